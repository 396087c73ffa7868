"""They name a day, it passes, and the reminder of it lies in Drafts; the seller's own promises."""

from __future__ import annotations

import shutil
from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from end_to_end.story import ME, PAT, Draft, Story, at

OFFER = "<1@seller.example>"
ASKED = "<2@seller.example>"
LATER = "Thank you. We are full until then, please ask me again on 3 December.\n"
THE_DAY = "Thu 2026-12-03 18:00"
DUE = "Fri 2026-12-04 10:00"
SENT = "Fri 2026-12-04 12:00"


def offered(story: Story, body: str = "Hello Pat,\n\nhere is the offer.\n") -> Story:
    story.wrote("Mon 2026-11-02 09:00", To="Pat Prospect <pat@customer.example>", body=body)
    return story


def asked(story: Story, body: str = LATER) -> Story:
    offered(story).heard("Tue 2026-11-03 09:00", answering=OFFER, body=body)
    return story


def empty_drafts(story: Story) -> None:
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        if uids := raw.search("ALL"):
            raw.delete_messages(uids)
            raw.expunge()


def send(story: Story, draft: Draft, body: str, *, new_id: bool = False) -> None:
    """The seller changes a draft and sends it; their program keeps a copy in Sent."""
    story.wrote(
        SENT,
        subject=draft["Subject"],
        message_id="<new@mail.seller.example>" if new_id else draft["Message-ID"],
        answering=draft["In-Reply-To"],
        body=body,
    )
    empty_drafts(story)


def reminded(story: Story) -> Draft:
    (action,) = story.once(DUE)["actions"]
    assert (action["action"], action["play"]) == ("append", "reminder_of_agreement")
    (draft,) = story.drafts()
    return draft


def codes(story: Story, when: str) -> list[str]:
    return [reason["code"] for reason in story.status(when)["reasons"]]


# --- they name a day ---------------------------------------------------------------------------


def test_the_day_they_named_passes_and_the_reminder_answers_their_own_mail(story: Story) -> None:
    asked(story)
    assert story.once(THE_DAY)["actions"] == []
    status = story.status(THE_DAY)
    assert (status["situation"], status["next"]["play"]) == ("agreed_date", "reminder_of_agreement")
    draft = reminded(story)
    assert draft["In-Reply-To"] == ASKED
    assert draft.ids("References")[-1] == ASKED
    assert draft["To"] == "Pat Prospect <pat@customer.example>"
    assert draft["Subject"] == "Re: Offer 4711"
    assert draft["Message-ID"].endswith("@seller.example>")
    assert "3 December" in draft.body
    assert draft.body.count("?") == 1
    assert story.once("Fri 2026-12-04 11:00")["actions"] == []
    assert "the day" not in story.run("why", PAT, "--now", at(DUE).isoformat()).err
    assert "passed without a word" in story.run("why", PAT, "--now", at(DUE).isoformat()).out


def test_the_seller_changes_the_reminder_sends_it_and_the_cadence_follows(story: Story) -> None:
    asked(story).wrote("Wed 2026-11-04 09:00", answering=ASKED, body="Gladly.\n")
    draft = reminded(story)
    assert draft["In-Reply-To"] == "<3@seller.example>"
    send(story, draft, "Hello Pat, how about Monday?\n", new_id=True)
    assert story.once("Mon 2026-12-07 10:00")["actions"] == []
    status = story.status("Mon 2026-12-07 10:00")
    assert (status["situation"], status["next"]["play"]) == ("their_turn", "step_back")
    (action,) = story.once("Fri 2026-12-11 12:30")["actions"]
    assert action["play"] == "step_back"
    assert len(story.drafts()) == 1


def test_they_answer_and_the_untouched_reminder_goes(story: Story) -> None:
    reminded(asked(story))
    story.heard("Fri 2026-12-04 15:00", answering=OFFER, body="Sorry, I was ill. What is new?\n")
    (action,) = story.once("Fri 2026-12-04 15:10")["actions"]
    assert (action["action"], action["play"]) == ("withdraw", "reminder_of_agreement")
    assert story.drafts() == []
    assert story.status("Fri 2026-12-04 15:10")["situation"] == "our_turn"


