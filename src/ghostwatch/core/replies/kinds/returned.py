"""What a bounce gives back: the ids of our mail, and the addresses that it did not reach.

The rule of the module: only what stands before the returned mail speaks of the failure; the header
of the returned mail names its id, and whom it was for when nothing else does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.kinds.reports import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ghostwatch.core.model import Parsed

_RETURNED = ("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers")
# A returned header in the middle of a text: how bounces looked before RFC 3464, and still do.
_ID_FIELD = r"(?im)^[>| \t]{0,8}(?:original-)?message-id\s{0,4}:\s{0,4}(<[!-;=?-~]{3,996}>)"
_TO_FIELD = r"(?im)^[>| \t]{0,8}to[ \t]{0,4}:[ \t]{0,4}([^\n]{3,300})"
_MAX_RETURNED = 20
_MAX_TO = 50
_LOOKS_AT = 16_000
# Where the returned mail begins, in the words of the programs that return it.
_BEGINS = (
    r"(?im)^[ \t>]{0,8}(?:[-=_*]{2,}[ \t]{0,4}(?:(?:(?:this|here|below|enclosed) is )?a copy"
    r"|below this line|(?:the )?original (?:message|mail)(?! was)|message header|returned|copy of"
    r"|undelivered|forwarded|unsent message|message (?:follows|body|text)|ursprüngliche|original-)"
    r"|(?:the )?(?:original|unsent|undelivered|returned|old) (?:message|mail)"
    r"(?: follows| header| details| is included|:)"
    r"|(?:return-path|received|message-id|x-mailer|mime-version|dkim-signature)[ \t]?:)"
)
# Addresses that a mail system mentions, and not as the ones that failed.
_ROLES = r"(?i)(?:postmaster|mailer-daemon|abuse|helpdesk|support|no-?reply)@"
_ELSE = (
    r"(?i)\b(?:contact|reply to|respond to|write to|report|from|sender|return-path|by|help"
    r"|questions?|forward this)\b[^@\n]{0,60}$"
)
_ALONE = (
    rf"(?m)^[ \t>*\u2022|-]{{0,12}}(?:\"[^\"\n]{{1,80}}\" )?[<\[\"]?({ADDRESS})[>\]\"]?"
    r"(?:[ \t]{0,4}[:.(]|[ \t]{1,4}(?:on|-) |[ \t]{0,9}$)"
)
_MARKED = (
    rf"(?i)(?:rcpt to:? ?<?|unknown user:? ?<?|recipient:? ?<|<)({ADDRESS})>?(?:>:|\.\.\.|>?$)?"
)
_NOT_TO = (
    r"(?i)\b(?:to|an|à|a|aan|para|til|till|do|for|recipients?|address(?:es)?|mailbox|user)\b"
    rf"[ \t]{{0,9}}:?[ \t]{{0,9}}\n?[ \t]{{0,9}}['\"<(]?({ADDRESS})"
)
# Where a mailbox passes mail on, the address that we wrote to stands behind the one that failed.
_WAS = rf"(?i)\b(?:generated|expanded) from:? ?<?({ADDRESS})"
_FOLLOWING = (
    r"(?i)did not reach|following (?:recipient|address|user|destinat)|not delivered to"
    r"|failed to these"
)


def human_part(text: str) -> str:
    """What the mail system says, before the mail that it returns."""
    text = text[:_LOOKS_AT]
    begins = compiled(_BEGINS).search(text)
    return text[: begins.start()] if begins else text


def returned_ids(parsed: Parsed) -> tuple[str, ...]:
    """The Message-IDs of the mail that a bounce gives back (RFC 6522 3 and 4)."""
    found = {
        i: None
        for text in _returned_texts(parsed)
        for i in compiled(_ID_FIELD).findall(text)
        if i.count("@") == 1
    }
    return tuple(found)[:_MAX_RETURNED]


def _returned_texts(parsed: Parsed) -> Iterator[str]:
    """Returned headers, as parts or in the text; a rejection names the id in its report."""
    for part in parsed.parts:
        if part.content_type in (*_RETURNED, "message/disposition-notification"):
            yield part.octets.decode("ascii", "replace")
    yield parsed.text


def told_recipients(parsed: Parsed, ours: frozenset[str]) -> tuple[str, ...]:
    """Whom it did not reach, as fields and words tell; else whom the returned mail was for."""
    failed = ",".join(parsed.headers.get("x-failed-recipients", ()))
    text = human_part(parsed.text)
    cue = compiled(_FOLLOWING).search(text)
    behind = text[cue.end() :] if cue else text
    for told in (
        compiled(ADDRESS).findall(failed[:4_000]),
        _reported(parsed),
        _believable(_ALONE, behind),
        _believable(f"({ADDRESS})", behind if cue else ""),
        _believable(_ALONE, text),
        _believable(_MARKED, text),
        compiled(_WAS).findall(text),
        _believable(_NOT_TO, text),
        _believable(f"({ADDRESS})", text),
        _addressees(parsed),
    ):
        passed_on = compiled(_WAS).findall(text) if told else []
        found = dict.fromkeys(spec for spec in map(_plain, (*told, *passed_on)) if spec not in ours)
        if found:
            return tuple(found)[:_MAX_TO]
    return ()


def _plain(spec: str) -> str:
    """An addr-spec as it is compared; X.400 writes it behind SMTP=."""
    return spec.strip(".'").lower().removeprefix("smtp=")


def _reported(parsed: Parsed) -> list[str]:
    """Recipients of reports that name no action, and of rejections (RFC 8098 3.2.4)."""
    found = []
    for part in parsed.parts:
        if part.content_type.endswith(("delivery-status", "disposition-notification")):
            text = part.octets.decode("utf-8", "replace")
            lines = re.findall(r"(?im)^(?:final|original)-recipient\s?:([^\n]{3,400})", text)
            found += [m[0] for line in lines if (m := compiled(ADDRESS).search(line))]
    return found


def _believable(pattern: str, text: str) -> list[str]:
    """Addresses that stand there as ones that failed."""
    return [
        match[1]
        for match in compiled(pattern).finditer(text)
        if not compiled(_ROLES).match(match[1])
        and not compiled(_ELSE).search(_line_before(text, match.start(1)))
    ]


def _line_before(text: str, at: int) -> str:
    """What stands before this place on its line, at most 80 characters."""
    return text[max(0, at - 80) : at].rpartition("\n")[2]


def _addressees(parsed: Parsed) -> list[str]:
    """The To of the returned mail, when it is one address."""
    for text in _returned_texts(parsed):
        found = compiled(_TO_FIELD).search(text[:_LOOKS_AT])
        specs = compiled(ADDRESS).findall(found[1]) if found else []
        if len(specs) == 1:
            return [str(specs[0])]
    return []
