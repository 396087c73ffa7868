"""Desired drafts against present ones: what to write, what to take back, what to hold and why.

Drafts are a desired state. For each conversation the verdict says which draft should lie in Drafts;
the ledger and the mailbox say which one does. The difference is the plan, and a plan made right
after it was carried out is empty. In doubt nothing is written, and the doubt has a name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from ghostwatch.core.domains import is_within
from ghostwatch.core.model import (
    LIVE,
    MOST_DRAFTS,
    REMINDER_STEP,
    Action,
    Adopt,
    Append,
    Conversation,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
    Plan,
    Reason,
    Situation,
    Verdict,
    Withdraw,
    Withheld,
)
from ghostwatch.core.plays import is_touch, may_be_written, room_from

# Situations in which a draft that was right when it was written would now embarrass the seller,
# each with the reason that is given for taking it back.
STALE = {
    Situation.OUR_TURN: "answered",
    Situation.UNCLEAR: "answered",
    Situation.CLOSED: "closed_now",
    Situation.CLIENT: "closed_now",
    Situation.UNDELIVERABLE: "closed_now",
    Situation.AGREED_DATE: "closed_now",
}

# What a row of the ledger says about a draft that is due: None = go on and write it.
HELD_BY = {
    DraftState.EDITED: Reason("draft_edited"),
    DraftState.APPENDING: Reason("quarantine"),
    DraftState.UNCERTAIN: Reason("uncertain"),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """per_pass, per_day: most new drafts in one turn, and on one day of the seller's zone."""

    per_pass: int
    per_day: int
    zone: tzinfo


class Room:
    """How many drafts may still be written in this turn.

    Apart from the plan because only a draft that was really written takes a place: one that cannot
    be written, turn after turn, must not keep the others out.
    """

    def __init__(self, limits: Limits, decisions: Iterable[Decision], now: datetime) -> None:
        today = now.astimezone(limits.zone).date()
        written_today = sum(
            d.state is not DraftState.PLANNED
            and d.written_at is not None
            and d.decided_at.astimezone(limits.zone).date() == today
            for d in decisions
        )
        self._limits = limits
        self._pass = limits.per_pass
        self._day = limits.per_day - written_today

    def refusal(self) -> Reason | None:
        """Why no further draft may be written, or None."""
        if self._day <= 0:
            return Reason("cap_per_day", facts={"limit": self._limits.per_day})
        if self._pass <= 0:
            return Reason("cap_per_pass", facts={"limit": self._limits.per_pass})
        return None

    def take(self) -> None:
        """Count one draft that was written."""
        self._pass -= 1
        self._day -= 1


Identify = Callable[[Decision, Message], str]
"""The Message-ID of a decision's draft, given the seller's mail whose sender it takes (keyed)."""


@dataclass(frozen=True, slots=True)
class _Due:
    """One conversation whose next draft may be written, longest silent first."""

    talk: Conversation
    verdict: Verdict
    decision: Decision

    @property
    def order(self) -> tuple[datetime, str]:
        assert self.verdict.next is not None
        return self.verdict.next.due_at, self.verdict.prospect.name


def plan(
    judged: Iterable[tuple[Conversation, Verdict]],
    drafts: Drafts,
    now: datetime,
    identify: Identify,
    decisions: Iterable[Decision] = (),
) -> Plan:
    """Return what to do: withdrawals and adoptions, then all drafts due, longest silent first.

    decisions: the whole ledger, where only some conversations are planned for. How many of the
    drafts are written in one turn is the room's to say.
    """
    judged = tuple(judged)
    # What is settled and lies there all the same (sent by a client that left it, or fetched back
    # out of Trash) is the seller's own draft now.
    rows = (*(d for talk, _ in judged for d in talk.decisions), *decisions)
    ours = frozenset(d.message_id for d in rows if d.state in LIVE)
    desk = _Desk(drafts, ours, now, identify)
    actions: list[Action] = []
    due: list[_Due] = []
    withheld: list[Withheld] = []
    for talk, verdict in judged:
        actions += _stale(talk, verdict, drafts)
        wish = _wish(talk, verdict, desk)
        if isinstance(wish, Reason):
            withheld.append(Withheld(verdict.prospect.name, wish))
        elif isinstance(wish, Adopt):
            actions.append(wish)
        elif wish is not None:
            due.append(_Due(talk, verdict, wish))
    actions += [_append(item) for item in sorted(due, key=lambda d: d.order)]
    return Plan(tuple(actions), tuple(withheld))


