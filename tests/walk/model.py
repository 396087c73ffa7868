"""What may lie in Drafts: facts about who wrote what when, and a calendar. Nothing else.

The rule: no import from the product. The model is told what people did and what was found in the
mailbox after each turn; it answers with ``Violation`` when that breaks a promise. It is simple on
purpose: words in the order in which they were said, the steps of a run that were sent or thrown
away, and what lies on the desk (Drafts) with the name of whoever touched it last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

CADENCE = (("step_back", 5), ("feedback", 8), ("magic_email", 12))
PLAYS = tuple(play for play, _ in CADENCE)
HOLD = timedelta(days=14)
GONE_FOR, GONE_POLLS = timedelta(hours=24), 3
DAY = timedelta(days=1)
SEEN = timedelta(days=118)
"""Mail older than the look-back (120 days, give or take one) is not read again."""


class Violation(AssertionError):
    """A promise was broken; the first word names it."""


LEFT_OUT: set[str] = set()
"""Promises that are not looked at: to walk on past one that is known to be broken."""


def check(holds: object, promise: str, what: str) -> None:
    if not holds and promise not in LEFT_OUT:
        raise Violation(f"{promise}: {what}")


@dataclass
class Word:
    """A person's word: its id, when, and whether the seller said it."""

    message_id: str
    at: datetime
    ours: bool


@dataclass
class Done:
    """A step that was sent or thrown away. polls: the turns that saw it gone, until it counts.

    at: when it counts as done; None as long as that is not sure. traceless: nothing of it is left
    in the mailbox. rebuilt: the state was lost since, so from when it counts is not sure.
    """

    thrown: bool
    since: datetime
    at: datetime | None = None
    traceless: bool = False
    rebuilt: bool = False
    polls: list[datetime] = field(default_factory=list)

    @property
    def earliest(self) -> datetime:
        return self.since if self.rebuilt or self.at is None else self.at

    def seen_gone(self, now: datetime) -> None:
        if not self.thrown or self.at is not None:
            return
        self.polls.append(now)
        if len(self.polls) >= GONE_POLLS and now - self.polls[0] >= GONE_FOR:
            self.at = now


@dataclass
class Lying:
    """A message in Drafts or Trash that is or was a draft.

    step, run: of our draft, also after a person saved it anew; step None: the seller's own.
    loose: saved without its parent, so nothing ties it to the step. untouched: as we wrote it, and
    nobody touched it. pristine: its octets and flags are ours, but
    somebody moved it: after the loss of the state nothing tells it from an untouched one.
    """

    prospect: str
    message_id: str
    parent: str
    step: int | None = None
    run: int = 0
    untouched: bool = False
    pristine: bool = False
    movable: bool = False
    loose: bool = False


