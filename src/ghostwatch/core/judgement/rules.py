"""The rules, in order: each gives a verdict with its reasons, or leaves the case to the next.

To add a rule, write it as a function of the case and give it its place in RULES; each code of a
reason has its sentence in ``report.SENTENCES``. What the seller says and what must not be written
come first, then who waits for whom, then the clock. A rule that is not sure withholds.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ghostwatch.core.judgement.addresses import came_back, left, their_addresses
from ghostwatch.core.judgement.agreed import Agreed
from ghostwatch.core.judgement.case import Case, Policy
from ghostwatch.core.judgement.courtesies import with_courtesy
from ghostwatch.core.judgement.reasons import (
    absence,
    because,
    broken_promise,
    last_word,
    own_pace,
    steps,
    unanswered,
    what_they_said,
    who_is_it,
    why_agreed,
    why_ended,
)
from ghostwatch.core.judgement.run import is_human, settled_at
from ghostwatch.core.model import (
    Conversation,
    DraftState,
    Effect,
    Intent,
    NextStep,
    NoteKind,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime


def judge(talk: Conversation, policy: Policy, now: datetime) -> Verdict:
    """In which situation a conversation is at ``now``, since when, what comes next, and why."""
    case = Case(talk, policy, now)
    verdict = with_courtesy(case, _first(case), lambda: _first(case, but=_is_client))
    return replace(verdict, changes_at=case.changes_at)


def _first(case: Case, but: Callable[[Case], Verdict | None] | None = None) -> Verdict:
    verdict = None
    for rule in RULES:
        if rule is not but and (verdict := rule(case)):
            break
    assert verdict is not None  # the last rule always answers
    return verdict


# --- what the seller says, and what forbids to write -------------------------------------------


def _seller_closed(case: Case) -> Verdict | None:
    """Lost or hush: the seller decides, until they say ``resume``."""
    note = case.note
    if note is None or note.kind not in (NoteKind.LOST, NoteKind.HUSH):
        return None
    return case.verdict(Situation.CLOSED, note.at, because(note.kind.value, on=case.on(note.at)))


def _asked_to_stop(case: Case) -> Verdict | None:
    """P7: a stop is a stop, until the seller says ``resume``."""
    for word in case.human:
        if word.message.reading.stop and word.side is Side.THEIRS and case.is_after_resume(word):
            return case.verdict(Situation.CLOSED, word.at, what_they_said(case, word))
    return None


def _is_client(case: Case) -> Verdict | None:
    """Won by the seller's note, or listed as a client."""
    note = case.note
    if note is not None and note.kind is NoteKind.WON:
        return case.verdict(Situation.CLIENT, note.at, because("won", on=case.on(note.at)))
    if case.talk.prospect.stage == "client":
        since = case.last.at if case.last else None
        return case.verdict(Situation.CLIENT, since, because("client"))
    return None


def _own_write_in_doubt(case: Case) -> Verdict | None:
    """We do not know whether our own draft was stored."""
    for d in case.talk.decisions:
        if d.state is DraftState.UNCERTAIN:
            reason = Reason("uncertain", d.message_id, {"play": d.play})
            return case.verdict(Situation.UNCLEAR, d.decided_at, reason)
    return None


def _said_no(case: Case) -> Verdict | None:
    """The buyer decided: the sale is done, until they say something else or the seller does."""
    word = case.last_meant
    if word is None or word.message.reading.effect is not Effect.CLOSES or not case.counts(word):
        return None
    return case.verdict(Situation.CLOSED, word.at, what_they_said(case, word))


def _nobody_there(case: Case) -> Verdict | None:
    """Nobody who counts reads what we sent last: it came back, they left, they are the wrong one.

    Of several recipients one who still reads it is enough.
    """
    latest = case.ours
    if latest is None:
        return None
    ended = came_back(case, latest) | left(case)
    reached = their_addresses(case, latest)
    if not reached or not reached <= ended.keys():
        return None
    word = max((ended[address] for address in reached), key=lambda w: w.at)
    if case.last is case.theirs and case.theirs is not None and case.theirs.at > word.at:
        return None  # somebody else there waits for us
    reason = why_ended(case, word, next(a for a in reached if ended[a] is word))
    return case.verdict(Situation.UNDELIVERABLE, word.at, reason)


def _who_is_it(case: Case) -> Verdict | None:
    """A stranger answered our mail, or it is not certain that the prospect wrote: withhold.

    P7: a stranger's stop may be the prospect's own, from a private address: it holds until the
    seller says ``resume``, whatever is said after it.
    """
    for said in case.talk.words:
        if _is_person_unknown(said) and said.message.reading.stop and case.is_after_resume(said):
            return case.verdict(Situation.UNCLEAR, said.at, who_is_it(case, said))
    spoken = (w for w in reversed(case.talk.words) if is_human(w) or _is_person_unknown(w))
    word = next(spoken, None)
    if word is None or not case.is_after_resume(word):
        return None
    if word.side is Side.STRANGER:
        return case.verdict(Situation.UNCLEAR, word.at, who_is_it(case, word))
    doubt = word.message.reading.sender_doubt
    if word.side is Side.THEIRS and doubt:
        reason = because("doubtful_sender", word, why=doubt)
        return case.verdict(Situation.UNCLEAR, word.at, reason)
    return None


