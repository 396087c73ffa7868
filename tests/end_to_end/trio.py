"""Three prospects at one moment, and what must hold for them whatever happens to the state."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from end_to_end.story import Run, Story, at
from ghostwatch.store import Store

NAMES = ("Alpha", "Beta", "Gamma")
WRITTEN = "Mon 2026-11-02 09:00"
BEFORE = "Tue 2026-11-03 10:00"
DUE = "Mon 2026-11-09 10:00"
AGAIN = "Mon 2026-11-09 10:10"


def address(name: str) -> str:
    return f"pat@{name.lower()}.example"


def trio(tell: Callable[..., Story]) -> Story:
    """A seller without any state who wrote to three prospects that fall silent at one moment."""
    story = tell(prospects=[{"name": name, "contacts": [address(name)]} for name in NAMES])
    shutil.rmtree(state(story), ignore_errors=True)
    for name in NAMES:
        story.wrote(WRITTEN, To=address(name))
    return story


def state(story: Story) -> Path:
    return story.folder / "state"


def database(story: Story) -> Path:
    return state(story) / "ghostwatch.sqlite3"


def once(story: Story, when: str) -> Run:
    return story.run("once", "--now", at(when).isoformat(), "--json")


def told(run: Run) -> str:
    """What a run that needs a person said; each trouble once or more, each with its next step."""
    assert run.code == 1, (run.out, run.err)
    assert run.json["problems"]
    for problem in run.json["problems"]:
        assert all(problem[part] for part in ("where", "what", "next")), problem
        assert problem["next"] in run.err
    for word in ("Traceback", "Sorry", "Error:"):
        assert word not in run.err
    return run.err


def assert_sound(story: Story) -> None:
    """At most one draft for each mail, and none that the ledger does not know."""
    drafts = story.drafts()
    parents = Counter(draft["In-Reply-To"] for draft in drafts)
    assert all(count == 1 for count in parents.values()), parents
    with Store.open(state(story), story.house.user, hold=False) as store:
        known = {row.message_id for row in store.decisions()}
    assert {draft["Message-ID"] for draft in drafts} <= known


def assert_finished(story: Story) -> None:
    """Exactly one draft for each prospect."""
    assert_sound(story)
    people = Counter(spec for draft in story.drafts() for spec in draft.people("To"))
    assert people == Counter(map(address, NAMES))
