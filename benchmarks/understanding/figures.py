"""A figure, the counts it is made of, and its goal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from understanding.seeing import Seen


@dataclass(frozen=True)
class Figure:
    """What was measured: its value, the counts as shown ("19/19"), and whether the goal is met.

    goal: as shown, "" when there is none. met: None when there is no goal or nothing was counted.
    """

    name: str
    value: float | None
    shown: str
    goal: str = ""
    met: bool | None = None

    def as_json(self) -> dict[str, Any]:
        """The figure as data."""
        rounded = None if self.value is None else round(self.value, 4)
        return {"value": rounded, "shown": self.shown, "goal": self.goal, "met": self.met}


@dataclass(frozen=True)
class Fault:
    """Something that was understood wrongly: which case, the truth, the answer, what it costs."""

    group: str
    name: str
    truth: str
    answer: str
    price: float = 0.0


@dataclass
class Score:
    """All that one scorer has to say about one column."""

    figures: list[Figure] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    confusion: dict[str, Counter[str]] = field(default_factory=dict)

    def confuse(self, truth: str, answer: str) -> None:
        """Count one answer under its truth."""
        self.confusion.setdefault(truth, Counter())[answer] += 1

    def fault(self, seen: Seen, truth: str, answer: str, price: float = 0.0) -> None:
        """Write one error down."""
        self.faults.append(Fault(seen.case.group, seen.case.name, truth, answer, price))


def share(name: str, part: int, whole: int, goal: str = "") -> Figure:
    """``part`` of ``whole`` with a goal such as ">= 0.97"; nothing counted meets no goal."""
    if not whole:
        return Figure(name, None, "-", goal)
    value = part / whole
    return Figure(name, value, f"{_percent(value)} {part}/{whole}", goal, _met(value, goal))


def amount(name: str, value: float | None, shown: str, goal: str = "") -> Figure:
    """A figure that is no share."""
    return Figure(name, value, shown, goal, None if value is None else _met(value, goal))


def _percent(value: float) -> str:
    return f"{value * 100:.1f} %"


def _met(value: float, goal: str) -> bool | None:
    if not goal:
        return None
    sign, _, number = goal.partition(" ")
    wanted = float(number.replace(",", "").split()[0])
    near = 1e-9
    return value >= wanted - near if sign == ">=" else value <= wanted + near


def count(each: Iterable[object]) -> int:
    """How many are true."""
    return sum(1 for one in each if one)


def of_group(seen: Sequence[Seen], *groups: str) -> Iterator[Seen]:
    """Those that were asked one of these questions."""
    return (one for one in seen if one.case.group in groups)
