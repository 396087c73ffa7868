"""The state folder: private, one holder, and whatever happens to its files ends in words."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

import pytest

from ghostwatch.core.model import Bookmark, Effect, Note, NoteKind
from ghostwatch.errors import StateError, StateHeld
from ghostwatch.store import Revision, Store, database, schema
from test_store import ACCOUNT, MONDAY, decision, message

NEWEST = len(schema.MIGRATIONS) + 1


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def filled(folder: Path) -> Path:
    """A closed state with some hundred messages; the path of its file."""
    with Store.open(folder, ACCOUNT, hold=True) as store:
        store.mirror([message(uid) for uid in range(1, 301)], Bookmark("INBOX", 7, 301, "all"))
        for number in range(20):
            store.record(decision(f"key {number:02}"))
        store.add_note(Note("Customer Inc", NoteKind.HUSH, MONDAY))
        return store.file


# --- private --------------------------------------------------------------------------------------
def test_folder_and_files_are_for_their_owner_alone_whatever_the_umask(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet"
    umask = os.umask(0)
    try:
        with Store.open(folder, ACCOUNT, hold=True) as store:
            store.record(decision())
            modes = {path.name: mode(path) for path in folder.iterdir()}
    finally:
        os.umask(umask)
    assert mode(folder) == 0o700
    assert modes == dict.fromkeys(
        ("ghostwatch.sqlite3", "ghostwatch.sqlite3-wal", "ghostwatch.sqlite3-shm", "lock"), 0o600
    )


def test_permissions_that_somebody_loosened_are_tightened_again(tmp_path: Path) -> None:
    file = filled(tmp_path)
    for path in (tmp_path, file, tmp_path / "lock"):
        path.chmod(0o777)
    Store.open(tmp_path, ACCOUNT, hold=True).close()
    assert (mode(tmp_path), mode(file), mode(tmp_path / "lock")) == (0o700, 0o600, 0o600)


@pytest.mark.parametrize("name", ["ghostwatch.sqlite3", "ghostwatch.sqlite3-wal", "lock"])
@pytest.mark.parametrize("there", [True, False])
def test_a_symbolic_link_in_place_of_a_file_is_refused(
    name: str, there: bool, tmp_path: Path
) -> None:
    folder, elsewhere = tmp_path / "state", tmp_path / "elsewhere"
    filled(folder)
    if there:
        elsewhere.write_bytes(b"precious")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(elsewhere)
    with pytest.raises(StateError) as refused:
        Store.open(folder, ACCOUNT, hold=True)
    assert name in refused.value.problems[0].where
    assert elsewhere.exists() == there
    assert not there or elsewhere.read_bytes() == b"precious"


def test_a_device_in_place_of_the_file_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ghostwatch.sqlite3")
    with pytest.raises(StateError, match="special file"):
        Store.open(tmp_path, ACCOUNT, hold=True)


def test_a_file_in_place_of_the_folder_is_said_with_a_next_step(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("")
    for folder in (tmp_path / "state", tmp_path / "state" / "deeper"):
        with pytest.raises(StateError) as refused:
            Store.open(folder, ACCOUNT, hold=True)
        assert "--state" in refused.value.problems[0].next


def test_the_pragmas_that_the_promises_rest_on_are_set(tmp_path: Path) -> None:
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:

        def pragma(name: str) -> object:
            with store._read(f"PRAGMA {name}") as found:
                return found.fetchone()[0]

        assert pragma("journal_mode") == "wal"
        assert pragma("synchronous") == 2  # FULL
        assert pragma("secure_delete") == 1
        assert pragma("foreign_keys") == 1
        assert pragma("busy_timeout") == 5000


# --- one holder -----------------------------------------------------------------------------------
HOLD = """
import sys
from pathlib import Path
from ghostwatch.store import Store
store = Store.open(Path(sys.argv[1]), "a", hold=True)
print("held", flush=True)
sys.stdin.read()
"""


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_second_holder_is_told_the_first_ones_number_until_that_is_killed(tmp_path: Path) -> None:
    with start(HOLD, tmp_path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StateHeld, match=rf"process {holder.pid}\b"):
            Store.open(tmp_path, ACCOUNT, hold=True)
        with Store.open(tmp_path, ACCOUNT, hold=False) as beside:
            beside.add_note(Note("Customer Inc", NoteKind.WON, MONDAY))
        holder.kill()
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert len(store.notes()) == 1
        assert (tmp_path / "lock").read_text() == f"{os.getpid()}\n"
        with pytest.raises(StateHeld, match=rf"process {os.getpid()}\b"):
            Store.open(tmp_path, ACCOUNT, hold=True)


def test_closing_gives_the_lock_back_and_so_does_a_failed_start(tmp_path: Path) -> None:
    file = filled(tmp_path)
    say_version(file, 99)
    for _ in range(2):
        with pytest.raises(StateError, match="version 99"):
            Store.open(tmp_path, ACCOUNT, hold=True)
    say_version(file, NEWEST)
    for _ in range(2):
        store = Store.open(tmp_path, ACCOUNT, hold=True)
        store.close()
        store.close()


NOTE = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from ghostwatch.core.model import Note, NoteKind
from ghostwatch.store import Store
print("ready", flush=True)
sys.stdin.readline()
with Store.open(Path(sys.argv[1]), "a", hold=False) as store:
    store.add_note(Note("Customer Inc", NoteKind.WON, datetime(2026, 3, 2, tzinfo=UTC)))
"""


