"""The two verbs behind ``suggest``: headers alone of the newest mail, and single messages again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from contract.letters import SINCE, everything, inbound, mail_server
from contract.test_hostile_server import DATE, HEADER_KEY, body, to
from ghostwatch.errors import MailServerError
from ghostwatch.mailserver import Fetched, MailServer
from servers.house import House
from servers.scripted import CAPABILITIES, MAILBOXES, Rule, Scripted, polite

Script = Callable[..., Scripted]
FIRST = datetime(2026, 2, 2, 9, 30, 15, tzinfo=UTC)


def glance(
    server: MailServer, most: int = 1000, mailbox: str = "INBOX", **more: object
) -> list[Fetched]:
    wanted = more.get("wanted", everything)
    since_on = more.get("since_on", SINCE)
    assert callable(wanted)
    assert isinstance(since_on, date)
    return [
        one
        for batch in server.glance(mailbox, since_on, most, wanted)
        for one in batch.fetched
    ]  # fmt: skip


def fill(house: House, count: int) -> None:
    for number in range(count):
        house.deliver("INBOX", inbound(number), FIRST + timedelta(hours=number))


def test_headers_alone_come_newest_first_with_the_time_of_their_arrival(any_server: House) -> None:
    fill(any_server, 4)
    with mail_server(any_server) as server:
        found = glance(server)
    assert [one.arrived_at for one in found] == [
        FIRST + timedelta(hours=number) for number in (3, 2, 1, 0)
    ]
    assert b"Subject: message 3" in found[0].octets
    assert not any(b"Hello" in one.octets for one in found)


def test_of_more_than_asked_for_the_newest_are_looked_at(any_server: House) -> None:
    fill(any_server, 5)
    shown: list[bytes] = []

    def wanted(header: bytes) -> bool:
        shown.append(header)
        return True

    with mail_server(any_server) as server:
        found = glance(server, 2, wanted=wanted)
    assert len(shown) == 2
    assert [one.arrived_at - FIRST for one in found] == [timedelta(hours=4), timedelta(hours=3)]


def test_what_is_not_wanted_is_passed_over(any_server: House) -> None:
    fill(any_server, 3)
    with mail_server(any_server) as server:
        found = glance(server, wanted=lambda header: b"message 1" in header)
    assert [b"message 1" in one.octets for one in found] == [True]


def test_older_mail_than_the_day_is_not_looked_at(any_server: House) -> None:
    fill(any_server, 2)
    with mail_server(any_server) as server:
        assert glance(server, since_on=date(2026, 2, 20)) == []


def test_a_look_marks_nothing(any_server: House) -> None:
    fill(any_server, 3)
    before = any_server.snapshot()
    with mail_server(any_server) as server:
        list(server.fetch(one.place for one in glance(server)))
    assert any_server.snapshot() == before


def test_single_messages_are_given_with_their_words(any_server: House) -> None:
    fill(any_server, 3)
    with mail_server(any_server) as server:
        places = [one.place for one in glance(server)][:2]
        gone = replace(places[0], uid=places[0].uid + 1000)
        found = list(server.fetch([*places, gone]))
    assert {one.place for one in found} == set(places)
    assert all(b"Hello, this is number" in one.octets for one in found)


def test_a_mailbox_that_is_gone_costs_its_messages_and_not_the_others(any_server: House) -> None:
    fill(any_server, 2)
    with mail_server(any_server) as server:
        places = [one.place for one in glance(server)]
        gone = replace(places[0], mailbox="Gone")
        assert {one.place for one in server.fetch([gone, *places])} == set(places)


def test_places_of_a_mailbox_that_was_numbered_anew_are_nobodys(
    dovecot: Callable[..., House],
) -> None:
    house = dovecot()
    fill(house, 2)
    with mail_server(house) as server:
        places = [one.place for one in glance(server)]
        old = [replace(place, uidvalidity=place.uidvalidity + 1) for place in places]
        assert list(server.fetch(old)) == []


def gmail(looks: bytes, labels: str) -> list[Rule]:
    boxes = MAILBOXES + '* LIST (\\All) "/" "[Gmail]/All Mail"\r\n'
    return [
        Rule("UID SEARCH", "* SEARCH 1 2 3\r\n{tag} OK done\r\n"),
        Rule("HEADER.FIELDS", looks + b"{tag} OK done\r\n"),
        Rule("X-GM-LABELS", labels + "{tag} OK done\r\n"),
        *polite(CAPABILITIES + " X-GM-EXT-1", boxes),
    ]


def test_at_gmail_labels_say_what_was_sent_and_drafts_are_left_out(scripted: Script) -> None:
    key = f"{DATE} {HEADER_KEY}"
    looks = b"".join(body(b"From: a@b.example\r\n\r\n", key, n, n) for n in (1, 2, 3))
    labels = (
        '* 1 FETCH (X-GM-LABELS ("\\\\Sent" 7) UID 1)\r\n'
        "* 2 FETCH (X-GM-LABELS (\\Draft) UID 2)\r\n* 3 FETCH (X-GM-LABELS () UID 3)\r\n"
    )
    with to(scripted(gmail(looks, labels))) as server:
        found = glance(server, mailbox="[Gmail]/All Mail")
    assert [(one.place.uid, one.in_sent) for one in found] == [(3, False), (1, True)]


@pytest.mark.parametrize(
    "date_item",
    ['INTERNALDATE "31-Feb-2026 09:00:00 +0000"', 'INTERNALDATE "soon"', "FLAGS ()", ""],
)
def test_without_a_time_of_arrival_the_date_field_counts(scripted: Script, date_item: str) -> None:
    header = b"From: a@b.example\r\nDate: Mon, 2 Feb 2026 10:00:00 +0100\r\n\r\n"
    rules = [
        Rule("UID SEARCH", "* SEARCH 1\r\n{tag} OK done\r\n"),
        Rule(
            "HEADER.FIELDS", body(header, f"{date_item} {HEADER_KEY}".strip()) + b"{tag} OK x\r\n"
        ),
        *polite(),
    ]
    with to(scripted(rules)) as server:
        (found,) = glance(server)
    assert found.arrived_at == datetime(2026, 2, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize("told", ["09:00:00 -0230", "12:30:00 +0100"])
def test_the_time_of_arrival_is_told_in_the_servers_own_zone(scripted: Script, told: str) -> None:
    key = f'INTERNALDATE " 2-feb-2026 {told}" {HEADER_KEY}'
    rules = [
        Rule("UID SEARCH", "* SEARCH 1\r\n{tag} OK done\r\n"),
        Rule("HEADER.FIELDS", body(b"From: a@b.example\r\n\r\n", key) + b"{tag} OK x\r\n"),
        *polite(),
    ]
    with to(scripted(rules)) as server:
        (found,) = glance(server)
    assert found.arrived_at == datetime(2026, 2, 2, 11, 30, tzinfo=UTC)


def test_a_mailbox_that_cannot_be_opened_is_an_error_with_words(any_server: House) -> None:
    with mail_server(any_server) as server, pytest.raises(MailServerError) as caught:
        glance(server, mailbox="Nowhere")
    assert caught.value.problems[0].what
