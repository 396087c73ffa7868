"""What one message means: an ordered table of reply classes, the new text, and a first intent.

The rule of the module: the class comes from header fields and report parts, first row that fits
wins (RFC 3834 for automatic replies, RFC 3464 for bounces, RFC 8098 for receipts). Precedence,
X-Auto-Response-Suppress and List-Id alone prove nothing: people's mail carries them. What a person
wants is read from the new text only, sentence by sentence, and a rule may only make ghostwatch
write less; not understood is ``unknown``: a person answered.

To add a class, add a row to CLASSES and a folder of examples to tests/corpus/replies. To add a
phrase, add a line to STOPS.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.model import Intent, Kind, Parsed, Reading

if TYPE_CHECKING:
    from collections.abc import Callable

# --- the table of classes ----------------------------------------------------------------------


class ReplyClass(NamedTuple):
    """One row. fits: whether a message is of this class. kind: what it then is."""

    name: str
    fits: Callable[[Parsed], bool]
    kind: Kind


def read(parsed: Parsed) -> Reading:
    """What the message means; ``sender_doubt`` is handed through."""
    kind = next(row.kind for row in CLASSES if row.fits(parsed))
    doubt = parsed.sender_doubt
    if kind is Kind.BOUNCE:
        return Reading(kind=kind, bounced_ids=_returned_ids(parsed), sender_doubt=doubt)
    if kind is Kind.AUTO_REPLY:
        return Reading(kind=kind, away_until=_away_until(parsed), sender_doubt=doubt)
    if kind is not Kind.PERSON:
        return Reading(kind=kind, sender_doubt=doubt)
    stop = asks_to_stop(new_text(parsed.text).text)
    intent = Intent.STOP if stop else Intent.UNKNOWN
    return Reading(kind=kind, intent=intent, stop=stop, sender_doubt=doubt)


def _first(parsed: Parsed, name: str) -> str:
    """A header field's first value, lower-cased, "" when there is none."""
    return next(iter(parsed.headers.get(name, ())), "").lower()


def _has_part(parsed: Parsed, *content_types: str) -> bool:
    return any(part.content_type in content_types for part in parsed.parts)


def _report_type(parsed: Parsed) -> str:
    """The report-type of a multipart/report (RFC 6522), "" for other messages."""
    content_type = _first(parsed, "content-type")
    found = re.search(r"report-type\s*=\s*\"?([a-z-]+)", content_type)
    return found[1] if found and content_type.startswith("multipart/report") else ""


def _is_unreadable(parsed: Parsed) -> bool:
    return not parsed.headers


def _is_calendar(parsed: Parsed) -> bool:
    """An invitation or the answer to one (RFC 6047): from a person, though a program wrote it."""
    return _has_part(parsed, "text/calendar")


def _is_feedback_report(parsed: Parsed) -> bool:
    """A complaint that a provider passes on (RFC 5965)."""
    return _report_type(parsed) == "feedback-report" or _has_part(parsed, "message/feedback-report")


def _is_disposition(parsed: Parsed) -> bool:
    """Read, deleted, displayed (RFC 8098): no answer."""
    return _report_type(parsed) == "disposition-notification" or _has_part(
        parsed, "message/disposition-notification"
    )


_STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
_ACTION = re.compile(rb"^action\s*:\s*([a-z]+)", re.IGNORECASE | re.MULTILINE)


def _actions(parsed: Parsed) -> frozenset[bytes]:
    """What a delivery status says happened, over all recipients (RFC 3464 2.3.3)."""
    return frozenset(
        action.lower()
        for part in parsed.parts
        if part.content_type in _STATUS_PARTS
        for action in _ACTION.findall(part.octets)
    )


_NO_FAILURES = frozenset({b"delivered", b"relayed", b"expanded", b"delayed"})


def _is_failure(parsed: Parsed) -> bool:
    """Failed, or a word that the standard does not know: programs say "error" too."""
    return bool(_actions(parsed) - _NO_FAILURES)


def _is_no_failure(parsed: Parsed) -> bool:
    """Delivered, relayed, expanded or delayed: nothing has failed, or not yet."""
    return bool(_actions(parsed))


