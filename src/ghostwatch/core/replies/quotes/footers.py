"""Lines that programs, companies and mailing lists put under a mail: none of them is the writer's.

The rule of the module: a line is a footer only when nothing but the footer stands on it. A phone's
is known by its words: the first says "sent", one names a device or a program, and all the others
belong to such lines. So a wish behind "Sent from my phone." makes the line text.
Source: the footers that phones, mail programs, scanners, list servers and companies add.
"""

from __future__ import annotations

import re

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.quotes.languages import lines_of, set_of

_MOST_LETTERS = 160  # of the footer of a phone or a program, with its link
_MOST_OF_A_NAME = 3  # words, with the "with" in front
_WITH = frozenset({"with", "using", "mit", "avec", "con", "med", "met", "com"})
_MOST_JOKE = 50
_LINK = r"<?https?://\S{1,200}|[\w-]{1,40}\.(?:com|net|de|io|me|example)\S{0,60}"
_BETWEEN_WORDS = r"[\s'’®™<>()\[\]|/]+"

_SENT = set_of(
    """
    sent from gesendet gesandt verschickt geschickt geschrieben envoyé envoyée envoye enviado
    enviada escrito inviato inviata scritto spedito verstuurd verzonden gestuurd skickat
    skickades sendt afsendt wysłane wysłano wysłana odesláno odoslané poslané lähetetty
    отправлено posted composed written tapped typed get télécharger téléchargez obtenez obtener
    obtén obter obtenha scarica ottieni download hent hämta skaffa pobierz hanki stáhnout
    outlook von vom mit aus holen diese dit ce este questa this denne detta từ đã gửi
    """
)
_DEVICES = set_of(
    """
    iphone ipad ipod mac macbook phone mobile mobil cellphone cell smartphone tablet handset
    device android blackberry galaxy xperia pixel huawei samsung nokia xiaomi oneplus motorola
    lumia handy handheld gerät telefon telefoon téléphone telephone teléfono telefono telefone
    telemóvel mobiltelefon mobiltelefonen móvil movil celular cellulare portable appareil
    dispositivo toestel enhet enhed urządzenia telefonu iphonu iphonea iphonesta puhelimesta
    puhelin телефона yahoo outlook gmail proton protonmail hotmail aol gmx web.de mailbird spark
    newton polymail superhuman airmail bluemail fastmail zoho tutanota tuta nine edison
    cloudmagic postbox mailspring mailbox k-9 t-online freenet posteo thunderbird missive
    shortwave windows ios orange libero xfinity webmail mail
    """
)
_ANY_DEVICE = set_of(
    "phone mobile mobil cell mail webmail portable device handset telefon telefoon téléphone"
    " telephone teléfono telefono telefone handy gerät enhed enhet toestel"
)
_MY = set_of("my mein meine meinem meiner mon ma mi mijn meu minha min mitt mio mia mojego mého")
_OTHERS = set_of(
    """
    för dla per pro na ee three bell rogers telus cricket sfr bouygues tim movistar swisscom
    kpn telia telenor tele2
    plan carrier
    from with via using by on for and the a an my your of in to it its or this is was von vom
    mit mein meine meinem meiner meinen für über aus auf der die das dem den einem wurde und
    e-mail email mail nachricht message bericht mensaje mensagem messaggio de du d l le la les
    mon ma mes mi mis depuis partir avec pour sur un une el desde con por para o os meu minha do
    da no na em pelo il lo dal dallo dalla mio mia per su mijn vanaf vanuit van met uit voor een
    op het min mitt från fra på med till til z ze mojego za pomocą pro pre můj mého minun с из
    моего моей app application inbox edition mini plus max note fold ultra se air free secure
    wireless network business personal new work verizon at&t att t-mobile vodafone o2 telekom
    sprint lte 4g 5g orange gsm apple google sony htc lg microsoft one basic lite system smart
    365 office herunterladen getippt unterwegs laden sie sich jetzt kostenlos abrufen please
    excuse pardon forgive any brevity typo typos typing errors error mistakes autocorrect thumbs
    spelling short sorry so bitte tippfehler kürze entschuldigen entschuldigt entschuldige
    desculpe excusez brièveté scusate disculpe erreurs fautes gesendet verschickt geschickt
    verstuurd verzonden été enviado enviada inviata skickat sendt wysłana lähetetty holen
    smart-phone mobiele mobila mobile mobilen mobiles wifi fire kindle surface duo từ điện thoại
    của tôi
    """
)
_JOKE = r"sent (?:from|with|via|by) (?:my|an?|the) [a-z][a-z0-9 '’-]{2,50}[.!]?$"
_ASIAN = (
    r"iphone\w{0,3}(?:から送信|에서 보냄)$"
    r"|(?:从我的|從我的|發自我的|发自我的|來自|来自)\s?\w{1,12}(?:\s?(?:发送|傳送))?$"
)

