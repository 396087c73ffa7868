"""The signature: who wrote it, under what they wrote.

The rule of the module: a signature begins with a mark (RFC 3676 4.3), a closing ("Kind regards")
or a name over lines of contact, and it ends before the first line that reads like a sentence of
the writer: a wish under the name is text. Lines of phones, scanners, lists and disclaimers are
signature wherever they stand.

====== =====================================================
letter line
====== =====================================================
e      empty
d      signature mark: "-- "
r      long rule
c      closing: "Kind regards", also with a name behind it
y      closing only before a name: "Thanks"
b      a dash and a name: "-Pat"
f      of a phone, a program, a scanner, a list, a lawyer
t      anything else: text
====== =====================================================
"""

from __future__ import annotations

import re
from functools import cache

from ghostwatch.core.replies.quotes.footers import (
    NOT_THE_WRITER,
    is_a_joke,
    of_a_phone,
    of_nobody,
)
from ghostwatch.core.replies.quotes.languages import words
from ghostwatch.core.replies.quotes.lines import RULE

_MARKS = frozenset({"--", "- -", "—", "–", "––", "---", "——", "__", "___", "-", "**", "-–", "_"})
_DASHES = "-–—~"
# The formal French closing is a sentence, of many forms.
_FORMAL = (
    "veuillez agréer", "je vous prie d'agréer", "je vous prie d’agréer", "nous vous prions d'agréer",
    "nous vous prions d’agréer", "je vous prie de croire", "veuillez recevoir", "veuillez croire",
)  # fmt: skip
# Advertisement between the lines of a signature, as long as a link stands in it.
_INVITING = (
    "visit", "follow", "find us", "like us", "connect with", "book a", "join us", "check out",
    "besuchen", "folgen", "suivez", "retrouvez", "visite", "síguenos", "siga", "segui", "volg",
    "bezoek", "besök", "följ", "besøg", "følg", "odwiedź",
)  # fmt: skip
_WEB = re.compile(
    r"https?://|www\.|\.(?:com|de|net|example|fr|es|it|nl)\b|linkedin|facebook|instagram|xing"
)
_LONGEST_CLOSING = 60
_LONGEST_LINE = 120  # of a signature; longer ones are sentences
_MOST_LINES = 40
_MOST_BLOCK = 12  # lines of a block of contacts without a closing

_POSTSCRIPT = re.compile(r"(?:p\.?\s?){1,2}s\.?\s?[:.\-–—]|ps\s|nb\s?[:.]|n\.b\.|edit:|p\.s\.")
_PHONE = re.compile(
    r"(?:\+|\(0?|\b0)\d[\d\s()./\-–]{5,24}\d|\(\d{3}\)\s?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b"
)
_LABELLED = re.compile(
    r"(?:t|m|f|e|w|p|d|o|c|a|tel|t[ée]l[ée]?\w{0,6}|phone|ph|mobile?|mobil\w{0,4}|mob|cell|fax|telefax|handy|office"
    r"|direct|e-?mail|mail|web|website|internet|durchwahl|port|gsm|skype|linkedin|twitter|www|int"
    r"|tlf|puh|kom|fon|móvil|tfno|ust-?id\w{0,5}|vat\w{0,6}|hrb|adresse|address)\.?\s?[:.|]\s?\S"
)
_LINK = re.compile(
    r"(?:https?://|www\.)\S|\S@\S{1,60}\.\w{2}|^[\w-]{2,40}\.(?:com|net|org|de|fr|es|it|nl|pt|se|dk|pl|example|eu|io|co\.uk)\b"
)
_COMPANY = re.compile(
    r"\b(?:gmbh|mbh|kg|ag|ltd|limited|inc|llc|plc|corp|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|a/s|aps|ab|oy"
    r"|sp\. z o\.? ?o|s\.?p\.?a|lda|ltda|e\.k|gbr|ohg|sarl)\b"
)
_STREET = re.compile(
    r"\b\d{4,5}\s[A-ZÀ-Ž]|\w(?:str\.|straße|strasse|weg|platz|gasse|laan|straat)\s?\d|\b(?:street|road|avenue|rue|calle|via|rua|ul\.|suite|p\.?o\.? box)\b"
)
_NAME_WORD = re.compile(r"[A-ZÀ-ÖØ-ÞŁŚŻŹČŘŠŽĄĆĘŃÓА-Я][\w.'’-]{0,30},?$|[A-Z]\.$|\W$")
_PARTICLES = frozenset(
    "von van der den de la le di da del du dos das ten ter zu zur i.a. i.v. ppa. i. a. v. p.p. per"
    " af av dr. dr prof. prof dipl.-ing. mag. y e of and und et i m.sc. mba phd".split()
)
# What disclaimers and lists say about stopping and deleting, where a wish would say "me".
_GENERAL = re.compile(
    r"click|http|www\.|unsubscribe from|error|recipient|received|immediately|attachment"
)
_ENDS_SENTENCE = (".", "!", "?", "…", "。", "！", "？")
_NOT_A_NAME = (":", "?", "!", "？", "：")
_BULLET = re.compile(r"(?:[-*•·+]|\d{1,2}[.)])\s")
_FROM_PLACE = re.compile(
    r"(?:aus|from|van|uit|de|från|fra|z|nach|in|vom|and|und|et|y|e|och|og|i|en|a|&|/)\s"
)


