"""What prospects say and what it means: the shipped phrases and the seller's own, as tables.

The rule of the module: it reads files; what a phrase is, and whether one can be read, is for
``core.replies`` to say. The seller's phrases are added to ours, never put in their place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import yaml

from ghostwatch.config import yaml_tree
from ghostwatch.core.replies import Phrases
from ghostwatch.errors import Problem, UserError
from ghostwatch.resources import shipped

Table: TypeAlias = Mapping[str, Sequence[str]]

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar is a text


def phrases(folder: Path | None) -> Phrases:
    """The shipped phrases and those in the seller's folder; raises UserError with every problem."""
    if folder is None:
        return Phrases.of(_shipped())
    found = problems(folder)
    if found:
        raise UserError(*found)
    return Phrases.of(_with_theirs(folder))


def digest(folder: Path | None) -> str:
    """What changes when the seller's phrases do; "" without a folder."""
    if folder is None:
        return ""
    octets = b"\0".join(path.name.encode() + path.read_bytes() for path in _files(folder))
    return hashlib.sha256(octets).hexdigest()


def problems(folder: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with the seller's files, each with file and line."""
    files = _files(folder)
    if not files:
        then = "Put a file for each language there, such as en.yaml, or leave the key out."
        return (Problem(f"phrases: {folder}", "The folder holds no *.yaml file.", then),)
    return tuple(problem for path in files for problem in _wrong(path))


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml"))


def _shipped() -> dict[str, Table]:
    return {
        path.stem: {name: _lines(section) for name, section in _loaded(path).items()}
        for path in _files(shipped("phrases"))
    }


def _loaded(path: Path) -> Mapping[str, str | Sequence[str]]:
    with path.open(encoding="utf-8") as file:
        table: Mapping[str, str | Sequence[str]] = yaml.load(file, _LOADER)  # noqa: S506 (BaseLoader)
    return table or {}


def _lines(section: str | Sequence[str]) -> Sequence[str]:
    return section.splitlines() if isinstance(section, str) else section


def _with_theirs(folder: Path) -> dict[str, Table]:
    tables = _shipped()
    for path in _files(folder):
        tables[path.stem] = _added(tables.get(path.stem, {}), _loaded(path))
    return tables


def _added(ours: Table, theirs: Mapping[str, str | Sequence[str]]) -> Table:
    both = {**ours}
    for name, section in theirs.items():
        both[name] = [*ours.get(name, ()), *_lines(section)]
    return both


def _wrong(path: Path) -> Iterator[Problem]:
    """What is wrong with one file: as YAML, then phrase by phrase."""
    tree = yaml_tree.read(path)
    for trouble in tree.troubles:
        yield Problem(f"{path}:{trouble.mark[0]}", trouble.what, trouble.then)
    if tree.troubles:
        return
    ours = _shipped().get(path.stem, {})
    data = tree.data if isinstance(tree.data, dict) else {"": tree.data}
    for name, section in data.items():
        at = ((name, i) for i in range(len(section))) if isinstance(section, list) else ((name,),)
        said = section if isinstance(section, list) else [section]
        for place, phrase in zip(at, said, strict=True):
            what = _objection(path.stem, ours, str(name), phrase)
            if what:
                then = "Write it as the phrases that come with ghostwatch are written."
                yield Problem(f"{path}:{tree.mark(place)[0]}", what, then)


def _objection(language: str, ours: Table, name: str, phrase: object) -> str | None:
    """Why a phrase is none, or None."""
    if not isinstance(phrase, str):
        return f"Under {name or 'the top'} stands no list of phrases."
    try:
        Phrases.of({language: _added(ours, {name: [phrase]})})
    except ValueError as error:
        return f"This phrase cannot be read: {error}"
    return None
