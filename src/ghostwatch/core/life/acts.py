"""What our own hands, and the seller's word, do to a row: the other half of the state machine.

The rule of the module: a row changes its state here or by ``table``, nowhere else. ``ACTS`` says
for documents and tests which act leads from where to where.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from ghostwatch.core.model import Decision, DraftState

_State = DraftState


class Act(NamedTuple):
    """before, after: states (None: there was no row). event: what is done, in words."""

    before: DraftState | None
    event: str
    after: DraftState


ACTS: tuple[Act, ...] = (
    Act(None, "a step is due, and its draft is written and verified", _State.PLANNED),
    Act(_State.PLANNED, "the row is committed with UIDVALIDITY and UIDNEXT", _State.APPENDING),
    Act(_State.APPENDING, "the server says OK to the APPEND", _State.PRESENT),
    Act(_State.APPENDING, "the server says NO to the APPEND", _State.PLANNED),
    Act(_State.PRESENT, "its moment has passed: moved to Trash, untouched", _State.WITHDRAWN),
    Act(_State.PRESENT, "an earlier draft for its parent lies there: ours moved to Trash",
        _State.EDITED),
    Act(_State.PRESENT, "it was to be withdrawn, and somebody had changed it", _State.EDITED),
    Act(_State.PLANNED, "the seller says `undo`", _State.WITHDRAWN),
    Act(_State.UNCERTAIN, "the seller says `resume`", _State.WITHDRAWN),
    Act(_State.WITHDRAWN, "the seller fetched it back and sent it", _State.SENT),
    Act(_State.WITHDRAWN, "the seller fetched it back, rewrote it and sent it",
        _State.SENT_EDITED),
    Act(None, "our draft lies in Drafts and is not known", _State.PRESENT),
    Act(None, "our draft lies in Drafts with a mark of a person and is not known", _State.EDITED),
    Act(None, "Sent holds our draft and it is not known", _State.SENT),
    Act(None, "Sent holds our draft, rewritten, and it is not known", _State.SENT_EDITED),
    Act(None, "the state was lost, and our draft lies in Trash", _State.DISCARDED),
)  # fmt: skip


def begun(row: Decision, drafts: tuple[int, int], at: datetime, written_at: datetime) -> Decision:
    """The row as it is committed before the APPEND. drafts: UIDVALIDITY and UIDNEXT by then.

    at: the turn's now, from which the draft counts (it may have been decided days before).
    written_at: the real time.
    """
    uidvalidity, uidnext = drafts
    return replace(
        row,
        decided_at=at,
        state=DraftState.APPENDING,
        uidvalidity=uidvalidity,
        uidnext=uidnext,
        written_at=written_at,
    )


def stored(row: Decision, uidvalidity: int, uid: int | None, fingerprint: str | None) -> Decision:
    """The server has it. uid, fingerprint: None when the server hides them."""
    return replace(
        row,
        state=DraftState.PRESENT,
        uidvalidity=uidvalidity,
        uid=uid,
        fingerprint=fingerprint,
        octets=None,
    )


def refused(row: Decision) -> Decision:
    """Provably not written. Its bytes go: perhaps a shorter template is the mend."""
    return replace(row, state=DraftState.PLANNED, octets=None)


def leaving(row: Decision, at: datetime, *, by_seller: bool) -> Decision:
    """The row as it is committed before its draft is moved to Trash.

    A draft that is gone without such a row was thrown away by the seller.
    """
    return replace(row, settled_at=at, by_seller=by_seller)


def staying(row: Decision) -> Decision:
    """It was to be moved, was not, and need not be any more."""
    return replace(row, settled_at=None, by_seller=False)


def withdrawn(row: Decision, at: datetime, *, by_seller: bool) -> Decision:
    """It lies in Trash now. by_seller: by ``undo``."""
    return replace(row, state=DraftState.WITHDRAWN, settled_at=at, by_seller=by_seller, octets=None)


def given_way(row: Decision) -> Decision:
    """Ours lies in Trash because an earlier draft stands for this step: that one is followed."""
    return found_changed(row)


def found_changed(row: Decision) -> Decision:
    """Somebody's hand was on it: theirs."""
    return replace(row, state=DraftState.EDITED, octets=None, settled_at=None, by_seller=False)


def resume(decisions: Iterable[Decision], prospect: str, now: datetime) -> tuple[Decision, ...]:
    """Settle what was uncertain or taken back, on the seller's word: the step may come anew."""
    return tuple(
        replace(
            d,
            state=DraftState.WITHDRAWN,
            settled_at=d.settled_at or now,
            by_seller=False,
            octets=None,
        )
        for d in decisions
        if d.prospect == prospect
        and (d.state is DraftState.UNCERTAIN or (d.by_seller and d.state is DraftState.WITHDRAWN))
    )
