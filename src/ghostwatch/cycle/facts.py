"""The facts of one seller, read from the store once, and again only as far as they changed.

A turn with nothing new must cost next to nothing, and a turn that writes five drafts must not read
the mailbox's history five times. So what follows from stored facts is kept until the store's
revision says that this sort of fact changed, whoever changed it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from ghostwatch.config import Config, holiday_test, holidays_of
from ghostwatch.core import controls, conversations, judgement, life
from ghostwatch.core import plan as planning
from ghostwatch.core.model import (
    WAS_SENT,
    Append,
    Conversation,
    Decision,
    Drafts,
    Identities,
    Message,
    Plan,
    Prospect,
    Reason,
    Side,
    Sighting,
    Verdict,
)
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.cycle.clocks import newest_receipt
from ghostwatch.errors import StateError
from ghostwatch.store import Revision, Store

Judged = tuple[Conversation, Verdict]

NO_DRAFTS = Drafts("", 0, 0, ())
_NOTHING_READ = Revision(-1, -1, -1)


class Facts:
    """Messages, notes and decisions, and what follows from them at a given now."""

    def __init__(self, config: Config, store: Store) -> None:
        self._config = config
        self._store = store
        self._policy = policy(config, store)
        self._who = config.who
        self._read = _NOTHING_READ
        self._messages: tuple[Message, ...] = ()
        self._sent: life.Sent | None = None
        self._newest: datetime | None = None
        self._decisions: tuple[Decision, ...] = ()
        self._words: tuple[Conversation, ...] = ()
        self._talks: tuple[Conversation, ...] = ()
        self._torn: Mapping[str, Reason] = {}
        self._sightings: tuple[Sighting, ...] = ()
        self._imagined: dict[str, Decision] = {}
        self._imagined_sightings: dict[int, Sighting] = {}
        self._steps: list[Decision] | None = None

    @property
    def who(self) -> Identities:
        """Who is who: of the configuration, and whom a control mailbox names."""
        self._refresh()
        return self._who

    def messages(self) -> tuple[Message, ...]:
        """Return all mirrored messages."""
        self._refresh()
        return self._messages

    def sent(self) -> life.Sent:
        """Return the seller's own messages, to be looked up."""
        self._refresh()
        if self._sent is None:
            self._sent = life.Sent(m for m in self._messages if m.in_sent)
        return self._sent

    def newest_receipt(self) -> datetime | None:
        """Return when the newest mail was received, as far as that is certain."""
        self._refresh()
        return self._newest

    def decisions(self) -> tuple[Decision, ...]:
        """Return the ledger's decisions, with what a dry run imagines in their place."""
        self._refresh()
        return self._rows()

    def briefs(self) -> tuple[Decision, ...]:
        """Return those of the decisions that are the seller's own morning lists."""
        return tuple(d for d in self.decisions() if d.is_brief)

    def steps(self) -> tuple[Decision, ...]:
        """Return those that concern a prospect."""
        return tuple(d for d in self.decisions() if not d.is_brief)

    @property
    def calendar(self) -> WorkCalendar:
        """The seller's working days."""
        return self._policy.calendar

    def imagine(self, changed: Iterable[Decision]) -> None:
        """Let a dry run go on as if these rows had been recorded."""
        self._imagined.update({d.key: d for d in changed})
        self._read = self._read._replace(ledger=-1)

    def sightings(self) -> tuple[Sighting, ...]:
        """Return what was seen in control mailboxes, with what a dry run imagines."""
        self._refresh()
        return self._sightings

    def imagine_sightings(self, rows: Iterable[Sighting]) -> None:
        """Let a dry run go on as if this had been recorded."""
        self._imagined_sightings.update({row.number: row for row in rows})
        self._read = self._read._replace(ledger=-1)

    def stop_imagining(self) -> None:
        """Go back to what is recorded."""
        if self._imagined or self._imagined_sightings:
            self._imagined.clear()
            self._imagined_sightings.clear()
            self._read = self._read._replace(ledger=-1)

    def talks(self) -> tuple[Conversation, ...]:
        """Return each conversation, in config order."""
        self._refresh()
        return self._talks

    def judged(self, now: datetime, prospect: str | None = None) -> tuple[Judged, ...]:
        """Return each conversation (or one prospect's) with its verdict at now, in config order."""
        policy = self.policy()
        return tuple(
            (talk, controls.explained(judgement.judge(talk, policy, now), talk, self._torn))
            for talk in self._talks
            if prospect is None or talk.prospect.name == prospect
        )

    def judge(self, talk: Conversation, now: datetime) -> Verdict:
        """Return the verdict on one conversation, also on one that is only supposed."""
        return judgement.judge(talk, self._policy, now)

    def policy(self) -> judgement.Policy:
        """Return how the seller works, with what is known of how soon people answer."""
        self._refresh()
        if any(step.after is None for p in self._who.prospects for step in p.cadence):
            self._learn()
        return self._policy

    def left_behind(self) -> tuple[Decision, ...]:
        """Return the drafts for people whose message was taken out of the mailbox of `watch`."""
        self._refresh()
        return controls.left_behind(self._sightings, self._talks, self.steps())

    def plan(self, judged: Iterable[Judged], now: datetime, key: bytes) -> Plan:
        """Compare the desired drafts with those that lie in Drafts.

        key: what makes Message-IDs ours.
        """
        return planning.plan(judged, self.drafts(), now, self.identify(key), self.decisions())

    def identify(self, key: bytes) -> planning.Identify:
        """Return what gives a decision's draft its Message-ID. key: what makes the ids ours."""
        return _identify(self._config, key)

    def has_written_to(self, prospect: Prospect) -> bool:
        """Return whether this ledger ever wrote a draft to the prospect."""
        rows = (d for talk in self.talks() if talk.prospect == prospect for d in talk.decisions)
        return any(d.written_at is not None for d in rows)

    def append_of(self, decision: Decision, now: datetime) -> Append | None:
        """Return the action that wrote a draft; None when what it follows is not known."""
        for talk, verdict in self.judged(now, decision.prospect):
            addressed = None
            for word in talk.words:
                message = word.message
                addressed = message if word.side is Side.OURS else addressed
                if message.message_id == decision.parent and addressed is not None:
                    day = verdict.agreed_on
                    return Append(decision, message, talk.prospect, (), addressed, day, talk)
        return None

    def drafts(self) -> Drafts:
        """Return what lay in Drafts when it was last looked at."""
        return self._store.drafts() or NO_DRAFTS

    def room(self, now: datetime) -> planning.Room:
        """Return how many drafts may be written in a turn at now."""
        rules = self._config.drafts
        limits = planning.Limits(rules.per_pass, rules.per_day, self._config.zone)
        return planning.Room(limits, self.steps(), now)

    def _refresh(self) -> None:
        now, was = self._store.revision(), self._read
        if now == was:
            return
        if now.ledger != was.ledger:
            self._decisions = self._store.decisions()
            seen = {row.number: row for row in self._store.sightings()} | self._imagined_sightings
            self._sightings = tuple(seen.values())
        who = self._config.who_with(self._sightings)
        if now.mail != was.mail:
            self._messages = self._store.messages()
            self._sent = None
            self._newest = newest_receipt(self._messages)
        anybody_else = who != self._who
        if anybody_else:
            self._who = who
        if now.mail != was.mail or anybody_else:
            self._words = conversations.gather(self._messages, (), (), who)
            self._steps = None
        if (now.mail, now.ledger) != (was.mail, was.ledger):
            said = controls.told(self._sightings, self._store.notes(), self._words)
            steps = tuple(d for d in self._rows() if not d.is_brief)
            self._talks = conversations.with_ledger(self._words, said.notes, steps, self._lost_at())
            self._torn = said.torn
        self._read = now

    def _learn(self) -> None:
        """Learn how soon people answer, again only when there is mail or a step was sent."""
        steps = [d for d in self._rows() if d.state in WAS_SENT]
        if steps != self._steps:
            known = judgement.rhythms(self._talks, self._config.zone)
            self._policy, self._steps = replace(self._policy, rhythms=known), steps

    def _rows(self) -> tuple[Decision, ...]:
        recorded = {d.key: d for d in self._decisions}
        return tuple((recorded | self._imagined).values())

    def _lost_at(self) -> datetime | None:
        """When an earlier ledger was lost; before the first turn of the new one: at the end."""
        began = self._store.beginning()
        if not began.lost:
            return None
        return began.at or datetime.max.replace(tzinfo=UTC)


