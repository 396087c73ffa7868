"""One file says who the seller is and who is watched; nothing is done with a file that has doubts.

``read`` never raises for a mistake in the file: it returns every problem at once, each with line,
column, path and next step. Importing this module imports neither pydantic nor the holiday tables.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from ghostwatch.config.keys import (
    BY_CONTACTS,
    BY_COUNTRY,
    Account,
    Controls,
    Document,
    DraftRules,
    Mailboxes,
    Me,
    Poll,
    Watched,
)
from ghostwatch.config.selling import DEFAULT_CADENCE, Courtesies, OwnPlay, Step
from ghostwatch.core import model
from ghostwatch.core.model import CadenceStep, Identities, Prospect, Sighting, Tone
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.errors import Problem, UserError
from ghostwatch.providers import FREE_MAIL

__all__ = [
    "Account",
    "Config",
    "Controls",
    "Courtesies",
    "Document",
    "DraftRules",
    "Loaded",
    "Mailboxes",
    "Me",
    "OwnPlay",
    "Poll",
    "Step",
    "Watched",
    "load",
    "read",
]


@dataclass(frozen=True, kw_only=True)
class Config(Document):
    """A configuration that can be relied on. path: the file it was read from."""

    path: Path

    @cached_property
    def who(self) -> Identities:
        """Who is who: the seller's addresses and the prospects, in the order of the file."""
        return Identities(
            me=frozenset(self.me.addresses),
            prospects=tuple(self._prospect(entry) for entry in self.prospects),
        )

    def who_with(self, sightings: Iterable[Sighting]) -> Identities:
        """Who is who, and behind them whom the messages in the mailbox of ``watch`` name."""
        if self.controls.watch is None:
            return self.who
        from ghostwatch.core.controls import named  # noqa: PLC0415 - most files name no mailbox

        entries = (
            Watched(name=name, contacts=contacts)
            for name, contacts in named(sightings, self.controls.watch, self.who)
        )
        more = tuple(self._prospect(entry) for entry in entries)
        return Identities(self.who.me, self.who.prospects + more)

    @cached_property
    def zone(self) -> ZoneInfo:
        """The seller's time zone."""
        return ZoneInfo(self.me.time_zone)

    @cached_property
    def calendar(self) -> WorkCalendar:
        """The seller's working days; holiday tables are loaded when a day is first asked about."""
        return WorkCalendar(self.zone, holiday_test(self.me.holidays), self.is_away)

    def is_away(self, on: date) -> bool:
        """Whether the seller takes that day off."""
        return any(season.covers(on) for season in self.me.away)

    def is_quiet(self, on: date) -> bool:
        """Whether on that day nobody is expected to answer, or the seller is away themselves."""
        return self.is_away(on) or any(season.covers(on) for season in self.me.quiet)

    def place_of(self, prospect: str) -> str | None:
        """Whose public holidays a prospect (by its name) keeps: a country, or a part of one.

        None: none, or nobody knows, as of those whom a mailbox names. Reads tables of phone numbers
        where nothing else says it.
        """
        from ghostwatch.config.places import country_of  # noqa: PLC0415 - a start is mostly imports

        entry = self._entries.get(prospect)
        if entry is None:
            return None
        if entry.holidays != BY_COUNTRY:
            return entry.holidays
        return country_of(entry.contacts, domains_of(entry, self.me), entry.phone)

    @cached_property
    def _entries(self) -> dict[str, Watched]:
        return {entry.name: entry for entry in self.prospects}

    @property
    def poll_every(self) -> timedelta:
        """The time between two turns of the daemon."""
        return self.poll.every

    def steps(self, entry: Watched) -> tuple[Step, ...]:
        """The steps for a prospect: the cadence that is named, that of their stage, or `default`.

        Who has said yes is not chased by `default` as long as they are told how things stand.
        """
        cadences = {"default": DEFAULT_CADENCE, **self.cadences}
        name = cadence_of(entry.cadence, entry.stage, cadences)
        is_told = entry.stage == "agreed" and self.courtesies.no_news is not None
        return () if is_told and entry.cadence is None and name == "default" else cadences[name]

    def _courtesies(self, entry: Watched) -> model.Courtesies:
        wanted = self.courtesies
        care = wanted.care if entry.care is None else entry.care
        return model.Courtesies(
            wanted.thank_you,
            wanted.no_news,
            care,
            wanted.owe,
            wanted.door_open,
            wanted.referral,
        )

    def _step(self, step: Step) -> CadenceStep:
        own = self.plays.get(step.play)
        return CadenceStep(step.play, step.after, own.dial if own else None)

    def _prospect(self, entry: Watched) -> Prospect:
        return Prospect(
            name=entry.name,
            contacts=tuple(dict.fromkeys(entry.contacts)),
            domains=domains_of(entry, self.me),
            cadence=tuple(self._step(step) for step in self.steps(entry)),
            language=entry.language,
            tone=Tone(entry.tone) if entry.tone else None,
            stage=entry.stage,
            phone=entry.phone,
            courtesies=self._courtesies(entry),
            per_quarter=self.drafts.per_quarter,
        )


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """What reading a file gave.

    config: None when there is any problem. templates, needed: the seller's folder and the
    (play, language) pairs in use, as far as they could be read, so that templates can be checked
    in the same go.
    """

    config: Config | None
    problems: tuple[Problem, ...] = ()
    templates: Path | None = None
    needed: frozenset[tuple[str, str]] = frozenset()


def cadence_of(named: str | None, stage: str, cadences: Container[str]) -> str:
    """Which cadence a prospect has: the one they name, the one of their stage, or `default`."""
    return named or (stage if stage in cadences else "default")


def domains_of(entry: Watched, me: Me) -> tuple[str, ...]:
    """The domains where anybody speaks for this prospect.

    Without ``company`` those of the contacts, but never a free-mail provider's (strangers live
    there) and never the seller's own (colleagues do).
    """
    if entry.company != BY_CONTACTS:
        return entry.company
    own = {address.rpartition("@")[2] for address in me.addresses}
    found = dict.fromkeys(address.rpartition("@")[2] for address in entry.contacts)
    return tuple(domain for domain in found if domain not in FREE_MAIL and domain not in own)


def holidays_of(place: str, year: int) -> frozenset[date]:
    """The public holidays of ``NL`` or ``DE-BY`` in a year; of a place without a table none."""
    import holidays  # noqa: PLC0415 - 70 ms that most commands do not need

    country, _, subdivision = place.partition("-")
    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year))
    except NotImplementedError:  # a prospect's, told by their address; the seller's own is checked
        return frozenset()


def holiday_test(
    place: str | None, of: Callable[[str, int], frozenset[date]] = holidays_of
) -> Callable[[date], bool]:
    """A function that knows the public holidays of a place; without place none.

    of: where the days of (place, year) come from.
    """
    if place is None:
        return lambda _: False
    of_year = lru_cache(maxsize=16)(of)  # a turn asks about a few years around now
    return lambda day: day in of_year(place, day.year)


def read(path: Path) -> Loaded:
    """The configuration in a file, or every problem with it; never raises for what is in it."""
    from ghostwatch.config.reading import read_document  # noqa: PLC0415 - brings YAML and pydantic

    found = read_document(path)
    config = None
    if found.document is not None and not found.problems:
        config = Config(path=path, **vars(found.document))
    return Loaded(
        config=config, problems=found.problems, templates=found.templates, needed=found.needed
    )


def load(path: Path) -> Config:
    """The configuration in a file; raises UserError with every problem when there is any."""
    loaded = read(path)
    if loaded.config is None:
        raise UserError(*loaded.problems)
    return loaded.config
