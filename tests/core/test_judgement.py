"""What ghostwatch thinks of a conversation; each docstring is the conversation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.scenario import (
    CALENDAR,
    CUSTOMER,
    HOLIDAYS,
    POLICY,
    SELLER,
    WHO,
    ZONE,
    Story,
    message,
    on,
)
from ghostwatch.core.judgement import Policy, judge
from ghostwatch.core.model import (
    CadenceStep,
    Conversation,
    Identities,
    Intent,
    Situation,
    Verdict,
)
from ghostwatch.core.worktime import WorkCalendar


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


def test_nobody_has_written_yet(talk: Conversation) -> None:
    verdict = judge(talk, POLICY, on("2026-11-10"))
    assert verdict == Verdict(CUSTOMER, Situation.OUR_TURN, None, reasons=verdict.reasons)
    assert codes(verdict) == ["no_mail"]


def test_machine_mail_alone_is_no_beginning(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  robot
    Mon 2026-11-02 09:00  receipt
    """
    verdict = judge(talk, POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.OUR_TURN, None)


def test_silence_is_computed_first_and_then_compared(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer we spoke about.
    """
    before = judge(talk, POLICY, on("2026-11-09", "08:59"))
    assert before.situation is Situation.THEIR_TURN
    assert before.since == on("2026-11-02")
    assert before.falls_silent_at == on("2026-11-09")
    assert before.next is not None
    assert (before.next.index, before.next.play) == (0, "step_back")
    assert before.next.due_at == before.falls_silent_at
    assert codes(before) == ["we_wrote", "waiting"]
    assert before.reasons[1].facts == {"until": date(2026, 11, 9), "days": 5}

    after = judge(talk, POLICY, on("2026-11-09", "09:00"))
    assert after.situation is Situation.SILENT
    assert after.since == after.falls_silent_at == on("2026-11-09")
    assert codes(after) == ["we_wrote", "silent"]
    assert after.reasons[1].facts == {"since": date(2026, 11, 2), "days": 5}
    assert after.reasons[0].message_id == "<m1@example>"
    assert after.follows == talk.words[0].message


def test_a_friday_evening_mail_is_not_overdue_on_the_next_friday_morning(
    talk: Conversation,
) -> None:
    """
    Fri 2026-11-06 18:00  us    Here is the offer.
    """
    assert judge(talk, POLICY, on("2026-11-13", "17:59")).situation is Situation.THEIR_TURN
    assert judge(talk, POLICY, on("2026-11-13", "18:00")).situation is Situation.SILENT


@pytest.mark.parametrize("written", ["Fri 2026-11-06 19:00", "Sat 2026-11-07 11:00"])
def test_a_mail_of_the_weekend_is_not_overdue_on_monday(written: str) -> None:
    eager = replace(CUSTOMER, cadence=(CadenceStep("step_back", 1),))
    who = Identities(frozenset({SELLER}), (eager,))
    talk = Story().read(f"{written}  us  Here is the offer.").gathered(who)
    assert judge(talk, POLICY, on("2026-11-09", "23:59")).situation is Situation.THEIR_TURN
    after = judge(talk, POLICY, on("2026-11-10", "00:00"))
    assert (after.situation, after.reasons[1].facts["days"]) == (Situation.SILENT, 1)


LIBERATION = date(2026, 11, 11)  # a holiday of theirs: in France and Belgium
THEIRS = WorkCalendar(ZONE, lambda day: day == LIBERATION or day in HOLIDAYS)
ABROAD = Policy(CALENDAR, waits_for={CUSTOMER.name: THEIRS}.__getitem__)


def test_a_holiday_of_theirs_weighs_nothing_in_the_wait_for_them(talk: Conversation) -> None:
    """
    Mon 2026-11-09 09:00  us    Here is the offer.
    """
    assert judge(talk, POLICY, on("2026-11-10")).falls_silent_at == on("2026-11-16")
    before = judge(talk, ABROAD, on("2026-11-16"))
    assert (before.situation, before.falls_silent_at) == (Situation.THEIR_TURN, on("2026-11-17"))
    assert before.reasons[1].facts["days"] == 5
    after = judge(talk, ABROAD, on("2026-11-17"))
    assert (after.situation, after.reasons[1].facts["days"]) == (Situation.SILENT, 5)


def test_on_a_holiday_of_theirs_the_seller_owes_what_they_owe(talk: Conversation) -> None:
    """
    Mon 2026-11-09 09:00  us    Here is the offer.
    Tue 2026-11-10 09:00  them  What does it cost?
    """
    assert not judge(talk, ABROAD, on("2026-11-11", "09:00")).we_owe
    assert judge(talk, ABROAD, on("2026-11-11", "09:01")).we_owe


def test_the_rhythm_of_a_prospect_rests_on_their_holidays(talk: Conversation) -> None:
    """
    Mon 2026-11-09 09:00  us    Here is the offer.
    """
    at_leisure = replace(CUSTOMER, cadence=(CadenceStep("step_back", None),))
    followed = replace(talk, prospect=at_leisure)
    dates = [judge(followed, p, on("2026-11-10")).falls_silent_at for p in (POLICY, ABROAD)]
    assert dates[0] is not None
    assert dates[1] == CALENDAR.add_working_days(dates[0], 1)


def test_what_they_write_on_friday_evening_is_not_owed_on_monday(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Fri 2026-11-06 19:00  them  Looks good, one question.
    """
    assert not judge(talk, POLICY, on("2026-11-09", "23:59")).we_owe
    assert judge(talk, POLICY, on("2026-11-10", "00:01")).we_owe


def test_an_answer_is_our_turn_and_after_a_working_day_our_own_silence(
    talk: Conversation,
) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Fri 2026-11-06 16:00  them  Looks good, one question.
    """
    soon = judge(talk, POLICY, on("2026-11-09", "16:00"))
    assert (soon.situation, soon.we_owe) == (Situation.OUR_TURN, False)
    assert soon.since == on("2026-11-06", "16:00")
    assert (soon.falls_silent_at, soon.next) == (None, None)
    assert codes(soon) == ["they_wrote"]
    assert soon.reasons[0].facts == {"who": "pat@customer.example", "on": date(2026, 11, 6)}
    late = judge(talk, POLICY, on("2026-11-09", "16:01"))
    assert late.we_owe
    assert codes(late) == ["they_wrote", "we_owe"]


def test_our_own_limit_can_be_longer(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  them  A question.
    """
    patient = Policy(CALENDAR, our_limit=3)
    assert not judge(talk, patient, on("2026-11-05")).we_owe
    assert judge(talk, patient, on("2026-11-06")).we_owe


@pytest.mark.parametrize("who", ["chris", "invitation"])
def test_a_colleague_or_an_accepted_invitation_ends_the_silence(who: str) -> None:
    talk = (
        Story()
        .read(f"""
        Mon 2026-11-02 09:00  us
        Mon 2026-11-16 09:00  {who}
        """)
        .gathered()
    )
    assert judge(talk, POLICY, on("2026-11-16")).situation is Situation.OUR_TURN


def test_machines_do_not_answer(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-02 09:05  receipt
    Tue 2026-11-03 09:05  robot
    """
    assert judge(talk, POLICY, on("2026-11-09")).situation is Situation.SILENT


def test_facts_after_now_still_count(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  them
    """
    assert judge(talk, POLICY, on("2026-10-01")).situation is Situation.OUR_TURN


# --- what the seller says ----------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["lost", "hush"])
def test_the_seller_closes_and_takes_it_up_again(kind: str) -> None:
    story = Story().read(f"""
        Mon 2026-11-02 09:00  us
        Tue 2026-11-03 09:00  {kind}
        Wed 2026-11-04 09:00  them
        """)
    verdict = judge(story.gathered(), POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.CLOSED, on("2026-11-03"))
    assert codes(verdict) == [kind]
    assert verdict.reasons[0].facts == {"on": date(2026, 11, 3)}
    again = story.read("Thu 2026-11-05 09:00  resume").gathered()
    assert judge(again, POLICY, on("2026-11-30")).situation is Situation.OUR_TURN


def test_the_last_decision_of_the_seller_holds(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  lost
    Wed 2026-11-04 09:00  won
    """
    verdict = judge(talk, POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.CLIENT, on("2026-11-04"))
    assert codes(verdict) == ["won"]


def test_a_listed_client_is_a_client_with_or_without_mail(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    """
    client = Identities(WHO.me, (replace(CUSTOMER, stage="client"),))
    verdict = judge(story.gathered(client), POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.CLIENT, on("2026-11-02"))
    assert codes(verdict) == ["client"]
    unspoken = judge(Story().gathered(client), POLICY, on("2026-11-30"))
    assert (unspoken.situation, unspoken.since) == (Situation.CLIENT, None)


def test_later_holds_until_the_working_day_after_that_date(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  them   Call me in a month.
    Wed 2026-11-04 09:00  later  until 2026-12-04
    """
    verdict = judge(talk, POLICY, on("2026-12-06", "23:59"))
    assert (verdict.situation, verdict.since) == (Situation.AGREED_DATE, on("2026-11-04"))
    assert verdict.falls_silent_at == on("2026-12-07", "00:00")
    assert verdict.next is not None
    assert verdict.next.play == "reminder_of_agreement"
    assert verdict.reasons[0].facts == {"until": date(2026, 12, 4)}
    after = judge(talk, POLICY, on("2026-12-07", "00:00"))
    assert (after.situation, after.since) == (Situation.SILENT, on("2026-12-07", "00:00"))
    assert codes(after) == ["later", "day_passed"]
    assert after.follows == talk.words[1].message
    assert after.addressed == talk.words[0].message


def test_who_writes_before_the_agreed_date_waits_for_us(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 09:00  later  until 2026-12-04
    Thu 2026-11-05 09:00  them   I thought about it.
    """
    assert judge(talk, POLICY, on("2026-11-06")).situation is Situation.OUR_TURN


def test_our_own_mail_on_the_agreed_date_keeps_it_and_gets_its_full_wait(
    talk: Conversation,
) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 09:00  later  until 2026-12-04
    Fri 2026-12-04 09:00  us     Shall we talk?
    """
    verdict = judge(talk, POLICY, on("2026-12-07"))
    assert verdict.situation is Situation.THEIR_TURN
    assert verdict.falls_silent_at == on("2026-12-11")
    assert verdict.next is not None
    assert verdict.next.play == "step_back"


def test_our_own_mail_long_before_the_agreed_date_does_not_bring_it_forward(
    talk: Conversation,
) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 09:00  later  until 2026-12-04
    Thu 2026-11-05 09:00  us     As agreed, until December.
    """
    assert judge(talk, POLICY, on("2026-11-20")).falls_silent_at == on("2026-12-07", "00:00")


def test_our_own_mail_after_the_agreed_date_starts_the_clock_anew(talk: Conversation) -> None:
    """
    Wed 2026-11-04 09:00  later  until 2026-11-06
    Mon 2026-11-09 09:00  us
    """
    assert judge(talk, POLICY, on("2026-11-10")).falls_silent_at == on("2026-11-16")


def test_a_date_that_had_passed_when_it_was_named_holds_nothing(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  them
    Wed 2026-11-04 09:00  later  until 2026-11-03
    """
    assert judge(talk, POLICY, on("2026-11-30")).situation is Situation.OUR_TURN


def test_later_without_any_mail_is_held_and_then_ours(talk: Conversation) -> None:
    """
    Wed 2026-11-04 09:00  later  until 2026-11-06
    """
    held = judge(talk, POLICY, on("2026-11-06"))
    assert (held.situation, held.since, held.next) == (Situation.AGREED_DATE, None, None)
    assert judge(talk, POLICY, on("2026-11-09")).situation is Situation.OUR_TURN


def test_later_without_a_date_is_ignored(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  them
    Wed 2026-11-04 09:00  later  until 2026-12-03
    """
    story.notes[0] = replace(story.notes[0], until_on=None)
    assert judge(story.gathered(), POLICY, on("2026-11-05")).situation is Situation.OUR_TURN


def test_an_agreed_date_of_a_prospect_without_a_cadence_has_no_next_step(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 09:00  later  until 2026-12-03
    """
    watched = Identities(WHO.me, (replace(CUSTOMER, cadence=()),))
    verdict = judge(story.gathered(watched), POLICY, on("2026-11-05"))
    assert (verdict.situation, verdict.next) == (Situation.AGREED_DATE, None)


# --- stop, doubt, strangers, bounces -----------------------------------------------------------


def test_a_stop_is_a_stop_until_the_seller_says_otherwise(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  stop
    Wed 2026-11-04 09:00  us
    """
    verdict = judge(story.gathered(), POLICY, on("2027-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.CLOSED, on("2026-11-03"))
    assert codes(verdict) == ["asked_to_stop"]
    assert verdict.reasons[0].message_id == "<m2@example>"
    story.read("Thu 2026-11-05 09:00  resume")
    assert judge(story.gathered(), POLICY, on("2026-11-11")).situation is Situation.SILENT


AFTER_A_STOP = {
    "they ask something": "asks",
    "they want to go on": "yes",
    "a colleague of theirs writes": "chris",
    "the seller writes": "us",
    "they are thanked and thank": "thanks",
    "they accept an invitation": "accepted  on 2026-11-06",
    "they name a day": "notnow  until 2026-11-12",
    "their machine answers": "away  until 2026-11-06",
    "it comes back": "bounce",
    "the seller says won": "won",
    "the seller says later": "later  until 2026-11-12",
}


@pytest.mark.parametrize("what", AFTER_A_STOP)
def test_nothing_but_resume_opens_what_a_stop_has_closed(what: str) -> None:
    """P7, whatever comes after it and however late."""
    story = Story().read(
        f"""
        Mon 2026-11-02 09:00  us
        Tue 2026-11-03 09:00  stop
        Wed 2026-11-04 09:00  {AFTER_A_STOP[what]}
        """
    )
    for day in ("2026-11-04", "2026-11-16", "2027-11-30"):
        verdict = judge(story.gathered(), POLICY, on(day, "10:00"))
        assert verdict.situation is Situation.CLOSED
        assert verdict.reasons[0].code == "asked_to_stop"
        assert verdict.next is None


def test_a_doubt_about_our_own_last_write_is_unclear(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  uncertain  step_back
    """
    verdict = judge(talk, POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.UNCLEAR, on("2026-11-09"))
    assert codes(verdict) == ["uncertain"]


def test_a_stranger_who_answers_makes_it_unclear(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  stranger
    """
    verdict = judge(story.gathered(), POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.UNCLEAR, on("2026-11-03"))
    assert verdict.reasons[0].facts == {"who": "pat.private@gmail.com"}
    assert verdict.follows == story.messages[0]
    resumed = Story(story.messages).read("Wed 2026-11-04 09:00  resume").gathered()
    assert judge(resumed, POLICY, on("2026-11-30")).situation is Situation.SILENT
    story.read("Wed 2026-11-04 09:00  us")
    assert judge(story.gathered(), POLICY, on("2026-11-05")).situation is Situation.THEIR_TURN


def test_a_stop_of_a_stranger_stays_unclear_until_the_seller_says_otherwise(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  stranger
    Wed 2026-11-04 09:00  us
    Thu 2026-11-05 09:00  them
    """
    stop = replace(story.messages[1].reading, stop=True, intent=Intent.STOP)
    story.messages[1] = replace(story.messages[1], reading=stop)
    verdict = judge(story.gathered(), POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (Situation.UNCLEAR, on("2026-11-03"))
    assert codes(verdict) == ["stranger"]
    story.read("Fri 2026-11-06 09:00  resume")
    assert judge(story.gathered(), POLICY, on("2026-11-30")).situation is Situation.OUR_TURN


def test_a_doubtful_sender_is_unclear_and_not_an_answer(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  doubtful
    Wed 2026-11-04 09:00  robot
    """
    verdict = judge(talk, POLICY, on("2026-11-30"))
    assert verdict.situation is Situation.UNCLEAR
    assert verdict.reasons[0].facts == {"why": "From is not one plain address"}


def test_a_bounce_of_our_latest_mail_is_undeliverable(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-02 09:01  bounce
    """
    verdict = judge(story.gathered(), POLICY, on("2026-11-30"))
    assert (verdict.situation, verdict.since) == (
        Situation.UNDELIVERABLE,
        on("2026-11-02", "09:01"),
    )
    assert verdict.reasons[0].facts == {"who": "pat@customer.example"}
    resumed = Story(story.messages).read("Tue 2026-11-03 09:00  resume").gathered()
    assert judge(resumed, POLICY, on("2026-11-03")).situation is Situation.THEIR_TURN
    story.read("Tue 2026-11-03 09:00  them")
    assert judge(story.gathered(), POLICY, on("2026-11-03")).situation is Situation.OUR_TURN


def test_a_late_bounce_of_an_earlier_mail_counts_for_the_same_address_only(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  us
    Wed 2026-11-04 09:00  bounce
    """
    first, second, bounce = story.messages
    old = replace(bounce.reading, bounced_ids=(first.message_id,))
    bounce = replace(bounce, reading=old, references=())
    late = Story([first, second, bounce]).gathered()
    assert judge(late, POLICY, on("2026-11-05")).situation is Situation.UNDELIVERABLE
    other = replace(second, to=(replace(second.to[0], spec="chris@customer.example"),))
    elsewhere = Story([first, other, bounce]).gathered()
    assert judge(elsewhere, POLICY, on("2026-11-05")).situation is Situation.THEIR_TURN
    early = replace(
        bounce, dated_at=on("2026-11-02", "10:00"), arrived_at=on("2026-11-02", "10:00")
    )
    before = Story([first, second, early]).gathered()
    assert judge(before, POLICY, on("2026-11-05")).situation is Situation.THEIR_TURN


# --- away --------------------------------------------------------------------------------------


def test_an_automatic_reply_with_a_date_holds_the_clock(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-02 09:01  away  until 2026-11-16
    """
    verdict = judge(talk, POLICY, on("2026-11-15"))
    assert (verdict.situation, verdict.since) == (Situation.AWAY, on("2026-11-02", "09:01"))
    assert verdict.falls_silent_at == on("2026-11-23", "00:00")
    facts = {"who": "pat@customer.example", "until": date(2026, 11, 16), "words": ""}
    assert verdict.reasons[0].facts == facts
    assert codes(verdict) == ["away_until"]
    assert judge(talk, POLICY, on("2026-11-16")).situation is Situation.THEIR_TURN
    assert judge(talk, POLICY, on("2026-11-23")).situation is Situation.SILENT


def test_an_automatic_reply_without_a_date_holds_for_two_weeks(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Wed 2026-11-04 09:00  away
    """
    verdict = judge(talk, POLICY, on("2026-11-17"))
    assert codes(verdict) == ["away_no_date"]
    assert verdict.situation is Situation.AWAY
    # Monday to Wednesday count as one whole day, four are left from Wednesday 18 on.
    assert verdict.falls_silent_at == on("2026-11-23")
    assert judge(talk, POLICY, on("2026-11-18")).situation is Situation.THEIR_TURN


def test_who_turns_out_to_be_away_after_the_silence_is_not_silent(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-10 09:00  away  until 2026-11-14
    """
    verdict = judge(talk, POLICY, on("2026-11-13"))
    assert verdict.situation is Situation.AWAY
    assert verdict.falls_silent_at == on("2026-11-16", "00:00")


def test_a_word_from_them_ends_an_absence_but_for_one_it_names(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  away  until 2026-11-30
    Tue 2026-11-03 09:00  them
    Wed 2026-11-04 09:00  us
    """
    assert judge(story.gathered(), POLICY, on("2026-11-05")).situation is Situation.THEIR_TURN
    answer = story.messages[1]
    back_on = replace(answer.reading, away_until=date(2026, 11, 16))
    story.messages[1] = replace(answer, reading=back_on)
    verdict = judge(story.gathered(), POLICY, on("2026-11-05"))
    assert (verdict.situation, codes(verdict)) == (Situation.AWAY, ["away_until"])


def test_an_absence_that_was_over_before_it_was_named_holds_nothing(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-02 09:01  away  until 2026-11-02
    """
    assert judge(talk, POLICY, on("2026-11-02", "10:00")).situation is Situation.THEIR_TURN


def test_away_without_any_word_of_ours_is_no_beginning(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:01  away  until 2026-11-20
    """
    assert judge(talk, POLICY, on("2026-11-03")).situation is Situation.OUR_TURN


# --- the ladder --------------------------------------------------------------------------------


def test_a_sent_step_counts_and_the_next_waits_from_its_date(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step  step_back
    """
    verdict = judge(talk, POLICY, on("2026-11-18"))
    assert verdict.situation is Situation.THEIR_TURN
    assert verdict.next is not None
    assert (verdict.next.index, verdict.next.play) == (1, "feedback")
    assert verdict.falls_silent_at == on("2026-11-19", "10:00")
    assert codes(verdict) == ["we_wrote", "waiting", "step_done"]
    assert verdict.reasons[2].facts == {
        "play": "step_back",
        "how": "sent",
        "on": date(2026, 11, 9),
    }
    assert verdict.follows == talk.words[1].message


def test_a_step_sent_under_a_new_id_is_known_by_its_parent(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  changed  step_back
    """
    verdict = judge(talk, POLICY, on("2026-11-18"))
    assert verdict.next is not None
    assert verdict.next.play == "feedback"


def test_our_own_other_mail_starts_the_cadence_anew(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  step  step_back
    Tue 2026-11-10 10:00  us    One more thing.
    """
    verdict = judge(talk, POLICY, on("2026-11-11"))
    assert verdict.next is not None
    assert (verdict.next.play, verdict.falls_silent_at) == (
        "step_back",
        on("2026-11-17", "10:00"),
    )
    assert "step_done" not in codes(verdict)


def test_a_second_mail_for_the_same_parent_is_not_the_step(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 10:00  changed  step_back
    Tue 2026-11-10 10:00  us       And this.
    """
    more = replace(story.messages[2], references=story.messages[1].references)
    verdict = judge(Story([*story.messages[:2], more], [], story.decisions).gathered(), POLICY,
                    on("2026-11-11"))  # fmt: skip
    assert verdict.next is not None
    assert verdict.next.play == "step_back"


def test_a_discarded_step_counts_from_the_turn_that_judged_it(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Thu 2026-11-12 09:00  discarded  step_back
    """
    verdict = judge(talk, POLICY, on("2026-11-13"))
    assert verdict.next is not None
    assert (verdict.next.play, verdict.next.due_at) == ("feedback", on("2026-11-24"))
    assert codes(verdict) == ["we_wrote", "waiting_again", "step_done"]


def test_after_undo_it_is_the_sellers_call_and_our_own_withdrawal_is_not(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Thu 2026-11-12 09:00  undone  step_back
    """
    verdict = judge(story.gathered(), POLICY, on("2027-01-13"))
    assert (verdict.situation, verdict.since) == (Situation.YOUR_CALL, on("2026-11-12"))
    assert codes(verdict) == ["taken_back"]
    story.decisions = [replace(d, by_seller=False) for d in story.decisions]
    assert judge(story.gathered(), POLICY, on("2026-11-13")).situation is Situation.SILENT


def test_two_discarded_in_a_row_are_the_sellers_call(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Thu 2026-11-12 09:00  discarded  step_back
    Tue 2026-11-24 09:00  discarded  feedback
    """
    verdict = judge(talk, POLICY, on("2026-11-25"))
    assert (verdict.situation, verdict.since) == (Situation.YOUR_CALL, on("2026-11-24"))
    assert codes(verdict) == ["step_done", "step_done", "cadence_over"]


def test_after_the_last_step_and_its_own_wait_it_is_the_sellers_call(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  step  step_back
    Thu 2026-11-19 09:00  step  feedback
    Mon 2026-12-07 09:00  step  magic_email
    """
    # Twelve working days, and Christmas Day and Boxing Day (observed on Monday) weigh nothing.
    before = judge(talk, POLICY, on("2026-12-23", "08:59"))
    assert (before.situation, before.next) == (Situation.THEIR_TURN, None)
    assert before.falls_silent_at == on("2026-12-23")
    after = judge(talk, POLICY, on("2026-12-23"))
    assert (after.situation, after.since) == (Situation.YOUR_CALL, on("2026-12-23"))
    assert (after.next, after.falls_silent_at) == (None, None)
    assert codes(after) == ["step_done"] * 3 + ["cadence_over"]


def test_a_draft_that_lies_ready_keeps_its_step(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  waiting  step_back
    """
    verdict = judge(talk, POLICY, on("2026-11-30"))
    assert verdict.situation is Situation.SILENT
    assert verdict.next is not None
    assert verdict.next.index == 0
    assert codes(verdict)[-1] == "draft_waiting"


@pytest.mark.parametrize(("actor", "code"), [("edited", "draft_edited"), ("planned", "silent")])
def test_an_edited_draft_and_a_planned_one_are_told_apart(actor: str, code: str) -> None:
    story = Story().read(f"""
        Mon 2026-11-02 09:00  us
        Mon 2026-11-09 09:00  {actor}  step_back
        """)
    assert codes(judge(story.gathered(), POLICY, on("2026-11-30")))[-1] == code


def test_decisions_before_their_last_word_are_history(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  step  step_back
    Tue 2026-11-10 09:00  them
    Wed 2026-11-11 09:00  us
    """
    verdict = judge(talk, POLICY, on("2026-11-18"))
    assert (verdict.situation, verdict.next and verdict.next.index) == (Situation.SILENT, 0)


def test_a_decision_taken_at_an_earlier_now_counts_by_its_parent(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  discarded  step_back
    """
    story.decisions = [replace(d, decided_at=on("2026-10-01")) for d in story.decisions]
    verdict = judge(story.gathered(), POLICY, on("2026-11-13"))
    assert verdict.next is not None
    assert verdict.next.index == 1


def test_a_decision_whose_parent_has_left_the_mirror_counts_by_its_date(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  discarded  step_back
    """
    story.decisions = [replace(d, parent="<gone@seller.example>") for d in story.decisions]
    assert judge(story.gathered(), POLICY, on("2026-11-13")).next.index == 1  # type: ignore[union-attr]
    story.decisions = [replace(d, decided_at=on("2026-11-01")) for d in story.decisions]
    assert judge(story.gathered(), POLICY, on("2026-11-13")).next.index == 0  # type: ignore[union-attr]


def test_a_mail_without_an_id_is_not_skipped_for_an_earlier_one(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Tue 2026-11-03 09:00  us
    Tue 2026-11-10 09:00  discarded  step_back
    """
    story.messages[1] = replace(story.messages[1], message_id="")
    story.decisions = [replace(d, parent="<m1@example>") for d in story.decisions]
    verdict = judge(story.gathered(), POLICY, on("2026-11-11"))
    assert verdict.follows == story.messages[1]
    assert verdict.next is not None
    assert verdict.next.index == 1


def test_a_sent_step_that_is_not_in_the_mirror_still_counts(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-09 09:00  step  step_back
    """
    del story.messages[1]
    verdict = judge(story.gathered(), POLICY, on("2026-11-11"))
    assert verdict.falls_silent_at == on("2026-11-19")


def test_a_prospect_without_a_cadence_is_only_watched(story: Story) -> None:
    """
    Mon 2026-11-02 09:00  us
    Mon 2026-11-30 09:00  away  until 2026-12-04
    """
    watched = Identities(WHO.me, (replace(CUSTOMER, cadence=()),))
    away = judge(story.gathered(watched), POLICY, on("2026-12-01"))
    assert (away.situation, away.next, away.falls_silent_at) == (Situation.AWAY, None, None)
    verdict = judge(story.gathered(watched), POLICY, on("2027-11-30"))
    assert (verdict.situation, verdict.next) == (Situation.THEIR_TURN, None)
    assert verdict.falls_silent_at is None


def test_our_own_vacation_responder_is_no_word_of_ours(talk: Conversation) -> None:
    """
    Mon 2026-11-02 09:00  them
    """
    from ghostwatch.core.model import Effect, Kind, Reading

    responder = message(9, on("2026-11-02", "09:01"), "sam@seller.example",
                        reading=Reading(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS))  # fmt: skip
    answered = Story([*(w.message for w in talk.words), responder]).gathered()
    assert len(answered.words) == 2
    verdict = judge(answered, POLICY, on("2026-11-30"))
    assert verdict.situation is Situation.OUR_TURN
    assert verdict.since == on("2026-11-02")
