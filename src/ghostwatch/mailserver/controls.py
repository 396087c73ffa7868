r"""Control mailboxes: where they are, and what lies in them. They are read as all others: EXAMINE.

The rule of the module: a control mailbox that is missing, unfit or refused costs itself, never the
turn; whoever asked is told so, and what was seen in it before holds. The server's STATUS decides
whether anything changed (RFC 3501 6.3.10: UIDVALIDITY, UIDNEXT and MESSAGES together show every
message that came or went; HIGHESTMODSEQ of RFC 7162 shows marks too, where there is one).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from imaplib import IMAP4

from ghostwatch.core.model import Look
from ghostwatch.errors import Problem
from ghostwatch.mailserver import answers
from ghostwatch.mailserver.link import Status, divided
from ghostwatch.mailserver.messages import HEADER_KEY, HEADER_OCTETS, Fetched
from ghostwatch.mailserver.placing import Placed
from ghostwatch.mailserver.reading import CHUNK, Reader, chunks

MOST_LOOKED = 2_000
"""Messages of one mailbox whose headers are read at a time, the newest; nobody moves so many."""
MOST_OCTETS = 24_000_000


@dataclass(frozen=True, slots=True)
class Listing:
    """What lies in a control mailbox.

    look: how the server described it. uids: all that lie there and are not marked as deleted.
    heads: the header blocks of those that were not looked at before. left_out: how many of these
    were too many to be looked at. anew: the UIDs of the look before mean nothing any more.
    """

    look: Look
    uids: frozenset[int]
    heads: Mapping[int, bytes]
    left_out: int = 0
    anew: bool = False


class ControlReader(Reader):
    """The verbs that look into control mailboxes."""

    def controls(self) -> tuple[Placed, ...]:
        """Find the control mailboxes; where one is missing the server is asked for a new list."""
        with self._boundary():
            fresh = self._found is None
            found = self.mailboxes()
            if not fresh and any(one.mailbox is None for one in self._placed):
                self._there = self._list()
                self._found = self._with_controls(found)
            return self._placed

    def look_into(self, mailbox: str, before: Look | None) -> Listing | Problem | None:
        """Give what lies in a control mailbox; None when that is as it was.

        before: the last look; None to look at all of it anew. A problem: the server refused.
        """
        with self._boundary():
            try:
                return self._look_into(mailbox, before)
            except IMAP4.abort:
                raise
            except IMAP4.error:
                self._doubt(mailbox)
                what = "The server does not let this mailbox be read; what it said before holds."
                return Problem(mailbox, what, "See whether your mail program can open it.")

    def _doubt(self, mailbox: str) -> None:
        """It may have been renamed since the list was made: the next look asks for a new one."""
        self._placed = tuple(
            replace(one, mailbox=None) if one.mailbox == mailbox else one for one in self._placed
        )

    def _look_into(self, mailbox: str, before: Look | None) -> Listing | None:
        more = ("HIGHESTMODSEQ",) if self._can("CONDSTORE") else ()
        status = self._status(mailbox, *more)
        anew = before is not None and _is_numbered_anew(before, status)
        known = None if anew else before
        if known is not None and _is_as_it_was(known, status):
            return None
        if self._open(mailbox) != status.uidvalidity:
            raise ValueError("UIDVALIDITY changed meanwhile")
        uids = self._search("UNDELETED")
        start = known.next_uid if known is not None else 1
        new = [uid for uid in uids if uid >= start]
        heads, left_out = self._heads(new)
        look = Look(
            mailbox,
            status.uidvalidity,
            status.uidnext,
            status.messages,
            status.modseq,
            uids[-1] + 1 if new else start,
        )
        return Listing(look, frozenset(uids), heads, left_out, anew)

    def _heads(self, uids: Sequence[int]) -> tuple[dict[int, bytes], int]:
        """(header blocks of the newest of these messages, how many were too many)."""

        def ask(some: Sequence[int]) -> dict[int, bytes]:
            query = f"(BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>)"
            return answers.literals(self._fetch(some, query), HEADER_KEY)

        found: dict[int, bytes] = {}
        octets = looked = 0
        for some in chunks(uids[::-1][:MOST_LOOKED], CHUNK):
            if octets > MOST_OCTETS:
                break
            heads, _ = divided(some, ask)
            found |= {uid: heads[uid] for uid in some if uid in heads}
            octets += sum(map(len, heads.values()))
            looked += len(some)
        return found, len(uids) - looked

    def fetch_these(self, mailbox: str, uidvalidity: int, uids: Iterable[int]) -> list[Fetched]:
        """Read these messages; nothing when the mailbox was numbered anew meanwhile."""
        with self._boundary():
            wanted = sorted(uids)
            if not wanted or (self._selected != mailbox and self._open(mailbox) != uidvalidity):
                return []
            parts = chunks(wanted, CHUNK)
            return [one for some in parts for one in self._details(mailbox, uidvalidity, some)]


def _is_numbered_anew(before: Look, status: Status) -> bool:
    back = status.uidnext is not None and status.uidnext < before.next_uid
    return before.uidvalidity != status.uidvalidity or back


def _is_as_it_was(before: Look, status: Status) -> bool:
    known = (before.uidnext, before.messages, before.modseq)
    told = (status.uidnext, status.messages, status.modseq)
    return None not in told[:2] and known == told
