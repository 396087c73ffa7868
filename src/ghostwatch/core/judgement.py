"""judge(conversation, policy, now) -> Verdict: what ghostwatch thinks, and why.

The rule of the module: RULES is the whole judgement, tried in order, the first that answers wins.
A rule first computes *when* something becomes so and only then compares with ``now``; nothing is
remembered between two calls, so that the same facts at the same ``now`` give the same verdict.
Facts dated after ``now`` still count: the mail is there.

A run is what has happened since the conversation last began anew: since the prospect's last word,
or since the last mail of the seller's that was no step of ours. The cadence is counted in a run.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from ghostwatch.core.model import (
    NO_FACTS,
    CadenceStep,
    Conversation,
    Decision,
    DraftState,
    Fact,
    Kind,
    Message,
    NextStep,
    Note,
    NoteKind,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ghostwatch.core.worktime import Absence, WorkCalendar


@dataclass(frozen=True, slots=True)
class Policy:
    """How the seller works.

    our_limit: working days after which an answer of ours is owed. auto_reply_hold_days: how many
    days an automatic reply without a date holds the clock.
    """

    calendar: WorkCalendar
    our_limit: int = 1
    auto_reply_hold_days: int = 14


def judge(talk: Conversation, policy: Policy, now: datetime) -> Verdict:
    """In which situation a conversation is at ``now``, since when, what comes next, and why."""
    case = _Case(talk, policy, now)
    return next(verdict for rule in RULES if (verdict := rule(case)) is not None)


# --- the case ----------------------------------------------------------------------------------

_SENT = frozenset({DraftState.SENT, DraftState.SENT_EDITED})
_OPEN = frozenset({DraftState.PLANNED, DraftState.APPENDING, DraftState.PRESENT, DraftState.EDITED})
_PEOPLE = frozenset({Kind.PERSON, Kind.CALENDAR})
_MACHINES = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE, Kind.RECEIPT})
_CLOCKS_MAY_DIFFER = timedelta(days=1)
_DAY = timedelta(days=1)


class _Case:
    """One conversation, and what all rules ask about it."""

    def __init__(self, talk: Conversation, policy: Policy, now: datetime) -> None:
        self.talk = talk
        self.policy = policy
        self.calendar = policy.calendar
        self.now = now
        self.note, self.resumed_at = _last_decision(talk.notes)
        self.human = [word for word in talk.words if _is_human(word)]
        self.last = self.human[-1] if self.human else None

    def on(self, at: datetime) -> date:
        """The seller's date of an instant."""
        return at.astimezone(self.calendar.zone).date()

    def start_of(self, on: date) -> datetime:
        """The first minute of a day, for the seller."""
        return self.calendar.add_working_days(
            datetime.combine(on, time(), tzinfo=self.calendar.zone), 0
        )

    def is_after_resume(self, word: Word) -> bool:
        """Whether the seller has not said "go on" since that word."""
        return self.resumed_at is None or word.at > self.resumed_at

    def last_from(self, side: Side) -> Word | None:
        """The last human word of one side."""
        return next((word for word in reversed(self.human) if word.side is side), None)

    def verdict(
        self, situation: Situation, since: datetime | None, *reasons: Reason, **more: object
    ) -> Verdict:
        """A verdict about this prospect; without any mail nothing has begun."""
        return Verdict(
            prospect=self.talk.prospect,
            situation=situation,
            since=since if self.last else None,
            follows=self.follows,
            reasons=reasons,
            **more,  # type: ignore[arg-type]
        )

    @cached_property
    def follows(self) -> Message | None:
        """The message a draft would answer: the latest that can be named in In-Reply-To."""
        named = (w.message for w in reversed(self.human) if w.message.message_id)
        return next(named, None)

    @cached_property
    def away(self) -> list[tuple[Absence, Word]]:
        """The absences that hold the clock, each with the message that names it."""
        return _away(self)

    @cached_property
    def run(self) -> _Run:
        """What has happened since the conversation last began anew."""
        return _Run(self)


def _is_human(word: Word) -> bool:
    """Whether a person of the two parties speaks; a seller's own machine does not."""
    kind = word.message.reading.kind
    if word.side is Side.OURS:
        return kind not in _MACHINES
    return word.side is Side.THEIRS and kind in _PEOPLE


def _last_decision(notes: Sequence[Note]) -> tuple[Note | None, datetime | None]:
    """The seller's decision that holds, and when they last said "go on"."""
    resumed_at = max((n.at for n in notes if n.kind is NoteKind.RESUME), default=None)
    last = notes[-1] if notes else None
    return (last if last and last.kind is not NoteKind.RESUME else None), resumed_at


def _reason(code: str, word: Word | None = None, **facts: Fact) -> Reason:
    """A reason with its facts and the message that is the evidence."""
    message_id = word.message.message_id or None if word else None
    return Reason(code, message_id, facts or NO_FACTS)


