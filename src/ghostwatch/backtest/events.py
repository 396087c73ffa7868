"""A file of events: one row a mail, numbers instead of names.

The rule of the module: a file that is not of this form is refused at its first wrong line; a
figure of half a file is worse than none.

| column | meaning |
| --- | --- |
| corpus | where the mailboxes come from; figures are given for each |
| mailbox, contact, thread | who asks, whom, in which thread; of meaning within their mailbox only |
| t | when: seconds since 1970, UTC |
| off | the clock of that mail's sender, minutes east of UTC |
| dir | out: to the contact; in: by the contact; oth: by anybody else in that thread |
| ask | 1: it plausibly wants an answer, and what became of it is known |
| open | 1: it starts the thread |
"""

from __future__ import annotations

import csv
import gzip
import zlib
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import IO, NamedTuple, cast

from ghostwatch.errors import Problem, UserError

COLUMNS = ("corpus", "mailbox", "contact", "thread", "t", "off", "dir", "ask", "open")
DIRECTIONS = ("out", "in", "oth")
_FLAGS = ("0", "1")
# Within these every sum below is exact in a float, and no clock on earth lies outside.
_YEAR_9999, _WIDEST_OFFSET = 253_402_300_800, 24 * 60
_GZIPPED = b"\x1f\x8b"


class Event(NamedTuple):
    """One mail: when (seconds since 1970), by whom (out, in, oth), its clock, wants an answer."""

    t: int
    direction: str
    offset: int
    asks: bool


class ThreadKey(NamedTuple):
    """One thread with one contact."""

    corpus: str
    mailbox: str
    contact: str
    thread: str


def read(path: Path) -> dict[ThreadKey, list[Event]]:
    """The mails of each thread with each contact, in the order of the file (.csv, or gzipped).

    Raises UserError with the file, the line and what is wrong there.
    """
    try:
        with _opened(path) as file:
            found = _collected(path, file)
    except OSError as error:
        raise _refused(path, None, f"It cannot be read: {error.strerror or error}.") from None
    except (EOFError, zlib.error):
        raise _refused(path, None, "It ends in the middle, or is damaged.") from None
    except UnicodeDecodeError:
        raise _refused(path, None, "It holds something else than ASCII text.") from None
    if not found:
        raise _refused(path, 2, "There is no mail in it.")
    return found


def _collected(path: Path, file: Iterable[str]) -> dict[ThreadKey, list[Event]]:
    found: dict[ThreadKey, list[Event]] = defaultdict(list)
    rows = csv.reader(file, strict=True)
    try:
        _check_head(next(rows, []))
        for row in rows:
            key, event = _event(row)
            found[key].append(event)
    except UnicodeDecodeError:
        raise
    except csv.Error:
        raise _refused(path, rows.line_num, "The quotes in it do not match.") from None
    except ValueError as error:
        raise _refused(path, max(rows.line_num, 1), str(error)) from None
    return found


def _opened(path: Path) -> IO[str]:
    with path.open("rb") as file:
        packed = file.read(len(_GZIPPED)) == _GZIPPED
    if packed:
        return cast("IO[str]", gzip.open(path, "rt", encoding="ascii", newline=""))
    return path.open(encoding="ascii", newline="")


def _check_head(row: list[str]) -> None:
    if tuple(row) != COLUMNS:
        raise ValueError("The first line does not name the columns of a file of events.")


def _event(row: list[str]) -> tuple[ThreadKey, Event]:
    if len(row) != len(COLUMNS):
        raise ValueError(f"It has {len(row)} cells instead of {len(COLUMNS)}.")
    corpus, mailbox, contact, thread, t, offset, direction, asks, opens = row
    if direction not in DIRECTIONS:
        raise ValueError("`dir` must be out, in or oth.")
    if asks not in _FLAGS or opens not in _FLAGS:
        raise ValueError("`ask` and `open` must be 0 or 1.")
    event = Event(_whole(t, _YEAR_9999), direction, _whole(offset, _WIDEST_OFFSET), asks == "1")
    return ThreadKey(corpus, mailbox, contact, thread), event


def _whole(text: str, most: int) -> int:
    try:
        number = int(text)
    except ValueError:
        raise ValueError("`t` and `off` must be whole numbers.") from None
    if not -most <= number <= most:
        raise ValueError("`t` or `off` lies outside any calendar.")
    return number


def _refused(path: Path, line: int | None, what: str) -> UserError:
    where = f"{path}:{line}" if line is not None else str(path)
    return UserError(Problem(where, what, f"Give a CSV file with the columns {','.join(COLUMNS)}."))
