"""The life of a draft: what became of each one, read off the mailbox and never guessed.

Mail clients rewrite UID, Message-ID and flags when a person saves or sends (Thunderbird gives a
new Message-ID on both, mutt keeps it, Roundcube drops the draft flag, Gmail replaces the message on
each autosave). What survives in all of them is the id of the message that the draft follows, its
parent, in References. So a draft is followed by its parent; Message-ID and UID only tell how sure
we are that nobody has touched it.

The rules stand in ``RULES`` in the order in which they are tried: a fact that proves something
(a message in Sent) before a fact that only suggests it (nothing in Drafts).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from ghostwatch.core.model import (
    LIVE,
    MOST_DRAFTS,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
)

# A person put these on the draft, or marked it for deletion: no longer ours to move.
TOUCHED_FLAGS = frozenset({"\\flagged", "\\answered", "\\deleted"})

POLLS_UNTIL_GONE = 3
"""Mail clients take a draft out of the mailbox while it is open: once gone is not gone."""

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
    now: datetime
    real_now: datetime
    rules: Rules

    @property
    def ours(self) -> DraftSeen | None:
        """The very message that we appended, by UID, while UIDVALIDITY holds."""
        d = self.decision
        if d.uid is None or d.uidvalidity != self.drafts.uidvalidity:
            return None
        return next((seen for seen in self.drafts.seen if seen.uid == d.uid), None)

    @property
    def same_id(self) -> DraftSeen | None:
        """The oldest message in Drafts that carries our Message-ID."""
        mine = (s for s in self.drafts.seen if s.message_id == self.decision.message_id)
        return min(mine, key=lambda seen: seen.uid, default=None)

    @property
    def same_parent(self) -> DraftSeen | None:
        """A message in Drafts that follows the same parent, whoever wrote it."""
        return next((s for s in self.drafts.seen if self.decision.parent in s.cited), None)


def is_touched(seen: DraftSeen) -> bool:
    """Whether a person left a mark on a draft that still has our UID."""
    return any(flag.lower() in TOUCHED_FLAGS for flag in seen.flags)


def follow(
    decisions: Iterable[Decision],
    sent: Iterable[Message],
    drafts: Drafts,
    clocks: tuple[datetime, datetime],
    rules: Rules,
) -> tuple[Decision, ...]:
    """Return the decisions whose state changed, as they are now.

    sent: the seller's own messages in Sent. clocks: the turn's now, and the real time now (used
    only for the quarantine after a doubtful APPEND).
    """
    now, real_now = clocks
    followed = [d for d in decisions if d.state in LIVE or d.state is DraftState.DISCARDED]
    if not followed:
        return ()
    index = _Sent(sent)
    changed = []
    for decision in followed:
        facts = Evidence(
            decision,
            drafts,
            index.as_is(decision),
            index.for_parent(decision),
            now,
            real_now,
            rules,
        )
        after = _next(facts)
        if after != decision:
            changed.append(after)
    return tuple(changed)


def resume(decisions: Iterable[Decision], prospect: str, now: datetime) -> tuple[Decision, ...]:
    """Settle what was uncertain or taken back, on the seller's word: the step may come anew."""
    return tuple(
        replace(
            d,
            state=DraftState.WITHDRAWN,
            settled_at=d.settled_at or now,
            by_seller=False,
            octets=None,
        )
        for d in decisions
        if d.prospect == prospect and (d.state is DraftState.UNCERTAIN or d.by_seller)
    )


class _Sent:
    """The seller's sent messages, found by own id and by the ids they cite."""

    def __init__(self, sent: Iterable[Message]) -> None:
        self._by_id: dict[str, Message] = {}
        self._by_parent: dict[str, list[Message]] = {}
        for message in sent:
            if message.message_id:
                self._by_id.setdefault(message.message_id, message)
            for parent in message.cited[-1:] + message.in_reply_to:
                self._by_parent.setdefault(parent, []).append(message)

    def as_is(self, decision: Decision) -> Message | None:
        return self._by_id.get(decision.message_id)

    def for_parent(self, decision: Decision) -> Message | None:
        """The earliest sent message for the same parent that is not older than the draft."""
        earliest = decision.decided_at - _CLOCKS_MAY_DIFFER
        candidates = (m for m in self._by_parent.get(decision.parent, ()) if sent_at(m) >= earliest)
        return min(candidates, key=sent_at, default=None)


def sent_at(message: Message) -> datetime:
    """When a message of the seller's was sent: its Date, else its INTERNALDATE."""
    return message.dated_at or message.arrived_at


def _next(facts: Evidence) -> Decision:
    for rule in RULES[facts.decision.state]:
        after = rule(facts)
        if after is not None:
            return after
    return facts.decision


# --- the rules: each looks at one fact, and answers with the new row or with None -------------


def _sent_as_it_was(facts: Evidence) -> Decision | None:
    if facts.sent_as_is is None:
        return None
    return _settled(facts.decision, DraftState.SENT, sent_at(facts.sent_as_is))


def _sent_for_parent(facts: Evidence) -> Decision | None:
    if facts.sent_for_parent is None:
        return None
    return _settled(facts.decision, DraftState.SENT_EDITED, sent_at(facts.sent_for_parent))


