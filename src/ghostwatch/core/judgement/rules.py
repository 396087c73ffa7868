"""The rules, in order: each gives a verdict with its reasons, or leaves the case to the next.

To add a rule, write it as a function of the case and give it its place in RULES; each code of a
reason has its sentence in ``report.SENTENCES``. What the seller says and what must not be written
come first, then who waits for whom, then the clock. A rule that is not sure withholds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.judgement.case import PEOPLE, Case, Policy, is_human
from ghostwatch.core.judgement.clock import Away
from ghostwatch.core.judgement.run import settled_at
from ghostwatch.core.model import (
    NO_FACTS,
    Conversation,
    Decision,
    DraftState,
    Fact,
    Kind,
    NextStep,
    NoteKind,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime


def judge(talk: Conversation, policy: Policy, now: datetime) -> Verdict:
    """In which situation a conversation is at ``now``, since when, what comes next, and why."""
    case = Case(talk, policy, now)
    verdict = None
    for rule in RULES:
        if verdict := rule(case):
            break
    assert verdict is not None  # the last rule always answers
    return verdict


# --- what the seller says, and what forbids to write -------------------------------------------


def _seller_closed(case: Case) -> Verdict | None:
    """Lost or hush: the seller decides, until they say ``resume``."""
    note = case.note
    if note is None or note.kind not in (NoteKind.LOST, NoteKind.HUSH):
        return None
    return case.verdict(Situation.CLOSED, note.at, _reason(note.kind.value, on=case.on(note.at)))


def _asked_to_stop(case: Case) -> Verdict | None:
    """P7: a stop is a stop, until the seller says ``resume``."""
    for word in case.human:
        if word.message.reading.stop and word.side is Side.THEIRS and case.is_after_resume(word):
            reason = _reason("asked_to_stop", word, who=_who(word))
            return case.verdict(Situation.CLOSED, word.at, reason)
    return None


def _is_client(case: Case) -> Verdict | None:
    """Won by the seller's note, or listed as a client."""
    note = case.note
    if note is not None and note.kind is NoteKind.WON:
        return case.verdict(Situation.CLIENT, note.at, _reason("won", on=case.on(note.at)))
    if case.talk.prospect.stage == "client":
        since = case.last.at if case.last else None
        return case.verdict(Situation.CLIENT, since, _reason("client"))
    return None


def _own_write_in_doubt(case: Case) -> Verdict | None:
    """We do not know whether our own draft was stored."""
    for d in case.talk.decisions:
        if d.state is DraftState.UNCERTAIN:
            reason = Reason("uncertain", d.message_id, {"play": d.play})
            return case.verdict(Situation.UNCLEAR, d.decided_at, reason)
    return None


def _came_back(case: Case) -> Verdict | None:
    """A bounce of our latest mail, or of an earlier one to an address that the latest went to.

    RFC 3464 2: what a bounce returns says which mail it is about. A word of the prospect's, or of
    the seller's ("resume"), that is later than the bounce wins over it.
    """
    latest, theirs = case.ours, case.theirs
    if latest is None:
        return None
    for word in reversed(case.talk.words):
        if not case.is_after_resume(word) or (theirs is not None and word.at < theirs.at):
            return None
        if word.message.reading.kind is not Kind.BOUNCE:
            continue
        if returned := _returned(case, word, latest):
            to = next((address.spec for address in returned.message.recipients), "?")
            return case.verdict(Situation.UNDELIVERABLE, word.at, _reason("bounced", word, who=to))
    return None


def _returned(case: Case, bounce: Word, latest: Word) -> Word | None:
    """The mail of ours that came back, when nothing newer may have reached them."""
    message = bounce.message
    ids = {*message.reading.bounced_ids, *message.cited}
    if latest.message.message_id in ids:
        return latest
    to = {address.key for address in latest.message.recipients}
    for word in case.human:
        same = to & {address.key for address in word.message.recipients}
        if word.message.message_id in ids and same and bounce.at > latest.at:
            return word
    return None


