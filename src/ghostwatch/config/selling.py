"""The keys about what is drafted and when: steps of a cadence, plays of one's own, courtesies.

As in ``keys``: a field is a key, and says everything about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, ClassVar, Final

from ghostwatch.config.switches import DaysOrOff, Dial, PlayName, Switch
from ghostwatch.config.values import BusinessDays, Key, Line, one_of
from ghostwatch.core.plays import DIAL

AS_THEY_WRITE: Final = "*"
"""In place of a language: whichever a prospect's own mail tells."""

STRICT: Final = MappingProxyType({"extra": "forbid"})


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of a cadence."""

    __pydantic_config__: ClassVar = STRICT

    play: Annotated[
        Line,
        Key(
            "The kind of message: step_back, feedback, magic_email, or one of your own `plays`.",
            "step_back",
        ),
    ]
    after: Annotated[
        BusinessDays,
        Key(
            "How long they may be silent before this step is due. After the last step it is your"
            " call once its wait has passed again. `auto` follows this person's own rhythm, as far"
            " as it is known: until an answer has become unlikely, after 2 business days at the"
            " soonest and 15 at the latest.",
            5,
            unit="business days",
        ),
    ]


STAGES: Final = ("talking", "agreed", "client")
DEFAULT_CADENCE = (
    Step(play="step_back", after=5),
    Step(play="feedback", after=8),
    Step(play="magic_email", after=12),
)


@dataclass(frozen=True, kw_only=True)
class OwnPlay:
    """A kind of message of your own; its words are a template of the same name."""

    __pydantic_config__: ClassVar = STRICT

    job: Annotated[
        Line, Key("What it does, in one line.", "Proposes to come by and look at it together.")
    ]
    situation: Annotated[
        str,
        one_of("silent", "our_turn"),
        Key(
            "When it may be drafted: `silent`, as a step of a cadence; `our_turn`, for an answer"
            " that you owe (`courtesies.owe`)."
        ),
    ] = "silent"
    dial: Annotated[
        Dial,
        Key(
            "Where its step waits `auto`: how unlikely an answer within the next business day must"
            " have become."
        ),
    ] = DIAL


@dataclass(frozen=True, kw_only=True)
class Courtesies:
    """What is worth writing without a silence to end; docs/law.md says what the law says."""

    __pydantic_config__: ClassVar = STRICT

    thank_you: Annotated[
        Switch,
        Key(
            "A thank-you within a working day after their first real answer and after a first"
            " meeting (an invitation that was accepted and whose day has passed).",
            "off",
            otherwise="`off`",
        ),
    ] = False
    no_news: Annotated[
        DaysOrOff,
        Key(
            "For a prospect whose `stage` is `agreed`: after so many working days without a word"
            " of yours, a draft that says that all is in hand.",
            unit="working days",
        ),
    ] = 5
    care: Annotated[
        Switch,
        Key(
            "For clients: how are they getting on, 30 and 90 days after the last word, then every"
            " 180. In many countries such mail needs consent: read docs/law.md, and think of `care`"
            " at a single prospect instead.",
            "off",
            otherwise="`off`",
        ),
    ] = False
    owe: Annotated[
        PlayName | None,
        Key(
            "A play of your own, with `situation: our_turn`, that is drafted when they have waited"
            " for your answer for longer than a working day. `null`: `status` says it, and nothing"
            " is drafted."
        ),
    ] = None
    door_open: Annotated[
        Switch,
        Key(
            "After a clear no, within a working day: thanks for saying so, and the door stays open."
            " Never after a request not to be written to.",
            "off",
            otherwise="`off`",
        ),
    ] = False
    referral: Annotated[
        Switch,
        Key(
            "When the person whom you wrote to has left: a draft to somebody else there to whom you"
            " have written before, in answer to that mail of yours.",
            "off",
            otherwise="`off`",
        ),
    ] = False
