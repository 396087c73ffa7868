"""How much of one text is found in another: for "did the seller send what we wrote?".

The rule of the module: texts are compared by their pairs of neighbouring words, kept as numbers of
three octets. Such a sketch is enough to recognise a text that mail programs wrapped or re-encoded,
or that a person changed a little, and too little to read it: no body is stored.
"""

from __future__ import annotations

import re
import unicodedata
from binascii import crc32
from itertools import pairwise

Sketch = bytes

ALIKE = 0.5
"""From this likeness on, a sent text counts as the text of a play (measured: see tests)."""

_MOST_WORDS = 400
_MOST_LETTERS = 20_000
_OCTETS = 3
_BITS = 0xFFFFFF
_WORD = re.compile(r"[^\W_]+")


def sketch(text: str) -> Sketch:
    """The numbers of a text's pairs of neighbouring words, ascending; b"" for a text without.

    Letter case, punctuation, line breaks and how letters are composed do not matter; of a long
    text the first 400 words count.
    """
    plain = unicodedata.normalize("NFKC", text[:_MOST_LETTERS]).casefold()
    words = [word.encode("utf-8", "replace") for word in _WORD.findall(plain)[:_MOST_WORDS]]
    # A checksum goes on from another: that of the pair needs no text put together.
    pairs = {crc32(b, crc32(a)) & _BITS for a, b in pairwise(words)}
    return b"".join(pair.to_bytes(_OCTETS) for pair in sorted(pairs))


def _pairs(of: Sketch) -> set[bytes]:
    return {of[i : i + _OCTETS] for i in range(0, len(of), _OCTETS)}


def likeness(one: Sketch, other: Sketch) -> float:
    """From 0.0 (nothing in common) to 1.0 (the same pairs of words); 0.0 when one is empty.

    Twice the common pairs among all pairs (Dice 1945, Ecology 26 p. 297).
    """
    if not one or not other:
        return 0.0
    a, b = _pairs(one), _pairs(other)
    return 2 * len(a & b) / (len(a) + len(b))


def is_the_same(one: Sketch, other: Sketch) -> bool:
    """Whether two texts are the same words in the same order, as far as sketches tell."""
    return one == other


def is_alike(one: Sketch, other: Sketch) -> bool:
    """Whether one text is the other, rewritten here and there."""
    return likeness(one, other) >= ALIKE
