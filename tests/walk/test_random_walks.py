"""A sample of walks in each run of the tests; ``python -m walk`` takes thousands of steps more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest

from walk.__main__ import walk
from walk.machine import Walk
from walk.stage import MemoryStage

SAMPLE = 1200
SHORT = 120

Steps = Callable[[Walk], object]

# Walks that broke a promise once, or would if a rule of the product were missing; as short as they
# could be made.
ONCE_BROKEN: Mapping[str, Steps] = {
    "a step that was sent comes again after the state is lost": lambda w: (
        w.a_good_day("mutt", 1),
        w.state_is_lost(),
        w.weeks_pass(14),
    ),
    "so does one that was sent by a program that gives new ids": lambda w: (
        w.a_good_day("thunderbird", 1),
        w.state_is_lost(),
        w.weeks_pass(14),
    ),
    "a step that was thrown away comes again after the state is lost": lambda w: (
        w.client_does(0, "thunderbird", "delete"),
        w.days_pass(2),
        w.state_is_lost(),
        w.weeks_pass(14),
    ),
    "a step that was thrown away comes again": lambda w: (
        w.client_does(0, "thunderbird", "delete"),
        w.days_pass(4),
        w.weeks_pass(10),
    ),
    "a draft of which we never heard is gone before we look": lambda w: (
        w.a_good_day("mutt", 1),
        w.seller_writes("Alder", False),
        w.time_passes(168 * 2),
        w.connection_dies_in_an_append("after", "delete", "mutt"),
        w.days_pass(3),
    ),
    "a draft is written again while a slow server still stores it": lambda w: (
        w.seller_writes("Alder", False),
        w.time_passes(168 * 2),
        w.connection_dies_in_an_append("late", "turn", "mutt"),
        w.turn(False),
    ),
    "a flag is no touch": lambda w: (
        w.client_does(0, "mutt", "flag"),
        w.prospect_writes("Alder", "person"),
        w.turn(False),
    ),
    "undo takes nothing back after the state is lost": lambda w: (w.state_is_lost(), w.undo()),
    "a stale draft outlives the loss of the state": lambda w: (
        w.prospect_writes("Alder", "person"),
        w.state_is_lost(),
        w.turn(False),
    ),
    "a reply that was filed away leaves a stale draft": lambda w: (
        w.reply_is_filed("Alder"),
        w.turn(False),
    ),
    "a reply that was filed away as the state was lost is seen a turn late": lambda w: (
        w.state_is_lost(),
        w.reply_is_filed("Alder"),
        w.turn(False),
    ),
}


@pytest.fixture(scope="module")
def stage() -> Iterator[MemoryStage]:
    stage = MemoryStage()
    yield stage
    stage.close()


@pytest.mark.parametrize("steps", ONCE_BROKEN.values(), ids=ONCE_BROKEN)
@pytest.mark.parametrize("often", [False, True])
def test_what_was_broken_once_holds(stage: MemoryStage, steps: Steps, often: bool) -> None:
    kind = type("Walk", (Walk,), {"stage": stage})
    one: Walk = kind()
    try:
        one.begin((), often)
        steps(one)
    finally:
        one.teardown()


def test_a_walk_of_anything_that_can_happen_breaks_no_promise() -> None:
    Walk.figures.clear()  # shared by all walks of this process
    walk(SAMPLE, "memory")
    assert all(Walk.figures[what] for what in ("drafts", "withdrawals", "send", "deaths"))


def test_a_short_walk_on_a_real_server_breaks_none(dovecot: object) -> None:
    walk(SHORT, "dovecot")
