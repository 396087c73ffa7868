"""What the mail server verbs promise, on every kind of real server there is to be had.

The same stories run on Dovecot in all layouts, on Dovecot poorer than it is (capabilities hidden),
and on pymap. After each, nothing but what the story says has changed in any mailbox.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256

import pytest

from contract.letters import OUR_ID, SINCE, decided, everything, inbound, mail_server, our_draft
from ghostwatch.core.model import Bookmark
from ghostwatch.errors import AppendUnknown, MailServerError
from ghostwatch.mailserver import Batch, MailServer
from servers.dovecot import DovecotHouse
from servers.house import House
from servers.proxy import Fault, Proxy, hide

POOR = ("SPECIAL-USE", "CONDSTORE", "UNSELECT", "ID", "LITERAL+", "NAMESPACE")
KINDS = {
    "dovecot-plain": ("plain", ()),
    "dovecot-gmail": ("gmail", ()),
    "dovecot-prefixed": ("prefixed", ()),
    "dovecot-localised": ("localised", ()),
    "dovecot-bare": ("bare", ()),
    "dovecot-bare-localised": ("bare_localised", ()),
    "dovecot-bare-prefixed": ("bare_prefixed", ()),
    "dovecot-without-move": ("plain", ("MOVE",)),
    "dovecot-without-move-uidplus": ("plain", ("MOVE", "UIDPLUS")),
    "dovecot-poor": ("localised", POOR),
    "pymap": None,
}


@dataclass
class Shop:
    """One account, and the port by which ghostwatch reaches it."""

    house: House
    port: int
    hidden: tuple[str, ...] = ()

    def connect(self, **mailboxes: object) -> MailServer:
        return mail_server(self.house, port=self.port, **mailboxes)


@pytest.fixture(params=sorted(KINDS))
def shop(request: pytest.FixtureRequest) -> Shop:
    kind = KINDS[request.param]
    if kind is None:
        house: House = request.getfixturevalue("pymap")
        return Shop(house, house.port)
    layout, hidden = kind
    house = request.getfixturevalue("dovecot")(layout)
    if not hidden:
        return Shop(house, house.port)
    faults = hide(*hidden)
    proxy = request.getfixturevalue("proxy")(house.port, faults)
    return Shop(house, proxy.port, hidden)


def read(server: MailServer, mailbox: str, mark: Bookmark | None = None) -> list[Batch]:
    return list(server.fetch_since(mailbox, mark, SINCE, everything))


def bookmark(batch: Batch) -> Bookmark:
    return Bookmark(batch.mailbox, batch.uidvalidity, batch.next_uid, "scope")


def test_the_special_mailboxes_are_found(shop: Shop) -> None:
    with shop.connect() as server:
        found = server.mailboxes()
    house = shop.house
    assert (found.drafts, found.sent, found.trash) == (house.drafts, house.sent, house.trash)
    assert found.watched[:2] == ("INBOX", house.sent)
    assert set(found.selectable) == {"INBOX", *house.names.values()}


def test_a_first_reading_gives_everything_since_the_day_and_a_second_only_what_is_new(
    shop: Shop,
) -> None:
    shop.house.deliver("INBOX", inbound(0), at=datetime(2025, 6, 1, tzinfo=UTC))
    for number in (1, 2):
        shop.house.deliver("INBOX", inbound(number), flags=["\\Flagged"])
    before = shop.house.snapshot()
    with shop.connect() as server:
        (first,) = read(server, "INBOX")
        assert [f.octets for f in first.fetched] == [inbound(1), inbound(2)]
        assert {f.arrived_at for f in first.fetched} == {datetime(2026, 2, 2, 9, tzinfo=UTC)}
        assert not any(f.in_sent or f.problem for f in first.fetched)
        assert not first.reset
        assert read(server, "INBOX", bookmark(first)) == []
        shop.house.append("INBOX", inbound(3))
        (second,) = read(server, "INBOX", bookmark(first))
    assert [f.octets for f in second.fetched] == [inbound(3)]
    after = shop.house.snapshot()
    assert {k: v for k, v in after["INBOX"].items() if k in before["INBOX"]} == before["INBOX"]
    assert not any("\\Seen" in kept.flags for kept in after["INBOX"].values())


def test_only_what_is_wanted_is_read_and_sent_mail_is_marked(shop: Shop) -> None:
    shop.house.deliver(shop.house.sent, inbound(1, From="sam@seller.example", To="a@b.example"))
    shop.house.deliver(shop.house.sent, inbound(2))
    shown: list[bytes] = []

    def wanted(header: bytes) -> bool:
        shown.append(header)
        return b"b.example" in header

    with shop.connect() as server:
        (batch,) = server.fetch_since(shop.house.sent, None, SINCE, wanted)
    assert [f.in_sent for f in batch.fetched] == [True]
    assert batch.seen == len(shown) == 2
    assert all(b"Subject" not in header and b"Message-ID" in header for header in shown)


def test_an_empty_mailbox_still_gives_a_bookmark(shop: Shop) -> None:
    with shop.connect() as server:
        (batch,) = read(server, "INBOX")
        assert (batch.fetched, batch.seen) == ((), 0)
        assert read(server, "INBOX", bookmark(batch)) == []


def test_a_large_message_is_read_by_header_and_text_part(shop: Shop) -> None:
    text = "The words that matter.\r\n"
    attachment = "QUJD" * 100_000
    big = (
        "From: pat@customer.example\r\nMessage-ID: <big@customer.example>\r\n"
        "Subject: big\r\nContent-Type: multipart/mixed; boundary=b1\r\nMIME-Version: 1.0\r\n\r\n"
        f"--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n"
        "--b1\r\nContent-Type: application/zip\r\nContent-Disposition: attachment\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{attachment}\r\n--b1--\r\n"
    )
    shop.house.deliver("INBOX", big)
    with shop.connect() as server:
        (batch,) = read(server, "INBOX")
    (fetched,) = batch.fetched
    assert b"The words that matter." in fetched.octets
    assert b"Subject: big" in fetched.octets
    assert b"QUJDQUJD" not in fetched.octets
    assert fetched.octets.count(b"Content-Type: multipart") == 1


def test_a_draft_is_appended_with_its_flags_and_found_again(shop: Shop) -> None:
    before = shop.house.snapshot()
    with shop.connect() as server:
        empty = server.drafts(None)
        assert empty.seen == ()
        validity, uidnext = server.drafts_status()
        appended = server.append_draft(our_draft(), OUR_ID)
        assert (appended.uidvalidity, appended.uid) == (validity, uidnext)
        now = server.drafts(empty)
        assert server.drafts(now) is now
        assert appended.uid is not None
        stored = server.stored_octets([appended.uid], OUR_ID)[appended.uid]
        assert sha256(stored).hexdigest() == appended.fingerprint
        assert server.stored_octets([appended.uid], "<other@seller.example>") == {}
    (seen,) = now.seen
    assert (seen.uid, seen.message_id) == (appended.uid, OUR_ID)
    assert set(seen.flags) == {"\\Draft", "\\Seen"}
    assert seen.cited == ("<in1@customer.example>", "<out1@seller.example>")
    after = shop.house.snapshot()
    assert [kept.sha256 for kept in after.pop(shop.house.drafts).values()] == [appended.fingerprint]
    assert after == {name: kept for name, kept in before.items() if name != shop.house.drafts}


def can_remove(shop: Shop) -> bool:
    return not {"MOVE", "UIDPLUS"} <= set(shop.hidden)


def test_an_untouched_draft_moves_to_trash_and_nothing_else_goes(shop: Shop) -> None:
    """The seller's own message, marked as deleted, must survive: nothing is ever expunged."""
    shop.house.append(shop.house.drafts, inbound(9), ["\\Deleted"])
    with shop.connect() as server:
        mine = server.append_draft(our_draft(), OUR_ID)
        row = decided(uidvalidity=mine.uidvalidity, uid=mine.uid, fingerprint=mine.fingerprint)
        assert server.remove_draft(row) == (None if can_remove(shop) else "no_way")
        if can_remove(shop):
            assert server.remove_draft(row) == "gone"
    after = shop.house.snapshot()
    assert len(after[shop.house.drafts]) == (1 if can_remove(shop) else 2)
    trashed = [kept.sha256 for kept in after[shop.house.trash].values()]
    assert trashed == ([mine.fingerprint] if can_remove(shop) else [])


