"""A private Dovecot: one process a layout, a fresh account a test, no root and no systemd needed.

Starting takes a fraction of a second, so a process is shared by all tests that want the same
layout; accounts are never shared. As root Dovecot refuses to serve mail, so the account of
``nobody`` is used then, with a folder that it owns.
"""

from __future__ import annotations

import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from imapclient.imap_utf7 import encode as utf7

from servers.house import ARRIVED, HOST, House, crlf, free_port, wait_for_port

INSTALL = "apt-get install dovecot-imapd"


@dataclass(frozen=True)
class Layout:
    """How a provider arranges mailboxes: names by role, flags by role, prefix, delimiter."""

    names: Mapping[str, str]
    flags: Mapping[str, str] = field(default_factory=dict)
    prefix: str = ""
    delimiter: str = "/"


RIGHT_FLAGS = {
    "drafts": "\\Drafts",
    "sent": "\\Sent",
    "trash": "\\Trash",
    "junk": "\\Junk",
    "archive": "\\Archive",
}
PLAIN = {"drafts": "Drafts", "sent": "Sent", "trash": "Trash", "junk": "Junk", "archive": "Archive"}
LAYOUTS = {
    "plain": Layout(PLAIN, RIGHT_FLAGS),
    "gmail": Layout(
        {
            "drafts": "[Gmail]/Drafts",
            "sent": "[Gmail]/Sent Mail",
            "trash": "[Gmail]/Trash",
            "junk": "[Gmail]/Spam",
            "all": "[Gmail]/All Mail",
        },
        RIGHT_FLAGS | {"all": "\\All"},
    ),
    "prefixed": Layout(
        {role: f"INBOX.{name}" for role, name in PLAIN.items()}, RIGHT_FLAGS, "INBOX.", "."
    ),
    "localised": Layout(
        {
            "drafts": "Entwürfe",
            "sent": "Gesendete Objekte",
            "trash": "Gelöschte Objekte",
            "junk": "Unerwünscht",
            "archive": "Ablage für später",
        },
        RIGHT_FLAGS,
    ),
    "bare": Layout(PLAIN),
    "bare_localised": Layout(
        {"drafts": "Brouillons", "sent": "Éléments envoyés", "trash": "Corbeille"}
    ),
    "bare_prefixed": Layout(
        {role: f"INBOX.{name}" for role, name in PLAIN.items()}, {}, "INBOX.", "."
    ),
    "no_drafts": Layout(
        {r: n for r, n in PLAIN.items() if r != "drafts"},
        {r: f for r, f in RIGHT_FLAGS.items() if r != "drafts"},
    ),
}

CAPABILITIES = (
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES "
    "THREAD=REFS THREAD=ORDEREDSUBJECT MULTIAPPEND URL-PARTIAL CATENATE UNSELECT CHILDREN "
    "NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES "
    "WITHIN CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW "
    "STATUS=SIZE SAVEDATE LITERAL+ NOTIFY SPECIAL-USE"
)

