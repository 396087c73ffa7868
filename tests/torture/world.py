"""One seller's world for one round of torture: made in milliseconds, judged by what it was before.

Some drafts are due, one old draft of ours is to be taken back because its prospect has answered,
and in every mailbox lies mail that is nobody's business. After whatever was done to ghostwatch one
undisturbed turn follows, and ``check`` compares the mailbox with what may be in it.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.utils import format_datetime
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, TypeVar

from ghostwatch.config import Config, load
from ghostwatch.core.model import DraftState, Situation
from ghostwatch.credentials import message_id_key
from ghostwatch.cycle import offline
from ghostwatch.cycle.belt import Belt
from ghostwatch.cycle.turn import Turn
from ghostwatch.errors import StateError
from ghostwatch.mailserver import MailServer
from ghostwatch.store import Store
from servers.dovecot import DovecotHouse

NOW = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
ME = "sam@seller.example"
STALE = "Stale Ltd"
QUARANTINE = timedelta(seconds=60)
OURS = frozenset({"\\Draft", "\\Seen"})

StoreKind = TypeVar("StoreKind", bound=Store)


@dataclass(frozen=True)
class Figures:
    """What a torture counted; figures of rounds add up.

    rounds: worlds that were judged. hurt: how often something was done to ghostwatch (a kill, a
    cut). due: decisions that were due in these worlds. drafts: of these, in Drafts at the end.
    thrown: of these, whose draft the seller threw away. named: of these, without a draft but with a
    reason in ``status``. lost: with neither. doubled: drafts too many for one parent, or any
    where the seller threw one away. foreign: other messages that changed, moved or came. spoiled:
    drafts that are not what they should be. left: old drafts that should have been taken back.
    costly: recoveries that opened Drafts more often than a usual turn and once for each crash.
    """

    rounds: int = 0
    hurt: int = 0
    due: int = 0
    drafts: int = 0
    thrown: int = 0
    named: int = 0
    lost: int = 0
    doubled: int = 0
    foreign: int = 0
    spoiled: int = 0
    left: int = 0
    costly: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def bad(self) -> bool:
        """Whether a promise was broken."""
        broken = (self.lost, self.doubled, self.foreign, self.spoiled, self.left, self.costly)
        return any(broken)

    def __str__(self) -> str:
        return ", ".join(f"{getattr(self, f.name):,} {f.name}" for f in fields(self))


class Kept(NamedTuple):
    """One message as the server keeps it."""

    flags: frozenset[str]
    arrived_at: datetime
    octets: bytes


Look = dict[str, dict[tuple[int, int], Kept]]
"""Mailbox -> (UIDVALIDITY, UID) -> what is kept there."""


def look(house: DovecotHouse) -> Look:
    """Everything in every mailbox, over one connection, without changing it."""
    found: Look = {}
    with house.client() as raw:
        for name in (house.inbox, *house.names.values()):
            validity = raw.select_folder(name, readonly=True)[b"UIDVALIDITY"]
            uids = raw.search("ALL")
            items = raw.fetch(uids, ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"]) if uids else {}
            found[name] = {(validity, uid): _kept(item) for uid, item in items.items()}
    return found


def _kept(item: dict[bytes, object]) -> Kept:
    flags, arrived_at, octets = item[b"FLAGS"], item[b"INTERNALDATE"], item[b"BODY[]"]
    assert isinstance(flags, tuple)
    assert isinstance(arrived_at, datetime)
    assert isinstance(octets, bytes)
    return Kept(frozenset(f.decode() for f in flags) - {"\\Recent"}, arrived_at, octets)


@dataclass
class World:
    """One account, one configuration, one state folder.

    folder: empty; configuration and state go there. now: the moment of the turn in which the
    drafts are due. due: to how many prospects a draft is due. stale: whether an untouched draft of
    ours lies there whose prospect has answered since. quarantine: as in the configuration.
    """

    house: DovecotHouse
    folder: Path
    now: datetime = NOW
    due: int = 3
    stale: bool = True
    quarantine: str = "60 seconds"
    before: Look = field(init=False)
    refused: set[str] = field(default_factory=set)
    """Parents whose draft the seller threw away (``throw_away``)."""
    _count: int = 0

    def __post_init__(self) -> None:
        os.environ["GHOSTWATCH_TEST_PASSWORD"] = self.house.password
        self.folder.mkdir(parents=True, exist_ok=True)
        if self.stale:
            self._leave_a_stale_draft()
        for number in range(self.due):
            self._wrote(_contact(number), f"Offer {number}", days=30 - number)
        self._strangers()
        self.before = look(self.house)
        self._old = self._ours(self.before)

    # --- ghostwatch here ------------------------------------------------------------------------

    @property
    def state(self) -> Path:
        """The state folder."""
        return self.folder / "state"

    @cached_property
    def path(self) -> Path:
        """The configuration file."""
        return self.configured(self.house.port)

    @cached_property
    def config(self) -> Config:
        """The configuration, read."""
        return load(self.path)

    def configured(self, port: int, name: str = "config.yaml") -> Path:
        """Write the configuration for a port (of a proxy, say) under a name; its path.

        The key that makes Message-IDs lies beside it, one for each name.
        """
        path = self.folder / name
        account = {
            "host": self.house.host,
            "port": port,
            "tls": "none",
            "user": self.house.user,
            "password_env": "GHOSTWATCH_TEST_PASSWORD",
        }
        me = {"name": "Sam Seller", "addresses": [ME], "time_zone": "Europe/Amsterdam"}
        numbers = range(self.due)
        people = [{"name": _name(n), "contacts": [_contact(n)]} for n in numbers]
        people += [{"name": STALE, "contacts": ["stale@stale.example"]}]
        drafts = {"per_pass": 100, "per_day": 100, "quarantine": self.quarantine}
        text = json.dumps({"account": account, "me": me, "prospects": people, "drafts": drafts})
        path.write_text(text, "utf-8")  # JSON is YAML
        return path

    def open(self, kind: type[StoreKind]) -> StoreKind:
        """The state, held, as a Store or a subclass of it."""
        return kind.open(self.state, self.house.user, hold=True)

    def belt(self, store: Store, real_now: Callable[[], datetime]) -> Belt:
        """A belt on this state."""
        return Belt(self.config, store, self.server, message_id_key(self.path), real_now)

    def server(self) -> MailServer:
        """The ordinary link."""
        return MailServer(self.config.account, self.config.mailboxes, self.house.secret)

    def turn(self, after: timedelta = timedelta(), at: datetime | None = None) -> Turn:
        """One undisturbed turn in this process. after: how long after ``now``, on both clocks."""
        moment = (at or self.now) + after
        with self.open(Store) as store:
            belt = self.belt(store, lambda: moment)
            turn = belt.turn(moment)
            belt.close()
        assert not turn.failed, turn.problems
        return turn

    # --- the mailbox ----------------------------------------------------------------------------

    def _leave_a_stale_draft(self) -> None:
        mail = self._wrote("stale@stale.example", "Offer of old", days=20)
        (done,) = self.turn(at=self.now - timedelta(hours=2)).done
        assert done.action == "append"
        answer = {"From": "stale@stale.example", "To": ME, "In-Reply-To": mail}
        self._put(self.house.inbox, timedelta(hours=1), answer | {"Subject": "Re: Offer of old"})

    def _wrote(self, to: str, subject: str, days: int) -> str:
        fields = {"From": ME, "To": to, "Subject": subject}
        return self._put(self.house.sent, timedelta(days=days), fields, ("\\Seen",))

    def _put(
        self, mailbox: str, ago: timedelta, fields: dict[str, str], flags: Iterable[str] = ()
    ) -> str:
        self._count += 1
        at, message_id = self.now - ago, f"<{self._count}@seller.example>"
        fields = fields | {"Date": format_datetime(at), "Message-ID": message_id}
        text = "".join(f"{name}: {value}\n" for name, value in fields.items())
        self.house.deliver(mailbox, f"{text}\nSome words.\n", at, tuple(flags))
        return message_id

    def _strangers(self) -> None:
        """Mail that must stay as it is, under every combination of flags that mail programs set."""
        theirs = {"From": "news@other.example", "To": ME, "Subject": "News"}
        mine = {"From": ME, "To": "friend@other.example", "Subject": "Lunch"}
        for mailbox, mail, kinds in (
            (self.house.inbox, theirs, [(), ("\\Seen",), ("\\Flagged",), ("\\Deleted",)]),
            (self.house.sent, mine, [("\\Seen",), ("\\Answered", "\\Flagged")]),
            (self.house.names["junk"], theirs, [()]),
            (self.house.names["archive"], theirs, [("\\Seen",), ("\\Draft",)]),
            (self.house.trash, mine, [(), ("\\Draft", "\\Seen"), ("\\Deleted",)]),
            (self.house.drafts, mine, [(), ("\\Draft",), ("\\Flagged", "\\Seen"), ("\\Deleted",)]),
        ):
            for flags in kinds:
                self._put(mailbox, timedelta(days=3), mail, flags)

    # --- the seller's hand ----------------------------------------------------------------------

    def throw_away(self) -> int:
        """The seller deletes every new draft of ours for good, past Trash; how many there were."""
        ours = self._ours(look(self.house))
        new = {place: kept for place, kept in ours.items() if place not in self._old}
        if new:
            uids = [uid for _, uid in new]
            self.refused |= {_parent(kept.octets) for kept in new.values()}
            with self.house.client() as raw:
                raw.select_folder(self.house.drafts)
                raw.delete_messages(uids, silent=True)
                raw.uid_expunge(uids)
        return len(new)

    def save_own(self) -> int:
        """The seller's mail program saves a draft to somebody else; 1."""
        text = f"From: {ME}\nTo: aunt@other.example\nSubject: Tea\n\nDear aunt\n"
        uid = self.house.append(self.house.drafts, text, ["\\Draft"])
        now = look(self.house)[self.house.drafts]
        self.before[self.house.drafts] |= {p: k for p, k in now.items() if p[1] == uid}
        return 1

    # --- the judgement --------------------------------------------------------------------------

    @property
    def parents(self) -> dict[str, str]:
        """Message-ID of the mail that a due draft follows -> the prospect."""
        first = 3 if self.stale else 1
        return {f"<{first + n}@seller.example>": _name(n) for n in range(self.due)}

    def _ours(self, seen: Look) -> dict[tuple[int, int], Kept]:
        """What lies in Drafts and is no bystander: it cites a mail to a prospect."""
        parents = {*self.parents, "<1@seller.example>"}
        drafts = seen[self.house.drafts]
        return {p: k for p, k in drafts.items() if _parent(k.octets) in parents}

    def check(self) -> Figures:
        """Compare with what was there before; call it after an undisturbed turn."""
        after = look(self.house)
        drafts = after[self.house.drafts]
        ours = {
            place: kept
            for place, kept in drafts.items()
            if place not in self.before[self.house.drafts] and _parent(kept.octets) in self.parents
        }
        count = Counter(_parent(kept.octets) for kept in ours.values())
        wanted = [parent for parent in self.parents if parent not in self.refused]
        missing = [self.parents[parent] for parent in wanted if not count[parent]]
        named = self._named(missing)
        left = sum(place in drafts for place in self._old)
        after[self.house.drafts] = {p: k for p, k in drafts.items() if p not in ours}
        return Figures(
            rounds=1,
            due=len(self.parents),
            drafts=len(wanted) - len(missing),
            thrown=len(self.parents) - len(wanted),
            named=named,
            lost=len(missing) - named,
            doubled=sum(max(count[p] - (p in wanted), 0) for p in self.parents),
            foreign=_changes(self._expected(after, stays=bool(left)), after),
            spoiled=sum(not self._sound(kept) for kept in ours.values()),
            left=left,
        )

    def _expected(self, after: Look, *, stays: bool) -> Look:
        """What was there before, but for the stale draft, which lies in Trash, once."""
        expected = {name: dict(kept) for name, kept in self.before.items()}
        trash = self.house.trash
        for place, kept in () if stays else self._old.items():
            del expected[self.house.drafts][place]
            moved = [p for p, k in after[trash].items() if k.octets == kept.octets]
            expected[trash][min(moved, default=place)] = kept
        return expected

    def _named(self, prospects: list[str]) -> int:
        """For how many of these ``status`` gives the reason why no draft is there."""
        if not prospects:
            return 0
        try:
            with Store.open(self.state, self.house.user, hold=False) as store:
                said = offline.look(self.config, store, self.now + timedelta(hours=1))
                lying = {d.prospect for d in store.decisions() if d.state is DraftState.PRESENT}
        except StateError:
            return 0
        return sum(
            verdict.prospect.name in prospects
            and verdict.prospect.name not in lying  # it says that the draft lies there
            and verdict.situation in (Situation.SILENT, Situation.UNCLEAR)
            and verdict.reasons[-1].code != "next_turn"
            for _, verdict in said
        )

    def _sound(self, kept: Kept) -> bool:
        """Whether a draft says what it should, to whom it should, in whole lines."""
        message = message_from_bytes(kept.octets, policy=policy.default)
        number = list(self.parents).index(_parent(kept.octets))
        body = message.get_content()
        return (
            not message.defects
            and kept.flags == OURS
            and kept.octets.isascii()
            and kept.octets.count(b"\n") == kept.octets.count(b"\r\n")
            and kept.octets.endswith(b"Sam Seller\r\n")
            and message["To"] == _contact(number)
            and message["Subject"] == f"Re: Offer {number}"
            and f"Offer {number}" in body
        )


def _changes(expected: Look, found: Look) -> int:
    """How many messages are not as they should be, gone, or there without right."""
    return sum(
        expected[name].get(place) != found[name].get(place)
        for name in expected
        for place in expected[name].keys() | found[name].keys()
    )


def _name(number: int) -> str:
    return f"Customer {number}"


def _contact(number: int) -> str:
    return f"pat@customer{number}.example"


def _parent(octets: bytes) -> str:
    return str(message_from_bytes(octets).get("In-Reply-To", "")).strip()
