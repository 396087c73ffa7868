"""Everything that can go wrong and needs words: who caused it, where, and what to do next.

Modules below the command line return or raise these; only ``cli.py`` turns them into sentences on
a terminal and into exit codes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that needs a person.

    where: a place they can go to (``config.yaml:12:5 prospects[0].play``, a mailbox, a host).
    what: what is wrong, one sentence. next: what to do about it, one sentence.
    """

    where: str
    what: str
    next: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what} {self.next}".strip()


class GhostwatchError(Exception):
    """Root of all errors of ours; carries at least one problem."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


class UserError(GhostwatchError):
    """The configuration, a template or the command line is wrong: exit 2, nothing was done."""


class MailServerError(GhostwatchError):
    """The mail server, or the way to it, is in trouble.

    temporary: trying again later may help without anybody doing anything.
    """

    def __init__(self, *problems: Problem, temporary: bool) -> None:
        super().__init__(*problems)
        self.temporary = temporary


class AppendUnknown(MailServerError):
    """No answer to an APPEND: the draft may or may not have been stored (never "failed")."""


class AppendRefused(MailServerError):
    """A tagged NO or BAD to an APPEND: provably not stored, and the connection is sound."""


class StateError(GhostwatchError):
    """The state folder cannot be used: damaged, newer than this program, read-only, disk full."""


class StateHeld(GhostwatchError):
    """Another ghostwatch holds this state: exit 75."""
