"""What must hold of a message that was read, whatever its octets are: one function for all of it.

The property tests and the fuzzer ask the same question, ``broken_laws``; it answers with sentences.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ghostwatch.core.model import Effect, Intent, Kind, Parsed, Reading

FURTHEST = timedelta(days=400 + 7)  # 400 days, and on from a weekend to a working day
LONGEST_EVIDENCE = 200
LONGEST_DATE_WORDS = 120
_KEPT = "\n\t\r"
_SEPARATORS = "\u2028\u2029\x85"


def broken_laws(parsed: Parsed, reading: Reading, texts: Iterable[str] = ()) -> list[str]:
    """A sentence for every law that a message breaks; ``texts`` are further texts made of it."""
    return [
        *(f"{name} is not one clean line: {value[:80]!r}" for name, value in _lines(parsed, reading)
          if not is_one_line(value)),
        *(f"a text holds what cannot be shown: {text[:80]!r}" for text in (parsed.text, *texts)
          if not is_showable(text)),
        *_about_reading(parsed, reading),
    ]  # fmt: skip


def is_one_line(value: str) -> bool:
    """Whether there is no line break, no control character and no lone surrogate in it."""
    return (value.isascii() and value.isprintable()) or not (
        _odd(value) or any(separator in value for separator in _SEPARATORS)
    )


def is_showable(text: str) -> bool:
    """Whether the only control characters are those of lines, and no surrogate is alone."""
    return _odd(text) <= set(_KEPT)


def _odd(text: str) -> set[str]:
    """The control characters and lone surrogates of a text."""
    return {c for c in set(text) if unicodedata.category(c) in ("Cc", "Cs")}


def _lines(parsed: Parsed, reading: Reading) -> Iterator[tuple[str, str]]:
    """Every value that stands in one line wherever it is shown."""
    yield "subject", parsed.subject
    yield "message_id", parsed.message_id
    for name, values in (
        ("in_reply_to", parsed.in_reply_to),
        ("references", parsed.references),
        ("problems", parsed.problems),
        ("bounced_ids", reading.bounced_ids),
        ("bounced_to", getattr(reading, "bounced_to", ())),
        ("phones", getattr(reading, "phones", ())),
    ):
        yield from ((name, value) for value in values)
    for address in (*parsed.senders, *parsed.to, *parsed.cc):
        yield "a name", address.name
        yield "an address", address.spec
    for values in parsed.headers.values():
        yield from (("a header field", value) for value in values)
    for name in ("sender_doubt", "referral"):
        yield name, getattr(reading, name, None) or ""


def _about_reading(parsed: Parsed, reading: Reading) -> Iterator[str]:
    for name, value, allowed in (
        ("kind", reading.kind, [*Kind]),
        ("intent", reading.intent, [None, *Intent]),
    ):
        if value not in allowed:
            yield f"{name} is none: {value!r}"
    yield from _about_intent(reading)
    for name, longest in (("evidence", LONGEST_EVIDENCE), ("date_words", LONGEST_DATE_WORDS)):
        words = getattr(reading, name, "")
        if len(words) > longest or not is_showable(words):
            yield f"{name} is too long or cannot be shown: {words[:240]!r}"
    if any(address != address.lower() for address in getattr(reading, "bounced_to", ())):
        yield "a bounced address is not lower-cased"
    for name in ("away_until", "later_on"):
        yield from _about_date(name, getattr(reading, name), parsed)


_CLOSED = (Effect.CLOSES, Effect.ENDS_ADDRESS)


def _about_intent(reading: Reading) -> Iterator[str]:
    if reading.intent is not None and reading.kind is not Kind.PERSON:
        yield f"a {reading.kind} wants {reading.intent}"
    if reading.intent is Intent.STOP and not reading.stop:
        yield "the intent is stop and the flag is not up"
    if reading.later_on is not None and (reading.effect in _CLOSED or not reading.speaks):
        yield f"a day to talk again, and it {reading.effect}"
    if reading.later_on is not None and reading.intent in (Intent.THANKS, Intent.UNKNOWN):
        yield "a day to talk again and nothing is put off"


def _about_date(name: str, on: date | None, parsed: Parsed) -> Iterator[str]:
    if on is None:
        return
    if parsed.dated_at is None:
        yield f"{name} is {on} and nobody knows when the message was written"
        return
    written = parsed.dated_at.date()
    # A day either way: the writer's own day may be another one than that in UTC.
    if not written - timedelta(days=1) <= on <= written + FURTHEST:
        yield f"{name} is {on}, written on {written}"
