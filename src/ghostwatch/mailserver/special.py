"""Which mailbox is Drafts, Sent, Trash: decided from one LIST answer, without asking further.

A name in the configuration wins, because the seller wrote it there; then the server's own marks
(RFC 6154 attributes, in any letter case); then the names that mail programs use, in many
languages, with and without a personal prefix. What is missing or unfit is refused with the
configuration key to set; nothing is ever created.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ghostwatch.errors import MailServerError, Problem
from ghostwatch.providers import PREFIXES, WELL_KNOWN
from ghostwatch.wire import mailbox_name, wire_name

if TYPE_CHECKING:
    from ghostwatch.config import Mailboxes


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a LIST answer: attributes in lower case, delimiter "" when there is none."""

    name: str
    attributes: frozenset[str]
    delimiter: str

    @property
    def selectable(self) -> bool:
        """True when it can hold messages."""
        return not self.attributes & {"\\noselect", "\\nonexistent"}


@dataclass(frozen=True, slots=True)
class Found:
    """The mailboxes of an account.

    watched: those that are mirrored (INBOX, Sent, Archive and the configured ones; at Gmail All
    Mail stands for the first three). selectable: all that can be opened. controls: those that the
    configuration names under `controls`, as far as they are there.
    """

    drafts: str
    sent: str
    trash: str | None
    watched: tuple[str, ...]
    selectable: tuple[str, ...]
    controls: tuple[str, ...] = ()


def listed(rows: Iterable[tuple[Sequence[bytes], bytes | None, bytes | str]]) -> list[Listed]:
    """Read LIST rows with names still in modified UTF-7; names that cannot be ours are left out.

    Left out: control characters (they could end a command), and names that do not survive the way
    to text and back, for such a mailbox could never be addressed.
    """
    return [one for row in rows if (one := _listed(*row)) is not None]


def _listed(
    attributes: Sequence[bytes], delimiter: bytes | None, raw: bytes | str
) -> Listed | None:
    octets = raw.encode("latin-1") if isinstance(raw, str) else raw
    try:
        name = mailbox_name(octets)
        same = wire_name(name) == octets
    except ValueError:
        return None
    if not same or any(unicodedata.category(one) == "Cc" for one in name):
        return None
    marks = frozenset(mark.decode("ascii", "replace").lower() for mark in attributes)
    return Listed(name, marks, (delimiter or b"").decode("ascii", "replace"))


def find(there: Sequence[Listed], wanted: Mailboxes, *, gmail: bool) -> Found:
    r"""Find them all. gmail: the server speaks X-GM-EXT-1, so ``\All`` holds everything.

    Raises MailServerError (not temporary) naming ``mailboxes.drafts``, ``mailboxes.sent`` or
    ``mailboxes.also``.
    """
    usable = [one for one in there if one.selectable]
    drafts = _must("drafts", wanted.drafts, there)
    _refuse_unfit(drafts)
    sent = _must("sent", wanted.sent, there)
    _refuse_unfit_sent(sent)
    trash = _may("trash", usable)
    everything = [one.name for one in usable if "\\all" in one.attributes] if gmail else []
    own = (wanted.inbox, sent.name, *_may_archive(usable))
    watched = dict.fromkeys((*(everything[:1] or own), *wanted.also))
    names = {_key(one.name) for one in usable}
    for name in watched:
        if _key(name) not in names:
            raise _unknown("also" if name in wanted.also else "inbox", name)
    selectable = tuple(one.name for one in usable)
    return Found(drafts.name, sent.name, trash.name if trash else None, tuple(watched), selectable)


def _key(name: str) -> str:
    """INBOX is the one name without letter case (RFC 3501 5.1)."""
    return "INBOX" if name.upper() == "INBOX" else name


def _must(role: str, configured: str | None, there: Sequence[Listed]) -> Listed:
    if configured is not None:
        for one in there:
            if _key(one.name) == _key(configured):
                return one
        raise _unknown(role, configured)
    found = _candidates(role, [one for one in there if one.selectable])
    if not found:
        raise _missing(role)
    if len(found) > 1 and role == "drafts":
        raise _ambiguous(role, found)
    return found[0]


