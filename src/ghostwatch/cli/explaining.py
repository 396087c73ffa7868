"""``explain``: what is understood of raw messages in files; one bad file never stops the rest."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch import report
from ghostwatch.core import mime, replies

if TYPE_CHECKING:
    from ghostwatch.cli.wiring import Home

STDIN = Path("-")
"""Stands for standard input, where a mail program pipes the message that is open."""

LONGEST = 32 * 1024 * 1024
"""Octets of a file that are read: what stands further down is an attachment."""


def messages(named: Iterable[Path]) -> Iterator[Path]:
    """The files meant, in the order given; of a folder every .eml below it, sorted."""
    for path in named:
        if path.is_dir():
            yield from sorted(path.rglob("*.eml"))
        else:
            yield path


@cache
def _shipped() -> replies.Knowledge:
    from ghostwatch.config.phrases import phrases, weights  # noqa: PLC0415

    return replies.Knowledge(phrases(None), weights())


def known(home: Home) -> replies.Knowledge:
    """What is known with the configuration, if there is one.

    ``explain`` is also for people who have not configured anything yet. Raises UserError for a
    configuration that cannot be relied on.
    """
    if not home.path.exists():
        return _shipped()
    from ghostwatch import config  # noqa: PLC0415
    from ghostwatch.cycle.knowledge import knowledge  # noqa: PLC0415

    return knowledge(config.load(home.path))


def _octets(path: Path) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read(LONGEST)
    with path.open("rb") as opened:
        return opened.read(LONGEST)


def explained(path: Path, known: replies.Knowledge | None = None) -> report.Json:
    """One object of ``explain --json``; whatever is wrong with a file stands in it."""
    file = str(path)
    if path != STDIN and not path.is_file():  # a pipe would never end
        return report.unreadable_json(file, "This is no file.")
    try:
        octets = _octets(path)
    except OSError as error:
        return report.unreadable_json(file, f"The file cannot be read: {error.strerror}.")
    try:
        parsed = mime.parse(octets)
        reading, new = replies.understand(parsed, known or _shipped())
        return report.explain_json(file, parsed, reading, new)
    except Exception as error:  # noqa: BLE001 (a message that breaks us must not stop the others)
        return report.unreadable_json(file, f"It could not be understood ({type(error).__name__}).")
