"""The reading behind ``suggest``: a look over headers, then a look into the few that matter.

The rule of the module: what is read here is thought about and forgotten. Nothing is stored, marked
or written, neither here nor on the server. Sent is read first: whoever the seller never wrote to
costs one look at an address. Words are read of the best only, and of each their newest.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from ghostwatch.config import Config
from ghostwatch.core import domains, mime, replies
from ghostwatch.core.model import Kind, Parsed, Place, Reading
from ghostwatch.core.replies.intent.tongues import likeliest
from ghostwatch.core.suggestions import Glimpse, Suggested, Suggestion, knows, suggest
from ghostwatch.cycle.reader import LookedAt
from ghostwatch.mailserver import Fetched, MailServer

MOST = 5_000
"""Headers of one mailbox; the newest count."""
MOST_ASKED = 50_000
"""The same when the seller names how far back to look."""
_READ_EACH = 6  # mails of one company whose words are read
_READ_MORE = 5  # companies beyond those that are shown, for some fall out when they are read

_FROM = re.compile(rb"^From[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(rb"[^\s<>()\",:;@\\]{1,64}@[A-Za-z0-9.-]{1,255}")
_BULK = ("list-id", "list-post", "list-unsubscribe", "feedback-id")
_ATTACHES = ("multipart/mixed",)


class Cut(NamedTuple):
    """A mailbox of which only the newest so many messages were looked at."""

    mailbox: str
    looked_at: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What the look gave.

    headers: how many were looked at in all. more: suggestions beyond those whose words were read;
    some of them may have asked to be left alone, so they are only counted.
    """

    suggested: Suggested
    headers: int
    more: int
    cuts: tuple[Cut, ...]


class Looker:
    """One look over a mailbox for one seller."""

    def __init__(self, config: Config, server: MailServer, now: datetime) -> None:
        self._config = config
        self._server = server
        self._now = now
        self._own = {domains.organizational(a.rpartition("@")[2]) for a in config.who.me}
        self._glimpses: dict[Place, Glimpse] = {}
        self._cuts: list[Cut] = []
        self._headers = 0

    def look(self, since_on: date, most: int, show: int, looked_at: LookedAt | None = None) -> Seen:
        """Look over the headers, read the best, rank. show: how many will be shown.

        Raises MailServerError.
        """
        found = self._server.mailboxes()
        self._over(found.sent, since_on, most, lambda _: True, looked_at)
        wanted = self._from_whom()
        for mailbox in found.watched:
            if mailbox != found.sent:
                self._over(mailbox, since_on, most, wanted, looked_at)
        by_header = self._ranked(self._glimpses.values())
        best = by_header.found[: show + _READ_MORE]
        self._read(best)
        sure = self._again({one.key for one in best}, by_header)
        return Seen(sure, self._headers, len(by_header.found) - len(best), tuple(self._cuts))

    def _ranked(self, glimpses: Iterable[Glimpse]) -> Suggested:
        config = self._config
        return suggest(glimpses, config.who, config.calendar, self._now)

    def _again(self, keys: Set[str], before: Suggested) -> Suggested:
        """Rank those anew whose words were read."""
        whose = knows(self._config.who)

        def concerns(one: Glimpse) -> bool:
            everybody = (*one.message.senders[:1], *one.message.recipients)
            return any(whose(address.key).key in keys for address in everybody)

        now = self._ranked(one for one in self._glimpses.values() if concerns(one))
        left_out = [*before.left_out, *(one for one in now.left_out if one.key in keys)]
        left_out.sort(key=lambda one: (-one.last_at.timestamp(), one.key))
        return Suggested(tuple(one for one in now.found if one.key in keys), tuple(left_out))

    def _over(
        self,
        mailbox: str,
        since_on: date,
        most: int,
        wanted: Callable[[bytes], bool],
        looked_at: LookedAt | None,
    ) -> None:
        seen = 0
        for batch in self._server.glance(mailbox, since_on, most, wanted):
            seen += batch.seen
            for fetched in batch.fetched:
                if fetched.problem is None:
                    self._glimpses[fetched.place] = self._glimpse(fetched)
            if looked_at is not None:
                looked_at(mailbox, seen)
        self._headers += seen
        if seen >= most:
            self._cuts.append(Cut(mailbox, seen))

    def _from_whom(self) -> Callable[[bytes], bool]:
        """Whether a header is from somebody at whose company the seller wrote to somebody."""
        whose = knows(self._config.who)
        written = {
            whose(address.key).key
            for one in self._glimpses.values()
            for address in one.message.recipients
            if whose(address.key).why_not is None
        }

        def wanted(header: bytes) -> bool:
            found = _FROM.search(header)
            keys = (whose(raw.decode("ascii", "replace").lower()) for raw in _addresses(found))
            return any(one.why_not is None and one.key in written for one in keys)

        return wanted

    def _glimpse(self, fetched: Fetched) -> Glimpse:
        parsed = mime.parse_header(fetched.octets)
        kind = Kind.PERSON if fetched.in_sent else _kind_of(parsed)
        reading = Reading(kind=kind, sender_doubt=parsed.sender_doubt)
        return self._made(fetched, parsed, reading)

    def _made(self, fetched: Fetched, parsed: Parsed, reading: Reading) -> Glimpse:
        message = mime.to_message(
            parsed,
            place=fetched.place,
            in_sent=fetched.in_sent,
            arrived_at=fetched.arrived_at,
            thread=fetched.thread,
            reading=reading,
        )
        content = next(iter(parsed.headers.get("content-type", ())), "").lower()
        return Glimpse(message, self._is_bulk(parsed), content.startswith(_ATTACHES))

    def _is_bulk(self, parsed: Parsed) -> bool:
        """Whether it bears the marks of a list; the seller's own group address is none."""
        marked = [name for name in _BULK if name in parsed.headers]
        if set(marked) <= {"list-id", "list-post"}:
            said = " ".join(value for name in marked for value in parsed.headers[name]).lower()
            if any(own and own in said for own in self._own):
                return False
        precedence = next(iter(parsed.headers.get("precedence", ())), "").lower()
        return bool(marked) or precedence in ("bulk", "junk", "list")

    def _read(self, best: Iterable[Suggestion]) -> None:
        """Read the newest mails of these, and put what they mean in place of what was guessed."""
        from ghostwatch.cycle.knowledge import knowledge  # noqa: PLC0415 - reads the phrases

        places = [g.message.place for one in best for g in one.read_next[:_READ_EACH]]
        if not places:
            return
        known = knowledge(self._config)
        for fetched in self._server.fetch(places):
            before = self._glimpses.get(fetched.place)
            if fetched.problem is None and before is not None:
                parsed = mime.parse(fetched.octets)
                reading, new = replies.understand(parsed, known)
                made = self._made(fetched, parsed, reading)
                tongue = likeliest(new.text)
                self._glimpses[fetched.place] = replace(made, read=True, tongue=tongue)


def _kind_of(parsed: Parsed) -> Kind:
    """What the header says of the sender; classes that need words say nothing yet."""
    return next(row.kind for row in replies.CLASSES if row.fits(parsed))


def _addresses(found: re.Match[bytes] | None) -> Iterator[bytes]:
    return iter(_ADDRESS.findall(found[1])) if found else iter(())
