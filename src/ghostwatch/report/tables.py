"""Turns and verdicts as rows for people, and a turn in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from ghostwatch.core.model import Decision, Situation, Verdict, Withheld
from ghostwatch.report import names
from ghostwatch.report.dates import day
from ghostwatch.report.drafts import is_next, live_drafts
from ghostwatch.report.escaping import plain
from ghostwatch.report.notes import answers
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
    step = None if is_next(verdict, draft) else verdict.next
    return (
        plain(verdict.prospect.name),
        names.situation(verdict),
        day(verdict.since, zone, now) if verdict.since else "",
        f"{names.play_in_column(step.play)}, {day(step.due_at, zone, now)}" if step else "",
        f"{names.play_in_column(draft.play)}, {names.DRAFT_STATES[draft.state]}" if draft else "",
        " ".join(filter(None, (_why(verdict, now, zone), _call(verdict), _say(verdict)))),
    )


def _why(verdict: Verdict, now: datetime, zone: tzinfo) -> str:
    return say_all(verdict.reasons, zone, now, names.people_of(verdict))


def _say(verdict: Verdict) -> str:
    """Where it is the seller's call: the three answers, each as the command that gives it."""
    commands = [f"`{command}`" for command in answers(verdict)]
    return f"Say {', '.join(commands[:-1])} or {commands[-1]}." if commands else ""


def _call(verdict: Verdict) -> str:
    """A silent prospect is better called than written to."""
    if verdict.situation is not Situation.SILENT or not verdict.phone:
        return ""
    return f"Better still: call {plain(verdict.phone)}."


def once_table(turn: Turn, zone: tzinfo, *, dry_run: bool = False) -> Table:
    """What a turn did (in a dry run: would do) and what it held back, a row each."""
    actions = names.TRIED if dry_run else names.ACTIONS
    done = [
        (
            actions.get(done.action) or plain(done.action),
            plain(done.prospect),
            names.play_in_column(done.play),
            say_all(done.reasons, zone, turn.now),
        )
        for done in turn.done
    ]
    held = [
        ("held back", plain(held.prospect), "", say(held.reason, zone, turn.now))
        for held in _held(turn)
    ]
    return Table(("what", "prospect", "message", "why"), (*done, *held))


def _held(turn: Turn) -> list[Withheld]:
    """What was held back and is news: that a changed draft is the seller's stays true for weeks."""
    return [held for held in turn.withheld if held.reason.code != "draft_edited"]


def once_summary(turn: Turn, *, dry_run: bool = False) -> str:
    """A turn in one line, counted by what was done; names nobody."""
    actions = Counter(done.action for done in turn.done)
    drafts = names.count(actions["append"], "draft" if dry_run else "new draft")
    always = [
        names.count(turn.new_messages, "new message"),
        f"{drafts} would be written" if dry_run else drafts,
    ]
    would = "would be " if dry_run else ""
    if_any = (
        (actions["withdraw"], f"{actions['withdraw']} {would}{names.ACTIONS['withdraw']}"),
        (actions["adopt"], f"{actions['adopt']} {would}{names.ACTIONS['adopt']}"),
        (len(_held(turn)), f"{len(_held(turn))} held back"),
        (len(turn.problems), names.count(len(turn.problems), "problem")),
    )
    return ", ".join([*always, *(words for number, words in if_any if number)]) + "."


def once_next(turn: Turn, *, dry_run: bool = False) -> str:
    """What the seller should do after a turn; empty when nothing was written."""
    written = not dry_run and any(done.action == "append" for done in turn.done)
    return "Look into your Drafts." if written else ""
