"""What became of a draft: one row a case, state × what the mailbox shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core import life
from ghostwatch.core.life import acts
from ghostwatch.core.life.evidence import Evidence, Sent
from ghostwatch.core.life.table import Rule
from ghostwatch.core.likeness import sketch
from ghostwatch.core.model import (
    LIVE,
    MOST_DRAFTS,
    Address,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
    Place,
)

NOW = datetime(2026, 11, 9, 10, tzinfo=UTC)
DAY = timedelta(days=1)
RULES = life.Rules()
PARENT, OURS = "<offer@seller.example>", "<ours@seller.example>"
ROW = Decision(
    key="k",
    prospect="Customer Inc",
    parent=PARENT,
    play="step_back",
    step=0,
    generation=0,
    message_id=OURS,
    state=DraftState.PRESENT,
    decided_at=NOW,
    mailbox="Drafts",
    uidvalidity=7,
    uidnext=20,
    uid=20,
    fingerprint="f",
)
OUR_DRAFT = DraftSeen(20, ("\\Draft", "\\Seen"), OURS, (PARENT,), (PARENT,), (), ())
SAVED_BY_THUNDERBIRD = replace(OUR_DRAFT, uid=21, message_id="<new@tb.example>")
SAVED_BY_MUTT = replace(OUR_DRAFT, uid=21)
FOREIGN = DraftSeen(20, (), "<other@x.example>", (), (), (), ())


def drafts(*seen: DraftSeen, uidvalidity: int = 7, uidnext: int = 30) -> Drafts:
    return Drafts("Drafts", uidvalidity, uidnext, seen)


WORDS = "a no is a good answer and one word is enough, or name a time and I will call you "


def sent(
    message_id: str = "<new@tb.example>",
    *,
    days: float = 1,
    parent: str = PARENT,
    words: str = "",
    to: str = "pat@customer.example",
) -> Message:
    parents = (parent,) if parent else ()
    return Message(
        place=Place("Sent", 1, 1),
        identity=message_id,
        in_sent=True,
        message_id=message_id,
        in_reply_to=parents,
        references=parents,
        senders=(Address("", "sam@seller.example"),),
        to=(Address("", to),),
        cc=(Address("", "sam@seller.example"),),
        subject="Re: Offer",
        dated_at=NOW + days * DAY,
        arrived_at=NOW + days * DAY,
        sketch=sketch(words),
    )


OFFER = sent(PARENT, days=-7, parent="")
ROW = replace(ROW, sketch=sketch(WORDS))


def follow(
    row: Decision,
    lying: Drafts,
    *mails: Message,
    now: datetime = NOW + DAY,
    real_now: datetime = NOW + DAY,
) -> Decision:
    changed = life.follow([row], life.Sent(mails), lying, (now, real_now), RULES)
    return changed[0] if changed else row


PRESENT_CASES = {
    "nothing happened": (drafts(OUR_DRAFT), (), DraftState.PRESENT),
    "sent as it was": (drafts(), (sent(OURS),), DraftState.SENT),
    "sent as it was, and a client left the draft": (
        drafts(OUR_DRAFT),
        (sent(OURS),),
        DraftState.SENT,
    ),
    "sent by a client that gives new ids": (drafts(), (sent(),), DraftState.SENT_EDITED),
    "another mail by hand while ours lies untouched": (
        drafts(OUR_DRAFT),
        (sent(),),
        DraftState.PRESENT,
    ),
    "saved again under our id": (drafts(SAVED_BY_MUTT), (), DraftState.EDITED),
    "saved again under a new id": (drafts(SAVED_BY_THUNDERBIRD), (), DraftState.EDITED),
    "flagged": (
        drafts(replace(OUR_DRAFT, flags=("\\Draft", "\\FLAGGED"))),
        (),
        DraftState.EDITED,
    ),
    "gone once": (drafts(FOREIGN), (), DraftState.PRESENT),
    "all renumbered": (
        drafts(replace(OUR_DRAFT, uid=3), uidvalidity=8),
        (),
        DraftState.PRESENT,
    ),
    "sent in our words by a client that loses the thread": (
        drafts(),
        (sent(parent="", words=WORDS), OFFER),
        DraftState.SENT,
    ),
    "sent in nearly our words by a client that loses the thread": (
        drafts(),
        (sent(parent="", words=WORDS + "and some more of my own"), OFFER),
        DraftState.SENT_EDITED,
    ),
    "our words, to others": (
        drafts(FOREIGN),
        (sent(parent="", words=WORDS, to="kim@other.example"), OFFER),
        DraftState.PRESENT,
    ),
    "our words, before the draft": (
        drafts(FOREIGN),
        (sent(parent="", words=WORDS, days=-3), OFFER),
        DraftState.PRESENT,
    ),
    "under our id, but rewritten": (
        drafts(),
        (sent(OURS, words="hello there, all is well with us"),),
        DraftState.SENT_EDITED,
    ),
    "under a new id, but as it was": (drafts(), (sent(words=WORDS),), DraftState.SENT),
    "labelled": (
        drafts(replace(OUR_DRAFT, flags=("\\Draft", "\\Seen", "$label1"))),
        (),
        DraftState.EDITED,
    ),
    "classed by a junk filter": (
        drafts(replace(OUR_DRAFT, flags=("\\Draft", "\\Seen", "NonJunk"))),
        (),
        DraftState.PRESENT,
    ),
    "a mail for another parent": (
        drafts(OUR_DRAFT),
        (sent(parent="<else@x.example>"),),
        DraftState.PRESENT,
    ),
    "an older mail for the same parent": (drafts(), (sent(days=-3),), DraftState.PRESENT),
}


@pytest.mark.parametrize("case", PRESENT_CASES)
def test_what_became_of_a_draft_that_lay_in_drafts(case: str) -> None:
    lying, mails, expected = PRESENT_CASES[case]
    assert follow(ROW, lying, *mails).state is expected


def test_a_sent_step_counts_from_the_date_of_the_sent_mail() -> None:
    assert follow(ROW, drafts(), sent(OURS, days=2)).settled_at == NOW + 2 * DAY
    assert follow(ROW, drafts(), sent(days=3)).settled_at == NOW + 3 * DAY


def test_a_renumbered_draft_keeps_its_fingerprint_under_its_new_uid() -> None:
    after = follow(ROW, drafts(replace(OUR_DRAFT, uid=3), uidvalidity=8))
    assert (after.uid, after.uidvalidity, after.fingerprint) == (3, 8, "f")


def test_gone_is_discarded_only_after_three_looks_and_a_day() -> None:
    row = ROW
    for hours in (0, 1, 23):
        row = follow(row, drafts(), now=NOW + timedelta(hours=hours))
        assert row.state is DraftState.PRESENT
    row = follow(row, drafts(), now=NOW + timedelta(hours=25))
    assert (row.state, row.settled_at) == (DraftState.DISCARDED, NOW + timedelta(hours=25))


def test_one_look_a_month_later_is_not_enough_to_call_it_discarded() -> None:
    row = follow(ROW, drafts(), now=NOW)
    row = follow(row, drafts(), now=NOW + 30 * DAY)
    assert row.state is DraftState.PRESENT


def test_what_was_not_looked_at_in_a_very_full_drafts_is_not_gone() -> None:
    newer = [replace(FOREIGN, uid=100 + n) for n in range(MOST_DRAFTS)]
    row = ROW
    for hours in (0, 20, 40, 60):
        row = follow(row, drafts(*newer), now=NOW + timedelta(hours=hours))
    assert row == ROW
    # One message fewer, and all of Drafts was read: then it is gone.
    assert follow(ROW, drafts(*newer[1:])).gone_polls == 1


def test_a_discarded_draft_that_was_fetched_back_is_the_draft_of_its_step_again() -> None:
    row = replace(ROW, state=DraftState.DISCARDED, settled_at=NOW)
    after = follow(row, drafts(SAVED_BY_MUTT))
    assert (after.state, after.settled_at) == (DraftState.EDITED, None)


def test_a_draft_that_comes_back_was_never_gone() -> None:
    row = follow(ROW, drafts())
    row = follow(row, drafts(OUR_DRAFT))
    assert (row.gone_polls, row.gone_since) == (0, None)


def test_an_edited_draft_stays_edited_and_can_be_sent_or_discarded() -> None:
    edited = replace(ROW, state=DraftState.EDITED)
    assert follow(edited, drafts(SAVED_BY_THUNDERBIRD)).state is DraftState.EDITED
    assert follow(edited, drafts(OUR_DRAFT)).state is DraftState.EDITED
    assert follow(edited, drafts(), sent()).state is DraftState.SENT_EDITED
    for hours in (0, 20, 40):
        edited = follow(edited, drafts(), now=NOW + timedelta(hours=hours))
    assert edited.state is DraftState.DISCARDED


def test_a_discarded_draft_that_is_sent_after_all_counts_as_sent() -> None:
    assert follow(replace(ROW, state=DraftState.DISCARDED), drafts(), sent(OURS)).state is (
        DraftState.SENT
    )


DOUBT = replace(ROW, state=DraftState.APPENDING, uid=None, written_at=NOW, octets=b"x")
DOUBT_CASES = {
    "inside the quarantine nothing is concluded": (
        drafts(uidnext=20),
        (),
        10,
        DraftState.APPENDING,
    ),
    "found by its id": (drafts(OUR_DRAFT), (), 10, DraftState.PRESENT),
    "nothing was added since": (drafts(uidnext=20), (), 90, DraftState.PLANNED),
    "all that was added is there and is not ours": (
        drafts(FOREIGN, uidnext=21),
        (),
        90,
        DraftState.PLANNED,
    ),
    "something that was added is not there any more": (
        drafts(uidnext=21),
        (),
        90,
        DraftState.UNCERTAIN,
    ),
    "the mailbox was renumbered": (drafts(uidvalidity=8), (), 90, DraftState.UNCERTAIN),
    "it was sent meanwhile": (drafts(uidnext=21), (sent(OURS),), 90, DraftState.SENT),
    "it was edited meanwhile": (
        drafts(SAVED_BY_THUNDERBIRD, uidnext=22),
        (),
        90,
        DraftState.EDITED,
    ),
}


@pytest.mark.parametrize("case", DOUBT_CASES)
def test_after_a_doubtful_append(case: str) -> None:
    lying, mails, seconds, expected = DOUBT_CASES[case]
    real_now = NOW + timedelta(seconds=seconds)
    assert follow(DOUBT, lying, *mails, real_now=real_now).state is expected


def test_an_uncertain_row_waits_for_the_seller_unless_the_mailbox_tells_more() -> None:
    row = replace(DOUBT, state=DraftState.UNCERTAIN)
    assert follow(row, drafts(uidnext=20)) == row
    assert follow(row, drafts(OUR_DRAFT)).state is DraftState.PRESENT
    (resumed,) = life.resume([row, ROW], "Customer Inc", NOW)
    assert resumed.state is DraftState.WITHDRAWN
    assert life.resume([row], "Somebody else", NOW) == ()


def test_resume_lets_a_step_that_was_taken_back_come_anew() -> None:
    row = replace(ROW, state=DraftState.WITHDRAWN, by_seller=True, settled_at=NOW)
    (resumed,) = life.resume([row], "Customer Inc", NOW + DAY)
    assert (resumed.state, resumed.by_seller, resumed.settled_at) == (
        DraftState.WITHDRAWN,
        False,
        NOW,
    )


def test_what_is_settled_is_not_looked_at_again() -> None:
    for state in (DraftState.SENT, DraftState.SENT_EDITED, DraftState.WITHDRAWN):
        row = replace(ROW, state=state)
        assert follow(row, drafts(), sent(OURS)) == row


def leaving(lying: Drafts) -> Decision:
    return follow(acts.leaving(ROW, NOW, by_seller=False), lying)


def test_a_draft_that_we_were_moving_and_that_is_gone_was_withdrawn() -> None:
    assert leaving(drafts()).state is DraftState.WITHDRAWN
    assert leaving(drafts()).settled_at == NOW


def test_a_draft_that_we_were_moving_is_still_ours_though_we_marked_it() -> None:
    marked = replace(OUR_DRAFT, flags=("\\Draft", "\\Deleted"))
    assert leaving(drafts(marked)).state is DraftState.PRESENT
    assert follow(ROW, drafts(marked)).gone_polls == 1  # a person threw it away
    assert leaving(drafts(replace(marked, flags=("\\Flagged",)))).state is DraftState.EDITED


# --- the table itself --------------------------------------------------------------------------

FLAGGED = replace(OUR_DRAFT, flags=("\\Flagged",))
LYING = (OUR_DRAFT, SAVED_BY_THUNDERBIRD, SAVED_BY_MUTT, FOREIGN, FLAGGED)
MAILS = (
    sent(),
    sent(words=WORDS),
    sent(words=WORDS + "and some more of my own"),
    sent(OURS),
    sent(OURS, words="hello there, all is well with us"),
    sent(parent="<else@x.example>"),
    OFFER,
    sent(parent="", words=WORDS),
    sent(parent="", words=WORDS + "and some more of my own"),
)


def shown(row: Decision, lying: Drafts, mails: Sequence[Message], real_now: datetime) -> Evidence:
    found = Sent(mails)
    mine = found.as_is(row), found.for_parent(row)
    return Evidence(row, lying, *mine, found, NOW + DAY, real_now, RULES)


def answers(facts: Evidence) -> list[tuple[Rule, Decision]]:
    """What each rule of the row's state says, in order; without those that say nothing."""
    said = ((rule, rule.look(facts)) for rule in life.RULES.get(facts.decision.state, ()))
    return [(rule, after) for rule, after in said if after is not None]


