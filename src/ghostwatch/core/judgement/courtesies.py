"""Courtesies: what a friend would write without being asked, and without asking for anything.

The rule of the module: a verdict is never changed by it; only what comes next may be a courtesy in
place of a step, where the seller has switched it on and nothing else comes first. Each is offered
once for an occasion: what was sent, thrown away or taken back by the seller does not come again.
What is not sure is left out: nobody misses a thank-you that was not drafted as much as they mind
one for the wrong thing. docs/law.md says what the law has to say to each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import chain, count, islice, pairwise
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement.addresses import somebody_else
from ghostwatch.core.judgement.reasons import because, what_lies_ready
from ghostwatch.core.judgement.run import sent_words, settled_at
from ghostwatch.core.model import (
    LIVE,
    NO_COURTESIES,
    REMINDER_STEP,
    WAS_SENT,
    Decision,
    DraftState,
    Effect,
    Fact,
    Intent,
    Kind,
    Meeting,
    Message,
    NextStep,
    NoteKind,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)
from ghostwatch.core.plays import (
    CARE,
    DOOR_OPEN,
    NO_NEWS,
    OWE,
    REFERRAL,
    THANK_YOU,
    is_touch,
    may_be_written,
    room_from,
)

if TYPE_CHECKING:
    from ghostwatch.core.judgement.case import Case

_DAY = timedelta(days=1)
_PROMPT = 1  # working days: a thank-you that is later reads like a reminder
_LIES = 3  # working days for which one that lies in Drafts is not too late
_CARE_AFTER = (30, 90)  # days
_CARE_EVERY = 180  # days, from then on
_CARE_WITHIN = 20  # working days: an older occasion is left to the next
_REFERRED_WITHIN = 10  # working days: after that they have found their way without us
_CLEAR_NO = frozenset({"they_said_no", "they_chose_other"})
_LEFT = frozenset({"left", "left_referring"})
_MOST_CARE = 60  # occasions looked at: thirty years
_WANTS_NOTHING = frozenset({Intent.THANKS})
_AT_EASE = frozenset({Intent.THANKS, Intent.UNKNOWN})
_CALLED_OFF = frozenset({Meeting.DECLINED, Meeting.CANCELLED})
# A client is one whatever was said since; these say that a mail would go wrong all the same.
_TALKING = frozenset({Situation.OUR_TURN, Situation.THEIR_TURN, Situation.SILENT,
                      Situation.YOUR_CALL})  # fmt: skip


class Occasion(NamedTuple):
    """Something to be kind about. number, play: of the courtesy; due_at: from when it is due.

    until: when it is too late for a new draft; stays_until: when one that lies there is. follows: a
    mail of the seller's that the draft answers and takes its recipients from, where that is not the
    latest.
    """

    number: int
    play: str
    due_at: datetime
    why: Reason
    until: datetime | None = None
    stays_until: datetime | None = None
    follows: Message | None = None


def with_courtesy(case: Case, verdict: Verdict, otherwise: Callable[[], Verdict]) -> Verdict:
    """The verdict, and what comes next is a courtesy where there is an occasion for one.

    otherwise: the verdict if they were no client.
    """
    if verdict.follows is None or case.talk.prospect.courtesies == NO_COURTESIES:
        return verdict
    if case.promise is not None and case.has_come(case.promise.over_at):
        return verdict  # any mail would pass for what was promised
    if unwanted := tuple(_unwanted(case, verdict)):
        verdict = replace(verdict, reasons=(*verdict.reasons, *unwanted))
    for rule in COURTESIES:
        occasion = rule(case, verdict)
        if occasion is None or not may_be_written(occasion.number, verdict.situation):
            continue
        if _is_open(case, verdict, occasion) and _may_write(verdict, otherwise):
            return _offered(case, verdict, occasion)
    return verdict


def _offered(case: Case, verdict: Verdict, occasion: Occasion) -> Verdict:
    why = [occasion.why] if case.has_come(occasion.due_at) else []
    ready = [
        Reason(code, d.message_id, {"play": d.play})
        for d in _lying(case, occasion)
        if (code := what_lies_ready(d)) is not None
    ]
    reasons = (*verdict.reasons, *why, *ready)
    step = NextStep(occasion.number, occasion.play, occasion.due_at)
    offered = replace(verdict, next=step, reasons=reasons)
    if occasion.follows is None:
        return offered
    return replace(offered, follows=occasion.follows, addressed=occasion.follows)


def _is_open(case: Case, verdict: Verdict, occasion: Occasion) -> bool:
    """Whether nothing else comes first, it was not tried yet, and it is not too late."""
    step, lies_there = verdict.next, any(_lying(case, occasion))
    comes_first = step is not None and step.due_at < occasion.due_at and not lies_there
    if step is not None and comes_first and not _is_held(case, step, occasion):
        return False
    if step is not None and step.index == REMINDER_STEP and occasion.number == NO_NEWS:
        return False  # the day that was agreed is the news
    following = tuple(_following(case, occasion.follows))
    if step is not None and any(d.state in LIVE and not d.is_courtesy for d in following):
        return False  # the draft of that step lies there already
    if occasion.number != CARE and any(_is_over(d, occasion) for d in following):
        return False
    end = occasion.stays_until if lies_there else occasion.until
    return end is None or not case.has_come(end)


def _is_held(case: Case, step: NextStep, occasion: Occasion) -> bool:
    """Whether the quarter has no room for that step: it holds back what needs none."""
    if is_touch(occasion.number) or not is_touch(step.index):
        return False
    most = case.talk.prospect.per_quarter
    until = room_from(case.talk.decisions, most) if most else None
    return not most or (until is not None and not case.has_come(until))


def _may_write(verdict: Verdict, otherwise: Callable[[], Verdict]) -> bool:
    return verdict.situation is not Situation.CLIENT or otherwise().situation in _TALKING


def _following(case: Case, follows: Message | None = None) -> Iterator[Decision]:
    """The drafts that follow a mail, else the mail which one would follow now."""
    follows = follows or case.follows
    parent = follows.message_id if follows else ""
    return (d for d in case.talk.decisions if d.parent == parent)


def _unwanted(case: Case, verdict: Verdict) -> Iterator[Reason]:
    """P3: what became of a courtesy that is not offered again, since the seller did not want it."""
    latest = case.follows.message_id if case.follows else ""
    gone = verdict.situation is Situation.UNDELIVERABLE
    for d in case.talk.decisions:
        parted = gone and d.step == REFERRAL
        if d.is_courtesy and (d.parent == latest or parted) and _was_tried(d):
            facts: dict[str, Fact] = {"play": d.play, "on": case.on(settled_at(d))}
            if d.state is DraftState.WITHDRAWN:
                yield Reason("courtesy_undone", d.message_id, facts)
            else:
                yield Reason("step_done", d.message_id, {**facts, "how": d.state.value})


def _lying(case: Case, occasion: Occasion) -> Iterator[Decision]:
    """The draft of this courtesy that lies there, or may."""
    return (
        d for d in _following(case, occasion.follows)
        if d.step == occasion.number and d.play == occasion.play and d.state in LIVE
    )  # fmt: skip


def _is_over(decision: Decision, occasion: Occasion) -> bool:
    same = (decision.step, decision.play) == (occasion.number, occasion.play)
    return same and _was_tried(decision)


def _was_tried(decision: Decision) -> bool:
    """Whether the seller has sent it, thrown it away, or taken it back by ``undo``."""
    if decision.state is DraftState.WITHDRAWN:
        return decision.by_seller
    return decision.state in WAS_SENT or decision.state is DraftState.DISCARDED


# --- a thank-you -------------------------------------------------------------------------------


def _after_a_meeting(case: Case, _: Verdict) -> Occasion | None:
    """The first meeting that somebody accepted is over, and nobody has written since."""
    met_on = _first_meeting(case) if _is_thankful(case) else None
    if met_on is None or case.last is None or case.on(case.last.at) >= met_on:
        return None
    due_at = case.first_work_from(met_on + _DAY)
    return _thanks(case, due_at, because("you_met", case.last, on=met_on))


def _first_meeting(case: Case) -> date | None:
    """The day of the first meeting that was accepted and not called off (RFC 5546 3.2)."""
    accepted: set[date] = set()
    for word in case.human:
        reading = word.message.reading
        if reading.meets_on is None or not case.counts(word):
            continue
        if reading.meeting in _CALLED_OFF:
            accepted.discard(reading.meets_on)
        elif reading.meeting is Meeting.ACCEPTED:
            accepted.add(reading.meets_on)
    return min(accepted, default=None)


def _after_an_answer(case: Case, _: Verdict) -> Occasion | None:
    """Their last word is their first answer of substance, and it is our turn."""
    last = case.last if _is_thankful(case) else None
    if last is None or case.ours is None or last.side is not Side.THEIRS or not _is_answer(last):
        return None
    theirs = (w for w in case.human if w.side is Side.THEIRS and w is not last)
    if not case.counts(last) or any(map(_is_answer, theirs)):
        return None
    due_at = case.calendar.add_working_days(last.at, 0)
    return _thanks(case, due_at, because("first_answer", last, on=case.on(last.at)))


def _is_answer(word: Word) -> bool:
    """Whether a person said something that is worth thanking for, as far as that is understood."""
    reading = word.message.reading
    said = reading.kind is Kind.PERSON and reading.effect is Effect.ANSWERS
    return said and not reading.stop and reading.asks


def _is_thankful(case: Case) -> bool:
    return case.talk.prospect.courtesies.thank_you


def _thanks(case: Case, due_at: datetime, why: Reason) -> Occasion:
    return _promptly(case, Occasion(THANK_YOU, "thank_you", due_at, why))


def _promptly(case: Case, occasion: Occasion) -> Occasion:
    """The same, while it is worth writing."""
    days = (_PROMPT, _LIES)
    until, stays_until = (case.calendar.add_working_days(occasion.due_at, n) for n in days)
    return occasion._replace(until=until, stays_until=stays_until)


# --- our own silence ---------------------------------------------------------------------------


def _owed(case: Case, verdict: Verdict) -> Occasion | None:
    """They wait for us longer than our own limit, and the seller has a play for that."""
    play = case.talk.prospect.courtesies.owe
    if play is None or case.last is None or not verdict.we_owe:
        return None
    owed_at = case.calendar.add_working_days(case.last.at, case.policy.our_limit)
    return Occasion(OWE, play, owed_at, because("owe_play", case.last))


def _no_news(case: Case, _: Verdict) -> Occasion | None:
    """Their order runs and the seller has been silent for too long: no news is news."""
    days, last = case.talk.prospect.courtesies.no_news, case.last
    if days is None or case.talk.prospect.stage != "agreed" or last is None or case.ours is None:
        return None
    if last.side is not Side.OURS and not _wants(last, _WANTS_NOTHING):
        return None
    due_at = case.calendar.add_working_days(last.at, days)
    on = case.on(case.ours.at)
    return Occasion(NO_NEWS, "no_news", due_at, because("our_silence", last, on=on, days=days))


def _wants(word: Word, intents: frozenset[Intent]) -> bool:
    reading = word.message.reading
    sure = reading.sender_doubt is None and reading.effect is Effect.ANSWERS
    return sure and reading.intent in intents


# --- years later -------------------------------------------------------------------------------


def _care(case: Case, _: Verdict) -> Occasion | None:
    """A client of whom nothing was heard for 30 days, for 90, and then for each 180."""
    prospect, last = case.talk.prospect, case.last
    if not prospect.courtesies.care or prospect.stage == "agreed" or last is None:
        return None
    won_at = case.note.at if case.note is not None and case.note.kind is NoteKind.WON else None
    if not _is_at_ease(last, won_at):
        return None
    since = _last_word_but_care(case, won_at)
    tried = [settled_at(d) for d in case.talk.decisions if d.step == CARE and _was_tried(d)]
    for due_at, next_at in pairwise(_care_dates(case, since)):
        until = case.calendar.add_working_days(due_at, _CARE_WITHIN)
        if not (case.has_come(until) or any(due_at <= at < next_at for at in tried)):
            on = case.on(since)
            return Occasion(CARE, "care", due_at, because("care_due", last, on=on), until, next_at)
    return None


def _is_at_ease(last: Word, won_at: datetime | None) -> bool:
    """Whether they wait for nothing: we wrote last, or they said no more than thanks."""
    if last.side is Side.OURS or (won_at is not None and won_at > last.at):
        return True
    return _wants(last, _AT_EASE)


def _last_word_but_care(case: Case, won_at: datetime | None) -> datetime:
    """From when the days count: the win or the last word, mails of care left out."""
    care = [d for d in case.talk.decisions if d.step == CARE]
    ours = sent_words(case.human, care)
    words = [word.at for n, word in enumerate(case.human) if n not in ours]
    return max([*words[-1:], *([won_at] if won_at else [])], default=case.human[0].at)


def _care_dates(case: Case, since: datetime) -> Iterator[datetime]:
    """The first minutes of the working days on which care is due."""
    first_on = case.on(since)
    later = count(_CARE_AFTER[-1] + _CARE_EVERY, _CARE_EVERY)
    for days in islice(chain(_CARE_AFTER, later), _MOST_CARE):
        yield case.first_work_from(first_on + timedelta(days=days))


# --- after a no, and after a departure -----------------------------------------------------------


def _after_a_no(case: Case, verdict: Verdict) -> Occasion | None:
    """They said no, clearly and to the seller's own mail, and nobody has written since.

    What closed it is the verdict's to say: after a stop, a hush or a loss there is nothing to say.
    """
    last = case.last
    if not case.talk.prospect.courtesies.door_open or last is None or last is not case.last_meant:
        return None
    if not _is_because(verdict, _CLEAR_NO):
        return None
    reading, ours = last.message.reading, case.ours
    if reading.kind is not Kind.PERSON or reading.stop or ours is None:
        return None
    asked = {address.key for address in ours.message.recipients}
    if asked.isdisjoint(sender.key for sender in last.message.senders):
        return None  # the draft would go to somebody else
    due_at = case.calendar.add_working_days(last.at, 0)
    return _promptly(case, Occasion(DOOR_OPEN, "door_open", due_at, because("clear_no", last)))


def _after_a_departure(case: Case, verdict: Verdict) -> Occasion | None:
    """Who was written to has left, and the seller has written to somebody else there before."""
    if not case.talk.prospect.courtesies.referral or verdict.since is None:
        return None
    other = somebody_else(case) if _is_because(verdict, _LEFT) else None
    if other is None:
        return None
    due_at = case.calendar.add_working_days(verdict.since, 0)
    until = case.calendar.add_working_days(due_at, _REFERRED_WITHIN)
    why = because("somebody_else", other, on=case.on(other.at))
    return Occasion(REFERRAL, "referral", due_at, why, until, follows=other.message)


def _is_because(verdict: Verdict, codes: frozenset[str]) -> bool:
    """Whether it is as it is for such a reason; the first says why, the others say more."""
    return any(reason.code in codes for reason in verdict.reasons[:1])


COURTESIES: tuple[Callable[[Case, Verdict], Occasion | None], ...] = (
    _after_a_meeting,
    _after_an_answer,
    _owed,
    _no_news,
    _care,
    _after_a_no,
    _after_a_departure,
)
