"""When: how long until the next turn, and whether the wall clock moved. Pure functions.

Due times live on the monotonic clock; the ``schedule`` library, which counts on the wall clock,
only ticks. So neither a step of the clock nor a suspend stops a seller's turns.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

FIRST_RETRY_AFTER = 30.0
LAST_RETRY_AFTER = 15 * 60.0
REFUSED_TRIES = 3
REFUSED_RETRY_AFTER = 3600.0
CLOCK_STEP = 60.0

Outcome: TypeAlias = Literal["fine", "temporary", "refused"]
"""refused: trying again helps only when somebody does something (password, certificate)."""


def next_delay(outcome: Outcome, failures: int, every: float, chance: float) -> float:
    """Seconds until the next turn.

    failures: how many turns in a row have failed, this one included. every: the configured
    interval in seconds. chance: in [0, 1), where in the jitter to land. A fine turn: the interval
    +-10 %. A temporary failure: 30 s, doubling up to 15 min, +-20 %. A refusal: the same until it
    was refused three times, then hourly, so that the provider locks no account.
    """
    if outcome == "fine":
        return every * _jitter(0.1, chance)
    if outcome == "refused" and failures >= REFUSED_TRIES:
        return REFUSED_RETRY_AFTER * _jitter(0.1, chance)
    doubled: float = FIRST_RETRY_AFTER * 2.0 ** min(max(failures - 1, 0), 10)
    return min(doubled, LAST_RETRY_AFTER) * _jitter(0.2, chance)


def _jitter(share: float, chance: float) -> float:
    return 1 - share + 2 * share * chance


@dataclass(frozen=True, slots=True)
class Reading:
    """Both clocks at one moment, in seconds."""

    wall: float
    monotonic: float


def clock_step(before: Reading, after: Reading) -> float:
    """By how many seconds the wall clock moved more than time did; 0 when it is no step.

    Positive after a suspend or a step forwards, negative after a step back. Up to 60 s either way
    is the drift of an honest clock between two looks, and counts as none.
    """
    step = (after.wall - before.wall) - (after.monotonic - before.monotonic)
    return step if abs(step) > CLOCK_STEP else 0.0
