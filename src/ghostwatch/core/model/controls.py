"""Words of the seller that are said with the mail program: which message lies in which mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ghostwatch.core.model.sales import NoteKind


@dataclass(frozen=True, slots=True)
class Control:
    """A mailbox (at Gmail: a label) in which a message is a word of the seller.

    key: of the configuration (``controls.won``). mailbox: as the configuration names it. says:
    what it decides, None where it names whom to watch. wait: only with LATER, how long.
    """

    key: str
    mailbox: str
    says: NoteKind | None
    wait: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Sighting:
    """One message in one control mailbox, since the turn that first saw it there.

    number: 1, 2, … in the order in which they were seen. said_after: the number of the seller's
    newest note at that time, 0 for none. mailbox: as the configuration names it. uidvalidity, uid:
    where it lies there. identity: as ``Message.identity``. says, until_on: the word, as it was
    meant then (None, None: it names whom to watch). people: lower-cased, who wrote it, or to whom
    the seller did. name: what a watched prospect is called, else "". gone_at: the turn that saw
    that it was taken out, None while it lies there.
    """

    number: int
    said_after: int
    mailbox: str
    uidvalidity: int
    uid: int
    identity: str
    says: NoteKind | None
    until_on: date | None
    seen_at: datetime
    gone_at: datetime | None = None
    subject: str = ""
    message_id: str = ""
    people: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What the server said of a control mailbox when all of it was last looked at.

    Equal again means that nothing came or went. uidnext, messages, modseq: None where the server
    does not tell. next_uid: the highest UID looked at + 1. scope: what it was looked at for.
    """

    mailbox: str
    uidvalidity: int
    uidnext: int | None
    messages: int | None
    modseq: int | None
    next_uid: int
    scope: str = ""
