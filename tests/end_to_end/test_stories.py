"""The main job, told as stories against a real Dovecot."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from end_to_end.story import ME, PAT, Story, at

LAYOUTS = ["plain", "prefixed", "localised", "gmail"]


def empty_drafts(story: Story) -> None:
    """A mail program takes everything out of Drafts."""
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nobody_answers_for_five_working_days_and_one_draft_lies_in_drafts(
    tell: Callable[..., Story], layout: str
) -> None:
    story = tell(layout)
    offer = story.wrote("Mon 2026-11-02 09:00")
    before = story.house.snapshot()

    assert story.once("Fri 2026-11-06 17:00")["actions"] == []
    turn = story.once("Mon 2026-11-09 10:00")

    (action,) = turn["actions"]
    assert (action["action"], action["prospect"], action["play"]) == (
        "append",
        "Customer Inc",
        "step_back",
    )
    (draft,) = story.drafts()
    assert draft["Message-ID"] == action["message_id"]
    assert draft["Subject"] == "Re: Offer 4711"
    assert draft.people("To") == {PAT}
    assert draft.people("From") == {ME}
    assert draft.ids("In-Reply-To") == [offer]
    assert draft.ids("References")[-1] == offer
    after = story.house.snapshot()
    (kept,) = after[story.house.drafts].values()
    assert kept.flags == {"\\Draft", "\\Seen"}
    assert {k: v for k, v in after.items() if k != story.house.drafts} == {
        k: v for k, v in before.items() if k != story.house.drafts
    }


def test_a_second_run_changes_nothing(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    before = story.house.snapshot()
    again = story.once("Mon 2026-11-09 10:10")
    later = story.once("Thu 2026-11-12 10:10")
    assert again["actions"] == later["actions"] == []
    assert again["new_messages"] == 0
    assert story.house.snapshot() == before


ENDS = {
    "in the thread": {"answering": "<1@seller.example>"},
    "in a new thread": {"Subject": "A question about something else"},
    "from a colleague": {"From": "Kim Colleague <kim@customer.example>", "Subject": "Hello"},
    "from another host of theirs": {"From": "kim@mail.customer.example", "Subject": "Hello"},
    "read and filed in Archive": {"mailbox": "Archive"},
    "taken for spam": {"mailbox": "Junk"},
}


@pytest.mark.parametrize("how", ENDS)
def test_a_reply_ends_the_silence(story: Story, how: str) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Wed 2026-11-04 15:00", **ENDS[how])
    assert story.once("Tue 2026-11-10 10:00")["actions"] == []
    assert story.drafts() == []
    assert story.status("Tue 2026-11-10 10:00")["situation"] == "our_turn"


def test_a_reply_that_a_rule_filed_away_is_found_by_the_last_look(story: Story) -> None:
    with story.house.client() as raw:
        raw.create_folder("Projects/Customer")
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Wed 2026-11-04 15:00", mailbox="Projects/Customer")
    turn = story.once("Mon 2026-11-09 10:00")
    assert turn["actions"] == []
    assert len(turn["withheld"]) == 1
    assert story.drafts() == []
    assert story.status("Mon 2026-11-09 10:10")["situation"] == "our_turn"


def test_a_reply_that_comes_while_the_draft_lies_takes_the_draft_back(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    story.heard("Mon 2026-11-09 11:00")
    turn = story.once("Mon 2026-11-09 11:10")
    assert [a["action"] for a in turn["actions"]] == ["withdraw"]
    assert story.drafts() == []
    assert len(story.house.messages(story.house.trash)) == 1
    assert story.once("Mon 2026-11-09 11:20")["actions"] == []


def test_a_draft_that_a_person_flagged_is_never_moved(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.add_flags(raw.search("ALL"), ["\\Flagged"])
    story.heard("Mon 2026-11-09 11:00")
    turn = story.once("Mon 2026-11-09 11:10")
    assert turn["actions"] == []
    assert len(story.drafts()) == 1


def test_the_step_counts_from_the_day_it_was_sent_and_the_next_play_follows(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    (draft,) = story.drafts()
    empty_drafts(story)  # sent on Wednesday, as mutt does it: same id, copy in Sent
    sent = story.wrote(
        "Wed 2026-11-11 09:00",
        subject=draft["Subject"],
        message_id=draft["Message-ID"],
        answering=draft["In-Reply-To"],
    )
    assert story.once("Fri 2026-11-20 17:00")["actions"] == []
    assert story.status("Fri 2026-11-20 17:00")["next"]["play"] == "feedback"
    (action,) = story.once("Mon 2026-11-23 10:00")["actions"]
    assert action["play"] == "feedback"
    (second,) = story.drafts()
    assert second.ids("In-Reply-To") == [sent]
    assert second["Subject"] == "Re: Offer 4711"


def save_again(story: Story, text: str) -> bytes:
    """What Thunderbird does: a new Message-ID, the same References, the old one expunged."""
    (octets,) = story.house.messages(story.house.drafts)
    saved = re.sub(rb"(?m)^Message-ID:.*", b"Message-ID: <new@tb.example>", octets)
    saved = saved.partition(b"\r\n\r\n")[0] + b"\r\n\r\n" + text.encode()
    story.house.append(story.house.drafts, saved, ["\\Draft", "\\Seen"])
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.delete_messages(raw.search("ALL")[:1])
        raw.expunge()
    return story.house.messages(story.house.drafts)[0]


def test_a_draft_that_a_person_edited_is_theirs_for_ever(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    saved = save_again(story, "My own words.\r\n")
    assert story.once("Mon 2026-11-09 10:10")["actions"] == []
    assert story.status("Mon 2026-11-09 10:10")["draft"] == {"play": "step_back", "state": "edited"}
    story.heard("Tue 2026-11-10 09:00")
    assert story.once("Tue 2026-11-10 09:10")["actions"] == []
    assert story.house.messages(story.house.drafts) == [saved]


def test_an_edited_draft_that_is_sent_uses_its_step_up(story: Story) -> None:
    offer = story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    save_again(story, "My own words.\r\n")
    empty_drafts(story)
    story.wrote("Tue 2026-11-10 09:00", subject="Re: Offer 4711", answering=offer)
    assert story.once("Tue 2026-11-10 10:00")["actions"] == []
    assert story.status("Tue 2026-11-10 10:00")["next"]["play"] == "feedback"


def test_a_draft_that_a_person_threw_away_means_no_to_that_step(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    empty_drafts(story)
    for moment in ("Mon 2026-11-09 11:00", "Mon 2026-11-09 20:00", "Tue 2026-11-10 12:00"):
        assert story.once(moment)["actions"] == []
    status = story.status("Tue 2026-11-10 12:00")
    assert (status["draft"], status["next"]["play"]) == (None, "feedback")
    assert story.once("Fri 2026-11-20 10:00")["actions"] == []  # eight working days from there
    (action,) = story.once("Fri 2026-11-20 13:00")["actions"]
    assert action["play"] == "feedback"


def test_after_the_whole_cadence_the_call_is_the_sellers(tell: Callable[..., Story]) -> None:
    steps = [{"play": "step_back", "after": 2}, {"play": "magic_email", "after": 3}]
    story = tell(more={"cadences": {"default": steps}})
    story.wrote("Mon 2026-11-02 09:00")
    for turn, sent in (
        ("Wed 2026-11-04 10:00", "Wed 2026-11-04 11:00"),
        ("Mon 2026-11-09 12:00", "Mon 2026-11-09 13:00"),
    ):
        assert len(story.once(turn)["actions"]) == 1
        (draft,) = story.drafts()
        empty_drafts(story)
        story.wrote(
            sent,
            subject=draft["Subject"],
            message_id=draft["Message-ID"],
            answering=draft["In-Reply-To"],
        )
    assert story.once("Wed 2026-11-11 10:00")["actions"] == []
    assert story.once("Thu 2026-11-12 14:00")["actions"] == []
    status = story.status("Thu 2026-11-12 14:00")
    assert (status["situation"], status["next"]) == ("your_call", None)


def test_an_own_new_mail_restarts_the_cadence_and_takes_the_draft_back(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    story.wrote("Tue 2026-11-10 09:00", subject="Something new for you")
    (action,) = story.once("Tue 2026-11-10 10:00")["actions"]
    assert action["action"] == "withdraw"
    assert story.drafts() == []
    status = story.status("Tue 2026-11-10 10:00")
    assert status["situation"] == "their_turn"
    assert status["next"]["play"] == "step_back"


def test_a_dry_run_says_what_the_real_run_does_and_writes_nothing(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    before = story.house.snapshot()
    dry = story.once("Mon 2026-11-09 10:00", "--dry-run")
    again = story.once("Mon 2026-11-09 10:00", "--dry-run")
    assert story.house.snapshot() == before
    real = story.once("Mon 2026-11-09 10:00")
    assert dry["actions"] == again["actions"] == real["actions"] != []


def test_the_caps_hold_and_the_longest_silent_come_first(tell: Callable[..., Story]) -> None:
    people = [f"p{n}@customer{n}.example" for n in range(8)]
    prospects = [{"name": f"Customer {n}", "contacts": [p]} for n, p in enumerate(people)]
    story = tell(prospects=prospects, more={"drafts": {"per_pass": 3, "per_day": 5}})
    for day, person in zip((9, 2, 3, 4, 5, 6, 10, 11), people, strict=True):
        weekday = {2: "Mon", 3: "Tue", 4: "Wed", 5: "Thu", 6: "Fri", 9: "Mon", 10: "Tue", 11: "Wed"}
        story.wrote(f"{weekday[day]} 2026-11-{day:02} 09:00", To=person)
    first = story.once("Fri 2026-11-27 10:00")
    assert [a["prospect"] for a in first["actions"]] == [f"Customer {n}" for n in (1, 2, 3)]
    assert len(first["withheld"]) == 5
    second = story.once("Fri 2026-11-27 10:10")
    assert [a["prospect"] for a in second["actions"]] == ["Customer 4", "Customer 5"]
    assert story.once("Fri 2026-11-27 10:20")["actions"] == []
    monday = story.once("Mon 2026-11-30 10:00")
    assert [a["prospect"] for a in monday["actions"]] == ["Customer 0", "Customer 6", "Customer 7"]
    assert len(story.drafts()) == 8


def test_weekends_and_holidays_do_not_count(story: Story) -> None:
    story.wrote("Fri 2026-12-18 16:00")
    assert story.once("Mon 2026-12-28 10:00")["actions"] == []  # Christmas, Boxing Day on Saturday
    assert len(story.once("Mon 2026-12-28 16:30")["actions"]) == 1


def test_an_automatic_reply_holds_the_clock_and_is_no_answer(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.heard(
        "Mon 2026-11-02 09:01",
        subject="Automatic reply: Offer 4711",
        body="I am out of the office.\n",
        **{"Auto-Submitted": "auto-replied"},
    )
    assert story.once("Mon 2026-11-09 10:00")["actions"] == []
    assert story.status("Mon 2026-11-09 10:00")["situation"] == "away"
    assert len(story.once("Wed 2026-12-02 10:00")["actions"]) == 1


def test_a_stranger_who_answers_our_mail_is_shown_and_nothing_is_drafted(story: Story) -> None:
    offer = story.wrote("Mon 2026-11-02 09:00")
    story.heard("Wed 2026-11-04 09:00", From="pat.private@mailer.example", answering=offer)
    assert story.once("Mon 2026-11-09 10:00")["actions"] == []
    assert story.status("Mon 2026-11-09 10:00")["situation"] == "unclear"


def test_a_draft_of_the_sellers_own_makes_us_stand_down(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    own = f"From: {ME}\nTo: {PAT}\nSubject: Hello\nMessage-ID: <own@seller.example>\n\nHello Pat"
    story.house.append(story.house.drafts, own, ["\\Draft"])
    turn = story.once("Mon 2026-11-09 10:00")
    assert turn["actions"] == []
    assert [w["prospect"] for w in turn["withheld"]] == ["Customer Inc"]
    assert len(story.drafts()) == 1


def test_the_sellers_word_closes_and_resume_opens_again(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    for word, situation in (("lost", "closed"), ("hush", "closed"), ("won", "client")):
        assert story.run(word, PAT, "--now", "2026-11-03T09:00:00+01:00").code == 0
        assert story.once("Mon 2026-11-09 10:00")["actions"] == []
        assert story.status("Mon 2026-11-09 10:00")["situation"] == situation
        assert story.run("resume", PAT, "--now", "2026-11-03T09:01:00+01:00").code == 0
    assert len(story.once("Mon 2026-11-09 10:00")["actions"]) == 1


def test_later_stops_the_clock_until_that_day(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    run = story.run("later", "Customer Inc", "2026-11-16", "--now", "2026-11-03T09:00:00+01:00")
    assert run.code == 0
    assert story.once("Mon 2026-11-16 10:00")["actions"] == []
    assert story.status("Mon 2026-11-16 10:00")["situation"] == "agreed_date"


def test_a_lost_state_makes_no_second_draft(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    for path in (story.folder / "state").iterdir():
        path.unlink()
    turn = story.once("Mon 2026-11-09 10:10")
    assert [a["action"] for a in turn["actions"]] == ["adopt"]
    assert len(story.drafts()) == 1
    assert story.once("Mon 2026-11-09 10:20")["actions"] == []


def test_undo_takes_every_untouched_draft_back_and_they_stay_away(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    assert story.run("undo").code == 0
    assert story.drafts() == []
    for moment in ("Mon 2026-11-09 10:10", "Tue 2027-02-09 10:10"):
        assert story.once(moment)["actions"] == []
        assert story.status(moment)["situation"] == "your_call"
    assert story.run("resume", PAT, "--now", "2026-11-09T10:20:00+01:00").code == 0
    (action,) = story.once("Mon 2026-11-09 10:30")["actions"]
    assert (action["action"], action["play"]) == ("append", "step_back")


def test_status_names_why_a_due_draft_is_not_there(tell: Callable[..., Story]) -> None:
    names = ["Alpha", "Beta", "Gamma"]
    prospects = [{"name": n, "contacts": [f"pat@{n.lower()}.example"]} for n in names]
    story = tell(prospects=prospects, more={"drafts": {"per_pass": 1}})
    story.wrote("Mon 2026-11-02 09:00", To="pat@alpha.example", From="other@seller.example")
    story.wrote("Mon 2026-11-02 10:00", To="pat@beta.example")
    story.wrote("Mon 2026-11-02 11:00", To="pat@gamma.example")
    moment = "Mon 2026-11-09 11:00"
    story.once(moment)
    codes = {n: story.status(moment, n)["reasons"][-1]["code"] for n in names}
    assert codes == {"Alpha": "alias_unknown", "Beta": "draft_waiting", "Gamma": "cap_per_pass"}


def test_status_says_what_the_next_turn_will_do(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Fri 2026-11-06 10:00")
    reasons = story.status("Mon 2026-11-09 11:00")["reasons"]
    assert reasons[-1]["code"] == "next_turn"


def test_a_renumbered_mailbox_drafts_nothing_in_that_turn(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Fri 2026-11-06 10:00")
    with story.house.client() as raw:  # the mailbox is made anew with the same mail
        octets = story.house.messages(story.house.sent)
        raw.delete_folder(story.house.sent)
        raw.create_folder(story.house.sent)
    for message in octets:
        story.house.append(story.house.sent, message)
    turn = story.once("Mon 2026-11-09 10:00")
    assert turn["actions"] == []
    assert len(turn["withheld"]) == 1
    assert len(story.once("Mon 2026-11-09 10:10")["actions"]) == 1


def test_recipients_and_alias_are_those_of_the_sellers_last_mail(story: Story) -> None:
    story.wrote(
        "Mon 2026-11-02 09:00",
        To=f"Pat Prospect <{PAT}>, kim@customer.example",
        Cc=f"boss@customer.example, {ME}",
        From=f"Sam S. <{ME}>",
    )
    story.once("Mon 2026-11-09 10:00")
    (draft,) = story.drafts()
    assert draft.people("To") == {PAT, "kim@customer.example"}
    assert draft.people("Cc") == {"boss@customer.example"}
    assert draft["From"] == f'"Sam S." <{ME}>'
    assert draft.message.get_all("Bcc") is None


def test_an_alias_that_is_not_in_me_gets_no_draft(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00", From="other@seller.example")
    turn = story.once("Mon 2026-11-09 10:00")
    assert turn["actions"] == []
    assert len(turn["withheld"]) == 1
    assert "other@seller.example" in turn["withheld"][0]["reason"]


def test_a_reply_from_the_past_of_a_wrong_clock_is_still_a_reply(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.house.deliver(
        "INBOX",
        f"From: {PAT}\nTo: {ME}\nSubject: yes\nMessage-ID: <old@customer.example>\n"
        "Date: Thu, 01 Jan 1970 00:00:00 +0000\n\nYes please\n",
        at=at("Wed 2026-11-04 10:00"),
    )
    assert story.once("Mon 2026-11-09 10:00")["actions"] == []


def test_a_prospect_without_any_mail_is_listed(story: Story) -> None:
    assert story.once("Mon 2026-11-09 10:00")["actions"] == []
    status = story.status("Mon 2026-11-09 10:00")
    assert status["since"] is None
    assert status["situation"] != "their_turn"


def test_a_prospect_with_a_new_name_keeps_the_draft_in_status(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    story.prospects = [{"name": "Customer Ltd", "contacts": [PAT]}]
    story.once("Mon 2026-11-09 10:10")
    row = story.status("Mon 2026-11-09 10:20", "Customer Ltd")
    assert row["draft"] == {"play": "step_back", "state": "present"}
