"""The command line: arguments in, words and exit codes out.

The rule: errors travel here as exceptions and become sentences in one place (``Rim``). A command
imports what it needs inside itself, so that ``--help`` costs next to nothing. Exit codes:
0 fine; 1 the job ran, but something needs a person, who is told on standard error; 2 wrong usage
or configuration, nothing was done; 75 another ghostwatch holds this state.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ghostwatch import __version__
from ghostwatch.cli import paper, wiring
from ghostwatch.cli.wiring import Home
from ghostwatch.errors import GhostwatchError, StateHeld, UserError

if TYPE_CHECKING:
    from ghostwatch.config import Config
    from ghostwatch.core.model import NoteKind
    from ghostwatch.cycle.turn import Turn
    from ghostwatch.store import Store, Trouble, TurnRecord

FINE, NEEDS_A_PERSON, WRONG_USAGE, HELD = 0, 1, 2, 75

# exception -> exit code; the first that fits counts
EXIT_CODES: tuple[tuple[type[GhostwatchError], int], ...] = (
    (UserError, WRONG_USAGE),
    (StateHeld, HELD),
    (GhostwatchError, NEEDS_A_PERSON),
)

APOLOGY = (
    "Sorry, ghostwatch itself is at fault ({name}); nothing of yours is lost. Please report it, "
    "with what the same command prints after `ghostwatch --debug`."
)


class Rim(click.Group):
    """The group of commands; the one place where exceptions become sentences and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; see the exit codes above."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except GhostwatchError as error:
            paper.complain(error.problems)
            ctx.exit(next(code for kind, code in EXIT_CODES if isinstance(error, kind)))
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise  # the reader of our output has gone; click ends quietly
            _apologise(error, ctx.find_object(Home))
            ctx.exit(NEEDS_A_PERSON)


def _apologise(error: Exception, home: Home | None) -> None:
    if (home is not None and home.debug) or os.environ.get("GHOSTWATCH_DEBUG") == "1":
        import traceback  # noqa: PLC0415

        paper.note("".join(traceback.format_exception(error)).rstrip())
    paper.note(APOLOGY.format(name=type(error).__name__))


class Moment(click.ParamType[datetime]):
    """ISO 8601. Without an offset the seller's zone is meant, which only the command knows."""

    name = "time"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Text to datetime; wrong usage when it is none, or far from any mailbox's time."""
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is not a time. Write 2026-11-02T09:00+01:00.", param, ctx)
        if not 1990 <= moment.year <= 2100:
            self.fail(f"{value!r} lies outside 1990 to 2100.", param, ctx)
        return moment


