"""The laws of replay, for every conversation that can be told."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import example, given
from hypothesis import strategies as st

from core.scenario import CUSTOMER, PAT, POLICY, WHO, Story
from ghostwatch.core.conversations import gather
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    Conversation,
    Decision,
    DraftState,
    Effect,
    Intent,
    Kind,
    Meeting,
    Message,
    Note,
    NoteKind,
    Reading,
    Side,
    Situation,
    Verdict,
)
from ghostwatch.core.replay import Moment, Told, figures, replay, walk
from properties.test_core_laws import HOURS, NOTES, START, exchanges, mails

HOUR = timedelta(hours=1)
SPAN = 24 * 130  # hours: as long as any of these stories goes on
MOMENTS = st.integers(0, SPAN).map(lambda n: START + n * HOUR)
NAMED = st.dates(date(2026, 11, 2), date(2027, 3, 1))

# Readings that name a day, beside those that ``mails`` draws.
DATED = st.one_of(
    NAMED.map(lambda on: Reading(intent=Intent.LATER, effect=Effect.LATER, later_on=on)),
    NAMED.map(lambda on: Reading(intent=Intent.QUESTION, away_until=on)),
    NAMED.map(lambda on: Reading(intent=Intent.UNKNOWN, away_until=on)),
    st.builds(
        lambda on, meeting: Reading(kind=Kind.CALENDAR, meeting=meeting, meets_on=on),
        NAMED,
        st.sampled_from([Meeting.ACCEPTED, Meeting.REQUESTED, Meeting.CANCELLED]),
    ),
)


@st.composite
def dated(draw: st.DrawFn) -> Message:
    return replace(draw(mails(senders=(PAT,))), reading=draw(DATED))


@st.composite
def settled(draw: st.DrawFn) -> Decision:
    """A step that the seller really threw away, sent or took back."""
    at = draw(HOURS)
    state = draw(st.sampled_from([DraftState.DISCARDED, DraftState.SENT, DraftState.WITHDRAWN]))
    number = draw(st.integers(0, 5))
    row = Decision.planned(CUSTOMER.name, f"<m{number}@example>", ("step_back", 0), 0, at)
    return replace(
        row,
        key=f"{state}{number}{at}",
        message_id=f"<m{draw(st.integers(0, 5))}@example>",
        state=state,
        settled_at=at,
        by_seller=state is DraftState.WITHDRAWN,
    )


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Anything that can be said, noted and done, in any order."""
    said = draw(st.one_of(exchanges(), st.lists(mails(), max_size=6)))
    said = said + draw(st.lists(dated(), max_size=2))
    said = [replace(mail, place=replace(mail.place, uid=n)) for n, mail in enumerate(said)]
    notes = draw(st.lists(NOTES, max_size=2))
    rows = draw(st.lists(settled(), max_size=2))
    return gather(said, notes, rows, WHO)[0]


def moments(talk: Conversation, until: datetime) -> list[Moment]:
    return list(walk(talk, POLICY, until))


def told(talk: Conversation, until: datetime) -> Told:
    [one] = replay([talk], POLICY, until)
    return one


def judged_then(talk: Conversation, at: datetime, passed: list[Moment]) -> Verdict:
    """The product's own judgement at an instant, of what was known and imagined by then."""
    done = [
        d
        for d in talk.decisions
        if d.settled_at is not None
        and d.settled_at <= at
        and (d.by_seller or d.state in (DraftState.SENT, DraftState.DISCARDED))
    ]
    thrown = {(d.parent, d.step) for d in done if d.state is DraftState.DISCARDED}
    known = replace(
        talk,
        words=talk.words[: bisect_right([word.at for word in talk.words], at)],
        notes=tuple(note for note in talk.notes if note.at <= at),
        decisions=tuple(done),
    )
    follows = judge(known, POLICY, at).follows
    sent = tuple(
        replace(m.drafted, message_id="", state=DraftState.SENT, settled_at=m.at)
        for m in passed
        if m.drafted is not None
        and m.verdict.follows == follows
        and (m.drafted.parent, m.drafted.step) not in thrown
    )
    return judge(replace(known, decisions=(*done, *sent)), POLICY, at)


@given(conversations(), st.integers(0, 23))
def test_between_two_moments_nothing_changes(talk: Conversation, hour: int) -> None:
    """The leaps from event to event miss nothing that a look on every day, at any hour, sees."""
    told_of = moments(talk, START + SPAN * HOUR)
    for hours in range(hour, SPAN, 24):
        at = START + hours * HOUR
        passed = [moment for moment in told_of if moment.at <= at]
        if passed:
            found, last = judged_then(talk, at, passed), passed[-1].verdict
            assert (found.situation, found.we_owe) == (last.situation, last.we_owe), at


