"""The words about the configuration, made from its keys, so that they cannot go stale.

``python -m ghostwatch.config.reference write ROOT`` (``make docs``) writes the three files of a
checkout, ``check ROOT`` fails when one of them differs from what the keys say.
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from datetime import timedelta
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema

from ghostwatch.config.keys import BY_CONTACTS, Document
from ghostwatch.config.selling import Step
from ghostwatch.config.values import Key, Reads, in_words
from ghostwatch.config.yaml_tree import plain

_WIDTH: Final = 96
_MADE: Final = "Made from the keys in src/ghostwatch/config/ by `make docs`: change it there."


@dataclass(frozen=True)
class Described:
    """One key with all that is known about it.

    section: the dataclass of the keys under it, or None. many: whether a list of such sections
    (``list``), named lists of them (``dict``) or named ones (``Mapping``) stand there. default:
    MISSING when it is required.
    """

    name: str
    key: Key
    default: object
    wants: str
    section: type[Any] | None
    many: type[Any] | None


def described(section: type[Any]) -> Iterator[Described]:
    """The keys of a section in their order."""
    hints = get_type_hints(section, include_extras=True)
    for item in fields(section):
        yield _described(item, hints[item.name])


def _described(item: Field[Any], hint: object) -> Described:
    key = next(extra for extra in hint.__metadata__ if isinstance(extra, Key))  # type: ignore[attr-defined]
    inner, many = _section_of(hint)
    return Described(
        name=item.name,
        key=key,
        default=item.default if item.default_factory is MISSING else item.default_factory(),
        wants=_wants(hint),
        section=inner,
        many=many,
    )


def _section_of(hint: object) -> tuple[type[Any] | None, type[Any] | None]:
    """The dataclass inside a type, and the container that it stands in."""
    if isinstance(hint, type) and is_dataclass(hint):
        return hint, None
    for arg in get_args(hint):
        found, many = _section_of(arg)
        if found is not None:
            return found, _CONTAINERS.get((get_origin(hint), many), many)
    return None, None


# (the container, what stands in it) -> how many sections stand there
_CONTAINERS: Mapping[object, type[Any]] = {
    (tuple, None): list,
    (dict, list): dict,
    (dict, None): Mapping,
}


def _wants(hint: object) -> str:
    """What a value must be, in words; "" for sections."""
    for extra in getattr(hint, "__metadata__", ()):
        if isinstance(extra, Reads):
            return extra.wants
    args = get_args(hint)
    if get_origin(hint) in {Union, UnionType} and NoneType in args:
        return f"{_wants(args[0])}, or `null`"
    if get_origin(hint) is tuple:
        return f"a list, each item {_wants(args[0])}"
    if get_origin(hint) is dict:
        return f"names, each with {_wants(args[1])}"
    return _wants(args[0]) if args else ""


def value_text(value: object) -> str:
    """A value as it stands in YAML, on one line."""
    writer = _WRITERS.get(type(value))
    return writer(value) if writer else str(value)


def _quoted(text: str) -> str:
    is_plain = re.fullmatch(r"[A-Za-z0-9][\w@./+ -]*", text) and plain(text) == text
    return text if is_plain else json.dumps(text, ensure_ascii=False)


def _flow(items: Any) -> str:
    return f"[{', '.join(map(value_text, items))}]"


_WRITERS: Mapping[type, Callable[[Any], str]] = {
    NoneType: lambda _: "null",
    bool: lambda value: str(value).lower(),
    str: _quoted,
    list: _flow,
    tuple: _flow,
    dict: lambda value: f"{{{', '.join(f'{k}: {value_text(v)}' for k, v in value.items())}}}",
    timedelta: in_words,
    Step: lambda step: f"{{play: {step.play}, after: {step.after or 'auto'}}}",
}


# --- config.example.yaml ---------------------------------------------------------------------

_EXAMPLE_HEAD = f"""\
# yaml-language-server: $schema=docs/config.schema.json
#
# A complete configuration of ghostwatch: every key, with its default where it has one. Only
# account, me and prospects are required, and of their keys those marked so; leave out the rest.
# {_MADE}
"""


def example_yaml() -> str:
    """A valid configuration with every key, commented; optional keys show their defaults."""
    return "\n".join([_EXAMPLE_HEAD, *_example_lines(Document, 0)]).rstrip() + "\n"


def _example_lines(section: type[Any], depth: int) -> Iterator[str]:
    for item in described(section):
        yield from _comment(item, depth)
        if item.section is not None and item.many is Mapping:
            yield f"{_indent(depth)}{item.name}: {{}}"
            named = [f"{_indent(depth)}{_NAMED}:", *_example_lines(item.section, depth + 1)]
            yield from (f"#   {line}".rstrip() for line in named)
        elif item.section is not None and item.many is not dict:
            yield f"{_indent(depth)}{item.name}:"
            lines = _example_lines(item.section, depth + 1 + (item.many is list))
            yield from _as_item(list(lines), depth + 1) if item.many is list else lines
        else:
            yield from _example_value(item, depth)
        if depth == 0:
            yield ""


# A name for the example of what everybody names differently; it needs a file of that name, so it
# stands there as a comment.
_NAMED: Final = "site_visit"


def _as_item(lines: list[str], depth: int) -> Iterator[str]:
    """The lines of a section as one item of a list: its first key carries the dash."""
    first = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
    yield from (line[2:] for line in lines[:first])
    yield f"{_indent(depth)}- {lines[first].lstrip()}"
    yield from lines[first + 1 :]


def _comment(item: Described, depth: int) -> Iterator[str]:
    required = " Required." if item.default is MISSING else ""
    unit = f" Counted in {item.key.unit}." if item.key.unit else ""
    indent = _indent(depth) + "# "
    yield from textwrap.wrap(
        f"{item.key.doc}{unit}{required}",
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )


def _example_value(item: Described, depth: int) -> Iterator[str]:
    value = item.default if item.key.example is ... else item.key.example
    start = f"{_indent(depth)}{item.name}:"
    if isinstance(value, str) and "\n" in value:
        yield f"{start} |"
        yield from textwrap.indent(value, _indent(depth + 1)).splitlines()
    elif isinstance(value, dict) and item.section is not None:
        yield start
        for name, steps in value.items():
            yield f"{_indent(depth + 1)}{name}:"
            yield from (f"{_indent(depth + 2)}- {value_text(step)}" for step in steps)
    else:
        yield f"{start} {value_text(value)}"


def _indent(depth: int) -> str:
    return "  " * depth


# --- docs/configuration.md -------------------------------------------------------------------

_MARKDOWN_HEAD = f"""\
# Configuration

