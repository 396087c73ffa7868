"""One pattern a language that finds every expression of days in a folded text.

The rule of the module: the longer expression stands first. Every gap is bounded, so that the time
grows with the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from operator import attrgetter

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.dates.row import NOTHING, Language

_YEAR = r"20\d\d"
_NOT_INSIDE = r"(?<![\w:/@+])(?<![a-z]-)(?<!\d\d\d-)(?<!\d[.,])"  # a word, a phone number, a price
_AROUND = 40  # characters
_LINK = r"(?:[a-z]{1,4}[ '] ?){0,2}?"
_STREET = r"(?! (?:street|st\b|road|rd\b|avenue|ave\b|lane|square|platz|stras))"
_NOT_COMING = r"(?! (?:prochaine?|qui vient|proxim[oa]|que v|prossim[oa]|entrante|s[ei]guiente))"
# What makes a number a price, a time, a count or a version instead of a day.
_NO_DAY = (
    r"(?!\d|[.,:/-]\d| ?(?:%|€|\$|£|uhr|h\b|am\b|pm\b|a\.m|p\.m|heures?|horas?|ore\b|o'clock|uur"
    r"|eur\b|usd\b|people|seats|users|personen|leute|(?:business |working )?days|ans\b|anos\b|jahre"
    r"|x\b|m?s\b|[kmg]b\b|[kcm]?m\b|kg\b|tage\b"
    r"|wochen|weeks|hours|minutes|min\b|st\. |street|stra))"
)


@cache
def fits(alternatives: str, word: str) -> bool:
    """Whether a word is one of the alternatives."""
    return re.fullmatch(alternatives, word) is not None


def anywhere(alternatives: str) -> re.Pattern[str]:
    """The alternatives as whole words."""
    return compiled(rf"(?<!\w)(?:{alternatives})(?!\w)")


def _any(parts: tuple[str, ...]) -> str:
    return "|".join(parts)


@cache
def pattern_of(row: Language) -> re.Pattern[str]:
    """All expressions of a language; the group that closes last names the sort."""
    sorts = {name: build(row) for name, build in _SORTS.items()}
    every = "|".join(f"(?P<{name}>{text})" for name, text in sorts.items() if text)
    return re.compile(rf"{_NOT_INSIDE}(?:{every})(?!\w)")


@cache
def _core_of(row: Language) -> re.Pattern[str]:
    names = _any(row.months + row.weekdays)
    stems = _any(row.units + row.ahead + row.seasons + row.feasts + row.ordinals + (row.last,))
    return re.compile(rf"\d|(?<!\w)(?:(?:{names})(?!\w)|{stems}|{row.new_year}|{_idiom(row)})")


def windows(folded: str, row: Language) -> list[tuple[int, int]]:
    """The stretches of a text that may hold an expression: around numbers and names of days.

    Most texts hold few, and the long pattern need not look at the rest.
    """
    found: list[tuple[int, int]] = []
    for core in _core_of(row).finditer(folded):
        begin, end = max(0, core.start() - _AROUND), _word_end(folded, core.end() + _AROUND)
        if found and begin <= found[-1][1]:
            begin = found.pop()[0]
        found.append((begin, end))
    return found


def _word_end(folded: str, at: int) -> int:
    end = folded.find(" ", at)
    return len(folded) if end < 0 else end


def _weekday_before(row: Language) -> str:
    # Only as a way to the number: any short form will do.
    return rf"(?:(?:{_any(row.weekdays)})\.?,? ?(?:(?:{row.the}) )?)?"


def _named(row: Language) -> str:
    link = rf"(?: ?(?:{row.mark}))?(?:[ ./-]{{0,2}}(?:(?:{row.of}) ?)?)"
    day = _any((r"\d{1,2}", *row.days))
    year = rf"(?:[.,]{{0,2}}[ /-](?:(?:{row.of}) ?)?(?P<ay>{_YEAR}))?"
    month = rf"(?P<am>{_any(row.months)})(?!\w)\.?"
    return rf"{_weekday_before(row)}(?P<ad>{day})(?P<ae>(?!))?{link}{month}{year}{_STREET}"


def _month_first(row: Language) -> str:
    year = rf"(?:,? (?P<ey>{_YEAR}))?"
    return (
        rf"{_weekday_before(row)}(?P<em>{_any(row.months)})\.?[ -](?:the )?(?P<ed>\d{{1,2}})"
        rf"(?: ?(?:{row.mark})(?!\w))?(?: ?- ?(?P<ee>\d{{1,2}}))?{year}{_NO_DAY}"
    )


def _numeric(row: Language) -> str:
    return (
        rf"{_weekday_before(row)}(?P<n1>\d{{1,2}})(?P<nsep>\. ?|/|-)(?P<n2>\d{{1,2}})"
        rf"(?:(?:\. ?|/|-)(?P<ny>{_YEAR}|\d\d(?!\d)))?{_NO_DAY}\.?"
    )


def _idiom(row: Language) -> str:
    return _any(tuple(row.idioms)) or NOTHING


def _counted(name: str, row: Language) -> str:
    number = "|".join([r"\d{1,2}", *sorted(row.numbers, key=len, reverse=True)])
    return (
        rf"(?P<{name}n>{number})(?: ?(?:{row.to}) ?(?:{number}))?(?:(?<=\d) ?| )"
        rf"(?:(?:full|further|more|weiteren?|autres|altre|mas|mais) )?"
        rf"(?P<{name}u>{_any(row.units)})"
    )


def _with(row: Language, template: str) -> str:
    return template.replace("{U}", f"(?:{_any(row.units)})")


def _part(row: Language) -> str:
    one = (
        rf"(?P<pm>{_any(row.months)})(?!\w)\.?(?: (?:(?:{row.of}) ?)?(?P<pmy>{_YEAR}))?"
        rf"|(?P<pnext>{_with(row, row.next)})|(?P<pthis>{_with(row, row.this)}|{_any(row.units)})"
        rf"|(?P<py>{_YEAR})"
    )
    return (
        rf"(?:(?P<early>{row.early})|(?P<mid>{row.mid})|(?P<late>{row.late}))"
        rf"(?:(?<=')|(?!\w))[ -]?{_LINK}(?<!\w)(?:{one})"
    )


def _numbered(prefix: str, template: str, row: Language) -> str:
    """The template twice names its number: the names differ, the reader asks for the first."""
    number = "|".join(("[1-4]", *row.ordinals))
    numbered = template.replace("{Q}", f"(?:{number})")
    digits = rf"(?=[a-z ]{{0,6}}?(?P<{prefix}q>{number}))"
    year = (
        rf"(?:[ /,]{{1,2}}(?:(?:{row.of}) ?)?'?(?P<{prefix}y>{_YEAR}|\d\d(?!\d)))?"
        rf"(?P<{prefix}next> {_LINK}(?:{_with(row, row.next)}))?"
    )
    month = rf"(?! (?:(?:{row.of}|von|des|van|di|im|in) )?(?:{_any(row.months)})(?!\w))"
    return rf"{digits}(?:{numbered})(?!\w){month}{year}"


def _week(row: Language) -> str:
    number = r"(?=[a-z. ]{0,20}?(?P<kw>\d{1,2}))"
    named = row.week.replace("{W}", r"\d{1,2}")
    return rf"{number}(?:{named})(?: ?/ ?(?P<ky>{_YEAR}))?{_NO_DAY}"


def _week_of_month(row: Language) -> str:
    """The second week of January; in German it may be one word."""
    number = rf"(?:(?P<wo>[1-4]|{_any(row.ordinals)})(?:\.|st|nd|rd|th|eme|e)?|(?P<wl>{row.last}))"
    joint = rf"(?:(?:{row.units[1]}) (?:(?:of|in|im|en|em|nel|van|{row.of}) ?(?:the )?)?)?"
    behind = "(?:woche)?" if row.code == "de" else ""
    guard = rf"(?=(?:\w+'? ){{0,3}}\w*(?:{row.units[1]}))"
    return rf"{number} {guard}{joint}(?P<wm>{_any(row.months)}){behind}"


def _bare(row: Language) -> str:
    """The 4th; Monday 30."""
    day = row.bare.replace("{D}", r"(?P<bd>\d{1,2})(?!\d)")
    week_day = rf"(?:{_longer_of(row)})\.?,? ?(?:(?:{row.the}) )?(?P<bw>\d{{1,2}})(?:{row.mark})?"
    month = rf"(?! ?(?:(?:{row.of}) ?)?(?:{_any(row.months)})(?!\w))"
    return rf"(?:{day}|{week_day}){month}{_NO_DAY}"


def _weekday(row: Language) -> str:
    behind = rf"(?P<wz> (?:{row.doubtful})(?! (?:{_any(row.units)})))?"
    return rf"(?P<wx>(?:{row.doubtful}) )?(?P<w>{_longer_of(row)}){behind}"


def _nth(row: Language) -> str:
    """The first Monday in December; which Monday it is must be said."""
    joint = rf" (?:(?:in|im|en|em|nel|a|{row.of}|van|des)(?: the)? )"
    return (
        rf"(?:(?P<no>{'|'.join(row.ordinals)}) )?(?P<nw>{_any(row.weekdays)}){joint}"
        rf"(?P<nm>{_any(row.months)})(?! ?\d)"
    )


def _longer_of(row: Language) -> str:
    return _any(tuple(_longer(words) for words in row.weekdays))


def _longer(words: str) -> str:
    """Without the forms of one or two letters, which are other words too (so, do, di, mi)."""
    return "|".join(
        word for word in words.split("|") if len(word) > 2 and word not in {"mar", "mer"}
    )


def _alone(row: Language) -> str:
    """Months by their names; "set", "out" and "mar" mean one only next to a day."""
    if row.alone:  # the words that must stand before it are guard enough
        return _any(row.months)
    names = (name for month in row.months for name in _long_names(month))
    return "|".join(names)


def _long_names(month: str) -> list[str]:
    full, *short = month.split("|")
    return [full, *(name for name in short if len(name) > len("mar"))]


def _month(row: Language) -> str:
    return rf"(?P<mm>{_alone(row)})(?!\w)\.?(?:,? (?:(?:{row.of}) ?)?(?P<my>{_YEAR}))?(?! ?\d)"


_SORTS: dict[str, Callable[[Language], str]] = {
    "iso": lambda _: rf"(?P<iy>{_YEAR})[-/.](?P<im>\d\d)[-/.](?P<id>\d\d)",
    "idiom": _idiom,
    "named": _named,
    "monthfirst": _month_first,
    "numeric": _numeric,
    "count": lambda row: rf"(?:{row.within}) {_counted('c', row)}",
    "lasting": lambda row: rf"(?:{row.lasting}) {_counted('l', row)}",
    "hence": lambda row: rf"{_counted('h', row)} ?(?:{row.onwards})",
    "quarter": lambda row: _numbered("q", row.quarters, row),
    "half": lambda row: _numbered("g", row.halves, row),
    "weekof": _week_of_month,
    "part": _part,
    "rest": lambda row: rf"(?:{_with(row, row.rest)}){_NOT_COMING}",
    "newyear": attrgetter("new_year"),
    "butone": lambda row: _with(row, row.next_but_one),
    "next": lambda row: _with(row, row.next),
    "this": lambda row: _with(row, row.this),
    "week": _week,
    "bare": _bare,
    "feast": lambda row: _any(row.feasts),
    "ahead": lambda row: _any(row.ahead[::-1]),
    "nth": _nth,
    "weekday": _weekday,
    "season": lambda row: rf"(?P<s>{_any(row.seasons)})(?: (?:{row.of} )?(?P<sy>{_YEAR}))?",
    "month": _month,
    "year": lambda _: (
        rf"(?:in|im jahr|en|em|nel|before|until|vor|avant|antes de|voor) (?P<inyear>{_YEAR})"
    ),
}
