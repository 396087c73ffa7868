"""Whether a line below a mail's end is somebody's name and address, or somebody still talking.

The rule of the module: when in doubt the writer talks. A line with a word like "please" or "me", a
line about stopping, a postscript, and whatever ends like a sentence, are talk.
"""

from __future__ import annotations

import re
from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.languages import set_of, words

LONGEST_LINE = 120  # of a signature; longer ones are sentences
# Advertisement between the lines of a signature, as long as a link stands in it.
_INVITING = (
    "visit", "follow", "find us", "like us", "connect with", "book a", "join us", "check out",
    "besuchen", "folgen", "suivez", "retrouvez", "visite", "síguenos", "siga", "segui", "volg",
    "bezoek", "besök", "följ", "besøg", "følg", "odwiedź",
)  # fmt: skip
WEB = r"https?://|www\.|\.(?:com|de|net|example|fr|es|it|nl)\b|linkedin|facebook|instagram|xing"
POSTSCRIPT = r"(?:p\.?\s?){1,2}s\.?\s?[:.\-–—]|ps\s|nb\s?[:.]|n\.b\.|edit:|p\.s\."
_PHONE = (
    r"(?:\+|\(0?|\b0)\d[\d\s()./\-–]{5,24}\d|\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b"
)
_LABELLED = (
    r"(?:t|m|f|e|w|p|d|o|c|a|tel|t[ée]l[ée]?\w{0,6}|phone|ph|mobile?|mobil\w{0,4}|mob|cell|fax|telefax|handy|office"
    r"|direct|e-?mail|mail|web|website|internet|durchwahl|port|gsm|skype|linkedin|twitter|www|int"
    r"|tlf|puh|kom|fon|móvil|tfno|ust-?id\w{0,5}|vat\w{0,6}|hrb|adresse|address)\.?\s?[:.|]\s?\S"
)
_LINK = r"(?:https?://|www\.)\S|\S@\S{1,60}\.\w{2}|^[\w-]{2,40}\.(?:com|net|org|de|fr|es|it|nl|pt|se|dk|pl|example|eu|io|co\.uk)\b"
_SEPARATED = r"\s[|·•–—/-]\s|\s{2}"
_ABBREVIATED = frozenset({"no.", "nr."})
# Full stops that end no sentence.
_COMPANY = (
    r"\b(?:ltd|limited|inc|llc|plc|corp|co|bros|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|z o\.? ?o"
    r"|s\.?p\.?a|ltda|lda|e\.k|jr|sr|dr|st|str|nr|no|dept|div|mgr|dipl|ing)\.$"
)
_NAME_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻŹČŘŠŽĄĆĘŃÓА-Я][\w.'’-]{0,30},?$|[A-Z]\.$|\W$"
_PARTICLES = set_of(
    """
    von van der den de la le di da del du dos das ten ter zu zur i.a. i.v. ppa. i. a. v. p.p.
    per af av dr. dr prof. prof dipl.-ing. mag. y e of and und et i m.sc. mba phd
    """
)
ENDS_SENTENCE = (".", "!", "?", "…", "。", "！", "？")
NOT_A_NAME = (":", "?", "!", "？", "：")
BULLET = r"(?:[-*•·+]|\d{1,2}[.)])\s"


@cache
def writer_words() -> frozenset[str]:
    """Words that make a line somebody's sentence."""
    return frozenset(words("writer"))


@cache
def stops() -> re.Pattern[str]:
    """What any word about stopping begins like."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in words('stops'))})")


def is_name(parts: list[str]) -> bool:
    """Whether these words are a name: capitals and particles only, nobody's wish."""
    if not 0 < len(parts) <= 5 or stops().search(" ".join(parts).lower()):
        return False
    if parts[-1].endswith(NOT_A_NAME) or parts[0].lower() in writer_words():
        return False
    return all(compiled(_NAME_WORD).match(word) or word.lower() in _PARTICLES for word in parts)


def is_contact(low: str, line: str) -> bool:
    """Whether the line has a number, an address, a link, or a label of one."""
    return bool(
        compiled(_PHONE).search(line)
        or compiled(_LABELLED).match(low)
        or compiled(_LINK).search(low)
    )


def is_of_the_writer(low: str) -> bool:
    """Whether a line of a signature is a wish or a remark all the same."""
    if compiled(POSTSCRIPT).match(low) or stops().search(low):
        return True
    if low.startswith(_INVITING) and compiled(WEB).search(low):
        return False
    parts = low.split()
    return len(parts) >= 3 and any(_plain(part) in writer_words() for part in parts)


def _plain(part: str) -> str:
    """The word without punctuation.

    "I." is an initial, "No." a number, "(MI)" a province: none of them is the word.
    """
    return part if part in _ABBREVIATED or len(part) == 2 else part.strip(",.!?;:")


def is_link(low: str) -> bool:
    """Whether the line has a link or an address."""
    return compiled(_LINK).search(low) is not None


def is_sentence(line: str, low: str) -> bool:
    """Whether a line under a closing goes on talking instead of naming somebody."""
    if is_of_the_writer(low):
        return True
    if is_contact(low, line):
        return _talks_round_a_link(low)
    parts = line.split()
    if len(line) > LONGEST_LINE or compiled(BULLET).match(line) or line.endswith(NOT_A_NAME):
        return True
    if len(parts) >= 3 and line.endswith(ENDS_SENTENCE) and not _is_abbreviated(low, parts[-1]):
        return True
    small = sum(1 for part in parts if part[:1].islower())
    return len(parts) >= 5 and small > 0.6 * len(parts)


def _is_abbreviated(low: str, last: str) -> bool:
    """Whether the full stop belongs to a word: "Customer Sp. z o.o.", "Pat Prospect, Ph.D."."""
    return "." in last[:-1] or compiled(_COMPANY).search(low, max(0, len(low) - 16)) is not None


def _talks_round_a_link(low: str) -> bool:
    """Whether the words beside an address make a sentence: "she handles this: robin@..."."""
    if compiled(_LABELLED).match(low) or compiled(_PHONE).search(low) or low.startswith(_INVITING):
        return False
    small = [part for part in low.split() if part.rstrip(",.:").isalpha()]
    return len(small) >= 3 and not compiled(_SEPARATED).search(low)
