"""What sellers and their mail programs do with drafts in odd orders, each as it was found out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import pytest

from end_to_end.story import ME, PAT, Draft, Story, at
from end_to_end.test_lost_state import take_out
from ghostwatch.config import load
from ghostwatch.credentials import message_id_key
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.errors import AppendRefused, MailServerError, Problem
from ghostwatch.mailserver import Appended, MailServer
from ghostwatch.store import Store

OFFER = "Mon 2026-11-02 09:00"
MONDAY = "Mon 2026-11-09 10:00"
NOON = "Mon 2026-11-09 12:00"
LATER = ("Mon 2026-11-09 12:30", "Mon 2026-11-09 20:00", "Tue 2026-11-10 13:00")
FRIDAY = "Fri 2026-11-20 10:00"
KIM = "kim@customer.example"


def drafted(story: Story, **offer: Any) -> Draft:
    story.wrote(OFFER, **offer)
    assert [a["play"] for a in story.once(MONDAY)["actions"]] == ["step_back"]
    return story.drafts()[0]


def sent(story: Story, draft: Draft, when: str = NOON, **more: Any) -> None:
    """A copy in Sent under a new id, as Thunderbird stores it; the draft stays where it is."""
    facts = {"subject": draft["Subject"], "answering": draft["In-Reply-To"], "body": draft.body}
    story.wrote(when, **(facts | {"message_id": "<new@mail.seller.example>"} | more))


def test_the_copy_in_sent_comes_before_the_draft_is_removed(story: Story) -> None:
    sent(story, drafted(story))
    assert story.once("Mon 2026-11-09 12:05")["actions"] == []
    assert len(story.drafts()) == 1, "the mail program removes it, not we"
    take_out(story)
    assert [a["play"] for a in story.once(FRIDAY)["actions"]] == ["feedback"]


@pytest.mark.parametrize("words", [None, "Dear Pat, in my own words this time.\n"])
def test_a_mail_that_was_sent_offline_reaches_sent_days_later(
    story: Story, words: str | None
) -> None:
    draft = drafted(story)
    take_out(story)
    for when in LATER:
        story.once(when)
    assert "thrown away" in story.status(LATER[-1])["reasons"][-1]["text"]
    sent(story, draft, **({"body": words} if words else {}))
    story.once("Wed 2026-11-11 10:00")
    assert story.status("Wed 2026-11-11 10:00")["next"]["play"] == "feedback"


def test_a_postscript_by_hand_is_not_taken_for_the_step(story: Story) -> None:
    draft = drafted(story)
    story.wrote(
        "Mon 2026-11-09 11:00", answering=draft["In-Reply-To"], body="P.S. the price list.\n"
    )
    sent(story, draft)
    take_out(story)
    story.once("Mon 2026-11-09 13:00")
    assert story.status("Mon 2026-11-09 13:00")["next"]["play"] == "feedback"


def test_a_mail_to_a_colleague_about_it_is_no_step(story: Story) -> None:
    draft = drafted(story)
    take_out(story)
    sent(story, draft, To="boss@seller.example", body="What do you think of this offer?\n")
    for when in LATER:
        story.once(when)
    assert "thrown away" in story.status(LATER[-1])["reasons"][-1]["text"]


def test_a_sent_copy_with_an_absurd_date_counts_from_its_arrival(story: Story) -> None:
    draft = drafted(story)
    octets = (
        f"From: {ME}\nTo: {PAT}\nSubject: {draft['Subject']}\nMessage-ID: {draft['Message-ID']}\n"
        f"In-Reply-To: {draft['In-Reply-To']}\nDate: Fri, 9 Nov 2029 12:00:00 +0100\n\n{draft.body}"
    )
    story.house.deliver(story.house.sent, octets, at(NOON))
    take_out(story)
    assert [a["play"] for a in story.once(FRIDAY)["actions"]] == ["feedback"]


def test_a_draft_marked_as_deleted_counts_as_thrown_away(story: Story) -> None:
    drafted(story)
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.add_flags(raw.search("ALL"), ["\\Deleted"])
    for when in LATER:
        assert story.once(when)["actions"] == []
    assert story.status(LATER[-1])["next"]["play"] == "feedback"


def test_looks_within_one_turn_are_one_poll(tell: Callable[..., Story]) -> None:
    people = [PAT, "p1@customer1.example", "p2@customer2.example", "p3@customer3.example"]
    story = tell(prospects=[{"name": p, "contacts": [p]} for p in people])
    drafted(story)
    take_out(story)
    story.once("Mon 2026-11-09 11:00")
    for person in people[1:]:
        story.wrote("Tue 2026-11-03 09:00", To=person)
    assert len(story.once("Tue 2026-11-10 12:00")["actions"]) == 3
    assert story.status("Tue 2026-11-10 12:00", PAT)["draft"]["state"] == "present"


def test_two_prospects_at_one_company_get_what_the_dry_run_says(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[{"name": p, "contacts": [p]} for p in (PAT, KIM)])
    story.wrote(OFFER)
    story.wrote("Mon 2026-11-02 09:30", To=KIM, subject="Other")
    dry = story.once(MONDAY, "--dry-run")
    assert len(dry["actions"]) == 2
    real = story.once(MONDAY)
    assert [a["prospect"] for a in real["actions"]] == [a["prospect"] for a in dry["actions"]]


def test_a_shared_address_does_not_make_one_prospects_step_anothers(
    tell: Callable[..., Story],
) -> None:
    kim, crm = "kim@other.example", "crm@dropbox.example"
    story = tell(prospects=[{"name": p, "contacts": [p]} for p in (PAT, kim)])
    story.wrote(OFFER, Cc=crm)
    story.wrote("Mon 2026-11-02 09:30", To=kim, Cc=crm)
    story.once(MONDAY)
    draft = next(d for d in story.drafts() if kim in d.people("To"))
    take_out(story)
    sent(story, draft, To=kim, Cc=crm)
    story.once("Mon 2026-11-09 13:00")
    assert story.status("Mon 2026-11-09 13:00", kim)["next"]["play"] == "feedback"
    assert story.status("Mon 2026-11-09 13:00", PAT)["draft"]["state"] == "present"


def test_an_answer_that_one_prospects_last_look_finds_takes_anothers_draft_back(
    tell: Callable[..., Story],
) -> None:
    others = ["p1@other1.example", "p2@other2.example"]
    story = tell(prospects=[{"name": p, "contacts": [p]} for p in (PAT, *others)])
    drafted(story)
    for other in others:
        story.wrote("Tue 2026-11-03 09:00", To=other)
    story.once("Mon 2026-11-09 11:00")

    class AnswersMeanwhile(MailServer):
        """Pat's answer comes after the turn has read the mailbox."""

        def search_prospect(self, *args: Any, **more: Any) -> Any:
            if not story.house.messages("INBOX"):
                story.heard("Tue 2026-11-10 09:59")
            return super().search_prospect(*args, **more)

    (turn,) = turns(story, AnswersMeanwhile, "Tue 2026-11-10 10:00")
    done = [(d.action, d.prospect) for d in turn.done]
    assert done == [*(("append", other) for other in others), ("withdraw", PAT)]


