"""Time bombs: texts, HTML and messages of 100 kB that make careless rules slow.

Each is short to say, a piece that is repeated; what it is meant to trip stands in its name. What
they have in common is that a pattern can begin to fit at each of many places and fails late.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

SIZE = 100_000  # octets

HEAD = (
    b"From: Pat Prospect <pat@customer.example>\r\nTo: sam@seller.example\r\n"
    b"Subject: Re: Offer 4711\r\nDate: Tue, 17 Nov 2026 09:30:00 +0100\r\n"
    b"Message-ID: <r1@customer.example>\r\nIn-Reply-To: <q1@seller.example>\r\n"
)


def _filled(piece: str, head: str = "", tail: str = "") -> str:
    """``piece`` as often as it fits, at least once."""
    room = SIZE - len((head + tail).encode("utf-8", "surrogatepass"))
    return head + piece * max(room // len(piece.encode("utf-8", "surrogatepass")), 1) + tail


TEXTS: Mapping[str, str] = {
    name: _filled(*pieces)
    for name, pieces in {
        "an attribution that never ends": ("On date ", "On "),
        "attributions without an end": ("On Monday Sam Seller\n",),
        "attributions in many languages": ("Am Montag schrieb\nLe lundi\nEl lunes\nOp maandag\n",),
        "one attribution of single letters": ("a ", "On ", "wrote"),
        "attributions within attributions": ("On 1 May 2026 On ", "", "wrote:"),
        "wrote without who": ("wrote:\n",),
        "wrote on one line": ("wrote: ", "On "),
        "schrieb without who": ("schrieb ", "Am "),
        "dates that introduce nothing": ("2026-11-17 09:30 ",),
        "dashes": ("-",),
        "dashes and blanks": ("- ",),
        "lines of two dashes": ("--\n",),
        "lines of dashes and a blank": ("-- \n",),
        "underlines": ("_",),
        "lines of underlines": ("________\n",),
        "separators that open only": ("-----Original Message\n",),
        "separators": ("-----Original Message-----\n",),
        "forwards": ("---------- Forwarded message ----------\n",),
        "equals signs": ("=",),
        "asterisks": ("*",),
        "bold header fields": ("*From:* a *To:* b\n",),
        "blanks": (" ",),
        "blanks and an end": (" ", "x", "x"),
        "tabs": ("\t",),
        "no-break blanks": ("\u00a0",),
        "ideographic blanks": ("\u3000",),
        "zero-width blanks": ("\u200b",),
        "line breaks": ("\n",),
        "carriage returns": ("\r",),
        "line separators": ("\u2028",),
        "blank lines with blanks": (" \n",),
        "From fields": ("From: a\n",),
        "From fields on one line": ("From: ",),
        "whole header blocks": ("From: a\nSent: b\nTo: c\nSubject: d\n",),
        "Von fields": ("Von: a\nGesendet: b\n",),
        "names without values": ("From:\nTo:\n",),
        "a tower of quotes": (">",),
        "a tower of quotes with blanks": ("> ",),
        "quoted lines": ("> a\n",),
        "answers between quotes": ("> a\nb\n",),
        "quotes that grow": ("\n".join(">" * n for n in range(446)) + "\n",),
        "addresses": ("a@b ",),
        "addresses in brackets": ("<a@b.c> ",),
        "opened addresses": ("<a@",),
        "at signs": ("@",),
        "dots": (".",),
        "dots and letters": ("a.",),
        "questions": ("? ",),
        "commas": (",",),
        "commas and blanks": (", a",),
        "quotation marks": ('"',),
        "apostrophes": ("don't ",),
        "brackets": ("(",),
        "square brackets": ("[",),
        "pairs of brackets": ("()",),
        "links that open": ("http://",),
        "a long link": ("a/", "http://x.example/"),
        "until": ("until ",),
        "until the": ("until the ",),
        "back on": ("back on ",),
        "from to": ("from 1 to ",),
        "bis zum": ("bis zum ",),
        "jusqu'au": ("jusqu'au ",),
        "hasta el": ("hasta el ",),
        "in weeks": ("in 3 weeks ",),
        "in no number of weeks": ("in a couple of ",),
        "dates one after the other": ("until 30 November 2026 ",),
        "dates of digits": ("bis 30.11.2026 ",),
        "halves of dates": ("until 30. ",),
        "days of the week": ("Monday ",),
        "months": ("May ",),
        "quarters": ("Q2 ",),
        "out of office": ("out of office ",),
        "stop": ("stop ",),
        "stop sending": ("please stop sending me ",),
        "not": ("not ",),
        "do not": ("do not ",),
        "never without an object": ("never ever ",),
        "please remove": ("please remove ",),
        "keine Mails": ("bitte keine weiteren ",),
        "ne plus": ("ne veuillez plus ",),
        "no longer": ("we no longer ",),
        "thanks": ("thanks ",),
        "sentences": ("No. ",),
        "one-word lines": ("no\n",),
        "digits": ("1",),
        "digits and blanks": ("1 ",),
        "groups of digits": ("123-",),
        "phone numbers": ("+44 20 7946 0123 ",),
        "beginnings of phone numbers": ("+44 ",),
        "plus signs": ("+",),
        "slashes": ("1/",),
        "status codes": ("5.1.1 ",),
        "lines that fail": ("550 5.1.1 <a@b.example>: unknown\n",),
        "capital letters": ("AB ",),
        "one word": ("a",),
        "one word of marks": ("\u0301", "a"),
        "letters with marks": ("a\u0301",),
        "letters that fold to more": ("\ufdfa",),
        "sharp s": ("ß",),
        "dotted capital i": ("İ",),
        "right-to-left marks": ("\u200f",),
        "embeddings": ("\u202e",),
        "surrogates": ("\ud800",),
        "pictures": ("\U0001f600",),
        "a family of pictures": ("\U0001f468\u200d",),
        "ideographs": ("稟",),
        "nulls": ("\x00",),
        "soft hyphens": ("st\u00adop ",),
        "sent from": ("Sent from my ",),
        "lines sent from": ("Sent from my phone\n",),
        "regards": ("Kind regards\n",),
        "encoded words": ("=?utf-8?q?a?= ",),
        "opened encoded words": ("=?utf-8?q?",),
        "percent signs": ("%41",),
        "backslashes": ("\\",),
        "entities": ("&amp;",),
        "entities without an end": ("&#",),
    }.items()
}
"""Name -> 100 kB of text."""

HTML: Mapping[str, str] = {
    name: _filled(*pieces)
    for name, pieces in {
        "opened links": ("<a ",),
        "opened brackets": ("<",),
        "closing marks": ("</",),
        "blockquotes in blockquotes": ("<blockquote>",),
        "blockquotes that only end": ("</blockquote>",),
        "divs in divs": ("<div>",),
        "quotes of a mail program": ('<div class="gmail_quote">',),
        "tables in tables": ("<table><tr><td>",),
        "lists in lists": ("<ul><li>",),
        "formats in formats": ("<b><i><p>",),
        "badly nested formats": ("<a><b></a></b>",),
        "comments without an end": ("<!--",),
        "comments that almost end": ("<!-- --",),
        "scripts without an end": ("<script>",),
        "styles": ("<style>p{}</style>",),
        "templates": ("<template>",),
        "declarations": ("<!DOCTYPE ",),
        "conditional comments": ("<!--[if mso]>",),
        "attributes": ("a=b ", "<p ", ">"),
        "attributes with open quotes": ('a="', "<p "),
        "one long attribute": ("x", '<p title="', '">'),
        "line breaks": ("<br>",),
        "rules": ("<hr>",),
        "paragraphs": ("<p>a",),
        "entities in HTML": ("&nbsp;",),
        "numbered entities": ("&#99999999;",),
        "entities without an end": ("&lt",),
        "select and option": ("<select><option>",),
        "pictures in SVG": ("<svg><g>",),
        "formulas": ("<math><mi>",),
        "frames": ("<iframe>",),
        "no markup": ("a b ",),
        "header blocks": ("<p><b>From:</b> a<br><b>Sent:</b> b</p>",),
        "attributions": ("<div>On Monday Sam wrote:</div>",),
    }.items()
}
"""Name -> 100 kB of HTML."""


def _headed(name: str, piece: str) -> bytes:
    value = _filled(piece).encode("utf-8", "replace")
    return HEAD + name.encode() + b": " + value + b"\r\n\r\nFine.\r\n"


def _with_parts(piece: str, kind: str = "mixed", tail: str = "") -> bytes:
    head = HEAD + f'Content-Type: multipart/{kind}; boundary="b"\r\n\r\n'.encode()
    return head + _filled(piece, "", tail).encode("utf-8", "replace")


def _of_type(kind: str, piece: str, head: str = "") -> bytes:
    return HEAD + f"Content-Type: {kind}\r\n\r\n".encode() + _filled(piece, head).encode()


_NEST = "".join(
    f'--b{n}\r\nContent-Type: multipart/mixed; boundary="b{n + 1}"\r\n\r\n' for n in range(1_600)
)
MESSAGES: Mapping[str, bytes] = {
    "From with commas": _headed("From", ","),
    "From with names": _headed("From", '"a" <a@b.example>, '),
    "From with opened comments": _headed("From", "("),
    "From with opened quotes": _headed("From", '"\\'),
    "From with groups": _headed("From", "a:b;"),
    "From with at signs": _headed("From", "a@"),
    "To with addresses": _headed("To", "a@b.example, "),
    "Subject with encoded words": _headed("Subject", "=?utf-8?q?a?= "),
    "Subject with opened encoded words": _headed("Subject", "=?utf-8?b?"),
    "Subject with question marks": _headed("Subject", "=?"),
    "Subject with answers": _headed("Subject", "Re: "),
    "Subject with folds": _headed("Subject", "a\r\n "),
    "References with ids": _headed("References", "<a@b> "),
    "References with opened ids": _headed("References", "<"),
    "References with at signs": _headed("References", "<a@"),
    "Date with digits": _headed("Date", "1 "),
    "Date with comments": _headed("Date", "(a) "),
    "Message-ID without an end": _headed("Message-ID", "<a.b"),
    "Authentication-Results": _headed("Authentication-Results", "mx.seller.example; dmarc=fail ("),
    "Auto-Submitted with parameters": _headed("Auto-Submitted", "no; "),
    "Content-Type with parameters": _headed("Content-Type", "text/plain; a=b"),
    "Content-Type with quotes": _headed("Content-Type", 'text/plain; a="'),
    "Content-Type with pieces": _headed("Content-Type", "; a*0*=b"),
    "many fields": HEAD + b"X-A: b\r\n" * 12_000 + b"\r\nFine.\r\n",
    "many fields of one name": HEAD + b"Received: b\r\n" * 8_000 + b"\r\nFine.\r\n",
    "no header": b"a" * SIZE,
    "no line ends": HEAD.replace(b"\r\n", b" ") + b"a: " * 30_000,
    "empty parts": _with_parts("--b\r\n\r\n"),
    "parts of a line": _with_parts("--b\r\n\r\na\r\n"),
    "boundaries that almost fit": _with_parts("--bb\r\n"),
    "boundaries of dashes": _with_parts("--"),
    "parts that end": _with_parts("--b--\r\n"),
    "parts in parts": HEAD
    + b'Content-Type: multipart/mixed; boundary="b0"\r\n\r\n' + _NEST.encode(),
    "mail in mail": _with_parts("--b\r\nContent-Type: message/rfc822\r\n\r\n"),
    "mail in mail in mail": _of_type("message/rfc822", "Content-Type: message/rfc822\r\n\r\n"),
    "alternatives": _with_parts("--b\r\nContent-Type: text/html\r\n\r\n<p>a\r\n", "alternative"),
    "a report of many blocks": HEAD
    + b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
    + b"--b\r\nContent-Type: message/delivery-status\r\n\r\n"
    + b"Action: failed\r\nFinal-Recipient: rfc822; a@b.example\r\n\r\n" * 1_700,
    "a calendar of begins": _of_type("text/calendar; method=REPLY", "BEGIN:VEVENT\r\n"),
    "a calendar of folds": _of_type("text/calendar; method=REPLY", "\r\n a", "BEGIN:VCALENDAR"),
    "a calendar of attendees": _of_type(
        "text/calendar; method=REPLY",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example\r\n",
        "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n",
    ),
    "a calendar of parameters": _of_type("text/calendar", ";A=B", "BEGIN:VCALENDAR\r\nATTENDEE"),
    "a calendar of repetitions": _of_type(
        "text/calendar", "RRULE:FREQ=SECONDLY;COUNT=99999999\r\n", "BEGIN:VEVENT\r\n"
    ),
    "quoted-printable soft breaks": HEAD
    + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=\r\n" * 33_000,
    "quoted-printable signs": HEAD
    + b"Content-Transfer-Encoding: quoted-printable\r\n\r\n" + b"=" * SIZE,
    "base64 with junk": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"A!" * 50_000,
    "uuencoded": HEAD
    + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a\r\n" + b"#86)C\r\n" * 14_000,
    "flowed": _of_type("text/plain; format=flowed", "a \r\n"),
    "flowed quotes": _of_type("text/plain; format=flowed; delsp=yes", "> a \r\n"),
    "UTF-7": _of_type("text/plain; charset=utf-7", "+AGE-"),
    "UTF-16": HEAD
    + b"Content-Type: text/plain; charset=utf-16\r\n\r\n" + b"\xd8\x00" * 50_000,
    "ISO-2022": HEAD
    + b"Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n" + b"\x1b$B" * 33_000,
    "an unknown charset": HEAD + b"Content-Type: text/plain; charset=x\r\n\r\n" + b"\xff" * SIZE,
    "random octets": bytes((n * 7919 + n // 251) % 256 for n in range(SIZE)),
}  # fmt: skip
"""Name -> a message of 100 kB whose header or parts are the trouble."""


def automatic(text: str) -> bytes:
    """A text as an automatic reply."""
    return HEAD + b"Auto-Submitted: auto-replied\r\n" + _plain(text)


def returned(text: str) -> bytes:
    """A text as what a mail server says about a mail that came back."""
    head = HEAD.replace(b"Pat Prospect <pat@", b"Mail Delivery System <mailer-daemon@")
    return head.replace(b"Re: Offer 4711", b"Undelivered Mail Returned to Sender") + _plain(text)


def reply(text: str) -> bytes:
    """A text as a person's reply."""
    return HEAD + _plain(text)


