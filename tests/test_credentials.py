"""Secrets: fetched from the one configured source, shown to nobody; the key made exactly once."""

from __future__ import annotations

import builtins
import os
import stat
import subprocess
import sys
import threading
import time
import traceback
import types
from pathlib import Path
from typing import Any

import pytest

from ghostwatch import credentials
from ghostwatch.config import Account
from ghostwatch.credentials import message_id_key, secret
from ghostwatch.errors import GhostwatchError, MailServerError, UserError

CANARY = "CaNaRy-hunter2"


def account(**ways: Any) -> Account:
    return Account(host="imap.seller.example", user="sam@seller.example", **ways)


def program(*lines: str) -> tuple[str, ...]:
    """A command of the seller's, written in the one language that is surely here."""
    return (sys.executable, "-c", "\n".join(("import os, sys, time", *lines)))


def refused(ways: dict[str, Any]) -> GhostwatchError:
    """The error that a source gives, after looking that it holds no secret anywhere."""
    with pytest.raises(GhostwatchError) as caught:
        secret(account(**ways))
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value.problems)
    assert CANARY not in told
    [problem] = caught.value.problems
    assert problem.next
    assert [key for key in ways if problem.where == f"account.{key}"]
    return caught.value


# --- command -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("hunter2\\n", "hunter2"),
        ("hunter2", "hunter2"),
        ("hunter2\\r\\nuser: sam\\n", "hunter2"),
        (" hunter 2 \\n", " hunter 2 "),
        ("pä$s`w\\n", "pä$s`w"),
    ],
)
def test_the_first_line_that_a_command_prints_is_the_password(printed: str, value: str) -> None:
    command = program(f"sys.stdout.buffer.write('{printed}'.encode())")
    assert secret(account(password_command=command)) == ("password", value)


def test_what_a_command_says_about_trouble_is_no_password() -> None:
    command = program("sys.stderr.write('unlocking\\n'); sys.stderr.flush()", "print('hunter2')")
    assert secret(account(password_command=command)) == ("password", "hunter2")


def test_a_token_command_gives_a_token() -> None:
    command = program("print('ya29.token')")
    assert secret(account(access_token_command=command)) == ("token", "ya29.token")


def test_a_command_runs_without_a_shell(tmp_path: Path) -> None:
    command = program("print(sys.argv[1])")
    argument = f"$(touch {tmp_path}/made); `id` | *"
    assert secret(account(password_command=(*command, argument))) == ("password", argument)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", ["password_command", "access_token_command"])
@pytest.mark.parametrize(
    ("command", "words", "temporary"),
    [
        (("absent", CANARY), "The program “absent” cannot be started", False),
        (("/absent",), "The program “/absent” cannot be started", False),
        (("/", CANARY), "The program “/” cannot be started", False),
        (("a\0b", "c"), "The program “a?b” cannot be started", False),
        ((f"absent-{CANARY}",), "The program that this key names cannot be started", False),
        (program(f"print('{CANARY}')", "sys.exit(3)"), "failed (exit 3)", True),
        (program("sys.exit(1)"), "failed (exit 1)", True),
        (program("os.kill(os.getpid(), 9)"), "failed (exit -9)", True),
        (program(""), "printed nothing", False),
        (program(f"print('\\n{CANARY}')"), "printed nothing", False),
        (program(f"sys.stdout.buffer.write(b'{CANARY}\\xff')"), "not UTF-8", False),
        (program(f"print('{CANARY}\\0')"), "zero octet", False),
    ],
)
def test_a_command_without_a_secret_names_its_key_and_no_secret(
    key: str, command: tuple[str, ...], words: str, temporary: bool
) -> None:
    error = refused({key: command})
    assert words in error.problems[0].what
    assert isinstance(error, MailServerError)
    assert error.temporary is temporary


