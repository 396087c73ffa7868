"""docs/situations.md holds what the code does: its table is asked of the judgement, here.

GHOSTWATCH_DOCS=rewrite (``make docs``) writes it; otherwise it is compared. What a longer history
can change stands in UNCOVERS and BESIDES, and random conversations show that nothing else does.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pages
from ghostwatch.core.model import Situation
from situations import BEGINNINGS, EVENTS, LEADS, Beginning, Told, beginning_of

# Of these a word of the seller's, or a new word of theirs, shows what lay beneath.
COVERS = frozenset({
    Situation.CLOSED, Situation.CLIENT, Situation.UNCLEAR, Situation.UNDELIVERABLE, Situation.AWAY,
})  # fmt: skip
UNCOVERS = frozenset({
    "you say `resume`", "you say `later`", "you say `won`", "you write to them", "they write",
    "they say thanks", "they accept an invitation",
})  # fmt: skip

# What happens -> where else it can lead than the table says, and when.
BESIDES: Mapping[str, tuple[frozenset[Situation], str]] = {
    "you say `resume`": (
        frozenset(Situation) - {Situation.CLOSED, Situation.CLIENT},
        "it shows what the mail says: who wrote last, and how long ago",
    ),
    "you write to them": (
        frozenset({Situation.AGREED_DATE, Situation.AWAY, Situation.UNDELIVERABLE}),
        "an agreed day and an absence hold, and so does it that whom your mail goes to has left",
    ),
    "you send the draft": (
        frozenset({Situation.UNDELIVERABLE}),
        "as when you write to them",
    ),
    "you throw the draft away": (
        frozenset({Situation.YOUR_CALL, Situation.THEIR_TURN}),
        "the second in a row leaves it to you; of an agreed day, what comes is whose turn it was",
    ),
    "they write": (
        frozenset({Situation.OUR_TURN, Situation.AGREED_DATE}),
        "where a meeting was accepted, it is your turn; where they had named a day, it holds",
    ),
    "they say thanks": (
        frozenset({Situation.OUR_TURN, Situation.AGREED_DATE}),
        "as when they write",
    ),
    "an automatic reply says that they have left": (
        frozenset({Situation.OUR_TURN, Situation.AGREED_DATE}),
        "not where you never wrote to who has left",
    ),
    "your mail comes back": (
        frozenset({Situation.OUR_TURN}),
        "not where they have written since that mail",
    ),
    "their automatic reply names a day": (
        frozenset({Situation.YOUR_CALL}),
        "not where you took the draft back",
    ),
    "their automatic reply names none": (
        frozenset({Situation.YOUR_CALL}),
        "not where you took the draft back",
    ),
}


NOTHING: tuple[frozenset[Situation], str] = (frozenset(), "")


def named(beginning: Beginning) -> str:
    return f"`{beginning.situation}`" + (f" ({beginning.by})" if beginning.by else "")


def from_all(beginnings: list[Beginning]) -> str:
    """Which they are; a situation once where all that it can be by are among them."""
    said: dict[str, None] = {}
    for beginning in beginnings:
        same = [b for b in BEGINNINGS if b.situation is beginning.situation]
        whole = all(b in beginnings for b in same)
        said[f"`{beginning.situation}`" if whole else named(beginning)] = None
    return ", ".join(said)


def transitions() -> str:
    rows: list[tuple[str, str, str]] = []
    for event in EVENTS:
        moves: dict[Situation, list[Beginning]] = {}
        for b in BEGINNINGS:
            after = LEADS[b.situation, b.by, event]
            if after is not None and after is not b.situation:
                moves.setdefault(after, []).append(b)
        rows += [(event, f"`{to}`", from_all(which)) for to, which in moves.items()]
        if not moves:
            rows.append((event, "as it was", "everywhere"))
    shown = [
        ("" if i and rows[i - 1][0] == row[0] else row[0], *row[1:]) for i, row in enumerate(rows)
    ]
    return pages.table(("what happens", "leads to", "from"), shown)


def besides() -> str:
    rows = ((event, when) for event, (_, when) in BESIDES.items())
    return pages.table(("what happens", "what a longer history changes"), rows)


def test_the_page_is_what_the_code_does() -> None:
    pages.check("situations.md", {"transitions": transitions, "besides": besides})


@pytest.mark.parametrize("beginning", BEGINNINGS, ids=named)
def test_every_beginning_stands_as_it_is_named(beginning: Beginning) -> None:
    assert beginning_of(Told(beginning.story).verdict()) == (beginning.situation, beginning.by)


def test_every_situation_begins_somewhere_and_is_reached() -> None:
    assert {b.situation for b in BEGINNINGS} == {*Situation}
    assert {after for after in LEADS.values() if after} == {*Situation}


def test_a_stop_is_left_by_resume_alone() -> None:
    left = {
        event
        for (situation, by, event), after in LEADS.items()
        if by == "a stop of theirs" and after is not situation and after is not None
    }
    assert left == {"you say `resume`"}


def test_a_stop_of_theirs_and_a_lost_of_ours_close_everything() -> None:
    for event in ("they ask not to be written to", "you say `lost`", "you say `hush`"):
        led = {after for (_, _, what), after in LEADS.items() if what == event}
        assert led == {Situation.CLOSED}, event


HAPPENS = [event for event, line in EVENTS.items() if line]
DAYS = st.sampled_from([1, 2, 5, 9, 20])


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(BEGINNINGS), st.lists(st.tuples(st.sampled_from(HAPPENS), DAYS), max_size=5))
def test_whatever_went_before_an_event_leads_where_the_page_says(
    beginning: Beginning, events: list[tuple[str, int]]
) -> None:
    told = Told(beginning.story)
    for event, days in events:
        before = beginning_of(told.verdict())
        alone = beginning_of(told.verdict("11:00"))  # what time alone does
        after = told.after(event)
        covered = before[0] in COVERS and event in UNCOVERS
        if after is not None and alone == before and not covered:
            may = {LEADS[*before, event], *BESIDES.get(event, NOTHING)[0]}
            assert after.situation in may, told.lines
        told.day = _working_day(told.day + timedelta(days=days))


def _working_day(on: date) -> date:
    return on + timedelta(days=7 - on.weekday() if on.weekday() > 4 else 0)
