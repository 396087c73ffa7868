"""Thank-you, no news, care, an answer that is owed, plays of one's own: on a real server."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from end_to_end.story import ME, PAT, Story
from end_to_end.test_lost_state import lose_the_state, take_out
from end_to_end.test_understanding import invitation, sends

ASKS = "Thank you for the offer. What does it cost for twelve people?\n"


def told(story: Story, **courtesies: Any) -> Story:
    story.more = {"courtesies": courtesies}
    return story


def staged(story: Story, stage: str, **more: Any) -> Story:
    story.prospects = [{"name": "Customer Inc", "contacts": [PAT], "stage": stage} | more]
    return story


def plays(turn: Any) -> list[tuple[str, str]]:
    return [(action["action"], action["play"]) for action in turn["actions"]]


def send(story: Story, when: str) -> str:
    """The seller sends the one draft as it lies there."""
    (draft,) = story.drafts()
    take_out(story)
    return story.wrote(
        when,
        subject=draft["Subject"],
        message_id=draft["Message-ID"],
        answering=draft["In-Reply-To"],
        body=draft.body,
    )


# --- thank-you ---------------------------------------------------------------------------------


def test_a_first_answer_gets_a_thank_you_that_lies_beside_the_sellers_own_answer(
    story: Story,
) -> None:
    told(story, thank_you="on")
    offer = story.wrote("Mon 2026-11-02 09:00", Cc="kim@customer.example")
    # A header field of theirs says where an answer should go: P5, it does not.
    asked = story.heard(
        "Tue 2026-11-03 09:00",
        body=ASKS,
        answering=offer,
        **{"Reply-To": "attacker@attacker.example", "Cc": "attacker@attacker.example"},
    )
    assert plays(story.once("Tue 2026-11-03 10:00")) == [("append", "thank_you")]
    (draft,) = story.drafts()
    assert draft.ids("In-Reply-To") == [asked]
    assert draft.ids("References")[-1] == asked
    assert draft.people("From") == {ME}
    assert draft.people("To") == {PAT}
    assert draft.people("Cc") == {"kim@customer.example"}
    assert draft["Message-ID"].endswith("@seller.example>")
    assert draft["Subject"] == "Re: Offer 4711"
    assert "?" not in draft.body
    status = story.status("Tue 2026-11-03 10:10")
    assert (status["situation"], status["draft"]["play"]) == ("our_turn", "thank_you")
    assert story.once("Tue 2026-11-03 10:10")["actions"] == []


def test_the_sellers_own_answer_takes_the_thank_you_back(story: Story) -> None:
    told(story, thank_you="on")
    story.wrote("Mon 2026-11-02 09:00")
    asked = story.heard("Tue 2026-11-03 09:00", body=ASKS)
    story.once("Tue 2026-11-03 10:00")
    story.wrote("Tue 2026-11-03 11:00", answering=asked, body="Five thousand.\n")
    assert plays(story.once("Tue 2026-11-03 12:00")) == [("withdraw", "thank_you")]
    assert story.drafts() == []
    assert story.status("Tue 2026-11-03 12:00")["next"]["play"] == "step_back"
    assert story.once("Tue 2026-11-03 12:10")["actions"] == []


def test_another_word_of_theirs_takes_the_thank_you_back(story: Story) -> None:
    told(story, thank_you="on")
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Tue 2026-11-03 09:00", body=ASKS)
    story.once("Tue 2026-11-03 10:00")
    story.heard("Tue 2026-11-03 11:00", body="We have chosen another supplier.\n")
    assert plays(story.once("Tue 2026-11-03 12:00")) == [("withdraw", "thank_you")]
    assert story.status("Tue 2026-11-03 12:00")["situation"] == "closed"


def test_a_thank_you_that_was_sent_or_thrown_away_does_not_come_again(story: Story) -> None:
    told(story, thank_you="on")
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Tue 2026-11-03 09:00", body=ASKS)
    story.once("Tue 2026-11-03 10:00")
    send(story, "Tue 2026-11-03 10:30")
    assert story.once("Tue 2026-11-03 11:00")["actions"] == []
    status = story.status("Tue 2026-11-03 11:00")
    assert (status["situation"], status["next"]["play"]) == ("their_turn", "step_back")
    assert story.once("Mon 2026-11-09 10:00")["actions"] == []
    assert plays(story.once("Tue 2026-11-10 11:00")) == [("append", "step_back")]


def test_without_being_switched_on_nothing_is_drafted_in_our_turn(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Tue 2026-11-03 09:00", body=ASKS)
    for when in ("Tue 2026-11-03 10:00", "Thu 2026-11-05 10:00", "Mon 2026-11-30 10:00"):
        assert story.once(when)["actions"] == []
    assert story.drafts() == []


def test_a_first_meeting_is_thanked_for_on_the_morning_after(story: Story) -> None:
    told(story, thank_you="on")
    story.wrote("Mon 2026-11-02 09:00")
    request = invitation("REQUEST", "20261112")
    sends(story, "Tue 2026-11-03 09:00", request, "REQUEST", ours=True)
    accepted = invitation("REPLY", "20261112", "ACCEPTED")
    sends(story, "Tue 2026-11-03 12:00", accepted, "REPLY", ours=False)
    assert story.once("Thu 2026-11-12 18:00")["actions"] == []
    assert plays(story.once("Fri 2026-11-13 09:00")) == [("append", "thank_you")]
    (draft,) = story.drafts()
    assert draft.people("To") == {PAT}


# --- our own silence ---------------------------------------------------------------------------


def test_while_an_order_runs_nobody_waits_longer_than_five_days_for_a_word(story: Story) -> None:
    staged(story, "agreed")
    story.wrote("Mon 2026-11-02 09:00")
    assert story.once("Fri 2026-11-06 17:00")["actions"] == []
    assert story.status("Fri 2026-11-06 17:00")["next"]["play"] == "no_news"
    assert plays(story.once("Mon 2026-11-09 10:00")) == [("append", "no_news")]
    sent = send(story, "Mon 2026-11-09 11:00")
    assert story.once("Mon 2026-11-16 10:00")["actions"] == []
    assert plays(story.once("Mon 2026-11-16 11:00")) == [("append", "no_news")]
    (draft,) = story.drafts()
    assert draft.ids("In-Reply-To") == [sent]
    story.heard("Mon 2026-11-16 12:00", body=ASKS)
    assert plays(story.once("Mon 2026-11-16 12:10")) == [("withdraw", "no_news")]
    assert story.once("Mon 2026-11-30 10:00")["actions"] == []  # an answer is owed, no update


def test_an_update_survives_the_loss_of_the_state(story: Story) -> None:
    staged(story, "agreed")
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Mon 2026-11-09 10:00")
    lose_the_state(story)
    assert plays(story.once("Mon 2026-11-09 10:10")) == [("adopt", "no_news")]
    send(story, "Mon 2026-11-09 11:00")
    lose_the_state(story)
    assert story.once("Mon 2026-11-09 12:00")["actions"] == []
    status = story.status("Mon 2026-11-09 12:00")
    assert (status["situation"], status["next"]["play"]) == ("their_turn", "no_news")
    assert plays(story.once("Mon 2026-11-16 12:00")) == [("append", "no_news")]
    assert len(story.drafts()) == 1


def test_a_thank_you_survives_the_loss_of_the_state(story: Story) -> None:
    """It follows a mail of theirs, and is known again all the same."""
    told(story, thank_you="on")
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Tue 2026-11-03 09:00", body=ASKS)
    story.once("Tue 2026-11-03 10:00")
    lose_the_state(story)
    assert plays(story.once("Tue 2026-11-03 10:10")) == [("adopt", "thank_you")]
    story.wrote("Tue 2026-11-03 11:00", body="Five thousand.\n")
    assert plays(story.once("Tue 2026-11-03 12:00")) == [("withdraw", "thank_you")]
    assert story.drafts() == []


# --- care --------------------------------------------------------------------------------------


def test_a_client_is_asked_how_they_are_only_when_that_is_switched_on(story: Story) -> None:
    staged(story, "client")
    story.wrote("Mon 2026-09-07 09:00")
    assert story.once("Thu 2026-10-08 10:00")["actions"] == []
    staged(story, "client", care="on")
    turn = story.once("Thu 2026-10-08 10:00")
    assert plays(turn) == [("append", "care")]
    assert "You last spoke on Mon 7 Sep" in turn["actions"][0]["reasons"][-1]["text"]
    (draft,) = story.drafts()
    assert "?" not in draft.body
    status = story.status("Thu 2026-10-08 10:10")
    assert (status["situation"], status["draft"]["play"]) == ("client", "care")
    send(story, "Thu 2026-10-08 11:00")
    assert story.once("Fri 2026-12-04 10:00")["actions"] == []
    assert plays(story.once("Mon 2026-12-07 10:00")) == [("append", "care")]
    story.heard("Mon 2026-12-07 11:00", body="Thank you, we are fine. Is there a new course?\n")
    assert plays(story.once("Mon 2026-12-07 11:10")) == [("withdraw", "care")]


def test_who_was_won_and_asks_not_to_be_written_to_gets_no_care(story: Story) -> None:
    told(story, care="on")
    story.wrote("Mon 2026-09-07 09:00")
    story.run("won", "Customer Inc", "--now", "2026-09-08T09:00:00+02:00")
    story.heard("Wed 2026-09-09 09:00", body="Please stop writing to me.\n")
    assert story.once("Mon 2026-10-12 10:00")["actions"] == []
    assert story.status("Mon 2026-10-12 10:00")["situation"] == "closed"


# --- after a no, and after a departure -----------------------------------------------------------


def test_a_clear_no_gets_one_answer_to_the_people_of_the_sellers_own_mail(story: Story) -> None:
    told(story, door_open="on")
    story.more["templates"] = "words"
    write(story.folder, "door_open", "Hello,\n\nthank you for being so plain.\n")
    offer = story.wrote("Mon 2026-11-02 09:00")
    assert plays(story.once("Mon 2026-11-09 10:00")) == [("append", "step_back")]
    no = story.heard(
        "Mon 2026-11-09 14:00",
        body="Thank you, but we have chosen another supplier.\n",
        answering=offer,
        **{"Reply-To": "attacker@attacker.example", "Cc": "attacker@attacker.example"},
    )
    assert plays(story.once("Mon 2026-11-09 15:00")) == [
        ("withdraw", "step_back"),
        ("append", "door_open"),
    ]
    (draft,) = story.drafts()
    assert (draft["To"], draft["Cc"], draft["In-Reply-To"]) == (PAT, "", no)
    status = story.status("Mon 2026-11-09 15:10")
    assert (status["situation"], status["draft"]["play"]) == ("closed", "door_open")
    send(story, "Mon 2026-11-09 16:00")
    for when in ("Mon 2026-11-09 17:00", "Wed 2026-11-11 09:00", "Mon 2027-06-07 10:00"):
        assert story.once(when)["actions"] == []
        assert story.status(when)["situation"] == "closed"


@pytest.mark.parametrize("more", ["Please do not write to me again.\n", ""])
def test_a_stop_and_a_no_that_is_switched_off_get_no_answer(story: Story, more: str) -> None:
    told(story, door_open="on" if more else "off")
    offer = story.wrote("Mon 2026-11-02 09:00")
    story.heard(
        "Tue 2026-11-03 09:00", body=f"We have chosen another supplier. {more}", answering=offer
    )
    assert story.once("Tue 2026-11-03 10:00")["actions"] == []
    assert story.status("Tue 2026-11-03 10:00")["situation"] == "closed"


def test_when_one_has_left_the_other_to_whom_the_seller_wrote_is_asked(story: Story) -> None:
    told(story, referral="on")
    story.more["templates"] = "words"
    write(story.folder, "referral", "Hello,\n\nwho has taken over?\n")
    first = story.wrote("Mon 2026-11-02 09:00", To="kim@customer.example")
    offer = story.wrote("Tue 2026-11-03 09:00")
    story.heard(
        "Tue 2026-11-03 09:01",
        body="Pat Prospect no longer works for us. Please write to lee@customer.example.\n",
        answering=offer,
        **{"Auto-Submitted": "auto-replied", "Subject": "Automatic reply: Offer 4711"},
    )
    assert plays(story.once("Tue 2026-11-03 10:00")) == [("append", "referral")]
    (draft,) = story.drafts()
    assert (draft["To"], draft["Cc"], draft["In-Reply-To"]) == ("kim@customer.example", "", first)
    assert story.once("Tue 2026-11-03 11:00")["actions"] == []
    send_to_kim = {"To": "kim@customer.example", "message_id": draft["Message-ID"]}
    take_out(story)
    story.wrote(
        "Tue 2026-11-03 12:00",
        subject=draft["Subject"],
        answering=first,
        body=draft.body,
        **send_to_kim,
    )
    assert story.once("Tue 2026-11-03 13:00")["actions"] == []
    assert story.status("Tue 2026-11-03 13:00")["situation"] == "their_turn"


def test_when_nobody_else_was_written_to_nobody_is_asked(story: Story) -> None:
    """P5: whom they name in their own mail is for the seller to write to."""
    told(story, referral="on")
    offer = story.wrote("Tue 2026-11-03 09:00")
    story.heard(
        "Tue 2026-11-03 09:01",
        body="Pat Prospect no longer works for us. Please write to lee@customer.example.\n",
        answering=offer,
        **{"Auto-Submitted": "auto-replied", "Subject": "Automatic reply: Offer 4711"},
    )
    assert story.once("Tue 2026-11-03 10:00")["actions"] == []
    assert story.status("Tue 2026-11-03 10:00")["situation"] == "undeliverable"


# --- plays of one's own --------------------------------------------------------------------------

OWN: dict[str, Any] = {
    "templates": "words",
    "plays": {
        "site_visit": {"job": "Proposes a visit."},
        "late_answer": {"job": "Answers late.", "situation": "our_turn"},
    },
    "cadences": {"talking": [{"play": "site_visit", "after": 3}]},
    "courtesies": {"owe": "late_answer"},
}


def write(folder: Path, play: str, words: str) -> None:
    (folder / "words" / "en").mkdir(parents=True, exist_ok=True)
    (folder / "words" / "en" / f"{play}.txt.j2").write_text(words)


def test_a_play_of_ones_own_is_a_file_and_three_lines_of_configuration(story: Story) -> None:
    write(story.folder, "site_visit", "Hello,\n\nmay I come by and look at it with you?\n")
    write(story.folder, "late_answer", "Hello,\n\nhere is what you asked for.\n")
    story.more = OWN
    story.wrote("Mon 2026-11-02 09:00")
    assert plays(story.once("Thu 2026-11-05 10:00")) == [("append", "site_visit")]
    (draft,) = story.drafts()
    assert "may I come by" in draft.body
    story.heard("Thu 2026-11-05 11:00")
    assert plays(story.once("Thu 2026-11-05 12:00")) == [("withdraw", "site_visit")]
    assert plays(story.once("Fri 2026-11-06 12:00")) == [("append", "late_answer")]
    status = story.status("Fri 2026-11-06 12:10")
    assert (status["situation"], status["we_owe"]) == ("our_turn", True)
    assert status["draft"]["play"] == "late_answer"
    assert story.once("Mon 2026-11-09 12:00")["actions"] == []


def test_check_refuses_a_play_without_words_and_says_where_they_belong(story: Story) -> None:
    write(story.folder, "late_answer", "Hello,\n\nhere is what you asked for.\n")
    story.more = OWN
    told = story.run("check")
    assert told.code != 0
    assert f"{story.folder}/words/en/site_visit.txt.j2" in told.err
    assert "Write that file" in told.err
    story.more = {key: value for key, value in OWN.items() if key != "templates"}
    told = story.run("check")
    assert "plays" in told.err
    assert "`templates` names no folder" in told.err


# --- the end of the ladder -----------------------------------------------------------------------


def test_nobody_hears_from_us_more_often_than_the_seller_wants(story: Story) -> None:
    story.more = {
        "drafts": {"per_quarter": 1},
        "cadences": {
            "default": [{"play": "step_back", "after": 2}, {"play": "feedback", "after": 2}]
        },
    }
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Wed 2026-11-04 10:00")
    send(story, "Wed 2026-11-04 11:00")
    turn = story.once("Fri 2026-11-06 12:00")
    assert turn["actions"] == []
    assert [held["code"] for held in turn["withheld"]] == ["cap_per_quarter"]
    status = story.status("Mon 2026-11-30 12:00")
    assert status["situation"] == "silent"  # and not your_call: a step is still to come
    assert "Tue 2 Feb 2027" in status["reasons"][-1]["text"]
    assert "drafts.per_quarter" in story.run("why", "Customer Inc").out
    assert plays(story.once("Tue 2027-02-02 11:01")) == [("append", "feedback")]


@pytest.mark.parametrize("answer", ["won", "lost", "later"])
def test_where_it_is_the_sellers_call_each_answer_is_one_command_away(
    story: Story, answer: str
) -> None:
    story.more = {"cadences": {"default": [{"play": "step_back", "after": 2}]}}
    story.wrote("Mon 2026-11-02 09:00")
    story.once("Wed 2026-11-04 10:00")
    send(story, "Wed 2026-11-04 11:00")
    when = "2026-11-16T10:00:00+01:00"
    assert story.once("Mon 2026-11-16 10:00")["actions"] == []
    assert story.status("Mon 2026-11-16 10:00")["situation"] == "your_call"
    shown = story.run("why", "Customer Inc", "--now", when).out
    (command,) = (line.strip() for line in shown.splitlines() if f"ghostwatch {answer} " in line)
    assert "ghostwatch " + answer in " ".join(story.run("status", "--now", when).out.split())
    words = command.removeprefix("ghostwatch ").replace("'", '"').split('"')
    arguments = [word.strip() for word in words if word.strip()]
    assert story.run(*arguments, "--now", when).code == 0
    situation = {"won": "client", "lost": "closed", "later": "agreed_date"}[answer]
    assert story.status("Mon 2026-11-16 10:10")["situation"] == situation
