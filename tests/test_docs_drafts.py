"""docs/drafts.md holds what the code does: its tables are made from the code, here.

GHOSTWATCH_DOCS=rewrite (``make docs``) writes them; otherwise they are compared. Words that the
code does not have (what a state means, when a reason is given) stand here, for each state and code.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

import pages
from clients import CLIENTS
from ghostwatch.core import life
from ghostwatch.core.model import SETTLED, DraftState
from ghostwatch.core.plan import HELD_BY, STALE
from ghostwatch.report.names import DRAFT_STATES, SITUATIONS
from ghostwatch.report.sentences import SENTENCES
from test_clients import SEEN

MEANINGS: Mapping[DraftState, str] = {
    DraftState.PLANNED: "Decided, and certainly not in Drafts yet: a turn writes it, or `status` "
    "says why not.",
    DraftState.APPENDING: "The mail server was asked to store it and was not yet heard to answer.",
    DraftState.PRESENT: "It lies in Drafts as ghostwatch wrote it, and nobody has changed it.",
    DraftState.SENT: "You sent it as it was written.",
    DraftState.SENT_EDITED: "You changed it and sent it, or sent a mail of your own in its place.",
    DraftState.EDITED: "You changed it or put a flag on it: it is yours and is never moved.",
    DraftState.DISCARDED: "It is gone and was not sent, so you threw it away.",
    DraftState.WITHDRAWN: "ghostwatch moved it to Trash, or it was in doubt and you said `resume`.",
    DraftState.UNCERTAIN: "Nothing tells whether the mail server stored it: only a look of yours "
    "into Drafts.",
}

# Reason -> when a draft of ours is taken back for it, besides the situations of STALE.
TAKEN_BACK: Mapping[str, str] = {
    "wrote_other": "the latest word is another mail of yours, in any thread",
    "doubled": "a draft for the same mail lay in Drafts before it",
    "undone": "you say `undo`",
    "unwatched": "you take out the message that had them [watched](controls.md)",
}

# Reason -> when a draft that is due is not written for it, besides the states of HELD_BY.
HELD: Mapping[str, str] = {
    "own_draft": "a draft of your own lies in Drafts, to them or in one of their threads",
    "stale_draft": "an older draft of ghostwatch's should go and could not be moved",
    "taken_back": "you took its draft back with `undo`",
    "courtesy_undone": "the same for a [courtesy](how-it-works.md#courtesies)",
    "steps_unknown": "the state was lost, and a mail of yours may have been a step",
    "ledger_lost": "the state was damaged, and you have not said `resume` for them since",
    "drafts_too_full": "the state was lost, and Drafts holds more than is looked at",
    "cap_per_pass": "`drafts.per_pass` new drafts were written in this turn",
    "cap_per_day": "`drafts.per_day` new drafts were written on this day",
    "cap_per_quarter": "you sent them `drafts.per_quarter` of ghostwatch's messages in 90 days",
    "answered_meanwhile": "the last look before the write finds that it is not due any more",
    "uidvalidity_changed": "the mail server numbered a mailbox anew",
    "wrong_clock": "the clock of the machine is in doubt, and `--now` was not given",
    "alias_unknown": "your last mail has a sender that `me.addresses` does not name",
    "no_recipient": "your last mail went to nobody else",
    "no_parent_id": "your last mail has no Message-ID that can be named",
    "not_rendered": "the template is wrong, or asks for a fact that is not there",
    "not_verified": "the finished message, read back, is not what was meant",
    "refused": "the mail server says NO to it",
    "next_turn": "no turn was done since it came due",
}

# The other reasons, which say how it stands; no draft is due, or it lies there.
BESIDES = frozenset({
    "no_mail", "we_wrote", "they_wrote", "waiting", "waiting_again", "silent", "we_owe",
    "own_pace", "others_pace", "average_pace",
    "they_said_yes", "we_named_a_day", "day_passed", "unanswered", "we_promised", "promise",
    "away_until", "away_no_date", "bounced", "bounced_full", "bounced_policy", "left",
    "left_referring", "stranger", "look_alike", "doubtful_sender", "asked_to_stop", "they_asked",
    "they_are_interested", "they_said_not_now", "they_said_later", "they_said_no",
    "they_chose_other", "wrong_person", "meeting", "meeting_requested", "meeting_accepted",
    "meeting_tentative", "meeting_declined", "meeting_countered", "meeting_cancelled",
    "won", "lost", "hush", "later", "client", "moved_there", "controls_contradict",
    "first_answer", "you_met", "our_silence", "care_due", "owe_play",
    "clear_no", "somebody_else",
    "step_done", "cadence_over", "draft_waiting", "draft_missing", "adopted", "adopted_changed",
    "brief_of_today", "brief_is_old",
})  # fmt: skip


def code(*states: DraftState | None) -> str:
    return ", ".join(f"`{state}`" if state else "-" for state in states)


def said(reason: str) -> str:
    """The sentence for a reason; what differs from case to case is left out."""
    return "“" + re.sub(r"\{\w+\}", "…", SENTENCES[reason].replace("{play}", "draft")) + "”"


def states() -> str:
    rows = ((code(state), DRAFT_STATES[state], MEANINGS[state]) for state in DraftState)
    return pages.table(("state", "what `status` and `why` say", "meaning"), rows)


def diagram() -> str:
    """A state and where it can go, whoever moves it; staying where it is goes without saying."""
    arrows = {(act.before, act.after) for act in life.ACTS}
    arrows |= {
        (before, after)
        for before, rules in life.RULES.items()
        for rule in rules
        for after in rule.leads_to
    }
    order: list[DraftState | None] = [None, *DraftState]
    steps = sorted(
        ((a, b) for a, b in arrows if a is not b),
        key=lambda arrow: (order.index(arrow[0]), order.index(arrow[1])),
    )
    # Rows that are read off the mailbox begin anywhere; the arrows would hide the rest.
    lines = [f"    {a or '[*]'} --> {b}" for a, b in steps if a or b is DraftState.PLANNED]
    lines += [f"    {state} --> [*]" for state in DraftState if state in SETTLED]
    picture = ["```mermaid", "stateDiagram-v2", "    direction LR", *lines, "```"]
    settled = [state for state in DraftState if state in SETTLED]
    again = [state for state in settled if any(a is state is not b for a, b in arrows)]
    text = f"Settled (an arrow to the end): {code(*settled)}. But {code(*again)} can still go on."
    return "\n".join([*picture, "", text])


def seen() -> str:
    rows = [
        (code(before) if number == 0 else "", rule.event, code(*rule.leads_to))
        for before, rules in life.RULES.items()
        for number, rule in enumerate(rules)
    ]
    return pages.table(("state", "what is seen", "then"), rows)


def acts() -> str:
    rows = ((code(act.before), act.event, code(act.after)) for act in life.ACTS)
    return pages.table(("before", "what is done", "after"), rows)


def stale() -> str:
    when: dict[str, list[str]] = {}
    for situation, reason in STALE.items():
        when.setdefault(reason, []).append(f"“{SITUATIONS[situation]}”")
    rows = [(f"`status` says {' or '.join(words)}", said(reason)) for reason, words in when.items()]
    rows += [(words, said(reason)) for reason, words in TAKEN_BACK.items()]
    return pages.table(("when", "what is said"), rows)


def held() -> str:
    rows = [(f"its draft is {code(state)}", said(why.code)) for state, why in HELD_BY.items()]
    rows += [(words, said(reason)) for reason, words in HELD.items()]
    return pages.table(("when", "what is said"), rows)


def clients() -> str:
    actions = list(dict.fromkeys(action for row in SEEN.values() for action in row))
    rows = [
        [f"`{name}`", *(_cell(SEEN[name].get(action)) for action in actions)] for name in CLIENTS
    ]
    known = [f"`{one.name}` ({one.measured})" for one in CLIENTS.values() if one.measured]
    assumed = [f"`{one.name}`" for one in CLIENTS.values() if not one.measured]
    text = f"Measured: {'; '.join(known)}. Assumed: {', '.join(assumed)}."
    return f"{pages.table(['program', *actions], rows)}\n\n{text}"


def _cell(what: tuple[str, str] | None) -> str:
    if what is None:
        return "-"
    state, play = what
    return f"`{state}`" + (f", then {play}" if play != "-" else "")


SECTIONS: Mapping[str, Callable[[], str]] = {
    "states": states,
    "diagram": diagram,
    "seen": seen,
    "acts": acts,
    "stale": stale,
    "held": held,
    "clients": clients,
}


def test_the_page_of_drafts_says_what_the_code_does() -> None:
    pages.check("drafts.md", SECTIONS)


def test_every_state_has_its_meaning() -> None:
    assert set(MEANINGS) == set(DraftState)


def test_every_reason_has_its_place_and_no_other_is_in_the_page() -> None:
    """That each is given somewhere in the source is held by test_report."""
    held_by = {reason.code for reason in HELD_BY.values()}
    groups = [held_by, set(HELD), {*STALE.values()}, set(TAKEN_BACK), BESIDES]
    assert Counter(reason for group in groups for reason in group) == Counter(SENTENCES.keys())
