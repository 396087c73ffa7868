"""The languages in which dates are read, and which of them a text is written in.

The rule of the module: a language is one row (``row``), written next to its relatives and named in
``LANGUAGES``; nothing else knows how many there are.
"""

from __future__ import annotations

from functools import cache, lru_cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates.dutch import DUTCH
from ghostwatch.core.replies.dates.english import ENGLISH
from ghostwatch.core.replies.dates.french import FRENCH
from ghostwatch.core.replies.dates.german import GERMAN
from ghostwatch.core.replies.dates.italian import ITALIAN
from ghostwatch.core.replies.dates.portuguese import PORTUGUESE
from ghostwatch.core.replies.dates.row import Language
from ghostwatch.core.replies.dates.spanish import SPANISH

LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, DUTCH, ITALIAN, PORTUGUESE)

_WORD = r"[a-z][a-z'/-]*"
_LEAST = 2  # words of its own
_SHARE = 0.3  # of the words of the language that is spoken most; less is loan words

_A_NAME = 4  # letters; shorter ones are words of other languages


@cache
def _known(code: str) -> frozenset[str]:
    row = next(row for row in LANGUAGES if row.code == code)
    names = "|".join(row.months + row.weekdays).split("|")
    return frozenset(row.speaks.split()) | {name for name in names if len(name) >= _A_NAME}


def is_known(words: str, row: Language) -> bool:
    """Whether one of the words is an everyday word of the language, and so no name."""
    return not _known(row.code).isdisjoint(words.replace(".", "").split())


@lru_cache(maxsize=4)  # one text is asked two questions
def spoken(folded: str) -> tuple[Language, ...]:
    """The languages of a folded text, the one with most known words first; all, when none is.

    A word that the first language has too tells nothing about the others.
    """
    words = set(compiled(_WORD).findall(folded))
    hits = {row.code: words & _known(row.code) for row in LANGUAGES}
    first = max(LANGUAGES, key=lambda row: len(hits[row.code]))
    most = hits[first.code]
    if not most:
        return LANGUAGES
    least = max(_LEAST, _SHARE * len(most))
    others = (
        row
        for row in LANGUAGES
        if row is not first
        and (len(hits[row.code]) >= max(1, len(most) - 1) or len(hits[row.code] - most) >= least)
    )
    return (first, *others)
