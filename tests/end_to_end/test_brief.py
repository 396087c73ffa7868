"""The brief in Drafts: one each working morning, in place of yesterday's, for the seller alone."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from typing import Any

import pytest

from end_to_end.story import ME, PAT, Draft, Story, at
from ghostwatch.config import load
from ghostwatch.core.compose import FIELDS
from ghostwatch.core.model import Decision
from ghostwatch.credentials import message_id_key
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.errors import AppendRefused, Problem
from ghostwatch.mailserver import Appended, MailServer
from ghostwatch.store import Store
from servers.dovecot import DovecotHouse
from servers.house import House

ON = {"brief": "draft"}
MONDAY, TUESDAY, FRIDAY = "Mon 2026-11-09 08:00", "Tue 2026-11-10 08:00", "Fri 2026-11-13 08:00"
NEXT_MONDAY = "Mon 2026-11-16 08:00"


@pytest.fixture
def story(tell: Callable[..., Story]) -> Story:
    """A seller who wants the brief, and who wrote an offer on the Friday before."""
    story = tell(more=dict(ON))
    story.wrote("Fri 2026-11-06 09:00")
    return story


def briefs(story: Story, mailbox: str | None = None) -> list[Draft]:
    """The messages to the seller themselves that lie in Drafts, or in another mailbox."""
    kept = story.house.messages(mailbox or story.house.drafts)
    found = [Draft(message_from_bytes(octets)) for octets in kept]
    return [one for one in found if one.people("To") == {ME} == one.people("From")]


def days(story: Story, mailbox: str | None = None) -> list[str]:
    """Of which days these are."""
    return sorted(one["Subject"].partition(":")[0] for one in briefs(story, mailbox))


def done(turn: Any) -> list[tuple[str, str | None, str]]:
    return [(a["action"], a["prospect"], a["play"]) for a in turn["actions"]]


def test_on_a_working_morning_the_list_lies_in_drafts_for_the_seller_alone(story: Story) -> None:
    turn = story.once(MONDAY)
    (brief,) = briefs(story)
    assert done(turn) == [("append", None, "brief")]
    assert turn["actions"][0]["message_id"] == brief["Message-ID"]
    assert set(brief.message.keys()) == set(FIELDS) - {"Cc", "In-Reply-To", "References"}
    assert brief.message.get_content_type() == "text/plain"
    assert brief["Subject"] == "Mon 9 Nov: nothing needs you"
    assert brief.body == "Nothing needs you today.\r\n"
    (kept,) = story.house.snapshot()[story.house.drafts].values()
    assert kept.flags == {"\\Draft", "\\Seen"}


def test_a_second_turn_brings_nothing_new_and_changes_nothing(story: Story) -> None:
    story.once(MONDAY)
    before = story.house.snapshot()
    assert story.once("Mon 2026-11-09 08:10")["actions"] == []
    assert story.once("Mon 2026-11-09 17:00")["actions"] == []
    assert story.house.snapshot() == before


def test_without_the_key_there_is_none(tell: Callable[..., Story]) -> None:
    story = tell()
    story.wrote("Fri 2026-11-06 09:00")
    assert story.once(MONDAY)["actions"] == []
    assert story.drafts() == []


def test_the_list_names_the_draft_that_the_same_turn_wrote(story: Story) -> None:
    story.once(FRIDAY)
    assert done(story.once(NEXT_MONDAY)) == [
        ("append", "Customer Inc", "step_back"),
        ("withdraw", None, "brief"),
        ("append", None, "brief"),
    ]
    (brief,) = briefs(story)
    assert brief["Subject"] == "Mon 16 Nov: 1 draft"
    assert "- Customer Inc: step-back" in brief.body


def test_the_next_working_morning_replaces_the_untouched_one(story: Story) -> None:
    for morning in (MONDAY, TUESDAY, "Wed 2026-11-11 08:00"):
        story.once(morning)
    assert days(story) == ["Wed 11 Nov"]
    assert days(story, story.house.trash) == ["Mon 9 Nov", "Tue 10 Nov"]


def test_on_days_off_and_before_the_morning_nothing_is_written_and_nothing_goes(
    story: Story,
) -> None:
    story.once("Fri 2026-11-13 10:00")
    before = story.house.snapshot()
    for moment in ("Sat 2026-11-14 09:00", "Sun 2026-11-15 09:00", "Mon 2026-11-16 05:50"):
        assert story.once(moment)["actions"] == []
    assert story.house.snapshot() == before
    story.once("Thu 2026-12-24 08:00")
    before = story.house.snapshot()
    assert story.once("Fri 2026-12-25 08:00")["actions"] == []  # Christmas
    assert story.house.snapshot() == before
    assert days(story) == ["Thu 24 Dec"]


def flagged(story: Story) -> None:
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.add_flags(raw.search("ALL"), ["\\Flagged"])


def saved(story: Story, **fields: str) -> None:
    """A mail program saves it with other words: a new message in place of the old one."""
    (octets,) = story.house.messages(story.house.drafts)
    message = message_from_bytes(octets)
    message.set_payload("Call them all today.\n")
    for name, value in fields.items():
        message.replace_header(name.replace("_", "-"), value)
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()
    story.house.append(story.house.drafts, message.as_bytes(), ["\\Draft", "\\Seen"])


HANDS: dict[str, Callable[[Story], None]] = {
    "flagged": flagged,
    "saved under its id": saved,
    "saved under another id": lambda story: saved(story, Message_ID="<new@seller.example>"),
}


@pytest.mark.parametrize("hand", HANDS)
def test_one_that_the_seller_touched_stays_and_the_next_lies_beside_it(
    story: Story, hand: str
) -> None:
    story.once(MONDAY)
    HANDS[hand](story)
    touched = story.house.messages(story.house.drafts)
    story.once("Mon 2026-11-09 12:00")
    for morning in (TUESDAY, "Wed 2026-11-11 08:00", "Thu 2026-11-12 08:00"):
        story.once(morning)
    assert days(story) == ["Mon 9 Nov", "Thu 12 Nov"]
    assert set(touched) < set(story.house.messages(story.house.drafts))
    assert days(story, story.house.trash) == ["Tue 10 Nov", "Wed 11 Nov"]


def test_one_that_the_seller_threw_away_does_not_come_again_on_that_day(story: Story) -> None:
    story.once(MONDAY)
    empty(story)
    for hour in ("09", "12", "15", "18"):
        assert story.once(f"Mon 2026-11-09 {hour}:00")["actions"] == []
    assert done(story.once(TUESDAY)) == [("append", None, "brief")]
    assert days(story) == ["Tue 10 Nov"]


def empty(story: Story) -> None:
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()


def test_one_that_the_seller_sends_to_themselves_is_no_word_in_any_conversation(
    story: Story,
) -> None:
    story.once(MONDAY)
    before = story.status("Mon 2026-11-09 09:00")
    (octets,) = story.house.messages(story.house.drafts)
    empty(story)
    for mailbox in (story.house.sent, story.house.inbox):
        story.house.deliver(mailbox, octets, at("Mon 2026-11-09 08:30"))
    turn = story.once("Mon 2026-11-09 09:00")
    assert (turn["new_messages"], turn["actions"]) == (0, [])
    assert story.status("Mon 2026-11-09 09:00") == before
    story.once(TUESDAY)
    assert days(story) == ["Tue 10 Nov"]
    (action,) = [a for a in story.once("Fri 2026-11-13 09:30")["actions"] if a["prospect"]]
    assert (action["action"], action["play"]) == ("append", "step_back")


@pytest.mark.parametrize("hand", HANDS)
def test_one_that_the_seller_keeps_holds_no_draft_to_a_prospect_back(
    story: Story, hand: str
) -> None:
    story.once(MONDAY)
    HANDS[hand](story)
    assert ("append", "Customer Inc", "step_back") in done(story.once("Fri 2026-11-13 10:00"))


def test_it_is_no_reason_to_read_mailboxes_that_nobody_named(story: Story) -> None:
    with story.house.client() as raw:
        raw.create_folder("Projects")
    story.once(MONDAY)
    story.heard("Mon 2026-11-09 09:00", mailbox="Projects")
    assert story.once("Mon 2026-11-09 10:00")["new_messages"] == 0  # the last look finds it


def test_it_takes_no_place_under_the_caps(tell: Callable[..., Story]) -> None:
    people = [{"name": f"P{n}", "contacts": [f"p{n}@p{n}.example"]} for n in range(2)]
    caps = {"drafts": {"per_pass": 1, "per_day": 1}}
    story = tell(more=ON | caps, prospects=people)
    story.wrote("Mon 2026-11-02 09:00", To="p0@p0.example")
    story.wrote("Mon 2026-11-02 09:30", To="p1@p1.example")
    assert done(story.once(MONDAY)) == [("append", None, "brief")]  # at eight nobody is silent yet
    assert done(story.once("Mon 2026-11-09 10:00")) == [("append", "P0", "step_back")]
    turn = story.once("Tue 2026-11-10 10:00")
    assert done(turn)[0] == ("append", "P1", "step_back")
    assert (done(turn)[-1], turn["withheld"]) == (("append", None, "brief"), [])


def test_status_knows_nothing_of_it(story: Story) -> None:
    story.once(MONDAY)
    run = story.run("status", "--now", at(MONDAY).isoformat(), "--json")
    assert [p["prospect"] for p in run.json["prospects"]] == ["Customer Inc"]
    assert run.json["prospects"][0]["draft"] is None


def test_undo_takes_it_back_for_the_day(story: Story) -> None:
    story.once(MONDAY)
    undone = story.run("undo", "--now", at("Mon 2026-11-09 09:00").isoformat(), "--json")
    assert done(undone.json) == [("withdraw", None, "brief")]
    assert story.drafts() == []
    assert story.once("Mon 2026-11-09 10:00")["actions"] == []
    assert done(story.once(TUESDAY)) == [("append", None, "brief")]


def test_switched_off_it_is_taken_back(story: Story) -> None:
    story.once(MONDAY)
    story.more["brief"] = "none"
    assert done(story.once("Mon 2026-11-09 09:00")) == [("withdraw", None, "brief")]
    assert story.drafts() == []


def test_a_dry_run_says_what_it_would_do_and_writes_nothing(story: Story) -> None:
    story.once(MONDAY)
    before = story.house.snapshot()
    tried = story.once(TUESDAY, "--dry-run")
    assert story.house.snapshot() == before
    turn = story.once(TUESDAY)
    ids = [action["message_id"] for action in turn["actions"]]
    assert [action["message_id"] for action in tried["actions"]] == ids
    assert done(tried) == done(turn)


def test_a_lost_state_does_not_double_the_days_brief(story: Story) -> None:
    story.once(MONDAY)
    shutil.rmtree(story.folder / "state")
    before = story.house.snapshot()
    story.once("Mon 2026-11-09 09:00")
    assert story.house.snapshot() == before
    story.once(TUESDAY)
    assert days(story) == ["Mon 9 Nov", "Tue 10 Nov"]  # nothing proves Monday's untouched


def test_of_two_machines_one_writes_it(story: Story) -> None:
    story.once(MONDAY)
    other = Story(story.house, story.folder / "other", more=dict(ON))
    other.folder.mkdir()
    shutil.copy(story.folder / "config.yaml.key", other.folder / "config.yaml.key")
    assert other.once("Mon 2026-11-09 08:05")["actions"] == []
    assert days(story) == ["Mon 9 Nov"]
    assert done(story.once(TUESDAY)) == [("withdraw", None, "brief"), ("append", None, "brief")]
    assert other.once("Tue 2026-11-10 08:05")["actions"] == []
    assert days(story) == ["Tue 10 Nov"]


def test_of_two_machines_at_the_same_instant_one_gives_way(story: Story) -> None:
    class Beaten(MailServer):
        """Another machine's very same draft is stored just before ours."""

        def append_draft(self, octets: bytes, message_id: str) -> Appended:
            story.house.append(story.house.drafts, octets, ["\\Draft", "\\Seen"])
            return super().append_draft(octets, message_id)

    for _ in range(2):
        assert turn_at(story, at(MONDAY), Store, Beaten).problems == ()
    assert (days(story), days(story, story.house.trash)) == (["Mon 9 Nov"], ["Mon 9 Nov"])


