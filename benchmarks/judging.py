"""How long it takes to judge ten thousand conversations.

Made-up conversations of a dozen shapes (open, answered, silent, away, put off, three steps sent, a
talk of sixty mails), spread over two years, so that no two waits are alike. Each row is measured
with calendars that know nothing yet; the least of some runs counts, in CPU seconds.

    PYTHONPATH=src python benchmarks/judging.py [--conversations 10000] [--profile]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from core.scenario import CUSTOMER, ZONE, Story
from ghostwatch.config import holiday_test, holidays_of
from ghostwatch.core.judgement import Policy, judge, rhythms
from ghostwatch.core.model import Conversation, Decision, Note, Word
from ghostwatch.core.worktime import Season, WorkCalendar

WITHIN = 2.0  # seconds
RUNS = 3
NOW = datetime(2027, 2, 3, 9, 30, tzinfo=UTC)
COUNTRIES = ("NL", "DE", "FR", "GB", "US")
CHRISTMAS = Season((12, 24), (1, 1))

_BEFORE = """
Mon 2026-10-05 09:00  us
Tue 2026-10-06 09:00  them
Wed 2026-10-07 19:30  us
Thu 2026-10-08 09:00  them
"""
_ASKED = "\nMon 2026-11-02 09:00  us\n"
_STEPPED = _ASKED + "Tue 2026-11-10 09:00  step  step_back\n"
SHAPES = [
    _BEFORE + more
    for more in (
        _ASKED,
        _ASKED + "Tue 2026-11-03 21:00  asks",
        _ASKED + "Mon 2026-11-02 09:01  away  until 2026-11-16",
        _ASKED + "Mon 2026-11-02 09:01  away",
        _ASKED + "Wed 2026-11-04 09:00  later  until 2026-12-03",
        _ASKED + "Wed 2026-11-04 09:00  notnow  until 2026-12-03",
        _ASKED + "Wed 2026-11-04 09:00  no",
        _ASKED + "Mon 2026-11-02 09:01  bounce",
        _ASKED + "Tue 2026-11-10 09:00  waiting  step_back",
        _STEPPED + "Tue 2026-11-10 09:02  away  until 2026-11-30",
        _STEPPED + "Fri 2026-11-20 09:00  step  feedback\nMon 2026-12-07 09:00  step  magic_email",
    )
]


def long_talk() -> str:
    """Sixty mails, every other one theirs."""
    begun = datetime(2026, 8, 3, 9, 0)  # noqa: DTZ001 - local time, as scenarios are written
    at = [begun + timedelta(hours=31 * n) for n in range(60)]
    return "\n".join(
        f"{t:%a %Y-%m-%d %H:%M}  {'them' if n % 2 else 'us'}" for n, t in enumerate(at)
    )


def moved(talk: Conversation, number: int) -> Conversation:
    """The same conversation of another prospect, some days and minutes earlier or later."""
    by = timedelta(days=number * 37 % 720 - 630, minutes=number % 600)

    def word(one: Word) -> Word:
        return replace(one, at=one.at + by)

    def decision(one: Decision) -> Decision:
        settled = one.settled_at + by if one.settled_at else None
        return replace(one, decided_at=one.decided_at + by, settled_at=settled)

    def note(one: Note) -> Note:
        return replace(one, at=one.at + by, until_on=one.until_on + by if one.until_on else None)

    return replace(
        talk,
        prospect=replace(talk.prospect, name=f"Customer {number}"),
        words=tuple(map(word, talk.words)),
        decisions=tuple(map(decision, talk.decisions)),
        notes=tuple(map(note, talk.notes)),
    )


def conversations(count: int) -> list[Conversation]:
    """So many of them, the same each time."""
    told = [Story().read(shape).gathered() for shape in (*SHAPES, long_talk())]
    return [moved(told[n % len(told)], n) for n in range(count)]


def abroad() -> Policy:
    """Prospects of five countries, each with its holidays, and a quiet Christmas."""
    mine = holiday_test("NL", _days_of)
    seller = WorkCalendar(ZONE, mine)

    @cache
    def both(place: str) -> WorkCalendar:
        theirs = holiday_test(place, _days_of)
        return WorkCalendar(ZONE, lambda day: mine(day) or theirs(day), CHRISTMAS.covers)

    return Policy(
        seller, waits_for=lambda name: both(COUNTRIES[int(name.split()[1]) % len(COUNTRIES)])
    )


_days_of = cache(holidays_of)  # a turn has them out of its store


def measured(talks: Sequence[Conversation], policy: Callable[[], Policy]) -> float:
    """CPU seconds for judging them all, calendars and all."""
    least = float("inf")
    for _ in range(RUNS):
        began = time.process_time()
        works = policy()
        for talk in talks:
            judge(talk, works, NOW)
        least = min(least, time.process_time() - began)
    return least


def main() -> None:
    """Print a row for each way of waiting."""
    parser = argparse.ArgumentParser(description="How long judging takes.")
    parser.add_argument("--conversations", type=int, default=10_000)
    parser.add_argument("--profile", action="store_true", help="where the time goes")
    asked = parser.parse_args()
    talks = conversations(asked.conversations)
    unhurried = replace(CUSTOMER, cadence=tuple(replace(s, after=None) for s in CUSTOMER.cadence))
    autos = [replace(talk, prospect=replace(unhurried, name=talk.prospect.name)) for talk in talks]
    abroad()  # the tables of holidays are read once
    for talk in talks[:200]:
        judge(talk, abroad(), NOW)
    began = time.process_time()
    learnt = rhythms(autos, ZONE)
    learning = time.process_time() - began
    rows = (
        ("fixed waits", measured(talks, abroad)),
        ("after: auto", measured(autos, lambda: replace(abroad(), rhythms=learnt))),
        ("learning the rhythms", learning),
    )
    words = sum(len(talk.words) for talk in talks)
    found = Counter(judge(talk, abroad(), NOW).situation.value for talk in talks[::7])
    print(f"{len(talks)} conversations, {words} messages:", dict(found))
    for what, seconds in rows:
        print(f"  {what:22} {seconds:5.2f} s  ({'met' if seconds < WITHIN else 'NOT MET'})")
    if asked.profile:
        import cProfile
        import pstats

        with cProfile.Profile() as profile:
            measured(autos[:3000], lambda: replace(abroad(), rhythms=learnt))
        pstats.Stats(profile).sort_stats("tottime").print_stats(20)


if __name__ == "__main__":
    main()
