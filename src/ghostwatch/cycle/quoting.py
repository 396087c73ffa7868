"""The message that a draft follows, fetched once more to be quoted below it (``drafts.quote``).

The rule of the module: what cannot be had is left out, and the draft is written without a quote.
Nothing of it is kept but the octets of the draft, as long as recovery needs them.
"""

from __future__ import annotations

from dataclasses import replace

from ghostwatch import drafting
from ghostwatch.config import Config
from ghostwatch.core import compose, mime, replies
from ghostwatch.core.likeness import sketch
from ghostwatch.core.model import Address, Append, Message, Parsed, Word
from ghostwatch.cycle import context
from ghostwatch.mailserver import MailServer


def quote_for(action: Append, config: Config, server: MailServer) -> str:
    """Return what an action's draft quotes; "" when nothing is wanted, or nothing can be had.

    Raises MailServerError when the connection is lost.
    """
    if config.drafts.quote is None:
        return ""
    follows = action.follows
    at = follows.sent_at if follows.in_sent else follows.came_at
    return drafting.quoted(
        _new_words(server, action),
        _writer(follows, config),
        at.astimezone(config.zone).date(),
        context.language_for(action, config),
    )


def _new_words(server: MailServer, action: Append) -> str:
    """What its writer wrote now, without quotes and signature; "" when it is not there any more."""
    for fetched in server.fetch([action.follows.place]):
        parsed = mime.parse(fetched.octets)
        if parsed.message_id == action.follows.message_id:
            own = b"".join(w.message.sketch for w in _words(action) if _cites(parsed, w.message))
            return replies.new_text(parsed.text, own, replies.names_of(parsed)).text
    return ""


def _words(action: Append) -> tuple[Word, ...]:
    return action.talk.words if action.talk is not None else ()


def _cites(parsed: Parsed, message: Message) -> bool:
    return message.message_id in parsed.cited


def _writer(message: Message, config: Config) -> Address:
    first = next(iter(message.senders), Address("", ""))
    own = config.me.name if first.key in config.who.me else ""
    return Address(first.name.strip() or own, first.spec)


def under(made: compose.Letter, action: Append, quote: str) -> compose.Letter | None:
    """Return a letter with the quote below it, or None where it must not stand there.

    It must not where somebody would read it who was not told these words, and where a reader of
    mail, ours for one, would not tell them from the letter's.
    """
    follows = action.follows
    told = {person.key for person in (*follows.senders, *follows.recipients)}
    if not quote or any(person.key not in told for person in (*made.to, *made.cc)):
        return None
    body = f"{made.body.rstrip()}\n\n{quote}"
    alone, whole = (replies.new_text(text).text for text in (made.body, body))
    return replace(made, body=body) if sketch(alone) == sketch(whole) else None
