"""How fast mail is read, and in how much memory: one core, the whole pipeline, and real processes.

Seconds are of the processor where they can be: what else the machine does must not count.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from properties import shapes
from understanding import mix, printing
from understanding.figures import Fault, Score, amount, share
from understanding.seeing import environment

_ROUNDS = 3
_LIMIT = 0.2  # seconds a step for 100 kB
_LARGEST = 64 * 1024 * 1024
_FIRST = "the first message, as one process"


def measured(*, as_json: bool) -> int:
    """Measure and print everything; 1 when a goal is missed."""
    of = Score()
    with tempfile.TemporaryDirectory(prefix="ghostwatch-speed-") as folder:
        for step in (_pipeline, _steps, _processes, _huge):
            step(of, Path(folder))
    if as_json:
        told = {figure.name: figure.as_json() for figure in of.figures}
        errors = [[f.truth, f.answer] for f in of.faults]
        sys.stdout.write(json.dumps({"figures": told, "errors": errors}, indent=1) + "\n")
    else:
        for fault in of.faults:
            sys.stdout.write(f"{fault.truth}: {fault.answer}\n")
        for line in printing.plain(of.figures):
            sys.stdout.write(line + "\n")
    return 1 if any(figure.met is False for figure in of.figures) else 0


# ---------------------------------------------------------------------------- in this process


def _pipeline(of: Score, _: Path) -> None:
    """Parse, read, new text: what ``explain`` does with each message of a realistic mix."""
    from ghostwatch.core import mime, replies
    from known import KNOWN, read

    def understood(octets: bytes) -> object:
        return replies.understand(mime.parse(octets), KNOWN)

    mails = list(mix.messages())
    for octets in mails[:20]:
        understood(octets)
    best = min(_seconds(lambda: [understood(octets) for octets in mails]) for _ in range(_ROUNDS))
    rate = len(mails) / best
    of.figures.append(amount("messages a second, one core", rate, f"{rate:,.0f}", ">= 300"))
    size = sum(map(len, mails)) / len(mails) / 1024
    of.figures.append(amount("  kB a message of the mix", size, f"{size:.1f}"))
    parsed = [mime.parse(octets) for octets in mails]
    steps: Mapping[str, Callable[[], object]] = {
        "parse": lambda: [mime.parse(octets) for octets in mails],
        "read": lambda: [read(one) for one in parsed],
        "new_text": lambda: [replies.new_text(one.text) for one in parsed],
    }
    for name, step in steps.items():
        each = min(_seconds(step) for _ in range(_ROUNDS)) / len(mails) * 1000
        of.figures.append(amount(f"  ms a message: {name}", each, f"{each:.2f}"))


def _steps(of: Score, _: Path) -> None:
    """Every step on every time bomb of 100 kB."""
    of_text, of_html, of_octets = shapes.stages()
    for stages, bombs in (
        (of_text, shapes.TEXTS),
        (of_html, shapes.HTML),
        (of_octets, shapes.MESSAGES),
    ):
        for name, stage in stages.items():
            took = {bomb: _seconds(partial(stage, text)) for bomb, text in bombs.items()}
            worst = max(took, key=lambda bomb: took[bomb])
            named = f"{name} ({len(bombs)} bombs), s"
            figure = amount(named, took[worst], f"{took[worst]:.3f} {worst[:24]}", f"<= {_LIMIT}")
            of.figures.append(figure)
            slow = {bomb: each for bomb, each in took.items() if each > _LIMIT}
            of.faults += [
                Fault("speed", b, f"{name} on {b}", f"{s:.2f} s") for b, s in slow.items()
            ]


def _seconds(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return time.process_time() - start


# ---------------------------------------------------------------------------- real processes


class Ran(NamedTuple):
    """One finished process: wall and processor seconds, its peak memory in megabytes."""

    wall: float
    cpu: float
    peak: float
    lines: int


# What the system says of a child's peak (wait4) holds that of this process at the fork, so the
# child tells its own.
_WITH_PEAK = """
import atexit, os, pathlib
def tell():
    lines = pathlib.Path("/proc/self/status").read_text().splitlines()
    peak = next(line.split()[1] for line in lines if line.startswith("VmHWM"))
    pathlib.Path(os.environ["PEAK_FILE"]).write_text(peak)
