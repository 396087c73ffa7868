"""A small proxy that does to a connection what bad networks and poor servers do.

A fault fires on the n-th match (counted over all connections) of a regular expression in one
direction ("up": client to server, "down": server to client):
    cut         close both ends instead of passing the chunk
    cut_after   pass the chunk, then close both ends
    substitute  replace every match (n and times do not count then)
    delay       wait before passing the chunk
A chunk ends at a line end, so a pattern never has to match over two TCP segments.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from dataclasses import dataclass, field
from typing import Literal

from servers.house import HOST

Way = Literal["up", "down"]


@dataclass
class Fault:
    """One thing to do wrong. fired: how often it was done."""

    way: Way
    pattern: bytes
    do: Literal["cut", "cut_after", "substitute", "delay"]
    nth: int = 1
    times: int = 1
    by: bytes = b""
    seconds: float = 0.0
    seen: int = 0
    fired: int = 0


def hide(*capabilities: str) -> list[Fault]:
    """Faults that take words out of every capability list."""
    words = "|".join(map(re.escape, capabilities))
    pattern = rf"(?<=[ \[])(?:{words})(?=[ \]\r])".encode()
    return [Fault("down", pattern, "substitute", by=b"X-HIDDEN")]


@dataclass
class Proxy:
    """A running proxy in front of ``port``; clients connect to ``self.port``."""

    target: int
    faults: list[Fault] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._links: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._start(self._accept)

    def _start(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:
                return
            try:
                server = socket.create_connection((HOST, self.target), timeout=10)
            except OSError:
                client.close()
                continue
            server.settimeout(None)
            self._links += [client, server]
            self._start(self._pump, client, server, "up")
            self._start(self._pump, server, client, "down")

    def _pump(self, source: socket.socket, sink: socket.socket, way: Way) -> None:
        held = b""
        try:
            while chunk := source.recv(65536):
                whole, line_end, held = (held + chunk).rpartition(b"\n")
                if line_end and not self._pass(whole + line_end, sink, way):
                    break
        except OSError:
            pass
        for link in (source, sink):
            _end(link)

    def _pass(self, chunk: bytes, sink: socket.socket, way: Way) -> bool:
        go_on = True
        for fault in self.faults:
            if fault.way != way:
                continue
            if fault.do == "substitute":
                chunk, count = re.subn(fault.pattern, fault.by, chunk)
                fault.fired += count
            elif self._fires(fault, chunk):
                if fault.do == "cut":
                    return False
                if fault.do == "delay":
                    self._closing.wait(fault.seconds)
                go_on = go_on and fault.do != "cut_after"
        sink.sendall(chunk)
        return go_on

    def _fires(self, fault: Fault, chunk: bytes) -> bool:
        if re.search(fault.pattern, chunk) is None:
            return False
        with self._lock:
            fault.seen += 1
            fire = fault.nth <= fault.seen < fault.nth + fault.times
            fault.fired += fire
        return fire

    def close(self) -> None:
        """Stop and end every connection."""
        self._closing.set()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for link in self._links:
            _end(link)
            link.close()
        for thread in self._threads:
            thread.join(5)


def _end(link: socket.socket) -> None:
    with contextlib.suppress(OSError):
        link.shutdown(socket.SHUT_RDWR)