def _who_is_it(case: Case) -> Verdict | None:
    """A stranger answered our mail, or it is not certain that the prospect wrote: withhold.

    P7: a stranger's stop may be the prospect's own, from a private address: it holds until the
    seller says ``resume``, whatever is said after it.
    """
    for said in case.talk.words:
        if _is_person_unknown(said) and said.message.reading.stop and case.is_after_resume(said):
            reason = _reason("stranger", said, who=_who(said))
            return case.verdict(Situation.UNCLEAR, said.at, reason)
    spoken = (w for w in reversed(case.talk.words) if is_human(w) or _is_person_unknown(w))
    word = next(spoken, None)
    if word is None or not case.is_after_resume(word):
        return None
    if word.side is Side.STRANGER:
        reason = _reason("stranger", word, who=_who(word))
        return case.verdict(Situation.UNCLEAR, word.at, reason)
    doubt = word.message.reading.sender_doubt
    if word.side is Side.THEIRS and doubt:
        reason = _reason("doubtful_sender", word, why=doubt)
        return case.verdict(Situation.UNCLEAR, word.at, reason)
    return None


def _is_person_unknown(word: Word) -> bool:
    return word.side is Side.STRANGER and word.message.reading.kind in PEOPLE


# --- who waits for whom ------------------------------------------------------------------------


def _date_agreed(case: Case) -> Verdict | None:
    """The seller put it off: nothing until the first working day after that date."""
    agreed = case.agreed
    if agreed is None or case.now >= agreed.over_at:
        return None
    clock = case.clock if case.last else None
    if clock is not None and clock.floor is None:
        return None
    step = clock.next_step if clock else None
    return case.verdict(
        Situation.AGREED_DATE,
        agreed.at,
        _reason("later", case.last, until=agreed.until_on),
        falls_silent_at=step.due_at if step else agreed.over_at,
        next_step=step,
    )


def _nothing_said(case: Case) -> Verdict | None:
    """Nobody has written a word: the seller begins."""
    if case.last is not None:
        return None
    return case.verdict(Situation.OUR_TURN, None, _reason("no_mail"))


def _they_wait(case: Case) -> Verdict | None:
    """The prospect had the last word: it is our turn, and after our own limit our silence."""
    last = case.theirs
    if last is None or last is not case.last or case.agreed is not None:
        return None
    owed_at = case.calendar.add_working_days(last.at, case.policy.our_limit)
    we_owe = case.now > owed_at
    reasons = [_last_word(case, last)]
    if we_owe:
        reasons.append(_reason("we_owe", last, since=case.on(last.at)))
    return case.verdict(Situation.OUR_TURN, last.at, *reasons, we_owe=we_owe)


# --- the clock ---------------------------------------------------------------------------------


def _steps_unknown(case: Case) -> Verdict | None:
    """The ledger was lost, and an own mail that followed an own mail may have been a step.

    Nobody gets a step twice and nobody's ladder starts again: until the seller says ``resume``.
    """
    lost_at, run, human = case.talk.lost_at, case.clock.run, case.human
    word = human[run.began]
    if lost_at is None or word.at >= lost_at or run.done or run.open or not run.began:
        return None
    mine = {w.message.message_id for w in human[: run.began] if w.side is Side.OURS}
    follows_own = human[run.began - 1].side is Side.OURS and not mine.isdisjoint(word.message.cited)
    if word.side is not Side.OURS or not follows_own or not case.is_after_resume(word):
        return None
    return case.verdict(
        Situation.UNCLEAR, word.at, _reason("steps_unknown", word, on=case.on(word.at))
    )


def _they_are_away(case: Case) -> Verdict | None:
    """An automatic reply holds the clock, by its date or for a while."""
    today = case.on(case.now)
    holding = [away for away in case.clock.away if away.first_on <= today < away.back_on]
    if not holding:
        return None
    away = max(holding, key=lambda a: (a.back_on, a.word.at))
    step = case.clock.next_step
    if step is None:
        return case.verdict(Situation.AWAY, away.word.at, _absence(away))
    due_at = max(step.due_at, case.first_work_from(away.back_on))
    return case.verdict(
        Situation.AWAY,
        away.word.at,
        _absence(away),
        *_steps(case),
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
        Situation.YOUR_CALL, at, *_steps(case), _reason("taken_back", case.last, on=case.on(at))
    )


