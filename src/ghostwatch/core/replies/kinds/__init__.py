"""What sort of sender wrote a message, by header fields, report parts and how machines talk.

Reading order: ``classes`` (the table; its first row that fits decides), then what its rows look at:
``reports`` (RFC 3464), ``bounces``, ``reasons``, ``returned`` (mail that came back), ``automatic``
(fields and subjects of responders), ``acknowledgements``, ``departures``, ``machines``, ``people``,
``invitations`` (RFC 5546), ``fields`` (what several of them ask).
"""

from __future__ import annotations

from ghostwatch.core.replies.kinds.acknowledgements import says_what_programs_say
from ghostwatch.core.replies.kinds.bounces import Bounce, bounce_of
from ghostwatch.core.replies.kinds.classes import A_PERSON, CLASSES, OWN_CLASSES, ReplyClass
from ghostwatch.core.replies.kinds.departures import Departure, departure_of, referral_in
from ghostwatch.core.replies.kinds.fields import as_written
from ghostwatch.core.replies.kinds.invitations import Invitation, invitation_of

__all__ = [
    "A_PERSON",
    "CLASSES",
    "OWN_CLASSES",
    "Bounce",
    "Departure",
    "Invitation",
    "ReplyClass",
    "as_written",
    "bounce_of",
    "departure_of",
    "invitation_of",
    "referral_in",
    "says_what_programs_say",
]
