"""Which instant of a mail counts: Date, INTERNALDATE or Received."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import PAT, SELLER, message, on
from ghostwatch.core.model import CLOCKS_APART, ZONES_APART, Message

NOON = on("2026-11-02", "12:00")
DAY, YEAR = 24, 365 * 24  # hours
NOTHING = None


def hours(number: float | None) -> datetime | None:
    return None if number is None else NOON + timedelta(hours=number)


def mail(
    sender: str, dated: float | None, arrived: float, received: float | None = NOTHING
) -> Message:
    """A mail whose clocks show so many hours after noon."""
    arrived_at = NOON + timedelta(hours=arrived)
    plain = message(1, arrived_at, sender)
    return replace(plain, dated_at=hours(dated), received_at=hours(received))


# Date, INTERNALDATE, topmost Received (hours from noon) -> what counts
THEIRS = {
    "it took a moment": (0, 0.01, 0.01, 0),
    "it has no Date": (None, 5, 5, 5),
    "its Date is an hour ahead, a mistake of the zone": (1, 0, 0, 0),
    "its Date is hours back, a mistake of the zone": (0, 26, 26, 0),
    "its writer's clock is days back, or it was on the way for days": (0, 27, 27, 27),
    "its writer's clock is years back": (-6 * YEAR, 0, 0, 0),
    "its writer's clock is weeks ahead": (3 * 7 * DAY, 0, 0, 0),
    "its writer's clock is years ahead": (70 * YEAR, 0, 0, 0),
    "the mailbox was copied years later": (0, 3 * YEAR, 0.01, 0),
    "the mailbox was copied, and the writer's clock was years back": (-9 * YEAR, YEAR, 2, 2),
    "the mailbox was copied, and the mail had no Date": (None, YEAR, 2, 2),
    "the mailbox was copied, and the writer's clock was ahead": (YEAR, 2 * YEAR, 2, 2),
    "a server on the way is ahead: as if it said nothing": (0, 1, 30 * DAY, 0),
    "nobody says when it was received, it is hours back": (0, 26, NOTHING, 0),
    "nobody says when it was received, it is days back": (0, 49, NOTHING, 49),
    "nobody says when it was received, it is years back": (0, 2 * YEAR, NOTHING, 2 * YEAR),
    "nobody says when it was received, it is ahead: the later word is safe": (49, 0, NOTHING, 49),
    "nobody says when it was received, it is years ahead": (401 * DAY, 0, NOTHING, 0),
}
OURS = {
    "the mail program saved it when it was sent": (0, 0.01, 0),
    "it has no Date": (None, 5, 5),
    "the mail program restamped it": (0, 399 * DAY, 0),
    "the mailbox was copied years later": (0, 3 * YEAR, 0),
    "the server's clock is back": (60 * DAY, 0, 60 * DAY),
    "its Date is none": (70 * YEAR, 0, 0),
}


@pytest.mark.parametrize("why", THEIRS)
def test_a_mail_of_theirs_counts_from_when_it_came(why: str) -> None:
    dated, arrived, received, counts = THEIRS[why]
    assert mail(PAT, dated, arrived, received).came_at == hours(counts)


@pytest.mark.parametrize("why", OURS)
def test_a_mail_of_ours_counts_from_when_it_was_sent(why: str) -> None:
    dated, arrived, counts = OURS[why]
    assert mail(SELLER, dated, arrived).sent_at == hours(counts)


CLOCKS = st.none() | st.integers(-20 * YEAR, 20 * YEAR) | st.integers(-3 * DAY, 3 * DAY)


@given(CLOCKS, CLOCKS.filter(lambda n: n is not None), CLOCKS)
def test_the_instant_is_one_that_a_clock_showed(
    dated: int | None, arrived: int, received: int | None
) -> None:
    one = mail(PAT, dated, arrived, received)
    shown = {one.dated_at, one.arrived_at, one.received_at}
    assert {one.came_at, one.sent_at} <= shown


@given(CLOCKS, st.integers(-20 * YEAR, 20 * YEAR), st.integers(-20 * YEAR, 20 * YEAR))
def test_no_date_moves_a_mail_away_from_when_a_server_received_it(
    dated: int | None, arrived: int, received: int
) -> None:
    one = mail(PAT, dated, arrived, received)
    assert one.received_at is not None
    by_servers = min(one.received_at, one.arrived_at)
    if one.received_at - one.arrived_at <= ZONES_APART:
        assert by_servers - ZONES_APART <= one.came_at <= by_servers + ZONES_APART
    assert one.came_at <= one.arrived_at + CLOCKS_APART
