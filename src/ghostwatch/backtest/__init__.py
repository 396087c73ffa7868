"""How good is ``after: auto``? Its answers to old questions, beside what really became of them.

``events`` reads a file of mails without names, ``asks`` finds the questions and what became of
them, ``learning`` says what was known when each was asked, ``detectors`` are the shipped rule and
its rivals, ``figures`` counts, ``words`` says it to a person. Standard library only; no clock, no
network, nothing fitted: the same file gives the same bytes.
"""

from __future__ import annotations

from ghostwatch.backtest.events import COLUMNS, read
from ghostwatch.backtest.figures import Figures, figures
from ghostwatch.backtest.words import Part, parts

__all__ = ["COLUMNS", "Figures", "Part", "figures", "parts", "read"]
