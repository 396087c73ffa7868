r"""A reply as sentences: as written, and folded with its borders marked.

The rule of the module: a sentence ends at its mark, at an empty line, and at the end of a line
that does not look wrapped; people who write no marks press return instead.

In folded text a mark stands for the blank at a border: ``<`` behind greetings and politeness,
where the matter begins; ``>`` before politeness, where it ends; ``|`` on both sides of a word of
contrast.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.folding import fold
from ghostwatch.core.replies.intent.phrases import Phrases

# An opt-out that comes later than this in somebody's own new text has come before as well.
MOST_READ = 16_000
_MOST_READ_AT_THE_END = 4_000
_MOST_SENTENCES = 600
_MARKS = r"[.;!?\n]"  # every end begins with one: few places to look at
# Abbreviations whose dot ends nothing; a line of fifty characters or more may be wrapped.
_ENDS = (
    r"(?:(?<!\bart)(?<!\bnr)(?<!\bmr)(?<!\bdr)(?<!\bms)(?<!\bsr)(?<!\bsig)(?<!\bmrs)(?<!\bno)[.;]|(?<=\bno)[.](?!\s\d)"
    r"|[!?;]{1,9}|[.!?;]{2,9})(?=[\s\"')\]\u00bb]|\Z)"
    r"|\n[^\S\n]*\n|(?<![^\n]{50})\n(?=[^\S\n]{0,9}(?-i:[^\sa-z\u00df-\u00ff]))"
)
_TAIL = 60
_MOST_POLITE = 4
_LONGEST = 800
_OVERLAP = 200


class Sentence(NamedTuple):
    """One sentence: as written, folded, and whether a question mark ends it."""

    said: str
    text: str
    asks: bool
    contrasts: tuple[int, ...]  # where in ``text`` a clause begins that is set against the former

    def clause(self, at: int) -> int:
        """Which of its clauses a place lies in, from 0."""
        return sum(start <= at for start in self.contrasts)


def sentences(text: str, phrases: Phrases) -> Iterator[Sentence]:
    """The sentences that say anything, in order."""
    for said, mark in _split(text):
        for folded in _pieces(fold(said)):
            marked, contrasts = _with_borders(folded, phrases)
            yield Sentence(said.strip(), marked, "?" in mark, contrasts)


def _split(text: str) -> Iterator[tuple[str, str]]:
    text = _bounded(text)
    begin = 0
    for _ in range(_MOST_SENTENCES):
        end = _end(text, begin)
        if end is None:
            break
        yield text[begin : end.end()].rstrip("\n"), end[0]
        begin = end.end()
    yield text[begin:], ""


def _end(text: str, begin: int) -> re.Match[str] | None:
    ends = compiled(f"(?i){_ENDS}").match
    marks = compiled(_MARKS).finditer(text, begin)
    return next(filter(None, (ends(text, mark.start()) for mark in marks)), None)


def _pieces(folded: str) -> Iterator[str]:
    """A sentence that never ends, in pieces that overlap by more than a phrase is long."""
    while len(folded) > _LONGEST:
        cut = folded.rfind(" ", _LONGEST - _OVERLAP, _LONGEST)
        yield folded[: _LONGEST if cut < 0 else cut]
        folded = folded[_LONGEST - _OVERLAP :].partition(" ")[2] or folded[_LONGEST:]
    if folded:
        yield folded


def _bounded(text: str) -> str:
    if len(text) <= MOST_READ:
        return text
    return text[: MOST_READ - _MOST_READ_AT_THE_END] + "\n\n" + text[-_MOST_READ_AT_THE_END:]


def _with_borders(folded: str, phrases: Phrases) -> tuple[str, tuple[int, ...]]:
    contrasts = list(_pattern(phrases, "contrasts").finditer(folded))
    begins = [0, *(word.end() + 1 for word in contrasts)]
    letters = list(folded)
    for word in contrasts:
        _mark(letters, word.start() - 1, "|")
        _mark(letters, word.end(), "|")
    for at in begins:
        _mark(letters, _polite_head(folded, at, phrases) - 1, "<")
    _mark(letters, _polite_tail(folded, phrases), ">")
    return "".join(letters), tuple(word.start() for word in contrasts)


def _mark(letters: list[str], at: int, mark: str) -> None:
    """A comma keeps its place: the blank behind it is the border."""
    place = at + 1 if 0 <= at < len(letters) and letters[at] == "," else at
    if 0 <= place < len(letters) and letters[place] in " \n":
        letters[place] = mark


def _polite_head(folded: str, at: int, phrases: Phrases) -> int:
    head = _pattern(phrases, "head").match(folded, at)
    return head.end() if head else at


def _polite_tail(folded: str, phrases: Phrases) -> int:
    """Where the politeness at the end begins, or -1; one by one, for they repeat each other."""
    end = len(folded)
    for _ in range(_MOST_POLITE):
        tail = _pattern(phrases, "tail").search(folded, max(0, end - _TAIL), end)
        if tail is None:
            break
        end = tail.start()
    return end if end < len(folded) else -1


def _pattern(phrases: Phrases, what: str) -> re.Pattern[str]:
    """One of the patterns around a sentence; kept with the phrases that it is made of."""
    return phrases.remembered(what, lambda: _made(phrases, what))


def _made(phrases: Phrases, what: str) -> re.Pattern[str]:
    polite = phrases.section("polite")
    if what == "contrasts":
        return re.compile(rf"(?<!\w)(?:{phrases.section('contrasts')})")
    if what == "head":
        greeting = rf"(?:{phrases.section('greetings')})(?: \w+){{0,3}}[,\n]"
        return re.compile(rf"(?:{greeting}\s?)?(?:(?:{polite}),?[ \n]){{0,{_MOST_POLITE}}}")
    return re.compile(rf",?[ \n](?:{polite})\Z")
