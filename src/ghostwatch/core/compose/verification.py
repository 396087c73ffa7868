"""The post-condition: reads a draft's octets back and says where they differ from the letter.

The rule of this file: nothing of the builder is used but the list of fields and what plain text is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header
from email.message import Message as ParsedMail
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime

from ghostwatch.core.compose.grammar import (
    CONTROLS_IN_A_BODY,
    CONTROLS_IN_A_LINE,
    FIXED,
    FOLD_AT,
    LONGEST_LINE,
    MOST_OCTETS,
    one_line,
    plain_body,
)
from ghostwatch.core.compose.letter import Letter, intended_fields


def verify(octets: bytes, letter: Letter) -> tuple[str, ...]:
    """Say in sentences where a message differs from the letter it should be; () means: nowhere.

    Reads the raw lines, and reads the message with the standard library's compat32 parser: both
    must show exactly the intended header fields, people, ids and words. Never raises.
    """
    head, _, body = octets.partition(b"\r\n\r\n")
    problems = [*_raw_problems(octets, head, body)]
    try:
        mail = message_from_bytes(octets, policy=compat32)
        for check in (_names_differ, _people_differ, _ids_differ, _words_differ, _form_differs):
            problems += check(mail, head, letter)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        problems.append(f"The draft cannot be read back: {error}.")
    return tuple(problems)


def _raw_problems(octets: bytes, head: bytes, body: bytes) -> Iterator[str]:
    if len(octets) > MOST_OCTETS:
        yield "The draft is too large."
    if re.search(rb"[^\r\n\t -~]", octets):
        yield "The draft holds octets that are not printable ASCII."
    if re.search(rb"(?<!\r)\n|\r(?!\n)", octets):
        yield "The draft holds a line break that is not CRLF."
    if not body.endswith(b"\r\n"):
        yield "The draft has no body that ends with a line end."
    if any(len(line) > LONGEST_LINE for line in head.split(b"\r\n")):
        yield "A header line is longer than 998 octets."
    if any(not line.strip() for line in head.split(b"\r\n")):
        yield "A header line is blank."
    if any(len(line) > FOLD_AT for line in body.split(b"\r\n")):
        yield "A body line is longer than 76 octets."


def _names_differ(mail: ParsedMail, head: bytes, letter: Letter) -> Iterator[str]:
    intended = [*intended_fields(letter)]
    starts = [line for line in head.decode("latin-1").split("\r\n") if line[:1] not in {" ", "\t"}]
    for shown in ([line.partition(":")[0] for line in starts], mail.keys()):
        if shown != intended:
            yield f"The header fields are {', '.join(shown)} instead of {', '.join(intended)}."


def _people_differ(mail: ParsedMail, _head: bytes, letter: Letter) -> Iterator[str]:
    for name, intended in (("From", (letter.sender,)), ("To", letter.to), ("Cc", letter.cc)):
        specs = sorted(address.spec for address in intended)
        field = _unfolded(mail, name)
        # Pythons since CVE-2023-27043 give one empty address for an empty field, older ones none.
        strict = sorted(spec for _, spec in getaddresses([field]) if spec or field)
        # What a reader would see that decodes names before it looks for addresses.
        careless = sorted(re.findall(r"[^\s<>()\",:;@]+@[^\s<>()\",:;@]+", _decoded(field)))
        if strict != specs or careless != specs:
            yield f"{name} does not name exactly the intended addresses."


def _ids_differ(mail: ParsedMail, _head: bytes, letter: Letter) -> Iterator[str]:
    for name, intended in (
        ("Message-ID", (letter.message_id,)),
        ("In-Reply-To", (letter.in_reply_to,)),
        ("References", letter.references or ("",)),
    ):
        if tuple(_unfolded(mail, name).split(" ")) != intended:
            yield f"{name} does not hold exactly the intended ids."
    if (letter.references or ("",))[-1] != letter.in_reply_to:
        yield "The message that the draft follows is not the last of its references."
    if not letter.in_reply_to and {letter.sender.spec} != {a.spec for a in letter.to + letter.cc}:
        yield "The draft follows nothing and is not for its writer alone."


def _words_differ(mail: ParsedMail, _head: bytes, letter: Letter) -> Iterator[str]:
    subject = _decoded(_unfolded(mail, "Subject"))
    if subject != one_line(letter.subject) or CONTROLS_IN_A_LINE.search(subject):
        yield "The subject does not read as intended."
    payload = mail.get_payload(decode=True)
    body = payload.decode("utf-8") if isinstance(payload, bytes) else ""
    if body != plain_body(letter.body).replace("\n", "\r\n"):
        yield "The text does not read as intended."
    if CONTROLS_IN_A_BODY.search(body.replace("\r\n", "\n")):
        yield "The text holds control characters."


def _form_differs(mail: ParsedMail, _head: bytes, letter: Letter) -> Iterator[str]:
    if any(mail.get_all(name, []) != [value] for name, value in FIXED.items()):
        yield "The draft is not plain text in UTF-8."
    written_at = parsedate_to_datetime(_unfolded(mail, "Date"))
    if written_at != letter.dated_at.replace(microsecond=0):
        yield "The date is not the intended one."


def _unfolded(mail: ParsedMail, name: str) -> str:
    """Give the one value of a field without folds (RFC 5322 2.2.3), "" when there is none."""
    value = "".join(str(v) for v in mail.get_all(name, []))
    return re.sub(r"\r\n(?=[ \t])", "", value).removeprefix(" ")


def _decoded(field: str) -> str:
    """Decode the encoded words of an unfolded field."""
    pieces = decode_header(field)
    return "".join(p if isinstance(p, str) else p.decode(c or "ascii") for p, c in pieces)
