"""One prospect's history as a picture: a bar of whose turn it was, mail above and below, drafts.

The rule of the module: places along the time are shares of the width, in per cent, so the picture
fits a phone and a wide screen without a script; only the ticks are stretched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from math import ceil

from ghostwatch.core.model import Side, Situation
from ghostwatch.core.replay import Replayed, Stretch, Told, drafts_since
from ghostwatch.report.dates import MONTHS, day
from ghostwatch.report.replay import words
from ghostwatch.report.replay.markup import Markup, element
from ghostwatch.report.replay.style import STATES

_MIDDLE, _BOTTOM, _LABELS = 32, 56, 72  # px from the top
_ABOVE, _BELOW = (10, 22), (42, 54)  # where our ticks stand, and theirs
_WIDE = 1000  # units of the stretched picture of ticks
_MOST_LABELS = 12
_SHORT = timedelta(days=75)  # shorter ones have weeks on their axis
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Axis:
    """The time that a page shows, from left to right."""

    since: datetime
    until: datetime
    zone: tzinfo

    def share(self, at: datetime) -> float:
        """Where an instant lies, 0 to 1; what lies outside stands at the edge."""
        whole = max(self.until - self.since, timedelta(seconds=1))
        return min(max((at - self.since) / whole, 0.0), 1.0)

    def per_cent(self, at: datetime) -> str:
        """Where an instant lies, as a share of the width."""
        return _per_cent(self.share(at))

    def marks(self) -> list[tuple[datetime, str]]:
        """The first of each month, or each Monday of a short time, some with a label."""
        marks = list(self._mondays() if self.until - self.since < _SHORT else self._months())
        every = ceil(len(marks) / _MOST_LABELS) or 1
        return [(at, label if n % every == 0 else "") for n, (at, label) in enumerate(marks)]

    def _months(self) -> Iterator[tuple[datetime, str]]:
        on = self.since.astimezone(self.zone).date().replace(day=1)
        while (at := self._midnight(on)) < self.until:
            if at >= self.since:
                yield at, f"’{on:%y}" if on.month == 1 else MONTHS[on.month - 1]
            on = (on + 31 * _DAY).replace(day=1)

    def _mondays(self) -> Iterator[tuple[datetime, str]]:
        on = self.since.astimezone(self.zone).date()
        on += _DAY * (-on.weekday() % 7)
        while (at := self._midnight(on)) < self.until:
            if at >= self.since:
                yield at, f"{on.day} {MONTHS[on.month - 1]}"
            on += 7 * _DAY

    def _midnight(self, on: date) -> datetime:
        return datetime.combine(on, time(), tzinfo=self.zone).astimezone(UTC)


def _per_cent(share: float) -> str:
    return f"{100 * share:.2f}%"


def timeline(told: Told, number: int, replayed: Replayed, axis: Axis) -> Markup:
    """The picture of one prospect. number: makes its ids its own."""
    name, since = f"p{number}", replayed.since
    title = f"{words.called(told)}: {words.headline(told, since)}"
    said = " ".join(text for _, text in words.events(told, since, axis.zone, axis.until))
    return element(
        "svg",
        element("title", title, id=f"{name}-title"),
        element("desc", said or "Nothing was due.", id=f"{name}-desc"),
        *_grid(axis),
        *(_bar(one, axis) for one in told.stretches if one.until_at > since),
        _ticks(told, axis),
        *_flags(told.stretches, axis),
        *_drafts(told, since, axis),
        class_="timeline",
        role="img",
        aria_labelledby=f"{name}-title {name}-desc",
    )


def _grid(axis: Axis) -> Iterator[Markup]:
    for at, label in axis.marks():
        x = axis.per_cent(at)
        yield element("line", class_="grid", x1=x, x2=x, y1=4, y2=_BOTTOM + (4 if label else 0))
        if label and axis.share(at) < 0.97:
            yield element("text", label, x=x, y=_LABELS)
    yield element("line", class_="axis", x1="0%", x2="100%", y1=_MIDDLE, y2=_MIDDLE)


def _state(stretch: Stretch) -> str:
    """A row of STATES: the situation, or that we owe."""
    owed = stretch.situation is Situation.OUR_TURN and stretch.we_owe
    return "owed" if owed else stretch.situation.value


def _bar(stretch: Stretch, axis: Axis) -> Markup:
    state = _state(stretch)
    said, thick = STATES[state]
    begins, ends = axis.share(stretch.from_at), axis.share(stretch.until_at)
    days = f"{day(stretch.from_at, axis.zone)} to {day(stretch.until_at, axis.zone)}"
    until = f", until {day(stretch.until_on, axis.zone)}" if stretch.until_on else ""
    return element(
        "rect",
        element("title", f"{said}{until}: {days}"),
        class_=state,
        x=_per_cent(begins),
        width=_per_cent(ends - begins),
        y=_MIDDLE - thick / 2,
        height=thick,
    )


def _ticks(told: Told, axis: Axis) -> Markup:
    """A stroke for each message: ours above the bar, theirs below; one a place is enough."""
    shown = (word for word in told.words if axis.since <= word.at)
    places = {
        (round(_WIDE * axis.share(word.at)), _ABOVE if word.side is Side.OURS else _BELOW)
        for word in shown
    }
    path = "".join(f"M{x} {top}V{bottom}" for x, (top, bottom) in sorted(places))
    stretched = element("path", class_="ticks", d=path or None)
    return element(
        "svg", stretched, viewBox=f"0 0 {_WIDE} 76", width="100%", height=76,
        preserveAspectRatio="none",
    )  # fmt: skip


def _flags(stretches: Iterable[Stretch], axis: Axis) -> Iterator[Markup]:
    """The days that were agreed, as far as it came to them, in what is shown."""
    agreed = (s for s in stretches if s.situation is Situation.AGREED_DATE)
    for on, until_at in {s.until_on: s.until_at for s in agreed if s.until_on}.items():
        at = datetime.combine(on, time(), tzinfo=axis.zone)
        if axis.since <= at <= min(until_at, axis.until):
            said = element("title", f"agreed: {day(at, axis.zone)}")
            yield _placed("flag", said, at, axis, "flag")


def _drafts(told: Told, since: datetime, axis: Axis) -> Iterator[Markup]:
    for one in drafts_since(told, since):
        said = element("title", words.draft(one, axis.zone, axis.until))
        yield _placed("diamond", said, one.at, axis, "later" if one.supposes else "draft")


def _placed(shape: str, said: Markup, at: datetime, axis: Axis, name: str) -> Markup:
    used = element("use", said, href=f"#{shape}", class_=name)
    return element(
        "svg", used, x=axis.per_cent(at), y=_MIDDLE, overflow="visible", width=1, height=1
    )
