"""What is new in a mail; the files of tests/corpus/quotes are the expectation."""

from __future__ import annotations

from pathlib import Path
from time import process_time
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.likeness import sketch
from ghostwatch.core.replies.quotes import new_text
from ghostwatch.core.replies.quotes.languages import LANGUAGES, Language

CORPUS = Path(__file__).parents[1] / "corpus" / "quotes"
MAILS = sorted(mail for mail in CORPUS.glob("*/*.txt") if mail.parent.name != "aside")
# Written before the rules, and never looked at while a rule was written.
ASIDE = sorted(CORPUS.glob("aside/*.txt"))


class Case(NamedTuple):
    body: str
    new: str
    signature: str


def case(mail: Path) -> Case:
    body, rest = mail.read_text("utf-8").split("\n%% new\n")
    new, signature = rest.split("%% signature\n")
    return Case(body, new, signature)


def plain(text: str) -> str:
    return " ".join(text.split())


def is_right(mail: Path) -> bool:
    want = case(mail)
    found = new_text(want.body)
    return (plain(found.text), plain(found.signature)) == (plain(want.new), plain(want.signature))


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: f"{mail.parent.name}/{mail.stem}")
def test_a_mail_of_the_corpus_has_the_new_text_and_signature_of_its_file(mail: Path) -> None:
    want = case(mail)
    found = new_text(want.body)
    assert plain(found.text) == plain(want.new)
    assert plain(found.signature) == plain(want.signature)


def test_of_the_mails_set_aside_nearly_all_are_right_and_none_loses_words() -> None:
    wrong = [mail.stem for mail in ASIDE if not is_right(mail)]
    assert len(wrong) <= len(ASIDE) // 12, wrong
    for mail in ASIDE:
        want = case(mail)
        assert set(want.new.split()) <= set(new_text(want.body).text.split()), mail.stem


# --- laws ----------------------------------------------------------------------------------------

# Lines that mean something to some rule: any mixture of them is a mail.
_LINES = [
    "", "", "Yes, that is fine with us.", "We would like to see you on Monday", "Pat", "ok", "stop",
    "> an old line", ">> an older line", ">", "On Thu, 5 Nov 2026, Sam <sam@seller.example> wrote:",
    "Am 05.11.2026 um 09:30 schrieb Sam:", "wrote:", "> wrote:", "On Monday", "<", "-----", "--",
    "-- ",
    "-----Original Message-----", "Begin forwarded message:", "_" * 32, "From: Sam", "Sent: Monday",
    "To: Pat", "Subject: Offer", "Kind regards", "Thanks", "LG Pat", "-Pat", "Sent from my iPhone",
    "Tel. +49 30 1234567", "pat@customer.example", "P.S. please take me off your list",
    "If you are not the intended recipient, please delete it.", "Users mailing list", "[Pat] four",
    "##- Please type your reply above this line -##", "Sent from a typewriter", "An", "Kopie",
    "Thema",
    "Fine. On Thu, 5 Nov 2026, Sam <sam@seller.example> wrote: Hello",
    ">>> shop <<<", "(http://a.example)", "| bar",
]  # fmt: skip
mails = st.lists(st.sampled_from(_LINES), max_size=14).map("\n".join)
anything = st.one_of(st.text(max_size=300), mails)
sentences = st.lists(
    st.sampled_from(
        ["Yes, we take two of them.", "Please call me on Friday.", "We need some more time.",
         "Nein, das ist uns zu teuer.", "What does the blue one cost?", "Ça nous convient bien."]
    ),
    min_size=1,
    max_size=5,
).map("\n".join)  # fmt: skip


def letters(text: str) -> list[str]:
    return sorted("".join(text.split()))


@given(anything)
def test_every_letter_of_a_mail_is_new_or_signature_or_cut(text: str) -> None:
    assert letters("".join(new_text(text))) == letters(text)


@given(mails, st.text(max_size=80))
def test_own_words_change_nothing_of_that(text: str, sent: str) -> None:
    assert letters("".join(new_text(text, sketch(sent + text[:60])))) == letters(text)


@given(anything)
def test_only_a_mail_without_letters_or_a_bare_forward_has_no_new_text(text: str) -> None:
    if text.strip() and "forwarded" not in text:
        assert new_text(text).text


@given(sentences, st.sampled_from(["", "\n\nKind regards\nPat", "\n-- \nPat", "\n\nLG Pat"]))
def test_new_text_without_its_signature_is_new_text(text: str, signature: str) -> None:
    found = new_text(text + signature)
    assert (plain(found.text), plain(found.signature)) == (plain(text), plain(signature))
    assert new_text(found.text).text == found.text