def test_a_command_that_hangs_is_ended_with_everything_it_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(credentials, "COMMAND_SECONDS", 1.0)
    pid_file = tmp_path / "pid"
    command = program(
        f"print('{CANARY}', flush=True)",
        "child = os.fork()",
        f"child and open({str(pid_file)!r}, 'w').write(str(child))",
        "time.sleep(600)",
    )
    started = time.monotonic()
    error = refused({"password_command": command})
    assert time.monotonic() - started < 9
    assert "longer than 10 s" in error.problems[0].what
    assert isinstance(error, MailServerError)
    assert error.temporary
    grandchild = int(pid_file.read_text())
    deadline = time.monotonic() + 5
    while _alive(grandchild) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not _alive(grandchild)


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_helper_that_a_command_leaves_running_does_not_hold_us_up() -> None:
    command = program("print('hunter2', flush=True)", "os.fork() or time.sleep(4)")
    started = time.monotonic()
    assert secret(account(password_command=command)) == ("password", "hunter2")
    assert time.monotonic() - started < 3.5


def test_a_command_that_prints_without_end_costs_no_memory_and_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(credentials, "COMMAND_SECONDS", 0.5)
    command = program("while True: sys.stdout.write('x' * 65536)")
    assert "longer" in refused({"password_command": command}).problems[0].what


def test_a_long_output_after_the_first_line_is_passed_over() -> None:
    command = program("print('hunter2')", "sys.stdout.write('x' * 1_000_000)")
    assert secret(account(password_command=command)) == ("password", "hunter2")


# --- environment, file ---------------------------------------------------------------------------


def test_the_environment_gives_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAIL_SECRET", "hunter2")
    assert secret(account(password_env="MAIL_SECRET")) == ("password", "hunter2")


def test_an_environment_variable_that_is_not_set_is_named() -> None:
    assert (
        "variable MAIL_SECRET_2 is not"
        in refused({"password_env": "MAIL_SECRET_2"}).problems[0].what
    )


@pytest.mark.parametrize("pasted", [CANARY, CANARY.replace("-", "_"), CANARY.lower()])
def test_a_password_pasted_in_place_of_the_variable_s_name_is_not_shown(pasted: str) -> None:
    assert pasted not in str(refused({"password_env": pasted}))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / CANARY
    path.write_text(f"{CANARY}\nmore\n")
    path.chmod(0o600)
    return path


def test_the_first_line_of_a_private_file_is_the_password(file: Path, tmp_path: Path) -> None:
    assert secret(account(password_file=file)) == ("password", CANARY)
    (tmp_path / "link").symlink_to(file)  # mounted secrets are links
    assert secret(account(password_file=tmp_path / "link")) == ("password", CANARY)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o644, 0o610])
def test_a_file_that_others_may_touch_is_refused(file: Path, mode: int) -> None:
    file.chmod(mode)
    assert "chmod 600" in refused({"password_file": file}).problems[0].next


def test_what_is_no_file_with_a_secret_is_refused(file: Path, tmp_path: Path) -> None:
    file.write_text("\nhunter2\n")
    assert "first line" in refused({"password_file": file}).problems[0].what
    file.unlink()
    assert "no such file" in refused({"password_file": file}).problems[0].what
    os.mkfifo(file, 0o600)  # must not wait for a writer
    assert "plain file" in refused({"password_file": file}).problems[0].what
    assert "plain file" in refused({"password_file": tmp_path}).problems[0].what


# --- keyring -------------------------------------------------------------------------------------


class FakeKeyring(types.ModuleType):
    """A keyring with one entry, or a broken one."""

    def __init__(self, fault: Exception | None = None) -> None:
        super().__init__("keyring")
        self.fault = fault

    def get_password(self, service: str, user: str) -> str | None:
        if self.fault is not None:
            raise self.fault
        entries = {"ghostwatch": "hunter2", "mine": "h3"}
        return entries.get(service) if user == "sam@seller.example" else None


@pytest.fixture
def errors(monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    module = types.ModuleType("keyring.errors")
    module.KeyringError = type("KeyringError", (Exception,), {})  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "keyring.errors", module)
    monkeypatch.setitem(sys.modules, "keyring", FakeKeyring())
    return module


