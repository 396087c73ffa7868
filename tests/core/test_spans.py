"""Days that are named together ("next week"): over with the last of them, not the first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.scenario import POLICY, Story, on
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import REMINDER, Pledge, Pledged, Situation, Verdict
from ghostwatch.core.replay import replay
from ghostwatch.core.replies import pledges_in
from ghostwatch.core.replies.dates import later_on

TUESDAY = date(2026, 11, 3)

# A text -> the first day and the last; one day has no last.
SPANS = {
    "Ask me again next week.": ("2026-11-09", "2026-11-15"),
    "Please call me in March.": ("2027-03-01", "2027-03-31"),
    "Ask me again in early December.": ("2026-12-01", "2026-12-10"),
    "Ask me again in mid-December.": ("2026-12-15", "2026-12-20"),
    "Come back to me the week of 7 December.": ("2026-12-07", "2026-12-13"),
    "Bitte melden Sie sich nächste Woche.": ("2026-11-09", "2026-11-15"),
    "Neem in januari weer contact op.": ("2027-01-01", "2027-01-31"),
    "Recontactez-moi en mars.": ("2027-03-01", "2027-03-31"),
    # Nobody who says these means the end of it.
    "Let's talk in the new year.": ("2027-01-01", "2027-01-31"),
    "Ask me again in the first quarter.": ("2027-01-01", "2027-01-31"),
    # One day.
    "Ask me again on 12 November.": ("2026-11-12", None),
    "Get back to me in two weeks.": ("2026-11-17", None),
    "Call me at the end of January.": ("2027-01-31", None),
    "Ask me again after next week.": ("2026-11-16", None),
    # With these days something only begins.
    "Let us talk from March on.": ("2027-03-01", None),
    "Melden Sie sich ab März wieder.": ("2027-03-01", None),
    "Please not before February.": ("2027-02-01", None),
}


@pytest.mark.parametrize("text", SPANS)
def test_days_that_they_name_together_have_a_last_one(text: str) -> None:
    found = later_on(text, TUESDAY)
    assert found is not None
    last = found.until.isoformat() if found.until else None
    assert (found.on.isoformat(), last) == SPANS[text]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Let's talk next week.", "2026-11-15"),
        ("Shall we talk in early December?", "2026-12-10"),
        ("Let's talk on 12 November.", None),
        ("I'll send it next week.", None),
    ],
)
def test_so_have_days_that_the_seller_names_to_talk(text: str, last: str | None) -> None:
    [pledge] = pledges_in(text, TUESDAY)
    assert (pledge.until.isoformat() if pledge.until else None) == last


def next_week(text: str) -> Story:
    """They said on Tuesday 3 November that they want to talk in the week of the 9th."""
    story = Story().read(f"Mon 2026-11-02 09:00 us offer\nTue 2026-11-03 10:00 notnow\n{text}")
    said = story.messages[1]
    reading = replace(
        said.reading, later_on=date(2026, 11, 9), later_until=date(2026, 11, 15), date_words="9 Nov"
    )
    story.messages[1] = replace(said, reading=reading)
    return story


def at(story: Story, day: str, clock: str = "12:00") -> Verdict:
    return judge(story.gathered(), POLICY, on(day, clock))


@pytest.mark.parametrize("answered", ["", "Tue 2026-11-03 11:00 us Gladly."])
def test_no_reminder_comes_within_the_days_that_they_named(answered: str) -> None:
    story = next_week(answered)
    for day in ("2026-11-08", "2026-11-09", "2026-11-10", "2026-11-13", "2026-11-15"):
        held = at(story, day)
        assert held.situation is Situation.AGREED_DATE, day
        assert held.falls_silent_at == held.changes_at == on("2026-11-16", "00:00")
    verdict = at(story, "2026-11-16", "00:00")
    assert verdict.situation is Situation.SILENT
    assert verdict.next is not None
    assert verdict.next.play == REMINDER
    assert verdict.agreed_on is None, "a letter names no day where they named a week"
    passed = {reason.code: reason.facts for reason in verdict.reasons}["day_passed"]
    assert passed["until"] == date(2026, 11, 15)
    [told] = replay([story.gathered()], POLICY, on("2026-11-20"))
    assert [draft.at for draft in told.drafts] == [on("2026-11-16", "00:00")]


def test_a_mail_within_those_days_is_the_talk_that_was_meant() -> None:
    ours = next_week("Tue 2026-11-10 10:00 us As you asked.")
    assert at(ours, "2026-11-11").situation is Situation.THEIR_TURN
    theirs = next_week("Tue 2026-11-10 10:00 them Here I am.")
    assert at(theirs, "2026-11-10").situation is Situation.OUR_TURN


def test_a_day_of_the_sellers_within_those_days_is_the_day() -> None:
    story = next_week("Tue 2026-11-03 11:00 us Let's talk on Wednesday the 11th.")
    said = story.messages[2]
    pledge = Pledge(Pledged.AGREED, date(2026, 11, 11), "Let's talk on Wednesday the 11th.")
    story.messages[2] = replace(said, reading=replace(said.reading, pledges=(pledge,)))
    assert at(story, "2026-11-11").situation is Situation.AGREED_DATE
    assert at(story, "2026-11-12").situation is Situation.SILENT


def test_their_yes_to_next_week_is_over_with_the_week() -> None:
    story = Story().read("Mon 2026-11-02 09:00 us offer\nTue 2026-11-03 10:00 yes")
    said = story.messages[0]
    pledge = Pledge(
        Pledged.PROPOSED, date(2026, 11, 9), "Shall we talk next week?", date(2026, 11, 15)
    )
    story.messages[0] = replace(said, reading=replace(said.reading, pledges=(pledge,)))
    agrees = replace(story.messages[1].reading, agrees=True)
    story.messages[1] = replace(story.messages[1], reading=agrees)
    assert at(story, "2026-11-13").situation is Situation.AGREED_DATE
    assert at(story, "2026-11-16").situation is Situation.SILENT