_ATTRIBUTIONS = [
    "On Thu, Nov 5, 2026 at 9:30 AM Sam Seller <sam@seller.example> wrote:",
    "On Thu, Nov 5, 2026 at 9:30 AM Sam Seller\n<sam@seller.example> wrote:",
    "On 5 Nov 2026, at 09:30, Sam Seller <sam@seller.example>\nwrote:",
    "On 05/11/2026 09:30, Sam Seller wrote:",
    "On Thursday, November 5, 2026, Sam Seller <sam@seller.example> wrote",
    "2026-11-05 9:30 GMT+01:00 Sam Seller <sam@seller.example>:",
    "Sam Seller <sam@seller.example> wrote on 05/11/2026:",
    "Am Do., 5. Nov. 2026 um 09:30 Uhr schrieb Sam Seller <sam@seller.example>:",
    "Am 05.11.26 um 09:30 schrieb Sam Seller:",
    "Sam Seller <sam@seller.example> hat am 05.11.2026 09:30 geschrieben:",
    "Le jeu. 5 nov. 2026 à 09:30, Sam Seller <sam@seller.example> a écrit :",
    "Le 05/11/2026 à 09:30, Sam Seller a écrit\u00a0:",
    "El jue, 5 nov 2026 a las 9:30, Sam Seller (<sam@seller.example>) escribió:",
    "Il giorno gio 5 nov 2026 alle ore 09:30 Sam Seller <sam@seller.example> ha scritto:",
    "Op do 5 nov 2026 om 09:30 schreef Sam Seller <sam@seller.example>:",
    "Sam Seller <sam@seller.example> schreef op 5 november 2026 om 09:30:",
    "Em qui., 5 de nov. de 2026 às 09:30, Sam Seller <sam@seller.example> escreveu:",
    "Den tors 5 nov. 2026 kl 09:30 skrev Sam Seller <sam@seller.example>:",
    "Den tor. 5. nov. 2026 kl. 09.30 skrev Sam Seller <sam@seller.example>:",
    "tor. 5. nov. 2026 kl. 09:30 skrev Sam Seller <sam@seller.example>:",
    "czw., 5 lis 2026 o 09:30 Sam Seller <sam@seller.example> napisał(a):",
    "W dniu 05.11.2026 o 09:30, Sam Seller pisze:",
    "čt 5. 11. 2026 v 9:30 odesílatel Sam Seller <sam@seller.example> napsal:",
    "to 5. marrask. 2026 klo 9.30 Sam Seller (sam@seller.example) kirjoitti:",
    "чт, 5 нояб. 2026 г. в 09:30, Sam Seller <sam@seller.example>:",
    "2026年11月5日(木) 9:30 Sam Seller <sam@seller.example>:",
    "Sam Seller <sam@seller.example> 于2026年11月5日周四 09:30写道：",
    "-----Original Message-----\nFrom: Sam Seller\nSent: Thursday",
    "________________________________\nVon: Sam Seller <sam@seller.example>\nGesendet: 05.11.2026",
]
_QUOTED = ["Hello Pat,", "", "is there any news?", "Sam"]


@given(sentences, st.sampled_from(_ATTRIBUTIONS), st.sampled_from(["> ", ">", ""]))
def test_a_mail_quoted_under_a_new_text_leaves_the_new_text(
    text: str, attribution: str, mark: str
) -> None:
    quoted = "\n".join(mark + line for line in _QUOTED)
    found = new_text(f"{text}\n\n{attribution}\n\n{quoted}\n")
    assert (found.text, found.signature) == (text, "")
    assert plain(found.cut) == plain(f"{attribution}\n{quoted}")


@given(sentences, st.sampled_from(_ATTRIBUTIONS[:-2]))
def test_a_new_text_below_a_marked_quote_is_left(text: str, attribution: str) -> None:
    quoted = "\n".join("> " + line for line in _QUOTED)
    assert new_text(f"{attribution}\n{quoted}\n\n{text}\n").text == text
    assert new_text(f"{attribution}\n{quoted}\n{text}\n> Sam\n{text}").text == f"{text}\n{text}"


# --- the tables ----------------------------------------------------------------------------------

_WISHES = [
    "Please take me off your list", "stop writing to me", "P.S. no more mails", "Bitte abmelden",
    "Désabonnez-moi", "Dame de baja", "Cancellatemi", "Afmelden aub", "Retire o meu nome",
    "Avregistrera mig", "Afmeld mig", "Proszę mnie wypisać",
]  # fmt: skip


def _of(field: str) -> list[tuple[str, str]]:
    rows = ((name, getattr(row, field).split("|")) for name, row in LANGUAGES.items())
    return [(name, word) for name, found in rows for word in found if word]


