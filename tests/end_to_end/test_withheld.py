"""What must never end in a draft: a no or a stop in odd clothes, a day that was named, a doubt."""

from __future__ import annotations

import pytest

from end_to_end.story import PAT, Story
from end_to_end.test_understanding import OFFER, begun, invitation, report, returns, says, sends

KIM = "kim@customer.example"
NO = "We have chosen another supplier.\n"
STOP = "Please remove me from your list.\n"
MARCH = "Not now, please ask me again in March.\n"
DUE = "Mon 2026-11-16 10:00"
FAILED = {
    "Authentication-Results": "mx.seller.example; dmarc=fail header.from=customer.example; "
    "spf=fail; dkim=none"
}
AUTO = {"Auto-Submitted": "auto-generated"}


def no_draft(story: Story, when: str = DUE) -> str:
    assert "append" not in [a["action"] for a in story.once(when)["actions"]]
    return str(story.status(when)["situation"])


def answer(story: Story, when: str, state: str, day: str, words: str = "\n") -> None:
    """A calendar answer of Pat's, with words beside it."""
    mail = invitation("REPLY", day, state)
    kind = "multipart/alternative; boundary=b"
    body = (
        f"--b\nContent-Type: text/plain\n\n{words}"
        f"--b\nContent-Type: text/calendar; method=REPLY\n\n{mail}--b--\n"
    )
    story.heard(when, "Offer", body=body, **{"MIME-Version": "1.0", "Content-Type": kind})


@pytest.mark.parametrize("said", [NO, MARCH])
def test_a_calendar_answer_takes_nothing_back(story: Story, said: str) -> None:
    says(begun(story), "Tue 2026-11-03 09:00", said)
    answer(story, "Tue 2026-11-03 09:02", "DECLINED", "20261127")
    story.wrote("Tue 2026-11-03 14:00", body="Thank you for telling me.\n")
    no_draft(story)


@pytest.mark.parametrize("said", [NO, MARCH])
def test_what_stands_beside_a_calendar_answer_is_meant(story: Story, said: str) -> None:
    answer(begun(story), "Tue 2026-11-03 09:02", "DECLINED", "20261127", said)
    story.wrote("Tue 2026-11-03 14:00", body="Thank you for telling me.\n")
    no_draft(story)


@pytest.mark.parametrize("said", [NO, MARCH, "I am out of the office until 1 March 2027.\n"])
def test_a_mail_that_failed_authentication_takes_nothing_back(story: Story, said: str) -> None:
    automatic = {"Auto-Submitted": "auto-replied"} if "office" in said else {}
    says(begun(story), "Tue 2026-11-03 09:00", said, **automatic)
    says(story, "Tue 2026-11-03 10:00", "Hello\n", **FAILED)
    story.wrote("Tue 2026-11-03 14:00", body="?\n")
    no_draft(story)


@pytest.mark.parametrize("said", [STOP, "Unsubscribe\n", NO])
@pytest.mark.parametrize("field", [AUTO, {"X-Autoreply": "yes"}, {"Precedence": "auto_reply"}])
def test_a_person_behind_an_automatic_field_is_heard(
    story: Story, said: str, field: dict[str, str]
) -> None:
    says(begun(story), "Tue 2026-11-03 09:00", said, **field)
    no_draft(story, "Mon 2026-12-14 10:00")


def test_a_stop_in_the_words_that_we_offered_is_a_stop(story: Story) -> None:
    ours = f"Hello Pat,\n\nhere is our offer.\nIf you want no more mail, answer:\n{STOP}\nSam\n"
    story.wrote("Mon 2026-11-02 09:00", body=ours)
    says(story, "Tue 2026-11-03 09:00", f"Hi Sam,\n{STOP}Pat Prospect\n")
    assert no_draft(story) == "closed"


@pytest.mark.parametrize("body", ["\n", "Ok\n", "Sent from my iPhone\n", "Same to you, Sam.\n"])
@pytest.mark.parametrize("said", [NO, MARCH])
def test_a_word_that_says_nothing_takes_nothing_back(story: Story, said: str, body: str) -> None:
    says(begun(story), "Tue 2026-11-03 09:00", said)
    story.heard("Tue 2026-11-03 15:00", body=body, answering=OFFER)
    story.wrote("Tue 2026-11-03 16:00", body="Bye!\n")
    no_draft(story)


def test_an_absence_that_a_person_wrote_outlives_their_thanks(story: Story) -> None:
    says(begun(story), "Tue 2026-11-03 09:00", "I am on leave until 1 March.\n")
    says(story, "Tue 2026-11-03 15:00", "Thank you!\n")
    story.wrote("Tue 2026-11-03 16:00", body="Enjoy!\n")
    no_draft(story)


