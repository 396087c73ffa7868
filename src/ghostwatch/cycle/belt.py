"""The belt itself: what one turn does, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from ghostwatch.config import Config
from ghostwatch.core import life
from ghostwatch.core.likeness import Sketch
from ghostwatch.core.model import (
    LIVE,
    Append,
    Decision,
    Drafts,
    DraftState,
    Message,
    Plan,
    Prospect,
    Reason,
    Withdraw,
)
from ghostwatch.cycle.facts import Facts, Judged
from ghostwatch.cycle.hands import Hands, proven
from ghostwatch.cycle.reader import LookedAt, Reader
from ghostwatch.cycle.turn import Notebook, Turn
from ghostwatch.errors import GhostwatchError, MailServerError, Problem
from ghostwatch.mailserver import MailServer
from ghostwatch.mailserver.special import Found
from ghostwatch.store import Revision, Store

EVER = date(1990, 1, 1)
"""Before anybody wrote to the seller; earlier days than 1970 confuse some servers."""

KEEP_BELOW = timedelta(minutes=10)
"""Only short intervals keep their connection; frequent logins make some providers lock accounts."""


class Belt:
    """The belt of one seller: one configuration, one state, one connection at a time.

    server: makes an unconnected MailServer. key: what makes Message-IDs ours. real_now: the real
    clock; only the quarantine after a doubtful APPEND uses it.
    """

    def __init__(
        self,
        config: Config,
        store: Store,
        server: Callable[[], MailServer],
        key: bytes,
        real_now: Callable[[], datetime],
    ) -> None:
        self.config = config
        self.store = store
        self._new_server = server
        self._key = key
        self._real_now = real_now
        self._server: MailServer | None = None
        self._facts = Facts(config, store)
        self._rebuilt_at: Revision | None = None

    def turn(
        self,
        now: datetime,
        *,
        dry_run: bool = False,
        looked_at: LookedAt | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Turn:
        """Carry out one turn; trouble with server or state comes back in ``problems``.

        now: aware; the moment at which silence is judged. dry_run: everything but writing (new
        mail is mirrored). stop: asked before each action; True ends the turn early.
        """
        notebook = Notebook(now, dry_run)
        self._facts.stop_imagining()
        try:
            known = len(self._facts.messages())
            self._turn(notebook, looked_at, stop)
            notebook.new_messages = len(self._facts.messages()) - known
        except GhostwatchError as error:
            notebook.trouble(error)
            self.close()
        return self._finished(notebook)

    def undo(self, now: datetime) -> Turn:
        """Withdraw every untouched draft of ours; nothing follows before ``resume``."""
        notebook = Notebook(now)
        try:
            server, found = self._connected()
            self._reader(notebook).read(server, found, None)
            self._rebuild(server, found, notebook)
            self._follow(server, notebook)
            hands = self._hands(server, found, notebook)
            for row in self.store.decisions():
                if row.state is DraftState.PRESENT:
                    hands.withdraw(Withdraw(row, (Reason("undone"),)), asked=True)
        except GhostwatchError as error:
            notebook.trouble(error)
            self.close()
        return self._finished(notebook)

    def close(self) -> None:
        """End the connection, if there is one."""
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def _turn(
        self, notebook: Notebook, looked_at: LookedAt | None, stop: Callable[[], bool]
    ) -> None:
        server, found = self._connected()
        reader = self._reader(notebook)
        for mailbox in reader.read(server, found, looked_at):
            notebook.frozen = Reason("uidvalidity_changed", facts={"mailbox": mailbox})
        self._rebuild(server, found, notebook)
        if self._has_present():
            reader.read_elsewhere(server, found)
        self._follow(server, notebook)
        plan = self._plan(self._facts.judged(notebook.now), notebook)
        notebook.withheld += plan.withheld
        hands = self._hands(server, found, notebook)
        for action in plan.actions:
            if stop():
                return
            hands.carry_out(action)

    def _connected(self) -> tuple[MailServer, Found]:
        if self._server is None:
            server = self._new_server()
            _connect(server)
            self._server = server
        return self._server, self._server.mailboxes()

    def _reader(self, notebook: Notebook) -> Reader:
        return Reader(self.config, self.store, self._facts, notebook.now)

    def _has_present(self) -> bool:
        """Whether a draft of ours lies there that an answer would make stale."""
        return any(d.state is DraftState.PRESENT for d in self._facts.decisions())

    def _look_at_drafts(self, server: MailServer, notebook: Notebook) -> Drafts:
        before = self.store.drafts()
        drafts = server.drafts(before)
        if drafts != before:
            self.store.mirror_drafts(drafts)
        if before is not None and before.uidvalidity != drafts.uidvalidity:
            notebook.frozen = Reason("uidvalidity_changed", facts={"mailbox": drafts.mailbox})
        return drafts

    def _rebuild(self, server: MailServer, found: Found, notebook: Notebook) -> None:
        """Take into the ledger what the mailbox proves and the ledger does not know."""
        drafts = self._look_at_drafts(server, notebook)
        began = self.store.beginning()
        if began.at is not None and self._rebuilt_at == self.store.revision():
            return
        lost = self._lost(server, found, notebook) if began.lost else None
        identify = self._facts.identify(self._key)
        rows = life.rebuilt(self._facts.talks(), drafts, notebook.now, identify, lost)
        rows = tuple(self._proven(server, row, drafts) for row in rows)
        self._record(rows, notebook)
        for row in rows:
            if row.state in LIVE:
                notebook.did("adopt", row, (Reason("adopted", row.message_id),))
        if notebook.dry_run:
            return
        if began.at is None:
            newest = max((m.arrived_at for m in self._facts.messages()), default=notebook.now)
            self.store.begin(lost=False, at=max(notebook.now, newest))
        self._rebuilt_at = self.store.revision()

    def _lost(self, server: MailServer, found: Found, notebook: Notebook) -> life.Lost:
        def says(prospect: Prospect, play: str, follows: Message) -> Sketch:
            from ghostwatch.cycle import words  # noqa: PLC0415 (only after a loss)

            return words.would_say(prospect, play, follows, self.config)

        first = self.store.beginning().at is None
        reader = self._reader(notebook)
        return life.Lost(says, reader.thrown(server, found) if first else ())

    def _proven(self, server: MailServer, row: Decision, drafts: Drafts) -> Decision:
        """A draft that was found counts as untouched when it is, byte for byte, what we write."""
        if row.state is not DraftState.PRESENT or row.uid is None:
            return row
        from ghostwatch.cycle import words  # noqa: PLC0415 (only after a loss)

        stored = server.stored_octets([row.uid], row.message_id).get(row.uid, b"")
        follows = self._facts.message_of(row)
        if follows is None:
            return row
        again = words.again(row, follows, self.config, stored)
        return row if again is None else proven(server, again, drafts, again.octets or b"")

    def _follow(self, server: MailServer, notebook: Notebook) -> None:
        """Look at Drafts and settle what became of ours."""
        drafts = self._look_at_drafts(server, notebook)
        changed = life.follow(
            self._facts.decisions(),
            self._facts.sent(),
            drafts,
            (notebook.now, self._real_now()),
            life.Rules(self.config.drafts.quarantine, self.config.drafts.gone_for),
        )
        if not notebook.dry_run:
            changed = tuple(self._confirmed(server, row, drafts) for row in changed)
        self._record(changed, notebook)
        self._name_copies(drafts, notebook)

    def _name_copies(self, drafts: Drafts, notebook: Notebook) -> None:
        """Some servers store one APPEND twice: the copy is not ours to move, so it is named.

        Not at once: another machine's draft goes by itself, in that machine's turn.
        """
        quarantine = self.config.drafts.quarantine
        for row in self._facts.decisions():
            copies = sum(seen.message_id == row.message_id for seen in drafts.seen)
            fresh = row.written_at and self._real_now() - row.written_at < quarantine
            if row.state in LIVE and copies > 1 and not fresh:
                what = f"The draft for {row.prospect} lies in {drafts.mailbox} {copies} times."
                notebook.needs(Problem(drafts.mailbox, what, "Delete all but one of them."))

    def _confirmed(self, server: MailServer, row: Decision, drafts: Drafts) -> Decision:
        """Complete the row of a draft that was found again after a doubt.

        Only a draft that is stored exactly as it was sent counts as untouched; without that proof
        it is never moved again.
        """
        if row.state is not DraftState.PRESENT or row.fingerprint or row.gone_polls:
            return row
        if row.octets is None:
            return self._proven(server, row, drafts)
        return proven(server, row, drafts, row.octets)

    def _record(self, rows: Iterable[Decision], notebook: Notebook) -> None:
        if notebook.dry_run:
            self._facts.imagine(rows)
            return
        for row in rows:
            self.store.record(row)

    def _plan(self, judged: Iterable[Judged], notebook: Notebook) -> Plan:
        return self._facts.plan(judged, notebook.now, self._key)

    def _hands(self, server: MailServer, found: Found, notebook: Notebook) -> Hands:
        def look_again(action: Append) -> Plan:
            return self._look_again(server, notebook, action)

        def look_at_drafts() -> Drafts:
            return self._look_at_drafts(server, notebook)

        return Hands(
            self.config,
            self.store,
            server,
            found,
            notebook,
            self._facts.room(notebook.now),
            look_again,
            look_at_drafts,
            self._real_now,
        )

    def _look_again(self, server: MailServer, notebook: Notebook, action: Append) -> Plan:
        """Look for newer mail of this prospect everywhere, then plan for it alone once more.

        The watched mailboxes are asked for what is new, all others are searched over the look-back
        window; before the first draft that this ledger writes to a prospect, all but Sent are
        searched as far back as they go.

        A reply that a rule filed away, or that came a moment ago, is the likeliest way to an
        embarrassing draft; a stop of months or years ago is the worst.
        """
        reader = self._reader(notebook)
        prospect = action.prospect
        found = server.mailboxes()
        for mailbox in reader.read(server, found, None):
            notebook.frozen = Reason("uidvalidity_changed", facts={"mailbox": mailbox})
        reader.mark_elsewhere(server, found, anew=not self._has_present())
        known = {message.place for message in self._facts.messages()}
        first = not self._facts.has_written_to(prospect)
        for fetched in server.search_prospect(
            prospect.contacts,
            prospect.domains,
            EVER if first else reader.since_on,
            skip=known.__contains__,
            but=(found.sent,) if first else found.watched,
        ):
            reader.take_one(fetched)
        self._follow(server, notebook)
        return self._plan(self._facts.judged(notebook.now, prospect.name), notebook)

    def _finished(self, notebook: Notebook) -> Turn:
        if self.config.poll_every >= KEEP_BELOW:
            self.close()
        try:
            if not notebook.dry_run:
                what = notebook.problems[0].what if notebook.problems else ""
                ok, held = not notebook.failed, notebook.withheld
                self.store.record_turn(notebook.now, ok, what, held)
            judged = self._facts.judged(notebook.now)
        except GhostwatchError as error:
            notebook.trouble(error)
            judged = ()
        return notebook.turn(tuple(verdict for _, verdict in judged))


def _connect(server: MailServer) -> None:
    """Connect; a passing trouble gets a second chance a moment later (reading only: no APPEND)."""
    try:
        server.connect()
    except MailServerError as error:
        if not error.temporary:
            raise
        import stamina  # noqa: PLC0415 (loaded only when something went wrong)

        stamina.instrumentation.set_on_retry_hooks([])  # it would log what we report ourselves
        for attempt in stamina.retry_context(on=_is_passing, attempts=2, wait_initial=0.3):
            with attempt:
                server.connect()


def _is_passing(error: Exception) -> bool:
    return isinstance(error, MailServerError) and error.temporary
