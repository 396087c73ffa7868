"""Days as people type them: each form, on the side of today that the command means."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.cli import days
from ghostwatch.errors import UserError
from ghostwatch.report import dates

MONDAY = date(2026, 11, 23)
DAYS = st.dates(date(2020, 1, 1), date(2090, 1, 1))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-03", date(2026, 12, 3)),
        ("2026-12-03T23:00+01:00", date(2026, 12, 3)),
        ("2027-03", date(2027, 3, 1)),
        ("2027", date(2027, 1, 1)),
        ("3 dec", date(2026, 12, 3)),
        ("Dec 3", date(2026, 12, 3)),
        ("3rd of December", date(2026, 12, 3)),
        ("Thu 3 Dec", date(2026, 12, 3)),
        ("thursday, december 3, 2026", date(2026, 12, 3)),
        ("3.12.", date(2026, 12, 3)),
        ("3.12.2027", date(2027, 12, 3)),
        ("january", date(2027, 1, 1)),
        ("in march", date(2027, 3, 1)),
        ("may 2028", date(2028, 5, 1)),
        ("tomorrow", date(2026, 11, 24)),
        ("friday", date(2026, 11, 27)),
        ("until fri", date(2026, 11, 27)),
        ("monday", date(2026, 11, 30)),
        ("next monday", date(2026, 11, 30)),
        ("next week", date(2026, 11, 30)),
        ("next month", date(2026, 12, 1)),
        ("next year", date(2027, 1, 1)),
        ("3 weeks", date(2026, 12, 14)),
        ("in 1 week", date(2026, 11, 30)),
        ("two weeks", date(2026, 12, 7)),
        ("a month", date(2026, 12, 23)),
        ("10 days", date(2026, 12, 3)),
        ("3d", date(2026, 11, 26)),
        ("2w", date(2026, 12, 7)),
        ("2 Months", date(2027, 1, 23)),
        ("1 Year", date(2027, 11, 23)),
    ],
)
def test_a_day_ahead_is_meant_as_people_type_it(text: str, day: date) -> None:
    assert days.ahead(text, MONDAY) == day
    assert days.ahead(f"  {text.upper()} ", MONDAY) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-01", date(2026, 3, 1)),
        ("2026", date(2026, 1, 1)),
        ("1 mar", date(2026, 3, 1)),
        ("3 dec", date(2025, 12, 3)),
        ("29 feb", date(2024, 2, 29)),
        ("december", date(2025, 12, 1)),
        ("today", MONDAY),
        ("yesterday", date(2026, 11, 22)),
        ("friday", date(2026, 11, 20)),
        ("monday", date(2026, 11, 16)),
        ("last friday", date(2026, 11, 20)),
        ("last week", date(2026, 11, 16)),
        ("this month", date(2026, 11, 1)),
        ("6 months", date(2026, 5, 23)),
        ("6 months ago", date(2026, 5, 23)),
        ("2w", date(2026, 11, 9)),
        ("1y", date(2025, 11, 23)),
    ],
)
def test_a_day_back_is_meant_as_people_type_it(text: str, day: date) -> None:
    assert days.back(text, MONDAY) == day


def test_a_month_after_the_31st_is_the_last_of_the_month() -> None:
    assert days.ahead("1 month", date(2027, 1, 31)) == date(2027, 2, 28)
    assert days.back("1 month", date(2027, 3, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "-3 weeks", "9999 years", "2026-13-01", "3", "30 feb", "99 dec", "1 mars", "in"],
)
def test_what_is_no_day_is_refused_with_examples(text: str) -> None:
    for read in (days.ahead, days.back):
        with pytest.raises(UserError, match=r"not a day\. Write it like 2026-12-03, 3 dec, friday"):
            read(text, MONDAY)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-11-20", "Fri 20 Nov 2026 has passed. Name a day after Mon 23 Nov 2026."),
        ("20 nov", "Fri 20 Nov 2026 has passed. Write 2027-11-20 if you mean Sat 20 Nov 2027."),
        ("yesterday", "Sun 22 Nov 2026 has passed."),
        ("3 weeks ago", "Mon 2 Nov 2026 has passed."),
        ("today", "That is today."),
        ("23 nov", "That is today."),
        ("0 days", "That is today."),
    ],
)
def test_a_day_that_is_not_ahead_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(UserError) as caught:
        days.ahead(text, MONDAY)
    assert reason in str(caught.value)


def test_a_day_ahead_is_refused_where_the_past_is_meant_but_for_an_end() -> None:
    with pytest.raises(UserError, match="Tue 1 Dec 2026 is ahead of us"):
        days.back("2026-12-01", MONDAY)
    assert days.back("2026-12-01", MONDAY, or_ahead=True) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("next friday", "Write 2026-11-27 or 2026-12-04."),
        ("3/12", "month and day for others"),
        ("fri 3 dec", "It is Thu 3 Dec 2026, another weekday."),
    ],
)
def test_what_may_be_two_days_is_not_guessed(text: str, words: str) -> None:
    with pytest.raises(UserError) as caught:
        days.ahead(text, MONDAY)
    assert words in str(caught.value)


@given(DAYS, st.integers(1, 260))
def test_a_day_as_the_report_says_it_is_understood(today: date, n: int) -> None:
    """Whoever copies a day out of `status` means that day, with the year or without."""
    on = today + timedelta(days=n)
    said = f"{on.day} {dates.MONTHS[on.month - 1]}"
    assert days.ahead(said, today) == days.ahead(f"{said} {on.year}", today) == on
    before = today - timedelta(days=n)
    assert days.back(f"{before.day} {dates.MONTHS[before.month - 1]}", today) == before


@given(DAYS, st.sampled_from(["monday", "wed", "this friday", "on sunday"]))
def test_a_weekday_is_the_nearest_on_that_side(today: date, text: str) -> None:
    assert 0 < (days.ahead(text, today) - today).days <= 7
    assert 0 < (today - days.back(text, today)).days <= 7


@given(st.text(max_size=30), DAYS)
def test_whatever_is_typed_gives_a_day_or_a_sentence(text: str, today: date) -> None:
    for read in (days.ahead, days.back):
        try:
            read(text, today)
        except UserError as error:
            [problem] = error.problems
            assert problem.next