def in_html(html: str) -> bytes:
    """HTML as a person's reply."""
    body = html.encode("utf-8", "replace")
    return HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n" + body


def _plain(text: str) -> bytes:
    body = text.encode("utf-8", "surrogatepass")
    return b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + body


Stage = Callable[[Any], object]


def stages() -> tuple[dict[str, Stage], dict[str, Stage], dict[str, Stage]]:
    """The steps of reading by name: of a text, of HTML, of the octets of a message."""
    from datetime import date

    from ghostwatch.core import mime, replies
    from known import read

    sent_on = date(2026, 11, 17)

    def parsed_with(text: str) -> Any:
        from dataclasses import replace

        return replace(mime.parse(HEAD + b"\r\n"), text=text)

    of_text: dict[str, Stage] = {
        "new_text": replies.new_text,
        "read": lambda text: read(parsed_with(text)),
        "parse and read a bounce": lambda text: read(mime.parse(returned(text))),
        "parse and read an automatic reply": lambda text: read(mime.parse(automatic(text))),
    }
    for module, name, call in _LATER_STAGES:
        if (found := _found(module, name)) is not None:
            of_text[name] = call(found, sent_on)
    html_text = _found("mime.markup", "html_text") or _found("mime", "html_text")
    of_html: dict[str, Stage] = {"parse": lambda html: mime.parse(in_html(html))}
    if html_text is not None:
        of_html["html_text"] = html_text
    of_octets: dict[str, Stage] = {
        "parse": mime.parse,
        "parse and read": lambda octets: read(mime.parse(octets)),
    }
    return of_text, of_html, of_octets


