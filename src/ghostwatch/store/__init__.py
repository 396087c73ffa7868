"""The only SQL: what the mailbox said (mirror, refetchable) and what we did (ledger, ours alone).

Facts are stored, opinions are not. Each public method is one transaction and is durable when it
returns; whatever goes wrong in it leaves the file as it was and raises StateError. One process
holds a state for its life (``hold=True``); others may read beside it and leave notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NamedTuple, Self, TypeVar

from sqlalchemy import Connection, Engine, Table, bindparam, delete, func, insert, select

from ghostwatch.core.model import Bookmark, Decision, Drafts, Message, Note, Place
from ghostwatch.errors import Problem, StateError
from ghostwatch.store import database, files, rows
from ghostwatch.store.schema import (
    BOOKMARKS,
    DECISIONS,
    DRAFTS,
    HOLIDAYS,
    MESSAGES,
    NOTES,
    REVISIONS,
    TROUBLES,
    TURNS,
    upsert,
)

T = TypeVar("T")

__all__ = ["Revision", "Store", "Trouble", "TurnRecord"]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A message that could not be read. at: the last time it was tried; times: how often."""

    place: Place
    what: str
    at: datetime
    times: int


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """The last turn. what: why it was not ok, or "". last_ok_at: the last one that was, or None."""

    at: datetime
    ok: bool
    what: str
    last_ok_at: datetime | None


class Revision(NamedTuple):
    """How often each sort of fact was changed: messages, what lies in Drafts, ledger and notes."""

    mail: int = 0
    drafts: int = 0
    ledger: int = 0


def _columns(table: Table) -> tuple[Any, ...]:
    return tuple(column for column in table.columns if column.name != "account")


def _place_is(table: Table, place: Place) -> tuple[Any, ...]:
    return tuple(table.c[name] == value for name, value in rows.place_of(place).items())


_READ_MESSAGES: Final = (
    select(*_columns(MESSAGES))
    .where(MESSAGES.c.account == bindparam("of"))
    .order_by(*MESSAGES.primary_key)
)
_BUMP: Final = upsert(REVISIONS, {"number": REVISIONS.c.number + 1})
_UPSERT_MESSAGE: Final = upsert(MESSAGES)
_UPSERT_BOOKMARK: Final = upsert(BOOKMARKS)
_UPSERT_HOLIDAYS: Final = upsert(HOLIDAYS)
_UPSERT_DRAFTS: Final = upsert(DRAFTS)
_UPSERT_DECISION: Final = upsert(DECISIONS)
_UPSERT_GOOD_TURN: Final = upsert(TURNS)
_UPSERT_BAD_TURN: Final = upsert(TURNS, {"last_ok_at": TURNS.c.last_ok_at})
_UPSERT_TROUBLE: Final = upsert(TROUBLES, {"times": TROUBLES.c.times + 1})


