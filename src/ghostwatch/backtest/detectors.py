"""Six ways to say that a contact has gone silent, each with one dial to turn.

The rule of the module: rivals are compared at equal false alarms, never at their own settings. Each
has a threshold; turned until so many of those who answered had been flagged before, it has a mean
delay on those who never did, in business days of eight active hours. No delay counts for more than
forty of them: beyond, nobody waits for a flag.

Thresholds of ``a`` to ``e`` are exact: sorted are the values at which each answered question would
just have been flagged, and the wanted share is read off, linear between two questions. ``f`` is
swept, as the shipped dial is a number a person sets: 80 dials from 0.0002 to 0.1 in equal ratios,
linear between two of them; a share that none of them reaches has the delay of the nearest, which
is then earlier than that share would allow (the JSON does not say so; the words do).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp, log
from typing import TYPE_CHECKING

from ghostwatch.core.rhythm import ACTIVE_DAY, Odds, active_hours

if TYPE_CHECKING:
    from ghostwatch.backtest.learning import Known

LONGEST = 40 * ACTIVE_DAY
"""Active hours: the longest delay that counts, but for ``f``, whose tail is short."""
FURTHEST = 80 * ACTIVE_DAY
"""Active hours: how far ``f`` looks for a chance that rises again."""

_SOON = 0.1  # active hours: as in the model, an answer at once has a logarithm too
_SOONEST = 0.05
_STEP = 1.08
_HALVINGS = 20  # of 40 business days: to less than a second
DIALS = tuple(0.0002 * 500 ** (n / 79) for n in range(80))
_DAY = 24 * 3600


@dataclass(frozen=True)
class Case:
    """A scored question: what was known, the odds of it, and the wait when it was answered.

    wait: active hours, None for one that never was.
    """

    known: Known
    odds: Odds
    wait: float | None

    @cached_property
    def best_chance(self) -> float:
        """The highest chance of an answer within a business day, from its answer on.

        A dial above it had flagged the question before. Looked for towards the right, until not
        even the chance of any answer at all is as high.
        """
        hours = max(self.wait or 0.0, _SOONEST)
        best = self.odds.soon(hours)
        while hours < FURTHEST and self.odds.ever(hours) > best:
            hours *= _STEP
            best = max(best, self.odds.soon(hours))
        return best


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value with that share of the others below it, linear between two neighbours."""
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def mean(values: Iterable[float]) -> float:
    """The mean of at least one value."""
    listed = list(values)
    return sum(listed) / len(listed)


Cases = Sequence[Case]
# What a question would just be flagged at, and when a threshold flags one (active hours).
Critical = Callable[[Case], float]
Flagged = Callable[[Case, float], float]


def _calendar(case: Case) -> float:
    return case.known.ask.answer / _DAY


def _after_calendar_days(case: Case, days: float) -> float:
    ask = case.known.ask
    return active_hours(ask.t, ask.t + days * _DAY, ask.offset)


def _business(case: Case) -> float:
    return case.wait or 0.0


def _times_usual(case: Case) -> float:
    return (case.wait or 0.0) / case.known.usual


def _standard(case: Case) -> float:
    return (log((case.wait or 0.0) + _SOON) - case.odds.mean) / case.odds.spread


def _at_standard(case: Case, z: float) -> float:
    return exp(min(case.odds.mean + case.odds.spread * z, 700.0)) - _SOON


def _never(case: Case) -> float:
    return 1 - case.odds.ever(case.wait or 0.0)


def _at_never(case: Case, never: float) -> float:
    """When the chance that no answer comes any more reaches a threshold: halved down."""
    low, high = 0.0, LONGEST
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if 1 - case.odds.ever(middle) < never:
            low = middle
        else:
            high = middle
    return high


# name -> what a question would just be flagged at (flagged when above), when a threshold flags
EXACT: dict[str, tuple[Critical, Flagged]] = {
    # So many times 24 hours, as most tools count.
    "a fixed calendar days": (_calendar, _after_calendar_days),
    # So many business days of eight active hours, for everybody.
    "b fixed business days": (_business, lambda _, hours: hours),
    # So many times the plain mean of that contact's own answers (Kalman, for each contact).
    "c k x own mean": (_times_usual, lambda case, times: times * case.known.usual),
    # The same quantile of everybody's own log-normal wait, shrunk as in the model.
    "d per-contact quantile": (_standard, _at_standard),
    # The chance that an answer ever comes falls under a threshold.
    "e P_ever": (_never, _at_never),
}


def exact_delay(name: str, answered: Cases, ghosted: Cases, far: float) -> float:
    """The mean delay in business days of ``a`` to ``e`` at a share of false alarms."""
    critical, flagged = EXACT[name]
    threshold = quantile(sorted(map(critical, answered)), 1 - far)
    delays = (min(max(flagged(case, threshold), 0.0), LONGEST) for case in ghosted)
    return mean(delays) / ACTIVE_DAY


def swept_delay(answered: Cases, ghosted: Cases, far: float) -> float:
    """The mean delay in business days of ``f P_next``, without bounds, at a share of false alarms.

    The chance of an answer within the next business day falls under a dial.
    """
    chances = sorted(case.best_chance for case in answered)
    fars = [bisect_left(chances, dial) / len(chances) for dial in DIALS]
    above = min(bisect_right(fars, far), len(DIALS) - 1)
    below = max(above - 1, 0)
    low, high = fars[below], fars[above]
    part = min(max((far - low) / (high - low), 0.0), 1.0) if high > low else 0.0
    at_low, at_high = (mean(dues(ghosted, DIALS[n])) for n in (below, above))
    return (at_low + (at_high - at_low) * part) / ACTIVE_DAY


def dues(cases: Cases, dial: float) -> list[float]:
    """When each question falls under a dial for good, without bounds, in active hours."""
    return [case.odds.due(dial, _SOONEST, FURTHEST) for case in cases]
