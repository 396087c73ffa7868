"""A thousand made-up messages as a seller's mailbox gets them, the same ones each time.

Of twenty: nine short replies, four long threads in Outlook's HTML (about 30 kB), three replies of
an out-of-office, one bounce, one meeting, one newsletter, one colleague's inline answers.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from email.utils import format_datetime

from understanding.cases import RECEIVED

_LINES = (
    *("Thanks for the offer, we will discuss it on Monday.", "What does the small one cost?"),
    *("Gut so, bitte schicken Sie uns den Vertrag.", "We have chosen another supplier."),
    *("Not this quarter. Please ask again in January.", "Je vous réponds la semaine prochaine."),
    *("Please call me on +44 20 7946 0123 tomorrow.", "Nu even niet, misschien in maart."),
)
_WORDS = (
    *("offer", "review", "workshop", "plan", "budget", "board", "quarter", "delivery", "sample"),
    *("price", "team", "visit", "report", "question", "answer", "schedule", "draft", "contract"),
    *("figure", "meeting", "agenda", "summary", "detail", "next", "week", "month"),
)
_SIGNATURE = "-- \nPat Prospect\nHead of Purchasing\nCustomer Ltd\n+44 20 7946 0123\n"
_OUR_WORDS = "Hello Pat,\n\nhere is the offer we talked about. Shall we go on?\n\nSam Seller\n"
_LIST = (
    "List-Id: <news.x.example>",
    "List-Unsubscribe: <https://news.x.example/unsubscribe>",
    "Precedence: bulk",
)
_OFFICE = (
    "I am out of the office until Monday, 30 November 2026. In urgent cases write to my team.",
    "Ich bin bis einschließlich 27.11.2026 nicht im Büro und ab dem 30.11. wieder erreichbar.",
    "Je suis absent jusqu'au 30 novembre 2026.",
)


def messages(count: int = 1_000) -> Iterator[bytes]:
    """``count`` messages, the kinds in turns."""
    dice = random.Random(20261117)
    for number in range(count):
        yield _TURNS[number % len(_TURNS)](dice, number)


def _said(dice: random.Random, sentences: int) -> str:
    lines = [dice.choice(_LINES), *(" ".join(dice.choices(_WORDS, k=11)) for _ in range(sentences))]
    return ".\n".join(lines) + ".\n"


def _head(number: int, subject: str = "Re: Offer 4711", *more: str) -> str:
    at = RECEIVED + timedelta(minutes=number)
    fields = [
        f"Received: from mx.customer.example by mail.seller.example; {format_datetime(at)}",
        "Authentication-Results: mx.seller.example; spf=pass; dkim=pass; dmarc=pass",
        f"From: Pat Prospect <pat{number}@customer.example>",
        "To: Sam Seller <sam@seller.example>",
        f"Subject: {subject}",
        f"Date: {format_datetime(at)}",
        f"Message-ID: <{number}@customer.example>",
        "In-Reply-To: <q1@seller.example>",
        "References: <q0@seller.example> <q1@seller.example>",
        "MIME-Version: 1.0",
        *more,
    ]
    return "\r\n".join(fields) + "\r\n"


def _of(head: str, kind: str, body: str) -> bytes:
    text = body.replace("\n", "\r\n")
    return f"{head}Content-Type: {kind}; charset=utf-8\r\n\r\n{text}".encode()


def _short(dice: random.Random, number: int) -> bytes:
    quoted = "".join(f"> {line}\n" for line in _OUR_WORDS.splitlines())
    intro = "On Mon, 16 Nov 2026 at 10:00, Sam Seller <sam@seller.example> wrote:\n\n"
    text = _said(dice, dice.randrange(4)) + f"\n{_SIGNATURE}\n{intro}{quoted}"
    return _of(_head(number), "text/plain", text)


def _outlook(dice: random.Random, number: int) -> bytes:
    """A thread of twelve mails, each in the markup that Outlook writes; no plain part."""
    style = 'class="MsoNormal" style="margin:0cm;font-size:11.0pt;font-family:Calibri,sans-serif"'
    line = f"<p {style}><span lang=EN-US>%s<o:p></o:p></span></p>\n"
    block = "<b>From:</b> Sam<br><b>Sent:</b> Monday<br><b>To:</b> Pat<br><b>Subject:</b> Offer"
    mails = ["".join(line % text for text in _said(dice, 12).splitlines()) for _ in range(12)]
    rest = "".join(f'<div id="divRplyFwdMsg">{block}</div>{mail}' for mail in mails[1:])
    html = f"<html><head><style>p {{margin:0}}</style></head><body>{mails[0]}{rest}</body></html>"
    return _of(_head(number), "text/html", html)


def _away(dice: random.Random, number: int) -> bytes:
    head = _head(number, "Automatic reply: Offer 4711", "Auto-Submitted: auto-replied")
    return _of(head, "text/plain", dice.choice(_OFFICE) + f"\n\n{_SIGNATURE}")


def _bounce(_: random.Random, number: int) -> bytes:
    report = (
        "--b\nContent-Type: text/plain\n\nYour message could not be delivered.\n\n"
        "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.seller.example\n\n"
        f"Final-Recipient: rfc822; pat{number}@customer.example\nAction: failed\nStatus: 5.1.1\n\n"
        "--b\nContent-Type: text/rfc822-headers\n\n"
        f"Message-ID: <{number}@seller.example>\n\n--b--\n"
    )
    kind = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n'
    head = _head(number, "Undelivered Mail Returned to Sender", "Return-Path: <>")
    return f"{head}{kind}\r\n".encode() + report.replace("\n", "\r\n").encode()


def _meeting(_: random.Random, number: int) -> bytes:
    calendar = (
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1@seller.example\n"
        "DTSTAMP:20261117T090000Z\nDTSTART:20261124T090000Z\nDTEND:20261124T100000Z\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:pat@customer.example\nORGANIZER:mailto:sam@seller.example\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    return _of(_head(number, "Accepted: Offer 4711"), "text/calendar; method=REPLY", calendar)


def _newsletter(dice: random.Random, number: int) -> bytes:
    fields = _head(number, "News of the month", *_LIST)
    ours = ("To:", "In-Reply-To:", "References:")
    head = "".join(
        field for field in fields.splitlines(keepends=True) if not field.startswith(ours)
    )
    cells = "".join(f"<tr><td>{_said(dice, 3)}</td></tr>" for _ in range(40))
    return _of(head, "text/html", f"<table>{cells}</table><p>Unsubscribe here.</p>")


def _inline(dice: random.Random, number: int) -> bytes:
    text = "".join(
        f"> {' '.join(dice.choices(_WORDS, k=9))}?\n\n{_said(dice, 1)}\n" for _ in "abcd"
    )
    return _of(_head(number), "text/plain", text)


_TURNS: tuple[Callable[[random.Random, int], bytes], ...] = (
    *(_short, _outlook, _short, _away, _short, _outlook, _short, _bounce, _short, _away),
    *(_short, _outlook, _short, _meeting, _short, _outlook, _inline, _away, _short, _newsletter),
)
