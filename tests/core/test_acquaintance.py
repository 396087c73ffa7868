"""What is known of the two: told in mails as they are written, from header to signature."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import CUSTOMER, WHO
from ghostwatch.core import mime, replies
from ghostwatch.core.acquaintance import Acquaintance, acquainted
from ghostwatch.core.conversations import gather
from ghostwatch.core.model import (
    Address,
    Conversation,
    Decision,
    DraftState,
    Message,
    Place,
    Tone,
)
from known import KNOWN

BEGAN = datetime(2026, 11, 2, 9, tzinfo=UTC)
SAM, PAT, CHRIS = "sam@seller.example", "pat@customer.example", "chris@customer.example"


class Letters:
    """A correspondence: each mail is written, put on the wire, and read as any other is."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def us(self, text: str, *to: str) -> Letters:
        return self._write(f"Sam Seller <{SAM}>", to or (PAT,), text, in_sent=True)

    def them(self, text: str, sender: str = f"Pat Ellison <{PAT}>") -> Letters:
        return self._write(sender, (SAM,), text, in_sent=False)

    def _write(self, sender: str, to: tuple[str, ...], text: str, *, in_sent: bool) -> Letters:
        number = len(self.messages) + 1
        at = BEGAN + timedelta(days=number)
        head = (
            f"From: {sender}",
            f"To: {', '.join(to)}",
            "Subject: Workshop",
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000",
            f"Message-ID: <m{number}@seller.example>",
            "Content-Type: text/plain; charset=utf-8",
        )
        parsed = mime.parse("\r\n".join((*head, "", text)).encode("utf-8", "surrogatepass"))
        reading, new = replies.understand(parsed, KNOWN)
        if in_sent:
            reading = replies.own_reading(reading, parsed, new)
        self.messages.append(
            mime.to_message(
                parsed,
                place=Place("Sent" if in_sent else "INBOX", 1, number),
                in_sent=in_sent,
                arrived_at=at,
                thread=None,
                reading=reading,
            )
        )
        return self

    @property
    def talk(self) -> Conversation:
        return gather(self.messages, (), (), WHO)[0]

    def known(self, *to: str, upto: int = -1) -> Acquaintance:
        people = tuple(Address("", spec) for spec in to or (PAT,))
        return acquainted(self.talk, self.messages[upto], people)


def test_the_seller_greets_and_closes_as_usual() -> None:
    told = Letters().us("Hi Pat,\n\nhere is the outline.\n\nBest,\nSam").known()
    assert told.first_name == "Pat"
    assert told.greeting("en", Tone.FORMAL) == "Hi Pat,"
    assert told.closing("en") == "Best,"


def test_a_line_of_another_language_stays_away() -> None:
    told = Letters().us("Estimada Pat:\n\nle envío el programa.\n\nUn saludo,\nSam").known()
    assert told.greeting("de", Tone.FORMAL) is None
    assert told.closing("de") is None
    assert told.greeting("es", Tone.FORMAL) == "Estimada Pat:"
    assert told.closing("es") == "Un saludo,"


def test_who_is_greeted_by_title_has_no_first_name() -> None:
    letters = Letters().them("Das passt.\n\nViele Grüße\nPat")
    letters.us("Guten Tag Frau Ellison,\n\nhier ist der Entwurf.\n\nViele Grüße\nSam")
    told = letters.known()
    assert (told.first_name, told.greeting("de", Tone.FORMAL)) == (None, "Guten Tag Frau Ellison,")
    assert told.greeting("de", Tone.INFORMAL) is None, "as the seller wants it from now on"


def test_the_title_of_somebody_else_is_nobodys_greeting() -> None:
    letters = Letters().them("Das passt.\n\nViele Grüße\nPat Ellison")
    told = letters.us("Guten Tag Frau Doe,\n\nhier ist der Entwurf.").known()
    assert (told.first_name, told.greeting("de", Tone.FORMAL)) == (None, None)


def test_the_newest_greeting_counts_and_old_formality_is_over() -> None:
    letters = Letters().us("Dear Ms Ellison,\n\nhere is the outline.")
    letters.us("Hi Pat,\n\nhere is the second one.")
    told = letters.known()
    assert (told.first_name, told.greeting("en", Tone.FORMAL)) == ("Pat", "Hi Pat,")


