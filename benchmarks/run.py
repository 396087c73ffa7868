"""``make bench``: what the belt costs, beside mbsync on the same mailbox in the same run.

Times depend on the machine and on what else it does, so what is printed are ratios of things
measured in turns, with the target beside each. No figure ends the run: they are for reading.

    python benchmarks/run.py [--messages 20000] [--growth 200000] [--keep]
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import fill
from servers import dovecot

REPEATS = 3
IDLE_TURNS = 15
HERE = Path(__file__).resolve().parent
MISSING = {
    "dovecot": "needs a Dovecot: apt-get install dovecot-imapd",
    "mbsync": "needs mbsync to compare with: apt-get install isync",
}


@dataclass(frozen=True)
class Row:
    """One line of the result: what, the figure, the target or "", whether it is met or None."""

    what: str
    figure: str
    target: str = ""
    met: bool | None = None


@dataclass(frozen=True)
class Ran:
    """One finished process: wall and CPU seconds, its peak memory in megabytes."""

    wall: float
    cpu: float
    peak: float
    output: str


def run(*command: str | Path) -> Ran:
    """Run a process to its end; its own peak memory comes from the system (wait4)."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen([str(c) for c in command], stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        output = out.read().decode("utf-8", "replace")
    if process.returncode != 0:
        say(f"  ! {Path(command[0]).name} ended with {process.returncode}: {output.strip()[-400:]}")
    return Ran(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output)


def say(line: str = "") -> None:
    """Print a line at once."""
    print(line, flush=True)


class Bench:
    """One mailbox of a given size on a Dovecot of its own, and what is run against it."""

    def __init__(self, folder: Path, messages: int) -> None:
        self.folder = folder
        self.process = dovecot.DovecotProcess("plain", (), tls=False)
        self.house = self.process.house()
        os.environ["GHOSTWATCH_BENCH_PASSWORD"] = self.house.password
        start = time.perf_counter()
        fill.pour(self.house, fill.letters(messages))
        self.config = fill.configuration(self.house, folder)
        say(f"  {messages:,} messages written in {time.perf_counter() - start:.0f} s")
        # The server builds its own index the first time; that is nobody's first turn.
        with self.house.client() as raw:
            for mailbox in ("INBOX", self.house.sent):
                raw.select_folder(mailbox, readonly=True)
                raw.search(["SINCE", fill.NOW.date()])
        self._pulls = 0

    def close(self) -> None:
        """End the server and remove its folder."""
        self.process.close()

    def ghostwatch(self, state: Path, *words: str) -> Ran:
        """Run the command as a person does, at the benchmark's moment."""
        places = ["--config", str(self.config), "--state", str(state)]
        moment = ["--now", fill.NOW.isoformat()]
        return run(sys.executable, "-m", "ghostwatch", *places, *words, *moment)

    def first_turn(self) -> Ran:
        """Run ``once`` with nothing known yet and an empty Drafts."""
        for kind in ("cur", "new"):
            for path in (self.house.folder(self.house.drafts) / kind).iterdir():
                path.unlink()
        state = self.folder / "state"
        shutil.rmtree(state, ignore_errors=True)
        # With its key left, it would be a turn after a loss, which looks at more.
        self.config.with_name(f"{self.config.name}.key").unlink(missing_ok=True)
        return self.ghostwatch(state, "once", "--json")

    def mbsync(self, *, fresh: bool, durable: bool = False) -> Ran:
        """Pull everything with mbsync: into an empty folder, or once more into the last one.

        durable: as mbsync ships, each message written through to the disk; else told not to,
        which makes it faster than ghostwatch may ever be, for its ledger is always written through.
        """
        self._pulls += fresh
        target = self.folder / f"pull{self._pulls}"
        if fresh:
            shutil.rmtree(self.folder / f"pull{self._pulls - 1}", ignore_errors=True)
            (target / "mail").mkdir(parents=True)
            (target / "mbsyncrc").write_text(
                self._mbsyncrc(target, durable=durable), encoding="utf-8"
            )
        return run("mbsync", "--quiet", "--config", target / "mbsyncrc", "--all")

    def _mbsyncrc(self, target: Path, *, durable: bool) -> str:
        return "\n".join(
            [
                f"FSync {'yes' if durable else 'no'}",
                "IMAPAccount bench",
                f"Host {self.house.host}",
                f"Port {self.house.port}",
                f"User {self.house.user}",
                f"Pass {self.house.password}",
                "SSLType None",
                "AuthMechs LOGIN",
                "",
                "IMAPStore far",
                "Account bench",
                "",
                "MaildirStore near",
                f"Path {target}/mail/",
                f"Inbox {target}/mail/INBOX",
                "SubFolders Verbatim",
                "",
                "Channel bench",
                "Far :far:",
                "Near :near:",
                "Patterns *",
                "Create Near",
                "Sync Pull",
                "SyncState *",
                "",
            ]
        )

    @contextmanager
    def kept_belt(self, name: str = "state") -> Iterator[Callable[[], dict[str, Any]]]:
        """A process with a belt that is kept; calling the value runs one turn in it."""
        command = [sys.executable, HERE / "worker.py", self.config, self.folder / name]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        with subprocess.Popen([str(c) for c in command], **pipes) as process:  # type: ignore[call-overload]

            def turn() -> dict[str, Any]:
                process.stdin.write("turn\n")
                process.stdin.flush()
                answer: dict[str, Any] = json.loads(process.stdout.readline())
                for problem in answer["problems"]:
                    say(f"  ! {problem}")
                return answer

            yield turn
            process.stdin.close()