def _lies_untouched(facts: Evidence) -> Decision | None:
    """Our UID is there: content cannot change under a UID (RFC 3501 2.3.1.1), flags can."""
    if facts.ours is None:
        return None
    if is_touched(facts.ours):
        return replace(facts.decision, state=DraftState.EDITED, gone_polls=0, gone_since=None)
    return replace(facts.decision, gone_polls=0, gone_since=None)


def _renumbered(facts: Evidence) -> Decision | None:
    """The server gave new UIDs to all: the same Message-ID is the same draft."""
    d = facts.decision
    if facts.same_id is None or d.uidvalidity == facts.drafts.uidvalidity:
        return None
    return replace(
        d,
        uidvalidity=facts.drafts.uidvalidity,
        uid=facts.same_id.uid,
        state=DraftState.EDITED if is_touched(facts.same_id) else d.state,
        gone_polls=0,
        gone_since=None,
    )


def _saved_again(facts: Evidence) -> Decision | None:
    """Another UID with our id or our parent: a person saved it. Theirs now, for ever."""
    if facts.same_id is None and facts.same_parent is None:
        return None
    return replace(
        facts.decision, state=DraftState.EDITED, octets=None, gone_polls=0, gone_since=None
    )


def _not_looked_at(facts: Evidence) -> Decision | None:
    """Of a very full Drafts only the newest were read: an older one is not gone for that."""
    d, seen = facts.decision, facts.drafts.seen
    full = len(seen) >= MOST_DRAFTS and d.uidvalidity == facts.drafts.uidvalidity
    older = d.uid is not None and bool(seen) and d.uid < min(one.uid for one in seen)
    return d if full and older else None


def _back_again(facts: Evidence) -> Decision | None:
    """Fetched back out of Trash: theirs, and the draft of its step again."""
    if facts.same_id is None:
        return None
    return replace(facts.decision, state=DraftState.EDITED, settled_at=None)


def _gone(facts: Evidence) -> Decision | None:
    d = facts.decision
    polls, since = d.gone_polls + 1, d.gone_since or facts.now
    if polls >= POLLS_UNTIL_GONE and facts.now - since >= facts.rules.gone_for:
        return _settled(d, DraftState.DISCARDED, facts.now)
    return replace(d, gone_polls=polls, gone_since=since)


def _found_after_doubt(facts: Evidence) -> Decision | None:
    if facts.same_id is None:
        return None
    return replace(
        facts.decision,
        state=DraftState.PRESENT,
        uidvalidity=facts.drafts.uidvalidity,
        uid=facts.same_id.uid,
        mailbox=facts.drafts.mailbox,
    )


def _saved_after_doubt(facts: Evidence) -> Decision | None:
    return _saved_again(facts) if facts.same_parent is not None else None


def _quarantined(facts: Evidence) -> Decision | None:
    """A server may finish an APPEND long after the connection died: conclude nothing yet."""
    written = facts.decision.written_at
    if written is None or facts.real_now - written >= facts.rules.quarantine:
        return None
    return facts.decision


def _never_written(facts: Evidence) -> Decision | None:
    """UIDNEXT may not change unless something was added (RFC 3501 2.3.1.1): that is the proof."""
    d = facts.decision
    if d.uidnext is None or d.uidvalidity != facts.drafts.uidvalidity:
        return None
    added = range(d.uidnext, facts.drafts.uidnext)
    there = {seen.uid for seen in facts.drafts.seen}
    if len(added) > len(there) or not all(uid in there for uid in added):
        return None
    return replace(d, state=DraftState.PLANNED)


def _undecidable(facts: Evidence) -> Decision | None:
    return replace(facts.decision, state=DraftState.UNCERTAIN)


def _settled(decision: Decision, state: DraftState, at: datetime) -> Decision:
    return replace(decision, state=state, settled_at=at, octets=None, gone_polls=0, gone_since=None)


Rule = Callable[[Evidence], Decision | None]

RULES: Mapping[DraftState, Sequence[Rule]] = {
    # Decided, provably not written: only the plan moves it on.
    DraftState.PLANNED: (_sent_as_it_was,),
    # An APPEND was begun and its end was not seen.
    DraftState.APPENDING: (
        _sent_as_it_was,
        _found_after_doubt,
        _sent_for_parent,
        _saved_after_doubt,
        _quarantined,
        _never_written,
        _undecidable,
    ),
    DraftState.UNCERTAIN: (
        _sent_as_it_was,
        _found_after_doubt,
        _sent_for_parent,
        _saved_after_doubt,
    ),
    # A mail for the same parent while our draft lies untouched was written by hand: the draft
    # stays present here, and the plan withdraws it because the seller wrote something else.
    DraftState.PRESENT: (
        _sent_as_it_was,
        _lies_untouched,
        _renumbered,
        _sent_for_parent,
        _saved_again,
        _not_looked_at,
        _gone,
    ),
    DraftState.EDITED: (
        _sent_as_it_was,
        _sent_for_parent,
        _saved_again,
        _not_looked_at,
        _gone,
    ),
    # Sent late after all (a client may keep an open draft for days).
    DraftState.DISCARDED: (_sent_as_it_was, _back_again),
}
