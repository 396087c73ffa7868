"""Text in a width: a table as aligned columns or paragraphs, and lines that hang below themselves.

The rule: the last column explains, so it is prose. In a pipe a row is one line, whatever its
length, for ``grep``; on a terminal the explanation stands below its row, wrapped. No line is
coloured here: a line only says whether it is a strong one.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from ghostwatch.report.tables import Table

GAP = "  "
INDENT = "      "


def aligned(table: Table) -> list[str]:
    """One line a row, columns aligned, the headings first."""
    widths = _widths(table)[:-1]
    return [_row(cells, [*widths, 0]) for cells in (table.headings, *table.rows)]


def paragraphs(table: Table, width: int) -> Iterator[tuple[str, bool]]:
    """Lines of at most ``width`` characters, and whether each is a strong one.

    Columns that do not fit beside the others stand below their row, each behind its heading.
    """
    widths = _fitting(_widths(table)[:-1], width)
    shown = len(widths)
    for line in _wrapped(_row(table.headings[:shown], widths), width, GAP):
        yield line, True
    for cells in table.rows:
        for line in _wrapped(_row(cells[:shown], widths), width, GAP):
            yield line, True
        rest = zip(table.headings[shown:-1], cells[shown:-1], strict=True)
        below = "; ".join(f"{heading}: {cell}" for heading, cell in rest if cell)
        for text in (below, cells[-1]):
            for line in _wrapped(text, width, INDENT, INDENT):
                yield line, False


def hanging(lines: Iterable[str], width: int) -> Iterator[str]:
    """Lines of at most ``width`` characters, what goes on set in a little below its beginning."""
    for line in lines:
        indent = line[: len(line) - len(line.lstrip())]
        yield from _wrapped(line.lstrip(), width, indent + GAP, indent) or [""]


def _widths(table: Table) -> list[int]:
    columns = zip(table.headings, *table.rows, strict=True)
    return [max(map(len, column)) for column in columns]


def _fitting(widths: Sequence[int], width: int) -> list[int]:
    """The first columns that fit side by side; one at least."""
    used = 0
    for number, each in enumerate(widths):
        used += each + (len(GAP) if number else 0)
        if used > width:
            return list(widths[: max(number, 1)])
    return list(widths)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return GAP.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _wrapped(text: str, width: int, hanging: str, indent: str = "") -> list[str]:
    if len(text) + len(indent) <= width:
        return [indent + text] if text else []
    return textwrap.wrap(
        text, width, initial_indent=indent, subsequent_indent=hanging, break_on_hyphens=False
    )
