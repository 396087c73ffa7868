"""What is said about cadences, plays and courtesies must fit together; and which words it needs.

The rule of the module: as in ``rules``, a function sees only what was not refused before and gives
breaches. Whether a template is there is not asked here: ``check`` tries each that is ``needed``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ghostwatch.config.rules import Breach, MarkOf, Rule, Sound
from ghostwatch.config.selling import AS_THEY_WRITE, DEFAULT_CADENCE, STAGES, Courtesies
from ghostwatch.config.switches import is_play_name
from ghostwatch.config.values import meant, nearest, shown
from ghostwatch.config.yaml_tree import Path as Where
from ghostwatch.core.model import Situation
from ghostwatch.core.plays import PLAYS, STEPS

_SURELY_MEANT = 0.8  # how alike: a cadence may lie there for later, under a name of its own
_SILENT, _OUR_TURN = Situation.SILENT.value, Situation.OUR_TURN.value


def _own_plays(sound: Sound) -> Mapping[str, str]:
    """The seller's own plays -> the situation in which each may be drafted."""
    return MappingProxyType(
        {
            name: sound.text("plays", name, "situation") or _SILENT
            for name in sound.names("plays")
            if sound.holds_keys("plays", name)
        }
    )


def _names_of_plays(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    for name in _own_plays(sound):
        if name in PLAYS:
            what = f"`{name}` is a play of ours."
            then = "Give yours another name; to change only its words, write a template."
        elif not is_play_name(name):
            what = f"A play cannot be called {shown(name)}: its template is a file of that name."
            then = "Use small letters, digits and _, a letter first."
        else:
            continue
        yield Breach(("plays", name), what, then, on_key=True)


def _words_of_plays(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    if _own_plays(sound) and not sound.given("templates"):
        yield Breach(
            ("plays",),
            "Your own plays need words of your own, and `templates` names no folder.",
            "Name a folder, and write a template for each play in it: docs/templates.md.",
            on_key=True,
        )


def _cadences(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    own = _own_plays(sound)
    for name in sound.names("cadences"):
        if sound.get("cadences", name) == []:
            yield Breach(("cadences", name), "This cadence has no steps.", "Write one or more.")
        for step in sound.sections("cadences", name):
            play = sound.text(*step, "play")
            if play is not None:
                yield from _step((*step, "play"), play, own)


def _step(path: Where, play: str, own: Mapping[str, str]) -> Iterator[Breach]:
    steps = (*STEPS, *(name for name, situation in own.items() if situation == _SILENT))
    if play in steps:
        return
    if own.get(play) == _OUR_TURN:
        what = f"{shown(play)} is for an answer that you owe, not for their silence."
        yield Breach(path, what, "Take `situation` away from it, or name another play.")
    elif play in PLAYS:
        what = f"{shown(play)} is no step of a cadence: it has a time of its own."
        yield Breach(path, what, f"Known: {', '.join(steps)}.")
    else:
        yield Breach(path, f"There is no play {shown(play)}.", meant(play, steps))


def _cadence_of_prospects(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    known = tuple(dict.fromkeys(["default", *sound.names("cadences")]))
    for prospect in sound.sections("prospects"):
        name = sound.text(*prospect, "cadence")
        if name is not None and name not in known:
            yield Breach(
                (*prospect, "cadence"), f"There is no cadence {shown(name)}.", meant(name, known)
            )


def _stages_of_cadences(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    """A cadence that nobody names is for a stage; one that almost names a stage was meant to."""
    named = {sound.text(*prospect, "cadence") for prospect in sound.sections("prospects")}
    known = ("default", *STAGES)
    for name in sound.names("cadences"):
        near = None if name in known or name in named else nearest(name, known, _SURELY_MEANT)
        if near is not None:
            what = f"No prospect names the cadence {shown(name)}, and no stage is called so."
            then = f"Did you mean `{near}`? Else name it at a prospect, or take it away."
            yield Breach(("cadences", name), what, then, on_key=True)


def _play_for_what_is_owed(sound: Sound, _: MarkOf) -> Iterator[Breach]:
    path = ("courtesies", "owe")
    play, own = sound.text(*path), _own_plays(sound)
    fit = tuple(name for name, situation in own.items() if situation == _OUR_TURN)
    if play is None or play in fit:
        return
    if play in own:
        what = f"{shown(play)} is for their silence, not for an answer that you owe."
        yield Breach(path, what, "Write `situation: our_turn` at that play.")
    else:
        then = meant(play, fit) if fit else "Write it in `plays`, with `situation: our_turn`."
        yield Breach(path, f"There is no play {shown(play)} of your own.", then)


RULES: tuple[Rule, ...] = (
    _names_of_plays,
    _words_of_plays,
    _cadences,
    _cadence_of_prospects,
    _stages_of_cadences,
    _play_for_what_is_owed,
)


def breaches(sound: Sound, mark_of: MarkOf) -> Iterator[Breach]:
    """Every rule of this module that the file does not keep."""
    for rule in RULES:
        yield from rule(sound, mark_of)


# --- the words that are needed -------------------------------------------------------------------


def needed(sound: Sound) -> frozenset[tuple[str, str]]:
    """The (play, language) pairs that the prospects of a file use, as far as it is sound.

    For a prospect whose language their own mail tells: the seller's, and AS_THEY_WRITE. A play of
    the seller's own that nobody has yet is tried in the language of the first prospect.
    """
    found: set[tuple[str, str]] = set()
    usual = (sound.text("me", "language") or "en").lower()
    languages: list[str] = []
    for prospect in sound.sections("prospects"):
        language = sound.text(*prospect, "language")
        languages.append((language or usual).lower())
        plays = (*_plays_of_steps(sound, prospect), *_plays_of_courtesies(sound, prospect))
        found.update((play, languages[-1]) for play in plays)
        found.update((play, AS_THEY_WRITE) for play in plays if language is None)
    if sound.text("controls", "watch") is not None:  # these have the default of everything
        watched = [*_plays_of_steps(sound, ("controls",))]
        found.update((play, one) for play in watched for one in (usual, AS_THEY_WRITE))
    own, used = _own_plays(sound), {play for play, _ in found}
    found.update((play, next(iter(languages), usual)) for play in own if play not in used)
    # Without a folder there can be no words for them, which is told of already.
    known = {*PLAYS, *own} if sound.given("templates") else {*PLAYS}
    return frozenset((play, language) for play, language in found if play in known)


def _plays_of_steps(sound: Sound, prospect: Where) -> Iterator[str]:
    names = sound.names("cadences")
    stage = sound.text(*prospect, "stage") or "talking"
    named = sound.text(*prospect, "cadence")
    cadence = named or (stage if stage in names else "default")
    if named is None and cadence == "default" and stage == "agreed" and _tells(sound):
        return
    if cadence == "default" and cadence not in names:
        yield from (step.play for step in DEFAULT_CADENCE)
    for step in sound.sections("cadences", cadence):
        play = sound.text(*step, "play")
        if play is not None:
            yield play


def _plays_of_courtesies(sound: Sound, prospect: Where) -> Iterator[str]:
    care = sound.get(*prospect, "care")
    for play in ("thank_you", "door_open", "referral"):
        if _is_on(sound.get("courtesies", play)):
            yield play
    if sound.text(*prospect, "stage") == "agreed" and _tells(sound):
        yield "no_news"
    if _is_on(sound.get("courtesies", "care") if care is None else care):
        yield "care"
    owe = sound.text("courtesies", "owe")
    if owe is not None:
        yield owe


def _is_on(value: object) -> bool:
    return value is True or value == "on"


def _tells(sound: Sound) -> bool:
    """Whether those who have agreed are told how things stand."""
    value = sound.get("courtesies", "no_news")
    return Courtesies.no_news is not None if value is None else value not in (False, "off")
