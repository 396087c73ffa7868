"""Rules on the letter string: which lines are new and which are quoted.

The rule of the module: what is marked as quoted is cut where it stands, and what follows it is
new (answers below and between). Only where an old mail begins without marks is everything below
it cut.
"""

from __future__ import annotations

from collections.abc import Iterator

from ghostwatch.core.patterns import compiled

# An introduction (separator, attribution, header block) with marked lines below: it goes with
# them, and the lines after them are judged for themselves.
_INTRODUCED = r"(?:ue{0,3}|r)?[swah][ruswahe]{0,40}(?=q)"
# An introduction with nothing marked below: all the rest is an old mail.
_TO_THE_END = r"z|(?:ue{0,3}|r)?[swah]"
# Bars mark a quote only below an attribution; elsewhere they draw a table.
_BARS = r"(?<=a)e{0,3}i[ei]{0,400}(?<=i)"
_CUT = "qo"
_BARE_FORWARD = r"[eruq]{0,40}w"


def without_quotes(letters: str) -> str:
    """One letter a line: n (new) or c (cut)."""
    fates = _fates(letters)
    if "o" in letters and not any(_new_lines(letters, fates)):
        # Nothing above our own words: then what is not ours below them is the answer.
        return _fates(letters.replace("o", "q"))
    return fates


def _new_lines(letters: str, fates: str) -> Iterator[bool]:
    """Whether each line is new and not empty."""
    return (fate == "n" and letter != "e" for letter, fate in zip(letters, fates, strict=True))


def _fates(letters: str) -> str:
    letters = compiled(_BARS).sub(lambda found: "q" * len(found[0]), letters)
    marked = compiled(_INTRODUCED).sub(lambda found: "q" * len(found[0]), letters)
    end = compiled(_TO_THE_END).search(marked)
    kept = marked if end is None else marked[: end.start()]
    fates = "".join("c" if letter in _CUT else "n" for letter in kept)
    return fates + "c" * (len(letters) - len(fates))


def fates_of_the_rest(letters: str, fates: str, rest: list[str]) -> str:
    """One letter for each line below those that were looked at."""
    if letters[-1:] not in ("q", "o") and fates[-1:] == "c":
        return "c" * len(rest)  # all below the last introduction is an old mail
    return "".join("c" if line.startswith(">") else "n" for line in rest)


def is_bare_forward(letters: str) -> bool:
    """Whether nothing at all stands above a mail that the program says was handed on."""
    return compiled(_BARE_FORWARD).match(letters) is not None
