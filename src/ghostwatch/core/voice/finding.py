"""What a linter says about a letter, and why each class of phrase hurts.

The rule of the module: every sentence here is read by a seller who meant well. It says what the
words do to the reader, never what the writer did wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

CLASSES: Mapping[str, str] = MappingProxyType(
    {
        "checking": "asks how things stand",
        "bumping": "sends the same thing up again",
        "guilt": "points at their silence",
        "closing": "pushes for a decision",
        "begging": "makes the writer small",
        "threat": "says what happens otherwise",
        "softener": "small words that shrink a sentence",
    }
)
"""The classes of phrases, each with what it does, in the order in which they are shown."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some phrases of a class hurt. kind: of ``CLASSES``. why: one sentence for the seller."""

    kind: str
    why: str


REASONS: Mapping[str, Reason] = MappingProxyType(
    {
        "status": Reason(
            "checking",
            "It asks how things stand: before they can answer they must account for themselves.",
        ),
        "check": Reason(
            "checking",
            "It says that you are looking after your own interest, and leaves nothing to answer.",
        ),
        "again": Reason(
            "bumping", "The same words a second time are no new reason to answer, only more weight."
        ),
        "unread": Reason(
            "bumping",
            "It asks whether they read your mail; whichever is true, it is awkward to say.",
        ),
        "unheard": Reason(
            "guilt",
            "It names their silence, and who is reminded of a debt stays away a little longer.",
        ),
        "blame": Reason(
            "guilt", "It shows that you feel let down. Nobody likes to meet somebody they let down."
        ),
        "count": Reason("guilt", "It counts what you did, like a bill that they have to pay."),
        "decide": Reason(
            "closing", "It pushes towards the yes that you want, so the truth becomes hard to tell."
        ),
        "deadline": Reason(
            "closing", "A date that you set for their decision turns an offer into a squeeze."
        ),
        "scarce": Reason("closing", "Hurry makes people careful, and it is seldom quite true."),
        "sorry": Reason(
            "begging", "Who apologises for writing says that the letter is a nuisance; it is not."
        ),
        "busy": Reason(
            "begging",
            "It makes an excuse for them that they did not ask for, and sounds like a wink.",
        ),
        "plead": Reason(
            "begging", "It asks them to be kind to you; they should only think of themselves."
        ),
        "last": Reason("threat", "It announces an end, and makes a door that was open look shut."),
        "otherwise": Reason(
            "threat", "It says what happens to them if they keep silent, so an answer is obedience."
        ),
        "given_up": Reason(
            "threat", "It is built to make them protest. People feel the trick, and go."
        ),
        "softener": Reason(
            "softener",
            "The little word makes light of what you ask, and readers hear the pressure.",
        ),
    }
)
"""Why phrases hurt, by the name under which the tables of the languages hold them."""

OWN = "own"
"""The class of what a seller's own configuration says to avoid."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth another look.

    line: in the text, from 1. kind: a class of ``CLASSES``, "own", or a rule of structure. words:
    as they stand in the text; "" when it is something that is missing. why: what it does to the
    reader. instead: a gentler way, in the language of the letter where it is a wording.
    """

    line: int
    kind: str
    words: str
    why: str
    instead: str
