"""What prospects write, and what ghostwatch then does or leaves: told on a real Dovecot."""

from __future__ import annotations

from email.message import EmailMessage
from email.utils import format_datetime

import pytest

from end_to_end.story import ME, PAT, Story, at

OFFER = "<1@seller.example>"
MUCH_LATER = "Mon 2027-06-07 10:00"


def says(story: Story, when: str, body: str, **fields: str) -> str:
    """The prospect answers the offer."""
    return story.heard(when, body=body, answering=OFFER, **fields)


def why(story: Story, when: str) -> str:
    run = story.run("why", "--now", at(when).isoformat(), "Customer Inc")
    assert run.code == 0, run.err
    return " ".join(run.out.split())


def begun(story: Story) -> Story:
    story.wrote("Mon 2026-11-02 09:00")
    return story


NOES = {
    "a kind no": "Thank you for the demo, it was a pleasure. We have decided not to go ahead.\n",
    "another": "Hello Sam,\nwe have chosen another supplier.\nBest regards\nPat\n",
    "in German": "Guten Tag,\nwir haben uns leider gegen Ihr Angebot entschieden.\nGruß, Pat\n",
    "in French": "Bonjour,\nnous avons choisi un autre prestataire.\nCordialement\n",
}


@pytest.mark.parametrize("how", NOES)
def test_a_no_takes_the_draft_back_and_nothing_is_drafted_again(story: Story, how: str) -> None:
    begun(story).once("Mon 2026-11-09 10:00")
    assert len(story.drafts()) == 1
    says(story, "Mon 2026-11-09 14:00", NOES[how])
    (action,) = story.once("Mon 2026-11-09 15:00")["actions"]
    assert (action["action"], story.drafts()) == ("withdraw", [])
    story.wrote("Tue 2026-11-10 09:00", answering="<2@seller.example>", body="Thank you, Pat.\n")
    assert story.once(MUCH_LATER)["actions"] == []
    assert story.status(MUCH_LATER)["situation"] == "closed"


def test_why_quotes_the_sentence_that_was_a_no(story: Story) -> None:
    says(begun(story), "Tue 2026-11-03 10:00", NOES["a kind no"])
    story.once("Tue 2026-11-03 11:00")
    assert "“We have decided not to go ahead.”" in why(story, "Tue 2026-11-03 12:00")


def test_until_the_month_they_named_nothing_is_drafted_and_then_it_is_the_sellers_turn(
    story: Story,
) -> None:
    says(begun(story), "Tue 2026-11-03 10:00", "Not now, please ask me again in March.\n")
    story.wrote("Wed 2026-11-04 09:00", answering="<2@seller.example>", body="Gladly.\n")
    assert story.once("Fri 2027-02-26 10:00")["actions"] == []
    status = story.status("Fri 2027-02-26 10:00")
    assert status["situation"] == "agreed_date"
    assert "Mon 1 Mar" in status["reasons"][0]["text"]
    assert story.once("Mon 2027-03-01 10:00")["actions"] == []
    (action,) = story.once("Tue 2027-03-02 10:00")["actions"]
    assert action["action"] == "append"
    assert "1 March" not in story.drafts()[0].body, "nobody named that day"


def test_an_absence_in_spanish_holds_the_clock_until_they_are_back(story: Story) -> None:
    begun(story)
    body = "Estaré fuera de la oficina hasta el 23 de noviembre y sin acceso al correo.\n"
    says(story, "Mon 2026-11-02 09:01", body, **{"Auto-Submitted": "auto-replied"})
    assert story.once("Fri 2026-11-20 10:00")["actions"] == []
    status = story.status("Fri 2026-11-20 10:00")
    assert status["situation"] == "away"
    assert "Mon 23 Nov" in status["reasons"][0]["text"]


def test_a_stop_without_any_of_the_usual_words_is_a_stop(story: Story) -> None:
    begun(story).once("Mon 2026-11-09 10:00")
    says(story, "Mon 2026-11-09 12:00", "Please delete my details, I did not ask for this.\n")
    story.once("Mon 2026-11-09 15:00")
    assert story.drafts() == []
    says(story, "Mon 2026-11-16 12:00", "What does it cost?\n")
    story.once("Mon 2026-11-16 15:00")
    assert story.status("Mon 2026-11-16 15:00")["situation"] == "closed"