def test_one_that_cannot_be_moved_is_named_and_the_next_waits_for_the_seller(story: Story) -> None:
    class Trashless(MailServer):
        def remove_draft(self, decision: Decision) -> str | None:
            return "no_trash"

    story.once(MONDAY)
    for minutes in (0, 10):
        moment = at(TUESDAY) + timedelta(minutes=minutes)
        (problem,) = turn_at(story, moment, Store, Trashless).problems
        assert problem.what.startswith("A brief is out of date and was left: this account has no")
        assert days(story) == ["Mon 9 Nov"]
    empty(story)
    assert turn_at(story, at("Tue 2026-11-10 09:00"), Store, Trashless).problems == ()
    assert days(story) == ["Tue 10 Nov"]


def test_one_that_the_server_declines_is_named_and_tried_again(story: Story) -> None:
    class Declining(MailServer):
        def append_draft(self, octets: bytes, message_id: str) -> Appended:
            raise AppendRefused(Problem("Drafts", "It is full.", "Tidy it up."), temporary=False)

    for _ in range(2):
        turn = turn_at(story, at(MONDAY), Store, Declining)
        assert [one.what for one in turn.problems] == ["It is full."]
        assert [(one.prospect, one.reason.code) for one in turn.withheld] == [("", "refused")]
    assert done(story.once("Mon 2026-11-09 09:00")) == [("append", None, "brief")]
    assert days(story) == ["Mon 9 Nov"]


