"""``why``: what is thought of one prospect, and the messages, words and drafts that prove it."""

from __future__ import annotations

from datetime import tzinfo

from ghostwatch.core.model import Conversation, Decision, Note, Side, Verdict, Word
from ghostwatch.report import names
from ghostwatch.report.dates import day, minute
from ghostwatch.report.escaping import plain
from ghostwatch.report.sentences import say


def why_text(verdict: Verdict, conversation: Conversation, zone: tzinfo) -> list[str]:
    """The evidence for one prospect, in plain words: reasons, then message by message."""
    lines = [_headline(verdict, zone)]
    lines += [f"  {say(reason, zone)}" for reason in verdict.reasons]
    if step := verdict.next:
        lines.append(
            f"  Next: the {names.play_in_sentence(step.play)}, due {day(step.due_at, zone)}."
        )
    if verdict.prospect.phone:
        lines.append(f"  A call is better than a mail: {plain(verdict.prospect.phone)}.")
    lines += _block("Messages", [_word_line(word, zone) for word in conversation.words])
    lines += _block("Your decisions", [_note_line(note, zone) for note in conversation.notes])
    drafts = [_draft_line(decision, zone) for decision in conversation.decisions]
    return lines + _block("Drafts", drafts)


def _headline(verdict: Verdict, zone: tzinfo) -> str:
    since = f" since {day(verdict.since, zone)}" if verdict.since else ""
    return f"{plain(verdict.prospect.name)}: {names.situation(verdict)}{since}."


def _block(title: str, lines: list[str]) -> list[str]:
    return ["", f"{title}:", *(f"  {line}" for line in lines)] if lines else []


def _word_line(word: Word, zone: tzinfo) -> str:
    sender = plain(next((a.spec for a in word.message.senders), "somebody"), 60)
    who = {Side.OURS: "you", Side.THEIRS: sender, Side.STRANGER: f"{sender} (not listed)"}
    kind = names.KINDS[word.message.reading.kind]
    subject = plain(word.message.subject, 80) or "(no subject)"
    return f"{minute(word.at, zone)}  {who[word.side]}  {kind}  {subject}"


def _note_line(note: Note, zone: tzinfo) -> str:
    until = f" until {day(note.until_on, zone)}" if note.until_on else ""
    return f"{minute(note.at, zone)}  {names.NOTES[note.kind]}{until}"


def _draft_line(decision: Decision, zone: tzinfo) -> str:
    settled = f" on {day(decision.settled_at, zone)}" if decision.settled_at else ""
    words = f"{names.play_in_column(decision.play)}  {names.DRAFT_STATES[decision.state]}{settled}"
    return f"{minute(decision.decided_at, zone)}  {words}"
