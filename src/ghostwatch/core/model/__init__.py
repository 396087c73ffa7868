"""The nouns, frozen: what the mail says, what the seller says, what ghostwatch thinks of it.

Names of mail things are those of the RFCs, names of sales things those of sales. ``*_at`` is an
aware datetime, ``*_on`` a date, ``*_after`` a duration. Facts (Message, Note, Decision, DraftSeen)
are stored; opinions (Conversation, Verdict, Plan) are recomputed each turn and never stored.
"""

from __future__ import annotations

from ghostwatch.core.model.controls import Control, Look, Sighting
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
    "LIVE",
    "MOST_DRAFTS",
    "NO_FACTS",
    "SETTLED",
    "Action",
    "Address",
    "Adopt",
    "Append",
    "Bookmark",
    "Bounced",
    "CadenceStep",
    "Control",
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
    "Look",
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
    "Sighting",
    "Situation",
    "Verdict",
    "Withdraw",
    "Withheld",
    "Word",
]
