"""Answers written into an old mail without marks, each behind the name of who answers: "[Pat] Yes".

The rule of the module: such a line is new when its name stands in the new text above, or in a
greeting's place nowhere else; names that only the old mail knows are part of the old mail.
"""

from __future__ import annotations

from ghostwatch.core.patterns import compiled

_TAG = r"[\[(<{]\s?([^\W\d_][\w. -]{0,24}?)\s?[\])>}][:\s]\s{0,3}\S"


def answers_inside(bare: list[str], fates: str) -> str:
    """The fates, with n for every cut line that begins with a tag the new text knows."""
    if "[" not in "".join(line[:1] for line in bare):
        return fates
    known = {
        word.lower().strip(".,:;[]()")
        for line, fate in zip(bare, fates, strict=True)
        if fate == "n"
        for word in line.split()
    }
    return "".join(
        "n" if fate == "c" and line[:1] == "[" and _is_known(line, known) else fate
        for line, fate in zip(bare, fates, strict=True)
    )


def _is_known(line: str, known: set[str]) -> bool:
    tag = compiled(_TAG).match(line)
    return tag is not None and all(part.lower() in known for part in tag[1].split())
