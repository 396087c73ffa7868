"""The rim of the command line: the one place where errors become sentences and exit codes.

0 fine; 1 the job ran, but something needs a person, who is told on standard error; 2 wrong usage
or configuration, nothing was done; 75 another ghostwatch holds this state.
"""

from __future__ import annotations

import errno
import os
from typing import Any

import click

from ghostwatch.cli import paper
from ghostwatch.cli.wiring import Home
from ghostwatch.errors import GhostwatchError, StateHeld, UserError

FINE, NEEDS_A_PERSON, WRONG_USAGE, HELD = 0, 1, 2, 75

# exception -> exit code; the first that fits counts
EXIT_CODES: tuple[tuple[type[GhostwatchError], int], ...] = (
    (UserError, WRONG_USAGE),
    (StateHeld, HELD),
    (GhostwatchError, NEEDS_A_PERSON),
)

APOLOGY = (
    "Sorry, ghostwatch itself is at fault ({name}); nothing of yours is lost. Please report it, "
    "with what the same command prints after `ghostwatch --debug`."
)


class Rim(click.Group):
    """The group of commands; the one place where exceptions become sentences and exit codes."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; see the exit codes above."""
        try:
            return super().invoke(ctx)
        except click.NoSuchOption as error:
            raise _to_the_front(
                error, {name for each in self.params for name in each.opts}
            ) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except GhostwatchError as error:
            paper.complain(error.problems)
            ctx.exit(next(code for kind, code in EXIT_CODES if isinstance(error, kind)))
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise  # the reader of our output has gone; click ends quietly
            _apologise(error, ctx.find_object(Home))
            ctx.exit(NEEDS_A_PERSON)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; wrong usage with the nearest one where there is none of that name."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches  # noqa: PLC0415

            for near in get_close_matches(args[0].lower(), self.list_commands(ctx), n=1):
                raise click.UsageError(f"{error.message} Did you mean {near!r}?", ctx) from None
            raise


def _to_the_front(error: click.NoSuchOption, known: set[str]) -> click.NoSuchOption:
    """The complaint about an option behind the command, with where it belongs if it is known."""
    name, command = error.option_name, error.ctx.info_name if error.ctx else ""
    if name not in known:
        return error
    message = f"No such option {name!r} here. Put {name} before the command: "
    return click.NoSuchOption(name, f"{message}ghostwatch {name} … {command}", ctx=error.ctx)


def _apologise(error: Exception, home: Home | None) -> None:
    if (home is not None and home.debug) or os.environ.get("GHOSTWATCH_DEBUG") == "1":
        import traceback  # noqa: PLC0415

        paper.note("".join(traceback.format_exception(error)).rstrip())
    paper.note(APOLOGY.format(name=type(error).__name__))
