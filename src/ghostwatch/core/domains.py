"""Domains as people misread them: mixed scripts, look-alikes, and how to show one safely.

The rule of the module: a domain is compared as its octets say and as the eye says. Equal, above or
below a known domain is known, whatever it looks like; what only looks like a known one is named
together with it. Few letters give many neighbours, so short names must look more alike than long.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.providers import FREE_MAIL

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_DOMAIN = 253
"""Longest domain (RFC 1035 2.3.4, without the root dot); what follows is not looked at."""

_ACE = "xn--"  # RFC 5890 2.3.2.1
_DOTS = str.maketrans("。．｡", "...")  # what else divides labels: RFC 3490 3.1

# Below a country: the names under which others register (publicsuffix.org lists them all; these
# are the ones with companies, offices and schools in them).
_BELOW_COUNTRIES = (
    "ac ad asn asso co com ed edu firm gen go gob gouv gov gr id in ind inf info ltd me mil muni"
    " ne net nhs nic nom or org plc pro res sch tm web"
)
_SECOND_LEVEL = frozenset(_BELOW_COUNTRIES.split())

# Letters drawn like a Latin one, each before the letter it passes for (Unicode UTS 39,
# confusables.txt: the lower-case rows that fonts for screens do not tell apart). Compatibility
# forms (full-width, mathematical, circled) need no row: NFKC undoes them. Marks go with NFD.
_LOOK_ALIKES = (
    "аa сc ԁd еe ԍg һh іi јj ӏl оo рp ԛq ѕs ԝw хx уy үy ѵv ɡg ɑa ɩi ıi "
    "αa γy ιi νv οo ρp ςc υu χx ωw ϲc ϳj κk "
    "օo սu ոn հh ցg գq քp յj զq լl "
    "ꭺa ꮃw ꮪs ꮲp ꮯc"
)
# Alike only in italics, small capitals or haste: enough to resemble a name that is known, too
# little to call a word disguised (a Russian "москва" is one).
_ALSO_ALIKE = "вb гr зe иu кk мm нh тt пn ьb βb εe ηn τt ձd տn ʟl ɴn ʀr ʏy ʙb ɪi øo đd łl ħh ƅb þp"


def _table(pairs: str) -> dict[int, int]:
    return {ord(pair[0]): ord(pair[1]) for pair in pairs.split()}


_TO_LATIN = _table(_LOOK_ALIKES)
_TO_LATIN_AT_A_GLANCE = _table(_LOOK_ALIKES + " " + _ALSO_ALIKE)
_WHOLE_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")

# Runs of plain letters that are drawn alike; a capital I is an l (UTS 39: rn and m, vv and w).
_PLAIN = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("i", "l"))
_SPELLED_OUT = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("å", "aa"), ("ø", "oe"))

# Countries that write so themselves: a whole word in their script is a word there.
_CYRILLIC_COUNTRIES = "bg by kg kz md me mk mn rs ru su tj ua uz"
_AT_HOME = {
    "CYRILLIC": frozenset(_CYRILLIC_COUNTRIES.split()),
    "GREEK": frozenset(("gr", "cy", "eu")),
    "ARMENIAN": frozenset(("am",)),
}
# Scripts that one language writes together (UTS 39 5.2, "highly restrictive").
_TOGETHER = (
    frozenset(("LATIN", "CJK", "HIRAGANA", "KATAKANA")),
    frozenset(("LATIN", "CJK", "HANGUL")),
    frozenset(("LATIN", "CJK", "BOPOMOFO")),
)
# Latin beside another script is usual where brands stand in local words, but not where the letters
# can be taken for Latin ones (UTS 39 5.2, "moderately restrictive").
_NEVER_WITH_LATIN = frozenset(_WHOLE_SCRIPTS)
_NO_LANGUAGE = ("FULLWIDTH", "MATHEMATICAL", "CIRCLED", "SQUARED", "PARENTHESIZED", "NEGATIVE")

_VERY_SHORT = 3  # shorter names are words: go-to.example is not go.to
_SHORT = 5  # from this many letters on, one letter more, less or other is a look-alike
_LONG = 8  # and from this many also below another suffix, at the first letter, or by a plural
_VERY_LONG = 10  # and from this many a known name with a word after a hyphen


def shown(domain: str) -> str:
    """The domain as a person may see it safely: plain ASCII in lower case, punycode for the rest.

    Octets that no domain holds become "?"; at most MAX_DOMAIN characters are looked at.
    """
    return ".".join(map(_ascii_label, _labels(domain)))


def organizational(domain: str) -> str:
    """The name that somebody registered: one label below the suffix (RFC 7489 3.2).

    By a small table of second-level suffixes, "" for an address literal and for a name without dot.
    """
    labels = shown(domain).split(".")
    if len(labels) < 2 or labels[-1].isdigit() or ":" in domain:
        return ""
    below_country = len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3 if below_country else -2 :])


def is_within(domain: str, parent: str) -> bool:
    """Whether a domain is the other or lies below it; both as ``shown`` gives them."""
    return bool(parent) and (domain == parent or domain.endswith("." + parent))


def mixed_scripts(domain: str) -> bool:
    """Whether a label mixes scripts as no language does, or is a foreign word made to look Latin.

    Unicode UTS 39 5.1 and 5.2 (mixed scripts, restriction levels), 4.1 (whole-script confusables);
    a word of a country's own script below its own ending is that country's word.
    """
    labels = [_unicode_label(label) for label in _labels(domain)]
    return any(_is_mixed(label) or _is_disguised(label, labels[-1]) for label in labels)


def resembles(domain: str, known: Iterable[str]) -> str | None:
    """The first known domain that this one only looks like, or None.

    None too for a domain that is known, lies below a known one or above it, and for a free-mail
    provider's (yahoo.de is no false yahoo.com). Looking alike: equal
    when letters drawn alike count as one (UTS 39 4), the same name below another suffix, with or
    without a hyphen, one letter more, less, other or two swapped, or the known one in front of a
    stranger's: customer.example.attacker.test, customer-example.test.
    """
    ours = _look(domain)
    theirs = [_look(name) for name in known]
    if ours.shown in FREE_MAIL or any(_is_family(ours.shown, look.shown) for look in theirs):
        return None
    return next((look.shown for look in theirs if look.name and _is_alike(ours, look)), None)


# --- labels ------------------------------------------------------------------------------------


def _labels(domain: str) -> list[str]:
    return domain[:MAX_DOMAIN].translate(_DOTS).strip(".").lower().split(".")


def _ascii_label(label: str) -> str:
    safe = "".join(c if c.isalnum() or c in "-_" or not c.isascii() else "?" for c in label)
    if safe.isascii():
        return safe
    return _ACE + unicodedata.normalize("NFC", safe).encode("punycode").decode("ascii", "replace")


def _unicode_label(label: str) -> str:
    """An A-label's letters (RFC 5891 5.4), any other label as it is; so is one that breaks."""
    if not label.startswith(_ACE) or not label.isascii():
        return label
    try:
        return label[len(_ACE) :].encode("ascii").decode("punycode") or label
    except (UnicodeError, ValueError, IndexError, OverflowError):
        return label


