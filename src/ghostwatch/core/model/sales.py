"""Sales: prospects, what is said between them and the seller, and what we think of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias

from ghostwatch.core.model.drafts import WAS_SENT, Decision
from ghostwatch.core.model.mail import Message, Tone

Fact: TypeAlias = str | int | date | datetime
NO_FACTS: Mapping[str, Fact] = MappingProxyType({})


class Situation(StrEnum):
    """Where a conversation stands; docs/how-it-works.md says when each is so."""

    OUR_TURN = "our_turn"
    THEIR_TURN = "their_turn"
    SILENT = "silent"
    AGREED_DATE = "agreed_date"
    AWAY = "away"
    YOUR_CALL = "your_call"
    CLOSED = "closed"
    CLIENT = "client"
    UNDELIVERABLE = "undeliverable"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class CadenceStep:
    """One rung: a play and how many business days of silence come before it.

    after: None for ``auto``: as many as the prospect's own rhythm of answering asks for. dial: of a
    seller's own play, where that wait ends; None: as the table of plays says.
    """

    play: str
    after: int | None
    dial: float | None = None


MOST_A_QUARTER: Final = 6
"""Of our messages that a prospect gets in 90 days at most, unless the seller says otherwise."""


@dataclass(frozen=True, slots=True)
class Courtesies:
    """Which drafts that are no steps of a cadence a seller wants for a prospect.

    thank_you: after a first answer of substance and after a first meeting. no_news: working days of
    the seller's own silence after which a running order gets a word; None: never. care: after the
    sale. owe: the play, a seller's own, for an answer that is owed; None: none. door_open: after a
    clear no. referral: to somebody else there, when who was written to has left.
    """

    thank_you: bool = False
    no_news: int | None = None
    care: bool = False
    owe: str | None = None
    door_open: bool = False
    referral: bool = False


NO_COURTESIES: Final = Courtesies()


@dataclass(frozen=True, slots=True)
class Prospect:
    """Whom the seller talks with: contacts (lower-cased addr-specs) and company domains.

    language, tone: as configured, None where the mail is to tell. per_quarter: how many of our
    messages they get in 90 days at most.
    """

    name: str
    contacts: tuple[str, ...]
    domains: tuple[str, ...]
    cadence: tuple[CadenceStep, ...]
    language: str | None = None
    stage: str = "talking"
    phone: str | None = None
    courtesies: Courtesies = NO_COURTESIES
    per_quarter: int = MOST_A_QUARTER
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who: the seller's own addresses (lower-cased) and all prospects."""

    me: frozenset[str]
    prospects: tuple[Prospect, ...]


class Side(StrEnum):
    """Who speaks in a conversation. STRANGER: an unknown address that answers one of our mails."""

    OURS = "ours"
    THEIRS = "theirs"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Word:
    """One message placed in one conversation: who speaks, and the instant that counts (UTC)."""

    side: Side
    at: datetime
    message: Message


class NoteKind(StrEnum):
    """What a seller can decide about a prospect, by command or with a control mailbox."""

    WON = "won"
    LOST = "lost"
    LATER = "later"
    HUSH = "hush"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Note:
    """A decision of the seller. until_on: only with LATER.

    contacts: the prospect's contacts at that time, so that a word outlives a change of the name.
    number: its place among the stored ones, 0 before it is stored. mailbox, subject, message_id:
    of a word that a message in a control mailbox says, where it lies and which it is; else "".
    """

    prospect: str
    kind: NoteKind
    at: datetime
    until_on: date | None = None
    contacts: tuple[str, ...] = ()
    number: int = field(default=0, compare=False)
    mailbox: str = ""
    subject: str = ""
    message_id: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code of ``report.SENTENCES`` with its facts and the message that is the evidence."""

    code: str
    message_id: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)


REMINDER: Final = "reminder_of_agreement"
REMINDER_STEP: Final = -1
"""The play, and the step, of the reminder of an agreed day: before the first of the cadence."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step that comes next, of the cadence or the reminder before it, and when it is due.

    Or a courtesy: index is its number then (``core.plays``).
    """

    index: int
    play: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything between the seller and one prospect, oldest word first.

    words: over all threads and mailboxes, copies removed. notes: in the order in which they were
    said. decisions: our drafts, oldest first. lost_at: when the ledger was lost, or None: of what
    was sent before, it knows only what the mailbox proves.
    """

    prospect: Prospect
    words: tuple[Word, ...]
    notes: tuple[Note, ...] = ()
    decisions: tuple[Decision, ...] = ()
    lost_at: datetime | None = None

    def sent_before(self, play: str) -> int:
        """How many drafts of a play the seller has sent them, as written or changed."""
        return sum(d.play == play and d.state in WAS_SENT for d in self.decisions)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ghostwatch thinks of one conversation at one ``now``.

    since: when the situation began (None without any mail). falls_silent_at: when silence becomes
    ghosting if nothing happens. next: the step that is due then, or a courtesy with a time of its
    own. follows: the message a draft would answer. addressed: the seller's last mail to them, whose
    sender and recipients a draft takes. agreed_on: the day to talk again that holds, where
    a day was named, or None.
    we_owe: a person waits for us longer than our own limit, or for what we promised. phone: where
    to call them, as configured or else as their newest mail says, or None. changes_at: the first
    instant at which time alone may make it another, or None: until then, the same facts give it.
    """

    prospect: Prospect
    situation: Situation
    since: datetime | None
    falls_silent_at: datetime | None = None
    next: NextStep | None = None
    follows: Message | None = None
    addressed: Message | None = None
    agreed_on: date | None = None
    we_owe: bool = False
    reasons: tuple[Reason, ...] = ()
    phone: str | None = None
    changes_at: datetime | None = None
