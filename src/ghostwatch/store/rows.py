"""The nouns of the model as rows, and back: what comes out equals what went in.

The parts of a message that nobody asks the database about lie in one JSON list a row: reading one
list is several times faster than joining tables of addresses and ids.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import date
from typing import Any, Final

from ghostwatch.core.model import (
    Address,
    Bounced,
    Drafts,
    DraftSeen,
    Effect,
    Intent,
    Kind,
    Manner,
    Meeting,
    Message,
    Place,
    Pledge,
    Pledged,
    Reading,
    Reason,
    Sighting,
    Tone,
    Withheld,
)
from ghostwatch.store.schema import instant, microseconds

_encode: Final = json.JSONEncoder(separators=(",", ":")).encode  # ASCII: see schema.py
_decode: Final = json.JSONDecoder().decode
_PLAIN: Final = Reading()


def place_of(place: Place) -> dict[str, Any]:
    """The columns of a place."""
    return {"mailbox": place.mailbox, "uidvalidity": place.uidvalidity, "uid": place.uid}


def storable(text: str) -> str:
    """Text that may quote a stranger, with lone surrogates spelled out, fit for a text column."""
    return text.encode("utf-8", "backslashreplace").decode()


def _pairs(addresses: Iterable[Address]) -> list[tuple[str, str]]:
    return [(address.name, address.spec) for address in addresses]


class _Addresses:
    """Builds addresses, each different one once: a mailbox names the same people over and over."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Address] = {}

    def __call__(self, pairs: Iterable[Sequence[str]]) -> tuple[Address, ...]:
        known = self._known
        built = []
        for name, spec in pairs:
            address = known.get((name, spec))
            if address is None:
                address = known[name, spec] = Address(name, spec)
            built.append(address)
        return tuple(built)


# --- messages -------------------------------------------------------------------------------------
def _same(value: Any) -> Any:
    return value


def _manner_row(manner: Manner) -> dict[str, Any]:
    return {name: getattr(manner, name) for name in _MANNER if getattr(manner, name)}


def _manner(stored: Mapping[str, Any]) -> Manner:
    said: dict[str, Any] = {n: tuple(v) if isinstance(v, list) else v for n, v in stored.items()}
    if "tone" in said:
        said["tone"] = Tone(said["tone"])
    return Manner(**said)


_MANNER: Final = tuple(field.name for field in fields(Manner))


# What differs from a plain message -> (as JSON, from JSON). A new field of Reading needs a row.
_READING: Final[Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]]] = {
    "kind": (str, Kind),
    "row": (_same, _same),
    "effect": (str, Effect),
    "intent": (str, Intent),
    "stop": (_same, _same),
    "evidence": (storable, _same),
    "away_until": (date.isoformat, date.fromisoformat),
    "later_on": (date.isoformat, date.fromisoformat),
    "later_until": (date.isoformat, date.fromisoformat),
    "date_words": (storable, _same),
    "bounce": (str, Bounced),
    "bounced_ids": (_same, tuple),
    "bounced_to": (_same, tuple),
    "meeting": (str, Meeting),
    "meets_on": (date.isoformat, date.fromisoformat),
    "phones": (_same, tuple),
    "referral": (_same, _same),
    "sender_doubt": (_same, _same),
    "agrees": (_same, _same),
    "pledges": (
        lambda pledges: [
            (
                p.kind,
                p.on.isoformat(),
                storable(p.words),
                *([p.until.isoformat()] if p.until else ()),
            )
            for p in pledges
        ],
        lambda rows: tuple(
            Pledge(Pledged(kind), date.fromisoformat(on), words, *map(date.fromisoformat, until))
            for kind, on, words, *until in rows
        ),
    ),
    "attached": (_same, _same),
    "manner": (_manner_row, _manner),
}


def reading_of(reading: Reading) -> str | None:
    """The fields that say something, or None when none does."""
    values = {
        name: encode(getattr(reading, name))
        for name, (encode, _) in _READING.items()
        if getattr(reading, name) != getattr(_PLAIN, name)
    }
    return _encode(values) if values else None


def _reading(stored: str) -> Reading:
    return Reading(**{name: _READING[name][1](value) for name, value in _decode(stored).items()})


