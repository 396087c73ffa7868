"""Makes control mailboxes, when a person asks for it: the only CREATE there is.

The rule of the module: nothing in a turn comes here. It makes what the configuration names under
`controls`, where it is missing, and changes nothing that is there. What it makes it also subscribes
to (RFC 3501 6.3.6), because many mail programs show nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from imaplib import IMAP4

from ghostwatch.core.model import Control
from ghostwatch.errors import Problem
from ghostwatch.mailserver import troubles
from ghostwatch.mailserver.controls import ControlReader
from ghostwatch.wire import wire_name


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one control mailbox. mailbox: its name there; None with a problem."""

    control: Control
    mailbox: str | None
    existed: bool = False
    problem: Problem | None = None


class Maker(ControlReader):
    """An account whose control mailboxes are to be made."""

    def create(self) -> tuple[Made, ...]:
        """Make the control mailboxes that are missing."""
        with self._boundary():
            made = [self._made(control) for control in self._controls]
            self._there = self._list()
            return tuple(made)

    def _made(self, control: Control) -> Made:
        (placed,) = (one for one in self.controls() if one.control == control)
        if placed.mailbox is not None:
            return Made(control, placed.mailbox, existed=True)
        if not placed.is_missing:
            return Made(control, None, problem=placed.problem)
        name = self._name_for(control.mailbox)
        try:
            self._make(name)
        except IMAP4.abort:
            raise
        except IMAP4.error as error:
            what = f"The server does not make the mailbox {name}: {troubles.shown(error)}"
            next_step = f"Make it in your mail program, or give {control.key} another name."
            return Made(control, None, problem=Problem(control.key, what, next_step))
        return Made(control, name)

    def _make(self, name: str) -> None:
        grant = self._imap.wire.gate.grant
        grant.makes = frozenset({wire_name(name)})
        try:
            self._imap.create_folder(name)
            self._imap.subscribe_folder(name)
        finally:
            if self._client is not None:
                grant.makes = frozenset()

    def _name_for(self, wanted: str) -> str:
        """The name as this server spells it: its own separator, below its personal prefix."""
        prefix, delimiter = self._namespace()
        name = wanted.replace("/", delimiter) if delimiter else wanted
        below = name.upper().startswith(prefix.upper()) if prefix else True
        return name if below else prefix + name

    def _namespace(self) -> tuple[str, str]:
        """(prefix, separator) of the personal namespace (RFC 2342 5), else as the list shows it."""
        if self._can("NAMESPACE"):
            personal = self._imap.namespace().personal
            if personal:
                prefix, delimiter = personal[0]
                return str(prefix or ""), str(delimiter or "")
        delimiter = next((one.delimiter for one in self._there if one.delimiter), "")
        others = [one.name for one in self._there if one.name.upper() != "INBOX"]
        below = bool(others) and all(n.upper().startswith(f"INBOX{delimiter}") for n in others)
        return (f"INBOX{delimiter}" if delimiter and below else ""), delimiter
