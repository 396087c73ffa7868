"""Our drafts: what was decided, what lies in Drafts."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Self

from ghostwatch.core.model.mail import Address


class DraftState(StrEnum):
    """The life of a draft of ours, one row a decision."""

    PLANNED = "planned"
    APPENDING = "appending"
    PRESENT = "present"
    SENT = "sent"
    SENT_EDITED = "sent_edited"
    EDITED = "edited"
    DISCARDED = "discarded"
    WITHDRAWN = "withdrawn"
    UNCERTAIN = "uncertain"


WAS_SENT = frozenset({DraftState.SENT, DraftState.SENT_EDITED})
SETTLED = WAS_SENT | {DraftState.DISCARDED, DraftState.WITHDRAWN}
LIVE = frozenset(DraftState) - SETTLED
"""The unsettled states: a draft of ours lies there, may lie there, or is about to."""

FIRST_COURTESY: Final = -10
"""Numbers from here downwards are no steps of a cadence: each courtesy has one (core.plays)."""


TO_MYSELF = ""
"""The prospect of a draft that is for the seller alone; no configured name is empty."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the ledger: a step that was decided, and what became of its draft.

    parent: id of the message the draft follows. step: index in the cadence, REMINDER_STEP before
    it, or the number of a courtesy. generation: 0, and one more for each time that the same step is
    written anew after the
    seller said so. decided_at: the turn's now. written_at: the real instant of the APPEND (only
    quarantine uses it). octets: the draft's bytes, kept only as long as recovery needs them.
    uidvalidity and uidnext: of Drafts before the APPEND. uid and fingerprint (SHA-256 of what the
    server stored): after it. settled_at: when the step counts as done (date of the sent mail; the
    turn that judged it discarded or withdrawn). gone_polls, gone_since: how often and since when
    the draft was seen missing without having been sent. by_seller: withdrawn by the seller's own
    ``undo``. sketch: of the draft's text (see likeness).
    """

    key: str
    prospect: str
    parent: str
    play: str
    step: int
    generation: int
    message_id: str
    state: DraftState
    decided_at: datetime
    mailbox: str = ""
    written_at: datetime | None = None
    octets: bytes | None = None
    uidvalidity: int | None = None
    uidnext: int | None = None
    uid: int | None = None
    fingerprint: str | None = None
    settled_at: datetime | None = None
    gone_polls: int = 0
    gone_since: datetime | None = None
    by_seller: bool = False
    sketch: bytes = b""

    @property
    def is_courtesy(self) -> bool:
        """Whether it is no step of a cadence: a thank-you, an update, care."""
        return self.step <= FIRST_COURTESY

    @property
    def is_brief(self) -> bool:
        """Whether it is the seller's own morning list, which concerns no prospect."""
        return self.prospect == TO_MYSELF

    @classmethod
    def planned(
        cls, prospect: str, parent: str, step: tuple[str, int], generation: int, at: datetime
    ) -> Self:
        """A fresh row, still without a Message-ID. step: play and index in the cadence.

        Its key is the name of the decision: equal facts, equal key, on any machine.
        """
        play, index = step
        facts = "\0".join((prospect, parent, play, str(generation)))
        return cls(
            key=hashlib.sha256(facts.encode("utf-8", "surrogatepass")).hexdigest(),
            prospect=prospect,
            parent=parent,
            play=play,
            step=index,
            generation=generation,
            message_id="",
            state=DraftState.PLANNED,
            decided_at=at,
        )


@dataclass(frozen=True, slots=True)
class DraftSeen:
    """A message that lies in Drafts now, ours or not. flags: as the server spells them."""

    uid: int
    flags: tuple[str, ...]
    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str = ""

    @property
    def is_marked_deleted(self) -> bool:
        """Whether it is thrown away and waits for an expunge (RFC 3501 2.3.2)."""
        return any(flag.lower() == "\\deleted" for flag in self.flags)

    @property
    def follows(self) -> tuple[str, ...]:
        """What the draft answers directly: the last of References, and In-Reply-To."""
        return self.references[-1:] + self.in_reply_to

    @property
    def cited(self) -> tuple[str, ...]:
        """Every id that the draft names."""
        return self.references + tuple(i for i in self.in_reply_to if i not in self.references)


MOST_DRAFTS = 500
"""Of a fuller Drafts only the newest are looked at; what was not looked at is not gone."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The Drafts mailbox at one moment, its newest MOST_DRAFTS messages, by UID."""

    mailbox: str
    uidvalidity: int
    uidnext: int
    seen: tuple[DraftSeen, ...]
