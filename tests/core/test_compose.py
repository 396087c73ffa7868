"""compose: who a draft is for, what its octets say, and that nothing slips into them."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email.header import decode_header, make_header
from zoneinfo import ZoneInfo

import pytest

from ghostwatch.core.compose import (
    FIELDS,
    Letter,
    base_subject,
    compose,
    fingerprint,
    letter_for,
    message_id,
    reply_subject,
    verify,
)
from ghostwatch.core.model import Address, Message, Place

KEY = bytes(range(32))
SAM = Address("Sam Seller", "sam@seller.example")
PAT = Address("Pat Prospect", "pat@customer.example")
KIM = Address("Kim", "kim@customer.example")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOON = datetime(2026, 11, 16, 12, 0, 5, tzinfo=AMSTERDAM)
LETTER = Letter(
    sender=SAM,
    to=(PAT,),
    cc=(),
    subject="Re: Workshop in May",
    body="Hello Pat,\n\nA no is fine.\n\nSam",
    message_id="<abc@seller.example>",
    in_reply_to="<q1@seller.example>",
    references=("<q0@customer.example>", "<q1@seller.example>"),
    dated_at=NOON,
)


def sent(**changes: object) -> Message:
    """The seller's own sent mail that a draft follows."""
    message = Message(
        place=Place("Sent", 1, 7),
        identity="x",
        in_sent=True,
        message_id="<q1@seller.example>",
        in_reply_to=("<q0@customer.example>",),
        references=("<q0@customer.example>",),
        senders=(SAM,),
        to=(PAT,),
        cc=(),
        subject="Workshop in May",
        dated_at=NOON.astimezone(UTC),
        arrived_at=NOON.astimezone(UTC),
    )
    return replace(message, **changes)  # type: ignore[arg-type]


def addressed(follows: Message) -> Letter | str:
    me = frozenset({"sam@seller.example", "sam@old.example"})
    return letter_for(follows, me, "Sam S.", "Hello", "<new@seller.example>", NOON)


def letter_after(follows: Message) -> Letter:
    made = addressed(follows)
    assert isinstance(made, Letter), made
    return made


def lines_of(letter: Letter) -> list[str]:
    return compose(letter).decode("ascii").split("\r\n")


def header(letter: Letter, name: str) -> str:
    mail = email.message_from_bytes(compose(letter), policy=email.policy.compat32)
    return str(make_header(decode_header(re.sub(r"\r\n(?=[ \t])", "", mail[name]))))


# --- names of drafts ---


def test_the_same_decision_always_gets_the_same_opaque_name() -> None:
    name = message_id(KEY, "pat/step_back", "seller.example")
    assert name == message_id(KEY, "pat/step_back", "seller.example")
    assert re.fullmatch(r"<[a-z2-7]{26}@seller\.example>", name)
    assert name != message_id(KEY, "pat/feedback", "seller.example")
    assert name != message_id(bytes(32), "pat/step_back", "seller.example")


@pytest.mark.parametrize(
    "domain", ["", "a b", "seller.example\r\nBcc: x", "[192.0.2.1]", "ü.example"]
)
def test_a_draft_is_not_named_at_a_domain_that_is_none(domain: str) -> None:
    with pytest.raises(ValueError, match="domain"):
        message_id(KEY, "x", domain)


def test_a_key_that_could_be_guessed_is_refused() -> None:
    with pytest.raises(ValueError, match="key"):
        message_id(b"short", "x", "seller.example")


