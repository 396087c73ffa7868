"""Whom a draft is for, what it follows and what it is called: the letter before it is octets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from ghostwatch.core.compose.grammar import FIELDS, is_id
from ghostwatch.core.model import Address, Kind, Message

KEPT_AT_EACH_END = 20

# How mail clients of the world say "Re:". Forward prefixes (Fwd, WG, TR, RV, VB, Doorst, I, …) are
# not here: they are part of what the mail is about.
REPLY_PREFIXES = (
    "re",  # English, French, Spanish, Dutch and most others
    "aw",  # German
    "antw",  # German, Dutch
    "antwort",  # German
    "antwoord",  # Dutch
    "sv",  # Danish, Norwegian, Swedish
    "svar",  # Danish, Norwegian, Swedish
    "vs",  # Finnish
    "odp",  # Polish
    "odg",  # Croatian, Slovenian
    "res",  # Portuguese
    "r",  # Italian
    "rif",  # Italian
    "ynt",  # Turkish
    "vá",  # Hungarian
    "απ",  # Greek
    "отв",  # Russian
    "回复",  # Chinese, simplified
    "答复",  # Chinese, simplified
    "回覆",  # Chinese, traditional
    "返信",  # Japanese
    "답장",  # Korean
)
# A single letter counts only before a blank: "R: notes" is a reply, "R:\share" is a drive.
_PREFIX = re.compile(
    r"(?:(?:{many})\s*{count}[:：]|(?:{one})\s*{count}[:：](?=\s|$))\s*".format(
        many="|".join(re.escape(p) for p in REPLY_PREFIXES if len(p) > 1),
        one="|".join(re.escape(p) for p in REPLY_PREFIXES if len(p) == 1),
        count=r"(?:(?:\[\d{1,4}\]|\(\d{1,4}\)|\^\d{1,4})\s*)?",
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Letter:
    """What a draft says and to whom, before it is octets.

    body: text with one paragraph a line. message_id, in_reply_to, references: with angle brackets;
    in_reply_to is the last of references, since Thunderbird recomputes the one from the other. A
    note of the seller's to themselves alone follows nothing: it has neither ("" and ()).
    dated_at: aware, in the seller's zone.
    """

    sender: Address
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    body: str
    message_id: str
    in_reply_to: str
    references: tuple[str, ...]
    dated_at: datetime


def intended_fields(letter: Letter) -> tuple[str, ...]:
    """Give the names of the header fields of a letter, in order: none that would be empty."""
    held = {"Cc": letter.cc, "In-Reply-To": letter.in_reply_to, "References": letter.references}
    return tuple(name for name in FIELDS if held.get(name, True))


def base_subject(subject: str) -> str:
    """Take reply prefixes off the front of a subject, however many; the rest stays as it is.

    Blanks at either end are no part of a header field's text and go too. Forward prefixes stay.
    """
    base = subject.strip()
    while found := _PREFIX.match(base):
        base = base[found.end() :]
    return base


def reply_subject(subject: str) -> str:
    """Put the base subject behind one ``Re:`` (RFC 5322 3.6.5).

    No subject becomes ``Re:`` without a blank: a blank at the end of a field does not survive
    the way through mail servers, and a subject must read the same when it comes back.
    """
    return f"Re: {base_subject(subject)}".rstrip()


def letter_for(
    follows: Message,
    me_addresses: frozenset[str],
    me_name: str,
    body: str,
    message_id: str,
    dated_at: datetime,
) -> Letter | str:
    """Address a reply that follows the seller's own sent mail; a reason code when it cannot be.

    me_addresses: lower-cased. To and Cc are those of ``follows`` without the seller's own
    addresses, each once; nobody moves from Cc to To, because who was only in copy was never spoken
    to. From is the alias that was used. Codes: ``alias_unknown`` (the mail was not written from
    one of the seller's addresses), ``no_recipient``, ``no_parent_id`` (it has no usable
    Message-ID, so no draft could stand in its thread).
    """
    alias = next((a for a in follows.senders if a.key in me_addresses), None)
    if alias is None:
        return "alias_unknown"
    to = _others(follows.to, set(me_addresses))
    if not to:
        return "no_recipient"
    if not is_id(follows.message_id):
        return "no_parent_id"
    return Letter(
        sender=alias if alias.name.strip() else Address(me_name, alias.spec),
        to=to,
        cc=_others(follows.cc, set(me_addresses) | {a.key for a in to}),
        subject=reply_subject(follows.subject),
        body=body,
        message_id=message_id,
        in_reply_to=follows.message_id,
        references=_references(follows),
        dated_at=dated_at,
    )


def last_word(follows: Message, ours: Message) -> Message:
    """The mail that a draft answers, for ``letter_for``: their place in the thread, our people.

    follows: the latest of the conversation, whoever wrote it. ours: the seller's own last mail,
    which says who writes and to whom. A calendar's own answer has a subject that it made up, so
    there the seller's stands.
    """
    made_up = follows.reading.kind is Kind.CALENDAR
    return replace(
        ours,
        message_id=follows.message_id,
        in_reply_to=follows.in_reply_to,
        references=follows.references,
        subject=ours.subject if made_up else follows.subject,
    )


def _others(addresses: Iterable[Address], without: set[str]) -> tuple[Address, ...]:
    """Keep each address once, in order, leaving out some (lower-cased addr-specs)."""
    kept = {a.key: a for a in reversed(tuple(addresses)) if a.key not in without}
    return tuple(reversed(kept.values()))


def _references(parent: Message) -> tuple[str, ...]:
    """Give the ids a reply cites (RFC 5322 3.6.4): the parent's, then the parent itself, last.

    Of a long thread the first and the last 20 are kept: the root, and those nearest.
    """
    cited = parent.references or (parent.in_reply_to if len(parent.in_reply_to) == 1 else ())
    ids = [i for i in dict.fromkeys(cited) if is_id(i) and i != parent.message_id]
    ids.append(parent.message_id)
    if len(ids) > 2 * KEPT_AT_EACH_END:
        ids = ids[:KEPT_AT_EACH_END] + ids[-KEPT_AT_EACH_END:]
    return tuple(ids)
