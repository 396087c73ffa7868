"""What the seller's own mail is: theirs, unless a program says of itself that it wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ghostwatch.core import replies
from ghostwatch.core.mime import parse
from ghostwatch.core.model import Effect, Kind, Reading
from known import KNOWN

CORPUS = Path(__file__).parents[1] / "corpus" / "replies"


def own(octets: bytes) -> Reading:
    parsed = parse(octets)
    reading, new = replies.understand(parsed, KNOWN)
    return replies.own_reading(reading, parsed, new)


def letter(subject: str, *fields: str) -> bytes:
    lines = ("From: sam@seller.example", "To: pat@customer.example", f"Subject: {subject}", *fields)
    return "\r\n".join((*lines, "", "May we move our call to Friday?", "")).encode()


@pytest.mark.parametrize(
    "subject",
    [
        "Out of office: may we move our call?",
        "Abwesenheit im Mai",
        "Undelivered Mail Returned to Sender: what now?",
        "Read: your proposal",
        "Ticket 4711 received",
    ],
)
def test_a_subject_makes_no_own_mail_a_programs(subject: str) -> None:
    reading = own(letter(subject))
    assert (reading.kind, reading.effect) == (Kind.PERSON, Effect.ANSWERS)


def test_the_sellers_own_responder_says_so_by_its_field() -> None:
    assert own(letter("Away", "Auto-Submitted: auto-replied")).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(("folder", "kind"), [("calendar", Kind.CALENDAR), ("person", Kind.PERSON)])
def test_own_invitations_stay_what_they_are(folder: str, kind: Kind) -> None:
    mails = sorted((CORPUS / folder).glob("*.eml"))
    kinds = [own(mail.read_bytes()).kind for mail in mails]
    assert len(kinds) > 5
    assert kinds.count(kind) >= len(kinds) - 1


@pytest.mark.parametrize("mail", sorted(CORPUS.glob("bounce/*.eml")), ids=lambda mail: mail.stem)
def test_no_own_mail_is_a_bounce(mail: Path) -> None:
    assert own(mail.read_bytes()).kind is not Kind.BOUNCE
