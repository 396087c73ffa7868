"""Turns and verdicts as rows for people, and a turn in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from ghostwatch.core.model import Decision, Verdict
from ghostwatch.report import names
from ghostwatch.report.dates import day
from ghostwatch.report.drafts import live_drafts
from ghostwatch.report.escaping import plain
from ghostwatch.report.sentences import say, say_all
from ghostwatch.report.turns import Turn


@dataclass(frozen=True, slots=True)
class Table:
    """Rows for people; every cell is safe to show and holds no line break."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


_RANK = {situation: rank for rank, situation in enumerate(names.SITUATIONS)}


def _attention(verdict: Verdict) -> tuple[bool, int, bool, float]:
    """Those that want the seller first: owed answers, doubts, silence; the oldest first."""
    since = verdict.since
    rank = _RANK[verdict.situation]
    return not verdict.we_owe, rank, since is None, since.timestamp() if since else 0.0


def status_table(
    verdicts: Iterable[Verdict], decisions: Iterable[Decision], now: datetime, zone: tzinfo
) -> Table:
    """Every prospect, those that want attention first."""
    drafts = live_drafts(decisions)
    rows = tuple(
        _status_row(verdict, drafts.get(verdict.prospect.name), now, zone)
        for verdict in sorted(verdicts, key=_attention)
    )
    return Table(("prospect", "situation", "since", "next", "draft", "why"), rows)


def _status_row(
    verdict: Verdict, draft: Decision | None, now: datetime, zone: tzinfo
) -> tuple[str, ...]:
    step = verdict.next
    return (
        plain(verdict.prospect.name),
        names.situation(verdict),
        day(verdict.since, zone, now) if verdict.since else "",
        f"{names.play_in_column(step.play)}, {day(step.due_at, zone, now)}" if step else "",
        f"{names.play_in_column(draft.play)}, {names.DRAFT_STATES[draft.state]}" if draft else "",
        say_all(verdict.reasons, zone, now),
    )


def once_table(turn: Turn, zone: tzinfo) -> Table:
    """What a turn did and what it held back, a row each."""
    done = [
        (
            names.ACTIONS.get(done.action) or plain(done.action),
            plain(done.prospect),
            names.play_in_column(done.play),
            say_all(done.reasons, zone, turn.now),
        )
        for done in turn.done
    ]
    held = [
        ("held back", plain(held.prospect), "", say(held.reason, zone, turn.now))
        for held in turn.withheld
    ]
    return Table(("what", "prospect", "message", "why"), (*done, *held))


def once_summary(turn: Turn) -> str:
    """A turn in one line, counted by what was done; names nobody."""
    actions = Counter(done.action for done in turn.done)
    always = [
        names.count(turn.new_messages, "new message"),
        names.count(actions["append"], "new draft"),
    ]
    if_any = (
        (actions["withdraw"], f"{actions['withdraw']} {names.ACTIONS['withdraw']}"),
        (actions["adopt"], f"{actions['adopt']} {names.ACTIONS['adopt']}"),
        (len(turn.withheld), f"{len(turn.withheld)} held back"),
        (len(turn.problems), names.count(len(turn.problems), "problem")),
    )
    return ", ".join([*always, *(words for number, words in if_any if number)]) + "."
