"""A conversation written as a docstring, read into facts.

One line a message: weekday, date, local time (Europe/Amsterdam), who, what it is.

    Mon 2026-11-02 09:00  us          Here is the offer.
    Tue 2026-11-03 16:10  them        Thank you.
    Wed 2026-11-04 08:00  away        until 2026-11-16
    Thu 2026-11-05 08:00  step        step_back
    Fri 2026-11-06 08:00  stranger    Hello.

Who: us, them, chris (a colleague of theirs), stranger, away (automatic reply; "until DATE" or
nothing), bounce (of our latest), robot, receipt, invitation, doubtful, stop, step / changed
(a draft of ours, sent as it was or with a new id), discarded, undone, waiting, edited, uncertain
(the ledger knows a draft of that play), won, lost, hush, resume, later (until DATE).
What they mean: asks, yes, thanks, no, other, notnow (until DATE), wrong (they are), left (an
automatic reply: they are gone). About a meeting: invite (ours), invited, accepted, declined,
cancelled (on DATE). Bounces of other sorts: full, refused, delayed.
A wrong weekday is refused: a scenario that lies about its calendar proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from ghostwatch.core.conversations import gather
from ghostwatch.core.judgement import Policy
from ghostwatch.core.model import (
    REMINDER,
    REMINDER_STEP,
    Address,
    Bounced,
    CadenceStep,
    Conversation,
    Decision,
    DraftState,
    Effect,
    Identities,
    Intent,
    Kind,
    Meeting,
    Message,
    Note,
    NoteKind,
    Place,
    Prospect,
    Reading,
)
from ghostwatch.core.plays import CARE, DOOR_OPEN, NO_NEWS, OWE, REFERRAL, THANK_YOU
from ghostwatch.core.worktime import WorkCalendar

ZONE = ZoneInfo("Europe/Amsterdam")
HOLIDAYS = frozenset({date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)})
CALENDAR = WorkCalendar(ZONE, HOLIDAYS.__contains__)
POLICY = Policy(CALENDAR)

SELLER = "sam@seller.example"
PAT = "pat@customer.example"
CADENCE = (CadenceStep("step_back", 5), CadenceStep("feedback", 8), CadenceStep("magic_email", 12))
CUSTOMER = Prospect("Customer Inc", (PAT,), ("customer.example",), CADENCE)
WHO = Identities(frozenset({SELLER, "sales@seller.example"}), (CUSTOMER,))

_LINE = re.compile(r"(\w{3}) (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})\s+(\w+)\s*(.*)")
_SENDERS = {
    "us": SELLER,
    "step": SELLER,
    "changed": SELLER,
    "chris": "chris@sales.customer.example",
    "stranger": "pat.private@gmail.com",
    "invite": SELLER,
    **dict.fromkeys(("bounce", "full", "refused", "delayed"), "mailer-daemon@mx.seller.example"),
}
_READINGS = {
    "away": Reading(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS),
    "robot": Reading(kind=Kind.ROBOT, effect=Effect.IGNORED),
    "receipt": Reading(kind=Kind.RECEIPT, effect=Effect.IGNORED),
    "invitation": Reading(kind=Kind.CALENDAR),
    "doubtful": Reading(intent=Intent.UNKNOWN, sender_doubt="From is not one plain address"),
    "stop": Reading(intent=Intent.STOP, effect=Effect.CLOSES, stop=True),
    "asks": Reading(intent=Intent.QUESTION, evidence="What does it cost?"),
    "yes": Reading(intent=Intent.INTERESTED, evidence="Let us go on."),
    "thanks": Reading(intent=Intent.THANKS),
    "no": Reading(intent=Intent.NOT_INTERESTED, effect=Effect.CLOSES, evidence="It is a no."),
    "other": Reading(intent=Intent.CHOSE_OTHER, effect=Effect.CLOSES, evidence="We took another."),
    "notnow": Reading(intent=Intent.LATER, effect=Effect.LATER, evidence="Ask me again."),
    "wrong": Reading(
        intent=Intent.WRONG_PERSON, effect=Effect.ENDS_ADDRESS, evidence="Ask Kim instead."
    ),
    "left": Reading(kind=Kind.AUTO_REPLY, effect=Effect.ENDS_ADDRESS),
    **{
        actor: Reading(kind=Kind.CALENDAR, meeting=meeting)
        for actor, meeting in {
            "invite": Meeting.REQUESTED,
            "invited": Meeting.REQUESTED,
            "accepted": Meeting.ACCEPTED,
            "declined": Meeting.DECLINED,
            "cancelled": Meeting.CANCELLED,
        }.items()
    },
    **{
        actor: Reading(kind=Kind.BOUNCE, effect=effect, bounce=why)
        for actor, effect, why in (
            ("bounce", Effect.ENDS_ADDRESS, Bounced.HARD),
            ("full", Effect.ENDS_ADDRESS, Bounced.FULL),
            ("refused", Effect.ENDS_ADDRESS, Bounced.POLICY),
            ("delayed", Effect.IGNORED, Bounced.DELAYED),
        )
    },
}
# Actors of whom a date says something -> the field of the reading.
_DATED = {
    "away": "away_until",
    "notnow": "later_on",
    **dict.fromkeys(("invite", "invited", "accepted", "declined", "cancelled"), "meets_on"),
}
_STATES = {
    "step": DraftState.SENT,
    "changed": DraftState.SENT_EDITED,
    "discarded": DraftState.DISCARDED,
    "undone": DraftState.WITHDRAWN,
    "waiting": DraftState.PRESENT,
    "edited": DraftState.EDITED,
    "planned": DraftState.PLANNED,
    "uncertain": DraftState.UNCERTAIN,
}
_NOTES = frozenset(kind.value for kind in NoteKind)
_STEPS = {step.play: index for index, step in enumerate(CADENCE)} | {REMINDER: REMINDER_STEP}
_STEPS |= {"thank_you": THANK_YOU, "no_news": NO_NEWS, "care": CARE, "late_answer": OWE}
_STEPS |= {"door_open": DOOR_OPEN, "referral": REFERRAL}


def on(day: str, at: str = "09:00") -> datetime:
    """That day at that local time, in UTC."""
    return datetime.fromisoformat(f"{day}T{at}").replace(tzinfo=ZONE).astimezone(UTC)


def message(number: int, at: datetime, sender: str, **more: object) -> Message:
    """A message of Customer Inc's conversation; anything may be said otherwise in more."""
    in_sent = sender == SELLER
    plain = Message(
        place=Place("Sent" if in_sent else "INBOX", 1, number),
        identity=f"{number:04}",
        in_sent=in_sent,
        message_id=f"<m{number}@example>",
        in_reply_to=(),
        references=(),
        senders=(Address("", sender),),
        to=(Address("Pat", PAT) if in_sent else Address("Sam", SELLER),),
        cc=(),
        subject="Offer",
        dated_at=at,
        arrived_at=at,
        reading=Reading(intent=Intent.UNKNOWN),
    )
    return replace(plain, **more)  # type: ignore[arg-type]


