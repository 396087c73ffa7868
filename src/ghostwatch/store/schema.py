"""The tables: the mirror can be fetched again from the mailbox, the ledger only we can know.

Rules of every table: the account comes first in the primary key; an instant is whole microseconds
UTC since 1970, a day is ISO text; the statements run on SQLite and on PostgreSQL alike. Every word
that a stranger wrote lies in a JSON column, ASCII-escaped: no lone surrogate or NUL in a mail can
make an insert fail and take the rest of the batch with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Dialect,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    select,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.dml import Insert

from ghostwatch.core.model import DraftState, NoteKind

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept exactly; comes back in UTC. A naive one is refused (TypeError)."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        """Count the microseconds since EPOCH."""
        return None if value is None else (value - EPOCH) // _MICROSECOND

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        """Add them to EPOCH again."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Day(TypeDecorator[date]):
    """A date without time or zone, as ISO 8601 text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, _dialect: Dialect) -> str | None:
        """Write it as YYYY-MM-DD."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, _dialect: Dialect) -> date | None:
        """Read it again."""
        return None if value is None else date.fromisoformat(value)


class Member(TypeDecorator[StrEnum]):
    """A member of one of our enumerations, by its value."""

    impl = Text
    cache_ok = True

    def __init__(self, members: type[StrEnum]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: StrEnum | None, _dialect: Dialect) -> str | None:
        """Write the value."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        """Find the member (ValueError: the row was written by something else)."""
        return None if value is None else self.members(value)


METADATA: Final = MetaData()


def _table(name: str, *columns: Column[Any]) -> Table:
    # WITHOUT ROWID: rows lie in the order of their key, and the key is not stored twice.
    account = Column("account", Text, primary_key=True)
    return Table(name, METADATA, account, *columns, sqlite_with_rowid=False)


def _key(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, primary_key=True, autoincrement=False)


def _always(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, nullable=False)


def _perhaps(name: str, kind: Any) -> Column[Any]:
    return Column(name, kind, nullable=True)


VERSIONS: Final = Table(
    "versions", METADATA, _key("part", Text), _always("number", BigInteger), sqlite_with_rowid=False
)
# One row an account and sort of fact; every transaction that changes such a fact moves it on.
REVISIONS: Final = _table("revisions", _key("part", Text), _always("number", BigInteger))

# --- mirror ---------------------------------------------------------------------------------------
MESSAGES: Final = _table(
    "messages",
    _key("mailbox", Text),
    _key("uidvalidity", BigInteger),
    _key("uid", BigInteger),
    _always("identity", Text),
    _always("in_sent", Boolean),
    _always("message_id", Text),
    _perhaps("dated_at", Instant),
    _always("arrived_at", Instant),
    _always("facts", Text),  # rows.facts_of
    _perhaps("reading", Text),  # rows.reading_of; null: a plain message from a person
)
BOOKMARKS: Final = _table(
    "bookmarks",
    _key("mailbox", Text),
    _always("uidvalidity", BigInteger),
    _always("next_uid", BigInteger),
    _always("scope", Text),
)
DRAFTS: Final = _table(
    "drafts",
    _always("mailbox", Text),
    _always("uidvalidity", BigInteger),
    _always("uidnext", BigInteger),
    _always("seen", Text),  # rows.seen_of
)
TROUBLES: Final = _table(
    "troubles",
    _key("mailbox", Text),
    _key("uidvalidity", BigInteger),
    _key("uid", BigInteger),
    _always("what", Text),
    _always("at", Instant),
    _always("times", BigInteger),
)
# Tables of public holidays take longer to load than a whole turn; they are kept once worked out.
HOLIDAYS: Final = _table(
    "holidays",
    _key("place", Text),
    _key("year", BigInteger),
    _key("edition", Text),
    _always("days", Text),
)

# --- ledger ---------------------------------------------------------------------------------------
DECISIONS: Final = _table(
    "decisions",
    _key("key", Text),
    _always("prospect", Text),
    _always("parent", Text),
    _always("play", Text),
    _always("step", BigInteger),
    _always("generation", BigInteger),
    _always("message_id", Text),
    _always("state", Member(DraftState)),
    _always("decided_at", Instant),
    _always("mailbox", Text),
    _perhaps("written_at", Instant),
    _perhaps("octets", LargeBinary),
    _perhaps("uidvalidity", BigInteger),
    _perhaps("uidnext", BigInteger),
    _perhaps("uid", BigInteger),
    _perhaps("fingerprint", Text),
    _perhaps("settled_at", Instant),
    _always("gone_polls", BigInteger),
    _perhaps("gone_since", Instant),
    _always("by_seller", Boolean),
)
NOTES: Final = _table(
    "notes",
    _key("number", BigInteger),
    _always("prospect", Text),
    _always("kind", Member(NoteKind)),
    _always("at", Instant),
    _perhaps("until_on", Day),
)
TURNS: Final = _table(
    "turns",
    _always("at", Instant),
    _always("ok", Boolean),
    _always("what", Text),
    _perhaps("last_ok_at", Instant),
)


def upsert(
    table: Table,
    also: Mapping[str, Any] | None = None,
    insert: Callable[[Table], Any] = sqlite.insert,
) -> Insert:
    """INSERT, and where the primary key is taken, put the new values in the old row's place.

    also: expressions for columns that are computed from the row that is there. insert: the only
    thing in which the databases part: both spell ON CONFLICT alike, SQLAlchemy keeps it in each
    one's own dialect.
    """
    statement = insert(table)
    keys = [column.name for column in table.primary_key]
    values = {c.name: statement.excluded[c.name] for c in table.columns if c.name not in keys}
    result: Insert = statement.on_conflict_do_update(
        index_elements=keys, set_={**values, **(also or {})}
    )
    return result


# --- versions -------------------------------------------------------------------------------------
Migration = Callable[[Connection], None]
# MIGRATIONS[n] takes a file of version n + 1 to n + 2: version 1 is what METADATA creates. All of
# them run in one transaction, so a file is of the old version or of the new one.
MIGRATIONS: Final[Sequence[Migration]] = ()


def create(connection: Connection, version: int) -> None:
    """Make all tables in an empty database, inside the caller's transaction."""
    METADATA.create_all(connection, checkfirst=False)
    connection.execute(VERSIONS.insert().values(part="schema", number=version))


def version_of(connection: Connection) -> int | None:
    """The version that the file says it has, or None when it does not say."""
    number: int | None = connection.scalar(
        select(VERSIONS.c.number).where(VERSIONS.c.part == "schema")
    )
    return number


def migrate(connection: Connection, version: int, migrations: Sequence[Migration]) -> None:
    """Bring a file of `version` up to date, inside the caller's transaction."""
    for step in migrations[version - 1 :]:
        step(connection)
    connection.execute(
        update(VERSIONS).where(VERSIONS.c.part == "schema").values(number=len(migrations) + 1)
    )
