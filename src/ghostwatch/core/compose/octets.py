"""The serialiser: a letter to octets, every line ended by CRLF and short enough (RFC 5322)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta, timezone

from ghostwatch.core.compose.grammar import (
    FIXED,
    FOLD_AT,
    MOST_OCTETS,
    is_addr_spec,
    is_domain,
    is_id,
    one_line,
    plain_body,
)
from ghostwatch.core.compose.letter import Letter, intended_fields
from ghostwatch.core.model import Address

LONGEST_ENCODED_WORD = 75  # RFC 2047 2
LONGEST_NAME = 200

_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_LOOKS_LIKE_AN_ADDRESS = re.compile(r"[<>@]|=\?")

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def message_id(key: bytes, decision_key: str, domain: str) -> str:
    """Name a draft: 26 base32 characters of HMAC-SHA256(key, decision) at a domain.

    The same decision always gets the same name, so a draft is found again after a crash; without
    the key the name says nothing. Raise ValueError for a short key or a domain that is none.
    """
    if len(key) < 16:
        msg = "The key for Message-IDs is shorter than 16 octets."
        raise ValueError(msg)
    if not is_domain(domain):
        msg = f"{domain!r} is not a domain name."
        raise ValueError(msg)
    digest = hmac.new(key, decision_key.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()
    return f"<{base64.b32encode(digest).decode('ascii')[:26].lower()}@{domain}>"


def fingerprint(octets: bytes) -> str:
    """Give the SHA-256 of a message, in hexadecimal: equal means untouched, octet for octet."""
    return hashlib.sha256(octets).hexdigest()


def compose(letter: Letter) -> bytes:
    """Write a letter as a message (RFC 5322), every line ended by CRLF.

    Raise ValueError when an address, an id or the date does not satisfy its strict grammar, when
    there is no recipient or no text, or when the whole would exceed 64 kB.
    """
    _refuse_what_does_not_fit(letter)
    fields = {
        "From": _fold("From", _address_tokens((letter.sender,))),
        "To": _fold("To", _address_tokens(letter.to)),
        "Cc": _fold("Cc", _address_tokens(letter.cc)),
        "Subject": _subject_field(one_line(letter.subject)),
        "Date": f"Date: {_date(letter.dated_at)}",
        "Message-ID": _fold("Message-ID", [letter.message_id]),
        "In-Reply-To": _fold("In-Reply-To", [letter.in_reply_to]),
        "References": _fold("References", letter.references),
        **{name: f"{name}: {value}" for name, value in FIXED.items()},
    }
    lines = [fields[name] for name in intended_fields(letter)]
    text = "\r\n".join([*lines, "", _quoted_printable(plain_body(letter.body))])
    octets = text.encode("ascii")
    if len(octets) > MOST_OCTETS:
        msg = f"The draft would be {len(octets)} octets long; the limit is {MOST_OCTETS}."
        raise ValueError(msg)
    return octets


def _refuse_what_does_not_fit(letter: Letter) -> None:
    for problem in _misfits(letter):
        raise ValueError(problem)


def _misfits(letter: Letter) -> Iterator[str]:
    for address in (letter.sender, *letter.to, *letter.cc):
        if not is_addr_spec(address.spec):
            yield f"{address.spec[:80]!r} is not an address that can be written into a draft."
    parent = (letter.in_reply_to,) if letter.in_reply_to else ()
    for an_id in (letter.message_id, *parent, *letter.references):
        if not is_id(an_id):
            yield f"{an_id[:80]!r} is not a valid message id."
    wanted = {
        "The letter has no recipient.": bool(letter.to),
        "The message that the letter follows is not the last of its references.": (
            letter.references[-1:] == parent
        ),
        "A letter that follows nothing is for its writer alone.": bool(parent)
        or _is_a_note(letter),
        "The letter's date has no time zone.": letter.dated_at.utcoffset() is not None,
        # Before 1900 the field is not defined (RFC 5322 3.3); 9999 has no room for its zone.
        "The letter's date is out of range.": 1900 <= letter.dated_at.year <= 9998,
        "The letter has no text.": bool(plain_body(letter.body).strip()),
    }
    yield from (problem for problem, fine in wanted.items() if not fine)


def _is_a_note(letter: Letter) -> bool:
    """Whether a letter goes from the seller to themselves, by the very same address."""
    return [a.spec for a in letter.to] == [letter.sender.spec] and not letter.cc


def _fold(name: str, tokens: Iterable[str]) -> str:
    """Write a header field, breaking the line between tokens where it would pass 76 characters."""
    lines = [f"{name}:"]
    for token in tokens:
        if len(lines[-1]) + 1 + len(token) > FOLD_AT:
            lines.append("")
        lines[-1] += f" {token}"
    return "\r\n".join(lines)


def _address_tokens(addresses: tuple[Address, ...]) -> list[str]:
    tokens: list[str] = []
    for address in addresses:
        name = _display_name(address.name)
        tokens += [*name, f"<{address.spec}>," if name else f"{address.spec},"]
    if tokens:
        tokens[-1] = tokens[-1].removesuffix(",")
    return tokens


def _display_name(name: str) -> list[str]:
    """Give the tokens of a display name: words, a quoted string, or encoded words; [] for none.

    A name that a careless reader could take for an address or for an encoded word is left out:
    the addr-spec alone decides who gets the mail, the name is decoration.
    """
    shown = " ".join(_DIRECTIONS.sub("", one_line(name)).split())
    if len(shown) > LONGEST_NAME or _LOOKS_LIKE_AN_ADDRESS.search(shown):
        return []
    quoted = '"' + re.sub(r'(["\\])', r"\\\1", shown) + '"'
    if not shown.isascii() or len(quoted) > LONGEST_ENCODED_WORD - len("From: "):
        return _encoded_words(shown, first=LONGEST_ENCODED_WORD - len("From: "))
    if _ATOMS.fullmatch(shown):
        return [shown]
    return [quoted] if shown else []


def _subject_field(subject: str) -> str:
    """Write the Subject: as it is when it is plain ASCII in short words, else in encoded words.

    ``Re:`` stays readable in front, for readers that group by it without decoding.
    """
    words = re.findall(r"^[^ ]*| +[^ ]+", subject)
    plain = subject.isascii() and "=?" not in subject
    if plain and all(len(w) <= LONGEST_ENCODED_WORD - len("Subject:") for w in words):
        return _fold("Subject", [words[0], *(w[1:] for w in words[1:])]) if subject else "Subject: "
    head = "Re: " if subject.startswith("Re: ") else ""
    room = LONGEST_ENCODED_WORD - len(f"Subject: {head}")
    encoded = _encoded_words(subject.removeprefix(head), first=room)
    return f"Subject: {head}" + "\r\n ".join(encoded)


def _encoded_words(text: str, *, first: int) -> list[str]:
    """Write text as encoded words (RFC 2047), the first of at most ``first`` characters.

    Q while it is not half as long again as B, since people can read Q in raw mail. No character
    is split between two words (RFC 2047 5).
    """
    if not text:
        return []
    in_q = sum(len(_q(character)) for character in text)
    in_b = len(text.encode()) * 4 // 3
    overhead = len("=?utf-8?q??=")
    rooms = (first - overhead, LONGEST_ENCODED_WORD - overhead)
    if in_q <= 1.5 * in_b:
        pieces = _pieces(text, lambda c: len(_q(c)), *rooms)
        return [f"=?utf-8?q?{''.join(map(_q, piece))}?=" for piece in pieces]
    in_octets = (room // 4 * 3 for room in rooms)
    pieces = _pieces(text, lambda c: len(c.encode()), *in_octets)
    return [f"=?utf-8?b?{base64.b64encode(p.encode()).decode('ascii')}?=" for p in pieces]


def _pieces(text: str, weight: Callable[[str], int], first: int, later: int) -> list[str]:
    """Cut text between characters into pieces that weigh at most ``first``, then ``later``."""
    pieces, left = [""], first
    for character in text:
        left -= weight(character)
        if left < 0:
            pieces.append("")
            left = later - weight(character)
        pieces[-1] += character
    return pieces


def _q(character: str) -> str:
    """Write one character in the Q encoding that is safe in display names too (RFC 2047 5.3)."""
    if character == " ":
        return "_"
    if character.isascii() and (character.isalnum() or character in "!*+-/"):
        return character
    return _hex(character)


def _hex(character: str) -> str:
    return "".join(f"={octet:02X}" for octet in character.encode())


def _date(at: datetime) -> str:
    """Write a date (RFC 5322 3.3) with the zone's own offset, in English whatever the locale."""
    offset = at.utcoffset() or timedelta()
    # Zones of the far past have seconds in their offset; the field has none.
    minutes = round(offset / timedelta(minutes=1))
    on = at.astimezone(timezone(timedelta(minutes=minutes)))
    zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
    day = f"{_DAYS[on.weekday()]}, {on.day} {_MONTHS[on.month - 1]} {on.year:04}"
    return f"{day} {on.hour:02}:{on.minute:02}:{on.second:02} {zone}"


def _quoted_printable(text: str) -> str:
    """Write text that ends each line with LF in quoted-printable (RFC 2045 6.7), lines with CRLF.

    Lines stay as long as they are once decoded: only soft breaks are put in.
    """
    return "".join(_quoted_line(line) + "\r\n" for line in text.removesuffix("\n").split("\n"))


def _quoted_line(line: str) -> str:
    rows, last = [""], len(line) - 1
    # A leading "From " or "." is altered by some mailbox formats and transports (RFC 2049 3).
    delicate = line.startswith(("From ", "."))
    for place, character in enumerate(line):
        written = _quoted(character)
        if (place == last and character in " \t") or (place == 0 and delicate):
            written = _hex(character)
        if len(rows[-1]) + len(written) > FOLD_AT - 1:
            rows.append("")
        rows[-1] += written
    return "=\r\n".join(rows)


def _quoted(character: str) -> str:
    as_it_is = " " <= character <= "~" or character == "\t"
    return character if as_it_is and character != "=" else _hex(character)
