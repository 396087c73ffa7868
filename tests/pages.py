"""Pages whose tables are made from the code: written by ``make docs``, else compared."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def check(name: str, sections: Mapping[str, Callable[[], str]]) -> None:
    """Compare a page of docs/ with what its generated sections should hold, or write them."""
    path = DOCS / name
    page = path.read_text(encoding="utf-8")
    made = _made(page, name, sections)
    if os.environ.get("GHOSTWATCH_DOCS") == "rewrite":
        path.write_text(made, encoding="utf-8")
        return
    assert page == made, "run `make docs` and look at the difference"


def _made(page: str, name: str, sections: Mapping[str, Callable[[], str]]) -> str:
    for section, make in sections.items():
        begins, ends = f"<!-- generated: {section} -->\n", "<!-- end -->"
        pattern = re.escape(begins) + r".*?" + re.escape(ends)
        assert re.search(pattern, page, re.DOTALL), f"docs/{name} has no place for {section}"
        head, tail = re.split(pattern, page, maxsplit=1, flags=re.DOTALL)
        page = f"{head}{begins}\n{make()}\n\n{ends}{tail}"
    return page