# --- scripts -----------------------------------------------------------------------------------


def _script(letter: str) -> str:
    """The script of a letter by the first word of its name, "" for what goes with every script."""
    if not letter.isalpha():
        return ""
    return unicodedata.name(letter, "UNNAMED").replace("-", " ").partition(" ")[0]


@lru_cache(maxsize=1024)
def _is_mixed(label: str) -> bool:
    if label.isascii():
        return False
    scripts = {_script(letter) for letter in label} - {""}
    if not scripts.isdisjoint(_NO_LANGUAGE):
        return True
    if len(scripts) < 2 or any(scripts <= together for together in _TOGETHER):
        return False
    return len(scripts) > 2 or "LATIN" not in scripts or not scripts.isdisjoint(_NEVER_WITH_LATIN)


def _is_disguised(label: str, ending: str) -> bool:
    """Whether a foreign word consists of letters that look Latin (UTS 39 4.1), away from home."""
    scripts = {_script(letter) for letter in label} - {""}
    script = next(iter(scripts), "")
    if len(scripts) != 1 or script not in _WHOLE_SCRIPTS:
        return False
    at_home = ending in _AT_HOME.get(script, ()) or _writes_so(script, ending)
    return not at_home and label.translate(_TO_LATIN).isascii()


def _writes_so(script: str, ending: str) -> bool:
    """Whether an ending is of this script itself."""
    return {_script(letter) for letter in _unicode_label(ending)} == {script}


# --- looks -------------------------------------------------------------------------------------