def test_they_answer_before_the_day_and_nothing_is_reminded(story: Story) -> None:
    asked(story).heard("Mon 2026-11-23 09:00", answering=OFFER, body="Please send the contract.\n")
    story.wrote("Mon 2026-11-23 12:00", answering=OFFER, body="Here it is.\n")
    plays = [a["play"] for day in ("Mon 2026-11-30 13:00", DUE) for a in story.once(day)["actions"]]
    assert "reminder_of_agreement" not in plays


def test_a_changed_reminder_is_the_sellers_and_no_second_one_comes(story: Story) -> None:
    reminded(asked(story))
    with story.house.client() as raw:
        raw.select_folder(story.house.drafts)
        raw.add_flags(raw.search("ALL"), ["\\Flagged"])
    for when in ("Mon 2026-12-07 10:00", "Mon 2026-12-21 10:00"):
        assert story.once(when)["actions"] == []
    assert story.status("Mon 2026-12-21 10:00")["draft"] == {
        "play": "reminder_of_agreement",
        "state": "edited",
    }
    assert len(story.drafts()) == 1


def test_a_reminder_that_was_thrown_away_is_not_written_again(story: Story) -> None:
    asked(story).wrote("Wed 2026-11-04 09:00", answering=ASKED, body="Gladly.\n")
    reminded(story)
    empty_drafts(story)
    for when in ("Mon 2026-12-07 10:00", "Mon 2026-12-07 12:00", "Tue 2026-12-08 12:00"):
        assert story.once(when)["actions"] == []
    status = story.status("Tue 2026-12-08 12:00")
    assert (status["situation"], status["next"]["play"]) == ("their_turn", "step_back")
    assert [a["play"] for a in story.once("Tue 2026-12-15 12:30")["actions"]] == ["step_back"]


def test_an_accepted_invitation_that_passes_without_a_word_is_reminded_of(story: Story) -> None:
    offered(story)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Date"] = PAT, ME, format_datetime(at("Tue 2026-11-03 09:00"))
    mail["Subject"], mail["Message-ID"] = "Accepted: Offer 4711", "<yes@customer.example>"
    mail["In-Reply-To"] = OFFER
    mail.set_content("Accepted.\n")
    calendar = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:1@seller.example\r\n"
        "DTSTAMP:20261103T080000Z\r\nDTSTART:20261203T090000Z\r\nDTEND:20261203T100000Z\r\n"
        "ORGANIZER:mailto:sam@seller.example\r\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:pat@customer.example\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    mail.add_alternative(calendar, subtype="calendar", params={"method": "REPLY"})
    story.house.deliver(story.house.inbox, mail.as_bytes(), at("Tue 2026-11-03 09:00"))
    assert story.once(THE_DAY)["actions"] == []
    draft = reminded(story)
    assert (draft["Subject"], draft["In-Reply-To"]) == ("Re: Offer 4711", "<yes@customer.example>")


def test_the_sellers_later_ends_in_the_same_reminder(story: Story) -> None:
    offered(story)
    run = story.run("later", PAT, "2026-12-03", "--now", "2026-11-03T09:00:00+01:00")
    assert run.code == 0
    assert story.once(THE_DAY)["actions"] == []
    assert "3 December" in reminded(story).body


def test_the_sellers_later_after_their_last_word_still_finds_whom_to_write_to(story: Story) -> None:
    asked(story, "We have your letter and talk about it in the team.\n")
    story.once("Tue 2026-11-03 10:00")
    story.run("later", PAT, "2026-12-03", "--now", "2026-11-03T11:00:00+01:00")
    draft = reminded(story)
    assert draft.people("To") == {PAT}
    assert draft["In-Reply-To"] == ASKED


def test_a_step_that_lies_ready_makes_room_for_the_reminder_in_one_turn(story: Story) -> None:
    offered(story).once("Mon 2026-11-09 10:00")
    story.run("later", PAT, "2026-12-03", "--now", "2026-11-10T09:00:00+01:00")
    done = [(a["action"], a["play"]) for a in story.once(DUE)["actions"]]
    assert done == [("withdraw", "step_back"), ("append", "reminder_of_agreement")]
    assert story.once("Fri 2026-12-04 11:00")["actions"] == []
    (draft,) = story.drafts()
    assert "3 December" in draft.body