# --- subjects ---


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Offer", "Offer"),
        ("Re: Offer", "Offer"),
        ("RE: AW: re: Offer", "Offer"),
        ("Re:Re:Offer", "Offer"),
        ("Antw: SV: VS: Odp: Res: Offer", "Offer"),
        ("R: RIF: Offer", "Offer"),
        ("Re[2]: Re(3): Re^4: Offer", "Offer"),
        ("RE : Offer", "Offer"),
        ("回复：Re：Offer", "Offer"),
        ("Απ: Vá: Отв: Offer", "Offer"),
        ("Fwd: Re: Offer", "Fwd: Re: Offer"),
        ("Re: WG: Offer", "WG: Offer"),
        ("TR: Offer", "TR: Offer"),
        ("I: Offer", "I: Offer"),
        ("[list] Re: Offer", "[list] Re: Offer"),
        ("Rex: a dog", "Rex: a dog"),
        ("Regarding: a dog", "Regarding: a dog"),
        (r"R:\share is full", r"R:\share is full"),
        ("Offer  with  two  blanks", "Offer  with  two  blanks"),
        ("re", "re"),
        ("Re: ", ""),
        ("", ""),
    ],
)
def test_only_reply_prefixes_leave_a_subject(subject: str, base: str) -> None:
    assert base_subject(subject) == base
    assert reply_subject(subject) == f"Re: {base}".rstrip()


def test_a_long_row_of_blanks_after_a_prefix_costs_no_time() -> None:
    assert base_subject("Re" + " " * 50_000 + "x") == "Re" + " " * 50_000 + "x"


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Workshop in May",
        "Re:",
        "Re: Angebot für Müller & Söhne",
        "Re: 見積書" * 30,
        "Re: " + "word " * 60 + "end",
        "Re: " + "x" * 2000,
        "Re: a  b   c",
        "Re: =?utf-8?q?x=0D=0ABcc:_evil=40attacker.example?=",
        "Re: =?utf-8?B?QmNj?= plain",
        'Re: {{ 7*7 }} "quoted" <angle>, comma; :=?',
        "Re: 👩‍👩‍👧‍👦" * 40,
        "Re: שלום \u200fעולם",
    ],
)
def test_a_subject_reads_the_same_when_it_comes_back(subject: str) -> None:
    letter = replace(LETTER, subject=subject)
    assert verify(compose(letter), letter) == ()
    assert header(letter, "Subject") == subject


def test_control_characters_in_a_subject_become_one_blank() -> None:
    letter = replace(LETTER, subject="Re: a\r\nBcc: evil@attacker.example\x00\u2028b\ud800")
    assert header(letter, "Subject") == "Re: a Bcc: evil@attacker.example b\ufffd"
    assert not [line for line in lines_of(letter) if line.startswith("Bcc")]


def test_encoded_words_are_short_and_whole_characters() -> None:
    for text in ("ü" * 300, "a" * 30 + "😀é" * 90, "見" * 200):
        field = [line for line in lines_of(replace(LETTER, subject=f"Re: {text}")) if "=?" in line]
        assert all(len(line) <= 76 for line in field)
        for word in re.findall(r"=\?[^ ]+\?=", " ".join(field)):
            assert len(word) <= 75
            str(make_header(decode_header(word)))  # raises when a character was cut in two


def test_re_stays_readable_in_front_of_an_encoded_subject() -> None:
    assert "Subject: Re: =?utf-8?q?M=C3=BCller?=" in lines_of(replace(LETTER, subject="Re: Müller"))


# --- addressing ---


def test_a_draft_goes_to_those_of_the_sellers_own_mail_without_the_seller() -> None:
    follows = sent(
        to=(PAT, SAM, Address("Pat again", "PAT@customer.example")),
        cc=(KIM, Address("", "Sam@OLD.example"), PAT, Address("", "KIM@customer.example")),
    )
    letter = letter_after(follows)
    assert letter.to == (PAT,)
    assert letter.cc == (KIM,)


def test_from_is_the_alias_that_was_used_by_the_name_used_there() -> None:
    old = Address("Sam of Old", "Sam@old.example")
    assert letter_after(sent(senders=(old,))).sender == old
    nameless = letter_after(sent(senders=(Address(" ", "sam@old.example"),)))
    assert nameless.sender == Address("Sam S.", "sam@old.example")


