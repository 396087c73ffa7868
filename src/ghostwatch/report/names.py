"""What things are called when a person reads of them: one table for each kind of thing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from ghostwatch.core.model import (
    Address,
    DraftState,
    Intent,
    Kind,
    Message,
    NoteKind,
    Pledged,
    Reading,
    Situation,
    Verdict,
)
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import plain

# play -> (in a column, in a sentence behind "the")
PLAYS: Mapping[str, tuple[str, str]] = {
    "reminder_of_agreement": ("reminder", "reminder"),
    "step_back": ("step-back", "step-back draft"),
    "feedback": ("feedback", "feedback draft"),
    "magic_email": ("magic email", "magic email"),
    "thank_you": ("thank-you", "thank-you draft"),
    "no_news": ("no-news update", "no-news update"),
    "care": ("care", "care draft"),
    "truth": ("truth", "truth draft"),
    "where_next": ("where next", "where-next draft"),
    "agree_a_date": ("agree a date", "agree-a-date draft"),
    "door_open": ("door open", "door-open draft"),
    "referral": ("referral", "referral draft"),
}

# In the order in which they want the seller's attention.
SITUATIONS: Mapping[Situation, str] = {
    Situation.UNCLEAR: "unclear",
    Situation.UNDELIVERABLE: "cannot be reached",
    Situation.SILENT: "silent",
    Situation.YOUR_CALL: "your call",
    Situation.OUR_TURN: "your turn",
    Situation.AGREED_DATE: "date agreed",
    Situation.AWAY: "away",
    Situation.THEIR_TURN: "their turn",
    Situation.CLIENT: "client",
    Situation.CLOSED: "closed",
}

# Keys are states; as text, because the facts of a reason hold them as text.
DRAFT_STATES: Mapping[str, str] = {
    DraftState.PLANNED: "planned",
    DraftState.APPENDING: "being written",
    DraftState.PRESENT: "ready",
    DraftState.SENT: "sent",
    DraftState.SENT_EDITED: "changed by you and sent",
    DraftState.EDITED: "changed by you",
    DraftState.DISCARDED: "thrown away",
    DraftState.WITHDRAWN: "taken back",
    DraftState.UNCERTAIN: "in doubt",
}

KINDS: Mapping[Kind, str] = {
    Kind.PERSON: "message",
    Kind.AUTO_REPLY: "automatic reply",
    Kind.BOUNCE: "came back",
    Kind.RECEIPT: "receipt",
    Kind.CALENDAR: "calendar answer",
    Kind.LIST: "mailing list",
    Kind.ROBOT: "machine mail",
    Kind.UNREADABLE: "unreadable",
}

INTENTS: Mapping[Intent, str] = {
    Intent.INTERESTED: "wants to go on",
    Intent.QUESTION: "asks something",
    Intent.LATER: "not now",
    Intent.NOT_INTERESTED: "says no",
    Intent.CHOSE_OTHER: "chose another",
    Intent.WRONG_PERSON: "wrong person",
    Intent.STOP: "wants no more mail",
    Intent.THANKS: "thanks",
}


PLEDGES: Mapping[Pledged, str] = {
    Pledged.PROMISED: "promised for",
    Pledged.AGREED: "to talk on",
    Pledged.PROPOSED: "asks for",
}


def what_is_meant(reading: Reading, zone: tzinfo, now: datetime | None = None) -> str:
    """What a message is and means, in a few words, and until when; "" where it is only a mail."""
    dates = (("back", reading.away_until), ("from", reading.later_on), ("on", reading.meets_on))
    meant = [
        "" if reading.kind is Kind.PERSON else KINDS[reading.kind],
        reading.meeting or "",
        INTENTS.get(reading.intent, "") if reading.intent else "",
        INTENTS[Intent.STOP] if reading.stop and reading.intent is not Intent.STOP else "",
        *(f"{word} {day(on, zone, now)}" for word, on in dates if on is not None),
        *(f"{PLEDGES[one.kind]} {day(one.on, zone, now)}" for one in reading.pledges),
        f"not certain who wrote it ({plain(reading.sender_doubt)})" if reading.sender_doubt else "",
    ]
    return ", ".join(filter(None, meant))


def people(messages: Iterable[Message]) -> dict[str, str]:
    """Address -> the name that it goes by: as they sign, else as the seller addresses them.

    A name in a mail of which it is not certain who wrote it is nobody's.
    """
    messages = tuple(messages)
    found: dict[str, str] = {}
    for one in reversed(messages):
        if not one.in_sent and one.reading.sender_doubt is None:
            _name(found, one.senders)
    for one in reversed(messages):
        if one.in_sent:
            _name(found, (*one.to, *one.cc))
    return found


def people_of(verdict: Verdict) -> dict[str, str]:
    """The same of the two mails that a verdict knows: the one to follow, and the seller's last."""
    return people(one for one in (verdict.addressed, verdict.follows) if one is not None)


def _name(found: dict[str, str], addresses: Iterable[Address]) -> None:
    for address in addresses:
        name = plain(address.name, 60)
        if name and "@" not in name:
            found.setdefault(address.key, name)


NOTES: Mapping[NoteKind, str] = {
    NoteKind.WON: "won",
    NoteKind.LOST: "lost",
    NoteKind.LATER: "later",
    NoteKind.HUSH: "hush",
    NoteKind.RESUME: "resume",
}

ACTIONS: Mapping[str, str] = {
    "append": "new draft",
    "withdraw": "taken back",
    "adopt": "recognised",
}

# The same of a turn that only tried.
TRIED: Mapping[str, str] = {
    "append": "would draft",
    "withdraw": "would take back",
    "adopt": "would recognise",
}


def play_in_column(play: str) -> str:
    """The short name of a play; one that is not in the table is named as it is written."""
    return PLAYS[play][0] if play in PLAYS else plain(play).replace("_", "-")


def play_in_sentence(play: str) -> str:
    """The draft of a play, to stand behind "the"."""
    return PLAYS[play][1] if play in PLAYS else f"{play_in_column(play)} draft"


def situation(verdict: Verdict) -> str:
    """The situation as it is said; what we owe is said too.

    Before the first mail the turn is the seller's, but nobody waits for them.
    """
    if any(reason.code == "no_mail" for reason in verdict.reasons):
        return "no mail yet"
    words = SITUATIONS[verdict.situation]
    return f"{words}, you owe" if verdict.we_owe else words


def count(number: object, noun: str) -> str:
    """So many of a noun whose plural ends in s."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
