"""What both questions share: a date with its words, and the words around an expression.

The rule of the module: a cue belongs to the nearest expression of its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates.day_month import FURTHEST
from ghostwatch.core.replies.dates.folding import Page
from ghostwatch.core.replies.dates.grammar import ONE_DAY
from ghostwatch.core.replies.dates.languages import is_known
from ghostwatch.core.replies.dates.patterns import anywhere
from ghostwatch.core.replies.dates.row import Language
from ghostwatch.core.replies.dates.spans import Item, Span

SATURDAY = 5
LONGEST_SPAN = timedelta(days=30)
_A_NAME = r" ?(?:(?:O|A|Il|La|El) )?((?:[A-Z]\w+\.? ){1,3})"
_YEARS = range(1970, 9000)  # mails are of these; no sum of days leaves the calendar from here


def is_readable(sent_on: date) -> bool:
    """Whether a mail of that day can be read: no sum of days leaves the calendar from there."""
    return sent_on.year in _YEARS


@dataclass(frozen=True, slots=True)
class Found:
    """A day, and the words that named it, as written, at most 120 characters.

    until: the last day, where days were named and not one ("next week"), else None.
    """

    on: date
    words: str
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One reading of one expression: a higher rank is a plainer statement."""

    rank: int
    found: Found


@dataclass(frozen=True, slots=True)
class Place:
    """An expression among its neighbours: the sentence it stands in, and what is free around it."""

    page: Page
    row: Language
    item: Item
    span: Span
    sent_on: date
    begin: int
    end: int
    previous: Item | None
    following: Item | None

    @property
    def sentence(self) -> str:
        """The whole sentence, folded."""
        return self.page.folded[self.begin : self.end]

    @property
    def before(self) -> str:
        """The sentence up to the expression, folded."""
        return self.page.folded[self.begin : self.item.begin]

    @property
    def after(self) -> str:
        """The sentence behind the expression, folded."""
        return self.page.folded[self.item.end : self.end]

    def between(self, begin: int, end: int) -> str:
        """What stands between the expression and other words, folded."""
        low, high = (end, self.item.begin) if begin < self.item.begin else (self.item.end, begin)
        return self.page.folded[low:high]

    def gap(self, begin: int, end: int) -> int:
        """How far other words are from the expression."""
        return len(self.between(begin, end))

    def says(self, alternatives: str) -> bool:
        """Whether the sentence holds one of the words."""
        return anywhere(alternatives).search(self.sentence) is not None

    def follows(self, alternatives: str) -> bool:
        """Whether the words stand right before the expression."""
        pattern = rf"(?:{alternatives})(?:[ ,]+(?:{self.row.the}))?[ ,]*$"
        return anywhere(pattern).search(self.before[-60:]) is not None


def places(page: Page, row: Language, items: list[Item], sent_on: date) -> list[Place]:
    """The expressions that have a span, each with its surroundings."""
    around = zip([None, *items], items, [*items[1:], None], strict=False)
    return [
        Place(page, row, item, item.span, sent_on, *page.sentence(item.begin), previous, following)
        for previous, item, following in around
        if item.span
    ]


def is_of_others(place: Place) -> bool:
    """Whether the sentence begins with somebody's name, or with what they are to the writer."""
    words, shown = place.row.away, place.page.shown[place.begin : place.item.begin]
    name = compiled(_A_NAME).match(shown)
    if name and is_known(name[1].lower(), place.row):
        name = None
    role = compiled(rf" ?(?:{words.roles}) ").match(place.before)
    third = compiled(rf"(?:\w{{1,6}} )?(?:{words.third})(?!\w)")
    return any(third.match(place.before, who.end()) for who in (name, role) if who)


def last_day(span: Span, on: date) -> date | None:
    """The last day of what was named, from ``on``; None for one day.

    No more than a month of it: who says "in the new year" does not mean its end.
    """
    last = min(span.end or span.last, on + LONGEST_SPAN)
    return last if last > on else None


def working_day(on: date) -> date:
    """The day itself, or the Monday after; holidays are somebody else's business."""
    while on.weekday() >= SATURDAY:
        on += ONE_DAY
    return on


def one_of(claims: list[Claim], sent_on: date, apart: timedelta, *, latest: bool) -> Found | None:
    """What the plainest claims agree on, give or take some days; else nothing."""
    if not claims:
        return None
    top = max(claim.rank for claim in claims)
    best = sorted((c.found for c in claims if c.rank == top), key=lambda found: found.on)
    if best[-1].on - best[0].on > apart:
        return None
    found = best[-1] if latest else best[0]
    return found if 0 < (found.on - sent_on).days <= FURTHEST else None