@given(
    row=st.builds(
        replace,
        st.just(ROW),
        state=st.sampled_from(DraftState),
        uid=st.sampled_from([None, 20, 21]),
        uidnext=st.sampled_from([None, 20, 29]),
        gone_polls=st.integers(0, 3),
        gone_since=st.sampled_from([None, NOW, NOW - 3 * DAY]),
        written_at=st.sampled_from([None, NOW, NOW + DAY]),
        settled_at=st.sampled_from([None, NOW]),
        octets=st.sampled_from([None, b"the draft"]),
    ),
    seen=st.lists(st.sampled_from(LYING), unique_by=lambda one: one.uid),
    mails=st.lists(st.sampled_from(MAILS), max_size=3),
    uidvalidity=st.sampled_from([7, 8]),
)
def test_every_rule_leads_where_it_says_and_the_first_that_answers_wins(
    row: Decision, seen: list[DraftSeen], mails: list[Message], uidvalidity: int
) -> None:
    lying = drafts(*seen, uidvalidity=uidvalidity)
    said = answers(shown(row, lying, mails, NOW + DAY))
    for rule, after in said:
        assert after.state in rule.leads_to, rule.event
        moved = after.state is not row.state
        assert not moved or after.octets is None or after.state in LIVE - {DraftState.EDITED}
    assert follow(row, lying, *mails) == (said[0][1] if said else row)


