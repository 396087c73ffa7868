"""What ``status`` and ``why`` read: everything that is thought and known, without the server."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch import report
from ghostwatch.cli import wiring
from ghostwatch.core.model import DraftState, Reason
from ghostwatch.cycle import offline

if TYPE_CHECKING:
    from ghostwatch.config import Config
    from ghostwatch.core.brief import Brief
    from ghostwatch.core.model import Conversation, Decision, Identities, Verdict
    from ghostwatch.cycle.facts import Judged
    from ghostwatch.store import Trouble, TurnRecord


@dataclass(frozen=True)
class Seen:
    """The state of one seller, judged at one moment.

    last: the last turn that was more than a try; was_read: whether any, a dry run too, read mail.
    """

    config: Config
    at: datetime
    judged: Sequence[Judged]
    decisions: Sequence[Decision]
    last: TurnRecord | None
    was_read: bool
    unread: Sequence[Trouble]
    who: Identities

    @property
    def verdicts(self) -> list[Verdict]:
        """One for each prospect, in the order of the configuration."""
        return [verdict for _, verdict in self.judged]

    def status_json(self) -> report.Json:
        """The object of ``status --json``."""
        zone = self.config.zone
        return {
            **report.status_json(self.verdicts, self.decisions, self.at, zone),
            "last_turn": self._last_turn(),
            "unreadable": len(self.unread),
        }

    def _last_turn(self) -> report.Json | None:
        last, zone = self.last, self.config.zone
        if last is None:
            return None
        return {"at": report.iso(last.at, zone), "ok": last.ok, "what": last.what or None}

    def brief_json(self) -> report.Json:
        """The object of ``brief --json``."""
        brief = report.brief_json(self._brief(), self.at, self.config.zone)
        return {**brief, "last_turn": self._last_turn()}

    def brief_text(self) -> list[str]:
        """The morning list behind its summary, and when the mailbox was read last."""
        brief, zone = self._brief(), self.config.zone
        if not self.was_read:  # nothing is known, so nothing is said about what needs them
            return report.narrow(self.footer()[1:])
        lines = [] if brief.is_empty else [report.brief_subject(brief, zone), ""]
        return [*lines, *report.brief_text(brief, zone), *report.narrow(self.footer())]

    def _brief(self) -> Brief:
        withheld = self.last.withheld if self.last else ()
        return offline.brief(self.judged, withheld, self.at, self.config.calendar)

    def status_table(self) -> report.Table:
        """Every prospect, a row each."""
        return report.status_table(self.verdicts, self.decisions, self.at, self.config.zone)

    def why(self, prospect: str, *, every: bool = False) -> list[str]:
        """The evidence about the prospect of this name. every: all messages, however many."""
        return [
            line
            for talk, verdict in self.judged
            if verdict.prospect.name == prospect
            for line in (
                *report.why_text(verdict, talk, self.at, self.config.zone, every=every),
                *self._looked_over(talk, verdict),
            )
        ]

    def _looked_over(self, talk: Conversation, verdict: Verdict) -> list[str]:
        """What in the words of the draft that lies there, or is due, could feel like pressure."""
        step = verdict.next
        lies = [d.play for d in talk.decisions if d.state is DraftState.PRESENT]
        due = [step.play] if step is not None and step.due_at <= self.at else []
        if not (lies or due):
            return []
        from ghostwatch.cli import linting  # noqa: PLC0415 - of most conversations nothing lies there
        from ghostwatch.cycle import words  # noqa: PLC0415

        action = words.sample(talk, verdict, (*lies, *due)[0], self.at)
        made = words.letter(action, self.config, self.at) if action is not None else None
        if action is None or made is None or isinstance(made, Reason):
            return []
        language = words.wanted(action, self.config).language
        found = linting.of_draft(
            made.body, language, action.decision.play, linting.own_of(self.config),
            self.config.me.signature,
        )  # fmt: skip
        return ["", "Before you send it:", *(f"  {line}" for line in found)] if found else []

    def footer(self) -> list[str]:
        """When the mailbox was read last, and what could not be read in it."""
        if not self.was_read:
            return ["", "Nothing was read yet: run `ghostwatch once`."]
        if self.last is None:
            tried = "Only tried so far: your mail was read, and nothing was written."
            return ["", f"{tried} `ghostwatch once` writes what is due."]
        went = "fine" if self.last.ok else f"not fine: {report.plain(self.last.what)}"
        when = report.minute(self.last.at, self.config.zone, self.at)
        lines = ["", f"Last look at the mailbox: {when}, {went}"]
        for trouble in self.unread:
            where = f"{report.plain(trouble.place.mailbox)}, UID {trouble.place.uid}"
            lines.append(f"Could not be read: a message in {where}: {report.plain(trouble.what)}")
        return lines


def look(config: Config, folder: Path, at: datetime) -> Seen:
    """Judge from what is stored, also beside a running daemon; see ``Store.open`` for errors."""
    with wiring.open_store(config, folder, hold=False) as store:
        judged = offline.look(config, store, at)
        # Rows may bear the name that a prospect had before.
        rows = (
            replace(d, prospect=talk.prospect.name) for talk, _ in judged for d in talk.decisions
        )
        last = store.last_turn()
        return Seen(
            config,
            at,
            judged,
            tuple(rows),
            last,
            last is not None or bool(store.bookmarks()),
            store.troubles(),
            wiring.who(config, store),
        )
