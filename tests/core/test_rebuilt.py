"""A ledger that was lost, read off the mailbox again: laws."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core import compose, life
from ghostwatch.core.likeness import sketch
from ghostwatch.core.model import (
    LIVE,
    REMINDER,
    REMINDER_STEP,
    Address,
    CadenceStep,
    Conversation,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
    Place,
    Prospect,
    Side,
    Word,
)

NOW = datetime(2026, 11, 9, 10, tzinfo=UTC)
DAY = timedelta(days=1)
KEY = b"k" * 32
PLAYS = ("step_back", "feedback", "magic_email")
PAT = Address("Pat", "pat@customer.example")
SAM = Address("Sam", "sam@seller.example")
PROSPECT = Prospect("Customer Inc", (PAT.spec,), (), tuple(CadenceStep(play, 5) for play in PLAYS))
EMPTY = Drafts("Drafts", 7, 20, ())
TEXTS = {
    play: f"{play} " * 3 + " ".join(f"{play}{n} words" for n in range(30))
    for play in (*PLAYS, REMINDER)
}


def identify(row: Decision, _follows: Message) -> str:
    return compose.message_id(KEY, row.key, "seller.example")


def says(_talk: Conversation, play: str, _follows: Message) -> tuple[bytes, ...]:
    return sketch("other words, of another variant"), sketch(TEXTS[play])


LOST = life.Lost(says)


def own(message_id: str, day: int, cites: str = "", **more: Any) -> Message:
    at = NOW - 90 * DAY + day * DAY
    parents = (cites,) if cites else ()
    facts: dict[str, Any] = {
        "place": Place("Sent", 1, day + 1),
        "identity": message_id,
        "in_sent": True,
        "message_id": message_id,
        "in_reply_to": parents,
        "references": parents,
        "senders": (SAM,),
        "to": (PAT,),
        "cc": (),
        "subject": "Offer",
        "dated_at": at,
        "arrived_at": at,
    }
    return Message(**(facts | more))


def said(*messages: Message, rows: tuple[Decision, ...] = (), lost: bool = True) -> Conversation:
    words = tuple(Word(Side.OURS, m.arrived_at, m) for m in messages)
    return Conversation(PROSPECT, words, (), rows, NOW if lost else None)


def planned(play: str, parent: str, generation: int = 0) -> Decision:
    row = Decision.planned(PROSPECT.name, parent, (play, PLAYS.index(play)), generation, NOW)
    return replace(row, message_id=identify(row, own("<x@y.example>", 0)))


def rebuilt(talk: Conversation, drafts: Drafts = EMPTY, lost: life.Lost | None = LOST) -> Any:
    return life.rebuilt([talk], drafts, NOW, identify, lost)


def lying(row: Decision, *flags: str, uid: int = 11) -> Drafts:
    seen = DraftSeen(uid, ("\\Draft", *flags), row.message_id, (), (row.parent,), (PAT,), ())
    return Drafts("Drafts", 7, 20, (seen,))


@given(steps=st.lists(st.tuples(st.booleans(), st.integers(0, 2)), min_size=1, max_size=len(PLAYS)))
def test_every_step_that_was_sent_comes_back_as_it_was(steps: list[tuple[bool, int]]) -> None:
    """keeps: whether the mail program kept our id; else its words tell, in the first generation."""
    mails, rows = [own("<offer@seller.example>", 0)], []
    for number, (keeps, generation) in enumerate(steps):
        parent = mails[-1].message_id
        row = planned(PLAYS[number], parent, generation if keeps else 0)
        sent_id = row.message_id if keeps else f"<{number}@mail.example>"
        text = sketch(TEXTS[row.play] + " and a word of mine")
        mails.append(own(sent_id, 10 * (number + 1), cites=parent, sketch=text))
        rows.append(row)
    found = rebuilt(said(*mails))
    assert [(d.play, d.parent, d.step, d.generation) for d in found] == [
        (d.play, d.parent, d.step, d.generation) for d in rows
    ]
    assert [d.settled_at for d in found] == [m.dated_at for m in mails[1:]]
    assert all(d.state in (DraftState.SENT, DraftState.SENT_EDITED) for d in found)
    assert rebuilt(said(*mails, rows=found)) == ()


def test_words_prove_nothing_while_no_ledger_was_lost() -> None:
    mails = own("<a@s.example>", 0), own("<b@s.example>", 9, cites="<a@s.example>")
    talk = said(mails[0], replace(mails[1], sketch=sketch(TEXTS["step_back"])), lost=False)
    assert rebuilt(talk, lost=None) == ()


def test_other_words_prove_nothing() -> None:
    text = sketch("did you have a moment to look at what I sent you last week")
    mails = own("<a@s.example>", 0), own("<b@s.example>", 9, cites="<a@s.example>", sketch=text)
    assert rebuilt(said(*mails)) == ()


def test_before_the_prospects_last_word_nothing_matters_any_more() -> None:
    mails = (
        own("<a@s.example>", 0),
        own("<b@s.example>", 9, cites="<a@s.example>", sketch=sketch(TEXTS["step_back"])),
    )
    talk = said(*mails)
    answer = own("<c@customer.example>", 20, in_sent=False, senders=(PAT,), to=(SAM,))
    talk = replace(talk, words=(*talk.words, Word(Side.THEIRS, answer.arrived_at, answer)))
    assert rebuilt(talk) == ()


@pytest.mark.parametrize(
    ("flags", "state"), [((), DraftState.PRESENT), (("\\Flagged",), DraftState.EDITED)]
)
@pytest.mark.parametrize("lost", [LOST, None])
def test_a_draft_with_our_id_is_ours_without_proof_that_nobody_touched_it(
    flags: tuple[str, ...], state: DraftState, lost: life.Lost | None
) -> None:
    row = planned("step_back", "<offer@seller.example>")
    (found,) = rebuilt(said(own("<offer@seller.example>", 0)), lying(row, *flags), lost)
    assert (found.key, found.state, found.uid, found.fingerprint) == (row.key, state, 11, None)


def test_what_was_sent_proves_more_than_a_draft_and_a_draft_more_than_trash() -> None:
    offer, row = own("<offer@seller.example>", 0), planned("step_back", "<offer@seller.example>")
    copy = own(row.message_id, 9, cites=row.parent)
    trash = life.Lost(says, thrown=(copy,))
    (thrown,) = rebuilt(said(offer), EMPTY, trash)
    assert (thrown.state, thrown.settled_at) == (DraftState.DISCARDED, NOW)
    (lies,) = rebuilt(said(offer), lying(row), trash)
    assert lies.state is DraftState.PRESENT
    (sent,) = rebuilt(said(offer, copy), lying(row), trash)
    assert sent.state is DraftState.SENT


def test_a_withdrawn_draft_that_was_sent_after_all_is_sent_and_one_fetched_back_is_theirs() -> None:
    offer, row = own("<offer@seller.example>", 0), planned("step_back", "<offer@seller.example>")
    rows = (replace(row, state=DraftState.WITHDRAWN),)
    (sent,) = rebuilt(said(offer, own(row.message_id, 9, cites=row.parent), rows=rows))
    assert (sent.key, sent.state) == (row.key, DraftState.SENT)
    assert rebuilt(said(offer, rows=rows), lying(row)) == ()


def first_row(talk: Conversation, drafts: Drafts = EMPTY, *thrown: Message) -> DraftState:
    found: Decision = rebuilt(talk, drafts, life.Lost(says, thrown))[0]
    return found.state


def test_the_table_of_acts_says_what_can_be_read_off_the_mailbox_and_nothing_else() -> None:
    offer, row = own("<offer@seller.example>", 0), planned("step_back", "<offer@seller.example>")
    row = replace(row, sketch=sketch(TEXTS[row.play]))
    as_it_was = own(row.message_id, 9, cites=row.parent, sketch=row.sketch)
    rewritten = replace(as_it_was, sketch=sketch("I have thought about it and now write this"))
    more = sketch(TEXTS[row.play] + " and a word of mine")
    new_id = replace(as_it_was, message_id="<new@mail.example>", sketch=more)
    taken_back = (replace(row, state=DraftState.WITHDRAWN),)
    found = {
        (None, row.state),
        (None, first_row(said(offer), lying(row))),
        (None, first_row(said(offer), lying(row, "\\Flagged"))),
        (None, first_row(said(offer, as_it_was))),
        (None, first_row(said(offer, new_id))),
        (None, first_row(said(offer), EMPTY, as_it_was)),
        (DraftState.WITHDRAWN, first_row(said(offer, as_it_was, rows=taken_back))),
        (DraftState.WITHDRAWN, first_row(said(offer, rewritten, rows=taken_back))),
    }
    assert found == {(act.before, act.after) for act in life.ACTS if act.before not in LIVE}


REMINDS = (REMINDER, REMINDER_STEP)


def test_a_reminder_that_follows_their_word_comes_back_and_the_cadence_begins_after_it() -> None:
    offer = own("<offer@seller.example>", 0)
    asked = own("<later@customer.example>", 2, in_sent=False, senders=(PAT,), to=(SAM,))
    row = Decision.planned(PROSPECT.name, asked.message_id, REMINDS, 0, NOW)
    row = replace(row, message_id=identify(row, offer))
    reminder = own(row.message_id, 30, cites=row.parent)
    step_back = planned("step_back", reminder.message_id)
    then = own(step_back.message_id, 40, cites=reminder.message_id)
    talk = said(offer, reminder, then)
    theirs = Word(Side.THEIRS, asked.arrived_at, asked)
    talk = replace(talk, words=(talk.words[0], theirs, *talk.words[1:]))
    found = rebuilt(talk, lost=None)
    assert [(d.play, d.step, d.parent) for d in found] == [
        (*REMINDS, asked.message_id),
        ("step_back", 0, reminder.message_id),
    ]


def test_a_step_before_a_reminder_that_was_sent_is_counted_anew_behind_it() -> None:
    mails, rows = [own("<offer@seller.example>", 0)], []
    for number, (play, step) in enumerate((("step_back", 0), REMINDS, ("step_back", 0))):
        row = Decision.planned(PROSPECT.name, mails[-1].message_id, (play, step), 0, NOW)
        row = replace(row, message_id=identify(row, mails[0]))
        mails.append(own(row.message_id, 10 * number + 10, cites=row.parent))
        rows.append(row)
    found = rebuilt(said(*mails), lost=None)
    assert [(d.play, d.step) for d in found] == [(d.play, d.step) for d in rows]


@given(st.from_regex(r"<[a-z2-7]{26}@seller\.example>", fullmatch=True))
def test_an_id_of_our_shape_that_our_key_did_not_make_is_not_ours(foreign: str) -> None:
    strange = own(foreign, 9, cites="<offer@seller.example>")
    assert rebuilt(said(own("<offer@seller.example>", 0), strange)) == ()