def policy(config: Config, store: Store) -> judgement.Policy:
    """How this seller works, and on which days each prospect is waited for."""
    days_of = _holidays_out_of(store)
    mine = holiday_test(config.me.holidays, days_of)
    seller = WorkCalendar(config.zone, mine, config.is_away)
    waits = seller if not config.me.quiet else WorkCalendar(config.zone, mine, config.is_quiet)

    @cache
    def in_place(place: str) -> WorkCalendar:
        theirs = holiday_test(place, days_of)
        return replace(waits, is_holiday=lambda day: mine(day) or theirs(day))

    @cache
    def waits_for(prospect: str) -> WorkCalendar:
        place = config.place_of(prospect)
        return waits if place in (None, config.me.holidays) else in_place(place)

    return judgement.Policy(seller, waits_for=waits_for)


def _holidays_out_of(store: Store) -> Callable[[str, int], frozenset[date]]:
    """The public holidays of a place and year, out of the store where it knows them.

    Loading the tables of public holidays takes longer than judging two hundred conversations.
    """
    from importlib.metadata import version  # noqa: PLC0415 (a start is mostly imports)

    def days_of(place: str, year: int) -> frozenset[date]:
        edition = version("holidays")
        known = store.holidays(place, year, edition)
        if known is None:
            known = holidays_of(place, year)
            with suppress(StateError):  # a state that cannot be written to can still be read
                store.keep_holidays(place, year, edition, known)
        return known

    return days_of


def _identify(config: Config, key: bytes) -> planning.Identify:
    from ghostwatch.core.compose import message_id  # noqa: PLC0415 (loaded when a plan is made)

    def name(decision: Decision, follows: Message) -> str:
        if not follows.senders:
            return ""
        of = f"{config.account.user}\0{decision.key}"
        try:
            return message_id(key, of, follows.senders[0].domain)
        except ValueError:  # no domain can be called so: then the sender is no alias of theirs
            return ""

    return name
