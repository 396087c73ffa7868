"""How single values of the configuration are read; no value is ever guessed.

Each reader takes what YAML gave and returns what the program uses, or raises ``Wrong`` with our
own words. pydantic carries the readers (``Annotated``) and is imported only when a configuration
is really read. Readers of secret-like keys never put the value into their words.
"""

from __future__ import annotations

import os
import re
import shlex
import stat
import unicodedata
import zoneinfo
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, TypeAlias


class Wrong(ValueError):
    """A value cannot be used. what: the sentence; then: what to do about it."""

    def __init__(self, what: str, then: str) -> None:
        super().__init__(what)
        self.what = what
        self.then = then


Take: TypeAlias = Callable[[object, Path], object]


@dataclass(frozen=True, eq=False)
class Reads:
    """One way to read a value: the reader, its JSON schema, and what it wants in words."""

    take: Take
    shape: Mapping[str, object]
    wants: str

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> Any:
        """Let pydantic call the reader with the folder of the configuration file."""
        from pydantic_core import core_schema  # noqa: PLC0415 - imported on use

        return core_schema.with_info_plain_validator_function(
            lambda value, info: self.take(value, info.context)
        )

    def __get_pydantic_json_schema__(self, schema: object, handler: object) -> dict[str, object]:
        """What an editor should know about the value."""
        return dict(self.shape)


@dataclass(frozen=True, eq=False)
class Key:
    """What people should know about a key; feeds the example, the reference and the JSON schema.

    doc: sentences. example: a value as it stands in YAML; ``...`` means: the default is the
    example. unit: what the value counts, "" when it counts nothing. otherwise: what holds without
    the key, where the default itself does not say it.
    """

    doc: str
    example: object = ...
    unit: str = ""
    otherwise: str = ""

    def __get_pydantic_json_schema__(
        self, schema: object, handler: Callable[[object], dict[str, object]]
    ) -> dict[str, object]:
        """Add the words to whatever schema the value has."""
        found = dict(handler(schema))
        found["description"] = self.doc
        if self.example is not ...:
            found["examples"] = [self.example]
        return found


def clean(words: object) -> str:
    """Something of the file for a sentence: short, and fit for any terminal."""
    printable = "".join(c if c.isprintable() else "?" for c in str(words)[:_LONGEST_SHOWN])
    return printable + ("…" if len(str(words)) > _LONGEST_SHOWN else "")


def shown(value: object) -> str:
    """A value of the file for a sentence, in quotes."""
    return f"“{clean(value)}”"


_LONGEST_SHOWN = 60


def nearest(word: str, known: list[str] | tuple[str, ...], alike: float = 0.6) -> str | None:
    """The known word that the given one was probably meant to be. alike: from 0 to 1, at least."""
    by_lower = {name.lower(): name for name in known}
    found = get_close_matches(word.lower(), list(by_lower), n=1, cutoff=alike)
    return by_lower[found[0]] if found else None


def meant(word: str, known: list[str] | tuple[str, ...]) -> str:
    """A next step for an unknown word: the nearest known one, else all of them."""
    near = nearest(word, known)
    return f"Did you mean `{near}`?" if near else f"Known: {', '.join(known)}."


def text_of(value: object, *, lines: bool = False, secret: bool = False) -> str:
    """Text without control characters; numbers and true/false are not quietly made text."""
    if isinstance(value, bool | int | float):
        sort = "true/false value" if isinstance(value, bool) else "number"
        raise Wrong(f"This must be text, and YAML reads it as a {sort}.", "Put it in quotes.")
    if not isinstance(value, str):
        raise Wrong("This must be text.", "Write one text value here.")
    if not value.strip() and not lines:
        raise Wrong("This is empty.", "Write a value, or take the key away.")
    allowed = "\n" if lines else ""
    if any(unicodedata.category(c) in _UNFIT and c not in allowed for c in value):
        raise Wrong(
            "This holds a character that is no text (a control character, a tab or a line break).",
            "Write it anew on one line." if not lines else "Write it anew without it.",
        )
    return value if lines or secret else value.strip()


_UNFIT = frozenset({"Cc", "Cs", "Zl", "Zp"})


def text(wants: str = "text", *, lines: bool = False, secret: bool = False) -> Reads:
    """Any text; on one line unless ``lines``."""
    return Reads(
        lambda value, _: text_of(value, lines=lines, secret=secret), {"type": "string"}, wants
    )


def whole(lowest: int, highest: int, also: str = "") -> Reads:
    """A whole number in a range. also: what else may stand there, in words."""
    wants = f"a whole number from {lowest} to {highest}{also}"

    def take(value: object, _: Path) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Wrong(f"This must be {wants}.", "Write plain digits, without quotes.")
        if not lowest <= value <= highest:
            raise Wrong(f"{value} is out of range.", f"Write {wants}.")
        return value

    return Reads(take, {"type": "integer", "minimum": lowest, "maximum": highest}, wants)


