"""A first configuration: few answers in, a private commented file out, nothing overwritten."""

from __future__ import annotations

import re
import socket
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

from ghostwatch import config, init
from ghostwatch.cli import asking, cli
from ghostwatch.errors import UserError

EVERYTHING = [
    "--no-input", "--email", "sam@seller.example", "--name", "Sam Seller", "--host",
    "imap.seller.example", "--time-zone", "Europe/Amsterdam", "--password-env", "PW",
]  # fmt: skip


def run(path: Path, *options: str, typed: str | None = None) -> Result:
    return CliRunner().invoke(cli, ["--config", str(path), "init", *options], input=typed)


def read(path: Path) -> config.Config:
    loaded = config.read(path)
    assert loaded.problems == ()
    assert loaded.config is not None
    return loaded.config


def test_options_alone_make_a_configuration_that_is_accepted_and_private(tmp_path: Path) -> None:
    path = tmp_path / "new" / "config.yaml"
    result = run(path, *EVERYTHING, "--prospect", "Customer Inc <pat@customer.example>")
    assert result.exit_code == 0, result.output
    assert f"Next: ghostwatch --config {path} check" in result.stdout
    assert path.stat().st_mode & 0o777 == 0o600
    made = read(path)
    assert (made.account.host, made.account.port) == ("imap.seller.example", 993)
    assert made.account.user == "sam@seller.example"
    assert made.account.password_env == "PW"
    assert made.me.name == "Sam Seller"
    assert made.me.signature.strip() == "Sam Seller"
    assert [p.name for p in made.who.prospects] == ["Customer Inc"]


