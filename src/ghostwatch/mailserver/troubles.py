"""Every way in which a mail server fails, in one sentence, with the configuration key to look at.

Whatever is raised between us and a server ends here: a hostile or broken server costs this poll,
never the program. What a server says is shown cut short and without control characters.
"""

from __future__ import annotations

import re
import socket
import ssl
from typing import TYPE_CHECKING

from ghostwatch.errors import AppendRefused, MailServerError, Problem
from ghostwatch.wire import Abort, ServerError, WireViolation

if TYPE_CHECKING:
    from ghostwatch.config import Account

# A parser that meets nonsense raises about anything; whatever it is costs one turn, no more.
BOUNDARY: tuple[type[Exception], ...] = (
    ServerError,
    WireViolation,
    OSError,
    ValueError,
    RecursionError,
    MemoryError,
    OverflowError,
    AttributeError,
    LookupError,
    TypeError,
    AssertionError,
)

MAX_SHOWN = 200


# imaplib and IMAPClient put a server's octets into their errors as Python writes them: b'no\\xff'.
_AS_PYTHON_WRITES = re.compile(
    r"""(?<!\w)b(?:'((?:[^'\\]|\\.)*)(?:'|\\?$)|"([^"]*)(?:"|$))""", re.S
)
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|(.))", re.S)
_BLANKS = {"n": "\n", "r": "\r", "t": "\t"}
# A response code (RFC 9051 7.1), or how Python begins a system's words: [Errno 104], [SSL: …].
_CODE = re.compile(r"(^|: )(?:\[[A-Z][^\[\]]{0,99}\] *)+(?=.)")
_PLACE_IN_PYTHON = re.compile(r" *\(_ssl\.c:\d+\)")


def shown(text: object) -> str:
    """A server's words, fit to be shown: at most 200 characters, none of them a control.

    Response codes are left out where words follow them.
    """
    plain = _printable(_words(text))
    return _PLACE_IN_PYTHON.sub("", _CODE.sub(r"\1", plain))[:MAX_SHOWN]


def _words(text: object) -> str:
    """At most the beginning of what was said, as the server wrote it."""
    if isinstance(text, bytes):
        return text[: 4 * MAX_SHOWN].decode("utf-8", "replace")
    return _AS_PYTHON_WRITES.sub(_as_text, str(text)[: 4 * MAX_SHOWN])


def _as_text(found: re.Match[str]) -> str:
    written = found[1] if found[1] is not None else found[2]
    if not written.isascii():  # then Python did not write it
        return written
    return _ESCAPE.sub(_unescaped, written).encode("latin-1").decode("utf-8", "replace")


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16)) if found[1] else _BLANKS.get(found[2], found[2])


def _printable(words: str) -> str:
    return re.sub(r" +", " ", "".join(c if c.isprintable() else " " for c in words)).strip()


def secret_key(account: Account) -> str:
    """The configuration key by which this account logs in."""
    for key in ("access_token_command", "password_command", "password_env", "password_file"):
        if getattr(account, key, None):
            return f"account.{key}"
    return "account.keyring"


def explain(error: BaseException, account: Account) -> MailServerError:
    """Put an error of the connection into words."""
    place = f"{account.host}:{account.port}"
    for kinds, sentence, key, temporary in _CAUSES:
        if isinstance(error, kinds):
            what = sentence.format(host=account.host, place=place, said=shown(error))
            return MailServerError(Problem(place, what, key), temporary=temporary)
    what = f"{place} answered something that makes no sense ({type(error).__name__})."
    return MailServerError(Problem(place, what, _NONSENSE), temporary=True)


_WAIT = "It will be tried again; check account.host and account.port if this stays so."
_NONSENSE = "Check that account.host and account.port name an IMAP server; else report this."
_CAUSES: tuple[
    tuple[type[BaseException] | tuple[type[BaseException], ...], str, str, bool], ...
] = (
    (
        WireViolation,
        "{said} Nothing was sent and the connection to {place} was closed.",
        "This is a fault in ghostwatch, or an attack it stopped: please report it.",
        False,
    ),
    (
        ssl.SSLCertVerificationError,
        "The certificate of {place} is not to be trusted: {said}",
        "Check account.host; for a server with an own certificate authority set account.ca_file.",
        False,
    ),
    (
        ssl.SSLError,
        "No secure connection to {place} could be made: {said}",
        "Check account.port: it must be the port for implicit TLS, usually 993.",
        True,
    ),
    (
        socket.gaierror,
        "The name {host} cannot be found.",
        "Check account.host and the network.",
        True,
    ),
    (
        ConnectionRefusedError,
        "{place} refuses connections.",
        "Check account.host and account.port.",
        True,
    ),
    (TimeoutError, "{place} did not answer in time.", _WAIT, True),
    (OSError, "The connection to {place} broke: {said}", _WAIT, True),
    (Abort, "The connection to {place} ended: {said}", _WAIT, True),
    (
        ServerError,
        "{place} refused a command: {said}",
        "It will be tried again; if this stays so, ask whoever runs the mail server.",
        True,
    ),
)


def lost_connection(error: BaseException) -> BaseException | None:
    """The loss behind an error: IMAPClient reports a connection lost at login as a wrong password.

    It keeps the true cause as the error's context (IMAPClient 4.1: exceptions.LoginError).
    """
    seen: BaseException | None = error
    for _ in range(5):
        if seen is None:
            break
        if isinstance(seen, Abort | OSError):
            return seen
        seen = seen.__context__
    return None


_BUSY = re.compile(
    r"\[(?:UNAVAILABLE|LIMIT|INUSE|SERVERBUG|ALERT)\]|too many|temporar|throttl|try again|later",
    re.IGNORECASE,
)


def refused_login(error: BaseException, account: Account, told: str = "") -> MailServerError:
    """Say why a login failed. told: what an OAuth challenge gave as the reason."""
    lost = lost_connection(error)
    if lost is not None:
        return explain(lost, account)
    place, said = f"{account.host}:{account.port}", shown(told or error)
    if _BUSY.search(_words(told or error)):  # with the codes, which are not shown
        what = f"{place} does not let anybody in at the moment: {said}"
        return MailServerError(Problem(place, what, "It will be tried again."), temporary=True)
    key = secret_key(account)
    return MailServerError(
        Problem(
            key,
            f"{place} refuses the login of {account.user}: {said}",
            f"Check account.user and {key}; many providers want an app password or a token here.",
        ),
        temporary=False,
    )


def refused_append(said: str, mailbox: str) -> AppendRefused:
    """Say why the server did not take a draft (a tagged NO or BAD: it was not stored)."""
    known = ((step, False) for code, step in _APPEND_CODES if code in said.upper())
    next_step, temporary = next(known, ("It will be tried again in the next turn.", True))
    what = f"The server did not take a draft: {shown(said)}"
    return AppendRefused(Problem(mailbox, what, next_step), temporary=temporary)


_APPEND_CODES = (
    ("[TRYCREATE]", "Set mailboxes.drafts to a mailbox that exists."),
    ("[OVERQUOTA]", "The mailbox is full: make room in it."),
    ("[LIMIT]", "The mailbox is full or at a limit: make room in it."),
    ("[NOPERM]", "Set mailboxes.drafts to a mailbox that you may write to."),
    ("[TOOBIG]", "Make the template shorter."),
)
