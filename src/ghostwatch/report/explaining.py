"""``explain``: what is understood of one raw message, as JSON and for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from ghostwatch.core.model import Intent, Kind, Parsed, Reading
from ghostwatch.report.as_json import Json
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import clean, one_line, plain, plain_lines
from ghostwatch.report.names import INTENTS

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


# --- for people --------------------------------------------------------------------------------

# kind -> what it is; "" where a person says it by what they mean
_KINDS: Mapping[str, str] = {
    "person": "a person's message",
    "auto_reply": "an automatic reply",
    "bounce": "a mail of yours that came back",
    "receipt": "a receipt",
    "calendar": "a calendar message",
    "list": "mail of a list",
    "robot": "a machine's mail",
    "unreadable": "unreadable",
}
_BOUNCES: Mapping[str, str] = {
    "hard": "the address does not take mail",
    "full": "the mailbox is full",
    "delayed": "not delivered yet, the server still tries",
    "policy": "a rule of their server refused it",
    "other": "no reason is given",
}
# effect -> what follows from it
_EFFECTS: Mapping[str, str] = {
    "answers": "They wait for your answer.",
    "later": "Nothing is drafted before that day.",
    "holds": "Nothing is drafted while they are away.",
    "closes": "Nothing more is drafted to them.",
    "ends_address": "Nothing more is drafted to this address.",
    "ignored": "Nothing: it is no word of theirs.",
}
_MANY = 998  # characters of a line (RFC 5322 2.1.1)


def explain_text(shown: Mapping[str, object]) -> list[str]:
    """The object of ``explain --json`` for people: what it is, what follows, its own new words.

    What only programs need (ids, the name of the class) stands in the JSON alone.
    """
    lines = [plain(str(shown["file"]))]
    lines += [f"  {name}: {said}" for name, said in _facts(shown) if said]
    for key, name in (("new_text", "New words"), ("signature", "Signature")):
        if text := shown.get(key):
            lines.append(f"  {name}:")
            lines += [f"  | {line}" for line in plain_lines(str(text))]
    return lines


def _facts(shown: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """What there is to say, with the name of each."""
    yield "From", ", ".join(filter(None, (_text(shown["from"]), _written(shown["date"]))))
    yield "Subject", _text(shown["subject"])
    yield "Kind", "; ".join([_KINDS[str(shown["kind"])], *filter(None, _meaning(shown))])
    if shown["kind"] != Kind.UNREADABLE:
        yield "So", _EFFECTS[str(shown["effect"])]
    yield "Telephone", _text(shown["phones"])
    yield "Names instead", _text(shown["referral"])
    for problem in _listed(shown["problems"]):
        yield "Doubt", problem


def _meaning(shown: Mapping[str, object]) -> Iterator[str]:
    """What is meant, with the words that say it and the days."""
    if shown["bounce"]:
        to = _text(shown["bounced_to"])
        yield _BOUNCES[str(shown["bounce"])] + (f" ({to})" if to else "")
    if shown["meeting"]:
        yield f"the meeting{_day(' of', shown['meets_on'])}: {_text(shown['meeting'])}"
    said = INTENTS.get(Intent(str(shown["intent"]))) if shown["intent"] else None
    quote = f"“{_text(shown['evidence'])}”" if shown["evidence"] else None
    yield ": ".join(filter(None, (said, quote)))
    words = f" (“{_text(shown['date_words'])}”)" if shown["date_words"] else ""
    for before, key in (("away until", "away_until"), ("to talk again from", "later_on")):
        if shown[key]:
            yield f"{_day(before, shown[key])}{words}"


def _day(before: str, on: object) -> str:
    if not on:
        return ""
    of = date.fromisoformat(str(on))
    return f"{before} {day(of, UTC)} {of.year}"


def _written(at: object) -> str:
    """When it was written, on the writer's own clock."""
    if not at:
        return ""
    of = datetime.fromisoformat(str(at))
    return f"{day(of.date(), UTC)} {of.year} {of:%H:%M} {str(of)[-6:]}"


def _text(value: object) -> str:
    return plain(", ".join(_listed(value)), _MANY)


def _listed(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value] if value else []
    return [plain(str(each), _MANY) for each in values]
