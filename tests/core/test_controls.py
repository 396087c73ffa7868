"""What messages in control mailboxes say: rows from what lies there, words from the rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.scenario import CUSTOMER, PAT, POLICY, SELLER, WHO, ZONE, message, on
from ghostwatch.core import controls
from ghostwatch.core.controls import Letter, Looked, Lying, left_behind, named, shown_name, sighted
from ghostwatch.core.conversations import gather, with_ledger
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    Address,
    Control,
    Conversation,
    Decision,
    DraftState,
    Identities,
    Kind,
    Message,
    Note,
    NoteKind,
    Parsed,
    Reading,
    Sighting,
    Situation,
    Verdict,
)

WON = Control("controls.won", "Won", NoteKind.WON)
LOST = Control("controls.lost", "Lost", NoteKind.LOST)
WEEK = Control("controls.later.Week", "Week", NoteKind.LATER, timedelta(weeks=1))
MONTH = Control("controls.later.Month", "Month", NoteKind.LATER, timedelta(days=30))
WATCH = Control("controls.watch", "Watch", None)
ALL = frozenset({"Won", "Lost", "Week", "Month", "Watch"})
KIM = Letter(1, "k", "Hello", "<k@x>", ("kim@other.example",), "Kim Buyer")


class Desk:
    """Rows as they grow, look by look."""

    def __init__(self, who: Identities = WHO) -> None:
        self.rows: tuple[Sighting, ...] = ()
        self.who = who
        self.said_after = 0
        self.validity = 7

    def look(
        self,
        day: str,
        *there: tuple[Control, *tuple[Letter, ...]],
        at: str = "09:00",
        configured: frozenset[str] = ALL,
    ) -> tuple[Sighting, ...]:
        """What lies in these mailboxes on that day; the rows that changed."""
        lying = [
            Lying(control, self.validity, frozenset(one.uid for one in letters), tuple(letters))
            for control, *letters in there
        ]
        looked = Looked(on(day, at), self.said_after, ZONE)
        changed = sighted(self.rows, lying, looked, self.who, configured)
        rows = {row.number: row for row in self.rows} | {row.number: row for row in changed}
        self.rows = tuple(rows.values())
        return changed


def letter(uid: int, of: Message) -> Letter:
    return controls.letter_from(uid, of, WHO.me)


OFFER = message(0, on("2026-11-02"), SELLER, to=(Address("", PAT),), subject="Offer 4711")
ANSWER = message(1, on("2026-11-03"), PAT, subject="Re: Offer 4711")
MAILS = (replace(OFFER, in_sent=True), ANSWER)


def talk(rows: tuple[Sighting, ...], *said: Note) -> tuple[Conversation, controls.Told]:
    talks = gather(MAILS, (), (), WHO)
    told = controls.told(rows, said, talks)
    (one,) = with_ledger(talks, told.notes, ())
    return one, told


def verdict(rows: tuple[Sighting, ...], *said: Note, day: str = "2026-11-10") -> Verdict:
    one, told = talk(rows, *said)
    return controls.explained(judge(one, POLICY, on(day)), one, told.torn)


def test_a_row_is_made_once_and_closed_when_its_message_is_gone() -> None:
    desk = Desk()
    (row,) = desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    assert (row.says, row.seen_at, row.gone_at) == (NoteKind.WON, on("2026-11-04"), None)
    assert desk.look("2026-11-05", (WON, letter(5, ANSWER))) == ()
    (gone,) = desk.look("2026-11-06", (WON,))
    assert gone == replace(row, gone_at=on("2026-11-06"))
    assert desk.look("2026-11-07", (WON,)) == ()
    (again,) = desk.look("2026-11-08", (WON, letter(6, ANSWER)))
    assert again.number == row.number + 1, "put there again it is said again"


def test_a_mailbox_that_was_not_looked_at_changes_nothing() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    assert desk.look("2026-11-05") == ()
    assert desk.look("2026-11-05", (LOST,)) == ()


def test_numbered_anew_a_message_is_the_same_word_and_a_missing_one_stays_said() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER), letter(6, OFFER)))
    desk.validity = 8
    (moved,) = desk.look("2026-11-05", (WON, letter(1, ANSWER)))
    assert (moved.number, moved.uidvalidity, moved.uid) == (1, 8, 1)
    assert moved.seen_at == on("2026-11-04")
    assert [row.gone_at for row in desk.rows] == [None, None]


def test_another_message_under_the_same_uid_takes_nothing_back() -> None:
    """RFC 3501 forbids it; servers that lost their files do it."""
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    desk.look("2026-11-05", (WON, letter(5, OFFER)))
    assert [(row.identity, row.gone_at) for row in desk.rows] == [
        (ANSWER.identity, None),
        (OFFER.identity, None),
    ]
    (row,) = desk.look("2026-11-06", (WON, letter(5, OFFER), letter(6, ANSWER)))
    assert (row.number, row.uid) == (1, 6)


def test_numbered_anew_under_an_old_uidvalidity_takes_nothing_back() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    lying = Lying(WON, 7, frozenset({1}), (letter(1, OFFER),), anew=True)
    (row,) = sighted(desk.rows, [lying], Looked(on("2026-11-05"), 0, ZONE), WHO, ALL)
    assert (row.identity, row.gone_at) == (OFFER.identity, None)


def test_out_and_in_again_between_two_looks_says_nothing_new() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WEEK, letter(5, ANSWER)))
    (row,) = desk.look("2026-11-05", (WEEK, letter(9, ANSWER)))
    assert (row.number, row.uid, row.until_on) == (1, 9, date(2026, 11, 11))


def test_a_second_copy_there_keeps_the_word_when_the_first_goes() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER), letter(6, ANSWER)))
    desk.look("2026-11-05", (WON, letter(6, ANSWER)))
    assert verdict(desk.rows).situation is Situation.CLIENT


def test_a_mailbox_that_means_something_else_today_says_that_now() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    other = replace(WON, says=NoteKind.LOST)
    closed, new = desk.look("2026-11-05", (other, letter(5, ANSWER)))
    assert (closed.gone_at, new.says) == (on("2026-11-05"), NoteKind.LOST)
    assert desk.look("2026-11-06", (other, letter(5, ANSWER))) == ()


def test_a_former_mailbox_gives_way_to_the_one_in_which_the_message_lies_now() -> None:
    desk = Desk()
    former = replace(WON, mailbox="Gewonnen")
    then = frozenset({"Gewonnen"})
    desk.look("2026-11-04", (former, letter(5, ANSWER), letter(6, OFFER)), configured=then)
    desk.look("2026-11-05", (WON, letter(1, ANSWER)))
    assert [(row.mailbox, row.gone_at is None) for row in desk.rows] == [
        ("Gewonnen", False),
        ("Gewonnen", True),
        ("Won", True),
    ]


@pytest.mark.parametrize(
    ("at", "until"),
    [("00:30", date(2026, 11, 11)), ("23:30", date(2026, 11, 11))],
)
def test_later_counts_from_the_sellers_day(at: str, until: date) -> None:
    desk = Desk()
    (row,) = desk.look("2026-11-04", (WEEK, letter(5, ANSWER)), at=at)
    assert row.until_on == until


# --- the newest word ----------------------------------------------------------------------------


def note(kind: NoteKind, number: int, day: str = "2026-11-05") -> Note:
    return Note(CUSTOMER.name, kind, on(day), number=number)


def test_words_stand_in_the_order_in_which_they_were_said_whatever_their_dates() -> None:
    desk = Desk()
    desk.said_after = 1
    desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    said = (note(NoteKind.LOST, 1, "2026-12-01"), note(NoteKind.HUSH, 2, "2026-11-01"))
    one, _ = talk(desk.rows, *said)
    assert [n.kind for n in one.notes] == [NoteKind.LOST, NoteKind.WON, NoteKind.HUSH]
    assert [n.mailbox for n in one.notes] == ["", "Won", ""]


def test_two_words_of_one_turn_contradict_each_other_until_something_newer_is_said() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)), (WEEK, letter(3, OFFER)))
    unclear = verdict(desk.rows)
    assert unclear.situation is Situation.UNCLEAR
    (reason,) = unclear.reasons
    assert reason.code == "controls_contradict"
    assert {reason.facts["mailbox"], reason.facts["other"]} == {"Won", "Week"}
    assert verdict(desk.rows, note(NoteKind.RESUME, 1)).situation is not Situation.UNCLEAR
    desk.look("2026-11-05", (LOST, letter(1, OFFER)))
    assert verdict(desk.rows).situation is Situation.CLOSED


def test_the_same_word_twice_in_one_turn_is_one_word() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WEEK, letter(5, ANSWER), letter(6, OFFER)))
    one, told = talk(desk.rows)
    assert len(one.notes) == 1
    assert told.torn == {}


def test_a_stop_stays_the_reason_beside_a_contradiction() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)), (WEEK, letter(3, OFFER)))
    stop = replace(ANSWER, reading=Reading(stop=True))
    talks = gather((MAILS[0], stop), (), (), WHO)
    told = controls.told(desk.rows, (), talks)
    (one,) = with_ledger(talks, told.notes, ())
    judged = controls.explained(judge(one, POLICY, on("2026-11-10")), one, told.torn)
    assert judged.situation is Situation.CLOSED


def test_the_word_is_explained_by_the_message_that_says_it() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WON, letter(5, ANSWER)))
    reasons = verdict(desk.rows).reasons
    assert [reason.code for reason in reasons] == ["won", "moved_there"]
    assert reasons[1].facts["subject"] == "Re: Offer 4711"
    assert reasons[1].message_id == ANSWER.message_id


# --- whose word it is ---------------------------------------------------------------------------


def test_a_message_that_is_not_known_any_more_speaks_by_the_people_it_names() -> None:
    desk = Desk()
    forgotten = message(8, on("2020-11-02"), "kim@sales.customer.example")
    ours = message(9, on("2020-11-02"), SELLER, to=(Address("", PAT),))
    for one in (forgotten, ours):
        desk = Desk()
        desk.look("2026-11-04", (LOST, letter(5, one)))
        assert verdict(desk.rows).situation is Situation.CLOSED


def test_a_stranger_who_names_them_in_cc_decides_nothing() -> None:
    desk = Desk()
    strange = message(8, on("2026-11-02"), "eve@evil.example", cc=(Address("", PAT),))
    desk.look("2026-11-04", (LOST, letter(5, strange)))
    assert verdict(desk.rows).situation is not Situation.CLOSED


# --- whom to watch ------------------------------------------------------------------------------


def kim(**changes: object) -> Letter:
    return KIM._replace(**changes)  # type: ignore[arg-type]


def watched(desk: Desk, who: Identities = WHO) -> list[tuple[str, tuple[str, ...]]]:
    return list(named(desk.rows, "Watch", who))


def test_a_company_is_one_prospect_and_its_name_stays() -> None:
    desk = Desk()
    lee = kim(uid=2, identity="l", people=("lee@other.example",), display_name="Lee")
    desk.look("2026-11-04", (WATCH, KIM, lee))
    assert watched(desk) == [("Kim Buyer", ("kim@other.example", "lee@other.example"))]
    desk.look("2026-11-05", (WATCH, lee))
    assert watched(desk) == [("Kim Buyer", ("lee@other.example",))]
    desk.look("2026-11-06", (WATCH,))
    assert watched(desk) == []


def test_free_mail_is_no_company() -> None:
    desk = Desk()
    one = kim(people=("kim@gmail.com",))
    other = kim(uid=2, identity="l", people=("lee@gmail.com",), display_name="Lee")
    desk.look("2026-11-04", (WATCH, one, other))
    assert watched(desk) == [("Kim Buyer", ("kim@gmail.com",)), ("Lee", ("lee@gmail.com",))]


def test_a_name_is_never_given_twice_not_even_after_its_owner_left() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WATCH, KIM))
    desk.look("2026-11-05", (WATCH,))
    other = kim(uid=2, identity="o", people=("kim@third.example",), display_name="KIM buyer")
    desk.look("2026-11-06", (WATCH, other))
    assert watched(desk) == [("KIM buyer (kim@third.example)", ("kim@third.example",))]


def test_a_prospect_of_the_configuration_wins_its_people_and_its_name() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WATCH, KIM))
    listed = replace(CUSTOMER, name="Other", contacts=(), domains=("other.example",))
    assert watched(desk, Identities(WHO.me, (listed,))) == []
    same = replace(CUSTOMER, name="kim buyer")
    assert watched(desk, Identities(WHO.me, (same,)))[0][0] == "Kim Buyer (kim@other.example)"


def test_who_answers_for_another_mailbox_is_not_named() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WATCH, KIM))
    assert list(named(desk.rows, "Another", WHO)) == []


@pytest.mark.parametrize(
    ("display_name", "shown"),
    [
        ("Pat Prospect", "Pat Prospect"),
        ("  Prospect,   Pat (Sales) ", "Prospect, Pat (Sales)"),
        ("Zoë Müller-Øster", "Zoë Müller-Øster"),
        ("渡辺 さくら", "渡辺 さくら"),
        ("--now 1", "now 1"),
        ("a\u202eb\x1b[31m\x00c\nd\u200be", "a b 31m c d e"),
        ("pat@customer.example", ""),
        ("12345", ""),
        ("", ""),
        ("x" * 500, "x" * 60),
    ],
)
def test_a_display_name_is_made_harmless(display_name: str, shown: str) -> None:
    assert shown_name(display_name) == shown


PARSED = Parsed({}, "<k@x>", (), (), (Address("Kim", "kim@other.example"),), (), (), "", None)
NOT_ONE = {
    "the seller": replace(PARSED, senders=(Address("", SELLER),)),
    "a colleague": replace(PARSED, senders=(Address("", "kim@seller.example"),)),
    "nobody": replace(PARSED, senders=()),
    "two": replace(PARSED, senders=(*PARSED.senders, Address("", "lee@other.example"))),
    "a list": replace(PARSED, headers={"list-id": ("<talk.other.example>",)}),
    "bulk": replace(PARSED, headers={"precedence": ("Bulk",)}),
    "a newsletter": replace(PARSED, headers={"list-unsubscribe": ("<x>",)}),
    "no plain address": replace(PARSED, senders=(Address("", '"a b"@other.example'),)),
    "no domain": replace(PARSED, senders=(Address("", "kim@localhost"),)),
    "a long address": replace(PARSED, senders=(Address("", f"{'a' * 300}@other.example"),)),
}


@pytest.mark.parametrize("who", NOT_ONE)
def test_nobody_is_named_by(who: str) -> None:
    assert controls.is_by_one_outside(PARSED, Reading(), WHO)
    assert not controls.is_by_one_outside(NOT_ONE[who], Reading(), WHO)


@pytest.mark.parametrize(
    "reading",
    [Reading(kind=kind) for kind in Kind if kind not in (Kind.PERSON, Kind.CALENDAR)]
    + [Reading(sender_doubt="doubt")],
)
def test_only_a_persons_own_sure_message_names_anybody(reading: Reading) -> None:
    assert not controls.is_by_one_outside(PARSED, reading, WHO)


def test_an_answer_through_a_tool_that_offers_to_unsubscribe_is_a_persons() -> None:
    answer = replace(NOT_ONE["a newsletter"], in_reply_to=("<m0@example>",))
    assert controls.is_by_one_outside(answer, Reading(), WHO)


def test_only_a_present_draft_of_somebody_who_is_watched_no_more_is_left_behind() -> None:
    desk = Desk()
    desk.look("2026-11-04", (WATCH, KIM))
    row = replace(
        Decision.planned("Kim Buyer", "<m0@example>", ("step_back", 0), 0, on("2026-11-09")),
        state=DraftState.PRESENT,
    )
    talks = gather(MAILS, (), (), WHO)
    assert left_behind(desk.rows, talks, (row,)) == (row,)
    edited = replace(row, state=DraftState.EDITED)
    others = replace(row, prospect="Somebody else")
    assert left_behind(desk.rows, talks, (edited, others)) == ()
    known = (replace(talks[0], decisions=(row,)),)
    assert left_behind(desk.rows, known, (row,)) == (), "it belongs to a prospect of today"