@pytest.mark.parametrize(("language", "closing"), _of("closings"))
def test_a_closing_and_a_name_are_signature_and_a_wish_below_is_text(
    language: str, closing: str
) -> None:
    signature = f"{closing.capitalize()},\nPat Prospect"
    found = new_text(f"We take two.\n\n{signature}")
    assert (found.text, found.signature) == ("We take two.", signature)
    for wish in _WISHES:
        below = new_text(f"We take two.\n\n{signature}\n{wish}")
        assert wish in below.text
        assert wish in new_text(f"{signature}\n\n{wish}\n").text


@pytest.mark.parametrize(("language", "thanks"), _of("thanks"))
def test_thanks_are_signature_only_with_a_name(language: str, thanks: str) -> None:
    found = new_text(f"We take two.\n\n{thanks.capitalize()}\nPat")
    assert (found.text, found.signature) == ("We take two.", f"{thanks.capitalize()}\nPat")
    alone = f"We take two.\n\n{thanks.capitalize()}"
    assert new_text(alone).text == alone
    assert new_text(f"{thanks}\nwe take two").text == f"{thanks}\nwe take two"


@pytest.mark.parametrize(("language", "words"), _of("original") + _of("forwarded"))
def test_below_a_separator_nothing_is_new(language: str, words: str) -> None:
    for separator in (f"-----{words.capitalize()}-----", f"---------- {words.title()} ---------"):
        found = new_text(f"We take two.\n\n{separator}\n\nHello Pat")
        assert found.text == "We take two."
        assert found.cut == f"{separator}\n\nHello Pat"


@pytest.mark.parametrize("row", LANGUAGES.values(), ids=LANGUAGES)
def test_each_label_makes_a_header_block(row: Language) -> None:
    fields = (row.sender, row.sent, row.to, row.subject)
    for which, field in enumerate(fields):
        for label in field.split("|"):
            labels = [other.split("|")[0] for other in fields]
            labels[which] = label
            for form in ("{}: x", "*{}:* x", "{}\u00a0: x", "> {}: x"):
                block = "\n".join(form.format(name.capitalize()) for name in labels)
                body = f"We take two.\n\n{block.replace(': x', ': sam@seller.example', 1)}\n\nHello"
                if form[0] != ">":
                    assert new_text(body).text == "We take two.", body


@pytest.mark.parametrize(("language", "verb"), _of("wrote"))
def test_each_verb_makes_an_attribution(language: str, verb: str) -> None:
    for line in (
        f"Sam Seller <sam@seller.example> {verb}:",
        f"5.11.2026, Sam Seller <sam@seller.example> {verb}:",
    ):
        assert new_text(f"We take two.\n{line}\n> Hello").text == "We take two."
    assert new_text(f"As they {verb}:\nwe take two.").text == f"As they {verb}:\nwe take two."


@pytest.mark.parametrize(
    "footer",
    [
        "Sent from my iPhone", "Sent from my phone, please excuse brevity",
        "Sent from Mail for Windows",
        "Sent via the Samsung Galaxy S21 5G, an AT&T 5G smartphone", "Get Outlook for Android",
        "Get Outlook for iOS<https://aka.example/o0ukef>", "Von meinem iPad gesendet",
        "Von meinem Huawei-Mobiltelefon gesendet", "Gesendet von Outlook für Android",
        "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet",
        "Envoyé de mon iPhone", "Envoyé depuis l’application Mail Orange",
        "Enviado desde mi Samsung",
        "Enviado do meu iPhone", "Inviato da Libero Mail", "Verstuurd vanaf mijn iPad",
        "Verzonden vanaf Outlook voor iOS", "Skickat från min iPhone", "Sendt fra min iPhone",
        "Wysłane z iPhone'a", "Odesláno z iPhonu", "Lähetetty iPhonesta", "Отправлено с iPhone",
        "iPhoneから送信", "从我的 iPhone 发送", "Sent with Proton Mail secure email.",
    ],
)  # fmt: skip
def test_what_a_phone_or_a_program_adds_is_signature_and_a_wish_behind_it_is_not(
    footer: str,
) -> None:
    found = new_text(f"We take two.\n\n{footer}")
    assert (found.text, found.signature) == ("We take two.", footer)
    for wish in _WISHES:
        assert wish in new_text(f"We take two.\n\n{footer} {wish}").text
        assert wish in new_text(f"We take two.\n\n{footer}\n{wish}").text


@pytest.mark.parametrize("wish", _WISHES)
@pytest.mark.parametrize(
    "above",
    [
        "-- \nPat", "--\nPat Prospect\nCustomer Inc", "—\nPat", "Pat Prospect\nTel. 030 1234567",
        "-Pat", "Virus-free. www.avast.com", "Thanks\nPat",
        "_______\nCustomer Inc\nTel. 030 1234567",
    ],
)  # fmt: skip
def test_a_wish_below_any_signature_is_text(above: str, wish: str) -> None:
    assert wish in new_text(f"We take two.\n\n{above}\n{wish}").text
    assert wish in new_text(f"We take two.\n\n{above}\n\n{wish}\n").text


