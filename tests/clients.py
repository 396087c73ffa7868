"""What real mail programs do to a draft that a program wrote: a table, and hands that follow it.

The rule: a ``Client`` is facts, an action is what a person does with it; every action works on any
``House`` over the seller's own connection. Those with a version were ``measured``; of Gmail's web
page only is known that each autosave replaces the draft; ``forgetful`` is the worst that can be
assumed of a web page: it loses the thread too.

    client       saved again              sent                     thrown away
    mutt         new UID, same id         same id                  expunged
    roundcube    new UID, no Draft flag   same id                  into Trash
    thunderbird  new UID, new id          new id                   into Trash
    gmail        three times, new ids     new id                   for good
    forgetful    new id, no parent        new id, no parent        into Trash
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from quopri import decodestring
from typing import Literal

from imapclient import IMAPClient

from servers.house import House

POSTSCRIPT = b"\r\nP.S. I am in your town on Friday.\r\n"


@dataclass(frozen=True)
class Client:
    """One mail program.

    id_on_save, id_on_send: what becomes of Message-ID. draft_flag: whether a saved draft has
    \\Draft. thread: what becomes of In-Reply-To and References ("last": In-Reply-To is recomputed
    from the last id of References). saves: how many times an edited draft is stored until its
    window is closed. deleted: what throwing a draft away does. flowed: whether the text is encoded
    anew, as format=flowed. measured: with which version somebody looked; none: it is assumed.
    """

    name: str
    id_on_save: Literal["kept", "new"]
    id_on_send: Literal["kept", "new"]
    draft_flag: bool = True
    thread: Literal["kept", "last", "lost"] = "kept"
    saves: int = 1
    deleted: Literal["expunged", "trash"] = "trash"
    flowed: bool = False
    measured: str = ""


CLIENTS: Mapping[str, Client] = {
    client.name: client
    for client in (
        Client("mutt", "kept", "kept", deleted="expunged", measured="2.2, neomutt 20220429"),
        Client("roundcube", "kept", "kept", draft_flag=False, flowed=True, measured="1.6"),
        Client("thunderbird", "new", "new", thread="last", flowed=True, measured="153"),
        Client("gmail", "new", "new", saves=3, deleted="expunged"),
        Client("forgetful", "new", "new", thread="lost"),
    )
}


@dataclass(frozen=True)
class Trace:
    """What an action left: the draft's UID in Drafts (None: not there), the id of what it wrote."""

    uid: int | None
    message_id: str = ""


Action = Callable[[House, Client, int, datetime], Trace]