NOW = click.option(
    "--now",
    type=Moment(),
    help="The moment to judge at (ISO 8601, your time zone when it names none). Default: now.",
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
FILE = click.Path(path_type=Path)


@click.group(cls=Rim, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--config", type=FILE, metavar="FILE", help="The configuration.")
@click.option("--state", type=FILE, metavar="DIR", help="Where ghostwatch keeps what it knows.")
@click.option("--debug", is_flag=True, help="Show details when ghostwatch itself is at fault.")
@click.version_option(__version__, package_name="ghostwatch")
@click.pass_context
def cli(ctx: click.Context, config: Path | None, state: Path | None, debug: bool) -> None:
    """Notice which prospects have gone silent; draft the right next message. Never send.

    Begin with `ghostwatch demo`, then `ghostwatch init`.
    """
    ctx.obj = Home(config, state, debug, tripwire=ctx.obj is OWN_PROCESS)


OWN_PROCESS = object()


def main() -> None:
    """Run the command line in a process of its own."""
    # A start is mostly imports, and collecting garbage in them costs a tenth of it and frees
    # nothing. What works longer than a moment turns it on again (wiring.belt).
    gc.disable()
    cli(prog_name="ghostwatch", obj=OWN_PROCESS)


# ------------------------------------------------------------------------------------ first contact


@cli.command()
@click.option("--serve", is_flag=True, help="Leave the mail server up for a look with a client.")
def demo(serve: bool) -> None:
    """Show the whole job on a made-up mailbox; nothing leaves this machine."""
    from ghostwatch.demo import run as run_demo  # noqa: PLC0415

    sys.exit(run_demo(serve=serve))


@cli.command()
@click.option("--email", help="Your e-mail address.")
@click.option("--name", help="Your name, as it stands in From.")
@click.option("--host", help="Your IMAP server. Default: by the domain of your address.")
@click.option("--port", type=click.IntRange(1, 65535), help="Its port.")
@click.option("--user", help="The name you log in with. Default: your address.")
@click.option("--password-command", metavar="COMMAND", help="Prints your password.")
@click.option("--password-env", metavar="NAME", help="The variable that holds your password.")
@click.option("--password-file", metavar="FILE", help="The file that holds your password.")
@click.option("--access-token-command", metavar="COMMAND", help="Prints an access token (OAuth).")
@click.option("--keyring", is_flag=True, help="Your password lies in this desktop's keyring.")
@click.option("--time-zone", metavar="NAME", help="Like Europe/Amsterdam. Default: this machine's.")
@click.option("--prospect", "prospects", multiple=True, metavar="NAME <ADDRESS>")
@click.option("--no-input", is_flag=True, help="Ask nothing; take the options.")
@click.pass_context
def init(ctx: click.Context, /, **options: Any) -> None:
    """Ask a few questions and write a commented configuration."""
    from ghostwatch import config, init  # noqa: PLC0415
    from ghostwatch.cli import asking  # noqa: PLC0415

    home = ctx.ensure_object(Home)
    ask = not options.pop("no_input") and sys.stdin.isatty()
    secrets = {key: options.pop(key) for key in init.SECRETS}
    given = {key: str(value) for key, value in secrets.items() if value}
    init.refuse_old(home.path)
    text = init.configuration(asking.answers(asking.Given(**options, secrets=given, ask=ask)))
    init.write(home.path, text)
    paper.line(f"Written: {home.path}")
    problems = config.read(home.path).problems
    paper.complain(problems)
    if problems:
        sys.exit(NEEDS_A_PERSON)
    if ask and click.confirm("Try it now? This connects to the mail server.", default=True):
        ctx.invoke(check)
    else:
        paper.line("Next: ghostwatch check")


@cli.command()
@click.pass_obj
def check(home: Home) -> None:
    """Try configuration, templates, state, login and mailboxes; name every problem at once."""
    from ghostwatch.cli import checking  # noqa: PLC0415

    config = home.checked()
    home.guard(config)
    found, problems = checking.look(config, home.folder())
    paper.lines(found)
    paper.complain(problems)
    sys.exit(NEEDS_A_PERSON if problems else FINE)


# ------------------------------------------------------------------------------ turns of the belt


@cli.command()
@NOW
@click.option("--dry-run", is_flag=True, help="Say what would be done; write no draft.")
@AS_JSON
@click.pass_obj
def once(home: Home, now: datetime | None, dry_run: bool, as_json: bool) -> None:
    """Look once: read new mail, judge, write the drafts that are due."""
    config = home.checked()
    home.guard(config)

    def turn(store: Store, at: datetime) -> Turn:
        belt = wiring.belt(config, store)
        try:
            with paper.progress() as looked_at:
                return belt.turn(at, dry_run=dry_run, looked_at=looked_at)
        finally:
            belt.close()

    _one_turn(home, config, now, turn, as_json=as_json)


@cli.command()
@NOW
@AS_JSON
@click.pass_obj
def undo(home: Home, now: datetime | None, as_json: bool) -> None:
    """Take back every draft of ours that nobody has touched, into Trash."""
    config = home.checked()
    home.guard(config)

    def turn(store: Store, at: datetime) -> Turn:
        belt = wiring.belt(config, store)
        try:
            return belt.undo(at)
        finally:
            belt.close()

    _one_turn(home, config, now, turn, as_json=as_json)


def _one_turn(
    home: Home,
    config: Config,
    now: datetime | None,
    run_it: Callable[[Store, datetime], Turn],
    *,
    as_json: bool,
) -> None:
    """Hold the state, let ``run_it`` do its turn, print what came of it, exit."""
    from dataclasses import replace  # noqa: PLC0415

    from ghostwatch import report  # noqa: PLC0415

    at = wiring.moment(now, config.zone)
    try:
        with wiring.open_store(config, home.folder(), hold=True) as store:
            turn = run_it(store, at)
            if store.repaired is not None:
                turn = replace(turn, problems=(store.repaired, *turn.problems))
    except GhostwatchError as error:
        if as_json:
            paper.json_line(report.trouble_json(error.problems, at, config.zone))
        raise
    if as_json:
        paper.json_line(report.once_json(turn, config))
    else:
        paper.table(report.once_table(turn, config.zone))
        paper.line(report.once_summary(turn))
    paper.complain(turn.problems)
    sys.exit(NEEDS_A_PERSON if turn.problems else FINE)


@cli.command()
@click.argument("configs", nargs=-1, type=FILE, metavar="[CONFIG]...")
@click.option("--log", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--log-pii", is_flag=True, help="Let the log name addresses and subjects.")
@click.pass_obj
def run(home: Home, configs: tuple[Path, ...], form: str, log_pii: bool) -> None:
    """Look again and again, until told to stop.

    Each CONFIG is one seller's file, or a folder of such files.
    """
    from ghostwatch.daemon import Daemon, log_to  # noqa: PLC0415

    paths = wiring.configurations(configs or (home.path,))

    def load(path: Path) -> Callable[[], wiring.OwnSeller]:
        return wiring.opening(home, path, home.folder_of(path, alone=len(paths) == 1))

    log_to(sys.stderr, form, log_pii=log_pii)
    sys.exit(Daemon(paths, load, log_pii=log_pii).run())


# ---------------------------------------------------------------------------------- what it thinks


@cli.command()
@NOW
@AS_JSON
@click.pass_obj
def status(home: Home, now: datetime | None, as_json: bool) -> None:
    """Say for every prospect how things stand, those that want you first."""
    from ghostwatch import report  # noqa: PLC0415
    from ghostwatch.cycle import offline  # noqa: PLC0415

    config = home.loaded()
    at = wiring.moment(now, config.zone)
    with wiring.open_store(config, home.folder(), hold=False) as store:
        verdicts = [verdict for _, verdict in offline.look(config, store, at)]
        decisions, last, unread = store.decisions(), store.last_turn(), store.troubles()
    if as_json:
        last_json = last and {
            "at": report.iso(last.at, config.zone),
            "ok": last.ok,
            "what": last.what or None,
        }
        about = {"last_turn": last_json, "unreadable": len(unread)}
        paper.json_line({**report.status_json(verdicts, decisions, at, config.zone), **about})
        return
    paper.table(report.status_table(verdicts, decisions, at, config.zone))
    paper.lines(_footer(config, last, unread))


def _footer(config: Config, last: TurnRecord | None, unread: tuple[Trouble, ...]) -> list[str]:
    from ghostwatch import report  # noqa: PLC0415

    if last is None:
        return ["", "Nothing was read yet: run `ghostwatch once`."]
    went = "fine" if last.ok else f"not fine: {report.plain(last.what)}"
    lines = ["", f"Last look at the mailbox: {report.minute(last.at, config.zone)}, {went}"]
    for trouble in unread:
        where = f"{report.plain(trouble.place.mailbox)}, UID {trouble.place.uid}"
        lines.append(f"Could not be read: a message in {where}: {report.plain(trouble.what)}")
    return lines


@cli.command()
@click.argument("prospect")
@NOW
@click.pass_obj
def why(home: Home, prospect: str, now: datetime | None) -> None:
    """Show the evidence about one prospect, message by message.

    PROSPECT is a name from the configuration, or any address of theirs.
    """
    from ghostwatch import report  # noqa: PLC0415
    from ghostwatch.cycle import offline  # noqa: PLC0415

    config = home.loaded()
    wanted = wiring.find(config, prospect)
    at = wiring.moment(now, config.zone)
    with wiring.open_store(config, home.folder(), hold=False) as store:
        judged = offline.look(config, store, at)
        last, unread = store.last_turn(), store.troubles()
    for talk, verdict in judged:
        if verdict.prospect.name == wanted.name:
            paper.lines(report.why_text(verdict, talk, config.zone))
    paper.lines(_footer(config, last, unread))


@cli.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@AS_JSON
def explain(files: tuple[Path, ...], as_json: bool) -> None:
    """Say what ghostwatch understands of raw messages: FILES, or folders of .eml."""
    from ghostwatch import report  # noqa: PLC0415
    from ghostwatch.cli import explaining  # noqa: PLC0415

    for path in explaining.messages(files):
        shown = explaining.explained(path)
        if as_json:
            paper.json_line(shown)
        else:
            paper.lines([*report.explain_text(shown), ""])


# ----------------------------------------------------------------------- the seller's decisions


def _decide(
    home: Home, prospect: str, kind: str, now: datetime | None, until: str | None = None
) -> None:
    """Write a word of the seller down, also beside a running daemon; say what follows from it."""
    from ghostwatch import report  # noqa: PLC0415
    from ghostwatch.core.model import Note, NoteKind  # noqa: PLC0415

    config = home.loaded()
    wanted = wiring.find(config, prospect)
    at = wiring.moment(now, config.zone)
    until_on = wiring.until_on(until, at, config.zone) if until is not None else None
    note = Note(wanted.name, NoteKind(kind), at, until_on)
    with wiring.open_store(config, home.folder(), hold=False) as store:
        if note.kind is NoteKind.RESUME:
            from ghostwatch.cycle import offline  # noqa: PLC0415

            offline.resume(store, wanted.name, at)
        else:
            store.add_note(note)
    paper.lines(report.note_lines(note))


def _decision(kind: NoteKind | str, text: str) -> None:
    """Add the command for one kind of decision."""

    @cli.command(name=str(kind), help=f"{text}\n\nPROSPECT: a name, or any address of theirs.")
    @click.argument("prospect")
    @NOW
    @click.pass_obj
    def decide(home: Home, prospect: str, now: datetime | None) -> None:
        _decide(home, prospect, str(kind), now)


_decision("won", "You made the sale: nobody is chased here any more.")
_decision("lost", "This is over: nothing more is drafted.")
_decision("hush", "Draft nothing for them until you say `resume`.")
_decision("resume", "Take your last word about them back, and settle a doubtful draft.")


@cli.command()
@click.argument("prospect")
@click.argument("until", nargs=-1, required=True)
@NOW
@click.pass_obj
def later(home: Home, prospect: str, until: tuple[str, ...], now: datetime | None) -> None:
    """Put a prospect off.

    UNTIL is a day (2026-12-01) or a span (3 weeks, 2 months). PROSPECT: a name, or any address of
    theirs.
    """
    _decide(home, prospect, "later", now, " ".join(until))
