"""Agreed days, the reminder of them, and what the seller promised: told as conversations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.scenario import CUSTOMER, PAT, POLICY, WHO, Story, on
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    REMINDER,
    REMINDER_STEP,
    Effect,
    Identities,
    Intent,
    Pledge,
    Pledged,
    Reading,
    Situation,
    Verdict,
)

OFFER = "Mon 2026-11-02 09:00  us\n"
ASKED = OFFER + "Tue 2026-11-03 09:00  notnow  until 2026-12-03\n"
DUE = on("2026-12-04", "00:00")


def told(text: str) -> Story:
    return Story().read(text)


def at(story: Story, day: str, clock: str = "09:00") -> Verdict:
    return judge(story.gathered(), POLICY, on(day, clock))


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


def next_of(verdict: Verdict) -> tuple[str, int] | None:
    return (verdict.next.play, verdict.next.index) if verdict.next else None


def said(story: Story, number: int, **more: object) -> Story:
    """The same story, with more to read in one of its mails."""
    message = story.messages[number]
    reading = replace(message.reading, **more)  # type: ignore[arg-type]
    story.messages[number] = replace(message, reading=reading)
    return story


def pledged(story: Story, number: int, kind: str, day: str, words: str = "I will.") -> Story:
    pledge = Pledge(Pledged(kind), date.fromisoformat(day), words)
    return said(story, number, pledges=(*story.messages[number].reading.pledges, pledge))


REMIND = (REMINDER, REMINDER_STEP)


# --- the day, and the reminder of it -----------------------------------------------------------

AGREED: dict[str, Story] = {
    "they named it, and the seller said fine": told(ASKED + "Wed 2026-11-04 09:00  us"),
    "they named it and had the last word": told(ASKED),
    "they named it, were thanked, and thanked": told(
        ASKED + "Wed 2026-11-04 09:00  us\nThu 2026-11-05 09:00  thanks"
    ),
    "they accepted an invitation": told(OFFER + "Tue 2026-11-03 09:00  accepted  on 2026-12-03"),
    "they invited": told(OFFER + "Tue 2026-11-03 09:00  invited  on 2026-12-03"),
    "the seller put it off": told(OFFER + "Wed 2026-11-04 09:00  later  until 2026-12-03"),
    "they wrote last and the seller put it off": told(
        OFFER + "Tue 2026-11-03 09:00  them\nWed 2026-11-04 09:00  later  until 2026-12-03"
    ),
    "the seller named it": pledged(told(OFFER), 0, "agreed", "2026-12-03"),
    "the seller asked for it and they said yes": said(
        pledged(told(OFFER + "Tue 2026-11-03 09:00  yes"), 0, "proposed", "2026-12-03"),
        1,
        agrees=True,
    ),
}


@pytest.mark.parametrize("how", AGREED)
def test_until_the_day_and_a_working_day_nobody_is_silent_then_the_reminder_is_due(
    how: str,
) -> None:
    held = at(AGREED[how], "2026-12-03", "23:59")
    assert (held.situation, next_of(held)) == (Situation.AGREED_DATE, REMIND)
    assert held.falls_silent_at == DUE
    due = at(AGREED[how], "2026-12-04", "00:00")
    assert (due.situation, due.since, next_of(due)) == (Situation.SILENT, DUE, REMIND)
    assert due.agreed_on == date(2026, 12, 3)
    assert codes(due)[-1] == "day_passed"
    assert due.addressed is not None
    assert PAT in {address.spec for address in due.addressed.to}


def test_a_day_before_a_weekend_is_over_on_monday() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  notnow  until 2026-12-04")
    assert at(story, "2026-12-06").situation is Situation.AGREED_DATE
    assert at(story, "2026-12-07", "00:00").situation is Situation.SILENT


@pytest.mark.parametrize(
    ("last", "due"), [("2026-12-06", "2026-12-07"), ("2026-12-10", "2026-12-04")]
)
def test_a_week_is_theirs_to_its_end_and_of_a_longer_time_they_may_be_asked_at_once(
    last: str, due: str
) -> None:
    story = said(told(ASKED), 1, later_until=date.fromisoformat(last))
    verdict = at(story, "2026-12-01")
    assert verdict.falls_silent_at == on(due, "00:00")
    assert verdict.agreed_on is None, "nobody named a day"


def test_whatever_days_the_seller_names_theirs_stays_the_earliest() -> None:
    story = told(ASKED + "Wed 2026-11-04 09:00  us\nThu 2026-11-05 09:00  us")
    pledged(story, 2, "agreed", "2026-12-10")
    pledged(story, 3, "agreed", "2026-11-06")
    verdict = at(story, "2026-11-20")
    assert verdict.situation is Situation.AGREED_DATE
    assert verdict.agreed_on == date(2026, 12, 3)


def test_thanks_after_an_invitation_that_was_accepted_leave_the_day() -> None:
    story = told(
        OFFER + "Tue 2026-11-03 09:00  accepted  on 2026-12-03\nTue 2026-11-03 09:05  thanks"
    )
    assert at(story, "2026-11-10").situation is Situation.AGREED_DATE


@pytest.mark.parametrize("actor", ["us", "invite  on 2026-12-10"])
def test_a_word_of_ours_on_the_day_keeps_it_and_the_cadence_counts_from_it(actor: str) -> None:
    story = told(ASKED + f"Thu 2026-12-03 15:00  {actor}")
    verdict = at(story, "2026-12-04")
    assert next_of(verdict) != REMIND
    assert verdict.situation in (Situation.THEIR_TURN, Situation.AGREED_DATE)


def test_a_word_of_theirs_on_the_day_makes_it_our_turn() -> None:
    story = told(ASKED + "Wed 2026-11-04 09:00  us\nThu 2026-12-03 15:00  thanks")
    verdict = at(story, "2026-12-04")
    assert (verdict.situation, verdict.next) == (Situation.OUR_TURN, None)


def test_after_the_reminder_was_sent_the_cadence_begins_with_its_first_step() -> None:
    story = told(
        ASKED + "Wed 2026-11-04 09:00  us\nFri 2026-12-04 10:00  step  reminder_of_agreement"
    )
    verdict = at(story, "2026-12-07")
    assert (verdict.situation, next_of(verdict)) == (Situation.THEIR_TURN, ("step_back", 0))
    assert verdict.falls_silent_at == on("2026-12-11", "10:00")
    assert at(story, "2026-12-11", "10:00").situation is Situation.SILENT


def test_a_reminder_that_was_thrown_away_comes_not_again_and_the_cadence_goes_on() -> None:
    story = told(
        ASKED + "Wed 2026-11-04 09:00  us\nMon 2026-12-07 10:00  discarded  reminder_of_agreement"
    )
    verdict = at(story, "2026-12-08")
    assert (verdict.situation, next_of(verdict)) == (Situation.THEIR_TURN, ("step_back", 0))
    assert verdict.falls_silent_at == on("2026-12-14", "10:00")


def test_after_a_reminder_that_was_thrown_away_who_wrote_last_still_waits_for_us() -> None:
    story = told(ASKED + "Mon 2026-12-07 10:00  discarded  reminder_of_agreement")
    verdict = at(story, "2026-12-08")
    assert (verdict.situation, verdict.next, verdict.we_owe) == (Situation.OUR_TURN, None, True)


def test_the_cadence_goes_on_where_it_stood_when_the_reminder_is_thrown_away() -> None:
    begun = OFFER + "Mon 2026-11-09 10:00  step  step_back\nTue 2026-11-10 09:00  later"
    story = told(
        begun + "  until 2026-12-03\nMon 2026-12-07 10:00  discarded  reminder_of_agreement"
    )
    assert next_of(at(story, "2026-12-08")) == ("feedback", 1)
    sent = told(begun + "  until 2026-12-03\nMon 2026-12-07 10:00  step  reminder_of_agreement")
    assert next_of(at(sent, "2026-12-08")) == ("step_back", 0)


def test_a_reminder_that_lies_ready_is_the_step_in_hand() -> None:
    story = told(
        ASKED + "Wed 2026-11-04 09:00  us\nFri 2026-12-04 10:00  waiting  reminder_of_agreement"
    )
    verdict = at(story, "2026-12-21")
    assert (verdict.situation, next_of(verdict)) == (Situation.SILENT, REMIND)
    assert codes(verdict) == ["they_said_later", "day_passed", "draft_waiting"]


def test_a_reminder_whose_agreement_is_lost_is_still_the_step_in_hand() -> None:
    story = told(OFFER + "Fri 2026-12-04 10:00  waiting  reminder_of_agreement")
    verdict = at(story, "2026-12-07")
    assert (verdict.situation, next_of(verdict)) == (Situation.SILENT, REMIND)


def test_the_reminder_comes_also_after_the_cadence_and_when_it_is_over_it_is_your_call() -> None:
    story = told(
        OFFER
        + """
        Mon 2026-11-09 10:00  step  step_back
        Thu 2026-11-19 10:00  step  feedback
        Mon 2026-12-07 10:00  step  magic_email
        Tue 2026-12-29 09:00  later  until 2027-01-15
        """
    )
    assert at(story, "2026-12-29", "08:00").situation is Situation.AGREED_DATE
    assert next_of(at(story, "2027-01-18")) == REMIND
    story.read("Tue 2027-01-19 10:00  discarded  reminder_of_agreement")
    assert at(story, "2027-01-20").situation is Situation.THEIR_TURN
    assert at(story, "2027-02-15").situation is Situation.YOUR_CALL


def test_a_second_later_brings_a_second_reminder() -> None:
    story = told(
        OFFER
        + """
        Tue 2026-11-03 09:00  later      until 2026-11-12
        Mon 2026-11-16 10:00  discarded  reminder_of_agreement
        Tue 2026-11-17 09:00  later      until 2026-12-03
        """
    )
    assert at(story, "2026-11-20").situation is Situation.AGREED_DATE
    assert next_of(at(story, "2026-12-04")) == REMIND


# --- which day counts --------------------------------------------------------------------------


def test_a_later_day_of_theirs_takes_the_place_of_the_earlier() -> None:
    story = told(ASKED + "Wed 2026-11-25 09:00  notnow  until 2027-01-11")
    assert at(story, "2026-12-10").situation is Situation.AGREED_DATE
    sooner = told(ASKED + "Wed 2026-11-11 09:00  notnow  until 2026-11-19")
    assert at(sooner, "2026-11-20").situation is Situation.SILENT


def test_the_seller_alone_can_put_their_day_off_but_not_bring_it_forward() -> None:
    off = pledged(told(ASKED + "Wed 2026-11-04 09:00  us"), 2, "agreed", "2026-12-10")
    assert at(off, "2026-12-09").situation is Situation.AGREED_DATE
    sooner = pledged(told(ASKED + "Wed 2026-11-04 09:00  us"), 2, "agreed", "2026-11-12")
    assert at(sooner, "2026-12-03").situation is Situation.AGREED_DATE


def test_a_day_that_the_seller_only_asks_for_holds_nothing_until_they_say_yes() -> None:
    story = pledged(told(OFFER), 0, "proposed", "2026-12-03")
    assert at(story, "2026-11-09").situation is Situation.SILENT
    thanked = told(OFFER + "Tue 2026-11-03 09:00  thanks\nWed 2026-11-04 09:00  us")
    assert at(pledged(thanked, 0, "proposed", "2026-12-03"), "2026-11-20").situation is (
        Situation.SILENT
    )


def test_a_yes_that_says_more_is_our_turn_and_the_day_holds_once_it_is_answered() -> None:
    story = pledged(
        told(OFFER + "Tue 2026-11-03 09:00  yes"), 0, "proposed", "2026-12-03", "Shall we talk?"
    )
    assert at(story, "2026-11-04").situation is Situation.OUR_TURN
    story.read("Wed 2026-11-04 09:00  us")
    held = at(story, "2026-12-03")
    assert (held.situation, codes(held)) == (Situation.AGREED_DATE, ["they_said_yes"])
    assert held.reasons[0].facts["words"] == "Shall we talk?"


def test_a_question_with_a_day_is_our_turn_and_the_day_holds_once_it_is_answered() -> None:
    story = said(told(OFFER + "Tue 2026-11-03 09:00  asks"), 1, later_on=date(2026, 12, 3))
    assert at(story, "2026-11-04").situation is Situation.OUR_TURN
    story.read("Wed 2026-11-04 09:00  us")
    assert at(story, "2026-12-03").situation is Situation.AGREED_DATE
    assert next_of(at(story, "2026-12-04")) == REMIND


def test_a_question_before_the_day_does_not_take_it_back_and_a_wish_to_go_on_does() -> None:
    asked = told(ASKED + "Wed 2026-11-11 09:00  asks\nThu 2026-11-12 09:00  us")
    assert at(asked, "2026-12-03").situation is Situation.AGREED_DATE
    going_on = told(ASKED + "Wed 2026-11-11 09:00  yes\nThu 2026-11-12 09:00  us")
    assert at(going_on, "2026-11-19").situation is Situation.SILENT


def test_an_invitation_that_nobody_answered_holds_the_day_and_is_no_agreement() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  invite  on 2026-12-03")
    assert at(story, "2026-12-03").situation is Situation.AGREED_DATE
    over = at(story, "2026-12-04")
    assert (over.situation, next_of(over)) == (Situation.THEIR_TURN, ("step_back", 0))


def test_resume_takes_the_day_back() -> None:
    story = told(ASKED + "Wed 2026-11-04 09:00  us\nThu 2026-11-05 09:00  resume")
    assert next_of(at(story, "2026-11-06")) == ("step_back", 0)


def test_nobody_is_reminded_to_whom_the_seller_never_wrote() -> None:
    story = told("Tue 2026-11-03 09:00  notnow  until 2026-12-03")
    assert at(story, "2026-12-03").situation is Situation.AGREED_DATE
    over = at(story, "2026-12-04")
    assert (over.situation, over.next) == (Situation.OUR_TURN, None)
    put_off = told("Tue 2026-11-03 09:00  them\nTue 2026-11-03 10:00  later  until 2026-12-03")
    assert at(put_off, "2026-12-04").situation is Situation.OUR_TURN


def test_who_is_only_watched_is_not_reminded() -> None:
    watched = Identities(WHO.me, (replace(CUSTOMER, cadence=()),))
    talk = told(ASKED + "Wed 2026-11-04 09:00  us").gathered(watched)
    assert judge(talk, POLICY, on("2026-12-10")).situation is Situation.THEIR_TURN


def test_an_absence_over_the_day_pushes_the_reminder_out() -> None:
    story = told(ASKED + "Wed 2026-11-04 09:00  us\nWed 2026-12-02 09:00  away until 2026-12-14")
    assert at(story, "2026-12-08").situation is Situation.AWAY
    due = at(story, "2026-12-14")
    assert (due.situation, next_of(due)) == (Situation.SILENT, REMIND)
    assert due.falls_silent_at == on("2026-12-14", "00:00")


@pytest.mark.parametrize("actor", ["no", "stop", "left"])
def test_who_says_no_or_leaves_is_not_reminded(actor: str) -> None:
    story = told(ASKED + f"Wed 2026-11-04 09:00  us\nThu 2026-11-05 09:00  {actor}")
    assert at(story, "2026-12-10").situation in (Situation.CLOSED, Situation.UNDELIVERABLE)


# --- what the seller promised ------------------------------------------------------------------


def promised(more: str = "", day: str = "2026-11-06") -> Story:
    return pledged(told(OFFER + more), 0, "promised", day, "I will send it by Friday.")


def test_until_the_day_that_the_seller_promised_nobody_is_silent() -> None:
    story = promised(day="2026-11-20")
    held = at(story, "2026-11-20")
    assert (held.situation, held.next, held.falls_silent_at) == (Situation.AGREED_DATE, None, None)
    assert codes(held) == ["we_promised"]


def test_a_promise_that_was_not_kept_by_the_day_is_ours_from_the_next_working_day_on() -> None:
    assert at(promised(), "2026-11-08").situation is Situation.AGREED_DATE
    broken = at(promised(), "2026-11-09", "00:00")
    assert (broken.situation, broken.we_owe, broken.next) == (Situation.OUR_TURN, True, None)
    (reason,) = broken.reasons
    assert (reason.code, reason.message_id) == ("promise", "<m1@example>")
    assert reason.facts == {
        "on": date(2026, 11, 2),
        "until": date(2026, 11, 6),
        "words": "I will send it by Friday.",
    }


@pytest.mark.parametrize("day", ["Fri 2026-11-06", "Mon 2026-11-09", "Thu 2026-11-12"])
def test_any_mail_to_them_on_the_day_or_later_keeps_a_promise(day: str) -> None:
    story = promised(f"{day} 16:00  us")
    assert at(story, "2026-11-13").situation in (Situation.THEIR_TURN, Situation.SILENT)


def test_before_the_day_only_a_mail_with_an_attachment_keeps_it() -> None:
    story = promised("Wed 2026-11-04 16:00  us")
    assert at(story, "2026-11-09").we_owe
    assert not at(said(story, 1, attached=True), "2026-11-09").we_owe


def test_what_they_name_after_a_promise_takes_its_place() -> None:
    story = promised("Wed 2026-11-04 09:00  notnow  until 2026-12-03")
    assert at(story, "2026-11-09").situation is Situation.AGREED_DATE
    assert at(promised("Wed 2026-11-04 09:00  thanks"), "2026-11-09").we_owe


def test_a_later_promise_takes_the_place_of_the_earlier_one() -> None:
    story = pledged(promised("Thu 2026-11-05 09:00  us"), 1, "promised", "2026-11-20")
    assert at(story, "2026-11-09").situation is Situation.AGREED_DATE
    assert at(story, "2026-11-23").we_owe


def test_who_waits_for_an_answer_and_for_a_promise_is_told_both() -> None:
    broken = at(promised("Wed 2026-11-04 09:00  asks"), "2026-11-09")
    assert (broken.situation, broken.since) == (Situation.OUR_TURN, on("2026-11-04"))
    assert codes(broken) == ["promise", "they_asked"]


@pytest.mark.parametrize("word", ["later  until 2026-12-03", "resume", "lost", "won"])
def test_the_sellers_own_decision_ends_a_promise(word: str) -> None:
    story = promised(f"Tue 2026-11-10 09:00  {word}")
    assert "promise" not in codes(at(story, "2026-11-11"))


def test_a_promise_is_told_before_a_meeting_that_is_still_to_come() -> None:
    story = promised("Tue 2026-11-03 09:00  accepted  on 2026-12-03")
    assert codes(at(story, "2026-11-09"))[0] == "promise"


def test_no_draft_is_made_for_a_promise() -> None:
    for day in ("2026-11-09", "2026-12-09", "2027-03-01"):
        assert at(promised(), day).next is None


# --- our own silence ---------------------------------------------------------------------------


def test_the_question_that_has_no_answer_is_named_when_they_have_written_again() -> None:
    story = told(OFFER + "Tue 2026-11-03 09:00  asks\nWed 2026-11-04 09:00  thanks")
    verdict = at(story, "2026-11-06")
    assert codes(verdict) == ["they_wrote", "unanswered", "we_owe"]
    unanswered = verdict.reasons[1]
    assert (unanswered.message_id, unanswered.facts["words"]) == (
        "<m2@example>",
        "What does it cost?",
    )


def test_a_question_that_was_answered_is_not_named() -> None:
    story = told(
        OFFER + "Tue 2026-11-03 09:00  asks\nWed 2026-11-04 09:00  us\nThu 2026-11-05 09:00  thanks"
    )
    assert codes(at(story, "2026-11-06")) == ["they_wrote"]


def test_a_doubtful_mail_names_no_day() -> None:
    story = told(ASKED + "Wed 2026-11-04 09:00  us")
    said(story, 1, sender_doubt="DMARC failed")
    assert next_of(at(story, "2026-11-06")) == ("step_back", 0)
    assert Reading(effect=Effect.LATER, intent=Intent.LATER).later_on is None
