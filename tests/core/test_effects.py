"""What each class of message does to a conversation: docs/replies.md, told as conversations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.scenario import CUSTOMER, PAT, POLICY, WHO, Story, on
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    REMINDER,
    REMINDER_STEP,
    Address,
    Identities,
    Intent,
    NextStep,
    Situation,
    Verdict,
)


def told(text: str) -> Story:
    return Story().read(text)


def at(story: Story, day: str) -> Verdict:
    return judge(story.gathered(), POLICY, on(day))


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


OFFER = "Mon 2026-11-02 09:00  us\n"


@pytest.mark.parametrize(
    ("actor", "situation", "code"),
    [
        ("them", Situation.OUR_TURN, "they_wrote"),
        ("asks", Situation.OUR_TURN, "they_asked"),
        ("yes", Situation.OUR_TURN, "they_are_interested"),
        ("thanks", Situation.OUR_TURN, "they_wrote"),
        ("no", Situation.CLOSED, "they_said_no"),
        ("other", Situation.CLOSED, "they_chose_other"),
        ("stop", Situation.CLOSED, "asked_to_stop"),
        ("notnow", Situation.OUR_TURN, "they_said_not_now"),
        ("wrong", Situation.OUR_TURN, "wrong_person"),
        ("left", Situation.UNDELIVERABLE, "left"),
        ("bounce", Situation.UNDELIVERABLE, "bounced"),
        ("full", Situation.UNDELIVERABLE, "bounced_full"),
        ("refused", Situation.UNDELIVERABLE, "bounced_policy"),
        ("delayed", Situation.THEIR_TURN, "we_wrote"),
        ("receipt", Situation.THEIR_TURN, "we_wrote"),
        ("robot", Situation.THEIR_TURN, "we_wrote"),
        ("away", Situation.AWAY, "away_no_date"),
        ("declined", Situation.OUR_TURN, "meeting_declined"),
        ("cancelled", Situation.OUR_TURN, "meeting_cancelled"),
    ],
)
def test_each_class_does_what_its_row_says(actor: str, situation: Situation, code: str) -> None:
    verdict = at(told(OFFER + f"Tue 2026-11-03 09:00  {actor}"), "2026-11-04")
    assert (verdict.situation, codes(verdict)[0]) == (situation, code)


@pytest.mark.parametrize("actor", ["no", "other", "stop"])
def test_nothing_is_ever_due_after_a_no_even_when_the_seller_answers_it(actor: str) -> None:
    story = told(
        OFFER
        + f"""
        Tue 2026-11-03 09:00  {actor}
        Wed 2026-11-04 09:00  us
        Thu 2026-11-05 09:00  thanks
        Fri 2026-11-06 09:00  us
        """
    )
    verdict = at(story, "2027-03-01")
    assert (verdict.situation, verdict.next) == (Situation.CLOSED, None)


@pytest.mark.parametrize("actor", ["no", "other"])
def test_a_no_is_over_when_they_say_something_else_or_the_seller_says_resume(actor: str) -> None:
    begun = OFFER + f"Tue 2026-11-03 09:00  {actor}\n"
    again = told(begun + "Mon 2026-11-09 09:00  asks")
    assert at(again, "2026-11-10").situation is Situation.OUR_TURN
    resumed = told(begun + "Mon 2026-11-09 09:00  us\nTue 2026-11-10 09:00  resume")
    assert at(resumed, "2026-11-11").situation is Situation.THEIR_TURN


def test_a_stop_is_not_over_when_they_say_something_else() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  stop\nMon 2026-11-09 09:00  asks")
    assert at(story, "2026-11-10").situation is Situation.CLOSED


def test_until_the_day_they_named_nobody_is_silent_and_then_they_are_reminded() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  notnow  until 2026-12-01")
    before = at(story, "2026-12-01")
    assert (before.situation, codes(before)) == (Situation.AGREED_DATE, ["they_said_later"])
    assert before.next == NextStep(REMINDER_STEP, REMINDER, on("2026-12-02", "00:00"))
    assert not before.we_owe
    after = at(story, "2026-12-02")
    assert (after.situation, after.next, after.we_owe) == (Situation.SILENT, before.next, False)
    assert codes(after) == ["they_said_later", "day_passed"]
    assert at(story, "2026-12-04").we_owe


def test_a_person_who_says_only_that_they_are_away_is_waited_for() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  them")
    said = story.messages[-1]
    away = replace(said.reading, away_until=date(2026, 11, 10), date_words="back on Tuesday")
    story.messages[-1] = replace(said, reading=away)
    assert at(story, "2026-11-09").situation is Situation.AWAY
    assert at(story, "2026-11-10").situation is Situation.OUR_TURN
    asking = replace(away, intent=Intent.QUESTION)
    story.messages[-1] = replace(said, reading=asking)
    assert at(story, "2026-11-09").situation is Situation.OUR_TURN


def test_the_day_they_named_holds_also_when_the_seller_has_answered() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  notnow  until 2026-12-01\nWed 2026-11-04 09:00  us")
    assert at(story, "2026-11-30").situation is Situation.AGREED_DATE
    over = at(story, "2026-12-08")
    assert (over.situation, over.falls_silent_at) == (Situation.SILENT, on("2026-12-02", "00:00"))
    assert over.next is not None
    assert over.next.play == "reminder_of_agreement"


def test_who_asks_before_the_day_they_named_waits_for_us_and_thanks_wait_for_nothing() -> None:
    begun = OFFER + "Tue 2026-11-03 09:00  notnow  until 2026-12-01\nWed 2026-11-04 09:00  us\n"
    assert at(told(begun + "Thu 2026-11-05 09:00  asks"), "2026-11-09").situation is (
        Situation.OUR_TURN
    )
    thanked = told(begun + "Thu 2026-11-05 09:00  thanks\nFri 2026-11-06 09:00  us")
    assert at(thanked, "2026-11-20").situation is Situation.AGREED_DATE


@pytest.mark.parametrize("actor", ["invite", "invited", "accepted"])
def test_before_a_meeting_nobody_is_silent(actor: str) -> None:
    story = told(OFFER + f"Tue 2026-11-03 09:00  {actor}  on 2026-11-20")
    verdict = at(story, "2026-11-20")
    assert (verdict.situation, codes(verdict)) == (Situation.AGREED_DATE, ["meeting"])


@pytest.mark.parametrize("actor", ["declined", "cancelled"])
def test_a_meeting_that_was_called_off_holds_nothing(actor: str) -> None:
    story = told(
        OFFER
        + f"""
        Tue 2026-11-03 09:00  invite   on 2026-11-30
        Wed 2026-11-04 09:00  {actor}  on 2026-11-30
        Thu 2026-11-05 09:00  us
        """
    )
    assert at(story, "2026-11-13").situation is Situation.SILENT


def test_a_question_before_the_meeting_is_our_turn_and_the_meeting_still_holds_the_clock() -> None:
    begun = OFFER + "Tue 2026-11-03 09:00  accepted  on 2026-11-30\nWed 2026-11-04 09:00  asks\n"
    assert at(told(begun), "2026-11-05").situation is Situation.OUR_TURN
    answered = told(begun + "Thu 2026-11-05 09:00  us")
    assert at(answered, "2026-11-20").situation is Situation.AGREED_DATE


def test_an_absence_does_not_shorten_the_wait_for_a_meeting() -> None:
    story = told(
        OFFER
        + """
        Tue 2026-11-03 09:00  accepted  on 2026-11-20
        Wed 2026-11-04 09:00  us
        Wed 2026-11-04 09:01  away      until 2026-11-09
        """
    )
    assert at(story, "2026-11-12").situation is Situation.AGREED_DATE


@pytest.mark.parametrize("actor", ["left", "wrong"])
def test_who_is_gone_gets_nothing_more_until_the_seller_writes_to_somebody_else(actor: str) -> None:
    story = told(OFFER + f"Tue 2026-11-03 09:00  {actor}\nWed 2026-11-04 09:00  us")
    assert at(story, "2026-12-15").situation is Situation.UNDELIVERABLE
    kim = Address("Kim", "kim@customer.example")
    story.messages[-1] = replace(story.messages[-1], to=(kim,))
    assert at(story, "2026-12-15").situation is Situation.SILENT


@pytest.mark.parametrize("actor", ["left", "wrong"])
def test_who_writes_again_is_there_after_all(actor: str) -> None:
    story = told(
        OFFER
        + f"""
        Tue 2026-11-03 09:00  {actor}
        Wed 2026-11-04 09:00  them
        Thu 2026-11-05 09:00  us
        """
    )
    assert at(story, "2026-11-06").situation is Situation.THEIR_TURN


def test_one_of_two_recipients_who_cannot_be_reached_is_no_reason_to_give_up() -> None:
    lee = "lee@customer.example"
    story = told(OFFER + "Mon 2026-11-02 09:01  bounce")
    offer, bounce = story.messages
    story.messages[0] = replace(offer, cc=(Address("Lee", lee),))
    named = replace(bounce.reading, bounced_to=(lee,))
    story.messages[1] = replace(bounce, reading=named)
    assert at(story, "2026-11-03").situation is Situation.THEIR_TURN
    story.messages[1] = replace(bounce, reading=replace(named, bounced_to=(lee, PAT)))
    assert at(story, "2026-11-03").situation is Situation.UNDELIVERABLE
    target = replace(named, bounced_to=("pat.prospect@mail.customer.example",))
    story.messages[1] = replace(bounce, reading=target)
    assert at(story, "2026-11-03").situation is Situation.UNDELIVERABLE
    nobody = replace(named, bounced_to=())
    story.messages[1] = replace(bounce, reading=nobody)
    assert at(story, "2026-11-03").situation is Situation.UNDELIVERABLE
    hidden = replace(named, bounced_to=("deals@crm.example",))
    story.messages[1] = replace(bounce, reading=hidden)
    assert at(story, "2026-11-03").situation is Situation.THEIR_TURN


def test_a_message_that_is_not_surely_theirs_closes_and_agrees_nothing() -> None:
    for actor in ("no", "notnow  until 2027-01-04", "accepted  on 2027-01-04"):
        story = told(OFFER + f"Tue 2026-11-03 09:00  {actor}")
        said = story.messages[-1]
        doubtful = replace(said.reading, sender_doubt="DMARC failed")
        story.messages[-1] = replace(said, reading=doubtful)
        assert at(story, "2026-11-04").situation is Situation.UNCLEAR


def test_the_number_of_the_newest_mail_is_the_one_to_call_unless_one_is_configured() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  them\nWed 2026-11-04 09:00  them")
    for i, number in ((1, "+31 20 555 0100"), (2, "+31 20 555 0199")):
        said = story.messages[i]
        story.messages[i] = replace(said, reading=replace(said.reading, phones=(number,)))
    assert at(story, "2026-11-05").phone == "+31 20 555 0199"
    configured = Identities(WHO.me, (replace(CUSTOMER, phone="+31 20 555 0123"),))
    assert judge(story.gathered(configured), POLICY, on("2026-11-05")).phone == "+31 20 555 0123"
