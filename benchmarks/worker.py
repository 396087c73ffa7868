"""The kept belt under the watch: one process, one turn for each line on its input.

Its parent (run.py) starts it with a configuration and a state folder, writes a line for each turn
that is wanted, and reads one line of JSON back: wall and CPU seconds, STATUS commands a mailbox.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from fill import NOW
from ghostwatch import config as configuration
from ghostwatch import wire
from ghostwatch.cli import wiring


def main() -> None:
    """Serve turns until the input ends."""
    config = configuration.load(Path(sys.argv[1]))
    said: list[str] = []
    wire.LISTENERS.append(said.append)
    with wiring.open_store(config, Path(sys.argv[2]), hold=True) as store:
        belt = wiring.belt(config, store)
        for _ in sys.stdin:
            said.clear()
            wall, cpu = time.perf_counter(), time.process_time()
            turn = belt.turn(NOW)
            answer = {
                "wall": time.perf_counter() - wall,
                "cpu": time.process_time() - cpu,
                "new": turn.new_messages,
                "done": len(turn.done),
                "problems": [str(problem) for problem in turn.problems],
                "status": _status_commands(said),
                "commands": len(said),
            }
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
        belt.close()


def _status_commands(said: list[str]) -> dict[str, int]:
    """Mailbox -> how many STATUS commands named it."""
    words = (line.split(" ", 2) for line in said)
    return dict(Counter(w[2].rpartition(" (")[0] for w in words if w[1:2] == ["STATUS"]))


if __name__ == "__main__":
    main()
