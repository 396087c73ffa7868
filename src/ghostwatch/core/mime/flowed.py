"""Text as its writer saw it: flowed lines joined, what is no text in it left out.

The rule of the module: one pass over the lines, each looked at once. Sources: RFC 3676 (flowed),
RFC 4880 7 (clear-signed text), uuencode(1) of POSIX.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.mime.headers import note
from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

_UU_BEGIN = r"begin [0-7]{3,4} \S"
_UU_LINE = r"[ -`]{1,64}$"
_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----"
_SEALED = "-----BEGIN PGP MESSAGE-----"
_END = "-----END PGP"
# While lines are of these, they are skipped: the armour's header, a block, an encoded file.
_ARMOUR = r"[A-Za-z-]{1,30}: "
_NO_END = r"(?!-----END PGP)"
_BLOCK = r"-----BEGIN PGP (?:SIGNATURE|MESSAGE|PUBLIC KEY BLOCK)-----"


def flowed(text: str, *, delete_space: bool) -> str:
    """format=flowed undone (RFC 3676 4): soft breaks joined, space-stuffing taken off.

    A line that ends in a blank goes on in the next of the same quote depth; ``-- `` never does.
    delete_space: the DelSp parameter (4.2), for languages that write no blanks.
    """
    done: list[str] = []
    pending: list[str] = []
    depth = 0
    for line in text.split("\n"):
        unquoted = line.lstrip(">")
        level = len(line) - len(unquoted)
        said = unquoted.removeprefix(" ")
        fixed = said == "-- "
        if pending and (level != depth or fixed):
            done.append(_paragraph(pending, depth))
            pending = []
        depth = level
        soft = said.endswith(" ") and not fixed
        pending.append(said[:-1] if soft and delete_space else said)
        if not soft:
            done.append(_paragraph(pending, depth))
            pending = []
    if pending:
        done.append(_paragraph(pending, depth))
    return "\n".join(done)


def _paragraph(lines: list[str], depth: int) -> str:
    joined = "".join(lines)
    return f"{'>' * depth} {joined}" if depth else joined


def without_enclosures(text: str, problems: list[str]) -> str:
    """Text without files that stand in it (uuencode) and without PGP's marks and blocks."""
    if "\nbegin " not in f"\n{text}" and "-----BEGIN PGP" not in text:
        return text
    return "\n".join(_prose(text.split("\n"), problems))


def _prose(lines: list[str], problems: list[str]) -> Iterator[str]:
    """The lines that a person wrote; what never ends is no block."""
    last_end = max((n for n, line in enumerate(lines) if line.startswith(_END)), default=-1)
    skipped, signed = "", False
    for number, line in enumerate(lines):
        if skipped and compiled(skipped).match(line):
            continue
        ended, skipped = skipped, ""
        if ended and (line.startswith(_END) or line == "end" or not line.strip()):
            continue
        skipped = _begun(lines, number, last_end, problems)
        signed = signed or skipped is _ARMOUR
        if not skipped:
            yield line.removeprefix("- ") if signed else line


def _begun(lines: list[str], number: int, last_end: int, problems: list[str]) -> str:
    """What the lines below this one look like that are none of the text, "" when it is text."""
    line = lines[number]
    if line.startswith(_SIGNED):
        return _ARMOUR
    if number < last_end and compiled(_BLOCK).match(line):
        if line.startswith(_SEALED):
            note(problems, "the text is encrypted (PGP) and was not opened")
        return _NO_END
    if compiled(_UU_BEGIN).match(line) and _is_uuencoded(lines, number):
        note(problems, "a file in the text is left out")
        return _UU_LINE
    return ""


def _is_uuencoded(lines: list[str], number: int) -> bool:
    """Whether the two lines after this one are of uuencode: people begin sentences with begin."""
    below = lines[number + 1 : number + 3]
    return len(below) > 1 and all(compiled(_UU_LINE).match(x) and " " not in x[:1] for x in below)
