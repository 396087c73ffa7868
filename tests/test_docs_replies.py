"""docs/replies.md holds what the code does with each message: its tables are made from the code.

Words that the code does not have (what an effect leads to, when a bounce is of which sort) stand
here, for each of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pages
from ghostwatch.core.model import Bounced, Effect, Intent
from ghostwatch.core.replies import CLASSES, INTENTS
from ghostwatch.report.names import KINDS

EFFECTS: Mapping[Effect, str] = {
    Effect.ANSWERS: "A person waits: it is your turn, and an untouched draft is taken back.",
    Effect.LATER: "They named when to talk again: nothing before that day, then a reminder of it. "
    "Without a day: your turn.",
    Effect.HOLDS: "They are away: the clock holds until they are back, or for two weeks at most.",
    Effect.CLOSES: "They said no: closed, nothing is drafted. A no ends with their next word that "
    "says something, a stop only when you say `resume`.",
    Effect.ENDS_ADDRESS: "Nobody who counts reads mail to this address: nothing more is drafted to "
    "it alone. Another recipient of your mail is enough to go on.",
    Effect.IGNORED: "Nothing was said: the clock goes on.",
}
_GIVEN_UP = "nothing more is drafted to it, until you or they write again"
BOUNCES: Mapping[Bounced, tuple[str, str]] = {
    Bounced.HARD: ("the address does not exist or is switched off", _GIVEN_UP),
    Bounced.FULL: ("their mailbox is full: `status` says so", _GIVEN_UP),
    Bounced.POLICY: (
        "a rule of their server refused it: your mail, not their address; `status` says so",
        _GIVEN_UP,
    ),
    Bounced.OTHER: ("given up for another reason, or without one", _GIVEN_UP),
    Bounced.DELAYED: ("not given up yet", "nothing"),
}
MEANINGS: Mapping[Intent, str] = {
    Intent.STOP: "wants no more mail, or their data deleted",
    Intent.WRONG_PERSON: "is not the one to talk to, or has moved on",
    Intent.CHOSE_OTHER: "decided for another supplier, or does it themselves",
    Intent.NOT_INTERESTED: "says no",
    Intent.LATER: "not now; often names a day, a month or a quarter",
    Intent.QUESTION: "asks something that wants an answer",
    Intent.INTERESTED: "wants to go on",
    Intent.THANKS: "thanks, received, fine",
    Intent.UNKNOWN: "said something that no phrase knows",
}


def effects() -> str:
    return pages.table(("effect", "what follows"), [(f"`{e}`", EFFECTS[e]) for e in Effect])


def classes() -> str:
    rows = [
        (row.name, f"`{row.kind}` ({KINDS[row.kind]})", f"`{row.effect}`", row.source)
        for row in CLASSES
    ]
    return pages.table(("class", "kind", "effect", "known from"), rows)


def bounces() -> str:
    rows = [(f"`{sort}`", *words) for sort, words in BOUNCES.items()]
    return pages.table(("sort", "when", "what follows"), rows)


def intents() -> str:
    rows = [(f"`{row.intent}`", MEANINGS[row.intent], f"`{row.effect}`") for row in INTENTS]
    return pages.table(("meaning", "what they say", "effect"), rows)


SECTIONS: Mapping[str, Callable[[], str]] = {
    "effects": effects,
    "classes": classes,
    "bounces": bounces,
    "intents": intents,
}


def test_the_page_of_replies_says_what_the_code_does() -> None:
    pages.check("replies.md", SECTIONS)


def test_every_effect_bounce_and_meaning_is_explained() -> None:
    assert set(EFFECTS) == set(Effect)
    assert set(BOUNCES) == set(Bounced)
    assert set(MEANINGS) == set(Intent) == {row.intent for row in INTENTS}
