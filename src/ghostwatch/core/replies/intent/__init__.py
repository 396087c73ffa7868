"""What a person wants, read from their own words by tables of phrases and by weights.

The rules of this package
    The phrases are data, one file a language in ``ghostwatch/phrases``; all languages are tried at
    once, for people answer in their own. Phrases never hold all that people write: so the weights
    of everything else that stands in a reply, learnt from labelled ones, are added to theirs.
    A rule may only make ghostwatch write less: not understood is ``unknown``, a person answered.
    Every bound is a number: what is read, how far a gap reaches. So time is linear in the text.

Reading order: ``wanted`` (the order of intents, scope, negation), ``weighed`` (what is most likely
meant), ``weights`` (the sums), ``sentences`` (folding and splitting), ``phrases`` (the index that
finds them), ``clues`` (which word each is looked for by), ``grammar`` (the little language that
phrases are written in).
"""

from __future__ import annotations

from ghostwatch.core.replies.intent.phrases import Phrases
from ghostwatch.core.replies.intent.wanted import INTENTS, IntentRow, Wanted, wanted
from ghostwatch.core.replies.intent.weighed import weighed
from ghostwatch.core.replies.intent.weights import Weights

__all__ = ["INTENTS", "IntentRow", "Phrases", "Wanted", "Weights", "wanted", "weighed"]
