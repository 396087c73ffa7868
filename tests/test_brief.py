"""The morning list in words: narrow, short, what matters most first, nothing unsafe in it."""

from __future__ import annotations

import json
import shlex
import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import report
from ghostwatch.cli import cli
from ghostwatch.core.brief import Brief, Call, Closed, Held, Owed, Review, Said, YourCall
from ghostwatch.core.brief.listing import _CLOSED_BY
from ghostwatch.core.model import DraftState, Reason, Situation

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
TODAY = date(2026, 11, 20)
SINCE = date(2026, 11, 3)
ASKED = Said(date(2026, 11, 17), "Would the pilot work with two sites instead of three?")
PROMISED = Said(date(2026, 11, 18), "I will send the plan.")

SILENT = Call("Customer Inc", "Pat Prospect", "+31 20 555 0101", Situation.SILENT, SINCE, 2)
WAITING = replace(SILENT, situation=Situation.OUR_TURN, written=0, asked=(ASKED,))
REVIEW = Review("Customer Inc", "step_back", DraftState.PRESENT, "Drafts", "<a@seller.example>")
OWED = Owed("Other Ltd", date(2026, 11, 17), is_late=True, asked=(ASKED,))
DECIDE = YourCall("Fourth Ltd", SINCE, was_taken_back=False)
HELD = Held("Third Ltd", Situation.SILENT, Reason("cap_per_day", facts={"limit": 15}))
NO = Said(date(2026, 11, 18), "We decided against it, sorry.")
CLOSED = Closed("Fifth Ltd", "they_said_no", NO)
FULL = Brief(TODAY, (SILENT,), (REVIEW,), (OWED,), (DECIDE,), (HELD,), (CLOSED,))


def said(brief: Brief) -> str:
    return "\n".join(report.brief_text(brief, ZONE))


def test_the_whole_list_reads_like_this() -> None:
    assert (
        said(FULL)
        == """\
Call first
- Pat Prospect, Customer Inc
  +31 20 555 0101
  No answer since Tue 3 Nov, written to twice. Ask whether
  the timing is wrong.

To review, in Drafts
- Customer Inc: step-back

You owe an answer
- Other Ltd, waiting since Tue 17 Nov
  Asked: “Would the pilot work with two sites instead of
  three?”

Your call
- Fourth Ltd, no answer since Tue 3 Nov
  ghostwatch won 'Fourth Ltd'
  ghostwatch lost 'Fourth Ltd'
  ghostwatch later 'Fourth Ltd' 3 weeks

Closed by their own words: check that I read right
- Fifth Ltd said no on Wed 18 Nov
  “We decided against it, sorry.”
  ghostwatch resume 'Fifth Ltd'

Withheld
- Third Ltd: Held back until tomorrow: at most 15 new drafts
  a day."""
    )
    assert report.brief_subject(FULL, ZONE) == (
        "Fri 20 Nov: 1 to call, 1 draft, 1 to answer, 1 to decide, 1 closed"
    )


def test_when_nothing_needs_the_seller_one_line_says_so() -> None:
    assert report.brief_text(Brief(TODAY), ZONE) == ["Nothing needs you today."]
    assert report.brief_subject(Brief(TODAY), ZONE) == "Fri 20 Nov: nothing needs you"


@pytest.mark.parametrize(
    ("written", "situation", "words"),
    [
        (2, Situation.SILENT, "written to twice. Ask whether the timing is wrong."),
        (3, Situation.SILENT, "written to 3 times. Ask what you could have done better."),
        (4, Situation.SILENT, "written to 4 times. Ask where to go from here; a no is fine."),
        (2, Situation.YOUR_CALL, "written to twice. Ask where to go from here; a no is fine."),
    ],
)
def test_what_to_say_follows_from_where_the_conversation_stands(
    written: int, situation: Situation, words: str
) -> None:
    call = replace(SILENT, written=written, situation=situation)
    assert f"No answer since Tue 3 Nov, {words}" in " ".join(said(Brief(TODAY, (call,))).split())