@dataclass
class Story:
    """The facts of one scenario, growing line by line."""

    messages: list[Message] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    def read(self, text: str) -> Story:
        for line in filter(str.strip, text.splitlines()):
            if match := _LINE.match(line.strip()):
                self._tell(*match.groups())
        return self

    def gathered(self, who: Identities = WHO) -> Conversation:
        return gather(self.messages, self.notes, self.decisions, who)[0]

    def _tell(self, weekday: str, day: str, clock: str, actor: str, what: str) -> None:
        at = on(day, clock)
        assert f"{date.fromisoformat(day):%a}" == weekday, f"{day} is no {weekday}"
        if actor in _NOTES:
            until_on = date.fromisoformat(what.rsplit(maxsplit=1)[-1]) if actor == "later" else None
            self.notes.append(Note(CUSTOMER.name, NoteKind(actor), at, until_on))
            return
        if actor in _STATES:
            self._decide(actor, at, what)
        if actor not in _STATES or actor in ("step", "changed"):
            self._say(actor, at, what)

    def _say(self, actor: str, at: datetime, what: str) -> None:
        sent = [m for m in self.messages if m.in_sent]
        reading = _READINGS.get(actor, Reading(intent=Intent.UNKNOWN))
        if actor in _DATED and what:
            named_on = date.fromisoformat(what.rsplit(maxsplit=1)[-1])
            reading = replace(reading, **{_DATED[actor]: named_on})  # type: ignore[arg-type]
        if reading.kind is Kind.BOUNCE:
            reading = replace(reading, bounced_ids=(sent[-1].message_id,))
        number = len(self.messages) + 1
        said = message(
            number, at, _SENDERS.get(actor, PAT), reading=reading,
            references=tuple(m.message_id for m in sent[-1:]),
        )  # fmt: skip
        if actor == "step":
            said = replace(said, message_id=self.decisions[-1].message_id)
        self.messages.append(said)

    def _decide(self, actor: str, at: datetime, play: str) -> None:
        done = actor in ("step", "changed", "discarded", "undone")
        parents = [m for m in self.messages if m.reading.kind in (Kind.PERSON, Kind.CALENDAR)]
        self.decisions.append(
            Decision(
                key=f"k{len(self.decisions)}",
                prospect=CUSTOMER.name,
                parent=parents[-1].message_id,
                play=play,
                step=_STEPS[play],
                generation=0,
                message_id=f"<draft{len(self.decisions)}@seller.example>",
                state=_STATES[actor],
                decided_at=at,
                settled_at=at if done else None,
                by_seller=actor == "undone",
            )
        )


Talk = Callable[[str], Conversation]
