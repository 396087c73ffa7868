"""What ghostwatch makes of messages: in this process, or by one real ``explain --json``."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from understanding.cases import Case

KEYS: Mapping[str, tuple[type, ...]] = {
    "file": (str,),
    "kind": (str,),
    "intent": (str, type(None)),
    "stop": (bool,),
    "away_until": (str, type(None)),
    "later_on": (str, type(None)),
    "new_text": (str, type(None)),
    "signature": (str, type(None)),
    "phones": (list,),
    "from": (str, type(None)),
    "subject": (str, type(None)),
    "date": (str, type(None)),
    "message_id": (str, type(None)),
    "in_reply_to": (str, type(None)),
    "references": (list,),
    "problems": (list,),
}
"""The contract of ``explain --json``: every key, and what its value may be."""

BROKEN = "It could not be understood"


@dataclass(frozen=True)
class Seen:
    """A case, what ghostwatch says of it, and the processor seconds that took (None by process)."""

    case: Case
    shown: Mapping[str, Any]
    seconds: float | None = None

    @property
    def raised(self) -> bool:
        """Whether understanding it ended in an exception."""
        problems = self.shown.get("problems") or ()
        return any(str(problem).startswith(BROKEN) for problem in problems)

    def get(self, name: str) -> Any:
        """A value of the object, None when it is not there."""
        return self.shown.get(name)


@dataclass
class Process:
    """How one real process went: what broke the contract, seconds, messages a second."""

    messages: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)


@contextmanager
def written(cases: Sequence[Case]) -> Iterator[list[Path]]:
    """The cases as files of a folder that is removed afterwards, in their order."""
    with tempfile.TemporaryDirectory(prefix="ghostwatch-eval-") as folder:
        paths = [Path(folder) / f"{number:05}.eml" for number in range(len(cases))]
        for path, case in zip(paths, cases, strict=True):
            path.write_bytes(case.octets)
        yield paths


def here(cases: Sequence[Case]) -> list[Seen]:
    """Understood in this process, by the function that ``explain`` calls for each file."""
    from ghostwatch.cli.explaining import explained

    seen = []
    with written(cases) as paths:
        for case, path in zip(cases, paths, strict=True):
            start = time.process_time()
            shown = dict(explained(path))
            seconds = time.process_time() - start
            seen.append(Seen(case, _reading(case.octets) | shown, seconds))
    return seen


def environment() -> dict[str, str]:
    """This environment, and the sources of this checkout before any that are installed."""
    here = Path(__file__).resolve().parents[2] / "src"
    return os.environ | {"PYTHONPATH": f"{here}{os.pathsep}{os.environ.get('PYTHONPATH', '')}"}


def by_process(cases: Sequence[Case]) -> tuple[list[Seen], Process]:
    """Understood by one ``ghostwatch explain --json`` over the folder; its contract is checked."""
    told = Process(messages=len(cases))
    with written(cases) as paths:
        command = [sys.executable, "-m", "ghostwatch", "explain", "--json", str(paths[0].parent)]
        start = time.perf_counter()
        ran = subprocess.run(command, capture_output=True, check=False, env=environment())
        told.seconds = time.perf_counter() - start
        lines = ran.stdout.decode("utf-8", "surrogateescape").splitlines()
        if ran.returncode:
            told.faults.append(f"it ended with {ran.returncode}: {ran.stderr[-300:]!r}")
        if len(lines) != len(cases):
            told.faults.append(f"{len(lines)} lines for {len(cases)} files")
        shown = [checked(line, path, told.faults) for line, path in zip(lines, paths, strict=False)]
    shown += [{"kind": None, "problems": [BROKEN]}] * (len(cases) - len(shown))
    return [Seen(case, one) for case, one in zip(cases, shown, strict=True)], told


def checked(line: str, path: Path, faults: list[str]) -> dict[str, Any]:
    """One line of the process, held against the contract."""
    try:
        shown = json.loads(line)
    except ValueError:
        faults.append(f"no JSON: {line[:100]!r}")
        return {"kind": None, "problems": [BROKEN]}
    if shown.get("file") != str(path):
        faults.append(f"{path.name} is not in its place")
    for key, types in KEYS.items():
        if key not in shown:
            faults.append(f"{path.name}: no {key}")
        elif not isinstance(shown[key], types):
            faults.append(f"{path.name}: {key} is {type(shown[key]).__name__}")
    return dict(shown)


def _reading(octets: bytes) -> dict[str, Any]:
    """Facts of the reading, as JSON would carry them: for what the object does not show."""
    from ghostwatch.core import mime
    from known import read

    try:
        reading = read(mime.parse(octets))
    except Exception:  # noqa: BLE001 - counted by what the object says
        return {}
    names = (one.name for one in dataclasses.fields(reading))
    return {name: _plain(getattr(reading, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
