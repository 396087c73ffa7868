"""Where secrets come from: fetched when needed, held by nobody, shown to nobody.

No secret, no output of a command and no chained exception of a library ever becomes part of a
problem or of an exception: a problem names the key of the configuration, and of what the key
holds at most the name of the program or of the variable, unless it may be a pasted password.
This is the only module that runs a program, without a shell, and only the configured one.
"""

from __future__ import annotations

import os
import re
import secrets
import select
import signal
import stat
import subprocess  # named exception of the import contracts: the configured password command
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from ghostwatch.config.values import shown
from ghostwatch.errors import GhostwatchError, MailServerError, Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.config import Account

SecretKind: TypeAlias = Literal["password", "token"]

COMMAND_SECONDS: Final = 10.0
KEYRING_SERVICE: Final = "ghostwatch"
KEY_OCTETS: Final = 32
_LONGEST: Final = (
    65_536  # octets of output or of a file that are looked at; tokens have about 2,000
)
_OTHERS: Final = 0o077  # rights of group and world
_RECHECK_SECONDS: Final = 0.05


def secret(account: Account) -> tuple[SecretKind, str]:
    """The password or access token of the account, fresh from its one configured source.

    Raises MailServerError (temporary when waiting or unlocking may help) or UserError; both name
    the key of the configuration to look at.
    """
    if account.access_token_command is not None:
        return "token", _from_command(account.access_token_command, "access_token_command")
    if account.password_command is not None:
        return "password", _from_command(account.password_command, "password_command")
    if account.password_env is not None:
        return "password", _from_environment(account.password_env)
    if account.password_file is not None:
        return "password", _from_file(account.password_file)
    if account.keyring:
        return "password", _from_keyring(account.keyring, account.user)
    raise UserError(
        Problem("account", "There is no way to get the password.", "Add password_command.")
    )


def _trouble(key: str, what: str, then: str, *, temporary: bool) -> MailServerError:
    return MailServerError(Problem(f"account.{key}", what, then), temporary=temporary)


def _from_command(command: tuple[str, ...], key: str) -> str:
    """The first line that the command prints; it has 10 seconds and must end with 0."""
    by_hand = "Run the command by hand in a terminal and look."
    try:
        # The command is the seller's own, from their own file, and runs without a shell.
        process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # password programs may print the secret there too
            start_new_session=True,  # so that what it started can be ended with it
        )
    except (OSError, ValueError):
        what = f"The program {_named(command)} cannot be started."
        raise _trouble(key, what, by_hand, temporary=False) from None
    with process:
        output = _output(process)
        if output is None:
            _end(process)
            raise _trouble(key, "The command took longer than 10 s.", by_hand, temporary=True)
    if process.returncode != 0:
        said = f"The command failed (exit {process.returncode})."
        raise _trouble(key, said, by_hand, temporary=True)
    return _first_line(output, key, "The command printed nothing.", by_hand)


def _named(command: tuple[str, ...]) -> str:
    """The program, never its arguments; a lone bare word may be a pasted password."""
    program = command[0]
    return shown(program) if len(command) > 1 or "/" in program else "that this key names"


def _output(process: subprocess.Popen[bytes]) -> bytes | None:
    """What the process printed (its beginning); None when its time is over.

    The end of the process ends the reading: a program that it left running may hold the pipe.
    """
    assert process.stdout is not None
    pipe = process.stdout.fileno()
    deadline = time.monotonic() + COMMAND_SECONDS
    output = b""
    while (left := deadline - time.monotonic()) > 0:
        ended = process.poll() is not None
        ready, _, _ = select.select([pipe], [], [], 0 if ended else min(left, _RECHECK_SECONDS))
        chunk = os.read(pipe, _LONGEST) if ready else None
        if chunk:
            output = (output + chunk)[:_LONGEST]
        elif ended:
            return output
        elif chunk == b"":  # closed its output: only its exit is missing
            with suppress(subprocess.TimeoutExpired):
                process.wait(left)
    return None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill the process and what it started."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.kill()


def _first_line(octets: bytes, key: str, empty: str, then: str) -> str:
    line = octets.partition(b"\n")[0].removesuffix(b"\r")
    try:
        found = line.decode("utf-8")
    except UnicodeDecodeError:
        raise _trouble(key, "The secret is not UTF-8 text.", then, temporary=False) from None
    if not found:
        raise _trouble(key, empty, then, temporary=False)
    if "\0" in found:
        raise _trouble(key, "The secret holds a zero octet.", then, temporary=False)
    return found


