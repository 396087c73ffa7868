"""``check``: everything that can be tried without writing anything, and every problem at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ghostwatch.cli import wiring
from ghostwatch.errors import GhostwatchError, Problem
from ghostwatch.report import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ghostwatch.config import Config
    from ghostwatch.mailserver import MailServer
    from ghostwatch.mailserver.placing import Placed


def look(config: Config, folder: Path) -> tuple[list[str], list[Problem]]:
    """Try the state folder, then the mail server: lines that say what was found, and problems.

    Nothing is written but the state folder itself. Raises nothing that the seller can mend.
    """
    lines = [f"configuration  {plain(str(config.path))}: {_prospects(config)}"]
    problems: list[Problem] = []
    try:
        wiring.open_store(config, folder, hold=False).close()
        lines.append(f"state          {plain(str(folder))}")
    except GhostwatchError as error:
        problems += error.problems
    server = wiring.mail_server(config)
    try:
        server.connect()
        account = config.account
        lines.append(f"mail server    {account.host}:{account.port} as {plain(account.user)}")
        lines += _mailboxes(server)
        placed = server.controls()
        lines += [
            f"{one.control.says or 'watch':14} {plain(one.mailbox)}"
            for one in placed
            if one.mailbox is not None
        ]
        problems += _of_controls(placed)
    except GhostwatchError as error:
        problems += error.problems
    finally:
        server.close()
    return lines, problems


def _of_controls(placed: Sequence[Placed]) -> Iterator[Problem]:
    """What is wrong with the mailboxes of `controls`: before they are made, one line for all."""
    missing = [one for one in placed if one.is_missing]
    together = missing if len(missing) > 1 else []
    yield from (one.problem for one in placed if one.problem is not None and one not in together)
    if together:
        names = ", ".join(plain(one.control.mailbox, 80) for one in together)
        what = f"The account has no mailboxes named {names}."
        then = "Run `ghostwatch controls create`, or correct the names."
        yield Problem("controls", what, then)


def _prospects(config: Config) -> str:
    count = len(config.who.prospects)
    return f"{count} prospect" if count == 1 else f"{count} prospects"


def _mailboxes(server: MailServer) -> list[str]:
    found = server.mailboxes()
    trash = plain(found.trash) if found.trash else "none: a stale draft is reported, not moved"
    lines = [
        f"Drafts         {plain(found.drafts)}",
        f"Sent           {plain(found.sent)}",
        f"Trash          {trash}",
        f"read           {', '.join(plain(name) for name in found.watched)}",
    ]
    if not server.can_withdraw:
        lines.append(
            "note           this server has neither MOVE nor UIDPLUS, so a draft that is no longer "
            "right is reported instead of taken back"
        )
    return lines
