"""judge(conversation, policy, now) -> Verdict: what ghostwatch thinks, and why.

The rules of this package
    ``RULES`` is the whole judgement, tried in order, the first that answers wins.
    A rule first computes *when* something becomes so and only then compares with ``now``.
    Nothing is remembered between two calls: the same facts at the same ``now`` give the same
    verdict. Facts dated after ``now`` still count: the mail is there.

Reading order: ``case`` (what all rules ask), ``run`` (the steps of the cadence), ``rules``; for
the wait ``auto``: ``lessons`` (what is learnt), ``pace`` (what follows).
Sources: RFC 5322 3.6.4 (what a mail follows), RFC 3464 2 (what came back), RFC 3834 (why an
automatic reply is no answer); the words and the ladder are those of docs/how-it-works.md.
"""

from __future__ import annotations

from ghostwatch.core.judgement.case import Policy
from ghostwatch.core.judgement.lessons import NOBODY, Rhythms, rhythms
from ghostwatch.core.judgement.rules import RULES, judge

__all__ = ["NOBODY", "RULES", "Policy", "Rhythms", "judge", "rhythms"]
