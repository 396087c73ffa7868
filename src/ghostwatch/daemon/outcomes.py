"""How a turn counts, and what the log says of it: problems as warnings, then one line of counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ghostwatch.daemon.inbox import Finished
from ghostwatch.daemon.journal import crash, log
from ghostwatch.daemon.times import Outcome
from ghostwatch.errors import GhostwatchError, MailServerError, Problem

if TYPE_CHECKING:
    from ghostwatch.cycle.turn import Turn


def outcome_of(event: Finished) -> Outcome:
    """Whether the turn went well, and if not, whether trying again may help by itself."""
    if event.turn is not None:
        failed, temporary = event.turn.failed, event.turn.temporary
    else:
        failed = True
        temporary = event.error.temporary if isinstance(event.error, MailServerError) else True
    if not failed:
        return "fine"
    return "temporary" if temporary else "refused"


def log_trouble(event: Finished) -> None:
    """Name what went wrong; an unexpected error by its kind and place only.

    What the turn before said already is counted, not said again: a matter that waits for a person
    waits quietly.
    """
    problems: tuple[Problem, ...] = ()
    if event.turn is not None:
        problems = event.turn.problems
    elif isinstance(event.error, GhostwatchError):
        problems = event.error.problems
    else:
        log.error("%s: the turn broke: %s", event.desk.name, crash(event.error))
    log_problems(event.desk.name, (one for one in problems if one not in event.desk.told))
    event.desk.told = problems


def log_problems(name: str, problems: Iterable[Problem]) -> None:
    """A warning for each problem of the seller of this name."""
    for problem in problems:
        log.warning("%s: %s", name, problem)


def log_turn(event: Finished, outcome: Outcome, *, seconds: float, next_in: float) -> None:
    """The one line of a turn: counts and times, no names."""
    fields: dict[str, object] = {"seller": event.desk.name, "outcome": outcome}
    if event.turn is not None:
        fields |= _counts(event.turn)
    fields |= {"seconds": round(seconds, 2), "next_in": round(next_in, 2)}
    log.info("turn", extra={"fields": fields})


def log_details(event: Finished) -> None:
    """What was done for whom, with addresses and subjects: only with ``--log-pii``."""
    for done in event.turn.done if event.turn is not None else ():
        details = event.desk.seller.details(done.prospect)
        log.info("%s %s: %s", done.action, done.prospect, details)


def _counts(turn: Turn) -> dict[str, int]:
    actions = Counter(done.action for done in turn.done)
    return {
        "new": turn.new_messages,
        **{action: actions[action] for action in ("append", "withdraw", "adopt")},
        "withheld": len(turn.withheld),
        "problems": len(turn.problems),
    }
