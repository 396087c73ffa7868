"""Which brief should lie in Drafts: one each working morning, in place of yesterday's.

The rules of the module
    A day has one decision, and its key is the day: whatever crashes, a day has one brief. It is
    written once and not again on that day: a list that changes under the reader's eyes, or that
    comes back after it was thrown away, is worse than one that is some hours old.
    An older one that nobody touched goes first. One that somebody touched is theirs and stays.
    On a day off nothing is written and nothing goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from ghostwatch.core.model import TO_MYSELF, Decision, Drafts, DraftState
from ghostwatch.core.worktime import WorkCalendar

FROM = time(6)
"""When a working morning begins, in the seller's zone: a list of midnight is one of yesterday."""

PLAY = "brief"


@dataclass(frozen=True, slots=True)
class Morning:
    """What to do about the brief. write: the day's row, its draft not yet written; or None.

    remove: rows whose untouched drafts go to Trash, before anything is written. drop: rows that
    were never written and never will be.
    """

    write: Decision | None = None
    remove: tuple[Decision, ...] = ()
    drop: tuple[Decision, ...] = ()


def morning(
    rows: Iterable[Decision], now: datetime, calendar: WorkCalendar, *, wanted: bool
) -> Morning:
    """Compare the brief that should lie in Drafts at ``now`` with the ledger's.

    rows: the ledger's briefs. wanted: whether the seller has switched the drafts on.
    """
    rows = tuple(rows)
    if not wanted:
        return Morning(remove=_lying(rows), drop=_planned(rows))
    local = now.astimezone(calendar.zone)
    day = local.date().isoformat()
    if not calendar.is_working_day(local.date()) or local.time() < FROM:
        return Morning()
    before = [row for row in rows if row.parent < day]
    # A clock that went back wants nothing anew, and a write in doubt may still arrive.
    if any(row.parent > day for row in rows) or _is_in_doubt(before):
        return Morning()
    known = next((row for row in rows if row.parent == day), None)
    write = known or Decision.planned(TO_MYSELF, day, (PLAY, 0), 0, now)
    return Morning(
        write=write if write.state is DraftState.PLANNED else None,
        remove=_lying(before),
        drop=_planned(before),
    )


def doubled(row: Decision, drafts: Drafts) -> bool:
    """Whether another program wrote the same brief before ours, so that ours gives way."""
    return any(
        seen.message_id == row.message_id
        and row.uid is not None
        and row.uidvalidity == drafts.uidvalidity
        and seen.uid < row.uid
        for seen in drafts.seen
    )


def _lying(rows: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those that lie there; one that is missing may be open in a mail program."""
    return tuple(d for d in rows if d.state is DraftState.PRESENT and not d.gone_polls)


def _planned(rows: Iterable[Decision]) -> tuple[Decision, ...]:
    return tuple(d for d in rows if d.state is DraftState.PLANNED)


def _is_in_doubt(rows: Iterable[Decision]) -> bool:
    return any(d.state is DraftState.APPENDING for d in rows)
