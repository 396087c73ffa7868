"""Our own words: lines of an answer that we sent earlier, with or without quote marks.

The rule of the module: a line is ours when nearly all its pairs of neighbouring words are in the
sketch of what we sent (core/likeness). Short lines have too few pairs to tell; they go with the
lines of ours that stand on both sides.
"""

from __future__ import annotations

import re

from ghostwatch.core.likeness import Sketch, sketch

_OCTETS = 3  # of one pair of words in a sketch
_FEWEST_PAIRS = 3
_NEARLY_ALL = 0.8
_LONGEST_LINE = 4_000
# Pieces between two lines of ours that are too short to tell, as letters.
_SHORT_BETWEEN = re.compile(r"(?<=o)([eu]{1,6})(?=o)")


def marked_own(lines: list[str], letters: list[str], own: Sketch) -> list[str]:
    """The letters with ``o`` for every text line that is ours."""
    pairs = {own[i : i + _OCTETS] for i in range(0, len(own), _OCTETS)}
    told = "".join(
        _told(line, letter, pairs) for line, letter in zip(lines, letters, strict=True)
    )
    told = _SHORT_BETWEEN.sub(lambda found: "o" * len(found[0]), told)
    return ["o" if now == "o" else was for now, was in zip(told, letters, strict=True)]


def _told(line: str, letter: str, pairs: set[bytes]) -> str:
    """o: ours; u: too short to tell; else the letter as it was."""
    if letter != "t":
        return letter
    found = sketch(line[:_LONGEST_LINE])
    mine = [found[i : i + _OCTETS] in pairs for i in range(0, len(found), _OCTETS)]
    if len(mine) < _FEWEST_PAIRS:
        return "u" if all(mine) else "t"
    return "o" if sum(mine) >= _NEARLY_ALL * len(mine) else "t"
