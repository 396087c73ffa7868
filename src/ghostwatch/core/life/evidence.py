"""What the mailbox shows about one draft of ours: looked up, not judged.

The rule of the module: a question about the mailbox has one place and one answer. What follows
from the answers stands in ``table``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ghostwatch.core.likeness import is_alike, is_the_same
from ghostwatch.core.model import (
    MOST_DRAFTS,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
)

# What the server or a mail program sets by itself; every other flag or keyword is a person's mark
# (RFC 3501 2.3.2; the keywords are those of the IANA registry that junk filters use).
_NOBODY_SET = frozenset(
    {"\\draft", "\\seen", "\\recent", "$junk", "$notjunk", "junk", "nonjunk", "notjunk", "$mdnsent"}
)
_CLOCKS_MAY_DIFFER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rules:
    """quarantine: how long after a doubtful APPEND nothing is concluded (real time).

    gone_for: how long a draft must stay gone before it counts as discarded (time of ``now``).
    """

    quarantine: timedelta = timedelta(seconds=60)
    gone_for: timedelta = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the mailbox shows about one decision."""

    decision: Decision
    drafts: Drafts
    sent_as_is: Message | None
    sent_for_parent: Message | None
    sent: Sent
    now: datetime
    real_now: datetime
    rules: Rules
    is_poll: bool = True

    @property
    def _lying(self) -> tuple[DraftSeen, ...]:
        """What lies in Drafts; what somebody marked as deleted is thrown away already."""
        if self.decision.settled_at is not None:  # that mark may be ours: see acts.leaving
            return self.drafts.seen
        return tuple(s for s in self.drafts.seen if not s.is_marked_deleted)

    @property
    def ours(self) -> DraftSeen | None:
        """The very message that we appended, by UID, while UIDVALIDITY holds."""
        d = self.decision
        if d.uid is None or d.uidvalidity != self.drafts.uidvalidity:
            return None
        return next((seen for seen in self._lying if seen.uid == d.uid), None)

    @property
    def same_id(self) -> DraftSeen | None:
        """The oldest message in Drafts that carries our Message-ID."""
        mine = (s for s in self._lying if s.message_id == self.decision.message_id)
        return min(mine, key=lambda seen: seen.uid, default=None)

    @property
    def same_parent(self) -> DraftSeen | None:
        """A message in Drafts that follows the same parent, whoever wrote it."""
        return next((s for s in self._lying if self.decision.parent in s.follows), None)

    @property
    def sent_copy(self) -> Message | None:
        """A sent message for the same parent that says what our draft said."""
        message = self.sent_alike
        named = message is not None and self.decision.parent in message.cited
        return message if named else None

    @property
    def sent_alike(self) -> Message | None:
        """A sent message to the same people that says what our draft said, later than it."""
        return self.sent.alike(self.decision)

    @property
    def is_beyond_what_was_looked_at(self) -> bool:
        """Whether ours may lie where nobody looked: among the older ones, or in another mailbox."""
        d, seen = self.decision, self.drafts.seen
        if d.mailbox and d.mailbox != self.drafts.mailbox:
            return True
        if len(seen) < MOST_DRAFTS:
            return False
        if d.uid is None or d.uidvalidity != self.drafts.uidvalidity:
            return True
        return d.uid < min(one.uid for one in seen)


class Sent:
    """The seller's sent messages, found by own id, by the ids they cite and by recipient.

    Worth keeping from turn to turn: making it takes longer than a turn without news.
    """

    def __init__(self, sent: Iterable[Message]) -> None:
        self._by_id: dict[str, Message] = {}
        self._by_parent: dict[str, list[Message]] = {}
        self._to: dict[str, list[Message]] = {}
        for message in sent:
            for person in _others(message):
                self._to.setdefault(person, []).append(message)
            if message.message_id:
                self._by_id.setdefault(message.message_id, message)
            for parent in message.cited[-1:] + message.in_reply_to:
                self._by_parent.setdefault(parent, []).append(message)

    def with_id(self, message_id: str) -> Message | None:
        """The sent message of this id."""
        return self._by_id.get(message_id)

    def as_is(self, decision: Decision) -> Message | None:
        """The sent message that carries the draft's own Message-ID."""
        return self.with_id(decision.message_id)

    def for_parent(self, decision: Decision) -> Message | None:
        """The sent message for the same parent, to the same people, not older than the draft.

        Of several the one in the draft's own words, else the earliest: a postscript by hand names
        the same parent.
        """
        candidates = (
            m for m in self._by_parent.get(decision.parent, ()) if self._may_be(decision, m)
        )
        return min(
            candidates,
            key=lambda m: (not is_alike(decision.sketch, m.sketch), m.sent_at),
            default=None,
        )

    def _may_be(self, decision: Decision, message: Message) -> bool:
        if message.sent_at < decision.decided_at - _CLOCKS_MAY_DIFFER:
            return False
        parent = self._by_id.get(decision.parent)
        return parent is None or not _others(parent).isdisjoint(_others(message))

    def alike(self, decision: Decision) -> Message | None:
        """The earliest sent message in the words of the draft, to people its parent went to.

        For mail programs that lose the thread; without it a step that was sent would count as
        thrown away, and what was sent as the seller's own new mail.
        """
        parent = self._by_id.get(decision.parent)
        if parent is None or not decision.sketch:
            return None
        # A mail that names other parents is the step of another prospect who shares an address.
        to_them = (m for person in _others(parent) for m in self._to.get(person, ()))
        candidates = (
            m
            for m in to_them
            if (not m.cited or decision.parent in m.cited)
            and self._may_be(decision, m)
            and is_alike(decision.sketch, m.sketch)
        )
        return min(candidates, key=lambda m: m.sent_at, default=None)


def _others(message: Message) -> set[str]:
    """To whom a message went, but for its own writer."""
    return {a.key for a in message.recipients} - {a.key for a in message.senders}


def how_sent(decision: Decision, message: Message) -> DraftState:
    """Whether it went out as it was written: by its words, else by its Message-ID.

    Some mail programs give a new Message-ID on sending and some keep it when the text is rewritten,
    so the id decides only where the words are not known.
    """
    if decision.sketch and message.sketch:
        same = is_the_same(decision.sketch, message.sketch)
    else:
        same = decision.message_id == message.message_id
    return DraftState.SENT if same else DraftState.SENT_EDITED


def is_touched(seen: DraftSeen) -> bool:
    """Whether a person left a mark on a draft."""
    return marked_by_a_person(seen.flags)


def marked_by_a_person(flags: Iterable[str], *, leaving: bool = False) -> bool:
    r"""Whether there is a flag or a label among these that no program sets by itself.

    leaving: we were about to move it, which on some servers marks it as \Deleted first.
    """
    harmless = _NOBODY_SET | {"\\deleted"} if leaving else _NOBODY_SET
    return not {flag.lower() for flag in flags} <= harmless