def test_a_draft_stands_under_the_mail_it_follows() -> None:
    letter = letter_after(sent())
    assert letter.in_reply_to == "<q1@seller.example>"
    assert letter.references == ("<q0@customer.example>", "<q1@seller.example>")
    assert letter.subject == "Re: Workshop in May"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"senders": (PAT,)}, "alias_unknown"),
        ({"senders": ()}, "alias_unknown"),
        ({"to": ()}, "no_recipient"),
        ({"to": (SAM,), "cc": (PAT,)}, "no_recipient"),
        ({"message_id": ""}, "no_parent_id"),
        ({"message_id": "<a b@c.example>"}, "no_parent_id"),
        ({"message_id": "<=?utf-8?q?x?=@c.example>"}, "no_parent_id"),
        ({"message_id": f"<{'x' * 1000}@c.example>"}, "no_parent_id"),
    ],
)
def test_without_a_sure_alias_recipient_or_parent_there_is_no_draft(
    changes: dict[str, object], code: str
) -> None:
    assert addressed(sent(**changes)) == code


def test_of_a_long_thread_the_first_and_last_twenty_are_named() -> None:
    ids = tuple(f"<{n}@customer.example>" for n in range(300))
    named = letter_after(sent(references=ids)).references
    assert named == (*ids[:20], *ids[-19:], "<q1@seller.example>")


def test_references_name_each_id_once_and_the_parent_last() -> None:
    looping = ("<q1@seller.example>", "<a@x.example>", "<a@x.example>", "not an id")
    named = letter_after(sent(references=looping)).references
    assert named == ("<a@x.example>", "<q1@seller.example>")


def test_a_parent_without_references_lends_its_one_in_reply_to() -> None:
    assert letter_after(sent(references=())).references == (
        "<q0@customer.example>",
        "<q1@seller.example>",
    )
    two = ("<a@x.example>", "<b@x.example>")
    assert letter_after(sent(references=(), in_reply_to=two)).references == ("<q1@seller.example>",)


# --- octets ---


def test_a_draft_has_exactly_the_fields_of_the_contract() -> None:
    names = [line.partition(":")[0] for line in lines_of(LETTER)[: lines_of(LETTER).index("")]]
    assert [n for n in names if n[0] != " "] == [n for n in FIELDS if n != "Cc"]
    with_copy = replace(LETTER, cc=(KIM,))
    assert "Cc: Kim <kim@customer.example>" in lines_of(with_copy)
    assert verify(compose(with_copy), with_copy) == ()


def test_long_ids_stand_unaltered_on_a_line_of_their_own() -> None:
    long = f"<{'x' * 980}@long.example>"
    letter = replace(LETTER, references=(long, "<q1@seller.example>"))
    assert f" {long}" in lines_of(letter)
    assert verify(compose(letter), letter) == ()


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("", "To: pat@customer.example"),
        ("Pat Prospect", "To: Pat Prospect <pat@customer.example>"),
        ("Prospect, Pat", 'To: "Prospect, Pat" <pat@customer.example>'),
        ('Pat "P" \\ X', 'To: "Pat \\"P\\" \\\\ X" <pat@customer.example>'),
        ("Jörg", "To: =?utf-8?q?J=C3=B6rg?= <pat@customer.example>"),
        ("Bob <eve@attacker.example>,", "To: pat@customer.example"),
        ("=?utf-8?q?Bob_=3Ceve=40attacker.example=3E=2C?=", "To: pat@customer.example"),
        ("Pat\r\nBcc: eve", 'To: "Pat Bcc: eve" <pat@customer.example>'),
        ("\u202ePat\u202c", "To: Pat <pat@customer.example>"),
        ("x" * 300, "To: pat@customer.example"),
    ],
)
def test_a_display_name_never_becomes_an_address(name: str, field: str) -> None:
    letter = replace(LETTER, to=(Address(name, PAT.spec),))
    assert field in lines_of(letter)
    assert verify(compose(letter), letter) == ()


