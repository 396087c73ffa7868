"""Hostile mail: one clean object for every message, and every expectation that can be seen in it.

What a message must come to is a sentence; the table below says which words of such a sentence can
be held against the object, and how. A sentence that none of them fits needs a server to be seen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from understanding.figures import Score, count, of_group, share
from understanding.seeing import Seen

_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_PROSPECT, _OWN = "pat@customer.example", "sam@seller.example"
_LINES = ("subject", "from", "message_id", "in_reply_to", "references")


def score(seen: Sequence[Seen]) -> Score:
    """How many objects are clean, and how many expectations that can be seen are met."""
    of = Score()
    rows = list(of_group(seen, "hostile"))
    dirty = [(row, list(_unclean(row))) for row in rows]
    of.figures.append(share("clean objects", count(not f for _, f in dirty), len(rows), ">= 1.0"))
    asked = [(row, name, ok(row)) for row in rows for name, ok in _asked(row)]
    met = count(good for _, _, good in asked)
    of.figures.append(share("expectations met", met, len(asked), ">= 1.0"))
    unseen = count(not any(True for _ in _asked(row)) for row in rows)
    of.figures.append(share("  mails that need a server", unseen, len(rows)))
    for row, faults in dirty:
        for fault in faults:
            of.fault(row, "a clean object", fault)
    for row, name, good in asked:
        if not good:
            of.fault(row, str(row.case.truth["expected outcome"])[:90], f"not so: {name}")
    return of


def _unclean(row: Seen) -> Iterator[str]:
    for key in _LINES:
        value = row.get(key)
        for line in value if isinstance(value, list) else [value]:
            if isinstance(line, str) and _CONTROL.search(line):
                yield f"a control character in {key}"
    for key in ("new_text", "signature"):
        if "\x00" in (row.get(key) or ""):
            yield f"NUL in {key}"
    if any(isinstance(v, str) and _SURROGATE.search(v) for v in row.shown.values()):
        yield "a lone surrogate"


def _asked(row: Seen) -> Iterator[tuple[str, Callable[[Seen], bool]]]:
    outcome = str(row.case.truth["expected outcome"])
    for pattern, name, holds in _VISIBLE:
        timed = name.startswith("under ")
        # A process over many files tells no time for one of them.
        if re.search(pattern, outcome) and not (timed and row.seconds is None):
            yield name, holds


def _within(seconds: float) -> Callable[[Seen], bool]:
    return lambda row: row.seconds is not None and row.seconds < seconds


def _is_quarantined(row: Seen) -> bool:
    """Nobody is taken for the sender, or somebody is and it says that this is in doubt."""
    doubts = [p for p in row.get("problems") or () if str(p).startswith("sender")]
    return row.get("from") is None or bool(doubts)


def _has_no_time(row: Seen) -> bool:
    """No date that the message could have been written on (RFC 3501 then leaves INTERNALDATE)."""
    return row.get("date") is None or not "1990" <= str(row.get("date"))[:4] <= "2027"


def _text(row: Seen) -> str:
    return f"{row.get('subject') or ''}\n{row.get('new_text') or ''}"


_VISIBLE: tuple[tuple[str, str, Callable[[Seen], bool]], ...] = (
    (r"no exception|no crash|no type error", "no exception", lambda r: not r.raised),
    (r"< 1 s", "under 1 s", _within(1.0)),
    (r"< 2 s", "under 2 s", _within(2.0)),
    (r"< 5 s", "under 5 s", _within(5.0)),
    (r"NOT an opt-out", "no stop", lambda r: r.get("stop") is False),
    (r"^suppressed at once", "a stop", lambda r: r.get("stop") is True),
    (r"^quarantine|; quarantine", "in doubt", _is_quarantined),
    (r"no address extracted", "no address", lambda r: r.get("from") is None),
    (r"never attacker", "the prospect, or in doubt",
     lambda r: r.get("from") == _PROSPECT or _is_quarantined(r)),
    (r"counted as evil@", "the real sender", lambda r: str(r.get("from")).startswith("evil@")),
    (r"not equal to customer\.example", "not the prospect", lambda r: r.get("from") != _PROSPECT),
    (r"treated as none, never as pass", "no word on who it is", lambda r: not r.raised),
    (r"INTERNALDATE used", "no date of its own", _has_no_time),
    (r"^2026$", "the year 2026", lambda r: str(r.get("date")).startswith("2026")),
    (r"synthetic id|grammar-valid id", "no broken id",
     lambda r: r.get("message_id") is None or bool(re.fullmatch(r"<\S+>", r.get("message_id")))),
    (r"at most first \+ last 20 ids", "40 ids at most", lambda r: len(r.get("references")) <= 40),
    (r"NUL removed", "no NUL", lambda r: "\x00" not in _text(r)),
    (r"separators become one space", "one space",
     lambda r: "  " not in str(r.get("subject")) and not _CONTROL.search(str(r.get("subject")))),
    (r"holds the literal text \{\{", "literal braces", lambda r: "{{" in str(r.get("subject"))),
    (r"replacement characters", "not lost", lambda r: bool(r.get("new_text"))),
    (r"no tag, no remote URL", "no tag", lambda r: not re.search(r"</?\w+[^>]*>", _text(r))),
    (r"^plain text only", "no tag", lambda r: "<" not in str(r.get("new_text"))),
    (r"CR/LF", "one line", lambda r: not _CONTROL.search(str(r.get("subject")))),
)  # fmt: skip
