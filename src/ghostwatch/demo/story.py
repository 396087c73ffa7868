"""The story of the demo as messages: who wrote what on which day, as octets for a mailbox.

The rule here: everything is counted from one working day, so the story is the same on any day of
the year. ``cast`` says who plays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import TYPE_CHECKING

from ghostwatch.demo.cast import ME, NOISE, STORIES, Mail, Story

if TYPE_CHECKING:
    from ghostwatch.core.worktime import WorkCalendar

EARLIER = 9  # working days back: the day of the demo's first turn


@dataclass(frozen=True, slots=True)
class Laid:
    """A message of the story, ready to be laid into its mailbox."""

    mailbox: str
    octets: bytes
    at: datetime


KINDS: Mapping[str, Mapping[str, str]] = {
    "person": {},
    "auto_reply": {"Auto-Submitted": "auto-replied", "X-Auto-Response-Suppress": "All"},
    "bounce": {"Auto-Submitted": "auto-replied", "Return-Path": "<>"},
    "newsletter": {"List-Id": "<weekly.trade.example>", "Precedence": "bulk"},
}


def working_day(calendar: WorkCalendar, today: date, days: int) -> date:
    """The working day that lies ``days`` working days before today, or after it for days below 0.

    0: today, or the last working day before it.
    """
    on, step = today, timedelta(days=1 if days < 0 else -1)
    left = abs(days) if calendar.is_working_day(on) else abs(days) + (days >= 0)
    while left:
        on += step
        left -= calendar.is_working_day(on)
    return on


def letters(calendar: WorkCalendar, today: date) -> Iterator[Laid]:
    """Every message of the story, told from today (a working day), in no particular order."""
    for story in STORIES:
        earlier: list[EmailMessage] = []
        for mail in story.mails:
            at = _moment(calendar, today, mail)
            message = _write(story, mail, earlier, at, working_day(calendar, today, mail.names))
            earlier.append(message)
            mailbox = mail.mailbox or ("Sent" if mail.sender == ME else "INBOX")
            yield Laid(mailbox, message.as_bytes(), at)
    for mail in NOISE:
        at = _moment(calendar, today, mail)
        message = _write(Story("noise", mail.sender, ""), mail, [], at, today)
        yield Laid("INBOX", message.as_bytes(), at)


def _moment(calendar: WorkCalendar, today: date, mail: Mail) -> datetime:
    on = working_day(calendar, today, mail.days)
    return datetime.combine(on, time.fromisoformat(mail.at), tzinfo=calendar.zone)


def _write(
    story: Story, mail: Mail, earlier: list[EmailMessage], at: datetime, named: date
) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = mail.sender
    message["To"] = story.contact if mail.sender == ME else ME
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(at)
    domain = parseaddr(mail.sender)[1].rpartition("@")[2]
    message["Message-ID"] = f"<{at:%Y%m%d%H%M}.{len(earlier)}@{domain}>"
    for name, value in KINDS[mail.kind].items():
        message[name] = value
    parent = None if mail.answers is None else earlier[mail.answers]
    if parent is not None:
        message["In-Reply-To"] = parent["Message-ID"]
        message["References"] = f"{parent.get('References', '')} {parent['Message-ID']}".strip()
    first_name = story.contact.split()[0]
    text = mail.text.format(first=first_name, day=f"{named.day} {named:%B}")
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
