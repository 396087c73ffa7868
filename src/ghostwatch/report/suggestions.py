"""Suggestions -> words, JSON, and the lines to paste into the configuration.

The rule of the module: names and addresses come out of mail, so they pass ``plain`` and stand in
the YAML as double-quoted scalars, from which no text can break out. A comment is one line.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo

from ghostwatch.core.model import Fact, Reason
from ghostwatch.core.suggestions import LeftOut, Suggested, Suggestion
from ghostwatch.report.as_json import Json
from ghostwatch.report.dates import iso
from ghostwatch.report.escaping import plain
from ghostwatch.report.names import count

_TIMES = {1: "once", 2: "twice"}

# code of a sign -> the words that it adds to the sentence; {facts} are filled in.
SIGNS: Mapping[str, str] = {
    "you_began": "you wrote first",
    "they_asked": "they asked you for something",
    "answered_once": "{who} answered {times}",
    "answered": "{who} answered {times}",
    "people": "{people} people there wrote",
    "silent": "silent for {days}",
    "our_turn": "{who} wrote last, {days} ago",
    "waiting": "they still have time to answer",
    "offer_attached": "an offer was attached",
    "offered": "you offered something",
    "attached": "you attached something",
    "meeting": "a meeting was arranged",
    "only_answered": "you only ever answered",
    "about_bills": "it is about bills",
    "about_trouble": "it is about a ticket or a complaint",
    "about_jobs": "it is about a job",
    "about_offices": "it is about taxes, a bank or an insurance",
    "pitch": "they want to sell you something",
    "about_orders": "it is about an order that runs",
    "service_desk": "only a service address answered",
    "they_sent": "they attached things, you did not",
    "everyday": "you write to each other all the time",
    "machines": "most mail from there is by machines",
    "private_topics": "it sounds private",
    "free_mail": "a free-mail address",
    "quiet_long": "long ago",
}
# code of a bar -> so many exchanges "left out because ...".
LEFT_OUT: Mapping[str, str] = {
    "never_answered": "never answered",
    "too_little": "do not look like sales",
    "private": "look private (free-mail)",
    "client": "got an invoice from you (clients)",
    "asked_to_stop": "asked not to be written to",
    "said_no": "said no",
    "gone": "cannot be reached any more",
    "only_copied": "only stood in Cc",
    "long_ago": "wrote more than a year ago",
}


def reasons_in_words(reasons: Iterable[Reason]) -> str:
    """One sentence: "You wrote first, Pat answered twice, silent for 12 working days"."""
    said = ", ".join(SIGNS[reason.code].format(**_facts(reason)) for reason in reasons)
    return said[:1].upper() + said[1:]


def _facts(reason: Reason) -> dict[str, str]:
    return {name: _FACTS.get(name, _text)(value) for name, value in reason.facts.items()}


def _text(value: Fact) -> str:
    return plain(str(value), 60)


def _times(value: Fact) -> str:
    return _TIMES.get(value, f"{value} times") if isinstance(value, int) else _text(value)


def _days(value: Fact) -> str:
    return count(value, "working day")


_FACTS: Mapping[str, Callable[[Fact], str]] = {"times": _times, "days": _days}


def suggestion_lines(suggested: Suggested, most: int, more: int = 0) -> list[str]:
    """A numbered paragraph each, best first, and what was left out.

    more: how many there are beyond those of ``suggested``.
    """
    if not suggested.found:
        return ["Nothing in this mailbox looks like a prospect.", *left_out_lines(suggested)]
    lines: list[str] = []
    for number, one in enumerate(suggested.found[:most], 1):
        people = ", ".join(
            f"{plain(c.name, 60)} <{plain(c.spec)}>" if c.name else plain(c.spec)
            for c in one.contacts
        )
        lines += [f"{number}. {_name(one)}: {people}"]
        lines += [f"   {reasons_in_words(one.reasons)}."]
    more += max(len(suggested.found) - most, 0)
    if more:
        lines += ["", f"{count(more, 'more suggestion')}: --most {most + more} shows them."]
    return [*lines, *left_out_lines(suggested)]


def left_out_lines(suggested: Suggested) -> list[str]:
    """How many were left out, by why; ``--json`` names them."""
    numbers = Counter(one.code for one in suggested.left_out)
    if not numbers:
        return []
    said = ", ".join(f"{numbers[code]} {words}" for code, words in LEFT_OUT.items()
                     if numbers[code])  # fmt: skip
    return ["", f"Left out: {said}. --json names them."]


def suggestions_json(
    suggested: Suggested, most: int, languages: Collection[str], now: datetime, zone: tzinfo
) -> Json:
    """The object of ``suggest --json``."""
    return {
        "now": iso(now, zone),
        "suggestions": [
            {
                "name": _name(one),
                "contacts": [{"name": plain(c.name, 60) or None, "address": plain(c.spec)}
                             for c in one.contacts],
                "company": one.company,
                "language": _language(one, languages),
                "phone": one.phone,
                "score": one.score,
                "last_at": iso(one.last_at, zone),
                "reasons": [{"code": r.code, "text": reasons_in_words([r])} for r in one.reasons],
                "yaml": "\n".join(entry_lines(one, languages)),
            }
            for one in suggested.found[:most]
        ],
        "left_out": [_left_out(one, zone) for one in suggested.left_out],
    }  # fmt: skip


def _left_out(one: LeftOut, zone: tzinfo) -> Json:
    against = [reasons_in_words([reason]) for reason in one.against]
    return {
        "who": plain(one.key),
        "code": one.code,
        "text": "; ".join([LEFT_OUT[one.code], *against]),
        "last_at": iso(one.last_at, zone),
    }


def _language(one: Suggestion, languages: Collection[str]) -> str | None:
    return one.language if one.language in languages else None


def entry_lines(one: Suggestion, languages: Collection[str]) -> list[str]:
    """One entry of ``prospects:``, indented by two, as the configuration takes it.

    languages: those that have templates; another is said in a comment. English needs no saying.
    """
    lines = [
        f"  # {reasons_in_words(one.reasons)}.",
        f"  - name: {_quoted(_name(one))}",
        f"    contacts: [{', '.join(_quoted(c.spec) for c in one.contacts)}]",
    ]
    if one.company is not None:
        lines += [f"    company: {_quoted(one.company)}"]
    language = _language(one, languages)
    if language is not None and language != "en":
        lines += [f"    language: {language}"]
    elif one.language is not None and language is None:
        lines += [f"    # they write in another language ({one.language}): no templates for it yet"]
    if one.phone is not None:
        lines += [f"    # phone: {_quoted(plain(one.phone, 40))}"]
    return lines


def _name(one: Suggestion) -> str:
    """The name, safe to show; what it is with where nothing of the name can be shown."""
    return plain(one.name, 80) or plain(one.key)


def _quoted(text: str) -> str:
    """A YAML double-quoted scalar; JSON's strings are ones."""
    return json.dumps(text, ensure_ascii=False)


def yaml_lines(
    found: Sequence[Suggestion], languages: Collection[str], *, first: bool
) -> list[str]:
    """The block to paste. first: nobody is listed yet, so the key ``prospects:`` is given too."""
    entries = [line for one in found for line in entry_lines(one, languages)]
    where = (
        "# In place of the line `prospects: []`:"
        if first
        else "# Below the others of `prospects:`:"
    )
    return [where, *(["prospects:"] if first else []), *entries]
