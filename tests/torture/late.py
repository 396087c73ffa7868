"""The server hears late, or answers late, or not at all; exactly one draft comes of it.

An APPEND leaves whole, the client's connection dies, and what was on its way reaches the server one
to forty-five seconds later. Nobody sleeps: the clock of the quarantine is in our hand, and the
delivery is an event between two turns. Without the quarantine two drafts come of it.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import product
from pathlib import Path

from ghostwatch.wire import Limits
from servers.dovecot import DovecotProcess
from torture.lines import PATIENCE, Line, Link, Toll, Way
from torture.machines import Machine, forgotten, judge
from torture.world import Figures, World

_APPEND = re.compile(rb"(\S+) (APPEND [^\r\n]*\{(\d+)\})\r\n\Z")

HELD_BACK: Mapping[str, int | None] = {
    "all of it": None,
    "the letter": 1_000_000,
    "its second half": 350,
    "its line end": 2,
    "its last byte": 1,
}
"""What the server hears late: that many bytes of the letter, counted from its end; None: the
command as well."""

MOMENTS = (0.1, 0.5, 0.9, 1.1, 3, 10, 20, 30, 44, 46, 59, 59.9, 60, 61, 120, 3600)
"""Seconds after the APPEND at which a turn looks; and each just before and after the delivery."""
SOON = 1.0
"""The command deadline where an answer never comes: real seconds, and time enough for the rest."""


class Letterbox(Toll):
    """Watches for the first APPEND: ``command`` gets its line, ``letter`` its literal, whole.

    seen: whether it came. surplus: copies that the server made of its own accord.
    """

    surplus = 0

    def __init__(self) -> None:
        self.seen = False
        self.tag = self.line = b""
        self._missing = 0
        self._letter = b""

    def through(self, link: Link, way: Way, octets: bytes) -> None:
        if way == "down":
            self.down(link, octets)
        elif self._missing:
            self._letter += octets
            self._missing -= len(octets)
            if not self._missing:
                self.letter(link, self._letter)
        elif not self.seen and (found := _APPEND.fullmatch(octets)):
            self.seen = True
            self.tag, self.line = found[1], found[2]
            self._missing = int(found[3]) + len(b"\r\n")
            self.command(link, octets)
        else:
            link.send(way, octets)

    def command(self, link: Link, octets: bytes) -> None:
        link.send("up", octets)

    def letter(self, link: Link, octets: bytes) -> None:
        link.send("up", octets)

    def down(self, link: Link, octets: bytes) -> None:
        link.send("down", octets)


class HeldBack(Letterbox):
    """Keeps the end of an APPEND, drops the client, and hands the rest over when told to."""

    def __init__(self, most: int | None, *, hard: bool) -> None:
        super().__init__()
        self._most, self._hard = most, hard
        self._held = b""
        self._link: Link | None = None
        self._answered = threading.Event()

    def command(self, link: Link, octets: bytes) -> None:
        if self._most is not None:
            super().command(link, octets)
        else:
            self._held = octets
            link.send("down", b"+ go on\r\n")

    def letter(self, link: Link, octets: bytes) -> None:
        now = 0 if self._most is None else max(len(octets) - self._most, 0)
        if now:
            link.send("up", octets[:now])
        self._held += octets[now:]
        self._link = link
        link.drop_client(hard=self._hard)

    def down(self, link: Link, octets: bytes) -> None:
        super().down(link, octets)
        if link is self._link and self.tag + b" " in octets:
            self._answered.set()

    def deliver(self) -> None:
        """The server hears the rest now; returns when it has done what it was told."""
        assert self._link is not None, "no APPEND was held back"
        self._link.send("up", self._held)
        assert self._answered.wait(PATIENCE), "the server never answered the late APPEND"
        self._link.drop_server(hard=False)
        assert self._link.over.wait(PATIENCE)


class Answered(Letterbox):
    """The server stores the letter; what it says to that is changed on its way.

    change: gives what the client hears instead of the whole answer.
    """

    def __init__(self, change: Callable[[bytes], bytes]) -> None:
        super().__init__()
        self._change = change

    def down(self, link: Link, octets: bytes) -> None:
        if self.seen and octets.startswith(self.tag + b" OK "):
            octets = self._change(octets)
        if octets:
            link.send("down", octets)


class Twice(Letterbox):
    """A server, or something before it, that tries again after it has stored: two copies.

    The second is not ghostwatch's doing. It may take it back; it must not write a third.
    """

    surplus = 1

    def __init__(self) -> None:
        super().__init__()
        self._copy = self._answer = b""

    def letter(self, link: Link, octets: bytes) -> None:
        self._copy = octets
        super().letter(link, octets)

    def down(self, link: Link, octets: bytes) -> None:
        if self._copy and not self._answer and octets.startswith(self.tag + b" OK "):
            self._answer = octets
            link.send("up", b"AGAIN1 " + self.line + b"\r\n")
        elif self._copy and octets.startswith(b"+ "):
            link.send("up", self._copy)
        elif octets.startswith(b"AGAIN1 "):
            link.send("down", self._answer)
        else:
            link.send("down", octets)


def _wait(octets: bytes) -> bytes:
    time.sleep(0.1)  # within the deadline: nothing but real time can pass here
    return octets


ANSWERS: Mapping[str, Callable[[], Letterbox]] = {
    "late but in time": lambda: Answered(_wait),
    "never, and the connection stays": lambda: Answered(lambda _: b""),
    "OK without APPENDUID": lambda: Answered(lambda o: re.sub(rb"\[APPENDUID [^]]*\] ", b"", o)),
    "NO, although it is stored": lambda: Answered(
        lambda o: o.split(b" ", 1)[0] + b" NO [SERVERBUG] Internal error occurred.\r\n"
    ),
    "stored twice": Twice,
}


@dataclass(frozen=True)
class Delay:
    """One round of a late delivery. seconds: how late."""

    seconds: float
    what: str
    hard: bool
    quarantine: str

    def __str__(self) -> str:
        how = "RST" if self.hard else "FIN"
        return f"{self.what}, {self.seconds} s late ({how}, quarantine {self.quarantine})"


class Office:
    """A Dovecot, and small worlds on it one after the other."""

    def __init__(self, process: DovecotProcess) -> None:
        self._process = process
        self._folder = Path(tempfile.mkdtemp(prefix="late-", dir=process.base))
        self._count = 0

    def world(self, quarantine: str) -> World:
        self._count += 1
        folder = self._folder / str(self._count)
        return World(self._process.house(), folder, due=1, stale=False, quarantine=quarantine)


def delayed(office: Office, delay: Delay) -> Figures:
    """One draft whose APPEND arrives late, with turns at many moments before and after."""
    toll = HeldBack(HELD_BACK[delay.what], hard=delay.hard)
    late, just = delay.seconds, 0.05
    before = [s for s in (*MOMENTS, late - just) if s < late]
    after = [s for s in (*MOMENTS, late + just) if s > late]
    world = office.world(delay.quarantine)
    with Line(world.house.port, toll) as line, Machine(world, line.port) as machine:
        assert machine.turn().failed, "the connection died and nobody noticed"
        _turns(machine, sorted(before))
        toll.deliver()
        _turns(machine, sorted(after))
    figures = judge(world)
    return replace(figures, hurt=1, spoiled=figures.spoiled + forgotten(world))


def _turns(machine: Machine, moments: Sequence[float]) -> None:
    """Turns at these moments; every third in a new process."""
    for number, seconds in enumerate(moments):
        if number % 3 == 2:
            machine.restart()
        assert not machine.turn(timedelta(seconds=seconds)).failed


def answered(office: Office, how: str, quarantine: str) -> Figures:
    """One draft that the server stores at once, and what it says to that."""
    toll = ANSWERS[how]()
    limits = Limits(command=SOON if how.startswith("never") else 60)
    world = office.world(quarantine)
    with Line(world.house.port, toll) as line:
        with Machine(world, line.port, limits=limits) as machine:
            machine.turn()
            assert toll.seen, "there was no APPEND"
        with Machine(world, line.port) as machine:
            _turns(machine, MOMENTS)
    figures = judge(world)
    return replace(figures, hurt=1, doubled=max(figures.doubled - toll.surplus, 0))


def deliveries(short: bool, quarantine: str, seed: int) -> list[Delay]:
    """Each second with each piece held back; short: five of them, one for each piece."""
    if short:
        seconds = random.Random(seed).sample(range(1, 46), len(HELD_BACK))
        pairs = list(zip(seconds, HELD_BACK, strict=True))
    else:
        pairs = list(product(range(1, 46), HELD_BACK))
    return [Delay(s, what, n % 2 == 0, quarantine) for n, (s, what) in enumerate(pairs)]


def main(arguments: argparse.Namespace) -> Figures:
    """Late deliveries, then late and odd answers; each kind prints a line."""
    quarantine = "0 seconds" if arguments.without == "quarantine" else "60 seconds"
    process = DovecotProcess()
    office = Office(process)
    try:
        late = deliveries(arguments.short, quarantine, arguments.seed)
        total = _told("delivered late", {str(one): delayed(office, one) for one in late})
        answers = {how: answered(office, how, quarantine) for how in ANSWERS}
    finally:
        process.close()
    return total + _told("answered late or oddly", answers)


def _told(kind: str, found: Mapping[str, Figures]) -> Figures:
    total = sum(found.values(), Figures())
    for what, figures in found.items():
        if figures.bad:
            print(f"{kind}: {what}: {figures}", file=sys.stderr)
    print(
        f"late ({kind}): {total.rounds} rounds, {total.due} drafts due, {total.drafts} there, "
        f"{total.lost} lost, {total.doubled} doubled, {total.foreign} foreign changes",
        flush=True,
    )
    return total
