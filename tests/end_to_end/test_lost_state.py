"""The local file is gone: the mailbox says what was done, and what it cannot say is withheld."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest

from end_to_end.story import PAT, Draft, Story
from ghostwatch.store import Store

OFFER = "Mon 2026-11-02 09:00"
MONDAY = "Mon 2026-11-09 10:00"  # the step_back is due
SENT = "Mon 2026-11-09 12:00"
WEDNESDAY = "Wed 2026-11-11 10:00"
NEXT = "Fri 2026-11-20 10:00"  # eight working days after SENT: the feedback is due
THUNDERBIRD = "<a-new-id@mail.seller.example>"


def lose_the_state(story: Story) -> None:
    shutil.rmtree(story.folder / "state")


def take_out(story: Story, to: str | None = None) -> None:
    """Everything in Drafts goes: away for good, or to another mailbox."""
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        if to is not None:
            raw.move(raw.search("ALL"), to)
        elif uids := raw.search("ALL"):
            raw.delete_messages(uids)
            raw.expunge()


def send(story: Story, draft: Draft, *, new_id: bool = False, words: str | None = None) -> None:
    """The seller sends a draft; their mail program removes it and keeps a copy in Sent."""
    story.wrote(
        SENT,
        subject=draft["Subject"],
        message_id=THUNDERBIRD if new_id else draft["Message-ID"],
        answering=draft["In-Reply-To"],
        body=words if words is not None else draft.body,
    )
    take_out(story)


def drafted(story: Story) -> Draft:
    story.wrote(OFFER)
    assert [a["play"] for a in story.once(MONDAY)["actions"]] == ["step_back"]
    (draft,) = story.drafts()
    return draft


def a_little_rewritten(draft: Draft) -> str:
    """The seller's hand: another greeting, a sentence more."""
    return draft.body.replace("Hello", "Dear Pat") + "\nP.S. Greetings to the team!\n"


# Each: how the mail program sent it -> what the ledger should say of it afterwards.
WAYS_TO_SEND: dict[str, Callable[[Story, Draft], None]] = {
    "as it was": send,
    "under a new id": lambda story, draft: send(story, draft, new_id=True),
    "rewritten, under our id": lambda story, draft: send(story, draft, words="Hi, all good?\n"),
    "a little rewritten, under a new id": lambda story, draft: send(
        story, draft, new_id=True, words=a_little_rewritten(draft)
    ),
}


@pytest.mark.parametrize("way", WAYS_TO_SEND)
def test_a_step_that_was_sent_stays_done_and_the_ladder_goes_on(story: Story, way: str) -> None:
    WAYS_TO_SEND[way](story, drafted(story))
    lose_the_state(story)
    assert story.once(WEDNESDAY)["actions"] == []
    told = story.status(WEDNESDAY)
    assert (told["situation"], told["next"]["play"]) == ("their_turn", "feedback")
    assert [a["play"] for a in story.once(NEXT)["actions"]] == ["feedback"]
    assert len(story.drafts()) == 1


def test_what_was_rewritten_beyond_recognition_withholds_until_the_seller_says_resume(
    story: Story,
) -> None:
    draft = drafted(story)
    send(
        story, draft, new_id=True, words="Lunch next week? The place at the canal is open again.\n"
    )
    lose_the_state(story)
    assert story.once(NEXT)["actions"] == []
    told = story.status(NEXT)
    assert told["situation"] == "unclear"
    assert told["reasons"][-1]["code"] == "steps_unknown"
    assert story.run("resume", PAT, "--now", "2026-11-20T11:00:00+01:00").code == 0
    assert [a["play"] for a in story.once("Mon 2026-11-23 10:00")["actions"]] == ["step_back"]


def test_a_first_start_takes_a_sellers_own_chasing_for_what_it_is(story: Story) -> None:
    offer = story.wrote(OFFER)
    story.wrote(SENT, answering=offer, body="Did you have a moment to look at it?\n")
    assert [a["play"] for a in story.once(NEXT)["actions"]] == ["step_back"]


def test_a_step_that_was_thrown_away_stays_thrown_away_while_it_lies_in_trash(
    story: Story,
) -> None:
    drafted(story)
    take_out(story, to=story.house.trash)
    lose_the_state(story)
    assert story.once(WEDNESDAY)["actions"] == []
    told = story.status(WEDNESDAY)
    assert (told["situation"], told["next"]["play"]) == ("their_turn", "feedback")


