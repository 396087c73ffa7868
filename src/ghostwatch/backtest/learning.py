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
from ghostwatch.core.rhythm import ACTIVE_DAY, NOTHING, Memory

_UNANSWERED_AFTER, _REMINDED_WITHIN = 30 * DAY, 5 * DAY


class Known(NamedTuple):
    """A question with what was known when it was asked: of everybody, of this contact.

    usual: the plain mean of this contact's waits, in active hours; of everybody's when they never
    answered; a business day when nobody did. The model has no use for it, its rivals have.
    """

    ask: Ask
    everybody: Memory
    contact: Memory
    usual: float


def learned(asks: Sequence[Ask]) -> Iterator[Known]:
    """One mailbox's questions that want an answer, oldest first, each with what was known."""
    wanted = [ask for ask in asks if ask.asks]
    resolved = sorted(
        ((at, number) for number, ask in enumerate(wanted) if (at := _resolved_at(ask)) is not None)
    )
    everybody, contacts = NOTHING, defaultdict[str, Memory](Memory)
    waited, waited_for = 0.0, defaultdict[str, float](float)
    done = 0
    for ask in wanted:
        while done < len(resolved) and resolved[done][0] < ask.t:
            past = wanted[resolved[done][1]]
            everybody = _with(everybody, past)
            contacts[past.contact] = _with(contacts[past.contact], past)
            if past.end is End.ANSWERED:
                waited += past.wait
                waited_for[past.contact] += past.wait
            done += 1
        contact = contacts[ask.contact]
        usual = _mean(waited_for[ask.contact], contact) or _mean(waited, everybody) or ACTIVE_DAY
        yield Known(ask, everybody, contact, usual)


def _mean(waited: float, memory: Memory) -> float:
    return waited / memory.waits if memory.waits else 0.0


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
