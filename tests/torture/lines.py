"""A line between a client and a server that is cut, held or delayed at an exact byte.

Whoever sits on the line (a ``Toll``) is handed every piece as it comes and decides alone what
travels on and when. ``servers.proxy`` knows lines and patterns; this knows bytes and nothing else.

One thread serves both ways of a link: a socket that another thread still reads from is not reset
when it is closed, and a cut has to be felt at once.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from select import select
from typing import Literal, Self

from servers.house import HOST

Way = Literal["up", "down"]
"""Up: from the client to the server. Down: back."""
WAYS: tuple[Way, Way] = ("up", "down")

PATIENCE = 20.0
"""Seconds after which anything that was waited for counts as never coming."""
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER: on, no time: close() sends RST instead of FIN


class Link:
    """One client's connection through the line. passed: bytes that travelled on, each way."""

    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._ends = {"up": client, "down": server}  # by the way on which each of them speaks
        self._open = {"up", "down"}
        self.passed: dict[Way, int] = {"up": 0, "down": 0}
        self.over = threading.Event()
        """Set when the server has hung up, or was reset."""

    def send(self, way: Way, octets: bytes) -> None:
        """Let octets travel on; an end that has gone is no trouble of ours."""
        self.passed[way] += len(octets)
        with contextlib.suppress(OSError):
            self._ends["down" if way == "up" else "up"].sendall(octets)

    def cut(self, *, hard: bool) -> None:
        """End both sides. hard: with RST; else with FIN."""
        self.drop_client(hard=hard)
        self.drop_server(hard=hard)

    def drop_client(self, *, hard: bool) -> None:
        """End the client's side alone: the server hears nothing of it."""
        if "up" in self._open:
            self._open.discard("up")
            _end(self._ends["up"], hard=hard)

    def drop_server(self, *, hard: bool) -> None:
        """End the server's side. After a FIN it is listened to until it hangs up itself."""
        if "down" not in self._open:
            return
        if hard:
            self._open.discard("down")
            _end(self._ends["down"], hard=True)
            self.over.set()
        else:
            with contextlib.suppress(OSError):
                self._ends["down"].shutdown(socket.SHUT_WR)

    def serve(self, toll: Toll) -> None:
        """Carry pieces to the toll until both ends are gone."""
        toll.opened(self)
        while self._open:
            ready, _, _ = select([self._ends[way] for way in self._open], [], [], PATIENCE)
            ways = [way for way in WAYS if way in self._open and self._ends[way] in ready]
            if not ready:
                self.cut(hard=True)
            for way in ways:
                self._carry(way, toll)
        self.over.set()

    def _carry(self, way: Way, toll: Toll) -> None:
        if way not in self._open:  # cut while the other way was served
            return
        try:
            octets = self._ends[way].recv(65_536)
        except OSError:
            octets = b""
        if octets:
            toll.through(self, way, octets)
        else:
            toll.ended(self, way)
            self._open.discard(way)
            _end(self._ends[way], hard=False)

    def close(self) -> None:
        """Let go of both sockets (when nothing serves them any more)."""
        for end in self._ends.values():
            end.close()


def _end(end: socket.socket, *, hard: bool) -> None:
    with contextlib.suppress(OSError):
        if hard:
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        else:
            end.shutdown(socket.SHUT_RDWR)
    end.close()


class Toll:
    """Who decides what travels on: here everything does. One toll serves all links of a line."""

    def opened(self, link: Link) -> None:
        """A client connected."""

    def through(self, link: Link, way: Way, octets: bytes) -> None:
        """A piece came; pass it on with ``link.send``, or do not."""
        link.send(way, octets)

    def ended(self, link: Link, way: Way) -> None:
        """The end that speaks this way hung up."""
        link.cut(hard=False)


class CutAfter(Toll):
    """Cuts once, as soon as exactly ``most`` bytes went one way, counted over all links.

    What comes after the cut, on new links, passes: a network that is back.
    """

    def __init__(self, way: Way, most: int, *, hard: bool) -> None:
        self.way, self.most, self.hard = way, most, hard
        self.passed = 0
        self.fired = False

    def opened(self, link: Link) -> None:
        self._cut_if_due(link)

    def through(self, link: Link, way: Way, octets: bytes) -> None:
        if way == self.way and not self.fired:
            octets = octets[: self.most - self.passed]
            self.passed += len(octets)
        link.send(way, octets)
        self._cut_if_due(link)

    def _cut_if_due(self, link: Link) -> None:
        if not self.fired and self.passed == self.most:
            self.fired = True
            link.cut(hard=self.hard)


class Line:
    """A running line in front of ``target``; clients connect to ``port``. links: all there were."""

    def __init__(self, target: int, toll: Toll | None = None) -> None:
        self.target = target
        self.toll = toll or Toll()
        self.links: list[Link] = []
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._threads: list[threading.Thread] = []
        self._listener = threading.Thread(target=self._accept, daemon=True)
        self._listener.start()

    @property
    def passed(self) -> dict[Way, int]:
        """Bytes that travelled on, each way, over all links."""
        return {way: sum(link.passed[way] for link in self.links) for way in WAYS}

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            try:
                server = socket.create_connection((HOST, self.target), timeout=PATIENCE)
            except OSError:
                client.close()
                continue
            link = Link(client, server)
            self.links.append(link)
            thread = threading.Thread(target=link.serve, args=(self.toll,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def settle(self) -> None:
        """Wait until every link is over: what went through has been heard to the end."""
        for link in self.links:
            assert link.over.wait(PATIENCE), "a server neither answered nor hung up"

    def close(self) -> None:
        """Stop listening and end every link."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._listener.join(PATIENCE)
        for thread in self._threads:
            thread.join(PATIENCE)
        for link in self.links:
            link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
