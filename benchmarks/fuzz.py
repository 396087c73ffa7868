"""A coverage-guided search for a message that breaks the reading, or takes too long.

    python benchmarks/fuzz.py [--minutes 10] [--folder .fuzz] [--plain]

Inputs that reach something new are kept in FOLDER/inputs, so that a later run goes on where this
one ended; what broke lies in FOLDER/broken (one file a cause), the slowest in FOLDER/slowest.bin,
the sums over all runs in FOLDER/sums.json. It needs atheris, which is no dependency of anything
here (pip install atheris); without it, or with --plain, hypothesis makes the inputs, and no
coverage guides it. The first octet of an input says what the rest is: M a message, T the text of a
person's reply, A of an automatic one, H its HTML.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import importlib.util
import json
import os
import pkgutil
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parent / "tests" / "corpus"
sys.path[:0] = [str(HERE.parent / "src"), str(HERE.parent / "tests")]

LONGEST = 16_384
READ_ANYWAY = {
    *("new_text", "read"),
    *("parse and read a bounce", "parse and read an automatic reply"),
}
SLOW = 0.2  # seconds of the processor an input of up to 100 kB may take in one stage
EVERY = 5.0  # seconds between two writings of the sums
INSTALL = "atheris is not installed (pip install atheris): hypothesis makes the inputs instead"
HEAD = (
    b"From: Pat Prospect <pat@customer.example>\r\nTo: sam@seller.example\r\n"
    b"Subject: Re: Offer 4711\r\nDate: Tue, 17 Nov 2026 09:30:00 +0100\r\n"
    b"Message-ID: <f1@customer.example>\r\nIn-Reply-To: <q1@seller.example>\r\n"
)
WRAPPED = {
    ord("T"): HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n",
    ord("A"): HEAD
    + b"Auto-Submitted: auto-replied\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n",
    ord("H"): HEAD + b"Content-Type: text/html; charset=utf-8\r\n\r\n",
}


def message_of(data: bytes) -> bytes:
    """The message that an input stands for."""
    return WRAPPED.get(data[0], b"") + data[1:] if data else b""


def seeds() -> Iterator[bytes]:
    """Every file of the project's own corpora as an input; nothing of the blind part."""
    marks = {".eml": b"M", ".txt": b"T", ".html": b"H", ".jsonl": b"A"}
    for path in sorted(CORPUS.rglob("*")):
        if path.is_file() and path.suffix in marks and "blind" not in path.parts:
            octets = path.read_bytes()
            if path.suffix == ".txt":
                yield from (b"T" + one.strip() for one in octets.split(b"\n%%"))
            elif path.suffix == ".jsonl":
                rows = (json.loads(line) for line in octets.splitlines() if line.strip())
                yield from (b"A" + str(row.get("text", "")).encode() for row in rows)
            else:
                yield marks[path.suffix] + octets


