"""The tables: the mirror can be fetched again from the mailbox, the ledger only we can know.

Rules of every table: the account comes first in the primary key; an instant is whole microseconds
UTC since 1970, a day is ISO text. Every word that a stranger wrote lies in a JSON column,
ASCII-escaped: no lone surrogate or NUL in a mail can make an insert fail and take the rest of the
batch with it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final, NamedTuple

from ghostwatch.core.model import DraftState, NoteKind

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


def microseconds(at: datetime) -> int:
    """Count them from EPOCH, exactly. A naive time is refused (TypeError)."""
    return (at - EPOCH) // _MICROSECOND


def instant(stored: int) -> datetime:
    """Give the same moment back, in UTC."""
    return EPOCH + timedelta(microseconds=stored)


def _same(value: Any) -> Any:
    return value


class Kind(NamedTuple):
    """What a column holds: its type in SQL, our value as a stored one, and back."""

    type: str
    store: Callable[[Any], Any] = _same
    load: Callable[[Any], Any] = _same
    rule: str = " NOT NULL"


TEXT: Final = Kind("TEXT")
NUMBER: Final = Kind("BIGINT")
TRUTH: Final = Kind("BOOLEAN", load=bool)
OCTETS: Final = Kind("BLOB")
INSTANT: Final = Kind("BIGINT", microseconds, instant)
SKETCH: Final = OCTETS  # see core.likeness; empty: none
DAY: Final = Kind("TEXT", date.isoformat, date.fromisoformat)
STATE: Final = Kind("TEXT", str, DraftState)
WORD: Final = Kind("TEXT", str, NoteKind)


def _or_null(kind: Kind) -> Kind:
    return kind._replace(rule="")


class Table(NamedTuple):
    """A table: its primary key, and what else a row says."""

    name: str
    key: Mapping[str, Kind]
    rest: Mapping[str, Kind]

    @property
    def columns(self) -> Mapping[str, Kind]:
        """All columns, in order."""
        return {**self.key, **self.rest}

    @property
    def read(self) -> Mapping[str, Kind]:
        """The columns that are read back: all but the account."""
        return {name: kind for name, kind in self.columns.items() if name != "account"}

    def stored(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values of ours, by column, as the database keeps them. None stays None."""
        return {
            name: None if values[name] is None else kind.store(values[name])
            for name, kind in self.columns.items()
            if name in values
        }

    def loaded(self, found: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
        """Rows of the columns in ``read`` as values of ours, by column.

        Raises ValueError, TypeError or OverflowError for what we did not write.
        """
        read = tuple(self.read.items())
        return [
            {
                name: None if value is None else kind.load(value)
                for (name, kind), value in zip(read, row, strict=True)
            }
            for row in found
        ]


_ACCOUNT: Final = {"account": TEXT}
_PLACE: Final = {**_ACCOUNT, "mailbox": TEXT, "uidvalidity": NUMBER, "uid": NUMBER}

VERSIONS: Final = Table("versions", {"part": TEXT}, {"number": NUMBER})
# One row an account and sort of fact; every transaction that changes such a fact moves it on.
REVISIONS: Final = Table("revisions", {**_ACCOUNT, "part": TEXT}, {"number": NUMBER})

# --- mirror ---------------------------------------------------------------------------------------
MESSAGES: Final = Table(
    "messages",
    _PLACE,
    {
        "identity": TEXT,
        "in_sent": TRUTH,
        "message_id": TEXT,
        "dated_at": _or_null(INSTANT),
        "arrived_at": INSTANT,
        "facts": TEXT,  # JSON: rows.message_row
        "reading": _or_null(TEXT),  # JSON: rows.reading_of; null: a plain message from a person
        "sketch": SKETCH,
    },
)
BOOKMARKS: Final = Table(
    "bookmarks",
    {**_ACCOUNT, "mailbox": TEXT},
    {"uidvalidity": NUMBER, "next_uid": NUMBER, "scope": TEXT},
)
DRAFTS: Final = Table(
    "drafts",
    _ACCOUNT,
    {
        "mailbox": TEXT,
        "uidvalidity": NUMBER,
        "uidnext": NUMBER,
        "seen": TEXT,  # JSON: rows.drafts_row
    },
)
TROUBLES: Final = Table("troubles", _PLACE, {"what": TEXT, "at": INSTANT, "times": NUMBER})
# Tables of public holidays take longer to load than a whole turn; they are kept once worked out.
HOLIDAYS: Final = Table(
    "holidays",
    {**_ACCOUNT, "place": TEXT, "year": NUMBER, "edition": TEXT},
    {"days": TEXT},
)

# --- ledger ---------------------------------------------------------------------------------------
DECISIONS: Final = Table(
    "decisions",
    {**_ACCOUNT, "key": TEXT},
    {
        "prospect": TEXT,
        "parent": TEXT,
        "play": TEXT,
        "step": NUMBER,
        "generation": NUMBER,
        "message_id": TEXT,
        "state": STATE,
        "decided_at": INSTANT,
        "mailbox": TEXT,
        "written_at": _or_null(INSTANT),
        "octets": _or_null(OCTETS),
        "uidvalidity": _or_null(NUMBER),
        "uidnext": _or_null(NUMBER),
        "uid": _or_null(NUMBER),
        "fingerprint": _or_null(TEXT),
        "settled_at": _or_null(INSTANT),
        "gone_polls": NUMBER,
        "gone_since": _or_null(INSTANT),
        "by_seller": TRUTH,
        "sketch": SKETCH,
    },
)
# Since when this ledger knows what is done (null: before its first turn), and whether an earlier
# one was lost.
BEGINNINGS: Final = Table("beginnings", _ACCOUNT, {"at": _or_null(INSTANT), "lost": TRUTH})
NOTES: Final = Table(
    "notes",
    {**_ACCOUNT, "number": NUMBER},
    {
        "prospect": TEXT,
        "kind": WORD,
        "at": INSTANT,
        "until_on": _or_null(DAY),
        "contacts": TEXT,  # parted by blanks
    },
)
# Which message lies in which control mailbox since when: words said with the mail program.
SIGHTINGS: Final = Table(
    "sightings",
    {**_ACCOUNT, "number": NUMBER},
    {
        "said_after": NUMBER,
        "mailbox": TEXT,
        "uidvalidity": NUMBER,
        "uid": NUMBER,
        "identity": TEXT,
        "says": _or_null(WORD),  # null: the mailbox names whom to watch
        "until_on": _or_null(DAY),
        "seen_at": INSTANT,
        "gone_at": _or_null(INSTANT),
        "facts": TEXT,  # JSON: rows.sighting_row
    },
)
LOOKS: Final = Table(
    "looks",
    {**_ACCOUNT, "mailbox": TEXT},
    {
        "uidvalidity": NUMBER,
        "uidnext": _or_null(NUMBER),
        "messages": _or_null(NUMBER),
        "modseq": _or_null(NUMBER),
        "next_uid": NUMBER,
        "scope": TEXT,
    },
)
TURNS: Final = Table(
    "turns",
    _ACCOUNT,
    {
        "at": INSTANT,
        "ok": TRUTH,
        "what": TEXT,
        "last_ok_at": _or_null(INSTANT),
        "withheld": TEXT,  # JSON: rows.withheld_text
    },
)

TABLES: Final = (
    VERSIONS, REVISIONS, MESSAGES, BOOKMARKS, DRAFTS, TROUBLES, HOLIDAYS, DECISIONS, BEGINNINGS,
    NOTES, SIGHTINGS, LOOKS, TURNS,
)  # fmt: skip

# --- versions -------------------------------------------------------------------------------------
Migration = Callable[[sqlite3.Connection], None]


def _to_2(connection: sqlite3.Connection) -> None:
    """Texts get sketches: what was mirrored without is read again, ledgers know nothing of them."""
    for table in ("decisions", "messages"):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN sketch BLOB NOT NULL DEFAULT x''")
    connection.execute("DELETE FROM bookmarks")
    connection.execute(
        "CREATE TABLE beginnings "
        "(account TEXT NOT NULL, at BIGINT, lost BOOLEAN NOT NULL, PRIMARY KEY (account)) "
        "WITHOUT ROWID"
    )
    # What has a turn behind it began by then: nothing of it is lost.
    connection.execute("INSERT INTO beginnings SELECT account, at, 0 FROM turns")


# What a stored reading of version 2 does: readings said of which kind a message is, not that.
_DOES: Final[Mapping[str, str]] = {
    "auto_reply": "holds",
    "bounce": "ends_address",
    "receipt": "ignored",
    "list": "ignored",
    "robot": "ignored",
    "unreadable": "ignored",
}


def _to_3(connection: sqlite3.Connection) -> None:
    """Readings say what a message does; what lies in the window of looking back is read again."""
    stored = connection.execute(
        "SELECT account, mailbox, uidvalidity, uid, reading FROM messages WHERE reading IS NOT NULL"
    ).fetchall()
    for *place, text in stored:
        reading = json.loads(text)
        does = "closes" if reading.get("stop") else _DOES.get(reading.get("kind", "person"))
        if does:
            connection.execute(
                "UPDATE messages SET reading = ? "
                "WHERE account = ? AND mailbox = ? AND uidvalidity = ? AND uid = ?",
                (json.dumps(reading | {"effect": does}, separators=(",", ":")), *place),
            )
    connection.execute("DELETE FROM bookmarks")


def _to_4(connection: sqlite3.Connection) -> None:
    """Control mailboxes: what was seen in them, and how they looked."""
    connection.execute(
        "CREATE TABLE sightings "
        "(account TEXT NOT NULL, number BIGINT NOT NULL, said_after BIGINT NOT NULL, "
        "mailbox TEXT NOT NULL, uidvalidity BIGINT NOT NULL, uid BIGINT NOT NULL, "
        "identity TEXT NOT NULL, says TEXT, until_on TEXT, seen_at BIGINT NOT NULL, "
        "gone_at BIGINT, facts TEXT NOT NULL, PRIMARY KEY (account, number)) WITHOUT ROWID"
    )
    connection.execute(
        "CREATE TABLE looks "
        "(account TEXT NOT NULL, mailbox TEXT NOT NULL, uidvalidity BIGINT NOT NULL, "
        "uidnext BIGINT, messages BIGINT, modseq BIGINT, next_uid BIGINT NOT NULL, "
        "scope TEXT NOT NULL, PRIMARY KEY (account, mailbox)) WITHOUT ROWID"
    )


# MIGRATIONS[n] takes a file of version n + 1 to n + 2: version 1 is what was first released. All
# of them run in one transaction, so a file is of the old version or of the new one.
MIGRATIONS: Final[Sequence[Migration]] = (_to_2, _to_3, _to_4)
