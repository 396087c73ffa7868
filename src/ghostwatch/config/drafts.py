"""The keys about drafts: how many may lie there, what stands in them, what becomes of stale ones.

As in ``keys``: a field is a key, and says everything about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, ClassVar

from ghostwatch.config.selling import STRICT
from ghostwatch.config.values import Key, duration, one_of, whole
from ghostwatch.core.model import MOST_A_QUARTER


@dataclass(frozen=True, kw_only=True)
class DraftRules:
    """What may lie in your Drafts, and what happens with what is no longer right."""

    __pydantic_config__: ClassVar = STRICT

    per_pass: Annotated[
        int,
        whole(0, 10_000),
        Key("New drafts in one turn at most; the longest silence comes first."),
    ] = 5
    per_day: Annotated[
        int,
        whole(0, 10_000),
        Key("New drafts in one day of yours at most. 0, here or in `per_pass`: none are written."),
    ] = 15
    per_quarter: Annotated[
        int,
        whole(0, 100),
        Key(
            "Of our messages that you sent, those that one prospect gets in 90 days at most;"
            " `no_news` is not counted. What is over it is held back until the oldest of them is 90"
            " days old."
        ),
    ] = MOST_A_QUARTER
    quote: Annotated[
        Annotated[str, one_of("last")] | None,
        Key(
            "What a draft quotes below your signature: `last`: the new words of the mail that it"
            " follows, fetched when it is written. `null`: nothing."
        ),
    ] = None
    withdraw: Annotated[
        str,
        one_of("trash", "report"),
        Key(
            "A draft of ours that you have not touched and that is no longer right: `trash` moves"
            " it into Trash, `report` leaves it and says so."
        ),
    ] = "trash"
    quarantine: Annotated[
        timedelta,
        duration(timedelta(0), timedelta(days=1)),
        Key(
            "After a write whose outcome is unknown: how long to wait, in real time, before"
            " deciding whether the draft is there."
        ),
    ] = timedelta(seconds=60)
    gone_for: Annotated[
        timedelta,
        duration(timedelta(0), timedelta(days=30)),
        Key(
            "A draft that is missing and was not sent counts as thrown away when it was seen"
            " missing at least 3 times over this time."
        ),
    ] = timedelta(hours=24)