def _who(word: Word) -> str:
    return next((sender.spec for sender in word.message.senders), "?")


# --- runs and steps ----------------------------------------------------------------------------


class _Run:
    """The steps of the cadence since the restart, and from when the next wait counts."""

    def __init__(self, case: _Case) -> None:
        self._case = case
        steps = _step_words(case.human, case.talk.decisions)
        self.start = next((i for i in range(len(case.human) - 1, -1, -1) if i not in steps), 0)
        decisions = [d for d in case.talk.decisions if self._is_of_this_run(d)]
        self.done = sorted(filter(_is_done, decisions), key=lambda d: (_settled_at(d), d.step))
        self.open = next((d for d in reversed(decisions) if d.state in _OPEN), None)

    def _is_of_this_run(self, decision: Decision) -> bool:
        """By the message it follows; when that is gone from the mirror, by its date."""
        human = self._case.human
        at = next(
            (
                i
                for i in range(len(human) - 1, -1, -1)
                if decision.parent and human[i].message.message_id == decision.parent
            ),
            None,
        )
        if at is None:
            return decision.decided_at >= human[self.start].at
        # A message without an id cannot be followed: its draft follows the one before it.
        return not any(w.message.message_id for w in human[at + 1 : self.start + 1])

    @cached_property
    def index(self) -> int:
        """The step of the cadence that is the current one."""
        if self.open is not None:
            return self.open.step
        return 1 + max((d.step for d in self.done), default=-1)

    @cached_property
    def step(self) -> CadenceStep | None:
        """The current step, None when the cadence is over or empty."""
        cadence = self._case.talk.prospect.cadence
        return cadence[self.index] if self.index < len(cadence) else None

    @cached_property
    def anchor(self) -> datetime:
        """From when the current wait counts: our last word, or the last step when that is later."""
        last = self._case.human[-1].at
        return max([last, *(_settled_at(d) for d in self.done[-1:])])

    @property
    def reasons(self) -> Iterable[Reason]:
        """What was done and what lies ready."""
        case = self._case
        for d in self.done:
            yield Reason(
                "step_done",
                d.message_id,
                {"play": d.play, "how": d.state.value, "on": case.on(_settled_at(d))},
            )
        if self.open is not None and self.open.state is not DraftState.PLANNED:
            edited = self.open.state is DraftState.EDITED
            code = "draft_edited" if edited else "draft_waiting"
            yield Reason(code, self.open.message_id, {"play": self.open.play})


def _is_done(decision: Decision) -> bool:
    """Sent, thrown away by the seller, or taken back by them: the step is not tried again."""
    if decision.state is DraftState.WITHDRAWN:
        return decision.by_seller
    return decision.state in _SENT or decision.state is DraftState.DISCARDED


def _settled_at(decision: Decision) -> datetime:
    return decision.settled_at or decision.decided_at


def _step_words(human: Sequence[Word], decisions: Iterable[Decision]) -> set[int]:
    """Which human words are steps of ours that were sent; a decision names one at most.

    By its Message-ID; mail clients that give a new one leave the parent among what it cites, and
    then the mail nearest to the settled date is it.
    """
    steps: set[int] = set()
    for decision in decisions:
        if decision.state not in _SENT:
            continue
        settled_at = _settled_at(decision)
        candidates = [
            (word.message.message_id != decision.message_id, abs(word.at - settled_at), i)
            for i, word in enumerate(human)
            if word.side is Side.OURS and _may_be(word, decision)
        ]
        if candidates:
            steps.add(min(candidates)[2])
    return steps


def _may_be(word: Word, decision: Decision) -> bool:
    message = word.message
    if message.message_id and message.message_id == decision.message_id:
        return True
    not_older = word.at >= decision.decided_at - _CLOCKS_MAY_DIFFER
    return not_older and decision.parent in message.cited


# --- the rules, in order -----------------------------------------------------------------------


def _seller_closed(case: _Case) -> Verdict | None:
    """Lost or hush: the seller decides, until they say ``resume``."""
    note = case.note
    if note is None or note.kind not in (NoteKind.LOST, NoteKind.HUSH):
        return None
    return case.verdict(Situation.CLOSED, note.at, _reason(note.kind.value, on=case.on(note.at)))


def _asked_to_stop(case: _Case) -> Verdict | None:
    """P7: a stop is a stop, until the seller says ``resume``."""
    for word in case.human:
        if word.side is Side.THEIRS and word.message.reading.stop and case.is_after_resume(word):
            reason = _reason("asked_to_stop", word, who=_who(word))
            return case.verdict(Situation.CLOSED, word.at, reason)
    return None


