"""What a broken or hostile server may do: it costs this poll, in bounded time, in plain words.

Each story is a script (``servers.scripted``); the polite rules answer what the story leaves open.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from contract.letters import OUR_ID, SINCE, decided, everything, inbound, our_draft
from ghostwatch.core.model import Bookmark
from ghostwatch.errors import AppendUnknown, MailServerError
from ghostwatch.mailserver import Appended, Fetched, MailServer, troubles
from ghostwatch.wire import Limits
from servers.house import House
from servers.scripted import (
    CAPABILITIES,
    CUT,
    EXAMINED,
    GREETING,
    MAILBOXES,
    Rule,
    Scripted,
    Talk,
    polite,
)

Script = Callable[..., Scripted]
QUICK = Limits(connect=2, command=1, goodbye=0.3)


class Fake(House):
    """An account on a scripted server."""

    def deliver(self, *_: object, **__: object) -> None:
        raise NotImplementedError


def to(fake: Scripted, limits: Limits = QUICK, **account: object) -> MailServer:
    house = Fake(port=fake.port)
    return MailServer(house.account(**account), house.mailboxes(), house.secret, limits=limits)


def body(text: bytes, key: str, uid: int = 1, seq: int = 1) -> bytes:
    return b"* %d FETCH (UID %d %s {%d}\r\n%s)\r\n" % (seq, uid, key.encode(), len(text), text)


MAIL = inbound(1)
HEADER_KEY = "BODY[HEADER.FIELDS (FROM)]<0>"
DATE = 'INTERNALDATE " 2-Feb-2026 09:00:00 +0000"'


def one_message(
    *, look: bytes | None = None, facts: str | None = None, whole: bytes | None = None
) -> list[Rule]:
    """Rules for a mailbox with one message, UID 1; each answer can be replaced."""
    look = look if look is not None else body(b"From: a@b.example\r\n\r\n", HEADER_KEY)
    facts = facts if facts is not None else f"* 1 FETCH (UID 1 {DATE} RFC822.SIZE {len(MAIL)})\r\n"
    whole = whole if whole is not None else body(MAIL, "BODY[]<0>")
    return [
        Rule(r"UID SEARCH", "* SEARCH 1\r\n{tag} OK done\r\n"),
        Rule(r"HEADER.FIELDS", look + b"{tag} OK done\r\n"),
        Rule(r"INTERNALDATE", facts + "{tag} OK done\r\n"),
        Rule(r"BODY.PEEK\[\]", whole + b"{tag} OK done\r\n"),
    ]


def read(fake: Scripted, limits: Limits = QUICK, mark: Bookmark | None = None) -> list[Fetched]:
    with to(fake, limits) as server:
        batches = server.fetch_since("INBOX", mark, SINCE, everything)
        return [fetched for batch in batches for fetched in batch.fetched]


def refused(fake: Scripted, limits: Limits = QUICK) -> MailServerError:
    with pytest.raises(MailServerError) as caught:
        read(fake, limits)
    return caught.value


# --- Greetings and logins -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "greeting", [b"* PREAUTH hello\r\n", b"220 mail ESMTP\r\n", b"* BYE no\r\n"]
)
def test_no_password_goes_to_a_server_that_greets_strangely(
    scripted: Script, greeting: bytes
) -> None:
    fake = scripted(polite(), greeting=greeting)
    error = refused(fake)
    assert "greet" in error.problems[0].what or greeting.startswith(b"* BYE")
    assert fake.lines == []


def test_a_server_that_closes_at_once_is_an_error(scripted: Script) -> None:
    assert refused(scripted([Rule("CAPABILITY", CUT)])).temporary


def test_a_wrong_password_names_the_keys_and_is_not_temporary(scripted: Script) -> None:
    fake = scripted([Rule("LOGIN", "{tag} NO [AUTHENTICATIONFAILED] wrong\r\n"), *polite()])
    error = refused(fake)
    assert not error.temporary
    assert "account.user" in error.problems[0].next
    assert "account.password_env" in error.problems[0].next
    assert "secret" not in str(error)
    assert error.problems[0].what.endswith("refuses the login of sam@seller.example: wrong")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (b"[AUTHENTICATIONFAILED] Invalid credentials", "Invalid credentials"),
        ("b'[AUTHENTICATIONFAILED] Invalid credentials'", "Invalid credentials"),
        ("select failed: b'[NONEXISTENT] [ALERT] No such'", "select failed: No such"),
        ("b'Entw\\xc3\\xbcrfe: it\\'s gone'", "Entwürfe: it's gone"),
        ("b\"it's gone\"", "it's gone"),
        ("b'[AUTHENTICATIONFAILED]'", "[AUTHENTICATIONFAILED]"),
        ("b'one\\r\\ntwo\\d\\\\'", "one twod\\"),
        ("b'\u20ac 5'", "€ 5"),
        ("[Errno 104] Connection reset by peer", "Connection reset by peer"),
        ("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)", "wrong version number"),
        ("b'" + "no " * 500 + "'", ("no " * 67)[:200]),
        (repr(b"\xff\x1b[31m\\" * 300), None),
    ],
)  # fmt: skip
def test_a_server_s_words_are_shown_without_the_signs_of_programs(
    said: str | bytes, expected: str | None
) -> None:
    plain = troubles.shown(said if isinstance(said, bytes) else Exception(said))
    assert expected is None or plain == expected
    assert plain.isprintable()
    assert len(plain) <= 200
    assert not plain.startswith(("b'", 'b"'))


@pytest.mark.parametrize("answer", [CUT, "* BYE too busy\r\n"])
def test_a_connection_lost_at_login_is_not_a_wrong_password(scripted: Script, answer: str) -> None:
    error = refused(scripted([Rule("LOGIN", answer), *polite()]))
    assert error.temporary
    assert "account.user" not in error.problems[0].next


def test_too_many_connections_is_temporary(scripted: Script) -> None:
    said = "{tag} NO [ALERT] Too many simultaneous connections\r\n"
    assert refused(scripted([Rule("LOGIN", said), *polite()])).temporary


def test_an_oauth_refusal_shows_the_reason_in_the_challenge(scripted: Script) -> None:
    """The reason stands in the challenge; the token itself is never shown and never sent twice."""

    def challenge(talk: Talk, line: bytes) -> None:
        tag = line.split(b" ")[0]
        talk.say(b"+ \r\n")
        lines.append(tag)

    lines: list[bytes] = []

    def answer(talk: Talk, line: bytes) -> None:
        if len(lines) == 1:
            talk.say(b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n")
            lines.append(line)
        else:
            talk.say(lines[0] + b" NO failed\r\n")

    fake = scripted(
        [Rule("AUTHENTICATE XOAUTH2", challenge), Rule(r"^[A-Za-z0-9+/=]*$", answer), *polite()]
    )
    house = Fake(port=fake.port)
    server = MailServer(
        house.account(password_env=None, access_token_command=("token",)),
        house.mailboxes(),
        lambda: ("token", "t0ken"),
        limits=QUICK,
    )
    with pytest.raises(MailServerError) as caught:
        server.connect()
    assert '{"status":"400"}' in caught.value.problems[0].what
    assert "account.access_token_command" in caught.value.problems[0].next
    assert fake.lines[-1] == b""


def test_a_password_beyond_ascii_goes_by_authenticate_plain(scripted: Script) -> None:
    import base64

    lines: list[bytes] = []

    def challenge(talk: Talk, line: bytes) -> None:
        lines.append(line.split(b" ")[0])
        talk.say(b"+ \r\n")

    def answer(talk: Talk, line: bytes) -> None:
        assert base64.b64decode(line) == "\0sam@seller.example\0pässwört".encode()
        talk.say(lines[0] + b" OK in\r\n")

    rules = [Rule("AUTHENTICATE PLAIN", challenge), Rule(r"^[A-Za-z0-9+/=]+$", answer), *polite()]
    fake = scripted(rules)
    house = Fake(port=fake.port)
    secret = ("password", "pässwört")
    with MailServer(house.account(), house.mailboxes(), lambda: secret, limits=QUICK) as server:
        assert server.mailboxes().drafts == "Drafts"


def test_nobody_there_names_host_and_port(scripted: Script) -> None:
    fake = scripted(polite())
    fake.close()
    error = refused(fake)
    assert error.temporary
    assert "account.host" in error.problems[0].next
    assert "account.port" in error.problems[0].next


def test_without_tls_only_this_machine_is_spoken_to(scripted: Script) -> None:
    fake = scripted(polite())
    with pytest.raises(MailServerError) as caught:
        to(fake, host="imap.seller.example").connect()
    assert caught.value.problems[0].where == "account.tls"


def test_a_server_without_tls_where_tls_is_due(scripted: Script) -> None:
    with pytest.raises(MailServerError) as caught:
        to(scripted(polite()), tls="implicit").connect()
    assert "account.port" in caught.value.problems[0].next


def test_a_missing_ca_file_is_named(scripted: Script, tmp_path: Path) -> None:
    with pytest.raises(MailServerError) as caught:
        to(scripted(polite()), tls="implicit", ca_file=tmp_path / "none.pem").connect()
    assert caught.value.problems[0].where == "account.ca_file"


@pytest.mark.dovecot
def test_a_certificate_is_checked_and_one_context_serves_all(dovecot: Callable[..., House]) -> None:
    house = dovecot(tls=True)
    with MailServer(house.account(), house.mailboxes(), house.secret, limits=QUICK) as server:
        assert server.mailboxes().drafts == "Drafts"
    stranger = replace(house, ca_file=None)
    with pytest.raises(MailServerError) as caught:
        MailServer(stranger.account(), house.mailboxes(), house.secret, limits=QUICK).connect()
    assert not caught.value.temporary
    assert "account.ca_file" in caught.value.problems[0].next


# --- Answers ------------------------------------------------------------------------------------


def test_an_ordinary_message_is_read(scripted: Script) -> None:
    (fetched,) = read(scripted([*one_message(), *polite()]))
    assert (fetched.octets, fetched.problem) == (MAIL, None)


KEY = b"* 1 FETCH (UID 1 BODY[HEADER.FIELDS (FROM)]<0> {"


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (KEY + b"10000000000000}\r\n", "literal that is too large"),
        (KEY + b"9" * 30 + b"}\r\n", "literal that is too large"),
        (KEY + b"9" * 5000 + b"}\r\n", "literal that is too large"),
        (KEY + b"2000000}\r\n" + b"x" * 2_000_000, "literal that is too large"),
        ((KEY + b"900000}\r\n" + b"x" * 900_000 + b")\r\n") * 30, "says too much"),
        (b"* OK " + b"x" * 10_000_000, "line that is too long"),
        (b"* 1 EXISTS\r\n" * 30_000, "too many lines"),
        (KEY + b"20}\r\nshort", "inside a literal"),
        (b"* 1 FETCH (UID 1)\n", "unterminated line"),
        (b"\0\xff\xfe nonsense\r\n", "unexpected response"),
        (b"* BYE going \x1b[31mdown\r\n", "going"),
    ],
    ids=[
        *("10^13", "10^30", "10^5000", "2 MB", "27 MB", "long line"),
        *("flood", "cut", "LF", "noise", "BYE"),
    ],
)
def test_an_answer_beyond_reason_ends_the_connection_not_the_program(
    scripted: Script, said: bytes, why: str
) -> None:
    def answer(talk: Talk, _line: bytes) -> None:
        talk.say(said)
        talk.cut()

    fake = scripted([Rule("HEADER.FIELDS", answer), *one_message(), *polite()])
    error = refused(fake, Limits(connect=2, command=5, goodbye=0.3))
    assert why in error.problems[0].what
    assert error.temporary
    assert len(str(error)) < 500
    assert str(error).isprintable()


def test_what_a_server_says_is_shown_short_and_clean(scripted: Script) -> None:
    said = b"{tag} NO \x1b[31m\x07" + b"no " * 500 + b"\r\n"
    error = refused(scripted([Rule("LOGIN", said), *polite()]))
    assert str(error).isprintable()
    assert len(error.problems[0].what) < 300


def test_a_byte_now_and_then_does_not_beat_the_deadline(scripted: Script) -> None:
    def drip(talk: Talk, _line: bytes) -> None:
        talk.drip(b"* STATUS INBOX (MESSAGES 3 UIDNEXT 4 UIDVALIDITY 7)\r\n" * 10, 0.02)

    fake = scripted([Rule("STATUS", drip), *polite()])
    started = time.monotonic()
    refused(fake, Limits(connect=2, command=0.3, goodbye=0.1))
    assert time.monotonic() - started < 2


def test_silence_is_a_timeout(scripted: Script) -> None:
    fake = scripted([Rule("EXAMINE", lambda _talk, _line: None), *polite()])
    error = refused(fake, Limits(connect=2, command=0.2, goodbye=0.1))
    assert "did not answer in time" in error.problems[0].what


def test_silence_before_the_greeting_is_a_timeout(scripted: Script) -> None:
    error = refused(scripted([], greeting=b""), Limits(connect=0.2, command=9, goodbye=0.1))
    assert "did not answer in time" in error.problems[0].what


@pytest.mark.parametrize(
    "look",
    [
        b"* 7 FETCH (FLAGS (\\Seen))\r\n"
        + body(b"From: a@b.example\r\n\r\n", HEADER_KEY)
        + b"* 9 EXPUNGE\r\n* 4 EXISTS\r\n",
        body(b"From: evil@b.example\r\n\r\n", HEADER_KEY, uid=77)
        + body(b"From: a@b.example\r\n\r\n", 'BODY[HEADER.FIELDS ("FROM" "TO")]<0>'),
        b"* 1 FETCH (BODY[HEADER.FIELDS (TO FROM)] {21}\r\nFrom: a@b.example\r\n\r\n UID 1)\r\n",
        (
            b'* 1 FETCH (X-GM-LABELS ("UID 9") UID 1 body[header.fields (FROM)]<0> {21}\r\n'
            b"From: a@b.example\r\n\r\n)\r\n"
        ),
    ],
    ids=["unasked", "another uid, quoted names", "uid last", "uid in a label, small letters"],
)
def test_header_fields_are_found_however_the_answer_is_spelled(
    scripted: Script, look: bytes
) -> None:
    (fetched,) = read(scripted([*one_message(look=look), *polite()]))
    assert fetched.place.uid == 1


def test_an_answer_without_a_uid_is_nobodys(scripted: Script) -> None:
    """Sequence number 1 must not be taken for UID 1."""
    look = b"* 1 FETCH (BODY[HEADER.FIELDS (FROM)]<0> {21}\r\nFrom: a@b.example\r\n\r\n)\r\n"
    assert read(scripted([*one_message(look=look), *polite()])) == []


@pytest.mark.parametrize(
    "facts",
    [
        f"* 1 FETCH (UID 1 RFC822.SIZE {len(MAIL)})\r\n",
        f'* 1 FETCH (UID 1 INTERNALDATE "yesterday" RFC822.SIZE {len(MAIL)})\r\n',
        f"* 1 FETCH (UID 1 INTERNALDATE NIL RFC822.SIZE {len(MAIL)})\r\n",
    ],
)
def test_without_an_arrival_time_the_date_field_counts(scripted: Script, facts: str) -> None:
    (fetched,) = read(scripted([*one_message(facts=facts), *polite()]))
    assert (fetched.arrived_at.hour, fetched.problem) == (10, None)


def test_one_bad_message_costs_that_message(scripted: Script) -> None:
    """Of three messages one has neither time, one breaks the parser, one is fine."""
    size = len(MAIL)

    facts = (
        f"* 1 FETCH (UID 1 {DATE} RFC822.SIZE {size})\r\n"
        f"* 2 FETCH (UID 2 RFC822.SIZE {'(' * 5_000}\r\n"
        f"* 3 FETCH (UID 3 RFC822.SIZE {size})\r\n"
    )
    looks = b"".join(body(b"From: a@b.example\r\n\r\n", HEADER_KEY, n, n) for n in (1, 2, 3))
    wholes = body(MAIL, "BODY[]<0>", 1, 1) + body(b"Subject: x\r\n\r\n", "BODY[]<0>", 3, 3)
    fake = scripted(
        [
            Rule(r"UID SEARCH", "* SEARCH 3 1 2\r\n{tag} OK done\r\n"),
            *one_message(look=looks, facts=facts, whole=wholes),
            *polite(),
        ]
    )
    problems = {f.place.uid: f.problem for f in read(fake, Limits(connect=2, command=5))}
    assert problems[1] is None
    assert problems[2] == "the server gives no usable answer for it"
    assert problems[3] == "it has neither an arrival time nor a Date"


def test_facts_of_a_message_that_nobody_asked_for_are_passed_over(scripted: Script) -> None:
    facts = f"* 1 FETCH (UID 1 {DATE} RFC822.SIZE 9)\r\n* 7 FETCH (UID 77 {DATE} RFC822.SIZE 9)\r\n"
    fake = scripted([*one_message(facts=facts), *polite()])
    assert [f.place.uid for f in read(fake)] == [1]
    assert not any(b"77" in line for line in fake.lines)


def test_a_message_that_the_server_refuses_to_give_is_named(scripted: Script) -> None:
    fake = scripted([Rule("HEADER.FIELDS", "{tag} NO broken\r\n"), *one_message(), *polite()])
    (fetched,) = read(fake)
    assert fetched.problem == "the server gives no usable answer for it"


def test_absurd_numbers_in_a_search_are_passed_over(scripted: Script) -> None:
    said = "* SEARCH -5 0 1 1 4294967296 99999999999999999999999 x\r\n{tag} OK done\r\n"
    fake = scripted([Rule("UID SEARCH", said), *one_message(), *polite()])
    assert [f.place.uid for f in read(fake)] == [1]


def test_a_search_with_130000_numbers_is_read_in_pieces(scripted: Script) -> None:
    ids = b" ".join(b"%d" % n for n in range(1_000_001, 1_130_001))
    fake = scripted(
        [
            Rule("UID SEARCH", b"* SEARCH " + ids + b"\r\n{tag} OK done\r\n"),
            Rule("UID FETCH", "{tag} OK done\r\n"),
            *polite(),
        ]
    )
    assert read(fake, Limits(connect=5, command=10, goodbye=1)) == []
    fetches = [line for line in fake.lines if b"UID FETCH" in line]
    assert len(fetches) == 520
    assert max(map(len, fetches)) < 8_000


def test_a_uid_above_uidnext_is_not_new(scripted: Script) -> None:
    """``n:*`` gives the last message even when it is older."""
    said = "* STATUS INBOX (MESSAGES 3 UIDNEXT 10 UIDVALIDITY 7)\r\n{tag} OK done\r\n"
    fake = scripted([Rule("STATUS", said), *one_message(), *polite()])
    assert read(fake, mark=Bookmark("INBOX", 7, 5, "s")) == []
    assert any(b"UID SEARCH UID 5:*" in line for line in fake.lines)


def test_a_deleted_last_message_is_looked_for_once(scripted: Script) -> None:
    """UIDNEXT stays above the last UID for ever: that alone must not cost a look each turn."""
    said = "* STATUS INBOX (MESSAGES 3 UIDNEXT 10 UIDVALIDITY 7)\r\n{tag} OK done\r\n"
    fake = scripted([Rule("STATUS", said), *polite()])
    mark = Bookmark("INBOX", 7, 5, "s")
    with to(fake) as server:
        for _ in range(3):
            assert list(server.fetch_since("INBOX", mark, SINCE, everything)) == []
    assert sum(b"EXAMINE" in line for line in fake.lines) == 1


def test_uidnext_that_goes_back_is_a_reset(scripted: Script) -> None:
    fake = scripted([*one_message(), *polite()])
    with to(fake) as server:
        (batch,) = server.fetch_since("INBOX", Bookmark("INBOX", 7, 99, "s"), SINCE, everything)
    assert batch.reset


# --- Mailbox lists ------------------------------------------------------------------------------


def listing(*lines: str) -> Sequence[Rule]:
    return polite(mailboxes="".join(f"* LIST {line}\r\n" for line in lines))


@pytest.mark.parametrize(
    "lines",
    [
        ('(\\Drafts) "/" INBOX', '(\\Sent) "/" Sent'),
        ('(\\Drafts \\All) "/" Mail', '(\\Sent) "/" Sent'),
        ('(\\drafts \\SENT) "/" Both',),
        ('() "/" Outbox', '(\\Drafts) "/" Postausgang', '(\\Sent) "/" Sent'),
        ('(\\Drafts) "/" One', '(\\Drafts) "/" Two', '(\\Sent) "/" Sent'),
        ('(\\Noselect \\Drafts) "/" Drafts', '(\\Sent) "/" Sent'),
        ('(\\Sent) "/" Sent', '(\\Drafts) "/" "a&ZZZ"'),
        ('(\\Sent) "/" Sent', '(\\Junk) "/" Drafts'),
    ],
)
def test_an_unfit_drafts_is_refused(scripted: Script, lines: tuple[str, ...]) -> None:
    fake = scripted(listing('() "/" INBOX', *lines))
    with to(fake) as server, pytest.raises(MailServerError) as caught:
        server.mailboxes()
    assert "mailboxes.drafts" in caught.value.problems[0].next
    assert not caught.value.temporary


def test_attributes_in_any_letter_case_and_odd_names_are_read(scripted: Script) -> None:
    fake = scripted(
        listing(
            "() NIL INBOX",
            '(\\HasNoChildren \\DRAFTS) "/" 2026',
            '(\\sENT) "/" "say \\"hi\\" & more"'.replace("& ", "&- "),
            '() "/" {12}\r\nA\r\nB LOGOUT!',
        )
    )
    with to(fake) as server:
        found = server.mailboxes()
    assert (found.drafts, found.sent) == ("2026", 'say "hi" & more')
    assert found.selectable == ("INBOX", "2026", 'say "hi" & more')


def test_a_mailbox_marked_for_something_else_is_not_taken_by_its_name(scripted: Script) -> None:
    fake = scripted(
        listing('() "/" INBOX', '(\\Sent) "/" Sent', '(\\Junk) "/" Drafts', '() "/" Brouillons')
    )
    with to(fake) as server:
        assert server.mailboxes().drafts == "Brouillons"


def test_at_gmail_all_mail_is_watched_and_its_labels_say_what_was_sent(scripted: Script) -> None:
    boxes = MAILBOXES + '* LIST (\\All) "/" "[Gmail]/All Mail"\r\n'
    looks = b"".join(body(b"From: a@b.example\r\n\r\n", HEADER_KEY, n, n) for n in (1, 2, 3))
    size = len(MAIL)
    facts = (
        f'* 1 FETCH (X-GM-THRID 123 X-GM-LABELS ("\\\\Sent" 7) UID 1 {DATE} RFC822.SIZE {size})\r\n'
        f"* 2 FETCH (X-GM-THRID 124 X-GM-LABELS (\\Draft) UID 2 {DATE} RFC822.SIZE {size})\r\n"
        f"* 3 FETCH (X-GM-THRID 125 X-GM-LABELS () UID 3 {DATE} RFC822.SIZE {size})\r\n"
    )
    wholes = body(MAIL, "BODY[]<0>", 1, 1) + body(MAIL, "BODY[]<0>", 3, 3)
    fake = scripted(
        [
            Rule("UID SEARCH", "* SEARCH 1 2 3\r\n{tag} OK done\r\n"),
            *one_message(look=looks, facts=facts, whole=wholes),
            *polite(CAPABILITIES + " X-GM-EXT-1", boxes),
        ]
    )
    with to(fake) as server:
        assert server.mailboxes().watched == ("[Gmail]/All Mail",)
        (batch,) = server.fetch_since("[Gmail]/All Mail", None, SINCE, everything)
    assert [(f.place.uid, f.in_sent, f.thread) for f in batch.fetched] == [
        (1, True, "X-GM-THRID:123"),
        (3, False, "X-GM-THRID:125"),
    ]


# --- Appending ----------------------------------------------------------------------------------


def append(fake: Scripted, limits: Limits = QUICK) -> Appended:
    with to(fake, limits) as server:
        return server.append_draft(our_draft(), OUR_ID)


@pytest.mark.parametrize("answer", [CUT, "* BYE sorry\r\n", "nonsense\r\n", "{tag} OK\n"])
def test_no_answer_to_an_append_is_unknown(scripted: Script, answer: str) -> None:
    fake = scripted([Rule("APPEND", answer), *polite()])
    with pytest.raises(AppendUnknown):
        append(fake)
    assert fake.literals == [our_draft()]


def test_silence_after_an_append_is_unknown(scripted: Script) -> None:
    fake = scripted([Rule("APPEND", lambda _talk, _line: None), *polite()])
    with pytest.raises(AppendUnknown):
        append(fake, Limits(connect=2, command=0.3, goodbye=0.1))


@pytest.mark.parametrize(
    ("answer", "hint", "temporary"),
    [
        ("NO [TRYCREATE] no such mailbox", "mailboxes.drafts", False),
        ("NO [OVERQUOTA] full", "make room", False),
        ("NO [UNAVAILABLE] not now", "tried again", True),
        ("BAD what?", "tried again", True),
    ],
)
def test_a_declined_append_is_certain_and_the_connection_stays(
    scripted: Script, answer: str, hint: str, temporary: bool
) -> None:
    fake = scripted([Rule("APPEND", f"{{tag}} {answer}\r\n"), *polite()])
    with to(fake) as server:
        with pytest.raises(MailServerError) as caught:
            server.append_draft(our_draft(), OUR_ID)
        assert server.drafts_status() == (7, 4)
    assert not isinstance(caught.value, AppendUnknown)
    assert (hint in caught.value.problems[0].next, caught.value.temporary) == (True, temporary)
    assert not any(b"CREATE" in line for line in fake.lines)


def test_ok_without_appenduid_and_nothing_found_gives_no_fingerprint(scripted: Script) -> None:
    appended = append(scripted([Rule("APPEND", "{tag} OK done\r\n"), *polite()]))
    assert appended == Appended(7, None, None)


def test_a_wrong_appenduid_is_not_believed(scripted: Script) -> None:
    """The server names the seller's own message; its Message-ID is another."""
    fake = scripted(
        [
            Rule("APPEND", "{tag} OK [APPENDUID 7 1] done\r\n"),
            Rule(r"UID SEARCH", "* SEARCH 1\r\n{tag} OK done\r\n"),
            Rule(r"BODY.PEEK\[\]", body(MAIL, "BODY[]") + b"{tag} OK done\r\n"),
            *polite(),
        ]
    )
    appended = append(fake)
    assert appended == Appended(7, None, None)


