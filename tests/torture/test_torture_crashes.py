"""A sample of the crashes and kills; ``make torture`` does all of them.

Each test runs the command in a process of its own: a victim is forked, and a test process has
threads.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from torture.kills import tells_only_of_doubt

pytestmark = [pytest.mark.dovecot, pytest.mark.usefixtures("dovecot")]

TESTS = Path(__file__).parents[1]
CLEAN = re.compile(r"\b0 lost, 0 doubled, 0 foreign, 0 spoiled, 0 left, 0 costly")


def torture(*words: str) -> tuple[int, str]:
    """Run ``python -m torture``, every warning an error; its exit code and what it printed."""
    command = [sys.executable, "-W", "error", "-m", "torture", *words]
    ended = subprocess.run(
        command, cwd=TESTS, capture_output=True, text=True, timeout=300, check=False
    )
    assert ended.stderr == ""
    return ended.returncode, ended.stdout


def test_no_crash_and_no_pair_of_crashes_loses_or_doubles_a_draft() -> None:
    code, said = torture("crashes", "--short")
    assert (code, bool(CLEAN.search(said))) == (0, True), said
    rounds = re.findall(r"(\d+) different, (\d+) of (\d+) rounds went as meant", said)
    (single, *singly), (double, *doubly) = (tuple(map(int, found)) for found in rounds)
    assert single >= 34
    assert double >= 12
    # A point that was not reached was not tried.
    assert (len(set(singly)), len(set(doubly))) == (1, 1)


def test_no_kill_of_a_working_command_loses_or_doubles_a_draft() -> None:
    code, said = torture("kills", "--short", "--seed", "7")
    assert (code, bool(CLEAN.search(said))) == (0, True), said
    assert " 20 kills (" in said
    assert "run" in said


def test_without_the_row_written_ahead_a_crash_doubles_a_draft() -> None:
    """The seller threw the draft away that was stored as we died: only that row knows of it."""
    window = ["--at", "before COMMIT of decisions present", "--points", "2", "--pairs", "0"]
    code, said = torture("crashes", *window, "--without", "write-ahead")
    assert code == 1, said
    assert re.search(r"decisions present: .*, 1 doubled,", said), said  # it names the point


def test_the_command_explains_itself_and_refuses_what_it_does_not_know() -> None:
    code, said = torture("--help")
    assert code == 0
    assert "--without" in said


def test_only_a_doubt_that_is_said_excuses_a_turn_that_complains() -> None:
    summary = "0 new messages, 2 new drafts, 1 problem. Look into your Drafts.\n"
    doubt = "Drafts: The mail server did not say whether it stored the draft for Kim. Look.\n"
    assert tells_only_of_doubt(summary + doubt)
    assert tells_only_of_doubt("0 new messages, 0 new drafts, 1 problem.\n" + doubt)
    assert not tells_only_of_doubt(summary + doubt + "account.host: nobody there.\n")
    assert not tells_only_of_doubt(summary)
    assert not tells_only_of_doubt("Traceback (most recent call last):\n")
