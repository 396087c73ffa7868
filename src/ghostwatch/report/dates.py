"""Dates and instants in the seller's zone, as people say them and as JSON holds them."""

from __future__ import annotations

from datetime import date, datetime, tzinfo

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(value: date, zone: tzinfo, now: datetime | None = None) -> str:
    """A date, or the date of an aware datetime in ``zone``, as "Mon 2 Nov".

    The year is added when ``now`` is given and lies in another one.
    """
    on = value.astimezone(zone).date() if isinstance(value, datetime) else value
    # Not strftime: the names must not follow the machine's locale.
    words = f"{_WEEKDAYS[on.weekday()]} {on.day} {MONTHS[on.month - 1]}"
    same_year = now is None or now.astimezone(zone).year == on.year
    return words if same_year else f"{words} {on.year}"


def minute(at: datetime, zone: tzinfo, now: datetime | None = None) -> str:
    """An instant as "Mon 2 Nov 09:05" in ``zone``; the year as in ``day``."""
    return f"{day(at, zone, now)} {at.astimezone(zone):%H:%M}"


def iso(at: datetime | None, zone: tzinfo) -> str | None:
    """ISO 8601 with offset in ``zone``, to the second; unknown stays None."""
    return None if at is None else at.astimezone(zone).isoformat(timespec="seconds")
