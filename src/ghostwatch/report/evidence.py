"""``why``: what is thought of one prospect, and the messages, words and drafts that prove it.

The rule: what it is, what comes next and what would change it stand first; then the evidence,
oldest first, each message with the words that were read in it. What the reasons rest on is marked.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, tzinfo

from ghostwatch.core.model import Conversation, Decision, Note, Side, Verdict, Word
from ghostwatch.report import names
from ghostwatch.report.dates import day, minute
from ghostwatch.report.escaping import plain
from ghostwatch.report.outlook import outlook
from ghostwatch.report.sentences import say, worth_saying

MOST_SHOWN = 20
"""Messages that are shown unless all are asked for: the newest, and what the reasons rest on."""

_WHO, _SUBJECT, _QUOTE = 60, 80, 200  # characters of each
_BELOW = "      "


def why_text(
    verdict: Verdict,
    conversation: Conversation,
    now: datetime,
    zone: tzinfo,
    *,
    every: bool = False,
) -> list[str]:
    """The evidence for one prospect, in plain words: reasons, then message by message.

    every: show all messages, however many.
    """
    called = names.people(word.message for word in conversation.words)
    lines = [_headline(verdict, now, zone)]
    lines += [f"  {say(one, zone, now, called)}" for one in worth_saying(verdict.reasons)]
    if then := list(outlook(verdict, conversation.decisions, now, zone)):
        lines += ["", *then]
    lines += _messages(verdict, conversation, now, zone, every=every)
    notes = [_note_line(note, now, zone) for note in conversation.notes]
    lines += _block("Your decisions", notes)
    drafts = [_draft_line(decision, now, zone) for decision in conversation.decisions]
    return lines + _block("Drafts", drafts)


def _headline(verdict: Verdict, now: datetime, zone: tzinfo) -> str:
    since = f" since {day(verdict.since, zone, now)}" if verdict.since else ""
    owed = ", and you owe them" if verdict.we_owe else ""
    stands = names.situation(replace(verdict, we_owe=False))
    return f"{plain(verdict.prospect.name)}: {stands}{since}{owed}."


def _block(title: str, lines: list[str]) -> list[str]:
    return ["", f"{title}:", *(f"  {line}" for line in lines)] if lines else []


# --- messages ------------------------------------------------------------------------------------


def _messages(
    verdict: Verdict, conversation: Conversation, now: datetime, zone: tzinfo, *, every: bool
) -> list[str]:
    """Two lines a message at most: when, who, subject; and what was read in it."""
    proof = {reason.message_id for reason in verdict.reasons if reason.message_id}
    words, drafts = conversation.words, {d.message_id: d for d in conversation.decisions}
    newest = len(words) if every else MOST_SHOWN
    shown = [
        word for n, word in enumerate(words)
        if n >= len(words) - newest or word.message.message_id in proof
    ]  # fmt: skip
    rows = [(minute(word.at, zone, now), _who(word)) for word in shown]
    at_width, who_width = (max((len(row[n]) for row in rows), default=0) for n in (0, 1))
    lines = []
    for (at, who), word in zip(rows, shown, strict=True):
        mark = ">" if word.message.message_id in proof else " "
        subject = plain(word.message.subject, _SUBJECT) or "(no subject)"
        lines.append(f"{mark} {at:{at_width}}  {who:{who_width}}  {subject}")
        if said := _read(word, drafts.get(word.message.message_id), now, zone):
            lines.append(f"{_BELOW}{said}")
    title = "Messages:" + (" (> marks what this rests on)" if proof & _ids(shown) else "")
    hidden = len(words) - len(shown)
    older = [f"  {names.count(hidden, 'older message')}: --all shows them."] if hidden else []
    return ["", title, *older, *lines] if lines else []


def _ids(words: list[Word]) -> set[str]:
    return {word.message.message_id for word in words}


def _who(word: Word) -> str:
    """Name and address as they stand there, for this is the evidence; in doubt the address."""
    sender = next(iter(word.message.senders), None)
    if word.side is Side.OURS:
        return "you"
    if sender is None:
        return "somebody"
    address, name = plain(sender.spec, _WHO), plain(sender.name, _WHO)
    if word.side is Side.STRANGER:
        return f"{address} (not listed)"
    return f"{name} <{address}>" if name and word.message.reading.sender_doubt is None else address


def _read(word: Word, draft: Decision | None, now: datetime, zone: tzinfo) -> str:
    """What was understood of a message, with its words; "" for one that only was written."""
    reading = word.message.reading
    if draft is not None:
        return f"the {names.play_in_sentence(draft.play)}, {names.DRAFT_STATES[draft.state]}"
    quotes = [reading.evidence or reading.date_words, *(one.words for one in reading.pledges)]
    quoted = " ".join(f"“{plain(quote, _QUOTE)}”" for quote in dict.fromkeys(filter(None, quotes)))
    meant = names.what_is_meant(reading, zone, now)
    return ": ".join(filter(None, (meant, quoted))) if meant else ""


# --- decisions and drafts ------------------------------------------------------------------------


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
