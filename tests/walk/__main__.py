"""Walk for long: ``python -m walk --steps 10000 --seed 3 --server memory`` (run in tests/).

Prints what happened and how many promises were broken; the first broken one with its steps.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from walk.machine import Walk
from walk.model import LEFT_OUT
from walk.stage import STAGES

LENGTH = 60
"""Steps of one walk: enough for a whole cadence with a few accidents."""


def walk(steps: int, server: str, *, start: int | None = None, shrink: bool = True) -> None:
    """Take about so many steps; start: the seed, None for always the same walks."""
    phases = [Phase.generate, *([Phase.shrink] if shrink else [])]
    rules = settings(
        max_examples=max(1, steps // LENGTH),
        stateful_step_count=LENGTH,
        phases=phases,
        derandomize=start is None,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    stage = STAGES[server]()
    try:
        machine = type("Walk", (Walk,), {"stage": stage})
        if start is not None:
            machine = seed(start)(machine)
        run_state_machine_as_test(machine, settings=rules)
    finally:
        stage.close()


def main(words: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="walk", description=__doc__)
    parser.add_argument("--steps", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--server", choices=sorted(STAGES), default="memory")
    parser.add_argument("--without", default="", help="rules and promises left out, with commas")
    parser.add_argument("--no-shrink", action="store_true", help="show the steps as they came")
    given = parser.parse_args(words)
    os.environ["GHOSTWATCH_TEST_PASSWORD"] = "secret"
    Walk.left_out = frozenset(given.without.split(","))
    LEFT_OUT.update(Walk.left_out)
    began, broken = time.monotonic(), 0
    try:
        walk(given.steps, given.server, start=given.seed, shrink=not given.no_shrink)
    except AssertionError as error:
        broken = 1
        print(f"{error}\n" + "\n".join(getattr(error, "__notes__", [])))
    took = time.monotonic() - began
    figures = {**Walk.figures, "seconds": round(took, 1), "violations": broken}
    print(", ".join(f"{name} {count}" for name, count in figures.items()))
    return broken


if __name__ == "__main__":
    sys.exit(main())
