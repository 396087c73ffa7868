"""The table of reply classes: what sort of sender wrote, by fields, report parts and words.

The rule of the module: the first row that fits wins. What a machine says of itself comes before
what its words look like, and in doubt a person wrote. Precedence, X-Auto-Response-Suppress and
List-Id alone prove nothing: people's mail carries them. To add a class, add a row to CLASSES and
examples to the folder of its kind in tests/corpus/replies.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ghostwatch.core.model import Effect, Kind, Parsed
from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.kinds.acknowledgements import (
    is_acknowledgement,
    is_acknowledgement_in_words,
)
from ghostwatch.core.replies.kinds.automatic import has_auto_field, has_auto_subject, says_automatic
from ghostwatch.core.replies.kinds.bounces import (
    is_delivered,
    is_failure,
    is_null_path_bounce,
    is_old_bounce,
    is_old_delay,
    is_rejection,
    is_reported_delay,
)
from ghostwatch.core.replies.kinds.departures import is_departure
from ghostwatch.core.replies.kinds.fields import bare_subject, has_part
from ghostwatch.core.replies.kinds.invitations import is_about_a_meeting, is_by_room
from ghostwatch.core.replies.kinds.machines import (
    is_list_post,
    is_mass_mail,
    is_notice,
    is_receipt_in_words,
    is_robot,
)
from ghostwatch.core.replies.kinds.people import (
    is_person_behind_a_field,
    is_through_a_tool,
    is_unsubscribing,
)
from ghostwatch.core.replies.kinds.reports import report_type


class ReplyClass(NamedTuple):
    """One row. fits: whether a message is of this class. kind: what it then is.

    effect: what it does to the conversation (of a person it is that of the intent). source: where
    the rule is from, "seen with ..." when no standard has it.
    """

    name: str
    fits: Callable[[Parsed], bool]
    kind: Kind
    effect: Effect
    source: str


def _is_unreadable(parsed: Parsed) -> bool:
    return not parsed.headers


def _is_room(parsed: Parsed) -> bool:
    return is_about_a_meeting(parsed) and is_by_room(parsed)


def _is_feedback_report(parsed: Parsed) -> bool:
    if report_type(parsed) == "feedback-report" or has_part(parsed, "message/feedback-report"):
        return True
    # Outlook.com's programme sends the mail without the report.
    about_an_address = compiled(r"complaint about message from [\d.:a-f]{3,45}$")
    return has_part(parsed, "message/rfc822") and bool(about_an_address.match(bare_subject(parsed)))


def _is_disposition(parsed: Parsed) -> bool:
    return report_type(parsed) == "disposition-notification" or has_part(
        parsed, "message/disposition-notification"
    )


_R, _A, _I, _E = ReplyClass, Effect.ANSWERS, Effect.IGNORED, Effect.ENDS_ADDRESS

CLASSES: tuple[ReplyClass, ...] = (
    _R("unreadable", _is_unreadable, Kind.UNREADABLE, _I, "RFC 5322 3.6: From and Date must be"),
    _R("calendar of a room", _is_room, Kind.CALENDAR, _I, "RFC 5545 3.2.3: CUTYPE"),
    _R("calendar", is_about_a_meeting, Kind.CALENDAR, _A, "RFC 6047 2.4, RFC 5546 1.4"),
    _R("feedback report", _is_feedback_report, Kind.ROBOT, _I, "RFC 5965: a passed-on complaint"),
    _R("delivery failed", is_failure, Kind.BOUNCE, _E, "RFC 3464 2.3.3: failed"),
    _R("delivery delayed", is_reported_delay, Kind.BOUNCE, _I, "RFC 3464 2.3.3: delayed"),
    _R("delivered", is_delivered, Kind.RECEIPT, _I, "RFC 3464 2.3.3: delivered, relayed, expanded"),
    _R("rejected by a filter rule", is_rejection, Kind.BOUNCE, _E, "RFC 5429 2.1.2"),
    _R("disposition notification", _is_disposition, Kind.RECEIPT, _I, "RFC 8098: read, deleted"),
    _R("receipt in words", is_receipt_in_words, Kind.RECEIPT, _I, "seen with Notes and Exchange"),
    _R("delay warning of an old kind", is_old_delay, Kind.BOUNCE, _I, "seen with sendmail, Exim"),
    _R("bounce of an old kind", is_old_bounce, Kind.BOUNCE, _E, "seen with qmail, Exim, Exchange"),
    _R("a person who unsubscribes by a button", is_unsubscribing, Kind.PERSON, _A,
       "RFC 2369 3.2: mailto; seen with Apple Mail, which marks it as automatic"),
    _R("mass mail", is_mass_mail, Kind.LIST, _I, "RFC 2369 3.2 with RFC 8058 or RFC 3834 3.1.8"),
    _R("notice of a machine", is_notice, Kind.ROBOT, _I, "RFC 3834 5: auto-generated; trackers"),
    _R("no longer there", is_departure, Kind.AUTO_REPLY, _E, "seen with mailboxes of the departed"),
    _R("a person behind an automatic field", is_person_behind_a_field, Kind.AUTO_REPLY, _A,
       "seen with help desks and gateways"),
    _R("automatic acknowledgement", is_acknowledgement, Kind.AUTO_REPLY, _I,
       "RFC 3834 5; seen with Zendesk, Freshdesk, OTRS, Jira, HubSpot, Salesforce"),
    _R("automatic by its fields", has_auto_field, Kind.AUTO_REPLY, Effect.HOLDS,
       "RFC 3834 3.1.7 and 5; automatic.AUTO_FIELDS"),
    _R("automatic by its subject", has_auto_subject, Kind.AUTO_REPLY, Effect.HOLDS,
       "seen with Exchange, Notes, GroupWise, webmail, in their languages"),
    _R("acknowledgement in words", is_acknowledgement_in_words, Kind.AUTO_REPLY, _I,
       "seen with contact forms and help desks"),
    _R("automatic by its words", says_automatic, Kind.AUTO_REPLY, Effect.HOLDS,
       "seen with rules that answer with a template and set no field"),
    _R("bounce by path and words", is_null_path_bounce, Kind.BOUNCE, _E, "RFC 5321 4.5.5"),
    _R("post on a mailing list", is_list_post, Kind.LIST, _I, "RFC 2919, RFC 2369 3.4"),
    _R("a person through a tool", is_through_a_tool, Kind.PERSON, _A, "RFC 5322 3.6.2: Reply-To"),
    _R("robot", is_robot, Kind.ROBOT, _I, "seen with portals, trackers, calendars"),
    _R("person", lambda _: True, Kind.PERSON, _A, "nothing says otherwise"),
)  # fmt: skip

A_PERSON = CLASSES[-1]
_OF_OUR_OWN = (is_about_a_meeting, _is_disposition, has_auto_field)
OWN_CLASSES: tuple[ReplyClass, ...] = (
    *(row for row in CLASSES if row.fits in _OF_OUR_OWN),
    A_PERSON,
)
"""The same for the seller's own mail: only what a program says of itself makes it a program's.

A subject such as "On holiday: may we move our call?" the seller wrote: it lies in Sent.
"""
