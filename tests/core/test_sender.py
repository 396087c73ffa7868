"""What the seller's own mail server says about who sent a message."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core import mime
from ghostwatch.core.model import Address, Parsed
from ghostwatch.core.replies.sender import NO_ID, default_trust, failed_authentication

CORPUS = Path(__file__).parent.parent / "corpus" / "sender"

# IMAP domain -> what the servers there write as authserv-id.
PROVIDERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gmail.com": ("google.com",),
        "office365.com": (NO_ID,),
        "outlook.com": (NO_ID,),
        "me.com": ("icloud.com",),
        "aol.com": ("yahoo.com",),
        "fastmail.com": ("messagingengine.com",),
        "zoho.com": ("zohomail.com",),
        "zoho.eu": ("zohomail.eu",),
        "ionos.de": ("kundenserver.de",),
        "strato.de": ("strato.com",),
        "gmx.com": ("gmx.net",),
        "yandex.com": ("yandex.net",),
        "yandex.ru": ("yandex.net",),
        "mailbox.org": ("heinlein-hosting.de",),
        "127.0.0.1": ("protonmail.ch",),
    }
)
OURS = frozenset(("seller.example",))
FAIL = "mx.seller.example; dmarc=fail header.from=customer.example"
PASS = "mx.seller.example; dmarc=pass header.from=customer.example"


def cases(name: str) -> list[tuple[str, str, str, str]]:
    """(name, hosts, expected words or "ok", header) of each block."""
    text = (CORPUS / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    blocks = "\n".join(lines).split("\n%%\n")
    found = []
    for block in blocks:
        first, _, header = block.strip("\n").partition("\n")
        case, hosts, expected = (cell.strip() for cell in first.split("|"))
        found.append((case, hosts, expected, header))
    return found


def of(*results: str, author: str = "pat@customer.example", **fields: tuple[str, ...]) -> Parsed:
    headers = {name.replace("_", "-"): values for name, values in fields.items()}
    return Parsed(
        headers={"authentication-results": results, **headers},
        message_id="",
        in_reply_to=(),
        references=(),
        senders=(Address("", author),) if author else (),
        to=(),
        cc=(),
        subject="",
        dated_at=None,
    )


@pytest.mark.parametrize(
    ("case", "hosts", "expected", "header"),
    cases("authentication.txt") + cases("authentication_aside.txt"),
)
def test_a_forged_author_is_found_in_what_the_trusted_server_wrote(
    case: str, hosts: str, expected: str, header: str
) -> None:
    parsed = mime.parse((header + "\n\nHello\n").encode())
    why = failed_authentication(parsed, default_trust(hosts.split(), PROVIDERS))
    if expected == "ok":
        assert why is None
    else:
        assert why is not None
        assert expected in why


def test_the_reason_is_a_plain_fragment_of_a_sentence() -> None:
    assert failed_authentication(of(FAIL), OURS) == (
        "the mail server says that DMARC failed for customer.example"
    )


def test_a_look_alike_author_is_shown_in_punycode() -> None:
    parsed = of("mx.seller.example; dmarc=fail", author="pat@сustomer.example")
    why = failed_authentication(parsed, OURS)
    assert why is not None
    assert why.endswith("xn--ustomer-xjg.example")


@pytest.mark.parametrize("trusted", [frozenset[str](), frozenset(("attacker.test",))])
def test_without_a_trusted_result_there_is_none(trusted: frozenset[str]) -> None:
    assert failed_authentication(of(FAIL), trusted) is None


def test_nobody_certain_in_from_is_no_matter_for_authentication() -> None:
    assert failed_authentication(of(FAIL, author=""), OURS) is None


def test_trust_follows_the_registered_domain_and_the_provider() -> None:
    trusted = default_trust(["imap.seller.co.uk", "sam@mail.seller.example"])
    assert trusted == {"seller.co.uk", "seller.example"}
    assert default_trust(["imap.gmail.com"], PROVIDERS) == {"gmail.com", "google.com"}
    assert default_trust(["outlook.office365.com"], PROVIDERS) == {"office365.com", NO_ID}
    assert default_trust(["localhost", "", "[::1]"]) == frozenset()


def test_a_host_that_only_ends_like_a_provider_gets_no_row() -> None:
    assert default_trust(["imap.notgmail.com"], PROVIDERS) == {"notgmail.com"}


UNTRUSTED = st.builds(
    lambda host, rest: f"{host}; {rest}",
    st.sampled_from(["mx.attacker.test", "seller.example.attacker.test", "xseller.example"]),
    st.one_of(
        st.sampled_from(["dmarc=pass header.from=customer.example", "dmarc=fail", "none"]),
        st.text(max_size=60),
    ),
)


@given(st.sampled_from([(), (FAIL,), (PASS,)]), UNTRUSTED, st.integers(0, 1))
def test_a_result_that_nobody_trusts_changes_nothing(
    own: tuple[str, ...], other: str, at: int
) -> None:
    with_it = (*own[:at], other, *own[at:])
    assert failed_authentication(of(*with_it), OURS) == failed_authentication(of(*own), OURS)


@given(st.lists(st.text('abc;=()"\\ .@/1dmrcspfkifail-\u00a0\ud800', max_size=80), max_size=4))
def test_any_field_is_read_without_raising(rest: list[str]) -> None:
    values = tuple(f"mx.seller.example; {value}" for value in rest)
    failed_authentication(of(*values, *rest, arc_seal=tuple(rest)), OURS | {NO_ID})


@given(st.text('(;= "\\)a', max_size=40))
def test_a_comment_says_nothing(inside: str) -> None:
    comment = "(" + inside.translate({ord(c): None for c in '()\\"'}) + " dmarc=fail)"
    assert failed_authentication(of(PASS.replace("; ", f"; {comment} ")), OURS) is None


BOMBS = ["(", ")", '"', "\\", ";", "=", "dmarc", "dmarc=", "dkim=fail ", "a.", " . ", "a", " "]
BOMBS += ["(;", '"(', "dkim=fail header.d=customer.example;", "/1", "a /", "\u00e9"]


@pytest.mark.parametrize("unit", BOMBS)
def test_a_hundred_kilobytes_of_anything_take_no_time(unit: str) -> None:
    value = "mx.seller.example; " + unit * (100_000 // len(unit))
    start = time.process_time()
    parsed = of(*[value] * 20, arc_seal=(value,) * 20, arc_authentication_results=(value,) * 20)
    failed_authentication(parsed, OURS | {NO_ID})
    assert time.process_time() - start < 0.6
    start = time.process_time()
    failed_authentication(of(value), OURS | {NO_ID})
    assert time.process_time() - start < 0.2
