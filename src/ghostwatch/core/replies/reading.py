"""What one message means, all told: its class, and what a message of that class says.

The rule of the module: it asks the others in their order and decides nothing itself. What a person
wants is read from the new text only; a rule may only make ghostwatch write less.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core import domains
from ghostwatch.core.model import Effect, Intent, Kind, Meeting, Parsed, Reading
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates import Found, away_until, later_on
from ghostwatch.core.replies.intent import INTENTS, Phrases, Wanted, Weights, wanted, weighed
from ghostwatch.core.replies.kinds import (
    A_PERSON,
    CLASSES,
    as_written,
    bounce_of,
    departure_of,
    invitation_of,
    referral_in,
    says_what_programs_say,
)
from ghostwatch.core.replies.manners import manner_of
from ghostwatch.core.replies.phones import phones_of, regions_of
from ghostwatch.core.replies.promises import says_yes
from ghostwatch.core.replies.quotes import NewText, new_text
from ghostwatch.core.replies.sender import failed_authentication

if TYPE_CHECKING:
    from ghostwatch.core.likeness import Sketch


_EFFECTS = {row.intent: row.effect for row in INTENTS}
# Beside these a day to talk again is told as well; where nothing else is said, it is all they said.
_MAY_NAME_A_DAY = frozenset(
    {Intent.LATER, Intent.QUESTION, Intent.INTERESTED, Intent.THANKS, Intent.UNKNOWN}
)
# A mail of these comes from its From; a bounce comes from whatever machine stood in the way.
_WITH_AUTHORS = frozenset({Kind.PERSON, Kind.CALENDAR, Kind.AUTO_REPLY})
_SAYS_LITTLE = frozenset({Intent.THANKS, Intent.UNKNOWN})
_NOT_FROM_A_CONTACT = frozenset({Kind.ROBOT, Kind.LIST, Kind.BOUNCE})


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known before a message is read.

    phrases: what people say, by what it means. weights: what all other words of a reply say, or
    None for phrases alone. trusted: whose Authentication-Results are believed
    (see ``sender.default_trust``). country: the seller's, ISO 3166-1, for numbers without a
    country code, or None. contacts: the prospects' listed addresses, lower-cased: who writes from
    one is no robot and no bounce, whatever the address or the subject looks like.
    """

    phrases: Phrases
    weights: Weights | None = None
    trusted: frozenset[str] = frozenset()
    country: str | None = None
    contacts: frozenset[str] = frozenset()

    def wanted(self, new_text: str, subject: str) -> Wanted:
        """What a person wants with this text."""
        if self.weights is None:
            return wanted(new_text, subject, self.phrases)
        return weighed(new_text, subject, self.phrases, self.weights)

    def lists(self, parsed: Parsed) -> bool:
        """Whether the mail comes from somebody who is listed, without a report in it."""
        reported = any(part.content_type.startswith("message/") for part in parsed.parts)
        return not reported and any(s.key in self.contacts for s in parsed.senders)


class Understood(NamedTuple):
    """A message's meaning, and the new text that it was read from."""

    reading: Reading
    new: NewText


class _Asked(NamedTuple):
    """One message to be read: parsed, its new text, and what is known."""

    parsed: Parsed
    new: NewText
    known: Knowledge

    @property
    def sent_on(self) -> date | None:
        """The sender's own date, from which "tomorrow" counts; UTC where they gave no offset."""
        dated_at = self.parsed.dated_at
        return dated_at.astimezone(self.parsed.offset or UTC).date() if dated_at else None

    def away(self, *, automatic: bool) -> Found | None:
        """Until when the writer is away; nothing without a date of the message's own."""
        if self.sent_on is None:
            return None
        subject = self.parsed.subject if automatic else ""
        return away_until(self.new.text, self.sent_on, automatic=automatic, subject=subject)

    def later(self) -> Found | None:
        """From when the writer wants to talk again."""
        return later_on(self.new.text, self.sent_on) if self.sent_on else None


def read(parsed: Parsed, known: Knowledge, own: Sketch = b"") -> Reading:
    """What the message means (see ``understand``)."""
    return understand(parsed, known, own).reading


def understand(parsed: Parsed, known: Knowledge, own: Sketch = b"") -> Understood:
    """What the message means, and its new text; never raises.

    own: sketches of the seller's own mails that it answers: their words are not the writer's.
    RFC 3834 for automatic replies, RFC 3464 for bounces, RFC 8098 for receipts, RFC 6047 for
    calendars. Not understood is ``unknown``: a person answered.
    """
    row = next(row for row in CLASSES if row.fits(parsed))
    if row.kind in _NOT_FROM_A_CONTACT and known.lists(parsed):
        row = A_PERSON
    asked = _Asked(parsed, new_text(parsed.text, own, names_of(parsed)), known)
    doubt = _doubt(asked) if row.kind in _WITH_AUTHORS else None
    reading = Reading(
        kind=row.kind, row=row.name, effect=row.effect, sender_doubt=parsed.sender_doubt or doubt
    )
    return Understood(_READERS.get(row.kind, _nothing)(reading, asked), asked.new)


