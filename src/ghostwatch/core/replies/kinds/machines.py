"""Mail that nobody wrote to us: notices of programs, senders nobody reads, newsletters, list posts.

The rule of the module: a program that passes on what a person wrote to us is that person; in any
doubt somebody wrote. List-Id, Precedence and List-Unsubscribe alone prove nothing: group addresses
put them on people's mail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.patterns import any_of, compiled
from ghostwatch.core.replies.kinds.acknowledgements import is_acknowledgement_text
from ghostwatch.core.replies.kinds.automatic import ABSENCES, has_auto_subject, says_automatic
from ghostwatch.core.replies.kinds.departures import departure_of
from ghostwatch.core.replies.kinds.fields import (
    answers_something,
    as_written,
    first,
    is_answer_subject,
    said,
)

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

# Fields that trackers and schedulers put on their notices; each has been seen with the program.
_NOTICE_FIELDS = (
    "x-github-reason", "x-github-sender", "x-gitlab-notificationreason", "x-gitlab-project",
    "x-bugzilla-type", "x-bugzilla-reason", "x-jira-fingerprint", "x-redmine-host",
    "x-redmine-project", "x-trac-project", "x-phabricator-sent-this-message", "x-launchpad-bug",
    "x-cron-env", "robot-id", "x-git-refname", "x-git-reftype", "x-gerrit-messagetype",
    "x-jenkins-job", "x-sentry-project",
)  # fmt: skip
NO_REPLY = (
    r"(?:no|do-?not|don-?t|donot|not)[-_.]?repl(?:y|ies)\b|(?:nicht[-_.]?antworten|keine[-_.]?antwort)"
    r"|ne[-_.]?pas[-_.]?repondre|na?o[-_.]?respond(?:a|er|as)|non[-_.]?rispondere"
    r"|niet[-_.]?(?:beant)?woorden|(?:[\w.-]{1,60}[-_.])?no-?reply(?:[-_.+]|@)"
)
_ROBOTS = (
    r"(?:notifications?|notify|alerts?|bounces?|automailer|calendar-notification|bugzilla-daemon"
    r"|cron|jenkins|root|dse|echosign|reminders?)(?:[-+_.][^@]*)?@"
    r"|[\w.-]{0,40}(?:^|[-_.])bot\d{0,3}(?:\+[^@]*)?@|[a-z]{2,20}bot\+[0-9a-f]{6,}@"
)
SERVICES = (
    r"docusign|echosign|adobe ?sign|dropbox ?sign|hellosign|pandadoc|signnow|yousign|signhere"
)


def has_notice_field(parsed: Parsed) -> bool:
    """Whether a tracker or scheduler signs."""
    return any(name in parsed.headers for name in _NOTICE_FIELDS)


def is_notice(parsed: Parsed) -> bool:
    """A program that wrote of its own accord: auto-generated is no answer (RFC 3834 5).

    But help desks and Exchange say auto-generated on their answers as well: whoever names a
    parent, or speaks of a receipt or an absence, answers.
    """
    generated = first(parsed, "auto-submitted").startswith("auto-generated")
    if not (generated or has_notice_field(parsed)) or is_acknowledgement_text(said(parsed)):
        return False
    return has_notice_field(parsed) or (
        (_of_its_own_accord(parsed) or "list-id" in parsed.headers or is_robot(parsed))
        and not has_auto_subject(parsed)
        and not says_automatic(parsed)
        and not any_of(ABSENCES).search(said(parsed))
        and departure_of(as_written(parsed)) is None
    )


def _of_its_own_accord(parsed: Parsed) -> bool:
    """Whether it answers nothing, by its fields and by its subject."""
    return not answers_something(parsed) and not is_answer_subject(parsed.subject)


def is_no_reply(parsed: Parsed) -> bool:
    """An address that says that nobody reads there."""
    return any(compiled(NO_REPLY).match(sender.key) for sender in parsed.senders)


def is_robot(parsed: Parsed) -> bool:
    """A sender that says of itself that nobody reads there."""
    return is_no_reply(parsed) or any(
        compiled(_ROBOTS).match(sender.key) or _is_service(sender.domain)
        for sender in parsed.senders
    )


def _is_service(domain: str) -> bool:
    """A signature service, by its domain."""
    return bool(compiled(rf"(?:[\w-]{{1,40}}\.){{0,4}}(?:{SERVICES})\.").match(domain))


_READ_SUBJECTS = (
    r"(?:read|not read|deleted|displayed|gelesen|ungelesen gelöscht|lu|non lu|leído|letto|gelezen"
    r"|lida|lästs?|læst|lest|przeczytano|прочитано|return receipt|lesebestätigung)\s?:"
)
_READ_WORDS = (
    r"\byour (?:message|document|mail)\b.{0,600}\bwas (?:read|deleted|displayed|received by)\b"
    r"|\bihre nachricht\b.{0,600}\bwurde\b.{0,60}\b(?:gelesen|gelöscht)"
    r"|\bvotre message\b.{0,600}\ba été (?:lu|supprimé)"
    r"|\bsu mensaje\b.{0,600}\b(?:fue|ha sido) (?:leído|elim)"
    r"|\bil messaggio\b.{0,600}\bè stato (?:letto|elim)|\buw bericht\b.{0,600}\b(?:is|werd) gelezen"
    r"|\ba sua mensagem\b.{0,600}\bfoi (?:lida|elim)"
)


def is_receipt_in_words(parsed: Parsed) -> bool:
    """A read receipt without its report, as Notes and old Exchange servers write it."""
    return bool(
        compiled(_READ_SUBJECTS).match(parsed.subject.lower())
        and compiled(_READ_WORDS).search(said(parsed))
    )


# --- lists --------------------------------------------------------------------------------------


def is_mass_mail(parsed: Parsed) -> bool:
    """A newsletter: a way out (RFC 2369 3.2), the mark of a bulk sender, an answer to nothing.

    The mark is Precedence (RFC 3834 3.1.8), the one click of RFC 8058, or a feedback loop's id. A
    person's mail through a group address carries List-Id and Precedence: list; those are not
    asked.
    """
    if "list-unsubscribe" not in parsed.headers or not _of_its_own_accord(parsed):
        return False
    if has_auto_subject(parsed):
        return False
    marked = first(parsed, "precedence") in ("bulk", "junk") or any(
        name in parsed.headers for name in ("list-unsubscribe-post", "feedback-id")
    )
    return marked and not is_acknowledgement_text(said(parsed))


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
