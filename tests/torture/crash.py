"""Crashes before and after every write to the ledger and to the wire: each once, and in pairs.

A round: a fresh world, a turn that dies at one point (and for a pair the recovery turn that dies at
another), something that the seller does meanwhile, then one undisturbed turn with the clock past
the quarantine, and the judgement. Every number of the figures is of that last look.
"""

from __future__ import annotations

import argparse
import multiprocessing
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple

from ghostwatch.core.model import Decision, DraftState
from ghostwatch.store import Store
from servers.dovecot import DovecotProcess
from torture import victim
from torture.world import QUARANTINE, Figures, World

FEWEST = 34
"""So many crash points a turn has at least; fewer mean that the victim is not watched."""

SHORT = (1, 36, 12)
"""For a sample of seconds: drafts due, crash points, pairs."""

LATER = QUARANTINE + timedelta(seconds=1)
SOON = timedelta(seconds=5)


class NoWriteAhead(Store):
    """A ledger without the row that is committed before an APPEND."""

    def record(self, decision: Decision) -> None:
        """Keep every row but that one."""
        if decision.state is not DraftState.APPENDING:
            super().record(decision)


STORES: dict[str | None, type[Store]] = {"write-ahead": NoWriteAhead}


def _nothing(_: World, __: timedelta) -> None:
    """Nobody looks."""


def _hurry(world: World, after: timedelta) -> None:
    """ghostwatch is started again at once, within the quarantine."""
    world.turn(after + SOON)


HANDS: dict[str, Callable[[World, timedelta], object]] = {
    "nothing": _nothing,
    "hurry": _hurry,
    "thrown away": lambda world, _: world.throw_away(),
    "own draft": lambda world, _: world.save_own(),
}
"""What happens between the last crash and the last turn."""


class Case(NamedTuple):
    """One round. points: where each turn dies, in order. hand: see HANDS."""

    points: tuple[int, ...]
    hand: str = "nothing"
    fresh: bool = False


@dataclass(frozen=True)
class Round:
    """What came of a case.

    died: what the turns died at; fewer than the case's points when one was over before. last: how
    the undisturbed turn went. extra: how often it opened Drafts more than a turn that does the
    same without a crash before it.
    """

    case: Case
    died: tuple[str, ...]
    last: victim.Ending
    extra: int
    figures: Figures


class Setting(NamedTuple):
    """What is alike in all rounds.

    due: how many drafts are due in each world. without: a protection that is switched off. hide:
    capabilities that the server does not announce.
    """

    due: int = 3
    without: str | None = None
    hide: tuple[str, ...] = ()


class Room:
    """A private Dovecot with a folder for worlds."""

    def __init__(self, setting: Setting) -> None:
        self._due = setting.due
        self._store = STORES.get(setting.without, Store)
        self._dovecot = DovecotProcess(hide=setting.hide)
        self._folder = Path(tempfile.mkdtemp(dir=self._dovecot.base))
        self._usual = cache(self._undisturbed)

    def close(self) -> None:
        """Stop the server and remove everything."""
        self._dovecot.close()

    def world(self, due: int | None = None, *, stale: bool = True) -> World:
        """A fresh world."""
        house = self._dovecot.house()
        number = self._due if due is None else due
        return World(house, self._folder / house.user, due=number, stale=stale)

    def leave(self, world: World) -> None:
        """Remove a world."""
        shutil.rmtree(world.folder)
        shutil.rmtree(world.house.maildir, ignore_errors=True)

    def _undisturbed(self, appended: int, withdrawn: int) -> int:
        """How often a turn opens Drafts that writes and takes back so many, without a crash."""
        world = self.world(appended, stale=bool(withdrawn))
        ending = victim.turn(world, timedelta())
        assert (ending.appended, ending.withdrawn) == (appended, withdrawn)
        self.leave(world)
        return ending.rounds

    def whole(self, *, fresh: bool) -> victim.Ending:
        """A turn that nothing happens to; fresh: the very first, which makes the state."""
        return victim.turn(self.world(stale=not fresh), timedelta(), kind=self._store)

    def suffer(self, case: Case) -> Round:
        """One round, from a fresh world to the judgement."""
        world = self.world(stale=not case.fresh)
        after, died = timedelta(), list[str]()
        for point in case.points:
            ending = victim.turn(world, after, point, self._store)
            if not ending.died:
                break
            died.append(ending.points[-1])
            if len(died) == len(case.points):
                HANDS[case.hand](world, after)
            after += LATER
        last = victim.turn(world, after, kind=self._store)
        extra = last.rounds - self._usual(last.appended, last.withdrawn)
        costly = case.hand == "nothing" and extra > len(died)  # each crash may cost one
        figures = replace(world.check(), hurt=len(died), costly=int(costly))
        self.leave(world)
        return Round(case, tuple(died), last, extra, figures)


