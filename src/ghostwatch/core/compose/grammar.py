"""What may stand in a draft: its header fields, the grammar of addresses and ids, plain text.

The rule of this file: text is neutralised, addresses and ids are accepted or refused, never mended.
"""

from __future__ import annotations

import re

FIELDS = (
    "From",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
)
FIXED = {
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Transfer-Encoding": "quoted-printable",
}
MOST_OCTETS = 64 * 1024
LONGEST_LINE = 998  # RFC 5322 2.1.1, without CRLF
FOLD_AT = 76  # RFC 2047 2, RFC 2045 6.7

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LOCAL_PART = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_ID = re.compile(r"<[!-;=?-~]+@[!-;=?-~]+>")
_BREAKS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
CONTROLS_IN_A_LINE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
CONTROLS_IN_A_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def is_domain(text: str) -> bool:
    """Tell whether text is a domain of letters, digits, hyphens (RFC 1123 2.1); no literal."""
    return len(text) <= 253 and _DOMAIN.fullmatch(text) is not None


def is_addr_spec(text: str) -> bool:
    """Tell whether text is an addr-spec without quotes, comments, literals (RFC 5322 3.4.1).

    A local part that looks like an encoded word is legal and still refused: some readers decode it.
    """
    local, _, domain = text.rpartition("@")
    fits = len(local) <= 64 and len(text) <= 254 and "=?" not in local
    return fits and _LOCAL_PART.fullmatch(local) is not None and is_domain(domain)


def is_id(text: str) -> bool:
    """Tell whether text is an id that can stand unaltered on one line (RFC 5322 3.6.4)."""
    # One octet of the line is the blank that folding needs.
    return len(text) < LONGEST_LINE and "=?" not in text and _ID.fullmatch(text) is not None


def one_line(text: str) -> str:
    """Neutralise header text: control characters and line separators become one blank."""
    return _SURROGATES.sub("\ufffd", CONTROLS_IN_A_LINE.sub(" ", text)).strip(" ")


def plain_body(text: str) -> str:
    """Neutralise body text: lines end with LF, other controls go, one line end closes it."""
    lines = _BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", CONTROLS_IN_A_BODY.sub("", lines)).strip("\n") + "\n"
