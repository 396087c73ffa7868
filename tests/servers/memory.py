"""An IMAP server in memory: real sockets, no disk, a turn of the belt in a few milliseconds.

The rule: it speaks just the IMAP (RFC 3501, with LITERAL+, UIDPLUS, MOVE, UNSELECT, SPECIAL-USE and
CONDSTORE's counter) that ghostwatch and the tests' own mail programs speak, and answers as Dovecot
does (tests/servers/test_memory.py holds the same dialogue with both). Anything else is BAD. What
bad days look like is a knob: hidden capabilities, dropped connections, mailboxes numbered anew,
death in the middle of an APPEND.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import IO, Literal, TypeAlias

from servers.house import ARRIVED, HOST, House, Kept, Snapshot, crlf
from servers.mailbox import (
    MONTHS,
    Box,
    Mail,
    Malformed,
    criteria,
    item,
    quoted,
    section_of,
    unquoted,
)

NAMES = {"drafts": "Drafts", "sent": "Sent", "trash": "Trash", "junk": "Junk", "other": "Filed"}
MARKS = {"drafts": "\\Drafts", "sent": "\\Sent", "trash": "\\Trash", "junk": "\\Junk"}
CAPABILITIES = (
    "IMAP4rev1", "LITERAL+", "ID", "ENABLE", "UNSELECT", "UIDPLUS", "MOVE", "CONDSTORE",
    "SPECIAL-USE",
)  # fmt: skip
Death = Literal["before", "after", "late"]
"""When an APPEND ends the connection instead of answering.

before: nothing was stored. after: it was. late: it is stored when ``finish_late`` is called.
"""


class Refused(Exception):
    """The answer is NO, with this text."""


class Memory:
    """One running server with one account; ``house`` makes the account anew.

    hidden: capabilities that it does not announce (it obeys them all the same).
    """

    def __init__(self, hidden: Sequence[str] = ()) -> None:
        self.hidden = set(hidden)
        self.boxes: dict[str, Box] = {}
        self.lock = threading.RLock()
        self.deaths: list[Death | None] = []
        self._late: list[tuple[Box, bytes, Sequence[str], datetime]] = []
        self._validity = 1_000
        self._links: set[socket.socket] = set()
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._start(self._accept)

    def _start(self, work: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=work, args=args, name="memory", daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                link, _ = self._socket.accept()
            except OSError:
                return
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self.lock:
                self._links.add(link)
            self._start(self._serve, link)

    def _serve(self, link: socket.socket) -> None:
        with link, contextlib.suppress(OSError), link.makefile("rb") as lines:
            Session(self, link, lines).talk()
        with self.lock:
            self._links.discard(link)

    # --- knobs --------------------------------------------------------------------------------

    def house(self) -> MemoryHouse:
        """The account, empty; what an earlier house held is gone, its connections too."""
        self.restart()
        with self.lock:
            self.hidden.clear()
            self.deaths.clear()
            self._late.clear()
            self.boxes = {"INBOX": Box("INBOX", validity=self._fresh_validity())}
            for role, name in NAMES.items():
                self.boxes[name] = Box(name, MARKS.get(role, ""), self._fresh_validity())
        return MemoryHouse(port=self.port, names=dict(NAMES), server=self)

    def _fresh_validity(self) -> int:
        self._validity += 1
        return self._validity

    def restart(self) -> None:
        """Drop every connection, as a server that starts again does."""
        with self.lock:
            links, self._links = self._links, set()
        for link in links:
            _end(link)

    def number_anew(self, mailbox: str) -> dict[int, int]:
        """Give a mailbox another UIDVALIDITY and its messages other UIDs; old UID -> new UID."""
        with self.lock:
            box = self.boxes[mailbox]
            box.validity = self._fresh_validity()
            box.changes += 1
            new = {mail.uid: place for place, mail in enumerate(box.mails, 101)}
            for mail in box.mails:
                mail.uid = new[mail.uid]
            box.next_uid = 101 + len(box.mails)
            return new

    def die_in_append(self, how: Death, nth: int = 1) -> None:
        """Let the n-th APPEND from now on end the connection."""
        with self.lock:
            self.deaths = [*([None] * (nth - 1)), how]

    def finish_late(self) -> int:
        """Store what was to be stored late; how much that was."""
        with self.lock:
            late, self._late = self._late, []
            for box, octets, flags, at in late:
                box.add(octets, flags, at)
            return len(late)

    def stored(self, box: Box, octets: bytes, flags: Sequence[str], at: datetime) -> int | None:
        """The UID under which an APPEND was stored; None: the connection ends without a word."""
        how = self.deaths.pop(0) if self.deaths else None
        if how == "late":
            self._late.append((box, octets, flags, at))
        uid = box.add(octets, flags, at) if how in (None, "after") else None
        return None if how else uid

    def close(self) -> None:
        """Stop and end every connection."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self.restart()
        for thread in self._threads:
            thread.join(5)


