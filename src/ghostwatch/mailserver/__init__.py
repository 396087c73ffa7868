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
import re
from collections.abc import Iterable
from dataclasses import dataclass
from imaplib import IMAP4

from ghostwatch.core.life.evidence import marked_by_a_person
from ghostwatch.core.model import MOST_DRAFTS, Decision, Drafts, DraftSeen
from ghostwatch.errors import AppendUnknown, MailServerError
from ghostwatch.mailserver import messages, troubles
from ghostwatch.mailserver.controls import ControlReader, Listing
from ghostwatch.mailserver.link import Status
from ghostwatch.mailserver.messages import HEADER_OCTETS, Fetched
from ghostwatch.mailserver.placing import Placed
from ghostwatch.mailserver.reading import CHUNK, Batch, chunks
from ghostwatch.mailserver.special import Found
from ghostwatch.wire import MAX_DRAFT, WireViolation

__all__ = ["Appended", "Batch", "Fetched", "Found", "Listing", "MailServer", "Placed"]

_DRAFT_LOOK = "MESSAGE-ID IN-REPLY-TO REFERENCES FROM TO CC SUBJECT"


@dataclass(frozen=True, slots=True)
class Appended:
    """Where a draft lies now; uid and fingerprint are None when the server hides it."""

    uidvalidity: int
    uid: int | None
    fingerprint: str | None


class MailServer(ControlReader):
    """One account on one server, over at most one connection; not for use by several threads.

    secret: gives ("password" | "token", value) at each connect. ``cut`` alone may be called from
    another thread.
    """

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

    def _read_drafts(self, mailbox: str, status: Status) -> Drafts:
        validity = self._open(mailbox)
        uids = self._search("ALL")[-MOST_DRAFTS:]
        seen: list[DraftSeen] = []
        for some in chunks(uids, CHUNK):
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
                status = Status(status.uidvalidity, (uids or [0])[-1] + 1, len(uids))
            self._before = status
            return status.uidvalidity, status.uidnext or 1

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        """Put one draft into Drafts, with exactly the flags Draft and Seen.

        octets: the message with CRLF line ends, at most 64 kB. message_id: as it stands in it, to
        find it again. Raises AppendUnknown when no answer came (it may have been stored, RFC 3501
        gives no way to know), AppendRefused when the server declined (it was not stored; then
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

    def stored_octets(self, uids: Iterable[int], message_id: str) -> dict[int, bytes]:
        """UID -> octets of those of these messages in Drafts that carry this Message-ID."""
        with self._boundary():
            self._open(self.mailboxes().drafts)
            found = {uid: self._whole(uid) for uid in uids}
            self._leave()
        return {uid: raw for uid, raw in found.items() if messages.message_id(raw) == message_id}

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
        leaving = decision.settled_at is not None  # a removal in three steps was interrupted
        octets = self._whole(decision.uid)
        untouched = (
            flags is not None
            and not marked_by_a_person(map(messages.text, flags), leaving=leaving)
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
