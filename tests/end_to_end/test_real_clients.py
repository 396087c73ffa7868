"""The seller's own mail program, for real: what mutt does to a draft, and what is made of it.

mutt takes a draft out of Drafts at the moment in which it is recalled, puts it back when it is
postponed, and keeps its Message-ID when it is sent. (neomutt does the same a little later.) Its
clock is the machine's, so these stories begin yesterday.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

from end_to_end.story import ME, PAT, ZONE, Draft, Story
from ghostwatch.config import load
from servers import mutt
from servers.mutt import Mutt
from servers.sink import Sink

TODAY = datetime.now(ZONE)  # noqa: TID251 (mutt has no other clock)
YESTERDAY = TODAY.replace(hour=12, minute=0, second=0, microsecond=0) - timedelta(days=1)
OURS = {
    *("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References"),
    *("MIME-Version", "Content-Type", "Content-Transfer-Encoding"),
}
THEIRS = {"Content-Disposition", "User-Agent"}  # what mutt and neomutt add to a mail
WORDS = "It was good to talk."


def said(moment: datetime) -> str:
    """A moment as the stories say it."""
    return f"{moment.astimezone(ZONE):%a %Y-%m-%d %H:%M}"


def hours(count: float) -> str:
    """So many hours after the turn that wrote the draft."""
    return said(YESTERDAY + timedelta(hours=count))


@pytest.fixture
def sink() -> Iterator[Sink]:
    server = Sink()
    yield server
    server.close()


@pytest.fixture(params=mutt.INSTALLED or mutt.PROGRAMS[:1])
def desk(
    request: pytest.FixtureRequest, tell: Callable[..., Story], sink: Sink, tmp_path: Path
) -> tuple[Story, Mutt]:
    """A story whose first draft lies in Drafts, and the seller's mail program."""
    if not mutt.INSTALLED:
        if mutt.REQUIRED:
            pytest.fail(mutt.MISSING)
        pytest.skip(mutt.MISSING)
    me = {"name": "Sam Seller", "addresses": [ME], "time_zone": ZONE.key, "signature": "Sam\n"}
    story = tell(more={"me": me | {"holidays": None}})
    story.wrote(said(YESTERDAY - timedelta(days=30)))
    assert len(story.once(hours(0))["actions"]) == 1
    return story, Mutt(request.param, story.house, sink.port, tmp_path / "mutt")


def sent_by_mutt(story: Story) -> Message:
    """The copy that mutt put into Sent, beside the seller's first mail."""
    _, copy = sorted(
        map(message_from_bytes, story.house.messages(story.house.sent)),
        key=lambda m: parsedate_to_datetime(m["Date"]),
    )
    return copy


def assert_sent_once(story: Story) -> None:
    """The step counts from the sent mail's own date; the next one waits from there."""
    copy = sent_by_mutt(story)
    at = parsedate_to_datetime(copy["Date"])
    due = load(story.config).calendar.add_working_days(at, 8)
    assert story.once(said(at + timedelta(minutes=1)))["actions"] == []
    status = story.status(said(at + timedelta(minutes=1)))
    assert (status["draft"], status["situation"]) == (None, "their_turn")
    assert status["next"]["play"] == "feedback"
    assert datetime.fromisoformat(status["next"]["due_at"]) == due
    assert story.once(said(due - timedelta(hours=2)))["actions"] == []
    assert story.drafts() == []
    (action,) = story.once(said(due + timedelta(hours=2)))["actions"]
    assert (action["action"], action["play"]) == ("append", "feedback")
    (second,) = story.drafts()
    assert second.ids("In-Reply-To") == [copy["Message-ID"]]


def assert_nothing_told(octets: bytes) -> None:
    """A mail that shows nothing of what wrote its first words."""
    assert set(message_from_bytes(octets).keys()) <= OURS | THEIRS
    assert b"ghost" not in octets.lower()


def test_a_draft_edited_and_sent_is_that_step_and_threads_and_tells_nothing(
    desk: tuple[Story, Mutt], sink: Sink
) -> None:
    story, client = desk
    (draft,) = story.drafts()
    client.drafts(mutt.RECALL, mutt.SEND, text=WORDS)
    (mail,) = sink.all()
    assert (mail.sender, mail.recipients) == (ME, (PAT,))
    wire = Draft(message_from_bytes(mail.octets))
    assert wire.body.splitlines()[0] == WORDS
    assert wire.body.splitlines()[1:] == draft.body.splitlines()[1:]
    for name in ("From", "To", "Subject", "Message-ID", "In-Reply-To", "References"):
        assert wire[name] == draft[name], name
    assert (wire["Subject"], wire.ids("References")) == ("Re: Offer 4711", ["<1@seller.example>"])
    assert_nothing_told(mail.octets)
    assert_nothing_told(sent_by_mutt(story).as_bytes())
    assert story.drafts() == []
    assert_sent_once(story)