def test_many_people_with_long_names_are_folded_and_found_again() -> None:
    names = ("Müller-Lüdenscheidt, Dr. Jörg " * 3, "Plain and rather long " * 6, "O'Neill; (x)")
    people = tuple(Address(name, f"p{n}@customer.example") for n, name in enumerate(names * 8))
    letter = replace(LETTER, to=people[:12], cc=people[12:])
    assert all(len(line) <= 76 for line in lines_of(letter))
    assert verify(compose(letter), letter) == ()


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "pat",
        "pat@",
        "@customer.example",
        "pat@customer.example, eve@attacker.example",
        "pat@customer.example>\r\nBcc: <eve@attacker.example",
        '"pat"@customer.example',
        "pat..x@customer.example",
        "pat@customer..example",
        "pat@[192.0.2.1]",
        "pat@cüstomer.example",
        "=?utf-8?q?x?=@customer.example",
        "pat(comment)@customer.example",
        "a" * 65 + "@customer.example",
    ],
)
def test_what_is_no_plain_address_is_refused(spec: str) -> None:
    for field in ("to", "cc"):
        with pytest.raises(ValueError, match="address"):
            compose(replace(LETTER, **{field: (Address("", spec),)}))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="address"):
        compose(replace(LETTER, sender=Address("", spec)))


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"to": ()}, "recipient"),
        ({"body": " \n"}, "text"),
        ({"dated_at": NOON.replace(tzinfo=None)}, "zone"),
        ({"dated_at": NOON.replace(year=1899)}, "range"),
        ({"message_id": "<a@b>\r\nBcc: x"}, "message id"),
        ({"in_reply_to": "<other@x.example>"}, "last"),
        ({"references": ("<a b>", "<q1@seller.example>")}, "message id"),
        ({"references": ()}, "last"),
        ({"body": "😀" * 10_000}, "octets"),
    ],
)
def test_a_letter_that_cannot_be_written_is_refused(changes: dict[str, object], word: str) -> None:
    with pytest.raises(ValueError, match=word):
        compose(replace(LETTER, **changes))  # type: ignore[arg-type]


def test_the_date_carries_the_sellers_own_offset() -> None:
    assert "Date: Mon, 16 Nov 2026 12:00:05 +0100" in lines_of(LETTER)
    summer = replace(LETTER, dated_at=datetime(2026, 7, 1, 9, 3, tzinfo=AMSTERDAM))
    assert "Date: Wed, 1 Jul 2026 09:03:00 +0200" in lines_of(summer)
    newfoundland = timezone(-timedelta(hours=3, minutes=30))
    west = replace(LETTER, dated_at=datetime(2026, 1, 2, 3, 4, tzinfo=newfoundland))
    assert "Date: Fri, 2 Jan 2026 03:04:00 -0330" in lines_of(west)
    old = replace(LETTER, dated_at=datetime(1920, 1, 2, 3, 4, tzinfo=AMSTERDAM))
    assert verify(compose(old), old) == ()


def test_a_paragraph_stays_one_line_however_long() -> None:
    paragraph = "Größe, ein Wort und noch eins = viel, 1=41 " * 40 + "\t"
    letter = replace(LETTER, body=f"From here\r.dot\n\n{paragraph}\n\u2028end\x00 \n\n\n")
    mail = email.message_from_bytes(compose(letter), policy=email.policy.compat32)
    text = mail.get_payload(decode=True)
    assert isinstance(text, bytes)
    assert text.decode() == f"From here\r\n.dot\r\n\r\n{paragraph}\r\n\r\nend \r\n"
    body = lines_of(letter)[lines_of(letter).index("") + 1 :]
    assert max(map(len, body)) <= 76
    assert not [line for line in body if line.startswith((".", "From ")) or line.endswith(" ")]


def test_a_fingerprint_is_that_of_the_octets() -> None:
    assert fingerprint(b"abc").startswith("ba7816bf")


# --- the post-condition ---