def test_who_waits_is_called_with_the_question_and_the_promise_and_not_named_twice() -> None:
    call = replace(WAITING, promise=PROMISED)
    owed = Owed(call.prospect, SINCE, is_late=True, asked=call.asked, promise=PROMISED)
    shown = " ".join(said(Brief(TODAY, (call,), owed=(owed,))).split())
    assert "They have waited since Tue 3 Nov. Asked: “Would the pilot" in shown
    assert "You promised by Wed 18 Nov: “I will send the plan.”" in shown
    assert "You owe" not in shown


def test_a_question_in_time_is_told_from_one_that_waits() -> None:
    assert "- Other Ltd, wrote on Tue 17 Nov" in said(
        Brief(TODAY, owed=(replace(OWED, is_late=False),))
    )


def test_a_changed_draft_and_one_in_another_mailbox_are_told_apart() -> None:
    other = replace(REVIEW, mailbox="Old drafts", state=DraftState.EDITED)
    assert (
        said(Brief(TODAY, reviews=(REVIEW, other)))
        == """\
To review, in Drafts
- Customer Inc: step-back

To review, in Old drafts
- Customer Inc: step-back, changed by you"""
    )


def test_one_reason_for_many_is_said_once() -> None:
    held = tuple(replace(HELD, prospect=f"P{n}") for n in range(8))
    assert (
        said(Brief(TODAY, held=held))
        == """\
Withheld
- P0, P1, P2, P3, P4 and 3 more: Held back until tomorrow:
  at most 15 new drafts a day."""
    )


def test_a_list_too_long_for_a_thumb_is_cut_and_says_so_but_json_is_whole() -> None:
    drafts = tuple(replace(REVIEW, prospect=f"P{n}") for n in range(15))
    decide = tuple(replace(DECIDE, prospect=f"D{n}") for n in range(5))
    brief = Brief(TODAY, reviews=drafts, your_calls=decide)
    assert "… and 8 more: ghostwatch status" in said(brief)
    assert "… and 2 more: ghostwatch status" in said(brief)
    assert len(report.brief_text(brief, ZONE)) < 30
    shown = json.loads(json.dumps(report.brief_json(brief, NOW, ZONE)))
    assert (len(shown["review"]), len(shown["your_call"])) == (15, 5)


@pytest.mark.parametrize("name", ["Fourth Ltd", "O'Hara & Sons", "Übermut GmbH; rm -rf", "x" * 200])
def test_a_command_is_one_that_a_shell_takes_as_it_stands(name: str) -> None:
    call = replace(DECIDE, prospect=name, was_taken_back=True)
    script = "\n".join(report.brief_text(Brief(TODAY, your_calls=(call,)), ZONE))
    lines = script[script.index("  ghostwatch") :].replace("\\\n", "").splitlines()
    assert [shlex.split(line) for line in lines] == [
        ["ghostwatch", "won", name],
        ["ghostwatch", "lost", name],
        ["ghostwatch", "later", name, "3", "weeks"],
        ["ghostwatch", "resume", name],
    ]
    shown: Any = report.brief_json(Brief(TODAY, your_calls=(call,)), NOW, ZONE)
    (entry,) = shown["your_call"]
    assert [shlex.split(command) for command in entry["commands"]] == [*map(shlex.split, lines)]


def test_a_command_that_is_too_wide_goes_on_behind_a_backslash() -> None:
    call = replace(DECIDE, prospect="The Very Long Name of an Old Company")
    lines = report.brief_text(Brief(TODAY, your_calls=(call,)), ZONE)
    assert lines[-2:] == [
        "  ghostwatch later \\",
        "    'The Very Long Name of an Old Company' 3 weeks",
    ]
    assert max(map(len, lines)) <= 60


