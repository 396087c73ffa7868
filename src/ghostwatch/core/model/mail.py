"""What the mail says: addresses, messages, and where the server keeps them (RFC words)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Final


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


class Effect(StrEnum):
    """What a message does to the conversation that it is a word of.

    ANSWERS: somebody waits for us. LATER: they named when to talk again. HOLDS: they are away.
    CLOSES: they said no. ENDS_ADDRESS: nobody who counts reads mail to this address. IGNORED:
    nothing was said.
    """

    ANSWERS = "answers"
    LATER = "later"
    HOLDS = "holds"
    CLOSES = "closes"
    ENDS_ADDRESS = "ends_address"
    IGNORED = "ignored"


_SPEAKS = frozenset({Effect.ANSWERS, Effect.LATER, Effect.CLOSES})
_ASKS = frozenset({Intent.QUESTION, Intent.INTERESTED})


class Bounced(StrEnum):
    """Why a mail came back (RFC 3463 3): the address, a full mailbox, not yet, a rule, no word."""

    HARD = "hard"
    FULL = "full"
    DELAYED = "delayed"
    POLICY = "policy"
    OTHER = "other"


class Meeting(StrEnum):
    """What a calendar part says about a meeting (RFC 5546 1.4 METHOD, and PARTSTAT of a REPLY)."""

    REQUESTED = "requested"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"
    COUNTERED = "countered"
    CANCELLED = "cancelled"


class Pledged(StrEnum):
    """What the seller's own words do about a day.

    PROMISED: the seller does something by then. AGREED: the two talk then. PROPOSED: the question
    whether to talk then, which is no agreement before they say yes.
    """

    PROMISED = "promised"
    AGREED = "agreed"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Pledge:
    """A day that the seller's own words name. words: the sentence, as written.

    until: the last day on which to talk, where they name days and not one, else None.
    """

    kind: Pledged
    on: date
    words: str
    until: date | None = None


class Tone(StrEnum):
    """How two people address each other: Sie or du, vous or tu, usted or tú, u or je."""

    FORMAL = "formal"
    INFORMAL = "informal"


@dataclass(frozen=True, slots=True)
class Manner:
    """How the writer of one mail addresses the other; what is not clear is None or empty.

    language: ISO 639-1. signed: the line with which somebody signs. Of the seller's own mail only:
    greeting, a whole line that may greet again; greets: whom it names; titled: by title and
    surname; closing: a whole line that may close again. greeting_in, closing_in: the languages
    that have such a line.
    """

    language: str | None = None
    tone: Tone | None = None
    signed: str = ""
    greeting: str = ""
    greets: str = ""
    titled: bool = False
    greeting_in: tuple[str, ...] = ()
    closing: str = ""
    closing_in: tuple[str, ...] = ()


NO_MANNER: Final = Manner()


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
    """What one message means.

    row: the row of ``replies.CLASSES`` that fitted. effect: what that, or the intent, does to the
    conversation. evidence: the sentence of the new text that says so, as written, or "".
    away_until: the first day back; later_on: the day from which to talk again, whatever else is
    said; later_until: the last of those days, where they name more than one ("next week");
    date_words: the words that named either. agrees: nothing but a yes to a proposed day.
    bounced_ids: Message-IDs of the mail that a bounce returns; bounced_to: whom it did not reach,
    lower-cased. meets_on: the day of a meeting. phones: numbers of the signature in the
    international format (ITU-T E.123). referral: another address that the writer names instead of
    their own. sender_doubt: why it is not certain who wrote, or None. Of the seller's own mail
    only: pledges, the days that it names; attached, whether something is attached to it. manner:
    of a person's mail.
    """

    kind: Kind = Kind.PERSON
    row: str = "person"
    effect: Effect = Effect.ANSWERS
    intent: Intent | None = None
    stop: bool = False
    evidence: str = ""
    away_until: date | None = None
    later_on: date | None = None
    later_until: date | None = None
    date_words: str = ""
    bounce: Bounced | None = None
    bounced_ids: tuple[str, ...] = ()
    bounced_to: tuple[str, ...] = ()
    meeting: Meeting | None = None
    meets_on: date | None = None
    phones: tuple[str, ...] = ()
    referral: str | None = None
    sender_doubt: str | None = None
    agrees: bool = False
    pledges: tuple[Pledge, ...] = ()
    attached: bool = False
    manner: Manner = NO_MANNER

    @property
    def speaks(self) -> bool:
        """Whether a person said something: it may even be that they are the wrong one."""
        ended = self.effect is Effect.ENDS_ADDRESS and self.kind is Kind.PERSON
        return ended or self.effect in _SPEAKS

    @property
    def asks(self) -> bool:
        """Whether its words ask something or want to go on: who writes them waits for an answer."""
        return self.intent in _ASKS


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
    offset: of the sender's clock, as the Date field gives it; None for none and for -0000.
    received_at: when the last server on the way took it in, by the topmost Received field.
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
    offset: timezone | None = None
    received_at: datetime | None = None

    @property
    def cited(self) -> tuple[str, ...]:
        """Every id that this message names as coming before it, direct parent last."""
        return _cited(self.references, self.in_reply_to)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the server keeps a message (RFC 3501 2.3.1.1): valid while UIDVALIDITY stays."""

    mailbox: str
    uidvalidity: int
    uid: int


