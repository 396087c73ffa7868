"""What ``replay`` reads and shows: the stored history, without the server, without the lock."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch.cli import days, paper, wiring
from ghostwatch.core import replay
from ghostwatch.cycle import offline
from ghostwatch.errors import Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.cli.wiring import Home
    from ghostwatch.config import Config

_A_YEAR = timedelta(days=365)
_DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What stands on the command line; since, until: days as they were typed."""

    prospects: Sequence[str]
    since: str | None
    until: str | None
    page: Path | None
    now: datetime | None
    as_json: bool


def run(home: Home, asked: Asked) -> None:
    """Replay, then print: JSON, or a summary and a table; and write the page when one is named."""
    from ghostwatch.report import replay as shown  # noqa: PLC0415

    config = home.loaded()
    replayed, first_at = look(config, home.folder(), asked.prospects, _days(config, asked))
    if asked.page is not None:
        write(asked.page, shown.replay_page(replayed, config.zone))
    if asked.as_json:
        paper.json_line(shown.replay_json(replayed, config.zone))
        return
    if first_at is None:
        paper.line("Nothing was read yet: run `ghostwatch once`.")
    else:
        paper.lines(shown.replay_summary(replayed, config.zone))
        paper.table(shown.replay_table(replayed, config.zone))
        paper.lines(shown.replay_footer(replayed, first_at, config.zone))
    if asked.page is not None:
        paper.line(f"Written: {asked.page}")


def look(
    config: Config, folder: Path, asked: Sequence[str], days: tuple[datetime | None, datetime]
) -> tuple[replay.Replayed, datetime | None]:
    """Replay what is stored, also beside a running daemon; see ``Store.open`` for errors.

    asked: prospects by name or any address of theirs, none for all. days: from when (None: a year,
    or as far as the mail goes) and until when. With it comes the instant of the oldest mail.
    """
    since, until = days
    with wiring.open_store(config, folder, hold=False) as store:  # it knows the holidays, too
        who = wiring.who(config, store)
        wanted = {wiring.find(config, each, who).name for each in asked}
        every, policy = offline.history(config, store)
        talks = [talk for talk in every if not wanted or talk.prospect.name in wanted]
        with paper.bar(talks, "Replaying") as taken:
            histories = tuple(replay.replay(taken, policy, until))
    first_at = min((talk.words[0].at for talk in every if talk.words), default=None)
    return replay.Replayed(since or _begin(config, first_at, until), until, histories), first_at


def _begin(config: Config, first_at: datetime | None, until: datetime) -> datetime:
    """A year before the end, or the first minute of the day of the oldest mail."""
    a_year_ago = until - _A_YEAR
    if first_at is None or first_at < a_year_ago:
        return a_year_ago
    return min(_midnight(config, first_at.astimezone(config.zone).date()), until - _DAY)


def _days(config: Config, asked: Asked) -> tuple[datetime | None, datetime]:
    """The first minute of the first day, and the end of the last or now; UserError for nonsense."""
    until = wiring.moment(asked.now, config.zone).astimezone(UTC)
    today = until.astimezone(config.zone).date()
    if asked.until is not None:
        last_on = days.back(asked.until, today, or_ahead=True)
        until = min(_midnight(config, last_on + _DAY), until)
    since = asked.since and _midnight(config, days.back(asked.since, today))
    if since and since >= until:
        what = f"{asked.since} does not lie before the end of the replay."
        raise UserError(Problem("--since", what, "Name an earlier day, or a later --until."))
    return since or None, until


def _midnight(config: Config, on: date) -> datetime:
    return datetime.combine(on, time(), tzinfo=config.zone).astimezone(UTC)


def write(path: Path, text: str) -> None:
    """Write the page in one go, for its owner alone: it names people. UserError when it cannot."""
    rough = path.with_name(path.name + ".part")
    try:
        rough.unlink(missing_ok=True)
        handle = os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(text)
        rough.replace(path)
    except OSError as error:
        what = f"The page cannot be written: {error.strerror or error}."
        raise UserError(Problem(str(path), what, "Name another place with --html.")) from None