def test_all_that_make_the_first_file_at_once_share_one(tmp_path: Path) -> None:
    with ExitStack() as ending:
        children = [ending.enter_context(start(NOTE, tmp_path)) for _ in range(6)]
        for child in children:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
        for child in children:
            assert child.stdin is not None
            child.stdin.write("go\n")
            child.stdin.flush()
        assert [child.wait(timeout=60) for child in children] == [0] * 6
    with Store.open(tmp_path, "a", hold=True) as store:
        assert len(store.notes()) == 6
        assert store.repaired is None
    assert {path.name for path in tmp_path.iterdir()} == {"ghostwatch.sqlite3", "lock"}


def test_what_a_killed_first_start_left_is_swept(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "ghostwatch.sqlite3.new-abc").write_bytes(b"half")
    Store.open(tmp_path, ACCOUNT, hold=True).close()
    assert {path.name for path in tmp_path.iterdir()} == {"ghostwatch.sqlite3", "lock"}


# --- versions -------------------------------------------------------------------------------------
def change(file: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement, values)


def say_version(file: Path, number: int | str) -> None:
    change(file, "UPDATE versions SET number = ?", number)


@pytest.mark.parametrize("hold", [True, False])
def test_a_newer_state_is_refused_and_left_as_it_is(hold: bool, tmp_path: Path) -> None:
    file = filled(tmp_path)
    say_version(file, NEWEST + 1)
    before = file.read_bytes()
    with pytest.raises(StateError) as refused:
        Store.open(tmp_path, ACCOUNT, hold=hold)
    assert "Update ghostwatch" in refused.value.problems[0].next
    assert file.read_bytes() == before


def add_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE notes ADD COLUMN why TEXT")


def stumble(_: sqlite3.Connection) -> None:
    raise RuntimeError


def test_an_older_state_is_brought_up_to_date_all_or_nothing(tmp_path: Path) -> None:
    file = filled(tmp_path)
    done = list(schema.MIGRATIONS)

    def state() -> tuple[int | None, bool]:
        columns = connection.execute("PRAGMA table_info(notes)").fetchall()
        return database.version_of(connection), "why" in {column[1] for column in columns}

    with closing(database.connect(file)) as connection:
        with pytest.raises(StateError, match="older version"):
            database.bring_up_to_date(connection, file, [*done, add_column], hold=False)
        with pytest.raises(RuntimeError):
            database.bring_up_to_date(connection, file, [*done, add_column, stumble], hold=True)
        assert state() == (NEWEST, False)
        database.bring_up_to_date(connection, file, [*done, add_column], hold=True)
        assert state() == (NEWEST + 1, True)
        further = [*done, add_column, lambda _: None]
        database.bring_up_to_date(connection, file, further, hold=True)
        assert state() == (NEWEST + 2, True)


# What later versions made, taken away again: control mailboxes; sketches and beginnings.
SINCE_3 = ("DROP TABLE sightings", "DROP TABLE looks")
SINCE_1 = (
    *SINCE_3,
    "ALTER TABLE decisions DROP COLUMN sketch",
    "ALTER TABLE messages DROP COLUMN sketch",
    "DROP TABLE beginnings",
)


def test_a_state_of_the_first_version_keeps_its_ledger_and_reads_the_mailbox_again(
    tmp_path: Path,
) -> None:
    file = filled(tmp_path)
    with closing(database.connect(file)) as connection:
        for statement in SINCE_1:
            connection.execute(statement)
    say_version(file, 1)
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert len(store.decisions()) == 20
        assert store.notes()
        assert store.bookmarks() == {}
        store.record(replace(decision("key 00"), sketch=b"\0\xff\xfe"))
        assert store.decisions()[0].sketch == b"\0\xff\xfe"


