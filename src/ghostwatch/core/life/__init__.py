"""The life of a draft: what became of each one, read off the mailbox and never guessed.

Mail clients rewrite UID, Message-ID and flags when a person saves or sends (Thunderbird gives a
new Message-ID on both, mutt keeps it, Roundcube drops the draft flag, Gmail replaces the message on
each autosave). What survives in all of them is the id of the message that the draft follows, its
parent, in References. So a draft is followed by its parent; Message-ID and UID only tell how sure
we are that nobody has touched it.

Reading order: ``table`` (state x what the mailbox shows), ``acts`` (what we do ourselves),
``evidence`` (how it is looked up), ``rebuilt`` (the rows of a ledger that was lost).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from ghostwatch.core.life.acts import ACTS, resume
from ghostwatch.core.life.evidence import Evidence, Rules, Sent, is_touched, sent_at
from ghostwatch.core.life.rebuilt import Lost, rebuilt
from ghostwatch.core.life.table import POLLS_UNTIL_GONE, RULES
from ghostwatch.core.model import LIVE, Decision, Drafts, DraftState

__all__ = [
    "ACTS",
    "POLLS_UNTIL_GONE",
    "RULES",
    "Lost",
    "Rules",
    "Sent",
    "follow",
    "is_touched",
    "rebuilt",
    "resume",
    "sent_at",
]


def follow(
    decisions: Iterable[Decision],
    sent: Sent,
    drafts: Drafts,
    clocks: tuple[datetime, datetime],
    rules: Rules,
    *,
    is_poll: bool = True,
) -> tuple[Decision, ...]:
    """Return the decisions whose state changed, as they are now.

    sent: the seller's own messages in Sent. clocks: the turn's now, and the real time now (used
    only for the quarantine after a doubtful APPEND). is_poll: False for a second look in the same
    turn, which counts nothing as gone once more.
    """
    now, real_now = clocks
    followed = [d for d in decisions if d.state in LIVE or d.state is DraftState.DISCARDED]
    if not followed:
        return ()
    changed = []
    for decision in followed:
        facts = Evidence(
            decision,
            drafts,
            sent.as_is(decision),
            sent.for_parent(decision),
            sent,
            now,
            real_now,
            rules,
            is_poll,
        )
        after = _next(facts)
        if after != decision:
            changed.append(after)
    return tuple(changed)


def _next(facts: Evidence) -> Decision:
    for rule in RULES[facts.decision.state]:
        after = rule.look(facts)
        if after is not None:
            return after
    return facts.decision
