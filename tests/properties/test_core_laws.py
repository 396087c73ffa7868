"""The laws of the core, for every conversation that can be told and every octet that can arrive."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from core.scenario import CALENDAR, CUSTOMER, HOLIDAYS, PAT, POLICY, SELLER, WHO, ZONE, message
from ghostwatch.core.conversations import Concerns, gather
from ghostwatch.core.judgement import Policy, judge
from ghostwatch.core.mime import parse
from ghostwatch.core.model import (
    REMINDER,
    REMINDER_STEP,
    Address,
    Conversation,
    Decision,
    DraftState,
    Effect,
    Intent,
    Kind,
    Message,
    Note,
    NoteKind,
    Place,
    Pledge,
    Pledged,
    Reading,
    Side,
    Situation,
)
from ghostwatch.core.replies import new_text
from ghostwatch.core.worktime import Season, WorkCalendar
from known import asks_to_stop, read

START = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
HOURS = (st.integers(0, 3) | st.integers(0, 24 * 60)).map(lambda n: START + timedelta(hours=n))
LATER_ON = st.integers(24 * 60, 24 * 400).map(lambda hours: START + timedelta(hours=hours))
AFTER = st.integers(0, 24 * 30) | st.integers(0, 24 * 200)  # hours
FRIEND = "friend@gmail.com"

# What a message of each kind may do; a machine's says nothing.
DOES = {
    Kind.PERSON: (Effect.ANSWERS, Effect.LATER, Effect.CLOSES, Effect.ENDS_ADDRESS),
    Kind.CALENDAR: (Effect.ANSWERS, Effect.IGNORED),
    Kind.AUTO_REPLY: (Effect.HOLDS, Effect.ENDS_ADDRESS),
    Kind.BOUNCE: (Effect.ENDS_ADDRESS, Effect.IGNORED),
    Kind.RECEIPT: (Effect.IGNORED,),
    Kind.LIST: (Effect.IGNORED,),
    Kind.ROBOT: (Effect.IGNORED,),
}
READINGS = st.one_of(
    st.sampled_from(
        [Reading(kind=kind, effect=e) for kind, all_of in DOES.items() for e in all_of]
    ),
    st.just(Reading(intent=Intent.STOP, effect=Effect.CLOSES, stop=True)),
    st.just(Reading(sender_doubt="doubt")),
    st.dates(date(2026, 11, 2), date(2027, 3, 1)).map(
        lambda day: Reading(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS, away_until=day)
    ),
)
NUMBERS = st.integers(0, 5)
IDS = NUMBERS.map(lambda n: f"<m{n}@example>")


@st.composite
def mails(draw: st.DrawFn, senders: tuple[str, ...] = (SELLER, PAT, FRIEND)) -> Message:
    number = draw(NUMBERS)
    sender, at = draw(st.sampled_from(senders)), draw(HOURS)
    reading = Reading(intent=Intent.UNKNOWN) if sender == SELLER else draw(READINGS)
    if reading.kind is Kind.BOUNCE:
        reading = replace(reading, bounced_ids=(draw(IDS),))
    return message(
        number,
        at,
        sender,
        identity=f"{number}{sender}",
        arrived_at=at + timedelta(hours=draw(st.integers(-80, 80))),
        dated_at=draw(st.sampled_from([at, None])),
        received_at=draw(st.none() | st.integers(-80, 80).map(lambda n: at + timedelta(hours=n))),
        references=tuple(draw(st.lists(IDS, max_size=3))),
        cc=(Address("", FRIEND),) if draw(st.integers(0, 9)) == 0 else (),
    )


_SAYING = {
    "us": (SELLER, Reading(intent=Intent.UNKNOWN)),
    "them": (PAT, Reading(intent=Intent.UNKNOWN)),
    "away": (PAT, Reading(kind=Kind.AUTO_REPLY, effect=Effect.HOLDS)),
    "invitation": (PAT, Reading(kind=Kind.CALENDAR)),
    "stop": (PAT, Reading(intent=Intent.STOP, effect=Effect.CLOSES, stop=True)),
    "bounce": (
        "mailer-daemon@mx.seller.example",
        Reading(kind=Kind.BOUNCE, effect=Effect.ENDS_ADDRESS),
    ),
    "stranger": (FRIEND, Reading(intent=Intent.UNKNOWN)),
    "named": (PAT, Reading(intent=Intent.LATER, effect=Effect.LATER)),
    "asks": (PAT, Reading(intent=Intent.QUESTION)),
    "promised": (SELLER, Reading(intent=Intent.UNKNOWN)),
    "agreed": (SELLER, Reading(intent=Intent.UNKNOWN)),
}
PLEDGES = {"promised": Pledged.PROMISED, "agreed": Pledged.AGREED}
ACTORS = st.sampled_from([*["away", "us"] * 3, *_SAYING])


@st.composite
def exchanges(draw: st.DrawFn) -> list[Message]:
    """Mails as people exchange them: one after the other, each about our last one."""
    at, ours = START, "<m0@example>"
    said = []
    for number, actor in enumerate(["us", *draw(st.lists(ACTORS, max_size=4))]):
        sender, reading = _SAYING[actor]
        at += timedelta(hours=draw(st.integers(1, 24 * 12)))
        if actor == "away" and draw(st.booleans()):
            reading = replace(reading, away_until=at.date() + timedelta(draw(st.integers(1, 60))))
        on = at.date() + timedelta(draw(st.integers(0, 60)))
        if actor in ("named", "asks") and draw(st.booleans()):
            last_on = on + timedelta(draw(st.integers(1, 30)))
            reading = replace(
                reading, later_on=on, later_until=last_on if draw(st.booleans()) else None
            )
        if actor in PLEDGES:
            reading = replace(reading, pledges=(Pledge(PLEDGES[actor], on, "So it is."),))
        if actor == "bounce":
            reading = replace(reading, bounced_ids=(ours,))
        said.append(message(number, at, sender, reading=reading, references=(ours,)))
        ours = said[-1].message_id if sender == SELLER else ours
    return said


NOTES = st.builds(
    Note,
    prospect=st.just(CUSTOMER.name),
    kind=st.sampled_from([*NoteKind, *[NoteKind.LATER] * 3]),
    at=HOURS,
    until_on=st.dates(date(2026, 11, 2), date(2027, 3, 1)),
)


def decision(step: int, parent: str, message_id: str, state: DraftState, at: datetime) -> Decision:
    return Decision(
        key=str(step),
        prospect=CUSTOMER.name,
        parent=parent,
        play=REMINDER if step == REMINDER_STEP else CUSTOMER.cadence[step].play,
        step=step,
        generation=0,
        message_id=message_id,
        state=state,
        decided_at=at,
        settled_at=at,
    )


LEDGERS = st.lists(st.tuples(IDS, IDS, st.sampled_from(DraftState), HOURS), max_size=3).map(
    lambda rows: [decision(step, *row) for step, row in enumerate(rows)]
)


@st.composite
def ladders(draw: st.DrawFn, said: list[Message]) -> list[Decision]:
    """Steps as they follow the last mail, one after the other."""
    at, last = said[-1].arrived_at, said[-1].message_id
    rows = []
    first = draw(st.sampled_from([0, 0, REMINDER_STEP]))
    for step in range(first, draw(st.sampled_from([0, 1, 2, 3, 3]))):
        at += timedelta(hours=draw(st.integers(1, 24 * 20)))
        state = draw(st.sampled_from([*[DraftState.SENT] * 6, *DraftState, DraftState.DISCARDED]))
        row = decision(step, last, f"<draft{step}@seller.example>", state, at)
        rows.append(replace(row, by_seller=draw(st.booleans())))
    return rows


@st.composite
def talks(draw: st.DrawFn) -> Conversation:
    """Any facts at all, or facts as they come about."""
    notes = draw(st.lists(NOTES, max_size=2)) if draw(st.integers(0, 2)) == 0 else []
    if draw(st.integers(0, 2)) == 0:
        return gather(draw(st.lists(mails(), max_size=9)), notes, draw(LEDGERS), WHO)[0]
    said = draw(exchanges())
    return gather(said, notes, draw(ladders(said)), WHO)[0]


@st.composite
def moments(draw: st.DrawFn, least: int = 1) -> tuple[Conversation, list[datetime]]:
    """A conversation, and instants when all of it has happened, in order."""
    talk = draw(talks())
    said = [word.at for word in talk.words] + [note.at for note in talk.notes]
    now = max([START, *said, *(d.decided_at for d in talk.decisions)])
    hours = draw(st.lists(AFTER, min_size=least, max_size=least + 2))
    return talk, sorted(now + timedelta(hours=n) for n in hours)


@st.composite
def glimpses(draw: st.DrawFn) -> tuple[Conversation, datetime]:
    """A conversation, and an instant before, while or after it happens."""
    talk, (after, *_) = draw(moments())
    return talk, draw(HOURS | LATER_ON) if draw(st.integers(0, 3)) == 0 else after


# --- judgement ---------------------------------------------------------------------------------

JUDGED = settings(max_examples=500)


@pytest.mark.parametrize("situation", [s for s in Situation if s is not Situation.CLIENT])
def test_the_laws_are_about_every_situation(situation: Situation) -> None:
    """Else they would hold because nothing that could break them is ever told."""

    def arises(told: tuple[Conversation, list[datetime]]) -> bool:
        return judge(told[0], POLICY, told[1][0]).situation is situation

    searching = settings(max_examples=5_000, database=None, phases=[Phase.generate])
    assert find(moments(), arises, settings=searching, random=Random(1))


@JUDGED
@given(moments(least=2))
def test_the_same_facts_at_the_same_now_give_the_same_verdict(
    told: tuple[Conversation, list[datetime]],
) -> None:
    """Whatever was judged in between."""
    talk, (now, *others) = told
    first = judge(talk, POLICY, now)
    for other in others:
        judge(talk, POLICY, other)
    assert judge(talk, POLICY, now) == first


FREE = st.sets(st.dates(date(2026, 11, 2), date(2027, 3, 1)), max_size=25)
SEASONS = st.none() | st.builds(
    Season,
    first=st.sampled_from([(11, 9), (12, 24), (2, 1)]),
    last=st.sampled_from([(11, 20), (1, 1), (1, 8), (2, 26)]),
)


def abroad(holidays: set[date], season: Season | None = None) -> Policy:
    """Prospects who keep these holidays besides the seller's, and a time that is quiet."""
    quiet = season.covers if season else lambda _: False
    both = WorkCalendar(ZONE, lambda day: day in holidays or day in HOLIDAYS, quiet)
    return Policy(CALENDAR, waits_for=lambda _: both)