def _cadence_over(case: Case) -> Verdict | None:
    """Every step was tried, or the seller threw two away in a row."""
    run, cadence = case.clock.run, case.talk.prospect.cadence
    thrown = [d.state is DraftState.DISCARDED for d in run.done[-2:]]
    if thrown == [True, True] and run.open is None:
        return _your_call(case, settled_at(run.done[-1]))
    if run.step is not None or not cadence:
        return None
    over_at = case.calendar.add_working_days(run.anchor, cadence[-1].after, case.clock.absences)
    return _your_call(case, over_at) if case.now >= over_at else _waiting(case, over_at)


def _your_call(case: Case, since: datetime) -> Verdict:
    over = _reason("cadence_over", case.last, on=case.on(since))
    return case.verdict(Situation.YOUR_CALL, since, *_steps(case), over)


def _clock_runs(case: Case) -> Verdict:
    """We had the last word: their turn or silent, whichever the clock says."""
    step = case.clock.next_step
    if step is None or case.now < step.due_at:  # without a cadence a prospect is only watched
        return _waiting(case, step.due_at if step else None)
    last = case.clock.last
    days = case.calendar.working_days_between(last.at, case.now)
    return case.verdict(
        Situation.SILENT,
        step.due_at,
        _last_word(case, last),
        _reason("silent", last, since=case.on(last.at), days=days),
        *_steps(case),
        falls_silent_at=step.due_at,
        next_step=step,
    )


def _waiting(case: Case, until: datetime | None) -> Verdict:
    """Their turn. until: when that ends."""
    last = case.clock.last
    reasons = [_last_word(case, last)]
    if until is not None:
        anchor = case.clock.run.anchor
        days = case.calendar.working_days_between(anchor, until, case.clock.absences)
        if anchor == last.at:
            reasons.append(_reason("waiting", last, until=case.on(until), days=days))
        else:  # a step that was thrown away moved the clock, not a mail
            on = case.on(anchor)
            reasons.append(_reason("waiting_again", None, until=case.on(until), days=days, on=on))
    return case.verdict(
        Situation.THEIR_TURN,
        last.at,
        *reasons,
        *_steps(case),
        falls_silent_at=until,
        next_step=case.clock.next_step,
    )


# --- reasons -----------------------------------------------------------------------------------


def _reason(code: str, word: Word | None = None, **facts: Fact) -> Reason:
    """A reason with its facts and the message that is the evidence."""
    message_id = word.message.message_id or None if word else None
    return Reason(code, message_id, facts or NO_FACTS)


def _who(word: Word) -> str:
    return next((sender.spec for sender in word.message.senders), "?")


def _last_word(case: Case, word: Word) -> Reason:
    if word.side is Side.THEIRS:
        return _reason("they_wrote", word, who=_who(word), on=case.on(word.at))
    return _reason("we_wrote", word, on=case.on(word.at))


def _absence(away: Away) -> Reason:
    named = away.word.message.reading.away_until is not None
    code = "away_until" if named else "away_no_date"
    return _reason(code, away.word, who=_who(away.word), until=away.back_on)


def _steps(case: Case) -> Iterator[Reason]:
    """What was done in this run, and what lies ready."""
    for d in case.clock.run.done:
        facts = {"play": d.play, "how": d.state.value, "on": case.on(settled_at(d))}
        yield Reason("step_done", d.message_id, facts)
    ready = case.clock.run.open
    if ready is not None and (code := _what_lies_ready(ready)) is not None:
        yield Reason(code, ready.message_id, {"play": ready.play})


def _what_lies_ready(ready: Decision) -> str | None:
    if ready.gone_polls:
        return "draft_missing"
    if ready.state is DraftState.EDITED:
        return "draft_edited"
    if ready.state is DraftState.PRESENT:
        return "draft_waiting"
    return None


RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _seller_closed,
    _asked_to_stop,
    _is_client,
    _own_write_in_doubt,
    _came_back,
    _who_is_it,
    _date_agreed,
    _nothing_said,
    _they_wait,
    _steps_unknown,
    _taken_back,
    _they_are_away,
    _cadence_over,
    _clock_runs,
)
