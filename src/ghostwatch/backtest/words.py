"""The figures of a backtest for a person: small tables, each with a sentence of what it means.

The rule of the module: nothing is counted here; what stands in the JSON is said, rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ghostwatch.report import Table, plain

_HEAD = {"file", "main_corpora", "constants", "main"}


class Part(NamedTuple):
    """A table, with what to know before reading it."""

    said: str
    table: Table


def parts(figures: Mapping[str, Any]) -> Iterator[Part]:
    """What ``backtest`` prints without ``--json``: the main corpora first."""
    yield Part(_DIALS, _NOTHING)
    first = figures["main_corpora"]
    others = [name for name in figures if name not in _HEAD and name not in first]
    for name in (*first, *others):
        yield from _corpus(plain(name), figures[name])
    if figures["main"].get(_GROUPS):
        corpora = ", ".join(map(plain, first))
        yield Part(f"{corpora}: {_FAIR}", _groups(figures["main"][_GROUPS]))


def _corpus(name: str, found: Mapping[str, Any]) -> Iterator[Part]:
    counted = f"{name}: {found['R']} questions were answered, {found['G']} never."
    if found["kalman"] is None:
        yield Part(f"{counted} That is too little to compare.", _NOTHING)
        return
    yield Part(counted, _dials(found))
    yield Part(f"{name}: {_FARS}", _detectors(found["delay_bd_at_far"]))
    yield Part(f"{name}: {_told(found)}", _NOTHING)


_NOTHING = Table((), ())
_GROUPS = "groups at 2 %"
_DIALS = (
    "A question is flagged when the chance of an answer within the next business day falls under "
    "the dial, never before 2 and always after 15 business days. Wrongly: of those who answered by "
    "themselves, how many had been flagged before. Right: of all flagged, how many never answered. "
    "Days: how long those who never answered went unflagged; fixed: the one number of business "
    "days for everybody that is wrong as often."
)
_FARS = (
    "days until those who never answered are flagged, when so many of the others are wrongly. Ours "
    "is shown for dials down to 0.02 %; where none is wrong so rarely, for the last."
)
_FAIR = (
    "the same at the default dial, by how the contact used to answer; fixed: how many one fixed "
    "number would flag wrongly. No group should pay for the habits of another."
)


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.1%}".replace("%", " %")


def _days(days: float | None) -> str:
    return "" if days is None else f"{days:.1f}"


def _dials(found: Mapping[str, Any]) -> Table:
    rows = tuple(
        (
            f"{float(key.split()[1]):.1%}".replace("%", " %"),
            _percent(row["far"]),
            _percent(row["precision"]),
            _days(row["mean_delay_bd"]),
            _days(row["median_delay_bd"]),
            _days(row["fixed_bd_same_far"]),
        )
        for key, row in found.items()
        if key.startswith("p_next")
    )
    return Table(("dial", "wrongly", "right", "days, mean", "days, median", "fixed"), rows)


def _detectors(found: Mapping[str, Mapping[str, float]]) -> Table:
    fars = tuple(next(iter(found.values())))
    rows = tuple(
        (_NAMES.get(name[0], name), *(_days(row[far]) for far in fars))
        for name, row in found.items()
    )
    return Table(("way", *(far.replace("%", " %") for far in fars)), rows)


_NAMES = {
    "a": "a fixed number of days",
    "b": "a fixed number of business days",
    "c": "so many times the contact's own mean",
    "d": "a quantile of the contact's own waits",
    "e": "the chance that they ever answer",
    "f": "the chance of an answer within a business day (ours)",
}


def _told(found: Mapping[str, Any]) -> str:
    told, kalman = found["P_ever"], found["kalman"]
    ranked = (
        f"of two questions, one answered and one not, the chance that is shown was higher for the "
        f"answered one in {_percent(told['auc'])} of cases ({_percent(told['auc_time_only'])} by "
        f"the days waited alone); it is off by {_percent(told['ece'])} on average. "
        if told["auc"] is not None
        else ""
    )
    return (
        f"{ranked}Within ten times the mean wait came {_percent(kalman['within_10_mean'])} of "
        f"{kalman['replies']} answers."
    )


def _groups(found: Mapping[str, Mapping[str, Any]]) -> Table:
    rows = tuple(
        (
            name,
            str(row["R"]),
            str(row["G"]),
            _percent(row["far"]),
            _percent(row["fixed_far"]),
            _days(row["delay_bd"]),
        )
        for name, row in found.items()
    )
    return Table(("contacts", "answered", "never", "wrongly", "fixed", "days"), rows)
