"""Whether the machine's clock can be believed; a turn by one that cannot writes no draft.

The rule of the module: a clock is doubted for what others prove. What it gets wrong by less than
that costs a day at most. A ``now`` that the seller names is never doubted, so none comes here.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from ghostwatch.core.model import ZONES_APART, Message
from ghostwatch.errors import Problem

BEHIND = timedelta(days=1)
"""So much later than now a mail was received: then it is not now."""
BACK = timedelta(hours=1)
"""Steps back of more than that are no correction of a clock that drifts."""
AHEAD = timedelta(days=30)
"""Between two looks of one process: longer than a machine is put to sleep."""


def doubt(now: datetime, before: datetime | None, received_at: datetime | None) -> Problem | None:
    """What speaks against the machine's clock, or None.

    before: what it showed at the turn before, None in the first of a process. received_at: when
    the newest mail was received, by the clocks of the servers.
    """
    if received_at is not None and received_at - now > BEHIND:
        return _problem(f"The clock of this machine is behind: mail came on {received_at:%d %B %Y}")
    if before is not None and before - now > BACK:
        return _problem("The clock of this machine went back")
    if before is not None and now - before > AHEAD:
        return _problem(f"The clock of this machine went on by {(now - before).days} days at once")
    return None


def _problem(what: str) -> Problem:
    return Problem(
        "clock",
        f"{what}, so no draft was written in this turn.",
        "Set the clock. If it is right, the next turn goes on.",
    )


def newest_receipt(messages: Iterable[Message]) -> datetime | None:
    """When the newest mail was received, where two clocks of servers say the same.

    What lies in Sent was put there by a mail program, and an INTERNALDATE alone may be one's too.
    """
    sure = (
        min(m.arrived_at, m.received_at)
        for m in messages
        if m.received_at is not None
        and not m.in_sent
        and abs(m.arrived_at - m.received_at) <= ZONES_APART
    )
    return max(sure, default=None)
