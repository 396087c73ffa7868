"""Which day a few numbers mean: the year that was left out, and the order of day and month.

The rule of the module: where two readings are both near, there is none.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from ghostwatch.core.patterns import compiled

FURTHEST = 400  # days
_NEAR = timedelta(days=90)  # an absence may be this long without a word about it
_CENTURY = 2000

# A time zone or a telephone number written as only North America does.
_AMERICAN = (
    r"(?<!\w)(?:[cemp][sd]t|(?:eastern|central|pacific|mountain) time)(?!\w)"
    r"|(?<!\d)(?:\(\d{3}\) ?|\+?1[-. ]\d{3}[-. ])\d{3}[-. ]\d{4}(?!\d)"
)
_NUMBERS = r"(?<![\d./-])(\d{1,2})[/-](\d{1,2})(?![\d])"


def whole_year(digits: str | None) -> int | None:
    """2026 of "26" and of "2026"."""
    if not digits:
        return None
    return int(digits) + (_CENTURY if len(digits) < len("2026") else 0)


def valid(year: int, month: int, day: int) -> date | None:
    """The date, when the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def resolve(day: int, month: int, year: int | None, sent_on: date, reach: int) -> date | None:
    """The day that is meant, when it lies ahead.

    Without a year: the next one, but no further ahead than ``reach`` days; else it is one that has
    just passed.
    """
    if year is not None:
        on = valid(year, month, day)
        return on if on and _ahead(on, sent_on, FURTHEST) else None
    near = (valid(sent_on.year + later, month, day) for later in (0, 1))
    return next((on for on in near if on and _ahead(on, sent_on, reach)), None)


def _ahead(on: date, sent_on: date, reach: int) -> bool:
    return 0 < (on - sent_on).days <= reach


@lru_cache(maxsize=4)  # one text is asked two questions
def months_first(folded: str) -> bool | None:
    """Whether a text in English puts the month first: by its own other dates, or by its country."""
    pairs = [(int(a), int(b)) for a, b in compiled(_NUMBERS).findall(folded)]
    month_first = any(a <= 12 < b <= 31 for a, b in pairs)
    day_first = any(b <= 12 < a <= 31 for a, b in pairs)
    if month_first != day_first:
        return month_first
    american = compiled(_AMERICAN).search(folded) is not None
    return True if american and not day_first else None


def either_order(
    numbers: tuple[int, int], year: int | None, sent_on: date, reach: int
) -> date | None:
    """The reading of a/b after the day of the mail that is near; None when both are, or neither."""
    first, second = numbers
    readings = {resolve(first, second, year, sent_on, reach)} if second <= 12 else set()
    if first <= 12:
        readings.add(resolve(second, first, year, sent_on, reach))
    ahead = sorted(on for on in readings if on)
    if len(ahead) > 1:
        ahead = [on for on in ahead if on - sent_on <= _NEAR]
    return ahead[0] if len(ahead) == 1 else None