_CERTAIN = lines_of(
    """
    intended recipient
    intended only for
    intended solely for
    confidentiality notice
    confidential and intended
    confidential and may
    privileged and confidential
    confidential and privileged
    legally privileged
    received this email in error
    received this e-mail in error
    received this message in error
    consider the environment
    virus-free
    virenfrei
    richtige adressat
    irrtümlich erhalten
    unbefugte weitergabe
    denken sie an die umwelt
    datenschutzhinweise
    informationen zum datenschutz
    pensez à l'environnement
    pensez à l’environnement
    pièces jointes sont confidentiel
    ce message est confidentiel
    ce courriel est confidentiel
    destinataire de ce message
    reçu ce message par erreur
    ha recibido este mensaje por error
    destinatario indicado
    aviso legal
    ricevuto questo messaggio per errore
    informativa sulla privacy
    dit bericht is vertrouwelijk
    denk aan het milieu
    bestemd voor de geadresseerde
    esta mensagem pode conter
    tänk på miljön
    denne e-mail kan indeholde
    tænk på miljøet
    wiadomość zawiera informacje poufne
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
    uitschrijven kan
    -unsubscribe@
    +unsubscribe@
    list archives
    """
)
"""Parts of the sentences of disclaimers, scanners and mailing lists: nobody else writes so."""
_OF_THIS_MAIL = lines_of(
    """
    contain confidential
    contains confidential
    confidential information
    privileged information
    and any attachments
    and any attachment
    and any files transmitted
    before printing this
    disclaimer:
    views expressed
    scanned by
    scanned for viruses
    checked for viruses
    virus free
    auf viren geprüft
    ohne viren
    sans virus
    libre de virus
    senza virus
    virusvrij
    vertrauliche informationen
    vertraulich und
    rechtlich geschützte
    bevor sie diese e-mail
    bevor sie diese mail
    avant d'imprimer
    avant d’imprimer
    ce message et toutes les
    información confidencial
    este mensaje y sus
    este correo electrónico y
    antes de imprimir
    informazioni contenute in
    prima di stampare
    d.lgs
    vertrouwelijke informatie
    dit e-mailbericht
    esta mensagem e seus
    informações confidenciais
    antes de imprimir este
    konfidentiell information
    detta meddelande
    fortrolige oplysninger
    treść tej wiadomości
    """
)
"""Words of disclaimers and scanners, when they speak of the mail itself."""
_BEGIN = lines_of(
    """
    um sich abzumelden
    um sich von dieser
    pour vous désabonner
    pour vous désinscrire
    para darse de baja
    para cancelar la suscripción
    per cancellarti
    per disiscriverti
    om u af te melden
    view this discussion
    to view this discussion
    for more options, visit
    manage your subscription
    to unsubscribe
    click here to unsubscribe
    you are receiving this
    you received this message because
    sie erhalten diese
    unsubscribe:
    vous recevez ce
    recibe este
    hai ricevuto questa
    u ontvangt dit
    """
)
"""What lines of mailing lists and newsletters begin with."""

