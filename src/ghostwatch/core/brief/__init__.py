"""The morning list, as facts, and the one draft of it that lies in Drafts.

The rule of this package: it decides nothing about a prospect. ``listing`` sorts what the verdicts
say into what a seller does in the morning; ``morning`` says on which day that is a draft, and what
becomes of yesterday's. The words are those of the report.
"""

from __future__ import annotations

from ghostwatch.core.brief.listing import (
    MOST_CALLS,
    Brief,
    Call,
    Closed,
    Held,
    Owed,
    Review,
    Said,
    YourCall,
    brief,
)
from ghostwatch.core.brief.morning import FROM, PLAY, Morning, doubled, morning

__all__ = [
    "FROM",
    "MOST_CALLS",
    "PLAY",
    "Brief",
    "Call",
    "Closed",
    "Held",
    "Morning",
    "Owed",
    "Review",
    "Said",
    "YourCall",
    "brief",
    "doubled",
    "morning",
]