@JUDGED
@given(glimpses(), FREE, st.dates(date(2026, 11, 2), date(2027, 3, 1)), SEASONS)
def test_a_holiday_more_never_makes_anything_due_earlier(
    told: tuple[Conversation, datetime], holidays: set[date], more: date, season: Season | None
) -> None:
    talk, now = told
    policies = [POLICY, abroad(holidays), abroad({*holidays, more})]
    policies.append(abroad({*holidays, more}, season))
    verdicts = [judge(talk, policy, now) for policy in policies]
    falls = [v.falls_silent_at for v in verdicts if v.falls_silent_at]
    assert falls == sorted(falls)
    assert [v.we_owe for v in verdicts] == [verdicts[0].we_owe] * len(verdicts)
    if verdicts[0].situation is Situation.THEIR_TURN:  # what is not silent yet, is not for more
        assert {v.situation for v in verdicts} == {Situation.THEIR_TURN}


@JUDGED
@given(moments(least=2), FREE, SEASONS)
def test_time_moves_a_conversation_only_forward_whatever_holidays_they_keep(
    told: tuple[Conversation, list[datetime]], holidays: set[date], season: Season | None
) -> None:
    talk, nows = told
    policy = abroad(holidays, season)
    verdicts = [judge(talk, policy, now) for now in nows]
    ranks = [_rank(v.situation) for v in verdicts]
    if None not in ranks:
        assert ranks == sorted(ranks, key=lambda rank: rank or 0)
    for verdict in verdicts:
        if verdict.next is not None:
            due_on = verdict.next.due_at.astimezone(ZONE).date()
            assert CALENDAR.is_working_day(due_on), "no draft falls due on the seller's free days"


