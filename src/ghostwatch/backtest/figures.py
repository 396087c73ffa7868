"""The figures of a backtest: how early, and how often wrongly, each way calls somebody silent.

The rule of the module: same events, same figures, however the rows lie. Shares are rounded to four
digits, days to two or three: more would be noise.

far: the share of the answered questions (R) that had been flagged before their answer. precision:
the share of those who never answered (G) among all flagged. delay: business days of eight active
hours from the question to the flag, over G.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from math import inf
from statistics import median
from typing import TYPE_CHECKING, TypeAlias

from ghostwatch.backtest.asks import Ask, End, mailboxes
from ghostwatch.backtest.detectors import EXACT, Case, exact_delay, mean, quantile, swept_delay
from ghostwatch.backtest.learning import Known, learned
from ghostwatch.core.rhythm import ACTIVE_DAY, LATEST, SOONEST, Odds, weekdays

if TYPE_CHECKING:
    from ghostwatch.backtest.events import Event, ThreadKey

Figures: TypeAlias = dict[str, object]

DIALS = (0.05, 0.03, 0.02, 0.01, 0.005)
DEFAULT_DIAL = 0.02
FARS = {"2%": 0.02, "5%": 0.05, "10%": 0.10}
HORIZONS = (1, 2, 3, 5, 8, 10, 15)  # business days at which the chance that is shown is judged
# Mailboxes whose mails bear no mark that they want no answer: false alarms mean little there.
UNMARKED = frozenset({"enron"})
_FEW = 3  # answers, from which on a contact has a pace of their own
_BINS = 10


class Corpus:
    """The questions of one or more corpora, ready to be counted.

    later: the later half of each mailbox's, with what was known; all that want an answer, and of
    these (``answered``, ``ghosted``) the scored. before: all answered ones, of both halves.
    """

    def __init__(self, boxes: Iterable[Sequence[Ask]]) -> None:
        """Each box holds one mailbox's questions, oldest first."""
        self.later: list[Known] = []
        self.all_answered: list[Ask] = []
        for asks in boxes:
            known = list(learned(asks))
            self.later += known[len(known) // 2 :]
            self.all_answered += (k.ask for k in known if k.ask.end is End.ANSWERED)
        cases = [Case(k, Odds(k.everybody, k.contact), _wait(k.ask)) for k in self.later]
        self.answered = [case for case in cases if case.known.ask.end is End.ANSWERED]
        self.ghosted = [case for case in cases if case.known.ask.end is End.GHOSTED]
        # How long each answer took by the calendar, weekends left out: the longest first.
        self.took = sorted((_weekdays(case.known.ask) for case in self.answered), reverse=True)


def _wait(ask: Ask) -> float | None:
    return ask.wait if ask.end is End.ANSWERED else None


def _weekdays(ask: Ask) -> float:
    return weekdays(ask.t, ask.t + ask.answer, ask.offset)


def figures(name: str, threads: Mapping[ThreadKey, list[Event]]) -> Figures:
    """All figures of a file of events, as ``backtest --json`` prints them.

    name: of the file. ``main`` are all corpora whose mails are marked for wanting an answer; when
    there is none, all. Then each corpus, in alphabetical order.
    """
    boxes = mailboxes(threads)
    names = sorted({corpus for corpus, _ in boxes})
    main = [corpus for corpus in names if corpus not in UNMARKED] or names
    found: Figures = {
        "file": name,
        "main_corpora": main,
        "constants": "fixed, nothing fitted on this file",
    }
    corpora = {corpus: _corpus(boxes, [corpus]) for corpus in names}
    shown = {corpus: of_corpus(counted) for corpus, counted in corpora.items()}
    whole = corpora[main[0]] if len(main) == 1 else _corpus(boxes, main)
    first = shown[main[0]] if len(main) == 1 else of_corpus(whole)
    found["main"] = first | {f"groups at {DEFAULT_DIAL:.0%}".replace("%", " %"): groups(whole)}
    return found | shown


def _corpus(boxes: Mapping[tuple[str, str], Sequence[Ask]], names: Sequence[str]) -> Corpus:
    return Corpus(asks for (corpus, _), asks in boxes.items() if corpus in names)


def of_corpus(corpus: Corpus) -> Figures:
    """The figures of one corpus; null where nobody answered, or everybody did."""
    shown: Figures = {"R": len(corpus.answered), "G": len(corpus.ghosted)}
    rows: dict[str, Callable[[Corpus], Figures]] = {
        **{_row(dial): partial(at_dial, dial=dial) for dial in DIALS},
        "delay_bd_at_far": delays_at_far,
        "P_ever": calibration,
        "kalman": kalman,
    }
    comparable = bool(corpus.answered and corpus.ghosted)
    return shown | {key: row(corpus) if comparable else None for key, row in rows.items()}


def _row(dial: float) -> str:
    return f"p_next {dial} clamp {SOONEST / ACTIVE_DAY:.0f}-{LATEST / ACTIVE_DAY:.0f}"


def at_dial(corpus: Corpus, dial: float) -> Figures:
    """What the shipped rule does at a dial, within its bounds.

    fixed_bd_same_far: the number of business days, the same for everybody and counted as people
    count them (weekdays of 24 hours, weekends none, on the contact's clock), that flags as many of
    the answered.
    """
    wrong = sum(flagged(case, dial) for case in corpus.answered)
    delays = [case.odds.due(dial) / ACTIVE_DAY for case in corpus.ghosted]
    return {
        "far": round(wrong / len(corpus.answered), 4),
        "precision": round(len(delays) / (len(delays) + wrong), 4),
        "mean_delay_bd": round(mean(delays), 3),
        "median_delay_bd": round(median(delays), 3),
        "fixed_bd_same_far": round(_fixed(corpus, wrong), 2),
    }


def flagged(case: Case, dial: float) -> bool:
    """Whether an answered question had been flagged before its answer.

    Needs no date: under the soonest nobody is flagged, over the latest everybody, and between them
    whoever had no chance as high as the dial from their answer on.
    """
    wait = case.wait or 0.0
    return wait > SOONEST and (wait > LATEST or case.best_chance < dial)


def _fixed(corpus: Corpus, wrong: int) -> float:
    """The fixed number of business days over which just so many answers took."""
    return corpus.took[min(wrong, len(corpus.took) - 1)]


def delays_at_far(corpus: Corpus) -> Figures:
    """The mean delay of six ways at equal shares of false alarms, in business days, unbounded."""
    shown: Figures = {
        name: {
            label: round(exact_delay(name, corpus.answered, corpus.ghosted, far), 2)
            for label, far in FARS.items()
        }
        for name in EXACT
    }
    return shown | {
        "f P_next": {
            label: round(swept_delay(corpus.answered, corpus.ghosted, far), 2)
            for label, far in FARS.items()
        }
    }


def calibration(corpus: Corpus) -> Figures:
    """How good the chance is that an answer ever comes, as a person is told it.

    Each question counts once at every horizon at which it was still open. auc: how often a question
    that was answered had a higher chance than one that was not; auc_time_only: the same when only
    the days waited are known. brier: the mean square of the error. ece: the mean gap between what
    was said and what came, over ten bins of equal width.
    """
    told: list[tuple[float, float, bool]] = []
    for case in (*corpus.answered, *corpus.ghosted):
        wait = inf if case.wait is None else case.wait
        told += (
            (case.odds.ever(days * ACTIVE_DAY), -days, case.wait is not None)
            for days in HORIZONS
            if wait > days * ACTIVE_DAY
        )
    if not any(came for _, _, came in told):
        return dict.fromkeys(("auc", "auc_time_only", "brier", "ece"))
    return {
        "auc": round(auc([(chance, came) for chance, _, came in told]), 3),
        "auc_time_only": round(auc([(time, came) for _, time, came in told]), 3),
        "brier": round(mean((chance - came) ** 2 for chance, _, came in told), 4),
        "ece": round(_calibration_error([(chance, came) for chance, _, came in told]), 4),
    }


def auc(scored: Iterable[tuple[float, bool]]) -> float:
    """The share of pairs of one that came and one that did not in which the first is higher.

    A tie counts for half. Both kinds must be there.
    """
    came: dict[float, int] = {}
    stayed: dict[float, int] = {}
    for score, is_true in scored:
        counts = came if is_true else stayed
        counts[score] = counts.get(score, 0) + 1
    below, won = 0, 0.0
    for score in sorted(came.keys() | stayed.keys()):
        here = stayed.get(score, 0)
        won += came.get(score, 0) * (below + here / 2)
        below += here
    return won / (sum(came.values()) * below)


def _calibration_error(told: Sequence[tuple[float, bool]]) -> float:
    gaps = [0.0] * _BINS
    for chance, came in told:
        gaps[min(int(chance * _BINS), _BINS - 1)] += chance - came
    return sum(map(abs, gaps)) / len(told)


def kalman(corpus: Corpus) -> Figures:
    """How many answers, of both halves, came within the mean wait of all, and within ten of it.

    By the calendar. Ten times the mean is where silence begins (Kalman et al. 2006,
    10.1111/j.1083-6101.2006.tb00312.x).
    """
    waits = [ask.answer for ask in corpus.all_answered]
    usual = mean(waits)
    return {
        "replies": len(waits),
        "within_mean": round(mean(wait <= usual for wait in waits), 3),
        "within_10_mean": round(mean(wait <= 10 * usual for wait in waits), 4),
    }


def groups(corpus: Corpus) -> Figures | None:
    """The default dial by how a contact answers: nobody should pay for others' habits.

    fast, middle, slow: contacts with three answers or more, in thirds by the model's mean; the
    bounds are those of all questions of the later half, scored or not. fixed_far: what the one
    fixed number does to them that flags as many in all.
    """
    if not corpus.answered or not corpus.ghosted:
        return None
    paces = sorted(
        Odds(k.everybody, k.contact).mean for k in corpus.later if k.contact.waits >= _FEW
    )
    bounds = [quantile(paces, third / 3) if paces else inf for third in (1, 2)]
    fixed = _fixed(corpus, sum(flagged(case, DEFAULT_DIAL) for case in corpus.answered))
    names = ("fast", "middle", "slow", "1-2 answers", "new")
    return {
        name: _group(
            [case for case in corpus.answered if _group_of(case, bounds) == name],
            [case for case in corpus.ghosted if _group_of(case, bounds) == name],
            fixed,
        )
        for name in names
    }


def _group_of(case: Case, bounds: Sequence[float]) -> str:
    answers = case.known.contact.waits
    if answers < _FEW:
        return "1-2 answers" if answers else "new"
    fast, middle = bounds
    return "fast" if case.odds.mean < fast else "middle" if case.odds.mean < middle else "slow"


def _group(answered: Sequence[Case], ghosted: Sequence[Case], fixed: float) -> Figures:
    wrong = [flagged(case, DEFAULT_DIAL) for case in answered]
    fixed_wrong = [_weekdays(case.known.ask) > fixed for case in answered]
    delays = [case.odds.due(DEFAULT_DIAL) / ACTIVE_DAY for case in ghosted]
    return {
        "R": len(answered),
        "G": len(ghosted),
        "far": round(mean(wrong), 4) if wrong else None,
        "delay_bd": round(mean(delays), 2) if delays else None,
        "fixed_far": round(mean(fixed_wrong), 4) if fixed_wrong else None,
    }
