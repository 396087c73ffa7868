"""The configuration: every mistake told at once with its place, and what a sound file means."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest

from ghostwatch import config
from ghostwatch.config import AS_THEY_WRITE, Config, Loaded
from ghostwatch.config.places import _CODES, country_of_domain, country_of_number
from ghostwatch.config.rules import _SURELY_KNOWN
from ghostwatch.config.selling import DEFAULT_CADENCE
from ghostwatch.core.model import CadenceStep, Courtesies, NoteKind
from ghostwatch.core.worktime import Season
from ghostwatch.errors import Problem, UserError

BASE = """\
account:
  host: imap.seller.example
  user: sam@seller.example
  password_command: pass show mail/sam
me:
  name: Sam Seller
  addresses: [sam@seller.example, Sales@Seller.example]
  time_zone: Europe/Amsterdam
prospects:
  - name: Customer Inc
    contacts: [Pat@customer.example]
"""
CANARY = "CaNaRy-hunter2"

Read: TypeAlias = Callable[[str], Loaded]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_text(text: str) -> Loaded:
        path = tmp_path / "config.yaml"
        path.write_text(text, "utf-8")
        return config.read(path)

    return read_text


def changed(old: str, new: str) -> str:
    assert BASE.count(old) == 1
    return BASE.replace(old, new)


def places(loaded: Loaded) -> list[tuple[int, str]]:
    """Line and path of each problem."""
    found = []
    for problem in loaded.problems:
        place, _, path = problem.where.partition(" ")
        found.append((int(place.split(":")[-2]), path))
    return found


def sound(loaded: Loaded) -> Config:
    assert loaded.problems == ()
    assert loaded.config is not None
    return loaded.config


# --- what it means -------------------------------------------------------------------------------


def test_only_account_me_and_prospects_are_required(read: Read) -> None:
    made = sound(read(BASE))
    assert made.account.port == 993
    assert made.account.tls == "implicit"
    assert made.account.password_command == ("pass", "show", "mail/sam")
    assert made.me.holidays is None
    assert made.me.signature == ""
    assert made.mailboxes == config.Mailboxes(drafts=None, sent=None, inbox="INBOX", also=())
    assert made.look_back == timedelta(days=120)
    assert made.poll_every == timedelta(minutes=10)
    assert made.drafts == config.DraftRules(
        per_pass=5,
        per_day=15,
        withdraw="trash",
        quarantine=timedelta(seconds=60),
        gone_for=timedelta(hours=24),
    )
    assert made.templates is None
    assert made.zone.key == "Europe/Amsterdam"
    [prospect] = made.who.prospects
    assert prospect.cadence == (
        CadenceStep("step_back", 5),
        CadenceStep("feedback", 8),
        CadenceStep("magic_email", 12),
    )
    assert (prospect.language, prospect.stage, prospect.phone) == (None, "talking", None)


def test_addresses_are_compared_in_small_letters(read: Read) -> None:
    who = sound(read(BASE)).who
    assert who.me == {"sam@seller.example", "sales@seller.example"}
    assert who.prospects[0].contacts == ("pat@customer.example",)


@pytest.mark.parametrize(
    ("contacts", "company", "domains"),
    [
        ("[pat@customer.example]", None, ("customer.example",)),
        ("[pat@customer.example, Jo@Other.example]", None, ("customer.example", "other.example")),
        ("[pat@gmail.com]", None, ()),
        ("[pat@gmail.com, pat@customer.example]", None, ("customer.example",)),
        ("[pat@seller.example]", None, ()),
        ("[pat@customer.example]", "null", ()),
        ("[pat@customer.example]", "", ()),
        ("[pat@customer.example]", "Group.Example", ("group.example",)),
        ("[pat@gmail.com]", "[customer.example, b.example]", ("customer.example", "b.example")),
        ("[]", "customer.example", ("customer.example",)),
    ],
)
def test_the_company_is_given_or_that_of_the_contacts_but_never_free_mail_or_our_own(
    read: Read, contacts: str, company: str | None, domains: tuple[str, ...]
) -> None:
    text = changed("[Pat@customer.example]", contacts)
    if company is not None:
        text += f"    company: {company}\n"
    assert sound(read(text)).who.prospects[0].domains == domains


def test_two_prospects_may_share_a_domain(read: Read) -> None:
    text = BASE + "  - name: Another\n    contacts: [jo@customer.example]\n"
    assert [p.domains for p in sound(read(text)).who.prospects] == [("customer.example",)] * 2


def test_nobody_may_be_watched_but_that_must_be_said(read: Read) -> None:
    head = BASE.partition("prospects:")[0]
    assert sound(read(head + "prospects: []\n")).who.prospects == ()
    assert places(read(head)) == [(1, "prospects")]


def test_a_cadence_of_ones_own_stands_beside_the_default(read: Read) -> None:
    text = BASE + "    cadence: gentle\n  - {name: B, contacts: [b@b.example]}\n"
    loaded = read(text + "cadences:\n  gentle:\n    - {play: feedback, after: 20}\n")
    assert [p.cadence for p in sound(loaded).who.prospects] == [
        (CadenceStep("feedback", 20),),
        tuple(CadenceStep(s.play, s.after) for s in DEFAULT_CADENCE),
    ]
    three = ("step_back", "feedback", "magic_email")
    assert loaded.needed == {(p, one) for p in three for one in ("en", AS_THEY_WRITE)}


# --- cadences, plays, courtesies -----------------------------------------------------------------

CADENCES = """\
cadences:
  talking: [{play: feedback, after: 3}]
  client: [{play: feedback, after: 9}]
  gentle: [{play: step_back, after: 20}]
