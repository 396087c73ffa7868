"""What comes next for one prospect, and what would change it: for whoever asks ``why``.

The rule: each situation names what would end it, from them and from the seller, and the command
where there is one. A reason that says itself what to do is not followed by another advice.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, tzinfo

from ghostwatch.core.model import Decision, DraftState, Situation, Verdict
from ghostwatch.report import names
from ghostwatch.report.dates import day
from ghostwatch.report.drafts import is_next, live_drafts
from ghostwatch.report.escaping import plain
from ghostwatch.report.notes import answers

# What the seller can do with the draft that stands; of a doubtful one its reason says it already.
_TO_DO = frozenset({DraftState.PRESENT, DraftState.EDITED})

# {name} is the prospect's as a shell takes it.
_RESUME = "`ghostwatch resume {name}`"
_CHANGES: Mapping[Situation, str] = {
    Situation.SILENT: "an answer of theirs, or another mail of yours to them; and "
    "`ghostwatch later {name} '3 weeks'` puts it off.",
    Situation.THEIR_TURN: "an answer of theirs makes it your turn; another mail of yours begins "
    "the wait anew.",
    Situation.OUR_TURN: "`ghostwatch later {name} '3 weeks'`, if no answer is wanted now.",
    Situation.AGREED_DATE: "any mail between you. If the day is wrong: `ghostwatch later {name}` "
    "with another.",
    Situation.AWAY: f"any mail of a person there. If the day is wrong: {_RESUME}.",
    Situation.YOUR_CALL: "any mail between you, or one of these:",
    Situation.CLIENT: f"{_RESUME} if that was said by command, else `stage` in the configuration.",
    Situation.CLOSED: f"a mail of theirs that says otherwise. If they were read wrong: {_RESUME}.",
    Situation.UNDELIVERABLE: "a mail from there, or another address among their contacts in the "
    f"configuration. If it was read wrong: {_RESUME}.",
    Situation.UNCLEAR: f"{_RESUME} when you are sure that all is well.",
}
# The code of the first reason -> what is said instead; "": the reason says it.
_INSTEAD: Mapping[str, str] = {
    "no_mail": "",
    "stranger": f"their address among the contacts; or {_RESUME}, if it is somebody else.",
    "asked_to_stop": f"only you: {_RESUME}, if they were read wrong or have changed their mind.",
    "won": f"{_RESUME} takes it back.",
    "lost": f"{_RESUME} takes it back.",
    "hush": f"{_RESUME} takes it back.",
    "later": f"any mail between you. {_RESUME} takes it back.",
    "client": "`stage` in the configuration.",
    "uncertain": "",
    "steps_unknown": "",
    "controls_contradict": "",
}


def outlook(
    verdict: Verdict, decisions: Sequence[Decision], now: datetime, zone: tzinfo
) -> Iterator[str]:
    """What comes next, whom to call, and what would change it; a line each."""
    yield from _next(verdict, decisions, now, zone)
    if verdict.phone:
        yield f"A call is better than a mail: {plain(verdict.phone)}."
    first = verdict.reasons[0].code if verdict.reasons else ""
    change = _INSTEAD.get(first, _CHANGES[verdict.situation])
    if change:
        name = shlex.quote(plain(verdict.prospect.name))
        yield f"What would change it: {change.replace('{name}', name)}"
    yield from (f"  {command}" for command in answers(verdict))


def _next(
    verdict: Verdict, decisions: Sequence[Decision], now: datetime, zone: tzinfo
) -> Iterator[str]:
    """What comes next: from the seller while a draft lies ready."""
    draft = live_drafts(decisions).get(verdict.prospect.name)
    if draft is not None and is_next(verdict, draft):
        if draft.state in _TO_DO:
            yield "Next: read the draft; send it, change it or throw it away."
    elif step := verdict.next:
        when = "due since" if step.due_at < now else "due"
        due = f"{when} {day(step.due_at, zone, now)}"
        yield f"Next: the {names.play_in_sentence(step.play)}, {due}."
    elif verdict.situation is Situation.OUR_TURN:
        yield "Next: answer them." if verdict.since else "Next: your first mail to them."
