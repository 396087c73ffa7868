"""A run: what has happened since the conversation last began anew, as far as the cadence goes.

The rule of the module: it begins at the last human word that was no step of ours, be it theirs or
the seller's own, and the cadence is counted in it. Whether a mail is a step of ours is said by its
Message-ID and by what it cites (RFC 5322 3.6.4), never by its words: sellers rewrite them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ghostwatch.core.model import (
    REMINDER_STEP,
    WAS_SENT,
    CadenceStep,
    Decision,
    DraftState,
    Kind,
    Side,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRIED = WAS_SENT | {DraftState.DISCARDED}
_OPEN = frozenset({DraftState.PLANNED, DraftState.APPENDING, DraftState.PRESENT, DraftState.EDITED})
_CLOCKS_MAY_DIFFER = timedelta(days=1)
# What lies in Sent and the seller did not write: their own responder did.
_OWN_MACHINES = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE, Kind.RECEIPT})


def is_human(word: Word) -> bool:
    """Whether a person of the two parties speaks (RFC 3834, for the seller's own responder)."""
    if word.side is Side.OURS:
        return word.message.reading.kind not in _OWN_MACHINES
    return word.side is Side.THEIRS and word.message.reading.speaks


class Run:
    """The steps of the cadence since the restart, and from when the next wait counts.

    done: the steps that were tried, oldest first, reminders too. open: the decision whose draft
    lies ready or is about to, or None. index: the number of the current step of the cadence. step:
    that step, None when the cadence is over or empty. anchor: from when the current wait counts,
    the last human word, or the last step when that is later. taken_back: the last step whose draft
    the seller took back by ``undo``, or None. began: with which human word, by number.
    began_kindly: whether that is a courtesy of ours, which is a mail of the seller's as any other.
    """

    def __init__(
        self, human: Sequence[Word], decisions: Sequence[Decision], cadence: Sequence[CadenceStep]
    ) -> None:
        """human: the words of people, oldest first, at least one. decisions: oldest first."""
        courtesies = [d for d in decisions if d.is_courtesy]
        decisions = [d for d in decisions if not d.is_courtesy] if courtesies else decisions
        self.done: list[Decision] = []
        self.open: Decision | None = None
        self.taken_back: Decision | None = None
        self.began = _began(human, decisions)
        self.began_kindly = self.began in sent_words(human, courtesies)
        for decision in _of_this_run(human, decisions, self.began) if decisions else ():
            if decision.state in _OPEN:
                self.open = decision
            elif decision.state in _TRIED:
                self.done.append(decision)
            elif decision.by_seller:
                self.taken_back = decision
        self.done.sort(key=lambda d: (settled_at(d), d.step))
        in_hand = self.open is not None and self.open.step != REMINDER_STEP
        self.index = self.open.step if self.open and in_hand else _first_untried(self.done)
        self.step = cadence[self.index] if self.index < len(cadence) else None
        self.anchor: datetime = human[-1].at
        if self.done:
            self.anchor = max(self.anchor, settled_at(self.done[-1]))


def _first_untried(done: Sequence[Decision]) -> int:
    """The number of the step after those that were tried; a reminder that was sent starts anew."""
    tried = -1
    for decision in done:
        if decision.step == REMINDER_STEP:
            tried = -1 if decision.state in WAS_SENT else tried
        else:
            tried = max(tried, decision.step)
    return tried + 1


def has_reminded(decisions: Sequence[Decision], since: datetime) -> bool:
    """Whether a reminder was sent or thrown away since a day was agreed."""
    return any(
        d.step == REMINDER_STEP and d.state in _TRIED and settled_at(d) >= since for d in decisions
    )


def settled_at(decision: Decision) -> datetime:
    """When a step counts as done."""
    return decision.settled_at or decision.decided_at


def steps_sent(human: Sequence[Word], decisions: Sequence[Decision]) -> set[int | None]:
    """Which human words, by number, are steps of ours that were sent; None is a step unseen."""
    return sent_words(human, [d for d in decisions if not d.is_courtesy])


def sent_words(human: Sequence[Word], decisions: Sequence[Decision]) -> set[int | None]:
    """Which human words, by number, are the drafts of these decisions that were sent."""
    if not decisions:
        return set()
    places = _places(human)
    return {_place(d, human, places) for d in decisions if d.state in WAS_SENT}


def _began(human: Sequence[Word], decisions: Sequence[Decision]) -> int:
    """The last human word that was no step of ours."""
    steps = steps_sent(human, decisions)
    start = len(human) - 1
    while start in steps:
        start -= 1
    return max(start, 0)


def _places(human: Sequence[Word]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for i, word in enumerate(human):
        if word.message.message_id:
            places.setdefault(word.message.message_id, []).append(i)
    return places


def _of_this_run(
    human: Sequence[Word], decisions: Sequence[Decision], began: int
) -> list[Decision]:
    """The decisions since the restart: by the message they follow.

    When that is gone from the mirror, by their date. A message without an id cannot be followed:
    its draft follows the one before it.
    """
    places = _places(human)
    followed = began
    while followed and not human[followed].message.message_id:
        followed -= 1

    def is_of_this_run(d: Decision) -> bool:
        sent = _place(d, human, places) if d.state in WAS_SENT else None
        if sent is not None:  # it may follow an older mail than the one that it went out after
            return sent > began
        if d.parent in places:
            return places[d.parent][-1] >= followed
        return d.decided_at >= human[began].at

    return [d for d in decisions if is_of_this_run(d)]


def _place(decision: Decision, human: Sequence[Word], places: dict[str, list[int]]) -> int | None:
    """Which human word is the step that was sent; a decision names one at most.

    By its Message-ID; mail clients that give a new one leave the parent among what it cites; those
    that lose that too leave the date. Of several, the mail nearest to the settled date is it.
    """
    at, since = settled_at(decision), decision.decided_at - _CLOCKS_MAY_DIFFER
    own = [i for i, word in enumerate(human) if word.side is Side.OURS]
    ours = (
        [i for i in places.get(decision.message_id, ()) if human[i].side is Side.OURS]
        or [i for i in own if human[i].at >= since and decision.parent in human[i].message.cited]
        or [i for i in own if human[i].at == at]
    )
    return min(ours, key=lambda i: abs(human[i].at - at), default=None)