def one_of(*words: str) -> Reads:
    """One of a few words. All are named: of `none` and `draft`, `on` is nearer to `none`."""
    wants = " or ".join(f"`{word}`" for word in words)

    def take(value: object, _: Path) -> str:
        word = text_of(value)
        if word not in words:
            raise Wrong(f"{shown(word)} is not known here.", f"Write {wants}.")
        return word

    return Reads(take, {"enum": list(words)}, wants)


_UNITS = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
_DURATION = re.compile(r"([0-9]{1,7}) ?(" + "|".join(_UNITS) + ")s?")


def duration_of(words: str) -> timedelta | None:
    """``120 days``, ``10 minutes``, ``1 week``; None for anything else."""
    found = _DURATION.fullmatch(words)
    return int(found[1]) * _UNITS[found[2]] if found else None


def in_words(length: timedelta) -> str:
    """The shortest exact way to write a duration."""
    for name, unit in reversed(_UNITS.items()):
        count, rest = divmod(length, unit)
        if not rest and count and not (name == "week" and count > 1):
            return f"{count} {name}{'s' if count != 1 else ''}"
    return "0 seconds"


def duration(lowest: timedelta, highest: timedelta) -> Reads:
    """A number and a unit, in a range."""
    wants = f"a duration from {in_words(lowest)} to {in_words(highest)}"

    def take(value: object, _: Path) -> timedelta:
        length = duration_of(value.strip()) if isinstance(value, str) else None
        if length is None:
            raise Wrong(
                "This is not a duration.",
                "Write a whole number and a unit: seconds, minutes, hours, days or weeks"
                " (10 minutes).",
            )
        if not lowest <= length <= highest:
            raise Wrong(f"{shown(value)} is out of range.", f"Write {wants}.")
        return length

    return Reads(take, {"type": "string", "pattern": f"^{_DURATION.pattern}$"}, wants)


# dot-atom of RFC 5322 3.2.3; a label of RFC 1123 2.1.
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_HOST_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+{_LABEL}|localhost", re.IGNORECASE)


def is_domain(name: str) -> bool:
    """A domain name that mail can have: dotted, ASCII (RFC 5321 2.3.5), no IP address."""
    return (
        len(name) <= 253
        and _DOMAIN.fullmatch(name) is not None
        and not name.rpartition(".")[2].isdigit()
    )


def is_address(spec: str) -> bool:
    """A plain addr-spec: dot-atom, @, domain (RFC 5322 3.4.1, without quoting and comments)."""
    local, at, host = spec.rpartition("@")
    return bool(at) and len(local) <= 64 and bool(_LOCAL.fullmatch(local)) and is_domain(host)


def _ascii_hint(name: str, otherwise: str) -> str:
    """How to write a domain with letters outside ASCII (RFC 5890), when that is the trouble."""
    try:
        plain = name.encode("idna").decode("ascii")
    except UnicodeError:
        return otherwise
    return otherwise if name.isascii() else f"Write the domain as mail does: {plain}"


def _address(value: object, _: Path) -> str:
    spec = text_of(value)
    if not is_address(spec):
        raise Wrong(
            f"{shown(spec)} is not a plain mail address.",
            _ascii_hint(
                spec.rpartition("@")[2], "Write it as name@domain, without a name or brackets."
            ),
        )
    return spec.lower()


def domain_of(value: object) -> str:
    """A company's domain, lower-cased."""
    name = text_of(value)
    if not is_domain(name):
        raise Wrong(
            f"{shown(name)} is not a domain.",
            _ascii_hint(name, "Write only what stands behind the @, such as customer.example."),
        )
    return name.lower()


def is_loopback(host: str) -> bool:
    """The host is this machine itself, by its own name or number."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _host(value: object, _: Path) -> str:
    host = text_of(value)
    try:
        ip_address(host)
    except ValueError:
        if len(host) > 253 or not _HOST_NAME.fullmatch(host):
            raise Wrong(
                f"{shown(host)} is not a host name.",
                "Write only the server's name, such as imap.seller.example;"
                " the port has its own key.",
            ) from None
    return host


def _time_zone(value: object, _: Path) -> str:
    name = text_of(value)
    try:
        zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        near = nearest(name, sorted(zoneinfo.available_timezones()))
        then = f"Did you mean `{near}`?" if near else "Write it as Europe/Amsterdam."
        raise Wrong(f"The time zone {shown(name)} is not known.", then) from None
    return name


def machine_zone() -> str:
    """The time zone of this machine by its name in the IANA list; UTC when it has none."""
    place = str(Path("/etc/localtime").resolve())
    for name in (os.environ.get("TZ", ""), place.partition("/zoneinfo/")[2]):
        try:
            return zoneinfo.ZoneInfo(name.removeprefix(":")).key
        except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return "UTC"


def _language(value: object, _: Path) -> str:
    code = text_of(value).lower()
    if not re.fullmatch("[a-z]{2}", code):
        raise Wrong(f"{shown(code)} is not a language.", "Write two letters (ISO 639-1): en, de.")
    return code


def _company(value: object, _: Path) -> tuple[str, ...]:
    """Null: nobody but the contacts; one domain or a list of them: everybody there."""
    if value is None:
        return ()
    domains = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(domain_of(domain) for domain in domains))


def _after(value: object, folder: Path) -> object:
    """A number of business days; None: as long as this person's own rhythm says."""
    return None if value == "auto" else _DAYS.take(value, folder)


