"""The files that templates are: what their names mean, which of them wins, and reading one safely.

The rules of this file
    A name says all that has to be known to choose: ``<language>/<play>[.<tone>][.<n>].txt.j2``.
    The seller's files win over ours. As soon as one of theirs fits a play, a language and a tone,
    only theirs are used for it; a text of the other tone is never taken instead.
    Nothing is read that lies outside the two folders, and nothing that is no plain file: a folder,
    a pipe or a link to somewhere else may bear any name.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from ghostwatch import resources
from ghostwatch.errors import Problem, UserError

ANY = "any"
TONES = ("formal", "informal")
BASE = "letter"
"""The play of no draft: greeting and closing, which all others build on."""

SUFFIX = ".txt.j2"
SHIPPED = "shipped/"
"""In front of a name: ours, whatever the seller has."""

MOST_CHARACTERS = 20_000  # of a template, and of what it renders to
MOST_IN_A_FOLDER = 10_000

_NAME = re.compile(
    r"(?P<language>[a-z]{2})/(?P<play>[a-z][a-z0-9_]*)"
    r"(?:\.(?P<tone>formal|informal))?(?:\.(?P<variant>[2-9]|[1-9][0-9]))?\.txt\.j2"
)
_PART = re.compile(r"[\w.-]+")
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Name:
    """What the name of a template says. tone: one of ``TONES``, or ``ANY``. variant: from 1."""

    language: str
    play: str
    tone: str = ANY
    variant: int = 1

    def __str__(self) -> str:
        tone = f".{self.tone}" if self.tone != ANY else ""
        variant = f".{self.variant}" if self.variant > 1 else ""
        return f"{self.language}/{self.play}{tone}{variant}{SUFFIX}"

    @classmethod
    def read(cls, text: str) -> Name | None:
        """Read ``de/step_back.formal.2.txt.j2``; None for what is no name of a template."""
        found = _NAME.fullmatch(text)
        if found is None:
            return None
        tone, variant = found["tone"] or ANY, int(found["variant"] or 1)
        return cls(found["language"], found["play"], tone, variant)

    def fits(self, tone: str) -> bool:
        """Tell whether a letter of this tone may be written from it."""
        return self.tone in (tone, ANY)


@dataclass(frozen=True, slots=True)
class Template:
    """One template: its name, where it lies, and whether it is the seller's own."""

    name: Name
    path: Path
    is_yours: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """One template that is in use, and the names of ours that are not, because of it."""

    template: Template
    overrides: tuple[Name, ...] = ()


@cache
def ours() -> Path:
    """Return the folder of the templates that come with ghostwatch."""
    return resources.shipped("templates")


# --- choosing -----------------------------------------------------------------------------------


def chosen(play: str, language: str, tone: str, folder: Path | None) -> tuple[Template, ...]:
    """Give the variants that a draft may be written from, in the order of their numbers.

    The seller's with this tone, else the seller's for any, else ours with it, else ours for any;
    () when there is none. folder: the seller's own templates, or None.
    """
    found = every(play, language, folder)
    for is_yours in (True, False):
        for wanted in (tone, ANY):
            fitting = [t for t in found if t.is_yours is is_yours and t.name.tone == wanted]
            if fitting:
                return tuple(fitting)
    return ()


def every(play: str, language: str, folder: Path | None) -> tuple[Template, ...]:
    """Give each template of a play in a language, the seller's and ours, in order."""
    return tuple(t for t in _of_language(language, folder) if t.name.play == play)


def listing(folder: Path | None) -> tuple[Listed, ...]:
    """List every template that is in use, by language, play, tone and variant."""
    return tuple(
        one
        for language in _languages(folder)
        for play in sorted({t.name.play for t in _of_language(language, folder)})
        for one in _listed(play, language, folder)
    )


def languages(play: str, folder: Path | None) -> list[str]:
    """List the languages in which a play has a template."""
    return [language for language in _languages(folder) if every(play, language, folder)]


def own_languages(folder: Path | None) -> list[str]:
    """List the languages in which the seller's folder may hold something; [] without one."""
    if folder is None or not folder.is_dir():
        return []
    return [name for name in _files(folder) if _is_language(name)]


def misnamed(languages_in_use: Iterable[str], folder: Path) -> Iterator[Problem]:
    """Name files of the seller's that look like templates and will never be found."""
    for language in sorted(set(languages_in_use)):
        for file in _files(folder / language) if _is_language(language) else ():
            if file.endswith(SUFFIX) and Name.read(f"{language}/{file}") is None:
                what = "The name of this file is not that of a template, so it is never used."
                next_step = (
                    f"Call it PLAY{SUFFIX}, PLAY.formal{SUFFIX} or PLAY.informal{SUFFIX}; a second "
                    f"variant is PLAY.2{SUFFIX} or PLAY.formal.2{SUFFIX}."
                )
                yield Problem(str(folder / language / file), what, next_step)


