"""The command line: words, shapes and exit codes, offline and against real servers."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from socket import create_server, socket
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner, Result

from end_to_end.story import Story, at
from ghostwatch.cli import cli, explaining, paper, rim, wiring
from ghostwatch.config import load
from ghostwatch.errors import MailServerError, Problem, StateError, StateHeld, UserError
from ghostwatch.report import Table
from ghostwatch.store import Store
from servers.house import House, free_port

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = "2026-11-09T09:00+01:00"
HEAVY = frozenset(
    {"rich", "imapclient", "sqlalchemy", "jinja2", "pydantic", "yaml", "mailparser", "schedule"}
    | {"holidays", "platformdirs", "logging", "ssl", "asyncio"}
)


@dataclass
class Desk:
    """One seller's files, and a way to run commands with them."""

    folder: Path
    port: int = field(default_factory=free_port)
    prospects: list[dict[str, Any]] = field(
        default_factory=lambda: [
            {"name": "Customer Inc", "contacts": ["pat@customer.example"], "phone": "+31 20 555"},
            {"name": "Other Ltd", "contacts": ["kim@other.example"]},
            {"name": "Free Lancer", "contacts": ["lancer@gmail.com"]},
        ]
    )
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def config(self) -> Path:
        path = self.folder / "sam.yaml"
        account = {"host": "127.0.0.1", "port": self.port, "tls": "none", "user": "sam"}
        me = {"name": "Sam", "addresses": ["sam@seller.example"], "time_zone": "Europe/Amsterdam"}
        everything = {
            "account": account | {"password_env": "GHOSTWATCH_TEST_PASSWORD"},
            "me": me,
            "prospects": self.prospects,
        }
        path.write_text(json.dumps(everything | self.more))
        return path

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def run(self, *arguments: str, code: int | None = 0) -> Result:
        place = ["--config", str(self.config), "--state", str(self.state)]
        result = CliRunner().invoke(cli, [*place, *arguments])
        assert code is None or result.exit_code == code, (result.exit_code, result.output)
        return result

    def status(self, *more: str) -> dict[str, Any]:
        rows = json.loads(self.run("status", "--json", "--now", NOW, *more).stdout)["prospects"]
        return {row["prospect"]: row for row in rows}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


# --- exit codes --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["status"], 0),
        (["status", "--now", NOW], 0),
        (["won", "Customer Inc"], 0),
        (["--help"], 0),
        (["status", "--now", "yesterday"], 2),
        (["status", "--now", "0001-01-01T00:00Z"], 2),
        (["status", "--colour"], 2),
        (["frobnicate"], 2),
        (["why", "nobody@nowhere.example"], 2),
        (["won"], 2),
        (["later", "Customer Inc", "soon"], 2),
        (["later", "Customer Inc", "2020-01-01"], 2),
        (["explain", "no-such-file.eml"], 2),
        (["once"], 1),
        (["once", "--json"], 1),
        (["undo"], 1),
        (["check"], 1),
    ],
)
def test_exit_codes(desk: Desk, arguments: list[str], code: int) -> None:
    """Nothing listens on the port of this desk's server."""
    desk.run(*arguments, code=code)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UserError(Problem("a", "b.", "c.")), 2),
        (StateHeld(Problem("a", "b.", "c.")), 75),
        (StateError(Problem("a", "b.", "c.")), 1),
        (MailServerError(Problem("a", "b.", "c."), temporary=True), 1),
    ],
)
def test_each_error_has_its_exit_code_and_its_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception, code: int
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(wiring, "open_store", fail)
    result = desk.run("status", code=code)
    assert result.stderr == "a: b. c.\n"


