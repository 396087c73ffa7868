"""Which words a draft is written in: variants in turn, after a loss too, and seen beforehand."""

from __future__ import annotations

from pathlib import Path

import pytest

from end_to_end.story import PAT, Draft, Story
from end_to_end.test_lost_state import lose_the_state, send, take_out

OFFER = "Mon 2026-11-02 09:00"
MONDAY = "Mon 2026-11-09 10:00"  # the step_back is due
LATER = "Mon 2026-12-07 18:00"  # and that of the next silence
WEDNESDAY = "Wed 2026-11-11 10:00"
NAMES = ("Customer Inc", "Other Ltd", "Free Lancer")  # the first two begin with different variants

# Three variants that share no two neighbouring words: none is ever taken for another.
VARIANTS = {
    "": "one morning a grey heron stood beside our old canal and waited there without any hurry",
    ".2": "two bakers open their small shops at five because fresh bread smells best before dawn",
    ".3": "three children built seven tall towers out of wet sand while high tide came nearer",
}


@pytest.fixture
def wordy(story: Story) -> Story:
    folder = story.folder / "words" / "en"
    folder.mkdir(parents=True)
    for variant, text in VARIANTS.items():
        (folder / f"step_back{variant}.txt.j2").write_text(f"Hello,\n\n{text}.\n")
    story.more = {"templates": "words"}
    return story


def variant_of(draft: Draft) -> str:
    (found,) = [name for name, text in VARIANTS.items() if text in draft.body]
    return found


def next_silence(story: Story, day: str, due: str) -> str:
    """They answer, the seller writes again, and then there is silence: which variant is drafted?"""
    story.heard(f"{day} 09:00")
    story.wrote(f"{day} 17:00")
    assert [a["play"] for a in story.once(due)["actions"] if a["action"] == "append"] == [
        "step_back"
    ]
    (draft,) = story.drafts()
    return variant_of(draft)


def test_nobody_reads_the_same_words_twice_before_all_were_used(wordy: Story) -> None:
    wordy.wrote(OFFER)
    wordy.once(MONDAY)
    (draft,) = wordy.drafts()
    read = [variant_of(draft)]
    send(wordy, draft)
    read.append(next_silence(wordy, "Mon 2026-11-16", "Mon 2026-11-23 18:00"))
    (draft,) = wordy.drafts()
    wordy.wrote(
        "Mon 2026-11-23 19:00",
        subject=draft["Subject"],
        message_id=draft["Message-ID"],
        answering=draft["In-Reply-To"],
        body=draft.body,
    )
    take_out(wordy)
    read.append(next_silence(wordy, "Mon 2026-11-30", LATER))
    assert sorted(read) == sorted(VARIANTS)


def test_what_was_thrown_away_was_not_read(wordy: Story) -> None:
    wordy.wrote(OFFER)
    wordy.once(MONDAY)
    (draft,) = wordy.drafts()
    first = variant_of(draft)
    take_out(wordy)
    for when in ("Mon 2026-11-09 11:00", "Tue 2026-11-10 10:00", "Wed 2026-11-11 12:00"):
        wordy.once(when)
    assert next_silence(wordy, "Mon 2026-11-16", "Mon 2026-11-23 18:00") == first


@pytest.mark.parametrize("name", NAMES)
def test_after_a_loss_each_variant_that_was_sent_is_known_by_its_words(
    wordy: Story, name: str
) -> None:
    """The ledger that said how often they were written to is gone, and so is our id."""
    wordy.prospects[0]["name"] = name
    wordy.wrote(OFFER)
    wordy.once(MONDAY)
    (draft,) = wordy.drafts()
    send(wordy, draft, new_id=True)
    lose_the_state(wordy)
    assert wordy.once(WEDNESDAY)["actions"] == []
    told = wordy.status(WEDNESDAY, name)
    assert (told["situation"], told["next"]["play"]) == ("their_turn", "feedback")


@pytest.mark.parametrize("earlier", [0, 1, 2])
def test_after_a_loss_each_variant_that_lies_there_is_ours_to_take_back(
    wordy: Story, earlier: int
) -> None:
    """Byte for byte what we would write, whichever variant it was then."""
    words = wordy.folder / "words" / "en"
    files = [words / f"step_back{variant}.txt.j2" for variant in VARIANTS]
    hidden = [file for n, file in enumerate(files) if n != earlier]
    texts = {file: file.read_text() for file in hidden}
    kept = files[earlier].read_text()
    for file in files:  # at the time of the draft this text was the only one
        file.unlink()
    files[0].write_text(kept)
    wordy.wrote(OFFER)
    wordy.once(MONDAY)
    files[0].unlink()
    files[earlier].write_text(kept)
    for file, text in texts.items():
        file.write_text(text)
    lose_the_state(wordy)
    (action,) = wordy.once("Mon 2026-11-09 11:00")["actions"]
    assert action["action"] == "adopt"
    wordy.heard("Tue 2026-11-10 09:00")
    assert [a["action"] for a in wordy.once("Tue 2026-11-10 10:00")["actions"]] == ["withdraw"]
    assert wordy.drafts() == []


def test_after_a_loss_a_text_that_we_do_not_have_any_more_stays_where_it_is(wordy: Story) -> None:
    wordy.wrote(OFFER)
    wordy.once(MONDAY)
    for file in (wordy.folder / "words" / "en").iterdir():
        file.write_text("Hello,\n\nentirely other words by now, and nothing of the old ones.\n")
    lose_the_state(wordy)
    wordy.heard("Tue 2026-11-10 09:00")
    told = wordy.once("Tue 2026-11-10 10:00", code=1)
    assert "was left" in told["problems"][0]["what"]
    assert len(wordy.drafts()) == 1


# --- preview ---


def test_a_preview_for_a_prospect_is_the_draft_that_is_written_then(story: Story) -> None:
    story.wrote(OFFER, subject="Workshop in May", To=f"Pat Prospect <{PAT}>")
    story.once("Tue 2026-11-03 10:00")
    when = ("--now", "2026-11-09T10:00:00+01:00")
    seen = story.run("templates", "preview", "--prospect", PAT, *when)
    assert story.drafts() == []
    story.once(MONDAY)
    (draft,) = story.drafts()
    assert seen.code == 0
    head, _, text = seen.out.partition("\n\n")
    assert text.split() == draft.body.split()
    assert head.splitlines()[1:] == [f"To: Pat Prospect <{PAT}>", f"Subject: {draft['Subject']}"]
    every = story.run("templates", "preview", "--all", "--language", "de", *when)
    assert "step_back: de/step_back.formal" in every.out
    assert (
        "feedback: en/feedback"
        in story.run("templates", "preview", "feedback", "--prospect", "Customer Inc", *when).out
    )


def test_a_preview_writes_nothing_and_asks_no_server(story: Story, tmp_path: Path) -> None:
    story.wrote(OFFER)
    story.once("Tue 2026-11-03 10:00")
    port, story.house.port = story.house.port, 1
    try:
        assert story.run("templates", "preview", "--all").code == 0
    finally:
        story.house.port = port
    assert story.drafts() == []
