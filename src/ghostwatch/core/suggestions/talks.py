"""Headers -> exchanges: one for each company or free-mail person that the seller wrote to.

The rules of the module
    Whom an exchange is with comes from the seller's own sent mail (To), never from what came in.
    A company is its registered domain; at a free-mail provider everybody is alone.
    A mail to many companies at once is an announcement and tells nothing about any of them.
    A machine, a list or a sender in doubt has not answered.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from ghostwatch.core import domains
from ghostwatch.core.model import Address, Effect, Identities, Kind, Message
from ghostwatch.core.suggestions.subjects import is_answer
from ghostwatch.providers import FREE_MAIL

MOST_AT_ONCE = 5  # companies in one mail; a mail to more is an announcement
_DATE_HOLDS_WITHIN = timedelta(hours=48)
_SAME_TIMES = timedelta(days=400)
_SPEAKS = frozenset({Kind.PERSON, Kind.CALENDAR})


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One message as far as its header, or more, was read.

    message: its reading holds the kind; what was meant only when ``read``. bulk: it bears the
    marks of a list that is not the seller's own. attached: it came with something attached, as
    its content type says. tongue: the language of its words (ISO 639-1), when it was read.
    """

    message: Message
    bulk: bool = False
    attached: bool = False
    read: bool = False
    tongue: str | None = None

    @property
    def at(self) -> datetime:
        """The instant that counts: the Date field as far as the server's own time bears it out."""
        dated, arrived = self.message.dated_at, self.message.arrived_at
        within = _SAME_TIMES if self.message.in_sent else _DATE_HOLDS_WITHIN
        return dated if dated is not None and abs(dated - arrived) <= within else arrived

    @property
    def begins(self) -> bool:
        """Whether it begins an exchange, by its fields and its subject."""
        return not self.message.cited and not is_answer(self.message.subject)

    @property
    def speaks(self) -> bool:
        """Whether a person wrote it to somebody, as far as is known of it."""
        reading = self.message.reading
        said = reading.speaks if self.read else reading.kind in _SPEAKS
        return said and not self.bulk and reading.sender_doubt is None


@dataclass(slots=True)
class Talk:
    """Everything seen between the seller and one company or person, oldest first.

    ours: the seller's mails with somebody there in To. theirs: what people there wrote. noise: what
    came from there and was no person's word. copied: people there stood in Cc of the seller's.
    """

    key: str
    ours: list[Glimpse] = field(default_factory=list)
    theirs: list[Glimpse] = field(default_factory=list)
    noise: list[Glimpse] = field(default_factory=list)
    copied: list[Glimpse] = field(default_factory=list)
    people: dict[str, Address] = field(default_factory=dict)

    @property
    def free_mail(self) -> bool:
        """Whether it is with one person at a free-mail provider."""
        return "@" in self.key

    @property
    def last_at(self) -> datetime:
        """When the last of it was written by a person, of either side."""
        return max(glimpse.at for glimpse in (*self.ours, *self.theirs, *self.copied))

    @property
    def answers(self) -> list[Glimpse]:
        """What they wrote after a mail of the seller's, or in answer to one."""
        if not self.ours:
            return []
        ids = {one.message.message_id for one in self.ours}
        began = self.ours[0].at
        return [
            one for one in self.theirs if one.at > began or not ids.isdisjoint(one.message.cited)
        ]

    @property
    def waits_since(self) -> datetime | None:
        """When the seller's last mail went out, if it is unanswered; None when they wrote last."""
        last = self.ours[-1].at if self.ours else None
        return last if last and not (self.theirs and self.theirs[-1].at >= last) else None


class Whose(NamedTuple):
    """What an address means: the key of its exchange, or why there is none."""

    key: str
    why_not: str | None = None


def key_of(address: str) -> str:
    """What one exchange is with: the registered domain, or the address at a free-mail provider."""
    domain = address.rpartition("@")[2]
    if domain in FREE_MAIL:
        return address
    return domains.organizational(domain) or domain


