"""What each play needs of its letter, and which words it alone may use: a row a play.

A play that is not in the table is a seller's own: only the general row holds for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

MOST_WORDS = 120


@dataclass(frozen=True, slots=True)
class Needs:
    """The rules of structure for one play.

    least, most: words between greeting and closing. questions: at most. fine: a no, or whatever
    they decide, has to be named as fine. call: a call has to be offered. allows: names of
    ``finding.REASONS`` of which one phrase may stand in it. bare: no attachment, price or request
    of theirs belongs in it, for ghostwatch's drafts carry none.
    """

    least: int = 25
    most: int = 90
    questions: int = 1
    fine: bool = False
    call: bool = False
    allows: frozenset[str] = frozenset()
    bare: bool = True


GENERAL = Needs(least=1, most=MOST_WORDS, bare=False)
NEEDS: Mapping[str, Needs] = MappingProxyType(
    {
        "reminder_of_agreement": Needs(call=True),
        "step_back": Needs(fine=True, call=True),
        "feedback": Needs(fine=True),
        "magic_email": Needs(questions=0, fine=True, allows=frozenset({"unheard"})),
        "agree_a_date": Needs(fine=True),
        "where_next": Needs(fine=True),
        "truth": Needs(fine=True),
        "referral": Needs(fine=True),
        "thank_you": Needs(questions=0),
        "no_news": Needs(questions=0),
        "care": Needs(questions=0),
        "door_open": Needs(questions=0),
    }
)


def needs_of(play: str | None) -> Needs:
    """The rules for a play by its name; the general ones for none and for a seller's own."""
    return NEEDS.get(play or "", GENERAL)