@pytest.mark.parametrize("flag", ["\\Flagged", "\\Answered", "\\Deleted"])
def test_a_flagged_draft_is_left(shop: Shop, flag: str) -> None:
    with shop.connect() as server:
        mine = server.append_draft(our_draft(), OUR_ID)
        with shop.house.client() as raw:
            raw.select_folder(shop.house.drafts)
            raw.add_flags([mine.uid], [flag])
        before = shop.house.snapshot()
        row = decided(uidvalidity=mine.uidvalidity, uid=mine.uid, fingerprint=mine.fingerprint)
        assert server.remove_draft(row) == ("touched" if can_remove(shop) else "no_way")
    assert shop.house.snapshot() == before


def test_a_removal_that_was_interrupted_is_finished(shop: Shop) -> None:
    """Without MOVE a draft is marked as deleted before it goes: by us, as the row says."""
    with shop.connect() as server:
        mine = server.append_draft(our_draft(), OUR_ID)
        with shop.house.client() as raw:
            raw.select_folder(shop.house.drafts)
            raw.add_flags([mine.uid], ["\\Deleted"])
        facts = {"uidvalidity": mine.uidvalidity, "uid": mine.uid, "fingerprint": mine.fingerprint}
        row = decided(**facts, settled_at=datetime(2026, 3, 2, tzinfo=UTC))
        assert server.remove_draft(row) == (None if can_remove(shop) else "no_way")
    assert len(shop.house.snapshot()[shop.house.drafts]) == (0 if can_remove(shop) else 1)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"fingerprint": "0" * 64}, "touched"),
        ({"message_id": "<other@seller.example>"}, "touched"),
        ({"uidvalidity": 1}, "gone"),
        ({"uid": 4_000_000}, "gone"),
        ({"fingerprint": None}, "no_way"),
    ],
)
def test_what_cannot_be_proved_ours_is_left(
    any_server: House, changes: dict[str, object], why: str
) -> None:
    with mail_server(any_server) as server:
        mine = server.append_draft(our_draft(), OUR_ID)
        before = any_server.snapshot()
        facts = {"uidvalidity": mine.uidvalidity, "uid": mine.uid, "fingerprint": mine.fingerprint}
        assert server.remove_draft(decided(**(facts | changes))) == why
    assert any_server.snapshot() == before


