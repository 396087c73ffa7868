"""Octets -> characters: charsets, encoded words, and nothing in them that a person cannot see.

The rule of the module: no charset name and no octets raise, no control character survives, and a
name that a codec would take for more than text is not believed.
"""

from __future__ import annotations

import binascii
import codecs
import re
import unicodedata
from functools import lru_cache

from ghostwatch.core.patterns import compiled

# Encoded words (RFC 2047 2, with the language of RFC 2231 5). Each piece ends at a question mark
# that the next start also needs, so the scan stays linear. Blanks inside are wrong and common.
_ENCODED = r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?]*)\?="
# Control characters, soft hyphen, zero width, bidirectional marks and overrides, line and
# paragraph separators, surrogates, noncharacters: nothing that a person meant to be seen.
_UNSEEN = (
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)
_BREAKS = "[\t\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]+"
_NEW_LINES = "\r\u2028\u2029\x85\x0b\x0c"
# The same for text of ASCII alone, which most long text is: one table in place of a search.
_IN_ASCII = dict.fromkeys((*range(0x20), 0x7F), None) | dict.fromkeys(b"\n\r\x0b\x0c", "\n")
_IN_ASCII[9] = "\t"
_COMPOSED_AT_A_TIME = 500  # composing is quadratic in the length of a run of marks


def words(raw: bytes) -> str:
    """An unstructured field as text: encoded words decoded, clean, on one line."""
    return one_line(decode_words(unlabelled(raw)))


