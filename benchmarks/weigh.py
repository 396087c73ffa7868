"""Learn ``src/ghostwatch/phrases/weights.bin`` from the labelled replies of tests/corpus/intent.

    make weigh        (or: python benchmarks/weigh.py; scikit-learn is wanted for it)

Two logistic regressions (see ``core.replies.intent.weights``). The pieces of a text are weighed by
all replies. What the phrases say is weighed by those replies only that nobody read when phrases
were written, the files ending in -k, -m and -o: on the others phrases look better than they are.
For these the opinion of the pieces is taken from weights that were learnt without them.

The same corpus gives the same file, but for the last digits of the platform's arithmetic.
"""

from __future__ import annotations

import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from ghostwatch.config.phrases import phrases
from ghostwatch.core.replies.intent.wanted import heard, told
from ghostwatch.core.replies.intent.weighed import pieces, signs

HERE = Path(__file__).resolve().parents[1]
CORPUS = HERE / "tests" / "corpus"
WEIGHTS = HERE / "src" / "ghostwatch" / "phrases" / "weights.bin"
BITS = 16
FOLDS = 5
UNREAD = ("-k", "-m", "-o")  # how the names of files end that no phrase was written after
SAME_SCENES = "-m"  # in these the replies of all languages tell the same scenes
SELDOM = 2  # a piece that stands in one reply alone says nothing
OF_PIECES, OF_SIGNS = 8.0, 0.05  # how freely each is learnt (C of the regression)


class Case(NamedTuple):
    """A labelled reply: its class, its pieces, what the phrases say of it, and its fold."""

    label: str
    pieces: frozenset[str]
    signs: dict[str, float]
    unread: bool
    fold: int


def cases() -> Iterator[Case]:
    """All labelled replies, in order."""
    known = phrases(None)
    for label, name, number, text in _texts():
        by = heard(text, "Re:", known)
        same = f"{label} {number}" if name.endswith(SAME_SCENES) else text
        yield Case(
            label,
            frozenset(pieces(by.sentences)),
            signs(by, told(by)),
            name.endswith(UNREAD),
            zlib.crc32(same.encode()) % FOLDS,
        )


def _texts() -> Iterator[tuple[str, str, int, str]]:
    for path in sorted((CORPUS / "intent").glob("*/*.txt")):
        for number, block in enumerate(path.read_text("utf-8").split("\n%%\n")):
            text = "\n".join(line for line in block.splitlines() if line[:1] not in {"#", "%"})
            if text.strip():
                yield path.parent.name, path.stem, number, text.strip()
    for name, label in (("stop", "stop"), ("go_on", "neutral")):
        lines = (CORPUS / "stop" / f"{name}.txt").read_text("utf-8").splitlines()
        for number, line in enumerate(lines):
            if line.strip() and line[0] != "#":
                yield label, name, number, line


def matrix(all_cases: Sequence[Case]) -> sp.csr_matrix:
    """A row a reply: its pieces by bucket, each as long as all others."""
    often = Counter(piece for case in all_cases for piece in case.pieces)
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, case in enumerate(all_cases):
        known = {piece for piece in case.pieces if often[piece] >= SELDOM}
        buckets = {zlib.crc32(piece.encode()) & ((1 << BITS) - 1) for piece in known}
        # As long as at work, where nobody counts how often a piece stands in the corpus.
        length = len({zlib.crc32(piece.encode()) & ((1 << BITS) - 1) for piece in case.pieces})
        rows += [row] * len(buckets)
        columns += buckets
        values += [max(length, 1) ** -0.5] * len(buckets)
    return sp.csr_matrix((values, (rows, columns)), shape=(len(all_cases), 1 << BITS))


def regression(freely: float, **options: Any) -> LogisticRegression:
    return LogisticRegression(C=freely, max_iter=2000, **options)


def learn(all_cases: Sequence[Case]) -> tuple[dict[str, Any], bytes]:
    """The head and the weights of the file."""
    table = matrix(all_cases)
    labels = np.array([case.label for case in all_cases])
    folds = np.array([case.fold for case in all_cases])
    unread = np.array([case.unread for case in all_cases])
    opinions = np.zeros((len(all_cases), len(set(labels))))
    for fold in range(FOLDS):
        here = unread & (folds == fold)
        kept = ~here
        of_pieces = regression(OF_PIECES, class_weight="balanced").fit(table[kept], labels[kept])
        opinions[here] = of_pieces.decision_function(table[here])
    of_pieces = regression(OF_PIECES, class_weight="balanced").fit(table, labels)
    vectors = DictVectorizer()
    said = vectors.fit_transform([case.signs for case in all_cases if case.unread]).toarray()
    both = np.hstack([opinions[unread], said])
    _report(both, labels[unread], folds[unread])
    of_signs = regression(OF_SIGNS).fit(both, labels[unread])
    classes = len(of_pieces.classes_)
    scale = float(np.abs(of_pieces.coef_).max() / 127)
    octets = np.round(of_pieces.coef_ / scale).astype(np.int8).tobytes()
    weights = of_signs.coef_.T.round(4).tolist()
    head = {
        "classes": of_pieces.classes_.tolist(),
        "bits": BITS,
        "scale": scale,
        "bias": of_pieces.intercept_.round(4).tolist(),
        "mixed": weights[:classes],
        "signs": dict(zip(vectors.get_feature_names_out(), weights[classes:], strict=True)),
        "ground": of_signs.intercept_.round(4).tolist(),
    }
    return head, octets


def _report(both: Any, labels: Any, folds: Any) -> None:
    """How well replies are told apart by weights that were learnt without them."""
    chances = np.zeros((len(labels), len(set(labels))))
    for fold in range(FOLDS):
        kept = folds != fold
        model = regression(OF_SIGNS).fit(both[kept], labels[kept])
        chances[~kept] = model.predict_proba(both[~kept])
    names = np.array(sorted(set(labels)))
    right = (names[chances.argmax(1)] == labels).mean()
    print(f"{len(labels)} replies weighed without themselves: {right:.1%} right")
    stop, says = labels == "stop", chances[:, list(names).index("stop")]
    for at in (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
        found, true = (says >= at)[stop].mean(), stop[says >= at].mean()
        print(f"  stop from {at:.2f}: {found:.1%} found, {true:.1%} of these are stops")
    for at in (0.4, 0.5, 0.6):
        sure = chances.max(1) >= at
        wrong = (names[chances.argmax(1)] != labels)[sure].mean()
        print(f"  said from {at:.2f}: {wrong:.1%} of the decided wrong, {1 - sure.mean():.1%} open")


def main() -> int:
    head, octets = learn(list(cases()))
    line = json.dumps(head, separators=(",", ":"), sort_keys=True)
    WEIGHTS.write_bytes(line.encode() + b"\n" + zlib.compress(octets, 9))
    print(f"{WEIGHTS.relative_to(HERE)}: {WEIGHTS.stat().st_size:,} octets")
    return 0


if __name__ == "__main__":
    sys.exit(main())
