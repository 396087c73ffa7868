"""From when the current wait counts, what holds it up, and when it ends.

The rule of the module: days on which nobody could answer weigh nothing. Weekends, holidays of
either side and quiet times are the calendar's, absences the prospect's (RFC 3834: a responder
speaks for the person's mailbox, so the absence it names is theirs); until an agreed date nobody
is silent. What we owe is not counted here: on the prospect's holiday the seller works.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement.pace import Pace
from ghostwatch.core.judgement.run import Run
from ghostwatch.core.model import REMINDER, REMINDER_STEP, Effect, NextStep, Side, Word

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
    reminder of the agreed day, else the current step, and when it is due; None when the cadence is
    over or empty.
    """

    def __init__(self, case: Case) -> None:
        self.last = case.human[-1]
        self.run = Run(case.human, case.talk.decisions, case.talk.prospect.cadence)
        self.away = _absences(case)
        self.absences = [(first_on, back_on) for first_on, back_on, _ in self.away]
        agreed = case.agreed
        self.floor = None if agreed is None else agreed.over_at
        self.pace: Pace | None = None
        self.over_at = self._over_at(case)
        step = self.run.step
        self.next_step = self._reminder(case) or (
            NextStep(self.run.index, step.play, max(self.over_at, self.floor or self.over_at))
            if step is not None and self.over_at is not None
            else None
        )

    @property
    def reminds(self) -> bool:
        """Whether the next step is to remind of the day that was agreed."""
        return self.next_step is not None and self.next_step.index == REMINDER_STEP

    def _reminder(self, case: Case) -> NextStep | None:
        """Due when the agreed day is over.

        Nobody is reminded whom the seller never wrote to, or who waits for an answer.
        """
        is_told = case.talk.prospect.stage == "agreed"
        if case.ours is None or (self.over_at is None and not is_told):
            return None
        if case.asked_before_later:
            return None
        if self.floor is not None and case.agreed is not None and case.agreed.is_firm:
            first_on = case.calendar.next_working_day(case.on(self.floor), self.absences)
            return NextStep(REMINDER_STEP, REMINDER, case.first_work_from(first_on))
        if self.over_at is None:
            return None
        if self.run.open is not None and self.run.open.step == REMINDER_STEP:
            return NextStep(REMINDER_STEP, REMINDER, self.over_at)  # who agreed on what is lost
        return None

    def _over_at(self, case: Case) -> datetime | None:
        """When the wait that is on is over.

        A date that is not over begins it: on that day somebody talks, and then there is time to
        answer.
        """
        cadence, anchor = case.talk.prospect.cadence, self.run.anchor
        if not cadence:
            return None
        step, since = self.run.step or cadence[-1], anchor
        if self.floor is not None and self.run.step is not None:
            since = max(anchor, self.floor)
        if step.after is not None:
            return case.waits.add_working_days(since, step.after, self.absences)
        known = case.policy.rhythms.known(case.talk.prospect.name, anchor)
        self.pace = Pace(case.waits, self.absences, since, known)
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