def live(talk: Conversation) -> Decision | None:
    """The newest decision of a conversation whose draft is not settled, or None."""
    return next((d for d in reversed(talk.decisions) if d.state in LIVE), None)


def is_due(verdict: Verdict, now: datetime) -> bool:
    """Whether a draft should lie in Drafts: a step in silence, or a courtesy in its time."""
    step = verdict.next
    if step is None or verdict.follows is None or now < step.due_at:
        return False
    return may_be_written(step.index, verdict.situation)


def _append(item: _Due) -> Append:
    verdict = item.verdict
    assert verdict.follows is not None
    return Append(
        item.decision,
        verdict.follows,
        verdict.prospect,
        verdict.reasons,
        addressed=verdict.addressed,
        agreed_on=verdict.agreed_on,
        talk=item.talk,
    )


def _stale(talk: Conversation, verdict: Verdict, drafts: Drafts) -> list[Withdraw]:
    """Untouched drafts of ours whose moment has passed, or whose step has a draft already."""
    present = [d for d in talk.decisions if d.state is DraftState.PRESENT]
    return [
        action
        for d in present
        if (action := _out_of_date(d, verdict) or giving_way(d, drafts)) is not None
    ]


def _out_of_date(decision: Decision, verdict: Verdict) -> Withdraw | None:
    code = _why_stale(decision, verdict)
    if code is None:
        return None
    return Withdraw(decision, (Reason(code, facts={"play": decision.play}), *verdict.reasons))


def _why_stale(decision: Decision, verdict: Verdict) -> str | None:
    """Why a draft may not lie there any longer, or None.

    A step of the cadence goes too when a reminder is due in its place, and when there is no cadence
    any more: who has agreed since is not chased.
    """
    if decision.is_courtesy:
        return None if _is_next(decision, verdict) else _why_over(decision, verdict)
    if verdict.situation in STALE:
        return STALE[verdict.situation]
    follows = verdict.follows
    if follows is not None and follows.message_id != decision.parent:
        return "wrote_other"
    if decision.step == REMINDER_STEP:
        return None
    chases = verdict.prospect.cadence and not _is_to_remind(verdict)
    return None if chases else "closed_now"


def _is_to_remind(verdict: Verdict) -> bool:
    """Whether a day that was agreed has come and gone, so that no step of the cadence is meant."""
    step = verdict.next
    reminds = step is not None and step.index == REMINDER_STEP
    return reminds and verdict.situation is Situation.SILENT


def _is_next(decision: Decision, verdict: Verdict) -> bool:
    """Whether a draft is the one of what comes next."""
    step, follows = verdict.next, verdict.follows
    if step is None or follows is None or follows.message_id != decision.parent:
        return False
    return (decision.play, decision.step) == (step.play, step.index)


def _why_over(decision: Decision, verdict: Verdict) -> str:
    """What became of the occasion of a courtesy: its draft has no other place."""
    follows = verdict.follows
    if follows is None or follows.message_id == decision.parent:
        return "closed_now"
    return "wrote_other" if follows.in_sent else "answered"


