"""A letter as words that can be compared, each with its place in what was written.

The rule of the module: what differs only in spelling is the same word afterwards: capitals,
accents, quotes, apostrophes, hyphens, blanks that do not break, characters that cannot be seen.

Folded text holds a blank before each word, a comma behind it where a clause ends and a bar where a
sentence does, with a question mark before the bar where it asks, so that no phrase is found across
two sentences.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ghostwatch.core.patterns import compiled

MOST_READ = 20_000
"""Characters of a text that are looked at; a letter has two thousand."""
_WORD = (
    r"(?:[eE][-\u2010\u2011](?=[mM]ails?\b))?"
    r"[\w\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff'\u2019\u2018\u02bc\u00b4`]+"
)
_HIDDEN = r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+"
_APOSTROPHES = r"['\u2019\u2018\u02bc\u00b4`]+"
_ENDS = r"[.!?\u2026;](?=[\s\"')\]\u201c\u201d\u00bb]|\Z)|[!?]|\n[^\S\n]*\n"
_PARTS = r"[,:()\u2013\u2014/|\[\]]|\s-+\s"
_SHORT_LINE = 50  # a shorter one is not wrapped: its end may end a sentence
_RUN_TOGETHER = {
    **{f"{verb}nt": f"{verb} not" for verb in (
        "do", "does", "did", "is", "was", "have", "has", "had", "would", "should", "could", "are",
        "were",
    )},
    "wont": "will not",
    "cant": "can not",
    "cannot": "can not",
    "lets": "let us",
    "im": "i am",
    "ive": "i have",
    "id": "i would",
    "weve": "we have",
    "youve": "you have",
    "youre": "you are",
    "theyve": "they have",
    "thats": "that is",
    "followup": "follow up",
}  # fmt: skip
_IS = frozenset({"it", "that", "what", "here", "there", "where", "how", "who", "he", "she"})
_BEHIND = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text, and where each of its words stands in the text as written.

    starts: of each word in ``text``. spans: of each word in what was written.
    """

    text: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def written(self, start: int, end: int) -> tuple[int, int]:
        """The span in what was written of a span of folded text."""
        first = max(0, bisect_right(self.starts, start) - 1)
        last = max(first, bisect_right(self.starts, max(start, end - 1)) - 1)
        return self.spans[first][0], self.spans[last][1]


def fold(written: str, language: str) -> Folded:
    """Fold a text; the language says what an apostrophe does ("haven't", "j'attends")."""
    pieces: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int]] = []
    length = 0
    for found, border in _words(written[:MOST_READ]):
        words = fold_word(found[0], language)
        for number, word in enumerate(words):
            piece = f" {word}{border if number == len(words) - 1 else ''}"
            starts.append(length)
            spans.append(found.span())
            pieces.append(piece)
            length += len(piece)
    return Folded("".join(pieces), tuple(starts), tuple(spans))


def _words(written: str) -> Iterator[tuple[re.Match[str], str]]:
    found = [*compiled(_WORD).finditer(written)]
    ends = [*(word.start() for word in found[1:]), len(written)]
    for word, end in zip(found, ends, strict=False):
        yield word, _border(written, word.end(), end)


def _border(written: str, begin: int, end: int) -> str:
    """What ends behind a word: a sentence ("|" or "?|"), a clause (","), or nothing."""
    between = written[begin:end]
    if between == " ":
        return ""
    if compiled(_ENDS).search(written, begin, min(end + 1, len(written))):
        return "?|" if "?" in written[begin : end + 1] else "|"
    if "\n" in between and begin - written.rfind("\n", 0, begin) <= _SHORT_LINE:
        following = written[end : end + 1]
        if following.isupper() or not following:
            return "|"
    return "," if compiled(_PARTS).search(between) else ""


@lru_cache(maxsize=20_000)
def fold_word(word: str, language: str) -> tuple[str, ...]:
    """The words that one written word is: of an English contraction two, of some none."""
    plain = compiled(r"^e[-\u2010\u2011]?(?=mail)").sub("", _without_accents(word))
    parts = [part for part in compiled(_APOSTROPHES).split(plain) if part]
    if language != "en" or not parts:
        return tuple(parts)
    if len(parts) == 2 and parts[1] in _BEHIND:
        return parts[0], _BEHIND[parts[1]]
    if parts == ["let", "s"]:
        return "let", "us"
    if len(parts) == 2 and parts[1] == "s" and parts[0] in _IS:
        return parts[0], "is"
    return tuple(_RUN_TOGETHER.get(together := "".join(parts), together).split())


def _without_accents(word: str) -> str:
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word)[: 2 * len(word) + 20].lower()
    return compiled(_HIDDEN).sub("", apart).replace("\xdf", "ss").replace("\u0153", "oe")
