"""docs/suggest.md names every row of the two tables, with its words and its weight."""

from __future__ import annotations

from pathlib import Path

from ghostwatch.core.suggestions import BARS, SIGNS
from ghostwatch.core.suggestions.signs import ENOUGH, TOO_LITTLE
from ghostwatch.cycle.suggesting import MOST, MOST_ASKED
from ghostwatch.report.suggestions import LEFT_OUT
from ghostwatch.report.suggestions import SIGNS as WORDS

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "suggest.md").read_text("utf-8")
_TIMES = {"answered_once": "once", "answered": "more often"}


def rows(mark: str) -> list[str]:
    block = PAGE.partition(f"<!-- {mark} -->\n")[2].partition("<!-- end -->")[0]
    return block.splitlines()[2:]


def test_the_page_has_every_bar_in_its_order() -> None:
    codes = [bar.code for bar in BARS] + [TOO_LITTLE]
    assert rows("bars") == [f"| `{code}` | {LEFT_OUT[code]} |" for code in codes]


def test_the_page_has_every_sign_with_its_weight() -> None:
    assert rows("signs") == [
        f"| {WORDS[s.code].replace('{times}', _TIMES.get(s.code, ''))} | {s.weight:+g} |"
        for s in SIGNS
    ]


def test_the_page_has_the_limits() -> None:
    assert f"from {ENOUGH} on" in PAGE
    assert f"newest {MOST:,} of" in PAGE.replace("\n", " ")
    assert f"`--since` {MOST_ASKED:,}" in PAGE