def test_a_greeting_of_the_morning_names_them_and_is_not_kept() -> None:
    told = Letters().us("Good morning Pat,\n\nhere is the outline.").known()
    assert (told.first_name, told.greeting("en", Tone.FORMAL)) == ("Pat", None)


@pytest.mark.parametrize(
    "line",
    [
        "Hi Pat sorry,",
        "Hi Pat thanks,",
        "Hello Pat Thanks",
        "Hi Pat again,",
        "Hi Pat congratulations!",
        "Hi Pat Robin,",
        "Hello Pat from Customer,",
        "Hi Pat Doe,",
    ],
)
def test_a_greeting_that_says_more_than_their_name_is_not_said_again(line: str) -> None:
    letters = Letters().them("That is fine.\n\nBest,\nPat").us(f"{line}\n\nhere it is.")
    assert letters.known().greeting("en", Tone.FORMAL) is None


@pytest.mark.parametrize("line", ["Hi Pat,", "Dear Pat Ellison,"])
def test_a_greeting_by_the_whole_name_is_said_again(line: str) -> None:
    letters = Letters().them("That is fine.\n\nBest,\nPat").us(f"{line}\n\nhere it is.")
    assert letters.known().greeting("en", Tone.FORMAL) == line


def test_a_greeting_pasted_from_another_mail_takes_the_name_away() -> None:
    letters = Letters().them("That is fine.\n\nBest,\nPat").us("Hi Robin,\n\nhere it is.")
    assert letters.known().first_name is None
    assert letters.known().greeting("en", Tone.FORMAL) is None


def test_a_name_that_only_the_seller_knows_counts_when_written_twice() -> None:
    letters = Letters().them("That is fine.\n\nBest,\nPat").us("Hi Kiki,\n\nhere it is.")
    letters.us("Hi Kiki,\n\nand here is more.")
    assert letters.known().first_name == "Kiki"
    assert letters.known().greeting("en", Tone.FORMAL) == "Hi Kiki,"


def test_mail_to_several_teaches_nothing_about_one() -> None:
    told = Letters().us("Hi Pat,\n\nhere it is.\n\nCheers,\nSam", PAT, CHRIS).known()
    assert (told.greetings, told.closings) == ((), ())


def test_several_people_are_greeted_by_no_name() -> None:
    letters = Letters().us("Hi Pat,\n\nhere it is.").them("Kannst du das noch einmal schicken?")
    told = letters.known(PAT, CHRIS)
    assert (told.first_name, told.greetings, told.tone) == (None, (), None)


def test_how_they_sign_tells_what_a_display_name_does_not() -> None:
    letters = Letters().us("Here it is.").them("Fine.\n\nBest,\nPat", f"P. ELLISON <{PAT}>")
    assert letters.known().first_name == "Pat"


def test_a_colleague_who_signs_for_them_takes_the_name_away() -> None:
    letters = Letters().us("Here it is.").them("Fine for Pat.\n\nBest,\nLena")
    assert letters.known().first_name is None


def test_without_any_words_the_display_name_is_left() -> None:
    letters = Letters().us("Here it is.", f"Pat Ellison <{PAT}>")
    people = letters.messages[0].to
    assert acquainted(letters.talk, letters.messages[0], people).first_name == "Pat"


def test_no_line_of_theirs_is_ever_one_of_ours() -> None:
    letters = Letters().us("Here it is.").them("Hi Sam,\n\nthat is fine.\n\nCheers,\nPat")
    told = letters.known()
    assert (told.greetings, told.closings) == ((), ())


def test_a_forged_sender_tells_nothing() -> None:
    letters = Letters().us("Here it is.").them("Fine.\n\nBest,\nPat")
    doubtful = replace(letters.messages[-1].reading, sender_doubt="it failed")
    letters.messages[-1] = replace(letters.messages[-1], reading=doubtful)
    told = letters.known()
    assert (told.first_name, told.they_wrote_at) == (None, None)


def test_the_sellers_tone_comes_first_and_the_newest_wins() -> None:
    letters = Letters().us("Guten Tag,\n\nich wollte Ihnen den Entwurf von gestern schicken.")
    letters.them("Vielen Dank, kannst du mir noch sagen, was das alles kostet?")
    assert letters.known().tone is Tone.FORMAL
    letters.us("Hallo Pat,\n\nich wollte dir noch sagen, was das alles kostet.")
    assert letters.known().tone is Tone.INFORMAL


