"""The model of a silence: values worked out once, and laws that hold for every memory."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from functools import reduce
from math import exp, log
from time import perf_counter
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.rhythm import (
    ACTIVE_DAY,
    LATEST,
    NOTHING,
    SOONEST,
    Memory,
    Odds,
    active_hours,
    after_active_hours,
    weekdays,
)

HOUR, DAY = 3600, 24 * 3600
MONDAY = 1_772_409_600  # 2026-03-02, midnight UTC
FROM, TO = 0.01, 4000.0  # active hours: no bounds at all


def answers(count: int, hours: float, *, asked: int, answered: int | None = None) -> Memory:
    """So many answers of so many hours; of so many questions, so many were answered."""
    told = reduce(lambda memory, _: memory.with_answer(hours), range(count), NOTHING)
    return replace(told, asked=asked, answered=count if answered is None else answered)


class Case(NamedTuple):
    """What is known, and what follows: hours, shares, business days."""

    everybody: Memory
    contact: Memory
    median: float
    share: float
    due: tuple[float, float, float]  # at 5, 2 and 0.5 %, without bounds
    ever: tuple[float, float, float]  # at 2, 5 and 10 business days


QUICK = answers(30, 2.0, asked=60, answered=40)
# Values to one or two digits, by hand and with scipy's normal distribution.
CASES = {
    "a new user, a new contact": Case(
        NOTHING, NOTHING, 1.3, 0.60, (2.0, 3.9, 8.6), (0.16, 0.07, 0.03)
    ),
    "a user whose mails are answered in half a day, a new contact": Case(
        answers(30, 4.0, asked=60), NOTHING, 2.6, 0.53, (1.8, 4.2, 10.3), (0.18, 0.10, 0.05)
    ),
    "a contact who always answers at once": Case(
        QUICK, answers(5, 0.5, asked=5), 0.8, 0.87, (3.6, 5.7, 10.1), (0.29, 0.10, 0.03)
    ),
    "a contact who always answers, after three days": Case(
        QUICK, answers(5, 24.0, asked=5), 9.0, 0.87, (7.8, 17.9, 40.5), (0.71, 0.60, 0.46)
    ),
    "a contact who seldom answers": Case(
        QUICK, answers(1, 2.0, asked=4), 1.8, 0.42, (1.2, 2.7, 6.6), (0.10, 0.04, 0.02)
    ),
    "mail to strangers": Case(
        answers(16, 6.0, asked=200), NOTHING, 2.6, 0.13, (0.1, 0.5, 2.8), (0.03, 0.01, 0.01)
    ),
}
every_case = pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))


@every_case
def test_the_usual_wait_and_the_share_are_pooled(case: Case) -> None:
    odds = Odds(case.everybody, case.contact)
    assert odds.median == pytest.approx(case.median, abs=0.051)
    assert odds.share == pytest.approx(case.share, abs=0.0051)


@every_case
def test_the_day_follows_from_the_dial(case: Case) -> None:
    odds = Odds(case.everybody, case.contact)
    days = [odds.due(dial, FROM, TO) / ACTIVE_DAY for dial in (0.05, 0.02, 0.005)]
    assert days == pytest.approx(case.due, abs=0.051)


@every_case
def test_the_chance_that_is_shown_falls_with_the_days(case: Case) -> None:
    odds = Odds(case.everybody, case.contact)
    assert [odds.ever(days * ACTIVE_DAY) for days in (2, 5, 10)] == pytest.approx(
        case.ever, abs=0.0051
    )


def test_a_slow_contact_is_called_silent_after_fifteen_days_at_the_latest() -> None:
    assert Odds(QUICK, answers(5, 24.0, asked=5)).due(0.02) == LATEST == 15 * ACTIVE_DAY


def test_a_stranger_is_not_called_silent_before_two_days() -> None:
    assert Odds(answers(16, 6.0, asked=200), NOTHING).due(0.02) == SOONEST == 2 * ACTIVE_DAY


def test_due_does_not_grow_for_ever_with_the_usual_wait() -> None:
    """Who takes three months is less likely to answer tomorrow than who takes ten days."""
    ten_days, three_months = (
        Odds(NOTHING, answers(5, hours, asked=5)).due(0.02, FROM, TO) for hours in (80.0, 640.0)
    )
    assert three_months < ten_days


def test_a_silence_teaches_no_wait() -> None:
    memory = NOTHING.with_answer(3.0).with_silence()
    assert memory == Memory(asked=2, answered=1, waits=1, log_waits=log(3.1))


def test_the_median_is_what_a_person_would_call_usual() -> None:
    odds = Odds(NOTHING, NOTHING)
    assert odds.median == pytest.approx(exp(odds.mean) - 0.1)


# --------------------------------------------------------------------------------------- the clock


# A week is 40 active hours, of which Saturday and Sunday weigh 0.34 of a weekday each.
WEEKDAY = 40 / 5.68


@pytest.mark.parametrize(
    ("first", "last", "hours"),
    [(0, 1, WEEKDAY), (4, 7, 1.68 * WEEKDAY), (5, 6, 0.34 * WEEKDAY), (0, 7, 40.0), (3, 17, 80.0)],
)
def test_days_weigh_what_people_answer_in_them(first: int, last: int, hours: float) -> None:
    found = active_hours(MONDAY + first * DAY, MONDAY + last * DAY, 0)
    assert found == pytest.approx(hours)


def test_an_hour_at_noon_weighs_more_than_one_at_night() -> None:
    noon = active_hours(MONDAY + 12 * HOUR, MONDAY + 13 * HOUR, 0)
    night = active_hours(MONDAY + 3 * HOUR, MONDAY + 4 * HOUR, 0)
    assert noon > 4 * night > 0


def test_the_clock_is_the_contacts() -> None:
    """Noon in Tokyo is the night of Greenwich."""
    assert active_hours(MONDAY + 3 * HOUR, MONDAY + 4 * HOUR, 540) == pytest.approx(
        active_hours(MONDAY + 12 * HOUR, MONDAY + 13 * HOUR, 0)
    )


def test_weekdays_are_counted_as_people_count_them() -> None:
    friday_noon, tuesday_noon = MONDAY + 4.5 * DAY, MONDAY + 8.5 * DAY
    assert weekdays(friday_noon, tuesday_noon, 0) == pytest.approx(2.0)
    assert weekdays(MONDAY + 5.2 * DAY, MONDAY + 6.9 * DAY, 0) == 0.0


moments = st.integers(0, 4_000_000_000)
offsets = st.integers(-14 * 60, 14 * 60)
waits = st.floats(0, 2000)


@given(moments, waits, offsets)
def test_the_clock_runs_backwards_too(since: int, hours: float, offset: int) -> None:
    until = after_active_hours(since, hours, offset)
    assert active_hours(since, until, offset) == pytest.approx(hours, abs=1e-4)


@given(moments, st.integers(0, 10**7), st.integers(0, 10**7), offsets)
def test_the_clock_adds_up_and_never_runs_back(t: int, one: int, more: int, offset: int) -> None:
    first = active_hours(t, t + one, offset)
    second = active_hours(t + one, t + one + more, offset)
    assert first >= 0
    assert active_hours(t, t + one + more, offset) == pytest.approx(first + second, abs=1e-5)


# ---------------------------------------------------------------------------------------- the laws

memories = st.builds(
    lambda hours, silences: reduce(
        lambda memory, _: memory.with_silence(),
        range(silences),
        reduce(lambda memory, wait: memory.with_answer(wait), hours, NOTHING),
    ),
    st.lists(waits, max_size=30),
    st.integers(0, 60),
)
dials = st.floats(0.0001, 0.5)


@given(memories, memories, dials)
def test_due_lies_within_its_bounds(everybody: Memory, contact: Memory, dial: float) -> None:
    assert SOONEST <= Odds(everybody, contact).due(dial) <= LATEST


@given(memories, memories, dials, dials)
def test_a_lower_dial_waits_longer(
    everybody: Memory, contact: Memory, one: float, other: float
) -> None:
    odds, (low, high) = Odds(everybody, contact), sorted((one, other))
    assert odds.due(low) >= odds.due(high) - 0.01


@given(memories, memories, dials)
def test_once_due_the_chance_stays_under_the_dial(
    everybody: Memory, contact: Memory, dial: float
) -> None:
    odds = Odds(everybody, contact)
    due = odds.due(dial)
    if due < LATEST:
        later = [due + 0.01 + (LATEST - due) * step / 40 for step in range(41)]
        assert max(map(odds.soon, later)) <= dial * 1.01


@given(memories, memories, waits)
def test_chances_are_chances(everybody: Memory, contact: Memory, hours: float) -> None:
    odds = Odds(everybody, contact)
    assert 0 <= odds.soon(hours) <= odds.ever(hours) <= 1


@given(memories, memories, waits, waits)
def test_hope_only_fades(everybody: Memory, contact: Memory, one: float, other: float) -> None:
    odds, (sooner, later) = Odds(everybody, contact), sorted((one, other))
    assert odds.ever(sooner) >= odds.ever(later) - 1e-12


@given(st.lists(waits, max_size=20))
def test_the_order_of_answers_does_not_matter(hours: list[float]) -> None:
    one, other = (
        reduce(lambda memory, wait: memory.with_answer(wait), listed, NOTHING)
        for listed in (hours, sorted(hours))
    )
    assert Odds(one, one).due(0.02) == pytest.approx(Odds(other, other).due(0.02), abs=0.01)


@given(memories, memories)
def test_one_more_silence_never_makes_us_wait_longer(everybody: Memory, contact: Memory) -> None:
    before = Odds(everybody, contact).due(0.02)
    assert Odds(everybody, contact.with_silence()).due(0.02) <= before + 0.01


def test_a_date_costs_less_than_a_millisecond() -> None:
    odds = [Odds(case.everybody, case.contact) for case in CASES.values()] * 20
    started = perf_counter()
    for each in odds:
        each.due(0.005)
    assert (perf_counter() - started) / len(odds) < 0.001


LOADED = """
import sys
before = set(sys.modules)
import ghostwatch.core.rhythm
print(*{name.partition(".")[0] for name in set(sys.modules) - before})
"""


def test_the_model_needs_nothing_but_the_standard_library() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOADED], check=True, capture_output=True, text=True, timeout=60
    )
    third = set(ended.stdout.split()) - sys.stdlib_module_names - {"ghostwatch"}
    assert not third


def test_of_the_memory_of_several_one_can_be_taken_out() -> None:
    of_one = NOTHING.with_answer(2.0).with_silence()
    of_all = of_one.with_answer(8.0).with_silence().with_late_answer(8.0)
    left = of_all.without(of_one)
    assert (left.asked, left.answered, left.waits) == (2, 2, 2)
    assert left.usual == pytest.approx(8.0)
    assert NOTHING.usual == 0
