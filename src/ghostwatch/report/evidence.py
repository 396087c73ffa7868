"""``why``: what is thought of one prospect, and the messages, words and drafts that prove it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from ghostwatch.core.model import (
    Conversation,
    Decision,
    DraftState,
    Note,
    Side,
    Verdict,
    Word,
)
from ghostwatch.report import names
from ghostwatch.report.dates import day, minute
from ghostwatch.report.drafts import is_next, live_drafts
from ghostwatch.report.escaping import plain
from ghostwatch.report.notes import answers
from ghostwatch.report.sentences import say, worth_saying

# What the seller can do with the draft that stands; of a doubtful one its reason says it already.
_TO_DO = {DraftState.PRESENT, DraftState.EDITED}


def why_text(
    verdict: Verdict, conversation: Conversation, now: datetime, zone: tzinfo
) -> list[str]:
    """The evidence for one prospect, in plain words: reasons, then message by message."""
    lines = [_headline(verdict, now, zone)]
    lines += [f"  {say(reason, zone, now)}" for reason in worth_saying(verdict.reasons)]
    lines += [f"  {line}" for line in _next(verdict, conversation.decisions, now, zone)]
    lines += [f"  {command}" for command in answers(verdict)]
    if verdict.phone:
        lines.append(f"  A call is better than a mail: {plain(verdict.phone)}.")
    lines += _block("Messages", [_word_line(word, now, zone) for word in conversation.words])
    notes = [_note_line(note, now, zone) for note in conversation.notes]
    lines += _block("Your decisions", notes)
    drafts = [_draft_line(decision, now, zone) for decision in conversation.decisions]
    return lines + _block("Drafts", drafts)


def _headline(verdict: Verdict, now: datetime, zone: tzinfo) -> str:
    since = f" since {day(verdict.since, zone, now)}" if verdict.since else ""
    return f"{plain(verdict.prospect.name)}: {names.situation(verdict)}{since}."


def _next(
    verdict: Verdict, decisions: Sequence[Decision], now: datetime, zone: tzinfo
) -> Iterator[str]:
    """What comes next, in one line: from the seller while a draft lies ready."""
    draft = live_drafts(decisions).get(verdict.prospect.name)
    if draft is not None and is_next(verdict, draft):
        if draft.state in _TO_DO:
            yield "Next: read the draft; send it, change it or throw it away."
    elif step := verdict.next:
        due = day(step.due_at, zone, now)
        yield f"Next: the {names.play_in_sentence(step.play)}, due {due}."


def _block(title: str, lines: list[str]) -> list[str]:
    return ["", f"{title}:", *(f"  {line}" for line in lines)] if lines else []


def _word_line(word: Word, now: datetime, zone: tzinfo) -> str:
    sender = plain(next((a.spec for a in word.message.senders), "somebody"), 60)
    who = {Side.OURS: "you", Side.THEIRS: sender, Side.STRANGER: f"{sender} (not listed)"}
    subject = plain(word.message.subject, 80) or "(no subject)"
    meant = names.what_it_is(word.message.reading, zone, now)
    return f"{minute(word.at, zone, now)}  {who[word.side]}  {meant}  {subject}"


def _note_line(note: Note, now: datetime, zone: tzinfo) -> str:
    until = f" until {day(note.until_on, zone, now)}" if note.until_on else ""
    moved = f" (you moved {_titled(note)} to {plain(note.mailbox)})" if note.mailbox else ""
    return f"{minute(note.at, zone, now)}  {names.NOTES[note.kind]}{until}{moved}"


def _titled(note: Note) -> str:
    return f"“{plain(note.subject, 80)}”" if note.subject else "a message"


def _draft_line(decision: Decision, now: datetime, zone: tzinfo) -> str:
    settled = f" on {day(decision.settled_at, zone, now)}" if decision.settled_at else ""
    words = f"{names.play_in_column(decision.play)}  {names.DRAFT_STATES[decision.state]}{settled}"
    return f"{minute(decision.decided_at, zone, now)}  {words}"