_BOUNCERS = re.compile(r"(?:mailer-?daemon|postmaster|mail-?daemon|maildelivery)\b")
_BOUNCER_NAMES = re.compile(r"mail delivery (?:sub)?system|mailer[- ]daemon|mail administrator")
_BOUNCE_SUBJECTS = re.compile(
    r"(?:(?:permanent |e?mail )*deliver\w+ (?:permanent )?(?:fail|error|warning)|non-delivery"
    r"|.{0,40}\buser unknown|(?:e?mail|message) could not be delivered|automatically rejected mail"
    r"|undeliver(?:able|ed)|returned mail|returned to sender|mail delivery fail|delivery fail"
    r"|failure notice|mail system error|delivery status notification ?\(fail"
    r"|undelivered mail returned|delivery notification|message could not be delivered"
    r"|unzustellbar|nicht zustellbar|non remis|echec de la remise|échec de la remise"
    r"|no se puede entregar|mensaje no entregado|onbestelbaar|niet bezorgd"
    r"|impossibile recapitare|mancata consegna|nelever|nie można dostarczyć|olevererbart)"
)
_DELAY_SUBJECTS = re.compile(
    r"(?:\bdelayed\b|\(delay\)|could not send message for|still being retried|will be retried"
    r"|verzögert|verzögerung|retardé|retrasado|vertraagd|in ritardo)"
)


def _from_bouncer(parsed: Parsed) -> bool:
    """Whether a mail system signs: by local part or by name."""
    return any(
        _BOUNCERS.match(sender.key) or _BOUNCER_NAMES.search(sender.name.lower())
        for sender in parsed.senders
    )


def _is_delay(parsed: Parsed) -> bool:
    """An old-style warning: not given up yet, so nothing changes."""
    return _from_bouncer(parsed) and bool(_DELAY_SUBJECTS.search(parsed.subject.lower()))


def _is_old_bounce(parsed: Parsed) -> bool:
    """A bounce without a machine-readable part."""
    if "x-failed-recipients" in parsed.headers or "x-ms-exchange-message-is-ndr" in parsed.headers:
        return True
    subject = parsed.subject.lower()
    if _from_bouncer(parsed):
        return not _AUTO_SUBJECTS.match(subject)
    return bool(_BOUNCE_SUBJECTS.match(subject)) and not parsed.in_reply_to


def _is_null_path_bounce(parsed: Parsed) -> bool:
    """An empty Return-Path alone proves nothing (receipts have it too); with the words it does."""
    if _first(parsed, "return-path").strip() != "<>":
        return False
    head = f"{parsed.subject}\n{parsed.text[:2000]}".lower()
    return bool(_BOUNCE_SUBJECTS.search(head))


# Header field -> what its value begins with ("" = anything but "no"). Sources: RFC 3834 5 for
# Auto-Submitted; the others are what responders of the last thirty years have set.
_AUTO_FIELDS = (
    ("auto-submitted", "auto-"),
    ("x-autoreply", ""),
    ("x-auto-reply", ""),
    ("x-autorespond", ""),
    ("x-autoresponder", ""),
    ("x-autoresponse", ""),
    ("x-autoreply-from", ""),
    ("x-auto-reply-from", ""),
    ("x-mail-autoreply", ""),
    ("x-autogenerated", "reply"),
    ("x-apple-action", "vacation"),
    ("precedence", "auto_reply"),
    ("x-precedence", "auto_reply"),
    ("x-ms-exchange-inbox-rules-loop", ""),
)


def _has_auto_field(parsed: Parsed) -> bool:
    return any(
        any(value.lower().startswith(begins) and value.lower() != "no" for value in values)
        for name, begins in _AUTO_FIELDS
        if (values := parsed.headers.get(name))
    )


