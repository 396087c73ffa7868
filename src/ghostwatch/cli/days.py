"""Days as people type them: 2026-12-03, 3 dec, friday, tomorrow, 3 weeks, 2w. One reader for all.

The rule: what may mean two days is refused with both of them, and a day on the wrong side of today
with the reason. Nothing is guessed; whoever acts on a day says which one was understood.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import Enum
from re import Match, Pattern

from ghostwatch.errors import Problem, UserError

HOW = "Write it like 2026-12-03, 3 dec, friday, tomorrow, 3 weeks or 2w."


class Way(Enum):
    """On which side of today a day without a year, a weekday or a span lies."""

    AHEAD = 1
    BACK = -1


class _Unfit(ValueError):
    """It is understood, and cannot be taken. what: why; then: what to write instead."""

    def __init__(self, what: str, then: str) -> None:
        super().__init__(what)
        self.what = what
        self.then = then


def ahead(text: str, today: date) -> date:
    """The day after ``today`` that is meant; UserError for none, or one that has passed."""
    on = _read(text, today, Way.AHEAD)
    if on > today:
        return on
    what = "That is today." if on == today else f"{_said(on)} has passed."
    raise UserError(Problem(f'"{text}"', what, f"Name a day after {_said(today)}."))


def back(text: str, today: date, *, or_ahead: bool = False) -> date:
    """The day until ``today`` that is meant; UserError for none, or one that is yet to come.

    or_ahead: a later day is as good, such as for the end of what is shown.
    """
    on = _read(text, today, Way.BACK)
    if on <= today or or_ahead:
        return on
    what = f"{_said(on)} is ahead of us."
    raise UserError(Problem(f'"{text}"', what, f"Name a day until {_said(today)}."))


def _read(text: str, today: date, way: Way) -> date:
    words = " ".join(text.casefold().replace(",", " ").split())
    for pattern, meant in _FORMS:
        if (found := pattern.fullmatch(words)) is None:
            continue
        try:
            on = meant(found, today, way)
        except _Unfit as error:
            raise UserError(Problem(f'"{text}"', error.what, error.then)) from None
        except (ValueError, OverflowError):  # 31 February, or further than calendars go
            break
        if 1990 <= on.year <= 2100:
            return on
    raise UserError(Problem(f'"{text}"', "This is not a day.", HOW))


def _said(on: date) -> str:
    """A day as ``report`` says it, which is not imported for that; always with the year."""
    weekday, month = _WEEKDAYS[on.weekday()][:3], _MONTHS[on.month - 1][:3]
    return f"{weekday.capitalize()} {on.day} {month.capitalize()} {on.year}"


# --- words ---------------------------------------------------------------------------------------

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NEAR = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
_SIDES = {"last": -1, "this": 0, "next": 1}
_WEEK = timedelta(weeks=1)
_LONG = timedelta(days=270)  # a day without a year that is further ahead has rather passed of late


def _cut(words: Iterable[str]) -> str:
    """A pattern for words that may be cut short to three letters or more: fri, friday."""
    ends = (f"{w[:3]}(?:{'|'.join(w[3:n] for n in range(len(w), 3, -1))})?" for w in words)
    return "|".join(end.replace("(?:)?", "") for end in ends)


def _place(word: str, words: Iterable[str]) -> int:
    return next(n for n, each in enumerate(words) if each.startswith(word))


# --- forms: what stands there, today, the side -> the day; ValueError for none -------------------


def _iso(found: Match[str], _: date, __: Way) -> date:
    return datetime.fromisoformat(found[0].upper()).date()


def _year_and_month(found: Match[str], _: date, __: Way) -> date:
    return date(int(found[1]), int(found[2] or 1), 1)


def _near(found: Match[str], today: date, _: Way) -> date:
    return today + timedelta(days=_NEAR[found[0]])


def _span(found: Match[str], today: date, way: Way) -> date:
    number = _NUMBERS.get(found["number"]) or int(found["number"])
    side = 1 if found["in"] else -1 if found["ago"] else way.value
    return _moved(today, side * number, found["unit"][0])


def _moved(today: date, number: int, unit: str) -> date:
    """So many days, weeks, months or years on; the last of a month that is too short."""
    if unit in "dw":
        return today + number * (_WEEK if unit == "w" else timedelta(days=1))
    years, month = divmod(today.month - 1 + number * (12 if unit == "y" else 1), 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))


def _turn(found: Match[str], today: date, _: Way) -> date:
    """The first day of last, this or next week, month or year."""
    unit = found["unit"][0]
    monday = today - timedelta(days=today.weekday())
    first = {"w": monday, "m": today.replace(day=1), "y": today.replace(month=1, day=1)}[unit]
    return _moved(first, _SIDES[found["side"]], unit)


def _weekday(found: Match[str], today: date, way: Way) -> date:
    """The nearest one; "next friday" of a Monday is this week's for some and not for others."""
    side = _SIDES.get(found["side"] or "", 0) or way.value
    days = (_place(found["weekday"], _WEEKDAYS) - today.weekday()) * side % 7 or 7
    near = today + side * timedelta(days=days)
    far = near + side * _WEEK
    if found["side"] in ("last", "next") and near.isocalendar()[:2] == today.isocalendar()[:2]:
        raise _Unfit(f"This may be {_said(near)} or {_said(far)}.", f"Write {near} or {far}.")
    return near


