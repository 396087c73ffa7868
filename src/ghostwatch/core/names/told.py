"""What people are called by somebody who knows: by themselves when they sign, or by the seller.

The rule of the module: such a word counts only as long as nothing else that is known of them
contradicts it. A colleague may sign in their place, and a greeting may have been pasted.
"""

from __future__ import annotations

import re

from ghostwatch.core.names.display import (
    cased,
    first_name,
    folded,
    is_given,
    is_role,
    taken_apart,
)
from ghostwatch.core.names.given import DOUBLE
from ghostwatch.core.names.words import OF_A_LETTER, PARTICLES, SHORT_FORMS
from ghostwatch.core.patterns import compiled

_SHORTEST_FORM = 3
_MOST_WORDS = 5
_FULL = 2  # words of an address that has a first and a last name


def same(one: str, other: str) -> bool:
    """Whether two given names are one: equal, or a short form of the other (Pat, Patricia)."""
    a, b = sorted((folded(one), folded(other)), key=len)
    if a == b or any(a in row and b in row for row in SHORT_FORMS):
        return True
    return len(a) >= _SHORTEST_FORM and (b.startswith(a) or b.split("-")[0] == a)


def fits(name: str, display_name: str, spec: str) -> bool | None:
    """Whether somebody with this display name and address may be called so; None: nobody knows.

    False only where what they are called is known, and it is another name.
    """
    named = taken_apart(display_name)
    local = [] if is_role(spec) else _pieces(spec)
    words = [*(named.words if named else ()), *local]
    if any(same(name, word) for word in words if len(folded(word)) > 1):
        return True
    known = first_name(display_name, spec)
    if known is not None:
        return False
    initials = [folded(word) for word in words if len(folded(word)) == 1]
    if initials:
        return folded(name)[0] in initials
    return False if any(is_given(word) for word in words) else None


def _pieces(spec: str) -> list[str]:
    local = spec.rpartition("@")[0].lower()
    return [piece for piece in re.split(r"[.+_\d-]+", local) if piece]


def signed_name(line: str, display_name: str, spec: str) -> str | None:
    """The given name in the line with which somebody signs ("Pat", "Pat Ellison"), or None.

    None for a surname, initials, a role, a team, and for a name of somebody else: see ``fits``.
    """
    word = _first_signed(line, display_name, spec)
    if word is None or is_role(spec):
        return None
    if fits(word, display_name, spec) is False:
        return None
    known = is_given(word) or _begins_with(word, display_name, spec)
    return cased(word, sure=True) if known else None


def _begins_with(word: str, display_name: str, spec: str) -> bool:
    """Whether a full name, or an address of first and last name, begins with this word.

    Who shows and signs nothing but "Müller" signs with a surname.
    """
    named = taken_apart(display_name)
    for words in (named.words if named else (), _pieces(spec)):
        if len(words) > 1 and not (is_given(words[-1]) and not is_given(words[0])):
            first = folded(words[0])
            if same(word, first) or (len(first) == 1 and folded(word).startswith(first)):
                return True
    return False


def signs_another(line: str, display_name: str, spec: str) -> bool:
    """Whether the line is the name of somebody else: a colleague's, who writes in their place."""
    word = _first_signed(line, display_name, spec)
    return word is not None and is_given(word) and fits(word, display_name, spec) is False


def greeted_name(words: str, display_name: str, spec: str) -> str | None:
    """The name in a greeting of the seller's ("Pat", "Jean Pierre"), unless it is another's.

    The seller knows whom they write to: a name that nothing contradicts is taken as they write it.
    """
    named = taken_apart(words)
    if named is None or len(named.words) > 2:
        return None
    first = named.words[0]
    if folded(first) in PARTICLES or fits(first, display_name, spec) is False:
        return None
    whole = [cased(word, sure=True) for word in named.words]
    if len(whole) == 2 and is_given(named.words[1]) and not greets_only(words, display_name, spec):
        return None  # "Hi Pat Robin,": two people, for all we know
    if len(whole) == 2 and not is_given(named.words[1]):
        whole = whole[:1]  # "Hi Pat Prospect,"
    return " ".join(filter(None, whole)) if all(whole) else None


def greets_only(words: str, display_name: str, spec: str) -> bool:
    """Whether a greeting holds one name and no word more ("Pat", "Pat Ellison", "Jean Pierre").

    "Pat thanks" says more, "Pat Robin" may be two people, and "Pat from Customer" is a list's.
    """
    first, *rest = words.split() or [""]
    if not rest:
        return True
    named = taken_apart(display_name)
    full = named is not None and len(named.words) > 1
    known = {folded(word) for word in (*(named.words if named else ()), *_pieces(spec))}
    if known.issuperset(folded(word) for word in rest):
        return True
    if len(rest) > 1:
        return all(folded(word) in PARTICLES for word in rest[:-1]) and not full
    other = rest[0]
    if is_given(other) or folded(other) in OF_A_LETTER:
        return (folded(first), folded(other)) in DOUBLE
    return not full and other[:1].isupper()


def _first_signed(line: str, display_name: str, spec: str) -> str | None:
    """The word of a signed line that would be the given name."""
    head = compiled(r"\s*[|,/·•–(]|\s{2}|\s-\s").split(line.strip(" ,.-–—~*_!"), maxsplit=1)[0]
    named = taken_apart(head)
    if named is None or len(named.words) > _MOST_WORDS:
        return None
    if len(named.words) > 1:
        whole = first_name(head, spec)
        return whole.split()[0] if whole else _fitting(named.words[0], display_name, spec)
    word = named.words[0]
    return None if _is_surname(word, display_name, spec) else word


def _fitting(word: str, display_name: str, spec: str) -> str | None:
    """The first word of a full name, where it is known otherwise that they are called so."""
    return word if fits(word, display_name, spec) else None


def _is_surname(word: str, display_name: str, spec: str) -> bool:
    """Whether a word alone is the family name: the last word of their name, or of their address."""
    named = taken_apart(display_name)
    words = list(named.words) if named else _pieces(spec)
    return len(words) > 1 and folded(words[-1]) == folded(word) != folded(words[0])


def belongs_to(surname: str, display_name: str, spec: str) -> bool:
    """Whether a surname, as in "Frau Müller", is one of this display name, else of the address.

    An address that is one word knows no surname: then nothing contradicts the seller.
    """
    wanted = [folded(word) for word in surname.split() if folded(word) not in PARTICLES]
    named = taken_apart(display_name)
    if named is None:
        pieces = _pieces(folded(spec.rpartition("@")[0]) + "@")
        local = "".join(pieces)
        return bool(wanted) and (len(pieces) < _FULL or all(word in local for word in wanted))
    known = {folded(word) for word in named.words}
    return bool(wanted) and known.issuperset(wanted)
