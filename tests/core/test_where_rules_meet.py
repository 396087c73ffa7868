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
    Situation,
)
from ghostwatch.core.plan import plan
from ghostwatch.core.replay import replay

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


ASKED = {
    "a question": "Tue 2026-11-03 10:00 asks",
    "a yes": "Tue 2026-11-03 10:00 yes",
    "a question, and thanks": "Tue 2026-11-03 10:00 asks\nTue 2026-11-03 11:00 thanks",
}


@pytest.mark.parametrize("what", ASKED)
def test_who_asked_before_the_seller_put_them_off_is_answered_and_not_reminded(what: str) -> None:
    text = f"""
    Mon 2026-11-02 09:00 us offer
    {ASKED[what]}
    Wed 2026-11-04 10:00 later until 2026-11-12
    """
    talk = Story().read(text).gathered()
    before = judge(talk, POLICY, on("2026-11-12"))
    assert before.situation is Situation.AGREED_DATE
    assert before.changes_at == before.falls_silent_at == on("2026-11-13", "00:00")
    verdict = judge(talk, POLICY, on("2026-11-13", "00:00"))
    assert (verdict.situation, verdict.we_owe, verdict.next) == (Situation.OUR_TURN, True, None)
    [told] = replay([talk], POLICY, on("2026-11-20"))
    assert told.stretches[-1].from_at == on("2026-11-13", "00:00")
    assert (told.stretches[-1].situation, told.drafts) == (Situation.OUR_TURN, ())


ANSWERED = {
    "the seller has answered": "Tue 2026-11-03 10:00 asks\nTue 2026-11-03 11:00 us",
    "they only said thanks": "Tue 2026-11-03 10:00 thanks",
    "they want to wait": "Tue 2026-11-03 10:00 asks\nTue 2026-11-03 11:00 notnow",
    "nobody has asked": "Tue 2026-11-03 10:00 them",
}


@pytest.mark.parametrize("why", ANSWERED)
def test_who_does_not_wait_for_an_answer_is_reminded(why: str) -> None:
    text = f"""
    Mon 2026-11-02 09:00 us offer
    {ANSWERED[why]}
    Wed 2026-11-04 10:00 later until 2026-11-12
    """
    verdict = judge(Story().read(text).gathered(), POLICY, on("2026-11-13", "00:00"))
    assert verdict.next is not None
    assert verdict.next.play == "reminder_of_agreement"


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
