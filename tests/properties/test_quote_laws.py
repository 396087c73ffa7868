"""Laws of quoting: whatever a stranger wrote, a draft that quotes it is letter and marked lines.

GHOSTWATCH_EXAMPLES sets how many texts are tried (100 by default).
"""

from __future__ import annotations

import os
import time
import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ghostwatch.core import mime, replies
from ghostwatch.core.compose import Letter, compose, verify
from ghostwatch.core.model import Address, Append, Decision, Message, Place, Prospect
from ghostwatch.cycle import quoting
from ghostwatch.drafting import quoted
from ghostwatch.drafting.quoting import CUT, MOST_CHARACTERS, MOST_LINES

MANY = settings(
    max_examples=int(os.environ.get("GHOSTWATCH_EXAMPLES", "100")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
ON = date(2026, 11, 5)
AT = datetime(2026, 11, 5, 9, tzinfo=UTC)
SAM = Address("Sam Seller", "sam@seller.example")
PAT = Address("Pat Prospect", "pat@customer.example")
LANGUAGES = ("en", "de", "fr", "es", "nl", "pt")
MINE = "Hello Pat,\n\nsome things are easier to see than to write about.\n\nBest,\nSam\n"

HOSTILE = (
    "From mallory@attacker.example Mon Nov  2 09:00:00 2026",
    "-- ",
    "--boundary42",
    "--boundary42--",
    ".",
    "..",
    "> > > deeper",
    ">",
    "",
    " \t ",
    "flowed line that goes on ",
    " From the beginning",
    "\r",
    "\x0b\x0c\x85",
    "\u2028new line?\u2029another?",
    "\x00\x1b[2J",
    "\u202eright to left\u202c",
    "\u2066isolated\u2069",
    "שלום עולם",
    "مرحبا بكم",
    "Content-Type: text/html",
    "Bcc: mallory@attacker.example",
    "=?utf-8?q?x=0D=0ABcc:_eve=40attacker.example?=",
    "=0D=0A=",
    "On 5 November 2026, Pat Prospect wrote:",
    "-----Original Message-----",
    "{{ 7*7 }}",
    "\ud83d",
    "👩‍👩‍👧‍👦",
    "é́́́",
    "x" * 5_000,
    "見" * 3_000,
)
LINE = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), max_size=40))
TEXT = st.lists(LINE, max_size=30).map("\n".join)
LONG = TEXT.map(lambda text: f"{text}\n" * 40)
WRITER = st.builds(Address, LINE, st.one_of(st.just(PAT.spec), LINE))


def letter(body: str) -> Letter:
    return Letter(
        sender=SAM,
        to=(PAT,),
        cc=(),
        subject="Re: Offer 4711",
        body=body,
        message_id="<new@seller.example>",
        in_reply_to="<q1@seller.example>",
        references=("<q1@seller.example>",),
        dated_at=AT,
    )


def action(writer: Address) -> Append:
    """A draft that follows what somebody wrote to the seller."""
    follows = Message(
        Place("INBOX", 1, 1),
        identity="q1",
        in_sent=False,
        message_id="<q1@seller.example>",
        in_reply_to=(),
        references=(),
        senders=(writer, PAT),
        to=(SAM,),
        cc=(),
        subject="Offer 4711",
        dated_at=AT,
        arrived_at=AT,
    )
    row = Decision.planned("Customer Inc", "<q1@seller.example>", ("step_back", 0), 0, AT)
    return Append(row, follows, Prospect("Customer Inc", (PAT.spec,), (), ()), ())


