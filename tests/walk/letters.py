"""The mail of a walk: what people and machines write, and what a draft of ours says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.utils import format_datetime, getaddresses
from pathlib import Path

from walk.model import PLAYS, Lying, Model, check

ME = "sam@seller.example"
ALLOWED = {
    "from", "to", "cc", "subject", "date", "message-id", "in-reply-to", "references",
    "mime-version", "content-type", "content-transfer-encoding",
}  # fmt: skip

TEMPLATES = Path(__file__).parents[2] / "templates" / "en"


def _sayings(play: str) -> set[str]:
    """The longer pieces of a play's texts between punctuation, tags and line ends."""
    texts = (file.read_text(encoding="utf-8") for file in TEMPLATES.glob(f"{play}.*"))
    pieces = (re.split(r"\{[{%].*?[}%]\}|[\n.,:;?]", text) for text in texts)
    return {piece.strip() for each in pieces for piece in each if len(piece.strip()) >= 12}


# A draft does not name its play: a person tells it by the words.
SAYS = {play: _sayings(play) for play in PLAYS}


@dataclass(frozen=True)
class Letter:
    """One mail. answers: the id that it cites."""

    message_id: str
    sender: str
    to: str
    at: datetime
    subject: str = "Offer 4711"
    body: str = "Hello,\n\nsome words.\n"
    answers: str = ""
    more: str = ""

    @property
    def octets(self) -> bytes:
        cited = f"In-Reply-To: {self.answers}\nReferences: {self.answers}\n" if self.answers else ""
        return (
            f"From: {self.sender}\nTo: {self.to}\nSubject: {self.subject}\n"
            f"Message-ID: {self.message_id}\nDate: {format_datetime(self.at)}\n"
            f"{cited}{self.more}\n{self.body}"
        ).encode()


REPLY = "Thank you, I have seen it and will have a look.\n"
STOP = "Please stop emailing me.\n"
AWAY = "I am out of the office at the moment.\n"
AUTOMATIC = "Auto-Submitted: auto-replied\n"
REPORT = (
    'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="r"\n'
)


def automatic_reply(message_id: str, sender: str, at: datetime, answers: str) -> Letter:
    """A responder's, without a date (RFC 3834)."""
    subject = "Automatic reply: Offer 4711"
    return Letter(message_id, sender, ME, at, subject, AWAY, answers, AUTOMATIC)


def report(message_id: str, at: datetime, returned: str, to: str) -> Letter:
    """A server's: a mail of the seller's did not arrive."""
    sender, body = "MAILER-DAEMON@mx.seller.example", _bounce_of(returned, to)
    return Letter(message_id, sender, ME, at, "Undelivered", body, more=REPORT)


def _bounce_of(message_id: str, to: str) -> str:
    """The body of a report that a mail did not arrive (RFC 3464)."""
    return (
        "--r\nContent-Type: text/plain\n\nYour mail could not be delivered.\n"
        "--r\nContent-Type: message/delivery-status\n\n"
        f"Reporting-MTA: dns; mx.seller.example\n\nFinal-Recipient: rfc822; {to}\n"
        "Action: failed\nStatus: 5.1.1\n"
        f"--r\nContent-Type: text/rfc822-headers\n\nFrom: {ME}\nTo: {to}\n"
        f"Message-ID: {message_id}\nSubject: Offer 4711\n\n--r--\n"
    )


def read_draft(octets: bytes, model: Model) -> Lying:
    """A draft of ours, read as a stranger would; every field must be one that may be there."""
    message = message_from_bytes(octets)
    names = {name.lower() for name in message}
    check(names <= ALLOWED, "fields", f"{names - ALLOWED}")
    check(message.defects == [], "fields", f"{message.defects}")
    people = [spec for _, spec in getaddresses(message.get_all("To", []))]
    check(len(people) == 1 and "Cc" not in message, "people", f"{people}, {message['Cc']}")
    talk = model.talk_of(people[0])
    references = str(message["References"]).split()
    check(references[-1:] == [message["In-Reply-To"]], "thread", f"{references}")
    payload = message.get_payload(decode=True)
    assert isinstance(payload, bytes)
    text = payload.decode()
    said = [sum(saying in text for saying in SAYS[play]) for play in PLAYS]
    first, second, *_ = sorted(said, reverse=True)
    check(first >= 2 > second, "words", text)
    step = said.index(first)
    return Lying(talk.name, str(message["Message-ID"]), str(references[-1]), step)
