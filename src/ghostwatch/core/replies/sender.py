"""Whether the seller's own mail server says that a mail is not from whom it names.

The rule of the module: only what a trusted server wrote on top of the message counts
(Authentication-Results, RFC 8601), and only a failure for the domain in From says anything. What a
server could not find out, or did not look at, is no failure; what anybody else wrote is nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core import domains
from ghostwatch.core.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ghostwatch.core.model import Parsed

NO_ID = ""
"""An entry of the trusted ids: fields without authserv-id count (Microsoft writes none)."""

_MAX_VALUE = 16_384  # characters of one field; what follows is not read
_MAX_FIELDS = 40
_MAX_SEALS = 50  # RFC 8617 4.2.1

# Comments nest and hold quoted pairs, quoted strings hold semicolons (RFC 5322 3.2.2, 3.2.4).
_QUOTED = r'"(?:[^"\\]|\\.)*+(?:"|\\?$)'
_LEXEME = rf'(?s){_QUOTED}|\\.|[()]|[^"\\()]++|\\'
_CLAUSE = rf'(?s)(?:{_QUOTED}|[^;"])++'
_PAIR = rf'(?s)(?<![\w.-])([\w.-]{{1,64}}+)\s*(?:/\s*\d{{1,9}}\s*)?=\s*({_QUOTED}|[^\s;"]*+)'
_TOKEN = rf"{_PAIR}|{_QUOTED}"  # a quoted string that is no value is passed over
_AROUND_DOT = r"(?<=\w)\s{0,9}\.\s{0,9}(?=\w)"
_FIRST_WORD = r'\s*"?([\w.:\[\]-]{1,255})'
_SEALER = r"(?:^|;)\s*d\s*=\s*([\w.-]{1,255})"
_INSTANCE = r"\s*i\s*=\s*(\d{1,3})\s*;"

_METHODS = frozenset(("spf", "dkim", "dmarc", "compauth", "arc"))
_ONCE = frozenset(("spf", "dmarc", "compauth"))  # one server writes each of these once

# RFC 8601 2.7.1 and 2.7.2: only "fail", and "softfail" of SPF, say that the domain disowns the mail
# (RFC 7208 8.4, 8.5). permerror is a broken record, temperror no answer, neutral and none no word,
# "policy" the receiver's taste. "hardfail" is how RFC 5451 spelled a fail.
_SPF_FAILED = frozenset(("fail", "softfail", "hardfail"))
_DKIM_FAILED = frozenset(("fail", "hardfail"))
# Microsoft's composite authentication (compauth, reason) where its DMARC result counts for nothing:
# overridden by a trusted ARC sealer (SecOps guide for email authentication in Microsoft 365,
# 2025-10), or not judged because another filter stands in front of it and so SPF fails always (seen
# in headers only).
_OVERRULED = frozenset((("pass", "130"), ("none", "451")))


class Result(NamedTuple):
    """One method's result: "dkim", "fail", and its properties, such as header.d, lower-cased."""

    method: str
    value: str
    properties: Mapping[str, str]

    def about(self, *names: str) -> str:
        """The domain of the first of these properties that is there, "" without."""
        found = next((self.properties[name] for name in names if name in self.properties), "")
        return found.rpartition("@")[2].strip(".")


def default_trust(
    hosts: Iterable[str], rows: Mapping[str, Iterable[str]] | None = None
) -> frozenset[str]:
    """The authserv-ids to trust for these IMAP hosts and addresses (or their domains).

    An entry stands for itself and every name below it; NO_ID for fields without any id. The
    registered domain of each host, since RFC 8601 2.5 recommends an id in the server's own domain;
    rows: a provider's IMAP domain -> the ids that it writes instead.
    """
    names = [domains.shown(host.strip().rpartition("@")[2]) for host in hosts]
    ours = {domains.organizational(name) for name in names} - {""}
    theirs = {
        trusted
        for provider, ids in (rows or {}).items()
        for name in names
        if domains.is_within(name, provider)
        for trusted in ids
    }
    return frozenset(ours | theirs)


def failed_authentication(parsed: Parsed, trusted: frozenset[str]) -> str | None:
    """Why the trusted server says that From is forged ("the mail server says that …"), or None.

    A DMARC failure (RFC 7489 6.6.2), Microsoft's failed composite authentication, or, where DMARC
    said neither, SPF and DKIM both failed for the domain in From: forwarding breaks the one,
    mailing lists the other (RFC 7960 2, 3), and a mail that only lacks a signature may be
    forwarded. An intact ARC chain proves nothing by itself (RFC 8617 9): it excuses a failure only
    when every sealer in it is trusted and the first of them saw DMARC pass.
    """
    author = domains.shown(parsed.senders[0].domain) if len(parsed.senders) == 1 else ""
    results = [
        result
        for result in _own_results(parsed.headers.get("authentication-results", ()), trusted)
        if result.method != "dmarc" or _related(result.about("header.from"), author)
    ]
    if not author or _excused(results, parsed, author, trusted):
        return None
    how = _failure(results, author)
    return f"the mail server says that {how} for {author}" if how else None


