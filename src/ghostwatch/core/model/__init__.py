"""The nouns, frozen: what the mail says, what the seller says, what ghostwatch thinks of it.

Names of mail things are those of the RFCs, names of sales things those of sales. ``*_at`` is an
aware datetime, ``*_on`` a date, ``*_after`` a duration. Facts (Message, Note, Decision, DraftSeen)
are stored; opinions (Conversation, Verdict, Plan) are recomputed each turn and never stored.
"""

from __future__ import annotations

from ghostwatch.core.model.drafts import (
    LIVE,
    MOST_DRAFTS,
    SETTLED,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
)
from ghostwatch.core.model.mail import (
    CLOCKS_APART,
    ZONES_APART,
    Address,
    Bookmark,
    Bounced,
    Effect,
    Intent,
    Kind,
    Meeting,
    Message,
    Parsed,
    Part,
    Place,
    Reading,
    came_at,
)
from ghostwatch.core.model.plans import (
    Action,
    Adopt,
    Append,
    Plan,
    Withdraw,
    Withheld,
)
from ghostwatch.core.model.sales import (
    NO_FACTS,
    CadenceStep,
    Conversation,
    Fact,
    Identities,
    NextStep,
    Note,
    NoteKind,
    Prospect,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)

__all__ = [
    "CLOCKS_APART",
    "LIVE",
    "MOST_DRAFTS",
    "NO_FACTS",
    "SETTLED",
    "ZONES_APART",
    "Action",
    "Address",
    "Adopt",
    "Append",
    "Bookmark",
    "Bounced",
    "CadenceStep",
    "Conversation",
    "Decision",
    "DraftSeen",
    "DraftState",
    "Drafts",
    "Effect",
    "Fact",
    "Identities",
    "Intent",
    "Kind",
    "Meeting",
    "Message",
    "NextStep",
    "Note",
    "NoteKind",
    "Parsed",
    "Part",
    "Place",
    "Plan",
    "Prospect",
    "Reading",
    "Reason",
    "Side",
    "Situation",
    "Verdict",
    "Withdraw",
    "Withheld",
    "Word",
    "came_at",
]
