"""The voice of a letter: what in it a reader would feel as pressure, and what to write instead.

The rule of the package: it judges words, never people. Tables of phrases, a module a language, say
what hurts; a table of plays says what a letter needs; each finding brings a gentler wording.
Sources: the messages that these plays were learnt from, and what sellers say about being chased.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ghostwatch.core.voice.finding import CLASSES, OWN, REASONS, Finding, Reason
from ghostwatch.core.voice.folding import Folded, fold
from ghostwatch.core.voice.grammar import regex_of
from ghostwatch.core.voice.letter import parts, text_of_template, unquoted
from ghostwatch.core.voice.needs import GENERAL, NEEDS, Needs, needs_of
from ghostwatch.core.voice.reading import INDEXES, ease
from ghostwatch.core.voice.structure import RULES, Case
from ghostwatch.core.voice.table import Row, Words, hits, lines_of, spans
from ghostwatch.core.voice.tables import LANGUAGES

__all__ = [
    "CLASSES",
    "GENERAL",
    "INDEXES",
    "LANGUAGES",
    "NEEDS",
    "NOTHING",
    "OWN",
    "REASONS",
    "RULES",
    "Avoid",
    "Finding",
    "Needs",
    "Own",
    "Reason",
    "Row",
    "Words",
    "body_of",
    "ease",
    "findings",
    "in_template",
    "lines_of",
    "needs_of",
    "objection",
    "phrases",
    "text_of_template",
]


@dataclass(frozen=True, slots=True)
class Avoid:
    """A phrase of the seller's own that they do not want to write."""

    words: str
    why: str = "You have decided not to write this."
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Own:
    """What a seller adds: phrases to avoid, and phrases of ours that are fine with them."""

    avoid: tuple[Avoid, ...] = ()
    allow: tuple[str, ...] = ()


NOTHING = Own()


def findings(
    text: str,
    language: str,
    play: str | None = None,
    own: Own = NOTHING,
    *,
    signature: str = "",
    written: str = "",
) -> tuple[Finding, ...]:
    """Everything in a rendered letter that is worth another look, by line.

    language: of ISO 639-1; one without a table has no phrases, only rules of structure. play: whose
    rules hold; None or a seller's own play: the general ones. signature: what stands below and is
    not judged. written: text of the seller's own, in which links may stand.
    """
    text = _without(text, signature)
    words = LANGUAGES.get(language, _NO_WORDS)
    letter = parts(text, words.greetings)
    case = Case(
        text=text,
        plain=unquoted(text),
        begins=letter.begins,
        ends=letter.ends,
        folded=fold(text[letter.begins : letter.ends], language),
        language=language,
        words=words,
        needs=needs_of(play),
        written=written,
    )
    found = [*phrases(text, language, play, own), *(f for rule in RULES for f in rule(case))]
    return tuple(sorted(found, key=lambda finding: finding.line))


def phrases(
    text: str, language: str, play: str | None = None, own: Own = NOTHING
) -> tuple[Finding, ...]:
    """The phrases of a text that hurt, in reading order; each place is named once."""
    folded = fold(text, language)
    allowed = [span for phrase in own.allow for span in spans(phrase, language, folded)]
    spare = set(needs_of(play).allows)
    taken: list[tuple[int, int]] = []
    found = []
    for start, end, finding, reason in sorted(_all(text, language, own, folded), key=_place):
        if any(start < until and since < end for since, until in (*allowed, *taken)):
            continue
        taken.append((start, end))
        if reason in spare:
            spare.remove(reason)
            continue
        found.append(finding)
    return tuple(found)


_Hit = tuple[int, int, Finding, str]
_CLASS_ORDER = {name: number for number, name in enumerate(CLASSES)}


def _place(hit: _Hit) -> tuple[bool, int, int, int]:
    """A softener inside a heavier phrase is part of it; else the longer, then the worse one."""
    start, end, finding, _ = hit
    worse = -_CLASS_ORDER.get(finding.kind, 0)
    return (finding.kind == "softener", start, start - end, worse)


def _all(text: str, language: str, own: Own, folded: Folded) -> Iterator[_Hit]:
    for hit in hits(LANGUAGES.get(language, _NO_WORDS).rows, language, folded):
        reason = REASONS[hit.row.reason]
        made = _finding(
            text, folded, (hit.start, hit.end), (reason.kind, reason.why, hit.row.instead)
        )
        yield hit.start, hit.end, made, hit.row.reason
    for avoid in own.avoid:
        for span in spans(avoid.words, language, folded):
            yield *span, _finding(text, folded, span, (OWN, avoid.why, avoid.instead)), OWN


def _finding(
    text: str, folded: Folded, span: tuple[int, int], said: tuple[str, str, str]
) -> Finding:
    start, end = folded.written(*span)
    kind, why, instead = said
    line = text.count("\n", 0, start) + 1
    return Finding(line, kind, " ".join(text[start:end].split()), why, instead)


def in_template(
    source: str, language: str, play: str | None = None, own: Own = NOTHING
) -> tuple[Finding, ...]:
    """The phrases in the text pieces of a template's source, with the lines of the source."""
    return phrases(text_of_template(source), language, play, own)


def body_of(text: str, language: str, signature: str = "") -> str:
    """The words between greeting and closing of a rendered letter."""
    text = _without(text, signature)
    letter = parts(text, LANGUAGES.get(language, _NO_WORDS).greetings)
    return text[letter.begins : letter.ends].strip()


def objection(phrase: str, language: str = "en") -> str | None:
    """Why a phrase of the seller's cannot be read, or None."""
    try:
        regex_of(phrase, language)
    except ValueError as error:
        return str(error)
    return None


def _without(text: str, signature: str) -> str:
    signature = signature.strip()
    stripped = text.rstrip()
    if signature and stripped.endswith(signature):
        return stripped.removesuffix(signature).rstrip()
    return text


_NO_WORDS: Words = Words((), "", "", "", "", "", "")
