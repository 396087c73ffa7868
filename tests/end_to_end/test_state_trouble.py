"""A state that is damaged, newer, in the way, or gone: said, survived, mended.

Whatever happens to the files: never two drafts for one mail, no draft that the ledger does not
know, a sentence with a next step in place of a traceback, and the job is finished by itself when
the cause is gone. Only after damage a word of the seller's is asked for: theirs may be lost.
"""

from __future__ import annotations

import os
import pwd
import shutil
import sqlite3
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from end_to_end.story import Story, at
from end_to_end.trio import (
    AGAIN,
    BEFORE,
    DUE,
    WRITTEN,
    assert_finished,
    assert_sound,
    database,
    once,
    state,
    told,
    trio,
)


# --- damaged --------------------------------------------------------------------------------------
def overwrite(file: Path, start: int, octets: bytes) -> None:
    with file.open("r+b") as opened:
        opened.seek(start)
        opened.write(octets)


DAMAGE: dict[str, Callable[[Path], object]] = {
    "garbage over the header": lambda file: overwrite(file, 0, b"garbage!" * 12),
    "garbage all over": lambda file: file.write_bytes(b"garbage!" * 5000),
    "cut in the middle": lambda file: os.truncate(file, file.stat().st_size // 2),
    "cut to one byte": lambda file: os.truncate(file, 1),
    "empty": lambda file: os.truncate(file, 0),
    "the main file gone": lambda file: file.rename(file.with_name(file.name + "-wal")),
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_state_is_set_aside_and_nothing_is_doubled(
    tell: Callable[..., Story], kind: str
) -> None:
    story = trio(tell)
    story.more = {"drafts": {"per_pass": 1}}
    story.once(DUE)  # Alpha has its draft; the others wait
    DAMAGE[kind](database(story))
    for command in (("status",), ("hush", "Beta")):
        run = story.run(*command)
        assert (run.code, run.out) == (1, "")
        assert "ghostwatch once" in run.err
    first = once(story, AGAIN)
    assert "damaged" in told(first)
    assert [(a["action"], a["prospect"]) for a in first.json["actions"]] == [("adopt", "Alpha")]
    assert {w["prospect"]: w["code"] for w in first.json["withheld"]} == {
        "Beta": "ledger_lost",
        "Gamma": "ledger_lost",
    }
    assert [path.name for path in state(story).glob("*.corrupt-*")] != []
    assert_sound(story)
    assert story.once(AGAIN)["actions"] == []  # fine again, said once
    for name in ("Beta", "Gamma"):
        assert story.run("resume", name, "--now", at(AGAIN).isoformat()).code == 0
        assert [a["prospect"] for a in story.once(AGAIN)["actions"]] == [name]
    assert_finished(story)


def test_a_page_flipped_anywhere_ends_in_words_and_doubles_nothing(
    tell: Callable[..., Story],
) -> None:
    story = trio(tell)
    story.more = {"drafts": {"per_pass": 1}}
    story.once(DUE)
    whole = database(story).read_bytes()
    size = int.from_bytes(whole[16:18], "big")
    noticed = 0
    for start in range(0, len(whole), size):
        shutil.rmtree(state(story))
        state(story).mkdir()
        database(story).write_bytes(whole)
        overwrite(database(story), start, bytes(b ^ 0xFF for b in whole[start : start + size]))
        flipped = once(story, DUE)
        if flipped.code != 0:
            told(flipped)
            noticed += 1
        assert {a["action"] for a in flipped.json["actions"]} <= {"adopt", "append"}
        assert_sound(story)
        drafts = story.house.messages(story.house.drafts)
        with story.house.client() as raw:  # back to the one draft of the beginning
            raw.select_folder(story.house.drafts)
            raw.delete_messages(raw.search("ALL")[1:])
            raw.expunge()
        assert len(drafts) <= 2
    assert noticed >= len(whole) // size // 2


@contextmanager
def killed(story: Story) -> Iterator[None]:
    """What is done inside ends as a kill would leave it: the -wal is not merged into the file."""
    file, aside = database(story), story.folder / "as killed"
    with closing(sqlite3.connect(file)) as other:
        other.execute("SELECT count(*) FROM sqlite_master").fetchall()
        yield
        shutil.copytree(state(story), aside)
    shutil.rmtree(state(story))
    aside.rename(state(story))


def test_a_log_that_somebody_deleted_after_a_crash_doubles_nothing(
    tell: Callable[..., Story],
) -> None:
    story = trio(tell)
    story.once(BEFORE)
    with killed(story):
        assert len(story.once(DUE)["actions"]) == 3
    log = database(story).with_name(database(story).name + "-wal")
    assert log.stat().st_size > 0
    log.unlink()
    turn = once(story, AGAIN)
    assert "a part of it is missing" in told(turn)
    assert {a["action"] for a in turn.json["actions"]} == {"adopt"}
    assert_finished(story)


def test_a_word_that_was_lost_with_a_deleted_log_leaves_its_prospect_in_peace(
    tell: Callable[..., Story],
) -> None:
    """The file beside the log is still there, so a log was; what it held nobody knows."""
    story = trio(tell)
    story.once(BEFORE)
    with killed(story):
        assert story.run("hush", "Alpha", "--now", at(BEFORE).isoformat()).code == 0
    database(story).with_name(database(story).name + "-wal").unlink()
    assert "damaged" in told(once(story, DUE))
    assert story.drafts() == []


# --- newer, in the way --------------------------------------------------------------------------
def say_version(story: Story, change: int) -> None:
    with closing(sqlite3.connect(database(story))) as raw, raw:
        raw.execute("UPDATE versions SET number = number + ? WHERE part = 'schema'", (change,))


def test_a_newer_state_is_left_alone_until_ghostwatch_is_new_enough(
    tell: Callable[..., Story],
) -> None:
    story = trio(tell)
    story.once(BEFORE)
    say_version(story, +90)
    octets = database(story).read_bytes()
    for _ in range(2):
        assert "Update ghostwatch" in told(once(story, DUE))
    assert story.drafts() == []
    assert database(story).read_bytes() == octets
    say_version(story, -90)
    assert len(story.once(DUE)["actions"]) == 3
    assert_finished(story)


def a_link_inside(folder: Path) -> None:
    folder.mkdir()
    (folder / "ghostwatch.sqlite3").symlink_to("/nowhere")


def somebody_elses(folder: Path) -> None:
    folder.mkdir()
    os.chown(folder, pwd.getpwnam("nobody").pw_uid, -1)


# What stands there -> how it came there, and how it goes.
IN_THE_WAY: dict[str, tuple[Callable[[Path], None], Callable[[Path], None]]] = {
    "a file": (Path.touch, Path.unlink),
    "a link to nothing": (lambda f: f.symlink_to("nowhere/at all"), Path.unlink),
    "a folder named like the database": (
        lambda f: (f / "ghostwatch.sqlite3").mkdir(parents=True),
        shutil.rmtree,
    ),
    "a folder named like the lock": (lambda f: (f / "lock").mkdir(parents=True), shutil.rmtree),
    "a link named like the database": (a_link_inside, shutil.rmtree),
}
if os.geteuid() == 0:
    IN_THE_WAY["somebody else's folder"] = (somebody_elses, Path.rmdir)


@pytest.mark.parametrize("kind", IN_THE_WAY)
def test_what_stands_in_the_way_of_the_state_is_said_and_nothing_is_drafted(
    tell: Callable[..., Story], kind: str
) -> None:
    story = trio(tell)
    put, remove = IN_THE_WAY[kind]
    put(state(story))
    for _ in range(2):
        assert str(state(story)) in told(once(story, DUE))
    assert story.drafts() == []
    remove(state(story))
    assert len(story.once(DUE)["actions"]) == 3
    assert_finished(story)


def test_rights_that_somebody_took_away_are_taken_back(tell: Callable[..., Story]) -> None:
    """The folder is ours, so its rights are ours to mend."""
    story = trio(tell)
    story.once(BEFORE)
    database(story).chmod(0o400)
    state(story).chmod(0o500)
    assert len(story.once(DUE)["actions"]) == 3
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (state(story), database(story))]
    assert modes == [0o700, 0o600]
    assert_finished(story)


# --- gone -----------------------------------------------------------------------------------------
def test_a_state_gone_while_drafts_lie_there_takes_them_back_as_they_are(
    tell: Callable[..., Story],
) -> None:
    story = trio(tell)
    assert len(story.once(DUE)["actions"]) == 3
    drafts = story.house.snapshot()[story.house.drafts]
    shutil.rmtree(state(story))
    turn = story.once(AGAIN)
    assert Counter(a["action"] for a in turn["actions"]) == {"adopt": 3}
    assert story.house.snapshot()[story.house.drafts] == drafts
    assert_finished(story)
    for moment in (AGAIN, "Mon 2026-11-23 10:00"):
        assert story.once(moment)["actions"] == []


def clear(story: Story, mailbox: str) -> None:
    with story.house.client() as raw:
        raw.select_folder(mailbox)
        raw.delete_messages(raw.search("ALL"))
        raw.expunge()


def sent_as_it_was(story: Story, when: str) -> str:
    """The one draft goes out through a client that keeps its Message-ID."""
    (draft,) = story.drafts()
    clear(story, story.house.drafts)
    return story.wrote(
        when,
        subject=draft["Subject"],
        message_id=draft["Message-ID"],
        answering=draft["In-Reply-To"],
        body=draft.body,
    )


def test_without_state_and_key_a_draft_is_still_known_by_what_it_follows(story: Story) -> None:
    story.wrote(WRITTEN)
    story.once(DUE)
    shutil.rmtree(state(story))
    story.config.with_name("config.yaml.key").unlink()
    for moment in (AGAIN, "Mon 2026-11-23 10:00"):
        turn = story.once(moment)
        assert (turn["actions"], [w["code"] for w in turn["withheld"]]) == ([], ["own_draft"])
    assert len(story.drafts()) == 1


# When the state is lost: before it was seen that the step was sent, or after.
@pytest.mark.parametrize("seen", [False, True], ids=["unseen", "seen"])
def test_a_step_that_was_sent_still_counts_when_the_state_is_gone(story: Story, seen: bool) -> None:
    story.wrote(WRITTEN)
    story.once(DUE)
    sent = sent_as_it_was(story, "Wed 2026-11-11 09:00")
    if seen:
        story.once("Wed 2026-11-11 10:00")
    shutil.rmtree(state(story))
    for moment in ("Wed 2026-11-11 10:10", "Wed 2026-11-18 10:00", "Fri 2026-11-20 17:00"):
        assert story.once(moment)["actions"] == []
        status = story.status(moment)
        assert (status["situation"], status["next"]["play"]) == ("their_turn", "feedback")
    (action,) = story.once("Mon 2026-11-23 10:00")["actions"]
    assert action["play"] == "feedback"
    (second,) = story.drafts()
    assert second.ids("In-Reply-To") == [sent]


def test_a_ladder_that_was_climbed_to_its_end_does_not_start_again_without_its_state(
    tell: Callable[..., Story],
) -> None:
    steps = [{"play": "step_back", "after": 2}, {"play": "magic_email", "after": 3}]
    story = tell(more={"cadences": {"default": steps}})
    story.wrote(WRITTEN)
    for due, sent in (
        ("Wed 2026-11-04 10:00", "Wed 2026-11-04 11:00"),
        ("Mon 2026-11-09 12:00", "Mon 2026-11-09 13:00"),
    ):
        assert len(story.once(due)["actions"]) == 1
        sent_as_it_was(story, sent)
    shutil.rmtree(state(story))
    for moment in ("Tue 2026-11-10 10:00", "Thu 2026-11-12 14:00", "Mon 2026-11-30 10:00"):
        assert story.once(moment)["actions"] == []
    assert story.status("Mon 2026-11-30 10:00")["situation"] == "your_call"
