"""The morning list in words, for a phone: plain lines of at most 60 characters, no tables.

The rule: what matters most stands first, and a list that is too long for a thumb is cut and says
so; ``--json`` is never cut. A line is longer for one thing only: a word of a command, which cannot
be parted.
"""

from __future__ import annotations

import shlex
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from itertools import groupby
from typing import TypeVar

from ghostwatch.core.brief import Brief, Call, Closed, Held, Owed, Review, Said, YourCall
from ghostwatch.core.model import DraftState, Situation
from ghostwatch.report import names
from ghostwatch.report.as_json import Json
from ghostwatch.report.dates import day, iso
from ghostwatch.report.escaping import plain
from ghostwatch.report.sentences import say

T = TypeVar("T")

WIDTH = 60
NOTHING = "Nothing needs you today."
CLOSED = "Closed by their own words: check that I read right"

_MOST = 7  # entries of a section
_MOST_DECIDED = 3  # of those with three commands each
_MOST_NAMED = 5  # who share one reason
_NAME, _PHONE, _QUOTE, _WHY = 80, 40, 140, 200  # characters of each
_LATER = "3 weeks"

# Mails without an answer, at most -> what to say. None of it asks how things stand.
_OPENINGS = (
    (2, "Ask whether the timing is wrong."),
    (3, "Ask what you could have done better."),
)
_LAST_OPENING = "Ask where to go from here; a no is fine."
_TIMES = {1: "once", 2: "twice"}


def brief_subject(brief: Brief, zone: tzinfo) -> str:
    """The list in one line: how much there is to do, else how much is held back."""
    counts = (
        (len(brief.calls), f"{len(brief.calls)} to call"),
        (len(brief.reviews), names.count(len(brief.reviews), "draft")),
        (len(brief.owed), f"{len(brief.owed)} to answer"),
        (len(brief.your_calls), f"{len(brief.your_calls)} to decide"),
        (len(brief.closed), f"{len(brief.closed)} closed"),
    )
    held = f"{len(brief.held)} withheld" if brief.held else "nothing needs you"
    said = ", ".join(words for number, words in counts if number)
    return f"{day(brief.on, zone)}: {said or held}"


def brief_text(brief: Brief, zone: tzinfo) -> list[str]:
    """The list as lines for people; one line when nothing needs the seller.

    Who stands among the calls with what they wait for is not named once more as owed.
    """
    if brief.is_empty:
        return [NOTHING]
    called = {call.prospect for call in brief.calls}
    owed = [one for one in brief.owed if one.prospect not in called]
    blocks = (
        _block("Call first", brief.calls, _MOST, lambda call: _call(call, zone)),
        *_reviews(brief.reviews),
        _block("You owe an answer", owed, _MOST, lambda one: _owed(one, zone)),
        _block("Your call", brief.your_calls, _MOST_DECIDED, lambda one: _your_call(one, zone)),
        _block(CLOSED, brief.closed, _MOST_DECIDED, lambda one: _closed(one, zone)),
        _held(brief.held, zone),
    )
    lines: list[str] = []
    for block in filter(None, blocks):
        lines += ["", *block] if lines else block
    return lines


def brief_json(brief: Brief, now: datetime, zone: tzinfo) -> Json:
    """The object of ``brief --json``: nothing is cut, and each list is whole."""
    return {
        "now": iso(now, zone),
        "call": [_call_json(call, zone) for call in brief.calls],
        "review": [_review_json(review) for review in brief.reviews],
        "you_owe": [_owed_json(owed) for owed in brief.owed],
        "your_call": [_your_call_json(call) for call in brief.your_calls],
        "closed": [_closed_json(closed) for closed in brief.closed],
        "withheld": [_held_json(held, zone) for held in brief.held],
    }


# --- call first --------------------------------------------------------------------------------


