"""``suggest`` on a real mail server: whom it names, what it leaves alone, how to go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from end_to_end.story import Story
from people import NOW, Person, letters, people

AT = NOW.isoformat()
ALL = ("first.txt", "second.txt")


def fill(story: Story, *files: str) -> list[Person]:
    some = [person for name in files for person in people(name)]
    for ours, at, octets in letters(some):
        story.house.deliver(story.house.sent if ours else story.house.inbox, octets, at)
    return some


def named(run: Any) -> list[str]:
    """The domain, or the free-mail address, of each suggestion in order."""
    assert run.code == 0, (run.code, run.out, run.err)
    found = [one["contacts"][0]["address"] for one in run.json["suggestions"]]
    return [one if one.endswith(("gmail.com", "outlook.com")) else one.partition("@")[2]
            for one in found]  # fmt: skip


def wanted(some: list[Person]) -> set[str]:
    return {
        p.address if p.address.endswith("gmail.com") else p.address.partition("@")[2]
        for p in some
        if p.wanted
    }


def test_before_anybody_is_listed_the_best_ten_are_prospects(tell: Callable[..., Story]) -> None:
    """Both halves of the invented people: nine of the best ten are right, and most of the rest."""
    story = tell(prospects=[])
    right = wanted(fill(story, *ALL))
    found = named(story.run("suggest", "--json", "--most", "50", "--now", AT))
    assert sum(one in right for one in found[:10]) >= 9
    assert sum(one in right for one in found) >= 0.85 * len(right)


@pytest.mark.parametrize("half", ALL)
def test_each_half_by_itself(half: str, tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    right = wanted(fill(story, half))
    found = named(story.run("suggest", "--json", "--now", AT))
    assert sum(one in right for one in found) >= 0.8 * max(len(found), len(right))


def test_nothing_is_stored_or_touched(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")
    before = story.house.snapshot()
    assert story.run("suggest", "--now", AT).code == 0
    assert story.house.snapshot() == before
    assert [path.name for path in story.folder.iterdir()] == ["config.yaml"]


@pytest.mark.parametrize("layout", ["gmail", "prefixed", "localised", "bare"])
def test_in_every_layout(layout: str, tell: Callable[..., Story]) -> None:
    story = tell(layout, prospects=[])
    right = wanted(fill(story, "first.txt"))
    assert set(named(story.run("suggest", "--json", "--now", AT))) == right


def test_on_a_server_with_no_extension(dovecot: Callable[..., Any], tmp_path: Any) -> None:
    hide = ["UNSELECT", "CONDSTORE", "ESEARCH", "UIDPLUS", "MOVE", "SPECIAL-USE", "ID"]
    story = Story(dovecot("bare", hide), tmp_path, prospects=[])
    right = wanted(fill(story, "first.txt"))
    assert set(named(story.run("suggest", "--json", "--now", AT))) == right


def test_whom_it_names_can_be_pasted(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")
    run = story.run("suggest", "--yaml", "--most", "3", "--now", AT)
    path = story.config
    text = path.read_text()
    import json

    facts = json.loads(text)
    del facts["prospects"]
    path.write_text(json.dumps(facts)[:-1] + ",\n" + _flow(run.out))
    from ghostwatch import config

    loaded = config.read(path)
    assert loaded.problems == ()
    assert loaded.config is not None
    languages = {p.name: p.language for p in loaded.config.who.prospects}
    assert languages == {"Solaris Energia": "es", "Brightwater": None, "Deboer Logistiek": "nl"}
    assert '# phone: "+44 20 7946 0018"' in run.out


def _flow(block: str) -> str:
    """The block as JSON, to stand in the story's configuration, which is JSON."""
    import json

    from ghostwatch.config import yaml_tree

    tree = yaml_tree.read_text(block)
    assert not tree.troubles
    return json.dumps(tree.data)[1:]


