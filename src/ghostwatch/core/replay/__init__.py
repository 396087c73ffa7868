"""replay(conversations, policy, until) -> what would have been drafted when, and what happened.

A loop over the product's own judgement and plan, in the past: each conversation is walked through
from its first fact with the configuration of today (``walk``), folded into stretches, silences and
drafts (``told``), and counted (``figures``). It stands above the other rooms of the core because
it turns the belt's pure half; it is in the core because it is a function of facts.

What is honest about it, and what is not
    The first draft of each silence is what would have lain in Drafts, and on which day. A later
    one is conditional: it supposes that the drafts before it were sent on the day, unchanged, and
    brought no answer. Nobody knows who would have answered; so nothing that really happened is
    moved, and no figure says what ghostwatch would have won.
    The walk always begins with the first fact and ``since`` only chooses what is counted, so what
    is said of a day is the same in every replay that shows it. Who is who, and what mail means, is
    known as it is today. The caps on new drafts (drafts.per_pass, per_day) are left out: they
    spread drafts over turns and days, and change no date on which one falls due.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ghostwatch.core.replay.figures import (
    Figures,
    drafts_since,
    figures,
    own_silences_since,
    silences_since,
)
from ghostwatch.core.replay.told import (
    Drafted,
    Ending,
    OwnSilence,
    Silence,
    Stretch,
    Told,
    told,
)
from ghostwatch.core.replay.walk import Moment, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from ghostwatch.core.judgement import Policy
    from ghostwatch.core.model import Conversation

__all__ = [
    "Drafted",
    "Ending",
    "Figures",
    "Moment",
    "OwnSilence",
    "Replayed",
    "Silence",
    "Stretch",
    "Told",
    "drafts_since",
    "figures",
    "own_silences_since",
    "replay",
    "silences_since",
    "walk",
]


def replay(talks: Iterable[Conversation], policy: Policy, until: datetime) -> Iterator[Told]:
    """What is told of each conversation up to ``until``, one after the other, in their order."""
    for talk in talks:
        yield told(talk, list(walk(talk, policy, until)), policy, until)


@dataclass(frozen=True, slots=True)
class Replayed:
    """What was replayed. since, until: what is shown of it; histories: one for each prospect."""

    since: datetime
    until: datetime
    histories: tuple[Told, ...]

    @property
    def figures(self) -> Figures:
        """What began between the two instants, counted."""
        return figures(self.histories, self.since)
