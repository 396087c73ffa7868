"""One conversation walked through, from its first fact: what was thought when, and drafted when.

The rules of the module
    On each day only what had been said by then is known. The verdict is the product's own
    (``judge``), and so is the wish for a draft (``plan``); here nothing is decided.
    A verdict changes when a fact comes, or at an instant that the verdict itself names; between
    these nothing is judged. ``tests/properties`` holds this against a walk through every hour.
    What the seller did is history: their mails, the steps that they sent or threw away, their
    words by command. What ghostwatch would have done is imagined: a draft counts as sent on the
    instant when it fell due, and as not answered, so that the next step of the cadence has its
    day. The next word of a person ends what is imagined: the real history goes on without it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement import Policy, judge
from ghostwatch.core.model import (
    WAS_SENT,
    Append,
    Conversation,
    Decision,
    Drafts,
    DraftState,
    Message,
    Reason,
    Situation,
    Verdict,
)
from ghostwatch.core.plan import plan

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_DRAFTS = Drafts("", 0, 0, ())
# What the seller did with a draft of ours. Drafts that only lie there are imagined anew.
_DONE = WAS_SENT | {DraftState.DISCARDED}


class Moment(NamedTuple):
    """An instant at which the judgement of one conversation changed, and what it is from then on.

    drafted: the imagined row of the step that is drafted then, or None. withheld: why the draft
    that is due is not written. waits: whether imagined drafts lie behind this verdict, so that
    what it takes for a wait is really a silence that goes on.
    """

    at: datetime
    verdict: Verdict
    drafted: Decision | None = None
    withheld: Reason | None = None
    waits: bool = False


def walk(talk: Conversation, policy: Policy, until: datetime) -> Iterator[Moment]:
    """Every moment before ``until``, oldest first; none lies before the first fact.

    talk: the whole conversation, with the seller's notes and the ledger's rows. policy: its
    rhythms may know everything, as they are asked for what was known at a moment.
    """
    history = _History(talk)
    imagined = _Imagined()
    last: object = None
    for at, next_at in pairwise([*history.instants(until), until]):
        known = history.known(at)
        now: datetime | None = at
        while now is not None:
            moment = _moment(known, imagined, policy, now)
            state = _state(moment)
            if state != last:
                yield moment
                last = state
            now = now if moment.drafted else _next(moment, next_at)


def day_named(verdict: Verdict) -> date | None:
    """The day that is waited for: the agreed one, or their first day back."""
    if verdict.situation not in (Situation.AGREED_DATE, Situation.AWAY):
        return None
    days = (reason.facts.get("until") for reason in verdict.reasons)
    return next((day for day in days if isinstance(day, date)), None)


def _state(moment: Moment) -> object:
    """What has to differ for a moment to be worth telling."""
    verdict = moment.verdict
    return (
        verdict.situation,
        verdict.we_owe,
        verdict.follows and verdict.follows.identity,
        moment.drafted and moment.drafted.key,
        moment.withheld,
        moment.waits,
        day_named(verdict),
    )


class _History:
    """The facts of a conversation by their instants."""

    def __init__(self, talk: Conversation) -> None:
        # A lost ledger makes the judgement ask the seller; here their mails are what they are.
        self._talk = replace(talk, lost_at=None)
        self._words_at = [word.at for word in talk.words]
        self._rows = [
            (row.settled_at, row)
            for row in talk.decisions
            if row.settled_at is not None and (row.state in _DONE or row.by_seller)
        ]

    def instants(self, until: datetime) -> list[datetime]:
        """When something was said or done, once each, oldest first, before ``until``."""
        noted = (note.at for note in self._talk.notes)
        done = (at for at, _ in self._rows)
        return sorted({at for at in (*self._words_at, *noted, *done) if at < until})

    def known(self, at: datetime) -> Conversation:
        """The conversation as it was then."""
        talk = self._talk
        return replace(
            talk,
            words=talk.words[: bisect_right(self._words_at, at)],
            notes=tuple(note for note in talk.notes if note.at <= at),
            decisions=tuple(row for done_at, row in self._rows if done_at <= at),
        )


class _Imagined:
    """The steps that would have been sent since the last word of a person."""

    def __init__(self) -> None:
        self.rows: list[Decision] = []
        self._follows: str | None = None

    def is_over(self, follows: Message | None) -> bool:
        """Whether somebody has spoken since, so that nothing imagined counts any more."""
        named = follows.identity if follows else None
        over, self._follows = bool(self.rows) and named != self._follows, named
        if over:
            self.rows.clear()
        return over

    def beside(self, known: Conversation) -> Conversation:
        """The conversation with these rows; a step that was really thrown away was not sent."""
        if not self.rows:
            return known
        thrown = {_step(row) for row in known.decisions if row.state is DraftState.DISCARDED}
        more = (row for row in self.rows if _step(row) not in thrown)
        return replace(known, decisions=(*known.decisions, *more))

    def send(self, row: Decision, at: datetime) -> bool:
        """Take a step as sent then, once. Its id is nobody's: no real mail is taken for it."""
        if _step(row) in map(_step, self.rows):
            return False
        self.rows.append(replace(row, message_id="", state=DraftState.SENT, settled_at=at))
        return True


def _step(row: Decision) -> tuple[str, int]:
    return row.parent, row.step


def _moment(known: Conversation, imagined: _Imagined, policy: Policy, now: datetime) -> Moment:
    talk = imagined.beside(known)
    verdict = judge(talk, policy, now)
    if imagined.is_over(verdict.follows):
        talk = known
        verdict = judge(talk, policy, now)
    waits = bool(imagined.rows)
    if verdict.situation is not Situation.SILENT:
        return Moment(now, verdict, waits=waits)
    wish = plan([(talk, verdict)], _NO_DRAFTS, now, _no_id)
    for action in wish.actions:
        if isinstance(action, Append) and imagined.send(action.decision, now):
            return Moment(now, verdict, drafted=action.decision, waits=waits)
    withheld = next((held.reason for held in wish.withheld), None)
    return Moment(now, verdict, withheld=withheld, waits=waits)


def _no_id(_decision: Decision, _follows: Message) -> str:
    return ""


def _next(moment: Moment, before: datetime) -> datetime | None:
    """The next instant, before the next fact, at which verdict or plan may be another one."""
    held_until = moment.withheld.facts.get("until") if moment.withheld else None
    instants = (moment.verdict.changes_at, held_until)
    ahead = (at for at in instants if isinstance(at, datetime) and moment.at < at < before)
    return min(ahead, default=None)
