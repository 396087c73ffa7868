"""The loop: start what is due, wait for an event, handle it; at the end leave in good order."""

from __future__ import annotations

import contextlib
import os
import queue
import random
import signal
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ghostwatch.daemon import clock as clocks
from ghostwatch.daemon.clock import Clock, RealClock
from ghostwatch.daemon.desk import Desk, Load, Open, Seller, Worker, desk_names, thread_worker
from ghostwatch.daemon.inbox import Event, Finished, Inbox, signals_into
from ghostwatch.daemon.journal import log
from ghostwatch.daemon.outcomes import log_details, log_problems, log_trouble, log_turn, outcome_of
from ghostwatch.daemon.systemd import ServiceManager, watchdog_interval
from ghostwatch.daemon.ticker import Ticker, guarded
from ghostwatch.daemon.times import REFUSED_TRIES, clock_step, next_delay
from ghostwatch.errors import GhostwatchError, Problem, UserError

TICK = 1.0
FINISH_WITHIN = 8.0
"""Seconds that a running turn has to end by itself after SIGTERM; then its connection is cut."""
LEAVE_WITHIN = 12.0
"""Seconds after which the process ends in any case: the ledger makes that safe (promise 2)."""


@dataclass
class Daemon:
    """Turns for several sellers until SIGTERM or SIGINT.

    load: see Load. log_pii: whether log lines may name people. leave: ends the process when a
    turn hangs beyond LEAVE_WITHIN. The other fields are seams for tests.
    """

    paths: Sequence[Path]
    load: Load
    log_pii: bool = False
    clock: Clock = field(default_factory=RealClock)
    ticker: Ticker = field(default_factory=Ticker)
    worker: Callable[[], Worker] = thread_worker
    chance: Callable[[], float] = random.random
    leave: Callable[[int], None] = os._exit
    inbox: Inbox = field(default_factory=queue.SimpleQueue)
    manager: ServiceManager = field(default_factory=ServiceManager)
    desks: list[Desk] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._stopping = threading.Event()
        self._seen = clocks.read(self.clock)

    def run(self) -> int:
        """Hold the states, then turn until a signal; return 0.

        Raises UserError (all configurations' problems at once), StateHeld or StateError before
        anything is connected.
        """
        with signals_into(self.inbox):
            self.open()
            try:
                self.manager.tell("READY=1")
                log.info("started", extra={"fields": {"sellers": len(self.desks)}})
                while not self._stopping.is_set():
                    self.step()
                self.manager.tell("STOPPING=1")
                self._finish()
            finally:
                self._close()
                self.manager.close()
        log.info("stopped")
        return 0

    def open(self) -> None:
        """Read every configuration, then hold every state, then start the first turns."""
        openings = self._load_all()
        sellers: list[Seller] = []
        with contextlib.ExitStack() as undo:
            for opening in openings:
                sellers.append(opening())
                undo.callback(sellers[-1].close)
            undo.pop_all()
        for path, name, seller in zip(self.paths, desk_names(self.paths), sellers, strict=True):
            self.desks.append(Desk(path, name, seller, self.worker(), self.clock.monotonic()))
        self.ticker.every(TICK, self.start_due)
        if (seconds := watchdog_interval()) is not None:
            self.ticker.every(seconds, lambda: self.manager.tell("WATCHDOG=1"))
        self.start_due()

    def _load_all(self) -> list[Open]:
        openings: list[Open] = []
        problems: list[Problem] = []
        for path in self.paths:
            try:
                openings.append(self.load(path))
            except UserError as error:
                problems += error.problems
        if problems:
            raise UserError(*problems)
        return openings

    # --- one step ---------------------------------------------------------------------------------

    def step(self) -> None:
        """Look at the clocks, run what is due, wait for an event or the next tick, handle it."""
        self._mind_the_clock()
        self.ticker.run_pending()
        event = self.clock.wait(self.inbox, TICK)
        if event is not None:
            self.handle(event)

    def handle(self, event: Event) -> None:
        """A turn ended, or somebody sent a signal."""
        if isinstance(event, Finished):
            self._finished(event)
        elif event == signal.SIGHUP:
            self._reload_all()
        else:
            log.info("asked to stop", extra={"fields": {"signal": event.name}})
            self._stopping.set()

    def start_due(self) -> None:
        """Start the turn of every seller whose time has come and who is not busy."""
        at = self.clock.monotonic()
        for desk in self.desks:
            if desk.busy or desk.due_at > at or self._stopping.is_set():
                continue
            if desk.reload:
                self._reload(desk)
                continue
            desk.started_at = at
            desk.worker.submit(self._job(desk))

    def _job(self, desk: Desk) -> Callable[[], None]:
        seller, now = desk.seller, self.clock.now()

        def job() -> None:
            try:
                turn = seller.turn(now, self._stopping.is_set)
            except BaseException as error:  # noqa: BLE001 (whatever it is, the loop must hear of it)
                self.inbox.put(Finished(desk, None, error))
            else:
                self.inbox.put(Finished(desk, turn, None))

        return job

    def _mind_the_clock(self) -> None:
        """After a suspend or a step of the wall clock: jobs anew, and one turn to catch up."""
        before, self._seen = self._seen, clocks.read(self.clock)
        step = clock_step(before, self._seen)
        if not step:
            return
        log.warning("the clock moved", extra={"fields": {"seconds": round(step)}})
        self.ticker.renew()
        for desk in self.desks:
            if desk.failures == 0:
                desk.due_at = min(desk.due_at, self._seen.monotonic)
        self.start_due()

    # --- after a turn -----------------------------------------------------------------------------

    def _finished(self, event: Finished) -> None:
        desk, at = event.desk, self.clock.monotonic()
        seconds = at - (at if desk.started_at is None else desk.started_at)
        desk.started_at = None
        outcome = outcome_of(event)
        log_trouble(event)
        desk.failures = 0 if outcome == "fine" else desk.failures + 1
        every = desk.seller.every.total_seconds()
        delay = next_delay(outcome, desk.failures, every, self.chance())
        desk.due_at = at + delay
        log_turn(event, outcome, seconds=seconds, next_in=delay)
        if self.log_pii:
            log_details(event)
        if outcome == "refused" and desk.failures == REFUSED_TRIES:
            log.error("%s: refused %d times, from now on one try an hour", desk.name, REFUSED_TRIES)
            log.error("%s: run `ghostwatch check` to see what to change", desk.name)
        if desk.reload:
            self._reload(desk)

    # --- the configuration again ------------------------------------------------------------------

    def _reload_all(self) -> None:
        for desk in tuple(self.desks):
            if desk.busy:
                desk.reload = True
            else:
                self._reload(desk)

    def _reload(self, desk: Desk) -> None:
        """Take the new configuration if it is right; a wrong one is named and the old one stays."""
        desk.reload = False
        try:
            opening = self.load(desk.path)
        except GhostwatchError as error:
            log_problems(desk.name, error.problems)
            log.warning("%s: the configuration was not taken, the old one stays", desk.name)
            if desk.shut:
                self._try_again(desk, error)
            return
        desk.seller.close()
        desk.shut = True
        try:
            desk.seller = opening()
        except GhostwatchError as error:
            log_problems(desk.name, (one for one in error.problems if one not in desk.told))
            self._try_again(desk, error)
            return
        desk.shut = False
        desk.failures, desk.due_at = 0, self.clock.monotonic()
        log.info("configuration taken", extra={"fields": {"seller": desk.name}})

    def _try_again(self, desk: Desk, error: GhostwatchError) -> None:
        """The old state is let go already: a disk that is full today has room tomorrow."""
        desk.told, desk.reload = error.problems, True
        desk.failures += 1
        every = desk.seller.every.total_seconds()
        delay = next_delay("temporary", desk.failures, every, self.chance())
        desk.due_at = self.clock.monotonic() + delay

    # --- the end ----------------------------------------------------------------------------------

    def _finish(self) -> None:
        """Let running turns end; after a while cut their connections; then leave regardless."""
        began = self.clock.monotonic()
        limit = FINISH_WITHIN
        while any(desk.busy for desk in self.desks):
            waited = self.clock.monotonic() - began
            if waited >= LEAVE_WITHIN:
                log.warning("a turn hangs; leaving, the next start finds out what it did")
                self.leave(0)
                return
            if waited >= limit:
                limit = LEAVE_WITHIN
                self._cut()
            event = self.clock.wait(self.inbox, limit - waited)
            if isinstance(event, Finished):
                event.desk.reload = False
                self._finished(event)

    def _cut(self) -> None:
        for desk in self.desks:
            if desk.busy:
                guarded(desk.seller.cut)()

    def _close(self) -> None:
        for desk in self.desks:
            guarded(desk.seller.close)()
            desk.worker.shutdown(wait=False, cancel_futures=True)
