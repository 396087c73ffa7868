"""Which exchanges look like prospects: each rule by a small story, and the laws of the ranking."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import CALENDAR, SELLER, WHO
from ghostwatch.core.model import Address, Effect, Identities, Kind, Message, Place, Reading
from ghostwatch.core.suggestions import BARS, SIGNS, Glimpse, Suggested, Suggestion, suggest
from ghostwatch.core.suggestions.subjects import Topic, topics_of
from ghostwatch.report.suggestions import LEFT_OUT as LEFT_OUT_WORDS
from ghostwatch.report.suggestions import SIGNS as SIGN_WORDS
from ghostwatch.report.suggestions import reasons_in_words as in_words
from people import NOW

LEE = "lee@harbour.example"
NOBODY = Identities(WHO.me, ())
_COUNT = iter(range(1_000_000))


def mail(sender: str, to: str | list[str], days: float, subject: str, **more: object) -> Glimpse:
    """One message, ``days`` before NOW; "Re:" makes it an answer."""
    number = next(_COUNT)
    reading = more.pop("reading", Reading())
    assert isinstance(reading, Reading)
    names = more.pop("names", {})
    assert isinstance(names, dict)
    people = [to] if isinstance(to, str) else to
    at = NOW - timedelta(days=days)
    message = Message(
        place=Place("Sent" if sender == SELLER else "INBOX", 1, number + 1),
        identity=f"{number}",
        in_sent=sender == SELLER,
        message_id=f"<{number}@x.example>",
        in_reply_to=("<before@x.example>",) if subject.startswith("Re:") else (),
        references=(),
        senders=(Address(names.get(sender, ""), sender),),
        to=tuple(Address(names.get(one, ""), one) for one in people),
        cc=(),
        subject=subject,
        dated_at=at,
        arrived_at=at,
        reading=reading,
    )
    return Glimpse(message, **more)  # type: ignore[arg-type]


def us(days: float, subject: str, to: str | list[str] = LEE, **more: object) -> Glimpse:
    return mail(SELLER, to, days, subject, **more)


def them(days: float, subject: str, sender: str = LEE, **more: object) -> Glimpse:
    return mail(sender, SELLER, days, subject, **more)


def ask(*glimpses: Glimpse, who: Identities = NOBODY) -> Suggested:
    return suggest(glimpses, who, CALENDAR, NOW)


def only(found: Suggested) -> Suggestion:
    assert len(found.found) == 1, found
    return found.found[0]


def why_not(*glimpses: Glimpse, who: Identities = NOBODY) -> str:
    found = ask(*glimpses, who=who)
    assert not found.found, found.found
    assert len(found.left_out) == 1, found.left_out
    return found.left_out[0].code


TALK = (
    us(45, "Offer for a workshop", attached=True, names={LEE: "Lee Harbour"}),
    them(43, "Re: Offer for a workshop"),
    them(42, "Re: Offer for a workshop"),
    us(18, "Re: Offer for a workshop"),
)


def test_an_offer_that_was_answered_and_went_silent_is_suggested_with_its_reasons() -> None:
    one = only(ask(*TALK))
    assert (one.key, one.name) == ("harbour.example", "Harbour")
    assert [(c.name, c.spec) for c in one.contacts] == [("Lee Harbour", LEE)]
    assert in_words(one.reasons) == (
        "You wrote first, Lee Harbour answered twice, silent for 12 working days, "
        "an offer was attached"
    )
    assert one.company is None


def test_who_never_answered_is_left_out_by_name() -> None:
    assert why_not(us(40, "Offer", attached=True), us(20, "Re: Offer")) == "never_answered"


def test_who_only_ever_wrote_to_the_seller_is_nobody() -> None:
    found = ask(them(20, "Offer for you"), them(10, "Re: Offer for you"))
    assert found == Suggested((), ())


@pytest.mark.parametrize(
    "answer",
    [
        them(29, "Re: Offer", reading=Reading(kind=Kind.AUTO_REPLY)),
        them(29, "Re: Offer", reading=Reading(kind=Kind.BOUNCE)),
        them(29, "Re: Offer", reading=Reading(kind=Kind.ROBOT)),
        them(29, "Re: Offer", bulk=True),
        them(29, "Re: Offer", reading=Reading(sender_doubt="several From fields")),
    ],
    ids=["an automatic reply", "a bounce", "a robot", "mail through a list", "a doubtful sender"],
)
def test_what_no_certain_person_wrote_is_no_answer(answer: Glimpse) -> None:
    talk = us(30, "Offer", attached=True), answer, us(10, "Re: Offer")
    assert why_not(*talk) == "never_answered"


def test_each_mail_of_the_sellers_lets_the_silence_begin_anew() -> None:
    reasons = only(ask(*TALK, us(7, "Re: Offer for a workshop"))).reasons
    assert [reason.facts["days"] for reason in reasons if reason.code == "silent"] == [5]


def test_a_step_that_went_out_yesterday_is_still_being_waited_for() -> None:
    reasons = only(ask(*TALK, us(1, "Re: Offer for a workshop"))).reasons
    assert "waiting" in {reason.code for reason in reasons}


def test_mail_before_the_sellers_own_is_no_answer_to_it() -> None:
    assert why_not(them(30, "Hello"), us(20, "Offer", attached=True)) == "never_answered"


def test_colleagues_and_watched_companies_do_not_come_up() -> None:
    for address in ("chris@seller.example", "kim@north.customer.example", "pat@customer.example"):
        talk = us(30, "Offer", to=address, attached=True), them(29, "Re: Offer", sender=address)
        assert ask(*talk, us(10, "Re: Offer", to=address), who=WHO) == Suggested((), ())


def test_a_seller_at_a_free_mail_provider_has_no_colleagues_there() -> None:
    who = Identities(frozenset({"sam.seller@gmail.com"}), ())
    other = "robin@gmail.com"
    talk = us(30, "Offer", to=other, attached=True), them(29, "Re: Offer", sender=other)
    assert only(ask(*talk, us(10, "Re: Offer", to=other), who=who)).key == other


def test_several_people_of_a_company_are_one_suggestion() -> None:
    kim = "kim@sales.harbour.example"
    talk = us(9, "Plan", to=[LEE, kim]), them(8, "Re: Plan"), them(7, "Re: Plan", sender=kim)
    one = only(ask(*TALK, *talk, us(1, "Re: Plan", to=[kim, LEE])))
    assert {contact.spec for contact in one.contacts} == {LEE, kim}
    assert one.company == "harbour.example"
    assert "people" in {reason.code for reason in one.reasons}


def test_people_at_a_free_mail_provider_are_apart_and_need_business() -> None:
    robin, jo = "robin@gmail.com", "jo@gmail.com"
    found = ask(
        us(30, "Offer", to=robin, attached=True),
        them(29, "Re: Offer", sender=robin, names={robin: "Robin Carver"}),
        us(12, "Re: Offer", to=robin),
        us(30, "Saturday?", to=jo),
        them(29, "Re: Saturday?", sender=jo),
        us(12, "Re: Saturday?", to=jo),
    )
    assert (only(found).name, only(found).key) == ("Robin Carver", robin)
    assert [(one.key, one.code) for one in found.left_out] == [(jo, "private")]


def test_an_announcement_to_many_is_no_exchange_with_any_of_them() -> None:
    many = [f"pat@company{number}.example" for number in range(9)]
    answers = [them(19, "Re: Offer", sender=one) for one in many]
    assert ask(us(20, "Offer", to=many, attached=True), *answers) == Suggested((), ())


def test_the_list_in_the_configuration_names_people_the_seller_wrote_to() -> None:
    intruder = them(17, "Re: Offer for a workshop", sender="eve@harbour.example")
    assert [contact.spec for contact in only(ask(*TALK, intruder)).contacts] == [LEE]


def test_a_name_that_is_another_address_is_not_believed() -> None:
    for name in ("boss@harbour.example", "boss\uff20harbour.example"):
        talk = us(30, "Offer", names={LEE: name}, attached=True), them(29, "Re: Offer")
        assert only(ask(*talk, us(10, "Re: Offer"))).contacts == (Address("", LEE),)


def test_who_asked_to_be_left_alone_is_left_out_whatever_came_after() -> None:
    stop = replace(TALK[1], read=True, message=replace(TALK[1].message, reading=Reading(stop=True)))
    assert why_not(TALK[0], stop, *TALK[2:]) == "asked_to_stop"


def test_a_no_that_is_their_last_word_leaves_them_out() -> None:
    no = replace(TALK[2], read=True, message=replace(TALK[2].message, reading=Reading(
        effect=Effect.CLOSES)))  # fmt: skip
    assert why_not(*TALK[:2], no, TALK[3]) == "said_no"
    assert only(ask(*TALK[:2], no, them(30, "Re: Offer for a workshop", read=True), TALK[3]))


def test_who_has_left_the_company_is_not_listed() -> None:
    gone = Reading(kind=Kind.AUTO_REPLY, effect=Effect.ENDS_ADDRESS)
    left = them(5, "Re: Offer for a workshop", reading=gone, read=True)
    assert why_not(*TALK, left) == "gone"


def test_who_got_an_invoice_is_a_client() -> None:
    assert why_not(*TALK, us(10, "Invoice 2026-12", attached=True)) == "client"


@pytest.mark.parametrize(
    "subject",
    ["Your invoice 12", "[Ticket #4711] Login", "Job offer", "Steuererklärung 2025", "Kontoauszug"],
)
def test_what_sellers_do_not_sell_is_left_out(subject: str) -> None:
    talk = them(30, subject), us(29, f"Re: {subject}"), them(28, f"Re: {subject}")
    assert why_not(*talk, us(10, f"Re: {subject}")) == "too_little"


def test_long_silence_weighs_less_and_over_a_year_nothing() -> None:
    old = [replace(g, message=_aged(g.message, 200)) for g in TALK]
    assert only(ask(*old)).score < only(ask(*TALK)).score
    assert why_not(*[replace(g, message=_aged(g.message, 400)) for g in TALK]) == "long_ago"


def _aged(message: Message, days: int) -> Message:
    at = message.arrived_at - timedelta(days=days)
    return replace(message, dated_at=at, arrived_at=at)


def test_a_copy_of_a_mail_counts_once() -> None:
    copy = replace(TALK[1], message=replace(TALK[1].message, place=Place("Archive", 1, 7)))
    assert ask(*TALK, copy) == ask(*TALK)


def test_a_date_from_the_future_does_not_end_a_silence() -> None:
    clock = replace(TALK[1].message, dated_at=NOW + timedelta(days=300))
    one = only(ask(TALK[0], replace(TALK[1], message=clock), *TALK[2:]))
    assert "silent" in {reason.code for reason in one.reasons}


def test_names_are_unique_among_suggestions_and_prospects() -> None:
    other = "lee@harbour.test"
    talk = us(30, "Offer", to=other, attached=True), them(29, "Re: Offer", sender=other)
    found = ask(*TALK, *talk, us(10, "Re: Offer", to=other), who=WHO)
    assert len({one.name.casefold() for one in found.found}) == 2


def test_the_phone_and_the_language_are_those_of_their_own_mails() -> None:
    reading = Reading(phones=("+49 30 901820",))
    told = replace(TALK[2], tongue="de", read=True, message=replace(
        TALK[2].message, reading=reading))  # fmt: skip
    one = only(ask(TALK[0], TALK[1], told, TALK[3]))
    assert (one.language, one.phone) == ("de", "+49 30 901820")


@given(st.randoms(use_true_random=False))
def test_the_order_in_which_mail_is_seen_changes_nothing(dice: random.Random) -> None:
    some = [*TALK, us(9, "Plan", to="kim@other.example"), them(8, "Re: Plan", "kim@other.example")]
    shuffled = list(some)
    dice.shuffle(shuffled)
    assert ask(*shuffled) == ask(*some)


@given(st.text(max_size=400))
def test_any_subject_can_be_asked_about(subject: str) -> None:
    assert topics_of(subject) <= set(Topic)


def test_a_word_counts_whole_and_without_accents() -> None:
    assert topics_of("AW: Prêt et paiement") == {Topic.OFFICE, Topic.BILL}
    assert topics_of("Offerings of the quoted") == frozenset()
    assert topics_of("[ABC-12] anything") == {Topic.TICKET}


def test_every_sign_and_every_bar_has_its_words() -> None:
    assert {sign.code for sign in SIGNS} == set(SIGN_WORDS)
    assert {bar.code for bar in BARS} | {"too_little"} == set(LEFT_OUT_WORDS)


def test_every_sign_is_named_once() -> None:
    codes = [sign.code for sign in SIGNS]
    assert len(codes) == len(set(codes))
