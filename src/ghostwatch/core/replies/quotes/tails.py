"""Tails of quoted lines: what a mail program wrapped off a quoted line without marking it again.

The rule of the module: only a line right between two quoted ones, with no blank line, can be one;
there it must be the rest of a link, or go on in the middle of a sentence that the next quoted
line goes on with. An answer stands there too ("> How many?", "four", "> Sam").
"""

from __future__ import annotations

from ghostwatch.core.patterns import compiled

_WRAPPED_AT = 66  # programs wrap between 72 and 80 letters; a long word leaves less
_LONGEST_TAIL = 30
_LINK_END = r"\(?(?:https?://|[\w.%&=/?#+-]{0,80}[=&?/_%#])[^\s]{0,300}\s?[>)]{0,3}$"
_MARKS = "> |"
_OPENING = {")": "(", ">": "<", "]": "["}


def with_tails(bare: list[str], letters: list[str]) -> None:
    """Give every tail of a quoted line its letter, q."""
    for at in range(1, len(bare) - 1):
        between = letters[at - 1 : at + 2] == ["q", "t", "q"]
        if between and _is_tail(bare[at - 1], bare[at], bare[at + 1]):
            letters[at] = "q"


def _is_tail(above: str, line: str, below: str) -> bool:
    if compiled(_LINK_END).match(line[:400]) or _closes_a_bracket(above, line):
        return True
    goes_on = line[0].islower() and below.lstrip(_MARKS)[:1].islower()
    return (
        goes_on and len(above) >= _WRAPPED_AT and len(line) <= _LONGEST_TAIL and above[-1].isalpha()
    )


def _closes_a_bracket(above: str, line: str) -> bool:
    """Whether the line is one word that closes the bracket that the line above left open."""
    if " " in line or line[-1] not in _OPENING:
        return False
    opening = _OPENING[line[-1]]
    return above.rfind(opening, 1) > above.rfind(line[-1], 1)
