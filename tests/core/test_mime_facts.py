"""Octets -> the facts that are kept: who a message is, what it answers, when it was written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from ghostwatch.core.mime import offset_of, parse, to_message
from ghostwatch.core.model import Parsed, Place, Reading

# --- ids of earlier messages -------------------------------------------------------------------

LONG = f"<{'A' * 90}.{'b' * 850}@{'c' * 40}.example>"


@pytest.mark.parametrize(
    ("raw", "ids", "mended"),
    [
        ("<a@x> <b@y>", ["<a@x>", "<b@y>"], False),
        ("<a@x>\r\n\t<b@y>", ["<a@x>", "<b@y>"], False),
        (LONG, [LONG], False),
        (f"{LONG[:500]}\r\n\t{LONG[500:]}", [LONG], True),
        (f"<q@x>\r\n {LONG[:70]}\r\n {LONG[70:]} <r@y>", ["<q@x>", LONG, "<r@y>"], True),
        ("<a@x>,<b@y>;<a@x>", ["<a@x>", "<b@y>"], False),
        ("a@x b@y", ["<a@x>", "<b@y>"], True),
        ("a@x,<b@y>", ["<a@x>", "<b@y>"], True),
        ("<a@x <b@y>", ["<a@x>", "<b@y>"], True),
        ("<a@x b@y>", ["<a@x>", "<b@y>"], True),
        ("Your message of \"Tue, 17 Nov 2026\" <a@x>", ["<a@x>"], False),
        ("Message from pat@customer.example of Tuesday", [], False),
        ("<> <@> <a> nonsense", [], False),
        ("<a@[192.0.2.1]>", ["<a@[192.0.2.1]>"], False),
    ],
)  # fmt: skip
def test_cited_ids_are_valid_and_as_they_were(raw: str, ids: list[str], mended: bool) -> None:
    for field in ("References", "In-Reply-To"):
        parsed = parse(f"{field}: {raw}\r\n\r\n".encode())
        found = parsed.references if field == "References" else parsed.in_reply_to
        assert list(found) == ids
        assert parsed.problems == (("ids of earlier messages were mended",) if mended else ())


# --- the sender's clock ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "minutes"),
    [
        ("Tue, 17 Nov 2026 09:30:00 +0100", 60),
        ("Tue, 17 Nov 2026 09:30:00 -0330 (NST)", -210),
        ("17 Nov 2026 09:30 +0545", 345),
        ("Tue, 17 Nov 2026 09:30:00 +0000", 0),
        ("Tue, 17 Nov 2026 09:30:00 -0000", None),
        ("Tue, 17 Nov 2026 09:30:00 GMT", None),
        ("Tue, 17 Nov 2026 09:30:00", None),
        ("Tue, 17 Nov 2026 09:30:00 +1500", None),
        ("Tue, 17 Nov 2026 09:30:00 +0199", None),
        ("Tue, 17 Nov 1926 09:30:00 +0100", None),
        ("tomorrow +0100", None),
        ("", None),
    ],
)
def test_the_offset_is_the_one_the_sender_wrote(raw: str, minutes: int | None) -> None:
    found = offset_of(parse(f"Date: {raw}\n\n".encode()))
    assert found == (None if minutes is None else timezone(timedelta(minutes=minutes)))


# --- the facts that are kept -------------------------------------------------------------------


def kept(parsed: Parsed, *, mailbox: str = "INBOX") -> str:
    at = datetime(2026, 11, 17, 9, 30, tzinfo=UTC)
    message = to_message(
        parsed,
        place=Place(mailbox, 1, 2),
        in_sent=False,
        arrived_at=at.astimezone(),
        thread="t",
        reading=Reading(),
    )
    assert message.arrived_at == at
    assert message.arrived_at.tzinfo is UTC
    return message.identity


def test_copies_have_one_identity_and_forgeries_another() -> None:
    octets = b"From: a@x.example\nSubject: s\nMessage-ID: <i@x>\nDate: 1 Nov 2026 09:00 +0000\n\nb"
    one = kept(parse(octets))
    assert one == kept(parse(octets.replace(b"\n", b"\r\n") + b"c"), mailbox="Archive")
    for old, new in ((b"a@x", b"b@x"), (b" s\n", b" t\n"), (b"<i", b"<j"), (b"1 Nov", b"2 Nov")):
        assert kept(parse(octets.replace(old, new))) != one


def test_mails_without_an_id_are_told_apart_by_their_words() -> None:
    assert kept(parse(b"From: a@x.example\n\none")) != kept(parse(b"From: a@x.example\n\ntwo"))
