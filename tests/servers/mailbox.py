"""What the server in memory keeps: mailboxes, messages, and what may be asked of each.

The rule: nothing here knows of connections. Answers are spelled as RFC 3501 7 spells them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import TypeAlias

from imapclient.imap_utf7 import decode as from_utf7
from imapclient.imap_utf7 import encode as to_utf7

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FLAGS = "\\Answered \\Flagged \\Deleted \\Seen \\Draft"


class Malformed(Exception):
    """The answer is BAD."""


@dataclass
class Mail:
    """One message as it is kept."""

    uid: int
    octets: bytes
    flags: set[str]
    at: datetime

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.octets).hexdigest()

    @cached_property
    def header(self) -> bytes:
        """The header block with the empty line that ends it."""
        head, _, _ = self.octets.partition(b"\r\n\r\n")
        return head + b"\r\n\r\n"

    @cached_property
    def fields(self) -> list[tuple[str, bytes]]:
        """(name in capitals, the whole field with its line ends), as they stand."""
        raw = re.findall(rb"[^\r\n]+\r\n(?:[ \t][^\r\n]*\r\n)*", self.header[:-2])
        return [(one.partition(b":")[0].strip().decode("latin-1").upper(), one) for one in raw]

    def some_fields(self, names: set[str]) -> bytes:
        return b"".join(raw for name, raw in self.fields if name in names) + b"\r\n"

    def holds(self, name: str, text: str) -> bool:
        """Whether a field of this name holds the text, letter case aside (RFC 3501 6.4.4)."""
        wanted = text.lower().encode()
        return any(
            wanted in raw.partition(b":")[2].lower() for known, raw in self.fields if known == name
        )


@dataclass
class Box:
    """One mailbox."""

    name: str
    mark: str = ""
    validity: int = 1
    next_uid: int = 1
    changes: int = 1
    mails: list[Mail] = field(default_factory=list)

    def add(self, octets: bytes, flags: Sequence[str], at: datetime) -> int:
        mail = Mail(self.next_uid, octets, set(flags), at)
        self.mails.append(mail)
        self.next_uid += 1
        self.changes += 1
        return mail.uid

    def drop(self, gone: Sequence[Mail]) -> bytes:
        """Take messages out; the EXPUNGE answers that say so."""
        told = []
        for mail in gone:
            told.append(b"* %d EXPUNGE\r\n" % (self.mails.index(mail) + 1))
            self.mails.remove(mail)
            self.changes += 1
        return b"".join(told)

    def among(self, numbers: str) -> list[Mail]:
        """The messages of a UID set ("3", "2,7", "5:*"); a star is the highest UID there is."""
        highest = self.mails[-1].uid if self.mails else 0
        wanted = []
        for part in numbers.split(","):
            ends = [highest if one == "*" else int(one) for one in part.split(":")]
            wanted.append((min(ends), max(ends)))
        return [m for m in self.mails if any(low <= m.uid <= high for low, high in wanted)]

    @property
    def opened(self) -> bytes:
        """What SELECT and EXAMINE tell."""
        return (
            f"* FLAGS ({FLAGS})\r\n* {len(self.mails)} EXISTS\r\n* 0 RECENT\r\n"
            f"* OK [UIDVALIDITY {self.validity}] UIDs valid\r\n"
            f"* OK [UIDNEXT {self.next_uid}] Predicted next UID\r\n"
            f"* OK [HIGHESTMODSEQ {self.changes}] Highest\r\n"
        ).encode()


def unquoted(token: str) -> str:
    """What an atom or a quoted string says; mailbox names are in modified UTF-7."""
    if token.startswith('"'):
        token = re.sub(r"\\(.)", r"\1", token[1:-1])
    name: str = from_utf7(token.encode("latin-1"))
    return name


def quoted(name: str) -> str:
    raw: bytes = to_utf7(name)
    return '"' + re.sub(r'(["\\])', r"\\\1", raw.decode("ascii")) + '"'


def item(mail: Mail, name: str) -> bytes:
    if name == "FLAGS":
        return f"FLAGS ({' '.join(sorted(mail.flags))})".encode()
    if name == "INTERNALDATE":
        at = mail.at
        text = f"{at.day:2}-{MONTHS[at.month - 1]}-{at.year} {at:%H:%M:%S %z}"
        return f'INTERNALDATE "{text}"'.encode()
    if name == "RFC822.SIZE":
        return b"RFC822.SIZE %d" % len(mail.octets)
    if name == "BODYSTRUCTURE":  # of a message in one part; nothing larger comes up here
        size = len(mail.octets) - len(mail.header)
        return b'BODYSTRUCTURE ("text" "plain" NIL NIL NIL "8bit" %d 1 NIL NIL NIL NIL)' % size
    raise Malformed


def section_of(mail: Mail, section: str) -> bytes:
    if section == "":
        return mail.octets
    if section == "HEADER":
        return mail.header
    if section in ("TEXT", "1"):
        return mail.octets[len(mail.header) :]
    if found := re.fullmatch(r"HEADER\.FIELDS \((.*)\)", section):
        return mail.some_fields(set(found[1].split()))
    raise Malformed


Test: TypeAlias = Callable[[Mail], bool]


def criteria(words: Iterator[str], box: Box) -> Test:
    """All keys must hold."""
    tests = [_key(word.upper(), words, box) for word in words]
    return lambda mail: all(test(mail) for test in tests)


def _key(word: str, words: Iterator[str], box: Box) -> Test:
    if word == "ALL":
        return lambda _mail: True
    if word == "OR":
        one, other = (_key(next(words).upper(), words, box) for _ in range(2))
        return lambda mail: one(mail) or other(mail)
    if word == "UID":
        mails = box.among(next(words))
        return lambda mail: mail in mails
    if word == "SINCE":
        day, month, year = next(words).split("-")
        since = datetime(int(year), MONTHS.index(month) + 1, int(day), tzinfo=UTC)
        return lambda mail: mail.at.astimezone(UTC) >= since
    if word in ("FROM", "TO", "CC", "SUBJECT", "HEADER"):
        name = next(words).upper() if word == "HEADER" else word
        text = unquoted(next(words))
        return lambda mail: mail.holds(unquoted(name), text)
    raise Malformed
