"""The demo: the story shows every situation on any day, the real job runs, nothing is left."""

from __future__ import annotations

import functools
import gc
import io
import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stdout
from datetime import UTC, date, datetime
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from imapclient import IMAPClient

from ghostwatch import demo
from ghostwatch.core.model import DraftState, Situation
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.demo import cast, stage, story
from ghostwatch.demo import server as embedded
from ghostwatch.errors import UserError

ROOT = Path(__file__).resolve().parent.parent
CALENDAR = WorkCalendar(ZoneInfo("Europe/Amsterdam"), lambda on: False)
A_FRIDAY = "2026-11-20T12:00:00+00:00"  # the day of the pictures and of what the documents show
ODD_DAYS = [
    "2026-11-21T22:00:00+00:00",  # a Saturday night
    "2026-11-22T09:00:00+00:00",  # a Sunday
    "2026-11-23T04:00:00+00:00",  # early on a Monday, before the demo's hour
    "2027-01-01T12:00:00+00:00",  # a holiday after holidays
    "2026-04-06T12:00:00+00:00",  # Easter Monday
    "2026-03-30T10:00:00+00:00",  # the day after summer time began
    "2026-05-26T10:00:00+00:00",  # after the holidays of May
    "2028-01-13T10:00:00+00:00",  # after those of a long New Year elsewhere
]
EXPECTED = {
    "Tidewater Clinics": Situation.OUR_TURN,
    "Pinewood Physio": Situation.OUR_TURN,
    "Copper Lane Bakery": Situation.OUR_TURN,
    "Brightwater Foods": Situation.SILENT,
    "Larkspur Surveyors": Situation.SILENT,
    "Lindenhof Maschinenbau": Situation.SILENT,
    "Kestrel Logistics": Situation.SILENT,
    "Marigold Nurseries": Situation.SILENT,
    "Halyard Insurance": Situation.YOUR_CALL,
    "Ashgrove Dental": Situation.OUR_TURN,
    "Penrose Labs": Situation.THEIR_TURN,
    "Harrow Mill Theatre": Situation.CLIENT,
    "Saltmarsh Energy": Situation.AGREED_DATE,
    "Hollow Oak Cider": Situation.AGREED_DATE,
    "Alder & Vine": Situation.AWAY,
    "Moss & Fern Architects": Situation.THEIR_TURN,
    "Northgate Schools": Situation.CLIENT,
    "Fenwick Hotels": Situation.CLOSED,
    "Quill & Page": Situation.CLOSED,
    "Atelier Cordier": Situation.CLOSED,
    "Fable Toys": Situation.CLOSED,
    "Juniper Legal": Situation.UNCLEAR,
    "Old Quay Printing": Situation.UNDELIVERABLE,
    "Wren & Son Joinery": Situation.OUR_TURN,
}
WRITTEN = {
    "Brightwater Foods": "step_back",
    "Kestrel Logistics": "feedback",
    "Marigold Nurseries": "reminder_of_agreement",
    "Larkspur Surveyors": "agree_a_date",
    "Lindenhof Maschinenbau": "step_back",
    "Ashgrove Dental": "thank_you",
    "Penrose Labs": "no_news",
    "Harrow Mill Theatre": "care",
}

THEY_WAIT = "They wait for you: answer before you chase anybody"
SILENT = "Gone silent: the next message lies in Drafts"
YOUR_CALL = "Your call: every message was tried, so you decide"
KIND = "A kind word before anybody asks: thanks, no news, care"
NOT_YET = "Nothing to do yet: a delay is not the end"
DONE = "Done: they said so, or you did"

