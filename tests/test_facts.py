"""What follows from stored facts is kept, and made anew when they change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.scenario import CUSTOMER, Story, on
from ghostwatch import config
from ghostwatch.core.model import Decision, DraftState, Message
from ghostwatch.cycle.facts import Facts
from ghostwatch.store import Store

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
