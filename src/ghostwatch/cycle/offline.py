"""What can be said and decided from what is stored, without asking the server.

For ``status``, ``why`` and the seller's own decisions: they answer at once, also while the daemon
works, so nothing that talks to a server is loaded here.
"""

from __future__ import annotations

from datetime import datetime

from ghostwatch.config import Config
from ghostwatch.core import life
from ghostwatch.core.model import Decision, Note, NoteKind
from ghostwatch.cycle.facts import Facts, Judged, with_reason
from ghostwatch.store import Store


def look(config: Config, store: Store, now: datetime) -> tuple[Judged, ...]:
    """Judge from what is stored, without the server: for status, why and brief.

    Each verdict carries, as its last reason, why a due draft is not there (if it is not).
    """
    facts = Facts(config, store)
    judged = facts.judged(now)
    held = {w.prospect: w.reason for w in facts.plan(judged, now, None).withheld}
    return tuple((talk, with_reason(v, held.get(v.prospect.name))) for talk, v in judged)


def resume(store: Store, prospect: str, now: datetime) -> tuple[Decision, ...]:
    """Take the seller's earlier word back, and settle what was uncertain about our drafts."""
    store.add_note(Note(prospect, NoteKind.RESUME, now))
    settled = life.resume(store.decisions(), prospect, now)
    for row in settled:
        store.record(row)
    return settled
