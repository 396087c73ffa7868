"""What a turn is to do: the actions, and what is held back."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from ghostwatch.core.model.drafts import Decision
from ghostwatch.core.model.mail import Message
from ghostwatch.core.model.sales import Conversation, Prospect, Reason


@dataclass(frozen=True, slots=True)
class Append:
    """Put a new draft for this step into Drafts.

    addressed: the seller's mail whose sender and recipients it takes; None: the one it follows.
    agreed_on: the day that it may remind of. talk: the conversation, for what the draft may say.
    """

    decision: Decision
    follows: Message
    prospect: Prospect
    reasons: tuple[Reason, ...]
    addressed: Message | None = None
    agreed_on: date | None = None
    talk: Conversation | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Move an untouched draft of ours into Trash.

    gives_way: because an earlier draft for the same parent stands for its step.
    """

    decision: Decision
    reasons: tuple[Reason, ...]
    gives_way: bool = False


@dataclass(frozen=True, slots=True)
class Adopt:
    """Take a draft back into the ledger: the state was lost, or another machine wrote it."""

    decision: Decision
    reasons: tuple[Reason, ...]


Action: TypeAlias = Append | Withdraw | Adopt


@dataclass(frozen=True, slots=True)
class Withheld:
    """A draft that would be due, and why it is not written now."""

    prospect: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do in this turn, and what is held back."""

    actions: tuple[Action, ...] = ()
    withheld: tuple[Withheld, ...] = ()
