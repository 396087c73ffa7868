"""The page of a replay: strict markup whatever the mail says, no network, readable by everybody."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.scenario import CUSTOMER, POLICY, WHO, Story, on
from ghostwatch.core.conversations import gather
from ghostwatch.core.model import Address, Identities, Situation
from ghostwatch.core.replay import Replayed, replay
from ghostwatch.report.replay import (
    replay_footer,
    replay_json,
    replay_page,
    replay_summary,
    replay_table,
)
from ghostwatch.report.replay.markup import Markup, element
from ghostwatch.report.replay.style import COLOURS, STATES
from ghostwatch.report.replay.timeline import Axis

ZONE = ZoneInfo("Europe/Amsterdam")
SINCE, END = on("2026-10-01"), on("2027-02-01")
TALE = """
Mon 2026-11-02 09:00  us      Here is the offer.
Wed 2026-11-11 09:00  away    until 2026-11-20
Thu 2026-12-10 09:00  them    What does it cost?
Mon 2026-12-14 09:00  us      This much.
Tue 2026-12-15 09:00  notnow  until 2027-01-04
Tue 2026-12-15 10:00  us      I will write then.
"""
QUIET = """
Mon 2026-11-02 09:00  us      Here is the offer.
Thu 2026-12-10 09:00  them    What does it cost?
Mon 2026-12-14 09:00  us      This much.
"""
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></svg><iframe src=//evil.example>",
    "' onload='alert(1)",
    "]]><!--",
    "&lt;b&gt; &amp; &#60;",
    "</style><style>*{background:url(//evil.example)}",
    "\x1b[31mred\x00\x07",
    "\u202eright to left\u2066",
    "\ud800 alone",
    "javascript:alert(1)",
    "{{ 7*7 }} {% raw %}",
    "a" * 5000,
)


def replayed(subject: str = "Offer", name: str = "Customer Inc", tale: str = TALE) -> Replayed:
    """One prospect's replay whose mail is called ``subject`` and who is called ``name``."""
    story = Story().read(tale)
    said = [
        replace(mail, subject=subject, senders=(Address(name, mail.senders[0].spec),))
        for mail in story.messages
    ]
    who = Identities(WHO.me, (replace(CUSTOMER, name=name),))
    return Replayed(SINCE, END, tuple(replay(gather(said, (), (), who), POLICY, END)))


def page(subject: str = "Offer", name: str = "Customer Inc", tale: str = TALE) -> str:
    return replay_page(replayed(subject, name, tale), ZONE)


def strictly(text: str) -> ET.Element:
    """The page read as XML: whatever is unbalanced or unescaped is an error."""
    head, _, rest = text.partition("\n")
    assert head == "<!DOCTYPE html>"
    return ET.fromstring(rest)


