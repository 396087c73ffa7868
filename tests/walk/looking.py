"""Where things lie: comparing two looks at a mailbox, and picking one of what lies there."""

from __future__ import annotations

from pathlib import Path

from servers.house import Kept, Snapshot
from walk.model import Lying, Place


def added(before: Snapshot, after: Snapshot, mailbox: str) -> set[Place]:
    return after[mailbox].keys() - before[mailbox].keys()


def pick(lying: dict[Place, Lying], which: int) -> tuple[Place, Lying]:
    places = sorted(lying)
    place = places[which % len(places)]
    return place, lying[place]


def renumbered(before: dict[Place, Kept], after: dict[Place, Kept]) -> dict[Place, Place]:
    """Old place -> new place, by content; equal messages in their order."""
    old = sorted(before, key=lambda place: (before[place].sha256, place))
    new = sorted(after, key=lambda place: (after[place].sha256, place))
    return dict(zip(old, new, strict=True))


def fast_folder() -> str | None:
    """Memory where there is some: each write of the ledger waits for the disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
