"""``templates preview``: the words of drafts as a seller would see them, and nothing written.

Either to an invented person, every variant; or to a prospect, from the stored mail, as a draft of
that play would read now.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from ghostwatch import drafting
from ghostwatch.cli import wiring
from ghostwatch.core.model import Reason
from ghostwatch.errors import GhostwatchError, Problem, UserError
from ghostwatch.report import plain, plain_lines

if TYPE_CHECKING:
    from ghostwatch.cli.wiring import Home
    from ghostwatch.cli.wording import Shelf
    from ghostwatch.config import Config
    from ghostwatch.core.compose import Letter
    from ghostwatch.core.model import Address, Conversation, Verdict
    from ghostwatch.core.voice import Own

PAT = "Pat Prospect <pat@customer.example>"
SUBJECTS = {
    "de": "Workshop im Mai",
    "en": "Workshop in May",
    "es": "Taller en mayo",
    "fr": "Atelier en mai",
    "nl": "Workshop in mei",
}
LAST_WROTE_ON, AGREED_ON = date(2026, 11, 5), date(2026, 12, 3)

Shown = Sequence[str] | Problem
"""The lines of one draft, or why there is none."""


@dataclass(frozen=True)
class Asked:
    """What the command line asked for; None: as it comes. language: in small letters."""

    play: str | None
    language: str | None
    tone: str | None


# --- to an invented person ----------------------------------------------------------------------


def invented(own: Shelf, asked: Asked, me: dict[str, object]) -> Iterator[Shown]:
    """Every variant of what is asked for, to Pat Prospect. me: the seller's name and signature."""
    listed = [one.template for one in drafting.listing(own.folder)]
    languages = [asked.language] if asked.language else own.languages or ("en",)
    plays = sorted({t.name.play for t in listed} - {drafting.BASE})
    if asked.play is not None:
        _refuse_unknown(asked.play, plays)
        plays = [asked.play]
    for play in plays:
        for language in languages:
            yield from _variants(play, language, own, asked.tone, made_up(language) | me)


def _variants(
    play: str, language: str, own: Shelf, tone: str | None, facts: Mapping[str, object]
) -> Iterator[Shown]:
    tones = [tone] if tone else drafting.TONES
    found = dict.fromkeys(
        t for one in tones for t in drafting.chosen(play, language, one, own.folder)
    )
    if not found:
        wanted = drafting.Wanted(play, language, tones[0])
        try:
            drafting.template_for(wanted, own.folder)
        except GhostwatchError as error:
            yield from error.problems
    for template in found:
        try:
            text = drafting.rendered(template, facts, own.folder)
        except GhostwatchError as error:
            yield from error.problems
            continue
        head = [_head(template), f"To: {PAT}", f"Subject: Re: {facts['subject']}", ""]
        yield [*head, text, *_findings(text, template.name, str(facts["signature"]), own.phrases)]


def made_up(language: str) -> dict[str, object]:
    """What may be known of an invented person, as it would be said in a language."""
    days = {"last_wrote_on": LAST_WROTE_ON, "they_wrote_on": LAST_WROTE_ON, "agreed_on": AGREED_ON}
    said = {fact: drafting.date_in_words(on, language) for fact, on in days.items()}
    # A greeting and a closing of the seller's own are learnt in one language.
    other = {"greeting": None, "closing": None, "subject": SUBJECTS.get(language, "Workshop")}
    return {name: (said | other).get(name, value) for name, value in drafting.FACTS.items()}


def _head(template: drafting.Template) -> str:
    whose = "yours" if template.is_yours else "ours"
    return f"==== {template.name.play}: {template.name} ({whose})"


def _refuse_unknown(play: str, known: Sequence[str]) -> None:
    if play in known:
        return
    from difflib import get_close_matches  # noqa: PLC0415

    near = get_close_matches(play, known, 1)
    hint = f"Did you mean `{near[0]}`?" if near else f"There are: {', '.join(known)}."
    raise UserError(Problem(f'"{play}"', "There is no play of this name.", hint))


# --- to a prospect ------------------------------------------------------------------------------


def real(home: Home, asked: Asked, prospect: str | None, now: datetime | None) -> Iterator[Shown]:
    """What a prospect (None: each) would get now, due or not, from what was read before."""
    from ghostwatch.cycle import offline  # noqa: PLC0415

    config = home.loaded()
    at = wiring.moment(now, config.zone)
    with wiring.open_store(config, home.folder(), hold=False) as store:
        judged = offline.look(config, store, at)
        who = wiring.who(config, store)
    if asked.play is not None:
        known = {one.template.name.play for one in drafting.listing(config.templates)}
        _refuse_unknown(asked.play, sorted(known - {drafting.BASE}))
    name = wiring.find(config, prospect, who).name if prospect is not None else None
    for talk, verdict in judged:
        if name in (None, talk.prospect.name):
            yield _to(talk, verdict, asked, config, at)


def _to(talk: Conversation, verdict: Verdict, asked: Asked, config: Config, at: datetime) -> Shown:
    from ghostwatch.cli import linting  # noqa: PLC0415
    from ghostwatch.cycle import words  # noqa: PLC0415

    who = plain(talk.prospect.name)
    play = asked.play or (verdict.next.play if verdict.next else None)
    if play is None:
        what = "Nothing comes next for them."
        return Problem(who, what, "Name a play: ghostwatch templates preview step_back …")
    action = words.sample(talk, verdict, play, at)
    if action is None:
        what = "No mail of yours to them is known yet, so there is nothing to follow."
        return Problem(who, what, "Run `ghostwatch once`.")
    if asked.language is not None:
        spoken = replace(action.prospect, language=asked.language)
        action = replace(action, prospect=spoken)
    wanted = words.wanted(action, config)
    wanted = replace(wanted, tone=asked.tone or wanted.tone)
    made = words.letter(action, config, at, wanted)
    if isinstance(made, Reason):
        from ghostwatch.report import say  # noqa: PLC0415

        return Problem(who, say(made, config.zone, at), "")
    template = drafting.template_for(wanted, config.templates)
    phrases = linting.own_of(config)
    found = _findings(made.body, template.name, config.me.signature or "", phrases)
    return [_head(template), *_header(made), "", *plain_lines(made.body), *found]


def _header(letter: Letter) -> Iterator[str]:
    yield f"To: {_people(letter.to)}"
    if letter.cc:
        yield f"Cc: {_people(letter.cc)}"
    yield f"Subject: {plain(letter.subject)}"


def _people(people: Sequence[Address]) -> str:
    shown = (f"{a.name} <{a.spec}>" if a.name else a.spec for a in people)
    return plain(", ".join(shown))


def _findings(text: str, name: drafting.Name, signature: str, own: Own) -> Iterator[str]:
    """What in a letter a reader may feel as pressure, below it."""
    from ghostwatch.cli import linting  # noqa: PLC0415

    found = linting.of_draft(text, name.language, name.play, own, signature)
    yield from ("", *(f"-- {line}" for line in found)) if found else ()