def test_a_reported_draft_that_is_deleted_as_asked_says_nothing_about_the_step(
    tell: Callable[..., Story],
) -> None:
    story = tell(more={"drafts": {"withdraw": "report"}})
    drafted(story)
    assert story.run("later", PAT, "2026-11-16", "--now", at(NOON).isoformat()).code == 0
    story.once("Mon 2026-11-09 13:00", code=1)
    take_out(story)
    assert story.once("Mon 2026-11-09 14:00")["problems"] == []
    assert [a["play"] for a in story.once("Wed 2026-11-18 10:00")["actions"]] == [
        "reminder_of_agreement"
    ]
    assert "thrown away" not in story.run("why", PAT).out


# --- interrupted, declined, in doubt -----------------------------------------------------------
T = TypeVar("T")


def _same(thing: T) -> T:
    return thing


def turns(story: Story, kind: type[MailServer], *moments: str) -> list[Turn]:
    """Turns of a belt with a server of one's own making."""
    config = load(story.config)
    key = message_id_key(config.path)
    found = []
    with Store.open(story.folder / "state", config.account.user, hold=True) as store:
        for moment in moments:
            server = kind(config.account, config.mailboxes, story.house.secret)
            now = at(moment)
            belt = Belt(config, store, partial(_same, server), key, partial(_same, now))
            found.append(belt.turn(now))
            belt.close()
    return found


