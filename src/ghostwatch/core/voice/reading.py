"""How easy a letter is to read: for each language its own standard index.

All five count words a sentence and syllables a word and give a number of which 100 is very easy and
0 very hard; 60 to 70 is plain language, a busy person likes it above 60.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ghostwatch.core.patterns import compiled

_SENTENCE = r"[.!?\u2026:;]+(?=[\s\"')\u201c\u201d\u00bb]|\Z)|\n\s*\n"
_WORD = r"[^\W\d_](?:[^\W\d_]|['\u2019-](?=[^\W\d_]))*"
_VOWELS = "aeiouyäöüàáâãèéêëìíîïòóôùúûœæ"


@dataclass(frozen=True, slots=True)
class Index:
    """A formula: base - a * (words a sentence) - b * (syllables a word), and where it is from."""

    name: str
    base: float
    sentence: float
    syllables: float
    source: str


INDEXES: Mapping[str, Index] = MappingProxyType(
    {
        "en": Index("Flesch", 206.835, 1.015, 84.6, "Flesch 1948, Reading Ease"),
        "de": Index("Flesch-Amstad", 180.0, 1.0, 58.5, "Amstad 1978, for German"),
        "fr": Index("Kandel-Moles", 207.0, 1.015, 73.6, "Kandel and Moles 1958, for French"),
        "es": Index(
            "Fern\u00e1ndez Huerta", 206.84, 1.02, 60.0, "Fern\u00e1ndez Huerta 1959, for Spanish"
        ),
        "nl": Index("Flesch-Douma", 206.84, 0.93, 77.0, "Douma 1960, for Dutch"),
    }
)


def ease(text: str, language: str) -> float | None:
    """The reading ease of a text by its language's index; None: no index, or no word."""
    index = INDEXES.get(language)
    words = compiled(_WORD).findall(text)
    if index is None or not words:
        return None
    sentences = [part for part in compiled(_SENTENCE).split(text) if compiled(_WORD).search(part)]
    syllables = sum(_syllables(word.lower(), language) for word in words)
    score = (
        index.base
        - index.sentence * len(words) / len(sentences)
        - index.syllables * syllables / len(words)
    )
    return round(score, 1)


def _syllables(word: str, language: str) -> int:
    """Groups of vowels; in English and French a mute e at the end is none."""
    count = len(compiled(rf"[{_VOWELS}]+").findall(word))
    mute = (language == "en" and compiled(r"[^aeiouyl]es?$|[^aeiouy]ed$").search(word)
            and not compiled(r"[sxzcg]es$|[td]ed$|[sc]hes$").search(word)) or (
        language == "fr" and compiled(r"[^aeiouy]es?$").search(word)
    )  # fmt: skip
    return max(1, count - bool(mute))
