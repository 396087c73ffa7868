"""Every verdict has reasons, and each is a sentence that a tired person understands.

The conversations are all those that the tests of the core tell in their docstrings (see scenario),
looked at on many days: whatever is judged there is said here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from hypothesis import given

from core.scenario import _DATED, _READINGS, CUSTOMER, POLICY, ZONE, Story
from ghostwatch import report
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import (
    Conversation,
    Courtesies,
    Fact,
    NoteKind,
    Reason,
    Situation,
    Verdict,
)
from properties.test_core_laws import LATER_ON, talks
from test_report import CODES, FACTS, Codes, Function, inside

CORE = Path(__file__).parent / "core"
STEP = timedelta(days=3)
KIND = replace(CUSTOMER, courtesies=Courtesies(thank_you=True, no_news=5, care=True))

WEEKDAY = r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}"


def stories() -> Iterator[str]:
    """The docstrings of the core's tests that tell a conversation."""
    for path in sorted(CORE.glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                doc = ast.get_docstring(node) or ""
                if re.search(r"(?m)^\s*[A-Z][a-z]{2} \d{4}-\d\d-\d\d \d\d:\d\d ", doc):
                    yield doc


def acts() -> Iterator[str]:
    """What each actor of a scenario may do after an offer, and after an answer to it."""
    for actor in sorted({*_READINGS, *(kind.value for kind in NoteKind), "stranger", "them"}):
        what = "until 2026-11-16" if actor in ("later", "away", "notnow") else ""
        what = "on 2026-11-16" if actor in _DATED and not what else what
        for before in ("", "Tue 2026-11-03 16:10  asks\n"):
            yield f"Mon 2026-11-02 09:00  us\n{before}Wed 2026-11-04 09:00  {actor}  {what}\n"


@cache
def judged() -> tuple[tuple[Conversation, Verdict, datetime], ...]:
    """Each told conversation on each third day from its first word on, kind and less kind."""
    found = []
    for doc in sorted({*stories(), *acts()}):
        told = Story().read(doc).gathered()
        begin = told.words[0].at if told.words else datetime.fromisoformat("2026-11-02T08:00Z")
        for prospect in (told.prospect, KIND):
            talk = replace(told, prospect=prospect)
            for n in range(20):
                now = begin + n * STEP
                found.append((talk, judge(talk, POLICY, now), now))
    return tuple(found)


@cache
def sayings() -> tuple[tuple[Reason, str, datetime], ...]:
    """Every reason of every story, and of each code that no story reaches one with its facts."""
    told = tuple(told_sayings())
    known = {reason.code for reason, _, _ in told}
    now = datetime.fromisoformat("2026-11-09T08:00Z")
    rest = (Reason(code, None, facts_of(code)) for code in CODES if code not in known)
    return (*told, *((one, report.say(one, ZONE, now), now) for one in rest))


def facts_of(code: str) -> dict[str, Fact]:
    """An example of each fact that the sentence of a code names."""
    return {name: FACTS[name] for name in names(code)}


def names(code: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(report.SENTENCES[code]) if name}


def told_sayings() -> Iterator[tuple[Reason, str, datetime]]:
    seen = set()
    for talk, verdict, now in judged():
        called = report.people(word.message for word in talk.words)
        for reason in verdict.reasons:
            said = report.say(reason, ZONE, now, called)
            if said not in seen:
                seen.add(said)
                yield reason, said, now


# --- every verdict --------------------------------------------------------------------------------


def test_the_stories_reach_every_situation_and_each_has_reasons() -> None:
    assert len(set(stories())) > 75
    assert len({reason.code for reason, _, _ in told_sayings()}) > 35
    assert {verdict.situation for _, verdict, _ in judged()} == set(Situation)
    for _, verdict, now in judged():
        assert verdict.reasons, (verdict.situation, now)


@given(talks(), LATER_ON)
def test_whatever_is_told_has_a_reason_with_a_sentence(talk: Conversation, now: datetime) -> None:
    verdict = judge(talk, POLICY, now)
    assert verdict.reasons
    for reason in verdict.reasons:
        assert reason.code in report.SENTENCES
    told = report.why_text(verdict, talk, now, ZONE)
    assert len(told) > 1
    assert all("{" not in line and "None" not in line for line in told)


def test_the_json_gives_each_reason_its_code_its_text_and_its_message() -> None:
    ids: set[str | None] = set()
    for talk, verdict, now in judged():
        shown: Any = report.status_json([verdict], talk.decisions, now, ZONE)
        [row] = shown["prospects"]
        for given_, reason in zip(row["reasons"], verdict.reasons, strict=True):
            assert given_.keys() == {"code", "text", "message_id"}
            assert given_["code"] == reason.code
            assert given_["text"]
            assert given_["text"] != reason.code
            assert given_["message_id"] != ""
            ids.add(given_["message_id"])
    assert len(ids) > 5


# --- every sentence -------------------------------------------------------------------------------


def test_every_sentence_is_for_people() -> None:
    """No code, no ISO date or time, no None, no machine's word."""
    assert {reason.code for reason, _, _ in sayings()} == set(report.SENTENCES)
    for reason, said, _ in sayings():
        ours = re.sub(r"“[^”]*”|[^ ]+@[^ ]+|`[^`]*`", "words", said)
        assert not re.search(r"\d{4}-\d\d|\d\d:\d\d|[a-z]_[a-z]|\bNone\b|[{}\[\]<>]", ours), said
        assert reason.code not in ours or "_" not in reason.code
        assert said.endswith((".", "?", "”")), said
        assert said[0].isupper() or "@" in said.split()[0] or said.startswith("ghostwatch"), said


def test_a_date_is_said_with_its_weekday_in_the_sellers_zone() -> None:
    for reason, said, now in sayings():
        for name, value in reason.facts.items():
            if isinstance(value, date) and f"{{{name}}}" in report.SENTENCES[reason.code]:
                on = value.astimezone(ZONE).date() if isinstance(value, datetime) else value
                assert f"{on:%a} {on.day} {on:%b}" in said
                assert (str(on.year) in said) == (on.year != now.year)
                assert re.search(WEEKDAY, said)


def test_every_fact_is_said() -> None:
    """A fact that no sentence names is no use to whoever asks why."""
    unsaid = {
        (reason.code, name)
        for reason, _, _ in sayings()
        for name, value in reason.facts.items()
        if value != "" and f"{{{name}}}" not in report.SENTENCES[reason.code]
    }
    assert unsaid == set()


def test_a_person_with_a_name_is_not_said_by_their_address() -> None:
    """But where the address is the matter."""
    for talk, verdict, now in judged():
        called = {"pat@customer.example": "Pat Prospect"}
        for reason in verdict.reasons:
            if reason.facts.get("who") == "pat@customer.example":
                said = report.say(reason, ZONE, now, called)
                assert ("Pat Prospect" in said) == (not reason.code.startswith("bounced")), said
        assert talk.prospect.name == CUSTOMER.name


# --- facts and sentences, as the source has them -------------------------------------------------


class Givers(Codes):
    """Where each code is given: every word that stands there, or in a function called there."""

    def words(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for scope in (n for tree in self.trees for n in ast.walk(tree) if isinstance(n, Function)):
            for call in inside(scope) if scope.name != "because" else ():
                if isinstance(call, ast.Call) and ast.unparse(call.func) in {"Reason", "because"}:
                    for code in self.given_by(call.args[0], scope):
                        found.setdefault(code, set()).update(self.said_in(scope))
        return found

    def said_in(self, scope: ast.AST, *, deep: bool = True) -> Iterator[str]:
        for node in inside(scope):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            if isinstance(node, ast.keyword) and node.arg:
                yield node.arg
            if deep and isinstance(node, ast.Call):
                called = self.functions.get(ast.unparse(node.func).rpartition(".")[2])
                yield from self.said_in(called, deep=False) if called else ()


WORDS = Givers().words()


@pytest.mark.parametrize("code", sorted(WORDS))
def test_no_sentence_waits_for_a_fact_that_nobody_gives(code: str) -> None:
    assert names(code) <= WORDS[code]
