"""The only place that prints. Colour and tables on a terminal, plain lines in a pipe.

What comes out of mail was made safe by ``report``; here it is never read as markup. ``rich`` is
imported only when there is a terminal to be rich on.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.status import Status

    from ghostwatch.errors import Problem
    from ghostwatch.report import Table

LookedAt = Callable[[str, int], None]


def line(text: str = "") -> None:
    """One line on standard output."""
    click.echo(text)


def lines(texts: Iterable[str]) -> None:
    """Several lines on standard output."""
    for text in texts:
        click.echo(text)


def note(text: str) -> None:
    """One line for a person, on standard error."""
    click.echo(text, err=True)


def json_line(value: Mapping[str, object]) -> None:
    """One JSON object on one line; pure ASCII, so that no terminal and no locale can spoil it."""
    click.echo(json.dumps(value, ensure_ascii=True))


def complain(problems: Iterable[Problem]) -> None:
    """Each problem as one safe sentence on standard error: where, what, what next."""
    from ghostwatch.report import plain  # noqa: PLC0415 - only when something is wrong

    for problem in problems:
        note(plain(str(problem), limit=1000))


def table(shown: Table) -> None:
    """Rows and columns; nothing at all when there are no rows."""
    if not shown.rows:
        return
    if sys.stdout.isatty():
        _rich_table(shown)
    else:
        lines(plain_rows(shown))


def plain_rows(shown: Table) -> list[str]:
    """A table as aligned text, one row a line, so that ``grep`` finds whole rows."""
    grid = (shown.headings, *shown.rows)
    widths = [max(len(cell) for cell in column) for column in zip(*grid, strict=True)]
    widths[-1] = 0
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in grid
    ]


def _rich_table(shown: Table) -> None:
    from rich.console import Console  # noqa: PLC0415 - 60 ms that a pipe need not pay
    from rich.table import Table as RichTable  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    drawn = RichTable(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for number, heading in enumerate(shown.headings):
        drawn.add_column(Text(heading), overflow="fold", style="bold" if number == 0 else "")
    for row in shown.rows:
        drawn.add_row(*(Text(cell) for cell in row))
    Console(markup=False, highlight=False, emoji=False).print(drawn)


@contextlib.contextmanager
def progress() -> Iterator[LookedAt | None]:
    """What tells a person how a long first read goes; None when nobody is watching."""
    if not sys.stderr.isatty():
        yield None
        return
    shown: list[Status] = []

    def looked_at(mailbox: str, count: int) -> None:
        from rich.text import Text  # noqa: PLC0415

        from ghostwatch.report import plain  # noqa: PLC0415

        if not shown:
            shown.append(_status())
        shown[0].update(Text(f"{plain(mailbox, 40)}: {count} messages looked at"))

    try:
        yield looked_at
    finally:
        for status in shown:
            status.stop()


def _status() -> Status:
    from rich.console import Console  # noqa: PLC0415

    status = Console(stderr=True, markup=False, highlight=False).status("")
    status.start()
    return status
