"""The rows of a ledger that was lost, read off the mailbox again.

The rule of the module: a Message-ID of ours proves a row, because the key that makes it lies beside
the configuration and not in the state; it names one prospect, parent, play and generation. The
words of a sent mail are the second best proof, for mail programs that give new ids; they count only
when a ledger is known to have been lost. What neither explains is left to the judgement, which
withholds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from ghostwatch.core.life.evidence import how_sent, is_touched
from ghostwatch.core.likeness import ALIKE, Sketch, likeness
from ghostwatch.core.model import (
    REMINDER,
    REMINDER_STEP,
    WAS_SENT,
    Conversation,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
    Prospect,
    Side,
)
from ghostwatch.core.plays import OWE, PLAYS

Identify = Callable[[Decision, Message], str]
Says = Callable[[Conversation, str, Message], Iterable[Sketch]]
"""What a play may say in a conversation, in answer to a message: each of its variants."""

_GENERATIONS = 3
_PARENTS = 5  # how many of the last ids that a message names are tried
_OUR_SHAPE = re.compile(r"<[a-z2-7]{26}@[^<>@\s]+>")  # see compose.message_id


@dataclass(frozen=True, slots=True)
class Lost:
    """What is known when a ledger was lost. thrown: the seller's own messages in Trash."""

    says: Says
    thrown: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class _Trace:
    """Something in the mailbox that may be a draft of ours."""

    message_id: str
    cited: tuple[str, ...]
    row: Callable[[Decision], Decision]
    was_sent: bool = False


def rebuilt(
    talks: Iterable[Conversation],
    drafts: Drafts,
    now: datetime,
    identify: Identify,
    lost: Lost | None = None,
) -> tuple[Decision, ...]:
    """Return the rows that the mailbox proves and the ledger does not have.

    A draft or a sent mail with our id; with ``lost`` also a sent mail in the words of a play, and
    what lies in Trash with our id. Nothing, and next to no work, when there is nothing strange.
    """
    rows: list[Decision] = []
    for talk in talks:
        rows += _of(talk, drafts, now, identify, lost)
    return tuple(rows)


def _of(
    talk: Conversation, drafts: Drafts, now: datetime, identify: Identify, lost: Lost | None
) -> list[Decision]:
    mine = {
        w.message.message_id: w.message
        for w in talk.words
        if w.side is Side.OURS and w.message.message_id
    }
    addressed = _addressed(talk)
    known = _Known(talk.decisions)
    words_of = {d.key: d.sketch for d in talk.decisions}
    found: dict[str, Decision] = {}
    # A sent mail proves more than a draft, and a draft more than what lies in Trash.
    for trace in _traces(mine.values(), drafts, now, lost):
        if _OUR_SHAPE.fullmatch(trace.message_id) is None or known(trace):
            continue
        row = _named(trace, talk.prospect, addressed, now, identify)
        if row is not None and row.key not in found:
            row = replace(row, sketch=words_of.get(row.key, b""))
            found[row.key] = trace.row(row)
    if lost is not None:
        for row in _by_words(talk, mine, found, lost.says, identify):
            found.setdefault(row.key, row)
    return _numbered(_one_each(found.values(), talk.decisions), talk) if found else []


def _one_each(rows: Iterable[Decision], known: Iterable[Decision]) -> list[Decision]:
    """Of a step that was thrown away or taken back and written anew only the last one counts."""
    newest: dict[tuple[str, str], Decision] = {}
    rank = {DraftState.DISCARDED: 0, DraftState.PRESENT: 1, DraftState.EDITED: 1}
    for row in sorted(rows, key=lambda d: (rank.get(d.state, 2), d.generation)):
        newest[row.parent, row.play] = row
    steps = {(d.parent, d.play) for d in known}
    return [
        row
        for step, row in newest.items()
        if row.state is not DraftState.DISCARDED or step not in steps
    ]


class _Known:
    """What the ledger has. A draft that we withdrew may have been sent by the seller after all."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._all = {d.message_id for d in decisions}
        withdrawn = {d.message_id for d in decisions if d.state is DraftState.WITHDRAWN}
        self._settled = self._all - withdrawn

    def __call__(self, trace: _Trace) -> bool:
        return trace.message_id in (self._settled if trace.was_sent else self._all)


def _traces(
    sent: Iterable[Message], drafts: Drafts, now: datetime, lost: Lost | None
) -> Iterator[_Trace]:
    for message in sent:
        sent_row = partial(_was_sent, message=message)
        yield _Trace(message.message_id, message.cited, sent_row, was_sent=True)
    for seen in drafts.seen:
        yield _Trace(seen.message_id, seen.cited, partial(_lies, seen=seen, drafts=drafts))
    for thrown in lost.thrown if lost else ():
        yield _Trace(thrown.message_id, thrown.cited, partial(_was_thrown, now=now))


def _was_sent(row: Decision, message: Message) -> Decision:
    at = message.sent_at
    return replace(row, state=how_sent(row, message), decided_at=at, settled_at=at)


def _lies(row: Decision, seen: DraftSeen, drafts: Drafts) -> Decision:
    return replace(
        row,
        state=DraftState.EDITED if is_touched(seen) else DraftState.PRESENT,
        mailbox=drafts.mailbox,
        uidvalidity=drafts.uidvalidity,
        uid=seen.uid,
    )


def _was_thrown(row: Decision, now: datetime) -> Decision:
    return replace(row, state=DraftState.DISCARDED, settled_at=now)


def _named(
    trace: _Trace,
    prospect: Prospect,
    addressed: Mapping[str, Message],
    now: datetime,
    identify: Identify,
) -> Decision | None:
    """The decision that this Message-ID names, or None when it names none of this prospect's."""
    for parent in trace.cited[: -_PARENTS - 1 : -1]:
        follows = addressed.get(parent)
        if follows is None:
            continue
        for play, number in _plays(prospect).items():
            for generation in range(_GENERATIONS):
                row = Decision.planned(prospect.name, parent, (play, number), generation, now)
                if identify(row, follows) == trace.message_id:
                    return replace(row, message_id=trace.message_id)
    return None


