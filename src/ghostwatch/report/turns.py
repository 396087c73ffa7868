"""The shape of a turn, as far as it is shown: stations do not import the cycle above them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from ghostwatch.core.model import Reason, Withheld
from ghostwatch.errors import Problem


class Done(Protocol):
    """One thing that a turn did (``cycle.turn.Done``)."""

    @property
    def action(self) -> str:
        """One of: append, withdraw, adopt, and more."""

    @property
    def prospect(self) -> str:
        """The configured name."""

    @property
    def play(self) -> str:
        """Which kind of message."""

    @property
    def message_id(self) -> str:
        """Of the draft."""

    @property
    def mailbox(self) -> str:
        """Where the draft lies."""

    @property
    def reasons(self) -> Sequence[Reason]:
        """Why."""


class Turn(Protocol):
    """What one turn of the belt did (``cycle.turn.Turn``)."""

    @property
    def now(self) -> datetime:
        """The moment that was judged."""

    @property
    def new_messages(self) -> int:
        """How many were mirrored."""

    @property
    def done(self) -> Sequence[Done]:
        """What was carried out."""

    @property
    def withheld(self) -> Sequence[Withheld]:
        """What was held back."""

    @property
    def problems(self) -> Sequence[Problem]:
        """What needs a person."""
