"""The little language that phrases are written in, and the index that finds them.

A phrase is plain words, as people write them; upper case, accents, hyphens and punctuation do not
matter, and it begins and ends with a whole word. Marks for what varies:

    word*            the word with any ending: ``unsubscrib*``; ``*list`` any beginning
    (one|two words)  one of these
    [word]           may be there or not: ``please [do] stop``
    ..               up to two words, ``...`` up to six, inside the sentence
    _                exactly one word, whatever it is
    {you|your}       exactly one word that is none of these: ``signed with {you|the}``
    one & two        both in any order, up to six words between: for languages whose verb wanders
    @                an e-mail address
    ^ and $          the beginning and the end of a sentence or of what follows a "but"; greetings
                     and politeness do not count: ``^no$`` is "Hello Sam, no, thank you"
    <name>           any phrase of the list of that name in the same language

``ä``, ``ö`` and ``ü`` are found as "ae", "oe", "ue" and "a", "o", "u" too. A line beginning with #
says why. Bounds: a phrase has at most two gaps, none at its ends: that is what keeps the search
linear in the text. It begins with a word, with three letters at least before a ``*``.

How it is found: of the words that must be there each phrase is indexed under the rarest; only
where all of them stand in a sentence is the phrase compiled, and tried where its first word
stands. So most phrases cost nothing, and a mail pays for the few that nearly fit.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import permutations
from typing import NamedTuple

from ghostwatch.core.replies.intent.folding import ADDRESS_WORD, fold, is_plain
from ghostwatch.core.replies.intent.tongues import SMALL_WORDS, left_out
from ghostwatch.core.replies.patterns import compiled

Section = Sequence[str] | str
Tables = Mapping[str, Mapping[str, Section]]

_BLANK = r",?[ |<>\n]"
_GAPS = {"..": r"(?:,?[ <>\n]\w+){0,2}?", "...": r"(?:,?[ <>\n]\w+){0,6}?"}
_MOST_GAPS = 2
_ENDS_SEQUENCE = frozenset("|)]}")
_CLOSED_BY = {"(": ")", "[": "]", "{": "}"}
_KEYS = (3, 4, 5)  # how many letters of a word make its keys
_NO_KEY = frozenset({""})
_IN_MOST_SENTENCES = 1_000  # what a small word counts for, so that no phrase is looked up by it
_MOST_PLACES = 12  # of one word in one sentence; who repeats it more often says no more
_PIECES = r"\.\.\.|\.\.|[()\[\]{}|^$]|<[^<>]*>|[^\s()\[\]{}|<>^$]+|[<>]"
_UMLAUTS = {ord("ä"): "aǁ", ord("ö"): "oǁ", ord("ü"): "uǁ"}  # ǁ: an e that may be there


class Hit(NamedTuple):
    """Where a phrase of a section was found in folded text."""

    section: str
    start: int
    end: int


class _Node(NamedTuple):
    """A part of a phrase: its regular expression, and the keys of its words.

    A key is a word, or the first letters of one and "*". firsts: what it may begin with; "" for a
    beginning that has no key. needs: of each set one at least must be there; () if none need be.
    """

    regex: str
    firsts: frozenset[str]
    needs: tuple[frozenset[str], ...]
    optional: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase: where it stands, its words as written, and what finds it."""

    language: str
    section: str
    words: str
    regex: str = field(repr=False)
    firsts: frozenset[str] = field(repr=False)
    needs: tuple[frozenset[str], ...] = field(repr=False)


_Index = dict[str, list[Phrase]]  # by the rarest of their words


