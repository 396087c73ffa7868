"""Whether a mail says that somebody is gone for good, and whom to write to instead.

The rule of the module: gone, not going; from this company, not from a project or a weekday. Whether
a program or a person says so is asked elsewhere: a colleague who tells it is a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ghostwatch.core.patterns import any_of, compiled
from ghostwatch.core.replies.kinds.automatic import (
    ABSENCES,
    has_auto_field,
    has_auto_subject,
    says_automatic,
)
from ghostwatch.core.replies.kinds.fields import as_written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ghostwatch.core.model import Parsed


class Departure(NamedTuple):
    """Somebody is gone. words: as written, at most 160 characters. referral: whom to write to."""

    words: str
    referral: str | None


_HOUSE_EN = r"(?:the|our|this)? ?(?:company|firm|organi[sz]ation|business|team|school|university)"
# What may stand behind "no longer works": a place, never a weekday or a project.
_DEPARTURES = rf"""
\bno longer (?:works?|working|employed|with us)(?! on| mon| tue| wed| thu| fri| sat| sun)
\bno longer (?:a part of our|part of our)(?! on| mon| tue| wed| thu| fri| sat| sun)
\bno longer (?:an employee|with {_HOUSE_EN})(?! on| mon| tue| wed| thu| fri| sat| sun)
\bno longer at {_HOUSE_EN}(?! on| mon| tue| wed| thu| fri| sat| sun)
\bis no longer (?:with|at) (?!us\b)(?-i:[A-Z])[\w&.-]
\b(?:do|does)(?: not|n't) work (?:here|there|for us|at \w+|for \w+) any ?(?:more|longer)
\b(?:has|have|'ve|is|are) (?:now |recently |since )?(?:left|retired from) (?:{_HOUSE_EN}|us\b)
\b(?:has|have|'ve|is|are) (?:now |recently |since )?departed (?:{_HOUSE_EN}|us\b)
\b(?:has|have|'ve|is|are) (?:now |recently |since )?(?:left|retired from) (?-i:[A-Z])[\w&.-]+
\b(?:has|have|'ve|is|are) (?:now |recently |since )?departed (?-i:[A-Z])[\w&.-]+
\b(?:has|have|'ve) (?:now |recently |since )?retired\b
\bleft (?:the company|our company|us) (?:on|in|as of|at the end)\b
\b(?:address|mailbox|account|inbox) (?:\S+ )?is no longer (?:in use|used|active|valid|monitored)
\b(?:address|mailbox|account|inbox) (?:\S+ )?is no longer being monitored
\b(?:address|mailbox|account|inbox) (?:\S+ )?is no longer (?:maintained|checked)
\bnicht mehr (?:bei|für|in|im) (?:\S+ ){{1,4}}(?:tätig|beschäftigt|angestellt)
\bnicht mehr (?:tätig|beschäftigt|angestellt|im unternehmen)
\bnicht mehr (?:in (?:unserem|diesem) (?:unternehmen|haus))
\bnicht mehr teil unseres
\barbeitet nicht (?:mehr|länger) (?:bei|für|hier|in)
\bhat (?:\S+ ){{0,3}}(?:unternehmen|unser haus|firma) (?:\S+ ){{0,4}}verlassen
\bhat (?:\S+ ){{0,3}}(?:gesellschaft|organisation) (?:\S+ ){{0,4}}verlassen
\bhabe (?:\S+ ){{0,3}}(?:unternehmen|haus|firma) (?:\S+ ){{0,4}}verlassen
\bhat uns (?:\S+ ){{0,4}}verlassen
\b(?:aus|von) (?:\S+ ){{1,4}}ausgeschieden
\b(?:im|in den|in) (?:wohlverdienten )?(?:ruhestand|rente|pension)\b
\b(?:e-?mail-?)?(?:adresse|postfach) (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) verwendet
\b(?:e-?mail-?)?(?:adresse|postfach) (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) genutzt
\b(?:e-?mail-?)?(?:adresse|postfach) (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) gültig
\b(?:e-?mail-?)?mailadresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:verwendet|genutzt)
\b(?:e-?mail-?)?mailadresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) gültig
\b(?:e-?mail-?)?konto (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:verwendet|genutzt|gültig)
\b(?:e-?mail-?)?adresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:aktiv|gelesen)
\b(?:e-?mail-?)?postfach (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:aktiv|gelesen)
\b(?:e-?mail-?)?mailadresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:aktiv|gelesen)
\b(?:e-?mail-?)?konto (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:aktiv|gelesen)
\b(?:e-?mail-?)?(?:adresse|postfach) (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) betreut
\b(?:e-?mail-?)?mailadresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) betreut
\b(?:e-?mail-?)?adresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in gebrauch)
\b(?:e-?mail-?)?adresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in betrieb)
\b(?:e-?mail-?)?postfach (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in gebrauch)
\b(?:e-?mail-?)?postfach (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in betrieb)
\b(?:e-?mail-?)?mailadresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in gebrauch)
\b(?:e-?mail-?)?mailadresse (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in betrieb)
\b(?:e-?mail-?)?konto (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) betreut
\b(?:e-?mail-?)?konto (?:\S+ ){{0,2}}(?:wird|ist) nicht (?:mehr|länger) (?:in (?:gebrauch|betrieb))
\bne (?:fait|fais) plus parti(?:e)? (?:de|du|des)
\bne travaille plus (?:chez|pour|dans|ici|à|au|au sein)
\b(?:a|ai) quitté (?:la|notre|l'|le|définitivement)? ?(?:société|entreprise|l'entreprise)
\b(?:a|ai) quitté (?:la|notre|l'|le|définitivement)? ?(?:groupe|ses fonctions)
\b(?:a|ai) quitté (?:la|notre|l'|le|définitivement)? ?(?:nos effectifs|établissement|(?-i:[A-Z]))
\b(?:adresse|boîte)[^.!?]{{0,40}} n'est plus (?:utilisée|active|valide|consultée|relevée)
\bya no (?:(?:trabaj[oa]|forma parte|labora|pertenece)(?: más)? (?:en|con|para|de|a|aquí))
\bya no (?:está en (?:la|nuestra) (?:empresa|compañía))
\b(?:ha|he) dejado (?:de trabajar|la empresa|la compañía)
\b(?:dirección|cuenta|buzón)[^.!?]{{0,40}} ya no (?:está|es|se) (?:en uso|activ|válid)
\b(?:dirección|cuenta|buzón)[^.!?]{{0,40}} ya no (?:está|es|se) (?:operativ|utiliza)
\bnon (?:lavor[ao]|fa|faccio|è|collabora) più (?:parte|presso|per|in|con|qui|alle)
\b(?:ha|ho) lasciato (?:l'azienda|la società|la nostra|l'organizzazione)
\b(?:indirizzo|casella)[^.!?]{{0,40}} non è più (?:attiv|in uso|valid|utilizzat|presidiat)
\bniet (?:meer|langer) (?:werkzaam|in dienst|actief) (?:bij|voor|in|binnen)
niet (?:meer|langer) (?:werkzaam|in dienst)\b
\bwerkt? niet (?:meer|langer) (?:bij|voor|hier)
\bheeft (?:\S+ ){{0,3}}(?:organisatie|bedrijf|onderneming) verlaten
\b(?:adres|mailbox)[^.!?]{{0,40}} (?:is|wordt) niet (?:meer|langer) (?:in gebruik|gebruikt)
\be-mailadres[^.!?]{{0,40}} (?:is|wordt) niet (?:meer|langer) (?:in gebruik|gebruikt)
\b(?:adres|mailbox|e-mailadres)[^.!?]{{0,40}} (?:is|wordt) niet (?:meer|langer) (?:actief|gelezen)
\bnão (?:trabalh[ao]|integra|colabora|f(?:az|aço)) mais\b|\bnão f(?:az|aço) parte d
\bjá não (?:trabalh[ao]|f(?:az|aço) parte|integra|colabora|está na empresa)
\bdeixou (?:a empresa|de trabalhar|a companhia)
\b(?:endereço|caixa)[^.!?]{{0,40}} (?:já não|não) (?:está|é) (?:mais )?(?:em uso|ativ|utilizad)
\bconta[^.!?]{{0,40}} (?:já não|não) (?:está|é) (?:mais )?(?:em uso|ativ|utilizad)
\b(?:endereço|caixa|conta)[^.!?]{{0,40}} (?:já não|não) (?:está|é) (?:mais )?válid
\b(?:har )?(?:slutat|avslutat sin anställning) (?:hos|på|sin|vid|hos oss)
\b(?:arbetar|jobbar) inte (?:längre|kvar)
\b(?:arbejder|jobber|arbeider) ikke (?:længere|lenger|mer)
\b(?:er )?ikke (?:længere|lenger) (?:ansat|ansatt|tilknyttet|en del)
\bhar (?:fratrådt|sluttet)\b
\bei ole enää (?:palveluksessa|töissä|meillä)
\bnie pracuj[eę] już|już nie pracuj[eę]|nie jest już pracownikiem
\bjiž (?:ve společnosti |u nás )?nepracuj[eí]|už (?:u nás )?nepracuj[eí]
\bбольше не работа(?:ет|ю)|уже не работа(?:ет|ю)
退職(?:いたし|し)ました|退職致しました
"""
_ADDRESS = r"[A-Za-z0-9!#$%&*+/=?^_{|}~.-]{1,64}+@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}"
_INSTEAD = (
    r"(?i)\b(?:contact|write|reach|send|forward|refer|use|instead|successor"
    r"|wenden|kontaktieren|schreiben|nutzen|nachfolg\w{0,6}|ansprechpartner\w{0,3}|richten"
    r"|contacter|contactez|écrire|adressez|adresser|escrib[ae]\w{0,3}|contact[ea]\w{0,4}|diríjase"
    r"|dirigirse|scriver[ei]|rivolger\w{0,3}|contatt\w{0,5}|neem|mailen|kontakta|skriv\w{0,2}"
    r"|kontakt\w{0,4}|prosimy|escreva|dirija)\b"
)
_GONE = "(?i:" + "|".join(filter(None, _DEPARTURES.split("\n"))) + ")"
_SENTENCE_ENDS = (". ", "! ", "? ")
_LOOKS_AT = 4_000
_WORDS = 160


def is_departure(parsed: Parsed) -> bool:
    """Whether a program says that somebody is gone: by its marks, or that nobody reads here.

    An absence told first is the sender's own; who else is gone is then an aside.
    """
    text = as_written(parsed)
    if not (_is_automatic(parsed) or compiled(_NOBODY_READS).search(text)):
        return False
    departure = departure_of(text)
    if departure is None:
        return False
    before = " ".join(text.split()).lower().partition(departure.words.lower())[0]
    return not any_of(ABSENCES).search(before)


def _is_automatic(parsed: Parsed) -> bool:
    return has_auto_field(parsed) or has_auto_subject(parsed) or says_automatic(parsed)


# Nobody writes this of a mailbox in which they write.
_NOBODY_READS = (
    r"(?i)\b(?:your|this) (?:e-?mail|message|mailbox) (?:will not be|is not being|has not been"
    r"|is not|was not) (?:forwarded|read|monitored|checked|delivered)"
    r"|\b(?:ihre|diese) (?:e-?mail|nachricht|mail) (?:wird|wurde) nicht (?:weitergeleitet|gelesen)"
    r"|\bvotre (?:message|e-?mail|courriel) (?:ne sera pas|n'a pas été) (?:transféré|lu|transmis)"
    r"|\bsu (?:mensaje|correo) no (?:será|ha sido) (?:reenviado|leído)"
    r"|\b(?:uw|dit) (?:bericht|e-?mail) wordt niet (?:doorgestuurd|gelezen)"
    r"|\bquesta (?:casella|e-?mail) non (?:è|viene) (?:più )?(?:presidiata|letta|inoltrata)"
    r"|\ba sua mensagem não (?:será|foi) (?:reencaminhada|encaminhada|lida)"
)


def departure_of(text: str) -> Departure | None:
    """What new text (without quotes) says about somebody who is gone, None when nothing does.

    The referral is the address behind the words that say whom to write to; before the departure
    an address is the old one.
    """
    text = " ".join(text[:_LOOKS_AT].replace("\u2019", "'").split())
    found = compiled(_GONE).search(text)
    if found is None:
        return None
    begins = max(text.rfind(mark, 0, found.start()) for mark in _SENTENCE_ENDS) + 1
    ends = min(_find(text, mark, found.end()) for mark in _SENTENCE_ENDS)
    return Departure(text[begins:ends].strip()[:_WORDS], _referral(text, found.end()))


def _find(text: str, mark: str, after: int) -> int:
    """Where a mark ends, the end of the text when it does not stand there."""
    at = text.find(mark, after)
    return at + 1 if at >= 0 else len(text)


def _referral(text: str, gone_at: int) -> str | None:
    """The first address behind the departure, best one behind "contact" or its like."""
    pairs = [(m.start(), m[0].rstrip(".").lower()) for m in compiled(_ADDRESS).finditer(text)]
    gone = {spec for at, spec in pairs if at < gone_at and not _is_advice(text, at)}
    behind = [(at, spec) for at, spec in pairs if spec not in gone]
    told = [spec for at, spec in behind if _is_advice(text, at)]
    after = [spec for at, spec in behind if at > gone_at]
    return next(iter(told or after), None)


def _is_advice(text: str, at: int) -> bool:
    """Whether somebody is told to write there: in the 80 characters before."""
    return bool(compiled(_INSTEAD).search(text[max(0, at - 80) : at]))


def referral_in(text: str, known: Iterable[str]) -> str | None:
    """The first address in a text that is none of the known ones (lower-cased), or None."""
    known = frozenset(known)
    found = (address.rstrip(".") for address in compiled(_ADDRESS).findall(text[:_LOOKS_AT]))
    return next((address for address in found if address.lower() not in known), None)
