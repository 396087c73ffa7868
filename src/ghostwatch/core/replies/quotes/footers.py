"""Lines that programs, companies and mailing lists put under a mail: none of them is the writer's.

The rule of the module: a line is a footer only when nothing but the footer stands on it. A wish
behind "Sent from my phone." stays text.
Source: the footers that phones, mail programs, scanners, list servers and companies add.
"""

from __future__ import annotations

import re
from functools import cache

_MOST_LETTERS = 160  # of the footer of a phone or a program, with its link

_DEVICE = (
    r"(?:(?:my|the|an?|mein\w{0,3}|mon|ma|mi|il mio|mijn|meu|minha|min|mit|mitt|mojego|m[oé]ho"
    r"|an|a|min)\s)?"
    r"(?:(?:new|personal|work|verizon(?:,)?|at&t|t-mobile|sprint|samsung|apple|google|huawei|nokia"
    r"|htc|sony|lg|xiaomi|oneplus|motorola|windows|blackberry|android|wireless|5g|4g|lte|my)"
    r"[®™]?\s){0,4}"
    r"(?:i-?phone|i-?pad|i-?pod|ios|mac|macbook|phone|mobile|cell\s?phone|smart-?phone|tablet|handset"
    r"|device|android|black-?berry|galaxy|xperia|pixel|huawei|samsung|nokia|handy|handheld|telefon"
    r"|telefoon|t[ée]l[ée]phone|tel[ée]fono|telefone|telemóvel|m[oó]bil\w{0,6}|mobiel\w{0,3}"
    r"|t[ée]l\.?|celular|puhelimesta\w{0,3}|cellulare|portable|dispositivo|puhelin|lumia"
    r"|iphona|iphonie|iphoneu?)"
    r"\w{0,2}['’]?\w{0,3}[®™]?"
)
_PROGRAM = (
    r"(?:yahoo!?|outlook|gmail|proton\s?mail|mail|hotmail|aol|gmx|web\.de|mailbird|spark|newton"
    r"|polymail|superhuman|airmail|bluemail|fastmail|zoho|tutanota|tuta|nine|edison|cloudmagic"
    r"|windows mail|postbox|mailspring|k-9|k-9 mail|t-online|freenet|posteo|orange|samsung|libero"
    r"|thunderbird|missive|shortwave|hey|libre\w{0,6}|xfinity|comcast|ipad|iphone|protonmail)\b"
)
_TAIL = (  # what may follow: more of the device, a link, an excuse for typing errors
    r"(?:[\s,.;:®™|*/()<>\[\]–—-]{0,3}(?:<?https?://\S{1,120}>?|[\w.-]{2,30}\.(?:com|net|de|io|me)\S{0,60}"
    r"|smartphone|phone|wireless|device|tablet|for|on|with|via|using|and|the|a|my|mit|für|von|auf|mail|app"
    r"|pour|sur|para|en|per|su|su|voor|op|från|till|til|på|fra|dla|na|android|ios|iphone|ipad|windows|mobile"
    r"|secure|email|e-?mail|network|4g|5g|lte|verizon|at&t|t-mobile|vodafone|o2|orange|telekom|samsung"
    r"|galaxy|\w{0,3}\d{1,2}\+?|plus|pro|max|mini|please|excuse|pardon|forgive|any|brevity|typos?|typing"
    r"|errors?|mistakes?|autocorrect|thumbs?|spelling|short|gesendet|herunterladen|getippt|verschickt"
    r"|verstuurd|verzonden|skickat|sendt|lähetetty|bitte|tippfehler|kürze|entschuldigen|sie"
    r"|mobiltelefon|handy|so|for|its|and|or|desculpe|excusez|brièveté|scusate|yahoo|outlook|10|11"
    r"|meinem|gsm|de|di|da|la|el|le|là|edition|free|get|yours|now|it|web\.de|gmx|10|the)(?!\w)){0,14}[\s.!®>)\]*]{0,4}"
)
_SENT = (
    r"(?:sent|gesendet|gesandt|verschickt|geschickt|geschrieben|envoyé|envoyée|enviado|enviada"
    r"|escrito|inviato|inviata|scritto|verstuurd|verzonden|gestuurd|skickat|skickades|sendt|afsendt"
    r"|wysłan[eoy]|odeslán[oa]|poslané|lähetetty|отправлено|posted|composed|written|tapped|typed)"
)
_FROM = (
    r"(?:from|with|via|using|by|on|von|mit|vom|über|aus|de|depuis|du|à partir de|avec|desde|con|do"
    r"|da|dal|dalla|dallo|dall|com|pelo|vanaf|met|vanuit|van|från|fra|med|ze|z|za pomocą|с|из|pomocí"
    r"|på|via de|mijn|via the)"
)
_PHONE = (
    rf"{_SENT}\s(?:{_FROM})['’\s]\s?(?:{_DEVICE}|{_PROGRAM}){_TAIL}$",
    rf"(?:von|vom|mit|aus)\s{_DEVICE}[\w ]{{0,20}}\s(?:gesendet|geschickt|verschickt|gesandt|getippt)\.?$",
    rf"(?:get|télécharge[rz]|obtenez|obtener|obtén|scarica|ottieni|download|hent|hämta|skaffa|pobierz"
    rf"|obter|obtenha|holen sie sich|hankige|hanki|stáhnout)\s(?:le |l['’]|a |o )?"
    rf"(?:{_PROGRAM}){_TAIL}$",
    rf"outlook\s(?:für|voor|pour|para|per|til|för|for)\s(?:ios|android|mac|windows){_TAIL}$",
    r"(?:diese (?:e-?mail|nachricht|mail)|this (?:e-?mail|message)|dit bericht|ce message"
    rf"|este mensaje|questa mail)\s(?:wurde|was|is|a été|è stata)\s(?:{_SENT}\s)?"
    rf"(?:{_FROM})\s(?:{_DEVICE}|{_PROGRAM}){_TAIL}$",
    r"lähetetty\s\w{3,20}(?:sta|stä|lta|ltä|ni)\.?$",
    r"iphone\w{0,3}(?:から送信|에서 보냄)$|从我的\s?iphone\s?发送$|發自我的\s?iphone$|发自我的\s?iphone$",
)  # fmt: skip
_PHONE_BEGINS = (
    "sent", "gesendet", "gesandt", "verschickt", "geschickt", "geschrieben", "envoyé", "enviado",
    "enviada", "escrito", "inviat", "scritto", "verstuurd", "verzonden", "gestuurd", "skicka",
    "afsendt", "wysłan", "odeslán", "poslané", "lähetetty", "отправлено", "posted", "composed",
    "written", "tapped", "typed", "von ", "vom ", "mit m", "aus ", "get ", "télécharge", "obte", "obtén",
    "scarica", "ottieni", "download", "hent ", "hämta", "skaffa", "pobierz", "holen", "hanki",
    "stáhnout", "outlook", "diese ", "this ", "dit bericht", "ce message", "este mens",
    "questa mail", "iphone", "从我的", "發自", "发自",
)  # fmt: skip

