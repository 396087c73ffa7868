"""The backtest, on invented events whose figures can be worked out by hand.

With GHOSTWATCH_EVENTS=FILE the figures of that file are compared with the reference.json beside it.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import reduce
from math import inf
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ghostwatch import backtest
from ghostwatch.backtest.asks import Ask, End, mailboxes
from ghostwatch.backtest.detectors import Case, exact_delay, quantile
from ghostwatch.backtest.figures import auc, flagged
from ghostwatch.backtest.learning import Known, learned
from ghostwatch.cli import cli
from ghostwatch.core.rhythm import NOTHING, Memory, Odds
from ghostwatch.errors import UserError

HOUR, DAY = 3600, 24 * 3600
MONDAY = 1_772_442_000  # 2026-03-02, 09:00 UTC
HEAD = ",".join(backtest.COLUMNS)


@dataclass
class Rows:
    """A file of events that grows row by row; days count from a Monday, 09:00 UTC."""

    lines: list[str] = field(default_factory=list)
    corpus: str = "shop"

    def row(self, kind: str, day: float, thread: str = "1", **more: Any) -> Rows:
        cells = {"mailbox": "sam", "contact": "pat", "off": 0, "ask": int(kind == "out"), "open": 0}
        cells |= more
        moment = MONDAY + round(day * DAY)
        self.lines.append(
            f"{self.corpus},{cells['mailbox']},{cells['contact']},{thread},{moment},"
            f"{cells['off']},{kind},{cells['ask']},{cells['open']}"
        )
        return self

    def write(self, path: Path) -> Path:
        path.write_text("\n".join([HEAD, *self.lines, ""]), encoding="ascii")
        return path


def asks_of(rows: Rows, folder: Path) -> list[Ask]:
    [asks] = mailboxes(backtest.read(rows.write(folder / "events.csv"))).values()
    return asks


def known_of(rows: Rows, folder: Path) -> list[Known]:
    return list(learned(asks_of(rows, folder)))


def figures_of(path: Path) -> Any:
    return backtest.figures(path.name, backtest.read(path))


def command(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["backtest", *arguments])


# ------------------------------------------------------------------- questions and their ends


def test_mails_less_than_four_hours_apart_are_one_question_timed_from_the_last(
    tmp_path: Path,
) -> None:
    rows = Rows().row("out", 0).row("out", 0.125).row("out", 0.25).row("out", 2)
    assert [(ask.t - MONDAY) / DAY for ask in asks_of(rows, tmp_path)] == [0.25, 2]


def test_four_hours_apart_are_two_questions(tmp_path: Path) -> None:
    assert len(asks_of(Rows().row("out", 0).row("out", 1 / 6), tmp_path)) == 2


def test_an_answer_between_two_mails_makes_them_two_questions(tmp_path: Path) -> None:
    rows = Rows().row("out", 0).row("in", 0.01).row("out", 0.02)
    assert len(asks_of(rows, tmp_path)) == 2


def test_one_part_that_wants_an_answer_is_enough(tmp_path: Path) -> None:
    [ask] = asks_of(Rows().row("out", 0, ask=1).row("out", 0.1, ask=0), tmp_path)
    assert ask.asks


@pytest.mark.parametrize(
    ("rows", "end"),
    [
        (Rows().row("out", 0).row("in", 1), End.ANSWERED),
        (Rows().row("out", 0).row("in", 59), End.ANSWERED),
        (Rows().row("out", 0).row("in", 61), None),
        (Rows().row("out", 0).row("in", 91), End.GHOSTED),
        (Rows().row("out", 0), End.GHOSTED),
        (Rows().row("out", 0).row("out", 5).row("in", 6), None),
        (Rows().row("out", 0).row("oth", 1).row("in", 2), None),
        (Rows().row("out", 0).row("oth", 59), None),
        (Rows().row("out", 0).row("oth", 61), End.GHOSTED),
        (Rows().row("out", 0).row("out", 5), End.GHOSTED),
    ],
    ids=[
        "answered", "answered late", "too late to count", "after a quarter", "never",
        "after a reminder", "after somebody else", "somebody else answered",
        "somebody else, months later", "a reminder does not help",
    ],
)  # fmt: skip
def test_what_became_of_a_question(rows: Rows, end: End | None, tmp_path: Path) -> None:
    assert asks_of(rows, tmp_path)[0].end is end


def test_a_reminder_after_the_answer_is_none(tmp_path: Path) -> None:
    rows = Rows().row("out", 0).row("in", 1).row("out", 2)
    assert asks_of(rows, tmp_path)[0].reminder == inf


def test_the_clock_is_that_of_the_contacts_last_mail_before(tmp_path: Path) -> None:
    rows = Rows().row("out", 0, off=60).row("in", 1, off=-300).row("in", 9, off=540)
    rows.row("out", 2, thread="2", off=60)
    assert [ask.offset for ask in asks_of(rows, tmp_path)] == [60, -300]


# ------------------------------------------------------------------------ what was known, and when


def test_an_answer_is_known_from_the_moment_it_came(tmp_path: Path) -> None:
    rows = Rows().row("out", 0).row("in", 3).row("out", 2.9, "2").row("out", 3.1, "3")
    assert [known.contact.answered for known in known_of(rows, tmp_path)] == [0, 0, 1]


def test_a_silence_is_known_after_thirty_days(tmp_path: Path) -> None:
    rows = Rows().row("out", 0).row("out", 29, "2").row("out", 31, "3")
    assert [known.contact.asked for known in known_of(rows, tmp_path)] == [0, 0, 1]


@pytest.mark.parametrize("teacher", [("oth", 20), ("out", 4)])
def test_what_others_or_a_quick_reminder_cut_short_teaches_nothing(
    teacher: tuple[str, float], tmp_path: Path
) -> None:
    """The reminder itself stays unanswered and is known as such from day 34."""
    rows = Rows().row("out", 0).row(*teacher).row("out", 33, "2")
    assert known_of(rows, tmp_path)[-1].contact == NOTHING


def test_others_are_known_of_everybody_not_of_the_contact(tmp_path: Path) -> None:
    rows = Rows().row("out", 0).row("in", 1).row("out", 2, "2", contact="kim")
    last = known_of(rows, tmp_path)[-1]
    assert (last.contact, last.everybody.answered) == (NOTHING, 1)


def test_what_comes_later_changes_nothing_that_was_known(tmp_path: Path) -> None:
    rows = Rows().row("out", 0).row("in", 1).row("out", 7, "2")
    before = known_of(rows, tmp_path)[-1]
    rows.row("in", 7.1, "2").row("out", 14, "3").row("in", 15, "3")
    after = known_of(rows, tmp_path)[1]
    assert before[1:] == after[1:]


# ------------------------------------------------------------------------------------ the figures


def shop() -> Rows:
    """Four questions that teach nothing, then two that are answered and two that never are.

    All to strangers and within a month, so that nothing at all is known when they are asked.
    """
    rows = Rows()
    for number in range(4):
        contact, thread = f"early {number}", f"e{number}"
        rows.row("out", number / 4, thread, contact=contact)
        rows.row("oth", number / 4 + 1, thread, contact=contact)
    rows.row("out", 7, "a", contact="a").row("in", 8, "a", contact="a")
    rows.row("out", 7, "b", contact="b").row("in", 37, "b", contact="b")
    rows.row("out", 7, "c", contact="c").row("out", 7, "d", contact="d")
    return rows


@pytest.fixture
def shown(tmp_path: Path) -> Any:
    return figures_of(shop().write(tmp_path / "events.csv"))


def test_the_later_half_is_scored(shown: Any) -> None:
    assert (shown["shop"]["R"], shown["shop"]["G"]) == (2, 2)


def test_one_of_two_is_wrongly_flagged(shown: Any) -> None:
    """A day is no silence, thirty are: of three flagged, two are right."""
    row = shown["shop"]["p_next 0.02 clamp 2-15"]
    assert (row["far"], row["precision"]) == (0.5, 0.6667)


def test_those_who_never_answer_are_flagged_when_a_stranger_is(shown: Any) -> None:
    row = shown["shop"]["p_next 0.02 clamp 2-15"]
    assert row["mean_delay_bd"] == row["median_delay_bd"] == pytest.approx(3.9, abs=0.05)


def test_a_fixed_number_that_is_wrong_as_often_lets_the_quick_one_through(shown: Any) -> None:
    """From Monday to Tuesday at the same hour: one business day."""
    assert shown["shop"]["p_next 0.02 clamp 2-15"]["fixed_bd_same_far"] == 1.0


def test_ten_times_the_mean_holds_every_answer(shown: Any) -> None:
    """One day and thirty: the mean is fifteen and a half."""
    assert shown["shop"]["kalman"] == {"replies": 2, "within_mean": 0.5, "within_10_mean": 1.0}


def test_strangers_are_a_group_of_their_own(shown: Any) -> None:
    new = shown["main"]["groups at 2 %"]["new"]
    assert (new["R"], new["G"], new["far"], new["fixed_far"]) == (2, 2, 0.5, 0.5)
    assert shown["main"]["groups at 2 %"]["slow"]["far"] is None


def test_who_waited_longer_is_likelier_gone(shown: Any) -> None:
    """Alike in all but time: the chance that is shown knows no more than the days do."""
    told = shown["shop"]["P_ever"]
    assert told["auc"] == told["auc_time_only"]


def test_the_main_corpora_are_those_with_marks(tmp_path: Path) -> None:
    marked, unmarked = shop(), shop()
    unmarked.lines = [line.replace("shop", "enron", 1) for line in unmarked.lines]
    both = Rows(marked.lines + unmarked.lines).write(tmp_path / "both.csv")
    found = figures_of(both)
    assert found["main_corpora"] == ["shop"]
    assert list(found) == ["file", "main_corpora", "constants", "main", "enron", "shop"]
    alone = figures_of(unmarked.write(tmp_path / "alone.csv"))
    assert alone["main_corpora"] == ["enron"]


def test_two_main_corpora_are_counted_together(tmp_path: Path) -> None:
    other = [line.replace("shop", "office", 1) for line in shop().lines]
    found = figures_of(Rows(shop().lines + other).write(tmp_path / "two.csv"))
    assert (found["main"]["R"], found["office"]["R"]) == (4, 2)


def test_with_nobody_who_answered_there_is_nothing_to_compare(tmp_path: Path) -> None:
    found = figures_of(Rows().row("out", 0).row("out", 9, "2").write(tmp_path / "events.csv"))
    assert (found["main"]["G"], found["main"]["kalman"]) == (1, None)


@pytest.mark.parametrize(("share", "value"), [(0, 1.0), (0.5, 2.0), (0.75, 3.0), (1, 4.0)])
def test_a_quantile_lies_between_its_neighbours(share: float, value: float) -> None:
    assert quantile([1.0, 2.0, 4.0], share) == value


def case(wait: float | None, contact: Memory = NOTHING) -> Case:
    """A question to somebody of whom that is known, of a Monday morning."""
    ask = Ask("shop", "sam", "pat", MONDAY, 0, asks=True)
    return Case(Known(ask, NOTHING, contact, 8.0), Odds(NOTHING, contact), wait)


SLOW = reduce(lambda memory, _: memory.with_answer(200.0), range(20), NOTHING)
GONE = reduce(lambda memory, _: memory.with_silence(), range(12), NOTHING)


@pytest.mark.parametrize("contact", [NOTHING, SLOW, GONE], ids=["new", "slow", "gone"])
@pytest.mark.parametrize("wait", [0.2, 4, 15.9, 16.1, 30, 60, 119, 121, 500])
@pytest.mark.parametrize("dial", [0.05, 0.02, 0.005])
def test_flagged_before_the_answer_means_due_before_it(
    contact: Memory, wait: float, dial: float
) -> None:
    """Counted without the date, for speed; it must not make a difference."""
    asked = case(wait, contact)
    assert flagged(asked, dial) == (asked.odds.due(dial) < wait)


def test_the_best_chance_may_still_lie_ahead() -> None:
    """Who takes five weeks is likelier to answer on some later day than at once."""
    asked = case(1.0, SLOW)
    assert asked.best_chance > asked.odds.soon(1.0)


def test_a_threshold_is_read_off_the_answered() -> None:
    """Of answers after 1 to 101 hours one in twenty takes longer than 96: twelve business days."""
    answered = [case(float(hours)) for hours in range(1, 102)]
    delay = exact_delay("b fixed business days", answered, [case(None)], 0.05)
    assert delay == pytest.approx(12.0)


def test_a_tie_counts_for_half_a_pair() -> None:
    assert auc([(2, True), (1, True), (1, False), (0, False)]) == 3.5 / 4


def year(chance: random.Random) -> Iterator[Rows]:
    """Mailboxes of a busy year: reminders, third persons, slow and quick contacts."""
    for mailbox in ("ann", "bob"):
        rows = Rows()
        for number in range(120):
            contact, thread = f"c{chance.randrange(9)}", f"t{number}"
            about = {"mailbox": mailbox, "contact": contact}
            day = chance.uniform(0, 300)
            rows.row("out", day, thread, **about)
            if chance.random() < 0.6:
                rows.row("in", day + chance.lognormvariate(0, 1.5), thread, **about, off=120)
            if chance.random() < 0.2:
                rows.row("out", day + chance.uniform(2, 9), thread, **about)
            if chance.random() < 0.1:
                rows.row("oth", day + chance.uniform(1, 9), thread, **about)
        yield rows


def joined(all_rows: Iterable[Rows]) -> Rows:
    return Rows([line for rows in all_rows for line in rows.lines])


def test_the_same_events_give_the_same_bytes_in_any_order(tmp_path: Path) -> None:
    rows = joined(year(random.Random(4)))
    path = rows.write(tmp_path / "events.csv")
    once, twice = (command("--events", str(path), "--json").stdout_bytes for _ in range(2))
    random.Random(5).shuffle(rows.lines)
    rows.write(path)
    assert once == twice == command("--events", str(path), "--json").stdout_bytes


def test_of_two_questions_of_one_instant_the_same_is_scored_in_any_order(tmp_path: Path) -> None:
    """Only the later of two counts: which one that is must not depend on the file."""
    rows = Rows().row("out", 0, "a").row("in", 1, "a").row("out", 0, "b")
    there = figures_of(rows.write(tmp_path / "events.csv"))
    back = figures_of(Rows(rows.lines[::-1]).write(tmp_path / "events.csv"))
    assert there == back
    assert there["main"]["R"] + there["main"]["G"] == 1


def test_mailboxes_are_summed_up_in_one_order(tmp_path: Path) -> None:
    rows = joined(year(random.Random(4)))
    path = Rows(rows.lines[::-1]).write(tmp_path / "events.csv")
    assert list(mailboxes(backtest.read(path))) == [("shop", "ann"), ("shop", "bob")]


def test_more_false_alarms_are_the_price_of_less_delay(tmp_path: Path) -> None:
    found = figures_of(joined(year(random.Random(6))).write(tmp_path / "e.csv"))["main"]
    rows = [row for key, row in found.items() if key.startswith("p_next")]
    assert [row["far"] for row in rows] == sorted((row["far"] for row in rows), reverse=True)
    assert [row["mean_delay_bd"] for row in rows] == sorted(row["mean_delay_bd"] for row in rows)
    for delays in found["delay_bd_at_far"].values():
        assert delays["2%"] >= delays["5%"] >= delays["10%"] >= 0


# ------------------------------------------------------------------------------------ the command


def test_without_json_there_are_tables_and_what_they_mean(tmp_path: Path) -> None:
    done = command("--events", str(shop().write(tmp_path / "events.csv")))
    assert done.exit_code == 0
    assert "shop: 2 questions were answered, 2 never." in done.stdout
    assert "50.0 %" in done.stdout
    assert "next business day" in done.stdout


def test_too_little_is_said_to_be_too_little(tmp_path: Path) -> None:
    done = command("--events", str(Rows().row("out", 0).write(tmp_path / "events.csv")))
    assert "too little to compare" in done.stdout


def test_a_packed_file_gives_the_same(tmp_path: Path) -> None:
    plain = shop().write(tmp_path / "events.csv")
    packed = tmp_path / "packed" / "events.csv"
    packed.parent.mkdir()
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    assert figures_of(plain) == figures_of(packed)


GOOD = "shop,sam,pat,1,1772442000,0,out,1,0"


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("", ":1", "columns"),
        ("name,date\n", ":1", "columns"),
        (f"{HEAD}\n", ":2", "no mail"),
        (f"{HEAD}\n{GOOD}\nshop,sam\n", ":3", "2 cells instead of 9"),
        (f"{HEAD}\n{GOOD.replace('out', 'up')}\n", ":2", "out, in or oth"),
        (f"{HEAD}\n{GOOD.replace('1772442000', 'Monday')}\n", ":2", "whole numbers"),
        (f"{HEAD}\n{GOOD.replace('1772442000', '9' * 5000)}\n", ":2", "whole numbers"),
        (f"{HEAD}\n{GOOD.replace('1772442000', '9' * 400)}\n", ":2", "calendar"),
        (f"{HEAD}\n{GOOD.replace('1,0', 'yes,0')}\n", ":2", "0 or 1"),
        (f'{HEAD}\n"shop"x,{GOOD}\n', ":2", "quotes"),
        (f"{HEAD}\n{GOOD}é\n", "", "ASCII"),
    ],
)
def test_a_wrong_file_is_refused_where_it_is_wrong(
    text: str, where: str, what: str, tmp_path: Path
) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text(text, encoding="utf-8")
    done = command("--events", str(path))
    assert done.exit_code == 2
    assert done.stdout == ""
    assert f"{path}{where}: " in done.stderr
    assert what in done.stderr
    assert "Give a CSV file with the columns" in done.stderr


@pytest.mark.parametrize("wrong", ["absent.csv", "."])
def test_a_file_that_cannot_be_read_is_named(wrong: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        backtest.read(tmp_path / wrong)


@pytest.mark.parametrize("cut", [10, -9])
def test_a_packed_file_that_ends_in_the_middle_is_refused(cut: int, tmp_path: Path) -> None:
    path = tmp_path / "cut.csv.gz"
    path.write_bytes(gzip.compress(shop().write(tmp_path / "e.csv").read_bytes())[:cut])
    with pytest.raises(UserError, match="ends in the middle"):
        backtest.read(path)


# ---------------------------------------------------------------------------------- the reference

EVENTS = os.environ.get("GHOSTWATCH_EVENTS")
# The rivals are not compared: how their thresholds were turned is not written down.
RIVALS = ("a ", "b ", "c ", "d ", "e ")


def leaves(figures: Any, place: str = "") -> Iterator[tuple[str, Any]]:
    """Each figure with the keys that lead to it; without the rivals'."""
    if not isinstance(figures, dict):
        yield place, figures
        return
    for key, value in figures.items():
        if not key.startswith(RIVALS):
            yield from leaves(value, f"{place}/{key}")


def is_near(place: str, found: Any, wanted: Any) -> bool:
    """Shares within 0.2 points, days within 0.05, counts exactly."""
    if isinstance(wanted, float):
        return bool(abs(found - wanted) <= (0.05 if "bd" in place else 0.002))
    return bool(found == wanted)


@pytest.mark.skipif(EVENTS is None, reason="GHOSTWATCH_EVENTS names no file of events")
def test_the_reference_is_reproduced_in_ten_seconds() -> None:
    path = Path(str(EVENTS))
    started = time.perf_counter()
    found = figures_of(path)
    assert time.perf_counter() - started < 10
    wanted = json.loads((path.parent / "reference.json").read_text(encoding="utf-8"))
    pairs = zip(leaves(found), leaves(wanted), strict=True)
    assert [(a, b) for a, b in pairs if a[0] != b[0] or not is_near(a[0], a[1], b[1])] == []