@pytest.mark.parametrize("second", ["ACCEPTED", "DECLINED"])
def test_a_second_meeting_does_not_hide_the_first(story: Story, second: str) -> None:
    begun(story)
    answer(story, "Tue 2026-11-03 09:00", "ACCEPTED", "20261215")
    other = "Tue 2026-11-03 10:00"
    mail = invitation("REPLY", "20261105", second).replace("UID:42@", "UID:43@")
    sends(story, other, mail, "REPLY", ours=False)
    story.wrote("Tue 2026-11-03 14:00", body="See you.\n")
    no_draft(story)


def test_an_own_invitation_does_not_hide_the_day_they_named(story: Story) -> None:
    says(begun(story), "Tue 2026-11-03 09:00", MARCH)
    mail = invitation("REQUEST", "20261106")
    sends(story, "Tue 2026-11-03 14:00", mail, "REQUEST", ours=True)
    no_draft(story, "Mon 2026-11-23 10:00")


@pytest.mark.parametrize(
    ("body", "more"),
    [
        ("Pat no longer works for us.\n", {"Auto-Submitted": "auto-replied"}),
        ("I am not the right person for this, Kim is.\n", {}),
    ],
)
def test_somebody_else_who_asks_is_heard(story: Story, body: str, more: dict[str, str]) -> None:
    says(begun(story), "Mon 2026-11-02 10:00", body, **more)
    says(story, "Tue 2026-11-03 09:00", "Could you send me the offer again?\n", From=KIM)
    assert no_draft(story) == "our_turn"


def test_a_bounce_of_a_hidden_copy_says_nothing_about_them(story: Story) -> None:
    to = "dropbox@crm.example"
    returns(begun(story), "Mon 2026-11-02 09:05", report("failed", "5.1.1", to, "550 no such user"))
    story.once("Mon 2026-11-02 10:00")
    assert story.status("Mon 2026-11-02 10:00")["situation"] == "their_turn"


@pytest.mark.parametrize("who", ["j.bot@customer.example", "root@customer.example"])
def test_a_listed_contact_is_no_robot(story: Story, who: str) -> None:
    story.prospects = [{"name": "Customer Inc", "contacts": [who]}]
    story.wrote("Mon 2026-11-02 09:00", To=who)
    says(story, "Tue 2026-11-03 09:00", "Yes, we take it.\n", From=who)
    assert no_draft(story) == "our_turn"


def test_a_person_through_a_group_of_ours_is_not_silent(story: Story) -> None:
    sender = {"From": "'Pat Ellison' via Sales <sales@seller.example>", "Reply-To": PAT}
    says(begun(story), "Tue 2026-11-03 09:00", STOP, **sender, **{"X-Original-Sender": PAT})
    no_draft(story)


def test_an_administrator_is_no_mail_system(story: Story) -> None:
    who = '"Pat Ellison (System Administrator)" <pat@customer.example>'
    story.wrote("Mon 2026-11-02 09:00")
    story.heard("Tue 2026-11-03 09:00", "Delivery problem", body="Please call me.\n", From=who)
    assert no_draft(story) == "our_turn"


def test_an_acceptance_marked_as_automatic_is_a_word_of_a_person(story: Story) -> None:
    begun(story)
    mail = invitation("REPLY", "20261127", "ACCEPTED")
    kind = {"MIME-Version": "1.0", "Content-Type": "text/calendar; method=REPLY"}
    story.heard("Tue 2026-11-03 09:00", "Accepted: Offer", body=mail, **kind,
                **{"Auto-Submitted": "auto-replied"})  # fmt: skip
    no_draft(story)


def test_a_stop_stays_one_when_the_phrase_is_gone(story: Story) -> None:
    folder = story.folder / "phrases"
    folder.mkdir()
    (folder / "de.yaml").write_text("stop:\n  - Schicht im Schacht\n", "utf-8")
    story.more = {"phrases": str(folder)}
    says(begun(story), "Tue 2026-11-03 10:00", "Jetzt ist Schicht im Schacht.\n")
    story.once("Tue 2026-11-03 11:00")
    story.more = {}
    story.wrote("Wed 2026-11-04 09:00", "Something new")
    assert no_draft(story) == "closed"


@pytest.mark.parametrize("body", ["I am out of the office until 1 March 2027.\n",
                                  "Pat no longer works for us.\n"])  # fmt: skip
def test_a_machine_that_failed_authentication_moves_nothing(story: Story, body: str) -> None:
    says(begun(story), "Mon 2026-11-02 09:01", body, **FAILED, **{"Auto-Submitted": "auto-replied"})
    story.once("Mon 2026-11-02 10:00")
    assert story.status("Mon 2026-11-02 10:00")["situation"] in ("their_turn", "unclear")


def test_a_bounce_that_came_before_the_copy_in_sent_is_not_lost(story: Story) -> None:
    story.wrote("Thu 2026-10-01 09:00", message_id="<0@seller.example>")
    returns(story, "Mon 2026-11-02 09:05", report("failed", "5.1.1", PAT, "550 5.1.1 no such user"))
    story.once("Mon 2026-11-02 09:06")
    story.wrote("Mon 2026-11-02 09:00", message_id=OFFER)
    assert no_draft(story) == "undeliverable"