ZONES_APART = timedelta(hours=26)
"""What a mistake of the zone alone can amount to: from UTC-12:00 to UTC+14:00."""

CLOCKS_APART = timedelta(days=400)
"""By more than this nobody's clock is ahead: it shows no time at all."""


def came_at(
    dated_at: datetime | None, arrived_at: datetime, received_at: datetime | None
) -> datetime:
    """When a mail that somebody else wrote came, by its Date, INTERNALDATE and topmost Received.

    INTERNALDATE, unless Received says that the mailbox was copied since: then that. Date only
    within ZONES_APART before: what came later was on the way, or its writer's clock is slow. A
    Date after the arrival is none; only where no server says when the mail was received, it counts
    up to CLOCKS_APART, because of two doubtful words of theirs the later is the safe one.
    """
    latest = arrived_at + CLOCKS_APART
    if received_at is not None and received_at - arrived_at <= ZONES_APART:
        copied = arrived_at - received_at > ZONES_APART
        latest = arrived_at = received_at if copied else arrived_at
    if dated_at is None or not arrived_at - ZONES_APART <= dated_at <= latest:
        return arrived_at
    return dated_at


@dataclass(frozen=True, slots=True)
class Message:
    """The facts of one message in one mailbox, without its body.

    identity: a digest of Message-ID, From, Date and Subject; equal for copies of the same mail in
    several mailboxes. message_id: with angle brackets, "" when the message has no valid one.
    references: valid ids, oldest first, at most the first and the last 20. dated_at: the Date
    field in UTC or None; arrived_at: INTERNALDATE in UTC; received_at: by the topmost Received
    field, or None. Which of them counts say ``sent_at`` and ``came_at``. in_sent: the copy lies in
    Sent (or carries Gmail's Sent label): the only proof that the seller wrote it. thread: the
    server's own thread id (X-GM-THRID, THREADID) or None. sketch: of the seller's own new text
    (see likeness), b"" for everybody else's.
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
    sketch: bytes = b""
    received_at: datetime | None = None

    @property
    def sent_at(self) -> datetime:
        """When a mail of the seller's own was sent, UTC.

        The Date field: mail programs restamp what they save, copied mailboxes everything.
        INTERNALDATE where there is none, or where it lies more than CLOCKS_APART ahead.
        """
        dated_at = self.dated_at
        if dated_at is None or dated_at - self.arrived_at > CLOCKS_APART:
            return self.arrived_at
        return dated_at

    @property
    def came_at(self) -> datetime:
        """When a mail of anybody else's came, UTC; see ``came_at`` of this module."""
        return came_at(self.dated_at, self.arrived_at, self.received_at)

    @property
    def recipients(self) -> tuple[Address, ...]:
        """To, then Cc."""
        return self.to + self.cc

    @property
    def cited(self) -> tuple[str, ...]:
        """Every id that this message names as coming before it, direct parent last."""
        return _cited(self.references, self.in_reply_to)


def _cited(references: tuple[str, ...], in_reply_to: tuple[str, ...]) -> tuple[str, ...]:
    return references + tuple(i for i in in_reply_to if i not in references)


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