# What programs put before the subject; a person who answers such a mail writes "Re:" before it.
_AUTO_SUBJECTS = re.compile(
    r"(?:auto(?:matic|mated)?[- ]?(?:reply|response|matische antwort)|automatische antwort"
    r"|automatisch antwoord|abwesenheits(?:notiz|nachricht|assistent|meldung)|abwesend\b"
    r"|réponse automatique|absence du bureau|respuesta automática|fuera de (?:la )?oficina"
    r"|risposta automatica|fuori (?:sede|ufficio)|resposta automática|autosvar|automatiskt? svar"
    r"|odpowiedź automatyczna|out of (?:the )?office|afwezig|vacation reply|on vacation:)"
)


def _has_auto_subject(parsed: Parsed) -> bool:
    subject = parsed.subject.lower()
    if _AUTO_SUBJECTS.match(subject):
        return True
    # A lone "Auto:" is a car in German, so it needs a parent.
    return subject.startswith("auto:") and bool(parsed.in_reply_to)


def _is_mass_mail(parsed: Parsed) -> bool:
    """A newsletter: a way out, and the mark of a bulk sender, and an answer to nothing.

    A person's mail through a group address carries List-Id and Precedence: list; those are not
    asked.
    """
    if parsed.in_reply_to or parsed.references or "list-unsubscribe" not in parsed.headers:
        return False
    return _first(parsed, "precedence") in ("bulk", "junk") or any(
        name in parsed.headers for name in ("list-unsubscribe-post", "feedback-id")
    )


_ROBOTS = re.compile(
    r"(?:no|do-?not|donot|not)[-_.]?reply\b|ne[-_.]?pas[-_.]?repondre|nao[-_.]?responda"
    r"|(?:notifications?|alerts?|bounces?|automailer)(?:\+[^@]*)?@"
)


def _is_robot(parsed: Parsed) -> bool:
    """A sender that says of itself that nobody reads there."""
    return any(_ROBOTS.match(sender.key) for sender in parsed.senders)


def _always(parsed: Parsed) -> bool:  # noqa: ARG001 - the last row fits everything
    return True


CLASSES: tuple[ReplyClass, ...] = (
    ReplyClass("unreadable", _is_unreadable, Kind.UNREADABLE),
    ReplyClass("calendar", _is_calendar, Kind.CALENDAR),
    ReplyClass("feedback report", _is_feedback_report, Kind.ROBOT),
    ReplyClass("disposition notification", _is_disposition, Kind.RECEIPT),
    ReplyClass("delivery failed", _is_failure, Kind.BOUNCE),
    ReplyClass("delivered or delayed", _is_no_failure, Kind.RECEIPT),
    ReplyClass("delay warning", _is_delay, Kind.RECEIPT),
    ReplyClass("bounce of an old kind", _is_old_bounce, Kind.BOUNCE),
    ReplyClass("automatic by its fields", _has_auto_field, Kind.AUTO_REPLY),
    ReplyClass("automatic by its subject", _has_auto_subject, Kind.AUTO_REPLY),
    ReplyClass("bounce by path and words", _is_null_path_bounce, Kind.BOUNCE),
    ReplyClass("mass mail", _is_mass_mail, Kind.LIST),
    ReplyClass("robot", _is_robot, Kind.ROBOT),
    ReplyClass("person", _always, Kind.PERSON),
)

# --- bounces -----------------------------------------------------------------------------------

_RETURNED = ("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers")
# A returned header in the middle of a text: how bounces looked before RFC 3464, and still do.
_ID_FIELD = re.compile(r"^[>| \t]{0,8}message-id\s{0,4}:\s{0,4}(<[!-;=?-~]{3,996}>)", re.I | re.M)
_MAX_RETURNED = 20


def _returned_ids(parsed: Parsed) -> tuple[str, ...]:
    """The Message-IDs of the mail that a bounce gives back (RFC 3464 2.1)."""
    texts = [
        part.octets.decode("ascii", "replace")
        for part in parsed.parts
        if part.content_type in _RETURNED
    ]
    texts.append(parsed.text)
    found = {i: None for text in texts for i in _ID_FIELD.findall(text) if i.count("@") == 1}
    return tuple(found)[:_MAX_RETURNED]


# --- new text ----------------------------------------------------------------------------------


class NewText(NamedTuple):
    """What the writer wrote now. text: without quotes and signature. signature: cut off, or ""."""

    text: str
    signature: str