@dataclass
class Talk:
    """Everything between the seller and one prospect.

    vague: until the next run it cannot be said from outside which step is next. filed: a reply
    went where nobody watches; when ghostwatch sees it depends on what else happens.
    """

    name: str
    address: str
    words: list[Word] = field(default_factory=list)
    run: int = 0
    done: dict[int, Done] = field(default_factory=dict)
    absences: list[date] = field(default_factory=list)
    stopped_at: datetime | None = None
    bounced_at: datetime | None = None
    hushed: bool = False
    undone: bool = False
    vague: bool = False
    filed: bool = False

    # --- what people do -----------------------------------------------------------------------

    def wrote(self, message_id: str, at: datetime) -> None:
        """The seller wrote a mail that was no step: all begins anew."""
        self._anew()
        self.words.append(Word(message_id, at, ours=True))

    def heard(self, message_id: str, at: datetime) -> None:
        """A person of theirs wrote."""
        self.filed = False
        self._anew()
        self.absences.clear()
        self.words.append(Word(message_id, at, ours=False))

    def _anew(self) -> None:
        self.run += 1
        self.done.clear()
        self.bounced_at, self.undone, self.vague = None, False, self.filed

    def sent(self, draft: Lying, message_id: str, at: datetime) -> None:
        """The seller sent a draft: a step of this run, or just a mail."""
        if draft.step is None or draft.run != self.run:
            self.wrote(message_id, at)
            return
        self.done[draft.step] = Done(thrown=False, since=at, at=at, traceless=not draft.parent)
        self.bounced_at, self.undone = None, False
        self.words.append(Word(message_id, at, ours=True))

    def threw(self, draft: Lying, at: datetime, *, traceless: bool) -> None:
        """The seller threw a draft away."""
        if draft.step is not None and draft.run == self.run:
            self.done[draft.step] = Done(thrown=True, since=at, traceless=traceless)

    def fetched_back(self, draft: Lying) -> None:
        """The seller fetched a draft back out of Trash."""
        if draft.step is not None and draft.run == self.run:
            self.done.pop(draft.step, None)

    def resumed(self, at: datetime, *, in_doubt: bool) -> None:
        """The seller said "go on"; in_doubt: so that a step of unknown fate comes anew."""
        self.hushed = self.undone = False
        if self.stopped_at is not None and self.stopped_at <= at:
            self.stopped_at = None
        if self.bounced_at is not None and self.bounced_at <= at:
            self.bounced_at = None
        if in_doubt:
            self.done = {step: done for step, done in self.done.items() if not done.thrown}

    def forget(self) -> None:
        """The state was lost: what stood nowhere else is forgotten."""
        self.hushed = self.undone = False
        # What was sent without its thread is the seller's own mail from now on, or a step.
        self.vague = self.vague or any(d.traceless and not d.thrown for d in self.done.values())
        self.done = {step: done for step, done in self.done.items() if not done.traceless}
        for done in self.done.values():
            if done.thrown:
                done.at, done.polls, done.rebuilt = None, [], True

    # --- what follows -------------------------------------------------------------------------

    @property
    def last(self) -> Word:
        return self.words[-1]

    @property
    def closed(self) -> bool:
        """No draft may come, and none of ours may stay."""
        return self.hushed or self.stopped_at is not None or self.bounced_at is not None

    @property
    def next_step(self) -> int | None:
        """The step whose turn it is, None when the cadence is over."""
        step = 1 + max(self.done, default=-1)
        last_two = [done.thrown for _, done in sorted(self.done.items())][-2:]
        return None if step >= len(CADENCE) or last_two == [True, True] else step

    def due_at(self) -> datetime | None:
        """When the next step is due; None: never, or it cannot be said."""
        step = self.next_step
        if step is None or not self.last.ours:
            return None
        ends = [done.at for done in self.done.values()]
        if None in ends:
            return None
        anchor = max([self.last.at, *(at for at in ends if at is not None)])
        return self.later(anchor, CADENCE[step][1])

    def earliest(self) -> datetime | None:
        """Before this the next step is certainly not due; None: never."""
        step = self.next_step
        if step is None or not self.last.ours:
            return None
        anchor = max([self.last.at, *(done.earliest for done in self.done.values())])
        return self.later(anchor, CADENCE[step][1])

    def later(self, start: datetime, days: int) -> datetime:
        """So many working days later, at the same time of day; an evening is the next morning's."""
        is_evening = start.time() > time(18)
        if is_evening or self._free(start.date()):
            start = datetime.combine(start.date() + DAY * is_evening, time(), start.tzinfo)
            while self._free(start.date()):
                start += DAY
        while days:
            start += DAY
            days -= not self._free(start.date())
        return start

    def away(self, on: date) -> bool:
        """Whether an automatic reply holds everything on that day."""
        return any(first <= on < first + HOLD for first in self.absences)

    def _free(self, on: date) -> bool:
        return on.weekday() >= 5 or self.away(on)


Place = tuple[int, int]
"""UIDVALIDITY and UID."""