def test_a_fault_of_our_own_is_one_line_unless_details_are_asked_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("mail text")

    monkeypatch.setattr(wiring, "open_store", fail)
    quiet = desk.run("status", code=1)
    assert quiet.stderr.count("\n") == 1
    assert "KeyError" in quiet.stderr
    assert "mail text" not in quiet.stderr
    place = ["--debug", "--config", str(desk.config), "status"]
    assert "Traceback" in CliRunner().invoke(cli, place).stderr
    monkeypatch.setenv("GHOSTWATCH_DEBUG", "1")
    assert "Traceback" in desk.run("status", code=1).stderr


@pytest.mark.parametrize("command", ["once", "undo", "run"])
def test_a_held_state_is_said_with_75_before_anything_connects(desk: Desk, command: str) -> None:
    with Store.open(desk.state, "sam", hold=True), listening(desk.port) as server:
        result = desk.run(command, code=75)
        assert f"process {os.getpid()}" in result.stderr
        assert not knocked(server)


@contextmanager
def listening(port: int) -> Iterator[socket]:
    with create_server(("127.0.0.1", port)) as server:
        server.setblocking(False)
        yield server


def knocked(server: socket) -> bool:
    """Whether anybody connected."""
    try:
        server.accept()[0].close()
    except BlockingIOError:
        return False
    return True


@pytest.mark.parametrize("command", ["once", "run", "check", "undo"])
def test_a_wrong_configuration_is_told_whole_and_nothing_is_connected(
    desk: Desk, command: str
) -> None:
    desk.more = {"look_bock": "120 days", "templates": "no/such/folder", "poll": {"every": "soon"}}
    with listening(desk.port) as server:
        result = desk.run(command, code=2)
        assert not knocked(server)
    for word in ("look_back", "templates", "poll.every"):
        assert word in result.stderr
    assert result.stdout == ""
    assert not desk.state.exists()


def test_templates_that_do_not_render_are_told_with_the_configurations_problems(
    desk: Desk,
) -> None:
    folder = desk.folder / "words" / "en"
    folder.mkdir(parents=True)
    (folder / "step_back.txt.j2").write_text("Hi {{ frist_name }}")
    desk.more = {"templates": "words", "look_bock": "1 day"}
    result = desk.run("once", code=2)
    assert "look_back" in result.stderr
    assert "step_back.txt.j2" in result.stderr
    desk.more = {"templates": "words"}
    desk.run("status", code=0)
    desk.run("once", code=2)


def test_an_unreachable_server_still_gives_the_whole_object(desk: Desk) -> None:
    result = desk.run("once", "--json", "--now", NOW, code=1)
    told = json.loads(result.stdout)
    assert told["now"] == "2026-11-09T09:00:00+01:00"
    assert told["actions"] == told["withheld"] == []
    assert told["new_messages"] == 0
    (problem,) = told["problems"]
    assert problem.keys() == {"where", "what", "next"}
    assert "account.host" in problem["next"]
    assert problem["what"] in result.stderr


def test_a_state_that_cannot_be_opened_gives_the_object_too(desk: Desk) -> None:
    desk.state.write_text("a file, not a folder")
    told = json.loads(desk.run("once", "--json", code=1).stdout)
    assert told["problems"]


def test_a_damaged_state_needs_a_person_and_is_said(desk: Desk) -> None:
    desk.run("status")
    (desk.state / "ghostwatch.sqlite3").write_bytes(b"no database" * 1000)
    told = json.loads(desk.run("once", "--json", code=1).stdout)
    assert "damaged" in told["problems"][0]["what"]
    assert len(told["problems"]) == 2, "the server is still tried"


# --- what it thinks, offline -------------------------------------------------------------------


def test_status_lists_everybody_in_the_order_of_the_file_even_without_mail(desk: Desk) -> None:
    told = json.loads(desk.run("status", "--json", "--now", "2026-11-09T08:00Z").stdout)
    assert told["now"] == "2026-11-09T09:00:00+01:00", "in the seller's zone"
    assert [row["prospect"] for row in told["prospects"]] == [
        "Customer Inc", "Other Ltd", "Free Lancer"
    ]  # fmt: skip
    for row in told["prospects"]:
        assert row["since"] is None
        assert row["situation"] != "their_turn"
        assert row["reasons"][0]["code"] == "no_mail"
    assert told["last_turn"] is None