def _command(value: object, _: Path) -> tuple[str, ...]:
    line = text_of(value, secret=True)
    try:
        words = tuple(shlex.split(line))
    except ValueError:
        words = ()
    if not words or not words[0]:
        raise Wrong(
            "This is not a command line.",
            "Write a program and its arguments as in a shell; close every quote.",
        )
    return words


def _variable(value: object, _: Path) -> str:
    name = text_of(value, secret=True)
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]{0,254}", name):
        raise Wrong(
            "This is not the name of an environment variable.",
            "Write the variable's name, not what it holds.",
        )
    return name


_YAML_11_BOOLEANS = frozenset({"yes", "no", "on", "off", "true", "false", "y", "n"})


def _keyring(value: object, _: Path) -> bool | str:
    if isinstance(value, bool):
        return value
    name = text_of(value, secret=True)
    if name.lower() in _YAML_11_BOOLEANS:
        raise Wrong("This is neither true nor false.", "Write true or false in small letters.")
    return name


def _at(name: str, folder: Path) -> Path:
    """A path as people write it: ~ is home, relative to the configuration file."""
    try:
        return folder / Path(name).expanduser()
    except RuntimeError:
        raise Wrong("The home folder in this path is not known.", "Write the full path.") from None


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return None


def _file(value: object, folder: Path) -> Path:
    path = _at(text_of(value), folder)
    mode = _mode(path)
    if mode is None or not stat.S_ISREG(mode):
        raise Wrong(f"There is no file {shown(path)}.", "Name a file that exists.")
    return path


def _folder(value: object, folder: Path) -> Path:
    path = _at(text_of(value), folder)
    mode = _mode(path)
    if mode is None or not stat.S_ISDIR(mode):
        raise Wrong(f"There is no folder {shown(path)}.", "Make it, or write null to use ours.")
    return path


def _secret_file(value: object, folder: Path) -> Path:
    # The value is never shown: people paste passwords where the name of a file belongs.
    path = _at(text_of(value, secret=True), folder)
    mode = _mode(path)
    if mode is None or not stat.S_ISREG(mode):
        raise Wrong(
            "There is no such file.", "Write the path of a file that holds only the password."
        )
    if mode & 0o077:
        raise Wrong(
            "Other people of this machine may read the password file.", "Run chmod 600 on it."
        )
    return path


_TEXT = {"type": "string"}
_DAYS = whole(1, 250, ", or `auto`")

Line: TypeAlias = Annotated[str, text()]
Lines: TypeAlias = Annotated[str, text("text, several lines", lines=True)]
Secret: TypeAlias = Annotated[str, text("text", secret=True)]
EmailAddress: TypeAlias = Annotated[
    str, Reads(_address, _TEXT | {"format": "email"}, "a mail address")
]
Host: TypeAlias = Annotated[str, Reads(_host, _TEXT, "a host name or IP address")]
Country: TypeAlias = Annotated[str, text("the code of a country (ISO 3166)")]
TimeZone: TypeAlias = Annotated[str, Reads(_time_zone, _TEXT, "a time zone of the IANA list")]
Language: TypeAlias = Annotated[
    str, Reads(_language, _TEXT | {"pattern": "^[A-Za-z]{2}$"}, "two letters")
]
Company: TypeAlias = Annotated[
    tuple[str, ...],
    Reads(
        _company,
        {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}, {"type": "null"}]},
        "a domain, a list of domains, or `null`",
    ),
]
BusinessDays: TypeAlias = Annotated[
    int | None,
    Reads(_after, {"anyOf": [_DAYS.shape, {"const": "auto"}]}, _DAYS.wants),
]
Command: TypeAlias = Annotated[tuple[str, ...], Reads(_command, _TEXT, "a command line")]
Variable: TypeAlias = Annotated[str, Reads(_variable, _TEXT, "the name of an environment variable")]
Keyring: TypeAlias = Annotated[
    bool | str,
    Reads(_keyring, {"type": ["boolean", "string"]}, "`true`, `false` or the name of a service"),
]
ExistingFile: TypeAlias = Annotated[Path, Reads(_file, _TEXT, "the path of a file")]
ExistingFolder: TypeAlias = Annotated[Path, Reads(_folder, _TEXT, "the path of a folder")]
SecretFile: TypeAlias = Annotated[
    Path, Reads(_secret_file, _TEXT, "the path of a file that only you may read (mode 0600)")
]
