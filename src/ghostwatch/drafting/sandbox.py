"""What a template may be: Jinja2 with nearly all of it taken away. The only importer of Jinja2.

The rules of this file
    What a template may hold is a list (``ALLOWED``); all else is refused when it is loaded, with
    its file and line, before a word of it is run.
    What a template may cost is bounded: characters read and written, files opened, how often it
    asks for the block it builds on, how deep it nests.
    A template is compiled once in a process, and again when its file changes or another wins.

Imported on use: most turns of the belt draft nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from jinja2 import (
    FunctionLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    nodes,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ghostwatch.drafting import files, front_matter
from ghostwatch.drafting.facts import FACTS, OPTIONAL
from ghostwatch.drafting.files import MOST_CHARACTERS, Name
from ghostwatch.errors import Problem, UserError

__all__ = ["ALLOWED", "FILTERS", "MOST_FILES", "TESTS", "run"]

MOST_FILES = 20  # opened for one letter: an include that includes itself twice would double
MOST_SUPERS = 100  # uses of super() in one letter: each may stand for several more
MOST_PARTS = 1_000  # of one template; compiling takes 0.1 ms for each
MOST_DEEP = 50  # Python's own parser gives up at a depth not much greater

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
    "FilterBlock": "a filter around a block",
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
_LETTER = "A template is a letter: text, facts, and {% if %}."
_ENDLESS = "This template nests, extends or includes without end."


def run(name: str, values: dict[str, object], path: Path, folder: Path | None) -> str:
    """Render the template of a name. path: where that lies, for problems. Raises UserError."""
    try:
        with _counting():
            return _joined(_sandbox(folder).get_template(name).generate(values))
    except UserError:
        raise
    except _TooLong:
        what = f"It renders to more than {MOST_CHARACTERS} characters."
        raise UserError(Problem(str(path), what, "Shorten it: it is one letter.")) from None
    except (RecursionError, MemoryError):
        next_step = "To build on ours, write `shipped/` in front of its name."
        raise UserError(Problem(str(path), _ENDLESS, next_step)) from None
    except Exception as error:  # noqa: BLE001 (a template can fail in any way Python can)
        raise UserError(_problem(error, str(path))) from None


# --- bounds -------------------------------------------------------------------------------------


class _Unknown(Exception):
    """A template prints a fact that is not known."""


class _TooLong(Exception):
    """More was written than a letter holds."""


@dataclass(slots=True)
class _Count:
    """What one letter has cost so far."""

    files: int = 0
    supers: int = 0


_COUNT: ContextVar[_Count] = ContextVar("_COUNT")


@contextmanager
def _counting() -> Iterator[None]:
    token = _COUNT.set(_Count())
    try:
        yield
    finally:
        _COUNT.reset(token)


def _joined(pieces: Iterable[str]) -> str:
    text: list[str] = []
    room = MOST_CHARACTERS
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            raise _TooLong
        text.append(piece)
    return "".join(text)


class _Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2, counting: it asks here for each file of a letter and for each ``super()``."""

    def join_path(self, template: str, parent: str) -> str:  # noqa: ARG002 (Jinja2's)
        count = _COUNT.get()
        count.files += 1
        if count.files > MOST_FILES:
            raise RecursionError
        return template

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
        count = _COUNT.get()
        count.supers += 1
        if count.supers > MOST_SUPERS:
            raise RecursionError
        return _joined(pieces)


@lru_cache(maxsize=8)  # a process writes for one seller, or a few
def _sandbox(folder: Path | None) -> _Sandbox:
    """Build the sandbox: nothing to call, few filters, every template checked on its way in."""
    sandbox = _Sandbox(
        undefined=StrictUndefined,
        finalize=_known,
        autoescape=False,  # a draft is plain text
    )
    sandbox.loader = FunctionLoader(lambda name: _source(sandbox, name, folder))
    sandbox.globals.clear()
    sandbox.filters = {name: sandbox.filters[name] for name in FILTERS}
    sandbox.tests = {name: sandbox.tests[name] for name in TESTS}
    return sandbox


def _known(value: object) -> object:
    """Let Jinja2 print a value; refuse None, which would stand in the letter as "None"."""
    if value is None:
        msg = "It prints a fact that is not known here."
        raise _Unknown(msg)
    return value


# --- loading ------------------------------------------------------------------------------------


def _source(
    sandbox: _Sandbox, name: str, folder: Path | None
) -> tuple[str, str, Callable[[], bool]] | None:
    """Read a template for Jinja2; refuse it when it holds what a letter does not need."""
    path = files.find(name, folder)
    if path is None:
        return None
    before = _mark(name, folder)
    text = files.text_of(path, folder)
    wrong: tuple[Problem, ...] = ()
    if called := Name.read(name.removeprefix(files.SHIPPED)):
        text, wrong = front_matter.cut(text, called, str(path))
    refused = (*wrong, *_refused(sandbox.parse(text, name, str(path)), path))
    if refused:
        raise UserError(*refused)
    return text, str(path), lambda: _mark(name, folder) == before


