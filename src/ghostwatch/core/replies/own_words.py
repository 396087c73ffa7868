"""What sellers say when they promise something or fix a day to talk: one row a language.

The rule of the module: a language is data. Every field is a regular expression (alternatives with
``|``) over text that is folded as for dates: lower case, no accents, straight apostrophes, single
blanks (see ``dates.folding``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class OwnWords:
    """One row of words.

    promise: the writer will do something. talk: the two will talk. propose: asks whether to.
    unless: makes it depend on something, or takes it back, wherever it stands in the sentence.
    unsure: the same, before it. after: only once the day is over. about: what comes behind it has
    days of its own; due: unless this stands before the day. yes: agrees to a day. more: says more
    than that.
    """

    promise: str
    talk: str
    propose: str
    unless: str
    unsure: str
    after: str
    about: str
    due: str
    yes: str
    more: str


_ENGLISH = OwnWords(
    promise="(?:i|we)(?:'ll| will| shall|'m going to| am going to|'re going to| are going to)"
    "(?: also| then| certainly| definitely| gladly| personally)?"
    " (?:send|get back|get you|get it|let you know|call|ring|phone|forward|prepare|write|e-?mail"
    "|come back|be in touch|have (?:it|the|an?|your|our)|give you|provide|submit|share|deliver"
    "|report back|reply|answer|confirm|put together|draft|finish|complete|drop you|ping|contact"
    "|reach out|update you|return|circle back|follow up)"
    "|let me (?:get|come) back|you(?:'ll| will| shall) (?:have|get|receive|hear from)"
    "|(?:expect|look out for) (?:it|my|our|the)\\b.{0,30}(?:from (?:me|us)|in your inbox)",
    talk="let's (?:talk|speak|meet|have a|do a|catch up|chat|connect|pick (?:it|this) up|sit down"
    "|go through|discuss|get together)"
    "|(?:talk|speak|chat)(?: again)? (?:to|with) you|(?:see|meet) you"
    "|looking? forward to (?:our|the|talking|speaking|meeting|seeing)"
    "|we(?:'ll| will| shall| are going to|'re going to) (?:talk|speak|meet|catch up)",
    propose="shall we|should we|how about|what about|can we|could we|(?:can|could|shall|may|should)"
    " i (?:call|ring|phone)|would\\b.{0,50}\\b(?:work|suit|be)|does\\b.{0,50}\\b(?:work|suit|fit)"
    "|do you have (?:time|a moment|half|an hour|\\d+ min\\w*)|are you (?:free|available|around)"
    "|is\\b.{0,40}\\b(?:good|ok|okay|convenient|possible|fine)",
    unless="if|unless|in case|provided|depending|whether|maybe|perhaps|possibly|probably|hopefully"
    "|hope|try|otherwise|not|never|cannot|\\w+n't|once you|as soon as|when you|until you|valid"
    "|discount|price",
    unsure="could|might|would|can|may|happy to|glad to|wanted|tried|was|were|had|did|asked"
    "|yesterday|sorry|(?:lovely|great|good|nice|wonderful|fun|pleasure|delighted) to",
    after="after",
    about="for|about|regarding|concerning|of|from|dated|since",
    due="by|until|till|before|latest|within|in",
    yes="yes|yep|yeah|sure|ok|okay|fine|perfect|great|good|works?|suits?|deal|agreed|confirmed"
    "|gladly|see you|talk then|absolutely|of course|lovely|super|excellent|noted",
    more="but|please|send|need|questions?|if|however|can you|could you|also|instead|rather"
    "|unfortunately|not|\\w+n't|offer|contract|prices?|order|quote|invoice|agenda|before that",
)
_GERMAN = OwnWords(
    promise="(?:ich|wir) (?:\\w+ ){0,2}?(?:schicken?|senden?|maile[n]?|liefern?|rufen?|melden?"
    "|schreiben?|erstellen?|reichen?)"
    "|(?:schicke|sende|maile|liefere|rufe|melde|schreibe|erstelle) ich"
    "|(?:schicken|senden|mailen|liefern|rufen|melden|schreiben|erstellen) wir"
    "|(?:ich|wir) (?:gebe|geben|lasse|lassen|komme|kommen)\\b.{0,60}\\b(?:bescheid|zukommen|zuruck)"
    "|(?:gebe|lasse|komme) ich\\b.{0,60}\\b(?:bescheid|zukommen|zuruck)"
    "|(?:ich|wir) werden?\\b.{0,80}\\b(?:schicken|senden|zusenden|melden|anrufen|zukommen|liefern"
    "|antworten|geben|nachreichen)|werden? (?:ich|wir)\\b.{0,80}\\b(?:schicken|senden|zusenden"
    "|melden|anrufen|zukommen|liefern|antworten|geben|nachreichen)"
    "|sie (?:erhalten|bekommen|horen)|(?:erhalten|bekommen|horen) sie|du (?:erhaltst|bekommst"
    "|horst)|(?:erhaltst|bekommst|horst) du",
    talk="lassen sie uns|lass uns|(?:sprechen|horen|sehen|treffen|telefonieren) wir"
    "|wir (?:sprechen|horen|sehen|treffen|telefonieren)(?: uns)?"
    "|freuen? (?:mich|uns) auf (?:unser|das|den|unseren|ein)"
    " (?:\\w+ )?(?:gesprach|telefonat|treffen|termin)",
    propose="sollen wir|wollen wir|konnen wir|konnten wir|passt|passen|wurde\\b.{0,50}\\bpassen"
    "|wie ware|haben sie\\b.{0,30}\\bzeit|hast du\\b.{0,30}\\bzeit|darf ich|kann ich|soll ich"
    "|ware\\b.{0,50}\\b(?:moglich|recht|ok)|(?:sprechen|telefonieren|treffen|sehen) wir",
    unless="wenn|falls|sofern|ob|sobald|vielleicht|eventuell|gegebenenfalls|ggf|voraussichtlich"
    "|vermutlich|hoffentlich|hoffen?|versuchen?|nicht|kein\\w*|rabatt|preis\\w*|gultig",
    unsure="konnte\\w*|wurde\\w*|mochte\\w*|kann|konnen|wollte\\w*|war|waren|hatte\\w*|gestern",
    after="nach|nachdem",
    about="fur|uber|zu|zum|zur|wegen|vom|von|aus|seit",
    due="bis|spatestens|binnen|innerhalb|in",
    yes="ja|jawohl|gerne?|ok|okay|passt|prima|perfekt|gut|super|einverstanden|bis dann|in ordnung"
    "|abgemacht|klar|wunderbar|bestens|freue mich",
    more="aber|bitte|schicken|senden|brauche\\w*|fragen?|wenn|falls|konnen sie|konnten sie|auch"
    "|stattdessen|lieber|leider|nicht|kein\\w*|angebot|vertrag|preise?|bestellung|rechnung"
    "|vorher|noch",
)
_FRENCH = OwnWords(
    promise="je (?:vous|te|t') ?(?:envoie|enverrai|transmets|transmettrai|rappelle|rappellerai"
    "|appelle|appellerai|reviens|reviendrai|recontacte|recontacterai|contacte|contacterai|confirme"
    "|confirmerai|ecris|ecrirai|adresse|adresserai|donne|donnerai|fais parvenir|ferai parvenir)"
    "|nous vous (?:envoyons|enverrons|transmettrons|rappelons|rappellerons|appelons|appellerons"
    "|recontactons|recontacterons|adressons|adresserons|ferons parvenir|confirmerons)"
    "|(?:je|nous) (?:reviens|reviendrai|revenons|reviendrons) vers (?:vous|toi)"
    "|(?:je vais|nous allons) (?:vous|te) (?:envoyer|transmettre|rappeler|appeler|ecrire|adresser"
    "|recontacter|confirmer)|vous (?:aurez|recevrez)",
    talk="(?:parlons|voyons|retrouvons|rencontrons|appelons|reparlons)-(?:nous|en)"
    "|on (?:se parle|s'appelle|se voit|en reparle|se retrouve)"
    "|nous nous (?:parlons|parlerons|voyons|verrons|appelons|appellerons|retrouvons|retrouverons)"
    "|rendez-vous est pris",
    propose="(?:pouvons|pourrions)-nous|peut-on|pourrait-on|(?:vous|te) convien\\w+|convien\\w+-il"
    "|(?:etes|seriez)-vous (?:libre|disponible)|puis-je (?:vous|t') ?appeler|que diriez-vous"
    "|on (?:se parle|s'appelle|se voit)|auriez-vous|avez-vous (?:un moment|le temps)",
    unless="si|sauf|peut-etre|eventuellement|probablement|espere|espererons|essaie\\w*|essayer\\w*"
    "|ne|n'\\w+|pas|des que|lorsque|quand|sous reserve|remise|valable",
    unsure="pourrai\\w*|pourrion\\w*|peux|pouvons|voudrai\\w*|voulai\\w*|etai\\w*|avai\\w*|hier"
    "|(?:contente?|ravie?|heureux|heureuse|enchantee?|plaisir) d(?:e|')",
    after="apres",
    about="pour|sur|concernant|au sujet|de|du|des|depuis",
    due="d'ici|avant|jusqu\\w*|au plus tard|sous|dans",
    yes="oui|ok|d'accord|parfait|entendu|tres bien|avec plaisir|ca marche|me convient|nous convient"
    "|volontiers|c'est note|super",
    more="mais|merci de|envoyer|besoin|questions?|si|pouvez|pourriez|aussi|plutot|malheureusement"
    "|ne|pas|offre|contrat|prix|commande|devis|facture|avant cela",
)
_SPANISH = OwnWords(
    promise="(?:le|les|te|os|se lo|se la|lo|la) (?:envio|enviare|enviaremos|mando|mandare"
    "|mandaremos|llamo|llamare|llamaremos|escribo|escribire|confirmo|confirmare|confirmaremos"
    "|doy|dare|daremos|hare llegar|haremos llegar|respondo|respondere|responderemos)"
    "|(?:voy|vamos) a (?:enviar|mandar|llamar|escribir|responder|confirmar)\\w*"
    "|(?:me pongo|me pondre|nos pondremos) en contacto|(?:recibira|recibiran|tendra|tendran)"
    "|volvere a (?:llamar|escribir|contactar)\\w*",
    talk="hablamos|hablemos|nos vemos|nos hablamos|quedamos|nos reunimos|nos reuniremos"
    "|nos llamamos",
    propose="(?:le|les|te|os) (?:viene|vendria|va|iria) bien|podemos|podriamos|hablamos|quedamos"
    "|puedo llamar\\w*|(?:le|les|te) llamo|tienen? (?:tiempo|disponibilidad|un momento)"
    "|(?:le|les|te) parece",
    unless="si(?!,)|salvo|quizas?|tal vez|a lo mejor|probablemente|espero|intent\\w+|no|cuando"
    "|en cuanto|siempre que|descuento|valid\\w+",
    unsure="podria\\w*|podemos|puedo|querria|queria|era|fue|habia|estaba|ayer"
    "|(?:encantad[oa]|placer|gusto|alegria) (?:de|en)",
    after="despues de|tras|pasado el",
    about="para|sobre|acerca|de|del|desde",
    due="antes|hasta|a mas tardar|como muy tarde|dentro|en",
    yes="si|vale|ok|de acuerdo|perfecto|muy bien|me viene bien|nos viene bien|conforme|claro"
    "|encantad[oa]|hecho|genial|estupendo",
    more="pero|por favor|enviar\\w*|envie\\w*|necesit\\w+|preguntas?|puede|podria\\w*|tambien"
    "|mejor|lamentablemente|no|oferta|contrato|precios?|pedido|presupuesto|factura|antes de eso",
)
_DUTCH = OwnWords(
    promise="(?:ik|wij|we) (?:stuur|sturen|bel|bellen|mail|mailen|lever|leveren|bezorg|bezorgen)"
    "|(?:stuur|bel|mail|lever|bezorg) ik|(?:sturen|bellen|mailen|leveren|bezorgen) (?:we|wij)"
    "|(?:ik|wij|we) (?:kom|komen|laat|laten|neem|nemen|geef|geven)\\b.{0,60}\\b(?:terug|weten"
    "|contact|door)|(?:kom|laat|neem|geef) ik\\b.{0,60}\\b(?:terug|weten|contact|door)"
    "|(?:ik zal|wij zullen|we zullen|zal ik|zullen wij)\\b.{0,80}\\b(?:sturen|toesturen|bellen"
    "|mailen|terugkomen|laten weten|opnemen|leveren|doorgeven)"
    "|(?:u|je|jullie) (?:krijgt|krijgen|ontvangt|ontvangen|hoort|horen)"
    "|(?:krijgt|ontvangt|hoort) u|(?:krijg|ontvang|hoor) je",
    talk="laten we|(?:spreken|zien|bellen|horen|treffen) (?:we|wij) elkaar"
    "|(?:we|wij) (?:spreken|zien|bellen|horen|treffen) elkaar"
    "|kijk (?:er )?(?:naar )?uit naar (?:ons|het) (?:\\w+ )?(?:gesprek|overleg|afspraak)",
    propose="zullen we|kunnen we|schikt|past|komt\\b.{0,40}\\buit|uitkomen"
    "|(?:heeft u|heb je|hebben jullie)\\b.{0,30}\\btijd|kan ik|mag ik|zal ik|wat dacht"
    "|bent u\\b.{0,30}\\bbeschikbaar",
    unless="als|indien|mits|tenzij|zodra|misschien|wellicht|eventueel|hopelijk|hoop|hopen|probeer"
    "|proberen|niet|geen|korting|prijs|geldig",
    unsure="zou\\w*|kan|kunnen|wilde|wou|was|waren|had\\w*|gisteren|(?:leuk|fijn|prettig|goed) om",
    after="na|nadat",
    about="voor|over|van|betreffende|sinds",
    due="uiterlijk|voor|binnen|tot|over",
    yes="ja|ok|oke|prima|akkoord|goed|perfect|past|schikt|graag|top|tot dan|afgesproken|uitstekend"
    "|mooi|komt uit",
    more="maar|alstublieft|svp|sturen|stuur|nodig|vra(?:ag|gen)|als|indien|kunt u|kun je|ook"
    "|liever|helaas|niet|geen|offerte|contract|prijs|prijzen|bestelling|factuur|vooraf|nog",
)
_ITALIAN = OwnWords(
    promise="(?:le|vi|ti|la|glielo|gliela|ve lo|te lo) (?:invio|inviero|invieremo|mando|mandero"
    "|manderemo|chiamo|chiamero|chiameremo|richiamo|richiamero|scrivo|scrivero|faccio sapere"
    "|faro sapere|faremo sapere|faccio avere|faro avere|faremo avere|confermo|confermero"
    "|ricontatto|ricontattero|ricontatteremo|rispondo|rispondero|trasmetto|trasmettero)"
    "|(?:ricevera|riceverete|avra|avrete)|mi (?:faccio|faro) (?:vivo|viva|sentire)"
    "|ci faremo (?:vivi|sentire)",
    talk="ci sentiamo|sentiamoci|ci vediamo|vediamoci|parliamone|parliamoci|ci parliamo"
    "|ci incontriamo|incontriamoci|ne riparliamo",
    propose="possiamo|potremmo|(?:le|vi|ti) (?:va|andrebbe) bene|va bene|potrebbe andare"
    "|ci sentiamo|ci vediamo|posso chiamar\\w*|e disponibile|sarebbe|(?:ha|avrebbe) tempo"
    "|che ne dice",
    unless="se|salvo|forse|magari|eventualmente|probabilmente|spero|cerc\\w+|provo|provero|non"
    "|quando|appena|purche|sconto|valid\\w+",
    unsure="potrei|potremmo|posso|vorrei|volevo|era|ero|aveva\\w*|ieri",
    after="dopo",
    about="per|su|sul|sulla|riguardo|di|del|della|da",
    due="entro|prima|fino|al piu tardi|tra|fra",
    yes="si|ok|va bene|d'accordo|perfetto|certo|volentieri|benissimo|ottimo|confermo|a presto"
    "|a allora",
    more="ma|per favore|per cortesia|inviar\\w*|mandar\\w*|bisogno|domand[ae]|se|puo|potrebbe"
    "|anche|invece|meglio|purtroppo|non|offerta|contratto|prezz[oi]|ordine|preventivo|fattura",
)
_PORTUGUESE = OwnWords(
    promise="(?:envio|enviarei|enviaremos|mando|mandarei|mandaremos|ligo|ligarei|ligaremos"
    "|telefono|telefonarei|escrevo|escreverei|respondo|responderei|dou|darei)(?:-l?[hoa]\\w*)?"
    "|(?:vou|vamos) (?:lhe |te )?(?:enviar|mandar|ligar|telefonar|escrever|responder|confirmar"
    "|entrar em contac?to)(?:-lhes?)?"
    "|(?:entro|entrarei|entraremos) em contac?to|(?:recebera|receberao|tera|terao)"
    "|volto a (?:falar|ligar|contac?tar|escrever)",
    talk="falamos|vamos falar|vemo-nos|encontramo-nos|reunimo-nos|nos falamos|a gente se fala",
    propose="podemos|poderiamos|pode ser|da(?:-lhe)? jeito|seria possivel"
    "|(?:tem|teria) (?:disponibilidade|tempo)|esta disponivel|que tal|posso ligar\\w*"
    "|o que acha|falamos",
    unless="se|caso|talvez|eventualmente|provavelmente|espero|tent\\w+|nao|quando|assim que"
    "|desde que|desconto|valid\\w+",
    unsure="poderi\\w+|posso|podemos|gostaria\\w*|queria|era|foi|estava|tinha|ontem",
    after="depois d\\w+|apos",
    about="para|sobre|acerca|de|do|da|desde",
    due="ate|antes|no maximo|dentro|em",
    yes="sim|ok|combinado|perfeito|esta bem|tudo bem|claro|com certeza|otimo|optimo|de acordo"
    "|fechado|pode ser|da jeito|ate la",
    more="mas|por favor|enviar\\w*|envie\\w*|mandar\\w*|preciso|perguntas?|duvidas?|se|pode"
    "|poderia\\w*|tambem|antes disso|melhor|infelizmente|nao|proposta|contrato|precos?|pedido"
    "|orcamento|fatura",
)

OWN_WORDS: Mapping[str, OwnWords] = MappingProxyType(
    {
        "en": _ENGLISH,
        "de": _GERMAN,
        "fr": _FRENCH,
        "es": _SPANISH,
        "nl": _DUTCH,
        "it": _ITALIAN,
        "pt": _PORTUGUESE,
    }
)
"""By the code of the language, as the rows of dates are."""
