"""Small messages for the contract tests."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from ghostwatch.core.model import Decision, DraftState
from ghostwatch.mailserver import MailServer
from ghostwatch.wire import Limits
from servers.house import House

SINCE = date(2026, 1, 1)
OUR_ID = "<abcdefghijklmnopqrstuvwxyz@seller.example>"


def inbound(number: int = 1, **fields: str) -> bytes:
    """A mail from Pat, the customer."""
    head = {
        "From": "Pat <pat@customer.example>",
        "To": "sam@seller.example",
        "Subject": f"message {number}",
        "Date": "Mon, 2 Feb 2026 10:00:00 +0000",
        "Message-ID": f"<in{number}@customer.example>",
    } | {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [f"{name}: {value}" for name, value in head.items()]
    return "\r\n".join([*lines, "", f"Hello, this is number {number}.", ""]).encode()


def our_draft(message_id: str = OUR_ID) -> bytes:
    """A draft as ghostwatch writes it."""
    lines = [
        "From: Sam <sam@seller.example>",
        "To: pat@customer.example",
        "Subject: Re: message 1",
        f"Message-ID: {message_id}",
        "In-Reply-To: <out1@seller.example>",
        "References: <in1@customer.example> <out1@seller.example>",
        "",
        "Dear Pat,",
        "",
    ]
    return "\r\n".join(lines).encode()


def everything(_header: bytes) -> bool:
    return True


def mail_server(house: House, *, port: int | None = None, **more: Any) -> MailServer:
    """Ghostwatch's connection to a test account, not yet connected."""
    limits = more.pop("limits", Limits(connect=5, command=5, goodbye=1))
    account = house.account(port=port or house.port)
    return MailServer(account, house.mailboxes(**more), house.secret, limits=limits)


def decided(**changes: Any) -> Decision:
    """A ledger row for ``our_draft``."""
    facts: dict[str, Any] = {
        "key": "k",
        "prospect": "Customer",
        "parent": "<out1@seller.example>",
        "play": "step_back",
        "step": 0,
        "generation": 0,
        "message_id": OUR_ID,
        "state": DraftState.PRESENT,
        "decided_at": datetime(2026, 3, 2, tzinfo=UTC),
    }
    return Decision(**(facts | changes))
