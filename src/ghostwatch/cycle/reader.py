"""The near end of the belt: octets from the server become mirrored facts."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property

import ghostwatch
from ghostwatch.config import Config
from ghostwatch.core import conversations, mime, replies
from ghostwatch.core.likeness import Sketch, sketch
from ghostwatch.core.model import (
    CLOCKS_APART,
    Bookmark,
    Identities,
    Kind,
    Message,
    Parsed,
    Reading,
    came_at,
)
from ghostwatch.cycle.facts import Facts
from ghostwatch.mailserver import Batch, Fetched, MailServer
from ghostwatch.mailserver.reading import ELSEWHERE
from ghostwatch.mailserver.special import Found
from ghostwatch.store import Store

_EDITION = "manners"  # changes with what is kept of a message, between versions too

LookedAt = Callable[[str, int], None]
"""Told how a long read goes: the mailbox, how many of its messages were looked at so far."""


class Reader:
    """Mirrors what is new. Nothing is loaded or built before there is something new."""

    def __init__(self, config: Config, store: Store, facts: Facts, now: datetime) -> None:
        self._config = config
        self._store = store
        self._facts = facts
        self._now = now
        self._scope = scope(config, facts.who)

    @cached_property
    def _bookmarks(self) -> dict[str, Bookmark]:
        return self._store.bookmarks()

    @cached_property
    def _concerns(self) -> conversations.Concerns:
        ids = (m.message_id for m in self._facts.messages() if m.message_id)
        return conversations.Concerns(self._facts.who, ids)

    @cached_property
    def _known(self) -> replies.Knowledge:
        from ghostwatch.cycle.knowledge import knowledge  # noqa: PLC0415 (an idle turn reads none)

        return knowledge(self._config, self._facts.who)

    @cached_property
    def _sketches(self) -> dict[str, Sketch]:
        """Id -> the words of a mail of the seller's, to know them again where they are quoted."""
        return {m.message_id: m.sketch for m in self._facts.messages() if m.sketch}

    @cached_property
    def _stops(self) -> dict[str, Reading]:
        """Identity -> what was understood of a mail that asked not to be written to."""
        return {m.identity: m.reading for m in self._facts.messages() if m.reading.stop}

    @cached_property
    def _identities(self) -> set[str]:
        return {m.identity for m in self._facts.messages()}

    @property
    def since_on(self) -> date:
        """The first day of the look-back window."""
        return (self._now - self._config.look_back).date()

    def read(self, server: MailServer, found: Found, looked_at: LookedAt | None) -> list[str]:
        """Mirror every watched mailbox, Sent first so that answers find what they answer.

        Returns the mailboxes whose UIDVALIDITY changed. Raises MailServerError; what was read
        before is committed together with its bookmark.
        """
        in_order = sorted(found.watched, key=lambda name: (name != found.sent, name))
        return [name for name in in_order if self._read_one(server, name, looked_at)]

    def read_elsewhere(self, server: MailServer, found: Found) -> None:
        """Mirror what came into mailboxes that are not watched, since the last look at them.

        An answer that a rule files away must be seen as long as a draft waits for it.
        """
        for batch in server.fetch_elsewhere(self._marks(found), self.since_on, self.concerns):
            self._take(batch, ELSEWHERE)

    def mark_elsewhere(self, server: MailServer, found: Found, *, anew: bool) -> None:
        """Remember where the mailboxes end that are not watched, before they are searched.

        anew: also those that have a mark, because nobody has looked since.
        """
        marks = self._marks(found)
        for mark in server.marks(name for name in marks if anew or marks[name] is None):
            self._store.mirror([], mark)
            self._bookmarks[mark.mailbox] = mark

    def _marks(self, found: Found) -> dict[str, Bookmark | None]:
        """By mailbox; None for one that was not there yet, or that nobody has looked at."""
        marks = {name: self._bookmarks.get(name) for name in _others(found)}
        return {name: m if m and m.scope == ELSEWHERE else None for name, m in marks.items()}

    def _read_one(self, server: MailServer, mailbox: str, looked_at: LookedAt | None) -> bool:
        known = self._bookmarks.get(mailbox)
        mark = known if known is not None and known.scope == self._scope else None
        reset, seen = False, 0
        for batch in server.fetch_since(mailbox, mark, self.since_on, self.concerns):
            self._take(batch, self._scope)
            # A mailbox read anew for other prospects may have been renumbered as well.
            reset = reset or batch.reset or _renumbered(known, batch)
            seen += batch.seen
            if looked_at is not None:
                looked_at(mailbox, seen)
        return reset

    def concerns(self, header_octets: bytes) -> bool:
        """Whether a message with this header may belong to a watched conversation."""
        return self._concerns(header_octets)

    def has_copy_of(self, message: Message) -> bool:
        """Whether the same mail was mirrored, from whichever mailbox."""
        return message.identity in self._identities

    def _take(self, batch: Batch, of: str) -> None:
        messages = [m for fetched in batch.fetched if (m := self._message(fetched)) is not None]
        if of == ELSEWHERE:  # a draft that was taken back is no news, nor is what the seller filed
            me = self._config.who.me
            messages = [m for m in messages if not {s.key for s in m.senders} & me]
        mark = Bookmark(batch.mailbox, batch.uidvalidity, batch.next_uid, of)
        if messages or mark != self._bookmarks.get(batch.mailbox):
            self._store.mirror(messages, mark)

    def take_one(self, fetched: Fetched) -> None:
        """Mirror one message found by a last look, unless a copy of it is known."""
        message = self._message(fetched)
        if message is not None and message.identity not in self._identities:
            self._store.mirror([message], None)
            self._identities.add(message.identity)

    def _message(self, fetched: Fetched) -> Message | None:
        """Understand one message; what cannot be read is noted, counted and passed over."""
        if fetched.problem is not None:
            self._note(fetched, fetched.problem)
            return None
        parsed = mime.parse(fetched.octets)
        own = b"".join(self._sketches.get(i, b"") for i in parsed.cited)
        reading, new = replies.understand(_dated(parsed, fetched), self._known, own)
        if reading.kind is Kind.UNREADABLE:
            self._note(fetched, "; ".join(parsed.problems) or "no header could be read")
            return None
        if reading.kind is Kind.BOUNCE and not self._is_about_us(parsed, reading):
            return None
        message = mime.to_message(
            parsed,
            place=fetched.place,
            in_sent=fetched.in_sent,
            arrived_at=fetched.arrived_at,
            thread=fetched.thread,
            reading=reading,
        )
        message = self._kept(message)
        self._concerns.learn(message.message_id)
        if message.in_sent:  # it may be a step of ours, and it may be quoted
            own_words = replies.own_reading(reading, parsed, new)
            message = replace(message, reading=own_words, sketch=sketch(new.text))
            self._sketches[message.message_id] = message.sketch
        return message

    def _is_about_us(self, parsed: Parsed, reading: Reading) -> bool:
        """Whether a bounce returns a mail of ours: by what it cites, or by whom it names.

        A mail program may put the copy into Sent after the bounce has come.
        """
        return self._concerns.knows((*reading.bounced_ids, *parsed.cited)) or (
            bool(reading.bounced_ids) and self._concerns.about(reading.bounced_to)
        )

    def _kept(self, message: Message) -> Message:
        """P7: a stop that was understood once stays one, whatever rules are gone since."""
        before = self._stops.get(message.identity)
        if before is None or message.reading.stop:
            return message
        return replace(message, reading=before)

    def thrown(self, server: MailServer, found: Found) -> tuple[Message, ...]:
        """Return the seller's own messages that lie in Trash."""
        if found.trash is None:
            return ()
        others = set(found.selectable) - {found.trash}
        mine = self._config.me.addresses
        fetched = server.search_prospect(mine, (), self.since_on, but=others)
        return tuple(m for one in fetched if (m := self._message(one)) is not None)

    def _note(self, fetched: Fetched, what: str) -> None:
        place = fetched.place
        self._store.record_trouble(
            place.mailbox, place.uidvalidity, place.uid, what[:200], self._now
        )


