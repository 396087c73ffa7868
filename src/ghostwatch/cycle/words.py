"""What a draft says and to whom: the facts a template may use, then the letter, then its octets.

Which of the variants of a play is written follows from the prospect and from what they were sent.
After a lost state neither is sure, so ``again`` and ``would_say`` know every variant.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from ghostwatch import drafting
from ghostwatch.config import Config
from ghostwatch.core import compose, mime, replies
from ghostwatch.core.likeness import Sketch, sketch
from ghostwatch.core.model import (
    Append,
    Conversation,
    Decision,
    Message,
    Reason,
    Side,
    Verdict,
)
from ghostwatch.cycle import context, quoting
from ghostwatch.errors import GhostwatchError


def letter(
    action: Append, config: Config, now: datetime, words: drafting.Wanted | None = None
) -> compose.Letter | Reason:
    """Return the draft of an action as a letter, or the reason why there can be none.

    words: in which words, if not those that the action asks for.
    """
    facts = context.facts_for(action, config)
    try:
        body = drafting.render(words or wanted(action, config), facts, config.templates)
    except GhostwatchError as error:
        return Reason("not_rendered", facts={"what": str(error.problems[0])})
    return addressed(action, config, body, now)


def wanted(action: Append, config: Config) -> drafting.Wanted:
    """Return which play is to be written in which words, and how many times it was sent before."""
    return drafting.Wanted(
        action.decision.play,
        context.language_for(action, config),
        context.tone_for(action, config),
        action.talk.sent_before(action.decision.play) if action.talk else 0,
        action.prospect.name,
    )


def addressed(action: Append, config: Config, body: str, now: datetime) -> compose.Letter | Reason:
    """Return a text as the letter of an action, or the reason why there can be none."""
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


def sample(talk: Conversation, verdict: Verdict, play: str, now: datetime) -> Append | None:
    """Return the action that would write a play to a prospect now, whether it is due or not.

    None when the seller has not written to them, as far as is known.
    """
    ours = [word.message for word in talk.words if word.side is Side.OURS]
    addressed_as = verdict.addressed or next(reversed(ours), None)
    if addressed_as is None:
        return None
    follows = verdict.follows or addressed_as
    row = Decision.planned(talk.prospect.name, follows.message_id, (play, 0), 0, now)
    return Append(row, follows, talk.prospect, (), addressed_as, verdict.agreed_on, talk)


def would_say(
    talk: Conversation, play: str, follows: Message, config: Config
) -> tuple[Sketch, ...]:
    """Return the sketch of each variant of what a play says in a conversation; () when of none."""
    row = Decision.planned(talk.prospect.name, follows.message_id, (play, 0), 0, follows.sent_at)
    action = Append(row, follows, talk.prospect, (), talk=talk)
    return tuple(map(sketched, _every_letter(action, config, row.decided_at)))


def again(action: Append, config: Config, stored: bytes, quote: str = "") -> Iterator[Decision]:
    """Return the action's row with the bytes that we may have written at the stored Date.

    One for each variant, the likeliest first. None when there can be no such letter now, or when
    that message has no date. quote: what it may quote; each is given with it, then without.
    """
    row, dated_at = action.decision, mime.parse(stored).dated_at
    if dated_at is None:
        return
    for made in _every_letter(action, config, dated_at):
        for whole in (quoting.under(made, action, quote), made):
            written = octets(whole) if whole is not None else None
            if isinstance(written, bytes):
                yield replace(row, octets=written, sketch=sketched(made))


def _every_letter(action: Append, config: Config, now: datetime) -> Iterator[compose.Letter]:
    """Return the draft of an action in every variant of every tone, that of ``letter`` first."""
    facts = context.facts_for(action, config)
    for _, body in drafting.every_text(wanted(action, config), facts, config.templates):
        made = addressed(action, config, body, now)
        if isinstance(made, compose.Letter):
            yield made


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
