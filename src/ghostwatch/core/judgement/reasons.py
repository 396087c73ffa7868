"""Reasons: each a code with its facts and the message that is the evidence.

The rule of the module: it says why, it decides nothing; the words are those of the report.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core import domains
from ghostwatch.core.judgement.run import settled_at
from ghostwatch.core.model import (
    NO_FACTS,
    Bounced,
    Decision,
    DraftState,
    Effect,
    Fact,
    Intent,
    Kind,
    Meeting,
    Reading,
    Reason,
    Side,
    Word,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ghostwatch.core.judgement.agreed import Agreed, Promise
    from ghostwatch.core.judgement.case import Case
    from ghostwatch.core.judgement.clock import Away


_USUALLY = 2  # answers; one is no habit


def because(code: str, word: Word | None = None, **facts: Fact) -> Reason:
    """A reason with its facts and the message that is the evidence."""
    message_id = word.message.message_id or None if word else None
    return Reason(code, message_id, facts or NO_FACTS)


def speaker(word: Word) -> str:
    """Who wrote it."""
    return next((sender.spec for sender in word.message.senders), "?")


def who_is_it(case: Case, word: Word) -> Reason:
    """A stranger, or somebody who only looks like one of theirs."""
    theirs = {*case.talk.prospect.domains}
    theirs |= {contact.rpartition("@")[2] for contact in case.talk.prospect.contacts}
    for sender in word.message.senders:
        if (real := domains.resembles(sender.domain, sorted(theirs))) is not None:
            return because("look_alike", word, who=speaker(word), real=real)
    return because("stranger", word, who=speaker(word))


def last_word(case: Case, word: Word) -> Reason:
    """Who had it, and what they meant."""
    if word.side is Side.THEIRS:
        return what_they_said(case, word)
    return because("we_wrote", word, on=case.on(word.at))


def what_they_said(case: Case, word: Word) -> Reason:
    """What a word of theirs means, with the sentence that says it and its day."""
    reading = word.message.reading
    code = _code_of(reading)
    facts: dict[str, Fact] = {"who": speaker(word), "on": case.on(word.at)}
    if code != "they_wrote":
        facts["words"] = reading.evidence
    if until := reading.meets_on or reading.later_on:
        facts["until"] = until
    return because(code, word, **facts)


def _code_of(reading: Reading) -> str:
    if reading.stop:
        return "asked_to_stop"
    if reading.effect is Effect.LATER and reading.later_on is not None:
        return "they_said_later"
    return _MEETINGS.get(reading.meeting) or _SAID.get(reading.intent, "they_wrote")


# What they meant -> the code of the reason; what is not here is only that they wrote.
_SAID: Mapping[Intent | None, str] = {
    Intent.QUESTION: "they_asked",
    Intent.INTERESTED: "they_are_interested",
    Intent.LATER: "they_said_not_now",
    Intent.NOT_INTERESTED: "they_said_no",
    Intent.CHOSE_OTHER: "they_chose_other",
    Intent.WRONG_PERSON: "wrong_person",
}
_MEETINGS: Mapping[Meeting | None, str] = {
    Meeting.REQUESTED: "meeting_requested",
    Meeting.ACCEPTED: "meeting_accepted",
    Meeting.TENTATIVE: "meeting_tentative",
    Meeting.DECLINED: "meeting_declined",
    Meeting.COUNTERED: "meeting_countered",
    Meeting.CANCELLED: "meeting_cancelled",
}


def absence(away: Away) -> Reason:
    """Who is away, and until when."""
    said = away.word.message.reading
    facts: dict[str, Fact] = {"who": speaker(away.word), "until": away.back_on}
    if said.away_until is None:
        return because("away_no_date", away.word, **facts)
    return because("away_until", away.word, **facts, words=said.date_words)


def own_pace(case: Case) -> Iterator[Reason]:
    """Why an ``auto`` wait is as long as it is; nothing where the wait is a number of days.

    usual: active hours that answers took, said of two at least; of their own, unlike the odds not
    pooled, for the seller knows them. odds: that an answer still comes, in hundred.
    """
    pace = case.clock.pace
    if pace is None:
        return
    last, odds, who = case.clock.last, round(100 * pace.odds_at(case.now)), case.theirs
    own = pace.known.prospect
    others = pace.known.everybody.without(own)
    if own.waits >= _USUALLY and who is not None:
        usual = round(own.usual)
        yield because("own_pace", last, who=speaker(who), usual=usual, odds=odds)
    elif others.waits >= _USUALLY:
        yield because("others_pace", last, usual=round(others.usual), odds=odds)
    else:
        yield because("average_pace", last, odds=odds)


def steps(case: Case) -> Iterator[Reason]:
    """What was done in this run, and what lies ready."""
    for d in case.clock.run.done:
        facts = {"play": d.play, "how": d.state.value, "on": case.on(settled_at(d))}
        yield Reason("step_done", d.message_id, facts)
    ready = case.clock.run.open
    if ready is not None and (code := what_lies_ready(ready)) is not None:
        yield Reason(code, ready.message_id, {"play": ready.play})


def what_lies_ready(ready: Decision) -> str | None:
    """The code for a draft that lies in Drafts, or did at the last look."""
    if ready.gone_polls:
        return "draft_missing"
    if ready.state is DraftState.EDITED:
        return "draft_edited"
    if ready.state is DraftState.PRESENT:
        return "draft_waiting"
    return None


def why_ended(case: Case, word: Word, address: str) -> Reason:
    """Why nobody reads mail to an address."""
    reading = word.message.reading
    if reading.kind is Kind.BOUNCE:
        return because(_BOUNCES.get(reading.bounce, "bounced"), word, who=address)
    if reading.kind is Kind.PERSON:
        return what_they_said(case, word)
    facts: dict[str, Fact] = {"who": address, "words": reading.evidence}
    if reading.referral:
        return because("left_referring", word, **facts, to=reading.referral)
    return because("left", word, **facts)


# A bounce that is not about the address as such -> how that is said.
_BOUNCES: Mapping[Bounced | None, str] = {
    Bounced.FULL: "bounced_full",
    Bounced.POLICY: "bounced_policy",
}


def why_agreed(case: Case, agreed: Agreed) -> Reason:
    """Who named the day to talk again."""
    word, until, words = agreed.word, agreed.until_on, agreed.words
    if word is None:
        return because("later", case.last, until=until)
    if word.message.reading.meeting is not None:
        return because("meeting", word, until=until)
    if word.side is Side.OURS:
        code = "we_named_a_day" if agreed.is_firm else "we_promised"
        return because(code, word, until=until, on=case.on(word.at), words=words)
    if words:
        return because("they_said_yes", word, who=speaker(word), until=until, words=words)
    said = word.message.reading
    words = said.evidence if said.effect is Effect.LATER else said.date_words
    return because(
        "they_said_later", word, who=speaker(word), on=case.on(word.at), words=words, until=until
    )


def broken_promise(case: Case, promise: Promise) -> Reason:
    """What the seller said they would do, by when, and in which mail."""
    on, until = case.on(promise.word.at), promise.on
    return because("promise", promise.word, on=on, until=until, words=promise.words)


def unanswered(case: Case) -> Iterator[Reason]:
    """The questions in their mails since ours, but for the one that they wrote last."""
    for word in case.human:
        reading = word.message.reading
        since = case.ours is None or word.at > case.ours.at
        asks = word.side is Side.THEIRS and reading.intent is Intent.QUESTION
        if asks and since and word is not case.last:
            facts: dict[str, Fact] = {"who": speaker(word), "on": case.on(word.at)}
            yield because("unanswered", word, **facts, words=reading.evidence)
