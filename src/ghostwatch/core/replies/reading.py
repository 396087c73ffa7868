"""What one message means, all told: its class, and what a message of that class says."""

from __future__ import annotations

from ghostwatch.core.model import Intent, Kind, Parsed, Reading
from ghostwatch.core.replies.away import away_until
from ghostwatch.core.replies.bounces import bounce_of
from ghostwatch.core.replies.kinds import CLASSES
from ghostwatch.core.replies.quotes import new_text
from ghostwatch.core.replies.stops import asks_to_stop, subject_asks_to_stop

# An answer to an invitation may carry a person's words.
_WRITTEN_BY_PEOPLE = frozenset({Kind.PERSON, Kind.CALENDAR})


def read(parsed: Parsed) -> Reading:
    """What the message means; ``sender_doubt`` is handed through.

    RFC 3834 for automatic replies, RFC 3464 for bounces, RFC 8098 for receipts, RFC 6047 for
    calendars. Not understood is ``unknown``: a person answered.
    """
    kind = next(row.kind for row in CLASSES if row.fits(parsed))
    doubt = parsed.sender_doubt
    if kind is Kind.BOUNCE:
        return Reading(kind=kind, bounced_ids=bounce_of(parsed).ids, sender_doubt=doubt)
    if kind is Kind.AUTO_REPLY:
        return Reading(kind=kind, away_until=away_until(parsed), sender_doubt=doubt)
    if kind not in _WRITTEN_BY_PEOPLE:
        return Reading(kind=kind, sender_doubt=doubt)
    stop = asks_to_stop(new_text(parsed.text).text) or subject_asks_to_stop(parsed.subject)
    said = Intent.STOP if stop else Intent.UNKNOWN
    intent = said if kind is Kind.PERSON else None
    return Reading(kind=kind, intent=intent, stop=stop, sender_doubt=doubt)