def open_and_close(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Look at the draft, close the window: no program changes anything."""
    return Trace(uid, _id(_read(house, house.drafts, uid)))


def save(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Change the text and save: every program stores a new message and removes the old one."""
    octets = _read(house, house.drafts, uid) + POSTSCRIPT
    for count in range(client.saves):
        octets = _written(client, client.id_on_save, octets, now, count)
        flags = [r"\Seen", *([r"\Draft"] if client.draft_flag else [])]
        new = _append(house, house.drafts, octets, flags, now)
        _remove(house, uid)
        uid = new
    return Trace(uid, _id(octets))


def send(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Send it as it is: a copy in Sent with a new Date, the draft is expunged at once."""
    return _send(house, client, uid, now, b"")


def send_edited(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Change the text and send it without saving in between."""
    return _send(house, client, uid, now, POSTSCRIPT)


def delete(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Throw the draft away."""
    if client.deleted == "trash":
        _move(house, house.drafts, uid, house.trash)
    else:
        _remove(house, uid)
    return Trace(None)


def undelete(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Fetch a draft back: ``uid`` is its UID in Trash."""
    octets = _read(house, house.trash, uid)
    return Trace(_move(house, house.trash, uid, house.drafts), _id(octets))


def flag(house: House, client: Client, uid: int, now: datetime) -> Trace:
    """Mark the draft as important."""
    with house.client() as raw:
        raw.select_folder(house.drafts)
        raw.add_flags([uid], [rb"\Flagged"])
    return Trace(uid, _id(_read(house, house.drafts, uid)))


ACTIONS: Mapping[str, Action] = {
    "open": open_and_close,
    "save": save,
    "send": send,
    "send edited": send_edited,
    "delete": delete,
    "undelete": undelete,
    "flag": flag,
}


# --- how -----------------------------------------------------------------------------------------


def _send(house: House, client: Client, uid: int, now: datetime, more: bytes) -> Trace:
    octets = _read(house, house.drafts, uid) + more
    octets = _written(client, client.id_on_send, octets, now, 0)
    _append(house, house.sent, octets, [r"\Seen"], now)
    _remove(house, uid)
    return Trace(None, _id(octets))


def _written(client: Client, which: str, octets: bytes, now: datetime, count: int) -> bytes:
    """The message as this program writes it now."""
    header, _, body = octets.partition(b"\r\n\r\n")
    header = _with(header, b"Date", format_datetime(now).encode())
    if which == "new":
        seed = f"{client.name} {now.isoformat()} {count} {_id(octets)}"
        header = _with(header, b"Message-ID", b"<%s@seller.example>" % _digest(seed))
    references = re.findall(rb"<[^<>]+>", _value(header, b"References"))
    if client.thread == "last" and references:
        header = _with(header, b"In-Reply-To", references[-1])
    if client.thread == "lost":
        header = _with(_with(header, b"In-Reply-To", None), b"References", None)
    if client.flowed:
        if _value(header, b"Content-Transfer-Encoding").strip() == b"quoted-printable":
            body = decodestring(body).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        header = _with(header, b"Content-Transfer-Encoding", b"8bit")
        header = _with(header, b"Content-Type", b"text/plain; charset=UTF-8; format=flowed")
    return header + b"\r\n\r\n" + body


def _digest(seed: str) -> bytes:
    return hashlib.sha256(seed.encode()).hexdigest()[:26].encode()


def _field(name: bytes) -> re.Pattern[bytes]:
    return re.compile(
        rb"^" + re.escape(name) + rb":[^\r\n]*(?:\r\n[ \t][^\r\n]*)*(?:\r\n|\Z)", re.I | re.M
    )


def _value(header: bytes, name: bytes) -> bytes:
    found = _field(name).search(header)
    return found[0].partition(b":")[2] if found else b""


def _with(header: bytes, name: bytes, value: bytes | None) -> bytes:
    """The header block with this field instead of what it had; None: without it."""
    rest = _field(name).sub(b"", header).removesuffix(b"\r\n")
    return rest if value is None else rest + b"\r\n" + name + b": " + value


def _id(octets: bytes) -> str:
    return _value(octets.partition(b"\r\n\r\n")[0], b"Message-ID").strip().decode("ascii")


def _read(house: House, mailbox: str, uid: int) -> bytes:
    with house.client() as raw:
        raw.select_folder(mailbox, readonly=True)
        octets: bytes = raw.fetch([uid], ["BODY.PEEK[]"])[uid][b"BODY[]"]
        return octets


def _append(house: House, mailbox: str, octets: bytes, flags: list[str], now: datetime) -> int:
    return house.append(mailbox, octets, flags, now)


def _remove(house: House, uid: int) -> None:
    """Expunge one draft, as programs do that replace it."""
    with house.client() as raw:
        raw.select_folder(house.drafts)
        raw.add_flags([uid], [rb"\Deleted"], silent=True)
        _expunge(raw, uid)


def _move(house: House, mailbox: str, uid: int, to: str) -> int:
    """Move one message; its UID there."""
    with house.client() as raw:
        uidnext = int(raw.folder_status(to, ["UIDNEXT"])[b"UIDNEXT"])
        raw.select_folder(mailbox)
        if raw.has_capability("MOVE"):
            raw.move([uid], to)
        else:
            raw.copy([uid], to)
            raw.add_flags([uid], [rb"\Deleted"], silent=True)
            _expunge(raw, uid)
    return uidnext


def _expunge(raw: IMAPClient, uid: int) -> None:
    if raw.has_capability("UIDPLUS"):
        raw.uid_expunge([uid])
    else:
        raw.expunge()
