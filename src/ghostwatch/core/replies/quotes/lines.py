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
z      "reply above this line": nothing below is new
r      a long rule of dashes or the like
o      our own words, sent earlier
t      anything else: text
====== =====================================================================
"""

from __future__ import annotations

import re
from functools import cache

from ghostwatch.core.replies.quotes.languages import words

RULE = "-_=*~—–―#+"
_SHORTEST_RULE = 5
_LOOKED_AT = 240  # letters of a line that decide what it is
INVISIBLE = "\ufeff\u200b\u200e\u200f\u2060"

# Ticket systems put it above the mail they send; the answer stands over it.
_REPLY_ABOVE = (
    "reply above", "your reply above", "type above this line", "write above this line",
    "respond above this line", "antwort über dieser zeile", "antworten sie über dieser zeile",
    "oberhalb dieser zeile", "au-dessus de cette ligne", "por encima de esta línea",
    "encima de esta línea", "sopra questa riga", "boven deze regel", "acima desta linha",
    "ovanför denna rad", "over denne linje", "powyżej tej linii",
)  # fmt: skip
# A quote mark with the initials of who is quoted: "SS> ".
_INITIALS = re.compile(r"[A-Z]{2,3}>{1,3}\s")


@cache
def _originals() -> frozenset[str]:
    return frozenset(words("original"))


def letter_of(line: str) -> str:
    """The letter of a stripped line as it can be seen without its neighbours (e q s z r a t)."""
    if not line:
        return "e"
    first = line[0]
    if first == ">":
        return "a" if line.endswith(">>>") and len(line) > 8 and line.startswith(">>> ") else "q"
    if first in RULE:
        return _ruled(line[:_LOOKED_AT])
    if first in INVISIBLE:
        return letter_of(line.lstrip(INVISIBLE).strip())
    if ">" in line[:5] and _INITIALS.match(line):
        return "q"
    return "s" if line[-1] in ":：" and _is_original(line[:_LOOKED_AT]) else "t"


def _ruled(line: str) -> str:
    inner = line.strip(RULE + " \t\u00a0<>").casefold()
    if not inner:
        return "r" if len(line) >= _SHORTEST_RULE else "t"
    if any(words in inner for words in _REPLY_ABOVE):
        return "z"
    return "s" if _is_original(inner) else "t"


def _is_original(line: str) -> bool:
    plain = line.casefold().rstrip(" :：-").replace("\u00a0", " ")
    if plain in _originals():
        return True
    # Lotus: "Forwarded by Sam Seller/Seller on 05.11.2026 09:30".
    return plain.startswith(("forwarded by ", "weitergeleitet von "))
