"""``schedule`` behind a membrane: it may tick, but a job that raises ends nothing."""

from __future__ import annotations

from collections.abc import Callable

import schedule

from ghostwatch.daemon.journal import crash, log


class Ticker:
    """Jobs every so many seconds, each wrapped."""

    def __init__(self) -> None:
        self._scheduler = schedule.Scheduler()
        self._jobs: list[tuple[float, Callable[[], None]]] = []

    def every(self, seconds: float, job: Callable[[], None]) -> None:
        """Run ``job`` every so many seconds (at least one) from now on, whatever it raises."""
        self._jobs.append((seconds, job))
        self._register(seconds, job)

    def run_pending(self) -> None:
        """Run what is due."""
        self._scheduler.run_pending()

    def renew(self) -> None:
        """Forget all due times and count from now: after a step of the wall clock."""
        self._scheduler.clear()
        for seconds, job in self._jobs:
            self._register(seconds, job)

    def _register(self, seconds: float, job: Callable[[], None]) -> None:
        self._scheduler.every(max(1, int(seconds))).seconds.do(guarded(job))


def guarded(job: Callable[[], None]) -> Callable[[], None]:
    """The job, which when it raises is logged instead of ending the daemon."""

    def run() -> None:
        try:
            job()
        except Exception as error:  # noqa: BLE001 (one job's fault must not end the others)
            log.warning("a job failed: %s", crash(error))

    return run
