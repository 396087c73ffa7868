"""``templates lint``: what in letters a reader would feel as pressure, and what to write instead.

The rule of the module: it reads files and says what ``core.voice`` finds; it knows no phrase. Of a
template both are judged: the text pieces of its source, so that a finding has a line to go to, and
what it renders to, with all facts and with none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from ghostwatch.cli.wiring import Home
from ghostwatch.core import voice
from ghostwatch.core.model import REMINDER
from ghostwatch.errors import GhostwatchError, Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.config import Config
    from ghostwatch.core.voice import Own

LONGEST = 1_000_000
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


@dataclass(frozen=True)
class Linted:
    """One file, and what was found in it. ease: of what it renders to; None: not known."""

    path: Path
    language: str
    play: str | None
    findings: tuple[voice.Finding, ...]
    ease: float | None


@dataclass(frozen=True)
class Book:
    """What the seller's configuration says about words. needed: (play, language), None: all."""

    folder: Path | None = None
    needed: frozenset[tuple[str, str]] | None = None
    own: Own = voice.NOTHING


def run(home: Home, files: Sequence[Path], language: str | None, play: str | None) -> list[Linted]:
    """Look over these files; without any, over every template in use (all of ours without a file).

    language, play: of the files, where their names do not say so. Raises UserError.
    """
    book = book_of(home)
    return [of_file(path, book, language, play) for path in files or in_use(book)]


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
    from ghostwatch import drafting  # noqa: PLC0415
    from ghostwatch.config import AS_THEY_WRITE  # noqa: PLC0415

    for one in drafting.listing(book.folder):
        name = one.template.name
        if book.needed is None or any(
            name.play in (play, BASE) and language in (name.language, AS_THEY_WRITE)
            for play, language in book.needed
        ):
            yield one.template.path


def _play_and_language(path: Path) -> tuple[str, str]:
    return path.name.partition(".")[0], path.parent.name


# --------------------------------------------------------------------------------- one file


def of_file(path: Path, book: Book, language: str | None = None, play: str | None = None) -> Linted:
    """What is found in one file. Raises UserError when it cannot be read."""
    text = _template(path, book.folder) if path.suffix == ".j2" else _read(path)
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
    rendered = letters(path, language)
    if not rendered and play != BASE:
        found.append(voice.Finding(1, "unread", "", "It cannot be written from.", "See `check`."))
    for text in rendered if play != BASE else ():
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

    name = drafting.Name.read(f"{path.parent.name}/{path.name}")
    if name is None:
        return []
    template = drafting.Template(name, path, is_yours=not _is_ours(path))
    folder = path.resolve().parent.parent if template.is_yours else None
    days = {fact: drafting.date_in_words(on, language) for fact, on in _DAYS.items()}
    # Without a learnt greeting and closing, so that those of the base are looked at.
    unlearnt = {"greeting": None, "closing": None}
    subject = _SUBJECTS.get(language, _SUBJECTS["en"])
    all_known = {**drafting.FACTS, **days, **unlearnt, "subject": subject}
    rendered = []
    for facts in (all_known, {}):
        with suppress(GhostwatchError):
            known = {**facts, "signature": _SIGNATURE}
            rendered.append(drafting.rendered(template, known, folder))
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


def _template(path: Path, folder: Path | None) -> str:
    """The text of a template, refused where a draft would be: a pipe, a link that leads away."""
    from ghostwatch.drafting.files import text_of  # noqa: PLC0415

    return text_of(path, folder)


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(LONGEST)
    except (OSError, UnicodeDecodeError) as error:
        what = f"This file cannot be read: {error}."
        raise UserError(Problem(str(path), what, "Save it as UTF-8 text.")) from None


def _guessed(text: str) -> str:
    """The language of a text, where there are phrases of it; English in doubt."""
    from ghostwatch.core.replies.intent import tongues  # noqa: PLC0415

    spoken = tongues.likeliest(text)
    return spoken if spoken is not None and spoken in voice.LANGUAGES else "en"


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
    """Lines for ``check``: what is worth another look in the seller's templates; no failure."""
    book = book_of(home)
    theirs = [path for path in in_use(book) if not _is_ours(path)]
    found = [each for path in theirs if (each := of_file(path, book)).findings]
    return [line for line in in_words(found) if line][:-1]


def of_draft(text: str, language: str, play: str, own: Own, signature: str = "") -> list[str]:
    """Lines for ``why``: what is worth another look in one draft, as it lies ready."""
    from ghostwatch.report import plain  # noqa: PLC0415

    found = voice.findings(text, language, play, own, signature=signature, written=text)
    return [
        f"{each.kind}{f' “{plain(each.words)}”' if each.words else ''}: {plain(each.why)}"
        + (f" Instead: {plain(each.instead)}" if each.instead else "")
        for each in found
    ]