def test_our_own_words_below_theirs_are_not_theirs_even_without_a_mark(story: Story) -> None:
    ours = (
        "Hello Pat,\n\nhere is the offer that we talked about on the phone last week.\n"
        "If you would rather not get these mails any more, please tell me to stop.\n\nSam\n"
    )
    story.wrote("Mon 2026-11-02 09:00", body=ours)
    says(story, "Tue 2026-11-03 09:00", f"Sounds good, please send the contract.\n\n\n{ours}")
    story.once("Tue 2026-11-03 10:00")
    status = story.status("Tue 2026-11-03 10:00")
    assert status["situation"] == "our_turn"
    assert status["reasons"][0]["code"] == "they_are_interested"


# --- mail that came back, people who left ------------------------------------------------------


def report(action: str, status: str, to: str, said: str) -> str:
    """A delivery status notification about the offer (RFC 3464)."""
    return (
        "--b\nContent-Type: text/plain\n\nYour message could not be delivered.\n"
        f"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.seller.example\n\n"
        f"Final-Recipient: rfc822; {to}\nAction: {action}\nStatus: {status}\n"
        f"Diagnostic-Code: smtp; {said}\n"
        f"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {OFFER}\n--b--\n"
    )


def returns(story: Story, when: str, body: str) -> None:
    kind = "multipart/report; report-type=delivery-status; boundary=b"
    daemon = "MAILER-DAEMON@mx.seller.example"
    fields = {"From": daemon, "MIME-Version": "1.0", "Content-Type": kind}
    story.heard(when, "Undelivered Mail Returned to Sender", body=body, **fields)


@pytest.mark.parametrize(
    ("report_of", "situation", "code"),
    [
        (("failed", "5.1.1", PAT, "550 5.1.1 no such user"), "undeliverable", "bounced"),
        (("failed", "5.2.2", PAT, "552 5.2.2 mailbox full"), "undeliverable", "bounced_full"),
        (("failed", "5.7.1", PAT, "550 5.7.1 refused"), "undeliverable", "bounced_policy"),
        (("delayed", "4.4.1", PAT, "421 4.4.1 try later"), "their_turn", "we_wrote"),
        (("delivered", "2.0.0", PAT, "250 2.0.0 ok"), "their_turn", "we_wrote"),
    ],
)
def test_a_report_about_our_mail_means_what_its_status_says(
    story: Story, report_of: tuple[str, str, str, str], situation: str, code: str
) -> None:
    returns(begun(story), "Mon 2026-11-02 09:05", report(*report_of))
    story.once("Mon 2026-11-02 10:00")
    status = story.status("Mon 2026-11-02 10:00")
    assert (status["situation"], status["reasons"][0]["code"]) == (situation, code)


def test_one_of_two_recipients_who_is_not_reached_is_no_reason_to_give_up(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00", Cc="lee@customer.example")
    returns(
        story,
        "Mon 2026-11-02 09:05",
        report("failed", "5.1.1", "lee@customer.example", "550 5.1.1 no such user"),
    )
    (action,) = story.once("Mon 2026-11-09 10:00")["actions"]
    assert action["action"] == "append"


def test_who_has_left_is_not_written_to_and_the_next_person_is_named(story: Story) -> None:
    begun(story)
    body = "Pat Prospect no longer works for us. Please write to kim@customer.example instead.\n"
    auto = {"Auto-Submitted": "auto-replied", "Subject": "Automatic reply: Offer 4711"}
    says(story, "Mon 2026-11-02 09:01", body, **auto)
    assert story.once("Mon 2026-11-16 10:00")["actions"] == []
    status = story.status("Mon 2026-11-16 10:00")
    assert status["situation"] == "undeliverable"
    assert "kim@customer.example" in status["reasons"][0]["text"]
    story.wrote("Tue 2026-11-17 09:00", To="kim@customer.example")
    (action,) = story.once("Tue 2026-11-24 10:00")["actions"]
    assert action["action"] == "append"


# --- meetings ----------------------------------------------------------------------------------


def invitation(method: str, day: str, state: str = "NEEDS-ACTION") -> str:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//customer//en\r\n"
        f"METHOD:{method}\r\nBEGIN:VEVENT\r\nUID:42@customer.example\r\n"
        f"DTSTAMP:20261103T090000Z\r\nDTSTART:{day}T090000Z\r\nDTEND:{day}T100000Z\r\n"
        f"ORGANIZER:mailto:{ME}\r\nATTENDEE;PARTSTAT={state}:mailto:{PAT}\r\n"
        "SUMMARY:Offer 4711\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def sends(story: Story, when: str, calendar: str, method: str, *, ours: bool) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"] = (ME, PAT) if ours else (PAT, ME)
    mail["Subject"], mail["Date"] = "Meeting: Offer 4711", format_datetime(at(when))
    mail["Message-ID"], mail["In-Reply-To"] = f"<{method}.{ours}@seller.example>", OFFER
    mail.set_content("See the invitation.\n")
    mail.add_alternative(calendar, subtype="calendar", params={"method": method})
    mailbox = story.house.sent if ours else story.house.inbox
    story.house.deliver(mailbox, mail.as_bytes(), at(when))