def _plays(prospect: Prospect) -> dict[str, int]:
    """Every play that may have been written to somebody -> the number of a courtesy, else 0."""
    steps = dict.fromkeys((*(step.play for step in prospect.cadence), REMINDER), 0)
    courtesies = {row.name: row.number for row in PLAYS.values() if row.number is not None}
    owe = prospect.courtesies.owe
    return steps | courtesies | ({owe: OWE} if owe else {})


def _plays_in_use(prospect: Prospect) -> dict[str, int]:
    """The same of those that are switched on: words alone are a weak proof."""
    wanted = prospect.courtesies
    on = {
        "thank_you": wanted.thank_you,
        "no_news": wanted.no_news,
        "care": wanted.care,
        "door_open": wanted.door_open,
        "referral": wanted.referral,
    }
    return {play: n for play, n in _plays(prospect).items() if on.get(play, True)}


def _addressed(talk: Conversation) -> dict[str, Message]:
    """Id of a word -> the mail of the seller's whose sender a draft that follows it takes."""
    found: dict[str, Message] = {}
    ours: Message | None = None
    for word in talk.words:
        ours = word.message if word.side is Side.OURS else ours
        if ours is not None and word.message.message_id:
            found[word.message.message_id] = ours
    return found


def _by_words(
    talk: Conversation,
    mine: Mapping[str, Message],
    found: Mapping[str, Decision],
    says: Says,
    identify: Identify,
) -> Iterator[Decision]:
    """Own mails since their last word that follow an own mail and say what a play says."""
    steps = {d.message_id for d in (*talk.decisions, *found.values())}
    for message in _chasers(talk):
        parent = next(i for i in reversed(message.cited) if i in mine)
        if message.message_id in steps or _is_explained(parent, talk.decisions):
            continue
        plays = _plays_in_use(talk.prospect)
        said = {
            play: max(
                (likeness(one, message.sketch) for one in says(talk, play, mine[parent])),
                default=0.0,
            )
            for play in plays
        }
        play = max(said, key=lambda name: said[name], default=None)
        if play is not None and said[play] >= ALIKE:
            at = message.sent_at
            row = Decision.planned(talk.prospect.name, parent, (play, plays[play]), 0, at)
            row = replace(row, message_id=identify(row, mine[parent]))
            yield replace(row, state=DraftState.SENT_EDITED, settled_at=at)


def _is_explained(parent: str, decisions: Iterable[Decision]) -> bool:
    """Whether the ledger knows a step that was sent for this parent under another id."""
    return any(d.parent == parent and d.state in WAS_SENT for d in decisions)


def _chasers(talk: Conversation) -> list[Message]:
    """Own mails before the loss that name an own mail, since their last word, oldest first."""
    words, lost_at = talk.words, talk.lost_at
    mine = {w.message.message_id for w in words if w.side is Side.OURS and w.message.message_id}
    since: list[Message] = []
    for word in reversed(words):
        if word.side is Side.THEIRS and word.message.reading.speaks:
            break
        old = lost_at is not None and word.at < lost_at
        if old and word.side is Side.OURS and not mine.isdisjoint(word.message.cited):
            since.append(word.message)
    return [message for message in since[::-1] if message.sketch]


def _numbered(rows: list[Decision], talk: Conversation) -> list[Decision]:
    """The rows with their steps: each the next place of its play in the cadence.

    A reminder stands before the cadence; one that was sent begins it anew.
    """
    cadence = [step.play for step in talk.prospect.cadence]
    last = -1
    numbered = []
    for row in sorted(rows, key=lambda d: (d.settled_at or d.decided_at, d.generation)):
        if row.is_courtesy:
            numbered.append(row)
            continue
        places = [i for i, play in enumerate(cadence) if play == row.play]
        if row.play == REMINDER and not places:
            last = -1 if row.state in WAS_SENT else last
            numbered.append(replace(row, step=REMINDER_STEP))
            continue
        step = next((i for i in places if i > last), places[-1] if places else last + 1)
        last = max(last, step)
        numbered.append(replace(row, step=step))
    return numbered
