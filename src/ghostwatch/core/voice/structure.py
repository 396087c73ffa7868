"""The rules of structure: how long, how many questions, what has to be there, what has not.

The rule of the module: a rule is a function of one letter that yields what it has to say; the table
at the end is all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ghostwatch.core.patterns import compiled, names
from ghostwatch.core.voice.finding import Finding
from ghostwatch.core.voice.folding import Folded
from ghostwatch.core.voice.needs import MOST_WORDS, Needs
from ghostwatch.core.voice.table import Words, spans

_LINK = r"(?:https?://|www\.)[^\s<>\"]{3,}"
_MONEY = (
    r"[\u20ac$\u00a3]\s?\d[\d.,]*|\b\d{1,2}\s?% "
    r"|\b\d[\d.,]*\s?(?:\u20ac|\$|\u00a3|(?:EUR|USD|GBP|CHF|euros?|dollars?)\b)"
)
# Words that stand in hardly any sentence of another language.
_ENGLISH = names(
    "the and with you your would please about just looking forward regards thanks thank hope this "
    "that from have been were will could should know let our follow meeting checking call best "
    "kind touch back soon when what which their there"
)
_ENGLISH_ALSO = {
    "de": frozenset({"just", "best", "call", "meeting", "her", "will", "kind", "hope"}),
    "nl": frozenset({"best", "kind", "call", "meeting", "been", "have", "forward", "will", "let"}),
    "fr": frozenset({"call", "meeting", "kind"}),
    "es": frozenset({"call", "meeting", "kind"}),
}
_LEAST_ENGLISH = 2
_LEAD = 2  # words before a request that still begins its sentence
_IN_A_ROW = r"\b[A-Z\u00c0-\u00dc]{3,}(?:\s+[A-Z\u00c0-\u00dc]{3,}){2,}\b"


@dataclass(frozen=True, slots=True)
class Case:
    """One letter and all that the rules look at.

    text: as written. plain: the same without what stands in quotation marks, of the same length.
    begins, ends: the words between greeting and closing. folded: these words. written: what the
    seller themselves wrote, in which a link may stand.
    """

    text: str
    plain: str
    begins: int
    ends: int
    folded: Folded
    language: str
    words: Words
    needs: Needs
    written: str

    @property
    def body(self) -> str:
        """The words between greeting and closing, without what is quoted."""
        return self.plain[self.begins : self.ends]

    def says(self, kind: str, span: tuple[int, int] | None, why: str, instead: str) -> Finding:
        """A finding at a span of the text; without one at the first line of the letter's words."""
        at = span[0] if span else self.begins
        words = " ".join(self.text[slice(*span)].split()) if span else ""
        return Finding(self.text.count("\n", 0, at) + 1, kind, words, why, instead)


Rule = Callable[[Case], Iterator[Finding]]


def _places(case: Case, pattern: str) -> Iterator[tuple[int, int]]:
    for found in compiled(pattern).finditer(case.plain, case.begins, case.ends):
        yield found.span()


def _said(case: Case, phrases: str) -> list[tuple[int, int]]:
    """Where phrases of structure stand, as spans of the text."""
    return [
        tuple(case.begins + place for place in case.folded.written(*span))  # type: ignore[misc]
        for span in spans(phrases, case.language, case.folded)
    ]


def length(case: Case) -> Iterator[Finding]:
    """Words between greeting and closing."""
    count = len(compiled(r"\w[^\s]*").findall(case.text[case.begins : case.ends]))
    most, least = case.needs.most, case.needs.least
    if count > MOST_WORDS:
        why = f"{count} words: it will be kept for later, and later does not come."
        yield case.says(
            "length", None, why, f"Stay below {MOST_WORDS}; {least} to {most} read best."
        )
    elif count > most:
        why = f"{count} words: a busy person reads about ninety without putting it off."
        yield case.says("length", None, why, "Take out the sentence that is for you, not for them.")
    elif count < least:
        why = f"{count} words: so short a letter can sound curt."
        yield case.says("length", None, why, "Add what makes it easy for them to say no.")


def questions(case: Case) -> Iterator[Finding]:
    """One question at most; none in letters that ask for nothing."""
    marks = [*_places(case, r"[^.!?\n]*\?")]
    for start, end in marks[case.needs.questions :]:
        if case.needs.questions:
            why = "With a second question people answer neither."
            instead = "Keep the one whose answer you need most."
        else:
            why = "This letter is a gift: with a question in it, it wants something back."
            instead = "Say it as a sentence that needs no answer."
        lead = len(case.text[start:end]) - len(case.text[start:end].lstrip())
        yield case.says("questions", (start + lead, end), why, instead)


def asks(case: Case) -> Iterator[Finding]:
    """One ask: questions and requests together."""
    found = [span for span in _said(case, case.words.asks) if _begins(case, span[0])]
    asked = sorted([*found, *_places(case, r"\?")])
    sentences: dict[int, tuple[int, int]] = {}
    for span in asked:
        sentences.setdefault(len(re.findall(r"[.!?](?:\s|$)", case.plain[: span[0]])), span)
    for span in [*sentences.values()][1:]:
        if span in found:
            why = (
                "Two things to do are one too many: the letter waits until there is time for both."
            )
            yield case.says("asks", span, why, "Ask for one thing, the easier one.")


