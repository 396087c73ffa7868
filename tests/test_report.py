"""What is said, and in which shape: every code has a sentence, nothing unsafe gets out."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import report
from ghostwatch.core.mime import parse
from ghostwatch.core.model import (
    Address,
    Bounced,
    CadenceStep,
    Conversation,
    Decision,
    DraftState,
    Effect,
    Fact,
    Intent,
    Kind,
    Meeting,
    Message,
    NextStep,
    Note,
    NoteKind,
    Parsed,
    Place,
    Prospect,
    Reading,
    Reason,
    Side,
    Situation,
    Verdict,
    Withheld,
    Word,
)
from ghostwatch.core.plays import PLAYS
from ghostwatch.core.replies import NewText, understand
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.errors import Problem
from ghostwatch.report import names
from ghostwatch.report.drafts import live_drafts
from ghostwatch.report.evidence import MOST_SHOWN
from ghostwatch.report.notes import CONSEQUENCES, NOTHING_TO_RESUME
from known import KNOWN

ZONE = ZoneInfo("Europe/Amsterdam")
CALENDAR = WorkCalendar(ZONE, lambda on: False)
NOW = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 2, 8, 5, tzinfo=UTC)
PAT = "pat@customer.example"
PROSPECT = Prospect(
    "Customer Inc", ("pat@customer.example",), ("customer.example",), (CadenceStep("step_back", 5),)
)
OTHER = replace(PROSPECT, name="Other Ltd", contacts=("o@other.example",), phone="+31 20 555 0100")

FACTS: dict[str, Fact] = {
    "who": "pat@customer.example",
    "on": date(2026, 11, 2),
    "until": datetime(2026, 11, 2, 23, 30, tzinfo=UTC),
    "since": date(2026, 10, 26),
    "days": 5,
    "play": "step_back",
    "how": "sent_edited",
    "limit": 5,
    "mailbox": "INBOX",
    "address": "old@seller.example",
    "what": "the subject differs.",
    "why": "two From fields",
    "usual": 8,
    "odds": 4,
    "most": 6,
    "words": "Would two sites do?",
    "to": "kim@customer.example",
    "real": "customer.example",
    "other": "Ghostwatch/Lost",
    "subject": "Offer 4711",
}
# Signs that move a cursor, hide text or turn it round.
HOSTILE = "a\x1b[2J\r\nb\u202ec\u200bd\u2028e\x9bf\ud800g\U000e0041h"


@dataclass
class Done:
    action: str = "append"
    prospect: str = "Customer Inc"
    play: str = "step_back"
    message_id: str = "<abc@seller.example>"
    mailbox: str = "Drafts"
    reasons: tuple[Reason, ...] = (Reason("silent", "<q1@seller.example>", {"days": 5}),)


@dataclass
class Turn:
    now: datetime = NOW
    new_messages: int = 3
    done: tuple[Done, ...] = (Done(),)
    withheld: tuple[Withheld, ...] = (
        Withheld("Other Ltd", Reason("cap_per_pass", None, {"limit": 5})),
    )
    problems: tuple[Problem, ...] = (Problem("account.host", "It does not answer.", "Look."),)


@dataclass
class Zoned:
    zone: ZoneInfo = ZONE


def verdict(**changes: Any) -> Verdict:
    base = Verdict(
        PROSPECT,
        Situation.SILENT,
        since=MONDAY,
        falls_silent_at=NOW,
        next=NextStep(0, "step_back", NOW),
        reasons=(Reason("silent", "<q1@seller.example>", {"days": 5, "since": MONDAY}),),
    )
    return replace(base, **changes)


def decision(**changes: Any) -> Decision:
    base = Decision(
        "k", "Customer Inc", "<q1@seller.example>", "step_back", 0, 0, "<a@seller.example>",
        DraftState.PRESENT, NOW,
    )  # fmt: skip
    return replace(base, **changes)


def message(subject: str = "Offer", sender: str = "sam@seller.example", **changes: Any) -> Message:
    base = Message(
        Place("Sent", 1, 1), "i", True, "<q1@seller.example>", (), (), (Address("", sender),),
        (), (), subject, MONDAY, MONDAY,
    )  # fmt: skip
    return replace(base, **changes)


# --- sentences ----------------------------------------------------------------------------------

SOURCE = Path(report.__file__).parent.parent
Function = ast.FunctionDef | ast.AsyncFunctionDef

# The one code that is no literal anywhere: the two notes that close a conversation.
COMPUTED = {"note.kind.value": {NoteKind.LOST.value, NoteKind.HUSH.value}}


class Codes:
    """The reason codes that the source can produce, read off its syntax trees.

    A code is the first argument of Reason or because: a literal, or what a name, a call or a table
    of the same source can give. What cannot be followed raises, so that no code slips by.
    """

    def __init__(self) -> None:
        # What the store reads back was made elsewhere; suggestions, and what is said of the
        # words of a letter, have words of their own.
        aside = {"store", "suggestions", "voice"}
        paths = [path for path in SOURCE.rglob("*.py") if aside.isdisjoint(path.parts)]
        self.trees = [ast.parse(path.read_text("utf-8")) for path in paths]

    @cached_property
    def functions(self) -> dict[str, Function]:
        return {n.name: n for tree in self.trees for n in ast.walk(tree) if isinstance(n, Function)}

    @cached_property
    def tables(self) -> dict[str, ast.Dict]:
        return {
            target.id: node.value
            for tree in self.trees
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }

    def all(self) -> set[str]:
        return {
            code
            for tree in self.trees
            for scope in ast.walk(tree)
            if isinstance(scope, Function | ast.Module) and getattr(scope, "name", "") != "because"
            for call in inside(scope)
            if isinstance(call, ast.Call) and ast.unparse(call.func) in {"Reason", "because"}
            for code in self.given_by(call.args[0], scope)
        }

    def given_by(self, node: ast.expr | None, scope: ast.AST) -> set[str]:
        match node:
            case ast.Constant(value=str(code)):
                return {code}
            case ast.IfExp(body=one, orelse=other):
                return self.given_by(one, scope) | self.given_by(other, scope)
            case ast.Name(id=name):
                values = [value for value in assigned(name, scope) if value is not None]
                assert values, f"cannot follow {name}"
                return set().union(*(self.given_by(value, scope) for value in values))
            case ast.BoolOp(values=values):
                return set().union(*(self.given_by(value, scope) for value in values))
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=table), attr="get"), args=[_, *rest]
            ):
                given = [*self.tables[table].values, *rest]
                return set().union(*(self.given_by(v, scope) for v in given))
            case ast.Subscript(value=ast.Name(id=table)):
                return set().union(*(self.given_by(v, scope) for v in self.tables[table].values))
            case ast.Call(func=function):
                return self.returned(self.functions[ast.unparse(function).rpartition(".")[2]])
        assert node is not None
        return COMPUTED[ast.unparse(node)]

    def returned(self, function: Function) -> set[str]:
        """The codes among what a function returns; None and objects are none."""
        values = [n.value for n in inside(function) if isinstance(n, ast.Return)]
        return {
            code
            for value in values
            if isinstance(value, ast.Subscript | ast.BoolOp)
            or (isinstance(value, ast.Constant) and value.value is not None)
            for code in self.given_by(value, function)
        }


def inside(scope: ast.AST) -> Iterator[ast.AST]:
    """Every node of a scope, without those of the functions in it."""
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, Function):
            yield child
            yield from inside(child)


def assigned(name: str, scope: ast.AST) -> Iterator[ast.expr | None]:
    """What a scope binds to a name."""
    for node in inside(scope):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=bound)], value=value)
                | ast.NamedExpr(target=ast.Name(id=bound), value=value)
            ) if bound == name:
                yield value


CODES = sorted(Codes().all())


@pytest.mark.parametrize("code", CODES)
def test_every_code_that_the_source_produces_has_a_sentence(code: str) -> None:
    assert code in report.SENTENCES


def test_no_sentence_is_for_a_code_that_nobody_produces() -> None:
    assert set(report.SENTENCES) == set(CODES)


@pytest.mark.parametrize("code", sorted(report.SENTENCES))
def test_every_sentence_uses_its_facts_and_needs_none(code: str) -> None:
    for facts in (FACTS, {}, dict.fromkeys(FACTS, "")):
        said = report.say(Reason(code, None, facts), ZONE)
        assert said != code
        assert said.endswith((".", "?", "”")), said
        assert "{" not in said
        assert ".." not in said
        assert "  " not in said


@pytest.mark.parametrize(
    ("play", "named"),
    [
        ("step_back", "The step-back draft"),
        ("feedback", "The feedback draft"),
        ("magic_email", "The magic email"),
        ("thank_you", "The thank-you draft"),
        ("no_news", "The no-news update"),
        ("care", "The care draft"),
        ("own_play", "The own-play draft"),
    ],
)
def test_a_draft_is_called_what_a_person_calls_it(play: str, named: str) -> None:
    ready = Reason("draft_waiting", None, {"play": play})
    assert report.say(ready, ZONE) == f"{named} lies ready in your Drafts."


def test_where_it_is_the_sellers_call_the_three_answers_stand_there_as_commands() -> None:
    over = Reason("cadence_over", None, {"on": MONDAY})
    theirs = verdict(situation=Situation.YOUR_CALL, next=None, reasons=(over,))
    commands = [
        "ghostwatch won 'Customer Inc'",
        "ghostwatch lost 'Customer Inc'",
        "ghostwatch later 'Customer Inc' '3 weeks'",
    ]
    told = report.why_text(theirs, Conversation(PROSPECT, ()), NOW, ZONE)
    assert [line.strip() for line in told if "ghostwatch" in line] == commands
    [row] = report.status_table([theirs], [], NOW, ZONE).rows
    won, lost, later = commands
    assert row[-1].endswith(f"Say `{won}`, `{lost}` or `{later}`.")


@pytest.mark.parametrize("situation", [s for s in Situation if s is not Situation.YOUR_CALL])
def test_nobody_is_asked_to_decide_before_that(situation: Situation) -> None:
    told = report.why_text(verdict(situation=situation), Conversation(PROSPECT, ()), NOW, ZONE)
    assert "ghostwatch won" not in " ".join(told)


def test_an_unknown_code_speaks_for_itself() -> None:
    assert report.say(Reason("brand_new", None, {"who": "x"}), ZONE) == "brand_new"


def test_a_day_is_the_sellers_day() -> None:
    late = Reason("later", None, {"until": datetime(2026, 11, 2, 23, 30, tzinfo=UTC)})
    assert report.say(late, ZONE) == "You put this off until Tue 3 Nov."
    assert report.say(late, ZoneInfo("UTC")) == "You put this off until Mon 2 Nov."


def test_another_year_is_named() -> None:
    far = Reason("later", None, {"until": date(2027, 1, 4)})
    assert report.say(far, ZONE, NOW) == "You put this off until Mon 4 Jan 2027."


def test_one_day_is_not_one_days() -> None:
    one = Reason("silent", None, {"days": 1, "since": date(2026, 11, 2)})
    assert report.say(one, ZONE) == "No answer for 1 working day, since Mon 2 Nov."


def test_every_play_draft_state_situation_kind_and_note_has_words() -> None:
    assert set(names.PLAYS) == set(PLAYS)
    assert set(names.DRAFT_STATES) == set(DraftState)
    assert set(names.SITUATIONS) == set(Situation)
    assert set(names.KINDS) == set(Kind)
    assert set(names.NOTES) == set(CONSEQUENCES) == set(NoteKind)


# --- safe to show -------------------------------------------------------------------------------


def test_nothing_that_moves_a_cursor_or_hides_text_gets_out() -> None:
    assert report.plain(HOSTILE) == "a[2J bcd efgh"


@given(st.text(st.characters(), max_size=500))
def test_whatever_comes_in_one_safe_line_comes_out(text: str) -> None:
    line = report.plain(text)
    assert line.isprintable()
    assert len(line) <= 300
    line.encode("utf-8")


def test_a_long_text_is_cut_with_a_sign() -> None:
    assert report.plain("x" * 400) == "x" * 299 + "…"


def test_mail_text_is_never_read_as_a_format() -> None:
    hostile = Reason("they_wrote", None, {"who": "{on}{0.__class__}", "on": date(2026, 11, 2)})
    assert report.say(hostile, ZONE) == "{on}{0.__class__} wrote on Mon 2 Nov."


def test_tables_hold_no_line_break_and_no_escape() -> None:
    name = replace(PROSPECT, name=HOSTILE)
    shown = [
        report.status_table([verdict(prospect=name)], [], NOW, ZONE),
        report.once_table(Turn(done=(Done(prospect=HOSTILE, action=HOSTILE, play=HOSTILE),)), ZONE),
    ]
    for table in shown:
        assert table.rows
        for row in table.rows:
            assert len(row) == len(table.headings)
            assert all(cell.isprintable() for cell in row)


# --- JSON ---------------------------------------------------------------------------------------


def test_once_is_the_object_of_the_contract() -> None:
    assert report.once_json(Turn(), Zoned()) == {
        "now": "2026-11-09T10:00:00+01:00",
        "new_messages": 3,
        "actions": [
            {
                "action": "append",
                "prospect": "Customer Inc",
                "play": "step_back",
                "message_id": "<abc@seller.example>",
                "mailbox": "Drafts",
                "reasons": [
                    {
                        "code": "silent",
                        "text": "No answer for 5 working days, since an unknown day.",
                        "message_id": "<q1@seller.example>",
                    }
                ],
            }
        ],
        "withheld": [
            {
                "prospect": "Other Ltd",
                "reason": "Held back until the next look: at most 5 new drafts at a time.",
                "code": "cap_per_pass",
            }
        ],
        "problems": [{"where": "account.host", "what": "It does not answer.", "next": "Look."}],
    }


def test_a_turn_that_never_came_to_be_has_the_same_keys() -> None:
    trouble = report.trouble_json(Turn().problems, NOW, ZONE)
    assert trouble.keys() == report.once_json(Turn(), Zoned()).keys()
    assert trouble["problems"]


def test_status_is_the_object_of_the_contract() -> None:
    rows = report.status_json(
        [verdict(prospect=OTHER, phone=OTHER.phone), verdict()], [decision()], NOW, ZONE
    )
    assert rows["now"] == "2026-11-09T10:00:00+01:00"
    other, customer = cast("list[dict[str, Any]]", rows["prospects"])
    assert other["prospect"] == "Other Ltd", "the order of the configuration is kept"
    assert other["phone"] == "+31 20 555 0100"
    assert other["draft"] is None
    assert customer == {
        "prospect": "Customer Inc",
        "contacts": ["pat@customer.example"],
        "situation": "silent",
        "since": "2026-11-02T09:05:00+01:00",
        "falls_silent_at": "2026-11-09T10:00:00+01:00",
        "next": {"play": "step_back", "due_at": "2026-11-09T10:00:00+01:00"},
        "draft": {"play": "step_back", "state": "present"},
        "we_owe": False,
        "phone": None,
        "reasons": [
            {
                "code": "silent",
                "text": "No answer for 5 working days, since Mon 2 Nov.",
                "message_id": "<q1@seller.example>",
            }
        ],
    }


def test_what_is_not_known_is_null() -> None:
    empty = Verdict(PROSPECT, Situation.OUR_TURN, None, reasons=(Reason("no_mail", ""),))
    (row,) = cast("list[dict[str, Any]]", report.status_json([empty], [], NOW, ZONE)["prospects"])
    nulls = {"since", "falls_silent_at", "next", "draft", "phone"}
    assert {key for key, value in row.items() if value is None} == nulls
    assert row["reasons"][0]["message_id"] is None


@pytest.mark.parametrize(
    ("states", "shown"),
    [
        ((DraftState.SENT, DraftState.PRESENT), "present"),
        ((DraftState.EDITED, DraftState.SENT), "edited"),
        ((DraftState.DISCARDED, DraftState.WITHDRAWN, DraftState.SENT_EDITED), None),
        ((DraftState.PLANNED,), None),
        ((DraftState.PRESENT, DraftState.UNCERTAIN), "uncertain"),
        ((DraftState.APPENDING,), "appending"),
    ],
)
def test_the_draft_of_a_status_is_the_newest_that_may_lie_in_drafts(
    states: tuple[DraftState, ...], shown: str | None
) -> None:
    decisions = [
        decision(state=state, decided_at=NOW + timedelta(days=day))
        for day, state in enumerate(states)
    ]
    found = live_drafts(decisions).get("Customer Inc")
    assert (found.state.value if found else None) == shown
    assert "Other Ltd" not in live_drafts(decisions)


PARSED = Parsed(
    headers={},
    message_id="<r1@customer.example>",
    in_reply_to=("<q1@seller.example>",),
    references=("<q0@seller.example>", "<q1@seller.example>"),
    senders=(Address("Pat", "pat@customer.example"),),
    to=(),
    cc=(),
    subject="Re: Offer",
    dated_at=datetime(2026, 11, 17, 8, 30, tzinfo=UTC),
    offset=timezone(timedelta(hours=1)),
    problems=("header cut",),
)
EXPLAINED = {
    "file", "kind", "intent", "stop", "away_until", "later_on", "new_text", "signature", "phones",
    "from", "subject", "date", "message_id", "in_reply_to", "references", "problems",
}  # fmt: skip
BEYOND = {
    "class", "effect", "evidence", "date_words", "bounce", "bounced_to", "bounced_ids", "meeting",
    "meets_on", "referral",
}  # fmt: skip


def test_explain_has_every_key_of_the_contract() -> None:
    reading = Reading(intent=Intent.LATER, later_on=date(2026, 12, 1), phones=("+31 20 555 0100",))
    shown = report.explain_json("a.eml", PARSED, reading, NewText("Later.\nPat", "Pat"))
    assert {key: shown[key] for key in EXPLAINED} == {
        "file": "a.eml",
        "kind": "person",
        "intent": "later",
        "stop": False,
        "away_until": None,
        "later_on": "2026-12-01",
        "new_text": "Later.\nPat",
        "signature": "Pat",
        "phones": ["+31 20 555 0100"],
        "from": "pat@customer.example",
        "subject": "Re: Offer",
        "date": "2026-11-17T09:30:00+01:00",
        "message_id": "<r1@customer.example>",
        "in_reply_to": "<q1@seller.example>",
        "references": ["<q0@seller.example>", "<q1@seller.example>"],
        "problems": ["header cut"],
    }
    assert shown.keys() == EXPLAINED | BEYOND


def test_explain_says_null_and_never_an_empty_text() -> None:
    bare = Parsed({}, "", (), (), (), (), (), "", None, sender_doubt="no From")
    shown = report.explain_json("a.eml", bare, Reading(Kind.ROBOT), NewText("", ""))
    assert "" not in shown.values()
    assert shown["problems"] == ["sender: no From"]
    assert report.unreadable_json("b.eml", "broken").keys() == EXPLAINED | BEYOND
    assert report.unreadable_json("b.eml", "broken")["kind"] == "unreadable"


def test_no_nul_and_no_lone_surrogate_stands_in_explained_texts() -> None:
    shown = report.explain_json(
        "a\udcff.eml",
        replace(PARSED, subject="a\nb\x00"),
        Reading(),
        NewText("x\x00\ud800y\n\x1b[2J", "s\x00"),
    )
    json.dumps(shown, ensure_ascii=False).encode("utf-8")
    assert shown["subject"] == "a b"
    assert shown["new_text"] == "xy\n\x1b[2J", "line breaks stay; JSON escapes the rest"
    text = "\n".join(report.explain_text(shown))
    assert "\x1b" not in text
    assert "  | xy" in text


REAL = sorted((Path(__file__).parent / "corpus" / "replies").rglob("*.eml"))


def test_every_message_is_explained_in_words_whatever_it_is() -> None:
    """No key, no code, no ISO date and no None stands where a person reads."""
    assert len(REAL) > 200
    for path in REAL:
        parsed = parse(path.read_bytes())
        reading, new = understand(parsed, KNOWN)
        told = report.explain_text(report.explain_json("a.eml", parsed, reading, new))
        ours = [line for line in told[1:] if not line.startswith(("  | ", "  Subject", "  Doubt"))]
        for line in ours:
            said = re.sub("“.*”|[^ ]+@[^ ]+", "words", line)
            assert not re.search(r"\d{4}-\d\d-\d\d|[a-z]_[a-z]|None|True|\[|: ?;|; ?$", said), line
        assert [line.partition(":")[0] for line in ours] == list(
            dict.fromkeys(line.partition(":")[0] for line in ours)
        ), "nothing is said twice"
        if reading.away_until:
            assert any("away until " in line for line in ours)
        if reading.evidence:
            assert any(report.plain(reading.evidence, 998) in line for line in ours)


def test_every_kind_effect_bounce_and_meeting_is_explained() -> None:
    for kind, effect in product(Kind, Effect):
        shown = report.explain_json("a", PARSED, Reading(kind, effect=effect), NewText("", ""))
        assert any(line.startswith("  Kind: ") for line in report.explain_text(shown))
    for bounce in Bounced:
        assert report.explain_text(
            report.explain_json("a", PARSED, Reading(Kind.BOUNCE, bounce=bounce), NewText("", ""))
        )
    for meeting in Meeting:
        reading = Reading(Kind.CALENDAR, meeting=meeting, meets_on=date(2026, 12, 1))
        told = report.explain_text(report.explain_json("a", PARSED, reading, NewText("", "")))
        assert f"  Kind: a calendar message; the meeting of Tue 1 Dec 2026: {meeting}" in told


# --- for people ---------------------------------------------------------------------------------


def test_the_status_of_three_prospects_reads_well_and_begins_with_what_is_owed() -> None:
    owed = verdict(prospect=OTHER, situation=Situation.OUR_TURN, we_owe=True, next=None, reasons=())
    waits = verdict(
        prospect=replace(PROSPECT, name="Third BV"),
        situation=Situation.THEIR_TURN,
        reasons=(Reason("waiting", None, {"until": NOW, "days": 5}),),
    )
    table = report.status_table([waits, verdict(), owed], [decision()], NOW, ZONE)
    assert table.rows == (
        ("Other Ltd", "your turn, you owe", "Mon 2 Nov", "", "", ""),
        (
            "Customer Inc",
            "silent",
            "Mon 2 Nov",
            "",
            "step-back, ready",
            "No answer for 5 working days, since Mon 2 Nov.",
        ),
        (
            "Third BV",
            "their turn",
            "Mon 2 Nov",
            "step-back, Mon 9 Nov",
            "",
            "They still have time to answer, until Mon 9 Nov (5 working days after your mail).",
        ),
    )


def test_without_any_mail_nobody_waits_for_us_for_people_and_it_is_our_turn_for_programs() -> None:
    begins = Verdict(PROSPECT, Situation.OUR_TURN, None, reasons=(Reason("no_mail"),))
    waits = verdict(prospect=OTHER, situation=Situation.OUR_TURN, next=None)
    table = report.status_table([begins, waits], [], NOW, ZONE)
    assert [row[:2] for row in table.rows] == [
        ("Other Ltd", "your turn"),
        ("Customer Inc", "no mail yet"),
    ]
    told = report.why_text(begins, Conversation(PROSPECT, ()), NOW, ZONE)
    assert told[0] == "Customer Inc: no mail yet."
    (row,) = cast("list[dict[str, Any]]", report.status_json([begins], [], NOW, ZONE)["prospects"])
    assert row["situation"] == "our_turn"


def test_a_turn_is_said_in_one_line_that_names_nobody() -> None:
    said = report.once_summary(Turn())
    assert said == "3 new messages, 1 new draft, 1 held back, 1 problem."
    nothing = Turn(new_messages=0, done=(), withheld=(), problems=())
    assert report.once_summary(nothing) == "0 new messages, 0 new drafts."


def test_why_shows_the_evidence_message_by_message() -> None:
    words = (
        Word(Side.OURS, MONDAY, message("Offer 4711")),
        Word(
            Side.THEIRS,
            MONDAY + timedelta(hours=1),
            message(
                "Away",
                PAT,
                message_id="<r1@customer.example>",
                senders=(Address("Pat Prospect", PAT),),
                in_sent=False,
                reading=Reading(
                    Kind.AUTO_REPLY,
                    effect=Effect.HOLDS,
                    away_until=date(2026, 12, 3),
                    date_words="until 3 December",
                ),
            ),
        ),
        Word(
            Side.STRANGER,
            MONDAY + timedelta(hours=2),
            message("\x1b[2J", "x@evil.example", message_id="<x@x>"),
        ),
    )
    notes = (Note("Customer Inc", NoteKind.LATER, MONDAY, date(2026, 12, 1)),)
    done = decision(state=DraftState.DISCARDED, settled_at=NOW)
    talk = Conversation(OTHER, words, notes, (done,))
    assert report.why_text(verdict(prospect=OTHER, phone=OTHER.phone), talk, NOW, ZONE) == [
        "Other Ltd: silent since Mon 2 Nov.",
        "  No answer for 5 working days, since Mon 2 Nov.",
        "",
        "Next: the step-back draft, due Mon 9 Nov.",
        "A call is better than a mail: +31 20 555 0100.",
        (
            "What would change it: an answer of theirs, or another mail of yours to them; and "
            "`ghostwatch later 'Other Ltd' '3 weeks'` puts it off."
        ),
        "",
        "Messages: (> marks what this rests on)",
        "> Mon 2 Nov 09:05  you                                  Offer 4711",
        "  Mon 2 Nov 10:05  Pat Prospect <pat@customer.example>  Away",
        "      automatic reply, back Thu 3 Dec: “until 3 December”",
        "  Mon 2 Nov 11:05  x@evil.example (not listed)          [2J",
        "",
        "Your decisions:",
        "  Mon 2 Nov 09:05  later until Tue 1 Dec",
        "",
        "Drafts:",
        "  Mon 9 Nov 10:00  step-back  thrown away on Mon 9 Nov",
    ]


def test_of_a_long_conversation_the_newest_is_shown_and_what_the_reasons_rest_on() -> None:
    words = tuple(
        Word(Side.OURS, MONDAY + timedelta(hours=n), message(f"Mail {n}", message_id=f"<{n}@x>"))
        for n in range(50)
    )
    asked = verdict(reasons=(Reason("unanswered", "<3@x>", {"words": "Why?"}),))
    told = report.why_text(asked, Conversation(PROSPECT, words), NOW, ZONE)
    assert "  29 older messages: --all shows them." in told
    mails = [line for line in told if "Mail " in line]
    assert len(mails) == MOST_SHOWN + 1
    assert mails[0].startswith("> ")
    assert mails[0].endswith("Mail 3")
    whole = report.why_text(asked, Conversation(PROSPECT, words), NOW, ZONE, every=True)
    assert len([line for line in whole if "Mail " in line]) == 50


def test_a_person_is_named_and_an_address_is_only_said_where_it_matters() -> None:
    theirs = message(
        "Re: Offer", "Pat@customer.example", senders=(Address("Pat Prospect", PAT),),
        in_sent=False, reading=Reading(evidence="When?"),
    )  # fmt: skip
    asked = Reason("they_asked", None, {"who": PAT, "on": MONDAY, "words": "When?"})
    bounced = Reason("bounced", None, {"who": PAT})
    of = verdict(reasons=(asked, bounced), follows=theirs)
    talk = Conversation(PROSPECT, (Word(Side.THEIRS, MONDAY, theirs),))
    said = " ".join(report.why_text(of, talk, NOW, ZONE))
    assert "Pat Prospect asked on Mon 2 Nov: “When?”" in said
    assert f"Mail to {PAT} comes back" in said
    [row] = report.status_table([of], [], NOW, ZONE).rows
    assert "Pat Prospect asked on" in row[-1]
    shown: Any = report.status_json([of], [], NOW, ZONE)
    assert "Pat Prospect asked on" in shown["prospects"][0]["reasons"][0]["text"]


def test_a_name_is_nobodys_where_it_is_not_certain_who_wrote() -> None:
    doubtful = message(
        "Re: Offer", senders=(Address("Your Boss", PAT),), in_sent=False,
        reading=Reading(sender_doubt="two From fields"),
    )  # fmt: skip
    ours = message(to=(Address("Pat Prospect", PAT),))
    assert names.people([doubtful]) == {}
    assert names.people([ours, doubtful]) == {PAT: "Pat Prospect"}
    assert names.people([message(to=(Address(PAT, PAT),))]) == {}


@pytest.mark.parametrize("situation", list(Situation))
def test_each_situation_says_what_would_change_it(situation: Situation) -> None:
    of = verdict(situation=situation, reasons=(Reason("they_wrote", None, {"on": MONDAY}),))
    told = report.why_text(of, Conversation(PROSPECT, ()), NOW, ZONE)
    [change] = [line for line in told if line.startswith("What would change it: ")]
    assert "{" not in change
    assert change.endswith((".", ":"))


def test_what_a_reason_says_itself_is_not_said_once_more() -> None:
    for code in ("uncertain", "steps_unknown", "controls_contradict", "no_mail"):
        of = verdict(situation=Situation.UNCLEAR, reasons=(Reason(code, None, {}),), next=None)
        told = report.why_text(of, Conversation(PROSPECT, ()), NOW, ZONE)
        assert not any(line.startswith("What would change") for line in told)


@pytest.mark.parametrize("kind", list(NoteKind))
def test_each_decision_says_what_follows_and_how_to_take_it_back(kind: NoteKind) -> None:
    until = date(2026, 12, 1) if kind is NoteKind.LATER else None
    lines = report.note_lines(Note("Customer Inc", kind, NOW, until), CALENDAR)
    takes_back = [line for line in lines if "ghostwatch resume 'Customer Inc'" in line]
    assert bool(takes_back) == (kind is not NoteKind.RESUME)
    assert lines[0].startswith(f"Customer Inc: {kind.value}")
    assert ("until Tue 1 Dec." in lines[0]) == (kind is NoteKind.LATER)
    assert ("The next draft comes on Wed 2 Dec" in lines[0]) == (kind is NoteKind.LATER)


def test_a_day_of_another_year_is_put_off_to_with_its_year_and_the_first_working_day_after() -> (
    None
):
    put_off = Note("Customer Inc", NoteKind.LATER, NOW, date(2027, 1, 1))
    said = report.note_lines(put_off, CALENDAR)[0]
    assert "later until Fri 1 Jan 2027." in said
    assert "The next draft comes on Mon 4 Jan 2027 at the earliest" in said


def test_to_resume_where_nothing_was_decided_says_so() -> None:
    word = Note("Customer Inc", NoteKind.RESUME, NOW)
    idle, real = (report.note_lines(word, CALENDAR, idle=idle) for idle in (True, False))
    assert idle == [f"Customer Inc: resume. {NOTHING_TO_RESUME}"]
    assert NOTHING_TO_RESUME not in real[0]


# --- said once ----------------------------------------------------------------------------------


def test_a_reason_that_adds_no_fact_is_said_once_and_the_json_keeps_it() -> None:
    rules, plan = Reason("draft_edited", "<a@x>", {"play": "step_back"}), Reason("draft_edited")
    changed = verdict(reasons=(rules, plan))
    once = "You changed the step-back draft, so it is yours and stays as it is."
    assert report.status_table([changed], [], NOW, ZONE).rows[0][-1] == once
    told = report.why_text(changed, Conversation(PROSPECT, ()), NOW, ZONE)
    assert [line for line in told if "You changed" in line] == [f"  {once}"]
    (row,) = cast("list[dict[str, Any]]", report.status_json([changed], [], NOW, ZONE)["prospects"])
    assert len(row["reasons"]) == 2


def test_two_steps_that_were_done_are_two_sentences() -> None:
    done = [Reason("step_done", None, FACTS | {"play": play}) for play in ("step_back", "feedback")]
    row = report.status_table([verdict(reasons=tuple(done))], [], NOW, ZONE).rows[0]
    assert row[-1].count(" was changed by you and sent on ") == 2


def test_that_its_moment_has_passed_is_said_only_where_nothing_says_why() -> None:
    passed, lost = Reason("closed_now", None, {"play": "step_back"}), Reason("lost", None, FACTS)
    rows = [
        report.once_table(Turn(done=(Done("withdraw", reasons=reasons),)), ZONE).rows[0]
        for reasons in ((passed, lost), (passed,))
    ]
    assert [row[-1] for row in rows] == [
        "You marked this as lost on Mon 2 Nov.",
        "Its moment has passed, so the draft is not needed any more.",
    ]


def test_who_met_on_a_day_is_not_told_that_it_passed_without_a_word() -> None:
    day = date(2026, 11, 5)
    before = [Reason(code, None, {"until": day}) for code in ("meeting", "day_passed")]
    thanked = verdict(reasons=(*before, Reason("you_met", None, {"on": day})))
    [(*_, why)] = report.status_table([thanked], [], NOW, ZONE).rows
    assert why.startswith("You met on Thu 5 Nov: ")


def test_a_changed_draft_is_no_news_in_the_text_of_a_turn_and_stands_in_its_json() -> None:
    turn = Turn(withheld=(Withheld("Customer Inc", Reason("draft_edited")), *Turn.withheld))
    assert [row[1] for row in report.once_table(turn, ZONE).rows if row[0] == "held back"] == [
        "Other Ltd"
    ]
    assert "1 held back" in report.once_summary(turn)
    assert len(cast("list[Any]", report.once_json(turn, Zoned())["withheld"])) == 2


# --- what comes next ----------------------------------------------------------------------------

TO_DO = "Next: read the draft; send it, change it or throw it away."


@pytest.mark.parametrize(
    ("state", "next_line"),
    [
        (DraftState.PRESENT, TO_DO),
        (DraftState.EDITED, TO_DO),
        (DraftState.UNCERTAIN, None),
        (DraftState.SENT, "Next: the step-back draft, due Mon 9 Nov."),
    ],
)
def test_a_draft_that_lies_ready_is_no_next_step(state: DraftState, next_line: str | None) -> None:
    row = decision(state=state)
    told = report.why_text(verdict(), Conversation(PROSPECT, (), (), (row,)), NOW, ZONE)
    assert [line for line in told if line.startswith("Next")] == ([next_line] if next_line else [])
    cell = report.status_table([verdict()], [row], NOW, ZONE).rows[0][3]
    assert cell == ("step-back, Mon 9 Nov" if state is DraftState.SENT else "")


@pytest.mark.parametrize(
    ("changes", "drafted"),
    [
        ({"next": NextStep(1, "feedback", NOW)}, {}),
        ({"follows": message(message_id="<newer@x>")}, {}),
        ({"situation": Situation.AGREED_DATE}, {}),
        ({}, {"step": 1}),
    ],
)
def test_a_draft_for_something_else_hides_no_next_step(
    changes: dict[str, Any], drafted: dict[str, Any]
) -> None:
    table = report.status_table([verdict(**changes)], [decision(**drafted)], NOW, ZONE)
    assert table.rows[0][3].endswith("Mon 9 Nov")


def test_a_silent_prospect_with_a_phone_is_to_be_called_and_nobody_else() -> None:
    waits = verdict(prospect=OTHER, situation=Situation.THEIR_TURN, phone=OTHER.phone)
    table = report.status_table(
        [verdict(prospect=OTHER, phone=OTHER.phone), verdict(), waits], [], NOW, ZONE
    )
    called = ["call +31 20 555 0100" in row[-1] for row in table.rows]
    assert called == [True, False, False]


def test_a_turn_that_only_tried_says_would() -> None:
    turn = Turn(done=(Done(), Done("withdraw"), Done("adopt")), withheld=(), problems=())
    rows = report.once_table(turn, ZONE, dry_run=True).rows
    assert [row[0] for row in rows] == ["would draft", "would take back", "would recognise"]
    assert report.once_summary(turn, dry_run=True) == (
        "3 new messages, 1 draft would be written, 1 would be taken back, 1 would be recognised."
    )
    assert report.once_next(turn, dry_run=True) == ""
    assert report.once_next(turn) == "Look into your Drafts."
    assert report.once_next(Turn(done=())) == ""


def test_the_evidence_of_another_year_is_shown_with_its_year() -> None:
    old = MONDAY.replace(year=2025)
    talk = Conversation(
        PROSPECT,
        (Word(Side.OURS, old, message("Offer 4711")),),
        (Note("Customer Inc", NoteKind.LATER, old, date(2027, 1, 4)),),
        (decision(state=DraftState.SENT, decided_at=old, settled_at=old),),
    )
    reason = Reason("we_wrote", None, {"on": old})
    told = report.why_text(verdict(since=old, reasons=(reason,)), talk, NOW, ZONE)
    assert told == [
        "Customer Inc: silent since Sun 2 Nov 2025.",
        "  You wrote on Sun 2 Nov 2025.",
        "",
        "Next: the step-back draft, due Mon 9 Nov.",
        (
            "What would change it: an answer of theirs, or another mail of yours to them; and "
            "`ghostwatch later 'Customer Inc' '3 weeks'` puts it off."
        ),
        "",
        "Messages:",
        "  Sun 2 Nov 2025 09:05  you  Offer 4711",
        "",
        "Your decisions:",
        "  Sun 2 Nov 2025 09:05  later until Mon 4 Jan 2027",
        "",
        "Drafts:",
        "  Sun 2 Nov 2025 09:05  step-back  sent on Sun 2 Nov 2025",
    ]


# --- on a terminal ------------------------------------------------------------------------------

WIDE = report.Table(
    ("prospect", "situation", "since", "next", "draft", "why"),
    (
        ("Customer Inc", "silent", "Mon 2 Nov", "", "step-back, ready", "word " * 40),
        ("Other Ltd", "their turn", "Mon 2 Nov", "feedback, Mon 9 Nov", "", ""),
    ),
)


@pytest.mark.parametrize("width", [60, 80, 100])
def test_on_a_terminal_the_explanation_stands_below_its_row_within_the_width(width: int) -> None:
    shown = list(report.paragraphs(WIDE, width))
    assert all(len(text) <= width for text, _ in shown)
    strong = [text for text, strong in shown if strong]
    assert [text.split("  ")[0] for text in strong] == ["prospect", "Customer Inc", "Other Ltd"]
    weak = [text for text, strong in shown if not strong]
    assert all(text.startswith("      ") for text in weak)
    assert sum("word word" in text for text in weak) <= 200 // (width - 12) + 1
    everything = " ".join(text for text, _ in shown)
    for cell in ("silent", "step-back, ready", "feedback, Mon 9 Nov"):
        assert everything.count(cell) == 1


def test_columns_without_room_stand_below_their_row_behind_their_heading() -> None:
    narrow = [text.strip() for text, strong in report.paragraphs(WIDE, 50) if not strong]
    assert "draft: step-back, ready" in narrow
    assert "next: feedback, Mon 9 Nov" in narrow


@given(
    st.lists(st.tuples(*[st.text("ab ,.é", max_size=90).map(report.plain)] * 3), max_size=4),
    st.integers(20, 120),
)
def test_no_line_of_a_table_is_wider_than_the_terminal_and_no_word_is_lost(
    rows: list[tuple[str, str, str]], width: int
) -> None:
    table = report.Table(("who", "when", "why"), tuple(rows))
    shown = [text for text, _ in report.paragraphs(table, width)]
    assert all(len(text) <= width for text in shown)
    letters = "".join(shown).replace("when:", "")
    for sign in "b,é":
        assert letters.count(sign) == sum(cell.count(sign) for row in rows for cell in row)


def test_in_a_pipe_a_row_is_one_line_whatever_its_length() -> None:
    lines = report.aligned(WIDE)
    assert len(lines) == 3
    assert lines[0].index("situation") == lines[1].index("silent") == lines[2].index("their turn")
