"""Templates of the seller's own: which one wins, what they may hold, and what they can not do."""

from __future__ import annotations

import os
import resource
import stat
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import drafting
from ghostwatch.core.plays import PLAYS
from ghostwatch.drafting import FACTS, Name, Wanted, files, front_matter, sandbox
from ghostwatch.errors import Problem, UserError

NEEDED = sorted(product(PLAYS, ("en", "de", "nl", "fr", "es")))
STEP_BACK = Wanted("step_back", "en")
LETTER = (
    "{% block greeting %}Hello,{% endblock %}\n\n{% block text %}\n{% endblock %}\n\n"
    "{% block closing %}\nBye,\n{% endblock %}\n"
)


def write(folder: Path, name: str, text: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def render(folder: Path | None, wanted: Wanted = STEP_BACK, **facts: object) -> str:
    return drafting.render(wanted, {"signature": "Sam"} | facts, folder)


def only_problem(folder: Path, play: str = "step_back") -> Problem:
    found = drafting.problems([(play, "en")], folder)
    assert len(found) == 1, found
    with pytest.raises(UserError):
        render(folder, Wanted(play, "en"))
    return found[0]


# --- which one wins ---


def test_ours_have_no_problems(tmp_path: Path) -> None:
    assert drafting.problems(NEEDED, None) == ()
    assert drafting.problems(NEEDED, tmp_path) == ()


def test_the_sellers_file_wins_over_ours(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "Dear {{ first_name or 'friend' }},\n\nmine\n")
    assert render(tmp_path, first_name="Pat") == "Dear Pat,\n\nmine\n\nSam"
    feedback = Wanted("feedback", "en")
    assert render(tmp_path, feedback) == render(None, feedback)
    assert drafting.problems(NEEDED, tmp_path) == ()


@pytest.mark.parametrize(
    ("theirs", "formal", "informal"),
    [
        ((), "ours", "ours"),
        (("step_back",), "step_back", "step_back"),
        (("step_back", "step_back.formal"), "step_back.formal", "step_back"),
        (("step_back.informal",), "ours", "step_back.informal"),
        (("step_back.informal", "step_back.formal"), "step_back.formal", "step_back.informal"),
        (("step_back.2",), "step_back.2", "step_back.2"),
    ],
)
def test_one_text_that_fits_the_tone_takes_the_place_of_all_of_ours(
    tmp_path: Path, theirs: tuple[str, ...], formal: str, informal: str
) -> None:
    for name in theirs:
        write(tmp_path, f"en/{name}.txt.j2", f"{name}!")
    for tone, expected in (("formal", formal), ("informal", informal)):
        for turn in range(3):
            wanted = Wanted("step_back", "en", tone, turn, "Customer Inc")
            own = render(tmp_path, wanted).partition("!")[0]
            assert own == expected if expected != "ours" else own == render(None, wanted)


def test_a_text_of_the_other_tone_is_never_taken(tmp_path: Path) -> None:
    write(tmp_path, "pt/step_back.formal.txt.j2", "Bom dia,\n\num não é uma boa resposta.\n")
    render(tmp_path, Wanted("step_back", "pt", "formal"))
    with pytest.raises(UserError, match="no informal template"):
        render(tmp_path, Wanted("step_back", "pt", "informal"))
    (problem,) = drafting.problems([("step_back", "pt")], tmp_path)
    assert problem.where == str(tmp_path / "pt/step_back.informal.txt.j2")


def test_all_variants_are_used_before_one_comes_again(tmp_path: Path) -> None:
    for variant in ("", ".2", ".3", ".10"):
        write(tmp_path, f"en/step_back{variant}.txt.j2", f"variant{variant}")
    begun = set()
    for prospect in ("", "Customer Inc", "張偉", "\ud800", *map(str, range(20))):
        texts = [
            render(tmp_path, Wanted("step_back", "en", "formal", n, prospect)) for n in range(8)
        ]
        assert len(set(texts[:4])) == 4
        assert texts[:4] == texts[4:]
        begun.add(texts[0])
    assert len(begun) == 4, "everybody begins with the same one"


def test_which_variant_it_is_depends_on_no_process_and_no_machine(tmp_path: Path) -> None:
    for variant in ("", ".2", ".3"):
        write(tmp_path, f"en/step_back{variant}.txt.j2", f"variant{variant}")
    begun = [
        render(tmp_path, Wanted("step_back", "en", "formal", 0, name)).removesuffix("\n\nSam")
        for name in ("Customer Inc", "Other Ltd", "Free Lancer")
    ]
    assert begun == ["variant.2", "variant.3", "variant.2"]


def test_the_list_says_which_file_wins_and_what_it_takes_the_place_of(tmp_path: Path) -> None:
    ours = {str(one.template.name) for one in drafting.listing(None)}
    assert ours == {f.relative_to(files.ours()).as_posix() for f in files.ours().rglob("*.j2")}
    assert not any(one.overrides for one in drafting.listing(None))
    write(tmp_path, "de/step_back.txt.j2", "x")
    write(tmp_path, "de/letter.formal.txt.j2", "x")
    write(tmp_path, "pt/step_back.txt.j2", "x")
    listed = {str(one.template.name): one for one in drafting.listing(tmp_path)}
    own = listed["de/step_back.txt.j2"]
    assert own.template.is_yours
    assert Name("de", "step_back", "formal") in own.overrides
    assert "de/step_back.formal.txt.j2" not in listed
    base = listed["de/letter.formal.txt.j2"]
    assert base.template.is_yours
    assert base.overrides == (Name("de", "letter", "formal"),)
    assert listed["pt/step_back.txt.j2"].overrides == ()
    assert not listed["de/feedback.formal.txt.j2"].template.is_yours


@given(
    st.builds(
        Name,
        language=st.from_regex("[a-z]{2}", fullmatch=True),
        play=st.from_regex("[a-z][a-z0-9_]{0,20}", fullmatch=True),
        tone=st.sampled_from(["formal", "informal", "any"]),
        variant=st.integers(1, 99),
    )
)
def test_a_name_reads_as_it_was_written(name: Name) -> None:
    assert Name.read(str(name)) == name


@pytest.mark.parametrize(
    "file",
    [
        "step_back.formel.txt.j2",
        "step_back.1.txt.j2",
        "step_back.02.txt.j2",
        "step_back.2.formal.txt.j2",
        "Step_Back.txt.j2",
        "step-back.txt.j2",
        "step_back.any.txt.j2",
        ".txt.j2",
    ],
)
def test_a_name_that_is_nearly_right_is_named(tmp_path: Path, file: str) -> None:
    write(tmp_path, f"en/{file}", "x")
    (problem,) = drafting.problems([("step_back", "en")], tmp_path)
    assert problem.where == str(tmp_path / "en" / file)
    assert "never used" in problem.what


def test_what_changes_is_seen_and_what_does_not_is_compiled_once(tmp_path: Path) -> None:
    def compiled() -> object:
        return sandbox._sandbox(tmp_path).get_template("en/step_back.txt.j2")

    write(tmp_path, "en/step_back.txt.j2", '{% extends "en/letter.txt.j2" %}')
    before, first = render(tmp_path), compiled()
    assert render(tmp_path) == before
    assert compiled() is first
    write(tmp_path, "en/letter.txt.j2", LETTER)  # takes the place of ours
    assert render(tmp_path) == "Hello,\n\nBye,\n\nSam"
    write(tmp_path, "en/letter.txt.j2", LETTER.replace("Hello", "Good morning"))
    assert render(tmp_path).startswith("Good morning,")
    (tmp_path / "en/letter.txt.j2").unlink()
    assert render(tmp_path) == before
    assert compiled() is first
    write(tmp_path, "en/step_back.txt.j2", "mine")
    assert compiled() is not first


# --- building on ours ---


def test_the_sellers_file_may_build_on_ours(tmp_path: Path) -> None:
    write(
        tmp_path,
        "en/step_back.txt.j2",
        '{% extends "shipped/en/step_back.txt.j2" %}\n'
        "{% block greeting %}Ahoy,{% endblock %}\n"
        "{% block text %}{{ super() }}\nMore.{% endblock %}",
    )
    (template, *_) = [
        one.template
        for one in drafting.listing(None)
        if str(one.template.name) == "en/step_back.txt.j2"
    ]
    ours, text = drafting.rendered(template, {"signature": "Sam"}, None), render(tmp_path)
    assert text.startswith("Ahoy,\n\n")
    first = ours.split("\n\n")[1]
    assert first in text
    assert "More.\n\n" in text
    assert drafting.problems([("step_back", "en")], tmp_path) == ()


def test_one_greeting_of_the_sellers_is_in_every_letter_of_ours(tmp_path: Path) -> None:
    write(tmp_path, "en/letter.txt.j2", LETTER)
    for play in PLAYS:
        text = render(tmp_path, Wanted(play, "en"))
        assert text.startswith("Hello,\n\n")
        assert text.endswith("\n\nBye,\n\nSam")


def test_shipped_is_ours_whatever_the_seller_has(tmp_path: Path) -> None:
    write(tmp_path, "shipped/en/step_back.txt.j2", "not ours")
    write(tmp_path, "en/step_back.txt.j2", '{% include "shipped/en/step_back.txt.j2" %}')
    assert "not ours" not in render(tmp_path)


def test_a_template_may_place_the_signature_itself(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "Hello,\n\nBye {{ signature }}")
    assert render(tmp_path) == "Hello,\n\nBye Sam"


def test_tags_may_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        "en/step_back.txt.j2",
        "Hello,\n\n{% if phone %}\nA   b \n{% endif %}\n\n\n{# a remark #}\n\nc\n",
    )
    assert render(tmp_path, phone="1") == "Hello,\n\nA b\n\nc\n\nSam"


