"""SQLite: opening a file soundly, transactions, and its errors in words.

A file with our name is always a whole database of ours: it is made under another name and then
linked. So an empty, strange or broken one is damage, never a first start that was cut short.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Final

from ghostwatch.errors import Problem, StateError
from ghostwatch.store import files, schema, statements

PRAGMAS: Final[Mapping[str, str]] = {
    "busy_timeout": "5000",
    "synchronous": "FULL",  # what is committed outlives a power cut; NORMAL forgets it under WAL
    "foreign_keys": "ON",
    "secure_delete": "ON",  # what is deleted is overwritten
}

# Kept in the file itself, so it is set where we made the file or know it for ours: readers beside
# the daemon never wait.
_WAL: Final = "PRAGMA journal_mode=WAL"

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


# What SQLite said was not text: it quotes the file, so that is damaged.
_GARBLED: Final = UnicodeDecodeError
# What a column cannot hold: a lone surrogate, a number of more than 64 bits.
_NOT_STORABLE: Final = (UnicodeEncodeError, OverflowError)


def _code(error: Exception) -> int:
    # The low byte is the primary code, the rest says more of the same. NOTADB is damage too.
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    garbled = isinstance(error, _GARBLED) or code == sqlite3.SQLITE_NOTADB
    return sqlite3.SQLITE_CORRUPT if garbled else code


@contextmanager
def in_words(file: Path) -> Iterator[None]:
    """Turn an error of the database into a StateError that says what to do."""
    try:
        with files.in_words(file):
            yield
    except (sqlite3.Error, _GARBLED) as error:
        what, next_step = _WORDS.get(_code(error), _OTHERWISE)
        raise StateError(Problem(str(file), what.format(error=error), next_step)) from error
    except _NOT_STORABLE as error:
        what = f"A name or a number cannot be stored ({error}); nothing was written."
        next_step = "Give the mailbox or the prospect another name."
        raise StateError(Problem(str(file), what, next_step)) from error


def connect(file: Path) -> sqlite3.Connection:
    """Open an existing file; PRAGMAS are set. The caller closes it."""
    # mode=rw: never make a file here. No isolation level: transactions are begun and ended by
    # `transaction` alone. The thread check is off because the daemon may hand its belt to another
    # thread; never two at once.
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?mode=rw",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for name, value in PRAGMAS.items():
            connection.execute(f"PRAGMA {name}={value}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, and durable afterwards.

    IMMEDIATE: one that will write waits for its turn at its start, where waiting is safe.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite ends it by itself on a full disk
            connection.execute("ROLLBACK")
        raise


def open_sound(file: Path, *, hold: bool) -> tuple[sqlite3.Connection, Problem | None]:
    """Open the state for use; make it when there is none.

    hold: we have the lock, so we may check the whole file, set a damaged one aside and start
    empty (the second value then says so), and bring an older one up to date. Without it each of
    these raises StateError, as does a file of a newer version in any case.
    """
    files.refuse_links(file)
    broken = _missing(file)
    if broken is None:
        _make(file)
        connection, broken = _opened(file, hold=hold)
        if connection is not None:
            return connection, None
    if not hold:
        what = f"The state is damaged ({broken})."
        raise StateError(Problem(str(file), what, _WORDS[sqlite3.SQLITE_CORRUPT][1]))
    aside = files.set_aside(file)
    _make(file)
    what = f"The state was damaged ({broken}); it was set aside as {aside.name}."
    next_step = (
        "It is read anew from the mailbox; look at the drafts before you send them, and at "
        "`ghostwatch status` for those who wait for your word."
    )
    return connect(file), Problem(str(file), what, next_step)


def _opened(file: Path, *, hold: bool) -> tuple[sqlite3.Connection | None, str | None]:
    with ExitStack() as undo:
        try:
            connection = undo.enter_context(closing(connect(file)))
            broken = _broken(connection, thorough=hold)
        except (sqlite3.Error, _GARBLED) as error:
            if _code(error) != sqlite3.SQLITE_CORRUPT:
                raise
            broken = (
                "its tables are not described in text"
                if isinstance(error, _GARBLED)
                else str(error)
            )
        if broken is not None:
            return None, broken
        _match_version(connection, file, hold=hold)
        if hold:
            _sweep(file)
        undo.pop_all()
    return connection, None


def _missing(file: Path) -> str | None:
    if not file.exists():
        beside = any(path.exists() for path in files.beside(file))
        # Asked once more: another process may be making all of them in this moment.
        gone = beside and not file.exists()
        return "its main file is gone" if gone else None
    if file.stat().st_size == 0:
        return "the file is empty"
    return "a part of it is missing" if _has_lost_its_log(file) else None


# Places in the index of the log, which lies beside it (sqlite.org/walformat.html, 2.1): the number
# of frames in the log, and how many of them were copied into the database.
_IN_LOG: Final = slice(16, 20)
_COPIED: Final = slice(96, 100)


def _has_lost_its_log(file: Path) -> bool:
    """Whether commits that lay in the log alone are gone: deleted after a crash, not by SQLite.

    SQLite takes the log away when all of it was copied, and the index right after it.
    """
    log, index = files.beside(file)
    if log.exists() or not index.exists():
        return False
    told = index.read_bytes()[: _COPIED.stop]
    in_log, copied = (int.from_bytes(told[at], sys.byteorder) for at in (_IN_LOG, _COPIED))
    # Both at once: whoever opens the file in this moment makes a new log, or has taken both away.
    return in_log > copied and not log.exists() and index.exists()


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
    except (OSError, sqlite3.Error):
        if not file.exists():
            raise
    finally:
        for path in (made, *files.beside(made)):
            path.unlink(missing_ok=True)


def _fill(empty: Path) -> None:
    with closing(connect(empty)) as connection:
        connection.execute(_WAL)
        with transaction(connection):
            for text in statements.CREATE.values():
                connection.execute(text)
            _say_version(connection, len(schema.MIGRATIONS) + 1)


def _broken(connection: sqlite3.Connection, *, thorough: bool) -> str | None:
    tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'versions'"
    if not _scalar(connection, tables):
        return "it is not a state of ghostwatch"
    if version_of(connection) is None:
        return "it does not say its version"
    # quick_check would miss rows out of order, and then a row that is there is not found.
    answer = str(_scalar(connection, "PRAGMA integrity_check(1)")) if thorough else "ok"
    return None if answer == "ok" else answer.replace("\n", " ")


def _scalar(connection: sqlite3.Connection, question: str) -> Any:
    found = connection.execute(question).fetchall()
    return found[0][0] if found else None


# --- versions -------------------------------------------------------------------------------------
def version_of(connection: sqlite3.Connection) -> int | None:
    """The version that the file says it has, or None when it does not say."""
    number = _scalar(connection, statements.VERSION)
    return number if isinstance(number, int) and number > 0 else None


def _say_version(connection: sqlite3.Connection, number: int) -> None:
    connection.execute(statements.PUT["versions"], {"part": "schema", "number": number})


def _match_version(connection: sqlite3.Connection, file: Path, *, hold: bool) -> None:
    found, known = version_of(connection) or 0, len(schema.MIGRATIONS) + 1
    if found > known:
        what = f"The state is of version {found}; this ghostwatch knows versions up to {known}."
        next_step = "Update ghostwatch, or name another folder with --state."
        raise StateError(Problem(str(file), what, next_step))
    if found < known:
        bring_up_to_date(connection, file, schema.MIGRATIONS, hold=hold)


def bring_up_to_date(
    connection: sqlite3.Connection,
    file: Path,
    migrations: Sequence[schema.Migration],
    *,
    hold: bool,
) -> None:
    """Run the migrations that an older file lacks, all in one transaction."""
    if not hold:
        what = "The state is of an older version."
        next_step = (
            "Start `ghostwatch once` or `run` of this version first: it brings it up to date."
        )
        raise StateError(Problem(str(file), what, next_step))
    with transaction(connection):
        for step in migrations[(version_of(connection) or 0) - 1 :]:
            step(connection)
        _say_version(connection, len(migrations) + 1)