_MAX_LINES = 2_000
_MAX_LINE = 1_000
_ATTRIBUTION_LINES = 4
_ATTRIBUTION_BEGINS = re.compile(
    r"(?:on|am|le|el|il|op|em|den|dne|w dniu|den|po|from|von|de)\s", re.IGNORECASE
)
_ATTRIBUTION_VERBS = (
    "wrote", "schrieb", "a écrit", "escribió", "ha scritto", "schreef", "escreveu", "skrev",
    "napisał", "napsal",
)  # fmt: skip
_SEPARATOR = re.compile(
    r"\s{0,3}-{2,}\s{0,3}(?:original message|ursprüngliche nachricht|message d'origine"
    r"|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original"
    r"|forwarded message|weitergeleitete nachricht)\s{0,3}-{2,}",
    re.IGNORECASE,
)
_HEADER_FROM = re.compile(r"\s{0,3}\*?(?:from|von|de|da|van|från|fra|od)\s?:\*?\s", re.IGNORECASE)
_HEADER_MORE = re.compile(
    r"\s{0,3}\*?(?:sent|date|to|subject|gesendet|an|betreff|datum|envoyé|à|objet|enviado|para"
    r"|asunto|inviato|a|oggetto|verzonden|aan|onderwerp|assunto|skickat|till|ämne)\s?:\*?\s",
    re.IGNORECASE,
)
_PHONE_FOOTER = re.compile(
    r"\s{0,3}(?:sent from my|sent from outlook|get outlook for|von meinem \w{1,20} gesendet"
    r"|gesendet von|envoyé de mon|enviado desde mi|inviato da|verstuurd vanaf)\b",
    re.IGNORECASE,
)


def new_text(text: str) -> NewText:
    """The text without what it quotes, and the signature apart; linear in its length.

    A mail that seems to hold nothing new is returned whole: losing words is worse than leaking.
    """
    lines = [line[:_MAX_LINE].rstrip() for line in text.split("\n", _MAX_LINES)[:_MAX_LINES]]
    kept = _without_quotes(lines)
    at = next((i for i, line in enumerate(kept) if _begins_signature(line)), len(kept))
    new, signature = _join(kept[:at]), _join(kept[at:])
    return NewText(new, signature) if new else NewText(_join(kept) or _join(lines), "")


def _begins_signature(line: str) -> bool:
    """The usenet mark, or what phones add (RFC 3676 4.3; the trailing blank is often lost)."""
    return line in ("--", "-- ") or bool(_PHONE_FOOTER.match(line))


def _join(lines: list[str]) -> str:
    return "\n".join(lines).strip()


def _without_quotes(lines: list[str]) -> list[str]:
    """The lines that are new: inline answers and answers below a quote are kept."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if _begins_header_block(lines, at) or _SEPARATOR.match(line):
            break
        if line.lstrip()[:1] == ">":
            at += 1
            continue
        attribution = _attribution_length(lines, at)
        at += attribution or 1
        if not attribution:
            kept.append(line)
        elif not _quote_follows(lines, at):
            break  # nothing is marked as quoted, so all of the rest is
    return kept


def _begins_header_block(lines: list[str], at: int) -> bool:
    """Outlook's way: From, Sent, To, Subject as plain lines above the old mail."""
    if not _HEADER_FROM.match(lines[at]):
        return False
    return sum(1 for line in lines[at + 1 : at + 6] if _HEADER_MORE.match(line)) >= 2


def _attribution_length(lines: list[str], at: int) -> int:
    """How many lines from here are an attribution ("On … wrote:"), 0 when none begins here."""
    if not _ATTRIBUTION_BEGINS.match(lines[at].lstrip()):
        return 0
    for length, line in enumerate(lines[at : at + _ATTRIBUTION_LINES], start=1):
        # The name may stand before the verb or behind it; the colon is always last.
        if line.endswith(":") and any(verb in line.lower() for verb in _ATTRIBUTION_VERBS):
            return length
        if not line:
            return 0
    return 0


def _quote_follows(lines: list[str], at: int) -> bool:
    """Whether the next line with anything on it is a quoted one."""
    following = next((line for line in lines[at : at + 4] if line.strip()), "")
    return following.lstrip()[:1] == ">"


