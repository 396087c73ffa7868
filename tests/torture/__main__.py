"""The command: ``python -m torture WHAT`` in ``tests``; a line of figures each, 1 on any loss."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import time
from collections.abc import Callable, Sequence

from torture.world import Figures

TABLE = (
    ("crashes", "torture.crash"),
    ("kills", "torture.kills"),
    ("cuts", "torture.cuts"),
    ("late", "torture.late"),
    ("machines", "torture.machines"),
)
"""Name -> the module whose ``main(arguments) -> Figures`` does it, printing lines of its own."""

Main = Callable[[argparse.Namespace], Figures]


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """The arguments; each torture takes from them what it knows."""
    parser = argparse.ArgumentParser(prog="python -m torture", description=__doc__)
    parser.add_argument(
        "what", choices=[*(name for name, _ in TABLE), "all"], help="what is done to ghostwatch"
    )
    add = parser.add_argument
    add("--kills", type=int, default=2_000, metavar="N", help="how many kills (%(default)s)")
    add("--points", type=int, metavar="N", help="of the crash points only N (default: all)")
    add("--at", default="", metavar="TEXT", help="only crash points with this in their name")
    add("--pairs", type=int, default=500, metavar="N", help="pairs of crashes (%(default)s)")
    add("--hide", nargs="*", default=(), metavar="NAME", help="capabilities the server hides")
    add("--stride", type=int, metavar="N", help="cut at each N-th byte (default: at each byte)")
    add("--session", choices=["draft", "withdrawal", "both"], default="both", help="which to cut")
    add("--rounds", type=int, metavar="N", help="meetings of two machines (200)")
    add("--jobs", type=int, default=1, metavar="N", help="processes at once (%(default)s)")
    add("--seed", type=int, metavar="N", help="of whatever is random (default: another each time)")
    add("--short", action="store_true", help="a sample that takes seconds")
    add(
        "--without",
        choices=["write-ahead", "quarantine"],
        help="switch this protection off, and a loss must be found: "
        "crashes find the first; cuts and late the second",
    )
    arguments = parser.parse_args(words)
    if arguments.seed is None:
        arguments.seed = int.from_bytes(os.urandom(3))
    return arguments


def main(words: Sequence[str]) -> int:
    """Do what is asked; 1 when any promise was broken."""
    arguments = parsed(words)
    total = Figures()
    for name, module in TABLE:
        if arguments.what not in (name, "all"):
            continue
        began = time.monotonic()
        do: Main = importlib.import_module(module).main
        figures = do(arguments)
        total += figures
        print(f"{name}: {figures} ({time.monotonic() - began:.0f} s)", flush=True)
    print("LOST" if total.bad else "nothing lost, nothing doubled, nothing foreign touched")
    return int(total.bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
