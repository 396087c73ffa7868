"""Words that a seller says with the mail program, on a real Dovecot."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from end_to_end.story import ME, PAT, Story, at
from ghostwatch.wire import LISTENERS
from servers.house import House

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


# --- the newest word ----------------------------------------------------------------------------


def test_a_command_after_the_move_holds_and_a_move_after_the_command(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Thu 2026-11-05 10:00")
    assert (
        story.run("later", "Customer Inc", "2026-12-01", "--now", at(MONDAY).isoformat()).code == 0
    )
    assert situation(story, MONDAY) == "agreed_date"
    put(story, "Sent", "Offer 4711", WON, copy=True)
    story.once(SOON)
    assert situation(story, SOON) == "client"
    put(story, WON, "Offer 4711", None)
    story.once(TUESDAY)
    assert situation(story, TUESDAY) == "agreed_date", "the earlier word holds again"


def test_resume_lifts_what_a_mailbox_says(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    said = story.run("resume", "Customer Inc", "--now", at("Fri 2026-11-06 10:05").isoformat())
    assert "no longer hold" in said.out
    assert actions(story.once(MONDAY)) == ["append"]


def test_a_stop_of_theirs_holds_beside_every_mailbox(story: Story) -> None:
    story.wrote(OFFER)
    story.heard("Tue 2026-11-03 09:00", body="Please stop writing to me.\n")
    story.once("Wed 2026-11-04 10:00")
    put(story, "INBOX", "Re: Offer 4711", WEEK)
    assert story.once("Thu 2026-11-05 10:00")["actions"] == []
    assert story.status(MONDAY)["situation"] == "closed"
    assert story.once("Tue 2026-12-01 10:00")["actions"] == []
    put(story, WEEK, "Re: Offer 4711", "Archive")
    assert story.once("Wed 2026-12-02 10:00")["actions"] == []
    codes = [reason["code"] for reason in story.status("Wed 2026-12-02 10:00")["reasons"]]
    assert codes == ["asked_to_stop"]


def test_later_counts_from_the_turn_that_saw_it_first(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", WEEK)
    story.once("Fri 2026-11-06 23:30")
    story.once(TUESDAY)
    # Friday and a week is Friday the 13th; the talk goes on on the working day after it.
    assert situation(story, "Fri 2026-11-13 18:00") == "agreed_date"
    assert actions(story.once("Fri 2026-11-13 18:00")) == []
    assert actions(story.once("Mon 2026-11-16 10:00")) == ["append"]


def test_of_two_mailboxes_the_later_sight_holds(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", WEEK, copy=True)
    story.once("Thu 2026-11-05 10:00")
    put(story, "INBOX", "A question", LOST, copy=True)
    story.once(MONDAY)
    assert situation(story, MONDAY) == "closed"
    put(story, LOST, "A question", None)
    story.once(TUESDAY)
    assert situation(story, TUESDAY) == "agreed_date"


@pytest.mark.parametrize("other", [LOST, MONTH])
def test_two_words_in_one_turn_contradict_each_other_and_nothing_is_drafted(
    story: Story, other: str
) -> None:
    told(story)
    assert actions(story.once(MONDAY)) == ["append"]
    put(story, "INBOX", "A question", WEEK, copy=True)
    put(story, "INBOX", "A question", other, copy=True)
    assert actions(story.once(SOON)) == ["withdraw"]
    told_of = story.status(SOON)
    assert told_of["situation"] == "unclear"
    assert [reason["code"] for reason in told_of["reasons"]] == ["controls_contradict"]
    assert WEEK in told_of["reasons"][0]["text"]
    assert other in told_of["reasons"][0]["text"]
    put(story, other, "A question", None)
    story.once(TUESDAY)
    assert situation(story, TUESDAY) == "agreed_date"


def test_a_command_settles_what_contradicts_itself(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", WON, copy=True)
    put(story, "INBOX", "A question", LOST, copy=True)
    story.once(MONDAY)
    story.run("lost", "Customer Inc", "--now", at(SOON).isoformat())
    assert situation(story, SOON) == "closed"


# --- whose word it is ---------------------------------------------------------------------------

TWO: list[dict[str, Any]] = [
    {"name": "Customer Inc", "contacts": [PAT]},
    {"name": "Other Ltd", "contacts": ["kim@other.example"]},
]


def test_a_message_of_two_prospects_decides_about_both(tell: Callable[..., Story]) -> None:
    story = with_controls(tell, prospects=TWO)
    story.wrote(OFFER, To=f"{PAT}, kim@other.example")
    story.once("Tue 2026-11-03 10:00")
    put(story, "Sent", "Offer 4711", LOST, copy=True)
    assert story.once(MONDAY)["actions"] == []
    assert [situation(story, MONDAY, p["name"]) for p in TWO] == ["closed", "closed"]


def test_a_strangers_message_says_nothing(story: Story) -> None:
    told(story)
    stranger = {"From": "eve@stranger.example", "Cc": PAT}
    story.heard("Tue 2026-11-03 09:00", subject="Buy this", mailbox=names(story)[LOST], **stranger)
    assert actions(story.once(MONDAY)) == ["append"]


def test_mail_that_lies_only_in_a_control_mailbox_is_part_of_the_conversation(
    story: Story,
) -> None:
    offer = story.wrote(OFFER)
    story.heard("Tue 2026-11-03 09:00", subject="Re: Offer 4711", answering=offer,
                body="Call me in spring, please: +31 20 555 0100\n")  # fmt: skip
    put(story, "INBOX", "Re: Offer 4711", MONTH)
    story.once("Wed 2026-11-04 10:00")
    why = story.run("why", "Customer Inc", "--now", at("Wed 2026-11-04 10:00").isoformat()).out
    assert f"{PAT}  Re: Offer 4711" in why
    assert "“Call me in spring, please" in why
    put(story, MONTH, "Re: Offer 4711", "Archive")
    story.once("Thu 2026-11-05 10:00")
    assert situation(story, "Thu 2026-11-05 10:00") != "their_turn", "they had the last word"


def test_the_sellers_own_mail_decides_also_where_no_other_copy_is_left(story: Story) -> None:
    story.wrote(OFFER, mailbox=names(story)[LOST])
    story.once(MONDAY)
    assert situation(story, MONDAY) == "closed"


def test_a_draft_of_ours_that_is_moved_there_decides_too(story: Story) -> None:
    told(story)
    story.once(MONDAY)
    put(story, "Drafts", "Re: Offer 4711", LOST)
    assert story.once(SOON)["actions"] == []
    assert situation(story, SOON) == "closed"


HOSTILE = {
    "no header at all": b"\r\nhello\r\n",
    "no octets": b"\r\n",
    "a forged id": b"Message-ID: <1@seller.example>\r\nFrom: eve@evil.example\r\n\r\nx\r\n",
    "two authors": b"From: a@evil.example, b@evil.example\r\n\r\nx\r\n",
    "nonsense": bytes(range(1, 256)) * 20,
    "an injection": b"From: no-reply@evil.example\r\nSubject: =?utf-8?q?=0D=0A?= {9+}\r\n\r\n",
    "a long header": b"References: " + b"<a@b.example> " * 30_000 + b"\r\n\r\nx\r\n",
    "8 bits": "From: Pät <pät@evil.example>\r\nSubject: ü\r\n\r\nx\r\n".encode(),
}


@pytest.mark.parametrize("mailbox", [LOST, WATCH])
def test_hostile_mail_in_a_control_mailbox_costs_itself(story: Story, mailbox: str) -> None:
    told(story)
    for octets in HOSTILE.values():
        story.house.deliver(names(story)[mailbox], octets)
    named = ["eve@evil.example"] if mailbox == WATCH else []  # a plain sender, put there by hand
    turn = story.once(MONDAY)
    assert actions(turn) == ["append"]
    assert turn["problems"] == []
    listed = story.run("status", "--now", at(MONDAY).isoformat(), "--json").json["prospects"]
    assert [one["prospect"] for one in listed] == ["Customer Inc", *named]
    put(story, "INBOX", "A question", LOST)
    assert actions(story.once(SOON)) == ["withdraw"]


# --- whom to watch -------------------------------------------------------------------------------
KIM = "Kim Buyer <kim@other.example>"


def put_in_watch(story: Story, **fields: Any) -> None:
    subject = fields.pop("subject", "Hello")
    fields = {"From": KIM, "mailbox": names(story)[WATCH]} | fields
    story.heard("Fri 2026-10-30 09:00", subject=subject, **fields)


def prospects(story: Story, when: str) -> dict[str, dict[str, Any]]:
    listed = story.run("status", "--now", at(when).isoformat(), "--json").json["prospects"]
    return {one["prospect"]: one for one in listed}


def test_whoever_wrote_a_message_there_is_watched_from_that_turn_on(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    (action,) = story.once(MONDAY)["actions"]
    assert (action["action"], action["prospect"]) == ("append", "Kim Buyer")
    (draft,) = story.drafts()
    assert draft.people("To") == {"kim@other.example"}
    kim = prospects(story, MONDAY)["Kim Buyer"]
    assert kim["contacts"] == ["kim@other.example"]
    assert kim["situation"] == "silent"
    for command in ("why", "replay"):
        assert story.run(command, "kim buyer", "--now", at(MONDAY).isoformat()).code == 0
    assert (
        story.run("later", "kim@other.example", "2026-12-01", "--now", at(SOON).isoformat()).code
        == 0
    )
    assert actions(story.once(SOON)) == ["withdraw"]


def test_who_is_named_today_is_judged_by_yesterdays_mail_at_once(story: Story) -> None:
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.once("Fri 2026-11-06 10:00")
    put_in_watch(story)
    assert [a["prospect"] for a in story.once(MONDAY)["actions"]] == ["Kim Buyer"]


def test_a_mailbox_alone_may_name_all_there_are(tell: Callable[..., Story]) -> None:
    story = with_controls(tell, prospects=[])
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    assert [a["prospect"] for a in story.once(MONDAY)["actions"]] == ["Kim Buyer"]


def test_a_colleague_of_theirs_answers_for_them(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.heard("Tue 2026-11-03 09:00", subject="Hello", From="lee@sales.other.example")
    assert story.once(MONDAY)["actions"] == []
    assert situation(story, MONDAY, "Kim Buyer") == "our_turn"


def test_a_free_mail_address_is_one_person(story: Story) -> None:
    put_in_watch(story, From="Kim Buyer <kim@gmail.com>")
    story.wrote(OFFER, subject="For Kim", To="kim@gmail.com")
    story.heard("Tue 2026-11-03 09:00", subject="Hello", From="friend@gmail.com")
    assert [a["prospect"] for a in story.once(MONDAY)["actions"]] == ["Kim Buyer"]


def test_taken_out_again_nobody_watches_and_the_draft_goes(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    assert actions(story.once(MONDAY)) == ["append"]
    put(story, WATCH, "Hello", "Archive")
    turn = story.once(SOON)
    assert [(a["action"], a["prospect"]) for a in turn["actions"]] == [("withdraw", "Kim Buyer")]
    assert story.drafts() == []
    assert list(prospects(story, SOON)) == ["Customer Inc"]
    put(story, "Archive", "Hello", WATCH)
    story.once(TUESDAY)
    assert list(prospects(story, TUESDAY)) == ["Customer Inc", "Kim Buyer"]


def test_a_draft_that_was_changed_stays_when_nobody_watches(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.once(MONDAY)
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.add_flags(raw.search("ALL"), ["\\Flagged"])
    put(story, WATCH, "Hello", "Archive")
    assert story.once(SOON)["actions"] == []
    assert len(story.drafts()) == 1


NOBODY = {
    "the seller": {"From": ME, "To": KIM},
    "a colleague": {"From": "lee@seller.example"},
    "a list": {"List-Id": "<talk.other.example>"},
    "a list that says so": {"Precedence": "list"},
    "a robot": {"From": "Other <no-reply@other.example>"},
    "an absence": {"Auto-Submitted": "auto-replied", "Subject": "Out of office"},
    "two authors": {"From": "kim@other.example, lee@third.example"},
    "who belongs to a prospect": {"From": "Kim <kim@customer.example>"},
    "a listed contact": {"From": PAT},
    "a newsletter": {"List-Unsubscribe": "<mailto:x@other.example>"},
    "who goes by another's address": {"From": '"pat@customer.example" <y@other.example>'},
    "no plain address": {"From": '"a b"@other.example'},
}  # fmt: skip


@pytest.mark.parametrize("who", NOBODY)
def test_nobody_is_watched_by_a_message_of(story: Story, who: str) -> None:
    put_in_watch(story, **NOBODY[who])
    story.once(MONDAY)
    assert list(prospects(story, MONDAY)) == ["Customer Inc"]


def test_names_are_told_apart_and_stay_what_they_are(story: Story) -> None:
    put_in_watch(story, subject="1", From="Customer Inc <kim@other.example>")
    put_in_watch(story, subject="2", From="Kim Buyer <kim@third.example>")
    put_in_watch(story, subject="3", From="KIM BUYER <kim@fourth.example>")
    put_in_watch(story, subject="4", From="Lee <lee@third.example>")
    put_in_watch(story, subject="5", From="=?utf-8?q?=E2=80=AE--all_=1B=5B1m?= <x@fifth.example>")
    put_in_watch(story, subject="6", From="y@sixth.example")
    story.once(MONDAY)
    assert {name: one["contacts"] for name, one in prospects(story, MONDAY).items()} == {
        "Customer Inc": [PAT],
        "Customer Inc (kim@other.example)": ["kim@other.example"],
        "Kim Buyer": ["kim@third.example", "lee@third.example"],
        "KIM BUYER (kim@fourth.example)": ["kim@fourth.example"],
        "all 1m": ["x@fifth.example"],
        "y@sixth.example": ["y@sixth.example"],
    }
    put(story, WATCH, "2", "Archive")
    put(story, WATCH, "4", "Archive")
    story.once(SOON)
    assert "Kim Buyer" not in prospects(story, SOON)
    assert "KIM BUYER (kim@fourth.example)" in prospects(story, SOON), "no other Kim's steps"


def odd(story: Story, how: str) -> int:
    """Something happens to the mailbox of `watch`; the exit code of the next turn."""
    if how == "renamed":
        rename(story, WATCH, "Ghostwatch/Other")
    elif how == "numbered anew":
        story.house.new_uidvalidity(names(story)[WATCH])  # type: ignore[attr-defined]
    elif how == "deleted":
        with story.house.client() as raw:
            raw.delete_folder(WATCH)
    elif how == "not readable":
        story.heard(MONDAY, subject="Another", mailbox=WATCH)
        story.house.folder(WATCH).chmod(0)  # type: ignore[attr-defined]
    return 1


@pytest.mark.parametrize("how", ["renamed", "numbered anew", "deleted", "not readable"])
def test_who_is_watched_stays_watched_whatever_becomes_of_the_mailbox(
    story: Story, how: str
) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    assert actions(story.once(MONDAY)) == ["append"]
    code = odd(story, how)
    turn = story.once(SOON, code=code)
    if how == "not readable":
        story.house.folder(WATCH).chmod(0o755)  # type: ignore[attr-defined]
    assert turn["actions"] == []
    assert turn["problems"][0]["where"].startswith("controls.watch")
    assert "Kim Buyer" in prospects(story, SOON)
    assert len(story.drafts()) == 1


def test_without_the_key_nobody_is_watched_by_a_mailbox(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.once(MONDAY)
    story.more = {"controls": {"lost": LOST}}
    assert actions(story.once(SOON)) == ["withdraw"]
    assert list(prospects(story, SOON)) == ["Customer Inc"]


def test_a_prospect_that_the_configuration_lists_later_takes_the_steps_over(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.once(MONDAY)
    story.prospects.append({"name": "Other Ltd", "contacts": ["kim@other.example"]})
    assert story.once(SOON)["actions"] == []
    assert len(story.drafts()) == 1
    assert list(prospects(story, SOON)) == ["Customer Inc", "Other Ltd"]
    story.heard(SOON, subject="Hello again", From=KIM)
    (action,) = story.once(TUESDAY)["actions"]
    assert (action["action"], action["prospect"]) == ("withdraw", "Other Ltd")


def test_a_watched_person_is_decided_about_with_a_mailbox_too(story: Story) -> None:
    put_in_watch(story)
    offer = story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.heard(SATURDAY, subject="Older words", From=KIM)
    put(story, "INBOX", "Older words", LOST)
    assert story.once(MONDAY)["actions"] == []
    assert situation(story, MONDAY, "Kim Buyer") == "closed"
    assert offer


def test_what_lay_there_unheard_counts_in_the_turn_that_names_its_writer(story: Story) -> None:
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    story.heard(SATURDAY, subject="Older words", From=KIM, mailbox=names(story)[LOST])
    story.once("Fri 2026-11-06 10:00")
    put_in_watch(story)
    turn = story.once(MONDAY)
    assert turn["actions"] == turn["withheld"] == []
    assert situation(story, MONDAY, "Kim Buyer") == "closed"


def test_a_dry_run_watches_nobody_for_good(story: Story) -> None:
    put_in_watch(story)
    story.wrote(OFFER, subject="For Kim", To="kim@other.example")
    assert [a["prospect"] for a in story.once(MONDAY, "--dry-run")["actions"]] == ["Kim Buyer"]
    assert list(prospects(story, MONDAY)) == ["Customer Inc"]
    assert [a["prospect"] for a in story.once(MONDAY)["actions"]] == ["Kim Buyer"]


# --- what can be odd about a mailbox --------------------------------------------------------------


def rename(story: Story, old: str, new: str) -> None:
    with story.house.client() as raw:
        raw.rename_folder(names(story).get(old, old), new)


def test_a_renamed_mailbox_is_named_by_its_key_and_what_it_said_holds(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    rename(story, LOST, "Ghostwatch/Verloren")
    turn = story.once(MONDAY, code=1)
    assert turn["actions"] == []
    (problem,) = turn["problems"]
    assert problem["where"] == "controls.lost"
    assert "controls create" in problem["next"]
    assert situation(story, MONDAY) == "closed"
    assert story.run("check").code == 1
    rename(story, "Ghostwatch/Verloren", LOST)
    assert story.once(TUESDAY)["actions"] == []
    put(story, LOST, "A question", "Archive")
    assert actions(story.once("Tue 2026-11-10 10:10")) == ["append"]


def test_a_mailbox_that_is_deleted_and_made_again_forgets_nothing(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    with story.house.client() as raw:
        raw.delete_folder(LOST)
    assert story.run("controls", "create").code == 0
    turn = story.once(MONDAY, code=1)
    assert turn["actions"] == []
    assert "resume" in turn["problems"][0]["next"]
    assert situation(story, MONDAY) == "closed"
    assert story.once(SOON)["actions"] == []
    story.run("resume", "Customer Inc", "--now", at(SOON).isoformat())
    assert actions(story.once(TUESDAY)) == ["append"]


def test_another_name_in_the_configuration_keeps_the_word_and_its_way_back(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    rename(story, LOST, "Ghostwatch/Verloren")
    story.more = {"controls": CONTROLS | {"lost": "Ghostwatch/Verloren"}}
    assert story.once(MONDAY)["actions"] == []
    put(story, "Ghostwatch/Verloren", "A question", "Archive")
    assert actions(story.once(SOON)) == ["append"]


def test_without_the_key_what_was_said_holds_until_a_newer_word(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    story.more = {}
    assert story.once(MONDAY)["actions"] == []
    story.run("resume", "Customer Inc", "--now", at(MONDAY).isoformat())
    assert actions(story.once(SOON)) == ["append"]


def test_messages_are_known_again_when_a_mailbox_is_numbered_anew(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", WEEK)
    story.once("Fri 2026-11-06 10:00")
    until = story.status("Fri 2026-11-06 10:00")["reasons"]
    story.house.new_uidvalidity(names(story)[WEEK])  # type: ignore[attr-defined]
    story.once(MONDAY, code=1)
    assert story.status(MONDAY)["reasons"] == until, "the day counts from the first sight"
    put(story, WEEK, "A question", "Archive")
    assert actions(story.once(SOON)) == ["append"]


def test_a_mailbox_that_cannot_be_read_in_this_turn_keeps_its_word(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    folder = story.house.folder(names(story)[LOST])  # type: ignore[attr-defined]
    story.heard(MONDAY, subject="Another", mailbox=names(story)[LOST])
    folder.chmod(0)
    try:
        turn = story.once(MONDAY, code=1)
    finally:
        folder.chmod(0o755)
    assert turn["actions"] == []
    assert turn["problems"][0]["where"].startswith("controls.lost")
    assert situation(story, MONDAY) == "closed"
    assert story.once(SOON)["problems"] == []


LAYOUTS = ["prefixed", "bare_prefixed", "localised", "gmail", "bare"]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_separators_and_prefixes_are_the_servers_business(
    tell: Callable[..., Story], layout: str
) -> None:
    story = with_controls(tell, layout)
    again = story.run("controls", "create")
    assert (again.code, again.out.count("was there")) == (0, 6)
    told(story)
    put(story, "INBOX", "A question", LOST)
    assert story.once(MONDAY)["problems"] == []
    assert situation(story, MONDAY) == "closed"


@pytest.mark.parametrize("name", ["Ghostwatch/Später", "Ghostwatch/失注", 'Ghostwatch/R&D "x"'])
def test_names_in_any_script_work(tell: Callable[..., Story], name: str) -> None:
    story = tell(more={"controls": {"lost": name}})
    assert story.run("controls", "create").code == 0
    told(story)
    put(story, "INBOX", "A question", name)
    assert story.once(MONDAY)["actions"] == []
    assert situation(story, MONDAY) == "closed"


POOR = ("CONDSTORE", "QRESYNC", "MOVE", "UNSELECT", "NAMESPACE", "ENABLE", "SPECIAL-USE", "ID",
        "LITERAL+", "ESEARCH", "LIST-STATUS", "LIST-EXTENDED")  # fmt: skip


@pytest.mark.parametrize("layout", ["plain", "prefixed"])
def test_a_server_without_extensions_is_enough(
    dovecot: Callable[..., House], tmp_path: Path, layout: str
) -> None:
    story = Story(dovecot(layout, hide=POOR), tmp_path, more={"controls": CONTROLS})
    assert story.run("controls", "create").code == 0
    told(story)
    put(story, "INBOX", "A question", LOST, copy=True)
    assert story.once(MONDAY)["actions"] == []
    put(story, LOST, "A question", None)
    assert actions(story.once(SOON)) == ["append"]


def test_nothing_is_marked_moved_or_opened_for_writing(story: Story) -> None:
    told(story)
    for mailbox in (LOST, WATCH):
        put(story, "INBOX", "A question", mailbox, copy=True)
    before = story.house.snapshot()
    with said() as lines:
        story.once(MONDAY)
    assert story.house.snapshot() == before
    assert not [line for line in lines if re.search(r" (SELECT|STORE|CREATE|MOVE|COPY) ", line)]
    whole = [line for line in lines if "BODY.PEEK[]" in line]
    assert len(whole) == 2, "the offer and the question, each where it was found first"


@pytest.mark.parametrize("waits", [False, True], ids=["nothing waits", "a draft waits"])
def test_an_idle_turn_costs_one_status_a_control_mailbox(story: Story, waits: bool) -> None:
    told(story)
    story.heard("Fri 2026-10-30 09:00", subject="Buy", From="x@stranger.example", mailbox=LOST)
    if not waits:
        put(story, "INBOX", "A question", LOST, copy=True)
    story.once(MONDAY)
    story.once(MONDAY)
    with said() as lines:
        assert story.once(SOON)["actions"] == []
    asked = [line.partition(" ")[2] for line in lines]
    statuses = [line for line in asked if line.startswith("STATUS")]
    assert len([line for line in statuses if "Ghostwatch" in line]) == len(names_of(CONTROLS)) == 6
    watched = [line for line in statuses if "Ghostwatch" not in line]
    assert len(watched) == 4 + 2 * waits, "INBOX, Sent, Archive, Drafts; Junk, Trash for a draft"
    assert not [line for line in asked if "Ghostwatch" in line and line not in statuses]


def names_of(controls: dict[str, Any]) -> list[str]:
    return [name for value in controls.values() for name in (
        value if isinstance(value, dict) else [value])]  # fmt: skip


@contextmanager
def said() -> Iterator[list[str]]:
    """Every command that goes out meanwhile."""
    lines: list[str] = []
    LISTENERS.append(lines.append)
    try:
        yield lines
    finally:
        LISTENERS.remove(lines.append)


def test_thousands_of_messages_are_looked_at_by_their_headers_and_no_more(story: Story) -> None:
    told(story)
    there = names(story)[LOST]
    for number in range(2_300):
        story.house.deliver(
            there,
            f"From: n{number}@news.example\nTo: {ME}\nSubject: {number}\n"
            f"Message-ID: <{number}@news.example>\n\n{'x' * 2000}\n",
        )
    story.house.messages(there)  # numbers them, so that what is moved there is the newest
    put(story, "INBOX", "A question", LOST)
    with said() as lines:
        turn = story.once(MONDAY, code=1)
    assert situation(story, MONDAY) == "closed"
    assert "301 older messages" in turn["problems"][0]["what"]
    bodies = [line for line in lines if "BODY.PEEK[]" in line]
    assert len(bodies) == 2, "the offer, and the one message there that concerns somebody"
    assert story.once(SOON)["problems"] == []


def test_a_dry_run_says_what_a_turn_would_do_and_says_no_word(story: Story) -> None:
    told(story)
    assert actions(story.once(MONDAY)) == ["append"]
    put(story, "INBOX", "A question", WEEK)
    assert actions(story.once("Mon 2027-03-01 10:00", "--dry-run")) == ["withdraw"]
    assert len(story.drafts()) == 1
    assert situation(story, SOON) == "silent"
    assert actions(story.once(SOON)) == ["withdraw"]
    assert situation(story, "Mon 2026-11-23 10:00") != "agreed_date", "not from the dry run's day"


def test_a_lost_state_finds_the_words_again_where_they_lie(story: Story) -> None:
    told(story)
    put(story, "INBOX", "A question", LOST)
    story.once("Fri 2026-11-06 10:00")
    shutil.rmtree(story.folder / "state")
    assert story.once(MONDAY)["actions"] == []
    assert situation(story, MONDAY) == "closed"


# --- the command --------------------------------------------------------------------------------


def test_create_makes_what_is_missing_and_says_what_was_there(tell: Callable[..., Story]) -> None:
    story = tell(more={"controls": CONTROLS})
    with story.house.client() as raw:
        raw.create_folder(LOST)
    checked = story.run("check")
    assert checked.code == 1
    assert checked.err.count("\n") == 1
    assert "controls: The account has no mailboxes named Ghostwatch/Won, " in checked.err
    assert LOST not in checked.err
    assert WEEK in checked.err
    assert "Run `ghostwatch controls create`" in checked.err
    before = set(story.house.snapshot())
    assert story.once(MONDAY, code=1)["actions"] == []
    assert set(story.house.snapshot()) == before, "a turn makes no mailbox"
    made = story.run("controls", "create")
    assert made.code == 0
    assert f"lost             {LOST}  was there" in made.out
    assert f"later 1 week     {WEEK}  made" in made.out
    assert set(story.house.snapshot()) == before | {WON, WEEK, MONTH, HUSH, WATCH}
    checked = story.run("check")
    assert (checked.code, checked.err) == (0, "")
    assert f"won            {WON}" in checked.out
    listed = story.run("controls", "list")
    assert (listed.code, listed.out.count("Ghostwatch/")) == (0, 6)


def test_list_says_what_is_missing(tell: Callable[..., Story]) -> None:
    listed = tell(more={"controls": {"won": WON}}).run("controls", "list")
    assert (listed.code, listed.out) == (1, "")
    assert "controls.won" in listed.err


@pytest.mark.parametrize("verb", ["create", "list"])
def test_without_the_key_there_is_nothing_to_make(tell: Callable[..., Story], verb: str) -> None:
    run = tell().run("controls", verb)
    assert run.code == 2
    assert "controls: {won: Ghostwatch/Won" in run.err


def test_a_wrong_password_is_told_as_everywhere(
    tell: Callable[..., Story], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GHOSTWATCH_TEST_PASSWORD", "wrong")
    run = tell(more={"controls": {"won": WON}}).run("controls", "create")
    assert run.code == 1
    assert "account" in run.err
