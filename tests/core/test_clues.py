"""A phrase is looked for by a word that is seen without reading it: nothing is lost by that."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import ghostwatch
from ghostwatch.core.replies.intent.clues import clue_of
from ghostwatch.core.replies.intent.grammar import Lists
from ghostwatch.core.replies.intent.phrases import SECTIONS, Hit, Phrase, Phrases
from ghostwatch.core.replies.intent.sentences import sentences
from ghostwatch.core.replies.intent.tongues import SMALL_WORDS, left_out

CORPUS = Path(__file__).parents[1] / "corpus"
SHIPPED = Path(ghostwatch.__file__).parent / "phrases"
TABLES = {
    path.stem: yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    for path in sorted(SHIPPED.glob("*.yaml"))
}
LISTS = {
    language: Lists({name: lines for name, lines in table.items() if name not in SECTIONS})
    for language, table in TABLES.items()
}
PHRASES = Phrases.unread(TABLES)
NODES = {row: LISTS[row.language].phrase(row.words) for row in PHRASES.rows}


def test_every_shipped_phrase_can_be_read() -> None:
    assert Phrases.of(TABLES).rows == PHRASES.rows


def test_the_clue_of_every_shipped_phrase_is_one_of_its_needs() -> None:
    clues = {row: clue_of(row.words) for row in NODES}
    assert [row for row, clue in clues.items() if clue and clue not in NODES[row].needs] == []
    unclear = [row for row, clue in clues.items() if clue is None]
    assert len(unclear) < len(NODES) / 20  # those are read before any mail is


# What phrases are made of, and what people leave open by mistake.
MARKS = (
    "a", "an", "der", "merk*", "ab*", "*list", "don't", "für", "für*", "Sch\xf6n", "x@y", "_", "@",
    "..", "...", "&", "<x>", "<y>", "|", "(", ")", "[", "]", "{", "}", "^", "$", "*", "e-mail",
    "(a|b c)", "[please]", "(merk*|[so] gut|(x|y) z)", "{you|your}", "a*b", ",",
)  # fmt: skip


@given(st.lists(st.sampled_from(MARKS), min_size=1, max_size=9).map(" ".join))
def test_the_clue_of_any_phrase_is_one_of_its_needs(words: str) -> None:
    clue = clue_of(words)
    try:
        node = Lists({"x": "one\n(two|three) four", "y": "[five] six"}).phrase(words)
    except ValueError:
        return  # and it is refused by its name, whatever its clue
    assert clue is None or clue in node.needs


@given(st.text(max_size=60))
def test_there_is_a_clue_or_none_in_anything(words: str) -> None:
    clue = clue_of(words)
    assert clue is None or (clue and "" not in clue)


# --- the same hits -----------------------------------------------------------------------------


def places_in(folded: str) -> dict[str, list[int]]:
    """Where the words of a sentence begin, by the words and by their first letters."""
    places: dict[str, list[int]] = defaultdict(list)
    for found in re.finditer(r"\w+", folded):
        for key in {found[0], *(f"{found[0][:n]}*" for n in (3, 4, 5) if n <= len(found[0]))}:
            places[key].append(found.start())
    return places


@cache
def pattern(row: Phrase) -> re.Pattern[str]:
    return re.compile(NODES[row].regex)


@cache
def by_need() -> Mapping[str, Sequence[Phrase]]:
    """All phrases, read before, each by the words of one need."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for row, node in NODES.items():
        for key in min(node.needs, key=lambda need: (not SMALL_WORDS.isdisjoint(need), len(need))):
            found[key].append(row)
    return found


def eager_hits(folded: str) -> set[Hit]:
    places = places_in(folded)
    foreign = left_out(places.keys())
    rows = {row for key in places for row in by_need().get(key, ())}
    return {
        Hit(row.section, *found.span())
        for row in rows
        if row.language not in foreign or row.section in {"stop", "except_stop"}
        if not any(need.isdisjoint(places) for need in NODES[row].needs)
        for first in NODES[row].firsts
        for start in places.get(first, [])[:12]
        if (found := pattern(row).match(folded, start))
    }


def texts(name: str) -> list[str]:
    paths = sorted((CORPUS / name).rglob("*.txt"))
    return [text for path in paths for text in path.read_text("utf-8").split("\n%%\n")]


@pytest.mark.parametrize("name", ["intent", "stop"])
def test_in_all_texts_of_the_corpus_the_same_is_found_as_by_reading_all_before(name: str) -> None:
    said = {one.text for text in texts(name) for one in sentences(text, PHRASES)}
    differing = [one for one in said if set(PHRASES.hits(one)) != eager_hits(one)]
    assert len(said) > 100
    assert differing == []
