"""A stale draft is gone, or reported, in the same turn in which the answer is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from end_to_end.story import Story

MONDAY = "Mon 2026-11-09 10:00"
TUESDAY = "Tue 2026-11-10 10:00"


def with_a_draft(story: Story) -> Story:
    with story.house.client() as raw:
        raw.create_folder("Customers")
    story.wrote("Mon 2026-11-02 09:00")
    assert len(story.once(MONDAY)["actions"]) == 1
    return story


@pytest.mark.parametrize("mailbox", ["Customers", "Junk", "Trash"])
def test_an_answer_that_was_filed_away_takes_the_draft_back(story: Story, mailbox: str) -> None:
    with_a_draft(story).heard("Tue 2026-11-10 09:00", mailbox=mailbox)
    assert [a["action"] for a in story.once(TUESDAY)["actions"]] == ["withdraw"]
    assert story.drafts() == []


def test_a_mailbox_that_is_made_while_a_draft_waits_is_looked_into(story: Story) -> None:
    with_a_draft(story)
    with story.house.client() as raw:
        raw.create_folder("New ones")
    story.heard("Tue 2026-11-10 09:00", mailbox="New ones")
    assert [a["action"] for a in story.once(TUESDAY)["actions"]] == ["withdraw"]


def test_reported_means_left_and_said(tell: Callable[..., Story]) -> None:
    story = with_a_draft(tell(more={"drafts": {"withdraw": "report"}}))
    story.heard("Tue 2026-11-10 09:00", mailbox="Customers")
    told = story.once(TUESDAY, code=1)
    assert told["actions"] == []
    assert "Customer Inc" in told["problems"][0]["what"]
    assert len(story.drafts()) == 1


@pytest.mark.parametrize("mark", ["\\Flagged", "$label1", "urgent"])
def test_a_draft_with_a_mark_of_the_sellers_is_theirs(story: Story, mark: str) -> None:
    with_a_draft(story)
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.add_flags(raw.search("ALL"), [mark])
    story.heard("Tue 2026-11-10 09:00")
    assert story.once(TUESDAY)["actions"] == []
    assert len(story.drafts()) == 1
