"""One conversation at one ``now``: everything that the rules ask about it.

The rule of the module: it computes when, it decides nothing; what costs something is computed
when the first rule asks for it, once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from ghostwatch.core.judgement.agreed import agreed_in, promise_in
from ghostwatch.core.judgement.clock import Clock
from ghostwatch.core.judgement.lessons import NOBODY, Rhythms
from ghostwatch.core.judgement.run import is_human
from ghostwatch.core.model import (
    Conversation,
    Effect,
    Intent,
    Message,
    NextStep,
    Note,
    NoteKind,
    Reading,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ghostwatch.core.worktime import WorkCalendar

# Of a person's words these say something; after a no the others do not open the talk again.
_MEANT = frozenset(Intent) - {Intent.THANKS, Intent.UNKNOWN}
_BARE = 2  # words
_TICK = timedelta(microseconds=1)
_MOVES = frozenset({Effect.CLOSES, Effect.LATER, Effect.ENDS_ADDRESS})


@dataclass(frozen=True, slots=True)
class Policy:
    """How the seller works.

    calendar: the days on which the seller works. our_limit: of those, after how many an answer of
    ours is owed. auto_reply_hold_days: how many days an automatic reply without a date holds the
    clock. rhythms: how soon people answer; it is only asked where a step of the cadence waits
    ``auto``. waits_for: a prospect's name -> the days on which an answer can be waited for, each
    one of the seller's working days; None: on all of those.
    """

    calendar: WorkCalendar
    our_limit: int = 1
    auto_reply_hold_days: int = 14
    rhythms: Rhythms = NOBODY
    waits_for: Callable[[str], WorkCalendar] | None = None

    def waits(self, prospect: str) -> WorkCalendar:
        """Those of the seller's working days on which a prospect can answer."""
        return self.waits_for(prospect) if self.waits_for else self.calendar


class Case:
    """What is so, and when it becomes so.

    note: the decision of the seller that holds, or None. resumed_at: when they last said "go on".
    calendar: the seller's working days. human: the words of people, oldest first. last, ours,
    theirs: the last of them, by anybody and by each side. agreed: the day to talk again that was
    named and still holds, or None. changes_at: the first of the instants that the rules have asked
    about and that have not come, or None.
    """

    def __init__(self, talk: Conversation, policy: Policy, now: datetime) -> None:
        self.talk = talk
        self.policy = policy
        self.calendar = policy.calendar
        self.now = now
        self.changes_at: datetime | None = None
        self.note, self.resumed_at = _last_decision(talk.notes)
        self.human = [word for word in talk.words if is_human(word)]
        self.last = self.human[-1] if self.human else None
        last_of = {word.side: word for word in self.human}
        self.ours, self.theirs = last_of.get(Side.OURS), last_of.get(Side.THEIRS)
        self.promise = promise_in(self)
        self.agreed = agreed_in(self)
        self._clock: Clock | None = None

    @cached_property
    def waits(self) -> WorkCalendar:
        """Those of the seller's working days on which the prospect can answer."""
        return self.policy.waits(self.talk.prospect.name)

    def has_come(self, at: datetime) -> bool:
        """Whether an instant has come; every rule asks here, so that a verdict names its end."""
        if self.now >= at:
            return True
        self.changes_at = min(at, self.changes_at or at)
        return False

    def has_passed(self, at: datetime) -> bool:
        """Whether an instant lies in the past."""
        return self.has_come(at + _TICK)

    def on(self, at: datetime) -> date:
        """The seller's date of an instant."""
        return at.astimezone(self.calendar.zone).date()

    def start_of(self, on: date) -> datetime:
        """The first minute of a day, for the seller."""
        return self.calendar.instant(on, time())

    def first_work_from(self, on: date) -> datetime:
        """The first minute, for the seller, of the first working day from ``on``."""
        return self.start_of(self.calendar.next_working_day(on))

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

        It never skips to an earlier one; whom it goes to is the seller's last mail's to say.
        """
        return self.human[-1].message if self.human else None

    @cached_property
    def last_meant(self) -> Word | None:
        """The last word that is surely theirs and says something.

        Thanks, a word that nobody understands, and the answer to an invitation do not take back
        what was said before them.
        """
        sure = [w for w in self.human if w.side is Side.THEIRS and self.is_sure(w)]
        meant = (w for w in reversed(sure) if _says_something(w.message.reading))
        return next(meant, sure[-1] if sure else None)

    @cached_property
    def asked_before_later(self) -> bool:
        """Whether they had asked something, unanswered, when the seller said ``later``.

        That day puts the answer off; it does not take the place of it.
        """
        asked = self.last_meant
        if self.agreed is None or self.agreed.word is not None or self.last is not self.theirs:
            return False
        if asked is None or (self.ours is not None and asked.at <= self.ours.at):
            return False
        said = asked.message.reading
        return said.effect is Effect.ANSWERS and said.asks

    def counts(self, word: Word) -> bool:
        """Whether a message may move the conversation: surely theirs, and no "go on" since."""
        return self.is_after_resume(word) and self.is_sure(word)

    def is_sure(self, word: Word) -> bool:
        """Whether nothing speaks against that it was written by whom it names, or by us."""
        return word.side is Side.OURS or word.message.reading.sender_doubt is None

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
            addressed=self.ours.message if self.ours else None,
            agreed_on=self.agreed.named_on if self.agreed else None,
            we_owe=we_owe,
            reasons=reasons,
            phone=self.talk.prospect.phone or self._phone(),
        )

    def _phone(self) -> str | None:
        """The first number in the newest mail of theirs that has one."""
        theirs = (w for w in reversed(self.human) if w.side is Side.THEIRS and self.counts(w))
        return next((p for word in theirs for p in word.message.reading.phones), None)


def _says_something(reading: Reading) -> bool:
    if reading.intent is Intent.INTERESTED:  # a bare "ok" agrees with whatever was said
        return len(reading.evidence.split()) > _BARE
    return reading.intent in _MEANT or reading.effect in _MOVES


def _last_decision(notes: Sequence[Note]) -> tuple[Note | None, datetime | None]:
    """The seller's decision that holds, and when they last said "go on".

    The last one said, whatever its ``at``: that may be set by hand.
    """
    resumed_at = max((n.at for n in notes if n.kind is NoteKind.RESUME), default=None)
    last = notes[-1] if notes else None
    return (last if last and last.kind is not NoteKind.RESUME else None), resumed_at
