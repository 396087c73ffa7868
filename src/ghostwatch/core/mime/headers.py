"""The header of a message: its fields, the ids in them, and its date.

The rule of the module: fields are scanned by hand, as octets, in one pass, and each is capped;
what is no field is passed over and noted. An id or a date that breaks its grammar is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from ghostwatch.core.mime.characters import words
from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ghostwatch.core.model import Parsed

MAX_HEADER = 64 * 1024
MAX_HEADER_SEARCH = 8 * 1024 * 1024  # octets in which the header has to end
MAX_FIELDS = 200
MAX_PER_NAME = 20
MAX_VALUE = 16 * 1024
MAX_IDS = 40  # of References: the first and the last 20
_YEARS = range(1990, 2101)
_OFFSETS = range(-12 * 60, 14 * 60 + 1)  # minutes east of UTC that clocks show somewhere
_OFFSET = r"(?<=[\d ])(?P<sign>[+-])(?P<hours>\d\d)(?P<minutes>\d\d)(?![\d:])"

# Lower-case name -> raw values, unfolded, in order.
Fields: TypeAlias = Mapping[str, Sequence[bytes]]

_BLANK_LINE = re.compile(rb"^\r?\n", re.MULTILINE)
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)", re.DOTALL)
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_LINE_END = re.compile(rb"\r\n|\n|\r")


def split(octets: bytes, problems: list[str]) -> tuple[bytes, int]:
    """The header, and where the body begins: below the first empty line (RFC 5322 2.1).

    The body is no copy: of a message of sixty megabytes there should be one.
    """
    blank = _BLANK_LINE.search(octets, 0, MAX_HEADER_SEARCH)
    if blank is not None:
        end, begin = blank.start(), blank.end()
    elif _FIELD.match(octets):  # no empty line at all: a header alone, or text alone
        end = begin = len(octets)
    else:
        return b"", 0
    if end > MAX_HEADER:
        note(problems, "the header is too long, its end is not read")
    return octets[: min(end, MAX_HEADER)], begin


def fields_of(head: bytes, problems: list[str]) -> Fields:
    """The header fields, unfolded (RFC 5322 2.2, 2.2.3); lines that are none are left out."""
    fields: dict[str, list[bytes]] = {}
    kept = 0
    for line in _LINE_END.split(_FOLD.sub(b"", head)):
        match = _FIELD.match(line)
        if match is None:
            if line.strip():
                note(problems, "a header line is no header field")
            continue
        values = fields.setdefault(match[1].decode("ascii").lower(), [])
        if len(values) >= MAX_PER_NAME or kept >= MAX_FIELDS:
            note(problems, "too many header fields")
            continue
        values.append(match[2][:MAX_VALUE])
        kept += 1
    return {name: values for name, values in fields.items() if values}


def decoded(fields: Fields) -> Mapping[str, tuple[str, ...]]:
    """Name -> values, decoded and clean."""
    return MappingProxyType({name: tuple(map(words, values)) for name, values in fields.items()})


def note(problems: list[str], what: str) -> None:
    """Remember a repair once."""
    if what not in problems:
        problems.append(what)


def instant(value: bytes) -> datetime | None:
    """A Date field as UTC (RFC 5322 3.3), None for junk and for years nobody mails in."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - brings sockets and calendars

    try:
        dated_at = parsedate_to_datetime(value[:100].decode("ascii"))
        if dated_at.tzinfo is None:  # -0000: the instant is UTC, the sender's zone is unknown
            dated_at = dated_at.replace(tzinfo=UTC)
        dated_at = dated_at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return dated_at if dated_at.year in _YEARS else None


def offset_of(parsed: Parsed) -> timezone | None:
    """The offset that the sender's Date field names (RFC 5322 3.3), as a fixed timezone.

    None for a missing or unreadable date, for -0000 (3.3: the zone is unknown) and for offsets
    that no place has (UTC-12:00 to UTC+14:00).
    """
    date = next(iter(parsed.headers.get("date", ())), "")[:100]
    match = compiled(_OFFSET).search(date)
    if parsed.dated_at is None or match is None or match[0] == "-0000":
        return None
    minutes = int(match["hours"]) * 60 + int(match["minutes"])
    minutes = -minutes if match["sign"] == "-" else minutes
    if int(match["minutes"]) > 59 or minutes not in _OFFSETS:
        return None
    return timezone(timedelta(minutes=minutes))


# --- ids ---------------------------------------------------------------------------------------

_ID = re.compile(rb"<([!-;=?-~]{3,996})>")


def _valid_ids(octets: bytes) -> Iterator[str]:
    """Ids by their grammar (RFC 5322 3.6.4): printable, exactly one @, at most a line long.

    Not by all of it: mail programs write ids that are no dot-atoms, and others answer them.
    """
    for found in _ID.findall(octets):
        if found.count(b"@") == 1 and found[0] != ord("@") and found[-1] != ord("@"):
            yield f"<{found.decode('ascii')}>"


def ids_of(values: Iterable[bytes]) -> tuple[str, ...]:
    """The valid ids of these fields, duplicates removed, in order."""
    return tuple(dict.fromkeys(i for value in values for i in _valid_ids(value)))


# One id in a list of them: up to its bracket, to the next one's, or without any.
_CITED = re.compile(rb"<([^<>]{1,2000}+)(>?)|([^<>\s,;]+)")
_BARE = re.compile(rb"[!-;=?-~]{1,500}@[A-Za-z0-9.-]{1,255}")


def cited_of(values: Iterable[bytes], problems: list[str]) -> tuple[str, ...]:
    """The valid ids of In-Reply-To or References, duplicates removed, in order.

    Byte for byte, but for the blanks that a fold in the middle of an id leaves (Outlook's are long
    enough to be folded) and for brackets that are missing. Words around them are passed over.
    """
    values = tuple(values)
    ids = tuple(dict.fromkeys(i for value in values for i in _cited(value)))
    if ids != ids_of(values):
        note(problems, "ids of earlier messages were mended")
    return ids


def _cited(octets: bytes) -> Iterator[str]:
    """The ids of one field. Without brackets, only where every word is one: else it is prose."""
    found = _CITED.findall(octets)
    prose = not all(_BARE.fullmatch(bare) for _, _, bare in found if bare)
    for inside, closed, bare in found:
        joined = b"".join(inside.split())
        if bare:
            yield from () if prose else _valid_ids(b"<%b>" % bare)
        elif closed and joined.count(b"@") == 1:
            yield from _valid_ids(b"<%b>" % joined)
        else:  # a bracket is missing
            for one in inside.replace(b",", b" ").split():
                yield from _valid_ids(b"<%b>" % one)


def both_ends(ids: tuple[str, ...]) -> tuple[str, ...]:
    """The beginning and the end of a long chain: where it came from, and what it answers."""
    return ids if len(ids) <= MAX_IDS else ids[: MAX_IDS // 2] + ids[-MAX_IDS // 2 :]
