"""Messages -> conversations: who speaks, in which order."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from core.scenario import CADENCE, CUSTOMER, PAT, SELLER, WHO, message, on
from ghostwatch.core.conversations import Concerns, gather
from ghostwatch.core.model import (
    Address,
    Conversation,
    Effect,
    Identities,
    Kind,
    Message,
    Note,
    NoteKind,
    Place,
    Prospect,
    Reading,
)

CHRIS = "chris@customer.example"
FRIEND = "friend@gmail.com"
NOON = on("2026-11-02", "12:00")
OTHER = Prospect("Other Ltd", (FRIEND,), (), CADENCE)
LEE = "lee@branch.customer.example"
BRANCH = Prospect("Customer Branch", (LEE,), ("customer.example",), CADENCE)


RETURNED = Reading(kind=Kind.BOUNCE, effect=Effect.ENDS_ADDRESS, bounced_ids=("<m1@example>",))


def talk(*messages: Message, who: Identities = WHO) -> Conversation:
    return gather(messages, (), (), who)[0]


def sides(conversation: Conversation) -> list[tuple[str, str]]:
    return [(w.message.identity, w.side.value) for w in conversation.words]


OFFER = message(1, NOON, SELLER)


def answer(sender: str = PAT, hours: float = 1, **more: object) -> Message:
    at = NOON + timedelta(hours=hours)
    return message(2, at, sender, **({"references": ("<m1@example>",)} | more))


# --- who speaks --------------------------------------------------------------------------------


@pytest.mark.parametrize("sender", [PAT, "PAT@Customer.Example", CHRIS, "x@mail.customer.example"])
def test_contacts_and_everybody_at_the_company_are_theirs(sender: str) -> None:
    assert sides(talk(OFFER, answer(sender))) == [("0001", "ours"), ("0002", "theirs")]


@pytest.mark.parametrize("sender", ["x@notcustomer.example", "x@customer.example.evil.example"])
def test_a_look_alike_domain_is_a_stranger(sender: str) -> None:
    assert sides(talk(OFFER, answer(sender))) == [("0001", "ours"), ("0002", "stranger")]


def test_the_seller_wrote_only_what_lies_in_sent() -> None:
    in_inbox = replace(OFFER, in_sent=False)
    assert talk(in_inbox).words == ()
    assert sides(talk(in_inbox, OFFER)) == [("0001", "ours")]


def test_a_mail_of_theirs_that_somebody_moved_into_sent_is_theirs() -> None:
    assert sides(talk(OFFER, answer(in_sent=True))) == [("0001", "ours"), ("0002", "theirs")]


def test_our_mail_to_others_belongs_to_nobody() -> None:
    assert talk(message(1, NOON, SELLER, to=(Address("", FRIEND),))).words == ()


def test_our_mail_counts_by_cc_too() -> None:
    copied = message(1, NOON, SELLER, to=(Address("", FRIEND),), cc=(Address("", CHRIS),))
    assert sides(talk(copied)) == [("0001", "ours")]


@pytest.mark.parametrize("sender", ["boss@seller.example", "sales@seller.example"])
def test_the_sellers_colleagues_and_aliases_are_nobody(sender: str) -> None:
    assert sides(talk(OFFER, answer(sender))) == [("0001", "ours")]


def test_users_of_the_sellers_free_mail_domain_are_no_colleagues() -> None:
    me = Identities(frozenset({"sam@gmail.com"}), (CUSTOMER,))
    offer = replace(OFFER, senders=(Address("", "sam@gmail.com"),))
    assert sides(talk(offer, answer(FRIEND), who=me)) == [("0001", "ours"), ("0002", "stranger")]


def test_a_contact_at_the_sellers_own_company_is_a_contact() -> None:
    who = Identities(WHO.me, (replace(CUSTOMER, contacts=("boss@seller.example",)),))
    offer = message(1, NOON, SELLER, to=(Address("", "boss@seller.example"),))
    assert sides(talk(offer, answer("boss@seller.example"), who=who))[1][1] == "theirs"


def test_the_seller_is_never_a_prospect() -> None:
    who = Identities(WHO.me, (replace(CUSTOMER, domains=("seller.example",)),))
    assert talk(answer(SELLER, in_sent=False), who=who).words == ()
    assert talk(answer("boss@seller.example"), who=who).words == ()


def test_a_stranger_must_answer_one_of_our_mails() -> None:
    assert sides(talk(OFFER, answer(FRIEND))) == [("0001", "ours"), ("0002", "stranger")]
    assert sides(talk(OFFER, answer(FRIEND, references=()))) == [("0001", "ours")]
    assert sides(talk(answer(PAT), answer(FRIEND, identity="s", references=("<m2@example>",)))) == [
        ("0002", "theirs")
    ]
    for kind in (Kind.ROBOT, Kind.AUTO_REPLY, Kind.LIST):
        machine = Reading(kind=kind, effect=Effect.IGNORED)
        assert sides(talk(OFFER, answer(FRIEND, reading=machine))) == [("0001", "ours")]


def test_the_servers_thread_is_as_good_as_a_citation() -> None:
    offer, hello = replace(OFFER, thread="t1"), answer(FRIEND, references=(), thread="t1")
    assert sides(talk(offer, hello)) == [("0001", "ours"), ("0002", "stranger")]
    assert sides(talk(offer, replace(hello, thread="t2"))) == [("0001", "ours")]


def test_whom_we_wrote_to_in_copy_is_no_stranger() -> None:
    copied = replace(OFFER, cc=(Address("", FRIEND),))
    assert sides(talk(copied, answer(FRIEND))) == [("0001", "ours"), ("0002", "theirs")]


def test_prospects_that_share_a_company_share_its_people_but_not_the_contacts() -> None:
    who = Identities(WHO.me, (CUSTOMER, BRANCH))
    talks = gather([OFFER, answer(CHRIS)], (), (), who)
    assert [sides(t) for t in talks] == [
        [("0001", "ours"), ("0002", "theirs")],
        [("0002", "theirs")],
    ]
    lee = gather([answer(LEE)], (), (), who)
    assert [len(t.words) for t in lee] == [0, 1]


def test_a_bounce_belongs_where_the_returned_mail_went() -> None:
    bounce = answer("mailer-daemon@mx.example", references=(),
                    reading=RETURNED)  # fmt: skip
    assert sides(talk(OFFER, bounce)) == [("0001", "ours"), ("0002", "theirs")]
    forged = replace(bounce, senders=(Address("", PAT),), reading=replace(RETURNED, bounced_ids=()))
    assert sides(talk(OFFER, forged)) == [("0001", "ours")]
    cites = replace(forged, in_reply_to=("<m1@example>",))
    assert sides(talk(OFFER, cites)) == [("0001", "ours"), ("0002", "theirs")]


def test_each_prospect_has_a_conversation_in_the_order_of_the_configuration() -> None:
    who = Identities(WHO.me, (OTHER, CUSTOMER))
    notes = [Note("Other Ltd", NoteKind.WON, NOON), Note("Nobody", NoteKind.WON, NOON)]
    talks = gather([OFFER], notes, (), who)
    assert [t.prospect.name for t in talks] == ["Other Ltd", "Customer Inc"]
    assert [len(t.notes) for t in talks] == [1, 0]


def test_notes_stay_in_the_order_in_which_they_were_said() -> None:
    said = tuple(Note("Customer Inc", NoteKind.WON, NOON + timedelta(hours=h)) for h in (2, 1))
    assert gather([], said, (), WHO)[0].notes == said


# --- copies ------------------------------------------------------------------------------------


def test_copies_are_one_word_and_sent_when_one_of_them_is() -> None:
    archived = replace(OFFER, in_sent=False, place=Place("Archive", 1, 1))
    for copies in ([OFFER, archived], [archived, OFFER]):
        (word,) = talk(*copies).words
        assert word.message == OFFER


def test_of_equal_copies_the_one_that_came_first_counts() -> None:
    first = answer()
    later = replace(first, arrived_at=first.arrived_at + timedelta(days=9), place=Place("A", 1, 1))
    assert talk(later, first).words[0].message == first


# --- instants ----------------------------------------------------------------------------------


def test_of_theirs_counts_when_it_came_and_of_ours_when_it_was_sent() -> None:
    restamped = {"arrived_at": NOON + timedelta(days=9)}
    words = talk(replace(OFFER, **restamped), replace(answer(), **restamped)).words  # type: ignore[arg-type]
    assert [w.at for w in words] == [NOON, NOON + timedelta(days=9)]
    theirs = talk(replace(answer(references=(), in_sent=True), **restamped)).words  # type: ignore[arg-type]
    assert theirs[0].at == NOON + timedelta(days=9), "wherever the seller has put it"


def test_what_our_mail_answers_was_there_before_it() -> None:
    late_clock = answer(hours=5, references=())
    reply = message(3, NOON + timedelta(hours=2), SELLER, references=("<m2@example>",))
    words = talk(reply, late_clock).words
    assert [w.message.identity for w in words] == ["0002", "0003"]
    assert words[0].at < words[1].at == NOON + timedelta(hours=2)


def test_what_answers_our_mail_came_after_it() -> None:
    slow_clock = answer(hours=-5)
    assert sides(talk(OFFER, slow_clock)) == [("0001", "ours"), ("0002", "theirs")]


def test_a_bounce_came_after_what_it_returns() -> None:
    bounce = answer("mailer-daemon@mx.example", hours=-5, references=(),
                    reading=RETURNED)  # fmt: skip
    assert sides(talk(OFFER, bounce)) == [("0001", "ours"), ("0002", "theirs")]


def test_our_own_mails_are_put_in_order_whatever_the_clocks_say() -> None:
    second = message(2, NOON - timedelta(hours=1), SELLER, references=("<m1@example>",))
    assert sides(talk(OFFER, second)) == [("0001", "ours"), ("0002", "ours")]


def test_a_reused_id_does_not_move_a_later_mail_into_the_past() -> None:
    reply = message(3, NOON + timedelta(hours=2), SELLER, references=("<m2@example>",))
    forged = answer(hours=9, identity="forged", references=())
    words = talk(answer(), reply, forged).words
    assert [w.message.identity for w in words] == ["0002", "0003", "forged"]


def test_ids_that_loop_end() -> None:
    one = message(1, NOON, SELLER, references=("<m2@example>", "<m1@example>"))
    two = message(2, NOON, SELLER, references=("<m1@example>", "<m2@example>"))
    assert len(talk(one, two).words) == 2
    assert talk(replace(OFFER, references=(OFFER.message_id,))).words[0].at == NOON


def test_mails_of_one_instant_have_one_order() -> None:
    pair = [answer(references=(), identity=name, message_id=f"<{name}@x>") for name in "ab"]
    assert sides(talk(*pair)) == sides(talk(*reversed(pair))) == [("a", "theirs"), ("b", "theirs")]


def test_mails_without_ids_do_not_disturb_each_other() -> None:
    mails = [replace(answer(hours=n), identity=str(n), message_id="") for n in range(3)]
    assert [w.message.identity for w in talk(*mails, replace(OFFER, message_id="")).words] == [
        "0", "0001", "1", "2"
    ]  # fmt: skip


# --- which messages to fetch -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        (b"From: Pat <PAT@Customer.Example>\r\n", True),
        (b"To: sam@seller.example,\r\n chris@mail.customer.example\r\n", True),
        (b"From: 'pat@customer.example'\r\n", True),
        (b'From: "odd name"@customer.example\r\n', True),
        (b"From: pat@customer.example.evil.example\r\n", False),
        (b"From: x@notcustomer.example\r\nTo: sam@seller.example\r\n", False),
        (b"References: <q0@x>\r\n <Q1+known@Seller.example>\r\n", True),
        (b"In-Reply-To: <strange[1]@[seller]>\r\n", True),
        (b"In-Reply-To: <q2@seller.example>\r\n", False),
        (b"From: MAILER-DAEMON@mx.example\r\n", True),
        (b"X-Failed-Recipients: a@b.example\r\n", True),
        (b"Content-Type: multipart/report; report-type=delivery-status\r\n", True),
        (b"", False),
    ],
)
def test_a_message_is_wanted_by_address_id_or_as_a_bounce(header: bytes, wanted: bool) -> None:
    concerns = Concerns(WHO, ["<Q1+known@seller.example>", "<strange[1]@[seller]>", ""])
    assert concerns(header) is wanted
    assert concerns(header) is wanted


def test_an_id_that_is_learnt_is_wanted_from_then_on() -> None:
    concerns = Concerns(WHO, [])
    assert not concerns(b"References: <q1@seller.example>\r\n")
    concerns.learn("<q1@seller.example>")
    concerns.learn("")
    assert concerns(b"References: <q1@seller.example>\r\n")
    assert concerns.knows(["<x@y>", "<q1@seller.example>"])
    assert not concerns.knows(["<x@y>", ""])


def test_the_memory_of_addresses_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    from ghostwatch.core import conversations

    monkeypatch.setattr(conversations, "_MAX_REMEMBERED", 1)
    concerns = Concerns(WHO, [])
    assert not concerns(b"From: a@x.example, b@y.example")
    assert concerns(b"From: pat@customer.example")
