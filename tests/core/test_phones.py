"""Which numbers of a signature are for calling."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.replies.phones import MAX_PHONES, phones_of, regions_of

CORPUS = Path(__file__).parent.parent / "corpus" / "sender"


def cases(name: str) -> list[tuple[str, str, str, str]]:
    """(language, regions, expected numbers, signature) of each block."""
    text = (CORPUS / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    found = []
    for block in "\n".join(lines).split("\n%%\n"):
        first, _, signature = block.strip("\n").partition("\n")
        language, regions, expected = (cell.strip() for cell in first.split("|"))
        found.append((language, regions, expected, signature))
    return found


@pytest.mark.parametrize(
    ("language", "regions", "expected", "signature"),
    cases("signatures.txt") + cases("signatures_aside.txt") + cases("signatures_aside_2.txt"),
)
def test_the_numbers_to_call_are_found_and_no_others(
    language: str, regions: str, expected: str, signature: str
) -> None:
    wanted = () if expected == "-" else tuple(n.strip() for n in expected.split(";"))
    assert phones_of(signature, [r for r in regions.split(",") if r]) == wanted


@pytest.mark.parametrize(
    ("domain", "country", "expected"),
    [
        ("customer.de", "US", ("DE", "US")),
        ("customer.co.uk", "de", ("GB", "DE")),
        ("customer.example", "FR", ("FR",)),
        ("customer.eu", None, ()),
        ("customer.io", "DE", ("DE",)),
        ("customer.de", "DE", ("DE",)),
        ("", None, ()),
        ("customer.\u00e9\u00e9", "", ()),
    ],
)
def test_regions_are_guessed_from_the_domain_then_from_the_seller(
    domain: str, country: str | None, expected: tuple[str, ...]
) -> None:
    assert regions_of(domain, country) == expected


def test_an_unknown_region_is_no_region() -> None:
    assert phones_of("Tel. +44 20 7946 0018", ["QQ", "", "Germany"]) == ("+44 20 7946 0018",)


def test_only_the_beginning_of_a_signature_is_read() -> None:
    assert phones_of("x\n" * 1_000 + "Tel. +44 20 7946 0018", ["GB"]) == ()


MARKS = st.text("0123456789+()-./ \u00a0\nTelFaxM:|,;#\u0663\ud800", max_size=300)


@given(st.one_of(st.text(max_size=300), MARKS), st.lists(st.sampled_from(["DE", "US", "QQ", ""])))
def test_any_text_gives_at_most_three_different_international_numbers(
    text: str, regions: list[str]
) -> None:
    found = phones_of(text, regions)
    assert len(found) == len(set(found)) <= MAX_PHONES
    assert all(number.startswith("+") for number in found)


@given(MARKS)
def test_what_is_found_is_found_again_in_what_is_shown(text: str) -> None:
    for number in phones_of(text, ["DE"]):
        assert phones_of(number, []) == (number,)


def test_most_mail_costs_nothing() -> None:
    signature = "Best regards,\nPat Prospect\nHead of Procurement, 17 November 2026\n" * 20
    start = time.process_time()
    for _ in range(1_000):
        phones_of(signature, ["DE", "GB"])
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1 ",
        "+",
        "+49 ",
        "(0)",
        "Tel",
        "Tel. 030 23125-123\n",
        "f ",
        "1/",
        "-",
        "\n1",
        "Tel 1111111\n",
    ],
)
def test_a_hundred_kilobytes_of_anything_take_no_time(unit: str) -> None:
    phones_of("Tel. 030 23125-123", ["DE"])  # the first number loads the tables
    text = unit * (100_000 // len(unit))
    start = time.process_time()
    phones_of(text, ["DE", "GB", "US"])
    assert time.process_time() - start < 0.2
