"""docs/writing.md says what the linter does: its tables are made from the tables of the code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

import pages
from ghostwatch.core import voice
from ghostwatch.core.plays import PLAYS
from ghostwatch.core.voice.needs import Needs
from ghostwatch.core.voice.reading import Index

# What the table of plays does not hold yet, for plays that it may not have.
JOBS: Mapping[str, str] = {
    "agree_a_date": "Proposes that each gets back to the other on a day that suits them.",
    "where_next": "Asks where they think it should go from here; any answer is fine.",
    "truth": "Asks whether anything is left that would make them more comfortable.",
    "referral": "Asks a colleague, after somebody has left, whom to talk with now.",
    "door_open": "Thanks for a clear no, and leaves the door open.",
}
RULES: Mapping[str, str] = {
    "length": "as many words between greeting and closing as the play wants, 120 at most",
    "questions": "one question at most, and none where a letter asks for nothing",
    "asks": "one thing to do at most, questions and requests together",
    "exclamation": "no exclamation marks",
    "fine": "that a no, or whatever they decide, is fine, where the play needs it",
    "phone": "the offer of a call, where the play needs it",
    "receipts": "no request to confirm that it was read",
    "links": "no links, unless you wrote them yourself",
    "price": "no price and no discount, in plays of ours",
    "attachment": "no talk of attachments, in plays of ours: a draft has none",
    "capitals": "no words in capitals that shout",
    "english": "no English in between in other languages",
    "address": "one way of addressing the reader: du or Sie, tu or vous, tú or usted, je or u",
}

EXAMPLES: Mapping[str, str] = {
    "status": "Where do we stand?",
    "check": "I am checking in on my proposal.",
    "again": "Bumping this to the top of your inbox.",
    "unread": "Did you get my email?",
    "unheard": "I have not heard back from you.",
    "blame": "I am still waiting for your answer.",
    "count": "This is my third email.",
    "decide": "Are you ready to move forward?",
    "deadline": "Please reply by Friday.",
    "scarce": "Only three places left.",
    "sorry": "Sorry to bother you again.",
    "busy": "I know you are busy.",
    "plead": "Could you do me a favour?",
    "last": "You will not hear from me again.",
    "otherwise": "If I don't hear from you, I will close your file.",
    "given_up": "Have you given up on this project?",
    "softener": "I just wanted to say hello.",
}


def job(play: str) -> str:
    return PLAYS[play].job if play in PLAYS else JOBS[play]


def needed(needs: Needs) -> str:
    wants = [
        f"{needs.least} to {needs.most} words",
        "one question at most" if needs.questions else "no question",
        *(["a no is fine"] if needs.fine else []),
        *(["a call"] if needs.call else []),
        *(["may say once that nothing was heard"] if needs.allows else []),
    ]
    return ", ".join(wants)


def plays() -> str:
    rows = [(f"`{name}`", job(name), needed(needs)) for name, needs in voice.NEEDS.items()]
    return pages.table(("letter", "its job", "it needs"), rows)


def classes() -> str:
    english = {row.reason: row for row in voice.LANGUAGES["en"].rows}
    order = sorted(voice.REASONS, key=lambda name: [*voice.CLASSES].index(kind(name)))
    rows = [
        (kind(name), f"“{EXAMPLES[name]}”", voice.REASONS[name].why, english[name].instead)
        for name in order
    ]
    return pages.table(("class", "such as", "why it hurts", "instead"), rows)


def kind(reason: str) -> str:
    return voice.REASONS[reason].kind


def rules() -> str:
    return "\n".join(f"- {RULES[rule.__name__]}" for rule in voice.RULES)


def ease() -> str:
    rows = [
        (f"`{code}`", index.name, formula(index), index.source)
        for code, index in voice.INDEXES.items()
    ]
    return pages.table(("language", "index", "formula", "from"), rows)


def formula(index: Index) -> str:
    sentences = f"{index.sentence:g} × words a sentence"
    return f"{index.base:g} - {sentences} - {index.syllables:g} × syllables a word"


SECTIONS: Mapping[str, Callable[[], str]] = {
    "plays": plays,
    "classes": classes,
    "rules": rules,
    "ease": ease,
}


def test_the_page_about_writing_says_what_the_linter_does() -> None:
    pages.check("writing.md", SECTIONS)


@pytest.mark.parametrize("reason", voice.REASONS)
def test_every_example_is_found_for_its_reason(reason: str) -> None:
    found = [each.why for each in voice.phrases(EXAMPLES[reason], "en")]
    assert found == [voice.REASONS[reason].why]


def test_every_play_of_ours_has_its_rules() -> None:
    assert set(PLAYS) <= set(voice.NEEDS)
