"""A replay for a terminal: the summary, then a row for each prospect of whom there is news."""

from __future__ import annotations

from datetime import datetime, tzinfo

from ghostwatch.core.replay import (
    Replayed,
    Told,
    drafts_since,
    own_silences_since,
    silences_since,
)
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import plain
from ghostwatch.report.names import count
from ghostwatch.report.replay import words
from ghostwatch.report.tables import Table

_MOST = 4  # sentences of a row: the newest; the page and the JSON have all


def replay_summary(replayed: Replayed, zone: tzinfo) -> list[str]:
    """What the whole replay says, in a few lines."""
    said = words.summary(replayed.figures)
    return [f"{words.period(replayed, zone)}, with the configuration of today:", *said, ""]


def replay_table(replayed: Replayed, zone: tzinfo) -> Table:
    """Prospects with silences or drafts, those that want the seller first."""
    since = replayed.since
    shown = [told for told in replayed.histories if not words.is_quiet(told, since)]
    rows = tuple(_row(told, replayed, zone) for told in words.in_order(shown, since))
    return Table(("prospect", "silent", "drafts", "you silent", "what happened"), rows)


def _row(told: Told, replayed: Replayed, zone: tzinfo) -> tuple[str, ...]:
    since = replayed.since
    numbers = (
        len(silences_since(told, since)),
        len(drafts_since(told, since)),
        len(own_silences_since(told, since)),
    )
    return (
        plain(told.prospect.name),
        *(str(number) if number else "" for number in numbers),
        _what_happened(told, since, zone, replayed.until),
    )


def _what_happened(told: Told, since: datetime, zone: tzinfo, now: datetime) -> str:
    """The newest silences of both sides; of drafts only their number is said."""
    silences = (
        *((one.began_at, words.silence(one, zone, now)) for one in told.silences),
        *((one.since, words.own_silence(one, zone, now)) for one in told.own_silences),
    )
    found = [said for at, said in sorted(silences) if at >= since]
    earlier = len(found) - _MOST
    head = [f"({earlier} earlier.)"] if earlier > 0 else []
    return " ".join([*head, *found[-_MOST:]])


def replay_footer(replayed: Replayed, first_at: datetime | None, zone: tzinfo) -> list[str]:
    """What the table leaves out, and how far the mirror goes back."""
    quiet = sum(words.is_quiet(told, replayed.since) for told in replayed.histories)
    lines = [""]
    if quiet:
        lines.append(f"{count(quiet, 'prospect')} more: nothing to draft, nobody kept waiting.")
    if replayed.figures.drafts:
        lines.append(words.CONDITIONAL)
    if first_at is not None:
        lines.append(
            f"The oldest mail that was read is of {day(first_at, zone, replayed.until)}; "
            "to go further back, raise look_back and run `ghostwatch once`."
        )
    return lines