TEMPLATE = """\
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
protocols = imap
listen = {host}
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
first_valid_uid = 1
mail_uid = {user}
mail_gid = {group}
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = 20
auth_failure_delay = 0
disable_plaintext_auth = no
{ssl}
{capability}
passdb {{
  driver = static
  args = password=secret
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={base}/home/%u
}}
namespace inbox {{
  inbox = yes
  prefix = {prefix}
  separator = {delimiter}
{mailboxes}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain_port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


def program() -> str | None:
    """The path of the dovecot program, or None when it is not installed."""
    return shutil.which("dovecot", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")


def _fast_folder() -> str | None:
    """Memory when there is plenty: hundreds of small mailboxes are slow to make on some disks."""
    memory = Path("/dev/shm")
    roomy = os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 500_000_000
    return str(memory) if roomy else None


class DovecotProcess:
    """One running Dovecot. ``hide``: capabilities that it does not announce."""

    def __init__(self, layout: str = "plain", hide: Sequence[str] = (), tls: bool = False) -> None:
        self.layout = LAYOUTS[layout]
        self.tls = tls
        self.hide = tuple(hide)
        self._who = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        # Short on purpose: the path of a Unix socket may have 108 bytes at most.
        self.base = Path(tempfile.mkdtemp(prefix="gw-", dir=_fast_folder()))
        self.base.chmod(0o755)
        for name in ("run", "state", "home"):
            self.make_folder(self.base / name)
        self.own(self.base)
        self.ca_file = self._certificate() if tls else None
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = itertools.count(1)
        self.start()

    def own(self, path: Path) -> None:
        """Give the path to the account that serves it (needed as root only)."""
        if os.geteuid() == 0:
            os.chown(path, self._who.pw_uid, self._who.pw_gid)

    def make_folder(self, path: Path) -> None:
        """Make a folder, and those above it, owned by the serving account."""
        if not path.is_dir():
            self.make_folder(path.parent)
            path.mkdir()
            self.own(path)

    def _certificate(self) -> Path:
        names = [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "30", "-subj", "/CN=localhost", "-keyout", "key.pem", "-out",
            "cert.pem", "-addext", f"subjectAltName=DNS:localhost,IP:{HOST}",
        ]  # fmt: skip
        subprocess.run(names, cwd=self.base, check=True, capture_output=True)
        self.own(self.base / "key.pem")
        return self.base / "cert.pem"

    def _settings(self) -> str:
        import grp

        secure = f"ssl = yes\nssl_cert = <{self.base}/cert.pem\nssl_key = <{self.base}/key.pem"
        kept = " ".join(c for c in CAPABILITIES.split() if c not in self.hide)
        return TEMPLATE.format(
            base=self.base,
            host=HOST,
            user=self._who.pw_name,
            group=grp.getgrgid(self._who.pw_gid).gr_name,
            ssl=secure if self.tls else "ssl = no",
            capability=f"imap_capability = {kept}" if self.hide else "",
            prefix=self.layout.prefix,
            delimiter=self.layout.delimiter,
            mailboxes="\n".join(self._mailbox(role) for role in self.layout.names),
            plain_port=0 if self.tls else self.port,
            tls_port=self.port if self.tls else 0,
        )

    def _mailbox(self, role: str) -> str:
        name = self.layout.names[role].removeprefix(self.layout.prefix)
        flag = self.layout.flags.get(role)
        use = f"special_use = {flag}" if flag else ""
        return f'  mailbox "{name}" {{\n    auto = subscribe\n    {use}\n  }}'

    def start(self) -> None:
        """Start (again, on the same port when it was running before)."""
        for attempt in range(3):
            if not self.port or attempt:
                self.port = free_port()
            settings = self.base / "dovecot.conf"
            settings.write_text(self._settings(), encoding="utf-8")
            self._process = subprocess.Popen(
                [str(program()), "-c", str(settings), "-F"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            try:
                self._wait()
            except (TimeoutError, ConnectionError):
                self.stop()
            else:
                return
        raise RuntimeError(f"Dovecot did not start:\n{self.log()}")

    def _wait(self) -> None:
        if self.tls:
            from socket import create_connection
            from time import sleep

            for _ in range(500):
                try:
                    create_connection((HOST, self.port), timeout=1).close()
                except OSError:
                    sleep(0.01)
                else:
                    return
            raise TimeoutError
        wait_for_port(self.port)

    def log(self) -> str:
        """What Dovecot wrote into its log."""
        log = self.base / "log"
        return log.read_text(encoding="utf-8", errors="replace") if log.exists() else ""

    def stop(self) -> None:
        """End it with all its children as a power cut would; other processes are not touched.

        They share the process group that was made for them. (A polite end takes a second.)
        """
        process, self._process = self._process, None
        if process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)

    def close(self) -> None:
        """Stop and remove the folder."""
        self.stop()
        shutil.rmtree(self.base, ignore_errors=True)

    def house(self) -> DovecotHouse:
        """A fresh, empty account."""
        user = f"sam{next(self._numbers)}@seller.example"
        return DovecotHouse(
            port=self.port,
            user=user,
            # A certificate is checked against the name that was asked for.
            host="localhost" if self.tls else HOST,
            tls=self.tls,
            ca_file=self.ca_file,
            names=dict(self.layout.names),
            process=self,
        )


@dataclass
class DovecotHouse(House):
    """An account on a Dovecot, with its Maildir at hand."""

    process: DovecotProcess = field(kw_only=True)
    _count: int = 0

    @property
    def maildir(self) -> Path:
        return self.process.base / "home" / self.user / "Maildir"

    def folder(self, mailbox: str) -> Path:
        """Where a mailbox lies on disk (Maildir++); made when missing."""
        layout = self.process.layout
        path = self.maildir
        if mailbox.upper() != "INBOX":
            name = mailbox.removeprefix(layout.prefix).replace(layout.delimiter, ".")
            path = path / f".{utf7(name).decode('ascii')}"
        for part in ("cur", "new", "tmp"):
            self.process.make_folder(path / part)
        return path

    def deliver(
        self, mailbox: str, octets: bytes | str, at: datetime = ARRIVED, flags: Sequence[str] = ()
    ) -> None:
        """Write straight into the Maildir: 20,000 messages take a few seconds."""
        self._count += 1
        letters = "".join(sorted(_MAILDIR_FLAGS[flag] for flag in flags))
        # Dovecot's hash of names sees little but the last eight characters: when those are alike,
        # large mailboxes become slow.
        name = f"{1_700_000_000 + self._count}.P1.{self._count:07}:2,{letters}"
        path = self.folder(mailbox) / "cur" / name
        path.write_bytes(crlf(octets))
        os.utime(path, (at.timestamp(), at.timestamp()))
        self.process.own(path)

    def new_uidvalidity(self, mailbox: str) -> None:
        """Lose what Dovecot knows about a mailbox: same messages, other UIDVALIDITY and UIDs."""
        for path in self.folder(mailbox).iterdir():
            if path.is_file() and path.name.startswith("dovecot"):
                path.unlink()
        listing = self.maildir / "dovecot-uidvalidity"
        for path in [listing, *self.maildir.glob("dovecot-uidvalidity.*")]:
            path.unlink(missing_ok=True)
        (self.folder(mailbox) / "dovecot-uidlist").write_text(NEW_UIDLIST, "ascii")
        self.process.own(self.folder(mailbox) / "dovecot-uidlist")


NEW_UIDLIST = "3 V1234567 N1001 G0123456789abcdef0123456789abcdef\n"
_MAILDIR_FLAGS = {
    "\\Draft": "D",
    "\\Flagged": "F",
    "\\Answered": "R",
    "\\Seen": "S",
    "\\Deleted": "T",
}