# What a reading of the second version looked like -> what it does.
READINGS_OF_2 = {
    None: Effect.ANSWERS,
    '{"kind":"auto_reply"}': Effect.HOLDS,
    '{"kind":"bounce","bounced_ids":["<q1@seller.example>"]}': Effect.ENDS_ADDRESS,
    '{"kind":"receipt"}': Effect.IGNORED,
    '{"intent":"stop","stop":true}': Effect.CLOSES,
    '{"kind":"calendar","stop":true}': Effect.CLOSES,
    '{"intent":"unknown"}': Effect.ANSWERS,
}


def test_a_state_of_the_second_version_knows_what_its_messages_did(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with closing(database.connect(file)) as connection:
        for uid, reading in enumerate(READINGS_OF_2, start=1):
            connection.execute("UPDATE messages SET reading = ? WHERE uid = ?", (reading, uid))
        for statement in SINCE_3:
            connection.execute(statement)
    say_version(file, 2)
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        told = {message.place.uid: message.reading for message in store.messages()}
        assert store.bookmarks() == {}, "what lies in the window is read again"
    assert [told[uid].effect for uid in range(1, 8)] == list(READINGS_OF_2.values())
    assert told[5].stop
    assert told[3].bounced_ids == ("<q1@seller.example>",)


def test_a_state_of_the_third_version_learns_of_control_mailboxes(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with closing(database.connect(file)) as connection:
        made = tables(connection)
        for statement in SINCE_3:
            connection.execute(statement)
    say_version(file, 3)
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert store.sightings() == ()
        assert store.looks() == {}
        assert store.bookmarks(), "nothing has to be read again"
        assert store.notes()
    with closing(database.connect(file)) as connection:
        assert tables(connection) == made, "a new state and an old one come out alike"


def tables(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))


# --- damage ---------------------------------------------------------------------------------------
def other_database(file: Path) -> None:
    file.unlink()
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE recipes (name)")
    connection.close()


def lost_but_for_its_log(file: Path) -> None:
    file.unlink()
    file.with_name(file.name + "-wal").write_bytes(b"x" * 5000)


def overwrite(file: Path, offset: int, octets: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(offset)
        opened.write(octets)


def unreadable_names(file: Path) -> None:
    """SQLite then quotes octets that are not UTF-8 in what it says of the file."""
    overwrite(file, file.read_bytes().index(b"tabletroubles") + len("table"), b"\xff" * 8)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "emptied": lambda file: os.truncate(file, 0),
    "garbage header": lambda file: overwrite(file, 0, b"\xff" * 100),
    "all garbage": lambda file: file.write_bytes(random.Random(1).randbytes(30_000)),
    "truncated": lambda file: os.truncate(file, file.stat().st_size // 2 // 4096 * 4096),
    "a page overwritten": lambda file: overwrite(file, 5 * 4096, b"\xff" * 4096),
    "unreadable names": unreadable_names,
    "a version that is no number": lambda file: say_version(file, "one"),
    "another program's": other_database,
    "gone, its log left": lost_but_for_its_log,
}


@pytest.mark.parametrize("how", DAMAGE)
def test_a_damaged_state_is_set_aside_said_and_begun_anew(how: str, tmp_path: Path) -> None:
    file = filled(tmp_path)
    DAMAGE[how](file)
    damaged = file.read_bytes() if file.exists() else None
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert store.repaired is not None
        assert "ghostwatch.sqlite3.corrupt-1" in store.repaired.what
        assert (store.messages(), store.decisions(), store.revision()) == ((), (), Revision())
        store.record(decision())
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert store.repaired is None
        assert store.decisions() == (decision(),)
    aside = list(tmp_path.glob("*.corrupt-1*"))
    assert aside
    assert {mode(path) for path in (*aside, file)} == {0o600}
    if damaged is not None:
        assert (tmp_path / "ghostwatch.sqlite3.corrupt-1").read_bytes() == damaged


@pytest.mark.parametrize("how", sorted(set(DAMAGE) - {"a page overwritten", "truncated"}))
def test_beside_the_holder_a_damaged_state_is_refused_untouched(how: str, tmp_path: Path) -> None:
    file = filled(tmp_path)
    DAMAGE[how](file)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(StateError, match="damaged") as refused:
        Store.open(tmp_path, ACCOUNT, hold=False)
    assert "ghostwatch once" in refused.value.problems[0].next
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_every_damaged_file_gets_a_name_of_its_own(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        filled(tmp_path).write_bytes(b"?" * number)
        with Store.open(tmp_path, ACCOUNT, hold=True) as store:
            assert store.repaired is not None
        aside = tmp_path / f"ghostwatch.sqlite3.corrupt-{number}"
        assert aside.read_bytes() == b"?" * number


NONSENSE: dict[str, Callable[[Store], object]] = {
    "UPDATE messages SET arrived_at = 'noon'": Store.messages,
    "UPDATE messages SET facts = '[1'": Store.messages,
    "UPDATE decisions SET state = 'forgotten'": Store.decisions,
    "UPDATE decisions SET decided_at = 9223372036854775807": Store.decisions,
    "UPDATE notes SET until_on = '2026-02-30'": Store.notes,
    "UPDATE revisions SET part = 'parts' WHERE part = 'mail'": Store.revision,
}


@pytest.mark.parametrize("statement", NONSENSE)
def test_a_value_that_we_did_not_write_is_said_where_it_is_read(
    statement: str, tmp_path: Path
) -> None:
    """SQLite keeps no checksums: a sound page can hold a value that rotted."""
    change(filled(tmp_path), statement)
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert store.repaired is None
        with pytest.raises(StateError, match="did not write") as refused:
            NONSENSE[statement](store)
        assert "move the file away" in refused.value.problems[0].next
        store.record_turn(MONDAY, True, "")  # nothing is left open by it
        assert store.bookmarks()


def used(folder: Path) -> str:
    try:
        with Store.open(folder, ACCOUNT, hold=True) as store:
            store.messages(), store.decisions(), store.notes(), store.bookmarks()
            store.record(decision("new"))
            assert decision("new") in store.decisions()
            return "repaired" if store.repaired else "sound"
    except StateError:
        return "refused"


def test_no_flipped_octets_anywhere_end_in_anything_but_words(tmp_path: Path) -> None:
    sound = filled(tmp_path / "sound").read_bytes()
    chance = random.Random(20260302)
    ends = set()
    for number in range(60):
        folder = tmp_path / str(number)
        folder.mkdir()
        file = folder / "ghostwatch.sqlite3"
        file.write_bytes(sound)
        for _ in range(chance.choice([1, 4, 40])):
            overwrite(file, chance.randrange(len(sound)), chance.randbytes(chance.choice([1, 30])))
        ends.add(used(folder))
        shutil.rmtree(folder)
    assert {"repaired", "sound"} <= ends


# --- a full disk ----------------------------------------------------------------------------------
# RLIMIT_FSIZE holds for root too: a write beyond it fails in the middle, as on a full disk.
FULL_DISK = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from ghostwatch.errors import StateError
from ghostwatch.store import Store
from test_store import decision, message

def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def refused(what):
    try:
        what()
    except StateError as error:
        (problem,) = error.problems
        assert "nothing was written" in problem.what, problem
        assert "goes on by itself" in problem.next, problem
    else:
        raise AssertionError("the write went through")

store = Store.open(Path(sys.argv[1]), "a", hold=True)
store.record(decision("before"))
log = store.file.with_name(store.file.name + "-wal")
many = [message(uid) for uid in range(1, 1001)]
for room in (0, 4096, 50_000):
    limit(log.stat().st_size + room)
    refused(lambda: store.mirror(many, None))
    assert store.messages() == ()
limit(1)
refused(lambda: store.record(decision("meanwhile")))
assert [each.key for each in store.decisions()] == ["before"]
limit(resource.RLIM_INFINITY)
store.record(decision("after"))
store.mirror(many, None)
assert [each.key for each in store.decisions()] == ["after", "before"]
assert len(store.messages()) == 1000
store.close()
limit(1)
try:
    Store.open(Path(sys.argv[1]) / "new", "a", hold=True)
except StateError as error:
    print("refused in words")
assert [path.name for path in (Path(sys.argv[1]) / "new").iterdir()] == ["lock"]
"""


def test_on_a_full_disk_nothing_is_half_written_and_all_goes_on_when_there_is_room(
    tmp_path: Path,
) -> None:
    with start(FULL_DISK, tmp_path, Path(__file__).parent) as child:
        said, _ = child.communicate(timeout=60)
    assert (child.returncode, said) == (0, "refused in words\n")


def test_a_writer_that_does_not_end_is_said_after_a_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "PRAGMAS", {**database.PRAGMAS, "busy_timeout": "20"})
    file = filled(tmp_path)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Store.open(tmp_path, ACCOUNT, hold=True) as store:
        assert len(store.notes()) == 1
        with pytest.raises(StateError) as refused:
            store.record(decision("late"))
        assert "again" in refused.value.problems[0].next
        other.execute("ROLLBACK")
        store.record(decision("late"))
        assert decision("late") in store.decisions()
    other.close()
