"""``replay`` on the command line: of a real mailbox, read only, also beside a daemon."""

from __future__ import annotations

import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from end_to_end.story import PAT, Story, at
from ghostwatch.cli import cli
from ghostwatch.store import Store
from servers.house import House

ROOT = Path(__file__).resolve().parent.parent
NOW = at("Mon 2026-12-14 10:00").isoformat()
HOSTILE = "<script>alert(1)</script> & \x1b[31m"


@pytest.fixture
def story(dovecot: Callable[..., House], tmp_path: Path) -> Story:
    """A mailbox on Dovecot with a few weeks of history, read once."""
    told = Story(
        dovecot(),
        tmp_path,
        prospects=[
            {"name": "Customer Inc", "contacts": [PAT]},
            {"name": "Other <Ltd>", "contacts": ["kim@other.example"]},
        ],
    )
    first = told.wrote("Mon 2026-11-02 09:00", subject=HOSTILE)
    told.heard("Thu 2026-11-19 15:00", answering=first)
    told.wrote("Tue 2026-11-24 09:00", answering=first)
    told.wrote("Mon 2026-11-16 09:00", To="kim@other.example")
    told.once("Mon 2026-11-30 10:00", "--dry-run")
    return told


def replay(story: Story, *more: str, code: int = 0) -> Any:
    run = story.run("replay", "--now", NOW, *more)
    assert run.code == code, (run.code, run.out, run.err)
    return run


def stored(story: Story) -> list[object]:
    """Everything that the state knows, but the tables of public holidays."""
    with Store.open(story.folder / "state", story.house.user, hold=False) as store:
        facts = (store.messages(), store.decisions(), store.notes(), store.last_turn())
        return [*facts, store.revision(), store.drafts(), store.bookmarks()]


def test_the_past_of_a_real_mailbox_is_told(story: Story) -> None:
    found = json.loads(replay(story, "--json").out)
    customer, other = found["prospects"]
    assert [(d["play"], d["at"][:10]) for d in customer["drafts"]] == [
        ("step_back", "2026-11-09"),
        ("feedback", "2026-11-19"),
        ("step_back", "2026-12-01"),
        ("feedback", "2026-12-11"),
    ]
    assert [s["ending"] for s in customer["silences"]] == ["came_back", None]
    assert [s["days"] for s in customer["own_silences"]] == [2]
    assert [s["ending"] for s in other["silences"]] == [None]
    assert found["figures"]["silent_prospects"] == 2


def test_a_mail_that_is_not_read_yet_is_no_part_of_it(story: Story) -> None:
    before = replay(story).out
    story.heard("Thu 2026-12-10 09:00")
    assert replay(story).out == before


def test_replay_writes_nothing_to_the_state_and_nothing_to_the_mailbox(story: Story) -> None:
    before = stored(story)
    replay(story)
    replay(story, "--json", "--html", str(story.folder / "page.html"))
    assert stored(story) == before
    assert story.drafts() == []


def test_replay_works_while_a_daemon_holds_the_state(story: Story) -> None:
    with Store.open(story.folder / "state", story.house.user, hold=True):
        assert "went silent" in replay(story).out


def test_one_prospect_can_be_asked_for_by_any_address(story: Story) -> None:
    out = replay(story, PAT).out
    assert "Customer Inc" in out
    assert "Other" not in out
    assert replay(story, "nobody@nowhere.example", code=2).err


def test_since_chooses_what_is_shown_and_changes_nothing_of_it(story: Story) -> None:
    whole = json.loads(replay(story, "--json").out)["prospects"][0]["drafts"]
    late = json.loads(replay(story, "--json", "--since", "2026-11-25").out)
    assert late["prospects"][0]["drafts"] == [d for d in whole if d["at"] >= "2026-11-25"]
    assert late["since"] == "2026-11-25T00:00:00+01:00"


