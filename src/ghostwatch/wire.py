r"""The guard under IMAPClient: nothing outside one table leaves, nothing without limits comes in.

Outgoing, every byte passes ``Gate.check`` first. IMAPClient writes a command in pieces; they are
held back until the line is whole, then the line is compared with ``TABLE``, the least-privilege
table: reading (EXAMINE, PEEK) anywhere, APPEND into Drafts with exactly ``(\Draft \Seen)``,
removing one armed UID while Drafts is selected, and making a mailbox that was granted by name,
which ``mailserver.making`` alone does. A second line in one write, a control character or
anything else raises ``WireViolation`` before a byte leaves. This closes IMAPClient's open command
injection (imapclient #657) and makes a mistake of our own harmless.

Incoming, ``GuardedIMAP4`` reads through its own buffer: a deadline for each command (also against
a byte a second), a cap on lines, on octets, on literals; a PREAUTH greeting is refused.

It hooks ``IMAPClient._create_IMAP4`` and imaplib's overridable ``open``, ``read``, ``readline``,
``send`` and ``shutdown``; the contract tests hold that together, and imapclient is pinned.
"""

from __future__ import annotations

import imaplib
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from socket import IPPROTO_TCP, TCP_NODELAY
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias

from imapclient import IMAPClient, SocketTimeout
from imapclient.imap4 import IMAP4WithTimeout
from imapclient.imap_utf7 import decode as from_utf7
from imapclient.imap_utf7 import encode as utf7
from imapclient.tls import wrap_socket

if TYPE_CHECKING:
    from socket import socket
    from ssl import SSLContext

CRLF = b"\r\n"
MAX_LINE = 8_000
MAX_DRAFT = 65_536

LISTENERS: list[Callable[[str], object]] = []
"""Called with each command line that goes out, secrets masked; for tests and audits."""


ServerError = imaplib.IMAP4.error
"""The server said NO or BAD, or makes no sense; Abort, its subclass: the connection is lost."""
Abort = imaplib.IMAP4.abort


class WireViolation(Exception):
    """A command outside the table was about to leave; the connection must be thrown away."""


# --- Outgoing ----------------------------------------------------------------------------------

NAME = r'(?:"(?:[^"\\]|\\["\\])*"|[^\s(){%*"\\]+)'
STRING = r'"(?:[^"\\]|\\["\\])*"'
ADDRESS = r"[A-Za-z0-9!#$&'+./=?^_`|~@-]+"
DATE = r"\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{4}"
WHO = rf"(?:(?:OR )*(?:FROM|TO|CC) {ADDRESS})"
CRITERIA = rf"(?:ALL|UNDELETED|UID \d+(?::\*)?|SINCE {DATE}(?: {WHO})*)"
SECTION = r"(?:HEADER|HEADER\.FIELDS \([A-Z0-9 -]+\)|\d+(?:\.\d+)*(?:\.(?:MIME|HEADER))?)?"
ITEM = (
    r"(?:UID|FLAGS|INTERNALDATE|RFC822\.SIZE|BODYSTRUCTURE|THREADID|X-GM-(?:LABELS|THRID|MSGID)"
    rf"|BODY\.PEEK\[{SECTION}\](?:<\d+\.\d+>)?)"
)
STATUS_ITEM = r"(?:MESSAGES|UIDNEXT|UIDVALIDITY|HIGHESTMODSEQ)"


@dataclass
class Grant:
    """What this connection may touch, and where it stands.

    drafts, trash: mailbox names as they go over the wire, without quotes. armed: the one UID that
    may be removed from Drafts now. writable: Drafts is selected read-write. makes: the mailboxes
    that may be made, in the same spelling; none unless a person asked for them.
    """

    drafts: bytes | None = None
    trash: bytes | None = None
    armed: int | None = None
    writable: bool = False
    makes: frozenset[bytes] = frozenset()


Found: TypeAlias = re.Match[str]


def _always(_found: Found, _grant: Grant) -> bool:
    return True


