"""A short sample of the network's torture, and the proof that it would notice.

The whole of it is ``python -m torture cuts``, ``late`` and ``machines``.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ghostwatch.cli import wiring
from servers.dovecot import DovecotHouse
from servers.house import HOST
from torture import cuts, late, machines
from torture.lines import PATIENCE, CutAfter, Line, Way
from torture.world import Figures, World

MakeHouse = Callable[..., DovecotHouse]


# --- the line itself ---------------------------------------------------------------------------


class Echo:
    """A server that says back what it hears. heard: all of it; ends: how each client ended."""

    def __init__(self) -> None:
        self.heard = b""
        self.ends: list[str] = []
        self._socket = socket.create_server((HOST, 0))
        self.port = int(self._socket.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        link, _ = self._socket.accept()
        with link:
            try:
                while octets := link.recv(100):
                    self.heard += octets
                    link.sendall(octets)
                self.ends.append("FIN")
            except OSError:
                self.ends.append("RST")

    def close(self) -> None:
        self._thread.join(PATIENCE)
        self._socket.close()


@pytest.fixture
def echo() -> Iterator[Echo]:
    server = Echo()
    yield server
    server.close()


def _all(link: socket.socket) -> tuple[bytes, str]:
    """Everything that comes, and how it ended."""
    found = b""
    try:
        while octets := link.recv(100):
            found += octets
    except ConnectionResetError:
        return found, "RST"
    return found, "FIN"


@pytest.mark.parametrize("end", ["FIN", "RST"])
@pytest.mark.parametrize("most", [0, 1, 7, 10])
def test_a_line_passes_exactly_so_many_bytes_up_and_then_ends_both_sides(
    echo: Echo, most: int, end: str
) -> None:
    toll = CutAfter("up", most, hard=end == "RST")
    with Line(echo.port, toll) as line, socket.create_connection((HOST, line.port)) as client:
        told = "FIN"
        for byte in range(10):
            try:
                client.sendall(bytes([byte]))
            except OSError:  # a reset is told once: here, or by the next reading
                told = "RST"
                break
        ended = "RST" if told == "RST" else _all(client)[1]
        line.settle()
        echo.close()
    assert toll.fired
    assert bytes(range(most)).startswith(echo.heard)
    assert end == "RST" or len(echo.heard) == most  # a reset takes with it what was not read yet
    assert (echo.ends, ended) in (([end], end), ([end], "RST"))


@pytest.mark.parametrize("most", [1, 7, 10])
def test_a_line_passes_exactly_so_many_bytes_down(echo: Echo, most: int) -> None:
    toll = CutAfter("down", most, hard=False)
    with Line(echo.port, toll) as line, socket.create_connection((HOST, line.port)) as client:
        client.sendall(bytes(range(10)))
        found, _ = _all(client)
    assert toll.fired
    assert found == bytes(range(most))


# --- cuts --------------------------------------------------------------------------------------


@pytest.mark.parametrize("session", ["draft", "withdrawal"])
def test_the_network_cut_after_each_piece_from_the_first_write_on_leaves_exactly_one_draft(
    dovecot: MakeHouse, session: str
) -> None:
    bench = cuts.Bench(dovecot().process)
    with cuts.no_waiting():
        scales = cuts.weigh(bench, session)
        results = [cuts.suffer(bench, cut) for cut in cuts.cuts(session, scales.tender)]
    assert not cuts.missed(results, scales.ends)
    assert [f"{r.cut}: {r.complaint}" for r in results if r.complaint] == []


@pytest.mark.parametrize("way", ["up", "down"])
def test_the_network_cut_anywhere_in_a_session_leaves_exactly_one_draft(
    dovecot: MakeHouse, way: Way
) -> None:
    bench = cuts.Bench(dovecot().process)
    with cuts.no_waiting():
        end = cuts.weigh(bench, "both").ends[way][-1]
        places = range(0, end, end // 5)
        results = [cuts.suffer(bench, cuts.Cut("both", way, after)) for after in places]
    assert all(result.fired for result in results)
    assert [f"{r.cut}: {r.complaint}" for r in results if r.complaint] == []


# --- late --------------------------------------------------------------------------------------


def one_draft(figures: Figures) -> bool:
    """Whether all that was due lies there once, and nothing else happened."""
    return not figures.bad and figures.drafts == figures.due == 1


@pytest.fixture
def office(dovecot: MakeHouse) -> late.Office:
    return late.Office(dovecot().process)


@pytest.mark.parametrize(("seconds", "what"), [(1, "all of it"), (45, "its line end")])
def test_an_append_that_the_server_hears_late_leaves_one_draft(
    office: late.Office, seconds: float, what: str
) -> None:
    assert one_draft(late.delayed(office, late.Delay(seconds, what, True, "60 seconds")))


def test_without_the_quarantine_a_late_append_leaves_two_drafts(office: late.Office) -> None:
    """The torture has teeth: what protects is the quarantine, and its absence is noticed."""
    figures = late.delayed(office, late.Delay(20, "the letter", False, "0 seconds"))
    assert figures.bad
    assert figures.doubled == 1


@pytest.mark.parametrize("how", late.ANSWERS)
def test_whatever_the_server_says_to_an_append_that_it_stored_one_draft_lies_there(
    office: late.Office, how: str
) -> None:
    assert one_draft(late.answered(office, how, "60 seconds"))


# --- machines ----------------------------------------------------------------------------------


def test_a_second_daemon_on_one_state_exits_75(dovecot: MakeHouse, tmp_path: Path) -> None:
    world = World(dovecot(), tmp_path, now=wiring.clock(), due=1, stale=False)
    assert machines.second_daemon(world) == machines.HELD
    assert one_draft(machines.judge(world))


@pytest.mark.parametrize("keys", machines.KEYS)
@pytest.mark.parametrize("place", ["the greeting", "the APPEND", "its lost answer"])
def test_two_machines_at_the_same_instant_leave_one_draft(
    dovecot: MakeHouse, tmp_path: Path, place: str, keys: str
) -> None:
    world = World(dovecot(), tmp_path, due=1, stale=False)
    figures, held = machines.meet(world, machines.Encounter(place, keys))
    assert held
    assert one_draft(figures)
