"""``controls``: the mailboxes in which a message is the seller's word; made only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.cli import wiring
from ghostwatch.errors import Problem, UserError
from ghostwatch.report import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ghostwatch.config import Config
    from ghostwatch.core.model import Control

_HOW = "Add `controls`, such as: controls: {won: Ghostwatch/Won, lost: Ghostwatch/Lost}."


def create(config: Config) -> tuple[list[str], list[Problem]]:
    """Make the missing mailboxes: a line for each, and problems. Raises MailServerError."""
    from ghostwatch import credentials  # noqa: PLC0415
    from ghostwatch.mailserver.making import Maker  # noqa: PLC0415

    controls = _named(config)
    maker = Maker(
        config.account,
        config.mailboxes,
        lambda: credentials.secret(config.account),
        controls=controls,
    )
    with maker:
        made = maker.create()
    lines = [
        _line(one.control, f"{plain(one.mailbox)}  {'was there' if one.existed else 'made'}")
        for one in made
        if one.mailbox is not None
    ]
    return lines, [one.problem for one in made if one.problem is not None]


def show(config: Config) -> tuple[list[str], list[Problem]]:
    """Say which mailboxes there are: a line for each, and problems. Raises MailServerError."""
    _named(config)
    with wiring.mail_server(config) as server:
        placed = server.controls()
    lines = [_line(one.control, plain(one.mailbox)) for one in placed if one.mailbox is not None]
    return lines, [one.problem for one in placed if one.problem is not None]


def _named(config: Config) -> Sequence[Control]:
    controls = config.controls.all
    if not controls:
        raise UserError(Problem(str(config.path), "It names no mailboxes under `controls`.", _HOW))
    return controls


def _line(control: Control, what: str) -> str:
    from ghostwatch.config.values import in_words  # noqa: PLC0415

    wait = f" {in_words(control.wait)}" if control.wait is not None else ""
    word = f"{control.says or 'watch'}{wait}"
    return f"{word:16} {what}"
