"""Who wrote: a person, their machine, a mail server; and what each of these says besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from understanding.figures import Score, count, of_group, share
from understanding.seeing import Seen

AUTOMATIC = frozenset({"auto_ooo", "auto_ack", "auto_left", "auto"})
BOUNCED = frozenset({"bounce", "bounce_hard", "bounce_soft", "bounce_policy"})
_KINDS = {"auto_reply": AUTOMATIC, "bounce": BOUNCED}
_EARLIER = timedelta(days=3)  # right for a whole automatic reply


def score(seen: Sequence[Seen]) -> Score:
    """Recall and precision of every class, and the facts that bounces and replies carry."""
    of = Score()
    rows = [row for row in of_group(seen, "kinds") if row.case.truth["kinds"]]
    for row in rows:
        answer = str(row.get("kind"))
        of.confuse(row.case.truth["cls"], answer)
        if answer not in row.case.truth["kinds"]:
            of.fault(row, row.case.truth["cls"], answer)
    _both(of, rows, "auto_reply", "automatic", (">= 0.97", ">= 0.99"))
    _both(of, rows, "bounce", "bounce", (">= 0.98", ""))
    people = [row for row in rows if row.case.truth["cls"] == "human"]
    taken = count(row.get("kind") == "bounce" for row in people)
    of.figures.append(share("people taken for a bounce", taken, len(people), "<= 0"))
    of.figures.append(share("people seen as people", _right(people), len(people)))
    for kind in ("calendar", "receipt", "list", "robot"):
        _both(of, rows, kind, kind, ("", ""))
    return of


def facts(seen: Sequence[Seen]) -> Score:
    """What bounces, automatic replies and invitations say besides, where the truth is known."""
    of = Score()
    rows = [row for row in of_group(seen, "kinds") if row.case.truth["kinds"]]
    for name, key, is_right in _FACTS:
        known = [row for row in rows if key in row.case.truth]
        wrong = [row for row in known if not is_right(row)]
        of.figures.append(share(name, len(known) - len(wrong), len(known)))
        for row in wrong:
            of.fault(row, f"{name}: {row.case.truth[key]}", str(row.get(_SHOWN.get(key, key))))
    for key in sorted({key for row in rows for key in row.case.truth.get("facts", ())}):
        known = [row for row in rows if key in row.case.truth.get("facts", ())]
        wrong = [row for row in known if row.get(key) != row.case.truth["facts"][key]]
        of.figures.append(share(f"{key} as the corpus says", len(known) - len(wrong), len(known)))
        for row in wrong:
            of.fault(row, f"{key}: {row.case.truth['facts'][key]}", str(row.get(key)))
    return of


def _right(rows: Sequence[Seen]) -> int:
    return count(row.get("kind") in row.case.truth["kinds"] for row in rows)


def _both(of: Score, rows: Sequence[Seen], kind: str, name: str, goals: tuple[str, str]) -> None:
    """Recall over the classes that are this kind; precision over all that were called it."""
    classes = _KINDS.get(kind)
    wanted = [
        row
        for row in rows
        if (row.case.truth["cls"] in classes if classes else row.case.truth["kinds"][0] == kind)
    ]
    called = [row for row in rows if row.get("kind") == kind]
    found = count(row.get("kind") in row.case.truth["kinds"] for row in wanted)
    of.figures.append(share(f"{name} recall", found, len(wanted), goals[0]))
    of.figures.append(share(f"{name} precision", _right(called), len(called), goals[1]))


# ---------------------------------------------------------------- what else such a message says


def _back(row: Seen) -> bool:
    told = row.get("away_until")
    back = date.fromisoformat(row.case.truth["back"])
    return bool(told) and back - _EARLIER <= date.fromisoformat(told) <= back


def _recipients(row: Seen) -> bool:
    wanted = {str(one).lower() for one in row.case.truth.get("recipients") or ()}
    return wanted == set(row.get("bounced_to") or ())


def _recipient(row: Seen) -> bool:
    return str(row.case.truth["recipient"]).lower() in (row.get("bounced_to") or ())


def _hard(row: Seen) -> bool:
    hard, told = row.case.truth["hard"], row.get("bounce")
    return hard is None or (bool(told) and (told not in ("delayed", "full")) == bool(hard))


def _returned(row: Seen) -> bool:
    return row.case.truth["orig_message_id"] in (row.get("bounced_ids") or ())


def _referral(row: Seen) -> bool:
    return str(row.get("referral")).lower() == str(row.case.truth["referral"]).lower()


def _meeting(row: Seen) -> bool:
    return str(row.get("meeting")) == str(row.case.truth["calendar"])


def _meets_on(row: Seen) -> bool:
    return str(row.get("meets_on")) == str(row.case.truth["start"])[:10]


def _stops(row: Seen) -> bool:
    return bool(row.get("stop")) is (str(row.case.truth["intent"]) == "stop")


_FACTS: tuple[tuple[str, str, Callable[[Seen], bool]], ...] = (
    ("back on the right day", "back", _back),
    ("whom a bounce did not reach", "recipients", _recipients),
    ("whom a report names", "recipient", _recipient),
    ("hard or not", "hard", _hard),
    ("returned message", "orig_message_id", _returned),
    ("referral", "referral", _referral),
    ("what a meeting did", "calendar", _meeting),
    ("day of the meeting", "start", _meets_on),
    ("stop of people", "intent", _stops),
)
_SHOWN = {
    "back": "away_until",
    "recipients": "bounced_to",
    "recipient": "bounced_to",
    "hard": "bounce",
    "orig_message_id": "bounced_ids",
    "calendar": "meeting",
    "start": "meets_on",
    "intent": "stop",
}
