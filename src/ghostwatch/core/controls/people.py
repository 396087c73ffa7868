"""Whom the messages in the mailbox of ``watch`` name: external people, by company.

The rule of the module: a name that was given once is that company's for ever, because steps and
words are kept by it; a stranger wrote it, so it is made harmless before anybody sees it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from ghostwatch.core.model import (
    Conversation,
    Decision,
    DraftState,
    Identities,
    Kind,
    Parsed,
    Prospect,
    Reading,
    Sighting,
)
from ghostwatch.providers import FREE_MAIL

LONGEST_NAME = 60


class Whom:
    """Addresses -> names: who is listed before who has the domain."""

    def __init__(self, prospects: Iterable[Prospect]) -> None:
        self._contacts: dict[str, list[str]] = defaultdict(list)
        self._domains: dict[str, list[str]] = defaultdict(list)
        for prospect in prospects:
            self.add(prospect.name, prospect.contacts, prospect.domains)

    def add(self, name: str, contacts: Iterable[str], domains: Iterable[str]) -> None:
        """Let a name have these contacts, and everybody at these domains."""
        for contact in contacts:
            self._contacts[contact].append(name)
        for domain in domains:
            self._domains[domain].append(name)

    def of(self, address: str) -> Sequence[str]:
        """The names to which a lower-cased address belongs."""
        if address in self._contacts:
            return self._contacts[address]
        domain = address.rpartition("@")[2]
        while domain:
            if domain in self._domains:
                return self._domains[domain]
            domain = domain.partition(".")[2]
        return ()


_ATOM = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ADDRESS = re.compile(rf"{_ATOM}(?:\.{_ATOM}){{0,10}}@(?:{_LABEL}\.){{1,8}}[a-z]{_LABEL}")


def is_external(address: str, who: Identities) -> bool:
    """Whether a lower-cased address is a plain one of somebody else's (RFC 5322 3.4.1)."""
    domain = address.rpartition("@")[2]
    colleague = domain in _domains(who.me) - FREE_MAIL
    return len(address) <= 254 and not colleague and address not in who.me and bool(
        _ADDRESS.fullmatch(address)
    )  # fmt: skip


_PEOPLE = frozenset({Kind.PERSON, Kind.CALENDAR})
_LISTS = frozenset({"list-id", "list-post", "list-unsubscribe-post"})
_BULK = frozenset({"bulk", "junk", "list"})


def is_by_one_outside(parsed: Parsed, reading: Reading, who: Identities) -> bool:
    """Whether one person wrote it who is neither of the seller's house nor writes to many.

    Stricter than in a conversation, where a doubt means that somebody has spoken: here it would
    have a list or a machine watched (RFC 2919, RFC 2369, RFC 3834 3.1.8).
    """
    precedence = {value.strip().lower() for value in parsed.headers.get("precedence", ())}
    answers = bool(parsed.in_reply_to or parsed.references)
    to_many = (
        not _LISTS.isdisjoint(parsed.headers)
        or not _BULK.isdisjoint(precedence)
        or ("list-unsubscribe" in parsed.headers and not answers)
    )
    sure = reading.kind in _PEOPLE and reading.sender_doubt is None and len(parsed.senders) == 1
    return sure and not to_many and is_external(parsed.senders[0].key, who)


def named(
    sightings: Iterable[Sighting], mailbox: str, who: Identities
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Whom the messages in the mailbox of ``watch`` name: name, addresses; first seen first.

    People of one company are one prospect. Who belongs to a prospect of the configuration (``who``)
    is that one's.
    """
    listed = Whom(who.prospects)
    groups: dict[str, dict[str, None]] = defaultdict(dict)
    for row in sorted(sightings, key=lambda s: s.number):
        if row.says is None and row.gone_at is None and row.mailbox == mailbox:
            for address in row.people[:1]:
                if not listed.of(address) and is_external(address, who):
                    groups[row.name][address] = None
    taken = {prospect.name.casefold() for prospect in who.prospects}
    for name, addresses in groups.items():
        contacts = tuple(addresses)
        yield (free(name, contacts[0], taken) if name.casefold() in taken else name), contacts


def left_behind(
    sightings: Iterable[Sighting], talks: Iterable[Conversation], decisions: Iterable[Decision]
) -> tuple[Decision, ...]:
    """The drafts that lie there for people who were watched by a message that was taken out."""
    former = {row.name for row in sightings if row.says is None}
    known = {d.key for talk in talks for d in talk.decisions}
    return tuple(
        d
        for d in decisions
        if d.state is DraftState.PRESENT and d.prospect in former and d.key not in known
    )


class Names:
    """What watched people are called: once given, a name is theirs for ever."""

    def __init__(self, rows: Iterable[Sighting], who: Identities) -> None:
        self._of_address: dict[str, str] = {}
        self._of_company: dict[str, str] = {}
        self._own = _domains(who.me)
        self._taken = {prospect.name.casefold() for prospect in who.prospects}
        for row in sorted(rows, key=lambda r: r.number):
            if row.says is None:
                self._keep(row.people[0], row.name)

    def _keep(self, address: str, name: str) -> None:
        self._taken.add(name.casefold())
        self._of_address.setdefault(address, name)
        domain = address.rpartition("@")[2]
        if domain not in FREE_MAIL and domain not in self._own:
            self._of_company.setdefault(domain, name)

    def of(self, address: str, display_name: str) -> str:
        """What the owner of this address is called. display_name: what they call themselves."""
        known = self._of_address.get(address)
        known = known or self._of_company.get(address.rpartition("@")[2])
        name = known or free(shown_name(display_name), address, self._taken)
        self._keep(address, name)
        return name


def free(name: str, address: str, taken: Collection[str]) -> str:
    """A name that nobody has: the name, with the address, or the address."""
    candidates = [name, f"{name} ({address})"] if name else []
    candidates += [address, *(f"{address} ({n})" for n in range(2, len(taken) + 3))]
    return next(one for one in candidates if one.casefold() not in taken)


_KEPT = ("L", "M", "N", "Pd", "Zs")  # letters, marks, numbers, dashes, blanks (Unicode 4.5)
_PUNCTUATION = frozenset(".,'’&()/+")


def shown_name(display_name: str) -> str:
    """A display name fit for any list and any command; "" for one that is none.

    A stranger wrote it: letters, digits and plain punctuation stay; one with an address in it could
    pass for somebody else.
    """
    text = unicodedata.normalize("NFC", display_name)
    if "@" in text:
        return ""
    kept = "".join(c if unicodedata.category(c).startswith(_KEPT) or c in _PUNCTUATION else " "
                   for c in text[: 4 * LONGEST_NAME])  # fmt: skip
    line = " ".join(kept.split()).lstrip("-.,'’&()/+ ")[:LONGEST_NAME].rstrip()
    return line if any(c.isalpha() for c in line) else ""


def _domains(addresses: Iterable[str]) -> frozenset[str]:
    return frozenset(address.rpartition("@")[2] for address in addresses)
