"""The wait ``auto``: how long one prospect is waited for, by what was known when the wait began.

The rule of the module: the date follows from facts that are older than the wait, so it comes out
the same at every turn.

How it is counted
    The model (``core.rhythm``) gives the moment on a clock that knows nights and weekends, in the
    seller's zone: which clock the prospect lives by is not kept. That moment is a time of day on
    the n-th weekday after the wait began; holidays of the seller's and announced absences weigh
    nothing, so the step is due at that time on the n-th *working* day, and where the moment falls
    on a weekend, at the first minute of the next. Never before 2 and never after 15 working days,
    counted as for a wait of that many. More holidays or absences can only make it later.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from math import ceil
from typing import TYPE_CHECKING

from ghostwatch.core.judgement.lessons import Known, offset_at
from ghostwatch.core.plays import dial_of
from ghostwatch.core.rhythm import (
    ACTIVE_DAY,
    LATEST,
    SOONEST,
    Odds,
    active_hours,
    after_active_hours,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ghostwatch.core.worktime import Absence, WorkCalendar

_DAY, _MINUTE = timedelta(days=1), 60
_WEEKDAYS = range(5)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FEWEST, _MOST = round(SOONEST / ACTIVE_DAY), round(LATEST / ACTIVE_DAY)  # working days


class Pace:
    """A wait that follows a prospect's own rhythm.

    since: when it began. known: what was known then. odds: what follows from that.
    """

    def __init__(
        self, calendar: WorkCalendar, absences: Sequence[Absence], since: datetime, known: Known
    ) -> None:
        """absences: during which the prospect cannot answer."""
        self.since = since
        self.known = known
        self.odds = Odds(known.everybody, known.prospect)
        self._calendar = calendar
        self._absences = absences
        self._offset = offset_at(since, calendar.zone)
        self._began_on = since.astimezone(calendar.zone).date()

    def due_at(self, play: str, dial: float | None = None) -> datetime:
        """When the wait for a step of that play is over. dial: of a seller's own play."""
        hours = self.odds.due(dial_of(play) if dial is None else dial)
        seconds = after_active_hours(self.since.timestamp(), hours, self._offset)
        at = self._on_a_working_day(_EPOCH + timedelta(minutes=ceil(seconds / _MINUTE)))
        return min(max(at, self._after(_FEWEST)), self._after(_MOST))

    def odds_at(self, now: datetime) -> float:
        """The chance, 0 to 1, that an answer still comes when there is none until now."""
        hours = active_hours(self.since.timestamp(), now.timestamp(), self._offset)
        return self.odds.ever(max(hours - self._lost(now) * ACTIVE_DAY, 0.0))

    def _after(self, days: int) -> datetime:
        return self._calendar.add_working_days(self.since, days, self._absences)

    def _on_a_working_day(self, at: datetime) -> datetime:
        """The same time of day, on the working day that has the same number as the weekday."""
        local = at.astimezone(self._calendar.zone)
        on, of_day = local.date(), local.time()
        if on.weekday() not in _WEEKDAYS:
            on, of_day = _weekday_from(on), time()
        day = self._calendar.working_day_after(
            self._began_on, self._weekdays_until(on), self._absences
        )
        return self._calendar.instant(day, of_day)

    def _lost(self, now: datetime) -> int:
        """The weekdays until now on which nobody could be expected to answer."""
        on = now.astimezone(self._calendar.zone).date()
        first_on = self._calendar.next_working_day(self._began_on, self._absences)
        first, until = (self._calendar.instant(day, time()) for day in (first_on, on))
        worked = self._calendar.working_days_between(first, until, self._absences)
        return max(self._weekdays_until(on) - worked, 0)

    def _weekdays_until(self, on: date) -> int:
        """How many weekdays lie after the first one of the wait, until that day, it included."""
        first_on = _weekday_from(self._began_on)
        weeks, rest = divmod(max((on - first_on).days, 0), 7)
        tail = sum((first_on + _DAY * n).weekday() in _WEEKDAYS for n in range(1, rest + 1))
        return weeks * len(_WEEKDAYS) + tail


def _weekday_from(on: date) -> date:
    while on.weekday() not in _WEEKDAYS:
        on += _DAY
    return on