_FORWARD = [
    {Situation.AWAY, Situation.AGREED_DATE},
    {Situation.THEIR_TURN},
    {Situation.SILENT},
    {Situation.YOUR_CALL},
]


def _rank(situation: Situation) -> int | None:
    return next((n for n, rank in enumerate(_FORWARD) if situation in rank), None)


@JUDGED
@given(moments(least=2))
def test_time_alone_moves_a_conversation_only_forward(
    told: tuple[Conversation, list[datetime]],
) -> None:
    talk, nows = told
    verdicts = [judge(talk, POLICY, now) for now in nows]
    ranks = [_rank(v.situation) for v in verdicts]
    if None in ranks:
        held = {Situation.AGREED_DATE, Situation.AWAY}
        assert len({v.situation for v in verdicts} - held) <= 1
    else:
        assert ranks == sorted(ranks, key=lambda rank: rank or 0)
    assert [v.we_owe for v in verdicts] == sorted(v.we_owe for v in verdicts)


@JUDGED
@given(glimpses(), st.integers(1, 1000))
def test_until_the_instant_that_a_verdict_names_time_alone_changes_nothing(
    told: tuple[Conversation, datetime], share: int
) -> None:
    """Nor ever, where it names none."""
    talk, now = told
    verdict = judge(talk, POLICY, now)
    end = verdict.changes_at or now + timedelta(days=400)
    assert end > now
    last = end - timedelta(microseconds=1)
    for later in (min(now + (end - now) * share / 1001, last), last):
        found = judge(talk, POLICY, later)
        reasons = [replace(r, facts={}) for v in (verdict, found) for r in v.reasons]  # days pass
        assert reasons[: len(verdict.reasons)] == reasons[len(verdict.reasons) :]
        assert replace(found, reasons=()) == replace(verdict, reasons=())