def test_json_says_everything_that_the_words_say() -> None:
    shown = report.brief_json(FULL, NOW, ZONE)
    assert shown == {
        "now": "2026-11-20T09:00:00+01:00",
        "call": [
            {
                "prospect": "Customer Inc",
                "person": "Pat Prospect",
                "phone": "+31 20 555 0101",
                "situation": "silent",
                "since": "2026-11-03",
                "written": 2,
                "say": "No answer since Tue 3 Nov, written to twice. Ask whether the timing is "
                "wrong.",
            }
        ],
        "review": [
            {
                "prospect": "Customer Inc",
                "play": "step_back",
                "state": "present",
                "mailbox": "Drafts",
                "message_id": "<a@seller.example>",
            }
        ],
        "you_owe": [
            {
                "prospect": "Other Ltd",
                "since": "2026-11-17",
                "late": True,
                "asked": [{"on": "2026-11-17", "words": ASKED.words}],
                "wants": None,
                "promised": None,
            }
        ],
        "your_call": [
            {
                "prospect": "Fourth Ltd",
                "since": "2026-11-03",
                "commands": [
                    "ghostwatch won 'Fourth Ltd'",
                    "ghostwatch lost 'Fourth Ltd'",
                    "ghostwatch later 'Fourth Ltd' 3 weeks",
                ],
            }
        ],
        "closed": [
            {
                "prospect": "Fifth Ltd",
                "on": "2026-11-18",
                "code": "they_said_no",
                "words": NO.words,
                "command": "ghostwatch resume 'Fifth Ltd'",
            }
        ],
        "withheld": [
            {
                "prospect": "Third Ltd",
                "situation": "silent",
                "code": "cap_per_day",
                "reason": "Held back until tomorrow: at most 15 new drafts a day.",
            }
        ],
    }


WORDS = st.text(max_size=300)
DATES = st.dates(date(2020, 1, 1), date(2030, 1, 1))
QUOTES = st.builds(Said, DATES | st.none(), WORDS)
ASKS = st.lists(QUOTES, max_size=3).map(tuple)
SITUATIONS = st.sampled_from([Situation.OUR_TURN, Situation.SILENT, Situation.YOUR_CALL])
BRIEFS = st.builds(
    Brief,
    DATES,
    st.lists(
        st.builds(Call, WORDS, WORDS, WORDS, SITUATIONS, DATES, st.integers(0, 9), ASKS), max_size=3
    ).map(tuple),
    st.lists(st.builds(Review, WORDS, WORDS, st.sampled_from(DraftState), WORDS, WORDS)).map(tuple),
    st.lists(st.builds(Owed, WORDS, DATES, st.booleans(), ASKS, QUOTES | st.none())).map(tuple),
    st.lists(st.builds(YourCall, WORDS, DATES, st.booleans())).map(tuple),
    st.lists(st.builds(Held, WORDS, st.sampled_from(Situation), st.builds(Reason, WORDS))).map(
        tuple
    ),
    st.lists(st.builds(Closed, WORDS, st.sampled_from(sorted(_CLOSED_BY)), QUOTES)).map(tuple),
)


@given(BRIEFS)
def test_no_line_is_wider_than_a_phone_but_for_a_word_of_a_command(brief: Brief) -> None:
    for line in report.brief_text(brief, ZONE):
        words = shlex.split(line) if line.startswith("    ") else []
        assert len(line) <= 60 or len(words[:1]) == 1
        assert not any(unicodedata.category(c) in ("Cc", "Cf", "Cs") for c in line)


@given(BRIEFS)
def test_the_same_facts_give_the_same_words(brief: Brief) -> None:
    assert report.brief_text(brief, ZONE) == report.brief_text(replace(brief), ZONE)
    assert json.loads(json.dumps(report.brief_json(brief, NOW, ZONE)))["now"]


# --- the command ---------------------------------------------------------------------------------


def run(folder: Path, *arguments: str) -> Result:
    config = folder / "sam.yaml"
    account = {"host": "127.0.0.1", "tls": "none", "user": "sam", "password_env": "PASSWORD"}
    me = {"name": "Sam", "addresses": ["sam@seller.example"], "time_zone": "Europe/Amsterdam"}
    prospects = [{"name": "Customer Inc", "contacts": ["pat@customer.example"]}]
    config.write_text(json.dumps({"account": account, "me": me, "prospects": prospects}))
    place = ["--config", str(config), "--state", str(folder / "state")]
    return CliRunner().invoke(cli, [*place, "brief", *arguments])


def test_before_the_first_look_it_says_that_nothing_was_read(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == "Nothing was read yet: run `ghostwatch once`.\n"


def test_json_is_one_object_with_every_list(tmp_path: Path) -> None:
    shown = json.loads(run(tmp_path, "--json", "--now", "2026-11-20T09:00").stdout)
    assert shown == {
        "now": "2026-11-20T09:00:00+01:00",
        "call": [],
        "review": [],
        "you_owe": [],
        "your_call": [],
        "closed": [],
        "withheld": [],
        "last_turn": None,
    }
