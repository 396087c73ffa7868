"""The words of a draft: a template, facts, and what a template may not do.

The rules of this package
    A template is a letter, not a program: what it may hold is a list, all else is refused when it
    is loaded, with its file and line.
    What comes out of mail is data. It is cleaned, put in once, and never read as a template.
    A fact that is not known is None; printing it is an error that ``problems`` finds beforehand.

Reading order: ``files`` (names, and which file wins), ``front_matter``, ``facts`` (what a template
may say), ``names`` (to greet by), ``rendering`` (which variant, tidying), ``sandbox`` (what a
template may be; the only one that imports Jinja2), ``trying`` (all that is wrong beforehand),
``quoting`` (what stands below a letter).
"""

from __future__ import annotations

from ghostwatch.drafting.facts import (
    FACTS,
    OPTIONAL,
    closes,
    date_in_words,
    subject_in_words,
)
from ghostwatch.drafting.files import (
    ANY,
    BASE,
    MOST_CHARACTERS,
    TONES,
    Listed,
    Name,
    Template,
    chosen,
    languages,
    listing,
    own_languages,
)
from ghostwatch.drafting.names import first_name
from ghostwatch.drafting.quoting import quoted
from ghostwatch.drafting.rendering import Wanted, every_text, render, rendered, template_for
from ghostwatch.drafting.trying import problems, tried

__all__ = [
    "ANY",
    "BASE",
    "FACTS",
    "MOST_CHARACTERS",
    "OPTIONAL",
    "TONES",
    "Listed",
    "Name",
    "Template",
    "Wanted",
    "chosen",
    "closes",
    "date_in_words",
    "every_text",
    "first_name",
    "languages",
    "listing",
    "own_languages",
    "problems",
    "quoted",
    "render",
    "rendered",
    "source",
    "subject_in_words",
    "template_for",
    "tried",
]


def source(name: Name) -> str:
    """Return the text of a template of ours, front matter and all. Raises UserError for none."""
    from ghostwatch.drafting import files  # noqa: PLC0415 (beside what it names)

    return files.text_of(files.ours() / str(name), None)