def _call(call: Call, zone: tzinfo) -> list[str]:
    who = ", ".join(filter(None, (plain(call.person, _NAME), plain(call.prospect, _NAME))))
    return [*_item(who), *_below(plain(call.phone, _PHONE)), *_below(_to_say(call, zone))]


def _to_say(call: Call, zone: tzinfo) -> str:
    """What to say on the telephone, from where the conversation stands."""
    if call.situation is Situation.OUR_TURN:
        since = f"They have waited since {day(call.since_on, zone)}."
        return " ".join([since, *_waits_for(call, zone)])
    times = _TIMES.get(call.written, f"{call.written} times")
    opening = next((said for most, said in _OPENINGS if call.written <= most), _LAST_OPENING)
    if call.situation is Situation.YOUR_CALL:
        opening = _LAST_OPENING
    return f"No answer since {day(call.since_on, zone)}, written to {times}. {opening}"


def _waits_for(one: Call | Owed, zone: tzinfo) -> Iterator[str]:
    """What was asked, what they want, and what the seller said they would do."""
    for said in one.asked:
        yield f"Asked: {_quote(said)}"
    if one.wants is not None:
        yield f"Wants to go on: {_quote(one.wants)}"
    promise = one.promise
    if promise is not None:
        by = f" by {day(promise.on, zone)}" if promise.on else ""
        yield f"You promised{by}: {_quote(promise)}"


def _quote(said: Said) -> str:
    return f"“{plain(said.words, _QUOTE)}”"


def _call_json(call: Call, zone: tzinfo) -> Json:
    return {
        "prospect": call.prospect,
        "person": call.person or None,
        "phone": call.phone,
        "situation": call.situation.value,
        "since": call.since_on.isoformat(),
        "written": call.written,
        "say": _to_say(call, zone),
    }


# --- drafts to review --------------------------------------------------------------------------


def _reviews(reviews: Iterable[Review]) -> Iterator[list[str]]:
    """A block for each mailbox; there is one but when Drafts was changed to another."""
    for mailbox, there in groupby(sorted(reviews, key=lambda r: r.mailbox), lambda r: r.mailbox):
        yield _block(f"To review, in {plain(mailbox, _PHONE)}", list(there), _MOST, _review)


def _review(review: Review) -> list[str]:
    edited = ", changed by you" if review.state is DraftState.EDITED else ""
    return _item(f"{plain(review.prospect, _NAME)}: {names.play_in_column(review.play)}{edited}")


def _review_json(review: Review) -> Json:
    return {
        "prospect": review.prospect,
        "play": review.play,
        "state": review.state.value,
        "mailbox": review.mailbox,
        "message_id": review.message_id,
    }


# --- what is owed, and what only the seller can decide -----------------------------------------


def _owed(owed: Owed, zone: tzinfo) -> list[str]:
    since = day(owed.since_on, zone)
    late = f"waiting since {since}" if owed.is_late else f"wrote on {since}"
    below = _below(" ".join(_waits_for(owed, zone)))
    return [*_item(f"{plain(owed.prospect, _NAME)}, {late}"), *below]


def _owed_json(owed: Owed) -> Json:
    promise = owed.promise
    return {
        "prospect": owed.prospect,
        "since": owed.since_on.isoformat(),
        "late": owed.is_late,
        "asked": [{"on": _iso(said.on), "words": said.words} for said in owed.asked],
        "wants": owed.wants and {"on": _iso(owed.wants.on), "words": owed.wants.words},
        "promised": promise and {"until": _iso(promise.on), "words": promise.words},
    }


def _iso(on: date | None) -> str | None:
    return on.isoformat() if on else None


def _your_call(call: YourCall, zone: tzinfo) -> list[str]:
    heading = f"{plain(call.prospect, _NAME)}, no answer since {day(call.since_on, zone)}"
    commands = (line for words in _commands(call) for line in _command(words))
    return [*_item(heading), *commands]


