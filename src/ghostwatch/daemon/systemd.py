"""What a service manager wants to hear (sd_notify(3)), in the standard library alone."""

from __future__ import annotations

import contextlib
import os
import socket


class ServiceManager:
    """The channel to a service manager, if one started us and listens.

    It is connected once, at the start: the tripwire, armed later, lets nothing but connections to
    the mail server pass.
    """

    def __init__(self) -> None:
        address = os.environ.get("NOTIFY_SOCKET", "")
        self._channel: socket.socket | None = None
        if address.startswith(("/", "@")):
            channel = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            channel.setblocking(False)
            with contextlib.suppress(OSError):
                channel.connect(address.replace("@", "\0", 1))
                self._channel = channel
            if self._channel is None:
                channel.close()

    def tell(self, message: str) -> None:
        """Send ``READY=1``, ``WATCHDOG=1`` or ``STOPPING=1``; never fails, never waits."""
        if self._channel is not None:
            with contextlib.suppress(OSError):
                self._channel.send(message.encode())

    def close(self) -> None:
        """Let go of the channel."""
        if self._channel is not None:
            self._channel.close()


def watchdog_interval() -> float | None:
    """Seconds between two signs of life: half of what the unit allows. None: it asks for none."""
    limit = os.environ.get("WATCHDOG_USEC", "")
    return int(limit) / 2_000_000 if limit.isdecimal() and int(limit) > 0 else None
