"""What is known about the two of them when a draft is written: the facts that a template may say.

The rule of this file: what is configured wins, then what the mail says; a fact that neither says is
None. Every line that a draft takes over is the seller's own; of inbound mail only a name, a day,
and in which way and language somebody writes.
"""

from __future__ import annotations

from datetime import datetime

from ghostwatch import drafting
from ghostwatch.config import Config
from ghostwatch.core.acquaintance import NOBODY, Acquaintance, acquainted
from ghostwatch.core.model import Append, Message, Tone


def facts_for(action: Append, config: Config) -> dict[str, object]:
    """Return what a template may say, of ``drafting.FACTS`` those that are known."""
    known, ours = _known(action, config), _ours(action)
    language, tone = language_for(action, config), tone_for(action, config)

    def day(at: datetime | None) -> str | None:
        return drafting.date_in_words(at.astimezone(config.zone).date(), language) if at else None

    return {
        "first_name": known.first_name,
        "greeting": known.greeting(language, tone),
        "closing": known.closing(language),
        "subject": drafting.subject_in_words(ours.subject),
        "last_wrote_on": day(ours.sent_at),
        "they_wrote_on": day(known.they_wrote_at),
        "agreed_on": drafting.date_in_words(action.agreed_on, language)
        if action.agreed_on
        else None,
        "me_name": config.me.name,
        "signature": config.me.signature,
        "phone": action.prospect.phone,
    }


def language_for(action: Append, config: Config) -> str:
    """Return the language of a draft: as configured, else theirs if there is a template, else ours.

    ISO 639-1.
    """
    if action.prospect.language is not None:
        return action.prospect.language
    spoken = _known(action, config).language
    if spoken is None or spoken == config.me.language:
        return config.me.language
    written = drafting.languages(action.decision.play, config.templates)
    return spoken if spoken in written else config.me.language


def tone_for(action: Append, config: Config) -> Tone:
    """Return how a draft addresses them: as configured, else as the mail does; formal in doubt."""
    return action.prospect.tone or _known(action, config).tone or Tone.FORMAL


def _known(action: Append, config: Config) -> Acquaintance:
    me = config.who.me
    them = {a.key: a for a in _ours(action).recipients if a.key not in me}
    if action.talk is None:
        return NOBODY
    return acquainted(action.talk, action.follows, tuple(them.values()))


def _ours(action: Append) -> Message:
    """The seller's own mail whose recipients the draft takes."""
    return action.addressed or action.follows