def _is_client(case: _Case) -> Verdict | None:
    """Won by the seller's note, or listed as a client."""
    if case.note is not None and case.note.kind is NoteKind.WON:
        reason = _reason("won", on=case.on(case.note.at))
        return case.verdict(Situation.CLIENT, case.note.at, reason)
    if case.talk.prospect.stage == "client":
        return case.verdict(
            Situation.CLIENT, case.last.at if case.last else None, _reason("client")
        )
    return None


def _own_write_in_doubt(case: _Case) -> Verdict | None:
    """We do not know whether our own draft was stored."""
    for d in case.talk.decisions:
        if d.state is DraftState.UNCERTAIN:
            reason = Reason("uncertain", d.message_id, {"play": d.play})
            return case.verdict(Situation.UNCLEAR, d.decided_at, reason)
    return None


def _came_back(case: _Case) -> Verdict | None:
    """A bounce of our latest mail, or of an earlier one to an address that the latest went to."""
    latest = case.last_from(Side.OURS)
    theirs = case.last_from(Side.THEIRS)
    for word in reversed(case.talk.words):
        if (
            latest is None
            or word.message.reading.kind is not Kind.BOUNCE
            or not case.is_after_resume(word)
            or (theirs is not None and word.at < theirs.at)
        ):
            continue
        if returned := _returned(case, word, latest):
            to = next((address.spec for address in returned.message.recipients), "?")
            return case.verdict(Situation.UNDELIVERABLE, word.at, _reason("bounced", word, who=to))
    return None


def _returned(case: _Case, bounce: Word, latest: Word) -> Word | None:
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


def _who_is_it(case: _Case) -> Verdict | None:
    """A stranger answered our mail, or it is not certain that the prospect wrote: withhold."""
    for word in reversed(case.talk.words):
        if not _is_human(word) and not _is_person_unknown(word):
            continue
        if not case.is_after_resume(word):
            return None
        if word.side is Side.STRANGER:
            reason = _reason("stranger", word, who=_who(word))
            return case.verdict(Situation.UNCLEAR, word.at, reason)
        doubt = word.message.reading.sender_doubt
        if word.side is Side.THEIRS and doubt:
            reason = _reason("doubtful_sender", word, why=doubt)
            return case.verdict(Situation.UNCLEAR, word.at, reason)
        return None
    return None


def _is_person_unknown(word: Word) -> bool:
    return word.side is Side.STRANGER and word.message.reading.kind in _PEOPLE


def _date_agreed(case: _Case) -> Verdict | None:
    """The seller put it off: nothing until the first working day after that date."""
    note = _holding_note(case)
    floor = _floor(case)
    if note is None or note.until_on is None or floor is None or case.now >= floor:
        return None
    reason = _reason("later", case.last, until=note.until_on)
    step = case.run.step if case.last else None
    due_at = _due_at(case, step) if step else floor
    return case.verdict(
        Situation.AGREED_DATE,
        note.at,
        reason,
        falls_silent_at=due_at,
        next=NextStep(case.run.index, step.play, due_at) if step else None,
    )


def _holding_note(case: _Case) -> Note | None:
    """The note "later", unless the prospect has written since: then a person waits for us."""
    note = case.note
    if note is None or note.kind is not NoteKind.LATER or note.until_on is None:
        return None
    theirs = case.last_from(Side.THEIRS)
    answered = theirs is not None and theirs.at > note.at
    return None if answered or note.until_on < case.on(note.at) else note


def _floor(case: _Case) -> datetime | None:
    """The first minute of the first working day after the date of a holding note.

    None when there is no such note, or when the seller wrote again after that date.
    """
    note = _holding_note(case)
    if note is None or note.until_on is None:
        return None
    if case.last is not None and case.on(case.run.anchor) > note.until_on:
        return None
    first_on = case.calendar.next_working_day(note.until_on + _DAY)
    return case.start_of(first_on)


def _due_at(case: _Case, step: CadenceStep) -> datetime:
    """When the current step is due: after its wait, and not before a date that was agreed.

    The agreed date itself ends the wait, unless the seller has written since they agreed it.
    """
    note, floor = _holding_note(case), _floor(case)
    if note is not None and floor is not None and case.run.anchor <= note.at:
        return floor
    due_at = case.calendar.add_working_days(case.run.anchor, step.after, _absences(case))
    return due_at if floor is None else max(due_at, floor)


def _nothing_said(case: _Case) -> Verdict | None:
    """Nobody has written a word: the seller begins."""
    if case.last is not None:
        return None
    return case.verdict(Situation.OUR_TURN, None, _reason("no_mail"))


def _they_wait(case: _Case) -> Verdict | None:
    """The prospect had the last word: it is our turn, and after our own limit our silence."""
    last = case.last
    assert last is not None
    if last.side is not Side.THEIRS or _holding_note(case) is not None:
        return None
    owed_at = case.calendar.add_working_days(last.at, case.policy.our_limit)
    we_owe = case.now > owed_at
    reasons = [_reason("they_wrote", last, who=_who(last), on=case.on(last.at))]
    if we_owe:
        reasons.append(_reason("we_owe", last, since=case.on(last.at)))
    return case.verdict(Situation.OUR_TURN, last.at, *reasons, we_owe=we_owe)


