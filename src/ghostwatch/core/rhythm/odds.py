"""The chance of an answer that has not come yet, and when it becomes too small to wait for.

The rule of the module: a person is judged by their own past as far as there is one, by everybody's
past as far as there is none, and without any past by the rounded average of public archives.
"""

from __future__ import annotations

from math import erfc, exp, log, sqrt
from typing import TYPE_CHECKING

from ghostwatch.core.rhythm.activity import ACTIVE_DAY

if TYPE_CHECKING:
    from ghostwatch.core.rhythm.memory import Memory

SOONEST, LATEST = 2 * ACTIVE_DAY, 15 * ACTIVE_DAY
"""Nobody is called silent sooner, for courtesy, nor later, whatever their past: active hours."""

_SOON = 0.1
_OF_ALL, _OF_ONE = 20, 3  # pseudo-counts: how much a new user, a new contact is like all others
_SHARE, _MEDIAN = 0.60, 1.4  # of questions that are answered; active hours that answers take
_SPREAD = 1.6
# The wait is a mixture of two log-normals: weight; mean, deviation of the standardised logarithm.
_EARLY, _LATE = (0.52, -0.69, 0.53), (0.48, 0.81, 0.78)
# What their tails need of these: 1 - Phi(x) is erfc(x / root 2) / 2. Written out, for a backtest
# asks this a million times.
(_EARLY_HALF, _EARLY_MEAN, _EARLY_ROOT), (_LATE_HALF, _LATE_MEAN, _LATE_ROOT) = (
    (weight / 2, mean, deviation * sqrt(2)) for weight, mean, deviation in (_EARLY, _LATE)
)
_STEP = 0.08  # of the logarithm of time, while looking for the last crossing from the right
_NEAR_ENOUGH = 1e-3  # active hours


class Odds:
    """How likely a contact still answers a mail, by the hours of activity since it was sent.

    share: of such mails that ever get an answer. mean, spread: of the logarithm of the wait.
    """

    def __init__(self, everybody: Memory, contact: Memory) -> None:
        """What was known when the mail was sent, of all contacts and of this one."""
        share = (everybody.answered + _OF_ALL * _SHARE) / (everybody.asked + _OF_ALL)
        mean = (everybody.log_waits + _OF_ALL * log(_MEDIAN)) / (everybody.waits + _OF_ALL)
        self.share = (contact.answered + _OF_ONE * share) / (contact.asked + _OF_ONE)
        self.mean = (contact.log_waits + _OF_ONE * mean) / (contact.waits + _OF_ONE)
        self.spread = _SPREAD * sqrt(1 + 1 / (contact.waits + _OF_ONE))

    @property
    def median(self) -> float:
        """The active hours in which half of the answers come, about: for people to read."""
        return max(exp(self.mean) - _SOON, 0.0)

    def is_out(self, hours: float) -> float:
        """The chance that an answer which comes at all has not come after so many hours."""
        z = (log(hours + _SOON) - self.mean) / self.spread
        early = _EARLY_HALF * erfc((z - _EARLY_MEAN) / _EARLY_ROOT)
        return early + _LATE_HALF * erfc((z - _LATE_MEAN) / _LATE_ROOT)

    def ever(self, hours: float) -> float:
        """The chance that an answer still comes, when there is none after so many hours."""
        open_yet = self.share * self.is_out(hours)
        return open_yet / (open_yet + 1 - self.share)

    def soon(self, hours: float) -> float:
        """The chance that it comes within the next business day."""
        still = self.is_out(hours)
        soon = self.share * (still - self.is_out(hours + ACTIVE_DAY))
        return soon / (self.share * still + 1 - self.share)

    def due(self, dial: float, soonest: float = SOONEST, latest: float = LATEST) -> float:
        """The active hours after which that chance stays under the dial (0 to 1), within bounds.

        The chance first rises for people who take their time, so the last crossing counts: looked
        for from the right, then halved down.
        """
        high = latest
        if self.soon(high) >= dial:
            return latest
        while high > soonest:
            low = max(high * (1 - _STEP), soonest)
            if self.soon(low) >= dial:
                return self._crossing(dial, low, high)
            high = low
        return soonest

    def _crossing(self, dial: float, low: float, high: float) -> float:
        while high - low > _NEAR_ENOUGH:
            middle = (low + high) / 2
            if self.soon(middle) >= dial:
                low = middle
            else:
                high = middle
        return low
