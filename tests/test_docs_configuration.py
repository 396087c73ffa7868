"""The example, the reference and the editor's schema say what the keys say."""

from __future__ import annotations

import json
import sys
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import pytest

from ghostwatch import config
from ghostwatch.config import Document, reference
from ghostwatch.resources import shipped

ROOT = Path(__file__).resolve().parent.parent


def test_the_generated_files_are_fresh() -> None:
    assert reference.stale(ROOT) == (), "run `make docs`"
    assert reference.main(["check", str(ROOT)]) is None


def test_stale_files_are_named_and_mended(tmp_path: Path) -> None:
    assert "config.example.yaml" in (reference.main(["check", str(tmp_path)]) or "")
    assert reference.main(["write", str(tmp_path)]) is None
    assert reference.main(["check", str(tmp_path)]) is None
    (tmp_path / "docs" / "configuration.md").write_text("old")
    assert reference.stale(tmp_path) == ("docs/configuration.md",)
    assert "usage" in (reference.main([]) or "")


def sections(section: type[Any] = Document) -> list[type[Any]]:
    inner = [item.section for item in reference.described(section) if item.section]
    return [section, *(found for each in inner for found in sections(each))]


def test_every_key_is_explained() -> None:
    for section in sections():
        for item in reference.described(section):
            assert item.key.doc.endswith("."), item.name
            assert item.wants or item.section, item.name
            shown = item.key.example is not ... or item.default is not MISSING or item.section
            assert shown, f"{item.name} is required and has no example"


def test_the_example_is_valid_and_equals_the_defaults() -> None:
    example = config.load(shipped("config.example.yaml"))
    pairs = [
        (Document, example),
        (config.Account, example.account),
        (config.Me, example.me),
        (config.Mailboxes, example.mailboxes),
        (config.Watched, example.prospects[0]),
        (config.Poll, example.poll),
        (config.DraftRules, example.drafts),
    ]
    for section, made in pairs:
        for item in reference.described(section):
            if item.key.example is ... and item.default is not MISSING:
                assert getattr(made, item.name) == item.default, item.name


def test_the_example_holds_every_key() -> None:
    text = reference.example_yaml()
    for section in sections():
        for item in fields(section):
            assert f"{item.name}:" in text, item.name


def test_the_reference_holds_every_key() -> None:
    text = reference.reference_markdown()
    for section in sections():
        for item in fields(section):
            assert f"| `{item.name}` |" in text, item.name


def test_the_schema_knows_every_key_and_refuses_others() -> None:
    schema = reference.json_schema()
    defined: dict[str, Any] = schema["$defs"]  # type: ignore[assignment]
    for section in sections():
        shape: Any = schema if section is Document else defined[section.__name__]
        assert list(shape["properties"]) == [item.name for item in fields(section)]
        assert shape["additionalProperties"] is False
    assert schema["required"] == ["account", "me", "prospects"]
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize(
    "value", [None, True, "NO", "12", "a: b", "", "- x", "#x", "~", "null", "é"]
)
def test_values_survive_being_written_and_read(value: object) -> None:
    from ghostwatch.config import yaml_tree

    tree = yaml_tree.read_text(f"key: {reference.value_text(value)}\n")
    assert tree.data == {"key": value}


def test_importing_the_configuration_does_not_import_the_reference() -> None:
    import subprocess

    code = "import sys, ghostwatch.config; sys.exit('ghostwatch.config.reference' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
