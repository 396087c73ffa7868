"""SQLite under SQLAlchemy: opening a file soundly, and its errors in words.

A file with our name is always a whole database of ours: it is made under another name and then
linked. So an empty, strange or broken one is damage, never a first start that was cut short.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Engine, create_engine, exc
from sqlalchemy.pool import StaticPool

from ghostwatch.errors import Problem, StateError
from ghostwatch.store import files, schema

PRAGMAS: Final[Mapping[str, str]] = {
    "busy_timeout": "5000",
    "synchronous": "FULL",  # what is committed outlives a power cut; NORMAL forgets it under WAL
    "foreign_keys": "ON",
    "secure_delete": "ON",  # what is deleted is overwritten
}

# Kept in the file itself, so it is set where we made the file or know it for ours: readers beside
# the daemon never wait.
_WAL: Final = "PRAGMA journal_mode=WAL"

_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
# Primary result code of SQLite -> what happened, what to do.
_WORDS: Final[Mapping[int, tuple[str, str]]] = {
    sqlite3.SQLITE_BUSY: (
        "Another process has been writing to the state for more than five seconds.",
        "Try again in a moment.",
    ),
    sqlite3.SQLITE_FULL: (
        "The disk is full; nothing was written.",
        "Free some space; ghostwatch then goes on by itself.",
    ),
    sqlite3.SQLITE_IOERR: (
        "The disk is full, over its quota or failing; nothing was written.",
        "Free some space or look after the disk; ghostwatch then goes on by itself.",
    ),
    sqlite3.SQLITE_READONLY: (
        "The state is read-only; nothing was written.",
        "Make the folder writable, or name another one with --state.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The state cannot be opened.",
        "Make the folder readable and writable, or name another one with --state.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The state is damaged.",
        "Start `ghostwatch once` or `run` anew: it sets the file aside and reads the mailbox.",
    ),
}
_OTHERWISE: Final = ("The state cannot be used ({error}).", "Name another folder with --state.")


def _code(error: BaseException | None) -> int:
    # The low byte is the primary code, the rest says more of the same.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def in_words(file: Path) -> Iterator[None]:
    """Turn an error of the database into a StateError that says what to do."""
    try:
        with files.in_words(file):
            yield
    except (exc.SQLAlchemyError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        code = sqlite3.SQLITE_CORRUPT if _code(cause) in _DAMAGED else _code(cause)
        what, next_step = _WORDS.get(code, _OTHERWISE)
        raise StateError(Problem(str(file), what.format(error=cause), next_step)) from error


def connect(file: Path) -> Engine:
    """Open an engine with one connection to an existing file; PRAGMAS are set."""

    def opened() -> sqlite3.Connection:
        # mode=rw: never make a file here. IMMEDIATE: a transaction that will write waits for its
        # turn at its start, where waiting is safe. The thread check is off because the daemon may
        # hand its belt to another thread; never two at once.
        connection = sqlite3.connect(
            f"{file.absolute().as_uri()}?mode=rw",
            uri=True,
            isolation_level="IMMEDIATE",
            check_same_thread=False,
        )
        try:
            for name, value in PRAGMAS.items():
                connection.execute(f"PRAGMA {name}={value}")
        except BaseException:
            connection.close()
            raise
        return connection

    return create_engine("sqlite://", creator=opened, poolclass=StaticPool)


def open_sound(file: Path, *, hold: bool) -> tuple[Engine, Problem | None]:
    """Open the state for use; make it when there is none.

    hold: we have the lock, so we may check the whole file, set a damaged one aside and start
    empty (the second value then says so), and bring an older one up to date. Without it each of
    these raises StateError, as does a file of a newer version in any case.
    """
    files.refuse_links(file)
    broken = _missing(file)
    if broken is None:
        _make(file)
        engine, broken = _opened(file, hold=hold)
        if engine is not None:
            return engine, None
    if not hold:
        what = f"The state is damaged ({broken})."
        raise StateError(Problem(str(file), what, _WORDS[sqlite3.SQLITE_CORRUPT][1]))
    aside = files.set_aside(file)
    _make(file)
    what = f"The state was damaged ({broken}); it was set aside as {aside.name}."
    next_step = "It is read anew from the mailbox; look at the drafts before you send them."
    return connect(file), Problem(str(file), what, next_step)


def _opened(file: Path, *, hold: bool) -> tuple[Engine | None, str | None]:
    with ExitStack() as undo:
        engine = connect(file)
        undo.callback(engine.dispose)
        if broken := _broken(engine, thorough=hold):
            return None, broken
        _match_version(engine, file, hold=hold)
        if hold:
            _sweep(file)
        undo.pop_all()
    return engine, None


def _missing(file: Path) -> str | None:
    if file.exists():
        return "the file is empty" if file.stat().st_size == 0 else None
    return "its main file is gone" if any(path.exists() for path in files.beside(file)) else None


def _sweep(file: Path) -> None:
    # Left by a process that was killed in _make; one that is at it now finds ours in place.
    for path in file.parent.glob(f"{file.name}.new-*"):
        path.unlink(missing_ok=True)


def _make(file: Path) -> None:
    if file.exists():
        return
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f"{file.name}.new-")
    os.close(handle)
    made = Path(name)
    try:
        _fill(made)
        # A link never replaces: of two processes that make the first file at once, one wins.
        file.hardlink_to(made)
        files.sync(file.parent)
    except (OSError, exc.SQLAlchemyError):
        if not file.exists():
            raise
    finally:
        for path in (made, *files.beside(made)):
            path.unlink(missing_ok=True)


def _fill(empty: Path) -> None:
    engine = connect(empty)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(_WAL)
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            schema.create(connection, version=len(schema.MIGRATIONS) + 1)
    finally:
        engine.dispose()


def _broken(engine: Engine, *, thorough: bool) -> str | None:
    try:
        with engine.connect() as connection:
            tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'versions'"
            if not connection.exec_driver_sql(tables).scalar():
                return "it is not a state of ghostwatch"
            if schema.version_of(connection) is None:
                return "it does not say its version"
            # quick_check would miss rows out of order, and then a row that is there is not found.
            check = "PRAGMA integrity_check(1)" if thorough else "SELECT 'ok'"
            answer = str(connection.exec_driver_sql(check).scalar())
            return None if answer == "ok" else answer.replace("\n", " ")
    except exc.DBAPIError as error:
        if _code(error.orig) not in _DAMAGED:
            raise
        return str(error.orig)


def _match_version(engine: Engine, file: Path, *, hold: bool) -> None:
    with engine.connect() as connection:
        found = schema.version_of(connection) or 0
    known = len(schema.MIGRATIONS) + 1
    if found > known:
        what = f"The state is of version {found}; this ghostwatch knows versions up to {known}."
        next_step = "Update ghostwatch, or name another folder with --state."
        raise StateError(Problem(str(file), what, next_step))
    if found < known:
        bring_up_to_date(engine, file, schema.MIGRATIONS, hold=hold)


def bring_up_to_date(
    engine: Engine, file: Path, migrations: Sequence[schema.Migration], *, hold: bool
) -> None:
    """Run the migrations that an older file lacks, all in one transaction."""
    if not hold:
        what = "The state is of an older version."
        next_step = (
            "Start `ghostwatch once` or `run` of this version first: it brings it up to date."
        )
        raise StateError(Problem(str(file), what, next_step))
    with engine.begin() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        schema.migrate(connection, schema.version_of(connection) or 0, migrations)