def message_row(message: Message) -> dict[str, Any]:
    """The columns of `messages`."""
    facts = (
        message.subject,
        message.thread,
        message.in_reply_to,
        message.references,
        _pairs(message.senders),
        _pairs(message.to),
        _pairs(message.cc),
        None if message.received_at is None else microseconds(message.received_at),
    )
    return {
        **place_of(message.place),
        "identity": message.identity,
        "in_sent": message.in_sent,
        "message_id": message.message_id,
        "dated_at": message.dated_at,
        "arrived_at": message.arrived_at,
        "facts": _encode(facts),
        "reading": reading_of(message.reading),
        "sketch": message.sketch,
    }


def messages_from(rows: Iterable[Sequence[Any]]) -> tuple[Message, ...]:
    """Build messages from rows of `messages` as they are stored, its ``read`` columns in order.

    Hand-written, because every turn with news reads thousands.
    """
    addresses = _Addresses()
    built = []
    for row in rows:
        mailbox, validity, uid, identity, in_sent, mid, dated, arrived, facts, reading, drawn = row
        # Rows of earlier versions say nothing of Received.
        subject, thread, parents, references, senders, to, cc, *more = _decode(facts)
        built.append(
            Message(
                place=Place(mailbox, validity, uid),
                identity=identity,
                in_sent=bool(in_sent),
                message_id=mid,
                in_reply_to=tuple(parents),
                references=tuple(references),
                senders=addresses(senders),
                to=addresses(to),
                cc=addresses(cc),
                subject=subject,
                dated_at=None if dated is None else instant(dated),
                arrived_at=instant(arrived),
                thread=thread,
                reading=_PLAIN if reading is None else _reading(reading),
                sketch=drawn,
                received_at=None if more in ([], [None]) else instant(*more),
            )
        )
    return tuple(built)


# --- drafts that lie in Drafts --------------------------------------------------------------------
def _seen(draft: DraftSeen) -> tuple[Any, ...]:
    return (
        draft.uid,
        draft.flags,
        draft.message_id,
        draft.in_reply_to,
        draft.references,
        _pairs(draft.to),
        _pairs(draft.cc),
        draft.subject,
    )


def drafts_row(drafts: Drafts) -> dict[str, Any]:
    """The columns of `drafts`, of which an account has one row."""
    return {
        "mailbox": drafts.mailbox,
        "uidvalidity": drafts.uidvalidity,
        "uidnext": drafts.uidnext,
        "seen": _encode([_seen(draft) for draft in drafts.seen]),
    }


def drafts_from(mailbox: str, uidvalidity: int, uidnext: int, seen: str) -> Drafts:
    """Build the Drafts mailbox from its columns."""
    addresses = _Addresses()
    built = tuple(
        DraftSeen(
            uid=uid,
            flags=tuple(flags),
            message_id=message_id,
            in_reply_to=tuple(parents),
            references=tuple(references),
            to=addresses(to),
            cc=addresses(cc),
            subject=subject,
        )
        for uid, flags, message_id, parents, references, to, cc, subject in _decode(seen)
    )
    return Drafts(mailbox, uidvalidity, uidnext, built)


# --- what lies in control mailboxes ---------------------------------------------------------------
_WORDS: Final = ("subject", "message_id", "people", "name")


def sighting_row(sighting: Sighting) -> dict[str, Any]:
    """The columns of `sightings`; what a stranger wrote lies in `facts`."""
    values = asdict(sighting)
    facts = [values.pop(name) for name in _WORDS]
    return {**values, "facts": _encode(facts)}


def sighting_from(facts: str, **rest: Any) -> Sighting:
    """Build a sighting from its columns."""
    subject, message_id, people, name = _decode(facts)
    return Sighting(**rest, subject=subject, message_id=message_id, people=tuple(people), name=name)


def withheld_text(withheld: Iterable[Withheld]) -> str:
    """What a turn held back, as JSON text; facts are text or numbers."""
    return _encode(
        [
            (
                one.prospect,
                one.reason.code,
                one.reason.message_id,
                {k: v if isinstance(v, int) else str(v) for k, v in one.reason.facts.items()},
            )
            for one in withheld
        ]
    )


def withheld_from(text: str) -> tuple[Withheld, ...]:
    """What a turn held back, from its JSON text."""
    return tuple(
        Withheld(prospect, Reason(code, message_id, facts))
        for prospect, code, message_id, facts in _decode(text)
    )
