"""What a replay says in sentences: the summary, and what became of each silence.

The rule of the module: it says what happened and what would have lain in Drafts, never what would
have come of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, tzinfo

from ghostwatch.core.replay import (
    Drafted,
    Ending,
    Figures,
    OwnSilence,
    Replayed,
    Silence,
    Told,
    drafts_since,
    own_silences_since,
    silences_since,
)
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import plain
from ghostwatch.report.names import count, play_in_sentence
from ghostwatch.report.sentences import say

Event = tuple[datetime, str]


def period(replayed: Replayed, zone: tzinfo) -> str:
    """Which days are shown."""
    first, last = (day(at, zone) for at in (replayed.since, replayed.until))
    years = [at.astimezone(zone).year for at in (replayed.since, replayed.until)]
    return f"{first} {years[0]} to {last} {years[1]}"


def summary(figures: Figures) -> list[str]:
    """The whole replay in a few sentences, a line each."""
    lines = [_went_silent(figures), *_endings(figures)]
    return [*lines, _drafts(figures), _own(figures)]


def _went_silent(f: Figures) -> str:
    if not f.silences:
        return "Nobody went silent."
    who = f"{f.silent_prospects} of {count(f.prospects, 'prospect')}"
    return f"{who} went silent, {times(f.silences)}."


def _endings(f: Figures) -> Iterator[str]:
    """One sentence for each way in which silences ended."""
    if f.followed_up:
        some = f"{f.with_draft} of them " if f.with_draft < f.followed_up else ""
        drafts = f" ({some}with drafts of ghostwatch)" if f.with_draft else ""
        yield (
            f"You followed up {times(f.followed_up)}{drafts}, {_days(f.followed_up_days)} into the "
            f"silence in the median; {_how_many(f.answered)} answered."
        )
    if f.came_back:
        yield (
            f"They came back unasked {times(f.came_back)}, {_days(f.came_back_days)} after your "
            "mail in the median."
        )
    if f.decided:
        yield f"You ended it by your own word {times(f.decided)}."
    if f.other:
        yield f"It ended otherwise {times(f.other)}: mail came back, or it was unclear who wrote."
    if f.still_silent:
        yield f"Never followed up: {f.still_silent}, silent to the last day."


def _drafts(f: Figures) -> str:
    if not f.drafts:
        return "ghostwatch would have drafted nothing."
    listed = [count(number, play_in_sentence(play)) for play, number in f.drafts]
    number = count(sum(number for _, number in f.drafts), "message")
    return f"ghostwatch would have drafted {number}: {', '.join(listed)}."


def _own(f: Figures) -> str:
    if not f.own_silences:
        return "You kept nobody waiting."
    waits = {0: "", 1: "; one still waits for you"}.get(
        f.own_open, f"; {f.own_open} still wait for you"
    )
    worst = _days(f.own_worst)
    return f"You were the silent one {times(f.own_silences)}, {worst} at worst{waits}."


def _how_many(number: int) -> str:
    return {0: "none was", 1: "one was"}.get(number, f"{number} were")


def times(number: int) -> str:
    """How often."""
    return {1: "once", 2: "twice"}.get(number, f"{number} times")


def _days(number: int | None) -> str:
    return count(number or 0, "working day")


CONDITIONAL = (
    "The first draft of each silence would have lain in Drafts on that day. The later ones suppose "
    "that those before were sent and brought no answer, which nobody can know."
)


# --- one prospect --------------------------------------------------------------------------------


def headline(told: Told, since: datetime) -> str:
    """One prospect in a line: what is open first."""
    silences, own = silences_since(told, since), own_silences_since(told, since)
    drafts = drafts_since(told, since)
    open_now = [one for one in told.silences if one.ended_at is None]
    waits = [one for one in told.own_silences if one.ended_at is None]
    parts = [
        *(f"silent since your mail, for {_days(one.waited_days)}" for one in open_now),
        *(f"waiting for you for {_days(one.days)}" for one in waits),
        f"went silent {times(len(silences))}" if silences and not open_now else "",
        count(len(drafts), "draft") if drafts else "",
        f"you were silent {times(len(own))}" if own and not waits else "",
    ]
    return ", ".join(filter(None, parts)) or "nothing to draft, nobody kept waiting"


def events(told: Told, since: datetime, zone: tzinfo, now: datetime) -> list[Event]:
    """What happened and what would have been drafted, oldest first, a sentence each."""
    found = [
        *((one.began_at, silence(one, zone, now)) for one in silences_since(told, since)),
        *((one.since, own_silence(one, zone, now)) for one in own_silences_since(told, since)),
        *((one.at, draft(one, zone, now)) for one in drafts_since(told, since)),
        *(
            (at, f"A draft was due and would have been withheld: {say(reason, zone, now)}")
            for at, reason in told.withheld
            if at >= since
        ),
    ]
    return sorted(found, key=lambda event: event[0])


def silence(one: Silence, zone: tzinfo, now: datetime) -> str:
    """A silence of theirs, and how it ended."""
    began = f"Silent since your mail of {day(one.wrote_at, zone, now)}"
    return f"{began}; {_ENDS[one.ending](one, zone, now)}."


def _came_back(one: Silence, zone: tzinfo, now: datetime) -> str:
    on = day(one.ended_at or now, zone, now)
    return f"they came back on {on}, after {_days(one.waited_days)}"


def _followed_up(one: Silence, zone: tzinfo, now: datetime) -> str:
    on = day(one.ended_at or now, zone, now)
    how = " with the draft" if one.with_draft else ""
    answer = f"they answered on {day(one.answered_at, zone, now)}" if one.answered_at else None
    return f"you wrote again{how} on {on}, after {_days(one.waited_days)}, {answer or 'unanswered'}"


def _decided(one: Silence, zone: tzinfo, now: datetime) -> str:
    return f"you decided on {day(one.ended_at or now, zone, now)}"


def _otherwise(one: Silence, zone: tzinfo, now: datetime) -> str:
    on = day(one.ended_at or now, zone, now)
    return f"it ended on {on}, when mail came back or it was unclear who wrote"


def _open(one: Silence, _zone: tzinfo, _now: datetime) -> str:
    return f"nobody has written since, for {_days(one.waited_days)}"


_ENDS: Mapping[Ending | None, Callable[[Silence, tzinfo, datetime], str]] = {
    Ending.CAME_BACK: _came_back,
    Ending.FOLLOWED_UP: _followed_up,
    Ending.DECIDED: _decided,
    Ending.OTHER: _otherwise,
    None: _open,
}


def own_silence(one: OwnSilence, zone: tzinfo, now: datetime) -> str:
    """A silence of ours."""
    since = day(one.since, zone, now)
    if one.ended_at is None:
        return f"They wait for your answer since {since}, for {_days(one.days)}."
    how = "you answered" if one.answered else "it was your turn no more"
    on = day(one.ended_at, zone, now)
    return f"They waited for you from {since}; {how} on {on}, after {_days(one.days)}."


def draft(one: Drafted, zone: tzinfo, now: datetime) -> str:
    """A draft that would have been written."""
    subject = plain(one.follows.subject, 80) or "(no subject)"
    would = "would have followed" if one.supposes else "would have lain ready"
    play, on = play_in_sentence(one.play), day(one.at, zone, now)
    return f"The {play} about “{subject}” {would} on {on}."


def called(told: Told) -> str:
    """A prospect's name, safe to show."""
    return plain(told.prospect.name)


def attention(told: Told, since: datetime) -> tuple[bool, bool, int, int]:
    """The order of prospects: what is open first, then where most happened."""
    silences, own = silences_since(told, since), own_silences_since(told, since)
    is_open = any(one.ended_at is None for one in told.silences)
    waits = any(one.ended_at is None for one in told.own_silences)
    return not waits, not is_open, -len(silences) - len(own), -len(drafts_since(told, since))


def in_order(histories: Iterable[Told], since: datetime) -> list[Told]:
    """Those first that want the seller first; equal ones as they were."""
    return sorted(histories, key=lambda told: attention(told, since))


def is_quiet(told: Told, since: datetime) -> bool:
    """Whether there is nothing to say of a prospect."""
    return not (
        silences_since(told, since)
        or own_silences_since(told, since)
        or drafts_since(told, since)
        or any(one.ended_at is None for one in told.silences)
        or any(one.ended_at is None for one in told.own_silences)
    )
