"""Replay: what would have been drafted when, and what really happened, told as conversations."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from core.scenario import CALENDAR, CUSTOMER, POLICY, WHO, Story, on
from ghostwatch.core.judgement import Policy, judge, rhythms
from ghostwatch.core.model import (
    CadenceStep,
    Conversation,
    Identities,
    Pledge,
    Pledged,
    Situation,
)
from ghostwatch.core.replay import Ending, Told, figures, replay
from ghostwatch.core.worktime import Season

END = on("2027-02-01")


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Told:
    """What is told of the conversation in the test's own docstring."""
    story = Story().read(request.function.__doc__ or "")
    return tell(story.gathered())


def tell(talk: Conversation, until: datetime = END) -> Told:
    [one] = replay([talk], POLICY, until)
    return one


def days(told: Told) -> list[tuple[str, str]]:
    """Each draft: its play and its day."""
    return [(d.play, f"{d.at.astimezone(CALENDAR.zone):%Y-%m-%d}") for d in told.drafts]


# --- silences of theirs ---------------------------------------------------------------------------


def test_who_came_back_unasked_was_silent_from_the_day_of_the_first_draft(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Tue 2026-11-24 09:00  them  Sorry for the silence.
    Tue 2026-11-24 10:00  us    Gladly.
    Tue 2026-11-24 11:00  no    It is a no.
    """
    assert days(told) == [("step_back", "2026-11-09"), ("feedback", "2026-11-19")]
    [silence] = told.silences
    assert (silence.began_at, silence.ended_at) == (on("2026-11-09"), on("2026-11-24"))
    assert silence.ending is Ending.CAME_BACK
    assert (silence.days, silence.waited_days) == (11, 16)


def test_only_drafts_after_an_imagined_one_suppose_something(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    """
    assert [draft.supposes for draft in told.drafts] == [False, True, True]


def test_a_follow_up_ends_the_silence_and_the_next_one_is_a_silence_of_its_own(
    told: Told,
) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Thu 2026-11-12 09:00  us    Did you see it?
    Fri 2026-11-27 09:00  us    One more try.
    Mon 2026-11-30 09:00  them  Yes, let us talk.
    Mon 2026-11-30 10:00  us    Good.
    Mon 2026-11-30 11:00  no    It is a no.
    """
    first, second = told.silences
    assert (first.ending, first.days, first.answered_at) == (Ending.FOLLOWED_UP, 3, None)
    assert (second.ending, second.answered_at) == (Ending.FOLLOWED_UP, on("2026-11-30"))
    assert days(told) == [("step_back", "2026-11-09"), ("step_back", "2026-11-19")]


def test_where_nobody_wrote_again_the_ladder_runs_out_and_the_silence_stays_open(
    told: Told,
) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    """
    assert [play for play, _ in days(told)] == ["step_back", "feedback", "magic_email"]
    [silence] = told.silences
    assert (silence.ended_at, silence.ending) == (None, None)
    assert [s.situation for s in told.stretches] == [
        Situation.THEIR_TURN,
        Situation.SILENT,
        Situation.YOUR_CALL,
    ]


def test_an_automatic_reply_holds_the_ladder_and_does_not_end_the_silence(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Wed 2026-11-11 09:00  away  until 2026-12-01
    Fri 2026-12-11 09:00  them  Back again.
    Fri 2026-12-11 10:00  us    Good.
    Fri 2026-12-11 11:00  no    It is a no.
    """
    [silence] = told.silences
    assert (silence.began_at, silence.ended_at) == (on("2026-11-09"), on("2026-12-11"))
    assert days(told) == [("step_back", "2026-11-09"), ("feedback", "2026-12-09")]
    away = next(s for s in told.stretches if s.situation is Situation.AWAY)
    assert f"{away.until_on}" == "2026-12-01"


def test_the_sellers_word_ends_a_silence(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Tue 2026-11-10 09:00  lost
    """
    [silence] = told.silences
    assert silence.ending is Ending.DECIDED
    assert days(told) == [("step_back", "2026-11-09")]


def test_a_bounce_ends_a_silence_otherwise(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us      Here is the offer.
    Tue 2026-11-10 09:00  bounce
    """
    assert [s.ending for s in told.silences] == [Ending.OTHER]


def test_a_word_of_which_nobody_knows_who_wrote_it_is_no_coming_back(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us        Here is the offer.
    Tue 2026-11-10 09:00  doubtful  Hello.
    """
    assert [s.ending for s in told.silences] == [Ending.OTHER]


def test_a_word_put_off_and_resumed_is_silent_again(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us     Here is the offer.
    Tue 2026-11-10 09:00  later  until 2026-12-01
    """
    first, second = told.silences
    assert first.ending is Ending.DECIDED
    assert second.began_at > on("2026-12-01")
    assert days(told)[1][1] == "2026-12-02"


# --- what forbids a draft -------------------------------------------------------------------------


@pytest.mark.parametrize("last", ["stop", "no", "other"])
def test_nothing_is_drafted_once_they_said_no(last: str) -> None:
    text = f"""
    Mon 2026-11-02 09:00  us    Here is the offer.
    Tue 2026-11-03 09:00  {last}
    Tue 2026-11-03 10:00  us    I understand.
    """
    told = tell(Story().read(text).gathered())
    assert told.drafts == ()
    assert told.stretches[-1].situation is Situation.CLOSED


def test_no_draft_falls_before_the_day_that_they_named(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us      Here is the offer.
    Tue 2026-11-03 09:00  notnow  until 2026-12-15
    Tue 2026-11-03 10:00  us      I will.
    """
    assert told.drafts[0].at > on("2026-12-15")
    agreed = next(s for s in told.stretches if s.situation is Situation.AGREED_DATE)
    assert f"{agreed.until_on}" == "2026-12-15"


def test_a_silence_has_the_same_days_in_a_replay_as_in_a_verdict() -> None:
    """Days on which they cannot answer weigh nothing in either."""
    quiet = replace(CALENDAR, is_quiet=Season((12, 24), (1, 1)).covers)
    policy = Policy(CALENDAR, waits_for=lambda _: quiet)
    talk = Story().read("Mon 2026-12-14 09:00 us offer").gathered()
    until = on("2027-01-06")
    [told] = replay([talk], policy, until)
    [silence] = told.silences
    said = {reason.code: reason.facts for reason in judge(talk, policy, until).reasons}
    assert silence.waited_days == said["silent"]["days"] == 10


def test_a_promise_that_is_broken_before_a_day_that_they_named_is_told() -> None:
    story = Story().read(
        """
        Mon 2026-11-02 09:00 us     offer
        Mon 2026-11-02 10:00 notnow until 2026-12-01
        Mon 2026-11-02 11:00 us     I'll send it today.
        """
    )
    said = story.messages[2]
    pledge = Pledge(Pledged.PROMISED, date(2026, 11, 2), "I'll send it today.")
    story.messages[2] = replace(said, reading=replace(said.reading, pledges=(pledge,)))
    [told] = replay([story.gathered()], POLICY, on("2026-11-05"))
    last = told.stretches[-1]
    assert (last.situation, last.we_owe) == (Situation.OUR_TURN, True)
    assert last.from_at == on("2026-11-03", "00:00")


def test_a_draft_that_the_quarter_holds_back_has_its_day_all_the_same() -> None:
    talk = Story().read("Mon 2026-11-02 09:00 us offer").gathered()
    few = replace(talk, prospect=replace(talk.prospect, per_quarter=1))
    [told] = replay([few], POLICY, on("2027-03-01"))
    first, second = told.drafts
    assert second.at == first.at + timedelta(days=90)
    assert [reason.code for _, reason in told.withheld] == ["cap_per_quarter"] * 2


def test_a_draft_that_could_name_no_parent_is_withheld_and_told(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    """
    talk = Story().read("Mon 2026-11-02 09:00  us    Here is the offer.").gathered()
    [word] = talk.words
    nameless = replace(word, message=replace(word.message, message_id=""))
    one = tell(replace(talk, words=(nameless,)))
    assert one.drafts == ()
    assert [reason.code for _, reason in one.withheld] == ["no_parent_id"]
    assert len(one.silences) == len(told.silences) == 1


# --- what the seller really did with drafts of ours -----------------------------------------------


def test_a_step_that_was_really_sent_goes_on_with_the_ladder(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Tue 2026-11-10 09:00  step  step_back
    Wed 2026-11-25 09:00  them  Hello.
    Wed 2026-11-25 10:00  us    Hello.
    Wed 2026-11-25 11:00  no    It is a no.
    """
    assert days(told) == [("step_back", "2026-11-09"), ("feedback", "2026-11-20")]
    first, second = told.silences
    assert (first.ending, first.with_draft) == (Ending.FOLLOWED_UP, True)
    assert second.ending is Ending.CAME_BACK
    assert not told.drafts[1].supposes


def test_a_draft_that_was_really_thrown_away_moves_the_next_step(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us         Here is the offer.
    Wed 2026-11-11 09:00  discarded  step_back
    """
    assert days(told)[:2] == [("step_back", "2026-11-09"), ("feedback", "2026-11-23")]


def test_after_two_that_were_thrown_away_in_a_row_nothing_is_drafted(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us         Here is the offer.
    Wed 2026-11-11 09:00  discarded  step_back
    Tue 2026-11-24 09:00  discarded  feedback
    """
    assert [play for play, _ in days(told)] == ["step_back", "feedback"]
    assert told.stretches[-1].situation is Situation.YOUR_CALL


def test_a_draft_on_its_way_to_trash_is_imagined_as_well() -> None:
    """The row is written before the draft is moved, so it has a date and is not settled."""
    text = "Mon 2026-11-02 09:00  us  Here is the offer.\n"
    talk = Story().read(text + "Tue 2026-11-10 09:00  waiting  step_back").gathered()
    leaving = tuple(replace(row, settled_at=on("2026-11-11")) for row in talk.decisions)
    told = tell(replace(talk, decisions=leaving))
    assert told.drafts == tell(Story().read(text).gathered()).drafts


def test_a_draft_that_only_lies_there_is_imagined_like_any_other() -> None:
    text = "Mon 2026-11-02 09:00  us  Here is the offer.\n"
    waiting = text + "Tue 2026-11-10 09:00  waiting  step_back"
    told = tell(Story().read(waiting).gathered())
    assert told.drafts == tell(Story().read(text).gathered()).drafts


def test_a_ledger_that_was_lost_since_leaves_the_sellers_mails_what_they_are() -> None:
    text = """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Thu 2026-11-12 09:00  us    Did you see it?
    """
    talk = Story().read(text).gathered()
    assert tell(replace(talk, lost_at=END)) == tell(talk)


# --- silences of ours -----------------------------------------------------------------------------


def test_our_silence_counts_from_the_first_word_that_waited(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  them  What does it cost?
    Wed 2026-11-04 09:00  them  Are you there?
    Tue 2026-11-10 09:00  us    I am.
    Tue 2026-11-10 10:00  no    It is a no.
    """
    [own] = told.own_silences
    assert (own.since, own.days, own.answered) == (on("2026-11-02"), 6, True)


def test_an_answer_within_the_day_is_no_silence(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  them  What does it cost?
    Tue 2026-11-03 09:00  us    This much.
    """
    assert told.own_silences == ()


def test_who_waits_for_us_still_waits_at_the_end() -> None:
    talk = Story().read("Mon 2026-11-02 09:00  them  What does it cost?").gathered()
    [own] = tell(talk, on("2026-11-20")).own_silences
    assert (own.ended_at, own.days) == (None, 14)
    assert tell(talk, on("2026-11-03")).own_silences == ()


# --- what was known then --------------------------------------------------------------------------


def test_auto_knows_on_each_day_only_what_was_known_by_then() -> None:
    """What comes later, however prompt, moves no earlier draft."""
    auto = replace(CUSTOMER, cadence=(CadenceStep("step_back", None),))
    who = Identities(WHO.me, (auto,))
    early = """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Wed 2026-12-02 09:00  them  Thank you.
    """
    late = early + "".join(
        f"Thu 2026-12-03 {hour:02}:00  us  And?\n Thu 2026-12-03 {hour + 1:02}:00  them  Yes.\n"
        for hour in range(8, 20, 2)
    )
    first = []
    for text in (early, late):
        talk = Story().read(text).gathered(who)
        policy = replace(POLICY, rhythms=rhythms([talk], CALENDAR.zone))
        [told] = replay([talk], policy, END)
        first.append(told.drafts[0])
    assert first[0] == first[1]


def test_a_prospect_without_mail_has_nothing_to_tell() -> None:
    told = tell(Story().gathered())
    assert (told.words, told.stretches, told.drafts, told.silences) == ((), (), (), ())
    assert figures([told], on("2026-01-01")).silences == 0


def test_figures_count_what_began_since_a_day(told: Told) -> None:
    """
    Mon 2026-11-02 09:00  us    Here is the offer.
    Tue 2026-11-24 09:00  them  Sorry for the silence.
    Mon 2026-11-30 09:00  us    No matter.
    """
    whole, later = (figures([told], on(day)) for day in ("2026-11-01", "2026-12-01"))
    assert (whole.silences, whole.came_back, whole.still_silent) == (2, 1, 1)
    assert (whole.own_silences, whole.own_worst) == (1, 4)
    assert (later.silences, later.came_back, later.own_silences) == (1, 0, 0)
    assert dict(whole.drafts) == {"step_back": 2, "feedback": 2, "magic_email": 1}
