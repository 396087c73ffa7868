"""Mail that nobody wrote to us: notices of programs, senders nobody reads, newsletters, list posts.

The rule of the module: a program that passes on what a person wrote to us is that person; in any
doubt somebody wrote. List-Id, Precedence and List-Unsubscribe alone prove nothing: group addresses
put them on people's mail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.replies.automatic import (
    ABSENCES,
    has_auto_subject,
    is_acknowledgement_text,
    says_automatic,
)
from ghostwatch.core.replies.departures import departure_of
from ghostwatch.core.replies.fields import (
    answers_something,
    as_written,
    first,
    is_answer_subject,
    said,
)
from ghostwatch.core.replies.patterns import any_of, compiled

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

# Fields that trackers and schedulers put on their notices; each has been seen with the program.
_NOTICE_FIELDS = (
    "x-github-reason", "x-github-sender", "x-gitlab-notificationreason", "x-gitlab-project",
    "x-bugzilla-type", "x-bugzilla-reason", "x-jira-fingerprint", "x-redmine-host",
    "x-redmine-project", "x-trac-project", "x-phabricator-sent-this-message", "x-launchpad-bug",
    "x-cron-env", "x-patchwork-id", "robot-id", "x-jenkins-job", "x-sentry-project",
)  # fmt: skip
_NO_REPLY = (
    r"(?:no|do-?not|don-?t|donot|not)[-_.]?repl(?:y|ies)\b|(?:nicht[-_.]?antworten|keine[-_.]?antwort)"
    r"|ne[-_.]?pas[-_.]?repondre|na?o[-_.]?respond(?:a|er|as)|non[-_.]?rispondere"
    r"|niet[-_.]?(?:beant)?woorden|(?:[\w.-]{1,60}[-_.])?no-?reply(?:[-_.+]|@)"
)
_ROBOTS = (
    r"(?:notifications?|notify|alerts?|bounces?|automailer|calendar-notification|bugzilla-daemon"
    r"|cron|jenkins|root|dse|echosign|reminders?)(?:[-+_.][^@]*)?@"
    r"|[\w.-]{0,40}(?:^|[-_.])bot\d{0,3}(?:\+[^@]*)?@|[a-z]{2,20}bot\+[0-9a-f]{6,}@"
)
_SERVICES = r"docusign|echosign|adobe ?sign|dropbox ?sign|hellosign|pandadoc|signnow|yousign|signhere"


def has_notice_field(parsed: Parsed) -> bool:
    """Whether a tracker or scheduler signs."""
    return any(name in parsed.headers for name in _NOTICE_FIELDS)


def is_notice(parsed: Parsed) -> bool:
    """A program that wrote of its own accord: auto-generated is no answer (RFC 3834 5).

    But help desks and Exchange say auto-generated on their answers as well: whoever names a
    parent, or speaks of a receipt or an absence, answers.
    """
    text = said(parsed)
    if is_acknowledgement_text(text):
        return False
    if has_notice_field(parsed):
        return True
    return (
        first(parsed, "auto-submitted").startswith("auto-generated")
        and not answers_something(parsed)
        and not is_answer_subject(parsed.subject)
        and not has_auto_subject(parsed)
        and not says_automatic(parsed)
        and not any_of(ABSENCES).search(text)
        and departure_of(as_written(parsed)) is None
    )


def is_through_a_tool(parsed: Parsed) -> bool:
    """A person who wrote through a network's message service or a help desk.

    Such a service sends from an address that nobody reads, and names one that leads back to the
    person (Reply-To, RFC 5322 3.6.2). A signature service names the person too, and says "via":
    its notices are its own.
    """
    answer_to = first(parsed, "reply-to")
    names = " ".join(f"{sender.name} {sender.key}" for sender in parsed.senders).lower()
    return (
        _is_no_reply(parsed)
        and answers_something(parsed)
        and "@" in answer_to
        and not compiled(_NO_REPLY).search(answer_to)
        and not compiled(_SERVICES).search(names)
    )


def _is_no_reply(parsed: Parsed) -> bool:
    return any(compiled(_NO_REPLY).match(sender.key) for sender in parsed.senders)


def is_robot(parsed: Parsed) -> bool:
    """A sender that says of itself that nobody reads there."""
    return _is_no_reply(parsed) or any(
        compiled(_ROBOTS).match(sender.key) or _is_service(sender.domain)
        for sender in parsed.senders
    )


def _is_service(domain: str) -> bool:
    """A signature service, by its domain."""
    return bool(compiled(rf"(?:[\w-]{{1,40}}\.){{0,4}}(?:{_SERVICES})\.").match(domain))


# --- lists --------------------------------------------------------------------------------------


def is_mass_mail(parsed: Parsed) -> bool:
    """A newsletter: a way out (RFC 2369 3.2), the mark of a bulk sender, an answer to nothing.

    The mark is Precedence (RFC 3834 3.1.8), the one click of RFC 8058, or a feedback loop's id. A
    person's mail through a group address carries List-Id and Precedence: list; those are not
    asked.
    """
    if answers_something(parsed) or "list-unsubscribe" not in parsed.headers:
        return False
    return first(parsed, "precedence") in ("bulk", "junk") or any(
        name in parsed.headers for name in ("list-unsubscribe-post", "feedback-id")
    )


def is_list_post(parsed: Parsed) -> bool:
    """A new topic on somebody else's list (RFC 2919, RFC 2369 3.4), not addressed to us.

    Where the mail was delivered tells who we are; without that, and on a list of our own company
    (a group address), it may be a prospect's first word to us.
    """
    posts_to = compiled(r"mailto:([^>?\s]{3,200})").search(first(parsed, "list-post"))
    here = first(parsed, "delivered-to").strip() or first(parsed, "x-original-to").strip()
    if posts_to is None or "@" not in here or answers_something(parsed):
        return False
    listed, ours = posts_to[1], here.rpartition("@")[2]
    addressed = {address.key for address in (*parsed.to, *parsed.cc)}
    return listed in addressed and here not in addressed and not _same_house(listed, ours)


def _same_house(address: str, domain: str) -> bool:
    """Whether an address is at this domain or below it."""
    at = address.rpartition("@")[2]
    return at == domain or at.endswith("." + domain) or domain.endswith("." + at)
