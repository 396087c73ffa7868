"""pymap in a thread of this process: an IMAP server with few extensions, up in no time.

It announces neither SPECIAL-USE nor CONDSTORE nor NAMESPACE, so it stands for poor servers.
"""

from __future__ import annotations

import asyncio
import threading
from argparse import Namespace
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pymap.backend.dict import DictBackend
from pymap.imap import IMAPServer
from pysasl.hashing import Cleartext

from servers.house import ARRIVED, HOST, House

USER, PASSWORD = "sam@seller.example", "secret"
NAMES = {"drafts": "Drafts", "sent": "Sent", "trash": "Trash"}


class Pymap:
    """One running pymap with one account; ``close`` ends the thread and every connection."""

    def __init__(self, names: dict[str, str] | None = None) -> None:
        self.port = 0
        self.names = NAMES if names is None else names
        self._loop = asyncio.new_event_loop()
        # The event loop keeps only weak references to tasks: without this set the garbage
        # collector ends connections in mid-sentence.
        self._tasks: set[asyncio.Task[Any]] = set()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="pymap", daemon=True)
        self._thread.start()
        if not self._ready.wait(10):
            raise TimeoutError("pymap did not start")

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()

    async def _serve(self) -> None:
        backend, config = await DictBackend.init(
            Namespace(
                host=None, port="0", debug=False, cert=None, key=None, tls=False,
                proxy_protocol=None, passlib_cfg=None, inherited_sockets=None,
                demo_data=False, demo_user=USER, demo_password=PASSWORD,
            ),
            hash_context=Cleartext(),
        )  # fmt: skip
        config.apply_context()
        serve = IMAPServer(backend.login, config)

        def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            from proxyprotocol.result import ProxyResultUnknown
            from proxyprotocol.sock import SocketInfo

            info = SocketInfo.get(writer, ProxyResultUnknown(), unique_id=b"test")
            task = self._loop.create_task(serve(reader, writer, info))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        async with AsyncExitStack() as stack:
            await backend.start(stack)
            server = await asyncio.start_server(connected, HOST, 0)
            self.port = server.sockets[0].getsockname()[1]
            self._ready.set()
            await self._stop.wait()
            server.close()
            for task in list(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
        config.cpu_subsystem.execute  # noqa: B018 - kept alive until here

    def close(self) -> None:
        """End the server and its thread."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def house(self) -> PymapHouse:
        """The one account, with the mailboxes made."""
        house = PymapHouse(port=self.port, user=USER, password=PASSWORD, names=dict(self.names))
        with house.client() as raw:
            for name in self.names.values():
                raw.create_folder(name)
        return house


@dataclass
class PymapHouse(House):
    """The account on a pymap."""

    def deliver(
        self, mailbox: str, octets: bytes | str, at: datetime = ARRIVED, flags: Sequence[str] = ()
    ) -> None:
        self.append(mailbox, octets, flags, at)
