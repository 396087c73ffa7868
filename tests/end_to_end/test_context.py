"""What makes a draft personal, learnt from a real mailbox and true after the state is lost."""

from __future__ import annotations

import shutil

from end_to_end.story import Draft, Story
from ghostwatch.core.replies.intent.tongues import likeliest

MONDAY = "Mon 2026-11-16 10:00"
LATER = "Mon 2026-11-16 12:00"
NEXT = "Fri 2026-11-27 10:00"
UTF_8 = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8"}


def in_german(story: Story) -> Draft:
    """Both write German, and nothing is configured; then they are silent."""
    story.wrote(
        "Mon 2026-11-02 09:00", body="Hallo Pat,\n\nanbei der Entwurf.\n\nGruß\nSam\n", **UTF_8
    )
    story.heard(
        "Tue 2026-11-03 09:00",
        answering="<1@seller.example>",
        body="Hallo Sam, vielen Dank, was kostet das denn für uns alle zusammen?\n\nPat\n",
        **UTF_8,
    )
    story.wrote(
        "Wed 2026-11-04 09:00",
        answering="<2@seller.example>",
        body="Hallo Pat,\n\ndas hängt davon ab, wie viele mitmachen.\n\nGruß\nSam\n",
        **UTF_8,
    )
    assert [a["play"] for a in story.once(MONDAY)["actions"]] == ["step_back"]
    (draft,) = story.drafts()
    return draft


def test_who_writes_german_is_answered_in_german(story: Story) -> None:
    assert likeliest(in_german(story).body) == "de"


def test_the_language_of_the_configuration_wins(story: Story) -> None:
    story.prospects[0]["language"] = "nl"
    assert likeliest(in_german(story).body) == "nl"


def test_after_a_loss_the_same_draft_is_known_again_byte_for_byte(story: Story) -> None:
    draft = in_german(story)
    shutil.rmtree(story.folder / "state")
    assert [a["action"] for a in story.once(LATER)["actions"]] == ["adopt"]
    story.heard("Mon 2026-11-16 14:00", answering=draft["In-Reply-To"], body="Danke!\n")
    assert [a["action"] for a in story.once("Mon 2026-11-16 15:00")["actions"]] == ["withdraw"]


def test_after_a_loss_a_step_that_was_sent_under_another_id_is_known_by_its_words(
    story: Story,
) -> None:
    draft = in_german(story)
    story.wrote(
        "Mon 2026-11-16 11:00",
        subject=draft["Subject"],
        message_id="<a-new-id@mail.seller.example>",
        answering=draft["In-Reply-To"],
        body=draft.body,
        **UTF_8,
    )
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()
    shutil.rmtree(story.folder / "state")
    assert story.once(LATER)["actions"] == []
    assert story.status(LATER)["next"]["play"] == "feedback"