def _leaves(_found: Found, grant: Grant) -> bool:
    grant.writable = False
    return True


def _selects(found: Found, grant: Grant) -> bool:
    grant.writable = _is(found["name"], grant.drafts)
    return grant.writable


def _appends(found: Found, grant: Grant) -> bool:
    return _is(found["name"], grant.drafts) and int(found["size"]) <= MAX_DRAFT


def _makes(found: Found, grant: Grant) -> bool:
    return any(_is(found["name"], mailbox) for mailbox in grant.makes)


def _armed(found: Found, grant: Grant) -> bool:
    return grant.writable and grant.armed is not None and found["uid"] == str(grant.armed)


def _to_trash(found: Found, grant: Grant) -> bool:
    return _armed(found, grant) and _is(found["name"], grant.trash)


def _is(token: str, mailbox: bytes | None) -> bool:
    """Is this the mailbox? INBOX never is: it is neither Drafts nor Trash."""
    return mailbox is not None and mailbox.upper() != b"INBOX" and _unquote(token) == mailbox


def _unquote(token: str) -> bytes:
    if token.startswith('"'):
        token = re.sub(r'\\(["\\])', r"\1", token[1:-1])
    return token.encode("ascii")


TABLE: tuple[tuple[re.Pattern[str], Callable[[Found, Grant], bool]], ...] = tuple(
    (re.compile(pattern), condition)
    for pattern, condition in (
        (r"CAPABILITY|NOOP|LOGOUT|NAMESPACE|ENABLE CONDSTORE", _always),
        (rf"ID (?:NIL|\({STRING}(?: {STRING})*\))", _always),
        (rf"LOGIN {NAME} {NAME}|AUTHENTICATE (?:XOAUTH2|PLAIN)", _always),
        (r'LIST "" "\*"', _always),
        (rf"STATUS {NAME} \({STATUS_ITEM}(?: {STATUS_ITEM})*\)", _always),
        (rf"EXAMINE {NAME}|UNSELECT", _leaves),
        (rf"UID SEARCH {CRITERIA}", _always),
        (rf"UID FETCH \d+(?:,\d+)* \({ITEM}(?: {ITEM})*\)", _always),
        (rf"SELECT (?P<name>{NAME})", _selects),
        (rf"APPEND (?P<name>{NAME}) \(\\Draft \\Seen\) {{(?P<size>\d+)}}", _appends),
        (rf"UID (?:MOVE|COPY) (?P<uid>\d+) (?P<name>{NAME})", _to_trash),
        (r"UID STORE (?P<uid>\d+) \+FLAGS\.SILENT \(\\Deleted\)", _armed),
        (r"UID EXPUNGE (?P<uid>\d+)", _armed),
        (rf"(?:CREATE|SUBSCRIBE) (?P<name>{NAME})", _makes),
    )
)
_LINE = re.compile(r"(?P<tag>[A-P]{2,4}\d+) (?P<command>[A-Z]+)(?P<rest>(?: .*)?)")
_LITERAL = re.compile(r"\{(\d+)\}$")
_SASL = re.compile(rb"[A-Za-z0-9+/=]*|\*")


def wire_name(mailbox: str) -> bytes:
    """A mailbox name as it goes over the wire (modified UTF-7, RFC 3501 5.1.3), unquoted."""
    name: bytes = utf7(mailbox)
    return name


def mailbox_name(octets: bytes) -> str:
    """The mailbox name behind ``wire_name``; raises ValueError for what is no such name."""
    try:
        name: str = from_utf7(octets)
    except Exception as error:
        raise ValueError("not modified UTF-7") from error
    return name


