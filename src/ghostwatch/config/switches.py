"""Readers for what is switched on or off, and for the plays that a seller names.

The rule of the module: `on` and `off` mean what they say, and so do `true` and `false`; nothing
else does. What is written here is no text that could be guessed at.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, TypeAlias

from ghostwatch.config.values import Reads, Wrong, shown, text_of, whole

_SWITCH = {"on": True, "off": False}
_DAYS = whole(1, 250)
_LEAST, _MOST = 0.001, 0.5
_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")


def _switch(value: object, _: Path) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _SWITCH:
        return _SWITCH[value]
    raise Wrong("This is neither on nor off.", "Write `on` or `off`.")


def _days_or_off(value: object, folder: Path) -> int | None:
    if value is False or value == "off":
        return None
    try:
        days: int = _DAYS.take(value, folder)  # type: ignore[assignment]
    except Wrong as wrong:
        raise Wrong(wrong.what, f"{wrong.then.rstrip('.')}, or `off`.") from None
    return days


def _dial(value: object, _: Path) -> float:
    wants = f"a number from {_LEAST} to {_MOST}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Wrong(f"This must be {wants}.", "Write 0.02 for two in a hundred, without quotes.")
    if not _LEAST <= value <= _MOST:
        raise Wrong(f"{value} is out of range.", f"Write {wants}.")
    return float(value)


def is_play_name(name: str) -> bool:
    """Whether a play may be called so: its template is a file of that name."""
    return _NAME.fullmatch(name) is not None


def _play(value: object, _: Path) -> str:
    name = text_of(value)
    if not is_play_name(name):
        raise Wrong(
            f"{shown(name)} is not the name of a play.", "Write it as it stands in `plays`."
        )
    return name


_ON_OFF = {"enum": ["on", "off", True, False]}

Switch: TypeAlias = Annotated[bool, Reads(_switch, _ON_OFF, "`on` or `off`")]
DaysOrOff: TypeAlias = Annotated[
    int | None,
    Reads(
        _days_or_off, {"anyOf": [_DAYS.shape, {"enum": ["off", False]}]}, f"{_DAYS.wants}, or `off`"
    ),
]
Dial: TypeAlias = Annotated[
    float,
    Reads(_dial, {"type": "number", "minimum": _LEAST, "maximum": _MOST}, f"{_LEAST} to {_MOST}"),
]
PlayName: TypeAlias = Annotated[str, Reads(_play, {"type": "string"}, "the name of a play")]
