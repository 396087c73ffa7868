"""``controls``: the mailboxes in which a message is the seller's word; made only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ghostwatch.cli import wiring
from ghostwatch.errors import Problem, UserError
from ghostwatch.report import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ghostwatch.config import Config
    from ghostwatch.core.model import Control
    from ghostwatch.mailserver.making import Made
    from ghostwatch.mailserver.placing import Placed

Told: TypeAlias = "tuple[list[str], list[Problem]]"
_HOW = "Add `controls`, such as: controls: {won: Ghostwatch/Won, lost: Ghostwatch/Lost}."


def create(config: Config) -> Told:
    """Make the missing mailboxes: a line for each, and problems. Raises MailServerError."""
    from ghostwatch import credentials  # noqa: PLC0415
    from ghostwatch.mailserver.making import Maker  # noqa: PLC0415

    maker = Maker(
        config.account,
        config.mailboxes,
        lambda: credentials.secret(config.account),
        controls=_named(config),
    )
    with maker:
        made = maker.create()
    return _told((one, "  was there" if one.existed else "  made") for one in made)


def show(config: Config) -> Told:
    """Say which mailboxes there are: a line for each, and problems. Raises MailServerError."""
    _named(config)
    with wiring.mail_server(config) as server:
        return _told((one, "") for one in server.controls())


WORKS = {"create": create, "show": show}


def _told(found: Iterable[tuple[Placed | Made, str]]) -> Told:
    """A line for each that is there, with what is added to it; and what is wrong with others."""
    lines: list[str] = []
    problems: list[Problem] = []
    for one, more in found:
        if one.mailbox is not None:
            lines.append(_line(one.control, f"{plain(one.mailbox)}{more}"))
        elif one.problem is not None:
            problems.append(one.problem)
    return lines, problems


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
