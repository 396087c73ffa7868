"""From the command line's words to things: which file, which state, which belt, which moment.

Each import of a station stands where it is used: ``--help`` and ``status`` must not pay for the
parts that only a turn needs.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch.errors import Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.config import Config, Loaded
    from ghostwatch.core.model import Identities, Prospect
    from ghostwatch.cycle.belt import Belt
    from ghostwatch.cycle.turn import Turn
    from ghostwatch.mailserver import MailServer
    from ghostwatch.store import Store


def clock() -> datetime:
    """The real time, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 (the command line reads the clock)


@dataclass(frozen=True)
class Home:
    """What stands before the command: ``--config``, ``--state``, ``--debug``.

    tripwire: whether commands that connect arm the tripwire. It cannot be taken back, so only a
    process of our own does that, never a test that calls a command.
    """

    config: Path | None = None
    state: Path | None = None
    debug: bool = False
    tripwire: bool = False

    @property
    def path(self) -> Path:
        """The configuration file: the one named, else the platform's usual place."""
        if self.config is not None:
            return self.config
        from platformdirs import user_config_path  # noqa: PLC0415

        return user_config_path("ghostwatch") / "config.yaml"

    def loaded(self) -> Config:
        """The configuration, or UserError with every problem in it."""
        from ghostwatch import config  # noqa: PLC0415

        return config.load(self.path)

    def checked(self) -> Config:
        """The configuration with templates that render, or UserError with every problem."""
        return checked(self.path)

    def guard(self, config: Config) -> None:
        """From now on this process reaches the configured mail server and nothing else."""
        if not self.tripwire:
            return
        from ghostwatch import tripwire  # noqa: PLC0415

        account = config.account
        tripwire.allow(account.host, account.port)
        for command in (account.password_command, account.access_token_command):
            if command is not None:
                tripwire.allow_command(command)
        if account.keyring:
            tripwire.allow_local_sockets()
        tripwire.arm()

    def folder(self) -> Path:
        """The state folder of the configuration."""
        return self.state if self.state is not None else default_state(self.path)

    def folder_of(self, path: Path, *, alone: bool) -> Path:
        """The state folder of one of several configurations: below ``--state``, each its own."""
        if self.state is None:
            return default_state(path)
        return self.state if alone else self.state / state_name(path)


def state_name(path: Path) -> str:
    """A folder name that belongs to one configuration file: its name and a digest of its place."""
    digest = hashlib.sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{path.stem}-{digest[:8]}"


def default_state(path: Path) -> Path:
    """Where the state of a configuration lies when nobody says otherwise."""
    from platformdirs import user_state_path  # noqa: PLC0415

    return user_state_path("ghostwatch") / state_name(path)


# ----------------------------------------------------------------------------------- configuration


def faults(path: Path) -> tuple[Loaded, tuple[Problem, ...]]:
    """What reading a configuration gave, with the problems of the templates that it needs."""
    from ghostwatch import config, drafting  # noqa: PLC0415
    from ghostwatch.core.model import REMINDER  # noqa: PLC0415

    loaded = config.read(path)
    # A language of the seller's own may have no reminder yet: then it is withheld, and says why.
    known = drafting.languages(REMINDER, loaded.templates)
    needed = {pair for pair in loaded.needed if pair[1] != config.AS_THEY_WRITE}
    # Whichever they write in: of those languages the seller has words of their own to be wrong.
    needed |= {
        (play, language)
        for play, told in loaded.needed
        if told == config.AS_THEY_WRITE
        for language in drafting.own_languages(loaded.templates)
        if language in drafting.languages(play, loaded.templates)
    }
    reminders = {(REMINDER, language) for _, language in needed if language in known}
    templates = drafting.problems(needed | reminders, loaded.templates)
    return loaded, (*loaded.problems, *templates, *_of_phrases(loaded))


def _of_phrases(loaded: Loaded) -> tuple[Problem, ...]:
    folder = loaded.config.phrases if loaded.config else None
    if folder is None:
        return ()
    from ghostwatch.config.phrases import problems  # noqa: PLC0415

    return problems(folder)


