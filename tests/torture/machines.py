"""Two machines, one mailbox: whatever they do at the same instant, one draft for each parent.

Two processes on one state cannot be: the second leaves with exit code 75. Two states on one mailbox
(a laptop and a desktop with a copied configuration; or each with a key of its own) can, and here
both are held at the worst moment until the other one has come as far.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from email import message_from_bytes
from itertools import cycle, islice, product, starmap
from pathlib import Path
from typing import Self, TypeAlias

from ghostwatch.cli import wiring
from ghostwatch.config import load
from ghostwatch.core.model import DraftState
from ghostwatch.credentials import message_id_key
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.mailserver import MailServer
from ghostwatch.store import Store
from ghostwatch.wire import Limits
from servers.dovecot import DovecotProcess
from torture.lines import PATIENCE, Line, Link, Toll, Way
from torture.world import Figures, World, look

Stops: TypeAlias = tuple[tuple[Way, bytes], ...]
HELD = 75
"""The exit code that says that another ghostwatch holds this state."""


class Machine:
    """One ghostwatch in this process: configuration, state, and both clocks in our hand.

    port: where it connects. state: name of its state folder. key: the configuration whose key it
    has; every name of its own is a machine that never saw the other's key.
    """

    def __init__(
        self,
        world: World,
        port: int,
        *,
        state: str = "state",
        key: str = "config.yaml",
        limits: Limits | None = None,
    ) -> None:
        self._folder = world.folder / state
        self._config = load(world.configured(port, f"{state}.yaml"))
        self._key = message_id_key(world.folder / key)
        self._secret, self._limits = world.house.secret, limits
        self.now = self._start = world.now
        self._begin()

    def _begin(self) -> None:
        config = self._config
        self._store = Store.open(self._folder, config.account.user, hold=True)
        self._belt = Belt(config, self._store, self._server, self._key, lambda: self.now)

    def _server(self) -> MailServer:
        config = self._config
        return MailServer(config.account, config.mailboxes, self._secret, limits=self._limits)

    def turn(self, after: timedelta = timedelta()) -> Turn:
        """One turn; after: how long after the world's ``now``."""
        self.now = self._start + after
        return self._belt.turn(self.now)

    def restart(self) -> None:
        """What comes next is done by a new process with the same state."""
        self.close()
        self._begin()

    def close(self) -> None:
        """End the connection and let go of the state."""
        self._belt.close()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Meeting(Toll):
    """Holds the first link that comes to a place until the second has come there too.

    stops: places in the order in which each link comes to them, each the bytes of a piece on one
    way. ``give_up`` lets a waiting one go on alone, because the other will not come. cut: both lose
    their connection at the last stop. met: at how many of the stops both were held at once.
    """

    def __init__(self, stops: Stops, *, cut: bool) -> None:
        self.met = 0
        self._stops, self._cut = stops, cut
        self._barrier = threading.Barrier(2, action=self._both, timeout=PATIENCE)
        self._next: dict[Link, int] = {}

    def _both(self) -> None:
        self.met += 1

    def through(self, link: Link, way: Way, octets: bytes) -> None:
        number = self._next.get(link, 0)
        if number < len(self._stops) and _is_at(self._stops[number], way, octets):
            self._next[link] = number + 1
            with suppress(threading.BrokenBarrierError):
                self._barrier.wait()
            if self._cut and number + 1 == len(self._stops):
                link.cut(hard=True)
        link.send(way, octets)

    def give_up(self) -> None:
        """One of the two is done with its turn."""
        self._barrier.abort()


def _is_at(stop: tuple[Way, bytes], way: Way, octets: bytes) -> bool:
    return way == stop[0] and stop[1] in octets


_LAST_LOOK: tuple[Way, bytes] = ("up", b'STATUS "Drafts" (UIDVALIDITY UIDNEXT MESSAGES)')
PLACES: dict[str, Stops] = {
    "the start": (),
    "the greeting": (("down", b"* OK "),),
    "the last look": (_LAST_LOOK,),
    "the APPEND": (_LAST_LOOK, ("up", b" APPEND ")),
    "its letter": (_LAST_LOOK, ("up", b"\r\nMessage-ID: ")),
    "its answer": (_LAST_LOOK, ("down", b"[APPENDUID ")),
    "its lost answer": (_LAST_LOOK, ("down", b"[APPENDUID ")),
}
"""Where the two are held until both are there; nowhere: only their start is at one instant."""

KEYS = {"one key": "config.yaml", "two keys": "other.yaml"}
"""Whether the second machine has the key of the first, copied with the configuration."""

ROUNDS = 200
LATER = (1, 2, 30, 31)
"""Hours after the meeting at which each of the two has another turn, and another."""


