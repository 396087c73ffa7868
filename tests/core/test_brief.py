"""The morning list: who is called first, what stands where, and which day has a draft of it.

The conversations stand in the docstrings (see scenario).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import CALENDAR, CUSTOMER, PAT, POLICY, SELLER, Story, on
from ghostwatch.core.brief import (
    FROM,
    MOST_CALLS,
    Brief,
    Morning,
    Said,
    brief,
    doubled,
    morning,
)
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    LIVE,
    Address,
    Conversation,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Prospect,
    Reason,
    Side,
    Situation,
    Verdict,
)

NUMBER = "+31 20 555 0101"


def called(prospect: Prospect = CUSTOMER, phone: str | None = NUMBER) -> Prospect:
    return replace(prospect, phone=phone)


def listed(
    talk: Conversation,
    now: datetime,
    *,
    phone: str | None = NUMBER,
    held: Mapping[str, Reason] | None = None,
) -> Brief:
    """The list of one conversation with somebody who has a number."""
    talk = replace(talk, prospect=called(phone=phone))
    return brief([(talk, judge(talk, POLICY, now))], held or {}, now, CALENDAR)


# --- call first ----------------------------------------------------------------------------------


def test_who_left_a_step_unanswered_is_called_before_the_next_mail(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step      step_back
    Thu 2026-11-19 10:00  waiting   feedback
    """
    today = listed(talk, on("2026-11-19", "11:00"))
    (call,) = today.calls
    assert (call.prospect, call.phone, call.situation) == (
        "Customer Inc", NUMBER, Situation.SILENT,
    )  # fmt: skip
    assert (call.since_on, call.written) == (date(2026, 11, 2), 2)
    assert [(r.play, r.state) for r in today.reviews] == [("feedback", DraftState.PRESENT)]


