"""A walk: anything that can happen to a draft, in any order, to the real product.

The rule: each rule does one thing that people, mail programs, servers or processes do, and tells
the model; every turn is compared with what the model says. A new happening is one rule here and,
if it is news about who wrote what, one word in the model.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from clients import ACTIONS, CLIENTS
from ghostwatch.core.model import DraftState, NoteKind
from ghostwatch.cycle.turn import Turn
from servers.house import Snapshot
from walk import letters
from walk.letters import Letter
from walk.looking import added, fast_folder, pick, renumbered
from walk.model import Lying, Model, Place, Talk, Told, check
from walk.product import Product
from walk.stage import Stage

START = datetime(2026, 11, 9, 9, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
PEOPLE = {"Alder": "ann@alder.example", "Birch": "bob@birch.example", "Cedar": "cat@cedar.example"}
# Much happens to one of them, little to the last: so whole cadences come to pass as well.
WHOM = st.sampled_from(["Alder"] * 6 + ["Birch"] * 2 + ["Cedar"])
ANY = st.integers(0, 20)
WITH = st.sampled_from(sorted(CLIENTS))
HABITS = ("save", "send", "send", "send edited", "delete", "delete", "open", "flag")
# A doubt about our own last write, or about what a lost ledger knew.
UNCLEAR = {"uncertain", "steps_unknown"}
FROZEN = "uidvalidity_changed"


def leaving(name: str) -> Callable[[Walk], bool]:
    """Whether the rule of this name takes part."""
    return lambda walk: name not in walk.left_out


class Walk(RuleBasedStateMachine):
    """One seller, three prospects, one mailbox.

    stage: where it happens. left_out: rules that take no part. figures: what happened, over all
    walks.
    """

    stage: ClassVar[Stage]
    left_out: ClassVar[frozenset[str]] = frozenset()
    figures: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="gw-walk-", dir=fast_folder()))
        self.now = START
        self.skew = timedelta()
        self.count = 0
        self.model = Model({name: Talk(name, spec) for name, spec in PEOPLE.items()})

    @initialize(
        hidden=st.sampled_from([(), (), (), ("MOVE",), ("MOVE", "UIDPLUS")]),
        often=st.booleans(),
    )
    def begin(self, hidden: tuple[str, ...], often: bool) -> None:
        """The seller has written to everybody. often: ghostwatch keeps its connection."""
        self.stage.begin(hidden)
        self.house = self.stage.house
        prospects = [{"name": name, "contacts": [spec]} for name, spec in PEOPLE.items()]
        more = {"poll": {"every": "5 minutes" if often else "20 minutes"}}
        self.product = Product(
            self.house, self.folder, prospects, lambda: self.now, more, self.stage.port
        )
        for talk in self.model.talks.values():
            self._write(talk)
        self._pass(DAY * 7)
        self._turn()

    def teardown(self) -> None:
        if hasattr(self, "product"):
            self.product.die()
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- people -------------------------------------------------------------------------------

    @rule(whom=WHOM, cites=st.booleans())
    def seller_writes(self, whom: str, cites: bool) -> None:
        """A mail of their own, in the old thread or a new one."""
        talk = self._tick(whom)
        parent = talk.last.message_id if cites else ""
        self._write(talk, parent)
        # By hand in the same thread it may pass for the step: both are right.
        talk.vague = talk.vague or cites

    @rule(whom=WHOM)
    def seller_drafts(self, whom: str) -> None:
        """A draft of their own, not yet sent."""
        talk = self._tick(whom)
        letter = Letter(self._id("seller"), letters.ME, talk.address, self.now, "Something else")
        before = self.house.snapshot()
        self.house.append(self.house.drafts, letter.octets, [r"\Draft"], self.now)
        (place,) = added(before, self.house.snapshot(), self.house.drafts)
        self.model.desk[place] = Lying(talk.name, letter.message_id, "")

    @rule(whom=WHOM, how=st.sampled_from(["person", "person", "stop", "machine", "bounce"]))
    def prospect_writes(self, whom: str, how: str) -> None:
        """Or a machine of theirs."""
        talk = self._tick(whom)
        if how == "machine":
            self._automatic(talk)
        elif how == "bounce":
            self._bounce(talk)
        else:
            self._hear(talk, self.house.inbox, letters.STOP if how == "stop" else letters.REPLY)
            talk.stopped_at = self.now if how == "stop" else talk.stopped_at

    @precondition(leaving("reply_is_filed"))
    @rule(whom=WHOM)
    def reply_is_filed(self, whom: str) -> None:
        """A rule of the seller's files the reply where nobody watches."""
        talk = self._tick(whom)
        self._hear(talk, self.house.names["other"], letters.REPLY)
        talk.vague = talk.filed = True

    @rule(which=ANY, client=WITH, action=st.sampled_from(HABITS))
    def client_does(self, which: int, client: str, action: str) -> None:
        """A person does something with a draft, whoever wrote it."""
        self._tick()
        if self.model.desk:
            self._do(pick(self.model.desk, which)[0], client, action)

    @rule(client=WITH, days=st.integers(3, 18))
    def a_good_day(self, client: str, days: int) -> None:
        """The seller sends every draft that ghostwatch laid there; days pass."""
        for place in [place for place, _ in self.model.ours()]:
            self._tick()
            self._do(place, client, "send")
        self._days(days)

    def _do(self, place: Place, client: str, action: str) -> None:
        lying = self.model.desk[place]
        talk, program = self.model.talks[lying.prospect], CLIENTS[client]
        before = self.house.snapshot()
        trace = ACTIONS[action](self.house, program, place[1], self.now)
        self.figures[action] += 1
        if action == "flag":
            lying.untouched = lying.pristine = lying.movable = False
        if action in ("open", "flag"):
            return
        del self.model.desk[place]
        left = replace(lying, message_id=trace.message_id, untouched=False, movable=False)
        if program.thread == "lost":
            left.parent = ""
        if action == "save":
            self._saved(lying, left, before)
        elif action == "delete":
            self._thrown(lying, before, traceless=program.deleted == "expunged")
        else:
            talk.sent(left, trace.message_id, self.now)
            # Fetched back after we took it, or long without its thread: it may pass for the step.
            by_hand = lying.step is None and bool(lying.parent)
            talk.vague = talk.vague or lying.loose or by_hand
        traces = program.thread != "lost" and program.deleted != "expunged"
        talk.vague = talk.vague or (self.model.blind and not traces)

    def _saved(self, was: Lying, left: Lying, before: Snapshot) -> None:
        (new,) = added(before, self.house.snapshot(), self.house.drafts)
        left.pristine, left.loose = False, not left.parent
        self.model.desk[new] = left
        if left.loose and not was.loose:
            self.model.talks[was.prospect].threw(was, self.now, traceless=True)

    def _thrown(self, was: Lying, before: Snapshot, *, traceless: bool) -> None:
        for new in added(before, self.house.snapshot(), self.house.trash):
            self.model.trash[new] = replace(was, untouched=False, movable=False)
        if not was.loose:
            self.model.talks[was.prospect].threw(was, self.now, traceless=traceless)

    @rule(which=ANY, client=WITH)
    def draft_is_fetched_back(self, which: int, client: str) -> None:
        """Out of Trash, whoever put it there."""
        self._tick()
        if not self.model.trash:
            return
        place, lying = pick(self.model.trash, which)
        before = self.house.snapshot()
        ACTIONS["undelete"](self.house, CLIENTS[client], place[1], self.now)
        (new,) = added(before, self.house.snapshot(), self.house.drafts)
        del self.model.trash[place]
        if not lying.loose:
            self.model.talks[lying.prospect].fetched_back(lying)
        self.model.desk[new] = lying
        if lying.untouched:  # we took it back: now it is the seller's own
            lying.untouched, lying.step = False, None

    # --- the seller's words to ghostwatch -----------------------------------------------------

    @rule()
    def undo(self) -> None:
        self._tick()
        before = self.house.snapshot()
        turn = self.product.undo(self.now + self.skew)
        whole = turn is not None and not turn.failed
        desk = dict(self.model.desk)
        self._compare(before, sure=whole, asked=True)
        for place, lying in desk.items():
            talk = self.model.talks[lying.prospect]
            taken = place not in self.model.desk and lying.run == talk.run
            talk.undone = talk.undone or (whole and taken)
        if turn is not None and whole:
            left = {lying.prospect for _, lying in self.model.ours()}
            check(left <= self._told(turn).named, "undo", f"{left} left unreported")

    @rule(whom=WHOM, word=st.sampled_from([NoteKind.RESUME, NoteKind.RESUME, NoteKind.HUSH]))
    def seller_says(self, whom: str, word: NoteKind) -> None:
        talk, at = self._tick(whom), self.now + self.skew
        doubt = any(row.state is DraftState.UNCERTAIN for row in self.product.rows(whom))
        self.product.say(whom, word, at)
        if word is NoteKind.HUSH:
            talk.hushed = True
        else:
            talk.resumed(at, in_doubt=doubt)

    # --- servers and processes ----------------------------------------------------------------

    @rule()
    def server_restarts(self) -> None:
        self._tick()
        self.stage.restart()

    @rule(role=st.sampled_from(["drafts", "drafts", "inbox", "sent"]))
    def mailbox_is_numbered_anew(self, role: str) -> None:
        self._tick()
        mailbox = getattr(self.house, role)
        before = self.house.snapshot()[mailbox]
        self.stage.number_anew(mailbox)
        self.model.moved(renumbered(before, self.house.snapshot()[mailbox]))

    @rule(
        how=st.sampled_from(["before", "after", "late"]),
        then=st.sampled_from(["", "turn", "delete", "send", "save"]),
        client=WITH,
    )
    def connection_dies_in_an_append(self, how: Any, then: str, client: str) -> None:
        """then: what comes before the quarantine is over; a person may be quicker than we are."""
        self._tick()
        known = set(self.model.desk)
        self.stage.die_in_append(how)
        self._turn()
        self.stage.live()
        if then == "turn":
            self._turn()
        for place in sorted(self.model.desk.keys() - known) if then in ACTIONS else ():
            self._do(place, client, then)

    @rule(left=st.integers(1, 16), after=st.booleans())
    def process_dies(self, left: int, after: bool) -> None:
        """In the middle of a turn, before or after one of its writes."""
        self._tick()
        self.product.fuse.left, self.product.fuse.after = left, after
        self._turn()

    @precondition(leaving("state_is_lost"))
    @rule()
    def state_is_lost(self) -> None:
        """The state folder is deleted; the key beside the configuration stays."""
        self._tick()
        self.product.lose_state()
        self.model.forget(self.now)
        self.figures["states lost"] += 1

    # --- time ---------------------------------------------------------------------------------

    @rule(dry=st.booleans())
    def turn(self, dry: bool) -> None:
        """Dry: it writes nothing."""
        self._tick()
        if dry:
            self._dry_run()
        self._turn()

    @rule(hours=st.integers(1, 30) | st.integers(0, 3).map(lambda weeks: 168 * weeks))
    def time_passes(self, hours: int) -> None:
        """With ghostwatch off."""
        self._tick()
        self._pass(hours * HOUR)

    @rule(days=st.integers(1, 9))
    def days_pass(self, days: int) -> None:
        """With two turns a day."""
        self._tick()
        self._days(2 * days, 12 * HOUR)

    @rule(days=st.integers(5, 18))
    def weeks_pass(self, days: int) -> None:
        """With a turn a day."""
        self._tick()
        self._days(days)

    @rule(back=st.booleans())
    def clock_steps(self, back: bool) -> None:
        """An hour back, or right again."""
        self._tick()
        self.skew = -HOUR if back else timedelta()

    # --- how ----------------------------------------------------------------------------------

    def _tick(self, whom: str = "Alder") -> Talk:
        """A minute passes before anything happens: no two mails have the same date."""
        self._pass(MINUTE)
        self.figures["steps"] += 1
        return self.model.talks[whom]

    def _pass(self, span: timedelta) -> None:
        before = self.house.snapshot()
        if self.stage.finish_late():
            for place in added(before, self.house.snapshot(), self.house.drafts):
                self.model.arrived_late(place, self._read(place))
        self.now += span

    def _days(self, turns: int, span: timedelta = DAY) -> None:
        for left in reversed(range(turns)):
            self._pass(span)
            self._turn(twice=not left)

    def _id(self, who: str) -> str:
        self.count += 1
        return f"<{self.count}@{who}.example>"

    def _deliver(self, mailbox: str, letter: Letter) -> None:
        self.house.deliver(mailbox, letter.octets, self.now)

    def _write(self, talk: Talk, answers: str = "") -> None:
        letter = Letter(
            self._id("seller"), letters.ME, talk.address, self.now, answers=answers,
            subject="Offer 4711" if answers or self.count < 4 else f"News {self.count}",
        )  # fmt: skip
        self._deliver(self.house.sent, letter)
        talk.wrote(letter.message_id, self.now)

    def _hear(self, talk: Talk, mailbox: str, body: str) -> None:
        ours = next((word.message_id for word in reversed(talk.words) if word.ours), "")
        letter = Letter(
            self._id("them"), talk.address, letters.ME, self.now, "Re: Offer 4711", body, ours
        )
        self._deliver(mailbox, letter)
        talk.heard(letter.message_id, self.now)

    def _automatic(self, talk: Talk) -> None:
        ours = talk.last.message_id
        letter = letters.automatic_reply(self._id("auto"), talk.address, self.now, ours)
        self._deliver(self.house.inbox, letter)
        talk.absences.append(self.now.date())

    def _bounce(self, talk: Talk) -> None:
        """The seller's last mail comes back; nothing when the last word is theirs."""
        if not talk.last.ours:
            return
        ours = talk.last.message_id
        letter = letters.report(self._id("mx"), self.now, ours, talk.address)
        self._deliver(self.house.inbox, letter)
        talk.bounced_at = self.now

    def _dry_run(self) -> None:
        before, rows = self.house.snapshot(), self.product.store.decisions()
        turn = self.product.turn(self.now + self.skew, dry_run=True)
        check(self.house.snapshot() == before, "dry", "the mailbox changed")
        check(self.product.store.decisions() == rows, "dry", "the ledger changed")
        assert turn is not None
        self.figures["dry runs"] += 1

    def _turn(self, *, twice: bool = True) -> None:
        """One turn; and when nothing is in the way a second one, which does nothing."""
        before = self.house.snapshot()
        turn = self.product.turn(self.now + self.skew)
        self.figures["turns"] += 1
        self.figures["deaths"] += turn is None
        whole = turn is not None and not turn.failed
        self._compare(before, sure=whole)
        if turn is None or not whole:
            self.model.unclear_after_trouble()
            return
        told = self._told(turn)
        self.model.after_turn(self.now + self.skew, told)
        if twice and FROZEN not in told.held.values():
            self._nothing_left_to_do()

    def _nothing_left_to_do(self) -> None:
        before = self.house.snapshot()
        again = self.product.turn(self.now + self.skew)
        assert again is not None
        check(again.done == (), "settled", f"a second turn did {again.done}")
        check(self.house.snapshot() == before, "settled", "a second turn changed the mailbox")
        for talk in self.model.talks.values():
            for done in talk.done.values():
                done.seen_gone(self.now + self.skew)

    def _told(self, turn: Turn) -> Told:
        problems = " ".join(problem.what for problem in turn.problems)
        return Told(
            frozenset(name for name in PEOPLE if name in problems),
            {one.prospect: one.reason.code for one in turn.withheld},
            frozenset(
                one.prospect.name
                for one in turn.verdicts
                if {reason.code for reason in one.reasons} & UNCLEAR
            ),
        )

    def _compare(self, before: Snapshot, *, sure: bool, asked: bool = False) -> None:
        """What changed in the mailbox, judged piece by piece. asked: by ``undo``."""
        after, house = self.house.snapshot(), self.house
        for mailbox in before.keys() - {house.drafts, house.trash}:
            check(after[mailbox] == before[mailbox], "foreign", f"{mailbox} changed")
        for mailbox in (house.drafts, house.trash):
            for place in before[mailbox].keys() & after[mailbox].keys():
                same = after[mailbox][place] == before[mailbox][place]
                check(same, "foreign", f"{mailbox} {place} changed")
        check(before[house.trash].keys() <= after[house.trash].keys(), "foreign", "Trash lost mail")
        self._taken(before, after, sure=sure, asked=asked)
        for place in sorted(added(before, after, house.drafts)):
            check(after[house.drafts][place].flags == {r"\Draft", r"\Seen"}, "flags", f"{place}")
            self.model.appended(place, self._read(place), self.now + self.skew)
            self.figures["drafts"] += 1

    def _taken(self, before: Snapshot, after: Snapshot, *, sure: bool, asked: bool) -> None:
        drafts, trash = self.house.drafts, self.house.trash
        came = added(before, after, trash)
        for place in sorted(added(after, before, drafts)):
            sha256 = before[drafts][place].sha256
            copies = [to for to in came if after[trash][to].sha256 == sha256]
            check(copies, "foreign", f"{place} is gone from Drafts and not in Trash")
            came.remove(copies[0])
            self.model.withdrawn(place, copies[0], sure=sure, asked=asked)
            self.figures["withdrawals"] += 1
        check(not came, "foreign", f"{came} came into Trash from nowhere")

    def _read(self, place: Place) -> Lying:
        uids = sorted(uid for _, uid in self.house.snapshot()[self.house.drafts])
        octets = self.house.messages(self.house.drafts)[uids.index(place[1])]
        return letters.read_draft(octets, self.model)
