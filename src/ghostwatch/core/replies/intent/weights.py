"""What the pieces of a reply and the phrases in it weigh, learnt from replies that were labelled.

The rule of the module: it only adds up. Which piece of text counts how much for which intent is
data, in ``ghostwatch/phrases/weights.bin``; ``make weigh`` learns it from tests/corpus/intent.

Two sums, both a multinomial logistic regression: the pieces of the text say how likely each class
is; these eight opinions and the signs that the phrases give say it once more. The second was
learnt from replies that nobody had read when the phrases were written, so a sign weighs what it
is worth on a stranger's mail.

The file: a line of JSON (``classes``, ``bits``, ``scale``, ``bias``, ``mixed``, ``signs``,
``ground``), then zlib octets: for each class 2**bits weights of a signed octet each, looked up by
CRC-32 of the piece (the hashing trick: Weinberger et al. 2009).
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, sqrt
from sys import byteorder

_LONGEST = 1 << 24  # octets; more is not a file of ours
# Weights of three classes share a number, so that one sum adds up all three: sixteen bits for each,
# and each weight 128 too high, so that none is negative.
_LANES, _LANE, _BIAS, _MOST_AT_ONCE = 3, 16, 128, 256
_RAISED = bytes(octet ^ _BIAS for octet in range(256))


@dataclass(frozen=True, eq=False)
class Weights:
    """classes: what is told apart. sums: weights of the pieces, by bucket, of three classes each.

    scale, bias: from octets to log-odds, and where these begin. mixed: what the opinion about each
    class says for each. signs: what each sign says for each class. ground: where that begins.
    """

    classes: tuple[str, ...]
    bits: int
    scale: float
    bias: Sequence[float]
    mixed: Sequence[Sequence[float]]
    signs: Mapping[str, Sequence[float]]
    ground: Sequence[float]
    sums: tuple[array[int], ...]

    @classmethod
    def of(cls, octets: bytes) -> Weights:
        """The weights of a file's octets; raises ValueError for what is no such file."""
        head, _, packed = octets.partition(b"\n")
        try:
            said = json.loads(head)
            signed = zlib.decompressobj().decompress(packed, _LONGEST)
            size, classes = 1 << said["bits"], tuple(said.pop("classes"))
            if len(signed) != size * len(classes):
                raise ValueError("no weights: too few or too many of them")
            tables = [signed[n * size : (n + 1) * size] for n in range(len(classes))]
            sums = tuple(map(_together, _batched(tables)))
            return cls(classes=classes, sums=sums, **said)
        except (zlib.error, LookupError, TypeError) as error:
            raise ValueError(f"no weights: {error}") from error

    def opinions(self, pieces: Collection[str]) -> list[float]:
        """How much the pieces of a text speak for each class: log-odds, 0 for an empty text."""
        crc32, mask = zlib.crc32, (1 << self.bits) - 1
        buckets = list({crc32(piece.encode("utf-8", "replace")) & mask for piece in pieces})
        each = self.scale / sqrt(len(buckets) or 1)
        totals = self._totals(buckets)
        return [bias + each * total for bias, total in zip(self.bias, totals, strict=True)]

    def _totals(self, buckets: Sequence[int]) -> list[int]:
        """The sum of the weights in these buckets, for each class."""
        totals = [-_BIAS * len(buckets)] * len(self.classes)
        for start in range(0, len(buckets), _MOST_AT_ONCE):
            some = buckets[start : start + _MOST_AT_ONCE]
            for first, numbers in enumerate(self.sums):
                total = sum(map(numbers.__getitem__, some))
                for at in range(first * _LANES, min((first + 1) * _LANES, len(totals))):
                    totals[at] += total & ((1 << _LANE) - 1)
                    total >>= _LANE
        return totals

    def chances(self, pieces: Collection[str], signs: Mapping[str, float]) -> dict[str, float]:
        """How likely each class is, 0 to 1, all together 1. signs: how much there is of each."""
        odds = list(self.ground)
        rows = [*zip(self.opinions(pieces), self.mixed, strict=True)]
        rows += ((much, self.signs[sign]) for sign, much in signs.items() if sign in self.signs)
        for much, row in rows:
            odds = [sum_ + much * weight for sum_, weight in zip(odds, row, strict=True)]
        most = max(odds)
        powers = [exp(one - most) for one in odds]
        return dict(zip(self.classes, (power / sum(powers) for power in powers), strict=True))


def _batched(tables: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    """As many tables at a time as share a number."""
    for start in range(0, len(tables), _LANES):
        yield tables[start : start + _LANES]


def _together(tables: Sequence[bytes]) -> array[int]:
    """Three tables of signed octets as one of numbers, the first in the lowest bits."""
    octets = bytearray(8 * len(tables[0]))
    for lane, table in enumerate(tables):
        lowest = lane * _LANE // 8
        octets[lowest if byteorder == "little" else 7 - lowest :: 8] = table.translate(_RAISED)
    return array("Q", bytes(octets))
