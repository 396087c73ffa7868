"""``lint``: what in letters and templates a reader would feel as pressure, and what to write.

The rule of the module: it reads files and says what ``core.voice`` finds; it knows no phrase. Of a
template both are judged: the text pieces of its source, so that a finding has a line to go to, and
what it renders to, with all facts and with none.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import click

from ghostwatch.cli import paper
from ghostwatch.cli.options import AS_JSON
from ghostwatch.cli.rim import FINE, NEEDS_A_PERSON
from ghostwatch.cli.wiring import Home
from ghostwatch.core import voice
from ghostwatch.core.model import REMINDER
from ghostwatch.errors import GhostwatchError, Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.config import Config
    from ghostwatch.core.voice import Finding, Own

LONGEST = 1_000_000
_SUFFIX = ".txt.j2"
BASE = "letter"
"""The template with greeting and closing: no letter of its own."""

# Made-up facts, in the words of each language; other languages take the English ones.
_SUBJECTS = {
    "en": "Workshop in May",
    "de": "Workshop im Mai",
    "nl": "Workshop in mei",
    "fr": "Atelier en mai",
    "es": "Taller en mayo",
}
_DAYS = {"last_wrote_on": date(2026, 11, 5), "they_wrote_on": date(2026, 11, 3),
         "agreed_on": date(2026, 12, 3)}  # fmt: skip
_SIGNATURE = "Sam"

# A few words that a letter of the language can hardly do without, to guess which it is.
_COMMON = {
    "en": "the and you to is of for with that this",
    "de": "und die der das ist sie ich nicht mit für ein",
    "fr": "et le la les vous je est pour une des votre",
    "es": "y el la los usted que es para una de por su",
    "nl": "en het de een u ik is voor van dat niet je",
}


@dataclass(frozen=True)
class Linted:
    """One file, and what was found in it. ease: of what it renders to; None: not known."""

    path: Path
    language: str
    play: str | None
    findings: tuple[Finding, ...]
    ease: float | None


@dataclass(frozen=True)
class Book:
    """What the seller's configuration says about words. needed: (play, language), None: all."""

    folder: Path | None = None
    needed: frozenset[tuple[str, str]] | None = None
    own: Own = voice.NOTHING


@click.command(short_help="Say what in your words could feel like pressure.")
@click.argument(
    "files",
    nargs=-1,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="[FILE]...",
)
@click.option("--language", metavar="L", help="Of the files, like en. Default: by folder or words.")
@click.option("--play", metavar="NAME", help="Whose rules hold for them. Default: by file name.")
@AS_JSON
@click.pass_obj
def lint(
    home: Home, files: tuple[Path, ...], language: str | None, play: str | None, as_json: bool
) -> None:
    """Say what in letters and templates could feel like pressure, and a gentler wording.

    FILE is a template (.j2) or a letter in plain text. Without any: every template that your
    configuration uses, or all of ours. Exits 1 when there is something to look at.
    """
    book = book_of(home)
    paths = files or tuple(in_use(book))
    linted = [of_file(path, book, language, play) for path in paths]
    if as_json:
        for each in linted:
            paper.json_line(as_object(each))
    else:
        paper.lines(in_words(linted))
    sys.exit(NEEDS_A_PERSON if any(each.findings for each in linted) else FINE)


# --------------------------------------------------------------------------------- which words


def book_of(home: Home) -> Book:
    """The seller's words, as far as there is a configuration; UserError when it cannot be used."""
    if not home.path.exists():
        if home.config is not None:
            home.loaded()  # says that the named file is missing
        return Book()
    from ghostwatch import config  # noqa: PLC0415

    loaded = config.read(home.path)
    if loaded.config is None:
        raise UserError(*loaded.problems)
    reminders = {(REMINDER, language) for _, language in loaded.needed}
    return Book(loaded.templates, loaded.needed | reminders, own_of(loaded.config))


def own_of(config: Config) -> Own:
    """The seller's own phrases, of the key ``voice``."""
    kept = config.voice
    avoid = tuple(voice.Avoid(each.words, each.why, each.instead) for each in kept.avoid)
    return voice.Own(avoid, kept.allow)


def in_use(book: Book) -> Iterator[Path]:
    """The template files that letters are written from: the seller's where there are, else ours."""
    from ghostwatch import resources  # noqa: PLC0415

    ours = sorted(resources.shipped("templates").glob(f"*/*{_SUFFIX}"))
    theirs = sorted(book.folder.glob(f"*/*{_SUFFIX}")) if book.folder else []
    taken = {_play_and_language(path) for path in theirs}
    for path in (*theirs, *(path for path in ours if _play_and_language(path) not in taken)):
        play, language = _play_and_language(path)
        used = book.needed is None or (play, language) in book.needed
        if used or (play == BASE and any(language == each for _, each in book.needed or ())):
            yield path


def _play_and_language(path: Path) -> tuple[str, str]:
    return path.name.partition(".")[0], path.parent.name


# --------------------------------------------------------------------------------- one file


def of_file(path: Path, book: Book, language: str | None = None, play: str | None = None) -> Linted:
    """What is found in one file. Raises UserError when it cannot be read."""
    text = _read(path)
    if path.suffix != ".j2":
        spoken = language or _guessed(text)
        found = voice.findings(text, spoken, play, book.own, written=text)
        return Linted(path, spoken, play, found, voice.ease(voice.body_of(text, spoken), spoken))
    name, folder_name = _play_and_language(path)
    spoken = language or (folder_name if re.fullmatch("[a-z]{2}", folder_name) else _guessed(text))
    return _of_template(path, text, spoken, play or name, book)


