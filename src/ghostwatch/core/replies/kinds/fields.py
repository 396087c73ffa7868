"""What several classes ask of a message: a field's first value, a part, the words that are new.

The rule of the module: it says what stands there, never what it means.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes import new_text

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

LOOKS_AT = 4_000  # characters of the new text: a machine says early what it is
_ANSWER = r"(?:re|aw|sv|vs|antw|rv|res|rif|odp|odg|ответ|ynt|回复|答复|r)(?:\[\d{1,3}\])?\s?[:：]"
_TAGS = (
    r"^(?:(?:\[(?!auto|ooo)[^\]\n]{1,40}\]|\*{2,5}[^*\n]{1,40}\*{2,5}|ext(?:ern\w{0,2})?:)"
    r"\s{0,3}){1,3}"
)
_FORWARD = r"(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vl|pd|переслать|转发)(?:\[\d{1,3}\])?\s?[:：]"


def first(parsed: Parsed, name: str) -> str:
    """A header field's first value, lower-cased, "" when there is none."""
    return next(iter(parsed.headers.get(name, ())), "").lower()


def has_part(parsed: Parsed, *content_types: str) -> bool:
    """Whether one of the parts that are evidence is of one of these types."""
    return any(part.content_type in content_types for part in parsed.parts)


def answers_something(parsed: Parsed) -> bool:
    """Whether the message names another as its parent (RFC 5322 3.6.4)."""
    return bool(parsed.in_reply_to or parsed.references)


def is_answer_subject(subject: str) -> bool:
    """Re: and what it is called elsewhere: what mail programs write before a subject of ours."""
    return bool(compiled(_ANSWER).match(subject.lower()))


def is_forward_subject(subject: str) -> bool:
    """Fwd: and what it is called elsewhere: the words below may be anybody's."""
    return bool(compiled(_FORWARD).match(subject.lower()))


def as_written(parsed: Parsed) -> str:
    """The new words as they stand there."""
    return _new(parsed.text)


def bare_subject(parsed: Parsed) -> str:
    """The subject, lower-cased, without the tags that gateways and lists put before it."""
    subject = parsed.subject[:500].lower().strip()
    return compiled(_TAGS).sub("", subject) or subject


def said(parsed: Parsed) -> str:
    """The new words, lower-cased, on one line, with plain apostrophes."""
    return _one_line(parsed.text)


@lru_cache(maxsize=8)  # several rows ask of the same message
def _new(text: str) -> str:
    return new_text(text).text[:LOOKS_AT]


@lru_cache(maxsize=8)
def _one_line(text: str) -> str:
    return " ".join(_new(text).lower().replace("\u2019", "'").split())


def sender_keys(parsed: Parsed) -> tuple[str, ...]:
    """The addr-specs of From, lower-cased."""
    return tuple(sender.key for sender in parsed.senders)