# What the five texts teach that ghostwatch is made from, in their order: what must be seen of it,
# in the block of the demo's output that begins with this line.
TAUGHT = {
    # How to know when your sale is done
    "done when the buyer chose another": (DONE, "Fenwick Hotels: .* chose another, said on"),
    "done when the buyer says no": (DONE, "Quill & Page: .* said no on"),
    "done when the seller says won": (DONE, "Northgate Schools: You marked this as won on"),
    "done when the seller says lost": (DONE, "Fable Toys: You marked this as lost on"),
    "a delay of theirs is not done": (NOT_YET, "Saltmarsh Energy: .* again from .*Next: reminder"),
    "a delay of the seller's neither": (NOT_YET, "Hollow Oak .* put this off until.*Next: remind"),
    "keep following up": (SILENT, "Kestrel.*step-back draft was sent.*feedback draft lies ready"),
    "the magic email": ("Magic email for Greta Lund", "Halyard Insurance .{80}"),
    "your call after it": (YOUR_CALL, "Halyard .*magic email was sent.* won .* lost .* later "),
    # Making every interaction a joy
    "light, and yourself": ("Step-back for Pat", "Subject: Re: .* Pat.*, .{80}.* Sam$"),
    "no chasing": ("Magic email for Greta Lund", r"^[^?]*$"),
    "a stop is a stop": (DONE, "Atelier Cordier: .* asked on .* not to be written to again"),
    # A sale is not a sale until...
    "thank at once, a draft": ("Thank-you for Leo Marsh", "Thank"),
    "thank for a first answer": (KIND, "Ashgrove .*first real answer.* thank-you draft lies ready"),
    "answer fast: you owe": (THEY_WAIT, "Tidewater .*They have waited for your answer since"),
    "a promise not kept": (THEY_WAIT, "Pinewood .* promised something .*“I will send you the plan"),
    "both on top of the list": ("You owe an answer", "Pinewood Physio.*You promised by"),
    "no news while the order runs": (KIND, "Penrose Labs: .*order runs.*update lies ready"),
    "no news, a draft": ("No-news update for Mina Sato", "Penrose Labs .{80}"),
    # Seven ways to the truth
    "step back": ("Step-back for Pat", r"\bno\b"),
    "ask for feedback": ("Feedback for Joan Abara", r"\?"),
    "phone before mail": ("Call first", r"Joan Abara, Kestrel Logistics \+44 20 7946 0123"),
    "better still, call": (SILENT, r"Kestrel .*Better still: call \+44 20 7946 0123"),
    "ask where to go from here, a letter": ("Where next for Dev Malik", r"Surveyors .*\?"),
    "agree a date to get back": ("Agree a date for Dev Malik", r"Surveyors .*\bday\b.*\?"),
    "ask where to go from here, by phone": ("Call first", "Greta Lund.*Ask where to go from here"),
    "an agreed date stops the clock": (NOT_YET, "Saltmarsh .*“Please ask me again on"),
    "an agreed date that passed": (SILENT, "Marigold .* has passed without a word.*reminder lies"),
    "the reminder of it, a draft": ("Reminder for Tess Rowe", r"Nurseries .*\b\d+ [A-Z][a-z]+\b"),
    # Closing the sale, now what?
    "keep the relation for years": (
        KIND,
        "Harrow Mill.*You last spoke on .* care draft lies ready",
    ),
    "as a friend, a draft": ("Care for Ivo Lange", "Harrow Mill Theatre .{80}"),
}
CHASING = re.compile("checking in|touch base|following up|circling back|any update", re.IGNORECASE)


def clock_of(when: str) -> Callable[[], datetime]:
    return lambda: datetime.fromisoformat(when)


@contextmanager
def staged(folder: Path, when: str) -> Iterator[stage.Stage]:
    with (
        embedded.EmbeddedServer(cast.USER, stage.PASSWORD) as server,
        stage.set_up(folder, server, clock_of(when)) as played,
    ):
        yield played


@functools.cache
def printed(when: str, width: int = 100) -> str:
    """What the demo prints on that day, on a terminal of that width."""
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said):
        patch.setenv("COLUMNS", str(width))
        assert demo.run(clock=clock_of(when)) == 0
    return said.getvalue()


def one_line(text: str) -> str:
    return " ".join(text.replace("│", " ").split())


def block_of(text: str, title: str) -> str:
    """The lines from the one that begins with this title to the next empty one, as one line."""
    [found] = [block for block in text.split("\n\n") if f"\n{title}" in re.sub("\n +", "\n",
               f"\n{block}")]  # fmt: skip
    return one_line(found)


@pytest.fixture
def server() -> Iterator[embedded.EmbeddedServer]:
    with embedded.EmbeddedServer("sam@seller.example", "demo") as running:
        yield running


def test_the_embedded_server_keeps_live_connections_through_garbage_collections(
    server: embedded.EmbeddedServer,
) -> None:
    clients = [IMAPClient(server.host, server.port, ssl=False, timeout=5) for _ in range(8)]
    for client in clients:
        client.login(server.user, server.password)
        gc.collect()
    for client in clients:
        assert client.noop()
        client.logout()


def test_the_embedded_server_ends_with_its_connections() -> None:
    with embedded.EmbeddedServer("sam@seller.example", "demo") as running:
        client = IMAPClient(running.host, running.port, ssl=False, timeout=5)
        client.login(running.user, running.password)
    with pytest.raises((OSError, IMAPClient.AbortError)):
        client.noop()
    client.shutdown()
    with pytest.raises(ConnectionRefusedError):
        IMAPClient(running.host, running.port, ssl=False, timeout=5)


