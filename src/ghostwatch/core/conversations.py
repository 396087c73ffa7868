"""Messages and notes -> one Conversation per prospect, over all threads, aliases and mailboxes.

The rules of the module
    Who speaks is decided by addresses alone, never by threading: a stranger who cites our mail is a
    stranger. The seller wrote only what lies in Sent. Copies of a mail are one word. Nothing here
    depends on the order in which messages arrive, and chains of ids may loop as they like: ids
    are looked up, never followed.

Which instant counts
    Of our own mail ``Message.sent_at``, of all other mail ``Message.came_at``. Then causality beats
    clocks: what one of our mails cites was there before it, and what cites one of our mails came
    after it.

Nothing is left out because it lies after ``now``: facts are facts.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.model import (
    Conversation,
    Decision,
    Identities,
    Kind,
    Message,
    Note,
    Side,
    Word,
)
from ghostwatch.providers import FREE_MAIL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_TICK = timedelta(microseconds=1)


def gather(
    messages: Iterable[Message],
    notes: Iterable[Note],
    decisions: Iterable[Decision],
    who: Identities,
) -> tuple[Conversation, ...]:
    """One conversation for each prospect, in the order of the configuration."""
    mails = _once_each(messages)
    people = _People(who)
    ours = _Ours(mails, people)
    instants = _instants(mails, ours)
    words: list[list[Word]] = [[] for _ in who.prospects]
    for mail in mails:
        for index, side in _placed(mail, people, ours):
            words[index].append(Word(side, instants[mail.identity], mail))
    talks = (
        Conversation(prospect, tuple(sorted(spoken, key=lambda w: (w.at, w.message.identity))))
        for prospect, spoken in zip(who.prospects, words, strict=True)
    )
    return with_ledger(talks, notes, decisions)


def with_ledger(
    talks: Iterable[Conversation],
    notes: Iterable[Note],
    decisions: Iterable[Decision],
    lost_at: datetime | None = None,
) -> tuple[Conversation, ...]:
    """The same conversations with these notes and decisions in place of what they had.

    Apart from ``gather`` because a turn that writes drafts changes the ledger often, mail seldom.
    lost_at: when an earlier ledger was lost, or None.
    """
    talks = tuple(talks)
    names = {talk.prospect.name for talk in talks}
    by_contact = {c: talk.prospect.name for talk in talks for c in talk.prospect.contacts}
    notes_of, decisions_of = defaultdict(list), defaultdict(list)
    for note in notes:  # in the order in which they were said: their times may be set by hand
        for name in _named_now(note, names, by_contact):
            notes_of[name].append(note)
    whose = _by_parent(talks)
    for decision in sorted(decisions, key=lambda d: (d.decided_at, d.step, d.key)):
        if decision.prospect in names:
            decisions_of[decision.prospect].append(decision)
        elif (named := whose(decision)) is not None:
            decisions_of[named].append(replace(decision, prospect=named))
    return tuple(
        replace(
            talk,
            notes=tuple(notes_of[talk.prospect.name]),
            decisions=tuple(decisions_of[talk.prospect.name]),
            lost_at=lost_at,
        )
        for talk in talks
    )


def _by_parent(talks: Sequence[Conversation]) -> Callable[[Decision], str | None]:
    """Whose a draft is when its prospect has another name today: by the message it follows."""
    index: dict[str, str] = {}

    def whose(decision: Decision) -> str | None:
        if not index:
            index.update(
                (word.message.message_id, talk.prospect.name)
                for talk in talks
                for word in talk.words
            )
        return index.get(decision.parent)

    return whose


def _named_now(note: Note, names: set[str], by_contact: Mapping[str, str]) -> set[str]:
    """Whom a note is about: a prospect may have another name today, but still these contacts."""
    if note.prospect in names:
        return {note.prospect}
    return {by_contact[contact] for contact in note.contacts if contact in by_contact}


def _once_each(messages: Iterable[Message]) -> list[Message]:
    """One message for each mail, the copy in Sent before others, then the one that came first."""
    copies: dict[str, Message] = {}
    for message in messages:
        known = copies.get(message.identity)
        if known is None or _rank(message) < _rank(known):
            copies[message.identity] = message
    return list(copies.values())


def _rank(message: Message) -> tuple[bool, datetime, str, int, int]:
    place = message.place
    return not message.in_sent, message.arrived_at, place.mailbox, place.uidvalidity, place.uid


# --- who is who --------------------------------------------------------------------------------


class _People:
    """Addresses -> prospects, by number. Remembers each answer: addresses repeat endlessly."""

    def __init__(self, who: Identities) -> None:
        self.me = who.me
        self._contacts: dict[str, list[int]] = defaultdict(list)
        self._domains: dict[str, list[int]] = defaultdict(list)
        for number, prospect in enumerate(who.prospects):
            for contact in prospect.contacts:
                self._contacts[contact.lower()].append(number)
            for domain in prospect.domains:
                self._domains[domain.lower()].append(number)
        self._colleagues = _domains_of(who.me) - FREE_MAIL
        self._known: dict[str, tuple[int, ...]] = {}

    def prospects(self, address: str) -> tuple[int, ...]:
        """The prospects to whom a lower-cased address belongs; () for everybody else."""
        known = self._known.get(address)
        if known is None:
            known = self._known[address] = tuple(self._look_up(address))
        return known

    def is_ours(self, address: str) -> bool:
        """Whether the address is the seller's or that of a colleague of theirs."""
        return address in self.me or address.rpartition("@")[2] in self._colleagues

    def has_company(self, domain: str) -> bool:
        """Whether everybody at this lower-cased domain belongs to a prospect."""
        return bool(self._at_company(domain))

    def _look_up(self, address: str) -> Sequence[int]:
        if address in self.me:
            return ()
        if address in self._contacts:
            return self._contacts[address]
        return self._at_company(address.rpartition("@")[2])

    def _at_company(self, domain: str) -> Sequence[int]:
        if domain in self._colleagues:
            return ()
        return next((self._domains[d] for d in _upwards(domain) if d in self._domains), ())