def test_the_last_look_finds_mail_wherever_it_was_filed(shop: Shop) -> None:
    filed = shop.house.names.get("junk", shop.house.trash)
    shop.house.deliver(filed, inbound(1))
    shop.house.deliver("INBOX", inbound(2, From="Kim <kim@sub.customer.example>"))
    shop.house.deliver("INBOX", inbound(3, From="else@other.example"))
    shop.house.deliver(
        shop.house.sent, inbound(4, From="sam@seller.example", To="pat@customer.example")
    )
    shop.house.append(shop.house.drafts, inbound(5))
    before = shop.house.snapshot()
    with shop.connect() as server:
        found = list(server.search_prospect(["pat@customer.example"], ["customer.example"], SINCE))
        places = {f.place for f in found}
        again = server.search_prospect(["pat@customer.example"], [], SINCE, places.__contains__)
        assert list(again) == []
        late = server.search_prospect(["pat@customer.example"], [], date(2026, 2, 20))
        assert list(late) == []
    assert {(f.place.mailbox, f.in_sent) for f in found} == {
        (filed, False),
        ("INBOX", False),
        (shop.house.sent, True),
    }
    assert len(found) == 3
    assert shop.house.snapshot() == before


def test_many_contacts_are_searched_in_pieces(any_server: House) -> None:
    any_server.deliver("INBOX", inbound(1, From="c70@customer.example"))
    whom = [f"c{number}@customer.example" for number in range(75)]
    with mail_server(any_server) as server:
        assert len(list(server.search_prospect(whom, [], SINCE))) == 1