def test_mail_is_data_and_never_a_template(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "Hello {{ first_name }},\n\n“{{ subject }}”\n")
    nasty = "{% include 'en/feedback.txt.j2' %}"
    text = render(tmp_path, first_name="{{ 7*7 }}", subject=nasty, signature="{{ 7*7 }}\nSam")
    assert text == "Hello {{ 7*7 }},\n\n“" + nasty + "”\n\n{{ 7*7 }}\nSam"


@pytest.mark.parametrize("octets", [b"\xef\xbb\xbf%s", b"%s"])
def test_windows_writes_templates_too(tmp_path: Path, octets: bytes) -> None:
    text = "---\r\nplay: step_back\r\n---\r\nHello,\r\n\r\n{% if phone %}x{% endif %}\r\nbye\r\n"
    write(tmp_path, "en/step_back.txt.j2", "").write_bytes(octets % text.encode())
    assert render(tmp_path) == "Hello,\n\nbye\n\nSam"
    assert render(tmp_path, phone="1") == "Hello,\n\nx\nbye\n\nSam"


# --- front matter ---

WHOLE = "---\nplay: step_back\nlanguage: en\ntone: any\nvariant: 1\nsubject: reply\n---\n"


@pytest.mark.parametrize(
    "matter",
    [
        WHOLE,
        "---\n---\n",
        "---\nplay: step_back   # mine\n\n# a remark\n---\n",
        "---\nplay:   'step_back'\nlanguage: \"en\"\n---  \n",
        "---\ntone : any\n---\n",
    ],
)
def test_front_matter_that_agrees_with_the_name_says_nothing_new(
    tmp_path: Path, matter: str
) -> None:
    write(tmp_path, "en/step_back.txt.j2", f"{matter}Hello,\n\nmine")
    assert render(tmp_path) == "Hello,\n\nmine\n\nSam"
    assert drafting.problems([("step_back", "en")], tmp_path) == ()


