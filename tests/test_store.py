"""What the store keeps: everything comes back equal, all or nothing, durable and told of."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ghostwatch.core.model import (
    Address,
    Bookmark,
    Decision,
    Drafts,
    DraftSeen,
    DraftState,
    Effect,
    Intent,
    Kind,
    Look,
    Manner,
    Message,
    Note,
    NoteKind,
    Place,
    Pledge,
    Pledged,
    Reading,
    Sighting,
    Tone,
)
from ghostwatch.errors import StateError
from ghostwatch.store import Revision, Store, Trouble, TurnRecord, rows, schema, statements

ACCOUNT = "sam@seller.example at imap.seller.example"
MONDAY = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
PAT = Address("Pat", "pat@customer.example")
SAM = Address("", "sam@seller.example")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "state", ACCOUNT, hold=True) as opened:
        yield opened


def message(uid: int, mailbox: str = "INBOX", uidvalidity: int = 7) -> Message:
    return Message(
        place=Place(mailbox, uidvalidity, uid),
        identity=f"{uid:032x}",
        in_sent=False,
        message_id=f"<{uid}@customer.example>",
        in_reply_to=("<offer@seller.example>",),
        references=("<first@seller.example>", "<offer@seller.example>"),
        senders=(PAT,),
        to=(SAM,),
        cc=(),
        subject="Re: the offer",
        dated_at=MONDAY + timedelta(minutes=uid),
        arrived_at=MONDAY + timedelta(minutes=uid, seconds=5),
    )


def decision(key: str = "one") -> Decision:
    return Decision(
        key=key,
        prospect="Customer Inc",
        parent="<offer@seller.example>",
        play="step_back",
        step=0,
        generation=0,
        message_id=f"<{key}@seller.example>",
        state=DraftState.PLANNED,
        decided_at=MONDAY,
    )


# --- everything comes back equal ------------------------------------------------------------------
# Text with everything that a mail can hold, lone surrogates and NUL included.
words = st.text(st.characters(), max_size=20)
ids = st.from_regex(r"<[!-;=?A-Z^-~]{1,40}@[a-z.]{1,20}>", fullmatch=True)
numbers = st.integers(0, 2**32 - 1)
mailboxes = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)  # and quoted words
instants = st.datetimes(
    datetime(1, 1, 2),  # noqa: DTZ001
    datetime(9999, 12, 30),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone.min, timezone.max]),
)
days = st.none() | st.dates()
addresses = st.lists(st.builds(Address, words, words), max_size=3).map(tuple)
many_ids = st.lists(ids, max_size=4).map(tuple)
readings = st.builds(
    Reading,
    kind=st.sampled_from(Kind),
    intent=st.none() | st.sampled_from(Intent),
    stop=st.booleans(),
    away_until=days,
    later_on=days,
    later_until=days,
    bounced_ids=many_ids,
    sender_doubt=st.none() | words,
    agrees=st.booleans(),
    pledges=st.lists(
        st.builds(Pledge, st.sampled_from(Pledged), st.dates(), mailboxes, days), max_size=2
    ).map(tuple),
    attached=st.booleans(),
    manner=st.builds(
        Manner,
        language=st.none() | st.just("de"),
        tone=st.none() | st.sampled_from(Tone),
        signed=words,
        greeting=words,
        greets=words,
        titled=st.booleans(),
        greeting_in=st.just(()) | st.just(("de", "nl")),
        closing=words,
        closing_in=st.just(()) | st.just(("en",)),
    ),
)
messages = st.builds(
    Message,
    place=st.builds(Place, mailboxes, numbers, numbers),
    identity=st.text("0123456789abcdef", max_size=64),
    in_sent=st.booleans(),
    message_id=ids | st.just(""),
    in_reply_to=many_ids,
    references=many_ids,
    senders=addresses,
    to=addresses,
    cc=addresses,
    subject=words,
    dated_at=st.none() | instants,
    arrived_at=instants,
    thread=st.none() | words,
    reading=st.just(Reading()) | readings,
    received_at=st.none() | instants,
)
decisions = st.builds(
    Decision,
    key=ids,
    prospect=mailboxes,
    parent=ids,
    play=mailboxes,
    step=numbers,
    generation=numbers,
    message_id=ids,
    state=st.sampled_from(DraftState),
    decided_at=instants,
    mailbox=mailboxes,
    written_at=st.none() | instants,
    octets=st.none() | st.binary(max_size=50),
    uidvalidity=st.none() | numbers,
    uidnext=st.none() | numbers,
    uid=st.none() | numbers,
    fingerprint=st.none() | st.text("0123456789abcdef", max_size=64),
    settled_at=st.none() | instants,
    gone_polls=numbers,
    gone_since=st.none() | instants,
    by_seller=st.booleans(),
)
# Each example is two opened files and a dozen durable commits: shrinking would take minutes.
NO_SHRINKING = (Phase.explicit, Phase.reuse, Phase.generate)
seen = st.builds(DraftSeen, numbers, many_ids, words, many_ids, many_ids, addresses, addresses)


@settings(max_examples=25, deadline=None, phases=NO_SHRINKING)
@given(
    st.lists(messages, max_size=4, unique_by=lambda each: each.place),
    st.lists(decisions, max_size=4, unique_by=lambda each: each.key),
    st.lists(
        st.builds(Note, mailboxes, st.sampled_from(NoteKind), instants, until_on=days), max_size=4
    ),
    st.builds(Drafts, mailboxes, numbers, numbers, st.lists(seen, max_size=3).map(tuple)),
    st.builds(Bookmark, mailboxes, numbers, numbers, mailboxes),
)
def test_what_is_stored_comes_back_equal_after_the_file_was_closed(
    some: list[Message], steps: list[Decision], said: list[Note], drafts: Drafts, mark: Bookmark
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        with Store.open(Path(folder), ACCOUNT, hold=True) as store:
            store.mirror(some, mark)
            store.mirror_drafts(drafts)
            for step in steps:
                store.record(step)
            for note in said:
                store.add_note(note)
        with Store.open(Path(folder), ACCOUNT, hold=False) as store:
            assert set(store.messages()) == set(some)
            assert set(store.decisions()) == set(steps)
            assert store.notes() == tuple(said)
            assert store.drafts() == drafts
            assert store.bookmarks() == {mark.mailbox: mark}


def test_what_comes_back_is_of_the_type_that_went_in_not_only_equal_to_it(store: Store) -> None:
    store.mirror([replace(message(1), in_sent=True)], None)
    store.record(replace(decision(), by_seller=True))
    store.add_note(Note("Customer Inc", NoteKind.LATER, MONDAY, date(2026, 4, 1)))
    store.record_turn(MONDAY, True, "")
    last = store.last_turn()
    assert last is not None
    (mail,), (step,), (said,) = store.messages(), store.decisions(), store.notes()
    assert (mail.in_sent, step.by_seller, last.ok) == (True, True, True)
    assert {type(mail.in_sent), type(step.by_seller), type(last.ok)} == {bool}
    assert isinstance(step.state, DraftState)
    assert isinstance(said.kind, NoteKind)


def test_every_field_of_the_model_has_its_place_in_the_tables() -> None:
    def names(noun: type) -> set[str]:
        return {field.name for field in fields(noun)}

    assert set(schema.DECISIONS.columns) == {"account"} | names(Decision)
    # What a message in a mailbox says is stored as a sighting; the note follows from it.
    of_sightings = {"mailbox", "subject", "message_id"}
    assert set(schema.NOTES.columns) == {"account"} | names(Note) - of_sightings
    in_facts = {"subject", "message_id", "people", "name"}
    assert set(schema.SIGHTINGS.columns) == {"account", "facts"} | names(Sighting) - in_facts
    assert set(schema.LOOKS.columns) == {"account"} | names(Look)
    assert set(schema.BOOKMARKS.columns) == {"account"} | names(Bookmark)
    assert set(rows._READING) == names(Reading)


def test_a_naive_time_is_refused_and_nothing_is_written(store: Store) -> None:
    naive = replace(message(2), arrived_at=MONDAY.replace(tzinfo=None))
    with pytest.raises(Exception, match="offset-naive"):
        store.mirror([message(1), naive], Bookmark("INBOX", 7, 3, "all"))
    assert store.messages() == ()
    assert store.bookmarks() == {}
    assert store.revision() == Revision()


UNPAIRED = "Entw\udcfcrfe"
NOT_STORABLE: dict[str, Callable[[Store], None]] = {
    "mailbox": lambda store: store.mirror([message(1), message(2, UNPAIRED)], None),
    "bookmark": lambda store: store.mirror([message(1)], Bookmark(UNPAIRED, 7, 2, "all")),
    "drafts": lambda store: store.mirror_drafts(Drafts(UNPAIRED, 7, 2, ())),
    "trouble": lambda store: store.record_trouble(UNPAIRED, 7, 1, "what", MONDAY),
    "prospect": lambda store: store.add_note(Note(UNPAIRED, NoteKind.WON, MONDAY)),
    "decision": lambda store: store.record(replace(decision(), mailbox=UNPAIRED)),
    "number": lambda store: store.mirror([message(1), message(2, uidvalidity=2**63)], None),
}


@pytest.mark.parametrize("what", NOT_STORABLE)
def test_a_name_or_number_that_no_column_can_hold_is_said_and_nothing_is_written(
    what: str, store: Store
) -> None:
    with pytest.raises(StateError) as refused:
        NOT_STORABLE[what](store)
    assert "nothing was written" in refused.value.problems[0].what
    assert "another name" in refused.value.problems[0].next
    str(refused.value).encode()  # can be shown and logged
    assert (store.messages(), store.drafts(), store.decisions()) == ((), None, ())
    assert (store.bookmarks(), store.troubles(), store.notes()) == ({}, (), ())
    assert store.revision() == Revision()


# --- the mirror -----------------------------------------------------------------------------------
def test_a_row_of_an_earlier_version_says_nothing_of_received() -> None:
    now = rows.message_row(replace(message(1), received_at=MONDAY))
    times = {name: schema.microseconds(now[name]) for name in ("dated_at", "arrived_at")}
    before = now | times | {"facts": json.dumps(json.loads(now["facts"])[:-1])}
    assert rows.messages_from([tuple(before.values())]) == (message(1),)


def test_a_message_of_a_known_place_gets_its_new_facts(store: Store) -> None:
    store.mirror([message(1), message(2)], None)
    newer = replace(
        message(1),
        reading=Reading(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS, away_until=date(2026, 3, 9)),
    )
    store.mirror([newer], None)
    assert store.messages() == (newer, message(2))


def test_the_bookmark_moves_alone_when_no_new_message_concerns_a_prospect(store: Store) -> None:
    store.mirror([message(1)], Bookmark("INBOX", 7, 2, "all"))
    before = store.revision()
    store.mirror([], Bookmark("INBOX", 7, 900, "all"))
    assert store.bookmarks()["INBOX"].next_uid == 900
    assert store.revision() == before


def test_dropped_messages_are_gone_and_leave_no_octet_in_the_files(store: Store) -> None:
    canary = replace(message(1), senders=(Address("", "canary@customer.example"),))
    store.mirror([canary, message(2)], None)

    def found() -> bool:
        files = store.file.parent.glob("ghostwatch.sqlite3*")
        return any(b"canary@" in file.read_bytes() for file in files)

    assert found()
    assert store.drop_messages(lambda each: each.senders == (PAT,)) == 1
    assert store.messages() == (message(2),)
    assert not found()


def test_what_is_older_than_the_retention_is_pruned_from_the_mirror_only(store: Store) -> None:
    store.mirror([message(1), message(60)], None)
    store.record(decision())
    store.add_note(Note("Customer Inc", NoteKind.HUSH, MONDAY))
    store.record_trouble("INBOX", 7, 3, "no end of header", MONDAY)
    assert store.prune(MONDAY + timedelta(minutes=30)) == 1
    assert store.messages() == (message(60),)
    assert store.troubles() == ()
    assert len(store.decisions()) == len(store.notes()) == 1
    before = store.revision()
    assert store.prune(MONDAY + timedelta(minutes=30)) == 0
    assert store.revision() == before


def test_a_message_in_trouble_is_counted_until_it_can_be_read(store: Store) -> None:
    later = MONDAY + timedelta(hours=1)
    store.record_trouble("INBOX", 7, 3, "no end of header", MONDAY)
    store.record_trouble("INBOX", 7, 3, "still none \udcff", later)
    store.record_trouble("INBOX", 7, 4, "too deep", later)
    first, second = store.troubles()
    assert first == Trouble(Place("INBOX", 7, 3), "still none \\udcff", later, 2)
    store.mirror([message(3)], None)
    assert store.troubles() == (second,)


def test_holidays_are_those_of_the_place_the_year_and_the_edition_of_the_tables(
    store: Store,
) -> None:
    some, none = frozenset({date(2026, 12, 25), date(2026, 1, 1)}), frozenset[date]()
    store.keep_holidays("NL", 2026, "1", none)
    store.keep_holidays("NL", 2026, "1", some)
    store.keep_holidays("NL", 2027, "1", none)
    assert store.holidays("NL", 2026, "1") == some
    assert store.holidays("NL", 2027, "1") == none
    for asked in (("BE", 2026, "1"), ("NL", 2025, "1"), ("NL", 2026, "2")):
        assert store.holidays(*asked) is None


# --- the ledger -----------------------------------------------------------------------------------
def test_a_decision_is_one_row_through_its_life(store: Store) -> None:
    store.record(decision())
    store.record(
        replace(decision(), state=DraftState.APPENDING, octets=b"Subject: x\r\n", uidnext=4)
    )
    last = replace(decision(), state=DraftState.PRESENT, uid=4, fingerprint="ab")
    store.record(last)
    assert store.decisions() == (last,)


def test_decisions_come_oldest_first(store: Store) -> None:
    for day, key in ((3, "a"), (1, "c"), (2, "b"), (3, "0")):
        store.record(replace(decision(key), decided_at=MONDAY + timedelta(days=day)))
    assert [each.key for each in store.decisions()] == ["c", "b", "0", "a"]


def test_notes_keep_the_order_in_which_they_were_said_whatever_their_time(store: Store) -> None:
    said = [Note("Customer Inc", kind, MONDAY) for kind in (NoteKind.WON, NoteKind.RESUME)]
    said.append(Note("Customer Inc", NoteKind.HUSH, MONDAY - timedelta(days=9)))
    said.append(Note("Other Ltd", NoteKind.LATER, MONDAY, date(2026, 4, 1)))
    for note in said:
        store.add_note(note)
    assert store.notes() == tuple(said)


def test_one_file_keeps_accounts_apart(store: Store) -> None:
    store.mirror([message(1)], Bookmark("INBOX", 7, 2, "all"))
    store.record(decision())
    store.add_note(Note("Customer Inc", NoteKind.WON, MONDAY))
    with Store.open(store.file.parent, "kim@seller.example", hold=False) as other:
        assert (other.messages(), other.decisions(), other.notes()) == ((), (), ())
        assert (other.bookmarks(), other.revision()) == ({}, Revision())
        other.add_note(Note("Customer Inc", NoteKind.LOST, MONDAY))
        assert len(other.notes()) == 1
    assert [note.kind for note in store.notes()] == [NoteKind.WON]


# --- turns and changes ----------------------------------------------------------------------------
def test_the_last_turn_is_kept_and_the_last_good_one(store: Store) -> None:
    def after(hours: int) -> datetime:
        return MONDAY + timedelta(hours=hours)

    assert store.last_turn() is None
    store.record_turn(MONDAY, False, "no answer")
    assert store.last_turn() == TurnRecord(MONDAY, False, "no answer", None)
    store.record_turn(after(1), True, "")
    store.record_turn(after(2), False, "no answer")
    store.record_turn(after(3), False, "wrong password")
    assert store.last_turn() == TurnRecord(after(3), False, "wrong password", after(1))
    store.record_turn(after(4), True, "")
    assert store.last_turn() == TurnRecord(after(4), True, "", after(4))


SIGHTING = Sighting(
    number=1,
    said_after=0,
    mailbox="Ghostwatch/Won",
    uidvalidity=7,
    uid=3,
    identity="m1",
    says=NoteKind.LATER,
    until_on=date(2026, 4, 1),
    seen_at=MONDAY,
    subject="a\ud800\0b",
    message_id="<m1@x.example>",
    people=("pat@customer.example",),
)
LOOK = Look("Ghostwatch/Won", 7, 4, None, None, 4, "scope")


def test_what_was_seen_in_control_mailboxes_comes_back_as_it_was(store: Store) -> None:
    named = replace(SIGHTING, number=2, says=None, until_on=None, name="Pat", mailbox="W")
    store.sight([named, SIGHTING], [LOOK])
    assert store.sightings() == (SIGHTING, named)
    assert store.looks() == {LOOK.mailbox: LOOK}
    gone = replace(SIGHTING, gone_at=MONDAY + timedelta(hours=1))
    store.sight([gone], [replace(LOOK, uidnext=5)])
    assert store.sightings() == (gone, named)
    assert store.looks()[LOOK.mailbox].uidnext == 5
    assert type(store.sightings()[0].says) is NoteKind


DRAFTS = Drafts("Drafts", 3, 9, (DraftSeen(8, ("\\Seen",), "<8@x>", (), (), (PAT,), ()),))
CHANGES: dict[str, Callable[[Store], None]] = {
    "a message": lambda store: store.mirror([message(9)], None),
    "a decision": lambda store: store.record(decision("nine")),
    "a note": lambda store: store.add_note(Note("Customer Inc", NoteKind.WON, MONDAY)),
    "the drafts": lambda store: store.mirror_drafts(replace(DRAFTS, uidnext=10)),
    "a sighting": lambda store: store.sight([SIGHTING], []),
    "a dropped message": lambda store: void(store.drop_messages(lambda _: False)),
    "retention": lambda store: void(store.prune(MONDAY + timedelta(days=1))),
}
NO_CHANGES: dict[str, Callable[[Store], None]] = {
    "an idle turn": lambda store: store.record_turn(MONDAY, True, ""),
    "a bookmark": lambda store: store.mirror([], Bookmark("INBOX", 7, 2, "all")),
    "a look": lambda store: store.sight([], [LOOK]),
    "nothing new": lambda store: store.mirror([], None),
    "the same drafts": lambda store: store.mirror_drafts(DRAFTS),
    "trouble": lambda store: store.record_trouble("INBOX", 7, 1, "what", MONDAY),
    "nothing to drop": lambda store: void(store.drop_messages(lambda _: True)),
    "looking": lambda store: void((store.messages(), store.notes(), store.decisions())),
}


def void(_: object) -> None:
    """Make an expression a command."""


@pytest.mark.parametrize("what", CHANGES)
def test_the_revision_moves_with(what: str, store: Store) -> None:
    store.mirror([message(1)], None)
    store.mirror_drafts(DRAFTS)
    before = store.revision()
    with Store.open(store.file.parent, ACCOUNT, hold=False) as beside:
        CHANGES[what](beside)
        assert beside.revision() > before
    assert store.revision() > before


@pytest.mark.parametrize("what", NO_CHANGES)
def test_the_revision_does_not_move_with(what: str, store: Store) -> None:
    store.mirror([message(1)], None)
    store.mirror_drafts(DRAFTS)
    before = store.revision()
    NO_CHANGES[what](store)
    assert store.revision() == before


# --- one statement set for two databases ----------------------------------------------------------
KEYWORDS = {
    "SELECT", "FROM", "WHERE", "AND", "ORDER", "BY", "INSERT", "INTO", "VALUES", "ON", "CONFLICT",
    "DO", "UPDATE", "SET", "DELETE", "CREATE", "TABLE", "PRIMARY", "KEY", "NOT", "NULL", "BIGINT",
    "TEXT", "BOOLEAN", "BYTEA",
}  # fmt: skip
# What PostgreSQL keeps for itself (its manual, appendix on SQL key words): no name of ours.
RESERVED = {
    "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization",
    "binary", "both", "case", "cast", "check", "collate", "collation", "column", "concurrently",
    "constraint", "create", "cross", "current_catalog", "current_date", "current_role",
    "current_schema", "current_time", "current_timestamp", "current_user", "default", "deferrable",
    "desc", "distinct", "do", "else", "end", "except", "false", "fetch", "for", "foreign", "freeze",
    "from", "full", "grant", "group", "having", "ilike", "in", "initially", "inner", "intersect",
    "into", "is", "isnull", "join", "lateral", "leading", "left", "like", "limit", "localtime",
    "localtimestamp", "natural", "not", "notnull", "null", "offset", "on", "only", "or", "order",
    "outer", "overlaps", "placing", "primary", "references", "returning", "right", "select",
    "session_user", "similar", "some", "symmetric", "system_user", "table", "tablesample", "then",
    "to", "trailing", "true", "union", "unique", "user", "using", "variadic", "verbose", "when",
    "where", "window", "with",
}  # fmt: skip
NAMES = {name for table in schema.TABLES for name in (table.name, *table.columns)}
FUNCTIONS = {"excluded", "coalesce", "max"}
WORD = re.compile(r":?[A-Za-z_]+|'[a-z]+'|[0-9]+|[(),.=<+]| ")


def for_postgresql(create: str) -> str:
    for ours, theirs in statements.ON_POSTGRESQL.items():
        create = create.replace(ours, theirs)
    return create


STATEMENTS: Mapping[str, str] = {
    **{f"create {name}": for_postgresql(text) for name, text in statements.CREATE.items()},
    **{f"read {name}": text for name, text in statements.READ.items()},
    **{f"put {name}": text for name, text in statements.PUT.items()},
    **{
        name: text
        for name, text in vars(statements).items()
        if isinstance(text, str) and re.fullmatch("[A-Z][A-Z_]+", name)
    },
}


def test_all_statements_are_looked_at() -> None:
    assert {"ADD_NOTE", "VERSION", "FORGET_MESSAGE", "read notes", "put turns"} <= set(STATEMENTS)
    assert len(STATEMENTS) == 13 + 12 + 12 + 8


@pytest.mark.parametrize("which", STATEMENTS)
def test_a_statement_uses_only_words_that_both_databases_know(which: str) -> None:
    words = WORD.findall(STATEMENTS[which])
    assert "".join(words) == STATEMENTS[which]  # and nothing else is in it
    spelled = {word for word in words if word[0].isalpha()}
    assert spelled <= KEYWORDS | NAMES | FUNCTIONS
    assert not NAMES & RESERVED


@pytest.mark.parametrize("which", STATEMENTS)
def test_a_statement_needs_its_parameters_rewritten_for_postgresql_and_nothing_more(
    which: str,
) -> None:
    text = STATEMENTS[which]
    named = re.findall(r":([a-z_]+)", text)
    assert "%" not in text
    assert "?" not in text
    rewritten = re.sub(r":([a-z_]+)", r"%(\1)s", text)
    assert rewritten % {name: f":{name}" for name in named} == text


@pytest.mark.parametrize("table", schema.TABLES, ids=lambda table: str(table.name))
def test_the_account_comes_first_in_every_key(table: schema.Table) -> None:
    if table is not schema.VERSIONS:
        assert next(iter(table.key)) == "account"
