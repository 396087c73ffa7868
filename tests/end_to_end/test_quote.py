"""What a draft quotes: the new words of the mail that it follows, below the seller's signature."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from end_to_end.story import PAT, Draft, Story, at
from ghostwatch.core.model import Decision, DraftState
from ghostwatch.store import Store

MONDAY = "Mon 2026-11-09 10:00"  # the step_back is due
NOON = "Mon 2026-11-09 12:00"
TUESDAY = "Tue 2026-11-10 10:00"
THE_DAY_AFTER = "Fri 2026-12-04 10:00"
OFFER = "<1@seller.example>"
QUOTE = {"drafts": {"quote": "last"}}
UTF_8 = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8"}
WORDS = "Hi Pat,\n\nhere is the offer for the workshop in May.\n\n-- \nSam\nSeller Ltd\n"
QUOTED = [
    "On 2 November 2026, Sam Seller wrote:",
    "> Hi Pat,",
    ">",
    "> here is the offer for the workshop in May.",
    "",
]
LATER = (
    "Thank you. We are full until then, please ask me again on 3 December.\n\n"
    "> Hi Pat,\n>\n> here is the offer.\n\nPat\n"
)


def lines(draft: Draft) -> list[str]:
    return draft.body.split("\r\n")


def quote_of(draft: Draft) -> list[str]:
    """From the line above the first mark to the end."""
    found = lines(draft)
    marked = [at for at, line in enumerate(found) if line.startswith(">")]
    return found[marked[0] - 1 :] if marked else []


@pytest.fixture
def quoting(tell: Callable[..., Story]) -> Story:
    return tell(more=QUOTE)


def drafted(story: Story, body: str = WORDS, **more: Any) -> Draft:
    story.wrote("Mon 2026-11-02 09:00", body=body, **more)
    assert [a["play"] for a in story.once(MONDAY)["actions"]] == ["step_back"]
    (draft,) = story.drafts()
    return draft


def take_out(story: Story, mailbox: str) -> None:
    with story.house.client() as raw:
        raw.select_folder(mailbox)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()


def rows(story: Story) -> tuple[Decision, ...]:
    with Store.open(story.folder / "state", story.house.user, hold=False) as store:
        return tuple(store.decisions())


def test_nothing_is_quoted_by_default(story: Story) -> None:
    assert quote_of(drafted(story)) == []


def test_the_sellers_own_mail_is_quoted_below_the_signature_when_it_was_the_last(
    quoting: Story,
) -> None:
    draft = drafted(quoting)
    assert quote_of(draft) == QUOTED
    above = lines(draft)[: -len(QUOTED)]
    assert above[-2:] == ["Sam", ""]


def test_the_prospects_mail_is_quoted_without_what_it_quotes_and_in_the_drafts_language(
    quoting: Story,
) -> None:
    quoting.prospects[0]["language"] = "de"
    quoting.wrote("Mon 2026-11-02 09:00", body=WORDS)
    quoting.heard("Tue 2026-11-03 23:30", answering=OFFER, body=LATER, From=f"Pat Prospect <{PAT}>")
    assert [a["play"] for a in quoting.once(THE_DAY_AFTER)["actions"]] == ["reminder_of_agreement"]
    (draft,) = quoting.drafts()
    assert quote_of(draft) == [
        "Am 3. November 2026 schrieb Pat Prospect:",
        "> Thank you. We are full until then, please ask me again on 3 December.",
        "",
    ]


def test_who_was_not_told_their_words_does_not_read_them_in_a_draft(quoting: Story) -> None:
    quoting.wrote("Mon 2026-11-02 09:00", body=WORDS, Cc="kim@partner.example")
    quoting.heard("Tue 2026-11-03 09:00", answering=OFFER, body=LATER)
    quoting.once(THE_DAY_AFTER)
    (draft,) = quoting.drafts()
    assert draft.people("Cc") == {"kim@partner.example"}
    assert quote_of(draft) == []


def test_two_turns_make_one_draft(quoting: Story) -> None:
    drafted(quoting)
    assert quoting.once(NOON)["actions"] == []
    assert len(quoting.drafts()) == 1


def test_an_answer_takes_the_draft_back(quoting: Story) -> None:
    draft = drafted(quoting)
    quoting.heard("Tue 2026-11-10 09:00", answering=draft["In-Reply-To"])
    assert [a["action"] for a in quoting.once(TUESDAY)["actions"]] == ["withdraw"]
    assert quoting.drafts() == []


def test_a_mail_that_is_gone_leaves_a_draft_without_a_quote_and_no_trouble(quoting: Story) -> None:
    quoting.wrote("Mon 2026-11-02 09:00", body=WORDS)
    quoting.once("Tue 2026-11-03 09:00")
    take_out(quoting, quoting.house.sent)
    told = quoting.once(MONDAY)
    assert (len(told["actions"]), told["problems"]) == (1, [])
    (draft,) = quoting.drafts()
    assert quote_of(draft) == []


def test_what_is_previewed_shows_no_quote(quoting: Story) -> None:
    drafted(quoting)
    shown = quoting.run("templates", "preview", "step_back", "--prospect", "Customer Inc")
    assert (shown.code, "wrote:" in shown.out) == (0, False)
    assert "Sam" in shown.out


# --- crashes, and a state that is lost -----------------------------------------------------------


def crashed(story: Story, draft: Draft) -> None:
    """The server stored the draft and nobody heard it say so."""
    (stored,) = story.house.messages(story.house.drafts)
    with Store.open(story.folder / "state", story.house.user, hold=False) as store:
        (row,) = store.decisions()
        assert row.octets is None  # nothing is kept once it is confirmed
        assert row.message_id == draft["Message-ID"]
        store.record(
            replace(row, state=DraftState.APPENDING, octets=stored, uid=None, fingerprint=None)
        )


def test_after_a_crash_between_write_and_word_the_draft_is_still_ours(quoting: Story) -> None:
    draft = drafted(quoting)
    crashed(quoting, draft)
    quoting.once(NOON)
    assert [lines(one) for one in quoting.drafts()] == [lines(draft)]
    quoting.heard("Tue 2026-11-10 09:00", answering=draft["In-Reply-To"])
    assert [a["action"] for a in quoting.once(TUESDAY)["actions"]] == ["withdraw"]


def answered_after_a_loss(story: Story, draft: Draft) -> list[str]:
    """What is done about the draft when they answer, and the state was lost before."""
    shutil.rmtree(story.folder / "state")
    assert [a["action"] for a in story.once(NOON)["actions"]] == ["adopt"]
    story.heard("Tue 2026-11-10 09:00", answering=draft["In-Reply-To"])
    return [
        a["action"]
        for a in story.run("once", "--now", at(TUESDAY).isoformat(), "--json").json["actions"]
    ]


def test_after_a_loss_a_draft_with_its_quote_is_known_byte_for_byte(quoting: Story) -> None:
    assert answered_after_a_loss(quoting, drafted(quoting)) == ["withdraw"]
    assert quoting.drafts() == []


def test_after_a_loss_a_draft_from_before_quoting_is_known_too(story: Story) -> None:
    draft = drafted(story)
    story.more = QUOTE
    assert answered_after_a_loss(story, draft) == ["withdraw"]


def test_after_a_loss_a_quote_that_is_switched_off_counts_as_the_sellers_hand(
    quoting: Story,
) -> None:
    draft = drafted(quoting)
    quoting.more = {}
    assert answered_after_a_loss(quoting, draft) == []
    assert len(quoting.drafts()) == 1


@pytest.mark.parametrize("message_id", [None, "<a-new-id@mail.seller.example>"])
def test_a_draft_that_is_sent_as_it_was_counts_as_that(
    quoting: Story, message_id: str | None
) -> None:
    """The words that are compared are the letter's own: the quote is none of them."""
    draft = drafted(quoting)
    take_out(quoting, quoting.house.drafts)
    quoting.wrote(
        NOON,
        subject=draft["Subject"],
        message_id=message_id or draft["Message-ID"],
        answering=draft["In-Reply-To"],
        body=draft.body.replace("\r\n", "\n"),
        **UTF_8,
    )
    quoting.once("Mon 2026-11-09 13:00")
    assert [row.state for row in rows(quoting)] == [DraftState.SENT]
