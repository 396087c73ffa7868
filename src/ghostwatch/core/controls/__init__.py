"""Words said with the mail program: messages in control mailboxes -> notes, and whom to watch.

The rules of the module
    A message of a conversation that lies in a control mailbox says what the command of that name
    says; taken out, it is as if it had not been said. The newest word said holds, whether by
    command or by mailbox; two different ones first seen in the same turn contradict each other, and
    then nothing is drafted. Only a mailbox that can be read and was not made anew proves that a
    message was taken out: what was seen holds until then. Everything here is a function of what was
    seen; nothing depends on the order in which rows are given.
"""

from __future__ import annotations

from ghostwatch.core.controls.people import is_by_one_outside, left_behind, named, shown_name
from ghostwatch.core.controls.sightings import Letter, Looked, Lying, letter_from, sighted
from ghostwatch.core.controls.words import Told, explained, told

__all__ = [
    "Letter",
    "Looked",
    "Lying",
    "Told",
    "explained",
    "is_by_one_outside",
    "left_behind",
    "letter_from",
    "named",
    "shown_name",
    "sighted",
    "told",
]
