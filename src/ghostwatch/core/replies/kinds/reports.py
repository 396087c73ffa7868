"""Delivery status reports, read group by group (RFC 3464), and where they may stand.

The rule of the module: a report is believed inside a multipart/report, or from a mail system; a
person who forwards one to us only tells of it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.kinds.fields import first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ghostwatch.core.model import Parsed, Part

STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
NO_FAILURES = frozenset({"delivered", "relayed", "expanded", "delayed"})
BOUNCERS = r"(?:mailer-?daemon|mail-?daemon|maildelivery)\b"
POSTMASTERS = r"post[-_]?master\b|mail(?: |-)?admin|system administrator"
BOUNCER_NAMES = r"mail delivery (?:sub)?system|mailer[- ]?daemon|mail delivery service"
_FIELD = r"(?im)^([a-z-]{4,40})[ \t]{0,4}:[ \t]{0,4}([^\n]{1,2000})$"
_MAX_GROUPS = 100
_BY_CLASS = {"2": "delivered", "4": "delayed", "5": "failed"}


class Group(NamedTuple):
    """What a report says of one recipient (RFC 3464 2.3). spec: lower-cased, or ""."""

    action: str
    status: str
    spec: str
    diagnostic: str


def report_type(parsed: Parsed) -> str:
    """The report-type of a multipart/report (RFC 6522 3), "" for other messages."""
    content_type = first(parsed, "content-type")
    found = re.search(r"report-type\s{0,9}=\s{0,9}\"?([a-z-]+)", content_type)
    return found[1] if found and content_type.startswith("multipart/report") else ""


def from_bouncer(parsed: Parsed) -> bool:
    """Whether a mail system signs: by local part or by name. Postmasters may be people."""
    bouncer, name = compiled(BOUNCERS), compiled(BOUNCER_NAMES)
    named = any(bouncer.match(s.key) or name.search(s.name.lower()) for s in parsed.senders)
    return named or (not parsed.senders and bool(name.search(first(parsed, "from"))))


def from_postmaster(parsed: Parsed) -> bool:
    """Whether a postmaster signs, who may be a system or a person."""
    return bool(compiled(POSTMASTERS).search(first(parsed, "from")))


def groups(parsed: Parsed) -> tuple[Group, ...]:
    """What the believable reports of a message say, recipient by recipient."""
    system = from_bouncer(parsed) or from_postmaster(parsed) or not parsed.senders
    return tuple(
        group
        for part in parsed.parts
        if part.content_type in STATUS_PARTS and (system or part.inside == "multipart/report")
        for group in _groups_of(part)
    )


def _groups_of(part: Part) -> Iterator[Group]:
    """The groups that name an action or a status; the first, about the message, has neither."""
    text = part.octets.decode("utf-8", "replace").replace("\r", "")
    text = compiled(r"\n[ \t]{1,40}(?=\S)").sub(" ", text)  # unfolded (RFC 5322 2.2.3)
    for block in re.split(r"\n[ \t]{0,9}\n", text, maxsplit=_MAX_GROUPS)[:_MAX_GROUPS]:
        fields = {m[1].lower(): m[2].strip() for m in compiled(_FIELD).finditer(block)}
        status = fields.get("status", "")[:12]
        action = fields.get("action", "").lower()[:20] or _BY_CLASS.get(status[:1], "")
        if action:
            yield Group(action, status, _recipient(fields), fields.get("diagnostic-code", ""))


def _recipient(fields: dict[str, str]) -> str:
    """Whom we wrote to (Original-Recipient, RFC 3464 2.3.1), else where it was on its way to."""
    for name in ("original-recipient", "final-recipient"):
        value = fields.get(name, "").partition(";")[2] or fields.get(name, "")
        found = compiled(ADDRESS).search(value[:400])
        if found:
            return found[0].strip(".").lower()
    return ""


def said_to_happen(parsed: Parsed) -> frozenset[str]:
    """The first words of all actions (RFC 3464 2.3.3)."""
    return frozenset(group.action.split()[0] for group in groups(parsed))


ADDRESS = r"[A-Za-z0-9!#$%&*+/=?^_{|}~'.-]{1,64}+@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z0-9-]{2,24}"
