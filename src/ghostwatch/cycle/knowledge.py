"""What is known before a message is read: the seller's phrases, server and country."""

from __future__ import annotations

from ghostwatch.config import Config
from ghostwatch.config.phrases import phrases, weights
from ghostwatch.core import replies
from ghostwatch.core.model import Identities
from ghostwatch.providers import AUTHSERV_IDS


def knowledge(config: Config, who: Identities | None = None) -> replies.Knowledge:
    """What is known before a message is read. who: whom there is, else as configured."""
    prospects = (who or config.who).prospects
    me, account = config.me, config.account
    named = (account.authserv_id,) if account.authserv_id else ()
    hosts = (account.host, *me.addresses)
    return replies.Knowledge(
        phrases=phrases(config.phrases),
        weights=weights(),
        trusted=frozenset(named) or replies.default_trust(hosts, AUTHSERV_IDS),
        contacts=frozenset(c for prospect in prospects for c in prospect.contacts),
        country=me.holidays.partition("-")[0] if me.holidays else None,
    )
