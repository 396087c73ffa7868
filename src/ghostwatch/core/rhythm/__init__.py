"""A person's own rhythm of answering, and when their silence is more than that.

The rules of the package
    Time is counted in hours of activity (``activity``): a night weighs little, a weekend less, a
    holiday nothing. Eight of them are a business day.
    What is known of a person is a handful of numbers (``memory``), of what had resolved when the
    mail was sent: so a date follows from facts alone and is the same at every turn.
    The chance of an answer is a pooled share that ever answers times a pooled log-normal wait
    (``odds``). Constants are rounded ones, measured on public archives; nothing is fitted here.

Sources: mixture cure models (Boag 1949, J. R. Stat. Soc. B 11); two log-normals a wait (Stouffer,
Malmgren and Amaral 2006, physics/0605027); activity clocks (Navaroli and Smyth 2015, ICWSM);
shrinkage to the group (empirical Bayes, Robbins 1956).
"""

from __future__ import annotations

from ghostwatch.core.rhythm.activity import (
    ACTIVE_DAY,
    active_hours,
    after_active_hours,
    weekdays,
)
from ghostwatch.core.rhythm.memory import NOTHING, Memory
from ghostwatch.core.rhythm.odds import LATEST, SOONEST, Odds

__all__ = [
    "ACTIVE_DAY",
    "LATEST",
    "NOTHING",
    "SOONEST",
    "Memory",
    "Odds",
    "active_hours",
    "after_active_hours",
    "weekdays",
]
