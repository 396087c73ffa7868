"""The keys about the seller: the account to connect to, and who writes from it.

As in ``keys``: a field is a key, and says everything about it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Annotated, ClassVar

from ghostwatch.config.seasons import QuietTime
from ghostwatch.config.selling import STRICT
from ghostwatch.config.values import (
    Command,
    Country,
    EmailAddress,
    ExistingFile,
    Host,
    Key,
    Keyring,
    Language,
    Line,
    Lines,
    SecretFile,
    TimeZone,
    Variable,
    machine_zone,
    one_of,
    whole,
)

# The ports of IMAP with TLS (RFC 8314 3.2) and without.
PORTS = MappingProxyType({"implicit": 993, "none": 143})


@dataclass(frozen=True, kw_only=True)
class Account:
    """The mailbox on its IMAP server: the only host that ghostwatch ever connects to."""

    __pydantic_config__: ClassVar = STRICT

    host: Annotated[
        Host, Key("The IMAP server's name, as your mail provider gives it.", "imap.example.com")
    ]
    port: Annotated[
        int,
        whole(1, 65535),
        Key(
            "The server's port.",
            PORTS["implicit"],
            otherwise="993 with `tls: implicit`, 143 with `tls: none`",
        ),
    ] = 0
    tls: Annotated[
        str,
        one_of("implicit", "none"),
        Key(
            "`implicit`: encrypted from the first byte. `none` is only taken for this machine"
            " itself (localhost), for a mail bridge that runs beside ghostwatch."
        ),
    ] = "implicit"
    ca_file: Annotated[
        ExistingFile | None,
        Key("Certificates (PEM) to trust instead of the system's, for a server of your own."),
    ] = None
    user: Annotated[Line, Key("The name that you log in with.", "sam@seller.example")]
    password_command: Annotated[
        Command | None,
        Key(
            "A command whose first line of output is the password. It runs without a shell and has"
            " 10 seconds. Exactly one of the five ways to log in must be given.",
            "pass show mail/sam",
        ),
    ] = field(default=None, repr=False)
    password_env: Annotated[
        Variable | None, Key("The environment variable that holds the password.")
    ] = field(default=None, repr=False)
    password_file: Annotated[
        SecretFile | None,
        Key("A file whose first line is the password; only you may read it (mode 0600)."),
    ] = field(default=None, repr=False)
    keyring: Annotated[
        Keyring | None,
        Key(
            "`true`: the password lies in this desktop's keyring under the service `ghostwatch`"
            " and the user above; or the name of the service. Needs the extra of that name:"
            " `pip install '.[keyring]'`."
        ),
    ] = field(default=None, repr=False)
    access_token_command: Annotated[
        Command | None,
        Key("For OAuth: a command whose first line of output is a fresh access token."),
    ] = field(default=None, repr=False)

    authserv_id: Annotated[
        Line | None,
        Key(
            "The name with which your mail server signs what it found out about a sender (the first"
            " word of Authentication-Results, RFC 8601). A mail that failed there moves nothing."
            " `null`: names that belong to `host` or to the domains of your addresses.",
            "mx.seller.example",
        ),
    ] = None

    def __post_init__(self) -> None:
        """Without a port, the one that fits tls."""
        if not self.port:
            object.__setattr__(self, "port", PORTS[self.tls])


@dataclass(frozen=True, kw_only=True)
class Me:
    """Who you are."""

    __pydantic_config__: ClassVar = STRICT

    name: Annotated[Line, Key("Your name as it stands in From.", "Sam Seller")]
    addresses: Annotated[
        tuple[EmailAddress, ...],
        Key(
            "All addresses that you write from, aliases too. A draft goes out from the one that you"
            " used with that person.",
            ["sam@seller.example"],
        ),
    ]
    time_zone: Annotated[
        TimeZone,
        Key(
            "Where you work: days begin and end there.",
            "Europe/Amsterdam",
            otherwise="the zone of this machine",
        ),
    ] = field(default_factory=machine_zone)
    holidays: Annotated[
        Country | None,
        Key(
            "The country, or country-subdivision, whose public holidays are not working days: `NL`,"
            " `DE-BY`. `null`: only Saturdays and Sundays are free.",
            "NL",
        ),
    ] = None
    quiet: Annotated[
        tuple[QuietTime, ...],
        Key(
            "Times of the year in which nobody is expected to answer, first and last day: `24"
            " December to 1 January`, `07-20..08-20`, or with years for once. They weigh nothing in"
            " a wait for an answer; what you owe, you owe all the same.",
            ["24 December to 1 January"],
        ),
    ] = ()
    away: Annotated[
        tuple[QuietTime, ...],
        Key(
            "When you are away yourself, first and last day: `3 May 2027 to 14 May 2027`. Free as"
            " public holidays are: no wait counts these days, no draft falls due on them, and what"
            " you owe waits for you.",
        ),
    ] = ()
    language: Annotated[
        Language,
        Key("The language of a draft to somebody who has not written yet (ISO 639-1)."),
    ] = "en"
    signature: Annotated[Lines, Key("What stands under a draft.", "Sam\n")] = ""
