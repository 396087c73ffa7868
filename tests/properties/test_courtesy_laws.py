"""Laws of drafts as time goes by: a small world in which people write, answer, send and throw away.

The plan is carried out as the belt does it, and asked again at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.scenario import CUSTOMER, PAT, POLICY, SELLER, message, on
from ghostwatch.core.conversations import gather
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    FIRST_COURTESY,
    LIVE,
    Address,
    Append,
    Conversation,
    Courtesies,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Effect,
    Identities,
    Intent,
    Kind,
    Meeting,
    Message,
    Note,
    NoteKind,
    Plan,
    Prospect,
    Reading,
    Situation,
    Verdict,
    Withdraw,
)
from ghostwatch.core.plan import plan
from ghostwatch.core.plays import DOOR_OPEN, NO_NEWS, QUARTER, may_be_written

START = on("2026-01-05")
HOUR = timedelta(hours=1)
CHRIS = "chris@customer.example"


def identify(row: Decision, _ours: Message) -> str:
    return f"<{row.key[:12]}@seller.example>"


@dataclass
class World:
    """One prospect's mail, notes and drafts at one moment."""

    prospect: Prospect
    now: datetime = START
    mails: list[Message] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    rows: dict[str, Decision] = field(default_factory=dict)
    uid: int = 20

    def talk(self) -> Conversation:
        who = Identities(frozenset({SELLER}), (self.prospect,))
        return gather(self.mails, self.notes, self.rows.values(), who)[0]

    def drafts(self) -> Drafts:
        lying = (row for row in self.rows.values() if row.state is DraftState.PRESENT)
        seen = tuple(
            DraftSeen(d.uid or 0, (), d.message_id, (), (d.parent,), (), ()) for d in lying
        )
        return Drafts("Drafts", 7, self.uid, seen)

    def look(self) -> tuple[Verdict, Plan]:
        talk = self.talk()
        verdict = judge(talk, POLICY, self.now)
        made = plan([(talk, verdict)], self.drafts(), self.now, identify, self.rows.values())
        return verdict, made

    def carry_out(self, made: Plan) -> None:
        for action in made.actions:
            row = action.decision
            if isinstance(action, Withdraw):
                settled = replace(row, state=DraftState.WITHDRAWN, settled_at=self.now)
            else:
                assert isinstance(action, Append)
                settled = replace(
                    row, state=DraftState.PRESENT, uid=self.uid, uidvalidity=7, decided_at=self.now
                )
                self.uid += 1
            self.rows[row.key] = settled

    def says(self, sender: str, reading: Reading, message_id: str = "") -> None:
        number = len(self.mails) + 1
        ours = [m.message_id for m in self.mails if m.in_sent]
        said = message(number, self.now, sender, reading=reading, references=tuple(ours[-1:]))
        self.mails.append(replace(said, message_id=message_id or said.message_id))

    def settle(self, state: DraftState) -> None:
        """The seller sends, changes or throws away the draft that lies there."""
        for row in [d for d in self.rows.values() if d.state is DraftState.PRESENT]:
            if state is DraftState.SENT:
                self.says(SELLER, Reading(), row.message_id)
            by = state is DraftState.WITHDRAWN
            self.rows[row.key] = replace(row, state=state, settled_at=self.now, by_seller=by)

    def decides(self, kind: NoteKind) -> None:
        until = self.now.date() + timedelta(days=20) if kind is NoteKind.LATER else None
        self.notes.append(Note(self.prospect.name, kind, self.now, until))


def _theirs(**reading: object) -> Callable[[World], None]:
    return lambda world: world.says(PAT, Reading(**reading))  # type: ignore[arg-type]


def _meeting(world: World) -> None:
    meets_on = world.now.date() + timedelta(days=3)
    for sender, meeting in ((SELLER, Meeting.REQUESTED), (PAT, Meeting.ACCEPTED)):
        world.says(sender, Reading(kind=Kind.CALENDAR, meeting=meeting, meets_on=meets_on))
        world.now += HOUR


def _seller(world: World) -> None:
    world.says(SELLER, Reading())


def _seller_to_chris(world: World) -> None:
    world.says(SELLER, Reading())
    world.mails[-1] = replace(world.mails[-1], to=(Address("Chris", CHRIS),))


def _settles(state: DraftState) -> Callable[[World], None]:
    return lambda world: world.settle(state)


def _decides(kind: NoteKind) -> Callable[[World], None]:
    return lambda world: world.decides(kind)


def _nothing(_: World) -> None:
    """Time passes."""


