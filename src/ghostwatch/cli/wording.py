"""``templates``: which words there are, making them one's own, and seeing them as drafts.

The rule of this module: nothing is overwritten, and nothing but the copies is written.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ghostwatch.cli import paper
from ghostwatch.cli.options import AS_JSON, FILE, NOW
from ghostwatch.cli.rim import FINE, NEEDS_A_PERSON
from ghostwatch.cli.wiring import Home
from ghostwatch.errors import Problem, UserError

if TYPE_CHECKING:
    from ghostwatch.core.voice import Own
    from ghostwatch.drafting import Listed, Name
    from ghostwatch.report import Table


def _small(_: object, __: object, given: Any) -> Any:
    """Languages as folders are called: in small letters."""
    return given.lower() if isinstance(given, str) else given and tuple(map(str.lower, given))


_LANGUAGES = click.option(
    "--language",
    "languages",
    multiple=True,
    metavar="L",
    callback=_small,
    help="Like en, more than once if you like. Default: those of your prospects.",
)
BASE_JOB = "Greeting and closing of every letter."


@dataclass(frozen=True)
class Shelf:
    """The seller's templates beside ours, as far as there is a configuration.

    folder: theirs, or None. languages: in use, () without a configuration; open: and whichever
    else a prospect writes in. jobs: of their own plays. phrases: their own.
    """

    folder: Path | None
    languages: tuple[str, ...]
    jobs: Mapping[str, str]
    phrases: Own
    open: bool = False


def shelf(home: Home) -> Shelf:
    """What the configuration says of templates, also when other things in it are wrong."""
    from ghostwatch.core.voice import NOTHING  # noqa: PLC0415

    if home.config is None and not home.path.exists():
        return Shelf(None, (), {}, NOTHING)
    from ghostwatch import config  # noqa: PLC0415
    from ghostwatch.cli import linting  # noqa: PLC0415

    loaded = config.read(home.path)
    told = {language for _, language in loaded.needed}
    is_open = config.AS_THEY_WRITE in told
    languages = tuple(sorted(told - {config.AS_THEY_WRITE}))
    if loaded.config is not None:
        jobs = {name: play.job for name, play in loaded.config.plays.items()}
        return Shelf(loaded.templates, languages, jobs, linting.own_of(loaded.config), is_open)
    of_folder = [problem for problem in loaded.problems if problem.where.endswith(" templates")]
    if of_folder or not loaded.needed:
        raise UserError(*(of_folder or loaded.problems))
    return Shelf(loaded.templates, languages, {}, NOTHING)


@click.group(short_help="List, copy and preview the words of drafts.")
def templates() -> None:
    """The words of drafts: list them, copy them to change them, preview them."""


# --- list ---------------------------------------------------------------------------------------


@templates.command("list")
@_LANGUAGES
@AS_JSON
@click.pass_obj
def list_(home: Home, languages: tuple[str, ...], as_json: bool) -> None:
    """List the templates that are used, and which of them are yours."""
    from ghostwatch import drafting  # noqa: PLC0415

    own = shelf(home)
    wanted = languages or (() if own.open else own.languages)
    listed = [
        one
        for one in drafting.listing(own.folder)
        if not wanted or one.template.name.language in wanted
    ]
    if as_json:
        paper.json_line({"templates": [_entry(one, own) for one in listed]})
    else:
        paper.table(_table(listed, own))


def _entry(one: Listed, own: Shelf) -> dict[str, object]:
    name = one.template.name
    return {
        "name": str(name),
        "play": name.play,
        "language": name.language,
        "tone": name.tone,
        "variant": name.variant,
        "yours": one.template.is_yours,
        "file": str(one.template.path),
        "overrides": [str(each) for each in one.overrides],
        "job": _job(name, own) or None,
    }


def _table(listed: Iterable[Listed], own: Shelf) -> Table:
    from ghostwatch.report import Table, plain  # noqa: PLC0415 (loaded on use)

    rows = [
        (
            one.template.name.play,
            one.template.name.language,
            one.template.name.tone,
            str(one.template.name.variant),
            "yours" if one.template.is_yours else "ours",
            plain(" ".join([_job(one.template.name, own), *_instead(one)])),
        )
        for one in listed
    ]
    return Table(("play", "language", "tone", "variant", "whose", "job"), tuple(rows))


def _instead(one: Listed) -> Iterator[str]:
    if one.overrides:
        yield f"In place of ours: {', '.join(map(str, one.overrides))}."


def _job(name: Name, own: Shelf) -> str:
    from ghostwatch.core.plays import PLAYS  # noqa: PLC0415
    from ghostwatch.drafting import BASE  # noqa: PLC0415

    if name.play == BASE:
        return BASE_JOB
    return PLAYS[name.play].job if name.play in PLAYS else own.jobs.get(name.play, "")


# --- copy ---------------------------------------------------------------------------------------


@templates.command("copy")
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
@click.option("--to", type=FILE, metavar="FOLDER", help="Where. [the folder of `templates`]")
@_LANGUAGES
@click.pass_obj
def copy(home: Home, names: tuple[str, ...], to: Path | None, languages: tuple[str, ...]) -> None:
    """Copy templates of ours to change them.

    NAME is a play (step_back: all its texts in the languages in use) or one file
    (de/step_back.formal.2). `letter` is the base: greeting and closing. Nothing is overwritten.
    """
    own = shelf(home)
    target = to or own.folder or _folder_beside(home)
    meant = _meant(names, languages or own.languages or ("en",))
    _write(meant, target)
    for name in meant:
        paper.line(f"Copied: {target / str(name)}")
    paper.lines(_next_steps(home, own, target, meant, given=bool(languages)))


def _folder_beside(home: Home) -> Path:
    if home.config is None and not home.path.exists():
        what = "There is no configuration that would name a folder for them."
        raise UserError(Problem("--to", what, "Name one: --to FOLDER."))
    return home.path.parent / "templates"


def _meant(names: Sequence[str], languages: Sequence[str]) -> tuple[Name, ...]:
    """The templates of ours that are meant, each once. Raises UserError with the nearest name."""
    from ghostwatch import drafting  # noqa: PLC0415

    ours = [one.template.name for one in drafting.listing(None)]
    found: dict[Name, None] = {}
    wrong: list[Problem] = []
    for text in names:
        here = [name for name in ours if _is_meant(name, text, languages)]
        found |= dict.fromkeys(here)
        if not here:
            wrong.append(_nothing_called(text, ours, languages))
    if wrong:
        raise UserError(*wrong)
    return tuple(found)


def _is_meant(name: Name, text: str, languages: Sequence[str]) -> bool:
    from ghostwatch.drafting.files import SUFFIX  # noqa: PLC0415

    if "/" in text:
        return str(name) == text.removesuffix(SUFFIX) + SUFFIX
    return name.play == text and name.language in languages


def _nothing_called(text: str, ours: Sequence[Name], languages: Sequence[str]) -> Problem:
    from difflib import get_close_matches  # noqa: PLC0415

    plays = {name.play for name in ours}
    if text in plays:
        what = f"We have no text for it in: {', '.join(languages)}."
        return Problem(text, what, "Name a language of ours: --language en.")
    near = get_close_matches(text, [*plays, *map(str, ours)], 1)
    hint = f"Did you mean `{near[0]}`?" if near else "See `ghostwatch templates list`."
    return Problem(text, "No template of ours is called so.", hint)


def _write(names: Sequence[Name], target: Path) -> None:
    """Write all of them, or none when one is there already. Raises UserError."""
    from ghostwatch import drafting  # noqa: PLC0415

    there = [target / str(name) for name in names if (target / str(name)).exists()]
    if there:
        what = "This file is there already, so nothing was copied."
        then = "Change that one, move it away, or name another folder with --to."
        raise UserError(*(Problem(str(path), what, then) for path in there))
    for name in names:
        path = target / str(name)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(drafting.source(name))
        except OSError as error:
            what = f"It cannot be written: {error.strerror}."
            raise UserError(Problem(str(path), what, "Name another folder with --to.")) from None


def _next_steps(
    home: Home, own: Shelf, target: Path, names: Sequence[Name], *, given: bool
) -> Iterator[str]:
    from ghostwatch.drafting import BASE  # noqa: PLC0415

    yield ""
    if own.folder is None or own.folder.resolve() != target.resolve():
        line = f"templates: {_as_written(home, target)}"
        had = f" (it says {own.folder} now)" if own.folder is not None else ""
        yield f"They are used as soon as {home.path} says{had}:"
        yield f"    {line}"
    plays = sorted({name.play for name in names})
    if any(play != BASE for play in plays):
        yield "For a play, a language and a tone of which one text is yours, only yours are used."
    shown = next((play for play in plays if play != BASE), "step_back")
    if own.open and not given:
        yield "Who writes in another language is answered in it: copy those with --language."
    yield f"Next: change them, then `ghostwatch templates preview {shown}`, `ghostwatch check`."


def _as_written(home: Home, target: Path) -> str:
    """The folder as the configuration may name it: relative to its file where that is shorter."""
    base, place = home.path.parent.resolve(), target.resolve()
    text = str(place.relative_to(base)) if place.is_relative_to(base) else str(place)
    return text if text.replace("/", "").replace("_", "").isalnum() else f'"{text}"'


# --- preview ------------------------------------------------------------------------------------


@templates.command("preview", short_help="Print them as drafts; write nothing.")
@click.argument("play", required=False)
@click.option("--prospect", metavar="P", help="As for this prospect, from your own mail.")
@click.option("--all", "everybody", is_flag=True, help="As for each of your prospects.")
@click.option("--language", metavar="L", callback=_small, help="In this language, like de.")
@click.option("--tone", type=click.Choice(["formal", "informal"]), help="In this tone.")
@NOW
@click.pass_obj
def preview(
    home: Home, /, prospect: str | None, everybody: bool, now: datetime | None, **asked: Any
) -> None:
    """Print the words as drafts: to an invented person, or to your prospects.

    Offline, from what was read before; nothing is written. PLAY: like step_back; without it every
    play, or with a prospect the one that comes next.
    """
    from ghostwatch.cli import previewing  # noqa: PLC0415

    if prospect is not None and everybody:
        raise click.UsageError("--prospect and --all exclude each other.")
    wish = previewing.Asked(**asked)
    if prospect is not None or everybody:
        shown = previewing.real(home, wish, prospect, now)
    else:
        shown = previewing.invented(shelf(home), wish, _me(home))
    problems: list[Problem] = []
    for one in shown:
        if isinstance(one, Problem):
            problems.append(one)
        else:
            paper.lines([*one, ""])
    paper.complain(problems)
    sys.exit(NEEDS_A_PERSON if problems else FINE)


# --- lint ---------------------------------------------------------------------------------------


@templates.command("lint", short_help="Say what in your words could feel like pressure.")
@click.argument("files", nargs=-1, type=FILE, metavar="[FILE]...")
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
    from ghostwatch.cli import linting  # noqa: PLC0415 (its tables cost a start)

    looked_over = linting.run(home, files, language, play)
    if as_json:
        for each in looked_over:
            paper.json_line(linting.as_object(each))
    else:
        paper.lines(linting.in_words(looked_over))
    sys.exit(NEEDS_A_PERSON if any(each.findings for each in looked_over) else FINE)


def _me(home: Home) -> dict[str, object]:
    """The seller's own name and signature, where a sound configuration has them."""
    if home.config is None and not home.path.exists():
        return {}
    from ghostwatch import config  # noqa: PLC0415

    loaded = config.read(home.path).config
    return {"me_name": loaded.me.name, "signature": loaded.me.signature} if loaded else {}
