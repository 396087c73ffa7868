"""Attributions: the line above a quote that says who wrote it and when.

The rule of the module: an attribution is judged by its parts (a verb of writing, a date, an
address, a beginning such as "On" or a weekday, a colon at the end), in any order; the fewer there
are, the more the lines below have to be marked as quoted. No standard gives its form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.languages import set_of, words

MOST_LINES = 4
_MOST_LETTERS = 300  # of one line
_MOST_JOINED = 1_200  # letters of a line in which several were joined
# What may stand between the verb and the colon: a name and an address.
_COLON = r"[^:：\n]{0,60}?(?:[<(\[][^\s<>]{1,80}[>)\]])?\s?[:：]"
_JOINS = " -_="  # what such a program leaves between the two
_ONE_BEGINNING = 14  # letters between "On", a weekday and the day of the month
_ENDS = (":", "：")

_DATE = (
    r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}[:.]\d\d(?!\d)"
    r"|\d[年月日]"
)
_ADDRESS = r"[^\s@<>()\[\]]{1,80}@[^\s@<>()\[\]]{1,80}"
# An address that stands for a person: in brackets, or as a link.
_BRACKETED = r"[<(\[](?:mailto:)?[^\s@<>()\[\]]{1,80}@[^\s@<>()\[\]]{1,80}[>)\]]"
# What is left of a line when a link in it was broken: its bracket, the link, the verb.
_FRAGMENT = r"[<(]|mailto:|>?\s?[\w ]{0,20}[:：]$"
_BROKEN_END = r">\s?[^\W\d]{0,12}\s?[^\W\d]{0,12}\s?[:：]$"
_LONGEST_BROKEN_END = 30
# A name, an address and a verb, and nothing else on the line.
_NAMED = r"[^<]{1,60}<[^\s<>]{1,80}@[^\s<>]{1,80}>\s(?:ha )?(?:a )?[^\W\d]{3,14}\s?[:：]\s?"
# "Zitat von", "Quoting": Horde and its like, which write no verb.
_QUOTING = r"(?:quoting|zitat von|citando|citando a|quoting from|citation de|selon)\s"
_NAME = r"['\"(<\[]?[A-ZÀ-ÖØ-ÞŁŚŻČŘŠŽА-Я][\w.'’@()\"-]{0,40},?"
# Words of a person who tells who wrote to whom: "On Monday your colleague wrote to me:".
_PERSONAL = set_of(
    "me you your us our my mir mich uns ihnen ihr ihre unser mein dir dich m'a m’a nous votre vos"
    " notre mon nos usted vuestro vostro nostro mio suo ci uw ons mij mijn nosso meu seu vår jeres"
    " nasz wasz nam wam nám vám нам вам мне"
)
# "You wrote:", the shortest attribution.
_YOU = set_of(
    """
    you he she sie du er vous tu il usted lei u jij você ni pan pani ты вы
    """
)


def _either(field: str) -> str:
    return "|".join(re.escape(word) for word in words(field))


@cache
def _verb() -> re.Pattern[str]:
    # Chinese and Japanese write no blank between words, so \b would not find these.
    spaced = "|".join(
        re.escape(word) for word in words("wrote") if word.isascii() or word < "\u2e80"
    )
    joined = "|".join(word for word in words("wrote") if word >= "\u2e80")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{joined}")


@cache
def _begins() -> re.Pattern[str]:
    """How a first line begins that can go on as an attribution: with (On) a weekday or a date."""
    day = rf"(?:{_either('days')})\w{{0,10}}"
    first = rf"(?:{_either('begins')})"
    month = r"[^\W\d]{3,12}\.?"
    date = rf"\d{{1,4}}(?:[./年-]|\.?(?:st|nd|rd|th)?\s(?:de\s)?{month}\s)"
    return re.compile(
        rf"\W{{0,6}}(?:{first}\s{{1,3}}(?:{day}\W{{1,3}}|{month},?\s){{0,2}}"
        rf"(?:(?:dem|the|den|de)\s)?(?!\d{{1,2}}:)(?:\d|{day}\b)"
        rf"|{day}\W{{1,3}}(?:{month}\s)?(?:\d|den \d)|{date})"
    )


@cache
def _verbs_spelt() -> tuple[str, ...]:
    return words("wrote")


def verbs_in(low: str) -> tuple[str, ...]:
    """The verbs of writing that a text (small letters) holds: most mails hold one or none."""
    return tuple(verb for verb in _verbs_spelt() if verb in low)


def has_verb(low: str) -> bool:
    """Whether a line (small letters) has a verb of writing in it."""
    return _verb().search(low) is not None


def may_end(line: str, letter: str, verbs: tuple[str, ...]) -> bool:
    """Whether an attribution can end on this stripped line.

    With a colon, with the verb, or with an address; "> wrote:" is no quote mark when a link was
    broken before its bracket.
    """
    if letter == "q":
        return len(line) < _LONGEST_BROKEN_END and compiled(_BROKEN_END).match(line) is not None
    bare = line[-40:].rstrip(" *_\u00a0").lower()
    return bare.endswith(_ENDS) or bare.endswith(verbs) or (bare[-1:] in ">)" and "@" in line)


def names_somebody(lines: list[str], at: int, verbs: tuple[str, ...]) -> bool:
    """Whether the lines up to ``at`` have an address or a verb: without, none is an attribution."""
    near = " ".join(lines[max(0, at - 2 * MOST_LINES + 1) : at + 1])
    if "@" in near:
        return True
    low = near.lower()
    return (
        any(verb in low for verb in verbs)
        or compiled(_QUOTING).match(lines[at].lower()) is not None
    )


def span_ending(lines: list[str], letters: list[str], at: int, *, marked: bool) -> int:
    """The first line of the attribution that ends at line ``at``; -1 when none does.

    lines: stripped; letters: those of ``lines``; marked: the lines below are marked as quoted.
    """
    weak = -1
    whole = ""
    for first in _reaching_back(lines, letters, at):
        whole = f"{lines[first][:_MOST_LETTERS]} {whole}".replace("< ", "<")
        begins = _begins().match(lines[first][:_MOST_LETTERS].lower()) is not None
        if _is_attribution(whole, begins=begins, marked=marked):
            if begins:
                return first
            weak = first if weak < 0 else weak
    return weak


def _reaching_back(lines: list[str], letters: list[str], at: int) -> Iterator[int]:
    """The lines that can belong to an attribution that ends at ``at``, from there backwards."""
    taken = 0
    for first in range(at, max(-1, at - 2 * MOST_LINES), -1):
        if not lines[first]:
            # Blank lines come in only round a link that was broken out of its line.
            below = lines[first + 1] if first < at else ""
            if not compiled(_FRAGMENT).match(below):
                return
        elif letters[first] != "t" and first < at:
            return
        else:
            taken += 1
            yield first
        if taken > MOST_LINES:
            return


def _is_attribution(whole: str, *, begins: bool, marked: bool) -> bool:
    low = whole.lower()
    verb = _verb().search(low)
    dated = compiled(_DATE).search(low) is not None
    bare = low.rstrip(" *_\u00a0")
    colon = bare.endswith(_ENDS)
    addressed = compiled(_ADDRESS).search(low) is not None
    if verb is None:
        bracketed = addressed and compiled(_BRACKETED).search(low) is not None
        if begins and marked and dated and bracketed and len(whole) < _MOST_LETTERS:
            return True
        if compiled(_QUOTING).match(low):
            return colon and (bracketed or marked)
        return (
            colon
            and bracketed
            and dated
            and (begins or marked or compiled(_NAME).match(whole) is not None)
        )
    if not colon and bare[verb.end() :].strip():
        return False
    return _by_verb(whole, verb.start(), (begins, dated, addressed, marked))


def _by_verb(whole: str, verb_at: int, parts: tuple[bool, bool, bool, bool]) -> bool:
    begins, dated, addressed, marked = parts
    if not (addressed or marked) and not _PERSONAL.isdisjoint(whole.lower().split()):
        return False  # somebody tells who wrote to whom; programs only give names
    if begins and (dated or addressed or marked or len(whole) < 60):
        return True
    if addressed and (dated or marked):
        return True
    if (
        addressed
        and compiled(_NAMED).fullmatch(whole)
        and _is_name(whole.split("<", maxsplit=1)[0])
    ):
        return True  # "Sam Seller <sam@seller.example> wrote:" and nothing else
    return marked and _is_name(whole[:verb_at])


def _is_name(text: str) -> bool:
    """Whether nothing but a name, or "you", stands before the verb."""
    parts = text.split()
    if len(parts) == 1 and parts[0].lower() in _YOU:
        return True
    return 0 < len(parts) <= 5 and all(compiled(_NAME).fullmatch(part) for part in parts)


def broken(line: str, verbs: tuple[str, ...]) -> list[str]:
    """The line in pieces when an attribution stands in its middle, else the line alone.

    Some programs join lines: "Yes. On Thu, 5 Nov 2026, Sam <sam@seller.example> wrote: Hello".
    Only one with a date, an address and a verb counts.
    """
    start = line[:_MOST_JOINED]
    low = start.lower()
    if low.lstrip()[:1] == ">" or len(low) != len(start) or not any(verb in low for verb in verbs):
        return [line]
    for found in _verb().finditer(low):
        first = max(0, found.start() - _MOST_LETTERS)
        colon = compiled(_COLON).match(low, found.end())
        if colon and compiled(_ADDRESS).search(low, first, colon.end()):
            at = _last_beginning(low, first, found.start())
            if at >= 0 and not compiled(_ADDRESS).search(low, at, colon.end()):
                return [line]  # the name comes first: "Sam <...> hat am ... geschrieben:"
            at = len(line[:at].rstrip(_JOINS)) if at >= 0 else at
            pieces = (
                (line[:at], line[at : colon.end()], line[colon.end() :]) if at >= 0 else (line,)
            )
            return [piece.rstrip() for piece in pieces if piece.strip()]
    return [line]


def _last_beginning(low: str, start: int, end: int) -> int:
    """The last place between two that begins an attribution with a date behind it, or -1."""
    best = last = -1
    for place in re.finditer(r"(?<!\w)\w", low[start:end]):
        at = start + place.start()
        # "On", the weekday and the day of the month each begin one: then it is still the same.
        if _begins().match(low, at, end):
            best = at if best < 0 or at - last > _ONE_BEGINNING else best
            last = at
    return best if best >= 0 and compiled(_DATE).search(low, best, end) else -1
