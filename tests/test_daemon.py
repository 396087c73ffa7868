"""When turns happen, what failures cost, and how the daemon ends. Fake clock, fake sellers."""

from __future__ import annotations

import io
import json
import logging
import queue
import re
import signal
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.model import Reason, Withheld
from ghostwatch.cycle.turn import Done, Turn
from ghostwatch.daemon import Daemon
from ghostwatch.daemon.desk import Desk, desk_names
from ghostwatch.daemon.inbox import Event, Finished, Inbox, signals_into
from ghostwatch.daemon.journal import log, log_to, safe
from ghostwatch.daemon.loop import LEAVE_WITHIN
from ghostwatch.daemon.systemd import ServiceManager, watchdog_interval
from ghostwatch.daemon.ticker import Ticker
from ghostwatch.daemon.times import Outcome, Reading, clock_step, next_delay
from ghostwatch.errors import MailServerError, Problem, StateHeld, UserError

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
MINUTE = 60.0
TROUBLE = Problem("account.host", "It does not answer.", "Look at the network.")
REFUSED = Problem("account.password_command", "sam@seller.example is refused.", "Mend it.")


# --- pure: the next delay and the clock ----------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "failures", "least", "most"),
    [
        ("fine", 0, 540, 660),
        ("temporary", 1, 24, 36),
        ("temporary", 2, 48, 72),
        ("temporary", 5, 384, 576),
        ("temporary", 6, 720, 1080),
        ("temporary", 5000, 720, 1080),
        ("refused", 1, 24, 36),
        ("refused", 2, 48, 72),
        ("refused", 3, 3240, 3960),
        ("refused", 400, 3240, 3960),
    ],
)
def test_the_next_delay(outcome: Outcome, failures: int, least: float, most: float) -> None:
    assert next_delay(outcome, failures, 600, 0.0) == pytest.approx(least)
    assert next_delay(outcome, failures, 600, 1.0) == pytest.approx(most)


@given(
    st.sampled_from(["fine", "temporary", "refused"]), st.integers(0, 10**6), st.floats(0, 0.999)
)
def test_a_delay_is_never_nothing_and_never_more_than_an_hour_and_a_bit(
    outcome: Outcome, failures: int, chance: float
) -> None:
    assert 24 <= next_delay(outcome, failures, 600, chance) <= 3960


@pytest.mark.parametrize(
    ("wall", "monotonic", "step"),
    [(1, 1, 0), (61, 1, 0), (61.5, 1, 60.5), (-3600, 1, -3601), (30_000, 2, 29_998), (0, 59, 0)],
)
def test_a_step_of_the_clock_is_what_time_itself_does_not_explain(
    wall: float, monotonic: float, step: float
) -> None:
    before = Reading(1_000_000.0, 50.0)
    after = Reading(before.wall + wall, before.monotonic + monotonic)
    assert clock_step(before, after) == pytest.approx(step)


# --- fakes ----------------------------------------------------------------------------------------


def failed(problem: Problem, *, temporary: bool = True) -> Turn:
    return Turn(START, problems=(problem,), failed=True, temporary=temporary)


class FakeClock:
    """Time passes only while the daemon waits; ``steps`` are jumps of the wall clock alone."""

    def __init__(self) -> None:
        self.passed = 0.0
        self.jumped = 0.0

    def now(self) -> datetime:
        return START + timedelta(seconds=self.passed + self.jumped)

    def monotonic(self) -> float:
        return self.passed

    def wait(self, inbox: Inbox, seconds: float) -> Event | None:
        try:
            return inbox.get_nowait()
        except queue.Empty:
            self.passed += seconds
            return None


