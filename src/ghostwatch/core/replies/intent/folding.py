"""Text made alike: what differs only in spelling is the same words afterwards.

The rule of the module: phrases and mails go through the same folding, so whoever writes a phrase
may write it as people do, with accents, hyphens and apostrophes or without.

Folded text is words of letters and digits, one blank between them; a comma stands, behind its
word, for everything that parts clauses; a line break that only wraps stays one.
"""

from __future__ import annotations

import re
import unicodedata

from ghostwatch.core.patterns import compiled

# One letter may fold to eighteen; a whole text of such letters says nothing more for it.
_MOST_TIMES = 2
_LONGEST_LETTER = 18
ADDRESS_WORD = "xatx"  # stands for any e-mail address
_HIDDEN = "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+"
_APOSTROPHES = {0x2019: 39, 0x2018: 39, 0xB4: 39, 0x60: 39, 0x2010: 45, 0x2011: 45, 0x2212: 45}
_CLAUSE_MARKS = dict.fromkeys(
    map(ord, ',:()[]"/|<>\u2013\u2014\xbf\xa1\u201e\u201c\u201d\u2026'), ", "
)
_JOINTS = dict.fromkeys(map(ord, "'-.!?;&+*_#=~$%{}\\^"), " ") | _CLAUSE_MARKS
# What English runs together, with and without the apostrophe that a phone leaves out. "its" and
# "were" are words of their own, and so is "dont" in French.
_SHORT_NOT = (
    r"\b(?!dont (?:nous|je|j|on|vous|ils?|elles?|les?|la|l|tu|notre|votre|ma|mon)\b)"
    r"(do|does|did|is|was|wo|ca|have|has|had|would|should|could|are|were|must|ai)n'?t\b"
)
_RUN_TOGETHER = r"\b(lets|thats|weve|youve|theyve|cannot)\b"
_LONG = {
    "m": " am",
    "re": " are",
    "ve": " have",
    "ll": " will",
    "d": " would",
    "s": " is",
    "lets": "let us",
    "thats": "that is",
    "cannot": "can not",
    **{f"{who}ve": f"{who} have" for who in ("we", "you", "they")},
}
_WHO = frozenset({"i", "you", "u", "we", "they", "he", "she", "it", "who", "that", "there"})
_IS = frozenset({"it", "he", "she", "that", "what", "here", "there", "where"})


def without_accents(text: str) -> str:
    """Lower case without accents and characters that cannot be seen."""
    text = text.lower()
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    apart = apart[: _MOST_TIMES * len(text) + _LONGEST_LETTER]
    return compiled(_HIDDEN).sub("", apart).lower().replace("\xdf", "ss").translate(_APOSTROPHES)


_SPARE = 100


def fold(text: str) -> str:
    """The words of a text as phrases see them."""
    # Some letters fold to a dozen: what a trick makes of a text is not read to its end.
    plain = without_accents(text)[: 2 * len(text) + _SPARE]
    if "@" in plain:
        plain = compiled(r"[\w.+-]{1,64}@[\w.-]{1,255}").sub(f" {ADDRESS_WORD} ", plain)
    if "nt" in plain or "n't" in plain:
        plain = compiled(_SHORT_NOT).sub(_spelt_out, plain)
    plain = compiled(_RUN_TOGETHER).sub(lambda found: _LONG[found[1]], plain)
    if "'" in plain:
        plain = compiled(r"\b([a-z]+)'(m|re|ve|ll|d|s)\b").sub(_long_verb, plain)
    if "mail" in plain:
        plain = compiled(r"\be[- ](?=mail)").sub("e", plain)
    if "-" in plain:
        plain = compiled(r"(?<=\s)-+(?=\s)").sub(",", plain)
    return _tidy(plain.translate(_JOINTS))


def is_plain(word: str) -> bool:
    """Whether folding surely leaves a word as it is: small letters, nothing run together."""
    run_together = word.endswith("nt") or word in _LONG
    return word.isascii() and word.isalpha() and word.islower() and not run_together


def _spelt_out(found: re.Match[str]) -> str:
    verb = {"wo": "will", "ca": "can", "ai": "is"}.get(found[1], found[1])
    return f"{verb} not"


def _long_verb(found: re.Match[str]) -> str:
    """English alone: "d'accord" and "Pat's" stay what they are."""
    who, verb = found[1], found[2]
    if who == "let" and verb == "s":
        return "let us"
    known = who in _IS if verb == "s" else who in _WHO
    return who + _LONG[verb] if known else found[0]


def _tidy(plain: str) -> str:
    """Only words, commas, blanks; a word that no language has is none."""
    plain = compiled(r"[^\w,\s]+|\w{50,}").sub(" ", plain)
    plain = compiled(r"[^\S\n]+").sub(" ", plain)
    if "\n" in plain:
        plain = compiled(r" ?\n[ \n]*").sub("\n", plain)
    if "," not in plain:
        return plain.strip(" \n")
    plain = compiled(r" ?,[ ,]*").sub(", ", plain)
    return plain.replace(",  ", ", ").replace(", \n", ",\n").strip(" ,\n")
