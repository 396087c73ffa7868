"""The whole job on an embedded mail server with a made-up mailbox; nothing leaves this machine.

The rule here: only the mailbox is made up. Reading, judging, planning, drafting and writing are
those of any real account, through a real IMAP connection on the loopback.
"""

from __future__ import annotations

import io
import signal
import sys
import tempfile
import textwrap
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch import config as configuration
from ghostwatch import credentials, report
from ghostwatch.core import mime
from ghostwatch.core.model import Note, Situation
from ghostwatch.cycle import offline
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.demo import story
from ghostwatch.errors import GhostwatchError, Problem, UserError
from ghostwatch.mailserver import MailServer
from ghostwatch.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from ghostwatch.core.worktime import WorkCalendar
    from ghostwatch.demo.server import EmbeddedServer

WIDEST = 100  # characters of a line that is still easy to read
PASSWORD = "demo"  # noqa: S105 - of the made-up account, reachable on the loopback only
MAILBOXES = ("Sent", "Drafts", "Trash", "Archive")
OPENS_AT = time(10, 0)  # both turns of the demo, in the seller's zone

CONFIG = """\
account: {{host: {host}, port: {port}, tls: none, user: {user}, password_file: {password_file}}}
me:
  name: Sam Seller
  addresses: [{user}]
  time_zone: Europe/Amsterdam
  holidays: NL
  signature: |
    Sam
cadences:
  default:
    - {{play: step_back, after: 5}}
    - {{play: feedback, after: 8}}
    - {{play: magic_email, after: 12}}
  one_step:
    - {{play: magic_email, after: 5}}
prospects:
"""

INSTALL = Problem(
    where="demo",
    what="The embedded mail server (pymap) is not installed.",
    next="Install it, in ghostwatch's folder: pip install '.[demo]'",
)

YOUR_OWN = """\
  ghostwatch init                    asks a few questions, writes a commented configuration
  ghostwatch check                   tries it: every problem at once, nothing is written
  ghostwatch once --dry-run          says what it would draft, writes no draft
  ghostwatch once                    one turn: the drafts lie in your own Drafts
  ghostwatch run                     a turn every ten minutes, until you stop it
  ghostwatch brief                   what to do this morning, on one screen of a phone
"""


def run(*, serve: bool = False) -> int:
    """Run the demo and return the exit code, 0.

    serve: leave the server up afterwards, for a look with a mail program, until interrupted.
    Raises UserError when the extra ``demo`` is not installed.
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
        EmbeddedServer(story.USER, PASSWORD) as server,
        _stage(Path(folder), server) as stage,
    ):
        _play(stage, page)
        if serve:
            _serve(server, page)
    return 0


@dataclass(frozen=True)
class Stage:
    """What the demo plays on: the server with its mailbox, the belt, and two moments."""

    server: EmbeddedServer
    config: configuration.Config
    store: Store
    belt: Belt
    earlier: datetime
    now: datetime

    def fill(self, after: datetime | None, until: datetime) -> None:
        """Lay the story's mail of this span into the mailbox."""
        for laid in story.letters(self.config.calendar, self.now.date()):
            if (after is None or laid.at > after) and laid.at <= until:
                self.server.put(laid.mailbox, laid.octets, laid.at, ("\\Seen",))

    def send_drafts(self, at: datetime) -> None:
        """Do what Sam does in a mail program: read the drafts, send them."""
        for octets in self.server.take_all("Drafts"):
            self.server.put("Sent", octets, at, ("\\Seen",))

    def take_notes(self) -> None:
        """Write down what Sam decided by command."""
        on = story.working_days_back(self.config.calendar, self.now.date(), 2)
        at = datetime.combine(on, OPENS_AT, tzinfo=self.config.zone)
        for told in story.STORIES:
            if told.note is not None:
                until_on = self.now.date() + timedelta(days=told.until) if told.until else None
                self.store.add_note(Note(told.name, told.note, at, until_on))


@contextmanager
def _stage(folder: Path, server: EmbeddedServer) -> Iterator[Stage]:
    """Write a configuration for the made-up seller, open a state, join the belt."""
    server.create(*MAILBOXES)
    config = configuration.load(_write_configuration(folder, server))
    now = _moment(config.calendar, _clock(), 0)
    earlier = _moment(config.calendar, now, story.EARLIER)
    key = credentials.message_id_key(config.path)
    with Store.open(folder / "state", config.account.user, hold=True) as store:
        belt = Belt(config, store, lambda: _mail_server(config), key, _clock)
        try:
            yield Stage(server, config, store, belt, earlier, now)
        finally:
            belt.close()


def _clock() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the demo has its own clock, set by the real one


def _moment(calendar: WorkCalendar, now: datetime, days: int) -> datetime:
    """Ten o'clock on the working day that lies this many working days back: any day will do."""
    today = now.astimezone(calendar.zone).date()
    on = story.working_days_back(calendar, today, days)
    return datetime.combine(on, OPENS_AT, tzinfo=calendar.zone)


def _mail_server(config: configuration.Config) -> MailServer:
    return MailServer(config.account, config.mailboxes, lambda: credentials.secret(config.account))


def _write_configuration(folder: Path, server: EmbeddedServer) -> Path:
    password_file = folder / "password"
    password_file.touch(mode=0o600)
    password_file.write_text(server.password + "\n", encoding="utf-8")
    head = CONFIG.format(
        host=server.host, port=server.port, user=server.user, password_file=password_file
    )
    rows = "".join(_prospect(told) for told in story.STORIES)
    path = folder / "config.yaml"
    path.write_text(head + rows, encoding="utf-8")
    return path


