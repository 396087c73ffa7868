"""The words of a draft: a template, facts, and what a template may not do.

The rules of this file
    A template is a letter, not a program: what it may hold is a list (``ALLOWED``), all else is
    refused when it is loaded, with its file and line.
    What comes out of mail is data. It is cleaned, put in once, and never read as a template.
    A fact that is not known is None; printing it is an error that ``problems`` finds beforehand.

A file is found in the seller's folder first, then among ours; ``shipped/`` in front of a name means
ours in any case. Jinja2 is imported on use: most turns of the belt draft nothing.

A later front matter (play, language, tone, variant) would be cut off in ``_Templates._source``, the
one place where the text of a template is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch import resources
from ghostwatch.drafting.facts import (
    FACTS,
    OPTIONAL,
    closes,
    date_in_words,
    subject_in_words,
    values_of,
)
from ghostwatch.drafting.names import first_name
from ghostwatch.errors import GhostwatchError, Problem, UserError

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

__all__ = [
    "FACTS",
    "OPTIONAL",
    "closes",
    "date_in_words",
    "first_name",
    "languages",
    "problems",
    "render",
    "subject_in_words",
]

MOST_CHARACTERS = 20_000  # of a template, and of what it renders to
MOST_FILES = 20  # opened for one letter: an include that includes itself twice would double

FILTERS = frozenset({"capitalize", "d", "default", "lower", "title", "trim", "upper"})
TESTS = frozenset({"defined", "none", "undefined"})
ALLOWED = frozenset(  # kinds of node in Jinja2's tree
    [
        *("Template", "TemplateData", "Output", "Block", "Extends", "Include", "Call"),
        *("Name", "Const", "Assign", "Filter", "If", "CondExpr", "Test"),
        *("Compare", "Operand", "And", "Or", "Not"),
    ]
)
PLAIN_NAMES = {
    "Add": "an addition",
    "AssignBlock": "a block of text kept in a name",
    "Call": "a call",
    "Concat": "joining with ~",
    "Extends": "an extends whose file is not written out",
    "Filter": "this filter",
    "For": "a loop",
    "FromImport": "an import",
    "Getattr": "looking inside a fact",
    "Getitem": "looking inside a fact",
    "Import": "an import",
    "Include": "an include whose file is not written out",
    "Macro": "a macro",
    "Mul": "a multiplication",
    "Pow": "a power",
    "Test": "this test",
}


# --- For the belt -------------------------------------------------------------------------------


def render(play: str, language: str, facts: Mapping[str, object], folder: Path | None) -> str:
    """Write the text of a draft: the template's words, a blank line, the signature.

    facts: of ``FACTS`` those that are known; others of them are None, unknown names are ignored.
    folder: the seller's own templates, or None. The result has one paragraph a line and ends
    without a line end. Raises UserError with the file and line of what is wrong.
    """
    return _Templates(folder).render(_name(play, language), values_of(facts))


def problems(needed: Iterable[tuple[str, str]], folder: Path | None) -> tuple[Problem, ...]:
    """Try every template that is needed, with made-up facts; give all that is wrong, each once.

    needed: (play, language). Each is rendered with all facts known, with each optional fact
    missing, and with all of them missing.
    """
    if folder is not None and not folder.is_dir():
        what = "This folder of your own templates does not exist."
        return (Problem(str(folder), what, "Create it, or set the key `templates` to null."),)
    templates = _Templates(folder)
    found: dict[Problem, None] = {}
    for play, language in sorted(set(needed)):
        found |= dict.fromkeys(templates.problems(_name(play, language)))
    return tuple(found)


def _name(play: str, language: str) -> str:
    return f"{language}/{play}.txt.j2"


# --- Templates ----------------------------------------------------------------------------------


class _Templates:
    """The templates one letter can reach, and a sandbox that renders one of them once."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._opened = 0
        self._environment = self._sandbox()

    def render(self, name: str, values: Mapping[str, object]) -> str:
        """Render a template, tidy its blanks, append the signature unless it ends with it."""
        self._opened = 0
        try:
            pieces = self._environment.get_template(name).generate(values)
            text = _bounded(pieces, self._path(name))
        except GhostwatchError:
            raise
        except RecursionError:
            what = "This template nests, extends or includes without end."
            next_step = "To build on ours, write `shipped/` in front of its name."
            raise UserError(Problem(self._path(name), what, next_step)) from None
        except Exception as error:  # noqa: BLE001 (a template can fail in any way Python can)
            raise UserError(self._problem(name, error)) from None
        return _signed(_tidy(text), str(values["signature"]))

    def problems(self, name: str) -> Iterator[Problem]:
        """Render a template with made-up facts, some of them missing, and give what goes wrong."""
        for missing in ((), *((fact,) for fact in OPTIONAL), OPTIONAL):
            facts = {fact: value for fact, value in FACTS.items() if fact not in missing}
            try:
                text = self.render(name, values_of(facts))
            except GhostwatchError as error:
                yield from error.problems
                continue
            if gap := re.search(r"^.* ,.*$", text, re.MULTILINE):
                what = f"Without {' and '.join(missing) or 'anything'} a gap is left: “{gap[0]}”."
                next_step = "Put the blank into the same {% if %} as the fact."
                yield Problem(self._path(name), what, next_step)

    def _sandbox(self) -> Environment:
        """Build the sandbox: nothing to call, few filters, every template checked on its way in."""
        from jinja2 import FunctionLoader, StrictUndefined  # noqa: PLC0415 (imported on use)
        from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

        opened = self._count

        class Sandbox(ImmutableSandboxedEnvironment):
            """Counts what is opened for one letter: Jinja2 asks here at each extends, include."""

            def join_path(self, template: str, parent: str) -> str:  # noqa: ARG002 (Jinja2's)
                opened()
                return template

        sandbox = Sandbox(
            loader=FunctionLoader(self._source),
            undefined=StrictUndefined,
            finalize=_known,
            autoescape=False,  # a draft is plain text
        )
        sandbox.globals.clear()
        sandbox.filters = {name: sandbox.filters[name] for name in FILTERS}
        sandbox.tests = {name: sandbox.tests[name] for name in TESTS}
        return sandbox

    def _count(self) -> None:
        self._opened += 1
        if self._opened > MOST_FILES:
            raise RecursionError

    def _source(self, name: str) -> tuple[str, str, None] | None:
        """Read a template for Jinja2; refuse it when it holds what a letter does not need."""
        file = next((f for f in self._candidates(name) if f.is_file()), None)
        if file is None:
            return None
        try:
            text = file.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            what = f"This template cannot be read: {error}."
            raise UserError(Problem(str(file), what, "Save it as UTF-8 text.")) from None
        if len(text) > MOST_CHARACTERS:
            what = f"This template is longer than {MOST_CHARACTERS} characters."
            raise UserError(Problem(str(file), what, "Shorten it: it is one letter."))
        refused = tuple(_refused(self._environment.parse(text, name, str(file)), file))
        if refused:
            raise UserError(*refused)
        return text, str(file), None

    def _candidates(self, name: str) -> Iterator[Path]:
        """Where a template may lie; nowhere for names that would lead out of the folders."""
        parts = name.split("/")
        if any(part in {"", ".", ".."} or not re.fullmatch(r"[\w.-]+", part) for part in parts):
            return
        ours = resources.shipped("templates")
        yield from (place.joinpath(*parts) for place in (self._folder, ours) if place)
        if parts[0] == "shipped":
            yield ours.joinpath(*parts[1:])

    def _path(self, name: str) -> str:
        file = next((f for f in self._candidates(name) if f.is_file()), None)
        return str(file or (self._folder or resources.shipped("templates")) / name)

    def _problem(self, name: str, error: Exception) -> Problem:
        """Say in words what Jinja2, or Python inside a template, raised."""
        from jinja2 import TemplateNotFound, TemplateSyntaxError  # noqa: PLC0415 (imported on use)

        if isinstance(error, TemplateNotFound) and error.name == name:
            language, _, file = name.partition("/")
            what = f"There is no template for this play in the language `{language}`."
            have = ", ".join(languages(file, self._folder))
            other = f", or set the key `language` to one of: {have}" if have else ""
            return Problem(self._path(name), what, f"Write that file{other or _HOW}.")
        if isinstance(error, TemplateNotFound):
            what = f"It builds on `{error.name}`, and there is no such template."
            return Problem(self._path(name), what, "Name a file of your folder or `shipped/…`.")
        if isinstance(error, TemplateSyntaxError):
            where = f"{error.filename or self._path(name)}:{error.lineno}"
            what = f"The template cannot be understood: {(error.message or '').rstrip('.')}."
            return Problem(where, what, "Compare it with the shipped one of the same name.")
        where = _line_of(error) or self._path(name)
        return Problem(where, f"The template does not render: {error}", _next_step(error))


