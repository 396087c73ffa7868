"""From events to questions, and what became of them.

The protocol, in short: mails of one side less than four hours apart are one question, timed from
the last; it is answered when the contact writes within 60 days, before a reminder and before
anybody else; it is ghosted when nobody writes for 90 and 60 days. The rest is not scored. A method
sees of a question's past only what had resolved when it was asked.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from math import inf
from typing import TYPE_CHECKING

from ghostwatch.core.rhythm import active_hours

if TYPE_CHECKING:
    from ghostwatch.backtest.events import Event, ThreadKey

DAY = 24 * 3600
_ONE_QUESTION = 4 * 3600
_ANSWERED_WITHIN, _GHOSTED_AFTER, _NOBODY_WITHIN = 60 * DAY, 90 * DAY, 60 * DAY


class End(Enum):
    """What became of a question; None where that cannot be said."""

    ANSWERED = "R"
    GHOSTED = "G"


@dataclass(slots=True, eq=False)
class Ask:
    """A question to a contact. Waits are in seconds after it, infinite for what never came.

    offset: of the contact's clock as last seen before it, else the asker's own, minutes east.
    """

    corpus: str
    mailbox: str
    contact: str
    t: int
    offset: int
    asks: bool
    answer: float = inf
    reminder: float = inf
    third: float = inf
    end: End | None = field(default=None)

    @property
    def wait(self) -> float:
        """Active hours until the answer."""
        return active_hours(self.t, self.t + self.answer, self.offset)


def mailboxes(threads: Mapping[ThreadKey, list[Event]]) -> dict[tuple[str, str], list[Ask]]:
    """The questions of each mailbox, oldest first; all, also those that want no answer.

    Mailboxes (corpus and number) are in order too: what is summed up over them is then the same
    to the last bit, however the rows of a file lie.
    """
    found = _by_mailbox(threads)
    return {box: sorted(found[box], key=_order) for box in sorted(found)}


def _order(ask: Ask) -> tuple[float | str, ...]:
    """By time; of one instant in an order that does not depend on the file's."""
    return ask.t, ask.contact, ask.asks, ask.offset, ask.answer, ask.reminder, ask.third


# At one instant a mail of ours comes before the answer to it.
_TURN = {"out": 0, "in": 1, "oth": 2}


def _by_mailbox(threads: Mapping[ThreadKey, list[Event]]) -> dict[tuple[str, str], list[Ask]]:
    asks: dict[tuple[str, str], list[Ask]] = defaultdict(list)
    clocks: dict[tuple[str, str, str], list[tuple[int, int]]] = defaultdict(list)
    for (corpus, mailbox, contact, _), unsorted in threads.items():
        events = sorted(unsorted, key=lambda e: (e.t, _TURN[e.direction], e))
        asks[corpus, mailbox] += _asks(corpus, mailbox, contact, events)
        clocks[corpus, mailbox, contact] += ((e.t, e.offset) for e in events if e.direction == "in")
    for seen in clocks.values():
        seen.sort()
    for found in asks.values():
        for ask in found:
            seen = clocks[ask.corpus, ask.mailbox, ask.contact]
            before = bisect_left(seen, (ask.t, -DAY))
            ask.offset = seen[before - 1][1] if before else ask.offset
    return asks


def _asks(corpus: str, mailbox: str, contact: str, events: Iterable[Event]) -> list[Ask]:
    asks: list[Ask] = []
    moments: dict[str, list[int]] = {"in": [], "oth": []}
    current: Ask | None = None
    for event in events:
        if event.direction != "out":
            moments[event.direction].append(event.t)
            current = None if event.direction == "in" else current
        elif current is not None and event.t - current.t < _ONE_QUESTION:
            current.t, current.offset = event.t, event.offset
            current.asks |= event.asks
        else:
            current = Ask(corpus, mailbox, contact, event.t, event.offset, event.asks)
            asks.append(current)
    moments["out"] = [ask.t for ask in asks]
    for ask in asks:
        _settle(ask, moments)
    return asks


def _settle(ask: Ask, moments: dict[str, list[int]]) -> None:
    """What came first after a question, and so what became of it."""
    ask.answer, ask.reminder, ask.third = (
        next((t - ask.t for t in moments[who] if t > ask.t), inf) for who in ("in", "out", "oth")
    )
    if ask.reminder >= ask.answer:
        ask.reminder = inf
    if ask.answer <= min(ask.reminder, ask.third, _ANSWERED_WITHIN):
        ask.end = End.ANSWERED
    elif ask.answer > _GHOSTED_AFTER and ask.third > _NOBODY_WITHIN:
        ask.end = End.GHOSTED
