"""Which draft of ours stands for a prospect: the newest that lies, or may lie, in Drafts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ghostwatch.core.model import Decision, DraftState

LIVE = frozenset(
    {DraftState.PRESENT, DraftState.EDITED, DraftState.APPENDING, DraftState.UNCERTAIN}
)


def live_drafts(decisions: Iterable[Decision]) -> Mapping[str, Decision]:
    """For each prospect (by name) who has one, the newest decision whose draft is live."""
    oldest_first = sorted(decisions, key=lambda d: d.decided_at)
    return {d.prospect: d for d in oldest_first if d.state in LIVE}
