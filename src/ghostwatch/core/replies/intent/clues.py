"""Which words must be there, seen without reading a phrase.

The rule of the module: what it says is one of the needs that reading finds (``Node.needs``), or
nothing. So a phrase that is looked for by its clue is found exactly where it would be found anyway.

Reading a phrase takes ten times as long as seeing its clue, and most phrases are never needed:
their words stand in no mail that is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.folding import is_plain
from ghostwatch.core.replies.intent.grammar import words_of
from ghostwatch.core.replies.intent.tongues import SMALL_WORDS

_MAY_BE_MISSING = r"\[[^\[\]]*+\]|\{[^{}]*+\}"
# A group with at most groups in it, a gap, a list, a word; and what is left of something unclosed.
_UNITS = r"\((?:[^()]++|\([^()]*+\))*+\)|\.\.\.?|<[^<>]*+>|[^\s()\[\]{}|<>^$]++|[()\[\]{}|<>]"
_UNCLEAR = frozenset("()[]{}|<>")
_NO_WORD = frozenset("_*.<&")
_IN_MOST_SENTENCES = 1_000  # what a small word counts for, so that no phrase is looked up by it


def clue_of(words: str) -> frozenset[str] | None:
    """The keys of which one must be there, the fewest; None where only reading can tell."""
    if "[" in words or "{" in words:
        words = compiled(_MAY_BE_MISSING).sub(" ", words)
    best: Sequence[str] = ()
    least = inf
    for unit in compiled(_UNITS).findall(words):
        if unit in _UNCLEAR:
            return None
        if least > 1 and (firsts := _firsts(unit)):
            found = weight(firsts)
            if found < least:
                best, least = firsts, found
    return _keys(best)


def rarest(needs: Iterable[frozenset[str]]) -> frozenset[str]:
    """The one of them that stands in the fewest sentences."""
    return min(needs, key=weight)


def weight(words: Sequence[str] | frozenset[str]) -> int:
    """In how many sentences one of them stands, as far as words can be weighed alone."""
    return len(words) + (0 if SMALL_WORDS.isdisjoint(words) else _IN_MOST_SENTENCES)


def _firsts(unit: str) -> Sequence[str]:
    """The first words of a group's alternatives, or the one word; () where one has none."""
    if unit[0] != "(":
        return () if unit[0] in _NO_WORD else (unit,)
    inside = unit[1:-1]
    if "(" in inside or "<" in inside:
        return ()
    try:
        return [words.split(maxsplit=1)[0] for words in inside.split("|")]
    except IndexError:
        return ()


def _keys(firsts: Iterable[str]) -> frozenset[str] | None:
    keys: set[str] = set()
    for first in firsts:
        if is_plain(first):
            keys.add(first)
        elif found := _keys_of(first):
            keys |= found
        else:
            return None
    return frozenset(keys) or None


def _keys_of(word: str) -> frozenset[str]:
    try:
        needs = words_of(word).needs
    except ValueError:  # whoever reads the phrase says so
        return frozenset()
    return needs[0] if needs else frozenset()
