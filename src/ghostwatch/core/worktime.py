"""Working days: when a wait is over, in the seller's own zone, weekends and holidays left out.

The rule of the module: a wait is counted in working days and keeps the local time of day, so a
mail of Friday 17:00 with five days to go is due on the next Friday at 17:00, summer time or not.
A start after the end of work, or outside working days, counts from the next working day's first
minute: who gets a mail on Friday evening has not had a day for it when Monday begins. Absences and
quiet times weigh nothing. Every loop is bounded: no holiday table, no quiet time and no absence,
however absurd, can hang it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

Absence: TypeAlias = tuple[date, date]  # [first day away, first day back)

END_OF_WORK = time(18)
"""The local time after which a mail counts as written on the next working day."""

_DAY = timedelta(days=1)
_FRIDAY = 4
# Nobody is away for longer than this: what lies beyond is a mistake or a trick, and counts again.
_LONGEST_ABSENCE = timedelta(days=400)
# A holiday table that leaves no working day in a month is broken; weekdays count again then. Quiet
# times are meant to be longer, but nobody's fill a year.
_LONGEST_SEARCH = 31
_LONGEST_QUIET = 366


class Season(NamedTuple):
    """Days of every year, or of one: (month, day) of the first and the last, both in it.

    A last day before the first lies in the year after. year: in which it begins; None: in each.
    """

    first: tuple[int, int]
    last: tuple[int, int]
    year: int | None = None

    def covers(self, on: date) -> bool:
        """Whether a day lies in it."""
        day, over_new_year = (on.month, on.day), self.last < self.first
        in_first_year = self.first <= day and (over_new_year or day <= self.last)
        in_next_year = over_new_year and day <= self.last
        if self.year is None:
            return in_first_year or in_next_year
        return in_first_year if on.year == self.year else in_next_year and on.year == self.year + 1


def _never(_: date) -> bool:
    return False


@dataclass(frozen=True)
class WorkCalendar:
    """Working days in the seller's zone.

    is_holiday: whether that date is a public holiday. is_quiet: whether it lies in a time in which
    nobody is expected to work.
    """

    zone: ZoneInfo
    is_holiday: Callable[[date], bool]
    is_quiet: Callable[[date], bool] = _never
    # A holiday table costs microseconds a question, and a turn asks the same days again and again:
    # which day works, and which working day follows it, absences aside. No arguments: a copy with
    # other holidays (dataclasses.replace) must not inherit the answers.
    _known: dict[date, bool] = field(default_factory=dict, init=False, compare=False, repr=False)
    _next: dict[date, date] = field(default_factory=dict, init=False, compare=False, repr=False)

    def is_working_day(self, on: date) -> bool:
        """Whether work is done on that day: Monday to Friday, no holiday, not in a quiet time."""
        known = self._known.get(on)
        if known is None:
            works = on.weekday() <= _FRIDAY and not self.is_quiet(on)
            known = self._known[on] = works and not self.is_holiday(on)
        return known

    def next_working_day(self, on: date, absences: Sequence[Absence] = ()) -> date:
        """The first working day outside the absences, ``on`` itself included."""
        return self._first_from(on, _bounded(absences))

    def add_working_days(
        self, start: datetime, days: int, absences: Sequence[Absence] = ()
    ) -> datetime:
        """The instant ``days`` working days after start, at the same local time of day, in UTC.

        The result always lies on a working day. A local time that summer time skips becomes the
        one an hour later.
        """
        away = _bounded(absences)
        on, at = self._counted_from(start, away)
        return self.instant(self._later(on, days, away), at)

    def working_day_after(self, on: date, days: int, absences: Sequence[Absence] = ()) -> date:
        """The ``days``-th working day after the first one from ``on``; with 0 that one itself."""
        away = _bounded(absences)
        return self._later(self._first_from(on, away), days, away)

    def instant(self, on: date, at: time) -> datetime:
        """That local time of day, in UTC; one that summer time skips is the one an hour later."""
        return datetime.combine(on, at, tzinfo=self.zone).astimezone(UTC)

    def working_days_between(
        self, a: datetime, b: datetime, absences: Sequence[Absence] = ()
    ) -> int:
        """How many whole working days have passed from a to b: the most that can be added to a."""
        away = _bounded(absences)
        on, at = self._counted_from(a, away)
        last_on = b.astimezone(self.zone).date()
        if self.instant(last_on, at) > b:
            last_on -= _DAY
        passed = -1
        while on <= last_on:
            passed += 1
            on = self._following(on, away)
        return max(passed, 0)

    def _counted_from(self, start: datetime, away: Sequence[Absence]) -> tuple[date, time]:
        """The working day and the local time of day from which a wait is counted."""
        local = start.astimezone(self.zone)
        today, at = local.date(), local.time()
        on = self._first_from(today if at <= END_OF_WORK else today + _DAY, away)
        return on, at if on == today else time()

    def _later(self, on: date, days: int, away: Sequence[Absence]) -> date:
        for _ in range(days):
            on = self._following(on, away)
        return on

    def _following(self, on: date, away: Sequence[Absence]) -> date:
        """The next working day after ``on`` that no absence covers."""
        following = self._next.get(on)
        if following is None:
            following = self._next[on] = self._search_from(on + _DAY)
        return self._back_from(away, following) if away else following

    def _first_from(self, on: date, away: Sequence[Absence]) -> date:
        """The first working day from ``on`` that no absence covers (absences sorted, bounded)."""
        return self._back_from(away, self._search_from(on))

    def _back_from(self, away: Sequence[Absence], on: date) -> date:
        """That working day, or the first one after the absences that cover it."""
        for first_on, back_on in away:
            if first_on <= on < back_on:
                on = self._search_from(back_on)
        return on

    def _search_from(self, on: date) -> date:
        """The first working day from ``on``; in a table that knows none, the weekday to go on."""
        searched = quiet = 0
        while not self.is_working_day(on):
            if quiet < _LONGEST_QUIET and self.is_quiet(on):
                quiet += 1
            else:
                searched += 1
            if searched > _LONGEST_SEARCH and on.weekday() <= _FRIDAY:
                break
            on += _DAY
        return on


def _bounded(absences: Sequence[Absence]) -> Sequence[Absence]:
    """The absences, oldest first, none longer than any real one."""
    if not absences:
        return ()
    return sorted(
        (first_on, min(back_on, first_on + _LONGEST_ABSENCE))
        for first_on, back_on in absences
        if first_on < back_on
    )
