"""From when the current wait counts, what holds it up, and when it ends.

The rule of the module: days on which nobody could answer weigh nothing. Weekends and holidays are
the calendar's, absences the prospect's (RFC 3834: a responder speaks for the person's mailbox,
so the absence it names is theirs); until an agreed date nobody is silent.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement.pace import Pace
from ghostwatch.core.judgement.run import Run
from ghostwatch.core.model import Effect, NextStep, Side, Word

if TYPE_CHECKING:
    from datetime import datetime

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
    same for the calendar. floor: before which nothing is due, or None. pace: how the prospect's own
    rhythm sets the wait, or None when it does not. over_at: when the wait of the current step is
    over, after the cadence that of the last step again; None without a cadence. next_step: the
    current step and when it is due, None when the cadence is over or empty.
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
        self.pace: Pace | None = None
        self.over_at = self._over_at(case)
        step = self.run.step
        self.next_step = (
            NextStep(self.run.index, step.play, max(self.over_at, self.floor or self.over_at))
            if step is not None and self.over_at is not None
            else None
        )

    def _over_at(self, case: Case) -> datetime | None:
        """When the wait that is on is over.

        A date that the seller set ends the wait, unless they have written since. One that stands
        in a mail begins it: on that day somebody talks, and then there is time to answer.
        """
        cadence, anchor, agreed = case.talk.prospect.cadence, self.run.anchor, case.agreed
        if not cadence:
            return None
        step, since = self.run.step or cadence[-1], anchor
        if self.floor is not None and agreed is not None and self.run.step is not None:
            if agreed.word is not None:
                since = max(anchor, self.floor)
            elif anchor <= agreed.at:
                return self.floor
        if step.after is not None:
            return case.calendar.add_working_days(since, step.after, self.absences)
        known = case.policy.rhythms.known(case.talk.prospect.name, anchor)
        self.pace = Pace(case.calendar, self.absences, since, known)
        return self.pace.due_at(step.play, step.dial)


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
