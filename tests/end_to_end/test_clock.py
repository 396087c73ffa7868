"""Whose days count, which instant of a mail, and what happens when the machine's clock is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from end_to_end.story import ME, PAT, Story, at
from ghostwatch.cli.wiring import OwnSeller, clock
from ghostwatch.config import Config, load
from ghostwatch.credentials import message_id_key
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.mailserver import MailServer
from ghostwatch.store import Store

COPIED = at("Mon 2026-11-16 03:00")
ON_LEAVE = {
    "name": "Sam Seller", "addresses": [ME], "time_zone": "Europe/Amsterdam",
    "away": ["16 November 2026 to 4 December 2026"],
}  # fmt: skip
Look = Callable[[datetime], Turn]


def mail(story: Story, sender: str, said: datetime, arrived: datetime, *, received: bool) -> None:
    """A mail with its own Date and INTERNALDATE, with or without a Received field."""
    to, mailbox = (PAT, story.house.sent) if sender == ME else (ME, story.house.inbox)
    lines = [
        f"From: {sender}",
        f"To: {to}",
        "Subject: Offer 4711",
        f"Date: {format_datetime(said)}",
        f"Message-ID: <{said:%Y%m%d%H%M}.{sender}>",
    ]
    if received:
        taken = format_datetime(said + timedelta(seconds=4))
        lines.insert(0, f"Received: from mx.customer.example by mx.seller.example; {taken}")
    story.house.deliver(mailbox, "\n".join([*lines, "", "Some words.", ""]).encode(), arrived)


# --- whose days --------------------------------------------------------------------------------


def test_a_prospect_abroad_is_not_silent_on_their_holiday(tell: Callable[..., Story]) -> None:
    abroad = [
        {"name": "Customer Inc", "contacts": [PAT], "holidays": "FR"},  # 11 November
        {"name": "Neighbour", "contacts": ["kim@other.example"]},
    ]
    story = tell(prospects=abroad)
    story.wrote("Mon 2026-11-09 09:00")
    story.wrote("Mon 2026-11-09 09:00", To="kim@other.example")
    first = story.once("Mon 2026-11-16 10:00")["actions"]
    assert [a["prospect"] for a in first] == ["Neighbour"]
    second = story.once("Tue 2026-11-17 10:00")["actions"]
    assert [a["prospect"] for a in second] == ["Customer Inc"]


def test_while_the_seller_is_away_nothing_falls_due_and_nothing_is_owed(
    tell: Callable[..., Story],
) -> None:
    story = tell(more={"me": ON_LEAVE})
    story.wrote("Tue 2026-11-10 09:00")
    assert story.once("Fri 2026-12-04 10:00")["actions"] == []
    assert story.status("Fri 2026-12-04 10:00")["next"]["due_at"].startswith("2026-12-08T09:00")
    assert [a["play"] for a in story.once("Tue 2026-12-08 10:00")["actions"]] == ["step_back"]


def test_what_came_while_the_seller_was_away_is_owed_a_working_day_after(
    tell: Callable[..., Story],
) -> None:
    story = tell(more={"me": ON_LEAVE})
    story.wrote("Tue 2026-11-10 09:00")
    story.heard("Mon 2026-11-23 09:00")
    story.once("Fri 2026-12-04 10:00")
    assert not story.status("Mon 2026-12-07 23:00")["we_owe"]
    assert story.status("Tue 2026-12-08 10:00")["we_owe"]


def test_quiet_times_weigh_nothing(tell: Callable[..., Story]) -> None:
    story = tell()
    story.wrote("Fri 2026-12-18 16:00")
    path = story.config
    path.write_text(path.read_text().replace('"me": {', '"me": {"quiet": ["12-24..01-01"], '))
    with looking(story, load(path)) as look:
        assert look(at("Mon 2027-01-04 16:00")).done == ()
        assert [done.play for done in look(at("Tue 2027-01-05 16:30")).done] == ["step_back"]


def test_a_mail_of_friday_evening_is_not_overdue_on_monday(tell: Callable[..., Story]) -> None:
    story = tell(more={"cadences": {"default": [{"play": "step_back", "after": 1}]}})
    story.wrote("Fri 2026-11-06 19:00")
    assert story.once("Mon 2026-11-09 23:00")["actions"] == []
    assert len(story.once("Tue 2026-11-10 08:00")["actions"]) == 1


# --- which instant -----------------------------------------------------------------------------


@pytest.mark.parametrize("received", [True, False])
def test_in_a_copied_mailbox_mail_counts_from_when_it_was_received(
    story: Story, received: bool
) -> None:
    """Without the field nobody knows, and the later date is the safe one: they wait for us."""
    mail(story, ME, at("Mon 2026-11-02 09:00"), COPIED, received=False)
    mail(story, PAT, at("Tue 2026-11-03 09:00"), COPIED, received=received)
    mail(story, ME, at("Wed 2026-11-04 09:00"), COPIED, received=False)
    turn = story.once("Tue 2026-11-17 10:00")
    assert len(turn["actions"]) == received
    assert story.status("Tue 2026-11-17 10:00")["situation"] == (
        "silent" if received else "our_turn"
    )


def test_a_clock_years_back_does_not_hide_an_answer(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    arrived = at("Thu 2026-11-05 09:00")
    mail(story, PAT, datetime(2010, 1, 1, tzinfo=arrived.tzinfo), arrived, received=False)
    assert story.once("Tue 2026-11-17 10:00")["actions"] == []
    assert story.status("Tue 2026-11-17 10:00")["situation"] == "our_turn"


@pytest.mark.parametrize("date", ["Fri, 01 Jan 2010 00:00:00 +0000", "yesterday"])
def test_until_a_day_is_said_on_the_day_of_a_clock_that_shows_time(story: Story, date: str) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    reply = (
        f"From: {PAT}\nTo: {ME}\nSubject: Automatic reply: Offer 4711\nMessage-ID: <a@x.example>\n"
        f"Auto-Submitted: auto-replied\nDate: {date}\n\nI am out of the office until 20 November.\n"
    )
    story.house.deliver(story.house.inbox, reply, at("Mon 2026-11-02 09:01"))
    story.once("Wed 2026-11-18 10:00")
    status = story.status("Wed 2026-11-18 10:00")
    assert status["situation"] == "away"
    assert [reason["code"] for reason in status["reasons"]][:1] == ["away_until"]


# --- the machine's own clock -------------------------------------------------------------------


@contextmanager
def looking(story: Story, config: Config | None = None) -> Iterator[Look]:
    """One belt that looks again and again, as the daemon's does, by the machine's clock."""
    made = config or load(story.config)
    key = message_id_key(made.path)
    with Store.open(story.folder / "state", made.account.user, hold=True) as store:

        def server() -> MailServer:
            return MailServer(made.account, made.mailboxes, story.house.secret)

        belt = Belt(made, store, server, key, clock)
        yield lambda now: belt.turn(now, by_clock=True)
        belt.close()


def plays(turn: Turn) -> list[str]:
    return [done.play for done in turn.done]


def test_a_clock_that_jumps_ahead_drafts_nothing_in_that_turn(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    with looking(story) as look:
        assert look(at("Tue 2026-11-03 09:00")).problems == ()
        jumped = look(at("Wed 2026-12-09 09:00"))
        assert (plays(jumped), [h.reason.code for h in jumped.withheld]) == ([], ["wrong_clock"])
        assert ["clock" for _ in jumped.problems] == [p.where for p in jumped.problems]
        assert "36 days" in jumped.problems[0].what
        assert not jumped.failed
        assert plays(look(at("Wed 2026-12-09 09:10"))) == ["step_back"]


def test_a_clock_that_goes_back_drafts_nothing_in_that_turn(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    with looking(story) as look:
        look(at("Mon 2026-11-09 08:00"))
        assert plays(look(at("Mon 2026-11-09 07:30"))) == [], "the hour is not over"
        story.wrote("Mon 2026-10-05 09:00", To="jo@customer.example")
        back = look(at("Mon 2026-11-09 06:00"))
        assert [p.where for p in back.problems] == ["clock"]
        assert look(at("Mon 2026-11-09 06:10")).problems == ()


def test_the_daemon_minds_its_clock_and_goes_on(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    config = load(story.config)
    with Store.open(story.folder / "state", config.account.user, hold=True) as store:
        seller = OwnSeller(config, store)
        found = [
            seller.turn(at(when), lambda: False)
            for when in ("Tue 2026-11-03 09:00", "Wed 2026-12-09 09:00", "Wed 2026-12-09 09:10")
        ]
        assert [plays(turn) for turn in found] == [[], [], ["step_back"]]
        seller.close()


def test_after_two_weeks_of_sleep_a_clock_is_believed(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    with looking(story) as look:
        look(at("Tue 2026-11-03 09:00"))
        assert plays(look(at("Wed 2026-11-18 09:00"))) == ["step_back"]


def test_a_date_that_a_mail_program_may_have_set_proves_no_wrong_clock(story: Story) -> None:
    story.wrote("Mon 2026-11-02 09:00")
    late = at("Mon 2026-11-30 09:00")
    with looking(story) as look:
        mail(story, "x@customer.example", late, late, received=False)
        assert look(at("Tue 2026-11-17 09:00")).problems == ()


def test_mail_that_servers_received_later_than_now_proves_a_wrong_clock(
    tell: Callable[..., Story],
) -> None:
    others = [{"name": n, "contacts": [f"pat@{n}.example"]} for n in ("customer", "other")]
    story = tell(prospects=others)
    story.wrote("Mon 2026-11-02 09:00")
    late = at("Mon 2026-11-30 09:00")
    mail(story, "pat@other.example", late, late, received=True)
    with looking(story) as look:
        for when in ("Tue 2026-11-17 09:00", "Tue 2026-11-17 09:10"):
            turn = look(at(when))
            assert plays(turn) == []
            assert "30 November 2026" in turn.problems[0].what
        assert plays(look(at("Sun 2026-11-29 09:30"))) == ["step_back"]


def test_a_word_of_the_seller_is_never_refused_as_a_wrong_clock(tell: Callable[..., Story]) -> None:
    others = [{"name": n, "contacts": [f"pat@{n}.example"]} for n in ("customer", "other")]
    story = tell(prospects=others)
    story.wrote("Mon 2026-11-02 09:00")
    late = at("Mon 2027-11-29 09:00")
    mail(story, "pat@other.example", late, late, received=True)
    run = story.run("once", "--json")
    assert (run.code, [p["where"] for p in run.json["problems"]]) == (1, ["clock"])
    assert run.json["actions"] == []
    assert len(story.once("Tue 2026-11-17 09:00")["actions"]) == 1