@pytest.mark.parametrize("ours", [True, False])
def test_before_a_meeting_that_was_agreed_nothing_is_drafted(story: Story, ours: bool) -> None:
    begun(story)
    if ours:
        sends(
            story, "Tue 2026-11-03 09:00", invitation("REQUEST", "20261127"), "REQUEST", ours=True
        )
    else:
        answer = invitation("REPLY", "20261127", "ACCEPTED")
        sends(story, "Tue 2026-11-03 09:00", answer, "REPLY", ours=False)
        story.wrote("Wed 2026-11-04 09:00", body="See you then.\n")
    assert story.once("Fri 2026-11-27 18:00")["actions"] == []
    assert story.status("Fri 2026-11-27 18:00")["situation"] == "agreed_date"


# --- who it is ---------------------------------------------------------------------------------


def test_a_mail_that_failed_authentication_moves_nothing_and_withholds(story: Story) -> None:
    begun(story)
    found = "mx.seller.example; dmarc=fail header.from=customer.example; spf=fail; dkim=none"
    says(story, "Tue 2026-11-03 09:00", "We have chosen another supplier.\n",
         **{"Authentication-Results": found})  # fmt: skip
    assert story.once("Mon 2026-11-16 10:00")["actions"] == []
    status = story.status("Mon 2026-11-16 10:00")
    assert status["situation"] == "unclear"
    assert "DMARC" in status["reasons"][0]["text"]


def test_an_untrusted_result_says_nothing(story: Story) -> None:
    begun(story)
    found = "mx.elsewhere.example; dmarc=fail header.from=customer.example"
    says(story, "Tue 2026-11-03 09:00", "What does it cost?\n", **{"Authentication-Results": found})
    story.once("Tue 2026-11-03 10:00")
    assert story.status("Tue 2026-11-03 10:00")["situation"] == "our_turn"


def test_an_address_that_only_looks_like_theirs_is_named_as_such(story: Story) -> None:
    begun(story)
    says(story, "Tue 2026-11-03 09:00", "Please send the contract.\n", From="pat@custorner.example")
    story.once("Tue 2026-11-03 10:00")
    status = story.status("Tue 2026-11-03 10:00")
    assert status["situation"] == "unclear"
    assert status["reasons"][0]["code"] == "look_alike"


# --- what else a mail tells --------------------------------------------------------------------


def test_the_number_below_their_mail_is_the_one_to_call(story: Story) -> None:
    begun(story)
    body = "Thank you, we will look at it.\n\nKind regards\nPat Prospect\nTel. +31 20 555 0100\n"
    says(story, "Tue 2026-11-03 09:00", body)
    story.once("Tue 2026-11-03 10:00")
    assert story.status("Tue 2026-11-03 10:00")["phone"] == "+31 20 555 0100"


def test_a_phrase_of_the_sellers_own_counts_from_the_next_turn_on(story: Story) -> None:
    says(begun(story), "Tue 2026-11-03 09:00", "Jetzt ist Schicht im Schacht.\n")
    story.once("Tue 2026-11-03 10:00")
    assert story.status("Tue 2026-11-03 10:00")["situation"] == "our_turn"
    folder = story.folder / "phrases"
    folder.mkdir()
    (folder / "de.yaml").write_text("not_interested:\n  - Schicht im Schacht\n", "utf-8")
    story.more = {"phrases": str(folder)}
    story.once("Tue 2026-11-03 11:00")
    assert story.status("Tue 2026-11-03 11:00")["situation"] == "closed"


def test_a_phrase_that_cannot_be_read_is_named_by_check_with_its_place(story: Story) -> None:
    folder = story.folder / "phrases"
    folder.mkdir()
    (folder / "de.yaml").write_text("not_interested:\n  - nein danke\n  - (kein Bedarf\n", "utf-8")
    story.more = {"phrases": str(folder)}
    run = story.run("check")
    assert run.code == 2
    assert "de.yaml:3" in run.err
    assert "(kein Bedarf" in run.err
