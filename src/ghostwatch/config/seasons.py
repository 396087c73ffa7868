"""Times of the year as people write them: ``24 December to 1 January``, ``12-24..01-01``.

The rule of the module: both days are meant, and both have a year or neither has. A time without a
year comes back every year.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Annotated, TypeAlias

from ghostwatch.config.values import Reads, Wrong, shown, text_of
from ghostwatch.core.worktime import Season

LONGEST = 100
"""Days of one quiet time; what is longer is no quiet time but ``hush``."""

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = re.compile(r"(?:(?P<year>\d{4})-)?(?P<month>\d\d?)-(?P<day>\d\d?)")
_WORDS = re.compile(r"(?P<day>\d\d?)\.? (?P<month>[a-z]{3,9})\.?(?: (?P<year>\d{4}))?")
_BETWEEN = re.compile(r" ?\.\. ?| (?:to|until|-|–) ")
_LEAP_YEAR = 2000  # stands for every year: 29 February may be meant


def season_of(words: str) -> Season:
    """A time of the year. Raises Wrong for what is none, and for more than LONGEST days."""
    days = [_day(part) for part in _BETWEEN.split(" ".join(words.lower().split()))]
    if len(days) != len(("first", "last")) or None in days:
        raise Wrong(f"{shown(words)} is not a time of the year.", _HOW)
    (first_year, *first), (last_year, *last) = (day for day in days if day is not None)
    if (first_year is None) is not (last_year is None):
        raise Wrong("Only one of these days has a year.", "Write it at both, or at neither.")
    begins = _date(first_year or _LEAP_YEAR, first)
    ends = _date(last_year or _LEAP_YEAR + (last < first), last)
    length = (ends - begins).days + 1
    if length < 1:
        raise Wrong("This ends before it begins.", _HOW)
    if length > LONGEST:
        raise Wrong(
            f"{shown(words)} is {length} days long, and {LONGEST} is the most.",
            "For one prospect say `ghostwatch later` or `hush`; to write no drafts at all,"
            " set `drafts.per_pass` to 0.",
        )
    return Season((begins.month, begins.day), (ends.month, ends.day), first_year)


_HOW = "Write the first and the last day: 24 December to 1 January, or 12-24..01-01."


def _day(text: str) -> tuple[int | None, int, int] | None:
    """Year (None: every), month and day; None for anything else."""
    if found := _NUMBERS.fullmatch(text):
        month = int(found["month"])
    elif found := _WORDS.fullmatch(text):
        named = [n for n, name in enumerate(_MONTHS, 1) if name.startswith(found["month"])]
        month = named[0] if len(named) == 1 else 0
    else:
        return None
    return (int(found["year"]) if found["year"] else None), month, int(found["day"])


def _date(year: int, month_and_day: list[int]) -> date:
    try:
        return date(year, *month_and_day)
    except ValueError:
        raise Wrong("There is no such day.", _HOW) from None


def _take(value: object, _: Path) -> Season:
    return season_of(text_of(value))


QuietTime: TypeAlias = Annotated[
    Season, Reads(_take, {"type": "string"}, "a time of the year, its first and last day")
]
