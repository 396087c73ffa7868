"""The two tables: what keeps an exchange from being suggested, and what speaks for and against it.

The rule of the module: a row says one thing, has a code with facts, and stands alone. Of ``BARS``
the first that holds leaves the exchange out, by name; of ``SIGNS`` all that hold are added up.
Weights are whole and half steps, so that a person can add them up as well. What only one exchange
needs is no row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from typing import NamedTuple, TypeAlias

from ghostwatch.core.model import Effect, Fact, Kind
from ghostwatch.core.suggestions.subjects import Topic, topics_of
from ghostwatch.core.suggestions.talks import Glimpse, Talk, contacts_of
from ghostwatch.core.worktime import WorkCalendar

LONG_AGO = timedelta(days=365)
QUIET_LONG = timedelta(days=180)
SOON = 4  # working days: less is no silence yet
STALE = 20  # working days: who answered so long ago waits for nothing
EVERYDAY = 40  # messages: people who work together write so much
_SERVICE = frozenset(
    """abuse accounting accounts administratie bewerbung billing bookkeeping buchhaltung career
    careers comptabilite customerservice customer-service event events facturatie facturen help
    helpdesk hostmaster hr invoice invoices job jobs klantenservice kundendienst kundenservice
    mailer-daemon news newsletter no-reply noreply notifications order orders postmaster press
    rechnung rechnungen recruiting recruitment registration security service servicedesk services
    shop support talent ticket tickets""".split()  # noqa: SIM905 - reads better than fifty quotes
)
_BUSINESS = frozenset({Topic.OFFER, Topic.REQUEST})
Facts: TypeAlias = Mapping[str, Fact]
NONE: Facts = {}


class Case:
    """One exchange at one moment, as the tables ask of it."""

    def __init__(self, talk: Talk, calendar: WorkCalendar, now: datetime) -> None:
        self.talk = talk
        self.now = now
        self._calendar = calendar

    @cached_property
    def who(self) -> str:
        """The name of whom there to list first, as far as one is known."""
        found = contacts_of(self.talk)
        return (found[0].name or found[0].spec) if found else self.talk.key

    @cached_property
    def ours(self) -> frozenset[Topic]:
        """What the seller wrote about of their own accord."""
        return _topics(one for one in self.talk.ours if one.begins)

    @cached_property
    def theirs(self) -> frozenset[Topic]:
        """What people there wrote about of their own accord."""
        return _topics(one for one in self.talk.theirs if one.begins)

    @cached_property
    def topics(self) -> frozenset[Topic]:
        """What it is about, whoever began it; machines there too."""
        return _topics((*self.talk.ours, *self.talk.theirs, *self.talk.noise))

    @cached_property
    def meets(self) -> bool:
        """Whether they answered about a meeting."""
        return any(one.message.reading.kind is Kind.CALENDAR for one in self.talk.theirs)

    def days(self, since: datetime) -> int:
        """Whole working days of the seller's from then to now."""
        return self._calendar.working_days_between(since, self.now)


def _topics(glimpses: Iterable[Glimpse]) -> frozenset[Topic]:
    subjects = {one.message.subject for one in glimpses}
    return frozenset().union(*map(topics_of, subjects))


def _first(case: Case) -> Glimpse:
    everything = (*case.talk.ours, *case.talk.copied, *case.talk.theirs)
    return min(everything, key=lambda one: one.at)


# --- what leaves an exchange out ------------------------------------------------------------------


class Bar(NamedTuple):
    """One row: while it holds, nothing is suggested."""

    code: str
    holds: Callable[[Case], bool]


def _said_no(case: Case) -> bool:
    said = [one.message.reading.effect for one in case.talk.theirs if one.read]
    return bool(said) and said[-1] is Effect.CLOSES


def _is_private(case: Case) -> bool:
    attached = any(one.attached for one in case.talk.ours)
    business = attached or case.meets or not _BUSINESS.isdisjoint(case.topics)
    return case.talk.free_mail and (not business or Topic.PRIVATE in case.topics)


BARS: tuple[Bar, ...] = (
    Bar("only_copied", lambda case: not case.talk.ours),
    Bar("asked_to_stop", lambda case: any(o.message.reading.stop for o in case.talk.theirs)),
    Bar("never_answered", lambda case: not case.talk.answers),
    Bar("said_no", _said_no),
    Bar("gone", lambda case: not contacts_of(case.talk)),
    Bar("client", lambda case: Topic.BILL in case.ours),
    Bar("private", _is_private),
    Bar("long_ago", lambda case: case.now - case.talk.last_at > LONG_AGO),
)
TOO_LITTLE = "too_little"


# --- what speaks for and against it ---------------------------------------------------------------