def test_status_in_a_pipe_is_plain_aligned_text(desk: Desk) -> None:
    lines = desk.run("status").stdout.splitlines()
    assert lines[0].split() == ["prospect", "situation", "since", "next", "draft", "why"]
    assert lines[1].startswith("Customer Inc  no mail yet")
    assert lines[-1] == "Nothing was read yet: run `ghostwatch once`."
    assert "\x1b" not in "".join(lines)


def test_status_says_when_it_last_looked_and_what_could_not_be_read(desk: Desk) -> None:
    with Store.open(desk.state, "sam", hold=True) as store:
        store.record_turn(datetime(2026, 11, 9, 8, 5, tzinfo=UTC), False, "It is\x1b[2J down.")
        store.record_trouble("INBOX", 1, 17, "no header", datetime(2026, 11, 9, tzinfo=UTC))
    shown = desk.run("status").stdout
    assert "Last look at the mailbox: Mon 9 Nov 09:05, not fine: It is[2J down." in shown
    assert "Could not be read: a message in INBOX, UID 17: no header" in shown
    told = json.loads(desk.run("status", "--json").stdout)
    assert told["unreadable"] == 1
    assert told["last_turn"] == {
        "at": "2026-11-09T09:05:00+01:00", "ok": False, "what": "It is\x1b[2J down."
    }  # fmt: skip


def test_a_time_without_offset_is_the_sellers(desk: Desk) -> None:
    told = json.loads(desk.run("status", "--json", "--now", "2026-07-01T09:00").stdout)
    assert told["now"] == "2026-07-01T09:00:00+02:00"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Customer Inc", "Customer Inc"),
        ("customer INC ", "Customer Inc"),
        ("PAT@customer.example", "Customer Inc"),
        ("someone.else@customer.example", "Customer Inc"),
        ("kim@other.example", "Other Ltd"),
        ("lancer@gmail.com", "Free Lancer"),
    ],
)
def test_a_prospect_is_meant_by_name_or_by_any_address_of_theirs(
    desk: Desk, wanted: str, found: str
) -> None:
    assert wiring.find(load(desk.config), wanted).name == found


@pytest.mark.parametrize(
    ("wanted", "advice"),
    [
        ("Custmer Inc", 'Did you mean "Customer Inc"?'),
        ("kim@othre.example", 'Did you mean "kim@other.example"?'),
        ("free", 'Did you mean "Free Lancer"?'),
        ("pat", 'Did you mean "Customer Inc"?'),
        ("example", 'Did you mean "Customer Inc" or "Other Ltd"?'),
        ("zzz@unknown.invalid", "Prospects stand in"),
        ("", "Prospects stand in"),
    ],
)
def test_nobody_is_not_somebody(desk: Desk, wanted: str, advice: str) -> None:
    with pytest.raises(UserError) as caught:
        wiring.find(load(desk.config), wanted)
    assert advice in str(caught.value)


def test_where_several_may_be_meant_they_are_named_and_nobody_is_decided_about(
    desk: Desk,
) -> None:
    desk.prospects += [
        {"name": f"Customer {n}", "contacts": [f"{n}@customer.example"]} for n in range(3)
    ]
    for command in ("why", "won", "resume", "replay"):
        said = desk.run(command, "someone@customer.example", code=2).stderr
        assert said == (
            '"someone@customer.example": This may be "Customer Inc", "Customer 0", "Customer 1" or '
            '"Customer 2". Say which, by its name.\n'
        )
    desk.run("later", "someone@customer.example", "2w", code=2)
    assert notes(desk) == []
    desk.run("won", "1@customer.example")
    assert notes(desk) == [("Customer 1", "won", None)]


def test_a_name_may_be_typed_without_quotes(desk: Desk) -> None:
    desk.run("won", "Customer", "Inc")
    assert notes(desk) == [("Customer Inc", "won", None)]
    assert desk.run("why", "other", "ltd").stdout.startswith("Other Ltd: ")


