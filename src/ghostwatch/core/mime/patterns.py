"""Patterns of text are compiled when the first message is read; those of octets cost nothing.

The rule of the module: compiling takes longer than all the rest of importing, and half of the
commands read no mail.
"""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, ready to search with."""
    return re.compile(pattern)


def names(written: str) -> frozenset[str]:
    """A set of names, written with blanks between them."""
    return frozenset(written.split())
