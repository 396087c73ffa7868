"""``templates``: list, copy, preview, without a mailbox. (With one: end_to_end/test_words.py.)"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ghostwatch import drafting
from ghostwatch.cli import cli
from ghostwatch.core.plays import PLAYS
from ghostwatch.drafting import Name

CONFIG: dict[str, Any] = {
    "account": {"host": "127.0.0.1", "tls": "none", "user": "sam", "password_env": "NONE"},
    "me": {"name": "Sam Seller", "addresses": ["sam@seller.example"], "time_zone": "UTC"},
    "prospects": [
        {"name": "Customer Inc", "contacts": ["pat@customer.example"], "language": "de"},
        {"name": "Other Ltd", "contacts": ["kim@other.example"], "language": "en"},
    ],
}


@dataclass
class Desk:
    """A folder with or without a configuration; no state, no server."""

    folder: Path

    @property
    def config(self) -> Path:
        return self.folder / "sam.yaml"

    @property
    def words(self) -> Path:
        return self.folder / "words"

    def configure(self, **more: Any) -> None:
        self.config.write_text(json.dumps(CONFIG | more))  # JSON is YAML

    def run(self, *arguments: str, code: int = 0) -> Result:
        place = ["--config", str(self.config)] if self.config.exists() else []
        result = CliRunner().invoke(cli, [*place, "templates", *arguments])
        assert result.exit_code == code, (result.exit_code, result.output)
        return result

    def listed(self, *arguments: str) -> dict[str, dict[str, Any]]:
        rows = json.loads(self.run("list", "--json", *arguments).stdout)["templates"]
        return {row["name"]: row for row in rows}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    for name in ("XDG_CONFIG_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return Desk(tmp_path)


def names(play: str, language: str) -> list[Name]:
    every = (one.template.name for one in drafting.listing(None))
    return [name for name in every if (name.play, name.language) == (play, language)]


# --- list ---


def test_the_list_shows_the_languages_in_use_and_what_each_text_is_for(desk: Desk) -> None:
    assert {row["language"] for row in desk.listed().values()} == {"de", "en", "es", "fr", "nl"}
    desk.configure()
    rows = desk.listed()
    assert {row["language"] for row in rows.values()} == {"de", "en"}
    assert rows["en/step_back.txt.j2"] == {
        "name": "en/step_back.txt.j2",
        "play": "step_back",
        "language": "en",
        "tone": "any",
        "variant": 1,
        "yours": False,
        "file": str(drafting.files.ours() / "en/step_back.txt.j2"),
        "overrides": [],
        "job": PLAYS["step_back"].job,
    }
    assert all(row["job"] for row in rows.values())
    assert {row["language"] for row in desk.listed("--language", "fr").values()} == {"fr"}


def test_the_list_says_which_file_wins(desk: Desk) -> None:
    (desk.words / "de").mkdir(parents=True)
    (desk.words / "de/step_back.txt.j2").write_text("Hallo")
    (desk.words / "de/visit.txt.j2").write_text("Hallo")
    plays = {"visit": {"job": "Comes by."}}
    desk.configure(templates="words", plays=plays)
    rows = desk.listed()
    own = rows["de/step_back.txt.j2"]
    assert own["yours"]
    assert own["overrides"] == [str(name) for name in names("step_back", "de")]
    assert not set(own["overrides"]) & set(rows)
    assert rows["de/visit.txt.j2"]["job"] == "Comes by."
    (line,) = [
        row for row in desk.run("list").stdout.splitlines() if "yours" in row and "step" in row
    ]
    assert "In place of ours: de/step_back.formal.txt.j2" in line


def test_a_wrong_configuration_still_lists_and_copies(desk: Desk) -> None:
    desk.configure(look_bock="1 day", templates="words")
    for command in (["list"], ["copy", "care"]):
        assert "There is no folder" in desk.run(*command, code=2).stderr
    desk.words.mkdir()
    assert desk.listed()
    desk.run("copy", "en/step_back")
    assert (desk.words / "en/step_back.txt.j2").is_file()


# --- copy ---


def test_a_play_is_copied_with_all_its_variants_in_the_languages_in_use(desk: Desk) -> None:
    desk.words.mkdir()
    desk.configure(templates="words")
    said = desk.run("copy", "step_back").stdout
    copied = {f.relative_to(desk.words).as_posix() for f in desk.words.rglob("*.j2")}
    expected = {str(name) for name in (*names("step_back", "de"), *names("step_back", "en"))}
    assert copied == expected
    for name in copied:
        ours = (drafting.files.ours() / name).read_text(encoding="utf-8")
        assert (desk.words / name).read_text(encoding="utf-8") == ours
        assert f"Copied: {desk.words / name}" in said
    assert "Next: " in said
    assert "ghostwatch check" in said
    assert "says" not in said  # the configuration names that folder already
    assert all(desk.listed()[name]["yours"] for name in copied)


def test_a_link_to_nowhere_is_not_written_through(desk: Desk) -> None:
    (desk.words / "en").mkdir(parents=True)
    (desk.words / "en/care.txt.j2").symlink_to(desk.folder / "elsewhere")
    assert (
        "cannot be written" in desk.run("copy", "en/care", "--to", str(desk.words), code=2).stderr
    )
    assert not (desk.folder / "elsewhere").exists()


@pytest.mark.parametrize("name", ["de/care.formal", "de/care.formal.txt.j2"])
def test_a_full_name_is_one_file(desk: Desk, name: str) -> None:
    desk.run("copy", name, "--to", str(desk.words))
    (copied,) = desk.words.rglob("*.j2")
    assert copied == desk.words / "de/care.formal.txt.j2"


def test_the_line_to_add_is_said_and_works(desk: Desk) -> None:
    desk.configure()
    said = desk.run("copy", "letter").stdout
    assert f"as soon as {desk.config} says:\n    templates: templates\n" in said
    desk.configure(templates="templates")
    assert desk.listed()["en/letter.txt.j2"]["yours"]
    said = desk.run("copy", "care", "--to", str(desk.folder / "my words")).stdout
    assert '    templates: "my words"\n' in said
    assert f"(it says {desk.folder / 'templates'} now)" in said


def test_nothing_is_overwritten_and_then_nothing_is_copied(desk: Desk) -> None:
    mine = desk.words / "en/step_back.txt.j2"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    said = desk.run("copy", "care", "step_back", "--to", str(desk.words), code=2).stderr
    assert str(mine) in said
    assert mine.read_text() == "mine"
    assert [*desk.words.rglob("*.j2")] == [mine]


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("stepback", "`step_back`"),
        ("en/stepback.txt.j2", "`en/step_back.txt.j2`"),
        ("zzz", "templates list"),
        ("../../etc/passwd", "templates list"),
    ],
)
def test_a_name_that_we_do_not_have_is_told_with_the_nearest(
    desk: Desk, name: str, word: str
) -> None:
    assert word in desk.run("copy", name, "--to", str(desk.words), code=2).stderr
    assert not desk.words.exists()


def test_a_language_that_we_do_not_have_is_said(desk: Desk) -> None:
    said = desk.run("copy", "care", "--language", "pt", "--to", str(desk.words), code=2).stderr
    assert "pt" in said


def test_without_a_configuration_the_folder_has_to_be_named(desk: Desk) -> None:
    assert "--to" in desk.run("copy", "step_back", code=2).stderr


def test_a_folder_that_cannot_be_written_to_is_said(desk: Desk) -> None:
    desk.words.write_text("no folder")
    assert "--to" in desk.run("copy", "care", "--to", str(desk.words), code=2).stderr


# --- preview ---


def test_a_preview_without_anything_is_to_an_invented_person(desk: Desk) -> None:
    said = desk.run("preview", "step_back").stdout
    for name in names("step_back", "en"):
        assert f"==== step_back: {name} (ours)" in said
    assert said.count("To: Pat Prospect <pat@customer.example>") == len(names("step_back", "en"))
    assert "Subject: Re: Workshop in May" in said
    assert "{" not in said


def test_a_preview_is_in_the_languages_in_use_or_the_one_asked_for(desk: Desk) -> None:
    desk.configure()
    both = desk.run("preview", "feedback").stdout
    assert "feedback: de/" in both
    assert "feedback: en/" in both
    assert "Sam Seller" in both
    one = desk.run("preview", "feedback", "--language", "NL", "--tone", "formal").stdout
    assert "feedback: nl/feedback.formal.txt.j2" in one
    assert "informal" not in one


def test_a_preview_without_a_play_shows_every_play(desk: Desk) -> None:
    said = desk.run("preview").stdout
    assert all(f"==== {play}: en/{play}.txt.j2" in said for play in PLAYS)
    assert "letter" not in said


def test_a_text_of_ones_own_is_seen_at_once_and_what_is_wrong_with_it(desk: Desk) -> None:
    (desk.words / "en").mkdir(parents=True)
    mine = desk.words / "en/step_back.txt.j2"
    mine.write_text("Ahoy {{ first_name }}")
    desk.configure(templates="words")
    said = desk.run("preview", "step_back", "--language", "en").stdout
    assert "(yours)" in said
    assert "\nAhoy Pat\n" in said
    mine.write_text("Ahoy\n{{ 2 * 2 }}")
    assert f"{mine}:2" in desk.run("preview", "step_back", "--language", "en", code=1).stderr


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["stepback"], "`step_back`"),
        (["letter"], "no play"),
        (["step_back", "--tone", "rude"], "rude"),
        (["--all", "--prospect", "x"], "exclude"),
        (["--prospect", "nobody"], "nobody"),
    ],
)
def test_a_wish_that_cannot_be_met_is_told(desk: Desk, arguments: list[str], word: str) -> None:
    desk.configure()
    assert word in desk.run("preview", *arguments, code=2).stderr


def test_before_the_first_look_a_preview_for_a_prospect_says_what_to_do(desk: Desk) -> None:
    desk.configure()
    said = desk.run("preview", "step_back", "--all", code=1).stderr
    assert said.count("ghostwatch once") == 2


def test_a_language_without_texts_is_named(desk: Desk) -> None:
    assert "`pt`" in desk.run("preview", "care", "--language", "pt", code=1).stderr


def test_what_may_feel_like_pressure_is_said_below_the_draft(desk: Desk) -> None:
    (desk.words / "en").mkdir(parents=True)
    mine = desk.words / "en/step_back.txt.j2"
    mine.write_text("Hi Pat,\n\nI am just checking in on my last email!\n\nBest,\n")
    desk.configure(templates="words")
    said = desk.run("preview", "step_back", "--language", "en").stdout
    assert "\n-- checking “" in said
    assert "Instead: " in said
