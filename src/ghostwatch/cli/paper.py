"""The only place that prints. Wrapped to its width on a terminal, plain lines in a pipe.

What comes out of mail was made safe by ``report``; here it is never read as markup. ``rich`` is
imported only when somebody watches a long first read.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from rich.status import Status

    from ghostwatch.errors import Problem
    from ghostwatch.report import Table

T = TypeVar("T")
LookedAt = Callable[[str, int], None]
WIDEST = 100
_NO_END = 10_000


def line(text: str = "") -> None:
    """One line on standard output."""
    click.echo(text)


def lines(texts: Iterable[str]) -> None:
    """Several lines on standard output."""
    for text in texts:
        click.echo(text)


def text(texts: Iterable[str]) -> None:
    """Several lines on standard output; on a terminal wrapped between words."""
    from ghostwatch import report  # noqa: PLC0415

    lines(report.hanging(texts, terminal_width()) if _on_a_terminal() else texts)


def note(text: str) -> None:
    """One line for a person, on standard error."""
    click.echo(text, err=True)


def json_line(value: Mapping[str, object]) -> None:
    """One JSON object on one line; pure ASCII, so that no terminal and no locale can spoil it."""
    click.echo(json.dumps(value, ensure_ascii=True))


def complain(problems: Iterable[Problem]) -> None:
    """Each problem as one safe sentence on standard error: where, what, what next.

    One line in a pipe; on a terminal it is wrapped between words.
    """
    from ghostwatch.report import hanging, plain  # noqa: PLC0415 - only when something is wrong

    width = terminal_width() if sys.stderr.isatty() else _NO_END
    for said in hanging((plain(str(problem), limit=1000) for problem in problems), width):
        note(said)


def table(shown: Table) -> None:
    """Rows and columns; nothing at all when there are no rows.

    In a pipe a line a row, so that ``grep`` finds whole rows; on a terminal what fits its width.
    """
    from ghostwatch import report  # noqa: PLC0415

    if not shown.rows:
        return
    if _on_a_terminal():
        for said, strong in report.paragraphs(shown, terminal_width()):
            click.secho(said, bold=strong)
    else:
        lines(report.aligned(shown))


def _on_a_terminal() -> bool:
    return sys.stdout.isatty()


def terminal_width() -> int:
    """How many characters a line may have: the terminal's width, as far as lines stay readable."""
    return min(shutil.get_terminal_size().columns, WIDEST)


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


@contextlib.contextmanager
def bar(items: Sequence[T], what: str) -> Iterator[Iterable[T]]:
    """The items again, with a bar that grows as they are taken when somebody is watching."""
    if not sys.stderr.isatty():
        yield items
        return
    with click.progressbar(items, label=what, file=sys.stderr) as shown:
        yield shown


def _status() -> Status:
    from rich.console import Console  # noqa: PLC0415

    status = Console(stderr=True, markup=False, highlight=False).status("")
    status.start()
    return status