def _prospect(told: story.Story) -> str:
    more = "".join(f"    {key}: {value}\n" for key, value in told.settings.items())
    return f'  - name: "{told.name}"\n    contacts: [{told.address}]\n{more}'


# --- the play, act by act -----------------------------------------------------------------------


def _play(stage: Stage, page: Page) -> None:
    _opening(stage, page)
    _earlier(stage, page)
    _today(stage, page)
    _silent(stage, page)
    _drafts(stage, page)
    _once_more(stage, page)
    _brief(stage, page)
    page.heading("Your own mailbox")
    page.lines(YOUR_OWN)
    page.line("Nothing of this demo stays on this machine.")


def _opening(stage: Stage, page: Page) -> None:
    page.line(
        f"A mail server on this machine ({stage.server.host}:{stage.server.port}), a made-up "
        f"seller, {len(story.STORIES)} made-up prospects. Nothing leaves this computer."
    )
    zone = stage.config.me.time_zone
    page.line(f"The demo's clock says {_long(stage.now)} ({zone}).")


def _earlier(stage: Stage, page: Page) -> None:
    page.heading(f"{story.EARLIER} working days ago")
    stage.fill(None, stage.earlier)
    turn = _checked(stage.belt.turn(stage.earlier))
    page.line(f"{_long(stage.earlier)}: ghostwatch looked, and found two who had gone silent.")
    page.table(report.once_table(turn, stage.config.zone))
    page.line("Sam read the drafts, liked them, and sent them.")
    stage.send_drafts(stage.earlier + timedelta(hours=1))


def _today(stage: Stage, page: Page) -> None:
    stage.fill(stage.earlier, stage.now)
    stage.take_notes()
    turn = _checked(stage.belt.turn(stage.now))
    page.heading("Today: where every conversation stands")
    decisions = stage.store.decisions()
    page.table(report.status_table(turn.verdicts, decisions, stage.now, stage.config.zone))
    page.line(report.once_summary(turn))


def _silent(stage: Stage, page: Page) -> None:
    page.heading("Who is silent, and why")
    for talk, verdict in offline.look(stage.config, stage.store, stage.now):
        if verdict.situation is Situation.SILENT:
            page.text(report.why_text(verdict, talk, stage.now, stage.config.zone))
            page.line("")


def _drafts(stage: Stage, page: Page) -> None:
    page.heading("The drafts that now lie in Drafts")
    for octets in stage.server.read_all("Drafts"):
        parsed = mime.parse(octets)
        to = ", ".join(f"{a.name} <{a.spec}>" if a.name else a.spec for a in parsed.to)
        page.letter(to, parsed.subject, parsed.text)
    page.line("")
    page.line("They wait there to be read, changed, sent or thrown away. ghostwatch cannot send.")


def _once_more(stage: Stage, page: Page) -> None:
    page.heading("A second turn")
    before = stage.server.read_all("Drafts")
    turn = _checked(stage.belt.turn(stage.now))
    same = "the drafts are the same, byte for byte"
    if turn.done or stage.server.read_all("Drafts") != before:
        same = "THE DRAFTS CHANGED, which they should not"
    page.line(f"{report.once_summary(turn)} Nothing new, so nothing to do: {same}.")


def _brief(stage: Stage, page: Page) -> None:
    page.heading("The morning list, as `ghostwatch brief` prints it")
    page.line("With `brief: draft` it lies in your Drafts on each working morning.")
    page.line("")
    page.lines(brief_of(stage))


def brief_of(stage: Stage) -> str:
    """The morning list of the stage's now, behind its summary."""
    last, zone = stage.store.last_turn(), stage.config.zone
    judged = offline.look(stage.config, stage.store, stage.now)
    brief = offline.brief(judged, last.withheld if last else (), stage.now, stage.config.calendar)
    return "\n".join([report.brief_subject(brief, zone), "", *report.brief_text(brief, zone)])


def _checked(turn: Turn) -> Turn:
    """Refuse to tell a story that did not happen."""
    if turn.problems:
        raise GhostwatchError(*turn.problems)
    return turn


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
        page.line("")
    finally:
        signal.signal(signal.SIGTERM, before)


@dataclass(frozen=True)
class Page:
    """Where the demo is printed: colours on a terminal, plain text in a pipe."""

    console: Console

    def line(self, text: str, *, indent: str = "") -> None:
        """One paragraph, wrapped to the width."""
        width = min(self.console.width, WIDEST)
        wrapped = textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)
        self.lines(wrapped or indent)

    def lines(self, text: str, style: str | None = None) -> None:
        """Lines as they are."""
        self.console.print(text.rstrip(), style=style, soft_wrap=True)

    def text(self, lines: list[str]) -> None:
        """Lines, each wrapped to the width."""
        self.lines("\n".join(report.hanging(lines, min(self.console.width, WIDEST))))

    def heading(self, text: str) -> None:
        """A blank line, then a title."""
        self.lines(f"\n{text}", "bold cyan")

    def table(self, table: report.Table) -> None:
        """Rows in columns; what explains them, below its row."""
        for text, strong in report.paragraphs(table, min(self.console.width, WIDEST)):
            self.lines(text, "bold" if strong else None)

    def letter(self, to: str, subject: str, text: str) -> None:
        """One draft in full."""
        self.lines(f"\n  To:      {report.plain(to)}", "bold")
        self.lines(f"  Subject: {report.plain(subject)}\n", "bold")
        for line in report.plain_lines(text.strip()):
            self.line(line, indent="  │ ")
