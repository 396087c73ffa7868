"""From when the current wait counts, what holds it up, and when it ends.

The rule of the module: days on which nobody could answer weigh nothing. Weekends and holidays are
the calendar's, absences the prospect's (RFC 3834: a responder speaks for the person's mailbox,
so the absence it names is theirs); until an agreed date nobody is silent.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement.run import Run
from ghostwatch.core.model import Effect, NextStep, Side, Word

if TYPE_CHECKING:
    from ghostwatch.core.judgement.case import Case


class Away(NamedTuple):
    """An absence that holds the clock, and the message that names it."""

    first_on: date
    back_on: date
    word: Word


class Clock:
    """The wait of a case in which somebody has spoken.

    last: the last human word. run: what has happened since the conversation last began anew. away:
    the absences that were named since the prospect's last word, that word included; absences: the
    same for the calendar. floor: before which nothing is due, or None. next_step: the current step
    and when it is due, None when the cadence is over or empty.
    """

    def __init__(self, case: Case) -> None:
        self.last = case.human[-1]
        self.run = Run(case.human, case.talk.decisions, case.talk.prospect.cadence)
        self.away = _absences(case)
        self.absences = [(first_on, back_on) for first_on, back_on, _ in self.away]
        agreed = case.agreed
        # The seller who wrote again after the agreed date started the clock anew.
        anew = agreed is None or case.on(self.run.anchor) > agreed.until_on
        self.floor = None if agreed is None or anew else agreed.over_at
        self.next_step = self._next_step(case)

    def _next_step(self, case: Case) -> NextStep | None:
        """The current step: after its wait, and not before a date that was agreed.

        A date that the seller set ends the wait, unless they have written since. One that stands
        in a mail begins it: on that day somebody talks, and then there is time to answer.
        """
        step, anchor, floor, agreed = self.run.step, self.run.anchor, self.floor, case.agreed
        if step is None:
            return None
        if floor is not None and agreed is not None and anchor <= agreed.at and not agreed.word:
            due_at = floor
        else:
            since = max(anchor, floor) if floor and agreed and agreed.word else anchor
            due_at = case.calendar.add_working_days(since, step.after, self.absences)
            due_at = max(due_at, floor or due_at)
        return NextStep(self.run.index, step.play, due_at)


def _names_an_absence(word: Word) -> bool:
    said = word.message.reading
    return said.effect is Effect.HOLDS or (said.speaks and said.away_until is not None)


def _absences(case: Case) -> list[Away]:
    """What automatic replies since their last word name or mean, and what that word names."""
    meant = case.last_meant
    since = []
    for word in reversed(case.talk.words):
        if meant is not None and word.at < meant.at:
            break
        if word.side is Side.THEIRS and case.counts(word) and _names_an_absence(word):
            since.append(word)
    hold = timedelta(days=case.policy.auto_reply_hold_days)
    absences = []
    for word in since[::-1]:
        first_on = case.on(word.at)
        back_on = word.message.reading.away_until or first_on + hold
        if first_on < back_on:
            absences.append(Away(first_on, back_on, word))
    return absences