def test_who_was_written_to_once_is_not_called_yet(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  waiting   step_back
    """
    assert listed(talk, on("2026-11-10")).calls == ()


def test_a_step_that_they_answered_is_no_reason_to_call(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step      step_back
    Tue 2026-11-10 10:00  them
    Tue 2026-11-10 11:00  us
    """
    assert listed(talk, on("2026-11-19")).calls == ()


def test_nobody_without_a_number_is_called(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step      step_back
    """
    assert listed(talk, on("2026-11-20"), phone=None).calls == ()


def test_who_asked_and_waits_beyond_our_limit_is_called(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 10:00  asks
    """
    (call,) = listed(talk, on("2026-11-05")).calls
    assert (call.situation, call.since_on) == (Situation.OUR_TURN, date(2026, 11, 3))
    assert call.asked == (Said(date(2026, 11, 3), "What does it cost?"),)


def test_who_wants_to_go_on_is_on_the_list_at_once_with_their_words(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 10:00  yes
    """
    (owed,) = listed(talk, on("2026-11-03", "11:00")).owed
    assert (owed.is_late, owed.wants) == (False, Said(date(2026, 11, 3), "Let us go on."))
    (call,) = listed(talk, on("2026-11-05")).calls
    assert call.wants == owed.wants


def test_who_only_wrote_is_answered_and_not_called(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 10:00  them
    """
    today = listed(talk, on("2026-11-05"))
    assert today.calls == ()
    assert [(o.prospect, o.is_late, o.asked) for o in today.owed] == [("Customer Inc", True, ())]


def test_who_is_the_sellers_to_decide_about_is_called_too(talk: Conversation) -> None:
    """
    Mon 2026-08-03 09:00  us
    Mon 2026-08-10 10:00  step      step_back
    Thu 2026-08-20 10:00  step      feedback
    Mon 2026-09-07 10:00  step      magic_email
    """
    today = listed(talk, on("2026-10-12"))
    assert [(c.situation, c.written) for c in today.calls] == [(Situation.YOUR_CALL, 4)]
    assert [(c.prospect, c.was_taken_back) for c in today.your_calls] == [("Customer Inc", False)]


@pytest.mark.parametrize("word", ["lost", "hush", "won"])
def test_whom_the_seller_closed_is_nowhere_on_the_list(word: str) -> None:
    told = Story().read(
        f"""
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step      step_back
    Tue 2026-11-10 10:00  {word}
    """
    )
    assert listed(told.gathered(), on("2026-11-20")).is_empty


STORIES = {
    "asked long ago": "Mon 2026-10-26 09:00 us\nTue 2026-10-27 10:00 asks",
    "asked lately": "Mon 2026-11-02 09:00 us\nTue 2026-11-03 10:00 asks",
    "silent for long": "Mon 2026-10-19 09:00 us\nMon 2026-10-26 10:00 step step_back",
    "silent since lately": "Mon 2026-11-02 09:00 us\nMon 2026-11-09 10:00 step step_back",
    "yours to decide": "Mon 2026-06-01 09:00 us\nMon 2026-06-08 10:00 step step_back\n"
    "Thu 2026-06-18 10:00 step feedback\nMon 2026-07-06 10:00 step magic_email",
}


def judged(now: datetime) -> list[tuple[Conversation, Verdict]]:
    """Every story, each with a prospect of its own."""
    found = []
    for name, text in STORIES.items():
        talk = Story().read(text).gathered()
        talk = replace(talk, prospect=replace(called(), name=name))
        found.append((talk, judge(talk, POLICY, now)))
    return found


def test_who_waits_for_us_is_called_first_then_who_is_silent_longest_and_three_at_most() -> None:
    now = on("2026-11-20")
    today = brief(judged(now), {}, now, CALENDAR)
    assert [c.prospect for c in today.calls] == ["asked long ago", "asked lately",
                                                 "silent for long"]  # fmt: skip
    assert len(today.calls) == MOST_CALLS
    unasked = [one for one in judged(now) if "asked" not in one[1].prospect.name]
    assert [c.prospect for c in brief(unasked, {}, now, CALENDAR).calls] == [
        "silent for long", "silent since lately", "yours to decide",
    ]  # fmt: skip


def test_in_whatever_order_the_prospects_stand_the_list_is_the_same() -> None:
    now = on("2026-11-20")
    lists = {brief(order, {}, now, CALENDAR) for order in permutations(judged(now))}
    assert len(lists) == 1


def test_whom_to_ask_for_is_who_wrote_last_by_name(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 10:00  asks
    """
    kim = (Address("Kim Colleague", "kim@customer.example"),)
    story.messages[-1] = replace(story.messages[-1], senders=kim)
    (call,) = listed(story.gathered(), on("2026-11-06")).calls
    assert call.person == "Kim Colleague"


def test_of_whom_no_mail_of_theirs_names_it_is_whom_the_seller_wrote_to(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step      step_back
    """
    (call,) = listed(talk, on("2026-11-20")).calls
    assert call.person == "Pat"


# --- the rest of the list ------------------------------------------------------------------------


def test_a_question_is_on_the_list_before_it_is_late(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 16:00  asks
    """
    today = listed(talk, on("2026-11-05", "08:00"))
    assert [(o.is_late, len(o.asked)) for o in today.owed] == [(False, 1)]
    assert today.calls == ()


def test_thanks_are_no_debt_before_the_limit(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 16:00  thanks
    """
    assert listed(talk, on("2026-11-05", "08:00")).is_empty


def test_what_the_seller_promised_is_quoted_with_its_day() -> None:
    """By the reason alone: whoever gives such a verdict, the list has it."""
    talk = replace(
        Story().read("Mon 2026-11-02 09:00 us").gathered(),
        prospect=called(),
    )
    until, now = date(2026, 11, 4), on("2026-11-06")
    promise = Reason("promise", None, {"on": date(2026, 11, 2), "until": until, "words": "I will."})
    since = on("2026-11-05", "00:00")
    verdict = Verdict(called(), Situation.OUR_TURN, since, we_owe=True, reasons=(promise,),
                      phone=NUMBER)  # fmt: skip
    today = brief([(talk, verdict)], {}, now, CALENDAR)
    assert [o.promise for o in today.owed] == [Said(until, "I will.")]
    assert [c.promise for c in today.calls] == [Said(until, "I will.")]


def test_a_changed_draft_is_to_review_and_not_withheld(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  edited    step_back
    """
    held = {CUSTOMER.name: Reason("draft_edited")}
    today = listed(talk, on("2026-11-10"), held=held)
    assert [r.state for r in today.reviews] == [DraftState.EDITED]
    assert today.held == ()


def test_a_doubt_is_named_also_where_a_changed_draft_lies(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  edited    step_back
    Tue 2026-11-10 10:00  stranger
    """
    today = listed(talk, on("2026-11-11"))
    assert len(today.reviews) == 1
    assert [h.reason.code for h in today.held] == ["stranger"]


def test_a_draft_that_is_missing_from_drafts_is_not_to_review(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  waiting   step_back
    """
    story.decisions[0] = replace(story.decisions[0], gone_polls=1)
    assert listed(story.gathered(), on("2026-11-10")).reviews == ()


def test_what_was_held_back_is_named_with_its_reason(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    """
    cap = Reason("cap_per_day", facts={"limit": 15})
    today = listed(talk, on("2026-11-10"), held={CUSTOMER.name: cap})
    assert [(h.prospect, h.reason) for h in today.held] == [(CUSTOMER.name, cap)]


@pytest.mark.parametrize(
    ("who", "code"),
    [("stranger", "stranger"), ("bounce", "bounced"), ("doubtful", "doubtful_sender")],
)
def test_what_does_not_add_up_is_named_with_its_reason(who: str, code: str) -> None:
    told = Story().read(f"Mon 2026-11-02 09:00 us\nTue 2026-11-03 10:00 {who}")
    today = listed(told.gathered(), on("2026-11-20"))
    assert [h.reason.code for h in today.held] == [code]


def test_a_draft_taken_back_by_undo_may_come_again(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  undone    step_back
    """
    today = listed(talk, on("2026-11-10"))
    assert [c.was_taken_back for c in today.your_calls] == [True]


@pytest.mark.parametrize("text", ["", "Mon 2026-11-09 09:00 us", "Mon 2026-11-09 09:00 away"])
def test_who_needs_nobody_is_not_mentioned(text: str) -> None:
    assert listed(Story().read(text).gathered(), on("2026-11-10")).is_empty


# --- which day has a draft -----------------------------------------------------------------------

MONDAY = on("2026-11-09", "08:00")
DAYS = st.integers(0, 60).map(lambda n: date(2026, 11, 2) + timedelta(days=n))
STATES = st.sampled_from([*DraftState])


def row(day: date, state: DraftState = DraftState.PRESENT, **more: object) -> Decision:
    planned = Decision.planned("", day.isoformat(), ("brief", 0), 0, on(day.isoformat()))
    return replace(planned, state=state, message_id=f"<{day}@seller.example>", **more)  # type: ignore[arg-type]


def carried_out(rows: list[Decision], what: Morning) -> list[Decision]:
    """The rows after everything was done without a hitch."""
    after = {d.key: d for d in rows}
    for d in (*what.remove, *what.drop):
        after[d.key] = replace(d, state=DraftState.WITHDRAWN)
    if what.write is not None:
        after[what.write.key] = replace(what.write, state=DraftState.PRESENT)
    return list(after.values())


@given(st.dictionaries(DAYS, STATES, max_size=5), DAYS, st.integers(0, 23), st.booleans())
def test_what_is_planned_right_after_a_plan_was_carried_out_is_nothing(
    states: dict[date, DraftState], day: date, hour: int, wanted: bool
) -> None:
    rows = [row(one, state) for one, state in states.items()]
    now = on(day.isoformat(), f"{hour:02}:00")
    what = morning(rows, now, CALENDAR, wanted=wanted)
    after = carried_out(rows, what)
    assert morning(after, now, CALENDAR, wanted=wanted) == Morning()
    assert len({d.key for d in after}) == len(after)


@given(st.dictionaries(DAYS, STATES, max_size=5), DAYS, st.integers(0, 23), st.booleans())
def test_only_an_untouched_one_of_another_day_ever_goes(
    states: dict[date, DraftState], day: date, hour: int, wanted: bool
) -> None:
    rows = [row(one, state) for one, state in states.items()]
    what = morning(rows, on(day.isoformat(), f"{hour:02}:00"), CALENDAR, wanted=wanted)
    assert all(d.state is DraftState.PRESENT for d in what.remove)
    assert not wanted or all(d.parent < day.isoformat() for d in what.remove)
    if what.write is not None:
        assert wanted
        assert what.write.parent == day.isoformat()
        assert CALENDAR.is_working_day(day)
        assert hour >= FROM.hour
        assert states.get(day, DraftState.PLANNED) is DraftState.PLANNED
        live = {d.key for d in rows if d.state in LIVE and d.state is not DraftState.EDITED}
        left = live - {d.key for d in (*what.remove, *what.drop)} - {what.write.key}
        assert all(d.state is DraftState.UNCERTAIN for d in rows if d.key in left)


def test_a_day_has_one_name_whatever_the_hour_and_the_machine() -> None:
    first = morning([], MONDAY, CALENDAR, wanted=True).write
    later = morning([], MONDAY + timedelta(hours=5), CALENDAR, wanted=True).write
    next_day = morning([], MONDAY + timedelta(days=1), CALENDAR, wanted=True).write
    assert first is not None
    assert later is not None
    assert next_day is not None
    assert first.key == later.key != next_day.key


def test_one_that_is_missing_from_drafts_is_left_alone() -> None:
    friday = row(date(2026, 11, 6), gone_polls=1)
    assert morning([friday], MONDAY, CALENDAR, wanted=True).remove == ()


def test_a_write_in_doubt_is_waited_for() -> None:
    friday = row(date(2026, 11, 6), DraftState.APPENDING)
    assert morning([friday], MONDAY, CALENDAR, wanted=True) == Morning()


def test_a_clock_that_went_back_writes_and_moves_nothing() -> None:
    rows = [row(date(2026, 11, 6)), row(date(2026, 11, 10))]
    assert morning(rows, MONDAY, CALENDAR, wanted=True) == Morning()


@pytest.mark.parametrize(("uid", "gives_way"), [(7, False), (6, True), (8, False)])
def test_of_two_of_one_day_the_second_gives_way(uid: int, gives_way: bool) -> None:
    ours = row(date(2026, 11, 9), uid=7, uidvalidity=1)
    other = DraftSeen(uid, (), ours.message_id, (), (), (), ())
    assert doubled(ours, Drafts("Drafts", 1, 9, (other,))) is gives_way
    assert not doubled(ours, Drafts("Drafts", 2, 9, (other,)))


def test_no_side_of_a_conversation_is_moved_by_a_mail_to_oneself(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  us
    """
    me = (Address("Sam", SELLER),)
    alone = replace(story.messages[0], identity="x", message_id="<x@y.example>", to=me)
    inbox = replace(alone, in_sent=False, place=replace(alone.place, mailbox="INBOX"))
    before = story.gathered()
    story.messages += [alone, inbox]
    assert story.gathered() == before
    assert [w.side for w in before.words] == [Side.OURS, Side.OURS]
    assert before.words[0].message.to[0].key == PAT


# --- closed by their own words -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "code"),
    [("no", "they_said_no"), ("other", "they_chose_other"), ("stop", "asked_to_stop")],
)
def test_who_was_closed_by_their_words_is_shown_while_that_is_new(word: str, code: str) -> None:
    talk = (
        Story()
        .read(f"""
    Mon 2026-11-02 09:00  us
    Fri 2026-11-06 15:00  {word}  We go another way.
    """)
        .gathered()
    )
    for day, new in (("2026-11-06", 1), ("2026-11-09", 1), ("2026-11-10", 1), ("2026-11-11", 0)):
        today = listed(talk, on(day, "16:00"))
        assert len(today.closed) == new, day
        assert today.is_empty == (not new)
    (end,) = listed(talk, on("2026-11-09")).closed
    assert (end.prospect, end.code, end.said.on) == ("Customer Inc", code, date(2026, 11, 6))


@pytest.mark.parametrize("word", ["lost", "hush", "resume", "won"])
def test_what_the_seller_decided_is_no_reading_to_be_checked(word: str) -> None:
    talk = (
        Story()
        .read(f"""
    Mon 2026-11-02 09:00  us
    Fri 2026-11-06 15:00  no  We go another way.
    Fri 2026-11-06 16:00  {word}
    """)
        .gathered()
    )
    assert listed(talk, on("2026-11-06", "17:00")).closed == ()
