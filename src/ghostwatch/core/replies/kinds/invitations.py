"""What a calendar part says about a meeting, and on which day that is.

The rule of the module: the first event of the first calendar that holds one counts, cut out of the
text before it is read, so that ten thousand events or an endless series cost what one costs. The
day is the wall-clock day where the event is; when it is not certain there is none.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from ghostwatch.core.model import Meeting
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.kinds.fields import first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ghostwatch.core.model import Parsed, Part

CALENDARS = ("text/calendar", "application/ics")
_MAX_EVENT = 16_000
_MAX_LINE = 2_000
_MAX_STEPS = 1_000
_MAX_INTERVAL = 1_000


class Invitation(NamedTuple):
    """One event. on: its day, of a series the first after the mail. by_room: nobody answered."""

    meeting: Meeting
    on: date | None
    by_room: bool


# RFC 5546 1.4. PUBLISH is a file for everybody; REFRESH, ADD and DECLINECOUNTER change nothing.
_METHODS = {
    "REQUEST": Meeting.REQUESTED,
    "COUNTER": Meeting.COUNTERED,
    "CANCEL": Meeting.CANCELLED,
}
# PARTSTAT of a REPLY (RFC 5545 3.2.12).
_ANSWERS = {
    "ACCEPTED": Meeting.ACCEPTED,
    "TENTATIVE": Meeting.TENTATIVE,
    "DECLINED": Meeting.DECLINED,
}
_TALKED_ABOUT = frozenset(
    {"REQUEST", "REPLY", "COUNTER", "CANCEL", "ADD", "REFRESH", "DECLINECOUNTER"}
)


def is_about_a_meeting(parsed: Parsed) -> bool:
    """Whether a calendar part is a word in a talk about a meeting (RFC 6047 2.4), no mere file.

    Without a method it is one when nothing else is said.
    """
    methods = [_method(part) for part in parsed.parts if part.content_type in CALENDARS]
    if not methods:
        return False
    return any(method in _TALKED_ABOUT for method in methods) or not parsed.text.strip()


def invitation_of(parsed: Parsed) -> Invitation | None:
    """What the calendar part says, None when it asks or answers nothing; never raises."""
    for part in parsed.parts:
        if part.content_type in CALENDARS:
            event = _event(part)
            if event is not None:
                return _invitation(parsed, event, _method(part))
    return None


def is_by_room(parsed: Parsed) -> bool:
    """A room or a device that accepts by itself."""
    invitation = invitation_of(parsed)
    return invitation is not None and invitation.by_room


def _invitation(parsed: Parsed, event: Any, method: str) -> Invitation | None:
    attendee = _attendee(parsed, event) if method == "REPLY" else None
    answer = _param(attendee, "PARTSTAT")
    meeting = _ANSWERS.get(answer) if method == "REPLY" else _METHODS.get(method)
    if meeting is Meeting.REQUESTED and _text(event, "STATUS") == "CANCELLED":
        meeting = Meeting.CANCELLED
    if meeting is None:
        return None
    sent_on = parsed.dated_at.date() if parsed.dated_at else None
    return Invitation(
        meeting, _on(event, sent_on), method == "REPLY" and _is_room(parsed, attendee)
    )


# --- the event ----------------------------------------------------------------------------------


def _method(part: Part) -> str:
    """METHOD of the calendar (RFC 5545 3.7.2), else that of the part (RFC 6047 2.4)."""
    found = re.search(rb"(?im)^METHOD[^:\n]{0,100}:[ \t]{0,9}([A-Z]{3,20})", part.octets[:4_000])
    return (found[1].decode("ascii") if found else part.params.get("method", "")).upper()


def _event(part: Part) -> Any:
    """The first event, read alone; None when there is none that can be read."""
    text = _cut_out(part.octets)
    if not text:
        return None
    try:
        import icalendar  # noqa: PLC0415 - as slow as all the rest; most mail has no calendar

        return icalendar.Event.from_ical(text)
    except Exception:  # noqa: BLE001 - a third party's parser on hostile octets
        return None


def _cut_out(octets: bytes) -> str:
    """The lines of the first event, unfolded (RFC 5545 3.1), without what is nested in it."""
    begins = re.search(rb"(?im)^BEGIN:VEVENT[ \t]{0,9}\r?$", octets)
    if begins is None:
        return ""
    text = octets[begins.start() : begins.start() + _MAX_EVENT].decode("utf-8", "replace")
    lines = compiled(r"\r?\n[ \t]").sub("", text).splitlines()
    return "\r\n".join(_own_lines(lines)) + "\r\n"


def _own_lines(lines: list[str]) -> Iterator[str]:
    depth = 0
    for line in lines:
        name = line[:20].upper()
        depth += name.startswith("BEGIN:") - name.startswith("END:")
        nested = depth > 1 or (depth == 1 and name.startswith("END:"))
        if not nested and len(line) <= _MAX_LINE and name.startswith(_READ):
            yield line
        if depth == 0:
            return
    yield "END:VEVENT"


# A line that the parser does not need is a line on which it cannot fail.
_READ = (
    "BEGIN:VEVENT", "END:VEVENT", "DTSTART", "ATTENDEE", "RRULE", "STATUS", "RECURRENCE-ID",
)  # fmt: skip


def _text(event: Any, name: str) -> str:
    return str(event.get(name, "")).upper()


# --- who answers --------------------------------------------------------------------------------


def _attendee(parsed: Parsed, event: Any) -> Any:
    """Who replies: RFC 5546 3.2.3 wants one attendee; of several it is the sender."""
    found = event.get("ATTENDEE")
    attendees = found if isinstance(found, list) else [found]
    senders = {sender.key for sender in parsed.senders}
    told = [a for a in attendees if _param(a, "PARTSTAT") in _ANSWERS]
    own = [a for a in attendees if str(a).lower().removeprefix("mailto:") in senders]
    return next(iter(own or told or attendees), None)


def _param(attendee: Any, name: str) -> str:
    """A parameter of an attendee, upper-case."""
    params = getattr(attendee, "params", None)
    return str(params.get(name, "")).upper() if params is not None else ""


_ROOMS = (
    r"\b(?:room|conference|boardroom|meeting room|raum|saal|besprechung\w{0,12}|salle|sala|zaal"
    r"|vergaderzaal|beamer|projector|møterum|konferensrum)\b|resource\.calendar\."
)


def _is_room(parsed: Parsed, attendee: Any) -> bool:
    """A room or resource by its type (RFC 5545 3.2.3), its address, or its name and a robot's mark.

    An automatic mark alone is none: calendar services put it on people's answers.
    """
    if _param(attendee, "CUTYPE") in ("ROOM", "RESOURCE"):
        return True
    names = f"{_param(attendee, 'CN')} {attendee} ".lower()
    names += " ".join(f"{sender.name} {sender.key}" for sender in parsed.senders).lower()
    marked = first(parsed, "auto-submitted").startswith("auto-") or "resource.calendar." in names
    return marked and bool(compiled(_ROOMS).search(names))


# --- the day ------------------------------------------------------------------------------------


def _on(event: Any, sent_on: date | None) -> date | None:
    """The day of DTSTART on the wall there; of a series the first not before the mail."""
    start = _start(event)
    if not isinstance(start, date):
        return None
    day = start.date() if isinstance(start, datetime) else start
    rule = event.get("RRULE")
    if rule is None or sent_on is None or day >= sent_on or event.get("RECURRENCE-ID"):
        return day
    return _next(day, rule, sent_on)


def _start(event: Any) -> Any:
    """The value of DTSTART; icalendar raises on reading a broken one."""
    try:
        return getattr(event.get("DTSTART"), "dt", None)
    except Exception:  # noqa: BLE001 - its own error, which is no AttributeError
        return None


_PLAIN = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY"})
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def _next(start: date, rule: Any, sent_on: date) -> date | None:
    """The first day of a plain series (RFC 5545 3.3.10) on or after the mail's; None in doubt."""
    try:
        parts = {str(k).upper(): v if isinstance(v, list) else [v] for k, v in rule.items()}
        return _next_plain(start, parts, sent_on)
    except (ValueError, TypeError, OverflowError, KeyError, IndexError, AttributeError):
        return None