@pytest.mark.parametrize(
    ("lines", "line", "what"),
    [
        ("plai: step_back", 2, "no key `plai`"),
        ("play: feedback", 2, "says `play: feedback`"),
        ("\nlanguage: de", 3, "says `language: de`"),
        ("tone: formal", 2, "says `tone: formal`"),
        ("tone: polite", 2, "`polite` is no tone"),
        ("variant: 2", 2, "says `variant: 2`"),
        ("variant: one", 2, "says `variant: one`"),
        ("subject: new", 2, "`new` is no subject"),
        ("play: step_back\nplay: step_back", 3, "twice"),
        ("play:", 2, "no `key: word`"),
        ("play", 2, "no `key: word`"),
        (" play: step_back", 2, "no `key: word`"),
        ("- play: step_back", 2, "no key `- play`"),
        ("play: &a step_back", 2, "says `play: &a step_back`"),
        ("play: *a", 2, "says `play: *a`"),
        ("play: !!python/object:os.system x", 2, "says `play: !!python"),
        ("{play: step_back}", 2, "no key `{play`"),
        ("<<: *a", 2, "no key `<<`"),
        ("play: |", 2, "says `play: |`"),
        ("play: [step_back]", 2, "says `play: [step_back]`"),
        ("play: {{ 7*7 }}", 2, "says `play: {{ 7*7 }}`"),
    ],
)
def test_front_matter_is_read_strictly(tmp_path: Path, lines: str, line: int, what: str) -> None:
    file = write(tmp_path, "en/step_back.txt.j2", f"---\n{lines}\n---\nHello")
    problem = only_problem(tmp_path)
    assert problem.where == f"{file}:{line}"
    assert what in problem.what
    assert problem.next