def checked(path: Path) -> Config:
    """The configuration with templates that render, or UserError with every problem at once."""
    loaded, problems = faults(path)
    if problems or loaded.config is None:
        raise UserError(*problems)
    return loaded.config


def configurations(named: Sequence[Path]) -> tuple[Path, ...]:
    """The files meant by files and folders, each once; UserError for a folder without any."""
    found: dict[Path, Path] = {}
    for path in named:
        inside = sorted(path.glob("*.y*ml")) if path.is_dir() else [path]
        if not inside:
            what = "There is no configuration (*.yaml) in this folder."
            raise UserError(Problem(str(path), what, "Put one there, or name the file itself."))
        found.update({each.resolve(): each for each in inside})
    return tuple(found.values())


def refuse_twins(paths: Sequence[Path]) -> None:
    """Raise UserError when two configurations name one account: each would write its own drafts."""
    from ghostwatch import config as configuration  # noqa: PLC0415

    problems, known = [], dict[tuple[str, str], Path]()
    for path in paths:
        config = configuration.read(path).config
        if config is None:
            continue  # whoever opens it says what is wrong
        account = (config.account.host.lower(), config.account.user.lower())
        first = known.setdefault(account, path)
        if first is not path:
            what = f"This names the same account as {first}."
            problems.append(Problem(str(path), what, "Keep one configuration for each account."))
    if problems:
        raise UserError(*problems)


# -------------------------------------------------------------------------------- stations, joined


def open_store(config: Config, folder: Path, *, hold: bool) -> Store:
    """The state of a configuration; see ``Store.open`` for what it raises."""
    from ghostwatch.store import Store  # noqa: PLC0415

    return Store.open(folder, config.account.user, hold=hold)


def mail_server(config: Config) -> MailServer:
    """The configured mail server, not yet connected."""
    from ghostwatch import credentials  # noqa: PLC0415
    from ghostwatch.mailserver import MailServer  # noqa: PLC0415

    return MailServer(
        config.account,
        config.mailboxes,
        lambda: credentials.secret(config.account),
        controls=config.controls.all,
    )


def belt(config: Config, store: Store, server: Callable[[], MailServer] | None = None) -> Belt:
    """The belt of one seller, not yet connected.

    A key without a ledger says that there was a ledger once. It is said before the key is made.
    """
    from ghostwatch import credentials  # noqa: PLC0415
    from ghostwatch.cycle.belt import Belt  # noqa: PLC0415

    gc.freeze()  # what was imported stays: no collection needs to look at it
    gc.enable()
    store.begin(lost=credentials.has_message_id_key(config.path))
    key = credentials.message_id_key(config.path)
    return Belt(config, store, server or (lambda: mail_server(config)), key, clock)


@dataclass
class OwnSeller:
    """One seller for the daemon: configuration, held state, belt."""

    config: Config
    store: Store
    every: timedelta = field(init=False)

    def __post_init__(self) -> None:
        self.every = self.config.poll_every
        self._belt = belt(self.config, self.store, self._server)
        self._connection: MailServer | None = None
        self._turn: Turn | None = None

    def _server(self) -> MailServer:
        self._connection = mail_server(self.config)
        return self._connection

    def turn(self, now: datetime, stop: Callable[[], bool]) -> Turn:
        """One turn; after an unexpected error the connection is not trusted any more."""
        try:
            self._turn = self._belt.turn(now, by_clock=True, stop=stop)
        except BaseException:
            self._belt.close()
            raise
        return self._turn

    def details(self, prospect: str) -> str:
        """Addresses and subject, for a log that may name people."""
        for verdict in self._turn.verdicts if self._turn else ():
            if verdict.prospect.name == prospect:
                subject = verdict.follows.subject if verdict.follows else ""
                return f"{', '.join(verdict.prospect.contacts)}: {subject}"
        return ""

    def cut(self) -> None:
        """Make the running turn's network wait fail."""
        if self._connection is not None:
            self._connection.cut()

    def close(self) -> None:
        """Let go of the connection, then of the state."""
        try:
            self._belt.close()
        finally:
            self.store.close()


