"""Take the pictures of the README: the page of ``replay`` and the brief on a phone, in Chromium.

    .venv/bin/python docs/pictures/take.py [replay] [brief] [--page FILE] [--width 1000] [--dark]

Both show the demo's own mailbox on a fixed day, so they only change when what is shown changes. The
demo must be installed (``make demo`` does). Without Chromium the page of ``replay`` alone can be
made: ``--page replay.html --no-picture``.
"""

from __future__ import annotations

import argparse
import html
import itertools
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from ghostwatch.cli import replaying
from ghostwatch.cli.wiring import Home
from ghostwatch.demo import cast, stage
from ghostwatch.demo.server import EmbeddedServer

Colour: TypeAlias = tuple[int, int, int]

HERE = Path(__file__).resolve().parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
MISSING = "No Chromium here: apt-get install chromium, or make the page alone (--no-picture)."
DAY = datetime(2026, 11, 20, 12, tzinfo=UTC)

# What a plain mail program shows of a text/plain message, on a telephone.
PHONE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 0; font: 13px/1.42 "DejaVu Sans", sans-serif; color: #111; background: #fff }}
header {{ padding: 12px 14px 9px; border-bottom: 1px solid #ccc }}
nav, header p {{ color: #555; margin: 0; font-size: 12px }}
h1 {{ font-size: 16px; line-height: 1.3; margin: 7px 0 6px }}
pre {{ margin: 0; padding: 11px 14px; font: 10px/1.5 "DejaVu Sans Mono", monospace }}
</style><header><nav>&#8249; Drafts</nav><h1>{subject}</h1>
<p>From: {me}<br>To: {me}</p></header><pre>{text}</pre>
"""


@contextmanager
def played(folder: Path) -> Iterator[stage.Stage]:
    """Let the demo play its two turns."""
    with (
        EmbeddedServer(cast.USER, stage.PASSWORD) as server,
        stage.set_up(folder, server, lambda: DAY) as ready,
    ):
        ready.first_turn()
        ready.second_turn()
        yield ready


def replay_page(page: Path, folder: Path, ready: stage.Stage) -> None:
    """Replay what the demo read."""
    asked = replaying.Asked(
        prospects=(), since=None, until=None, page=page, now=ready.now, as_json=False
    )
    replaying.run(Home(ready.config.path, folder / "state"), asked)


def brief_page(page: Path, _folder: Path, ready: stage.Stage) -> None:
    """Show the morning list, the draft to oneself that ``brief: draft`` makes of it."""
    subject, text, me = map(html.escape, (ready.brief().subject, ready.brief().text, cast.ME))
    shown = PHONE.format(subject=subject, me=me, text=text)
    page.write_text(shown, encoding="utf-8")


# picture -> who makes its page, and its size in CSS pixels and dots for each of them
PICTURES: dict[str, tuple[Callable[[Path, Path, stage.Stage], None], int, int, int]] = {
    "replay": (replay_page, 1000, 1489, 1),
    "brief": (brief_page, 390, 790, 2),
}


def take(page: Path, picture: Path, size: tuple[int, int, int], *, dark: bool) -> None:
    """Show the page in a browser without a window, and keep what it looks like."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        sys.exit(MISSING)
    width, height, dots = size
    command = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += ["--force-dark-mode"] if dark else []
    command += [f"--window-size={width},{height}", f"--force-device-scale-factor={dots}"]
    command += [f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603
    shrink(picture)


def shrink(picture: Path) -> None:
    """Write a PNG anew with a palette: letters in a few shades need no sixteen million colours.

    As Chromium writes it: eight bits a channel, no interlacing (W3C PNG 5.6, 9.2).
    """
    (width, height, _, kind), packed = _read(picture.read_bytes())
    depth, raw = {2: 3, 6: 4}[kind], zlib.decompress(packed)
    above, rows = bytearray(width * depth), list[list[Colour]]()
    for start in range(0, len(raw), width * depth + 1):
        line = bytearray(raw[start + 1 : start + 1 + width * depth])
        _unfilter(raw[start], line, above, depth)
        rows.append(list(zip(line[::depth], line[1::depth], line[2::depth], strict=True)))
        above = line
    shades = _shades(Counter(itertools.chain.from_iterable(rows)))
    palette = sorted(set(shades.values()))
    place = {colour: palette.index(shade) for colour, shade in shades.items()}
    pixels = b"".join(b"\0" + bytes(place[one] for one in row) for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    colours = bytes(itertools.chain.from_iterable(palette))
    chunks = ((b"IHDR", header), (b"PLTE", colours), (b"IDAT", zlib.compress(pixels, 9)),
              (b"IEND", b""))  # fmt: skip
    picture.write_bytes(_SIGNATURE + b"".join(map(_chunk, chunks)))


_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PALETTE = 256


def _shades(colours: Counter[Colour]) -> dict[Colour, Colour]:
    """Give each colour the most frequent one of those that are nearly the same."""
    for step in (8, 16, 32, 64):
        chosen: dict[Colour, Colour] = {}
        for colour, _ in colours.most_common():
            chosen.setdefault(_about(colour, step), colour)
        if len(chosen) <= _PALETTE:
            return {colour: chosen[_about(colour, step)] for colour in colours}
    return dict.fromkeys(colours, (0, 0, 0))  # not reached: 64 leaves 125


def _about(colour: Colour, step: int) -> Colour:
    red, green, blue = (round(one / step) for one in colour)
    return red, green, blue


def _read(octets: bytes) -> tuple[tuple[int, int, int, int], bytes]:
    """Return width, height, depth and kind of colour, and the packed pixels."""
    at, header, packed = len(_SIGNATURE), b"", b""
    while at < len(octets):
        (length,), name = struct.unpack(">I", octets[at : at + 4]), octets[at + 4 : at + 8]
        body = octets[at + 8 : at + 8 + length]
        header = body if name == b"IHDR" else header
        packed += body if name == b"IDAT" else b""
        at += length + 12
    return struct.unpack(">IIBB", header[:10]), packed


def _unfilter(kind: int, line: bytearray, above: bytearray, depth: int) -> None:
    """Undo the filter of a line, in place."""
    for at in range(len(line)):
        left = line[at - depth] if at >= depth else 0
        corner = above[at - depth] if at >= depth else 0
        up = above[at]
        nearest = min((left, up, corner), key=lambda one: abs(left + up - corner - one))
        guess = (0, left, up, (left + up) // 2, nearest)[kind]
        line[at] = (line[at] + guess) & 255


def _chunk(named: tuple[bytes, bytes]) -> bytes:
    name, body = named
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def main() -> None:
    """Make the pages, then the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", nargs="*", help=f"default: {' '.join(PICTURES)}")
    parser.add_argument("--page", type=Path, help="keep the page here (of one picture)")
    parser.add_argument("--into", type=Path, default=HERE, help="the folder of the pictures")
    parser.add_argument("--width", type=int, help="in place of the picture's own")
    parser.add_argument("--height", type=int)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--no-picture", action="store_true")
    wanted = parser.parse_args()
    for name in wanted.which or PICTURES:
        make, width, height, dots = PICTURES[name]
        with tempfile.TemporaryDirectory() as folder, played(Path(folder)) as ready:
            page = (wanted.page or Path(folder) / f"{name}.html").resolve()
            make(page, Path(folder), ready)
            if not wanted.no_picture:
                size = (wanted.width or width, wanted.height or height, dots)
                take(page, wanted.into.resolve() / f"{name}.png", size, dark=wanted.dark)


if __name__ == "__main__":
    main()
