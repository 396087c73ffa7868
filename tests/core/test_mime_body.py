"""Octets -> the text a person reads: parts, encodings, charsets, and what is said of repairs."""

from __future__ import annotations

import base64
import binascii
import quopri
import resource
import time
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.mime import offset_of, parse


class P(NamedTuple):
    """One part: its type, what is in it, and its other header fields."""

    content_type: str
    content: str | bytes
    more: str = ""


def part(p: P) -> bytes:
    content = p.content if isinstance(p.content, bytes) else p.content.encode()
    return f"Content-Type: {p.content_type}\n{p.more}\n".encode() + content


def multi(kind: str, *parts: P, edge: str = "edge") -> P:
    """A multipart of these."""
    body = b"".join(b"--%b\n%b\n" % (edge.encode(), part(p)) for p in parts)
    return P(f"multipart/{kind}; boundary={edge}", body + b"--%b--\n" % edge.encode())


def text_of(p: P) -> str:
    return parse(b"MIME-Version: 1.0\n" + part(p)).text.strip()


def problems_of(p: P) -> tuple[str, ...]:
    return parse(part(p)).problems


PLAIN = P("text/plain", "words")
HTML = P("text/html", "<p>marked words</p>")
PICTURE = P("image/png", "AAAA", "Content-Transfer-Encoding: base64\n")
QP = "Content-Transfer-Encoding: quoted-printable\n"
B64 = "Content-Transfer-Encoding: base64\n"

# --- which parts are the text ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("whole", "text"),
    [
        (multi("alternative", PLAIN, HTML), "words"),
        (multi("alternative", HTML, PLAIN), "words"),
        (multi("alternative", P("text/plain", " \n"), HTML), "marked words"),
        (multi("mixed", PLAIN, HTML), "words"),
        (multi("mixed", HTML, P("text/plain", "-- \nPat")), "marked words\n-- \nPat"),
        (multi("mixed", HTML, P("text/plain", "_______\nlist info")),
         "marked words\n_______\nlist info"),
        (multi("mixed", PLAIN, P("text/plain", "-- \nPat")), "words\n-- \nPat"),
        (multi("mixed", PLAIN, P("text/plain", "another version")), "words"),
        (multi("mixed", PLAIN, PICTURE, P("text/plain", "and more words")),
         "words\nand more words"),
        (multi("mixed", PICTURE, PLAIN), "words"),
        (multi("mixed", multi("alternative", PLAIN, HTML, edge="inner"),
               P("text/plain", "-- \nPat")), "words\n-- \nPat"),
        (multi("alternative", P("text/plain", ""),
               multi("mixed", HTML, PICTURE, P("text/html", "<p>and more"), edge="inner")),
         "marked words\nand more"),
        (multi("related", multi("alternative", PLAIN, HTML, edge="inner"), PICTURE), "words"),
        (multi("signed", PLAIN, P("application/pgp-signature", "iQ")), "words"),
        (multi("signed", PLAIN, P("application/pkcs7-signature; name=smime.p7s", "MII")), "words"),
        (multi("report; report-type=delivery-status", P("text/plain", "not delivered"),
               P("message/delivery-status", "Action: failed\n"),
               P("text/plain", "reply STOP to end this")), "not delivered"),
        (multi("mixed", PLAIN, P("message/rfc822", "Subject: x\n\nother words")), "words"),
        (multi("mixed", P("text/plain; name=notes.txt", "notes"), PICTURE), "notes"),
        (multi("mixed", P("text/plain; name=notes.txt", "notes"), PICTURE, PLAIN), "words"),
        (multi("mixed", PLAIN, P("text/plain", "log", "Content-Disposition: inline;"
                                                      " filename=a.log\n")), "words"),
        (multi("mixed", PICTURE, P("text/plain", "log", "Content-Disposition: attachment\n")), ""),
        (multi("mixed", PICTURE), ""),
    ],
)  # fmt: skip
def test_the_text_is_chosen_from_the_parts(whole: P, text: str) -> None:
    assert text_of(whole) == text