def _day_of_month(found: Match[str], today: date, way: Way) -> date:
    month = _place(found["month"], _MONTHS) + 1
    on = _dated(int(found["day"] or 1), month, found["year"], today, way)
    weekday = found["weekday"]
    if weekday and not _WEEKDAYS[on.weekday()].startswith(weekday):
        raise _Unfit(f"It is {_said(on)}, another weekday.", f"Write {on} if you mean that day.")
    return on


def _of_digits(found: Match[str], today: date, way: Way) -> date:
    return _dated(int(found[1]), int(found[2]), found[3], today, way)


def _dated(day: int, month: int, year: str | None, today: date, way: Way) -> date:
    """The day of that year; without one the nearest on that side."""
    if year:
        return date(int(year), month, day)
    passed = max(on for on in _of_years(day, month, today) if on <= today)
    if way is Way.BACK or passed == today:
        return passed
    on = min(on for on in _of_years(day, month, today) if on > today)
    if on - today > _LONG:
        raise _Unfit(f"{_said(passed)} has passed.", f"Write {on} if you mean {_said(on)}.")
    return on


def _of_years(day: int, month: int, today: date) -> Iterator[date]:
    """That day in the years around, far enough for the 29th of February."""
    for year in range(today.year - 8, today.year + 9):
        if day <= monthrange(year, month)[1]:
            yield date(year, month, day)


def _slashes(_: Match[str], __: date, ___: Way) -> date:
    what = "This is day and month for some, month and day for others."
    raise _Unfit(what, "Write it like 2026-12-03, or 3 dec.")


_ON = r"(?:(?:on|until|till|since|from) )?"
_YEAR = r"(?: (?P<year>\d{4}))?"
_MONTH = rf"(?P<month>{_cut(_MONTHS)})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|[nr]d|th|\.)?"
_OF_WEEK = rf"(?P<weekday>{_cut(_WEEKDAYS)})"
_UNIT = r"(?P<unit>d(?:ays?)?|w(?:ks?|eeks?)?|m(?:os?|onths?)?|y(?:rs?|ears?)?)"
_NUMBER = rf"(?P<number>\d{{1,4}}|{'|'.join(_NUMBERS)})"

_Form = Callable[[Match[str], date, Way], date]
_FORMS: tuple[tuple[Pattern[str], _Form], ...] = tuple(
    (re.compile(_ON + pattern), meant)
    for pattern, meant in (
        (r"(\d{4})(?:-(\d{2}))?", _year_and_month),
        ("|".join(_NEAR), _near),
        (rf"(?P<in>in )?{_NUMBER} ?{_UNIT}(?P<ago> ago)?", _span),
        (r"(?P<side>last|this|next) (?P<unit>week|month|year)", _turn),
        (rf"(?:(?P<side>last|this|next) )?{_OF_WEEK}", _weekday),
        (rf"(?:{_OF_WEEK} )?{_DAY} (?:of )?{_MONTH}{_YEAR}", _day_of_month),
        (rf"(?:{_OF_WEEK} )?{_MONTH} {_DAY}{_YEAR}", _day_of_month),
        (rf"(?:in )?(?P<weekday>)(?P<day>){_MONTH}{_YEAR}", _day_of_month),
        (r"(\d{1,2})\.(\d{1,2})\.(\d{4})?", _of_digits),
        (r"\d{1,2}/\d{1,2}(?:/\d{2,4})?", _slashes),
        (r"\d{4}-\d{2}-\d{2}.*", _iso),
    )
)
