"""The only SQL: what the mailbox said (mirror, refetchable) and what we did (ledger, ours alone).

Facts are stored, opinions are not. Each public method is one transaction and is durable when it
returns; whatever goes wrong in it leaves the file as it was and raises StateError. One process
holds a state for its life (``hold=True``); others may read beside it and leave notes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Final, NamedTuple, Self, TypeVar

from ghostwatch.core.model import (
    Bookmark,
    Decision,
    Drafts,
    Look,
    Message,
    Note,
    Place,
    Sighting,
    Withheld,
)
from ghostwatch.errors import Problem, StateError
from ghostwatch.store import database, files, rows, schema, statements
from ghostwatch.store.schema import Table

T = TypeVar("T")

__all__ = ["Beginning", "Revision", "Store", "Trouble", "TurnRecord"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A message that could not be read. at: the last time it was tried; times: how often."""

    place: Place
    what: str
    at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """The last turn.

    what: why it was not ok, or "". last_ok_at: the last one that was, or None. withheld: which due
    drafts it did not write, and why.
    """

    at: datetime
    ok: bool
    what: str
    last_ok_at: datetime | None
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True)
class Beginning:
    """Since when the ledger knows what is done. at: None before its first turn.

    lost: whether there was an earlier ledger, which this one does not know.
    """

    at: datetime | None = None
    lost: bool = False


class Revision(NamedTuple):
    """How often each sort of fact was changed: messages, what lies in Drafts, ledger and notes."""

    mail: int = 0
    drafts: int = 0
    ledger: int = 0


# What reading a value that we did not write can raise.
_NONSENSE: Final = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)