@MANY
@given(st.one_of(TEXT, LONG), WRITER, st.sampled_from(LANGUAGES))
def test_below_one_line_of_ours_every_line_bears_a_mark(
    text: str, writer: Address, language: str
) -> None:
    quote = quoted(text, writer, ON, language)
    above, *lines = quote.split("\n")
    assert (above == "") == (quote == "")
    if not quote:
        return
    assert lines.pop() == ""
    assert above.endswith(":")
    assert all(line == ">" or (line.startswith("> ") and line[2:3] != ">") for line in lines)
    assert len(lines) <= MOST_LINES + 1
    assert len(quote) <= MOST_CHARACTERS + 2 * MOST_LINES + 600
    unseen = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    assert not {c for c in quote if c != "\n" and unicodedata.category(c) in unseen}


@MANY
@given(st.one_of(TEXT, LONG), WRITER, st.sampled_from(LANGUAGES))
@example("見" * 1_000_000, PAT, "en")
@example("x" * 1_000_000, PAT, "de")
@example("\n".join("y" * 90 for _ in range(10_000)), PAT, "fr")
def test_no_quote_breaks_or_refuses_a_letter(text: str, writer: Address, language: str) -> None:
    whole = letter(f"{MINE.rstrip()}\n\n{quoted(text, writer, ON, language)}")
    assert verify(compose(whole), whole) == ()


@MANY
@given(TEXT, WRITER, st.sampled_from(LANGUAGES))
def test_what_stands_under_a_letter_is_none_of_its_words(
    text: str, writer: Address, language: str
) -> None:
    whole = quoting.under(letter(MINE), action(writer), quoted(text, writer, ON, language))
    if whole is not None:
        assert whole.body.startswith(MINE)
        assert replies.new_text(whole.body).text == replies.new_text(MINE).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["Pat Prospect", "", "DOE, Jane (Procurement)", "張偉"])
def test_the_quote_of_a_plain_mail_always_stands_there(language: str, name: str) -> None:
    writer = Address(name, PAT.spec)
    text = "Hi Sam,\n\nwhat would that cost for all of us?\n"
    whole = quoting.under(letter(MINE), action(writer), quoted(text, writer, ON, language))
    assert whole is not None
    assert "> what would that cost for all of us?" in whole.body.split("\n")


@MANY
@given(TEXT, st.sampled_from(["text/plain", "text/plain; format=flowed", "text/html"]))
def test_a_whole_mail_of_theirs_can_be_quoted(text: str, kind: str) -> None:
    octets = f"From: {PAT.spec}\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{text}"
    parsed = mime.parse(octets.encode("utf-8", "replace"))
    words = replies.new_text(parsed.text, names=replies.names_of(parsed)).text
    whole = letter(f"{MINE.rstrip()}\n\n{quoted(words, PAT, ON, 'en')}")
    assert verify(compose(whole), whole) == ()


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("one\ntwo", "> two"),
        ("line\n" * MOST_LINES, "> line"),
        ("line\n" * (MOST_LINES + 1), f"> {CUT}"),
        ("x" * MOST_CHARACTERS, "> " + "x" * MOST_CHARACTERS),
        ("x" * (MOST_CHARACTERS + 1), f"> {CUT}"),
        ("見" * MOST_CHARACTERS, f"> {CUT}"),
    ],
)
def test_what_is_left_out_is_marked(text: str, last: str) -> None:
    assert quoted(text, PAT, ON, "en").split("\n")[-2] == last


def test_the_line_above_is_in_the_language_of_the_letter() -> None:
    said = [quoted("Hello", PAT, ON, language).split("\n")[0] for language in LANGUAGES]
    assert said == [
        "On 5 November 2026, Pat Prospect wrote:",
        "Am 5. November 2026 schrieb Pat Prospect:",
        "Le 5 novembre 2026, Pat Prospect a écrit :",
        "El 5 de noviembre de 2026, Pat Prospect escribió:",
        "Op 5 november 2026 schreef Pat Prospect:",
        "2026-11-05, Pat Prospect <pat@customer.example>:",
    ]


def test_a_line_of_a_million_letters_takes_no_second() -> None:
    began = time.process_time()
    quoted("x\u202e" * 1_000_000, PAT, ON, "en")
    assert time.process_time() - began < 1
