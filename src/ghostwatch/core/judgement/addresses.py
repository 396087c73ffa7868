"""Which of a prospect's addresses nobody reads any more, and which mail says so.

The rule of the module: in doubt an address is alive, unless a mail of ours came back from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core import domains
from ghostwatch.core.judgement.run import is_human
from ghostwatch.core.model import Effect, Kind, Prospect, Reading, Side, Word

if TYPE_CHECKING:
    from ghostwatch.core.judgement.case import Case


def their_addresses(case: Case, word: Word) -> frozenset[str]:
    """Whom of the prospect's people a mail names; everybody, where it names none of them."""
    prospect = case.talk.prospect
    keys = {address.key: address.domain for address in word.message.recipients}
    theirs = {key for key, domain in keys.items() if _belongs(key, domain, prospect)}
    return frozenset(theirs or keys)


def _belongs(key: str, domain: str, prospect: Prospect) -> bool:
    return key in prospect.contacts or any(domains.is_within(domain, c) for c in prospect.domains)


def came_back(case: Case, latest: Word) -> dict[str, Word]:
    """Address -> the bounce that says that our latest mail did not get there.

    Or an earlier mail, when that went to the same address and came back after the latest was sent.
    RFC 3464 2: what a bounce returns says which mail it is about. A word of the prospect's, or of
    the seller's ("resume"), that is later than the bounce wins over it.
    """
    ended: dict[str, Word] = {}
    theirs = case.theirs
    for word in reversed(case.talk.words):
        if not case.is_after_resume(word) or (theirs is not None and word.at < theirs.at):
            break
        reading = word.message.reading
        if reading.kind is not Kind.BOUNCE or reading.effect is not Effect.ENDS_ADDRESS:
            continue
        if returned := _returned(case, word, latest):
            for address in _not_reached(case, returned, reading):
                ended.setdefault(address, word)
    return ended


def _not_reached(case: Case, returned: Word, bounce: Reading) -> frozenset[str]:
    """To whom of its recipients a mail did not get.

    A bounce that names nobody is about all of them, and so is one about the target of a forwarder
    at the prospect's. One that names only others is about a hidden copy of the seller's.
    """
    reached = {address.key: address.domain for address in returned.message.recipients}
    named = [address for address in bounce.bounced_to if address in reached]
    theirs = any(
        _belongs(address, domain := address.rpartition("@")[2], case.talk.prospect)
        or domain in reached.values()
        for address in bounce.bounced_to
    )
    if named or not (theirs or not bounce.bounced_to):
        return frozenset(named)
    return frozenset(reached)


def left(case: Case) -> dict[str, Word]:
    """Address -> the message that says that its owner is gone, or the wrong one to talk to."""
    ended: dict[str, Word] = {}
    for word in case.talk.words:
        if word.side is not Side.THEIRS or word.message.reading.kind is Kind.BOUNCE:
            continue
        for sender in word.message.senders:
            if word.message.reading.effect is not Effect.ENDS_ADDRESS:
                if is_human(word):
                    ended.pop(sender.key, None)
            elif case.counts(word) and word is not case.last:
                ended[sender.key] = word
    return ended


def somebody_else(case: Case) -> Word | None:
    """The seller's latest mail to somebody there and to nobody who is gone, or None.

    P5: whom to write to is said by a mail that the seller sent.
    """
    gone = left(case).keys()
    for word in reversed(case.human):
        if word.side is not Side.OURS or not word.message.in_sent:
            continue
        to = {address.key: address.domain for address in word.message.recipients}
        theirs = any(_belongs(key, domain, case.talk.prospect) for key, domain in to.items())
        if theirs and to.keys().isdisjoint(gone | came_back(case, word).keys()):
            return word
    return None


def _returned(case: Case, bounce: Word, latest: Word) -> Word | None:
    """The mail of ours that came back, when nothing newer may have reached them."""
    message = bounce.message
    ids = {*message.reading.bounced_ids, *message.cited}
    if latest.message.message_id in ids:
        return latest
    to = {address.key for address in latest.message.recipients}
    for word in case.human:
        same = to & {address.key for address in word.message.recipients}
        if word.message.message_id in ids and same and bounce.at > latest.at:
            return word
    return None
