"""The table of plays: what kinds of message ghostwatch drafts, what each is for, and when.

To add a play, add a row here and a template of the same name. The words themselves live in
templates/, never in code. A play is a step of a cadence, which is written in silence only, or a
courtesy: that has a number of its own in place of a step's, and says in which situations it may be
written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ghostwatch.core.model import FIRST_COURTESY, REMINDER, DraftState, Situation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from ghostwatch.core.model import Decision


DIAL = 0.02
"""Of a play that says nothing else: wrong for about one answerer in twenty, measured."""

QUARTER = timedelta(days=90)
_SENT = frozenset({DraftState.SENT, DraftState.SENT_EDITED})

THANK_YOU: Final = FIRST_COURTESY
NO_NEWS: Final = FIRST_COURTESY - 10
CARE: Final = FIRST_COURTESY - 20
OWE: Final = FIRST_COURTESY - 30
"""The number of an answer that is owed; its play is a seller's own, so it has no row here."""
DOOR_OPEN: Final = FIRST_COURTESY - 40
REFERRAL: Final = FIRST_COURTESY - 50


@dataclass(frozen=True, slots=True)
class Play:
    """A kind of message. job: what it does, one line. situation: when it may be drafted.

    dial: where a step of the cadence waits ``auto``, how unlikely an answer within the next
    business day must have become, 0 to 1. What says good-bye waits for more certainty. number: of a
    courtesy, in place of a step's; also: further situations in which a courtesy may be drafted.
    """

    name: str
    job: str
    situation: Situation
    dial: float = DIAL
    number: int | None = None
    also: frozenset[Situation] = frozenset()

    @property
    def situations(self) -> frozenset[Situation]:
        """Every situation in which it may be drafted."""
        return self.also | {self.situation}


_ROWS = (
    Play(
        "reminder_of_agreement",
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
    Play(
        "truth",
        "Asks whether anything is left that would make them more comfortable; no is a fine answer.",
        Situation.SILENT,
        dial=0.01,
    ),
    Play(
        "where_next",
        "Asks where to go from here: on, later, or not at all; whatever it is, it is welcome.",
        Situation.SILENT,
    ),
    Play(
        "agree_a_date",
        "Proposes a day on which to get back to each other, so that nobody has to think of it.",
        Situation.SILENT,
    ),
    Play(
        "thank_you",
        "Thanks for a first meeting or a first real answer, and asks for nothing.",
        Situation.OUR_TURN,
        number=THANK_YOU,
        also=frozenset({Situation.THEIR_TURN, Situation.SILENT}),
    ),
    Play(
        "no_news",
        "Says that their order is in hand although there is nothing new to tell.",
        Situation.THEIR_TURN,
        number=NO_NEWS,
        also=frozenset({Situation.OUR_TURN, Situation.SILENT, Situation.CLIENT}),
    ),
    Play(
        "care",
        "Asks, long after the sale and with nothing to sell, how they are getting on.",
        Situation.CLIENT,
        number=CARE,
    ),
    Play(
        "door_open",
        "Answers a clear no: thanks for saying so, asks for nothing, leaves the door open.",
        Situation.CLOSED,
        number=DOOR_OPEN,
    ),
    Play(
        "referral",
        "Asks somebody who was written to before who has taken over from the one who left.",
        Situation.UNDELIVERABLE,
        number=REFERRAL,
    ),
)

PLAYS: Mapping[str, Play] = MappingProxyType({row.name: row for row in _ROWS})

STEPS = tuple(row.name for row in _ROWS if row.number is None and row.name != REMINDER)
"""The plays that a cadence may name."""

_OF_COURTESIES: Mapping[int, frozenset[Situation]] = {
    OWE: frozenset({Situation.OUR_TURN}),
    **{row.number: row.situations for row in _ROWS if row.number is not None},
}
_OF_STEPS = frozenset({Situation.SILENT})


def may_be_written(number: int, situation: Situation) -> bool:
    """Whether a draft of that step, or of the courtesy with that number, fits the situation."""
    return situation in _OF_COURTESIES.get(number, _OF_STEPS)


def is_touch(number: int) -> bool:
    """Whether it counts among what a prospect gets in a quarter at most.

    An update on what they have ordered does not: who stops at the seventh leaves them in the dark.
    """
    return number != NO_NEWS


def room_from(decisions: Iterable[Decision], most: int) -> datetime | None:
    """From when a prospect may get one more of our messages; None: there has been room all along.

    most: in a quarter, at least 1. What was thrown away or taken back reached nobody.
    """
    sent = sorted(
        d.settled_at
        for d in decisions
        if d.state in _SENT and d.settled_at is not None and is_touch(d.step)
    )
    return sent[-most] + QUARTER if len(sent) >= most else None


def dial_of(play: str) -> float:
    """The dial of a play by its name, also of one that is not in the table."""
    return PLAYS[play].dial if play in PLAYS else DIAL
