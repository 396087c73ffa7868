"""What a template may say: the facts, and making text from mail safe to print.

The rule of this file: a fact is text a person could have typed on one line, or it is None. Nothing
is guessed: what does not read well in a sentence is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date

from ghostwatch.core.compose import base_subject

LONGEST_FACT = 200
LONGEST_SUBJECT = 60  # longer ones read badly in a sentence

# fact -> made-up value for trying a template. The order is that of docs/templates.md.
FACTS: Mapping[str, str | bool] = {
    "first_name": "Pat",
    "greeting": "Hi Pat,",
    "closing": "Best,",
    "subject": "Workshop in May",
    "last_wrote_on": "5 November",
    "they_wrote_on": "2 November",
    "agreed_on": "3 December",
    "phone": "+44 20 7946 0123",
    "me_name": "Sam Seller",
    "me_phone": "+44 20 7946 0456",
    "signature": "Sam",
    "signature_closes": False,
}
OPTIONAL = (
    "first_name",
    "greeting",
    "closing",
    "subject",
    "last_wrote_on",
    "they_wrote_on",
    "agreed_on",
    "phone",
    "me_phone",
)


def values_of(facts: Mapping[str, object]) -> dict[str, object]:
    """Make facts safe to print: text without control characters, on one line, not too long.

    Every name of ``FACTS`` is there afterwards, unknown ones as None, but me_name (""), signature
    (the only one of several lines; without one, the name) and signature_closes (a bool).
    """
    values: dict[str, object] = {name: _clean(facts.get(name)) for name in FACTS}
    values["me_name"] = values["me_name"] or ""
    signature = str(facts.get("signature") or "").replace("\r\n", "\n").strip()
    lines = [_without_controls(line).rstrip() for line in signature.split("\n")]
    values["signature"] = "\n".join(lines) or values["me_name"]
    values["signature_closes"] = closes(str(values["signature"]))
    return values


def _clean(value: object) -> str | None:
    """Put text on one line, blanks collapsed; None for nothing and for what is absurdly long."""
    text = " ".join(_without_controls(str(value or "")).split())
    return text if 0 < len(text) <= LONGEST_FACT else None


def _without_controls(text: str) -> str:
    """Make control characters blanks; drop format characters (bidi, zero-width) and surrogates."""
    kept = (UNSEEN.get(unicodedata.category(c), c) for c in text)
    return unicodedata.normalize("NFC", "".join(kept))


UNSEEN = {"Cc": " ", "Zl": " ", "Zp": " ", "Cf": "", "Cs": "", "Co": "", "Cn": ""}

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre",
}
DAY_OF_MONTH = {
    "en": "{day} {month}",
    "de": "{day}. {month}",
    "nl": "{day} {month}",
    "fr": "{day} {month}",
    "es": "{day} de {month}",
}


def date_in_words(on: date, language: str) -> str | None:
    """Write a day as a person would ("5 November"), without the year; None: language not known."""
    if language not in MONTHS:
        return None
    month = MONTHS[language].split()[on.month - 1]
    day = "1er" if language == "fr" and on.day == 1 else str(on.day)
    return DAY_OF_MONTH[language].format(day=day, month=month)


_FORWARDED = re.compile(r"(?:fwd?|wg|tr|rv|vb|doorst|enc|i)\s*:", re.IGNORECASE)
# What servers, desks and lists put before a subject, or behind it: no part of what it is about.
_MARK = (
    r"(?:\[(?:ext|extern|external|externe|externo|spam\??|secure|encrypted|confidential|vertraulich)\]"
    r"|\*+\s?ext(?:ern(?:al)?)?\s?\*+|\(ext(?:ern(?:al)?)?\)"
    r"|[\[(](?:ticket|case|ref|id|request|vorgang|dossier)?\s*(?:id|no\.?|nr\.?)?\s*[#:]?\s*"
    r"[a-z]{0,8}[-_]?\d{3,}[\])]"
    r"|(?:ticket|case|vorgang|ref)\s*#?:?\s*[a-z]{0,8}-?\d{3,}\s*[:–-]|#\d{3,}\b:?)"
)
_MARKED = re.compile(rf"^\s*{_MARK}\s*|\s*{_MARK}\s*$", re.IGNORECASE)
_ABOUT = re.compile(
    r"^(?:re(?:garding)?|betreff|betrifft|betr\.?|objet|asunto|onderwerp|concerne)\s*:\s*",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:your|our|ihre?|unsere?|votre|notre|su|uw|onze?|dein|deine|tu|ton|ta)\s", re.IGNORECASE
)
_UNFIT = re.compile(r"[\[\]{}<>|\\\"“”„«»]|://|\bwww\.|@|[.!?…:;,]$")
_MOST_MARKS = 6
_LONGEST_ABBREVIATION = 8  # "WORKSHOP" may stand in a sentence, a line of capitals may not


def subject_in_words(subject: str) -> str | None:
    """Give what a mail is about as words that can stand in a sentence, or None.

    Without reply prefixes, marks of servers ("[EXT]") and the numbers of tickets. None for what is
    long, forwarded, speaks to somebody ("Your enquiry": whose?), is all capitals, bears brackets or
    links, or holds hardly a word: a person would not quote such a subject either.
    """
    words = _without_marks(subject[: 2 * LONGEST_FACT])
    if len(words) > LONGEST_SUBJECT or _FORWARDED.match(words) or _OWNED.match(words):
        return None
    if _UNFIT.search(words) or (words.isupper() and len(words) > _LONGEST_ABBREVIATION):
        return None
    return words if re.search(r"[^\W\d_]{3}", words) else None


def _without_marks(subject: str) -> str:
    """The subject without what stands before and behind it, however often."""
    words = base_subject(_clean(base_subject(subject)) or "")
    for _ in range(_MOST_MARKS):
        before = words
        words = base_subject(_ABOUT.sub("", _MARKED.sub("", words))).strip()
        if words == before:
            break
    return words


CLOSINGS = re.compile(
    r"\b(?:regards|wishes|cheers|sincerely|yours|thanks|thank you|best|warmly"
    r"|gr(?:u|ü|ue)(?:ß|ss)e?n?|herzlich\w*|danke?|lg|mfg|vg"
    r"|groet(?:en|jes)?|hoogachtend|bedankt|mvg"
    r"|cordialement|salutations|merci|bien à vous"
    r"|saludos?|atentamente|gracias|abrazo)\b",
    re.IGNORECASE,
)


def closes(signature: str) -> bool:
    """Tell whether a signature brings its own closing words ("Kind regards"), in its first line."""
    first, _, rest = signature.strip().partition("\n")
    return bool(rest.strip()) and len(first) <= 60 and CLOSINGS.search(first) is not None