class _Look(NamedTuple):
    """A domain, the name that somebody registered in it, and how that name looks.

    shown: the whole domain in ASCII; before: its labels left of the suffix; name, suffix: as in
    ``organizational``, name in its own letters; spelled: without letters that a language writes in
    two; eye: Latin letters without marks; joined: that without hyphens; drawn: with runs of letters
    that are drawn alike made the same.
    """

    shown: str
    before: tuple[str, ...]
    name: str
    suffix: str
    spelled: str
    eye: str
    joined: str
    drawn: str


@lru_cache(maxsize=4096)
def _look(domain: str) -> _Look:
    plain = shown(domain)
    label, _, suffix = organizational(plain).partition(".")
    name = _unicode_label(label)
    eye = name if _is_a_word_at_home(name, suffix) else _latin(name)
    return _Look(
        shown=plain,
        before=tuple(plain.removesuffix(suffix).strip(".").split(".")),
        name=name,
        suffix=suffix,
        spelled=_replaced(name, _SPELLED_OUT),
        eye=eye,
        joined=eye.replace("-", ""),
        drawn=_replaced(eye, _PLAIN),
    )


def _is_a_word_at_home(name: str, suffix: str) -> bool:
    scripts = {_script(letter) for letter in name} - {"", "LATIN"}
    return len(scripts) == 1 and _writes_so(next(iter(scripts)), suffix)


def _latin(name: str) -> str:
    """The name in Latin letters without marks."""
    plain = unicodedata.normalize("NFKC", name).lower().translate(_TO_LATIN_AT_A_GLANCE)
    apart = unicodedata.normalize("NFD", plain)
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return bare.translate(_TO_LATIN_AT_A_GLANCE)


def _replaced(name: str, pairs: Iterable[tuple[str, str]]) -> str:
    for old, new in pairs:
        name = name.replace(old, new)
    return name


def _is_family(one: str, other: str) -> bool:
    return is_within(one, other) or is_within(other, one)


def _is_alike(ours: _Look, known: _Look) -> bool:
    if ours.name == known.name and ours.suffix == known.suffix:  # neighbours below one name
        return False
    return _poses_as(ours, known) or _is_redrawn(ours, known) or _is_slip(ours, known)


def _poses_as(ours: _Look, known: _Look) -> bool:
    """The whole known domain, or its long name, stands in front of another's suffix."""
    if len(known.name) < _VERY_SHORT:
        return False
    if len(ours.before) > 1 and f".{known.shown}." in f".{'.'.join(ours.before)}.":
        return True
    if known.shown.replace(".", "-") in ours.before:
        return True
    if len(known.name) >= _SHORT and known.shown.replace(".", "") in ours.before:
        return True
    parts = (ours.eye.partition("-")[0], ours.eye.rpartition("-")[2])
    return len(known.eye) >= _VERY_LONG and known.eye in parts


def _is_redrawn(ours: _Look, known: _Look) -> bool:
    """The same to the eye: letters of other scripts, marks, and plain letters drawn alike."""
    if ours.eye == known.eye:
        return ours.name != known.name or len(known.eye) >= _SHORT
    return len(known.eye) >= _SHORT and ours.drawn == known.drawn


def _is_slip(ours: _Look, known: _Look) -> bool:
    """One letter more, less, other, or two swapped; hyphens left out on both sides."""
    a, b = ours.joined, known.joined
    shorter = min(len(a), len(b))
    if shorter < _SHORT or ours.spelled == known.spelled:
        return False
    if a == b:
        return True
    at = _one_slip(a, b)
    if at is None:
        return False
    # A first letter and a plural make other common words, and so does a slip below other endings.
    plural = b == a + "s" or a == b + "s"
    first = at == 0 and len(a) == len(b) and a[:2] != b[1::-1]
    if ours.suffix != known.suffix:
        return shorter >= _LONG and not plural
    return shorter >= _LONG or not (plural or first)


def _one_slip(a: str, b: str) -> int | None:
    """Where two different words part, when one slip makes one of the other; else None.

    Damerau 1964 (CACM 7 p. 171): a letter more, a letter less, another letter, two swapped.
    """
    if abs(len(a) - len(b)) > 1:
        return None
    at = next(
        (i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )
    if len(a) != len(b):
        longer, shorter = (a, b) if len(a) > len(b) else (b, a)
        return at if longer[at + 1 :] == shorter[at:] else None
    swapped = a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :]
    return at if swapped or a[at + 1 :] == b[at + 1 :] else None
