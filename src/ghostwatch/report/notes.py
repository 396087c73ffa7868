"""A decision of the seller, said back to them: what follows from it, how to take it back."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from datetime import UTC

from ghostwatch.core.model import Note, NoteKind
from ghostwatch.report import names
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import plain

CONSEQUENCES: Mapping[NoteKind, str] = {
    NoteKind.WON: "Nobody is chased here any more; an untouched draft is taken back next turn.",
    NoteKind.LOST: "Nothing more is drafted; an untouched draft is taken back next turn.",
    NoteKind.LATER: "Nothing is drafted before that day; an untouched draft is taken back next "
    "turn, and the clock starts anew then.",
    NoteKind.HUSH: "Nothing is drafted until you say otherwise; an untouched draft is taken back "
    "next turn.",
    NoteKind.RESUME: "Earlier decisions about them no longer hold; the next turn looks afresh.",
}


def note_lines(note: Note) -> list[str]:
    """What a decision of the seller will do, and how to take it back."""
    name = plain(note.prospect)
    until = f" until {day(note.until_on, UTC)} {note.until_on.year}" if note.until_on else ""
    lines = [f"{name}: {names.NOTES[note.kind]}{until}. {CONSEQUENCES[note.kind]}"]
    if note.kind is not NoteKind.RESUME:
        lines.append(f"To take it back: ghostwatch resume {shlex.quote(name)}")
    return lines
