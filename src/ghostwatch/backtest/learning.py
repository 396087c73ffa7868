"""What was known of a contact when a question was asked: only what had resolved by then.

An answer resolves a question when it comes; without one it is unanswered after 30 days. One that
somebody else answered within these, or that was followed by a reminder within five days, teaches
nothing: nobody knows what would have come of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ghostwatch.backtest.asks import DAY, Ask, End
from ghostwatch.core.rhythm import NOTHING, Memory

_UNANSWERED_AFTER, _REMINDED_WITHIN = 30 * DAY, 5 * DAY


class Known(NamedTuple):
    """A question with what was known when it was asked: of everybody, of this contact."""

    ask: Ask
    everybody: Memory
    contact: Memory


def learned(asks: Sequence[Ask]) -> Iterator[Known]:
    """One mailbox's questions that want an answer, oldest first, each with what was known."""
    wanted = [ask for ask in asks if ask.asks]
    resolved = sorted(
        ((at, number) for number, ask in enumerate(wanted) if (at := _resolved_at(ask)) is not None)
    )
    everybody, contacts = NOTHING, defaultdict[str, Memory](Memory)
    done = 0
    for ask in wanted:
        while done < len(resolved) and resolved[done][0] < ask.t:
            past = wanted[resolved[done][1]]
            everybody = _with(everybody, past)
            contacts[past.contact] = _with(contacts[past.contact], past)
            done += 1
        yield Known(ask, everybody, contacts[ask.contact])


def _with(memory: Memory, ask: Ask) -> Memory:
    return memory.with_answer(ask.wait) if ask.end is End.ANSWERED else memory.with_silence()


def _resolved_at(ask: Ask) -> float | None:
    """When it was known what became of a question; None for one that teaches nothing."""
    if ask.end is End.ANSWERED:
        return ask.t + ask.answer
    cut_short = min(ask.reminder, ask.third) < ask.answer
    if cut_short and (ask.third <= _UNANSWERED_AFTER or ask.reminder <= _REMINDED_WITHIN):
        return None
    return ask.t + _UNANSWERED_AFTER