def _end(link: socket.socket) -> None:
    with contextlib.suppress(OSError):
        link.shutdown(socket.SHUT_RDWR)


# --- one connection ------------------------------------------------------------------------------

NAME = r'(?:"(?:[^"\\]|\\.)*"|[^\s(){%*"]+)'
SET = r"[\d:,*]+"


@dataclass
class Session:
    """One connection of one client."""

    server: Memory
    link: socket.socket
    lines: IO[bytes]
    box: Box | None = None
    writable: bool = False
    literal: bytes = b""
    ended: bool = False

    def talk(self) -> None:
        self.link.sendall(b"* OK ready\r\n")
        while not self.ended and (line := self.lines.readline()):
            tag, _, command = self._with_literal(line.rstrip(b"\r\n")).partition(" ")
            answer = self._answer(tag.encode(), command)
            if answer is None:
                return
            self.link.sendall(answer)

    def _with_literal(self, line: bytes) -> str:
        while found := re.search(rb"\{(\d+)(\+?)\}$", line):
            if not found[2]:
                self.link.sendall(b"+ OK\r\n")
            self.literal = self.lines.read(int(found[1]))
            line = line[: found.start()] + b"{}" + self.lines.readline().rstrip(b"\r\n")
        return line.decode("latin-1")

    def _answer(self, tag: bytes, command: str) -> bytes | None:
        for pattern, do in COMMANDS:
            if found := re.fullmatch(pattern, command, re.IGNORECASE):
                try:
                    with self.server.lock:
                        told = do(self, found)
                except Refused as error:
                    return tag + b" NO " + str(error).encode() + b"\r\n"
                except Malformed:
                    break
                if told is None:
                    return None
                said, code = told if isinstance(told, tuple) else (told, b"")
                return said + tag + b" OK " + code + b"done\r\n"
        return tag + b" BAD unknown\r\n"

    # --- session ------------------------------------------------------------------------------

    def capability(self, _found: Found) -> Told:
        announced = [one for one in CAPABILITIES if one not in self.server.hidden]
        return f"* CAPABILITY {' '.join(announced)}\r\n".encode()

    def login(self, found: Found) -> Told:
        if unquoted(found[1]) != MemoryHouse.user or unquoted(found[2]) != MemoryHouse.password:
            raise Refused("[AUTHENTICATIONFAILED] no")
        return b""

    def identify(self, _found: Found) -> Told:
        return b"* ID NIL\r\n"

    def nothing(self, _found: Found) -> Told:
        return b""

    def logout(self, _found: Found) -> Told:
        self.ended = True
        return b"* BYE out\r\n"

    # --- mailboxes ----------------------------------------------------------------------------

    def list(self, _found: Found) -> Told:
        rows = []
        for box in self.server.boxes.values():
            marks = " ".join(["\\HasNoChildren", box.mark]).strip()
            rows.append(f'* LIST ({marks}) "/" {quoted(box.name)}\r\n')
        return "".join(rows).encode()

    def status(self, found: Found) -> Told:
        box = self._box(found[1])
        facts = {
            "MESSAGES": len(box.mails),
            "UIDNEXT": box.next_uid,
            "UIDVALIDITY": box.validity,
            "HIGHESTMODSEQ": box.changes,
        }
        told = " ".join(f"{item} {facts[item]}" for item in found[2].upper().split())
        return f"* STATUS {quoted(box.name)} ({told})\r\n".encode()

    def select(self, found: Found) -> Told:
        self.box = self._box(found[2])
        self.writable = found[1].upper() == "SELECT"
        return self.box.opened, b"[READ-WRITE] " if self.writable else b"[READ-ONLY] "

    def unselect(self, _found: Found) -> Told:
        self.box = None
        return b""

    def append(self, found: Found) -> Told | None:
        box = self._box(found[1], "[TRYCREATE] ")
        flags = (found[2] or "").split()
        at = _moment(found[3]) if found[3] else datetime.now(UTC)  # noqa: TID251 - as a server does
        uid = self.server.stored(box, self.literal, flags, at)
        if uid is None:
            return None
        code = b"" if "UIDPLUS" in self.server.hidden else b"[APPENDUID %d %d] "
        return b"", code % (box.validity, uid) if code else b""

    def _box(self, token: str, code: str = "") -> Box:
        name = unquoted(token)
        found = self.server.boxes.get("INBOX" if name.upper() == "INBOX" else name)
        if found is None:
            raise Refused(code + "no such mailbox")
        return found

    # --- messages -----------------------------------------------------------------------------

    @property
    def here(self) -> Box:
        if self.box is None:
            raise Malformed
        return self.box

    def _changed(self) -> Box:
        box = self.here
        if not self.writable:
            raise Refused("[READ-ONLY] no")
        box.changes += 1
        return box

    def search(self, found: Found) -> Told:
        test = criteria(iter(re.findall(rf'"[^"]*"|{SET}(?=\s|$)|\S+', found[1])), self.here)
        hits = [str(mail.uid) for mail in self.here.mails if test(mail)]
        return " ".join(["* SEARCH", *hits]).encode() + b"\r\n"

    def fetch(self, found: Found) -> Told:
        box, told = self.here, []
        for mail in box.among(found[1]):
            asked = (one for one in ITEM.finditer(found[2]) if one[0].upper() != "UID")
            items = b" ".join(self._item(mail, one) for one in asked)
            place = box.mails.index(mail) + 1
            told.append(b"* %d FETCH (UID %d %s)\r\n" % (place, mail.uid, items))
        return b"".join(told)

    def _item(self, mail: Mail, asked: Found) -> bytes:
        if asked["section"] is not None:
            return self._octets(mail, asked)
        return item(mail, asked[0].upper())

    def _octets(self, mail: Mail, asked: Found) -> bytes:
        section, octets = asked["section"], section_of(mail, asked["section"].upper())
        if not asked["peek"] and self.writable:
            mail.flags.add("\\Seen")
        origin = ""
        if asked["from"]:
            start = int(asked["from"])
            octets, origin = octets[start : start + int(asked["most"])], f"<{start}>"
        return f"BODY[{section}]{origin} {{{len(octets)}}}\r\n".encode() + octets

    def store(self, found: Found) -> Told:
        named = set(found[4].split())
        if not self.writable:
            return self.fetch(_as_fetch(found[1]))
        for mail in self._changed().among(found[1]):
            changed = {"+": mail.flags | named, "-": mail.flags - named, "": named}[found[2]]
            mail.flags = set(changed)
        return b"" if found[3] else self.fetch(_as_fetch(found[1]))

    def copy(self, found: Found) -> Told:
        return b"", self._copied(self.here, found[1], self._box(found[2], "[TRYCREATE] "))

    def move(self, found: Found) -> Told:
        box = self._changed()
        code = self._copied(box, found[1], self._box(found[2], "[TRYCREATE] "))
        return b"* OK " + code + b"moved\r\n" + box.drop(box.among(found[1]))

    def _copied(self, box: Box, numbers: str, other: Box) -> bytes:
        mails = box.among(numbers)
        uids = [str(other.add(mail.octets, sorted(mail.flags), mail.at)) for mail in mails]
        if not mails or "UIDPLUS" in self.server.hidden:
            return b""
        old = ",".join(str(mail.uid) for mail in mails)
        return f"[COPYUID {other.validity} {old} {','.join(uids)}] ".encode()

    def expunge(self, found: Found) -> Told:
        box = self._changed()
        mails = box.among(found[1]) if found[1] else box.mails
        return box.drop([mail for mail in mails if "\\Deleted" in mail.flags])


