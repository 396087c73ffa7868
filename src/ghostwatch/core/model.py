"""The nouns, frozen: what the mail says, what the seller says, what ghostwatch thinks of it.

Names of mail things are those of the RFCs, names of sales things those of sales. ``*_at`` is an
aware datetime, ``*_on`` a date, ``*_after`` a duration. Facts (Message, Note, Decision, DraftSeen)
are stored; opinions (Conversation, Verdict, Plan) are recomputed each turn and never stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

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


class Kind(StrEnum):
    """What sort of sender wrote a message."""

    PERSON = "person"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    RECEIPT = "receipt"
    CALENDAR = "calendar"
    LIST = "list"
    ROBOT = "robot"
    UNREADABLE = "unreadable"


class Intent(StrEnum):
    """What a person wants, as far as their words say."""

    INTERESTED = "interested"
    QUESTION = "question"
    LATER = "later"
    NOT_INTERESTED = "not_interested"
    CHOSE_OTHER = "chose_other"
    WRONG_PERSON = "wrong_person"
    STOP = "stop"
    THANKS = "thanks"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of an address header field: display name ("" when none), addr-spec as written."""

    name: str
    spec: str

    @property
    def key(self) -> str:
        """The addr-spec for comparing, lower-cased."""
        return self.spec.lower()

    @property
    def domain(self) -> str:
        """The part after the @, lower-cased."""
        return self.key.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message means; the fields are those of ``explain --json``.

    bounced_ids: Message-IDs of the mail that a bounce returns. sender_doubt: why From does not
    name exactly one address for certain, or None.
    """

    kind: Kind = Kind.PERSON
    intent: Intent | None = None
    stop: bool = False
    away_until: date | None = None
    later_on: date | None = None
    bounced_ids: tuple[str, ...] = ()
    sender_doubt: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One leaf of a message's part tree: its type ("text/calendar"), parameters, decoded octets."""

    content_type: str
    params: Mapping[str, str]
    octets: bytes
    inside: str = ""  # content type of the nearest enclosing message/* or multipart/report


