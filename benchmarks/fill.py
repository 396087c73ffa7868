"""A made-up mailbox of any size, written straight into a Maildir, the same one each time.

The shape: 5,500 conversations a 20,000 messages, 200 of them with prospects (six messages each,
whatever the size), about a kilobyte a message, a third of them in Sent, all of them inside the
last 110 days before NOW. Of the prospects 12 have gone silent, half wait for the seller, and the
clock runs for the rest, so that a turn has something to do and the next one nothing.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from servers.dovecot import DovecotHouse

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=UTC)  # a Wednesday: nothing hangs on the day of the run
PROSPECTS = 200
SILENT = 12
MAILS_A_PROSPECT = 6
MAILS_A_STRANGER = 3.55  # (20,000 - 200 * 6) messages in 5,300 conversations
SPAN = timedelta(days=110)
ME = "Sam Seller <sam@seller.example>"
WORDS = (
    *("offer", "review", "workshop", "plan", "budget", "board", "quarter", "delivery", "sample"),
    *("price", "team", "visit", "report", "question", "answer", "schedule", "draft", "contract"),
    *("figure", "meeting", "agenda", "summary", "detail", "next", "week", "month"),
)


@dataclass(frozen=True)
class Letter:
    """One message: where it lies, when it came, its octets."""

    mailbox: str
    at: datetime
    octets: bytes


def prospect_address(number: int) -> str:
    """The contact of one prospect."""
    return f"pat{number}@company{number}.example"


def letters(count: int) -> Iterator[Letter]:
    """``count`` messages: the prospects' first, then strangers' conversations until it is full."""
    dice = random.Random(20260304)
    made = 0
    for number in range(PROSPECTS):
        for letter in _with_prospect(dice, number):
            yield letter
            made += 1
    number = 0
    while made < count:
        size = min(count - made, 3 + (dice.random() < MAILS_A_STRANGER - 3))
        start = NOW - timedelta(minutes=dice.randrange(60, int(SPAN.total_seconds()) // 60))
        yield from _thread(dice, f"who{number}@stranger{number % 900}.example", start, size)
        made += size
        number += 1


def new_letters(count: int, wave: int = 0) -> Iterator[Letter]:
    """Mail that comes in while nobody looks: one in five is from a prospect who owed nothing."""
    dice = random.Random(25 + wave)
    for number in range(count):
        sender = (
            prospect_address(SILENT + 2 * number) if number % 5 == 0 else f"new{number}@x.example"
        )
        yield from _thread(dice, sender, NOW - timedelta(minutes=30 + number), 1, theirs_first=True)


def _with_prospect(dice: random.Random, number: int) -> Iterator[Letter]:
    """Six messages; who wrote the last one, and when, decides the situation."""
    theirs_last = number >= SILENT and number % 2 == 0
    last_at = NOW - timedelta(days=12 if number < SILENT else 1, minutes=number)
    start = last_at - timedelta(days=2 * (MAILS_A_PROSPECT - 1))
    address = prospect_address(number)
    # Turns are taken, so the first writer follows from the last one.
    yield from _thread(dice, address, start, MAILS_A_PROSPECT, theirs_first=not theirs_last, step=2)


def _thread(
    dice: random.Random,
    address: str,
    start: datetime,
    size: int,
    *,
    theirs_first: bool = True,
    step: int = 1,
) -> Iterator[Letter]:
    subject = " ".join(dice.sample(WORDS, 3)).capitalize()
    ids: list[str] = []
    for turn in range(size):
        theirs = theirs_first == (turn % 2 == 0)
        at = min(start + timedelta(days=step * turn), NOW - timedelta(minutes=5))
        mailbox = "INBOX" if theirs else "Sent"
        yield Letter(mailbox, at, _octets(dice, address, subject, ids, at, theirs=theirs))


def _octets(
    dice: random.Random, address: str, subject: str, ids: list[str], at: datetime, *, theirs: bool
) -> bytes:
    person = f"Pat Example <{address}>"
    domain = address.rpartition("@")[2] if theirs else "seller.example"
    own = f"<{dice.getrandbits(80):020x}@{domain}>"
    lines = [
        f"Received: from mx.{domain} by mail.seller.example; {format_datetime(at)}",
        f"From: {person if theirs else ME}",
        f"To: {ME if theirs else person}",
        f"Subject: {'Re: ' if ids else ''}{subject}",
        f"Date: {format_datetime(at)}",
        f"Message-ID: {own}",
    ]
    if ids:
        lines += [f"In-Reply-To: {ids[-1]}", "References: " + "\r\n ".join(ids)]
    lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "", "Hello,", ""]
    lines += [" ".join(dice.choices(WORDS, k=9)) for _ in range(dice.randrange(2, 14))]
    ids.append(own)
    return ("\r\n".join(lines) + "\r\n").encode()


def pour(house: DovecotHouse, letters: Iterator[Letter], name: str = "bench") -> int:
    """Write messages into the account's Maildir; return how many."""
    folders: dict[str, Path] = {}
    count = 0
    for count, letter in enumerate(letters, start=1):
        folder = folders.get(letter.mailbox)
        if folder is None:
            folder = folders[letter.mailbox] = house.folder(letter.mailbox) / "cur"
        seconds = int(letter.at.timestamp())
        path = folder / f"{seconds}.{name}{count}.seller:2,S"
        path.write_bytes(letter.octets)
        os.utime(path, (seconds, seconds))
        house.process.own(path)
    return count


def configuration(house: DovecotHouse, folder: Path) -> Path:
    """Write the configuration of the seller with the 200 prospects; return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [
        "account:",
        f"  host: {house.host}",
        f"  port: {house.port}",
        "  tls: none",
        f"  user: {house.user}",
        "  password_env: GHOSTWATCH_BENCH_PASSWORD",
        "me:",
        "  name: Sam Seller",
        "  addresses: [sam@seller.example]",
        "  time_zone: Europe/Amsterdam",
        "  holidays: NL",
        "poll: {every: 1 minute}",
        "prospects:",
    ]
    for number in range(PROSPECTS):
        lines += [f"  - name: Company {number}", f"    contacts: [{prospect_address(number)}]"]
    path = folder / "config.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
