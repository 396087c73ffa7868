"""The tripwire, each time in a process of its own: once armed it cannot be taken back."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

PROLOGUE = """
import os, socket, subprocess, sys
from ghostwatch import tripwire
from ghostwatch.tripwire import TripwireError

PORT, OTHER = int(sys.argv[1]), int(sys.argv[2])

def stopped(what):
    try:
        what()
    except TripwireError as error:
        assert "pat@customer.example" not in str(error)
        return
    raise AssertionError("it went through")

def udp(family=socket.AF_INET):
    return socket.socket(family, socket.SOCK_DGRAM)
"""


@pytest.fixture
def two_ports() -> Iterator[tuple[int, int]]:
    with (
        socket.create_server(("127.0.0.1", 0)) as one,
        socket.create_server(("127.0.0.1", 0)) as two,
    ):
        yield one.getsockname()[1], two.getsockname()[1]


def run(script: str, ports: tuple[int, int]) -> None:
    done = subprocess.run(
        # create_connection leaves its socket to the garbage collector when it is stopped.
        [
            sys.executable,
            "-W",
            "error",
            "-W",
            "ignore::ResourceWarning",
            "-c",
            PROLOGUE + script + "print('end')",
            *map(str, ports),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "end\n", "")


def test_only_the_named_host_and_port_can_be_reached(two_ports: tuple[int, int]) -> None:
    run(
        """
tripwire.allow("localhost", PORT)
tripwire.arm()
tripwire.arm()
socket.create_connection(("localhost", PORT)).close()
socket.create_connection(("127.0.0.1", PORT)).close()
with socket.socket() as by_name:
    by_name.connect((b"LocalHost", PORT))
stopped(lambda: socket.create_connection(("127.0.0.1", OTHER)))
stopped(lambda: socket.create_connection(("127.0.0.2", PORT)))
with socket.socket() as quiet:
    stopped(lambda: quiet.connect_ex(("127.0.0.1", OTHER)))
tripwire.allow("127.0.0.1", OTHER)
socket.create_connection(("127.0.0.1", OTHER)).close()
""",
        two_ports,
    )


def test_a_host_whose_address_changes_is_asked_for_again(two_ports: tuple[int, int]) -> None:
    run(
        """
answers = ["127.0.0.9", "127.0.0.1"]
def getaddrinfo(host, port, *_, **__):
    address = answers.pop(0) if len(answers) > 1 else answers[0]
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]
socket.getaddrinfo = getaddrinfo
tripwire.allow("imap.seller.example", PORT)
tripwire.arm()
socket.create_connection(("127.0.0.1", PORT)).close()
stopped(lambda: socket.create_connection(("127.0.0.1", OTHER)))
""",
        two_ports,
    )


def test_a_host_that_cannot_be_resolved_stops_nothing_but_itself(
    two_ports: tuple[int, int],
) -> None:
    run(
        """
def getaddrinfo(*_, **__):
    raise socket.gaierror(-2, "Name or service not known")
socket.getaddrinfo = getaddrinfo
tripwire.allow("gone.seller.example", PORT)
tripwire.arm()
with socket.socket() as one:
    stopped(lambda: one.connect(("127.0.0.1", PORT)))
""",
        two_ports,
    )


def test_no_datagram_and_no_local_socket_goes_out(two_ports: tuple[int, int]) -> None:
    run(
        """
tripwire.arm()
to = ("127.0.0.1", OTHER)
with udp() as one:
    stopped(lambda: one.sendto(b"x", to))
    stopped(lambda: one.sendmsg([b"x"], [], 0, to))
    stopped(lambda: one.connect(to))
with socket.socket(socket.AF_UNIX) as one:
    stopped(lambda: one.connect("/run/somewhere"))
    stopped(lambda: one.connect("x"))
left, right = socket.socketpair()
left.sendmsg([b"inside this process"])
left.close(), right.close()
""",
        two_ports,
    )


def test_a_local_socket_is_let_through_only_for_a_key_store(two_ports: tuple[int, int]) -> None:
    run(
        """
tripwire.allow_local_sockets()
tripwire.arm()
with socket.socket(socket.AF_UNIX) as one:
    try:
        one.connect("/run/nobody-listens-here")
    except OSError:
        pass  # it was allowed to try
with udp() as one:
    stopped(lambda: one.connect(("127.0.0.1", OTHER)))
""",
        two_ports,
    )


def test_only_the_named_command_can_be_run(two_ports: tuple[int, int]) -> None:
    run(
        """
command = [sys.executable, "-c", "print('secret')"]
tripwire.allow_command(command)
tripwire.arm()
for more in ({}, {"close_fds": False}):  # by fork and exec, and by posix_spawn
    assert subprocess.run(command, capture_output=True, check=True, **more).stdout == b"secret\\n"
stopped(lambda: subprocess.run([*command, "pat@customer.example"]))
stopped(lambda: subprocess.run(command[:2]))
stopped(lambda: subprocess.run("/usr/sbin/sendmail pat@customer.example", shell=True))
stopped(lambda: subprocess.run(command, executable="/usr/sbin/sendmail"))
stopped(lambda: os.system("true"))
stopped(lambda: os.execv("/bin/false", ["/bin/false"]))
stopped(lambda: os.posix_spawn("/bin/false", ["/bin/false"], {}))
""",
        two_ports,
    )


def test_smtp_is_stopped_even_to_the_named_host(two_ports: tuple[int, int]) -> None:
    run(
        """
tripwire.allow("127.0.0.1", PORT)
tripwire.arm()
smtp = __import__("smtp" + "lib")
stopped(lambda: smtp.SMTP("127.0.0.1", PORT))
""",
        two_ports,
    )


def test_the_libraries_that_ghostwatch_stands_on_load_and_work_under_it(
    two_ports: tuple[int, int],
) -> None:
    run(
        """
tripwire.arm()
import asyncio, concurrent.futures, logging, ssl, sqlite3, tempfile, zoneinfo
import click, holidays, imapclient, jinja2, mailparser, platformdirs, pydantic, rich.progress
import rich.table, schedule, stamina, yaml
ssl.create_default_context()
asyncio.run(asyncio.sleep(0))
socket.getaddrinfo("localhost", PORT)
assert "smtplib" not in sys.modules
assert "ctypes" not in sys.modules
""",
        two_ports,
    )
