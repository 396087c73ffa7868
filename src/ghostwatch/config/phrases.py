"""What prospects say and what it means: the shipped phrases and the seller's own, as tables.

The rule of the module: it reads files; what a phrase is, and whether one can be read, is for
``core.replies`` to say. The seller's phrases are added to ours, never put in their place.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, TypeAlias

import yaml

from ghostwatch.config import yaml_tree
from ghostwatch.config.values import nearest
from ghostwatch.core.replies import SECTIONS, Phrases, Weights
from ghostwatch.errors import Problem, UserError
from ghostwatch.resources import shipped

Table: TypeAlias = Mapping[str, Sequence[str]]

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # every scalar is a text
_THEN = "docs/replies.md says how a phrase is written."


class _Line(NamedTuple):
    """One phrase of the seller's: where it stands, under which name, and its words."""

    number: int
    section: str
    words: str


def phrases(folder: Path | None) -> Phrases:
    """The shipped phrases and those in the seller's folder; raises UserError with every problem."""
    return _read(folder, digest(folder))


@lru_cache(maxsize=1)
def weights() -> Weights:
    """What all other words of a reply weigh, as shipped."""
    return Weights.of((shipped("phrases") / "weights.bin").read_bytes())


@lru_cache(maxsize=4)  # a daemon reads mail all day, for several sellers
def _read(folder: Path | None, _: str) -> Phrases:
    found = problems(folder) if folder else ()
    if found:
        raise UserError(*found)
    files = _files(folder) if folder else []
    own = {path.stem: _with({}, _lines(yaml_tree.read(path))) for path in files}
    return _made(_shipped() | {path.stem: _merged(path) for path in files}, own)


def _made(tables: Mapping[str, Table], own: Mapping[str, Table]) -> Phrases:
    """The phrases of tables, made without the collector of cycles and out of its sight after.

    They are ten thousands of objects without one cycle: looking through them takes time here, and
    again with each full collection. None is read: of ours the tests know that each can be, and of
    the seller's ``problems``.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        made = Phrases.unread(tables, own)
    finally:
        if was_on:
            gc.enable()
    gc.freeze()
    return made


def digest(folder: Path | None) -> str:
    """What changes when the seller's phrases do; "" without a folder, and for one out of reach."""
    try:
        files = _files(folder) if folder else []
        octets = b"\0".join(path.name.encode() + path.read_bytes() for path in files)
    except OSError:  # whoever needs the phrases says so
        return ""
    return hashlib.sha256(octets).hexdigest() if files else ""


def problems(folder: Path) -> tuple[Problem, ...]:
    """Everything that is wrong with the seller's files, each with file and line."""
    files = _files(folder)
    if not files:
        then = "Put a file for each language there, such as en.yaml, or leave the key out."
        return (Problem(f"phrases: {folder}", "The folder holds no *.yaml file.", then),)
    return tuple(problem for path in files for problem in _wrong(path))


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yaml") if path.is_file())


def _shipped() -> dict[str, Table]:
    return {path.stem: _loaded(path) for path in _files(shipped("phrases"))}


def _loaded(path: Path) -> Table:
    """One of our own files: each section one text with a phrase a line, or a list."""
    with path.open(encoding="utf-8") as file:
        table: Mapping[str, str | Sequence[str]] = yaml.load(file, _LOADER)  # noqa: S506 (BaseLoader)
    return {
        name: section.splitlines() if isinstance(section, str) else section
        for name, section in table.items()
    }


def _merged(path: Path) -> Table:
    return _with(_shipped().get(path.stem, {}), _lines(yaml_tree.read(path)))


def _with(ours: Table, lines: Sequence[_Line]) -> Table:
    both = {name: list(section) for name, section in ours.items()}
    for line in lines:
        both.setdefault(line.section, []).append(line.words)
    return both


def _lines(tree: yaml_tree.Tree) -> list[_Line]:
    """The seller's phrases one by one, from lists and from texts with a phrase a line."""
    data = tree.data if isinstance(tree.data, dict) else {}
    return [line for name, section in data.items() for line in _of_section(tree, name, section)]


def _of_section(tree: yaml_tree.Tree, name: str, section: object) -> Iterator[_Line]:
    if isinstance(section, str):  # the text begins on the line below its name
        first = tree.key_mark((name,))[0] + 1
        for number, words in enumerate(section.splitlines(), start=first):
            yield _Line(number, name, words)
    for number, words in enumerate(section if isinstance(section, list) else ()):
        if isinstance(words, str):
            yield _Line(tree.mark((name, number))[0], name, words)


def _wrong(path: Path) -> Iterator[Problem]:
    """What is wrong with one file: as YAML, in its shape, then phrase by phrase."""
    tree = yaml_tree.read(path)
    for trouble in tree.troubles:
        yield Problem(f"{path}:{trouble.mark[0]}", trouble.what, "Mend it, or take it out.")
    if tree.troubles:
        return
    if not isinstance(tree.data, dict):
        yield Problem(f"{path}:1", "The file holds no names with phrases under them.", _THEN)
        return
    misshapen = list(_misshapen(path, tree, tree.data))
    yield from misshapen or _unreadable(path, _lines(tree))


def _misshapen(path: Path, tree: yaml_tree.Tree, data: Mapping[str, object]) -> Iterator[Problem]:
    for name, section in data.items():
        phrases_of = section if isinstance(section, list) else [section]
        for number, words in enumerate(phrases_of):
            if not isinstance(words, str):
                mark = tree.mark((name, number) if isinstance(section, list) else (name,))
                what = f"Under {name} stands something that is no text."
                yield Problem(f"{path}:{mark[0]}", what, "Put quotes around it.")


def _unreadable(path: Path, lines: list[_Line]) -> Iterator[Problem]:
    """The phrases that cannot be read; each is tried with all lists of the seller and of ours."""
    ours = _shipped().get(path.stem, {})
    lists = [line for line in lines if line.section not in SECTIONS]
    if _objection(path.stem, _with(ours, lines)) is None:
        return
    named = False
    for line in lines:
        what = _objection(path.stem, _with(ours, [*lists, line]), of=line.words)
        if what is not None:
            named = True
            yield Problem(f"{path}:{line.number}", what, _THEN)
    if not named:
        what = _objection(path.stem, _with(ours, lines)) or ""
        yield Problem(f"{path}", what, _near(lists))


def _near(lists: Sequence[_Line]) -> str:
    """The section that a name nobody knows may mean."""
    meant = {
        near for line in lists if (near := nearest(line.section, sorted(SECTIONS))) is not None
    }
    return f"Is {' or '.join(sorted(meant))} meant?" if meant else _THEN


def _objection(language: str, table: Table, of: str | None = None) -> str | None:
    """Why a table cannot be read, or None. of: only when it is about this phrase."""
    try:
        Phrases.of({language: table})
    except ValueError as error:
        said = str(error)
        if of is None or (of.strip() and of.split(" #")[0].strip() in said):
            return f"This phrase cannot be read: {said}."
    return None
