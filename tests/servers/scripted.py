"""A fake server that says exactly what a test wants it to say.

A script is a list of (regular expression, answer) pairs, read anew for each client line; the first
pair that matches the line answers. In an answer ``{tag}`` is the client's tag. A pair can be used
any number of times, unless it is a ``once``. What no pair matches gets ``OK``.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from servers.house import HOST

Answer = bytes | str | Callable[["Talk", bytes], None]
GREETING = b"* OK ready\r\n"
CUT = "CUT"


@dataclass
class Rule:
    """One line of a script. once: used up by its first match."""

    pattern: str
    answer: Answer
    once: bool = False


@dataclass
class Talk:
    """One connection of one client."""

    link: socket.socket
    tag: bytes = b""

    def say(self, octets: bytes) -> None:
        """Send; a client that has gone is no trouble of ours."""
        with contextlib.suppress(OSError):
            self.link.sendall(octets)

    def drip(self, octets: bytes, seconds: float) -> None:
        """Send one byte at a time."""
        for index in range(len(octets)):
            try:
                self.link.sendall(octets[index : index + 1])
            except OSError:
                return
            time.sleep(seconds)

    def cut(self) -> None:
        """Close without a word."""
        with contextlib.suppress(OSError):
            self.link.shutdown(socket.SHUT_RDWR)
        self.link.close()


CAPABILITIES = "IMAP4rev1 LITERAL+ UIDPLUS MOVE SPECIAL-USE UNSELECT"
MAILBOXES = (
    '* LIST (\\HasNoChildren) "/" INBOX\r\n'
    '* LIST (\\HasNoChildren \\Drafts) "/" Drafts\r\n'
    '* LIST (\\HasNoChildren \\Sent) "/" Sent\r\n'
    '* LIST (\\HasNoChildren \\Trash) "/" Trash\r\n'
)
EXAMINED = (
    "* FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\r\n* 3 EXISTS\r\n* 0 RECENT\r\n"
    "* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT 4] next\r\n"
)


def polite(capabilities: str = CAPABILITIES, mailboxes: str = MAILBOXES) -> list[Rule]:
    """The rules of an ordinary server with empty answers; put the naughty ones before them."""
    return [
        Rule(r"CAPABILITY", f"* CAPABILITY {capabilities}\r\n{{tag}} OK done\r\n"),
        Rule(r"LOGIN", "{tag} OK in\r\n"),
        Rule(r"ID ", "* ID NIL\r\n{tag} OK done\r\n"),
        Rule(r"LIST", mailboxes + "{tag} OK done\r\n"),
        Rule(
            r'STATUS (".*?"|\S+)',
            "* STATUS {1} (MESSAGES 3 UIDNEXT 4 UIDVALIDITY 7)\r\n{tag} OK done\r\n",
        ),
        Rule(r"EXAMINE", EXAMINED + "{tag} OK [READ-ONLY] done\r\n"),
        Rule(r"SELECT", EXAMINED + "{tag} OK [READ-WRITE] done\r\n"),
        Rule(r"UID SEARCH", "* SEARCH\r\n{tag} OK done\r\n"),
        Rule(r"LOGOUT", "* BYE\r\n{tag} OK done\r\n"),
    ]


@dataclass
class Scripted:
    """A running fake. lines: every line the clients sent, in order, without the line end."""

    rules: Sequence[Rule]
    greeting: bytes = GREETING
    lines: list[bytes] = field(default_factory=list)
    literals: list[bytes] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        self.rules = list(self.rules)
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._talks: list[Talk] = []
        self._threads: list[threading.Thread] = []
        self._listener = threading.Thread(target=self._accept, daemon=True)
        self._listener.start()

    def _accept(self) -> None:
        while True:
            try:
                link, _ = self._socket.accept()
            except OSError:
                return
            talk = Talk(link)
            self._talks.append(talk)
            thread = threading.Thread(target=self._serve, args=(talk,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, talk: Talk) -> None:
        talk.say(self.greeting)
        try:
            with talk.link.makefile("rb") as lines:
                for line in lines:
                    self._hear(talk, line.rstrip(b"\r\n"), lines)
        except (OSError, ValueError):
            pass
        talk.cut()

    def _hear(self, talk: Talk, line: bytes, lines: Iterable[bytes]) -> None:
        self.lines.append(line)
        announced = re.search(rb"\{(\d+)(\+?)\}$", line)
        if announced:
            if not announced[2]:
                talk.say(b"+ go on\r\n")
            self.literals.append(lines.read(int(announced[1])))  # type: ignore[attr-defined]
        talk.tag = line.split(b" ")[0]
        if not announced:
            self._answer(talk, line)
            return
        rest = lines.readline()  # type: ignore[attr-defined]
        if rest == b"\r\n":
            self._answer(talk, line)

    def _answer(self, talk: Talk, line: bytes) -> None:
        for rule in self.rules:
            found = re.search(rule.pattern.encode(), line)
            if found is None:
                continue
            if rule.once:
                self.rules = [r for r in self.rules if r is not rule]
            self._give(talk, rule.answer, line, found)
            return
        talk.say(talk.tag + b" OK done\r\n")

    def _give(self, talk: Talk, answer: Answer, line: bytes, found: re.Match[bytes]) -> None:
        if callable(answer):
            answer(talk, line)
        elif answer == CUT:
            talk.cut()
        else:
            raw = answer.encode() if isinstance(answer, str) else answer
            raw = raw.replace(b"{tag}", talk.tag)
            if found.groups():
                raw = raw.replace(b"{1}", found[1])
            talk.say(raw)

    def close(self) -> None:
        """Stop listening and end every connection."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for talk in self._talks:
            talk.cut()
        for thread in (self._listener, *self._threads):
            thread.join(5)