def _of_template(path: Path, source: str, language: str, play: str, book: Book) -> Linted:
    found = list(voice.in_template(source, language, play, book.own))
    known = {(each.kind, each.words) for each in found}
    written = source if not _is_ours(path) else ""
    bodies = []
    for text in letters(path, language) if play != BASE else ():
        bodies.append(voice.body_of(text, language, _SIGNATURE))
        for each in voice.findings(
            text, language, play, book.own, signature=_SIGNATURE, written=written
        ):
            if (each.kind, each.words) not in known:
                known.add((each.kind, each.words))
                found.append(replace(each, line=_line(source, each.words)))
    found.sort(key=lambda each: each.line)
    scores = [score for body in bodies if (score := voice.ease(body, language)) is not None]
    return Linted(path, language, play, tuple(found), min(scores) if scores else None)


def letters(path: Path, language: str) -> list[str]:
    """What a template renders to, with all facts and with none; [] for one that does not render.

    That it does not is for ``check`` to say. The only place here that renders.
    """
    from ghostwatch import drafting  # noqa: PLC0415

    days = {fact: drafting.date_in_words(on, language) for fact, on in _DAYS.items()}
    all_known = {**drafting.FACTS, **days, "subject": _SUBJECTS.get(language, _SUBJECTS["en"])}
    name = path.name.removesuffix(_SUFFIX)
    rendered = []
    for facts in (all_known, {}):
        try:
            folder = path.resolve().parent.parent
            rendered.append(
                drafting.render(name, path.parent.name, {**facts, "signature": _SIGNATURE}, folder)
            )
        except GhostwatchError:
            continue
    return rendered


def _line(source: str, words: str) -> int:
    """Where words of a rendered letter stand in its template; its first line of text otherwise."""
    text = voice.text_of_template(source)
    parts = words.split()
    for count in range(len(parts), 0, -1):
        if found := re.search(r"\s+".join(map(re.escape, parts[:count])), text):
            return text.count("\n", 0, found.start()) + 1
    first = re.search(r"[^\W\d_]{2}", text)
    return text.count("\n", 0, first.start()) + 1 if first else 1


def _is_ours(path: Path) -> bool:
    from ghostwatch import resources  # noqa: PLC0415

    return path.resolve().is_relative_to(resources.shipped("templates").resolve())


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(LONGEST)
    except (OSError, UnicodeDecodeError) as error:
        what = f"This file cannot be read: {error}."
        raise UserError(Problem(str(path), what, "Save it as UTF-8 text.")) from None


def _guessed(text: str) -> str:
    """The language whose common words a text holds most of."""
    words = re.findall(r"\w+", text.lower())
    return max(_COMMON, key=lambda code: sum(word in _COMMON[code].split() for word in words))


# --------------------------------------------------------------------------------- what is said


def in_words(linted: Sequence[Linted]) -> Iterator[str]:
    """What a person reads: each finding with FILE:LINE, then one line that sums it up."""
    from ghostwatch.report import plain  # noqa: PLC0415

    for each in linted:
        for finding in each.findings:
            words = f" “{plain(finding.words)}”" if finding.words else ""
            yield f"{plain(str(each.path))}:{finding.line}: {finding.kind}{words}"
            yield f"    {plain(finding.why)}"
            if finding.instead:
                yield f"    Instead: {plain(finding.instead)}"
    yield _summary(linted)


def _summary(linted: Sequence[Linted]) -> str:
    count = sum(len(each.findings) for each in linted)
    files = f"{len(linted)} file" + ("s" if len(linted) != 1 else "")
    said = f"{count} to look at" if count else "nothing to look at"
    return f"{files}: {said}.{_ease(linted)}"


def _ease(linted: Iterable[Linted]) -> str:
    """The reading ease of each language: median and worst."""
    scores: dict[str, list[float]] = {}
    for each in linted:
        if each.ease is not None:
            scores.setdefault(each.language, []).append(each.ease)
    shown = [
        f"{voice.INDEXES[code].name} ({code}) {median(found):.0f}"
        + (f", lowest {min(found):.0f}" if len(found) > 1 else "")
        for code, found in sorted(scores.items())
    ]
    return f" Reading ease, 60 and more is plain: {'; '.join(shown)}." if shown else ""


def as_object(linted: Linted) -> dict[str, object]:
    """One object of ``lint --json``."""
    return {
        "file": str(linted.path),
        "language": linted.language,
        "play": linted.play,
        "reading_ease": linted.ease,
        "findings": [
            {"line": f.line, "class": f.kind, "words": f.words, "why": f.why, "instead": f.instead}
            for f in linted.findings
        ],
    }


def warnings(home: Home) -> list[str]:
    """Lines for ``check``: what is worth another look in the templates in use; never a failure."""
    book = book_of(home)
    found = [each for path in in_use(book) if (each := of_file(path, book)).findings]
    return [line for line in in_words(found) if line][:-1]


def of_draft(text: str, language: str, play: str, own: Own, signature: str = "") -> list[str]:
    """Lines for ``why``: what is worth another look in one draft, as it lies ready."""
    from ghostwatch.report import plain  # noqa: PLC0415

    found = voice.findings(text, language, play, own, signature=signature, written=text)
    return [
        f"{each.kind}{f' “{plain(each.words)}”' if each.words else ''}: {plain(each.why)}"
        f" {plain(each.instead)}".rstrip()
        for each in found
    ]
