"""Whether somebody asks not to be written to again.

The rule of the module: recall comes first, a missed stop costs ten times a wrong one. It is asked
of the new text only, in all languages at once: people answer in their own. A plain "no" to mail
must be heeded whatever its form (Directive 2002/58/EC article 13, GDPR articles 7, 17 and 21). To
add a phrase, add a line to STOPS and an example to tests/corpus/stop.

The text is folded first: lower case, no accents, "n't" as " not", one sentence a line however it
was wrapped. So ``.`` never leaves a sentence. Every gap has an end, so time is linear in the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from ghostwatch.core.replies.patterns import compiled

# Phrases by language, one a line: a regular expression that begins at the beginning of a word.
# Accents may be written; they are folded away like those of the text.
STOPS: Mapping[str, str] = {
    "en": r"""
un-?su[bs]s?crib
opt(?:ing|ed)?[ -]?(?:me |us )?out\b
(?:remove|delete|scratch|strike|unlist) (?:me|us)\b
(?:take|drop|cross|get|keep|leave) (?:me|us) (?:off|from|out of) (?:your|this|these|all)\b
(?:take|drop|cross|get|keep|leave) (?:me|us) (?:\w+ ){0,2}(?:off|from|out of) ON_A_LIST
take (?:me|us) (?:off|out)\b
(?:remove|delete|take|drop|strike|scratch|erase|wipe)\b.{1,60}\b(?:from|off|out of) ON_A_LIST
(?:remove|delete|erase|destroy|wipe) (?:all )?(?:of )?OUR (?:\w+ ){0,2}HOLD
(?:forget|lose|block|drop|take) (?:all )?(?:of )?OUR (?:\w+ ){0,2}HOLD
NEVER (?:ever |please |again )?WRITE
NEVER (?:ever |please )?(?:send|keep sending|forward) (?:me |us )?(?:out |over )?(?:any ?)?ANY_MAIL
refrain from\b
(?:cease and )?desist\b
(?:quit|cease)\b.{0,30}(?:contact|mail|messag|call|writ|approach|bother|communic|correspond|send)
stop (?:[\w,]+ ){0,3}?(?:e-?mail|mail|messag|contact|writ|call|both|pester|send|spam|follow|annoy)
stop (?:[\w,]+ ){0,3}?(?:chas|harass|reach|communic|outreach|text|phon|newsletter|receiv|getting)
stop (?:this|it|that|now|doing this|all of this)$
(?:please|kindly|just|you|must|immediately) (?:please |just |kindly |finally )?stop(?:,| and\b|$)
(?:ask|told|tell|beg|request|want|demand)\w* (?:\w+ ){0,4}to (?:please )?stop\b
leave (?:me|us) (?:alone|be$|in peace)
no (?:more|further) (?:\w+ )?(?:e-?mail|mail|message|contact|follow|communic|correspond|newsletter)
no (?:more|further) (?:offer|spam|approach|call|of (?:this|these|your))
NO_WISH (?:to )?(?:get|getting|receive)\b.{0,60}(?:mail|message|newsletter|offers)
NO_WISH (?:to )?(?:receiving|have|see)\b.{0,60}(?:mail|message|newsletter|offers)
NO_WISH (?:to )?(?:get|receive|hear|hearing)\b.{0,40}(?:from you|again|any ?more|from your)
NO_WISH (?:to )?be (?:contact|e-?mail|mail|call|approach)
NO_WISH (?:to )?be (?:written|message|bother|follow|on your|on this)
NO_WISH (?:(?:any|your|these|those|this) )+(?:\w+ )?(?:e-?mail|mail|messag)
NO_WISH (?:(?:that|the|such|more|further|of) )+(?:\w+ )?(?:e-?mail|mail|messag)
NO_WISH (?:(?:any|your|these) )+(?:\w+ )?(?:newsletter|contact|communic|spam)
NO_WISH (?:(?:those|such|more|further) )+(?:\w+ )?(?:newsletter|contact|communic|spam)
not (?:be|to be) (?:contact|e-?mail|mailed|called|approach)
(?:like|want|wish|ask|request|demand)\w* (?:\w+ )?(?:to be|being) (?:removed|taken off)
(?:like|want|wish|ask|request|demand)\w* (?:\w+ )?(?:to be|being) (?:unlisted|deleted)
(?:like|want|wish|ask|request|demand)\w* (?:\w+ )?(?:to be|being) left (?:alone|in peace)
want out of\b
no (?:need|reason|point) (?:to|in) WRITE.{0,20}\b(?:again|any ?more|further)
right (?:to|of) (?:erasure|be forgotten|object)\b
(?:erasure|deletion|removal) of (?:all )?(?:of )?(?:the )?OUR\b
(?:withdraw|revok)\w* (?:\w+ ){0,3}(?:consent|permission)
object to (?:\w+ ){0,3}(?:process|use|using|marketing|storing)
(?:this|it|that|you) (?:is|are) (?:just |pure |plain )?spam|as spam\b
if you (?:ever )?(?:write|contact|e-?mail|mail|call|message)\b.{0,20}\b(?:again|once more|one more)
""",
    "de": r"""