@dataclass
class Gate:
    """The outgoing side: holds pieces back, lets whole allowed lines through."""

    grant: Grant = field(default_factory=Grant)
    _held: bytes = b""
    _literal: int = 0
    _mode: str = "command"

    def check(self, octets: bytes) -> tuple[bytes, str | None]:
        """(what may leave now, name of the command that it begins or None).

        Raises WireViolation when the line is not in the table.
        """
        if self._literal:
            return self._in_literal(octets), None
        self._held += octets
        line, line_end, more = self._held.partition(CRLF)
        if not line_end:
            if len(self._held) > MAX_LINE and self._mode == "command":
                self._refuse("a line without end")
            return b"", None
        if more:
            self._refuse("two lines in one write")
        self._held = b""
        name = self._whole(line)
        return line + CRLF, name

    def _in_literal(self, octets: bytes) -> bytes:
        if len(octets) > self._literal:
            self._refuse("more octets than announced")
        self._literal -= len(octets)
        return octets

    def _whole(self, line: bytes) -> str | None:
        """Judge one whole line; the command's name when it is one."""
        if self._mode == "after literal":
            if line:
                self._refuse("something after a literal")
            self._mode = "command"
            return None
        if self._mode == "sasl" and _SASL.fullmatch(line):
            _tell("- ****")
            return None
        return self._command(line)

    def _command(self, line: bytes) -> str:
        text = line.decode("latin-1")
        if len(line) > MAX_LINE or not (text.isascii() and text.isprintable()):
            self._refuse("a line that is too long or holds control characters")
        found = _LINE.fullmatch(text)
        if found is None:
            self._refuse("something that is no command")
        command = found["command"] + found["rest"]
        if not any((hit := p.fullmatch(command)) and fits(hit, self.grant) for p, fits in TABLE):
            self._refuse(found["command"])
        announced = _LITERAL.search(command) if found["command"] == "APPEND" else None
        self._literal = int(announced[1]) if announced else 0
        self._mode = _NEXT_MODE.get(found["command"], "command")
        secret = found["command"] == "LOGIN"
        _tell(f"{found['tag']} LOGIN ****" if secret else text)
        return found["command"]

    def _refuse(self, what: str) -> NoReturn:
        # The text of the line stays out: it may hold what a stranger wrote.
        raise WireViolation(f"The guard held back {what}.")


_NEXT_MODE = {"APPEND": "after literal", "AUTHENTICATE": "sasl"}


def _tell(line: str) -> None:
    for listener in LISTENERS:
        listener(line)


# --- Incoming ----------------------------------------------------------------------------------


# imaplib would turn any number of digits into a number, and fail in the middle of an answer.
_ABSURD = re.compile(rb"\{\d{11,}\}\r?\n\Z")


@dataclass(frozen=True)
class Limits:
    """How much a server may say to one command, and how long it may take.

    Seconds; octets of one literal, one line, one SEARCH line (eight digits for each of a million
    messages), all lines together; number of lines.
    """

    connect: float = 15
    command: float = 60
    goodbye: float = 5
    literal: int = 1_000_000
    line: int = 1_000_000
    search_line: int = 9_000_000
    octets: int = 24_000_000
    lines: int = 20_000


Opened: TypeAlias = "Callable[[socket], object]"
"""Called with the socket as soon as there is one, so that another thread can shut it down."""


