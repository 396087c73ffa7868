"""The wire guard: what may leave, and that nothing else leaves, not one byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract.letters import mail_server
from ghostwatch.errors import MailServerError
from ghostwatch.wire import Gate, Grant, WireViolation, wire_name
from servers.house import House

TRASH = wire_name("Gelöschte Objekte")


def gate(*, armed: int | None = None, writable: bool = False) -> Gate:
    return Gate(Grant(b"Drafts", TRASH, armed, writable))


ALLOWED = [
    b"CAPABILITY",
    b"NOOP",
    b"LOGOUT",
    b"NAMESPACE",
    b'ID ("name" "ghostwatch" "version" "1")',
    b'LOGIN sam@seller.example "se cret \\" \\\\ (x)"',
    b'LIST "" "*"',
    b'STATUS "INBOX" (UIDVALIDITY UIDNEXT MESSAGES HIGHESTMODSEQ)',
    b'EXAMINE "Entw&APw-rfe"',
    b"UNSELECT",
    b'SELECT "Drafts"',
    b"SELECT Drafts",
    b"UID SEARCH UID 5:*",
    b"UID SEARCH UNDELETED",
    b"UID SEARCH SINCE 1-Jan-2026 OR OR FROM a@b.example FROM c.example TO d+e@f.example",
    b"UID FETCH 1,2,3 (UID BODY.PEEK[HEADER.FIELDS (FROM TO)]<0.65536>)",
    b"UID FETCH 9 (INTERNALDATE RFC822.SIZE BODYSTRUCTURE X-GM-LABELS X-GM-THRID THREADID)",
    b"UID FETCH 9 (FLAGS BODY.PEEK[1.2.MIME]<0.100> BODY.PEEK[])",
    b'APPEND "Drafts" (\\Draft \\Seen) {300}',
]
REFUSED = [
    b"DELETE INBOX",
    b"CREATE Drafts",
    b'CREATE "Ghostwatch/Won"',
    b'SUBSCRIBE "Ghostwatch/Won"',
    b"RENAME a b",
    b"SUBSCRIBE a",
    b"UNSUBSCRIBE a",
    b"SETACL a b c",
    b"EXPUNGE",
    b"CLOSE",
    b"CHECK",
    b"IDLE",
    b"STARTTLS",
    b"COMPRESS DEFLATE",
    b"FETCH 1 (FLAGS)",
    b"STORE 1 +FLAGS (\\Seen)",
    b"COPY 1 Trash",
    b"SEARCH ALL",
    b'SELECT "INBOX"',
    b"SELECT Sent",
    b'APPEND "Sent" (\\Draft \\Seen) {300}',
    b'APPEND "Drafts" (\\Seen \\Draft) {300}',
    b'APPEND "Drafts" (\\Seen) {300}',
    b'APPEND "Drafts" () {300}',
    b'APPEND "Drafts" (\\Draft \\Seen) "1-Jan-2026 00:00:00 +0000" {300}',
    b'APPEND "Drafts" (\\Draft \\Seen) {65537}',
    b'APPEND "Drafts" (\\Draft \\Seen) {300+}',
    b'APPEND "Outbox" (\\Draft \\Seen) {300}',
    b"UID FETCH 1 (BODY[])",
    b"UID FETCH 1 (RFC822)",
    b"UID FETCH 1:* (FLAGS)",
    b"UID FETCH 1 (FLAGS) (CHANGEDSINCE 1)",
    b'UID SEARCH HEADER Message-ID "<a@b>"',
    b"UID SEARCH SINCE 1-Jan-2026 FROM {5}",
    b'UID SEARCH SINCE 1-Jan-2026 FROM "a@b.example"',
    b"UID SEARCH CHARSET UTF-8 ALL",
    b"UID STORE 5 FLAGS (\\Deleted)",
    b"UID STORE 5 +FLAGS (\\Deleted)",
    b"UID STORE 5 +FLAGS.SILENT (\\Seen)",
    b"UID STORE 5 -X-GM-LABELS (a)",
    b"UID EXPUNGE 5:6",
    b"UID EXPUNGE 5,6",
    b"UID MOVE 5,6 " + TRASH,
    b"UID MOVE 5 INBOX",
    b"ENABLE UTF8=ACCEPT",
    b"AUTHENTICATE LOGIN",
    b"",
]
REMOVALS = [
    b'UID MOVE 5 "' + TRASH + b'"',
    b'UID COPY 5 "' + TRASH + b'"',
    b"UID STORE 5 +FLAGS.SILENT (\\Deleted)",
    b"UID EXPUNGE 5",
]


@pytest.mark.parametrize("line", ALLOWED)
def test_the_commands_of_the_table_pass(line: bytes) -> None:
    assert gate().check(b"ABCD1 " + line + b"\r\n")[0] == b"ABCD1 " + line + b"\r\n"


@pytest.mark.parametrize("line", [*REFUSED, *REMOVALS])
def test_everything_else_is_held_back(line: bytes) -> None:
    with pytest.raises(WireViolation):
        gate().check(b"ABCD1 " + line + b"\r\n")


@pytest.mark.parametrize("line", REFUSED)
def test_an_armed_gate_lets_no_more_of_it_through(line: bytes) -> None:
    with pytest.raises(WireViolation):
        gate(armed=5, writable=True).check(b"ABCD1 " + line + b"\r\n")


@pytest.mark.parametrize("line", REMOVALS)
def test_a_removal_passes_only_armed_for_its_uid_with_drafts_selected(line: bytes) -> None:
    whole = b"ABCD1 " + line + b"\r\n"
    assert gate(armed=5, writable=True).check(whole)[0] == whole
    for other in (gate(armed=6, writable=True), gate(armed=5), gate(writable=True)):
        with pytest.raises(WireViolation):
            other.check(whole)


@pytest.mark.parametrize("leaving", [b"UNSELECT", b"EXAMINE INBOX", b"EXAMINE Drafts"])
def test_leaving_drafts_ends_the_right_to_remove(leaving: bytes) -> None:
    held = gate(armed=5)
    held.check(b"ABCD1 SELECT Drafts\r\n")
    held.check(b"ABCD2 UID EXPUNGE 5\r\n")
    held.check(b"ABCD3 " + leaving + b"\r\n")
    with pytest.raises(WireViolation):
        held.check(b"ABCD4 UID EXPUNGE 5\r\n")


@pytest.mark.parametrize("command", [b"CREATE", b"SUBSCRIBE"])
def test_only_a_mailbox_that_was_granted_by_name_is_made(command: bytes) -> None:
    wanted = wire_name("Ghostwatch/Später")
    held = Gate(Grant(b"Drafts", TRASH, makes=frozenset({wanted})))
    whole = b"ABCD1 " + command + b' "' + wanted + b'"\r\n'
    assert held.check(whole)[0] == whole
    for other in (b"Ghostwatch", b'"Ghostwatch/Won"', b"Drafts", b"INBOX", wanted + b" (USE (x))"):
        with pytest.raises(WireViolation):
            held.check(b"ABCD1 " + command + b" " + other + b"\r\n")
    for verb in (b"DELETE", b"RENAME", b"SELECT", b"UNSUBSCRIBE"):
        with pytest.raises(WireViolation):
            held.check(b"ABCD1 " + verb + b' "' + wanted + b'"\r\n')


def test_inbox_is_never_made() -> None:
    held = Gate(Grant(makes=frozenset({b"INBOX", b"inbox"})))
    with pytest.raises(WireViolation):
        held.check(b"ABCD1 CREATE inbox\r\n")


def test_drafts_is_never_the_inbox() -> None:
    held = Gate(Grant(b"INBOX", b"INBOX", 5, writable=True))
    for line in (b"SELECT INBOX", b"APPEND INBOX (\\Draft \\Seen) {5}", b"UID MOVE 5 INBOX"):
        with pytest.raises(WireViolation):
            held.check(b"ABCD1 " + line + b"\r\n")


def test_a_command_in_pieces_leaves_only_when_it_is_whole() -> None:
    held = gate()
    assert held.check(b"ABCD1 UID SEARCH ") == (b"", None)
    assert held.check(b"UID 5:*") == (b"", None)
    assert held.check(b"\r\n") == (b"ABCD1 UID SEARCH UID 5:*\r\n", "UID")


@pytest.mark.parametrize(
    "octets",
    [
        b"ABCD1 NOOP\r\nABCD2 NOOP\r\n",
        b"ABCD1 NOOP\r\nABCD2",
        b"ABCD1 NOOP\nABCD2 DELETE INBOX\r\n",
        b"ABCD1 NOOP\rABCD2 DELETE INBOX\r\n",
        b"ABCD1 EXAMINE a\0b\r\n",
        "ABCD1 EXAMINE ä\r\n".encode(),
        b"ABCD1 EXAMINE " + b"a" * 8_001 + b"\r\n",
        b"a" * 9_000,
    ],
)
def test_one_write_is_one_clean_line(octets: bytes) -> None:
    with pytest.raises(WireViolation):
        gate().check(octets)


def test_after_a_literal_comes_nothing_but_the_line_end() -> None:
    for rest, fine in ((b"\r\n", True), (b" (\\Draft \\Seen) {3}\r\n", False)):
        held = gate()
        held.check(b'ABCD1 APPEND "Drafts" (\\Draft \\Seen) {13}\r\n')
        assert held.check(b"A1 DELETE x\r\n") == (b"A1 DELETE x\r\n", None)
        if fine:
            assert held.check(rest) == (b"\r\n", None)
        else:
            with pytest.raises(WireViolation):
                held.check(rest)


def test_a_literal_has_no_more_octets_than_announced() -> None:
    held = gate()
    held.check(b'ABCD1 APPEND "Drafts" (\\Draft \\Seen) {3}\r\n')
    with pytest.raises(WireViolation):
        held.check(b"abc\r\nABCD2 DELETE INBOX\r\n")


def test_a_sasl_answer_is_base64_and_the_next_command_is_judged() -> None:
    held = gate()
    held.check(b"ABCD1 AUTHENTICATE XOAUTH2\r\n")
    assert held.check(b"dXNlcg==" * 2_000) == (b"", None)
    assert held.check(b"\r\n")[0].endswith(b"==\r\n")
    held.check(b"\r\n")
    with pytest.raises(WireViolation):
        held.check(b"ABCD2 DELETE INBOX\r\n")


@given(st.binary(max_size=200))
def test_no_octets_make_a_second_command(noise: bytes) -> None:
    """Whatever stands where an address should be: refused, or one line of printable ASCII."""
    try:
        out, _ = gate().check(b"ABCD1 UID SEARCH SINCE 1-Jan-2026 FROM " + noise + b"\r\n")
    except WireViolation:
        return
    assert out.count(b"\r\n") == 1
    assert out[:-2].decode("ascii").isprintable()


@pytest.mark.parametrize(
    "misuse",
    [
        lambda imap: imap.search(["HEADER", "Message-ID", "x\r\nA1 DELETE INBOX"]),
        lambda imap: imap.expunge(),
        lambda imap: imap.close_folder(),
        lambda imap: imap.create_folder("x"),
        lambda imap: imap.delete_messages([1]),
        lambda imap: imap.append("INBOX", b"x\r\n", [r"\Draft", r"\Seen"]),
        lambda imap: imap.fetch([1], ["RFC822"]),
        lambda imap: imap.idle(),
    ],
)
def test_misused_imapclient_reaches_no_server(any_server: House, misuse) -> None:  # type: ignore[no-untyped-def]
    any_server.append("INBOX", b"Subject: x\r\n\r\nx\r\n")
    before = any_server.snapshot()
    with mail_server(any_server) as server:
        list(server.fetch_since("INBOX", None, __import__("datetime").date(2026, 1, 1), bool))
        with pytest.raises(MailServerError) as caught, server._boundary():
            misuse(server._imap)
        assert "ghostwatch" in caught.value.problems[0].next
        assert server._client is None
    assert any_server.snapshot() == before
