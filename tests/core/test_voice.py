"""The linter of words: what it finds, what it leaves alone, and that it can be relied on.

The folders of ``tests/corpus/voice`` are the expectation, a class or innocent; a file a language.
``held_back`` was written before the phrases, a class before each sentence.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core import voice
from ghostwatch.core.voice import Avoid, Own
from ghostwatch.core.voice.folding import fold

CORPUS = Path(__file__).parent.parent / "corpus" / "voice"
HARD = [name for name in voice.CLASSES if name != "softener"]
SHAMELESS = {
    "en": "I have not heard back from you.",
    "de": "Ich habe nichts mehr von Ihnen gehört.",
    "fr": "Je n’ai pas eu de réponse de votre part.",
    "es": "No he recibido respuesta.",
    "nl": "Ik heb niets meer van u gehoord.",
}
SENTENCES = [
    (folder.name, file.stem, line)
    for folder in sorted(CORPUS.iterdir())
    if folder.name != "held_back"
    for file in sorted(folder.glob("*.txt"))
    for line in file.read_text("utf-8").splitlines()
]


def kinds(text: str, language: str = "en", play: str | None = None) -> list[str]:
    return [each.kind for each in voice.findings(text, language, play)]


def letter(body: str, greeting: str = "Hello Pat,", closing: str = "Best,\nSam") -> str:
    return f"{greeting}\n\n{body}\n\n{closing}"


GOOD = (
    "I may have misread the timing when I wrote. If this is not the right moment, that is fine "
    "with me: a no is a good answer, and one word is enough."
)


# --- phrases ---


@pytest.mark.parametrize(("kind", "language", "said"), SENTENCES)
def test_each_sentence_of_the_corpus_is_what_its_folder_says(
    kind: str, language: str, said: str
) -> None:
    found = {each.kind for each in voice.phrases(said, language)}
    assert kind in found if kind != "innocent" else not found


@pytest.mark.parametrize("language", voice.LANGUAGES)
def test_each_class_has_a_dozen_phrases_in_each_language_and_all_can_be_read(language: str) -> None:
    count: Counter[str] = Counter()
    for row in voice.LANGUAGES[language].rows:
        for line in (*voice.lines_of(row.phrases), *voice.lines_of(row.unless)):
            assert voice.objection(line, language) is None, line
        count[voice.REASONS[row.reason].kind] += len(voice.lines_of(row.phrases))
    assert set(count) == set(voice.CLASSES)
    assert min(count.values()) >= 12, count


def test_sentences_that_were_held_back_are_told_apart() -> None:
    found = wrong = bad = 0
    for file in sorted((CORPUS / "held_back").glob("*.txt")):
        for line in file.read_text("utf-8").splitlines():
            want, _, said = line.partition(": ")
            got = {each.kind for each in voice.phrases(said, file.stem)} & set(HARD)
            bad += want != "innocent"
            found += want != "innocent" and bool(got)
            wrong += want == "innocent" and bool(got)
    assert found / bad >= 0.95
    assert found / (found + wrong) >= 0.95


@pytest.mark.parametrize(
    "said",
    [
        "I HAVE NOT HEARD BACK.",
        "I haven’t heard back.",
        "I haven't heard back.",
        "I havent heard back.",
        "I have\u00a0not\u2009heard back.",
        "I have not he\u00adard back.",
        "I have not\u200b heard back.",
        "“I have not heard back.”",
        "I have not\nheard back.",
        "I have not heard-back.",
    ],
)
def test_a_phrase_is_found_however_it_is_typed(said: str) -> None:
    assert [each.kind for each in voice.phrases(said, "en")] == ["guilt"]


def test_umlauts_may_be_spelt_out() -> None:
    for said in ("Entschuldigen Sie die Störung.", "Entschuldigen Sie die Stoerung."):
        assert "begging" in kinds(said, "de")


def test_no_phrase_is_found_across_two_sentences() -> None:
    assert voice.phrases("It was good that we have not. Heard back on the farm.", "en") == ()
    assert voice.phrases("I like to check.\n\nIn on it goes.", "en") == ()
    assert voice.phrases("Some like checking, in the evening.", "en") == ()


def test_a_finding_names_line_words_reason_and_a_gentler_wording() -> None:
    text = "Hello Pat,\n\nthe garden is green.\nI am just checking in on it.\n"
    (found,) = voice.phrases(text, "en")
    assert (found.line, found.kind, found.words) == (4, "checking", "just checking in")
    assert found.why.endswith(".")
    assert found.instead


def test_one_play_may_say_once_that_it_has_not_heard() -> None:
    for language, said in SHAMELESS.items():
        assert voice.phrases(said, language, "magic_email") == ()
        assert [f.kind for f in voice.phrases(said, language, "step_back")] == ["guilt"]
        assert [f.kind for f in voice.phrases(f"{said} {said}", language, "magic_email")] == [
            "guilt"
        ]


def test_a_seller_adds_phrases_and_takes_ours_away() -> None:
    own = Own((Avoid("synerg*", "It says nothing.", "Name what they gain."),), ("checking in on",))
    found = voice.phrases("I am checking in on our synergies.", "en", own=own)
    assert [(each.kind, each.words, each.instead) for each in found] == [
        ("own", "synergies", "Name what they gain.")
    ]


@pytest.mark.parametrize("phrase", ["", "(a", "a ... b ... c ... d", ".. a", "*", "a|", "b)", "()"])
def test_a_phrase_that_cannot_be_read_is_refused_in_words(phrase: str) -> None:
    assert voice.objection(phrase)


# --- structure ---


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("word " * 121, "length"),
        ("Short.", "length"),
        (f"{GOOD} Shall we talk? Or shall I write?", "questions"),
        (f"{GOOD} Shall we talk? Please send me a list.", "asks"),
        (f"{GOOD} I will call you!", "exclamation"),
        (
            "The garden is green and the sky is blue, and I will call you some day. " * 2,
            "no_is_fine",
        ),
        (GOOD, "phone"),
        (f"{GOOD} Call me. Please confirm receipt of this mail.", "receipts"),
        (f"{GOOD} Call me: https://seller.example/talk", "links"),
        (f"{GOOD} I call you about the 10 % discount.", "price"),
        (f"{GOOD} I will call you about the attached list.", "attachment"),
        (f"{GOOD} It is URGENT that I call you.", "capitals"),
    ],
)
def test_each_rule_of_structure_speaks(body: str, kind: str) -> None:
    assert kind in kinds(letter(body), "en", "step_back")


def test_a_letter_as_it_should_be_gives_no_finding() -> None:
    body = f"{GOOD}\n\nIf you would rather talk it over, name a time and I will call you."
    assert voice.findings(letter(body), "en", "step_back") == ()


def test_a_play_that_asks_nothing_has_no_question() -> None:
    body = "Thank you for your time on Tuesday, it was good to see the garden. Is it green now?"
    assert "questions" in kinds(letter(body), "en", "thank_you")
    assert "questions" not in kinds(letter(body), "en", "feedback")


def test_greeting_closing_signature_and_what_is_quoted_are_not_judged() -> None:
    body = f"{GOOD} It was about “Great news! Ready?” and I can call you."
    text = letter(body, "Hi Pat!", "Best,\nSam Seller\nhttps://seller.example")
    assert voice.findings(text, "en", "step_back") == ()


def test_a_link_that_the_seller_wrote_is_theirs() -> None:
    text = letter(f"{GOOD} Call me: https://seller.example/talk")
    found = voice.findings(text, "en", "step_back", written="see https://seller.example/talk")
    assert "links" not in [each.kind for each in found]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Wenn es dir passt, dann rufe ich Sie an."),
        ("fr", "Si tu préfères, je vous appelle."),
        ("es", "Si usted prefiere, te llamo."),
        ("nl", "Als u wilt, bel ik je."),
    ],
)
def test_one_reader_is_addressed_in_one_way(language: str, said: str) -> None:
    assert "address" in kinds(said, language)


def test_she_and_they_are_not_taken_for_a_reader() -> None:
    assert "address" not in kinds("Wie geht es dir? Sie hat den Garten gesehen.", "de")


def test_stray_english_is_found_in_other_languages_only() -> None:
    assert "english" in kinds("Ich wollte mit Ihnen about your project sprechen.", "de")
    assert "english" not in kinds("I would like to talk about your project.", "en")
    assert "english" not in kinds("Es geht um „Looking for the best“ von gestern.", "de")


# --- templates, reading ease, speed ---


def test_a_template_keeps_its_lines_and_its_branches_apart() -> None:
    source = (
        "---\nplay: step_back\n---\n{% if phone %}\nI have not\n{% else %}\nheard back\n"
        "{% endif %}\n"
        "{# checking in on #}\nI am {{ first_name }} circling back.\n"
    )
    (found,) = voice.in_template(source, "en")
    assert (found.line, found.words) == (10, "circling back")
    text = voice.text_of_template(source)
    assert len(text) == len(source)
    assert text.count("\n") == source.count("\n")


def test_two_branches_on_one_line_are_no_phrase() -> None:
    assert voice.in_template("I have not{% else %} heard back{% endif %}.", "en") == ()
    assert voice.in_template("I have not{% if x %} heard back{% endif %}.", "en")


def test_reading_ease_is_that_of_the_books() -> None:
    easy, hard = (
        "The cat sat on the mat.",
        "Organisational considerations necessitate clarification.",
    )
    assert voice.ease(easy, "en") == pytest.approx(116.1, abs=0.2)  # 6 words, 6 syllables
    assert voice.ease("The gate is white.", "en") == pytest.approx(118.2, abs=0.2)  # mute e
    assert (voice.ease(hard, "en") or 0) < 0
    assert voice.ease("Das ist ein Haus.", "de") == pytest.approx(117.5, abs=0.2)
    assert voice.ease("", "en") is None
    assert voice.ease(easy, "pt") is None


def test_a_letter_is_judged_in_no_time() -> None:
    text = letter(f"{GOOD} " * 4)
    for language in voice.LANGUAGES:
        voice.findings(text, language, "step_back")
        began = time.process_time()
        for _ in range(20):
            voice.findings(text, language, "step_back")
        assert (time.process_time() - began) / 20 < 0.02  # a slow machine has four times as long


@given(st.text(max_size=300), st.sampled_from([*voice.LANGUAGES, "pt"]))
def test_any_text_is_judged_and_every_finding_lies_in_it(text: str, language: str) -> None:
    for each in voice.findings(text, language, "step_back"):
        assert 1 <= each.line <= text.count("\n") + 1
        assert all(word in text for word in each.words.split())
    folded = fold(text, language)
    assert len(folded.starts) == len(folded.spans)


@given(st.text("ab \n.", max_size=60))
def test_what_is_cut_out_of_a_template_moves_nothing(text: str) -> None:
    source = f"{text}{{% if x %}}{text}{{{{ y }}}}{text}"
    assert len(voice.text_of_template(source)) == len(source)


def test_who_writes_a_hundred_times_the_same_does_not_make_it_slow() -> None:
    text = "I would really like to know whether you have had any " * 300
    began = time.process_time()
    for language in voice.LANGUAGES:
        voice.phrases(text, language)
    assert time.process_time() - began < 10
