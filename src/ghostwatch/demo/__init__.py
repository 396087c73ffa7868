"""The whole job on an embedded mail server with a made-up mailbox; nothing leaves this machine.

The rule here: what is printed is what happened. The sentences are those of ``status``, ``why`` and
``brief``, the letters are read back from the mailbox; only the headings are the demo's own.
``cast`` and ``story`` are the made-up mailbox, ``server`` holds it, ``stage`` turns the belt on it.
"""

from __future__ import annotations

import io
import signal
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch import report
from ghostwatch.core.model import DraftState, Situation
from ghostwatch.cycle import offline
from ghostwatch.demo import cast, story
from ghostwatch.demo.page import Page
from ghostwatch.demo.stage import PASSWORD, Stage, real_clock, set_up
from ghostwatch.errors import Problem, UserError
from ghostwatch.report import names

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ghostwatch.core.model import Decision, Parsed, Verdict
    from ghostwatch.demo.server import EmbeddedServer

INSTALL = Problem(
    where="demo",
    what="The embedded mail server (pymap) is not installed.",
    next="Install it, in ghostwatch's folder: pip install '.[demo]'",
)

EXPLAINED = "Saltmarsh Energy"  # a day that they named, in their own words
WHOLE = slice(None)
KERNEL = slice(1, -2)  # between the greeting and the name

KIND = "A kind word before anybody asks: thanks, no news, care"
WAITING = "Nothing to do yet: a delay is not the end"
GROUPS = {
    "They wait for you: answer before you chase anybody": {Situation.OUR_TURN},
    "Gone silent: the next message lies in Drafts": {Situation.SILENT},
    "Your call: every message was tried, so you decide": {Situation.YOUR_CALL},
    KIND: set(),
    WAITING: {Situation.AGREED_DATE, Situation.AWAY, Situation.THEIR_TURN},
    "Done: they said so, or you did": {Situation.CLOSED, Situation.CLIENT},
    "Something does not add up, so nothing is drafted": {
        Situation.UNCLEAR,
        Situation.UNDELIVERABLE,
    },
}

YOUR_OWN = """\
  ghostwatch init             asks a few questions, writes the configuration
  ghostwatch check            tries it: every problem at once, nothing is written
  ghostwatch once --dry-run   says what it would draft, writes no draft
  ghostwatch once             one look: the drafts lie in your own Drafts
  ghostwatch run              a look every ten minutes, until you stop it
"""


def run(*, serve: bool = False, clock: Callable[[], datetime] = real_clock) -> int:
    """Run the demo and return the exit code, 0.

    serve: leave the server up afterwards, for a look with a mail program, until interrupted.
    clock: says which day it is. Raises UserError when the extra ``demo`` is not installed.
    """
    from rich.console import Console  # noqa: PLC0415 - costs time that other commands need not pay

    try:
        from ghostwatch.demo.server import EmbeddedServer  # noqa: PLC0415 - only with the extra
    except ImportError as error:
        raise UserError(INSTALL) from error
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that knows no ü shows a question mark
    page = Page(Console(highlight=False, markup=False, emoji=False))
    with (
        tempfile.TemporaryDirectory(prefix="ghostwatch-demo-") as folder,
        EmbeddedServer(cast.USER, PASSWORD) as server,
        set_up(Path(folder), server, clock) as played,
    ):
        _play(played, page)
        if serve:
            _serve(server, page)
        page.line("Nothing of this demo stays on this machine.")
    return 0


# --- the play, act by act -----------------------------------------------------------------------


def _play(played: Stage, page: Page) -> None:
    _opening(played, page)
    _earlier(played, page)
    _today(played, page)
    _drafts(played, page)
    _once_more(played, page)
    _evidence(played, page)
    _brief(played, page)
    page.heading("Your own mailbox")
    page.lines(YOUR_OWN)


def _opening(played: Stage, page: Page) -> None:
    page.line(
        f"A mail server on this machine ({played.server.host}:{played.server.port}), a made-up "
        f"seller, {len(cast.STORIES)} made-up prospects. Nothing leaves this computer."
    )
    zone = played.config.me.time_zone
    page.line(f"The demo's clock says {_long(played.now)} ({zone}).")