def _next_plain(start: date, parts: dict[str, list[Any]], sent_on: date) -> date | None:
    if not parts.keys() <= _PLAIN or ("BYDAY" in parts and parts["FREQ"][0] != "WEEKLY"):
        return None
    count = int(parts.get("COUNT", [_MAX_STEPS * 7])[0])
    until = parts.get("UNTIL", [None])[0]
    last = until.date() if isinstance(until, datetime) else until
    days = zip(_days(start, parts), range(count), strict=False)
    found = next((day for day, _ in days if day >= sent_on), None)
    return found if found is None or last is None or found <= last else None


def _days(start: date, parts: dict[str, list[Any]]) -> Iterator[date]:
    """The days of a series, at most a thousand steps of it."""
    frequency = str(parts["FREQ"][0]).upper()
    interval = min(max(int(parts.get("INTERVAL", [1])[0]), 1), _MAX_INTERVAL)
    monday = start - timedelta(days=start.weekday())
    named = {_DAYS.index(str(day)[-2:].upper()) for day in parts.get("BYDAY", ())}
    for step in range(_MAX_STEPS):
        if frequency == "DAILY":
            yield start + timedelta(days=step * interval)
        elif frequency == "WEEKLY":
            week = monday + timedelta(weeks=step * interval)
            days = (week + timedelta(days=d) for d in sorted(named or {start.weekday()}))
            yield from (day for day in days if day >= start)
        elif frequency in ("MONTHLY", "YEARLY"):
            months = step * interval * (12 if frequency == "YEARLY" else 1)
            yield from _in_month(start, months)
        else:
            return


def _in_month(start: date, months: int) -> Iterator[date]:
    """The same day so many months later; nothing in a month that has no such day."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    try:
        yield date(year, month + 1, start.day)
    except ValueError:
        return
