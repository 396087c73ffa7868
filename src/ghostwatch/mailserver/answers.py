"""What IMAP answers say, read cheaply and without trust.

Reading tens of thousands of header blocks is the largest cost of a first turn, and IMAPClient's
parser works octet by octet; here only what stands outside literals is looked at. Numbers outside
1..2^32-1 (RFC 3501 2.3.1.1) and answers that nobody asked for are passed over.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_fetch_response

MAX_UID = 2**32 - 1
# What a parser raises on nonsense; the answer itself was read to its end, so the talk can go on.
UNPARSABLE: tuple[type[Exception], ...] = (
    ProtocolError,
    ValueError,
    RecursionError,
    TypeError,
    AttributeError,
    LookupError,
    AssertionError,
)
_UID = re.compile(rb"\bUID (\d{1,10})\b", re.IGNORECASE)
_QUOTED = re.compile(rb'"(?:[^"\\]|\\.)*"')

Raw = Sequence[bytes | tuple[bytes, bytes] | None]
"""What imaplib keeps of untagged answers: lines, and (line up to a literal, literal) pairs."""


def number(value: object, least: int = 1, most: int = MAX_UID) -> int | None:
    """The value when it is a number in range (UIDs and the like are 1..2^32-1), else None."""
    return value if isinstance(value, int) and least <= value <= most else None


def uids(data: Raw) -> list[int]:
    """The numbers of SEARCH answers, ascending, each once; anything else in them is ignored."""
    words = (word for line in data if isinstance(line, bytes) for word in line.split())
    return sorted({n for w in words if w.isdigit() and 0 < (n := int(w[:11])) <= MAX_UID})


def literals(data: Raw, key: bytes) -> dict[int, bytes]:
    """UID -> the literal that follows ``key`` in the FETCH answer of that UID.

    key: the beginning of the item's name; servers repeat the rest of it in several spellings.
    """
    found: dict[int, bytes] = {}
    for uid, pieces, _ in _answers(data):
        for before, literal in pieces:
            if key in before.upper():
                found[uid] = literal
    return found


_MONTHS = {
    name: n for n, name in enumerate(b"JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(), 1)
}
_ARRIVED = re.compile(
    rb'INTERNALDATE "([ \d]\d)-([A-Z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"',
    re.IGNORECASE,
)


def dated_literals(data: Raw, key: bytes) -> dict[int, tuple[bytes, datetime | None]]:
    """As ``literals``, each with the INTERNALDATE in its answer (RFC 3501 9, date-time), in UTC.

    None without one, and for one that is no date.
    """
    found: dict[int, tuple[bytes, datetime | None]] = {}
    for uid, pieces, last in _answers(data):
        for before, literal in pieces:
            if key in before.upper():
                found[uid] = literal, _arrived(b" ".join([*(text for text, _ in pieces), last]))
    return found


def _arrived(text: bytes) -> datetime | None:
    told = _ARRIVED.search(text)
    month = _MONTHS.get(told[2].upper()) if told else None
    if told is None or month is None:
        return None
    day, year, hour, minute, second, hours, minutes = (int(told[n]) for n in (1, 3, 4, 5, 6, 8, 9))
    try:
        local = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
        offset = timedelta(hours=hours, minutes=minutes)
        return local - offset if told[7] == b"+" else local + offset
    except (ValueError, OverflowError):
        return None


def items(data: Raw, asked: Collection[int]) -> tuple[dict[int, dict[bytes, Any]], list[int]]:
    """(UID -> its parsed items, UIDs whose answer makes no sense), of those that were asked for.

    Each answer is parsed by itself, so that a bad one costs one message. An answer without UID is
    nobody's: IMAPClient would take its sequence number for a UID.
    """
    found: dict[int, dict[bytes, Any]] = {}
    broken: list[int] = []
    for uid, pieces, last in _answers(data):
        if uid not in asked:
            continue
        try:
            parsed = parse_fetch_response([*pieces, last], normalise_times=False)
            found.setdefault(uid, {}).update(parsed[uid])
        except UNPARSABLE:
            broken.append(uid)
    return {uid: told for uid, told in found.items() if uid not in broken}, broken


def _answers(data: Raw) -> Iterator[tuple[int, list[tuple[bytes, bytes]], bytes]]:
    """Group the lines of each answer that has a UID: UID, (text, literal) pairs, what is left."""
    pieces: list[tuple[bytes, bytes]] = []
    for line in data:
        if isinstance(line, tuple):
            pieces.append(line)
        elif line is not None:
            text = b" ".join([*(before for before, _ in pieces), line])
            uid = _UID.search(_QUOTED.sub(b'""', text) if b'"' in text else text)
            if uid and 0 < int(uid[1]) <= MAX_UID:
                yield int(uid[1]), pieces, line
            pieces = []


def item(items: dict[bytes, Any], prefix: bytes) -> Any:
    """The value whose key begins so (servers spell ``BODY[…]`` keys in their own way), or None."""
    for key, value in items.items():
        if isinstance(key, bytes) and key.startswith(prefix):
            return value
    return None


# --- Large messages: which parts to read --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part worth reading: IMAP part number, type, whether only its header is wanted."""

    number: str
    kind: str
    header_only: bool = False