def test_one_is_accepted_and_watched_from_then_on(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")
    path = story.config
    text = path.read_text().replace('"prospects": []', '"mailboxes": {}')
    facts = text.strip()[1:-1]
    import json

    lines = "".join(f"{k}: {json.dumps(v)}\n" for k, v in json.loads("{" + facts + "}").items())
    path.write_text(f"# mine\n{lines}prospects: []  # nobody yet\n# the end\n")
    path.chmod(0o600)
    run = _at(story, path, "suggest", "--accept", "Brightwater", "--now", AT)
    assert run.code == 0, run.err
    after = path.read_text()
    assert after.startswith(f"# mine\n{lines}prospects: # nobody yet\n  # You wrote first, ")
    assert after.endswith("# the end\n")
    again = _at(story, path, "suggest", "--json", "--now", AT)
    assert "brightwater.example" not in named(again)
    once = _at(story, path, "once", "--dry-run", "--json", "--now", AT)
    assert [action["prospect"] for action in once.json["actions"]] == ["Brightwater"]


def _at(story: Story, path: Any, *words: str) -> Any:
    """Run with a file that the story did not write anew."""
    from click.testing import CliRunner

    from end_to_end.story import Run
    from ghostwatch.cli import cli

    place = ["--config", str(path), "--state", str(story.folder / "state")]
    result = CliRunner().invoke(cli, [*place, *words])
    return Run(result.exit_code, result.stdout, result.stderr)


def test_a_number_or_a_stranger_is_not_accepted(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")
    for name in ("1", "friend", "maxi@gmx.de"):
        run = story.run("suggest", "--accept", name, "--now", AT)
        assert (run.code, run.out) == (2, "")


def test_where_the_file_cannot_take_it_the_lines_are_printed(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")  # the story's configuration is JSON, all in one line
    run = story.run("suggest", "--accept", "Brightwater", "--now", AT)
    assert run.code == 2
    assert '  - name: "Brightwater"' in run.out
    assert "paste" in run.err


def test_who_is_watched_already_is_not_named(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[{"name": "B", "contacts": ["other@brightwater.example"]}])
    fill(story, "first.txt")
    assert "brightwater.example" not in named(story.run("suggest", "--json", "--now", AT))


def test_how_far_back_is_the_sellers_to_say(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")
    assert named(story.run("suggest", "--json", "--since", "3 days", "--now", AT)) == []
    far = named(story.run("suggest", "--json", "--since", "2026-08-01", "--now", AT))
    assert "brightwater.example" in far
    for wrong in ("some time", "2027-01-01"):
        assert story.run("suggest", "--since", wrong, "--now", AT).code == 2


def test_an_empty_mailbox_has_nobody(tell: Callable[..., Story]) -> None:
    run = tell(prospects=[]).run("suggest", "--now", AT)
    assert run.code == 0
    assert "Nothing in this mailbox looks like a prospect." in run.out


def test_hostile_names_are_printed_harmlessly(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    pat = "pat@evil.example"
    name = "=?utf-8?b?UGF0G1szMW0KLSBuYW1lOiBYIuKAriI=?="  # ESC, a line break, a bidi mark
    answering = story.wrote("Mon 2026-11-02 09:00", "Offer", To=f"{name} <{pat}>")
    answering = story.heard(
        "Tue 2026-11-03 09:00", "Re: Offer", From=f"{name} <{pat}>", answering=answering
    )
    story.wrote("Wed 2026-11-04 09:00", "Re: Offer", To=pat, answering=answering)
    for form in ((), ("--yaml",), ("--json",)):
        run = story.run("suggest", *form, "--now", AT)
        assert run.code == 0
        assert all(line.isprintable() for line in run.out.splitlines())
        assert "evil" in run.out


def test_the_text_says_what_was_left_out(tell: Callable[..., Story]) -> None:
    story = tell(prospects=[])
    fill(story, "first.txt")
    run = story.run("suggest", "--most", "2", "--now", AT)
    first, reasons, *_ = run.out.splitlines()
    assert first == "1. Solaris Energia: Ana Solar <ana@solaris-energia.example>"
    assert reasons.startswith(
        "   You wrote first, Ana Solar answered twice, 2 people there wrote, "
    )
    assert "5 more suggestions: --most 7 shows them." in run.out
    assert "2 look private" in run.out
    assert "1 asked not to be written to" in run.out
