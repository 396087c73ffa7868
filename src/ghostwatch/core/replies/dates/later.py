"""On which day to talk again, as a person asks for it.

The rule of the module: a date counts only next to words that ask to talk again or tell of a coming
decision. What is delivered, paid, celebrated or already over has dates of its own.
"""

from __future__ import annotations

from datetime import date, timedelta

from ghostwatch.core.replies.dates.folding import Page
from ghostwatch.core.replies.dates.found import Claim, Found, Place, one_of, places, working_day
from ghostwatch.core.replies.dates.grammar import (
    ONE_DAY,
    ONE_WEEK,
    Item,
    Span,
    expressions,
    monday_of,
)
from ghostwatch.core.replies.dates.languages import spoken
from ghostwatch.core.replies.dates.patterns import anywhere
from ghostwatch.core.replies.dates.row import DAY, WEEK, Language

_ASKED, _DECIDED = 2, 1
_REACH = 330  # days; a day without a year that is further ahead has rather just passed
_APART = timedelta(days=45)
_CUE_NEAR = 40
_NOT_NOW = frozenset({"this"})


def later_on(text: str, sent_on: date) -> Found | None:
    """The first day on which to talk again; None when none is asked for, or in any doubt."""
    page = Page.of(text)
    claims = [
        claim
        for row in spoken(page.folded)
        for place in places(page, row, _items(page, row, sent_on))
        if (claim := _claim(place, sent_on))
    ]
    return one_of(claims, sent_on, _APART, latest=False)


def _claim(place: Place, sent_on: date) -> Claim | None:
    words = place.row.later
    if place.item.sort in _NOT_NOW or place.says(words.elsewhere) or place.says(words.over):
        return None
    if place.follows(words.denied):
        return None
    cue = _cue(place)
    on = _first_day(place)
    if cue is None or on <= sent_on:
        return None
    rank, begin, end = cue
    words_of = place.page.words(min(begin, place.item.begin), max(end, place.item.end))
    return Claim(rank, Found(on, words_of))


def _first_day(place: Place) -> date:
    span, words = place.span, place.row.later
    if place.follows(words.not_before):
        return span.first
    if place.follows(words.after) or _is_decided_on(place):
        return working_day(span.last + ONE_DAY)
    return span.first if span.grain == DAY else working_day(span.first)


def _is_decided_on(place: Place) -> bool:
    """A body meets on that day: the day after it knows."""
    return place.span.grain == DAY and anywhere(place.row.later.meets).search(
        place.before[-2 * _CUE_NEAR :]
    ) is not None


def _cue(place: Place) -> tuple[int, int, int] | None:
    """The rank of the nearest cue, where it begins and ends."""
    words, item = place.row.later, place.item
    for rank, alternatives in ((_ASKED, words.ask), (_DECIDED, f"{words.decide}|{words.meets}")):
        cues = anywhere(alternatives).finditer(place.sentence)
        spots = [(place.begin + cue.start(), place.begin + cue.end()) for cue in cues]
        near = [(b, e) for b, e in spots if -_CUE_NEAR <= item.begin - e <= _CUE_NEAR or
                0 <= b - item.end <= _CUE_NEAR]
        if near:
            return rank, *near[-1]
    return None


# --- expressions that are made of two -------------------------------------------------------------


def _items(page: Page, row: Language, sent_on: date) -> list[Item]:
    items = expressions(page.folded, row, sent_on, _REACH)
    weeks = _weeks_after(page, row, items)
    return sorted([*_in_their_week(page, items, row), *weeks], key=lambda item: item.begin)


def _in_their_week(page: Page, items: list[Item], row: Language) -> list[Item]:
    """The week of a day, and the Wednesday of next week."""
    joined = []
    for item in items:
        before = page.folded[max(0, item.begin - 40) : item.begin]
        if item.span and anywhere(rf"(?:{row.week_of}) ?$").search(before):
            item = _week(item, monday_of(item.span.first))
        joined.append(item)
    return joined


def _week(item: Item, monday: date) -> Item:
    return Item(item.begin, item.end, item.sort, Span(monday, monday + 6 * ONE_DAY, WEEK))


def _weeks_after(page: Page, row: Language, items: list[Item]) -> list[Item]:
    """ "The week after": after the day named last."""
    found = []
    for match in anywhere(row.week_after).finditer(page.folded):
        known = [item for item in items if item.span and item.end <= match.start()]
        if known and known[-1].span:
            monday = monday_of(known[-1].span.last) + ONE_WEEK
            found.append(_week(Item(match.start(), match.end(), "week", None), monday))
    return found
