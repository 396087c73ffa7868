"""The wait ``auto``: whose silence means what, told as conversations.

The dates are those of the model (tests/core/test_rhythm.py has its values); what is tested here is
which facts reach it, and what is made of the moment that it names.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from core.scenario import (
    CADENCE,
    CUSTOMER,
    HOLIDAYS,
    PAT,
    POLICY,
    SELLER,
    WHO,
    ZONE,
    Story,
    message,
    on,
)
from ghostwatch.core.judgement import Policy, judge, rhythms
from ghostwatch.core.model import (
    Address,
    CadenceStep,
    Conversation,
    Fact,
    Identities,
    Reason,
    Situation,
    Verdict,
)
from ghostwatch.core.plays import DIAL, dial_of
from ghostwatch.core.rhythm import NOTHING, Memory, Odds, active_hours
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.report.sentences import say

AUTO = tuple(replace(step, after=None) for step in CADENCE)
FOLLOWED = replace(CUSTOMER, cadence=AUTO)
OTHER = replace(FOLLOWED, name="Other Ltd", contacts=("kim@other.example",), domains=())
BOTH = Identities(WHO.me, (FOLLOWED, OTHER))
AFTERWARDS = on("2027-06-30")
ASKED = "Mon 2026-11-02 09:00  us  Anything else?"


def exchange(hours: float, times: int = 8) -> str:
    """So many Mondays from 3 August on: a question at nine, and an answer so many hours later."""
    lines = []
    for week in range(times):
        asked = datetime.fromisoformat("2026-08-03T09:00") + timedelta(weeks=week)
        for at, who in ((asked, "us"), (asked + timedelta(hours=hours), "them")):
            lines.append(f"{at:%a %Y-%m-%d %H:%M}  {who}  Words.")
    return "\n".join(lines)


def told(*parts: str) -> Conversation:
    return Story().read("\n".join(parts)).gathered(Identities(WHO.me, (FOLLOWED,)))


def taught(*talks: Conversation, policy: Policy = POLICY) -> Policy:
    return replace(policy, rhythms=rhythms(talks, ZONE))


def verdict(
    talk: Conversation, now: datetime = AFTERWARDS, policy: Policy | None = None
) -> Verdict:
    return judge(talk, policy or taught(talk), now)


def due(talk: Conversation, policy: Policy | None = None) -> str:
    """When the next step is due, in the seller's zone."""
    step = verdict(talk, policy=policy).next
    assert step is not None
    return f"{step.due_at.astimezone(ZONE):%a %Y-%m-%d %H:%M}"


def due_on(talk: Conversation) -> date:
    return datetime.fromisoformat(due(talk)[4:]).date()


def known(talk: Conversation, until: datetime = AFTERWARDS) -> Memory:
    return rhythms([talk], ZONE).known(FOLLOWED.name, until).prospect


def pace(found: Verdict) -> Reason:
    return next(r for r in found.reasons if r.code.endswith("_pace"))


# --- whose silence -----------------------------------------------------------------------------


def test_the_same_silence_is_sooner_one_of_somebody_who_answers_at_once() -> None:
    fast, slow = told(exchange(1), ASKED), told(exchange(72), ASKED)
    assert due(fast) == "Mon 2026-11-09 17:19"
    assert due(slow) == "Mon 2026-11-23 09:00"  # fifteen working days, the most


def test_who_seldom_answers_is_not_waited_for_long() -> None:
    ignored = "\n".join(
        f"{at:%a %Y-%m-%d} 09:00  us  Words." for at in weeks(date(2026, 6, 1), every=2, times=9)
    )
    assert due(told(ignored, ASKED)) == "Wed 2026-11-04 13:13"  # two active days, the fewest
    assert known(told(ignored, ASKED), on("2026-11-02")) == Memory(asked=9)


def weeks(first: date, every: int, times: int) -> list[date]:
    return [first + timedelta(weeks=every * n) for n in range(times)]


def test_of_whom_nothing_is_known_the_average_counts() -> None:
    talk = told(ASKED)
    assert due(talk) == due(talk, POLICY) == "Fri 2026-11-06 16:18"
    assert pace(verdict(talk)).code == "average_pace"


def test_of_a_new_contact_the_others_are_the_measure() -> None:
    """The others take three days: so a new one is given more than the average."""
    lines = exchange(72, 12)
    others = gathered_for_other(lines)
    talk = told(ASKED)
    policy = taught(talk, others)
    assert due(talk, policy) > due(talk)
    found = verdict(talk, policy=policy)
    assert pace(found).code == "others_pace"
    assert policy.rhythms.known(FOLLOWED.name, AFTERWARDS).prospect == Memory(asked=1)


