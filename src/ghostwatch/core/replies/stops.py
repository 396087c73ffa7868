"""Whether somebody asks not to be written to again.

The rule of the module: recall comes first, a missed stop costs ten times a wrong one. It is asked
sentence by sentence, of the new text only, in all languages at once: people answer in their own. A
plain "no" to mail must be heeded whatever its form (Directive 2002/58/EC article 13, GDPR article
21). To add a phrase, add a line to STOPS and an example to tests/corpus/stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from ghostwatch.core.replies.patterns import any_of, compiled

# Phrases by language, one a line: a regular expression on one lower-cased sentence.
STOPS: Mapping[str, str] = {
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
# Sentences that hold the words and mean something else: a wish to go on, stop as a visit, a
# footer that offers a way out, a talk about unsubscribing, a thing that is not the writing.
_NO_STOPS = r"""
(?:do not|don'?t|never|please not|can't|won't|no (?:need|reason) to) (?:\w+ )?(?:stop|unsubscribe)
(?:do not|don'?t|never|please not|can't|won't|no (?:need|reason) to) (?:\w+ )?(?:opt|hesitate|take)
(?:do not|don'?t|never|please not|can't|won't|no (?:need|reason) to) (?:\w+ )?(?:remove|delete)
\bif you (?:no longer|do not|don't|would|want|wish|prefer|received|are not)\b
\b(?:wenn|falls|sofern) sie\b
\bsi vous (?:ne )?(?:souhaitez|voulez)
\bsi (?:no )?desea\b
\bse (?:non )?(?:desider|vuol)
\b(?:als|indien) u\b
unsubscribe (?:rate|link|button|page|feature|flow|function|list|from this list)
ASKS.{0,60}(?:OTHERS|\bcontacts?\b).{0,40}(?:unsubscribe|opt[ -]?out)
OTHERS.{0,20}\b(?:unsubscribe|opt[ -]?out|stop)
don't want to miss
\bhör(?:en|t)? nicht auf\b
""".replace("ASKS", r"\b(?:how|can|could|do|does|would|will|what|where)\b").replace(
    "OTHERS", r"\b(?:users?|customers?|people|subscribers?|recipients?|clients?|they)\b"
)
_SENTENCE = r"[^.!?;\n]+"
_MAX_SENTENCES = 400
_MAX_SENTENCE = 400


def asks_to_stop(text: str) -> bool:
    """Whether somebody asks in these words not to be written to again."""
    sentences = compiled(_SENTENCE).finditer(text.lower().replace("’", "'"))
    return any(_is_stop(match[0][:_MAX_SENTENCE]) for match in islice(sentences, _MAX_SENTENCES))


def _is_stop(sentence: str) -> bool:
    plain = " ".join(sentence.split()).strip(" ,:-\"'*")
    stop = any(any_of(phrases).search(plain) for phrases in STOPS.values())
    return stop and not any_of(_NO_STOPS).search(plain)