def _dated(parsed: Parsed, fetched: Fetched) -> Parsed:
    """The message with a day on which "until Friday" was said: one by a clock that shows time."""
    at = came_at(parsed.dated_at, fetched.arrived_at, parsed.received_at)
    if parsed.dated_at is not None and abs(parsed.dated_at - at) <= CLOCKS_APART:
        return parsed
    return replace(parsed, dated_at=at)


def _others(found: Found) -> tuple[str, ...]:
    """The mailboxes that are neither watched nor Drafts, and that nobody looks into otherwise."""
    read = {*found.watched, *found.controls, found.drafts}
    return tuple(name for name in found.selectable if name not in read)


def _renumbered(known: Bookmark | None, batch: Batch) -> bool:
    return known is not None and known.uidvalidity != batch.uidvalidity


def scope(config: Config, who: Identities) -> str:
    """A digest of what a mailbox is read for and by: who is watched, how far back, which rules.

    When it changes, the look-back window is read anew, so that a prospect added today is judged
    by yesterday's mail, and a phrase added today is looked for in it.
    """
    from ghostwatch.config.phrases import digest  # noqa: PLC0415

    rules = [ghostwatch.__version__, _EDITION, digest(config.phrases)]
    rules.append(config.account.authserv_id or "")
    parts = [*sorted(who.me), str(config.look_back), *rules]
    for prospect in who.prospects:
        parts += [*prospect.contacts, *prospect.domains]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
