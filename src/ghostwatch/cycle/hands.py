"""The far end of the belt: the only place that changes anything, one draft at a time.

Each write is in the ledger, durably, before the server hears of it, and confirmed afterwards. An
APPEND without an answer stays ``appending``: unknown, never failed; the next turn finds out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from ghostwatch.config import Config
from ghostwatch.core import compose
from ghostwatch.core.compose import Letter
from ghostwatch.core.life import acts
from ghostwatch.core.model import (
    Action,
    Adopt,
    Append,
    Decision,
    Drafts,
    NoteKind,
    Plan,
    Reason,
    Withdraw,
)
from ghostwatch.core.plan import Room, giving_way
from ghostwatch.cycle import quoting, words
from ghostwatch.cycle.turn import Notebook
from ghostwatch.errors import AppendRefused, Problem
from ghostwatch.mailserver import MailServer
from ghostwatch.mailserver.special import Found
from ghostwatch.store import Store

WHY_LEFT = {
    "report_only": "drafts.withdraw is set to report",
    "no_trash": "this account has no Trash mailbox that the server names",
    "no_way": "this server has neither MOVE nor UIDPLUS, so it cannot be moved safely",
    "unproven": "nothing proves that nobody changed it",
    "touched": "somebody changed it",
}


@dataclass
class Hands:
    """Carries out the actions of one turn.

    room: how many drafts may still be written. look_again: takes a last look for one action's
    prospect and plans for it alone once more. look_at_drafts: what lies in Drafts now.
    """

    config: Config
    store: Store
    server: MailServer
    found: Found
    notebook: Notebook
    room: Room
    look_again: Callable[[Append], Plan]
    look_at_drafts: Callable[[], Drafts]
    real_now: Callable[[], datetime]
    _stuck: set[str] = field(default_factory=set)
    """Prospects whose stale draft could not be taken back: they get no second one."""

    def carry_out(self, action: Action) -> None:
        """Do one action, or say why not. Raises MailServerError, StateError."""
        if isinstance(action, Withdraw):
            self.withdraw(action)
        elif isinstance(action, Adopt):
            self._adopt(action)
        else:
            self._append(action)

    def withdraw(self, action: Withdraw, *, asked: bool = False) -> None:
        """Move an untouched draft of ours into Trash; asked: the seller said so just now."""
        row = action.decision
        may = asked or self.config.drafts.withdraw == "trash"
        if self.notebook.dry_run and may:
            self.notebook.did("withdraw", row, action.reasons)
            return
        left = self.remove(row, asked=asked) if may else "report_only"
        if left is not None:
            self.leave(row, left)
            return
        if action.gives_way:
            self.store.record(acts.given_way(row))
        else:
            self.store.record(acts.withdrawn(row, self.notebook.now, by_seller=asked))
        self.notebook.did("withdraw", row, action.reasons)

    def remove(self, row: Decision, *, asked: bool) -> str | None:
        """Move it, if it is proved untouched; None when that was done, else why it was left."""
        if not row.fingerprint:
            return "unproven"
        if row.settled_at is None:  # else it was begun before, and may be marked by us
            self.store.record(acts.leaving(row, self.notebook.now, by_seller=asked))
        return self.server.remove_draft(row)

    def leave(self, row: Decision, why: str) -> None:
        """A draft that is not ours to move any more, or that cannot be moved, stays."""
        self._stuck.add(row.prospect)
        if not self.notebook.dry_run:
            self.store.record(self._left_row(row, why))
        if why == "gone":
            return
        self.notebook.problems.append(
            Problem(
                where=row.mailbox,
                what=f"A {named(row)} is out of date and was left: {WHY_LEFT[why]}.",
                next="Look at it and delete it in your mail program.",
            )
        )

    def _left_row(self, row: Decision, why: str) -> Decision:
        if why == "touched":
            return acts.found_changed(row)
        if why == "gone" or row.settled_at is not None:  # gone: it was not us who moved it
            return row
        # The seller is asked to delete it: when they do, they say nothing about the step.
        return acts.leaving(row, self.notebook.now, by_seller=row.by_seller)

    def _adopt(self, action: Adopt) -> None:
        if not self.notebook.dry_run:
            self.store.record(action.decision)
        self.notebook.did("adopt", action.decision, action.reasons)

    def _append(self, action: Append) -> None:
        """Room, letter, post-condition, last look; ledger, APPEND, ledger."""
        row = self._ready(action)
        if isinstance(row, Reason):
            self.notebook.withhold(action.prospect.name, row)
            return
        if not self.notebook.dry_run:
            try:
                row = self.write(row)
            except AppendRefused as error:  # the server said no to this one; others may fit
                self.notebook.problems += error.problems
                refused = Reason("refused", facts={"what": error.problems[0].what})
                self.notebook.withhold(action.prospect.name, refused)
                return
        self.room.take()
        self.notebook.did("append", row, action.reasons)
        if not self.notebook.dry_run:
            self._look_behind(row)

    def _look_behind(self, row: Decision) -> None:
        """Another program may have written for the same parent at the same instant."""
        too_many = giving_way(row, self.look_at_drafts())
        if too_many is not None:
            self.withdraw(too_many)

    def _ready(self, action: Append) -> Decision | Reason:
        """The row with the bytes of its draft, or why it is not to be written now."""
        if action.prospect.name in self._stuck:
            return Reason("stale_draft")
        if self._may_be_hushed(action.prospect.name):
            return Reason("ledger_lost")
        refusal = self.notebook.frozen or self.room.refusal()
        if refusal is not None:
            return refusal
        row = self._composed(action)
        if isinstance(row, Reason):
            return row
        return self._newer(action) or self.notebook.frozen or self._quoting(row, action)

    def _may_be_hushed(self, prospect: str) -> bool:
        """Whether a ledger was lost to damage and the seller has not said "go on" since."""
        if not self.store.has_lost_words():
            return False
        said = (n.prospect for n in self.store.notes() if n.kind is NoteKind.RESUME)
        return prospect not in said

    def _newer(self, action: Append) -> Reason | None:
        """Take the last look: why the draft is not wanted any more, or None."""
        plan = self.look_again(action)
        keys = {a.decision.key for a in plan.actions if isinstance(a, Append)}
        if action.decision.key in keys:
            return None
        held = (w.reason for w in plan.withheld if w.prospect == action.prospect.name)
        return next(held, Reason("answered_meanwhile"))

    def _composed(self, action: Append) -> Decision | Reason:
        """A row that was tried before keeps its bytes."""
        row = replace(action.decision, mailbox=self.found.drafts)
        if row.octets is not None:
            return row
        letter = words.letter(action, self.config, self.notebook.now)
        if isinstance(letter, Reason):
            return letter
        octets = words.octets(letter)
        if isinstance(octets, Reason):
            return octets
        return replace(row, octets=octets, sketch=words.sketched(letter))

    def _quoting(self, row: Decision, action: Append) -> Decision:
        """The row with what it follows quoted, where that is wanted and may be; else as it was."""
        if self.notebook.dry_run or action.decision.octets is not None:
            return row
        quote = quoting.quote_for(action, self.config, self.server)
        if not quote:
            return row
        letter = words.letter(action, self.config, self.notebook.now)
        both = quoting.under(letter, action, quote) if isinstance(letter, Letter) else None
        octets = words.octets(both) if both is not None else None
        return replace(row, octets=octets) if isinstance(octets, bytes) else row

    def write(self, row: Decision) -> Decision:
        """Ledger, APPEND, ledger. Raises AppendRefused when it was provably not stored."""
        octets = row.octets
        assert octets is not None
        uidvalidity, uidnext = self.server.drafts_status()
        row = acts.begun(row, (uidvalidity, uidnext), self.notebook.now, self.real_now())
        self.store.record(row)
        try:
            appended = self.server.append_draft(octets, row.message_id)
        except AppendRefused:  # after any other trouble the row stays in doubt
            self.store.record(acts.refused(row))
            raise
        row = acts.stored(row, appended.uidvalidity, appended.uid, appended.fingerprint)
        self.store.record(row)
        return row


def named(row: Decision) -> str:
    """What a draft is called where a person reads of it, behind "a" or "the"."""
    return "brief" if row.is_brief else f"draft for {row.prospect}"


def proven(server: MailServer, row: Decision, drafts: Drafts, octets: bytes) -> Decision:
    """The row with the UID and fingerprint of the draft that holds these bytes, if there is one.

    Of several with our Message-ID (another machine's, a client's copy) ours is the one with our
    bytes.
    """
    uids = sorted(seen.uid for seen in drafts.seen if seen.message_id == row.message_id)
    there = server.stored_octets(uids, row.message_id)
    wanted = compose.fingerprint(octets)
    ours = [uid for uid, stored in there.items() if compose.fingerprint(stored) == wanted]
    if not ours:
        return replace(row, octets=None, fingerprint=None)
    return replace(row, octets=None, fingerprint=wanted, uid=max(ours))
