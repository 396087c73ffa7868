"""What speaks against the machine's clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from core.scenario import PAT, SELLER, message, on
from ghostwatch.core.model import Message
from ghostwatch.cycle.clocks import doubt, newest_receipt

NOON = on("2026-11-02", "12:00")


def after(**length: float) -> datetime:
    return NOON + timedelta(**length)


def mail(sender: str, arrived_at: datetime, received_at: datetime | None) -> Message:
    return replace(message(1, arrived_at, sender), received_at=received_at)


@pytest.mark.parametrize(
    ("mails", "newest"),
    [
        ([], None),
        ([mail(PAT, NOON, NOON), mail(PAT, after(days=1), after(days=1, hours=2))], after(days=1)),
        ([mail(PAT, NOON, NOON), mail(PAT, after(days=9), None)], NOON),
        ([mail(PAT, NOON, NOON), mail(SELLER, after(days=9), after(days=9))], NOON),
        ([mail(PAT, NOON, NOON), mail(PAT, after(days=9), after(days=7))], NOON),
        ([mail(PAT, NOON, NOON), mail(PAT, after(days=9), after(days=11))], NOON),
    ],
)
def test_mail_is_proof_where_two_servers_say_when_they_received_it(
    mails: list[Message], newest: datetime | None
) -> None:
    assert newest_receipt(mails) == newest


@pytest.mark.parametrize(
    ("before", "received_at", "words"),
    [
        (None, None, None),
        (None, after(days=1), None),
        (None, after(days=1, seconds=1), "behind: mail came on 03 November 2026"),
        (None, after(days=-900), None),
        (after(hours=1), None, None),
        (after(hours=1, seconds=1), None, "went back"),
        (after(days=-30), None, None),
        (after(days=-31), None, "went on by 31 days"),
    ],
)
def test_a_clock_is_doubted_for_what_others_prove(
    before: datetime | None, received_at: datetime | None, words: str | None
) -> None:
    problem = doubt(NOON, before, received_at)
    assert (problem is None) is (words is None)
    if problem is not None:
        assert words is not None
        assert words in problem.what
