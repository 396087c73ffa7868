"""ghostwatch in this process: opened, killed at any write, opened again.

The rule: the real belt, store and mail server; only clocks and death are ours. Dying is an
exception that no code of the product may catch, right before or right after a write.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from ghostwatch.config import Config, load
from ghostwatch.core.model import (
    Bookmark,
    Decision,
    Drafts,
    Message,
    Note,
    NoteKind,
    Prospect,
    Withheld,
)
from ghostwatch.cycle import offline
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.mailserver import Appended, MailServer
from ghostwatch.store import Store
from servers.house import House

KEY = b"k" * 32
"""What makes Message-IDs: it lies beside the configuration, so it outlives the state."""

ME = "sam@seller.example"


class Killed(BaseException):
    """The process ends here, without a word."""


@dataclass
class Fuse:
    """When the process dies: at the ``left``-th write from now, before or after it is done."""

    left: int | None = None
    after: bool = False

    def burn(self, write: Callable[[], Any]) -> Any:
        """Do a write, or die of it."""
        if self.left is None:
            return write()
        self.left -= 1
        if self.left > 0:
            return write()
        self.left = None
        if self.after:
            write()
        raise Killed


class MortalStore(Store):
    """A store whose process may die at each write."""

    fuse = Fuse()

    def mirror(self, messages: Sequence[Message], bookmark: Bookmark | None) -> None:
        self.fuse.burn(lambda: super(MortalStore, self).mirror(messages, bookmark))

    def mirror_drafts(self, drafts: Drafts) -> None:
        self.fuse.burn(lambda: super(MortalStore, self).mirror_drafts(drafts))

    def record(self, decision: Decision) -> None:
        self.fuse.burn(lambda: super(MortalStore, self).record(decision))

    def record_turn(
        self, at: datetime, ok: bool, what: str, withheld: Sequence[Withheld] = ()
    ) -> None:
        self.fuse.burn(lambda: super(MortalStore, self).record_turn(at, ok, what, withheld))


class MortalServer(MailServer):
    """A mail server in whose writing verbs the process may die."""

    fuse = Fuse()

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        told: Appended = self.fuse.burn(
            lambda: super(MortalServer, self).append_draft(octets, message_id)
        )
        return told

    def remove_draft(self, decision: Decision) -> str | None:
        why: str | None = self.fuse.burn(lambda: super(MortalServer, self).remove_draft(decision))
        return why


@dataclass
class Product:
    """One seller's ghostwatch. clock: the real time, which only quarantine uses."""

    house: House
    folder: Path
    prospects: Sequence[Mapping[str, Any]]
    clock: Callable[[], datetime]
    more: Mapping[str, Any] = field(default_factory=dict)
    port: int | None = None
    fuse: Fuse = field(default_factory=Fuse)
    began: bool = False
    _belt: Belt | None = None
    _store: MortalStore | None = None
    _server: MortalServer | None = None

    def __post_init__(self) -> None:
        path = self.folder / "config.yaml"
        account = {
            "host": self.house.host,
            "port": self.port or self.house.port,
            "tls": "none",
            "user": self.house.user,
            "password_env": "GHOSTWATCH_TEST_PASSWORD",
        }
        me = {"name": "Sam Seller", "addresses": [ME], "time_zone": "UTC", "signature": "Sam\n"}
        everything = {"account": account, "me": me, "prospects": self.prospects, **self.more}
        path.write_text(json.dumps(everything))  # JSON is YAML
        self.config: Config = load(path)

    @property
    def store(self) -> MortalStore:
        """The state, opened when it is not."""
        if self._store is None:
            self._store = MortalStore.open(self.folder / "state", ME, hold=True)
            self._store.fuse = self.fuse
        return self._store

    @property
    def belt(self) -> Belt:
        if self._belt is None:
            # A key without a ledger says that there was a ledger once.
            self.store.begin(lost=self.began)
            self.began = True
            self._belt = Belt(self.config, self.store, self._connect, KEY, self.clock)
        return self._belt

    def _connect(self) -> MailServer:
        config = self.config
        self._server = MortalServer(config.account, config.mailboxes, self.house.secret)
        self._server.fuse = self.fuse
        return self._server

    # --- what it is told to do ----------------------------------------------------------------

    def turn(self, now: datetime, *, dry_run: bool = False) -> Turn | None:
        """One turn; None when the process died in it."""
        return self._living(lambda: self.belt.turn(now, dry_run=dry_run))

    def undo(self, now: datetime) -> Turn | None:
        """Take every untouched draft back; None when the process died in it."""
        return self._living(lambda: self.belt.undo(now))

    def say(self, prospect: str, kind: NoteKind, at: datetime) -> None:
        """A word of the seller's about a prospect."""
        who = self._who(prospect)
        if kind is NoteKind.RESUME:
            offline.resume(self.config, self.store, who, at)
        else:
            self.store.add_note(Note(who.name, kind, at, contacts=who.contacts))

    def reasons(self, prospect: str, now: datetime) -> list[str]:
        """The codes that ``status`` gives for one prospect."""
        looked = offline.look(self.config, self.store, now)
        (verdict,) = (v for _, v in looked if v.prospect.name == prospect)
        return [reason.code for reason in verdict.reasons]

    def rows(self, prospect: str) -> list[Decision]:
        """The ledger about one prospect."""
        return [row for row in self.store.decisions() if row.prospect == prospect]

    def _who(self, prospect: str) -> Prospect:
        return next(p for p in self.config.who.prospects if p.name == prospect)

    # --- how it ends --------------------------------------------------------------------------

    def _living(self, work: Callable[[], Turn]) -> Turn | None:
        try:
            return work()
        except Killed:
            self.die()
            return None
        finally:
            self.fuse.left = None

    def die(self) -> None:
        """End without a goodbye to the server; what was committed is what there is."""
        belt, store, server = self._belt, self._store, self._server
        self._belt = self._store = self._server = None
        if server is not None:
            server.cut()
        if belt is not None:
            belt.close()
        if store is not None:
            store.close()

    def lose_state(self) -> None:
        """The state folder is deleted; configuration and key stay."""
        self.die()
        with suppress(FileNotFoundError):
            shutil.rmtree(self.folder / "state")
