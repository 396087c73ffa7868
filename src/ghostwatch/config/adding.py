"""One more prospect in a configuration file, and not an octet else.

The rule of the module: lines are put in right below ``prospects:``, where no other line has to be
understood; then both texts are read as YAML, and unless the new one means the old one and this
prospect, nothing is written. A file that is not plainly a file of the seller's own is refused: the
lines to paste are as good. ``prospects: []`` loses its brackets, for with them no line can follow.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from ghostwatch.config import reading, yaml_tree
from ghostwatch.errors import Problem, UserError

_KEY = re.compile(r"prospects:[ \t]*(?P<empty>\[[ \t]*\])?[ \t]*(?P<rest>#.*)?(?P<end>\r?)")
_ITEM = re.compile(r"(?P<indent>[ ]*)- ")


def with_prospect(text: str, entry: Sequence[str]) -> str | None:
    """The text with the entry first in ``prospects:``; None when it cannot be put in safely.

    entry: its lines, the first key behind "- ", indented by two blanks like those of ``init``.
    """
    before = yaml_tree.read_text(text)
    key = before.keys.get(("prospects",))
    if not isinstance(before.data, dict) or before.troubles or key is None:
        return None
    lines = text.split("\n")
    at = key[0] - 1
    found = _KEY.fullmatch(lines[at]) if at < len(lines) else None
    indent = _indent(lines[at + 1 :]) if found and not found["empty"] else "  "
    if found is None or indent is None:
        return None
    head = f"prospects:{' ' if found['rest'] else ''}{found['rest'] or ''}{found['end']}"
    new = [f"{indent}{line[2:]}{found['end']}" for line in entry]
    kept = head if found["empty"] else lines[at]
    after = "\n".join([*lines[:at], kept, *new, *lines[at + 1 :]])
    return after if _means_that(before.data, entry, after) else None


def _indent(below: Sequence[str]) -> str | None:
    """How far the first item of the list is indented; None where no list begins."""
    first = next((line for line in below if line.strip() and line.lstrip()[0] != "#"), "")
    item = _ITEM.match(first)
    return item["indent"] if item else None


def _means_that(before: dict[str, object], entry: Sequence[str], text: str) -> bool:
    """Whether the new text means what the old one did, and the entry."""
    alone = yaml_tree.read_text("\n".join(["prospects:", *entry]))
    after = yaml_tree.read_text(text)
    if after.troubles or alone.troubles or not isinstance(alone.data, dict):
        return False
    earlier = before.get("prospects")
    wanted = [*alone.data["prospects"], *(earlier if isinstance(earlier, list) else [])]
    return len(alone.data["prospects"]) == 1 and after.data == {**before, "prospects": wanted}


def add(path: Path, entry: Sequence[str]) -> None:
    """Add the entry to the file, atomically; UserError, and nothing touched, when it cannot be."""
    octets, mode = _own_file(path)
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        raise _refused(path, "This file is not UTF-8 text.") from None
    after = with_prospect(text, entry)
    if after is None:
        raise _refused(path, "The list `prospects:` is not laid out in lines of its own.")
    problems = reading.check_tree(yaml_tree.read_text(after), path).problems
    if problems:
        raise UserError(*problems)
    _replace(path, octets, after.encode("utf-8"), mode)


def _own_file(path: Path) -> tuple[bytes, int]:
    """Its octets and mode; refused unless it is one plain file of this user under one name."""
    try:
        known = path.lstat()
        if stat.S_ISLNK(known.st_mode):
            raise _refused(path, "This is a link to another file.")
        if not stat.S_ISREG(known.st_mode) or known.st_nlink > 1 or known.st_uid != os.geteuid():
            raise _refused(path, "This is not a plain file of your own.")
        return path.read_bytes(), stat.S_IMODE(known.st_mode)
    except OSError as error:
        raise _refused(path, f"This file cannot be read: {error.strerror}.") from None


def _replace(path: Path, before: bytes, after: bytes, mode: int) -> None:
    """Put the new octets in place of the old ones: all of them or none."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(after)
            file.flush()
            os.fchmod(file.fileno(), mode)
            os.fsync(file.fileno())
        if path.read_bytes() != before:
            raise _refused(path, "Somebody changed this file meanwhile.")
        beside.replace(path)
    except OSError as error:
        raise _refused(path, f"This file cannot be written: {error.strerror}.") from None
    finally:
        with suppress(FileNotFoundError):
            beside.unlink()


def _refused(path: Path, what: str) -> UserError:
    return UserError(Problem(str(path), what, "It was not touched: paste the lines yourself."))
