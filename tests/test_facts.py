"""What follows from stored facts is kept, and made anew when they change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import pytest

from core.scenario import CUSTOMER, Story, on
from ghostwatch import config
from ghostwatch.core.model import Decision, DraftState, Message
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.cycle.facts import Facts, policy
from ghostwatch.store import Store

CHRISTMAS, KINGS_DAY = date(2026, 12, 25), date(2026, 4, 27)
BASTILLE_DAY, EPIPHANY = date(2026, 7, 14), date(2026, 1, 6)
HISTORY = """
    Mon 2026-09-07 09:00  us    Words.
    Mon 2026-09-07 10:00  them  Words.
    Mon 2026-09-14 09:00  us    Words.
    Mon 2026-09-14 10:00  them  Words.
    Mon 2026-11-02 09:00  us    Anything else?
"""
NOW = on("2026-11-03")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "state", "sam@seller.example", hold=True) as opened:
        yield opened


@pytest.fixture
def facts(store: Store, tmp_path: Path) -> Facts:
    """Of a seller whose only step waits ``auto``."""
    path = tmp_path / "config.yaml"
    written = {
        "account": {"host": "localhost", "user": "sam@seller.example", "password_env": "SECRET"},
        "me": {"name": "Sam", "addresses": ["sam@seller.example"], "time_zone": "Europe/Amsterdam"},
        "prospects": [{"name": CUSTOMER.name, "contacts": list(CUSTOMER.contacts)}],
        "cadences": {"default": [{"play": "step_back", "after": "auto"}]},
    }
    path.write_text(json.dumps(written))
    return Facts(config.load(path), store)


def configured(
    tmp_path: Path, *prospects: dict[str, object], quiet: tuple[str, ...] = ()
) -> config.Config:
    """A Dutch seller's configuration."""
    path = tmp_path / "calendar.yaml"
    named = [
        {"name": f"Customer {n}", "contacts": [f"pat@customer{n}.example"]} | prospect
        for n, prospect in enumerate(prospects)
    ]
    me = {"name": "Sam", "addresses": ["sam@seller.example"], "time_zone": "Europe/Amsterdam"}
    account = {"host": "localhost", "user": "sam@seller.example", "password_env": "SECRET"}
    me |= {"holidays": "NL", "quiet": list(quiet)}
    path.write_text(json.dumps({"account": account, "me": me, "prospects": named}))
    return config.load(path)


def working(calendar: WorkCalendar, *days: date) -> list[bool]:
    return [calendar.is_working_day(day) for day in days]


def test_each_prospect_is_waited_for_on_the_days_on_which_both_sides_work(
    store: Store, tmp_path: Path
) -> None:
    made = configured(
        tmp_path,
        {},
        {"contacts": ["pat@customer.fr"]},
        {"holidays": "DE-BY"},
        {"holidays": None, "contacts": ["jo@customer.fr"]},
    )
    works = policy(made, store)
    assert works.waits_for is not None
    days = (CHRISTMAS, KINGS_DAY, BASTILLE_DAY, EPIPHANY)
    mine = [False, False, True, True]
    assert working(works.calendar, *days) == mine
    assert working(works.waits_for("Customer 0"), *days) == mine
    assert working(works.waits_for("Customer 1"), *days) == [False, False, False, True]
    assert working(works.waits_for("Customer 2"), *days) == [False, False, True, False]
    assert working(works.waits_for("Customer 3"), *days) == mine
    assert working(works.calendar, *days) == mine, "whatever was asked of the others"


def test_quiet_times_are_no_days_to_wait_on_but_the_seller_works(
    store: Store, tmp_path: Path
) -> None:
    made = configured(tmp_path, {}, {"holidays": "FR"}, quiet=("24 December to 1 January",))
    works, between = policy(made, store), date(2026, 12, 29)
    assert works.waits_for is not None
    assert works.calendar.is_working_day(between)
    assert not works.waits_for("Customer 0").is_working_day(between)
    assert not works.waits_for("Customer 1").is_working_day(between)


def test_holidays_of_prospects_are_worked_out_once(store: Store, tmp_path: Path) -> None:
    made = configured(tmp_path, {"holidays": "FR"})
    works = policy(made, store)
    assert works.waits_for is not None
    works.waits_for("Customer 0").is_working_day(BASTILLE_DAY)
    kept = store.holidays("FR", 2026, version("holidays"))
    assert kept is not None
    assert BASTILLE_DAY in kept


def codes(facts: Facts) -> list[str]:
    [(_, verdict)] = facts.judged(NOW)
    return [reason.code for reason in verdict.reasons]


def mails() -> list[Message]:
    return Story().read(HISTORY).messages


def test_what_came_in_since_is_learnt_from(store: Store, facts: Facts) -> None:
    *history, last = mails()
    store.mirror([last], None)
    assert codes(facts)[-1] == "average_pace"
    store.mirror(history, None)
    assert codes(facts)[-1] == "own_pace"


def test_a_mail_that_turns_out_to_be_a_step_is_learnt_from_no_more(
    store: Store, facts: Facts
) -> None:
    store.mirror(mails(), None)
    assert codes(facts)[-1] == "own_pace"
    asked = mails()[2]
    step = replace(
        Decision.planned(
            CUSTOMER.name, mails()[1].message_id, ("step_back", 0), 0, asked.arrived_at
        ),
        message_id=asked.message_id,
        state=DraftState.SENT,
        settled_at=asked.arrived_at,
        decided_at=asked.arrived_at - timedelta(hours=1),
    )
    store.record(step)
    assert codes(facts)[-1] == "average_pace", "one answer is left, which is no habit"
