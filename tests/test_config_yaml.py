"""The YAML that a configuration may be written in: narrower than YAML, with every trap closed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from ghostwatch.config import yaml_tree
from ghostwatch.config.yaml_tree import Tree


@pytest.fixture(params=["libyaml", "pure"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every trap on both parsers: which one a machine has must make no difference."""
    if request.param == "libyaml" and not hasattr(yaml, "CSafeLoader"):
        pytest.skip("PyYAML was built without libyaml here")
    loader = yaml.CSafeLoader if request.param == "libyaml" else yaml.SafeLoader
    monkeypatch.setattr(yaml_tree, "PARSER", loader)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("17:30", "17:30"),
        ("09:30", "09:30"),
        ("NO", "NO"),
        ("no", "no"),
        ("off", "off"),
        ("on", "on"),
        ("yes", "yes"),
        ("True", "True"),
        ("010", "010"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("0o17", "0o17"),
        ("2026-12-01", "2026-12-01"),
        ("2026-12-01 10:00:00", "2026-12-01 10:00:00"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("+31201234567", "+31201234567"),
        ("9" * 5000, "9" * 5000),
        ("=", "="),
        ("'true'", "true"),
        ('"12"', "12"),
        ("true", True),
        ("false", False),
        ("0", 0),
        ("12", 12),
        ("-3", -3),
        ("1.5", 1.5),
        ("~", None),
        ("null", None),
        ("", None),
    ],
)
def test_a_word_means_what_it_looks_like(written: str, meant: object) -> None:
    tree = yaml_tree.read_text(f"key: {written}\n")
    assert tree.troubles == []
    assert isinstance(tree.data, dict)
    assert tree.data["key"] == meant
    assert type(tree.data["key"]) is type(meant)


def test_our_rules_do_not_change_yaml_for_anybody_else() -> None:
    yaml_tree.read_text("key: NO\n")
    assert yaml.safe_load("key: NO") == {"key": False}


ANY = 0  # a column that the two parsers see differently


def only(tree: Tree) -> tuple[yaml_tree.Mark, str]:
    assert len(tree.troubles) == 1, tree.troubles
    assert tree.troubles[0].then
    return tree.troubles[0].mark, tree.troubles[0].what


@pytest.mark.parametrize(
    ("text", "mark", "what"),
    [
        ("a: 1\nb: 2\na: 3\n", (3, 1), "The key `a` stands twice, in line 1 and in line 3."),
        ("a: &x [1]\nb: *x\n", (2, 4), "alias"),
        ("a: {<<: *x}\n", (1, 9), "alias"),
        ("a: !!python/name:os.system ''\n", (1, 4), "tag"),
        ("a: !secret b\n", (1, 4), "tag"),
        ("a: !!binary aGk=\n", (1, 4), "tag"),
        ("12: a\n", (1, 1), "A key must be text."),
        ("true: a\n", (1, 1), "A key must be text."),
        ("~: a\n", (1, 1), "A key must be text."),
        ("? [a, b]\n: c\n", (1, 3), "A key must be text."),
        ("", (1, 1), "empty"),
        ("# only a comment\n", (1, 1), "empty"),
        ("---\n", (1, 1), "empty"),
        ("- a\n- b\n", (1, 1), "holds no keys"),
        ("word\n", (1, 1), "holds no keys"),
        ("a: 1\n---\nb: 2\n", (2, 1), "second document"),
        ("a:\n\tb: 1\n", (2, 1), "tab"),
        ("a: 1\n b: 2\n", (2, 3), "colon"),
        ("a: [1, 2\n", (2, ANY), ""),
        ("a: 'b\n", (2, ANY), "never closed"),
        ('a: "b\\qc"\n', (1, ANY), "double quotes"),
        ("a: @b\n", (1, 4), "cannot begin"),
        ("a: 1\x07\n", (1, 5), "control character (number 7)"),
        ("a: 1\nb: \x00\n", (2, 4), "control character (number 0)"),
        ("a: " + "[" * 30 + "]" * 30, (1, 24), "nested too deeply"),
        ("a: " + "[" * 100_000, (1, 24), "nested too deeply"),
    ],
)
def test_what_could_be_misread_is_refused_with_its_place(
    text: str, mark: yaml_tree.Mark, what: str
) -> None:
    found_mark, found_what = only(yaml_tree.read_text(text))
    assert what in found_what
    assert found_mark[0] == mark[0]
    assert mark[1] in {ANY, found_mark[1]}


def test_impossible_escapes_are_a_trouble_and_no_crash() -> None:
    for escape in ("\\UFFFFFFFF", "\\U00110000", "\\ud800"):
        tree = yaml_tree.read_text(f'a: "{escape}"\n')
        if not tree.troubles:  # the pure parser lets a lone surrogate through; the keys refuse it
            assert escape == "\\ud800"


def test_one_bad_key_does_not_hide_another() -> None:
    tree = yaml_tree.read_text("a: 1\na: 2\nb: *x\n3: c\nd: {e: 1, e: {f: [1]}}\ng: 1\n")
    assert [trouble.mark[0] for trouble in tree.troubles] == [2, 3, 4, 5]
    assert tree.data == {"a": 1, "b": None, "d": {"e": 1}, "g": 1}


def test_every_key_and_value_knows_its_place() -> None:
    tree = yaml_tree.read_text("a:\n  - b: 1\n    c: [x, y]\n")
    assert tree.key_mark(("a", 0, "c")) == (3, 5)
    assert tree.mark(("a", 0, "c", 1)) == (3, 12)
    assert tree.mark(("a", 0, "missing")) == tree.mark(("a", 0)) == (2, 5)
    assert tree.mark(("a", 0, "c", 1, "far", "below")) == (3, 12)


@pytest.mark.parametrize(
    ("octets", "mark", "what"),
    [
        (b"a: 1\nb: abc\xe9\n", (2, 7), "not UTF-8"),
        (b"\xff\xfea\x00:\x00", (1, 1), "not UTF-8"),
        (b"a: 1\n" * 200_001, (1, 1), "larger than 1 MB"),
    ],
)
def test_octets_that_are_no_text_are_refused(
    tmp_path: Path, octets: bytes, mark: yaml_tree.Mark, what: str
) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes(octets)
    found_mark, found_what = only(yaml_tree.read(path))
    assert what in found_what
    assert found_mark == mark


def test_a_byte_order_mark_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\n")
    assert yaml_tree.read(path).data == {"a": 1}


def test_what_is_no_readable_file_is_refused(tmp_path: Path) -> None:
    assert "no such" in only(yaml_tree.read(tmp_path / "absent.yaml"))[1]
    assert "not a file" in only(yaml_tree.read(tmp_path))[1]
    assert "cannot be read" in only(yaml_tree.read(Path("a\0b")))[1]