def test_a_draft_that_lies_there_is_ours_again_and_goes_when_they_answer(story: Story) -> None:
    drafted(story)
    lose_the_state(story)
    (action,) = story.once("Mon 2026-11-09 11:00")["actions"]
    assert action["action"] == "adopt"
    assert story.once("Mon 2026-11-09 12:00")["actions"] == []
    story.heard("Tue 2026-11-10 09:00")
    assert [a["action"] for a in story.once("Tue 2026-11-10 10:00")["actions"]] == ["withdraw"]
    assert story.drafts() == []
    assert len(story.house.messages(story.house.trash)) == 1


def test_what_is_found_out_of_date_goes_in_the_turn_that_finds_it(story: Story) -> None:
    drafted(story)
    story.heard("Tue 2026-11-10 09:00")
    lose_the_state(story)
    done = [a["action"] for a in story.once("Tue 2026-11-10 10:00")["actions"]]
    assert done == ["adopt", "withdraw"]
    assert story.drafts() == []


def test_a_draft_that_was_rewritten_under_our_id_is_never_moved(story: Story) -> None:
    draft = drafted(story)
    octets = story.house.messages(story.house.drafts)[0].replace(b"Hello", b"Good day")
    take_out(story)
    story.house.append(story.house.drafts, octets, ("\\Draft", "\\Seen"))
    lose_the_state(story)
    story.heard("Tue 2026-11-10 09:00")
    told = story.once("Tue 2026-11-10 10:00", code=1)
    assert [a["action"] for a in told["actions"]] == ["adopt"]
    assert "was left" in told["problems"][0]["what"]
    assert [d["Message-ID"] for d in story.drafts()] == [draft["Message-ID"]]


def test_a_draft_that_was_saved_under_a_new_id_counts_as_the_draft_of_its_step(
    story: Story,
) -> None:
    draft = drafted(story)
    octets = story.house.messages(story.house.drafts)[0]
    take_out(story)
    saved = octets.replace(draft["Message-ID"].encode(), THUNDERBIRD.encode())
    story.house.append(story.house.drafts, saved, ("\\Draft", "\\Seen"))
    lose_the_state(story)
    assert [a["action"] for a in story.once("Mon 2026-11-09 11:00")["actions"]] == ["adopt"]
    assert story.status("Mon 2026-11-09 11:00")["draft"]["state"] == "edited"
    send(story, draft, new_id=True, words="Hello again, in my own words.\n")
    story.once(WEDNESDAY)
    assert story.status(WEDNESDAY)["next"]["play"] == "feedback"


def test_a_dry_run_after_a_loss_says_the_same_and_writes_nothing(story: Story) -> None:
    send(story, drafted(story), new_id=True)
    lose_the_state(story)
    dry = story.once(NEXT, "--dry-run")
    assert story.drafts() == []
    with Store.open(story.folder / "state", story.house.user, hold=False) as store:
        assert store.decisions() == ()
    assert story.once(NEXT)["actions"] == dry["actions"]
    assert [a["play"] for a in dry["actions"]] == ["feedback"]


def test_the_steps_of_a_prospect_with_a_new_name_stay_done(story: Story) -> None:
    send(story, drafted(story), new_id=True, words="Hi, all good?\n")
    story.once(WEDNESDAY)
    story.prospects[0]["name"] = "Customer Incorporated"
    assert [a["play"] for a in story.once(NEXT)["actions"]] == ["feedback"]


@pytest.mark.parametrize("mailbox", ["INBOX", "Junk"])
def test_a_stop_from_before_all_look_back_still_holds(story: Story, mailbox: str) -> None:
    story.wrote("Mon 2024-10-07 09:00")
    story.heard("Tue 2024-10-08 09:00", mailbox=mailbox, body="Please stop emailing me.\n")
    story.wrote(OFFER, subject="Something else")
    assert story.once(MONDAY)["actions"] == []
    assert story.status(MONDAY)["situation"] == "closed"
    lose_the_state(story)
    assert story.once(MONDAY)["actions"] == []