def gathered_for_other(text: str) -> Conversation:
    return replace(told(text), prospect=OTHER)


def test_a_number_of_days_stays_a_number_of_days() -> None:
    talk = told(exchange(1), ASKED)
    fixed = replace(talk, prospect=CUSTOMER)
    assert due(fixed, taught(talk)) == "Mon 2026-11-09 09:00"
    assert not any(r.code.endswith("_pace") for r in verdict(fixed).reasons)


def test_each_play_has_its_own_dial_and_good_bye_the_finest() -> None:
    talk = told(exchange(1), ASKED)
    dates = [
        due_on(replace(talk, prospect=replace(FOLLOWED, cadence=(CadenceStep(play, None),))))
        for play in (step.play for step in CADENCE)
    ]
    assert dates == sorted(dates)
    assert len(set(dates)) == 3
    assert [dial_of(step.play) for step in CADENCE] == [0.02, 0.01, 0.005]
    assert dial_of("a play of one's own") == DIAL == 0.02


def test_the_last_wait_again_makes_it_your_call() -> None:
    over = """
        Thu 2026-11-12 10:00  step  step_back
        Mon 2026-11-23 10:00  step  feedback
        Mon 2026-12-07 10:00  step  magic_email
    """
    talk = told(ASKED, over)
    waiting = verdict(talk, on("2026-12-08"))
    assert waiting.situation is Situation.THEIR_TURN
    assert pace(waiting).code == "average_pace"
    assert waiting.falls_silent_at is not None
    after = verdict(talk, waiting.falls_silent_at)
    assert after.situation is Situation.YOUR_CALL
    assert after.since == waiting.falls_silent_at


# --- what is learnt ----------------------------------------------------------------------------


def test_an_answer_teaches_how_long_it_took_on_the_activity_clock() -> None:
    """
    Mon 2026-11-02 09:00  us    Words.
    Tue 2026-11-03 09:00  them  Words.
    """
    talk = told(test_an_answer_teaches_how_long_it_took_on_the_activity_clock.__doc__ or "")
    hours = active_hours(on("2026-11-02").timestamp(), on("2026-11-03").timestamp(), offset=60)
    assert known(talk) == NOTHING.with_answer(hours)
    assert known(talk, on("2026-11-03")) == NOTHING, "not before it came"


@pytest.mark.parametrize(
    ("lines", "learnt"),
    [
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-02 11:00 us\nTue 2026-11-03 09:00 them",
            (1, 1), id="a postscript belongs to the question",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nWed 2026-11-04 09:00 us\nThu 2026-11-05 09:00 them",
            (1, 1), id="a reminder within five days makes the first one teach nothing",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-09 09:00 us\nTue 2026-11-10 09:00 them",
            (2, 1), id="one after a week leaves it unanswered",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nTue 2026-11-10 09:00 step step_back\n"
            "Tue 2026-11-10 12:00 them",
            (0, 0), id="what a step of ours brought about",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nTue 2026-11-10 09:00 changed step_back\n"
            "Tue 2026-11-10 12:00 them",
            (0, 0), id="also when the mail program gave it another id",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nTue 2026-11-10 09:00 step step_back",
            (0, 0), id="nor that a step of ours brought nothing",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nTue 2026-11-10 09:00 step step_back\n"
            "Tue 2026-11-10 09:10 us\nTue 2026-11-10 12:00 them",
            (0, 0), id="also with a postscript to the step",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nTue 2026-12-08 09:00 step step_back\n"
            "Tue 2026-12-08 12:00 them",
            (1, 0), id="a step after a month comes too late to matter",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-02 09:05 away\nMon 2026-11-16 09:00 them",
            (0, 0), id="an absence says nothing of a rhythm",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-02 09:01 bounce\nTue 2026-11-03 09:00 them",
            (0, 0), id="a mail that came back",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-02 09:30 stranger\nTue 2026-11-03 09:00 them",
            (0, 0), id="a stranger who answered it",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-02 09:30 doubtful",
            (0, 0), id="an answer that may be somebody else's",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nMon 2026-11-02 09:01 receipt\nTue 2026-11-03 09:00 chris",
            (1, 1), id="a receipt is nothing, a colleague's answer is one",
        ),
        pytest.param(
            "Mon 2026-11-02 09:00 them\nTue 2026-11-03 09:00 them",
            (0, 0), id="who was not asked does not answer",
        ),
        pytest.param("Mon 2026-11-02 09:00 us", (1, 0), id="no answer"),
        pytest.param(
            "Mon 2026-11-02 09:00 us\nFri 2027-01-29 09:00 them",
            (1, 0), id="after sixty days it is no answer to that",
        ),
    ],
)  # fmt: skip
def test_what_teaches(lines: str, learnt: tuple[int, int]) -> None:
    memory = known(told(lines))
    assert (memory.asked, memory.answered) == learnt
    assert memory.waits == memory.answered