"""


@pytest.mark.parametrize(
    ("keys", "first"),
    [
        ("", ("feedback", 3)),
        ("    stage: talking\n", ("feedback", 3)),
        ("    stage: client\n", ("feedback", 9)),
        ("    cadence: gentle\n", ("step_back", 20)),
        ("    cadence: default\n", ("step_back", 5)),
        ("    stage: client\n    cadence: gentle\n", ("step_back", 20)),
        ("    stage: agreed\n    cadence: default\n", ("step_back", 5)),
        ("    stage: agreed\n", None),
    ],
)
def test_a_cadence_is_named_or_that_of_the_stage_or_default(
    read: Read, keys: str, first: tuple[str, int] | None
) -> None:
    loaded = read(BASE + keys + CADENCES)
    [prospect] = sound(loaded).who.prospects
    assert prospect.cadence[:1] == (() if first is None else (CadenceStep(*first),))
    needed = {play for play, _ in loaded.needed}
    assert needed == {step.play for step in prospect.cadence} | (
        {"no_news"} if "agreed" in keys else set()
    )


@pytest.mark.parametrize(
    ("name", "near"),
    [("agred", "agreed"), ("Talking", "talking"), ("clients", "client"), ("defualt", "default")],
)
def test_a_cadence_that_nobody_gets_because_its_stage_is_mistyped_is_named(
    read: Read, name: str, near: str
) -> None:
    cadences = f"cadences:\n  {name}: [{{play: feedback, after: 4}}]\n"
    loaded = read(BASE + cadences)
    assert places(loaded) == [(13, f"cadences.{name}")]
    [problem] = loaded.problems
    assert f"Did you mean `{near}`?" in problem.next
    assert read(f"{BASE}    cadence: {name}\n{cadences}").problems == ()


def test_a_cadence_that_lies_there_for_later_is_no_mistake(read: Read) -> None:
    sound(read(BASE + CADENCES.replace("gentle", "patient")))


@pytest.mark.parametrize("of_stage", [True, False])
def test_who_has_agreed_is_chased_only_when_the_seller_says_so(read: Read, of_stage: bool) -> None:
    """By a cadence of that stage, or by not being told how things stand."""
    more = "cadences: {agreed: [{play: feedback, after: 4}]}\n"
    off = "courtesies: {no_news: off}\n"
    loaded = read(BASE + "    stage: agreed\n" + (more if of_stage else off))
    [prospect] = sound(loaded).who.prospects
    assert prospect.cadence[0].play == ("feedback" if of_stage else "step_back")
    assert prospect.courtesies.no_news == (5 if of_stage else None)
    assert ("no_news", "en") in loaded.needed or not of_stage


def test_nothing_is_written_out_of_courtesy_but_what_was_asked_for(read: Read) -> None:
    [prospect] = sound(read(BASE)).who.prospects
    assert prospect.courtesies == Courtesies(thank_you=False, no_news=5, care=False, owe=None)
    assert prospect.per_quarter == 6


def test_courtesies_are_switched_on_for_all_and_care_for_one(read: Read) -> None:
    text = BASE + "    care: off\n  - {name: B, contacts: [b@b.example], language: de, care: on}\n"
    loaded = read(text + "courtesies: {thank_you: on, no_news: 9}\ndrafts: {per_quarter: 3}\n")
    one, other = sound(loaded).who.prospects
    assert one.courtesies == Courtesies(thank_you=True, no_news=9)
    assert other.courtesies == Courtesies(thank_you=True, no_news=9, care=True)
    assert {play for play, language in loaded.needed if language == "de"} >= {"care", "thank_you"}
    assert ("care", "en") not in loaded.needed
    assert one.per_quarter == 3
    everybody = sound(read(text.replace("    care: off\n", "") + "courtesies: {care: true}\n"))
    assert [p.courtesies.care for p in everybody.who.prospects] == [True, True]


OWN = """\
templates: words
plays:
  site_visit: {job: Proposes a visit., dial: 0.05}
  late_answer: {job: Answers late., situation: our_turn}
