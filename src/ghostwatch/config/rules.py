"""What the keys must mean together: rules over the sound part of a file, one function a rule.

A rule sees the plain data through ``Sound``, which hides whatever was refused before, so that one
mistake is told once and does not hide another. A rule yields breaches and never raises.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeAlias

from ghostwatch.config.keys import BY_COUNTRY
from ghostwatch.config.values import duration_of, is_loopback, nearest, shown
from ghostwatch.config.yaml_tree import Mark
from ghostwatch.config.yaml_tree import Path as Where
from ghostwatch.providers import FREE_MAIL, WELL_KNOWN

SECRET_KEYS = (
    "password_command",
    "password_env",
    "password_file",
    "keyring",
    "access_token_command",
)
SHORTEST_POLL = timedelta(minutes=2)


@dataclass(frozen=True)
class Breach:
    """A rule that is not kept. on_key: the key is at fault, not its value."""

    path: Where
    what: str
    then: str
    on_key: bool = False


class Sound:
    """The plain data of a file without what was refused before."""

    def __init__(self, data: object, refused: Iterable[Where]) -> None:
        self._data = data
        self._refused = frozenset(refused)

    def get(self, *path: str | int) -> object:
        """The value at a path; None when it is not there, or was refused."""
        found = self._data
        for depth, part in enumerate(path, start=1):
            if path[:depth] in self._refused:
                return None
            if isinstance(found, dict):
                found = found.get(part)
            elif isinstance(found, list) and isinstance(part, int) and part < len(found):
                found = found[part]
            else:
                return None
        return found

    def text(self, *path: str | int) -> str | None:
        """The text at a path, as the readers take it."""
        found = self.get(*path)
        return found.strip() if isinstance(found, str) and found.strip() else None

    def texts(self, *path: str | int) -> Iterator[tuple[Where, str]]:
        """The texts of a list, each with its path; a lone text counts as a list of one."""
        lone = self.text(*path)
        if lone is not None:
            yield path, lone
        for index in range(self.length(*path)):
            found = self.text(*path, index)
            if found is not None:
                yield (*path, index), found

    def length(self, *path: str | int) -> int:
        """How many items a list holds; 0 when there is no list."""
        found = self.get(*path)
        return len(found) if isinstance(found, list) else 0

    def sections(self, *path: str | int) -> Iterator[Where]:
        """The paths of the mappings in a list."""
        for index in range(self.length(*path)):
            if self.holds_keys(*path, index):
                yield (*path, index)

    def holds_keys(self, *path: str | int) -> bool:
        """Whether a mapping stands at a path."""
        return isinstance(self.get(*path), dict)

    def names(self, *path: str | int) -> tuple[str, ...]:
        """The keys of a mapping, refused ones too; () when there is none."""
        found = self.get(*path)
        return tuple(found) if isinstance(found, dict) else ()

    def given(self, *path: str | int) -> bool:
        """Whether a key stands there with a value, a refused one too."""
        found = self._data
        for part in path:
            if isinstance(found, list) and isinstance(part, int):
                found = found[part]
            else:
                found = found.get(part) if isinstance(found, dict) else None
        return found is not None and found is not False and found != []


MarkOf: TypeAlias = Callable[[Where], Mark]
Rule: TypeAlias = Callable[[Sound, MarkOf], Iterator[Breach]]


def _one_way_to_log_in(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    if not sound.holds_keys("account"):
        return
    keys = sound.names("account")
    ways = [key for key in keys if key in SECRET_KEYS and sound.given("account", key)]
    # A misspelt one, and a password itself, are told of already, as keys that are not known.
    meant_one = any(key not in SECRET_KEYS and nearest(key, SECRET_KEYS) for key in keys)
    if not ways and not meant_one:
        yield Breach(
            ("account",),
            "There is no way to get the password.",
            f"Add one of {', '.join(SECRET_KEYS)}.",
        )
    for extra in ways[1:]:
        yield Breach(
            ("account", extra),
            f"The password has more than one source: {ways[0]} and {extra}.",
            "Keep one of them.",
            on_key=True,
        )


def _no_tls_only_at_home(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    host = sound.text("account", "host")
    if sound.text("account", "tls") == "none" and host is not None and not is_loopback(host):
        yield Breach(
            ("account", "tls"),
            "Without TLS anybody on the way can read the password.",
            "Write implicit; none is only taken for localhost.",
        )


def _patient_poll(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    every = duration_of(sound.text("poll", "every") or "")
    at_home = is_loopback(sound.text("account", "host") or "")
    if every is not None and every < SHORTEST_POLL and not at_home:
        yield Breach(
            ("poll", "every"),
            "This is too often; mail providers lock such guests out.",
            "Write 2 minutes or more.",
        )


def _own_addresses(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    if sound.get("me", "addresses") == []:
        yield Breach(("me", "addresses"), "This list is empty.", "Write your address.")


def _known_holidays(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    yield from _known_place(sound.text("me", "holidays"), ("me", "holidays"))
    for prospect in sound.sections("prospects"):
        path = (*prospect, "holidays")
        place = sound.text(*path)
        if place != BY_COUNTRY:
            yield from _known_place(place, path)


def _known_place(place: str | None, path: Where) -> Iterator[Breach]:
    if place is None or place in _SURELY_KNOWN:
        return
    country, dash, subdivision = place.partition("-")
    places = _holiday_places()
    if country not in places:
        near = country.upper()
        then = (
            f"Did you mean `{near}`?"
            if near in places
            else "Write two capital letters (ISO 3166): NL, DE, GB."
        )
        yield Breach(path, f"Of the country {shown(country)} no holidays are known.", then)
    elif dash and subdivision not in places[country]:
        known = ", ".join(f"{country}-{name}" for name in sorted(places[country]))
        then = f"Known: {known}." if known else f"Write {country} alone."
        yield Breach(path, f"{country} has no part {shown(subdivision)} with own holidays.", then)


# The countries most people write, so that most files never load the holiday tables. Tested
# against them.
_SURELY_KNOWN = frozenset(
    """
    AR AT AU BE BG BR CA CH CL CO CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IN IS IT JP KR LI LT
    LU LV MT MX NL NO NZ PE PL PT RO RS SE SG SI SK TR UA US UY ZA
    """.split()  # noqa: SIM905 - fifty quoted codes are no easier to read
)


def _holiday_places() -> Mapping[str, list[str]]:
    import holidays  # noqa: PLC0415 - only for a country that is not surely known

    return holidays.list_supported_countries()


def _mailbox_for_drafts(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    drafts = sound.text("mailboxes", "drafts")
    if drafts is None:
        return
    path = ("mailboxes", "drafts")
    used = [sound.text("mailboxes", "sent"), sound.text("mailboxes", "inbox") or "INBOX"]
    used += [also for _, also in sound.texts("mailboxes", "also")]
    if _same_mailbox(drafts, "INBOX") or _last_part(drafts) in _NOT_FOR_DRAFTS:
        yield Breach(
            path,
            f"{shown(drafts)} is not a mailbox for drafts.",
            "Name your Drafts, or write null and ghostwatch finds it.",
        )
    elif any(name is not None and _same_mailbox(drafts, name) for name in used):
        yield Breach(
            path,
            f"{shown(drafts)} is named for other mail too.",
            "Name a mailbox that is only for drafts.",
        )


def _mailbox_for_sent(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    sent = sound.text("mailboxes", "sent")
    if sent is not None and _last_part(sent) in _NOT_FOR_SENT:
        yield Breach(
            ("mailboxes", "sent"),
            f"{shown(sent)} takes mail from others: what lies there proves nothing about you.",
            "Name your Sent, or write null and ghostwatch finds it.",
        )


def _mailboxes_of_controls(sound: Sound, mark_of: MarkOf) -> Iterator[Breach]:
    """Each says one thing, and none of them takes mail by itself."""
    used = [sound.text("mailboxes", key) for key in ("drafts", "sent", "inbox")]
    first: dict[str, Where] = {}
    for path, name in _controls(sound):
        on_key = path[1] == "later"
        before = first.setdefault(unicodedata.normalize("NFC", name), path)
        if _last_part(name) in _NOT_FOR_CONTROLS or any(_same_mailbox(name, u) for u in used if u):
            yield Breach(
                path,
                f"{shown(name)} takes mail by itself, so what lies there is no word of yours.",
                "Name a mailbox for this alone, such as Ghostwatch/Won.",
                on_key=on_key,
            )
        elif before != path:
            yield Breach(
                path,
                f"The mailbox {shown(name)} stands for two words: in line {mark_of(before)[0]}"
                f" and in line {mark_of(path)[0]}.",
                "Give each its own.",
                on_key=on_key,
            )


def _controls(sound: Sound) -> Iterator[tuple[Where, str]]:
    """Where each control mailbox stands, and its name."""
    for key in ("won", "lost", "hush", "watch"):
        name = sound.text("controls", key)
        if name is not None:
            yield ("controls", key), name
    for name in sound.names("controls", "later"):
        yield ("controls", "later", name), name.strip()


def _named_well(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    """The names of later's mailboxes are keys: they are text all the same."""
    for name in sound.names("controls", "later"):
        if not name.strip() or not name.isprintable():
            yield Breach(
                ("controls", "later", name),
                "This is no name of a mailbox.",
                "Write one, such as Ghostwatch/1 week.",
                on_key=True,
            )


