"""The keys about the linter of words: phrases of the seller's own, and those that are fine.

As in ``keys``: a field is a key, and says everything about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, TypeAlias

from ghostwatch.config.selling import STRICT
from ghostwatch.config.values import Key, Line, Reads, Wrong, shown, text_of


def _phrase(value: object, _: Path) -> str:
    from ghostwatch.core import voice  # noqa: PLC0415 - most files name no phrase

    words = text_of(value)
    if (wrong := voice.objection(words)) is not None:
        then = "docs/writing.md says how a phrase is written."
        raise Wrong(f"The phrase {shown(words)} cannot be read: {wrong}.", then)
    return words


Phrase: TypeAlias = Annotated[str, Reads(_phrase, {"type": "string"}, "a phrase")]


@dataclass(frozen=True, kw_only=True)
class AvoidPhrase:
    """A phrase that you do not want to write, whatever the language."""

    __pydantic_config__: ClassVar = STRICT

    words: Annotated[
        Phrase, Key("The words; docs/writing.md says what marks may stand in them.", "synerg*")
    ]
    why: Annotated[Line, Key("What it does to the reader, in a sentence.")] = (
        "You have decided not to write this."
    )
    instead: Annotated[Line, Key("A better wording.")] = "Say it in your own words."


@dataclass(frozen=True, kw_only=True)
class VoiceRules:
    """What `templates lint`, `check` and `why` say about your words, beside our own phrases."""

    __pydantic_config__: ClassVar = STRICT

    avoid: Annotated[
        tuple[AvoidPhrase, ...], Key("Phrases of your own that are pointed out in your words.")
    ] = ()
    allow: Annotated[
        tuple[Phrase, ...],
        Key("Phrases of ours that are fine with you: nothing is said where one of these stands."),
    ] = ()
