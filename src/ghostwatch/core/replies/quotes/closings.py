"""How letters end: "Kind regards", alone on a line or with a name, a place or a second closing.

The rule of the module: a line is a closing only when nothing else stands on it.
"""

from __future__ import annotations

from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.languages import words
from ghostwatch.core.replies.quotes.sentences import is_name, stops, writer_words

# The formal French closing is a sentence, of many forms.
_FORMAL = (
    "veuillez agréer", "je vous prie d'agréer", "je vous prie d’agréer",
    "nous vous prions d'agréer",
    "nous vous prions d’agréer", "je vous prie de croire", "veuillez recevoir", "veuillez croire",
)  # fmt: skip
_LONGEST_CLOSING = 60
_FROM_PLACE = r"(?:aus|from|van|uit|de|från|fra|z|nach|in|vom|and|und|et|y|e|och|og|i|en|a|&|/)\s"


@cache
def _closings(field: str) -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in words(field))


@cache
def _first_words() -> frozenset[str]:
    """The first words of all closings: what begins otherwise is none."""
    both = words("closings") + words("thanks")
    return frozenset(word.split()[0].rstrip(".,") for word in both)


def closing_letter(line: str, low: str) -> str:
    """c: a closing. y: one only before a name. t: anything else. low: the line in small letters."""
    if low.startswith(_FORMAL):
        return "c"
    if len(line) > _LONGEST_CLOSING:
        return "t"
    first = low.split(None, 1)[0].rstrip(".,!;:-/–")
    if first not in _first_words():
        return "t"
    bare = " ".join(low.rstrip(" ,.!;:-–*_").split())
    if bare in _closings("closings"):
        return "c"
    if bare in _closings("thanks"):
        return "y"
    return "c" if _is_closing_with_more(line, bare) else "t"


def _is_closing_with_more(line: str, bare: str) -> bool:
    """A closing with a name, a place or another closing behind it: "LG Pat", "Thanks and LG"."""
    parts = bare.replace(",", " ").split()
    for length in range(min(4, len(parts) - 1), 0, -1):
        start, rest = " ".join(parts[:length]), " ".join(parts[length:])
        joined = compiled(_FROM_PLACE).match(rest)
        behind = rest[joined.end() :] if joined else rest
        if start in _closings("closings"):
            named = is_name(line.replace(",", " ").split()[length:])
            return named or (joined is not None and _names_nothing_more(behind))
        if start in _closings("thanks") and joined:
            return behind in _closings("closings")
    return False


def _names_nothing_more(rest: str) -> bool:
    """Whether a place or another closing follows, and no wish."""
    if rest in _closings("closings") or rest in _closings("thanks"):
        return True
    parts = rest.split()
    return len(parts) <= 3 and not stops().search(rest) and writer_words().isdisjoint(parts)