_HOW = ": docs/templates.md says how"


def languages(file_name: str, folder: Path | None) -> list[str]:
    """List the languages in which a template of this file name exists."""
    places = [place for place in (folder, resources.shipped("templates")) if place]
    return sorted({file.parent.name for place in places for file in place.glob(f"*/{file_name}")})


class _Unknown(Exception):
    """A template prints a fact that is not known."""


def _known(value: object) -> object:
    """Let Jinja2 print a value; refuse None, which would stand in the letter as "None"."""
    if value is None:
        msg = "It prints a fact that is not known here."
        raise _Unknown(msg)
    return value


def _next_step(error: Exception) -> str:
    if isinstance(error, _Unknown):
        return f"Put it into {{% if … %}}; these may be missing: {', '.join(OPTIONAL)}."
    return "See docs/templates.md for what a template may hold."


def _line_of(error: Exception) -> str | None:
    """Give FILE:LINE of the template where an error was raised, as Jinja2 left it there."""
    place, step = None, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename.endswith(".j2"):
            place = f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}"
        step = step.tb_next
    return place


def _bounded(pieces: Iterator[str], where: str) -> str:
    text = ""
    for piece in pieces:
        text += piece
        if len(text) > MOST_CHARACTERS:
            what = f"It renders to more than {MOST_CHARACTERS} characters."
            raise UserError(Problem(where, what, "Shorten it: it is one letter."))
    return text