def _failure(results: Sequence[Result], author: str) -> str | None:
    """What failed, or None."""
    dmarc = _values(results, "dmarc")
    if "fail" in dmarc:  # asked first: a pass beside it may stand in what the sender chose
        return "DMARC failed"
    if "pass" in dmarc:
        return None
    spf = _aligned(results, "spf", author, "smtp.mailfrom", "smtp.mail")
    dkim = _aligned(results, "dkim", author, "header.d", "header.i")
    if "pass" in spf | dkim:
        return None
    if "fail" in _values(results, "compauth"):
        return "composite authentication failed"
    return "neither SPF nor DKIM held" if spf & _SPF_FAILED and dkim & _DKIM_FAILED else None


def _values(results: Iterable[Result], method: str) -> set[str]:
    return {result.value for result in results if result.method == method}


def _aligned(results: Iterable[Result], method: str, author: str, *names: str) -> set[str]:
    """A method's results for the author's own domain (RFC 7489 3.1, relaxed alignment)."""
    return {
        result.value
        for result in results
        if result.method == method and _same_house(result.about(*names), author)
    }


def _same_house(one: str, other: str) -> bool:
    registered = domains.organizational(one)
    return bool(registered) and registered == domains.organizational(other)


def _related(header_from: str, author: str) -> bool:
    """Whether a DMARC result is about this author: some servers do not name whom they looked at."""
    return not header_from or _same_house(domains.shown(header_from), author)


# --- ARC ---------------------------------------------------------------------------------------


def _excused(
    results: Sequence[Result], parsed: Parsed, author: str, trusted: frozenset[str]
) -> bool:
    """Whether those who failed it were overruled, or a trusted chain saw it arrive unharmed."""
    by_microsoft = any(
        result.method == "compauth"
        and (result.value, result.properties.get("reason")) in _OVERRULED
        for result in results
    )
    return by_microsoft or ("pass" in _values(results, "arc") and _vouched(parsed, author, trusted))


def _vouched(parsed: Parsed, author: str, trusted: frozenset[str]) -> bool:
    """Every seal is a trusted domain's, and the first sealer saw DMARC pass (RFC 8617 5.2, 9)."""
    seals = parsed.headers.get("arc-seal", ())[: _MAX_SEALS + 1]
    sealers = [compiled(_SEALER).search(seal[:_MAX_VALUE]) for seal in seals]
    if not sealers or not all(s and _is_trusted(s[1].lower(), trusted) for s in sealers):
        return False
    return any(
        result.value == "pass" and _same_house(result.about("header.from"), author)
        for value in parsed.headers.get("arc-authentication-results", ())[:_MAX_SEALS]
        if (first := compiled(_INSTANCE).match(value)) and int(first[1]) == 1
        for result in _read(value[first.end() :])[1]
        if result.method == "dmarc"
    )


# --- the fields --------------------------------------------------------------------------------


def _own_results(values: Sequence[str], trusted: frozenset[str]) -> list[Result]:
    """The results that our own server wrote for this delivery, topmost first.

    Servers put their fields on top (RFC 8601 5: and remove those that claim their id). Many write
    one field for each method; a method that comes again was written by an earlier hop, or forged.
    """
    found: list[Result] = []
    for value in values[:_MAX_FIELDS]:
        authserv_id, results = _read(value)
        if not _is_trusted(authserv_id, trusted):
            continue
        if any(_values(results, method) and _values(found, method) for method in _ONCE):
            break
        found += results
    return found


def _is_trusted(authserv_id: str, trusted: frozenset[str]) -> bool:
    if not authserv_id:
        return NO_ID in trusted
    return any(domains.is_within(authserv_id, entry) for entry in trusted)


def _read(value: str) -> tuple[str, list[Result]]:
    """The authserv-id, "" without one, and the results of one field (RFC 8601 2.2)."""
    clauses: list[str] = compiled(_CLAUSE).findall(_without_comments(value[:_MAX_VALUE]))
    first = clauses[0] if clauses else ""
    if compiled(_PAIR).match(first.strip()):  # no id: the results begin at once
        return NO_ID, [result for clause in clauses for result in _results(clause)]
    word = compiled(_FIRST_WORD).match(first)
    # Without semicolons after the id, the results stand in its clause.
    return word[1].lower() if word else "?", [r for clause in clauses for r in _results(clause)]


def _without_comments(value: str) -> str:
    """The text outside comments, each a blank; one that is never closed reaches to the end."""
    kept: list[str] = []
    depth = 0
    for lexeme in compiled(_LEXEME).findall(value):
        if lexeme == "(":
            depth += 1
            kept.append(" ")
        elif lexeme == ")":
            depth = max(depth - 1, 0)
        elif not depth:
            kept.append(lexeme)
    return "".join(kept)


def _results(clause: str) -> Iterator[Result]:
    """The results in a clause: one, or several where a server leaves out the semicolons."""
    method, value, properties = "", "", dict[str, str]()
    joined = compiled(_AROUND_DOT).sub(".", clause)
    for name, written in compiled(_TOKEN).findall(joined):
        if name.lower() in _METHODS:
            if method:
                yield Result(method, value, properties)
            method, value, properties = name.lower(), written.strip('"').lower(), {}
        elif name:
            properties.setdefault(name.lower(), written.strip('"').lower())
    if method:
        yield Result(method, value, properties)