def _is_person_unknown(word: Word) -> bool:
    return word.side is Side.STRANGER and word.message.reading.speaks


# --- who waits for whom ------------------------------------------------------------------------


def _promise_broken(case: Case) -> Verdict | None:
    """The seller said what they would do by a day, and did not: nothing else waits longer.

    From the first working day after that day on.
    """
    promise = case.promise
    if promise is None or not case.has_come(promise.over_at):
        return None
    reasons = [broken_promise(case, promise)]
    waiting = case.last is case.theirs and case.last is not None
    since = case.last.at if waiting and case.last else promise.over_at
    if waiting and case.last:
        reasons += [last_word(case, case.last), *unanswered(case)]
    return case.verdict(Situation.OUR_TURN, since, *reasons, we_owe=True)


def _date_agreed(case: Case) -> Verdict | None:
    """A day to talk again was named: nothing until the first working day after it has begun."""
    agreed = case.agreed
    if agreed is None or case.has_come(agreed.over_at) or _waits_since(case, agreed):
        return None
    clock = case.clock if case.last else None
    if clock is not None and clock.floor is None:
        return None
    # Where they had the last word, only a reminder can come next: the rest would be our turn.
    ours = case.last is case.ours
    step = clock.next_step if clock and (ours or clock.reminds) else None
    if _is_promised(case, agreed):
        return case.verdict(Situation.AGREED_DATE, agreed.at, why_agreed(case, agreed))
    return case.verdict(
        Situation.AGREED_DATE,
        agreed.at,
        why_agreed(case, agreed),
        falls_silent_at=step.due_at if step else agreed.over_at,
        next_step=step,
    )


def _is_promised(case: Case, agreed: Agreed) -> bool:
    """Whether the seller has promised something by that day: then nobody there falls silent."""
    return case.promise is not None and case.promise.word is agreed.word and not agreed.is_firm


def _waits_since(case: Case, agreed: Agreed) -> bool:
    """Whether they wait for an answer: to the mail that names the day, or to a later one."""
    theirs = case.last_meant
    if theirs is None or theirs is not case.last:
        return False
    if theirs.message.reading.intent is Intent.THANKS and theirs is not agreed.word:
        return False  # for the day that was agreed
    return theirs.at > agreed.at or (agreed.word is theirs and agreed.wants_an_answer)


def _nothing_said(case: Case) -> Verdict | None:
    """Nobody has written a word: the seller begins."""
    if case.last is not None:
        return None
    return case.verdict(Situation.OUR_TURN, None, because("no_mail"))


def _away_themselves(case: Case) -> Verdict | None:
    """The prospect had the last word and said no more than that they are away: nobody waits."""
    last = case.theirs
    if last is None or last is not case.last:
        return None
    said = last.message.reading
    return _they_are_away(case) if said.away_until is not None and not said.asks else None


def _they_wait(case: Case) -> Verdict | None:
    """The prospect had the last word: it is our turn, and after our own limit our silence."""
    last = case.theirs
    if last is None or last is not case.last or _is_to_remind(case):
        return None
    we_owe = _is_owed(case, last)
    reasons = [last_word(case, last), *unanswered(case)]
    if we_owe:
        reasons.append(because("we_owe", last, since=case.on(last.at)))
    return case.verdict(Situation.OUR_TURN, last.at, *reasons, we_owe=we_owe)


def _is_owed(case: Case, last: Word) -> bool:
    """Whether their last word has waited longer than our own limit, from the day that it names."""
    if last.message.reading.effect is Effect.CLOSES:
        return False  # the seller has said "go on" over it: no answer is waited for
    agreed = case.agreed
    that_day = agreed is not None and agreed.word is last and not agreed.wants_an_answer
    waits_from = agreed.over_at if agreed and that_day else last.at
    return case.has_passed(case.calendar.add_working_days(waits_from, case.policy.our_limit))


def _is_to_remind(case: Case) -> bool:
    """Whether a day was agreed and nothing else is waited for: the reminder is the answer."""
    agreed = case.agreed
    return agreed is not None and case.clock.reminds and not _waits_since(case, agreed)


# --- the clock ---------------------------------------------------------------------------------


def _steps_unknown(case: Case) -> Verdict | None:
    """The ledger was lost, and an own mail that followed an own mail may have been a step.

    Nobody gets a step twice and nobody's ladder starts again: until the seller says ``resume``.
    """
    lost_at, run, human = case.talk.lost_at, case.clock.run, case.human
    word = human[run.began]
    if lost_at is None or word.at >= lost_at or run.done or run.open or not run.began:
        return None
    if run.began_kindly:
        return None
    mine = {w.message.message_id for w in human[: run.began] if w.side is Side.OURS}
    follows_own = human[run.began - 1].side is Side.OURS and not mine.isdisjoint(word.message.cited)
    if word.side is not Side.OURS or not follows_own or not case.is_after_resume(word):
        return None
    return case.verdict(
        Situation.UNCLEAR, word.at, because("steps_unknown", word, on=case.on(word.at))
    )


