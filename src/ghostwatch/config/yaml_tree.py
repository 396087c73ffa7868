"""YAML read in the narrowest sense that a configuration needs, and the place of every value.

The parser of PyYAML gives events; the tree is built here. PyYAML's own resolver is not used at
all: it reads ``17:30`` as 1050, ``NO`` as false, ``010`` as 8, a date as an object, and keeps the
last of two equal keys in silence. Here a plain word is null, true, false, a plain decimal number,
or text. Equal keys, aliases, tags, great depth and great size are refused. No words of PyYAML's
are shown: they quote the file, and a file may hold a secret.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, Final, TypeAlias

import yaml
from yaml import events as happened

from ghostwatch.config.values import clean

Path: TypeAlias = tuple[str | int, ...]
Mark: TypeAlias = tuple[int, int]  # line and column, both counted from 1

LARGEST: Final = 1_000_000  # octets; ten thousand prospects fit
DEEPEST: Final = 20  # levels; the deepest true key has 4
_START: Mark = (1, 1)

# libyaml is ten times as fast; where it was not built the pure parser gives the same events.
PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS: Mapping[str, bool] = {"true": True, "false": False}
# No sign +: it starts telephone numbers. No leading zero: it is octal elsewhere. At most 18
# digits: whatever is longer is no number that a key here takes.
_WHOLE = re.compile(r"-?(?:0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,17})\.[0-9]{1,17}")


@dataclass(frozen=True)
class Trouble:
    """Something wrong with the file as such: where, what, and what to do."""

    path: Path
    mark: Mark
    what: str
    then: str


@dataclass
class Tree:
    """The data of a file and where it stands.

    data: None when the file as a whole cannot be judged. broken: paths whose value was refused
    already.
    """

    data: object = None
    keys: dict[Path, Mark] = field(default_factory=dict)
    values: dict[Path, Mark] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)
    broken: list[Path] = field(default_factory=list)

    def mark(self, path: Path) -> Mark:
        """Where the value at a path stands, or the nearest thing above it that stands anywhere."""
        while path not in self.values and path:
            path = path[:-1]
        return self.values.get(path, _START)

    def key_mark(self, path: Path) -> Mark:
        """Where the key of a path stands."""
        return self.keys.get(path) or self.mark(path)


class _Stop(Exception):
    """The rest of the file cannot be read."""

    def __init__(self, mark: Mark, what: str, then: str) -> None:
        super().__init__(what)
        self.trouble = Trouble((), mark, what, then)


def read(path: FilePath) -> Tree:
    """The tree of a file; its troubles instead of any exception."""
    try:
        return read_text(_decoded(_octets(path)))
    except _Stop as stop:
        return Tree(troubles=[stop.trouble])


def read_text(text: str) -> Tree:
    """The tree of a text; its troubles instead of any exception."""
    tree = Tree()
    try:
        _refuse_control_characters(text)
        _Builder(tree, yaml.parse(text, Loader=PARSER)).build()
    except _Stop as stop:
        return _given_up(tree, stop.trouble)
    except yaml.YAMLError as error:
        return _given_up(tree, _not_yaml(error, text))
    except (ValueError, OverflowError, RecursionError):
        # Escapes such as "\UFFFFFFFF" make the pure parser fail in Python's own words.
        return _given_up(
            tree, Trouble((), _START, "This is not valid YAML.", "Look for odd \\ escapes.")
        )
    return tree


def _given_up(tree: Tree, last: Trouble) -> Tree:
    """The tree of a file whose rest cannot be read: what was found wrong before still counts."""
    return Tree(troubles=[*tree.troubles, last])


def _octets(path: FilePath) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _Stop(_START, "This is not a file.", "Name a configuration file.")
        with path.open("rb") as file:
            octets = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise _Stop(
            _START,
            "There is no such configuration file.",
            "Write one with `ghostwatch init`, or name another with --config.",
        ) from None
    except (OSError, ValueError):
        raise _Stop(
            _START, "This file cannot be read.", "Look at its path and its rights."
        ) from None
    if len(octets) > LARGEST:
        raise _Stop(_START, "This file is larger than 1 MB.", "Is it the right file?")
    return octets


def _decoded(octets: bytes) -> str:
    try:
        return octets.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = octets[: error.start]
        column = error.start - (before.rfind(b"\n") + 1) + 1
        raise _Stop(
            (before.count(b"\n") + 1, column),
            "This is not UTF-8 text.",
            "Save the file with the encoding UTF-8.",
        ) from None


# What YAML 1.2 section 5.1 calls non-printable; surrogates cannot come out of UTF-8.
_UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _refuse_control_characters(text: str) -> None:
    found = _UNPRINTABLE.search(text)
    if found:
        raise _Stop(
            _place(text, found.start()),
            f"Here stands a control character (number {ord(found[0])}).",
            "Take it out.",
        )


def _place(text: str, index: int) -> Mark:
    before = text[:index]
    return before.count("\n") + 1, index - before.rfind("\n")


def _mark(event: Any) -> Mark:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1


_SAYINGS = (
    ("expected a single document", "A second document begins here (---).", "Keep one only."),
    ("mapping values are not allowed", "A colon stands where none can be.",
     "Put a text that holds “: ” in quotes, and look at the indentation."),
    ("expected <block end>", "This line does not fit the lines above.", "Look at the indentation."),
    ("did not find expected key", "This line does not fit the lines above.",
     "Look at the indentation."),
    ("did not find expected '-'", "This line does not fit the list above.",
     "Look at the indentation."),
    ("could not find expected ':'", "A key without a colon.", "Write `key: value`."),
    ("unexpected end of stream", "A quote or bracket is opened and never closed.", "Close it."),
    ("did not find expected ',' or", "A bracket is opened and not closed, or a comma is missing.",
     "Close it."),
    ("expected ',' or", "A bracket is opened and not closed, or a comma is missing.", "Close it."),
    ("unknown escape", "A \\ in double quotes means something else.", "Use 'single quotes'."),
    ("escape sequence", "A \\ in double quotes means something else.", "Use 'single quotes'."),
    ("undefined tag handle", "A plain text cannot begin with “!”.", "Put it in quotes."),
    ("scanning a tag", "A plain text cannot begin with “!”.", "Put it in quotes."),
    ("scanning an alias", "A plain text cannot begin with “*”.", "Put it in quotes."),
    ("scanning an anchor", "A plain text cannot begin with “&”.", "Put it in quotes."),
    ("cannot start any token", "This character cannot begin a text.", "Put the text in quotes."),
)  # fmt: skip


def _not_yaml(error: yaml.YAMLError, text: str) -> Trouble:
    """Our own words for what the parser found; its words quote the file."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else _START
    lines = text.splitlines()
    if line <= len(lines) and "\t" in lines[line - 1][: column + 1]:
        return Trouble((), (line, column), "A tab stands here.", "Indent with spaces only.")
    said = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    for part, what, then in _SAYINGS:
        if part in said:
            return Trouble((), (line, column), what, then)
    return Trouble(
        (), (line, column), "This is not valid YAML.", "Look at indentation, colons and quotes."
    )