@JUDGED
@given(glimpses())
def test_when_before_whether(told: tuple[Conversation, datetime]) -> None:
    talk, now = told
    verdict = judge(talk, POLICY, now)
    falls_at = verdict.falls_silent_at
    if verdict.situation is Situation.SILENT:
        assert falls_at is not None
        assert verdict.since == falls_at <= now
        assert verdict.next is not None
        assert verdict.next.due_at == falls_at
        assert CALENDAR.is_working_day(falls_at.astimezone(CALENDAR.zone).date())
    elif falls_at is not None:
        assert falls_at > now
    if verdict.next is not None:
        assert verdict.next.due_at == falls_at
        ours = [word.at for word in talk.words if word.side is Side.OURS]
        if verdict.next.index == REMINDER_STEP:
            assert verdict.next.play == REMINDER
            assert falls_at is not None
            # Of a reminder that lies there, who agreed on what may be lost with the ledger.
            agreed_on = verdict.agreed_on or date.min
            assert falls_at.astimezone(CALENDAR.zone).date() > agreed_on
        elif not talk.notes:
            assert verdict.next.play == CUSTOMER.cadence[verdict.next.index].play
            after = CUSTOMER.cadence[verdict.next.index].after
            assert after is not None
            assert verdict.next.due_at >= CALENDAR.add_working_days(ours[-1], after)
    if not talk.words:
        assert verdict.since is None
        assert verdict.situation is not Situation.THEIR_TURN


@JUDGED
@given(glimpses())
def test_when_the_prospect_spoke_last_it_is_no_silence_unless_the_seller_put_it_off(
    told: tuple[Conversation, datetime],
) -> None:
    talk, now = told
    spoken = [w for w in talk.words if w.side is Side.OURS
              or (w.side is Side.THEIRS and w.message.reading.speaks)]  # fmt: skip
    if spoken and spoken[-1].side is Side.THEIRS:
        verdict = judge(talk, POLICY, now)
        if verdict.next is not None and verdict.next.index == REMINDER_STEP:
            return
        if verdict.situation in (Situation.SILENT, Situation.THEIR_TURN, Situation.YOUR_CALL):
            note = talk.notes[-1]
            assert note.kind is NoteKind.LATER
            assert note.until_on is not None
            # A step that was sent after that day began a wait of its own, whatever the clock says.
            moments = [now, *(d.settled_at for d in talk.decisions if d.settled_at)]
            assert max(m.astimezone(CALENDAR.zone).date() for m in moments) > note.until_on


