"""Days that were named: a span, where it stands in a text, and what is known while it is read.

The rule of the module: plain values, no reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ghostwatch.core.replies.dates.row import DAY, Language


@dataclass(frozen=True, slots=True)
class Span:
    """First and last day of what was named, how exactly, and whether "until" includes all of it.

    end: the last day that a part of something may mean, as in "early March"; None: the last day.
    """

    first: date
    last: date
    grain: str = DAY
    whole: bool = False
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One expression in a text: where it stands, its sort, and its days."""

    begin: int
    end: int
    sort: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Reader:
    """What is known while a text is read: language, day, how far a day without a year may be."""

    row: Language
    sent_on: date
    reach: int
    months_first: bool | None