@pytest.mark.parametrize(
    ("typed", "near"),
    [("stauts", "status"), ("wyh", "why"), ("Breif", "brief"), ("controls maek", None)],
)
def test_a_mistyped_command_gets_the_nearest(desk: Desk, typed: str, near: str | None) -> None:
    said = desk.run(*typed.split(), code=2).stderr
    assert "No such command" in said
    assert near is None or f"Did you mean '{near}'?" in said


# --- the seller's decisions --------------------------------------------------------------------


def notes(desk: Desk) -> list[tuple[str, str, date | None]]:
    with Store.open(desk.state, "sam", hold=False) as store:
        return [(note.prospect, str(note.kind), note.until_on) for note in store.notes()]


def test_decisions_are_written_down_beside_a_running_daemon(desk: Desk) -> None:
    with Store.open(desk.state, "sam", hold=True):
        for word in ("won", "lost", "hush", "resume"):
            said = desk.run(word, "pat@customer.example").stdout
            assert said.startswith("Customer Inc: ")
            assert ("ghostwatch resume 'Customer Inc'" in said) == (word != "resume")
        desk.run("later", "Other Ltd", "3", "weeks", "--now", NOW)
    assert set(notes(desk)) == {
        ("Customer Inc", "won", None),
        ("Customer Inc", "lost", None),
        ("Customer Inc", "hush", None),
        ("Customer Inc", "resume", None),
        ("Other Ltd", "later", date(2026, 11, 30)),
    }


def test_a_decision_shows_in_status_and_resume_takes_it_back(desk: Desk) -> None:
    desk.run("lost", "Customer Inc", "--now", NOW)
    assert desk.status()["Customer Inc"]["situation"] == "closed"
    desk.run("resume", "Customer Inc", "--now", NOW)
    assert desk.status()["Customer Inc"]["situation"] != "closed"


def test_until_counts_from_the_sellers_today(desk: Desk) -> None:
    desk.run("later", "Other Ltd", "1", "day", "--now", "2026-11-09T23:30+00:00")
    assert notes(desk) == [("Other Ltd", "later", date(2026, 11, 11))]


def test_hush_and_resume_are_called_what_they_are_typed_as(desk: Desk) -> None:
    assert desk.run("hush", "Other Ltd").stdout.startswith("Other Ltd: hush. ")
    assert desk.run("resume", "Other Ltd").stdout.startswith("Other Ltd: resume. Earlier")


def test_resume_with_nothing_to_resume_says_so(desk: Desk) -> None:
    nothing = "There is no decision of yours"
    assert nothing in desk.run("resume", "Other Ltd").stdout
    desk.run("won", "Other Ltd")
    assert nothing not in desk.run("resume", "Other Ltd").stdout
    assert nothing in desk.run("resume", "Other Ltd").stdout


def test_later_names_the_day_of_the_next_draft(desk: Desk) -> None:
    said = desk.run("later", "Other Ltd", "2027-01-01", "--now", NOW).stdout
    assert "The next draft comes on Mon 4 Jan 2027 at the earliest" in said


@pytest.mark.parametrize("option", ["--config", "--state", "--debug"])
def test_an_option_behind_the_command_is_pointed_to_the_front(desk: Desk, option: str) -> None:
    said = desk.run("check", option, "x", code=2).stderr
    assert f"Put {option} before the command: ghostwatch {option} … check" in said
    assert "before the command" not in desk.run("check", "--colour", code=2).stderr


def test_help_cuts_no_line_short_and_tells_of_the_log() -> None:
    assert "..." not in CliRunner().invoke(cli, ["--help"]).stdout.partition("Commands:")[2]
    told = " ".join(CliRunner().invoke(cli, ["run", "--help"]).stdout.split())
    assert "--log [text|json] How the log is written" in told


# --- explain -----------------------------------------------------------------------------------