class Elements(HTMLParser):
    """What a browser would make of a page: its elements and attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


OURS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "h1", "h2", "h3",
    "p", "b", "dl", "dt", "dd", "div", "section", "article", "ul", "ol", "li", "span", "details",
    "summary", "svg", "defs", "pattern", "rect", "circle", "path", "line", "text", "use", "desc",
}  # fmt: skip


def assert_harmless(text: str) -> None:
    strictly(text)
    text.encode("utf-8")
    for tag, attributes in Elements(text).found:
        assert tag in OURS, tag
        assert not [name for name in attributes if name.startswith("on")]
        assert "src" not in attributes
        assert attributes.get("href", "#").startswith("#")  # type: ignore[union-attr]
        assert "style" not in attributes


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_subjects_and_names_stay_words(words: str) -> None:
    assert_harmless(page(subject=words, name=words))


@given(st.text(max_size=60), st.text(min_size=1, max_size=40))
def test_no_text_at_all_becomes_markup(subject: str, name: str) -> None:
    assert_harmless(page(subject, name))


def test_a_name_is_shown_as_it_is_written() -> None:
    text = "".join(strictly(page(name="<b>Moss & Fern</b>")).itertext())
    assert "<b>Moss & Fern</b>" in text


def test_the_page_runs_nothing_and_fetches_nothing() -> None:
    text = page()
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    metas = [attributes for tag, attributes in Elements(text).found if tag == "meta"]
    assert {"http-equiv": "Content-Security-Policy", "content": policy} in metas
    assert not re.search(r"https?:|//|@import|url\((?!#)", text.partition("\n")[2])


def test_each_timeline_says_in_words_what_it_shows() -> None:
    root = strictly(page())
    ids = {e.get("id") for e in root.iter() if e.get("id")}
    [picture] = [e for e in root.iter("svg") if e.get("role") == "img"]
    named = str(picture.get("aria-labelledby")).split()
    assert set(named) <= ids
    said = "".join("".join(e.itertext()) for e in picture if e.get("id") in named)
    assert "Customer Inc" in said
    assert "they came back on Thu 10 Dec 2026" in said
    assert len(ids) == sum(1 for e in root.iter() if e.get("id")), "an id is there twice"


def test_what_a_timeline_refers_to_is_in_the_page() -> None:
    root = strictly(page())
    ids = {f"#{e.get('id')}" for e in root.iter()}
    assert {e.get("href") for e in root.iter("use")} <= ids
    assert set(re.findall(r"url\((#[\w-]+)\)", page())) <= ids


def test_words_drafts_silences_dates_and_absences_are_drawn() -> None:
    root = strictly(page())
    [picture] = [e for e in root.iter("svg") if e.get("role") == "img"]
    classes = {e.get("class") for e in picture.iter()}
    assert {"their_turn", "silent", "away", "owed", "our_turn", "agreed_date"} <= classes
    assert {"draft", "later", "flag", "ticks", "grid"} <= classes
    months = [e.text for e in picture.iter("text")]
    assert months == ["Nov", "Dec", "’27"]


def test_our_mail_stands_above_the_bar_and_theirs_below() -> None:
    [picture] = [e for e in strictly(page(tale=QUIET)).iter("svg") if e.get("role") == "img"]
    [ticks] = [e.get("d", "") for e in picture.iter("path")]
    assert (ticks.count("V22"), ticks.count("V54")) == (2, 1)


def test_the_legend_explains_what_is_drawn_and_nothing_else() -> None:
    root = strictly(page(tale="Mon 2026-11-02 09:00  us  Offer.\nThu 2026-11-05 09:00  no  No."))
    [legend] = [e for e in root.iter("section") if e.get("class") == "legend"]
    shown = {e.get("class") for e in legend.iter()} - {"legend", None}
    assert shown == {"their_turn", "closed", "ticks"}


def test_every_situation_has_its_bar_and_its_words() -> None:
    assert set(STATES) == {*Situation, "owed"}
    assert set(STATES) <= set(COLOURS)


def test_nothing_is_drawn_outside_the_picture() -> None:
    for e in strictly(page()).iter("rect"):
        if (x := e.get("x", "")).endswith("%"):
            assert 0 <= float(x[:-1]) <= float(x[:-1]) + float(e.get("width", "")[:-1]) <= 100.01


# --- contrast: WCAG 2.2, relative luminance and contrast ratio ------------------------------------


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[n : n + 2], 16)) for n in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["page", "card"])
def test_text_is_readable_and_shapes_are_seen(mode: int, ground: str) -> None:
    behind = COLOURS[ground][mode]
    for name in ("text", "soft"):
        assert contrast(COLOURS[name][mode], behind) >= 4.5, name
    for name in (*STATES, "tick", "draft"):
        assert contrast(COLOURS[name][mode], COLOURS["card"][mode]) >= 3, name


# --- the axis -------------------------------------------------------------------------------------


def test_a_short_time_has_weeks_on_its_axis_and_a_long_one_few_labels() -> None:
    weeks = Axis(on("2026-11-03"), on("2026-11-24"), ZONE).marks()
    assert [label for _, label in weeks] == ["9 Nov", "16 Nov", "23 Nov"]
    years = Axis(on("2020-01-01"), on("2026-11-24"), ZONE).marks()
    assert sum(bool(label) for _, label in years) <= 12


def test_an_axis_without_any_length_divides_by_nothing() -> None:
    axis = Axis(END, END, ZONE)
    assert axis.per_cent(END) == "0.00%"


def test_only_our_elements_are_markup() -> None:
    assert element("p", "<b>") == "<p>&lt;b&gt;</p>"
    assert element("p", element("b", "x")) == "<p><b>x</b></p>"
    assert element("p", title='"<', aria_label="a", class_="b", id=None) == (
        '<p title="&quot;&lt;" aria-label="a" class="b"></p>'
    )
    assert isinstance(element("meta", charset="utf-8"), Markup)


# --- text and JSON --------------------------------------------------------------------------------


def test_the_summary_says_the_whole_replay_in_a_few_lines() -> None:
    drafts = "2 step-back drafts, 2 feedback drafts, 2 magic emails"
    assert replay_summary(replayed(tale=QUIET), ZONE) == [
        "Thu 1 Oct 2026 to Mon 1 Feb 2027, with the configuration of today:",
        "1 of 1 prospect went silent, twice.",
        "They came back unasked once, 28 working days after your mail in the median.",
        "Never followed up: 1, silent to the last day.",
        f"ghostwatch would have drafted 6 messages: {drafts}.",
        "You were the silent one once, 2 working days at worst.",
        "",
    ]


def test_a_row_says_what_became_of_each_silence() -> None:
    [row] = replay_table(replayed(tale=QUIET), ZONE).rows
    assert row[:-1] == ("Customer Inc", "2", "6", "1")
    assert row[-1] == (
        "Silent since your mail of Mon 2 Nov 2026; they came back on Thu 10 Dec 2026, after 28 "
        "working days. They waited for you from Thu 10 Dec 2026; you answered on Mon 14 Dec 2026, "
        "after 2 working days. Silent since your mail of Mon 14 Dec 2026; nobody has written "
        "since, for 32 working days."
    )


def test_of_a_long_history_the_newest_is_said() -> None:
    tale = "".join(
        f"Mon 2026-{month:02}-{day:02} 09:00  {who}  words\n"
        for month, day, who in ((1, 5, "us"), (1, 26, "them"), (2, 9, "us"), (3, 2, "them"),
                                (3, 16, "us"), (4, 13, "them"), (5, 4, "us"))
    )  # fmt: skip
    history = replace(replayed(tale=tale), since=on("2026-01-01"))
    [row] = replay_table(history, ZONE).rows
    assert row[-1].startswith("(3 earlier.) ")


FOLLOWED = """
Mon 2026-11-02 09:00  us  Offer.
Tue 2026-11-10 09:00  us  And?
Tue 2026-11-10 10:00  no  No.
"""
BOUNCED = """
Mon 2026-11-02 09:00  us  Offer.
Tue 2026-11-10 09:00  bounce
"""
SAID = {
    "": "Nobody went silent.",
    FOLLOWED: "You followed up once, 1 working day into the silence in the median; "
    "one was answered.",
    BOUNCED: "It ended otherwise once: mail came back, or it was unclear who wrote.",
}


@pytest.mark.parametrize(("tale", "said"), SAID.items())
def test_the_summary_speaks_of_what_there_is(tale: str, said: str) -> None:
    assert said in replay_summary(replayed(tale=tale), ZONE)


def test_who_gives_no_news_is_only_counted() -> None:
    quiet = replayed(tale="Mon 2027-02-01 08:00  us  Offer.")
    assert replay_table(quiet, ZONE).rows == ()
    assert "1 prospect more: nothing to draft, nobody kept waiting." in replay_footer(
        quiet, None, ZONE
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_a_terminal_gets_one_harmless_line_a_row(words: str) -> None:
    for row in replay_table(replayed(words, words), ZONE).rows:
        assert all(cell.isprintable() for cell in row)


def moment(text: Any) -> datetime:
    return datetime.fromisoformat(text)


def test_json_holds_what_happened_in_the_order_of_time() -> None:
    found: Any = replay_json(replayed(tale=QUIET), ZONE)
    [prospect] = found["prospects"]
    assert found["figures"]["silences"] == len(prospect["silences"]) == 2
    assert [d["supposes"] for d in prospect["drafts"]] == [False, True, True] * 2
    for name, key in (("drafts", "at"), ("silences", "began_at"), ("situations", "since")):
        times = [moment(one[key]) for one in prospect[name]]
        assert times == sorted(times)
    assert prospect["silences"][0]["ending"] == "came_back"
    assert prospect["silences"][1]["ending"] is None