def _mark(name: str, folder: Path | None) -> tuple[int, ...]:
    """Give what changes when a file of the seller's comes, goes or changes; ours do not."""
    if folder is None or name.startswith(files.SHIPPED):
        return ()
    try:
        found = (folder / name).stat()
    except OSError:
        return ()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _lost(tree: nodes.Template, path: Path) -> Iterator[Problem]:
    """Find text beside the blocks of a template that builds on another: it is written nowhere."""
    kinds = [type(node).__name__ for node in tree.body]
    if "Extends" not in kinds:
        return
    for node in tree.body:
        for piece in node.iter_child_nodes() if type(node).__name__ == "Output" else ():
            words = str(getattr(piece, "data", "a fact"))
            if words.strip():
                before = words[: len(words) - len(words.lstrip())].count("\n")
                what = "This stands in no block of the template that it builds on, so it is lost."
                then = "Write it between `{% block text %}` and `{% endblock %}`."
                yield Problem(f"{path}:{piece.lineno + before}", what, then)


def _refused(tree: nodes.Template, path: Path) -> Iterator[Problem]:
    """Find what a template must not hold, and facts that do not exist, each with its line."""
    everything = [*islice(_walk(tree), 1, MOST_PARTS + 2)]
    if len(everything) > MOST_PARTS:
        what = f"This template has more than {MOST_PARTS} parts (tags, facts, pieces of text)."
        yield Problem(str(path), what, "Shorten it: a letter has about fifty.")
        return
    yield from _lost(tree, path)
    own = {getattr(n, "name", "") for n in everything if getattr(n, "ctx", "") == "store"}
    line = 1
    for node in everything:
        line = node.lineno or line  # some nodes are made up and stand nowhere
        where = f"{path}:{line}"
        kind = type(node).__name__
        if kind not in ALLOWED or not _harmless(node, kind):
            yield Problem(where, f"A template may not hold {PLAIN_NAMES.get(kind, kind)}.", _LETTER)
        elif kind == "Name" and getattr(node, "name", "") not in {*FACTS, *own, "super"}:
            yield _unknown_fact(where, getattr(node, "name", ""))


def _walk(node: nodes.Node, depth: int = 0) -> Iterator[nodes.Node]:
    """Go through a tree in reading order; what is refused is not looked into any further."""
    if depth > MOST_DEEP:
        raise RecursionError
    yield node
    if type(node).__name__ in ALLOWED:
        for child in node.iter_child_nodes():
            yield from _walk(child, depth + 1)


def _harmless(node: nodes.Node, kind: str) -> bool:
    """Check the allowed kinds of node that are harmless only in one form."""
    part: Any = node
    if kind in {"Filter", "Test"}:
        known = FILTERS if kind == "Filter" else TESTS
        return part.name in known and part.dyn_args is None and part.dyn_kwargs is None
    if kind in {"Extends", "Include"}:
        return isinstance(getattr(part.template, "value", None), str)
    if kind == "Call":
        called = [*node.iter_child_nodes()]
        return getattr(part.node, "name", "") == "super" and len(called) == 1
    if kind == "Assign":
        return isinstance(part.target, nodes.Name)
    return True


# --- in words -----------------------------------------------------------------------------------


def _unknown_fact(where: str, name: str) -> Problem:
    near = get_close_matches(name, FACTS, 1)
    hint = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(FACTS)}."
    return Problem(where, f"There is no fact `{name}`.", hint)


def _problem(error: Exception, path: str) -> Problem:
    """Say in words what Jinja2, or Python inside a template, raised."""
    where = _line_of(error) or path
    if isinstance(error, TemplateNotFound):
        what = f"It builds on `{error.name}`, and there is no such template."
        return Problem(where, what, "Name a file of your folder or `shipped/…`.")
    if isinstance(error, TemplateSyntaxError):
        where = f"{error.filename or path}:{error.lineno}"
        what = f"The template cannot be understood: {(error.message or '').rstrip('.')}."
        return Problem(where, what, "Compare it with the shipped one of the same name.")
    what = f"The template does not render: {str(error) or type(error).__name__}"
    return Problem(where, what, _next_step(error))


def _next_step(error: Exception) -> str:
    if isinstance(error, _Unknown):
        return f"Put it into {{% if … %}}; these may be missing: {', '.join(OPTIONAL)}."
    return "See docs/templates.md for what a template may hold."


def _line_of(error: Exception) -> str | None:
    """Give FILE:LINE of the template where an error was raised, as Jinja2 left it there."""
    place, step = None, error.__traceback__
    while step is not None:
        if "__jinja_exception__" in step.tb_frame.f_globals:
            place = f"{step.tb_frame.f_code.co_filename}:{step.tb_lineno}"
        step = step.tb_next
    return place
