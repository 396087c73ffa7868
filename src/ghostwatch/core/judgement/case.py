"""One conversation at one ``now``: everything that the rules ask about it.

The rule of the module: it computes when, it decides nothing; what costs something is computed
when the first rule asks for it, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement.clock import Clock
from ghostwatch.core.model import (
    Conversation,
    Kind,
    Message,
    NextStep,
    Note,
    NoteKind,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ghostwatch.core.worktime import WorkCalendar

PEOPLE = (Kind.PERSON, Kind.CALENDAR)
_MACHINES = (Kind.AUTO_REPLY, Kind.BOUNCE, Kind.RECEIPT)
# Who speaks as a person of the two parties: a seller's own responder does not.
_HUMAN = frozenset(
    [(Side.OURS, kind) for kind in Kind if kind not in _MACHINES]
    + [(Side.THEIRS, kind) for kind in PEOPLE]
)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Policy:
    """How the seller works.

    our_limit: working days after which an answer of ours is owed. auto_reply_hold_days: how many
    days an automatic reply without a date holds the clock.
    """

    calendar: WorkCalendar
    our_limit: int = 1
    auto_reply_hold_days: int = 14


class Agreed(NamedTuple):
    """The seller put the conversation off: until when, when they said so, and when that is over.

    over_at: the first minute of the first working day after the date.
    """

    until_on: date
    at: datetime
    over_at: datetime


class Case:
    """What is so, and when it becomes so.

    note: the decision of the seller that holds, or None. resumed_at: when they last said "go on".
    human: the words of people, oldest first. last, ours, theirs: the last of them, by anybody and
    by each side. agreed: the date to which the seller put it off and that still holds, or None.
    """

    def __init__(self, talk: Conversation, policy: Policy, now: datetime) -> None:
        self.talk = talk
        self.policy = policy
        self.calendar = policy.calendar
        self.now = now
        self.note, self.resumed_at = _last_decision(talk.notes)
        self.human = [word for word in talk.words if is_human(word)]
        self.last = self.human[-1] if self.human else None
        last_of = {word.side: word for word in self.human}
        self.ours, self.theirs = last_of.get(Side.OURS), last_of.get(Side.THEIRS)
        self.agreed = self._agreed()
        self._clock: Clock | None = None

    def on(self, at: datetime) -> date:
        """The seller's date of an instant."""
        return at.astimezone(self.calendar.zone).date()

    def first_work_from(self, on: date) -> datetime:
        """The first minute, for the seller, of the first working day from ``on``."""
        first_on = self.calendar.next_working_day(on)
        return datetime.combine(first_on, time(), tzinfo=self.calendar.zone).astimezone(UTC)

    def is_after_resume(self, word: Word) -> bool:
        """Whether the seller has not said "go on" since that word."""
        return self.resumed_at is None or word.at > self.resumed_at

    @property
    def clock(self) -> Clock:
        """The wait that is on; only where somebody has spoken."""
        if self._clock is None:
            self._clock = Clock(self)
        return self._clock

    @property
    def follows(self) -> Message | None:
        """The message a draft would answer: the latest of people, with a Message-ID or without.

        A draft has the recipients of the seller's last mail, so it never skips to an earlier one.
        """
        return self.human[-1].message if self.human else None

    def _agreed(self) -> Agreed | None:
        """The note "later", unless the prospect has written since: then a person waits for us."""
        note, theirs = self.note, self.theirs
        if note is None or note.kind is not NoteKind.LATER or note.until_on is None:
            return None
        if (theirs is not None and theirs.at > note.at) or note.until_on < self.on(note.at):
            return None
        return Agreed(note.until_on, note.at, self.first_work_from(note.until_on + _DAY))

    def verdict(
        self,
        situation: Situation,
        since: datetime | None,
        *reasons: Reason,
        falls_silent_at: datetime | None = None,
        next_step: NextStep | None = None,
        we_owe: bool = False,
    ) -> Verdict:
        """A verdict about this prospect; without any mail nothing has begun."""
        return Verdict(
            prospect=self.talk.prospect,
            situation=situation,
            since=since if self.last else None,
            falls_silent_at=falls_silent_at,
            next=next_step,
            follows=self.follows,
            we_owe=we_owe,
            reasons=reasons,
        )


def is_human(word: Word) -> bool:
    """Whether a person of the two parties speaks (RFC 3834, for the seller's own responder)."""
    return (word.side, word.message.reading.kind) in _HUMAN


def _last_decision(notes: Sequence[Note]) -> tuple[Note | None, datetime | None]:
    """The seller's decision that holds, and when they last said "go on".

    The last one said, whatever its ``at``: that may be set by hand.
    """
    resumed_at = max((n.at for n in notes if n.kind is NoteKind.RESUME), default=None)
    last = notes[-1] if notes else None
    return (last if last and last.kind is not NoteKind.RESUME else None), resumed_at
