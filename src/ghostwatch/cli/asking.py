"""``init`` on a terminal: few questions, each with the best guess; or none at all, by options."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from ghostwatch import init
from ghostwatch.cli import paper
from ghostwatch.errors import Problem, UserError


@dataclass(frozen=True)
class Given:
    """What options said already; None and () where they did not. ask: whether somebody is there."""

    email: str | None
    name: str | None
    host: str | None
    port: int | None
    user: str | None
    time_zone: str | None
    prospects: tuple[str, ...]
    secrets: Mapping[str, str]
    ask: bool


def answers(given: Given) -> init.Answers:
    """Everything a first configuration needs; UserError naming all that is missing or wrong."""
    missing: list[Problem] = []
    prospects = init.prospects_from(given.prospects)
    ask = _asker(given, missing)
    email = ask("Your e-mail address", "--email", given.email, None, init.is_address)
    setting = init.setting_for(email)
    name = ask("Your name, as it stands in From", "--name", given.name, None, bool)
    likely = setting.host if setting else None
    host = ask(
        "Your IMAP server",
        "--host",
        given.host or (None if given.ask else likely),
        likely or f"imap.{email.rpartition('@')[2]}",
        _is_host,
    )
    here = init.time_zone_guess()
    time_zone = ask(
        "Your time zone",
        "--time-zone",
        given.time_zone or (None if given.ask else here),
        here or "Europe/Amsterdam",
        init.is_time_zone,
    )
    server = init.known_server(email, host)
    if host:
        hint = f" {server.hint}" if server else ""
        paper.line(f"Mail server: {host}.{hint} Nothing has been connected yet.")
    secret = _secret(given, missing, init.likely_source(host))
    if missing:
        raise UserError(*missing)
    port = given.port or (server.port if server else None)
    return init.Answers(
        email=email,
        name=name,
        host=host,
        user=given.user or email,
        secret=secret,
        time_zone=time_zone,
        port=port,
        prospects=prospects or (_prospects() if given.ask else ()),
    )


def check_command(config: Path | None, state: Path | None) -> str:
    """The exact command that tries what was written. config, state: as options named them."""
    named = {"--config": config, "--state": state}
    options = [word for option, path in named.items() if path for word in (option, str(path))]
    return shlex.join(["ghostwatch", *options, "check"])


Ask = Callable[[str, str, str | None, str | None, Callable[[str], bool]], str]


def _asker(given: Given, missing: list[Problem]) -> Ask:
    """How to come to an answer: the option, else a question, else a problem for the list."""

    def ask(
        question: str,
        option: str,
        known: str | None,
        guess: str | None,
        fits: Callable[[str], bool],
    ) -> str:
        if known is not None and fits(known):
            return known
        if given.ask:
            return _until_it_fits(question, guess, fits)
        what = "This does not fit." if known is not None else "This is missing."
        missing.append(Problem(option, what, f"Give {question[0].lower()}{question[1:]}."))
        return ""

    return ask


def _until_it_fits(question: str, guess: str | None, fits: Callable[[str], bool]) -> str:
    while True:
        answer = str(click.prompt(question, default=guess)).strip()
        if fits(answer):
            return answer
        paper.note("This does not look right, please try again.")


def _is_host(text: str) -> bool:
    return bool(text) and not set(text) & set(" /@\t")


def _secret(given: Given, missing: list[Problem], likely: str) -> tuple[str, str]:
    if len(given.secrets) == 1:
        return next(iter(given.secrets.items()))
    if not given.ask or given.secrets:
        options = ", ".join("--" + key.replace("_", "-") for key in init.SECRETS)
        missing.append(Problem("password", "Give exactly one source.", f"One of: {options}."))
        return "", ""
    paper.line("Where does ghostwatch get your password? It is never kept in the configuration.")
    choice = click.prompt("Source", type=click.Choice(list(init.SECRETS)), default=likely)
    if choice == "keyring":
        return choice, "true"
    words = init.SECRETS[choice]
    return choice, _until_it_fits(words[0].upper() + words[1:], None, bool)


def _prospects() -> tuple[tuple[str, str], ...]:
    """Ask for prospects until there is no more."""
    found: list[tuple[str, str]] = []
    paper.line("Whom are you waiting for? An address each; an empty line ends the list.")
    while True:
        address = str(click.prompt("Address", default="", show_default=False)).strip()
        if not address:
            return tuple(found)
        if not init.is_address(address):
            paper.note("This does not look like an address, please try again.")
            continue
        guess = address.rpartition("@")[2]
        name = str(click.prompt("What do you call them", default=guess)).strip()
        what = init.clash(found, name, address)
        if what:
            paper.note(f"{what} Please try again.")
        else:
            found.append((name, address))