def knows(who: Identities) -> Callable[[str], Whose]:
    """A function from a lower-cased address to whose it is; it remembers what it was asked."""
    own = {key_of(address) for address in who.me}
    watched = {c for p in who.prospects for c in p.contacts}
    companies = {domain for p in who.prospects for domain in p.domains}
    known: dict[str, Whose] = {}

    def whose(address: str) -> Whose:
        found = known.get(address)
        if found is None:
            found = known[address] = _whose(address)
        return found

    def _whose(address: str) -> Whose:
        domain, key = address.rpartition("@")[2], key_of(address)
        if address in who.me:
            return Whose(key, "yourself")
        if address in watched or not companies.isdisjoint(_upwards(domain)):
            return Whose(key, "watched")
        return Whose(key, "colleague" if key in own else None)

    return whose


def _upwards(domain: str) -> Iterable[str]:
    """mail.customer.example, customer.example, example."""
    while domain:
        yield domain
        domain = domain.partition(".")[2]


def gather(glimpses: Iterable[Glimpse], who: Identities) -> dict[str, Talk]:
    """Exchanges by key, of all that the seller wrote to; colleagues and watched ones left out."""
    whose = knows(who)
    once = _once_each(glimpses)
    talks: dict[str, Talk] = defaultdict(lambda: Talk(""))
    for glimpse in once:
        if glimpse.message.in_sent:
            _take_ours(glimpse, whose, talks)
    for glimpse in once:
        if not glimpse.message.in_sent:
            _take_theirs(glimpse, whose, talks)
    return dict(talks)


def _once_each(glimpses: Iterable[Glimpse]) -> Sequence[Glimpse]:
    """Oldest first; of copies the one in Sent, then the one that was read."""
    best: dict[str, Glimpse] = {}
    for one in glimpses:
        known = best.get(one.message.identity)
        if known is None or (one.message.in_sent, one.read) > (known.message.in_sent, known.read):
            best[one.message.identity] = one
    return sorted(best.values(), key=lambda one: (one.at, one.message.identity))


def _take_ours(glimpse: Glimpse, whose: Callable[[str], Whose], talks: Mapping[str, Talk]) -> None:
    message = glimpse.message
    to, cc = _keys(message.to, whose), _keys(message.cc, whose)
    if len(set(to) | set(cc)) > MOST_AT_ONCE:
        return
    for key, people in {**cc, **to}.items():
        talk = talks[key]
        talk.key = key
        (talk.ours if key in to else talk.copied).append(glimpse)
        if key in to:
            talk.people.update(
                (one.key, one) for one in people if one.name or one.key not in talk.people
            )


def _keys(addresses: Iterable[Address], whose: Callable[[str], Whose]) -> dict[str, list[Address]]:
    found: dict[str, list[Address]] = defaultdict(list)
    for address in addresses:
        known = whose(address.key)
        if known.why_not is None:
            found[known.key].append(address)
    return found


def _take_theirs(
    glimpse: Glimpse, whose: Callable[[str], Whose], talks: Mapping[str, Talk]
) -> None:
    for sender in glimpse.message.senders[:1]:
        known = whose(sender.key)
        talk = talks.get(known.key) if known.why_not is None else None
        if talk is not None:
            (talk.theirs if glimpse.speaks else talk.noise).append(glimpse)


def contacts_of(talk: Talk, most: int = 5) -> tuple[Address, ...]:
    """Whom to list: people the seller wrote to who answered, the most talkative first.

    Else those written to last. The name is the one in the seller's own mail, else the one that
    they give themselves; one that holds another address is believed of nobody.
    """
    spoke = Counter(one.message.senders[0].key for one in talk.theirs)
    gone = {
        one.message.senders[0].key
        for one in (*talk.theirs, *talk.noise)
        if one.message.reading.effect is Effect.ENDS_ADDRESS and one.read
    }
    own_names = {one.message.senders[0].key: one.message.senders[0].name for one in talk.theirs}
    written = [key for key in talk.people if key not in gone]
    answered = sorted((key for key in written if spoke[key]), key=lambda key: -spoke[key])
    last = {address.key for address in talk.ours[-1].message.to}
    chosen = answered or [key for key in written if key in last]
    return tuple(
        Address(_believed(talk.people[key].name) or _believed(own_names.get(key, "")), key)
        for key in chosen[:most]
    )


def _believed(name: str) -> str:
    """The name, unless it holds an address: whose that is nobody knows."""
    return "" if "@" in unicodedata.normalize("NFKC", name) else name
