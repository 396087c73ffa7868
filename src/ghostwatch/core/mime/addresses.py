"""Address fields: From is one certain person or in doubt, To and Cc are read with patience.

The rule of the module: who wrote decides what ghostwatch does, so From is believed only when it is
one plain address as honest programs write it; recipients are only listed. An address is an
addr-spec in dot-atoms (RFC 5322 3.4.1), anything else is none.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from ghostwatch.core.mime.characters import decode_words, one_line, unlabelled
from ghostwatch.core.mime.headers import MAX_PER_NAME, note
from ghostwatch.core.model import Address
from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

MAX_ADDRESSES = 500
MAX_NAME = 200

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"
_SPEC = rf"{_ATOM}+(?:\.{_ATOM}+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*"
# One mailbox as honest programs write it: a name, which many leave unquoted whatever is in it, and
# one address behind it; or an address, and a name as a comment (RFC 5322 3.4, without routes,
# groups, quoted local parts, domain literals). Octets above 127 are letters.
_PHRASE = r"[^\x00-\x08\x0a-\x1f\x7f<>:;]*+"
_STRICT = (
    rf'(?:(?P<quoted>"[^"\\\r\n]*+")\s*+|(?P<phrase>{_PHRASE}))<(?P<angle>{_SPEC})>'
    rf"|(?P<bare>{_SPEC})(?:\s++\((?P<comment>[^()<>@:;]*+)\))?"
)
_LEXEME = r'(?s)"((?:[^"\\]|\\.?)*+)"?|([(),;:<>])|([^"(),;:<>]+)'
# An address in a name, also one that is only to be read as one: "pat (at) customer.example".
_NAMED = r"([^\s<>()\[\]:;,\"'@]{1,64})@([^\s<>()\[\]:;,\"'@]{1,255})"
_AT = r"(?i)\s{0,9}[(\[{]\s{0,9}at\s{0,9}[)\]}]\s{0,9}|\s{0,9}@\s{0,9}"
_MAX_SPEC = 320


def sender_of(values: Sequence[bytes]) -> tuple[tuple[Address, ...], str | None]:
    """Who wrote: the From addresses, and why that is not one certain person, or None.

    RFC 5322 3.6 wants one From field; 3.6.2 allows several mailboxes in it, which we do not.
    """
    found = tuple(_mailboxes(values))[:MAX_PER_NAME]
    if not values:
        return found, "there is no From field"
    if len(values) > 1:
        return found, "there are several From fields"
    match = compiled(_STRICT).fullmatch(unlabelled(values[0]).strip())
    spec = (match["bare"] or match["angle"]) if match else ""
    if match is None or len(spec) > _MAX_SPEC:
        return found, "From is not one plain address"
    raw = match["quoted"] or match["phrase"] or match["comment"] or ""
    name = one_line(decode_words(_unquoted(raw.strip()).replace('"', "")))
    doubt = "the display name is another address" if _names_another(name, spec) else None
    return (Address(name[:MAX_NAME], spec),), doubt


def _names_another(name: str, spec: str) -> bool:
    """Whether a display name holds an address that is not the sender's (RFC 5322 3.4).

    Letters that only look like the plain ones count as these (Unicode UAX 15, NFKC).
    """
    plain = compiled(_AT).sub("@", unicodedata.normalize("NFKC", name[:MAX_NAME]))
    named = compiled(_NAMED).findall(plain)
    found = (f"{local}@{domain}".lower().strip(".") for local, domain in named if "." in domain)
    return any(other != spec.lower() for other in found)


def recipients_of(values: Sequence[bytes], problems: list[str]) -> tuple[Address, ...]:
    """To and Cc (RFC 5322 3.6.3), read with patience."""
    found = tuple(_mailboxes(values))
    if len(found) > MAX_ADDRESSES:
        note(problems, "too many recipients")
    return found[:MAX_ADDRESSES]


def _mailboxes(values: Iterable[bytes]) -> Iterator[Address]:
    """The mailboxes of address fields (RFC 5322 3.4, groups and comments allowed), each once."""
    seen: set[str] = set()
    for value in values:
        for name, spec in _split_addresses(unlabelled(value)):
            key = spec.lower()
            if len(spec) <= _MAX_SPEC and compiled(_SPEC).fullmatch(spec) and key not in seen:
                seen.add(key)
                yield Address(one_line(decode_words(name))[:MAX_NAME], spec)


class _Pending:
    """The address being read: words before the bracket, words in comments, the spec in it."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.comments: list[str] = []
        self.angle: list[str] | None = None
        self.closed = False

    def take(self, token: re.Match[str]) -> None:
        """One token that ends nothing: a bracket, a word or a quoted string."""
        if token[2] == "<":
            self.angle = []
        elif token[2] == ">":
            self.closed = True
        elif not self.closed:
            word = token[3] if token[3] is not None else _unquoted(token[1])
            (self.words if self.angle is None else self.angle).append(word)

    def done(self) -> tuple[str, str]:
        """Display name and spec."""
        words, comments = "".join(self.words).strip(), "".join(self.comments).strip()
        if self.angle is None:
            return comments, words
        return words or comments, "".join(self.angle).strip()


def _split_addresses(text: str) -> Iterator[tuple[str, str]]:
    """(display name, spec) for each comma-separated address; specs are not checked yet."""
    pending, depth = _Pending(), 0
    for token in compiled(_LEXEME).finditer(text):
        special = token[2] or ""
        if special in ("(", ")"):
            depth = depth + 1 if special == "(" else max(depth - 1, 0)
        elif depth:
            pending.comments.append(token[0])
        elif special in (",", ";"):
            yield pending.done()
            pending = _Pending()
        elif special == ":":  # the name of a group ends here
            pending = _Pending()
        else:
            pending.take(token)
    yield pending.done()


def _unquoted(text: str) -> str:
    """The inside of a quoted string, quoted pairs undone (RFC 5322 3.2.1, 3.2.4)."""
    return compiled(r"(?s)\\(.)").sub(r"\1", text)
