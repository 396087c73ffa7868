"""Whether the seller sent what we wrote: alike where it was, not alike where it was not."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import drafting
from ghostwatch.core.likeness import ALIKE, Sketch, is_the_same, likeness, sketch
from ghostwatch.core.replies import new_text
from ghostwatch.drafting import BASE, Template

FACTS: dict[str, object] = {
    "first_name": "Pat",
    "subject": "the offer",
    "last_wrote_on": "2 November",
    "agreed_on": "3 December",
    "me_name": "Sam Seller",
    "signature": "Sam\n",
    "phone": None,
}


def said(template: Template, **facts: object) -> str:
    return drafting.rendered(template, FACTS | facts, None)


# Each text of ours, every play, language, tone and variant: what it says, and its sketch.
TEMPLATES = [one.template for one in drafting.listing(None) if one.template.name.play != BASE]
EVERY = {template: said(template) for template in TEMPLATES}

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


def drawn(text: str) -> Sketch:
    return sketch(new_text(text).text)


DRAWN = {template: drawn(text) for template, text in EVERY.items()}


def test_no_texts_of_two_plays_are_alike() -> None:
    """Two variants of one play may be: whichever was sent, it was that play."""
    for one, other in combinations(DRAWN, 2):
        if one.name.play != other.name.play and one.name.language == other.name.language:
            alike = likeness(DRAWN[one], DRAWN[other])
            assert alike < ALIKE - 0.1, f"{one.name} and {other.name} are alike: {alike:.2f}"


def test_a_sellers_own_words_are_not_ours() -> None:
    for template, ours in DRAWN.items():
        own = drawn(OWN_WORDS[template.name.language])
        assert likeness(ours, own) < ALIKE - 0.15, template.name


def test_other_facts_and_a_sentence_of_the_sellers_leave_it_alike() -> None:
    for template, ours in DRAWN.items():
        phone = "+31 20 555 0123"
        changed = said(template, first_name=None, subject="your new website", phone=phone)
        assert likeness(ours, drawn(changed)) >= ALIKE, template.name
        more = "\n\nIt was good to meet the two of you at the fair.\n\n"
        assert likeness(ours, drawn(changed.replace("\n\n", more, 1))) >= ALIKE, template.name


def test_wrapping_and_letter_case_change_nothing() -> None:
    for text in EVERY.values():
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
