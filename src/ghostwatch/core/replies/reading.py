"""What one message means, all told: its class, and what a message of that class says."""

from __future__ import annotations

from dataclasses import replace

from ghostwatch.core.model import Intent, Kind, Parsed, Reading
from ghostwatch.core.replies.bounces import returned_ids
from ghostwatch.core.replies.dates import Found, away_until
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
        return Reading(kind=kind, bounced_ids=returned_ids(parsed), sender_doubt=doubt)
    if kind is Kind.AUTO_REPLY:
        return _away(Reading(kind=kind, sender_doubt=doubt), parsed)
    if kind not in _WRITTEN_BY_PEOPLE:
        return Reading(kind=kind, sender_doubt=doubt)
    stop = asks_to_stop(new_text(parsed.text).text) or subject_asks_to_stop(parsed.subject)
    said = Intent.STOP if stop else Intent.UNKNOWN
    intent = said if kind is Kind.PERSON else None
    return _away(Reading(kind=kind, intent=intent, stop=stop, sender_doubt=doubt), parsed)


def _away(reading: Reading, parsed: Parsed) -> Reading:
    """The reading, with until when the writer says they are away."""
    found = _found(parsed, automatic=reading.kind is Kind.AUTO_REPLY)
    return replace(reading, away_until=found.on, date_words=found.words) if found else reading


def _found(parsed: Parsed, *, automatic: bool) -> Found | None:
    if parsed.dated_at is None:
        return None
    text, sent_on = new_text(parsed.text).text, parsed.dated_at.date()
    return away_until(text, sent_on, automatic=automatic, subject=parsed.subject)