@dataclass
class Model:
    """All talks, and what lies in Drafts and Trash.

    blind: the state was lost and no turn has looked since; what is gone by then without a trace
    cannot be known.
    """

    talks: dict[str, Talk]
    desk: dict[Place, Lying] = field(default_factory=dict)
    trash: dict[Place, Lying] = field(default_factory=dict)
    blind: bool = False

    def talk_of(self, address: str) -> Talk:
        (talk,) = (t for t in self.talks.values() if t.address == address)
        return talk

    def about(self, talk: Talk) -> list[Lying]:
        """Everything on the desk that is about one prospect."""
        return [lying for lying in self.desk.values() if lying.prospect == talk.name]

    # --- what a turn did ----------------------------------------------------------------------

    def appended(self, place: Place, found: Lying, now: datetime) -> None:
        """A turn at ``now`` left a new draft: was it the one that may be?"""
        talk = self.talks[found.prospect]
        others = self.about(talk)
        self.desk[place] = found
        found.run, found.untouched, found.pristine = talk.run, True, True
        check(not others, "two", f"{found} beside {others}")
        check(talk.stopped_at is None, "stop", f"{found} after a stop at {talk.stopped_at}")
        check(not talk.hushed, "hush", f"{found} after hush")
        check(not talk.undone, "undo", f"{found} after undo")
        check(talk.bounced_at is None, "bounce", f"{found} after a bounce")
        check(not talk.away(now.date()), "away", f"{found} while they are away")
        check(talk.last.ours, "answered", f"{found} though they wrote last")
        check(found.parent == talk.last.message_id, "parent", f"{found} follows not {talk.last}")
        if talk.vague:
            return
        check(found.step not in talk.done, "again", f"{found}, a step that was {talk.done}")
        check(found.step == talk.next_step, "step", f"{found} instead of {talk.next_step}")
        due = talk.earliest()
        check(due is not None and due <= now, "early", f"{found} at {now}, due {due}")

    def arrived_late(self, place: Place, found: Lying) -> None:
        """The server stored a draft long after the connection had died."""
        talk = self.talks[found.prospect]
        twins = [lying for lying in self.about(talk) if lying.untouched]
        self.desk[place] = found
        # It was decided for the message that it follows, which need not be the last any more.
        found.run, found.untouched, found.pristine = self._run_of(talk, found), True, True
        check(not twins, "two", f"{found} beside {twins}")

    def _run_of(self, talk: Talk, found: Lying) -> int:
        return talk.run if talk.last.message_id == found.parent else -1

    def withdrawn(self, place: Place, to: Place, *, sure: bool, asked: bool) -> None:
        """A turn moved a draft into Trash. sure: and lived to write that down."""
        lying = self.desk.pop(place)
        check(lying.untouched or lying.movable, "touched", f"{lying} was moved")
        self.trash[to] = lying
        talk = self.talks[lying.prospect]
        stale = talk.closed or lying.parent != talk.last.message_id
        twins = [one for at, one in self.desk.items() if at < place and one.parent == lying.parent]
        check(stale or asked or twins, "withdrawn", f"{lying} though it was not stale")
        talk.vague = talk.vague or not sure

    # --- what must be so after a whole turn ---------------------------------------------------

    def after_turn(self, now: datetime, told: Told) -> None:
        """Check what a turn that met no trouble must leave."""
        self.blind = False
        for talk in self.talks.values():
            for done in talk.done.values():
                done.seen_gone(now)
            self._no_stale(talk, told)
            self._none_lost(talk, now, told)

    def _no_stale(self, talk: Talk, told: Told) -> None:
        left = [one for one in self.about(talk) if one.untouched]
        right = talk.last.message_id if talk.last.ours and not talk.closed else None
        stale = [one for one in left if one.parent != right]
        check(not stale or talk.name in told.named, "stale", f"{stale} lies there, unreported")
        check(len(left) <= 1, "two", f"{left}")

    def _none_lost(self, talk: Talk, now: datetime, told: Told) -> None:
        due = talk.due_at()
        held = talk.closed or talk.undone or talk.vague or talk.away(now.date())
        if held or due is None or due > now:
            return
        excused = talk.name in told.named | told.unclear or told.held.get(talk.name) in EXCUSES
        what = f"{talk.name} was due at {due}, held {told.held.get(talk.name)}"
        check(self.about(talk) or excused, "lost", what)

    def forget(self, now: datetime) -> None:
        """The state was lost: what stood nowhere else is forgotten, and what is too long ago."""
        self.blind = True
        known = {w.message_id for t in self.talks.values() for w in t.words if w.at > now - SEEN}
        for lying in self.desk.values():
            lying.untouched = lying.untouched and lying.parent in known
        for lying in (*self.desk.values(), *self.trash.values()):
            lying.movable = lying.pristine
        for talk in self.talks.values():
            talk.forget()
            # What we took back counts as thrown away now: it lies in Trash all the same.
            taken = [one for one in self.trash.values() if one.untouched or one.pristine]
            mine = [one for one in taken if one.prospect == talk.name and one.run == talk.run]
            old = any(word.message_id not in known for word in talk.words)
            talk.vague = talk.vague or old or bool(mine)

    def unclear_after_trouble(self) -> None:
        """A turn broke off: whether it counted what is gone cannot be seen from outside."""
        for talk in self.talks.values():
            if any(done.thrown and done.at is None for done in talk.done.values()):
                talk.vague = True

    # --- the mailbox is numbered anew ---------------------------------------------------------

    def moved(self, new: dict[Place, Place]) -> None:
        self.desk = {new.get(place, place): lying for place, lying in self.desk.items()}
        self.trash = {new.get(place, place): lying for place, lying in self.trash.items()}

    def ours(self) -> Iterator[tuple[Place, Lying]]:
        return ((place, one) for place, one in self.desk.items() if one.untouched)


@dataclass(frozen=True)
class Told:
    """What a turn said: whom its problems name, why it held whose draft back, who is unclear."""

    named: frozenset[str]
    held: dict[str, str]
    unclear: frozenset[str]


EXCUSES = frozenset(
    {"quarantine", "uncertain", "uidvalidity_changed", "cap_per_pass", "cap_per_day"}
)
"""Why a draft that is due may be held back though nothing about the prospect forbids it."""
