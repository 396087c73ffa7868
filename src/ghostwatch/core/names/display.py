"""The name to greet somebody by, read from a display name and the address beside it.

The rule of the module: a wrong name is worse than none. A word is a given name when it stands where
one stands and something else says so too: that people are called so, or the address. Whatever a
person would not be sure of is None, and the greeting goes without.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from ghostwatch.core.names.given import DOUBLE, GIVEN, HALVES
from ghostwatch.core.names.words import (
    DEGREES,
    FAMILY_FIRST_DOMAINS,
    HUNGARIAN_FAMILY,
    NO_PERSON,
    OF_A_LETTER,
    OFTEN_FAMILY_FIRST,
    PARTICLES,
    SHORT_FORMS,
    TITLES,
)
from ghostwatch.core.patterns import compiled

LONGEST_DISPLAY_NAME = 80
LONGEST_FIRST_NAME = 40

_WORD = r"[^\W\d_]+(?:['’‘-][^\W\d_]+)*\.?"
_NOTE_IN_FRONT = r"(?i)^(?!.\s*via\b)(?:\([^()]*\)|\[[^\[\]]*\])\s+"
_NICKNAME = r"""(?<=\s)(?:\(([^()]*)\)|["“”„]([^"“”„]*)["“”])(?=\s+\w)"""
_NOTE_AT_THE_END = r"\s*(?:\([^()]*\)|\[[^\[\]]*\])$"
# What stands behind a name and is none: a company, a place, a product.
_BEHIND = r"\s+(?:\||@|-|–|—|·|//|::?|\bfrom|\bat|\bvon|\bbei|\bchez|\bvan\s+bij)\s+"
_NEVER_GREETED = OFTEN_FAMILY_FIRST | PARTICLES | TITLES | OF_A_LETTER | NO_PERSON
_PICTURES = frozenset({"So", "Sk"})
_JOINERS = "\u200d\ufe0f"
_SPELT = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "å": "aa", "æ": "ae", "ł": "l"}


class Named(NamedTuple):
    """A name taken apart: its words as written, given names first, and whether that is certain.

    turned: the order was told by a comma or by capitals ("DOE Jane"). cut: something stood behind
    it, so a single word may be a name.
    """

    words: tuple[str, ...]
    turned: bool = False
    cut: bool = False


def first_name(display_name: str, spec: str = "") -> str | None:
    """Give the name to greet somebody by, or None when a person would not be sure either.

    "Jane Doe", "Doe, Jane", "DOE, Jane (Procurement)", "Dr. Jane Doe", "Jane Doe | Acme" are Jane;
    "Doe Jane" is with jane.doe@, and "JANE DOE" too. None for addresses, roles, companies,
    initials, several people, scripts other than Latin, mixed scripts, and words of which neither
    their looks nor the address tell that they are given names.
    spec: the addr-spec, when known; a role there (info@, sales@) is nobody's first name.
    """
    if is_role(spec):
        return None
    named = taken_apart(display_name)
    if named is None:
        return None
    pieces = _Address(spec, named.words)
    chosen = _given(named, pieces)
    if chosen is None:
        return None
    alone = len(named.words) == 1
    return cased(chosen, sure=alone or named.turned or pieces.puts_first(chosen))


def folded(word: str) -> str:
    """A word of a name for comparing: small letters, no accents, plain apostrophe, no full stop."""
    apart = unicodedata.normalize("NFKD", word.replace("’", "'").replace("‘", "'").lower())
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return bare.replace("ß", "ss").replace("ø", "o").replace("ł", "l").rstrip(".")


def is_given(word: str) -> bool:
    """Whether a reader takes this word for a given name at once ("Jean-Pierre" by its first)."""
    plain = folded(word)
    return plain in GIVEN or (plain.partition("-")[0] in GIVEN and "-" in plain)


def is_role(spec: str) -> bool:
    """Whether an address is that of a desk and not of a person."""
    local = spec.rpartition("@")[0].lower()
    return any(piece in NO_PERSON for piece in re.split(r"[.+_-]", local)) or local in NO_PERSON


