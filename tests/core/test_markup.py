"""HTML -> lines: what mail programs write, and what nobody should."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch.core.mime.markup import html_text
from ghostwatch.core.replies import new_text

CORPUS = Path(__file__).parent.parent / "corpus" / "html"
CASES = sorted(CORPUS.rglob("*.html"))


def letters(text: str) -> str:
    """Letters and digits, lower-cased: how far a reading has to agree."""
    return re.sub(r"[\W_]+", "", text.lower())


@pytest.mark.parametrize("path", CASES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_new_text_of_html_is_found(path: Path) -> None:
    html, new, signature = re.split(r"(?m)^%% (?:new|signature)\n?", path.read_text("utf-8"))
    found = new_text(html_text(html))
    assert letters(found.text + found.signature) == letters(new + signature)
    # A line rule may find that the signature begins earlier: with the regards, say.
    assert letters(found.signature).endswith(letters(signature))


def test_an_empty_answer_is_shown_with_what_it_answers() -> None:
    assert html_text("On 1.1.2026 10:00 a@b.example wrote:<blockquote>x</blockquote>").endswith("x")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("a<br>b<br><br><br><br>c", "a\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>b</p>", "a\nb"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b</p>",
         "a\n\nb"),
        ("<p style='margin: 0'>a</p><p style='margin: 0'>b</p>", "a\nb"),
        ("a&nbsp;b \n c", "a b c"),
        ("<ol><li>a<li><p>b</ol>", "- a\n\n- b"),
        ("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<pre>a\n\n  b &gt;\n</pre>c", "a\n\n  b >\nc"),
        ("<div style='white-space: pre-wrap'>a\nb</div>", "a\nb"),
        ("<div style='display: none'>a</div><i hidden>b</i>c", "c"),
        ("<p style='font-size:0px'>a<b style='font-size:9px'>b</b></p>c", "b\n\nc"),
        ("<span style='font-size:0.9em'>a</span>", "a"),
        ("<script>a</script><style>b</style><title>c</title><!-- d --><![if !mso]>e<![endif]>",
         "e"),
        ("<img alt='a'>b", "b"),
        ("<img alt='a'><img alt=''><img><img alt='b'>", "a\nb"),
        ("a<hr>b", "a\nb"),
        ("a<blockquote type=CITE>b<br>c</blockquote>d", "a\n> b\n> c\n\nd"),
        ("a<frameset>", "a"),
        ("<blockquote type=cite>a</blockquote>", "a"),
        ("<blockquote type=cite>a<blockquote type=cite>b</blockquote></blockquote>", "a\n> b"),
        ("a<blockquote>b</blockquote>c<br>1.1.2026 10:00 a@b:<blockquote>d</blockquote>",
         "a\nb\n\nc\n> 1.1.2026 10:00 a@b:\n> d"),
        ("a<blockquote>b</blockquote>c", "a\n> b\n\nc"),
    ],
)  # fmt: skip
def test_markup_is_shown_as_a_person_sees_it(html: str, text: str) -> None:
    assert html_text(html) == text


@given(st.lists(st.sampled_from(
    ["<div>", "</div>", "<p>", "<blockquote type=cite>", "</blockquote>", "<table><tr><td>", "<b>",
     "</table>", "<div class=gmail_quote>", "<div id=Signature>", "<hr tabindex=-1>", "<li>", "ж",
     "<div id=divRplyFwdMsg>", "On 1.1.2026 10:00 a@b:", "<br>", "From: a@b<br>To: c", "&nbsp;",
     "<pre>", "<blockquote>", "<i style='display:none'>", "\n", "</i>", "--", "\x00", "\ud800",
     "<blockquote class=gmail_quote>"]
), max_size=40).map("".join))  # fmt: skip
def test_words_that_are_seen_are_never_lost(html: str) -> None:
    """Without hidden elements every word is shown, once, however containers are mixed."""
    shown = html_text(html.replace("<i style='display:none'>", ""))
    assert shown.count("ж") == html.count("ж")
    assert "\n\n\n" not in shown


@given(st.one_of(st.text(), st.binary().map(lambda octets: octets.decode("latin-1"))))
def test_no_text_breaks_the_reading_of_html(html: str) -> None:
    assert isinstance(html_text(html), str)
    assert isinstance(html_text(f"<div {html} x='"), str)


BOMBS = {
    "tags that never end": "<a ",
    "nested divisions": "<div>",
    "nested quotes": "<blockquote>",
    "nested tables": "<table><tr><td>",
    "lists": "<ul><li>",
    "definitions": "<dl><dd>",
    "formatting": "<b><i></b>",
    "lines": "\n",
    "entities": "&amp",
    "brackets": "<",
    "comments": "<!--",
    "split containers": "<div class=gmail_quote>x<blockquote>",
    "attributions": "2026 10:14 a@b:<br><blockquote>x</blockquote>",
    "rules": "<hr tabindex=1><p>From: a@b<p>To: c",
    "breaks": "<br>",
    "foster parents": "<table><a>x",
}


@pytest.mark.parametrize("name", BOMBS)
def test_no_markup_takes_long(name: str) -> None:
    """Ten times the time that is aimed at: this machine may be busy. Quadratic is far beyond."""
    bomb = BOMBS[name] * (100_000 // len(BOMBS[name]))
    html_text("<p>x")  # imports what is imported on first use
    for html in (bomb, f"<pre>{bomb}"):
        began = time.process_time()
        html_text(html)
        assert time.process_time() - began < 2


def test_formatting_is_not_copied_into_every_paragraph() -> None:
    """As the standard has it, four thousand open elements times ten thousand paragraphs."""
    marks = "".join(f"<b a={n}>" for n in range(4_000))
    assert html_text(f"<p>{marks}</p>" + "<p>x" * 10_000).count("x") == 10_000


def test_what_follows_unclosed_containers_beyond_any_depth_is_shown() -> None:
    assert html_text("<div>" * 5_000 + "a" + "</div>" * 5_000 + "<p>b").split() == ["a", "b"]
    assert html_text("<div>" * 5_000 + "<div>a</div><div>b</div>").split() == ["a", "b"]
