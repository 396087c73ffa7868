"""All phrases of all languages, and the index that finds them in a sentence.

The rule of the module: a phrase is read when a sentence holds a word that it cannot do without,
and compiled when the sentence holds one of every such words; it is tried where its first word
stands. So most phrases cost nothing, and a mail pays for the few that nearly fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.clues import clue_of, rarest, weight
from ghostwatch.core.replies.intent.grammar import KEYS, Lists, Node, Section, lines_of
from ghostwatch.core.replies.intent.tongues import left_out

Tables = Mapping[str, Mapping[str, Section]]
NO_TABLES: Tables = MappingProxyType({})

_MOST_PLACES = 12  # of one word in one sentence; who repeats it more often says no more
_ANY_LANGUAGE = ""


class Hit(NamedTuple):
    """Where a phrase of a section was found in folded text; sure: a seller's own phrase."""

    section: str
    start: int
    end: int
    sure: bool = False


class Phrase(NamedTuple):
    """One phrase: where it stands, and its words as written."""

    language: str
    section: str
    words: str


class _Entry:
    """A phrase in the index; what is behind the first three is there when it was needed once.

    clue: the keys that it is indexed by. firsts: keys that it may begin with. rest: what it needs
    beside the clue, the rarest first. match: tries it at a place.
    """

    __slots__ = ("clue", "firsts", "language", "match", "phrase", "rest")

    firsts: frozenset[str]
    rest: Sequence[frozenset[str]] | None
    match: Callable[[str, int], re.Match[str] | None] | None

    def __init__(self, phrase: Phrase, clue: frozenset[str]) -> None:
        self.phrase = phrase
        self.clue = clue
        self.language = _ANY_LANGUAGE if phrase.section in _IN_ANY_LANGUAGE else phrase.language
        self.rest = self.match = None


