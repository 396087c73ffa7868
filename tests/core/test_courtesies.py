"""Courtesies: when one is offered, when it is over, and what is never written out of courtesy.

Each docstring is the conversation (see ``scenario``).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.scenario import CUSTOMER, PAT, POLICY, ZONE, Story, on
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    Address,
    Conversation,
    Courtesies,
    Decision,
    DraftState,
    Kind,
    Situation,
    Verdict,
)
from ghostwatch.core.plays import (
    CARE,
    DOOR_OPEN,
    NO_NEWS,
    OWE,
    PLAYS,
    REFERRAL,
    STEPS,
    THANK_YOU,
    may_be_written,
)

ALL = Courtesies(True, 5, care=True, owe="late_answer", door_open=True, referral=True)


def seen(
    talk: Conversation, now: str, at: str = "12:00", *, stage: str = "talking", **off: object
) -> Verdict:
    """The verdict with every courtesy switched on, but for those that are said otherwise."""
    wanted = replace(ALL, **off)  # type: ignore[arg-type]
    cadence = () if stage == "agreed" else talk.prospect.cadence
    prospect = replace(talk.prospect, stage=stage, cadence=cadence, courtesies=wanted)
    return judge(replace(talk, prospect=prospect), POLICY, on(now, at))


def due(verdict: Verdict) -> tuple[str, str] | None:
    """The play that comes next and the day, in the seller's zone, on which it is due."""
    if verdict.next is None:
        return None
    return verdict.next.play, f"{verdict.next.due_at.astimezone(ZONE):%Y-%m-%d %H:%M}"


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


# --- the table -----------------------------------------------------------------------------------


def test_a_step_is_written_in_silence_only() -> None:
    for play in STEPS:
        assert PLAYS[play].situations == {Situation.SILENT}
    for number in (-1, 0, 1, 2, 9):
        fits = {s for s in Situation if may_be_written(number, s)}
        assert fits == {Situation.SILENT}


@pytest.mark.parametrize("number", [THANK_YOU, NO_NEWS, CARE, OWE])
@pytest.mark.parametrize(
    "situation",
    [
        Situation.CLOSED,
        Situation.UNDELIVERABLE,
        Situation.UNCLEAR,
        Situation.YOUR_CALL,
        Situation.AWAY,
        Situation.AGREED_DATE,
    ],
)
def test_no_courtesy_is_written_where_nobody_should_be_written_to(
    number: int, situation: Situation
) -> None:
    assert not may_be_written(number, situation)


@pytest.mark.parametrize(
    ("number", "only"),
    [(DOOR_OPEN, Situation.CLOSED), (REFERRAL, Situation.UNDELIVERABLE)],
)
def test_what_is_written_all_the_same_has_one_situation(number: int, only: Situation) -> None:
    assert {s for s in Situation if may_be_written(number, s)} == {only}


def test_every_courtesy_has_a_number_that_is_no_step() -> None:
    numbers = {row.number for row in PLAYS.values() if row.number is not None}
    assert numbers == {THANK_YOU, NO_NEWS, CARE, DOOR_OPEN, REFERRAL}
    assert OWE not in numbers
    row = Decision.planned(
        "Customer Inc", "<m1@example>", ("thank_you", THANK_YOU), 0, on("2026-11-02")
    )
    assert row.is_courtesy
    assert not replace(row, step=-1).is_courtesy


# --- thank-you -----------------------------------------------------------------------------------