@pytest.mark.parametrize(
    "notice",
    [
        "This is an HTML message.",
        "Your mail program does not support HTML.\nView this message in a browser: https://x.example",
        "Diese Nachricht ist im HTML-Format. Im Browser ansehen: https://x.example",
        "Votre messagerie ne peut pas afficher le HTML.",
        "Su programa de correo no puede mostrar HTML.",
        "Questo programma non visualizza i messaggi HTML.",
        "Uw e-mailprogramma kan geen HTML weergeven.",
        "To view this email please open it in a web browser.",
    ],
)
def test_plain_text_that_only_points_to_the_html_is_none(notice: str) -> None:
    assert text_of(multi("alternative", P("text/plain", notice), HTML)) == "marked words"
    assert text_of(P("text/plain; charset=utf-8", notice)) == notice


@pytest.mark.parametrize(
    "answer",
    [
        "We only use HTML mail ourselves. Can your tool do that? If yes, call me on Monday.",
        "I can see it in my browser now, thanks. Let us talk about the price next week.",
        "No.",
    ],
)
def test_people_may_write_about_html(answer: str) -> None:
    assert text_of(multi("alternative", P("text/plain", answer), HTML)) == answer


def test_what_is_declared_wrongly_is_read_as_what_it_is() -> None:
    page = "<!DOCTYPE html><html><body><p>Hi<br>you</p></body></html>"
    assert text_of(P("text/plain", page)) == "Hi\nyou"
    assert problems_of(P("text/plain", page)) == ("HTML is declared as plain text",)
    assert text_of(P("text/html", "no tags\n\nat all")) == "no tags\n\nat all"


# --- flowed text (RFC 3676) --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("one \ntwo \nthree\nfour", "one two three\nfour"),
        (" > no quote\n From here", "> no quote\nFrom here"),
        ("> a \n> b\n>> c \n>> d\ne", "> a b\n>> c d\ne"),
        ("> a \nb", "> a \nb"),
        ("words \n-- \nPat \nProspect", "words \n-- \nPat Prospect"),
        ("> -- \n> Sam", "> -- \n> Sam"),
        ("\n\na ", "a"),
    ],
)
def test_flowed_lines_are_joined(raw: str, text: str) -> None:
    assert text_of(P("text/plain; format=flowed", raw)) == text
    assert text_of(P('text/plain; FORMAT="Flowed"', raw)) == text


def test_delsp_deletes_the_blank_and_fixed_text_stays() -> None:
    assert text_of(P("text/plain; format=flowed; delsp=yes", "日 \n本")) == "日本"
    assert text_of(P("text/plain; format=fixed", "one \ntwo")) == "one \ntwo"


@given(st.text(alphabet="ab >-\n", max_size=60))
def test_flowing_loses_no_letter(raw: str) -> None:
    text = parse(b"Content-Type: text/plain; format=flowed\n\n" + raw.encode()).text
    assert [c for c in text if c in "ab"] == [c for c in raw if c in "ab"]


# --- charsets ----------------------------------------------------------------------------------

WRONG = ("the charset is not the one that is named",)


@pytest.mark.parametrize(
    ("named", "octets", "text", "problems"),
    [
        ("utf-8", "Grüße".encode("cp1252"), "Grüße", WRONG),
        ("iso-8859-1", "Grüße — ✓".encode(), "Grüße — ✓", WRONG),
        ("iso-8859-1", "Grüße – €".encode("cp1252"), "Grüße – €", ()),
        ("windows-1251", "Добрый день".encode(), "Добрый день", WRONG),
        ("windows-1251", "Добрый день".encode("cp1251"), "Добрый день", ()),
        ("us-ascii", "Grüße".encode(), "Grüße", WRONG),
        ("us-ascii", b"Gruss", "Gruss", ()),
        ("x-unknown", "Grüße".encode(), "Grüße", WRONG),
        ("iso-2022-jp", "検討します".encode("iso-2022-jp"), "検討します", ()),
        ("utf-8", "検討します".encode("iso-2022-jp"), "検討します", WRONG),
        ("gb2312", "朱镕基，谢谢".encode("gb18030"), "朱镕基，谢谢", ()),
        ("shift_jis", "ありがとう".encode("shift_jis"), "ありがとう", ()),
        ("big5", "謝謝".encode("big5"), "謝謝", ()),
        ("ks_c_5601-1987", "감사합니다".encode("cp949"), "감사합니다", ()),
        ("utf-7", "Grüße".encode("utf-7"), "Grüße", ()),
        ("utf-16", "Grüße".encode("utf-16"), "Grüße", ()),
        ("koi8-r", "Спасибо".encode("koi8-r"), "Спасибо", ()),
    ],
)
def test_charsets_are_believed_when_the_octets_can_be_in_them(
    named: str, octets: bytes, text: str, problems: tuple[str, ...]
) -> None:
    whole = P(f"text/plain; charset={named}", octets, "Content-Transfer-Encoding: 8bit\n")
    assert text_of(whole) == text
    assert problems_of(whole) == problems


