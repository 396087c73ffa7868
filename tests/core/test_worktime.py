"""Working days in the seller's zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.scenario import CALENDAR, on
from ghostwatch.core.worktime import Season, WorkCalendar

EVERY_DAY_OFF = WorkCalendar(ZoneInfo("Europe/Amsterdam"), lambda _: True)
ALWAYS_QUIET = WorkCalendar(ZoneInfo("Europe/Amsterdam"), lambda _: False, lambda _: True)
CHRISTMAS = Season((12, 24), (1, 1))


@pytest.mark.parametrize(
    ("day", "works"),
    [("2026-11-06", True), ("2026-11-07", False), ("2026-11-08", False), ("2026-12-25", False)],
)
def test_weekends_and_holidays_are_no_working_days(day: str, works: bool) -> None:
    assert CALENDAR.is_working_day(date.fromisoformat(day)) is works


def test_a_holiday_table_is_asked_once_for_each_day() -> None:
    asked: list[date] = []

    def is_holiday(day: date) -> bool:
        asked.append(day)
        return False

    calendar = WorkCalendar(ZoneInfo("UTC"), is_holiday)
    for _ in range(3):
        calendar.is_working_day(date(2026, 11, 6))
    assert asked == [date(2026, 11, 6)]


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (on("2026-11-06", "17:00"), 5, on("2026-11-13", "17:00")),
        (on("2026-11-06", "17:00"), 0, on("2026-11-06", "17:00")),
        (on("2026-11-07", "17:00"), 0, on("2026-11-09", "00:00")),
        (on("2026-11-07", "17:00"), 1, on("2026-11-10", "00:00")),
        (on("2026-12-24", "10:00"), 1, on("2026-12-29", "10:00")),
        # The evening belongs to the next working day.
        (on("2026-11-06", "18:00"), 1, on("2026-11-09", "18:00")),
        (on("2026-11-06", "18:01"), 0, on("2026-11-09", "00:00")),
        (on("2026-11-06", "19:00"), 1, on("2026-11-10", "00:00")),
        (on("2026-11-08", "23:00"), 1, on("2026-11-10", "00:00")),
        (on("2026-11-10", "22:00"), 1, on("2026-11-12", "00:00")),
        (on("2026-12-24", "20:00"), 0, on("2026-12-29", "00:00")),
        # Summer time ends between: the same time of day, 25 hours of a day more.
        (on("2026-10-23", "10:00"), 1, on("2026-10-26", "10:00")),
    ],
)
def test_a_wait_keeps_the_local_time_of_day(start: datetime, days: int, end: datetime) -> None:
    assert CALENDAR.add_working_days(start, days) == end
    assert CALENDAR.add_working_days(start, days).tzinfo is UTC


def test_the_zone_decides_which_day_it_is() -> None:
    auckland = WorkCalendar(ZoneInfo("Pacific/Auckland"), lambda _: False)
    friday_evening_utc = datetime(2026, 11, 6, 20, 0, tzinfo=UTC)  # Saturday morning over there
    assert auckland.add_working_days(friday_evening_utc, 0) == datetime(
        2026, 11, 8, 11, 0, tzinfo=UTC
    )


def test_absences_weigh_nothing() -> None:
    absences = [(date(2026, 11, 3), date(2026, 11, 9)), (date(2026, 11, 10), date(2026, 11, 11))]
    due = CALENDAR.add_working_days(on("2026-11-02"), 2, absences)
    assert due == on("2026-11-11")
    assert CALENDAR.working_days_between(on("2026-11-02"), due, absences) == 2
    assert CALENDAR.next_working_day(date(2026, 11, 4), absences) == date(2026, 11, 9)


def test_a_wait_that_begins_in_an_absence_counts_from_its_end() -> None:
    absences = [(date(2026, 11, 2), date(2026, 11, 9))]
    assert CALENDAR.add_working_days(on("2026-11-02"), 1, absences) == on("2026-11-10", "00:00")


def test_an_absence_that_ends_before_it_begins_is_none() -> None:
    absences = [(date(2026, 11, 9), date(2026, 11, 2))]
    assert CALENDAR.add_working_days(on("2026-11-02"), 1, absences) == on("2026-11-03")


def test_absurd_absences_and_tables_end() -> None:
    for_ever = [(date(2026, 11, 2), date.max)] * 50
    assert CALENDAR.add_working_days(on("2026-11-02"), 20, for_ever) < on("2028-02-01")
    assert EVERY_DAY_OFF.add_working_days(on("2026-11-02"), 2) < on("2027-03-01")
    assert ALWAYS_QUIET.add_working_days(on("2026-11-02"), 2, for_ever) < on("2032-01-01")


@pytest.mark.parametrize(
    ("season", "inside", "outside"),
    [
        (CHRISTMAS, ["2026-12-24", "2027-01-01", "2031-12-31"], ["2026-12-23", "2027-01-02"]),
        (Season((7, 20), (8, 31)), ["2026-07-20", "2027-08-31"], ["2026-07-19", "2027-09-01"]),
        (Season((12, 21), (1, 8), 2026), ["2026-12-21", "2027-01-08"],
         ["2026-01-05", "2027-12-24", "2028-01-05", "2027-01-09", "2026-12-20"]),
        (Season((5, 4), (5, 8), 2027), ["2027-05-04"], ["2026-05-04", "2028-05-04", "2027-05-09"]),
        (Season((2, 29), (2, 29)), ["2028-02-29"], ["2027-02-28", "2027-03-01"]),
    ],
)  # fmt: skip
def test_a_season_knows_its_days(season: Season, inside: list[str], outside: list[str]) -> None:
    assert all(season.covers(date.fromisoformat(day)) for day in inside)
    assert not any(season.covers(date.fromisoformat(day)) for day in outside)


def test_a_quiet_time_weighs_nothing_however_long_it_is() -> None:
    def summer(day: date) -> bool:
        return Season((7, 1), (9, 13)).covers(day)

    quiet = WorkCalendar(ZoneInfo("Europe/Amsterdam"), lambda _: False, summer)
    # Tuesday 30 June; 1 July to 13 September are quiet, Monday 14 September is no weekend.
    assert quiet.add_working_days(on("2026-06-29"), 2) == on("2026-09-14")
    assert quiet.add_working_days(on("2026-07-10"), 1) == on("2026-09-15", "00:00")
    assert quiet.working_days_between(on("2026-06-29"), on("2026-09-14")) == 2


def test_working_days_are_counted_from_the_first_one() -> None:
    saturday = date(2026, 11, 7)
    assert CALENDAR.working_day_after(saturday, 0) == date(2026, 11, 9)
    assert CALENDAR.working_day_after(saturday, 3) == date(2026, 11, 12)
    assert CALENDAR.working_day_after(date(2026, 12, 24), 1) == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("end", "days"),
    [
        (on("2026-11-06", "17:00"), 0),
        (on("2026-11-09", "16:59"), 0),
        (on("2026-11-09", "17:00"), 1),
        (on("2026-11-15", "12:00"), 5),
        (on("2026-11-01", "12:00"), 0),
    ],
)
def test_whole_working_days_between(end: datetime, days: int) -> None:
    assert CALENDAR.working_days_between(on("2026-11-06", "17:00"), end) == days


def test_a_local_time_that_summer_time_skips_comes_an_hour_later() -> None:
    # In Cairo summer time began on Friday 24 April 2026 at midnight.
    cairo = WorkCalendar(ZoneInfo("Africa/Cairo"), lambda _: False)
    start = datetime(2026, 4, 23, 0, 30, tzinfo=ZoneInfo("Africa/Cairo"))
    due = cairo.add_working_days(start, 1)
    assert due == datetime(2026, 4, 23, 22, 30, tzinfo=UTC)
    assert due.astimezone(cairo.zone).strftime("%H:%M") == "01:30"
    assert cairo.working_days_between(start, due - timedelta(minutes=30)) == 0
    assert cairo.working_days_between(start, due) == 1