@dataclass(frozen=True)
class Encounter:
    """One round: the place where the two meet, and whether their keys are the same."""

    place: str
    keys: str

    def __str__(self) -> str:
        return f"two machines with {self.keys}, held at {self.place}"


def judge(world: World) -> Figures:
    """The world's judgement; a second draft of ours that was taken back into Trash is in order."""
    figures = world.check()
    trash, parents = look(world.house)[world.house.trash], set(world.parents)
    taken_back = [
        kept
        for place, kept in trash.items()
        if place not in world.before[world.house.trash]
        and str(message_from_bytes(kept.octets)["In-Reply-To"]).strip() in parents
    ]
    return replace(figures, foreign=figures.foreign - len(taken_back))


def forgotten(world: World, states: Iterable[str] = ("state",)) -> int:
    """How many parents' drafts no machine counts as its own, untouched: none will take it back."""
    known: set[str] = set()
    for name in states:
        with Store.open(world.folder / name, world.house.user, hold=False) as store:
            known |= {d.parent for d in store.decisions() if d.state is DraftState.PRESENT}
    return len(world.parents.keys() - known)


def meet(world: World, encounter: Encounter) -> tuple[Figures, bool]:
    """Two turns at one instant, then more of each; also whether both were held together."""
    toll = Meeting(PLACES[encounter.place], cut=encounter.place == "its lost answer")
    start = threading.Barrier(2, timeout=PATIENCE)
    with Line(world.house.port, toll) as line, ThreadPoolExecutor(2) as pool:

        def one(name: str, key: str) -> None:
            with Machine(world, line.port, state=name, key=key) as machine:
                start.wait()
                try:
                    machine.turn()
                finally:
                    toll.give_up()

        both = {"state": "config.yaml", "state of the other": KEYS[encounter.keys]}
        for ended in [pool.submit(one, *names) for names in both.items()]:
            ended.result()
        for hours, (name, key) in zip(LATER, cycle(both.items()), strict=False):
            with Machine(world, line.port, state=name, key=key) as machine:
                assert not machine.turn(timedelta(hours=hours)).failed
    figures = judge(world)
    spoiled = figures.spoiled + forgotten(world, both)
    return replace(figures, hurt=1, spoiled=spoiled), toll.met == len(PLACES[encounter.place])


def encounters(rounds: int) -> list[Encounter]:
    """So many rounds, every place with every pair of keys in turn."""
    return list(islice(cycle(starmap(Encounter, product(PLACES, KEYS))), rounds))


def met(process: DovecotProcess, folder: Path, rounds: int) -> dict[Encounter, Figures]:
    """All rounds, one after the other; the figures of each kind."""
    found: dict[Encounter, Figures] = {}
    for number, encounter in enumerate(encounters(rounds)):
        world = World(process.house(), folder / str(number), due=1, stale=False)
        figures, held = meet(world, encounter)
        assert held, f"the two never met: {encounter}"
        found[encounter] = found.get(encounter, Figures()) + figures
    return found


def second_daemon(world: World) -> int:
    """The exit code of a second ``run`` on the state of one that has done its first turn."""
    command = [sys.executable, "-m", "ghostwatch", "--config", str(world.path)]
    command += ["--state", str(world.state), "run"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as first:
        assert first.stderr is not None
        try:
            assert any("seconds" in line for line in first.stderr), "no turn was done"
            second = subprocess.run(command, check=False, capture_output=True, timeout=PATIENCE)
        finally:
            first.terminate()
        first.stderr.read()
    return second.returncode if first.returncode == 0 else -1


def main(arguments: argparse.Namespace) -> Figures:
    """Two daemons on one state, then two machines on one mailbox."""
    rounds = arguments.rounds or (len(PLACES) * len(KEYS) if arguments.short else ROUNDS)
    process = DovecotProcess()
    folder = Path(tempfile.mkdtemp(prefix="machines-", dir=process.base))
    try:
        world = World(process.house(), folder / "daemons", now=wiring.clock(), due=1, stale=False)
        code = second_daemon(world)
        daemons = replace(judge(world), hurt=1)
        found = met(process, folder, rounds)
    finally:
        process.close()
    for encounter, figures in found.items():
        if figures.bad:
            print(f"{encounter}: {figures}", file=sys.stderr)
    total = sum(found.values(), Figures())
    print(
        f"machines: a second daemon on one state exits {code}; {total.rounds} meetings of two "
        f"machines, {total.due} drafts due, {total.drafts} there, {total.lost} lost, "
        f"{total.doubled} doubled, {total.foreign} foreign changes",
        flush=True,
    )
    assert code == HELD, f"a second daemon on one state exits {code}"
    return total + daemons