@pytest.mark.parametrize("text", ["---", "---\nplay: step_back\n", "---\n" + "\n" * 30 + "---\n"])
def test_front_matter_that_is_not_closed_is_named(tmp_path: Path, text: str) -> None:
    file = write(tmp_path, "en/step_back.txt.j2", text)
    assert only_problem(tmp_path).where == f"{file}:1"


@pytest.mark.parametrize(
    "wrong", ["{{ 2 * 2 }}", "{% if %}", "{{ first_name }}", "{{ x }}", "\x00"]
)
def test_lines_are_those_of_the_file_behind_front_matter_too(tmp_path: Path, wrong: str) -> None:
    file = write(tmp_path, "en/step_back.txt.j2", f"{WHOLE}\n\nHello,\n\n{wrong}\n")
    found = drafting.problems([("step_back", "en")], tmp_path)
    assert {problem.where for problem in found} == {f"{file}:12"}


def test_a_bomb_in_front_matter_is_a_line_like_any_other(tmp_path: Path) -> None:
    levels = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    write(tmp_path, "en/step_back.txt.j2", "---\n" + "\n".join(levels) + "\n---\nHello")
    assert len(drafting.problems([("step_back", "en")], tmp_path)) == len(levels)


@given(st.text(alphabet="-\n:#aplyton{%}'\" \t&*", max_size=60))
def test_no_front_matter_breaks_the_reading(text: str) -> None:
    name = Name("en", "step_back")
    rest, wrong = front_matter.cut(f"---\n{text}", name, "x")
    assert wrong or rest.count("\n") == f"---\n{text}".count("\n")


# --- what a template may not hold ---


