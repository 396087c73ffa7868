"""What a message means; the folders of tests/corpus/replies are the expectation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType

import pytest

from ghostwatch.core.mime import parse
from ghostwatch.core.model import Effect, Intent, Kind, Parsed
from ghostwatch.core.replies import CLASSES, new_text
from known import read

CORPUS = Path(__file__).parents[1] / "corpus"
MAILS = sorted((CORPUS / "replies").glob("*/*.eml"))


def parsed(text: str = "", day: str = "2026-11-17", **headers: str) -> Parsed:
    fields = {"from": "pat@customer.example"} | headers
    return replace(
        parse(b"From: pat@customer.example\n\n"),
        headers=MappingProxyType({name: (value,) for name, value in fields.items()}),
        text=text,
        dated_at=datetime.fromisoformat(f"{day}T09:30").replace(tzinfo=UTC),
    )


def away_until(text: str, day: str = "2026-11-17") -> date | None:
    return read(parsed(text, day, **{"auto-submitted": "auto-replied"})).away_until


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: f"{mail.parent.name}/{mail.stem}")
def test_a_mail_of_the_corpus_is_of_the_class_of_its_folder(mail: Path) -> None:
    reading = read(parse(mail.read_bytes()))
    assert reading.kind.value == mail.parent.name
    assert reading.stop == (mail.stem == "presses-unsubscribe")
    assert (reading.intent is not None) == (reading.kind is Kind.PERSON)


def test_every_class_but_the_last_has_an_example_that_needs_it() -> None:
    readings = [parse(mail.read_bytes()) for mail in MAILS]
    for row in CLASSES:
        first = [p for p in readings if next(r for r in CLASSES if r.fits(p)) is row]
        assert first, f"no example is {row.name}"


def test_a_stop_of_a_person_is_read_and_one_in_a_quote_is_not() -> None:
    reading = read(parsed("Stop writing to me."))
    assert (reading.stop, reading.intent) == (True, Intent.STOP)
    quoted = read(parsed("Fine.\n\nOn Monday Sam wrote:\n> Reply STOP to unsubscribe.\n"))
    assert (quoted.stop, quoted.intent) == (False, Intent.UNKNOWN)
    automatic = read(parsed("I am away. Please stop by.", **{"auto-submitted": "auto-replied"}))
    assert (automatic.kind, automatic.effect) == (Kind.AUTO_REPLY, Effect.HOLDS)
    assert (automatic.stop, automatic.intent) == (False, None)


@pytest.mark.parametrize("subject", ["Unsubscribe", "STOP", "Please stop emailing me", "Abmelden"])
def test_a_stop_in_a_subject_of_their_own_counts_and_one_of_ours_does_not(subject: str) -> None:
    assert read(replace(parsed("Regards\nPat"), subject=subject)).intent is Intent.STOP
    for prefix in ("Re: ", "AW:", "re[2]: ", "Fwd: ", "SV : ", "回复："):
        assert not read(replace(parsed("Fine."), subject=prefix + subject)).stop
    assert not read(replace(parsed("Fine."), subject="The non-stop offer")).stop


def test_a_doubtful_sender_stays_doubtful_in_every_class() -> None:
    doubtful = replace(parsed("Hello"), sender_doubt="several")
    assert read(doubtful).sender_doubt == "several"
    for mail in MAILS:
        assert read(replace(parse(mail.read_bytes()), sender_doubt="several")).sender_doubt


# --- away --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "back_on"),
    [
        ("I am out of the office until 30 November 2026.", date(2026, 11, 30)),
        ("I am away through 27 November 2026.", date(2026, 11, 30)),
        ("Back on November 30th, 2026", date(2026, 11, 30)),
        ("I will return on 2026-11-30.", date(2026, 11, 30)),
        ("I'm away until 4 January.", date(2027, 1, 4)),
        ("Ich bin bis zum 04.12.2026 nicht im Haus.", date(2026, 12, 4)),
        ("Ich bin bis einschließlich 27. November 2026 im Urlaub.", date(2026, 11, 30)),
        ("Ab dem 7. Dezember bin ich wieder da.", date(2026, 12, 7)),
        ("Away until 27 November 2026, back on 30 November 2026.", date(2026, 11, 30)),
        ("I am away until 27 October 2026.", None),
        ("I am away until 27 October.", None),
        ("I am away until 30 February 2027.", None),
        ("I am away until 4 January 2029.", None),
        ("I am away until 04/05/2026.", None),
        ("I am away until Monday.", date(2026, 11, 23)),
        ("Our fair is on 30 November 2026.", None),
        ("", None),
    ],
)
def test_a_date_counts_only_behind_words_that_say_until(text: str, back_on: date | None) -> None:
    assert away_until(text) == back_on


def test_without_a_date_of_its_own_a_mail_names_no_other() -> None:
    mail = parsed("Away until 30 November 2026", **{"auto-submitted": "auto-replied"})
    assert read(replace(mail, dated_at=None)).away_until is None


# --- new text ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "new", "signature"),
    [
        ("Yes.", "Yes.", ""),
        ("Yes.\n\nOn Mon, Sam wrote:\n> Do you?\n", "Yes.", ""),
        ("Ja.\n\nAm Montag, dem 2. November 2026\nschrieb Sam Seller:\n\n> Und?\n", "Ja.", ""),
        ("Oui.\n\nLe lundi, Sam a écrit :\n> Alors ?\n", "Oui.", ""),
        ("Yes.\n\nOn Mon, Sam wrote:\nDo you?\nRegards\n", "Yes.", ""),
        ("On Mon, Sam wrote:\n> One?\nYes.\n> Two?\nNo.", "Yes.\nNo.", ""),
        ("On Monday we meet.\nFine?", "On Monday we meet.\nFine?", ""),
        ("On Monday\n\nwe meet.", "On Monday\n\nwe meet.", ""),
        ("On a\nb\nc\nd\ne", "On a\nb\nc\nd\ne", ""),
        ("Yes.\n-----Original Message-----\nFrom: Sam\nhm", "Yes.", ""),
        ("Yes.\n\nFrom: Sam\nSent: Monday\nTo: Pat\nSubject: Offer\n\nDo you?", "Yes.", ""),
        ("Ja.\n\n*Von:* Sam\n*Gesendet:* Montag\n*An:* Pat\n\nUnd?", "Ja.", ""),
        ("From: here to there\nis far.", "From: here to there\nis far.", ""),
        ("Yes.\n-- \nPat\nCustomer Inc", "Yes.", "-- \nPat\nCustomer Inc"),
        ("Yes.\n\nSent from my phone", "Yes.", "Sent from my phone"),
        ("> all quoted\n> all", "> all quoted\n> all", ""),
        ("-- \nPat", "--\nPat", ""),
        ("", "", ""),
    ],
)
def test_what_is_new_and_what_is_signature(text: str, new: str, signature: str) -> None:
    found = new_text(text)
    assert (found.text, found.signature) == (new, signature.replace("-- \n", "--\n"))


def test_a_stop_far_into_one_long_line_is_read() -> None:
    text = "We talked about many things, and most of them went well. " * 40
    octets = f"From: pat@customer.example\n\n{text}Please stop emailing me.\n".encode()
    assert read(parse(octets)).stop


def test_a_stop_written_into_the_answer_to_an_invitation_is_read() -> None:
    octets = (
        b"From: pat@customer.example\nSubject: Declined: Call\nMIME-Version: 1.0\n"
        b"Content-Type: multipart/alternative; boundary=b\n\n"
        b"--b\nContent-Type: text/plain\n\nPlease stop emailing me.\n"
        b"--b\nContent-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n--b--\n"
    )
    reading = read(parse(octets))
    assert (reading.kind, reading.stop, reading.intent) == (Kind.CALENDAR, True, None)
