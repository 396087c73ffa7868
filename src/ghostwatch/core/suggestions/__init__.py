"""Which exchanges of a mailbox look like prospects: (headers seen, who is who, now) -> a ranking.

The rules of this package
    A suggestion is a question to the seller; nothing here watches anybody.
    Whom it names, the seller wrote to, and they answered. What is left out is named with the
    reason, so that a person can look it over.
    Every point of the ranking is a row of ``signs.SIGNS`` and a reason that people read.

Reading order: ``talks`` (who belongs together), ``subjects`` (what a subject is about), ``signs``
(the two tables), and the ranking below.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ghostwatch.core import domains
from ghostwatch.core.model import Address, Identities, Reason
from ghostwatch.core.suggestions.signs import BARS, ENOUGH, SIGNS, TOO_LITTLE, Case
from ghostwatch.core.suggestions.talks import Glimpse, Talk, contacts_of, gather, key_of, knows
from ghostwatch.core.worktime import WorkCalendar

__all__ = ["BARS", "SIGNS", "Glimpse", "LeftOut", "Suggested", "Suggestion", "key_of", "knows",
           "suggest"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An exchange that looks like one with a prospect.

    key: what it is with, see ``key_of``. name: how to call it, unique among all suggestions and
    prospects. contacts: lower-cased, with the names they go by, "" for none. company: the domain to
    name when it is not the contacts' own, else None. score: the sum of its signs, highest first.
    reasons: codes of ``SIGNS``. read_next: the places' messages worth reading, newest first.
    language, phone: as their own mails say, None when those were not read or do not say.
    """

    key: str
    name: str
    contacts: tuple[Address, ...]
    company: str | None
    score: float
    reasons: tuple[Reason, ...]
    last_at: datetime
    read_next: tuple[Glimpse, ...]
    language: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An exchange that is not suggested, and why: a code of ``BARS``, or ``too_little``.

    against: the signs that spoke against it.
    """

    key: str
    code: str
    last_at: datetime
    against: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggested:
    """The ranking, best first, and what is not in it, newest first."""

    found: tuple[Suggestion, ...]
    left_out: tuple[LeftOut, ...]


def suggest(
    glimpses: Iterable[Glimpse], who: Identities, calendar: WorkCalendar, now: datetime
) -> Suggested:
    """Rank the exchanges seen. The order of the glimpses does not matter."""
    taken = {prospect.name.casefold() for prospect in who.prospects}
    left_out: list[LeftOut] = []
    ranked: list[tuple[float, Case, tuple[Reason, ...]]] = []
    for talk in gather(glimpses, who).values():
        case = Case(talk, calendar, now)
        bar = next((bar.code for bar in BARS if bar.holds(case)), None)
        score, reasons = (0.0, ()) if bar else _weighed(case)
        if bar or score < ENOUGH:
            against = tuple(r for r in reasons if _WEIGHTS[r.code] < 0)
            left_out.append(LeftOut(talk.key, bar or TOO_LITTLE, talk.last_at, against))
        else:
            ranked.append((score, case, reasons))
    ranked.sort(key=lambda one: (-one[0], -one[1].talk.last_at.timestamp(), one[1].talk.key))
    found = tuple(_suggestion(case, score, why, taken) for score, case, why in ranked)
    left_out.sort(key=lambda one: (-one.last_at.timestamp(), one.key))
    return Suggested(found, tuple(left_out))


_WEIGHTS = {sign.code: sign.weight for sign in SIGNS}


def _weighed(case: Case) -> tuple[float, tuple[Reason, ...]]:
    held = [(sign, facts) for sign in SIGNS if (facts := sign.holds(case)) is not None]
    reasons = tuple(Reason(sign.code, facts=facts) for sign, facts in held)
    return sum(sign.weight for sign, _ in held), reasons


def _suggestion(
    case: Case, score: float, reasons: tuple[Reason, ...], taken: set[str]
) -> Suggestion:
    talk = case.talk
    contacts = contacts_of(talk)
    newest = [one for one in (*talk.theirs, *talk.noise) if not one.bulk]
    return Suggestion(
        key=talk.key,
        name=_name(talk, contacts, taken),
        contacts=contacts,
        company=_company(talk, contacts),
        score=score,
        reasons=reasons,
        last_at=talk.last_at,
        read_next=tuple(sorted(newest, key=lambda one: one.at, reverse=True)),
        language=_language(talk),
        phone=_phone(talk, contacts),
    )


def _name(talk: Talk, contacts: tuple[Address, ...], taken: set[str]) -> str:
    """The company by its domain, a person by their name; the address where that is taken."""
    if talk.free_mail:
        wanted = contacts[0].name or talk.key
    else:
        label = domains.shown(talk.key).partition(".")[0]
        wanted = label if label.startswith("xn--") else label.replace("-", " ").title()
    name = next(one for one in (wanted, talk.key, f"{talk.key} ({len(taken)})")
                if one and one.casefold() not in taken)  # fmt: skip
    taken.add(name.casefold())
    return name


def _company(talk: Talk, contacts: tuple[Address, ...]) -> str | None:
    """The registered domain where a contact writes from below it: their colleagues may not."""
    if talk.free_mail or all(one.domain == talk.key for one in contacts):
        return None
    return talk.key


def _language(talk: Talk) -> str | None:
    tongues = Counter(one.tongue for one in talk.theirs if one.tongue)
    return tongues.most_common(1)[0][0] if tongues else None


def _phone(talk: Talk, contacts: tuple[Address, ...]) -> str | None:
    """The newest number below a mail of the first contact, else of anybody there."""
    newest = sorted(talk.theirs, key=lambda one: one.at, reverse=True)
    first = [o for o in newest if contacts and o.message.senders[0].key == contacts[0].key]
    numbers = (number for one in (*first, *newest) for number in one.message.reading.phones)
    return next(numbers, None)