def test_a_move_that_is_refused_leaves_the_draft(scripted: Script) -> None:
    import hashlib

    fake = scripted(
        [
            Rule(r"UID MOVE", "{tag} NO not allowed\r\n"),
            Rule(r"UID SEARCH", "* SEARCH 1\r\n{tag} OK done\r\n"),
            Rule(r"FETCH 1 \(FLAGS", "* 1 FETCH (UID 1 FLAGS (\\Draft))\r\n{tag} OK done\r\n"),
            Rule(r"BODY.PEEK\[\]", body(our_draft(), "BODY[]") + b"{tag} OK done\r\n"),
            *polite(),
        ]
    )
    row = decided(uidvalidity=7, uid=1, fingerprint=hashlib.sha256(our_draft()).hexdigest())
    with to(fake) as server:
        assert server.remove_draft(row) == "no_way"
    assert any(b'UID MOVE 1 "Trash"' in line for line in fake.lines)
    assert not any(b"EXPUNGE" in line or b"STORE" in line for line in fake.lines)


def test_flags_of_another_message_are_not_taken_for_ours(scripted: Script) -> None:
    """An unasked answer for sequence number 5 must not hide that UID 5 is flagged."""
    import hashlib

    flags = "* 9 FETCH (UID 5 FLAGS (\\Flagged))\r\n* 5 FETCH (FLAGS ())\r\n{tag} OK done\r\n"
    fake = scripted(
        [
            Rule(r"UID SEARCH", "* SEARCH 5\r\n{tag} OK done\r\n"),
            Rule(r"FETCH 5 \(FLAGS", flags),
            Rule(r"BODY.PEEK\[\]", body(our_draft(), "BODY[]", 5) + b"{tag} OK done\r\n"),
            *polite(),
        ]
    )
    row = decided(uidvalidity=7, uid=5, fingerprint=hashlib.sha256(our_draft()).hexdigest())
    with to(fake) as server:
        assert server.remove_draft(row) == "touched"


def test_the_constants_of_the_fake_are_those_of_a_server() -> None:
    assert GREETING.startswith(b"* OK")
    assert "UIDVALIDITY 7" in EXAMINED
