"""Random kill -9 of the real command line while it works: ``once`` and ``run``, on a real clock.

Most victims are forked from a parent that has everything loaded, and call the command's own entry;
one in twenty-five is a process of its own from the first byte. Three kills in four come at a random
moment of the working time, the fourth soon after the server began to store a draft. A world that
was hit rests until its quarantine is over (others are hit meanwhile), is hit again a few times, and
is judged after one undisturbed ``once``.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import os
import random
import re
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import NoReturn

import ghostwatch.cli.wiring
import ghostwatch.cycle.offline
import ghostwatch.daemon
import ghostwatch.report  # noqa: F401 (a victim is to find everything loaded)
from ghostwatch.cli import main as command_line
from ghostwatch.core.model import DraftState
from ghostwatch.store import Store
from servers.dovecot import DovecotProcess
from torture.world import Figures, World

QUARANTINE_SECONDS = 3
"""Dovecot ends an APPEND whose client is gone within milliseconds; this is for a busy machine."""

HITS = 4
"""So often a world is hit at most; after that there is little left to do in it."""

ONE_IN = 25
"""So rarely a victim is a process of its own: its start takes ten times as long as its work."""

AIMED = 0.25
"""So many kills come soon after the server began to store a draft, where it hurts most."""

AIM_SECONDS = 0.005
AIM_EVERY = 0.0005
AIM_LOOKS = 1_000

MEASURED_EVERY = 40
"""So many hits between two measurements of how long a turn takes."""


@dataclass
class Tally:
    """What the kills hit.

    kinds: by kind of victim. appends: in the middle of an APPEND. idle: when the turn was over
    (``run`` waits then, ``once`` is about to end).
    """

    kinds: Counter[str] = field(default_factory=Counter)
    appends: int = 0
    idle: int = 0
    figures: Figures = field(default_factory=Figures)

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.kinds + other.kinds,
            self.appends + other.appends,
            self.idle + other.idle,
            self.figures + other.figures,
        )


@dataclass
class Hit:
    """A world between two hits. ready_at: on the monotonic clock."""

    world: World
    ready_at: float = 0.0
    times: int = 0
    doubts: frozenset[tuple[str, datetime | None]] = frozenset()


def words(world: World, command: str) -> list[str]:
    """The arguments of a command in this world."""
    return ["--config", str(world.path), "--state", str(world.state), command]


def forked(world: World, command: str, seconds: float | None, *, aimed: bool = False) -> int | None:
    """Run a command in a fork; kill it after so many seconds. Its exit code, None when killed.

    aimed: the seconds count from when the server begins to store a draft (if it does, in time).
    """
    before = _stored(world)
    heard, told = os.pipe()
    child = os.fork()
    if child == 0:
        _become(words(world, command), world.folder / "said")
    os.close(told)
    # The other end lives in the child alone: the pipe ends when the child does.
    for _ in range(AIM_LOOKS if aimed else 0):
        if _stored(world) - before or select.select([heard], [], [], AIM_EVERY)[0]:
            break
    ended = bool(select.select([heard], [], [], seconds)[0])
    os.close(heard)
    if not ended:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return None if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)


def _stored(world: World) -> set[str]:
    """What the server has in Drafts, half a message too."""
    drafts = world.house.folder(world.house.drafts)
    return {path.name for part in ("tmp", "new", "cur") for path in (drafts / part).iterdir()}


def _become(arguments: list[str], said: Path) -> NoReturn:
    code = 70
    try:
        out = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(out, 1)
        os.dup2(out, 2)
        sys.argv = ["ghostwatch", *arguments]
        command_line()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0
    finally:
        with suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def alone(world: World, command: str, seconds: float | None) -> int | None:
    """The same in a process that starts from nothing."""
    with (world.folder / "said").open("ab") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "ghostwatch", *words(world, command)],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return None


Start = Callable[[World, str, "float | None"], "int | None"]
STARTS: dict[str, Start] = {"forked": forked, "alone": alone}


class Killer:
    """Kills so many victims on a Dovecot of its own."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._dovecot = DovecotProcess()
        self._folder = Path(tempfile.mkdtemp(dir=self._dovecot.base))
        self._resting: deque[Hit] = deque()
        self._leaving: deque[Hit] = deque()
        self.tally = Tally()
        self._took = {start: deque[float](maxlen=5) for start in STARTS.values()}

    def close(self) -> None:
        """Stop the server and remove everything."""
        self._dovecot.close()

    def _world(self) -> World:
        house = self._dovecot.house()
        now = datetime.now(UTC)  # noqa: TID251 (`run` reads the real clock, so its mail must too)
        quarantine = f"{QUARANTINE_SECONDS} seconds"
        return World(house, self._folder / house.user, now, quarantine=quarantine)

    def _span(self, start: Start) -> float:
        """Within what time to kill: a whole turn's, measured now and then, for machines get busy.

        The middle one of the last five, so that its end is hit as often as its beginning.
        """
        took = self._took[start]
        if not took or self._random.randrange(MEASURED_EVERY) == 0:
            world = self._world()
            began = time.monotonic()
            code = start(world, "once", None)
            took.append(time.monotonic() - began)
            self._judge(world, code)
        return median(took)

    def kill(self, count: int) -> Tally:
        """Kill so many, then let every world come to its end."""
        while self.tally.kinds.total() < count:
            self._hit(self._next())
            self._let_go(time.monotonic())
        for hit in self._resting:
            self._end(hit)
        self._let_go(math.inf)
        return self.tally

    def _next(self) -> Hit:
        """A world that has rested, else a new one."""
        for _ in range(len(self._resting)):
            if self._resting[0].ready_at <= time.monotonic():
                return self._resting.popleft()
            self._resting.rotate(-1)
        return Hit(self._world())

    def _hit(self, hit: Hit) -> None:
        own = self.tally.kinds.total() % ONE_IN == ONE_IN // 2
        name, command = "alone" if own else "forked", self._random.choice(["once", "run"])
        start = STARTS[name]
        share, began = self._random.random(), datetime.now(UTC)  # noqa: TID251
        if not own and self._random.random() < AIMED:
            code = forked(hit.world, command, share * AIM_SECONDS, aimed=True)
        else:
            code = start(hit.world, command, share * self._span(start))
        rests = self._random.random() < 0.75  # else it starts again at once, in the quarantine
        hit.ready_at = time.monotonic() + (QUARANTINE_SECONDS + 0.2) * rests
        if code is not None:
            self._end(hit, code)
            return
        self.tally.kinds[f"{name} {command}"] += 1
        self._look(hit, began)
        hit.times += 1
        if self._random.random() < 0.1:
            hit.world.throw_away()
        if hit.times < HITS:
            self._resting.append(hit)
        else:
            self._end(hit)

    def _look(self, hit: Hit, began: datetime) -> None:
        """Whether this kill left an APPEND in doubt, or found the turn over."""
        world = hit.world
        with Store.open(world.state, world.house.user, hold=False) as store:
            rows = [d for d in store.decisions() if d.state is DraftState.APPENDING]
            last = store.last_turn()
        doubts = frozenset((d.key, d.written_at) for d in rows)
        self.tally.appends += bool(doubts - hit.doubts)
        self.tally.idle += last is not None and last.at >= began
        hit.doubts |= doubts

    def _end(self, hit: Hit, code: int = 0) -> None:
        self._blame(hit.world, code)
        hit.ready_at = time.monotonic() + QUARANTINE_SECONDS + 0.2
        self._leaving.append(hit)

    def _let_go(self, until: float) -> None:
        """Judge the worlds that have rested at that moment, waiting for them if it is ahead."""
        while self._leaving and self._leaving[0].ready_at <= until:
            hit = self._leaving.popleft()
            time.sleep(max(hit.ready_at - time.monotonic(), 0))
            self._judge(hit.world, forked(hit.world, "once", None))

    def _blame(self, world: World, code: int | None) -> None:
        """A turn that ran to its end and has something to complain of is at fault.

        But a draft that was stored as we died, and thrown away before we looked, is a doubt that
        only a person can settle: it has to be said.
        """
        said = (world.folder / "said").read_text("utf-8") if code else ""
        if code and not (code == 1 and tells_only_of_doubt(said)):
            print(f"    {world.house.user}: exit {code}", said)
            self.tally.figures += Figures(spoiled=1)

    def _judge(self, world: World, code: int | None) -> None:
        self._blame(world, code)
        figures = world.check()
        if figures.bad:
            print(f"    {world.house.user}: {figures}")
        self.tally.figures += figures
        shutil.rmtree(world.folder)
        shutil.rmtree(world.house.maildir, ignore_errors=True)


