"""A process that dies on command: forked from a warm parent, ended by its own SIGKILL.

Nothing of ghostwatch is changed for it. An audit hook sees the lock, the state and the connection
being opened, SQLite tells each statement before it runs, and the socket counts what is written to
it. Before and after each of these is a point; at the chosen one the process ends.
"""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar, NoReturn

from ghostwatch import wire
from ghostwatch.store import Store
from torture.world import World

BEGINNINGS = {
    "fcntl.flock": "the lock",
    "sqlite3.connect": "opening the state",
    "os.link": "putting the new state in place",
    "socket.connect": "connecting",
}
"""Audit event -> what begins there. What ends a beginning is the next event of any kind."""

_COMMAND = re.compile(rb"[A-P]{2,4}\d+ ((?:UID )?[A-Z]+(?: (?!\S*@)[^\s({]+)?)")
_PUT = re.compile(r"\s*(?:INSERT|REPLACE|DELETE|UPDATE)\D*?(?:INTO|FROM|UPDATE)\s+(\w+)", re.I)
_STATE = re.compile(r"'(planned|appending|present|withdrawn|edited|uncertain|discarded)'")
_DRAIN_SECONDS = 20.0


@dataclass(frozen=True)
class Ending:
    """How a victim ended.

    died: at a point (the last of ``points``); else its turn is over. rounds: how often it opened
    Drafts. appended, withdrawn: how many drafts it wrote and took back. trouble: what it complained
    of, or "".
    """

    died: bool
    points: tuple[str, ...]
    rounds: int = 0
    appended: int = 0
    withdrawn: int = 0
    trouble: str = ""


class Tap(socket.socket):
    """A socket that is given a point before and after each write, and inside a literal."""

    __slots__ = ()
    point: ClassVar[Callable[[str], None]]
    taps: ClassVar[list[socket.socket]] = []

    def sendall(self, data: Any, flags: int = 0) -> None:
        """Send, with points around it."""
        octets = bytes(data)
        command = _COMMAND.match(octets)
        what = command[1].decode() if command else "the literal"
        if octets == b"\r\n":
            what = "the end of the literal"
        Tap.point(f"before {what}")
        if what == "the literal":
            half = len(octets) // 2
            super().sendall(octets[:half], flags)
            Tap.point("half of the literal")
            octets = octets[half:]
        super().sendall(octets, flags)
        Tap.point(f"after {what}")


class Watch:
    """The audit hook: counts points, tells them, and at the chosen one ends the process."""

    def __init__(self, told: int, die_at: int | None) -> None:
        self._told = told
        self._die_at = die_at
        self._count = 0
        self._ended = ""
        self._wrote = ""
        Tap.point = self.point

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Hear an audit event."""
        begins = BEGINNINGS.get(event)
        if begins is None:
            return
        self.point(f"before {begins}")
        self._ended = f"after {begins}"
        if event == "socket.connect":
            # Same layout, other class: the connection is made by the library under ghostwatch.
            arguments[0].__class__ = Tap
            Tap.taps.append(arguments[0])

    def trace(self, store: Store) -> None:
        """Hear every statement of this store from now on."""
        store._connection.set_trace_callback(self._statement)

    def _statement(self, text: str) -> None:
        """Hear an SQL statement that is about to run."""
        self.flush()
        put = _PUT.match(text)
        if put and put[1] != "revisions":  # a counter that goes with every other write
            state = _STATE.search(text) if put[1] == "decisions" else None
            self._wrote = f"{put[1]} {state[1]}" if state else put[1]
        if text.strip() == "COMMIT":
            self.point(f"before COMMIT of {self._wrote}")
            self._ended = f"after COMMIT of {self._wrote}"
            self._wrote = ""

    def flush(self) -> None:
        """What was begun is over now: its point."""
        ended, self._ended = self._ended, ""
        if ended:
            self._at(ended)

    def point(self, name: str) -> None:
        """A place to die at."""
        self.flush()
        self._at(name)

    def _at(self, name: str) -> None:
        self._count += 1
        os.write(self._told, f"{name}\n".encode())
        if self._count == self._die_at:
            die()


def die() -> NoReturn:
    """End as kill -9 does, once the server has done what was written to it, and hung up.

    The server sees no more than of any process that vanishes; but the torture's clock is a virtual
    one, and must not run ahead of a server that still works on what it was sent.
    """
    for tap in Tap.taps:
        if tap.fileno() >= 0:
            _drain(tap)
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("unreachable")


def _drain(tap: socket.socket) -> None:
    try:
        tap.settimeout(_DRAIN_SECONDS)
        tap.shutdown(socket.SHUT_WR)
        while tap.recv(65_536):
            pass
    except TimeoutError:
        os._exit(3)
    except OSError:
        return


def turn(
    world: World, after: timedelta, die_at: int | None = None, kind: type[Store] = Store
) -> Ending:
    """One turn in a process of its own, which dies at a point (counted from 1) or never.

    after: how long after the world's ``now`` it happens, on both clocks.
    """
    heard, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        _live(world, after, kind, Watch(told, die_at), told)
    os.close(told)
    with os.fdopen(heard, encoding="utf-8") as lines:
        points = lines.read().splitlines()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return Ending(True, tuple(points))
    if status != 0:
        raise RuntimeError(f"a victim ended with {status}: {points[-1:]}")
    *points, last = points
    return Ending(False, tuple(points), **json.loads(last))


def _live(world: World, after: timedelta, kind: type[Store], watch: Watch, told: int) -> NoReturn:
    code = 1
    try:
        result = _turn(world, after, kind, watch)
        os.write(told, f"{json.dumps(result)}\n".encode())
        code = 0
    except BaseException:  # noqa: BLE001 (whatever it was, the parent is to be told)
        os.write(told, traceback.format_exc().replace("\n", " | ").encode())
    finally:
        os._exit(code)  # nothing of the parent's may go on in the child


def _turn(world: World, after: timedelta, kind: type[Store], watch: Watch) -> dict[str, object]:
    said: list[str] = []
    wire.LISTENERS.append(said.append)
    sys.addaudithook(watch)
    moment = world.now + after
    with world.open(kind) as store:
        watch.trace(store)
        belt = world.belt(store, lambda: moment)
        done = belt.turn(moment)
        belt.close()
    watch.flush()
    opened = re.compile(rf"\S+ (?:EXAMINE|SELECT) \"?{re.escape(world.house.drafts)}\"?")
    actions = [one.action for one in done.done]
    return {
        "rounds": sum(opened.fullmatch(line) is not None for line in said),
        "appended": actions.count("append"),
        "withdrawn": actions.count("withdraw"),
        "trouble": "; ".join(map(str, done.problems)),
    }
