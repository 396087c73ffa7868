"""Where each control mailbox is: the name of the configuration among those that are there.

The rule of the module: a person writes `Ghostwatch/Won` whatever the server's separator, prefix or
spelling is; what the server has under exactly that name wins. What takes mail by itself is refused.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ghostwatch.core.model import Control
from ghostwatch.errors import Problem
from ghostwatch.mailserver.special import MARKS, Found, Listed

_CREATE = "Make it in your mail program or with `ghostwatch controls create`"


@dataclass(frozen=True, slots=True)
class Placed:
    """A control mailbox and where it is. mailbox: as the server spells it, None with a problem.

    is_missing: there is none of that name; else the one of that name is unfit.
    """

    control: Control
    mailbox: str | None
    problem: Problem | None = None
    is_missing: bool = False


def place(
    controls: Iterable[Control], there: Sequence[Listed], found: Found, also: Sequence[str] = ()
) -> tuple[Placed, ...]:
    """Find each control mailbox among those that are there. also: mailboxes read besides."""
    taken = {found.drafts, found.sent, found.trash, *found.watched} - set(also)
    return tuple(_placed(control, there, taken) for control in controls)


def _placed(control: Control, there: Sequence[Listed], taken: set[str | None]) -> Placed:
    fits = [(rank, one) for one in there if (rank := _rank(control.mailbox, one)) is not None]
    if not fits:
        what = f"The account has no mailbox named {control.mailbox}; what it said before holds."
        problem = Problem(control.key, what, f"{_CREATE}, or correct the name.")
        return Placed(control, None, problem, is_missing=True)
    _, one = min(fits, key=lambda fit: fit[0])
    if one.name in taken or one.name.upper() == "INBOX" or one.attributes & MARKS:
        what = f"The mailbox {one.name} takes mail by itself, so it cannot say a word of yours."
        next_step = "Name a mailbox for this alone, such as Ghostwatch/Won."
        return Placed(control, None, Problem(control.key, what, next_step))
    return Placed(control, one.name)


def _rank(wanted: str, one: Listed) -> int | None:
    """How well a mailbox fits the name: as the server spells it, by its parts, below a prefix."""
    if not one.selectable:
        return None
    if wanted == one.name:
        return 0
    parts = by_parts(wanted, "/")
    wishes = (parts, f"INBOX/{parts}")
    found = by_parts(one.name, one.delimiter)
    return wishes.index(found) + 1 if found in wishes else None


def by_parts(name: str, delimiter: str) -> str:
    """A mailbox name as the configuration writes it: its parts with `/` between them."""
    composed = unicodedata.normalize("NFC", name)
    composed = composed.replace(delimiter, "/") if delimiter else composed
    first, slash, rest = composed.partition("/")
    return f"INBOX/{rest}" if slash and first.upper() == "INBOX" else composed