@pytest.mark.dovecot
def test_a_mailbox_numbered_anew_is_read_anew(dovecot: Callable[..., DovecotHouse]) -> None:
    house = dovecot()
    for number in (1, 2):
        house.deliver("INBOX", inbound(number))
    with mail_server(house) as server:
        (first,) = read(server, "INBOX")
    house.new_uidvalidity("INBOX")
    with mail_server(house) as server:
        (again,) = read(server, "INBOX", bookmark(first))
        assert read(server, "INBOX", bookmark(again)) == []
    assert again.reset
    assert again.uidvalidity != first.uidvalidity
    assert [f.octets for f in again.fetched] == [f.octets for f in first.fetched]


@pytest.mark.dovecot
def test_batches_come_in_order_and_carry_their_bookmarks(
    dovecot: Callable[..., DovecotHouse],
) -> None:
    house = dovecot()
    for number in range(600):
        house.deliver("INBOX", inbound(number))
    with mail_server(house) as server:
        batches = list(server.fetch_since("INBOX", None, SINCE, lambda h: b"<in599@" in h))
    assert [b.seen for b in batches] == [250, 250, 100]
    assert [b.next_uid for b in batches] == [251, 501, 601]
    assert [f.place.uid for b in batches for f in b.fetched] == [600]


@pytest.mark.dovecot
def test_the_bookmark_passes_a_deleted_last_message_and_old_mail(
    dovecot: Callable[..., DovecotHouse],
) -> None:
    house = dovecot()
    house.deliver("INBOX", inbound(1))
    house.deliver("INBOX", inbound(2), at=datetime(2020, 1, 1, tzinfo=UTC))
    house.deliver("INBOX", inbound(3))
    with house.client() as raw:
        raw.select_folder("INBOX")
        raw.delete_messages([3])
        raw.expunge([3])
    with mail_server(house) as server:
        (first,) = read(server, "INBOX")
        assert (first.seen, first.next_uid) == (1, 3)
        assert read(server, "INBOX", bookmark(first)) == []
        house.append("INBOX", inbound(4))
        (second,) = read(server, "INBOX", bookmark(first))
    assert [f.place.uid for f in second.fetched] == [4]


