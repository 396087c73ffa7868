"""What one language calls days, weeks, feasts, coming back and asking again: one row a language.

The rule of the module: a language is data. Every field is a regular expression (alternatives with
``|``) over folded text: lower case, no accents, ß as s, straight apostrophes and hyphens, single
blanks (see ``folding``). Placeholders: {U} one of the units, {Q} 1-4 or first-fourth, {D} a day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

DAY, WEEK, MONTH, QUARTER, YEAR = "day", "week", "month", "quarter", "year"
UNITS = (DAY, WEEK, MONTH, QUARTER, YEAR)
FEASTS = ("easter", "christmas", "newyear", "pentecost", "holidays", "thanksgiving", "rentree")
NOTHING = "(?!)"  # a pattern that fits nowhere


@dataclass(frozen=True, slots=True, eq=False)  # a row is itself; patterns are cached by it
class Language:
    """One row of words.

    speaks: frequent words by which a text of this language is known. months: twelve; alone:
    months that are also other words need one of these before them when they stand without a
    day. weekdays: seven from Monday. ahead: words for today, tomorrow, the day after. of:
    between day and month. mark: behind the number of a day. days: numbers of days in words.
    bare: a day of the month without the month. numbers: words for counts. units: five, as in
    ``UNITS``. idioms: fixed expressions -> how many of which unit. within, lasting, onwards:
    before and behind a count of units. between, both: "between ... and"; to: between the ends
    of a count or range. next, doubtful, next_but_one, this, rest: units after this one; this;
    what is left of this one. doubtful: a "next" that with a weekday may mean this week or the
    one after. early, mid, late: parts of a month, a quarter, a year. last: of weeks. quarters,
    halves, week: numbered. ordinals: first to fourth. seasons: four from spring. feasts: as in
    ``FEASTS``, as far as they are kept; new_year: the year to come, as a time. week_of,
    week_after: the week in which a day lies, and the one after.
    """

    code: str
    speaks: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    ahead: tuple[str, str, str]
    numbers: Mapping[str, int]
    units: tuple[str, ...]
    bare: str
    within: str
    lasting: str
    to: str
    between: str
    both: str
    next: str
    this: str
    rest: str
    early: str
    mid: str
    late: str
    last: str
    quarters: str
    halves: str
    week: str
    ordinals: tuple[str, str, str, str]
    seasons: tuple[str, str, str, str]
    feasts: tuple[str, ...]
    new_year: str
    away: Away
    later: Later
    the: str = NOTHING
    of: str = NOTHING
    mark: str = NOTHING
    days: Mapping[str, int] = field(default_factory=dict)
    alone: str = ""
    onwards: str = NOTHING
    doubtful: str = NOTHING
    next_but_one: str = NOTHING
    week_of: str = NOTHING
    week_after: str = NOTHING
    idioms: Mapping[str, tuple[int, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Away:
    """What somebody says who is away.

    promise: words that make "back" an answer. until: until; inclusive: words that make the day
    before them, or behind them, the last one away. before, unable: "not available ... before".
    back: being back. absent: being away. me: who writes of themselves; i: in the singular;
    others: somebody else; roles: by what they are. long: absences of months. elsewhere: what
    else lasts until a day. joint: a word that starts another statement. start: from a day on.
    answer: reading mail again. third: verbs of somebody who is named; returns: that they come
    back.
    """

    until: str
    inclusive: str
    before: str
    unable: str
    back: str
    promise: str
    absent: str
    me: str
    i: str
    roles: str
    others: str
    long: str
    elsewhere: str
    joint: str
    start: str
    answer: str
    third: str
    returns: str


@dataclass(frozen=True, slots=True)
class Later:
    """What somebody says who wants to talk later.

    ask: contact; hold: waiting for so long; at: words that mean the day named before; decide:
    the writer's own coming decision, budget or preference; meets: a body that decides on a day;
    then: only after the day; after: only once the day is over; denied, impossible: not then,
    before and behind the day; over: what has been; elsewhere: dates of other things. no,
    before: "nothing before"; gone: behind the day, that it is over.
    """

    ask: str
    hold: str
    at: str
    suits: str
    gone: str
    no: str
    before: str
    decide: str
    meets: str
    then: str
    after: str
    denied: str
    impossible: str
    over: str
    elsewhere: str
