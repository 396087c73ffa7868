"""Manners: in which language and tone somebody writes, and how they greet, close and sign."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.model import Tone
from ghostwatch.core.replies import new_text
from ghostwatch.core.replies.intent.tongues import likeliest
from ghostwatch.core.replies.manners import (
    closing_of,
    greeting_of,
    manner_of,
    own_manner,
    signed_with,
)

SENTENCES = Path(__file__).parents[1] / "corpus" / "languages"
OURS = ("en", "de", "fr", "es", "nl")
LONG = 8  # words


def told(name: str) -> list[tuple[str | None, str | None, int]]:
    """The language meant, the one told, and the number of words; others than OURS are None."""
    found = []
    for line in (SENTENCES / name).read_text("utf-8").splitlines():
        code, sentence = line.split("\t")
        language = likeliest(sentence)
        found.append(
            (code if code in OURS else None, language if language in OURS else None,
             len(sentence.split()))
        )  # fmt: skip
    return found


@pytest.mark.parametrize("name", ["known.txt", "blind.txt"])
def test_a_language_is_told_from_one_sentence_and_never_guessed(name: str) -> None:
    sentences = told(name)
    assert [s for s in sentences if s[1] is not None and s[0] != s[1]] == []
    long = [s for s in sentences if s[2] >= LONG]
    assert sum(meant == found for meant, found, _ in long) >= 0.98 * len(long)


@pytest.mark.parametrize(
    ("line", "kept", "name", "titled"),
    [
        ("Hi Pat,", "Hi Pat,", "Pat", False),
        ("Hi Pat, thanks for this.", "Hi Pat,", "Pat", False),
        ("Hi Pat, how are you?", "Hi Pat,", "Pat", False),
        ("Hi Pat", "Hi Pat", "Pat", False),
        ("Hola Pat:", "Hola Pat:", "Pat", False),
        ("Hallo Jean-Pierre!", "Hallo Jean-Pierre,", "Jean-Pierre", False),
        ("Hello,", "Hello,", "", False),
        ("Hi there,", "Hi there,", "", False),
        ("Guten Tag Frau Müller,", "Guten Tag Frau Müller,", "Müller", True),
        ("Dear Ms. Doe,", "Dear Ms. Doe,", "Doe", True),
        ("Geachte heer Jansen,", "Geachte heer Jansen,", "Jansen", True),
        ("Estimada Sra. García:", "Estimada Sra. García:", "García", True),
        ("Madame, Monsieur,", "Madame, Monsieur,", "", True),
        ("Monsieur,", "Monsieur,", "", True),
        ("Sehr geehrte Damen und Herren,", "Sehr geehrte Damen und Herren,", "", True),
        ("Good morning Pat,", "", "Pat", False),
        ("Happy Monday Pat!", "", "Pat", False),
        ("Bonsoir Pat,", "", "Pat", False),
        ("Hi all,", "", "", False),
    ],
)
def test_a_greeting_is_kept_where_it_may_greet_again(
    line: str, kept: str, name: str, titled: bool
) -> None:
    found = greeting_of(f"{line}\n\nHere is the outline.")
    assert found is not None
    assert (found.line, found.name, found.titled) == (kept, name, titled)


@pytest.mark.parametrize(
    "line",
    ["How are you?", "Pat,", "Hi {{ 7*7 }},", "Hi <b>Pat</b>,", "Hi Pat\u202e,", "Hi?", "",
     "Dear " + "x" * 80, "Here is the outline."],
)  # fmt: skip
def test_what_is_no_greeting_is_none(line: str) -> None:
    assert greeting_of(f"{line}\n\nHere is the outline.") is None


@pytest.mark.parametrize(
    ("end", "closing", "name"),
    [
        ("Best,\nSam", "Best,", "Sam"),
        ("Viele Grüße\nSam Seller\nSeller GmbH", "Viele Grüße", "Sam Seller"),
        ("Groetjes,\n\n-- \nSam Seller", "Groetjes,", "Sam Seller"),
        ("Best!\nSam", "Best,", "Sam"),
        ("Thanks in advance,\nSam", "", "Sam"),
        ("Bonne journée,\nSam", "", "Sam"),
        ("LG Sam", "", "Sam"),
        ("Thanks, Sam", "", "Sam"),
        ("Sam", "", "Sam"),
        ("And that is all of it.", "", ""),
    ],
)
def test_a_closing_is_kept_where_it_may_close_again(end: str, closing: str, name: str) -> None:
    new = new_text(f"Hi Pat,\n\nhere is the outline.\n\n{end}", b"", frozenset({"sam"}))
    assert (closing_of(new), signed_with(new)) == (closing, name)


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("Hallo Pat, ich wollte wissen, ob du die Unterlagen schon bekommen hast.", "informal"),
        ("Ich wollte wissen, ob Sie die Unterlagen schon bekommen haben.", "formal"),
        ("Wie war das bei euch, und was habt ihr daraus für das nächste Jahr gelernt?", "informal"),
        ("Frau Kim war da. Sie hat die Unterlagen mit und will noch etwas wissen.", None),
        ("Kannst du mir sagen, ob das für Sie und die Kollegen so in Ordnung ist?", "formal"),
        ("Sehr geehrte Frau Müller, hier ist der Entwurf, den wir besprochen haben.", "formal"),
        ("Bonjour, pouvez-vous me dire si la date vous convient toujours ?", "formal"),
        ("Salut Pat, est-ce que tu as pu regarder ce que je t'ai envoyé ?", "informal"),
        ("Le rendez-vous est pris, et la salle est prête pour tout le monde.", None),
        ("Hola Pat, ¿has podido mirar lo que te mandé la semana pasada?", "informal"),
        ("¿Ha podido usted mirar lo que le envié la semana pasada?", "formal"),
        ("Heb je al kunnen kijken naar wat ik vorige week heb gestuurd?", "informal"),
        ("Heeft u al kunnen kijken naar wat ik vorige week heb gestuurd?", "formal"),
        ("We beginnen om 14 u en het is in de grote zaal van het kantoor.", None),
        ("Did you have a look at what I sent to you last week?", None),
    ],
)
def test_the_tone_is_read_from_how_they_say_you(text: str, tone: str | None) -> None:
    assert manner_of(new_text(text)).tone == (Tone(tone) if tone else None)


def test_of_somebody_elses_mail_no_line_is_kept_but_the_name() -> None:
    new = new_text("Hi Sam,\n\nthat is fine with us and we would like to go on.\n\nBest,\nPat")
    manner = manner_of(new)
    assert (manner.language, manner.signed) == ("en", "Pat")
    assert (manner.greeting, manner.closing) == ("", "")


LINES = st.lists(
    st.sampled_from(
        ["Hi", "Hallo", "Frau", "Pat", "{{x}}", "\u202e", ",", "!", "\n", "Best,", "Viele Grüße",
         "<b>", "\r", "]]>", "-- ", "LG", "x" * 500, "Bcc: a@b.example", "Monsieur", "\x00", "?"]
    ),
    max_size=12,
).map(" ".join)  # fmt: skip


@given(LINES | st.text(max_size=300))
def test_whatever_is_written_a_kept_line_is_short_and_plain(text: str) -> None:
    manner = own_manner(new_text(text))
    for line in (manner.greeting, manner.closing, manner.signed, manner.greets):
        assert len(line) <= 60
        assert line.isprintable()
        assert line == line.strip()
    for line in (manner.greeting, manner.closing):
        assert not set(line) & set("{}<>!?[]\\@")