def _from_environment(name: str) -> str:
    value = os.environ.get(name, "")
    if not value:
        # Written otherwise than variables are, it may be a pasted password.
        named = name if re.fullmatch("[A-Z][A-Z0-9_]*", name) else "that this key names"
        raise _trouble(
            "password_env",
            f"The environment variable {named} is not set.",
            "Set it for this program, or use another way to get the password.",
            temporary=False,
        )
    return value


def _from_file(path: Path) -> str:
    def refuse(what: str, then: str) -> GhostwatchError:
        return _trouble("password_file", what, then, temporary=False)

    octets = _private_octets(path, refuse)
    if octets is None:
        raise refuse("There is no such file.", "Write it, with the password as its first line.")
    then = "Write the password as the first line of the file."
    return _first_line(octets, "password_file", "The first line of the file is empty.", then)


def _private_octets(path: Path, refuse: Callable[[str, str], GhostwatchError]) -> bytes | None:
    """The beginning of a file that only its owner may read; None when it is not there.

    What was opened is what is judged: no look before that another could change under us.
    """
    try:
        # Never wait for the other end of a pipe.
        file = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except FileNotFoundError:
        return None
    except OSError:
        raise refuse("The file cannot be read.", "Look at its path and its rights.") from None
    try:
        mode = os.fstat(file).st_mode
        if not stat.S_ISREG(mode):
            raise refuse("This is not a plain file.", "Name a plain file.")
        if mode & _OTHERS:
            raise refuse("Other people of this machine may read the file.", "Run chmod 600 on it.")
        return os.read(file, _LONGEST)
    except OSError:
        raise refuse("The file cannot be read.", "Look at its path and its rights.") from None
    finally:
        os.close(file)


def _from_keyring(name: bool | str, user: str) -> str:
    service = name if isinstance(name, str) else KEYRING_SERVICE
    try:
        import keyring  # noqa: PLC0415 - an extra, and slow
        from keyring.errors import KeyringError  # noqa: PLC0415
    except ImportError:
        raise UserError(
            Problem(
                "account.keyring",
                "The extra for keyrings is not installed.",
                "In ghostwatch's folder: pip install '.[keyring]'. Or use password_command.",
            )
        ) from None
    try:
        found = keyring.get_password(service, user)
    except (KeyringError, RuntimeError, OSError):
        raise _trouble(
            "keyring",
            "The keyring cannot be asked; without a desktop session there often is none.",
            "Unlock it, or use password_command.",
            temporary=True,
        ) from None
    if not found:
        raise _trouble(
            "keyring",
            f"The keyring holds no password for the service {service} and this user.",
            f"Store it: keyring set {service} and your user name.",
            temporary=False,
        )
    return str(found)


def has_message_id_key(config_path: Path) -> bool:
    """Whether the key of this configuration was made before."""
    return _key_file(config_path).exists()


def _key_file(config_path: Path) -> Path:
    return config_path.with_name(config_path.name + ".key")


def message_id_key(config_path: Path) -> bytes:
    """The 32 octets that make our Message-IDs opaque, and the same on every run.

    They lie as hex in ``<configuration>.key`` beside the configuration, made once. Of two
    processes that make it at the same time one wins and both use what it wrote. Raises UserError
    when the file is damaged, may be read by others, or cannot be made: a new key by itself would
    make ghostwatch forget which drafts are its own.
    """
    path = _key_file(config_path)

    def refuse(what: str, then: str) -> GhostwatchError:
        return UserError(Problem(str(path), what, then))

    octets = _private_octets(path, refuse)
    if octets is None:
        try:
            _publish_once(path, secrets.token_hex(KEY_OCTETS).encode("ascii") + b"\n")
        except OSError:
            raise refuse(
                "The key file cannot be written.",
                "Let this user write into the folder of the configuration, once.",
            ) from None
        octets = _private_octets(path, refuse)
    return _key_of(octets or b"", refuse)


def _key_of(octets: bytes, refuse: Callable[[str, str], GhostwatchError]) -> bytes:
    try:
        key = bytes.fromhex(octets.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_OCTETS:
        raise refuse(
            "The key file is damaged.",
            "Bring it back from a backup; without one, remove it: drafts that lie in your mailbox"
            " now are then no longer known as ours.",
        )
    return key


def _publish_once(path: Path, octets: bytes) -> None:
    """Make the file with this content, whole and on disk, unless another process was first."""
    rough = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    file = os.open(rough, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        try:
            os.write(file, octets)
            os.fsync(file)
        finally:
            os.close(file)
        with suppress(FileExistsError):
            # A link, not a rename: a rename would replace the key of a process that was first.
            os.link(rough, path)
    finally:
        rough.unlink()
    folder = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
