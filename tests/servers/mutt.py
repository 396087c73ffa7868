"""Drives mutt, or neomutt, on the seller's own account, as a person at a terminal would.

The program gets a terminal of its own (it works with no less) and all its keys at the start,
through ``push``: it takes each when it wants one, so no key is lost and no screen has to be read.
Its editor is a script of ours. What was asked is done when the program has ended; when that does
not come in time, its last screen is shown.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shlex
import shutil
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from servers.house import HOST, House

PROGRAMS = ("mutt", "neomutt")
INSTALLED = tuple(name for name in PROGRAMS if shutil.which(name))
REQUIRED = os.environ.get("GHOSTWATCH_REQUIRE_MUTT") == "1"
INSTALL = "apt-get install mutt"
MISSING = f"NO MUTT: the tests with a real mail client are skipped. {INSTALL}"

# Everything set, so that no file of the machine and no default of a version decides anything.
# Every question that could be asked has its answer here.
SETTINGS = """\
set folder="imap://{host}:{port}/"
set imap_user="{user}"
set imap_pass="{password}"
set ssl_starttls=no
set ssl_force_tls=no
set spoolfile="=INBOX"
set postponed="={drafts}"
set record="={sent}"
set copy=yes
set smtp_url="smtp://{host}:{smtp_port}/"
set sendmail="false"
set from="{me}"
set realname="Sam Seller"
set use_from=yes
set reverse_name=no
set hostname="seller.example"
set editor="{editor}"
set charset="utf-8"
set send_charset="us-ascii:utf-8"
set header_cache=""
set certificate_file=""
set history_file=""
set mailcap_path=""
set alias_file="{folder}/aliases"
set tmpdir="{folder}"
set recall=yes
set postpone=yes
set abort_unmodified=no
set abort_nosubject=no
set abort_noattach=no
set edit_headers=no
set autoedit=no
set include=no
set delete=yes
set quit=yes
set move=no
set confirmappend=no
set confirmcreate=no
set mail_check=0
set imap_keepalive=0
set beep=no
set wait_key=no
set pager=builtin
set pager_stop=no
set sleep_time=0
"""

EDITOR = """\
import sys
from pathlib import Path

letter, folder = Path(sys.argv[1]), Path({folder!r})
if {meanwhile}:
    (folder / "open").write_text("a letter lies open")
    (folder / "close").read_text()
if {text!r} is not None:
    _, rest = letter.read_text("utf-8").split("\\n", 1)
    letter.write_text({text!r} + "\\n" + rest, "utf-8")
"""

# What a person does, by name.
READ = "<display-message><exit>"
RECALL = "<recall-message>"
SEND = "<send-message>"
POSTPONE = "<postpone-message>"
LET_GO = "<enter-command>set postpone=no<enter><exit>"  # no to "Postpone this message?"
DELETE = "<delete-message><sync-mailbox>"

_SECONDS = 20.0
_ESCAPES = re.compile(rb"\x1b(?:\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>78])|[\x00-\x08\x0e-\x1f]")


@dataclass
class Mutt:
    """One program on one account; folder: where its files lie, made when missing."""

    program: str
    house: House
    smtp_port: int
    folder: Path
    me: str = "sam@seller.example"

    def drafts(
        self, *keys: str, text: str | None = None, meanwhile: Callable[[], object] | None = None
    ) -> None:
        """Open Drafts, press keys, quit.

        text: what the editor puts in place of the first line. meanwhile: done while the letter
        lies open in the editor. AssertionError with the last screen when the program does not end.
        """
        self.folder.mkdir(exist_ok=True)
        script, settings = self.folder / "editor.py", self.folder / "muttrc"
        script.write_text(
            EDITOR.format(folder=str(self.folder), meanwhile=meanwhile is not None, text=text)
        )
        settings.write_text(self._settings(shlex.join([sys.executable, "-IS", str(script)])))
        command = [self.program, "-n", "-F", str(settings), "-f", f"={self.house.drafts}"]
        command += ["-e", f"push '{''.join(keys)}<quit>'"]
        with ExitStack() as ending:
            terminal = _Terminal(ending)
            if meanwhile is not None:
                terminal.when_open(self.folder, meanwhile, ending)
            terminal.run(command, self._environment())

    def _settings(self, editor: str) -> str:
        return SETTINGS.format(
            host=HOST,
            port=self.house.port,
            user=self.house.user,
            password=self.house.password,
            drafts=self.house.drafts,
            sent=self.house.sent,
            smtp_port=self.smtp_port,
            me=self.me,
            editor=editor,
            folder=self.folder,
        )

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "TERM": "vt100",
            "TZ": "UTC",
        }


class _Terminal:
    """One terminal for one program; what it shows is kept for the case of trouble."""

    def __init__(self, ending: ExitStack) -> None:
        self._near, self._far = pty.openpty()
        ending.callback(os.close, self._near)
        fcntl.ioctl(self._far, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._events: dict[int, Callable[[], object]] = {}
        self._shown = b""

    def when_open(self, folder: Path, meanwhile: Callable[[], object], ending: ExitStack) -> None:
        """Let the editor wait: it says so in one pipe, and goes on at a word in the other."""
        for name in ("open", "close"):
            (folder / name).unlink(missing_ok=True)
            os.mkfifo(folder / name)
        told = os.open(folder / "open", os.O_RDONLY | os.O_NONBLOCK)
        ending.callback(os.close, told)

        def answer() -> None:
            del self._events[told]
            try:
                meanwhile()
            finally:
                (folder / "close").write_text("go on")

        self._events[told] = answer

    def run(self, command: list[str], environment: Mapping[str, str]) -> None:
        """Run the program to its own end."""
        far = self._far
        with subprocess.Popen(
            command, stdin=far, stdout=far, stderr=far, env=environment, start_new_session=True
        ) as process:
            os.close(far)
            try:
                ended = self._watched()
                code = process.wait(1) if ended else None
            finally:
                process.kill()
        screen = _ESCAPES.sub(b" ", self._shown).decode("utf-8", "replace")[-3000:]
        assert code == 0, f"{command[0]} did not end well ({code}):\n{screen}"

    def _watched(self) -> bool:
        """Read until the program closes its end; whether it did so in time."""
        until = time.monotonic() + _SECONDS
        while (left := until - time.monotonic()) > 0:
            for ready in select.select([self._near, *self._events], [], [], left)[0]:
                if ready in self._events:
                    self._events[ready]()
                elif not self._read():
                    return True
        return False

    def _read(self) -> bool:
        try:
            octets = os.read(self._near, 65_536)
        except OSError:  # on Linux this is how a terminal ends whose program has gone
            return False
        self._shown += octets
        return bool(octets)
