"""The measure of understanding measures: every error is counted where it belongs, at its price."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "benchmarks"))

from understanding import corpora, data, days, kinds, prices, quotes, wishes  # noqa: E402
from understanding.cases import Case, wrapped  # noqa: E402
from understanding.figures import Figure, Score, share  # noqa: E402
from understanding.seeing import KEYS, Seen, by_process, checked, here  # noqa: E402

PERSON = {"kind": "person", "intent": "unknown", "stop": False}


def seen(group: str, truth: dict[str, Any], **shown: Any) -> Seen:
    return Seen(Case("own", group, "one", b"", truth), PERSON | shown)


def figure(score: Score, name: str) -> Figure:
    return next(one for one in score.figures if one.name == name)


HUMAN = {"cls": "human", "kinds": ["person"]}
AWAY = {"cls": "auto_ooo", "kinds": ["auto_reply"], "back": "2026-11-30"}
BOUNCE = {"cls": "bounce_hard", "kinds": ["bounce"]}
STOP = {"intent": "stop", "stop": True}
NO = {"intent": "not_interested", "stop": False}
YES = {"intent": "interested", "stop": False}
BACK = {"kind": "ooo", "mention": "2026-11-30", "granularity": "day"}
AGAIN = {"kind": "later", "mention": "2027-01-01", "granularity": "month"}
NEVER = {"kind": "none", "mention": None}
REPLY = {"kind": "auto_reply", "intent": None}


@pytest.mark.parametrize(
    ("group", "truth", "shown", "price"),
    [
        ("intent", STOP, {}, 100),
        ("intent", STOP, {"kind": "robot"}, 100),
        ("intent", STOP, {"stop": True, "intent": "stop"}, 0),
        ("intent", YES, {"kind": "bounce"}, 30),
        ("intent", YES, {}, 1),
        ("intent", YES, {"intent": "stop", "stop": True}, 10),
        ("intent", NO, {"intent": "later"}, 30),
        ("intent", NO, {}, 0),
        ("kinds", HUMAN, {"kind": "auto_reply"}, 30),
        ("kinds", HUMAN, {}, 0),
        ("kinds", HUMAN | {"intent": "stop"}, {}, 100),
        ("kinds", AWAY, {}, 20),
        ("kinds", AWAY, {"away_until": "2026-11-30"}, 0),
        ("kinds", AWAY, {"kind": "robot"}, 5),
        ("kinds", AWAY, REPLY | {"away_until": "2026-11-27"}, 0),
        ("kinds", AWAY, REPLY | {"away_until": "2026-11-26"}, 10),
        ("kinds", AWAY, REPLY | {"away_until": "2026-12-01"}, 5),
        ("kinds", AWAY, REPLY, 5),
        ("kinds", BOUNCE, {}, 20),
        ("kinds", BOUNCE, {"kind": "bounce"}, 0),
        ("dates", BACK, REPLY | {"away_until": "2026-11-30"}, 0),
        ("dates", BACK, {}, 20),
        ("dates", AGAIN, {"later_on": "2027-01-31"}, 0),
        ("dates", AGAIN, {"later_on": "2027-02-15"}, 5),
        ("dates", AGAIN, {"later_on": "2026-12-31"}, 10),
        ("dates", AGAIN, {"kind": "auto_reply"}, 30),
        ("dates", NEVER, {"later_on": "2026-12-31"}, 5),
        ("dates", NEVER, {}, 0),
    ],
)
def test_each_error_has_its_price(
    group: str, truth: dict[str, Any], shown: dict[str, Any], price: float
) -> None:
    assert prices.price(seen(group, truth, **shown))[0] == price


@pytest.mark.parametrize(
    ("sig", "new", "signature", "exact", "lost", "leaked"),
    [
        ("kept", "Fine.\n\nPat", "", True, False, False),
        ("kept", "Fine.", "Pat", True, False, False),
        ("kept", "Fine.", "", False, True, False),
        ("stripped", "Fine. Pat", "", True, False, False),
        ("stripped", "Fine. Pat\n-- \nme", "\n-- \nme", True, False, False),
        ("stripped", "Fine. Pat\n-- \nme", "", False, False, True),
        ("apart", "Fine. Pat", "", True, False, False),
        ("apart", "Fine.", "Pat", True, False, False),
        ("apart", "Fine.", "", False, True, False),
    ],
)
def test_a_new_text_is_exact_or_lost_or_leaked(
    sig: str, new: str, signature: str, exact: bool, lost: bool, leaked: bool
) -> None:
    truth = {"expected": "Fine.  Pat", "sig": sig}
    told = quotes.compare(seen("quotes", truth, new_text=new, signature=signature))
    assert (told.exact, bool(told.lost), bool(told.leaked)) == (exact, lost, leaked)


def test_of_html_only_letters_and_digits_count() -> None:
    truth = {
        "expected": "<head><title>x</title></head><p>Fi<b>ne</b>, 3 of them</p><style>p</style>",
        "sig": "kept",
    }
    assert quotes.compare(seen("html", truth, new_text="FINE\n3 ofthem!")).exact
    assert quotes.compare(seen("html", truth, new_text="Fine 3 of them all")).leaked == ["all"]
    assert quotes.compare(seen("html", truth, new_text="3 of them")).lost == ["fine"]


def test_f1_counts_a_wrong_call_against_the_class_that_was_called() -> None:
    rows = [
        seen("intent", YES, intent="interested"),
        seen("intent", YES, intent="question"),
        seen("intent", {"intent": "question", "stop": False}, intent="question"),
        seen("intent", {"intent": "neutral", "stop": False}),
        seen("intent", {"intent": "complaint", "stop": False}, intent="not_interested"),
        seen("intent", {"intent": "not_interested", "stop": True}, intent="stop", stop=True),
    ]
    score = wishes.score(rows)
    assert figure(score, "  F1 of interested").value == pytest.approx(2 / 3)
    assert figure(score, "  F1 of question").value == pytest.approx(2 / 3)
    assert figure(score, "wrong among decided").shown == "20.0 % 1/5"
    assert figure(score, "stop recall").met
    assert figure(score, "unknown").value == 0


def test_classes_are_counted_both_ways() -> None:
    rows = [
        seen("kinds", AWAY, kind="auto_reply"),
        seen("kinds", AWAY),
        seen("kinds", HUMAN, kind="bounce"),
        seen("kinds", {"cls": "unclear", "kinds": []}, kind="bounce"),
        seen("kinds", {"cls": "bounce_delay", "kinds": ["bounce", "receipt"]}, kind="receipt"),
    ]
    score = kinds.score(rows)
    assert figure(score, "automatic recall").shown == "50.0 % 1/2"
    assert figure(score, "automatic precision").shown == "100.0 % 1/1"
    assert figure(score, "bounce precision").shown == "0.0 % 0/1"
    assert figure(score, "people taken for a bounce").met is False
    assert score.confusion["auto_ooo"] == {"auto_reply": 1, "person": 1}


def test_nothing_counted_meets_no_goal_and_misses_none() -> None:
    assert share("x", 0, 0, ">= 0.9").met is None
    assert [share("x", part, 10, ">= 0.9").met for part in (8, 9)] == [False, True]
    assert days.score([]).figures[0].shown == "-"


def _own_and_odd(folder: Path) -> Iterator[Case]:
    (folder / "intent" / "later").mkdir(parents=True)
    (folder / "intent" / "later" / "en.txt").write_text(
        "# why\nAsk me\nin May.\n%%\nNot now.\n%%\n"
    )
    (folder / "quotes" / "gmail").mkdir(parents=True)
    (folder / "quotes" / "gmail" / "one.txt").write_text("A\n\n> B\n%% new\nA\n%% signature\n")
    (folder / "dates").mkdir()
    rows = [{"text": "Back on 30 November.", "sent": "2026-11-17", "on": "2026-11-30"}]
    (folder / "dates" / "away.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    for name in ("aside-a", "b"):
        (folder / "replies" / "bounce").mkdir(parents=True, exist_ok=True)
        (folder / "replies" / "bounce" / f"{name}.eml").write_text("From: a@b.example\n\nX")
    fact = {"mail": "bounce/b", "why": "hard", "why so": "a remark"}
    (folder / "replies" / "facts.jsonl").write_text(json.dumps(fact) + "\n")
    yield from corpora.cases(folder, "own")


def test_a_corpus_is_read_as_its_formats_say(tmp_path: Path) -> None:
    found = {case.name: case for case in _own_and_odd(tmp_path)}
    assert sorted(found) == [
        *("dates/away.jsonl:1", "intent/later/en.txt:1", "intent/later/en.txt:2"),
        *("quotes/gmail/one.txt", "replies/bounce/b"),
    ]
    assert found["replies/bounce/b"].truth["facts"] == {"bounce": "hard"}
    aside = [case.name for case in corpora.cases(tmp_path, "aside", aside=True)]
    assert aside == ["replies/bounce/aside-a"]
    assert found["intent/later/en.txt:1"].truth["text"] == "Ask me\nin May."
    assert found["quotes/gmail/one.txt"].octets.endswith(b"\r\n\r\nA\r\n\r\n> B")
    assert list(data.cases(tmp_path / "nowhere")) == []


def test_a_line_that_breaks_the_contract_is_told() -> None:
    whole = dict.fromkeys(KEYS, None) | {"file": "a.eml", "kind": "person", "stop": False}
    whole |= {"phones": [], "references": [], "problems": []}
    for line, told in (
        (whole, []),
        (whole | {"stop": None}, ["a.eml: stop is NoneType"]),
        ({k: v for k, v in whole.items() if k != "phones"}, ["a.eml: no phones"]),
        (whole | {"file": "b.eml"}, ["a.eml is not in its place"]),
    ):
        faults: list[str] = []
        checked(json.dumps(line), Path("a.eml"), faults)
        assert faults == told


def test_a_process_is_held_against_the_contract() -> None:
    cases = [Case("own", "intent", str(n), wrapped(f"Thanks, {n}.")) for n in range(3)]
    by_it, process = by_process(cases)
    assert process.faults == []
    for mine, its in zip(here(cases), by_it, strict=True):
        assert {k: mine.get(k) for k in KEYS if k != "file"} == {
            k: its.get(k) for k in KEYS if k != "file"
        }
