"""docs/drafts.md holds what the code does: its tables are made from the code, here.

GHOSTWATCH_DOCS=rewrite (``make docs``) writes them; otherwise they are compared.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from clients import CLIENTS
from ghostwatch.core import life
from ghostwatch.core.model import SETTLED, DraftState
from ghostwatch.core.plan import HELD_BY, STALE
from ghostwatch.report.sentences import SENTENCES
from test_clients import SEEN

PAGE = Path(__file__).resolve().parent.parent / "docs" / "drafts.md"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def code(*states: DraftState | None) -> str:
    return ", ".join(f"`{state}`" if state else "-" for state in states)


def diagram() -> str:
    """A state and where it can go, whoever moves it; staying where it is goes without saying."""
    arrows = {(act.before, act.after) for act in life.ACTS}
    arrows |= {
        (before, after)
        for before, rules in life.RULES.items()
        for rule in rules
        for after in rule.leads_to
    }
    order: list[DraftState | None] = [None, *DraftState]
    steps = sorted(
        ((a, b) for a, b in arrows if a is not b),
        key=lambda arrow: (order.index(arrow[0]), order.index(arrow[1])),
    )
    # Rows of a lost ledger begin anywhere; the arrows would hide the rest.
    lines = [f"    {a or '[*]'} --> {b}" for a, b in steps if a or b is DraftState.PLANNED]
    lines += [f"    {state} --> [*]" for state in DraftState if state in SETTLED]
    return "\n".join(["```mermaid", "stateDiagram-v2", "    direction LR", *lines, "```"])


def seen() -> str:
    rows = [
        (code(before) if number == 0 else "", rule.event, code(*rule.leads_to))
        for before, rules in life.RULES.items()
        for number, rule in enumerate(rules)
    ]
    return table(("state", "what is seen", "then"), rows)


def acts() -> str:
    rows = ((code(act.before), act.event, code(act.after)) for act in life.ACTS)
    return table(("before", "what is done", "after"), rows)


def stale() -> str:
    sentences: dict[str, list[str]] = {}
    for situation, reason in STALE.items():
        sentences.setdefault(reason, []).append(f"the conversation is `{situation}`")
    sentences["wrote_other"] = ["the latest word is another own mail, in any thread"]
    sentences["doubled"] = ["a draft for the same mail lay in Drafts before it"]
    sentences["undone"] = ["the seller says `undo`"]
    rows = ((", or ".join(when), f"“{SENTENCES[reason]}”") for reason, when in sentences.items())
    return table(("when", "what is said"), rows)


def held() -> str:
    rows = [
        (f"the row is `{state}`", f"“{SENTENCES[reason.code]}”")
        for state, reason in HELD_BY.items()
    ]
    rows.append(("a draft of the seller's own lies there", f"“{SENTENCES['own_draft']}”"))
    rows.append(("a stale draft of ours could not go", f"“{SENTENCES['stale_draft']}”"))
    return table(("when", "what is said"), rows)


def clients() -> str:
    actions = list(dict.fromkeys(action for row in SEEN.values() for action in row))
    rows = [
        [f"`{name}`", *(_cell(SEEN[name].get(action)) for action in actions)] for name in CLIENTS
    ]
    return table(["", *actions], rows)


def _cell(what: tuple[str, str] | None) -> str:
    if what is None:
        return "-"
    state, play = what
    return f"`{state}`" + (f", then {play}" if play != "-" else "")


SECTIONS: Mapping[str, Callable[[], str]] = {
    "diagram": diagram,
    "seen": seen,
    "acts": acts,
    "stale": stale,
    "held": held,
    "clients": clients,
}


def made(page: str) -> str:
    for name, make in SECTIONS.items():
        begins, ends = f"<!-- generated: {name} -->\n", "<!-- end -->"
        pattern = re.escape(begins) + r".*?" + re.escape(ends)
        assert re.search(pattern, page, re.DOTALL), f"docs/drafts.md has no place for {name}"
        head, tail = re.split(pattern, page, maxsplit=1, flags=re.DOTALL)
        page = f"{head}{begins}\n{make()}\n\n{ends}{tail}"
    return page


def test_the_page_of_drafts_says_what_the_code_does() -> None:
    page = PAGE.read_text(encoding="utf-8")
    if os.environ.get("GHOSTWATCH_DOCS") == "rewrite":
        PAGE.write_text(made(page), encoding="utf-8")
        return
    assert page == made(page), "run `make docs` and look at the difference"


@pytest.mark.parametrize("state", DraftState)
def test_every_state_is_in_the_page(state: DraftState) -> None:
    assert f"`{state}`" in PAGE.read_text(encoding="utf-8")
