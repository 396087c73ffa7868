"""A text as the date rules read it: one line, lower case, without accents, same length.

The rule of the module: every character stays in its place, so that a match in the folded text gives
the words as they were written.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from ghostwatch.core.patterns import compiled

LOOKS_AT = 600
_READS = 4 * LOOKS_AT  # white space may be most of it
_WORDS_SHOWN = 120
_LAST_LATIN = 0x24F
_PLAIN = {"ß": "s", "ø": "o", "ł": "l", "đ": "d", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'"}
_HYPHENS = "‐‑‒–—−"
_LONGEST_GREETING = 60
_BLANK_LINE = r"\n[ \t\r]*\n"
_BLANK = "*_\u00a0\u202f"  # marks of bold type stand between a cue and its date

_END = r"[!?;|](?= |$)|(\w*)\)?\.(?= |$)| (?:/|--+|={2,}) "
# A full stop behind a number or a short form ends no sentence: "4. Januar", "30 Nov. 2026".
_SHORT = (
    "jan janv feb fev fevr febr mar mrt mrz apr abr avr avril jun jul juil ago aug aout sep "
    "sept set oct okt ott out nov dec dez dic mo di mi fr sa mon tue tues wed thu thur thurs "
    "fri lun mar mie jue vie mer jeu ven ma wo vr gio inkl incl einschl exkl ca bzw nr no dr mr "
    "mrs ms st sr sra hr dhr mevr mme z.b b s c resp max min tel ext "
)


@cache
def _table() -> dict[int, str]:
    accents = {
        code: base
        for code in range(0xC0, _LAST_LATIN)
        if (base := unicodedata.normalize("NFD", chr(code))[0]).isascii()
    }
    plain = {ord(mark): base for mark, base in _PLAIN.items()}
    return accents | plain | {ord(mark): "-" for mark in _HYPHENS}


@cache
def _cleaning() -> dict[int, str | None]:
    return {ord(mark): " " for mark in _BLANK} | {0x200B: None, 0xFEFF: None, 0xAD: None}


def _lower(text: str) -> str:
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := mark.lower()) == 1 else mark for mark in text)


@dataclass(frozen=True, slots=True)
class Page:
    """The first 600 characters: as written (in one line), and folded for the rules."""

    shown: str
    folded: str
    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Page:
        """The page of any text."""
        return _page(text[:_READS])

    def sentence(self, at: int) -> tuple[int, int]:
        """Where the sentence around a place begins and ends."""
        place = bisect_right(self.ends, at)
        begin = self.ends[place - 1] if place else 0
        return begin, self.ends[place] if place < len(self.ends) else len(self.folded)

    def words(self, begin: int, end: int) -> str:
        """The words between two places, as written."""
        return self.shown[begin:end].strip(" .,;()")[:_WORDS_SHOWN]


@lru_cache(maxsize=4)  # one message is asked two questions
def _page(text: str) -> Page:
    composed = unicodedata.normalize("NFC", text.translate(_cleaning()))
    blocks = [" ".join(block.split()) for block in compiled(_BLANK_LINE).split(composed)]
    shown = " ".join(filter(None, blocks))[:LOOKS_AT]
    folded = _lower(shown).translate(_table())
    ends = {match.end() for match in compiled(_END).finditer(folded) if _ends(match[1])}
    return Page(shown, folded, tuple(sorted(ends | _block_ends(blocks))))


def _block_ends(blocks: list[str]) -> set[int]:
    """Where a blank line ends a sentence: not behind a colon, nor within a letter's sentence."""
    ends, at = set(), 0
    for block in filter(None, blocks):
        at += len(block) + 1
        is_greeting = at <= _LONGEST_GREETING and block.endswith(",")
        if is_greeting or not block.endswith((",", ":")):
            ends.add(at)
    return {end for end in ends if end < LOOKS_AT}


@cache
def _short() -> frozenset[str]:
    return frozenset(_SHORT.split())


def _ends(word: str | None) -> bool:
    """Whether a full stop behind this word ends a sentence; None is another mark."""
    return word is None or not (word in _short() or (word.isdigit() and len(word) <= 2))
