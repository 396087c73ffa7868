"""Looks into the control mailboxes: which messages lie there now, and whom they name.

The rule of the module: it looks twice in a turn, before the mail is read (who is watched is known
then) and after (which messages concern whom is known then), and asks the server once. It only ever
reads. In a dry run what was seen is imagined, because the day on which it is first seen counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from ghostwatch.config import Config
from ghostwatch.core import controls, mime, replies
from ghostwatch.core.model import Control, Identities, Look, Message, Parsed, Place, Reading
from ghostwatch.cycle.facts import Facts
from ghostwatch.cycle.reader import Reader, scope
from ghostwatch.cycle.turn import Notebook
from ghostwatch.errors import Problem
from ghostwatch.mailserver import Listing, MailServer
from ghostwatch.store import Store

_NO_TIME = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Found:
    """What lies in one control mailbox. mailbox: as the server spells it. before: the last look."""

    control: Control
    mailbox: str
    before: Look | None
    listing: Listing


class ControlDesk:
    """The control mailboxes of one turn."""

    def __init__(self, config: Config, store: Store, facts: Facts, notebook: Notebook) -> None:
        self._config = config
        self._store = store
        self._facts = facts
        self._notebook = notebook
        self._controls = config.controls.all
        self._looked: dict[Control, str] = {}
        self._found: list[_Found] = []
        self._authors: dict[Control, tuple[Message, ...]] = {}
        self._scope_of: Identities | None = None
        self._whom = ""

    def look(self, server: MailServer) -> None:
        """See what lies there, and whom the mailbox of ``watch`` names."""
        if not self._controls:
            return
        looks = self._store.looks()
        for placed in server.controls():
            if placed.problem is not None:
                self._notebook.needs(placed.problem)
            elif placed.mailbox is not None:
                self._look_into(server, placed.control, placed.mailbox, looks)
        watch = [found for found in self._found if found.control.says is None]
        if watch:
            self._record([_lying(found, self._written_by_people(found)) for found in watch], [])

    def _look_into(
        self, server: MailServer, control: Control, mailbox: str, looks: dict[str, Look]
    ) -> None:
        known = looks.get(control.mailbox)
        of = self._scope(control)
        before = known if known is not None and known.scope == of else None
        told = server.look_into(mailbox, before)
        if isinstance(told, Problem):
            self._notebook.needs(replace(told, where=f"{control.key} ({mailbox})"))
            return
        self._looked[control] = mailbox
        if told is not None:
            self._found.append(self._as_found(control, mailbox, known, told))

    def take(self, server: MailServer, reader: Reader) -> None:
        """Mirror what lies there of watched conversations, and keep what it says."""
        self._look_again(server)
        if not self._found:
            return
        lying, looks = [], []
        for found in self._found:
            messages = list(self._of_conversations(found, reader))
            self._mirror(server, reader, found, messages)
            decides = found.control.says is not None
            letters = messages if decides else self._written_by_people(found)
            lying.append(_lying(found, letters, self._config.who.me))
            looks.append(found.listing.look)
            self._tell(found)
        self._record(lying, looks)
        self._found = []

    def _look_again(self, server: MailServer) -> None:
        """Somebody is watched since the first look: what lay there unread may be theirs."""
        if self._scope_of is self._facts.who:
            return
        known = {found.control: found for found in self._found}
        for control, mailbox in self._looked.items():
            told = server.look_into(mailbox, None)
            if isinstance(told, Listing):
                first = known.get(control)
                if first is not None:
                    told = replace(told, anew=first.listing.anew)
                before = first.before if first is not None else None
                known[control] = self._as_found(control, mailbox, before, told)
        self._found = list(known.values())
        self._authors.clear()

    def _as_found(
        self, control: Control, mailbox: str, before: Look | None, told: Listing
    ) -> _Found:
        look = replace(told.look, mailbox=control.mailbox, scope=self._scope(control))
        return _Found(control, mailbox, before, replace(told, look=look))

    def _scope(self, control: Control) -> str:
        """What a mailbox is looked at for: whom it may concern, and what it means."""
        if self._scope_of is not self._facts.who:
            self._scope_of = self._facts.who
            self._whom = scope(self._config, self._scope_of)
        return f"{self._whom} {control.says or 'watch'}"

    def _of_conversations(self, found: _Found, reader: Reader) -> Iterator[Message]:
        for uid, head in found.listing.heads.items():
            if reader.concerns(head):
                yield _message(found, uid, mime.parse(head))

    def _written_by_people(self, found: _Found) -> tuple[Message, ...]:
        """The messages in the mailbox of ``watch`` that a person outside wrote, alone."""
        if found.control not in self._authors:
            self._authors[found.control] = tuple(self._read_authors(found))
        return self._authors[found.control]

    def _read_authors(self, found: _Found) -> Iterator[Message]:
        known = self._knowledge() if found.listing.heads else None
        for uid, head in found.listing.heads.items():
            parsed = mime.parse(head)
            reading = replies.read(parsed, known) if known else Reading()
            if controls.is_by_one_outside(parsed, reading, self._config.who):
                yield _message(found, uid, parsed)

    def _knowledge(self) -> replies.Knowledge:
        from ghostwatch.cycle.knowledge import knowledge  # noqa: PLC0415 - only for new messages

        return knowledge(self._config, self._facts.who)

    def _mirror(
        self, server: MailServer, reader: Reader, found: _Found, messages: Iterable[Message]
    ) -> None:
        """Read the messages that no other mailbox has: those lying only here were said too."""
        uids = [m.place.uid for m in messages if not reader.has_copy_of(m)]
        validity = found.listing.look.uidvalidity
        for fetched in server.fetch_these(found.mailbox, validity, uids):
            reader.take_one(fetched)

    def _tell(self, found: _Found) -> None:
        """Name what a person has to know: mail that was too much, a mailbox that was made anew."""
        name = found.control.mailbox
        if found.listing.left_out:
            what = f"{found.listing.left_out} older messages in {name} were not looked at."
            next_step = "Move those that matter out and in again, a few at a time."
            self._notebook.needs(Problem(found.control.key, what, next_step))
        before, validity = found.before, found.listing.look.uidvalidity
        if found.listing.anew or (before is not None and before.uidvalidity != validity):
            what = f"The mailbox {name} was made or numbered anew; what it said before holds."
            next_step = "To take such a word back, say `ghostwatch resume` with their name."
            self._notebook.needs(Problem(found.control.key, what, next_step))

    def _record(self, lying: Iterable[controls.Lying], looks: list[Look]) -> None:
        notes = self._store.notes()
        looked = controls.Looked(
            self._notebook.now, notes[-1].number if notes else 0, self._config.zone
        )
        rows = controls.sighted(
            self._facts.sightings(),
            lying,
            looked,
            self._config.who,
            {control.mailbox for control in self._controls},
        )
        if self._notebook.dry_run:
            self._facts.imagine_sightings(rows)
        else:
            self._store.sight(rows, looks)


def _message(found: _Found, uid: int, parsed: Parsed) -> Message:
    """The facts of a message as far as its header tells them."""
    place = Place(found.mailbox, found.listing.look.uidvalidity, uid)
    return mime.to_message(
        parsed,
        place=place,
        in_sent=False,
        arrived_at=_NO_TIME,
        thread=None,
        reading=Reading(),
    )


def _lying(
    found: _Found, messages: Iterable[Message], me: frozenset[str] = frozenset()
) -> controls.Lying:
    letters = tuple(controls.letter_from(m.place.uid, m, me) for m in messages)
    listing = found.listing
    validity = listing.look.uidvalidity
    return controls.Lying(found.control, validity, listing.uids, letters, listing.anew)