@pytest.mark.parametrize(
    ("text", "word", "line"),
    [
        ("a\n{{ 'a' * 1000000000 }}", "multiplication", 2),
        ("{{ 9 ** 9 ** 9 }}", "power", 1),
        ("{{ me_name ~ me_name }}", "~", 1),
        ("{{ me_name + me_name }}", "addition", 1),
        ("{% set a = me_name ~ me_name %}", "~", 1),
        ("a\n\n{% for n in range(9) %}x{% endfor %}", "loop", 3),
        ("{% for n in me_name %}x{% endfor %}", "loop", 1),
        ("{{ me_name.upper() }}", "call", 1),
        ("{{ lipsum() }}", "call", 1),
        ("{{ namespace(a=1) }}", "call", 1),
        ("{{ super(1) }}", "call", 1),
        ("{{ super.super }}", "inside", 1),
        ("{{ self.text() }}", "call", 1),
        ("{{ self }}", "`self`", 1),
        ("{{ caller }}", "`caller`", 1),
        ("{{ me_name.__class__ }}", "inside", 1),
        ("{{ me_name['__class__'] }}", "inside", 1),
        ("{{ me_name|attr('__class__') }}", "this filter", 1),
        ("{{ me_name[0] }}", "inside", 1),
        ("{{ [1, 2] }}", "List", 1),
        ("{{ {1: 2} }}", "Dict", 1),
        ("{% import 'en/feedback.txt.j2' as x %}", "import", 1),
        ("{% from 'en/feedback.txt.j2' import x %}", "import", 1),
        ("{% macro x() %}{% endmacro %}", "macro", 1),
        ("{% set a %}x{% endset %}", "kept in a name", 1),
        ("{% set a, b = me_name %}", "Assign", 1),
        ("{% with a = 1 %}{% endwith %}", "With", 1),
        ("{% autoescape true %}{% endautoescape %}", "Scope", 1),
        ("{% include me_name %}", "include", 1),
        ("{% include ['a', 'b'] %}", "include", 1),
        ("{% extends me_name %}", "extends", 1),
        ("{% extends 'a' if me_name else 'b' %}", "extends", 1),
        ("{% set a.b = 1 %}", "", 1),
        ("{{ me_name|center(100000000) }}", "this filter", 1),
        ("{{ me_name|replace('a', 'aaaa') }}", "this filter", 1),
        ("{{ me_name|default(*me_name) }}", "this filter", 1),
        ("{{ me_name|default(**me_name) }}", "this filter", 1),
        ("{{ me_name|default(default_value='x') }}", "Keyword", 1),
        ("{% if me_name is sameas 1 %}{% endif %}", "this test", 1),
        ("{% filter upper %}x{% endfilter %}", "filter around", 1),
        ("x\n{{ frist_name }}", "`frist_name`", 2),
        ("{{ company }}", "`company`", 1),
        ("x\n{% if %}", "understood", 2),
        ("{% if me_name %}", "understood", 1),
        ("{% do x %}", "understood", 1),
        ("{% break %}", "understood", 1),
        ("{% block a %}{% endblock %}\n{% block a %}{% endblock %}", "understood", 2),
        ("x\n{{ first_name }}", "not known", 2),
        ("{% if phone %}{% set a = 1 %}{% endif %}{{ a }}", "undefined", 1),
        ("{% if subject < 3 %}{% endif %}", "render", 1),
        ("x\n{{ " + "9" * 5000 + " }}", "render", 0),
        ("{% set super = me_name %}{{ super() }}", "render", 1),
    ],
)
def test_what_a_letter_does_not_need_is_refused(
    tmp_path: Path, text: str, word: str, line: int
) -> None:
    """The file and the line are named before anything is rendered."""
    file = write(tmp_path, "en/step_back.txt.j2", text)
    found = drafting.problems([("step_back", "en")], tmp_path)
    assert found, "nothing is wrong with it"
    where = f"{file}:{line}" if line else str(file)
    assert found[0].where == where
    assert word in found[0].what
    assert found[0].next
    with pytest.raises(UserError) as refused:
        render(tmp_path)
    assert refused.value.problems[0].where == where


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# for n in range(9)\n## a\n% if x", "# for n in range(9)\n## a\n% if x"),
        ("${first_name} {{ '{{' }} %s", "${first_name} {{ %s"),
        ("{% raw %}{{ 7*7 }}{% endraw %}", "{{ 7*7 }}"),
        ("{# {{ x }} {% for %} #}a", "a"),
        ("{{ me_name|trim('SM')|upper }}", "AM SELLER"),
        ("{{ phone|default('none', true) }}", "none"),
        ("{% set a = 'x' %}{% if a == 'x' and not phone %}{{ a }}{% endif %}", "x"),
        ("{{ 'y' if phone is none else 'n' }}", "y"),
        ("{% include 'en/nothing.txt.j2' ignore missing %}a", "a"),
    ],
)
def test_what_looks_like_a_program_and_is_text_stays_text(
    tmp_path: Path, text: str, said: str
) -> None:
    write(tmp_path, "en/step_back.txt.j2", text)
    assert render(tmp_path, me_name="Sam Seller") == f"{said}\n\nSam"


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "{{ frist_name }}\n{{ 2 * 2 }}\n{{ nothing }}")
    write(tmp_path, "en/feedback.txt.j2", "---\nplay: x\n---\n{{ subject + 'x' }}")
    found = drafting.problems([("step_back", "en"), ("feedback", "en")], tmp_path)
    assert [problem.where.rpartition("/")[2] for problem in found] == [
        "feedback.txt.j2:2",
        "feedback.txt.j2:4",
        "step_back.txt.j2:1",
        "step_back.txt.j2:2",
        "step_back.txt.j2:3",
    ]
    assert found[2].next == "Did you mean `first_name`?"


