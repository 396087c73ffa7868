"""Which draft of ours stands for a prospect: the newest that lies, or may lie, in Drafts.

And whether it is the very step that would come next: then there is no next step to speak of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ghostwatch.core.model import LIVE, Decision, DraftState, Situation, Verdict

# What is only planned does not lie anywhere yet.
SHOWN = LIVE - {DraftState.PLANNED}


def live_drafts(decisions: Iterable[Decision]) -> Mapping[str, Decision]:
    """For each prospect (by name) who has one, the newest decision whose draft is live."""
    oldest_first = sorted(decisions, key=lambda d: d.decided_at)
    return {d.prospect: d for d in oldest_first if d.state in SHOWN}


# Situations in which a draft that lies ready stays where it is.
_STAYS = frozenset({Situation.SILENT, Situation.AWAY, Situation.THEIR_TURN})


def is_next(verdict: Verdict, draft: Decision | None) -> bool:
    """Whether the draft that stands for a prospect already is the next step of the verdict."""
    step, follows = verdict.next, verdict.follows
    return (
        draft is not None
        and step is not None
        and (verdict.situation in _STAYS or draft.is_courtesy)
        and (draft.play, draft.step) == (step.play, step.index)
        and (follows is None or follows.message_id == draft.parent)
    )
