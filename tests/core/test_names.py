"""Names: what people are called, or nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.names import (
    belongs_to,
    first_name,
    greeted_name,
    same,
    signed_name,
    signs_another,
)
from ghostwatch.core.names.words import NO_PERSON

SHAPES = Path(__file__).parents[1] / "corpus" / "names"
PAT = "pat@customer.example"


def shapes(name: str) -> list[tuple[str, str, str | None]]:
    return [tuple(json.loads(line)) for line in (SHAPES / name).read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("display", "spec", "name"), shapes("known.jsonl"))
def test_a_first_name_needs_a_second_witness(display: str, spec: str, name: str | None) -> None:
    assert first_name(display, spec) == name


def test_of_shapes_written_before_the_rules_nearly_all_are_right_and_none_is_wrong() -> None:
    told = [(first_name(display, spec), name) for display, spec, name in shapes("blind.jsonl")]
    assert [pair for pair in told if pair[0] not in (pair[1], None)] == []
    assert sum(found == name for found, name in told) >= 0.95 * len(told)


def test_of_shapes_collected_by_somebody_else_most_are_told_and_none_is_wrong() -> None:
    told = [(first_name(display, spec), name) for display, spec, name in shapes("blind2.jsonl")]
    assert [pair for pair in told if pair[0] not in (pair[1], None)] == []
    assert sum(found == name for found, name in told) >= 0.75 * len(told)


@pytest.mark.parametrize(
    ("line", "display", "spec", "name"),
    [
        ("Pat", "", PAT, "Pat"),
        ("Pat", "P. Ellison", "p.ellison@customer.example", "Pat"),
        ("Pat Ellison", "", "p.ellison@customer.example", "Pat"),
        ("Pat Ellison | Head of Training", "Pat Ellison", PAT, "Pat"),
        ("-Pat", "Pat Ellison", PAT, "Pat"),
        ("Jane", "JANE DOE", "jd@customer.example", "Jane"),
        ("jane", "JANE DOE", "jd@customer.example", "Jane"),
        ("Bob", "Robert Smith", "robert.smith@customer.example", "Bob"),
        ("Zebedee", "Z. Ashby", "z.ashby@customer.example", "Zebedee"),
        ("Lena", "Pat Ellison", PAT, None),
        ("Ellison", "Pat Ellison", "pat.ellison@customer.example", None),
        ("Müller", "", "mueller@customer.example", None),
        ("Müller", "Müller", PAT, None),
        ("Ellison", "Ellison Pat", PAT, None),
        ("Hi", "Hi", PAT, None),
        ("Best", "Best", PAT, None),
        ("P.", "Pat Ellison", PAT, None),
        ("PE", "Pat Ellison", PAT, None),
        ("Pat", "", "info@customer.example", None),
        ("The Training Team", "", PAT, None),
        ("Pat & Robin", "", PAT, None),
        ("{{ 7*7 }}", "", PAT, None),
        ("Pat\u202e", "", PAT, None),
        ("x" * 10_000, "", PAT, None),
    ],
)
def test_a_signature_counts_when_nothing_contradicts_it(
    line: str, display: str, spec: str, name: str | None
) -> None:
    assert signed_name(line, display, spec) == name


def test_a_colleague_who_signs_in_their_place_is_known_as_such() -> None:
    assert signs_another("Lena", "Pat Ellison", PAT)
    assert not signs_another("Pat", "Pat Ellison", PAT)
    assert not signs_another("Customer Inc", "Pat Ellison", PAT)


@pytest.mark.parametrize(
    ("words", "display", "name"),
    [
        ("Pat", "", "Pat"),
        ("pat", "", "Pat"),
        ("Pat Ellison", "Pat Ellison", "Pat"),
        ("Jean Pierre", "Jean-Pierre Dupont", "Jean Pierre"),
        ("Peggy", "Margaret Hill", "Peggy"),
        ("Tom", "Pat Ellison", None),
        ("Pat and Robin", "Pat Ellison", None),
        ("van den Berg", "Jan van den Berg", None),
        ("Pat thanks for yesterday", "Pat Ellison", None),
    ],
)
def test_the_sellers_greeting_names_them_unless_it_is_another(
    words: str, display: str, name: str | None
) -> None:
    assert greeted_name(words, display, PAT) == name


def test_a_short_form_is_the_same_name() -> None:
    assert same("Pat", "Patricia")
    assert same("Bob", "Robert")
    assert same("Jörg", "jorg")
    assert not same("Jo", "Jörg")
    assert not same("Pat", "Robin")


def test_a_surname_belongs_to_whom_it_names() -> None:
    assert belongs_to("Müller", "Jörg Müller", PAT)
    assert belongs_to("de Vries", "", "s.devries@customer.example")
    assert not belongs_to("Müller", "Pat Ellison", PAT)
    assert not belongs_to("", "Pat Ellison", PAT)
    assert belongs_to("Ellison", "", PAT), "nothing says otherwise"
    assert not belongs_to("Ellison", "", "pat.doe@customer.example")


NAMES = st.text(max_size=90) | st.lists(
    st.sampled_from(
        ["Jane", "DOE", "Doe,", "{{x}}", "\u202e", "]]>", "<b>", "\r\nBcc: a@b", "info", "Team",
         "&", "und", "🌻", "J.", "O'Brien", "via", "Ltd", "張", "a@b.example", "%s", "\x00"]
    ),
    max_size=6,
).map(" ".join)  # fmt: skip


@given(NAMES, NAMES, st.sampled_from([PAT, "info@customer.example", "", "@", "jane.doe@x.example"]))
def test_whatever_a_stranger_writes_a_name_is_one_plain_word_or_two(
    line: str, display: str, spec: str
) -> None:
    for name in (first_name(display, spec), signed_name(line, display, spec)):
        if name is not None:
            assert all(part.isalpha() for part in name.replace("-", " ").replace("'", " ").split())
            assert len(name) <= 81
            assert name[0].isupper()
            assert name.lower() not in NO_PERSON
