"""``explain``: what is understood of one raw message, as JSON and for people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC
from typing import TYPE_CHECKING

from ghostwatch.core.model import Kind, Parsed, Reading
from ghostwatch.report.as_json import Json
from ghostwatch.report.escaping import clean, one_line, plain, plain_lines

if TYPE_CHECKING:
    from ghostwatch.core.replies import NewText


def explain_json(file: str, parsed: Parsed, reading: Reading, new: NewText) -> Json:
    """One line of ``explain --json``: what is understood of one raw message."""
    return _object(file, parsed, reading, new.text, new.signature)


def unreadable_json(file: str, what: str) -> Json:
    """The line of ``explain --json`` for a file of which nothing could be understood."""
    nothing = Parsed({}, "", (), (), (), (), (), "", None, problems=(what,))
    return _object(file, nothing, Reading(Kind.UNREADABLE), "", "")


def _object(file: str, parsed: Parsed, reading: Reading, text: str, signature: str) -> Json:
    unsure = reading.sender_doubt or parsed.sender_doubt
    doubts = (f"sender: {unsure}",) if unsure else ()
    return {
        "file": clean(file),
        "kind": reading.kind.value,
        "intent": reading.intent.value if reading.intent else None,
        "stop": reading.stop,
        "away_until": reading.away_until.isoformat() if reading.away_until else None,
        "later_on": reading.later_on.isoformat() if reading.later_on else None,
        "new_text": clean(text) or None,
        "signature": clean(signature) or None,
        "phones": [clean(phone) for phone in reading.phones],
        "from": next((clean(sender.spec) for sender in parsed.senders), None),
        "subject": one_line(parsed.subject) or None,
        "date": _as_written(parsed),
        "message_id": parsed.message_id or None,
        "in_reply_to": next(iter(parsed.in_reply_to), None),
        "references": list(parsed.references),
        "problems": [plain(problem) for problem in (*parsed.problems, *doubts)],
        # Beyond the contract: why it is of this kind, and what follows from it.
        "class": reading.row,
        "effect": reading.effect.value,
        "evidence": clean(reading.evidence) or None,
        "date_words": clean(reading.date_words) or None,
        "bounce": reading.bounce.value if reading.bounce else None,
        "bounced_to": [clean(spec) for spec in reading.bounced_to],
        "bounced_ids": list(reading.bounced_ids),
        "meeting": reading.meeting.value if reading.meeting else None,
        "meets_on": reading.meets_on.isoformat() if reading.meets_on else None,
        "referral": clean(reading.referral) if reading.referral else None,
    }


def _as_written(parsed: Parsed) -> str | None:
    """The Date field, in the offset that the sender gave; in UTC where they gave none."""
    if parsed.dated_at is None:
        return None
    return parsed.dated_at.astimezone(parsed.offset or UTC).isoformat()


def explain_text(shown: Mapping[str, object]) -> list[str]:
    """The object of ``explain --json`` for people: one fact a line, unknown ones left out."""
    lines = [plain(str(shown["file"]))]
    for key, value in shown.items():
        if key in {"file", "new_text", "signature"} or value in (None, False, []):
            continue
        words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        lines.append(f"  {key.replace('_', ' ')}: {plain(words, 998)}")
    for key in ("new_text", "signature"):
        if text := shown.get(key):
            lines.append(f"  {key.replace('_', ' ')}:")
            lines += [f"  | {line}" for line in plain_lines(str(text))]
    return lines
