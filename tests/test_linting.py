"""``lint``: our own templates are the first that it is for, then a seller's, then plain letters."""

from __future__ import annotations

import json
import os
from pathlib import Path
from statistics import median

import pytest
from click.testing import CliRunner, Result

from ghostwatch import config, resources
from ghostwatch.cli import linting
from ghostwatch.cli.wiring import Home
from ghostwatch.cli.wording import templates
from ghostwatch.core import voice

OURS = sorted(resources.shipped("templates").glob("*/*.txt.j2"))
CHASER = "Hi Pat,\n\nI am just checking in on my proposal. Have you read it?\n\nBest,\nSam\n"
CONFIGURATION = """\
account: {host: imap.seller.example, user: sam, password_env: NONE}
me: {name: Sam Seller, addresses: [sam@seller.example], time_zone: Europe/Amsterdam}
prospects:
  - {name: Customer Inc, contacts: [pat@customer.example], language: de}
"""


def run(*arguments: str, home: Path | None = None) -> Result:
    place = Home(config=home) if home else Home(config=None)
    return CliRunner().invoke(templates, ["lint", *arguments], obj=place)


@pytest.fixture(autouse=True)
def nobody_configured_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "nothing"))


@pytest.mark.parametrize("path", OURS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_our_templates_give_no_finding(path: Path) -> None:
    found = linting.of_file(path, linting.Book())
    assert found.findings == ()
    if path.name.partition(".")[0] != linting.BASE:
        assert linting.letters(path, path.parent.name), "it does not render"


def test_our_letters_are_easy_to_read() -> None:
    for language in voice.LANGUAGES:
        found = [
            linting.of_file(path, linting.Book()) for path in OURS if path.parent.name == language
        ]
        scores = [each.ease for each in found if each.ease is not None]
        assert median(scores) >= 70
        assert min(scores) >= 60


def test_without_files_and_configuration_ours_are_linted() -> None:
    result = run()
    assert result.exit_code == 0
    assert f"{len(OURS)} files: nothing to look at." in result.output
    assert "Flesch (en)" in result.output


def test_a_plain_letter_is_told_line_class_reason_and_wording(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(CHASER)
    result = run(str(file))
    assert result.exit_code == 1
    assert f"{file}:3: checking “just checking in”" in result.output
    assert "    Instead: I may have misread the timing." in result.output


def test_json_is_an_object_a_file(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text(CHASER)
    shown = json.loads(run(str(file), "--json").output)
    assert shown["language"] == "en"
    assert shown["findings"][0].keys() == {"line", "class", "words", "why", "instead"}


@pytest.mark.parametrize("language", voice.LANGUAGES)
def test_the_language_of_a_plain_letter_is_known_by_its_words(
    language: str, tmp_path: Path
) -> None:
    path = sorted(resources.shipped("templates").glob(f"{language}/feedback*.txt.j2"))[0]
    file = tmp_path / "letter.txt"
    file.write_text(linting.letters(path, language)[0], encoding="utf-8")
    assert linting.of_file(file, linting.Book()).language == language


def test_a_sellers_template_is_named_with_the_line_of_its_source(tmp_path: Path) -> None:
    file = tmp_path / "words" / "en" / "step_back.txt.j2"
    file.parent.mkdir(parents=True)
    file.write_text(
        "{# mine #}\nHello,\n\n{% if subject %}\nAny update on {{ subject }}?\n{% endif %}\n"
    )
    result = run(str(file))
    assert f"{file}:5: checking “Any update on" in result.output
    assert f"{file}:2: no_is_fine" in result.output


def test_the_configuration_says_which_templates_are_in_use_and_what_else_to_avoid(
    tmp_path: Path,
) -> None:
    file = tmp_path / "words" / "de" / "step_back.txt.j2"
    file.parent.mkdir(parents=True)
    file.write_text("Guten Tag,\n\nunsere Synergien sind groß.\n", encoding="utf-8")
    home = tmp_path / "sam.yaml"
    home.write_text(f"{CONFIGURATION}templates: words\nvoice: {{avoid: [{{words: Synergi*}}]}}\n")
    assert config.read(home).problems == ()
    result = run(home=home)
    assert result.exit_code == 1
    assert f"{file}:3: own “Synergien”" in result.output
    used = [*linting.in_use(linting.book_of(Home(config=home)))]
    assert {path.parent.name for path in used} == {"de"}
    assert [path for path in used if path.name.startswith("step_back")] == [file]
    assert linting.warnings(Home(config=home))[0].startswith(f"{file}:")


def test_a_phrase_that_cannot_be_read_is_named_with_its_place(tmp_path: Path) -> None:
    home = tmp_path / "sam.yaml"
    home.write_text(f'{CONFIGURATION}voice: {{allow: ["(open"]}}\n')
    (problem,) = config.read(home).problems
    assert "voice.allow[0]" in problem.where
    assert "is not closed" in problem.what


def test_a_draft_is_told_in_lines() -> None:
    lines = linting.of_draft(CHASER, "en", "step_back", voice.NOTHING)
    assert lines[0].startswith("checking “just checking in”: It says that ")
    assert any(line.startswith("no_is_fine: ") for line in lines)


@pytest.mark.parametrize("odd", ["pipe", "link", "folder"])
def test_what_no_draft_would_be_written_from_is_not_waited_for_or_read(
    tmp_path: Path, odd: str
) -> None:
    place = tmp_path / "mine" / "de" / "step_back.formal.txt.j2"
    place.parent.mkdir(parents=True)
    secret = tmp_path / "secret"
    secret.write_text("I am just checking in.\n")
    {"pipe": os.mkfifo, "link": lambda p: p.symlink_to(secret), "folder": os.mkdir}[odd](place)
    home = tmp_path / "config.yaml"
    home.write_text(f"{CONFIGURATION}templates: {tmp_path / 'mine'}\n")
    result = run(home=home)
    assert result.exit_code == 2 or result.exception is not None
    assert "checking in" not in result.output


def test_a_template_that_cannot_be_written_from_is_no_clean_one(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    broken = tmp_path / "en" / "step_back.txt.j2"
    broken.write_text("Hello Pat,\n\n{% if %}no is fine\n", encoding="utf-8")
    done = run(str(broken))
    assert done.exit_code == 1
    assert "It cannot be written from." in done.output