@given(conversations(), st.lists(MOMENTS, min_size=2, max_size=2))
def test_a_replay_until_a_day_is_the_beginning_of_a_longer_one(
    talk: Conversation, days: list[datetime]
) -> None:
    early, late = sorted(days)
    assert moments(talk, early) == [m for m in moments(talk, late) if m.at < early]


@given(conversations(), st.lists(MOMENTS, min_size=2, max_size=2))
def test_what_was_told_of_a_day_is_told_again(talk: Conversation, days: list[datetime]) -> None:
    """A longer replay closes what was open; it takes back no draft, silence or end."""
    early, late = sorted(days)
    before, after = told(talk, early), told(talk, late)
    assert before.drafts == tuple(d for d in after.drafts if d.at < early)
    began = [s for s in after.silences if s.began_at < early]
    assert [s.began_at for s in before.silences] == [s.began_at for s in began]
    for then, now in zip(before.silences, began, strict=True):
        if then.ended_at is not None:
            assert (now.ended_at, now.ending) == (then.ended_at, then.ending)


@given(st.lists(mails(), max_size=6), st.lists(NOTES, max_size=2), st.randoms())
def test_the_order_in_which_messages_arrived_changes_nothing(
    said: list[Message], notes: list[Note], dice: Random
) -> None:
    said = list({mail.identity: mail for mail in said}.values())
    mixed = list(said)
    dice.shuffle(mixed)
    until = START + SPAN * HOUR
    [one] = gather(said, notes, (), WHO)
    [other] = gather(mixed, notes, (), WHO)
    assert told(one, until) == told(other, until)


FORBIDS = frozenset(
    {Situation.CLOSED, Situation.CLIENT, Situation.UNCLEAR, Situation.UNDELIVERABLE}
)


@given(conversations())
def test_nothing_is_drafted_but_in_silence(talk: Conversation) -> None:
    for moment in moments(talk, START + SPAN * HOUR):
        if moment.drafted is not None:
            assert moment.verdict.situation is Situation.SILENT


@given(conversations())
def test_nothing_is_drafted_after_a_stop_or_a_last_word_of_the_seller(talk: Conversation) -> None:
    """P7, in the past as well: until they say ``resume``."""
    until = START + SPAN * HOUR
    stops = [w.at for w in talk.words if w.side is Side.THEIRS and w.message.reading.stop]
    last = talk.notes[-1] if talk.notes else None
    resumed = [note.at for note in talk.notes if note.kind is NoteKind.RESUME]
    drafts = [draft.at for draft in told(talk, until).drafts]
    for stop in stops:
        again = min((at for at in resumed if at >= stop), default=until)
        assert not [at for at in drafts if stop <= at < again]
    if last is not None and last.kind in (NoteKind.LOST, NoteKind.HUSH, NoteKind.WON):
        assert not [at for at in drafts if at >= max(note.at for note in talk.notes)]


@given(conversations())
def test_a_silence_has_each_step_once_at_most(talk: Conversation) -> None:
    """Since the last word of a person; only the seller's real hand can bring a step back."""
    if talk.decisions:
        return
    steps = [(d.follows.identity, d.step) for d in told(talk, START + SPAN * HOUR).drafts]
    assert len(steps) == len(set(steps))


@given(conversations(), MOMENTS)
def test_stretches_cover_the_time_from_the_first_fact_without_a_gap(
    talk: Conversation, until: datetime
) -> None:
    found = told(talk, until).stretches
    begins = [
        at
        for at in [*(w.at for w in talk.words), *(n.at for n in talk.notes)]
        + [d.settled_at for d in talk.decisions if d.settled_at is not None]
        if at < until
    ]
    assert bool(found) == bool(begins)
    if found:
        assert (found[0].from_at, found[-1].until_at) == (min(begins), until)
        assert all(a.until_at == b.from_at for a, b in pairwise(found))
        assert all(one.from_at < one.until_at for one in found)


@given(conversations(), MOMENTS, MOMENTS)
def test_every_silence_is_counted_under_one_ending(
    talk: Conversation, since: datetime, until: datetime
) -> None:
    f = figures([told(talk, until)], since)
    ends = (f.came_back, f.followed_up, f.decided, f.other, f.still_silent)
    assert sum(ends) == f.silences
    assert f.answered <= f.followed_up
    assert f.own_open <= f.own_silences


@given(conversations(), MOMENTS)
@example(Story().gathered(), START)
def test_the_same_facts_give_the_same_replay(talk: Conversation, until: datetime) -> None:
    assert told(talk, until) == told(talk, until)
