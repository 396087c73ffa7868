"""What can drift is compared: documents with commands, plays, dependencies and the tree."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import click
import pytest

import ghostwatch
from ghostwatch.cli import cli
from ghostwatch.core.model import Situation
from ghostwatch.core.plays import PLAYS

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def commands() -> dict[str, click.Command]:
    return {name: command for name, command in cli.commands.items() if not command.hidden}


def test_every_command_has_its_row_in_the_readme_and_help() -> None:
    readme = text_of("README.md")
    known = commands()
    assert len(known) >= 14
    for name, command in known.items():
        assert re.search(rf"^\| .*`{name}\b", readme, re.MULTILINE), f"README lacks {name}"
        assert command.help, f"{name} has no help"


def test_the_readme_names_no_command_that_is_not_there() -> None:
    rows = [line for line in text_of("README.md").splitlines() if line.startswith("| `")]
    named = {word for row in rows for word in re.findall(r"`(\w+)[^`]*`", row.split("|")[1])}
    assert named
    assert named <= set(commands())


@pytest.mark.parametrize("play", list(PLAYS))
def test_every_play_is_explained(play: str) -> None:
    assert play in text_of("docs/how-it-works.md")
    assert play in text_of("docs/adding.md")


@pytest.mark.parametrize("situation", list(Situation))
def test_every_situation_is_explained(situation: Situation) -> None:
    assert f"| `{situation.value}` |" in text_of("docs/how-it-works.md")


def test_every_promise_is_named_in_the_readme() -> None:
    readme = text_of("README.md")
    assert [n for n in range(1, 9) if f"**P{n}" not in readme] == []


def links_to_tests() -> dict[str, list[tuple[str, str]]]:
    """Promise -> (file, test) of each of its links in the README."""
    readme = text_of("README.md")
    found = re.findall(r"^\[(.+)\]: (tests/[\w/]+\.py)#(test_\w+)$", readme, re.MULTILINE)
    known = {label: (file, name) for label, file, name in found}
    pieces = re.split(r"^- \*\*P(\d)", readme.partition("\n[")[0], flags=re.MULTILINE)[1:]
    labels = [re.findall(r"\[([^\]]+)\](?!\()", piece) for piece in pieces[1::2]]
    return {
        f"P{number}": [known[label] for label in named]
        for number, named in zip(pieces[::2], labels, strict=True)
    }


def test_every_promise_names_the_tests_that_fail_without_it() -> None:
    links = links_to_tests()
    assert {promise for promise, tests in links.items() if tests} == {
        f"P{n}"
        for n in range(1, 8)  # P8 is not there yet, and says so
    }
    for file, name in (link for tests in links.values() for link in tests):
        assert re.search(rf"^def {name}\(", text_of(file), re.MULTILINE), f"{file} lacks {name}"


def test_the_changelog_has_an_entry_for_this_version() -> None:
    assert f"## [{ghostwatch.__version__}]" in text_of("CHANGELOG.md")


DEPENDENCIES = [re.split(r"[^\w-]", wanted, maxsplit=1)[0] for wanted in PROJECT["dependencies"]]


@pytest.mark.parametrize("package", DEPENDENCIES)
def test_every_dependency_has_its_reason(package: str) -> None:
    assert f"| {package} |" in text_of("docs/decisions/0006-dependencies.md")


def test_no_package_has_a_reason_without_being_depended_on() -> None:
    rows = re.findall(
        r"^\| ([\w-]+) \|", text_of("docs/decisions/0006-dependencies.md"), re.MULTILINE
    )
    assert sorted(rows) == sorted(["package", *DEPENDENCIES])


def test_an_extra_is_installed_from_the_clone_wherever_it_is_told_of() -> None:
    """No registry has the package yet: ``pip install ghostwatch[demo]`` would fail."""
    extras = set(PROJECT["optional-dependencies"])
    sources = [*DOCUMENTS, *(ROOT / "src").rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    told = re.findall(r"pip install (?:--\w+ \S+ )?'?(\.?[\w-]*)\[([\w,]+)\]", text)
    assert told
    assert {place for place, _ in told} == {"."}
    assert {name for _, names in told for name in names.split(",")} <= extras
    assert "ghostwatch[" not in text


def test_decisions_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("*.md"))
    assert [name[:4] for name in names] == [f"{n:04}" for n in range(1, len(names) + 1)]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8"))
    inside = [target for target in targets if "://" not in target]
    assert [target for target in inside if not (path.parent / target).exists()] == []


def test_every_make_target_that_is_told_of_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", text_of("Makefile"), re.MULTILINE))
    told = {t for path in DOCUMENTS for t in re.findall(r"`make ([a-z]+)", path.read_text("utf-8"))}
    assert told
    assert told <= targets


def tracked_files() -> list[Path]:
    """What git knows and what it would take; without git (an unpacked archive) everything."""
    ended = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, check=False, capture_output=True, text=True,
    )  # fmt: skip
    if ended.returncode != 0:
        return [path for path in ROOT.rglob("*") if path.is_file() and ".venv" not in path.parts]
    return [ROOT / name for name in ended.stdout.split("\0") if name and (ROOT / name).is_file()]


# Put together from pieces, so that this file does not hold what it looks for.
FORBIDDEN = (
    "py" + "pi.org",
    "python" + "hosted.org",
    "extra-index" + "-url",
    "/tmp/" + "w/",
    "/work" + "/main",
    "/work" + "/shared",
    "/root" + "/",
)


def test_no_file_names_a_registry_or_a_place_on_somebodys_machine() -> None:
    found = []
    for path in tracked_files():
        text = path.read_bytes().decode("utf-8", "replace")
        found += [f"{path.relative_to(ROOT)}: {word}" for word in FORBIDDEN if word in text]
    assert found == []


# Claims that are repeated everywhere and proven nowhere.
CLAIMS = re.compile(
    r"\d+\s?(%|percent) of (all )?(sales|deals|leads|buyers|prospects)|guarantee|boost your",
    re.IGNORECASE,
)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_documents_claim_nothing_that_was_not_measured(path: Path) -> None:
    assert CLAIMS.search(path.read_text(encoding="utf-8")) is None
