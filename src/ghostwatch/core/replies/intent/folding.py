"""Text made alike: what differs only in spelling is the same words afterwards.

The rule of the module: phrases and mails go through the same folding, so whoever writes a phrase
may write it as people do, with accents, hyphens and apostrophes or without.

Folded text is words of letters and digits, one blank between them; a comma stands, behind its
word, for everything that parts clauses; a line break that only wraps stays one.
"""

from __future__ import annotations

import re
import unicodedata

from ghostwatch.core.replies.patterns import compiled

ADDRESS_WORD = "xatx"  # stands for any e-mail address
_HIDDEN = "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+"
_APOSTROPHES = {0x2019: 39, 0x2018: 39, 0xB4: 39, 0x60: 39, 0x2010: 45, 0x2011: 45, 0x2212: 45}
_CLAUSE_MARKS = dict.fromkeys(map(ord, ',:()[]"/|<>\u2013\u2014\xbf\xa1\u201e\u201c\u201d\u2026'), ", ")
_JOINTS = dict.fromkeys(map(ord, "'-.!?;&+*_#=~$%{}\\^"), " ") | _CLAUSE_MARKS
# What English runs together, with and without the apostrophe that a phone leaves out. Words that
# exist elsewhere (its, were, dont is French but "do not" hurts no French phrase) stay away.
_SHORT_NOT = r"\b(do|does|did|is|was|wo|ca|have|has|had|would|should|could|are|were|must|ai)n(?:')?t\b"
_SHORT_VERBS = (
    (r"(?<=\bi)'m\b", " am"),
    (r"(?<=[a-z])'re\b", " are"),
    (r"(?<=[a-z])'ve\b", " have"),
    (r"(?<=[a-z])'ll\b", " will"),
    (r"(?<=\b(?:i|u))'d\b|(?<=\b(?:we|he))'d\b|(?<=\byou)'d\b|(?<=\bthey)'d\b", " would"),
    (r"\blet'?s\b", "let us"),
    (r"(?<=\b(?:it))'s\b|(?<=\bhe)'s\b|(?<=\b(?:that|what|here))'s\b|(?<=\bthere)'s\b", " is"),
    (r"\b(we|you|they)ve\b", r"\1 have"),
    (r"\bthats\b", "that is"),
)


def without_accents(text: str) -> str:
    """Lower case without accents and characters that cannot be seen."""
    text = text.lower()
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
    return compiled(_HIDDEN).sub("", apart).replace("\xdf", "ss").translate(_APOSTROPHES)


def fold(text: str) -> str:
    """The words of a text as phrases see them."""
    plain = without_accents(text)
    if "@" in plain:
        plain = compiled(r"[\w.+-]{1,64}@[\w.-]{1,255}").sub(f" {ADDRESS_WORD} ", plain)
    plain = compiled(r"\bcannot\b").sub("can not", plain)
    plain = compiled(_SHORT_NOT).sub(_spelt_out, plain)
    if "'" in plain or "s" in plain:
        for short, long in _SHORT_VERBS:
            plain = compiled(short).sub(long, plain)
    plain = compiled(r"\be[- ](?=mail)").sub("e", plain)
    plain = compiled(r"(?<=\s)-+(?=\s)").sub(",", plain)
    return _tidy(plain.translate(_JOINTS))


def is_plain(word: str) -> bool:
    """Whether folding leaves a word as it is: small letters, nothing run together."""
    return (
        word.isascii()
        and word.isalpha()
        and word.islower()
        and not compiled(rf"{_SHORT_NOT}|\b(?:cannot|lets|thats|(?:we|you|they)ve)\b").search(word)
    )


def _spelt_out(found: re.Match[str]) -> str:
    verb = {"wo": "will", "ca": "can", "ai": "is"}.get(found[1], found[1])
    return f"{verb} not"


def _tidy(plain: str) -> str:
    """Only words, commas, blanks; a word that no language has is none."""
    plain = compiled(r"[^\w,\s]+|\w{50,}").sub(" ", plain)
    plain = compiled(r"[^\S\n]+").sub(" ", plain)
    plain = compiled(r" ?\n[ \n]*").sub("\n", plain)
    plain = compiled(r" ?,[ ,]*").sub(", ", plain)
    return plain.replace(",  ", ", ").replace(", \n", ",\n").strip(" ,\n")