def test_a_late_answer_takes_back_that_there_was_none_from_then_on() -> None:
    """
    Mon 2026-11-02 09:00  us    Words.
    Fri 2026-12-11 09:00  them  Words.
    """
    talk = told(test_a_late_answer_takes_back_that_there_was_none_from_then_on.__doc__ or "")
    assert known(talk, on("2026-12-02")) == NOTHING
    assert known(talk, on("2026-12-03")) == Memory(asked=1)
    after = known(talk, on("2026-12-12"))
    assert (after.asked, after.answered, after.waits) == (1, 1, 1)


def test_ghostwatch_does_not_learn_its_own_drafts() -> None:
    """Each question is nudged on its eighth day and answered at once: nothing follows from it."""
    nudged = ""
    for asked in weeks(date(2026, 5, 4), every=4, times=6):
        step = asked + timedelta(days=8)
        nudged += f"""
            {asked:%a %Y-%m-%d} 09:00  us    Words.
            {step:%a %Y-%m-%d} 09:00  step  step_back
            {step:%a %Y-%m-%d} 09:30  them  Words.
        """
    talk = told(nudged, ASKED)
    assert known(talk, on("2026-11-02")) == NOTHING
    assert due(talk) == due(told(ASKED))
    assert pace(verdict(talk)).code == "average_pace"


def test_what_was_learnt_after_the_mail_does_not_move_its_date() -> None:
    talk, others = told(ASKED), gathered_for_other(exchange(72, 30))
    early = gathered_for_other(exchange(72, 13))  # the thirteenth is asked on 26 October
    assert due(talk, taught(talk, others)) == due(talk, taught(talk, early))


def test_the_order_of_the_file_teaches_nothing() -> None:
    early, late = told(exchange(1, 3)), gathered_for_other(exchange(30, 12))
    moment = on("2026-08-31")
    one, other = (rhythms(order, ZONE) for order in ((early, late), (late, early)))
    assert one.known(OTHER.name, moment) == other.known(OTHER.name, moment)
    assert one.known(OTHER.name, moment).everybody.answered == 3 + 4


def test_a_mail_to_two_prospects_is_a_question_to_each() -> None:
    to = (Address("Pat", PAT), Address("Kim", "kim@other.example"))
    both = message(1, on("2026-11-02"), SELLER, to=to)
    from ghostwatch.core.conversations import gather

    found = rhythms(gather([both], (), (), BOTH), ZONE).known(OTHER.name, AFTERWARDS)
    assert (found.everybody.asked, found.prospect.asked) == (2, 1)


# --- when it is due ----------------------------------------------------------------------------


def test_a_mail_of_friday_evening_is_not_overdue_on_monday() -> None:
    cold = "\n".join(
        f"{at:%a %Y-%m-%d} 09:00  us  Words." for at in weeks(date(2026, 1, 5), every=1, times=40)
    )  # nobody was ever answered: as soon as can be
    assert due(told(cold, "Fri 2026-11-06 17:30  us")) == "Tue 2026-11-10 17:30"
    assert due(told("Fri 2026-11-06 17:30  us")) == "Thu 2026-11-12 14:07"


def test_a_moment_on_a_weekend_is_moved_to_the_next_working_day() -> None:
    assert due(told(exchange(1), "Fri 2026-11-06 17:30  us")) == "Mon 2026-11-16 00:00"


def test_holidays_of_the_seller_weigh_nothing() -> None:
    """Christmas Day and the Monday after it are no working days."""
    talk = told("Mon 2026-12-21 09:00  us")
    free = WorkCalendar(ZONE, HOLIDAYS.__contains__)
    none = taught(talk, policy=Policy(WorkCalendar(ZONE, lambda _: False)))
    assert due(talk, none) == "Fri 2026-12-25 16:18"
    assert due(talk, taught(talk, policy=Policy(free))) == "Tue 2026-12-29 16:18"


