"""drafting: the words of our templates, the facts that they say, and names to greet by.

The rendered drafts lie in tests/golden, one file a play and language, as a seller would see them.
After a wanted change of words, rewrite them with ``GHOSTWATCH_GOLDEN=rewrite`` in the environment
and read the difference before it is committed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from itertools import combinations, product
from pathlib import Path

import pytest

from ghostwatch import drafting
from ghostwatch.core.compose import Letter, compose, verify
from ghostwatch.core.model import Address
from ghostwatch.core.plays import PLAYS
from ghostwatch.drafting import BASE, FACTS, OPTIONAL, Template, Wanted, rendered

LANGUAGES = ("en", "de", "nl", "fr", "es")
OURS = [one.template for one in drafting.listing(None) if one.template.name.play != BASE]
GOLDEN = Path(__file__).parent / "golden"
ON = date(2026, 11, 5)
AGREED_ON = date(2026, 12, 3)
NO_QUESTION = {"magic_email", "door_open", "thank_you", "no_news", "care"}
LOCAL: Mapping[str, Mapping[str, str]] = {
    "subject": {
        "en": "Workshop in May",
        "de": "Workshop im Mai",
        "nl": "Workshop in mei",
        "fr": "Atelier en mai",
        "es": "Taller en mayo",
    },
    "greeting": {
        "en": "Hi Pat,",
        "de": "Hallo Pat,",
        "nl": "Dag Pat,",
        "fr": "Bonjour Pat,",
        "es": "Hola, Pat:",
    },
    "closing": {
        "en": "Best,",
        "de": "Viele Grüße",
        "nl": "Groet,",
        "fr": "Cordialement,",
        "es": "Un saludo,",
    },
}
DAYS = {"last_wrote_on": ON, "they_wrote_on": date(2026, 11, 3), "agreed_on": AGREED_ON}
CLOSES = {"signature": "Kind regards,\nSam Seller\nSeller Ltd"}


def known(language: str) -> dict[str, object]:
    """Everything, as it would be said in this language."""
    days = {fact: drafting.date_in_words(on, language) for fact, on in DAYS.items()}
    local = {fact: words[language] for fact, words in LOCAL.items()}
    return {fact: (days | local).get(fact, value) for fact, value in FACTS.items()}


# --- the words ---

# What may stand where a fact does: it is said as it is, or left out, and never understood.
NASTY: Mapping[str, str] = {
    "braces": "{{ 7*7 }}",
    "a tag": "{% include 'en/feedback.txt.j2' %}",
    "markup": "<b>&amp;</b>",
    "a new line": "Pat\r\nBcc: pat@customer.example",
    "a control": "Pa\x00t\x1b[31m",
    "a direction": "\u202ePat\u2066",
    "no width": "\u200b\u200b",
    "blanks": "  Pat   Prospect \t",
    "Hebrew": "\u05d9\u05e2\u05dc",
    "Arabic": "\u0645\u062d\u0645\u062f \u0639\u0644\u064a",
    "Chinese": "張偉",
    "a long company": "Prospect Vermögensverwaltungs- und Beteiligungsgesellschaft " * 3,
    "far too long": "Pat" * 100,
}
FREE_TEXT = ("first_name", "subject", "phone", "me_name", "me_phone", "greeting", "closing")


def knowledge(template: Template) -> Iterator[tuple[str, dict[str, object]]]:
    """What may be known: nasty words; all, all but one, one, nothing; each mix of what it says."""
    everything = known(template.name.language)
    for what, text in NASTY.items():
        yield what, everything | {fact: text for fact in FREE_TEXT if fact in FACTS}
    source = template.path.read_text(encoding="utf-8")
    said = [fact for fact in OPTIONAL if re.search(rf"\b{fact}\b", source)]
    lacks = [(), OPTIONAL, *((fact,) for fact in OPTIONAL)]
    lacks += [tuple(other for other in OPTIONAL if other != fact) for fact in OPTIONAL]
    lacks += [lack for size in range(2, len(said) + 1) for lack in combinations(said, size)]
    for lack in lacks:
        left = without(everything, *lack)
        yield f"without {lack}", left | {"signature": "Sam"}
        yield f"without {lack}, with a signature that closes", left | CLOSES


def without(facts: Mapping[str, object], *missing: str) -> dict[str, object]:
    return {fact: value for fact, value in facts.items() if fact not in missing}


GAP = re.compile(r"  |\n{3}|[ \t]$|^[ \t]|\w [,.](?=\s|$)|^,|None|\w,,|“”|„“|«\s*»", re.MULTILINE)


def faults(template: Template, facts: Mapping[str, object], text: str) -> Iterator[str]:
    """What a reader would stumble over."""
    signature = drafting.facts.values_of(facts)["signature"]
    if not text.endswith(f"\n\n{signature}"):
        yield "It is not signed."
    said = text.removesuffix(str(signature)).rstrip()
    if gap := GAP.search(said):
        yield f"A gap: {gap[0]!r}."
    if text != text.strip():
        yield "Blanks around it."


def manners(template: Template, facts: Mapping[str, object], text: str) -> Iterator[str]:
    """What it asks of a reader; nasty words may hold anything."""
    play, said = template.name.play, text.removesuffix(str(facts["signature"]))
    if re.search("[!¡]", said):
        yield "It shouts."
    if said.count("?") > (0 if play in NO_QUESTION else 1):
        yield "It asks too much."
    if facts["signature"] == CLOSES["signature"]:  # then greeting and text are all there is
        words = len(said.split("\n", 1)[1].split())
        if not 25 <= words <= 90:
            yield f"{words} words."
    if wrong := ADDRESS.get((template.name.language, template.name.tone)):
        yield from (f"It says {found[0]!r}." for found in re.finditer(wrong, said))


# What a letter in this tone never says to the one it is for.
ADDRESS = {
    ("de", "formal"): r"\b(?i:du|dir|dich|dein\w*)\b",
    ("de", "informal"): r"\b(?:Ihnen|Ihre?[mnrs]?)\b|(?<=[a-zäöüß,] )Sie\b",
    ("nl", "formal"): r"\b(?i:je|jij|jou|jouw|jullie)\b",
    ("nl", "informal"): r"\b(?i:u|uw)\b",
    ("fr", "formal"): r"\b(?i:tu|toi|te|tes)\b",
    ("fr", "informal"): r"\b(?i:vous|votre|vos)\b",
    ("es", "formal"): r"\b(?i:tú|tu|tus|te|ti|contigo)\b",
    ("es", "informal"): r"\b(?i:usted|ustedes)\b",
}


def test_whatever_is_known_every_text_of_ours_reads_as_a_person_would_write_it() -> None:
    """Every play, language, tone and variant, by everything that may be known, in one loop."""
    wrong, count = [], 0
    for template in OURS:
        for what, facts in knowledge(template):
            text, count = rendered(template, facts, None), count + 1
            found = [*faults(template, facts, text)]
            if what not in NASTY:
                found += manners(template, facts, text)
            wrong += [f"{template.name}, {what}: {fault}\n{text}" for fault in found]
    assert not wrong, "\n\n".join(wrong[:5])
    assert count > 40 * len(OURS)


def test_what_is_nasty_in_a_fact_stays_what_it_is_or_is_left_out() -> None:
    for template in OURS:
        for what, facts in knowledge(template):
            if what in ("braces", "a tag"):
                text = rendered(template, facts, None)
                said = text.removesuffix("Sam").replace(NASTY[what], "")
                assert not re.search(r"[{}%]|49", said), text


def test_a_phone_and_a_day_are_named_only_where_they_are_known() -> None:
    for template in OURS:
        everything = known(template.name.language)
        for fact in ("phone", "agreed_on", "subject"):
            text = rendered(template, without(everything, fact), None)
            assert str(everything[fact]) not in text
    for template in (t for t in OURS if t.name.play in ("step_back", "reminder_of_agreement")):
        everything = known(template.name.language)
        assert str(everything["phone"]) in rendered(template, everything, None)
        if template.name.play == "reminder_of_agreement":
            assert str(everything["agreed_on"]) in rendered(template, everything, None)


def test_every_play_has_a_template_in_every_language_and_every_tone_of_it() -> None:
    for play, language in product(PLAYS, LANGUAGES):
        assert language in drafting.languages(play, None), (play, language)
    toned = {t.name.language for t in OURS if t.name.tone == "informal"}
    for play, language, tone in product(PLAYS, LANGUAGES, drafting.TONES):
        if tone == "formal" or language in toned:
            drafting.template_for(Wanted(play, language, tone), None)
    assert {t.name.play for t in OURS} == set(PLAYS)


# --- as a seller would see them ---


def shown(play: str, language: str) -> str:
    """Every tone and variant, with everything known and with nothing."""
    everything = known(language)
    nothing = without(everything, *OPTIONAL)
    parts = []
    for template in (t for t in OURS if (t.name.play, t.name.language) == (play, language)):
        for what, facts in (("everything known", everything), ("nothing known", nothing)):
            name = template.name
            subject = f"Subject: Re: {LOCAL['subject'][language]}"
            head = f"==== {name.tone}, variant {name.variant}, {what}"
            parts.append(f"{head}\n{subject}\n\n{rendered(template, facts, None)}\n")
    return "\n\n".join(parts)


def test_drafts_read_as_they_were_approved() -> None:
    expected = {}
    for play, language in product(PLAYS, LANGUAGES):
        file = GOLDEN / language / f"{play}.txt"
        expected[file] = shown(play, language)
        if os.environ.get("GHOSTWATCH_GOLDEN") == "rewrite":
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(expected[file], encoding="utf-8")
        assert file.read_text(encoding="utf-8") == expected[file]
    assert set(GOLDEN.rglob("*.txt")) == set(expected), "a golden file outlived its templates"


def test_a_whole_draft_reads_as_it_was_approved() -> None:
    letter = Letter(
        sender=Address("Sam Seller", "sam@seller.example"),
        to=(Address("Jörg Prospect", "pat@customer.example"),),
        cc=(Address("Doe, Kim", "kim@customer.example"),),
        subject="Re: Atelier: démarrage en mai",
        body=drafting.render(Wanted("step_back", "fr"), known("fr"), None),
        message_id="<abcdefghijklmnopqrstuvwxyz@seller.example>",
        in_reply_to="<q1@seller.example>",
        references=("<q0@customer.example>", "<q1@seller.example>"),
        dated_at=datetime(2026, 11, 16, 9, 30, tzinfo=timezone(timedelta(hours=1))),
    )
    octets, file = compose(letter), GOLDEN / "draft.eml"
    assert verify(octets, letter) == ()
    if os.environ.get("GHOSTWATCH_GOLDEN") == "rewrite":
        file.write_bytes(octets)
    assert file.read_bytes() == octets


# --- facts ---


def test_controls_and_directions_never_reach_a_draft() -> None:
    facts = drafting.facts.values_of(
        {
            "first_name": "Pa\x00t\u202e\n\r",
            "subject": "a\tb\u2028c\ud800\x1b[31m",
            "signature": "Sam\x07\r\n\u200bSeller   Ltd\t \r\n",
            "phone": "x" * 10_000,
        }
    )
    assert facts["first_name"] == "Pa t"
    assert facts["subject"] == "a b c [31m"
    assert facts["signature"] == "Sam\nSeller   Ltd"
    assert facts["phone"] is None


def test_without_a_signature_the_name_signs_and_without_that_nobody() -> None:
    (template, *_) = OURS
    assert rendered(template, {"me_name": "Sam Seller"}, None).endswith("\n\nSam Seller")
    assert not rendered(template, {}, None).endswith("\n")


def test_nobody_closes_twice() -> None:
    for language in LANGUAGES:
        (template, *_) = [t for t in OURS if t.name.language == language]
        bare = without(known(language), *OPTIONAL)
        plain = rendered(template, bare | {"signature": "Sam"}, None)
        closed = rendered(template, bare | CLOSES, None)
        greeted = plain.removesuffix("\n\nSam").rpartition("\n\n")[0]
        assert closed == f"{greeted}\n\n{CLOSES['signature']}"


@pytest.mark.parametrize(
    ("signature", "closing"),
    [
        ("Best,\nSam", True),
        ("Viele Grüße\nSam", True),
        ("Met vriendelijke groet,\nSam", True),
        ("Bien cordialement,\nSam", True),
        ("Un saludo\nSam", True),
        ("Sam", False),
        ("Best", False),
        ("Sam Seller\nThanks to all our customers", False),
        ("", False),
    ],
)
def test_a_signature_that_closes_is_recognised(signature: str, closing: bool) -> None:
    assert drafting.closes(signature) is closing


@pytest.mark.parametrize(
    ("language", "words", "first"),
    [
        ("en", "5 November", "1 May"),
        ("de", "5. November", "1. Mai"),
        ("nl", "5 november", "1 mei"),
        ("fr", "5 novembre", "1er mai"),
        ("es", "5 de noviembre", "1 de mayo"),
        ("xx", None, None),
    ],
)
def test_a_day_is_written_as_people_do(language: str, words: str | None, first: str | None) -> None:
    assert drafting.date_in_words(ON, language) == words
    assert drafting.date_in_words(date(2026, 5, 1), language) == first


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Re: AW: Workshop in May", "Workshop in May"),
        ("Offer 4711", "Offer 4711"),
        ("Angebot für Müller & Söhne", "Angebot für Müller & Söhne"),
        ("Fwd: Workshop", None),
        ("AW: WG: Workshop", None),
        ("AW: [EXT] Re: Workshop in May", "Workshop in May"),
        ("[EXTERNAL] [EXT] Workshop in May", "Workshop in May"),
        ("*EXT* AW: Workshop in May", "Workshop in May"),
        ("Workshop in May [Ticket#2026110210001]", "Workshop in May"),
        ("[#4711] Workshop in May", "Workshop in May"),
        ("Case 47110: Workshop in May", "Workshop in May"),
        ("Betreff: Workshop im Mai", "Workshop im Mai"),
        ("Re Workshop in May", "Re Workshop in May"),
        ("Your enquiry", None),
        ("Ihre Anfrage vom Montag", None),
        ("WORKSHOP IN MAY", None),
        ("GDPR training", "GDPR training"),
        ("Workshop:", None),
        ("[EXT]" * 300, None),
        ("[list] Workshop", None),
        ("Are you there?", None),
        ("https://attacker.example", None),
        ("{{ 7*7 }}", None),
        ("4711", None),
        ("x" * 61, None),
        ("", None),
    ],
)
def test_only_a_subject_that_fits_a_sentence_is_quoted(subject: str, words: str | None) -> None:
    assert drafting.subject_in_words(subject) == words


# --- names ---


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Jane Doe", "Jane"),
        ("Doe, Jane", "Jane"),
        ("DOE, Jane (Procurement)", "Jane"),
        ("'Jane Doe'", "Jane"),
        ("Jane DOE", "Jane"),
        ("Jane Doe, PhD", "Jane"),
        ("Jane Doe (she/her) ", "Jane"),
        ("Dr. med. Jörg Müller-Lüdenscheidt", "Jörg"),
        ("Frau Dr. Anna Schmidt", "Anna"),
        ("van den Berg, Jan", "Jan"),
        ("Jean-Pierre Dupont", "Jean-Pierre"),
        ("O'Brien, Pat", "Pat"),
        ("D’Arcy Jones", "D’Arcy"),
        ("DeShawn Smith", "DeShawn"),
        ("Zoë de Wit", "Zoë"),
        ("Zoe\u0308 de Wit", "Zoë"),
        ("Pat Prospect", "Pat"),
        ("", None),
        ("Jane", None),
        ("DOE Jane", "Jane"),
        ("JANE DOE", None),
        ("jane doe", None),
        ("J. Doe", None),
        ("JP Morgan", None),
        ("Doe, J.", None),
        ("Chr. Doe", None),
        ("Jane" + " Doe" * 30, None),
        ("Herr Müller", None),
        ("Dr. Doe", None),
        ("jane.doe via Calendly", None),
        ("jane@doe.example", None),
        ("Jane & Tom", None),
        ("Jane and Tom Doe", None),
        ("Jane Doe, Acme", None),
        ("Doe, Jane, Acme", None),
        ("Acme GmbH", None),
        ("Sales Team", None),
        ("The Smiths", None),
        ("Jane Doe | Acme", "Jane"),
        ("Jane D0e", None),
        ("{{ 7*7 }} Doe", None),
        ("Wang Wei", None),
        ("De Vries Jan", None),
        ("張偉", None),
        ("張 偉", None),
        ("Иван Петров", None),
        ("Jаne Doe", None),  # the a is Cyrillic
        ("J\u0316\u0317\u0318\u0319ane Doe", None),
        ("\u200bJane Doe", None),
        ("\u202eJane Doe", None),
        ("Jane\x00 Doe", None),
        (", Jane", None),
        ("x" * 10_000, None),
        ("X" + "x" * 45 + " Doe", None),
    ],
)
def test_a_name_is_used_only_when_it_is_sure(display: str, name: str | None) -> None:
    assert drafting.first_name(display) == name


def test_nobody_is_called_by_the_name_of_a_role() -> None:
    assert drafting.first_name("Blue Ocean", "info@customer.example") is None
    assert drafting.first_name("Blue Ocean", "sales.eu@customer.example") is None
    assert drafting.first_name("Jane Doe", "jane.doe@customer.example") == "Jane"


def test_jinja2_is_loaded_only_when_something_is_drafted() -> None:
    script = "import sys, ghostwatch.drafting; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