@pytest.mark.parametrize(
    ("octets", "text"),
    [
        ("Grüße".encode(), "Grüße"),
        ("Grüße".encode("cp1252"), "Grüße"),
        ("検討します".encode("iso-2022-jp"), "検討します"),
        (b"\xff\xfe" + "words".encode("utf-16-le"), "words"),
    ],
)
def test_without_a_charset_the_octets_tell(octets: bytes, text: str) -> None:
    assert text_of(P("text/plain", octets, "Content-Transfer-Encoding: 8bit\n")) == text


def test_a_file_name_in_no_charset_is_a_file_name() -> None:
    named = P("text/plain", "log", "Content-Disposition: inline; filename*=a\x00b''x.log\n")
    assert text_of(multi("mixed", named, PLAIN)) == "words"


def test_charset_names_may_be_strange() -> None:
    assert text_of(P("text/plain; charset*=us-ascii'en'iso-8859-2", b"\xb3")) == "ł"
    for name in (b"a\x00b", b'"', b"\xff", b"=?utf-8?q?x?="):
        parsed = parse(b"Content-Type: text/plain; charset=%b\n\nGr\xfc\xdfe" % name)
        assert (parsed.text, parsed.problems) == ("Grüße", WRONG if parsed.problems else ())


def test_html_names_its_own_charset() -> None:
    page = '<meta http-equiv=Content-Type content="text/html; charset=koi8-r"><p>Спасибо'
    assert text_of(P("text/html", page.encode("koi8-r"))) == "Спасибо"
    assert text_of(P("text/html", "<meta charset='utf-16'><p>ж".encode())) == "ж"


def test_each_part_has_a_charset_of_its_own() -> None:
    one = P("text/plain; charset=utf-8", "Grüße".encode())
    two = P("text/plain; charset=iso-8859-15", "-- \nJörg €".encode("iso-8859-15"))
    assert text_of(multi("mixed", one, two)) == "Grüße\n-- \nJörg €"


# --- transfer encodings ------------------------------------------------------------------------

ENCODED = base64.encodebytes(("Thank you for the offer. " * 9).encode()).decode()
DECODED = ("Thank you for the offer. " * 9).strip()


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (ENCODED, DECODED),
        (ENCODED.rstrip("=\n"), DECODED),
        (ENCODED.replace("\n", " \r\n"), DECODED),
        (ENCODED[:40] + "!\x07" + ENCODED[40:], DECODED),
        (ENCODED + "\n--\nThis mail was checked by a relay.\n", DECODED),
        (ENCODED.rstrip("=\n") + "\n_____________\nlist footer\n", DECODED),
        ("WWVz\nLg==\nTm8u\n", "Yes.No."),
        ("This was never encoded, sorry.", "This was never encoded, sorry."),
        ("", ""),
    ],
)
def test_base64_is_read_with_patience(raw: str, text: str) -> None:
    assert text_of(P("text/plain", raw, B64)) == text


def test_quoted_printable_is_read_with_patience() -> None:
    assert text_of(P("text/plain; charset=utf-8", "Gr=C3=BC=\n=C3=9Fe=", QP)) == "Grüße"
    assert text_of(P("text/plain; charset=utf-8", "a =zz b = c =3D", QP)) == "a =zz b = c ="
    folded = quopri.encodestring(("ü" * 100).encode())
    assert text_of(P("text/plain; charset=utf-8", folded, QP)) == "ü" * 100


