"""A letter in, the octets of a draft out: nothing enters a header field that was not checked here.

The rules of this package
    The serialiser is our own. The standard library's writes a Bcc line out of an encoded subject,
    grows recipients out of a display name and encodes long ids until threads break.
    Text is neutralised (control characters never leave), addresses and ids are refused.
    ``verify`` reads the octets back without the builder's help; who appends a draft asks it first.
    Exactly the header fields of ``FIELDS``; none for a program's own use, since some clients send
    those on to the prospect.

Reading order: ``grammar`` (what may stand in a field), ``letter`` (whom a draft is for and what it
follows), ``octets`` (the serialiser), ``verification``.
Sources: RFC 5322 (fields, folding, ids), RFC 2045 6.7 (quoted-printable), RFC 2047 (encoded words).
"""

from __future__ import annotations

from ghostwatch.core.compose.grammar import FIELDS
from ghostwatch.core.compose.letter import (
    Letter,
    base_subject,
    last_word,
    letter_for,
    reply_subject,
)
from ghostwatch.core.compose.octets import compose, fingerprint, message_id
from ghostwatch.core.compose.verification import verify

__all__ = [
    "FIELDS",
    "Letter",
    "base_subject",
    "compose",
    "fingerprint",
    "last_word",
    "letter_for",
    "message_id",
    "reply_subject",
    "verify",
]