def test_a_first_real_answer_is_thanked_for_within_a_working_day(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us     Here is the offer.
    Tue 2026-11-03 16:10  asks   What does it cost?
    """
    verdict = seen(talk, "2026-11-03", "16:10")
    assert verdict.situation is Situation.OUR_TURN
    assert due(verdict) == ("thank_you", "2026-11-03 16:10")
    assert codes(verdict)[-1] == "first_answer"
    assert verdict.addressed is talk.words[0].message
    assert verdict.follows is talk.words[1].message
    assert due(seen(talk, "2026-11-04", "16:09")) == ("thank_you", "2026-11-03 16:10")
    # From then on it is late, and an answer is owed.
    assert due(seen(talk, "2026-11-04", "16:11")) == ("late_answer", "2026-11-04 16:10")
    assert due(seen(talk, "2026-11-04", "16:11", owe=None)) is None
    assert due(seen(talk, "2026-11-03", "17:00", thank_you=False)) is None


def test_an_answer_of_friday_evening_is_thanked_for_on_monday(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us     Here is the offer.
    Sat 2026-11-07 16:10  yes    Let us go on.
    """
    assert due(seen(talk, "2026-11-09", "00:00")) == ("thank_you", "2026-11-09 00:00")
    assert due(seen(talk, "2026-11-09", "23:00"))[0] == "thank_you"  # type: ignore[index]
    assert due(seen(talk, "2026-11-10", "00:00", owe=None)) is None


def test_one_that_lies_in_drafts_is_not_too_late_so_soon(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us       Here is the offer.
    Tue 2026-11-03 16:10  asks     What does it cost?
    Tue 2026-11-03 16:20  waiting  thank_you
    """
    verdict = seen(talk, "2026-11-05")
    assert due(verdict) == ("thank_you", "2026-11-03 16:10")
    assert codes(verdict)[-2:] == ["first_answer", "draft_waiting"]
    assert due(seen(talk, "2026-11-06", "16:11")) == ("late_answer", "2026-11-04 16:10")


NO_ANSWERS = {
    "thanks": "2026-11-03 16:10  thanks  Thank you.",
    "a word that nobody understands": "2026-11-03 16:10  them  Hm.",
    "a no": "2026-11-03 16:10  no  No.",
    "a stop": "2026-11-03 16:10  stop  Stop.",
    "an absence": "2026-11-03 16:10  away  until 2026-11-16",
    "not now": "2026-11-03 16:10  notnow  until 2026-11-16",
    "a robot": "2026-11-03 16:10  robot  Ticket 4711.",
    "a stranger": "2026-11-03 16:10  stranger  Hello.",
    "a bounce": "2026-11-03 16:10  bounce",
    "an acceptance": "2026-11-03 16:10  accepted  on 2026-11-10",
    "somebody who may be another": "2026-11-03 16:10  doubtful  Hello.",
}


@pytest.mark.parametrize("what", NO_ANSWERS)
def test_what_is_no_real_answer_is_not_thanked_for(what: str) -> None:
    told = f"Mon 2026-11-02 09:00  us  Here is the offer.\nTue {NO_ANSWERS[what]}"
    verdict = seen(Story().read(told).gathered(), "2026-11-03", "16:30")
    assert verdict.next is None or verdict.next.play != "thank_you"


def test_only_the_first_answer_is_thanked_for(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us     Here is the offer.
    Tue 2026-11-03 16:10  asks   What does it cost?
    Wed 2026-11-04 09:00  us     Five thousand.
    Wed 2026-11-04 16:10  yes    Let us go on.
    """
    assert due(seen(talk, "2026-11-04", "16:30")) is None


def test_a_sender_who_is_not_certain_is_not_thanked_even_when_the_seller_goes_on() -> None:
    story = Story().read("Mon 2026-11-02 09:00  us  Offer.\nTue 2026-11-03 16:10  asks  Cost?")
    doubt = replace(story.messages[-1].reading, sender_doubt="From is not one plain address")
    story.messages[-1] = replace(story.messages[-1], reading=doubt)
    story.read("Tue 2026-11-03 16:20  resume")
    verdict = seen(story.gathered(), "2026-11-03", "16:30")
    assert verdict.next is None or verdict.next.play != "thank_you"


def test_who_wrote_first_has_not_answered_anything(talk: Conversation) -> None:
    """
    Tue 2026-11-03 16:10  asks   What does it cost?
    """
    assert due(seen(talk, "2026-11-03", "16:30", owe=None)) is None


@pytest.mark.parametrize("how", ["discarded", "undone"])
def test_a_thank_you_that_the_seller_did_not_want_does_not_come_again(how: str) -> None:
    told = f"""
    Mon 2026-11-02 09:00  us       Here is the offer.
    Tue 2026-11-03 16:10  asks     What does it cost?
    Tue 2026-11-03 17:10  {how}  thank_you
    """
    verdict = seen(Story().read(told).gathered(), "2026-11-03", "18:00")
    assert due(verdict) is None
    why = {"discarded": "step_done", "undone": "courtesy_undone"}[how]
    assert codes(verdict) == ["they_asked", why], "what became of it is said"
    assert verdict.reasons[-1].facts["play"] == "thank_you"


def test_a_first_meeting_is_thanked_for_on_the_next_working_day(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  invite    on 2026-11-06
    Tue 2026-11-03 16:10  accepted  on 2026-11-06
    """
    before = seen(talk, "2026-11-06")
    assert before.situation is Situation.AGREED_DATE
    assert before.next is None or before.next.play != "thank_you"
    verdict = seen(talk, "2026-11-09")
    assert due(verdict) == ("thank_you", "2026-11-09 00:00")
    assert codes(verdict)[-1] == "you_met"
    late = seen(talk, "2026-11-10", owe=None)
    assert late.next is None or late.next.play != "thank_you"


def test_a_meeting_is_thanked_for_whoever_wrote_last_before_it(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  invite    on 2026-11-06
    Tue 2026-11-03 16:10  accepted  on 2026-11-06
    Wed 2026-11-04 09:00  us        See you on Friday.
    """
    verdict = seen(talk, "2026-11-09")
    assert due(verdict) == ("thank_you", "2026-11-09 00:00")
    assert verdict.situation in (Situation.THEIR_TURN, Situation.SILENT)
    assert verdict.falls_silent_at is not None
    later = seen(talk, "2026-11-10")
    assert later.next is not None
    assert later.next.play != "thank_you"


NO_MEETINGS = {
    "nobody accepted": "Tue 2026-11-03 16:10  them  Hm.",
    "they declined": "Tue 2026-11-03 16:10  declined  on 2026-11-06",
    "it was cancelled": "Tue 2026-11-03 16:10  accepted  on 2026-11-06\n"
    "Thu 2026-11-05 16:10  cancelled  on 2026-11-06",
    "they have written since": "Tue 2026-11-03 16:10  accepted  on 2026-11-06\n"
    "Fri 2026-11-06 18:00  them  It was a pleasure.",
    "the seller has": "Tue 2026-11-03 16:10  accepted  on 2026-11-06\n"
    "Fri 2026-11-06 18:00  us  It was a pleasure.",
    "it was not the first": "Tue 2026-11-03 16:10  accepted  on 2026-11-06\n"
    "Mon 2026-11-09 09:00  us  Thank you.\nMon 2026-11-09 10:00  invite  on 2026-11-11\n"
    "Tue 2026-11-10 10:00  accepted  on 2026-11-11",
}


@pytest.mark.parametrize("why", NO_MEETINGS)
def test_no_meeting_no_thanks(why: str) -> None:
    story = Story().read("Mon 2026-11-02 09:00  invite  on 2026-11-06\n" + NO_MEETINGS[why])
    for now in ("2026-11-09", "2026-11-12"):
        verdict = seen(story.gathered(), now)
        assert verdict.next is None or verdict.next.play != "thank_you", now


# --- our own silence -----------------------------------------------------------------------------


def test_what_is_owed_gets_a_draft_only_by_a_play_of_the_sellers_own(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us     Here is the offer.
    Tue 2026-11-03 16:10  them   Hm.
    """
    assert due(seen(talk, "2026-11-04", "16:00")) is None
    verdict = seen(talk, "2026-11-05")
    assert (verdict.situation, verdict.we_owe) == (Situation.OUR_TURN, True)
    assert due(verdict) == ("late_answer", "2026-11-04 16:10")
    assert codes(verdict)[-1] == "owe_play"
    assert seen(talk, "2026-11-05", owe=None).we_owe
    assert due(seen(talk, "2026-11-05", owe=None)) is None


def test_while_an_order_runs_the_sellers_silence_is_the_one_that_counts(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us     We have begun.
    """
    verdict = seen(talk, "2026-11-03", stage="agreed")
    assert verdict.situation is Situation.THEIR_TURN
    assert due(verdict) == ("no_news", "2026-11-09 09:00")
    assert "our_silence" not in codes(verdict)
    late = seen(talk, "2026-11-20", stage="agreed")
    assert due(late) == ("no_news", "2026-11-09 09:00")
    assert codes(late)[-1] == "our_silence"
    assert late.situation is Situation.THEIR_TURN
    assert due(seen(talk, "2026-11-20", stage="agreed", no_news=None)) is None
    assert due(seen(talk, "2026-11-20", stage="agreed", no_news=20))[1] > "2026-11-29"  # type: ignore[index]


def test_who_has_not_agreed_gets_no_news_of_that_sort(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us     Here is the offer.
    """
    assert due(seen(talk, "2026-11-10")) == ("step_back", "2026-11-09 09:00")


def test_a_word_of_thanks_does_not_end_the_sellers_silence(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us      We have begun.
    Tue 2026-11-03 09:00  thanks  Thank you.
    """
    verdict = seen(talk, "2026-11-10", stage="agreed", owe=None)
    assert verdict.situation is Situation.OUR_TURN
    assert due(verdict) == ("no_news", "2026-11-10 09:00")


@pytest.mark.parametrize("says", ["asks", "them", "no", "notnow", "away", "stop", "bounce"])
def test_an_update_never_stands_in_for_an_answer(says: str) -> None:
    until = "until 2026-12-16" if says in ("away", "notnow") else "Hm."
    told = f"Mon 2026-11-02 09:00  us  We have begun.\nTue 2026-11-03 09:00  {says}  {until}"
    verdict = seen(Story().read(told).gathered(), "2026-11-20", stage="agreed", owe=None)
    assert verdict.next is None or verdict.next.play == "reminder_of_agreement"


def test_a_sent_update_begins_the_days_anew_and_one_thrown_away_is_a_no(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us    We have begun.
    Tue 2026-11-10 09:00  step  no_news
    """
    verdict = seen(talk, "2026-11-16", stage="agreed")
    assert due(verdict) == ("no_news", "2026-11-17 09:00")
    assert verdict.follows is talk.words[-1].message
    row = replace(talk.decisions[0], state=DraftState.DISCARDED)
    thrown = replace(talk, words=talk.words[:1], decisions=(row,))
    assert due(seen(thrown, "2026-11-20", stage="agreed")) is None


def test_a_cadence_for_running_orders_goes_beside_the_updates(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us    We have begun.
    """
    prospect = replace(CUSTOMER, stage="agreed", courtesies=replace(ALL, no_news=3))
    both = replace(talk, prospect=prospect)
    first = judge(both, POLICY, on("2026-11-06"))
    assert due(first) == ("no_news", "2026-11-05 09:00")
    patient = replace(prospect, courtesies=replace(ALL, no_news=9))
    verdict = judge(replace(talk, prospect=patient), POLICY, on("2026-11-20"))
    assert verdict.situation is Situation.SILENT
    assert due(verdict) == ("step_back", "2026-11-09 09:00")


def test_a_step_that_the_quarter_holds_back_holds_no_update_back(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us       We have begun.
    Thu 2026-11-05 09:00  step     step_back
    Mon 2026-11-16 09:00  us       It goes on.
    """
    courtesies = replace(ALL, no_news=9)
    full = replace(CUSTOMER, stage="agreed", courtesies=courtesies, per_quarter=1)
    verdict = judge(replace(talk, prospect=full), POLICY, on("2026-12-01"))
    assert due(verdict) == ("no_news", "2026-11-27 09:00")
    assert verdict.changes_at == on("2026-11-05") + timedelta(days=90)
    # Where there is room the step comes first; where there never is, it never does.
    room = judge(replace(talk, prospect=replace(full, per_quarter=2)), POLICY, on("2026-12-01"))
    assert due(room) == ("step_back", "2026-11-23 09:00")
    none = judge(replace(talk, prospect=replace(full, per_quarter=0)), POLICY, on("2026-12-01"))
    assert due(none) == ("no_news", "2026-11-27 09:00")
    # The quarter is over, and the update that lies there is not taken back for the step.
    over = on("2026-11-05") + timedelta(days=90)
    assert due(judge(replace(talk, prospect=full), POLICY, over)) == (
        "step_back",
        "2026-11-23 09:00",
    )
    last = talk.words[-1].message.message_id
    lying = replace(
        talk.decisions[0], parent=last, play="no_news", step=NO_NEWS, state=DraftState.PRESENT
    )
    both = replace(talk, prospect=full, decisions=(*talk.decisions, lying))
    assert due(judge(both, POLICY, over)) == ("no_news", "2026-11-27 09:00")


# --- care ----------------------------------------------------------------------------------------

SOLD = """
    Mon 2026-01-05 09:00  us     All is done.
    Tue 2026-01-06 09:00  won
"""


def test_care_comes_after_30_days_after_90_and_then_every_180() -> None:
    talk = Story().read(SOLD).gathered()
    days = []
    for days_later in range(0, 1200, 5):
        now = on("2026-01-06") + timedelta(days=days_later)
        prospect = replace(CUSTOMER, courtesies=Courtesies(care=True))
        verdict = judge(replace(talk, prospect=prospect), POLICY, now)
        assert verdict.situation is Situation.CLIENT
        assert verdict.next is not None
        days.append(verdict.next.due_at.astimezone(ZONE).date())
    apart = [(day - on("2026-01-06").date()).days for day in sorted(set(days))]
    wanted = [30, 90, 270, 450, 630, 810, 990, 1170, 1350][: len(apart)]
    assert len(apart) >= 7
    assert all(0 <= is_ - want <= 4 for is_, want in zip(apart, wanted, strict=True)), apart


def test_care_is_off_until_it_is_switched_on() -> None:
    talk = Story().read(SOLD).gathered()
    assert due(seen(talk, "2026-02-10", care=False)) is None
    assert due(seen(talk, "2026-02-10")) == ("care", "2026-02-05 00:00")


def test_an_order_that_runs_is_told_of_and_not_cared_for() -> None:
    talk = Story().read(SOLD).gathered()
    verdict = seen(talk, "2026-02-10", stage="agreed")
    assert verdict.situation is Situation.CLIENT
    assert due(verdict) == ("no_news", "2026-01-12 09:00")
    assert due(seen(talk, "2026-02-10", stage="agreed", no_news=None)) is None


def test_a_client_by_configuration_counts_from_the_last_word(talk: Conversation) -> None:
    """
    Mon 2026-01-05 09:00  us      All is done.
    Thu 2026-01-08 09:00  thanks  Thank you.
    """
    assert due(seen(talk, "2026-02-01", stage="client")) == ("care", "2026-02-09 00:00")


def test_an_occasion_that_was_missed_is_left_to_the_next(talk: Conversation) -> None:
    """
    Mon 2023-01-02 09:00  us     All is done.
    """
    verdict = seen(talk, "2026-02-02", stage="client")
    assert verdict.next is not None
    assert on("2026-02-02") < verdict.next.due_at < on("2026-02-02") + timedelta(days=181)


def test_mails_of_care_do_not_begin_the_days_anew() -> None:
    talk = Story().read(f"{SOLD}\nMon 2026-02-09 09:00  step  care").gathered()
    assert due(seen(talk, "2026-02-10")) == ("care", "2026-04-06 00:00")
    answered = (
        Story()
        .read(f"{SOLD}\nMon 2026-02-09 09:00  step  care\nTue 2026-02-10 09:00  thanks\n")
        .gathered()
    )
    assert due(seen(answered, "2026-02-11")) == ("care", "2026-03-12 00:00")


def test_care_that_was_thrown_away_comes_at_the_next_occasion() -> None:
    talk = Story().read(f"{SOLD}\nMon 2026-02-09 09:00  discarded  care").gathered()
    assert due(seen(talk, "2026-02-10")) == ("care", "2026-04-06 00:00")


@pytest.mark.parametrize("says", ["asks", "yes", "no", "stop", "bounce", "stranger", "doubtful",
                                  "notnow", "wrong"])  # fmt: skip
def test_no_care_for_whom_a_mail_would_go_wrong(says: str) -> None:
    """They wait for an answer, said no, cannot be reached, or may be somebody else."""
    until = "until 2026-12-16" if says == "notnow" else "Hm."
    told = f"{SOLD}\nWed 2026-01-07 09:00  {says}  {until}"
    verdict = seen(Story().read(told).gathered(), "2026-02-10")
    assert verdict.next is None or verdict.next.play != "care"


def test_after_hush_there_is_no_care() -> None:
    talk = Story().read(f"{SOLD}\nWed 2026-01-07 09:00  hush").gathered()
    verdict = seen(talk, "2026-02-10")
    assert verdict.situation is Situation.CLOSED
    assert verdict.next is None


# --- after a no ----------------------------------------------------------------------------------


@pytest.mark.parametrize("says", ["no", "other"])
def test_a_clear_no_is_answered_once_and_stays_a_no(says: str) -> None:
    told = f"Mon 2026-11-02 09:00  us  Offer.\nTue 2026-11-03 16:10  {says}"
    story = Story().read(told)
    verdict = seen(story.gathered(), "2026-11-03", "16:30")
    assert verdict.situation is Situation.CLOSED
    assert due(verdict) == ("door_open", "2026-11-03 16:10")
    assert codes(verdict)[-1] == "clear_no"
    assert verdict.follows is story.messages[1]
    assert verdict.addressed is story.messages[0], "P5: the seller's own mail says to whom"
    assert due(seen(story.gathered(), "2026-11-03", "16:30", door_open=False)) is None
    assert due(seen(story.gathered(), "2026-11-04", "16:10")) is None, "that is too late"
    sent = story.read("Tue 2026-11-03 17:00  step  door_open").gathered()
    for now in ("2026-11-03", "2026-11-04", "2026-12-31", "2027-12-31"):
        after = seen(sent, now, "23:00")
        assert (after.situation, after.next) == (Situation.CLOSED, None)


def test_one_that_lies_in_drafts_is_taken_back_when_they_write_again(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us       Here is the offer.
    Tue 2026-11-03 16:10  no       No.
    Tue 2026-11-03 16:20  waiting  door_open
    """
    assert due(seen(talk, "2026-11-05")) == ("door_open", "2026-11-03 16:10")
    assert due(seen(talk, "2026-11-06", "16:11")) is None
    asked = replace(
        talk, words=(*talk.words, Story().read("Wed 2026-11-04 09:00 asks").gathered().words[0])
    )
    assert due(seen(asked, "2026-11-04", "10:00", thank_you=False)) is None


NO_CLEAR_NO = {
    "a stop": "Tue 2026-11-03 16:10  stop",
    "a no, and a stop before it": "Tue 2026-11-03 09:00  stop\nTue 2026-11-03 16:10  no",
    "a no, and a stop after it": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:20  stop",
    "a no, and the seller wants quiet": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:15  hush",
    "a no, and the seller has lost it": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:15  lost",
    "only the seller's own loss": "Tue 2026-11-03 16:15  lost",
    "a no of a client": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:15  won",
    "a no, and thanks": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:20  thanks",
    "a no, and the seller has written": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:20  us",
    "a no, and the seller goes on": "Tue 2026-11-03 16:10  no\nTue 2026-11-03 16:20  resume",
    "a no to a meeting": "Tue 2026-11-03 16:10  declined  on 2026-11-06",
    "not now": "Tue 2026-11-03 16:10  notnow  until 2026-12-03",
    "the wrong person": "Tue 2026-11-03 16:10  wrong",
}


@pytest.mark.parametrize("what", NO_CLEAR_NO)
def test_only_a_clear_no_is_answered(what: str) -> None:
    story = Story().read(f"Mon 2026-11-02 09:00  us  Here is the offer.\n{NO_CLEAR_NO[what]}")
    verdict = seen(story.gathered(), "2026-11-03", "16:30")
    assert verdict.next is None or verdict.next.play != "door_open"


@pytest.mark.parametrize(
    "more",
    [{"kind": Kind.AUTO_REPLY}, {"kind": Kind.CALENDAR}, {"sender_doubt": "doubt"}, {"stop": True}],
    ids=str,
)
def test_a_no_that_is_not_surely_their_own_words_is_not_answered(more: dict[str, object]) -> None:
    story = Story().read("Mon 2026-11-02 09:00  us  Offer.\nTue 2026-11-03 16:10  no")
    no = story.messages[1]
    story.messages[1] = replace(no, reading=replace(no.reading, **more))  # type: ignore[arg-type]
    assert due(seen(story.gathered(), "2026-11-03", "16:30")) is None


def test_a_no_of_somebody_whom_the_seller_did_not_write_to_is_not_answered() -> None:
    """The recipients are those of the seller's last mail: the draft would go past them."""
    story = Story().read("Mon 2026-11-02 09:00  us  Offer.\nTue 2026-11-03 16:10  no")
    story.messages[1] = replace(story.messages[1], senders=(Address("", CHRIS),))
    assert due(seen(story.gathered(), "2026-11-03", "16:30")) is None


def test_who_wrote_first_and_said_no_has_nothing_to_be_answered(talk: Conversation) -> None:
    """
    Tue 2026-11-03 16:10  no
    """
    assert due(seen(talk, "2026-11-03", "16:30")) is None


# --- after a departure ---------------------------------------------------------------------------

CHRIS = "chris@sales.customer.example"
KIM = "kim@partner.example"


def parted(to: str = CHRIS, more: str = "", *also: str) -> Story:
    """The seller wrote to Chris, then to Pat; and Pat has left."""
    story = Story().read(
        f"""
        Mon 2026-11-02 09:00  us    Good to meet you.
        Tue 2026-11-03 09:00  us    Here is the offer.
        Tue 2026-11-03 09:05  left
        {more}
        """
    )
    people = tuple(Address("", spec) for spec in (to, *also))
    story.messages[0] = replace(story.messages[0], to=people)
    return story


def test_who_was_written_to_before_is_asked_when_the_other_has_left() -> None:
    story = parted()
    verdict = seen(story.gathered(), "2026-11-03", "10:00")
    assert verdict.situation is Situation.UNDELIVERABLE
    assert due(verdict) == ("referral", "2026-11-03 09:05")
    assert codes(verdict) == ["left", "somebody_else"]
    assert verdict.follows is verdict.addressed is story.messages[0]
    assert {a.spec for a in verdict.follows.recipients} == {CHRIS}
    assert due(seen(story.gathered(), "2026-11-03", "10:00", referral=False)) is None
    assert due(seen(story.gathered(), "2026-11-16", "10:00")) is not None
    assert due(seen(story.gathered(), "2026-11-17", "10:00")) is None, "two weeks later it is late"


NOBODY_ELSE = {
    "nobody else was written to": parted(PAT),
    "the mail went to both": parted(CHRIS, "", PAT),
    "a mail to somebody who is not theirs": parted(KIM),
    "the other has left too": parted(more="Tue 2026-11-03 09:10  chris"),
    "the mail to the other came back": parted(more="Tue 2026-11-03 09:10  bounce"),
    "they said stop": parted(more="Tue 2026-11-03 09:10  stop"),
    "the seller has lost it": parted(more="Tue 2026-11-03 09:10  lost"),
    "a client": parted(more="Tue 2026-11-03 09:10  won"),
    "the other answers": parted(more="Tue 2026-11-03 09:10  chris"),
}


@pytest.mark.parametrize("why", NOBODY_ELSE)
def test_otherwise_nobody_is_asked(why: str) -> None:
    story = NOBODY_ELSE[why]
    if why == "the other has left too":
        gone = replace(story.messages[2].reading)
        story.messages[3] = replace(story.messages[3], reading=gone)
    if why == "the mail to the other came back":
        said = replace(story.messages[3].reading, bounced_ids=("<m1@example>",), bounced_to=())
        story.messages[3] = replace(story.messages[3], reading=said)
    verdict = seen(story.gathered(), "2026-11-03", "10:00")
    assert verdict.next is None or verdict.next.play != "referral"


def test_who_cannot_be_reached_otherwise_has_not_left() -> None:
    story = parted(more="Tue 2026-11-03 09:10  bounce")
    del story.messages[2]
    verdict = seen(story.gathered(), "2026-11-03", "10:00")
    assert verdict.situation is Situation.UNDELIVERABLE
    assert verdict.next is None


def test_a_copy_that_only_claims_to_be_the_sellers_names_nobody() -> None:
    """P5: recipients come from what lies in Sent."""
    story = parted()
    story.messages[0] = replace(story.messages[0], in_sent=False)
    assert due(seen(story.gathered(), "2026-11-03", "10:00")) is None


@pytest.mark.parametrize("how", ["discarded", "undone"])
def test_nobody_is_asked_twice(how: str) -> None:
    story = parted(more=f"Tue 2026-11-03 09:30  {how}  referral")
    row = replace(story.decisions[0], parent=story.messages[0].message_id)
    story.decisions[0] = row
    verdict = seen(story.gathered(), "2026-11-03", "10:00")
    assert verdict.next is None
    assert codes(verdict) == ["left", {"discarded": "step_done", "undone": "courtesy_undone"}[how]]


def test_who_was_asked_has_the_turn_and_is_not_chased_as_the_other_was() -> None:
    story = parted(more="Tue 2026-11-03 09:30  step  referral")
    asked = replace(story.messages[-1], to=(Address("", CHRIS),))
    story.messages[-1] = asked
    verdict = seen(story.gathered(), "2026-11-04", "10:00")
    assert verdict.situation is Situation.THEIR_TURN
    assert verdict.addressed is asked
    assert due(verdict) == ("step_back", "2026-11-10 09:30")


# --- what a courtesy is to the ladder ------------------------------------------------------------


def test_a_thank_you_that_was_sent_is_a_mail_of_the_sellers_and_no_step(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Tue 2026-11-03 16:10  asks  What does it cost?
    Wed 2026-11-04 09:00  step  thank_you
    """
    verdict = seen(talk, "2026-11-05")
    assert verdict.situation is Situation.THEIR_TURN
    assert due(verdict) == ("step_back", "2026-11-11 09:00")
    assert "step_done" not in codes(verdict)


def test_after_a_loss_a_courtesy_that_is_known_leaves_nothing_in_doubt(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us    We have begun.
    Tue 2026-11-10 09:00  step  no_news
    """
    lost_at: datetime = on("2026-11-12")
    assert seen(replace(talk, lost_at=lost_at), "2026-11-13").situation is Situation.THEIR_TURN


@pytest.mark.parametrize("play", ["step_back", "feedback"])
def test_a_draft_that_lies_there_already_keeps_its_place(play: str) -> None:
    told = f"""
    Mon 2026-11-02 09:00  us       We have begun.
    Mon 2026-11-09 09:00  waiting  {play}
    """
    prospect = replace(CUSTOMER, stage="agreed", courtesies=replace(ALL, no_news=4))
    talk = replace(Story().read(told).gathered(), prospect=prospect)
    verdict = judge(talk, POLICY, on("2026-11-20"))
    assert verdict.next is not None
    assert verdict.next.play == play
