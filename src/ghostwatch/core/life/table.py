"""The state machine: in which state a row is, what the mailbox shows, and what follows.

The rule of the module: one row of ``RULES`` is one event, tried in this order, the first that
answers wins. A fact that proves something (a message in Sent) comes before a fact that only
suggests it (nothing in Drafts). docs/drafts.md is written from this table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from ghostwatch.core.life.evidence import (
    Evidence,
    how_sent,
    is_touched,
    marked_by_a_person,
)
from ghostwatch.core.model import Decision, DraftState, Message

POLLS_UNTIL_GONE = 3
"""Mail clients take a draft out of the mailbox while it is open: once gone is not gone."""

Look = Callable[[Evidence], Decision | None]
_State = DraftState


class Rule(NamedTuple):
    """One event. event: what is seen, in words. leads_to: every state that can follow."""

    event: str
    leads_to: tuple[DraftState, ...]
    look: Look


# --- looks: each at one fact, answering with the new row or with None --------------------------


def _sent_under_our_id(facts: Evidence) -> Decision | None:
    return _sent(facts.decision, facts.sent_as_is)


def _sent_for_parent(facts: Evidence) -> Decision | None:
    return _sent(facts.decision, facts.sent_for_parent)


def _sent_and_left(facts: Evidence) -> Decision | None:
    """Mail programs store the copy first and remove the draft then, or fail to."""
    return _sent(facts.decision, facts.sent_copy)


def _sent_before_it_was_given_up(facts: Evidence) -> Decision | None:
    """The copy of a mail that was sent offline reaches Sent late."""
    message, settled_at = facts.sent_for_parent, facts.decision.settled_at
    if message is None or settled_at is None or message.sent_at > settled_at:
        return None
    return _sent(facts.decision, message)


def _sent_in_our_words(facts: Evidence) -> Decision | None:
    return _sent(facts.decision, facts.sent_alike)


def _lies_there(facts: Evidence) -> Decision | None:
    """Our UID is there: content cannot change under a UID (RFC 3501 2.3.1.1), flags can."""
    d = facts.decision
    if facts.ours is None:
        return None
    if marked_by_a_person(facts.ours.flags, leaving=d.settled_at is not None):
        return _edited(d)
    return replace(d, gone_polls=0, gone_since=None)


def _renumbered(facts: Evidence) -> Decision | None:
    """The server gave new UIDs to all: the same Message-ID is the same draft."""
    d = facts.decision
    if facts.same_id is None or d.uidvalidity == facts.drafts.uidvalidity:
        return None
    moved = replace(
        d,
        mailbox=facts.drafts.mailbox,
        uidvalidity=facts.drafts.uidvalidity,
        uid=facts.same_id.uid,
        gone_polls=0,
        gone_since=None,
    )
    return _edited(moved) if is_touched(facts.same_id) else moved


def _saved_again(facts: Evidence) -> Decision | None:
    """Another UID with our id or our parent: a person saved it. Theirs now, for ever."""
    if facts.same_id is None and facts.same_parent is None:
        return None
    return _edited(facts.decision)


def _not_looked_at(facts: Evidence) -> Decision | None:
    return facts.decision if facts.is_beyond_what_was_looked_at else None


def _back_again(facts: Evidence) -> Decision | None:
    """Theirs, and the draft of its step again."""
    return None if facts.same_id is None else _edited(facts.decision)


def _left(facts: Evidence) -> Decision | None:
    """The row written before the move says that it was us."""
    d = facts.decision
    return None if d.settled_at is None else replace(d, state=DraftState.WITHDRAWN, octets=None)


def _gone(facts: Evidence) -> Decision | None:
    d = facts.decision
    if not facts.is_poll:
        return d
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
    return None if facts.same_parent is None else _edited(facts.decision)


def _quarantined(facts: Evidence) -> Decision | None:
    """A server may finish an APPEND long after the connection died: conclude nothing yet."""
    written = facts.decision.written_at
    if written is None or abs(facts.real_now - written) >= facts.rules.quarantine:
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


# --- what follows ------------------------------------------------------------------------------


def _sent(decision: Decision, message: Message | None) -> Decision | None:
    if message is None:
        return None
    return _settled(decision, how_sent(decision, message), message.sent_at)


def _edited(decision: Decision) -> Decision:
    return replace(
        decision,
        state=DraftState.EDITED,
        octets=None,
        settled_at=None,
        by_seller=False,
        gone_polls=0,
        gone_since=None,
    )


def _settled(decision: Decision, state: DraftState, at: datetime) -> Decision:
    return replace(decision, state=state, settled_at=at, octets=None, gone_polls=0, gone_since=None)


# --- events ------------------------------------------------------------------------------------

_SENT = (_State.SENT, _State.SENT_EDITED)
_OUR_ID_IN_SENT = Rule("Sent holds a message with our Message-ID", _SENT, _sent_under_our_id)
_PARENT_IN_SENT = Rule(
    "Sent holds a message that names our parent, dated after the draft", _SENT, _sent_for_parent
)
_WORDS_IN_SENT = Rule(
    "Sent holds a message to the same people in the words of our draft, dated after it",
    _SENT,
    _sent_in_our_words,
)
_SAVED_AGAIN = Rule(
    "another message in Drafts carries our Message-ID or names our parent",
    (_State.EDITED,),
    _saved_again,
)

RULES: Mapping[DraftState, Sequence[Rule]] = {
    # Decided, provably not written: the plan moves it on. But some servers say NO and store it.
    DraftState.PLANNED: (
        _OUR_ID_IN_SENT,
        Rule("our Message-ID lies in Drafts", (_State.PRESENT,), _found_after_doubt),
    ),
    # An APPEND was begun and its end was not seen.
    DraftState.APPENDING: (
        _OUR_ID_IN_SENT,
        Rule("our Message-ID lies in Drafts", (_State.PRESENT,), _found_after_doubt),
        _PARENT_IN_SENT,
        Rule("a message in Drafts names our parent", (_State.EDITED,), _saved_after_doubt),
        Rule("the quarantine is not over", (_State.APPENDING,), _quarantined),
        Rule(
            "nothing was added to Drafts since, or all of it is still there and none of it is ours",
            (_State.PLANNED,),
            _never_written,
        ),
        Rule("anything else: it cannot be known", (_State.UNCERTAIN,), _undecidable),
    ),
    DraftState.UNCERTAIN: (
        _OUR_ID_IN_SENT,
        Rule("our Message-ID lies in Drafts", (_State.PRESENT,), _found_after_doubt),
        _PARENT_IN_SENT,
        Rule("a message in Drafts names our parent", (_State.EDITED,), _saved_after_doubt),
    ),
    # A mail for the same parent while our draft lies untouched was written by hand: the draft
    # stays present here, and the plan withdraws it because the seller wrote something else.
    DraftState.PRESENT: (
        _OUR_ID_IN_SENT,
        Rule(
            "Sent holds a message that names our parent, in the words of our draft",
            _SENT,
            _sent_and_left,
        ),
        Rule(
            "our UID is there; a flag or label of a person makes it theirs",
            (_State.PRESENT, _State.EDITED),
            _lies_there,
        ),
        Rule(
            "Drafts was numbered anew and our Message-ID is there",
            (_State.PRESENT, _State.EDITED),
            _renumbered,
        ),
        _PARENT_IN_SENT,
        _SAVED_AGAIN,
        _WORDS_IN_SENT,
        Rule(
            "it may lie where nobody looked: Drafts is too full, or is another mailbox now",
            (_State.PRESENT,),
            _not_looked_at,
        ),
        Rule("gone while we were moving it to Trash", (_State.WITHDRAWN,), _left),
        Rule(
            f"gone, not sent: on {POLLS_UNTIL_GONE} polls over `drafts.gone_for` it is discarded",
            (_State.PRESENT, _State.DISCARDED),
            _gone,
        ),
    ),
    DraftState.EDITED: (
        _OUR_ID_IN_SENT,
        _PARENT_IN_SENT,
        _SAVED_AGAIN,
        _WORDS_IN_SENT,
        Rule(
            "it may lie where nobody looked: Drafts is too full, or is another mailbox now",
            (_State.EDITED,),
            _not_looked_at,
        ),
        Rule(
            f"gone, not sent: on {POLLS_UNTIL_GONE} polls over `drafts.gone_for` it is discarded",
            (_State.EDITED, _State.DISCARDED),
            _gone,
        ),
    ),
    # Sent late after all (a client may keep an open draft for days).
    DraftState.DISCARDED: (
        _OUR_ID_IN_SENT,
        Rule(
            "Sent holds a message that names our parent, dated before it was given up",
            _SENT,
            _sent_before_it_was_given_up,
        ),
        Rule("our Message-ID lies in Drafts again", (_State.EDITED,), _back_again),
        _WORDS_IN_SENT,
    ),
}
