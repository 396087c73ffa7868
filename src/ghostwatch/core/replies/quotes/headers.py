"""Header blocks: From, Sent, To and Subject as plain lines above an old mail, as Outlook writes.

The rule of the module: labels alone are not enough, for people write itineraries ("From: Munich,
To: Berlin, Date: Friday"). There must be a sender, two more labels, and what only mails have: a
subject, a time of sending, an address, or bold marks; or an address and a time by the clock.
"""

from __future__ import annotations

from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.languages import set_of, words

_LONGEST_LABEL = 40
_MOST_LINES = 14
_MARKS = " *_\t\u00a0|#"
_FIELDS = {"more": "m", "to": "T", "sent": "S", "subject": "J", "sender": "F"}
# These say "date" or stand in an itinerary too; "Sent" and its like are only said of mail.
_DATES = set_of(
    """
    date data datum fecha dato päivämäärä pvm дата 日期 日付 日時
    """
)
_CLOCK = r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)"
_LONGEST = 200  # letters of a line in which a time is looked for
# Labels of Lotus Notes that stand alone on a line.
_LOTUS = {"subject": ("thema",), "more": ("kopie", "copy", "copie", "copia", "kopi")}
# Lotus Notes may leave the colon out.
_WITHOUT_COLON = "\t"


@cache
def _labels() -> dict[str, str]:
    """Label -> F (sender), S (sent), D (date), T (to), J (subject), m (more).

    Some words are a label of two fields ("a" is "to" in Italian and French): the later wins, and
    it does not matter, because a block needs several.
    """
    found = {word: letter for field, letter in _FIELDS.items() for word in words(field)}
    return found | dict.fromkeys(_DATES, "D")


def label_of(line: str) -> str:
    """The letter of the label that the stripped line begins with, or ""."""
    start = line[:_LONGEST_LABEL]
    at = start.find(":")
    if at < 0:
        at = start.find("：")
    if at < 0:
        at = start.find(_WITHOUT_COLON)
    return _labels().get(start[:at].strip(_MARKS).lower(), "") if at > 0 else ""


def block_length(lines: list[str], labels: list[str], at: int, *, ruled: bool) -> int:
    """How many lines from here are a header block, 0 when none begins here.

    lines: stripped; labels: of each line; ruled: a rule or separator stands above.
    """
    seen, end = _walk(lines, labels, at)
    return end if _is_of_a_mail(lines[at : at + end], seen, ruled=ruled) else 0


def bare_block(lines: list[str], at: int) -> tuple[int, int]:
    """First line and length of a block of Lotus Notes, whose labels stand alone on their lines.

    The line ``at`` has to be the label of the recipients; above it stand sender and date.
    """
    if lines[at].lower() not in _alone("to"):
        return at, 0
    below = [line.lower() for line in lines[at + 1 : at + _MOST_LINES]]
    subject = next((i for i, line in enumerate(below) if line in _alone("subject")), -1)
    if subject < 1 or not any(line in _alone("more") for line in below[:subject]):
        return at, 0
    first = at
    for i in range(at - 1, max(-1, at - 6), -1):
        if lines[i] and not ("@" in lines[i] or compiled(_CLOCK).search(lines[i][:_LONGEST])):
            break
        first = i if lines[i] else first
    return first, at + subject + 2 - first


@cache
def _alone(field: str) -> frozenset[str]:
    return frozenset((*words(field), *_LOTUS.get(field, ())))


def _walk(lines: list[str], labels: list[str], at: int) -> tuple[set[str], int]:
    """The labels that follow one another from here, and how many lines they take."""
    seen: set[str] = set()
    end = gap = empty = 0
    for offset, line in enumerate(lines[at : at + _MOST_LINES]):
        label = labels[at + offset]
        if label:
            # A second sender begins the next mail.
            if label == "F" and "F" in seen:
                break
            seen.add(label)
            end, gap, empty = offset + 1, 0, 0
        elif not line:
            empty += 1
        else:
            gap += 1  # many recipients fill several lines
        if empty > 1 or gap > 3 or (gap and empty):
            break
    return seen, end


def _is_of_a_mail(block: list[str], seen: set[str], *, ruled: bool) -> bool:
    addressed = any("@" in line for line in block)
    if (
        addressed
        and seen & {"S", "D"}
        and any(compiled(_CLOCK).search(line[:_LONGEST]) for line in block)
    ):
        return bool(seen & {"F", "T"})
    if "F" not in seen:
        return False
    if ruled:
        return len(seen) >= 2 or addressed
    telling = addressed or bool(seen & {"J", "S"}) or block[0][:1] == "*"
    return len(seen) >= 3 and telling