# What lies in Drafts, in all the ways that make a difference to some rule.
DESKS = (
    drafts(),
    drafts(uidnext=20),
    drafts(OUR_DRAFT),
    drafts(FLAGGED),
    drafts(SAVED_BY_MUTT),
    drafts(SAVED_BY_THUNDERBIRD),
    drafts(*(replace(FOREIGN, uid=100 + n) for n in range(MOST_DRAFTS))),
    drafts(OUR_DRAFT, uidvalidity=8),
    drafts(FLAGGED, uidvalidity=8),
)
HISTORIES: tuple[dict[str, Any], ...] = (
    {},
    {"gone_polls": 3, "gone_since": NOW - 3 * DAY},
    {"settled_at": NOW + 2 * DAY},
)
SENT_MAILS = [(), *((mail,) for mail in MAILS), *((mail, OFFER) for mail in MAILS)]


def test_every_rule_is_the_first_to_answer_for_each_state_that_it_leads_to() -> None:
    """A rule that no case comes to, or a state that it never leads to, is a lie in the table."""
    row = replace(ROW, written_at=NOW)
    told = {
        (before, r.event, to) for before, rs in life.RULES.items() for r in rs for to in r.leads_to
    }
    reached = set()
    cases = product(life.RULES, HISTORIES, DESKS, SENT_MAILS, (10, 90))
    for state, history, lying, mails, seconds in cases:
        before = replace(row, state=state, **history)
        said = answers(shown(before, lying, mails, NOW + timedelta(seconds=seconds)))
        reached |= {(state, rule.event, after.state) for rule, after in said[:1]}
    assert reached == told


def test_every_state_can_be_reached_and_every_unsettled_one_can_be_left() -> None:
    moves = {(act.before, act.after) for act in acts.ACTS}
    moves |= {(before, to) for before, rs in life.RULES.items() for r in rs for to in r.leads_to}
    moves = {(before, after) for before, after in moves if before is not after}
    assert {after for _, after in moves} == set(DraftState)
    assert {before for before, _ in moves} >= LIVE
