"""What one turn of the belt saw, did, held back, and what needs a person."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ghostwatch.core.model import Decision, Reason, Verdict, Withheld
from ghostwatch.errors import GhostwatchError, MailServerError, Problem


@dataclass(frozen=True, slots=True)
class Done:
    """One action that was carried out (in a dry run: that would be)."""

    action: str
    prospect: str
    play: str
    message_id: str
    mailbox: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """The result of one turn.

    new_messages: messages of watched conversations mirrored in this turn. failed: the turn could
    not be carried out whole (server or state in trouble); problems without it are news for the
    seller, such as a draft that had to be left. temporary: whether trying again later may help
    without anybody doing anything (True without problems).
    """

    now: datetime
    new_messages: int = 0
    done: tuple[Done, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    problems: tuple[Problem, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    failed: bool = False
    temporary: bool = True


@dataclass
class Notebook:
    """What a turn writes down while it runs.

    by_clock: ``now`` is what the machine's clock shows, and no word of the seller's.
    frozen: a reason to write no new draft in this turn, or None.
    """

    now: datetime
    dry_run: bool = False
    by_clock: bool = False
    new_messages: int = 0
    done: list[Done] = field(default_factory=list)
    withheld: list[Withheld] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    frozen: Reason | None = None
    failed: bool = False
    temporary: bool = True

    def trouble(self, error: GhostwatchError) -> None:
        """Keep an error's problems instead of raising it."""
        for problem in error.problems:
            self.needs(problem)
        self.failed = True
        if isinstance(error, MailServerError):
            self.temporary = self.temporary and error.temporary

    def needs(self, problem: Problem) -> None:
        """Keep what needs a person, once."""
        if problem not in self.problems:
            self.problems.append(problem)

    def did(self, action: str, row: Decision, reasons: tuple[Reason, ...]) -> None:
        """Keep one action that was carried out."""
        self.done.append(Done(action, row.prospect, row.play, row.message_id, row.mailbox, reasons))

    def withhold(self, prospect: str, reason: Reason) -> None:
        """Keep why a due draft is not written."""
        self.withheld.append(Withheld(prospect, reason))

    def turn(self, verdicts: tuple[Verdict, ...]) -> Turn:
        """Return the finished turn."""
        return Turn(
            self.now,
            self.new_messages,
            tuple(self.done),
            tuple(self.withheld),
            tuple(self.problems),
            verdicts,
            self.failed,
            self.temporary,
        )
