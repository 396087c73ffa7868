"""The made-up mailbox: one seller, fifteen prospects, every situation that there is.

The rule here: everything is counted back from one working day, so the story is the same on any
day of the year. People, companies and addresses are invented (RFC 2606 names), and nobody has the
telephone numbers (Ofcom keeps them for drama).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import TYPE_CHECKING

from ghostwatch.core.model import NoteKind

if TYPE_CHECKING:
    from ghostwatch.core.worktime import WorkCalendar

USER = "sam@seller.example"
ME = f"Sam Seller <{USER}>"
EARLIER = 9  # working days back: the day of the demo's first turn


@dataclass(frozen=True, slots=True)
class Mail:
    """One message of the story.

    days: working days before today. at: local time of day. sender: ME, or whoever wrote. answers:
    index of the earlier mail of this prospect that it replies to, or None for a new thread. kind:
    a row of _KINDS, the header fields that such a message carries. mailbox: where it lies.
    """

    days: int
    at: str
    sender: str
    subject: str
    text: str
    answers: int | None = None
    kind: str = "person"
    mailbox: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """One prospect: who, what was written, what the configuration adds, what Sam decided.

    note: a decision that Sam made by command; for a LATER one, until is in days from today.
    """

    name: str
    contact: str
    shows: str
    mails: tuple[Mail, ...] = ()
    settings: Mapping[str, str] = field(default_factory=dict)
    note: NoteKind | None = None
    until: int = 0

    @property
    def address(self) -> str:
        """The contact's addr-spec."""
        return parseaddr(self.contact)[1]


@dataclass(frozen=True, slots=True)
class Laid:
    """A message of the story, ready to be laid into its mailbox."""

    mailbox: str
    octets: bytes
    at: datetime


