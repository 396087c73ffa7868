"""Keeps the ledger true to the mailbox: what became of our drafts, and what it does not know yet.

The rule of the module: it reads Drafts and writes rows, and touches no message. In a dry run the
rows are only imagined.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime

from ghostwatch.config import Config
from ghostwatch.core import life
from ghostwatch.core.life import acts
from ghostwatch.core.likeness import Sketch
from ghostwatch.core.model import (
    LIVE,
    Conversation,
    Decision,
    Drafts,
    DraftState,
    Message,
    Plan,
    Reason,
    Withdraw,
)
from ghostwatch.cycle.facts import Facts
from ghostwatch.cycle.hands import named, proven
from ghostwatch.cycle.turn import Notebook
from ghostwatch.errors import Problem
from ghostwatch.mailserver import MailServer
from ghostwatch.store import Revision, Store


class Keeper:
    """One seller's ledger beside one seller's Drafts.

    key: what makes Message-IDs ours. real_now: the real clock, for the quarantine.
    """

    def __init__(
        self,
        config: Config,
        store: Store,
        facts: Facts,
        key: bytes,
        real_now: Callable[[], datetime],
    ) -> None:
        self._config = config
        self._store = store
        self._facts = facts
        self._key = key
        self._real_now = real_now
        self._rebuilt_at: Revision | None = None

    def has_present(self) -> bool:
        """Return whether a draft of ours lies there that an answer would make stale."""
        return any(d.state is DraftState.PRESENT for d in self._facts.steps())

    def look_at_drafts(self, server: MailServer, notebook: Notebook) -> Drafts:
        """Return what lies in Drafts now."""
        before = self._store.drafts()
        drafts = server.drafts(before)
        if drafts != before:
            self._store.mirror_drafts(drafts)
        if before is not None and before.uidvalidity != drafts.uidvalidity:
            notebook.frozen = Reason("uidvalidity_changed", facts={"mailbox": drafts.mailbox})
        return drafts

    def rebuild(
        self,
        server: MailServer,
        notebook: Notebook,
        drafts: Drafts,
        thrown: Callable[[], tuple[Message, ...]],
    ) -> None:
        """Take into the ledger what the mailbox proves and the ledger does not know.

        thrown: gives the seller's own messages in Trash; asked in the first turn after a loss,
        which alone looks at words too (rendering them takes a while).
        """
        began = self._store.beginning()
        if began.at is not None and self._rebuilt_at == self._store.revision():
            return
        is_first = began.lost and began.at is None
        lost = life.Lost(self._says, thrown()) if is_first else None
        identify = self._facts.identify(self._key)
        rows = life.rebuilt(self._facts.talks(), drafts, notebook.now, identify, lost)
        rows = tuple(self._proven(server, row, drafts, notebook.now) for row in rows)
        self._record(rows, notebook)
        for row in rows:
            if row.state in LIVE:
                notebook.did("adopt", row, (Reason("adopted", row.message_id),))
        if notebook.dry_run:
            return
        if began.at is None:
            newest = max((m.arrived_at for m in self._facts.messages()), default=notebook.now)
            self._store.begin(lost=False, at=max(notebook.now, newest))
        self._rebuilt_at = self._store.revision()

    def follow(
        self, server: MailServer, notebook: Notebook, drafts: Drafts, *, is_poll: bool = True
    ) -> None:
        """Settle what became of ours.

        is_poll: False for a second look in the same turn.
        """
        rules = self._config.drafts
        changed = life.follow(
            self._facts.decisions(),
            self._facts.sent(),
            drafts,
            (notebook.now, self._real_now()),
            life.Rules(rules.quarantine, rules.gone_for),
            is_poll=is_poll,
        )
        if not notebook.dry_run:
            changed = tuple(self._confirmed(server, row, drafts, notebook.now) for row in changed)
        self._record(changed, notebook)
        problems = (*map(_doubt, changed), *self._copies(drafts), *self._elsewhere(drafts))
        for problem in problems:
            if problem is not None:
                notebook.needs(problem)

    def let_stay(self, plan: Plan, notebook: Notebook) -> None:
        """Forget that a draft was to be moved, when it lies there and need not go any more."""
        going = {a.decision.key for a in plan.actions if isinstance(a, Withdraw)}
        # A mark of our own is kept in mind: without that it would be a person's.
        marked = {seen.uid for seen in self._facts.drafts().seen if seen.is_marked_deleted}
        stays = [
            acts.staying(row)
            for row in self._facts.decisions()
            if row.state is DraftState.PRESENT and row.settled_at is not None
            if row.key not in going and row.uid not in marked
        ]
        self._record(stays, notebook)

    def _says(self, talk: Conversation, play: str, follows: Message) -> tuple[Sketch, ...]:
        from ghostwatch.cycle import words  # noqa: PLC0415 (only after a loss)

        return words.would_say(talk, play, follows, self._config)

    def _confirmed(
        self, server: MailServer, row: Decision, drafts: Drafts, now: datetime
    ) -> Decision:
        """Complete the row of a draft that was found again after a doubt.

        Only a draft that is stored exactly as it was sent counts as untouched; without that proof
        it is never moved again.
        """
        if row.state is not DraftState.PRESENT or row.fingerprint or row.gone_polls:
            return row
        if row.octets is None:
            return self._proven(server, row, drafts, now)
        return proven(server, row, drafts, row.octets)

    def _proven(self, server: MailServer, row: Decision, drafts: Drafts, now: datetime) -> Decision:
        """A draft that was found counts as untouched when it is, byte for byte, what we write."""
        if row.state is not DraftState.PRESENT or row.uid is None:
            return row
        action = self._facts.append_of(row, now)
        if action is None:
            return row
        from ghostwatch.cycle import quoting, words  # noqa: PLC0415 (only after a loss)

        quote = quoting.quote_for(action, self._config, server)
        stored = server.stored_octets([row.uid], row.message_id).get(row.uid, b"")
        tries = (
            proven(server, written, drafts, written.octets or b"")
            for written in words.again(action, self._config, stored, quote)
        )
        likeliest = next(tries, row)
        if likeliest.fingerprint:
            return likeliest
        return next((other for other in tries if other.fingerprint), likeliest)

    def _record(self, rows: Iterable[Decision], notebook: Notebook) -> None:
        if notebook.dry_run:
            self._facts.imagine(rows)
            return
        for row in rows:
            self._store.record(row)

    def _copies(self, drafts: Drafts) -> Iterable[Problem]:
        """Some servers store one APPEND twice: the copy is not ours to move, so it is named.

        Not at once: another machine's draft goes by itself, in that machine's turn.
        """
        rows = self._facts.decisions()
        step_of = {d.message_id: (d.parent, d.play) for d in rows}
        of_steps = Counter(step_of.get(seen.message_id) for seen in drafts.seen)
        for row in rows:
            copies = of_steps[row.parent, row.play]
            since = self._real_now() - row.written_at if row.written_at else None
            fresh = since is not None and since < self._config.drafts.quarantine
            if row.state in LIVE and copies > 1 and not fresh:
                what = f"There are {copies} copies of the {named(row)}."
                yield Problem(drafts.mailbox, what, "Keep one of them and delete the rest.")

    def _elsewhere(self, drafts: Drafts) -> Iterable[Problem]:
        """Another mailbox is Drafts now: what lies in the former one cannot be followed."""
        there = {seen.message_id for seen in drafts.seen}
        for row in self._facts.decisions():
            moved = row.mailbox not in ("", drafts.mailbox) and row.message_id not in there
            if row.state is DraftState.PRESENT and moved:
                what = f"A {named(row)} lies in {row.mailbox}, which is not Drafts now."
                yield Problem("mailboxes.drafts", what, f"Move it into {drafts.mailbox}.")


def _doubt(row: Decision) -> Problem | None:
    """What a person has to be told of a row that cannot be settled."""
    if row.state is not DraftState.UNCERTAIN:
        return None
    what = f"The mail server did not say whether it stored the {named(row)}."
    next_step = "Look into Drafts. If it is not there, say `ghostwatch resume` with their name."
    if row.is_brief:
        next_step = "Look into Drafts. If it is not there, the next one comes by itself."
    return Problem(row.mailbox, what, next_step)