@cache
def _closings(field: str) -> frozenset[str]:
    return frozenset(word.rstrip(".") for word in words(field))


@cache
def _first_words() -> frozenset[str]:
    """The first words of all closings: what begins otherwise is none."""
    both = words("closings") + words("thanks")
    return frozenset(word.split()[0].rstrip(".,") for word in both)


@cache
def _writer() -> frozenset[str]:
    return frozenset(words("writer"))


@cache
def _stops() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in words('stops'))})")


def without_signature(lines: list[str]) -> str:
    """One letter a line of new text: n (still new) or s (signature). lines: stripped."""
    lows = [line[: 4 * _LONGEST_LINE].lower() for line in lines]
    letters = _letters(lines, lows)
    fates = ["s" if letter == "f" else "n" for letter in letters]
    at = 0
    while at < len(lines):
        length = _STARTS[letters[at]](lines, lows, letters, at) if letters[at] in _STARTS else 0
        for i in range(at, at + length):
            fates[i] = "s" if letters[i] != "e" else "n"
        at += length or 1
    _mark_joke(lows, letters, fates)
    _mark_contacts(lines, lows, letters, fates)
    _join_rules(letters, fates)
    return "".join(fates)


def _letters(lines: list[str], lows: list[str]) -> str:
    whole = "\n".join(lows)
    present = tuple(part for part in NOT_THE_WRITER if part in whole)
    letters = [_letter(line, low, present) for line, low in zip(lines, lows, strict=True)]
    return _whole_paragraphs(lows, letters) if "l" in letters else "".join(letters)


def _letter(line: str, low: str, present: tuple[str, ...]) -> str:
    if not line:
        return "e"
    if line in _MARKS:
        return "d"
    if line[0] in RULE and not line.strip(RULE + " "):
        return "r"
    if of_a_phone(low):
        return "f"
    if line[0] in _DASHES and _is_name(line.lstrip(_DASHES + " ").split()):
        return "b"
    if of_nobody(low, present):
        return "l"
    if low.startswith(_FORMAL):
        return "c"
    return _closing(line, low) if len(line) <= _LONGEST_CLOSING else "t"


def _closing(line: str, low: str) -> str:
    """c, y or t: see the table above."""
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
    """A closing with a name, a place or a second closing behind it: "LG Pat", "Thanks and regards"."""
    parts = bare.replace(",", " ").split()
    for length in range(min(4, len(parts) - 1), 0, -1):
        start = " ".join(parts[:length])
        rest = " ".join(parts[length:])
        joined = _FROM_PLACE.match(rest)
        if start in _closings("closings"):
            behind = line.replace(",", " ").split()[length:]
            return joined is not None or _is_name(behind)
        if start in _closings("thanks") and joined:
            return rest[joined.end() :] in _closings("closings")
    return False