_KINDS: Mapping[str, Mapping[str, str]] = {
    "person": {},
    "auto_reply": {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"},
    "bounce": {"Auto-Submitted": "auto-replied", "Return-Path": "<>"},
    "newsletter": {"List-Id": "<weekly.trade.example>", "Precedence": "bulk"},
}

_OFFER = "Hello {first},\n\nhere is the offer we spoke about, with the price at the end.\n\nSam\n"

# fmt: off
# Tables are read by column; one row a message says more than one argument a line.
STORIES: tuple[Story, ...] = (
    Story(
        "Brightwater Foods",
        "Pat Ellison <pat@brightwater.example>",
        "silent: the first step is due",
        (
            Mail(10, "11:20", "Pat Ellison <pat@brightwater.example>", "Packing line review",
                 "Hello Sam,\n\ncould you send us an offer for the packing line review?\n\nPat\n"),
            Mail(7, "15:05", ME, "Re: Packing line review", _OFFER, answers=0),
        ),
    ),
    Story(
        "Kestrel Logistics",
        "Joan Abara <joan@kestrel.example>",
        "silent again, after a first draft that Sam sent",
        (Mail(15, "09:30", ME, "Route planning workshop", _OFFER),),
        {"phone": '"+44 20 7946 0123"'},
    ),
    Story(
        "Lindenhof Maschinenbau",
        "Jürgen Weiß <j.weiss@lindenhof.example>",
        "silent, in German",
        (
            Mail(8, "10:10", ME, "Angebot Prozessberatung",
                 "Guten Tag Herr Weiß,\n\nanbei wie besprochen das Angebot.\n\nSam Seller\n"),
        ),
        {"language": "de"},
    ),
    Story(
        "Atelier Cordier",
        "Élodie Cordier <elodie@cordier.example>",
        "silent, in French",
        (
            Mail(6, "16:40", ME, "Proposition d'accompagnement",
                 "Bonjour Élodie,\n\nvoici la proposition dont nous avons parlé.\n\nSam\n"),
        ),
        {"language": "fr"},
    ),
    Story(
        "Moss & Fern Architects",
        "Ilse Moss <ilse@mossfern.example>",
        "their turn: the clock runs",
        (Mail(2, "14:00", ME, "Studio workflow", _OFFER),),
    ),
    Story(
        "Tidewater Clinics",
        "Priya Nair <priya@tidewater.example>",
        "our turn, and Sam owes an answer",
        (
            Mail(6, "09:15", ME, "Scheduling pilot", _OFFER),
            Mail(3, "11:45", "Priya Nair <priya@tidewater.example>", "Re: Scheduling pilot",
                 "Hello Sam,\n\nwould the pilot work with two sites instead of three?\n\nPriya\n",
                 answers=0),
        ),
        {"phone": '"+44 20 7946 0456"'},
    ),
    Story(
        "Copper Lane Bakery",
        "Ruth Calder <ruth@copperlane.example>",
        "a colleague answered, in a new thread",
        (
            Mail(8, "10:00", ME, "Ovens and opening hours", _OFFER),
            Mail(1, "16:30", "Ben Okafor <ben@copperlane.example>", "Taking over from Ruth",
                 "Hi Sam,\n\nRuth asked me to look at your offer. May I call you?\n\nBen\n",
                 mailbox="Archive"),
        ),
    ),
    Story(
        "Alder & Vine",
        "Marco Vine <marco@aldervine.example>",
        "away: an automatic reply holds the clock",
        (
            Mail(6, "09:50", ME, "Cellar logistics", _OFFER),
            Mail(6, "09:51", "Marco Vine <marco@aldervine.example>",
                 "Automatic reply: Cellar logistics",
                 "I am out of the office until {back_on} and will read your mail then.\n",
                 answers=0, kind="auto_reply"),
        ),
    ),
    Story(
        "Old Quay Printing",
        "Dana Frost <dana@oldquay.example>",
        "undeliverable: the mail came back",
        (
            Mail(6, "13:00", ME, "Plate costs", _OFFER),
            Mail(6, "13:02", "Mail Delivery System <mailer-daemon@seller.example>",
                 "Undelivered Mail Returned to Sender",
                 "The mail system could not deliver your message to one or more recipients.\n",
                 answers=0, kind="bounce"),
        ),
    ),
    Story(
        "Juniper Legal",
        "Tom Whitlock <tom@juniperlegal.example>",
        "unclear: an unknown address answers; Sam is asked",
        (
            Mail(7, "17:10", ME, "Intake process", _OFFER),
            Mail(4, "21:35", "T. W. <tw.private@post.example>", "Re: Intake process",
                 "From my own address: give me until the board has met.\n", answers=0),
        ),
    ),
    Story(
        "Saltmarsh Energy",
        "Hanna Brandt <hanna@saltmarsh.example>",
        "an agreed date: the clock starts after it",
        (
            Mail(12, "10:30", ME, "Grid survey", _OFFER),
            Mail(11, "09:05", "Hanna Brandt <hanna@saltmarsh.example>", "Re: Grid survey",
                 "Hello Sam,\n\nlet us speak when the budget is through.\n\nHanna\n", answers=0),
            Mail(11, "09:40", ME, "Re: Grid survey", "Gladly, Hanna. I will write then.\n\nSam\n",
                 answers=1),
        ),
        note=NoteKind.LATER,
        until=18,
    ),
    Story(
        "Fable Toys",
        "Oli Grant <oli@fable.example>",
        "closed: Sam said so",
        (Mail(13, "12:00", ME, "Warehouse count", _OFFER),),
        note=NoteKind.LOST,
    ),
    Story(
        "Halyard Insurance",
        "Greta Lund <greta@halyard.example>",
        "your call: the cadence is over",
        (Mail(16, "11:00", ME, "Claims desk", _OFFER),),
        {"cadence": "one_step", "phone": '"+44 20 7946 0789"'},
    ),
    Story(
        "Northgate Schools",
        "Amir Haddad <amir@northgate.example>",
        "a client",
        (Mail(4, "08:55", ME, "Timetable project", "Hello Amir,\n\nall on schedule.\n\nSam\n"),),
        {"stage": "client"},
    ),
    Story("Wren & Son Joinery", "Elin Wren <elin@wren.example>", "no mail yet"),
)

# Mail that concerns no prospect: the belt looks past it.
_NOISE: tuple[Mail, ...] = (
    Mail(5, "07:00", "The Weekly <weekly@trade.example>", "This week in trade",
         "Five things that you may have missed.\n", kind="newsletter"),
    Mail(2, "12:30", "Robin <robin@friends.example>", "Saturday?", "Are you coming?\n"),
)
# fmt: on


def working_days_back(calendar: WorkCalendar, today: date, days: int) -> date:
    """The working day that lies ``days`` working days before today (0: today or the last one)."""
    on = today
    while True:
        if calendar.is_working_day(on):
            if days == 0:
                return on
            days -= 1
        on -= timedelta(days=1)


def letters(calendar: WorkCalendar, today: date) -> Iterator[Laid]:
    """Every message of the story, told from today (a working day), in no particular order."""
    for story in STORIES:
        earlier: list[EmailMessage] = []
        for mail in story.mails:
            at = _moment(calendar, today, mail)
            message = _write(story, mail, earlier, at)
            earlier.append(message)
            mailbox = mail.mailbox or ("Sent" if mail.sender == ME else "INBOX")
            yield Laid(mailbox, message.as_bytes(), at)
    for mail in _NOISE:
        at = _moment(calendar, today, mail)
        message = _write(Story("noise", mail.sender, ""), mail, [], at)
        yield Laid("INBOX", message.as_bytes(), at)


def _moment(calendar: WorkCalendar, today: date, mail: Mail) -> datetime:
    on = working_days_back(calendar, today, mail.days)
    return datetime.combine(on, time.fromisoformat(mail.at), tzinfo=calendar.zone)


def _write(story: Story, mail: Mail, earlier: list[EmailMessage], at: datetime) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = mail.sender
    message["To"] = story.contact if mail.sender == ME else ME
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(at)
    domain = parseaddr(mail.sender)[1].rpartition("@")[2]
    message["Message-ID"] = f"<{at:%Y%m%d%H%M}.{len(earlier)}@{domain}>"
    for name, value in _KINDS[mail.kind].items():
        message[name] = value
    parent = None if mail.answers is None else earlier[mail.answers]
    if parent is not None:
        message["In-Reply-To"] = parent["Message-ID"]
        message["References"] = f"{parent.get('References', '')} {parent['Message-ID']}".strip()
    back_on = at.date() + timedelta(days=21)
    first_name = story.contact.split()[0]
    text = mail.text.format(first=first_name, back_on=f"{back_on.day} {back_on:%B %Y}")
    if mail.kind == "bounce" and parent is not None:
        _report(message, text, story.address, parent)
    else:
        message.set_content(text)
    return message


def _report(notice: EmailMessage, text: str, address: str, returned: EmailMessage) -> None:
    """Make the notice a delivery report (RFC 3464, RFC 6522) about the returned message."""
    failed = f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: 5.1.1\n"
    parts = {
        "text/plain; charset=utf-8": text,
        "message/delivery-status": f"Reporting-MTA: dns; mail.seller.example\n\n{failed}",
        "text/rfc822-headers": "".join(f"{name}: {it}\n" for name, it in returned.items()),
    }
    lines = [f"--report\nContent-Type: {kind}\n\n{part}\n" for kind, part in parts.items()]
    notice["MIME-Version"] = "1.0"
    notice["Content-Type"] = 'multipart/report; report-type=delivery-status; boundary="report"'
    notice.set_payload("".join(lines) + "--report--\n")