Found: TypeAlias = "re.Match[str]"
Told: TypeAlias = bytes | tuple[bytes, bytes]
"""Untagged answers; with a response code for the tagged one."""

COMMANDS: Sequence[tuple[str, Callable[[Session, Found], Told | None]]] = (
    (r"CAPABILITY", Session.capability),
    (r"NOOP|ENABLE CONDSTORE", Session.nothing),
    (r"LOGOUT", Session.logout),
    (rf"LOGIN ({NAME}) ({NAME})", Session.login),
    (r"ID .*", Session.identify),
    (r'LIST "" "?\*"?', Session.list),
    (rf"STATUS ({NAME}) \(([A-Z ]+)\)", Session.status),
    (rf"(SELECT|EXAMINE) ({NAME})", Session.select),
    (r"UNSELECT", Session.unselect),
    (rf'APPEND ({NAME})(?: \(([^)]*)\))?(?: "([^"]+)")? \{{\}}', Session.append),
    (r"UID SEARCH (.+)", Session.search),
    (rf"UID FETCH ({SET}) \((.+)\)", Session.fetch),
    (rf"UID STORE ({SET}) ([+-]?)FLAGS(\.SILENT)? \(([^)]*)\)", Session.store),
    (rf"UID COPY ({SET}) ({NAME})", Session.copy),
    (rf"UID MOVE ({SET}) ({NAME})", Session.move),
    (rf"UID EXPUNGE ({SET})", Session.expunge),
    (r"(?:EXPUNGE)()", Session.expunge),
)
ITEM = re.compile(
    r"BODY(?P<peek>\.PEEK)?\[(?P<section>[^\]]*)\](?:<(?P<from>\d+)\.(?P<most>\d+)>)?|[A-Z0-9.]+",
    re.IGNORECASE,
)


