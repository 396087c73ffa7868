"""A first configuration from a few answers: commented, private, and never over an old one.

The rule: nothing is looked up outside this machine. The mail server comes from our own table by
the domain of the address, and is named before anything connects to it.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from email.utils import parseaddr
from pathlib import Path
from zoneinfo import ZoneInfo

from ghostwatch.errors import Problem, UserError
from ghostwatch.providers import SETTINGS, Setting

# key of the configuration -> what init asks for it; in the order in which SECURITY.md
# recommends them
SECRETS = {
    "password_file": "the file that holds your password (mode 0600)",
    "password_command": "the command that prints your password",
    "password_env": "the name of the environment variable that holds your password",
    "keyring": "the keyring",
    "access_token_command": "the command that prints an access token",
}

# Where a password is refused, whatever it is.
TOKEN_ONLY = frozenset({"outlook.office365.com"})

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Answers:
    """What the seller said. secret: a key of SECRETS and its value. prospects: name, address."""

    email: str
    name: str
    host: str
    user: str
    secret: tuple[str, str]
    time_zone: str
    port: int | None = None
    prospects: tuple[tuple[str, str], ...] = ()


def setting_for(email: str) -> Setting | None:
    """What is known of the mail server of an address; None when the table has no such domain."""
    return SETTINGS.get(email.rpartition("@")[2].lower())


def known_server(email: str, host: str) -> Setting | None:
    """What is known of this server: by the address, else by its name (a company's own domain)."""
    by_address = setting_for(email)
    if by_address is not None and by_address.host == host:
        return by_address
    if host in LOOPBACK:
        return None
    return next((setting for setting in SETTINGS.values() if setting.host == host), None)


def likely_source(host: str) -> str:
    """The key of SECRETS that is best at this server."""
    return "access_token_command" if host in TOKEN_ONLY else next(iter(SECRETS))


def time_zone_guess(etc: Path = Path("/etc")) -> str | None:
    """The name of this machine's time zone as far as it says so, else None."""
    candidates = [os.environ.get("TZ", "").lstrip(":")]
    with contextlib.suppress(OSError, UnicodeDecodeError):
        candidates.append((etc / "timezone").read_text("utf-8").strip())
    link = os.path.realpath(etc / "localtime")
    candidates.append(link.partition("/zoneinfo/")[2])
    return next((name for name in candidates if is_time_zone(name)), None)


def is_time_zone(name: str) -> bool:
    """Whether this names a time zone, like ``Europe/Amsterdam``."""
    if not name or name.startswith(("/", "posix", "right")):
        return False
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return False
    return True


def is_address(text: str) -> bool:
    """Whether this looks like one plain e-mail address; the configuration checks it strictly."""
    local, at, domain = text.partition("@")
    return bool(local and at and "." in domain) and not set(text) & set(" \t<>,;\"'()")


def prospect_from(text: str) -> tuple[str, str]:
    """``Customer Inc <pat@customer.example>`` or a bare address -> (name, address).

    Raises UserError when it holds no address.
    """
    name, address = parseaddr(text)
    if not is_address(address):
        what = "This is no prospect with an address."
        raise UserError(
            Problem(f'"{text}"', what, "Write an address, or: Customer Inc <pat@customer.example>.")
        )
    return name or address.rpartition("@")[2], address


def prospects_from(texts: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Several of them; UserError naming each that is wrong, or has a name or address of another."""
    found: list[tuple[str, str]] = []
    problems: list[Problem] = []
    for text in texts:
        try:
            name, address = prospect_from(text)
        except UserError as error:
            problems += error.problems
            continue
        what = clash(found, name, address)
        if what:
            problems.append(Problem(f'"{text}"', what, "Name each prospect once."))
        found.append((name, address))
    if problems:
        raise UserError(*problems)
    return tuple(found)


def clash(earlier: Iterable[tuple[str, str]], name: str, address: str) -> str | None:
    """What a prospect shares with an earlier one, as a sentence; None when it shares nothing."""
    for other_name, other_address in earlier:
        if other_address.lower() == address.lower():
            return f"There is a prospect with the address {address} already."
        if other_name.casefold() == name.casefold():
            return f"There is a prospect called {name} already ({other_address})."
    return None


def configuration(answers: Answers) -> str:
    """The text of a commented configuration file that ``config.read`` accepts."""
    key, value = answers.secret
    tls = "none" if answers.host in LOOPBACK else "implicit"
    port = answers.port or (143 if tls == "none" else 993)
    return _FILE.format(
        host=_quoted(answers.host),
        port=port,
        tls=tls,
        user=_quoted(answers.user),
        secret=f"{key}: {'true' if key == 'keyring' else _quoted(value)}",
        name=_quoted(answers.name),
        email=_quoted(answers.email),
        time_zone=_quoted(answers.time_zone),
        prospects=_prospects(answers.prospects),
    )


def _prospects(prospects: Iterable[tuple[str, str]]) -> str:
    entries = [
        f"  - name: {_quoted(name)}\n    contacts: [{_quoted(address)}]\n"
        for name, address in prospects
    ]
    return "".join(["prospects:\n", *entries, _ONE_MORE]) if entries else _NOBODY_YET


def _quoted(text: str) -> str:
    """A YAML double-quoted scalar; JSON's strings are ones."""
    return json.dumps(text, ensure_ascii=False)


# Both are true to the letter: done as they say, the file is accepted (a test does it).
_EXAMPLE = """\
#  - name: Customer Inc
#    contacts: [pat@customer.example]
#    language: en
#    phone: "+31 20 555 0100"
"""
_ONE_MORE = f"# To add one, take the # away from these lines:\n{_EXAMPLE}"
_NOBODY_YET = f"""\
# Nobody is listed yet. `ghostwatch suggest` names who in your mailbox looks like a prospect.
# To begin by hand, delete the line `prospects: []` and take the # away from those
# that follow it:
prospects: []
#prospects:
{_EXAMPLE}"""

_FILE = """\
# ghostwatch: who you are, where your mail lies, and whom you want an answer from.
# Try it with `ghostwatch check`; nothing is ever sent. Every key: docs/configuration.md.

account:
  host: {host}
  port: {port}
  tls: {tls}
  user: {user}
  # Where the password comes from; it never stands in this file itself. One of: password_command,
  # password_env, password_file, keyring, access_token_command.
  {secret}

me:
  name: {name}
  # All addresses that you write from, aliases too.
  addresses: [{email}]
  time_zone: {time_zone}
  # The country whose public holidays are free, like NL or DE-BY; null: only weekends are.
  holidays: null
  # Times of the year in which nobody is expected to answer; [] waits through them as usual.
  quiet: [24 December to 1 January]
  signature: {name}

# Who is listed is watched, nobody else is. Anyone at a contact's company counts, unless it is a
# free-mail provider.
{prospects}
# When to follow up, in business days of silence. This is what happens without these lines:
# cadences:
#   default:
#     - {{play: step_back, after: 5}}
#     - {{play: feedback, after: 8}}
#     - {{play: magic_email, after: 12}}

# To decide from your mail program, by moving a message there (at Gmail: by a label), take the #
# away from these lines and run `ghostwatch controls create`:
#controls:
#  won: Ghostwatch/Won
#  lost: Ghostwatch/Lost
#  later: {{Ghostwatch/1 week: 1 week, Ghostwatch/1 month: 30 days}}
#  hush: Ghostwatch/Hush
#  watch: Ghostwatch/Watch
"""


def refuse_old(path: Path) -> None:
    """Raise UserError when there is a configuration already: best said before any question."""
    if os.path.lexists(path):
        what = "There is a configuration here already; it was not touched."
        raise UserError(Problem(str(path), what, "Edit it, or name another with --config."))


def write(path: Path, text: str) -> None:
    """Make the file, readable for its owner alone; UserError when there is one, or it cannot be."""
    refuse_old(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        what = f"The configuration cannot be written: {error.strerror}."
        raise UserError(Problem(str(path), what, "Name another place with --config.")) from None
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