class GuardedIMAP4(IMAP4WithTimeout):  # type: ignore[misc]
    """imaplib with a gate on the way out and limits on the way in."""

    def __init__(
        self, host: str, port: int, context: SSLContext | None, limits: Limits, opened: Opened
    ) -> None:
        self.gate = Gate()
        self.limits = limits
        self._opened = opened
        self._context = context
        self._buffer = bytearray()
        self._greeted = False
        self._begin("CONNECT")
        super().__init__(host, port, limits.connect)

    def _create_socket(self, timeout: float | None = None) -> socket:
        plain: socket = super()._create_socket(timeout)
        # A literal and its line end are two writes; the second must not wait for the first.
        plain.setsockopt(IPPROTO_TCP, TCP_NODELAY, 1)
        if self._context is None:
            return plain
        try:
            secure: socket = wrap_socket(plain, self._context, self.host)
        except BaseException:
            plain.close()
            raise
        return secure

    def open(self, host: str = "", port: int = 143, timeout: Any = None) -> None:
        """Connect; no file object is made, reading goes through the own buffer."""
        self.host, self.port = host, port
        self.sock = self._create_socket(timeout)
        self._opened(self.sock)
        self._begin("CONNECT")

    def shutdown(self) -> None:
        """Close the socket at once."""
        self.sock.close()

    def _log(self, line: str) -> None:
        """Keep no last lines: imaplib would hold passwords and mail for its error output."""

    def _begin(self, command: str) -> None:
        limits = self.limits
        seconds = {"CONNECT": limits.connect, "LOGOUT": limits.goodbye}.get(command, limits.command)
        self._deadline = time.monotonic() + seconds
        self._line_limit = limits.search_line if command == "UID" else limits.line
        self._octets = limits.octets
        self._lines = limits.lines

    def send(self, data: bytes) -> None:
        """Let allowed octets out (imaplib's and IMAPClient's only way to the socket)."""
        allowed, command = self.gate.check(bytes(data))
        if command is not None:
            # Untagged answers that nobody asked for would pile up for the connection's life.
            for kind in [kind for kind in self.untagged_responses if kind != "BYE"]:
                del self.untagged_responses[kind]
            self._begin(command)
        if allowed:
            self.sock.settimeout(self._left())
            self.sock.sendall(allowed)

    def _left(self) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the server took too long for one command")
        return left

    def _more(self) -> bool:
        """Read what there is into the buffer; False at the end of the stream."""
        self.sock.settimeout(self._left())
        chunk = self.sock.recv(65_536)
        self._octets -= len(chunk)
        if self._octets < 0:
            raise self.abort("the server says too much to one command")
        self._buffer += chunk
        return bool(chunk)

    def _take(self, count: int) -> bytes:
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def read(self, size: int) -> bytes:
        """Exactly ``size`` octets of a literal."""
        if not 0 <= size <= self.limits.literal:
            raise self.abort("the server announces a literal that is too large")
        while len(self._buffer) < size:
            if not self._more():
                raise self.abort("the connection ended inside a literal")
        return self._take(size)

    def readline(self) -> bytes:
        """One line with its end; "" at the end of the stream."""
        self._lines -= 1
        if self._lines < 0:
            raise self.abort("the server sends too many lines")
        seen = 0
        while (end := self._buffer.find(b"\n", seen)) < 0:
            seen = len(self._buffer)
            if seen > self._line_limit:
                raise self.abort("the server sends a line that is too long")
            if not self._more():
                return b""
        line = self._take(end + 1)
        if _ABSURD.search(line):
            raise self.abort("the server announces a literal that is too large")
        if not self._greeted:
            self._greet(line)
        return line

    def _greet(self, line: bytes) -> None:
        """Only ``* OK`` is a beginning: PREAUTH means that somebody else has logged in."""
        self._greeted = True
        word = line[2:].split(b" ")[0].strip().upper()
        if not line.startswith(b"* ") or word not in (b"OK", b"BYE"):
            raise self.abort("the server does not greet as an IMAP server that wants a login")


class GuardedClient(IMAPClient):  # type: ignore[misc]
    """IMAPClient on a guarded wire; aware times; nothing of mail in any log.

    context: None for a connection without TLS. opened: see ``Opened``. ``wire`` is the imaplib
    object under it.
    """

    wire: GuardedIMAP4

    def __init__(
        self, host: str, port: int, context: SSLContext | None, limits: Limits, opened: Opened
    ) -> None:
        self._limits = limits
        self._opened = opened
        super().__init__(
            host,
            port,
            ssl=context is not None,
            ssl_context=context,
            timeout=SocketTimeout(connect=limits.connect, read=limits.command),
        )
        self.normalise_times = False
        # IMAPClient sets 5, which formats every line for a logger (and that logger shows mail).
        self.wire.debug = 0

    def _create_IMAP4(self) -> GuardedIMAP4:  # noqa: N802
        self.wire = GuardedIMAP4(self.host, self.port, self.ssl_context, self._limits, self._opened)
        return self.wire