def test_encodings_have_several_names_and_unknown_ones_are_said() -> None:
    for name in ("Base64", "base-64", '"base64"', " base64 "):
        assert text_of(P("text/plain", "WWVz", f"Content-Transfer-Encoding: {name}\n")) == "Yes"
    odd = P("text/plain", "Yes", "Content-Transfer-Encoding: 9bit\n")
    assert text_of(odd) == "Yes"
    assert problems_of(odd) == ("the transfer encoding is unknown",)


def uu(text: bytes) -> bytes:
    return b"begin 644 a.txt\n" + binascii.b2a_uu(text) + binascii.b2a_uu(text) + b"`\nend\n"


def test_uuencoded_parts_are_decoded_and_files_in_the_text_left_out() -> None:
    encoded = P("text/plain", uu(b"Yes. "), "Content-Transfer-Encoding: x-uuencode\n")
    assert text_of(encoded) == "Yes. Yes."
    enclosed = P("text/plain", b"See the file.\n" + uu(b"x" * 40) + b"Regards")
    assert text_of(enclosed) == "See the file.\nRegards"
    assert problems_of(enclosed) == ("a file in the text is left out",)
    prose = P("text/plain", "we can\nbegin 100 times\nbut never end")
    assert text_of(prose) == prose.content


# --- sealed text -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("whole", "said"),
    [
        (P("application/pkcs7-mime; smime-type=signed-data", "MII"), "S/MIME"),
        (P("application/x-pkcs7-mime; smime-type=enveloped-data", "MII"), "S/MIME"),
        (multi("encrypted", P("application/pgp-encrypted", "Version: 1"),
               P("application/octet-stream", "-----BEGIN PGP MESSAGE-----")), "PGP"),
        (multi("mixed", P("application/ms-tnef", "x")), "winmail.dat"),
        (multi("mixed", P("application/octet-stream; name=winmail.dat", "x")), "winmail.dat"),
        (P("text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----\n"),
         "encrypted"),
    ],
)  # fmt: skip
def test_what_was_not_opened_is_said(whole: P, said: str) -> None:
    assert text_of(whole) == ""
    assert any(said in problem for problem in problems_of(whole))


def test_clear_signed_text_is_read_without_its_armour() -> None:
    signed = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nYes.\n- -- \nPat\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQ\n-----END PGP SIGNATURE-----\nfooter"
    )
    assert text_of(P("text/plain", signed)) == "Yes.\n-- \nPat\nfooter"


# --- size --------------------------------------------------------------------------------------

MEGABYTE = base64.encodebytes(bytes(range(256)) * 3_000)


def test_text_behind_a_large_attachment_is_found() -> None:
    whole = multi("mixed", P("image/jpeg", MEGABYTE * 5, B64), PLAIN)
    assert text_of(whole) == "words"
    assert problems_of(whole) == ()
    nested = multi("mixed", multi("related", HTML, P("image/png", MEGABYTE * 2, B64), edge="in"),
                   P("application/pdf", MEGABYTE, B64), P("text/plain", "-- \nPat"))  # fmt: skip
    assert text_of(nested) == "marked words\n-- \nPat"


def test_a_text_too_long_is_cut_and_said() -> None:
    parsed = parse(b"\n" + b"word\n" * 60_000)
    assert parsed.text.startswith("word\nword")
    assert parsed.problems == ("the text is too long, its end is not read",)
    parsed = parse(b"\n" + b"word\n" * 400_000)
    assert parsed.problems[0] == "the message is too long, its end is not read"


def test_the_text_below_an_endless_header_is_found() -> None:
    parsed = parse(b"Subject: x\nX-Junk: " + b"y" * 1_200_000 + b"\n\nwords")
    assert (parsed.subject, parsed.text) == ("x", "words")
    assert parsed.problems == ("the header is too long, its end is not read",)


