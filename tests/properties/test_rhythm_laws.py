"""The laws of the wait ``auto``, for every history of questions and answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from core.scenario import CADENCE, CALENDAR, CUSTOMER, PAT, SELLER, WHO, ZONE, message
from ghostwatch.core.conversations import gather
from ghostwatch.core.judgement import Policy, judge, rhythms
from ghostwatch.core.judgement.lessons import Known
from ghostwatch.core.judgement.pace import Pace
from ghostwatch.core.model import (
    Conversation,
    Decision,
    DraftState,
    Effect,
    Identities,
    Intent,
    Kind,
    Message,
    Reading,
    Situation,
)
from ghostwatch.core.rhythm import Memory
from ghostwatch.core.worktime import WorkCalendar

START = datetime(2026, 9, 1, 7, 0, tzinfo=UTC)
FOLLOWED = replace(CUSTOMER, cadence=tuple(replace(step, after=None) for step in CADENCE))
SELLERS = Identities(WHO.me, (FOLLOWED,))
ACTORS = st.sampled_from(["us", "us", "us", "them", "them", "them", "step", "away", "stranger"])
GAPS = st.integers(1, 12) | st.integers(1, 24 * 9) | st.integers(1, 24 * 70)  # hours
SAYS = {
    "us": (SELLER, Reading(intent=Intent.UNKNOWN)),
    "step": (SELLER, Reading(intent=Intent.UNKNOWN)),
    "them": (PAT, Reading(intent=Intent.UNKNOWN)),
    "away": (PAT, Reading(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS)),
    "stranger": ("friend@gmail.com", Reading(intent=Intent.UNKNOWN)),
}


@dataclass(frozen=True)
class History:
    """Mails as they were exchanged, and the ledger of the steps among them."""

    mails: tuple[Message, ...]
    ledger: tuple[Decision, ...]

    def until(self, at: datetime) -> History:
        """What was so before that moment."""
        return History(
            tuple(mail for mail in self.mails if mail.arrived_at < at),
            tuple(d for d in self.ledger if d.settled_at and d.settled_at < at),
        )

    @property
    def talk(self) -> Conversation:
        return gather(self.mails, (), self.ledger, SELLERS)[0]


def policy(talk: Conversation) -> Policy:
    return Policy(CALENDAR, rhythms=rhythms([talk], ZONE))


@st.composite
def histories(draw: st.DrawFn) -> History:
    """They end with a mail of the seller's, so that a wait is on."""
    at, asked = START, "<m0@example>"
    mails: list[Message] = []
    ledger: list[Decision] = []
    for number, actor in enumerate([*draw(st.lists(ACTORS, max_size=14)), "us"]):
        at += timedelta(hours=draw(GAPS))
        sender, reading = SAYS[actor]
        mails.append(message(number, at, sender, reading=reading, references=(asked,)))
        if actor == "step":
            ledger.append(_step(len(ledger), mails[-1], at))
        asked = mails[-1].message_id if sender == SELLER else asked
    return History(tuple(mails), tuple(ledger))


def _step(number: int, mail: Message, at: datetime) -> Decision:
    return Decision(
        key=str(number),
        prospect=CUSTOMER.name,
        parent=mail.references[-1],
        play="step_back",
        step=0,
        generation=0,
        message_id=mail.message_id,
        state=DraftState.SENT,
        decided_at=at - timedelta(minutes=30),
        settled_at=at,
    )