def test_a_draft_postponed_is_theirs_for_ever(desk: tuple[Story, Mutt], sink: Sink) -> None:
    story, client = desk
    client.drafts(mutt.RECALL, mutt.POSTPONE, text=WORDS)
    (kept,) = story.house.messages(story.house.drafts)
    assert WORDS.encode() in kept
    assert story.once(hours(1))["actions"] == []
    assert story.status(hours(1))["draft"] == {"play": "step_back", "state": "edited"}
    for later in (24 * 14, 24 * 60):  # the next step never comes over it
        assert story.once(hours(later))["actions"] == []
    story.heard(hours(2))
    for later in (3, 24 * 14):
        assert story.once(hours(later))["actions"] == []
    assert story.house.messages(story.house.drafts) == [kept]
    assert sink.all() == []


def test_a_draft_postponed_then_sent_counts_as_the_step(
    desk: tuple[Story, Mutt], sink: Sink
) -> None:
    story, client = desk
    client.drafts(mutt.RECALL, mutt.POSTPONE, text="Not yet.")
    assert story.once(hours(1))["actions"] == []
    client.drafts(mutt.RECALL, mutt.SEND, text=WORDS)
    (mail,) = sink.all()
    assert Draft(message_from_bytes(mail.octets)).ids("References") == ["<1@seller.example>"]
    assert_sent_once(story)


def test_a_draft_only_read_is_still_ours_to_take_back(desk: tuple[Story, Mutt]) -> None:
    story, client = desk
    before = story.house.snapshot()[story.house.drafts]
    client.drafts(mutt.READ)
    assert story.house.snapshot()[story.house.drafts] == before
    story.heard(hours(1))
    assert [a["action"] for a in story.once(hours(2))["actions"]] == ["withdraw"]
    assert story.drafts() == []


# What a person presses to be rid of a draft: in the list, or out of the open letter.
@pytest.mark.parametrize("keys", [(mutt.DELETE,), (mutt.RECALL, mutt.LET_GO)], ids=["list", "open"])
def test_a_draft_thrown_away_means_no_to_that_step(
    desk: tuple[Story, Mutt], keys: tuple[str, ...]
) -> None:
    story, client = desk
    client.drafts(*keys)
    assert story.drafts() == []
    for later in (1, 20):  # a client may have it open still
        assert story.once(hours(later))["actions"] == []
        assert story.status(hours(later))["draft"] == {"play": "step_back", "state": "present"}
    assert story.once(hours(26))["actions"] == []
    status = story.status(hours(26))
    assert (status["draft"], status["next"]["play"]) == (None, "feedback")
    (action,) = story.once(hours(26 + 24 * 14))["actions"]
    assert action["play"] == "feedback"


def look(story: Story, *moments: float) -> list[Any]:
    """Turns at so many hours after the first; what each did."""
    return [story.once(hours(moment))["actions"] for moment in moments]


@pytest.mark.parametrize("open_for", [(1,), (1, 20, 50)], ids=["an hour", "two days"])
def test_a_turn_while_the_letter_lies_open_doubles_nothing(
    desk: tuple[Story, Mutt], sink: Sink, open_for: tuple[float, ...]
) -> None:
    story, client = desk
    done = []
    client.drafts(
        mutt.RECALL, mutt.SEND, text=WORDS, meanwhile=lambda: done.extend(look(story, *open_for))
    )
    assert done == [[] for _ in open_for]
    assert len(sink.all()) == 1
    assert_sent_once(story)


def test_a_letter_put_back_after_they_answered_is_still_theirs(desk: tuple[Story, Mutt]) -> None:
    story, client = desk
    done: list[Any] = []

    def they_answer() -> None:
        done.extend(look(story, 1))
        story.heard(hours(2))
        done.extend(look(story, 3, 20, 50))

    client.drafts(mutt.RECALL, mutt.POSTPONE, text=WORDS, meanwhile=they_answer)
    # neomutt left ours lying there while its copy was open.
    assert {a["action"] for actions in done for a in actions} <= {"withdraw"}
    (kept,) = story.house.messages(story.house.drafts)
    assert look(story, 52, 24 * 30) == [[], []]
    assert story.house.messages(story.house.drafts) == [kept]
