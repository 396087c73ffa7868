"""One more prospect in the file: added lines, and not an octet else; or nothing, and a refusal."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import config, init
from ghostwatch.config import adding, yaml_tree
from ghostwatch.core.model import Address
from ghostwatch.core.suggestions import Suggestion
from ghostwatch.errors import UserError
from ghostwatch.report import entry_lines
from people import NOW

ENTRY = [
    "  # You wrote first.",
    '  - name: "Harbour"',
    '    contacts: ["lee@harbour.example"]',
    "    language: de",
]
ANSWERS = init.Answers(
    email="sam@seller.example",
    name="Sam Seller",
    host="imap.example.com",
    user="sam@seller.example",
    secret=("password_env", "SECRET"),
    time_zone="Europe/Amsterdam",
)
ONE = "prospects:\n  - name: A\n    contacts: [a@a.example]\n"
LAYOUTS = {
    "two blanks": ONE,
    "no indentation": "prospects:\n- name: A\n  contacts: [a@a.example]\n",
    "a comment between": "prospects:  # mine\n\n  # the first\n  - name: A\n"
    "    contacts: [a@a.example]\n  # the end\n",
    "empty brackets": "prospects: []\n",
    "brackets and a comment": "prospects: [ ]  # nobody\n# end\n",
    "other keys below": f"{ONE}poll: {{every: 10 minutes}}\n",
    "Windows": ONE.replace("\n", "\r\n"),
    "no last line end": "prospects: []",
}
REFUSED = {
    "flow style": "prospects: [{name: A, contacts: [a@a.example]}]\n",
    "begun on the key's line": "prospects: [\n]\n",
    "in quotes": '"prospects":\n  - name: A\n    contacts: [a@a.example]\n',
    "no such key": "me: {name: Sam}\n",
    "null": "prospects:\nme: {name: Sam}\n",
    "the key in a text": "a: |\n  prospects: []\n",
    "twice": "prospects: []\nprospects: []\n",
    "no YAML": "prospects: []\n}{\n",
}


def file_of(folder: Path, text: str) -> Path:
    path = folder / "config.yaml"
    path.write_bytes(text.encode())
    path.chmod(0o600)
    return path


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_only_lines_are_added_and_the_rest_means_what_it_did(layout: str) -> None:
    before = LAYOUTS[layout]
    after = adding.with_prospect(before, ENTRY)
    assert after is not None
    old, new = (yaml_tree.read_text(text).data for text in (before, after))
    assert isinstance(old, dict)
    assert isinstance(new, dict)
    added, *others = new["prospects"]
    assert added["name"] == "Harbour"
    assert {**new, "prospects": others} == {**old, "prospects": old["prospects"] or []}
    first, *rest = after.split("\n")
    assert rest[len(ENTRY) :] == before.split("\n")[1:]
    assert first.split() == re.sub(r"\[ ?\]", "", before.split("\n")[0]).split()


@pytest.mark.parametrize("layout", list(REFUSED))
def test_what_is_not_plainly_a_list_of_lines_is_refused(layout: str) -> None:
    assert adding.with_prospect(REFUSED[layout], ENTRY) is None


def test_the_file_that_init_writes_takes_one_and_then_another(tmp_path: Path) -> None:
    before = init.configuration(ANSWERS)
    path = file_of(tmp_path, before)
    adding.add(path, ENTRY)
    adding.add(path, [ENTRY[1].replace("Harbour", "Other"), "    contacts: [kim@other.example]"])
    assert [p.name for p in config.load(path).who.prospects] == ["Other", "Harbour"]
    kept = path.read_text().replace('  - name: "Other"\n    contacts: [kim@other.example]\n', "")
    kept = kept.replace("\n".join(ENTRY) + "\n", "")
    assert kept.replace("prospects:\n#prospects:", "prospects: []\n#prospects:") == before
    assert path.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["config.yaml"]


def refused(path: Path, entry: list[str] = ENTRY) -> str:
    before = path.read_bytes()
    with pytest.raises(UserError) as error:
        adding.add(path, entry)
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) <= 2
    return str(error.value)


def test_a_prospect_that_the_configuration_has_already_is_refused(tmp_path: Path) -> None:
    path = file_of(tmp_path, init.configuration(ANSWERS))
    adding.add(path, ENTRY)
    refused(path)


def test_a_configuration_with_a_mistake_is_not_touched(tmp_path: Path) -> None:
    path = file_of(tmp_path, init.configuration(ANSWERS) + "unknown_key: 1\n")
    assert "unknown_key" in refused(path)


def test_a_link_is_not_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = file_of(tmp_path / "real", init.configuration(ANSWERS))
    link = tmp_path / "config.yaml"
    link.symlink_to(real)
    assert "link" in refused(link)
    assert link.is_symlink()


def test_a_file_with_two_names_is_not_torn_from_the_other(tmp_path: Path) -> None:
    path = file_of(tmp_path, init.configuration(ANSWERS))
    os.link(path, tmp_path / "other.yaml")
    assert "plain file" in refused(path)


def suggestion(name: str, contact: str = "lee@harbour.example") -> Suggestion:
    return Suggestion(
        key="harbour.example", name=name, contacts=(Address(name, contact),), company=None,
        score=5, reasons=(), last_at=NOW, read_next=(),
    )  # fmt: skip


@given(st.text(min_size=1, max_size=60))
def test_no_name_out_of_mail_breaks_out_of_its_quotes(name: str) -> None:
    lines = entry_lines(suggestion(name), {"en"})
    assert all("\n" not in line and line.isprintable() for line in lines)
    tree = yaml_tree.read_text("\n".join(["prospects:", *lines]))
    assert not tree.troubles
    assert isinstance(tree.data, dict)
    (entry,) = tree.data["prospects"]
    assert set(entry) == {"name", "contacts"}
    assert entry["name"].strip()
    assert entry["contacts"] == ["lee@harbour.example"]


def test_an_address_of_odd_letters_is_one_address() -> None:
    odd = "{#pat}'*&!@harbour.example"
    tree = yaml_tree.read_text(
        "\n".join(["prospects:", *entry_lines(suggestion("P", odd), {"en"})])
    )
    assert not tree.troubles
    assert tree.data == {"prospects": [{"name": "P", "contacts": [odd]}]}


def test_lines_that_are_not_one_prospect_are_refused() -> None:
    assert adding.with_prospect(ONE, [*ENTRY, *ENTRY[1:]]) is None
    assert adding.with_prospect(ONE, [*ENTRY, "poll: {every: 1 hour}"]) is None


def test_what_was_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    path = file_of(tmp_path, "changed\n")
    with pytest.raises(UserError, match="meanwhile"):
        adding._replace(path, b"as it was read\n", b"new\n", 0o600)
    assert path.read_bytes() == b"changed\n"
    assert [each.name for each in tmp_path.iterdir()] == ["config.yaml"]
