"""What somebody wrote who had not seen the rules: names, sentences, mails and greetings.

The even sentences of each class were read when the phrases were mended, the odd ones never. The
floors are a little under what was reached; a name, a tone or a language may be missed, not wrong.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from ghostwatch.core import voice
from ghostwatch.core.replies import new_text
from ghostwatch.core.replies.manners import manner_of, own_manner

CORPUS = Path(__file__).parents[1] / "corpus" / "blind2"
HARD = [name for name in voice.CLASSES if name != "softener"]


def sentences() -> list[tuple[str, str, int, str]]:
    """Language, class, number within the class from 1, and the sentence."""
    told = []
    for line in (CORPUS / "voice.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            language, kind = line[1:].split()
            number = 0
        else:
            number += 1
            told.append((language, kind, number, line))
    return told


def test_of_sentences_that_nobody_read_most_are_told_apart() -> None:
    count: Counter[tuple[bool, bool]] = Counter()
    for language, kind, number, said in sentences():
        if number % 2:
            kinds = {each.kind for each in voice.phrases(said, language)}
            count[kind == "innocent", not kinds.isdisjoint(HARD)] += 1
    found, missed, wrong = count[False, True], count[False, False], count[True, True]
    assert found / (found + missed) >= 0.93
    assert found / (found + wrong) >= 0.93


def test_of_whole_exchanges_no_language_is_wrong_and_a_tone_hardly_ever() -> None:
    wrong = 0
    for line in (CORPUS / "mails.tsv").read_text("utf-8").splitlines():
        language, ours, mine, theirs, answer = line.split("\t")
        for want, manner in (
            (ours, own_manner(new_text(mine))),
            (theirs, manner_of(new_text(answer))),
        ):
            assert manner.language in (language, None), line
            wrong += manner.tone is not None and manner.tone != want
    assert wrong <= 2