def _may(role: str, usable: Sequence[Listed]) -> Listed | None:
    found = _candidates(role, usable)
    return found[0] if found else None


def _may_archive(usable: Sequence[Listed]) -> tuple[str, ...]:
    archive = _may("archive", usable)
    return (archive.name,) if archive else ()


def _candidates(role: str, usable: Sequence[Listed]) -> list[Listed]:
    """Those marked for the role, else those named like it, the likeliest name first."""
    marked = [one for one in usable if f"\\{role}" in one.attributes]
    if marked:
        return marked
    rank = {name.casefold(): place for place, name in enumerate(WELL_KNOWN[role])}
    # A mailbox that is marked for something else is that, whatever it is called.
    named = [
        (rank[_bare(one)], one)
        for one in usable
        if _bare(one) in rank and not one.attributes & MARKS
    ]
    best = sorted(named, key=lambda pair: pair[0])
    return [one for _, one in best]


def _bare(one: Listed) -> str:
    """The name without a personal prefix, for comparing."""
    for prefix in PREFIXES:
        start = prefix + one.delimiter
        if one.delimiter and one.name.upper().startswith(start.upper()):
            return one.name[len(start) :].casefold()
    return one.name.casefold()


MARKS = frozenset({"\\all", "\\sent", "\\trash", "\\junk", "\\archive", "\\drafts"})
_OUTBOX = frozenset(name.casefold() for name in WELL_KNOWN["outbox"])


def _refuse_unfit_sent(sent: Listed) -> None:
    """Only what lies in Sent proves that the seller wrote it: nobody else may put mail there."""
    marks = sent.attributes & {"\\trash", "\\junk", "\\drafts"}
    if _key(sent.name) != "INBOX" and not marks:
        return
    what = f"{sent.name} takes mail from others, so it cannot be your Sent."
    problem = Problem("mailboxes.sent", what, "Name the mailbox that holds what you sent.")
    raise MailServerError(problem, temporary=False)


def _refuse_unfit(drafts: Listed) -> None:
    """Refuse a Drafts from which mail might leave, vanish, or be taken for something else."""
    why = None
    marks = drafts.attributes & (MARKS - {"\\drafts"})
    if _key(drafts.name) == "INBOX":
        why = "is the inbox"
    elif marks:
        why = f"is marked by the server as {', '.join(sorted(marks))}"
    elif _bare(drafts) in _OUTBOX:
        why = "is an outbox: some servers send what is put there"
    elif not drafts.selectable:
        why = "cannot hold messages"
    if why is not None:
        raise MailServerError(
            Problem(
                "mailboxes.drafts",
                f"The mailbox {drafts.name} {why}, so no draft can be put there.",
                "Set mailboxes.drafts to the mailbox in which your mail program keeps drafts.",
            ),
            temporary=False,
        )


def _missing(role: str) -> MailServerError:
    return MailServerError(
        Problem(
            f"mailboxes.{role}",
            f"The account has no mailbox that is marked or named as {role.capitalize()}.",
            f"Set mailboxes.{role} to the name that your mail program uses for it.",
        ),
        temporary=False,
    )


def _unknown(role: str, name: str) -> MailServerError:
    return MailServerError(
        Problem(
            f"mailboxes.{role}",
            f"The account has no mailbox named {name}.",
            f"Set mailboxes.{role} to a mailbox that exists, spelled as the server spells it.",
        ),
        temporary=False,
    )


def _ambiguous(role: str, found: Sequence[Listed]) -> MailServerError:
    names = ", ".join(one.name for one in found[:5])
    return MailServerError(
        Problem(
            f"mailboxes.{role}",
            f"Several mailboxes could be {role.capitalize()}: {names}.",
            f"Set mailboxes.{role} to the one that your mail program uses.",
        ),
        temporary=False,
    )
