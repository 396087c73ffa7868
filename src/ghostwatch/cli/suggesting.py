"""``suggest``: look over the mailbox, print who looks like a prospect, accept one when told to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ghostwatch import report
from ghostwatch.cli import days, paper, wiring
from ghostwatch.config import adding
from ghostwatch.cycle.suggesting import MOST, MOST_ASKED, Looker, Seen
from ghostwatch.drafting import languages
from ghostwatch.errors import Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.config import Config
    from ghostwatch.core.suggestions import Suggestion

_PLAY = "step_back"  # a language has templates when this play has one


@dataclass(frozen=True)
class Wish:
    """What the command line asked for. since: a day or a span, None for ``look_back``."""

    since: str | None
    most: int
    as_json: bool
    as_yaml: bool
    accept: str | None = None


def look(config: Config, now: datetime, wish: Wish) -> Seen:
    """Look over the mailbox; the server is asked, and nothing is stored."""
    today = now.astimezone(config.zone).date()
    since = days.back(wish.since, today) if wish.since else (now - config.look_back).date()
    most = MOST_ASKED if wish.since else MOST
    with paper.progress() as looked_at, wiring.mail_server(config) as server:
        return Looker(config, server, now).look(since, most, wish.most, looked_at)


def show(config: Config, seen: Seen, now: datetime, wish: Wish) -> None:
    """Print it in the form that was asked for."""
    known = languages(_PLAY, config.templates)
    if wish.as_json:
        paper.json_line(
            report.suggestions_json(seen.suggested, wish.most, known, now, config.zone)
            | {"headers": seen.headers, "cut": [cut._asdict() for cut in seen.cuts]}
        )
        return
    found = seen.suggested.found[: wish.most]
    if wish.as_yaml:
        paper.lines(report.yaml_lines(found, known, first=not config.prospects) if found else ())
    else:
        paper.lines(report.suggestion_lines(seen.suggested, wish.most, seen.more))
        paper.lines(_next(found))
    for cut in seen.cuts:
        where = f"Of {report.plain(cut.mailbox, 60)} only the newest {cut.looked_at} messages"
        paper.note(f"{where} were looked at. --since looks further back.")


def accept(config: Config, seen: Seen, wish: Wish) -> None:
    """Add the one that is meant to the configuration; UserError, with the lines to paste, if not.

    Numbers are not taken: by the next look another may stand there.
    """
    one = _meant(seen, wish.accept or "")
    known = languages(_PLAY, config.templates)
    try:
        adding.add(config.path, report.entry_lines(one, known))
    except UserError:
        paper.lines(report.yaml_lines([one], known, first=not config.prospects))
        raise
    paper.line(f"Added to {config.path}: {report.plain(one.name, 80)}.")
    paper.line(
        "Watched from the next look on; a running daemon wants SIGHUP. Next: ghostwatch check"
    )


def _meant(seen: Seen, wanted: str) -> Suggestion:
    text = wanted.strip().casefold()
    for one in seen.suggested.found:
        if text in (one.name.casefold(), one.key, *(contact.spec for contact in one.contacts)):
            return one
    what = "No suggestion has this name, address or domain."
    if text.isdigit():
        what = "A number may mean somebody else by the next look."
    raise UserError(Problem(f'--accept "{wanted}"', what, "Take a name from `ghostwatch suggest`."))


def _next(found: Sequence[Suggestion]) -> list[str]:
    if not found:
        return []
    said = "Nobody is watched by this. `ghostwatch suggest --yaml` prints the lines to paste"
    return ["", f"{said}; `--accept NAME` puts one of them into the configuration."]
