"""When somebody is back, when to write again: picked, late, early, false."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from understanding.figures import Score, count, of_group, share
from understanding.seeing import Seen

_WITHIN = {"day": 0, "week": 7, "month": 31, "quarter": 92}
FIELD = {"ooo": "away_until", "later": "later_on"}
RIGHT, EARLY, LATE, MISSING = "right", "early", "late", "missing"
FALSE, NOTHING = "false", "nothing"


def verdict(row: Seen) -> str:
    """What became of one row, in one word."""
    truth = row.case.truth
    if not truth.get("mention"):
        told = row.get("away_until") or row.get("later_on")
        return FALSE if told else NOTHING
    told = row.get(FIELD[truth["kind"]])
    if not told:
        return MISSING
    on = date.fromisoformat(told)
    room = timedelta(days=_WITHIN.get(truth.get("granularity", "day"), 0))
    days = {date.fromisoformat(truth[key]) for key in ("mention", "back") if truth.get(key)}
    if any(day <= on <= day + room for day in days):
        return RIGHT
    return EARLY if on < min(days) else LATE


def score(seen: Sequence[Seen]) -> Score:
    """The figures of dates, together and for each of the two fields."""
    of = Score()
    rows = [(row, verdict(row)) for row in of_group(seen, "dates")]
    dated = [(row, told) for row, told in rows if row.case.truth.get("mention")]
    bare = [(row, told) for row, told in rows if not row.case.truth.get("mention")]
    of.figures.append(share("picked", count(v == RIGHT for _, v in dated), len(dated), ">= 0.95"))
    of.figures += [
        share(f"  {name}", count(v == name for _, v in dated), len(dated))
        for name in (LATE, EARLY, MISSING)
    ]
    of.figures.append(share("false", count(v == FALSE for _, v in bare), len(bare), "<= 0"))
    for kind, field in FIELD.items():
        of_kind = [told for row, told in dated if row.case.truth["kind"] == kind]
        of.figures.append(share(f"  {field}", count(v == RIGHT for v in of_kind), len(of_kind)))
    for row, told in rows:
        of.confuse(row.case.truth["kind"], told)
        if told not in (RIGHT, NOTHING):
            answer = f"{told}: away {row.get('away_until')}, later {row.get('later_on')}"
            of.fault(row, f"{row.case.truth['kind']} {row.case.truth.get('mention')}", answer)
    return of