def giving_way(decision: Decision, drafts: Drafts) -> Withdraw | None:
    """Two programs wrote for one parent at the same instant: the one that came second gives way.

    P2, also for two machines. Asked right after an APPEND too.
    """
    first = next(
        (
            seen
            for seen in drafts.seen
            if decision.uid is not None
            and decision.uidvalidity == drafts.uidvalidity
            and seen.uid < decision.uid
            and decision.parent in seen.follows
        ),
        None,
    )
    if first is None:
        return None
    reason = Reason("doubled", first.message_id or None, {"play": decision.play})
    return Withdraw(decision, (reason,), gives_way=True)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What lies on the desk while one plan is made."""

    drafts: Drafts
    ours: frozenset[str]
    now: datetime
    identify: Identify


def _wish(talk: Conversation, verdict: Verdict, desk: _Desk) -> Decision | Adopt | Reason | None:
    """The draft this conversation should have and has not; or why it is held; or None."""
    if not is_due(verdict, desk.now) or verdict.follows is None:
        return None
    if not verdict.follows.message_id:
        return Reason("no_parent_id")  # RFC 5322 3.6.4: nothing that In-Reply-To could name
    row = live(talk)
    planned = row is not None and row.state is DraftState.PLANNED and _is_next(row, verdict)
    if row is not None and row.state is not DraftState.PLANNED and _stands(row, verdict):
        return HELD_BY.get(row.state)
    if too_many := touched_enough(talk, verdict, desk.now):
        return too_many
    lying = _sellers_own(talk, desk)
    if lying is None and talk.lost_at is not None and len(desk.drafts.seen) >= MOST_DRAFTS:
        return Reason("drafts_too_full", facts={"limit": MOST_DRAFTS})
    if lying is None:
        return row if planned else _decide(talk, verdict, desk)
    if _may_be_of_a_lost_step(talk, verdict, lying):
        return _adopt(_decide(talk, verdict, desk), lying, desk.drafts)
    return Reason("own_draft", lying.message_id or None, {"subject": lying.subject})


def touched_enough(talk: Conversation, verdict: Verdict, now: datetime) -> Reason | None:
    """Why a prospect gets no further message now: they had as many as a quarter may hold."""
    step, most = verdict.next, talk.prospect.per_quarter
    if step is None or not is_touch(step.index):
        return None
    if not most:
        return Reason("cap_per_quarter", facts={"most": most})
    until = room_from(talk.decisions, most)
    if until is None or now >= until:
        return None
    return Reason("cap_per_quarter", facts={"most": most, "until": until})


def _stands(row: Decision, verdict: Verdict) -> bool:
    """Whether an unsettled draft is in the way of the one that is due."""
    if row.state in HELD_BY:
        return True
    follows = verdict.follows
    same = follows is not None and row.parent == follows.message_id
    return same and _why_stale(row, verdict) is None


def _may_be_of_a_lost_step(talk: Conversation, verdict: Verdict, lying: DraftSeen) -> bool:
    """Whether the ledger that was lost may have had this draft: saved again, so under a new id."""
    assert verdict.next is not None
    assert verdict.follows is not None
    lost = talk.lost_at is not None and verdict.next.due_at < talk.lost_at
    return lost and verdict.follows.message_id in lying.follows


def _adopt(fresh: Decision, lying: DraftSeen, drafts: Drafts) -> Adopt:
    """A draft for this step that a person has saved: it counts as the step's, and is theirs."""
    row = replace(
        fresh,
        state=DraftState.EDITED,
        mailbox=drafts.mailbox,
        uidvalidity=drafts.uidvalidity,
        uid=lying.uid,
    )
    return Adopt(row, (Reason("adopted_changed", lying.message_id or None),))


def _sellers_own(talk: Conversation, desk: _Desk) -> DraftSeen | None:
    """A draft of the seller's in this conversation: to the prospect, or naming a message of it."""
    ids = {w.message.message_id for w in talk.words if w.message.message_id}
    prospect = talk.prospect
    for seen in desk.drafts.seen:
        if seen.message_id in desk.ours or seen.is_marked_deleted:
            continue
        to_them = any(
            address.key in prospect.contacts
            or any(is_within(address.domain, domain) for domain in prospect.domains)
            for address in seen.to + seen.cc
        )
        if to_them or not ids.isdisjoint(seen.cited):
            return seen
    return None


def _decide(talk: Conversation, verdict: Verdict, desk: _Desk) -> Decision:
    """A fresh row for the step that is due; its key is the same whenever the facts are."""
    step, follows = verdict.next, verdict.follows
    assert step is not None
    assert follows is not None
    parent = follows.message_id
    generation = sum(d.parent == parent and d.play == step.play for d in talk.decisions)
    row = Decision.planned(
        talk.prospect.name, parent, (step.play, step.index), generation, desk.now
    )
    return replace(row, message_id=desk.identify(row, verdict.addressed or follows))