def test_since_may_say_how_long_ago(story: Story) -> None:
    told = json.loads(replay(story, "--json", "--since", "2 weeks").out)
    back = datetime.fromisoformat(NOW).date() - timedelta(weeks=2)
    assert datetime.fromisoformat(told["since"]).date() == back


def test_until_is_the_last_day_shown_and_never_after_now(story: Story) -> None:
    until = json.loads(replay(story, "--json", "--until", "2026-11-09").out)
    assert until["until"] == "2026-11-10T00:00:00+01:00"
    assert [d["play"] for d in until["prospects"][0]["drafts"]] == ["step_back"]
    ahead = json.loads(replay(story, "--json", "--until", "2030-01-01").out)
    assert ahead["until"] == NOW


@pytest.mark.parametrize(
    "arguments",
    [
        ("--since", "soon"),
        ("--until", "2026-13-01"),
        ("--since", "0001-01-01"),
        ("--since", "2026-12-01", "--until", "2026-11-01"),
        ("--since", "2027-01-01"),
        ("--html", "no/such/folder/page.html"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_what_to_do(
    story: Story, arguments: tuple[str, ...]
) -> None:
    run = replay(story, *arguments, code=2)
    assert run.out == ""
    assert re.search(r"(Write|Name) .+\.$", run.err.strip())


def test_the_page_is_one_private_file_in_which_mail_stays_text(story: Story) -> None:
    page = story.folder / "page.html"
    page.write_text("an older one")
    out = replay(story, "--html", str(page)).out
    assert out.endswith(f"Written: {page}\n")
    text = page.read_text(encoding="utf-8")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    assert "<script" not in text
    assert "<script>alert(1)</script> & [31m" in unescape(text)
    assert "Other &lt;Ltd&gt;" in text
    assert not page.with_name("page.html.part").exists()


def test_text_out_of_mail_is_harmless_on_a_terminal(story: Story) -> None:
    assert "\x1b" not in replay(story).out


def test_before_the_first_look_it_says_what_to_do(
    dovecot: Callable[..., House], tmp_path: Path
) -> None:
    story = Story(dovecot(), tmp_path)
    assert replay(story).out == "Nothing was read yet: run `ghostwatch once`.\n"


# --- documentation --------------------------------------------------------------------------------


def keys(value: object) -> set[str]:
    """All keys of an object, its lists and the objects in them; not the names of plays."""
    if isinstance(value, list):
        return set().union(*map(keys, value))
    if not isinstance(value, dict):
        return set()
    inner = (keys(v) for k, v in value.items() if not (k == "drafts" and isinstance(v, dict)))
    return set(value).union(*inner)


def test_every_key_of_the_json_is_explained(story: Story) -> None:
    text = (ROOT / "docs" / "replay.md").read_text(encoding="utf-8")
    found = keys(json.loads(replay(story, "--json").out))
    assert [key for key in sorted(found) if f"`{key}`" not in text] == []


def test_every_ending_and_option_is_explained() -> None:
    text = (ROOT / "docs" / "replay.md").read_text(encoding="utf-8")
    for word in ("came_back", "followed_up", "decided", "other", "--since", "--until", "--html"):
        assert f"`{word}" in text, word
    options = CliRunner().invoke(cli, ["replay", "--help"]).stdout
    assert set(re.findall(r"--\w+", options)) <= set(re.findall(r"--\w+", text)) | {"--help"}


def test_the_picture_of_the_readme_can_be_taken_again(tmp_path: Path) -> None:
    """Its page at least: a browser is not everywhere."""
    page = tmp_path / "page.html"
    script = ROOT / "docs" / "pictures" / "take.py"
    ended = subprocess.run(
        [sys.executable, str(script), "replay", "--page", str(page), "--no-picture"],
        check=False, capture_output=True, text=True, timeout=120,
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert "Kestrel Logistics" in page.read_text(encoding="utf-8")
    assert (ROOT / "docs" / "pictures" / "replay.png").stat().st_size <= 200_000
