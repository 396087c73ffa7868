"""Fixtures for all tests: servers, a constant ``now``, and two guards over the whole run.

The guards: only loopback may be connected to, and every command line that ghostwatch wrote to any
IMAP server in this run must be on the list of what it may ever say (``ALLOWED`` below, written
down here a second time on purpose: the product's own table is what is under test).
"""

from __future__ import annotations

import locale
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import settings
from pytest_socket import socket_allow_hosts

from servers import dovecot as dovecot_server
from servers import mutt
from servers.embedded import Pymap, PymapHouse
from servers.house import House
from servers.proxy import Fault, Proxy
from servers.scripted import GREETING, Rule, Scripted

os.environ.update(TZ="UTC", LC_ALL="C", FQDN="localhost", GHOSTWATCH_TEST_PASSWORD="secret")
time.tzset()
locale.setlocale(locale.LC_ALL, "C")

# A busy machine is slow; how long things may take is measured elsewhere, as ratios.
settings.register_profile("ghostwatch", deadline=None)
settings.load_profile("ghostwatch")

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
REQUIRED = os.environ.get("GHOSTWATCH_REQUIRE_DOVECOT") == "1"
DOVECOT = dovecot_server.program() is not None
MISSING = f"NO DOVECOT: the tests on a real mail server are skipped. {dovecot_server.INSTALL}"
NOT_THERE = [*([] if DOVECOT else [MISSING]), *([] if mutt.INSTALLED else [mutt.MISSING])]

WIRE_LOG: list[str] = []
ALLOWED = re.compile(
    r"""
    \S+\ (?: CAPABILITY | NOOP | LOGOUT | NAMESPACE | UNSELECT
      | ID\ \(.*\) | ENABLE\ CONDSTORE | LOGIN\ \*+ | AUTHENTICATE\ (?:XOAUTH2|PLAIN) | \*+
      | LIST\ ""\ "?\*"?
      | STATUS\ .+\ \([A-Z ]+\)
      | EXAMINE\ .+ | SELECT\ .+
      | UID\ SEARCH\ .+
      | UID\ FETCH\ [\d,]+\ \((?:(?!BODY\[|RFC822(?!\.SIZE)).)+\)
      | APPEND\ .+\ \(\\Draft\ \\Seen\)\ \{\d{1,5}\}
      | UID\ (?:MOVE|COPY)\ \d+\ .+
      | UID\ STORE\ \d+\ \+FLAGS\.SILENT\ \(\\Deleted\)
      | UID\ EXPUNGE\ \d+
      | (?:CREATE|SUBSCRIBE)\ "?(?:INBOX[./])?Ghostwatch[./].+
    )""",
    re.VERBOSE,
)


def pytest_report_header() -> list[str]:
    return NOT_THERE


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for missing in NOT_THERE:
        terminalreporter.write_line(missing, red=True, bold=True)


@pytest.fixture(autouse=True)
def only_loopback() -> None:
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(scope="session", autouse=True)
def only_allowed_commands() -> Iterator[None]:
    """Everything that was written to any server in this run (of this process) was allowed."""
    try:
        from ghostwatch import wire
    except ImportError:
        yield
        return
    wire.LISTENERS.append(WIRE_LOG.append)
    yield
    wire.LISTENERS.remove(WIRE_LOG.append)
    strange = [line for line in WIRE_LOG if ALLOWED.fullmatch(line) is None]
    assert not strange, f"commands outside the list reached a server: {strange[:10]}"


@pytest.fixture
def now() -> datetime:
    return NOW


MakeDovecot = Callable[..., dovecot_server.DovecotHouse]


@pytest.fixture(scope="session")
def _dovecots() -> Iterator[Callable[..., dovecot_server.DovecotProcess]]:
    running: dict[tuple[object, ...], dovecot_server.DovecotProcess] = {}

    def get(layout: str, hide: Sequence[str], tls: bool) -> dovecot_server.DovecotProcess:
        key = (layout, tuple(hide), tls)
        if key not in running:
            running[key] = dovecot_server.DovecotProcess(layout, hide, tls)
        return running[key]

    yield get
    for process in running.values():
        process.close()


@pytest.fixture
def dovecot(_dovecots: Callable[..., dovecot_server.DovecotProcess]) -> Iterator[MakeDovecot]:
    """``dovecot(layout="plain", hide=(), tls=False, own=False)``: a fresh account on a Dovecot.

    own: a process of its own, for tests that stop it or break it.
    """
    if not DOVECOT:
        if REQUIRED:
            pytest.fail(MISSING)
        pytest.skip(MISSING)
    own_ones: list[dovecot_server.DovecotProcess] = []

    def make(
        layout: str = "plain", hide: Sequence[str] = (), tls: bool = False, own: bool = False
    ) -> dovecot_server.DovecotHouse:
        if own:
            own_ones.append(dovecot_server.DovecotProcess(layout, hide, tls))
            return own_ones[-1].house()
        return _dovecots(layout, hide, tls).house()

    yield make
    for process in own_ones:
        process.close()


@pytest.fixture
def pymap() -> Iterator[PymapHouse]:
    """A fresh pymap with Drafts, Sent and Trash."""
    server = Pymap()
    yield server.house()
    server.close()


@pytest.fixture(params=["dovecot", "pymap"])
def any_server(request: pytest.FixtureRequest) -> House:
    """The test runs once on a Dovecot (plain layout) and once on pymap."""
    if request.param == "pymap":
        house: House = request.getfixturevalue("pymap")
        return house
    make: MakeDovecot = request.getfixturevalue("dovecot")
    return make()


@pytest.fixture
def scripted() -> Iterator[Callable[..., Scripted]]:
    """``scripted(rules, greeting=…)``: a fake server that says what the test wants."""
    running: list[Scripted] = []

    def make(rules: Sequence[Rule], greeting: bytes = GREETING) -> Scripted:
        running.append(Scripted(rules, greeting))
        return running[-1]

    yield make
    for server in running:
        server.close()


@pytest.fixture
def proxy() -> Iterator[Callable[..., Proxy]]:
    """``proxy(port, faults)``: a proxy in front of a server."""
    running: list[Proxy] = []

    def make(port: int, faults: Sequence[Fault] = ()) -> Proxy:
        running.append(Proxy(port, list(faults)))
        return running[-1]

    yield make
    for server in running:
        server.close()