NOT_THE_WRITER = tuple(
    filter(None, """
intended recipient
intended only for
intended solely for
confidentiality notice
confidential and intended
confidential and may
contain confidential
contains confidential
confidential information
privileged information
privileged and confidential
confidential and privileged
legally privileged
and any attachments
and any attachment
and any files transmitted
received this email in error
received this e-mail in error
received this message in error
consider the environment
before printing this
disclaimer:
views expressed
scanned by
scanned for viruses
checked for viruses
virus-free
virenfrei
virus free
auf viren geprüft
avast.com
avg.com
ohne viren
sans virus
libre de virus
senza virus
virusvrij
vertrauliche informationen
vertraulich und
rechtlich geschützte
richtige adressat
irrtümlich erhalten
unbefugte weitergabe
denken sie an die umwelt
bevor sie diese e-mail
bevor sie diese mail
datenschutzhinweise
informationen zum datenschutz
pensez à l'environnement
pensez à l’environnement
avant d'imprimer
avant d’imprimer
pièces jointes sont confidentiel
ce message et toutes les
ce message est confidentiel
ce courriel est confidentiel
destinataire de ce message
reçu ce message par erreur
información confidencial
este mensaje y sus
este correo electrónico y
antes de imprimir
ha recibido este mensaje por error
destinatario indicado
aviso legal
informazioni contenute in
ricevuto questo messaggio per errore
prima di stampare
informativa sulla privacy
d.lgs
vertrouwelijke informatie
dit bericht is vertrouwelijk
dit e-mailbericht
denk aan het milieu
bestemd voor de geadresseerde
esta mensagem pode conter
esta mensagem e seus
informações confidenciais
antes de imprimir este
konfidentiell information
tänk på miljön
detta meddelande
fortrolige oplysninger
denne e-mail kan indeholde
tænk på miljøet
wiadomość zawiera informacje poufne
treść tej wiadomości
zanim wydrukujesz
administratorem danych
tato zpráva je důvěrná
luottamuksellis
mailing list -
mailinglist -
/listinfo/
/mailman/
because you are subscribed to
because you subscribed
weil sie sich angemeldet
to unsubscribe from this
to unsubscribe, 
to unsubscribe send
to unsubscribe:
unsubscribe from this group
unsubscribe here
click here to unsubscribe
um sich abzumelden
um sich von dieser
pour vous désabonner
pour vous désinscrire
para darse de baja
para cancelar la suscripción
per cancellarti
per disiscriverti
om u af te melden
uitschrijven kan
view this discussion
to view this discussion
for more options, visit
manage your subscription
-unsubscribe@
+unsubscribe@
list archives
nachricht wurde von
diese e-mail wurde von
mimecast
messagelabs
mailscanner
spamassassin
""".split("\n"))
)  # fmt: skip
"""Parts of the sentences of disclaimers, scanners and mailing lists, in small letters."""

_LIST_NAME = re.compile(r"[\w .-]{1,60} mailing ?list\.?$|mailing ?list[: ].{0,80}@.{0,80}$")


@cache
def _phone() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in _PHONE))


def of_a_phone(low: str) -> bool:
    """Whether the line (small letters, stripped) is what a phone or a mail program adds."""
    if not low.startswith(_PHONE_BEGINS) or len(low) > _MOST_LETTERS:
        return False
    return _phone().match(low.rstrip("*_ ")) is not None


def of_nobody(low: str, present: tuple[str, ...]) -> bool:
    """Whether the line has words of a disclaimer, a scanner or a list (``present``: which may)."""
    return any(part in low for part in present) or (
        "mailing" in low and _LIST_NAME.match(low[:160]) is not None
    )
