"""Which day to talk again was named and holds, and what the seller promised and has not kept.

The rules of the module
    A day that they named holds until another is named: by them, by the seller for later, or by the
    seller's ``later``. "We want to go on" takes it back; thanks, questions and what nobody
    understands do not. A day that the seller only asks for is agreed when they say yes.
    A meeting holds besides, until somebody calls it off (RFC 5546 3.2); of several days the
    latest counts, but for the seller's own ``later``, which is the last word. Days that are named
    together ("next week") are over with the last of them.
    A promise is kept by any later mail to them on its day or after it, or before it by one with an
    attachment. What they name after it, or the seller's next promise, takes its place.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from ghostwatch.core.judgement.run import has_reminded
from ghostwatch.core.model import (
    Effect,
    Intent,
    Meeting,
    NoteKind,
    Pledge,
    Pledged,
    Reading,
    Side,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ghostwatch.core.judgement.case import Case

_INVITES = frozenset({Meeting.REQUESTED, Meeting.ACCEPTED})
_CALLS_OFF = frozenset({Meeting.DECLINED, Meeting.CANCELLED})
_NAMES_A_DAY = frozenset({Effect.LATER, Effect.ANSWERS})
_BARE = 2  # words
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_Days: TypeAlias = tuple[date, date | None]  # the first, and the last where they are several


class Agreed(NamedTuple):
    """A day to talk again was named: which, when that was said, and when the wait for it is over.

    last_on: the same day, or of a week or less that they named ("next week") the last one: it is
    theirs to speak in; who names a month may be asked from its first day on. is_span: whether they
    named more than a day. over_at: the first minute of the first working day after last_on; from
    then on the reminder is due. word:
    the message that says so, None when the seller did by command. words: the sentence that names
    it, where that is not the message's own evidence. is_firm: both sides know of it; else it only
    holds the clock.
    """

    until_on: date
    at: datetime
    last_on: date
    over_at: datetime
    word: Word | None = None
    words: str = ""
    is_firm: bool = True
    is_span: bool = False

    @property
    def named_on(self) -> date | None:
        """The day as a letter may name it; None where they named a time, such as early March."""
        if self.is_span:
            return None
        if self.word is None or self.word.side is Side.OURS:
            return self.until_on
        said = self.word.message.reading
        is_day = not said.date_words or any(map(str.isdigit, said.date_words))
        return self.until_on if is_day else None

    @property
    def wants_an_answer(self) -> bool:
        """Whether the mail of theirs that names the day says more, so that they wait for us."""
        if self.word is None or self.word.side is Side.OURS:
            return False
        said = self.word.message.reading
        return said.effect is Effect.ANSWERS and said.asks and not said.agrees


class Promise(NamedTuple):
    """What the seller promised to do by a day and has not done. over_at: as in ``Agreed``."""

    on: date
    over_at: datetime
    word: Word
    words: str


def agreed_in(case: Case) -> Agreed | None:
    """The seller's word when it is the newest, else the latest day that is named and stands.

    A day on which, or after which, somebody spoke stands no longer, nor one that was reminded of.
    """
    put_off = _put_off(case)
    days = (put_off, _named(case), _invited(case), _promised(case))
    found = [one for one in days if one is not None and not _is_spent(case, one)]
    if put_off in found and put_off is not None and all(one.at <= put_off.at for one in found):
        return put_off
    return max(found, key=lambda one: (one.until_on, one.is_firm, one.at), default=None)


def promise_in(case: Case) -> Promise | None:
    """The last promise of the seller's that is neither kept nor replaced."""
    held: Promise | None = None
    if not any(word.message.reading.pledges for word in case.human):
        return None
    for word in case.human:
        reading = word.message.reading
        if held is not None and _ends(case, held, word):
            held = None
        if word.side is Side.OURS and case.counts(word):
            for pledge in (p for p in reading.pledges if p.kind is Pledged.PROMISED):
                over_at = case.first_work_from(pledge.on + _DAY)
                held = Promise(pledge.on, over_at, word, pledge.words)
    note = case.note
    put_off = note is not None and note.kind is NoteKind.LATER
    return None if held and put_off and note and note.at > held.word.at else held


def _ends(case: Case, held: Promise, word: Word) -> bool:
    """Whether a later word keeps the promise, or names another day."""
    reading = word.message.reading
    if word.side is Side.OURS:
        return reading.attached or case.on(word.at) >= held.on
    return case.is_sure(word) and reading.later_on is not None and reading.speaks


