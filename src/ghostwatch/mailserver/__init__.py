r"""The only IMAP: a few verbs over a guarded connection. It reads everywhere, it writes Drafts.

Reading is EXAMINE and BODY.PEEK, so nothing is ever marked as read. Writing is two verbs: APPEND of
one draft, and moving one draft of ours, proved untouched, into Trash. A value from mail never
becomes part of a command: searching is by UID, date and configured address; Message-IDs are
compared here, not by the server. Extensions are used only when announced, and each has a way
without it.

Every verb raises MailServerError and nothing else. After it the connection is closed, except when
the server merely declined a draft. Retrying is left to the daemon's back-off (a ``once`` reports
and exits 1), so a verb does a thing at most once.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
import socket
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from imaplib import IMAP4
from ssl import SSLContext, TLSVersion, create_default_context
from typing import TYPE_CHECKING, Any, Self, TypeVar

from imapclient.exceptions import LoginError

from ghostwatch import __version__
from ghostwatch.core.model import Bookmark, Decision, Drafts, DraftSeen, Place
from ghostwatch.errors import AppendUnknown, MailServerError, Problem
from ghostwatch.mailserver import answers, messages, special, troubles
from ghostwatch.mailserver.messages import HEADER_KEY, HEADER_OCTETS, PART_OCTETS, Fetched
from ghostwatch.mailserver.special import Found
from ghostwatch.wire import ADDRESS, MAX_DRAFT, GuardedClient, Limits, WireViolation, wire_name

if TYPE_CHECKING:
    from pathlib import Path

    from ghostwatch.config import Account, Mailboxes

# Measured on Dovecot, 20,000 header blocks: 100 at a time 0.36-1.2 s, 250 and 500 0.35 s each,
# 1,000 0.4-0.6 s. 250 ten-digit UIDs are 2.8 kB of command; some servers take no more than 8 kB.
CHUNK = 250
MIME_OCTETS = 8_192
MAX_DRAFTS = 500
WHO_AT_ONCE = 20

# Enough to know whom a message concerns, to spot a bounce, and to see what it answers.
_LOOK = (
    "FROM TO CC SENDER REPLY-TO MESSAGE-ID IN-REPLY-TO REFERENCES CONTENT-TYPE X-FAILED-RECIPIENTS"
)
_DRAFT_LOOK = "MESSAGE-ID IN-REPLY-TO REFERENCES FROM TO CC SUBJECT"
_TOUCHED = frozenset({"\\deleted", "\\flagged", "\\answered"})
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Batch:
    """Some messages of one mailbox, to be committed together with their bookmark.

    next_uid: highest UID looked at so far + 1. reset: UIDVALIDITY changed since the bookmark, so
    the look-back window is read anew. seen: how many messages were looked at for this batch.
    """

    mailbox: str
    uidvalidity: int
    next_uid: int
    fetched: tuple[Fetched, ...]
    reset: bool
    seen: int


@dataclass(frozen=True, slots=True)
class Appended:
    """Where a draft lies now; uid and fingerprint are None when the server hides it."""

    uidvalidity: int
    uid: int | None
    fingerprint: str | None


@dataclass(frozen=True, slots=True)
class _Status:
    """A STATUS answer; None for what the server does not tell."""

    uidvalidity: int
    uidnext: int | None
    messages: int | None
    modseq: int | None = None


class MailServer:
    """One account on one server, over at most one connection; not for use by several threads.

    secret: gives ("password" | "token", value) at each connect. ``cut`` alone may be called from
    another thread.
    """

    def __init__(
        self,
        account: Account,
        mailboxes: Mailboxes,
        secret: Callable[[], tuple[str, str]],
        *,
        limits: Limits | None = None,
    ) -> None:
        self._account = account
        self._wanted = mailboxes
        self._secret = secret
        self._limits = limits or Limits()
        self._client: GuardedClient | None = None
        self._socket: socket.socket | None = None
        self._found: Found | None = None
        self._selected: str | None = None
        # What the last whole look at a mailbox was based on; saves a look when nothing changed.
        self._looked: dict[str, tuple[_Status, int]] = {}
        self._drafts_looked: tuple[_Status, Drafts] | None = None
        self._before: _Status | None = None

    # --- Connecting ----------------------------------------------------------------------------

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

    # --- Mailboxes -----------------------------------------------------------------------------

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
        imap.folder_encode = False
        try:
            rows = imap.list_folders()
        finally:
            imap.folder_encode = True
        found = special.find(special.listed(rows), self._wanted, gmail=self._can("X-GM-EXT-1"))
        grant = imap.wire.gate.grant
        grant.drafts = wire_name(found.drafts)
        grant.trash = wire_name(found.trash) if found.trash else None
        return found

    def _status(self, mailbox: str, *more: str) -> _Status:
        if self._selected == mailbox:
            self._leave()  # STATUS of the open mailbox is discouraged (RFC 3501 6.3.10)
        items = ["UIDVALIDITY", "UIDNEXT", "MESSAGES", *more]
        told = self._imap.folder_status(mailbox, items)
        validity = answers.number(told.get(b"UIDVALIDITY"))
        if validity is None:
            raise ValueError("no UIDVALIDITY")
        return _Status(
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

    # --- Reading -------------------------------------------------------------------------------

    def fetch_since(
        self,
        mailbox: str,
        bookmark: Bookmark | None,
        since_on: date,
        wanted: Callable[[bytes], bool],
    ) -> Iterator[Batch]:
        """Give what is new since the bookmark, ascending, in batches; nothing when nothing is new.

        Without a bookmark, or when the mailbox was numbered anew, that is everything that arrived
        on ``since_on`` or later. wanted: shown the address and reference fields of every message;
        only of those it wants is more read. One unreadable message costs that message.
        """
        with self._boundary():
            status = self._status(mailbox)
            anew = bookmark is None or _renumbered(bookmark, status)
            start = 1 if bookmark is None or anew else bookmark.next_uid
            if not anew and self._nothing_new(mailbox, status, start):
                return
            if self._open(mailbox) != status.uidvalidity:
                raise ValueError("UIDVALIDITY changed meanwhile")
            uids, last = self._new_uids(anew, start, since_on, status)
        reset = anew and bookmark is not None
        chunks = list(_chunks(uids, CHUNK)) or ([()] if anew else [])
        for index, chunk in enumerate(chunks):
            next_uid = max(last, start - 1) + 1 if index == len(chunks) - 1 else chunk[-1] + 1
            fetched = self._batch(mailbox, status.uidvalidity, chunk, wanted)
            yield Batch(mailbox, status.uidvalidity, next_uid, fetched, reset, len(chunk))
        self._looked[mailbox] = (status, max(last + 1, start))

    def _nothing_new(self, mailbox: str, status: _Status, start: int) -> bool:
        """True when this STATUS already proves that there is nothing from ``start`` on.

        UIDNEXT may lie above the last UID for ever (the last message was deleted), so it counts
        as well when an earlier whole look saw the same UIDNEXT.
        """
        if status.uidnext is None:
            return False
        looked = self._looked.get(mailbox)
        same = looked is not None and (looked[0].uidvalidity, looked[0].uidnext, looked[1]) == (
            status.uidvalidity,
            status.uidnext,
            start,
        )
        return status.uidnext <= start or same

    def _new_uids(
        self, anew: bool, start: int, since_on: date, status: _Status
    ) -> tuple[list[int], int]:
        """(UIDs to look at, highest UID there is as far as seen)."""
        if not anew:
            # "n:*" gives the last message even when its UID is below n.
            uids = [uid for uid in self._search(f"UID {start}:*") if uid >= start]
            return uids, uids[-1] if uids else start - 1
        uids = self._search(f"SINCE {_imap_date(since_on)}")
        # The bookmark stands behind old mail too, but never on the server's word for UIDNEXT: a
        # message below it may not be visible yet.
        tail = self._search(f"UID {max((status.uidnext or 1) - 1, 1)}:*") if status.messages else []
        return uids, max([0, *uids[-1:], *tail[-1:]])

    def _batch(
        self, mailbox: str, validity: int, uids: Sequence[int], wanted: Callable[[bytes], bool]
    ) -> tuple[Fetched, ...]:
        if not uids:
            return ()
        with self._boundary():
            if self._selected != mailbox and self._open(mailbox) != validity:
                raise ValueError("UIDVALIDITY changed meanwhile")
            headers, broken = self._headers(uids)
        chosen = [uid for uid in uids if uid in headers and wanted(headers[uid])]
        with self._boundary():
            fetched = self._details(mailbox, validity, chosen) if chosen else []
        fetched += [messages.unreadable(Place(mailbox, validity, uid)) for uid in broken]
        return tuple(sorted(fetched, key=lambda one: one.place.uid))

    def _headers(self, uids: Sequence[int]) -> tuple[dict[int, bytes], list[int]]:
        """(UID -> address and reference fields, UIDs for which the server gives an error)."""

        def ask(some: Sequence[int]) -> dict[int, bytes]:
            query = f"(BODY.PEEK[HEADER.FIELDS ({_LOOK})]<0.{HEADER_OCTETS}>)"
            return answers.literals(self._fetch(some, query), HEADER_KEY)

        return _divided(uids, ask)

    def _items(
        self, uids: Sequence[int], items: Sequence[str]
    ) -> tuple[dict[int, dict[bytes, Any]], list[int]]:
        """(UID -> parsed items, UIDs whose answer is refused or cannot be parsed)."""
        broken: list[int] = []

        def ask(some: Sequence[int]) -> dict[int, dict[bytes, Any]]:
            found, bad = answers.items(self._fetch(some, f"({' '.join(items)})"), some)
            broken.extend(bad)
            return found

        found, refused = _divided(uids, ask)
        return found, broken + refused

    def _fetch(self, uids: Sequence[int], query: str) -> answers.Raw:
        kind, data = self._imap.wire.uid("FETCH", ",".join(map(str, uids)), query)
        if kind != "OK":
            raise IMAP4.error("FETCH was refused")
        told: answers.Raw = data
        return told

    def _details(self, mailbox: str, validity: int, uids: Sequence[int]) -> list[Fetched]:
        asked = ["INTERNALDATE", "RFC822.SIZE"]
        asked += ["X-GM-LABELS", "X-GM-THRID"] if self._can("X-GM-EXT-1") else []
        asked += ["THREADID"] if self._can("OBJECTID") else []
        facts, broken = self._items(uids, asked)
        facts = {uid: told for uid, told in facts.items() if not messages.is_gmail_draft(told)}
        small, large = messages.by_size(facts)
        octets: dict[int, bytes] = {}
        for group in small:
            bodies, unread = self._items(group, [f"BODY.PEEK[]<0.{PART_OCTETS}>"])
            octets |= {uid: answers.item(told, b"BODY[]") or b"" for uid, told in bodies.items()}
            broken += unread
        for uid in large:
            octets[uid] = self._large(uid)
        in_sent = mailbox == self.mailboxes().sent
        return [
            messages.fetched(
                Place(mailbox, validity, uid), facts[uid], octets[uid], in_sent=in_sent
            )
            for uid in octets
        ] + [messages.unreadable(Place(mailbox, validity, uid)) for uid in broken]

    def _large(self, uid: int) -> bytes:
        """Header block and chosen parts of a large message, as one small message."""
        told, _ = self._items([uid], [f"BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>"])
        header: bytes = answers.item(told.get(uid, {}), HEADER_KEY) or b""
        shape, _ = self._items([uid], ["BODYSTRUCTURE"])
        structure = shape.get(uid, {}).get(b"BODYSTRUCTURE")
        if not header or not structure:
            return header
        try:
            whole, leaves = answers.choose(structure)
        except answers.UNPARSABLE:
            return header
        if not whole.startswith("multipart/"):
            return header + (self._section(uid, "1", PART_OCTETS) if leaves else b"")
        return answers.rebuild(header, whole, [self._part(uid, leaf) for leaf in leaves])

    def _part(self, uid: int, leaf: answers.Leaf) -> tuple[bytes, bytes]:
        if leaf.header_only:
            inner = self._section(uid, f"{leaf.number}.HEADER", HEADER_OCTETS)
            return b"Content-Type: text/rfc822-headers", inner
        mime = self._section(uid, f"{leaf.number}.MIME", MIME_OCTETS)
        return mime, self._section(uid, leaf.number, PART_OCTETS)

    def _section(self, uid: int, section: str, most: int) -> bytes:
        told, _ = self._items([uid], [f"BODY.PEEK[{section}]<0.{most}>"])
        octets: bytes = answers.item(told.get(uid, {}), b"BODY[") or b""
        return octets

    def _whole(self, uid: int) -> bytes:
        """All octets of a draft; never partial, for its fingerprint is taken of them."""
        told, _ = self._items([uid], ["BODY.PEEK[]"])
        octets: bytes = answers.item(told.get(uid, {}), b"BODY[]") or b""
        return octets

    def search_prospect(
        self,
        contacts: Iterable[str],
        domains: Iterable[str],
        since_on: date,
        skip: Callable[[Place], bool] = lambda _place: False,
    ) -> Iterator[Fetched]:
        """Take the last look: what came from a prospect, wherever it was filed, or went to it.

        Searches every mailbox that can be opened except Drafts, for configured addresses and
        domains only; mailboxes that refuse to be opened are passed over. skip: places that are
        known already. Servers match parts of addresses: the caller looks at each message closely.
        """
        whom = [one for one in (*contacts, *domains) if _is_searchable(one)]
        found = self.mailboxes()
        for mailbox in found.selectable:
            if mailbox != found.drafts and whom:
                with self._boundary():
                    fetched = self._about(mailbox, whom, since_on, skip)
                yield from fetched

    def _about(
        self, mailbox: str, whom: Sequence[str], since_on: date, skip: Callable[[Place], bool]
    ) -> list[Fetched]:
        try:
            validity = self._open(mailbox)
        except IMAP4.abort:
            raise
        except IMAP4.error:
            return []
        fields = ("FROM", "TO", "CC") if mailbox == self.mailboxes().sent else ("FROM",)
        uids: set[int] = set()
        for some in _chunks(whom, WHO_AT_ONCE):
            keys = [f"{field} {one}" for one in some for field in fields]
            any_of = " ".join(["OR"] * (len(keys) - 1) + keys)  # OR takes two keys: OR OR a b c
            uids.update(self._search(f"SINCE {_imap_date(since_on)} {any_of}"))
        new = [uid for uid in sorted(uids) if not skip(Place(mailbox, validity, uid))]
        return [
            one for some in _chunks(new, CHUNK) for one in self._details(mailbox, validity, some)
        ]

    # --- Drafts --------------------------------------------------------------------------------

    def drafts(self, known: Drafts | None) -> Drafts:
        """Give all of Drafts (of more than 500 messages the newest), ours and others.

        ``known`` itself comes back when the server shows no change. A change of flags alone shows
        only with CONDSTORE; ``remove_draft`` looks at flags itself.
        """
        with self._boundary():
            mailbox = self.mailboxes().drafts
            # Servers without CONDSTORE answer BAD, or nothing.
            more = ("HIGHESTMODSEQ",) if self._can("CONDSTORE") else ()
            status = self._status(mailbox, *more)
            if known is not None and self._drafts_looked is not None:
                seen, drafts = self._drafts_looked
                if seen == status and drafts == known:
                    return known
            fresh = self._read_drafts(mailbox, status)
            self._drafts_looked = (status, fresh)
            return known if known == fresh else fresh

    def _read_drafts(self, mailbox: str, status: _Status) -> Drafts:
        validity = self._open(mailbox)
        uids = self._search("ALL")[-MAX_DRAFTS:]
        seen: list[DraftSeen] = []
        for some in _chunks(uids, CHUNK):
            query = ["FLAGS", f"BODY.PEEK[HEADER.FIELDS ({_DRAFT_LOOK})]<0.{HEADER_OCTETS}>"]
            found, broken = self._items(some, query)
            seen += [
                messages.draft_seen(uid, found.get(uid, {})) for uid in sorted({*found, *broken})
            ]
        self._leave()
        highest = uids[-1] + 1 if uids else 1
        return Drafts(mailbox, validity, status.uidnext or highest, tuple(seen))

    def drafts_status(self) -> tuple[int, int]:
        """(UIDVALIDITY, UIDNEXT) of Drafts at this moment, for the row written before an APPEND."""
        with self._boundary():
            mailbox = self.mailboxes().drafts
            status = self._status(mailbox)
            if status.uidnext is None:
                self._open(mailbox)
                uids = self._search("ALL")
                status = _Status(status.uidvalidity, (uids or [0])[-1] + 1, len(uids))
            self._before = status
            return status.uidvalidity, status.uidnext or 1

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        """Put one draft into Drafts, with exactly the flags Draft and Seen.

        octets: the message with CRLF line ends, at most 64 kB. message_id: as it stands in it, to
        find it again. Raises AppendUnknown when no answer came (it may have been stored, RFC 3501
        gives no way to know), MailServerError when the server declined (it was not stored; then
        the connection stays).
        """
        if len(octets) > MAX_DRAFT or not octets.endswith(b"\r\n"):
            raise ValueError("a draft ends in CRLF and has at most 64 kB")
        before = self._before
        if before is None:
            self.drafts_status()
            before = self._before
        assert before is not None
        self._before = None
        mailbox = self.mailboxes().drafts
        said = self._append(mailbox, octets)
        told = re.search(rb"\[APPENDUID (\d{1,10}) (\d{1,10})\]", said)
        validity, uid = (int(told[1]), int(told[2])) if told else (before.uidvalidity, None)
        try:
            return self._stored(mailbox, message_id, uid, before.uidnext or 1)
        except MailServerError:
            # It is stored all the same; without a fingerprint it will never be moved by us.
            return Appended(validity, uid, None)

    def _append(self, mailbox: str, octets: bytes) -> bytes:
        account = self._account
        try:
            said: bytes = self._imap.append(mailbox, octets, (r"\Draft", r"\Seen"))
        except IMAP4.abort as error:
            self._drop()
            raise AppendUnknown(
                *troubles.explain(error, account).problems, temporary=True
            ) from error
        except IMAP4.error as error:
            raise troubles.refused_append(str(error), mailbox) from error
        except WireViolation as error:
            self._drop()
            raise troubles.explain(error, account) from error
        except troubles.BOUNDARY as error:
            self._drop()
            raise AppendUnknown(
                *troubles.explain(error, account).problems, temporary=True
            ) from error
        return said

    def _stored(self, mailbox: str, message_id: str, uid: int | None, uidnext: int) -> Appended:
        """Look at what was stored. The server's word for the UID is a hint, not a proof."""
        with self._boundary():
            validity = self._open(mailbox)
            hints = [uid] if uid is not None else []
            new = [one for one in self._search(f"UID {uidnext}:*") if one >= uidnext]
            for one in (*hints, *reversed(new[-CHUNK:])):
                octets = self._whole(one)
                if messages.message_id(octets) == message_id:
                    self._leave()
                    return Appended(validity, one, hashlib.sha256(octets).hexdigest())
            self._leave()
            return Appended(validity, None, None)

    def fingerprint(self, uid: int, message_id: str) -> str | None:
        """SHA-256 of what lies under this UID in Drafts; None when it is not that message."""
        with self._boundary():
            self._open(self.mailboxes().drafts)
            octets = self._whole(uid)
            self._leave()
            same = bool(octets) and messages.message_id(octets) == message_id
            return hashlib.sha256(octets).hexdigest() if same else None

    def remove_draft(self, decision: Decision) -> str | None:
        """Move one draft of ours into Trash, if nobody touched it; None when that was done.

        Else why it was left: ``gone`` (not under its UID any more, or Drafts was numbered anew),
        ``touched`` (other octets, Message-ID or flags), ``no_trash``, ``no_way`` (the server has
        neither MOVE nor UIDPLUS, or it refused). Content cannot change under a UID (RFC 3501
        2.3.1.1), so UID and hash together prove that it is what we wrote. Nothing else is ever
        expunged: never EXPUNGE, never CLOSE.
        """
        with self._boundary():
            found = self.mailboxes()
            how = self._how_to_remove()
            if how is None or decision.uid is None or decision.fingerprint is None:
                return "no_way"
            if found.trash is None:
                return "no_trash"
            validity = self._open(found.drafts, writable=True)
            try:
                why = self._why_not_ours(decision, validity)
                return why or self._remove(decision.uid, found.trash, how)
            finally:
                if self._client is not None:
                    self._client.wire.gate.grant.armed = None
                    self._leave()

    def _how_to_remove(self) -> str | None:
        return next((how for how in ("MOVE", "UIDPLUS") if self._can(how)), None)

    def _why_not_ours(self, decision: Decision, validity: int) -> str | None:
        assert decision.uid is not None
        if validity != decision.uidvalidity or self._search(f"UID {decision.uid}") != [
            decision.uid
        ]:
            return "gone"
        found, _ = self._items([decision.uid], ["FLAGS"])
        flags = found.get(decision.uid, {}).get(b"FLAGS")
        octets = self._whole(decision.uid)
        untouched = (
            flags is not None
            and not {messages.text(flag).lower() for flag in flags} & _TOUCHED
            and messages.message_id(octets) == decision.message_id
            and hashlib.sha256(octets).hexdigest() == decision.fingerprint
        )
        return None if untouched else "touched"

    def _remove(self, uid: int, trash: str, how: str) -> str | None:
        imap = self._imap
        imap.wire.gate.grant.armed = uid
        try:
            if how == "MOVE":
                imap.move([uid], trash)
            else:
                imap.copy([uid], trash)
                imap.add_flags([uid], [rb"\Deleted"], silent=True)
                imap.uid_expunge([uid])
        except IMAP4.abort:
            raise
        except IMAP4.error as error:
            return "no_trash" if "[TRYCREATE]" in str(error).upper() else "no_way"
        return "no_way" if self._search(f"UID {uid}") else None


# --- Small things ------------------------------------------------------------------------------


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


def _is_searchable(whom: str) -> bool:
    return re.fullmatch(ADDRESS, whom) is not None and len(whom) <= 254


def _renumbered(bookmark: Bookmark, status: _Status) -> bool:
    """True when the bookmark's UIDs mean nothing any more."""
    back = status.uidnext is not None and status.uidnext < bookmark.next_uid
    return bookmark.uidvalidity != status.uidvalidity or back


def _imap_date(on: date) -> str:
    """A day earlier: servers compare with their own zone's date, and in two ways."""
    day = on - timedelta(days=1) if on > date.min else on
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"


def _chunks(items: Sequence[_Answer], size: int) -> Iterator[Sequence[_Answer]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


def _divided(
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
    first, broken = _divided(uids[:middle], ask)
    second, more = _divided(uids[middle:], ask)
    return first | second, broken + more


__all__ = ["Appended", "Batch", "Fetched", "Found", "MailServer"]
