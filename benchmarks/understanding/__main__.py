"""Measure how well mail is understood; ends with 1 when a goal is missed.

python benchmarks/understanding [--data FOLDER] [--json] [--cli] [--show-blind] [--speed]
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
# Run as a folder, this folder itself is looked up first: its modules are no top-level ones.
sys.path[:1] = [str(ROOT / "benchmarks"), str(ROOT / "tests"), str(ROOT / "src")]

from understanding import (  # noqa: E402
    attacks,
    corpora,
    data,
    days,
    kinds,
    parts,
    prices,
    printing,
    quotes,
    seeing,
    speed,
    wishes,
)
from understanding.cases import Case  # noqa: E402
from understanding.figures import Score, amount, count, share  # noqa: E402

BLIND = "blind"
HIDDEN = frozenset({"aside", BLIND})
SLOW = 2.0
_SCORERS: dict[str, Callable[[Sequence[seeing.Seen]], Score]] = {
    "kinds": kinds.score,
    "facts": kinds.facts,
    "intent": wishes.score,
    "dates": days.score,
    "mime": parts.score,
    "hostile": attacks.score,
    "price": prices.score,
}


def found(folder: Path, corpus: Path) -> Iterator[tuple[str, list[Case]]]:
    """The columns that there is something for."""
    for column, cases in (
        ("data", data.cases(folder) if folder.is_dir() else iter(())),
        ("own", corpora.cases(corpus, "own")),
        ("aside", corpora.cases(corpus, "aside", aside=True)),
        (BLIND, corpora.cases(corpus / BLIND, BLIND)),
    ):
        held = list(cases)
        if held:
            yield column, held


def scored(seen: Sequence[seeing.Seen], process: seeing.Process | None) -> dict[str, Score]:
    """Every scorer's word on one column."""
    of = dict(quotes.score(seen))
    of |= {name: score(seen) for name, score in _SCORERS.items()}
    of["exceptions"] = _exceptions(seen, process)
    return of


def _exceptions(seen: Sequence[seeing.Seen], process: seeing.Process | None) -> Score:
    raised = [row for row in seen if row.raised]
    of = Score([share("messages with an exception", len(raised), len(seen), "<= 0")])
    for row in raised:
        of.fault(row, "an object", str(row.get("problems")))
    if process is None:
        slow = [row for row in seen if (row.seconds or 0.0) > SLOW]
        of.figures.append(share(f"messages of over {SLOW} s", len(slow), len(seen), "<= 0"))
        for row in slow:
            of.fault(row, f"{SLOW} s", f"{row.seconds:.1f} s")
        return of
    each = process.messages / process.seconds
    of.figures.append(share("lines against the contract", len(process.faults), len(seen), "<= 0"))
    of.figures.append(
        amount("explain, whole process, s", process.seconds, f"{process.seconds:.2f}")
    )
    of.figures.append(amount("explain, messages a second", each, f"{each:,.0f}"))
    for fault in process.faults[:20]:
        of.fault(seen[0], "the contract", fault)
    return of


def as_data(scores: printing.Scores, *, shown: bool) -> dict[str, Any]:
    """The result as JSON carries it; errors of the blind cases only when they may be shown."""
    return {
        column: {
            name: {
                "figures": {figure.name: figure.as_json() for figure in score.figures},
                "confusion": {truth: dict(row) for truth, row in sorted(score.confusion.items())},
                "errors": [
                    [f.price, f.name, f.truth, f.answer]
                    for f in score.faults
                    if shown or column not in HIDDEN
                ],
            }
            for name, score in of.items()
        }
        for column, of in scores.items()
    }


def say(text: str) -> None:
    """Print a line at once, whatever letters it holds."""
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.flush()


def measured(wanted: argparse.Namespace) -> int:
    """Score all columns; 1 when a goal is missed."""
    scores: dict[str, dict[str, Score]] = {}
    for column, cases in found(wanted.data, wanted.corpus):
        seen, process = seeing.by_process(cases) if wanted.cli else (seeing.here(cases), None)
        scores[column] = scored(seen, process)
    if wanted.json:
        say(json.dumps(as_data(scores, shown=wanted.show_blind), ensure_ascii=False, indent=1))
    else:
        hidden = frozenset() if wanted.show_blind else HIDDEN
        for lines in (
            printing.errors(scores, hidden) if not wanted.brief else (),
            printing.confusions(scores),
            printing.table(scores),
        ):
            for line in lines:
                say(line)
    figures = [f for of in scores.values() for score in of.values() for f in score.figures]
    missed = count(figure.met is False for figure in figures)
    goals = count(figure.met is not None for figure in figures)
    if not wanted.json:
        say(f"{goals - missed} of {goals} goals are met")
    return 1 if missed and "data" in scores else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument("--corpus", type=Path, default=ROOT / "tests" / "corpus")
    parser.add_argument("--json", action="store_true", help="the result as one JSON object")
    parser.add_argument("--cli", action="store_true", help="through one real explain --json")
    parser.add_argument("--brief", action="store_true", help="without the single errors")
    parser.add_argument("--show-blind", action="store_true", help="the blind cases' errors too")
    parser.add_argument("--speed", action="store_true", help="speed and size instead")
    wanted = parser.parse_args()
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # "| head" is a way to read the result
    if wanted.speed:
        return speed.measured(as_json=wanted.json)
    if not wanted.data.is_dir() and not wanted.json:
        say(f"There is no measuring data in {wanted.data}: the project's own corpora alone.")
    return measured(wanted)


if __name__ == "__main__":
    sys.exit(main())