def _is_spent(case: Case, agreed: Agreed) -> bool:
    """Whether somebody has spoken since that day came, or was reminded of it.

    An invitation that nobody answered, and a promise, are for the day only.
    """
    if not agreed.is_firm:
        return case.last is not None and case.on(case.last.at) > agreed.until_on
    if has_reminded(case.talk.decisions, agreed.at):
        return True
    since = (w for w in case.human if w is not agreed.word and w.at > agreed.at)
    return any(case.on(word.at) >= agreed.until_on for word in since)


def _put_off(case: Case) -> Agreed | None:
    """The note "later", unless the prospect has written since: then a person waits for us."""
    note = case.note
    if note is None or note.kind is not NoteKind.LATER or note.until_on is None:
        return None
    theirs = (w for w in case.human if w.side is Side.THEIRS and case.is_sure(w))
    if any(word.at > note.at for word in theirs):
        return None
    return _until(case, (note.until_on, None), note.at)


def _named(case: Case) -> Agreed | None:
    """The day that the words of either side name, the last one said."""
    held: Agreed | None = None
    theirs: Agreed | None = None  # the last one that they named or said yes to
    asked: Pledge | None = None
    for word in case.human:
        reading = word.message.reading
        if not _is_about_days(reading) or not case.counts(word):
            continue
        if word.side is Side.OURS:
            for pledge in _of_talking(reading):
                asked = pledge
                if pledge.kind is Pledged.AGREED:
                    ours = _until(case, (pledge.on, pledge.until), word.at, pledge.words, word=word)
                    held = _later_of(ours, theirs) or held
        elif (answered := _answered(reading, asked)) is not None:
            days, words = answered
            theirs = _until(case, days, word.at, words, word=word) or theirs
            held, asked = theirs or held, None
        elif _goes_on(reading):
            held = theirs = None
    return held


def _is_about_days(reading: Reading) -> bool:
    """Whether a mail names a day, or says yes or no to one; most do not."""
    says_yes = reading.agrees or reading.intent is Intent.INTERESTED
    names = bool(reading.pledges) or reading.later_on is not None
    return names or says_yes or reading.effect is Effect.CLOSES


def _answered(reading: Reading, asked: Pledge | None) -> tuple[_Days, str] | None:
    """The days that a mail of theirs names, or says yes to, and in which words of ours."""
    if reading.later_on is not None and reading.effect in _NAMES_A_DAY:
        return (reading.later_on, reading.later_until), ""
    if asked is not None and (reading.agrees or reading.intent is Intent.INTERESTED):
        return (asked.on, asked.until), asked.words
    return None


def _of_talking(reading: Reading) -> Iterator[Pledge]:
    return (p for p in reading.pledges if p.kind is not Pledged.PROMISED)


def _later_of(ours: Agreed | None, theirs: Agreed | None) -> Agreed | None:
    """Before a day that they named nobody is silent: alone, the seller can only put it off."""
    if ours is None or theirs is None:
        return ours
    return ours if ours.until_on > theirs.until_on else theirs


def _goes_on(reading: Reading) -> bool:
    """Whether they take back that they want to wait; a bare "ok" agrees with whatever was said."""
    if reading.effect is Effect.CLOSES:
        return True
    return reading.intent is Intent.INTERESTED and len(reading.evidence.split()) > _BARE


def _invited(case: Case) -> Agreed | None:
    """The latest day of a meeting that nobody has called off."""
    planned: dict[date, Word] = {}
    answered: set[date] = set()
    for word in case.human:
        reading = word.message.reading
        if reading.meets_on is None or not case.counts(word):
            continue
        if reading.meeting in _CALLS_OFF:
            planned.pop(reading.meets_on, None)
        elif reading.meeting in _INVITES:
            planned[reading.meets_on] = word
            if word.side is Side.THEIRS or reading.meeting is Meeting.ACCEPTED:
                answered.add(reading.meets_on)
    held = (
        _until(case, (on, None), word.at, word=word, is_firm=on in answered)
        for on, word in planned.items()
    )
    return max(filter(None, held), key=lambda one: one.until_on, default=None)


def _promised(case: Case) -> Agreed | None:
    promise = case.promise
    if promise is None:
        return None
    return _until(
        case, (promise.on, None), promise.word.at, promise.words, word=promise.word, is_firm=False
    )


def _until(
    case: Case,
    days: _Days,
    at: datetime,
    words: str = "",
    *,
    word: Word | None = None,
    is_firm: bool = True,
) -> Agreed | None:
    """None for a day that had passed when it was named."""
    until_on, last_on = days
    if until_on < case.on(at):
        return None
    is_span = last_on is not None and last_on > until_on
    if last_on is None or not _DAY <= last_on - until_on < _WEEK:
        last_on = until_on
    over_at = case.first_work_from(last_on + _DAY)
    return Agreed(until_on, at, last_on, over_at, word, words, is_firm, is_span)
