"""``after: auto``, from the mailbox to the draft: one answers within the hour, one takes days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from end_to_end.story import PAT, Story, at

KIM = "kim@other.example"
# (asked, Pat answered, Kim answered): the same mails to both, on four Mondays.
HISTORY = (
    ("Mon 2026-09-07 09:00", "Mon 2026-09-07 10:00", "Thu 2026-09-10 09:00"),
    ("Mon 2026-09-14 09:00", "Mon 2026-09-14 09:30", "Fri 2026-09-18 15:00"),
    ("Mon 2026-09-21 09:00", "Mon 2026-09-21 10:30", "Wed 2026-09-23 16:00"),
    ("Mon 2026-09-28 09:00", "Mon 2026-09-28 09:40", "Fri 2026-10-02 11:00"),
)
ASKED = "Mon 2026-11-02 09:00"


@pytest.fixture
def two(tell: Callable[..., Story]) -> Story:
    """Two prospects who were asked the same and fell silent on the same day."""
    steps = [{"play": "step_back", "after": "auto"}, {"play": "feedback", "after": 8}]
    story = tell(
        prospects=[
            {"name": "Customer Inc", "contacts": [PAT]},
            {"name": "Other Ltd", "contacts": [KIM]},
        ],
        more={"cadences": {"default": steps}},
    )
    for asked, *answered in HISTORY:
        for who, when in zip((PAT, KIM), answered, strict=True):
            story.heard(when, From=who, answering=story.wrote(asked, To=who))
    for who in (PAT, KIM):
        story.wrote(ASKED, To=who)
    return story


def falls_silent_at(story: Story, when: str, prospect: str) -> str:
    return str(story.status(when, prospect)["falls_silent_at"])


def test_each_is_silent_when_it_means_something_with_them(two: Story) -> None:
    assert two.once("Thu 2026-11-05 17:00")["actions"] == []
    pat = falls_silent_at(two, "Thu 2026-11-05 17:00", "Customer Inc")
    kim = falls_silent_at(two, "Thu 2026-11-05 17:00", "Other Ltd")
    assert pat.startswith("2026-11-09T")
    assert kim.startswith("2026-11-23T"), "somebody who takes four days is given three weeks"
    turn = two.once("Tue 2026-11-10 10:00")
    assert [(a["prospect"], a["play"]) for a in turn["actions"]] == [("Customer Inc", "step_back")]
    codes = [reason["code"] for reason in turn["actions"][0]["reasons"]]
    assert codes == ["we_wrote", "silent", "own_pace"]
    assert two.once("Wed 2026-11-11 10:00")["actions"] == [], "the same date at every turn"
    assert falls_silent_at(two, "Wed 2026-11-11 10:00", "Customer Inc") == pat
    assert falls_silent_at(two, "Wed 2026-11-11 10:00", "Other Ltd") == kim
    late = two.once("Mon 2026-11-23 17:00")
    assert [a["prospect"] for a in late["actions"]] == ["Other Ltd"]


def test_it_says_in_plain_words_why_now(two: Story) -> None:
    two.once("Tue 2026-11-10 10:00")
    why = two.run("why", "Customer Inc", "--now", at("Tue 2026-11-10 10:00").isoformat()).out
    assert "No answer for 6 working days, since Mon 2 Nov." in why
    assert "pat@customer.example usually answers within an hour or so; about 7 % would" in why
    assert two.status("Tue 2026-11-10 10:00", "Other Ltd")["reasons"][-1]["text"] == (
        "kim@other.example usually answers within a week; about half would still answer now."
    )


def test_what_a_step_of_ours_brought_teaches_nothing(two: Story) -> None:
    """Kim answers the step at once; that does not make Kim quick."""
    two.once("Mon 2026-11-23 17:00")
    [draft] = [d for d in two.drafts() if KIM in d.people("To")]
    sent = two.wrote(
        "Tue 2026-11-24 09:00",
        To=KIM,
        message_id=draft["Message-ID"],
        answering=draft.ids("References")[-1],
    )
    two.heard("Tue 2026-11-24 09:20", From=KIM, answering=sent)
    two.wrote("Wed 2026-11-25 09:00", To=KIM)
    now = "Wed 2026-11-25 17:00"
    two.once(now)
    anew = falls_silent_at(two, now, "Other Ltd")
    wait = timedelta(days=21)  # as before
    assert anew == (at("Wed 2026-11-25 09:00") + wait).isoformat()


def test_who_is_not_known_yet_gets_the_average(tell: Callable[..., Story]) -> None:
    story = tell(more={"cadences": {"default": [{"play": "step_back", "after": "auto"}]}})
    story.wrote(ASKED)
    assert story.once("Fri 2026-11-06 12:00")["actions"] == []
    turn = story.once("Mon 2026-11-09 09:00")
    [action] = turn["actions"]
    assert [reason["code"] for reason in action["reasons"]] == [
        "we_wrote",
        "silent",
        "average_pace",
    ]
