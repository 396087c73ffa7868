"""The brief in Drafts: the last thing of a turn, through the same hands as every other draft.

The rule of the module: what should lie there says ``core.brief``; here it is only carried out,
yesterday's first. It takes no place under the caps and moves no conversation.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ghostwatch import report
from ghostwatch.core import brief, compose
from ghostwatch.core.life import acts
from ghostwatch.core.model import Address, Decision, Fact, Reason
from ghostwatch.cycle import offline, words
from ghostwatch.cycle.facts import Facts
from ghostwatch.cycle.hands import Hands
from ghostwatch.errors import AppendRefused


def lay(hands: Hands, facts: Facts, key: bytes) -> None:
    """Let the morning's brief lie in Drafts, and no older one that nobody touched.

    key: what makes Message-IDs ours. Raises MailServerError, StateError.
    """
    notebook, wanted = hands.notebook, hands.config.brief == "draft"
    day = brief.morning(facts.briefs(), notebook.now, facts.calendar, wanted=wanted)
    if notebook.frozen is not None:  # nothing is written, and nothing goes that would be replaced
        if day.write is not None:
            notebook.withhold(day.write.prospect, notebook.frozen)
        return
    for row in day.drop if not notebook.dry_run else ():
        hands.store.record(acts.withdrawn(row, notebook.now, by_seller=False))
    cleared = [_clear(hands, row) for row in day.remove]
    if day.write is None or not all(cleared):
        return
    ready = _ready(day.write, hands, facts, key)
    if isinstance(ready, Reason):
        notebook.withhold(day.write.prospect, ready)
    elif ready is not None:
        _write(hands, ready)


def _clear(hands: Hands, row: Decision) -> bool:
    """Move an old one into Trash; whether none that is ours lies there any more."""
    notebook = hands.notebook
    left = None if notebook.dry_run else hands.remove(row, asked=False)
    if left is not None:
        hands.leave(row, left)
        return left in ("gone", "touched")
    if not notebook.dry_run:
        hands.store.record(acts.withdrawn(row, notebook.now, by_seller=False))
    notebook.did("withdraw", row, (Reason("brief_is_old", row.message_id, _of_day(row)),))
    return True


def _ready(row: Decision, hands: Hands, facts: Facts, key: bytes) -> Decision | Reason | None:
    """The row with the bytes of its draft; None when it lies there already, by another's hand."""
    row = replace(row, mailbox=hands.found.drafts)
    if row.octets is None:
        made = _composed(row, hands, facts, key)
        if isinstance(made, Reason):
            return made
        row = made
    drafts = hands.look_at_drafts()
    lying = next((seen for seen in drafts.seen if seen.message_id == row.message_id), None)
    if lying is None:
        return row
    # The state was lost, or another machine wrote it: nothing proves it ours to move.
    if not hands.notebook.dry_run:
        known = replace(row, uidvalidity=drafts.uidvalidity, uid=lying.uid)
        hands.store.record(acts.found_changed(known))
    return None


def _composed(row: Decision, hands: Hands, facts: Facts, key: bytes) -> Decision | Reason:
    """The list as it stands at the end of this turn, to the seller's first address."""
    config, now = hands.config, hands.notebook.now
    today = offline.brief(facts.judged(now), hands.notebook.withheld, now, facts.calendar)
    me = Address(config.me.name, config.me.addresses[0])
    try:
        name = compose.message_id(key, f"{config.account.user}\0{row.key}", me.domain)
    except ValueError as error:
        return Reason("not_verified", facts={"what": str(error)})
    letter = compose.Letter(
        sender=me,
        to=(me,),
        cc=(),
        subject=report.brief_subject(today, config.zone),
        body="\n".join(report.brief_text(today, config.zone)),
        message_id=name,
        in_reply_to="",
        references=(),
        dated_at=now.astimezone(config.zone),
    )
    octets = words.octets(letter)
    if isinstance(octets, Reason):
        return octets
    return replace(row, message_id=name, octets=octets)


def _write(hands: Hands, row: Decision) -> None:
    notebook = hands.notebook
    if not notebook.dry_run:
        try:
            row = hands.write(row)
        except AppendRefused as error:  # it is tried again in the next turn
            notebook.problems += error.problems
            refused = Reason("refused", facts={"what": error.problems[0].what})
            notebook.withhold(row.prospect, refused)
            return
    notebook.did("append", row, (Reason("brief_of_today", row.message_id, _of_day(row)),))
    if not notebook.dry_run and brief.doubled(row, hands.look_at_drafts()):
        _clear(hands, row)


def _of_day(row: Decision) -> dict[str, Fact]:
    return {"on": date.fromisoformat(row.parent)}