_ALWAYS = frozenset(_CERTAIN)
_THIS_MAIL = (
    r"(?<!\w)(?:this|th[ei]s[e]?|the|diese\w?|ce|cet|cette|este|esta|est[ea]s?|quest[aoe]|dit|deze|detta"
    r"|denne|dette|ta|tej|tę|niniejsz\w+|tato)\s(?:electronic\s|elektroni\w+\s)?"
    r"(?:e-?mail|message|communication|nachricht|mail|courriel|mensaje|correo|messaggio|comunicazione"
    r"|bericht|mensagem|meddelande|besked|meddelelse|wiadomo|zpráv)|e-mailbericht|nicht drucken"
)
_ME = set_of(
    "i i'm i've i'd my we we've our ich mein meine wir unser je j'ai nous yo io ik wij eu jag jeg"
)
_LIST_NAME = r"[\w .-]{1,60} mailing ?list\.?$|mailing ?list[: ].{0,80}@.{0,80}$"


def of_a_phone(low: str) -> bool:
    """Whether the line (small letters, stripped) is what a phone or a mail program adds."""
    if len(low) > _MOST_LETTERS:
        return False
    low = low.lstrip("(<[*_ ")
    first = low.split(None, 1)[0] if low else ""
    if first not in _SENT:
        return not first.isascii() and compiled(_ASIAN).match(low) is not None
    bare = compiled(_LINK).sub(_kept_domain, low)
    parts = [part.strip(".,;:!*_-–—") for part in compiled(_BETWEEN_WORDS).split(bare)]
    told = [part for part in parts[1:] if part]
    if not all(_is_known(part) for part in told):
        # Any program may say its name, with a link to itself and nothing else.
        return bare != low and told[0] in _WITH and len(told) <= _MOST_OF_A_NAME
    # "Outlook for iOS herunterladen" begins with the program.
    named = {piece for part in told for piece in (part, *part.split("-"))}
    if first == "outlook" or named & _DEVICES - _ANY_DEVICE:
        return True
    # "Sent by mail" is how something was sent; "sent from my phone" is where it was written.
    return bool(named & _ANY_DEVICE) and (
        bool(named & _MY) or (first == "sent" and told[0] == "from")
    )


def _kept_domain(found: re.Match[str]) -> str:
    """A link says nothing, but "web.de" is the name of a program."""
    return found[0] if found[0] in _DEVICES else " "


def _is_known(part: str) -> bool:
    if part in _DEVICES or part in _OTHERS or (len(part) < 4 and not part.isalpha()):
        return True
    return "-" in part and all(piece in _DEVICES or piece in _OTHERS for piece in part.split("-"))


def is_a_joke(low: str) -> bool:
    """Whether the line can be somebody's own "Sent from a typewriter": to be believed at an end."""
    return (
        low.startswith("sent ")
        and len(low) <= _MOST_JOKE
        and compiled(_JOKE).match(low) is not None
    )


def footer_words_in(low: str) -> tuple[str, ...]:
    """The words of disclaimers, scanners and lists that a text (small letters) holds."""
    return tuple(part for part in (*_CERTAIN, *_OF_THIS_MAIL) if part in low)


def of_nobody(low: str, present: tuple[str, ...]) -> bool:
    """Whether a disclaimer, a scanner or a list speaks in the line (``present``: in the text)."""
    if low.startswith(_BEGIN):
        return not _speaks_of_me(low)
    for part in present:
        if part in low:
            return part in _ALWAYS or (_is_of_this_mail(low) and not _speaks_of_me(low))
    return False


def names_a_list(low: str) -> bool:
    """Whether the line can be the name of a list: a link has to follow on the next line."""
    return compiled(_LIST_NAME).match(low[:_MOST_LETTERS]) is not None


def _is_of_this_mail(low: str) -> bool:
    return compiled(_THIS_MAIL).search(low) is not None


def _speaks_of_me(low: str) -> bool:
    return not _ME.isdisjoint(low.split())
