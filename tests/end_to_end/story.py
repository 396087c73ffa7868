"""A small language for end-to-end stories: who wrote what when, and what ghostwatch made of it.

Every story runs the real command line against a real IMAP server; only the clock is ours.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from email.utils import format_datetime, getaddresses
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from click.testing import CliRunner

from servers.house import House

ZONE = ZoneInfo("Europe/Amsterdam")
ME = "sam@seller.example"
PAT = "pat@customer.example"


def at(text: str) -> datetime:
    """ "Mon 2026-11-02 09:00" in the seller's zone; a wrong weekday is an error in the story."""
    weekday, _, rest = text.partition(" ")
    moment = datetime.fromisoformat(rest).replace(tzinfo=ZONE)
    assert moment.strftime("%a") == weekday, f"{rest} is a {moment:%a}, not a {weekday}"
    return moment


@dataclass
class Run:
    """What one command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Draft:
    """One message in Drafts, as a mail program would show it."""

    message: Message

    def __getitem__(self, name: str) -> str:
        return str(make_header(decode_header(str(self.message.get(name, "")))))

    def ids(self, name: str) -> list[str]:
        return str(self.message.get(name, "")).split()

    def people(self, name: str) -> set[str]:
        return {spec for _, spec in getaddresses(self.message.get_all(name, []))}

    @property
    def body(self) -> str:
        payload = self.message.get_payload(decode=True)
        assert isinstance(payload, bytes)
        return payload.decode()


@dataclass
class Story:
    """One seller on one server; ids are made up in order: <1@seller.example>, <2@…>."""

    house: House
    folder: Path
    prospects: list[dict[str, Any]] = field(
        default_factory=lambda: [{"name": "Customer Inc", "contacts": [PAT]}]
    )
    more: dict[str, Any] = field(default_factory=dict)
    _count: int = 0

    @property
    def config(self) -> Path:
        path = self.folder / "config.yaml"
        account = {
            "host": self.house.host,
            "port": self.house.port,
            "tls": "none",
            "user": self.house.user,
            "password_env": "GHOSTWATCH_TEST_PASSWORD",
        }
        me = {"name": "Sam Seller", "addresses": [ME], "time_zone": "Europe/Amsterdam"}
        me |= {"holidays": "NL", "signature": "Sam\n"}
        everything = {"account": account, "me": me, "prospects": self.prospects} | self.more
        path.write_text(json.dumps(everything))  # JSON is YAML
        return path

    def run(self, *arguments: str) -> Run:
        """Run one command with this story's configuration and state."""
        from ghostwatch.cli import cli

        place = ["--config", str(self.config), "--state", str(self.folder / "state")]
        result = CliRunner().invoke(cli, [*place, *arguments])
        assert result.exception is None or isinstance(result.exception, SystemExit), (
            result.exception,
            result.output,
        )
        return Run(result.exit_code, result.stdout, result.stderr)

    def once(self, when: str, *more: str, code: int = 0) -> Any:
        """``once --json`` at a moment; the printed object."""
        run = self.run("once", "--now", at(when).isoformat(), "--json", *more)
        assert run.code == code, (run.code, run.out, run.err)
        return run.json

    def status(self, when: str, prospect: str = "Customer Inc") -> dict[str, Any]:
        """One prospect's entry in ``status --json``."""
        run = self.run("status", "--now", at(when).isoformat(), "--json")
        assert run.code == 0, (run.code, run.out, run.err)
        found: dict[str, Any] = next(p for p in run.json["prospects"] if p["prospect"] == prospect)
        return found

    # --- mail -------------------------------------------------------------------------------

    def wrote(self, when: str, subject: str = "Offer 4711", **more: Any) -> str:
        """The seller sends a mail; it lies in Sent. Returns its Message-ID."""
        mailbox = more.pop("mailbox", None) or self.house.sent
        return self._mail(mailbox, when, {"From": ME, "To": PAT, "Subject": subject} | more)

    def heard(self, when: str, subject: str = "Re: Offer 4711", **more: Any) -> str:
        """Somebody writes to the seller; it lies in the inbox. Returns its Message-ID."""
        mailbox = more.pop("mailbox", None) or self.house.inbox
        return self._mail(mailbox, when, {"From": PAT, "To": ME, "Subject": subject} | more)

    def _mail(self, mailbox: str, when: str, fields: dict[str, Any]) -> str:
        self._count += 1
        moment = at(when)
        body = fields.pop("body", "Hello,\n\nsome words.\n")
        answering = fields.pop("answering", None)
        message_id = fields.pop("message_id", None) or f"<{self._count}@seller.example>"
        fields |= {"Date": format_datetime(moment), "Message-ID": message_id}
        if answering:
            fields |= {"In-Reply-To": answering, "References": answering}
        lines = [f"{name}: {value}" for name, value in fields.items()]
        text = "\n".join(lines) + "\n\n" + body
        self.house.deliver(mailbox, text.encode(), moment)
        return message_id

    def drafts(self) -> list[Draft]:
        """What lies in Drafts."""
        return [Draft(message_from_bytes(o)) for o in self.house.messages(self.house.drafts)]
