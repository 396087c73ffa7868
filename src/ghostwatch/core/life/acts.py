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
    Act(_State.UNCERTAIN, "the seller says `resume`", _State.WITHDRAWN),
    Act(None, "the state was lost, and our draft lies in Drafts", _State.PRESENT),
    Act(None, "the state was lost, and a draft for this step lies in Drafts", _State.EDITED),
    Act(None, "the state was lost, and Sent holds our text", _State.SENT),
    Act(None, "the state was lost, and Sent holds our text, rewritten", _State.SENT_EDITED),
    Act(None, "the state was lost, and our draft lies in Trash", _State.DISCARDED),
)  # fmt: skip


def begun(row: Decision, uidvalidity: int, uidnext: int, written_at: datetime) -> Decision:
    """The row as it is committed before the APPEND. uidvalidity, uidnext: of Drafts by then.

    written_at: the real time.
    """
    return replace(
        row,
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
