"""One sentence for each reason: the only place that knows how a code is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from math import inf
from types import MappingProxyType

from ghostwatch.core.model import Fact, Reason
from ghostwatch.report.dates import day
from ghostwatch.report.escaping import plain
from ghostwatch.report.names import DRAFT_STATES, count, play_in_sentence

# code -> what a tired salesperson reads. {facts} are filled in by ``say``.
SENTENCES: Mapping[str, str] = {
    # what the mail says
    "no_mail": "There is no mail with them yet.",
    "we_wrote": "You wrote on {on}.",
    "they_wrote": "{who} wrote on {on}.",
    "they_asked": "{who} asked on {on}: {words}",
    "they_are_interested": "{who} wants to go on, said on {on}: {words}",
    "they_said_not_now": "{who} said on {on} that it is not the time: {words}",
    "they_said_later": "{who} wants to talk again from {until}, said on {on}: {words}",
    "they_said_yes": "{who} said yes to {until}: {words}",
    "they_said_no": "{who} said no on {on}: {words}",
    "they_chose_other": "{who} chose another, said on {on}: {words}",
    "wrong_person": "{who} is not the right person, said on {on}: {words}",
    "meeting": "A meeting is planned for {until}.",
    "meeting_requested": "{who} invited you on {on} to a meeting on {until}.",
    "meeting_accepted": "{who} accepted on {on} the meeting on {until}.",
    "meeting_tentative": "{who} said on {on} that they may come to the meeting on {until}.",
    "meeting_declined": "{who} declined on {on} the meeting on {until}. It need not be a no.",
    "meeting_countered": "{who} proposed on {on} another time for the meeting.",
    "meeting_cancelled": "{who} cancelled on {on} the meeting on {until}. Ask why.",
    "we_named_a_day": "On {on} you named {until} as the day to talk: {words}",
    "day_passed": "{until} has passed without a word.",
    "waiting": "They still have time to answer, until {until} ({days} after your mail).",
    "waiting_again": "After the draft that you threw away on {on} the next one waits until {until} "
    "({days}).",
    "silent": "No answer for {days}, since {since}.",
    "own_pace": "{who} usually answers {usual}; {odds} would still answer now.",
    "others_pace": "How soon they answer is not known yet; others usually answer you {usual}, and "
    "{odds} would still answer now.",
    "average_pace": "How soon they answer is not known yet, so the average of many people counts: "
    "{odds} would still answer now.",
    "away_until": "{who} is away until {until}: {words}",
    "away_no_date": "{who} is away and names no date, so nothing happens before {until}.",
    "bounced": "Mail to {who} comes back: it does not reach them.",
    "bounced_full": "Your mail to {who} came back: their mailbox is full. Call them.",
    "bounced_policy": "A rule of their mail server refused your mail to {who}. It is about your "
    "mail, not about their address: call them.",
    "left": "{who} is not there any more: {words}",
    "left_referring": "{who} is not there any more, and {to} is named instead: {words}",
    "stranger": "{who} answered one of your mails and is not listed. A private address of theirs? "
    "Then add it to their contacts.",
    "look_alike": "{who} answered one of your mails and only looks like an address at {real}. Be "
    "sure who it is before you answer.",
    "doubtful_sender": "It is not certain who wrote this message: {why}.",
    "asked_to_stop": "{who} asked on {on} not to be written to again: {words}",
    "unanswered": "{who} asked on {on} and has no answer: {words}",
    "we_promised": "On {on} you promised something for {until}: {words}",
    "promise": "On {on} you promised something for {until}, and no mail to them shows that it was "
    "done: {words}",
    "we_owe": "They have waited for your answer since {since}.",
    # what the seller said
    "won": "You marked this as won on {on}.",
    "lost": "You marked this as lost on {on}.",
    "hush": "You asked for quiet on {on}.",
    "later": "You put this off until {until}.",
    "client": "They are a client.",
    "moved_there": "You moved {subject} to {mailbox} on {on}; take it out to take that back.",
    "controls_contradict": "{mailbox} and {other} say different things about them; take their "
    "messages out of one of the two.",
    # where the cadence stands
    "step_done": "The {play} was {how} on {on}.",
    "cadence_over": "The planned messages ended on {on}. Won, lost or later: your call.",
    # what a friend would write without being asked
    "you_met": "You met on {on}: a thank-you within a working day is worth writing.",
    "first_answer": "It is their first real answer, of {on}: a thank-you within a working day is "
    "worth writing.",
    "owe_play": "A draft for an answer that is owed is what `courtesies.owe` asks for.",
    "our_silence": "Their order runs, and your last word to them was on {on}: after {days} no news "
    "is news too.",
    "care_due": "You last spoke on {on}: time to ask how they are.",
    "clear_no": "They were clear: an answer that leaves the door open, within a working day, is "
    "worth writing. The conversation stays closed.",
    "somebody_else": "You wrote to somebody else there on {on}, who may know who has taken over.",
    # what lies in Drafts
    "draft_waiting": "The {play} lies ready in your Drafts.",
    "draft_missing": "The {play} is not in Drafts any more. If it is not sent and stays away, it "
    "counts as thrown away.",
    "draft_edited": "You changed the {play}, so it is yours and stays as it is.",
    "stale_draft": "An older draft to them still lies in Drafts; look at it and delete it first.",
    "next_turn": "It is due: the next look at your mailbox writes the draft.",
    "taken_back": "You took the draft back on {on}: `resume` lets it come again, or say won, lost "
    "or later.",
    "courtesy_undone": "You took the {play} back on {on}; it comes again only if you say `resume`.",
    "refused": "The mail server declined the draft (why: {what}).",
    "ledger_lost": "ghostwatch's state was damaged, and a word of yours about them may be lost "
    "with it. If they may be written to, say `ghostwatch resume` with their name.",
    "adopted": "ghostwatch knows this draft again and looks after it.",
    "adopted_changed": "You have a changed draft for this step; it stays yours.",
    "doubled": "Another draft for the same step was in Drafts already, so the {play} was moved to "
    "Trash.",
    "steps_unknown": "ghostwatch lost its state, so it cannot tell whether your mail of {on} was "
    "one of its messages. To go on from that mail, say `ghostwatch resume` with their name.",
    "drafts_too_full": "ghostwatch lost its state, and Drafts is too full to see whether a draft "
    "for them lies there already. Tidy it up.",
    "own_draft": "A draft of your own to them lies in Drafts, so nothing is added.",
    "uncertain": "The mail server did not say whether it stored the {play}. If it lies in Drafts, "
    "the next look finds it. If it does not, say `ghostwatch resume` with their name.",
    "quarantine": "The last write is in doubt, so ghostwatch waits a moment before it decides.",
    # why a draft is withheld
    "cap_per_pass": "Held back until the next look: at most {limit} at a time.",
    "cap_per_day": "Held back until tomorrow: at most {limit} a day.",
    "cap_per_quarter": "Held back until {until}: they get at most {most} of these messages in 90 "
    "days (`drafts.per_quarter`). A call is not counted.",
    "answered_meanwhile": "A newer message was found at the last moment, so no draft was written.",
    "uidvalidity_changed": "The mail server renumbered {mailbox}, so it is read again and new "
    "drafts wait for the next look.",
    "wrong_clock": "The clock of this machine is in doubt, so nothing new is drafted.",
    "alias_unknown": "Your last mail to them came from {address}, which is not among "
    "me.addresses, so there is no draft.",
    "no_recipient": "Your last mail names nobody but you, so there is nobody to write to.",
    "no_parent_id": "Your last mail to them has no Message-ID that an answer could name, so there "
    "is no draft.",
    "not_rendered": "The words could not be filled in: {what}.",
    "not_verified": "The draft did not come out as intended ({what}), so it was not stored.",
    # the morning's list, a draft to the seller themselves
    "brief_of_today": "Your list for {on}.",
    "brief_is_old": "It was the list for {on}.",
    # why a draft is taken back
    "answered": "They answered, so the draft is not needed any more.",
    "wrote_other": "You wrote to them yourself, so the draft is not needed any more.",
    "closed_now": "Its moment has passed, so the draft is not needed any more.",
    "undone": "You took the draft back with undo.",
    "unwatched": "You took out the message that had them watched.",
}

# Active hours, eight a working day, that answers took on average: below -> how that is said.
_USUAL = ((2, "within an hour or so"), (5, "within hours"), (9, "within a day"),
          (17, "within two days"), (41, "within a week"), (inf, "only after a week"))  # fmt: skip
# In a hundred: the model is too sure of itself above sixty, so nothing is said exactly there.
_ODDS = ((1, "hardly anybody"), (10, "about {} %"), (15, "about one in eight"),
         (23, "about one in five"), (29, "about one in four"), (42, "about one in three"),
         (58, "about half"), (inf, "most"))  # fmt: skip


def _first_above(table: Sequence[tuple[float, str]], value: Fact) -> str:
    number = value if isinstance(value, int) else 0
    return next(words for bound, words in table if number < bound)


def _quoted(words: str) -> str:
    """What somebody wrote, at the end of a sentence, which it closes or a full stop does."""
    return f"“{words}”" if words[-1:] in (*".!?…",) else f"“{words}”."


# fact -> how its value is said, where that is not the value itself
_SAID: Mapping[str, Callable[[Fact], str]] = {
    "days": lambda days: count(days, "working day"),
    "words": lambda said: _quoted(plain(str(said), 200)),
    "how": lambda state: DRAFT_STATES.get(str(state)) or plain(str(state)),
    "limit": lambda limit: count(limit, "new draft"),
    "play": lambda play: play_in_sentence(str(play)),
    "usual": lambda hours: _first_above(_USUAL, hours),
    "subject": lambda subject: f"“{plain(str(subject), 80)}”",
    "odds": lambda percent: _first_above(_ODDS, percent).format(percent),
}


# Codes that say nothing where another reason, or one of these codes, says it better.
_SAID_BY: Mapping[str, frozenset[str]] = {
    "closed_now": frozenset(),  # says that a draft is over, not why
    "we_wrote": frozenset({"silent", "our_silence"}),
    "meeting": frozenset({"you_met"}),  # that two have met says which day it was
    "day_passed": frozenset({"you_met"}),
}
# Codes in which the address is what matters, not who it belongs to; every other one says a name.
_OF_ADDRESSES = frozenset({"stranger", "look_alike", "bounced", "bounced_full", "bounced_policy"})
_NOBODY: Mapping[str, str] = MappingProxyType({})


class _Facts(dict[str, str]):
    """The facts of one reason in words; a fact that nobody gave is said vaguely, never a crash."""

    _VAGUE: Mapping[str, str] = {
        "who": "Someone there",
        "on": "an unknown day",
        "until": "an unknown day",
        "since": "an unknown day",
        "days": "some days",
        "play": "draft",
        "how": "done",
        "words": "look at their message.",
        "to": "somebody else",
        "real": "theirs",
        "limit": "a few new drafts",
        "most": "a few",
        "mailbox": "a mailbox",
        "other": "another",
        "subject": "a message",
        "address": "another address",
        "usual": "sooner",
        "odds": "few",
    }

    def __missing__(self, name: str) -> str:
        return self._VAGUE.get(name, "no details")


def _in_words(name: str, value: Fact, zone: tzinfo, now: datetime | None) -> str:
    if isinstance(value, date):
        return day(value, zone, now)
    return _SAID[name](value) if name in _SAID else plain(str(value)).rstrip(".")


def say(
    reason: Reason, zone: tzinfo, now: datetime | None = None, called: Mapping[str, str] = _NOBODY
) -> str:
    """One sentence for a reason, dates in the seller's zone; an unknown code speaks for itself.

    called: the names of people, by address.
    """
    sentence = SENTENCES.get(reason.code)
    if sentence is None:
        return plain(reason.code)
    given = {name: value for name, value in reason.facts.items() if value != ""}
    facts = {name: _in_words(name, value, zone, now) for name, value in given.items()}
    if reason.code not in _OF_ADDRESSES and (name := called.get(str(given.get("who")).lower())):
        facts["who"] = plain(name).rstrip(".")
    return sentence.format_map(_Facts(facts))


def say_all(
    reasons: Iterable[Reason],
    zone: tzinfo,
    now: datetime | None = None,
    called: Mapping[str, str] = _NOBODY,
) -> str:
    """Several reasons as running text."""
    return " ".join(say(reason, zone, now, called) for reason in worth_saying(reasons))


def worth_saying(reasons: Iterable[Reason]) -> list[Reason]:
    """The reasons without those that add nothing for a person.

    One that repeats an earlier one with no new fact, and one of which another says more.
    """
    kept: list[Reason] = []
    for reason in reasons:
        told = (dict(one.facts) for one in kept if one.code == reason.code)
        if not any(reason.facts.items() <= facts.items() for facts in told):
            kept.append(reason)
    codes = {reason.code for reason in kept}
    return [one for one in kept if not _is_said(one.code, codes)]


def _is_said(code: str, codes: set[str]) -> bool:
    by = _SAID_BY.get(code)
    return by is not None and bool(codes & by if by else codes - {code})
