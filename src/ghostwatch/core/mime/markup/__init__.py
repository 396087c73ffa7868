"""HTML -> lines of text in which the line rules of plain text find quotes and signatures.

The rules of this package
    What stands in a quote container begins with ``> `` (RFC 3676 4.5); before the content of a
    signature container stands a line ``-- `` (RFC 3676 4.3); all the rest is as a person sees it.
    A container is believed by the name that a mail program gives it, never by its looks alone.
    Nothing new is worse than too much: when everything stands in containers they do not count.

Reading order: ``taming`` (markup that would cost too much is made harmless), ``meaning`` (what an
element is: tables), ``walk`` (the tree, once, to marked lines), ``arrange`` (marks to text).
Source of the tree: the WHATWG HTML standard, as lexbor reads it.
"""

from __future__ import annotations

from ghostwatch.core.mime.markup.arrange import arranged
from ghostwatch.core.mime.markup.taming import tamed
from ghostwatch.core.mime.markup.walk import walked

__all__ = ["html_text"]


def html_text(html: str) -> str:
    """HTML as lines of text, quotes and signatures marked as in plain text; linear, never raises.

    Images speak (by their alternative text) only when nothing else does.
    """
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - half of mail needs no HTML

    page = walked(LexborHTMLParser(tamed(html).encode("utf-8", "replace")).root)
    return arranged(page) or "\n".join(page.alternatives)
