"""Options that several commands share."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import click


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
MAIL = click.Path(path_type=Path, exists=True, allow_dash=True)


def _joined(_: click.Context, __: click.Parameter, words: tuple[str, ...]) -> str:
    return " ".join(words)


# A name may be typed as it is said, without quotes.
WHOM = click.argument("prospect", nargs=-1, required=True, metavar="PROSPECT", callback=_joined)