@pytest.mark.parametrize(
    ("text", "gap"),
    [
        ("Hello {% if first_name %}{{ first_name }}{% endif %},\n\nx", "Hello ,"),
        ("Hello\n\nabout “{{ subject or '' }}”.", "about “”."),
        ("Hello\n\nI wrote {{ last_wrote_on or '' }}.", "I wrote ."),
    ],
)
def test_a_gap_where_a_fact_is_missing_is_found_before_it_is_drafted(
    tmp_path: Path, text: str, gap: str
) -> None:
    write(tmp_path, "en/step_back.txt.j2", text)
    found = drafting.problems([("step_back", "en")], tmp_path)
    assert gap in found[0].what


def test_a_template_that_says_nothing_is_named(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", f"{WHOLE}\n\n{{# nothing yet #}}\n")
    assert {p.what for p in drafting.problems([("step_back", "en")], tmp_path)} == {
        "It says nothing."
    }


def test_a_missing_language_names_the_file_to_write_and_the_key(tmp_path: Path) -> None:
    (problem,) = drafting.problems([("step_back", "pt")], tmp_path)
    assert problem.where == str(tmp_path / "pt/step_back.txt.j2")
    assert "`language`" in problem.next
    assert "de, en, es, fr, nl" in problem.next
    (ours,) = drafting.problems([("step_back", "pt")], None)
    assert ours.where.endswith("templates/pt/step_back.txt.j2")


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    (problem,) = drafting.problems(NEEDED, tmp_path / "none")
    assert problem.where == str(tmp_path / "none")
    assert "`templates`" in problem.next


# --- what a template may cost ---


@pytest.fixture
def thrifty() -> Iterator[None]:
    """Whatever is in a template, refusing it takes little time (s) and memory (kB)."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    yield
    assert time.process_time() - began < 5
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


ENDLESS = {
    "extends itself": '{% extends "en/step_back.txt.j2" %}',
    "includes itself": '{% include "en/step_back.txt.j2" %}',
    "includes itself twice, elsewhere": '{% include "en/twice.txt.j2" %}',
    "brackets": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "not not not": "{{ " + "not " * 4000 + "1 }}",
    "or or or": "{{ me_name" + " or me_name" * 1000 + " }}",
    "filters": "{{ me_name" + "|upper" * 2000 + " }}",
    "ifs": "{% if me_name %}" * 600 + "{% endif %}" * 600,
    "sixty ifs": "{% if me_name %}" * 60 + "{% endif %}" * 60,
    "blocks": "".join(f"{{% block b{n} %}}" for n in range(400)) + "{% endblock %}" * 400,
}


@pytest.mark.parametrize("what", ENDLESS)
def test_a_template_without_end_is_refused(tmp_path: Path, thrifty: None, what: str) -> None:
    write(tmp_path, "en/twice.txt.j2", '{% include "en/step_back.txt.j2" %}' * 2)
    write(tmp_path, "en/step_back.txt.j2", ENDLESS[what])
    assert "without end" in only_problem(tmp_path).what


def test_includes_that_double_are_counted(tmp_path: Path, thrifty: None) -> None:
    write(tmp_path, "en/step_back.txt.j2", '{% include "a0" %}')
    for n in range(30):
        write(tmp_path, f"a{n}", f'{{% include "a{n + 1}" %}}{{% include "a{n + 1}" %}}')
    write(tmp_path, "a30", "")
    assert "without end" in only_problem(tmp_path).what


@pytest.mark.parametrize("text", ["", "xxxxxxxxxx"])
def test_blocks_that_ask_for_the_one_below_are_counted(
    tmp_path: Path, thrifty: None, text: str
) -> None:
    """Ten levels that each say super() 400 times would say the last one 400^10 times."""
    supers = "{{ super() }}" * 400
    for n in range(10):
        file = f'{{% extends "a{n + 1}" %}}{{% block text %}}{supers}{{% endblock %}}'
        write(tmp_path, f"a{n}", file)
    write(tmp_path, "a10", f"{{% block text %}}{text}{{% endblock %}}")
    write(tmp_path, "en/step_back.txt.j2", '{% extends "a0" %}')
    (problem,) = drafting.problems([("step_back", "en")], tmp_path)
    assert "without end" in problem.what or "more than" in problem.what


def test_blocks_in_blocks_that_ask_for_those_below_are_counted(
    tmp_path: Path, thrifty: None
) -> None:
    inside = ""
    for n in range(20):
        inside = f"{{% block b{n} %}}{{{{ super() }}}}{inside}{{% endblock %}}"
    for n in range(15):
        write(tmp_path, f"a{n}", f'{{% extends "a{n + 1}" %}}{inside}')
    write(tmp_path, "a15", inside.replace("{{ super() }}", "x"))
    write(tmp_path, "en/step_back.txt.j2", '{% extends "a0" %}')
    (problem,) = drafting.problems([("step_back", "en")], tmp_path)
    assert "without end" in problem.what or "more than" in problem.what


def test_a_letter_has_a_size(tmp_path: Path, thrifty: None) -> None:
    file = write(tmp_path, "en/step_back.txt.j2", "x" * 20_001)
    assert "longer than 20000" in only_problem(tmp_path).what
    file.write_text("x" * 50_000_000)
    assert "longer than 20000" in only_problem(tmp_path).what
    file.write_text("{{ me_name }}" * 1_001)
    assert "more than 1000 parts" in only_problem(tmp_path).what
    write(tmp_path, "en/step_back.txt.j2", '{% include "x" %}' * 3)
    write(tmp_path, "x", "x" * 9_000)
    assert "more than 20000" in only_problem(tmp_path).what


PIECES = (
    *"{%}#-+ \n()[]|'\"=.,ab0:~*", "{{ ", " }}", "{% ", " %}", "if ", "set ", "block ", "endif",
    "endblock", "extends ", "include ", "super()", "first_name", "'en/letter.txt.j2'", "|upper",
    "else", "not ", "raw", "endraw", "me_name", " = ", "|default(", " ~ ", ".__class__",
)  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for many examples."""
    return tmp_path_factory.mktemp("shelf")


@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_whatever_is_in_a_template_it_renders_or_is_a_problem(shelf: Path, text: str) -> None:
    file = write(shelf, "en/step_back.txt.j2", text)
    for problem in drafting.problems([("step_back", "en")], shelf):
        assert problem.where.startswith(str(file))
        assert problem.next
        assert "None" not in problem.what


# --- what lies in the folder ---


@pytest.mark.parametrize(
    "name", ["../secret.txt", "/etc/hostname", "en/../../secret.txt", "./x", "a//b", "C:/x", "~/x"]
)
def test_a_template_reaches_nothing_outside_the_folders(tmp_path: Path, name: str) -> None:
    write(tmp_path, "secret.txt", "secret")
    own = tmp_path / "own"
    write(own, "en/step_back.txt.j2", f'{{% include "{name}" %}}')
    assert "no such template" in only_problem(own).what


def test_a_link_within_the_folder_is_fine_and_one_out_of_it_is_refused(tmp_path: Path) -> None:
    own = tmp_path / "own"
    write(own, "en/mine.txt", "mine")
    link = own / "en/step_back.txt.j2"
    link.symlink_to("mine.txt")
    assert render(own) == "mine\n\nSam"
    link.unlink()
    link.symlink_to(write(tmp_path, "secret.txt", "secret"))
    assert "leads out" in only_problem(own).what
    link.unlink()
    link.symlink_to(link)
    assert "nowhere" in only_problem(own).what
    link.unlink()
    (tmp_path / "elsewhere").mkdir()
    write(tmp_path, "elsewhere/step_back.txt.j2", "secret")
    (own / "en").rename(own / "old")
    (own / "en").symlink_to(tmp_path / "elsewhere")
    assert "leads out" in only_problem(own).what


def test_a_folder_that_is_a_link_itself_is_the_sellers_folder(tmp_path: Path) -> None:
    write(tmp_path, "real/en/step_back.txt.j2", "mine")
    (tmp_path / "own").symlink_to(tmp_path / "real")
    assert render(tmp_path / "own") == "mine\n\nSam"


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["a folder", "a pipe"])
def test_what_is_no_file_is_named_and_never_waited_for(tmp_path: Path, make: object) -> None:
    (tmp_path / "en").mkdir()
    make(tmp_path / "en/step_back.txt.j2")  # type: ignore[operator]
    assert only_problem(tmp_path).what == "This is no plain file."
    write(tmp_path, "en/feedback.txt.j2", '{% include "en/step_back.txt.j2" %}')
    assert only_problem(tmp_path, "feedback").what == "This is no plain file."


def test_a_file_that_cannot_be_opened_is_one_problem(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    os.mknod(tmp_path / "en/step_back.txt.j2", stat.S_IFSOCK | 0o600)  # not by root either
    assert "cannot be read" in only_problem(tmp_path).what


def test_a_file_that_is_no_text_is_one_problem(tmp_path: Path) -> None:
    write(tmp_path, "en/step_back.txt.j2", "").write_bytes(b"\xff\xfe")
    assert "cannot be read" in only_problem(tmp_path).what
    write(tmp_path, "en/step_back.txt.j2", "a\nb\x00c")
    assert only_problem(tmp_path).where.endswith("step_back.txt.j2:2")


def test_a_folder_of_ten_thousand_files_costs_nothing_and_one_of_more_is_refused(
    tmp_path: Path, thrifty: None
) -> None:
    write(tmp_path, "en/step_back.txt.j2", "mine")
    for n in range(files.MOST_IN_A_FOLDER - 1):
        (tmp_path / "en" / f"{n}").touch()
    assert render(tmp_path) == "mine\n\nSam"
    (tmp_path / "en" / "one more").touch()
    assert "more than 10000 files" in only_problem(tmp_path).what


def test_a_play_or_language_never_names_a_path(tmp_path: Path) -> None:
    write(tmp_path, "secret.txt.j2", "secret")
    own = tmp_path / "own"
    own.mkdir()
    assert "no template" in drafting.problems([("secret", "..")], own)[0].what
    assert "no template" in drafting.problems([("../secret", "en")], own)[0].what


def test_the_documentation_names_every_fact_filter_and_refusal() -> None:
    text = (Path(__file__).parent.parent / "docs/templates.md").read_text(encoding="utf-8")
    for name in (*FACTS, *sandbox.FILTERS, *sandbox.TESTS, *front_matter.KEYS):
        assert f"`{name}`" in text
    assert f"{drafting.MOST_CHARACTERS:,}" in text
    assert f"{sandbox.MOST_FILES} files" in text
    assert f"{sandbox.MOST_SUPERS} times" in text
