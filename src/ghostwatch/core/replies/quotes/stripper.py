"""One text taken apart: split into lines, letters, fates, and put together again."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from ghostwatch.core.likeness import Sketch
from ghostwatch.core.replies.quotes import attributions, headers
from ghostwatch.core.replies.quotes.answers import answers_inside
from ghostwatch.core.replies.quotes.lines import letter_of
from ghostwatch.core.replies.quotes.own import ours, with_short_ones
from ghostwatch.core.replies.quotes.runs import fates_of_the_rest, is_bare_forward, without_quotes
from ghostwatch.core.replies.quotes.signatures import without_signature
from ghostwatch.core.replies.quotes.tails import with_tails

_MOST_LINES = 2_000
"""Lines that are looked at; nobody writes more. Of what follows them only quote marks count."""


_LONGEST_NAME = 40
_WORD = re.compile(r"[^\W\d_]+")


class NewText(NamedTuple):
    r"""What the writer wrote now.

    text: without quotes and signature. signature: what was cut off as such, or "". cut: what was
    taken as quoted, or "". Lines joined by ``\\n``, each in the order in which it stood.
    """

    text: str
    signature: str
    cut: str = ""


def new_text(text: str, own: Sketch = b"", names: Collection[str] = ()) -> NewText:
    """The text without what it quotes, and the signature apart; linear in its length.

    own: the sketches (see ``likeness``) of our own mails that this one answers, one after the
    other; lines of those are quoted even without marks. names: the words of the writer's name,
    lower-cased; a last line of nothing else is their signature. A mail that seems to hold nothing
    new is returned whole: losing words is worse than leaking.
    """
    found = _stripped(text, own)
    return _signed(found, names) if names else found


def _signed(found: NewText, names: Collection[str]) -> NewText:
    """The same with the writer's bare name apart, where that is the last line."""
    above, _, last = found.text.rpartition("\n")
    words = [word.lower() for word in _WORD.findall(last[:_LONGEST_NAME])]
    named = any(word in names for word in words) and all(w in names or len(w) == 1 for w in words)
    if not named or len(last) > _LONGEST_NAME or not above.strip():
        return found
    signature = f"{last}\n{found.signature}" if found.signature else last
    return NewText(above.rstrip("\n "), signature, found.cut)


@lru_cache(maxsize=4)  # what sort of sender wrote is asked of the same text
def _stripped(text: str, own: Sketch) -> NewText:
    lines = [line.rstrip() for line in text.split("\n")]
    verbs = attributions.verbs_in("\n".join(lines[:_MOST_LINES]).lower())
    if verbs:
        lines = _with_broken_lines(lines[:_MOST_LINES], verbs) + lines[_MOST_LINES:]
    bare = [line.strip() for line in lines[:_MOST_LINES]]
    letters = "".join(_letters(bare, verbs, own))
    fates = _fates(bare, letters)
    fates += fates_of_the_rest(letters, fates, lines[len(fates) :])
    return _apart(lines, fates, bare_forward=is_bare_forward(letters))


def _with_broken_lines(lines: list[str], verbs: tuple[str, ...]) -> list[str]:
    """The lines, those broken in pieces that have an attribution in the middle."""
    found: list[str] = []
    for line in lines:
        found += attributions.broken(line, verbs) if "@" in line else (line,)
    return found


def _fates(bare: list[str], letters: str) -> str:
    """One letter a line: n (new), s (signature), c (cut)."""
    fates = answers_inside(bare, without_quotes(letters))
    kept = [i for i, fate in enumerate(fates) if fate == "n"]
    told = list(fates)
    for i, fate in zip(kept, without_signature([bare[i] for i in kept]), strict=True):
        told[i] = fate
    return "".join(told)


def _letters(bare: list[str], verbs: tuple[str, ...], own: Sketch) -> list[str]:
    letters = [letter_of(line) for line in bare]
    told = ours(bare, letters, own) if own else ""
    letters = ["o" if mine == "o" else letter for letter, mine in zip_longest(letters, told)]
    _mark_headers(bare, letters)
    _mark_attributions(bare, letters, verbs)
    with_tails(bare, letters)
    return with_short_ones(letters, told) if told else letters


def _mark_headers(bare: list[str], letters: list[str]) -> None:
    pairs = zip(bare, letters, strict=True)
    labels = [headers.label_of(line) if letter in "ti" else "" for line, letter in pairs]
    at = 0
    while at < len(bare):
        length, line = 0, bare[at]
        if labels[at]:
            above = next((i for i in letters[max(0, at - 3) : at][::-1] if i != "e"), "")
            length = headers.block_length(bare, labels, at, ruled=above in ("r", "u", "s", "w"))
        elif len(line) < 16:
            first, length = headers.bare_block(bare, at)
            at, length = (first, length) if length else (at, 0)
        letters[at : at + length] = "h" * length
        at += length or 1


def _mark_attributions(bare: list[str], letters: list[str], verbs: tuple[str, ...]) -> None:
    for at, line in enumerate(bare):
        if letters[at] not in "tq" or not attributions.may_end(line, letters[at], verbs):
            continue
        if not attributions.names_somebody(bare, at, verbs):
            continue
        if letters[at + 1 : at + 2] == ["q"] and attributions.may_end(bare[at + 1], "q", verbs):
            continue  # it ends on the next line
        below = next((letter for letter in letters[at + 1 : at + 5] if letter != "e"), "")
        first = attributions.span_ending(bare, letters, at, marked=below in ("q", "o", "i"))
        if first >= 0:
            letters[first : at + 1] = "a" * (at + 1 - first)


def _apart(lines: list[str], fates: str, *, bare_forward: bool) -> NewText:
    text, signature, cut = (
        _join([line for line, fate in zip(lines, fates, strict=True) if fate == wanted])
        for wanted in "nsc"
    )
    if text:
        return NewText(text, signature, cut)
    if signature:
        return NewText(signature, "", cut)
    # The program itself says that nothing here is the writer's; else we may have erred.
    return NewText("", "", cut) if bare_forward else NewText(_join(lines), "", "")


def _join(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n")
