"""Cases out of the project's own corpora, and out of the blind part that has the same layout."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from understanding import wishes
from understanding.cases import RECEIVED, Case, wrapped
from understanding.data import rows

_INTENTS = frozenset([*wishes.SCORED, "complaint"])
_CLASSES = {"auto_reply": "auto", "person": "human"}
_AWAY, _LATER = "ooo", "later"


def cases(folder: Path, column: str) -> Iterator[Case]:
    """Every case below a corpus folder; a part that is not there is left out."""
    for group, name, octets, truth in _all(folder):
        yield Case(column, group, name, octets, truth)


_Found = tuple[str, str, bytes, dict[str, Any]]


def _all(folder: Path) -> Iterator[_Found]:
    yield from _quotes(folder / "quotes", "quotes")
    yield from _quotes(folder / "html", "html")
    yield from _kinds(folder / "replies")
    yield from _intent(folder / "intent")
    yield from _stop(folder / "stop")
    yield from _dates(folder / "dates")


def _quotes(folder: Path, group: str) -> Iterator[_Found]:
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".txt", ".html")):
        source, _, rest = path.read_text("utf-8").partition("\n%% new\n")
        new, _, signature = f"\n{rest}".partition("\n%% signature")
        octets = wrapped(source, html=path.suffix == ".html")
        truth = {"expected": new, "signature": signature.strip(), "sig": "apart"}
        truth["set"] = path.parent.name
        yield group, str(path.relative_to(folder.parent)), octets, truth


def _kinds(folder: Path) -> Iterator[_Found]:
    for path in sorted(folder.glob("*/*.eml")):
        kind = path.parent.name
        truth = {"cls": _CLASSES.get(kind, kind), "kinds": [kind]}
        yield "kinds", str(path.relative_to(folder.parent)), path.read_bytes(), truth


def blocks(path: Path) -> Iterator[str]:
    """The replies of a file: blocks between lines of ``%%``; lines beginning with # are remarks."""
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    yield from _blocks("\n".join(lines).split("\n%%\n"))


def _blocks(texts: list[str]) -> Iterator[str]:
    for text in texts:
        if whole := text.removeprefix("%%\n").removesuffix("%%").strip():
            yield whole


def _intent(folder: Path) -> Iterator[_Found]:
    for path in sorted(folder.glob("*/*.txt")):
        label = path.parent.name
        known = {"intent": label} if label in _INTENTS else {}
        for number, text in enumerate(blocks(path), 1):
            truth = known | {"text": text, "stop": label == "stop", "lang": path.stem}
            yield "intent", f"intent/{label}/{path.name}:{number}", wrapped(text), truth


def _stop(folder: Path) -> Iterator[_Found]:
    """Stops, and texts that hold the words of one and are none: one a line, or in blocks."""
    for path in sorted(folder.rglob("*.txt")):
        lines = path.read_text("utf-8").splitlines()
        in_blocks = "%%" in lines
        texts = blocks(path) if in_blocks else _blocks([t for t in lines if not t.startswith("#")])
        stop = path.relative_to(folder).parts[0].startswith("stop")
        known = {"intent": "stop"} if stop else {}
        for number, text in enumerate(texts, 1):
            name = f"stop/{path.relative_to(folder)}:{number}"
            yield "intent", name, wrapped(text), known | {"text": text, "stop": stop}


def _dates(folder: Path) -> Iterator[_Found]:
    for path in sorted(folder.glob("*.jsonl")):
        for number, row in enumerate(rows(path), 1):
            automatic = bool(row.get("automatic", path.stem == "away"))
            kind = {"away": _AWAY, "later": _LATER}.get(path.stem, "none") if row["on"] else "none"
            octets = wrapped(row["text"], automatic=automatic, received=_sent(row))
            truth = {"kind": kind, "mention": row["on"], "text": row["text"]}
            truth |= {"automatic": automatic, "granularity": row.get("granularity", "day")}
            yield "dates", f"dates/{path.name}:{number}", octets, truth


def _sent(row: dict[str, Any]) -> datetime:
    """Half past nine on the day that a row names."""
    if not row.get("sent"):
        return RECEIVED
    return datetime.combine(date.fromisoformat(row["sent"]), RECEIVED.timetz())
