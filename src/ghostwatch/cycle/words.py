"""What a draft says and to whom: the facts a template may use, then the letter, then its octets."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from ghostwatch import drafting
from ghostwatch.config import Config
from ghostwatch.core import compose, mime, replies
from ghostwatch.core.likeness import Sketch, sketch
from ghostwatch.core.model import Append, Conversation, Decision, Message, Reason
from ghostwatch.cycle import context
from ghostwatch.errors import GhostwatchError


def letter(action: Append, config: Config, now: datetime) -> compose.Letter | Reason:
    """Return the draft of an action as a letter, or the reason why there can be none."""
    try:
        body = drafting.render(
            action.decision.play,
            context.language_for(action, config),
            context.facts_for(action, config),
            config.templates,
        )
    except GhostwatchError as error:
        return Reason("not_rendered", facts={"what": str(error.problems[0])})
    ours = action.addressed or action.follows
    made = compose.letter_for(
        compose.last_word(action.follows, ours),
        config.who.me,
        config.me.name,
        body=body,
        message_id=action.decision.message_id,
        dated_at=now.astimezone(config.zone),
    )
    if isinstance(made, compose.Letter):
        return made
    spec = ours.senders[0].spec if ours.senders else ""
    return Reason(made, action.follows.message_id or None, {"address": spec})


def would_say(talk: Conversation, play: str, follows: Message, config: Config) -> Sketch:
    """Return the sketch of what a play says to a prospect; b"" when it cannot be rendered."""
    prospect = talk.prospect
    row = Decision.planned(prospect.name, follows.message_id, (play, 0), 0, follows.sent_at)
    made = letter(Append(row, follows, prospect, (), talk=talk), config, row.decided_at)
    return sketched(made) if isinstance(made, compose.Letter) else b""


def again(action: Append, config: Config, stored: bytes) -> Decision | None:
    """Return the action's row with the bytes that we would have written at the stored Date.

    None when there can be no such letter now, or when that message has no date.
    """
    row, dated_at = action.decision, mime.parse(stored).dated_at
    if dated_at is None:
        return None
    made = letter(action, config, dated_at)
    if not isinstance(made, compose.Letter):
        return None
    written = octets(made)
    if isinstance(written, Reason):
        return None
    return replace(row, octets=written, sketch=sketched(made))


def sketched(made: compose.Letter) -> Sketch:
    """Return the sketch of a letter's text, taken as that of a sent mail is."""
    return sketch(replies.new_text(made.body).text)


def octets(made: compose.Letter) -> bytes | Reason:
    """Return the bytes of a letter, re-read and compared with what was meant; else a reason."""
    try:
        written = compose.compose(made)
    except ValueError as error:
        return Reason("not_verified", facts={"what": str(error)})
    faults = compose.verify(written, made)
    return Reason("not_verified", facts={"what": "; ".join(faults)}) if faults else written
