"""Whether a file of events can say more about a silence than how long it lasts.

Columns are added to the model's two numbers (logit of the share, mean of the logarithm of the
wait), fitted on the mailboxes of one half, judged on the later questions of the other: the mean
delay at equal false alarms, less that of the shipped model. The halves follow a checksum of the
mailbox; the interval is a bootstrap over mailboxes. About a minute; standard library only.

    PYTHONPATH=src python benchmarks/rhythm/columns.py events.csv.gz [--corpus NAME]
"""

from __future__ import annotations

import argparse
import math
import random
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ghostwatch.backtest import read
from ghostwatch.backtest.asks import End, mailboxes
from ghostwatch.backtest.detectors import DIALS, FURTHEST, LONGEST, Case
from ghostwatch.backtest.events import Event, ThreadKey
from ghostwatch.backtest.learning import learned
from ghostwatch.core.rhythm import ACTIVE_DAY, Odds

FARS = (0.02, 0.05, 0.10)
SWEPT = DIALS[::2]
RESAMPLES = 200
RIDGE = 5.0
Row = Sequence[float]


@dataclass(frozen=True)
class Question:
    """A case with what its thread looked like, whose mailbox it is, and in which half."""

    case: Case
    looks: Mapping[str, float]
    mailbox: str
    judged: bool

    @property
    def end(self) -> End | None:
        """What became of it."""
        return self.case.known.ask.end


def looks(events: Sequence[Event], index: int) -> dict[str, float]:
    """What could be seen of a thread when that mail was sent."""
    before = events[:index]
    answers = [event.t for event in before if event.direction == "in"]
    since = [e for e in before if e.direction == "out" and (not answers or e.t > answers[-1])]
    now = events[index]
    hours = (now.t - answers[-1]) / 3600 if answers else 0.0
    local = (now.t + now.offset * 60) % (24 * 3600) / 3600
    return {
        "no answer in this thread yet": float(not answers),
        "answers in this thread": math.log1p(len(answers)),
        "hours since their last mail": math.log(hours + 0.1) if answers else 2.0,
        "mails since their last mail": math.log1p(len(since)),
        "others have written": float(any(event.direction == "oth" for event in before)),
        "sent at night": float(not 7 <= local < 21),
    }


SETS: dict[str, tuple[str, ...]] = {
    "constants alone": (),
    "opening mail or not": ("no answer in this thread yet",),
    "stage of the thread": ("no answer in this thread yet", "answers in this thread"),
    "pace of the thread": ("no answer in this thread yet", "hours since their last mail"),
    "reminders": ("mails since their last mail",),
    "others have written": ("others have written",),
    "hour of the day": ("sent at night",),
    "all": (
        "no answer in this thread yet", "answers in this thread", "hours since their last mail",
        "mails since their last mail", "others have written", "sent at night",
    ),
}  # fmt: skip


def questions(threads: Mapping[ThreadKey, list[Event]], corpus: str) -> Iterator[Question]:
    seen: dict[tuple[str, str, int], dict[str, float]] = {}
    for (where, mailbox, contact, _), unsorted in threads.items():
        if where == corpus:
            events = sorted(unsorted)
            for index, event in enumerate(events):
                if event.direction == "out":
                    seen[mailbox, contact, event.t] = looks(events, index)
    for (where, mailbox), asks in mailboxes(threads).items():
        known = list(learned(asks)) if where == corpus else []
        for number, each in enumerate(known):
            ask = each.ask
            wait = ask.wait if ask.end is End.ANSWERED else None
            case = Case(each, Odds(each.everybody, each.contact), wait)
            yield Question(
                case, seen[mailbox, ask.contact, ask.t], mailbox, number >= len(known) // 2
            )


def solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss and Jordan; the matrices are small and positive."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for n in range(len(rows)):
        pivot = rows[n] = [cell / rows[n][n] for cell in rows[n]]
        for m, row in enumerate(rows):
            if m != n:
                rows[m] = [a - row[n] * b for a, b in zip(row, pivot, strict=True)]
    return [row[-1] for row in rows]


def step(rows: Sequence[Row], errors: Row, weights: Row, at: Row) -> list[float]:
    """One step of Newton towards the least ridge-weighted error."""
    size = range(len(rows[0]))
    ridge = [0.0 if n == 0 else RIDGE for n in size]
    matrix = [
        [
            sum(w * row[n] * row[m] for w, row in zip(weights, rows, strict=True))
            + (ridge[n] if n == m else 0.0)
            for m in size
        ]
        for n in size
    ]
    right = [
        sum(e * row[n] for e, row in zip(errors, rows, strict=True)) - ridge[n] * at[n]
        for n in size
    ]
    return solve(matrix, right)


def dot(one: Row, other: Row) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def logit(share: float) -> float:
    return math.log(share / (1 - share))


def chance(value: float) -> float:
    return 1 / (1 + math.exp(-value))


Change = Callable[[Question], Case]