def _cadence_over(case: _Case) -> Verdict | None:
    """Every step was tried, or the seller threw two away in a row."""
    run, cadence = case.run, case.talk.prospect.cadence
    thrown = [d.state is DraftState.DISCARDED for d in run.done]
    if thrown[-2:] == [True, True] and run.open is None:
        return _your_call(case, _settled_at(run.done[-1]))
    if run.step is not None or not cadence:
        return None
    over_at = case.calendar.add_working_days(run.anchor, cadence[-1].after, _absences(case))
    if case.now >= over_at:
        return _your_call(case, over_at)
    return _waiting(case, over_at, None)


def _your_call(case: _Case, since: datetime) -> Verdict:
    over = _reason("cadence_over", case.last, on=case.on(since))
    return case.verdict(Situation.YOUR_CALL, since, *case.run.reasons, over)


def _clock_runs(case: _Case) -> Verdict:
    """We had the last word: away, their turn or silent, whichever the clock says."""
    run, step = case.run, case.run.step
    if step is None:  # a prospect without a cadence is only watched
        return _waiting(case, None, None)
    due_at = _due_at(case, step)
    next_step = NextStep(run.index, step.play, due_at)
    if case.now < due_at:
        return _waiting(case, due_at, next_step)
    days = case.calendar.working_days_between(run.anchor, case.now)
    return case.verdict(
        Situation.SILENT,
        due_at,
        _last_words(case),
        _reason("silent", case.last, since=case.on(run.anchor), days=days),
        *run.reasons,
        falls_silent_at=due_at,
        next=next_step,
    )


def _they_are_away(case: _Case) -> Verdict | None:
    """An automatic reply holds the clock, by its date or for a while."""
    today = case.on(case.now)
    holding = [
        (back_on, word) for (first_on, back_on), word in case.away if first_on <= today < back_on
    ]
    if not holding or case.last is None:
        return None
    back_on, word = max(holding, key=lambda pair: (pair[0], pair[1].at))
    named = word.message.reading.away_until is not None
    reason = _reason("away_until" if named else "away_no_date", word, who=_who(word), until=back_on)
    step = case.run.step
    if step is None:
        return case.verdict(Situation.AWAY, word.at, reason)
    back_at = case.start_of(case.calendar.next_working_day(back_on))
    due_at = max(_due_at(case, step), back_at)
    next_step = NextStep(case.run.index, step.play, due_at)
    return case.verdict(
        Situation.AWAY, word.at, reason, *case.run.reasons, falls_silent_at=due_at, next=next_step
    )


def _away(case: _Case) -> list[tuple[Absence, Word]]:
    """The absences that were named since the prospect's last word, that word included."""
    theirs = case.last_from(Side.THEIRS)
    found = []
    for word in case.talk.words:
        reading = word.message.reading
        automatic = reading.kind is Kind.AUTO_REPLY and (theirs is None or word.at > theirs.at)
        if word.side is not Side.THEIRS or not (automatic or word is theirs):
            continue
        first_on, back_on = case.on(word.at), reading.away_until
        if back_on is None and automatic:
            back_on = first_on + timedelta(days=case.policy.auto_reply_hold_days)
        if back_on is not None and first_on < back_on:
            found.append(((first_on, back_on), word))
    return found


def _absences(case: _Case) -> list[Absence]:
    return [absence for absence, _ in case.away]


def _waiting(case: _Case, until: datetime | None, next_step: NextStep | None) -> Verdict:
    """Their turn. until: when that ends."""
    last = case.last
    assert last is not None
    reasons = [_last_words(case)]
    if until is not None:
        days = case.calendar.working_days_between(case.run.anchor, until, _absences(case))
        reasons.append(_reason("waiting", last, until=case.on(until), days=days))
    return case.verdict(
        Situation.THEIR_TURN,
        last.at,
        *reasons,
        *case.run.reasons,
        falls_silent_at=until,
        next=next_step,
    )


def _last_words(case: _Case) -> Reason:
    last = case.last
    assert last is not None
    if last.side is Side.THEIRS:
        return _reason("they_wrote", last, who=_who(last), on=case.on(last.at))
    return _reason("we_wrote", last, on=case.on(last.at))


RULES: tuple[Callable[[_Case], Verdict | None], ...] = (
    _seller_closed,
    _asked_to_stop,
    _is_client,
    _own_write_in_doubt,
    _came_back,
    _who_is_it,
    _date_agreed,
    _nothing_said,
    _they_wait,
    _they_are_away,
    _cadence_over,
    _clock_runs,
)