def test_a_prospect_of_another_language_gets_the_reminder_in_it(tell: object) -> None:
    prospects = [{"name": "Customer Inc", "contacts": [PAT], "language": "de"}]
    story: Story = tell(prospects=prospects)  # type: ignore[operator]
    asked(story, "Bitte melden Sie sich am 3. Dezember wieder.\n")
    assert "3. Dezember" in reminded(story).body


# --- the seller names a day --------------------------------------------------------------------


def test_a_day_that_the_seller_names_holds_and_ends_in_the_reminder(story: Story) -> None:
    offered(story, "Hello Pat,\n\nhere is the offer. Let's talk on 3 December.\n")
    assert story.once(THE_DAY)["actions"] == []
    assert codes(story, THE_DAY) == ["we_named_a_day"]
    assert "3 December" in reminded(story).body


def test_a_day_that_the_seller_only_asks_for_holds_when_they_say_yes(story: Story) -> None:
    offered(story, "Hello Pat,\n\nshall we talk on 3 December?\n")
    story.heard("Tue 2026-11-03 09:00", answering=OFFER, body="Yes, that works for me.\n")
    assert story.once(THE_DAY)["actions"] == []
    assert codes(story, THE_DAY) == ["they_said_yes"]
    reminded(story)


def test_a_day_that_the_seller_only_asks_for_holds_nothing_by_itself(story: Story) -> None:
    offered(story, "Hello Pat,\n\nshall we talk on 3 December?\n")
    assert [a["play"] for a in story.once("Mon 2026-11-09 10:00")["actions"]] == ["step_back"]


def test_what_the_seller_promised_and_did_not_do_is_owed_and_listed_first(story: Story) -> None:
    story.prospects.insert(0, {"name": "Other Ltd", "contacts": ["kim@other.example"]})
    story.wrote("Mon 2026-11-02 08:00", To="kim@other.example")
    offered(story, "Hello Pat,\n\nI will send you the offer by Friday.\n")
    assert story.once("Fri 2026-11-06 18:00")["actions"] == []
    assert codes(story, "Fri 2026-11-06 18:00") == ["we_promised"]
    turn = story.once("Mon 2026-11-09 10:00")
    assert [a["prospect"] for a in turn["actions"]] == ["Other Ltd"]
    status = story.status("Mon 2026-11-09 10:00")
    assert (status["situation"], status["we_owe"], status["next"]) == ("our_turn", True, None)
    (reason,) = status["reasons"]
    assert (reason["code"], reason["message_id"]) == ("promise", "<2@seller.example>")
    assert "“I will send you the offer by Friday.”" in reason["text"]
    why = story.run("why", PAT, "--now", at("Mon 2026-11-09 10:00").isoformat()).out
    assert "promised for Fri 6 Nov: “I will send" in why
    table = story.run("status", "--now", at("Mon 2026-11-09 10:00").isoformat()).out
    assert table.index("Customer Inc") < table.index("Other Ltd")


def test_an_attachment_keeps_a_promise_before_its_day(story: Story) -> None:
    offered(story, "Hello Pat,\n\nI will send you the offer by Friday.\n")
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = ME, PAT, "Offer 4711"
    mail["Date"] = format_datetime(at("Wed 2026-11-04 09:00"))
    mail["Message-ID"] = "<offer@seller.example>"
    mail.set_content("Here it is.\n")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="offer.pdf")
    story.house.deliver(story.house.sent, mail.as_bytes(), at("Wed 2026-11-04 09:00"))
    story.once("Mon 2026-11-09 10:00")
    assert story.status("Mon 2026-11-09 10:00")["situation"] == "their_turn"


# --- the state is lost -------------------------------------------------------------------------


