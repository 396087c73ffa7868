"""The link to one account: connecting, logging in, finding mailboxes, asking for items.

Everything here leaves the mailbox as it was. After any trouble the connection is gone: what a
server says after a misunderstanding is not to be trusted.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from imaplib import IMAP4
from ssl import SSLContext, TLSVersion, create_default_context
from typing import TYPE_CHECKING, Any, Self, TypeVar

from imapclient.exceptions import LoginError

from ghostwatch import __version__
from ghostwatch.core.model import Drafts
from ghostwatch.errors import MailServerError, Problem
from ghostwatch.mailserver import answers, special, troubles
from ghostwatch.mailserver.placing import Placed, place
from ghostwatch.mailserver.special import Found, Listed
from ghostwatch.wire import ADDRESS, GuardedClient, Limits, wire_name

if TYPE_CHECKING:
    from pathlib import Path

    from ghostwatch.config import Account, Mailboxes
    from ghostwatch.core.model import Control

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Status:
    """A STATUS answer; None for what the server does not tell."""

    uidvalidity: int
    uidnext: int | None
    messages: int | None
    modseq: int | None = None


class Link:
    """One account on one server, over at most one connection."""

    def __init__(
        self,
        account: Account,
        mailboxes: Mailboxes,
        secret: Callable[[], tuple[str, str]],
        *,
        limits: Limits | None = None,
        controls: Sequence[Control] = (),
    ) -> None:
        self._account = account
        self._wanted = mailboxes
        self._controls = tuple(controls)
        self._secret = secret
        self._limits = limits or Limits()
        self._client: GuardedClient | None = None
        self._socket: socket.socket | None = None
        self._found: Found | None = None
        self._there: list[Listed] = []
        self._placed: tuple[Placed, ...] = ()
        self._selected: str | None = None
        # What the last whole look at a mailbox was based on; saves a look when nothing changed.
        self._looked: dict[str, tuple[Status, int]] = {}
        self._drafts_looked: tuple[Status, Drafts] | None = None
        self._before: Status | None = None

    def __enter__(self) -> Self:
        self.connect()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def connect(self) -> None:
        """Connect and log in (nothing when connected). The secret is asked for first."""
        if self._client is not None:
            return
        kind, value = self._secret()
        context = self._context()
        with self._boundary():
            self._client = GuardedClient(
                self._account.host, self._account.port, context, self._limits, self._opened
            )
            self._login(kind, value)
            # What a server can do before and after the login are two lists: this asks again.
            self._client.capabilities()
            self._identify()

    def _opened(self, link: socket.socket) -> None:
        self._socket = link

    def _context(self) -> SSLContext | None:
        account = self._account
        if account.tls == "none":
            if not _is_loopback(account.host):
                what = f"A connection to {account.host} without TLS would show the password."
                problem = Problem("account.tls", what, "Set account.tls to implicit.")
                raise MailServerError(problem, temporary=False)
            return None
        try:
            return _tls(account.ca_file)
        except (OSError, ValueError) as error:
            what = f"The certificates in {account.ca_file} cannot be read."
            problem = Problem("account.ca_file", what, "Set account.ca_file to a PEM file.")
            raise MailServerError(problem, temporary=False) from error

    def _login(self, kind: str, value: str) -> None:
        user, challenges = self._account.user, list[bytes]()

        def xoauth2(challenge: bytes) -> bytes:
            # The first answer is the token; to the error challenge an empty answer is due, and
            # what the challenge says is the only place where the reason stands.
            challenges.append(challenge)
            token = f"user={user}\1auth=Bearer {value}\1\1"
            return token.encode() if len(challenges) == 1 else b""

        def plain(_challenge: bytes) -> bytes:
            return f"\0{user}\0{value}".encode()

        try:
            if kind == "token":
                self._imap.sasl_login("XOAUTH2", xoauth2)
            elif _fits_login(user) and value.isascii() and value.isprintable():
                self._imap.login(user, value)
            else:
                # LOGIN of imaplib is ASCII only.
                self._imap.sasl_login("PLAIN", plain)
        except LoginError as error:
            told = b" ".join(challenges[1:]).decode("utf-8", "replace")
            raise troubles.refused_login(error, self._account, told) from error

    def _identify(self) -> None:
        """Say who we are where servers want to know (RFC 2971); a refusal does not matter."""
        if self._can("ID"):
            try:
                self._imap.id_({"name": "ghostwatch", "version": __version__})
            except IMAP4.abort:
                raise
            except IMAP4.error:
                return

    def close(self) -> None:
        """Log out and close; never raises."""
        if self._client is not None:
            with suppress(*troubles.BOUNDARY):
                self._client.logout()
        self._drop()

    def cut(self) -> None:
        """Make whatever waits for the server fail now; may be called from another thread."""
        link = self._socket
        if link is not None:
            with suppress(OSError):
                link.shutdown(socket.SHUT_RDWR)

    def _drop(self) -> None:
        """Throw the connection away without a word."""
        client, self._client = self._client, None
        link, self._socket = self._socket, None
        self._found = self._selected = self._before = None
        for ending in (client and client.shutdown, link and link.close):
            if ending:
                with suppress(*troubles.BOUNDARY):
                    ending()

    @contextmanager
    def _boundary(self) -> Iterator[None]:
        """Turn whatever goes wrong with the server into a MailServerError, and hang up."""
        try:
            yield
        except MailServerError:
            self._drop()
            raise
        except troubles.BOUNDARY as error:
            self._drop()
            raise troubles.explain(error, self._account) from error

    @property
    def _imap(self) -> GuardedClient:
        if self._client is None:
            raise IMAP4.abort("there is no connection")
        return self._client

    def _can(self, capability: str) -> bool:
        return bool(self._imap.has_capability(capability))

    @property
    def can_withdraw(self) -> bool:
        """Whether a draft of ours can be taken back here: needs MOVE (RFC 6851) or UIDPLUS."""
        with self._boundary():
            return self._can("MOVE") or self._can("UIDPLUS")

    def mailboxes(self) -> Found:
        """Find the special mailboxes (asked once a connection).

        Raises MailServerError, naming ``mailboxes.drafts`` and the like for what is missing.
        """
        with self._boundary():
            if self._found is None:
                self._found = self._find()
            return self._found

    def _find(self) -> Found:
        imap = self._imap
        self._there = self._list()
        found = special.find(self._there, self._wanted, gmail=self._can("X-GM-EXT-1"))
        grant = imap.wire.gate.grant
        grant.drafts = wire_name(found.drafts)
        grant.trash = wire_name(found.trash) if found.trash else None
        return self._with_controls(found)

    def _with_controls(self, found: Found) -> Found:
        self._placed = place(self._controls, self._there, found, self._wanted.also)
        return replace(found, controls=tuple(p.mailbox for p in self._placed if p.mailbox))

    def _list(self) -> list[Listed]:
        imap = self._imap
        imap.folder_encode = False
        try:
            return special.listed(imap.list_folders())
        finally:
            imap.folder_encode = True

    def _status(self, mailbox: str, *more: str) -> Status:
        if self._selected == mailbox:
            self._leave()  # STATUS of the open mailbox is discouraged (RFC 3501 6.3.10)
        items = ["UIDVALIDITY", "UIDNEXT", "MESSAGES", *more]
        told = self._imap.folder_status(mailbox, items)
        validity = answers.number(told.get(b"UIDVALIDITY"))
        if validity is None:
            raise ValueError("no UIDVALIDITY")
        return Status(
            validity,
            answers.number(told.get(b"UIDNEXT")),
            answers.number(told.get(b"MESSAGES"), least=0),
            answers.number(told.get(b"HIGHESTMODSEQ"), most=2**63),
        )

    def _open(self, mailbox: str, *, writable: bool = False) -> int:
        """EXAMINE (or, for Drafts, SELECT) a mailbox; its UIDVALIDITY."""
        self._selected = None
        told = self._imap.select_folder(mailbox, readonly=not writable)
        self._selected = None if writable else mailbox
        validity = answers.number(told.get(b"UIDVALIDITY"))
        if validity is None:
            raise ValueError("no UIDVALIDITY")
        return validity

    def _leave(self) -> None:
        """Have no mailbox open, or at least not a writable one. Never CLOSE: it expunges."""
        self._selected = None
        if self._can("UNSELECT"):
            self._imap.unselect_folder()
        else:
            self._open("INBOX")

    def _search(self, criteria: str) -> list[int]:
        kind, data = self._imap.wire.uid("SEARCH", criteria)
        if kind != "OK":
            raise IMAP4.error(f"SEARCH: {troubles.shown(data[0] if data else '')}")
        return answers.uids(data)

    def _items(
        self, uids: Sequence[int], items: Sequence[str]
    ) -> tuple[dict[int, dict[bytes, Any]], list[int]]:
        """(UID -> parsed items, UIDs whose answer is refused or cannot be parsed)."""
        broken: list[int] = []

        def ask(some: Sequence[int]) -> dict[int, dict[bytes, Any]]:
            found, bad = answers.items(self._fetch(some, f"({' '.join(items)})"), some)
            broken.extend(bad)
            return found

        found, refused = divided(uids, ask)
        return found, broken + refused

    def _fetch(self, uids: Sequence[int], query: str) -> answers.Raw:
        kind, data = self._imap.wire.uid("FETCH", ",".join(map(str, uids)), query)
        if kind != "OK":
            raise IMAP4.error("FETCH was refused")
        told: answers.Raw = data
        return told

    def _section(self, uid: int, section: str, most: int) -> bytes:
        told, _ = self._items([uid], [f"BODY.PEEK[{section}]<0.{most}>"])
        octets: bytes = answers.item(told.get(uid, {}), b"BODY[") or b""
        return octets

    def _whole(self, uid: int) -> bytes:
        """All octets of a draft; never partial, for its fingerprint is taken of them."""
        told, _ = self._items([uid], ["BODY.PEEK[]"])
        octets: bytes = answers.item(told.get(uid, {}), b"BODY[]") or b""
        return octets


@lru_cache(maxsize=8)
def _tls(ca_file: Path | None) -> SSLContext:
    """One context for all connections: making one reads all certificates of the system."""
    context = create_default_context(cafile=None if ca_file is None else str(ca_file))
    context.minimum_version = TLSVersion.TLSv1_2
    return context


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _fits_login(user: str) -> bool:
    """True for a name that imaplib can send, unquoted as it does."""
    return re.fullmatch(ADDRESS, user) is not None


def divided(
    uids: Sequence[int], ask: Callable[[Sequence[int]], dict[int, _Answer]]
) -> tuple[dict[int, _Answer], list[int]]:
    """Ask for all at once; when refused, for halves, until only the bad ones are left out."""
    try:
        return ask(uids), []
    except IMAP4.abort:
        raise
    except IMAP4.error:
        if len(uids) == 1:
            return {}, list(uids)
    middle = len(uids) // 2
    first, broken = divided(uids[:middle], ask)
    second, more = divided(uids[middle:], ask)
    return first | second, broken + more