def opening(home: Home, path: Path, folder: Path) -> Callable[[], OwnSeller]:
    """Check one configuration now (UserError); what is returned holds its state (StateHeld)."""
    config = checked(path)
    home.guard(config)

    def open_seller() -> OwnSeller:
        store = open_store(config, folder, hold=True)
        try:
            return OwnSeller(config, store)
        except BaseException:
            store.close()
            raise

    return open_seller


# --------------------------------------------------------------------------------- people and time


def who(config: Config, store: Store) -> Identities:
    """Who is who: of the configuration, and whom the mailbox of ``watch`` names."""
    if config.controls.watch is None:
        return config.who
    return config.who_with(store.sightings())


def find(config: Config, wanted: str, who: Identities | None = None) -> Prospect:
    """The prospect with this name or address, or at this address's company; else UserError.

    So it is where several fit: a decision about the wrong one is worse than none. who: all
    prospects there are, else those of the configuration.
    """
    prospects = (who or config.who).prospects
    text = wanted.strip().casefold()
    domain = text.rpartition("@")[2] if "@" in text else None
    tests: tuple[Callable[[Prospect], bool], ...] = (
        lambda p: p.name == wanted,
        lambda p: p.name.casefold() == text,
        lambda p: text in p.contacts,
        lambda p: domain in p.domains,
    )
    for test in tests:
        found = [prospect for prospect in prospects if test(prospect)]
        if len(found) > 1:
            what = f"This may be {_either(p.name for p in found)}."
            raise UserError(Problem(f'"{wanted}"', what, "Say which, by its name."))
        if found:
            return found[0]
    raise UserError(_nobody(config, prospects, wanted))


def _nobody(config: Config, prospects: Sequence[Prospect], wanted: str) -> Problem:
    """Nobody is called so: who has this as a part of a name or an address, else the nearest."""
    from difflib import get_close_matches  # noqa: PLC0415

    known = {prospect.name.casefold(): prospect.name for prospect in prospects}
    known |= {contact: contact for p in prospects for contact in p.contacts}
    text = wanted.strip().casefold()
    parts = [p.name for p in prospects if _is_part(text, (p.name.casefold(), *p.contacts))]
    near = parts or [known[each] for each in get_close_matches(text, known, n=1)]
    advice = f"Did you mean {_either(near)}?" if near else f"Prospects stand in {config.path}."
    return Problem(f'"{wanted}"', "No prospect has this name or address.", advice)


def _is_part(text: str, names: Iterable[str]) -> bool:
    return len(text) >= _LEAST and any(text in name for name in names)


_LEAST = 3  # characters that say something about a name
_MOST_NAMED = 6


def _either(names: Iterable[str]) -> str:
    """Names to choose from; a long list is cut and says so."""
    quoted = [f'"{name}"' for name in names]
    shown, more = quoted[:_MOST_NAMED], len(quoted) - _MOST_NAMED
    if more > 0:
        return f"{', '.join(shown)} or {more} others"
    return " or ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))


def anything_to_resume(config: Config, store: Store, prospect: str, now: datetime) -> bool:
    """Whether ``resume`` would take back a decision, a doubtful draft, or our reading of a mail."""
    from ghostwatch.core.model import DraftState, NoteKind  # noqa: PLC0415
    from ghostwatch.cycle import offline  # noqa: PLC0415

    notes = [note for note in store.notes() if note.prospect == prospect]
    if notes and notes[-1].kind is not NoteKind.RESUME:
        return True
    rows = (d for d in store.decisions() if d.prospect == prospect)
    if store.has_lost_words() or any(d.by_seller or d.state is DraftState.UNCERTAIN for d in rows):
        return True
    return offline.resume_would_change(config, store, prospect, now)


def moment(value: datetime | None, zone: tzinfo) -> datetime:
    """The ``now`` of a command: what was given (in the seller's zone if it names none), or now."""
    if value is None:
        return clock()
    return value.replace(tzinfo=zone) if value.tzinfo is None else value
