"""The log: one line an event, no addresses and no subjects unless they were asked for.

What is written passes one function as the very last thing, so that nothing slips by: control and
bidi characters become blanks, and everything that looks like an address is replaced.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

log = logging.getLogger("ghostwatch")

_ADDRESS = re.compile(r"[^\s<>\"'(),;:=\[\]]+@[^\s<>\"'(),;:=\[\]]+")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+")


def safe(line: str, *, keep_addresses: bool) -> str:
    """One line for the log: nothing that moves a cursor, and no address unless they are kept."""
    line = _UNSAFE.sub(" ", line)
    return line if keep_addresses else _ADDRESS.sub("<address>", line)


class TextFormat(logging.Formatter):
    """``2026-11-02T09:00:00+00:00 INFO turn new=3 append=1``."""

    def __init__(self, *, keep_addresses: bool) -> None:
        super().__init__()
        self._keep = keep_addresses

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        pairs = "".join(f" {name}={value}" for name, value in _fields(record).items())
        line = f"{_stamp(record)} {record.levelname} {record.getMessage()}{pairs}"
        return safe(line, keep_addresses=self._keep)


class TerminalFormat(TextFormat):
    """``09:00:00  sam: 1 draft taken back, 2 drafts written; next look 09:10``, in local time."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        fields, message = _fields(record), record.getMessage()
        said = _SAID.get(message, _said_of_any)(message, fields, record.created)
        level = "" if record.levelno == logging.INFO else f"{record.levelname.lower()}: "
        line = f"{_local(record.created):%H:%M:%S}  {level}{said}"
        return safe(line, keep_addresses=self._keep)


class JsonFormat(TextFormat):
    """One JSON object a line: at, level, message, and the fields of the event."""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        message = safe(record.getMessage(), keep_addresses=self._keep)
        line = {"at": _stamp(record), "level": record.levelname.lower(), "message": message}
        shown = json.dumps({**line, **_fields(record)}, default=str)
        return safe(shown, keep_addresses=self._keep)


def _fields(record: logging.LogRecord) -> Mapping[str, object]:
    fields: Mapping[str, object] = getattr(record, "fields", {})
    return fields


def _local(created: float) -> datetime:
    return datetime.fromtimestamp(created, UTC).astimezone()


# What a turn counts and a person at a terminal wants to read; what it held back says `status`.
_COUNTED = (
    ("new", "new message{s}"),
    ("withdraw", "draft{s} taken back"),
    ("append", "draft{s} written"),
    ("adopt", "draft{s} recognised"),
    ("problems", "problem{s}"),
)


def _said_of_turn(_: str, fields: Mapping[str, object], created: float) -> str:
    """What a turn did, and when the next one is. created, next_in: seconds."""
    counts = ((fields.get(name), noun) for name, noun in _COUNTED)
    told = [f"{n} {noun.format(s='' if n == 1 else 's')}" for n, noun in counts if n]
    fine = fields.get("outcome") == "fine"
    did = ", ".join(told) or ("nothing new" if fine else "this look failed")
    next_at = _local(created + float(str(fields.get("next_in", 0))))
    return f"{fields.get('seller')}: {did}; next {'look' if fine else 'try'} {next_at:%H:%M}"


def _said_of_any(message: str, fields: Mapping[str, object], _: float) -> str:
    facts = ", ".join(f"{name} {value}" for name, value in fields.items())
    return f"{message} ({facts})" if facts else message


def _said_of_start(message: str, fields: Mapping[str, object], _: float) -> str:
    sellers = fields.get("sellers")
    return f"{message}, {sellers} seller{'' if sellers == 1 else 's'}; Ctrl-C ends it"


_SAID = {"turn": _said_of_turn, "started": _said_of_start}


def _stamp(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="seconds")


def log_to(stream: TextIO, form: str, *, log_pii: bool) -> None:
    """Send ghostwatch's own lines, and nobody else's, to one stream.

    form: ``text`` or ``json``. Text on a terminal is for reading, elsewhere for searching.
    """
    handler = logging.StreamHandler(stream)
    text = TerminalFormat if stream.isatty() else TextFormat
    chosen = JsonFormat if form == "json" else text
    handler.setFormatter(chosen(keep_addresses=log_pii))
    log.handlers = [handler]
    log.setLevel(logging.INFO)
    log.propagate = False


def crash(error: BaseException | None) -> str:
    """Type and place of an unexpected error; its text may hold mail, so it is left out."""
    trace = error.__traceback__ if error is not None else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    place = Path(trace.tb_frame.f_code.co_filename).name
    return f"{type(error).__name__} at {place}:{trace.tb_lineno}"
