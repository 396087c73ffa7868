"""Control mailboxes on all sorts of servers: where they are, what lies there, how they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from contract.letters import inbound
from ghostwatch.config import Controls
from ghostwatch.core.model import Control, Look, NoteKind
from ghostwatch.errors import MailServerError, Problem
from ghostwatch.mailserver import Listing, MailServer, Placed
from ghostwatch.mailserver.making import Maker
from ghostwatch.mailserver.placing import place
from ghostwatch.mailserver.special import Found, Listed
from ghostwatch.wire import Limits
from servers.house import House
from servers.scripted import EXAMINED, MAILBOXES, Rule, Scripted, polite

WON = "Ghostwatch/Won"
CONTROLS = Controls(won=WON).all
QUICK = Limits(connect=5, command=5, goodbye=1)
Script = Callable[..., Scripted]


class Fake(House):
    """An account on a scripted server."""

    def deliver(self, *_: object, **__: object) -> None:
        raise NotImplementedError


def reading(house: House, kind: type[Any] = MailServer) -> Any:
    return kind(house.account(), house.mailboxes(), house.secret, limits=QUICK, controls=CONTROLS)


def to(fake: Scripted, kind: type[Any] = MailServer) -> Any:
    return reading(Fake(port=fake.port), kind)


# --- where they are ------------------------------------------------------------------------------

FOUND = Found("Drafts", "Sent", "Trash", ("INBOX", "Sent", "Archive"), ())


def listed(name: str, delimiter: str = "/", *marks: str) -> Listed:
    return Listed(name, frozenset(marks), delimiter)


def placed(wanted: str, *there: Listed, also: tuple[str, ...] = ()) -> Placed:
    (one,) = place([Control("controls.won", wanted, NoteKind.WON)], there, FOUND, also)
    return one


@pytest.mark.parametrize(
    ("wanted", "there", "delimiter"),
    [
        ("Ghostwatch/Won", "Ghostwatch/Won", "/"),
        ("Ghostwatch/Won", "Ghostwatch.Won", "."),
        ("Ghostwatch/Won", "INBOX.Ghostwatch.Won", "."),
        ("Ghostwatch/Won", "inbox/Ghostwatch/Won", "/"),
        ("INBOX/Ghostwatch/Won", "INBOX.Ghostwatch.Won", "."),
        ("INBOX.Ghostwatch.Won", "INBOX.Ghostwatch.Won", "."),
        ("Ghostwatch/Won", "Ghostwatch\\Won", "\\"),
        ("Ghostwatch/Won", "Ghostwatch/Won", ""),
        ("Won", "Won", ""),
        ("Ghostwatch/Spa\u0308ter", "Ghostwatch.Sp\u00e4ter", "."),
        ("Ghostwatch/Sp\u00e4ter", "Ghostwatch.Spa\u0308ter", "."),
    ],
)
def test_a_name_is_found_however_the_server_spells_it(
    wanted: str, there: str, delimiter: str
) -> None:
    found = placed(wanted, listed("INBOX", delimiter), listed(there, delimiter))
    assert (found.mailbox, found.problem) == (there, None)


def test_the_exact_name_wins() -> None:
    names = [listed("INBOX.Ghostwatch.Won", "."), listed("Ghostwatch.Won", ".")]
    assert placed("Ghostwatch/Won", *names).mailbox == "Ghostwatch.Won"
    assert placed("INBOX.Ghostwatch.Won", *names).mailbox == "INBOX.Ghostwatch.Won"


@pytest.mark.parametrize(
    "there",
    [
        listed("Sent"),
        listed("Drafts"),
        listed("Trash"),
        listed("Archive"),
        listed("INBOX"),
        listed("Everything", "/", "\\all"),
        listed("Spam", "/", "\\junk"),
    ],
    ids=lambda one: one.name,
)
def test_what_takes_mail_by_itself_is_refused(there: Listed) -> None:
    found = placed(there.name, there)
    assert found.mailbox is None
    assert found.problem is not None
    assert not found.is_missing


def test_a_mailbox_that_is_read_besides_may_be_one() -> None:
    found = Found("Drafts", "Sent", None, ("INBOX", "Work"), ())
    (one,) = place([CONTROLS[0]], [listed(WON)], found, ("Work",))
    assert one.mailbox == WON
    control = Control("controls.won", "Work", NoteKind.WON)
    (one,) = place([control], [listed("Work")], found, ("Work",))
    assert one.mailbox == "Work"


def test_a_parent_that_holds_no_messages_is_missing() -> None:
    assert placed(WON, listed(WON, "/", "\\noselect")).is_missing


# --- what lies in them ---------------------------------------------------------------------------

THERE = MAILBOXES + f'* LIST (\\HasNoChildren) "/" "{WON}"\r\n'
LOOK = Look(WON, 7, 4, 3, None, 4)


def test_the_same_status_again_costs_nothing_more(scripted: Script) -> None:
    fake = scripted(polite(mailboxes=THERE))
    with to(fake) as server:
        (one,) = server.controls()
        assert one.mailbox == WON
        assert server.look_into(WON, LOOK) is None
    assert sum(b"STATUS" in line for line in fake.lines) == 1
    assert not any(b"EXAMINE" in line or b"UID" in line.split(b" ")[1:2] for line in fake.lines)


@pytest.mark.parametrize(
    "said",
    [
        "(MESSAGES 2 UIDNEXT 4 UIDVALIDITY 7)",
        "(MESSAGES 3 UIDNEXT 5 UIDVALIDITY 7)",
        "(MESSAGES 3 UIDNEXT 4 UIDVALIDITY 8)",
        "(MESSAGES 3 UIDVALIDITY 7)",
        "(UIDNEXT 4 UIDVALIDITY 7)",
        "(MESSAGES 3 UIDNEXT 3 UIDVALIDITY 7)",
    ],
)
def test_any_difference_is_looked_into(scripted: Script, said: str) -> None:
    rules = [
        Rule(r"STATUS", f'* STATUS "{WON}" {said}\r\n{{tag}} OK done\r\n'),
        Rule(r"EXAMINE", EXAMINED.replace("Y 7", f"Y {said.partition('Y ')[2][:1]}")
             + "{tag} OK done\r\n"),
    ]  # fmt: skip
    with to(scripted([*rules, *polite(mailboxes=THERE)])) as server:
        listing = server.look_into(WON, LOOK)
    assert isinstance(listing, Listing)
    assert listing.uids == frozenset()
    assert listing.anew == ("Y 8" in said or "UIDNEXT 3" in said)


def test_a_server_that_tells_too_little_is_looked_into_each_time(scripted: Script) -> None:
    said = f'* STATUS "{WON}" (UIDVALIDITY 7)\r\n{{tag}} OK done\r\n'
    with to(scripted([Rule(r"STATUS", said), *polite(mailboxes=THERE)])) as server:
        first = server.look_into(WON, None)
        assert isinstance(server.look_into(WON, first.look), Listing)


@pytest.mark.parametrize("verb", ["STATUS", "EXAMINE", "UID SEARCH"])
@pytest.mark.parametrize("answer", ["NO [NOPERM] no", "BAD what"])
def test_a_refusal_is_a_problem_and_the_connection_stays(
    scripted: Script, verb: str, answer: str
) -> None:
    fake = scripted([Rule(verb, f"{{tag}} {answer}\r\n"), *polite(mailboxes=THERE)])
    with to(fake) as server:
        told = server.look_into(WON, None)
        assert isinstance(told, Problem)
        assert "holds" in told.what
        server.mailboxes()


@pytest.mark.parametrize("verb", ["STATUS", "EXAMINE", "UID SEARCH"])
def test_a_lost_connection_is_an_error(scripted: Script, verb: str) -> None:
    with to(scripted([Rule(verb, "* BYE\r\n"), *polite(mailboxes=THERE)])) as server:
        server.mailboxes()
        with pytest.raises(MailServerError):
            server.look_into(WON, None)


def test_a_mailbox_that_is_made_meanwhile_is_found(dovecot: Callable[..., House]) -> None:
    house = dovecot("plain")
    with reading(house) as server:
        (before,) = server.controls()
        assert before.is_missing
        assert "controls create" in before.problem.next
        with house.client() as raw:
            raw.create_folder(WON)
        (after,) = server.controls()
        assert after.mailbox == WON
        assert server.mailboxes().controls == (WON,)


def test_a_mailbox_that_is_renamed_meanwhile_is_missed(dovecot: Callable[..., House]) -> None:
    house = dovecot("plain")
    with house.client() as raw:
        raw.create_folder(WON)
    with reading(house) as server:
        server.controls()
        with house.client() as raw:
            raw.rename_folder(WON, "Ghostwatch/Gewonnen")
        assert isinstance(server.look_into(WON, None), Problem)
        (after,) = server.controls()
        assert after.is_missing
        with house.client() as raw:
            raw.rename_folder("Ghostwatch/Gewonnen", WON)
        (again,) = server.controls()
        assert isinstance(server.look_into(again.mailbox, None), Listing)


def test_only_new_headers_are_read_and_what_is_marked_as_deleted_is_gone(
    dovecot: Callable[..., House],
) -> None:
    house = dovecot("plain")
    with house.client() as raw:
        raw.create_folder(WON)
    first = house.append(WON, inbound(1))
    with reading(house) as server:
        listing = server.look_into(WON, None)
        assert listing.uids == {first}
        assert b"<in1@customer.example>" in listing.heads[first]
        assert server.look_into(WON, listing.look) is None
        second = house.append(WON, inbound(2))
        more = server.look_into(WON, listing.look)
        assert (more.uids, list(more.heads)) == ({first, second}, [second])
        with house.client() as raw:
            raw.select_folder(WON)
            raw.add_flags([first], [r"\Deleted"])
        less = server.look_into(WON, more.look)
        assert (less.uids, less.heads) == ({second}, {})
        (whole,) = server.fetch_these(WON, less.look.uidvalidity, [second])
        assert b"number 2" in whole.octets
        assert whole.place.uid == second
        server._leave()
        assert server.fetch_these(WON, 99, [second]) == []


# --- how they are made ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("layout", "hide", "name"),
    [
        ("plain", (), WON),
        ("prefixed", (), "INBOX.Ghostwatch.Won"),
        ("prefixed", ("NAMESPACE",), "INBOX.Ghostwatch.Won"),
        ("plain", ("NAMESPACE",), WON),
        ("localised", (), WON),
    ],
)
def test_a_mailbox_is_made_once_as_the_server_spells_it_and_subscribed_to(
    dovecot: Callable[..., House], layout: str, hide: tuple[str, ...], name: str
) -> None:
    house = dovecot(layout, hide=hide)
    before = house.snapshot()
    with reading(house, Maker) as maker:
        (made,) = maker.create()
        assert (made.mailbox, made.existed, made.problem) == (name, False, None)
        (again,) = maker.create()
        assert (again.mailbox, again.existed) == (name, True)
        assert maker._imap.wire.gate.grant.makes == frozenset(), "the right ends with the deed"
    assert house.snapshot() == before | {name: {}}
    with house.client() as raw:
        assert name in {one for _, _, one in raw.list_sub_folders()}


def test_a_server_that_makes_none_is_a_problem_with_a_way_out(scripted: Script) -> None:
    fake = scripted([Rule("CREATE", "{tag} NO [CANNOT] not here\r\n"), *polite()])
    with to(fake, Maker) as maker:
        (made,) = maker.create()
    assert made.problem is not None
    assert "controls.won" in made.problem.next
    assert not any(b"SUBSCRIBE" in line for line in fake.lines)


def test_what_is_unfit_is_not_made_beside(dovecot: Callable[..., House]) -> None:
    house = dovecot("plain")
    sent = (Control("controls.won", house.sent, NoteKind.WON),)
    with Maker(house.account(), house.mailboxes(), house.secret, controls=sent) as maker:
        (made,) = maker.create()
    assert made.mailbox is None
    assert made.problem is not None