class LosesTheLine(MailServer):
    """The connection dies as a draft is to be moved."""

    def remove_draft(self, decision: Any) -> str | None:
        raise MailServerError(Problem("server", "Gone.", "Wait."), temporary=True)


def test_a_withdrawal_that_did_not_happen_leaves_no_trace_when_it_is_not_wanted_any_more(
    story: Story,
) -> None:
    drafted(story)
    story.run("hush", PAT, "--now", at("Mon 2026-11-09 11:00").isoformat())
    turns(story, LosesTheLine, NOON)
    story.run("resume", PAT, "--now", at("Mon 2026-11-09 12:30").isoformat())
    assert story.once("Mon 2026-11-09 13:00")["actions"] == []
    take_out(story)  # opened in a mail program
    assert story.once("Mon 2026-11-09 13:30")["actions"] == []
    assert story.status("Mon 2026-11-09 13:30")["draft"]["state"] == "present"


class Declines(MailServer):
    """The quota is used up."""

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        raise AppendRefused(Problem("Drafts", "Over quota.", "Tidy up."), temporary=False)


OWN = f"From: {ME}\r\nTo: {PAT}\r\nSubject: Lunch\r\nMessage-ID: <own@seller.example>\r\n\r\nHi\r\n"


def test_a_draft_that_was_declined_stands_down_for_one_of_the_sellers_own(story: Story) -> None:
    story.wrote(OFFER)
    turns(story, Declines, MONDAY)
    story.house.append(story.house.drafts, OWN, ("\\Draft",))
    told = story.once(NOON)
    assert told["actions"] == []
    assert [w["prospect"] for w in told["withheld"]] == ["Customer Inc"]
    assert len(story.drafts()) == 1


def test_undo_also_gives_up_what_was_declined_so_far(story: Story) -> None:
    story.wrote(OFFER)
    turns(story, Declines, MONDAY)
    assert story.run("undo", "--now", at("Mon 2026-11-09 11:00").isoformat()).code == 0
    assert story.once(NOON)["actions"] == []
    assert story.status(NOON)["situation"] == "your_call"


def test_what_was_declined_yesterday_counts_for_the_day_on_which_it_is_written(
    tell: Callable[..., Story],
) -> None:
    people = [f"p{n}@customer{n}.example" for n in range(4)]
    story = tell(
        prospects=[{"name": p, "contacts": [p]} for p in people], more={"drafts": {"per_day": 2}}
    )
    for person in people:
        story.wrote(OFFER, To=person)
    turns(story, Declines, MONDAY)
    for moment in ("Tue 2026-11-10 10:00", "Tue 2026-11-10 11:00"):
        story.once(moment)
    assert len(story.drafts()) == 2


def test_a_draft_in_the_former_drafts_mailbox_is_named_and_not_given_up(story: Story) -> None:
    drafted(story)
    with story.house.client() as raw:
        raw.create_folder("Other drafts")
    story.more = {"mailboxes": {"drafts": "Other drafts"}}
    for when in LATER:
        told = story.once(when, code=1)
        assert told["actions"] == []
        assert "not Drafts now" in told["problems"][0]["what"]
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.move(raw.search("ALL"), "Other drafts")
    assert story.once("Wed 2026-11-11 10:00")["problems"] == []
    story.heard("Wed 2026-11-11 11:00")
    done = story.once("Wed 2026-11-11 12:00")["actions"]
    assert [a["action"] for a in done] == ["withdraw"]


def test_a_draft_that_comes_back_beside_the_one_that_took_its_place_is_named(
    tell: Callable[..., Story],
) -> None:
    """Undone and asked for anew, then the first is fetched back."""
    story = tell(more={"drafts": {"quarantine": "0 seconds"}})
    drafted(story)
    assert story.run("undo", "--now", at("Mon 2026-11-09 11:00").isoformat()).code == 0
    assert story.run("resume", PAT, "--now", at("Mon 2026-11-09 11:30").isoformat()).code == 0
    assert len(story.once(NOON)["actions"]) == 1
    with story.house.client() as raw:
        raw.select_folder(story.house.trash)
        raw.move(raw.search("ALL"), story.house.drafts)
    told = story.once("Wed 2026-11-11 10:00", code=1)
    assert "2 copies" in told["problems"][0]["what"]
    assert len(story.drafts()) == 2
