"""From a template and facts to the text of a draft: which variant, then its words, then tidying.

The rules of this file
    Which variant is deterministic: everybody begins at one of their own, and each draft of a play
    that they were sent moves them on, so that nobody reads the same sentence twice before all
    variants were used.
    What comes out of mail is data. It is cleaned, put in once, and never read as a template.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ghostwatch.drafting import files
from ghostwatch.drafting.facts import values_of
from ghostwatch.drafting.files import TONES, Template
from ghostwatch.errors import Problem, UserError


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be written. tone: how they are addressed, one of ``TONES``.

    turn: how many drafts of this play the prospect was sent already. prospect: their name.
    """

    play: str
    language: str
    tone: str = TONES[0]
    turn: int = 0
    prospect: str = ""


def template_for(wanted: Wanted, folder: Path | None) -> Template:
    """Choose the variant. Raises UserError, with the file to write, when there is none."""
    variants = files.chosen(wanted.play, wanted.language, wanted.tone, folder)
    if not variants:
        raise UserError(missing(wanted.play, wanted.language, wanted.tone, folder))
    return variants[(_digest(wanted.prospect) + wanted.turn) % len(variants)]


def render(wanted: Wanted, facts: Mapping[str, object], folder: Path | None) -> str:
    """Write the text of a draft: the template's words, a blank line, the signature.

    facts: of ``FACTS`` those that are known; others of them are None, unknown names are ignored.
    folder: the seller's own templates, or None. The result has one paragraph a line and ends
    without a line end. Raises UserError with the file and line of what is wrong.
    """
    return rendered(template_for(wanted, folder), facts, folder)


def every_text(
    wanted: Wanted, facts: Mapping[str, object], folder: Path | None
) -> Iterator[tuple[Template, str]]:
    """Write what is wanted in every variant of every tone, the one that ``render`` takes first.

    For recognising a draft of ours: which variant it was, only a ledger would know. What cannot be
    rendered is left out.
    """
    own = files.chosen(wanted.play, wanted.language, wanted.tone, folder)
    first = (template_for(wanted, folder),) if own else ()
    everything = files.every(wanted.play, wanted.language, folder)
    for template in dict.fromkeys((*first, *own, *everything)):
        try:
            yield template, rendered(template, facts, folder)
        except UserError:
            continue


def rendered(template: Template, facts: Mapping[str, object], folder: Path | None) -> str:
    """Render one template, tidy its blanks, append the signature unless it ends with it."""
    from ghostwatch.drafting import sandbox  # noqa: PLC0415 (Jinja2 is imported on use)

    values = values_of(facts)
    name = str(template.name) if template.is_yours else f"{files.SHIPPED}{template.name}"
    text = _tidy(sandbox.run(name, values, template.path, folder))
    if not text:
        what = "It says nothing."
        raise UserError(Problem(str(template.path), what, "Write what it is to say."))
    return _signed(text, str(values["signature"]))


def missing(play: str, language: str, tone: str, folder: Path | None) -> Problem:
    """Say which file to write when there is no template."""
    other = files.every(play, language, folder)
    name = files.Name(language, play, tone) if other else files.Name(language, play)
    what = f"There is no template for this play in the language `{language}`."
    if other:
        what = f"There is no {tone} template for this play in the language `{language}`."
    have = ", ".join(files.languages(play, folder))
    then = f", or set the key `language` to one of: {have}" if have and not other else ""
    write = "Write that file" if folder else "Write it in a folder that `templates` names"
    where = (folder or files.ours()) / str(name)
    return Problem(str(where), what, f"{write}{then or _HOW}.")


_HOW = ": docs/templates.md says how"


def _digest(prospect: str) -> int:
    octets = prospect.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(octets).digest()[:8])


def _tidy(text: str) -> str:
    """Remove the blanks that tags leave behind: at line ends, doubled, more than one empty line."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _signed(text: str, signature: str) -> str:
    if not signature or text.endswith(signature):
        return text
    return f"{text}\n\n{signature}"
