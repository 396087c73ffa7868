"""Lines that programs, companies and mailing lists put under a mail: none of them is the writer's.

The rule of the module: a line is a footer only when nothing but the footer stands on it. A phone's
is known by its words: the first says "sent", one names a device or a program, and all the others
belong to such lines. So a wish behind "Sent from my phone." makes the line text.
Source: the footers that phones, mail programs, scanners, list servers and companies add.
"""

from __future__ import annotations

import re

_MOST_LETTERS = 160  # of the footer of a phone or a program, with its link
_MOST_JOKE = 50
_LINK = re.compile(r"<?https?://\S{1,200}|[\w-]{1,40}\.(?:com|net|de|io|me|example)\S{0,60}")
_BETWEEN_WORDS = re.compile(r"[\s'’®™<>()\[\]|/]+")

_SENT = frozenset(
    """sent gesendet gesandt verschickt geschickt geschrieben envoyé envoyée envoye enviado enviada
    escrito inviato inviata scritto spedito verstuurd verzonden gestuurd skickat skickades sendt
    afsendt wysłane wysłano wysłana odesláno odoslané poslané lähetetty отправлено posted composed
    written tapped typed get télécharger téléchargez obtenez obtener obtén obter obtenha scarica
    ottieni download hent hämta skaffa pobierz hanki stáhnout outlook von vom mit aus holen diese
    dit ce este questa this denne detta từ đã gửi""".split()
)
_DEVICES = frozenset(
    """iphone ipad ipod mac macbook phone mobile mobil cellphone cell smartphone tablet handset device
    android blackberry galaxy xperia pixel huawei samsung nokia xiaomi oneplus motorola lumia handy
    handheld gerät telefon telefoon téléphone telephone teléfono telefono telefone telemóvel mobiltelefon
    mobiltelefonen móvil movil celular cellulare portable appareil dispositivo toestel enhet enhed
    urządzenia telefonu iphonu iphonea iphonesta puhelimesta puhelin телефона
    yahoo outlook gmail proton protonmail hotmail aol gmx web.de mailbird spark newton polymail
    superhuman airmail bluemail fastmail zoho tutanota tuta nine edison cloudmagic postbox mailspring
    k-9 t-online freenet posteo thunderbird missive shortwave windows ios orange libero xfinity
    webmail bluemail mail""".split()
)
_OTHERS = frozenset(
    """from with via using by on for and the a an my your of in to it its or this is was
    von vom mit mein meine meinem meiner meinen für über aus auf der die das dem den einem wurde und
    e-mail email mail nachricht message bericht mensaje mensagem messaggio
    de du d l le la les mon ma mes mi mis depuis partir avec pour sur un une el desde con por para
    o os meu minha do da no na em pelo il lo dal dallo dalla mio mia per su con
    mijn vanaf vanuit van met uit voor een op het min mit mitt från fra på med till til via
    z ze mojego za pomocą pro pre můj mého minun с из моего моей
    app application inbox edition mini plus pro max note fold ultra se air free secure wireless
    network business personal new work verizon at&t att t-mobile vodafone o2 telekom sprint lte 4g 5g
    orange gsm apple google sony htc lg microsoft one basic lite system smart 365 office
    herunterladen getippt unterwegs laden sie sich jetzt kostenlos abrufen
    please excuse pardon forgive any brevity typo typos typing errors error mistakes autocorrect
    thumbs spelling short sorry so bitte tippfehler kürze entschuldigen entschuldigt entschuldige
    desculpe excusez brièveté scusate disculpe erreurs fautes gesendet verschickt geschickt verstuurd
    verzonden a été enviado enviada inviata skickat sendt wysłana lähetetty holen
    smart-phone mobiele mobila mobile mobilen mobiles wifi fire kindle surface duo
    từ điện thoại của tôi""".split()
)
_JOKE = re.compile(r"sent (?:from|with|via|by) (?:my|an?|the) [a-z][a-z '’-]{2,50}[.!]?$")
_ASIAN = re.compile(
    r"iphone\w{0,3}(?:から送信|에서 보냄)$|(?:从我的|發自我的|发自我的|來自|来自)\s?\w{1,12}(?:\s?发送)?$"
)

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
mimecast
messagelabs
mailscanner
spamassassin
""".split("\n"))
)  # fmt: skip
"""Parts of the sentences of disclaimers, scanners and mailing lists, in small letters."""

_LIST_NAME = re.compile(r"[\w .-]{1,60} mailing ?list\.?$|mailing ?list[: ].{0,80}@.{0,80}$")


def of_a_phone(low: str) -> bool:
    """Whether the line (small letters, stripped) is what a phone or a mail program adds."""
    if len(low) > _MOST_LETTERS:
        return False
    first = low.split(None, 1)[0]
    if first not in _SENT:
        return not first.isascii() and _ASIAN.match(low) is not None
    bare = _LINK.sub(_kept_domain, low)
    parts = [part.strip(".,;:!*_-–—") for part in _BETWEEN_WORDS.split(bare)]
    told = [part for part in parts[1:] if part]
    if not all(_is_known(part) for part in told):
        return False
    # "Outlook for iOS herunterladen" begins with the program.
    named = [piece for part in told for piece in (part, *part.split("-"))]
    return first == "outlook" or not _DEVICES.isdisjoint(named)


def _kept_domain(found: re.Match[str]) -> str:
    """A link says nothing, but "web.de" is the name of a program."""
    return found[0] if found[0] in _DEVICES else " "


def _is_known(part: str) -> bool:
    if part in _DEVICES or part in _OTHERS or (len(part) < 4 and not part.isalpha()):
        return True
    return "-" in part and all(piece in _DEVICES or piece in _OTHERS for piece in part.split("-"))


def is_a_joke(low: str) -> bool:
    """Whether the line can be somebody's own "Sent from a typewriter": to be believed at an end."""
    return low.startswith("sent ") and len(low) <= _MOST_JOKE and _JOKE.match(low) is not None


def of_nobody(low: str, present: tuple[str, ...]) -> bool:
    """Whether the line has words of a disclaimer, a scanner or a list (``present``: which may)."""
    return any(part in low for part in present) or (
        "mailing" in low and _LIST_NAME.match(low[:160]) is not None
    )
