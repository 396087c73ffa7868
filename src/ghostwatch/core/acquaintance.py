"""What is known of the two who write to each other: name, greeting, closing, tone, language.

The rules of the module
    Folded from the messages up to the one that a draft answers, and from nothing after it: the same
    draft comes out whenever it is made again.
    Of the seller's mail only that to exactly this person counts for how they are greeted; what a
    draft of ours said teaches nothing. Of theirs, what a person wrote whose address is certain.
    The seller's own words come first, theirs second. Of two that contradict each other neither is
    used: no name is better than a wrong one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from ghostwatch.core.model import (
    Address,
    Conversation,
    DraftState,
    Kind,
    Manner,
    Message,
    Side,
    Tone,
    Word,
)
from ghostwatch.core.names import (
    belongs_to,
    first_name,
    greeted_name,
    greets_only,
    same,
    signed_name,
)
from ghostwatch.core.names import signs_another as signs_for_another

_NEWEST = 5
_AGREE = 2
# What only friends, and what nobody on first-name terms, would read: see ``Acquaintance.greeting``.


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What is known, newest first where there is more than one; nothing is None or empty.

    first_name: to greet one person by. greetings, closings: of the seller's own mails to that
    person. tone: of the newest mail that has one, the seller's before theirs. language: ISO 639-1,
    of their own words before the seller's. they_wrote_at: when a person there wrote last.
    """

    first_name: str | None = None
    greetings: tuple[Manner, ...] = ()
    closings: tuple[Manner, ...] = ()
    tone: Tone | None = None
    language: str | None = None
    they_wrote_at: datetime | None = None

    def greeting(self, language: str, tone: Tone) -> str | None:
        """The seller's own line, in this language; none of a title among friends."""
        fitting = (
            m.greeting
            for m in self.greetings
            if (language in m.greeting_in or language == m.language)
            and not (m.titled and tone is Tone.INFORMAL and self.tone is not Tone.INFORMAL)
        )
        return next(fitting, None)

    def closing(self, language: str) -> str | None:
        """The seller's own closing line to this person, in this language."""
        lines = [m.closing for m in self.closings if language in m.closing_in]
        return _most_common(lines)


NOBODY = Acquaintance()


def acquainted(talk: Conversation, follows: Message, to: Sequence[Address]) -> Acquaintance:
    """Fold a conversation up to a message into what is known of the two.

    to: whom the draft goes to, without the seller; who is one of several is greeted by no name.
    """
    words = _up_to(talk.words, follows)
    drafted = _drafted(talk)
    whole = [w for w in words if w.message.message_id not in drafted]
    theirs = [w.message for w in whole if w.side is Side.THEIRS and _is_certain(w.message)]
    ours = [
        w.message for w in whole if w.side is Side.OURS and w.message.reading.kind is Kind.PERSON
    ]
    wrote_at = next((w.at for w in words if w.side is Side.THEIRS and _is_certain(w.message)), None)
    if len(to) != 1:
        return Acquaintance(language=_language(theirs, ours), they_wrote_at=wrote_at)
    person = to[0]
    said = [m for m in theirs if m.senders[0].key == person.key]
    told = [m for m in ours if _goes_to(m) == {person.key} - _senders(m)]
    display = next((m.senders[0].name for m in said if m.senders[0].name), person.name)
    name = _name(_manners(told), _manners(said), display, person)
    return Acquaintance(
        first_name=name,
        greetings=_greetings(_manners(told), name, display, person.spec),
        closings=tuple(m for m in _manners(told) if m.closing)[:_NEWEST],
        tone=_tone(told) or _tone(said),
        language=_language(said, ()) or _language(theirs, told) or _language((), ours),
        they_wrote_at=wrote_at,
    )


def _up_to(words: Sequence[Word], follows: Message) -> list[Word]:
    """The words up to a message, newest first; all where it is not among them."""
    known = [word.message.identity for word in words]
    end = known.index(follows.identity) + 1 if follows.identity in known else len(words)
    return list(words[:end])[::-1]


def _drafted(talk: Conversation) -> frozenset[str]:
    """The ids of mails that went out as ghostwatch had drafted them."""
    sent = (d for d in talk.decisions if d.state is DraftState.SENT)
    return frozenset(d.message_id for d in sent if d.message_id)


def _is_certain(message: Message) -> bool:
    """Whether a person wrote it, and there is no doubt which."""
    reading = message.reading
    return reading.kind is Kind.PERSON and not reading.sender_doubt and len(message.senders) == 1


def _goes_to(message: Message) -> set[str]:
    return {address.key for address in message.recipients} - _senders(message)


def _senders(message: Message) -> set[str]:
    return {sender.key for sender in message.senders}


def _manners(messages: Iterable[Message]) -> list[Manner]:
    return [message.reading.manner for message in messages]


def _name(ours: list[Manner], theirs: list[Manner], display: str, person: Address) -> str | None:
    """The first name by the seller's greeting, else their signature, else their display name."""
    greeted = [m for m in ours if m.greets or m.titled][:_NEWEST]
    if greeted:
        return _greeted(greeted, display, person.spec)
    for signed in [m.signed for m in theirs if m.signed][:_NEWEST]:
        if signs_for_another(signed, display, person.spec):
            return None
        if (name := signed_name(signed, display, person.spec)) is not None:
            return name
    names = {n for d in {display, person.name} if (n := first_name(d, person.spec)) is not None}
    return names.pop() if len(names) == 1 else None


def _greeted(greeted: list[Manner], display: str, spec: str) -> str | None:
    """The name in the seller's greetings; None by title, or where they name somebody else.

    A name that nothing else knows counts when it was written twice: the seller knows whom they
    write to.
    """
    if greeted[0].titled:
        return None
    names = [m.greets for m in greeted if not m.titled]
    fitting = (greeted_name(name, display, spec) for name in names)
    found = next(filter(None, fitting), None)
    twice = _most_common([n for n in names if names.count(n) >= _AGREE])
    return found or (greeted_name(twice, "", "") if twice else None)


def _greetings(ours: list[Manner], name: str | None, display: str, spec: str) -> tuple[Manner, ...]:
    """The lines that may greet again: those that name this person, then those that name nobody."""
    lines = [m for m in ours[:_NEWEST] if m.greeting]
    newest = next((m for m in ours if m.greets or m.titled), None)
    naming = [
        m
        for m in lines
        if newest is not None
        and m.titled is newest.titled
        and m.greets
        and _names(m, name, display, spec)
    ]
    nobody = [m for m in lines if not m.greets]
    return (*naming, *nobody)


def _names(manner: Manner, name: str | None, display: str, spec: str) -> bool:
    """Whether a greeting names this person and nobody else."""
    if manner.titled:
        return belongs_to(manner.greets, display, spec)
    if not greets_only(manner.greets, display, spec):
        return False
    said = greeted_name(manner.greets.split()[0], "", "")
    return name is not None and said is not None and same(name.split()[0], said.split()[0])


def _tone(messages: Iterable[Message]) -> Tone | None:
    return next((m.reading.manner.tone for m in messages if m.reading.manner.tone), None)


def _language(theirs: Iterable[Message], ours: Iterable[Message]) -> str | None:
    """The language of most of the newest mails that have one, the newest among equals."""
    for messages in (theirs, ours):
        spoken = [m.reading.manner.language for m in messages if m.reading.manner.language]
        if spoken:
            return _most_common(spoken[:_NEWEST])
    return None


def _most_common(values: Sequence[str]) -> str | None:
    """The value that occurs most often, the first among equals; None of nothing."""
    return Counter(values).most_common(1)[0][0] if values else None
