"""Why a mail came back: by the enhanced status code, else by the words of the reply.

The rule of the module: an address is called dead only when the system says that it is; a rule
against us, and a trouble on the way, say nothing about it.
"""

from __future__ import annotations

from ghostwatch.core.model import Bounced
from ghostwatch.core.patterns import any_of, compiled

# Full, then dead, then refused: a refusal often explains at length, and names other reasons.
_FULL = r"""
\b(?:mail ?box|inbox|account|user|recipient)\b[^.\n]{0,60}\b(?:full|over ?quota|exceed\w{0,4})\b
\b(?:over|exceed\w{0,4}|out of) (?:\w+ ){0,3}(?:quota|storage|disk)
\bquota (?:is )?(?:exceeded|full|reached|violation)
\bexceed\w{0,4} (?:\w+ ){0,3}(?:quota|size limit of (?:the )?mailbox)
\binsufficient (?:system )?storage
\bpostfach[^.\n]{0,40}\b(?:voll|überfüllt)
\bspeicherplatz\b[^.\n]{0,40}\b(?:erschöpft|überschritten)
\b(?:boîte|boite|bal)[^.\n]{0,40}\b(?:pleine|saturée)|quota (?:est )?dépassé
\bbuzón[^.\n]{0,40}\blleno|\bcuota\b[^.\n]{0,40}\b(?:excedid|superad)
\bcasella[^.\n]{0,40}\bpiena
\bpostvak[^.\n]{0,40}\bvol\b|\bmailbox is vol\b
\bcaixa[^.\n]{0,40}\bcheia
skrzynk\w{1,3}[^.\n]{0,40}(?:pełna|przepełn)|переполнен
"""
_HARD = r"""
\b(?:unknown|no such|invalid|non-?existent) (?:or \w+ )?(?:local )?(?:user|recipient|mail ?box)
\b(?:unknown|no such|invalid|non-?existent) (?:or \w+ )?(?:local )?(?:address|addressee)
\bnonexistent (?:or \w+ )?(?:local )?(?:user|recipient|mail ?box|address|addressee)
\b(?:bad|illegal|inactive|disabled) (?:or \w+ )?(?:local )?(?:user|recipient|mail ?box)
\b(?:bad|illegal|inactive|disabled) (?:or \w+ )?(?:local )?(?:address|addressee)
\b(?:unknown|no such|invalid) (?:or \w+ )?(?:local )?(?:account|alias|destination|domain|host)
\bnon-?existent (?:or \w+ )?(?:local )?(?:account|alias|destination|domain|host)
\bnonexistent (?:or \w+ )?(?:local )?(?:account|alias|destination|domain|host)
\b(?:bad|illegal|inactive|disabled) (?:or \w+ )?(?:local )?(?:account|alias|destination|domain|host)
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:unknown|not found|not exist)\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\bdoes ?n[o']t exist\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\bno longer\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:unknown|not found|not exist)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\bdoes ?n[o']t exist\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\bno longer\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:not recogni[sz]ed|not listed)\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:not available|unavailable)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:not recogni[sz]ed|not listed)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:not available|unavailable)\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:disabled|deactivated|discontinued)\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:inactive|suspended|invalid)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:disabled|deactivated|discontinued)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:inactive|suspended|invalid)\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:expired|deleted|closed|unrouteable)\b
\b(?:user|recipient|mail ?box|address)\b[^.\n]{0,60}\b(?:removed|not known)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:expired|deleted|closed|unrouteable)\b
\b(?:addressee|account|domain|host)\b[^.\n]{0,60}\b(?:removed|not known)\b
\bno (?:such )?(?:mail ?box|user|account|recipient|person)\b
\b(?:doesn't|does not|did not|don't) have an? (?:[\w.-]{1,60} ){0,2}(?:account|mailbox|final)
\b(?:name or service|domain name)\b[^.\n]{0,20} (?:not found|not known|does not exist)
\bhost or domain name\b[^.\n]{0,20} (?:not found|not known|does not exist)
\b(?:host|domain)\b[^.\n]{0,20} (?:not found|not known|does not exist)
\bunrouteable\b|\bnot listed in\b|\binvalid (?:\w+ ){0,2}userid|\bunknown user|\buser unknown
\bno mailbox here|\bnot a valid (?:user|mailbox|recipient|address)
\brecipient (?:name is )?not (?:recogni[sz]ed|found)|\brecipientnotfound|\bwasn't found at\b
couldn't be found|could not be found
\bnxdomain\b|\bno mx record|\bno smtp service|\blookup failure: host\b|\bmailbox is frozen
\brecipient address rejected: access denied
\bmailbox not found|\bnot our customer|\bnot a known user|does not accept mail|nullmx
\b(?:empfänger|benutzer|adresse|postfach|konto)[^.\n]{0,40}\b(?:unbekannt|nicht gefunden)
\b(?:empfänger|benutzer|adresse|postfach|konto)[^.\n]{0,40}\bexistier\w{1,3} nicht
\b(?:empfänger|benutzer|adresse|postfach|konto)[^.\n]{0,40}\b(?:nicht vorhanden|ungültig)
\b(?:empfänger|benutzer|adresse)[^.\n]{0,40}\b(?:nicht bekannt|nicht (?:mehr )?verfügbar)
\b(?:postfach|konto)[^.\n]{0,40}\b(?:nicht bekannt|nicht (?:mehr )?verfügbar)
\b(?:empfänger|benutzer|adresse|postfach|konto)[^.\n]{0,40}\b(?:deaktiviert|gelöscht)
unbekannter (?:empfänger|benutzer)
\b(?:utilisateur|destinataire)[^.\n]{0,60}\b(?:inconnue?|n'existe pas|introuvable)
\b(?:adresse|compte|boîte)[^.\n]{0,60}\b(?:inconnue?|n'existe pas|introuvable)
\b(?:utilisateur|destinataire|adresse|compte|boîte)[^.\n]{0,60}\bnon recensé
\b(?:utilisateur|destinataire)[^.\n]{0,60}\b(?:invalide|désactivée?|inexistante?)
\b(?:adresse|compte|boîte)[^.\n]{0,60}\b(?:invalide|désactivée?|inexistante?)
\b(?:usuario|destinatario|dirección)[^.\n]{0,60}\b(?:desconocid[oa]|no existe|no encontrad[oa])
\b(?:cuenta|buzón)[^.\n]{0,60}\b(?:desconocid[oa]|no existe|no encontrad[oa])
\b(?:usuario|destinatario|dirección)[^.\n]{0,60}\b(?:inexistente|no válid[oa]|deshabilitad[oa])
\b(?:cuenta|buzón)[^.\n]{0,60}\b(?:inexistente|no válid[oa]|deshabilitad[oa])
\b(?:utente|destinatario|indirizzo|casella)[^.\n]{0,60}\b(?:sconosciut[oa]|non esiste|inesistente)
\b(?:utente|destinatario|indirizzo|casella)[^.\n]{0,60}\bnon trovat[oa]
\b(?:utente|destinatario|indirizzo|casella)[^.\n]{0,60}\b(?:non valid[oa]|disabilitat[oa])
\b(?:gebruiker|geadresseerde|adres|postvak)[^.\n]{0,60}\b(?:onbekend|bestaat niet|niet gevonden)
\b(?:gebruiker|geadresseerde|adres|postvak)[^.\n]{0,60}\bongeldig
onbekende (?:gebruiker|geadresseerde)
\b(?:usuário|utilizador|destinatário)[^.\n]{0,60}\b(?:desconhecid[oa]|não existe|inexistente)
\b(?:endereço|conta)[^.\n]{0,60}\b(?:desconhecid[oa]|não existe|inexistente)
\b(?:usuário|utilizador|destinatário|endereço|conta)[^.\n]{0,60}\b(?:não encontrad[oa]|inválid[oa])
użytkownik[^.\n]{0,40}(?:nieznany|nie istnieje)|uživatel[^.\n]{0,30}(?:neznám|neexist)
(?:пользователь|адрес|ящик)[^.\n]{0,40}(?:не найден|не существует|неизвест)
ユーザーが見つかりません|宛先不明
"""
_POLICY = r"""
\b(?:spam|junk|unsolicited|virus|malware|dmarc|dkim|spf|greylist\w{0,4}|blacklist\w{0,4})\b
\b(?:black list|blocklist\w{0,3}|block list|dnsbl|rbl|reputation)\b
\b(?:is|was|been|message|mail|sender|ip|address) (?:\w+ )?(?:blocked|banned|blacklisted)\b
\b(?:security|content|access|local|message|mail) (?:polic(?:y|ies)|filter\w{0,4}|restriction\w{0,1})
\b(?:administrative|administrator|sender) (?:polic(?:y|ies)|filter\w{0,4}|restriction\w{0,1})
\bdenied by policy|\breverse dns|\brdns\b|\bforbidden\b|\bunwanted messages|\buser complaints
\bblocked for\b|\bblocked using\b|\blisted (?:at|in|on) (?:http|\S{1,40}\.(?:org|net|com))
\bpolicy (?:violation|rejection|reasons?)
\b(?:access denied|not authori[sz]ed|unauthenticated|not (?:allowed|permitted))\b
\b(?:relay(?:ing)? (?:denied|not))\b
\b(?:not accepting mail from|administrative(?:ly)? prohibit\w{0,4}|prohibited)\b
\brejected (?:for|due to|by) (?:\w+ )?(?:polic|content|security|spam)
\b(?:blockiert|abgewiesen|spamverdacht|richtlinie)
\b(?:bloqué|refusé pour|politique de)|\b(?:bloquead[oa]|política de)|\b(?:bloccato|rifiutato per)
\bgeblokkeerd\b
"""
_TABLES = ((_FULL, Bounced.FULL), (_HARD, Bounced.HARD), (_POLICY, Bounced.POLICY))
# An enhanced code in a reply (RFC 3463 2): behind a reply code, a # or "status".
_CODE = (
    r"(?:\b[245]\d\d[ -]#?|#|\bstatus[:= ]{1,3}|\bcode[:= ]{1,3})([45]\.\d{1,3}\.\d{1,3})(?![\d.])"
)
_STATUS = r"([245])\.(\d{1,3})\.(\d{1,3})"
# Subject and detail (RFC 3463 3): what they say whatever the class is, or when it is permanent.
_FULL_CODES = frozenset({("2", "2")})
_HARD_CODES = frozenset(
    {("1", "0"), ("1", "1"), ("1", "2"), ("1", "3"), ("1", "4"), ("1", "6"), ("1", "9"),
     ("1", "10"), ("2", "1"), ("4", "4"), ("4", "310")}
)  # fmt: skip
# Bad senders (RFC 3463 X.1.7 and X.1.8) are our problem, as all of X.7 is.
_OURS = frozenset({("1", "7"), ("1", "8")})


