"""The keys of a configuration file: one field is one key, and says everything about it.

Field name, type, default and ``Key`` feed the reader, ``config.example.yaml``,
``docs/configuration.md`` and ``docs/config.schema.json``. To add a key, add a field here and run
``make docs``. These are plain dataclasses: importing them imports neither YAML nor pydantic.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Annotated, ClassVar, Final

from ghostwatch.config.seller import Account, Me
from ghostwatch.config.selling import DEFAULT_CADENCE, STAGES, Courtesies, OwnPlay, Step
from ghostwatch.config.selling import STRICT as _STRICT
from ghostwatch.config.switches import Switch
from ghostwatch.config.values import (
    Company,
    Country,
    EmailAddress,
    ExistingFolder,
    Key,
    Language,
    Line,
    duration,
    one_of,
    whole,
)
from ghostwatch.config.voicing import VoiceRules
from ghostwatch.core.model import MOST_A_QUARTER, Control, NoteKind

# The company of a prospect that names none: wherever the contacts are, see ``Config.who``.
BY_CONTACTS: Final = ("*",)
# The holidays of a prospect that names none: by address or number, see ``Config.place_of``.
BY_COUNTRY: Final = "auto"
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class Mailboxes:
    """Where your mail lies; all by itself unless your server uses unusual names."""

    __pydantic_config__: ClassVar = _STRICT

    drafts: Annotated[
        Line | None,
        Key("Your Drafts. `null`: found by special use, then by its usual names."),
    ] = None
    sent: Annotated[
        Line | None,
        Key("Your Sent mail. `null`: found by special use, then by its usual names."),
    ] = None
    inbox: Annotated[Line, Key("Where new mail arrives.")] = "INBOX"
    also: Annotated[
        tuple[Line, ...],
        Key("Other mailboxes to read, where you or your rules file mail of prospects."),
    ] = ()


@dataclass(frozen=True, kw_only=True)
class Controls:
    """Mailboxes (at Gmail: labels) in which a message is your word: see docs/controls.md."""

    __pydantic_config__: ClassVar = _STRICT

    won: Annotated[
        Line | None,
        Key("What lies here is won, as with the command `won`: `Ghostwatch/Won`. `null`: none."),
    ] = None
    lost: Annotated[
        Line | None,
        Key("What lies here is over, as with `lost`: `Ghostwatch/Lost`. `null`: none."),
    ] = None
    later: Annotated[
        dict[str, Annotated[timedelta, duration(DAY, 1000 * DAY)]],
        Key(
            "Mailboxes, each with how long what lies there is put off, as with `later`:"
            " `{Ghostwatch/1 week: 1 week, Ghostwatch/1 month: 30 days}`. It counts from the day on"
            " which ghostwatch first sees the message there."
        ),
    ] = field(default_factory=dict)
    hush: Annotated[
        Line | None,
        Key("What lies here gets no drafts, as with `hush`: `Ghostwatch/Hush`. `null`: none."),
    ] = None
    watch: Annotated[
        Line | None,
        Key(
            "Whoever wrote a message that lies here is watched, with everybody at their company:"
            " `Ghostwatch/Watch`. `null`: only `prospects` are watched."
        ),
    ] = None

    @property
    def all(self) -> tuple[Control, ...]:
        """Every control mailbox that is named."""
        says = {"won": NoteKind.WON, "lost": NoteKind.LOST, "hush": NoteKind.HUSH, "watch": None}
        named = ((key, getattr(self, key), kind) for key, kind in says.items())
        return (
            *(Control(f"controls.{key}", box, kind) for key, box, kind in named if box),
            *(Control(f"controls.later.{box}", box.strip(), NoteKind.LATER, wait)
              for box, wait in self.later.items()),
        )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Watched:
    """One prospect. Who is listed is watched; else only whom `controls.watch` names."""

    __pydantic_config__: ClassVar = _STRICT

    name: Annotated[
        Line, Key("What you call this prospect, in commands and in lists.", "Customer Inc")
    ]
    contacts: Annotated[
        tuple[EmailAddress, ...],
        Key(
            "The addresses of the people there. May be left out when `company` is given.",
            ["pat@customer.example"],
        ),
    ] = ()
    company: Annotated[
        Company,
        Country,
        Key(
            "A domain or several: mail of anybody there counts. Without this key it is the domains"
            " of the contacts, unless such a domain is a free-mail provider's or your own. `null`:"
            " only the contacts count.",
            "customer.example",
            otherwise="the domains of the contacts",
        ),
    ] = BY_CONTACTS
    cadence: Annotated[
        Line | None,
        Key(
            "The name of a cadence, see `cadences`. `null`: the one that is called as the `stage`,"
            " else `default`; but who has `agreed` is told how things stand (`courtesies.no_news`)"
            " and not chased by `default`."
        ),
    ] = None
    language: Annotated[
        Language | None,
        Key(
            "The language of the drafts (ISO 639-1). `null`: the one in which they write, as far as"
            " it is English, German, French, Spanish or Dutch, or there are templates of your own;"
            " else `me.language`.",
            "en",
        ),
    ] = None
    tone: Annotated[
        Annotated[str, one_of("formal", "informal")] | None,
        Key(
            "How you address each other, where the language knows two ways (Sie or du, vous or tu):"
            " `formal` or `informal`. `null`: as you have written to them, else as they write to"
            " you; `formal` where neither tells.",
        ),
    ] = None
    stage: Annotated[
        str,
        one_of(*STAGES),
        Key("How far you are: `talking`, `agreed` (they said yes, the order runs) or `client`."),
    ] = "talking"
    care: Annotated[
        Switch | None,
        Key(
            "Whether this client may get `care` (see `courtesies`): `on` for who agreed to it."
            " `null`: as `courtesies.care` says for everybody."
        ),
    ] = None
    phone: Annotated[
        Line | None,
        Key("Their number, shown when a call is better than mail. In quotes."),
    ] = None
    holidays: Annotated[
        Country | None,
        Key(
            "The country, or country-subdivision, whose public holidays they keep: nobody waits for"
            " an answer on those. `auto`: the country of their address (`.de`, but not `.io`), else"
            " of `phone`, else yours. `null`: none but yours."
        ),
    ] = BY_COUNTRY


@dataclass(frozen=True, kw_only=True)
class Poll:
    """How often `ghostwatch run` looks."""

    __pydantic_config__: ClassVar = _STRICT

    every: Annotated[
        timedelta,
        duration(timedelta(seconds=1), DAY),
        Key("The time between two looks; at least 2 minutes, except for a server on this machine."),
    ] = timedelta(minutes=10)


@dataclass(frozen=True, kw_only=True)
class DraftRules:
    """What may lie in your Drafts, and what happens with what is no longer right."""

    __pydantic_config__: ClassVar = _STRICT

    per_pass: Annotated[
        int,
        whole(0, 10_000),
        Key("New drafts in one turn at most; the longest silence comes first."),
    ] = 5
    per_day: Annotated[
        int,
        whole(0, 10_000),
        Key("New drafts in one day of yours at most. 0, here or in `per_pass`: none are written."),
    ] = 15
    per_quarter: Annotated[
        int,
        whole(0, 100),
        Key(
            "Of our messages that you sent, those that one prospect gets in 90 days at most;"
            " `no_news` is not counted. What is over it is held back until the oldest of them is 90"
            " days old."
        ),
    ] = MOST_A_QUARTER
    quote: Annotated[
        Annotated[str, one_of("last")] | None,
        Key(
            "What a draft quotes below your signature: `last`: the new words of the mail that it"
            " follows, fetched when it is written. `null`: nothing."
        ),
    ] = None
    withdraw: Annotated[
        str,
        one_of("trash", "report"),
        Key(
            "A draft of ours that you have not touched and that is no longer right: `trash` moves"
            " it into Trash, `report` leaves it and says so."
        ),
    ] = "trash"
    quarantine: Annotated[
        timedelta,
        duration(timedelta(0), DAY),
        Key(
            "After a write whose outcome is unknown: how long to wait, in real time, before"
            " deciding whether the draft is there."
        ),
    ] = timedelta(seconds=60)
    gone_for: Annotated[
        timedelta,
        duration(timedelta(0), 30 * DAY),
        Key(
            "A draft that is missing and was not sent counts as thrown away when it was seen"
            " missing at least 3 times over this time."
        ),
    ] = timedelta(hours=24)


@dataclass(frozen=True, kw_only=True)
class Document:
    """Every key at the left edge of the file."""

    __pydantic_config__: ClassVar = _STRICT

    account: Annotated[Account, Key("The mailbox on its IMAP server.")]
    me: Annotated[Me, Key("Who you are.")]
    mailboxes: Annotated[Mailboxes, Key("Where your mail lies.")] = Mailboxes()
    prospects: Annotated[tuple[Watched, ...], Key("The people you want an answer from.")]
    controls: Annotated[
        Controls,
        Key(
            "Mailboxes that decide about a prospect from within your mail program. Write `/`"
            " between their parts, whatever your server does; `ghostwatch controls create` makes"
            " them."
        ),
    ] = Controls()
    cadences: Annotated[
        dict[str, tuple[Step, ...]],
        Key(
            "Named lists of steps: a play, and the business days of silence that come before it."
            " `default` is there even when you leave it out; write it to change it. One called as a"
            " stage (`talking`, `agreed`) is for every prospect of that stage who names none."
        ),
    ] = field(default_factory=lambda: {"default": DEFAULT_CADENCE})
    plays: Annotated[
        dict[str, OwnPlay],
        Key(
            "Kinds of message of your own, by name, for your cadences. The words of each are a"
            " template of that name in the folder that `templates` names."
        ),
    ] = field(default_factory=dict)
    courtesies: Annotated[Courtesies, Key("What is worth writing without a silence to end.")] = (
        field(default_factory=Courtesies)
    )
    look_back: Annotated[
        timedelta,
        duration(DAY, 1000 * DAY),
        Key("How far back mail is read the first time."),
    ] = timedelta(days=120)
    poll: Annotated[Poll, Key("How often to look.")] = Poll()
    drafts: Annotated[DraftRules, Key("What may lie in your Drafts.")] = DraftRules()
    brief: Annotated[
        str,
        one_of("none", "draft"),
        Key(
            "The morning list that `ghostwatch brief` prints. `draft`: on each working morning it"
            " also lies in your Drafts, addressed to yourself, in place of yesterday's. One that"
            " you changed stays."
        ),
    ] = "none"
    templates: Annotated[
        ExistingFolder | None,
        Key(
            "A folder with templates of your own, relative to this file: where there is a text for"
            " a play, it is used and ours are not. `ghostwatch templates copy` makes one."
        ),
    ] = None
    phrases: Annotated[
        ExistingFolder | None,
        Key(
            "A folder with phrases of your own, relative to this file, a file for each language as"
            " in ours (`de.yaml`): what prospects say when they mean no, stop, later. They are"
            " added to ours."
        ),
    ] = None
    voice: Annotated[
        VoiceRules,
        Key(
            "Phrases of your own for the linter of words: see docs/writing.md.",
            {"avoid": [{"words": "synerg*"}]},
        ),
    ] = field(default_factory=VoiceRules)
