"""Which class a message is of, and what bounces, calendars and departures tell besides.

The folder of a mail in tests/corpus/replies is its kind; facts.jsonl there says more of some.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import process_time
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.mime import parse
from ghostwatch.core.model import Bounced, Effect, Kind, Meeting, Parsed
from ghostwatch.core.replies.kinds import CLASSES, ReplyClass
from ghostwatch.core.replies.kinds.automatic import AUTO_FIELDS, AutoField
from ghostwatch.core.replies.kinds.bounces import bounce_of
from ghostwatch.core.replies.kinds.departures import departure_of
from ghostwatch.core.replies.kinds.fields import as_written
from ghostwatch.core.replies.kinds.invitations import Invitation, invitation_of
from ghostwatch.core.replies.kinds.reasons import reason_of

CORPUS = Path(__file__).parents[1] / "corpus" / "replies"
MAILS = sorted(CORPUS.glob("*/*.eml"))
PARENT = ("Subject: Re: Offer", "In-Reply-To: <q1@seller.example>")
FACTS = [json.loads(line) for line in (CORPUS / "facts.jsonl").read_text("utf-8").splitlines()]


def row_of(parsed: Parsed) -> ReplyClass:
    return next(row for row in CLASSES if row.fits(parsed))


def mail(body: str, *fields: str) -> Parsed:
    head = ("From: Pat Prospect <pat@customer.example>", "To: sam@seller.example", *fields)
    return parse("\n".join((*head, "Date: Tue, 17 Nov 2026 09:30:00 +0100", "", body)).encode())


def calendar(*lines: str, method: str = "REQUEST", of: str = "pat@customer.example") -> Parsed:
    event = "\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))
    text = f"BEGIN:VCALENDAR\nMETHOD:{method}\n{event}\nEND:VCALENDAR\n"
    fields = (f"Content-Type: text/calendar; method={method}", "MIME-Version: 1.0")
    return replace(mail(text, *fields), senders=parse(f"From: {of}\n\n".encode()).senders)


# --- the table ----------------------------------------------------------------------------------


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: str(fact["mail"]))
def test_what_is_known_of_a_mail_of_the_corpus_is_found(fact: dict[str, Any]) -> None:
    parsed = parse((CORPUS / f"{fact['mail']}.eml").read_bytes())
    if "row" in fact:
        assert row_of(parsed).name == fact["row"]
    if "why" in fact:
        bounce = bounce_of(parsed)
        assert (bounce.why.value, list(bounce.ids)) == (fact["why"], fact["ids"])
        assert sorted(bounce.to) == sorted(fact["to"])
    if "referral" in fact:
        departure = departure_of(as_written(parsed))
        assert departure is not None
        assert departure.referral == fact["referral"]
    if "meeting" in fact:
        told = invitation_of(parsed)
        on = told.on.isoformat() if told and told.on else None
        assert (told.meeting.value if told else None, on) == (fact["meeting"], fact["on"])
        assert (told is not None and told.by_room) == (fact["row"] == "calendar of a room")


def test_every_row_has_a_name_of_its_own_and_says_where_it_is_from() -> None:
    assert len({row.name for row in CLASSES}) == len(CLASSES)
    assert all(row.source for row in CLASSES)


def test_only_what_somebody_said_answers_and_what_is_late_changes_nothing() -> None:
    effects = {row.name: row.effect for row in CLASSES}
    answers = {name for name, effect in effects.items() if effect is Effect.ANSWERS}
    assert answers == {
        "calendar", "a person behind an automatic field", "a person through a tool",
        "person", "a person who unsubscribes by a button",
    }  # fmt: skip
    assert effects["delivery delayed"] is Effect.IGNORED
    assert effects["delay warning of an old kind"] is Effect.IGNORED
    assert effects["delivery failed"] is Effect.ENDS_ADDRESS
    assert effects["no longer there"] is Effect.ENDS_ADDRESS
    assert effects["automatic by its fields"] is Effect.HOLDS


MEANINGLESS = [
    ("precedence", "bulk"), ("precedence", "list"), ("x-auto-response-suppress", "All"),
    ("list-id", "<all.seller.example>"), ("return-path", "<>"), ("x-loop", "sam@seller.example"),
    ("auto-submitted", "no"), ("x-autoreply", "no"), ("list-unsubscribe", "<mailto:o@x.example>"),
    ("x-ms-exchange-generated-message-source", "Mailbox Rules Agent"),
    ("x-ms-exchange-inbox-rules-loop", "1"), ("sender", "list-bounces@seller.example"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), MEANINGLESS)
def test_a_field_that_proves_nothing_leaves_a_person_a_person(name: str, value: str) -> None:
    for path in MAILS:
        parsed = parse(path.read_bytes())
        if row_of(parsed).kind is Kind.PERSON:
            headers = {**parsed.headers, name: (value,)}
            marked = replace(parsed, headers=MappingProxyType(headers))
            assert row_of(marked).kind is Kind.PERSON, path.stem


@pytest.mark.parametrize("prefix", ["Re: ", "AW: ", "RE: ", "SV: ", "Antw: ", "RES: "])
def test_who_answers_the_mail_of_a_machine_is_a_person(prefix: str) -> None:
    for path in MAILS:
        parsed = parse(path.read_bytes())
        if parsed.subject and not parsed.subject.lower().startswith(("re:", "aw:", "rv:", "res:")):
            answer = mail(
                "Fine with me.", f"Subject: {prefix}x", "In-Reply-To: <q1@seller.example>"
            )
            answer = replace(answer, subject=prefix + parsed.subject)
            assert row_of(answer).kind is Kind.PERSON, parsed.subject


def test_an_automatic_field_wins_over_everything_that_a_person_could_have_written() -> None:
    for path in (CORPUS / "person").glob("*.eml"):
        parsed = parse(path.read_bytes())
        headers = MappingProxyType({**parsed.headers, "auto-submitted": ("auto-replied",)})
        assert (row_of(replace(parsed, headers=headers)).kind is Kind.AUTO_REPLY) == (
            path.stem != "presses-unsubscribe"
        )


@pytest.mark.parametrize("field", AUTO_FIELDS, ids=lambda field: f"{field.name}-{field.begins}")
def test_a_field_that_only_responders_set_is_enough(field: AutoField) -> None:
    value = field.begins or "yes"
    assert row_of(mail("Hm.", f"{field.name}: {value}", *PARENT)).kind is Kind.AUTO_REPLY
    for none in ("no", "false"):
        assert row_of(mail("Hm.", f"{field.name}: {none}", *PARENT)).kind is Kind.PERSON


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Offer", "Automatic reply", "[Auto-Reply] Offer", "Autoreply: Offer",
        "Auto Response from Customer Ltd", "Out of Office: Offer", "Out of office AutoReply: Offer",
        "OOO: Offer", "Automatische Antwort: Angebot", "Abwesenheitsnotiz: Angebot",
        "Automatische Empfangsbestätigung", "Réponse automatique : Offre", "Reponse automatique: x",
        "Respuesta automática: Oferta", "Fuera de la oficina: Oferta",
        "Risposta automatica: Offerta",
        "Fuori ufficio: Offerta", "Resposta automática: Proposta", "Automatisch antwoord: Offerte",
        "Afwezigheidsbericht: Offerte", "Autosvar: Offert", "Automatiskt svar: Offert",
        "Automatisk svar: Tilbud", "Automaattinen vastaus: Tarjous",
        "Odpowiedź automatyczna: Oferta",
        "Automatická odpověď: Nabídka", "Автоматический ответ: x", "自動応答: x", "自动答复: x",
        "[EXTERN] Automatische Antwort: Angebot", "AUTO: Pat is out of the office (back 30.11.)",
    ],
)  # fmt: skip
def test_a_subject_that_only_programs_write_is_enough(subject: str) -> None:
    assert row_of(replace(mail("Hm."), subject=subject)).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic replies in your product", "Automatic reply still on?", "Auto: welches Modell?",
        "Out of office on Friday", "Out of office - Pat", "Automatische Antworten einrichten",
        "Abwesenheitsnotiz vergessen", "Réponses automatiques et devis", "Autosvar er slået til",
        "Automatic renewal", "Autoresponder training", "Vacation", "Absence de M. Dupont",
    ],
)  # fmt: skip
def test_a_subject_that_is_a_topic_is_a_persons(subject: str) -> None:
    assert row_of(replace(mail("See below. What now?"), subject=subject)).kind is Kind.PERSON


@pytest.mark.parametrize("subject", ["unsubscribe", "Unsubscribe me, list 7", "Abmelden"])
def test_a_button_that_unsubscribes_was_pressed_by_a_person(subject: str) -> None:
    pressed = mail(
        "The mail program sent this.", f"Subject: {subject}", "Auto-Submitted: auto-replied"
    )
    assert row_of(pressed).kind is Kind.PERSON


# --- bounces ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reply", "why"),
    [
        ("5.1.1", "", Bounced.HARD),
        ("5.1.7", "", Bounced.POLICY),
        ("5.1.8", "", Bounced.POLICY),
        ("5.1.10", "", Bounced.HARD),
        ("5.2.1", "", Bounced.HARD),
        ("5.2.2", "", Bounced.FULL),
        ("4.2.2", "", Bounced.FULL),
        ("5.2.3", "message too large", Bounced.OTHER),
        ("5.4.4", "", Bounced.HARD),
        ("5.4.6", "routing loop", Bounced.OTHER),
        ("5.7.1", "", Bounced.POLICY),
        ("5.7.1", "550 5.7.1 user unknown", Bounced.HARD),
        ("5.7.1", "550 5.7.1 blocked as spam", Bounced.POLICY),
        ("4.4.7", "expired", Bounced.OTHER),
        ("4.1.1", "user unknown", Bounced.OTHER),
        ("5.0.0", "550-5.1.1 nobody", Bounced.HARD),
        ("", "550 5.7.26 no", Bounced.POLICY),
        ("", "552 mailbox is full", Bounced.FULL),
        ("", "Das Postfach ist voll", Bounced.FULL),
        ("", "boîte aux lettres saturée", Bounced.FULL),
        ("", "Empfänger unbekannt", Bounced.HARD),
        ("", "utilisateur inconnu", Bounced.HARD),
        ("", "el usuario no existe", Bounced.HARD),
        ("", "utente sconosciuto", Bounced.HARD),
        ("", "gebruiker onbekend", Bounced.HARD),
        ("", "usuário desconhecido", Bounced.HARD),
        ("", "This account has been disabled or discontinued", Bounced.HARD),
        ("", "no such user", Bounced.HARD),
        ("", "blocked by our security policy", Bounced.POLICY),
        ("", "version 5.1.1.4 of 192.5.1.1", Bounced.OTHER),
        ("", "", Bounced.OTHER),
    ],
)
def test_why_a_mail_came_back(status: str, reply: str, why: Bounced) -> None:
    assert reason_of(status, reply, "") is why


def test_our_own_address_is_never_one_that_failed() -> None:
    body = "<sam@seller.example>: not you\n<Pat@Customer.example>: user unknown\n"
    bounce = bounce_of(mail(body, "Subject: failure notice"))
    assert bounce.to == ("pat@customer.example",)


def test_our_own_address_in_a_report_is_not_one_that_failed() -> None:
    octets = (CORPUS / "bounce" / "postfix-unknown.eml").read_bytes()
    ours = b"Final-Recipient: rfc822; SAM@seller.example\nAction: failed\nStatus: 5.1.1\n\n"
    both = octets.replace(b"Final-Recipient:", ours + b"Final-Recipient:", 1)
    assert bounce_of(parse(both)).to == ("pat@customer.example",)


def test_who_greets_and_tells_of_a_mail_that_came_back_is_a_person() -> None:
    told = "Hi Sam,\n\nmy mail was not delivered, it says. Is this right:\n\nsales@seller.example\n"
    assert row_of(mail(told, "Subject: Undeliverable mail")).kind is Kind.PERSON
    assert row_of(mail(told, "Subject: Filter", "Return-Path: <>")).kind is Kind.PERSON


def test_a_report_that_a_person_passes_on_is_not_believed() -> None:
    parsed = parse((CORPUS / "bounce" / "postfix-unknown.eml").read_bytes())
    pat = parse(b"From: pat@customer.example\n\n").senders
    fields = {"content-type": ("multipart/mixed",), "from": ("pat@customer.example",)}
    parts = tuple(replace(part, inside="") for part in parsed.parts)
    passed_on = replace(
        parsed, senders=pat, headers=MappingProxyType(fields), parts=parts,
        subject="Fwd: " + parsed.subject, text="See below. Which address is right?",
    )  # fmt: skip
    assert row_of(passed_on).kind is Kind.PERSON


# --- calendars ----------------------------------------------------------------------------------


def on(*lines: str) -> date | None:
    told = invitation_of(calendar(*lines))
    assert told is not None
    return told.on


@pytest.mark.parametrize(
    ("start", "rule", "day"),
    [
        ("DTSTART:20261201T090000Z", "", date(2026, 12, 1)),
        ("DTSTART;TZID=Nowhere/Town:20261201T233000", "", date(2026, 12, 1)),
        ("DTSTART;VALUE=DATE:20261201", "", date(2026, 12, 1)),
        ("DTSTART:20261101T090000Z", "", date(2026, 11, 1)),
        ("DTSTART:20261101T090000Z", "FREQ=DAILY", date(2026, 11, 17)),
        ("DTSTART:20261102T090000Z", "FREQ=WEEKLY", date(2026, 11, 23)),
        ("DTSTART:20261102T090000Z", "FREQ=WEEKLY;INTERVAL=2", date(2026, 11, 30)),
        ("DTSTART:20261102T090000Z", "FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 11, 19)),
        ("DTSTART:20261102T090000Z", "FREQ=WEEKLY;UNTIL=20261110T000000Z", None),
        ("DTSTART:20261102T090000Z", "FREQ=WEEKLY;COUNT=2", None),
        ("DTSTART:20260131T090000Z", "FREQ=MONTHLY", date(2026, 12, 31)),
        ("DTSTART:20240229T090000Z", "FREQ=YEARLY", date(2028, 2, 29)),
        ("DTSTART:20261102T090000Z", "FREQ=MONTHLY;BYDAY=1MO", None),
        ("DTSTART:20261102T090000Z", "FREQ=SECONDLY", None),
        ("DTSTART:19000101T090000Z", "FREQ=DAILY", None),
        ("DTSTART:20261399T090000Z", "", None),
        ("DTSTART:00000000", "", None),
        ("SUMMARY:none", "", None),
    ],
)
def test_the_day_of_a_meeting(start: str, rule: str, day: date | None) -> None:
    assert on(start, *([f"RRULE:{rule}"] if rule else [])) == day


def test_only_the_first_event_counts_and_what_is_nested_in_it_does_not() -> None:
    assert on(
        "BEGIN:VALARM", "DTSTART:20261224T000000Z", "END:VALARM", "DTSTART:20261201T090000Z",
        "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20270101T090000Z",
    ) == date(2026, 12, 1)  # fmt: skip


def test_a_calendar_that_is_published_says_nothing_of_a_meeting_with_us() -> None:
    assert invitation_of(calendar("DTSTART:20261201T090000Z", method="PUBLISH")) is None


def test_a_room_is_told_from_a_person_whose_calendar_service_marks_all_as_automatic() -> None:
    lines = ("DTSTART:20261201T090000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:pat@customer.example")
    told = calendar(*lines, method="REPLY")
    headers = MappingProxyType({**told.headers, "auto-submitted": ("auto-generated",)})
    expected = Invitation(Meeting.ACCEPTED, date(2026, 12, 1), by_room=False)
    assert invitation_of(replace(told, headers=headers)) == expected


BOMBS = {
    "ten thousand events": ("BEGIN:VEVENT\nDTSTART:20261201T090000Z\nEND:VEVENT\n" * 10_000),
    "an endless line": "BEGIN:VEVENT\nSUMMARY:" + "x" * 1_000_000 + "\nEND:VEVENT\n",
    "endless folds": "BEGIN:VEVENT\nATTENDEE:" + "\n x" * 100_000 + "\nEND:VEVENT\n",
    "nested": "BEGIN:VEVENT\n" * 20_000,
    "every second": "BEGIN:VEVENT\nDTSTART:19000101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n",
    "never": "BEGIN:VEVENT\nDTSTART:20260131T000000Z\nRRULE:FREQ=MONTHLY;INTERVAL=12;"
    "BYMONTHDAY=31;BYMONTH=2\nEND:VEVENT\n",
    "far": "BEGIN:VEVENT\nDTSTART:99991231\nRRULE:FREQ=DAILY;INTERVAL=99999999\nEND:VEVENT\n",
    "binary": "BEGIN:VEVENT\n\x00\x01\xff\nDTSTART:\x00\nRRULE:\x7f\nEND:VEVENT\n",
    "attendees": "BEGIN:VEVENT\n" + "ATTENDEE;CN=x:mailto:a@b.example\n" * 5_000 + "END:VEVENT\n",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_hostile_calendar_costs_nothing(bomb: str) -> None:
    invitation_of(calendar("DTSTART:20261201T090000Z"))  # imports the library
    parsed = parse(
        b"From: pat@customer.example\nContent-Type: text/calendar; method=REQUEST\n\n"
        b"BEGIN:VCALENDAR\nMETHOD:REQUEST\n" + BOMBS[bomb].encode("utf-8")
    )
    began = process_time()
    invitation_of(parsed)
    row_of(parsed)
    assert process_time() - began < 0.4  # a tenth of it is usual


# --- departures ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "referral"),
    [
        (
            "Pat no longer works here. Contact Chris: chris@customer.example",
            "chris@customer.example",
        ),
        ("Pat has left Customer Ltd.", None),
        ("I no longer work for Customer Ltd, write to a@customer.example", "a@customer.example"),
        ("pat@customer.example is gone: Pat has retired. Reach b@c.example", "b@c.example"),
        ("Pat arbeitet nicht mehr bei uns. Bitte an b@c.example wenden.", "b@c.example"),
        ("Herr P. hat zum 1.11. die Firma verlassen, neu: b@c.example.", "b@c.example"),
        ("Ich bin nicht mehr für die Customer GmbH tätig.", None),
        ("Je ne travaille plus chez Customer. Contactez b@c.example", "b@c.example"),
        ("Ya no trabajo en Customer.", None),
        ("Non faccio più parte di Customer, scrivete a b@c.example", "b@c.example"),
        ("Ik werk niet meer bij Customer.", None),
        ("Já não trabalho na Customer.", None),
        ("Não faço mais parte da equipe.", None),
        ("Jag arbetar inte längre kvar på Customer.", None),
        ("Jeg arbejder ikke længere hos Customer.", None),
        ("Nie pracuję już w Customer.", None),
        ("Я больше не работаю в компании.", None),
        ("This mailbox is no longer monitored.", None),
        ("Cette adresse n'est plus utilisée.", None),
    ],
)
def test_who_is_gone_and_whom_to_write_to(text: str, referral: str | None) -> None:
    found = departure_of(text)
    assert found is not None
    assert found.referral == referral
    assert found.words in text


@pytest.mark.parametrize(
    "text",
    [
        "I am leaving the company at the end of the month.",
        "I no longer work on Fridays.",
        "Pat has left a note for you.",
        "We have left the prices as they were.",
        "Ich bin heute nicht mehr im Büro.",
        "Das Angebot ist nicht mehr gültig.",
        "Ya no está disponible la oferta.",
        "Je ne suis plus au bureau cette semaine.",
        "Ik ben vandaag niet meer op kantoor.",
        "Não está no escritório esta semana.",
        "The old price list is no longer valid.",
        "",
    ],
)
def test_who_is_only_away_or_going_is_not_gone(text: str) -> None:
    assert departure_of(text) is None


# --- laws ---------------------------------------------------------------------------------------

_SOUP = st.lists(
    st.sampled_from(
        ["Subject: ", "From: ", "postmaster@a.example", "\n", "\n\n", "Auto-Submitted: auto-x",
         "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n", "--b\n",
         "Content-Type: message/delivery-status\n\n", "Final-Recipient: ", "rfc822;", "Action: ",
         "failed", "delayed", "Status: 5.1.1", "<a@b.example>", "<A@B.Example>:", "550 5.1.1 ",
         "Content-Type: text/calendar; method=REPLY\n\n", "BEGIN:VEVENT\n", "DTSTART:2026", "\x00",
         "ATTENDEE;PARTSTAT=ACCEPTED:", "no longer works here", "undeliverable", "é",
         "Return-Path: <>"]
    )
    | st.text(max_size=8)
).map("".join)  # fmt: skip


@given(_SOUP)
def test_whatever_comes_in_is_of_a_class_and_raises_nothing(soup: str) -> None:
    parsed = parse(soup.encode("utf-8", "replace"))
    assert isinstance(row_of(parsed), ReplyClass)
    ours = {address.key for address in (*parsed.to, *parsed.cc)}
    bounce = bounce_of(parsed)
    assert all(spec == spec.lower() and spec.count("@") == 1 for spec in bounce.to)
    assert ours.isdisjoint(bounce.to)
    invitation_of(parsed)
    departure_of(parsed.text)


AGAIN = [
    "a@", "x" * 60 + "@", "a.b@c.", "to: ", "<a@b.example>: ", "no longer works ",
    "nicht mehr bei ",
    "your message ", "ticket ", "address x ", "hat ", "(", "--- ", "this is an ", "mailbox ",
    "user ", "we have received your ", "deliver", "aus a b c ", "\n", " ", "550 5.1.1 ", "is ",
]  # fmt: skip


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.parametrize(
    "field", ["X: y", "Auto-Submitted: auto-generated", "Return-Path: <>", "Subject: Undeliverable"]
)
def test_a_long_text_costs_no_more_than_its_length(again: str, field: str) -> None:
    row_of(mail("warm", field))
    parsed = replace(mail("x", field), text=again * (100_000 // len(again)))
    began = process_time()
    row_of(parsed)
    bounce_of(parsed)
    departure_of(parsed.text)
    assert process_time() - began < 0.4  # a twentieth of it is usual


def test_a_long_subject_costs_no_more_than_its_length() -> None:
    for again in ("deliver ", "mail ", "auto: ", "pat is ", "warning: message ", "ihre "):
        parsed = replace(mail("x"), subject=again * 2_000)
        began = process_time()
        row_of(parsed)
        assert process_time() - began < 0.4
