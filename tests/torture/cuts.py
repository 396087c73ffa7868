"""The network breaks at every byte of a session, in both directions; exactly one draft comes of it.

A whole undisturbed turn is weighed first, in bytes each way. Then, for each byte, on an account put
back as it was: a turn in which exactly that many bytes pass before both ends are cut, a turn within
the quarantine, a turn past it, and the judgement. FIN and RST take turns; so do a process that goes
on after the cut and one that starts anew.
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import TypeAlias

import stamina

from ghostwatch.credentials import message_id_key
from servers.dovecot import CAPABILITIES, DovecotHouse, DovecotProcess
from torture.lines import PATIENCE, WAYS, CutAfter, Line, Link, Toll, Way
from torture.machines import Machine, forgotten
from torture.world import Figures, World

SPOKEN = "IMAP4rev1 ID ENABLE UNSELECT UIDPLUS CONDSTORE MOVE SPECIAL-USE NAMESPACE LITERAL+"
"""What the server announces here: a shorter list is fewer bytes in which nothing can happen."""

SESSIONS = {"draft": (1, False), "withdrawal": (0, True), "both": (1, True)}
"""Name -> how many drafts are due, and whether one is to be taken back."""

WITHIN = timedelta(seconds=30)
PAST = timedelta(seconds=61)
SLACK = 60
"""By how many bytes two runs of a session differ at most: a server tells how long it took."""
Ends: TypeAlias = Mapping[Way, Sequence[int]]
TELL_EVERY = 1_000
LOOK_BACK = 20_000
LOST = Figures(rounds=1, hurt=1, lost=1)


@dataclass(frozen=True)
class Cut:
    """Where and how the line is cut. hard: RST. same: the process goes on; else another one."""

    session: str
    way: Way
    after: int
    quarantine: str = "60 seconds"

    @property
    def hard(self) -> bool:
        return self.after % 2 == 0

    @property
    def same(self) -> bool:
        return self.after // 2 % 2 == 0

    def __str__(self) -> str:
        how = "RST" if self.hard else "FIN"
        who = "the same process goes on" if self.same else "a new process takes over"
        return f"{self.session}, {self.way}, cut after {self.after} bytes ({how}; {who})"


@dataclass(frozen=True)
class Result:
    """What came of one cut. fired: the line was really cut. complaint: what went wrong, or ""."""

    cut: Cut
    figures: Figures
    fired: bool = True
    complaint: str = ""


class Bench:
    """A Dovecot with one account for each session, put back after each cut as it was before.

    An account of its own for each of fifteen thousand cuts would take twice as long to make as to
    torture; and under one name a session is as long as the last one, to the byte.
    """

    def __init__(self, process: DovecotProcess) -> None:
        self._process = process
        self._folder = Path(tempfile.mkdtemp(prefix="cuts-", dir=process.base))
        self._log = process.base / "log"
        self._kept: dict[str, World] = {}

    def world(self, session: str, quarantine: str = "60 seconds") -> World:
        """The world of this session, as if nothing had ever been done in it."""
        name = f"{session}, {quarantine}"
        if name in self._kept:
            world = self._kept[name]
            for place, kept in self._places(world, name):
                shutil.rmtree(place)
                self._copy(kept, place)
            return world
        due, stale = SESSIONS[session]
        house, folder = self._process.house(), self._folder / "now" / name
        world = World(house, folder, due=due, stale=stale, quarantine=quarantine)
        assert world.config.path == world.path  # written, and the key beside it
        message_id_key(world.path)
        for place, kept in self._places(world, name):
            self._copy(place, kept)
        self._kept[name] = world
        return world

    def _places(self, world: World, name: str) -> list[tuple[Path, Path]]:
        """Where it lies, and where its beginning is kept: the account, state and configuration."""
        kept = self._folder / "kept" / name
        return [(world.house.maildir.parent, kept / "home"), (world.folder, kept / "folder")]

    def _copy(self, source: Path, target: Path) -> None:
        shutil.copytree(source, target)
        if "home" in (source.name, target.name):
            for path in (target, *target.rglob("*")):
                self._process.own(path)

    @contextmanager
    def heard_out(self, house: DovecotHouse) -> Iterator[None]:
        """Wait at the end until the server has done with every session that began in here.

        Nothing tells when a server has noticed a reset, but its log.
        """
        start = self._log.stat().st_size
        yield
        give_up = time.monotonic() + PATIENCE
        while self._heard(house.user, start):
            assert time.monotonic() < give_up, "the server never noticed a lost connection"
            time.sleep(0.002)

    def _heard(self, user: str, start: int) -> set[str]:
        """The sessions of a user that began in this part of the log and go on.

        A beginning may be told after its end: what ended is looked for further back.
        """
        with self._log.open(encoding="utf-8", errors="replace") as log:
            log.seek(max(start - LOOK_BACK, 0))
            earlier, told = log.read(min(start, LOOK_BACK)), log.read()
        begun = set(re.findall(rf"Login: user=<{user}>.* session=<(\S+)>", told))
        return begun - set(
            re.findall(rf"imap\({user}\)<\d+><(\S+)>: .*Disconnected", earlier + told)
        )


@contextmanager
def no_waiting() -> Iterator[None]:
    """What connects a second time does so at once."""
    stamina.set_testing(True, attempts=2)
    try:
        yield
    finally:
        stamina.set_testing(False)


class Scales(Toll):
    """Notes after how many bytes each piece ended, on each way, and where the first write began."""

    def __init__(self) -> None:
        self.ends: dict[Way, list[int]] = {way: [0] for way in WAYS}
        self.before: dict[Way, int] = {}

    def through(self, link: Link, way: Way, octets: bytes) -> None:
        if not self.before and way == "up" and re.search(rb" (?:APPEND|UID MOVE) ", octets):
            self.before = {one: ends[-1] for one, ends in self.ends.items()}
        self.ends[way].append(self.ends[way][-1] + len(octets))
        link.send(way, octets)

    @property
    def tender(self) -> Ends:
        """The ends of pieces from the first write on."""
        return {way: [n for n in self.ends[way] if n >= self.before[way]] for way in WAYS}


def weigh(bench: Bench, session: str) -> Scales:
    """What an undisturbed turn sends each way, piece by piece."""
    scales = Scales()
    world = bench.world(session)
    with Line(world.house.port, scales) as line, Machine(world, line.port) as machine:
        turn = machine.turn()
        line.settle()
        assert len(turn.done) == sum(SESSIONS[session]), turn
    return scales


def suffer(bench: Bench, cut: Cut) -> Result:
    """One world, one cut, two more turns, one judgement; an exception is a loss too."""
    toll = CutAfter(cut.way, cut.after, hard=cut.hard)
    try:
        figures = _suffer(bench, bench.world(cut.session, cut.quarantine), toll, cut)
    except Exception:  # noqa: BLE001 (whatever it is, the other cuts still count)
        return Result(cut, LOST, complaint=traceback.format_exc())
    complaint = str(figures) if figures.bad or figures.drafts != figures.due else ""
    return Result(cut, replace(figures, hurt=int(toll.fired)), toll.fired, complaint)


def _suffer(bench: Bench, world: World, toll: CutAfter, cut: Cut) -> Figures:
    with Line(world.house.port, toll) as line:
        with bench.heard_out(world.house), Machine(world, line.port) as machine:
            machine.turn()
            if not cut.same:
                machine.restart()
            assert not machine.turn(WITHIN).failed
        with Machine(world, line.port) as machine:
            assert not machine.turn(PAST).failed
    figures = world.check()
    return replace(figures, spoiled=figures.spoiled + forgotten(world))


def every(ends: Ends, stride: int) -> Ends:
    """Every byte of a session, or every so many, and its very last one."""
    return {way: sorted({*range(0, ends[way][-1], stride), ends[way][-1]}) for way in WAYS}


def cuts(session: str, places: Ends, quarantine: str = "60 seconds") -> list[Cut]:
    """The cuts after these bytes; the last first, for what is written is written late."""
    return [Cut(session, way, after, quarantine) for way in WAYS for after in reversed(places[way])]


# --- many at once ------------------------------------------------------------------------------


class Quick(DovecotProcess):
    """A Dovecot that announces little and makes no new process for each session."""

    def _settings(self) -> str:
        lasting = "service imap {\n  service_count = 10000\n}\n"
        lasting += "service imap-login {\n  service_count = 0\n  process_min_avail = 1\n}\n"
        return super()._settings() + lasting


@contextmanager
def bench_of_its_own() -> Iterator[Bench]:
    """A bench on a new server."""
    process = Quick(hide=sorted(set(CAPABILITIES.split()) - set(SPOKEN.split())))
    try:
        yield Bench(process)
    finally:
        process.close()


def _some(cuts: Sequence[Cut]) -> list[Result]:
    found: list[Result] = []
    with bench_of_its_own() as bench, no_waiting():
        for cut in cuts:
            found.append(suffer(bench, cut))
            if found[-1].complaint:
                print(f"{cut}: {found[-1].complaint}", file=sys.stderr, flush=True)
            if len(found) % TELL_EVERY == 0:
                total = sum((result.figures for result in found), Figures())
                print(f"… {total}", file=sys.stderr, flush=True)
    return found


def suffered(cuts: Sequence[Cut], jobs: int) -> list[Result]:
    """The results of all cuts, each process with a server of its own."""
    shares = [share for n in range(jobs) if (share := cuts[n::jobs])]
    if len(shares) == 1:
        return _some(shares[0])
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        return [result for results in pool.map(_some, shares) for result in results]


def missed(results: Iterable[Result], ends: Ends) -> list[Cut]:
    """The cuts that never came although their byte is surely in the session."""
    return [
        result.cut
        for result in results
        if not result.fired and result.cut.after < ends[result.cut.way][-1] - SLACK
    ]


def run(session: str, stride: int, jobs: int, quarantine: str = "60 seconds") -> Figures:
    """All cuts of a session, or with stride 0 those from the first write on; prints a line."""
    began = time.monotonic()
    with bench_of_its_own() as bench:
        scales = weigh(bench, session)
    places = every(scales.ends, stride) if stride else scales.tender
    results = suffered(cuts(session, places, quarantine), jobs)
    never = missed(results, scales.ends)
    assert not never, f"the line was not cut: {', '.join(map(str, never))}"
    total = sum((result.figures for result in results), Figures())
    fired = {way: sum(r.fired for r in results if r.cut.way == way) for way in WAYS}
    whole = {way: scales.ends[way][-1] for way in WAYS}
    print(
        f"cuts ({session}): {fired['up']:,} up and {fired['down']:,} down, in a session of "
        f"{whole['up']:,} and {whole['down']:,} bytes; {total.due:,} drafts due, "
        f"{total.drafts:,} there, {total.lost} lost, {total.doubled} doubled, {total.foreign} "
        f"foreign changes; {time.monotonic() - began:.0f} s",
        flush=True,
    )
    return total


def main(arguments: argparse.Namespace) -> Figures:
    """Every byte of the session that takes a draft back and writes another; or of a sample."""
    stride = arguments.stride or (0 if arguments.short else 1)
    quarantine = "0 seconds" if arguments.without == "quarantine" else "60 seconds"
    return run(arguments.session, stride, arguments.jobs, quarantine)
