"""One thing to be understood: octets, and what is true of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from typing import Any

RECEIVED = datetime.fromisoformat("2026-11-17T09:30:00+01:00")


@dataclass(frozen=True)
class Case:
    """One message: the set it belongs to, the question asked of it, its octets, the truth.

    column: "data", "own" or "blind". group: "quotes", "html", "kinds", "intent", "dates", "mime"
    or "hostile". truth: what is known, by the names of the data's columns.
    """

    column: str
    group: str
    name: str
    octets: bytes
    truth: Mapping[str, Any] = field(default_factory=dict)


def wrapped(
    text: str, *, html: bool = False, automatic: bool = False, received: datetime = RECEIVED
) -> bytes:
    """A text as the smallest reply that carries it, from the prospect to the seller."""
    lines = [
        "From: Pat Prospect <pat@customer.example>",
        "To: sam@seller.example",
        f"Subject: {'Automatic reply: Offer 4711' if automatic else 'Re: Offer 4711'}",
        f"Date: {format_datetime(received)}",
        "Message-ID: <r1@customer.example>",
        "In-Reply-To: <q1@seller.example>",
        "References: <q1@seller.example>",
        *(["Auto-Submitted: auto-replied"] if automatic else []),
        "MIME-Version: 1.0",
        f"Content-Type: text/{'html' if html else 'plain'}; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    body = text.replace("\r\n", "\n").replace("\n", "\r\n")
    return ("\r\n".join([*lines, "", ""]) + body).encode("utf-8", "replace")
