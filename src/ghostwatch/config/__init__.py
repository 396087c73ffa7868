"""One file says who the seller is and who is watched; nothing is done with a file that has doubts.

``read`` never raises for a mistake in the file: it returns every problem at once, each with line,
column, path and next step. Importing this module imports neither pydantic nor the holiday tables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from ghostwatch.config.keys import (
    BY_CONTACTS,
    DEFAULT_CADENCE,
    Account,
    Controls,
    Document,
    DraftRules,
    Mailboxes,
    Me,
    Poll,
    Step,
    Watched,
)
from ghostwatch.core.model import CadenceStep, Identities, Prospect, Sighting
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.errors import Problem, UserError
from ghostwatch.providers import FREE_MAIL

__all__ = [
    "Account",
    "Config",
    "Controls",
    "Document",
    "DraftRules",
    "Loaded",
    "Mailboxes",
    "Me",
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
        return WorkCalendar(self.zone, holiday_test(self.me.holidays))

    @property
    def poll_every(self) -> timedelta:
        """The time between two turns of the daemon."""
        return self.poll.every

    def steps(self, cadence: str) -> tuple[Step, ...]:
        """The steps of a cadence by its name."""
        return {"default": DEFAULT_CADENCE, **self.cadences}[cadence]

    def _prospect(self, entry: Watched) -> Prospect:
        return Prospect(
            name=entry.name,
            contacts=tuple(dict.fromkeys(entry.contacts)),
            domains=domains_of(entry, self.me),
            cadence=tuple(CadenceStep(step.play, step.after) for step in self.steps(entry.cadence)),
            language=entry.language,
            stage=entry.stage,
            phone=entry.phone,
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
    """The public holidays of ``NL`` or ``DE-BY`` in a year."""
    import holidays  # noqa: PLC0415 - 70 ms that most commands do not need

    country, _, subdivision = place.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year))


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
