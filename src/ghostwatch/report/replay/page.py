"""A replay as one page: no script, no network, readable on a phone and by a screen reader.

The rule of the module: the page is a file that a seller may pass on or open anywhere, and what
stands in it came out of strangers' mail. So text is escaped by ``markup`` alone, a policy in the
page forbids every fetch and every script, and nothing in it points anywhere but into itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from ghostwatch.core.replay import Figures, Replayed, Told
from ghostwatch.report.names import count, play_in_column
from ghostwatch.report.replay import words
from ghostwatch.report.replay.markup import Markup, element, joined
from ghostwatch.report.replay.style import CSS, STATES, definitions
from ghostwatch.report.replay.timeline import Axis, timeline

# Content Security Policy Level 3: nothing is fetched, nothing runs; the style sheet is our own.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def replay_page(replayed: Replayed, zone: tzinfo) -> str:
    """The whole page, ready to be written as UTF-8."""
    axis = Axis(replayed.since, replayed.until, zone)
    page = element("html", _head(), _body(replayed, axis), lang="en")
    return f"<!DOCTYPE html>\n{page}\n"


def _head() -> Markup:
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", "What ghostwatch would have drafted"),
        element("style", Markup(CSS)),
    )


def _body(replayed: Replayed, axis: Axis) -> Markup:
    ordered = words.in_order(replayed.histories, replayed.since)
    shown = [told for told in ordered if _is_worth_a_card(told, replayed)]
    quiet = [told for told in ordered if not _is_worth_a_card(told, replayed)]
    cards = [_card(told, number, replayed, axis) for number, told in enumerate(shown)]
    return element(
        "body",
        definitions(),
        element(
            "header",
            element("h1", "What ghostwatch would have drafted"),
            element("p", f"{words.period(replayed, axis.zone)}, with the configuration of today.",
                    class_="soft"),
        ),
        element(
            "main",
            element("dl", *_figures(replayed.figures), class_="figures"),
            element("p", words.CONDITIONAL, class_="soft"),
            element("h2", "How to read it"),
            _legend(joined(cards)),
            element("h2", "Prospect by prospect"),
            *cards,
            *_nothing_from(quiet),
        ),
        element("footer", element("p", "Made from the mail that ghostwatch has read. This page "
                                  "loads nothing and sends nothing; it names people, so mind "
                                  "whom you pass it on to.")),
    )  # fmt: skip


def _is_worth_a_card(told: Told, replayed: Replayed) -> bool:
    spoken = any(word.at >= replayed.since for word in told.words)
    return spoken or not words.is_quiet(told, replayed.since)


def _figures(f: Figures) -> Iterator[Markup]:
    """Each number with what it counts; how long things took beside it."""
    drafts = sum(number for _, number in f.drafts)
    by_play = ", ".join(f"{n} {play_in_column(play)}" for play, n in f.drafts)
    prospects = count(f.prospects, "prospect")
    for number, one, said in (
        (f.silences, "silence", f", by {f.silent_prospects} of {prospects}"),
        (drafts, "draft", f" would have lain ready{': ' if by_play else ''}{by_play}"),
        (f.followed_up, "time", f" you followed up{_days(f.followed_up_days, 'late')}"),
        (
            f.came_back,
            "time",
            f" they came back unasked{_days(f.came_back_days, 'after your mail')}",
        ),
        (f.still_silent, "", "never followed up, silent to the last day"),
        (f.own_silences, "time", f" you were the silent one{_days(f.own_worst, 'at worst')}"),
    ):
        counted = one if number == 1 or not one else f"{one}s"
        yield element(
            "div", element("dt", f"{counted}{said}"), element("dd", str(number)), class_="figure"
        )  # fmt: skip


def _days(days: int | None, how: str) -> str:
    return "" if days is None else f", {count(days, 'working day')} {how}"


def _legend(drawn: str) -> Markup:
    """What each thing means that stands in the timelines. drawn: these."""
    bars = [
        (
            state,
            _swatch(element("rect", class_=state, width=34, height=thick, y=9 - thick / 2)),
            said,
        )
        for state, (said, thick) in STATES.items()
    ]
    marks = [
        ("draft", _sample("diamond", "draft"), "a draft would have lain ready"),
        ("later", _sample("diamond", "later"), "the next one, if that was sent and not answered"),
        ("ticks", _swatch(_strokes("M6 2V8M12 2V8M25 2V8")), "above: your mail"),
        ("ticks", _swatch(_strokes("M6 10V16M28 10V16")), "below: theirs"),
        ("flag", _sample("flag", "flag"), "the day that was agreed"),
    ]
    items = [
        element("li", picture, element("span", said))
        for name, picture, said in (*bars, *marks)
        if f'class="{name}"' in drawn
    ]
    return element("section", element("ul", *items), class_="legend", aria_label="Legend")


def _strokes(path: str) -> Markup:
    return element("path", class_="ticks", d=path)


def _swatch(inside: Markup) -> Markup:
    return element("svg", inside, width=34, height=18, aria_hidden="true", focusable="false")


def _sample(shape: str, name: str) -> Markup:
    return _swatch(element("use", href=f"#{shape}", class_=name, x=17, y=9))


def _card(told: Told, number: int, replayed: Replayed, axis: Axis) -> Markup:
    since = replayed.since
    happened = words.events(told, since, axis.zone, axis.until)
    listed = element("ol", *(element("li", said) for _, said in happened))
    label = element("summary", "What happened, in words")
    return element(
        "article",
        element(
            "header",
            element("h3", words.called(told)),
            element("p", words.headline(told, since), class_="soft"),
        ),
        timeline(told, number, replayed, axis),
        *([element("details", label, listed)] if happened else []),
        class_="card",
    )


def _nothing_from(quiet: Sequence[Told]) -> Iterator[Markup]:
    if quiet:
        named = ", ".join(words.called(told) for told in quiet)
        yield element("p", joined([element("b", "No mail in this time: "), named, "."]),
                      class_="soft")  # fmt: skip