def test_what_is_put_into_the_embedded_server_comes_back_over_imap(
    server: embedded.EmbeddedServer,
) -> None:
    at = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
    server.create("Sent")
    server.put("Sent", b"Subject: one\r\n\r\nHello\r\n", at, ["\\Seen"])
    client = IMAPClient(server.host, server.port, ssl=False, timeout=5)
    client.normalise_times = False
    client.login(server.user, server.password)
    client.select_folder("Sent", readonly=True)
    [kept] = client.fetch(client.search(), ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"]).values()
    client.logout()
    assert kept[b"FLAGS"] == (b"\\Seen",)
    assert kept[b"INTERNALDATE"] == at
    assert server.take("Sent", lambda _: True) == (kept[b"BODY[]"],)
    assert server.read_all("Sent") == ()


@pytest.mark.parametrize("days", [0, 1, 4, 5, 20])
def test_working_days_back_is_the_inverse_of_the_working_day_clock(days: int) -> None:
    for today in (date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 25)):
        on = story.working_day(CALENDAR, today, days)
        start = datetime(on.year, on.month, on.day, 9, tzinfo=CALENDAR.zone)
        assert CALENDAR.add_working_days(start, days).astimezone(CALENDAR.zone).date() == today
        assert story.working_day(CALENDAR, on, -days) == today


def test_on_a_day_off_today_is_the_last_working_day() -> None:
    saturday = date(2026, 11, 21)
    assert [story.working_day(CALENDAR, saturday, n) for n in (0, 1, -1)] == [
        date(2026, 11, 20), date(2026, 11, 19), date(2026, 11, 23)
    ]  # fmt: skip


def test_every_message_of_the_story_has_its_own_id_and_lies_in_the_past() -> None:
    laid = list(story.letters(CALENDAR, date(2026, 11, 20)))
    ids = Counter(message_from_bytes(one.octets)["Message-ID"] for one in laid)
    assert max(ids.values()) == 1
    assert all(one.at < datetime(2026, 11, 20, 10, tzinfo=CALENDAR.zone) for one in laid)


def test_the_returned_mail_is_a_delivery_report_that_cites_the_original() -> None:
    laid = [message_from_bytes(one.octets) for one in story.letters(CALENDAR, date(2026, 11, 20))]
    [report] = [mail for mail in laid if mail.get_content_type() == "multipart/report"]
    kinds = [part.get_content_type() for part in report.walk()][1:]
    assert kinds[0] == "text/plain"
    assert "message/delivery-status" in kinds
    assert kinds[-1] == "text/rfc822-headers"
    assert report["In-Reply-To"] in report.as_string().partition("text/rfc822-headers")[2]


def test_people_and_companies_of_the_story_are_invented() -> None:
    octets = b"".join(one.octets for one in story.letters(CALENDAR, date(2026, 11, 20)))
    domains = set(re.findall(rb"@([\w.-]+)", octets))
    assert domains
    assert all(domain.endswith(b".example") for domain in domains)


@pytest.mark.parametrize("when", ODD_DAYS)
def test_the_story_shows_every_situation_on_any_day(when: str, tmp_path: Path) -> None:
    with staged(tmp_path, when) as played:
        first = played.first_turn()
        assert {done.prospect: done.play for done in first.done} == {
            "Kestrel Logistics": "step_back", "Larkspur Surveyors": "where_next",
            "Halyard Insurance": "magic_email",
        }  # fmt: skip
        turn = played.second_turn()
        shown = {v.prospect.name: v.situation for v in turn.verdicts}
        assert shown == EXPECTED
        assert set(EXPECTED.values()) == set(Situation)
        assert {done.prospect: done.play for done in turn.done} == WRITTEN
        assert [decision.prospect for decision, _ in played.drafts()] == list(WRITTEN)
        assert played.turn_again().done == ()
        states = Counter(decision.state for decision in played.store.decisions())
        briefs = {DraftState.WITHDRAWN: 1, DraftState.PRESENT: 1}
        assert states == Counter({DraftState.SENT: 3, DraftState.PRESENT: len(WRITTEN)}) + Counter(
            briefs
        )


@pytest.mark.parametrize("when", [A_FRIDAY, ODD_DAYS[3]])
@pytest.mark.parametrize("lesson", TAUGHT)
def test_what_the_demo_prints_shows_each_lesson(lesson: str, when: str) -> None:
    title, seen = TAUGHT[lesson]
    assert re.search(seen, block_of(printed(when), title)), lesson


