"""Octets -> Parsed: every value safe to show, to compare and to store, whatever arrived.

The rules of this package
    Nothing here raises, nothing takes longer than a small multiple of reading the octets once, and
    every cap is a named constant.
    What is repaired or given up is said in ``problems``; what could be a trick is not believed.

Reading order: ``characters``, ``headers`` (fields, ids, the date), ``addresses``, ``tree`` (the
parts and the evidence), ``transfer`` (their octets), ``flowed`` and ``markup`` (plain text and HTML
as a person sees them), ``body`` (which of it is the text), ``message`` (all of it).
Sources: RFC 5322 (fields, addresses, ids, dates), RFC 2045 to 2047, 2183 and 2231 (MIME), RFC 3676
(flowed text), RFC 6522 (reports), the WHATWG encoding standard (what charset names mean in
practice).
"""

from __future__ import annotations

from ghostwatch.core.mime.addresses import MAX_ADDRESSES
from ghostwatch.core.mime.body import MAX_TEXT
from ghostwatch.core.mime.headers import MAX_FIELDS, MAX_PER_NAME, offset_of
from ghostwatch.core.mime.message import parse, parse_header, to_message

__all__ = [
    "MAX_ADDRESSES",
    "MAX_FIELDS",
    "MAX_PER_NAME",
    "MAX_TEXT",
    "offset_of",
    "parse",
    "parse_header",
    "to_message",
]