class Sign(NamedTuple):
    """One row: how much it weighs, and the facts when it holds, else None."""

    code: str
    weight: float
    holds: Callable[[Case], Facts | None]


def _said(holds: Callable[[Case], bool]) -> Callable[[Case], Facts | None]:
    return lambda case: NONE if holds(case) else None


def _you_began(case: Case) -> bool:
    first = _first(case)
    return first.message.in_sent and first.begins


def _only_answered(case: Case) -> bool:
    return not any(one.begins for one in case.talk.ours)


def _answered(least: int, most: int) -> Callable[[Case], Facts | None]:
    def holds(case: Case) -> Facts | None:
        times = len(case.talk.answers)
        return {"who": case.who, "times": times} if least <= times <= most else None

    return holds


def _silent(case: Case) -> Facts | None:
    since = case.talk.waits_since
    days = case.days(since) if since is not None else 0
    return {"days": days} if since and days >= SOON and case.now - since <= QUIET_LONG else None


def _waiting(case: Case) -> Facts | None:
    since = case.talk.waits_since
    days = case.days(since) if since is not None else SOON
    return {"days": days} if days < SOON else None


def _our_turn(case: Case) -> Facts | None:
    if case.talk.waits_since is not None or not case.talk.theirs:
        return None
    days = case.days(case.talk.theirs[-1].at)
    return {"who": case.who, "days": days} if days <= STALE else None


def _offer_attached(case: Case) -> bool:
    return any(
        one.attached and Topic.OFFER in topics_of(one.message.subject) for one in case.talk.ours
    )


def _offered(case: Case) -> bool:
    return Topic.OFFER in case.ours and not _offer_attached(case)


def _attached(case: Case) -> bool:
    return any(one.attached for one in case.talk.ours) and not _offer_attached(case)


def _they_asked(case: Case) -> bool:
    asked = Topic.REQUEST in case.theirs
    return asked or (Topic.OFFER in case.theirs and len(case.talk.ours) > 1)


def _they_sent(case: Case) -> bool:
    """They attach things and the seller does not: then it is they who sell."""
    theirs = any(one.attached for one in case.talk.theirs)
    return theirs and not any(one.attached for one in case.talk.ours)


def _is_service_desk(case: Case) -> bool:
    senders = {one.message.senders[0].key.partition("@")[0] for one in case.talk.theirs}
    return all(local.partition("+")[0] in _SERVICE for local in senders)


def _people(case: Case) -> Facts | None:
    people = {one.message.senders[0].key for one in case.talk.answers}
    return {"people": len(people)} if len(people) > 1 else None


def _about(*topics: Topic) -> Callable[[Case], Facts | None]:
    return _said(lambda case: not case.topics.isdisjoint(topics))


SIGNS: tuple[Sign, ...] = (
    Sign("you_began", 2, _said(_you_began)),
    Sign("they_asked", 2, _said(_they_asked)),
    Sign("answered_once", 1, _answered(1, 1)),
    Sign("answered", 1.5, _answered(2, 100_000)),
    Sign("people", 0.5, _people),
    Sign("silent", 2, _silent),
    Sign("our_turn", 1, _our_turn),
    Sign("waiting", 0.5, _waiting),
    Sign("offer_attached", 2, _said(_offer_attached)),
    Sign("offered", 1.5, _said(_offered)),
    Sign("attached", 1, _said(_attached)),
    Sign("meeting", 1, _said(lambda case: case.meets)),
    Sign("only_answered", -2, _said(_only_answered)),
    Sign("about_bills", -3, _about(Topic.BILL)),
    Sign("about_trouble", -3, _about(Topic.TICKET, Topic.TROUBLE)),
    Sign("about_jobs", -3, _about(Topic.JOB)),
    Sign("about_offices", -3, _about(Topic.OFFICE)),
    Sign("pitch", -2, _said(lambda case: Topic.PITCH in case.topics - case.ours)),
    Sign("about_orders", -3, _about(Topic.ORDER)),
    Sign("service_desk", -3, _said(_is_service_desk)),
    Sign("they_sent", -1.5, _said(_they_sent)),
    Sign("everyday", -1.5, _said(lambda c: len(c.talk.ours) + len(c.talk.theirs) > EVERYDAY)),
    Sign("machines", -1, _said(lambda case: len(case.talk.noise) > len(case.talk.theirs))),
    Sign("private_topics", -2, _about(Topic.PRIVATE)),
    Sign("free_mail", -1, _said(lambda case: case.talk.free_mail)),
    Sign("quiet_long", -2, _said(lambda case: case.now - case.talk.last_at > QUIET_LONG)),
)
ENOUGH = 3.5
"""The least sum that is suggested: they answered, and one thing more that sellers do was seen."""
