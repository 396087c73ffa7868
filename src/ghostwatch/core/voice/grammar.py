"""The little language in which the phrases of the linter are written.

A phrase is plain words; capitals, accents and apostrophes do not matter, and it begins and ends
with a whole word. Marks for what varies:

    word*            the word with any ending; ``*word`` with any beginning
    (one|two words)  one of these
    [word|two words] may be there or not
    .. and ...       up to two words, up to five, inside the sentence
    ^ and $          the beginning and the end of a clause
    ?                behind it: only in a sentence that asks

``ä``, ``ö`` and ``ü`` are found as "ae", "oe", "ue" too. A hyphen in a phrase is a blank. There are
at most two gaps in a phrase, none at its ends: that keeps the search linear in the text.
"""

from __future__ import annotations

from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.voice.folding import fold_word

_PIECES = r"\.\.\.|\.\.|[()\[\]|^$?]|[^\s()\[\]|^$.,:;!?-]+"
_LITERAL = {
    "..": r"(?: \w+,?){0,2}?",
    "...": r"(?: \w+,?){0,5}?",
    "^": r"(?:(?<=[|,])|(?<![\s\S]))",
    "$": r"(?=[?|]|\Z|(?<=,))",
    "?": r"(?=[^?|]*\?)",
}
_CLOSED_BY = {"(": ")", "[": "]"}
_UMLAUTS = str.maketrans({"ä": "aǁ", "ö": "oǁ", "ü": "uǁ"})  # ǁ: an e that may be there
_MOST_GAPS = 2


@cache
def regex_of(phrase: str, language: str) -> str:
    """The regular expression of a phrase, over folded text.

    Raises ValueError with what is wrong with the phrase.
    """
    pieces = compiled(_PIECES).findall(phrase.lower())
    if sum(piece.startswith("..") for piece in pieces) > _MOST_GAPS:
        raise ValueError("it has more than two gaps")
    words = [piece for piece in pieces if piece not in {"^", "$", "?"}]
    if not any(piece.strip("*").isalnum() or "'" in piece for piece in words):
        raise ValueError("there is no word in it")
    if words[0].startswith("..") or words[-1].startswith(".."):
        raise ValueError("a gap needs words on both sides")
    made = _options(rest := pieces[::-1], language)
    if rest:
        raise ValueError(f"{rest[-1]!r} stands alone")
    return made


def _options(pieces: list[str], language: str) -> str:
    found = [_sequence(pieces, language)]
    while pieces and pieces[-1] == "|":
        pieces.pop()
        found.append(_sequence(pieces, language))
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"


def _sequence(pieces: list[str], language: str) -> str:
    made = ""
    while pieces and pieces[-1] not in {"|", ")", "]"}:
        made += _item(pieces.pop(), pieces, language)
    if not made:
        raise ValueError("there is nothing to look for in it")
    return made


def _item(piece: str, pieces: list[str], language: str) -> str:
    if piece in _LITERAL:
        return _LITERAL[piece]
    if piece not in _CLOSED_BY:
        return _word(piece, language)
    inside = _options(pieces, language)
    if not pieces or pieces.pop() != _CLOSED_BY[piece]:
        raise ValueError(f"{piece!r} is not closed")
    return f"(?:{inside})?" if piece == "[" else inside


def _word(piece: str, language: str) -> str:
    bare = piece.strip("*")
    words = fold_word(bare.translate(_UMLAUTS), language)
    if not words or "*" in bare:
        raise ValueError(f"{piece!r} is no word")
    before = r"\w*" if piece.startswith("*") else ""
    after = r"\w*" if piece.endswith("*") else r"(?!\w)"
    inner = r",? ".join(word.replace("ǁ", "e?") for word in words)
    return f" {before}{inner}{after},?"