class _Builder:
    """Makes the tree from the parser's events; ``build`` takes one document."""

    def __init__(self, tree: Tree, events: Iterator[Any]) -> None:
        self._tree = tree
        self._events = events

    def build(self) -> None:
        """Fill the tree; raises _Stop when the rest of the file has no meaning."""
        event = self._next()
        while isinstance(event, happened.StreamStartEvent | happened.DocumentStartEvent):
            event = self._next()
        if isinstance(event, happened.StreamEndEvent):
            raise _Stop(_START, "This file is empty.", "Write one with `ghostwatch init`.")
        self._tree.data = self._value((), event)
        rest = next((e for e in self._events if isinstance(e, happened.DocumentStartEvent)), None)
        if rest is not None:
            raise _Stop(_mark(rest), "A second document begins here (---).", "Keep one only.")
        if self._tree.data is None:
            raise _Stop(_START, "This file is empty.", "Write one with `ghostwatch init`.")
        if not isinstance(self._tree.data, dict):
            raise _Stop(
                self._tree.mark(()),
                "This file holds no keys.",
                "Write `key: value` lines; `ghostwatch init` makes a first file.",
            )

    def _next(self) -> Any:
        return next(self._events)

    def _value(self, path: Path, event: Any) -> object:
        self._tree.values[path] = _mark(event)
        if len(path) > DEEPEST:
            raise _Stop(_mark(event), "This is nested too deeply.", "Look at the brackets.")
        if isinstance(event, happened.AliasEvent):
            self._report(path, event, "A name with * (an alias) is not taken.", "Write it out.")
            return None
        if isinstance(event, happened.ScalarEvent):
            return self._scalar(path, event)
        self._refuse_tag(path, event)
        if isinstance(event, happened.SequenceStartEvent):
            return self._sequence(path)
        return self._mapping(path)

    def _sequence(self, path: Path) -> list[object]:
        found: list[object] = []
        while not isinstance(event := self._next(), happened.SequenceEndEvent):
            found.append(self._value((*path, len(found)), event))
        return found

    def _mapping(self, path: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        while not isinstance(event := self._next(), happened.MappingEndEvent):
            key = self._key(path, event)
            if key is None or key in found:
                if key is not None:
                    self._twice((*path, key), event)
                self._skip()
                continue
            self._tree.keys[(*path, key)] = _mark(event)
            found[key] = self._value((*path, key), self._next())
        return found

    def _key(self, path: Path, event: Any) -> str | None:
        """The key that an event gives; None, and a trouble, when it is no text."""
        if not isinstance(event, happened.ScalarEvent):
            self._report((*path, "?"), event, "A key must be text.", "Look at the brackets.")
            self._skip(event)
            return None
        key = self._scalar((*path, "?"), event)
        if not isinstance(key, str):
            self._report((*path, event.value), event, "A key must be text.", "Put it in quotes.")
            return None
        return key

    def _twice(self, path: Path, event: Any) -> None:
        first = self._tree.keys[path][0]
        line, column = _mark(event)
        self._tree.troubles.append(
            Trouble(
                path,
                (line, column),
                f"The key `{clean(path[-1])}` stands twice, in line {first} and in line {line}.",
                "Keep one of the two.",
            )
        )

    def _skip(self, event: Any = None) -> None:
        """Pass over one value, whatever it holds."""
        depth = 0
        event = event or self._next()
        while True:
            depth += isinstance(event, happened.CollectionStartEvent)
            depth -= isinstance(event, happened.CollectionEndEvent)
            if not depth:
                return
            event = self._next()

    def _scalar(self, path: Path, event: Any) -> object:
        self._refuse_tag(path, event)
        text = str(event.value)
        return plain(text) if not event.style and event.implicit[0] else text

    def _refuse_tag(self, path: Path, event: Any) -> None:
        if event.tag not in (None, "!"):
            self._report(path, event, "A name with ! (a tag) is not taken.", "Put it in quotes.")

    def _report(self, path: Path, event: Any, what: str, then: str) -> None:
        self._tree.broken.append(path)
        self._tree.troubles.append(Trouble(path, _mark(event), what, then))


def plain(word: str) -> object:
    """What a word without quotes means: null, true, false, a plain decimal number, else text."""
    if word in _NULLS:
        return None
    if word in _BOOLEANS:
        return _BOOLEANS[word]
    if _WHOLE.fullmatch(word):
        return int(word)
    return float(word) if _DECIMAL.fullmatch(word) else word