def _whole_paragraphs(lows: list[str], letters: list[str]) -> str:
    """f for every line of a paragraph from the sentence on that holds a footer's words."""
    for at, letter in enumerate(letters):
        if letter != "l":
            continue
        letters[at] = "f"
        back = at - 1
        while at - back <= 3 and letters[max(back, 0)] == "t" and back >= 0:
            if lows[back].endswith(_ENDS_SENTENCE) or _is_sentence_of_the_writer(lows[back]):
                break
            back -= 1
        for i in range(back + 1, at):
            letters[i] = "f"
        ahead = at + 1
        while ahead < len(letters) and letters[ahead] in "tcybd" and not _is_new_again(lows, ahead):
            letters[ahead] = "f"
            ahead += 1
    return "".join(letters)


def _is_new_again(lows: list[str], at: int) -> bool:
    """Whether the writer speaks again in the middle of a footer: a wish of their own."""
    if _POSTSCRIPT.match(lows[at]):
        return True
    above = lows[at - 1]
    ended = above.endswith(_ENDS_SENTENCE) or _WEB.search(above[-30:]) is not None
    return ended and _stops().search(lows[at]) is not None and not _GENERAL.search(lows[at])


def _is_name(parts: list[str]) -> bool:
    """Whether these words are a name: capitals and particles only, nobody's wish."""
    if not 0 < len(parts) <= 5 or _stops().search(" ".join(parts).lower()):
        return False
    if parts[-1].endswith(_NOT_A_NAME) or parts[0].lower() in _writer():
        return False
    return all(_NAME_WORD.match(word) or word.lower() in _PARTICLES for word in parts)


def _is_contact(low: str, line: str) -> bool:
    return bool(_PHONE.search(line) or _LABELLED.match(low) or _LINK.search(low))


def _is_sentence_of_the_writer(low: str) -> bool:
    """Whether a line of a signature is a wish or a remark all the same."""
    if _POSTSCRIPT.match(low) or _stops().search(low):
        return True
    if low.startswith(_INVITING) and _WEB.search(low):
        return False
    parts = low.split()
    return len(parts) >= 3 and any(_plain(part) in _writer() for part in parts)


def _plain(part: str) -> str:
    """The word without punctuation; an initial ("I.") keeps its dot, for it is no "I"."""
    return part if len(part) == 2 and part[1] == "." else part.strip(",.!?;:()")


def _is_sentence(line: str, low: str) -> bool:
    """Whether a line under a closing goes on talking instead of naming somebody."""
    if _is_sentence_of_the_writer(low):
        return True
    if _is_contact(low, line):
        return False
    parts = line.split()
    if len(line) > _LONGEST_LINE or _BULLET.match(line) or line.endswith(_NOT_A_NAME):
        return True
    if len(parts) >= 4 and line.endswith(_ENDS_SENTENCE) and not _COMPANY.search(low):
        return True
    small = sum(1 for part in parts if part[:1].islower())
    return len(parts) >= 5 and small > 0.6 * len(parts)


