"""A process killed at any moment leaves what it was told is written, and nothing half."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from ghostwatch.core.model import Decision, DraftState
from ghostwatch.store import Store
from test_store import ACCOUNT, decision
from test_store_files import start

# Says each key after record() has returned; between two it mirrors a batch with its bookmark.
WRITE = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from ghostwatch.core.model import Bookmark, DraftState
from ghostwatch.store import Store
from test_store import ACCOUNT, decision, message
store = Store.open(Path(sys.argv[1]), ACCOUNT, hold=True)
assert store.repaired is None
mark = store.bookmarks().get("INBOX")
number = (mark.next_uid - 1) // 20 if mark else 0
while True:
    planned = decision(f"key {number:06}")
    store.record(planned)
    store.record(replace(planned, state=DraftState.APPENDING, octets=b"x" * 3000, uidnext=number))
    print(planned.key, flush=True)
    first = number * 20 + 1
    batch = [message(uid) for uid in range(first, first + 20)]
    store.mirror(batch, Bookmark("INBOX", 7, first + 20, "all"))
    number += 1
"""


def whole(key: str) -> Decision:
    """The row of this key as the writer left it in the end."""
    number = int(key.removeprefix("key "))
    return replace(decision(key), state=DraftState.APPENDING, octets=b"x" * 3000, uidnext=number)


@pytest.mark.parametrize("seed", range(4))
def test_what_record_returned_for_is_there_after_kill_9_and_never_half(
    seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)
    told: set[str] = set()
    for _ in range(2):
        with start(WRITE, tmp_path, Path(__file__).parent) as writer:
            assert writer.stdout is not None
            told |= {writer.stdout.readline().strip() for _ in range(chance.randrange(1, 60))}
            writer.kill()  # wherever it has come to by now
            told |= set(writer.stdout.read().split("\n")[:-1])
        with Store.open(tmp_path, ACCOUNT, hold=True) as store:  # checks the whole file
            assert store.repaired is None
            found = {each.key: each for each in store.decisions()}
            assert {key: found.get(key) for key in told} == {key: whole(key) for key in told}
            for key in found.keys() - told:  # at most one that it had no time to tell of
                assert found.pop(key) in {decision(key), whole(key)}
            assert found.keys() == told
            mark = store.bookmarks().get("INBOX")
            assert len(store.messages()) == (mark.next_uid - 1 if mark else 0)
