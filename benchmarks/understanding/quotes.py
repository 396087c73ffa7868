"""What is new in a reply: exact, words lost, words leaked; text and HTML apart.

A row counts once: as exact; else as lossy when a word of the reply is missing; as leaking when a
word is left that is not of the reply. It may be both of the last two.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from understanding.figures import Score, count, of_group, share
from understanding.seeing import Seen

_WORD = re.compile(r"[^\W_]+")
GOALS = {"quotes": (">= 0.92", "<= 0.01", "<= 0.06"), "html": (">= 0.85", "", "")}


class Compared(NamedTuple):
    """One answer against the truth."""

    exact: bool
    lost: list[str]
    leaked: list[str]


def score(seen: Sequence[Seen]) -> Iterator[tuple[str, Score]]:
    """One score for texts, one for HTML."""
    for group in ("quotes", "html"):
        rows = list(of_group(seen, group))
        yield group, _scored(group, rows)


def _scored(group: str, rows: Sequence[Seen]) -> Score:
    of = Score()
    exact, lossy, leaky = GOALS[group]
    compared = [(row, compare(row)) for row in rows]
    total = len(rows)
    of.figures += [
        share("exact", count(c.exact for _, c in compared), total, exact),
        share("with words lost", count(c.lost for _, c in compared), total, lossy),
        share("with words leaked", count(c.leaked for _, c in compared), total, leaky),
    ]
    apart = [row for row in rows if row.case.truth.get("sig") == "apart"]
    if apart:
        same = count(_flat(row.case.truth["signature"]) == _flat(row.get("signature"))
                     for row in apart)  # fmt: skip
        of.figures.append(share("signature exact", same, len(apart)))
    for name in sorted({str(row.case.truth.get("set")) for row in rows}):
        hits = [c.exact for row, c in compared if str(row.case.truth.get("set")) == name]
        of.figures.append(share(f"  exact in {name}", count(hits), len(hits)))
    for row, c in compared:
        if not c.exact:
            said = f"lost {c.lost[:6]} leaked {c.leaked[:6]}" if c.lost or c.leaked else "order"
            of.fault(row, _flat(row.case.truth["expected"])[:80], said)
    return of


def compare(row: Seen) -> Compared:
    """The answer that may stand for ``expected`` best: with or without the signature."""
    html = row.case.group == "html"
    truth = row.case.truth
    expected = _shown(truth["expected"]) if html else str(truth["expected"])
    if truth.get("sig") == "apart":  # where it begins is a figure of its own
        expected = f"{expected}\n{truth.get('signature', '')}"
    tried = [_compared(expected, answer, html=html) for answer in _answers(row)]
    return min(tried, key=lambda c: (not c.exact, len(c.lost), len(c.leaked)))


def _answers(row: Seen) -> Iterator[str]:
    """The texts that may be right: ``kept`` ones also with the signature, joined by a line break.

    Where the signature is to be gone it may also be named as what it is, the end of the text.
    """
    new, signature = row.get("new_text") or "", row.get("signature") or ""
    kept = row.case.truth.get("sig")
    if kept in ("kept", "apart"):
        yield f"{new}\n{signature}"
    if kept != "apart":
        yield new
    if kept == "stripped" and signature and new.endswith(signature):
        yield new.removesuffix(signature)


def _compared(expected: str, answer: str, *, html: bool) -> Compared:
    if html:
        return _squeezed(*("".join(_WORD.findall(text.lower())) for text in (expected, answer)))
    wanted, got = expected.split(), answer.split()
    lost, leaked = Counter(wanted) - Counter(got), Counter(got) - Counter(wanted)
    return Compared(wanted == got, list(lost.elements()), list(leaked.elements()))


def _squeezed(wanted: str, got: str) -> Compared:
    """Letters and digits alone: what stands between the common beginning and the common end."""
    head = _common(wanted, got)
    tail = _common(wanted[head:][::-1], got[head:][::-1])
    lost, leaked = (text[head : len(text) - tail] for text in (wanted, got))
    return Compared(wanted == got, [lost] if lost else [], [leaked] if leaked else [])


def _common(one: str, other: str) -> int:
    """How many letters two texts begin with together."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shown(html: str) -> str:
    """The words of HTML, without its head, style and script."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(html)
    tree.strip_tags(["head", "style", "script", "title"])
    return tree.body.text(separator=" ") if tree.body else ""


def _flat(text: object) -> str:
    return " ".join(str(text or "").split())
