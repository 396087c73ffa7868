"""What a draft follows, below it, as mail programs quote: who wrote when, then lines with ``>``.

The rule of this file: nothing of a stranger's begins a line. Each of theirs stands behind a mark of
ours, is bounded and cleaned, and has no line break of its own kind left in it.
Sources: RFC 3676 4.5 (the mark); how the line above is worded is the custom of mail programs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from itertools import accumulate, takewhile

from ghostwatch.core.model import Address
from ghostwatch.drafting.facts import LONGEST_FACT, UNSEEN, date_in_words

MOST_LINES = 200
MOST_CHARACTERS = 20_000
MOST_OCTETS = 40_000
"""In quoted-printable, where a letter outside ASCII takes six or more: a draft has 64 kB."""

CUT = "[…]"

_ABOVE = {
    "en": "On {day} {year}, {name} wrote:",
    "de": "Am {day} {year} schrieb {name}:",
    "fr": "Le {day} {year}, {name} a écrit :",
    "es": "El {day} de {year}, {name} escribió:",
    "nl": "Op {day} {year} schreef {name}:",
}


def quoted(text: str, writer: Address, on: date, language: str) -> str:
    r"""Return a text as it is quoted below a letter, lines ended by ``\n``; "" when it has none.

    text: of the mail, without what it quotes itself. on: the day, in the seller's zone. language:
    ISO 639-1 of the letter; for one that is not known here the line above has no words: the day in
    figures, the name and the address.
    """
    lines = list(_lines(text))
    if not any(lines):
        return ""
    return "\n".join([_above(writer, on, language), *(f"> {one}".rstrip() for one in lines), ""])


def _above(writer: Address, on: date, language: str) -> str:
    name, spec = (" ".join(_seen(t[:LONGEST_FACT]).split()) for t in (writer.name, writer.spec))
    day = date_in_words(on, language)
    if day is None:
        return f"{on.isoformat()}, {name} <{spec}>:"
    return _ABOVE[language].format(day=day, year=on.year, name=name or spec)


def _lines(text: str) -> Iterator[str]:
    """The lines without marks of their own, and the one that says that there was more."""
    text = text.strip("\n")
    whole, kept = text.split("\n"), text[: _fitting(text)].split("\n")[:MOST_LINES]
    for line in kept:
        shown = _seen(line).rstrip()
        if not shown.lstrip().startswith(">"):
            yield shown
    if kept != whole:
        yield CUT


def _fitting(text: str) -> int:
    """How many characters of a text there is room for."""
    costs = accumulate(map(_cost, text[:MOST_CHARACTERS]))
    return sum(1 for _ in takewhile(lambda cost: cost <= MOST_OCTETS, costs))


def _cost(character: str) -> int:
    """Octets in quoted-printable, with the mark where a line begins (RFC 2045 6.7)."""
    if character == "\n":
        return len("> \r\n")
    return 1 if character.isascii() else 3 * len(character.encode("utf-8", "replace"))


def _seen(line: str) -> str:
    """One line without control, direction and other characters that nobody sees."""
    return "".join(UNSEEN.get(unicodedata.category(c), c) for c in line)
