"""On which day to talk again, as a person asks for it.

The rule of the module: a date counts only next to words that ask to talk again or tell of a coming
decision. What is delivered, paid, celebrated or already over has dates of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from operator import attrgetter

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates.folding import Page
from ghostwatch.core.replies.dates.found import (
    Claim,
    Found,
    Place,
    is_of_others,
    is_readable,
    last_day,
    one_of,
    places,
    working_day,
)
from ghostwatch.core.replies.dates.grammar import (
    ONE_DAY,
    ONE_WEEK,
    expressions,
    monday_of,
)
from ghostwatch.core.replies.dates.languages import spoken
from ghostwatch.core.replies.dates.patterns import anywhere
from ghostwatch.core.replies.dates.row import DAY, WEEK, Language
from ghostwatch.core.replies.dates.spans import Item, Span

_ASKED, _DECIDED = 2, 1
_REACH = 330  # days; a day without a year that is further ahead has rather just passed
_APART = timedelta(days=45)
_CUE_NEAR = 40
_CUE_FAR = 60
_POINTS_BACK = 160
_BEFORE = 10
_CLOCK = r"\d ?(?:[ap]m|uhr|h|uur|:\d\d)(?!\w)|(?<!\w)(?:alle|a las|as|om|um|at) \d"
_INSIDE = r"(?<!\w)(?:in|im|en|em|nel|a) $"
_MUCH_CLOSER = 2
_A_NUMBER = r"(?<!\d)(?!20\d\d(?!\d))\d{3}"  # a telephone number, a sum: the cue speaks of that
_NOT_NOW = frozenset({"this"})


@dataclass(frozen=True, slots=True)
class _Cue:
    """Words that make a date one to talk on.

    over: the day is to be over; refers: they point at a day named before; begins: with that day
    the time to talk only begins.
    """

    rank: int
    begin: int
    end: int
    over: bool = False
    refers: bool = False
    begins: bool = False


def later_on(text: str, sent_on: date) -> Found | None:
    """The first day on which to talk again; None when none is asked for, or in any doubt."""
    if not is_readable(sent_on):
        return None
    page = Page.of(text)
    claims = [
        claim
        for row in spoken(page.folded)
        for place in places(page, row, _items(page, row, sent_on), sent_on)
        if (claim := _claim(place, sent_on))
    ]
    return one_of(claims, sent_on, _APART, latest=False)


def _claim(place: Place, sent_on: date) -> Claim | None:
    words = place.row.later
    if place.item.sort in _NOT_NOW or place.follows(words.denied):
        return None
    if anywhere(words.impossible).match(place.after.lstrip()):
        return None
    cue = _cue(place)
    if cue is None or _is_elsewhere(place, cue):
        return None
    on, until = _days(place, cue)
    if on <= sent_on:
        return None
    begin, end = min(cue.begin, place.item.begin), max(cue.end, place.item.end)
    return Claim(cue.rank, Found(on, place.page.words(begin, end), until))


def _is_elsewhere(place: Place, cue: _Cue) -> bool:
    """Whether the date is one of something else: a word that says so is nearer than the cue."""
    words = place.row.later
    away = f"{place.row.away.absent}|{place.row.away.back}|{place.row.away.returns}"
    if not cue.refers and is_of_others(place) and place.says(away):
        return True
    near = place.gap(cue.begin, cue.end)
    others = words.over if cue.refers else f"{words.over}|{words.elsewhere}"
    for match in anywhere(others).finditer(place.sentence):
        begin, end = place.begin + match.start(), place.begin + match.end()
        if place.item.begin <= begin and end <= place.item.end:
            continue  # "after the summer holidays"
        if cue.rank == _DECIDED or "," not in place.between(begin, end):
            return True
        if place.gap(begin, end) < near:
            return True
    return False


def _days(place: Place, cue: _Cue) -> tuple[date, date | None]:
    """The first day, and the last where it is another; "from March" and "not before" have none."""
    span, words = place.span, place.row.later
    gone = anywhere(rf"[ ,]*(?:{words.gone})").match(place.after) is not None
    once = gone and not compiled(_INSIDE).search(place.before)
    if cue.over or once or place.follows(words.after) or _is_decided_on(place):
        return working_day(span.last + ONE_DAY), None
    on = span.first if span.grain == DAY else working_day(span.first)
    begins = cue.begins or place.follows(f"{words.before}|{place.row.away.start}")
    return on, None if begins else last_day(span, on)


def _is_decided_on(place: Place) -> bool:
    """A body meets on that day and knows the day after."""
    meets = anywhere(place.row.later.meets).search(place.before[-2 * _CUE_NEAR :])
    return place.span.grain == DAY and meets is not None


def _cue(place: Place) -> _Cue | None:
    """The nearest cue; words that point back at the day are the plainest."""
    words = place.row.later
    if cue := _pointing(place):
        return cue
    if place.item.sort == "lasting":
        return _holding(place)
    sooner = rf"[ ,]*(?:{words.no}) (?:{words.before})"
    if anywhere(sooner).match(place.after) and place.item.sort != "weekday":
        return _Cue(_DECIDED, place.item.begin, place.item.end, begins=True)
    if place.follows(words.before) and _is_denied_before(place):
        return _Cue(_DECIDED, max(place.begin, place.item.begin - _BEFORE), place.item.end)
    decided = f"{words.decide}|{words.meets}"
    for rank, alternatives in ((_ASKED, f"{words.ask}|{words.hold}"), (_DECIDED, decided)):
        cues = anywhere(alternatives).finditer(place.sentence)
        spots = ((place.begin + cue.start(), place.begin + cue.end()) for cue in cues)
        near = [spot for spot in spots if _belongs(place, rank, *spot)]
        if near:
            return _Cue(rank, *near[-1])
    return None


def _is_denied_before(place: Place) -> bool:
    """As in "nothing will happen before February", and the other way round."""
    near = f"{place.before[-_CUE_NEAR - _BEFORE :]} | {place.after[:_CUE_NEAR]}"
    return anywhere(place.row.later.no).search(near) is not None


def _holding(place: Place) -> _Cue | None:
    """Something is to rest for so long."""
    begin = max(place.begin, place.item.begin - _CUE_NEAR)
    match = anywhere(place.row.later.hold).search(place.page.folded[begin : place.item.begin])
    return _Cue(_ASKED, begin + match.start(), begin + match.end()) if match else None


def _pointing(place: Place) -> _Cue | None:
    """As in "we decide in March, call me then": the day is the last one named before."""
    words, page = place.row.later, place.page
    limit = page.sentence(min(place.end, len(page.folded) - 1))[1]
    if place.following:
        limit = min(limit, place.following.begin)
    behind = page.folded[place.item.end : min(limit, place.item.end + _POINTS_BACK)]
    match = anywhere(words.suits).search(behind[:_CUE_FAR])
    if match and (anywhere(words.ask).search(behind) or compiled(_CLOCK).search(behind)):
        return _Cue(_ASKED, place.item.end + match.start(), place.item.end + match.end())
    for over, pointer in ((True, words.then), (False, words.at)):
        if over and _asks_before(place):
            continue
        for match in anywhere(pointer).finditer(behind):
            if asked := _asked_around(behind, *match.span(), words.ask):
                begin, end = (place.item.end + at for at in asked)
                return _Cue(_ASKED, begin, end, over=over, refers=True)
    return None


def _asked_around(text: str, begin: int, end: int, ask: str) -> tuple[int, int] | None:
    """Where the words and a request in the same sentence begin and end."""
    before = compiled(r"[^.!?]{0,60}$").search(text[:begin])
    after = compiled(r"[^.!?]{0,60}").match(text, end)
    start = before.start() if before else begin
    match = anywhere(ask).search(text[start : after.end() if after else end])
    return (min(begin, start + match.start()), max(end, start + match.end())) if match else None


def _asks_before(place: Place) -> bool:
    return anywhere(place.row.later.ask).search(place.before) is not None


def _belongs(place: Place, rank: int, begin: int, end: int) -> bool:
    """Whether a cue is close, and closer to this expression than to the next one."""
    item, following = place.item, place.following
    if begin < item.end:
        between = place.page.folded[end : item.begin]
        return len(between) <= _CUE_FAR and compiled(_A_NUMBER).search(between) is None
    behind = begin - item.end
    if rank == _DECIDED and "," in place.between(begin, end):
        return False
    if following and following.begin >= end and following.begin - end < _MUCH_CLOSER * behind:
        return False
    return behind <= _CUE_FAR


# --- expressions that are made of two -------------------------------------------------------------


def _items(page: Page, row: Language, sent_on: date) -> list[Item]:
    items = expressions(page.folded, row, sent_on, _REACH)
    for match in anywhere(row.week_after).finditer(page.folded):
        items = _with_week_after(items, *match.span())
    return _in_their_week(page, items, row)


def _in_their_week(page: Page, items: list[Item], row: Language) -> list[Item]:
    """What is left of a week that is named by one of its days: "the week of 7 December"."""
    of = anywhere(rf"(?:{row.week_of}) ?$")
    return [
        replace(item, span=_week(item.span.first))
        if item.span and of.search(page.folded[max(0, item.begin - _CUE_NEAR) : item.begin])
        else item
        for item in items
    ]


def _week(first: date) -> Span:
    return Span(first, monday_of(first) + 6 * ONE_DAY, WEEK)


def _with_week_after(items: list[Item], begin: int, end: int) -> list[Item]:
    """The week after a day that follows, or was named last: "ping me the week after".

    That day is then only where the week is counted from.
    """
    if any(item.begin < end < item.end for item in items):
        return items  # "the week after next"
    named = [item for item in items if item.span and not begin <= item.begin < end]
    behind = [item for item in named if 0 <= item.begin - end <= _BEFORE]
    known = next(iter(behind), None) or next((i for i in named[::-1] if i.end <= begin), None)
    if known is None or known.span is None:
        return items
    week = Item(begin, end, "week", _week(monday_of(known.span.last) + ONE_WEEK))
    rest = (
        replace(item, span=None) if item is known else item
        for item in items
        if not begin <= item.begin < end
    )
    return sorted([*rest, week], key=attrgetter("begin"))
