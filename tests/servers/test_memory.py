"""The server in memory answers as Dovecot does, and its bad days are bad in the way they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from imapclient import IMAPClient

from servers.house import House
from servers.memory import Memory, MemoryHouse

AT = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)
LETTER = (
    "From: Pat <pat@customer.example>\r\nTo: sam@seller.example,\r\n lee@seller.example\r\n"
    "Subject: Offer 4711\r\nMessage-ID: <1@customer.example>\r\n\r\nHello,\r\n\r\nyes.\r\n"
)
OTHER = (
    "From: lee@seller.example\r\nCc: pat@customer.example\r\nMessage-ID: <2@x.example>\r\n"
    "\r\nNo\r\n"
)
FIELDS = "BODY.PEEK[HEADER.FIELDS (SUBJECT TO X-NONE)]<0.65536>"


@pytest.fixture(scope="module")
def _server() -> Iterator[Memory]:
    server = Memory()
    yield server
    server.close()


@pytest.fixture
def memory(_server: Memory) -> MemoryHouse:
    return _server.house()


def plain(told: Any) -> Any:
    """An answer without what every account has of its own: sequence numbers, CONDSTORE's."""
    if isinstance(told, dict):
        own = (b"SEQ", b"UIDVALIDITY", b"MODSEQ", b"HIGHESTMODSEQ")
        return {key: plain(value) for key, value in told.items() if key not in own}
    if isinstance(told, tuple) and all(map(_is_flag, told)):
        return sorted(set(told) - {b"\\Recent"})
    return told


def _is_flag(value: object) -> bool:
    return isinstance(value, bytes) and value.startswith(b"\\")


def refused(do: Callable[..., object], *words: object) -> str:
    with pytest.raises(IMAPClient.Error) as caught:
        do(*words)
    return "TRYCREATE" if "TRYCREATE" in str(caught.value) else "refused"


def mailboxes(house: House, raw: IMAPClient) -> Iterator[object]:
    marks = {name: {m for m in flags if m in MARKS} for flags, _, name in raw.list_folders()}
    yield [(marks[house.drafts], marks[house.sent], marks[house.trash], marks["INBOX"])]
    yield {b"UIDPLUS", b"MOVE", b"CONDSTORE", b"UNSELECT"} <= set(raw.capabilities())
    for name in (house.drafts, "inbox"):
        yield plain(raw.folder_status(name, ["MESSAGES", "UIDNEXT", "UIDVALIDITY"]))
    yield refused(raw.append, "Nowhere", LETTER)
    yield refused(raw.select_folder, "Nowhere")


MARKS = {b"\\Drafts", b"\\Sent", b"\\Trash"}


def adding(house: House, raw: IMAPClient) -> Iterator[object]:
    for letter, flags in ((LETTER, [r"\Draft", r"\Seen"]), (OTHER, [])):
        told = raw.append(house.drafts, letter, flags, AT)
        yield told.split(b" ")[0], told.split(b" ")[2]
    raw.append(house.drafts, OTHER, ())
    yield plain(raw.folder_status(house.drafts, ["MESSAGES", "UIDNEXT"]))


def looking(house: House, raw: IMAPClient) -> Iterator[object]:
    opened = raw.select_folder(house.drafts, readonly=True)
    yield opened[b"EXISTS"], opened[b"UIDNEXT"], opened[b"READ-ONLY"]
    for keys in SEARCHES:
        yield keys, list(raw.search(keys))
    for items in FETCHES:
        yield items, {uid: plain(told) for uid, told in raw.fetch([1, 2, 9], [items]).items()}
    raw.add_flags([1], [rb"\Flagged"])  # passed over: EXAMINE changes nothing
    yield {uid: plain(told) for uid, told in raw.fetch([1], ["FLAGS"]).items()}
    raw.unselect_folder()
    yield refused(raw.search, "ALL")


SEARCHES = (
    "ALL", "UID 2", "UID 2:*", "UID 7:*", "SINCE 2-Mar-2026", "FROM CUSTOMER.example",
    "SINCE 1-Mar-2026 OR OR FROM customer.example TO lee@seller.example CC pat",
    "FROM nobody", "SUBJECT 471", "HEADER Message-ID <1@customer.example>",
)  # fmt: skip
FETCHES = (
    "FLAGS", "RFC822.SIZE", "BODY.PEEK[]", "BODY.PEEK[]<5.9>", "BODY.PEEK[]<5000.9>",
    "BODY.PEEK[HEADER]<0.65536>", FIELDS, "BODY.PEEK[TEXT]",
)  # fmt: skip


