"""One message: octets -> Parsed, and of that the facts which are kept."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ghostwatch.core.mime.addresses import recipients_of, sender_of
from ghostwatch.core.mime.body import body_of
from ghostwatch.core.mime.characters import words
from ghostwatch.core.mime.headers import (
    MAX_PER_NAME,
    Fields,
    both_ends,
    cited_of,
    decoded,
    fields_of,
    ids_of,
    instant,
    offset_of,
    split,
)
from ghostwatch.core.mime.tree import shortened
from ghostwatch.core.model import Message, Parsed, Place, Reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def parse(octets: bytes) -> Parsed:
    """Read one message (RFC 5322, RFC 2045 to 2047); never raises, whatever the octets are."""
    problems: list[str] = []
    head, begin = split(octets, problems)
    fields = fields_of(head, problems)
    text, parts = body_of(fields, shortened(octets, begin), problems)
    return replace(_of_fields(fields, problems), text=text, parts=parts, problems=tuple(problems))


def parse_header(octets: bytes) -> Parsed:
    """Read the header of a message alone: half the work where tens of thousands are looked at."""
    problems: list[str] = []
    head, _ = split(octets, problems)
    return _of_fields(fields_of(head, problems), problems)


def _of_fields(fields: Fields, problems: list[str]) -> Parsed:
    """What the header fields say; problems: where to put what had to be repaired."""
    of: Mapping[str, Sequence[bytes]] = defaultdict(tuple, fields)
    senders, doubt = sender_of(of["from"])
    parsed = Parsed(
        headers=decoded(fields),
        message_id=next(iter(ids_of(of["message-id"])), ""),
        in_reply_to=cited_of(of["in-reply-to"], problems)[:MAX_PER_NAME],
        references=both_ends(cited_of(of["references"], problems)),
        senders=senders,
        to=recipients_of(of["to"], problems),
        cc=recipients_of(of["cc"], problems),
        subject=words(_first(of["subject"])),
        dated_at=instant(_first(of["date"])),
        received_at=instant(_first(of["received"]).rpartition(b";")[2].strip()),
        sender_doubt=doubt,
        problems=tuple(problems),
    )
    return replace(parsed, offset=offset_of(parsed))


def _first(values: Sequence[bytes]) -> bytes:
    return values[0] if values else b""


def to_message(
    parsed: Parsed,
    *,
    place: Place,
    in_sent: bool,
    arrived_at: datetime,
    thread: str | None,
    reading: Reading,
) -> Message:
    """The facts of a parsed message that are kept, with where and when the server holds it."""
    return Message(
        place=place,
        identity=_identity(parsed),
        in_sent=in_sent,
        message_id=parsed.message_id,
        in_reply_to=parsed.in_reply_to,
        references=parsed.references,
        senders=parsed.senders,
        to=parsed.to,
        cc=parsed.cc,
        subject=parsed.subject,
        dated_at=parsed.dated_at,
        arrived_at=arrived_at.astimezone(UTC),
        received_at=parsed.received_at,
        thread=thread,
        reading=reading,
    )


def _identity(parsed: Parsed) -> str:
    """Equal for copies of a mail, different for a forgery that only takes over its Message-ID."""
    known = (
        parsed.message_id,
        *(sender.key for sender in parsed.senders),
        *parsed.headers.get("date", ())[:1],
        parsed.subject,
        "" if parsed.message_id else parsed.text[:1000],
    )
    return hashlib.sha256("\x00".join(known).encode()).hexdigest()[:32]