@dataclass(frozen=True, eq=False)
class Phrases:
    """All phrases of all languages, ready to be looked for."""

    rows: tuple[Phrase, ...]
    _index: dict[str, _Index] = field(default_factory=dict, init=False, repr=False)
    _patterns: dict[str, re.Pattern[str]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        often = Counter(key for row in self.rows for need in row.needs for key in need)
        often.update(dict.fromkeys(SMALL_WORDS, _IN_MOST_SENTENCES))
        for row in self.rows:
            for key in min(row.needs, key=lambda need: sum(map(often.__getitem__, need))):
                self._index.setdefault(row.language, {}).setdefault(key, []).append(row)

    @classmethod
    def of(cls, tables: Tables) -> Phrases:
        """The phrases of tables: language -> section -> phrases.

        A section is a sequence of phrases, or one text with a phrase a line. A section that is
        none of ``SECTIONS`` is a list for ``<name>``. Raises ValueError with language, section
        and phrase for one that cannot be read.
        """
        return cls(tuple(row for name, table in tables.items() for row in _rows(name, table)))

    def without(self, row: Phrase) -> Phrases:
        """The same without one phrase, to see what would be missed."""
        return Phrases(tuple(r for r in self.rows if r is not row))

    def hits(self, folded: str) -> list[Hit]:
        """Every place where a phrase stands."""
        return [Hit(row.section, *span) for row, span in self._found(folded)]

    def fitting(self, folded: str) -> set[Phrase]:
        """The phrases that stand in it: what a case is a case of."""
        return {row for row, _ in self._found(folded)}

    def _found(self, folded: str) -> list[tuple[Phrase, tuple[int, int]]]:
        places = _places(folded)
        keys = places.keys()
        found = []
        foreign = left_out(keys)
        for language, index in self._index.items():
            for row in [row for key in keys & index.keys() for row in index[key]]:
                if language in foreign and row.section not in _IN_ANY_LANGUAGE:
                    continue
                if len(row.needs) > 1 and any(map(keys.isdisjoint, row.needs)):
                    continue
                match = self._pattern(row).match
                for first in row.firsts & keys:
                    for start in places[first][:_MOST_PLACES]:
                        hit = match(folded, start)
                        if hit:
                            found.append((row, hit.span()))
        return found

    def remembered(self, name: str, make: Callable[[], re.Pattern[str]]) -> re.Pattern[str]:
        """A pattern that somebody makes of these phrases, made once and gone with them."""
        if name not in self._patterns:
            self._patterns[name] = make()
        return self._patterns[name]

    def section(self, name: str) -> str:
        """One section as one regular expression, to be found anywhere."""
        return "|".join(row.regex for row in self.rows if row.section == name) or r"(?!)"

    def _pattern(self, row: Phrase) -> re.Pattern[str]:
        if row.regex not in self._patterns:
            self._patterns[row.regex] = re.compile(row.regex)
        return self._patterns[row.regex]


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


def lines_of(section: Section) -> Iterator[str]:
    """The phrases of a section, without comments and empty lines."""
    lines = section.split("\n") if isinstance(section, str) else section
    for line in lines:
        words = line.split(" #")[0].strip()
        if words and not words.startswith("#"):
            yield words


def _rows(language: str, table: Mapping[str, Section]) -> Iterator[Phrase]:
    lists = _Lists(language, table)
    for section in table:
        if section in SECTIONS:
            yield from (lists.phrase(section, words) for words in lines_of(table[section]))
    unused = set(table) - SECTIONS - lists.used
    if unused:
        name = min(unused)
        raise ValueError(f"{language}: {name}: is no section, and no phrase names <{name}>")


class _Lists:
    """The lists of one language, read when a phrase names them."""

    def __init__(self, language: str, table: Mapping[str, Section]) -> None:
        self._language = language
        self._table = table
        self._read: dict[str, _Node | None] = {}

    @property
    def used(self) -> set[str]:
        return set(self._read)

    def phrase(self, section: str, words: str) -> Phrase:
        """One phrase; ValueError names it."""
        try:
            node = _in_any_order(
                [
                    _Parser(" ... ".join(parts), self).whole()
                    for parts in permutations(words.split(" & "))
                ]
            )
        except ValueError as error:
            raise ValueError(f"{self._language}: {section}: {words!r}: {error}") from None
        return Phrase(self._language, section, words, node.regex, node.firsts, node.needs)

    def named(self, name: str) -> _Node:
        """The list of that name as one node."""
        if name not in self._table or name in SECTIONS:
            raise ValueError(f"there is no list named <{name}>")
        if name not in self._read:
            self._read[name] = None
            parts = [_Parser(words, self).part() for words in lines_of(self._table[name])]
            self._read[name] = _one_of(parts)
        node = self._read[name]
        if node is None:
            raise ValueError(f"<{name}> names itself")
        return node


class _Parser:
    """Reads one phrase from left to right."""

    def __init__(self, words: str, lists: _Lists) -> None:
        self._pieces = compiled(_PIECES).findall(words)[::-1]
        self._lists = lists
        self._gaps = 0

    def whole(self) -> _Node:
        begins, ends = self._anchors()
        node = self.part()
        if "" in node.firsts or not node.needs:
            raise ValueError("it must begin with a word, with three letters before a *")
        line = r"\n" if begins and ends else ""  # a wrapped line that is nothing else
        head = rf"(?<![^|<{line}])" if begins else ""
        tail = rf"(?=,?(?:[|>{line}]|\Z))" if ends else ""
        # The end of a word: only then may what follows be looked at.
        return node._replace(regex=rf"{head}(?:{node.regex})(?!\w){tail}")

    def part(self) -> _Node:
        node = self._options()
        if self._pieces:
            raise ValueError(f"{self._pieces[-1]!r} stands alone")
        return node

    def _anchors(self) -> tuple[bool, bool]:
        begins = self._pieces[-1:] == ["^"]
        if begins:
            self._pieces.pop()
        ends = self._pieces[:1] == ["$"]
        if ends:
            self._pieces.pop(0)
        return begins, ends

    def _options(self) -> _Node:
        found = [self._sequence()]
        while self._pieces and self._pieces[-1] == "|":
            self._pieces.pop()
            found.append(self._sequence())
        return _one_of(found)

    def _sequence(self) -> _Node:
        pieces = self._pieces
        if len(pieces) > 1 and pieces[-2] in _ENDS_SEQUENCE and pieces[-1].isalpha():
            return _words(pieces.pop())  # most sequences are one word
        found = []
        while pieces and pieces[-1] not in _ENDS_SEQUENCE:
            found.append(self._item(pieces.pop()))
        return _in_order(found)

    def _item(self, piece: str) -> _Node:
        if piece in _GAPS:
            return self._gap(piece)
        if piece in _CLOSED_BY:
            return self._group(piece)
        if piece[0] == "<" and piece[-1] == ">":
            return self._lists.named(piece[1:-1])
        if piece in {"^", "$"}:
            raise ValueError(f"{piece!r} belongs to the {'begin' if piece == '^' else 'end'}")
        return _words(piece)

    def _gap(self, piece: str) -> _Node:
        self._gaps += 1
        if self._gaps > _MOST_GAPS:
            raise ValueError("more than two gaps")
        return _Node(_GAPS[piece], _NO_KEY, (), optional=True, gap=True)

    def _group(self, opening: str) -> _Node:
        node = self._options()
        if not self._pieces or self._pieces.pop() != _CLOSED_BY[opening]:
            raise ValueError(f"{opening!r} is not closed")
        if opening == "{":
            return _Node(rf"(?!(?:{node.regex})(?!\w))\w+", _NO_KEY, ())
        return node._replace(needs=(), optional=True) if opening == "[" else node


def _in_any_order(nodes: Sequence[_Node]) -> _Node:
    """The orders of one phrase, that all need the same words."""
    if len(nodes) == 1:
        return nodes[0]
    regex = "|".join(node.regex for node in nodes)
    firsts = frozenset().union(*(node.firsts for node in nodes))
    return _Node(f"(?:{regex})", firsts, nodes[0].needs)


def _one_of(nodes: Sequence[_Node]) -> _Node:
    if not nodes:
        raise ValueError("nothing to look for")
    if len(nodes) == 1:
        return nodes[0]
    regex = "|".join(node.regex for node in nodes)
    firsts = frozenset().union(*(node.firsts for node in nodes))
    optional = any(node.optional for node in nodes)
    if optional or not all(node.needs for node in nodes):
        return _Node(f"(?:{regex})", firsts, (), optional=optional)
    return _Node(f"(?:{regex})", firsts, (frozenset().union(*(node.needs[0] for node in nodes)),))


def _in_order(nodes: Sequence[_Node]) -> _Node:
    """Words behind each other; a blank belongs to the optional part that it parts off."""
    if len(nodes) == 1 and not nodes[0].gap:
        return nodes[0]
    must = next((n for n, node in enumerate(nodes) if not node.optional), None)
    if must is None:
        raise ValueError("nothing in it that must be there")
    if nodes[0].gap or nodes[-1].gap:
        raise ValueError("a gap needs words on both sides")
    head = "".join(f"(?:(?:{node.regex}){_BLANK})?" for node in nodes[:must])
    tail = "".join(map(_following, nodes[must + 1 :]))
    needs = tuple(need for node in nodes if not node.optional for need in node.needs)
    firsts = frozenset().union(*(node.firsts for node in nodes[: must + 1]))
    return _Node(f"{head}{nodes[must].regex}{tail}", firsts, needs)


def _following(node: _Node) -> str:
    if node.gap:
        return node.regex
    return f"(?:{_BLANK}{node.regex})?" if node.optional else f"{_BLANK}{node.regex}"


@cache
def _words(piece: str) -> _Node:
    """One word as written; folding may make several of it ("don't")."""
    if piece == "_":
        return _Node(r"\w+", _NO_KEY, ())
    if piece == "@":
        return _Node(ADDRESS_WORD, key := frozenset({ADDRESS_WORD}), (key,))
    if is_plain(piece):
        return _Node(piece, key := frozenset({piece}), (key,))
    before, after = piece.startswith("*"), piece.endswith("*")
    bare = piece.strip("*")
    folded = fold(bare.lower().translate(_UMLAUTS)).replace(",", "")
    if not folded or "*" in bare:
        raise ValueError(f"{piece!r} is no word")
    regex = folded.replace("ǁ", "e?").replace(" ", _BLANK)
    regex = (r"\w*" if before else "") + regex + (r"\w*" if after else "")
    keys = _NO_KEY if before else _keys(folded, after)
    return _Node(regex, keys, () if keys is _NO_KEY else (keys,))


def _keys(folded: str, after: bool) -> frozenset[str]:
    head = folded.split(" ", maxsplit=1)[0]
    spellings = {head.replace("ǁ", "e"), head.replace("ǁ", "")}
    if not after or head != folded:
        return frozenset(spellings)
    if min(map(len, spellings)) < _KEYS[0]:
        return _NO_KEY
    return frozenset(f"{spelling[: _KEYS[-1]]}*" for spelling in spellings)


def _places(folded: str) -> dict[str, list[int]]:
    """Where the words of a sentence begin, by every key that they have."""
    places: dict[str, list[int]] = {}
    for found in compiled(r"\w+").finditer(folded):
        word, start = found[0], found.start()
        places.setdefault(word, []).append(start)
        for length in _KEYS:
            if length <= len(word):
                places.setdefault(f"{word[:length]}*", []).append(start)
    return places