def _found(module: str, name: str) -> Any:
    """A function of the core by its name; None while there is no such thing."""
    from importlib import import_module

    try:
        return getattr(import_module(f"ghostwatch.core.{module}"), name, None)
    except ImportError:
        return None


@cache
def _phrases() -> Any:
    """The phrases as they ship."""
    from ghostwatch.config.phrases import phrases

    return phrases(None)


def _weights() -> Any:
    """What the words of a reply weigh, as they ship."""
    from ghostwatch.config.phrases import weights

    return weights()


def _heard(stage: Any, *known: Any) -> Stage:
    return lambda text: stage(text, "", *known)


_Bound = Callable[[Any, Any], Stage]
_LATER_STAGES: tuple[tuple[str, str, _Bound], ...] = (
    ("replies.dates", "away_until", lambda f, on: lambda text: f(text, on, automatic=True)),
    ("replies.dates", "later_on", lambda f, on: lambda text: f(text, on)),
    ("replies.kinds.departures", "departure_of", lambda f, on: f),
    ("replies.phones", "phones_of", lambda f, on: lambda text: f(text, ("NL", "GB"))),
    ("replies.intent", "wanted", lambda f, on: _heard(f, _phrases())),
    ("replies.intent", "weighed", lambda f, on: _heard(f, _phrases(), _weights())),
)
