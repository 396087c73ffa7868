"""Sightings -> the seller's words, among those that were said by command.

The rule of the module: the newest word said holds, and two that were first seen in one turn and
differ are no word at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from ghostwatch.core.controls.people import Whom
from ghostwatch.core.model import (
    Conversation,
    Fact,
    Note,
    Prospect,
    Reason,
    Sighting,
    Situation,
    Verdict,
)


class Told(NamedTuple):
    """What commands and mailboxes say, in the order in which it was said.

    torn: prospect -> why their newest words contradict each other.
    """

    notes: tuple[Note, ...]
    torn: Mapping[str, Reason]


def told(
    sightings: Iterable[Sighting], said: Sequence[Note], talks: Iterable[Conversation]
) -> Told:
    """The seller's words about these conversations: those by command, and those by mailbox.

    said: by command, in their order, each with its number.
    """
    holding = [s for s in sightings if s.says is not None and s.gone_at is None]
    if not holding:
        return Told(tuple(said), MappingProxyType({}))
    talks = tuple(talks)
    of_prospect = {talk.prospect.name: talk.prospect for talk in talks}
    turns: dict[tuple[str, int, datetime], list[Sighting]] = defaultdict(list)
    whose = _whose(holding, talks)
    for sighting in sorted(holding, key=lambda s: s.number):
        for name in whose(sighting):
            turns[name, sighting.said_after, sighting.seen_at].append(sighting)
    last = {name: (after, first.number) for (name, after, _), (first, *_) in turns.items()}
    events: list[tuple[tuple[int, int], Note]] = [((note.number, 0), note) for note in said]
    torn: dict[str, Reason] = {}
    for (name, after, _), rows in turns.items():
        place = after, rows[0].number
        if len({(row.says, row.until_on) for row in rows}) == 1:
            events.append((place, _note(rows[0], of_prospect[name])))
        elif last[name] == place and not _said_since(after, of_prospect[name], said):
            torn[name] = _torn(rows)
    # A command stands behind what was seen before it and before what was seen after it.
    events.sort(key=lambda event: event[0])
    return Told(tuple(note for _, note in events), torn)


def _note(row: Sighting, prospect: Prospect) -> Note:
    assert row.says is not None
    return Note(
        prospect.name,
        row.says,
        row.seen_at,
        row.until_on,
        prospect.contacts,
        mailbox=row.mailbox,
        subject=row.subject,
        message_id=row.message_id,
    )


def _said_since(after: int, prospect: Prospect, said: Iterable[Note]) -> bool:
    """Whether the seller said something about the prospect by command since."""
    contacts = set(prospect.contacts)
    return any(
        note.number > after
        and (note.prospect == prospect.name or not contacts.isdisjoint(note.contacts))
        for note in said
    )


def _torn(rows: Sequence[Sighting]) -> Reason:
    mailboxes = list(dict.fromkeys(row.mailbox for row in rows))
    facts: dict[str, Fact] = {
        "mailbox": mailboxes[0],
        "other": mailboxes[-1],
        "subject": rows[0].subject,
    }
    return Reason("controls_contradict", rows[0].message_id or None, facts)


class _Whose:
    """Which conversations a message is a word of: by itself, else by the people it names.

    By people where the message itself is not known: it is from before the time that is kept, or it
    is the seller's own and lies nowhere else.
    """

    def __init__(self, wanted: Collection[str], talks: Iterable[Conversation]) -> None:
        self._by_identity: dict[str, dict[str, None]] = defaultdict(dict)
        self._people = Whom(())
        for talk in talks:
            self._people.add(talk.prospect.name, talk.prospect.contacts, talk.prospect.domains)
            for word in talk.words:
                if word.message.identity in wanted:
                    self._by_identity[word.message.identity][talk.prospect.name] = None

    def __call__(self, sighting: Sighting) -> tuple[str, ...]:
        known = self._by_identity.get(sighting.identity)
        if known:
            return tuple(known)
        return tuple(dict.fromkeys(n for one in sighting.people for n in self._people.of(one)))


def _whose(sightings: Sequence[Sighting], talks: Iterable[Conversation]) -> _Whose:
    return _Whose({sighting.identity for sighting in sightings}, talks)


def explained(verdict: Verdict, talk: Conversation, torn: Mapping[str, Reason]) -> Verdict:
    """The verdict with what the seller said by moving a message; in doubt nothing is drafted.

    P7: a stop stays the reason where there is one.
    """
    codes = {reason.code for reason in verdict.reasons}
    reason = torn.get(verdict.prospect.name)
    if reason is not None and "asked_to_stop" not in codes:
        return replace(
            verdict,
            situation=Situation.UNCLEAR,
            falls_silent_at=None,
            next=None,
            reasons=(reason,),
        )
    note = talk.notes[-1] if talk.notes else None
    if note is None or not note.mailbox or note.kind.value not in codes:
        return verdict
    facts: dict[str, Fact] = {"subject": note.subject, "mailbox": note.mailbox, "on": note.at}
    moved = Reason("moved_there", note.message_id or None, facts)
    return replace(verdict, reasons=(*verdict.reasons, moved))
