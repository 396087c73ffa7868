"""Laws of the configuration: whatever stands in the file, reading it never raises."""

from __future__ import annotations

import string
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ghostwatch import config
from ghostwatch.config import yaml_tree
from ghostwatch.config.reading import check_tree, known_keys

FILE = Path(tempfile.gettempdir()) / "absent-folder" / "config.yaml"
KEYS = sorted(
    {key for path in ((), ("account",), ("me",), ("mailboxes",), ("poll",), ("drafts",),
                      ("prospects", 0), ("cadences", "a", 0)) for key in known_keys(path)}
)  # fmt: skip

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.text(max_size=20),
    st.sampled_from(["auto", "5 days", "none", "gmail.com", "a@b.example", "default", "NL", "~x"]),
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=25,
)
documents = st.fixed_dictionaries({}, optional=dict.fromkeys([*known_keys(()), "other"], values))
noise = st.text(alphabet=string.printable + "é\u2028\ud800\x85\ufeff", max_size=200)
yamlish = st.lists(
    st.sampled_from(
        ["account:", "me:", "prospects:", "\n", "  ", "- ", "{", "}", "[", "]", ": ", "? ", "&a ",
         "*a", "!!str ", "!x ", '"', "'", "\\U00110000", "|", ">", "#", "---", "...", "%YAML 9.9",
         "\t", "name", "1", "~", "<<", "@", "`", ",", "\r"]
    ), max_size=40,
).map("".join)  # fmt: skip


def judged(text: str) -> None:
    found = check_tree(yaml_tree.read_text(text), FILE)
    assert found.problems or found.document is not None
    for problem in found.problems:
        assert problem.where.startswith(str(FILE))
        assert problem.what
        assert problem.next
        assert "pydantic" not in str(problem)
        assert str(problem).isprintable()


@given(st.one_of(noise, yamlish))
@settings(max_examples=400, deadline=None)
def test_no_text_makes_reading_raise(text: str) -> None:
    judged(text)


@given(st.one_of(noise, yamlish))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_reading_raise_where_libyaml_is_missing(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml_tree, "PARSER", yaml.SafeLoader)
        judged(text)


@given(documents)
@settings(max_examples=300, deadline=None)
def test_no_values_under_the_known_keys_make_reading_raise(document: dict[str, object]) -> None:
    judged(yaml.safe_dump(document, allow_unicode=True))


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_no_octets_make_reading_raise(octets: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "config.yaml"
        path.write_bytes(octets)
        assert config.read(path).problems
