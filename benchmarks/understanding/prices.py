"""What being wrong costs a mail: the prices are those of the cost line in the data's README.

A stop missed 100; a person's answer taken for anything else 30; a no taken for later 30; out of
office taken for an answer 20 (0 with a date), for silence 5; a bounce missed 20; a stop where there
is none 10; a wrong or missing date 5 when it makes us late and 10 when early; a question or a yes
unknown 1. Any other machine taken for a person costs what an out-of-office does: the follow-up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from understanding import days, kinds, wishes
from understanding.figures import Score, amount, of_group
from understanding.seeing import Seen

_NO = frozenset({"not_interested", "chose_other"})
_WANTS_US = frozenset({"interested", "question"})
_SILENT = frozenset({"robot", "list", "receipt", "unreadable", "None"})
_STOP, _PERSON, _OFFICE, _SILENCE, _BOUNCE, _MUTED = 100.0, 30.0, 20.0, 5.0, 20.0, 10.0
_LATE, _EARLY, _UNKNOWN = 5.0, 10.0, 1.0
_DEAREST = 10


def score(seen: Sequence[Seen]) -> Score:
    """The mean price of a mail whose truth has a price, and the dearest errors first."""
    of = Score()
    rows = list(of_group(seen, "kinds", "intent", "dates"))
    rows = [row for row in rows if row.case.truth.get("kinds") != []]
    priced = [(row, *price(row)) for row in rows]
    total = sum(cost for _, cost, _ in priced)
    mean = total / len(rows) if rows else None
    shown = f"{mean:.2f} = {total:,.0f}/{len(rows)}" if mean is not None else "-"
    of.figures.append(amount("mean price of a mail", mean, shown, "<= 0.5"))
    for row, cost, why in sorted(priced, key=lambda p: (-p[1], p[0].case.name))[:_DEAREST]:
        if cost:
            of.fault(row, why, _answer(row), cost)
    return of


def _answer(row: Seen) -> str:
    dates = [f"{k} {row.get(k)}" for k in ("away_until", "later_on") if row.get(k)]
    said = [str(row.get("kind")), *([str(row.get("intent"))] if row.get("intent") else [])]
    return ", ".join([*said, *(["stop"] if row.get("stop") else []), *dates])


def price(row: Seen) -> tuple[float, str]:
    """What the answer costs, and the truth in a word."""
    return _PRICED[row.case.group](row)


def _of_kinds(row: Seen) -> tuple[float, str]:
    cls = row.case.truth["cls"]
    kind = str(row.get("kind"))
    if cls == "human":
        return _of_person(row, row.case.truth.get("intent"), stop=_is_stop(row)), "a person"
    if kind in row.case.truth["kinds"]:
        return _of_back(row), cls
    if cls in kinds.BOUNCED:
        return _BOUNCE, cls
    if cls == "calendar":
        return _PERSON, cls
    if kind == "person":
        return (_of_back(row) if row.get("away_until") else _OFFICE), cls
    away = cls in kinds.AUTOMATIC
    return (_SILENCE if kind in _SILENT else _OFFICE) if away else 0.0, cls


def _is_stop(row: Seen) -> bool | None:
    intent = row.case.truth.get("intent")
    return None if intent is None else intent == "stop"


def _of_back(row: Seen) -> float:
    """A day of return against the first one to expect the person, up to three days earlier."""
    if not row.case.truth.get("back"):
        return 0.0
    told, back = row.get("away_until"), date.fromisoformat(row.case.truth["back"])
    if not told or date.fromisoformat(told) > back:
        return _LATE
    return 0.0 if date.fromisoformat(told) >= back - timedelta(days=3) else _EARLY


def _of_person(row: Seen, intent: str | None, *, stop: bool | None) -> float:
    said = wishes.said(row)
    if stop and not row.get("stop"):
        return _STOP
    if said == "no person":
        return _PERSON
    if stop is False and row.get("stop"):
        return _MUTED
    if intent in _NO and said == "later":
        return _PERSON
    return _UNKNOWN if intent in _WANTS_US and said == "unknown" else 0.0


def _of_intent(row: Seen) -> tuple[float, str]:
    truth = row.case.truth
    intent = truth.get("intent")
    return _of_person(row, intent, stop=truth["stop"]), f"{intent}, stop {truth['stop']}"


def _of_dates(row: Seen) -> tuple[float, str]:
    verdict, truth = days.verdict(row), row.case.truth
    why = f"{truth['kind']} {truth.get('mention')}"
    automatic = truth.get("automatic", truth["kind"] == "ooo")
    kind = row.get("kind")
    if automatic and kind == "person" and not row.get("away_until"):
        return _OFFICE, why
    if not automatic and kind != "person":
        return _PERSON, why
    prices = {days.EARLY: _EARLY, days.LATE: _LATE, days.MISSING: _LATE, days.FALSE: _LATE}
    return prices.get(verdict, 0.0), why


_PRICED: dict[str, Callable[[Seen], tuple[float, str]]] = {
    "kinds": _of_kinds,
    "intent": _of_intent,
    "dates": _of_dates,
}