def test_the_keyring_is_asked_under_our_service_or_a_named_one(errors: types.ModuleType) -> None:
    assert secret(account(keyring=True)) == ("password", "hunter2")
    assert secret(account(keyring="mine")) == ("password", "h3")


def test_a_keyring_without_the_password_says_how_to_store_it(errors: types.ModuleType) -> None:
    assert "keyring set other" in refused({"keyring": "other"}).problems[0].next


def test_a_keyring_that_cannot_be_asked_is_temporary(
    errors: types.ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    for fault in (errors.KeyringError(CANARY), RuntimeError(CANARY), OSError(CANARY)):
        monkeypatch.setitem(sys.modules, "keyring", FakeKeyring(fault))
        error = refused({"keyring": True})
        assert isinstance(error, MailServerError)
        assert error.temporary


def test_a_missing_keyring_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_keyring(name: str, *rest: Any) -> Any:
        if name.partition(".")[0] == "keyring":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_keyring)
    error = refused({"keyring": True})
    assert isinstance(error, UserError)
    assert "pip install '.[keyring]'" in error.problems[0].next


def test_an_account_without_any_source_is_refused() -> None:
    with pytest.raises(UserError):
        secret(account())


# --- key -----------------------------------------------------------------------------------------


@pytest.fixture
def config_path(tmp_path: Path) -> Path:
    return tmp_path / "config.yaml"


def key_file(config_path: Path) -> Path:
    return config_path.with_name("config.yaml.key")


def test_the_key_is_made_once_and_private(config_path: Path) -> None:
    old = os.umask(0)
    try:
        key = message_id_key(config_path)
    finally:
        os.umask(old)
    assert len(key) == 32
    assert message_id_key(config_path) == key
    assert stat.S_IMODE(key_file(config_path).stat().st_mode) == 0o600
    assert [path.name for path in config_path.parent.iterdir()] == ["config.yaml.key"]


def test_each_configuration_has_its_own_key(config_path: Path) -> None:
    assert message_id_key(config_path) != message_id_key(config_path.with_name("other.yaml"))


def test_processes_that_make_the_key_together_get_the_same_one(config_path: Path) -> None:
    for _ in range(20):
        keys: set[bytes] = set()
        together = threading.Barrier(8)

        def make(together: threading.Barrier = together, keys: set[bytes] = keys) -> None:
            together.wait()
            keys.add(message_id_key(config_path))

        threads = [threading.Thread(target=make) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(keys) == 1
        key_file(config_path).unlink()
    assert list(config_path.parent.iterdir()) == []


@pytest.mark.parametrize("text", ["", "zz", "ab" * 31, "ab" * 33, "ü" * 64, "ab" * 32 + "\nmore"])
def test_a_damaged_key_is_refused_and_kept(config_path: Path, text: str) -> None:
    path = key_file(config_path)
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    with pytest.raises(UserError) as caught:
        message_id_key(config_path)
    assert caught.value.problems[0].where == str(path)
    assert "damaged" in caught.value.problems[0].what
    assert path.read_text("utf-8") == text


def test_a_key_that_others_may_read_is_refused(config_path: Path) -> None:
    message_id_key(config_path)
    key_file(config_path).chmod(0o644)
    with pytest.raises(UserError) as caught:
        message_id_key(config_path)
    assert "chmod 600" in caught.value.problems[0].next


def test_a_folder_that_takes_no_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        message_id_key(tmp_path / "absent" / "config.yaml")
    assert "cannot be written" in caught.value.problems[0].what


def test_a_key_is_on_disk_before_it_is_used(
    config_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_mode))
    message_id_key(config_path)
    assert [stat.S_ISDIR(mode) for mode in synced] == [False, True]


def test_no_secret_is_imported_or_run_before_it_is_asked_for() -> None:
    code = "import sys, ghostwatch.credentials; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
