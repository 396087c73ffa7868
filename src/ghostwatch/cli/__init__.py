"""The command line: arguments in, words and exit codes out.

The rule: errors travel here as exceptions and become sentences in one place (``rim``). A command
imports what it needs inside itself, so that ``--help`` costs next to nothing.
"""

from __future__ import annotations

import gc
import shlex
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ghostwatch import __version__
from ghostwatch.cli import paper, wiring
from ghostwatch.cli.deciding import COMMANDS
from ghostwatch.cli.options import AS_JSON, FILE, MAIL, NOW, WHOM
from ghostwatch.cli.rim import FINE, NEEDS_A_PERSON, Rim
from ghostwatch.cli.wiring import Home
from ghostwatch.cli.wording import templates
from ghostwatch.errors import GhostwatchError, Problem

if TYPE_CHECKING:
    from ghostwatch.cycle.belt import Belt
    from ghostwatch.cycle.turn import Turn


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


@cli.command(short_help="Show the whole job on a made-up mailbox.")
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
@click.option(
    "--prospect",
    "prospects",
    multiple=True,
    metavar="'NAME <ADDRESS>'",
    help="Whom you wait for, in quotes; once for each.",
)
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
        paper.line(f"Next: {asking.check_command(home.config, home.state)}")


@cli.command(short_help="Try everything; name every problem at once.")
@click.pass_obj
def check(home: Home) -> None:
    """Try configuration, templates, state, login and mailboxes; name every problem at once."""
    from ghostwatch.cli import checking, linting  # noqa: PLC0415

    config = home.checked()
    home.guard(config)
    found, problems = checking.look(config, home.folder())
    paper.lines([*found, *linting.warnings(home)])
    paper.complain(problems)
    if not problems:
        place = f"--config {shlex.quote(str(home.config))} " if home.config is not None else ""
        then = "once --dry-run" if config.prospects else "suggest"
        paper.line(f"Next: ghostwatch {place}{then}")
    sys.exit(NEEDS_A_PERSON if problems else FINE)


@cli.command(short_help="Name the people in your mailbox who look like prospects.")
@click.option("--since", metavar="DAY", help="How far back: 6 months, 2026-01-31. [look_back]")
@click.option(
    "--most", type=click.IntRange(1, 200), default=10, show_default=True, help="How many to show."
)
@click.option("--yaml", "as_yaml", is_flag=True, help="Print them to paste into `prospects:`.")
@click.option("--accept", metavar="NAME", help="Put this one into the configuration.")
@NOW
@AS_JSON
@click.pass_obj
def suggest(home: Home, /, now: datetime | None, **options: Any) -> None:
    """Name the people in your mailbox who look like prospects, best first, with the reasons.

    Reads Sent and the mailboxes that are watched; stores nothing, watches nobody.
    """
    from ghostwatch.cli import suggesting  # noqa: PLC0415

    config = home.loaded()
    home.guard(config)
    at = wiring.moment(now, config.zone)
    wish = suggesting.Wish(**options)
    seen = suggesting.look(config, at, wish)
    if wish.accept is not None:
        suggesting.accept(config, seen, wish)
    else:
        suggesting.show(config, seen, at, wish)


# ------------------------------------------------------------------------------ turns of the belt


@cli.command()
@NOW
@click.option("--dry-run", is_flag=True, help="Say what would be done; write no draft.")
@AS_JSON
@click.pass_obj
def once(home: Home, now: datetime | None, dry_run: bool, as_json: bool) -> None:
    """Look once: read new mail, judge, write the drafts that are due."""

    def turn(belt: Belt, at: datetime) -> Turn:
        with paper.progress() as looked_at:
            return belt.turn(at, dry_run=dry_run, by_clock=now is None, looked_at=looked_at)

    _one_turn(home, now, turn, as_json=as_json, dry_run=dry_run)


@cli.command(short_help="Take back every draft that nobody has touched.")
@NOW
@AS_JSON
@click.pass_obj
def undo(home: Home, now: datetime | None, as_json: bool) -> None:
    """Take back every draft of ours that nobody has touched, into Trash."""
    _one_turn(home, now, lambda belt, at: belt.undo(at), as_json=as_json)


def _one_turn(
    home: Home,
    now: datetime | None,
    run_it: Callable[[Belt, datetime], Turn],
    *,
    as_json: bool,
    dry_run: bool = False,
) -> None:
    """Hold the state, let ``run_it`` do its turn, print what came of it, exit."""
    from dataclasses import replace  # noqa: PLC0415

    from ghostwatch import report  # noqa: PLC0415

    config = home.checked()
    home.guard(config)
    at = wiring.moment(now, config.zone)
    try:
        with (
            wiring.open_store(config, home.folder(), hold=True) as store,
            closing(wiring.belt(config, store)) as belt,
        ):
            turn = run_it(belt, at)
            if store.repaired is not None:
                turn = replace(turn, problems=(store.repaired, *turn.problems))
    except GhostwatchError as error:
        if as_json:
            paper.json_line(report.trouble_json(error.problems, at, config.zone))
        raise
    if as_json:
        paper.json_line(report.once_json(turn, config))
    else:
        paper.table(report.once_table(turn, config.zone, dry_run=dry_run))
        said = report.once_summary(turn, dry_run=dry_run)
        paper.line(f"{said} {report.once_next(turn, dry_run=dry_run)}".rstrip())
    paper.complain(turn.problems)
    sys.exit(NEEDS_A_PERSON if turn.problems else FINE)