def _as_fetch(numbers: str) -> Found:
    found = re.fullmatch(r"(.*) (.*)", f"{numbers} FLAGS")
    assert found is not None
    return found


def _moment(text: str) -> datetime:
    day, month, rest = text.strip().split("-", 2)
    return datetime.strptime(f"{day} {MONTHS.index(month) + 1} {rest}", "%d %m %Y %H:%M:%S %z")


# --- the account ---------------------------------------------------------------------------------


@dataclass
class MemoryHouse(House):
    """The account on a server in memory; looking and delivering go past the socket."""

    server: Memory = field(kw_only=True)

    def deliver(
        self, mailbox: str, octets: bytes | str, at: datetime = ARRIVED, flags: Sequence[str] = ()
    ) -> None:
        with self.server.lock:
            self.server.boxes[mailbox].add(crlf(octets), flags, at)

    def snapshot(self) -> Snapshot:
        with self.server.lock:
            return {
                name: {
                    (box.validity, mail.uid): Kept(frozenset(mail.flags), mail.sha256)
                    for mail in box.mails
                }
                for name, box in self.server.boxes.items()
            }

    def messages(self, mailbox: str) -> list[bytes]:
        with self.server.lock:
            return [mail.octets for mail in self.server.boxes[mailbox].mails]

    def new_uidvalidity(self, mailbox: str) -> None:
        """The same messages under another UIDVALIDITY and other UIDs."""
        self.server.number_anew(mailbox)
