"""A seller's own phrases: added to ours, and named with file and line where they cannot be read."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest

from ghostwatch.config.phrases import digest, phrases, problems, weights
from ghostwatch.core import replies
from ghostwatch.core.model import Intent
from ghostwatch.core.replies.intent import Phrases, wanted
from ghostwatch.errors import UserError


def folder(place: Path, text: str, name: str = "en.yaml") -> Path:
    (place / name).write_text(text, "utf-8")
    return place


GOOD = {
    "a list": "not_interested:\n  - that dog will not hunt\n",
    "a text with a phrase a line": "not_interested: |\n  # why\n  that dog will not hunt  # so\n",
    "a list of their own": "dogs: [dog, hound]\nnot_interested:\n  - that <dogs> will not hunt\n",
}


@pytest.mark.parametrize("how", GOOD)
def test_a_phrase_of_their_own_is_known_beside_ours(tmp_path: Path, how: str) -> None:
    assert problems(folder(tmp_path, GOOD[how])) == ()
    known = phrases(tmp_path)
    assert wanted("That dog will not hunt.", "", known).intent is Intent.NOT_INTERESTED
    assert wanted("Please stop writing to me.", "", known).stop


def test_a_phrase_of_the_sellers_own_is_not_weighed(tmp_path: Path) -> None:
    said = "Thank you so much, we look forward to it, the red lamp is on."
    (tmp_path / "en.yaml").write_text("stop:\n  - the red lamp is on  # our trade says so\n")
    assert not replies.Knowledge(phrases(None), weights()).wanted(said, "").stop
    assert replies.Knowledge(phrases(tmp_path), weights()).wanted(said, "").stop


BAD = {
    "stop:\n  - go away\n  - (bad\n": "en.yaml:3",
    "stop: |\n  go away  # why\n  (bad\n": "en.yaml:3",
    "stop:\n  - go away\n  - " + "(" * 2_000 + "\n": "en.yaml:3",
    "stop:\n  - " + "(a|" * 300 + "b" + ")" * 300 + "\n": "en.yaml:2",
    "stop:\n  - go away\n  - bad*ly done\n": "en.yaml:3",
    "stop:\n  - 12\n": "en.yaml:2",
    "stop: {a: b}\n": "en.yaml:1",
    "- stop\n": "en.yaml:1",
    "not_intrested:\n  - no way\n": "en.yaml",
    "stop: [go away\n": "en.yaml",
    "": "en.yaml:1",
}


@pytest.mark.parametrize("text", BAD)
def test_what_cannot_be_read_is_named_with_its_place(tmp_path: Path, text: str) -> None:
    found = problems(folder(tmp_path, text))
    assert BAD[text] in str(found[0])
    with pytest.raises(UserError):
        phrases(tmp_path)


def test_a_name_that_is_nearly_a_section_is_asked_about(tmp_path: Path) -> None:
    (found,) = problems(folder(tmp_path, "not_intrested:\n  - no way\n"))
    assert "not_interested" in found.next


def test_a_folder_without_a_file_is_a_problem(tmp_path: Path) -> None:
    assert "*.yaml" in str(problems(tmp_path)[0])


def test_another_phrase_is_another_digest_and_none_is_none(tmp_path: Path) -> None:
    assert digest(None) == ""
    assert digest(tmp_path / "gone") == ""
    first = digest(folder(tmp_path, "stop: [go away]\n"))
    assert first != digest(folder(tmp_path, "stop: [go away now]\n")) != ""


def test_phrases_are_read_once_as_long_as_they_are_the_same(tmp_path: Path) -> None:
    assert phrases(None) is phrases(None)
    one = phrases(folder(tmp_path, "stop: [go away]\n"))
    assert phrases(tmp_path) is one
    assert phrases(folder(tmp_path, "stop: [go away now]\n")) is not one


def test_phrases_that_nobody_needs_any_more_are_let_go() -> None:
    known = Phrases.of({"en": {"stop": ["go away"], "polite": ["please"], "contrasts": ["but"]}})
    assert wanted("Please go away, but not now.", "", known).stop
    gone = weakref.ref(known)
    del known
    gc.collect()
    assert gone() is None
