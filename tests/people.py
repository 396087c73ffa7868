"""The invented people of ``tests/corpus/suggestions``: read, and written as mail."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, formataddr
from pathlib import Path

CORPUS = Path(__file__).resolve().parent / "corpus" / "suggestions"
ME = "sam@seller.example"
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)  # a Monday
_MARK = re.compile(r"\{([a-z]+)(?:: ([^}]+))?\}")


@dataclass
class Line:
    """One message. days: how long ago. marks: what stood in braces."""

    who: str
    days: int
    subject: str
    marks: dict[str, str]
    body: str


@dataclass
class Person:
    """One exchange."""

    kind: str
    address: str
    name: str
    lines: list[Line] = field(default_factory=list)

    @property
    def wanted(self) -> bool:
        return self.kind.endswith("+")


def people(name: str) -> list[Person]:
    """Everybody in one file of the corpus."""
    found: list[Person] = []
    for text in (CORPUS / name).read_text(encoding="utf-8").splitlines():
        line, _, body = text.partition(" | ")
        if not line.strip() or line.startswith("#"):
            continue
        first, second, *rest = line.split(" ", 2)
        if not second.isdigit():
            found.append(Person(first, second, " ".join(rest)))
            continue
        marks = {key: value or "yes" for key, value in _MARK.findall(rest[0])}
        subject = _MARK.sub("", rest[0]).strip()
        words = body.replace("\\n", "\n") or "Hello,\n\nsome words.\n"
        found[-1].lines.append(Line(first, int(second), subject, marks, words))
    return found


def letters(some: list[Person]) -> Iterator[tuple[bool, datetime, bytes]]:
    """(whether it lies in Sent, when, octets) of all their messages."""
    for number, person in enumerate(some):
        ids: list[str] = []
        for place, line in enumerate(person.lines):
            at = NOW - timedelta(days=line.days, minutes=place)
            ours = line.who == "us"
            there = person.address if line.who in ("us", "them") else line.who
            them = formataddr((person.name if there == person.address else "", there))
            me = formataddr(("Sam Seller", ME))
            sender, to = (me, them) if ours else (them, me)
            fields = {
                "From": sender,
                "To": line.marks.get("to", to),
                "Subject": line.subject,
                "Date": format_datetime(at),
                "Message-ID": f"<{number}.{place}@{'seller' if ours else 'there'}.example>",
                "MIME-Version": "1.0",
            }
            if ids and re.match(r"(?i)(re|aw|fwd?):", line.subject):
                fields |= {"In-Reply-To": ids[-1], "References": " ".join(ids)}
            if "list" in line.marks:
                fields |= {"List-Id": "<x.example>", "List-Unsubscribe": "<mailto:x@x.example>"}
                fields |= {"Precedence": "bulk"}
            if "header" in line.marks:
                name, _, value = line.marks["header"].partition("=")
                fields[name] = value
            ids.append(fields["Message-ID"])
            yield ours, at, _octets(fields, line)


def _octets(fields: dict[str, str], line: Line) -> bytes:
    text = "Content-Type: text/plain; charset=utf-8"
    head = "\n".join(f"{name}: {value}" for name, value in fields.items())
    if "attach" not in line.marks:
        return f"{head}\n{text}\n\n{line.body}\n".encode()
    file = 'Content-Type: application/pdf; name="offer.pdf"\nContent-Disposition: attachment'
    parts = f"--b\n{text}\n\n{line.body}\n--b\n{file}\n\nJVBERi0=\n--b--\n"
    return f'{head}\nContent-Type: multipart/mixed; boundary="b"\n\n{parts}'.encode()
