"""Whether a message only confirms that a mail has arrived: tickets, receipts of contact forms.

The rule of the module: people confirm receipt too ("we have received your request and will
call"), so words alone count only when they call themselves automatic, or when a role writes under
a subject of its own, with a number or a promise, and asks nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ghostwatch.core.patterns import any_of, compiled
from ghostwatch.core.replies.kinds.automatic import (
    ABSENCES,
    has_auto_field,
    has_auto_subject,
    hints,
)
from ghostwatch.core.replies.kinds.fields import (
    answers_something,
    is_answer_subject,
    is_forward_subject,
    said,
    sender_keys,
)

if TYPE_CHECKING:
    from ghostwatch.core.model import Parsed

_MAIL_EN = r"(?:message|e-?mail|mail|request|inquiry|enquiry|query|ticket|question|submission)"
_MAIL_DE = r"(?:anfrage|nachricht|e-?mail|mail|mitteilung|anliegen|ticket)"
_MAIL_FR = r"(?:message|e-?mail|mail|courriel|demande|courrier)"
_MAIL_ES = r"(?:mensaje|correo(?: electrónico)?|e-?mail|consulta|solicitud|petición)"
_MAIL_IT = r"(?:messaggio|e-?mail|mail|richiesta|comunicazione|segnalazione)"
_MAIL_NL = r"(?:bericht|e-?mail|mail|vraag|aanvraag|verzoek)"
_MAIL_PT = r"(?:mensagem|e-?mail|pedido|contacto|contato|solicitação)"
_RECEIVED = rf"""
\b(?:we|we've|have|has|i've) (?:\w+ ){{0,2}}(?:received|got) your (?:\w+ ){{0,2}}{_MAIL_EN}
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}received
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}received
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}registered
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}registered
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}logged
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}arrived
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}logged
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}arrived
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}created
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}created
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}assigned
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}assigned
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}queued
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:has|was) (?:\w+ ){{0,2}}being
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}queued
\byour (?:\w+ ){{0,2}}{_MAIL_EN}(?: \(?#?\s?[\w-]{{1,20}}\)?)? (?:is|have) (?:\w+ ){{0,2}}being
\b(?:ticket|case|request)\b[^.!?]{{0,60}} (?:has been|was|is) (?:\w+ )?(?:created|opened|received)
\b(?:ticket|case|request)\b[^.!?]{{0,60}} (?:has been|was|is) (?:\w+ )?logged
\b(?:ticket|case|request)\b[^.!?]{{0,60}} (?:has been|was|is) (?:\w+ )?(?:assigned|registered)
\backnowledg\w{{1,5}} (?:of |the )*receipt
\bihre? (?:\w+ )?{_MAIL_DE} (?:[\w.:#-]{{1,30}} ){{0,6}}(?:erhalten|eingegangen|angekommen)
\bihre? (?:\w+ )?{_MAIL_DE} (?:[\w.:#-]{{1,30}} ){{0,6}}(?:registriert|eingelangt)
\bihre? (?:\w+ )?{_MAIL_DE} (?:wurde|haben wir) (?:\w+ ){{0,3}}(?:erhalten|registriert|erfasst)
\bihre? (?:\w+ )?{_MAIL_DE} (?:wurde|haben wir) (?:\w+ ){{0,3}}(?:aufgenommen|weitergeleitet)
\b(?:eingangs|empfangs)bestätigung\b
\b(?:avons|ai) bien (?:reçu|enregistré) votre {_MAIL_FR}
\bvotre {_MAIL_FR} (?:nous )?(?:a|est) (?:bien )?(?:été )?(?:reçue?|enregistrée?)
\bvotre {_MAIL_FR} (?:nous )?(?:a|est) (?:bien )?(?:été )?(?:parvenue?|prise? en)
\baccus(?:é|ons) (?:de )?réception
\b(?:hemos|se ha) recibido su {_MAIL_ES}
\bsu {_MAIL_ES} (?:ha sido|fue) (?:recibid|registrad)[oa]
\bacuse de recibo\b
\b(?:abbiamo ricevuto|è stat[oa] ricevut[oa]) (?:la|il) (?:sua|suo|vostra|vostro|tua|tuo) {_MAIL_IT}
\b(?:sua|suo|vostra|vostro|tua|tuo) {_MAIL_IT} è stat[oa] (?:\w+ )?(?:ricevut|registrat)[oa]
\b(?:sua|suo|vostra|vostro|tua|tuo) {_MAIL_IT} è stat[oa] (?:\w+ )?(?:pres|inoltrat)[oa]
\b(?:uw|je|jouw) {_MAIL_NL} (?:\w+ ){{0,4}}(?:ontvangen|geregistreerd|aangemaakt)
\bontvangstbevestiging\b
\brecebemos (?:a |o )?(?:sua|seu|tua|teu) {_MAIL_PT}
\b(?:sua|seu) {_MAIL_PT} foi (?:\w+ )?(?:recebid|registad|registrad)[oa]
\bvi har (?:tagit emot|mottagit|modtaget|mottatt) (?:ditt|din|ert|er|deres|jeres)\b
\b(?:ditt|din|ert) \w{{2,20}} (?:har mottagits|är mottaget|er modtaget|er mottatt)
\botrzymaliśmy (?:państwa|twoj|twój|pana|pani)
\bzgłoszenie\b.{{0,40}}\bzostało (?:zarejestrowane|przyjęte)
"""
_AUTOMATION = r"""
\b(?:automatic|automated|auto-?generated) (?:message|reply|response|confirmation)
\bautomatically[- ]generated (?:message|reply|response|confirmation)
\b(?:automatic|automated|auto-?generated) (?:e-?mail|mail|acknowledge?ment)
\bautomatically[- ]generated (?:e-?mail|mail|acknowledge?ment)
\bsystem[- ]generated (?:message|reply|response|confirmation|e-?mail|mail|acknowledge?ment)
\b(?:generated|sent) automatically\b
\bdo not (?:reply|respond) to this\b
\bautomatisch (?:generierte?|erstellte?|erzeugte?|versendete?|versandte?)[rsn]?\b
\bautomatische[rsn]? (?:antwort|nachricht|eingangs|empfangs|e-?mail|bestätigung)
\b(?:message|réponse|courriel|e-?mail|accusé de réception) (?:est )?automatique
\b(?:envoyé|généré)e? automatiquement
\b(?:mensaje|respuesta|correo|email) (?:es )?automátic[oa]|generado automáticamente
\b(?:messaggio|risposta|e-?mail) (?:è )?automatic[oa]|generat[oa] automaticamente
\bautomatisch (?:gegenereerd|bericht|antwoord|verzonden|aangemaakt)
automatische (?:ontvangst|bevestiging|e-?mail)
\b(?:mensagem|resposta|e-?mail) automátic[ao]|gerad[ao] automaticamente
\bautomatis(?:k|kt) (?:svar|meddelande|besked|melding|genere|bekräftelse|bekræftelse)
\bautomatycznie (?:wygenerowan|wysłan)|automatyczna (?:odpowiedź|wiadomość)
"""
_NUMBERED = (
    r"\b(?:ticket|case|request|reference|ref|vorgang|vorgangs|ticket-|fall|dossier|demande|caso"
    r"|referencia|número|numero|kenmerk|pedido|zgłoszenie|id|nummer|number)\w{0,10}"
    r"[^\n.!?]{0,30}?[#:\s(\[]\s?[\w-]{0,8}\d{3,}"
)
_PROMISE = (
    r"\b(?:team|agents?|representatives?|staff|someone|somebody|colleagues?|we|wir|équipe|mitarbeiter"
    r"|equipo|responderemos|responderá|équipes|wij|we|addett\w|operator\w)\b"
    r"[^.!?]{0,80}\b(?:as soon as|shortly|within|working days?|business days?|hours?|stunden"
    r"|werktag\w{0,4}|schnellstmöglich|so schnell|umgehend|heures|jours|plazo|horas|lo antes"
    r"|brevidade|breve|werkdagen|werkdag|zo snel|ore|giorni|prima possibile)\b"
)
_ACK_SUBJECTS = r"""
[\[(]?(?:request|ticket|message|case|e-?mail|enquiry|inquiry) (?:received|created|opened|registered)
(?:we(?:'ve| have)? (?:received|got))
(?:thank(?:s| you) for (?:contacting|your (?:message|e-?mail|request|enquiry|inquiry)))
(?:thank(?:s| you) for (?:writing|reaching|getting))
(?:your|ihre?|votre|su|la sua|il suo|uw|sua|seu) .{0,40}(?:received|erhalten|eingegangen)
(?:your|ihre?|votre|su|la sua|il suo|uw|sua|seu) .{0,40}(?:reçue?|recibid[oa])
(?:your|ihre?|votre|su|la sua|il suo|uw|sua|seu) .{0,40}(?:ricevut[oa]|ontvangen|recebid[oa])
(?:automatische )?(?:eingangs|empfangs)bestätigung
(?:ihre|deine) (?:anfrage|nachricht)
(?:vielen )?dank für (?:ihre|deine) (?:anfrage|nachricht|e-?mail|mail)
accusé de réception|nous avons (?:bien )?reçu
acuse de recibo|hemos recibido|confirmación de recepción
conferma (?:di )?ricezione|abbiamo ricevuto
ontvangstbevestiging|(?:wij|we) hebben uw
recebemos|confirmação de rece[bp]
(?:bekräftelse|bekræftelse|kvittering|potwierdzenie)
[\[(]?(?:ticket|case|request)? ?(?:id|no\.?|nr\.?)?[:# ] ?\w{0,8}\d{3,}
"""
_ROLES = (
    r"(?:info|support|help|helpdesk|service|servicedesk|kundenservice|customer\w*|care|contact"
    r"|kontakt|contacto|contatti|hello|office|mail|post|sales|vertrieb|einkauf|purchasing|achats"
    r"|compras|acquisti|inkoop|geral|atendimento|sav|enquiries|team|desk|admin|noreply|no-reply)"
    r"[\w.+-]{0,20}@"
)


def is_acknowledgement_text(text: str) -> bool:
    """Whether new words (lower-cased, on one line) confirm that a mail has arrived."""
    return bool(any_of(_RECEIVED).search(text))


def says_what_programs_say(parsed: Parsed) -> bool:
    """Whether the new words hold what responders say: that somebody is away, that mail arrived."""
    text = said(parsed)
    return bool(any_of(ABSENCES).search(text)) or is_acknowledgement_text(text)


def is_acknowledgement(parsed: Parsed) -> bool:
    """A responder by its field or subject that only confirms the receipt."""
    if not (has_auto_field(parsed) or has_auto_subject(parsed)):
        return False
    text = said(parsed)
    received = is_acknowledgement_text(text) or _is_ack_subject(parsed)
    return received and not any_of(ABSENCES).search(text)


def _is_ack_subject(parsed: Parsed) -> bool:
    return bool(any_of(_ACK_SUBJECTS).match(parsed.subject[:500].lower().strip()))


def is_acknowledgement_in_words(parsed: Parsed) -> bool:
    """A confirmation without any field: it must say so, and ask nothing, and be no person's.

    People confirm receipt too ("we have received your request and will call"): so below a Re: it
    must call itself automatic, and elsewhere a role must write, or a subject say it, and a number
    or a promise of a team must stand there.
    """
    if not (hints(parsed) or _is_ack_subject(parsed)) or is_forward_subject(parsed.subject):
        return False
    text = said(parsed)
    if not is_acknowledgement_text(text):
        return False
    answers = is_answer_subject(parsed.subject) or answers_something(parsed)
    asks = "?" in text
    if any_of(_AUTOMATION).search(text) and not (answers and asks):
        return True
    if answers or asks:
        return False
    role = any(compiled(_ROLES).match(key) for key in sender_keys(parsed))
    numbered = bool(compiled(_NUMBERED).search(text))
    promised = bool(compiled(_PROMISE).search(text))
    return _is_ack_subject(parsed) and role and (numbered or promised)