class Hunt:
    """What one run does with each input, and the sums over all runs in its folder."""

    def __init__(self, folder: Path, minutes: float, broken_laws: Callable[..., list[str]]) -> None:
        self.folder = folder
        self.inputs, self.broken = folder / "inputs", folder / "broken"
        for each in (self.inputs, self.broken):
            each.mkdir(parents=True, exist_ok=True)
        self.sums: dict[str, Any] = {"executions": 0, "seconds": 0.0, "runs": 0, "broken": {}}
        self.sums |= {"slowest_seconds": 0.0, "slowest_octets": 0, "slow": 0}
        if (folder / "sums.json").exists():
            self.sums |= json.loads((folder / "sums.json").read_text("utf-8"))
        self.sums["runs"] += 1
        self._laws = broken_laws
        # The steps by themselves too, on any text: what reading does first may keep it from them.
        self._steps = _shapes().stages()[0]
        self._mime, self._replies = (
            importlib.import_module(f"ghostwatch.core.{name}") for name in ("mime", "replies")
        )
        self._known = importlib.import_module("known")
        self._before = self.sums["seconds"]
        self._start = time.perf_counter()
        self._end = self._start + minutes * 60
        self._written = self._start

    def try_one(self, data: bytes) -> None:
        """Read one input, judge what came of it, and end the process when time is over."""
        start = time.process_time()
        try:
            told = self._told(message_of(data))
            cause = told[0][:60] if told else ""
        except Exception as error:  # noqa: BLE001 - what this program looks for
            told = traceback.format_exc().splitlines()
            frame = traceback.extract_tb(error.__traceback__)[-1]
            cause = f"{type(error).__name__} {Path(frame.filename).name}:{frame.name}"
        self._count(data, time.process_time() - start)
        if told:
            self._keep(data, cause, told)
        now = time.perf_counter()
        if now - self._written > EVERY or now > self._end:
            self._written = now
            self._write()
        if now > self._end:
            self.tell()
            os._exit(1 if self.sums["broken"] else 0)  # libFuzzer has no other end

    def _told(self, octets: bytes) -> list[str]:
        parsed = self._mime.parse(octets)
        reading = self._known.read(parsed)
        new = self._replies.new_text(parsed.text)
        for name, step in self._steps.items():
            if name not in READ_ANYWAY:
                step(parsed.text)
        return self._laws(parsed, reading, (new.text, new.signature))

    def _count(self, data: bytes, seconds: float) -> None:
        self.sums["executions"] += 1
        self.sums["slow"] += seconds > SLOW
        if seconds > self.sums["slowest_seconds"]:
            self.sums |= {"slowest_seconds": round(seconds, 4), "slowest_octets": len(data)}
            (self.folder / "slowest.bin").write_bytes(data)

    def _keep(self, data: bytes, cause: str, told: list[str]) -> None:
        """One file a cause, the shortest input that was seen for it."""
        name = hashlib.sha256(cause.encode()).hexdigest()[:12]
        path = self.broken / f"{name}.bin"
        if not path.exists() or path.stat().st_size > len(data):
            path.write_bytes(data)
            (self.broken / f"{name}.txt").write_text("\n".join(told) + "\n", encoding="utf-8")
        self.sums["broken"][cause] = self.sums["broken"].get(cause, 0) + 1

    def _write(self) -> None:
        self.sums["seconds"] = round(self._before + time.perf_counter() - self._start, 1)
        (self.folder / "sums.json").write_text(json.dumps(self.sums, indent=1) + "\n", "utf-8")

    def tell(self) -> None:
        """Print the sums."""
        s = self.sums
        print(f"{s['executions']:,} inputs in {s['seconds']:,.0f} s, {s['runs']} runs", flush=True)
        print(f"slowest: {s['slowest_seconds']} s for {s['slowest_octets']:,} octets", flush=True)
        print(f"over {SLOW} s: {s['slow']}; broken: {len(s['broken'])} causes", flush=True)
        for cause, count in sorted(s["broken"].items()):
            print(f"  {count:6}  {cause}", flush=True)


def _shapes() -> Any:
    return importlib.import_module("properties.shapes")


def _core() -> None:
    """Import all of the core at once: what is imported later is not watched."""
    import ghostwatch.core

    for found in pkgutil.walk_packages(ghostwatch.core.__path__, "ghostwatch.core."):
        importlib.import_module(found.name)


def guided(folder: Path, minutes: float) -> None:
    """Let libFuzzer choose the inputs; does not return."""
    # By name: its types are not installed where it is not, and nothing of them is needed.
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["ghostwatch.core"]):
        _core()
    hunt = _hunt(folder, minutes)
    for seed in seeds():
        name = hashlib.sha256(seed).hexdigest()[:16]
        (hunt.inputs / f"seed-{name}").write_bytes(seed[:LONGEST])
    options = [f"-max_len={LONGEST}", "-verbosity=0", "-timeout=60", "-rss_limit_mb=2048"]
    options += [f"-artifact_prefix={hunt.broken}/", str(hunt.inputs)]
    atheris.Setup([sys.argv[0], *options], hunt.try_one)
    atheris.Fuzz()


def unguided(folder: Path, minutes: float) -> None:
    """Let hypothesis make the inputs, from slices of the corpora and from nothing."""
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st

    _core()
    hunt = _hunt(folder, minutes)
    slices = st.tuples(st.sampled_from(list(seeds())), st.integers(0, 4000), st.integers(1, 4000))
    cut = slices.map(lambda s: s[0][:1] + s[0][s[1] : s[1] + s[2]])
    inputs = st.lists(cut | st.binary(max_size=200), min_size=1, max_size=6).map(b"".join)

    @settings(
        max_examples=2_000, deadline=None, database=None, suppress_health_check=[*HealthCheck]
    )
    @given(inputs)
    def search(data: bytes) -> None:
        hunt.try_one(data)

    while True:
        search()


def _hunt(folder: Path, minutes: float) -> Hunt:
    laws = importlib.import_module("properties.laws")
    return Hunt(folder, minutes, laws.broken_laws)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--folder", type=Path, default=HERE.parent / ".fuzz")
    parser.add_argument("--plain", action="store_true", help="without atheris")
    wanted = parser.parse_args()
    known = importlib.util.find_spec("atheris") is not None
    if not known and not wanted.plain:
        print(INSTALL, flush=True)
    (guided if known and not wanted.plain else unguided)(wanted.folder, wanted.minutes)


if __name__ == "__main__":
    main()