HOSTILE = [
    'x@y> UID STORE 1 +FLAGS.SILENT (\\Deleted)\r\n "<id',
    "=?utf-8?q?=0D=0AA1_DELETE_INBOX?=",
    '"quoted" (parens) {5} {5+} %* \\ back',
    "<" + "a" * 10_000 + "@customer.example>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_a_stranger_writes_never_becomes_a_command(any_server: House, text: str) -> None:
    folded = text.replace("\r\n", "\r\n ")
    for mailbox in ("INBOX", any_server.drafts):
        any_server.append(mailbox, inbound(1, Message_ID=folded, Subject=folded, References=folded))
    before = any_server.snapshot()
    with mail_server(any_server) as server:
        (batch,) = read(server, "INBOX")
        assert len(batch.fetched) == 1
        assert len(server.drafts(None).seen) == 1
        assert list(server.search_prospect([text, "pat@customer.example"], [text], SINCE))
    assert any_server.snapshot() == before


def test_a_configured_name_wins_and_must_exist(any_server: House) -> None:
    with any_server.client() as raw:
        raw.create_folder("Meine Entwürfe")
    with mail_server(any_server, drafts="Meine Entwürfe") as server:
        assert server.mailboxes().drafts == "Meine Entwürfe"
        assert server.append_draft(our_draft(), OUR_ID).fingerprint
    with pytest.raises(MailServerError) as caught, mail_server(any_server, drafts="Nope") as server:
        server.mailboxes()
    assert caught.value.problems[0].where == "mailboxes.drafts"
    assert not caught.value.temporary


@pytest.mark.dovecot
def test_a_missing_drafts_is_named_and_never_made(dovecot: Callable[..., DovecotHouse]) -> None:
    house = dovecot("no_drafts")
    before = house.snapshot()
    with pytest.raises(MailServerError) as caught, mail_server(house) as server:
        server.mailboxes()
    assert "mailboxes.drafts" in caught.value.problems[0].next
    assert house.snapshot() == before


# --- Networks that break ------------------------------------------------------------------------


@pytest.fixture
def cut(
    dovecot: Callable[..., DovecotHouse], proxy: Callable[..., Proxy]
) -> Callable[[Fault], Shop]:
    def make(fault: Fault) -> Shop:
        house = dovecot()
        return Shop(house, proxy(house.port, [fault]).port)

    return make


@pytest.mark.dovecot
def test_a_cut_after_the_append_is_unknown_and_the_draft_is_there(
    cut: Callable[[Fault], Shop],
) -> None:
    fault = Fault("down", rb"APPENDUID", "cut")
    shop = cut(fault)
    with shop.connect() as server:
        with pytest.raises(AppendUnknown):
            server.append_draft(our_draft(), OUR_ID)
        server.connect()
        assert [seen.message_id for seen in server.drafts(None).seen] == [OUR_ID]
    assert fault.fired == 1


@pytest.mark.dovecot
def test_without_appenduid_the_draft_is_found_by_its_message_id(
    cut: Callable[[Fault], Shop],
) -> None:
    fault = Fault("down", rb"\[APPENDUID \d+ \d+\] ", "substitute")
    shop = cut(fault)
    shop.house.append(shop.house.drafts, inbound(7))
    with shop.connect() as server:
        appended = server.append_draft(our_draft(), OUR_ID)
    assert fault.fired == 1
    assert appended.uid == 2
    assert appended.fingerprint


@pytest.mark.dovecot
def test_a_cut_while_looking_at_the_stored_draft_is_no_doubt(cut: Callable[[Fault], Shop]) -> None:
    shop = cut(Fault("up", rb"BODY\.PEEK\[\]", "cut"))
    with shop.connect() as server:
        appended = server.append_draft(our_draft(), OUR_ID)
    assert (appended.uid, appended.fingerprint) == (1, None)


@pytest.mark.dovecot
@pytest.mark.parametrize(
    "line", [rb"LOGIN", rb"STATUS", rb"EXAMINE", rb"UID SEARCH", rb"UID FETCH"]
)
def test_a_cut_at_any_command_is_one_error_and_a_new_connection_works(
    cut: Callable[[Fault], Shop], line: bytes
) -> None:
    fault = Fault("up", line, "cut")
    shop = cut(fault)
    shop.house.deliver("INBOX", inbound(1))
    server = shop.connect()

    def turn() -> list[Batch]:
        server.connect()
        return read(server, "INBOX")

    with pytest.raises(MailServerError) as caught:
        turn()
    assert caught.value.temporary
    assert fault.fired == 1
    assert len(turn()) == 1
    server.close()


@pytest.mark.dovecot
def test_cut_from_another_thread_ends_a_wait(cut: Callable[[Fault], Shop]) -> None:
    shop = cut(Fault("up", rb"STATUS", "delay", seconds=30))
    server = shop.connect()
    server.connect()
    timer = threading.Timer(0.2, server.cut)
    timer.start()
    started = time.monotonic()
    with pytest.raises(MailServerError):
        server.drafts_status()
    assert time.monotonic() - started < 3
    timer.join()
    server.close()