def arriving(house: House, raw: IMAPClient) -> Iterator[object]:
    raw.select_folder(house.drafts, readonly=True)
    yield [told[b"INTERNALDATE"] for told in raw.fetch([1, 2], ["INTERNALDATE"]).values()]
    raw.unselect_folder()


def changing(house: House, raw: IMAPClient) -> Iterator[object]:
    raw.select_folder(house.drafts)
    yield {u: plain(f) for u, f in raw.add_flags([1], [rb"\Flagged"]).items()}
    raw.add_flags([2], [rb"\Deleted"], silent=True)
    raw.remove_flags([1], [rb"\Seen"], silent=True)
    yield {u: plain(told) for u, told in raw.fetch([1, 2], ["FLAGS"]).items()}
    raw.copy([1], house.trash)
    raw.move([3], house.trash)
    yield raw.search("ALL")
    raw.uid_expunge([1])  # without \Deleted it stays
    yield raw.search("ALL")
    raw.add_flags([1], [rb"\Deleted"])
    raw.uid_expunge([1])
    yield raw.search("ALL")
    raw.expunge()
    yield raw.search("ALL")
    yield plain(raw.folder_status(house.trash, ["MESSAGES", "UIDNEXT"]))
    yield refused(raw.move, [2], "Nowhere") if raw.search("ALL") else "empty"


@pytest.mark.parametrize("then", [mailboxes, adding, looking, arriving, changing])
def test_it_answers_as_dovecot_does(
    memory: MemoryHouse,
    dovecot: Callable[..., House],
    then: Callable[[House, IMAPClient], Iterator[object]],
) -> None:
    told = []
    for house in (memory, dovecot()):
        with house.client() as raw:
            if then not in (mailboxes, adding):
                list(adding(house, raw))
            told.append(list(then(house, raw)))
    assert told[0] == told[1]


def test_it_says_what_it_keeps(memory: MemoryHouse) -> None:
    """Looking past the socket sees what a mail program sees."""
    memory.deliver(memory.inbox, LETTER, AT, ["\\Flagged"])
    memory.append(memory.drafts, OTHER, ["\\Draft"], AT)
    assert memory.snapshot() == super(MemoryHouse, memory).snapshot()
    assert memory.messages("INBOX") == super(MemoryHouse, memory).messages("INBOX")


@pytest.mark.parametrize(("how", "kept"), [("before", 0), ("after", 1), ("late", 0)])
def test_it_dies_in_an_append(memory: MemoryHouse, how: Any, kept: int) -> None:
    memory.server.die_in_append(how, nth=2)
    memory.append(memory.sent, LETTER)
    with memory.client() as raw, pytest.raises(IMAPClient.AbortError):
        raw.append(memory.drafts, LETTER)
    assert len(memory.messages(memory.drafts)) == kept
    assert memory.server.finish_late() == (how == "late")
    assert len(memory.messages(memory.drafts)) == (how != "before")
    memory.append(memory.drafts, LETTER)  # and it goes on


def test_a_restart_ends_every_connection_and_keeps_the_mail(memory: MemoryHouse) -> None:
    memory.deliver("INBOX", LETTER)
    with memory.client() as raw:
        memory.server.restart()
        with pytest.raises((IMAPClient.AbortError, OSError)):
            raw.noop()
    assert len(memory.messages("INBOX")) == 1


def test_a_mailbox_numbered_anew_has_the_same_mail_under_other_numbers(
    memory: MemoryHouse,
) -> None:
    memory.deliver("INBOX", LETTER)
    before = memory.snapshot()["INBOX"]
    memory.new_uidvalidity("INBOX")
    after = memory.snapshot()["INBOX"]
    assert list(before.values()) == list(after.values())
    assert not before.keys() & after.keys()


def test_hidden_capabilities_are_not_announced(memory: MemoryHouse) -> None:
    memory.server.hidden = {"MOVE", "UIDPLUS"}
    with memory.client() as raw:
        assert not {b"MOVE", b"UIDPLUS"} & set(raw.capabilities())
        assert b"APPENDUID" not in raw.append(memory.drafts, LETTER)


def test_search_dates_are_days_of_arrival(memory: MemoryHouse) -> None:
    memory.deliver("INBOX", LETTER, AT)
    with memory.client() as raw:
        raw.select_folder("INBOX", readonly=True)
        assert raw.search(["SINCE", date(2026, 3, 2)]) == [1]
        assert raw.search(["SINCE", date(2026, 3, 3)]) == []
