"""What one expression means as days: "the 4th", "in three weeks", "Anfang März", "Q2".

The rule of the module: an expression is a span of days with a grain, or no span at all (it has
passed, it is too far, it can be read in two ways). An expression without a span still stands there,
so that a cue does not reach past it to another.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import chain, islice

from ghostwatch.core.replies.dates.day_month import (
    either_order,
    months_first,
    resolve,
    valid,
    whole_year,
)
from ghostwatch.core.replies.dates.feasts import feast
from ghostwatch.core.replies.dates.patterns import fits, pattern_of, windows
from ghostwatch.core.replies.dates.row import DAY, MONTH, QUARTER, UNITS, WEEK, YEAR, Language
from ghostwatch.core.replies.dates.spans import Item, Reader, Span

ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(weeks=1)
_MIDDLES = ((0, 0), (6, 2), (30, 14), (91, 45), (366, 181))  # days of a span: days to its middle
# By then nobody disputes that the season has begun; and the month that is no longer in it.
_SEASONS = ((3, 21), (6, 21), (9, 23), (12, 21))
_SEASON_MONTHS = 3
_AFTER_WITHIN = 20
_BESIDE = r"[ ,]*(?:[a-z']{1,3} ?){0,2}"
_A_SUBJECT = r" (?:would|is|works|suits|looks|should|at the|or |please|then|sounds|will).*"
_REFINED = r"[ ,(:-]*(?:[a-z']{1,10}[ ,:]*){0,3}"


Reading = Callable[[re.Match[str], Reader], "Span | None"]


_MOST = 40  # expressions in one text: nobody names more days


def expressions(folded: str, row: Language, sent_on: date, reach: int) -> list[Item]:
    """Every expression of a folded text in one language, in order; ``sent_on`` ``is_readable``."""
    order = months_first(folded) if row.code == "en" else False
    reader = Reader(row, sent_on, reach, order)
    found: list[Item] = []
    for match in _matches(folded, row):
        sort = match.lastgroup or ""
        found.append(Item(match.start(), match.end(), sort, _READINGS[sort](match, reader)))
    return _joined(found, folded, reader)


def _joined(items: list[Item], folded: str, reader: Reader) -> list[Item]:
    """Two expressions that are one: "Wednesday next week", "in January, say on the 5th"."""
    joined: list[Item] = []
    for item in items:
        last = joined[-1] if joined else None
        one = _as_one(last, item, folded, reader) if last else None
        if last and one:
            joined[-1] = Item(last.begin, item.end, "joined", one)
        else:
            joined.append(item)
    return joined


def _as_one(first: Item, second: Item, folded: str, reader: Reader) -> Span | None:
    gap = folded[first.end : second.begin]
    if fits(_BESIDE, gap):
        for day, week in ((first, second), (second, first)):
            if day.sort == "weekday" and week.span and week.span.grain == WEEK:
                return _day_in_week(folded[day.begin : day.end], week, reader)
    coarse, fine = first.span, second.span
    if not (coarse and fine and fits(_REFINED, gap)):
        return None
    inside = coarse.first <= fine.first <= coarse.last
    return fine if inside and coarse.grain != DAY and fine.grain == DAY else None


def _day_in_week(words: str, week: Item, reader: Reader) -> Span | None:
    if week.span is None or week.sort == "feast":
        return None
    name = words.split(maxsplit=1)[0]
    number = next((n for n, w in enumerate(reader.row.weekdays) if fits(w, name)), None)
    if number is None:
        return None
    on = week.span.first + timedelta(days=number)
    return Span(on, on) if on > reader.sent_on else None


@lru_cache(maxsize=32)  # one text is asked two questions, in several languages
def _matches(folded: str, row: Language) -> tuple[re.Match[str], ...]:
    every = (pattern_of(row).finditer(folded, *window) for window in windows(folded, row))
    return tuple(islice(chain.from_iterable(every), _MOST))


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def _day(on: date | None) -> Span | None:
    return Span(on, on) if on else None


@cache
def _index(alternatives: Sequence[str], word: str) -> int:
    return next((n for n, words in enumerate(alternatives) if fits(words, word)), 0)


def _months_on(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _iso(match: re.Match[str], reader: Reader) -> Span | None:
    year, month, day = (int(match[name]) for name in ("iy", "im", "id"))
    return _day(resolve(day, month, year, reader.sent_on, reader.reach))


def _named(prefix: str) -> Reading:
    """A day, a month by its name, perhaps a year; the names of the groups begin with prefix."""

    def read(match: re.Match[str], reader: Reader) -> Span | None:
        month = _index(reader.row.months, match[f"{prefix}m"]) + 1
        year = whole_year(match[f"{prefix}y"])
        day = _day_number(match[f"{prefix}d"], reader.row)
        first = resolve(day, month, year, reader.sent_on, reader.reach)
        return _to_day(first, match[f"{prefix}e"])

    return read


def _to_day(first: date | None, end: str | None) -> Span | None:
    """The days of "Nov 20-27"."""
    if first is None or end is None:
        return _day(first)
    last = valid(first.year, first.month, int(end))
    return Span(first, last) if last and last > first else None


def _day_number(word: str, row: Language) -> int:
    return int(word) if word.isdigit() else row.days.get(word, 0)


def _numeric(match: re.Match[str], reader: Reader) -> Span | None:
    first, second = int(match["n1"]), int(match["n2"])
    year = whole_year(match["ny"])
    dotted = "." in match["nsep"]
    if dotted and year is None and reader.row.code == "en" and not match[0].endswith("."):
        return None  # 1.3 is a section or a version
    day_first = dotted or reader.months_first is False
    if not day_first and reader.months_first is None:
        return _day(either_order((first, second), year, reader.sent_on, reader.reach))
    day, month = (first, second) if day_first else (second, first)
    return _day(resolve(day, month, year, reader.sent_on, reader.reach))


def _bare(match: re.Match[str], reader: Reader) -> Span | None:
    """The next such day of a month."""
    day, start = int(match["bd"] or match["bw"]), reader.sent_on.replace(day=1)
    months = (_months_on(start, n) for n in range(3))
    days = (valid(month.year, month.month, day) for month in months)
    return _day(next((on for on in days if on and on > reader.sent_on), None))


def _number(word: str, row: Language) -> int:
    return int(word) if word.isdigit() else row.numbers.get(word, 0)


def _after_units(day: date, count: int, unit: str) -> date:
    days = {DAY: 1, WEEK: 7}.get(unit)
    if days:
        return day + timedelta(days=days * count)
    return _months_on(day, count * {MONTH: 1, QUARTER: 3, YEAR: 12}[unit])


def _count(prefix: str) -> Reading:
    """So many units from now; the smaller number of a range."""

    def read(match: re.Match[str], reader: Reader) -> Span | None:
        count = _number(match[f"{prefix}n"], reader.row)
        unit = UNITS[_index(reader.row.units, match[f"{prefix}u"])]
        if not 0 < count <= 99:
            return None
        return _day(_after_units(reader.sent_on, count, unit))

    return read


def _idiom(match: re.Match[str], reader: Reader) -> Span | None:
    row = reader.row
    idioms = row.idioms.items()
    count, unit = next((on for words, on in idioms if fits(words, match["idiom"])), (0, DAY))
    return _day(_after_units(reader.sent_on, count, unit))


def _unit_span(day: date, unit: str, ahead: int) -> Span:
    """The week, month, quarter or year around a day, or so many after it."""
    if unit in {DAY, WEEK}:
        first = monday_of(day) + ahead * ONE_WEEK if unit == WEEK else day + ahead * ONE_DAY
        return Span(first, first + (6 * ONE_DAY if unit == WEEK else 0 * ONE_DAY), unit)
    months = {MONTH: 1, QUARTER: 3, YEAR: 12}[unit]
    start = day.replace(month=(day.month - 1) // months * months + 1, day=1)
    first = _months_on(start, ahead * months)
    # A year is where it begins: who says "next year" does not mean its December.
    return Span(first, _months_on(first, months) - ONE_DAY, MONTH if unit == YEAR else unit)


def _unit(sort: str, ahead: int, *, whole: bool = False) -> Reading:
    """This week, next month, the quarter after next."""

    def read(match: re.Match[str], reader: Reader) -> Span | None:
        words = match[sort]
        unit = _unit_in(words, reader.row)
        if unit is None:
            return None
        span = _unit_span(reader.sent_on, unit, ahead)
        return Span(span.first, span.last, span.grain, whole)

    return read


@cache
def _unit_in(words: str, row_units: Language) -> str | None:
    for unit, alternatives in zip(UNITS, row_units.units, strict=True):
        if fits(rf".*(?<!\w)(?:{alternatives})(?!\w).*", words):
            return unit
    return WEEK  # "the weekend" is the rest of the week


def _weekday(match: re.Match[str], reader: Reader) -> Span | None:
    """The next such day; "next Thursday" on a Tuesday may be either of two."""
    sent_on = reader.sent_on
    weekday = _index(reader.row.weekdays, match["w"])
    on = sent_on + timedelta(days=(weekday - sent_on.weekday() - 1) % 7 + 1)
    if (match["wx"] or match["wz"]) and monday_of(on) == monday_of(sent_on):
        return None
    return _day(on)


def _nth(match: re.Match[str], reader: Reader) -> Span | None:
    """The first Monday of a month."""
    if not match["no"]:
        return None
    month = _month_span(_index(reader.row.months, match["nm"]) + 1, None, reader)
    if month is None:
        return None
    weekday = _index(reader.row.weekdays, match["nw"])
    first = month.first + timedelta(days=(weekday - month.first.weekday()) % 7)
    return _day(first + timedelta(weeks=_index(reader.row.ordinals, match["no"])))


def _week_of_month(match: re.Match[str], reader: Reader) -> Span | None:
    """The second week of a month begins on its eighth; the last has its last seven days."""
    month = _month_span(_index(reader.row.months, match["wm"]) + 1, None, reader)
    if month is None:
        return None
    if match["wl"]:
        return Span(month.last - 6 * ONE_DAY, month.last, WEEK)
    first = month.first + (_number_of(match["wo"], reader.row) - 1) * ONE_WEEK
    return Span(first, first + 6 * ONE_DAY, WEEK)


def _month(match: re.Match[str], reader: Reader) -> Span | None:
    """A month without a day: the next one that begins after the mail."""
    if not _stands_alone(match, reader.row):
        return None
    month = _index(reader.row.months, match["mm"]) + 1
    return _month_span(month, whole_year(match["my"]), reader)


def _stands_alone(match: re.Match[str], row: Language) -> bool:
    before = match.string[max(0, match.start() - 12) : match.start()]
    if match["my"] or fits(_A_SUBJECT, match.string[match.end() : match.end() + 12]):
        return True
    return not row.alone or fits(rf".*(?<!\w)(?:{row.alone})(?: the| about)? ", before)


def _month_span(month: int, year: int | None, reader: Reader) -> Span | None:
    this_year = reader.sent_on.year
    past = month <= reader.sent_on.month
    first = valid(year or this_year + (1 if past else 0), month, 1)
    if first is None or abs(first.year - this_year) > 2:
        return None
    return Span(first, _months_on(first, 1) - ONE_DAY, MONTH)


def _part(match: re.Match[str], reader: Reader) -> Span | None:
    """Early, mid or late in a month, a quarter, a year, a week."""
    whole = _part_of(match, reader)
    if whole is None:
        return None
    third = ((whole.last - whole.first).days + 1) // 3
    if match["early"]:
        grain = MONTH if whole.grain != WEEK else DAY
        return Span(whole.first, whole.first, grain, end=whole.first + (third - 1) * ONE_DAY)
    if match["late"]:
        friday = whole.grain == WEEK
        return _whole_day(whole.first + 4 * ONE_DAY if friday else whole.last)
    length = (whole.last - whole.first).days
    half = next(half for longest, half in _MIDDLES if length <= longest)
    middle = whole.first + timedelta(days=half)
    return Span(middle, middle, end=whole.first + (2 * third - 1) * ONE_DAY)


def _whole_day(on: date) -> Span:
    return Span(on, on, DAY, whole=True)


def _part_of(match: re.Match[str], reader: Reader) -> Span | None:
    if match["pm"]:
        return _late_month(match, reader)
    if match["py"]:
        first = valid(int(match["py"]), 1, 1)
        far = first is None or abs(first.year - reader.sent_on.year) > 2
        return None if first is None or far else _year(first)
    ahead = 1 if match["pnext"] else 0
    words = match["pnext"] or match["pthis"]
    unit = _unit_in(words, reader.row)
    return _unit_span(reader.sent_on, unit, ahead) if unit else None


def _late_month(match: re.Match[str], reader: Reader) -> Span | None:
    """A month whose middle or end is meant: "end of November", said in November, is to come."""
    month = _index(reader.row.months, match["pm"]) + 1
    year = whole_year(match["pmy"])
    if year is None and month == reader.sent_on.month and not match["early"]:
        year = reader.sent_on.year
    return _month_span(month, year, reader)


def _year(first: date) -> Span:
    return Span(first, first.replace(month=12, day=31), MONTH)


def _number_of(word: str, row: Language) -> int:
    return int(word) if word.isdigit() else _index(row.ordinals, word) + 1


def _numbered(prefix: str, months: int) -> Reading:
    """A quarter or a half of a year."""

    def read(match: re.Match[str], reader: Reader) -> Span | None:
        number = _number_of(match[f"{prefix}q"], reader.row)
        sent_on = reader.sent_on
        year = whole_year(match[f"{prefix}y"])
        month = (number - 1) * months + 1
        if month > 12:
            return None
        if match[f"{prefix}next"]:
            year = sent_on.year + 1
        first = date(year or sent_on.year, month, 1)
        if year is None and first <= sent_on:
            first = first.replace(year=sent_on.year + 1)
        return Span(first, _months_on(first, months) - ONE_DAY, QUARTER)

    return read


def _calendar_week(match: re.Match[str], reader: Reader) -> Span | None:
    """A week by its number (ISO 8601: the first has the year's first Thursday)."""
    number, year = int(match["kw"]), whole_year(match["ky"])
    for years in (0, 1):
        try:
            monday = date.fromisocalendar(year or reader.sent_on.year + years, number, 1)
        except ValueError:
            continue
        if monday > reader.sent_on:
            return Span(monday, monday + 6 * ONE_DAY, WEEK)
    return None


def _season(match: re.Match[str], reader: Reader) -> Span | None:
    month, day = _SEASONS[_index(reader.row.seasons, match["s"])]
    year = whole_year(match["sy"]) or reader.sent_on.year
    before = match.string[max(0, match.start() - _AFTER_WITHIN) : match.start()]
    after = fits(rf".*(?<!\w)(?:{reader.row.later.after}).*", before)  # "after this summer"
    for first in (date(year + later, month, day) for later in (-1, 0, 1)):
        over = _months_on(first.replace(day=1), _SEASON_MONTHS)
        if (over if after else first) > reader.sent_on:
            return Span(first, over - ONE_DAY, QUARTER)
    return None


def _feast(match: re.Match[str], reader: Reader) -> Span | None:
    days = feast(_index(reader.row.feasts, match["feast"]), reader.sent_on)
    return Span(*days, WEEK) if days else None


def _ahead(match: re.Match[str], reader: Reader) -> Span | None:
    days = _index(reader.row.ahead, match["ahead"])
    return _day(reader.sent_on + days * ONE_DAY)


def _in_year(match: re.Match[str], reader: Reader) -> Span | None:
    year = int(match["inyear"])
    return _year(date(year, 1, 1)) if 0 <= year - reader.sent_on.year <= 1 else None


def _new_year(_match: re.Match[str], reader: Reader) -> Span | None:
    return _unit_span(reader.sent_on, YEAR, 1)


_READINGS: dict[str, Reading] = {
    "iso": _iso,
    "named": _named("a"),
    "monthfirst": _named("e"),
    "numeric": _numeric,
    "idiom": _idiom,
    "count": _count("c"),
    "hence": _count("h"),
    "lasting": _count("l"),
    "rest": _unit("rest", 0, whole=True),
    "part": _part,
    "quarter": _numbered("q", 3),
    "half": _numbered("g", 6),
    "butone": _unit("butone", 2),
    "newyear": _new_year,
    "next": _unit("next", 1),
    "this": _unit("this", 0, whole=True),
    "week": _calendar_week,
    "weekof": _week_of_month,
    "bare": _bare,
    "feast": _feast,
    "ahead": _ahead,
    "nth": _nth,
    "weekday": _weekday,
    "season": _season,
    "month": _month,
    "year": _in_year,
}
