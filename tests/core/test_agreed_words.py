"""What the seller's own words promise, agree and propose; what a mere yes is."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.test_likeness import EVERY
from ghostwatch.core import mime, replies
from ghostwatch.core.model import Pledge, Pledged
from ghostwatch.core.replies import pledges_in
from ghostwatch.core.replies.dates.languages import LANGUAGES
from ghostwatch.core.replies.dates.later import later_on
from ghostwatch.core.replies.own_words import OWN_WORDS
from ghostwatch.core.replies.promises import says_yes
from known import KNOWN

TUESDAY = date(2026, 11, 3)

# language -> what is said -> the day; each sentence in its own words.
PROMISED = {
    "en": {
        "I'll call you on Tuesday.": "2026-11-10",
        "You will have our offer by 13 November.": "2026-11-13",
        "I'll send it tomorrow, promise.": "2026-11-04",
        "We will get back to you after the board meeting on the 12th.": "2026-11-13",
        "On Friday I'll send you the drawings.": "2026-11-06",
        "I'll let you know next week.": "2026-11-13",
        "I'll send you the notes from our call by Friday.": "2026-11-06",
    },
    "de": {
        "Ich schicke Ihnen die Unterlagen bis Freitag.": "2026-11-06",
        "Nach der Sitzung am 12. melde ich mich bei Ihnen.": "2026-11-13",
        "Wir werden Ihnen die Zahlen am 12. November zusenden.": "2026-11-12",
        "Morgen rufe ich Sie an.": "2026-11-04",
    },
    "fr": {
        "Je vous envoie le devis vendredi.": "2026-11-06",
        "Je reviens vers vous le 12 novembre.": "2026-11-12",
        "Vous recevrez notre proposition avant le 13 novembre.": "2026-11-13",
    },
    "es": {
        "Le envío la propuesta el viernes.": "2026-11-06",
        "Sí, le llamo el martes.": "2026-11-10",
        "Me pondré en contacto con usted el 12 de noviembre.": "2026-11-12",
    },
    "nl": {
        "Ik stuur u de tekeningen vrijdag.": "2026-11-06",
        "Ik kom er volgende week op terug.": "2026-11-13",
        "Dinsdag bel ik u.": "2026-11-10",
    },
    "it": {
        "Le invio il preventivo entro venerdì.": "2026-11-06",
        "La richiamo martedì.": "2026-11-10",
    },
    "pt": {
        "Envio-lhe a proposta até sexta-feira.": "2026-11-06",
        "Vou ligar-lhe na terça-feira.": "2026-11-10",
    },
}
AGREED = {
    "en": {
        "Let's talk on 3 December.": "2026-12-03",
        "Talk to you on Thursday!": "2026-11-05",
        "Looking forward to our call on 12 November.": "2026-11-12",
    },
    "de": {
        "Wir sprechen uns am Donnerstag.": "2026-11-05",
        "Lassen Sie uns am 3. Dezember telefonieren.": "2026-12-03",
    },
    "fr": {"On se parle le 3 décembre.": "2026-12-03"},
    "es": {"Hablamos el jueves.": "2026-11-05"},
    "nl": {"Laten we elkaar op 3 december spreken.": "2026-12-03"},
    "it": {"Ci sentiamo giovedì.": "2026-11-05"},
    "pt": {"Falamos na quinta-feira.": "2026-11-05"},
}
PROPOSED = {
    "en": {
        "Shall we talk on 3 December?": "2026-12-03",
        "Would Thursday at ten work for you?": "2026-11-05",
    },
    "de": {"Passt Ihnen der 3. Dezember?": "2026-12-03"},
    "fr": {"Pouvons-nous nous parler le 3 décembre ?": "2026-12-03"},
    "es": {"¿Le viene bien el 3 de diciembre?": "2026-12-03"},
    "nl": {"Zullen we op 3 december bellen?": "2026-12-03"},
    "it": {"Le va bene il 3 dicembre?": "2026-12-03"},
    "pt": {"Podemos falar no dia 3 de dezembro?": "2026-12-03"},
}
SAID = [
    (kind, words, day)
    for kind, table in (("promised", PROMISED), ("agreed", AGREED), ("proposed", PROPOSED))
    for rows in table.values()
    for words, day in rows.items()
]
NOTHING = (
    "I'll try to send it by Friday.",
    "I can send it by Friday.",
    "I'll call you about the course on 3 December.",
    "If that suits you, I will call you on Tuesday.",
    "I'll send it on Friday unless the board objects.",
    "It was great to see you on Tuesday.",
    "The offer is valid until 30 November.",
    "I look forward to hearing from you by Friday.",
    "The workshop takes place on 3 December.",
    "I wanted to call you on Tuesday.",
    "I will be on holiday from 3 December.",
    "I will send it shortly.",
    "Perhaps we'll talk on Thursday.",
    "I won't call you on Tuesday.",
    "Wenn es passt, rufe ich Sie am Dienstag an.",
    "Das Angebot gilt bis 30. November.",
    "Si vous voulez, je vous appelle mardi.",
    "No le llamo el martes.",
    "Als het u schikt, bel ik u dinsdag.",
    "Se vuole, la chiamo martedì.",
    "Se quiser, ligo-lhe na terça-feira.",
)


@pytest.mark.parametrize(("kind", "words", "day"), SAID)
def test_what_the_seller_says_of_a_day_is_understood(kind: str, words: str, day: str) -> None:
    assert pledges_in(words, TUESDAY) == (Pledge(Pledged(kind), date.fromisoformat(day), words),)


@pytest.mark.parametrize("words", NOTHING)
def test_what_is_not_clearly_said_is_nothing(words: str) -> None:
    assert pledges_in(words, TUESDAY) == ()


def test_every_language_of_dates_has_its_words() -> None:
    codes = {row.code for row in LANGUAGES}
    assert set(OWN_WORDS) == codes == set(PROMISED) == set(AGREED) == set(PROPOSED)


def test_a_promise_at_the_end_of_a_long_mail_is_read() -> None:
    long = "We looked at your plans and have some thoughts about them.\n\n" * 60
    found = pledges_in(long + "I'll send you the offer by Friday.", TUESDAY)
    assert [(p.kind, p.on) for p in found] == [(Pledged.PROMISED, date(2026, 11, 6))]
    one = "We looked at your plans and have some thoughts about them. " * 60
    assert pledges_in(one + "I'll send you the offer by Friday.", TUESDAY) == found


def test_a_mail_may_promise_one_thing_and_fix_the_day_of_another() -> None:
    text = "I will send you the offer by Friday. Then let's talk on 3 December."
    assert [p.kind for p in pledges_in(text, TUESDAY)] == [Pledged.PROMISED, Pledged.AGREED]


@pytest.mark.parametrize(
    "words",
    [
        "Lovely to meet you on Tuesday.", "Great to talk to you on Tuesday.",
        "A pleasure to meet you on Tuesday.", "Content de te parler mardi.",
        "Leuk om je dinsdag te spreken.", "Encantado de hablar contigo el martes.",
    ],
)  # fmt: skip
def test_who_was_glad_to_talk_on_a_day_fixes_none(words: str) -> None:
    wednesday = date(2026, 10, 28)
    assert pledges_in(words, wednesday) == ()
    assert later_on(words, wednesday) is None


def test_none_of_our_own_drafts_promises_anything() -> None:
    for template, text in EVERY.items():
        for day in (TUESDAY, date(2026, 12, 4)):
            assert pledges_in(text, day) == (), template.name


@pytest.mark.parametrize(
    "words",
    [
        "Yes, that works for me.", "Ok", "Perfect, see you then!", "Sounds good.", "Fine with me",
        "Ja, das passt.", "Passt, bis dann", "Oui, parfait", "Sí, perfecto", "Ja prima",
        "Va bene, grazie", "Sim, combinado",
    ],
)  # fmt: skip
def test_a_mere_yes_is_one(words: str) -> None:
    assert says_yes(words)


@pytest.mark.parametrize(
    "words",
    [
        "", "Yes, 3 December is fine. Can you send an agenda?", "Yes, please send me the contract.",
        "Fine, but rather on Friday.", "Ja, bitte schicken Sie mir den Vertrag.",
        "Oui, mais plutôt vendredi.", "Let me see.", "Ok. " * 30,
    ],
)  # fmt: skip
def test_a_yes_that_says_more_is_not(words: str) -> None:
    assert not says_yes(words)


def own(body: str, content_type: str = "text/plain", date_field: str = "") -> bytes:
    return (
        "From: sam@seller.example\nTo: pat@customer.example\nSubject: Offer\n"
        f"Date: {date_field or 'Tue, 3 Nov 2026 09:00:00 +0100'}\nContent-Type: {content_type}\n\n"
        f"{body}\n"
    ).encode()


def read_own(octets: bytes) -> tuple[tuple[Pledge, ...], bool]:
    parsed = mime.parse(octets)
    reading, new = replies.understand(parsed, KNOWN)
    kept = replies.own_reading(reading, parsed, new)
    return kept.pledges, kept.attached


def test_only_the_sellers_own_new_text_counts() -> None:
    quoted = "Thank you.\n\nOn Mon, 2 Nov 2026 at 10:00, Pat wrote:\n> I'll call you on Tuesday.\n"
    assert read_own(own(quoted)) == ((), False)
    ((pledge,), _) = read_own(own("I'll call you on Friday.\n\n> I'll call you on Tuesday.\n"))
    assert pledge.on == date(2026, 11, 6)


def test_a_mail_that_bears_a_file_is_known_by_its_type() -> None:
    mixed = 'multipart/mixed; boundary="b"'
    parts = "--b\nContent-Type: text/plain\n\nHere it is.\n--b\nContent-Type: application/pdf\n\nx"
    assert read_own(own(f"{parts}\n--b--", mixed)) == ((), True)


def test_a_mail_without_a_date_names_no_day() -> None:
    assert read_own(own("I'll call you on Tuesday.", date_field="gibberish")) == ((), False)


LINES = [words for _, words, _ in SAID] + list(NOTHING)


@given(st.lists(st.sampled_from(LINES) | st.text(max_size=30), max_size=8), st.dates())
def test_any_text_of_any_day_is_read_and_no_day_lies_in_the_past(
    lines: list[str], sent_on: date
) -> None:
    for pledge in pledges_in("\n\n".join(lines), sent_on):
        assert pledge.on >= sent_on
        assert 0 < len(pledge.words) <= 200
    assert says_yes("\n".join(lines)) in (True, False)


def test_a_word_of_one_language_says_nothing_in_another() -> None:
    """Each sentence alone: no other row makes a second pledge of it."""
    for (_, words, _), sent_on in product(SAID, (TUESDAY, date(2026, 11, 6))):
        assert len(pledges_in(words, sent_on)) <= 1
