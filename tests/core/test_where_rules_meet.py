"""Where rules meet: promises, agreed days, courtesies, a stage that changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.scenario import CADENCE, POLICY, Story, on
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    CadenceStep,
    Courtesies,
    Drafts,
    Pledge,
    Pledged,
)
from ghostwatch.core.plan import plan

ON = Courtesies(thank_you=True, no_news=5, care=True, owe="late_answer")


def planned(
    text: str,
    day: str,
    *,
    stage: str = "talking",
    cadence: tuple[CadenceStep, ...] | None = None,
    promise: tuple[int, str] | None = None,
) -> list[tuple[str, str]]:
    """What is done on a day: each action with its play. promise: in which mail, and by when."""
    story = Story().read(text)
    if promise:
        number, until = promise
        said = story.messages[number]
        pledge = Pledge(Pledged.PROMISED, date.fromisoformat(until), "I'll send it by then.")
        story.messages[number] = replace(said, reading=replace(said.reading, pledges=(pledge,)))
    talk = story.gathered()
    steps = talk.prospect.cadence if cadence is None else cadence
    who = replace(talk.prospect, stage=stage, cadence=steps, courtesies=ON)
    talk = replace(talk, prospect=who)
    verdict = judge(talk, POLICY, on(day, "12:00"))
    made = plan([(talk, verdict)], Drafts("Drafts", 1, 1, ()), on(day, "12:00"), lambda d, _: d.key)
    return [(type(a).__name__.lower(), a.decision.play) for a in made.actions]


@pytest.mark.parametrize(
    ("stage", "day"),
    [("agreed", "2026-11-09"), ("talking", "2026-11-09"), ("client", "2026-12-10")],
)
def test_nothing_is_drafted_beside_a_promise_that_was_broken(stage: str, day: str) -> None:
    did = planned(
        "Mon 2026-11-02 10:00 us I'll send it by Friday.",
        day,
        stage=stage,
        cadence=() if stage == "agreed" else None,
        promise=(0, "2026-11-06"),
    )
    assert did == []


def test_no_thanks_for_a_meeting_beside_a_broken_promise() -> None:
    text = """
    Mon 2026-11-02 10:00 us offer
    Tue 2026-11-03 10:00 accepted on 2026-11-05
    Wed 2026-11-04 10:00 us I'll send it tomorrow.
    """
    assert planned(text, "2026-11-06", promise=(2, "2026-11-05")) == []


@pytest.mark.parametrize("cadence", [(), CADENCE])
def test_who_has_agreed_is_reminded_of_a_day_too(cadence: tuple[CadenceStep, ...]) -> None:
    text = """
    Mon 2026-11-02 10:00 us offer
    Tue 2026-11-03 10:00 later until 2026-11-12
    """
    did = planned(text, "2026-11-13", stage="agreed", cadence=cadence)
    assert did == [("append", "reminder_of_agreement")]


def test_who_agreed_since_has_no_chaser_lying_and_is_told_how_things_stand() -> None:
    text = """
    Mon 2026-11-02 09:00 us offer
    Mon 2026-11-09 10:00 waiting step_back
    """
    did = planned(text, "2026-11-10", stage="agreed", cadence=())
    assert did == [("withdraw", "step_back"), ("append", "no_news")]


@pytest.mark.parametrize(("words", "named"), [("early March", None), ("on 12 November", True)])
def test_a_letter_names_a_day_only_where_they_named_one(words: str, named: bool | None) -> None:
    story = Story().read(
        """
        Mon 2026-11-02 09:00 us     offer
        Tue 2026-11-03 10:00 notnow until 2026-11-12
        """
    )
    said = story.messages[1]
    story.messages[1] = replace(said, reading=replace(said.reading, date_words=words))
    verdict = judge(story.gathered(), POLICY, on("2026-11-13", "10:00"))
    assert verdict.next is not None
    assert verdict.next.play == "reminder_of_agreement"
    assert (verdict.agreed_on is not None) is bool(named)
