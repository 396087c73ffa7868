"""Odd MIME against another parser's answers: subject, From, date, Message-ID, text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from understanding.figures import Score, count, of_group, share
from understanding.seeing import Seen

_MARK = re.compile(r"(?m)^(?:>|-- ?$)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


def score(seen: Sequence[Seen]) -> Score:
    """A figure for each column; rows whose truth is null are not counted."""
    of = Score()
    rows = list(of_group(seen, "mime"))
    for name, (key, goal, agrees) in _COLUMNS.items():
        known = [row for row in rows if row.case.truth.get(key) is not None]
        right = [agrees(row.case.truth[key], row.shown) for row in known]
        of.figures.append(share(name, count(right), len(known), goal))
        for row, agreed in zip(known, right, strict=True):
            if not agreed:
                of.fault(row, f"{name} {row.case.truth[key]!r}"[:120], repr(_answer(name, row)))
    return of


def _answer(name: str, row: Seen) -> str:
    return str(row.get("new_text" if name == "text" else name))[:120]


def _subject(truth: str, shown: Mapping[str, Any]) -> bool:
    return _flat(truth) == _flat(shown.get("subject"))


def _from(truth: Sequence[str], shown: Mapping[str, Any]) -> bool:
    return not truth or str(truth[0]).lower() == str(shown.get("from")).lower()


def _date(truth: Mapping[str, Any], shown: Mapping[str, Any]) -> bool:
    offset = timedelta(hours=truth["tz_hour"], minutes=truth["tz_minute"])
    zone = timezone(-offset if truth["tz_before_gmt"] else offset)
    y, m, d, *clock = (truth[n] for n in ("year", "month", "day", "hour", "minute", "second"))
    try:
        instant = datetime.combine(date(y, m, d), time(*clock), tzinfo=zone)
    except ValueError:
        return shown.get("date") is None
    told = shown.get("date")
    return bool(told) and datetime.fromisoformat(str(told)).astimezone(UTC) == instant


def _message_id(truth: str, shown: Mapping[str, Any]) -> bool:
    return str(shown.get("message_id") or "").strip("<>") == truth.strip("<>")


def _text(truth: str, shown: Mapping[str, Any]) -> bool:
    """The new text, also with its signature, against all of the text or its beginning."""
    new, signature = shown.get("new_text") or "", shown.get("signature") or ""
    mark = _MARK.search(truth)
    wanted = {_flat(truth), _flat(truth[: mark.start()] if mark else truth)}
    return any(_flat(answer) in wanted for answer in _given(new, signature))


def _given(new: str, signature: str) -> Iterator[str]:
    yield new
    yield f"{new}\n{signature}"


def _flat(text: object) -> str:
    return " ".join(_CONTROL.sub(" ", str(text or "")).split())


_COLUMNS: Mapping[str, tuple[str, str, Callable[..., bool]]] = {
    "subject": ("subject", ">= 0.97", _subject),
    "from": ("from_", ">= 1.0", _from),
    "date": ("date", "", _date),
    "message_id": ("message_id", "", _message_id),
    "text": ("text", ">= 0.93", _text),
}