# --- stop --------------------------------------------------------------------------------------

# Phrases by language, one a line: a regular expression on one lower-cased sentence. Recall comes
# first: a missed stop costs ten times a wrong one.
_STOPS = {
    "en": r"""
\bunsubscribe\b
\bopt(?:ing|ed)?[ -]?out\b
\b(?:take|remove|delete|drop|strike|scratch) (?:me|us|my|our|this address)\b
\b(?:do not|don't|dont|never|no longer|not to) (?:ever )?(?:contact|e-?mail|mail|message|call)\b
\b(?:do not|don't|dont|never|no longer|not to) (?:ever )?(?:write|approach|bother)\b
\b(?:quit|cease) (?:all )?(?:contact|e-?mail|mail|messag|call|writ|approach|bother)
\bstop (?:all |any |with )?(?:the |these |this |your |those )?(?:e-?mail|mail|messag|contact|writ)
\bstop (?:all |any |with )?(?:the |these |this |your |those )?(?:call|both|pester|send|spam|follow)
\bstop (?:all |any )?(?:chas|harass|reach|communicat|outreach)
^(?:please |pls )?stop(?: please| pls| it| this| now)?$
\bleave (?:me|us) alone\b
\bno (?:more|further) (?:e-?mail|mail|message|contact|follow|communication|correspondence)
\b(?:delete|erase|remove|destroy|wipe) (?:all )?(?:my|our) (?:\w+ )?(?:details|data|address)
\b(?:delete|erase|remove|wipe) (?:all )?(?:my|our) (?:\w+ )?(?:contact|information|name)
\b(?:not|n't) (?:like |want |wish |care )?(?:to )?(?:get|receive|have)\b.{0,60}(?:mail|message)
\b(?:not|n't) (?:like |want |wish |care )?(?:to )?hear\b.{0,40}(?:from you|again|any ?more)
\b(?:not|n't) (?:want |wish |care )?(?:to )?be (?:contacted|e-?mailed|mailed|called)
\b(?:forget|lose|block) (?:this|my|our) (?:e-?mail|address|number|contact|details)
\bright to (?:erasure|be forgotten)\b
^(?:please |pls )?(?:remove|delete)(?: please| pls)?$
\bcease (?:\w+ ){0,3}(?:contact|communicat|correspond|mail|messag)
\b(?:this|it|that|you) (?:is|are) (?:just |pure |plain )?spam|\bas spam\b
\bif you (?:write|contact|e-?mail|mail|call) (?:(?:to )?(?:me|us) )?(?:again|once more|one more)
\bcease and desist\b
""",
    "de": r"""
\babmelden\b.{0,40}(?:verteiler|liste|mails|newsletter)
\b(?:bitte )?abbestellen\b
\b(?:keine|nicht) (?:weiteren?|mehr|länger)\b.{0,40}(?:mail|nachricht|kontakt|werbung|schreib)
\b(?:keine|nicht) (?:weiteren?|mehr|länger)\b.{0,40}(?:anruf|belästig|melden sie)
\bkeine (?:e-?)?(?:mails?|nachrichten|werbung|anfragen|angebote)\b.{0,30}\bmehr\b
\bnicht mehr (?:an|schreiben|kontaktieren|melden|kontaktiert|belästigt)
\b(?:löschen|streichen|entfernen|nehmen) sie (?:mich|uns|meine|unsere)\b
\b(?:meine|unsere) (?:\w+ )?(?:\w*daten|\w*-?adresse)\b.{0,40}(?:lösch|streich|entfern)
\b(?:aus|von) (?:ihrem|ihrer|dem|der|eurem) (?:verteiler|liste|mailingliste|adressliste)\b
\bhören sie (?:bitte )?auf\b
\bunterlassen sie\b
\blassen sie (?:mich|uns) in ruhe\b
\bsehen sie (?:bitte )?(?:künftig |in zukunft )?von (?:weiteren )?(?:e-?mails|mails|nachrichten)
\b(?:untersag|verbiet|verbitt)\w*\b.{0,60}(?:kontakt|mail|nachricht|werbung|anruf|schreib)
\bwiderspreche\b.{0,60}(?:nutzung|verarbeitung|werbung|daten)
""",
    "fr": r"""
\bdésabonn|\bdésinscri
\b(?:ne|n')\s?(?:plus|pas)\b.{0,40}(?:recevoir|contact|écri|sollicit|mail|relanc)
\bne (?:me|nous|veux|souhaite|souhaitons|voulons|désire)\b.{0,30}\bplus\b
\b(?:cessez|arrêtez|merci d'arrêter|merci de cesser)\b
\b(?:retire[zr]|supprime[zr]|efface[zr]|enleve[zr])[ -](?:moi|nous|mon|mes|notre|nos)\b
\blaissez[ -](?:moi|nous) tranquille
\bplus (?:aucun|de) (?:mail|message|e-mail|courriel|relance|contact)
""",
    "es": r"""
\bd(?:ar|é|e)n?(?:me|nos|os)? de baja\b
\bno (?:me|nos) (?:escrib|contact|envíe|envie|mande|llame|moleste|vuelva)
\bno (?:quiero|deseo|queremos|deseamos)\b.{0,30}(?:recibir|más (?:correos|mensajes|emails))
\bdejen? de (?:escrib|contact|envi|mand|llam|molest)
\b(?:bórren|bórre|quíte|quíten|elimíne|elimínen)(?:me|nos)\b
\b(?:elimine|borre|quite|retire)n?\b.{0,30}(?:\bmis?\b|nuestr|de (?:su|la) lista|datos|correo)
\bno más (?:correos|mensajes|emails|contacto)
""",
    "it": r"""
\bcancell(?:atemi|ami|arci|armi|ateci)\b
\bdisiscri|\bannullare l'iscrizione\b
\bnon (?:mi |ci )?(?:scriv|contatt|invi|mand|chiam|disturb)\w*\b.{0,20}\bpiù\b
\bnon (?:voglio|desidero|vogliamo|desideriamo|intendo)\b.{0,20}(?:ricevere|essere contatt)
\bsmett(?:ete|ila|etela|a|i) di\b
\b(?:rimuov|togli|elimin)\w*mi\b
\b(?:rimuov|elimin|cancell)\w* (?:i miei|il mio|i nostri|il nostro)\b
\bbasta (?:mail|e-?mail|messaggi)
""",
    "nl": r"""
\b(?:uitschrijven|afmelden|schrijf (?:me|mij|ons) uit|meld (?:me|mij|ons) af)\b
\b(?:geen|niet) (?:meer|verdere|langer)\b.{0,40}(?:mail|bericht|contact|benader|stur|ontvang)
\bgeen (?:e-?mails?|mails?|berichten|post)\b.{0,20}\bmeer\b
\b(?:stop|houd?t? op) (?:(?:a\.?u\.?b\.? )?met )?(?:mailen|het sturen|berichten|contact|schrijven)
\b(?:verwijder|haal|wis|schrap) (?:me|mij|ons|mijn|onze)\b
\blaat (?:me|mij|ons) met rust\b
\bniet meer (?:mailen|schrijven|benaderen|contacteren|bellen|lastig)
""",
}
STOPS: tuple[re.Pattern[str], ...] = tuple(
    re.compile("|".join(phrases.split("\n")[1:-1])) for phrases in _STOPS.values()
)
# Sentences that hold the words and mean something else: a wish to go on, stop as a visit, a
# footer that offers a way out, a talk about unsubscribing, a thing that is not the writing.
_NO_STOPS = re.compile(
    r"(?:do not|don't|dont|never|please not|can't|won't|no need to|no reason to) (?:\w+ )?"
    r"(?:stop|unsubscribe|opt|hesitate|take|remove|delete)"
    r"|\bif you (?:no longer|do not|don't|would|want|wish|prefer|received|are not)\b"
    r"|\b(?:wenn|falls|sofern) sie\b|\bsi vous (?:ne )?(?:souhaitez|voulez)|\bsi (?:no )?desea\b"
    r"|\bse (?:non )?(?:desider|vuol)|\b(?:als|indien) u\b"
    r"|unsubscribe (?:rate|link|button|page|feature|flow|function|list|from this list)"
    r"|\b(?:how|can|could|do|does|would|will|what|where)\b.{0,60}\b(?:users?|customers?|people"
    r"|subscribers?|recipients?|clients?|contacts?|they)\b.{0,40}(?:unsubscribe|opt[ -]?out)"
    r"|\b(?:users?|customers?|people|subscribers?|recipients?|clients?|they)\b.{0,20}"
    r"\b(?:unsubscribe|opt[ -]?out|stop)"
    r"|don't want to miss|\bhör(?:en|t)? nicht auf\b"
)
_SENTENCE = re.compile(r"[^.!?;\n]+")
_MAX_SENTENCES = 400
_MAX_SENTENCE = 400