MAX_LEAVES = 200
MAX_DEPTH = 20
MAX_CHOSEN = 6
_REPORTS = frozenset(
    {"message/delivery-status", "message/disposition-notification", "text/rfc822-headers"}
)


def choose(structure: Any) -> tuple[str, list[Leaf]]:
    """(type of the whole, the parts to read) of a BODYSTRUCTURE as IMAPClient parses it.

    Read are the first plain text that is no attachment (else the first HTML), and what bounces and
    invitations say in parts of their own. Attachments never.
    """
    whole = _kind(structure)
    leaves = list(_leaves(structure))
    texts = [leaf for leaf in leaves if leaf.kind == "text/plain"]
    texts = texts or [leaf for leaf in leaves if leaf.kind == "text/html"]
    special = [leaf for leaf in leaves if leaf.kind in _REPORTS or leaf.kind == "text/calendar"]
    attached = [
        Leaf(leaf.number, leaf.kind, header_only=True)
        for leaf in leaves
        if leaf.kind == "message/rfc822" and whole == "multipart/report"
    ]
    return whole, (texts[:1] + special + attached)[:MAX_CHOSEN]


def _leaves(structure: Any) -> Iterator[Leaf]:
    stack = [(structure, "", 0)]
    count = 0
    while stack and count < MAX_LEAVES:
        part, number, depth = stack.pop()
        count += 1
        if isinstance(part[0], list):
            inside = part[0] if depth < MAX_DEPTH else []
            numbered = [
                (one, f"{number}.{place}" if number else str(place), depth + 1)
                for place, one in enumerate(inside[:MAX_LEAVES], 1)
            ]
            stack.extend(reversed(numbered))
        elif not _is_attachment(part) or _kind(part) == "text/calendar":
            yield Leaf(number or "1", _kind(part))


def _kind(part: Any) -> str:
    if isinstance(part[0], list):
        return f"multipart/{_word(part[1] if len(part) > 1 else b'')}"
    return f"{_word(part[0])}/{_word(part[1])}"


def _word(value: Any) -> str:
    return value.decode("ascii", "replace").lower() if isinstance(value, bytes) else ""


def _is_attachment(part: Any) -> bool:
    return any(
        isinstance(value, tuple)
        and value
        and isinstance(value[0], bytes)
        and value[0].lower() == b"attachment"
        for value in part[7:]
    )


BOUNDARY = b"ghostwatch-chosen-parts"
_OWN_TYPE = re.compile(rb"^(?:content-[a-z-]+|mime-version)[ \t]*:", re.IGNORECASE)
_FOLD = re.compile(rb"\r?\n(?=[^ \t])")


def rebuild(header: bytes, whole: str, parts: Iterable[tuple[bytes, bytes]]) -> bytes:
    """One message of a header block and some parts, (MIME header, octets) each.

    The block's own Content-* fields go: they describe a body that was not read.
    """
    fields = [f for f in _FOLD.split(header.rstrip(b"\r\n")) if f and not _OWN_TYPE.match(f)]
    # The type of a report decides how the message is read; any other kind of whole does not.
    kind = b"multipart/report" if whole == "multipart/report" else b"multipart/mixed"
    fields += [
        b"MIME-Version: 1.0",
        b"Content-Type: " + kind + b'; boundary="' + BOUNDARY + b'"',
    ]
    pieces = [b"\r\n".join(fields), b""]
    for mime, octets in parts:
        # A part that holds our boundary would end itself early; nothing worse happens.
        pieces += [b"--" + BOUNDARY, mime.rstrip(b"\r\n"), b"", octets]
    pieces += [b"--" + BOUNDARY + b"--", b""]
    return b"\r\n".join(pieces)
