"""How long ``ghostwatch replay`` takes: a year, 20,000 mirrored messages, 200 prospects.

    python benchmarks/replay.py [--messages 20000] [--prospects 200] [--repeats 3] [--page FILE]

The made-up history goes straight into a state folder, so that no server is needed; what is
measured is the whole process, from its start to its end, with the page and with the text alone.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ghostwatch.core.model import Address, Intent, Kind, Message, Place, Reading
from ghostwatch.core.model import Effect as Does
from ghostwatch.store import Store

NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)  # a Friday: nothing hangs on the day of the run
YEAR = timedelta(days=365)
ME = Address("Sam Seller", "sam@seller.example")
SUBJECTS = ("Packing line review", "Offer 2417", "Workshop in spring", "Plate costs", "Pilot")
# How long until the next message, in hours, and how often: quick turns, days, silences.
WAITS = ((0.62, 1, 30), (0.26, 30, 140), (0.12, 140, 1000))
CONFIG = """\
account: {host: mail.seller.example, user: sam, password_env: NOBODY}
me:
  name: Sam Seller
  addresses: [sam@seller.example]
  time_zone: Europe/Amsterdam
  holidays: NL
look_back: 400 days
prospects:
"""


def address(number: int) -> str:
    """The contact of one prospect."""
    return f"pat{number}@company{number}.example"


def conversation(dice: random.Random, number: int, size: int) -> Iterator[Message]:
    """A year of mail with one prospect: turns are mostly taken, waits are of all lengths."""
    waits = [_wait(dice) for _ in range(size)]
    scale = YEAR.total_seconds() * dice.uniform(0.8, 0.98) / sum(waits)
    at, ours = NOW - YEAR, dice.random() < 0.5
    pat = Address("Pat Prospect", address(number))
    ids: tuple[str, ...] = ()
    for turn, wait in enumerate(waits):
        at += timedelta(seconds=int(wait * scale))
        ours = not ours if dice.random() < 0.8 else ours
        message_id = f"<{number}.{turn}@{'seller' if ours else f'company{number}'}.example>"
        yield Message(
            place=Place("Sent" if ours else "INBOX", 1, 1 + number * size + turn),
            identity=f"{number}.{turn}",
            in_sent=ours,
            message_id=message_id,
            in_reply_to=ids[-1:],
            references=ids[-5:],
            senders=(ME if ours else pat,),
            to=(pat if ours else ME,),
            cc=(),
            subject=f"Re: {SUBJECTS[number % len(SUBJECTS)]}",
            dated_at=at,
            arrived_at=at,
            reading=Reading(intent=Intent.UNKNOWN) if ours else _meant(dice, at),
        )
        ids += (message_id,)


def _wait(dice: random.Random) -> float:
    _, least, most = dice.choices(WAITS, [share for share, _, _ in WAITS])[0]
    return dice.uniform(least, most)


def _meant(dice: random.Random, at: datetime) -> Reading:
    """Mostly questions and thanks; now and then an absence or a day to talk again."""
    asks = Reading(intent=Intent.QUESTION, evidence="What would it cost?")
    kinds = (
        asks,
        replace(asks, intent=Intent.THANKS, evidence=""),
        Reading(
            kind=Kind.AUTO_REPLY,
            effect=Does.HOLDS,
            away_until=at.date() + timedelta(days=dice.randrange(2, 20)),
        ),
        Reading(
            intent=Intent.LATER,
            effect=Does.LATER,
            later_on=at.date() + timedelta(days=dice.randrange(10, 60)),
        ),
    )
    return dice.choices(kinds, (70, 22, 4, 4))[0]


def pour(folder: Path, messages: int, prospects: int) -> Path:
    """Write configuration and state; return the configuration's path."""
    dice = random.Random(20261120)
    with Store.open(folder / "state", "sam", hold=True) as store:
        every = [
            message
            for number in range(prospects)
            for message in conversation(dice, number, messages // prospects)
        ]
        store.mirror(every, None)
        store.record_turn(NOW, ok=True, what="")
    rows = (f"  - {{name: Company {n}, contacts: [{address(n)}]}}\n" for n in range(prospects))
    path = folder / "config.yaml"
    path.write_text(CONFIG + "".join(rows), encoding="utf-8")
    return path


def run(config: Path, *more: str) -> tuple[float, float, float]:
    """Wall and CPU seconds, and peak megabytes, of one process."""
    command = [sys.executable, "-m", "ghostwatch", "--config", str(config)]
    command += ["--state", str(config.parent / "state"), "replay", "--now", NOW.isoformat(), *more]
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said = out.read().decode()
    if process.returncode:
        sys.exit(f"replay ended with {process.returncode}: {said[-400:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main() -> None:
    """Print each figure with the limit beside it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--prospects", type=int, default=200)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--page", type=Path, help="keep the page here")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        config = pour(Path(folder), wanted.messages, wanted.prospects)
        page = wanted.page or Path(folder) / "replay.html"
        run(config)  # modules are compiled and holidays kept from now on
        for what, more in (("text", ()), ("page", ("--html", str(page))), ("JSON", ("--json",))):
            ran = [run(config, *more) for _ in range(wanted.repeats)]
            wall, cpu, peak = (min(figures) for figures in zip(*ran, strict=True))
            print(f"{what}: {wall:.1f} s (under 10), {cpu:.1f} s of CPU, {peak:.0f} MB")
        print(f"the page: {page.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
