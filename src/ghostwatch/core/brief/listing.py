"""What a seller does in the morning: call, review, answer, decide, and what was held back.

The rules of the module
    Phone before mail: who has a number is called when they wait for an answer to a question or to
    a promise, or when at least one step went unanswered. First who waits for the seller, then who
    is silent, then who is the seller's to decide about; the longest wait first, three at most.
    What lies in Drafts is to review, what is withheld is said with its reason. Who was closed by
    what was read in their own words stands there while that is new: a wrong reading is a lost sale
    that nobody sees. A conversation that needs nobody is not mentioned.
    Equal facts give an equal brief, in whatever order the prospects stand in the configuration.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from itertools import takewhile

from ghostwatch.core.model import (
    Conversation,
    Decision,
    DraftState,
    Kind,
    Reason,
    Side,
    Situation,
    Verdict,
    Word,
)
from ghostwatch.core.worktime import WorkCalendar

MOST_CALLS = 3

Judged = tuple[Conversation, Verdict]

_SENT = frozenset({DraftState.SENT, DraftState.SENT_EDITED})
_LIES = frozenset({DraftState.PRESENT, DraftState.EDITED})
_ASKED = frozenset({"they_asked", "unanswered"})  # codes of reasons that quote a question
_WANTS = frozenset({"they_are_interested"})  # of one that quotes that they want to go on
_CLOSED_BY = frozenset({"asked_to_stop", "they_said_no", "they_chose_other"})  # their own words
_NEW_FOR = 2  # working days, as far as a list may be overlooked
_LONG_AGO = timedelta(days=31)
_PROMISED = "promise"  # of the one that quotes what the seller said they would do
# Situations in which nothing is drafted because something does not add up: a person has to look.
_DOUBTFUL = frozenset({Situation.UNCLEAR, Situation.UNDELIVERABLE})
# Who is called first.
_RANK = {Situation.OUR_TURN: 0, Situation.SILENT: 1, Situation.YOUR_CALL: 2}


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a mail, and the day on which they were said; of a promise: the day it names."""

    on: date | None
    words: str


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody to call. person: whom to ask for, "" when not known.

    since_on: since when they wait, or the day of the first mail that they left unanswered.
    written: how many mails of the seller's they left unanswered. asked, wants,
    promise: as in Owed.
    """

    prospect: str
    person: str
    phone: str
    situation: Situation
    since_on: date
    written: int
    asked: tuple[Said, ...] = ()
    wants: Said | None = None
    promise: Said | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """A draft of ours that lies in Drafts. mailbox: which that is."""

    prospect: str
    play: str
    state: DraftState
    mailbox: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Owed:
    """Somebody who waits for the seller.

    is_late: beyond the seller's own limit; else they asked something or want to go on, and it is
    still in time. asked: their questions, oldest first. wants: that they want to go on. promise:
    what the seller said they would do, and has not.
    """

    prospect: str
    since_on: date
    is_late: bool
    asked: tuple[Said, ...] = ()
    wants: Said | None = None
    promise: Said | None = None


@dataclass(frozen=True, slots=True)
class YourCall:
    """Somebody about whom only the seller can decide.

    was_taken_back: because the seller took the draft back by ``undo``, so it may come again.
    """

    prospect: str
    since_on: date
    was_taken_back: bool


@dataclass(frozen=True, slots=True)
class Held:
    """Somebody for whom nothing is drafted, and why."""

    prospect: str
    situation: Situation
    reason: Reason


@dataclass(frozen=True, slots=True)
class Closed:
    """Somebody who was closed by what was read in their mail. code: as what; said: the sentence."""

    prospect: str
    code: str
    said: Said


@dataclass(frozen=True, slots=True)
class Brief:
    """The morning list of one day of the seller's."""

    on: date
    calls: tuple[Call, ...] = ()
    reviews: tuple[Review, ...] = ()
    owed: tuple[Owed, ...] = ()
    your_calls: tuple[YourCall, ...] = ()
    held: tuple[Held, ...] = ()
    closed: tuple[Closed, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing needs the seller."""
        waits = self.calls or self.reviews or self.owed or self.your_calls
        return not (waits or self.held or self.closed)


def brief(
    judged: Iterable[Judged], held: Mapping[str, Reason], now: datetime, calendar: WorkCalendar
) -> Brief:
    """Sort what the verdicts say at ``now`` into the morning list.

    held: by prospect, why a draft that is due was not written. calendar: the seller's.
    """
    zone, today = calendar.zone, now.astimezone(calendar.zone).date()
    listed = sorted(judged, key=lambda one: (_since(one), one[1].prospect.name))
    entries = [_Entry(talk, verdict, zone) for talk, verdict in listed]
    calls = sorted((one for one in entries if one.is_to_call), key=lambda one: one.rank)
    owed = sorted((one for one in entries if one.is_owed), key=lambda one: not one.verdict.we_owe)
    return Brief(
        on=today,
        calls=tuple(one.call() for one in calls[:MOST_CALLS]),
        reviews=tuple(review for one in entries for review in one.reviews()),
        owed=tuple(one.owed() for one in owed),
        your_calls=tuple(
            one.your_call() for one in entries if one.verdict.situation is Situation.YOUR_CALL
        ),
        held=tuple(one for entry in entries if (one := entry.held(held)) is not None),
        closed=tuple(
            end
            for entry in entries
            if (end := entry.closed()) is not None and _is_new(end.said.on, today, calendar)
        ),
    )


def _is_new(on: date | None, today: date, calendar: WorkCalendar) -> bool:
    """Whether it was said so lately that no list may have shown it yet."""
    if on is None or today - on > _LONG_AGO:  # most were; asking for holidays loads a library
        return False
    return today <= calendar.working_day_after(on, _NEW_FOR)


def _since(judged: Judged) -> float:
    """Since when it waits, as a number that sorts: who waits longest first."""
    talk, verdict = judged
    since = verdict.since
    if verdict.situation in (Situation.SILENT, Situation.YOUR_CALL):
        since = next(reversed(_unanswered(talk)), since)
    return since.timestamp() if since else 0.0


class _Entry:
    """One conversation, as the list asks about it."""

    def __init__(self, talk: Conversation, verdict: Verdict, zone: tzinfo) -> None:
        self.talk = talk
        self.verdict = verdict
        self._zone = zone
        self._asked = tuple(_quotes(verdict, _ASKED, "on"))
        self._wants = next(iter(_quotes(verdict, _WANTS, "on")), None)
        self._promise = next(iter(_quotes(verdict, {_PROMISED}, "until")), None)

    @property
    def rank(self) -> int:
        """In which group of calls it stands."""
        return _RANK[self.verdict.situation]

    @property
    def is_owed(self) -> bool:
        """Whether somebody waits for the seller: too long already, or for an answer to come."""
        asked = bool(self._asked or self._wants)
        return self.verdict.we_owe or (self.verdict.situation is Situation.OUR_TURN and asked)

    @property
    def is_to_call(self) -> bool:
        """Whether a call is better than a mail: see the rules of the module."""
        if not self.verdict.phone or self.verdict.situation not in _RANK:
            return False
        if self.verdict.situation is Situation.OUR_TURN:
            return self.verdict.we_owe and bool(self._asked or self._wants or self._promise)
        return any(_is_since_their_word(d, self.talk) for d in self.talk.decisions)

    def call(self) -> Call:
        """Give the entry for the calls."""
        return Call(
            prospect=self.verdict.prospect.name,
            person=_person(self.talk),
            phone=self.verdict.phone or "",
            situation=self.verdict.situation,
            since_on=self._since_on(),
            written=len(_unanswered(self.talk)),
            asked=self._asked,
            wants=self._wants,
            promise=self._promise,
        )

    def owed(self) -> Owed:
        """Give the entry for what is owed."""
        name, late = self.verdict.prospect.name, self.verdict.we_owe
        return Owed(name, self._since_on(), late, self._asked, self._wants, self._promise)

    def your_call(self) -> YourCall:
        """Give the entry for what only the seller can decide."""
        undone = any(reason.code == "taken_back" for reason in self.verdict.reasons)
        return YourCall(self.verdict.prospect.name, self._since_on(), undone)

    def reviews(self) -> Iterator[Review]:
        """Give the drafts that lie there; one that is missing may be open in a mail program."""
        for d in self.talk.decisions:
            if d.state in _LIES and not d.gone_polls:
                name = self.verdict.prospect.name
                yield Review(name, d.play, d.state, d.mailbox, d.message_id)

    def held(self, held: Mapping[str, Reason]) -> Held | None:
        """Give why nothing is drafted; what is to review already is not held back."""
        name, situation = self.verdict.prospect.name, self.verdict.situation
        reason = None if any(self.reviews()) else held.get(name)
        if situation in _DOUBTFUL:
            reason = next(iter(self.verdict.reasons), reason)
        return None if reason is None else Held(name, situation, reason)

    def closed(self) -> Closed | None:
        """Give what was read in their words, where that is why it is closed."""
        reason = next(iter(self.verdict.reasons), None)
        if self.verdict.situation is not Situation.CLOSED or reason is None:
            return None
        if reason.code not in _CLOSED_BY:
            return None
        said = Said(self._since_on(), str(reason.facts.get("words", "")))
        return Closed(self.verdict.prospect.name, reason.code, said)

    def _since_on(self) -> date:
        at = datetime.fromtimestamp(_since((self.talk, self.verdict)), self._zone)
        return at.date()


def _quotes(verdict: Verdict, codes: Iterable[str], day: str) -> Iterator[Said]:
    """What the reasons of these codes quote, oldest first. day: the fact that dates it."""
    wanted = frozenset(codes)
    found = []
    for reason in verdict.reasons:
        words, on = reason.facts.get("words", ""), reason.facts.get(day)
        if reason.code in wanted and words:
            found.append(Said(on if isinstance(on, date) else None, str(words)))
    yield from sorted(found, key=lambda said: (said.on or date.min, said.words))


def _unanswered(talk: Conversation) -> list[datetime]:
    """When the seller wrote since their last word, the newest first."""
    since = takewhile(lambda word: not _speaks(word), reversed(talk.words))
    return [w.at for w in since if w.side is Side.OURS and w.message.reading.kind in _WRITTEN]


_WRITTEN = frozenset({Kind.PERSON, Kind.CALENDAR})


def _speaks(word: Word) -> bool:
    return word.side is Side.THEIRS and word.message.reading.speaks


def _is_since_their_word(decision: Decision, talk: Conversation) -> bool:
    """Whether a step was sent, and nobody there has said a word since."""
    if decision.state not in _SENT or decision.settled_at is None:
        return False
    theirs = next((word.at for word in reversed(talk.words) if _speaks(word)), None)
    return theirs is None or decision.settled_at > theirs


def _person(talk: Conversation) -> str:
    """Whom to ask for: who wrote last there, else to whom the seller wrote last, by name."""
    for word in reversed(talk.words):
        if _speaks(word) and word.message.reading.sender_doubt is None:
            named = word.message.senders
        elif word.side is Side.OURS:
            named = word.message.to
        else:
            continue
        if name := next((a.name for a in named if a.name.strip()), ""):
            return name
    return ""
