"""One seller's place in the daemon: who does the turns, in which thread, when the next is due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from ghostwatch.cycle.turn import Turn
    from ghostwatch.errors import Problem


class Seller(Protocol):
    """One configuration with its state held and its belt ready; the command line makes it."""

    @property
    def every(self) -> timedelta:
        """The configured interval."""

    def turn(self, now: datetime, stop: Callable[[], bool]) -> Turn:
        """Carry out one turn; ``stop`` is asked between actions."""

    def details(self, prospect: str) -> str:
        """Addresses and subject of a prospect's conversation, for ``--log-pii``."""

    def cut(self) -> None:
        """Make a network wait of the running turn fail now; called from another thread."""

    def close(self) -> None:
        """Let go of the connection and of the state."""


Open: TypeAlias = Callable[[], Seller]
"""Holds the state (raises StateHeld, StateError) and makes the belt; connects to nothing."""
Load: TypeAlias = Callable[[Path], Open]
"""Reads and checks one configuration; raises UserError with all its problems."""


class Worker(Protocol):
    """Carries out jobs one after the other, in one thread of its own."""

    def submit(self, job: Callable[[], None], /) -> Future[None]:
        """Carry out the job, soon."""

    def shutdown(self, wait: bool = ..., *, cancel_futures: bool = ...) -> None:
        """Take no more jobs."""


def thread_worker() -> Worker:
    """One thread, made when the first job comes."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="seller")


@dataclass(eq=False)
class Desk:
    """One seller's place: when the next turn is due, and who carries it out.

    reload: whether the configuration is to be read again when the running turn has ended, or
    when it is due. shut: whether its state is let go and not opened again yet. told: the problems
    of the last turn.
    """

    path: Path
    name: str
    seller: Seller
    worker: Worker
    due_at: float
    failures: int = 0
    started_at: float | None = None
    reload: bool = False
    shut: bool = False
    told: tuple[Problem, ...] = ()

    @property
    def busy(self) -> bool:
        """Whether a turn is under way."""
        return self.started_at is not None


def desk_names(paths: Sequence[Path]) -> tuple[str, ...]:
    """What the log calls each seller: the file's name, with its place where two are alike."""
    stems = [path.stem for path in paths]
    return tuple(
        path.stem if stems.count(path.stem) == 1 else f"{path.parent.name}/{path.stem}"
        for path in paths
    )