def asks_to_stop(text: str) -> bool:
    """Whether somebody asks in these words not to be written to again."""
    for number, match in enumerate(_SENTENCE.finditer(text.lower().replace("’", "'"))):
        if number >= _MAX_SENTENCES:
            return False
        sentence = " ".join(match[0][:_MAX_SENTENCE].split()).strip(" ,:-\"'*")
        if any(stop.search(sentence) for stop in STOPS) and not _NO_STOPS.search(sentence):
            return True
    return False


# --- away --------------------------------------------------------------------------------------

_MONTHS = {
    name: month
    for month, names in enumerate(
        ("january januar jan", "february februar feb", "march märz mar", "april apr", "may mai",
         "june juni jun", "july juli jul", "august aug", "september sept sep",
         "october oktober oct okt", "november nov", "december dezember dec dez"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
# A date counts only close behind words that say until when, in English or German.
_AWAY = re.compile(
    r"\b(?:until|till|back (?:in the office |at work |again )?on|return(?:ing)?(?: to \w+ \w+)? on"
    r"|back in the office from|bis(?: zum| einschließlich)?|ab(?: dem)?|zurück am|wieder am"
    r"|(?:through|up to and including))\s[^\d.]{0,25}?"
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<d>\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? (?P<m>"
    rf"{_MONTH})\.?,?(?: (?P<y>\d{{4}}))?|(?P<m2>{_MONTH})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?"
    r"(?:,? (?P<y2>\d{4}))?|(?P<d3>\d{1,2})\.(?P<n3>\d{1,2})\.(?P<y3>\d{4}))(?!\w)"
)
_INCLUSIVE = re.compile(r"through\b|up to and including\b|bis einschließlich\b")
_FURTHEST = timedelta(days=400)
_FURTHEST_WITHOUT_YEAR = timedelta(days=120)  # else a holiday that is over becomes next year's
_AWAY_LOOKS_AT = 600


def _away_until(parsed: Parsed) -> date | None:
    """The first day back, as an automatic reply names it; None when in any doubt."""
    if parsed.dated_at is None:
        return None
    sent_on = parsed.dated_at.date()
    text = " ".join(new_text(parsed.text).text[:_AWAY_LOOKS_AT].lower().split())
    found = [_back_on(match, sent_on) for match in _AWAY.finditer(text)]
    return min((back_on for back_on in found if back_on), default=None)


def _back_on(match: re.Match[str], sent_on: date) -> date | None:
    """The date of one phrase, when it lies ahead and not too far."""
    named = match.groupdict()
    month = named["m"] or named["m2"]
    year = named["y"] or named["y2"] or named["y3"]
    try:
        if named["iso"]:
            on = date.fromisoformat(named["iso"])
        else:
            day = int(named["d"] or named["d2"] or named["d3"])
            number = _MONTHS[month] if month else int(named["n3"])
            on = date(int(year) if year else sent_on.year, number, day)
            if not year and on <= sent_on:
                on = on.replace(year=sent_on.year + 1)
    except ValueError:
        return None
    furthest = _FURTHEST if year or named["iso"] else _FURTHEST_WITHOUT_YEAR
    if _INCLUSIVE.match(match[0]):
        on += timedelta(days=1)
    return on if sent_on < on <= sent_on + furthest else None