(?:abmelden|austragen)\b.{0,40}(?:verteiler|liste|mails|newsletter)
abbestell
(?:mich|uns)\b.{0,40}\b(?:abmelden|austragen|abzumelden|auszutragen)
(?:melden|melde|tragen|trage|tragt) (?:sie )?(?:bitte )?(?:mich|uns)\b.{0,40}\b(?:ab|aus)\b
KEIN (?:weiteren?|mehr|länger|wieder|noch ?(?:ein)?mal)\b.{0,40}(?:mail|nachricht|kontakt|werbung)
KEIN (?:weiteren?|mehr|länger|wieder|noch ?(?:ein)?mal)\b.{0,40}(?:schreib|anruf)
KEIN (?:weiteren?|mehr|länger|wieder|noch ?(?:ein)?mal)\b.{0,40}(?:belästig|newsletter)
KEIN (?:weiteren?|mehr|länger|wieder)\b.{0,20}(?:melden sie|hören|melden$)
KEIN (?:mehr|wieder) an(?:schreiben|rufen|mailen)?\b
keine (?:e-?)?(?:mails?|nachrichten|werbung|anfragen|angebote)\b.{0,30}\b(?:mehr|von ihnen|von euch)
(?:möcht|will|woll|wünsch|brauch)\w* (?:\w+ )?keine (?:\w+ )?(?:e-?mail|mail)
(?:möcht|will|woll|wünsch|brauch)\w* (?:\w+ )?keine (?:\w+ )?(?:nachricht|newsletter|werbung)
(?:kontaktier|schreib|mail)\w* (?:sie |ihr )?(?:bitte )?(?:mi[cr]h?|uns)\b.{0,40}KEIN\b
(?:ruf|belästig|meld)\w* (?:sie |ihr )?(?:bitte )?(?:mi[cr]h?|uns)\b.{0,40}KEIN\b
(?:kontaktier|schreib|mail|ruf|belästig|meld)\w* sie (?:\w+ )?(?:nicht|nie) (?:mehr|wieder)
meld\w* (?:sie |euch |dich )+(?:bitte )?(?:nicht|nie) (?:mehr|wieder)
(?:wenn|falls|sofern) (?:sie|ihr|du) (?:mi[cr]h?|uns) (?:noch ?(?:ein)?mal|wieder|weiter)
(?:löschen|streichen|entfernen|nehmen) sie (?:bitte )?(?:mich|uns|meine|unsere)\b
(?:lösch|streich|entfern|nehm|nimm)\w* (?:mich|uns)\b
(?:meine|unsere) (?:\w+ )?(?:\w*daten|\w*-?adresse)\b.{0,40}(?:lösch|streich|entfern)
(?:löschung|entfernung) (?:meiner|unserer|aller)\b
(?:aus|von) (?:ihre[rm]|de[rm]|eure[rm]|deine[rm]) (?:\w+ )?(?:\w*verteiler|\w*liste)\b
hör(?:en|t|e)? (?:sie |ihr )?(?:bitte |endlich |jetzt )*(?:damit )?auf\b
aufhören\b.{0,40}(?:schreib|mail|schick|kontakt)
(?:unterlass|verschon)\w* (?:sie|es|mich|uns)\b
lass(?:en|t)? (?:sie )?(?:bitte )?(?:mich|uns)\b.{0,20}in (?:ruhe|frieden)
sehen sie (?:bitte )?(?:künftig |in zukunft )?von (?:weiteren )?(?:e-?mails|mails|nachrichten)
(?:untersag|verbiet|verbitt)\w*\b.{0,60}(?:kontakt|mail|nachricht|werbung|anruf|schreib)
widersprech\w*\b.{0,60}(?:nutzung|verarbeitung|werbung|daten)
widerspreche\b.{0,60}(?:nutzung|verarbeitung|werbung|daten)
(?:widerruf|wider?rief|zieh)\w*\b.{0,40}(?:einwilligung|zustimmung)
""",
    "fr": r"""
