"""Turns and verdicts as JSON for programs: keys may be added, none changed. Times in one zone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, tzinfo
from typing import Protocol

from ghostwatch.core.model import Decision, Reason, Verdict, Withheld
from ghostwatch.errors import Problem
from ghostwatch.report.dates import iso
from ghostwatch.report.drafts import live_drafts
from ghostwatch.report.names import people_of
from ghostwatch.report.sentences import say
from ghostwatch.report.turns import Done, Turn

Json = dict[str, object]


class Zoned(Protocol):
    """Whatever knows the seller's zone (``config.Config``)."""

    @property
    def zone(self) -> tzinfo:
        """The seller's time zone."""


def once_json(turn: Turn, config: Zoned) -> Json:
    """The object of ``once --json`` and ``undo --json``; times in the seller's zone."""
    now, zone = turn.now, config.zone
    return {
        "now": iso(now, zone),
        "new_messages": turn.new_messages,
        "actions": [_action(done, now, zone) for done in turn.done],
        "withheld": [_withheld(held, now, zone) for held in turn.withheld],
        "problems": _problems(turn.problems),
    }


def trouble_json(problems: Iterable[Problem], now: datetime, zone: tzinfo) -> Json:
    """The object of ``once --json`` for a turn that did not get as far as a turn."""
    return {
        "now": iso(now, zone),
        "new_messages": 0,
        "actions": [],
        "withheld": [],
        "problems": _problems(problems),
    }


def _action(done: Done, now: datetime, zone: tzinfo) -> Json:
    return {
        "action": done.action,
        "prospect": done.prospect or None,  # the brief concerns nobody but the seller
        "play": done.play,
        "message_id": done.message_id or None,
        "mailbox": done.mailbox or None,
        "reasons": _reasons(done.reasons, now, zone),
    }


def _withheld(held: Withheld, now: datetime, zone: tzinfo) -> Json:
    said = say(held.reason, zone, now)
    return {"prospect": held.prospect or None, "reason": said, "code": held.reason.code}


def _problems(problems: Iterable[Problem]) -> list[Json]:
    return [{"where": p.where, "what": p.what, "next": p.next} for p in problems]


def _reasons(
    reasons: Iterable[Reason], now: datetime, zone: tzinfo, of: Verdict | None = None
) -> list[Json]:
    called = people_of(of) if of is not None else {}
    return [
        {"code": r.code, "text": say(r, zone, now, called), "message_id": r.message_id or None}
        for r in reasons
    ]


def status_json(
    verdicts: Sequence[Verdict], decisions: Sequence[Decision], now: datetime, zone: tzinfo
) -> Json:
    """The object of ``status --json``: prospects in the order of the verdicts."""
    drafts = live_drafts(decisions)
    return {
        "now": iso(now, zone),
        "prospects": [_prospect(v, drafts.get(v.prospect.name), now, zone) for v in verdicts],
    }


def _prospect(verdict: Verdict, draft: Decision | None, now: datetime, zone: tzinfo) -> Json:
    step = verdict.next
    return {
        "prospect": verdict.prospect.name,
        "contacts": list(verdict.prospect.contacts),
        "situation": verdict.situation.value,
        "since": iso(verdict.since, zone),
        "falls_silent_at": iso(verdict.falls_silent_at, zone),
        "next": None if step is None else {"play": step.play, "due_at": iso(step.due_at, zone)},
        "draft": None if draft is None else {"play": draft.play, "state": draft.state.value},
        "we_owe": verdict.we_owe,
        "phone": verdict.phone or None,
        "reasons": _reasons(verdict.reasons, now, zone, verdict),
    }
