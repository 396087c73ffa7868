"""Text out of mail, made safe: for a terminal one harmless line, for JSON valid Unicode."""

from __future__ import annotations

import re
import unicodedata


class _Shown(dict[int, int | str | None]):
    """A ``str.translate`` table filled on use: what each character becomes on a terminal."""

    def __missing__(self, code: int) -> int | str | None:
        self[code] = shown = _shown(code)
        return shown


def _shown(code: int) -> int | str | None:
    category = unicodedata.category(chr(code))
    if category in {"Zl", "Zp"} or chr(code).isspace():
        return " "
    # Cc: ESC and friends. Cf: bidi overrides, zero-width, tags. Cs: lone surrogates. Co: unknown.
    return None if category in {"Cc", "Cf", "Cs", "Co", "Cn"} else code


_TABLE = _Shown()


def plain(text: str, limit: int = 300) -> str:
    """One safe line: no control, bidi or invisible characters, no line breaks, at most ``limit``.

    White space runs become one space. A longer text ends in an ellipsis.
    """
    line = " ".join(text[: limit * 4].translate(_TABLE).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def plain_lines(text: str) -> tuple[str, ...]:
    """The lines of a text, each made safe; nothing is cut."""
    return tuple(plain(line, limit=len(line) + 1) for line in text.splitlines())


def clean(text: str) -> str:
    """Text for JSON: line breaks stay, what no text may hold (NUL, lone surrogates) goes."""
    return text.replace("\0", "").encode("utf-8", "ignore").decode("utf-8")


_BREAKS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")


def one_line(text: str) -> str:
    """Text for a JSON field that is one line: whatever breaks lines becomes one space."""
    return clean(_BREAKS.sub(" ", text)).strip()
