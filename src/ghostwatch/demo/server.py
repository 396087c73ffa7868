"""An IMAP server in memory, inside this process, for the demo and for tests: pymap, embedded.

The rule here: it listens on the loopback only, and this is the only module that knows pymap and
asyncio. It needs the extra ``demo``; importing it without raises ImportError.
"""

from __future__ import annotations

import asyncio
import threading
from argparse import Namespace
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, Self, TypeVar

from proxyprotocol.sock import SocketInfoLocal
from pymap.backend.dict import Config, Login
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.parsing.specials.flag import Flag
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable
    from datetime import datetime

    from pymap.backend.dict.mailbox import MailboxData, MailboxSet

T = TypeVar("T")

HOST = "127.0.0.1"
PATIENCE = 30  # seconds for one step of the server's own thread


class _Config(Config):
    """pymap's settings for one account in memory, without TLS."""

    def __init__(self, user: str, password: str) -> None:
        nothing = Namespace(passlib_cfg=None, proxy_protocol=None)
        super().__init__(
            nothing,
            host=HOST,
            port=0,
            tls_enabled=False,
            hash_context=Cleartext(),  # a hash of a made-up password costs a login 0.14 s
            demo_data=False,
            demo_user=user,
            demo_password=password,
        )

    @property
    def greeting(self) -> bytes:
        """Return a fixed text: pymap would ask the resolver for this machine's name."""
        return b"Made-up mailbox ready"


class EmbeddedServer:
    """One made-up account on a free loopback port; a context manager.

    The server runs in its own thread with its own event loop. The tasks of live connections are
    held in a set: an event loop keeps only weak references to them, and a task that is collected
    as garbage is a lost connection (seen with Python 3.13).
    """

    def __init__(self, user: str, password: str) -> None:
        self.host, self.port = HOST, 0
        self.user, self.password = user, password
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._connections: set[asyncio.Task[None]] = set()
        self._cleanup = AsyncExitStack()
        self._mailboxes: MailboxSet

    def __enter__(self) -> Self:
        self._thread.start()
        try:
            self._call(self._start())
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """End every connection, the server and its thread."""
        self._call(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def create(self, *names: str) -> None:
        """Make mailboxes beside INBOX, which is always there."""
        self._call(self._create(names))

    def put(self, mailbox: str, octets: bytes, at: datetime, flags: Iterable[str] = ()) -> None:
        r"""Lay a message into a mailbox: INTERNALDATE ``at``, flags spelled as ``\Seen``."""
        self._call(self._put(mailbox, octets, at, frozenset(flags)))

    def read_all(self, mailbox: str) -> tuple[bytes, ...]:
        """Return the octets of every message of a mailbox, in the order of their UIDs."""
        return self._call(self._read(mailbox, lambda _: True, remove=False))

    def take(self, mailbox: str, wanted: Callable[[bytes], bool]) -> tuple[bytes, ...]:
        """Return the octets of every message of a mailbox that is wanted, and remove those."""
        return self._call(self._read(mailbox, wanted, remove=True))

    def _call(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(PATIENCE)

    async def _start(self) -> None:
        config = _Config(self.user, self.password)
        config.apply_context()  # before the server: its connections inherit this context
        login = Login(config)
        identity = login.demo_user_identity
        await identity.set(UserMetadata(config, self.user, password=self.password))
        async with identity.new_session() as session:
            self._mailboxes = session.mailbox_set  # the account's own; every session shares it
        talk = IMAPServer(login, config)

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = self._loop.create_task(talk(reader, writer, SocketInfoLocal(writer)))
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)

        server = await asyncio.start_server(connected, HOST, 0)
        self._cleanup.callback(server.close)
        self.port = server.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        await self._cleanup.aclose()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        # The streams' own transports close in the round after their tasks have ended.
        await asyncio.sleep(0)

    async def _create(self, names: Iterable[str]) -> None:
        for name in names:
            await self._mailboxes.add_mailbox(name)

    async def _put(self, name: str, octets: bytes, at: datetime, flags: frozenset[str]) -> None:
        mailbox = await self._mailboxes.get_mailbox(name)
        kept = frozenset(Flag(flag.encode("ascii")) for flag in flags)
        await mailbox.append(AppendMessage(octets, at, kept))

    async def _read(
        self, name: str, wanted: Callable[[bytes], bool], *, remove: bool
    ) -> tuple[bytes, ...]:
        mailbox: MailboxData = await self._mailboxes.get_mailbox(name)
        held = [message async for message in mailbox.messages()]
        loaded = [await message.load_content(FetchRequirement.CONTENT) for message in held]
        found = [
            (message.uid, bytes(content)) for message, content in zip(held, loaded, strict=True)
        ]
        found = [(uid, octets) for uid, octets in found if wanted(octets)]
        if remove:
            await mailbox.delete([uid for uid, _ in found])
        return tuple(octets for _, octets in found)