def _earlier(played: Stage, page: Page) -> None:
    page.heading(f"{story.EARLIER} working days ago")
    turn = played.first_turn()
    page.line(f"{_long(played.earlier)}: {report.once_summary(turn)}")
    for decision, letter in played.drafts():
        _letter(page, decision, letter, KERNEL)
    page.lines("")
    page.line("Sam read them, liked them, and sent them.")


def _today(played: Stage, page: Page) -> None:
    turn = played.second_turn()
    page.heading("Today: where every conversation stands")
    page.line(report.once_summary(turn))
    decisions = played.store.decisions()
    table = report.status_table(turn.verdicts, decisions, played.now, played.config.zone)
    lying = {d.prospect: d for d in decisions if d.state is DraftState.PRESENT}
    verdicts = {v.prospect.name: v for v in turn.verdicts}
    rows = sorted(table.rows, key=lambda row: verdicts[row[0]].since is None)
    grouped = [(group_of(verdicts[row[0]], lying.get(row[0])), row) for row in rows]
    for title in GROUPS:
        page.group(title)
        for of, (name, _, _, comes, _, why) in grouped:
            if of == title:
                page.entry(name, f"{why} Next: {comes}." if comes else why)


def group_of(verdict: Verdict, draft: Decision | None) -> str:
    """Below which title of GROUPS a conversation is told. draft: what lies in Drafts for it."""
    if draft is not None and draft.is_courtesy:
        return KIND
    if verdict.since is None:
        return WAITING
    return next(title for title, those in GROUPS.items() if verdict.situation in those)


def _drafts(played: Stage, page: Page) -> None:
    page.heading("What now lies in Drafts")
    page.line("The first in full; of the others what stands between the greeting and the name.")
    for number, (decision, letter) in enumerate(played.drafts()):
        _letter(page, decision, letter, KERNEL if number else WHOLE)
    page.lines("")
    page.line("They wait there to be read, changed, sent or thrown away. ghostwatch cannot send.")


def _letter(page: Page, decision: Decision, letter: Parsed, shown: slice) -> None:
    """One draft: which message, to whom, and of its words the paragraphs that are shown."""
    to = letter.to[0]
    play = names.play_in_column(decision.play).capitalize()
    page.lines("")
    page.line(
        f"{play} for {report.plain(to.name or to.spec)}, {report.plain(decision.prospect)}",
        indent="  ",
        style="bold",
    )
    if shown == WHOLE:
        page.lines(f"  To:      {report.plain(f'{to.name} <{to.spec}>')}")
        page.lines(f"  Subject: {report.plain(letter.subject)}")
    page.letter(letter.text.strip().split("\n\n")[shown])


def _once_more(played: Stage, page: Page) -> None:
    before = played.server.read_all("Drafts")
    turn = played.turn_again()
    same = "the drafts are the same, byte for byte"
    if turn.done or played.server.read_all("Drafts") != before:
        same = "THE DRAFTS CHANGED, which they should not"
    page.line(f"A second look: {report.once_summary(turn)} Nothing new, so nothing to do: {same}.")


def _evidence(played: Stage, page: Page) -> None:
    page.heading(f"On what evidence: `ghostwatch why '{EXPLAINED}'`")
    for talk, verdict in offline.look(played.config, played.store, played.now):
        if verdict.prospect.name == EXPLAINED:
            page.listing(report.why_text(verdict, talk, played.now, played.config.zone))


def _brief(played: Stage, page: Page) -> None:
    page.heading("The morning list, as `ghostwatch brief` prints it")
    page.line("With `brief: draft` it lies in Drafts on each working morning, as it does here.")
    brief = played.brief()
    page.lines(f"\n{brief.subject}\n\n{brief.text}")  # ours, so it is safe to show already


def _long(at: datetime) -> str:
    return f"{at:%A} {at.day} {at:%B %Y}, {at:%H:%M}"


def _serve(server: EmbeddedServer, page: Page) -> None:
    done = threading.Event()
    before = signal.signal(signal.SIGTERM, lambda *_: done.set())
    page.heading("The mailbox stays up for a mail program")
    page.lines(
        f"  IMAP host  {server.host}\n  port       {server.port}, no encryption\n"
        f"  user       {server.user}\n  password   {server.password}\n"
    )
    page.line("Ctrl-C ends it.")
    try:
        done.wait()
    except KeyboardInterrupt:
        page.lines("")
    finally:
        signal.signal(signal.SIGTERM, before)