"""


@pytest.fixture
def words(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()


@pytest.mark.usefixtures("words")
def test_a_play_of_ones_own_needs_no_more_than_its_words(read: Read) -> None:
    steps = "cadences: {default: [{play: site_visit, after: auto}, {play: feedback, after: 8}]}\n"
    loaded = read(BASE + OWN + steps + "courtesies: {owe: late_answer}\n")
    [prospect] = sound(loaded).who.prospects
    assert prospect.cadence == (CadenceStep("site_visit", None, 0.05), CadenceStep("feedback", 8))
    assert prospect.courtesies.owe == "late_answer"
    three = ("site_visit", "feedback", "late_answer")
    assert loaded.needed == {(p, one) for p in three for one in ("en", AS_THEY_WRITE)}


@pytest.mark.usefixtures("words")
def test_a_play_that_nobody_has_yet_is_tried_too(read: Read) -> None:
    needed = read(BASE + "    language: nl\n" + OWN).needed
    assert {("site_visit", "nl"), ("late_answer", "nl")} <= needed


@pytest.mark.parametrize("word", ["on", "true_", "Draft", "yes please"])
def test_of_a_few_words_all_are_named_and_none_is_guessed(read: Read, word: str) -> None:
    [problem] = read(f"{BASE}brief: {word}\n").problems
    assert problem.next == "Write `none` or `draft`."


OWN_MISTAKES = [
    ("templates: words\n", "", 13, "plays", "names no folder"),
    ("site_visit:", "step_back:", 14, "plays.step_back", "a play of ours"),
    ("site_visit:", "Site Visit:", 14, "plays.Site Visit", "small letters"),
    ("dial: 0.05", "dial: 2", 14, "plays.site_visit.dial", "out of range"),
    ("dial: 0.05", "dial: low", 14, "plays.site_visit.dial", "a number from"),
    ("dial: 0.05", "situation: client", 14, "plays.site_visit.situation", "`silent`"),
    ("job: Proposes a visit., ", "", 14, "plays.site_visit.job", "missing"),
    ("job: Proposes", "jop: x, job: Proposes", 14, "plays.site_visit.jop", "`job`"),
    ("owe: late_answer", "owe: late_answr", 16, "courtesies.owe", "Did you mean `late_answer`?"),
    ("owe: late_answer", "owe: site_visit", 16, "courtesies.owe", "situation: our_turn"),
    ("owe: late_answer", "owe: Late Answer", 16, "courtesies.owe", "not the name of a play"),
    ("owe: late_answer", "thank_you: maybe", 16, "courtesies.thank_you", "`on` or `off`"),
    ("owe: late_answer", "no_news: 0", 16, "courtesies.no_news", "or `off`"),
    ("owe: late_answer", "no_news: weekly", 16, "courtesies.no_news", "or `off`"),
    ("owe: late_answer", "care: 30", 16, "courtesies.care", "`on` or `off`"),
    ("owe: late_answer", "thankyou: on", 16, "courtesies.thankyou", "`thank_you`"),
    ("play: site_visit", "play: site_visits", 17, "cadences.a[0].play", "`site_visit`"),
    ("play: site_visit", "play: late_answer", 17, "cadences.a[0].play", "that you owe"),
    ("play: site_visit", "play: no_news", 17, "cadences.a[0].play", "no step of a cadence"),
]


@pytest.mark.usefixtures("words")
@pytest.mark.parametrize(("old", "new", "line", "path", "says"), OWN_MISTAKES)
def test_a_mistake_about_plays_is_told_with_its_place(
    read: Read, old: str, new: str, line: int, path: str, says: str
) -> None:
    text = f"{BASE}{OWN}courtesies: {{owe: late_answer}}\n"
    text += "cadences: {a: [{play: site_visit, after: 5}]}\n"
    assert text.count(old) == 1
    told = read(text.replace(old, new)).problems
    problem, *_ = (p for p in told if p.where.endswith(f" {path}"))
    assert f":{line - (not new)}:" in problem.where or f":{line}:" in problem.where
    assert says in f"{problem.what} {problem.next}"
    # A play of another name is missed where it was used; else each mistake is told of once.
    assert len(told) == 1 or old in ("site_visit:", "templates: words\n")


def test_a_step_may_follow_a_persons_own_rhythm(read: Read) -> None:
    steps = "[{play: step_back, after: auto}, {play: feedback, after: 8}]"
    loaded = read(BASE + f"cadences: {{default: {steps}}}\n")
    [prospect] = sound(loaded).who.prospects
    assert prospect.cadence == (CadenceStep("step_back", None), CadenceStep("feedback", 8))


def test_the_plays_and_languages_in_use_are_known_even_when_the_file_is_wrong(read: Read) -> None:
    text = changed("host: imap.seller.example", "hots: x") + "    language: DE\n"
    loaded = read(text)
    assert loaded.config is None
    assert loaded.needed == {(p, "de") for p in ("step_back", "feedback", "magic_email")}


def test_the_port_follows_tls(read: Read) -> None:
    text = changed("host: imap.seller.example", "host: localhost\n  tls: none")
    assert sound(read(text)).account.port == 143
    assert sound(read(text.replace("none", "none\n  port: 1143"))).account.port == 1143


def test_paths_are_relative_to_the_file_and_know_home(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "words").mkdir()
    assert sound(read(BASE + "templates: words\n")).templates == tmp_path / "words"
    monkeypatch.setenv("HOME", str(tmp_path))
    assert sound(read(BASE + "templates: ~/words\n")).templates == tmp_path / "words"


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("1 day", timedelta(days=1)),
        ("1 week", timedelta(days=7)),
        ("1000 days", timedelta(days=1000)),
        ("26weeks", timedelta(days=182)),
        ("48 hours", timedelta(days=2)),
    ],
)
def test_durations_are_a_number_and_a_unit(read: Read, words: str, length: timedelta) -> None:
    assert sound(read(BASE + f"look_back: {words}\n")).look_back == length


def test_a_server_on_this_machine_may_be_asked_often(read: Read) -> None:
    for host in ("localhost", "127.0.0.1", '"::1"'):
        text = changed("imap.seller.example", host) + "poll: {every: 1 seconds}\n"
        assert sound(read(text)).poll_every == timedelta(seconds=1)


def test_without_a_time_zone_it_is_that_of_the_machine(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    text = changed("  time_zone: Europe/Amsterdam\n", "")
    assert sound(read(text)).zone.key == "Asia/Kolkata"


# --- working days --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "day", "free"),
    [
        ("null", date(2026, 12, 25), False),
        ("NL", date(2026, 12, 25), True),
        ("NL", date(2026, 4, 27), True),
        ("NO", date(2026, 5, 17), True),
        ("NO", date(2026, 4, 27), False),
        ("DE-BY", date(2026, 1, 6), True),
        ("DE", date(2026, 1, 6), False),
    ],
)
def test_public_holidays_are_those_of_the_sellers_country(
    read: Read, place: str, day: date, free: bool
) -> None:
    text = changed("time_zone:", f"holidays: {place}\n  time_zone:")
    assert sound(read(text)).calendar.is_holiday(day) is free


def test_the_calendar_counts_in_the_sellers_zone(read: Read) -> None:
    text = changed("time_zone:", "holidays: NL\n  time_zone:")
    friday = datetime(2026, 4, 24, 9, tzinfo=UTC)  # Monday the 27th is King's Day
    due = sound(read(text)).calendar.add_working_days(friday, 1)
    assert due == datetime(2026, 4, 28, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "season"),
    [
        ("24 December to 1 January", Season((12, 24), (1, 1))),
        ("24 Dec - 1 Jan", Season((12, 24), (1, 1))),
        ("24. dec. .. 1. jan.", Season((12, 24), (1, 1))),
        ("12-24..01-01", Season((12, 24), (1, 1))),
        ("7-20 until 8-31", Season((7, 20), (8, 31))),
        ("2026-12-21..2027-01-08", Season((12, 21), (1, 8), 2026)),
        ("4 May 2027 to 7 May 2027", Season((5, 4), (5, 7), 2027)),
        ("02-29..02-29", Season((2, 29), (2, 29))),
    ],
)
def test_quiet_times_are_written_as_people_write_them(
    read: Read, written: str, season: Season
) -> None:
    made = sound(read(changed("time_zone:", f"quiet: ['{written}']\n  time_zone:")))
    assert made.me.quiet == (season,)


def test_quiet_are_the_days_of_any_quiet_time(read: Read) -> None:
    made = sound(read(changed("time_zone:", "quiet: [12-24..01-01, 08-01..08-15]\n  time_zone:")))
    quiet = [date(2026, 12, 31), date(2027, 8, 15)]
    assert all(made.is_quiet(day) for day in quiet)
    assert not made.is_quiet(date(2027, 1, 2))
    assert not made.calendar.is_quiet(quiet[0]), "the seller works, and owes what they owe"


def test_days_that_the_seller_takes_off_are_no_working_days(read: Read) -> None:
    made = sound(read(changed("time_zone:", "away: [2027-05-03..2027-05-14]\n  time_zone:")))
    assert not made.calendar.is_working_day(date(2027, 5, 4))
    assert made.calendar.is_working_day(date(2027, 5, 17))
    assert made.calendar.is_working_day(date(2028, 5, 4))


@pytest.mark.parametrize(
    ("domain", "country"),
    [
        ("customer.de", "DE"),
        ("mail.customer.co.uk", "GB"),
        ("customer.com.au.", "AU"),
        ("customer.com", None),
        ("customer.eu", None),
        ("customer.io", None),
        ("customer.co", None),
        ("customer.me", None),
        ("customer.tv", None),
        ("customer.ai", None),
        ("customer.example", None),
        ("customer.xn--p1ai", None),
        ("localhost", None),
        ("x.1a", None),
        ("", None),
    ],
)
def test_an_ending_names_a_country_only_where_the_country_has_it_to_itself(
    domain: str, country: str | None
) -> None:
    assert country_of_domain(domain) == country


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("+49 89 1234567", "DE"),
        ("0049 89 1234567", "DE"),
        (" +1 416 555 0123", "CA"),
        ("+1 212 555 0123", "US"),
        ("089 1234567", None),
        ("+7 701 1234567", "KZ"),
        ("+995 32 123456", "GE"),
        ("+999 1", None),
        ("+", None),
        ("ask Kim", None),
    ],
)
def test_a_number_names_a_country_by_its_code(number: str, country: str | None) -> None:
    assert country_of_number(number) == country


def test_the_codes_taken_without_asking_are_those_of_the_numbers() -> None:
    from phonenumbers import region_code_for_country_code

    assert {c: region_code_for_country_code(int(c)) for c in _CODES} == _CODES


@pytest.mark.parametrize(
    ("contacts", "more", "place"),
    [
        ("[pat@customer.example]", {}, None),
        ("[pat@customer.fr]", {}, "FR"),
        ("[pat@customer.com, jo@customer.fr]", {}, "FR"),
        ("[pat@gmx.de]", {}, "DE"),
        ("[pat@customer.com]", {"company": "customer.at"}, "AT"),
        ("[pat@customer.io]", {"phone": "'+43 1 2345678'"}, "AT"),
        ("[pat@customer.fr]", {"phone": "'+43 1 2345678'"}, "FR"),
        ("[pat@customer.fr]", {"holidays": "DE-BY"}, "DE-BY"),
        ("[pat@customer.fr]", {"holidays": "null"}, None),
        ("[pat@customer.fr]", {"holidays": "auto"}, "FR"),
    ],
)
def test_whose_holidays_a_prospect_keeps(
    read: Read, contacts: str, more: dict[str, str], place: str | None
) -> None:
    text = changed("[Pat@customer.example]", contacts)
    text += "".join(f"    {key}: {value}\n" for key, value in more.items())
    made = sound(read(text))
    assert made.place_of(made.who.prospects[0].name) == place


def test_a_country_without_a_table_has_no_holidays() -> None:
    assert config.holidays_of("XX", 2026) == frozenset()


def test_the_countries_taken_without_asking_are_really_known() -> None:
    import holidays

    assert set(holidays.list_supported_countries()) >= _SURELY_KNOWN


# --- mistakes ------------------------------------------------------------------------------------

MISTAKES = [
    # what stands in the file, what stands there instead, line, path, words of the sentence
    ("host: imap", "hots: imap", 2, "account.hots", "Did you mean `host`?"),
    ("host: imap.seller.example", "host: imap.seller.example:993", 2, "account.host", "host name"),
    ("host: imap.seller.example", "host: ''", 2, "account.host", "empty"),
    ("host: imap.seller.example", "host: a b", 2, "account.host", "host name"),
    ("host: imap.seller.example", "host: 1.5", 2, "account.host", "quotes"),
    ("user: sam@seller.example", "user: 12345", 3, "account.user", "Put it in quotes."),
    ("user: sam@seller.example", "user: *sam", 3, "account.user", "alias"),
    ("user: sam@seller.example", "user: true", 3, "account.user", "true/false"),
    ("user: sam@seller.example", "user: [a]", 3, "account.user", "must be text"),
    ("user: sam@seller.example", 'user: "a\\tb"', 3, "account.user", "tab"),
    ("user: sam@seller.example", 'user: "a\\r\\nb"', 3, "account.user", "line break"),
    ("  user:", "  port: 0\n  user:", 3, "account.port", "out of range"),
    ("  user:", "  port: 65536\n  user:", 3, "account.port", "out of range"),
    ("  user:", "  port: '993'\n  user:", 3, "account.port", "without quotes"),
    ("  user:", "  port: true\n  user:", 3, "account.port", "whole number"),
    ("  user:", "  port: 0993\n  user:", 3, "account.port", "whole number"),
    ("  user:", "  tls: starttls\n  user:", 3, "account.tls", "implicit"),
    ("  user:", "  tls: none\n  user:", 3, "account.tls", "Without TLS"),
    ("  user:", "  ca_file: absent.pem\n  user:", 3, "account.ca_file", "no file"),
    ("  user:", "  user: a\n  user:", 4, "account.user", "twice, in line 3 and in line 4"),
    ("  password_command: pass show mail/sam\n", "", 2, "account", "no way to get the password"),
    ("password_command: pass", "password: pass", 4, "account.password", "does not belong"),
    ("password_command: pass", "Passwd: pass", 4, "account.Passwd", "does not belong"),
    ("password_command: pass", "pasword_command: pass", 4, "account.pasword_command", "Did you"),
    ("pass show mail/sam", "pass 'show", 4, "account.password_command", "command line"),
    ("pass show mail/sam", "''", 4, "account.password_command", "empty"),
    (
        "password_command: pass show mail/sam",
        "password_env: a b",
        4,
        "account.password_env",
        "name",
    ),
    ("password_command: pass show mail/sam", "password_file: no", 4, "account.password_file", "no"),
    ("password_command: pass show mail/sam", "keyring: yes", 4, "account.keyring", "true or false"),
    ("password_command: pass show mail/sam", "keyring: false", 2, "account", "no way"),
    ("  user:", "  password_env: A\n  user:", 5, "account.password_command", "more than"),
    ("  name: Sam Seller\n", "", 6, "me.name", "missing"),
    ("name: Sam Seller", "name: 'Sam\n\n    Seller'", 6, "me.name", "line break"),
    ("  addresses: [sam@seller.example, Sales@Seller.example]\n", "", 6, "me.addresses", "missing"),
    ("[sam@seller.example, Sales@Seller.example]", "[]", 7, "me.addresses", "empty"),
    ("[sam@seller.example, Sales@Seller.example]", "a@b.example", 7, "me.addresses", "list"),
    ("Sales@Seller.example", "'S <s@s.example>'", 7, "me.addresses[1]", "plain mail address"),
    ("Europe/Amsterdam", "Europe/Amsterdm", 8, "me.time_zone", "`Europe/Amsterdam`"),
    ("Europe/Amsterdam", "../../etc/passwd", 8, "me.time_zone", "not known"),
    ("Europe/Amsterdam", "''", 8, "me.time_zone", "empty"),
    ("  time_zone:", "  holidays: XX\n  time_zone:", 8, "me.holidays", "no holidays are known"),
    ("  time_zone:", "  holidays: nl\n  time_zone:", 8, "me.holidays", "`NL`"),
    ("  time_zone:", "  holidays: DE-BX\n  time_zone:", 8, "me.holidays", "DE-BW, DE-BY"),
    ("  time_zone:", "  holidays: true\n  time_zone:", 8, "me.holidays", "true/false"),
    ("  time_zone:", "  holidays: auto\n  time_zone:", 8, "me.holidays", "no holidays are known"),
    ("  time_zone:", "  quiet: Christmas\n  time_zone:", 8, "me.quiet", "list"),
    ("  time_zone:", "  quiet: [Christmas]\n  time_zone:", 8, "me.quiet[0]", "time of the year"),
    ("  time_zone:", "  quiet: [12-24]\n  time_zone:", 8, "me.quiet[0]", "time of the year"),
    ("  time_zone:", "  quiet: [24 Ju to 1 Jul]\n  time_zone:", 8, "me.quiet[0]", "time of the"),
    ("  time_zone:", "  quiet: [02-30..03-01]\n  time_zone:", 8, "me.quiet[0]", "no such day"),
    ("  time_zone:", "  quiet: [24 foo to 1 May]\n  time_zone:", 8, "me.quiet[0]", "no such day"),
    ("  time_zone:", "  quiet: [06-01..05-31]\n  time_zone:", 8, "me.quiet[0]", "365 days long"),
    ("  time_zone:", "  quiet: [2026-12-24..01-01]\n  time_zone:", 8, "me.quiet[0]", "has a year"),
    ("  time_zone:", "  quiet: [2027-02-01..2027-01-01]\n  time_zone:", 8, "me.quiet[0]", "before"),
    ("prospects:", "mailboxes:\nprospects:", 9, "mailboxes", "must hold keys"),
    ("prospects:", "mailboxes: {also: Work}\nprospects:", 9, "mailboxes.also", "list"),
    ("prospects:", "look_back: 120\nprospects:", 9, "look_back", "not a duration"),
    ("prospects:", "look_back: 0 days\nprospects:", 9, "look_back", "out of range"),
    ("prospects:", "look_back: 1001 days\nprospects:", 9, "look_back", "out of range"),
    ("prospects:", "look_back: 9999999 weeks\nprospects:", 9, "look_back", "out of range"),
    ("prospects:", "look_back: 1.5 days\nprospects:", 9, "look_back", "not a duration"),
    ("prospects:", "poll: {every: 119 seconds}\nprospects:", 9, "poll.every", "too often"),
    ("prospects:", "poll: {everyy: 1 hour}\nprospects:", 9, "poll.everyy", "`every`"),
    ("prospects:", "drafts: {per_pass: -1}\nprospects:", 9, "drafts.per_pass", "out of range"),
    ("prospects:", "drafts: {per_day: 1.5}\nprospects:", 9, "drafts.per_day", "whole number"),
    ("prospects:", "drafts: {per_quarter: 101}\nprospects:", 9, "drafts.per_quarter", "range"),
    ("prospects:", "drafts: {withdraw: thrash}\nprospects:", 9, "drafts.withdraw", "`trash`"),
    ("prospects:", "templates: absent\nprospects:", 9, "templates", "no folder"),
    ("prospects:", "templates: config.yaml\nprospects:", 9, "templates", "no folder"),
    ("prospects:", "prospect:\nprospects:", 9, "prospect", "Did you mean `prospects`?"),
    ("prospects:", "zzz:\nprospects:", 9, "zzz", "Known here: account, me,"),
    ("prospects:", "cadences: []\nprospects:", 9, "cadences", "must hold keys"),
    ("prospects:", "cadences: {a: []}\nprospects:", 9, "cadences.a", "no steps"),
    ("prospects:", "cadences: {a: {play: feedback}}\nprospects:", 9, "cadences.a", "list"),
    ("prospects:", "cadences: {a: [feedback]}\nprospects:", 9, "cadences.a[0]", "play, after"),
    ("- name: Customer Inc", "- nme: Customer Inc", 10, "prospects[0].nme", "`name`"),
    ("[Pat@customer.example]", "[]", 10, "prospects[0]", "Nobody is named"),
    ("Pat@customer.example", "pat@customer", 11, "prospects[0].contacts[0]", "plain mail"),
    ("Pat@customer.example", "p@kundé.example", 11, "prospects[0].contacts[0]", "xn--kund-epa"),
    ("Pat@customer.example", "Sam@seller.example", 11, "prospects[0].contacts[0]", "your own"),
    ("[Pat@customer.example]", "Pat@customer.example", 11, "prospects[0].contacts", "list"),
]


@pytest.mark.parametrize(("old", "new", "line", "path", "words"), MISTAKES)
def test_a_mistake_is_told_once_with_its_place_and_what_to_do(
    read: Read, old: str, new: str, line: int, path: str, words: str
) -> None:
    loaded = read(changed(old, new))
    assert loaded.config is None
    problems = [p for p in loaded.problems if "is missing" not in p.what or words == "missing"]
    assert len(problems) == 1, problems
    [problem] = problems
    assert words in f"{problem.what} {problem.next}"
    assert problem.next
    assert f":{line}:" in problem.where
    assert problem.where.endswith(path)


PROSPECT_MISTAKES = [
    ("cadence: defaultt", "cadence", "Did you mean `default`?"),
    ("cadence: zzz", "cadence", "Known: default."),
    ("stage: Talking", "stage", "Write `talking` or `agreed` or `client`."),
    ("language: english", "language", "two letters"),
    ("language: no1", "language", "two letters"),
    ("phone: 31201234567", "phone", "Put it in quotes."),
    ("company: gmail.com", "company", "Strangers"),
    ("company: [b.example, GMX.de]", "company[1]", "Strangers"),
    ("company: Seller.Example", "company", "your own domain"),
    ("company: '@customer.example'", "company", "behind the @"),
    ("company: customer", "company", "not a domain"),
    ("company: 10.0.0.1", "company", "not a domain"),
    ("company: 12", "company", "quotes"),
    ("company: {a: b}", "company", "must be text"),
    ("contacts: [b@b.example]", "contacts", "twice"),
    ("holidays: YY", "holidays", "no holidays are known"),
    ("holidays: Auto", "holidays", "no holidays are known"),
]


@pytest.mark.parametrize(("line", "path", "words"), PROSPECT_MISTAKES)
def test_a_mistake_in_a_prospect_names_the_prospect(
    read: Read, line: str, path: str, words: str
) -> None:
    [problem] = read(f"{BASE}    {line}\n").problems
    assert problem.where.endswith(f" prospects[0].{path}")
    assert ":12:" in problem.where
    assert words in f"{problem.what} {problem.next}"


STEP_MISTAKES = [
    ("{play: step_bak, after: 5}", "play", "Did you mean `step_back`?"),
    ("{play: zzz, after: 5}", "play", "Known: step_back, feedback, magic_email, truth, "),
    ("{play: reminder, after: 5}", "play", "Known: step_back, feedback, magic_email, truth, "),
    ("{play: feedback, after: automatic}", "after", "or `auto`"),
    ("{play: feedback, after: null}", "after", "or `auto`"),
    ("{play: feedback, after: 0}", "after", "out of range"),
    ("{play: feedback, after: 5 days}", "after", "whole number"),
    ("{play: feedback, after: 1.5}", "after", "whole number"),
    ("{play: feedback, after: true}", "after", "whole number"),
    ("{play: feedback}", "after", "missing"),
    ("{play: feedback, after: 5, wait: 5}", "wait", "not known here"),
]


@pytest.mark.parametrize(("step", "path", "words"), STEP_MISTAKES)
def test_a_mistake_in_a_step_names_the_step(read: Read, step: str, path: str, words: str) -> None:
    [problem] = read(f"{BASE}cadences:\n  slow:\n    - {step}\n").problems
    assert problem.where.endswith(f" cadences.slow[0].{path}")
    assert words in f"{problem.what} {problem.next}"


@pytest.mark.parametrize(
    "name",
    [
        "INBOX", "inbox", "Sent", "SENT ITEMS", "INBOX.Sent", "[Gmail]/Trash", "Papierkorb",
        "Junk", "Spam", "Outbox", "Postausgang", "INBOX/Gesendet",
    ],
)  # fmt: skip
def test_drafts_never_lie_where_other_mail_belongs(read: Read, name: str) -> None:
    [problem] = read(f"{BASE}mailboxes: {{drafts: '{name}'}}\n").problems
    assert problem.where.endswith(":12:21 mailboxes.drafts")
    assert "not a mailbox for drafts" in problem.what


CONTROLS = """\
controls:
  won: Ghostwatch/Won
  lost: Ghostwatch/Lost
  later: {Ghostwatch/1 week: 1 week, "Ghostwatch/Später": 30 days}
  hush: Ghostwatch/Hush
  watch: Ghostwatch/Watch