def test_no_letter_of_the_demo_chases_anybody() -> None:
    letters = [line for line in printed(A_FRIDAY).splitlines() if line.startswith("  │")]
    assert letters
    assert [line for line in letters if CHASING.search(line)] == []


@pytest.mark.parametrize("width", [60, 80, 100])
def test_the_demo_fits_its_terminal(width: int) -> None:
    lines = printed(A_FRIDAY, width).splitlines()
    assert len(lines) < {60: 330, 80: 260, 100: 240}[width], "a few screens, no more"
    commands = ("  ghostwatch ", "  `ghostwatch ")
    assert [at for at in lines if len(at) > width and not at.startswith(commands)] == []


def excerpts(document: str) -> list[str]:
    """The blocks of a document that show what a program prints: fenced, in no language."""
    text = (ROOT / document).read_text("utf-8")
    fenced = re.findall(r"^```(\w*)\n(.*?)\n```$", text, re.DOTALL | re.MULTILINE)
    return [shown for language, shown in fenced if not language]


def test_the_documents_show_the_demos_own_morning_list() -> None:
    shown = printed(A_FRIDAY).partition("as it does here.\n\n")[2].partition("\n\nYour own")[0]
    assert shown in excerpts("docs/brief.md")


def test_what_the_readme_shows_is_what_the_demo_prints() -> None:
    shown = excerpts("README.md")
    assert len(shown) == 2
    for excerpt in shown:
        printed_lines = iter(printed(A_FRIDAY).splitlines())
        left_out = [line for line in excerpt.splitlines() if line not in printed_lines]
        assert left_out == [], "each line of it, in this order"


def test_the_readme_shows_pictures_that_are_there_and_small() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    taken = sorted((ROOT / "docs" / "pictures").glob("*.png"))
    assert [one.name for one in taken] == ["brief.png", "replay.png"]
    for one in taken:
        assert f"docs/pictures/{one.name}" in readme
        assert one.stat().st_size < 160_000
    assert "<img" not in re.sub(r'<img [^>]*alt="[^"]{40,}"', "", readme), "each says what is seen"
    assert "![]" not in readme


def test_the_demo_prints_the_whole_job_and_leaves_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    scratch = tmp_path / "scratch"
    home.mkdir()
    scratch.mkdir()
    ended = subprocess.run(
        [sys.executable, "-m", "ghostwatch", "demo"],
        check=False, capture_output=True, encoding="utf-8", timeout=60, cwd=tmp_path,
        env=os.environ | {"HOME": str(home), "TMPDIR": str(scratch), "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stderr == ""
    assert "\x1b" not in ended.stdout, "plain text in a pipe"
    for told in cast.STORIES:
        assert told.name in ended.stdout
    for words in (
        "To:      Pat Ellison <pat@brightwater.example>",
        "Subject: Re: Packing line review",
        "byte for byte",
        "Call first",
    ):
        assert words in ended.stdout
    for command in ("ghostwatch init", "ghostwatch check", "ghostwatch once --dry-run"):
        assert command in ended.stdout
    assert not list(scratch.iterdir())
    assert not [path for path in home.rglob("*") if path.is_file()]


def test_serve_leaves_the_mailbox_up_for_a_mail_program_until_it_is_ended(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "ghostwatch", "demo", "--serve"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8",
        env=os.environ | {"TMPDIR": str(tmp_path), "PYTHONUTF8": "1"},
    )  # fmt: skip
    try:
        assert process.stdout is not None
        said = ""
        for line in process.stdout:
            said += line
            if "Ctrl-C" in line:
                break
        port = re.search(r"port +(\d+)", said)
        assert port is not None
        client = IMAPClient("127.0.0.1", int(port[1]), ssl=False, timeout=5)
        client.login(cast.USER, stage.PASSWORD)
        assert client.select_folder("Drafts", readonly=True)[b"EXISTS"] == len(WRITTEN) + 1
        client.logout()
        process.send_signal(signal.SIGTERM)
        assert process.wait(15) == 0
    finally:
        process.kill()
        process.wait(5)
        if process.stdout is not None:
            process.stdout.close()
    assert not list(tmp_path.iterdir())


def test_without_the_extra_one_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ghostwatch.demo.server", None)
    with pytest.raises(UserError, match=r"pip install '\.\[demo\]'"):
        demo.run()


def test_a_terminal_that_knows_no_umlaut_ends_nothing(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "ghostwatch", "demo"],
        check=False, capture_output=True, encoding="ascii", timeout=60,
        env=os.environ | {"TMPDIR": str(tmp_path), "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert "J?rgen" in ended.stdout
