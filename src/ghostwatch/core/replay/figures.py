"""The figures of a replay: how often they went silent, and what became of it; how often we did.

The rule of the module: counted is what *began* between the two instants, so that two replays that
meet count nothing twice. What is still open at the end is counted as such.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from ghostwatch.core.replay.told import Ending

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from ghostwatch.core.replay.told import Drafted, OwnSilence, Silence, Told


@dataclass(frozen=True, slots=True)
class Figures:
    """Days are working days, medians of them rounded half to even; None where there is nothing.

    prospects: who is watched; silent_prospects: who of them went silent; silences: how often, the
    sum of came_back, followed_up, decided, other and still_silent. came_back_days: the median wait
    from our mail to the word of theirs that nobody asked for; followed_up_days: how many days of
    silence had passed when the seller wrote. with_draft: follow-ups that were drafts of ghostwatch.
    answered: follow-ups that they answered. drafts: what would have been written, by play, the
    most frequent first. own_silences: how often we kept them waiting; own_worst: the
    longest of these; own_open: how many of them wait today.
    """

    prospects: int
    silent_prospects: int
    silences: int
    came_back: int
    came_back_days: int | None
    followed_up: int
    followed_up_days: int | None
    with_draft: int
    answered: int
    decided: int
    other: int
    still_silent: int
    drafts: tuple[tuple[str, int], ...]
    own_silences: int
    own_worst: int | None
    own_open: int


def figures(histories: Sequence[Told], since: datetime) -> Figures:
    """Count what began at ``since`` or later."""
    silences = {told.prospect.name: silences_since(told, since) for told in histories}
    every = [one for found in silences.values() for one in found]
    ended = Counter(one.ending for one in every)
    followed = [one for one in every if one.ending is Ending.FOLLOWED_UP]
    own = [one for told in histories for one in own_silences_since(told, since)]
    drafts = sorted((d for told in histories for d in drafts_since(told, since)), key=_by_time)
    return Figures(
        prospects=len(histories),
        silent_prospects=sum(bool(found) for found in silences.values()),
        silences=len(every),
        came_back=ended[Ending.CAME_BACK],
        came_back_days=_median(s.waited_days for s in every if s.ending is Ending.CAME_BACK),
        followed_up=len(followed),
        followed_up_days=_median(one.days for one in followed),
        with_draft=sum(one.with_draft for one in followed),
        answered=sum(one.answered_at is not None for one in followed),
        decided=ended[Ending.DECIDED],
        other=ended[Ending.OTHER],
        still_silent=ended[None],
        drafts=tuple(Counter(draft.play for draft in drafts).most_common()),
        own_silences=len(own),
        own_worst=max((one.days for one in own), default=None),
        own_open=sum(one.ended_at is None for one in own),
    )


def silences_since(told: Told, since: datetime) -> list[Silence]:
    """Their silences that began then or later."""
    return [one for one in told.silences if one.began_at >= since]


def own_silences_since(told: Told, since: datetime) -> list[OwnSilence]:
    """Ours that began then or later."""
    return [one for one in told.own_silences if one.since >= since]


def drafts_since(told: Told, since: datetime) -> list[Drafted]:
    """What would have been drafted then or later."""
    return [one for one in told.drafts if one.at >= since]


def _by_time(draft: Drafted) -> tuple[datetime, int, str]:
    return draft.at, draft.step, draft.play


def _median(days: Iterable[int]) -> int | None:
    found = list(days)
    return round(median(found)) if found else None
