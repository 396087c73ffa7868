"""HTML -> lines of text, for mail whose plain text says nothing.

The rule of the module: it is stripped with one regular expression, in linear time, and not with
``html.parser``: 100 kB of "<a " take that one 100 seconds on Python 3.11.7.
"""

from __future__ import annotations

from ghostwatch.core.mime.patterns import compiled

# Every alternative ends at the end of the text when its own end never comes: so none is tried
# twice, and the scan stays linear.
_MARKUP = (
    r"(?is)<!--.*?(?:-->|\Z)"
    r"|<(script|style|title|template)\b[^>]*+>?.*?(?:</\1\b[^>]*+>?|\Z)"
    r"|<(/?[a-z][a-z0-9]*)[^>]*+>?"
    r"|<[!?/][^>]*+>?"
)
_BLOCKS = frozenset(
    ["br", "p", "div", "tr", "li", "ul", "ol", "table", "hr", "pre", "blockquote", "section"]
) | {"article", "h1", "h2", "h3", "h4", "h5", "h6"}
_SPACE = r"[ \t\r\n\f\xa0]+"


def html_text(html: str) -> str:
    """HTML as lines of text; what stands in a blockquote begins with ``>`` as in plain text."""
    from html import unescape  # noqa: PLC0415 - a table of two thousand entities

    lines: list[str] = []
    line: list[str] = []
    depth = last = 0

    def end_line() -> None:
        text = compiled(_SPACE).sub(" ", unescape("".join(line))).strip()
        lines.append(f"{'> ' if depth else ''}{text}" if text else "")
        line.clear()

    for match in compiled(_MARKUP).finditer(html):
        line.append(html[last : match.start()])
        last = match.end()
        tag = (match[2] or "").lower()
        if tag.lstrip("/") in _BLOCKS:
            end_line()
        elif tag in ("td", "th"):
            line.append(" ")
        if tag.lstrip("/") == "blockquote":
            depth = max(depth + (1 if tag == "blockquote" else -1), 0)
    line.append(html[last:])
    end_line()
    return compiled(r"\n{3,}").sub("\n\n", "\n".join(lines)).strip("\n")
