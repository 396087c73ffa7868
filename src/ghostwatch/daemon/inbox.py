"""The one inbox: a turn that ended, or a signal that came. Nothing else happens to a daemon."""

from __future__ import annotations

import contextlib
import queue
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ghostwatch.daemon.desk import Desk

if TYPE_CHECKING:
    from ghostwatch.cycle.turn import Turn


@dataclass(frozen=True, slots=True)
class Finished:
    """A turn ended: with what it did, or with what it raised."""

    desk: Desk
    turn: Turn | None
    error: BaseException | None


Event: TypeAlias = signal.Signals | Finished
Inbox: TypeAlias = queue.SimpleQueue[Event]


@contextlib.contextmanager
def signals_into(inbox: Inbox) -> Iterator[None]:
    """Signals become events; a handler does nothing but put one into the inbox."""
    wanted = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
    before = {number: signal.getsignal(number) for number in wanted}
    for number in wanted:
        signal.signal(number, lambda got, _frame: inbox.put(signal.Signals(got)))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
