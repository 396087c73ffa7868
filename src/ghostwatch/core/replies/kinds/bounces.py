"""Mail that came back, mail that is late, and which mail of ours that was.

The rule of the module: a delivery status (RFC 3464) is believed; where there is none, a mail
system must sign, or a telling subject, the words and the path must say the same. A person who
tells of a bounce, forwards one, or is a postmaster is a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.model import Bounced
from ghostwatch.core.patterns import any_of, compiled
from ghostwatch.core.replies.kinds.automatic import AUTO_SUBJECTS
from ghostwatch.core.replies.kinds.fields import bare_subject, first, has_part
from ghostwatch.core.replies.kinds.reasons import reason_of
from ghostwatch.core.replies.kinds.reports import (
    NO_FAILURES,
    Group,
    from_bouncer,
    from_postmaster,
    groups,
    report_type,
    said_to_happen,
)
from ghostwatch.core.replies.kinds.returned import human_part, returned_ids, told_recipients

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed


class Bounce(NamedTuple):
    """What came back. why: the class. ids: Message-IDs of the returned mail. to: lower-cased."""

    why: Bounced
    ids: tuple[str, ...]
    to: tuple[str, ...]


# --- what the classes ask -----------------------------------------------------------------------


def is_failure(parsed: Parsed) -> bool:
    """Failed, or a word that the standard does not know: programs say "error" too."""
    return bool(said_to_happen(parsed) - NO_FAILURES)


def is_reported_delay(parsed: Parsed) -> bool:
    """Late for somebody, and failed for nobody (RFC 3464 2.3.3)."""
    return "delayed" in said_to_happen(parsed)


def is_delivered(parsed: Parsed) -> bool:
    """Delivered, relayed or expanded: nothing has failed."""
    return bool(said_to_happen(parsed))


def is_rejection(parsed: Parsed) -> bool:
    """Refused by a filter rule: RFC 5429 2.1.2 lets it say so as "deleted", with the reason."""
    automatic = first(parsed, "auto-submitted").startswith("auto-replied (rejected)")
    said = "automatically rejected" in f"{parsed.subject} {parsed.text[:500]}".lower()
    return (automatic or said) and report_type(parsed) == "disposition-notification"


_BOUNCE_FIELDS = frozenset(
    {"x-failed-recipients", "x-ms-exchange-message-is-ndr", "x-ms-embedded-report"}
)
_BOUNCE_SUBJECTS = r"""
(?:permanent |e?mail |message )*deliver\w+ (?:permanent )?(?:has )?(?:fail|error|warning|problem)
(?:permanent |e?mail |message )*deliver\w+ (?:permanent )?(?:has )?notification
(?:e?mail|message) (?:delivery )?(?:system )?(?:error|failure|problem)
non-?delivery|not delivered
.{0,40}\b(?:user|recipient|addressee) unknown
(?:your )?(?:e?mail|message)(?: to .{1,80})? (?:could not be|was not|couldn't be|wasn't) delivered
(?:automatically )?rejected mail
(?:\[postmaster\] )?(?:e-?mail )?delivery failure
undeliver(?:able|ed)|undelivered
returned (?:e?mail|message|to sender)|(?:e?mail|message) returned
failure notice|failed mail|failed delivery
delivery status notification
message (?:blocked|rejected|undeliverable)
unzustellbar|nicht zustellbar|(?:ihre )?(?:e-?mail|nachricht) .{0,40}nicht zugestellt
zustellung fehlgeschlagen|zustellfehler
non remis|non distribu|(?:message|mail|courriel) (?:non|pas) (?:délivré|remis|distribué)
[eé]chec d(?:e|'|’)\s?(?:la )?(?:remise|distribution|envoi|livraison)
(?:correo |mensaje )?(?:no se (?:puede|pudo|ha podido) entregar|no entregad[oa]|no entregable)
(?:error|fallo) (?:de|en la) entrega|mensaje devuelto|correo devuelto
(?:impossibile|non) recapita|mancat[ao] (?:consegna|recapito)|messaggio non recapitat
posta non recapitat
onbestelbaar|niet (?:bezorgd|afgeleverd)|niet te bezorgen|bezorging mislukt
não (?:foi possível entregar|entregue)|falha (?:na|de) entrega|mensagem (?:não entregue|devolvida)
går inte att leverera|olevererbart|kunde inte levereras|det gick inte att leverera
kan ikke leveres|ikke leveret|ikke levert|kunne ikke leveres|leveringsfejl
toimittaminen epäonnistui|viestiä ei voitu toimittaa
nie można dostarczyć|niedostarcz|nedoručiteln|nelze doručit|nelever
не доставлено|недоставлен|невозможно доставить|сообщение не доставлено
.{0,30}配信(?:不能|できません|エラー)|メールエラー|配信不能|配達できません|送信できません|未配信
"""
_BOUNCE_WORDS = r"""
\b(?:could|can|was|were)(?: not|n't|not) (?:be |been |reach(?:ed)? )?(?:deliver|reach|sent to)
\b(?:did|has|have)(?: not|n't|not) (?:be |been |reach(?:ed)? )?(?:deliver|reach|sent to)
\b(?:unable|not able|impossible|failed|wasn't able) to (?:be )?(?:deliver|send|reach)
\bdeliver\w* (?:to [^\n]{0,120} )?(?:has |have )?(?:permanently )?(?:failed|error|problem)
\bundeliver(?:able|ed)\b
\bno such (?:user|mailbox|account|recipient|address)
\b(?:user|recipient|mailbox|address|account) (?:\S+ ){0,3}(?:unknown|not found|does not exist)
\b(?:user|recipient|mailbox|address|account) (?:\S+ ){0,3}doesn't exist
\b(?:user|recipient|mailbox|address|account) (?:\S+ ){0,3}(?:unavailable|rejected|full)
\bpermanent (?:fatal )?error|returned to (?:you|sender)|\bdid not reach\b
\b(?:blocked|rejected) (?:by|because|due)|\bwas rejected\b|\bover ?quota\b
\bsmtp error\b|\brcpt to\b|\b5\d\d[ -]#?5\.\d
nicht (?:zugestellt|ausgeliefert) werden|unzustellbar
n'a pas pu (?:être|etre) (?:remis|d[eé]livr[eé]|distribu)
no se ha podido entregar|no (?:pudo|puede) (?:ser )?entrega
non (?:è stato|può essere) (?:recapitat|consegnat)
niet (?:worden |kon worden )?(?:bezorgd|afgeleverd|besteld)|kon niet worden
não (?:pôde|pode|foi possível) (?:ser )?entreg
kunde inte levereras|kunne ikke leveres|nie można dostarczyć|не (?:может быть|было|удалось) достав
"""
_DELAY_SUBJECTS = r"""
(?:mail |message |delivery |status |notification:? )*(?:delay(?:ed)?|warning)\b
.{0,60}\(delay(?:ed)?\)
warning: (?:could not send|message .{0,60}delayed|returned mail)
.{0,60}(?:still being|will be) retried
.{0,40}\b(?:verzögert|verzögerung)\b
.{0,40}\bretardée?\b
.{0,40}\bretrasad[oa]\b
.{0,40}\bvertraagd\b
.{0,40}\bin ritardo\b
.{0,40}\batrasad[ao]\b
"""
_DELAY_WORDS = r"""
this is a warning message only
has not yet been delivered
transient non-fatal errors
do not need to re-?send|kept in the queue
\bno action is required on your part
(?:will|shall) (?:keep trying|continue (?:to try|trying))|has been (?:postponed|deferred)
still trying to deliver
wird weiter versucht
"""
_FAILED_WORDS = (
    r"permanent (?:fatal )?error|given up|giving up|failed permanently|returned to sender"
)


def _subject(parsed: Parsed) -> str:
    return bare_subject(parsed)


def _head(parsed: Parsed) -> str:
    """What a mail system says to people, before what it returns."""
    return human_part(parsed.text)[:3_000].lower().replace("\u2019", "'")


def _signs(parsed: Parsed) -> bool:
    """A mail system, or a postmaster whose subject is a bounce's, or its words under its path."""
    if from_bouncer(parsed) or report_type(parsed) == "delivery-status":
        return True
    if not from_postmaster(parsed):
        return False
    return bool(any_of(_BOUNCE_SUBJECTS).match(_subject(parsed)))


def is_old_delay(parsed: Parsed) -> bool:
    """A warning without a report: not given up yet, so nothing changes."""
    if not _signs(parsed):
        return False
    text = _head(parsed)
    if compiled(_FAILED_WORDS).search(text):
        return False
    late = any_of(_DELAY_SUBJECTS).match(_subject(parsed)) or any_of(_DELAY_WORDS).search(text)
    return bool(late)


def is_old_bounce(parsed: Parsed) -> bool:
    """A bounce without a believable report, as all were before RFC 3464.

    X-Failed-Recipients is Exim's and Gmail's, X-MS-Exchange-Message-Is-Ndr Exchange's,
    X-MS-Embedded-Report that of Exchange 5.5.
    """
    if any_of(AUTO_SUBJECTS).match(_subject(parsed)):
        return False
    if not _BOUNCE_FIELDS.isdisjoint(parsed.headers) or _signs(parsed):
        return True
    if parsed.in_reply_to or not _subject_tells(parsed) or _greets(parsed):
        return False
    return bool(any_of(_BOUNCE_WORDS).search(_head(parsed))) and _returns_something(parsed)


def _subject_tells(parsed: Parsed) -> bool:
    """A bounce's subject; some programs put it behind ours, after a colon."""
    subject = _subject(parsed)
    return any(any_of(_BOUNCE_SUBJECTS).match(part) for part in (subject, _behind_colon(subject)))


def _behind_colon(subject: str) -> str:
    return subject.rpartition(" : ")[2]


def _returns_something(parsed: Parsed) -> bool:
    """Our mail, its id, or a recipient alone on a line: what people do not write when they tell."""
    if has_part(parsed, "message/rfc822", "text/rfc822-headers") or returned_ids(parsed):
        return True
    text = _head(parsed)
    return bool(compiled(_ALONE).search(text)) and bool(compiled(_MAIL).search(text))


def _greets(parsed: Parsed) -> bool:
    """Whether it begins as people begin: "Hi Sam," but not "Hi. This is the mail program"."""
    return bool(compiled(_GREETING).match(_head(parsed)))


_GREETING = (
    r"\s{0,20}(?:hi|hello|hey|dear|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|bonjour"
    r"|cher|chère|hola|estimad[oa]|ciao|buongiorno|gentile|beste|geachte|olá|car[oa]|hej|hei|moi"
    r"|sam) (?!sender|user|customer|sir)[^\n.:]{1,60}(?:,|!|\n|$)"
)
_MAIL = (
    r"\b(?:e-?mails?|mails?|messages?|messaggio|mensaje|correo|courriel|nachricht|bericht|mensagem"
    r"|recipients?|destinataires?|mailbox|smtp|meddelande\w{0,2}|wiadomość|письмо|сообщение)\b"
)


_ALONE = (
    r"(?m)^(?:[ \t>*\u2022-]{0,9}(?:\"[^\"\n]{1,80}\" )?|(?:failed |intended |final )?recipient: )"
    r"<?[\w.+'-]{1,64}@[\w.-]{3,200}>?[ \t]{0,4}[:.]?[ \t]{0,4}$"
)


def is_null_path_bounce(parsed: Parsed) -> bool:
    """An empty Return-Path (RFC 5321 4.5.5) with the words of a bounce.

    Alone it proves nothing: receipts and automatic replies have it too.
    """
    if first(parsed, "return-path").strip() != "<>" or parsed.in_reply_to or _greets(parsed):
        return False
    text = _head(parsed)
    tells = _subject_tells(parsed) or bool(any_of(_BOUNCE_WORDS).search(text))
    return tells and (_returns_something(parsed) or bool(compiled(_MAIL_TO).search(text)))


_MAIL_TO = rf"(?:{_MAIL})[ \n](?:to|an|à|a|aan|para|til|till)[ \n:]{{1,4}}<?[\w.+'-]{{1,64}}@"


# --- what a bounce says -------------------------------------------------------------------------

_WORST = (Bounced.HARD, Bounced.FULL, Bounced.POLICY, Bounced.OTHER)


def bounce_of(parsed: Parsed) -> Bounce:
    """Why, which mail, and whom it did not reach; of several reasons the most final one.

    The class comes from the status (RFC 3463), then from the words of the reply. Our own address
    is never among the recipients.
    """
    reported = groups(parsed)
    failed = tuple(g for g in reported if g.action.split()[0] not in NO_FAILURES)
    late = tuple(g for g in reported if g.action.startswith("delayed"))
    ours = frozenset(address.key for address in (*parsed.to, *parsed.cc))
    named = dict.fromkeys(g.spec for g in failed or late if g.spec and g.spec not in ours)
    to = tuple(named) or told_recipients(parsed, ours)
    return Bounce(_why(parsed, failed, late), returned_ids(parsed), to)


def _why(parsed: Parsed, failed: tuple[Group, ...], late: tuple[Group, ...]) -> Bounced:
    if failed:
        text = _head(parsed)
        reasons = {reason_of(group.status, group.diagnostic, text) for group in failed}
        return next(why for why in _WORST if why in reasons)
    if late or is_old_delay(parsed):
        return Bounced.DELAYED
    return reason_of("", _head(parsed), parsed.subject)
