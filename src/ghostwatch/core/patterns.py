"""Patterns of text are kept as text and compiled when the first message is read.

The rule of the module: compiling takes longer than all the rest of importing, and half of the
commands read no mail. Patterns of octets cost nothing: those are compiled where they stand.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, ready to search with."""
    return re.compile(pattern)


@cache
def any_of(phrases: str) -> re.Pattern[str]:
    """A table of phrases, each line a regular expression: what fits one of them fits."""
    return re.compile("|".join(filter(None, phrases.split("\n"))))


def names(written: str) -> frozenset[str]:
    """A set of names, written with blanks between them."""
    return frozenset(written.split())
