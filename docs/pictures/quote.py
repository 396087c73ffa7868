"""Copy what the demo prints on the day of the pictures into README.md and docs/brief.md.

    .venv/bin/python docs/pictures/quote.py

A quoted block keeps its choice: the same titles, and below each the same prospects, as they are
printed now. The blocks are those fenced in no language.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path

from take import DAY

from ghostwatch import demo

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "docs/brief.md")
BRIEF = "as it does here.\n\n"  # the line before it
FENCED = re.compile(r"^```(\w*)\n(.*?)\n```$", re.DOTALL | re.MULTILINE)
ENTRY = re.compile(r"^  (\w[^:]*:)")


def printed() -> str:
    """Let the demo play on that day, 100 columns wide."""
    os.environ["COLUMNS"] = "100"
    with contextlib.redirect_stdout(io.StringIO()) as said:
        demo.run(clock=lambda: DAY)
    return said.getvalue()


def quoted(old: str, text: str) -> str:
    """Choose again what a block has chosen before."""
    if re.match(r"\w{3} \d+ \w{3}: ", old):  # the brief is quoted whole
        return text.partition(BRIEF)[2].partition("\n\nYour own")[0]
    now = {block.partition("\n")[0]: block for block in text.split("\n\n")}
    return "\n\n".join("\n".join(_chosen(block, now)) for block in old.split("\n\n"))


def _chosen(old: str, now: dict[str, str]) -> Iterator[str]:
    title, _, rest = old.partition("\n")
    if "│" in rest:  # a letter
        yield now[title]
        return
    names = {found[1] for line in rest.splitlines() if (found := ENTRY.match(line))}
    yield title
    shown = False
    for line in now[title].splitlines()[1:]:
        entry = ENTRY.match(line)
        shown = entry[1] in names if entry else shown
        if shown:
            yield line


def main() -> None:
    """Write the documents anew."""
    text = printed()
    for name in DOCUMENTS:
        path = ROOT / name
        before = path.read_text("utf-8")
        after = FENCED.sub(lambda it: it[0] if it[1] else _fenced(quoted(it[2], text)), before)
        path.write_text(after, "utf-8")


def _fenced(text: str) -> str:
    return f"```\n{text}\n```"


if __name__ == "__main__":
    main()