@pytest.mark.parametrize("answered", [True, False])
def test_a_reminder_that_lies_there_is_ours_again_after_a_loss(
    story: Story, answered: bool
) -> None:
    asked(story)
    if answered:
        story.wrote("Wed 2026-11-04 09:00", answering=ASKED, body="Gladly.\n")
    reminded(story)
    shutil.rmtree(story.folder / "state")
    (action,) = story.once("Fri 2026-12-04 11:00")["actions"]
    assert (action["action"], action["play"]) == ("adopt", "reminder_of_agreement")
    assert story.once("Fri 2026-12-04 12:00")["actions"] == []
    story.heard("Fri 2026-12-04 15:00", answering=OFFER, body="What is new?\n")
    assert [a["action"] for a in story.once("Fri 2026-12-04 15:10")["actions"]] == ["withdraw"]
    assert story.drafts() == []


def test_a_reminder_whose_later_was_lost_with_the_state_gets_no_second_draft(story: Story) -> None:
    offered(story)
    story.run("later", PAT, "2026-12-03", "--now", "2026-11-03T09:00:00+01:00")
    reminded(story)
    shutil.rmtree(story.folder / "state")
    (action,) = story.once("Fri 2026-12-04 11:00")["actions"]
    assert (action["action"], action["play"]) == ("adopt", "reminder_of_agreement")
    assert story.once("Mon 2026-12-07 11:00")["actions"] == []
    assert len(story.drafts()) == 1
    send(story, story.drafts()[0], "Hello Pat, how about Monday?\n")
    story.once("Tue 2026-12-08 11:00")
    assert story.status("Tue 2026-12-08 11:00")["next"]["play"] == "step_back"


def test_a_reminder_that_was_sent_stays_sent_after_a_loss(story: Story) -> None:
    draft = reminded(asked(story))
    send(story, draft, draft.body)
    shutil.rmtree(story.folder / "state")
    assert story.once("Mon 2026-12-07 10:00")["actions"] == []
    assert story.status("Mon 2026-12-07 10:00")["next"]["play"] == "step_back"
    assert "The reminder was sent" in story.run("why", PAT, "--now", at(SENT).isoformat()).out


# --- taking back what was understood -----------------------------------------------------------

SAID = {
    "a no": ("Thank you, but we have decided against it.\n", {}),
    "a day": (LATER, {}),
    "an absence": ("I am away until 23 November.\n", {"Auto-Submitted": "auto-replied"}),
    "a departure": (
        "I have left the company. Please write to info@customer.example.\n",
        {"Auto-Submitted": "auto-replied"},
    ),
}


@pytest.mark.parametrize("what", SAID)
def test_resume_takes_back_what_was_understood_of_their_mail(story: Story, what: str) -> None:
    body, fields = SAID[what]
    offered(story).heard("Tue 2026-11-03 09:00", answering=OFFER, body=body, **fields)
    if what == "a day":
        story.wrote("Tue 2026-11-03 12:00", answering=ASKED, body="Gladly.\n")
    story.once("Tue 2026-11-03 15:00")
    before = story.status("Tue 2026-11-03 15:00")["situation"]
    nothing = "no word of theirs to take back"
    said = story.run("resume", PAT, "--now", "2026-11-03T16:00:00+01:00").out
    assert nothing not in said
    assert story.status("Tue 2026-11-03 17:00")["situation"] != before
    again = story.run("resume", PAT, "--now", "2026-11-03T17:00:00+01:00").out
    assert nothing in again


def test_a_language_without_a_reminder_withholds_it_and_says_why(tell: object) -> None:
    prospects = [{"name": "Customer Inc", "contacts": [PAT], "language": "pt"}]
    story: Story = tell(prospects=prospects)  # type: ignore[operator]
    words = story.folder / "words" / "pt"
    words.mkdir(parents=True)
    for play in ("step_back", "feedback", "magic_email"):
        (words / f"{play}.txt.j2").write_text("Bom dia,\n\num não é uma boa resposta.\n", "utf-8")
    story.more = {"templates": str(words.parent)}
    turn = asked(story).once(DUE)
    assert turn["actions"] == []
    (held,) = turn["withheld"]
    assert held["code"] == "not_rendered"
    assert "pt" in held["reason"]
    (words / "reminder_of_agreement.txt.j2").write_text(
        "Bom dia, lembra-se de {{ agreed_onn }}?\n", "utf-8"
    )
    assert "agreed_onn" in story.run("check").err