def _commands(call: YourCall) -> list[list[str]]:
    """What the seller can say, each command as its words."""
    kinds = ["won", "lost", "later", *(["resume"] if call.was_taken_back else [])]
    more = {"later": _LATER.split()}
    return [["ghostwatch", kind, plain(call.prospect), *more.get(kind, [])] for kind in kinds]


def _command(words: Sequence[str]) -> list[str]:
    """A command as a shell takes it; one that is too wide goes on behind a backslash."""
    quoted = [shlex.quote(word) for word in words]
    line = f"  {' '.join(quoted)}"
    if len(line) <= WIDTH:
        return [line]
    head, name, *rest = " ".join(quoted[:2]), *quoted[2:]
    return [f"  {head} \\", f"    {' '.join([name, *rest])}"]


def _your_call_json(call: YourCall) -> Json:
    return {
        "prospect": call.prospect,
        "since": call.since_on.isoformat(),
        "commands": [shlex.join(words) for words in _commands(call)],
    }


# --- what was read as the end ------------------------------------------------------------------

_ENDS = {
    "asked_to_stop": "wants no more mail",
    "they_said_no": "said no",
    "they_chose_other": "chose another",
}


def _closed(closed: Closed, zone: tzinfo) -> list[str]:
    """The sentence that was read, and the command for who did not mean that."""
    end = f"{_ENDS[closed.code]} on {day(closed.said.on, zone)}" if closed.said.on else ""
    quoted = _below(_quote(closed.said)) if closed.said.words else []
    return [*_item(f"{plain(closed.prospect, _NAME)} {end}"), *quoted, *_command(_resume(closed))]


def _resume(closed: Closed) -> list[str]:
    return ["ghostwatch", "resume", plain(closed.prospect)]


def _closed_json(closed: Closed) -> Json:
    return {
        "prospect": closed.prospect,
        "on": _iso(closed.said.on),
        "code": closed.code,
        "words": closed.said.words or None,
        "command": shlex.join(_resume(closed)),
    }


# --- what was held back ------------------------------------------------------------------------


def _held(held: Iterable[Held], zone: tzinfo) -> list[str]:
    """A line for each reason: a cap holds many back at once, and for the same one."""
    who: dict[str, list[str]] = {}
    for one in held:
        who.setdefault(_why(one, zone), []).append(plain(one.prospect, _NAME))
    rows = [f"{_all(those)}: {why}" for why, those in who.items()]
    return _block("Withheld", rows, _MOST, _item)


def _why(held: Held, zone: tzinfo) -> str:
    return plain(say(held.reason, zone), _WHY)


def _all(who: Sequence[str]) -> str:
    more = len(who) - _MOST_NAMED
    return ", ".join(who[:_MOST_NAMED]) + (f" and {more} more" if more > 0 else "")


def _held_json(held: Held, zone: tzinfo) -> Json:
    return {
        "prospect": held.prospect,
        "situation": held.situation.value,
        "code": held.reason.code,
        "reason": say(held.reason, zone),
    }


# --- lines -------------------------------------------------------------------------------------


def _block(title: str, rows: Sequence[T], most: int, of: Callable[[T], list[str]]) -> list[str]:
    """A heading and its rows, as many as a thumb scrolls past; nothing without rows.

    One row too many is shown: the line that would count it takes as much room.
    """
    if not rows:
        return []
    shown = rows if len(rows) == most + 1 else rows[:most]
    left = len(rows) - len(shown)
    more = [f"… and {left} more: ghostwatch status"] if left else []
    return [*_wrapped(title), *(line for row in shown for line in of(row)), *more]


def narrow(lines: Iterable[str]) -> list[str]:
    """Lines as narrow as the list: those that are narrow enough stay as they are."""
    parted = (_wrapped(line) if len(line) > WIDTH else [line] for line in lines)
    return [line for part in parted for line in part]


def _item(text: str) -> list[str]:
    return _wrapped(text, "- ", "  ")


def _below(text: str) -> list[str]:
    return _wrapped(text, "  ", "  ")


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    )
