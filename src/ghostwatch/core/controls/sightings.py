"""What lies in control mailboxes now -> the rows that are new or changed.

The rule of the module: a row closes only where the mailbox, numbered as before, does not hold its
message any more. Everything else leaves what was seen as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from ghostwatch.core.controls.people import Names
from ghostwatch.core.model import Control, Identities, Message, Sighting


class Letter(NamedTuple):
    """A message in a control mailbox, as far as its word is concerned."""

    uid: int
    identity: str
    subject: str
    message_id: str
    people: tuple[str, ...]
    display_name: str = ""


@dataclass(frozen=True, slots=True)
class Lying:
    """What lies in one control mailbox now.

    uids: of every message. letters: of those that were looked at, the ones that say something.
    anew: UIDs of before mean nothing, whatever UIDVALIDITY is.
    """

    control: Control
    uidvalidity: int
    uids: frozenset[int]
    letters: tuple[Letter, ...]
    anew: bool = False


class Looked(NamedTuple):
    """When it was looked: the turn's now, the number of the newest note, the seller's zone."""

    at: datetime
    said_after: int
    zone: tzinfo


def letter_from(uid: int, message: Message, me: Collection[str]) -> Letter:
    """What counts of a message: who wrote it, or to whom, when the seller did (RFC 5322 3.6.2)."""
    senders = tuple(sender.key for sender in message.senders)
    ours = any(sender in me for sender in senders)
    people = tuple(a.key for a in message.recipients if a.key not in me) if ours else senders
    name = message.senders[0].name if message.senders else ""
    return Letter(uid, message.identity, message.subject, message.message_id, people, name)


def sighted(
    known: Iterable[Sighting],
    lying: Iterable[Lying],
    looked: Looked,
    who: Identities,
    configured: Collection[str],
) -> tuple[Sighting, ...]:
    """The rows that are new or changed, now that this lies there; nothing when nothing changed.

    who: those of the configuration alone. configured: the names of all control mailboxes.
    """
    ledger = _Ledger(known, looked, who)
    for one in lying:
        ledger.see(one)
    ledger.forget_elsewhere(configured)
    return tuple(ledger.changed[number] for number in sorted(ledger.changed))


class _Ledger:
    """The rows by number while one look is taken into them."""

    def __init__(self, known: Iterable[Sighting], looked: Looked, who: Identities) -> None:
        self.rows = {row.number: row for row in known}
        self.changed: dict[int, Sighting] = {}
        self.looked = looked
        self._last = max(self.rows, default=0)
        self._names = Names(self.rows.values(), who)
        self._moved_here: set[str] = set()

    def _put(self, row: Sighting) -> None:
        self.rows[row.number] = self.changed[row.number] = row

    def see(self, lying: Lying) -> None:
        """Match the rows of one mailbox with what lies in it."""
        control, validity = lying.control, lying.uidvalidity
        letters = {one.uid: one for one in lying.letters if one.uid in lying.uids}
        known, missing = self._known(lying, letters)
        again = {r.identity: r for r in missing.values() if r.says is control.says}
        for uid in sorted(letters.keys() - known):
            before = again.pop(letters[uid].identity, None)
            if before is None:
                self._put(self._new(control, validity, letters[uid]))
            else:  # numbered anew, or out and in again unseen: the same word
                del missing[before.number]
                self._put(replace(before, uidvalidity=validity, uid=uid))
            self._moved_here.add(letters[uid].identity)
        for row in missing.values():
            proven = row.uidvalidity == validity and row.uid not in lying.uids
            if proven and not lying.anew:  # else nobody may have taken it out
                self._put(replace(row, gone_at=self.looked.at))

    def _known(
        self, lying: Lying, letters: Mapping[int, Letter]
    ) -> tuple[set[int], dict[int, Sighting]]:
        """(UIDs that have their row, rows of this mailbox whose message is not there)."""
        says, mailbox = lying.control.says, lying.control.mailbox
        here = [r for r in self.rows.values() if r.mailbox == mailbox and not r.gone_at]
        missing: dict[int, Sighting] = {}
        known: set[int] = set()
        for row in sorted(here, key=lambda r: -r.number):
            there = row.uidvalidity == lying.uidvalidity and row.uid in lying.uids
            if not there or _is_another(letters.get(row.uid), row):
                missing[row.number] = row
            elif row.says is says:
                known.add(row.uid)
            elif row.uid in letters:  # the mailbox means something else today: said now
                self._put(replace(row, gone_at=self.looked.at))
        return known, missing

    def _new(self, control: Control, uidvalidity: int, letter: Letter) -> Sighting:
        at = self.looked.at
        self._last += 1
        until_on: date | None = None
        if control.wait is not None:
            until_on = (at.astimezone(self.looked.zone).replace(tzinfo=None) + control.wait).date()
        return Sighting(
            number=self._last,
            said_after=self.looked.said_after,
            mailbox=control.mailbox,
            uidvalidity=uidvalidity,
            uid=letter.uid,
            identity=letter.identity,
            says=control.says,
            until_on=until_on,
            seen_at=at,
            subject=letter.subject,
            message_id=letter.message_id,
            people=letter.people,
            name="" if control.says else self._names.of(letter.people[0], letter.display_name),
        )

    def forget_elsewhere(self, configured: Collection[str]) -> None:
        """A message that lies in a control mailbox of today is no word of a former one."""
        for row in list(self.rows.values()):
            former = row.mailbox not in configured and not row.gone_at
            if former and row.identity in self._moved_here:
                self._put(replace(row, gone_at=self.looked.at))


def _is_another(letter: Letter | None, row: Sighting) -> bool:
    """Whether another message lies under the row's UID, against RFC 3501 2.3.1.1."""
    return letter is not None and letter.identity != row.identity
