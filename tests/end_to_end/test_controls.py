"""Words that a seller says with the mail program, on a real Dovecot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from end_to_end.story import Story, at

WON, LOST, WEEK, MONTH, HUSH, WATCH = (
    f"Ghostwatch/{name}" for name in ("Won", "Lost", "1 week", "1 month", "Hush", "Watch")
)
CONTROLS: dict[str, Any] = {
    "won": WON,
    "lost": LOST,
    "later": {WEEK: "1 week", MONTH: "30 days"},
    "hush": HUSH,
    "watch": WATCH,
}
SATURDAY = "Sat 2026-10-31 09:00"
OFFER = "Mon 2026-11-02 09:00"
MONDAY = "Mon 2026-11-09 10:00"
SOON = "Mon 2026-11-09 10:10"
TUESDAY = "Tue 2026-11-10 10:00"


@pytest.fixture
def story(tell: Callable[..., Story]) -> Story:
    return with_controls(tell)


def with_controls(tell: Callable[..., Story], layout: str = "plain", **rest: Any) -> Story:
    story = tell(layout, more={"controls": CONTROLS}, **rest)
    made = story.run("controls", "create")
    assert made.code == 0, made.err
    return story


def names(story: Story) -> dict[str, str]:
    """As the configuration writes it -> as the server spells it."""
    with story.house.client() as raw:
        rows = raw.list_folders()
    return {name.replace(d.decode(), "/").removeprefix("INBOX/"): name for _, d, name in rows}


def put(story: Story, source: str, subject: str, target: str | None, *, copy: bool = False) -> None:
    """A person moves (or copies) what has this subject; target None: deletes it for good."""
    there = names(story)
    with story.house.client() as raw:
        raw.select_folder(there.get(source, source))
        uids = [
            uid
            for uid, told in raw.fetch(raw.search("ALL"), ["ENVELOPE"]).items()
            if told[b"ENVELOPE"].subject.decode() == subject
        ]
        assert uids, f"nothing called {subject} in {source}"
        if target is not None:
            (raw.copy if copy else raw.move)(uids, there[target])
        if target is None:
            raw.delete_messages(uids)
            raw.expunge()


def actions(turn: Any) -> list[str]:
    return [action["action"] for action in turn["actions"]]


def situation(story: Story, when: str, prospect: str = "Customer Inc") -> str:
    found: str = story.status(when, prospect)["situation"]
    return found


def told(story: Story) -> Story:
    """An offer, an early answer, and silence since."""
    story.heard(SATURDAY, subject="A question")
    story.wrote(OFFER)
    return story


SAYS = {WON: "client", LOST: "closed", HUSH: "closed", WEEK: "agreed_date"}


@pytest.mark.parametrize("mailbox", SAYS)
@pytest.mark.parametrize("copy", [False, True], ids=["moved", "copied"])
def test_a_message_in_a_control_mailbox_is_the_sellers_word(
    story: Story, mailbox: str, copy: bool
) -> None:
    told(story)
    put(story, "INBOX", "A question", mailbox, copy=copy)
    turn = story.once(MONDAY)
    assert turn["actions"] == []
    assert turn["problems"] == []
    assert situation(story, MONDAY) == SAYS[mailbox]
    why = story.run("why", "Customer Inc", "--now", at(MONDAY).isoformat()).out
    assert f"You moved “A question” to {mailbox} on" in why
    assert f"(you moved “A question” to {mailbox})" in why
    assert "A question" in why.partition("Messages:")[2].partition("Your decisions:")[0]


@pytest.mark.parametrize("mailbox", SAYS)
def test_the_word_takes_the_waiting_draft_back_in_the_same_turn(story: Story, mailbox: str) -> None:
    told(story)
    assert actions(story.once(MONDAY)) == ["append"]
    put(story, "INBOX", "A question", mailbox)
    assert actions(story.once(SOON)) == ["withdraw"]
    assert story.drafts() == []


@pytest.mark.parametrize("mailbox", SAYS)
def test_moved_out_again_it_was_never_said(story: Story, mailbox: str) -> None:
    told(story)
    put(story, "INBOX", "A question", mailbox)
    assert story.once("Fri 2026-11-06 10:00")["actions"] == []
    put(story, mailbox, "A question", "Archive")
    assert actions(story.once(MONDAY)) == ["append"]
    assert situation(story, MONDAY) == "silent"
    assert mailbox not in story.run("why", "Customer Inc", "--now", at(MONDAY).isoformat()).out


def test_the_own_mail_of_the_seller_says_it_too_from_sent(story: Story) -> None:
    story.wrote(OFFER)
    story.once("Tue 2026-11-03 10:00")
    put(story, "Sent", "Offer 4711", LOST)
    assert story.once(MONDAY)["actions"] == []
    assert situation(story, MONDAY) == "closed"