@dataclass(frozen=True, eq=False)
class Phrases:
    """All phrases of all languages, ready to be looked for.

    sure: those that the seller wrote, who knows their prospects.
    """

    rows: tuple[Phrase, ...]
    _lists: Mapping[str, Lists] = field(repr=False)
    sure: frozenset[Phrase] = frozenset()
    _index: dict[str, list[_Entry]] = field(default_factory=dict, init=False, repr=False)
    _patterns: dict[str, re.Pattern[str]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        index = self._index
        for row in self.rows:
            entry = _Entry(row, clue_of(row.words) or rarest(self._node(row).needs))
            for key in entry.clue:
                index.setdefault(key, []).append(entry)

    @classmethod
    def of(cls, tables: Tables) -> Phrases:
        """The phrases of tables: language -> section -> phrases; every one of them is read.

        A section is a sequence of phrases, or one text with a phrase a line. A section that is
        none of ``SECTIONS`` is a list for ``<name>``. Raises ValueError with language, section
        and phrase for one that cannot be read.
        """
        return cls.unread(tables).read()

    @classmethod
    def unread(cls, tables: Tables, sure: Tables = NO_TABLES) -> Phrases:
        """The same without reading each: for tables of which it is known that they can be read.

        One that cannot be read raises its ValueError at once, or when a sentence holds its words.
        sure: which of them the seller wrote.
        """
        lists = {name: _lists_in(table) for name, table in tables.items()}
        return cls(tuple(_rows(tables)), lists, frozenset(_rows(sure)))

    def read(self) -> Phrases:
        """The same, after every phrase has been read once; ValueError for one that cannot be."""
        for row in self.rows:
            self._node(row)
        for language, lists in self._lists.items():
            for name in sorted(lists.unused)[:1]:
                what = f"{name}: is no section, and no phrase names <{name}>"
                raise ValueError(f"{language}: {what}")
        return self

    def without(self, row: Phrase) -> Phrases:
        """The same without one phrase, to see what would be missed."""
        return Phrases(tuple(r for r in self.rows if r is not row), self._lists, self.sure)

    def hits(self, folded: str) -> list[Hit]:
        """Every place where a phrase stands."""
        return [Hit(row.section, *span, row in self.sure) for row, span in self._found(folded)]

    def fitting(self, folded: str) -> set[Phrase]:
        """The phrases that stand in it: what a case is a case of."""
        return {row for row, _ in self._found(folded)}

    def _found(self, folded: str) -> Iterator[tuple[Phrase, tuple[int, int]]]:
        places = _places(folded)
        keys = frozenset(places)
        for entry in self._fitting(keys):
            match = entry.match or self._compiled(entry)
            for first in entry.firsts & keys:
                for start in places[first][:_MOST_PLACES]:
                    if hit := match(folded, start):
                        yield entry.phrase, hit.span()

    def _fitting(self, keys: frozenset[str]) -> Iterator[_Entry]:
        """The phrases of which every word that must be there is."""
        foreign = left_out(keys)
        for key in keys & self._index.keys():
            for entry in self._index[key]:
                if entry.language in foreign:
                    continue
                for need in self._rest(entry) if entry.rest is None else entry.rest:
                    if need.isdisjoint(keys):
                        break
                else:
                    yield entry

    def remembered(self, name: str, make: Callable[[], re.Pattern[str]]) -> re.Pattern[str]:
        """A pattern that somebody makes of these phrases, made once and gone with them."""
        if name not in self._patterns:
            self._patterns[name] = make()
        return self._patterns[name]

    def section(self, name: str) -> str:
        """One section as one regular expression, to be found anywhere."""
        rows = (row for row in self.rows if row.section == name)
        return "|".join(self._node(row).regex for row in rows) or r"(?!)"

    def _node(self, row: Phrase) -> Node:
        """One phrase, read; ValueError names it."""
        try:
            return self._lists[row.language].phrase(row.words)
        except ValueError as error:
            where = f"{row.language}: {row.section}: {row.words!r}"
            raise ValueError(f"{where}: {error}") from None

    def _rest(self, entry: _Entry) -> Sequence[frozenset[str]]:
        node = self._node(entry.phrase)
        entry.firsts = node.firsts
        others = (need for need in node.needs if need != entry.clue)
        entry.rest = rest = sorted(others, key=weight)
        return rest

    def _compiled(self, entry: _Entry) -> Callable[[str, int], re.Match[str] | None]:
        entry.match = match = re.compile(self._node(entry.phrase).regex).match
        return match


# A stop is not lost to a wrong guess at the language; nor is what hides one.
_IN_ANY_LANGUAGE = frozenset({"stop", "except_stop"})
# What hides what: a hit of ``except_x`` that shares a beginning or an end with a hit of ``x``.
_WORDS_OF = (
    "stop",
    "wrong_person",
    "chose_other",
    "not_interested",
    "later",
    "question",
    "interested",
    "thanks",
)
SECTIONS: frozenset[str] = frozenset(
    {
        *_WORDS_OF,
        *(f"except_{name}" for name in _WORDS_OF),
        "yes_as_question",
        "praise",
        "goes_on",
        "negations",
        "negations_after",
        "conditions",
        "contrasts",
        "greetings",
        "polite",
    }
)


def _lists_in(table: Mapping[str, Section]) -> Lists:
    return Lists({name: section for name, section in table.items() if name not in SECTIONS})


def _rows(tables: Tables) -> Iterator[Phrase]:
    return (
        Phrase(language, section, words)
        for language, table in tables.items()
        for section in table
        if section in SECTIONS
        for words in lines_of(table[section])
    )


def _places(folded: str) -> dict[str, list[int]]:
    """Where the words of a sentence begin, by every key that they have."""
    places: dict[str, list[int]] = {}
    for found in compiled(r"\w+").finditer(folded):
        start = found.start()
        for key in _keys_of(found[0]):
            if key in places:
                places[key].append(start)
            else:
                places[key] = [start]
    return places


@lru_cache(maxsize=4_096)  # the words of all mails are mostly the same
def _keys_of(word: str) -> tuple[str, ...]:
    return (word, *(f"{word[:length]}*" for length in KEYS if length <= len(word)))
