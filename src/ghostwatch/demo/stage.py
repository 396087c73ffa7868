"""What the demo plays on: the made-up mailbox on its server, a state, the belt, and two moments.

The rule here: only the mailbox, what Sam does with it and the clock are made up. Whatever turns
the belt is that of any real account, through a real IMAP connection on the loopback.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from ghostwatch import config as configuration
from ghostwatch import credentials
from ghostwatch.core import mime
from ghostwatch.core.model import DraftState, Note
from ghostwatch.cycle.belt import Belt
from ghostwatch.demo import cast, story
from ghostwatch.errors import GhostwatchError
from ghostwatch.mailserver import MailServer
from ghostwatch.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ghostwatch.core.model import Decision, Parsed
    from ghostwatch.core.worktime import WorkCalendar
    from ghostwatch.cycle.turn import Turn
    from ghostwatch.demo.server import EmbeddedServer

PASSWORD = "demo"  # noqa: S105 - of the made-up account, reachable on the loopback only
MAILBOXES = ("Sent", "Drafts", "Trash", "Archive")
KEY = b"of the made-up mailbox only"  # a fixed one: the same day looks the same again
OPENS_AT = time(10, 0)  # both turns of the demo, in the seller's zone
DECIDED = 2  # working days before today: when Sam said won, lost, later

CONFIG = """\
account: {{host: {host}, port: {port}, tls: none, user: {user}, password_file: {password_file}}}
me:
  name: Sam Seller
  addresses: [{user}]
  time_zone: Europe/Amsterdam
  holidays: NL
  signature: |
    Sam
cadences:
  default:
    - {{play: step_back, after: 5}}
    - {{play: feedback, after: 8}}
    - {{play: magic_email, after: 12}}
  one_step:
    - {{play: magic_email, after: 5}}
  truth:
    - {{play: where_next, after: 5}}
    - {{play: agree_a_date, after: 7}}
    - {{play: magic_email, after: 12}}
courtesies: {{thank_you: on}}
brief: draft
drafts: {{per_pass: 15}}
prospects:
"""


def real_clock() -> datetime:
    """Return this moment, UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the demo has its own clock, set by the real one


@dataclass(frozen=True)
class Stage:
    """What the demo plays on."""

    server: EmbeddedServer
    config: configuration.Config
    store: Store
    belt: Belt
    earlier: datetime
    now: datetime

    def first_turn(self) -> Turn:
        """Let the belt turn at the earlier moment, on the mail until then."""
        self._fill(None, self.earlier)
        return _checked(self.belt.turn(self.earlier))

    def second_turn(self) -> Turn:
        """Let the belt turn now, after Sam has sent the drafts of the first turn and decided."""
        for octets in self.server.take("Drafts", lambda octets: not _is_to_sam(mime.parse(octets))):
            self.server.put("Sent", octets, self.earlier + timedelta(hours=1), ("\\Seen",))
        self._fill(self.earlier, self.now)
        self._take_notes()
        return self.turn_again()

    def turn_again(self) -> Turn:
        """Let the belt turn now."""
        return _checked(self.belt.turn(self.now))

    def drafts(self) -> list[tuple[Decision, Parsed]]:
        """The letters in Drafts, each with the row of the ledger that it comes from, as in cast."""
        rows = {d.message_id: d for d in self.store.decisions() if d.state is DraftState.PRESENT}
        order = [told.name for told in cast.STORIES]
        found = [(rows[one.message_id], one) for one in self._lying() if not _is_to_sam(one)]
        return sorted(found, key=lambda one: order.index(one[0].prospect))

    def brief(self) -> Parsed:
        """The morning list in Drafts."""
        [brief] = filter(_is_to_sam, self._lying())
        return brief

    def _lying(self) -> list[Parsed]:
        return [mime.parse(octets) for octets in self.server.read_all("Drafts")]

    def _fill(self, after: datetime | None, until: datetime) -> None:
        """Lay the story's mail of this span into the mailbox."""
        for laid in story.letters(self.config.calendar, self.now.date()):
            if (after is None or laid.at > after) and laid.at <= until:
                self.server.put(laid.mailbox, laid.octets, laid.at, ("\\Seen",))

    def _take_notes(self) -> None:
        """Write down what Sam decided by command."""
        at = _moment(self.config.calendar, self.now, DECIDED)
        for told in cast.STORIES:
            if told.note is not None:
                until_on = self.now.date() + timedelta(days=told.until) if told.until else None
                self.store.add_note(Note(told.name, told.note, at, until_on))


@contextmanager
def set_up(
    folder: Path, server: EmbeddedServer, clock: Callable[[], datetime] = real_clock
) -> Iterator[Stage]:
    """Write a configuration for the made-up seller, open a state, join the belt.

    folder: an empty one. clock: the day that it says, or the last working day before, is today.
    """
    server.create(*MAILBOXES)
    config = configuration.load(_write_configuration(folder, server))
    now = _moment(config.calendar, clock(), 0)
    earlier = _moment(config.calendar, now, story.EARLIER)
    with Store.open(folder / "state", config.account.user, hold=True) as store:
        belt = Belt(config, store, lambda: _mail_server(config), KEY, clock)
        try:
            yield Stage(server, config, store, belt, earlier, now)
        finally:
            belt.close()


def _moment(calendar: WorkCalendar, now: datetime, days: int) -> datetime:
    """Ten o'clock on the working day that lies this many working days back: any day will do."""
    on = story.working_day(calendar, now.astimezone(calendar.zone).date(), days)
    return datetime.combine(on, OPENS_AT, tzinfo=calendar.zone)


def _mail_server(config: configuration.Config) -> MailServer:
    return MailServer(config.account, config.mailboxes, lambda: credentials.secret(config.account))


def _write_configuration(folder: Path, server: EmbeddedServer) -> Path:
    password_file = folder / "password"
    password_file.touch(mode=0o600)
    password_file.write_text(server.password + "\n", encoding="utf-8")
    head = CONFIG.format(
        host=server.host, port=server.port, user=server.user, password_file=password_file
    )
    rows = "".join(_prospect(told) for told in cast.STORIES)
    path = folder / "config.yaml"
    path.write_text(head + rows, encoding="utf-8")
    return path


def _prospect(told: cast.Story) -> str:
    more = "".join(f"    {key}: {value}\n" for key, value in told.settings.items())
    return f'  - name: "{told.name}"\n    contacts: [{told.address}]\n{more}'


def _is_to_sam(parsed: Parsed) -> bool:
    return [address.spec for address in parsed.to] == [cast.USER]


def _checked(turn: Turn) -> Turn:
    """Tell what was done about prospects; refuse to tell a story that did not happen."""
    if turn.problems:
        raise GhostwatchError(*turn.problems)
    return replace(turn, done=tuple(done for done in turn.done if done.prospect))