def reason_of(status: str, reply: str, text: str) -> Bounced:
    """The class. status: "5.1.1" or "". reply: what the other server said. text: what ours says.

    A status without detail ("5.0.0") and none at all give way to a code in the reply, then to the
    words of the reply, then to those of the text.
    """
    reply, text = reply[:4_000].lower(), text[:4_000].lower()
    codes = (status, *compiled(_CODE).findall(reply)[:4], *compiled(_CODE).findall(text)[:4])
    if status.startswith("4.") and status != "4.0.0" and _by_code(status) is not Bounced.FULL:
        return Bounced.FULL if _by_words(reply) is Bounced.FULL else Bounced.OTHER
    by_code = next((why for code in codes if (why := _by_code(code))), None)
    by_words = _by_words(reply)
    # Some say "user unknown" under 5.7.1: the words know more than the number.
    if by_code is None or (by_code is Bounced.POLICY and by_words is Bounced.HARD):
        by_code = by_words or by_code
    return by_code or _by_words(text) or Bounced.OTHER


def _by_code(code: str) -> Bounced | None:
    found = compiled(_STATUS).match(code)
    if found is None:
        return None
    permanent, detail = found[1] == "5", (found[2], found[3])
    if detail in _FULL_CODES:
        return Bounced.FULL
    if permanent and (detail in _OURS or detail[0] == "7"):
        return Bounced.POLICY
    return Bounced.HARD if permanent and detail in _HARD_CODES else None


def _by_words(text: str) -> Bounced | None:
    text = text.replace("\u2019", "'")
    return next((why for table, why in _TABLES if any_of(table).search(text)), None)