def _tidy(text: str) -> str:
    """Remove the blanks that tags leave behind: at line ends, doubled, more than one empty line."""
    lines = (re.sub(r" {2,}", " ", line).strip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _signed(text: str, signature: str) -> str:
    if not signature or text.endswith(signature):
        return text
    return f"{text}\n\n{signature}"


# --- What a template may hold -------------------------------------------------------------------


def _refused(tree: nodes.Template, file: Path) -> Iterator[Problem]:
    """Find what a template must not hold, and facts that do not exist, each with its line."""
    everything = [*islice(_walk(tree), 1, None)]
    own = {getattr(n, "name", "") for n in everything if getattr(n, "ctx", "") == "store"}
    for node in everything:
        where = f"{file}:{node.lineno}"
        kind = type(node).__name__
        if kind not in ALLOWED or not _harmless(node, kind):
            what = f"A template may not hold {PLAIN_NAMES.get(kind, kind)}."
            yield Problem(where, what, "A template is a letter: text, facts, and {% if %}.")
        elif kind == "Name" and getattr(node, "name", "") not in {*FACTS, *own, "super"}:
            yield _unknown_fact(where, getattr(node, "name", ""))


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    """Go through a tree in reading order; what is refused is not looked into any further."""
    yield node
    if type(node).__name__ in ALLOWED:
        for child in node.iter_child_nodes():
            yield from _walk(child)


def _harmless(node: nodes.Node, kind: str) -> bool:
    """Check the allowed kinds of node that are harmless only in one form."""
    filters, tests = {"Filter": FILTERS}, {"Test": TESTS}
    if names := filters.get(kind) or tests.get(kind):
        return getattr(node, "name", "") in names
    if kind in {"Extends", "Include"}:
        return isinstance(getattr(getattr(node, "template", None), "value", None), str)
    if kind == "Call":
        called, given = getattr(node, "node", None), [*node.iter_child_nodes()]
        return getattr(called, "name", "") == "super" and len(given) == 1
    if kind == "Assign":
        return getattr(getattr(node, "target", None), "name", None) is not None
    return True


def _unknown_fact(where: str, name: str) -> Problem:
    near = get_close_matches(name, FACTS, 1)
    hint = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(FACTS)}."
    return Problem(where, f"There is no fact `{name}`.", hint)