class FakeTicker(Ticker):
    """Ticks whenever it is looked at: the fake clock has no schedule of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.renewed = 0

    def run_pending(self) -> None:
        self._scheduler.run_all()

    def renew(self) -> None:
        self.renewed += 1
        super().renew()


class AtOnce:
    """A worker that does a job when it is given one."""

    def submit(self, job: Callable[[], None], /) -> Future[None]:
        job()
        return Future()

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        pass


class Never(AtOnce):
    """A worker whose job hangs for ever."""

    def submit(self, job: Callable[[], None], /) -> Future[None]:
        return Future()


@dataclass
class FakeSeller:
    clock: FakeClock
    answers: list[Turn | BaseException] = field(default_factory=list)
    every: timedelta = timedelta(minutes=10)
    turns_at: list[float] = field(default_factory=list)
    closed: int = 0
    cuts: int = 0

    def turn(self, now: datetime, stop: Callable[[], bool]) -> Turn:
        assert now.tzinfo is UTC
        self.turns_at.append(self.clock.passed)
        answer = self.answers.pop(0) if self.answers else Turn(now)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def details(self, prospect: str) -> str:
        return f"pat@customer.example: about {prospect}"

    def cut(self) -> None:
        self.cuts += 1

    def close(self) -> None:
        self.closed += 1


@dataclass
class House:
    """A daemon whose every part can be looked at."""

    clock: FakeClock = field(default_factory=FakeClock)
    ticker: FakeTicker = field(default_factory=FakeTicker)
    sellers: dict[str, FakeSeller] = field(default_factory=dict)
    faults: dict[str, UserError] = field(default_factory=dict)
    held: set[str] = field(default_factory=set)
    left: list[int] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def seller(self, name: str = "sam", *answers: Turn | BaseException) -> FakeSeller:
        self.sellers[name] = FakeSeller(self.clock, list(answers))
        return self.sellers[name]

    def load(self, path: Path) -> Callable[[], FakeSeller]:
        if path.stem in self.faults:
            raise self.faults[path.stem]

        def opening() -> FakeSeller:
            if path.stem in self.held:
                raise StateHeld(Problem(path.stem, "Held.", "Wait."))
            self.opened.append(path.stem)
            return self.sellers[path.stem]

        return opening

    def daemon(self, worker: type[AtOnce] = AtOnce, *, log_pii: bool = False) -> Daemon:
        return Daemon(
            [Path(f"{name}.yaml") for name in self.sellers],
            self.load,
            log_pii=log_pii,
            clock=self.clock,
            ticker=self.ticker,
            worker=worker,
            chance=lambda: 0.5,
            leave=self.left.append,
        )

    def run_for(self, daemon: Daemon, seconds: float) -> None:
        """Step until so much time has passed."""
        end = self.clock.passed + seconds
        while self.clock.passed < end:
            daemon.step()


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture(autouse=True)
def journal() -> Iterator[io.StringIO]:
    """The log, as text without addresses; put back afterwards."""
    before = log.handlers, log.level, log.propagate
    stream = io.StringIO()
    log_to(stream, "text", log_pii=False)
    yield stream
    log.handlers, log.propagate = before[0], before[2]
    log.setLevel(before[1])


# --- the loop -------------------------------------------------------------------------------------


def test_the_first_turn_comes_at_once_and_the_next_after_the_interval(house: House) -> None:
    seller = house.seller()
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 25 * MINUTE)
    assert seller.turns_at == pytest.approx([0, 600, 1200], abs=2)


def test_trouble_backs_off_and_a_good_turn_ends_that(house: House) -> None:
    down = MailServerError(TROUBLE, temporary=True)
    bad = failed(TROUBLE)
    seller = house.seller("sam", down, bad, down)
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 15 * MINUTE)
    assert seller.turns_at == pytest.approx([0, 30, 90, 210, 810], abs=6)


def test_a_problem_that_is_only_news_costs_no_back_off(house: House) -> None:
    seller = house.seller("sam", Turn(START, problems=(TROUBLE,)))
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 11 * MINUTE)
    assert seller.turns_at == pytest.approx([0, 600], abs=2)


def test_what_waits_for_a_person_is_said_once_and_again_when_it_comes_back(
    house: House, journal: io.StringIO
) -> None:
    stale, fine = Turn(START, problems=(TROUBLE,)), Turn(START)
    house.seller("sam", stale, stale, stale, fine, stale)
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 41 * MINUTE)
    assert journal.getvalue().count(f"WARNING sam: {TROUBLE}") == 2
    assert journal.getvalue().count("problems=1") == 4


def test_a_refused_password_is_tried_three_times_then_hourly_and_said_clearly(
    house: House, journal: io.StringIO
) -> None:
    refused = failed(REFUSED, temporary=False)
    seller = house.seller("sam", *[refused] * 5)
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 2.5 * 60 * MINUTE)
    assert seller.turns_at == pytest.approx([0, 30, 90, 3690, 7290], abs=8)
    assert journal.getvalue().count("from now on one try an hour") == 1
    assert "account.password_command" in journal.getvalue()


def test_a_turn_that_breaks_costs_that_turn_and_shows_no_text_of_the_error(
    house: House, journal: io.StringIO
) -> None:
    seller = house.seller("sam", ValueError("Subject: secret offer"), RecursionError())
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 5 * MINUTE)
    assert len(seller.turns_at) == 3
    assert "ValueError at test_daemon.py:" in journal.getvalue()
    assert "secret offer" not in journal.getvalue()


def test_one_sellers_trouble_is_not_anothers(house: House) -> None:
    broken = house.seller("a", *[MailServerError(TROUBLE, temporary=True)] * 9)
    fine = house.seller("b")
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 11 * MINUTE)
    assert len(broken.turns_at) == 5
    assert len(fine.turns_at) == 2


def test_a_busy_seller_is_not_started_twice(house: House) -> None:
    house.seller()
    started: list[Callable[[], None]] = []

    class Noting(AtOnce):
        def submit(self, job: Callable[[], None], /) -> Future[None]:
            started.append(job)
            return Future()

    daemon = house.daemon(Noting)
    daemon.open()
    house.run_for(daemon, 60 * MINUTE)
    assert len(started) == 1


@pytest.mark.parametrize("jump", [8 * 3600.0, -8 * 3600.0])
def test_after_a_step_of_the_clock_the_jobs_are_new_and_one_turn_catches_up(
    house: House, journal: io.StringIO, jump: float
) -> None:
    seller = house.seller()
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 5 * MINUTE)
    house.clock.jumped += jump
    house.run_for(daemon, 4 * MINUTE)
    assert seller.turns_at == pytest.approx([0, 300], abs=2)
    assert house.ticker.renewed == 1
    assert f"the clock moved seconds={round(jump)}" in journal.getvalue()
    house.run_for(daemon, 8 * MINUTE)
    assert len(seller.turns_at) == 3


def test_a_step_of_the_clock_is_no_way_round_the_back_off(house: House) -> None:
    seller = house.seller("sam", *[failed(REFUSED, temporary=False)] * 9)
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, 5 * MINUTE)
    house.clock.jumped += 7200
    house.run_for(daemon, 5 * MINUTE)
    assert len(seller.turns_at) == 3


def test_the_tick_of_the_library_survives_a_raising_job_and_renewal() -> None:
    ticker, ran = Ticker(), []

    def broken() -> None:
        raise RuntimeError

    ticker.every(1, broken)
    ticker.every(1, lambda: ran.append(1))
    for _ in range(2):
        ticker.renew()
        for job in ticker._scheduler.jobs:
            job.next_run = datetime(2020, 1, 1)  # noqa: DTZ001 (the library's own naive time)
        ticker.run_pending()
    assert ran == [1, 1]
    assert len(ticker._scheduler.jobs) == 2


# --- start ----------------------------------------------------------------------------------------


def test_every_problem_of_every_configuration_is_named_before_anything_is_held(
    house: House,
) -> None:
    for name in ("a", "b", "c"):
        house.seller(name)
    house.faults = {"a": UserError(TROUBLE), "c": UserError(REFUSED)}
    with pytest.raises(UserError) as caught:
        house.daemon().run()
    assert caught.value.problems == (TROUBLE, REFUSED)
    assert house.opened == []


def test_a_held_state_ends_the_start_and_lets_go_of_the_others(house: House) -> None:
    first = house.seller("a")
    house.seller("b")
    house.held = {"b"}
    with pytest.raises(StateHeld):
        house.daemon().run()
    assert first.closed == 1
    assert first.turns_at == [], "nothing is connected before all states are held"


# --- signals --------------------------------------------------------------------------------------


def test_sigterm_ends_with_0_and_everything_closed(house: House, journal: io.StringIO) -> None:
    seller = house.seller()
    daemon = house.daemon()
    before = signal.getsignal(signal.SIGTERM)
    daemon.inbox.put(signal.SIGTERM)
    assert daemon.run() == 0
    assert seller.closed == 1
    assert signal.getsignal(signal.SIGTERM) is before
    assert "stopped" in journal.getvalue()


def test_a_signal_that_really_arrives_becomes_an_event(house: House) -> None:
    house.seller()
    daemon = house.daemon()
    with signals_into(daemon.inbox):
        signal.raise_signal(signal.SIGHUP)
    assert daemon.inbox.get_nowait() == signal.SIGHUP


def test_a_running_turn_is_finished_before_the_end(house: House) -> None:
    seller = house.seller()

    class Slow(AtOnce):
        def submit(self, job: Callable[[], None], /) -> Future[None]:
            late.append(job)
            return Future()

    late: list[Callable[[], None]] = []
    daemon = house.daemon(Slow)
    daemon.open()
    daemon.handle(signal.SIGHUP)
    daemon.handle(signal.SIGTERM)

    def wait(inbox: Inbox, seconds: float) -> Event | None:
        house.clock.passed += 4
        late.pop()()
        return inbox.get_nowait()

    house.clock.wait = wait  # type: ignore[method-assign]
    daemon._finish()
    assert seller.turns_at == [4]
    assert seller.cuts == 0
    assert house.opened == ["sam"], "nothing is opened anew at the end"
    assert house.left == []


def test_a_turn_that_hangs_is_cut_then_left(house: House) -> None:
    seller = house.seller()
    daemon = house.daemon(Never)
    daemon.open()
    daemon.handle(signal.SIGTERM)
    daemon._finish()
    assert seller.cuts == 1
    assert house.left == [0]
    assert house.clock.passed == LEAVE_WITHIN < 15


def test_sighup_takes_a_right_configuration_and_keeps_the_old_one_over_a_wrong_one(
    house: House, journal: io.StringIO
) -> None:
    old = house.seller()
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, MINUTE)
    house.faults = {"sam": UserError(Problem("sam.yaml:3:1", "Unknown key.", "Remove it."))}
    daemon.handle(signal.SIGHUP)
    assert old.closed == 0
    assert "sam.yaml:3:1: Unknown key." in journal.getvalue()
    house.faults = {}
    new = house.seller()
    daemon.handle(signal.SIGHUP)
    assert old.closed == 1
    house.run_for(daemon, 2)
    assert len(new.turns_at) == 1, "the new configuration is used at once"


def test_sighup_waits_for_a_running_turn(house: House) -> None:
    old = house.seller()
    daemon = house.daemon(Never)
    daemon.open()
    new = house.seller()
    daemon.handle(signal.SIGHUP)
    assert old.closed == 0
    daemon.handle(Finished(daemon.desks[0], Turn(START), None))
    assert old.closed == 1
    assert daemon.desks[0].seller is new


def test_a_state_that_cannot_be_opened_again_is_tried_until_it_can(
    house: House, journal: io.StringIO
) -> None:
    seller = house.seller("sam")
    daemon = house.daemon()
    daemon.open()
    house.run_for(daemon, MINUTE)
    house.held.add("sam")
    daemon.handle(signal.SIGHUP)
    turns = len(seller.turns_at)
    house.run_for(daemon, 30 * MINUTE)
    assert len(seller.turns_at) == turns
    assert journal.getvalue().count("Held.") == 1
    house.held.clear()
    house.run_for(daemon, 20 * MINUTE)
    assert len(seller.turns_at) > turns
    assert "configuration taken" in journal.getvalue()


# --- the log --------------------------------------------------------------------------------------


def turn_of_everything() -> Turn:
    done = Done("append", "Customer Inc", "step_back", "<a@seller.example>", "Drafts", ())
    held = Withheld("Other Ltd", Reason("cap_per_pass"))
    problem = Problem("account.user", "pat@customer.example\x1b[2J\nis odd.", "Look.")
    return Turn(START, 3, (done,), (held,), (problem,), failed=True)


def test_one_line_a_turn_without_addresses_or_subjects(house: House, journal: io.StringIO) -> None:
    house.seller("sam", turn_of_everything())
    daemon = house.daemon()
    daemon.open()
    daemon.step()
    lines = journal.getvalue().splitlines()
    assert len(lines) == 2
    assert lines[0].endswith("WARNING sam: account.user: <address> [2J is odd. Look.")
    assert (
        "INFO turn seller=sam outcome=temporary new=3 append=1 withdraw=0 adopt=0 withheld=1 "
        "problems=1 seconds=0.0 next_in=30.0"
    ) in lines[1]


class Terminal(io.StringIO):
    """A stream that a person watches."""

    def isatty(self) -> bool:
        return True


def test_on_a_terminal_a_turn_is_a_sentence(house: House) -> None:
    stream = Terminal()
    log_to(stream, "text", log_pii=False)
    written, taken = (
        Done(what, "Customer Inc", "p", "", "", ()) for what in ("append", "withdraw")
    )
    house.seller("sam", Turn(START, 0, (taken, written, written)))
    daemon = house.daemon()
    daemon.open()
    daemon.step()
    (line,) = stream.getvalue().splitlines()
    assert re.fullmatch(
        r"\d\d:\d\d:\d\d  sam: 1 draft taken back, 2 drafts written; next look \d\d:\d\d", line
    )


def test_on_a_terminal_trouble_is_a_sentence_too(house: House) -> None:
    stream = Terminal()
    log_to(stream, "text", log_pii=False)
    house.seller("sam", turn_of_everything())
    daemon = house.daemon()
    daemon.open()
    daemon.step()
    lines = [line[10:] for line in stream.getvalue().splitlines()]
    assert lines[0] == "warning: sam: account.user: <address> [2J is odd. Look."
    said, _, then = lines[1].partition("; ")
    assert said == "sam: 3 new messages, 1 draft written, 1 problem"
    assert then.startswith("next try ")


def test_addresses_and_subjects_stand_in_the_log_only_when_asked_for(house: House) -> None:
    stream = io.StringIO()
    log_to(stream, "json", log_pii=True)
    house.seller("sam", turn_of_everything())
    daemon = house.daemon(log_pii=True)
    daemon.open()
    daemon.step()
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert lines[-1]["message"] == ("append Customer Inc: pat@customer.example: about Customer Inc")
    assert lines[1] | {"at": ""} == {
        "at": "", "level": "info", "message": "turn", "seller": "sam", "outcome": "temporary",
        "new": 3, "append": 1, "withdraw": 0, "adopt": 0, "withheld": 1, "problems": 1,
        "seconds": 0.0, "next_in": 30.0,
    }  # fmt: skip


def test_only_our_own_lines_are_logged(journal: io.StringIO) -> None:
    logging.getLogger("imapclient").warning("LOGIN sam@seller.example secret")
    assert journal.getvalue() == ""


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_log_line_is_one_line(text: str) -> None:
    line = safe(text, keep_addresses=True)
    assert len(line.splitlines()) <= 1
    assert "\x1b" not in line


def test_two_sellers_with_files_of_one_name_are_told_apart() -> None:
    paths = [Path("a/config.yaml"), Path("b/config.yaml"), Path("c/kim.yaml")]
    assert desk_names(paths) == ("a/config", "b/config", "kim")


# --- systemd --------------------------------------------------------------------------------------


def test_systemd_hears_ready_watchdog_and_stopping(
    house: House, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(address)
        listener.setblocking(False)
        monkeypatch.setenv("NOTIFY_SOCKET", address)
        monkeypatch.setenv("WATCHDOG_USEC", "60000000")
        house.seller()
        daemon = house.daemon()
        daemon.inbox.put(signal.SIGTERM)
        daemon.run()
        heard = [listener.recv(100) for _ in range(3)]
    assert heard == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]
    assert watchdog_interval() == 30


@pytest.mark.parametrize("address", ["", "nonsense", "/nowhere/at/all"])
def test_without_systemd_nothing_is_said_and_nothing_fails(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    monkeypatch.setenv("WATCHDOG_USEC", "soon")
    manager = ServiceManager()
    manager.tell("READY=1")
    manager.close()
    assert watchdog_interval() is None


def test_a_desk_is_busy_while_a_turn_runs(house: House) -> None:
    desk = Desk(Path("a"), "a", house.seller(), AtOnce(), 0.0)
    assert not desk.busy
    desk.started_at = 0.0
    assert desk.busy
