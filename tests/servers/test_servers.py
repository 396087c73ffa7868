"""The test servers themselves: what they promise the other tests."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from servers.dovecot import LAYOUTS, DovecotHouse
from servers.house import House

MAIL = "From: pat@customer.example\nTo: sam@seller.example\nSubject: hello\n\nhello\n"


def test_a_delivered_message_is_seen_with_its_arrival_time(any_server: House) -> None:
    at = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
    any_server.deliver("INBOX", MAIL, at=at, flags=("\\Seen",))
    with any_server.client() as raw:
        raw.select_folder("INBOX", readonly=True)
        (uid,) = raw.search("ALL")
        found = raw.fetch([uid], ["INTERNALDATE", "FLAGS"])[uid]
    assert found[b"INTERNALDATE"].astimezone(UTC) == at
    assert b"\\Seen" in found[b"FLAGS"]
    uid = any_server.append(any_server.drafts, MAIL, ["\\Draft"])
    assert [u for _, u in any_server.snapshot()["Drafts"]] == [uid]
    seen = any_server.snapshot()
    assert {name: len(kept) for name, kept in seen.items() if kept} == {"INBOX": 1, "Drafts": 1}


@pytest.mark.dovecot
@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_each_layout_has_its_mailboxes(dovecot, layout: str) -> None:  # type: ignore[no-untyped-def]
    house: DovecotHouse = dovecot(layout)
    for name in house.names.values():
        house.deliver(name, MAIL)
    seen = house.snapshot()
    assert {n for n, kept in seen.items() if kept} == set(house.names.values())


@pytest.mark.dovecot
def test_hidden_capabilities_and_a_new_uidvalidity(dovecot) -> None:  # type: ignore[no-untyped-def]
    house: DovecotHouse = dovecot(hide=("MOVE", "CONDSTORE"))
    house.deliver("Sent", MAIL)
    before = house.snapshot()["Sent"]
    house.new_uidvalidity("Sent")
    after = house.snapshot()["Sent"]
    assert [v for v, _ in before] != [v for v, _ in after]
    assert list(before.values()) == list(after.values())
    with house.client() as raw:
        assert not raw.has_capability("MOVE")
        assert raw.has_capability("UIDPLUS")