def one_line(text: str) -> str:
    """Clean, and on one line: CR and LF never survive."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return _compose(compiled(_UNSEEN).sub("", compiled(_BREAKS).sub(" ", text))).strip()


def clean(text: str) -> str:
    """Clean, with line breaks as LF and tabs kept."""
    text = text.replace("\r\n", "\n")
    if text.isascii():
        return text.translate(_IN_ASCII)
    for mark in _NEW_LINES:
        text = text.replace(mark, "\n")
    return _compose(compiled(_UNSEEN).sub("", text))


def _compose(text: str) -> str:
    """NFC, in slices: a mail of nothing but accents must not take a second."""
    if text.isascii():
        return text
    slices = (
        text[at : at + _COMPOSED_AT_A_TIME] for at in range(0, len(text), _COMPOSED_AT_A_TIME)
    )
    return "".join(unicodedata.normalize("NFC", piece) for piece in slices)


def decode_words(text: str) -> str:
    """Encoded words decoded, blanks between them dropped (RFC 2047 6.2).

    Neighbours of one charset are joined first: programs split letters between two of them.
    """
    if "=?" not in text:
        return text
    pieces: list[tuple[str, bytes]] = []  # charset ("" = already text), octets
    last = 0
    for match in compiled(_ENCODED).finditer(text):
        between = text[last : match.start()]
        if between.strip() or not pieces or not pieces[-1][0]:
            pieces.append(("", between.encode("utf-8", "replace")))
        charset = match[1].lower()
        octets = (_from_b if match[2] in "bB" else _from_q)(match[3])
        if pieces[-1][0] == charset:
            pieces[-1] = (charset, pieces[-1][1] + octets)
        else:
            pieces.append((charset, octets))
        last = match.end()
    decoded = (
        decode(octets, charset) if charset else octets.decode() for charset, octets in pieces
    )
    return "".join(decoded) + text[last:]


def _from_q(text: str) -> bytes:
    """The Q encoding (RFC 2047 4.2)."""
    return binascii.a2b_qp(text.encode("utf-8", "replace"), header=True)


def _from_b(text: str) -> bytes:
    """The B encoding (RFC 2047 4.1), missing padding mended, junk skipped."""
    octets = text.encode("ascii", "ignore").rstrip(b"=")
    for cut in (octets, octets[:-1]):
        try:
            return binascii.a2b_base64(cut + b"===")
        except binascii.Error:
            continue
    return octets


_TEXT_CODECS = (
    r"utf-(7|8|16|16-be|16-le|32)|iso8859-\d+|cp\d+|koi8-[rtu]|gb2312|gbk|gb18030|big5(hkscs)?"
    r"|shift_jis\w*|euc_\w+|iso2022_\w+|johab|hz|mac-[a-z]+|tis-620|ptcp154|kz1048"
)
# What senders call one thing and mean another (WHATWG encoding standard).
_MEANT = {"iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949"}


@lru_cache(maxsize=256)
def _codec(charset: str) -> str | None:
    """The Python codec for a charset name, None when it is no text codec we let near mail."""
    if not compiled(r"[a-z0-9._:-]{1,40}").fullmatch(charset):
        return None
    try:
        name = codecs.lookup(charset).name
    except (LookupError, ValueError):
        return None
    return _MEANT.get(name, name) if compiled(_TEXT_CODECS).fullmatch(name) else None


def decode(octets: bytes, charset: str) -> str:
    """Text from octets in the named charset; unknown or wrong names end as UTF-8 or cp1252."""
    codec = _codec(charset.strip().lower())
    if codec is None or codec == "utf-8":
        return unlabelled(octets)
    return octets.decode(codec, "replace")


# Charsets of one octet a letter: words in them are no UTF-8 but by intention.
_SINGLE = r"iso8859-\d+|cp\d{3,4}|koi8-[rtu]|mac-[a-z]+|tis-620|ptcp154|kz1048"
_WIDE = frozenset({"cp932", "cp936", "cp949", "cp950", "cp1361"})
_META = rb"(?i)<meta\s[^>]{0,200}charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([a-z0-9._:-]{1,40})"
_META_WITHIN = 1024  # octets (WHATWG HTML 13.2.3.2)
_JAPANESE = (b"\x1b$B", b"\x1b$@", b"\x1b(J")


def charset_of(octets: bytes, named: str, *, html: bool = False) -> str:
    """The charset to believe: the named one, lower-cased, unless the octets cannot be in it.

    "" when nobody names it rightly (see ``unlabelled``).
    """
    named = named.strip().lower()
    codec = _codec(named)
    if octets.isascii() and any(mark in octets for mark in _JAPANESE):
        return named if (codec or "").startswith("iso2022") else "iso-2022-jp"
    if codec is None:
        return (
            named if octets.isascii() and named in ("us-ascii", "ascii") else _guessed(octets, html)
        )
    if codec == "utf-8":
        return named if _is_utf_8(octets) else ""
    single = codec not in _WIDE and compiled(_SINGLE).fullmatch(codec)
    return "utf-8" if single and not octets.isascii() and _is_utf_8(octets) else named


def _guessed(octets: bytes, html: bool) -> str:
    """What HTML says of itself, or a mark at the beginning, else ""."""
    if octets[:2] in (b"\xff\xfe", b"\xfe\xff") and octets.count(0) * 4 > len(octets):
        return "utf-16"
    meta = re.search(_META, octets[:_META_WITHIN]) if html else None
    said = meta[1].decode("ascii").lower() if meta else ""
    # A document that names UTF-16 in letters of one octet is not in it.
    return charset_of(octets, said) if said and not said.startswith("utf-16") else ""


def _is_utf_8(octets: bytes) -> bool:
    """Whether it is UTF-8, perhaps cut in the middle of the last letter."""
    try:
        octets.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start >= len(octets) - 3 and error.reason == "unexpected end of data"
    return True


def unlabelled(octets: bytes) -> str:
    """Text from octets nobody names rightly: UTF-8 when it mostly is, else cp1252."""
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        lenient = octets.decode("utf-8", "replace")
    # Cut in the middle of a letter, or damaged in one place: still UTF-8. Else: an old program.
    broken = lenient.count("\ufffd")
    foreign = sum(1 for letter in lenient if letter > "\x7f") - broken
    return lenient if foreign > broken else octets.decode("cp1252", "replace")