@cli.command()
@click.argument("configs", nargs=-1, type=FILE, metavar="[CONFIG]...")
@click.option(
    "--log",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How the log is written, to standard error: for people, or a JSON object a line.",
)
@click.option("--log-pii", is_flag=True, help="Let the log name addresses and subjects.")
@click.pass_obj
def run(home: Home, configs: tuple[Path, ...], form: str, log_pii: bool) -> None:
    """Look again and again, until told to stop.

    Each CONFIG is one seller's file, or a folder of such files.
    """
    from ghostwatch.daemon import Daemon, log_to  # noqa: PLC0415

    paths = wiring.configurations(configs or (home.path,))
    if len(paths) > 1:
        wiring.refuse_twins(paths)

    def load(path: Path) -> Callable[[], wiring.OwnSeller]:
        return wiring.opening(home, path, home.folder_of(path, alone=len(paths) == 1))

    log_to(sys.stderr, form, log_pii=log_pii)
    sys.exit(Daemon(paths, load, log_pii=log_pii).run())


# ---------------------------------------------------------------------------------- what it thinks


@cli.command(short_help="Say how things stand with every prospect.")
@NOW
@AS_JSON
@click.pass_obj
def status(home: Home, now: datetime | None, as_json: bool) -> None:
    """Say for every prospect how things stand, those that want you first."""
    from ghostwatch.cli import looking  # noqa: PLC0415

    config = home.loaded()
    seen = looking.look(config, home.folder(), wiring.moment(now, config.zone))
    if as_json:
        paper.json_line(seen.status_json())
        return
    paper.table(seen.status_table())
    paper.text(seen.footer())


@cli.command(short_help="Say what to do this morning.")
@NOW
@AS_JSON
@click.pass_obj
def brief(home: Home, now: datetime | None, as_json: bool) -> None:
    """Say what to do this morning: call, review, answer, decide. Short lines, for a phone.

    With `brief: draft` in the configuration it also lies in your Drafts on working mornings.
    """
    from ghostwatch.cli import looking  # noqa: PLC0415

    config = home.loaded()
    seen = looking.look(config, home.folder(), wiring.moment(now, config.zone))
    if as_json:
        paper.json_line(seen.brief_json())
    else:
        paper.lines(seen.brief_text())


@cli.command(short_help="Show the evidence about one prospect.")
@WHOM
@click.option("--all", "every", is_flag=True, help="Show all messages, not only the newest.")
@NOW
@click.pass_obj
def why(home: Home, prospect: str, every: bool, now: datetime | None) -> None:
    """Say why things stand as they do with one prospect: reasons, what comes next, each message.

    PROSPECT is a name from the configuration, or any address of theirs.
    """
    from ghostwatch.cli import looking  # noqa: PLC0415

    config = home.loaded()
    seen = looking.look(config, home.folder(), wiring.moment(now, config.zone))
    paper.text(seen.why(wiring.find(config, prospect, seen.who).name, every=every))
    paper.text(seen.footer())


@cli.command(short_help="Walk through the past with today's configuration.")
@click.argument("prospects", nargs=-1, metavar="[PROSPECT]...")
@click.option("--since", metavar="D", help="The first day shown. [12 months back]")
@click.option("--until", metavar="D", help="The last day shown. [today]")
@click.option("--html", "page", type=FILE, metavar="FILE", help="Write a page to look at.")
@NOW
@AS_JSON
@click.pass_obj
def replay(home: Home, /, **options: Any) -> None:
    """Show what would have been drafted when, and what really happened.

    Your own mail as it was read, walked through with the configuration of today; nothing is
    written. PROSPECT: a name, or any address of theirs; default: all. D is a day, or how
    long ago: 2026-03-01, 1 mar, 6 months.
    """
    from ghostwatch.cli import replaying  # noqa: PLC0415

    replaying.run(home, replaying.Asked(**options))


@cli.command(short_help="Say what is understood of raw messages.")
@click.argument("files", nargs=-1, required=True, type=MAIL)
@AS_JSON
@click.pass_obj
def explain(home: Home, files: tuple[Path, ...], as_json: bool) -> None:
    """Say what ghostwatch understands of raw messages.

    FILES are raw messages or folders of .eml; - is standard input.
    """
    from ghostwatch import report  # noqa: PLC0415
    from ghostwatch.cli import explaining  # noqa: PLC0415

    paths = list(explaining.messages(files))
    if not paths:
        where, what = ", ".join(map(str, files)), "There is no message (*.eml) in here."
        raise GhostwatchError(Problem(where, what, "Name the files themselves."))
    known = explaining.known(home)
    for path in paths:
        shown = explaining.explained(path, known)
        if as_json:
            paper.json_line(shown)
        else:
            paper.text([*report.explain_text(shown), ""])


@cli.command(short_help="Measure `after: auto` on a file of old questions.")
@click.option("--events", required=True, type=FILE, metavar="FILE", help="CSV, or CSV in gzip.")
@AS_JSON
def backtest(events: Path, as_json: bool) -> None:
    """Measure `after: auto` on a file of old questions, beside fixed numbers of days.

    FILE has a row a mail, with numbers instead of names; the same file gives the same figures.
    """
    from ghostwatch import backtest as measuring  # noqa: PLC0415

    found = measuring.figures(events.name, measuring.read(events))
    if as_json:
        paper.json_line(found)
        return
    for part in measuring.parts(found):
        paper.line(part.said)
        paper.table(part.table)
        paper.line()


for command in (*COMMANDS, templates):
    cli.add_command(command)
