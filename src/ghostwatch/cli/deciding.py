"""The seller's word about a prospect: by command, or by the mailboxes of `controls`."""

from __future__ import annotations

import sys
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from ghostwatch.cli import paper, wiring
from ghostwatch.cli.options import NOW, WHOM
from ghostwatch.cli.rim import FINE, NEEDS_A_PERSON
from ghostwatch.cli.wiring import Home

if TYPE_CHECKING:
    from ghostwatch.config import Config


@click.group(name="controls", short_help="The mailboxes that decide from your mail program.")
def controls_() -> None:
    """The mailboxes of `controls`: a message that you move there is your word about a prospect."""


@controls_.command(name="create", short_help="Make those mailboxes that are missing.")
@click.pass_obj
def controls_create(home: Home) -> None:
    """Make those mailboxes that are missing; nothing else ever makes one."""
    _of_controls(home, "create")


@controls_.command(name="list")
@click.pass_obj
def controls_list(home: Home) -> None:
    """Say which there are, and what each does."""
    _of_controls(home, "show")


def _of_controls(home: Home, work: str) -> None:
    """Ask the mail server about the mailboxes of `controls`; say what was found, and problems."""
    from ghostwatch.cli import controls  # noqa: PLC0415

    config = home.loaded()
    home.guard(config)
    lines, problems = controls.WORKS[work](config)
    paper.lines(lines)
    paper.complain(problems)
    sys.exit(NEEDS_A_PERSON if problems else FINE)


def _decide(
    home: Home, prospect: str, kind: str, now: datetime | None, until: str | None = None
) -> None:
    """Write a word of the seller down, also beside a running daemon; say what follows from it."""
    from ghostwatch import report  # noqa: PLC0415
    from ghostwatch.core.model import Note, NoteKind  # noqa: PLC0415

    config = home.loaded()
    at = wiring.moment(now, config.zone)
    idle = False
    with wiring.open_store(config, home.folder(), hold=False) as store:
        wanted = wiring.find(config, prospect, wiring.who(config, store))
        until_on = _day_ahead(until, at, config) if until is not None else None
        note = Note(wanted.name, NoteKind(kind), at, until_on, wanted.contacts)
        if note.kind is NoteKind.RESUME:
            from ghostwatch.cycle import offline  # noqa: PLC0415

            idle = not wiring.anything_to_resume(config, store, wanted.name, at)
            offline.resume(config, store, wanted, at)
        else:
            store.add_note(note)
    paper.text(report.note_lines(note, config.calendar, idle=idle))


def _day_ahead(text: str, at: datetime, config: Config) -> date:
    from ghostwatch.cli import days  # noqa: PLC0415 - compiles patterns that no other word needs

    return days.ahead(text, at.astimezone(config.zone).date())


def _decision(kind: str, text: str) -> click.Command:
    """The command for one kind of decision."""

    @click.command(name=kind, help=f"{text}\n\nPROSPECT: a name, or any address of theirs.")
    @WHOM
    @NOW
    @click.pass_obj
    def decide(home: Home, prospect: str, now: datetime | None) -> None:
        _decide(home, prospect, kind, now)

    return decide


@click.command(short_help="Put a prospect off until a day.")
@click.argument("prospect")
@click.argument("until", nargs=-1, required=True)
@NOW
@click.pass_obj
def later(home: Home, prospect: str, until: tuple[str, ...], now: datetime | None) -> None:
    """Put a prospect off.

    UNTIL is a day (2026-12-03, 3 dec, friday, tomorrow) or a span (3 weeks, 2w, 2 months).
    PROSPECT: a name, or any address of theirs.
    """
    _decide(home, prospect, "later", now, " ".join(until))


COMMANDS: tuple[click.Command, ...] = (
    _decision("won", "You made the sale: nobody is chased here any more."),
    _decision("lost", "This is over: nothing more is drafted."),
    _decision("hush", "Draft nothing for them until you say `resume`."),
    _decision("resume", "Take your last word about them back, and settle a doubtful draft."),
    later,
    controls_,
)
