"""How soon people answer: what all conversations teach, as of any moment.

The rules of the module
    A question is a mail of the seller's to the prospect; several within four hours are one, timed
    from the last. An answer is the prospect's next human word before any further word of ours.
    Only what came unprompted teaches: not what was answered after a step of ours, or those that it
    followed would look as prompt as the step made them; nor what another mail of the seller's
    followed within five days, nor what a stranger answered, came back, or met an absence.
    What is learnt at a moment rests on nothing later. After 30 days a question counts as never
    answered; an answer within 60 takes that back from then on.

Source: the questions and the bounds are those on which the model was measured
(docs/decisions/0009).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.judgement.run import is_human, steps_sent
from ghostwatch.core.model import Conversation, Effect, Side, Word
from ghostwatch.core.rhythm import NOTHING, Memory, active_hours

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime, tzinfo

_HOUR, _DAY = 3600, 24 * 3600
_ONE_QUESTION = 4 * _HOUR
_REMINDED_WITHIN, _UNANSWERED_AFTER, _ANSWERED_WITHIN = 5 * _DAY, 30 * _DAY, 60 * _DAY
_SPOILS = frozenset({Effect.HOLDS, Effect.ENDS_ADDRESS})


class Known(NamedTuple):
    """What was known at a moment: of everybody, this prospect included, and of this prospect."""

    everybody: Memory = NOTHING
    prospect: Memory = NOTHING


class Rhythms:
    """What is known of how soon people answer; made by ``rhythms``, empty it knows nothing."""

    def __init__(self, lessons: Iterable[tuple[str, _Lesson]] = ()) -> None:
        """lessons: each with the name of the prospect whom it is about, in any order."""
        told = sorted(lessons, key=lambda one: (one[1], one[0]))
        of = defaultdict[str, list[_Lesson]](list)
        for name, lesson in told:
            of[name].append(lesson)
        self._everybody = _Past([lesson for _, lesson in told])
        self._prospects = {name: _Past(known) for name, known in of.items()}

    def known(self, prospect: str, at: datetime) -> Known:
        """What had been learnt before that moment. prospect: by its name."""
        until = at.timestamp()
        past = self._prospects.get(prospect)
        return Known(self._everybody.until(until), past.until(until) if past else NOTHING)


def rhythms(talks: Iterable[Conversation], zone: tzinfo) -> Rhythms:
    """What the conversations teach. zone: of the clock on which waits are counted."""
    return Rhythms((talk.prospect.name, one) for talk in talks for one in _lessons(talk, zone))


def offset_at(at: datetime, zone: tzinfo) -> int:
    """How far that zone's clocks are ahead of UTC then, in minutes."""
    ahead = at.astimezone(zone).utcoffset()
    return round(ahead.total_seconds() / 60) if ahead else 0


class _Lesson(NamedTuple):
    """One thing learnt. at: when, seconds since 1970.

    hours: of activity until the answer; below 0, there was none. is_late: it had counted as none.
    """

    at: float
    hours: float
    is_late: bool = False

    def after(self, memory: Memory) -> Memory:
        if self.hours < 0:
            return memory.with_silence()
        if self.is_late:
            return memory.with_late_answer(self.hours)
        return memory.with_answer(self.hours)


class _Past:
    """What was known, by when: the memory after each lesson."""

    def __init__(self, lessons: Sequence[_Lesson]) -> None:
        self._times = [lesson.at for lesson in lessons]
        self._memories = [NOTHING]
        for lesson in lessons:
            self._memories.append(lesson.after(self._memories[-1]))

    def until(self, at: float) -> Memory:
        return self._memories[bisect_left(self._times, at)]


class _Question(NamedTuple):
    """last: its last mail; at: when that was, seconds since 1970. is_step: one of them is ours."""

    at: float
    last: Word
    is_step: bool


def _lessons(talk: Conversation, zone: tzinfo) -> Iterator[_Lesson]:
    """Each question with what became of it."""
    steps = _steps(talk) if talk.decisions else frozenset()
    asked: _Question | None = None
    for word in talk.words:
        at = word.at.timestamp()
        if word.side is Side.OURS:
            if not is_human(word):
                continue
            is_step = word.message.identity in steps
            if asked is not None and at - asked.at < _ONE_QUESTION:
                is_step = is_step or asked.is_step
            elif asked is not None:
                yield from _followed(asked, at, _UNANSWERED_AFTER if is_step else _REMINDED_WITHIN)
            asked = _Question(at, word, is_step)
        elif asked is not None and (ends := _answers(word)) is not None:
            yield from (
                _answered(asked, at, zone) if ends else _followed(asked, at, _UNANSWERED_AFTER)
            )
            asked = None
    if asked is not None:
        yield from _unanswered(asked)


def _steps(talk: Conversation) -> frozenset[str]:
    """The identities of the mails that are steps of ours."""
    human = [word for word in talk.words if is_human(word)]
    numbers = steps_sent(human, talk.decisions)
    return frozenset(human[n].message.identity for n in numbers if n is not None)


def _answers(word: Word) -> bool | None:
    """Whether a word that is not ours answers a question: False spoils it, None is nothing."""
    reading = word.message.reading
    if word.side is Side.STRANGER or (is_human(word) and reading.sender_doubt):
        return False
    if is_human(word):
        return True
    return False if reading.effect in _SPOILS else None


def _answered(asked: _Question, at: float, zone: tzinfo) -> Iterator[_Lesson]:
    waited = at - asked.at
    if waited > _UNANSWERED_AFTER:
        yield from _unanswered(asked)
    if waited <= _ANSWERED_WITHIN and not asked.is_step:
        hours = active_hours(asked.at, at, offset_at(asked.last.at, zone))
        yield _Lesson(at, max(hours, 0.0), is_late=waited > _UNANSWERED_AFTER)


def _followed(asked: _Question, at: float, within: int) -> Iterator[_Lesson]:
    """Something came between, after which nobody knows. within: of how many seconds that counts."""
    if at - asked.at >= within:
        yield from _unanswered(asked)


def _unanswered(asked: _Question) -> Iterator[_Lesson]:
    if not asked.is_step:
        yield _Lesson(asked.at + _UNANSWERED_AFTER, -1.0)


NOBODY = Rhythms()