atexit.register(tell)
from ghostwatch.cli import main
main()
"""


def ran(*words: str | Path) -> Ran:
    """Run Python with some arguments."""
    with tempfile.TemporaryFile() as out, tempfile.NamedTemporaryFile("r") as peak:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *map(str, words)],
            stdout=out,
            env=environment() | {"PEAK_FILE": peak.name},
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        lines = sum(1 for _ in out)
        kilobytes = int(peak.read() or 0)
    if process.returncode:
        raise SystemExit(f"{words} ended with {process.returncode}")
    return Ran(wall, usage.ru_utime + usage.ru_stime, kilobytes / 1024, lines)


def _explain(*paths: Path) -> Ran:
    return ran("-c", _WITH_PEAK, "explain", "--json", *paths)


def _processes(of: Score, folder: Path) -> None:
    """One ``explain`` of one message, what of that is Python's own start, and one of a thousand."""
    mails = list(mix.messages())
    for number, octets in enumerate(mails):
        (folder / f"{number:05}.eml").write_bytes(octets)
    one, bare = folder / "00000.eml", ran("-c", "pass")
    firsts = [_explain(one) for _ in range(5)]
    first = statistics.median(each.wall for each in firsts)
    of.figures.append(amount(f"{_FIRST}, s", first, f"{first:.2f}"))
    of.figures.append(amount("  of it Python itself, s", bare.wall, f"{bare.wall:.2f}"))
    html = folder / "00001.eml"
    middle = statistics.median(_explain(html).wall for _ in range(3))
    of.figures.append(amount("  the first one when it is HTML, s", middle, f"{middle:.2f}"))
    thousand = _explain(folder)
    for clock, spent in (("wall", thousand.wall), ("processor", thousand.cpu)):
        of.figures.append(amount(f"explain of 1,000 files, {clock}, s", spent, f"{spent:.2f}"))
    of.figures.append(amount("  its peak memory, MB", thousand.peak, f"{thousand.peak:.0f}"))
    of.figures.append(share("  lines for files", thousand.lines, len(mails), ">= 1.0"))


def _huge(of: Score, folder: Path) -> None:
    """One message of the largest size, in a few shapes: time and peak memory of the process."""
    for name, octets in _largest():
        path = folder / "largest.eml"
        with path.open("wb") as opened:
            for piece in octets:
                opened.write(piece)
        told = _explain(path)
        path.unlink()
        size = f"64 MB of {name}"
        shown = f"{told.cpu:.2f} (wall {told.wall:.2f})"
        of.figures.append(amount(f"{size}, s", told.cpu, shown, "<= 2.0"))
        of.figures.append(amount(f"{size}, MB", told.peak, f"{told.peak:.0f}", "<= 100"))


def _largest() -> Iterator[tuple[str, Sequence[bytes]]]:
    """Messages of 64 MB, as pieces to be written one after the other."""
    attachment = b"Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    multipart = (
        shapes.HEAD + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nFine.\r\n'
    )
    for name, head, piece in (
        ("attachment", multipart + b"--b\r\n" + attachment, b"QUJD" * 18 + b"\r\n"),
        ("text", shapes.HEAD + b"\r\n", b"We will discuss it on Monday. \r\n"),
        ("HTML", shapes.HEAD + b"Content-Type: text/html\r\n\r\n", b"<p>Fine.</p>"),
        ("header", shapes.HEAD, b"X-Padding: a\r\n"),
        ("parts", multipart, b"--b\r\n\r\na\r\n"),
    ):
        block = piece * (65_536 // len(piece))
        yield name, [head, *[block] * ((_LARGEST - len(head)) // len(block))]