def _after_mark(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """How many lines from a signature mark on are signature."""
    strict = lines[at] not in ("--", "—", "––")
    end = at + 1
    while end < len(lines) and end - at <= _MOST_LINES:
        if letters[end - 1] == "d" == letters[end]:
            break  # one mark under another: the last one counts
        if _is_sentence_of_the_writer(lows[end]) and letters[end] != "f":
            break
        if strict and letters[end] == "t" and _is_sentence(lines[end], lows[end]):
            break
        end += 1
    whole = end == len(lines)
    named = any(letters[i] in "tf" for i in range(at + 1, end))
    return end - at if whole or (named and not strict) else 0


def _after_dash(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """As after a closing, but only to the very end, and not for a point of a list."""
    above = next((lines[i] for i in range(at - 1, max(-1, at - 3), -1) if lines[i]), "")
    if not above or lines[at - 1] or above.endswith(_NOT_A_NAME) or _BULLET.match(above):
        return 0
    end = _end_of_names(lines, lows, letters, at)
    return (
        end - at if not any(letters[end:].strip("ef")) and "b" not in letters[at + 1 : end] else 0
    )


def _after_rule(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """As after a mark, but only to the very end, and only with lines of contact below."""
    below = range(at + 1, len(lines))
    if len(below) > _MOST_LINES or any(_goes_on(lines[i], lows[i], letters[i]) for i in below):
        return 0
    return len(lines) - at if any(_is_contact(lows[i], lines[i]) for i in below) else 0


def _goes_on(line: str, low: str, letter: str) -> bool:
    """Whether a line below a rule is talk."""
    if letter != "t":
        return False
    return _is_sentence(line, low) or (line[:1].islower() and not _is_contact(low, line))


def _after_closing(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """How many lines from a closing on are signature: the names and addresses below it."""
    end = _end_of_names(lines, lows, letters, at + 1)
    return end - at


def _after_thanks(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    """As after a closing, where a name follows."""
    name = next((i for i in range(at + 1, min(at + 4, len(lines))) if lines[i]), len(lines))
    if name == len(lines):
        return 0
    if letters[name] == "c":
        return _after_closing(lines, lows, letters, name) + name - at
    if letters[name] != "t" or not _is_name(lines[name].split()):
        return 0
    return _end_of_names(lines, lows, letters, name) - at


def _end_of_names(lines: list[str], lows: list[str], letters: str, at: int) -> int:
    end = last = at
    while end < len(lines) and end - at <= _MOST_LINES:
        if letters[end] == "t" and _is_sentence(lines[end], lows[end]):
            break
        end += 1
        last = end if letters[end - 1] != "e" else last
    return last


_STARTS = {
    "d": _after_mark,
    "c": _after_closing,
    "y": _after_thanks,
    "b": _after_dash,
    "r": _after_rule,
}


def _mark_joke(lows: list[str], letters: str, fates: list[str]) -> None:
    """Somebody's own "Sent from a typewriter" in the last line, with a blank line above."""
    last = next((i for i in range(len(lows) - 1, -1, -1) if fates[i] == "n" and lows[i]), 0)
    if last > 1 and letters[last - 1] == "e" and is_a_joke(lows[last]):
        fates[last] = "n" if _is_sentence_of_the_writer(lows[last]) else "s"


def _mark_contacts(lines: list[str], lows: list[str], letters: str, fates: list[str]) -> None:
    """A name over lines of contact at the very end, without a closing."""
    end = len(lines)
    while end and (letters[end - 1] == "e" or fates[end - 1] == "s"):
        end -= 1
    begin = end
    contacts = 0
    while begin and letters[begin - 1] == "t" and end - begin <= _MOST_BLOCK:
        if _is_sentence(lines[begin - 1], lows[begin - 1]):
            break
        begin -= 1
        contacts += _is_contact(lows[begin], lines[begin])
    above = next((lines[i] for i in range(begin - 1, -1, -1) if lines[i]), "")
    if (
        contacts
        and end - begin >= 2
        and above
        and not above.endswith(_NOT_A_NAME)
        and _heads(lines[begin])
    ):
        fates[begin:end] = "s" * (end - begin)


def _heads(line: str) -> bool:
    """Whether a line can be the name over a block of contacts."""
    head = re.split(r"[|,/·•]|\s{2}", line, maxsplit=1)[0].split()
    return len(head) >= 2 and _is_name(head) and not any(c.isdigit() for c in line)


def _join_rules(letters: str, fates: list[str]) -> None:
    """A mark or a rule right above a signature belongs to it."""
    below = "n"
    for at in range(len(letters) - 1, -1, -1):
        if letters[at] in "rd" and below == "s":
            fates[at] = "s"
        if letters[at] != "e":
            below = fates[at]