def test_when_drafts_was_numbered_anew_it_waits_for_the_next_turn(story: Story) -> None:
    story.once(MONDAY)
    assert isinstance(story.house, DovecotHouse)
    story.house.new_uidvalidity(story.house.drafts)
    turn = story.once(TUESDAY)
    assert (turn["actions"], [one["prospect"] for one in turn["withheld"]]) == ([], [None])
    story.once("Tue 2026-11-10 08:10")
    assert days(story) == ["Tue 10 Nov"]


def test_reported_drafts_stay_and_yesterdays_brief_goes_all_the_same(story: Story) -> None:
    story.more["drafts"] = {"withdraw": "report"}
    story.once(MONDAY)
    story.once(TUESDAY)
    assert days(story) == ["Tue 10 Nov"]


def test_the_command_and_the_draft_say_the_same(tell: Callable[..., Story]) -> None:
    pat = {"name": "Customer Inc", "contacts": [PAT], "phone": "+31 20 555 0101"}
    story = tell(more=dict(ON), prospects=[pat])
    story.wrote("Mon 2026-11-02 09:00", To=f"Pat Prospect <{PAT}>")
    story.once("Mon 2026-11-09 10:00")
    (draft,) = [d for d in story.drafts() if d.people("To") == {PAT}]
    empty(story)
    story.wrote(
        "Mon 2026-11-09 11:00",
        subject=draft["Subject"],
        message_id=draft["Message-ID"],
        answering=draft["In-Reply-To"],
        To=f"Pat Prospect <{PAT}>",
    )
    story.once("Thu 2026-11-19 12:00")
    (brief,) = briefs(story)
    run = story.run("brief", "--now", at("Thu 2026-11-19 12:00").isoformat())
    assert (run.code, run.err) == (0, "")
    lines = run.out.splitlines()
    assert lines[0] == brief["Subject"] == "Thu 19 Nov: 1 to call, 1 draft"
    assert "\n".join(lines[2:-2]) == brief.body.replace("\r\n", "\n").rstrip()
    assert lines[-1] == "Last look at the mailbox: Thu 19 Nov 12:00, fine"
    assert lines[2:6] == [
        "Call first",
        "- Pat Prospect, Customer Inc",
        "  +31 20 555 0101",
        "  No answer since Mon 2 Nov, written to twice. Ask whether",
    ]
    as_json = story.run("brief", "--json", "--now", at("Thu 2026-11-19 12:00").isoformat()).json
    assert as_json["call"][0]["phone"] == "+31 20 555 0101"
    assert as_json["review"][0]["mailbox"] == story.house.drafts


