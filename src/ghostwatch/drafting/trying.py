"""Trying templates before anything is drafted from them: all that is wrong, each thing once.

The rule of this file: every template is rendered with all facts known, with each optional one
missing and with none of them, for whatever may be missing will be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ghostwatch.drafting import files
from ghostwatch.drafting.facts import FACTS, OPTIONAL
from ghostwatch.drafting.files import TONES, Template
from ghostwatch.drafting.rendering import missing, rendered
from ghostwatch.errors import GhostwatchError, Problem

CLOSING_SIGNATURE = "Kind regards,\nSam"
_GAP = re.compile(r"^.*(?: [,.](?=\s|$)|“”|„“|‘’|«\s*»|\(\s*\)).*$", re.MULTILINE)


def problems(needed: Iterable[tuple[str, str]], folder: Path | None) -> tuple[Problem, ...]:
    """Try every template that may be used, with made-up facts; give all that is wrong.

    needed: (play, language), each tried in both tones and all variants. Ours are not tried where
    no file of the seller's can reach into them: our own tests do that.
    """
    wanted = sorted(set(needed))
    if folder is None:
        return tuple(_absent(wanted, folder))
    if not folder.is_dir():
        what = "This folder of your own templates does not exist."
        return (Problem(str(folder), what, "Create it, or set the key `templates` to null."),)
    try:
        return tuple(dict.fromkeys(_all(wanted, folder)))
    except GhostwatchError as error:  # the folder itself cannot be used
        return error.problems


def _all(wanted: list[tuple[str, str]], folder: Path) -> Iterator[Problem]:
    yield from files.misnamed((language for _, language in wanted), folder)
    yield from _absent(wanted, folder)
    for template in _reached(wanted, folder):
        yield from tried(template, folder)


def _absent(wanted: list[tuple[str, str]], folder: Path | None) -> Iterator[Problem]:
    for play, language in wanted:
        lack = [tone for tone in TONES if not files.chosen(play, language, tone, folder)]
        if lack == [*TONES]:  # none at all: one file for any tone is what to write
            yield missing(play, language, lack[0], folder)
        elif any(template.is_yours for template in files.every(play, language, folder)):
            yield from (missing(play, language, tone, folder) for tone in lack)


def _reached(wanted: list[tuple[str, str]], folder: Path) -> Iterator[Template]:
    found = (
        template
        for play, language in wanted
        for tone in TONES
        for template in files.chosen(play, language, tone, folder)
    )
    yield from dict.fromkeys(found)


def tried(template: Template, folder: Path | None) -> Iterator[Problem]:
    """Render a template with made-up facts, some of them missing, and give what goes wrong."""
    for lack, facts in _made_up():
        try:
            text = rendered(template, facts, folder)
        except GhostwatchError as error:
            yield from error.problems
            continue
        if gap := _GAP.search(text):
            what = f"Without {lack or 'anything'} a gap is left: “{gap[0]}”."
            next_step = "Put the blank into the same {% if %} as the fact."
            yield Problem(str(template.path), what, next_step)


def _made_up() -> Iterator[tuple[str, Mapping[str, object]]]:
    """What is missing, in words, and the facts that are left."""
    for lack in ((), *((fact,) for fact in OPTIONAL), OPTIONAL):
        known = {fact: value for fact, value in FACTS.items() if fact not in lack}
        yield " and ".join(lack), known
    yield "a closing", {**FACTS, "signature": CLOSING_SIGNATURE}