def _same_mailbox(one: str, other: str) -> bool:
    """Equal names; only INBOX has no letter case (RFC 3501 5.1)."""
    return one == other or one.upper() == other.upper() == "INBOX"


def _last_part(mailbox: str) -> str:
    """The name without the mailboxes above it; the separator is not known before connecting."""
    last = mailbox.replace(".", "/").rpartition("/")[2].strip()
    return unicodedata.normalize("NFC", last).casefold()


_NOT_FOR_SENT = frozenset({"inbox"}).union(
    *(map(_last_part, WELL_KNOWN[role]) for role in ("drafts", "trash", "junk"))
) - frozenset(map(_last_part, WELL_KNOWN["sent"]))
_NOT_FOR_DRAFTS = frozenset({"inbox"}).union(
    *(map(_last_part, names) for role, names in WELL_KNOWN.items() if role != "drafts")
) - frozenset(map(_last_part, WELL_KNOWN["drafts"]))

_NOT_FOR_CONTROLS = frozenset({"inbox"}).union(
    *(map(_last_part, names) for names in WELL_KNOWN.values())
)


def _names_of_prospects(sound: Sound, mark_of: MarkOf) -> Iterator[Breach]:
    first: dict[str, Where] = {}
    for prospect in sound.sections("prospects"):
        path = (*prospect, "name")
        name = sound.text(*path)
        if name is None:
            continue
        before = first.setdefault(name.casefold(), path)
        if before != path:
            yield Breach(
                path,
                f"Two prospects are called {shown(name)}: in line {mark_of(before)[0]}"
                f" and in line {mark_of(path)[0]}.",
                "Give each its own name.",
            )


