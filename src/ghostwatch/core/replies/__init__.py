"""What one message means: an ordered table of reply classes, the new text, and a first intent.

The rules of this package
    The class comes from header fields and report parts; the first row of ``CLASSES`` that fits
    wins.
    What a person wants is read from the new text only, sentence by sentence.
    A rule may only make ghostwatch write less: not understood is ``unknown``, a person answered.

Reading order: ``reading`` (all of it), ``kinds`` (the table; ``bounces`` and ``fields`` under it),
``quotes`` (the new text), ``stops``, ``dates``.
Sources: RFC 3834 (automatic replies), RFC 3464 and 6522 (bounces), RFC 8098 (receipts), RFC 6047
(calendars), RFC 2369 and 8058 (newsletters), RFC 5965 (complaints), RFC 3676 (quotes, signatures).
"""

from __future__ import annotations

from ghostwatch.core.replies.kinds import CLASSES, ReplyClass
from ghostwatch.core.replies.quotes import NewText, new_text
from ghostwatch.core.replies.reading import read
from ghostwatch.core.replies.stops import STOPS, asks_to_stop

__all__ = [
    "CLASSES",
    "STOPS",
    "NewText",
    "ReplyClass",
    "asks_to_stop",
    "new_text",
    "read",
]
