"""The table of plays: what kinds of message ghostwatch drafts, and what each is for.

To add a play, add a row here and a template of the same name. The words themselves live in
templates/, never in code.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from ghostwatch.core.model import Situation

if TYPE_CHECKING:
    from collections.abc import Mapping


DIAL = 0.02
"""Of a play that says nothing else: wrong for about one answerer in twenty, measured."""


@dataclass(frozen=True, slots=True)
class Play:
    """A kind of message. job: what it does, one line. situation: when it may be drafted.

    dial: where a step of the cadence waits ``auto``, how unlikely an answer within the next
    business day must have become, 0 to 1. What says good-bye waits for more certainty.
    """

    name: str
    job: str
    situation: Situation
    dial: float = DIAL


_ROWS = (
    Play(
        "reminder",
        "Reminds of the day that was agreed to talk again: light, no blame, one question.",
        Situation.SILENT,
    ),
    Play(
        "step_back",
        "Steps back: the timing may be wrong, a no is fine, one easy way out, a call is offered.",
        Situation.SILENT,
    ),
    Play(
        "feedback",
        "Asks one open question: what could have been better; thanks, whatever the answer.",
        Situation.SILENT,
        dial=0.01,
    ),
    Play(
        "magic_email",
        "Closes the loop: priorities have moved, that is all right, the door stays open.",
        Situation.SILENT,
        dial=0.005,
    ),
)

PLAYS: Mapping[str, Play] = MappingProxyType({row.name: row for row in _ROWS})


def dial_of(play: str) -> float:
    """The dial of a play by its name, also of one that is not in the table."""
    return PLAYS[play].dial if play in PLAYS else DIAL
