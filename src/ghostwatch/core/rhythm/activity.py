"""The activity clock: how much of a week's mailing lies between two instants.

The rule of the module: an hour weighs what people answer in it. A week holds 40 active hours; a
weekday's share of them follows the hour of the day, Saturday and Sunday weigh about a third.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

ACTIVE_DAY = 8.0
"""Active hours of a business day."""

# Shares of a weekday's hours, from midnight, at the contact's own offset (measured on the headers
# of public mailing lists, 36,654 questions and their answers).
_SHARES = (
    .026, .019, .016, .013, .011, .013, .018, .029, .045, .059, .067, .067,
    .065, .064, .064, .063, .063, .058, .049, .043, .040, .039, .037, .031,
)  # fmt: skip
_WEEKEND = 0.34
_ACTIVE_WEEK = 5 * ACTIVE_DAY
_HOUR, _WEEK = 3600, 7 * 24 * 3600
_MONDAY = 4 * 24 * 3600  # 1970-01-01 was a Thursday: this is the first Monday

_DAYS = (1.0,) * 5 + (_WEEKEND,) * 2
_UNIT = _ACTIVE_WEEK / (sum(_DAYS) * sum(_SHARES))
_WEIGHTS = tuple(day * share * _UNIT for day in _DAYS for share in _SHARES)
_PASSED = (0.0, *accumulate(_WEIGHTS))


def active_hours(since: float, until: float, offset: int) -> float:
    """Active hours between two instants.

    since, until: seconds since 1970, UTC. offset: of the contact's clock, minutes east of UTC.
    """
    return _since_monday(until, offset) - _since_monday(since, offset)


def after_active_hours(since: float, hours: float, offset: int) -> float:
    """The instant by which so many active hours have passed: the inverse of ``active_hours``."""
    wanted = _since_monday(since, offset) + hours
    weeks, rest = divmod(wanted, _ACTIVE_WEEK)
    hour = min(bisect_right(_PASSED, rest), len(_WEIGHTS)) - 1
    within = (rest - _PASSED[hour]) / _WEIGHTS[hour]
    return weeks * _WEEK + (hour + within) * _HOUR + _MONDAY - offset * 60


def weekdays(since: float, until: float, offset: int) -> float:
    """Days between two instants as people count business days: weekends are left out, nights not.

    since, until, offset: as in ``active_hours``. No rule of ours counts so; fixed numbers do.
    """
    return _weekdays_since_monday(until, offset) - _weekdays_since_monday(since, offset)


def _weekdays_since_monday(at: float, offset: int) -> float:
    weeks, within = divmod(at + offset * 60 - _MONDAY, _WEEK)
    return weeks * 5 + min(within / (24 * _HOUR), 5.0)


def _since_monday(at: float, offset: int) -> float:
    """Active hours since the first Monday of 1970, local time."""
    weeks, within = divmod(at + offset * 60 - _MONDAY, _WEEK)
    hour, rest = divmod(within, _HOUR)
    return weeks * _ACTIVE_WEEK + _PASSED[int(hour)] + _WEIGHTS[int(hour)] * rest / _HOUR
