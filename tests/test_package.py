"""What is shipped: the templates and the example travel in every kind of installation."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

from ghostwatch import __version__
from ghostwatch.resources import shipped

ROOT = Path(__file__).resolve().parent.parent
SHIPPED = {
    f"templates/{path.relative_to(ROOT / 'templates')}" for path in ROOT.glob("templates/**/*.j2")
}

builds = pytest.mark.skipif(
    importlib.util.find_spec("hatchling") is None,
    reason="NO HATCHLING: wheel and sdist are not tested. Get it with: pip install hatchling",
)


def test_the_shipped_files_are_found_in_this_installation() -> None:
    assert SHIPPED
    assert all((shipped("templates").parent / name).is_file() for name in SHIPPED)
    assert shipped("config.example.yaml").is_file()


def test_a_file_that_was_never_shipped_is_missed() -> None:
    with pytest.raises(FileNotFoundError, match="absent"):
        shipped("absent")


def build(kind: str, source: Path, target: Path) -> Path:
    """One archive, built without any network."""
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)],
        cwd=source,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    [made] = target.iterdir()
    return made


def wheel_names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@builds
def test_a_wheel_carries_templates_example_and_types_inside_the_package(tmp_path: Path) -> None:
    names = wheel_names(build("wheel", ROOT, tmp_path))
    assert {f"ghostwatch/{name}" for name in SHIPPED} <= names
    assert {"ghostwatch/config.example.yaml", "ghostwatch/py.typed"} <= names
    assert f"ghostwatch-{__version__}.dist-info/licenses/LICENSE" in names
    assert not [name for name in names if name.startswith(("tests/", "benchmarks/"))]


@builds
def test_a_wheel_made_from_the_source_archive_is_the_same(tmp_path: Path) -> None:
    """What distributions build from is the source archive, not this checkout."""
    sdist = build("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(sdist) as archive:
        names = set(archive.getnames())
        # Python 3.11.2, which Debian 12 has, knows no filter.
        safe: Any = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
        archive.extractall(tmp_path / "source", **safe)
    top = f"ghostwatch-{__version__}"
    assert {f"{top}/{name}" for name in SHIPPED | {"config.example.yaml", "LICENSE"}} <= names
    from_source = build("wheel", tmp_path / "source" / top, tmp_path / "wheel-from-source")
    from_here = build("wheel", ROOT, tmp_path / "wheel-from-here")
    assert wheel_names(from_source) == wheel_names(from_here)


@builds
def test_an_unpacked_wheel_finds_what_it_carries(tmp_path: Path) -> None:
    wheel = build("wheel", ROOT, tmp_path / "wheel")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    code = (
        "from ghostwatch.resources import shipped; from ghostwatch.config import load;"
        " print(shipped('templates')); load(shipped('config.example.yaml'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, sys.argv[1]); {code}",
         str(tmp_path / "installed")],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == tmp_path / "installed" / "ghostwatch" / "templates"
