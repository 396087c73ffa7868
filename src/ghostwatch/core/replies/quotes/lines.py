"""Every line of a mail gets one letter: what sort of line it is, seen for itself.

The rule of the module: a line is looked at once, and only at its beginning and its end. Whether a
line of such a sort ends the new text is decided in ``runs``, on the letters alone.

====== =====================================================================
letter line
====== =====================================================================
e      empty
q      quoted, by a mark (RFC 3676 4.5: ``>``)
a      part of an attribution: "On ... Sam wrote:"
h      part of a header block: From, Sent, To, Subject
s      separator above an old mail: "-----Original Message-----"
w      separator above a mail that is handed on: "Begin forwarded message:"
z      "reply above this line": nothing below is new
r      a long rule of dashes or the like
u      a long rule of underscores, which Outlook puts above an old mail
i      begins with a bar: quoted below an attribution, else text
o      our own words, sent earlier
t      anything else: text
====== =====================================================================
"""

from __future__ import annotations

from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.attributions import has_verb
from ghostwatch.core.replies.quotes.languages import words

RULE = "-_=*~—–―#+"
_SHORTEST_RULE = 5
_LOOKED_AT = 240  # letters of a line that decide what it is
INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"

# Ticket systems put it above the mail they send; the answer stands over it.
_REPLY_ABOVE = (
    "reply above", "above this line", "antwort über dieser zeile",
    "antworten sie über dieser zeile",
    "oberhalb dieser zeile", "au-dessus de cette ligne", "por encima de esta línea",
    "encima de esta línea", "sopra questa riga", "boven deze regel", "acima desta linha",
    "ovanför denna rad", "over denne linje", "powyżej tej linii",
)  # fmt: skip
# A quote mark with the initials of who is quoted: "SS> ".
_INITIALS = r"[A-Z]{1,3}>{1,3}(?:\s|$)"


# "-----Antwort Nachricht-----": any two or three words with one for "message", between dashes.
_MESSAGE = (
    r"(?:message|mail|e-?mail|nachricht|bericht|mensaje|correo|messaggio|mensagem|meddelande|besked"
    r"|meddelelse|melding|wiadomość|zpráva|viesti|сообщение|письмо)"
)
# "Sam Seller ---05.11.2026 09:30:12---Hello Pat": Lotus Notes 8.
_LOTUS = r"[^-]{1,60}-{2,3}\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\s\d{1,2}[:.]\d\d.{0,12}-{3}"
_MOST_WORDS = 4
_SHORTEST_DASHES = "----"


@cache
def _separators() -> dict[str, str]:
    return dict.fromkeys(words("original"), "s") | dict.fromkeys(words("forwarded"), "w")


def letter_of(line: str) -> str:
    """The letter of a stripped line as it can be seen without its neighbours (all but h and o)."""
    if not line:
        return "e"
    first = line[0]
    if first == ">":
        return _quoted(line)
    if first in RULE:
        return _ruled(line[:_LOOKED_AT])
    if first in INVISIBLE:
        return letter_of(line.lstrip(INVISIBLE).strip())
    if first == "|":
        return "i"
    if "---" in line and compiled(_LOTUS).match(line):
        return "s"
    if ">" in line[:5] and compiled(_INITIALS).match(line):
        return "q"
    return (_separator(line[:_LOOKED_AT]) or "t") if line[-1] in ":：" else "t"


def _quoted(line: str) -> str:
    """GroupWise writes its attribution between marks; arrows round a link are an advertisement."""
    if line.startswith(">>> ") and line.endswith(">>>"):
        return "a"
    return "t" if line.endswith("<<") else "q"


def _ruled(line: str) -> str:
    inner = line.strip(RULE + " \t\u00a0<>").lower()
    if not inner:
        return "t" if len(line) < _SHORTEST_RULE else "u" if line[0] == "_" else "r"
    if any(phrase in inner for phrase in _REPLY_ABOVE):
        return "z"
    if line[1:2] not in RULE:
        return "t"  # a point of a list
    return _separator(inner) or ("s" if _is_unknown_separator(line, inner) else "t")


def _separator(line: str) -> str:
    plain = line.lower().rstrip(" :：-").replace("\u00a0", " ")
    # Lotus: "Forwarded by Sam Seller/Seller on 05.11.2026 09:30".
    lotus = plain.startswith(("forwarded by ", "weitergeleitet von "))
    return "w" if lotus else _separators().get(plain, "")


def _is_unknown_separator(line: str, inner: str) -> bool:
    """Whether words between dashes name a message, or say who wrote."""
    if not (line.startswith(_SHORTEST_DASHES) and line[-1] in RULE):
        return False
    few = len(inner.split()) <= _MOST_WORDS and line.endswith(_SHORTEST_DASHES)
    return (few and compiled(_MESSAGE).search(inner) is not None) or has_verb(inner)