def names_of(parsed: Parsed) -> frozenset[str]:
    """The words of the sender's name: as displayed, and what their address makes of it."""
    named = " ".join(f"{sender.name} {sender.spec.partition('@')[0]}" for sender in parsed.senders)
    return frozenset(word.lower() for word in compiled(r"[^\W\d_]{2,}").findall(named[:200]))


def _doubt(asked: _Asked) -> str | None:
    """Why it is not certain that this sender wrote it, as far as one message tells."""
    for sender in asked.parsed.senders:
        if domains.mixed_scripts(sender.domain):
            return f"the letters of {domains.shown(sender.domain)} are made to look like others"
    return failed_authentication(asked.parsed, asked.known.trusted)


def _nothing(reading: Reading, _: _Asked) -> Reading:
    return reading


def _said(reading: Reading, asked: _Asked) -> Reading:
    """What a person wants, and when."""
    text = asked.new.text
    found = asked.known.wanted(text, asked.parsed.subject)
    later = asked.later() if found.intent in _MAY_NAME_A_DAY else None
    away = asked.away(automatic=False)
    dated = later or away
    put_off = later is not None and found.intent in _SAYS_LITTLE
    intent = Intent.LATER if put_off else found.intent
    gone = intent is Intent.WRONG_PERSON
    return replace(
        reading,
        # A program's field says that it is none; what is meant is heeded all the same.
        intent=intent if reading.kind is Kind.PERSON else None,
        effect=_EFFECTS[intent],
        stop=found.stop,
        evidence=later.words if later and put_off else found.evidence,
        later_on=later.on if later else None,
        later_until=later.until if later else None,
        away_until=away.on if away else None,
        date_words=dated.words if dated else "",
        agrees=says_yes(text),
        phones=_phones(asked),
        referral=referral_in(text, _known_in(asked.parsed)) if gone else None,
        manner=manner_of(asked.new),
    )


def _known_in(parsed: Parsed) -> list[str]:
    return [address.key for address in (*parsed.senders, *parsed.to, *parsed.cc)]


def _phones(asked: _Asked) -> tuple[str, ...]:
    domain = next((sender.domain for sender in asked.parsed.senders), "")
    return phones_of(asked.new.signature, regions_of(domain, asked.known.country))


def _invited(reading: Reading, asked: _Asked) -> Reading:
    """A calendar's part, and the words beside it: an answer may say no."""
    invitation = invitation_of(asked.parsed)
    found = wanted(asked.new.text, "", asked.known.phrases)
    meeting = invitation.meeting if invitation else None
    # Who declines a meeting says no to the meeting.
    no = found.intent is Intent.NOT_INTERESTED and meeting is Meeting.DECLINED
    effect = reading.effect if no else _EFFECTS[found.intent]
    moves = effect in (Effect.CLOSES, Effect.LATER)
    later = asked.later() if effect is Effect.LATER else None
    return replace(
        reading,
        effect=effect if moves else reading.effect,
        stop=found.stop,
        evidence=found.evidence if moves else "",
        later_on=later.on if later else None,
        later_until=later.until if later else None,
        date_words=later.words if later else "",
        meeting=meeting,
        meets_on=invitation.on if invitation else None,
    )


def _automatic(reading: Reading, asked: _Asked) -> Reading:
    """Until when they are away, or who reads their mail now; a no is heeded in any mail."""
    if reading.effect is Effect.ANSWERS:
        return _said(reading, asked)
    found = wanted(asked.new.text, "", asked.known.phrases)
    if _EFFECTS[found.intent] is Effect.CLOSES:
        return _no_behind_a_mark(reading, asked, found)
    if reading.effect is Effect.ENDS_ADDRESS:
        left = departure_of(as_written(asked.parsed))
        known = _known_in(asked.parsed)
        return replace(
            reading,
            evidence=left.words if left else "",
            referral=left.referral if left and left.referral not in known else None,
        )
    away = asked.away(automatic=True)
    return replace(
        reading, away_until=away.on if away else None, date_words=away.words if away else ""
    )


def _no_behind_a_mark(reading: Reading, asked: _Asked, found: Wanted) -> Reading:
    """A no in a mail that calls itself automatic: theirs, unless it reads as a program's too.

    Responders ask not to be answered; so where one talks, it is for the seller to look.
    """
    if says_what_programs_say(asked.parsed):
        return replace(reading, effect=Effect.ANSWERS, evidence=found.evidence)
    return replace(reading, effect=Effect.CLOSES, stop=found.stop, evidence=found.evidence)


def _returned(reading: Reading, asked: _Asked) -> Reading:
    """Why a mail of ours came back, which one, and from whom."""
    bounce = bounce_of(asked.parsed)
    return replace(reading, bounce=bounce.why, bounced_ids=bounce.ids, bounced_to=bounce.to)


_READERS: Mapping[Kind, Callable[[Reading, _Asked], Reading]] = {
    Kind.PERSON: _said,
    Kind.CALENDAR: _invited,
    Kind.AUTO_REPLY: _automatic,
    Kind.BOUNCE: _returned,
}
