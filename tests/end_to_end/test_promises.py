"""Promises that somebody tried to break, each as the story of how."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from end_to_end.story import ME, PAT, Story, at
from ghostwatch.config import Mailboxes, load
from ghostwatch.core.model import Drafts
from ghostwatch.credentials import message_id_key
from ghostwatch.cycle.belt import Belt
from ghostwatch.errors import AppendRefused, MailServerError, Problem
from ghostwatch.mailserver import Appended, MailServer, special
from ghostwatch.store import Store

EARLY = "2026-11-03T09:00:00+01:00"
MONDAY = "Mon 2026-11-09 10:00"


@pytest.mark.parametrize("word", ["hush", "lost"])
def test_a_word_of_the_sellers_outlives_a_new_name_for_the_prospect(
    story: Story, word: str
) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    assert story.run(word, PAT, "--now", EARLY).code == 0
    story.prospects[0]["name"] = "Customer Incorporated"
    assert story.once(MONDAY)["actions"] == []
    assert story.status(MONDAY, "Customer Incorporated")["situation"] == "closed"


def test_after_a_damaged_ledger_nobody_is_written_to_before_resume(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    assert story.run("hush", PAT, "--now", EARLY).code == 0
    (database,) = (story.folder / "state").glob("*.sqlite3")
    for path in (story.folder / "state").glob("*.sqlite3-*"):
        path.unlink()
    database.write_bytes(b"garbage" * 1000)
    told = story.once(MONDAY, code=1)
    assert told["actions"] == []
    assert "damaged" in told["problems"][0]["what"]
    for _ in range(2):  # and not in any later process either
        assert story.once(MONDAY)["actions"] == []
    assert story.status(MONDAY)["reasons"][-1]["code"] == "ledger_lost"
    assert story.run("resume", PAT, "--now", EARLY).code == 0
    assert len(story.once(MONDAY)["actions"]) == 1


def test_a_stop_that_was_taken_for_spam_weeks_ago_is_found(story: Story) -> None:
    story.wrote("Mon 2026-10-05 09:00")
    story.heard("Tue 2026-10-06 09:00", mailbox="Junk", body="Please stop emailing me.\n")
    story.wrote("Mon 2026-11-02 09:00", subject="Something else")
    assert story.once(MONDAY)["actions"] == []
    assert story.status(MONDAY)["situation"] == "closed"


def test_a_last_mail_without_an_id_gets_no_draft_to_the_people_of_an_earlier_one(
    story: Story,
) -> None:
    story.wrote("Mon 2026-11-02 09:00", Cc="boss@customer.example")
    story.house.deliver(
        story.house.sent,
        f"From: {ME}\nTo: {PAT}\nSubject: Us\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n\nHi\n",
        at("Mon 2026-11-02 10:00"),
    )
    told = story.once("Tue 2026-11-10 10:00")
    assert (told["actions"], len(told["withheld"])) == ([], 1)
    assert story.status("Tue 2026-11-10 10:00")["reasons"][-1]["code"] == "no_parent_id"


def test_a_draft_fetched_back_out_of_trash_is_not_doubled(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once(MONDAY)
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.move(raw.search("ALL"), story.house.trash)
    for moment in ("Mon 2026-11-09 11:00", "Mon 2026-11-09 20:00", "Tue 2026-11-10 12:00"):
        story.once(moment)
    with story.house.client() as raw:
        raw.select_folder(story.house.trash)
        raw.move(raw.search("ALL"), story.house.drafts)
    for moment in ("Wed 2026-11-11 10:00", "Wed 2026-11-25 10:00"):
        assert story.once(moment)["actions"] == []
    assert len(story.drafts()) == 1


def test_a_sent_draft_whose_copy_stays_in_drafts_holds_the_next_one(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once(MONDAY)
    (draft,) = story.drafts()
    story.wrote(
        "Mon 2026-11-09 12:00",
        subject=draft["Subject"],
        message_id=draft["Message-ID"],
        answering=draft["In-Reply-To"],
    )
    told = story.once("Wed 2026-11-25 10:00")
    assert (told["actions"], len(told["withheld"])) == ([], 1)
    assert len(story.drafts()) == 1


def test_prospects_who_cannot_be_written_to_keep_nobody_out(tell: Callable[..., Story]) -> None:
    people = [f"p{n}@customer{n}.example" for n in range(4)]
    prospects = [{"name": f"C{n}", "contacts": [p]} for n, p in enumerate(people)]
    story = tell(prospects=prospects, more={"drafts": {"per_pass": 2}})
    for n, person in enumerate(people):
        sender = "unlisted@seller.example" if n < 3 else ME
        story.wrote(f"Mon 2026-11-02 09:0{n}", To=person, From=sender)
    (action,) = story.once(MONDAY)["actions"]
    assert action["prospect"] == "C3"


class DecliningOnce(MailServer):
    """A server that says no to its first draft, as for one that is too big."""

    declined = False

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        if not self.declined:
            self.declined = True
            problem = Problem("Drafts", "The server says: too big.", "Make it shorter.")
            raise AppendRefused(problem, temporary=False)
        return super().append_draft(octets, message_id)


def test_one_draft_that_the_server_declines_stops_no_other(tell: Callable[..., Story]) -> None:
    people = ["p0@customer0.example", "p1@customer1.example"]
    prospects = [{"name": f"C{n}", "contacts": [p]} for n, p in enumerate(people)]
    story = tell(prospects=prospects)
    for n, person in enumerate(people):
        story.wrote(f"Mon 2026-11-02 09:0{n}", To=person)
    config = load(story.config)
    server = DecliningOnce(config.account, config.mailboxes, story.house.secret)
    with Store.open(story.folder / "state", "sam", hold=True) as store:
        belt = Belt(config, store, lambda: server, b"k" * 32, lambda: at(MONDAY))
        first = belt.turn(at(MONDAY))
        belt.close()
        assert [done.prospect for done in first.done] == ["C1"]
        assert [held.reason.code for held in first.withheld] == ["refused"]
        assert len(first.problems) == 1
        again = belt.turn(at(MONDAY))
        belt.close()
    assert [done.prospect for done in again.done] == ["C0"]
    assert len(story.drafts()) == 2


class StoringAndDeclining(MailServer):
    """A server that stores a draft and says no all the same."""

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        super().append_draft(octets, message_id)
        raise AppendRefused(Problem("Drafts", "The server says: no.", "Ask."), temporary=False)


def test_a_draft_that_was_stored_and_declined_is_ours_and_goes_when_they_answer(
    story: Story,
) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    config = load(story.config)
    server = StoringAndDeclining(config.account, config.mailboxes, story.house.secret)
    with Store.open(story.folder / "state", "sam", hold=True) as store:
        belt = Belt(config, store, lambda: server, b"k" * 32, lambda: at(MONDAY))
        for _ in range(2):
            assert belt.turn(at(MONDAY)).done == ()
            belt.close()
        assert len(story.drafts()) == 1
        story.heard("Mon 2026-11-09 12:00")
        assert [done.action for done in belt.turn(at("Mon 2026-11-09 13:00")).done] == ["withdraw"]
        belt.close()
    assert story.drafts() == []


def test_a_second_copy_of_a_draft_is_named_and_left(tell: Callable[..., Story]) -> None:
    story = tell(more={"drafts": {"quarantine": "0 seconds"}})
    story.wrote("Mon 2026-11-02 09:00")
    story.once(MONDAY)
    (octets,) = story.house.messages(story.house.drafts)
    story.house.append(story.house.drafts, octets, ("\\Draft", "\\Seen"))
    told = story.once("Mon 2026-11-09 11:00", code=1)
    assert "2 copies" in told["problems"][0]["what"]
    assert len(story.drafts()) == 2


@pytest.mark.parametrize("name", ["INBOX", "Trash", "Junk"])
def test_a_mailbox_that_others_can_put_mail_into_is_no_sent(story: Story, name: str) -> None:
    story.more = {"mailboxes": {"sent": name}}
    run = story.run("once", "--json")
    assert run.code == 2
    assert "mailboxes.sent" in run.err


def test_two_configurations_of_one_account_are_refused_before_anything_is_read(
    story: Story,
) -> None:
    twin = story.folder / "twin.yaml"
    twin.write_bytes(story.config.read_bytes())
    run = story.run("run", str(story.config), str(twin))
    assert run.code == 2
    assert "same account" in run.err


class ReplyInTheMiddle(MailServer):
    """A mailbox in which the prospect's answer arrives after the turn has read it."""

    arrives: Callable[[], object] | None = None

    def drafts(self, known: Drafts | None) -> Drafts:
        arrives, self.arrives = self.arrives, None
        if arrives is not None:
            arrives()
        return super().drafts(known)


