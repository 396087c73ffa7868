"""An SMTP server that takes every mail and passes none on: what a client sent, as it was sent."""

from __future__ import annotations

import queue
from dataclasses import dataclass

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from servers.house import HOST, free_port


@dataclass(frozen=True)
class Mail:
    """One mail on the wire: the envelope's addresses and the octets of the message."""

    sender: str
    recipients: tuple[str, ...]
    octets: bytes


class Sink:
    """Listens on a free loopback port in a thread of its own until ``close``."""

    def __init__(self) -> None:
        self._arrived: queue.Queue[Mail] = queue.Queue()
        self.port = 0
        self._controller = self._started()

    def _started(self) -> Controller:
        for _ in range(3):  # a free port may be taken in the moment before it is ours
            self.port = free_port()
            controller = Controller(self, hostname=HOST, port=self.port, ready_timeout=10)
            try:
                controller.start()
            except OSError:
                continue
            return controller
        raise RuntimeError("the SMTP sink found no port")

    async def handle_DATA(  # noqa: N802 (the name that aiosmtpd calls)
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Keep one mail."""
        assert isinstance(envelope.content, bytes)
        self._arrived.put(Mail(str(envelope.mail_from), tuple(envelope.rcpt_tos), envelope.content))
        return "250 kept"

    def all(self) -> list[Mail]:
        """Every mail that arrived since the last question, in order."""
        mails = []
        while not self._arrived.empty():
            mails.append(self._arrived.get())
        return mails

    def close(self) -> None:
        """End the thread."""
        self._controller.stop()