def _domains_of(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset(address.rpartition("@")[2] for address in addresses)


def _upwards(domain: str) -> Iterable[str]:
    """mail.customer.example, customer.example, example."""
    while domain:
        yield domain
        domain = domain.partition(".")[2]


class _Ours:
    """What the seller wrote: to which prospects, under which ids, and who else got it."""

    def __init__(self, mails: Iterable[Message], people: _People) -> None:
        self.mails: dict[str, tuple[int, ...]] = {}
        self.by_id: dict[str, set[int]] = defaultdict(set)
        self._threads: dict[str, set[int]] = defaultdict(set)
        self._recipients: dict[int, set[str]] = defaultdict(set)
        for mail in mails:
            if not mail.in_sent or any(people.prospects(sender.key) for sender in mail.senders):
                continue
            to = {n for address in mail.recipients for n in people.prospects(address.key)}
            self.mails[mail.identity] = tuple(sorted(to))
            if mail.message_id:
                self.by_id[mail.message_id] |= to
            for number in to:
                self._recipients[number] |= {address.key for address in mail.recipients}
                if mail.thread:
                    self._threads[mail.thread].add(number)

    def answered_by(self, mail: Message) -> set[int]:
        """The prospects whose conversation the mail answers.

        It cites a mail of ours to them, or the server says that it shares a thread with one.
        """
        cited = {n for i in mail.cited for n in self.by_id.get(i, ())}
        return cited | self._threads.get(mail.thread, set()) if mail.thread else cited

    def returned_by(self, mail: Message) -> set[int]:
        """The prospects to whom a bounced mail of ours was sent."""
        ids = (*mail.reading.bounced_ids, *mail.cited)
        return {n for i in ids for n in self.by_id.get(i, ())}

    def wrote_to(self, number: int, address: str) -> bool:
        """Whether a mail of ours to that prospect named this address in To or Cc."""
        return address in self._recipients[number]


def _placed(mail: Message, people: _People, ours: _Ours) -> Iterable[tuple[int, Side]]:
    """In which conversations the mail is a word, and whose."""
    to = ours.mails.get(mail.identity)
    if to is not None:
        return [(number, Side.OURS) for number in to]
    senders = [sender.key for sender in mail.senders]
    if mail.reading.kind is Kind.BOUNCE:
        return [(number, Side.THEIRS) for number in sorted(ours.returned_by(mail))]
    theirs = {number for sender in senders for number in people.prospects(sender)}
    if theirs:
        return [(number, Side.THEIRS) for number in sorted(theirs)]
    if not mail.reading.speaks or _is_ours(mail, people):
        return ()
    return [
        (number, Side.THEIRS if _was_written_to(senders, number, ours) else Side.STRANGER)
        for number in sorted(ours.answered_by(mail))
    ]


def _is_ours(mail: Message, people: _People) -> bool:
    """Whether a colleague wrote it; a group address of ours may pass on anybody's mail.

    Groups that rewrite From against DMARC failures say "Pat via Sales" (RFC 7960 4.1.3).
    """
    passed_on = any(" via " in sender.name for sender in mail.senders)
    return not passed_on and any(people.is_ours(sender.key) for sender in mail.senders)


def _was_written_to(senders: Sequence[str], number: int, ours: _Ours) -> bool:
    return any(ours.wrote_to(number, sender) for sender in senders)


# --- instants ----------------------------------------------------------------------------------


class _Bounds(NamedTuple):
    """What causality says: by id, the latest a cited mail can be, the earliest its answers can."""

    at_most: dict[str, datetime]
    at_least: dict[str, datetime]


def _instants(mails: Sequence[Message], ours: _Ours) -> dict[str, datetime]:
    """Identity -> the instant that counts, by clocks and then by causality."""
    clocks = {m.identity: m.sent_at if m.identity in ours.mails else m.came_at for m in mails}
    oldest: dict[str, str] = {}  # a forger may reuse an id: only its first bearer can be cited
    for mail in sorted(mails, key=lambda m: (clocks[m.identity], m.identity)):
        oldest.setdefault(mail.message_id, mail.identity)
    bounds = _bounds((m for m in mails if m.identity in ours.mails), clocks)
    return {
        mail.identity: _between(mail, clocks[mail.identity], bounds, ours)
        if mail.identity in ours.mails or oldest[mail.message_id] == mail.identity
        else clocks[mail.identity]
        for mail in mails
    }


def _bounds(sent: Iterable[Message], clocks: dict[str, datetime]) -> _Bounds:
    """Newest first, so that a chain of our own mails is put in order in one pass; loops end."""
    bounds = _Bounds({}, {})
    for mail in sorted(sent, key=lambda m: (clocks[m.identity], m.identity), reverse=True):
        at = min(clocks[mail.identity], bounds.at_most.get(mail.message_id, clocks[mail.identity]))
        for cited in mail.cited:
            if cited != mail.message_id:
                bounds.at_most[cited] = min(bounds.at_most.get(cited, at), at - _TICK)
        if mail.message_id:
            bounds.at_least[mail.message_id] = at + _TICK
    return bounds


def _between(mail: Message, at: datetime, bounds: _Bounds, ours: _Ours) -> datetime:
    """The instant after what it answers and before what answers it; the latter wins."""
    if mail.identity not in ours.mails:
        answered = (*mail.cited, *mail.reading.bounced_ids)
        at = max([at, *(bounds.at_least[i] for i in answered if i in bounds.at_least)])
    return min(at, bounds.at_most.get(mail.message_id, at)) if mail.message_id else at


# --- which messages to fetch at all ------------------------------------------------------------

# Everything that cannot stand in an address or an id becomes a blank, letters become small: then
# splitting at blanks is the whole scan, in C and linear. The apostrophe goes too: programs put
# whole addresses between two of them.
_ADDRESS_OCTETS = frozenset(b"!#$%&*+-./0123456789=?^_`{|}~@abcdefghijklmnopqrstuvwxyz")
_SMALL = bytes(range(256)).lower()
_TO_ADDRESSES = bytes(o if o in _ADDRESS_OCTETS else ord(" ") for o in _SMALL)
_BOUNCES = (b"mailer-daemon", b"postmaster@", b"x-failed-recipients", b"multipart/report")
_MAX_HEADER = 64 * 1024
_MAX_REMEMBERED = 100_000


class Concerns:
    """Whether a message is worth fetching, by its raw header octets; costs microseconds.

    Yes when an address in it belongs to a prospect, when it names an id that is known, or when it
    could be a bounce. Rather yes than no: gather looks again, at leisure.
    """

    def __init__(self, who: Identities, known_ids: Iterable[str]) -> None:
        self._people = _People(who)
        self._known = {_scanned(message_id) for message_id in known_ids}
        self._known |= {_scanned(c.lower()) for p in who.prospects for c in p.contacts}
        self._known.discard(b"")
        self._domains: dict[bytes, bool] = {}

    def __call__(self, header_octets: bytes) -> bool:
        """Whether the message with this header is wanted."""
        head = header_octets[:_MAX_HEADER]
        words = [word for word in head.translate(_TO_ADDRESSES).split() if b"@" in word]
        if not self._known.isdisjoint(words):
            return True
        for domain in {word.rpartition(b"@")[2] for word in words}:
            concerned = self._domains.get(domain)
            if concerned if concerned is not None else self._look_at(domain):
                return True
        lowered = head.lower()
        return any(mark in lowered for mark in _BOUNCES)

    def learn(self, message_id: str) -> None:
        """From now on a message that names this id is wanted."""
        if message_id:
            self._known.add(_scanned(message_id))

    def about(self, addresses: Iterable[str]) -> bool:
        """Whether one of these addresses (lower-cased) belongs to a prospect."""
        return any(self._people.prospects(address) for address in addresses)

    def knows(self, ids: Iterable[str]) -> bool:
        """Whether one of these ids is known."""
        return any(_scanned(message_id) in self._known for message_id in ids)

    def _look_at(self, domain: bytes) -> bool:
        """Whether everybody at a domain belongs to a prospect, remembered."""
        concerned = self._people.has_company(domain.decode("ascii").strip("."))
        if len(self._domains) < _MAX_REMEMBERED:
            self._domains[domain] = concerned
        return concerned


def _scanned(text: str) -> bytes:
    """An id or address as the scan finds it: small letters, the piece around the @.

    Of an id with a character that the scan drops, only a piece is compared: rather yes than no.
    """
    words = text.encode("ascii", "replace").translate(_TO_ADDRESSES).split()
    return next((word for word in words if b"@" in word), b"")
