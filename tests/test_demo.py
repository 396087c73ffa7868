"""The demo: the story shows every situation on any day, the real job runs, nothing is left."""

from __future__ import annotations

import gc
import os
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from imapclient import IMAPClient

from ghostwatch import demo
from ghostwatch.core.model import DraftState, Situation
from ghostwatch.core.worktime import WorkCalendar
from ghostwatch.demo import server as embedded
from ghostwatch.demo import story
from ghostwatch.errors import UserError

ROOT = Path(__file__).resolve().parent.parent
CALENDAR = WorkCalendar(ZoneInfo("Europe/Amsterdam"), lambda on: False)
ODD_DAYS = [
    "2026-11-21T22:00:00+00:00",  # a Saturday night
    "2026-11-22T09:00:00+00:00",  # a Sunday
    "2026-11-23T04:00:00+00:00",  # early on a Monday, before the demo's hour
    "2027-01-01T12:00:00+00:00",  # a holiday after holidays
    "2026-04-06T12:00:00+00:00",  # Easter Monday
    "2026-03-30T10:00:00+00:00",  # the day after summer time began
]
EXPECTED = {
    "Brightwater Foods": Situation.SILENT,
    "Kestrel Logistics": Situation.SILENT,
    "Lindenhof Maschinenbau": Situation.SILENT,
    "Atelier Cordier": Situation.SILENT,
    "Moss & Fern Architects": Situation.THEIR_TURN,
    "Tidewater Clinics": Situation.OUR_TURN,
    "Copper Lane Bakery": Situation.OUR_TURN,
    "Alder & Vine": Situation.AWAY,
    "Old Quay Printing": Situation.UNDELIVERABLE,
    "Juniper Legal": Situation.UNCLEAR,
    "Saltmarsh Energy": Situation.AGREED_DATE,
    "Fable Toys": Situation.CLOSED,
    "Halyard Insurance": Situation.YOUR_CALL,
    "Northgate Schools": Situation.CLIENT,
}


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
    assert server.take_all("Sent") == (kept[b"BODY[]"],)
    assert server.read_all("Sent") == ()


@pytest.mark.parametrize("days", [0, 1, 4, 5, 20])
def test_working_days_back_is_the_inverse_of_the_working_day_clock(days: int) -> None:
    for today in (date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 25)):
        on = story.working_days_back(CALENDAR, today, days)
        start = datetime(on.year, on.month, on.day, 9, tzinfo=CALENDAR.zone)
        assert CALENDAR.add_working_days(start, days).astimezone(CALENDAR.zone).date() == today


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
def test_the_story_shows_every_situation_on_any_day(
    when: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "_clock", lambda: datetime.fromisoformat(when))
    with (
        embedded.EmbeddedServer(story.USER, demo.PASSWORD) as server,
        demo._stage(tmp_path, server) as stage,
    ):
        stage.fill(None, stage.earlier)
        first = stage.belt.turn(stage.earlier)
        assert {done.prospect for done in first.done} == {"Kestrel Logistics", "Halyard Insurance"}
        stage.send_drafts(stage.earlier + timedelta(hours=1))
        stage.fill(stage.earlier, stage.now)
        stage.take_notes()
        turn = stage.belt.turn(stage.now)
        assert turn.problems == ()
        shown = {v.prospect.name: v.situation for v in turn.verdicts}
        assert {name: shown[name] for name in EXPECTED} == EXPECTED
        assert set(EXPECTED.values()) == set(Situation)
        written = {done.prospect: done.play for done in turn.done}
        silent = {name for name, at in EXPECTED.items() if at is Situation.SILENT}
        assert set(written) == silent
        assert written["Kestrel Logistics"] == "feedback"
        assert len(server.read_all("Drafts")) == len(silent)
        again = stage.belt.turn(stage.now)
        assert again.done == ()
        states = Counter(decision.state for decision in stage.store.decisions())
        assert states == {DraftState.SENT: 2, DraftState.PRESENT: len(silent)}


def test_the_documents_show_the_demos_own_morning_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "_clock", lambda: datetime(2026, 11, 20, 12, tzinfo=UTC))
    with (
        embedded.EmbeddedServer(story.USER, demo.PASSWORD) as server,
        demo._stage(tmp_path, server) as stage,
    ):
        stage.fill(None, stage.earlier)
        stage.belt.turn(stage.earlier)
        stage.send_drafts(stage.earlier + timedelta(hours=1))
        stage.fill(stage.earlier, stage.now)
        stage.take_notes()
        stage.belt.turn(stage.now)
        shown = demo.brief_of(stage)
    assert f"```\n{shown}\n```" in (ROOT / "docs" / "brief.md").read_text("utf-8")
    (beginning,) = re.findall(
        r"```\n(Fri 20 Nov: .*?)\n```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL
    )
    assert shown.startswith(beginning)


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
    for told in story.STORIES:
        assert told.name in ended.stdout
    for words in (
        "To:      Pat Ellison",
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
        client.login(story.USER, demo.PASSWORD)
        assert client.select_folder("Drafts", readonly=True)[b"EXISTS"] == 4
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
