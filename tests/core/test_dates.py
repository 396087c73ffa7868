"""Until when somebody is away, when to talk again: the corpus is the expectation, then the laws."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from time import process_time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ghostwatch.core.replies.dates import Found, away_until, later_on
from ghostwatch.core.replies.dates.feasts import easter
from ghostwatch.core.replies.dates.folding import LOOKS_AT, Page
from ghostwatch.core.replies.dates.languages import LANGUAGES, spoken

CORPUS = Path(__file__).parents[1] / "corpus" / "dates"
TUESDAY = date(2026, 11, 17)
FURTHEST = 400


@dataclass(frozen=True)
class Case:
    text: str
    sent: date
    on: date | None
    automatic: bool


def cases(name: str) -> list[Case]:
    rows = map(json.loads, (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines())
    return [
        Case(
            row["text"],
            date.fromisoformat(row["sent"]),
            date.fromisoformat(row["on"]) if row["on"] else None,
            row["automatic"],
        )
        for row in rows
    ]


AWAY, LATER, NONE = cases("away"), cases("later"), cases("none")
EVERY = AWAY + LATER + NONE
a_case = st.sampled_from(EVERY)


def away(case: Case) -> Found | None:
    return away_until(case.text, case.sent, automatic=case.automatic)


def day(found: Found | None) -> date | None:
    return found.on if found else None


@pytest.mark.parametrize("case", AWAY, ids=lambda case: case.text[:60])
def test_the_first_day_back_is_found(case: Case) -> None:
    assert day(away(case)) == case.on


@pytest.mark.parametrize("case", LATER, ids=lambda case: case.text[:60])
def test_the_day_to_talk_again_is_found_and_is_no_absence(case: Case) -> None:
    assert day(later_on(case.text, case.sent)) == case.on
    assert away(case) is None


@pytest.mark.parametrize("case", NONE, ids=lambda case: case.text[:60])
def test_a_date_of_something_else_is_none(case: Case) -> None:
    assert away(case) is None
    assert case.automatic or later_on(case.text, case.sent) is None


@pytest.mark.parametrize(("name", "least"), [("away", 0.95), ("later", 0.95), ("none", 1.0)])
def test_the_cases_set_aside_are_read_nearly_as_well(name: str, least: float) -> None:
    blind = cases(f"blind/{name}")
    read = later_on if name == "later" else None
    right = [
        case for case in blind if day(read(case.text, case.sent) if read else away(case)) == case.on
    ]
    assert len(right) >= least * len(blind)


def test_every_language_has_cases_of_its_own() -> None:
    rows = [json.loads(line) for line in (CORPUS / "away.jsonl").read_text("utf-8").splitlines()]
    assert {row["lang"] for row in rows} == {row.code for row in LANGUAGES}


def test_a_subject_counts_when_the_text_of_an_automatic_reply_names_no_day() -> None:
    subject = "AUTO: Pat Prospect is out of the office (returning 30.11.2026)"
    text = "This is the only notice that you will receive."
    found = away_until(text, TUESDAY, automatic=True, subject=subject)
    assert found
    assert found.on == date(2026, 11, 30)
    assert away_until(text, TUESDAY, automatic=False, subject=subject) is None
    ours = "Automatic reply: Our offer is valid until 30 November"
    assert away_until(text, TUESDAY, automatic=True, subject=ours) is None


def test_the_words_are_as_written() -> None:
    text = "Hello,\nI am OUT OF OFFICE until\n Monday, 30 November. Bye"
    found = away_until(text, TUESDAY, automatic=True)
    assert found == Found(date(2026, 11, 30), "until Monday, 30 November")


def test_only_the_beginning_counts() -> None:
    text = "I am out of the office until 30 November."
    assert away_until("x " * (LOOKS_AT // 2) + text, TUESDAY, automatic=True) is None


@pytest.mark.parametrize(
    ("year", "on"), [(2024, (3, 31)), (2026, (4, 5)), (2027, (3, 28)), (2038, (4, 25))]
)
def test_easter_is_where_the_tables_have_it(year: int, on: tuple[int, int]) -> None:
    assert easter(year) == date(year, *on)


def test_a_text_without_a_known_word_is_read_in_every_language() -> None:
    assert spoken("4711") == LANGUAGES


# --- laws ----------------------------------------------------------------------------------------


@given(st.text(max_size=800), st.dates(), st.booleans())
@settings(max_examples=300)
def test_any_text_on_any_day_has_an_answer_within_400_days(
    text: str, sent_on: date, automatic: bool
) -> None:
    answers(text, sent_on, automatic=automatic)


@given(st.lists(a_case, max_size=4), st.dates(), st.booleans(), st.randoms())
@settings(max_examples=300, deadline=None)
def test_any_medley_of_the_corpus_has_an_answer_within_400_days(
    parts: list[Case], sent_on: date, automatic: bool, random: object
) -> None:
    words = " ".join(case.text for case in parts).split()
    random.shuffle(words)  # type: ignore[attr-defined]
    answers(" ".join(words), sent_on, automatic=automatic)
    answers(" ".join(case.text for case in parts), sent_on, automatic=automatic)


def answers(text: str, sent_on: date, *, automatic: bool) -> None:
    back = away_until(text, sent_on, automatic=automatic)
    again = later_on(text, sent_on)
    for found in filter(None, (back, again)):
        assert 0 < (found.on - sent_on).days <= FURTHEST
        assert 0 < len(found.words) <= 120
    if back:
        assert back.on.weekday() < 5


DATES = (
    "4 January", "30.11.", "30/11/2026", "2026-11-30", "Monday", "the 4th", "in three weeks",
    "next week", "am 4. Januar", "le 4 janvier", "el 4 de enero", "Q2", "January 4, 2027",
    "dentro de dos semanas", "tomorrow", "KW 3", "il 4 gennaio", "4 de janeiro", "4 januari",
)  # fmt: skip
PLAIN = ("lorem", "4711", "ipsum", "Sam", "blue", "grün", "maison", "www.customer.example", ",")


@given(st.lists(st.sampled_from(DATES + PLAIN), max_size=12), st.booleans())
@settings(max_examples=300)
def test_without_a_cue_there_is_nothing(words: list[str], automatic: bool) -> None:
    text = " ".join(words)
    assert away_until(text, TUESDAY, automatic=automatic) is None
    assert later_on(text, TUESDAY) is None


RELATIVE = (
    "I am out of the office, back in {n} weeks.", "Bin in {n} Wochen wieder da.",
    "Je serai de retour dans {n} semaines.", "Vuelvo en {n} semanas.", "Torno fra {n} settimane.",
    "Ik ben over {n} weken terug.", "Volto daqui a {n} semanas.", "I am out until Thursday.",
    "Ich bin bis Montag im Urlaub.", "I am out this week.", "De retour demain.",
)  # fmt: skip


@given(st.sampled_from(RELATIVE), st.integers(2, 9), st.integers(0, 300))
def test_a_later_mail_by_whole_weeks_means_a_day_later_by_as_many(
    text: str, n: int, weeks: int
) -> None:
    shift = timedelta(weeks=weeks)
    first = away_until(text.format(n=n), TUESDAY, automatic=True)
    then = away_until(text.format(n=n), TUESDAY + shift, automatic=True)
    assert first
    assert then
    assert then.on == first.on + shift
    assert then.words == first.words


@given(a_case, st.sampled_from([str.upper, str.lower, str.title, str.swapcase]), st.data())
def test_case_and_line_breaks_change_nothing(
    case: Case, change: object, data: st.DataObject
) -> None:
    words = str.upper(case.text).split() if change is str.upper else change(case.text).split()  # type: ignore[operator]
    gaps = data.draw(st.lists(st.sampled_from([" ", "\n", "\r\n", "  \t"]), min_size=len(words)))
    text = "".join(f"{word}{gap}" for word, gap in zip(words, gaps, strict=False))
    assume(len(case.text) < LOOKS_AT - 20 and "\n\n" not in case.text)
    assert day(away_until(text, case.sent, automatic=case.automatic)) == day(away(case))
    assert day(later_on(text, case.sent)) == day(later_on(case.text, case.sent))


@given(st.text(max_size=900))
def test_a_folded_text_keeps_every_place(text: str) -> None:
    page = Page.of(text)
    assert len(page.folded) == len(page.shown) <= LOOKS_AT


BOMBS = (
    "until ", "1 ", "1.", "in 3-3-", " ", "a, ", "am 4. ", "0", "December ", "until 1 ", "İ", "q",
    "monday, ", "next ", "the week of ", "bis zum ", "du 1 au ", "\u200b", "e\u0301",
)  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_no_text_of_100_kb_takes_long(bomb: str) -> None:
    away_until(bomb, TUESDAY, automatic=True)
    text = bomb * (100_000 // len(bomb))
    began = process_time()
    away_until(text, TUESDAY, automatic=True)
    later_on(text, TUESDAY)
    assert process_time() - began < 1


@pytest.mark.parametrize("sent_on", [date.min, date.max, date(2028, 2, 29), date(8999, 12, 31)])
def test_parts_of_a_day_and_the_ends_of_the_calendar_raise_nothing(sent_on: date) -> None:
    for text in ("Absent demain, mi jour.", "De retour début ce jour", "Call me mid day, end day"):
        answers(text, sent_on, automatic=True)
        answers(f"{text} I am out for 99 years, back in 99 years", sent_on, automatic=False)