@JUDGED
@given(moments())
def test_before_a_day_they_named_nobody_is_silent(
    told: tuple[Conversation, list[datetime]],
) -> None:
    """Unless the seller says otherwise by command."""
    talk, nows = told
    theirs = [w for w in talk.words if w.side is Side.THEIRS and w.message.reading.speaks]
    named = [w for w in theirs if w.message.reading.later_on and not w.message.reading.sender_doubt]
    if not named or talk.notes:
        return
    said = named[-1].message.reading
    until = said.later_on
    assert until is not None
    ours = [w for w in talk.words if w.side is Side.OURS]
    narrowed = any(w.message.reading.pledges for w in ours)  # to a day of those that they named
    if said.later_until and said.later_until - until < timedelta(days=7) and not narrowed:
        until = max(until, said.later_until)
    for now in nows:
        verdict = judge(talk, POLICY, now)
        if now.astimezone(CALENDAR.zone).date() <= until:
            assert verdict.situation is not Situation.SILENT
            if verdict.next is not None:
                assert verdict.next.due_at.astimezone(CALENDAR.zone).date() > until


@JUDGED
@given(moments())
def test_who_is_owed_what_was_promised_is_not_written_to_by_us(
    told: tuple[Conversation, list[datetime]],
) -> None:
    talk, nows = told
    for now in nows:
        verdict = judge(talk, POLICY, now)
        if any(reason.code == "promise" for reason in verdict.reasons):
            assert (verdict.situation, verdict.we_owe) == (Situation.OUR_TURN, True)
            assert verdict.next is None


_MACHINES = [
    Reading(kind=kind, effect=effect)
    for kind in (Kind.AUTO_REPLY, Kind.BOUNCE, Kind.RECEIPT, Kind.ROBOT, Kind.LIST)
    for effect in DOES[kind]
]


@JUDGED
@given(
    st.lists(mails(senders=(SELLER,)), min_size=1, max_size=3),
    st.lists(st.tuples(mails(senders=(PAT,)), st.sampled_from(_MACHINES)), max_size=4),
    LATER_ON,
)
def test_a_machine_is_never_an_answer(
    ours: list[Message], theirs: list[tuple[Message, Reading]], now: datetime
) -> None:
    machines = [replace(m, reading=reading) for m, reading in theirs]
    alone = judge(gather(ours, (), (), WHO)[0], POLICY, now)
    verdict = judge(gather([*ours, *machines], (), (), WHO)[0], POLICY, now)
    assert verdict.situation not in (Situation.OUR_TURN, Situation.CLOSED, Situation.UNCLEAR)
    assert verdict.follows == alone.follows
    assert not verdict.we_owe


@JUDGED
@given(glimpses(), st.integers(0, 9), NOTES)
def test_a_stop_closes_for_ever(
    told: tuple[Conversation, datetime], which: int, note: Note
) -> None:
    """Whoever writes after it, and whatever the seller says but "resume"."""
    talk, now = told
    people = (Kind.PERSON, Kind.CALENDAR)
    theirs = [w for w in talk.words if w.side is Side.THEIRS and w.message.reading.kind in people]
    notes = [n for n in (*talk.notes, note) if n.kind is not NoteKind.RESUME]
    if not theirs:
        return
    asked = theirs[which % len(theirs)]
    stop = replace(asked.message, reading=replace(asked.message.reading, stop=True))
    words = [replace(w, message=stop) if w is asked else w for w in talk.words]
    closed = replace(talk, words=tuple(words), notes=tuple(notes))
    assert judge(closed, POLICY, now).situation is Situation.CLOSED


# --- conversations -----------------------------------------------------------------------------


@given(st.lists(mails(), max_size=9), st.randoms(use_true_random=False))
def test_shuffling_messages_and_copying_them_changes_nothing(
    said: list[Message], chance: object
) -> None:
    unique = list({m.identity: m for m in said}.values())
    copies = [replace(m, place=Place("Copy", 1, 1), in_sent=False,
                      arrived_at=m.arrived_at + timedelta(days=1)) for m in unique]  # fmt: skip
    mixed = unique + copies
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert gather(mixed, (), (), WHO) == gather(unique, (), (), WHO)


@given(st.lists(mails(), max_size=9))
def test_words_are_in_order_and_each_mail_speaks_once(said: list[Message]) -> None:
    (talk,) = gather(said, (), (), WHO)
    instants = [w.at for w in talk.words]
    assert instants == sorted(instants)
    identities = [w.message.identity for w in talk.words]
    assert len(identities) == len(set(identities))
    for word in talk.words:
        assert (word.side is Side.OURS) == word.message.in_sent


@given(st.binary(max_size=300))
def test_any_header_can_be_asked_for(octets: bytes) -> None:
    assert Concerns(WHO, [])(octets) in (True, False)
    assert Concerns(WHO, [])(octets + b"\nFrom: <pat@customer.example>\n")