def test_where_the_seller_says_no_you_theirs_is_the_tone() -> None:
    letters = Letters().us("Anbei der Entwurf und die Liste.")
    letters.them("Vielen Dank, kannst du mir noch sagen, was das alles kostet?")
    assert letters.known().tone is Tone.INFORMAL


@pytest.mark.parametrize("formal", ["Sie finden ihn im Anhang.", "Ihr Angebot liegt bei."])
def test_who_says_sie_at_the_beginning_of_a_sentence_takes_no_du_from_a_proverb(
    formal: str,
) -> None:
    letters = Letters().us(f"Guten Tag,\n\nhier ist der Entwurf, der nicht lang ist. {formal}")
    letters.them("Danke, mein Chef sagt immer: nimm dir Zeit, und das ist auch nicht falsch.")
    assert letters.known().tone is Tone.FORMAL


def test_who_says_du_may_speak_of_others() -> None:
    letters = Letters().us("Hallo Pat,\n\nhast du die anderen gefragt? Sie haben auch Zeit.")
    assert letters.known().tone is Tone.INFORMAL


def test_their_own_words_tell_the_language() -> None:
    letters = Letters().us("Here is the outline that we were talking about last week.")
    assert letters.known().language == "en"
    letters.them("Vielen Dank, ich schaue mir das nächste Woche mit dem Team an.")
    assert letters.known().language == "de"


def test_an_ok_changes_no_language() -> None:
    letters = Letters().them("Vielen Dank, ich schaue mir das nächste Woche mit dem Team an.")
    assert letters.them("OK, thanks!").known().language == "de"


def test_what_came_after_the_mail_that_is_answered_changes_nothing() -> None:
    letters = Letters().us("Hi Pat,\n\nhere is the outline.")
    before = letters.known()
    letters.them("Vielen Dank, ich schaue mir das nächste Woche mit dem Team an.")
    letters.us("Dear Ms Ellison,\n\nhere is more.")
    assert letters.known(upto=0) == before


def test_what_ghostwatch_wrote_teaches_nothing() -> None:
    letters = Letters().us("Hi Pat,\n\nhere is the outline.").us("Dear Ms Ellison,\n\nwell.")
    row = Decision.planned(CUSTOMER.name, "<m1@seller.example>", ("step_back", 0), 0, BEGAN)
    sent = replace(row, message_id="<m2@seller.example>", state=DraftState.SENT)
    talk = replace(letters.talk, decisions=(sent,))
    told = acquainted(talk, letters.messages[-1], (Address("", PAT),))
    assert told.greeting("en", Tone.FORMAL) == "Hi Pat,"


def test_they_wrote_last_on_the_day_of_their_newest_mail() -> None:
    letters = Letters().them("Fine.").us("Here it is.")
    assert letters.known().they_wrote_at == BEGAN + timedelta(days=1)


HOSTILE = st.lists(
    st.sampled_from(
        ["Hi", "Best,", "Pat", "Sales Team", "{{ 7*7 }}", "{% for %}", "\u202e", "\u2066", "]]>",
         "<script>", "Bcc: x@attacker.example", "\n", "\r\n", "x" * 10_000, "-- ", "info", "\x00",
         "Frau", "Müller", "LG", "%0a", "🌻"]
    ),
    max_size=8,
).map(" ".join)  # fmt: skip


@given(HOSTILE, HOSTILE)
def test_whatever_they_write_nothing_of_it_but_a_plain_name_comes_out(name: str, text: str) -> None:
    one_line = name.replace("\r", " ").replace("\n", " ").replace("\x00", " ")
    letters = Letters().us("Here it is.").them(text, f'"{one_line}" <{PAT}>')
    told = letters.known()
    assert (told.greetings, told.closings) == ((), ())
    assert told.first_name in ("Pat", "Müller", None), "the only words that may be names"


def test_who_is_by_title_now_is_greeted_by_no_older_first_name() -> None:
    letters = Letters().us("Hi Pat,\n\nhere is the outline.")
    told = letters.us("Dear Ms Ellison,\n\nhere is the second one.").known()
    assert told.first_name is None
    assert told.greeting("en", Tone.FORMAL) == "Dear Ms Ellison,"
