"""What every test server offers: an address, a seller's account, and eyes that see everything.

A ``House`` is one seller's account on one server. Tests fill it (``deliver``), look at all of it
(``snapshot``) and hand it to ghostwatch (``account``). It knows nothing about how it is served.
"""

from __future__ import annotations

import hashlib
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from socket import IPPROTO_TCP, TCP_NODELAY, create_connection, socket
from ssl import create_default_context
from typing import TYPE_CHECKING, Any

from imapclient import IMAPClient

if TYPE_CHECKING:
    from ghostwatch.config import Account, Mailboxes

HOST = "127.0.0.1"
ARRIVED = datetime(2026, 2, 2, 9, 0, tzinfo=UTC)


def free_port() -> int:
    """A loopback port that nothing listens on at this moment."""
    with socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, seconds: float = 10) -> None:
    """Return when something accepts connections on the port; TimeoutError when nothing does."""
    give_up = time.monotonic() + seconds
    while time.monotonic() < give_up:
        try:
            with create_connection((HOST, port), timeout=1) as link:
                if link.recv(1):
                    return
        except OSError:
            time.sleep(0.01)
    raise TimeoutError(f"nothing answers on port {port}")


def crlf(octets: bytes | str) -> bytes:
    """The message with CRLF line ends, ending in one."""
    raw = octets.encode() if isinstance(octets, str) else octets
    lines = raw.replace(b"\r\n", b"\n").rstrip(b"\n").split(b"\n")
    return b"\r\n".join(lines) + b"\r\n"


@dataclass(frozen=True)
class Kept:
    """One message as the server keeps it: flags without \\Recent, SHA-256 of all its octets."""

    flags: frozenset[str]
    sha256: str


Snapshot = dict[str, dict[tuple[int, int], Kept]]
"""Mailbox name -> (UIDVALIDITY, UID) -> what is kept there."""


@dataclass
class House(ABC):
    """One seller's account on a test server.

    names: role ("drafts", "sent", "trash", "inbox", …) -> mailbox name in this layout.
    """

    port: int
    user: str = "sam@seller.example"
    password: str = "secret"
    host: str = HOST
    tls: bool = False
    ca_file: Path | None = None
    names: dict[str, str] = field(default_factory=dict)

    @property
    def drafts(self) -> str:
        return self.names["drafts"]

    @property
    def sent(self) -> str:
        return self.names["sent"]

    @property
    def trash(self) -> str:
        return self.names["trash"]

    @property
    def inbox(self) -> str:
        return "INBOX"

    def account(self, **changes: Any) -> Account:
        """The account as ghostwatch's configuration describes it."""
        facts: dict[str, Any] = {
            "host": self.host,
            "port": self.port,
            "tls": "implicit" if self.tls else "none",
            "ca_file": self.ca_file,
            "user": self.user,
            "password_command": None,
            "password_env": "GHOSTWATCH_TEST_PASSWORD",
            "password_file": None,
            "keyring": None,
            "access_token_command": None,
        }
        from ghostwatch.config import Account

        return Account(**(facts | changes))

    def mailboxes(self, **changes: Any) -> Mailboxes:
        """The ``mailboxes`` of the configuration: nothing named, unless the test says so."""
        from ghostwatch.config import Mailboxes

        facts: dict[str, Any] = {"drafts": None, "sent": None, "inbox": "INBOX", "also": ()}
        return Mailboxes(**(facts | changes))

    def secret(self) -> tuple[str, str]:
        """What ``credentials.secret`` would give."""
        return "password", self.password

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """A raw, logged-in connection of the seller's own mail program (not ghostwatch's)."""
        context = create_default_context(cafile=str(self.ca_file)) if self.tls else None
        raw = IMAPClient(self.host, self.port, ssl=self.tls, ssl_context=context, timeout=20)
        raw.normalise_times = False
        # IMAPClient writes commands in pieces: without this each waits for an acknowledgement.
        raw.socket().setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
        try:
            raw.login(self.user, self.password)
            yield raw
        finally:
            try:
                raw.logout()
            except (OSError, raw.Error):
                raw.shutdown()

    def append(
        self, mailbox: str, octets: bytes | str, flags: Sequence[str] = (), at: datetime = ARRIVED
    ) -> int:
        """Put a message into a mailbox as a mail program does (APPEND); its UID."""
        with self.client() as raw:
            uidnext = raw.folder_status(mailbox, ["UIDNEXT"])[b"UIDNEXT"]
            raw.append(mailbox, crlf(octets), flags, at)
            return int(uidnext)

    @abstractmethod
    def deliver(
        self, mailbox: str, octets: bytes | str, at: datetime = ARRIVED, flags: Sequence[str] = ()
    ) -> None:
        """Put a message into a mailbox as a mail server does; ``at`` is its INTERNALDATE."""

    def snapshot(self) -> Snapshot:
        """Everything in every mailbox, for "nothing but Drafts changed"."""
        with self.client() as raw:
            listed = raw.list_folders()
            names = [n for flags, _, n in listed if b"\\noselect" not in map(bytes.lower, flags)]
            return {name: _look(raw, name) for name in names}

    def messages(self, mailbox: str) -> list[bytes]:
        """The octets of all messages of a mailbox, in UID order."""
        with self.client() as raw:
            raw.select_folder(mailbox, readonly=True)
            uids = raw.search("ALL")
            found = raw.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
            return [found[uid][b"BODY[]"] for uid in sorted(found)]


def _look(raw: IMAPClient, mailbox: str) -> dict[tuple[int, int], Kept]:
    validity = raw.select_folder(mailbox, readonly=True)[b"UIDVALIDITY"]
    uids = raw.search("ALL")
    found = raw.fetch(uids, ["FLAGS", "BODY.PEEK[]"]) if uids else {}
    return {(validity, uid): _keep(items) for uid, items in found.items()}


def _keep(items: dict[bytes, Any]) -> Kept:
    flags = frozenset(f.decode() for f in items[b"FLAGS"]) - {"\\Recent"}
    return Kept(flags, hashlib.sha256(items[b"BODY[]"]).hexdigest())
