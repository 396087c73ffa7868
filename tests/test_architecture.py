"""The shape of the code: one way, small, and unable to send.

Import contracts see imports; the syntax tree sees what imports by name would hide; loading
everything sees what a dependency drags in.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "ghostwatch"
MODULES = sorted(SOURCE.rglob("*.py"))
LONGEST = 450

# What can send, serve, or reach past the guards.
NOWHERE = {
    "aiosmtpd", "aiosmtplib", "ctypes", "ftplib", "http", "httpx", "importlib", "nntplib", "poplib",
    "requests", "smtplib", "socketserver", "telnetlib", "urllib3", "webbrowser", "xmlrpc",
    "urllib.request",
}  # fmt: skip

# Imports with one home: package -> the rooms that may have it.
ONLY_IN: Mapping[str, tuple[str, ...]] = {
    "alembic": ("store",),
    "asyncio": ("demo",),
    "imapclient": ("mailserver", "wire"),
    "imaplib": ("mailserver", "wire"),
    "jinja2": ("drafting",),
    "pydantic": ("config",),
    "pymap": ("demo",),
    "socket": ("daemon", "mailserver", "tripwire", "wire", "init"),
    "sqlite3": ("store",),
    "ssl": ("mailserver", "wire"),
    "subprocess": ("credentials",),
    "yaml": ("config",),
}

# The core computes. It opens, asks, logs, waits and guesses nothing.
NOT_IN_CORE = {
    "asyncio", "imapclient", "imaplib", "io", "jinja2", "logging", "os", "pathlib", "random",
    "requests", "schedule", "secrets", "shutil", "signal", "socket", "sqlalchemy", "sqlite3", "ssl",
    "subprocess", "tempfile", "threading", "time", "urllib", "uuid", "yaml",
}  # fmt: skip

VERBS = {
    "append_draft", "can_withdraw", "close", "connect", "controls", "cut", "drafts",
    "drafts_status", "fetch", "fetch_elsewhere", "fetch_since", "fetch_these", "glance",
    "look_into", "mailboxes", "marks", "remove_draft", "search_prospect", "stored_octets",
}  # fmt: skip


def name_of(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def room_of(path: Path) -> str:
    """The top-level module or folder that a file belongs to."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """Every absolute import of a module, wherever it stands, as dotted names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def packages(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imports(path)}


# Reads the version of an installed package; loads nothing.
HARMLESS = {"importlib.metadata", "importlib.metadata.version"}


def calls(path: Path) -> Iterator[str]:
    """The names that are called, bare or as an attribute."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield f"{ast.unparse(node.func.value)}.{node.func.attr}"


every_module = pytest.mark.parametrize("path", MODULES, ids=name_of)


def test_there_is_something_to_check() -> None:
    assert len(MODULES) > 20


def test_the_import_contracts_hold() -> None:
    pytest.importorskip("importlinter", reason="a tool of `make check`, not of `make test`")
    ended = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=ROOT, check=False, capture_output=True, encoding="utf-8", timeout=120,
        env=os.environ | {"PYTHONUTF8": "1"},  # it draws a banner that ASCII cannot hold
    )  # fmt: skip
    assert ended.returncode == 0, ended.stdout + ended.stderr


@every_module
def test_nothing_imports_what_can_send_or_serve(path: Path) -> None:
    named = set(imports(path)) - HARMLESS
    found = {name for name in named if name in NOWHERE or name.split(".")[0] in NOWHERE}
    assert not found


@every_module
def test_nothing_is_imported_or_run_by_name(path: Path) -> None:
    bare = {"__import__", "compile", "eval", "exec"}
    assert not {name for name in calls(path) if name in bare or name.endswith("import_module")}


@every_module
def test_no_module_starts_a_program_but_credentials(path: Path) -> None:
    starters = ("os.system", "os.popen", "os.exec", "os.spawn", "os.posix_spawn", "os.fork", "pty.")
    assert not {name for name in calls(path) if name.startswith(starters)}


@pytest.mark.parametrize("package", sorted(ONLY_IN))
def test_a_package_stays_in_its_room(package: str) -> None:
    at_home = ONLY_IN[package]
    strays = [
        name_of(path)
        for path in MODULES
        if room_of(path) not in at_home and package in packages(path)
    ]
    assert not strays


@pytest.mark.parametrize("path", [path for path in MODULES if room_of(path) == "core"], ids=name_of)
def test_the_core_is_pure(path: Path) -> None:
    assert not packages(path) & NOT_IN_CORE
    asked = ("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "open", "print")
    assert not {name for name in calls(path) if name in asked or name.endswith(".now")}


@every_module
def test_no_module_outgrows_its_noun(path: Path) -> None:
    """A longer one becomes a folder of that noun."""
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST


def test_there_is_no_drawer_for_leftovers() -> None:
    drawers = {"utils", "util", "helpers", "common", "misc", "tools"}
    assert not {name_of(path) for path in MODULES if path.stem in drawers}


def test_the_mail_server_has_few_verbs() -> None:
    """No verb sends, deletes for good, makes a mailbox, or marks others' mail."""
    from ghostwatch.mailserver import MailServer

    assert {name for name in dir(MailServer) if not name.startswith("_")} == VERBS


def test_only_the_command_that_was_asked_for_makes_mailboxes() -> None:
    """CREATE is granted in one module, which one command uses and no turn does."""
    makers = {name_of(path) for path in MODULES if "create_folder" in path.read_text("utf-8")}
    assert makers == {"mailserver/making.py"}
    users = {name_of(path) for path in MODULES if "ghostwatch.mailserver.making" in imports(path)}
    assert users == {"cli/controls.py"}
    granting = {name_of(path) for path in MODULES if "grant.makes" in path.read_text("utf-8")}
    assert granting == {"mailserver/making.py", "wire.py"}


LOAD_ALL = """
import importlib, pkgutil, sys
import ghostwatch
skipped = ("ghostwatch.demo", "ghostwatch.__main__")
for found in pkgutil.walk_packages(ghostwatch.__path__, "ghostwatch."):
    if not found.name.startswith(skipped):
        importlib.import_module(found.name)
print(sorted({"smtplib", "aiosmtplib", "aiosmtpd", "pymap"} & set(sys.modules)))
"""


def test_loading_everything_loads_nothing_that_sends() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", LOAD_ALL],
        check=False, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "[]"
