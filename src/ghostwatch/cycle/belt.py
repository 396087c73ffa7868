"""The belt itself: what one turn does, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from ghostwatch.config import Config
from ghostwatch.core.life import acts
from ghostwatch.core.model import (
    Append,
    Drafts,
    DraftState,
    Plan,
    Reason,
    Withdraw,
)
from ghostwatch.cycle import clocks, morning
from ghostwatch.cycle.controls import ControlDesk
from ghostwatch.cycle.facts import Facts, Judged
from ghostwatch.cycle.hands import Hands
from ghostwatch.cycle.keeper import Keeper
from ghostwatch.cycle.reader import LookedAt, Reader
from ghostwatch.cycle.turn import Notebook, Turn
from ghostwatch.errors import GhostwatchError, MailServerError
from ghostwatch.mailserver import MailServer
from ghostwatch.mailserver.special import Found
from ghostwatch.store import Store

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
        self._clock_before: datetime | None = None
        self._facts = Facts(config, store)
        self._keeper = Keeper(config, store, self._facts, key, real_now)

    def turn(
        self,
        now: datetime,
        *,
        dry_run: bool = False,
        by_clock: bool = False,
        looked_at: LookedAt | None = None,
        stop: Callable[[], bool] = lambda: False,
    ) -> Turn:
        """Carry out one turn; trouble with server or state comes back in ``problems``.

        now: aware; the moment at which silence is judged. dry_run: everything but writing (new
        mail is mirrored). by_clock: now is what this machine's clock shows, and no word of the
        seller's: in doubt it drafts nothing. stop: asked before each action; True ends the turn
        early.
        """
        notebook = Notebook(now, dry_run, by_clock)
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
            reader = self._reader(notebook)
            reader.read(server, found, None)
            drafts = self._keeper.look_at_drafts(server, notebook)
            self._keeper.rebuild(server, notebook, drafts, lambda: reader.thrown(server, found))
            self._keeper.follow(server, notebook, drafts)
            hands = self._hands(server, found, notebook)
            for row in self.store.decisions():
                if row.state is DraftState.PRESENT:
                    hands.withdraw(Withdraw(row, (Reason("undone"),)), asked=True)
                elif row.state is DraftState.PLANNED:  # declined so far: it will not be tried again
                    self.store.record(acts.withdrawn(row, now, by_seller=True))
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
        reader = self._read(server, found, notebook, looked_at)
        self._doubt_the_clock(notebook)
        drafts = self._keeper.look_at_drafts(server, notebook)
        self._keeper.rebuild(server, notebook, drafts, lambda: reader.thrown(server, found))
        if self._keeper.has_present():
            reader.read_elsewhere(server, found)
        self._keeper.follow(server, notebook, drafts)
        plan = self._plan(self._facts.judged(notebook.now), notebook)
        notebook.withheld += plan.withheld
        self._keeper.let_stay(plan, notebook)
        hands = self._hands(server, found, notebook)
        seen = self.store.revision().mail
        for row in self._facts.left_behind():
            hands.carry_out(Withdraw(row, (Reason("unwatched"),)))
        for action in plan.actions:
            if stop():
                return
            hands.carry_out(action)
        if self.store.revision().mail != seen:
            self._take_back_more(hands, plan, notebook)
        if not stop():
            morning.lay(hands, self._facts, self._key)

    def _doubt_the_clock(self, notebook: Notebook) -> None:
        """A turn by a wrong clock would find everybody silent, or nobody."""
        if not notebook.by_clock:
            return
        before, self._clock_before = self._clock_before, notebook.now
        problem = clocks.doubt(notebook.now, before, self._facts.newest_receipt())
        if problem is not None:
            notebook.frozen = Reason("wrong_clock")
            notebook.needs(problem)

    def _take_back_more(self, hands: Hands, plan: Plan, notebook: Notebook) -> None:
        """A last look for one prospect may have found what another's draft was waiting for."""
        done = {a.decision.key for a in plan.actions if isinstance(a, Withdraw)}
        for action in self._plan(self._facts.judged(notebook.now), notebook).actions:
            if isinstance(action, Withdraw) and action.decision.key not in done:
                hands.carry_out(action)

    def _connected(self) -> tuple[MailServer, Found]:
        if self._server is None:
            server = self._new_server()
            _connect(server)
            self._server = server
        return self._server, self._server.mailboxes()

    def _read(
        self, server: MailServer, found: Found, notebook: Notebook, looked_at: LookedAt | None
    ) -> Reader:
        """Mirror what is new, and see what lies in the control mailboxes."""
        desk = ControlDesk(self.config, self.store, self._facts, notebook)
        desk.look(server)
        reader = self._reader(notebook)  # it reads for those who are watched by now
        for mailbox in reader.read(server, found, looked_at):
            notebook.frozen = Reason("uidvalidity_changed", facts={"mailbox": mailbox})
        desk.take(server, reader)
        return reader

    def _reader(self, notebook: Notebook) -> Reader:
        return Reader(self.config, self.store, self._facts, notebook.now)

    def _plan(self, judged: Iterable[Judged], notebook: Notebook) -> Plan:
        return self._facts.plan(judged, notebook.now, self._key)

    def _hands(self, server: MailServer, found: Found, notebook: Notebook) -> Hands:
        def look_again(action: Append) -> Plan:
            return self._look_again(server, notebook, action)

        def look_at_drafts() -> Drafts:
            return self._keeper.look_at_drafts(server, notebook)

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
        prospect = action.prospect
        found = server.mailboxes()
        reader = self._read(server, found, notebook, None)
        reader.mark_elsewhere(server, found, anew=not self._keeper.has_present())
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
        drafts = self._keeper.look_at_drafts(server, notebook)
        self._keeper.follow(server, notebook, drafts, is_poll=False)
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
