"""All SQL of the store, as text that SQLite and PostgreSQL both understand.

Parameters are written ``:name``; a driver for PostgreSQL wants ``%(name)s``. Nothing else in these
texts has to change there but what ON_POSTGRESQL names. What only SQLite has (pragmas, checks)
stands in database.py. Every table and column in a text is one of schema.py.
"""

# ruff: noqa: S608 - nothing that comes from outside is put into a text
from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ghostwatch.store import schema
from ghostwatch.store.schema import TABLES, Table

# Of the texts that make tables, PostgreSQL wants these words exchanged. WITHOUT ROWID: rows lie in
# the order of their key, and the key is not stored twice.
ON_POSTGRESQL: Final[Mapping[str, str]] = {" BLOB": " BYTEA", " WITHOUT ROWID": ""}


def _create(table: Table) -> str:
    columns = "".join(f"{name} {kind.type}{kind.rule}, " for name, kind in table.columns.items())
    key = ", ".join(table.key)
    return f"CREATE TABLE {table.name} ({columns}PRIMARY KEY ({key})) WITHOUT ROWID"


def _read(table: Table, order: str = "") -> str:
    columns, by = ", ".join(table.read), order or ", ".join(table.key)
    return f"SELECT {columns} FROM {table.name} WHERE account = :account ORDER BY {by}"


def _put(table: Table, **computed: str) -> str:
    # Where the key is taken, the new values replace the old row's; computed: from both rows.
    names = tuple(table.columns)
    values = {name: f"excluded.{name}" for name in table.rest} | computed
    return (
        f"INSERT INTO {table.name} ({', '.join(names)}) "
        f"VALUES ({', '.join(f':{name}' for name in names)}) "
        f"ON CONFLICT ({', '.join(table.key)}) DO UPDATE "
        f"SET {', '.join(f'{name} = {value}' for name, value in values.items())}"
    )


_THERE: Final = (
    "account = :account AND mailbox = :mailbox AND uidvalidity = :uidvalidity AND uid = :uid"
)

# By name of the table. Notes are only ever added.
CREATE: Final[Mapping[str, str]] = {table.name: _create(table) for table in TABLES}
READ: Final[Mapping[str, str]] = {
    **{table.name: _read(table) for table in TABLES if table is not schema.VERSIONS},
    "decisions": _read(schema.DECISIONS, "decided_at, key"),
}
PUT: Final[Mapping[str, str]] = {
    **{table.name: _put(table) for table in TABLES if table is not schema.NOTES},
    "revisions": _put(schema.REVISIONS, number="revisions.number + 1"),
    "troubles": _put(schema.TROUBLES, times="troubles.times + 1"),
    "beginnings": _put(
        schema.BEGINNINGS, at="coalesce(beginnings.at, excluded.at)", lost="beginnings.lost"
    ),
    "turns": _put(schema.TURNS, last_ok_at="coalesce(excluded.last_ok_at, turns.last_ok_at)"),
}
DAMAGED: Final = "SELECT number FROM versions WHERE part = 'damaged'"
VERSION: Final = "SELECT number FROM versions WHERE part = 'schema'"
ADD_NOTE: Final = (
    "INSERT INTO notes (account, number, prospect, kind, at, until_on, contacts) VALUES (:account, "
    "(SELECT coalesce(max(number), 0) + 1 FROM notes WHERE account = :account), "
    ":prospect, :kind, :at, :until_on, :contacts)"
)
HOLIDAYS: Final = (
    "SELECT days FROM holidays "
    "WHERE account = :account AND place = :place AND year = :year AND edition = :edition"
)
FORGET_MESSAGE: Final = f"DELETE FROM messages WHERE {_THERE}"
FORGET_TROUBLE: Final = f"DELETE FROM troubles WHERE {_THERE}"
FORGET_OLD_MESSAGES: Final = (
    "DELETE FROM messages WHERE account = :account AND arrived_at < :before"
)
FORGET_OLD_TROUBLES: Final = "DELETE FROM troubles WHERE account = :account AND at < :before"
