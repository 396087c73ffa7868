"""Take docs/pictures/replay.png: the page of ``replay`` on the demo's mailbox, in Chromium.

    .venv/bin/python docs/pictures/take.py [--page FILE] [--picture FILE] [--width 1000] [--dark]

The mailbox is the demo's own, with its two turns; the demo must be installed (``make demo`` does).
Without Chromium the page alone can be made: ``--page replay.html --picture ''``.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

from ghostwatch import demo
from ghostwatch.cli import replaying
from ghostwatch.cli.wiring import Home
from ghostwatch.demo import story
from ghostwatch.demo.server import EmbeddedServer

HERE = Path(__file__).resolve().parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
MISSING = "No Chromium here: apt-get install chromium, or make the page alone (--picture '')."


def make_page(page: Path) -> None:
    """Let the demo play its two turns, then replay what it read."""
    with (
        tempfile.TemporaryDirectory() as folder,
        EmbeddedServer(story.USER, demo.PASSWORD) as server,
        demo._stage(Path(folder), server) as stage,  # noqa: SLF001 - the demo's own stage
    ):
        stage.fill(None, stage.earlier)
        stage.belt.turn(stage.earlier)
        stage.send_drafts(stage.earlier + timedelta(hours=1))
        stage.fill(stage.earlier, stage.now)
        stage.take_notes()
        stage.belt.turn(stage.now)
        asked = replaying.Asked(
            prospects=(), since=None, until=None, page=page, now=stage.now, as_json=False
        )
        replaying.run(Home(stage.config.path, Path(folder) / "state"), asked)


def take_picture(page: Path, picture: Path, width: int, height: int, *, dark: bool) -> None:
    """Show the page in a browser without a window, and keep what it looks like."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit(MISSING)
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += ["--force-dark-mode"] if dark else []
    command += [f"--window-size={width},{height}", f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603


def main() -> None:
    """Make the page, then the picture."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--page", type=Path, help="keep the page here")
    parser.add_argument("--picture", default=str(HERE / "replay.png"))
    parser.add_argument("--width", type=int, default=1000)
    parser.add_argument("--height", type=int, default=1480)
    parser.add_argument("--dark", action="store_true")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        page = (wanted.page or Path(folder) / "replay.html").resolve()
        make_page(page)
        if wanted.picture:
            picture = Path(wanted.picture).resolve()
            take_picture(page, picture, wanted.width, wanted.height, dark=wanted.dark)


if __name__ == "__main__":
    main()
