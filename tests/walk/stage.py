"""The servers on which a walk can happen, each with the bad days that it can have."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from servers.dovecot import DovecotHouse, DovecotProcess
from servers.house import House
from servers.memory import Death, Memory, MemoryHouse
from servers.proxy import Fault, Proxy, hide


class Stage(Protocol):
    """A server with a fresh account for each walk."""

    port: int

    @property
    def house(self) -> House:
        """The account of this walk."""

    def begin(self, hidden: Sequence[str]) -> None:
        """A fresh account; these capabilities are not announced."""

    def restart(self) -> None:
        """Every connection ends."""

    def number_anew(self, mailbox: str) -> None:
        """Another UIDVALIDITY, other UIDs."""

    def die_in_append(self, how: Death) -> None:
        """The next APPEND of ghostwatch ends its connection."""

    def live(self) -> None:
        """No APPEND dies any more."""

    def finish_late(self) -> int:
        """Store what was to be stored late; how much that was."""

    def close(self) -> None:
        """Stop."""


class MemoryStage:
    """The server in memory; its deaths are of all connections."""

    def __init__(self) -> None:
        self._server = Memory()
        self.port = self._server.port

    @property
    def house(self) -> MemoryHouse:
        return self._house

    def begin(self, hidden: Sequence[str]) -> None:
        self._house = self._server.house()
        self._server.hidden = set(hidden)

    def restart(self) -> None:
        self._server.restart()

    def number_anew(self, mailbox: str) -> None:
        self._server.number_anew(mailbox)

    def die_in_append(self, how: Death) -> None:
        self._server.die_in_append(how)

    def live(self) -> None:
        self._server.deaths.clear()

    def finish_late(self) -> int:
        return self._server.finish_late()

    def close(self) -> None:
        self._server.close()


class DovecotStage:
    """A Dovecot behind a proxy that cuts; it stores at once or not at all."""

    def __init__(self) -> None:
        self._process = DovecotProcess()
        self._proxy = Proxy(self._process.port)
        self.port = self._proxy.port

    @property
    def house(self) -> DovecotHouse:
        return self._house

    def begin(self, hidden: Sequence[str]) -> None:
        self._hidden = hide(*hidden) if hidden else []
        self.live()
        self._house = self._process.house()
        for mailbox in ("INBOX", *self.house.names.values()):
            self.house.folder(mailbox)
        self.house.names["other"] = self.house.names["junk"]

    def restart(self) -> None:
        """What ghostwatch says next is not answered."""
        self._proxy.faults = [Fault("up", rb".", "cut"), *self._hidden]

    def number_anew(self, mailbox: str) -> None:
        self.house.new_uidvalidity(mailbox)

    def die_in_append(self, how: Death) -> None:
        fault = (
            Fault("up", rb" APPEND ", "cut")
            if how == "before"
            else Fault("down", rb"OK \[APPENDUID", "cut")
        )
        self._proxy.faults = [fault, *self._hidden]

    def live(self) -> None:
        self._proxy.faults = list(self._hidden)

    def finish_late(self) -> int:
        return 0

    def close(self) -> None:
        self._proxy.close()
        self._process.close()


STAGES: Mapping[str, Callable[[], Stage]] = {"memory": MemoryStage, "dovecot": DovecotStage}
