"""From a file to a checked document: YAML, then the keys, then what the keys mean together.

Every step gives its problems and goes on with what is sound, so that a person sees all of them at
once. pydantic finds what does not fit the keys; the words are ours, because its own quote the
input, which may be a secret.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter, ValidationError

from ghostwatch.config import ladders, rules, yaml_tree
from ghostwatch.config.keys import Document
from ghostwatch.config.values import Wrong, clean, nearest
from ghostwatch.config.yaml_tree import Mark, Tree
from ghostwatch.errors import Problem


@dataclass(frozen=True, kw_only=True)
class Found:
    """What reading a file gave; document: None when the keys themselves do not hold."""

    document: Document | None
    problems: tuple[Problem, ...]
    templates: Path | None = None
    needed: frozenset[tuple[str, str]] = frozenset()


def read_document(path: Path) -> Found:
    """Read and check a file; never raises for what is in it."""
    return check_tree(yaml_tree.read(path), path)


def check_tree(tree: Tree, path: Path) -> Found:
    """Check the tree of a file at ``path`` (which names the file and anchors relative paths)."""
    complaints = [_Complaint(t.path, t.mark, t.what, t.then) for t in tree.troubles]
    if not isinstance(tree.data, dict):
        return Found(document=None, problems=_problems(complaints, path))
    document, misfits = _validated(tree.data, path.parent)
    misfits = [misfit for misfit in misfits if not _covered(misfit["loc"], tree.broken)]
    complaints += (_complaint(misfit, tree) for misfit in misfits)
    sound = rules.Sound(tree.data, [*tree.broken, *(misfit["loc"] for misfit in misfits)])
    complaints += (
        _Complaint(b.path, (tree.key_mark if b.on_key else tree.mark)(b.path), b.what, b.then)
        for part in (rules, ladders)
        for b in part.breaches(sound, tree.mark)
    )
    return Found(
        document=document,
        problems=_problems(complaints, path),
        templates=document.templates if document else rules.templates_of(sound, path.parent),
        needed=ladders.needed(sound),
    )


@dataclass(frozen=True)
class _Complaint:
    path: yaml_tree.Path
    mark: Mark
    what: str
    then: str


def _problems(complaints: Iterable[_Complaint], file: Path) -> tuple[Problem, ...]:
    """The problems in the order of the file."""
    return tuple(
        Problem(
            where=f"{file}:{c.mark[0]}:{c.mark[1]} {dotted(c.path)}".rstrip(),
            what=c.what,
            next=c.then,
        )
        for c in sorted(complaints, key=lambda c: c.mark)
    )


def dotted(path: yaml_tree.Path) -> str:
    """A path as people write it: ``prospects[0].cadence``."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{clean(part)}" for part in path)
    return "".join(parts).removeprefix(".")


@cache
def _adapter() -> TypeAdapter[Document]:
    return TypeAdapter(Document)


def _validated(data: Mapping[str, object], folder: Path) -> tuple[Document | None, list[Any]]:
    """The document, or what does not fit the keys as pydantic lists it."""
    try:
        return _adapter().validate_python(data, context=folder), []
    except ValidationError as error:
        return None, error.errors(include_url=False, include_input=False)


def _covered(path: yaml_tree.Path, broken: Iterable[yaml_tree.Path]) -> bool:
    """Something at or above this path was refused already."""
    return any(path[: len(refused)] == refused for refused in broken)


def _complaint(misfit: Mapping[str, Any], tree: Tree) -> _Complaint:
    """One misfit in our words, at its place."""
    path: yaml_tree.Path = misfit["loc"]
    what, then = _WORDS.get(misfit["type"], _other)(path, misfit)
    mark = tree.key_mark(path) if misfit["type"] == _UNKNOWN else tree.mark(path)
    return _Complaint(path, mark, what, then)


_UNKNOWN = "unexpected_keyword_argument"
_WAYS_TO_LOG_IN = (
    "Take it out, and name a way to get it: password_command, password_env, password_file"
    " or keyring."
)
_PASSWORDS = frozenset({"password", "passwd", "pass", "secret", "token", "access_token"})


def _unknown(path: yaml_tree.Path, _: object) -> tuple[str, str]:
    name = str(path[-1])
    what = f"The key `{clean(name)}` is not known here."
    if name.lower() in _PASSWORDS:
        return "A password does not belong in this file.", _WAYS_TO_LOG_IN
    known = known_keys(path[:-1])
    near = nearest(name, known)
    return what, f"Did you mean `{near}`?" if near else f"Known here: {', '.join(known)}."


def _missing(path: yaml_tree.Path, _: object) -> tuple[str, str]:
    return f"The key `{path[-1]}` is missing.", "Add it; config.example.yaml shows how."


def _no_keys(path: yaml_tree.Path, _: object) -> tuple[str, str]:
    return "This must hold keys.", f"Write `key: value` lines under it: {_listed(path)}."


def _no_list(_: yaml_tree.Path, __: object) -> tuple[str, str]:
    return "This must be a list.", "Write one item a line with “- ”, or [one, another]."


def _wrong(_: object, misfit: Mapping[str, Any]) -> tuple[str, str]:
    error = misfit["ctx"]["error"]
    return (error.what, error.then) if isinstance(error, Wrong) else _other(_, misfit)


def _other(_: object, __: object) -> tuple[str, str]:
    return "This value does not fit.", "docs/configuration.md says what belongs here."


_WORDS: Mapping[str, Callable[[yaml_tree.Path, Mapping[str, Any]], tuple[str, str]]] = {
    _UNKNOWN: _unknown,
    "missing": _missing,
    "dataclass_type": _no_keys,
    "dict_type": _no_keys,
    "tuple_type": _no_list,
    "value_error": _wrong,
}


def _listed(path: yaml_tree.Path) -> str:
    return ", ".join(known_keys(path)) or "a name and what it stands for"


def known_keys(path: yaml_tree.Path) -> tuple[str, ...]:
    """The keys that may stand at a path; () where any name may stand."""
    kind: Any = Document
    for part in path:
        kind = next(_inside(kind, part), None)
    return tuple(f.name for f in fields(kind)) if _is_section(kind) else ()


def _is_section(kind: object) -> bool:
    return isinstance(kind, type) and is_dataclass(kind)


def _inside(kind: object, part: str | int) -> Iterator[object]:
    """The type of one part of a type, optional and annotated wrappings taken off."""
    if isinstance(kind, type) and is_dataclass(kind):
        kind = get_type_hints(kind).get(str(part))
        if kind is not None:
            yield kind
        return
    yield from (arg for arg in get_args(kind) if arg not in {str, Ellipsis, type(None)})