def _contacts(sound: Sound, mark_of: MarkOf) -> Iterator[Breach]:
    """Each address belongs to one prospect, and none of them is the seller's own."""
    mine = _own(sound)
    first: dict[str, Where] = {}
    for prospect in sound.sections("prospects"):
        for path, written in sound.texts(*prospect, "contacts"):
            address = written.lower()
            before = first.setdefault(address, path)
            if address in mine:
                yield Breach(path, f"{shown(address)} is your own address.", "Take it out.")
            elif before[:2] != path[:2]:
                yield Breach(
                    path,
                    f"Two prospects have the contact {shown(address)}: in line"
                    f" {mark_of(before)[0]} and in line {mark_of(path)[0]}.",
                    "Keep it in one of them.",
                )


def _somebody(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    for prospect in sound.sections("prospects"):
        if not sound.given(*prospect, "contacts") and not sound.given(*prospect, "company"):
            yield Breach(
                prospect, "Nobody is named here.", "Add contacts, or the domain as company."
            )


def _companies(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    own = {address.rpartition("@")[2] for address in _own(sound)}
    for prospect in sound.sections("prospects"):
        for path, written in sound.texts(*prospect, "company"):
            domain = written.lower()
            if domain in FREE_MAIL:
                yield Breach(
                    path,
                    f"Strangers too have addresses at {shown(domain)}.",
                    "Write null and list the contacts.",
                )
            elif domain in own:
                yield Breach(
                    path,
                    f"{shown(domain)} is your own domain.",
                    "Write null and list the contacts.",
                )


def _own(sound: Sound) -> frozenset[str]:
    return frozenset(address.lower() for _, address in sound.texts("me", "addresses"))


RULES: tuple[Rule, ...] = (
    _one_way_to_log_in,
    _no_tls_only_at_home,
    _patient_poll,
    _own_addresses,
    _known_holidays,
    _mailbox_for_drafts,
    _mailbox_for_sent,
    _mailboxes_of_controls,
    _named_well,
    _names_of_prospects,
    _contacts,
    _somebody,
    _companies,
)


def breaches(sound: Sound, mark_of: MarkOf) -> Iterator[Breach]:
    """Every rule that the file does not keep. mark_of: where the value at a path stands."""
    for rule in RULES:
        yield from rule(sound, mark_of)


def templates_of(sound: Sound, folder: Path) -> Path | None:
    """The seller's own templates, when the rest of the file is wrong."""
    name = sound.text("templates")
    return folder / Path(name).expanduser() if name is not None else None
