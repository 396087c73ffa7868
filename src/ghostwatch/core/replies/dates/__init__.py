"""Dates in a message: until when its writer is away, and when to talk again.

The rules of this package
    Nothing without a cue; ambiguous means none, never a guess.
    Only the first 600 characters count.
    A language is one row of words (``row`` says what each field means).

Reading order: ``away``, ``later`` (the two questions), ``found`` (what they share), ``grammar``
(one expression -> days; ``day_month`` and ``feasts`` under it), ``spans``, ``patterns``,
``folding``, ``languages``, ``row``, and one module a language.
"""

from __future__ import annotations

from ghostwatch.core.replies.dates.away import away_until
from ghostwatch.core.replies.dates.found import Found
from ghostwatch.core.replies.dates.later import later_on

__all__ = ["Found", "away_until", "later_on"]
