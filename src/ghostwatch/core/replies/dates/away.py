"""Until when the writer of a message is away.

The rule of the module: a date counts only next to words that say until when or from when on, in a
statement about the writer's own absence; in any doubt there is none. No standard has a field for it
(RFC 3834 has none).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates.day_month import FURTHEST
from ghostwatch.core.replies.dates.folding import Page
from ghostwatch.core.replies.dates.found import (
    Claim,
    Found,
    Place,
    is_of_others,
    is_readable,
    one_of,
    places,
    working_day,
)
from ghostwatch.core.replies.dates.grammar import ONE_DAY, expressions
from ghostwatch.core.replies.dates.languages import spoken
from ghostwatch.core.replies.dates.patterns import anywhere
from ghostwatch.core.replies.dates.row import Language

_BACK, _UNTIL, _DURING, _STARTING = 3, 2, 1, 0
_REACH = 150  # days; a day without a year that is further ahead has rather just passed
_APART = timedelta(days=4)  # "until Friday" in one language, "back on Monday" in the other
_CUE_BEFORE = 40
_UNTIL_BEFORE = 28
_CUE_BEHIND = 40
_DURING_WITHIN = 25
_INCLUSIVE_BEHIND = 16
_NEXT_TO = r"[^,.;]{0,15}"
_DAYS_NAMED = frozenset({"named", "monthfirst", "numeric", "iso", "weekday", "bare", "joined"})
_DURING_SORTS = frozenset({"this", "rest", "next", "ahead"})


@dataclass(frozen=True, slots=True)
class _Cue:
    rank: int
    begin: int
    end: int
    ranged: bool = False
    answers: bool = False  # reads mail again: tells of no absence itself
    last_day: bool = False  # the day named is the last one away, not the first one back


def away_until(text: str, sent_on: date, *, automatic: bool, subject: str = "") -> Found | None:
    """The first day back (a working day), as the message names it; None when in any doubt.

    text: the new text; automatic: whether a machine answered for the writer; subject: read only
    when the text of an automatic reply names no day.
    """
    if not is_readable(sent_on):
        return None
    page = Page.of(text)
    if (claims := _claims(page, sent_on, automatic=automatic)) or not automatic:
        return _agreed(claims, sent_on)
    title = Page.of(subject)
    if any(anywhere(row.away.absent).search(title.folded) for row in spoken(title.folded)):
        return _agreed(_claims(title, sent_on, automatic=True), sent_on)
    return None


def _agreed(claims: list[Claim], sent_on: date) -> Found | None:
    found = one_of(claims, sent_on, _APART, latest=True)
    untils = [claim.found.on for claim in claims if claim.rank == _UNTIL]
    if found and untils and max(untils) > found.on + _APART:
        return None
    return found


def _claims(page: Page, sent_on: date, *, automatic: bool) -> list[Claim]:
    return [
        claim
        for row in spoken(page.folded)
        for place in _places(page, row, sent_on)
        if (claim := _claim(place, sent_on, automatic=automatic))
    ]


def _places(page: Page, row: Language, sent_on: date) -> list[Place]:
    reach = FURTHEST if anywhere(row.away.long).search(page.folded) else _REACH
    return places(page, row, expressions(page.folded, row, sent_on, reach), sent_on)


def _claim(place: Place, sent_on: date, *, automatic: bool) -> Claim | None:
    if not _is_own(place, automatic=automatic):
        return None
    cue = _cue(place, automatic=automatic)
    if cue is None or not _is_absence(place, cue, automatic=automatic):
        return None
    begin, end = min(cue.begin, place.item.begin), max(cue.end, place.item.end)
    on = working_day(_first_day_back(place, cue))
    if on <= sent_on:
        return None
    return Claim(cue.rank, Found(on, place.page.words(begin, end)))


def _cue(place: Place, *, automatic: bool) -> _Cue | None:
    if place.item.sort == "lasting":
        return _lasting(place)
    cue = _range(place) or _cue_before(place) or _cue_behind(place) or _during(place)
    return cue or ((_answering(place) or _starting(place)) if automatic else None)


def _first_day_back(place: Place, cue: _Cue) -> date:
    span, words = place.span, place.row.away
    if place.item.sort == "lasting":
        return _from_its_start(place)
    near = place.page.folded[cue.begin : place.item.end + _INCLUSIVE_BEHIND]
    if cue.rank == _DURING or place.follows(place.row.later.after):
        return span.last + ONE_DAY
    if span.whole and cue.rank == _UNTIL:
        return span.last + ONE_DAY
    if cue.rank == _UNTIL and anywhere(words.inclusive).search(near):
        return span.last + ONE_DAY
    return span.last + ONE_DAY if cue.last_day else span.first


# --- whose absence -------------------------------------------------------------------------------


def _last(alternatives: str, text: str) -> int:
    return max((match.end() for match in anywhere(alternatives).finditer(text)), default=-1)


def _is_own(place: Place, *, automatic: bool) -> bool:
    """Whether the statement is about the writer: nobody else is named later than they are."""
    words = place.row.away
    others = _last(f"{words.roles}|{words.others}", place.before)
    me = _last(words.me, place.before)
    if others > me or (not automatic and is_of_others(place)):
        return False
    if automatic or me >= 0 or anywhere(words.me).search(place.after[:_CUE_BEHIND]):
        return True
    start = rf"(?:^|[,;:(-]) ?(?:\w{{2,9}} )?(?:{words.absent}|{words.back})(?!\w)"
    return compiled(start).search(place.before) is not None


def _is_absence(place: Place, cue: _Cue, *, automatic: bool) -> bool:
    words = place.row.away
    if cue.rank == _BACK:
        return not _is_promise(place, cue)
    if place.says(words.elsewhere):
        return False
    if cue.rank == _DURING or cue.answers or place.says(words.absent):
        return True
    if automatic and place.says(words.answer) and place.says(place.row.later.no):
        return True  # "I will not read my mail before 3 March"
    own = automatic and not cue.ranged and place.says(words.i)
    if own and not place.says(place.row.later.ask):
        return True
    page = place.page.folded
    return automatic and not cue.ranged and anywhere(words.absent).search(page) is not None


def _is_promise(place: Place, cue: _Cue) -> bool:
    """Whether "back" is an answer: "I will call you back on Monday"."""
    begin = min(cue.begin, place.item.begin)
    before = place.page.folded[max(place.begin, begin - _CUE_BEFORE) : begin]
    said = before.rpartition(",")[2] + place.page.folded[begin : max(cue.end, place.item.end)]
    return anywhere(place.row.away.promise).search(said) is not None


# --- the words that say until when ----------------------------------------------------------------


def _range(place: Place) -> _Cue | None:
    """From ... to ...: the last day away, also when a cue for "until" joins the two."""
    words, item = place.row.away, place.item
    article = rf"(?:[ .,]{{1,2}}(?:{words.inclusive}|{place.row.the})){{0,2}}"
    joined = rf" ?,?(?:{place.row.to}|{words.until}){article}[ .,]{{0,2}}"
    previous = place.previous
    if previous and previous.end > place.begin and previous.sort not in {"count", "bare"}:
        between = place.page.folded[previous.end : item.begin]
        if len(between) < _CUE_BEFORE and compiled(rf"[ .,]*(?:{joined})").fullmatch(between):
            return _range_cue(place, previous.begin, between)
    near = place.before[-_CUE_BEFORE:]
    between = rf"(?<!\w)(?:{place.row.between}) [^,;!?]{{1,30}}? (?:{place.row.both}){article} $"
    if both := compiled(between).search(near):
        return _range_cue(place, item.begin - len(near) + both.start(), "")
    number = compiled(rf"(?<![\w.,:/])\d{{1,2}}(?: ?(?:{place.row.mark}))?\.?({joined})$").search(
        near
    )
    if number is None:
        return None
    return _range_cue(place, item.begin - len(near) + number.start(), number[1])


def _range_cue(place: Place, begin: int, joint: str) -> _Cue:
    """In English "until" names the day back, "to" and "through" the last day away."""
    until = place.row.code in {"en", "nl"} and anywhere(place.row.away.until).search(joint)
    return _Cue(_UNTIL, begin, place.item.begin, ranged=True, last_day=not until)


def _cues(place: Place) -> re.Pattern[str]:
    words = place.row.away
    return anywhere(f"(?P<back>{words.back})|(?P<until>{words.until})|(?P<before>{words.before})")


def _cue_before(place: Place) -> _Cue | None:
    """The last cue before the expression, with no other expression between."""
    free_from = max(place.begin, place.previous.end if place.previous else 0)
    text = place.page.folded[free_from : place.item.begin]
    cues = [_as_cue(match, free_from, place) for match in _cues(place).finditer(text)]
    cue = next((cue for cue in reversed(cues) if cue), None)
    if cue is None:
        return None
    gap = place.item.begin - cue.end
    return cue if gap <= (_CUE_BEFORE if cue.rank == _BACK else _UNTIL_BEFORE) else None


def _as_cue(match: re.Match[str], offset: int, place: Place) -> _Cue | None:
    rank = _BACK if match.lastgroup == "back" else _UNTIL
    if match.lastgroup == "before" and not place.says(place.row.away.unable):
        return None
    return _Cue(rank, offset + match.start(), offset + match.end())


def _cue_behind(place: Place) -> _Cue | None:
    """Being back, behind the expression: "am 4. Januar wieder erreichbar"."""
    free_to = min(place.end, place.following.begin if place.following else place.end)
    text = place.page.folded[place.item.end : free_to]
    match = anywhere(place.row.away.back).search(text)
    if match is None or match.start() > _CUE_BEHIND:
        return None
    if anywhere(place.row.away.joint).search(text[: match.start()]):
        return None
    if place.following and compiled(_NEXT_TO).fullmatch(text[match.end() :]):
        return None  # the cue stands before the following expression: it is that one's
    return _Cue(_BACK, place.item.end + match.start(), place.item.end + match.end())


def _during(place: Place) -> _Cue | None:
    """An absence right beside a week or a day: "I am out this week"."""
    days = place.item.sort == "monthfirst" and place.span.last > place.span.first
    if not days and place.item.sort not in _DURING_SORTS:
        return None
    absent = anywhere(place.row.away.absent)
    near = place.before[-_DURING_WITHIN:] + "|" + place.after[:_DURING_WITHIN]
    if absent.search(near) is None:
        return None
    return _Cue(_DURING, place.item.begin, place.item.end)


def _lasting(place: Place) -> _Cue | None:
    """From "away for two weeks": since the day of the mail, or from a day that is named before."""
    absent = anywhere(place.row.away.absent)
    begin = max(place.begin, place.item.begin - _CUE_BEFORE)
    match = absent.search(
        place.page.folded[begin : min(place.end, place.item.end + _DURING_WITHIN)]
    )
    if match is None:
        return None
    return _Cue(_UNTIL, begin + match.start(), begin + match.end())


def _from_its_start(place: Place) -> date:
    previous = place.previous
    if previous is None or previous.span is None or previous.end < place.begin:
        return place.span.first
    return place.span.first + (previous.span.first - place.sent_on)


def _answering(place: Place) -> _Cue | None:
    """Reading mail again, in an automatic reply that tells of an absence."""
    words, page = place.row.away, place.page
    if place.item.sort not in _DAYS_NAMED or not anywhere(words.absent).search(page.folded):
        return None
    begin = max(place.begin, place.item.begin - _CUE_BEFORE)
    near = page.folded[begin : min(place.end, place.item.end + _CUE_BEHIND)]
    match = anywhere(words.answer).search(near)
    return _Cue(_UNTIL, begin + match.start(), begin + match.end(), answers=True) if match else None


def _starting(place: Place) -> _Cue | None:
    """Something begins on a day, after an absence that was told before: "from Monday I ..."."""
    words, item = place.row.away, place.item
    if item.sort not in _DAYS_NAMED or not place.follows(words.start):
        return None
    clause = place.before.rpartition(",")[2] + place.after
    told = place.page.folded[: item.begin - len(place.before.rpartition(",")[2])]
    absent = anywhere(words.absent)
    if anywhere(f"{words.roles}|{words.others}").search(clause):
        return None
    if absent.search(clause) or not absent.search(told):
        return None
    return _Cue(_STARTING, item.begin, item.end, answers=True)
