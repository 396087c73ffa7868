"""On which day to talk again, as a person asks for it.

The rule of the module: a date counts only next to words that ask to talk again or tell of a coming
decision. What is delivered, paid, celebrated or already over has dates of its own.
"""

from __future__ import annotations

from datetime import date, timedelta

from ghostwatch.core.replies.dates.folding import Page
from ghostwatch.core.replies.dates.found import (
    Claim,
    Found,
    Place,
    is_readable,
    one_of,
    places,
    working_day,
)
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
from ghostwatch.core.replies.patterns import compiled

_ASKED, _DECIDED = 2, 1
_REACH = 330  # days; a day without a year that is further ahead has rather just passed
_APART = timedelta(days=45)
_CUE_NEAR = 40
_MUCH_CLOSER = 2
_A_NUMBER = r"(?<!\d)(?!20\d\d(?!\d))\d{3}"  # a telephone number, a sum: the cue speaks of that
_NOT_NOW = frozenset({"this"})


def later_on(text: str, sent_on: date) -> Found | None:
    """The first day on which to talk again; None when none is asked for, or in any doubt."""
    if not is_readable(sent_on):
        return None
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
    if place.follows(words.denied) or anywhere(words.impossible).match(place.after.lstrip()):
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
    if place.follows(words.after) or _is_decided_on(place):
        return working_day(span.last + ONE_DAY)
    return span.first if span.grain == DAY else working_day(span.first)


def _is_decided_on(place: Place) -> bool:
    """A body meets on that day and knows the day after; or what is wanted comes after it."""
    words = place.row.later
    then = anywhere(words.then).search(place.after[:_CUE_NEAR])
    if then and not anywhere(words.ask).search(place.before):
        return True
    meets = anywhere(words.meets).search(place.before[-2 * _CUE_NEAR :])
    return place.span.grain == DAY and meets is not None


def _cue(place: Place) -> tuple[int, int, int] | None:
    """The rank of the nearest cue, where it begins and ends."""
    words = place.row.later
    for rank, alternatives in ((_ASKED, words.ask), (_DECIDED, f"{words.decide}|{words.meets}")):
        cues = anywhere(alternatives).finditer(place.sentence)
        spots = ((place.begin + cue.start(), place.begin + cue.end()) for cue in cues)
        near = [spot for spot in spots if _belongs(place, *spot)]
        if near:
            return rank, *near[-1]
    return None


def _belongs(place: Place, begin: int, end: int) -> bool:
    """Whether a cue is close, and closer to this expression than to the next one."""
    item, following = place.item, place.following
    if begin < item.end:
        between = place.page.folded[end : item.begin]
        return len(between) <= _CUE_NEAR and compiled(_A_NUMBER).search(between) is None
    behind = begin - item.end
    if following and following.begin >= end and following.begin - end < _MUCH_CLOSER * behind:
        return False
    return behind <= _CUE_NEAR


# --- expressions that are made of two -------------------------------------------------------------


def _items(page: Page, row: Language, sent_on: date) -> list[Item]:
    items = expressions(page.folded, row, sent_on, _REACH)
    weeks = _weeks_after(page, row, items)
    return sorted([*_in_their_week(page, items, row), *weeks], key=lambda item: item.begin)


def _in_their_week(page: Page, items: list[Item], row: Language) -> list[Item]:
    """All of a week that is named by one of its days: "the week of 7 December"."""
    of = anywhere(rf"(?:{row.week_of}) ?$")
    return [
        _week(item, monday_of(item.span.first))
        if item.span and of.search(page.folded[max(0, item.begin - _CUE_NEAR) : item.begin])
        else item
        for item in items
    ]


def _week(item: Item, monday: date) -> Item:
    return Item(item.begin, item.end, item.sort, Span(monday, monday + 6 * ONE_DAY, WEEK))


def _weeks_after(page: Page, row: Language, items: list[Item]) -> list[Item]:
    """The week after the day that was named last: "ping me the week after"."""
    found = []
    for match in anywhere(row.week_after).finditer(page.folded):
        known = [item for item in items if item.span and item.end <= match.start()]
        if known and known[-1].span:
            monday = monday_of(known[-1].span.last) + ONE_WEEK
            found.append(_week(Item(match.start(), match.end(), "week", None), monday))
    return found
