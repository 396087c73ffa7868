"""Which of the intents a reply holds, in what order they count, and what hides them.

The rules of the module
    The first row of ``INTENTS`` that a phrase speaks for is the intent; so a no beside a question
    is a no, a "later" beside one is a later, and a stop beside anything is a stop.
    A phrase is hidden by an ``except_`` phrase that shares its beginning or end with it; most are
    hidden behind "if"; what is a wish or a fact is hidden by a negation close to it.
    A stop beside words that the exchange goes on ("but do keep writing to me", "I will call you on
    Monday") is about something else: a copy, a channel, a reminder. Only ``goes_on`` says so.
    A "but" moves the weight: a no before it gives way to a wish or a later time behind it.
    Praise is no wish: it counts only where nothing else does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ghostwatch.core.model import Effect, Intent
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.phrases import Hit, Phrases
from ghostwatch.core.replies.intent.sentences import Sentence, sentences


@dataclass(frozen=True, slots=True)
class IntentRow:
    """One intent: its phrases' sections, what it does to the conversation, and what hides it."""

    intent: Intent
    effect: Effect
    sections: tuple[str, ...] = ()
    unless_if: bool = False
    unless_not: bool = False


INTENTS: tuple[IntentRow, ...] = (
    # A stop is heeded whatever stands before it; only its own exceptions and ``goes_on`` hide it.
    IntentRow(Intent.STOP, Effect.CLOSES, ("stop",)),
    IntentRow(Intent.WRONG_PERSON, Effect.ENDS_ADDRESS, ("wrong_person",), unless_if=True),
    IntentRow(Intent.CHOSE_OTHER, Effect.CLOSES, ("chose_other",), unless_if=True, unless_not=True),
    IntentRow(Intent.NOT_INTERESTED, Effect.CLOSES, ("not_interested",), unless_if=True),
    IntentRow(Intent.LATER, Effect.LATER, ("later",)),
    IntentRow(Intent.QUESTION, Effect.ANSWERS, ("question",)),
    IntentRow(
        Intent.INTERESTED,
        Effect.ANSWERS,
        ("interested", "yes_as_question", "praise"),
        unless_if=True,
        unless_not=True,
    ),
    IntentRow(Intent.THANKS, Effect.ANSWERS, ("thanks",)),
    IntentRow(Intent.UNKNOWN, Effect.ANSWERS),
)
_ROW_OF = {section: row for row in INTENTS for section in row.sections}
# Sections that make up for a no before a "but".
_OUTWEIGHS_A_NO = frozenset({"later", "interested", "yes_as_question"})
_NEAR = 3  # words between a negation and what it negates
_MOST_WORDS_OF_THANKS = 30
_MOST_EVIDENCE = 200
IN_SUBJECT = -1  # the number of a sentence that stands in the subject
_SUBJECT_OF_ANOTHER = (
    r"(?i)\s*(?:re|aw|antw|antwort|antwoord|sv|svar|vs|odp|odg|res?|ref|rif|r|ynt|fwd?|wg|tr|rv|i"
    r"|enc|vb|doorst|[^\x00-\x7f]{1,4}|v\u00e1)\s*(?:[\[(^]\s?\d{1,4}[\])]?\s*)?[:\uff1a]"
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reply wants; whether it asks for silence; the sentence that says so, as written."""

    intent: Intent
    stop: bool
    evidence: str


class Finding(NamedTuple):
    """One phrase that counts: its section, and the clause and sentence that it stands in."""

    section: str
    sentence: int
    clause: int
    said: str


class Heard(NamedTuple):
    """A reply's new text as the phrases hear it: its sentences, what fits, and what counts.

    hits: of each sentence, every phrase that fits. found: the phrases that nothing hides.
    """

    sentences: Sequence[Sentence]
    hits: Sequence[Sequence[Hit]]
    found: Sequence[Finding]


def wanted(new_text: str, subject: str, phrases: Phrases) -> Wanted:
    """What the new text of a reply asks for; of the subject only a stop of the writer's own."""
    return told(heard(new_text, subject, phrases))


def heard(new_text: str, subject: str, phrases: Phrases) -> Heard:
    """What phrases fit the new text of a reply, and a subject of the writer's own."""
    said = list(sentences(new_text, phrases))
    hits = [phrases.hits(sentence.text) for sentence in said]
    found = [
        one
        for n, (sentence, fitting) in enumerate(zip(said, hits, strict=True))
        for one in _findings(n, sentence, fitting)
    ]
    found = [one for one in found if one.section != "stop" or not _goes_on(one, found)]
    return Heard(said, hits, found + _own_subject(subject, phrases))


def told(by: Heard) -> Wanted:
    """What the phrases say, the first row of ``INTENTS`` that one of them speaks for."""
    stop = any(one.section == "stop" for one in by.found)
    words = sum(sentence.text.count(" ") + 1 for sentence in by.sentences)
    for row in INTENTS:
        if row.intent is Intent.THANKS and words > _MOST_WORDS_OF_THANKS:
            continue
        for one in by.found:
            if one.section in row.sections and not _outweighed(one, by.found, by.sentences):
                return Wanted(row.intent, stop, evidence_of(one.said))
    return Wanted(Intent.UNKNOWN, stop=False, evidence="")


def evidence_of(said: str) -> str:
    """A sentence as it is quoted: on one line, 200 characters at most."""
    return " ".join(said.split())[:_MOST_EVIDENCE]


def _own_subject(subject: str, phrases: Phrases) -> list[Finding]:
    """A stop in a subject that the writer chose: behind "Re:" or "Fwd:" it is another's."""
    if compiled(_SUBJECT_OF_ANOTHER).match(subject):
        return []
    said = sentences(subject[:_MOST_EVIDENCE], phrases)
    found = (
        one
        for sentence in said
        for one in _findings(IN_SUBJECT, sentence, phrases.hits(sentence.text))
    )
    return [one for one in found if one.section == "stop"]


def _findings(number: int, sentence: Sentence, hits: Sequence[Hit]) -> list[Finding]:
    found = [
        Finding(hit.section, number, sentence.clause(hit.start), sentence.said)
        for hit in hits
        if hit.section in _ROW_OF and not _hidden(hit, hits, sentence)
    ]
    found += (
        Finding(hit.section, number, sentence.clause(hit.start), sentence.said)
        for hit in hits
        if hit.section == "goes_on" and not _negated(hit, hits, sentence.text)
    )
    if sentence.asks and _wants_an_answer(hits):
        last = sentence.clause(len(sentence.text))
        found.append(Finding("question", number, last, sentence.said))
    return found


def _wants_an_answer(hits: Iterable[Hit]) -> bool:
    """Whether a question mark is meant: courtesy has one too, and "When can we meet?" is a yes."""
    return not any(hit.section in {"except_question", "yes_as_question"} for hit in hits)


def _hidden(hit: Hit, hits: Sequence[Hit], sentence: Sentence) -> bool:
    row = _ROW_OF[hit.section]
    hides = {f"except_{row.intent.value}"}
    if row.intent is Intent.QUESTION:
        hides.add("yes_as_question")
    if any(other.section in hides and _shares_an_end(hit, other) for other in hits):
        return True
    if row.unless_if and _behind_if(hit, hits, sentence.text):
        return True
    if row.intent is Intent.CHOSE_OTHER and sentence.asks and _in_last_part(hit, sentence.text):
        return True
    return row.unless_not and _negated(hit, hits, sentence.text)


def _shares_an_end(hit: Hit, other: Hit) -> bool:
    return other.start <= hit.start < other.end or other.start < hit.end <= other.end


def _behind_if(hit: Hit, hits: Sequence[Hit], text: str) -> bool:
    """A condition reaches to the next comma or "but"."""
    return any(
        other.section == "conditions"
        and other.start < hit.start
        and not compiled(r"[,|]").search(text, other.end, hit.start)
        for other in hits
    )


def _in_last_part(hit: Hit, text: str) -> bool:
    return "," not in text[hit.end :]


def _negated(hit: Hit, hits: Sequence[Hit], text: str) -> bool:
    for other in hits:
        if other.section == "negations" and other.end <= hit.start:
            between = text[other.end : hit.start]
        elif other.section == "negations_after" and other.start >= hit.end:
            between = text[hit.end : other.start]
        else:
            continue
        if between.count(" ") <= _NEAR + 1 and not {",", "|"} & set(between):
            return True
    return False


def _goes_on(stop: Finding, found: Sequence[Finding]) -> bool:
    """Whether the sentence of a stop, or one beside it, says that the exchange goes on."""
    return any(
        other.section == "goes_on" and abs(other.sentence - stop.sentence) <= 1 for other in found
    )


def _outweighed(one: Finding, found: Sequence[Finding], said: Sequence[Sentence]) -> bool:
    """Whether what follows a "but" takes a no back, or nothing but praise is left of a yes."""
    if one.section != "not_interested":
        return False
    return any(
        other.section in _OUTWEIGHS_A_NO
        and (other.sentence, other.clause) > (one.sentence, one.clause)
        and _a_contrast_between(one, other, said)
        for other in found
    )


def _a_contrast_between(one: Finding, other: Finding, said: Sequence[Sentence]) -> bool:
    """Whether the clause next to the first one's begins with a word of contrast."""
    if other.sentence == one.sentence:
        return True
    if len(said[one.sentence].contrasts) > one.clause:
        return True
    following = said[one.sentence + 1]
    return bool(following.contrasts) and following.contrasts[0] == 0
