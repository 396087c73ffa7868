"""What a reply most likely wants: the phrases and all other words of it, weighed together.

The rules of the module
    A stop is believed early and anything else late: to miss one costs ten times what a wrong one
    does. A phrase of the seller's own is not weighed. What is not likely enough is ``unknown``: a
    person answered, look.
    Where a class was weighed, the evidence is the sentence that speaks for it most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from ghostwatch.core.model import Intent
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.phrases import Phrases
from ghostwatch.core.replies.intent.sentences import Sentence
from ghostwatch.core.replies.intent.wanted import (
    IN_SUBJECT,
    INTENTS,
    Heard,
    Wanted,
    evidence_of,
    heard,
    told,
)
from ghostwatch.core.replies.intent.weights import Weights

STOP_FROM = 0.25
STOP_UNSAID_FROM = 0.35  # where no phrase says anything
STOP_AGAINST_FROM = 0.9  # where the phrases say something else
ALONE_FROM = 0.9
BESIDE_A_NO_FROM = 0.5
SAID_FROM = 0.5
NOT_SURE = Wanted(Intent.UNKNOWN, stop=False, evidence="")
NEUTRAL = "neutral"  # of the classes the one that is no intent
_ROWS = {row.intent: row for row in INTENTS}
_OFTEN = 2  # of one sign; more says no more
_LONG = 300  # characters count as one
_LONGEST = 2 * _LONG
_MOST_WORDS = 400
_LETTERS = 4
_PREFIX = 5
_MOST_COMPARED = 40  # sentences


def weighed(new_text: str, subject: str, phrases: Phrases, weights: Weights) -> Wanted:
    """What the new text of a reply asks for, of the subject only a stop of the writer's own."""
    by = heard(new_text, subject, phrases)
    by_phrases = told(by)
    if _is_sure(by) or not by.sentences:
        return by_phrases
    chances = weights.chances(pieces(by.sentences), signs(by, by_phrases))
    if chances.pop(Intent.STOP) >= _stop_from(by, by_phrases):
        return _said(Intent.STOP, by, by_phrases, weights)
    if plain := _plain_stop(by, weights):
        return Wanted(Intent.STOP, stop=True, evidence=evidence_of(plain))
    likely = max(chances, key=chances.__getitem__)
    if chances[likely] < SAID_FROM:
        # A mark and a phrase show a question, whatever else it is; it is quoted, nothing more.
        asks = by_phrases.intent is Intent.QUESTION and by.sentences[-1].asks
        return by_phrases if asks else NOT_SURE
    if likely == NEUTRAL:
        return by_phrases if by_phrases.intent is Intent.THANKS else NOT_SURE
    return _said(Intent(likely), by, by_phrases, weights)


def _is_sure(by: Heard) -> bool:
    """Whether there is nothing to weigh: the seller's own phrase, or a stop as a subject."""
    own = any(hit.sure for hits in by.hits for hit in hits)
    return own or any(one.sentence == IN_SUBJECT for one in by.found)


def _is_refused(by: Heard) -> bool:
    return any(one.section in (Intent.NOT_INTERESTED, Intent.CHOSE_OTHER) for one in by.found)


def _stop_from(by: Heard, by_phrases: Wanted) -> float:
    """How likely a stop must be: most mail is none, and mail about mail has its words."""
    if any(one.section == Intent.STOP for one in by.found):
        return STOP_FROM
    return STOP_UNSAID_FROM if by_phrases.intent is Intent.UNKNOWN else STOP_AGAINST_FROM


def _plain_stop(by: Heard, weights: Weights) -> str | None:
    """The sentence of a letter that would be a stop if it stood alone.

    One sentence among forty weighs a fortieth; a stop is one wherever it stands. Beside a no it is
    believed sooner, and without a phrase too: closed it is either way.
    """
    refused = _is_refused(by)
    said = {one.sentence for one in by.found if one.section == Intent.STOP}
    of_other = {one.sentence for one in by.found} - said
    for at in range(min(len(by.sentences), _MOST_COMPARED)):
        if at not in said and (not refused or at in of_other):
            continue
        found = [one._replace(sentence=0) for one in by.found if one.sentence == at]
        alone = Heard((by.sentences[at],), (by.hits[at],), found)
        chances = weights.chances(pieces(alone.sentences), signs(alone, told(alone)))
        if chances[Intent.STOP] >= (BESIDE_A_NO_FROM if refused else ALONE_FROM):
            return by.sentences[at].said
    return None


def signs(by: Heard, by_phrases: Wanted) -> dict[str, float]:
    """What the phrases say of a reply, and its length, each as a name and how much of it."""
    fit = Counter(f"fits {hit.section}" for hits in by.hits for hit in hits)
    fit.update(f"says {one.section}" for one in by.found)
    length = sum(len(sentence.said) for sentence in by.sentences)
    return {sign: min(often, _OFTEN) for sign, often in fit.items()} | {
        f"means {by_phrases.intent}": _OFTEN,
        "asks": any(sentence.asks for sentence in by.sentences),
        "length": min(length, _LONGEST) / _LONG,
    }


def pieces(said: Sequence[Sentence]) -> set[str]:
    """The pieces of a text that are weighed: of words, and of words that stand together.

    Four letters of a word, so that endings and most misspellings cost little; pairs and triples
    of the beginnings of words, also with one word left out. What comes after 400 words of a
    letter is left out.
    """
    found: set[str] = set()
    room = _MOST_WORDS
    for sentence in said:
        words = compiled(r"\w+").findall(sentence.text)[:room]
        room -= len(words)
        words = ["#" if word.isdigit() else word for word in words]
        found.update(*map(_of_word, words))
        found.update(_of_neighbours(words, "?" if sentence.asks else "$"))
    return found


@lru_cache(maxsize=8_192)
def _of_word(word: str) -> tuple[str, ...]:
    whole = f"<{word}>"
    return (whole, *(whole[at : at + _LETTERS] for at in range(len(whole) - _LETTERS + 1)))


def _of_neighbours(words: Iterable[str], end: str) -> Iterator[str]:
    heads = ["^", *(word[:_PREFIX] for word in words), end]
    pairs = [f"{one} {two}" for one, two in pairwise(heads)]
    yield from pairs
    for pair, one, three in zip(pairs, heads, heads[2:], strict=False):
        yield f"{pair} {three}"
        yield f"{one} _ {three}"


def _said(intent: Intent, by: Heard, by_phrases: Wanted, weights: Weights) -> Wanted:
    """An intent with the sentence that says so: by a phrase, else the heaviest one."""
    says = (one.said for one in by.found if one.section in _ROWS[intent].sections)
    sentence = next(says, "") or _of_like_effect(intent, by_phrases)
    sentence = sentence or _heaviest(intent, by.sentences, weights)
    return Wanted(intent, intent is Intent.STOP, evidence_of(sentence))


def _of_like_effect(intent: Intent, by_phrases: Wanted) -> str:
    """What the phrases quote, when it asks as much of the seller as what is meant."""
    alike = _ROWS[intent].effect is _ROWS[by_phrases.intent].effect
    return by_phrases.evidence if alike else ""


def _heaviest(intent: Intent, said: Sequence[Sentence], weights: Weights) -> str:
    at = weights.classes.index(intent)

    def speaks(sentence: Sentence) -> float:
        opinions = weights.opinions(pieces((sentence,)))
        return opinions[at] - sum(opinions) / len(opinions)

    return max(said[:_MOST_COMPARED], key=speaks).said