EVENTS: list[Callable[[World], None]] = [
    *[_nothing] * 6,
    *[_settles(DraftState.SENT)] * 6,
    *[_seller] * 2,
    _seller_to_chris,
    _theirs(kind=Kind.AUTO_REPLY, effect=Effect.ENDS_ADDRESS),
    _theirs(intent=Intent.QUESTION, evidence="What does it cost?"),
    _theirs(intent=Intent.THANKS),
    _theirs(intent=Intent.UNKNOWN),
    _theirs(intent=Intent.NOT_INTERESTED, effect=Effect.CLOSES),
    _theirs(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS),
    _theirs(intent=Intent.STOP, effect=Effect.CLOSES, stop=True),
    _meeting,
    _settles(DraftState.DISCARDED),
    _settles(DraftState.EDITED),
    _settles(DraftState.WITHDRAWN),
    _decides(NoteKind.WON),
    _decides(NoteKind.LOST),
    _decides(NoteKind.LATER),
    _decides(NoteKind.RESUME),
]
WAITS = st.integers(1, 40).map(timedelta) | st.integers(1, 60).map(lambda n: n * HOUR)
PROSPECTS = st.builds(
    lambda stage, steps, most, courtesies: replace(
        CUSTOMER,
        stage=stage,
        cadence=CUSTOMER.cadence[:steps],
        per_quarter=most,
        courtesies=courtesies,
    ),
    st.sampled_from(["talking", "agreed", "client"]),
    st.integers(0, 3),
    st.integers(0, 4),
    st.builds(
        Courtesies,
        thank_you=st.booleans(),
        no_news=st.none() | st.integers(1, 12),
        care=st.booleans(),
        owe=st.none() | st.just("late_answer"),
        door_open=st.booleans(),
        referral=st.booleans(),
    ),
)
STORIES = st.lists(st.tuples(WAITS, st.sampled_from(EVENTS)), min_size=1, max_size=25)


def live(rows: Iterable[Decision]) -> list[Decision]:
    return [row for row in rows if row.state in LIVE]


def most_in_a_quarter(rows: Iterable[Decision]) -> int:
    sent = [
        d.settled_at
        for d in rows
        if d.state is DraftState.SENT and d.settled_at is not None and d.step != NO_NEWS
    ]
    return max((sum(at - QUARTER < other <= at for other in sent) for at in sent), default=0)


def answers_a_clear_no(world: World, action: Append) -> bool:
    """Whether it is the only answer to their last mail, a no, and nobody has asked for quiet."""
    reading, row = action.follows.reading, action.decision
    before = [d for d in world.rows.values() if (d.parent, d.play) == (row.parent, row.play)]
    resumed = [n.at for n in world.notes if n.kind is NoteKind.RESUME]
    stops = [m.arrived_at for m in world.mails if m.reading.stop]
    last = world.notes[-1].kind if world.notes else None
    return (
        row.step == DOOR_OPEN
        and reading.intent in (Intent.NOT_INTERESTED, Intent.CHOSE_OTHER)
        and action.follows is world.mails[-1]
        and not any(d.state in (DraftState.SENT, DraftState.DISCARDED) for d in before)
        and not any(at > max(resumed, default=START - HOUR) for at in stops)
        and last not in (NoteKind.LOST, NoteKind.HUSH, NoteKind.WON)
    )


def asks_somebody_else(action: Append) -> bool:
    """Whether it answers a mail of the seller's that did not go to the one who left."""
    to = {address.spec for address in action.follows.recipients}
    return action.follows.in_sent and action.addressed is action.follows and to == {CHRIS}


@settings(max_examples=400, deadline=None)
@given(PROSPECTS, STORIES)
def test_drafts_as_time_goes_by(
    prospect: Prospect, story: list[tuple[timedelta, Callable[[World], None]]]
) -> None:
    world = World(prospect)
    _seller(world)
    for wait, event in story:
        world.now += wait
        event(world)
        verdict, made = world.look()
        written = [a for a in made.actions if isinstance(a, Append)]
        # Nothing is planned for a closed one, and nothing outside the table.
        for action in written:
            if verdict.situation is Situation.CLOSED:  # but for one answer to a clear no
                assert answers_a_clear_no(world, action)
            if action.decision.play == "referral":
                assert asks_somebody_else(action)
            assert may_be_written(action.decision.step, verdict.situation)
            assert verdict.next is not None
            assert action.decision.play == verdict.next.play
            assert verdict.next.due_at <= world.now
            assert POLICY.calendar.is_working_day(
                verdict.next.due_at.astimezone(POLICY.calendar.zone).date()
            )
        assert len({a.decision.key for a in made.actions}) == len(made.actions)
        world.carry_out(made)
        # Planning after acting is empty, and at most one draft is live.
        again = world.look()[1]
        assert again.actions == ()
        assert len(live(world.rows.values())) <= 1
        assert most_in_a_quarter(world.rows.values()) <= prospect.per_quarter
        if not prospect.cadence and prospect.courtesies == Courtesies():
            assert not world.rows


@settings(max_examples=200, deadline=None)
@given(PROSPECTS, STORIES)
def test_what_is_switched_off_is_never_written(
    prospect: Prospect, story: list[tuple[timedelta, Callable[[World], None]]]
) -> None:
    world = World(replace(prospect, courtesies=Courtesies()))
    _seller(world)
    for wait, event in story:
        world.now += wait
        event(world)
        verdict, made = world.look()
        world.carry_out(made)
        assert verdict.next is None or verdict.next.index > FIRST_COURTESY
    assert not any(row.is_courtesy for row in world.rows.values())
