"""The days that the seller's own new text names, and whether a text is nothing but a yes.

The rules of the module
    A day counts only in a sentence that says what will be done on it: the seller does something (a
    promise), the two talk (agreed), or the question whether to talk (proposed). A condition, a
    doubt, the past, or a day of something else make it nothing: what is not clearly said is not
    said.
    Of the seller's mail all paragraphs are read, not only the beginning: promises stand at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date
from typing import TYPE_CHECKING

from ghostwatch.core.model import NO_MANNER, Kind, Pledge, Pledged, Reading
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates.folding import LOOKS_AT, Page
from ghostwatch.core.replies.dates.found import is_readable, last_day, working_day
from ghostwatch.core.replies.dates.grammar import ONE_DAY, expressions
from ghostwatch.core.replies.dates.languages import spoken
from ghostwatch.core.replies.dates.patterns import anywhere
from ghostwatch.core.replies.dates.row import DAY, Language
from ghostwatch.core.replies.dates.spans import Item, Span
from ghostwatch.core.replies.kinds import OWN_CLASSES
from ghostwatch.core.replies.manners import own_manner
from ghostwatch.core.replies.own_words import OWN_WORDS, OwnWords

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed
    from ghostwatch.core.replies.quotes import NewText

_REACH = 330  # days; as for the days that they name
_MOST_READ = 12_000  # characters
_MOST = 3  # pledges of one mail
_FAR = 90  # characters from the words to the day behind them
_NEAR = 60  # and to the day before them
_WORDS_OF_A_YES = 25
_MOST_WORDS = 200
_FRIDAY = 4
_NO_DAYS = frozenset({"lasting", "feast", "season", "year"})
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")


def own_reading(reading: Reading, parsed: Parsed, new: NewText) -> Reading:
    """What is kept of the seller's own mail: class, meeting, the days it names, a file, its manner.

    Of its words no more than those of the days, and the lines that greet and close. RFC 2046 5.1.3:
    what is sent along stands in a multipart/mixed.
    """
    dated_at = parsed.dated_at
    sent_on = dated_at.astimezone(parsed.offset or UTC).date() if dated_at else None
    types = parsed.headers.get("content-type", ())
    row = next(row for row in OWN_CLASSES if row.fits(parsed))
    return Reading(
        kind=row.kind,
        row=row.name,
        effect=row.effect,
        meeting=reading.meeting if row.kind is Kind.CALENDAR else None,
        meets_on=reading.meets_on if row.kind is Kind.CALENDAR else None,
        pledges=pledges_in(new.text, sent_on) if sent_on else (),
        attached=any("multipart/mixed" in value.lower() for value in types),
        manner=own_manner(new) if row.kind is Kind.PERSON else NO_MANNER,
    )


def pledges_in(text: str, sent_on: date) -> tuple[Pledge, ...]:
    """The days that the seller names in their new text, in its order.

    sent_on: the writer's own date, from which "tomorrow" counts.
    """
    if not is_readable(sent_on):
        return ()
    found: dict[tuple[Pledged, date], Pledge] = {}
    for piece in _pieces(text[:_MOST_READ]):
        for pledge in _pledges_of(Page.of(piece), sent_on):
            found.setdefault((pledge.kind, pledge.on), pledge)
    return tuple(found.values())[:_MOST]


def says_yes(text: str) -> bool:
    """Whether a short text only agrees: nothing is asked, wanted, or put differently."""
    folded = Page.of(text).folded
    if "?" in text or not 0 < len(folded.split()) <= _WORDS_OF_A_YES or len(text) > LOOKS_AT:
        return False
    rows = [OWN_WORDS[row.code] for row in spoken(folded)]
    return any(
        anywhere(row.yes).search(folded) and not anywhere(row.more).search(folded) for row in rows
    )


def _pieces(text: str) -> Iterator[str]:
    """Paragraphs, long ones in parts that end with a sentence: no longer than a page holds."""
    for paragraph in compiled(r"\n[ \t]*\n").split(text):
        piece = ""
        for sentence in _SENTENCE_END.split(paragraph):
            if piece and len(piece) + len(sentence) >= LOOKS_AT:
                yield piece
                piece = ""
            piece = f"{piece} {sentence}"
        yield piece


def _pledges_of(page: Page, sent_on: date) -> Iterator[Pledge]:
    if not page.folded:
        return
    for row in spoken(page.folded):
        words = OWN_WORDS[row.code]
        if not anywhere(f"{words.promise}|{words.talk}|{words.propose}").search(page.folded):
            continue
        items = [i for i in expressions(page.folded, row, sent_on, _REACH) if i.span]
        for begin, end in _sentences(page, items):
            inside = [item for item in items if begin <= item.begin < end]
            found = _Sentence(page, (begin, end), inside, row, sent_on).pledge()
            if found is not None:
                yield found


def _sentences(page: Page, items: Iterable[Item]) -> list[tuple[int, int]]:
    """The sentences that name a day, each once."""
    return list(dict.fromkeys(page.sentence(item.begin) for item in items))


class _Sentence:
    """One sentence that names days."""

    def __init__(
        self,
        page: Page,
        span: tuple[int, int],
        items: list[Item],
        row: Language,
        sent_on: date,
    ) -> None:
        self._page, (self._begin, self._end) = page, span
        self._items, self._row, self._sent_on = items, row, sent_on
        self._words: OwnWords = OWN_WORDS[row.code]
        self._text = page.folded[self._begin : self._end]

    def pledge(self) -> Pledge | None:
        """What the sentence says about a day, if it says it clearly."""
        if self._text.rstrip().endswith("?"):
            return self._said(Pledged.PROPOSED, self._words.propose)
        if anywhere(self._words.unless).search(self._text):
            return None
        return self._said(Pledged.PROMISED, self._words.promise) or self._said(
            Pledged.AGREED, self._words.talk
        )

    def _said(self, kind: Pledged, cue: str) -> Pledge | None:
        match = anywhere(cue).search(self._text)
        if match is None:
            return None
        begin, end = self._begin + match.start(), self._begin + match.end()
        asks = kind is Pledged.PROPOSED
        if not asks and anywhere(self._words.unsure).search(self._text[: match.start()]):
            return None
        item = self._day_of(begin, end)
        if item is None or item.span is None or item.sort in _NO_DAYS:
            return None
        if not asks and self._is_of_something_else(end, item):
            return None
        on, until = self._days(item, item.span, kind)
        in_time = on >= self._sent_on if kind is Pledged.PROMISED else on > self._sent_on
        said = " ".join(self._page.shown[self._begin : self._end].split())
        return Pledge(kind, on, said[:_MOST_WORDS], until) if in_time else None

    def _day_of(self, begin: int, end: int) -> Item | None:
        """The first day behind the words, else the last before them."""
        behind = [i for i in self._items if begin <= i.begin <= end + _FAR]
        before = [i for i in self._items if i.end <= begin <= i.end + _NEAR]
        return next(iter(behind), None) or next(reversed(before), None)

    def _is_of_something_else(self, end: int, item: Item) -> bool:
        """As in "I will call you about the course on 3 December", where either may be then."""
        between = self._page.folded[min(end, item.begin) : item.begin]
        due = anywhere(rf"(?:{self._words.due})(?: (?:{self._row.the}))?").search(between[-20:])
        own = anywhere(self._words.due).search(self._page.folded[item.begin : item.end])
        if due or own:
            return False
        return anywhere(self._words.about).search(between) is not None

    def _days(self, item: Item, span: Span, kind: Pledged) -> tuple[date, date | None]:
        """A promise is due at the end of what is named; a talk begins with it, and has its end."""
        before = self._page.folded[max(self._begin, item.begin - _NEAR) : item.begin]
        if anywhere(self._words.after).search(before):
            return working_day(span.last + ONE_DAY), None
        if kind is not Pledged.PROMISED:
            on = span.first if span.grain == DAY else working_day(span.first)
            return on, last_day(span, on)
        on = span.last
        while span.grain != DAY and on.weekday() > _FRIDAY:
            on -= ONE_DAY
        return on, None
