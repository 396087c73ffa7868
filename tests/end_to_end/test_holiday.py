"""Back from a holiday: sixty prospects fell silent meanwhile, and nobody is flooded.

The daemon was off for two weeks. Five drafts a turn and fifteen a day, the longest silent first,
until all have theirs; whoever waits is named with the reason. Nothing else is special.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from end_to_end.story import ZONE, Story, at

CROWD = 60
PER_TURN, PER_DAY = 5, 15
LAST_TURN = "Fri 2026-11-06 17:00"
DAYS = ("Mon 2026-11-23", "Tue 2026-11-24", "Wed 2026-11-25", "Thu 2026-11-26")
HOURS = ("10:00", "10:10", "10:20", "10:30")
FIRST_MAIL = at("Mon 2026-11-02 09:00")


@dataclass(frozen=True)
class Person:
    """One prospect; place: how many of the others have been silent for longer."""

    place: int

    @property
    def name(self) -> str:
        # Neither the alphabet nor the order of the file is the order of their silence.
        return f"Customer {self.place * 37 % CROWD:02}"

    @property
    def address(self) -> str:
        return f"pat@customer{self.place:02}.example"

    def written_at(self, first: datetime) -> datetime:
        """Six mails a day, one a working day of ten: each silence has a moment of its own."""
        day, number = divmod(self.place, 6)
        return first + timedelta(days=day + 2 * (day // 5), minutes=10 * number)


PEOPLE = [Person(place) for place in range(CROWD)]


def names(people: Sequence[Person]) -> list[str]:
    return [person.name for person in people]


def said(moment: datetime) -> str:
    return f"{moment:%a %Y-%m-%d %H:%M}"


def wrote_to_all(story: Story, first: datetime) -> None:
    for person in PEOPLE:
        story.wrote(said(person.written_at(first)), To=person.address)


@pytest.fixture
def crowd(tell: Callable[..., Story]) -> Story:
    """Sixty prospects, each written to at another time; no draft yet."""
    prospects = [{"name": p.name, "contacts": [p.address]} for p in PEOPLE]
    return tell(prospects=sorted(prospects, key=lambda p: str(p["name"])))


def reasons(story: Story, when: str) -> dict[str, str]:
    """The code of each silent prospect's last reason in ``status``."""
    run = story.run("status", "--now", at(when).isoformat(), "--json")
    assert run.code == 0, run.err
    silent = (p for p in run.json["prospects"] if p["situation"] == "silent")
    return {p["prospect"]: p["reasons"][-1]["code"] for p in silent}


def held(turn: dict[str, Any]) -> dict[str, str]:
    return {w["prospect"]: w["code"] for w in turn["withheld"]}


def recipients(story: Story) -> Counter[str]:
    return Counter(spec for draft in story.drafts() for spec in draft.people("To"))


def test_after_two_weeks_the_caps_hold_and_the_longest_silent_come_first(crowd: Story) -> None:
    wrote_to_all(crowd, FIRST_MAIL)
    assert crowd.once(LAST_TURN)["actions"] == []
    others = {k: v for k, v in crowd.house.snapshot().items() if k != crowd.house.drafts}
    served: list[Person] = []
    for day in DAYS:
        full_at = len(served) + PER_DAY
        for hour in HOURS:
            moment = f"{day} {hour}"
            turn = crowd.once(moment)
            due = PEOPLE[len(served) : min(len(served) + PER_TURN, full_at)]
            served += due
            assert [a["prospect"] for a in turn["actions"]] == names(due)
            assert {a["action"] for a in turn["actions"]} <= {"append"}
            why = "cap_per_day" if len(served) == full_at else "cap_per_pass"
            waiting = dict.fromkeys(names(PEOPLE[len(served) :]), why)
            assert held(turn) == waiting
            lying = dict.fromkeys(names(served), "draft_waiting")
            assert reasons(crowd, moment) == lying | waiting
    assert served == PEOPLE
    assert crowd.once("Mon 2026-11-30 10:00")["actions"] == []
    assert recipients(crowd) == Counter(person.address for person in PEOPLE)
    after = crowd.house.snapshot()
    assert {k: v for k, v in after.items() if k != crowd.house.drafts} == others


def test_who_answers_while_waiting_for_a_place_gets_none(crowd: Story) -> None:
    wrote_to_all(crowd, FIRST_MAIL)
    crowd.once(LAST_TURN)
    with crowd.house.client() as raw:
        raw.create_folder("Projects")
    crowd.once(f"{DAYS[0]} {HOURS[0]}")
    inbox, filed = PEOPLE[7:60:9], PEOPLE[12]
    for person in inbox:
        crowd.heard(f"{DAYS[0]} 10:05", From=person.address)
    # A rule filed this one away; it is found at the latest when their own draft would be written.
    crowd.heard(f"{DAYS[0]} 10:05", From=filed.address, mailbox="Projects")
    queue = [person for person in PEOPLE if person not in (*inbox, filed)]
    second = crowd.once(f"{DAYS[0]} {HOURS[1]}")
    third = crowd.once(f"{DAYS[0]} {HOURS[2]}")
    assert [a["prospect"] for a in second["actions"]] == names(queue[5:10])
    assert [a["prospect"] for a in third["actions"]] == names(queue[10:15])  # nobody's place lost
    for turn, waiting, why in (
        (second, queue[10:], "cap_per_pass"),
        (third, queue[15:], "cap_per_day"),
    ):
        told = held(turn)
        assert told.pop(filed.name, "answered_meanwhile") in (why, "answered_meanwhile")
        assert told == dict.fromkeys(names(waiting), why)
    for day in DAYS[1:]:
        for hour in HOURS:
            crowd.once(f"{day} {hour}")
    assert recipients(crowd) == Counter(person.address for person in queue)
    moment = f"{DAYS[-1]} 11:00"
    assert reasons(crowd, moment) == dict.fromkeys(names(queue), "draft_waiting")
    for person in (*inbox, filed):
        assert crowd.status(moment, person.name)["situation"] == "our_turn"


@contextmanager
def daemon(story: Story) -> Iterator[str]:
    """``ghostwatch run`` on the machine's own clock, after its first turn, until SIGTERM."""
    command = [sys.executable, "-m", "ghostwatch", "--config", str(story.config)]
    command += ["--state", str(story.folder / "state"), "run"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        try:
            yield next((line for line in process.stderr if "seconds" in line), "")
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=15) == 0
        finally:
            process.kill()


def test_the_daemon_comes_back_to_a_crowd_as_calmly(crowd: Story) -> None:
    today = datetime.now(ZONE)  # noqa: TID251 (the daemon has no other clock)
    first = today.replace(hour=9, minute=0, second=0, microsecond=0)
    monday = first - timedelta(days=first.weekday() + 28)
    wrote_to_all(crowd, monday)
    with daemon(crowd) as log:
        assert "outcome=fine" in log
        assert recipients(crowd) == Counter(person.address for person in PEOPLE[:PER_TURN])
    with daemon(crowd):
        assert recipients(crowd) == Counter(person.address for person in PEOPLE[: 2 * PER_TURN])
