"""Mail that came back, mail that is late, and which mail of ours that was.

The rule of the module: a delivery status (RFC 3464) is believed; where there is none, a mail
system must sign, or the words and the path must say the same. A delay is no failure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ghostwatch.core.replies.fields import AUTO_SUBJECTS, first
from ghostwatch.core.replies.patterns import any_of, compiled

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

_STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
_ACTION = rb"(?im)^action\s*:\s*([a-z]+)"


def _actions(parsed: Parsed) -> frozenset[bytes]:
    """What a delivery status says happened, over all recipients (RFC 3464 2.3.3)."""
    return frozenset(
        action.lower()
        for part in parsed.parts
        if part.content_type in _STATUS_PARTS
        for action in re.findall(_ACTION, part.octets)
    )


_NO_FAILURES = frozenset({b"delivered", b"relayed", b"expanded", b"delayed"})


def is_failure(parsed: Parsed) -> bool:
    """Failed, or a word that the standard does not know: programs say "error" too."""
    return bool(_actions(parsed) - _NO_FAILURES)


def is_no_failure(parsed: Parsed) -> bool:
    """Delivered, relayed, expanded or delayed: nothing has failed, or not yet."""
    return bool(_actions(parsed))


_BOUNCERS = r"(?:mailer-?daemon|postmaster|mail-?daemon|maildelivery)\b"
_BOUNCER_NAMES = r"mail delivery (?:sub)?system|mailer[- ]daemon|mail administrator"
_BOUNCE_FIELDS = frozenset({"x-failed-recipients", "x-ms-exchange-message-is-ndr"})
_BOUNCE_SUBJECTS = r"""
(?:permanent |e?mail )*deliver\w+ (?:permanent )?(?:fail|error|warning)
non-delivery
.{0,40}\buser unknown
(?:e?mail|message) could not be delivered
automatically rejected mail
undeliver(?:able|ed)
returned mail
returned to sender
failure notice
mail system error
delivery status notification ?\(fail
delivery notification
unzustellbar
nicht zustellbar
non remis
[eé]chec de la remise
no se puede entregar
mensaje no entregado
onbestelbaar
niet bezorgd
impossibile recapitare
mancata consegna
nelever
nie można dostarczyć
olevererbart
"""
_DELAY_SUBJECTS = r"""
\bdelayed\b
\(delay\)
could not send message for
still being retried
will be retried
verzögert
verzögerung
retardé
retrasado
vertraagd
in ritardo
"""


def _from_bouncer(parsed: Parsed) -> bool:
    """Whether a mail system signs: by local part or by name."""
    bouncer, name = compiled(_BOUNCERS), compiled(_BOUNCER_NAMES)
    return any(bouncer.match(s.key) or name.search(s.name.lower()) for s in parsed.senders)


def is_delay(parsed: Parsed) -> bool:
    """An old-style warning: not given up yet, so nothing changes."""
    return _from_bouncer(parsed) and bool(any_of(_DELAY_SUBJECTS).search(parsed.subject.lower()))


def is_old_bounce(parsed: Parsed) -> bool:
    """A bounce without a machine-readable part, as all were before RFC 3464."""
    if not _BOUNCE_FIELDS.isdisjoint(parsed.headers):
        return True
    subject = parsed.subject.lower()
    if _from_bouncer(parsed):
        return not any_of(AUTO_SUBJECTS).match(subject)
    return bool(any_of(_BOUNCE_SUBJECTS).match(subject)) and not parsed.in_reply_to


def is_null_path_bounce(parsed: Parsed) -> bool:
    """An empty Return-Path (RFC 5321 4.5.5) with the words of a bounce.

    Alone it proves nothing: receipts and automatic replies have it too.
    """
    if first(parsed, "return-path").strip() != "<>":
        return False
    head = f"{parsed.subject}\n{parsed.text[:2000]}".lower()
    return bool(any_of(_BOUNCE_SUBJECTS).search(head))


_RETURNED = ("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers")
# A returned header in the middle of a text: how bounces looked before RFC 3464, and still do.
_ID_FIELD = r"(?im)^[>| \t]{0,8}message-id\s{0,4}:\s{0,4}(<[!-;=?-~]{3,996}>)"
_MAX_RETURNED = 20


def returned_ids(parsed: Parsed) -> tuple[str, ...]:
    """The Message-IDs of the mail that a bounce gives back (RFC 6522 3 and 4)."""
    texts = [
        part.octets.decode("ascii", "replace")
        for part in parsed.parts
        if part.content_type in _RETURNED
    ]
    texts.append(parsed.text)
    found = {
        i: None for text in texts for i in compiled(_ID_FIELD).findall(text) if i.count("@") == 1
    }
    return tuple(found)[:_MAX_RETURNED]
