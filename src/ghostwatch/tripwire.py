"""The last guard of "it cannot send": once armed, this process reaches only what it was told of.

``sys.addaudithook`` cannot be taken back, so nothing that is imported later, by whatever name, can
undo it. It is a guard against mistakes and strange dependencies, not a prison: code that is out to
get past it can call ``allow`` itself. Two things are left alone on purpose. ``os.fork``: the child
carries the hook. ``ctypes``: keyring reaches the system's key store through it on some systems,
and import-linter keeps it out of our own code. Sockets of other families than the internet's are
refused, but for a system key store (``allow_local_sockets``); what the C library connects for
itself (name service, say) is not seen here.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

Peer: TypeAlias = tuple[str, int]

_INTERNET: Final = frozenset({socket.AF_INET, socket.AF_INET6})
_LOCAL: Final = getattr(socket, "AF_UNIX", None)  # not every system has them
_local_allowed: Final[list[bool]] = []
_hosts: Final[set[Peer]] = set()
_addresses: Final[set[Peer]] = set()
_commands: Final[set[tuple[str, ...]]] = set()
_armed: Final[list[bool]] = []


class TripwireError(RuntimeError):
    """Something tried to reach what ghostwatch was not told of; it was stopped before it began."""


def allow(host: str, port: int) -> None:
    """Let connections to this host (a name or an address) and port pass from now on.

    A name is resolved now, and again whenever a connection goes to an address not seen so far.
    """
    _hosts.add((host.lower(), port))
    _resolve([(host, port)])


def allow_command(argv: Sequence[str]) -> None:
    """Let exactly this command run, with exactly these arguments."""
    _commands.add(tuple(argv))


def allow_local_sockets() -> None:
    """Let sockets within this machine connect: some systems ask their key store that way."""
    _local_allowed.append(True)


def arm() -> None:
    """Begin to watch, until the process ends (again: nothing)."""
    if not _armed:
        _armed.append(True)
        sys.addaudithook(_watch)


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    check = _CHECKS.get(event)
    if check is not None and not check(*arguments):
        # Not the arguments: they may hold a person's address.
        raise TripwireError(f"ghostwatch cannot send: {event} was stopped by the tripwire")


def _resolve(hosts: Iterable[Peer]) -> None:
    for host, port in hosts:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError:
            continue  # whoever connects will say so in better words
        _addresses.update((str(address[0]), port) for *_, address in found)


def _may_connect(sock: socket.socket, address: Any) -> bool:
    if sock.family not in _INTERNET:
        return bool(_local_allowed) and sock.family == _LOCAL
    host, port = address[:2]
    peer = (os.fsdecode(host).lower(), port)
    if peer not in _addresses and peer not in _hosts:
        _resolve([known for known in _hosts if known[1] == port])  # names move between addresses
    return peer in _addresses or peer in _hosts


def _may_run(executable: Any, argv: Any, *_: Any) -> bool:
    words = tuple(os.fsdecode(word) for word in argv)
    return words in _commands and os.fsdecode(executable) == words[0]


def _never(*_: Any) -> bool:
    return False


# Audit event -> whether it may go on. subprocess starts its child by posix_spawn on some systems,
# after its own event; that is the same command again.
_CHECKS: Final[Mapping[str, Callable[..., bool]]] = {
    "socket.connect": _may_connect,
    "socket.sendto": _may_connect,
    "socket.sendmsg": lambda sock, address: address is None or _may_connect(sock, address),
    "subprocess.Popen": _may_run,
    "os.posix_spawn": _may_run,
    "os.exec": _never,
    "os.system": _never,
    "smtplib.connect": _never,
    "smtplib.send": _never,
}