def test_an_old_configuration_is_never_touched(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("old")
    result = run(path, *EVERYTHING)
    assert result.exit_code == 2
    assert "already" in result.stderr
    assert path.read_text() == "old"


def test_a_dangling_link_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.symlink_to(tmp_path / "elsewhere")
    assert run(path, *EVERYTHING).exit_code == 2
    assert not (tmp_path / "elsewhere").exists()


def test_everything_that_is_missing_is_named_at_once(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    result = run(path, "--no-input", "--email", "nonsense")
    assert result.exit_code == 2
    for option in ("--email", "--name", "--host", "--password-file"):
        assert option in result.stderr
    assert not path.exists()


def test_two_sources_of_the_password_are_refused(tmp_path: Path) -> None:
    result = run(tmp_path / "c.yaml", *EVERYTHING, "--password-file", "/x")
    assert result.exit_code == 2
    assert "exactly one source" in result.stderr


def test_the_server_of_a_big_provider_is_known_and_named_and_not_connected_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("init connected to something")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    path = tmp_path / "config.yaml"
    given = asking.Given(
        email="sam@gmail.com",
        name="Sam",
        host=None,
        port=None,
        user=None,
        time_zone="UTC",
        prospects=(),
        secrets={"keyring": "True"},
        ask=False,
    )
    answers = asking.answers(given)
    init.write(path, init.configuration(answers))
    made = read(path)
    assert (made.account.host, made.account.port) == ("imap.gmail.com", 993)
    assert made.account.keyring is True
    assert made.prospects == ()


def test_a_server_on_this_machine_needs_no_encryption(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    options = [*EVERYTHING, "--host", "127.0.0.1", "--port", "1143"]
    assert run(path, *options).exit_code == 0
    made = read(path)
    assert (made.account.tls, made.account.port) == ("none", 1143)


def test_questions_are_asked_again_until_the_answer_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    typed = [
        *("nonsense", "sam@seller.example", "Sam Seller", "", "Nowhere/City", ""),
        *("password_command", "pass show mail"),
        *("pat@customer.example", "Customer Inc", "oops"),
        *("kim@other.example", "customer inc", "PAT@customer.example", "Another", "", ""),
    ]
    seen: list[init.Answers] = []

    @click.command()
    def ask() -> None:
        nothing = asking.Given(None, None, None, None, None, None, (), {}, ask=True)
        seen.append(asking.answers(nothing))

    result = CliRunner().invoke(ask, input="\n".join(typed))
    assert result.exit_code == 0, result.output
    assert "Mail server: imap.seller.example." in result.stdout
    assert "Nothing has been connected yet" in result.stdout
    (answers,) = seen
    assert answers.host == "imap.seller.example"
    assert answers.time_zone == "Europe/Oslo"
    assert answers.secret == ("password_command", "pass show mail")
    assert answers.prospects == (("Customer Inc", "pat@customer.example"),)


def with_prospects(*prospects: tuple[str, str]) -> str:
    return init.configuration(
        init.Answers(
            email="sam@seller.example",
            name="Sam",
            host="imap.seller.example",
            user="sam",
            secret=("password_env", "PW"),
            time_zone="UTC",
            prospects=prospects,
        )
    )


def uncommented(text: str, after: str) -> str:
    """The file after somebody did what its comment says: the # gone from the lines that follow."""
    head, said, example = text.partition(after)
    assert said
    example, blank, rest = example.partition("\n\n")
    return head + said + re.sub("^#", "", example, flags=re.MULTILINE) + blank + rest


def test_the_comment_in_a_file_without_prospects_is_true_to_the_letter(tmp_path: Path) -> None:
    text = with_prospects()
    assert "delete the line `prospects: []` and take the # away from those\n# that follow" in text
    path = tmp_path / "config.yaml"
    init.write(path, text)
    assert read(path).prospects == ()
    path.write_text(uncommented(text, "\nprospects: []\n").replace("\nprospects: []\n", "\n"))
    assert [p.name for p in read(path).who.prospects] == ["Customer Inc"]


def test_the_comment_in_a_file_with_prospects_is_true_to_the_letter(tmp_path: Path) -> None:
    text = with_prospects(("Old Quay", "dana@oldquay.example"))
    path = tmp_path / "config.yaml"
    init.write(path, uncommented(text, "# To add one, take the # away from these lines:\n"))
    assert [p.name for p in read(path).who.prospects] == ["Old Quay", "Customer Inc"]


def test_the_comment_about_control_mailboxes_is_true_to_the_letter(tmp_path: Path) -> None:
    text = with_prospects(("Old Quay", "dana@oldquay.example"))
    path = tmp_path / "config.yaml"
    init.write(path, text)
    assert read(path).controls.all == ()
    path.write_text(uncommented(text, "run `ghostwatch controls create`:\n"))
    assert len(read(path).controls.all) == 6


@pytest.mark.parametrize(
    ("second", "words"),
    [
        ("CUSTOMER inc <kim@other.example>", "called CUSTOMER inc already (pat@customer.example)"),
        ("Other <PAT@customer.example>", "with the address PAT@customer.example already"),
        ("nobody", "no prospect with an address"),
    ],
)
def test_a_prospect_like_another_is_refused_before_anything_is_written(
    tmp_path: Path, second: str, words: str
) -> None:
    path = tmp_path / "config.yaml"
    first = "Customer Inc <pat@customer.example>"
    result = run(path, *EVERYTHING, "--prospect", first, "--prospect", second)
    assert result.exit_code == 2
    assert words in result.stderr
    assert not path.exists()


@pytest.mark.parametrize(
    ("options", "hint"),
    [
        (("--email", "sam@gmail.com", "--host", "imap.gmail.com"), "app password"),
        (("--host", "outlook.office365.com"), "Passwords no longer work there"),
    ],
)
def test_what_a_provider_wants_is_said_without_questions_too(
    tmp_path: Path, options: tuple[str, ...], hint: str
) -> None:
    result = run(tmp_path / "config.yaml", *EVERYTHING, *options)
    assert result.exit_code == 0, result.output
    assert hint in result.stdout


def test_the_source_offered_is_a_file_but_a_token_where_passwords_do_not_work() -> None:
    assert init.likely_source("imap.seller.example") == "password_file"
    assert init.likely_source("imap.gmail.com") == "password_file"
    server = init.setting_for("sam@outlook.com")
    assert server is not None
    assert init.likely_source(server.host) == "access_token_command"


def test_a_server_on_this_machine_is_not_taken_for_a_provider_s_bridge() -> None:
    assert init.known_server("sam@seller.example", "127.0.0.1") is None
    assert init.known_server("sam@proton.me", "127.0.0.1") is not None


@pytest.mark.parametrize(
    ("config", "state", "expected"),
    [
        (None, None, "ghostwatch check"),
        (Path("a b.yaml"), None, "ghostwatch --config 'a b.yaml' check"),
        (Path("c.yaml"), Path("s"), "ghostwatch --config c.yaml --state s check"),
    ],
)
def test_the_next_command_is_the_exact_one(
    config: Path | None, state: Path | None, expected: str
) -> None:
    assert asking.check_command(config, state) == expected


def test_help_shows_a_prospect_as_a_shell_wants_it(tmp_path: Path) -> None:
    shown = run(tmp_path / "config.yaml", "--help").stdout
    assert "--prospect 'NAME <ADDRESS>'" in shown
    assert "Whom you wait for" in shown


LINE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)


@given(name=LINE, prospect=LINE, variable=LINE)
def test_no_answer_breaks_out_of_its_place(name: str, prospect: str, variable: str) -> None:
    text = init.configuration(
        init.Answers(
            email="sam@seller.example",
            name=name,
            host="imap.seller.example",
            user="sam",
            secret=("password_env", variable),
            time_zone="Europe/Amsterdam",
            prospects=((prospect, "pat@customer.example"),),
        )
    )
    tree = yaml.safe_load(text)
    assert tree["me"]["name"] == name
    assert tree["account"]["password_env"] == variable
    assert tree["prospects"] == [{"name": prospect, "contacts": ["pat@customer.example"]}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pat@customer.example", ("customer.example", "pat@customer.example")),
        ("Customer Inc <pat@customer.example>", ("Customer Inc", "pat@customer.example")),
    ],
)
def test_a_prospect_is_an_address_with_or_without_a_name(
    text: str, expected: tuple[str, str]
) -> None:
    assert init.prospect_from(text) == expected


@pytest.mark.parametrize("text", ["", "Customer", "a@b", "<>", "a b@c.example, d@e.example"])
def test_a_prospect_without_an_address_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        init.prospect_from(text)


def test_the_time_zone_is_guessed_from_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Nowhere/City")
    assert init.time_zone_guess(tmp_path) is None
    (tmp_path / "localtime").symlink_to("/usr/share/zoneinfo/Europe/Rome")
    assert init.time_zone_guess(tmp_path) == "Europe/Rome"
    (tmp_path / "timezone").write_text("Europe/Madrid\n")
    assert init.time_zone_guess(tmp_path) == "Europe/Madrid"
    monkeypatch.setenv("TZ", ":Europe/Oslo")
    assert init.time_zone_guess(tmp_path) == "Europe/Oslo"


@pytest.mark.parametrize("name", ["", "/etc/passwd", "../x", "posixrules", "Europe", "\0"])
def test_what_is_no_time_zone_is_not_taken_for_one(name: str) -> None:
    assert not init.is_time_zone(name)