# --- our own words -------------------------------------------------------------------------------

_SENT = """Hello Pat,

thank you for the talk on Monday. Here is what we can do for you
and for your colleagues in the workshop.

How many machines do you have in the hall?
Would you like to see the new one in March?

Kind regards
Sam"""


def test_what_we_sent_is_quoted_even_without_marks() -> None:
    own = sketch("Another mail of ours that was sent much earlier.") + sketch(_SENT)
    above = new_text(f"We take two.\n\n{_SENT}", own)
    assert above.text.startswith("We take two.")
    assert "machines" not in above.text
    assert "machines" in above.cut
    inside = _SENT.replace("hall?", "hall?\nFour.").replace("March?", "March?\nYes")
    answers = new_text(inside, own)
    assert {"Four.", "Yes"} <= set(answers.text.split("\n"))
    assert "machines" not in answers.text


def test_a_one_word_answer_between_our_own_lines_is_new() -> None:
    asked = "How many machines do you have in the hall?\n{}\nWould you like to see the new one?\n{}"
    found = new_text(asked.format("four", "no stop"), sketch(asked.format("", "")))
    assert found.text == "four\nno stop"


def test_without_anything_above_the_answer_is_what_is_not_ours_below() -> None:
    head = "-----Original Message-----\nFrom: Sam <sam@seller.example>\nSent: Monday\n\n"
    found = new_text(f"{head}{_SENT}\n\nNo, take me off your list.", sketch(_SENT))
    assert "No, take me off your list." in found.text
    assert "machines" not in found.text


# --- time ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "again",
    [
        "On date ", "-", " ", "From:", "From:\n", "On\n", "> ", ">\n", "wrote:", "wrote:\n", "\n",
        "_",
        "On 5 Nov 2026 a@b.example ", "5.11.2026 <a@b.example>:\n", "a@b.example 5.11.2026 wrote: ",
        "--\n", "---\n", "Kind regards\nPat\n", "Thanks\nPat\n", "Sent from my ", "[Pat] x\n",
        "<\n\n",
        "Sent from my iPhone\n", "intended recipient x\ny\n", "mailing list ", "+49 30 ", "0", "(0",
        ">:\n", "a:\n", "From: a@b.example\nDate: 1.1.2026 09:30\n", "> a\nb\n", "An\n", "-Pat\n\n",
        "---- a wrote ----\n", "P.S. ", "a b c d e f g h\n", "\u00a0", "\ufeff", "http://a.example/",
    ],
)  # fmt: skip
def test_a_hundred_thousand_letters_of_anything_take_no_time(again: str) -> None:
    own = sketch(_SENT)
    new_text(again, own)  # compiles the patterns
    for text in (again * (100_000 // len(again)), "Yes.\n--\n" + again * (100_000 // len(again))):
        began = process_time()
        new_text(text, own)
        assert process_time() - began < 1  # a tenth of it is usual; squared it would be minutes


@pytest.mark.parametrize("again", ["wrote:\n", "From: a@b.example\n", "Kind regards\nPat\n\n"])
def test_a_megabyte_costs_little_more(again: str) -> None:
    began = process_time()
    new_text(again * (1_000_000 // len(again)))
    assert process_time() - began < 2


def test_lines_beyond_those_that_are_looked_at_are_not_lost() -> None:
    for start in ("", "> old\n" * 4_000):
        found = new_text(start + "a line\n" * 4_000 + "take me off your list")
        assert found.text.endswith("list")
        assert "old" not in found.text
    below = new_text("Yes.\n-----Original Message-----\n" + "a line\n" * 4_000)
    assert below.text == "Yes."


@pytest.mark.parametrize(
    ("text", "new", "signature"),
    [
        ("Fine with us.\n\nPat", "Fine with us.", "Pat"),
        ("Fine.\nPat Prospect", "Fine.", "Pat Prospect"),
        ("Fine.\npat p.\n\nSent from my iPhone", "Fine.", "pat p.\nSent from my iPhone"),
        ("Ask\nKim", "Ask\nKim", ""),
        ("Please\nstop", "Please\nstop", ""),
        ("Pat", "Pat", ""),
        ("Fine.\nPat will call you.", "Fine.\nPat will call you.", ""),
    ],
)
def test_the_writers_bare_name_at_the_end_is_a_signature(
    text: str, new: str, signature: str
) -> None:
    found = new_text(text, names={"pat", "prospect"})
    assert (found.text, found.signature.replace("\n\n", "\n")) == (new, signature)
