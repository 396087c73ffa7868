"""A letter in its parts, and a template's source as text that keeps its lines.

The rule of the module: nothing moves. What is cut out leaves blanks, so that a place in the result
is a place in what was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ghostwatch.core.patterns import compiled

_GREETING_WORDS = 6
_CLOSING_WORDS = 8
_ENDS = r"[.!?\u2026][\"')\u201d\u201c\u00bb\s]*$"
_QUOTED = (
    r"[\u201e\u201c\u201d\"\u00ab][^\u201e\u201c\u201d\"\u00ab\u00bb\n]{1,200}"
    r"[\u201c\u201d\"\u00bb]"
)
_FRONT = r"\A---[^\S\n]*\n(?:[^\n]*\n){0,40}?---[^\S\n]*(?=\n|\Z)"
# Branches stand beside each other in the source and never in a letter: a bar parts them.
_BRANCH = r"\{%-?\s*(?:else|elif|endif|block|endblock|extends|include)\b"
_TAG = r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}"
_FACT = "\u00b7"


@dataclass(frozen=True, slots=True)
class Letter:
    """Where the words between greeting and closing stand in a text, and where the letter ends.

    begins, ends: of these words. closes: where the signature begins, or the end.
    """

    begins: int
    ends: int


def parts(text: str, greetings: str) -> Letter:
    """Find the words between greeting and closing; greetings: how one begins in that language."""
    paragraphs = [
        found.span() for found in compiled(r"[^\s](?:[^\n]|\n(?![^\S\n]*\n))*").finditer(text)
    ]
    while len(paragraphs) > 1 and _closes(text[slice(*paragraphs[-1])]):
        paragraphs.pop()
    begins = 0
    if len(paragraphs) > 1 and _greets(text[slice(*paragraphs[0])], greetings):
        begins = paragraphs[1][0]
    return Letter(begins, paragraphs[-1][1] if paragraphs else len(text))


def _greets(paragraph: str, greetings: str) -> bool:
    words = paragraph.split()
    if len(words) > _GREETING_WORDS:
        return False
    first = words[0].strip(",:!").lower()
    return paragraph.rstrip().endswith((",", ":", "!")) or first in greetings.split()


def _closes(paragraph: str) -> bool:
    """Closings and signatures are short lines without the end of a sentence."""
    if compiled(_ENDS).search(paragraph) and len(paragraph.split()) > 3:
        return False
    return all(len(line.split()) <= _CLOSING_WORDS for line in paragraph.split("\n"))


def unquoted(text: str) -> str:
    """The text with what stands in quotation marks blanked: those are not the seller's words."""
    return compiled(_QUOTED).sub(lambda found: " " * len(found[0]), text)


def text_of_template(source: str) -> str:
    """The text pieces of a Jinja2 template, each where it stands; facts are a dot.

    Front matter, remarks and tags become blanks; a tag that parts branches or blocks ends a
    sentence there.
    """
    plain = compiled(_FRONT).sub(lambda found: _blank(found[0]), source)
    return re.sub(_TAG, _cut, plain, flags=re.DOTALL)


def _cut(found: re.Match[str]) -> str:
    tag = found[0]
    if tag.startswith("{{"):
        return _FACT + _blank(tag[1:])
    mark = ";" if compiled(_BRANCH).match(tag) else ""
    return mark + _blank(tag[len(mark) :])


def _blank(text: str) -> str:
    return compiled(r"[^\n]").sub(" ", text)
