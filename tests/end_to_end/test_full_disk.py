"""A full disk, at every write of a turn: no draft is doubled, none is lost, nothing half said.

What is written down before the mail server hears of it cannot be written, so nothing is drafted;
and as soon as there is room ghostwatch goes on by itself.
"""

from __future__ import annotations

import resource
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager

from end_to_end.story import PAT, Run, Story, at
from end_to_end.trio import (
    AGAIN,
    BEFORE,
    DUE,
    WRITTEN,
    assert_finished,
    assert_sound,
    database,
    once,
    state,
    told,
    trio,
)
from ghostwatch.cli import wiring
from ghostwatch.config import load
from ghostwatch.store import Store


@contextmanager
def disk_full_at(size: int) -> Iterator[None]:
    """No file of this process may grow past so many octets."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    compiled, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # or half a module is kept
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sys.dont_write_bytecode = compiled


# SQLite's log grows by whole pages, each with its own header: room for one page more lets one
# commit more through, sooner or later, from the first of a turn to its last.
FRAME = 4096 + 24


@contextmanager
def room_for(story: Story, frames: int) -> Iterator[None]:
    """So many further pages fit into the log of an open state, which has some already."""
    file = database(story)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        for number in range(10):  # past the 32 KiB that the file beside the log needs
            other.execute(f"PRAGMA user_version = {number % 2}")
        log = file.with_name(file.name + "-wal")
        with disk_full_at(log.stat().st_size + frames * FRAME):
            yield


def fill_up(story: Story, when: str, room: AbstractContextManager[None]) -> Run | None:
    """A turn with so much room: what it said when that was too little, else None."""
    with room:
        run = once(story, when)
    if run.code == 0:
        return None
    assert "full" in told(run)
    return run


def test_a_disk_full_at_any_write_of_a_turn_doubles_nothing_and_loses_nothing(
    tell: Callable[..., Story],
) -> None:
    lying = Counter[int]()
    for frames in range(60):
        story = trio(tell)
        story.once(BEFORE)
        full = fill_up(story, DUE, room_for(story, frames))
        if full is None:
            break
        assert_sound(story)
        written = len(story.drafts())
        assert written - len(full.json["actions"]) in (0, 1)
        done = story.once(AGAIN)
        assert [a["action"] for a in done["actions"]] == ["append"] * (3 - written)
        assert_finished(story)
        lying[written] += 1
    assert set(lying) == {0, 1, 2, 3}, "some write never failed"
    assert frames >= 10


def test_a_disk_full_before_there_is_a_state_leaves_no_half_of_one(
    tell: Callable[..., Story],
) -> None:
    lying = Counter[int]()
    for size in range(2 * FRAME, 60 * FRAME, 2 * FRAME):
        story = trio(tell)
        full = fill_up(story, DUE, disk_full_at(size))
        if full is None:
            break
        written = len(story.drafts())
        if written:
            assert_sound(story)
        done = story.once(AGAIN)
        assert [a["action"] for a in done["actions"]] == ["append"] * (3 - written)
        assert_finished(story)
        lying[written] += 1
    assert set(lying) == {0, 1, 2, 3}, "some write never failed"


def test_a_daemon_goes_on_by_itself_when_there_is_room_again(tell: Callable[..., Story]) -> None:
    story = trio(tell)
    config = load(story.config)
    with Store.open(state(story), config.account.user, hold=True) as store:
        belt = wiring.belt(config, store)
        assert belt.turn(at(BEFORE)).problems == ()
        log = store.file.with_name(store.file.name + "-wal")
        for _ in range(2):
            with disk_full_at(log.stat().st_size):
                full = belt.turn(at(DUE))
            assert full.failed
            assert full.temporary
            assert full.done == ()
            assert story.drafts() == []
        assert len(belt.turn(at(AGAIN)).done) == 3
        belt.close()
    assert_finished(story)


def test_a_draft_taken_back_as_the_disk_filled_was_not_thrown_away_by_the_seller(
    tell: Callable[..., Story],
) -> None:
    """The step was put off, not refused: it comes again when its day has come."""
    moved = Counter[int]()
    for frames in range(60):
        story = tell()
        shutil.rmtree(state(story), ignore_errors=True)
        story.wrote(WRITTEN)
        story.once(DUE)
        assert story.run("later", PAT, "2026-11-16", "--now", at(AGAIN).isoformat()).code == 0
        full = fill_up(story, "Mon 2026-11-09 12:00", room_for(story, frames))
        if full is None:
            break
        moved[len(story.house.messages(story.house.trash))] += 1
        for moment in ("Mon 2026-11-09 12:10", "Mon 2026-11-09 22:00", "Tue 2026-11-10 14:00"):
            story.once(moment)
            assert story.drafts() == []
        turn = story.once("Tue 2026-11-17 10:00")
        assert [a["play"] for a in turn["actions"]] == ["reminder_of_agreement"], (
            f"room for {frames} pages"
        )
        assert "thrown away" not in story.run("why", PAT).out
    assert moved[1] > 0, "no write failed after the draft was moved"


def test_a_word_of_the_sellers_that_finds_no_room_is_not_taken_for_said(
    tell: Callable[..., Story],
) -> None:
    story = trio(tell)
    story.once(BEFORE)
    with room_for(story, 0):
        run = story.run("hush", "Alpha")
    assert (run.code, run.out) == (1, "")
    assert "full" in run.err
    assert story.run("hush", "Alpha").code == 0
    assert [a["prospect"] for a in story.once(DUE)["actions"]] == ["Beta", "Gamma"]