@dataclass(frozen=True, slots=True)
class Parsed:
    """One message read from octets, every value safe to show and to store.

    headers: lower-case name -> values in order, decoded, without control characters. text: the
    chosen body (first inline text/plain outside attached messages, else HTML as text). parts: the
    leaves that matter for classing (reports, calendars). sender_doubt: why From does not hold
    exactly one strict address, or None. problems: what had to be repaired or was given up.
    """

    headers: Mapping[str, tuple[str, ...]]
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    senders: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    dated_at: datetime | None
    text: str = ""
    parts: tuple[Part, ...] = ()
    sender_doubt: str | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where the server keeps a message (RFC 3501 2.3.1.1): valid while UIDVALIDITY stays."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Message:
    """The facts of one message in one mailbox, without its body.

    identity: a digest of Message-ID, From, Date and Subject; equal for copies of the same mail in
    several mailboxes. message_id: with angle brackets, "" when the message has no valid one.
    references: valid ids, oldest first, at most the first and the last 20. dated_at: the Date
    field in UTC or None; arrived_at: INTERNALDATE in UTC. in_sent: the copy lies in Sent (or
    carries Gmail's Sent label): the only proof that the seller wrote it. thread: the server's own
    thread id (X-GM-THRID, THREADID) or None.
    """

    place: Place
    identity: str
    in_sent: bool
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    senders: tuple[Address, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    dated_at: datetime | None
    arrived_at: datetime
    thread: str | None = None
    reading: Reading = field(default_factory=Reading)

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To, then Cc."""
        return self.to + self.cc

    @property
    def cited(self) -> tuple[str, ...]:
        """Every id that this message names as coming before it, direct parent last."""
        parents = tuple(i for i in self.in_reply_to if i not in self.references)
        return self.references + parents


@dataclass(frozen=True, slots=True)
class CadenceStep:
    """One rung: a play and how many business days of silence come before it."""

    play: str
    after: int


@dataclass(frozen=True, slots=True)
class Prospect:
    """Whom the seller talks with: contacts (lower-cased addr-specs) and company domains."""

    name: str
    contacts: tuple[str, ...]
    domains: tuple[str, ...]
    cadence: tuple[CadenceStep, ...]
    language: str = "en"
    stage: str = "talking"
    phone: str | None = None


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
    """What a seller can decide about a prospect by command."""

    WON = "won"
    LOST = "lost"
    LATER = "later"
    HUSH = "hush"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Note:
    """A decision of the seller. until_on: only with LATER.

    contacts: the prospect's contacts at that time, so that a word outlives a change of the name.
    """

    prospect: str
    kind: NoteKind
    at: datetime
    until_on: date | None = None
    contacts: tuple[str, ...] = ()


class DraftState(StrEnum):
    """The life of a draft of ours, one row a decision."""

    PLANNED = "planned"
    APPENDING = "appending"
    PRESENT = "present"
    SENT = "sent"
    SENT_EDITED = "sent_edited"
    EDITED = "edited"
    DISCARDED = "discarded"
    WITHDRAWN = "withdrawn"
    UNCERTAIN = "uncertain"


SETTLED = frozenset(
    {DraftState.SENT, DraftState.SENT_EDITED, DraftState.DISCARDED, DraftState.WITHDRAWN}
)
LIVE = frozenset(DraftState) - SETTLED
"""The unsettled states: a draft of ours lies there, may lie there, or is about to."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the ledger: a step that was decided, and what became of its draft.

    parent: id of the message the draft follows. step: index in the cadence. generation: 0, and one
    more for each time that the same step is written anew after the seller said so. decided_at: the
    turn's now. written_at: the real instant of the APPEND (only quarantine uses it). octets: the
    draft's bytes, kept only as long as recovery needs them. uidvalidity and uidnext: of Drafts
    before the APPEND. uid and fingerprint (SHA-256 of what the server stored): after it.
    settled_at: when the step counts as done (date of the sent mail; the turn that judged it
    discarded or withdrawn). gone_polls, gone_since: how often and since when the draft was seen
    missing without having been sent. by_seller: withdrawn by the seller's own ``undo``.
    """

    key: str
    prospect: str
    parent: str
    play: str
    step: int
    generation: int
    message_id: str
    state: DraftState
    decided_at: datetime
    mailbox: str = ""
    written_at: datetime | None = None
    octets: bytes | None = None
    uidvalidity: int | None = None
    uidnext: int | None = None
    uid: int | None = None
    fingerprint: str | None = None
    settled_at: datetime | None = None
    gone_polls: int = 0
    gone_since: datetime | None = None
    by_seller: bool = False


@dataclass(frozen=True, slots=True)
class DraftSeen:
    """A message that lies in Drafts now, ours or not. flags: as the server spells them."""

    uid: int
    flags: tuple[str, ...]
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str = ""

    @property
    def cited(self) -> tuple[str, ...]:
        """Every id that the draft names."""
        return self.references + tuple(i for i in self.in_reply_to if i not in self.references)


MOST_DRAFTS = 500
"""Of a fuller Drafts only the newest are looked at; what was not looked at is not gone."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The Drafts mailbox at one moment, its newest MOST_DRAFTS messages, by UID."""

    mailbox: str
    uidvalidity: int
    uidnext: int
    seen: tuple[DraftSeen, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code of ``report.SENTENCES`` with its facts and the message that is the evidence."""

    code: str
    message_id: str | None = None
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step of the cadence that comes next, and when it is due."""

    index: int
    play: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything between the seller and one prospect, oldest word first.

    words: over all threads and mailboxes, copies removed. notes: in the order in which they were
    said. decisions: our drafts, oldest first.
    """

    prospect: Prospect
    words: tuple[Word, ...]
    notes: tuple[Note, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ghostwatch thinks of one conversation at one ``now``.

    since: when the situation began (None without any mail). falls_silent_at: when silence becomes
    ghosting if nothing happens. next: the step that is due then. follows: the message a draft
    would answer. we_owe: a person waits for us longer than our own limit.
    """

    prospect: Prospect
    situation: Situation
    since: datetime | None
    falls_silent_at: datetime | None = None
    next: NextStep | None = None
    follows: Message | None = None
    we_owe: bool = False
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Append:
    """Put a new draft for this step into Drafts."""

    decision: Decision
    follows: Message
    prospect: Prospect
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Move an untouched draft of ours into Trash."""

    decision: Decision
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Adopt:
    """Take a draft that carries our Message-ID back into the ledger (the state was lost)."""

    decision: Decision
    reasons: tuple[Reason, ...]


Action: TypeAlias = Append | Withdraw | Adopt


@dataclass(frozen=True, slots=True)
class Withheld:
    """A draft that would be due, and why it is not written now."""

    prospect: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do in this turn, and what is held back."""

    actions: tuple[Action, ...] = ()
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far a mailbox has been mirrored.

    next_uid: the highest committed UID + 1 (never the server's UIDNEXT). scope: a digest of what
    the reading was for (who is watched, how far back); when it changes the mailbox is read anew.
    """

    mailbox: str
    uidvalidity: int
    next_uid: int
    scope: str