# --- working days ------------------------------------------------------------------------------

INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
DATES = st.dates(date(2020, 1, 1), date(2035, 1, 1))
ABSENCES = st.lists(st.tuples(DATES, DATES), max_size=3)


@given(INSTANTS, st.integers(0, 60), ABSENCES, st.integers(0, 100))
def test_waits_end_on_working_days_and_never_before_they_begin(
    start: datetime, days: int, absences: list[tuple[date, date]], hours: int
) -> None:
    end = CALENDAR.add_working_days(start, days, absences)
    assert end >= start
    assert CALENDAR.is_working_day(end.astimezone(CALENDAR.zone).date())
    assert CALENDAR.add_working_days(start, days + 1, absences) > end
    assert CALENDAR.add_working_days(start + timedelta(hours=hours), days, absences) >= end
    end_on = end.astimezone(CALENDAR.zone).date()
    real = [(a, b) for a, b in absences if b - a <= timedelta(days=400)]
    assert not any(first_on <= end_on < back_on for first_on, back_on in real)
    assert CALENDAR.working_days_between(start, end, absences) == days
    assert CALENDAR.working_days_between(start, end - timedelta(seconds=1), absences) == max(
        days - 1, 0
    )


# --- mime and replies --------------------------------------------------------------------------

_PIECES = st.sampled_from(
    [b"From: ", b"Subject: ", b"=?utf-8?q?", b"?=", b"\r\n", b"\n", b"\r", b" ", b"<a@b>", b"\0",
     b'"', b"(", b",", b"Content-Type: multipart/mixed; boundary=x\n\n", b"--x\n", b"--x--\n",
     b"Content-Type: message/rfc822\n\n", b"Content-Type: text/html; charset=utf-16\n\n", b"<p>",
     b"=?utf-8?b?", b"\xff\xfe", "\u202e\u0301é".encode(), b"Message-ID: ", b"Date: 1 Nov 2026 ",
     b"Content-Transfer-Encoding: base64\n\n", b"On a wrote:\n> ", b"\n\n> a"]
)  # fmt: skip
_TRICKS = st.sampled_from(
    [b"Message-ID: <a\0@b>", b"References: <a b@c> <\xc3\xa9@b>", b"Subject: =?utf-7?q?+2AA-?=",
     b"From: \"a@b\" <c@d>, e", b"To: (a\0) <b@c>,=?utf-8?q?=0D=0A?= <d@e>", b"Date: 1 Nov 9999"]
)  # fmt: skip
OCTETS = (
    st.binary(max_size=200)
    | st.lists(_PIECES | st.binary(max_size=9), max_size=30).map(b"".join)
    | st.lists(_TRICKS, max_size=4).map(b"\n".join)
)


@settings(max_examples=400)
@given(OCTETS)
def test_any_octets_are_a_message_with_safe_values(octets: bytes) -> None:
    parsed = parse(octets)
    ids = (parsed.message_id, *parsed.in_reply_to, *parsed.references)
    names = [a.name for a in (*parsed.senders, *parsed.to, *parsed.cc)]
    specs = [a.spec for a in (*parsed.senders, *parsed.to, *parsed.cc)]
    values = [v for values in parsed.headers.values() for v in values]
    for value in (*ids, *names, *specs, *values, parsed.subject):
        value.encode()
        assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in value)
    parsed.text.encode()
    assert "\0" not in parsed.text
    assert "\r" not in parsed.text
    assert all(spec.isascii() and spec.count("@") == 1 for spec in specs)
    reading = read(parsed)
    assert reading.intent is None or reading.kind is Kind.PERSON
    new = new_text(parsed.text)
    assert bool(new.text) == bool(parsed.text.strip())


LINES = st.sampled_from(["> a", "-- ", "On a wrote:", "From: a", "To: a", "Sent: a", "", "Stop."])
TEXTS = st.text(max_size=300) | st.lists(LINES | st.text(max_size=20), max_size=9).map("\n".join)


@given(TEXTS)
def test_new_text_makes_nothing_up(text: str) -> None:
    new = new_text(text)
    lines = {line.strip() for line in text.split("\n")}
    assert all(line.strip() in lines for line in new.text.split("\n") if line.strip())
    asks_to_stop(text)
