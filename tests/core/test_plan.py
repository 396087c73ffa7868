"""Desired drafts against present ones: what is written, taken back, held, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ghostwatch.core.model import (
    LIVE,
    Address,
    Adopt,
    Append,
    CadenceStep,
    Conversation,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Message,
    NextStep,
    Place,
    Plan,
    Prospect,
    Reason,
    Side,
    Situation,
    Verdict,
    Withdraw,
    Word,
)
from ghostwatch.core.plan import STALE, Limits, Room, plan
from ghostwatch.core.plays import NO_NEWS, PLAYS, THANK_YOU

NOW = datetime(2026, 11, 9, 10, tzinfo=UTC)
DAY = timedelta(days=1)


def identify(row: Decision, _follows: Message) -> str:
    return f"<{row.key[:8]}@seller.example>"


EMPTY = Drafts("Drafts", 7, 20, ())


def prospect(number: int = 1) -> Prospect:
    contact = f"pat@customer{number}.example"
    steps = (CadenceStep("step_back", 5),)
    return Prospect(f"Customer {number}", (contact,), (f"customer{number}.example",), steps)


def offer(number: int = 1, tag: str = "offer") -> Message:
    sent_at = NOW - timedelta(days=7, minutes=number)
    return Message(
        place=Place("Sent", 1, number),
        identity=f"{tag}{number}",
        in_sent=True,
        message_id=f"<{tag}{number}@seller.example>",
        in_reply_to=(),
        references=(),
        senders=(Address("", "sam@seller.example"),),
        to=(Address("", f"pat@customer{number}.example"),),
        cc=(),
        subject="Offer",
        dated_at=sent_at,
        arrived_at=sent_at,
    )


def case(
    number: int = 1,
    situation: Situation = Situation.SILENT,
    decisions: Sequence[Decision] = (),
    follows: Message | None = None,
) -> tuple[Conversation, Verdict]:
    who, message = prospect(number), follows or offer(number)
    talk = Conversation(who, (Word(Side.OURS, message.arrived_at, message),), (), tuple(decisions))
    due = NOW - timedelta(minutes=number)
    verdict = Verdict(
        who,
        situation,
        since=due,
        falls_silent_at=due,
        next=NextStep(0, "step_back", due),
        follows=message,
    )
    return talk, verdict


def row(number: int = 1, state: DraftState = DraftState.PRESENT, parent: str = "") -> Decision:
    parent = parent or offer(number).message_id
    key = Decision.planned(f"Customer {number}", parent, ("step_back", 0), 0, NOW).key
    return Decision(
        key=key,
        prospect=f"Customer {number}",
        parent=parent,
        play="step_back",
        step=0,
        generation=0,
        message_id=f"<{key[:8]}@seller.example>",
        state=state,
        decided_at=NOW,
        uidvalidity=7,
        uid=20,
    )


def lying(message_id: str, *, to: str = "", cites: str = "") -> Drafts:
    people = (Address("", to),) if to else ()
    parents = (cites,) if cites else ()
    return Drafts("Drafts", 7, 21, (DraftSeen(20, (), message_id, parents, parents, people, ()),))


def held(made: Plan) -> dict[str, str]:
    return {w.prospect: w.reason.code for w in made.withheld}


def test_a_silent_conversation_gets_one_append() -> None:
    made = plan([case()], EMPTY, NOW, identify)
    (action,) = made.actions
    assert isinstance(action, Append)
    assert action.decision == replace(row(), state=DraftState.PLANNED, uidvalidity=None, uid=None)
    assert made.withheld == ()


@pytest.mark.parametrize("situation", [s for s in Situation if s is not Situation.SILENT])
def test_no_other_situation_gets_a_draft(situation: Situation) -> None:
    assert plan([case(situation=situation)], EMPTY, NOW, identify) == Plan()


def test_a_plan_after_it_was_carried_out_is_empty() -> None:
    assert plan([case(decisions=[row()])], lying(row().message_id), NOW, identify) == Plan()


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (DraftState.EDITED, "draft_edited"),
        (DraftState.APPENDING, "quarantine"),
        (DraftState.UNCERTAIN, "uncertain"),
    ],
)
def test_an_unsettled_row_holds_the_next_draft(state: DraftState, code: str) -> None:
    assert held(plan([case(decisions=[row(state=state)])], EMPTY, NOW, identify)) == {
        "Customer 1": code
    }
    # It holds a draft for a newer message of the same conversation, too.
    newer = case(decisions=[row(state=state)], follows=offer(tag="newer"))
    assert held(plan([newer], EMPTY, NOW, identify)) == {"Customer 1": code}


def test_what_was_provably_not_written_is_written_again_with_the_same_bytes() -> None:
    planned = replace(row(state=DraftState.PLANNED), octets=b"the same bytes")
    (action,) = plan([case(decisions=[planned])], EMPTY, NOW, identify).actions
    assert isinstance(action, Append)
    assert action.decision == planned


def test_a_withdrawn_step_is_written_anew_under_another_key() -> None:
    (action,) = plan(
        [case(decisions=[row(state=DraftState.WITHDRAWN)])], EMPTY, NOW, identify
    ).actions
    assert isinstance(action, Append)
    assert action.decision.generation == 1
    assert action.decision.message_id != row().message_id


@pytest.mark.parametrize("situation", STALE)
def test_a_draft_whose_moment_has_passed_is_taken_back(situation: Situation) -> None:
    (action,) = plan(
        [case(situation=situation, decisions=[row()])], lying(row().message_id), NOW, identify
    ).actions
    assert isinstance(action, Withdraw)
    assert action.reasons[0].code == STALE[situation]


@pytest.mark.parametrize("situation", [Situation.THEIR_TURN, Situation.AWAY])
def test_a_draft_is_not_taken_back_because_a_clock_went_backwards(situation: Situation) -> None:
    assert plan([case(situation=situation, decisions=[row()])], EMPTY, NOW, identify) == Plan()


def test_an_own_other_mail_takes_the_draft_back() -> None:
    judged = case(situation=Situation.THEIR_TURN, decisions=[row()], follows=offer(tag="newer"))
    (action,) = plan([judged], EMPTY, NOW, identify).actions
    assert isinstance(action, Withdraw)
    assert action.reasons[0].code == "wrote_other"


@pytest.mark.parametrize("state", [s for s in DraftState if s is not DraftState.PRESENT])
def test_only_an_untouched_draft_that_lies_there_is_ever_taken_back(state: DraftState) -> None:
    judged = case(situation=Situation.CLOSED, decisions=[row(state=state)])
    assert plan([judged], EMPTY, NOW, identify).actions == ()


@pytest.mark.parametrize(
    "drafts",
    [
        lying("<own@seller.example>", to="Pat@Customer1.example"),
        lying("<own@seller.example>", to="kim@mail.customer1.example"),
        lying("", cites=offer().message_id),
    ],
)
def test_the_sellers_own_draft_makes_us_stand_down(drafts: Drafts) -> None:
    assert held(plan([case()], drafts, NOW, identify)) == {"Customer 1": "own_draft"}


def test_a_draft_to_somebody_else_does_not_matter() -> None:
    made = plan([case()], lying("<own@seller.example>", to="x@notcustomer1.example"), NOW, identify)
    assert len(made.actions) == 1


def after_a_loss(lost_at: datetime | None) -> Plan:
    talk, verdict = case()
    lying_there = lying("<saved@mail.example>", cites=offer().message_id)
    return plan([(replace(talk, lost_at=lost_at), verdict)], lying_there, NOW, identify)


def test_after_a_loss_a_draft_for_the_step_that_was_due_counts_as_its_draft() -> None:
    (action,) = after_a_loss(NOW + DAY).actions
    assert isinstance(action, Adopt)
    assert action.decision.state is DraftState.EDITED


@pytest.mark.parametrize("lost_at", [None, NOW - 300 * DAY])
def test_a_draft_that_no_lost_ledger_can_have_known_is_the_sellers_own(
    lost_at: datetime | None,
) -> None:
    made = after_a_loss(lost_at)
    assert made.actions == ()
    assert [w.reason.code for w in made.withheld] == ["own_draft"]


def two(ours: int, theirs: int) -> Drafts:
    first = DraftSeen(theirs, (), "<other@machine.example>", (), (offer().message_id,), (), ())
    second = DraftSeen(ours, (), row().message_id, (), (offer().message_id,), (), ())
    return Drafts("Drafts", 7, 90, tuple(sorted((first, second), key=lambda seen: seen.uid)))


def test_of_two_drafts_for_one_parent_the_later_gives_way() -> None:
    lies = replace(row(), state=DraftState.PRESENT, uid=30, uidvalidity=7)
    (action,) = plan([case(decisions=[lies])], two(30, 29), NOW, identify).actions
    assert isinstance(action, Withdraw)
    assert action.gives_way
    assert plan([case(decisions=[lies])], two(30, 31), NOW, identify).actions == ()


def test_all_that_is_due_is_planned_longest_silent_first() -> None:
    made = plan([case(n) for n in (1, 3, 2)], EMPTY, NOW, identify)
    names = [a.prospect.name for a in made.actions if isinstance(a, Append)]
    assert names == ["Customer 3", "Customer 2", "Customer 1"]


def test_what_is_stale_is_taken_back_before_anything_is_written() -> None:
    made = plan([case(1), case(2, Situation.OUR_TURN, [row(2)])], EMPTY, NOW, identify)
    assert [type(a) for a in made.actions] == [Withdraw, Append]


def test_only_a_written_draft_takes_a_place() -> None:
    room = Room(Limits(2, 9, UTC), (), NOW)
    for _ in range(5):
        assert room.refusal() is None
    room.take()
    room.take()
    assert room.refusal() == Reason("cap_per_pass", facts={"limit": 2})


EITHER = (DraftState.PRESENT, DraftState.WITHDRAWN)


def test_the_days_drafts_count_in_the_sellers_zone_whatever_became_of_them() -> None:
    yesterday = replace(row(3), decided_at=NOW - DAY, written_at=NOW)
    declined = replace(row(4, DraftState.PLANNED), written_at=NOW)
    known_again = row(5)
    today = [replace(row(n, state), written_at=NOW) for n, state in enumerate(EITHER, start=1)]
    room = Room(Limits(5, 3, UTC), [*today, yesterday, declined, known_again], NOW)
    assert room.refusal() is None
    room.take()
    assert room.refusal() == Reason("cap_per_day", facts={"limit": 3})


# --- courtesies and the quarter ------------------------------------------------------------------


def kind(
    situation: Situation = Situation.OUR_TURN,
    play: str = "thank_you",
    decisions: Sequence[Decision] = (),
    due_at: datetime = NOW,
) -> tuple[Conversation, Verdict]:
    """They wrote last, and a courtesy comes next. Its draft follows their word."""
    talk, verdict = case(situation=situation, decisions=decisions)
    number = PLAYS[play].number
    assert number is not None
    return replace(talk, decisions=tuple(decisions)), replace(
        verdict,
        next=NextStep(number, play, due_at),
        follows=theirs(),
        addressed=offer(),
        falls_silent_at=None,
    )


def theirs(number: int = 1) -> Message:
    who = Address("", f"pat@customer{number}.example")
    mail = offer(number, tag="answer")
    return replace(mail, in_sent=False, senders=(who,), to=(Address("", "sam@seller.example"),))


def courtesy(state: DraftState = DraftState.PRESENT, play: str = "thank_you") -> Decision:
    number = PLAYS[play].number
    assert number is not None
    parent = theirs().message_id
    fresh = Decision.planned("Customer 1", parent, (play, number), 0, NOW)
    return replace(fresh, message_id=identify(fresh, offer()), state=state, uidvalidity=7, uid=20)


def test_a_courtesy_follows_their_word_and_takes_its_people_from_ours() -> None:
    def by_sender(row: Decision, mail: Message) -> str:
        return f"<{row.key[:8]}@{mail.senders[0].domain}>"

    (action,) = plan([kind()], EMPTY, NOW, by_sender).actions
    assert isinstance(action, Append)
    assert (action.decision.play, action.decision.step) == ("thank_you", THANK_YOU)
    assert action.decision.parent == theirs().message_id
    assert action.follows == theirs()
    assert action.addressed == offer()
    row = replace(action.decision, state=DraftState.PRESENT, uid=20, uidvalidity=7)
    assert plan([kind(decisions=[row])], lying(row.message_id), NOW, identify) == Plan()


def test_a_courtesy_is_not_written_before_it_is_due() -> None:
    assert plan([kind(due_at=NOW + DAY)], EMPTY, NOW, identify) == Plan()


@pytest.mark.parametrize("play", ["thank_you", "no_news", "care"])
@pytest.mark.parametrize("situation", list(Situation))
def test_one_table_says_which_play_may_be_drafted_in_which_situation(
    situation: Situation, play: str
) -> None:
    made = plan([kind(situation, play)], EMPTY, NOW, identify)
    assert bool(made.actions) == (situation in PLAYS[play].situations)


GONE = {
    "answered": replace(
        kind()[1], next=None, follows=replace(theirs(), message_id="<n@x.example>")
    ),
    "wrote_other": replace(kind()[1], next=None, follows=offer()),
    "closed_now": replace(kind()[1], next=None),
}


@pytest.mark.parametrize("code", GONE)
@pytest.mark.parametrize("situation", list(Situation))
def test_a_courtesy_whose_occasion_is_over_is_taken_back(code: str, situation: Situation) -> None:
    talk, _ = kind(decisions=[courtesy()])
    verdict = replace(GONE[code], situation=situation)
    (action,) = plan([(talk, verdict)], lying(courtesy().message_id), NOW, identify).actions
    assert isinstance(action, Withdraw)
    assert action.reasons[0].code == code


@pytest.mark.parametrize("state", [s for s in DraftState if s is not DraftState.PRESENT])
def test_a_courtesy_that_a_person_touched_or_that_is_settled_stays(state: DraftState) -> None:
    talk, verdict = kind(decisions=[courtesy(state)])
    gone = (talk, replace(verdict, next=None))
    assert plan([gone], lying(courtesy().message_id), NOW, identify).actions == ()


def test_what_gives_way_and_what_comes_instead_are_one_plan() -> None:
    """Else a second plan, made when the first was carried out, would not be empty."""
    late = replace(kind()[1], situation=Situation.SILENT, next=NextStep(0, "step_back", NOW))
    talk, _ = kind(decisions=[courtesy()])
    made = plan([(talk, late)], lying(courtesy().message_id), NOW, identify)
    assert [type(a) for a in made.actions] == [Withdraw, Append]


def test_a_changed_courtesy_holds_what_would_come_next() -> None:
    late = replace(kind()[1], situation=Situation.SILENT, next=NextStep(0, "step_back", NOW))
    talk, _ = kind(decisions=[courtesy(DraftState.EDITED)])
    assert held(plan([(talk, late)], EMPTY, NOW, identify)) == {"Customer 1": "draft_edited"}


def test_what_was_never_written_does_not_come_in_the_place_of_what_is_due() -> None:
    late = replace(kind()[1], situation=Situation.SILENT, next=NextStep(0, "step_back", NOW))
    talk, _ = kind(decisions=[courtesy(DraftState.PLANNED)])
    (action,) = plan([(talk, late)], EMPTY, NOW, identify).actions
    assert isinstance(action, Append)
    assert action.decision.play == "step_back"


def touches(*days_ago: float, step: int = 0, play: str = "step_back") -> list[Decision]:
    """Steps that were sent so many days ago, each after another mail."""
    return [
        replace(
            row(state=DraftState.SENT, parent=f"<old{n}@seller.example>"),
            key=f"old{n}",
            step=step,
            play=play,
            settled_at=NOW - DAY * ago,
        )
        for n, ago in enumerate(days_ago)
    ]


def test_nobody_gets_more_than_so_many_of_our_messages_in_a_quarter() -> None:
    made = plan([case(decisions=touches(80, 70, 60, 50, 40, 30))], EMPTY, NOW, identify)
    assert made.actions == ()
    [one] = made.withheld
    until = NOW + DAY * 10
    assert one.reason == Reason("cap_per_quarter", facts={"most": 6, "until": until})
    # On that day there is room again, and not a moment before.
    again = [case(decisions=touches(80, 70, 60, 50, 40, 30))]
    assert plan(again, EMPTY, until - timedelta(seconds=1), identify).actions == ()
    assert len(plan(again, EMPTY, until, identify).actions) == 1


def test_what_was_thrown_away_or_taken_back_reached_nobody() -> None:
    rows = touches(80, 70, 60, 50, 40, 30)
    for state in set(DraftState) - {DraftState.SENT, DraftState.SENT_EDITED}:
        if state not in LIVE:
            quiet = [replace(rows[0], state=state), *rows[1:]]
            assert len(plan([case(decisions=quiet)], EMPTY, NOW, identify).actions) == 1


def test_an_update_on_a_running_order_is_neither_counted_nor_held_back() -> None:
    many = touches(*range(5, 60, 5), step=NO_NEWS, play="no_news")
    assert len(plan([case(decisions=many)], EMPTY, NOW, identify).actions) == 1
    enough = touches(80, 70, 60, 50, 40, 30)
    held_back = plan([kind(Situation.CLIENT, "care", enough)], EMPTY, NOW, identify)
    assert [w.reason.code for w in held_back.withheld] == ["cap_per_quarter"]
    told = plan([kind(Situation.CLIENT, "no_news", enough)], EMPTY, NOW, identify)
    assert len(told.actions) == 1


@pytest.mark.parametrize("most", [0, 1, 3])
def test_the_seller_says_how_many(most: int) -> None:
    talk, verdict = case(decisions=touches(*range(10, 10 + most)))
    fewer = replace(talk, prospect=replace(talk.prospect, per_quarter=most))
    assert held(plan([(fewer, verdict)], EMPTY, NOW, identify)) == {"Customer 1": "cap_per_quarter"}
    more = replace(talk, prospect=replace(talk.prospect, per_quarter=most + 1))
    assert len(plan([(more, verdict)], EMPTY, NOW, identify).actions) == 1