def _suffered(cases: Sequence[Case], setting: Setting) -> list[Round]:
    room = Room(setting)
    try:
        return [room.suffer(case) for case in cases]
    finally:
        room.close()


def suffered(cases: Sequence[Case], setting: Setting, jobs: int = 1) -> list[Round]:
    """The rounds of all cases, in order of the cases, by so many processes."""
    work = partial(_suffered, setting=setting)
    if jobs <= 1:
        return work(cases)
    # Spawned: a victim must be forked from a process that has one thread and nothing open.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, context) as pool:
        parts = pool.map(work, [cases[n::jobs] for n in range(jobs)])
        rounds: list[Round | None] = [None] * len(cases)
        for n, part in enumerate(parts):
            rounds[n::jobs] = part
    return [one for one in rounds if one is not None]


def evenly(count: int, of: int) -> Iterator[int]:
    """So many of the numbers from 0 to below ``of``, evenly apart (all when there are fewer)."""
    count = min(count, of)
    return (n * of // count for n in range(count))


class Choice(NamedTuple):
    """Which crash points: those with ``at`` in their name, of these ``most`` (None: all).

    all_hands: each under each hand, else each under one.
    """

    at: str = ""
    most: int | None = None
    all_hands: bool = True


def all_points(setting: Setting, *, fresh: bool = False) -> tuple[str, ...]:
    """The points of a whole turn; fresh: of the very first, which makes the state."""
    room = Room(setting)
    try:
        return room.whole(fresh=fresh).points
    finally:
        room.close()


def singles(setting: Setting, choice: Choice) -> list[Case]:
    """Each crash point under each hand, and those of a first start, or a choice of them."""
    points = all_points(setting)
    assert len(points) >= FEWEST, f"only {len(points)} crash points were found"
    there = [n for n, name in enumerate(points, 1) if choice.at in name]
    chosen = [there[n] for n in evenly(choice.most or len(there), len(there))]
    hands = list(HANDS)
    if not choice.all_hands:
        return [Case((n,), hands[k % len(hands)]) for k, n in enumerate(chosen)]
    first = all_points(setting, fresh=True).index("before connecting")
    beginnings = [Case((n + 1,), fresh=True) for n in range(0 if choice.at else first)]
    return beginnings + [Case((n,), hand) for n in chosen for hand in hands]


def pairs(rounds: Iterable[Round], count: int) -> list[Case]:
    """So many ordered pairs: after each first crash, points of the very turn that recovers."""
    every = [
        (one.case.points[0], second)
        for one in rounds
        if one.case.hand == "nothing" and not one.case.fresh
        for second in range(1, len(one.last.points) + 1)
    ]
    hands = list(HANDS)
    return [
        Case(every[n], hands[number % len(hands)])
        for number, n in enumerate(evenly(count, len(every)))
    ]


def told(rounds: Sequence[Round], what: str) -> Figures:
    """Print what was suffered and every round in which a promise was broken; the figures."""
    total = sum((one.figures for one in rounds), Figures())
    meant = sum(len(one.died) == len(one.case.points) for one in rounds)
    points = len({(one.case.fresh, one.case.points) for one in rounds})
    extra = max((one.extra for one in rounds if one.case.hand == "nothing"), default=0)
    print(
        f"  {what}: {points} different, {meant} of {len(rounds)} rounds went as meant;"
        f" a recovery opened Drafts at most {extra} times more than usual"
    )
    for one in rounds:
        if one.figures.bad or one.last.trouble:
            print(f"    {one.case}: {', '.join(one.died)}: {one.figures} {one.last.trouble}")
    return total


def main(arguments: argparse.Namespace) -> Figures:
    """Every crash point, then pairs of them."""
    short, jobs = arguments.short, arguments.jobs
    due, most, count = SHORT if short else (3, arguments.points, arguments.pairs)
    setting = Setting(due, arguments.without, tuple(arguments.hide))
    choice = Choice(arguments.at, most, all_hands=not short)
    first = suffered(singles(setting, choice), setting, jobs)
    figures = told(first, "single crashes")
    second = suffered(pairs(first, count), setting, jobs)
    return figures + told(second, "pairs of crashes")
