"""Markup that would cost too much is made harmless before it is parsed.

The rule of the module: a tree builder that follows the standard copies every open formatting
element into each paragraph (13.2.4.3; 100 kB can ask for four gigabytes) and walks up the whole
chain of open elements at each tag. So formatting elements become ``span``, which no rule copies,
and elements that are nested too deeply become line breaks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.patterns import compiled, names

if TYPE_CHECKING:
    import re

MAX_NESTED = 500
_FEW_TAGS = 4_000  # nested, that is a few milliseconds

# The first letter is looked at before the names: most tags are none of these.
_FORMATTING = (
    r"<(/?)(?=[abcefinstuABCEFINSTU])"
    r"(?i:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])"
)
_TAG = r"<(/?)([a-zA-Z][^\s/>]*+)[^<>]*+>?"
# Elements that hold nothing, or that the next of their kind ends.
_NEVER_NESTED = names(
    "area base br col embed hr img input link meta source track wbr "
    "body dd dt head html li option p tbody td tfoot th thead tr"
)


def tamed(html: str) -> str:
    """The same words in markup that any tree builder reads in linear time and space."""
    html = compiled(_FORMATTING).sub(r"<\1span", html)
    return _flattened(html) if html.count("<") > _FEW_TAGS else html


def _flattened(html: str) -> str:
    """What is opened below the deepest level allowed is a line break instead."""
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() in _NEVER_NESTED:
            return tag[0]
        depth = max(depth - 1, 0) if tag[1] else depth + 1
        too_deep = depth > MAX_NESTED or (tag[1] and depth == MAX_NESTED)
        return "<br>" if too_deep else tag[0]

    return compiled(_TAG).sub(kept, html)
