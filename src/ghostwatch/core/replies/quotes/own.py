"""Our own words: lines of an answer that we sent earlier, with or without quote marks.

The rule of the module: a line is ours when nearly all its pairs of neighbouring words are in the
sketch of what we sent (core/likeness). Short lines of ours have too few pairs to tell; they count
only between longer ones. A single word never does: it may be the answer.
"""

from __future__ import annotations

from ghostwatch.core.likeness import Sketch, sketch
from ghostwatch.core.patterns import compiled

_OCTETS = 3  # of one pair of words in a sketch
_FEWEST_PAIRS = 3
_NEARLY_ALL = 0.8
_LONGEST_LINE = 4_000
_FEWEST_LINES, _FEWEST_WORDS = 2, 20
_SHORT = r"(?<=o)[e?]{1,6}(?=o|$)|(?<=[hswa])[e?]{1,6}(?=o)"


def ours(lines: list[str], letters: list[str], own: Sketch) -> str:
    """One letter a line: o (ours), ? (of ours, but too short to tell alone), else as it was."""
    pairs = {own[i : i + _OCTETS] for i in range(0, len(own), _OCTETS)}
    both = zip(lines, letters, strict=True)
    told = "".join(_told(line, letter, pairs) for line, letter in both)
    # One short line of ours may be their answer: "reply: please take me off the list".
    mine = [line for line, letter in zip(lines, told, strict=True) if letter == "o"]
    few = len(mine) < _FEWEST_LINES and sum(len(line.split()) for line in mine) < _FEWEST_WORDS
    return told.replace("o", "t") if few else told


def with_short_ones(letters: list[str], told: str) -> list[str]:
    """The letters with ``o`` also for short lines of ours where longer ones stand beside them.

    letters: of all lines, when header blocks and attributions are known; told: from ``ours``.
    """
    both = zip(letters, told, strict=True)
    mixed = "".join("?" if letter == "t" and own == "?" else letter for letter, own in both)
    found = compiled(_SHORT).sub(lambda run: "o" * len(run[0]), mixed)
    return ["t" if letter == "?" else letter for letter in found]


def _told(line: str, letter: str, pairs: set[bytes]) -> str:
    if letter != "t":
        return letter
    found = sketch(line[:_LONGEST_LINE])
    mine = [found[i : i + _OCTETS] in pairs for i in range(0, len(found), _OCTETS)]
    if len(mine) < _FEWEST_PAIRS:
        return "?" if mine and all(mine) else "t"
    return "o" if sum(mine) >= _NEARLY_ALL * len(mine) else "t"
