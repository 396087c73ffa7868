"""The laws of control mailboxes, for everything that people and servers can do to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from core.scenario import CUSTOMER, PAT, POLICY, SELLER, WHO, ZONE, message, on
from ghostwatch.core import controls
from ghostwatch.core.controls import Letter, Looked, Lying, named, shown_name, sighted, told
from ghostwatch.core.conversations import gather, with_ledger
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    Address,
    Control,
    Note,
    NoteKind,
    Reading,
    Sighting,
    Situation,
    Verdict,
)

MAILBOXES = (
    Control("controls.won", "Won", NoteKind.WON),
    Control("controls.lost", "Lost", NoteKind.LOST),
    Control("controls.hush", "Hush", NoteKind.HUSH),
    Control("controls.later.Week", "Week", NoteKind.LATER, timedelta(weeks=1)),
    Control("controls.watch", "Watch", None),
)
BY_NAME = {control.mailbox: control for control in MAILBOXES}
ALL = frozenset(BY_NAME)
OFFER = replace(message(0, on("2026-11-02"), SELLER, to=(Address("", PAT),)), in_sent=True)
ANSWER = message(1, on("2026-10-30"), PAT)
STOP = message(2, on("2026-11-03"), PAT, reading=Reading(stop=True))
FREE = "gmail.com"
ADDRESSES = st.sampled_from(
    [PAT, "kim@other.example", "lee@other.example", f"kim@{FREE}", f"lee@{FREE}", "x@y.example"]
)


@st.composite
def letters(draw: st.DrawFn) -> tuple[Letter, ...]:
    """Some messages, each under a UID of its own."""
    uids = draw(st.sets(st.integers(1, 6), max_size=4))
    known = st.sampled_from([OFFER, ANSWER, STOP])
    built = []
    for uid in sorted(uids):
        if draw(st.booleans()):
            built.append(controls.letter_from(uid, draw(known), WHO.me))
        else:
            name = draw(st.sampled_from(["", "Kim", "KIM", "Customer Inc", "a@b.example"]))
            address = draw(ADDRESSES)
            built.append(Letter(uid, f"{uid} {address}", "s", "", (address,), name))
    return tuple(built)


Look = Mapping[str, tuple[Letter, ...]]
# What lies in each mailbox that is looked into; the others cannot be read at that time.
LOOKS = st.lists(st.dictionaries(st.sampled_from(sorted(ALL)), letters()), min_size=1, max_size=5)


def lying(look: Look, validity: int = 7) -> list[Lying]:
    return [
        Lying(BY_NAME[name], validity, frozenset(one.uid for one in there), there)
        for name, there in look.items()
    ]


def looked(number: int) -> Looked:
    return Looked(on("2026-11-04") + timedelta(days=number), 0, ZONE)


def seen(looks: list[Look]) -> tuple[Sighting, ...]:
    """The rows after these looks, a day apart."""
    rows: dict[int, Sighting] = {}
    for number, look in enumerate(looks):
        changed = sighted(rows.values(), lying(look), looked(number), WHO, ALL)
        rows |= {row.number: row for row in changed}
    return tuple(rows.values())


def verdict(rows: tuple[Sighting, ...], now: datetime, *said: Note, stop: bool = False) -> Verdict:
    mails = [OFFER, ANSWER, *([STOP] if stop else [])]
    talks = gather(mails, (), (), WHO)
    words = told(rows, said, talks)
    (talk,) = with_ledger(talks, words.notes, ())
    return controls.explained(judge(talk, POLICY, now), talk, words.torn)


NOW = st.integers(0, 400).map(lambda days: on("2026-11-04") + timedelta(days=days))


@given(LOOKS)
def test_the_same_look_again_changes_nothing(looks: list[Look]) -> None:
    rows = seen(looks)
    assert sighted(rows, lying(looks[-1]), looked(99), WHO, ALL) == ()


@given(LOOKS, NOW, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_means_nothing(
    looks: list[Look], now: datetime, chance: Random
) -> None:
    rows = seen(looks)
    mixed = chance.sample(rows, len(rows))
    assert verdict(tuple(mixed), now) == verdict(rows, now)
    assert list(named(mixed, "Watch", WHO)) == list(named(rows, "Watch", WHO))
    changed = sighted(rows, lying(looks[0]), looked(99), WHO, ALL)
    assert sighted(mixed, lying(looks[0]), looked(99), WHO, ALL) == changed


@given(LOOKS)
def test_what_holds_is_what_lay_there_when_the_mailbox_was_last_read(looks: list[Look]) -> None:
    last: dict[str, tuple[Letter, ...]] = {}
    for look in looks:
        last |= look
    holding = {(r.mailbox, r.uid) for r in seen(looks) if r.gone_at is None}
    assert holding == {(name, one.uid) for name, there in last.items() for one in there}


@given(LOOKS, NOW)
def test_all_taken_out_it_is_as_if_nothing_had_been_said(looks: list[Look], now: datetime) -> None:
    rows = seen([*looks, dict.fromkeys(ALL, ())])
    assert verdict(rows, now) == verdict((), now)
    assert list(named(rows, "Watch", WHO)) == []


@given(LOOKS, LOOKS)
def test_a_mailbox_made_anew_takes_nothing_back(looks: list[Look], others: list[Look]) -> None:
    rows = {row.number: row for row in seen(looks)}
    held = {row.number for row in rows.values() if row.gone_at is None}
    changed = sighted(rows.values(), lying(others[0], validity=8), looked(99), WHO, ALL)
    assert not [row for row in changed if row.number in held and row.gone_at is not None]


NOTES = st.lists(
    st.tuples(st.sampled_from([NoteKind.WON, NoteKind.LOST, NoteKind.HUSH, NoteKind.LATER])),
    max_size=2,
).map(
    lambda kinds: [
        Note(CUSTOMER.name, kind, on("2026-11-04"), on("2026-11-20").date(), number=n)
        for n, (kind,) in enumerate(kinds, start=1)
    ]
)


@given(LOOKS, NOTES, NOW)
def test_no_mailbox_weakens_a_stop(looks: list[Look], said: list[Note], now: datetime) -> None:
    found = verdict(seen(looks), now, *said, stop=True)
    assert found.situation in (Situation.CLOSED, Situation.UNCLEAR)
    assert found.next is None


@given(LOOKS, NOW)
def test_a_word_that_holds_keeps_every_draft_away(looks: list[Look], now: datetime) -> None:
    rows = seen(looks)
    ends = {NoteKind.WON, NoteKind.LOST, NoteKind.HUSH}
    ours = [r for r in rows if r.says and r.gone_at is None and PAT in r.people]
    newest = max(ours, key=lambda r: r.number, default=None)
    if newest is not None and newest.says in ends:
        found = verdict(rows, now)
        assert found.situation in (Situation.CLOSED, Situation.CLIENT, Situation.UNCLEAR)


@given(LOOKS)
def test_every_watched_person_has_one_name_and_no_name_two_people(looks: list[Look]) -> None:
    people = list(named(seen(looks), "Watch", WHO))
    names = [name.casefold() for name, _ in people]
    addresses = [address for _, contacts in people for address in contacts]
    assert len(set(names)) == len(names)
    assert len(set(addresses)) == len(addresses)
    assert CUSTOMER.name.casefold() not in names
    assert PAT not in addresses


@given(st.text(max_size=300))
def test_whatever_a_stranger_calls_themselves_fits_on_a_line(display_name: str) -> None:
    shown = shown_name(display_name)
    assert len(shown) <= 60
    assert shown.isprintable()
    assert shown == shown.strip()
    assert "@" not in shown
    assert not shown.startswith("-")
    assert shown_name(shown) == shown
