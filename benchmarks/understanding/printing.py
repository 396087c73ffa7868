"""The result for people: the columns beside each other, then confusion tables and errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from understanding.figures import Fault, Figure, Score

Scores = Mapping[str, Mapping[str, Score]]  # column -> scorer -> score
_TITLES = {
    "quotes": "new text of plain mail",
    "html": "new text of HTML",
    "kinds": "who wrote",
    "facts": "what else such mail says",
    "intent": "what a person wants",
    "dates": "away and later",
    "mime": "odd MIME",
    "hostile": "hostile mail",
    "price": "what errors cost",
    "exceptions": "exceptions",
}
_MOST = 40  # errors of one kind that are printed
_NAME, _CELL, _GOAL, _WIDE = 32, 23, 9, 48


def table(scores: Scores) -> Iterator[str]:
    """A line for each figure: its name, goal, one cell a column, ``!`` where a goal is missed."""
    columns = list(scores)
    yield f"{'':{_NAME}}{'goal':>{_GOAL}}" + "".join(f"{name:>{_CELL}}" for name in columns)
    for group, title in _TITLES.items():
        found = {c: {f.name: f for f in scores[c][group].figures} for c in columns}
        names = dict.fromkeys(name for figures in found.values() for name in figures)
        if any(figure.shown != "-" for figures in found.values() for figure in figures.values()):
            yield f"── {title}"
            for name in names:
                yield from _line(name, [found[c].get(name) for c in columns])


def _line(name: str, figures: list[Figure | None]) -> Iterator[str]:
    if all(figure is None or figure.shown == "-" for figure in figures):
        return
    goal = next((figure.goal for figure in figures if figure and figure.goal), "")
    cells = "".join(f"{_cell(figure):>{_CELL}}" for figure in figures)
    yield f"{name:{_NAME}}{goal:>{_GOAL}}{cells}"


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return "-"
    return f"{figure.shown}{' !' if figure.met is False else '  '}"


def plain(figures: Iterable[Figure]) -> Iterator[str]:
    """Figures of one column, one a line."""
    for figure in figures:
        yield f"{figure.name:{_WIDE}}{figure.goal:>{_GOAL}}  {_cell(figure)}".rstrip()


def confusions(scores: Scores) -> Iterator[str]:
    """Truth down, answers across; only rows and columns that hold something."""
    for column, of in scores.items():
        for group, score in of.items():
            if not score.confusion:
                continue
            answers = sorted({answer for row in score.confusion.values() for answer in row})
            width = max(len(answer) for answer in answers) + 2
            yield f"── {_TITLES[group]}, {column}: truth down, answer across"
            yield f"{'':16}" + "".join(f"{answer:>{width}}" for answer in answers)
            for truth in sorted(score.confusion):
                counts = (score.confusion[truth][answer] for answer in answers)
                yield f"{truth:16}" + "".join(f"{n or '.':>{width}}" for n in counts)


def errors(scores: Scores, hidden: frozenset[str]) -> Iterator[str]:
    """Every error of the columns that may be looked into, the dearest ones first."""
    for column, of in scores.items():
        if column in hidden:
            continue
        for group in ("price", *(name for name in of if name != "price")):
            faults = of[group].faults
            if faults:
                yield f"── {_TITLES[group]}, {column}: {len(faults)} errors"
                yield from map(_error, faults[:_MOST])


def _error(fault: Fault) -> str:
    price = f"{fault.price:5.0f} " if fault.price else ""
    return f"{price}{_shown(fault.name)}: {_shown(fault.truth)} -> {_shown(fault.answer)}"


def _shown(text: str) -> str:
    """Text of a mail, safe for a terminal."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