def tells_only_of_doubt(said: str) -> bool:
    """Whether all that a turn complains of, after its summary, is a write in doubt."""
    complaints = re.split(r"\d+ problems?\..*\n", said)[-1].splitlines()
    return bool(complaints) and all("did not say whether it stored" in one for one in complaints)


def _killed(seed: int, count: int) -> Tally:
    killer = Killer(seed)
    try:
        return killer.kill(count)
    finally:
        killer.close()


def killed(count: int, jobs: int, seed: int) -> Tally:
    """So many kills, shared by so many processes; each has a seed of its own."""
    if jobs <= 1:
        return _killed(seed, count)
    shares: Sequence[int] = [count // jobs + (n < count % jobs) for n in range(jobs)]
    seeds = range(seed, seed + jobs)
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn")) as pool:
        return sum(pool.map(_killed, seeds, shares), Tally())


def _worked() -> float:
    """Seconds that processors worked for us and for what we started and ended (Dovecot too)."""
    used = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def main(arguments: argparse.Namespace) -> Figures:
    """Random kills."""
    count = 20 if arguments.short else arguments.kills
    began, worked = time.monotonic(), _worked()
    print(f"  seed {arguments.seed}", flush=True)
    tally = killed(count, arguments.jobs, arguments.seed)
    took = time.monotonic() - began
    total = tally.kinds.total()
    kinds = ", ".join(f"{number:,} {kind}" for kind, number in sorted(tally.kinds.items()))
    print(f"  {total:,} kills ({kinds})")
    print(f"  {tally.appends:,} in the middle of an APPEND, {tally.idle:,} when a turn was over")
    print(
        f"  {took:.0f} s, {total / took:.1f} kills a second, {took / total:.3f} s a kill,"
        f" of which {(_worked() - worked) / total:.3f} s of a processor"
    )
    return replace(tally.figures, hurt=total)
