"""What can be said and decided from what is stored, without asking the server.

For ``status``, ``why``, ``replay`` and the seller's own decisions: they answer at once, also while
the daemon works, so nothing that talks to a server is loaded here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from ghostwatch.config import Config
from ghostwatch.core import life
from ghostwatch.core import plan as planning
from ghostwatch.core.brief import Brief
from ghostwatch.core.brief import brief as listed
from ghostwatch.core.judgement import Policy
from ghostwatch.core.model import (
    Conversation,
    Decision,
    DraftState,
    Note,
    NoteKind,
    Prospect,
    Reason,
    Verdict,
    Withheld,
)
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.cycle.facts import Facts, Judged
from ghostwatch.store import Store


def look(config: Config, store: Store, now: datetime) -> tuple[Judged, ...]:
    """Judge from what is stored, without the server.

    No silence without a draft or a named reason: the verdict of a prospect whose due draft is not
    there carries, as its last reason, why the last turn did not write it, or that the next will.
    """
    judged, last = Facts(config, store).judged(now), store.last_turn()
    held = held_back(judged, last.withheld if last else (), now)
    return tuple((talk, _explained(verdict, held)) for talk, verdict in judged)


def history(config: Config, store: Store) -> tuple[tuple[Conversation, ...], Policy]:
    """Return all that is stored of each conversation, and how the seller works."""
    facts = Facts(config, store)
    return facts.talks(), facts.policy()


def brief(
    judged: Iterable[Judged], withheld: Iterable[Withheld], now: datetime, calendar: WorkCalendar
) -> Brief:
    """Return the morning list. withheld: what the last turn said. calendar: the seller's."""
    judged = tuple(judged)
    return listed(judged, held_back(judged, withheld, now), now, calendar)


def held_back(
    judged: Iterable[Judged], withheld: Iterable[Withheld], now: datetime
) -> dict[str, Reason]:
    """Return why a draft that is due is not there, by prospect. withheld: what a turn said."""
    said = {one.prospect: one.reason for one in withheld}
    found = ((v.prospect.name, _why_not_there(talk, v, said, now)) for talk, v in judged)
    return {name: reason for name, reason in found if reason is not None}


def _why_not_there(
    talk: Conversation, verdict: Verdict, said: Mapping[str, Reason], now: datetime
) -> Reason | None:
    if not planning.is_due(verdict, now):
        return None
    row = planning.live(talk)
    if row is not None and row.state in (DraftState.PRESENT, DraftState.EDITED):
        return None  # its draft is there, and named
    known = planning.HELD_BY.get(row.state) if row is not None else None
    # This one names a day, and the last turn wrote down its text.
    most = planning.touched_enough(talk, verdict, now)
    return most or said.get(verdict.prospect.name) or known or Reason("next_turn")


def _explained(verdict: Verdict, held: Mapping[str, Reason]) -> Verdict:
    reason = held.get(verdict.prospect.name)
    return verdict if reason is None else replace(verdict, reasons=(*verdict.reasons, reason))


def resume_would_change(config: Config, store: Store, prospect: str, now: datetime) -> bool:
    """Tell whether "go on", said now, would take back what was understood of their mail.

    A stop, a no, a departure, an absence, a day they named: whatever the rules make of them.
    """
    facts = Facts(config, store)
    word = Note(prospect, NoteKind.RESUME, now)
    for talk, verdict in facts.judged(now, prospect):
        after = facts.judge(replace(talk, notes=(*talk.notes, word)), now)
        before = (verdict.situation, verdict.next, verdict.falls_silent_at, verdict.we_owe)
        return before != (after.situation, after.next, after.falls_silent_at, after.we_owe)
    return False


def resume(config: Config, store: Store, prospect: Prospect, now: datetime) -> tuple[Decision, ...]:
    """Take the seller's earlier word back, and settle what was uncertain about our drafts."""
    store.add_note(Note(prospect.name, NoteKind.RESUME, now, contacts=prospect.contacts))
    rows = (d for talk in Facts(config, store).talks() for d in talk.decisions)
    settled = life.resume(rows, prospect.name, now)
    for row in settled:
        store.record(row)
    return settled
