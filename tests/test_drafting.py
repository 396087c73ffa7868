"""drafting: the words of our templates, names to greet by, and what a template may not do.

The rendered drafts lie in tests/golden, one file a play, language and set of facts, as a seller
would see them. After a wanted change of words, rewrite them with ``GHOSTWATCH_GOLDEN=rewrite`` in
the environment and read the difference before it is committed.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, timezone
from itertools import product
from pathlib import Path

import pytest

from ghostwatch import drafting, resources
from ghostwatch.core.compose import Letter, compose, verify
from ghostwatch.core.model import Address
from ghostwatch.core.plays import PLAYS
from ghostwatch.drafting import FACTS, OPTIONAL, render
from ghostwatch.errors import Problem, UserError

LANGUAGES = ("en", "de", "nl", "fr", "es")
OURS = sorted(product(PLAYS, LANGUAGES))
GOLDEN = Path(__file__).parent / "golden"
ON = date(2026, 11, 5)
AGREED_ON = date(2026, 12, 3)
ASK = {"feedback", "reminder_of_agreement"}
SUBJECTS = {
    "en": "Workshop in May",
    "de": "Workshop im Mai",
    "nl": "Workshop in mei",
    "fr": "Atelier en mai",
    "es": "Taller en mayo",
}


def known(language: str) -> dict[str, object]:
    return {
        **FACTS,
        "last_wrote_on": drafting.date_in_words(ON, language),
        "agreed_on": drafting.date_in_words(AGREED_ON, language),
        "subject": SUBJECTS[language],
    }


def combinations(language: str) -> Iterator[dict[str, object]]:
    """Every choice of known and missing facts, each by two kinds of signature."""
    everything = known(language)
    for kept in product((True, False), repeat=len(OPTIONAL)):
        missing = {fact for fact, keep in zip(OPTIONAL, kept, strict=True) if not keep}
        for signature in ("Sam", "Kind regards,\nSam Seller\nSeller Ltd"):
            facts = {fact: value for fact, value in everything.items() if fact not in missing}
            yield facts | {"signature": signature}


# --- the words ---

# Stems of what sellers mistake for politeness, by what they do to the reader.
FORBIDDEN: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("checking in", "check in with", "touch(ing)? base", "circl(e|ing) back", "following up"),
        *("follow(ing)? up", "any (update|news)", "where (we|things|do we) (are|stand)", "status"),
        *("bump", "top of your inbox", "buried", "resend", "(get|see|received?) my (mail|email)"),
        *(
            "heard back",
            "not heard",
            "haven.t",
            "tried to reach",
            "still waiting",
            "(second|third) ",
        ),
        *("move forward", "close (this|the)", "last chance", "deadline", "act now", "too late"),
        *("if i don.t hear", "by (friday|monday|tomorrow)", "sorry to", "bother", "pest"),
        *(
            "i know you.re busy",
            "given up",
            "final notice",
            "your file",
            "just",
            "soon as possible",
        ),
    ),
    "de": (
        *("nachhak", "nachfass", "nachfrag", "stand der dinge", "wie ist der stand", "status"),
        *("erinner", "untergegangen", "erneut", "mehrfach", "nichts (mehr )?gehört", "leider"),
        *("warte", "frist", "letzte chance", "bis (freitag|montag|morgen)", "dringend", "zeitnah"),
        *("entschuldig", "stör", "abschluss", "abschließen", "aufgegeben", r"\b(du|dir|dich|dein)"),
    ),
    "nl": (
        *("check", "stand van zaken", "status", "herinner", "opvolg", "navraag", "nogmaals"),
        *("niets (meer )?gehoord", "wacht", "deadline", "laatste kans", "dringend", "spoedig"),
        *(
            "sorry",
            "storen",
            "lastig",
            "opgegeven",
            "afronden",
            r"\b(je|jij|jouw|jullie)\b",
            "even",
        ),
    ),
    "fr": (
        *("relanc", "faire le point", "où en (sommes|êtes)", "des nouvelles", "rappel", "suivi"),
        *("sans réponse", "sans nouvelles", "j.attends", "date limite", "dernière chance"),
        *(
            "urgent",
            "rapidement",
            "désolé",
            "dérang",
            "abandonn",
            "conclure",
            r"\b(tu|toi|ton|tes)\b",
        ),
    ),
    "es": (
        *("seguimiento", "novedades", "cómo va", "recordar", "estado", "sin respuesta"),
        *("sin noticias", "espero su", "plazo", "última oportunidad", "urgente", "cuanto antes"),
        *("molest", "disculp", "lamento", "cerrar", "abandonad", r"\b(tú|tu|te|contigo)\b"),
    ),
}
A_NO_IS_FINE = {"en": "a no", "de": "ein nein", "nl": "een nee", "fr": "un non", "es": "un no"}
A_CALL = {"en": "call", "de": "rufe", "nl": "bel", "fr": "appelle", "es": "llamo"}


def said(text: str, signature: object) -> str:
    """The text without its signature, as the rules for words see it."""
    assert text.endswith(f"\n\n{signature}")
    return text.removesuffix(str(signature)).rstrip()


@pytest.mark.parametrize(("play", "language"), OURS)
def test_our_words_hold_nothing_a_chased_person_dreads(play: str, language: str) -> None:
    for facts in combinations(language):
        text = said(render(play, language, facts, None), facts["signature"])
        for stem in FORBIDDEN[language]:
            assert not re.search(rf"\b{stem}", text.lower()), (stem, text)
        assert not re.search("[!¡]", text)
        assert text.count("?") == (1 if play in ASK else 0)
        assert 25 <= len(text.split()) <= 90


@pytest.mark.parametrize(("play", "language"), OURS)
def test_whatever_is_missing_no_gap_is_left(play: str, language: str) -> None:
    for facts in combinations(language):
        text = render(play, language, facts, None)
        assert not re.search(r"  |\n{3}|[ \t]$|^[ \t]| [,.]|None|[{}]", text, re.MULTILINE), text
        assert text == text.strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_no_is_named_as_fine_and_a_call_is_offered(language: str) -> None:
    for facts in combinations(language):
        step_back = render("step_back", language, facts, None)
        assert A_NO_IS_FINE[language] in step_back.lower()
        assert A_CALL[language] in step_back.lower()
        assert (str(FACTS["phone"]) in step_back) == ("phone" in facts)
        assert A_NO_IS_FINE[language] in render("magic_email", language, facts, None).lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reminder_names_the_day_that_was_agreed_and_reads_well_without_it(language: str) -> None:
    for facts in combinations(language):
        reminder = render("reminder_of_agreement", language, facts, None)
        assert (str(known(language)["agreed_on"]) in reminder) == ("agreed_on" in facts)


@pytest.mark.parametrize(("play", "language"), OURS)
@pytest.mark.parametrize("how_much", ["everything", "nothing"])
def test_drafts_read_as_they_were_approved(play: str, language: str, how_much: str) -> None:
    facts = known(language) if how_much == "everything" else {"signature": "Sam"}
    text = render(play, language, facts, None) + "\n"
    file = GOLDEN / language / f"{play}.{how_much}.txt"
    if os.environ.get("GHOSTWATCH_GOLDEN") == "rewrite":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text


def test_a_whole_draft_reads_as_it_was_approved() -> None:
    letter = Letter(
        sender=Address("Sam Seller", "sam@seller.example"),
        to=(Address("Jörg Prospect", "pat@customer.example"),),
        cc=(Address("Doe, Kim", "kim@customer.example"),),
        subject="Re: Atelier: démarrage en mai",
        body=render("step_back", "fr", known("fr"), None),
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


def test_no_golden_file_outlives_its_template() -> None:
    expected = {f"{lang}/{play}.{n}.txt" for play, lang in OURS for n in ("everything", "nothing")}
    assert {f.relative_to(GOLDEN).as_posix() for f in GOLDEN.rglob("*.txt")} == expected


def test_every_play_has_a_template_in_every_language() -> None:
    files = {f"{language}/{play}.txt.j2" for play, language in OURS}
    ours = resources.shipped("templates")
    assert {f.relative_to(ours).as_posix() for f in ours.rglob("*.j2")} == files


# --- facts ---


def test_mail_is_data_and_never_a_template() -> None:
    facts = known("en") | {
        "first_name": "{{ 7*7 }}",
        "subject": "{% include 'en/feedback.txt.j2' %}",
        "me_name": "{{ x }}",
        "signature": "{{ 7*7 }}\nSam",
    }
    text = render("step_back", "en", facts, None)
    assert text.startswith("Hello {{ 7*7 }},")
    assert "“{% include 'en/feedback.txt.j2' %}”" in text
    assert text.endswith("\n\n{{ 7*7 }}\nSam")


def test_controls_and_directions_never_reach_a_draft() -> None:
    facts = known("en") | {
        "first_name": "Pa\x00t\u202e\n\r",
        "subject": "a\tb\u2028c\ud800\x1b[31m",
        "signature": "Sam\x07\r\n\u200bSeller   Ltd\t \r\n",
    }
    text = render("step_back", "en", facts, None)
    assert text.startswith("Hello Pa t,")
    assert "“a b c [31m”" in text
    assert text.endswith("\n\nSam\nSeller   Ltd")


def test_an_absurdly_long_fact_is_left_out() -> None:
    text = render("step_back", "en", known("en") | {"first_name": "x" * 10_000}, None)
    assert text.startswith("Hello,\n")


def test_without_a_signature_the_name_signs() -> None:
    assert render("feedback", "en", {"me_name": "Sam Seller"}, None).endswith("\n\nSam Seller")
    assert render("feedback", "en", {}, None).endswith("Kind regards,")


def test_nobody_closes_twice() -> None:
    signed = render("feedback", "de", {"signature": "Herzliche Grüße\nSam"}, None)
    assert signed.endswith("zu machen.\n\nHerzliche Grüße\nSam")
    assert "Mit freundlichen Grüßen\n\nSam" in render("feedback", "de", {"signature": "Sam"}, None)


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


# --- the seller's own templates ---


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def only_problem(folder: Path, name: str = "step_back") -> Problem:
    found = drafting.problems([(name, "en")], folder)
    assert len(found) == 1, found
    with pytest.raises(UserError):
        render(name, "en", {}, folder)
    return found[0]


def test_ours_have_no_problems() -> None:
    assert drafting.problems(OURS, None) == ()


def test_the_sellers_file_wins_over_ours(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "Dear {{ first_name or 'friend' }},\n\nmine\n")
    assert render("step_back", "en", known("en"), tmp_path) == "Dear Pat,\n\nmine\n\nSam"
    assert render("feedback", "en", known("en"), tmp_path).startswith("Hello Pat,")
    assert drafting.problems(OURS, tmp_path) == ()


def test_the_sellers_file_may_build_on_ours(tmp_path: Path) -> None:
    write(
        tmp_path,
        "en/step_back.txt.j2",
        '{% extends "shipped/en/step_back.txt.j2" %}\n'
        "{% block greeting %}Ahoy,{% endblock %}\n"
        "{% block text %}{{ super() }}\nMore.{% endblock %}",
    )
    text = render("step_back", "en", known("en"), tmp_path)
    assert text.startswith("Ahoy,\n\nI may have misread")
    assert "More.\n\nKind regards,\n\nSam" in text


def test_a_template_may_place_the_signature_itself(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "Hello,\n\nBye {{ signature }}")
    assert render("step_back", "en", {"signature": "Sam"}, tmp_path) == "Hello,\n\nBye Sam"


def test_tags_may_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        "en/step_back.txt.j2",
        "Hello,\n\n{% if phone %}\nA   b \n{% endif %}\n\n\n{# a remark #}\n\nc\n",
    )
    assert render("step_back", "en", known("en"), tmp_path) == "Hello,\n\nA b\n\nc\n\nSam"


@pytest.mark.parametrize(
    ("text", "word", "line"),
    [
        ("a\n{{ 'a' * 1000000000 }}", "multiplication", 2),
        ("{{ 9 ** 9 ** 9 }}", "power", 1),
        ("{{ me_name ~ me_name }}", "~", 1),
        ("{{ me_name + me_name }}", "addition", 1),
        ("a\n\n{% for n in range(9) %}x{% endfor %}", "loop", 3),
        ("{% for n in me_name %}x{% endfor %}", "loop", 1),
        ("{{ me_name.upper() }}", "call", 1),
        ("{{ lipsum() }}", "call", 1),
        ("{{ super(1) }}", "call", 1),
        ("{{ me_name.__class__ }}", "inside", 1),
        ("{{ me_name[0] }}", "inside", 1),
        ("{% import 'en/feedback.txt.j2' as x %}", "import", 1),
        ("{% from 'en/feedback.txt.j2' import x %}", "import", 1),
        ("{% macro x() %}{% endmacro %}", "macro", 1),
        ("{% set a %}x{% endset %}", "kept in a name", 1),
        ("{% include me_name %}", "include", 1),
        ("{% extends me_name %}", "extends", 1),
        ("{% set a.b = 1 %}", "", 1),
        ("{{ me_name|center(100000000) }}", "this filter", 1),
        ("{{ me_name|replace('a', 'aaaa') }}", "this filter", 1),
        ("{% if me_name is sameas 1 %}{% endif %}", "this test", 1),
        ("{% filter upper %}x{% endfilter %}", "FilterBlock", 1),
        ("x\n{{ frist_name }}", "`frist_name`", 2),
        ("{{ company }}", "`company`", 1),
        ("x\n{% if %}", "understood", 2),
        ("{% if me_name %}", "understood", 1),
        ("{% do x %}", "understood", 1),
        ("x\n{{ first_name }}", "not known", 2),
        ("{% if phone %}{% set a = 1 %}{% endif %}{{ a }}", "undefined", 1),
        ("{% if subject < 3 %}{% endif %}", "render", 1),
    ],
)
def test_what_a_letter_does_not_need_is_refused(
    tmp_path: Path, text: str, word: str, line: int
) -> None:
    """The file and the line are named before anything is rendered."""
    file = write(tmp_path, "en/step_back.txt.j2", text)
    found = drafting.problems([("step_back", "en")], tmp_path)
    assert found[0].where == f"{file}:{line}"
    assert word in found[0].what
    assert found[0].next
    with pytest.raises(UserError) as refused:
        render("step_back", "en", {}, tmp_path)
    assert refused.value.problems[0].where == f"{file}:{line}"


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "{{ frist_name }}\n{{ 2 * 2 }}\n{{ nothing }}")
    write(tmp_path, "en/feedback.txt.j2", "{{ subject }}")
    found = drafting.problems([("step_back", "en"), ("feedback", "en")], tmp_path)
    assert [problem.where.rpartition("/")[2] for problem in found] == [
        "feedback.txt.j2:1",
        "step_back.txt.j2:1",
        "step_back.txt.j2:2",
        "step_back.txt.j2:3",
    ]
    assert found[1].next == "Did you mean `first_name`?"


def test_a_gap_where_a_fact_is_missing_is_found_before_it_is_drafted(tmp_path: Path) -> None:
    text = "Hello {% if first_name %}{{ first_name }}{% endif %},\n\nx"
    write(tmp_path, "en/step_back.txt.j2", text)
    found = drafting.problems([("step_back", "en")], tmp_path)
    assert "“Hello ,”" in found[0].what
    assert "first_name" in found[0].what


def test_a_missing_language_names_the_file_to_write_and_the_key(tmp_path: Path) -> None:
    (problem,) = drafting.problems([("step_back", "pt")], tmp_path)
    assert problem.where == str(tmp_path / "pt/step_back.txt.j2")
    assert "`language`" in problem.next
    assert "de, en, es, fr, nl" in problem.next
    (ours,) = drafting.problems([("step_back", "pt")], None)
    assert ours.where.endswith("templates/pt/step_back.txt.j2")


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    (problem,) = drafting.problems(OURS, tmp_path / "none")
    assert problem.where == str(tmp_path / "none")
    assert "`templates`" in problem.next


@pytest.mark.parametrize(
    "text",
    [
        '{% extends "en/step_back.txt.j2" %}',
        '{% include "en/step_back.txt.j2" %}',
        '{% if not me_name %}{{ subject }}{% endif %}{% include "en/twice.txt.j2" %}',
        "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    ],
)
def test_a_template_without_end_is_refused(tmp_path: Path, text: str) -> None:
    twice = '{% include "en/step_back.txt.j2" %}' * 2
    write(tmp_path, "en/twice.txt.j2", twice)
    write(tmp_path, "en/step_back.txt.j2", text)
    assert "without end" in only_problem(tmp_path).what


def test_includes_that_double_are_counted(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", '{% include "a0" %}')
    for n in range(30):
        write(tmp_path, f"a{n}", f'{{% include "a{n + 1}" %}}{{% include "a{n + 1}" %}}')
    write(tmp_path, "a30", "")
    assert "without end" in only_problem(tmp_path).what


def test_a_letter_has_a_size(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "x" * 20_001)
    assert "longer than 20000" in only_problem(tmp_path).what
    write(tmp_path, "en/step_back.txt.j2", '{% include "x" %}' * 3)
    write(tmp_path, "x", "x" * 9_000)
    assert "more than 20000" in only_problem(tmp_path).what


@pytest.mark.parametrize(
    "name", ["../secret.txt", "/etc/hostname", "en/../../secret.txt", "./x", "a//b", "en", "C:/x"]
)
def test_a_template_reaches_nothing_outside_the_folders(tmp_path: Path, name: str) -> None:
    write(tmp_path, "secret.txt", "secret")
    own = tmp_path / "own"
    write(own, "en/step_back.txt.j2", f'{{% include "{name}" %}}')
    assert "no such template" in only_problem(own).what


def test_a_play_or_language_never_names_a_path(tmp_path: Path) -> None:
    write(tmp_path, "secret.txt.j2", "secret")
    own = tmp_path / "own"
    own.mkdir()
    assert "no template" in drafting.problems([("secret", "..")], own)[0].what


def test_a_file_that_is_no_text_is_one_problem(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "").write_bytes(b"\xff\xfe")
    assert "cannot be read" in only_problem(tmp_path).what


def test_jinja2_is_loaded_only_when_something_is_drafted() -> None:
    script = "import sys, ghostwatch.drafting; sys.exit('jinja2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_documentation_names_every_fact_filter_and_refusal() -> None:
    text = (Path(__file__).parent.parent / "docs/templates.md").read_text(encoding="utf-8")
    for name in (*FACTS, *drafting.FILTERS, *drafting.TESTS):
        assert f"`{name}`" in text
    assert f"{drafting.MOST_CHARACTERS:,}" in text
    assert f"{drafting.MOST_FILES} files" in text
