"""Where the demo is printed: colours on a terminal, plain text in a pipe.

The rule here: what comes out of mail has passed ``report.plain``, and no line is wider than the
terminal or than what is still easy to read.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from ghostwatch import report

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console

WIDEST = 100  # characters of a line that is still easy to read
_BAR = "  │ "
_HANGING = "  "


@dataclass(frozen=True)
class Page:
    """Where the demo is printed."""

    console: Console

    def line(self, text: str, *, indent: str = "", style: str | None = None) -> None:
        """One paragraph, wrapped to the width."""
        self.lines("\n".join(self._wrapped(text, indent, indent)) or indent, style)

    def lines(self, text: str, style: str | None = None) -> None:
        """Lines as they are."""
        self.console.print(text.rstrip(), style=style, soft_wrap=True)

    def listing(self, lines: Iterable[str]) -> None:
        """Lines with their own indentation, each wrapped below itself."""
        for text in lines:
            indent = text[: len(text) - len(text.lstrip())]
            self.lines("\n".join(self._wrapped(text.lstrip(), indent, indent + _HANGING)))

    def heading(self, text: str) -> None:
        """A blank line, then a title."""
        self.lines(f"\n{text}", "bold cyan")

    def group(self, text: str) -> None:
        """A blank line, then a title below a title."""
        self.lines("")
        self.line(text, style="cyan")

    def entry(self, name: str, text: str) -> None:
        """Somebody, and what there is to say."""
        told = Text("\n".join(self._wrapped(f"{name}: {text}", _HANGING, _HANGING * 2)))
        told.stylize("bold", len(_HANGING), len(_HANGING) + len(name))
        self.console.print(told, soft_wrap=True)

    def letter(self, paragraphs: Iterable[str]) -> None:
        """Paragraphs of a draft, behind a bar."""
        for number, paragraph in enumerate(paragraphs):
            if number:
                self.lines(_BAR)
            for line in report.plain_lines(paragraph):
                self.line(line, indent=_BAR)

    def _wrapped(self, text: str, first: str, rest: str) -> list[str]:
        width = min(self.console.width, WIDEST)
        return textwrap.wrap(
            text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
        )
