"""What is known before mail is read: the shipped phrases, no seller's own, no trusted server."""

from __future__ import annotations

from ghostwatch.config.phrases import phrases, weights
from ghostwatch.core import replies
from ghostwatch.core.model import Parsed, Reading

KNOWN = replies.Knowledge(phrases(None), weights())


def read(parsed: Parsed) -> Reading:
    """What a message means, with the shipped phrases."""
    return replies.read(parsed, KNOWN)


def asks_to_stop(text: str, subject: str = "") -> bool:
    """Whether a text, or a subject of the writer's own, asks not to be written to again."""
    return KNOWN.wanted(text, subject).stop
