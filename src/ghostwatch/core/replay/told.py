"""What became of one conversation: its stretches, its silences on both sides, and the drafts.

The rules of the module
    A silence of theirs begins when the first draft falls due (or would, if it could be written)
    and ends with the next word of a person, whoever speaks, or with the seller's decision; an
    automatic reply in between does not end it. One that nobody ended is open.
    A silence of ours begins with the first word of theirs that waits for an answer, and counts
    when it lasted longer than our own limit.
    Days of theirs are those on which they could answer, as in a verdict; ours are the seller's
    working days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from ghostwatch.core.judgement.run import is_human
from ghostwatch.core.model import (
    WAS_SENT,
    Conversation,
    Message,
    Prospect,
    Reason,
    Side,
    Situation,
    Word,
)
from ghostwatch.core.replay.walk import Moment, day_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ghostwatch.core.judgement import Policy


class Ending(StrEnum):
    """How a silence of theirs ended: they wrote, the seller wrote, the seller decided, or else."""

    CAME_BACK = "came_back"
    FOLLOWED_UP = "followed_up"
    DECIDED = "decided"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Stretch:
    """How things stood from one instant to another. we_owe: a person waited past our own limit.

    until_on: the day that was agreed, or the first day back of somebody away; else None.
    A silence stays ``silent`` while the imagined steps of the cadence are waited for; after the
    last of them it is ``your_call``, as it would have been.
    """

    situation: Situation
    we_owe: bool
    from_at: datetime
    until_at: datetime
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft that would have been written. step: its number in the cadence, from 0.

    follows: the message that it would have answered. supposes: whether it takes imagined drafts
    before it for sent and unanswered.
    """

    at: datetime
    play: str
    step: int
    follows: Message
    supposes: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """Theirs. wrote_at: the last word before it, from which the wait counts.

    days: from ``began_at`` to its end, or to the end of the replay. waited_days: the same from
    ``wrote_at``. ended_at, ending: None while it is open. with_draft: whether the seller's follow-
    up was a draft of ghostwatch that was really sent. answered_at: their first word after the
    seller's, if no other silence came between.
    """

    began_at: datetime
    wrote_at: datetime
    days: int
    waited_days: int
    ended_at: datetime | None = None
    ending: Ending | None = None
    with_draft: bool = False
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OwnSilence:
    """Ours. since: their first word that waited. days: until its end, or that of the replay.

    ended_at: when it was not our turn any more, None while it is. answered: because we wrote.
    """

    since: datetime
    days: int
    ended_at: datetime | None = None
    answered: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """One prospect's history. words: up to the end, oldest first.

    withheld: when a draft was due and would not have been written, and why.
    """

    prospect: Prospect
    words: tuple[Word, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    drafts: tuple[Drafted, ...] = ()
    silences: tuple[Silence, ...] = ()
    own_silences: tuple[OwnSilence, ...] = ()
    withheld: tuple[tuple[datetime, Reason], ...] = ()


def told(talk: Conversation, moments: Sequence[Moment], policy: Policy, until: datetime) -> Told:
    """Fold the moments of a conversation into what is told of it. until: the end of the replay."""
    words = tuple(word for word in talk.words if word.at < until)
    teller = _Teller(talk, words, policy, until)
    for moment in moments:
        teller.take(moment)
    return Told(
        talk.prospect,
        words,
        _stretches(moments, until),
        tuple(_drafts(moments)),
        teller.silences(),
        teller.own_silences(),
        tuple((m.at, m.withheld) for m in moments if m.withheld is not None),
    )


# --- stretches and drafts ----------------------------------------------------------------------


def _stretches(moments: Sequence[Moment], until: datetime) -> tuple[Stretch, ...]:
    """One for each time that things stood alike; none is empty, none overlaps."""
    found: list[Stretch] = []
    ends = [*(moment.at for moment in moments[1:]), until]
    for moment, end in zip(moments, ends, strict=False):
        if moment.at == end:
            continue
        verdict = moment.verdict
        now = Stretch(_shown(moment), verdict.we_owe, moment.at, end, day_named(verdict))
        if found and replace(now, from_at=found[-1].from_at, until_at=moment.at) == found[-1]:
            now = replace(now, from_at=found.pop().from_at)
        found.append(now)
    return tuple(found)


def _shown(moment: Moment) -> Situation:
    waits = moment.waits and moment.verdict.situation is Situation.THEIR_TURN
    return Situation.SILENT if waits else moment.verdict.situation


def _drafts(moments: Iterable[Moment]) -> Iterable[Drafted]:
    for moment in moments:
        row, follows = moment.drafted, moment.verdict.follows
        if row is not None and follows is not None:
            yield Drafted(moment.at, row.play, row.step, follows, moment.waits)


# --- silences ----------------------------------------------------------------------------------

# What a silence goes on through, as long as nobody speaks.
_GOES_ON = frozenset({Situation.SILENT, Situation.THEIR_TURN, Situation.YOUR_CALL, Situation.AWAY})


@dataclass
class _Open:
    """A silence of theirs that has begun, and after which word."""

    began_at: datetime
    wrote_at: datetime
    follows: str


@dataclass
class _Teller:
    """Reads the moments in order and keeps what is open."""

    talk: Conversation
    words: Sequence[Word]
    policy: Policy
    until: datetime
    _done: list[Silence] = field(default_factory=list)
    _open: _Open | None = None
    _own_done: list[OwnSilence] = field(default_factory=list)
    _waiting_since: datetime | None = None
    _owes: bool = False

    def __post_init__(self) -> None:
        self._human = [word for word in self.words if is_human(word)]
        self._decided = {note.at for note in self.talk.notes}
        sent = [row for row in self.talk.decisions if row.state in WAS_SENT]
        self._sent = {*(row.settled_at for row in sent), *(row.message_id for row in sent)} - {""}

    def take(self, moment: Moment) -> None:
        """Whatever ends ends first: one moment may end a silence and begin another."""
        if self._open is not None and not self._still(moment, self._open):
            self._done.append(self._ended(self._open, moment))
            self._open = None
        follows = moment.verdict.follows
        if self._open is None and moment.verdict.situation is Situation.SILENT and follows:
            self._open = _Open(moment.at, self._spoken_at(follows), follows.identity)
        self._take_own(moment)

    def silences(self) -> tuple[Silence, ...]:
        """Theirs, oldest first, each answered follow-up with its answer."""
        still = [self._silence(self._open, self.until)] if self._open else []
        found = [*self._done, *still]
        nexts = [*(one.began_at for one in found[1:]), self.until]
        pairs = zip(found, nexts, strict=False)
        return tuple(self._answered(one, before) for one, before in pairs)

    def own_silences(self) -> tuple[OwnSilence, ...]:
        """Ours, oldest first."""
        if self._waiting_since is None or not self._owes:
            return tuple(self._own_done)
        days = self.policy.calendar.working_days_between(self._waiting_since, self.until)
        return (*self._own_done, OwnSilence(self._waiting_since, days))

    def _still(self, moment: Moment, silence: _Open) -> bool:
        follows = moment.verdict.follows
        same = follows is not None and follows.identity == silence.follows
        return same and moment.verdict.situation in _GOES_ON

    def _ended(self, silence: _Open, moment: Moment) -> Silence:
        ending = self._ending(silence, moment)
        by_draft = ending is Ending.FOLLOWED_UP and self._is_step(moment.verdict.follows)
        lasted = self._silence(silence, moment.at)
        return replace(lasted, ended_at=moment.at, ending=ending, with_draft=by_draft)

    def _ending(self, silence: _Open, moment: Moment) -> Ending:
        follows = moment.verdict.follows
        if moment.verdict.situation is Situation.UNCLEAR:
            return Ending.OTHER
        if follows is not None and follows.identity != silence.follows:
            ours = any(w.side is Side.OURS for w in self._human if w.message is follows)
            return Ending.FOLLOWED_UP if ours else Ending.CAME_BACK
        return Ending.DECIDED if moment.at in self._decided else Ending.OTHER

    def _silence(self, silence: _Open, end: datetime) -> Silence:
        between = self.policy.waits(self.talk.prospect.name).working_days_between
        days, waited = between(silence.began_at, end), between(silence.wrote_at, end)
        return Silence(silence.began_at, silence.wrote_at, days, waited)

    def _answered(self, silence: Silence, before: datetime) -> Silence:
        if silence.ending is not Ending.FOLLOWED_UP or silence.ended_at is None:
            return silence
        after = (w.at for w in self._human if w.side is Side.THEIRS and w.at > silence.ended_at)
        at = next(after, None)
        return replace(silence, answered_at=at) if at is not None and at < before else silence

    def _is_step(self, message: Message | None) -> bool:
        """Whether that mail of the seller's was a draft of ours, by its id or else its date."""
        return message is not None and (
            message.message_id in self._sent or self._spoken_at(message) in self._sent
        )

    def _spoken_at(self, message: Message) -> datetime:
        return next(word.at for word in reversed(self._human) if word.message is message)

    def _take_own(self, moment: Moment) -> None:
        verdict = moment.verdict
        if verdict.situation is Situation.OUR_TURN:
            if verdict.since is not None and self._waiting_since is None:
                self._waiting_since = moment.at
            self._owes = self._owes or verdict.we_owe
            return
        if self._waiting_since is not None and self._owes:
            days = self.policy.calendar.working_days_between(self._waiting_since, moment.at)
            spoke = any(w.side is Side.OURS and w.at == moment.at for w in self._human)
            self._own_done.append(OwnSilence(self._waiting_since, days, moment.at, answered=spoke))
        self._waiting_since, self._owes = None, False