def _begins(case: Case, at: int) -> bool:
    """Whether a sentence begins here; what stands behind an "if" is an offer."""
    begin = max(case.plain.rfind(mark, 0, at) for mark in (". ", "? ", "! ", "\n")) + 1
    return len(case.plain[begin:at].split()) < _LEAD


def exclamation(case: Case) -> Iterator[Finding]:
    """No exclamation marks between greeting and closing."""
    for start, end in _places(case, r"(?<![^\s!\u00a1])[^\s!\u00a1]*[!\u00a1]+"):
        why = "Exclamation marks sound like advertising to who did not ask for any."
        yield case.says("exclamation", (start, end), why, "A full stop is friendlier.")


def fine(case: Case) -> Iterator[Finding]:
    """A no, or whatever they decide, is named as fine."""
    if case.needs.fine and not _said(case, case.words.fine):
        why = "Nothing here says that a no is fine, so who means no will say nothing."
        yield case.says("no_is_fine", None, why, "Say in your own words that any answer is good.")


def phone(case: Case) -> Iterator[Finding]:
    """A call is offered."""
    if case.needs.call and not _said(case, case.words.call):
        why = "Some things are easier said than written, and this letter offers no call."
        yield case.says("phone", None, why, "Offer to call, when it suits them.")


def receipts(case: Case) -> Iterator[Finding]:
    """No read receipts."""
    for span in _said(case, case.words.receipt):
        why = "Who has to confirm that they read it feels watched."
        yield case.says("receipts", span, why, "Leave it out.")


def links(case: Case) -> Iterator[Finding]:
    """No links, unless the seller wrote them."""
    for start, end in _places(case, _LINK):
        if case.text[start:end] not in case.written:
            why = "A link looks like a campaign, and may be counted by filters and by the reader."
            yield case.says("links", (start, end), why, "Leave it out; who wants more will ask.")


def price(case: Case) -> Iterator[Finding]:
    """No price: whoever names one bargains with themselves."""
    if case.needs.bare:
        for span in [*_said(case, case.words.price), *_places(case, _MONEY)]:
            why = "A price turns the letter into an offer, and the silence into bargaining."
            yield case.says("price", span, why, "Leave prices to a conversation that they want.")


def attachment(case: Case) -> Iterator[Finding]:
    """No talk of attachments: our drafts carry none."""
    if case.needs.bare:
        for span in _said(case, case.words.attachment):
            why = "The draft carries no attachment, and one would be work for the reader."
            yield case.says(
                "attachment", span, why, "Leave it out, or offer to send it if they like."
            )


def capitals(case: Case) -> Iterator[Finding]:
    """No shouting."""
    shouts = "|".join(case.words.shouts.split())
    for span in _places(case, rf"\b(?:{shouts})\b|{_IN_A_ROW}"):
        if span[1] - span[0] > 1:
            yield case.says("capitals", span, "Capitals read as shouting.", "Write it small.")


def english(case: Case) -> Iterator[Finding]:
    """No stray English in other languages: two English words in one sentence."""
    if case.language == "en":
        return
    known = _ENGLISH - _ENGLISH_ALSO.get(case.language, frozenset())
    for start, end in _places(case, r"[^.!?\n]+"):
        words = compiled(r"[^\W\d_]+").finditer(case.plain, start, end)
        found = [word.span() for word in words if word[0].lower() in known]
        if len(found) >= _LEAST_ENGLISH:
            why = "English in between sounds like a text from somewhere else."
            instead = "Say it in the language of the letter."
            yield case.says("english", (found[0][0], found[-1][1]), why, instead)


def address(case: Case) -> Iterator[Finding]:
    """One way of addressing the reader: du or Sie, tu or vous, not both."""
    formal, informal = (
        _addressed(case, words) for words in (case.words.formal, case.words.informal)
    )
    if formal and informal:
        first, other = sorted((formal, informal))
        one, two = case.text[slice(*first)], case.text[slice(*other)]
        why = f"“{one}” and “{two}” address the reader in two ways."
        yield case.says("address", other, why, "Choose the one that you use with them.")


def _addressed(case: Case, words: str) -> tuple[int, int] | None:
    """The first word that addresses the reader in one way; not at the beginning of a sentence.

    There "Sie" may be they, and "Ihr" her.
    """
    if not words:
        return None
    choice = "|".join(words.split())
    german = case.language == "de"
    before = r"(?<=[^.!?\s:])[\s,]+" if german else r"(?<!\w)"
    found = compiled(rf"{before}({choice})(?!\w)").search(case.plain, case.begins, case.ends)
    return found.span(1) if found else None


RULES: tuple[Rule, ...] = (
    length, questions, asks, exclamation, fine, phone, receipts, links, price, attachment, capitals,
    english, address,
)  # fmt: skip
"""All rules of structure, in the order in which they speak."""
