"""The header of a message: its fields, the ids in them, and its date.

The rule of the module: fields are scanned by hand, as octets, in one pass, and each is capped;
what is no field is passed over and noted. An id or a date that breaks its grammar is none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from ghostwatch.core.mime.characters import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MAX_HEADER = 64 * 1024
MAX_FIELDS = 200
MAX_PER_NAME = 20
MAX_VALUE = 16 * 1024
MAX_IDS = 40  # of References: the first and the last 20
_YEARS = range(1990, 2101)

# Lower-case name -> raw values, unfolded, in order.
Fields: TypeAlias = Mapping[str, Sequence[bytes]]

_BLANK_LINE = re.compile(rb"^\r?\n", re.MULTILINE)
_FIELD = re.compile(rb"([!-9;-~]{1,100})[ \t]*:[ \t]*(.*)", re.DOTALL)
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_LINE_END = re.compile(rb"\r\n|\n|\r")


def split(octets: bytes) -> tuple[bytes, bytes]:
    """Header and body, apart at the first empty line (RFC 5322 2.1)."""
    blank = _BLANK_LINE.search(octets)
    if blank is not None:
        return octets[: blank.start()][:MAX_HEADER], octets[blank.end() :]
    # No empty line at all: a header alone, or text alone.
    return (octets[:MAX_HEADER], b"") if _FIELD.match(octets) else (b"", octets)


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


def both_ends(ids: tuple[str, ...]) -> tuple[str, ...]:
    """The beginning and the end of a long chain: where it came from, and what it answers."""
    return ids if len(ids) <= MAX_IDS else ids[: MAX_IDS // 2] + ids[-MAX_IDS // 2 :]
