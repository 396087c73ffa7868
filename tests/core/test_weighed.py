"""What a reply most likely wants: phrases and all other words of it, weighed together.

The replies in tests/corpus/blind were never learnt from; only their figures are asked for.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.config.phrases import weights
from ghostwatch.core.model import Intent
from ghostwatch.core.replies import Knowledge
from ghostwatch.core.replies.intent import Wanted, Weights, wanted
from known import KNOWN

CORPUS = Path(__file__).parents[1] / "corpus"
WEIGHTS = weights()


def weighed(text: str, subject: str = "Re: Offer 4711") -> Wanted:
    return KNOWN.wanted(text, subject)


def stop_lines(name: str) -> list[str]:
    lines = (CORPUS / "stop" / f"{name}.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def outcome(found: Wanted) -> str:
    neutral = found.intent in {Intent.THANKS, Intent.UNKNOWN}
    return "neutral" if neutral else found.intent.value


@cache
def blind() -> tuple[tuple[str, Wanted], ...]:
    return tuple((label, weighed(text)) for label, text in _blind())


def _blind() -> Iterator[tuple[str, str]]:
    for path in sorted((CORPUS / "blind" / "intent").glob("*/*.txt")):
        for block in path.read_text("utf-8").split("\n%%\n"):
            text = "\n".join(line for line in block.splitlines() if line[:1] != "#")
            yield path.parent.name, text.replace("%%", "").strip()


# --- what it is worth ----------------------------------------------------------------------------


def test_of_the_stops_of_strangers_nearly_all_are_found() -> None:
    assert mean(found.stop for label, found in blind() if label == "stop") >= 0.91


def test_what_is_called_a_stop_nearly_always_is_one() -> None:
    assert mean(label == "stop" for label, found in blind() if found.stop) >= 0.9


def test_of_what_is_decided_little_is_wrong() -> None:
    decided = [(label, outcome(f)) for label, f in blind() if f.intent is not Intent.UNKNOWN]
    assert mean(label != said for label, said in decided) <= 0.085


def test_most_of_what_says_something_is_decided() -> None:
    unknown = [f.intent is Intent.UNKNOWN for label, f in blind() if label != "neutral"]
    assert mean(unknown) <= 0.15


@pytest.mark.parametrize("text", stop_lines("stop"))
def test_a_plain_stop_is_one(text: str) -> None:
    assert weighed(text).stop


def test_hardly_a_plain_stop_is_lost_in_a_friendly_letter() -> None:
    letter = "Dear Sam,\n\nthank you for the offer. {}\n\nKind regards\nPat".format
    lines = stop_lines("stop")
    assert len(lines) > 80
    assert sum(not weighed(letter(text)).stop for text in lines) <= 2


def test_the_words_of_a_stop_alone_are_hardly_ever_one() -> None:
    """Out of a letter, a line such as "click here if you want no more mails" is all there is."""
    lines = stop_lines("go_on")
    assert len(lines) > 80
    assert sum(weighed(text).stop for text in lines) <= 4


# --- what it leaves to a person ------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "Dzie\u0144 dobry, dzi\u0119kuj\u0119 za ofert\u0119. Przeka\u017c\u0119 j\u0105 koledze.",
        "Hei, kiitos viestist\u00e4. Palaan asiaan kun olen lukenut tarjouksen.",
        "K\u00f6sz\u00f6n\u00f6m az aj\u00e1nlatot, j\u00f6v\u0151 h\u00e9ten jelentkezem.",
        "qwe rty uio pas dfg hjk lzx",
        "\U0001f44d",
        "",
    ],
)
def test_in_a_language_that_nobody_taught_nothing_is_decided(text: str) -> None:
    assert weighed(text) == Wanted(Intent.UNKNOWN, stop=False, evidence="")


def test_without_weights_the_phrases_decide() -> None:
    text = "Weather is fine here. Kindly spare me letters of this kind."
    assert not Knowledge(KNOWN.phrases).wanted(text, "").stop
    assert weighed(text).stop


def test_a_stop_in_a_subject_of_their_own_is_not_weighed() -> None:
    assert weighed("As above.", subject="Unsubscribe").stop


def test_the_evidence_is_the_sentence_that_says_so() -> None:
    found = weighed("Hello Sam.\nNice weather here.\nPlease never write to us again!\nPat")
    assert (found.stop, found.evidence) == (True, "Please never write to us again!")


def test_where_no_phrase_fits_the_evidence_is_the_heaviest_sentence() -> None:
    text = "Weather is fine here. Kindly spare me letters of this kind."
    assert not wanted(text, "", KNOWN.phrases).stop
    assert weighed(text).evidence.startswith("Kindly spare")


# --- laws ----------------------------------------------------------------------------------------

SIGNS = st.dictionaries(st.sampled_from([*WEIGHTS.signs, "never seen"]), st.floats(0, 2))


@given(pieces=st.sets(st.text()), signs=SIGNS)
def test_the_chances_are_all_there_is(pieces: set[str], signs: dict[str, float]) -> None:
    chances = WEIGHTS.chances(pieces, signs)
    assert sum(chances.values()) == pytest.approx(1)
    assert min(chances.values()) >= 0


@given(text=st.text(), subject=st.text(max_size=80))
def test_any_text_wants_something(text: str, subject: str) -> None:
    found = weighed(text, subject)
    assert found.stop is (found.intent is Intent.STOP)
    assert len(found.evidence) <= 200


@given(st.sets(st.text(min_size=1), min_size=1))
def test_a_piece_that_nobody_taught_weighs_little(pieces: set[str]) -> None:
    """Opinions are averages over pieces: none can drown the others by being long."""
    most = 128 * WEIGHTS.scale * len(pieces) ** 0.5
    opinions = WEIGHTS.opinions(pieces)
    assert all(abs(o - b) <= most + 1e-9 for o, b in zip(opinions, WEIGHTS.bias, strict=True))


# --- the file ------------------------------------------------------------------------------------

HEAD = {
    "classes": ["stop", "neutral"],
    "bits": 1,
    "scale": 1.0,
    "bias": [0.0, 0.0],
    "mixed": [[1.0, 0.0], [0.0, 1.0]],
    "signs": {},
    "ground": [0.0, 0.0],
}


def file_of(octets: bytes) -> bytes:
    return json.dumps(HEAD).encode() + b"\n" + zlib.compress(octets)


def test_weights_are_what_the_file_says() -> None:
    small = Weights.of(file_of(b"\x02\x02\xfe\xfe"))
    assert small.opinions({"any"}) == [2.0, -2.0]
    assert small.chances({"any"}, {})["stop"] > 0.95


@pytest.mark.parametrize(
    "octets", [b"", b"[]", b"no json", json.dumps(HEAD).encode() + b"\nno zlib", file_of(b"\x02")]
)
def test_what_is_no_such_file_is_refused(octets: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        Weights.of(octets)


def test_every_class_is_an_intent_or_neutral() -> None:
    assert set(WEIGHTS.classes) - {"neutral"} <= {intent.value for intent in Intent}