def median(values: list[float]) -> float:
    """The middle one."""
    return statistics.median(values)


def times(ran: list[Ran]) -> str:
    """Wall times in words, and the CPU time that does not hang on what else the machine does."""
    walls = " ".join(f"{one.wall:.2f}" for one in ran)
    return f"{walls} s (CPU {median([one.cpu for one in ran]):.2f} s)"


def compare(bench: Bench) -> list[Row]:
    """Everything that has mbsync, or a limit, beside it."""
    firsts, shipped, pulls = [], [], []
    for _ in range(REPEATS):
        firsts.append(bench.first_turn())
        shipped.append(bench.mbsync(fresh=True, durable=True))
        pulls.append(bench.mbsync(fresh=True))
    say(f"  first turn {times(firsts)}")
    say(f"  mbsync as it ships {times(shipped)}; with FSync no {times(pulls)}")
    first = median([r.wall for r in firsts])
    peak = max(r.peak for r in firsts)
    rows = [
        Row(f"first turn / mbsync full pull{how}", f"{ratio:.2f}", "1.50", ratio <= 1.5)
        for how, others in ((", as it ships", shipped), (", with FSync no", pulls))
        for ratio in [first / median([r.wall for r in others])]
    ]
    rows += [
        Row("peak memory of that process", f"{peak:.0f} MB", "120 MB", peak < 120),
    ]
    rows += idle(bench)
    return rows + whole_processes(bench)


def idle(bench: Bench) -> list[Row]:
    """A turn with nothing new in the running daemon, in turns with mbsync's no-change run."""
    with bench.kept_belt() as turn:
        while turn()["done"]:
            pass  # the caps spread the first drafts over several turns
        turns, pulls = [], []
        for _ in range(IDLE_TURNS):
            turns.append(turn())
            pulls.append(bench.mbsync(fresh=False).wall)
    wall, cpu = (median([t[key] for t in turns]) for key in ("wall", "cpu"))
    most = max((n for t in turns for n in t["status"].values()), default=0)
    boxes = ", ".join(sorted(turns[-1]["status"])) or "none"
    say(f"  idle turn {wall * 1000:.1f} ms; mbsync {median(pulls) * 1000:.1f} ms; STATUS: {boxes}")
    ratio = wall / median(pulls)
    return [
        Row("idle turn of a kept belt / mbsync no-change run", f"{ratio:.2f}", "1.00", ratio <= 1),
        Row("STATUS commands a mailbox in an idle turn", f"{most}", "1", most <= 1),
        Row("own CPU of an idle turn", f"{cpu * 1000:.1f} ms", "20 ms", cpu < 0.020),
    ]


