"""All phrases of all languages, and the index that finds them in a sentence.

The rule of the module: a phrase is read when a sentence holds a word that it cannot do without,
and compiled when the sentence holds one of every such words; it is tried where its first word
stands. So most phrases cost nothing, and a mail pays for the few that nearly fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ghostwatch.core.replies.intent.clues import clue_of, rarest
from ghostwatch.core.replies.intent.grammar import KEYS, Lists, Node, Section, lines_of
from ghostwatch.core.replies.intent.tongues import left_out
from ghostwatch.core.replies.patterns import compiled

Tables = Mapping[str, Mapping[str, Section]]

_MOST_PLACES = 12  # of one word in one sentence; who repeats it more often says no more
_ANY_LANGUAGE = ""


class Hit(NamedTuple):
    """Where a phrase of a section was found in folded text."""

    section: str
    start: int
    end: int


class Phrase(NamedTuple):
    """One phrase: where it stands, and its words as written."""

    language: str
    section: str
    words: str


class _Entry:
    """A phrase in the index; what finds it is there when it was needed once."""

    __slots__ = ("match", "node", "phrase")

    def __init__(self, phrase: Phrase) -> None:
        self.phrase = phrase
        self.node: Node | None = None
        self.match: Callable[[str, int], re.Match[str] | None] | None = None


_Index = dict[str, list[_Entry]]  # by a word that must be there


@dataclass(frozen=True, eq=False)
class Phrases:
    """All phrases of all languages, ready to be looked for."""

    rows: tuple[Phrase, ...]
    _lists: Mapping[str, Lists] = field(repr=False)
    _index: dict[str, _Index] = field(default_factory=dict, init=False, repr=False)
    _patterns: dict[str, re.Pattern[str]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        for row in self.rows:
            of_any = row.section in _IN_ANY_LANGUAGE
            index = self._index.setdefault(_ANY_LANGUAGE if of_any else row.language, {})
            entry = _Entry(row)
            for key in clue_of(row.words) or rarest(self._read(entry).needs):
                index.setdefault(key, []).append(entry)

    @classmethod
    def of(cls, tables: Tables) -> Phrases:
        """The phrases of tables: language -> section -> phrases; every one of them is read.

        A section is a sequence of phrases, or one text with a phrase a line. A section that is
        none of ``SECTIONS`` is a list for ``<name>``. Raises ValueError with language, section
        and phrase for one that cannot be read.
        """
        found = cls.unread(tables)
        for row in found.rows:
            found._node(row)
        for language, lists in found._lists.items():
            for name in sorted(lists.unused)[:1]:
                what = f"{name}: is no section, and no phrase names <{name}>"
                raise ValueError(f"{language}: {what}")
        return found

    @classmethod
    def unread(cls, tables: Tables) -> Phrases:
        """The same without reading each: for tables of which it is known that they can be read.

        A phrase that cannot be read raises its ValueError when a sentence holds its words.
        """
        rows = (
            Phrase(language, section, words)
            for language, table in tables.items()
            for section in table
            if section in SECTIONS
            for words in lines_of(table[section])
        )
        return cls(tuple(rows), {name: _lists_in(table) for name, table in tables.items()})

    def without(self, row: Phrase) -> Phrases:
        """The same without one phrase, to see what would be missed."""
        return Phrases(tuple(r for r in self.rows if r is not row), self._lists)

    def hits(self, folded: str) -> list[Hit]:
        """Every place where a phrase stands."""
        return [Hit(row.section, *span) for row, span in self._found(folded)]

    def fitting(self, folded: str) -> set[Phrase]:
        """The phrases that stand in it: what a case is a case of."""
        return {row for row, _ in self._found(folded)}

    def _found(self, folded: str) -> list[tuple[Phrase, tuple[int, int]]]:
        places = _places(folded)
        keys = frozenset(places)
        foreign = left_out(keys)
        found = []
        for language, index in self._index.items():
            if language in foreign:
                continue
            for entry in [entry for key in keys & index.keys() for entry in index[key]]:
                node = entry.node or self._read(entry)
                if any(map(keys.isdisjoint, node.needs)):
                    continue
                match = entry.match or self._compiled(entry)
                for first in node.firsts & keys:
                    for start in places[first][:_MOST_PLACES]:
                        if hit := match(folded, start):
                            found.append((entry.phrase, hit.span()))
        return found

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
        except (ValueError, RecursionError) as error:
            where = f"{row.language}: {row.section}: {row.words!r}"
            raise ValueError(f"{where}: {error}") from None

    def _read(self, entry: _Entry) -> Node:
        entry.node = node = self._node(entry.phrase)
        return node

    def _compiled(self, entry: _Entry) -> Callable[[str, int], re.Match[str] | None]:
        node = entry.node or self._read(entry)
        entry.match = match = re.compile(node.regex).match
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


def _places(folded: str) -> dict[str, list[int]]:
    """Where the words of a sentence begin, by every key that they have."""
    places: dict[str, list[int]] = {}
    for found in compiled(r"\w+").finditer(folded):
        word, start = found[0], found.start()
        places.setdefault(word, []).append(start)
        for length in KEYS:
            if length <= len(word):
                places.setdefault(f"{word[:length]}*", []).append(start)
    return places