class Store:
    """One account's facts and ledger in one state folder. Use ``open``; not by two threads at once.

    repaired: what was wrong with a file that had to be set aside when this one was opened, or
    None. With it the ledger is empty: what it knew must come from the mailbox.
    """

    def __init__(
        self,
        file: Path,
        account: str,
        connection: sqlite3.Connection,
        repaired: Problem | None,
        ending: ExitStack,
    ) -> None:
        self.file = file
        self.account = account
        self.repaired = repaired
        self._connection = connection
        self._ending = ending

    @classmethod
    def open(cls, folder: Path, account: str, *, hold: bool) -> Self:
        """Open the state in `folder`, made when missing.

        hold: take the lock for the life of this store (StateHeld names the process that has it).
        Raises StateError when the state is newer than this program or cannot be used; a damaged
        file is set aside with hold (see ``repaired``) and refused without.
        """
        file = files.private_folder(folder) / files.DATABASE
        with ExitStack() as undo, database.in_words(file):
            if hold:
                undo.callback(files.Lock.take(folder).release)
            connection, repaired = database.open_sound(file, hold=hold)
            undo.callback(connection.close)
            if repaired is not None:
                with database.transaction(connection):
                    connection.execute(statements.PUT["versions"], {"part": "damaged", "number": 1})
            ending = undo.pop_all()
        return cls(file, account, connection, repaired, ending)

    def close(self) -> None:
        """Close the file and give the lock back (again: nothing)."""
        self._ending.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- mirror -------------------------------------------------------------------------------
    def bookmarks(self) -> dict[str, Bookmark]:
        """How far each mailbox has been mirrored, by its name."""
        return {mark.mailbox: mark for mark in self._all(schema.BOOKMARKS, Bookmark)}

    def mirror(self, messages: Sequence[Message], bookmark: Bookmark | None) -> None:
        """Keep messages and the bookmark that covers them, all or nothing.

        A place that is known already gets its new facts. What was in trouble and is here now no
        longer is.
        """
        moved = bookmark is not None and self.bookmarks().get(bookmark.mailbox) != bookmark
        if not messages and not moved:
            return
        places = {message.place for message in messages}
        mended = [trouble.place for trouble in self.troubles() if trouble.place in places]
        with self._write("mail" if messages else None):
            self._put(schema.MESSAGES, *map(rows.message_row, messages))
            self._forget(statements.FORGET_TROUBLE, mended)
            if bookmark is not None:
                self._put(schema.BOOKMARKS, asdict(bookmark))

    def messages(self) -> tuple[Message, ...]:
        """All mirrored messages, by mailbox and UID."""
        with self._read(statements.READ["messages"]) as found:
            return rows.messages_from(found)

    def drop_messages(self, keep: Callable[[Message], bool]) -> int:
        """Forget the messages that `keep` refuses; how many these were."""
        gone = [message.place for message in self.messages() if not keep(message)]
        if gone:
            with self._write("mail"):
                self._forget(statements.FORGET_MESSAGE, gone)
            self._scrub()
        return len(gone)

    def prune(self, before: datetime) -> int:
        """Forget mirrored messages and troubles older than `before`; how many messages these were.

        The ledger stays: a step that was done stays done, a seller's word stays said.
        """
        limit = {"before": schema.microseconds(before)}
        with self._write(None):
            count = self._run(statements.FORGET_OLD_MESSAGES, limit)
            self._run(statements.FORGET_OLD_TROUBLES, limit)
            if count:
                self._move_on("mail")
        if count:
            self._scrub()
        return count

    def mirror_drafts(self, drafts: Drafts) -> None:
        """Keep what lies in Drafts now, in place of what lay there before."""
        if drafts != self.drafts():
            with self._write("drafts"):
                self._put(schema.DRAFTS, rows.drafts_row(drafts))

    def drafts(self) -> Drafts | None:
        """What lay in Drafts when it was last mirrored, or None before the first time."""
        return next(iter(self._all(schema.DRAFTS, rows.drafts_from)), None)

    def record_trouble(
        self, mailbox: str, uidvalidity: int, uid: int, what: str, at: datetime
    ) -> None:
        """Note that a message could not be read (counted when it is noted again)."""
        place = rows.place_of(Place(mailbox, uidvalidity, uid))
        with self._write(None):
            self._put(schema.TROUBLES, {**place, "what": rows.storable(what), "at": at, "times": 1})

    def troubles(self) -> tuple[Trouble, ...]:
        """The messages that could not be read, by place."""

        def built(mailbox: str, uidvalidity: int, uid: int, **rest: Any) -> Trouble:
            return Trouble(Place(mailbox, uidvalidity, uid), **rest)

        return self._all(schema.TROUBLES, built)

    def holidays(self, place: str, year: int, edition: str) -> frozenset[date] | None:
        """The public holidays that were kept for a place and year, or None.

        edition: of the tables they come from; days of another edition are not given.
        """
        wanted = {"place": place, "year": year, "edition": edition}
        with self._read(statements.HOLIDAYS, wanted) as found:
            kept = [frozenset(map(date.fromisoformat, days.split())) for (days,) in found]
        return kept[0] if kept else None

    def keep_holidays(self, place: str, year: int, edition: str, days: frozenset[date]) -> None:
        """Keep the public holidays of a place and year for the next start."""
        row = {"place": place, "year": year, "edition": edition}
        with self._write(None):
            self._put(schema.HOLIDAYS, {**row, "days": " ".join(sorted(map(date.isoformat, days)))})

    # --- ledger -------------------------------------------------------------------------------
    def record(self, decision: Decision) -> None:
        """Write a decision down, in place of an earlier row with its key. Durable on return."""
        with self._write("ledger"):
            self._put(schema.DECISIONS, asdict(decision))

    def decisions(self) -> tuple[Decision, ...]:
        """The ledger, oldest decision first."""
        return self._all(schema.DECISIONS, Decision)

    def begin(self, *, lost: bool, at: datetime | None = None) -> None:
        """Say whether an earlier ledger was lost (the first word counts), and when turns began.

        at: the first turn's now, once it has rebuilt what it could.
        """
        if at is not None or self._beginning() is None:
            with self._write("ledger"):
                self._put(schema.BEGINNINGS, {"at": at, "lost": lost})

    def beginning(self) -> Beginning:
        """Since when this ledger knows, and whether there was an earlier one."""
        return self._beginning() or Beginning()

    def _beginning(self) -> Beginning | None:
        return next(iter(self._all(schema.BEGINNINGS, Beginning)), None)

    def add_note(self, note: Note) -> None:
        """Write a word of the seller down; also beside a daemon, which sees it in its next turn."""
        with self._write("ledger"):
            values = {**asdict(note), "contacts": " ".join(note.contacts)}
            self._run(statements.ADD_NOTE, schema.NOTES.stored(values))

    def notes(self) -> tuple[Note, ...]:
        """The seller's words in the order in which they were said (``at`` may be set by hand)."""

        def built(contacts: str, **said: Any) -> Note:
            return Note(**said, contacts=tuple(contacts.split()))

        return self._all(schema.NOTES, built)

    def sightings(self) -> tuple[Sighting, ...]:
        """What was seen in control mailboxes, in the order in which it was seen first."""
        return self._all(schema.SIGHTINGS, rows.sighting_from)

    def looks(self) -> dict[str, Look]:
        """How each control mailbox looked when all of it was last looked at, by its name."""
        return {look.mailbox: look for look in self._all(schema.LOOKS, Look)}

    def sight(self, sightings: Sequence[Sighting], looks: Sequence[Look]) -> None:
        """Keep what was seen, in place of rows of its number, and how it looked: all or nothing."""
        if sightings or looks:
            with self._write("ledger" if sightings else None):
                self._put(schema.SIGHTINGS, *map(rows.sighting_row, sightings))
                self._put(schema.LOOKS, *map(asdict, looks))

    def has_lost_words(self) -> bool:
        """Whether an earlier ledger was damaged and set aside: the seller's words were in it."""
        with self._read(statements.DAMAGED) as found:
            return found.fetchone() is not None

    # --- turns --------------------------------------------------------------------------------
    def record_turn(
        self, at: datetime, ok: bool, what: str, withheld: Sequence[Withheld] = ()
    ) -> None:
        """Note how the last turn went; only it and the time of the last good one are kept."""
        row = {"at": at, "ok": ok, "what": rows.storable(what), "last_ok_at": at if ok else None}
        with self._write(None):
            self._put(schema.TURNS, {**row, "withheld": rows.withheld_text(withheld)})

    def last_turn(self) -> TurnRecord | None:
        """How the last turn went, or None before the first."""

        def built(withheld: str, **rest: Any) -> TurnRecord:
            return TurnRecord(**rest, withheld=rows.withheld_from(withheld))

        return next(iter(self._all(schema.TURNS, built)), None)

    def revision(self) -> Revision:
        """Numbers that move on with each change of the facts, by whichever process.

        Turns, troubles and bookmarks do not count.
        """
        with self._read(statements.READ["revisions"]) as found:
            return Revision(**dict(found))

    # --- how ----------------------------------------------------------------------------------
    @contextmanager
    def _read(
        self, statement: str, values: Mapping[str, Any] = MappingProxyType({})
    ) -> Iterator[sqlite3.Cursor]:
        # Whoever builds from the rows does so inside: SQLite keeps no checksums, so a page can be
        # sound and a value in it nonsense all the same.
        of = {"account": self.account, **values}
        with (
            database.in_words(self.file),
            closing(self._connection.execute(statement, of)) as found,
        ):
            try:
                yield found
            except _NONSENSE as error:
                what = f"The state holds a value that ghostwatch did not write ({error})."
                next_step = (
                    "End ghostwatch, move the file away, start again: the mailbox is read anew."
                )
                raise StateError(Problem(str(self.file), what, next_step)) from error

    def _all(self, table: Table, build: Callable[..., T]) -> tuple[T, ...]:
        with self._read(statements.READ[table.name]) as found:
            return tuple(build(**row) for row in table.loaded(found))

    @contextmanager
    def _write(self, part: str | None) -> Iterator[None]:
        with database.in_words(self.file), database.transaction(self._connection):
            if part is not None:
                self._move_on(part)
            yield

    def _move_on(self, part: str) -> None:
        self._put(schema.REVISIONS, {"part": part, "number": 1})

    def _put(self, table: Table, *new: Mapping[str, Any]) -> None:
        self._run(statements.PUT[table.name], *map(table.stored, new))

    def _forget(self, statement: str, places: Sequence[Place]) -> None:
        self._run(statement, *map(rows.place_of, places))

    def _run(self, statement: str, *values: Mapping[str, Any]) -> int:
        account = {"account": self.account}
        done = self._connection.executemany(statement, ({**account, **one} for one in values))
        return done.rowcount

    def _scrub(self) -> None:
        # secure_delete overwrites rows in new pages; until they are copied back, the old pages
        # still lie in the database file.
        with self._read("PRAGMA wal_checkpoint(TRUNCATE)") as found:
            found.fetchall()
