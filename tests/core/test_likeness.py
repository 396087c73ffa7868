"""Whether the seller sent what we wrote: alike where it was, not alike where it was not."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import drafting
from ghostwatch.core.likeness import ALIKE, is_the_same, likeness, sketch
from ghostwatch.core.plays import PLAYS
from ghostwatch.core.replies import new_text

LANGUAGES = ("en", "de", "fr", "es", "nl")
FACTS: dict[str, object] = {
    "first_name": "Pat",
    "subject": "the offer",
    "last_wrote_on": "2 November",
    "agreed_on": "3 December",
    "me_name": "Sam Seller",
    "signature": "Sam\n",
    "phone": None,
}


def said(play: str, language: str, **facts: object) -> str:
    return drafting.render(play, language, FACTS | facts, None)


EVERY = {(play, language): said(play, language) for play in PLAYS for language in LANGUAGES}

# A person's own chasing, in their own words: none of these is a play of ours.
OWN_WORDS = {
    "en": "Hi Pat,\n\nI wanted to follow up on my offer from last week. Did you have time to look "
    "at it? I am happy to talk it over by phone if that is easier for you.\n\nKind regards,\nSam\n",
    "de": "Hallo Pat,\n\nich wollte kurz nachfragen, ob Sie sich mein Angebot schon ansehen "
    "konnten. Gern rufe ich Sie dazu auch an.\n\nViele Grüße\nSam\n",
    "fr": "Bonjour Pat,\n\nje me permets de revenir vers vous au sujet de mon offre de la semaine "
    "dernière. Avez-vous eu le temps de la regarder ?\n\nBien cordialement,\nSam\n",
    "es": "Hola Pat:\n\nQuería saber si ha podido ver la oferta que le envié la semana pasada. Si "
    "lo prefiere, podemos hablar por teléfono.\n\nUn saludo,\nSam\n",
    "nl": "Dag Pat,\n\nIk wilde even vragen of je al naar mijn offerte hebt kunnen kijken. Ik bel "
    "je ook graag als dat makkelijker is.\n\nGroet,\nSam\n",
}


def near(one: str, other: str) -> float:
    return likeness(sketch(new_text(one).text), sketch(new_text(other).text))


@pytest.mark.parametrize(("one", "other"), list(combinations(EVERY, 2)))
def test_no_two_texts_of_ours_are_alike(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert near(EVERY[one], EVERY[other]) < ALIKE - 0.1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("play", PLAYS)
def test_a_sellers_own_words_are_not_ours(play: str, language: str) -> None:
    assert near(EVERY[play, language], OWN_WORDS[language]) < ALIKE - 0.15


@pytest.mark.parametrize("which", EVERY)
def test_other_facts_and_a_sentence_of_the_sellers_leave_it_alike(which: tuple[str, str]) -> None:
    changed = said(*which, first_name=None, subject="your new website", phone="+31 20 555 0123")
    assert near(EVERY[which], changed) >= ALIKE
    middle = changed.replace("\n\n", "\n\nIt was good to meet the two of you at the fair.\n\n", 1)
    assert near(EVERY[which], middle) >= ALIKE


@pytest.mark.parametrize("which", EVERY)
def test_wrapping_and_letter_case_change_nothing(which: tuple[str, str]) -> None:
    text = EVERY[which]
    wrapped = text.replace(" ", "\n").upper()
    assert is_the_same(sketch(text), sketch(wrapped.replace("ẞ", "ß")))


@given(st.text(), st.text())
def test_likeness_is_a_share_and_knows_no_order(one: str, other: str) -> None:
    a, b = sketch(one), sketch(other)
    assert 0 <= likeness(a, b) == likeness(b, a) <= 1
    assert likeness(a, a) == (1.0 if a else 0.0)
    assert len(a) % 3 == 0


def test_a_long_text_costs_no_more_than_its_beginning() -> None:
    long = "these are many different words of one text " * 200_000
    assert sketch(long) == sketch(long[:20_000])