"""


def test_control_mailboxes_are_read_with_what_each_says(read: Read) -> None:
    made = sound(read(BASE + CONTROLS))
    assert [(c.key, c.mailbox, c.says, c.wait) for c in made.controls.all] == [
        ("controls.won", "Ghostwatch/Won", NoteKind.WON, None),
        ("controls.lost", "Ghostwatch/Lost", NoteKind.LOST, None),
        ("controls.hush", "Ghostwatch/Hush", NoteKind.HUSH, None),
        ("controls.watch", "Ghostwatch/Watch", None, None),
        ("controls.later.Ghostwatch/1 week", "Ghostwatch/1 week", NoteKind.LATER, WEEK),
        ("controls.later.Ghostwatch/Später", "Ghostwatch/Später", NoteKind.LATER, timedelta(30)),
    ]
    assert sound(read(BASE)).controls.all == ()


WEEK = timedelta(weeks=1)


@pytest.mark.parametrize(
    ("text", "path", "words"),
    [
        ("{won: INBOX}", "controls.won", "takes mail by itself"),
        ("{lost: Gesendet}", "controls.lost", "takes mail by itself"),
        ("{hush: INBOX.Trash}", "controls.hush", "takes mail by itself"),
        ("{watch: '[Gmail]/Spam'}", "controls.watch", "takes mail by itself"),
        ("{later: {Archive: 1 week}}", "controls.later.Archive", "takes mail by itself"),
        ("{won: A/B, lost: A/B}", "controls.lost", "stands for two words"),
        ("{won: A/B, later: {A/B: 1 week}}", "controls.later.A/B", "stands for two words"),
        ("{later: {A: 1 month}}", "controls.later.A", "not a duration"),
        ("{later: {A: 1 hour}}", "controls.later.A", "out of range"),
        ("{later: {A: 7}}", "controls.later.A", "not a duration"),
        ("{later: A}", "controls.later", "must hold keys"),
        ("{later: {' ': 1 week}}", "controls.later. ", "no name of a mailbox"),
        ("{won: [A]}", "controls.won", "must be text"),
        ("{wom: A}", "controls.wom", "not known here"),
    ],
)
def test_control_mailboxes_that_cannot_be_meant_are_refused(
    read: Read, text: str, path: str, words: str
) -> None:
    (problem,) = read(f"{BASE}controls: {text}\n").problems
    assert problem.where.endswith(f" {path}".rstrip()) or problem.where.endswith(path)
    assert words in problem.what


def test_who_is_watched_by_a_mailbox_needs_the_default_words(read: Read) -> None:
    nobody = BASE.partition("prospects:")[0] + "prospects: []\n"
    assert read(nobody).needed == frozenset()
    three = ("step_back", "feedback", "magic_email")
    needed = read(f"{nobody}controls: {{watch: W}}\n").needed
    assert needed == {(p, one) for p in three for one in ("en", AS_THEY_WRITE)}


@pytest.mark.parametrize("also", ["sent: Mine", "inbox: Mine", "also: [Work, Mine]"])
def test_the_drafts_mailbox_is_for_drafts_alone(read: Read, also: str) -> None:
    [problem] = read(f"{BASE}mailboxes: {{drafts: Mine, {also}}}\n").problems
    assert "other mail too" in problem.what


@pytest.mark.parametrize("name", ["Drafts", "INBOX.Drafts", "[Gmail]/Brouillons", "Entwürfe", "X"])
def test_any_other_mailbox_may_be_the_one_for_drafts(read: Read, name: str) -> None:
    assert sound(read(f"{BASE}mailboxes: {{drafts: '{name}'}}\n")).mailboxes.drafts == name


def test_two_prospects_that_claim_one_address_are_named_with_both_lines(read: Read) -> None:
    text = (
        BASE + "  - name: Other\n    contacts:\n      - a@b.example\n      - PAT@customer.example\n"
    )
    [problem] = read(text).problems
    assert ":15:" in problem.where
    assert problem.where.endswith("prospects[1].contacts[1]")
    assert "in line 11 and in line 15" in problem.what


def test_two_prospects_of_one_name_are_named_with_both_lines(read: Read) -> None:
    text = BASE + "  - name: CUSTOMER INC\n    contacts: [a@b.example]\n"
    [problem] = read(text).problems
    assert "in line 10 and in line 12" in problem.what


def test_one_address_twice_in_one_prospect_is_one_contact(read: Read) -> None:
    text = changed("[Pat@customer.example]", "[Pat@customer.example, pat@customer.example]")
    assert sound(read(text)).who.prospects[0].contacts == ("pat@customer.example",)


def test_a_password_file_that_others_may_read_is_refused(read: Read, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(CANARY)
    text = changed("password_command: pass show mail/sam", "password_file: secret")
    (tmp_path / "secret").chmod(0o640)
    assert "chmod 600" in read(text).problems[0].next
    (tmp_path / "secret").chmod(0o400)
    assert sound(read(text)).account.password_file == tmp_path / "secret"


EVERYTHING_WRONG = f"""\
account:
  host: imap.seller.example
  tls: none
  user: 12345
  password: {CANARY}
  password_env: {CANARY} x
  password_file: {CANARY}
  password_command: "'{CANARY}"