def taken_apart(display_name: str) -> Named | None:
    """The words of a display name, given names first; None when it is not one person's name."""
    if len(display_name) > LONGEST_DISPLAY_NAME:
        return None
    name = _without_pictures(unicodedata.normalize("NFC", display_name))
    if name is None or not name.isprintable():
        return None
    name = compiled(_NOTE_IN_FRONT).sub("", name.strip(" '\"‘’“”"))
    name, nickname = _without_nickname(name)
    name, cut = _without_what_is_behind(name)
    words, turned = _given_names_first(name)
    if any(_is_no_name(word) for word in words):
        return None
    while words and _is_title(words[0]):
        words = words[1:]
    if nickname and not (words and _is_short_for(nickname, words[0])):
        return None
    words = [nickname, *words[1:]] if nickname else words
    while len(words) > 1 and folded(words[-1]) in DEGREES:
        words = words[:-1]
    return Named(tuple(words), turned, cut) if words else None


def cased(word: str, *, sure: bool = False) -> str | None:
    """A given name as people write it; None when it is not spelt like one ("J.", "DJ").

    sure: something else says that this is the name, so that capitals alone may be made small.
    """
    bare = word.rstrip(".")
    if word.endswith(".") or not 2 <= len(bare) <= LONGEST_FIRST_NAME:
        return None
    if folded(bare) in _NEVER_GREETED:
        return None
    if bare[0].isupper() and not bare.isupper():
        return bare
    if not sure or not is_given(bare):  # nobody knows where the capitals of "DESHAWN" go
        return None
    return "-".join(part.capitalize() for part in bare.split("-"))


def _given(named: Named, address: _Address) -> str | None:
    """Of the words the one, or two, that are the given name."""
    words = named.words
    if len(words) == 1:
        return _only_word(words[0], address)
    first, last = words[0], words[-1]
    if address.puts_last_first:
        # The address says "jane.doe", the name "Doe Jane".
        turned_round = is_given(last) and not is_given(first) and not named.turned
        return last if turned_round else None
    if folded(first) in OFTEN_FAMILY_FIRST:
        hungarian = folded(first) in HUNGARIAN_FAMILY and address.is_hungarian
        return last if hungarian and len(words) == 2 and is_given(last) else None
    if not (is_given(first) or address.puts_first(first)):
        return None
    if is_given(last) and not is_given(first) and not named.turned:
        return None
    return _doubled(words, address)


def _only_word(word: str, address: _Address) -> str | None:
    """A word alone is a given name when people are called so, and the address begins with it."""
    return word if is_given(word) and address.begins_with(word) else None


def _doubled(words: Sequence[str], address: _Address) -> str | None:
    """Two words where they are one name ("Juan Carlos"); None where nobody knows that."""
    first, second = words[0], words[1]
    pair = (folded(first), folded(second))
    joined = address.begins_with(f"{first}{second}")
    if pair in DOUBLE and (len(words) > 2 or joined):
        one, two = cased(first, sure=True), cased(second, sure=True)
        return f"{one} {two}" if one and two else None
    unclear = len(words) > 2 or pair in DOUBLE
    if unclear and pair[0] in HALVES and is_given(second):
        return None
    return first


class _Address:
    """What the local part of an address says about the order of a name's words."""

    def __init__(self, spec: str, words: Sequence[str]) -> None:
        local, _, self._domain = spec.lower().rpartition("@")
        self._pieces = [p for p in re.split(r"[.+_-]+", re.sub(r"\d+", "", folded(local))) if p]
        self._joined = "".join(self._pieces)
        self._words = words

    def begins_with(self, word: str) -> bool:
        """Whether the local part begins with this word, and whatever follows is another."""
        pieces = 1 + word.count("-")  # "jean-pierre.dupont" is three
        begins = {"".join(self._pieces[:pieces]), *self._pieces[:1]}
        return not begins.isdisjoint(_spellings(word))

    def puts_first(self, word: str) -> bool:
        """Whether the address has this word, or its initial, before the last word of the name."""
        if self._domain.endswith(FAMILY_FIRST_DOMAINS):
            return False
        words = self._words
        return self._orders(word, words[-1]) or self._is_nothing_but(word, words[-1])

    @property
    def is_hungarian(self) -> bool:
        """Whether it is of the country where everybody writes the family name first."""
        return self._domain.endswith(".hu")

    @property
    def puts_last_first(self) -> bool:
        """Whether the address has the words the other way round: "doe.jane" for "Jane Doe"."""
        words = self._words
        return len(words) > 1 and self._orders(words[-1], words[0])

    def _orders(self, one: str, other: str) -> bool:
        ones, others = _spellings(one), _spellings(other)
        if ones & others:
            return False
        pairs = ((a, b) for a in ones for b in others)
        halves = "".join(half[:1] for half in folded(one).split("-"))  # "jp" of Jean-Philippe
        if len(halves) > 1 and any(self._joined == halves + b for b in others):
            return True
        return any(
            self._pieces in ([a, b], [a[0], b], [a, b[0]]) or self._joined in (a + b, a[0] + b)
            for a, b in pairs
        )

    def _is_nothing_but(self, word: str, last: str) -> bool:
        return not is_given(last) and self._joined in _spellings(word)


