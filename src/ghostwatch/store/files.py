"""The state folder: private, one holder at a time, and a damaged file is set aside, never mended.

Nothing here knows what is stored. Files are made with their final permissions, so no moment and no
umask leaves them open to others; SQLite gives its -wal and -shm files those of the database.
"""

from __future__ import annotations

import fcntl
import os
import stat
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from ghostwatch.errors import Problem, StateError, StateHeld

DATABASE: Final = "ghostwatch.sqlite3"
LOCK: Final = "lock"
SIDECARS: Final = ("-wal", "-shm")  # SQLite's own names beside the database


@contextmanager
def in_words(place: Path) -> Iterator[None]:
    """Turn an error of the file system into a StateError that says what to do."""
    try:
        yield
    except OSError as error:
        where = str(error.filename or place)
        what = f"The state cannot be read or written: {error.strerror or error}."
        next_step = "Free some space or mend the permissions, or name another folder with --state."
        raise StateError(Problem(where, what, next_step)) from error


def private_folder(folder: Path) -> Path:
    """Make the folder, or take it when it is ours, with access for nobody else (0700)."""
    with in_words(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.stat()
        if found.st_uid != os.geteuid():
            what = "The state folder belongs to another user."
            raise StateError(
                Problem(str(folder), what, "Run as that user, or name another folder with --state.")
            )
        if stat.S_IMODE(found.st_mode) != 0o700:
            folder.chmod(0o700)
    return folder


def refuse_links(file: Path) -> None:
    """Make sure that the database and its sidecars are plain files of ours, where they exist.

    A look before the use is enough here: only their owner can change entries of a 0700 folder.
    """
    for path in (file, *beside(file)):
        with in_words(path):
            if not os.path.lexists(path):
                continue
            mode = path.lstat().st_mode
            if not stat.S_ISREG(mode):
                what = "A symbolic link or another special file stands where the state should be."
                raise StateError(Problem(str(path), what, "Remove it; ghostwatch follows no link."))
            if stat.S_IMODE(mode) != 0o600:
                path.chmod(0o600)


def beside(file: Path) -> tuple[Path, ...]:
    """The files that SQLite keeps beside a database."""
    return tuple(file.with_name(file.name + ending) for ending in SIDECARS)


def set_aside(file: Path) -> Path:
    """Rename a damaged database, with what SQLite kept beside it, to a name that is free.

    The database goes first: a crash in between leaves a -wal without a database, which the next
    start sets aside too. The other way round, the database alone could pass for a sound older one.
    """
    number = 1
    while os.path.lexists(aside := file.with_name(f"{file.name}.corrupt-{number}")):
        number += 1
    for path, ending in zip((file, *beside(file)), ("", *SIDECARS), strict=True):
        with suppress(FileNotFoundError):
            path.rename(aside.with_name(aside.name + ending))
    sync(file.parent)
    return aside


def sync(folder: Path) -> None:
    """Make the names in a folder durable."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Lock:
    """The right to use a state folder, held until released or until the process ends, however."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, folder: Path) -> Self:
        """Take the lock at once, or raise StateHeld naming the process that has it."""
        path = folder / LOCK
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK
        with in_words(path), ExitStack() as undo:
            handle = os.open(path, flags, 0o600)
            undo.callback(os.close, handle)
            os.fchmod(handle, 0o600)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                what = f"Another ghostwatch (process {_holder(handle)}) holds this state."
                next_step = "Let it work, or end it first, or name another folder with --state."
                raise StateHeld(Problem(str(folder), what, next_step)) from None
            os.ftruncate(handle, 0)
            os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
            undo.pop_all()
        return cls(handle)

    def release(self) -> None:
        """Give the lock back (again: nothing)."""
        if self._handle is not None:
            with suppress(OSError):  # a full disk is no reason to keep it
                os.ftruncate(self._handle, 0)
            os.close(self._handle)  # closing is what unlocks
            self._handle = None


def _holder(handle: int) -> str:
    # Between taking the lock and writing its number the holder needs a moment.
    for _ in range(50):
        number = os.pread(handle, 20, 0).decode("ascii", "replace").strip()
        if number:
            return number
        time.sleep(0.01)
    return "unknown"
