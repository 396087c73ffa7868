"""What a person wants: macro F1 over eight classes, what stays unknown, and stops apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from understanding.figures import Score, amount, count, of_group, share
from understanding.seeing import Seen

SCORED = (
    *("interested", "question", "later", "not_interested", "chose_other", "wrong_person", "stop"),
    "neutral",
)
_ALSO_RIGHT = {
    "neutral": {"thanks", "unknown"},
    "complaint": {"unknown", "not_interested", "stop"},
}


def said(row: Seen) -> str:
    """The intent that was answered; none and unknown are the same, and so are other senders."""
    return str(row.get("intent") or "unknown") if row.get("kind") == "person" else "no person"


def is_right(row: Seen) -> bool:
    """Whether an answer is one of the right ones."""
    truth = row.case.truth["intent"]
    right = _ALSO_RIGHT.get(truth, {truth}) | ({"stop"} if row.case.truth["stop"] else set())
    return said(row) in right


def score(seen: Sequence[Seen]) -> Score:
    """The figures of intent and of stop."""
    of = Score()
    everybody = list(of_group(seen, "intent"))
    rows = [row for row in everybody if "intent" in row.case.truth]
    for row in rows:
        of.confuse(row.case.truth["intent"], said(row))
        if not is_right(row):
            of.fault(row, row.case.truth["intent"], said(row))
    _stops(of, everybody)
    _classes(of, rows)
    return of


def _stops(of: Score, rows: Sequence[Seen]) -> None:
    wanted = [row for row in rows if row.case.truth["stop"]]
    called = [row for row in rows if row.get("stop")]
    both = count(row.case.truth["stop"] for row in called)
    of.figures.append(share("stop recall", both, len(wanted), ">= 1.0"))
    of.figures.append(share("stop precision", both, len(called), ">= 0.9"))
    for row in rows:
        if bool(row.get("stop")) != bool(row.case.truth["stop"]):
            missed = "stop missed" if row.case.truth["stop"] else "no stop"
            of.fault(row, missed, f"stop {row.get('stop')}, {said(row)}")


def _classes(of: Score, rows: Sequence[Seen]) -> None:
    """Macro F1, twice: an unknown counts as no class, or as the class of neutral answers."""
    known = [row for row in rows if row.case.truth["intent"] in SCORED]
    for name, neutral, goal in (
        ("macro F1", {"thanks"}, ">= 0.8"),
        ("  with unknown as neutral", {"thanks", "unknown"}, ""),
    ):
        each = _f1(rows, neutral) if known else {}
        value = sum(each.values()) / len(each) if each else None
        shown = "-" if value is None else f"{value:.3f} over {len(known)}"
        of.figures.append(amount(name, value, shown, goal))
    wanting = [row for row in known if row.case.truth["intent"] != "neutral"]
    unknown = count(said(row) == "unknown" for row in wanting)
    of.figures.append(share("unknown", unknown, len(wanting), "<= 0.25"))
    decided = [row for row in rows if said(row) != "unknown"]
    wrong = count(not is_right(row) for row in decided)
    of.figures.append(share("wrong among decided", wrong, len(decided), "<= 0.08"))
    for label, value in (_f1(rows, {"thanks"}) if known else {}).items():
        of.figures.append(amount(f"  F1 of {label}", value, f"{value:.3f}"))


def _f1(rows: Sequence[Seen], neutral: set[str]) -> dict[str, float]:
    """F1 of each class that there is truth for: 2 hits / (2 hits + missed + wrongly called)."""
    truths = Counter(row.case.truth["intent"] for row in rows)
    hits: Counter[str] = Counter()
    called: Counter[str] = Counter()
    for row in rows:
        truth = row.case.truth["intent"]
        answer = "neutral" if said(row) in neutral else said(row)
        if is_right(row):
            answer = truth
        hits[truth] += is_right(row)
        called[answer] += 1
    return {c: 2 * hits[c] / (truths[c] + called[c]) for c in SCORED if truths[c]}
