"""What is known about the two of them when a draft is written: the facts that a template may say.

The rule of this file: every fact is of the seller's own mail or configuration, or it is None.
"""

from __future__ import annotations

from ghostwatch import drafting
from ghostwatch.config import Config
from ghostwatch.core.model import Append


def facts_for(action: Append, config: Config) -> dict[str, object]:
    """Return what a template may say, each fact from the seller's own mail or configuration."""
    ours, language = action.addressed or action.follows, action.prospect.language
    them = [a for a in ours.to if a.key not in config.who.me]
    # A first name greets one person; a mail to several greets nobody by name.
    only = them[0] if len(them) == 1 else None
    return {
        "first_name": drafting.first_name(only.name, only.spec) if only else None,
        "subject": drafting.subject_in_words(ours.subject),
        "last_wrote_on": drafting.date_in_words(
            (ours.dated_at or ours.arrived_at).astimezone(config.zone).date(), language
        ),
        "agreed_on": drafting.date_in_words(action.agreed_on, language)
        if action.agreed_on
        else None,
        "me_name": config.me.name,
        "signature": config.me.signature,
        "phone": action.prospect.phone,
    }


def language_for(action: Append, config: Config) -> str:  # noqa: ARG001 (of the belt's shape)
    """Return the language of the draft (ISO 639-1)."""
    return action.prospect.language


def tone_for(action: Append, config: Config) -> str:  # noqa: ARG001 (of the belt's shape)
    """Return how they are addressed: ``formal`` or ``informal``."""
    return "formal"
