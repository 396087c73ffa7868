"""What one message means: its class, its new text, what a person wants, and when.

The rules of this package
    The class comes from header fields and report parts; the first row of ``CLASSES`` that fits
    wins. Each row says what the message does to the conversation.
    What a person wants is read from the new text only, sentence by sentence.
    A rule may only make ghostwatch write less: not understood is ``unknown``, a person answered.

Reading order: ``reading`` (all of it), ``kinds`` (the table of classes, and what each looks at),
``quotes`` (the new text), ``intent`` (what they want), ``dates`` (until and from when), ``sender``
(who wrote it), ``phones``; ``promises`` (what the seller's own mail says about days).
Sources: RFC 3834 (automatic replies), RFC 3464 and 6522 (bounces), RFC 8098 (receipts), RFC 6047
(calendars), RFC 2369 and 8058 (newsletters), RFC 5965 (complaints), RFC 3676 (quotes, signatures),
RFC 8601 (what the mail server found out about the sender).
"""

from __future__ import annotations

from ghostwatch.core.replies.intent import INTENTS, IntentRow, Phrases, Weights
from ghostwatch.core.replies.intent.phrases import SECTIONS
from ghostwatch.core.replies.kinds import CLASSES, ReplyClass
from ghostwatch.core.replies.promises import own_reading, pledges_in
from ghostwatch.core.replies.quotes import NewText, new_text
from ghostwatch.core.replies.reading import Knowledge, Understood, names_of, read, understand
from ghostwatch.core.replies.sender import default_trust

__all__ = [
    "CLASSES",
    "INTENTS",
    "SECTIONS",
    "IntentRow",
    "Knowledge",
    "NewText",
    "Phrases",
    "ReplyClass",
    "Understood",
    "Weights",
    "default_trust",
    "names_of",
    "new_text",
    "own_reading",
    "pledges_in",
    "read",
    "understand",
]