def fitted(taught: Sequence[Question], names: Sequence[str]) -> Change:
    """The change to a question's odds that a half of the mailboxes teaches."""
    middle = {name: sum(q.looks[name] for q in taught) / len(taught) for name in names}

    def row(question: Question) -> list[float]:
        return [1.0, *(question.looks[name] - middle[name] for name in names)]

    both = [q for q in taught if q.end is not None]
    rows, offsets = [row(q) for q in both], [logit(q.case.odds.share) for q in both]
    share = [0.0] * (len(names) + 1)
    for _ in range(8):
        told = [chance(o + dot(r, share)) for o, r in zip(offsets, rows, strict=True)]
        errors = [(q.end is End.ANSWERED) - t for q, t in zip(both, told, strict=True)]
        moved = step(rows, errors, [t * (1 - t) for t in told], share)
        share = [a + b for a, b in zip(share, moved, strict=True)]
    answered = [q for q in both if q.case.wait is not None]
    off = [math.log((q.case.wait or 0.0) + 0.1) - q.case.odds.mean for q in answered]
    wait = step([row(q) for q in answered], off, [1.0] * len(off), [0.0] * len(share))

    def changed(question: Question) -> Case:
        known = question.case.known
        odds = Odds(known.everybody, known.contact)
        odds.share = chance(logit(odds.share) + dot(row(question), share))
        odds.mean += dot(row(question), wait)
        return Case(known, odds, question.case.wait)

    return changed


class Judged:
    """What the odds of some questions are worth, for all of them or for a resample."""

    def __init__(self, asked: Sequence[Question], change: Change) -> None:
        self.chances = sorted(
            (change(q).best_chance, q.mailbox) for q in asked if q.end is End.ANSWERED
        )
        self.dues = [(self._swept(change(q)), q.mailbox) for q in asked if q.end is End.GHOSTED]

    def _swept(self, case: Case) -> list[float]:
        found, latest = [], FURTHEST
        for dial in SWEPT:
            latest = case.odds.due(dial, 0.05, latest)
            found.append(min(latest, LONGEST) / ACTIVE_DAY)
        return found

    def delays(self, times: Mapping[str, int]) -> list[float]:
        """Business days at each share of false alarms; times: how often a mailbox counts."""
        whole = sum(times[mailbox] for _, mailbox in self.chances)
        return [self._delay(far * whole, times) for far in FARS]

    def _delay(self, wrong: float, times: Mapping[str, int]) -> float:
        dial = SWEPT[-1]
        for critical, mailbox in self.chances:
            wrong -= times[mailbox]
            if wrong < 0:
                dial = critical
                break
        place = math.log(dial / SWEPT[0]) / math.log(SWEPT[1] / SWEPT[0])
        place = min(max(place, 0.0), len(SWEPT) - 1.001)
        low, part = int(place), place % 1
        total = sum(times[mailbox] for _, mailbox in self.dues)
        days = sum(
            times[mailbox] * (due[low] + (due[low + 1] - due[low]) * part)
            for due, mailbox in self.dues
        )
        return days / total


def gains(asked: Sequence[Question], change: Change, shipped: Judged) -> str:
    """Days earlier than the shipped model at each share of false alarms, with 95 % intervals."""
    judged = Judged(asked, change)
    boxes = sorted({q.mailbox for q in asked})
    chance = random.Random(1)
    drawn = [dict.fromkeys(boxes, 1)]
    for _ in range(RESAMPLES):
        times = dict.fromkeys(boxes, 0)
        for box in chance.choices(boxes, k=len(boxes)):
            times[box] += 1
        drawn.append(times)
    all_gains = [
        [old - new for old, new in zip(shipped.delays(t), judged.delays(t), strict=True)]
        for t in drawn
    ]
    cells = []
    for n, gain in enumerate(all_gains[0]):
        spread = sorted(each[n] for each in all_gains[1:])
        low, high = spread[len(spread) // 40], spread[-len(spread) // 40]
        cells.append(f"{gain:+.2f} [{low:+.2f}, {high:+.2f}]")
    return "  ".join(f"{cell:24}" for cell in cells)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("events", type=Path)
    parser.add_argument("--corpus", default="kernel")
    given = parser.parse_args()
    asked = list(questions(read(given.events), given.corpus))
    halves = [[q for q in asked if zlib.crc32(q.mailbox.encode()) % 2 == half] for half in (0, 1)]
    print("business days earlier than the shipped model, at 2, 5 and 10 % false alarms")
    for taught, blind in ((halves[0], halves[1]), (halves[1], halves[0])):
        judged = [q for q in blind if q.judged and q.end is not None]
        shipped = Judged(judged, lambda question: question.case)
        whole = shipped.delays(dict.fromkeys((q.mailbox for q in judged), 1))
        print(f"\n{len(judged)} questions; shipped: " + ", ".join(f"{d:.2f}" for d in whole))
        for name, names in SETS.items():
            print(f"{name:22}{gains(judged, fitted(taught, names), shipped)}", flush=True)


if __name__ == "__main__":
    main()
