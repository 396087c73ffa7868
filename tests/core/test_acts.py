"""The table of acts against the functions that do them, in both directions.

The rows that no function here does are those of ``rebuilt``: see test_rebuilt.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from ghostwatch.core.life import acts
from ghostwatch.core.model import LIVE, Decision, DraftState

NOW = datetime(2026, 11, 9, 10, tzinfo=UTC)
ROW = Decision.planned("Customer Inc", "<offer@seller.example>", ("step_back", 0), 0, NOW)

Act = Callable[[Decision], Decision]

# The state before, the function of ``acts``, and how it is called.
DONE: tuple[tuple[DraftState, str, Act], ...] = (
    (DraftState.PLANNED, "begun", lambda row: acts.begun(row, (7, 20), NOW, NOW)),
    (DraftState.APPENDING, "stored", lambda row: acts.stored(row, 7, 20, "f")),
    (DraftState.APPENDING, "refused", acts.refused),
    (DraftState.PLANNED, "withdrawn", lambda row: acts.withdrawn(row, NOW, by_seller=True)),
    (DraftState.PRESENT, "withdrawn", lambda row: acts.withdrawn(row, NOW, by_seller=False)),
    (DraftState.PRESENT, "given_way", acts.given_way),
    (DraftState.PRESENT, "found_changed", acts.found_changed),
    (DraftState.UNCERTAIN, "resume", lambda row: acts.resume([row], row.prospect, NOW)[0]),
)

STAYS: dict[str, Act] = {
    "leaving": lambda row: acts.leaving(row, NOW, by_seller=False),
    "staying": acts.staying,
}
"""Functions that leave a row in its state."""


def test_the_table_of_acts_says_what_the_functions_do_and_nothing_else() -> None:
    """As often, too: two ways from one state to another are two rows."""
    did: Counter[tuple[DraftState | None, DraftState]] = Counter()
    for state, _, act in DONE:
        did[state, act(replace(ROW, state=state)).state] += 1
    assert did == Counter((act.before, act.after) for act in acts.ACTS if act.before in LIVE)


def test_the_bytes_of_a_draft_are_kept_only_while_it_is_being_stored() -> None:
    for state, name, act in DONE:
        after = act(replace(ROW, state=state, octets=b"the draft"))
        assert (after.octets is not None) == (after.state is DraftState.APPENDING), name


def test_every_function_is_in_one_of_the_tables_and_the_others_move_nothing() -> None:
    functions = inspect.getmembers(acts, inspect.isfunction)
    own = {name for name, function in functions if function.__module__ == acts.__name__}
    assert own == {name for _, name, _ in DONE} | STAYS.keys()
    assert {act(replace(ROW, state=s)).state is s for act in STAYS.values() for s in LIVE} == {True}
