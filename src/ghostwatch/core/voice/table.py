"""A table of phrases: what a language's rows look like, and finding them in a letter.

The rule of the module: a row says what to look for, a line of ``unless`` what looks like it and is
innocent. Nothing here knows a language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ghostwatch.core.voice.folding import Folded
from ghostwatch.core.voice.grammar import regex_of


@dataclass(frozen=True, slots=True)
class Row:
    """Phrases that hurt for one reason.

    reason: a name in ``finding.REASONS``. instead: a gentler wording in that language. phrases and
    unless: one a line; a finding that touches something of ``unless`` is none.
    """

    reason: str
    instead: str
    phrases: str
    unless: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What one language says: the rows of phrases, and the words that the rules of structure need.

    fine: a no, or whatever they decide, is named as fine. call: a call is offered. asks: something
    is asked for without a question mark. receipt, attachment, price: talk of these. formal and
    informal: words by which a reader is addressed; they are looked for as written, capitals count.
    """

    rows: tuple[Row, ...]
    fine: str
    call: str
    asks: str
    receipt: str
    attachment: str
    price: str
    formal: str = ""
    informal: str = ""
    greetings: str = ""
    shouts: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A row's phrase in folded text, from start to end."""

    row: Row
    start: int
    end: int


def lines_of(phrases: str) -> list[str]:
    """The phrases of a table's cell: one a line; one whose bracket is open goes on in the next."""
    found: list[str] = []
    is_open = False
    for line in filter(None, map(str.strip, phrases.split("\n"))):
        if is_open:
            found[-1] += line
        else:
            found.append(line)
        is_open = any(found[-1].count(one) > found[-1].count(other) for one, other in ("()", "[]"))
    return found


@cache
def _pattern(phrases: str, language: str) -> re.Pattern[str] | None:
    made = [regex_of(line, language) for line in lines_of(phrases)]
    return re.compile("|".join(made)) if made else None


def spans(phrases: str, language: str, folded: Folded) -> list[tuple[int, int]]:
    """Where any of the phrases stands in folded text."""
    pattern = _pattern(phrases, language)
    return [found.span() for found in pattern.finditer(folded.text)] if pattern else []


def hits(rows: Sequence[Row], language: str, folded: Folded) -> Iterator[Hit]:
    """What the rows find, in their order; phrases of one row that touch are one."""
    for row in rows:
        found = _joined(spans(row.phrases, language, folded))
        innocent = spans(row.unless, language, folded) if found else []
        for start, end in found:
            if not any(start < until and since < end for since, until in innocent):
                yield Hit(row, start, end)


def _joined(found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