désabonn|désinscri
(?:ne|n')\s?(?:\w+ ){0,2}plus\b.{0,40}(?:recevoir|contact|écri|sollicit|mail|relanc|entendre)
(?:ne|n') ?(?:\w+ )?pas (?:me |nous |m')?(?:contact|écri|relanc|sollicit|envoy|recontact)
(?:ne|n') ?(?:me |nous |m')?(?:contact|écri|envoy|relanc)\w* (?:plus|pas)
(?:ne|n') ?(?:me |nous |m')?(?:appel|dérang|sollicit|recontact)\w* (?:plus|pas)
ne (?:me|nous|m')\b.{0,30}\bplus\b
(?:veux|souhait\w+|désir\w+|voulons) (?:plus|pas)\b.{0,40}(?:recevoir|contact|mail)
(?:veux|souhait\w+|désir\w+|voulons) (?:plus|pas)\b.{0,40}(?:message|entendre|de vos)
(?:cessez|cesse|arrêtez|arrête)\b
(?:arrêter|cesser) (?:de |d'|vos |les |ces |tout)
(?:retir|supprim|effac|enlev|ray|ôt|désinscri)\w*[ -](?:moi|nous|mon|mes|notre|nos)\b
(?:me|nous|m') ?(?:retirer|rayer|enlever|supprimer|effacer|ôter)\b
(?:laiss|fich|fout)\w*[ -](?:moi|nous) (?:tranquille|en paix|la paix)
lâche\w*[ -](?:moi|nous)\b
plus (?:aucun|de) (?:mail|message|e-mail|courriel|relance|contact)
(?:effacement|suppression) de (?:mes|nos|toutes)
m'oppose (?:à|au)\b
""",
    "es": r"""
d(?:ar|á|é|e)n?(?:me|nos|os)? de baja\b
no (?:me|nos) (?:escrib|contact|envíe|envíes|mande|llame|moleste|vuelva|sigan?\b)
no (?:vuelv\w+|sigan?|quiero que)\b.{0,20}(?:contact|escrib|envi|mand|llam|molest)
no (?:quiero|deseo|queremos|deseamos)\b.{0,30}(?:recibir|más (?:correos|mensajes|e-?mails|ofertas))
(?:dej|par)\w* de (?:escrib|contact|envi|mand|llam|molest)
déje?n?(?:me|nos) (?:en paz|tranquil)
(?:bórr|quít|elimín|sáqu)\w*(?:me|nos)\b
(?:elimin|borr|quit|retir|saqu|saca)\w*\b.{0,30}(?:\bmis?\b|nuestr|de (?:su|la|tu) lista|mis datos)
no más (?:correos|mensajes|e-?mails|contacto|publicidad)
(?:retiro|revoco)\b.{0,20}consentimiento
(?:me opongo|nos oponemos) al?\b
""",
    "it": r"""
cancell(?:atemi|ami|arci|armi|ateci|imi)\b
disiscri|disiscriv|annullare l'iscrizione\b
non (?:mi |ci )?(?:scriv|contatt|invi|mand|chiam|disturb)\w*\b.{0,20}\bpiù\b
non (?:mi |ci )(?:scriv|contatt|invi|mand|chiam|disturb)(?:a|i|ate|ete|ano|ino|iate)\b
non (?:voglio|desidero|vogliamo|desideriamo|intendo)\b.{0,20}(?:ricevere|essere contatt|più mail)
smett(?:ete|ila|etela|a|i|ere) di\b|smett(?:ila|etela)\b
(?:rimuov|togli|elimin|toglie)\w*(?:mi|ci|rmi|rci)\b
(?:rimuov|elimin|cancell|togli)\w* (?:i miei|il mio|i nostri|il nostro|la mia)\b
lasci\w*(?:mi|ci) in pace
(?:revoco|ritiro)\b.{0,20}consenso
(?:mi oppongo|ci opponiamo) al\b
basta (?:con )?(?:le |i |queste |questi )?(?:mail|e-?mail|messaggi)
""",
    "nl": r"""
(?:uitschrijven|afmelden|schrijf (?:me|mij|ons) uit|meld (?:me|mij|ons) af)\b
(?:geen|niet|nooit|niets) (?:meer|verdere|langer)\b.{0,40}(?:mail|bericht|contact)
(?:geen|niet|nooit|niets) (?:meer|verdere|langer)\b.{0,40}(?:benader|stur|ontvang)
(?:geen|niet|nooit|niets) (?:meer|verdere|langer)\b.{0,20}(?:schrij|bellen|lastig|horen)
geen (?:e-?mails?|mails?|berichten|post|nieuwsbrie\w+)\b.{0,20}\b(?:meer|van (?:u|jullie|je))\b
(?:wil|willen|wens|wensen) geen (?:\w+ )?(?:e-?mail|mail|bericht|nieuwsbr)
(?:schrijf|mail|stuur)\w* (?:me|mij|ons)\b.{0,30}(?:niet|geen|nooit)\b.{0,20}\bmeer
(?:bel|contacteer|benader)\w* (?:me|mij|ons)\b.{0,30}(?:niet|geen|nooit)\b.{0,20}\bmeer
(?:stopt?|stoppen|houd?t? op) (?:u |jullie )?(?:(?:aub )?met )?(?:e-?mail|het stu)
(?:stopt?|stoppen|houd?t? op) (?:u |jullie )?(?:(?:aub )?met )?(?:mail|ber|con|schr)
(?:verwijder|haal|wis|schrap) (?:me|mij|ons|mijn|onze)\b
(?:mij|me|ons)\b.{0,20}\bvan (?:de|uw|jullie|je) \w*lijst
laat (?:me|mij|ons) (?:toch )?met rust\b
trek\b.{0,20}toestemming.{0,10}\bin\b
""",
    "pt": r"""
par(?:e|em|ar|a) (?:já )?(?:de|com)\b.{0,20}(?:escrev|envi|mand|contact|contat|ligar|e-?mail|mensag)
deix(?:e|em|a) de (?:\w+ )?(?:escrev|envi|mand|contact|contat|ligar)
não (?:me |nos )(?:\w+ )?(?:envi|escrev|mand|contact|contat|ligue|incomod|perturb)
não (?:\w+ )?(?:envie|escreva|mande|contacte|contate|ligue|entre)\w*(?:-me|-nos)?\b.{0,30}\bmais\b
não (?:volte|torne)\w* a (?:\w+ )?(?:escrev|envi|mand|contact|contat|lig)
não (?:quero|queremos|desej\w+|pretend\w+)\b.{0,20}(?:receber|ser contac?t|(?:seus|vossos) e-?mails)
não (?:quero|queremos|desej\w+) mais (?:e-?mails|mensagens|ofertas|contac?to)
(?:remov|retir|apag|exclu|elimin|tir)\w*-?(?:me|nos)\b
(?:me|nos) (?:remov|retir|exclu|tir)\w*
(?:remov|retir|apag|exclu|elimin)\w* (?:os |o |a |as )?(?:meus?|minhas?|nossos?|nossas?)\b
(?:descadastr|desinscr|dessubscr)
cancel\w+ (?:a )?(?:minha )?(?:inscrição|subscrição|assinatura)
(?:deix\w+[ -](?:me|nos)|(?:me|nos) deix\w+) em paz
(?:retiro|revogo)\b.{0,20}consentimento
""",
}
# A reply of these words alone, politeness aside: a subject, or a line of its own.
_ALONE = r"""
stopp?(?: all| it| this| that| now)?
unsubscribe(?: me)?
remove(?: me)?
delete|cancel|take me off|opt[ -]?out
abmelden|abmeldung|abbestellen|austragen|aufhören
arrêt|arrêter|stopper|désabonnement|désinscription
baja|cancelar|parar|alto
basta|smettila|disiscrizione|cancellazione
stopzetten|afmelden|afmelding|uitschrijven|uitschrijving
pare|parem|sair|remover|descadastrar
"""
_POLITE = (
    r"(?:please|pls|plz|kindly|just|now|ok|thanks|thank you|(?:will|can|could|would) you|bitte"
    r"|danke|jetzt|s'il vous plait|svp|merci|por favor|gracias|ya|per favore|grazie|prego|no|nein"
    r"|alsjeblieft|alstublieft|aub|a\.u\.b|graag|se faz favor|obrigad[oa]|non|nee|nao|immediately)"
)
# Phrases that hold the words of a stop and mean something else: a wish to go on, stop as a visit,
# a footer that offers a way out, what others do, another thing than the writing. Each hides only
# the words it covers: a stop beside it still counts.
_NO_STOPS = r"""
(?:^|please,? |pls |so |hope (?:that )?you |rather you |let us )(?:please )?DO_NOT STOPPING
(?<=\w)[,:-]+ (?:please )?DO_NOT STOPPING
no (?:need|reason) (?:for \w+ )?to (?:\w+ )?STOPPING
not (?:really )?(?:want|wish|like|mean|intend|plan|going|ask) (?:you )?to (?:be )?STOPPING
not (?:really )?(?:want|wish|like|mean|intend|plan|going|ask) (?:you )?to be (?:removed|taken)
(?:did|have|had) not (?:yet |ever )?(?:unsubscribed?|opt(?:ed)? out)
stop(?:ping|ped|s)? (?:by|in|over|off|at)\b
(?:i|we) (?:will|shall|had to|have to|must|should|have) stop\w*(?: sending| writing| calling)?
(?:i|we|they) (?:do not|never|no longer) WRITE
(?:if|should|when) you (?:would )?(?:no longer|do not|rather not|not)\b RECEIVE
(?:if|should|when) you (?:would )?(?:prefer not|want|wish|like|prefer)\b RECEIVE
to (?:unsubscribe|opt[ -]?out|stop receiving)\b.{0,60}?\b(?:click|reply|press)\b
to (?:unsubscribe|opt[ -]?out|stop receiving)\b.{0,60}?\b(?:follow|use|visit|here)\b
un-?subscribe (?:here|at any|any ?time|rate|link|button)
un-?subscribe (?:page|feature|flow|function|list|option|header)
opt[ -]?out (?:rate|link|button|page|feature|flow|function|list|option|header|form)
you (?:can|may|could) (?:always |also |easily )?(?:unsubscribe|opt[ -]?out)\b(?! (?:me|us)\b)
OTHERS (?:\w+ ){0,4}(?:unsubscribe|opt[ -]?out|stop)\w*
stop\w* (?:\w+ing) (?:\w+ )?OTHERS
(?:does|can|will) (?:the|your|it|this)(?: \w+)? stop\w*(?: \w+ing)?
(?:do|does|did) (?:you|it|your \w+) (?:delete|remove|erase) (?:my|our)
(?:wenn|falls|sofern) sie (?:künftig )?(?:kein|nicht)\w*\b.{0,80}?(?:wünsch|möcht|woll)\w*
(?:bitte )?nicht (?:auf(?:zu)?hören|abmelden|abbestellen|abzubestellen)(?: mit)?
si vous (?:ne )?(?:souhaitez|voulez|désirez)\b.{0,80}?(?:cliqu|répond|ici\b)\w*
n'(?:hésit|arrêt)\w*(?: surtout| jamais)? (?:pas|plus)?
ne (?:cess|stopp)\w* (?:pas|jamais)
si (?:ya )?no (?:desea|quiere)n?\b.{0,80}?(?:haga|clic|pulse|responda|aquí)
no (?:deje|pare)n? de \w+
no (?:me |nos )?(?:quiero|deseo) (?:dar(?:me|nos)? de baja)
se non (?:desider|vuol|vuoi)\w*\b.{0,80}?(?:clicc|qui\b|rispond)\w*
non (?:smett|cancell|rimuov)\w*(?: di \w+)?
(?:als|indien) (?:u|je) (?:geen|niet)\b.{0,60}?(?:wilt?|wenst?)\b(?: (?:te )?ontvangen)?
stop (?:vooral |alsjeblieft )?niet(?: met \w+)?
se (?:já )?não (?:quiser|desejar?|quer|pretende)\b.{0,80}?(?:clique|responda|aqui)\w*
não (?:pare|deixe)m? de (?:nos |me )?\w+
não (?:me |nos )?(?:remova|retire|tire)m?(?:-(?:me|nos))?
"""
_SHORT: Mapping[str, str] = {
    "NO_WISH": r"(?:rather not|(?:not|no longer|never) (?:really |even )?"
    r"(?:like|want|wish|care|desire|interested in))",
    "NEVER": r"(?:do not|never|no longer|not to|please not|not)",
    "WRITE": r"(?:re-?)?(?:contact|e-?mail|mail|message|call|text|phone|write|writing|approach"
    r"|bother|spam|pester|disturb|reach(?:ing)? out|get in touch|follow(?:ing)? up|chase)\b",
    "ANY_MAIL": r"(?:more|further|another|your|these|such|thing|(?:e-?)?mail|message|newsletter"
    r"|offer|spam|stuff|this kind|this sort)",
    "ON_A_LIST": r"(?:your|this|the|all|any|that) (?:[\w-]+ ){0,2}(?:\w*list|mailing|database"
    r"|record|system|crm|contacts|newsletter|distribution|campaign|sequence|e-?mails|mails)",
    "OUR": r"(?:my|our|this)",
    "HOLD": r"(?:e-?mail|mail|address|mailbox|number|contact|details|data|information|name)\b",
    "KEIN": r"(?:keine?|keine[nrs]|nichts?|niemals|nie)",
    "DO_NOT": r"(?:do not|not|never)(?: ever| please)?",
    "STOPPING": r"(?:stop|unsubscribe|opt (?:me |us )?out|quit|cease"
    r"|(?:remov|delet|tak|dropp?)(?:e|ing)? (?:me|us))\b"
    r"(?: (?:e-?mail|mail|writ|send|contact|messag|call)ing)?",
    "RECEIVE": r".{0,10}(?:receiv|hear|get|these|our|be contact|unsub|opt|further).{0,90}?\b"
    r"(?:(?:click|tap|reply|press|follow|visit|let (?:me|us) know)\b"
    r"(?:.{0,30}\b(?:stop|unsubscribe|opt[ -]?out)\b)?|unsubscribe(?! (?:me|us)\b))",
    "OTHERS": r"(?:users?|customers?|people|subscribers?|recipients?|clients?|contacts|they)\b",
}
_QUOTES_AND_DASHES = {0x2019: 39, 0x2018: 39, 0xB4: 39, 0x60: 39, 0x2010: 45, 0x2011: 45}
_HIDDEN = "[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+"
_SENTENCE_END = r"[.!?;]+(?=[\s\"')\]]|$)|\n\s*\n"
_SUBJECT_OF_ANOTHER = (
    r"(?i)\s*(?:re|aw|antw|antwort|antwoord|sv|svar|vs|odp|odg|res?|ref|rif|r|ynt|fwd?|wg|tr|rv|i"
    r"|enc|vb|doorst|[^\x00-\x7f]{1,4}|v\u00e1)\s*(?:[\[(^]\s?\d{1,4}[\])]?\s*)?[:\uff1a]"
)


def asks_to_stop(text: str) -> bool:
    """Whether somebody asks in these words not to be written to again."""
    folded = _fold(text)
    sentences = compiled(_SENTENCE_END).sub("\n\n", folded)
    if _alone().search(sentences):
        return True
    # A sentence may be wrapped: lines that only wrap become one.
    whole = compiled(r"(?<!\n) ?\n ?(?!\n)").sub(" ", sentences)
    if not _stops().search(whole):
        return False
    return bool(_stops().search(_no_stops().sub(" | ", whole)))


def subject_asks_to_stop(subject: str) -> bool:
    """Whether a subject asks it that the writer chose: behind "Re:" or "Fwd:" it is another's."""
    return not compiled(_SUBJECT_OF_ANOTHER).match(subject) and asks_to_stop(subject)


def _fold(text: str) -> str:
    """Lower case without accents and hidden characters, blanks as one, "not" in one spelling."""
    plain = _without_accents(text.lower().replace("\u2026", " "))
    plain = plain.translate(_QUOTES_AND_DASHES)
    plain = compiled(r"[^\S\n]+").sub(" ", plain)
    plain = compiled(r"\bcan(?=not\b)").sub("can ", plain)
    return compiled(r"n't\b|(?<=\bdo)nt\b|(?<=\bwo)nt\b").sub(" not", plain)


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text.replace("\xb4", "'"))
    return compiled(_HIDDEN).sub("", apart).replace("\xdf", "ss")


def _table(phrases: str) -> re.Pattern[str]:
    """One search for a table of phrases, its short words written out.

    The phrases are sorted by their first letter, so that an ordinary word costs one look at each
    letter and not one at each phrase.
    """
    for short, meaning in _SHORT.items():
        phrases = re.sub(rf"\b{short}(?![A-Z_])", meaning.replace("\\", r"\\"), phrases)
    by_letter: dict[str, list[str]] = {}
    for line in filter(None, _without_accents(phrases).split("\n")):
        for letter in _first_letters(line):
            by_letter.setdefault(letter, []).append(line)
    rows = (f"(?={letter})(?:{'|'.join(lines)})" for letter, lines in by_letter.items())
    return re.compile(rf"(?m)\b(?:{'|'.join(rows)})")


def _first_letters(line: str) -> set[str]:
    """What a phrase may begin with; {""} when that is not plain to see."""
    flat, nested = "", line
    while flat != nested:
        flat, nested = nested, compiled(r"\([^()]*\)").sub("", nested)
    if "|" in flat:
        return {""}
    group = compiled(r"\(\?:([^()]+)\)(?![?*])").match(line)
    words = group[1].split("|") if group else [line]
    plain = all(compiled(r"[a-z](?![?*])").match(word) for word in words)
    return {word[0] for word in words} if plain else {""}


@cache
def _stops() -> re.Pattern[str]:
    return _table("\n".join(STOPS.values()))


@cache
def _no_stops() -> re.Pattern[str]:
    return _table(_NO_STOPS)


@cache
def _alone() -> re.Pattern[str]:
    words = "|".join(filter(None, _without_accents(_ALONE).split("\n")))
    return re.compile(
        rf"(?m)^[ \-*\"',:]{{0,9}}(?:{_POLITE}[ ,]{{1,3}}){{0,3}}(?:{words})"
        rf"(?:[ ,]{{1,3}}{_POLITE}){{0,3}}[ \-*\"',:]{{0,9}}$"
    )
