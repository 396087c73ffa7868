"""FETCH answers as messages: what is kept of each item, and what its absence means.

Nothing here raises for what a server or a sender wrote: an item that makes no sense is as good as
missing, and a message without octets or without any time is named as unreadable.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from ghostwatch.core.model import DraftSeen, Place
from ghostwatch.mailserver import answers

HEADER_OCTETS = 65_536
PART_OCTETS = 262_144
GROUP_OCTETS = 1_000_000
HEADER_KEY = b"BODY[HEADER"
_NO_TIME = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as far as it is needed: header block and chosen part, or all of a small one.

    arrived_at: INTERNALDATE in UTC, else the Date field's instant (with a problem: no meaning).
    in_sent: it lies in Sent, or carries Gmail's Sent label. thread: X-GM-THRID or THREADID.
    octets: at most about 0.4 MB. problem: why the message could not be read, else None.
    """

    place: Place
    arrived_at: datetime
    in_sent: bool
    thread: str | None
    octets: bytes
    problem: str | None = None


def by_size(facts: dict[int, dict[bytes, Any]]) -> tuple[list[list[int]], list[int]]:
    """(groups of small messages of about 1 MB each, large ones)."""
    groups: list[list[int]] = []
    large: list[int] = []
    room = 0
    for uid in sorted(facts):
        size = answers.number(facts[uid].get(b"RFC822.SIZE"), 0)
        if size is None or size > PART_OCTETS:
            large.append(uid)
            continue
        if size > room:
            groups.append([])
            room = GROUP_OCTETS
        groups[-1].append(uid)
        room -= size
    return groups, large


def is_gmail_draft(told: dict[bytes, Any]) -> bool:
    """All Mail holds drafts too, and a draft was not said to anybody."""
    return "\\draft" in _labels(told)


def _labels(told: dict[bytes, Any]) -> set[str]:
    labels = told.get(b"X-GM-LABELS")
    # Gmail spells the system labels as flags (\\Sent), quoted or not; a number comes as int.
    return {text(one).lower() for one in labels} if isinstance(labels, tuple) else set()


def text(value: object) -> str:
    """Give an atom, string or number of an answer as text."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def fetched(place: Place, told: dict[bytes, Any], octets: bytes, *, in_sent: bool) -> Fetched:
    """Put together what was told of a message and its octets."""
    arrived_at = _utc(told.get(b"INTERNALDATE")) or _dated_at(octets)
    if not octets or arrived_at is None:
        what = "it has neither an arrival time nor a Date" if octets else "the server gives no text"
        return unreadable(place, what)
    in_sent = in_sent or "\\sent" in _labels(told)
    return Fetched(place, arrived_at, in_sent, _thread(told), octets)


def unreadable(place: Place, what: str = "the server gives no usable answer for it") -> Fetched:
    """Name a message that cannot be read."""
    return Fetched(place, _NO_TIME, in_sent=False, thread=None, octets=b"", problem=what)


def _thread(told: dict[bytes, Any]) -> str | None:
    """The server's own thread id; announced, it may still be NIL."""
    for key in (b"X-GM-THRID", b"THREADID"):
        value = told.get(key)
        value = value[0] if isinstance(value, tuple) and value else value
        if isinstance(value, bytes | int):
            return f"{key.decode()}:{text(value)}"[:100]
    return None


def _utc(value: object) -> datetime | None:
    try:
        return value.astimezone(UTC) if isinstance(value, datetime) else None
    except (ValueError, OverflowError):
        return None


_DATE = re.compile(rb"^Date[ \t]*:[ \t]*([^\r\n]{1,100})", re.IGNORECASE | re.MULTILINE)


def _dated_at(octets: bytes) -> datetime | None:
    found = _DATE.search(octets[:HEADER_OCTETS])
    if found is None:
        return None
    try:
        return _utc(parsedate_to_datetime(found[1].decode("ascii", "replace")))
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


_OWN_ID = re.compile(
    rb"^Message-ID[ \t]*:(?:[ \t]|\r?\n[ \t])*(<[^<>\r\n]{1,998}>)", re.IGNORECASE | re.MULTILINE
)


def message_id(octets: bytes) -> str:
    """The Message-ID of the header block, "" when there is none."""
    header = octets[:HEADER_OCTETS].replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    found = _OWN_ID.search(header)
    return found[1].decode("ascii", "replace") if found else ""


def draft_seen(uid: int, told: dict[bytes, Any]) -> DraftSeen:
    """Read one draft's fields; one that cannot be read is still there, and somebody's."""
    from ghostwatch.core import mime  # noqa: PLC0415 - not needed while Drafts is empty

    header = answers.item(told, HEADER_KEY)
    parsed = mime.parse(header if isinstance(header, bytes) else b"")
    flags = told.get(b"FLAGS")
    return DraftSeen(
        uid=uid,
        # \Recent belongs to a session, not to the message.
        flags=tuple(f for f in map(text, flags) if f.lower() != "\\recent")
        if isinstance(flags, tuple)
        else (),
        message_id=parsed.message_id,
        in_reply_to=parsed.in_reply_to,
        references=parsed.references,
        to=parsed.to,
        cc=parsed.cc,
        subject=parsed.subject,
    )
