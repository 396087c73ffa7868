"""Cases out of the project's own corpora, and out of the blind part that has the same layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from understanding import wishes
from understanding.cases import RECEIVED, Case, wrapped
from understanding.data import rows

_INTENTS = frozenset([*wishes.SCORED, "complaint"])
_CLASSES = {"auto_reply": "auto", "person": "human"}
# As the corpus names them -> as a reading does.
FACTS = {"row": "row", "why": "bounce", "to": "bounced_to", "ids": "bounced_ids"} | {
    "meeting": "meeting",
    "on": "meets_on",
    "referral": "referral",
}
_AWAY, _LATER = "ooo", "later"


_ASIDE = ("aside", "blind")


def cases(folder: Path, column: str, *, aside: bool = False) -> Iterator[Case]:
    """Every case below a corpus folder; a part that is not there is left out.

    aside: only what its author kept aside from writing rules (a folder or the beginning of a name
    says "aside" or "blind"), or only the rest.
    """
    for group, part, read in _PARTS:
        for path in sorted(p for p in (folder / part).rglob("*") if p.is_file()):
            inside = path.relative_to(folder)
            if any(one.startswith(_ASIDE) for one in inside.parts) == aside:
                for name, octets, truth in read(path, _labels(inside)):
                    yield Case(column, group, f"{part}/{name}", octets, truth)


def _labels(inside: Path) -> tuple[str, ...]:
    """The folders between a part of the corpus and a file, without those that say aside."""
    return tuple(one for one in inside.parts[1:-1] if not one.startswith(_ASIDE))


_Found = tuple[str, bytes, dict[str, Any]]


def _quotes(path: Path, labels: tuple[str, ...]) -> Iterator[_Found]:
    if path.suffix not in (".txt", ".html"):
        return
    source, _, rest = path.read_text("utf-8").partition("\n%% new\n")
    new, _, signature = f"\n{rest}".partition("\n%% signature")
    octets = wrapped(source, html=path.suffix == ".html")
    habit = labels[0] if labels else ""
    truth = {"expected": new, "signature": signature.strip(), "sig": "apart", "set": habit}
    yield f"{habit}/{path.name}", octets, truth


def _kinds(path: Path, labels: tuple[str, ...]) -> Iterator[_Found]:
    if path.suffix == ".eml" and labels:
        kind = labels[0]
        truth = {"cls": _CLASSES.get(kind, kind), "kinds": [kind]}
        named = f"{kind}/{path.stem}"
        yield named, path.read_bytes(), truth | {"facts": _facts(path.parents[1]).get(named, {})}


@cache
def _facts(folder: Path) -> Mapping[str, dict[str, Any]]:
    """What is known of single mails besides their kind: "kind/name" -> facts by their names."""
    path = folder / "facts.jsonl"
    told = rows(path) if path.exists() else iter(())
    return {row["mail"]: {FACTS[k]: v for k, v in row.items() if k in FACTS} for row in told}


def blocks(lines: list[str]) -> Iterator[str]:
    """Replies, each a block between lines of ``%%``; lines beginning with # are remarks."""
    text = "\n".join(line for line in lines if not line.startswith("#"))
    for one in f"\n{text}\n".split("\n%%\n"):
        if whole := one.strip():
            yield whole


def _intent(path: Path, labels: tuple[str, ...]) -> Iterator[_Found]:
    if path.suffix != ".txt" or not labels:
        return
    known = {"intent": labels[0]} if labels[0] in _INTENTS else {}
    for number, text in enumerate(blocks(path.read_text("utf-8").splitlines()), 1):
        truth = known | {"text": text, "stop": labels[0] == "stop", "lang": path.stem}
        yield f"{labels[0]}/{path.name}:{number}", wrapped(text), truth


def _stop(path: Path, labels: tuple[str, ...]) -> Iterator[_Found]:
    """Stops, and texts that hold the words of one and are none: one a line, or in blocks."""
    if path.suffix != ".txt":
        return
    lines = path.read_text("utf-8").splitlines()
    texts = blocks(lines if "%%" in lines else "\n%%\n".join(lines).split("\n"))
    stop = "/".join([*labels, path.stem]).startswith("stop")
    known = {"intent": "stop"} if stop else {}
    for number, text in enumerate(texts, 1):
        yield f"{path.name}:{number}", wrapped(text), known | {"text": text, "stop": stop}


def _dates(path: Path, _: tuple[str, ...]) -> Iterator[_Found]:
    for number, row in enumerate(rows(path) if path.suffix == ".jsonl" else (), 1):
        automatic = bool(row.get("automatic", path.stem == "away"))
        kind = {"away": _AWAY, "later": _LATER}.get(path.stem, "none") if row["on"] else "none"
        octets = wrapped(row["text"], automatic=automatic, received=_sent(row))
        truth = {"kind": kind, "mention": row["on"], "text": row["text"]}
        truth |= {"automatic": automatic, "granularity": row.get("granularity", "day")}
        yield f"{path.name}:{number}", octets, truth


def _sent(row: dict[str, Any]) -> datetime:
    """Half past nine on the day that a row names."""
    if not row.get("sent"):
        return RECEIVED
    return datetime.combine(date.fromisoformat(row["sent"]), RECEIVED.timetz())


_PARTS: tuple[tuple[str, str, Callable[[Path, tuple[str, ...]], Iterator[_Found]]], ...] = (
    ("quotes", "quotes", _quotes),
    ("html", "html", _quotes),
    ("kinds", "replies", _kinds),
    ("intent", "intent", _intent),
    ("intent", "stop", _stop),
    ("dates", "dates", _dates),
)