@pytest.mark.parametrize(
    ("name", "line"),
    [("base64", MEGABYTE), ("lines", b"\n" * 2**20), ("no lines", b"x" * 2**20),
     ("hyphens", b"\n--" * (2**20 // 3)), ("pairs", b"=\n" * 2**19)],
)  # fmt: skip
def test_a_message_of_sixty_megabytes_costs_little(name: str, line: bytes) -> None:
    """Two seconds are aimed at, and a hundred megabytes beside the message itself."""
    octets = b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n"
    octets += b"Content-Transfer-Encoding: base64\n\n" + line * (60 * 2**20 // len(line))
    octets += b"\n--b\n\nwords\n--b--\n"
    parse(b"\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    parsed = parse(octets)
    assert time.process_time() - began < 4
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 * 1024
    assert name == "hyphens" or parsed.text == "words"


ENDLESS = {
    "padding": (B64, b"="),
    "runs of base64": (B64, b"QQ==\n"),
    "prose in base64": (B64, b"a b\n"),
    "soft breaks": (QP, b"=\n"),
    "uuencoded files": ("", b"begin 644 a\n!!!!\n!!!!\n"),
    "armour": ("", b"-----BEGIN PGP SIGNED MESSAGE-----\n"),
    "blocks": ("", b"-----BEGIN PGP MESSAGE-----\n"),
    "flowed lines": ("", b"a \n"),
    "flowed quotes": ("", b">"),
    "documents": ("", b"<!--"),
    "escapes": ("", b"\x1b$B\x1b(J"),
}


@pytest.mark.parametrize("name", ENDLESS)
@pytest.mark.parametrize("kind", ["text/plain; format=flowed", "text/html; charset=iso-2022-jp"])
def test_no_encoding_takes_long(name: str, kind: str) -> None:
    """Ten times the time that is aimed at: this machine may be busy. Quadratic is far beyond."""
    more, line = ENDLESS[name]
    whole = multi("alternative", P(kind, line * (100_000 // len(line)), more), HTML)
    octets = part(whole)
    parse(part(HTML))
    began = time.process_time()
    parse(octets)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\n-----BEGIN PGP MESSAGE-----\nb", "a\n-----BEGIN PGP MESSAGE-----\nb"),
        (uu(b"x" * 40).decode().replace("end\n", "") + "still mine", "still mine"),
        ("-----BEGIN PGP SIGNED MESSAGE-----\nYes", "Yes"),
    ],
)  # fmt: skip
def test_blocks_that_never_end_swallow_nothing(raw: str, text: str) -> None:
    assert text_of(P("text/plain", raw)) == text


@given(st.lists(st.sampled_from(
    [b"Content-Type: multipart/mixed; boundary=b\n", b"Content-Type: text/html\n", b"\n", b"--b\n",
     b"Content-Type: multipart/alternative; boundary=c\n", b"--c\n", b"--b--\n", b"words\n",
     b"Content-Type: text/plain; format=flowed; charset=utf-7\n", b"<p>x", b"\xff", b"begin 644 a",
     b"Content-Transfer-Encoding: base64\n", b"Content-Transfer-Encoding: x-uue\n", b"QQ==\n",
     b"References: <a@b <c\n", b"Date: Tue, 17 Nov 2026 09:30:00 +0100\n", b"Content-Type: \xff\n",
     b"Content-Type: text/plain; charset*=x''%ff\n", b"Content-Disposition: inline; filename*=x\n",
     b"Content-Type: message/rfc822\n", b"+AAD/2AA-\n",
     b"Content-Type: text/plain; charset=utf-16\n"]
), max_size=25).map(b"".join))  # fmt: skip
def test_no_octets_break_the_reading(octets: bytes) -> None:
    parsed = parse(octets)
    assert "the parts could not be read" not in parsed.problems
    parsed.text.encode()  # no lone surrogates
    offset_of(parsed)


@given(st.binary(max_size=300))
def test_no_body_breaks_the_reading(octets: bytes) -> None:
    for encoding in ("base64", "quoted-printable", "uuencode", "8bit"):
        for kind in ("text/plain; charset=utf-16", "text/html; charset=iso-2022-kr"):
            head = f"Content-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n"
            parsed = parse(head.encode() + octets)
            assert "the parts could not be read" not in parsed.problems
            parsed.text.encode()