def _they_are_away(case: Case) -> Verdict | None:
    """An automatic reply holds the clock, by its date or for a while."""
    holding = [
        away for away in case.clock.away
        if case.has_come(case.start_of(away.first_on))
        and not case.has_come(case.start_of(away.back_on))
    ]  # fmt: skip
    if not holding:
        return None
    away = max(holding, key=lambda a: (a.back_on, a.word.at))
    step = case.clock.next_step
    if step is None:
        return case.verdict(Situation.AWAY, away.word.at, absence(away))
    due_at = max(step.due_at, case.first_work_from(away.back_on))
    return case.verdict(
        Situation.AWAY,
        away.word.at,
        absence(away),
        *steps(case),
        falls_silent_at=due_at,
        next_step=NextStep(step.index, step.play, due_at),
    )


def _taken_back(case: Case) -> Verdict | None:
    """The seller took our draft back: what happens now is for them to say (``resume``)."""
    run = case.clock.run
    if run.taken_back is None or run.open is not None:
        return None
    at = settled_at(run.taken_back)
    return case.verdict(
        Situation.YOUR_CALL, at, *steps(case), because("taken_back", case.last, on=case.on(at))
    )


def _cadence_over(case: Case) -> Verdict | None:
    """Every step was tried, or the seller threw two away in a row."""
    run = case.clock.run
    if case.clock.reminds:
        return None
    thrown = [d.state is DraftState.DISCARDED for d in run.done[-2:]]
    if thrown == [True, True] and run.open is None:
        return _your_call(case, settled_at(run.done[-1]))
    over_at = case.clock.over_at
    if run.step is not None or over_at is None:
        return None
    return _your_call(case, over_at) if case.has_come(over_at) else _waiting(case, over_at)


def _your_call(case: Case, since: datetime) -> Verdict:
    over = because("cadence_over", case.last, on=case.on(since))
    return case.verdict(Situation.YOUR_CALL, since, *steps(case), over)


def _clock_runs(case: Case) -> Verdict:
    """We had the last word: their turn or silent, whichever the clock says."""
    step = case.clock.next_step
    # Without a cadence a prospect is only watched.
    if step is None or not case.has_come(step.due_at):
        return _waiting(case, step.due_at if step else None)
    if case.clock.reminds:
        return _remind(case, step)
    last = case.clock.last
    days = case.waits.working_days_between(last.at, case.now)
    return case.verdict(
        Situation.SILENT,
        step.due_at,
        last_word(case, last),
        because("silent", last, since=case.on(last.at), days=days),
        *own_pace(case),
        *steps(case),
        falls_silent_at=step.due_at,
        next_step=step,
    )


def _remind(case: Case, step: NextStep) -> Verdict:
    """The day that was agreed is over, and nobody has said a word on it or since."""
    agreed = case.agreed
    asked = agreed is not None and agreed.word is case.theirs and case.last is case.theirs
    we_owe = asked and case.last is not None and _is_owed(case, case.last)
    reasons = [last_word(case, case.clock.last)] if agreed is None else [
        why_agreed(case, agreed), because("day_passed", until=agreed.last_on)
    ]  # fmt: skip
    return case.verdict(
        Situation.SILENT,
        step.due_at,
        *reasons,
        *steps(case),
        falls_silent_at=step.due_at,
        next_step=step,
        we_owe=we_owe,
    )


def _waiting(case: Case, until: datetime | None) -> Verdict:
    """Their turn. until: when that ends."""
    last = case.clock.last
    reasons = [last_word(case, last)]
    if until is not None:
        anchor = case.clock.run.anchor
        days = case.waits.working_days_between(anchor, until, case.clock.absences)
        if anchor == last.at:
            reasons.append(because("waiting", last, until=case.on(until), days=days))
        else:  # a step that was thrown away moved the clock, not a mail
            on = case.on(anchor)
            reasons.append(because("waiting_again", None, until=case.on(until), days=days, on=on))
    return case.verdict(
        Situation.THEIR_TURN,
        last.at,
        *reasons,
        *own_pace(case),
        *steps(case),
        falls_silent_at=until,
        next_step=case.clock.next_step,
    )


RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _seller_closed,
    _asked_to_stop,
    _is_client,
    _own_write_in_doubt,
    _who_is_it,
    _said_no,
    _nobody_there,
    _promise_broken,
    _date_agreed,
    _nothing_said,
    _away_themselves,
    _they_wait,
    _steps_unknown,
    _taken_back,
    _they_are_away,
    _cadence_over,
    _clock_runs,
)
