"""The name to greet somebody by, read from a display name.

The rule of this file: a wrong name is worse than none. Whatever a person would not be sure of is
None, and the greeting goes without.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST_DISPLAY_NAME = 80
LONGEST_FIRST_NAME = 40


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_TITLES = _words(
    "mr mrs ms miss herr frau hr fr m mme mlle sr sra dhr mevr mw",
    "dr prof professor dipl ing ir med jur phil rer nat mag drs",
)
_DEGREES = _words("phd md mba msc bsc ma ba llm esq jr sr ii iii cpa pmp dr prof")
# Small words before a family name; none of them is greeted.
_PARTICLES = _words(
    "van von de der den del della di da das do dos du la le el ter ten te op zu zur zum vom af st"
)
_NO_PERSON = _words(
    "the via and und en et y",
    "inc incorporated gmbh ltd limited llc llp plc bv nv sa sarl sas srl spa ag kg ohg ug ev co",
    "corp corporation company group holding studio agency hotel bank university universität",
    "institute institut academy school team consulting consultants solutions systems software",
    "technologies technology services service partners deutsche deutschland schweiz international",
    "global national european united",
    "sales support info office procurement purchasing einkauf vertrieb buchhaltung inkoop verkoop",
    "achats ventes compras ventas billing invoices accounts accounting finance hr marketing admin",
    "administration verwaltung sekretariat reception help helpdesk desk newsletter noreply",
    "department dept abteilung contact kontakt contacto hello mail email press media legal events",
)
# Family names that are often written first: greeted by it, who would be pleased?
_OFTEN_FAMILY_FIRST = _words(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo",
    "nguyen tran pham hoang vu vo dang bui do ho ngo duong ly kim park choi jung kang",
    "tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi",
    "nagy kovács tóth szabó horváth varga kiss molnár németh farkas",
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_NOTE_AT_THE_END = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])$")


def first_name(display_name: str, spec: str = "") -> str | None:
    """Give the name to greet somebody by, or None when a person would not be sure either.

    "Jane Doe", "Doe, Jane", "DOE, Jane (Procurement)", "Dr. Jane Doe" are Jane. None for one word
    alone (a nickname, a surname, a company), addresses, roles, companies, initials, several
    people, all capitals or all small letters, scripts other than Latin, and mixed scripts.
    spec: the addr-spec, when known; a role there (info@, sales@) is nobody's first name.
    """
    if len(display_name) > LONGEST_DISPLAY_NAME or _is_role(spec):
        return None
    name = unicodedata.normalize("NFC", display_name).strip(" '\"")
    words = _given_names_first(_NOTE_AT_THE_END.sub("", name))
    if any(_is_no_name(word) for word in words):
        return None
    while words and words[0].lower().strip(".") in _TITLES:
        words = words[1:]
    return words[0] if len(words) > 1 and _looks_given(words[0]) else None


def _is_role(spec: str) -> bool:
    return re.split(r"[.+@_-]", spec.lower())[0] in _NO_PERSON


def _given_names_first(name: str) -> list[str]:
    """Split a name into words, family name last ("Doe, Jane" turned round); [] when unsure."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if not comma or given.lower().replace(".", "") in _DEGREES:
        return family.split()
    before = family.lower().split()[:-1]
    # "Jane Doe, Acme" is not "van den Berg, Jan": only particles may stand before a family name.
    turned = family and _PARTICLES.issuperset(before)
    return [*given.split(), *family.split()] if turned else []


def _is_no_name(word: str) -> bool:
    """Tell whether a word shows that this is no plain name of one person in Latin letters."""
    latin = all(unicodedata.name(c, "").startswith("LATIN ") for c in word if c.isalpha())
    return not latin or _WORD.fullmatch(word) is None or word.lower().strip(".") in _NO_PERSON


def _looks_given(word: str) -> bool:
    """Tell whether a word is spelt like a first name: Jane, Jean-Pierre, DeShawn; not J., JANE."""
    spelt = 2 <= len(word) <= LONGEST_FIRST_NAME and word[0].isupper() and not word.isupper()
    family_first = word.lower() in _OFTEN_FAMILY_FIRST | _PARTICLES
    return spelt and not word.endswith(".") and not family_first
