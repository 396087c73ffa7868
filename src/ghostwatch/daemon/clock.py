"""The only clocks and the only sleep of the daemon."""

from __future__ import annotations

import queue
import time
from datetime import UTC, datetime
from typing import Protocol

from ghostwatch.daemon.inbox import Event, Inbox
from ghostwatch.daemon.times import Reading


class Clock(Protocol):
    """Tells the time and waits; tests bring their own."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds that only ever grow."""

    def wait(self, inbox: Inbox, seconds: float) -> Event | None:
        """The next event, or None after ``seconds`` without one."""


class RealClock:
    """The machine's clocks."""

    def now(self) -> datetime:
        """The wall clock, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 (the daemon reads the clock)

    def monotonic(self) -> float:
        """Seconds that only ever grow."""
        return time.monotonic()

    def wait(self, inbox: Inbox, seconds: float) -> Event | None:
        """The next event, or None after ``seconds`` without one."""
        try:
            return inbox.get(timeout=max(seconds, 0.0))
        except queue.Empty:
            return None


def read(clock: Clock) -> Reading:
    """Both clocks at this moment."""
    return Reading(clock.now().timestamp(), clock.monotonic())
