"""Working days: when a wait is over, in the seller's own zone, weekends and holidays left out.

The rule of the module: a wait is counted in working days and keeps the local time of day, so a
mail of Friday 17:00 with five days to go is due on the next Friday at 17:00, summer time or not.
A start outside working days counts from the next working day's first minute. Absences weigh
nothing. Every loop is bounded: no holiday table and no absence, however absurd, can hang it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

Absence: TypeAlias = tuple[date, date]  # [first day away, first day back)

_DAY = timedelta(days=1)
_FRIDAY = 4
# Nobody is away for longer than this: what lies beyond is a mistake or a trick, and counts again.
_LONGEST_ABSENCE = timedelta(days=400)
# A holiday table that leaves no working day in a month is broken; weekdays count again then.
_LONGEST_SEARCH = 31


@dataclass(frozen=True)
class WorkCalendar:
    """The seller's working days. is_holiday: whether that date is a public holiday for them."""

    zone: ZoneInfo
    is_holiday: Callable[[date], bool]
    # A holiday table costs microseconds a question, and a turn asks the same days again and again.
    _known: dict[date, bool] = field(default_factory=dict, compare=False, repr=False)

    def is_working_day(self, on: date) -> bool:
        """Whether work is done on that day: Monday to Friday and no holiday."""
        known = self._known.get(on)
        if known is None:
            known = self._known[on] = on.weekday() <= _FRIDAY and not self.is_holiday(on)
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
        for _ in range(days):
            on = self._first_from(on + _DAY, away)
        return datetime.combine(on, at, tzinfo=self.zone).astimezone(UTC)

    def working_days_between(
        self, a: datetime, b: datetime, absences: Sequence[Absence] = ()
    ) -> int:
        """How many whole working days have passed from a to b: the most that can be added to a."""
        away = _bounded(absences)
        on, at = self._counted_from(a, away)
        last_on = b.astimezone(self.zone).date()
        if datetime.combine(last_on, at, tzinfo=self.zone).astimezone(UTC) > b:
            last_on -= _DAY
        passed = -1
        while on <= last_on:
            passed += 1
            on = self._first_from(on + _DAY, away)
        return max(passed, 0)

    def _counted_from(self, start: datetime, away: Sequence[Absence]) -> tuple[date, time]:
        """The working day and the local time of day from which a wait is counted."""
        local = start.astimezone(self.zone)
        on = self._first_from(local.date(), away)
        return on, local.time() if on == local.date() else time()

    def _first_from(self, on: date, away: Sequence[Absence]) -> date:
        """The first working day from ``on`` that no absence covers (absences sorted, bounded)."""
        searched = 0
        while True:
            for first_on, back_on in away:
                if first_on <= on < back_on:
                    on, searched = back_on, 0
            if self.is_working_day(on):
                return on
            searched += 1
            if searched > _LONGEST_SEARCH and on.weekday() <= _FRIDAY:
                return on
            on += _DAY


def _bounded(absences: Sequence[Absence]) -> Sequence[Absence]:
    """The absences, oldest first, none longer than any real one."""
    if not absences:
        return ()
    return sorted(
        (first_on, min(back_on, first_on + _LONGEST_ABSENCE))
        for first_on, back_on in absences
        if first_on < back_on
    )