<!-- {_MADE} -->

One YAML file describes one seller. `config.example.yaml` holds every key; `ghostwatch init` writes
a first file; `ghostwatch check` tells every problem at once, each with its line and what to do.

How the file is read, where that is stricter than YAML elsewhere:

- Only `true` and `false` are true and false; `NO`, `on` and `yes` are text (Norway keeps its
  holidays). Only plain decimal digits are a number; `010`, `1_000`, `17:30` and dates are text.
- Where text is wanted, digits alone must stand in quotes: a phone number, a name.
- A key that stands twice, an unknown key, an alias (`*name`) and a tag (`!name`) are refused.
- The file is UTF-8 text of at most 1 MB.
- Durations are a whole number and a unit: `60 seconds`, `10 minutes`, `24 hours`, `120 days`,
  `1 week`.
- Paths are relative to the file; `~` is your home.
- No password stands in the file: name one way to get it.

Beside the file lies `<file>.key`, made by ghostwatch: keep it with the file. It makes the
Message-IDs of drafts opaque and the same on every run.
"""


def reference_markdown() -> str:
    """Every key with what it takes, its default and its meaning, as Markdown."""
    return "\n".join([_MARKDOWN_HEAD, *_sections("", Document)]).rstrip() + "\n"


def _sections(path: str, section: type[Any]) -> Iterator[str]:
    items = list(described(section))
    yield f"## {f'`{path}`' if path else 'The whole file'}"
    yield ""
    yield f"{section.__doc__}"
    yield ""
    yield "| key | takes | default | meaning |"
    yield "|---|---|---|---|"
    yield from map(_row, items)
    yield ""
    for item in items:
        if item.section is not None:
            yield from _sections(_path(path, item), item.section)


_SUFFIXES: Mapping[object, str] = {None: "", list: "[]", dict: ".NAME[]", Mapping: ".NAME"}


def _path(above: str, item: Described) -> str:
    return f"{above}.{item.name}".removeprefix(".") + _SUFFIXES[item.many]


_TAKES: Mapping[object, str] = {
    None: "keys, see below",
    list: "a list of keys, see below",
    dict: "names, each with a list of keys, see below",
    Mapping: "names, each with keys, see below",
}


def _row(item: Described) -> str:
    takes = item.wants if item.section is None else _TAKES[item.many]
    unit = f" ({item.key.unit})" if item.key.unit else ""
    cells = (f"`{item.name}`", takes + unit, _default_words(item), item.key.doc)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _default_words(item: Described) -> str:
    if item.default is MISSING:
        return "required"
    if item.key.otherwise:
        return item.key.otherwise
    if item.section is not None:
        return "see below"
    return f"`{value_text(item.default)}`"


# --- docs/config.schema.json -----------------------------------------------------------------


class _Schema(GenerateJsonSchema):
    """JSON Schema whose defaults stand as they stand in YAML."""

    def encode_default(self, dft: Any) -> Any:
        if isinstance(dft, timedelta):
            return in_words(dft)
        if is_dataclass(dft) and not isinstance(dft, type):
            return {f.name: self.encode_default(getattr(dft, f.name)) for f in fields(dft)}
        if isinstance(dft, tuple | list):
            return [self.encode_default(item) for item in dft]
        if isinstance(dft, dict):
            return {name: self.encode_default(item) for name, item in dft.items()}
        return dft


def json_schema() -> dict[str, object]:
    """The schema of the file for editors (JSON Schema 2020-12)."""
    found = TypeAdapter(Document).json_schema(schema_generator=_Schema)
    for section in (found, *found["$defs"].values()):
        for shape in section["properties"].values():
            shape.pop("title", None)
            if shape.get("default") in ([*BY_CONTACTS], 0):  # marks of ours, not values
                del shape["default"]
    found["$schema"] = GenerateJsonSchema.schema_dialect
    found["title"] = "The configuration of ghostwatch"
    return found


# --- the files of a checkout -----------------------------------------------------------------

FILES: Mapping[str, Callable[[], str]] = {
    "config.example.yaml": example_yaml,
    "docs/configuration.md": reference_markdown,
    "docs/config.schema.json": lambda: (
        json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
    ),
}


def stale(root: Path) -> tuple[str, ...]:
    """The files of a checkout that differ from what the keys say."""
    return tuple(
        name
        for name, made in FILES.items()
        if not (root / name).is_file() or (root / name).read_text("utf-8") != made()
    )


def write(root: Path) -> None:
    """Write the files that differ."""
    for name in stale(root):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(FILES[name](), "utf-8")


def main(arguments: list[str]) -> str | None:
    """Write or check the files; the complaint, or None."""
    match arguments:
        case ["write", root]:
            write(Path(root))
            return None
        case ["check", root]:
            names = ", ".join(stale(Path(root)))
            return f"stale: {names}; run `make docs`" if names else None
    return "usage: python -m ghostwatch.config.reference write|check ROOT"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
