"""What ghostwatch sees of what mail programs do to its draft, and that it never writes it twice.

``SEEN`` is the table: for each program and action the state of the row after a day with three
turns, and what a turn three weeks later writes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.utils import format_datetime
from pathlib import Path

import pytest

from clients import ACTIONS, CLIENTS, Client, Trace
from ghostwatch.core.model import DraftState
from servers.memory import Memory, MemoryHouse
from walk.product import Product

PAT = "pat@customer.example"
MONDAY = datetime(2026, 11, 9, 10, 0, tzinfo=UTC)
DAY = (timedelta(hours=1), timedelta(hours=13), timedelta(hours=26))
LATER = timedelta(weeks=3)

NOTHING = ("present", "-")
THEIRS = ("edited", "-")
SENT = ("sent", "feedback")
REWRITTEN = ("sent_edited", "feedback")
THROWN = ("discarded", "feedback")

# client -> action -> (state of the row, the play that is drafted three weeks later)
SEEN: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "mutt": {
        "open": NOTHING, "save": THEIRS, "send": SENT, "send edited": REWRITTEN, "delete": THROWN,
        "flag": THEIRS,
    },
    "roundcube": {
        "open": NOTHING, "save": THEIRS, "send": SENT, "send edited": REWRITTEN, "delete": THROWN,
        "undelete": THEIRS, "flag": THEIRS,
    },
    "thunderbird": {
        "open": NOTHING, "save": THEIRS, "send": SENT, "send edited": REWRITTEN, "delete": THROWN,
        "undelete": THEIRS, "flag": THEIRS,
    },
    "gmail": {
        "open": NOTHING, "save": THEIRS, "send": SENT, "send edited": REWRITTEN, "delete": THROWN,
        "flag": THEIRS,
    },
    # Saved without the parent nothing ties the message to our draft: that counts as thrown away,
    # and what lies there as the seller's own, beside which nothing is written.
    "forgetful": {
        "open": NOTHING, "save": ("discarded", "-"), "send": SENT, "send edited": REWRITTEN,
        "delete": THROWN, "undelete": THEIRS, "flag": THEIRS,
    },
}  # fmt: skip
CASES = [(client, action) for client, row in SEEN.items() for action in row]


@pytest.fixture(scope="module")
def _server() -> Iterator[Memory]:
    server = Memory()
    yield server
    server.close()


@pytest.fixture
def product(_server: Memory, tmp_path: Path) -> Iterator[Product]:
    """A turn has written the first draft."""
    house = _server.house()
    sent = MONDAY - timedelta(days=7)
    house.deliver(
        house.sent,
        f"From: sam@seller.example\nTo: {PAT}\nSubject: Offer\nMessage-ID: <1@seller.example>\n"
        f"Date: {format_datetime(sent)}\n\nHello,\n\nour offer.\n",
        sent,
    )
    prospects = [{"name": "Customer", "contacts": [PAT]}]
    product = Product(house, tmp_path, prospects, lambda: MONDAY)
    _turn(product, MONDAY)
    yield product
    product.die()


def _turn(product: Product, now: datetime) -> list[tuple[str, str]]:
    turn = product.turn(now)
    assert turn is not None
    assert turn.problems == ()
    return [(done.action, done.play) for done in turn.done]


def _uid(house: MemoryHouse, mailbox: str) -> int:
    ((_, uid),) = house.snapshot()[mailbox]
    return uid


def act(house: MemoryHouse, client: Client, action: str) -> Trace:
    now = MONDAY + timedelta(minutes=30)
    if action == "undelete":
        ACTIONS["delete"](house, client, _uid(house, house.drafts), now)
        return ACTIONS[action](house, client, _uid(house, house.trash), now)
    return ACTIONS[action](house, client, _uid(house, house.drafts), now)


@pytest.mark.parametrize(("client", "action"), CASES)
def test_what_a_client_does_is_read_off_the_mailbox(
    product: Product, client: str, action: str
) -> None:
    house = product.house
    assert isinstance(house, MemoryHouse)
    act(house, CLIENTS[client], action)
    left = house.snapshot()
    for after in DAY:
        assert _turn(product, MONDAY + after) == []
    assert house.snapshot() == left
    state, play = SEEN[client][action]
    assert [row.state for row in product.rows("Customer")] == [DraftState(state)]
    wrote = _turn(product, MONDAY + LATER)
    assert wrote == ([] if play == "-" else [("append", play)])
    assert len(house.messages(house.drafts)) == 1


def test_every_program_and_every_action_is_in_the_table() -> None:
    """But nobody fetches back what was expunged."""
    for name, client in CLIENTS.items():
        possible = ACTIONS.keys() - ({"undelete"} if client.deleted == "expunged" else set())
        assert SEEN[name].keys() == possible


@pytest.mark.parametrize("client", CLIENTS)
def test_a_sent_draft_keeps_its_people_its_subject_and_its_text(
    product: Product, client: str
) -> None:
    house = product.house
    assert isinstance(house, MemoryHouse)
    (draft,) = map(message_from_bytes, house.messages(house.drafts))
    trace = act(house, CLIENTS[client], "send")
    sent = message_from_bytes(house.messages(house.sent)[-1])
    assert house.messages(house.drafts) == []
    for name in ("From", "To", "Subject"):
        assert sent[name] == draft[name]
    assert sent["Message-ID"] == trace.message_id
    assert (sent["Message-ID"] == draft["Message-ID"]) == (CLIENTS[client].id_on_send == "kept")
    lost = CLIENTS[client].thread == "lost"
    assert sent["In-Reply-To"] == (None if lost else "<1@seller.example>")
    assert sent.get_payload(decode=True) == draft.get_payload(decode=True)
