"""Transfer encodings undone (RFC 2045 6), and what senders and relays do to them.

The rule of the module: damage costs the damaged octets, never the rest; an encoding that the
octets are obviously not in is not believed.
"""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from ghostwatch.core.mime.headers import note

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message as Tree

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_ALIEN = re.compile(rb"[^A-Za-z0-9+/]+")
# Where encoded text ends and words begin that a relay has added below it.
_PROSE = re.compile(rb"\n(?=[-_*=]{5}|[^\n]{0,100}[A-Za-z,.:] [A-Za-z])")
_PADDING = re.compile(rb"=+")
_SPACED = re.compile(rb"[A-Za-z,.]+ [A-Za-z]+ [A-Za-z]")
_UU_LINE = re.compile(rb"[ -`]{1,64}")
_FIELD = "Content-Transfer-Encoding"
_NAME = re.compile(r"[^a-z0-9]")


def payload_of(node: Tree, problems: list[str]) -> bytes:
    """A leaf's octets, its transfer encoding undone; what had to be guessed is noted."""
    written = str(node.get(_FIELD, ""))
    del node[_FIELD]  # or the parser would decode, and would not say where it failed
    octets = node.get_payload(decode=True)
    node[_FIELD] = written
    if not isinstance(octets, bytes):
        return b""
    named = _NAME.sub("", written.lower()[:100])
    if named and named not in _ENCODINGS:
        note(problems, "the transfer encoding is unknown")
    return _ENCODINGS.get(named, _as_it_is)(octets, problems)


def _as_it_is(octets: bytes, _: list[str]) -> bytes:
    return octets


def _quoted_printable(octets: bytes, _: list[str]) -> bytes:
    """RFC 2045 6.7; a soft break at the very end breaks nothing."""
    return binascii.a2b_qp(octets)


def _base64(octets: bytes, problems: list[str]) -> bytes:
    """RFC 2045 6.8: what is not of the alphabet is passed over, and missing padding mended."""
    if _NOT_BASE64.search(octets):
        note(problems, "base64 holds something else")
        if _SPACED.match(octets.lstrip()):
            return octets  # never encoded
        prose = _PROSE.search(octets)
        octets = octets[: prose.start()] if prose else octets
    return b"".join(_whole(_ALIEN.sub(b"", run), problems) for run in _PADDING.split(octets))


def _whole(letters: bytes, problems: list[str]) -> bytes:
    """One run of base64, up to its padding (programs write several, one after the other)."""
    if len(letters) % 4 == 1:
        note(problems, "base64 is damaged")
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def _uuencoded(octets: bytes, problems: list[str]) -> bytes:
    """Lines between begin and end, as uuencode(1) writes them (POSIX); damaged lines are left."""
    lines = iter(octets.splitlines())
    if not any(line.startswith(b"begin ") for line in lines):
        note(problems, "uuencoded text is damaged")
        return octets
    decoded = []
    for line in lines:
        if line.strip() in (b"end", b"`"):
            break
        try:
            decoded.append(binascii.a2b_uu(line) if _UU_LINE.match(line) else b"")
        except binascii.Error:
            note(problems, "uuencoded text is damaged")
    return b"".join(decoded)


_ENCODINGS: dict[str, Callable[[bytes, list[str]], bytes]] = {
    "7bit": _as_it_is,
    "8bit": _as_it_is,
    "binary": _as_it_is,
    "base64": _base64,
    "quotedprintable": _quoted_printable,
    "uuencode": _uuencoded,
    "xuuencode": _uuencoded,
    "xuue": _uuencoded,
    "uue": _uuencoded,
}