MAIL = b"""\
From: Pat <pat@customer.example>
To: sam@seller.example
Subject: Re: Offer
Date: Tue, 17 Nov 2026 09:30:00 +0100
Message-ID: <r1@customer.example>
In-Reply-To: <q1@seller.example>
References: <q1@seller.example>

Thank you, we look at it next week.
"""


def test_explain_prints_one_object_a_file_in_the_order_given_without_any_configuration(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "mail"
    (folder / "deep").mkdir(parents=True)
    for name in ("b.eml", "a.eml", "deep/c.eml"):
        (folder / name).write_bytes(MAIL)
    (folder / "notes.txt").write_bytes(b"no mail")
    single = tmp_path / "z.eml"
    single.write_bytes(MAIL)
    nothing = str(tmp_path / "none.yaml")
    result = CliRunner().invoke(
        cli, ["--config", nothing, "explain", "--json", str(single), str(folder)]
    )
    assert result.exit_code == 0, result.output
    told = [json.loads(line) for line in result.stdout.splitlines()]
    names = [Path(one["file"]).relative_to(tmp_path).as_posix() for one in told]
    assert names == ["z.eml", "mail/a.eml", "mail/b.eml", "mail/deep/c.eml"]
    assert told[0]["kind"] == "person"
    assert told[0]["from"] == "pat@customer.example"
    assert datetime.fromisoformat(told[0]["date"]) == datetime(2026, 11, 17, 8, 30, tzinfo=UTC)
    assert told[0]["in_reply_to"] == "<q1@seller.example>"
    assert told[0]["new_text"].startswith("Thank you")


def test_one_bad_file_never_stops_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.eml").symlink_to(tmp_path / "gone")
    (tmp_path / "b.eml").write_bytes(b"\x00\xff" * 1000)
    (tmp_path / "c.eml").write_bytes(b"")
    (tmp_path / "d.eml").write_bytes(MAIL)
    result = CliRunner().invoke(cli, ["explain", "--json", str(tmp_path)])
    assert result.exit_code == 0
    kinds = [json.loads(line)["kind"] for line in result.stdout.splitlines()]
    assert len(kinds) == 4
    assert kinds[0] == "unreadable"
    assert kinds[3] == "person"

    def fail(_: bytes) -> None:
        raise RecursionError

    monkeypatch.setattr("ghostwatch.core.mime.parse", fail)
    told = explaining.explained(tmp_path / "d.eml")
    assert told["kind"] == "unreadable"
    assert "RecursionError" in str(told["problems"])


def test_a_folder_without_messages_is_said_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"no mail")
    result = CliRunner().invoke(cli, ["explain", "--json", str(tmp_path)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"{tmp_path}: There is no message (*.eml) in here.")
    assert result.stderr.count("\n") == 1


AWAY = b"""\
From: Pat Prospect <pat@customer.example>
To: sam@seller.example
Subject: Automatic reply: Offer 4711
Date: Tue, 17 Nov 2026 09:30:00 +0100
Message-ID: <r1@customer.example>
Auto-Submitted: auto-replied

I am out of the office until 3 December.
"""


def test_explain_for_people_is_readable(tmp_path: Path) -> None:
    file = tmp_path / "a.eml"
    file.write_bytes(AWAY)
    assert CliRunner().invoke(cli, ["explain", str(file)]).stdout.splitlines() == [
        str(file),
        "  From: pat@customer.example, Tue 17 Nov 2026 09:30 +01:00",
        "  Subject: Automatic reply: Offer 4711",
        "  Kind: an automatic reply; away until Thu 3 Dec 2026 (“until 3 December”)",
        "  So: Nothing is drafted while they are away.",
        "  New words:",
        "  | I am out of the office until 3 December.",
        "",
    ]


def test_explain_takes_the_message_that_a_mail_program_pipes() -> None:
    for more in ([], ["--json"]):
        piped = CliRunner().invoke(cli, ["explain", *more, "-"], input=AWAY)
        assert piped.exit_code == 0
        assert "3 December" in piped.stdout
    told = json.loads(piped.stdout)
    assert (told["file"], told["away_until"]) == ("-", "2026-12-03")


# --- places ------------------------------------------------------------------------------------


def test_every_configuration_has_a_state_of_its_own(tmp_path: Path) -> None:
    one, two = tmp_path / "a" / "config.yaml", tmp_path / "b" / "config.yaml"
    assert wiring.state_name(one) != wiring.state_name(two)
    assert wiring.state_name(one).startswith("config-")
    home = wiring.Home(one, tmp_path / "state")
    assert home.folder() == home.folder_of(one, alone=True) == tmp_path / "state"
    assert home.folder_of(one, alone=False) != home.folder_of(two, alone=False)


def test_the_usual_places_are_the_platforms(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", "/c")
    monkeypatch.setenv("XDG_STATE_HOME", "/s")
    home = wiring.Home()
    assert home.path == Path("/c/ghostwatch/config.yaml")
    assert home.folder().parent == Path("/s/ghostwatch")


def test_run_takes_files_and_folders_each_once(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.yml", "notes.txt", "b.yaml.key"):
        (tmp_path / name).write_text("")
    (tmp_path / "empty").mkdir()
    found = wiring.configurations([tmp_path / "empty" / ".." / "b.yaml", tmp_path])
    assert sorted(path.name for path in found) == ["a.yml", "b.yaml"]
    with pytest.raises(UserError):
        wiring.configurations([tmp_path / "empty"])


# --- printing ----------------------------------------------------------------------------------


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Call it with a width: from then on standard output is a terminal that wide."""

    def widen(width: int) -> None:
        monkeypatch.setattr(paper, "_on_a_terminal", lambda: True)
        monkeypatch.setenv("COLUMNS", str(width))

    return widen


def test_a_table_on_a_terminal_reads_nothing_as_markup(
    capsys: pytest.CaptureFixture[str], terminal: Callable[[int], None]
) -> None:
    terminal(80)
    paper.table(Table(("who", "why"), (("[red]x[/red]", "[link=http://x]:smile:"),)))
    assert capsys.readouterr().out == "who\n[red]x[/red]\n      [link=http://x]:smile:\n"


@pytest.mark.parametrize("width", [60, 80, 100])
def test_status_on_a_terminal_fits_its_width_and_explains_below_each_row(
    desk: Desk, terminal: Callable[[int], None], width: int
) -> None:
    desk.prospects.append({"name": "Very " * 24 + "Long", "contacts": ["v@long.example"]})
    desk.run("lost", "Customer Inc", "--now", NOW)
    terminal(width)
    lines = desk.run("status", "--now", NOW).stdout.splitlines()
    assert max(map(len, lines)) <= width
    below = lines[lines.index("Customer Inc") + 1 :]
    assert below[:2] == ["      situation: closed", "      You marked this as lost on Mon 9 Nov."]


def test_an_empty_table_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    paper.table(Table(("a",), ()))
    assert capsys.readouterr().out == ""


def test_problems_are_one_safe_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    paper.complain([Problem("a\nb", "c\x1b[2J", "d")])
    assert capsys.readouterr().err == "a b: c[2J d\n"


def test_nobody_watches_progress_in_a_pipe() -> None:
    with paper.progress() as looked_at:
        assert looked_at is None


# --- as a process ------------------------------------------------------------------------------


def imported(*arguments: str) -> set[str]:
    """The heavy modules that a command, run to its end in a process of its own, has imported."""
    script = (
        "import sys\nfrom ghostwatch.cli import main\n"
        "sys.argv = ['ghostwatch', *sys.argv[1:]]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    code = end.code\n"
        "print('\\n' + ' '.join(sys.modules), file=sys.stderr)\nsys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True
    )
    return set(done.stderr.splitlines()[-1].split()) & HEAVY


def test_help_imports_nothing_heavy() -> None:
    assert imported("--help") == set()
    assert imported("once", "--help") == set()


def test_status_in_a_pipe_imports_no_table_drawer_no_templates_and_no_schedule(desk: Desk) -> None:
    place = ["--config", str(desk.config), "--state", str(desk.state)]
    assert not imported(*place, "status") & {"rich", "jinja2", "schedule"}


def test_a_reader_that_leaves_early_is_no_fault(desk: Desk) -> None:
    desk.prospects = [{"name": f"P{i}", "contacts": [f"p@x{i}.example"]} for i in range(2000)]
    command = [sys.executable, "-m", "ghostwatch", "--config", str(desk.config)]
    with subprocess.Popen(
        [*command, "--state", str(desk.state), "status"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert b"Sorry" not in process.stderr.read()


def offer(story: Story, when: str) -> None:
    """The seller writes to Pat."""
    moment = at(when)
    octets = (
        "From: Sam Seller <sam@seller.example>\nTo: Pat Prospect <pat@customer.example>\n"
        f"Subject: Offer 4711\nDate: {moment:%a, %d %b %Y %H:%M:%S %z}\n"
        "Message-ID: <q1@seller.example>\n\nHere it is.\n"
    )
    story.house.deliver(story.house.sent, octets, moment, ("\\Seen",))


@pytest.fixture
def story(dovecot: Callable[..., House], tmp_path: Path) -> Story:
    return Story(dovecot(), tmp_path)


def test_once_writes_the_draft_that_is_due_and_undo_takes_it_back(story: Story) -> None:
    offer(story, "Mon 2026-11-02 09:00")
    later = at("Tue 2026-11-10 09:00").isoformat()
    dry = story.run("once", "--dry-run", "--json", "--now", later)
    assert (dry.code, story.house.messages(story.house.drafts)) == (0, [])
    (would,) = dry.json["actions"]
    tried = story.run("once", "--dry-run", "--now", later).out.splitlines()
    assert tried[1].startswith("would draft  Customer Inc  step-back")
    assert tried[-1] == "0 new messages, 1 draft would be written."
    plain = story.run("once", "--now", later)
    assert plain.out.splitlines()[-1] == "0 new messages, 1 new draft. Look into your Drafts."
    assert plain.code == 0, plain.err
    assert plain.out.splitlines()[0].split() == ["what", "prospect", "message", "why"]
    assert plain.out.splitlines()[1].startswith("new draft  Customer Inc  step-back")
    (draft,) = story.house.messages(story.house.drafts)
    assert would["message_id"].encode() in draft
    again = story.run("once", "--now", later)
    assert again.out == "0 new messages, 0 new drafts.\n"
    entry = json.loads(story.run("status", "--json", "--now", later).out)["prospects"][0]
    assert entry["draft"] == {"play": "step_back", "state": "present"}
    evidence = story.run("why", "Customer Inc", "--now", later).out
    assert "Offer 4711" in evidence
    assert "Next: read the draft; send it, change it or throw it away." in evidence
    undone = story.run("undo", "--json", "--now", later)
    assert [action["action"] for action in undone.json["actions"]] == ["withdraw"]
    assert undone.code == 0
    assert story.house.messages(story.house.drafts) == []


def test_after_a_mere_try_nobody_is_told_that_nothing_was_read(story: Story) -> None:
    offer(story, "Mon 2026-11-02 09:00")
    story.once("Wed 2026-11-11 10:00", "--dry-run")
    now = at("Wed 2026-11-11 10:00").isoformat()
    for command in (["status"], ["why", "Customer Inc"], ["brief"]):
        told = " ".join(story.run(*command, "--now", now).out.split())
        assert told.endswith("nothing was written. `ghostwatch once` writes what is due."), told
        assert "Nothing was read yet" not in told
        assert "the next look at your mailbox writes the draft" in told


def test_check_prints_what_it_found_and_changes_nothing(story: Story) -> None:
    before = story.house.snapshot()
    found = story.run("check")
    assert found.code == 0, found.err
    for word in (f"127.0.0.1:{story.house.port}", "Drafts", "Sent", "Trash", "1 prospect"):
        assert word in found.out
    next_line = found.out.splitlines()[-1]
    assert next_line == f"Next: ghostwatch --config {story.config} once --dry-run"
    assert story.house.snapshot() == before


def test_check_names_a_wrong_state_and_a_wrong_password_together(
    story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GHOSTWATCH_TEST_PASSWORD", "wrong")
    (story.folder / "state").write_text("a file, not a folder")
    found = story.run("check")
    assert found.code == 1
    assert "account.password_env" in found.err
    assert "Next:" not in found.out
    assert "--state" in found.err


@contextmanager
def daemon(story: Story, *more: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """``ghostwatch run`` in a process of its own, after its first turn; and its log so far."""
    command = [sys.executable, "-m", "ghostwatch", "--config", str(story.config)]
    with subprocess.Popen(
        [*command, "--state", str(story.folder / "state"), "run", *more],
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        lines: list[str] = []
        try:
            for line in process.stderr:
                lines.append(line)
                if "seconds" in line:
                    break
            yield process, lines
        finally:
            process.kill()


def test_the_daemon_turns_and_sigterm_ends_it_with_0(story: Story) -> None:
    offer(story, "Mon 2026-11-02 09:00")
    with daemon(story, "--log", "json") as (process, lines):
        turn = json.loads(lines[-1])
        assert turn["message"] == "turn"
        assert turn["outcome"] == "fine", lines
        assert turn["new"] == 1
        assert "customer.example" not in "".join(lines)
        second = story.run("once")
        assert second.code == 75
        assert f"process {process.pid}" in second.err
        assert story.run("won", "Customer Inc").code == 0
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=15) == 0


def test_the_daemon_backs_off_from_a_server_that_is_away_and_still_ends_at_once(
    story: Story,
) -> None:
    story.house.port = free_port()
    with daemon(story) as (process, lines):
        assert "outcome=temporary" in lines[-1]
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=15) == 0


def test_a_server_that_never_says_a_word_does_not_keep_the_daemon_from_ending(
    desk: Desk,
) -> None:
    command = [sys.executable, "-m", "ghostwatch", "--config", str(desk.config)]
    with (
        create_server(("127.0.0.1", desk.port)) as server,
        subprocess.Popen([*command, "--state", str(desk.state), "run"]) as process,
    ):
        try:
            silent, _ = server.accept()
            process.send_signal(signal.SIGTERM)
            assert process.wait(timeout=15) == 0
            silent.close()
        finally:
            process.kill()


def test_a_process_of_our_own_reaches_the_mail_server_and_nothing_else(story: Story) -> None:
    script = """if True:
        import socket, sys
        from ghostwatch.cli import main
        try:
            main()
        except SystemExit as end:
            print("exit", end.code)
        for port in map(int, sys.stdin.read().split()):
            try:
                socket.create_connection(("127.0.0.1", port), timeout=5).close()
                print("reached")
            except Exception as error:
                print(type(error).__name__)
    """
    account = json.loads(story.config.read_text())["account"]
    del account["password_env"]
    story.more = {"account": account | {"password_command": "printf secret"}}
    with listening(free_port()) as other:
        ports = f"{story.house.port} {other.getsockname()[1]}"
        arguments = ["--config", str(story.config), "--state", str(story.folder / "state"), "once"]
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            input=ports,
            capture_output=True,
            text=True,
            check=True,
        )
    assert done.stdout.splitlines()[-3:] == ["exit 0", "reached", "TripwireError"], done.stderr


def test_the_names_of_the_exit_codes_are_the_contracts() -> None:
    codes = (rim.FINE, rim.NEEDS_A_PERSON, rim.WRONG_USAGE, rim.HELD)
    assert codes == (0, 1, 2, 75)