me:
  name: Sam Seller
  addresses: [sam@seller.example]
  time_zone: Europe/Amsterdm
mailboxes: {{drafts: Sent}}
prospects:
  - name: Customer Inc
    contacts: [pat@customer.example, sam@seller.example]
    cadance: x
  - name: Other
    contacts: [pat@customer.example]
    cadence: defaultt
  - just a word
cadences:
  default:
    - {{play: step_bak, after: 0}}
look_back: 5
look_back: 6
drafts: {{per_pass: many}}
"""


def test_all_problems_are_told_at_once_in_the_order_of_the_file(read: Read) -> None:
    assert places(read(EVERYTHING_WRONG)) == [
        (3, "account.tls"),
        (4, "account.user"),
        (5, "account.password"),
        (6, "account.password_env"),
        (7, "account.password_file"),
        (7, "account.password_file"),
        (8, "account.password_command"),
        (8, "account.password_command"),
        (12, "me.time_zone"),
        (13, "mailboxes.drafts"),
        (16, "prospects[0].contacts[1]"),
        (17, "prospects[0].cadance"),
        (19, "prospects[1].contacts[0]"),
        (20, "prospects[1].cadence"),
        (21, "prospects[2]"),
        (24, "cadences.default[0].play"),
        (24, "cadences.default[0].after"),
        (25, "look_back"),
        (26, "look_back"),
        (27, "drafts.per_pass"),
    ]


def test_no_secret_stands_in_any_problem(read: Read) -> None:
    for problem in read(EVERYTHING_WRONG).problems:
        assert CANARY not in str(problem)
    for broken in (f'password: "{CANARY}\\q"', f"password: !{CANARY}", f"password: *{CANARY}",
                   f"password: @{CANARY}", f"password: [{CANARY}", f"password: '{CANARY}",
                   f"keyring: [{CANARY}]", f"password: {CANARY}: x",
                   f"password_env: {{{CANARY}: 1}}",
                   f"access_token_command: ['{CANARY}']"):  # fmt: skip
        problems = read(f"account:\n  {broken}\nme: {{}}\n").problems
        assert problems
        assert not [p for p in problems if CANARY in str(p)], broken


@pytest.mark.parametrize(
    "way",
    [
        f"password_command: echo {CANARY}",
        f"access_token_command: echo {CANARY}",
        f"password_env: {CANARY.replace('-', '_')}",
        f"keyring: {CANARY}",
        f"password_file: {CANARY}",
    ],
)
def test_no_secret_stands_in_the_repr_of_a_configuration(
    read: Read, tmp_path: Path, way: str
) -> None:
    (tmp_path / CANARY).touch(mode=0o600)
    made = sound(read(changed("password_command: pass show mail/sam", way)))
    for canary in (CANARY, CANARY.replace("-", "_")):
        assert canary not in repr(made)
        assert canary not in str(made.account)


def test_load_raises_every_problem_at_once(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(EVERYTHING_WRONG)
    with pytest.raises(UserError) as caught:
        config.load(path)
    assert caught.value.problems == config.read(path).problems
    path.write_text(BASE)
    assert config.load(path).path == path


def test_a_missing_file_is_one_problem_that_says_how_to_begin(tmp_path: Path) -> None:
    [problem] = config.read(tmp_path / "absent.yaml").problems
    assert isinstance(problem, Problem)
    assert "ghostwatch init" in problem.next


# --- cost ----------------------------------------------------------------------------------------


def test_reading_brings_in_nothing_that_only_a_turn_needs(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(changed("time_zone:", "holidays: NL\n  time_zone:"))
    program = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        import ghostwatch.config
        early = {"pydantic", "yaml"} & set(sys.modules)
        made = ghostwatch.config.load(Path(sys.argv[1]))
        made.who, made.calendar
        late = {"holidays", "rich", "sqlalchemy", "imapclient", "jinja2"} & set(sys.modules)
        sys.exit(f"{early} {late}" if early or late else 0)
        """
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