MEMORIES = st.builds(
    lambda answered, silent, each: Memory(answered + silent, answered, answered, each * answered),
    st.integers(0, 60),
    st.integers(0, 60),
    st.floats(-2.3, 6.5),
)
MOMENTS = st.integers(0, 400 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
DAYS = st.sets(st.dates(date(2026, 9, 1), date(2027, 12, 31)), max_size=30)
ABSENCES = st.lists(
    st.tuples(st.dates(date(2026, 9, 1), date(2027, 10, 31)), st.integers(1, 40)).map(
        lambda one: (one[0], one[0] + timedelta(one[1]))
    ),
    max_size=3,
)
PLAYS = st.sampled_from([step.play for step in CADENCE])
LAW = settings(max_examples=300)


@LAW
@given(histories(), st.lists(st.integers(0, 24 * 60), min_size=2, max_size=4))
def test_the_date_is_the_same_at_every_turn(told: History, hours: list[int]) -> None:
    talk = told.talk
    known = policy(talk)
    verdicts = [judge(talk, known, talk.words[-1].at + timedelta(hours=n)) for n in hours]
    waits = [v for v in verdicts if v.situation in (Situation.THEIR_TURN, Situation.SILENT)]
    assert len({v.next.due_at for v in waits if v.next}) <= 1


@LAW
@given(histories(), st.integers(0, 2**32))
def test_shuffled_messages_give_the_same_verdict(told: History, seed: int) -> None:
    mails = list(told.mails)
    Random(seed).shuffle(mails)
    talk, shuffled = told.talk, replace(told, mails=tuple(mails)).talk
    now = talk.words[-1].at + timedelta(days=9)
    assert judge(talk, policy(talk), now) == judge(shuffled, policy(shuffled), now)


@LAW
@given(histories(), st.floats(0, 1))
def test_what_was_known_at_a_moment_rests_on_nothing_later(told: History, part: float) -> None:
    first, last = told.mails[0].arrived_at, told.mails[-1].arrived_at
    moment = first + (last - first) * part
    then = rhythms([told.until(moment).talk], ZONE).known(CUSTOMER.name, moment)
    assert rhythms([told.talk], ZONE).known(CUSTOMER.name, moment) == then


@LAW
@given(histories(), st.lists(MOMENTS, min_size=2, max_size=5))
def test_a_memory_only_grows_and_holds_no_more_answers_than_questions(
    told: History, moments: list[datetime]
) -> None:
    learnt = rhythms([told.talk], ZONE)
    memories = [learnt.known(CUSTOMER.name, at).prospect for at in sorted(moments)]
    for memory in memories:
        assert 0 <= memory.waits == memory.answered <= memory.asked <= len(told.mails)
    assert [m.asked for m in memories] == sorted(m.asked for m in memories)
    assert [m.answered for m in memories] == sorted(m.answered for m in memories)


@LAW
@given(MOMENTS, MEMORIES, MEMORIES, DAYS, ABSENCES, PLAYS)
def test_it_is_due_within_two_to_fifteen_working_days_on_one_of_them(
    since: datetime,
    everybody: Memory,
    prospect: Memory,
    holidays: set[date],
    absences: list[tuple[date, date]],
    play: str,
) -> None:
    calendar = WorkCalendar(ZONE, holidays.__contains__)
    due = Pace(calendar, absences, since, Known(everybody, prospect)).due_at(play)
    assert calendar.add_working_days(since, 2, absences) <= due
    assert due <= calendar.add_working_days(since, 15, absences)
    assert calendar.is_working_day(due.astimezone(ZONE).date())


@LAW
@given(MOMENTS, MEMORIES, MEMORIES, DAYS, ABSENCES, PLAYS)
def test_holidays_and_absences_only_make_it_later(
    since: datetime,
    everybody: Memory,
    prospect: Memory,
    holidays: set[date],
    absences: list[tuple[date, date]],
    play: str,
) -> None:
    known = Known(everybody, prospect)
    never, some = WorkCalendar(ZONE, lambda _: False), WorkCalendar(ZONE, holidays.__contains__)
    dates = [
        Pace(calendar, away, since, known).due_at(play)
        for calendar, away in ((never, []), (some, []), (some, absences))
    ]
    assert dates == sorted(dates)


@LAW
@given(MOMENTS, MEMORIES, MEMORIES, st.lists(st.integers(0, 24 * 90), min_size=2))
def test_the_chance_that_is_told_is_one(
    since: datetime, everybody: Memory, prospect: Memory, hours: list[int]
) -> None:
    wait = Pace(CALENDAR, [], since, Known(everybody, prospect))
    odds = [wait.odds_at(since + timedelta(hours=n)) for n in (-48, *hours)]
    assert all(0 <= share <= 1 for share in odds)
