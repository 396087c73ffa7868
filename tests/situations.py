"""What can happen in a conversation, from each situation: told as conversations and judged.

The rule of the module: a table of beginnings, a table of events; where an event leads from a
beginning is asked of the code, never written down. ``core.scenario`` says how a line is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from core.scenario import POLICY, Story, on
from ghostwatch.core.judgement import judge
from ghostwatch.core.model import Situation, Verdict

AT = date(2026, 11, 25)
"""The Wednesday on which an event happens; on its morning every beginning stands as it is named."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """A situation, what it is by, and a conversation that stands so on the morning of ``AT``.

    marks: the codes of the reasons that tell it from others of the situation.
    """

    situation: Situation
    by: str
    story: str
    marks: frozenset[str] = frozenset()


_OFFER = "Mon 2026-10-05 10:00  us\n"
_DONE = (
    _OFFER + "Mon 2026-10-12 10:00  step  step_back\n" + "Thu 2026-10-22 10:00  step  feedback\n"
)
_NEW = "Mon 2026-11-23 10:00  us\n"
_THEIRS = _OFFER + "Tue 2026-11-24 10:00  "

BEGINNINGS: tuple[Beginning, ...] = (
    Beginning(Situation.OUR_TURN, "no mail yet", "", frozenset({"no_mail"})),
    Beginning(Situation.OUR_TURN, "they wrote last", _THEIRS + "asks\n"),
    Beginning(Situation.THEIR_TURN, "", _NEW),
    Beginning(
        Situation.SILENT,
        "a step is due",
        _OFFER + "Thu 2026-11-12 10:00  us\n",
        frozenset({"silent"}),
    ),
    Beginning(
        Situation.SILENT,
        "an agreed day has passed",
        _OFFER + "Thu 2026-11-12 10:00  notnow  until 2026-11-23\n",
        frozenset({"day_passed"}),
    ),
    Beginning(Situation.AGREED_DATE, "", _THEIRS + "notnow  until 2026-12-03\n"),
    Beginning(Situation.AWAY, "", _NEW + "Mon 2026-11-23 10:05  away  until 2026-12-03\n"),
    Beginning(Situation.YOUR_CALL, "", _DONE + "Tue 2026-11-03 10:00  step  magic_email\n"),
    Beginning(
        Situation.CLOSED,
        "a stop of theirs",
        _THEIRS + "stop\n",
        frozenset({"asked_to_stop"}),
    ),
    Beginning(
        Situation.CLOSED,
        "a no of theirs",
        _THEIRS + "no\n",
        frozenset({"they_said_no", "they_chose_other"}),
    ),
    Beginning(
        Situation.CLOSED,
        "your `lost` or `hush`",
        _NEW + "Tue 2026-11-24 10:00  lost\n",
        frozenset({"lost", "hush"}),
    ),
    Beginning(Situation.CLIENT, "", _NEW + "Tue 2026-11-24 10:00  won\n"),
    Beginning(Situation.UNDELIVERABLE, "", _NEW + "Mon 2026-11-23 10:05  bounce\n"),
    Beginning(
        Situation.UNCLEAR,
        "who wrote",
        _NEW + "Tue 2026-11-24 10:00  stranger\n",
        frozenset({"stranger", "look_alike", "doubtful_sender"}),
    ),
    Beginning(
        Situation.UNCLEAR,
        "our own write",
        _OFFER + "Thu 2026-11-12 10:00  us\nMon 2026-11-23 10:00  uncertain  step_back\n",
        frozenset({"uncertain"}),
    ),
)

# What happens -> the line of it; "" means that nothing does but time. {play}: the one that is due,
# {day}: a day two weeks on.
EVENTS: Mapping[str, str] = {
    "you write to them": "us",
    "you send the draft": "step  {play}",
    "you throw the draft away": "discarded  {play}",
    "you say `undo`": "undone  {play}",
    "they write": "them",
    "they ask something": "asks",
    "they are interested": "yes",
    "they say thanks": "thanks",
    "they name a day to talk again": "notnow  until {day}",
    "they say “not now”": "notnow",
    "they accept an invitation": "accepted  until {day}",
    "they say no": "no",
    "they took another": "other",
    "they ask not to be written to": "stop",
    "they say that they are the wrong person": "wrong",
    "their automatic reply names a day": "away  until {day}",
    "their automatic reply names none": "away",
    "an automatic reply says that they have left": "left",
    "your mail comes back": "bounce",
    "somebody unknown answers your mail": "stranger",
    "they write, and it is not certain that it is they": "doubtful",
    "a robot writes, or a receipt comes": "robot",
    "ghostwatch cannot tell whether it wrote the draft": "uncertain  {play}",
    "you say `won`": "won",
    "you say `lost`": "lost",
    "you say `hush`": "hush",
    "you say `later`": "later  until {day}",
    "you say `resume`": "resume",
    "nothing, for a year": "",
}
_WANTS_OUR_MAIL = frozenset({"bounce", "stranger"})
_AN_HOUR, _A_YEAR, _TWO_WEEKS = timedelta(hours=1), timedelta(days=365), timedelta(days=15)


@dataclass
class Told:
    """A conversation up to the morning of a day, to which something may happen at ten."""

    lines: str
    day: date = AT

    def verdict(self, clock: str = "09:59", later: timedelta = timedelta()) -> Verdict:
        """How it stands on that day."""
        talk = Story().read(self.lines).gathered()
        return judge(talk, POLICY, on(self.day.isoformat(), clock) + later)

    def after(self, event: str) -> Verdict | None:
        """How it stands an hour after an event, or when its year is over; None: it cannot be."""
        line = self._line(event)
        if line is None:
            return None
        self.lines += f"{self.day:%a} {self.day} 10:00  {line}\n" if line else ""
        return self.verdict("10:00", _AN_HOUR if line else _A_YEAR)

    def _line(self, event: str) -> str | None:
        line, now = EVENTS[event], self.verdict()
        if "{play}" in line and (now.situation is not Situation.SILENT or now.next is None):
            return None
        if line in _WANTS_OUR_MAIL and now.addressed is None:
            return None
        play = now.next.play if now.next else ""
        return line.format(play=play, day=self.day + _TWO_WEEKS)


def beginning_of(verdict: Verdict) -> tuple[Situation, str]:
    """The row of BEGINNINGS that a verdict belongs to."""
    codes = {reason.code for reason in verdict.reasons}
    same = [b for b in BEGINNINGS if b.situation is verdict.situation]
    marked = [b for b in same if b.marks & codes]
    return verdict.situation, next(b.by for b in marked or same if marked or not b.marks)


LEADS: Mapping[tuple[Situation, str, str], Situation | None] = {
    (b.situation, b.by, event): verdict.situation
    if (verdict := Told(b.story).after(event))
    else None
    for b in BEGINNINGS
    for event in EVENTS
}
"""Where an event leads from a beginning; None where it cannot happen."""