@pytest.mark.parametrize(
    ("find", "put", "word"),
    [
        (b"Subject:", b"Bcc: eve@attacker.example\r\nSubject:", "header fields"),
        (b"Subject:", b"X-Priority: 1\r\nSubject:", "header fields"),
        (b"Subject:", b"Resent-To: eve@attacker.example\r\nSubject:", "header fields"),
        (b"Subject:", b"To: pat@customer.example\r\nSubject:", "header fields"),
        (b"Subject:", b"Subject :", "header fields"),
        (b"To: Pat Prospect <pat@", b"To: Pat Prospect <pat.@", "To does not"),
        (b"To: Pat Prospect", b"To: eve@attacker.example, Pat", "To does not"),
        (b"To: Pat Prospect", b"To: =?utf-8?q?eve=40attacker.example?=", "To does not"),
        (b"<pat@customer.example>", b"(pat@customer.example)", "To does not"),
        (b"From: Sam", b"From: eve@attacker.example, Sam", "From does not"),
        (b"sam@seller", b"sam@sellers", "From does not"),
        (b"Re: Workshop", b"Re: workshop", "subject"),
        (b"Workshop in", b"Workshop\nin", "not CRLF"),
        (b"Workshop in", b"Workshop\rin", "not CRLF"),
        (b"Workshop in", b"Workshop\x00in", "printable"),
        (b"Workshop in", b"Workshop\xc3\xbcin", "printable"),
        (b"Message-ID: <abc@", b"Message-ID: <abd@", "Message-ID"),
        (b"In-Reply-To: <q1@", b"In-Reply-To: <q2@", "In-Reply-To"),
        (b"References: <q0@", b"References: <q1@", "References"),
        (b"12:00:05", b"12:00:06", "date"),
        (b"utf-8", b"utf-7", "plain text"),
        (b"text/plain", b"text/html", "plain text"),
        (b"A no is fine", b"A yes is fine", "text does not"),
        (b"A no is fine", b"A no is=00fine", "text"),
        (b"A no is fine", b"A no =\xff", "printable"),
        (b"A no is fine", b"A=FFno is fine", "read back"),
        (b"A no is fine", b"x" * 80, "body line"),
        (b"\r\nIn-Reply-To", b"\r\n \r\nIn-Reply-To", "blank"),
        (b"Workshop in May", b"Workshop in " + b"May" * 400, "998"),
        (b"A no is fine", b"x\r\n" * 30_000, "too large"),
        (b"Sam\r\n", b"Sam", "body that ends"),
    ],
)
def test_the_post_condition_sees(find: bytes, put: bytes, word: str) -> None:
    octets = compose(LETTER)
    changed = octets.replace(find, put, 1) if find != b"Sam\r\n" else octets.removesuffix(b"\r\n")
    assert changed != octets
    assert word in " ".join(verify(changed, LETTER))


def test_the_post_condition_is_silent_about_what_is_as_intended() -> None:
    assert verify(compose(LETTER), LETTER) == ()


def test_the_post_condition_sees_a_parent_that_is_not_last() -> None:
    turned = replace(LETTER, references=LETTER.references[::-1])
    assert "last" in " ".join(verify(compose(LETTER), turned))


# --- a note to oneself ---------------------------------------------------------------------------

NOTE = replace(
    LETTER, to=(LETTER.sender,), cc=(), subject="For today", in_reply_to="", references=()
)


def test_a_note_to_oneself_follows_nothing_and_has_no_field_that_says_so() -> None:
    octets = compose(NOTE)
    assert verify(octets, NOTE) == ()
    names = [line.split(b":")[0] for line in octets.partition(b"\r\n\r\n")[0].split(b"\r\n")]
    assert names == [
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"MIME-Version", b"Content-Type",
        b"Content-Transfer-Encoding",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "wrong",
    [
        {"to": LETTER.to},
        {"to": (LETTER.sender, *LETTER.to)},
        {"cc": LETTER.to},
        {"references": LETTER.references},
        {"in_reply_to": LETTER.in_reply_to},
    ],
)
def test_nothing_goes_to_anybody_else_that_follows_nothing(wrong: dict[str, object]) -> None:
    letter = replace(NOTE, **wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="letter"):
        compose(letter)
    assert verify(compose(NOTE), letter) != ()