def _spellings(word: str) -> frozenset[str]:
    """How a word of a name is written in addresses: Müller as muller and mueller."""
    low = word.lower().rstrip(".")
    long = "".join(_SPELT.get(c, c) for c in low)
    return frozenset(re.sub(r"[^a-z]", "", folded(way)) or "?" for way in (low, long))


def _without_pictures(name: str) -> str | None:
    """The name without emoji; None where one stands inside a word."""
    if not any(unicodedata.category(c) in _PICTURES for c in name):
        return name
    if any(
        unicodedata.category(c) in _PICTURES
        and name[at - 1 : at].isalpha()
        and name[at + 1 : at + 2].isalpha()
        for at, c in enumerate(name)
    ):
        return None
    kept = (" " if unicodedata.category(c) in _PICTURES else c for c in name)
    return "".join(c for c in kept if c not in _JOINERS).strip()


def _without_nickname(name: str) -> tuple[str, str]:
    """The name without the word in quotes or brackets inside it, and that word or ""."""
    found = compiled(_NICKNAME).search(name)
    if found is None:
        return name, ""
    return f"{name[: found.start()].rstrip()} {name[found.end() :].lstrip()}", found[1] or found[2]


def _is_short_for(nickname: str, name: str) -> bool:
    """Whether people called ``name`` are called so; a maiden name in brackets is none."""
    pair = {folded(nickname), folded(name)}
    return any(pair.issubset(row) for row in SHORT_FORMS)


def _is_title(word: str) -> bool:
    """Whether a word is a title, or titles joined ("Dr.-Ing.", "Prof.Dr.")."""
    plain = folded(word)
    return plain in TITLES or TITLES.issuperset(filter(None, re.split(r"[.-]+", plain)) or "?")


def _without_what_is_behind(name: str) -> tuple[str, bool]:
    """The name without notes and companies behind it, and whether there were any."""
    whole = name
    while (shorter := compiled(_NOTE_AT_THE_END).sub("", name)) != name:
        if re.search(r"\bvia\b", name[len(shorter) :], re.IGNORECASE):
            return "via", True
        name = shorter
    found = compiled(_BEHIND).search(name)
    name = name[: found.start()] if found else name
    return name.strip(), name != whole


def _given_names_first(name: str) -> tuple[list[str], bool]:
    """The words, family name last, and whether they were turned round; [] when unsure."""
    parts = [part.strip() for part in name.split(",")]
    plain = [p for p in parts if not all(folded(w) in DEGREES | TITLES for w in p.split())]
    if len(plain) == 1 and plain[0] == parts[0]:
        return _capitals_last(plain[0].split())
    if len(plain) != 2 or plain != parts[:2]:
        return [], False
    family, given = plain[0].split(), plain[1].split()
    # "Jane Doe, Acme" is not "van den Berg, Jan": only particles may stand before a family name,
    # and a second family name only where a given name surely follows.
    alone = PARTICLES.issuperset(word.lower() for word in family[:-1])
    two = len(family) == 2 and is_given(given[0]) and not is_given(family[0])
    return ([*given, *family], True) if alone or two else ([], False)


def _capitals_last(words: list[str]) -> tuple[list[str], bool]:
    """The words turned round where the first are in capitals, a family name: "DOE Jane"."""
    loud = [len(word) > 2 and word.isupper() for word in words]
    end = loud.index(False) if False in loud else 0
    if 0 < end < len(words) and not any(loud[end:]) and is_given(words[end]):
        return [*words[end:], *words[:end]], True
    return words, False


def _is_no_name(word: str) -> bool:
    """Tell whether a word shows that this is no plain name of one person in Latin letters."""
    latin = all(unicodedata.name(c, "").startswith("LATIN ") for c in word if c.isalpha())
    small = _is_title(word) or folded(word) in DEGREES | PARTICLES
    fit = small or compiled(_WORD).fullmatch(word) is not None
    return not latin or not fit or word.lower().strip(".") in NO_PERSON
