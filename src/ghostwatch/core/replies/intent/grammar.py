"""The little language that phrases are written in.

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
linear in the text. It begins with a word, with three letters at least before a ``*``. Brackets and
lists stand at most twenty deep in each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import permutations
from typing import NamedTuple

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.folding import ADDRESS_WORD, fold, is_plain

Section = Sequence[str] | str

_BLANK = r",?[ |<>\n]"
_GAPS = {"..": r"(?:,?[ <>\n]\w+){0,2}?", "...": r"(?:,?[ <>\n]\w+){0,6}?"}
_MOST_GAPS = 2
_MOST_DEEP = 20
_ENDS_SEQUENCE = frozenset("|)]}")
_CLOSED_BY = {"(": ")", "[": "]", "{": "}"}
KEYS = (3, 4, 5)
"""How many letters of a word make its keys."""
_NO_KEY = frozenset({""})
_PIECES = r"\.\.\.|\.\.|[()\[\]{}|^$]|<[^<>]*>|[^\s()\[\]{}|<>^$]+|[<>]"
_UMLAUTS = {ord("ä"): "aǁ", ord("ö"): "oǁ", ord("ü"): "uǁ"}  # ǁ: an e that may be there


class Node(NamedTuple):
    """A part of a phrase: its regular expression, and the keys of its words.

    A key is a word, or the first letters of one and "*". firsts: what it may begin with; "" for a
    beginning that has no key. needs: of each set one at least must be there; () if none need be.
    """

    regex: str
    firsts: frozenset[str]
    needs: tuple[frozenset[str], ...]
    optional: bool = False
    gap: bool = False


def lines_of(section: Section) -> Iterator[str]:
    """The phrases of a section, without comments and empty lines."""
    lines = section.split("\n") if isinstance(section, str) else section
    for line in lines:
        words = line.split(" #")[0].strip()
        if words and not words.startswith("#"):
            yield words


class Lists:
    """The lists of one language, read when a phrase names them; it reads that language's phrases.

    table: name -> the alternatives, one a line.
    """

    def __init__(self, table: Mapping[str, Section]) -> None:
        self._table = table
        self._read: dict[str, Node | None] = {}

    @property
    def unused(self) -> set[str]:
        """The lists that no phrase has named so far."""
        return set(self._table) - set(self._read)

    def phrase(self, words: str) -> Node:
        """One phrase as a node; raises ValueError for one that cannot be read."""
        return _in_any_order(
            [
                _Parser(" ... ".join(parts), self).whole()
                for parts in permutations(words.split(" & "))
            ]
        )

    def named(self, name: str, depth: int) -> Node:
        """The list of that name as one node; depth: how deep in brackets and lists it is named."""
        if name not in self._table:
            raise ValueError(f"there is no list named <{name}>")
        if name not in self._read:
            self._read[name] = None
            parts = [_Parser(words, self, depth).part() for words in lines_of(self._table[name])]
            self._read[name] = _one_of(parts)
        node = self._read[name]
        if node is None:
            raise ValueError(f"<{name}> names itself")
        return node


class _Parser:
    """Reads one phrase from left to right."""

    def __init__(self, words: str, lists: Lists, depth: int = 0) -> None:
        self._pieces = compiled(_PIECES).findall(words)[::-1]
        self._lists = lists
        self._depth = depth
        self._gaps = 0

    def whole(self) -> Node:
        begins, ends = self._anchors()
        node = self.part()
        if "" in node.firsts or not node.needs:
            raise ValueError("it must begin with a word, with three letters before a *")
        line = r"\n" if begins and ends else ""  # a wrapped line that is nothing else
        head = rf"(?<![^|<{line}])" if begins else ""
        tail = rf"(?=,?(?:[|>{line}]|\Z))" if ends else ""
        # The end of a word: only then may what follows be looked at.
        return node._replace(regex=rf"{head}(?:{node.regex})(?!\w){tail}")

    def part(self) -> Node:
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

    def _options(self) -> Node:
        found = [self._sequence()]
        while self._pieces and self._pieces[-1] == "|":
            self._pieces.pop()
            found.append(self._sequence())
        return _one_of(found)

    def _sequence(self) -> Node:
        pieces = self._pieces
        if len(pieces) > 1 and pieces[-2] in _ENDS_SEQUENCE and pieces[-1].isalpha():
            return words_of(pieces.pop())  # most sequences are one word
        found = []
        while pieces and pieces[-1] not in _ENDS_SEQUENCE:
            found.append(self._item(pieces.pop()))
        return _in_order(found)

    def _item(self, piece: str) -> Node:
        if piece in _GAPS:
            return self._gap(piece)
        if piece in _CLOSED_BY:
            return self._group(piece)
        if piece[0] == "<" and piece[-1] == ">":
            return self._lists.named(piece[1:-1], self._deeper())
        if piece in {"^", "$"}:
            raise ValueError(f"{piece!r} belongs to the {'begin' if piece == '^' else 'end'}")
        return words_of(piece)

    def _gap(self, piece: str) -> Node:
        self._gaps += 1
        if self._gaps > _MOST_GAPS:
            raise ValueError("more than two gaps")
        return Node(_GAPS[piece], _NO_KEY, (), optional=True, gap=True)

    def _deeper(self) -> int:
        if self._depth == _MOST_DEEP:
            raise ValueError(f"more than {_MOST_DEEP} brackets or lists in each other")
        return self._depth + 1

    def _group(self, opening: str) -> Node:
        self._depth = self._deeper()
        node = self._options()
        self._depth -= 1
        if not self._pieces or self._pieces.pop() != _CLOSED_BY[opening]:
            raise ValueError(f"{opening!r} is not closed")
        if opening == "{":
            return Node(rf"(?!(?:{node.regex})(?!\w))\w+", _NO_KEY, ())
        return node._replace(needs=(), optional=True) if opening == "[" else node


def _in_any_order(nodes: Sequence[Node]) -> Node:
    """The orders of one phrase, that all need the same words."""
    if len(nodes) == 1:
        return nodes[0]
    regex = "|".join(node.regex for node in nodes)
    firsts = frozenset().union(*(node.firsts for node in nodes))
    return Node(f"(?:{regex})", firsts, nodes[0].needs)


def _one_of(nodes: Sequence[Node]) -> Node:
    if not nodes:
        raise ValueError("nothing to look for")
    if len(nodes) == 1:
        return nodes[0]
    regex = "|".join(node.regex for node in nodes)
    firsts = frozenset().union(*(node.firsts for node in nodes))
    optional = any(node.optional for node in nodes)
    if optional or not all(node.needs for node in nodes):
        return Node(f"(?:{regex})", firsts, (), optional=optional)
    return Node(f"(?:{regex})", firsts, (frozenset().union(*(node.needs[0] for node in nodes)),))


def _in_order(nodes: Sequence[Node]) -> Node:
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
    return Node(f"{head}{nodes[must].regex}{tail}", firsts, needs)


def _following(node: Node) -> str:
    if node.gap:
        return node.regex
    return f"(?:{_BLANK}{node.regex})?" if node.optional else f"{_BLANK}{node.regex}"


@cache
def words_of(piece: str) -> Node:
    """One word as written; folding may make several of it ("don't")."""
    if piece == "_":
        return Node(r"\w+", _NO_KEY, ())
    if piece == "@":
        return Node(ADDRESS_WORD, key := frozenset({ADDRESS_WORD}), (key,))
    if is_plain(piece):
        return Node(piece, key := frozenset({piece}), (key,))
    before, after = piece.startswith("*"), piece.endswith("*")
    if after and len(piece) > KEYS[0] and is_plain(piece[:-1]):
        key = frozenset({f"{piece[:-1][: KEYS[-1]]}*"})
        return Node(rf"{piece[:-1]}\w*", key, (key,))
    bare = piece.strip("*")
    folded = fold(bare.lower().translate(_UMLAUTS)).replace(",", "")
    if not folded or "*" in bare:
        raise ValueError(f"{piece!r} is no word")
    regex = folded.replace("ǁ", "e?").replace(" ", _BLANK)
    regex = (r"\w*" if before else "") + regex + (r"\w*" if after else "")
    keys = _NO_KEY if before else _keys(folded, after)
    return Node(regex, keys, () if keys is _NO_KEY else (keys,))


def _keys(folded: str, after: bool) -> frozenset[str]:
    head = folded.split(" ", maxsplit=1)[0]
    spellings = {head.replace("ǁ", "e"), head.replace("ǁ", "")}
    if not after or head != folded:
        return frozenset(spellings)
    if min(map(len, spellings)) < KEYS[0]:
        return _NO_KEY
    return frozenset(f"{spelling[: KEYS[-1]]}*" for spelling in spellings)
