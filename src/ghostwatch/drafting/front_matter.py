"""The few lines on top of a template, between two lines of ``---``: read strictly, then cut off.

The rule of this file: front matter says nothing that the name of the file does not say already, so
whatever is in it has to agree with the name. It is no YAML: a line is a key, a colon and a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches

from ghostwatch.drafting.files import ANY, TONES, Name
from ghostwatch.errors import Problem

FENCE = "---"
MOST_LINES = 20
SUBJECT_RULES = ("reply",)

_LINE = re.compile(r"(?P<key>[^\s:#][^:#]*?)\s*:(?:\s+(?P<value>\S.*?))?(?:\s+#.*|\s*)")

_WHAT_FITS: Mapping[str, tuple[str, ...]] = {"tone": (*TONES, ANY), "subject": SUBJECT_RULES}
_OF_NAME: Mapping[str, Callable[[Name], str]] = {
    "play": lambda name: name.play,
    "language": lambda name: name.language,
    "tone": lambda name: name.tone,
    "variant": lambda name: str(name.variant),
}
KEYS = (*_OF_NAME, "subject")


def cut(text: str, name: Name, path: str) -> tuple[str, tuple[Problem, ...]]:
    """Give a template without its front matter, and all that is wrong with that.

    In its place stands a remark of as many lines: whatever is said of a line later is true of the
    file. path: as problems name it.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != FENCE:
        return text, ()
    ends = (n for n, line in enumerate(lines[1 : MOST_LINES + 1], 1) if line.rstrip() == FENCE)
    end = next(ends, None)
    if end is None:
        what = f"The front matter that begins here is not closed within {MOST_LINES} lines."
        return text, (Problem(f"{path}:1", what, f"Close it with a line of {FENCE}."),)
    rest = "\n".join(lines[end + 1 :])
    # A remark that takes the blanks behind it away leaves no empty line to what includes it.
    return "{#" + "\n" * min(end + 1, len(lines) - 1) + "-#}" + rest, tuple(
        _wrong(lines[1:end], name, path)
    )


def _wrong(lines: list[str], name: Name, path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, line in enumerate(lines, 2):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line)
        if found is None or found["value"] is None:
            what, then = "This line of the front matter is no `key: word`.", _EXAMPLE
        else:
            what, then = _objection(found["key"], found["value"], name, seen) or ("", "")
            seen.add(found["key"])
        if what:
            yield Problem(f"{path}:{number}", what, then)


_EXAMPLE = f"Write one of {', '.join(KEYS)}, a colon, a blank and a word; or leave the line out."


def _objection(key: str, value: str, name: Name, seen: set[str]) -> tuple[str, str] | None:
    """Say what is wrong with a line, and what to do; None when nothing is."""
    value = value[1:-1] if len(value) > 1 and value[0] == value[-1] in "\"'" else value
    if key not in KEYS:
        near = get_close_matches(key, KEYS, 1)
        hint = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(KEYS)}."
        return f"The front matter has no key `{key}`.", hint
    if key in seen:
        return f"`{key}` stands here twice.", "Keep one of the two."
    fits = _WHAT_FITS.get(key)
    if fits and value not in fits:
        return f"`{value}` is no {key}.", f"Write {' or '.join(fits)}."
    if key in _OF_NAME and value != _OF_NAME[key](name):
        said = _OF_NAME[key](name)
        what = f"It says `{key}: {value}`, and the name of the file says {said}."
        return what, f"Write `{key}: {said}`, or call the file by what it is."
    return None