def _listed(play: str, language: str, folder: Path | None) -> Iterator[Listed]:
    everything = every(play, language, folder)
    used = everything
    if play == BASE:  # these are named in full by what builds on them: file by file
        mine = {t.name for t in everything if t.is_yours}
        used = tuple(t for t in everything if t.is_yours or t.name not in mine)
    else:
        wins = {t for tone in TONES for t in chosen(play, language, tone, folder)}
        used = tuple(t for t in everything if t in wins)
    unused = [t.name for t in everything if t not in used and not t.is_yours]
    for one in used:
        yield Listed(one, tuple(n for n in unused if one.is_yours and _covers(one.name, n)))


def _covers(winner: Name, loser: Name) -> bool:
    if winner.play == BASE:
        return winner == loser
    return ANY in (winner.tone, loser.tone) or winner.tone == loser.tone


def _of_language(language: str, folder: Path | None) -> Iterator[Template]:
    if not _is_language(language):
        return
    places = [(folder, True)] if folder is not None else []
    for place, is_yours in (*places, (ours(), False)):
        files = _files(place / language) if is_yours else _shipped_files(language)
        names = [Name.read(f"{language}/{file}") for file in files]
        known = [name for name in names if name is not None]
        for name in sorted(known, key=lambda n: (n.play, n.tone, n.variant)):
            yield Template(name, place / str(name), is_yours)


def _languages(folder: Path | None) -> list[str]:
    places = [place for place in (folder, ours()) if place is not None]
    return sorted({name for place in places for name in _files(place) if _is_language(name)})


def _is_language(text: str) -> bool:
    return re.fullmatch("[a-z]{2}", text) is not None


def _files(place: Path) -> tuple[str, ...]:
    """Name what lies in a folder; () when there is none. Raises UserError for far too much."""
    try:
        with os.scandir(place) as entries:
            names = tuple(entry.name for entry in islice(entries, MOST_IN_A_FOLDER + 1))
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        what = f"This folder cannot be read: {error.strerror}."
        raise UserError(Problem(str(place), what, "Let the user who runs this read it.")) from None
    if len(names) > MOST_IN_A_FOLDER:
        what = f"This folder holds more than {MOST_IN_A_FOLDER} files."
        raise UserError(Problem(str(place), what, "Let `templates` name a folder of templates."))
    return names


@cache
def _shipped_files(language: str) -> tuple[str, ...]:
    return _files(ours() / language)


# --- reading ------------------------------------------------------------------------------------


def find(name: str, folder: Path | None) -> Path | None:
    """Find the file of a name that a template gives (``shipped/`` in front: ours), or None.

    None for names that would lead out of the folders too. What is found may still be no plain file.
    """
    if any(part in {"", ".", ".."} or not _PART.fullmatch(part) for part in name.split("/")):
        return None
    if name.startswith(SHIPPED):
        places = [ours() / name.removeprefix(SHIPPED)]
    else:
        places = [place / name for place in (folder, ours()) if place is not None]
    return next((place for place in places if os.path.lexists(place)), None)


def text_of(path: Path, folder: Path | None) -> str:
    """Read a template. Raises UserError when it is none, cannot be read, or is too long."""
    if folder is not None and path.is_relative_to(folder):
        _refuse_what_leads_away(path, folder)
    octets = _octets(path)
    try:
        text = octets.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"This template cannot be read: {error.reason} in octet {error.start + 1}."
        raise UserError(Problem(str(path), what, "Save it as UTF-8 text.")) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > MOST_CHARACTERS:
        what = f"This template is longer than {MOST_CHARACTERS} characters."
        raise UserError(Problem(str(path), what, "Shorten it: it is one letter."))
    if found := _NO_TEXT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        what = "This line holds a control character."
        raise UserError(Problem(f"{path}:{line}", what, "Save it as plain text."))
    return text


def _refuse_what_leads_away(path: Path, folder: Path) -> None:
    """A link within the folder is fine; one out of it would put any file into a letter."""
    try:
        inside = path.resolve(strict=True).is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a link to nowhere, or to itself
        inside = False
    if not inside:
        what = "This is a link that leads out of your folder of templates, or nowhere."
        raise UserError(Problem(str(path), what, "Put the file itself there."))


def _octets(path: Path) -> bytes:
    """Read a plain file, and never wait for a pipe that bears the name of one."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise UserError(_no_file(path))
            return file.read(4 * MOST_CHARACTERS + 8)  # no UTF-8 character is longer than 4 octets
    except IsADirectoryError:
        raise UserError(_no_file(path)) from None
    except OSError as error:
        what = f"This template cannot be read: {error.strerror}."
        raise UserError(Problem(str(path), what, "Let the user who runs this read it.")) from None


def _no_file(path: Path) -> Problem:
    return Problem(str(path), "This is no plain file.", "Put a text file there, or take it away.")
