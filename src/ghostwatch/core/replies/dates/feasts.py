"""The feasts that people name instead of days, as far as they can be computed.

The rule of the module: a feast is the days nobody works because of it; school and works holidays
depend on the place and are none.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

_FIRST_MONTH_OF_THE_HOLIDAYS = 11
_THURSDAY = 3
_PENTECOST = timedelta(days=49)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher algorithm)."""
    century, rest = divmod(year, 100)
    leap, skipped = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    full = (19 * (year % 19) + century - leap - moon + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - full - rest % 4) % 7
    late = (year % 19 + 11 * full + 22 * weekday) // 451
    month, day = divmod(full + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _with_monday(sunday: date) -> tuple[date, date]:
    return sunday, sunday + timedelta(days=1)


def _thanksgiving(year: int) -> date:
    """The fourth Thursday of November (United States Code 5 6103)."""
    first = date(year, 11, 1)
    return first + timedelta(days=(_THURSDAY - first.weekday()) % 7 + 21)


_DAYS: tuple[Callable[[int], tuple[date, date]], ...] = (  # in the order of row.FEASTS
    lambda year: _with_monday(easter(year)),
    lambda year: (date(year, 12, 25), date(year, 12, 26)),
    lambda year: (date(year, 1, 1), date(year, 1, 1)),
    lambda year: _with_monday(easter(year) + _PENTECOST),
    lambda year: (date(year, 12, 24), date(year + 1, 1, 3)),
    lambda year: (_thanksgiving(year), _thanksgiving(year)),
    lambda year: (date(year, 9, 1), date(year, 9, 1)),  # the French year begins
)
_HOLIDAYS, _RENTREE = 4, 6
_LAST_MONTH_OF_THE_SUMMER = 8


def feast(number: int, sent_on: date) -> tuple[date, date] | None:
    """First and last day of the next feast; number as in ``row.FEASTS``.

    "After the holidays" means the turn of the year only when it is written shortly before it.
    """
    if number == _HOLIDAYS and sent_on.month < _FIRST_MONTH_OF_THE_HOLIDAYS:
        return None
    if number == _RENTREE and sent_on.month > _LAST_MONTH_OF_THE_SUMMER:
        return None
    days = (_DAYS[number](sent_on.year + years) for years in (0, 1))
    return next((span for span in days if span[1] > sent_on), None)
