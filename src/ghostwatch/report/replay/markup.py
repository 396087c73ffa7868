"""HTML and SVG by hand: text is escaped unless an element of ours made it.

The rule of the module: the only way to a ``Markup`` is ``element`` (and ``joined``), so nothing
that came out of mail can ever be read as markup. Names of elements and attributes are ours. What
comes out is well-formed XML too, so that a test can read all of it strictly.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_VOID = frozenset({"meta"})  # the only one of ours that HTML knows without an end tag


class Markup(str):
    """Text that is markup already."""

    __slots__ = ()


def element(name: str, /, *children: str, **attributes: str | float | None) -> Markup:
    """One element. Children that are no ``Markup`` are escaped, attribute values always are.

    ``class_`` is said as ``class``, ``aria_label`` as ``aria-label``; None leaves an attribute out.
    """
    said = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID:
        return Markup(f"<{name}{said}/>")
    return Markup(f"<{name}{said}>{joined(children)}</{name}>")


def joined(pieces: Iterable[str]) -> Markup:
    """Pieces one after the other, each escaped unless it is markup."""
    return Markup("".join(p if isinstance(p, Markup) else escape(p) for p in pieces))