def whole_processes(bench: Bench) -> list[Row]:
    """``once`` and ``status`` from start to end, nothing new."""
    state = bench.folder / "state"
    turns, statuses = [], []
    for _ in range(REPEATS + 2):
        turns.append(bench.ghostwatch(state, "once", "--json"))
        statuses.append(bench.ghostwatch(state, "status", "--json"))
    say(f"  once {times(turns)}; status {times(statuses)}")
    once, status = median([r.wall for r in turns]), median([r.wall for r in statuses])
    return [
        Row("once, whole process, nothing new", f"{once:.2f} s", "0.80 s", once < 0.8),
        Row("status, whole process", f"{status:.2f} s", "0.50 s", status < 0.5),
    ]


def growth(small: Bench, large: Bench) -> dict[str, float]:
    """What a turn costs in the large mailbox for each time that it costs in the small one.

    The turns alternate, so that what else the machine does falls on both alike.
    """
    benches = (small, large)
    with small.kept_belt() as one, large.kept_belt() as two:
        belts = (one, two)
        for turn in belts:
            while turn()["done"]:
                pass  # the caps spread the first drafts over several turns
        idle_turns = [[turn() for turn in belts] for _ in range(IDLE_TURNS)]
        news = []
        for number in range(REPEATS):
            for bench in benches:
                fill.pour(bench.house, fill.new_letters(25, number), name=f"new{number}")
            news.append([turn() for turn in belts])
    if not all(answer["new"] for pair in news for answer in pair):
        say("  ! new messages were not seen")
    return {
        "idle turn": _ratio(idle_turns, "wall"),
        "own CPU of an idle turn": _ratio(idle_turns, "cpu"),
        "turn with 25 new messages": _ratio(news, "wall"),
        "own CPU of that turn": _ratio(news, "cpu"),
    }


def _ratio(pairs: list[list[dict[str, Any]]], key: str) -> float:
    early, late = (median([pair[side][key] for pair in pairs]) for side in (0, 1))
    say(f"  {key} of a turn: {early * 1000:.1f} ms, {late * 1000:.1f} ms")
    return late / early


def table(rows: list[Row]) -> None:
    """Print the result."""
    width = max(len(row.what) for row in rows)
    say()
    say(f"{'':{width}}  {'measured':>10}  {'at most':>8}")
    for row in rows:
        mark = "" if row.met is None else ("  ok" if row.met else "  MISSED")
        say(f"{row.what:{width}}  {row.figure:>10}  {row.target:>8}{mark}")


def measure(folder: Path, messages: int, more: int) -> list[Row]:
    """Fill, run, compare; then the same with a larger mailbox beside it."""
    say(f"{messages:,} messages")
    with closing(Bench(folder / "small", messages)) as small:
        rows = compare(small)
        if not more:
            return rows
        say(f"{more:,} messages")
        with closing(Bench(folder / "large", more)) as large:
            first = large.first_turn()
            say(f"  first turn {first.wall:.0f} s, {first.peak:.0f} MB")
            grown = growth(small, large)
    said = f"{more:,} messages / {messages:,}"
    rows += [Row(f"{name}, {said}", f"{ratio:.2f}") for name, ratio in grown.items()]
    return [*rows, Row(f"peak memory of a first turn, {more:,} messages", f"{first.peak:.0f} MB")]


def main() -> None:
    """Read the arguments, see what is missing, measure, print."""
    parser = argparse.ArgumentParser(description="What the belt costs, beside mbsync.")
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--growth", type=int, default=200_000, help="0 leaves it out")
    parser.add_argument("--keep", action="store_true", help="keep the folder with the mailboxes")
    options = parser.parse_args()
    found = {"dovecot": dovecot.program(), "mbsync": shutil.which("mbsync")}
    if lacking := [MISSING[name] for name, path in found.items() if path is None]:
        sys.exit("The benchmark " + "; it also ".join(lacking))
    start = time.perf_counter()
    folder = Path(tempfile.mkdtemp(prefix="ghostwatch-bench-"))
    try:
        rows = measure(folder, options.messages, options.growth)
    finally:
        if options.keep:
            say(f"Kept: {folder}")
        else:
            shutil.rmtree(folder, ignore_errors=True)
    table(rows)
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    say(f"\nMeasured in {time.perf_counter() - start:.0f} s (the benchmark itself: {own:.0f} MB).")


if __name__ == "__main__":
    main()