def test_a_reply_that_arrives_in_the_middle_of_the_turn_is_seen_in_time(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    config = load(story.config)
    server = ReplyInTheMiddle(config.account, config.mailboxes, story.house.secret)
    server.arrives = lambda: story.heard(MONDAY)
    with Store.open(story.folder / "state", "sam", hold=True) as store:
        belt = Belt(config, store, lambda: server, b"k" * 32, lambda: at(MONDAY))
        turn = belt.turn(at(MONDAY))
        belt.close()
    assert turn.done == ()
    assert turn.new_messages == 2
    assert [held.reason.code for held in turn.withheld] == ["answered_meanwhile"]
    assert story.drafts() == []


class DiesAfterStoring(MailServer):
    """The draft is stored, and the process ends before it hears so."""

    def append_draft(self, octets: bytes, message_id: str) -> Appended:
        super().append_draft(octets, message_id)
        raise KeyboardInterrupt


def test_a_draft_stored_as_we_died_and_gone_since_is_not_written_twice(story: Story) -> None:
    """Only the row written ahead knows of it: its UID is missing, so somebody may have sent it."""
    story.wrote("Mon 2026-11-02 09:00")
    story.more = {"drafts": {"quarantine": "0 seconds"}}
    config = load(story.config)
    key = message_id_key(config.path)
    server = DiesAfterStoring(config.account, config.mailboxes, story.house.secret)
    with Store.open(story.folder / "state", config.account.user, hold=True) as store:
        belt = Belt(config, store, lambda: server, key, lambda: at(MONDAY))
        with pytest.raises(KeyboardInterrupt):
            belt.turn(at(MONDAY))
        belt.close()
    assert len(story.drafts()) == 1
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()
    assert story.once(MONDAY, code=1)["actions"] == []
    assert story.status(MONDAY)["situation"] == "unclear"
    assert story.run("resume", PAT, "--now", EARLY).code == 0
    assert len(story.once(MONDAY)["actions"]) == 1


@pytest.mark.parametrize("mark", ["\\trash", "\\junk", "\\drafts"])
def test_a_sent_that_the_server_marks_for_other_mail_is_refused(mark: str) -> None:
    there = [
        special.Listed("Entwurf", frozenset({"\\drafts"}), "/"),
        special.Listed("Odd", frozenset({mark}), "/"),
        special.Listed("INBOX", frozenset(), "/"),
    ]
    wanted = Mailboxes(drafts="Entwurf", sent="Odd", inbox="INBOX", also=())
    with pytest.raises(MailServerError, match=r"mailboxes\.sent"):
        special.find(there, wanted, gmail=False)