def test_an_announced_absence_weighs_nothing() -> None:
    talk = told(ASKED, "Tue 2026-11-03 08:00  away  until 2026-11-16")
    assert due(told(ASKED)) == "Fri 2026-11-06 16:18"
    # Tuesday to Friday of that week become Monday to Thursday of the week of the return.
    assert due(talk) == "Thu 2026-11-19 16:18"
    assert verdict(talk, on("2026-11-12")).situation is Situation.AWAY


def test_nothing_is_due_before_a_date_that_was_agreed() -> None:
    put_off = told(ASKED, "Tue 2026-11-03 10:00  later  until 2026-12-02")
    assert due(put_off) == "Thu 2026-12-03 00:00"
    named = told(exchange(1), "Mon 2026-11-02 09:00 notnow until 2026-12-02",
                 "Mon 2026-11-02 10:00 us")  # fmt: skip
    assert due(named) > "Thu 2026-12-03"
    assert due_on(named) > date(2026, 12, 7), "and then there is time to answer"


def test_after_a_step_the_wait_begins_anew() -> None:
    talk = told(ASKED, "Mon 2026-11-09 10:00  step  step_back")
    found = verdict(talk)
    assert found.next is not None
    assert found.next.play == "feedback"
    assert due_on(talk) >= date(2026, 11, 16)


# --- why ---------------------------------------------------------------------------------------


def test_it_says_how_they_answer_and_who_would_still_answer() -> None:
    talk = told(exchange(26), ASKED)
    found = verdict(talk, on("2026-11-18"))
    assert [r.code for r in found.reasons] == ["we_wrote", "waiting", "own_pace"]
    assert say(pace(found), ZONE) == (
        "pat@customer.example usually answers within a day; about half would still answer now."
    )


def test_the_chance_that_is_told_falls_with_the_days_and_not_with_holidays() -> None:
    talk = told("Wed 2026-12-23 12:00  us")
    shares = [
        pace(verdict(talk, on(day, "12:00"))).facts["odds"]
        for day in ("2026-12-23", "2026-12-24", "2026-12-29", "2026-12-30", "2027-01-15")
    ]
    assert shares == sorted(shares, key=lambda odds: -int(str(odds)))
    quiet = taught(talk, policy=Policy(WorkCalendar(ZONE, lambda _: False)))
    worked = pace(verdict(talk, on("2026-12-30", "12:00"), quiet)).facts["odds"]
    assert int(str(shares[3])) > int(str(worked))


def test_what_somebody_usually_does_is_what_they_did() -> None:
    """The others answer within the hour: what is pooled for the date is not said of Pat."""
    talk = told(exchange(72, 3), ASKED)
    policy = taught(talk, gathered_for_other(exchange(1, 12)))
    assert "usually answers within a week" in say(pace(verdict(talk, policy=policy)), ZONE)


def test_one_answer_is_no_habit_of_theirs_nor_of_others() -> None:
    once = told(exchange(1, 1), ASKED)
    assert pace(verdict(once)).code == "average_pace"
    policy = taught(once, gathered_for_other(exchange(30, 2)))
    assert pace(verdict(once, policy=policy)).code == "others_pace"
    assert "others usually answer you within two days" in say(
        pace(verdict(once, policy=policy)), ZONE
    )


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"usual": 0, "odds": 0}, "within an hour or so; hardly anybody would"),
        ({"usual": 4, "odds": 4}, "within hours; about 4 % would"),
        ({"usual": 8, "odds": 12}, "within a day; about one in eight would"),
        ({"usual": 16, "odds": 25}, "within two days; about one in four would"),
        ({"usual": 30, "odds": 50}, "within a week; about half would"),
        ({"usual": 400, "odds": 99}, "only after a week; most would"),
    ],
)
def test_what_is_not_known_exactly_is_not_said_exactly(facts: dict[str, Fact], words: str) -> None:
    reason = Reason("own_pace", None, {"who": "Pat", **facts})
    assert say(reason, ZONE) == f"Pat usually answers {words} still answer now."


def test_the_date_is_that_of_the_model() -> None:
    """Without weekend, holiday or bound in the way nothing is added to what the model says."""
    talk = told(exchange(1), ASKED)
    step = verdict(talk).next
    assert step is not None
    asked = on("2026-11-02").timestamp()
    before = rhythms([talk], ZONE).known(FOLLOWED.name, on("2026-11-02"))
    wanted = Odds(before.everybody, before.prospect).due(0.02)
    assert active_hours(asked, step.due_at.timestamp(), 60) == pytest.approx(wanted, abs=0.02)
