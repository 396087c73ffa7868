"""A decision of the seller, said back to them: what follows from it, how to take it back."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from ghostwatch.core.model import Note, NoteKind, Situation, Verdict
from ghostwatch.report import names
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import plain

if TYPE_CHECKING:
    from ghostwatch.core.worktime import WorkCalendar

_GOES = "an untouched draft is taken back at the next look"

CONSEQUENCES: Mapping[NoteKind, str] = {
    NoteKind.WON: f"Nobody is chased here any more; {_GOES}.",
    NoteKind.LOST: f"Nothing more is drafted; {_GOES}.",
    NoteKind.LATER: f"The next draft comes on {{first}} at the earliest; {_GOES}.",
    NoteKind.HUSH: f"Nothing is drafted until you say otherwise; {_GOES}.",
    NoteKind.RESUME: "Earlier decisions about them no longer hold; the next look judges afresh.",
}


def answers(verdict: Verdict) -> list[str]:
    """The commands that answer whose call it is: won, lost, later; [] where nobody is asked."""
    if verdict.situation is not Situation.YOUR_CALL:
        return []
    name = shlex.quote(plain(verdict.prospect.name))
    return [
        f"ghostwatch won {name}",
        f"ghostwatch lost {name}",
        f"ghostwatch later {name} '3 weeks'",
    ]


NOTHING_TO_RESUME = (
    "There is no decision of yours, no doubtful draft and no word of theirs to take back."
)


def note_lines(note: Note, calendar: WorkCalendar, *, idle: bool = False) -> list[str]:
    """What a decision of the seller will do, and how to take it back.

    calendar: the seller's. idle: the decision is to resume, and there is nothing to resume.
    """
    name, zone = plain(note.prospect), calendar.zone
    until = first = ""
    if note.until_on is not None:
        until = f" until {day(note.until_on, zone, note.at)}"
        free_on = calendar.next_working_day(note.until_on + timedelta(days=1))
        first = day(free_on, zone, note.at)
    follows = NOTHING_TO_RESUME if idle else CONSEQUENCES[note.kind].format(first=first)
    lines = [f"{name}: {names.NOTES[note.kind]}{until}. {follows}"]
    if note.kind is not NoteKind.RESUME:
        lines.append(f"To take it back: ghostwatch resume {shlex.quote(name)}")
    return lines
