"""Until when somebody is away, as their automatic reply says it.

The rule of the module: a date counts only close behind words that say until when, and in any doubt
there is none. 04/05/2026 is a doubt. No standard has a field for it (RFC 3834 has none): it is read
from the text, in English and German.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from ghostwatch.core.replies.patterns import compiled
from ghostwatch.core.replies.quotes import new_text

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

_MONTHS = {
    name: month
    for month, names in enumerate(
        ("january januar jan", "february februar feb", "march märz mar", "april apr", "may mai",
         "june juni jun", "july juli jul", "august aug", "september sept sep",
         "october oktober oct okt", "november nov", "december dezember dec dez"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_AWAY = (
    r"\b(?:until|till|back (?:in the office |at work |again )?on|return(?:ing)?(?: to \w+ \w+)? on"
    r"|back in the office from|bis(?: zum| einschließlich)?|ab(?: dem)?|zurück am|wieder am"
    r"|(?:through|up to and including))\s[^\d.]{0,25}?"
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (?P<m>"
    rf"{_MONTH})\.?,?(?: (?P<y>\d{{4}}))?|(?P<m2>{_MONTH})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?"
    r"(?:,? (?P<y2>\d{4}))?|(?P<d3>\d{1,2})\.(?P<n3>\d{1,2})\.(?P<y3>\d{4}))(?!\w)"
)
_INCLUSIVE = r"through\b|up to and including\b|bis einschließlich\b"
_FURTHEST = timedelta(days=400)
_FURTHEST_WITHOUT_YEAR = timedelta(days=120)  # else a holiday that is over becomes next year's
_AWAY_LOOKS_AT = 600


def away_until(parsed: Parsed) -> date | None:
    """The first day back, as an automatic reply names it; None when in any doubt."""
    if parsed.dated_at is None:
        return None
    sent_on = parsed.dated_at.date()
    text = " ".join(new_text(parsed.text).text[:_AWAY_LOOKS_AT].lower().split())
    found = [_back_on(match, sent_on) for match in compiled(_AWAY).finditer(text)]
    return min((back_on for back_on in found if back_on), default=None)


def _back_on(match: re.Match[str], sent_on: date) -> date | None:
    """The date of one phrase, when it lies ahead and not too far."""
    named = match.groupdict()
    month = named["m"] or named["m2"]
    year = named["y"] or named["y2"] or named["y3"]
    try:
        if named["iso"]:
            on = date.fromisoformat(named["iso"])
        else:
            day = int(named["d"] or named["d2"] or named["d3"])
            number = _MONTHS[month] if month else int(named["n3"])
            on = date(int(year) if year else sent_on.year, number, day)
            if not year and on <= sent_on:
                on = on.replace(year=sent_on.year + 1)
    except ValueError:
        return None
    furthest = _FURTHEST if year or named["iso"] else _FURTHEST_WITHOUT_YEAR
    if compiled(_INCLUSIVE).match(match[0]):
        on += timedelta(days=1)
    return on if sent_on < on <= sent_on + furthest else None
