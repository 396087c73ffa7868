"""Which domains only look like another, and which mix scripts as no language does."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core import domains

CORPUS = Path(__file__).parent.parent / "corpus" / "sender"


def rows(name: str) -> list[list[str]]:
    lines = (CORPUS / name).read_text(encoding="utf-8").splitlines()
    return [
        [cell.strip() for cell in line.split("|")] for line in lines if not line.startswith("#")
    ]


PAIRS = rows("domains.txt") + rows("domains_aside.txt")
LETTERS = st.text("abcdelmnrvw01-.oüсοﬁｃ\u0301\u200d\ud800 @", max_size=40)


@pytest.mark.parametrize(("domain", "known", "expected", "why"), PAIRS)
def test_a_domain_that_only_looks_like_a_known_one_is_named(
    domain: str, known: str, expected: str, why: str
) -> None:
    found = domains.resembles(domain, known.split(",") if known else [])
    assert found == (None if expected == "-" else domains.shown(expected)), why


@pytest.mark.parametrize(("domain", "expected", "why"), rows("scripts.txt"))
def test_a_label_of_scripts_that_no_language_mixes_is_found(
    domain: str, expected: str, why: str
) -> None:
    assert domains.mixed_scripts(domain) == (expected == "yes"), why


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("Customer.Example", "customer.example"),
        ("сustomer.example", "xn--ustomer-xjg.example"),
        ("müller.example", "xn--mller-kva.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("customer。example", "customer.example"),
        ("customer.example\r\nBcc: x", "customer.example??bcc??x"),
        ("", ""),
        ("a" * 400, "a" * 253),
    ],
)
def test_a_domain_is_shown_in_plain_ascii(domain: str, expected: str) -> None:
    assert domains.shown(domain) == expected


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("imap.mail.seller.example", "seller.example"),
        ("mx.seller.co.uk", "seller.co.uk"),
        ("imap.seller.de", "seller.de"),
        ("seller.example", "seller.example"),
        ("localhost", ""),
        ("127.0.0.1", ""),
        ("[::1]", ""),
        ("", ""),
    ],
)
def test_the_registered_name_is_one_label_below_the_suffix(domain: str, expected: str) -> None:
    assert domains.organizational(domain) == expected


@given(LETTERS)
def test_no_domain_resembles_itself_its_parents_or_what_lies_below(domain: str) -> None:
    assert domains.resembles(domain, [domain]) is None
    assert domains.resembles("mail." + domain, [domain]) is None
    assert domains.resembles(domain, ["mail." + domain]) is None


@given(LETTERS, st.lists(LETTERS, max_size=5))
def test_looking_alike_is_decided_for_anything(domain: str, known: list[str]) -> None:
    found = domains.resembles(domain, known)
    assert found is None or found in {domains.shown(name) for name in known}
    assert domains.resembles(domains.shown(domain), known) == found
    domains.mixed_scripts(domain)


@given(st.text(max_size=80))
def test_what_is_shown_is_printable_ascii_and_stays_so(text: str) -> None:
    shown = domains.shown(text)
    assert shown.isascii()
    assert shown.isprintable()
    assert domains.shown(shown) == shown


@given(LETTERS, LETTERS)
def test_knowing_a_domain_never_makes_it_resemble_another(domain: str, other: str) -> None:
    assert domains.resembles(domain, [other, domain]) is None


@pytest.mark.parametrize("unit", ["а", "xn--", "rn", ".", "a.", "é", "\u0301", "-", "ﷺ", "\ud800"])
def test_a_long_domain_takes_no_time(unit: str) -> None:
    domain = unit * (100_000 // len(unit))
    start = time.process_time()
    domains.resembles(domain, [domain[1:], "customer.example"])
    domains.mixed_scripts(domain)
    domains.shown(domain)
    assert time.process_time() - start < 0.2