def turn_at(
    story: Story, moment: datetime, kind: type[Store], server_kind: type[MailServer]
) -> Turn:
    """One turn, on both clocks at a moment, with another ledger or another server."""
    config = load(story.config)
    with kind.open(story.folder / "state", config.account.user, hold=True) as store:

        def server() -> MailServer:
            return server_kind(config.account, config.mailboxes, story.house.secret)

        belt = Belt(config, store, server, message_id_key(config.path), lambda: moment)
        try:
            return belt.turn(moment)
        finally:
            belt.close()


# --- crashes -------------------------------------------------------------------------------------


class Crash(BaseException):
    """The program dies."""


class Fate:
    """Counts what is about to be written and what was, and dies at one of these points."""

    def __init__(self, dies_at: int | None) -> None:
        self.points = 0
        self._dies_at = dies_at

    def pass_by(self) -> None:
        self.points += 1
        if self.points == self._dies_at:
            raise Crash


def doomed(fate: Fate) -> tuple[type[Store], type[MailServer]]:
    """A ledger and a mail server that die before or after one of their writes."""

    class DoomedStore(Store):
        def record(self, decision: Decision) -> None:
            fate.pass_by()
            super().record(decision)
            fate.pass_by()

    class DoomedServer(MailServer):
        def append_draft(self, octets: bytes, message_id: str) -> Appended:
            fate.pass_by()
            appended = super().append_draft(octets, message_id)
            fate.pass_by()
            return appended

        def remove_draft(self, decision: Decision) -> str | None:
            fate.pass_by()
            why = super().remove_draft(decision)
            fate.pass_by()
            return why

    return DoomedStore, DoomedServer


def survives(story: Story, moment: datetime, fate: Fate) -> bool:
    """Whether a turn lived."""
    try:
        turn = turn_at(story, moment, *doomed(fate))
    except Crash:
        return False
    assert turn.problems == ()
    return True


def test_whatever_dies_between_the_old_one_and_the_new_one_there_is_one(
    dovecot: Callable[..., House], tmp_path: Path
) -> None:
    def on_tuesday(name: str) -> Story:
        folder = tmp_path / name
        folder.mkdir()
        story = Story(dovecot("plain"), folder, more=dict(ON))
        assert survives(story, at(MONDAY), Fate(None))
        return story

    whole = Fate(None)
    assert survives(on_tuesday("lives"), at(TUESDAY), whole)
    assert whole.points >= 12  # before and after two writes to the wire, four to the ledger
    for point in range(1, whole.points + 1):
        story = on_tuesday(f"dies at {point}")
        assert not survives(story, at(TUESDAY), Fate(point))
        for minutes in (2, 4):
            assert survives(story, at(TUESDAY) + timedelta(minutes=minutes), Fate(None))
        assert (days(story), days(story, story.house.trash)) == (["Tue 10 Nov"], ["Mon 9 Nov"])
