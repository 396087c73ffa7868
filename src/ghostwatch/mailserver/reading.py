"""Reading: what is new since a bookmark, and what came from one prospect, wherever it lies."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from imaplib import IMAP4
from typing import Any, TypeVar

from ghostwatch.core.model import Bookmark, Place
from ghostwatch.mailserver import answers, messages
from ghostwatch.mailserver.link import Link, Status, divided
from ghostwatch.mailserver.messages import HEADER_KEY, HEADER_OCTETS, PART_OCTETS, Fetched
from ghostwatch.wire import ADDRESS

# Measured on Dovecot, 20,000 header blocks: 100 at a time 0.36-1.2 s, 250 and 500 0.35 s each,
# 1,000 0.4-0.6 s. 250 ten-digit UIDs are 2.8 kB of command; some servers take no more than 8 kB.
CHUNK = 250
ELSEWHERE = "elsewhere"
"""The scope of the marks of mailboxes that are not watched."""
MIME_OCTETS = 8_192
WHO_AT_ONCE = 20
MOST_FOUND = 500  # more than anybody writes in a look-back window; a search may go further back

# Enough to know whom a message concerns, to spot a bounce, and to see what it answers.
_LOOK = (
    "FROM TO CC SENDER REPLY-TO MESSAGE-ID IN-REPLY-TO REFERENCES CONTENT-TYPE X-FAILED-RECIPIENTS"
)
# Enough to tell who talks with whom about what, and a person from a machine or a list.
_GLANCE = (
    "FROM TO CC REPLY-TO SUBJECT DATE MESSAGE-ID IN-REPLY-TO REFERENCES CONTENT-TYPE"
    " PRECEDENCE AUTO-SUBMITTED X-AUTOREPLY FEEDBACK-ID LIST-ID LIST-POST LIST-UNSUBSCRIBE"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_Item = TypeVar("_Item")


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


class Reader(Link):
    """The verbs that read."""

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
        parts = list(chunks(uids, CHUNK)) or ([()] if anew else [])
        for index, chunk in enumerate(parts):
            next_uid = max(last, start - 1) + 1 if index == len(parts) - 1 else chunk[-1] + 1
            fetched = self._batch(mailbox, status.uidvalidity, chunk, wanted)
            yield Batch(mailbox, status.uidvalidity, next_uid, fetched, reset, len(chunk))
        self._looked[mailbox] = (status, max(last + 1, start))

    def _nothing_new(self, mailbox: str, status: Status, start: int) -> bool:
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
        self, anew: bool, start: int, since_on: date, status: Status
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

        return divided(uids, ask)

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

    def glance(
        self, mailbox: str, since_on: date, most: int, wanted: Callable[[bytes], bool]
    ) -> Iterator[Batch]:
        """Give headers alone, newest of the mailbox first, of what arrived since that day.

        most: of more messages than that the newest are looked at. wanted: shown the header of each;
        those that it does not want are passed over. For ``suggest``: it follows nothing, so there
        is no bookmark in it.
        """
        with self._boundary():
            validity = self._open(mailbox)
            uids = self._search(f"SINCE {_imap_date(since_on)}")
        in_sent = mailbox == self.mailboxes().sent
        for chunk in chunks(uids[: -most - 1 : -1], CHUNK):
            with self._boundary():
                if self._selected != mailbox and self._open(mailbox) != validity:
                    raise ValueError("UIDVALIDITY changed meanwhile")
                headers = self._dated_headers(chunk)
                chosen = [uid for uid in chunk if uid in headers and wanted(headers[uid][0])]
                labels = self._labels(chosen)
            found = tuple(
                messages.fetched(
                    Place(mailbox, validity, uid),
                    {b"INTERNALDATE": headers[uid][1], **labels.get(uid, {})},
                    headers[uid][0],
                    in_sent=in_sent,
                )
                for uid in chosen
                if not messages.is_gmail_draft(labels.get(uid, {}))
            )
            yield Batch(mailbox, validity, max(chunk) + 1, found, reset=False, seen=len(chunk))

    def _dated_headers(self, uids: Sequence[int]) -> dict[int, tuple[bytes, datetime | None]]:
        def ask(some: Sequence[int]) -> dict[int, tuple[bytes, datetime | None]]:
            header = f"BODY.PEEK[HEADER.FIELDS ({_GLANCE})]<0.{HEADER_OCTETS}>"
            return answers.dated_literals(self._fetch(some, f"(INTERNALDATE {header})"), HEADER_KEY)

        return divided(uids, ask)[0]

    def _labels(self, uids: Sequence[int]) -> dict[int, dict[bytes, Any]]:
        """UID -> what Gmail says of it; nothing elsewhere."""
        return self._items(uids, ["X-GM-LABELS"])[0] if uids and self._can("X-GM-EXT-1") else {}

    def fetch(self, places: Iterable[Place]) -> Iterator[Fetched]:
        """Give these messages as ``fetch_since`` does.

        Those that are gone are left out, with all of a mailbox that refuses to be opened.
        """
        by_mailbox: dict[tuple[str, int], list[int]] = {}
        for place in places:
            by_mailbox.setdefault((place.mailbox, place.uidvalidity), []).append(place.uid)
        for (mailbox, validity), uids in by_mailbox.items():
            with self._boundary():
                known = self._open_if_allowed(mailbox) == validity
                found = self._details(mailbox, validity, uids) if known else []
            yield from found

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

    def marks(self, mailboxes: Iterable[str]) -> list[Bookmark]:
        """Where these mailboxes end now, without reading them; for ``fetch_elsewhere``.

        Those that refuse to say so are left out.
        """
        ends = []
        for mailbox in mailboxes:
            with self._boundary():
                status = self._status_if_told(mailbox)
                if status is not None and status.uidnext is not None:
                    ends.append(Bookmark(mailbox, status.uidvalidity, status.uidnext, ELSEWHERE))
        return ends

    def fetch_elsewhere(
        self,
        marks: Mapping[str, Bookmark | None],
        since_on: date,
        wanted: Callable[[bytes], bool],
    ) -> Iterator[Batch]:
        """Give what is new in mailboxes that are not watched, since their marks.

        As ``fetch_since``, but mailboxes that refuse to be looked at are passed over.
        """
        for mailbox, mark in marks.items():
            with self._boundary():
                news = self._has_news(mailbox, mark)
            if news:
                yield from self.fetch_since(mailbox, mark, since_on, wanted)

    def _has_news(self, mailbox: str, mark: Bookmark | None) -> bool:
        status = self._status_if_told(mailbox)
        if status is None:
            return False
        known = mark is not None and not _renumbered(mark, status)
        if known and mark is not None and self._nothing_new(mailbox, status, mark.next_uid):
            return False
        return self._open_if_allowed(mailbox) is not None

    def _open_if_allowed(self, mailbox: str) -> int | None:
        """The UIDVALIDITY of a mailbox that is open now; None when it refuses."""
        try:
            return self._open(mailbox)
        except IMAP4.abort:
            raise
        except IMAP4.error:
            return None

    def _status_if_told(self, mailbox: str) -> Status | None:
        try:
            return self._status(mailbox)
        except IMAP4.abort:
            raise
        except IMAP4.error:
            return None

    def search_prospect(
        self,
        contacts: Iterable[str],
        domains: Iterable[str],
        since_on: date,
        skip: Callable[[Place], bool] = lambda _place: False,
        but: Collection[str] = (),
    ) -> Iterator[Fetched]:
        """Take the last look: what came from a prospect, wherever it was filed, or went to it.

        Searches every mailbox that can be opened except Drafts, for configured addresses and
        domains only; mailboxes that refuse to be opened are passed over. skip: places that are
        known already. but: mailboxes that are read otherwise. Of each mailbox the newest 500 are
        given. Servers match parts of addresses: the caller looks at each message closely.
        """
        whom = [one for one in (*contacts, *domains) if _is_searchable(one)]
        found = self.mailboxes()
        for mailbox in found.selectable:
            if mailbox != found.drafts and mailbox not in but and whom:
                with self._boundary():
                    fetched = self._about(mailbox, whom, since_on, skip)
                yield from fetched

    def _about(
        self, mailbox: str, whom: Sequence[str], since_on: date, skip: Callable[[Place], bool]
    ) -> list[Fetched]:
        validity = self._open_if_allowed(mailbox)
        if validity is None:
            return []
        fields = ("FROM", "TO", "CC") if mailbox == self.mailboxes().sent else ("FROM",)
        uids: set[int] = set()
        for some in chunks(whom, WHO_AT_ONCE):
            keys = [f"{field} {one}" for one in some for field in fields]
            any_of = " ".join(["OR"] * (len(keys) - 1) + keys)  # OR takes two keys: OR OR a b c
            uids.update(self._search(f"SINCE {_imap_date(since_on)} {any_of}"))
        newest = sorted(uids)[-MOST_FOUND:]
        new = [uid for uid in newest if not skip(Place(mailbox, validity, uid))]
        return [
            one for some in chunks(new, CHUNK) for one in self._details(mailbox, validity, some)
        ]


def _is_searchable(whom: str) -> bool:
    return re.fullmatch(ADDRESS, whom) is not None and len(whom) <= 254


def _renumbered(bookmark: Bookmark, status: Status) -> bool:
    """True when the bookmark's UIDs mean nothing any more."""
    back = status.uidnext is not None and status.uidnext < bookmark.next_uid
    return bookmark.uidvalidity != status.uidvalidity or back


def _imap_date(on: date) -> str:
    """A day earlier: servers compare with their own zone's date, and in two ways."""
    day = on - timedelta(days=1) if on > date.min else on
    return f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04}"


def chunks(items: Sequence[_Item], size: int) -> Iterator[Sequence[_Item]]:
    """Cut a list into pieces of at most that size."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