# What reading such a value can raise.
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
        self, file: Path, account: str, engine: Engine, repaired: Problem | None, closing: ExitStack
    ) -> None:
        self.file = file
        self.account = account
        self.repaired = repaired
        self._engine = engine
        self._closing = closing

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
            engine, repaired = database.open_sound(file, hold=hold)
            undo.callback(engine.dispose)
            closing = undo.pop_all()
        return cls(file, account, engine, repaired, closing)

    def close(self) -> None:
        """Close the file and give the lock back (again: nothing)."""
        self._closing.close()

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
        return {row["mailbox"]: Bookmark(**row) for row in self._all(BOOKMARKS)}

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
        with self._write("mail" if messages else None) as connection:
            if messages:
                new = [rows.message_row(self.account, message) for message in messages]
                connection.execute(_UPSERT_MESSAGE, new)
            for place in mended:
                connection.execute(self._delete(TROUBLES, *_place_is(TROUBLES, place)))
            if bookmark is not None:
                values = {"account": self.account, **asdict(bookmark)}
                connection.execute(_UPSERT_BOOKMARK, values)

    def messages(self) -> tuple[Message, ...]:
        """All mirrored messages, by mailbox and UID."""
        with self._read() as connection:
            found = connection.execute(_READ_MESSAGES, {"of": self.account})
            return self._built(lambda: rows.messages_from(found))

    def drop_messages(self, keep: Callable[[Message], bool]) -> int:
        """Forget the messages that `keep` refuses; how many these were."""
        gone = [message.place for message in self.messages() if not keep(message)]
        if gone:
            with self._write("mail") as connection:
                for place in gone:
                    connection.execute(self._delete(MESSAGES, *_place_is(MESSAGES, place)))
            self._scrub()
        return len(gone)

    def prune(self, before: datetime) -> int:
        """Forget mirrored messages and troubles older than `before`; how many messages these were.

        The ledger stays: a step that was done stays done, a seller's word stays said.
        """
        with self._read() as connection:
            old = select(func.count()).where(*self._older(MESSAGES, "arrived_at", before))
            count = connection.scalar(old) or 0
        with self._write("mail" if count else None) as connection:
            connection.execute(delete(MESSAGES).where(*self._older(MESSAGES, "arrived_at", before)))
            connection.execute(delete(TROUBLES).where(*self._older(TROUBLES, "at", before)))
        if count:
            self._scrub()
        return count

    def mirror_drafts(self, drafts: Drafts) -> None:
        """Keep what lies in Drafts now, in place of what lay there before."""
        if drafts != self.drafts():
            with self._write("drafts") as connection:
                connection.execute(_UPSERT_DRAFTS, rows.drafts_row(self.account, drafts))

    def drafts(self) -> Drafts | None:
        """What lay in Drafts when it was last mirrored, or None before the first time."""
        found = self._all(DRAFTS)
        return self._built(lambda: rows.drafts_from(found[0])) if found else None

    def record_trouble(
        self, mailbox: str, uidvalidity: int, uid: int, what: str, at: datetime
    ) -> None:
        """Note that a message could not be read (counted when it is noted again)."""
        values = {"what": rows.storable(what), "at": at, "times": 1, "account": self.account}
        place = rows.place_of(Place(mailbox, uidvalidity, uid))
        with self._write(None) as connection:
            connection.execute(_UPSERT_TROUBLE, {**values, **place})

    def troubles(self) -> tuple[Trouble, ...]:
        """The messages that could not be read, by place."""
        return tuple(
            Trouble(
                Place(row["mailbox"], row["uidvalidity"], row["uid"]),
                row["what"],
                row["at"],
                row["times"],
            )
            for row in self._all(TROUBLES, *TROUBLES.primary_key)
        )

    def holidays(self, place: str, year: int, edition: str) -> frozenset[date] | None:
        """The public holidays that were kept for a place and year, or None.

        edition: of the tables they come from; days of another edition are not given.
        """
        where = (HOLIDAYS.c.place == place, HOLIDAYS.c.year == year, HOLIDAYS.c.edition == edition)
        wanted = select(HOLIDAYS.c.days).where(HOLIDAYS.c.account == self.account, *where)
        with self._read() as connection:
            days = connection.scalar(wanted)
        if days is None:
            return None
        return self._built(lambda: frozenset(map(date.fromisoformat, days.split())))

    def keep_holidays(self, place: str, year: int, edition: str, days: frozenset[date]) -> None:
        """Keep the public holidays of a place and year for the next start."""
        row = {"account": self.account, "place": place, "year": year, "edition": edition}
        text = " ".join(sorted(day.isoformat() for day in days))
        with self._write(None) as connection:
            connection.execute(_UPSERT_HOLIDAYS, {**row, "days": text})

    # --- ledger -------------------------------------------------------------------------------
    def record(self, decision: Decision) -> None:
        """Write a decision down, in place of an earlier row with its key. Durable on return."""
        with self._write("ledger") as connection:
            connection.execute(_UPSERT_DECISION, rows.decision_row(self.account, decision))

    def decisions(self) -> tuple[Decision, ...]:
        """The ledger, oldest decision first."""
        found = self._all(DECISIONS, DECISIONS.c.decided_at, DECISIONS.c.key)
        return tuple(Decision(**row) for row in found)

    def add_note(self, note: Note) -> None:
        """Write a word of the seller down; also beside a daemon, which sees it in its next turn."""
        last = select(func.max(NOTES.c.number)).where(NOTES.c.account == self.account)
        number = func.coalesce(last.scalar_subquery(), 0) + 1
        values = {"account": self.account, "number": number, **asdict(note)}
        with self._write("ledger") as connection:
            connection.execute(insert(NOTES).values(values))

    def notes(self) -> tuple[Note, ...]:
        """The seller's words in the order in which they were said (``at`` may be set by hand)."""
        found = self._all(NOTES, NOTES.c.number)
        return tuple(
            Note(row["prospect"], row["kind"], row["at"], row["until_on"]) for row in found
        )

    # --- turns --------------------------------------------------------------------------------
    def record_turn(self, at: datetime, ok: bool, what: str) -> None:
        """Note how the last turn went; only it and the last good one are kept."""
        last_ok_at = at if ok else None
        values = {"at": at, "ok": ok, "what": rows.storable(what), "last_ok_at": last_ok_at}
        statement = _UPSERT_GOOD_TURN if ok else _UPSERT_BAD_TURN
        with self._write(None) as connection:
            connection.execute(statement, {"account": self.account, **values})

    def last_turn(self) -> TurnRecord | None:
        """How the last turn went, or None before the first."""
        found = self._all(TURNS)
        return TurnRecord(**found[0]) if found else None

    def revision(self) -> Revision:
        """Numbers that move on with each change of the facts, by whichever process.

        Turns, troubles and bookmarks do not count.
        """
        return Revision(**{row["part"]: row["number"] for row in self._all(REVISIONS)})

    # --- how ----------------------------------------------------------------------------------
    @contextmanager
    def _read(self) -> Iterator[Connection]:
        with database.in_words(self.file), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _write(self, part: str | None) -> Iterator[Connection]:
        with database.in_words(self.file), self._engine.begin() as connection:
            if part is not None:
                connection.execute(_BUMP, {"account": self.account, "part": part, "number": 1})
            yield connection

    def _all(self, table: Table, *order: Any) -> list[dict[str, Any]]:
        wanted = select(*_columns(table)).where(table.c.account == self.account).order_by(*order)
        with self._read() as connection:
            found = connection.execute(wanted)
            return self._built(lambda: [dict(row) for row in found.mappings()])

    def _delete(self, table: Table, *conditions: Any) -> Any:
        return delete(table).where(table.c.account == self.account, *conditions)

    def _older(self, table: Table, column: str, before: datetime) -> tuple[Any, ...]:
        return (table.c.account == self.account, table.c[column] < before)

    def _scrub(self) -> None:
        # secure_delete overwrites rows in new pages; until they are copied back, the old pages
        # still lie in the database file.
        with self._read() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def _built(self, build: Callable[[], T]) -> T:
        # SQLite keeps no checksums: a page can be sound and a value in it nonsense all the same.
        try:
            return build()
        except _NONSENSE as error:
            what = f"The state holds a value that ghostwatch did not write ({error})."
            next_step = "End ghostwatch, move the file away, start again: the mailbox is read anew."
            raise StateError(Problem(str(self.file), what, next_step)) from error
