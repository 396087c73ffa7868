"""Laws of compose: whatever a mail holds, a draft says what was meant to whom it was meant.

GHOSTWATCH_EXAMPLES sets how many letters are tried (100 by default).
"""

from __future__ import annotations

import email
import email.policy
import os
import re
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from email.utils import getaddresses

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ghostwatch.core.compose import (
    FIELDS,
    Letter,
    base_subject,
    compose,
    reply_subject,
    verify,
)
from ghostwatch.core.model import Address

MANY = settings(
    max_examples=int(os.environ.get("GHOSTWATCH_EXAMPLES", "100")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

NASTY = st.sampled_from(
    [
        "\r\nBcc: eve@attacker.example\r\n",
        "\nX-Evil: 1",
        "\r",
        "\x00",
        "\u2028",
        "\x85",
        "\x0b",
        "=?utf-8?q?x=0D=0ABcc:_eve=40attacker.example?=",
        "=?utf-8?b?DQpCY2M6IGV2ZUBhdHRhY2tlci5leGFtcGxl?=",
        "=?utf-8?q?=3D=3Futf-8=3Fq=3F=0D=0ABcc=3A_eve=40x=3F=3D?=",
        "=?",
        "?=",
        "Bob <eve@attacker.example>,",
        '"',
        "\\",
        ",",
        ";",
        "(",
        ")",
        ": ",
        " ",
        "  ",
        "\t",
        "\u202e",
        "\u200f",
        "\ufeff",
        "👩‍👩‍👧‍👦",
        "é́́́",
        "見",
        "\ud83d",
        "{{ 7*7 }}",
        "From ",
        ".",
        "=41",
        "Re: ",
        "AW: ",
        "x" * 990,
        "ü" * 100,
        "word " * 30,
    ]
)
TEXT = st.lists(st.one_of(NASTY, st.text(st.characters(), max_size=12)), max_size=12).map("".join)
ANY_TEXT = st.one_of(TEXT, st.text(st.characters(), max_size=300), TEXT.map(lambda t: t * 30))
ATOM = st.text("abcxyz0189!#$%&'*+-/=?^_`{|}~", min_size=1, max_size=30)
LABEL = st.text("abcz019-", min_size=1, max_size=20).map(lambda t: f"a{t}a")
SPEC = st.builds(
    lambda local, labels: f"{'.'.join(local)}@{'.'.join(labels)}",
    st.lists(ATOM, min_size=1, max_size=2),
    st.lists(LABEL, min_size=1, max_size=3),
)
PERSON = st.builds(Address, TEXT, st.one_of(SPEC, SPEC, SPEC, SPEC, SPEC, SPEC, TEXT))
AN_ID = st.builds(
    lambda left, right: f"<{left}@{right}>",
    st.text(
        st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="<>@"), min_size=1
    ),
    LABEL,
)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
LETTERS = st.builds(
    lambda ids, **rest: Letter(
        message_id=ids[0], references=tuple(ids[1:]), in_reply_to=ids[-1], **rest
    ),
    ids=st.lists(AN_ID, min_size=2, max_size=30),
    sender=PERSON,
    to=st.lists(PERSON, min_size=1, max_size=5, unique_by=lambda a: a.key).map(tuple),
    cc=st.lists(PERSON, max_size=5, unique_by=lambda a: a.key).map(tuple),
    subject=st.one_of(ANY_TEXT, ANY_TEXT.map(reply_subject)),
    body=ANY_TEXT,
    dated_at=st.datetimes(
        min_value=datetime(1901, 1, 1),  # noqa: DTZ001 (the zone is drawn beside it)
        max_value=datetime(9998, 1, 1),  # noqa: DTZ001
        timezones=ZONES,
    ),
)


@MANY
@given(LETTERS)
def test_a_letter_is_refused_or_says_exactly_what_was_meant(letter: Letter) -> None:
    try:
        octets = compose(letter)
    except ValueError:
        return
    assert verify(octets, letter) == ()
    mail = email.message_from_bytes(octets, policy=email.policy.compat32)
    assert mail.keys() == [name for name in FIELDS if name != "Cc" or letter.cc]
    for name, people in (("From", (letter.sender,)), ("To", letter.to), ("Cc", letter.cc)):
        specs = [spec for _, spec in getaddresses(mail.get_all(name, []))]
        assert specs == [person.spec for person in people]
    assert all(len(line) <= 998 for line in octets.split(b"\r\n"))


@MANY
@given(LETTERS, st.booleans(), st.booleans())
def test_what_follows_nothing_goes_to_its_writer_alone(
    letter: Letter, to_itself: bool, copied: bool
) -> None:
    note = replace(letter, in_reply_to="", references=())
    note = replace(note, to=(letter.sender,) if to_itself else letter.to)
    note = note if copied else replace(note, cc=())
    try:
        octets = compose(note)
    except ValueError:
        return
    assert verify(octets, note) == ()
    mail = email.message_from_bytes(octets, policy=email.policy.compat32)
    assert mail.keys() == [n for n in FIELDS if n not in ("Cc", "In-Reply-To", "References")]
    assert getaddresses(mail.get_all("To", []))[0][1] == letter.sender.spec
    assert len(getaddresses(mail.get_all("To", []))) == 1


@MANY
@given(ANY_TEXT, ANY_TEXT, TEXT)
def test_no_text_can_refuse_a_draft_or_change_where_it_goes(
    subject: str, body: str, name: str
) -> None:
    """Only size and emptiness can refuse a letter whose addresses and ids are sound."""
    letter = Letter(
        sender=Address(name, "sam@seller.example"),
        to=(Address(name, "pat@customer.example"), Address(name[::-1], "kim@customer.example")),
        cc=(),
        subject=reply_subject(subject[:5000]),
        body="Hello\n" + body[:3000],
        message_id="<new@seller.example>",
        in_reply_to="<q1@seller.example>",
        references=("<q1@seller.example>",),
        dated_at=datetime(2026, 11, 16, 12, tzinfo=timezone(timedelta(hours=1))),
    )
    assert verify(compose(letter), letter) == ()


@MANY
@given(ANY_TEXT)
def test_a_reply_to_a_reply_has_the_same_subject(subject: str) -> None:
    once = reply_subject(subject)
    assert reply_subject(once) == once
    assert once in {"Re:", f"Re: {base_subject(subject)}"}
    assert base_subject(subject) in subject


@MANY
@given(LETTERS, st.binary(max_size=300), st.integers(0, 2000))
def test_the_post_condition_never_raises_and_never_passes_other_octets(
    letter: Letter, junk: bytes, place: int
) -> None:
    assert verify(junk, letter) != ()
    try:
        octets = compose(letter)
    except ValueError:
        return
    changed = octets[:place] + junk + octets[place + len(junk) :]
    found = verify(changed, letter)
    head = changed.partition(b"\r\n\r\n")[0]
    assert found or not re.search(rb"^(?:Bcc|X-|Resent)", head, re.MULTILINE)
    assert found or len(head) > 150


@MANY
@given(LETTERS, st.sampled_from(["Bcc: eve@attacker.example", "X-A: b", "Resent-To: e@a.example"]))
def test_the_post_condition_sees_a_field_wherever_it_is_slipped_in(
    letter: Letter, field: str
) -> None:
    try:
        head, _, body = compose(letter).partition(b"\r\n\r\n")
    except ValueError:
        return
    lines = head.split(b"\r\n")
    for place in range(len(lines) + 1):
        slipped = [*lines[:place], field.encode(), *lines[place:]]
        assert verify(b"\r\n".join(slipped) + b"\r\n\r\n" + body, letter) != ()
