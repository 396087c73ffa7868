"""Cases out of a folder of measuring data, laid out as its own README says."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from understanding.cases import RECEIVED, Case, wrapped

COLUMN = "data"


def cases(folder: Path) -> Iterator[Case]:
    """Every case that the folder holds; a file that is not there is left out."""
    for file, read in _FILES:
        path = folder / file
        if path.exists():
            yield from read(path)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    for line in path.read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield json.loads(line)


def _quotes(path: Path) -> Iterator[Case]:
    for row in rows(path):
        html = row.get("kind") == "html"
        octets = wrapped(row["input"], html=html)
        yield Case(COLUMN, "html" if html else "quotes", row["id"], octets, row)


def _kinds(path: Path) -> Iterator[Case]:
    for row in rows(path):
        yield Case(COLUMN, "kinds", row["file"], (path.parent / row["file"]).read_bytes(), row)


def _intent(path: Path) -> Iterator[Case]:
    for row in rows(path):
        yield Case(COLUMN, "intent", row["id"], wrapped(row["text"]), row)


def _dates(path: Path) -> Iterator[Case]:
    for row in rows(path):
        received = datetime.fromisoformat(row["received"]) if row.get("received") else RECEIVED
        octets = wrapped(row["text"], automatic=row["kind"] == "ooo", received=received)
        yield Case(COLUMN, "dates", row["id"], octets, row)


def _mime(path: Path) -> Iterator[Case]:
    for row in rows(path):
        yield Case(COLUMN, "mime", row["file"], (path.parent / row["file"]).read_bytes(), row)


def _hostile(path: Path) -> Iterator[Case]:
    with path.open(encoding="utf-8", newline="") as opened:
        for row in csv.DictReader(opened, delimiter="\t", quoting=csv.QUOTE_NONE):
            mail = path.parent / "mail" / row["file"]
            if mail.exists():
                yield Case(COLUMN, "hostile", row["file"], mail.read_bytes(), row)


_FILES: tuple[tuple[str, Callable[[Path], Iterator[Case]]], ...] = (
    ("quotes/text.jsonl", _quotes),
    ("quotes/html.jsonl", _quotes),
    ("automatic/labels.jsonl", _kinds),
    ("intent.jsonl", _intent),
    ("dates.jsonl", _dates),
    ("mime/truth.jsonl", _mime),
    ("hostile/EXPECT.tsv", _hostile),
)
