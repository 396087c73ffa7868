"""What differs between mail providers, as data: adding one is adding a row.

Imports nothing of ours. Names of mailboxes are compared without letter case, with and without the
personal prefix; free-mail domains are those where one domain is not one company.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

# Role -> names that mail programs and providers use where the server gives no attributes. English
# first, then by language; an entry stands for itself under any personal prefix.
WELL_KNOWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "drafts": (
            "Drafts",
            "Draft",
            "Entwürfe",
            "Entwurf",
            "Brouillons",
            "Brouillon",
            "Borradores",
            "Borrador",
            "Concepten",
            "Concept",
            "Bozze",
            "Bozza",
            "Rascunhos",
            "Esborranys",
            "Utkast",
            "Kladder",
            "Kladde",
            "Luonnokset",
            "Drög",
            "Wersje robocze",
            "Szkice",
            "Robocze",
            "Koncepty",
            "Rozepsané",
            "Piszkozatok",
            "Ciorne",
            "Osnutki",
            "Skice",
            "Nacrti",
            "Mustandid",
            "Melnraksti",
            "Juodraščiai",
            "Taslaklar",
            "Πρόχειρα",
            "Черновики",
            "Чернетки",
            "Чернови",
            "Нацрти",
            "טיוטות",
            "مسودات",
            "المسودات",
            "草稿",
            "草稿箱",
            "草稿夹",
            "下書き",
            "임시보관함",
            "임시 보관함",
            "ฉบับร่าง",
            "Thư nháp",
            "Draf",
        ),
        "sent": (
            "Sent",
            "Sent Items",
            "Sent Messages",
            "Sent Mail",
            "Sent-Mail",
            "Gesendet",
            "Gesendete Objekte",
            "Gesendete Elemente",
            "Gesendete Nachrichten",
            "Envoyés",
            "Éléments envoyés",
            "Messages envoyés",
            "Objets envoyés",
            "Enviados",
            "Elementos enviados",
            "Mensajes enviados",
            "Verzonden",
            "Verzonden items",
            "Verzonden berichten",
            "Inviata",
            "Posta inviata",
            "Inviati",
            "Itens enviados",
            "Mensagens enviadas",
            "Enviats",
            "Skickat",
            "Skickade",
            "Skickade objekt",
            "Sendt",
            "Sendt post",
            "Sendte elementer",
            "Lähetetyt",
            "Wysłane",
            "Elementy wysłane",
            "Odeslané",
            "Odeslaná pošta",
            "Odoslané",
            "Elküldött",
            "Elküldött elemek",
            "Trimise",
            "Mesaje trimise",
            "Poslano",
            "Saadetud",
            "Nosūtītie",
            "Išsiųsti",
            "Gönderilmiş",
            "Gönderilmiş Öğeler",
            "Gönderilenler",
            "Απεσταλμένα",
            "Отправленные",
            "Надіслані",
            "Изпратени",
            "Послато",
            "נשלח",
            "المرسل",
            "العناصر المرسلة",
            "已发送",
            "已发送邮件",
            "已傳送",
            "寄件備份",
            "送信済み",
            "送信済みメール",
            "送信済みアイテム",
            "보낸편지함",
            "보낸 편지함",
            "จดหมายที่ส่ง",
            "Thư đã gửi",
            "Terkirim",
        ),
        "trash": (
            "Trash",
            "Deleted Items",
            "Deleted Messages",
            "Deleted",
            "Bin",
            "Papierkorb",
            "Gelöscht",
            "Gelöschte Objekte",
            "Gelöschte Elemente",
            "Corbeille",
            "Éléments supprimés",
            "Papelera",
            "Elementos eliminados",
            "Prullenbak",
            "Verwijderde items",
            "Cestino",
            "Posta eliminata",
            "Lixeira",
            "Lixo",
            "Itens excluídos",
            "Paperera",
            "Papperskorg",
            "Papperskorgen",
            "Borttaget",
            "Papirkurv",
            "Papirkurven",
            "Slettet post",
            "Slettede elementer",
            "Roskakori",
            "Poistetut",
            "Kosz",
            "Elementy usunięte",
            "Koš",
            "Odstraněná pošta",
            "Kôš",
            "Kuka",
            "Törölt elemek",
            "Coș de gunoi",
            "Șterse",
            "Smeće",
            "Prügikast",
            "Atkritne",
            "Šiukšlinė",
            "Çöp Kutusu",
            "Silinmiş Öğeler",
            "Κάδος απορριμμάτων",
            "Διεγραμμένα",
            "Корзина",
            "Удаленные",
            "Кошик",
            "Кошче",
            "אשפה",
            "سلة المهملات",
            "已删除",
            "已删除邮件",
            "垃圾桶",
            "刪除的郵件",
            "ゴミ箱",
            "휴지통",
            "지운편지함",
            "ถังขยะ",
            "Thùng rác",
            "Sampah",
        ),
        "junk": (
            "Junk",
            "Spam",
            "Junk E-mail",
            "Junk Email",
            "Bulk Mail",
            "Spamverdacht",
            "Unerwünscht",
            "Werbung",
            "Courrier indésirable",
            "Indésirables",
            "Correo no deseado",
            "Ongewenst",
            "Ongewenste e-mail",
            "Posta indesiderata",
            "Lixo eletrônico",
            "Skräppost",
            "Søppelpost",
            "Uønsket post",
            "Roskaposti",
            "Niechciane",
            "Nevyžádaná pošta",
            "Спам",
            "Нежелательная почта",
            "垃圾邮件",
            "垃圾郵件",
            "迷惑メール",
            "스팸메일함",
        ),
        "archive": (
            "Archive",
            "Archives",
            "Archiv",
            "Archivo",
            "Archief",
            "Archivio",
            "Arquivo",
            "Arkiv",
            "Arkisto",
            "Archiwum",
            "Archív",
            "Архив",
            "Архів",
            "归档",
            "存档",
            "封存",
            "アーカイブ",
            "보관함",
        ),
        # Some servers mail what is put into a special Outbox: a draft must never lie there.
        "outbox": (
            "Outbox",
            "Postausgang",
            "Boîte d'envoi",
            "Boîte d’envoi",
            "Bandeja de salida",
            "Postvak UIT",
            "Posta in uscita",
            "In uscita",
            "Caixa de saída",
            "A enviar",
            "Safata de sortida",
            "Utkorg",
            "Utkorgen",
            "Udbakke",
            "Utboks",
            "Lähtevät",
            "Skrzynka nadawcza",
            "Do wysłania",
            "Pošta k odeslání",
            "Na odoslanie",
            "Postázandó",
            "De trimis",
            "Giden Kutusu",
            "Εξερχόμενα",
            "Исходящие",
            "Вихідні",
            "דואר יוצא",
            "صندوق الصادر",
            "发件箱",
            "寄件匣",
            "送信トレイ",
            "보낼편지함",
            "보낼 편지함",
        ),
    }
)

# What stands before the names above: "INBOX" + delimiter at many hosters, Gmail's two spellings.
PREFIXES = ("INBOX", "[Gmail]", "[Google Mail]")

FREE_MAIL = frozenset(
    """
    gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es hotmail.com hotmail.co.uk
    hotmail.de hotmail.fr hotmail.es hotmail.it hotmail.nl live.com live.nl live.fr live.co.uk
    msn.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.co.in
    yahoo.co.jp yahoo.com.br ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me
    protonmail.com protonmail.ch pm.me gmx.de gmx.net gmx.com gmx.at gmx.ch web.de t-online.de
    freenet.de posteo.de mailbox.org tutanota.com tuta.com fastmail.com fastmail.fm hey.com zoho.com
    mail.com email.com mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru
    orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it
    ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl telenet.be skynet.be proximus.be bluewin.ch
    btinternet.com sky.com talktalk.net ntlworld.com virginmedia.com comcast.net verizon.net att.net
    sbcglobal.net bellsouth.net cox.net charter.net earthlink.net rogers.com shaw.ca sympatico.ca
    bigpond.com optusnet.com.au uol.com.br bol.com.br terra.com.br wp.pl o2.pl onet.pl interia.pl
    seznam.cz centrum.cz qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net
    rediffmail.com
    """.split()  # noqa: SIM905 - a hundred quoted strings are no easier to read
)


class Setting(NamedTuple):
    """Where a provider's IMAP server is (TLS from the first byte), and what the seller must do."""

    host: str
    hint: str
    port: int = 993


_OWN_ONE = "Make an app password in the account's security settings and use that one."
_GOOGLE = Setting(
    "imap.gmail.com",
    "Turn on 2-step verification and make an app password, or use an access token.",
)
_MICROSOFT = Setting(
    "outlook.office365.com", "Passwords no longer work there: use access_token_command."
)
_APPLE = Setting("imap.mail.me.com", _OWN_ONE)
_YAHOO = Setting("imap.mail.yahoo.com", _OWN_ONE)
_SWITCH = (
    "Switch IMAP on in the webmail's settings; with 2-factor login, make an app password as well."
)

# Mail domain -> where its IMAP server is. ``init`` names the host before anything connects.
SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        "gmail.com": _GOOGLE,
        "googlemail.com": _GOOGLE,
        "outlook.com": _MICROSOFT,
        "hotmail.com": _MICROSOFT,
        "live.com": _MICROSOFT,
        "msn.com": _MICROSOFT,
        "icloud.com": _APPLE,
        "me.com": _APPLE,
        "mac.com": _APPLE,
        "yahoo.com": _YAHOO,
        "ymail.com": _YAHOO,
        "aol.com": Setting("imap.aol.com", _OWN_ONE),
        "fastmail.com": Setting("imap.fastmail.com", _OWN_ONE),
        "fastmail.fm": Setting("imap.fastmail.com", _OWN_ONE),
        "gmx.de": Setting("imap.gmx.net", _SWITCH),
        "gmx.net": Setting("imap.gmx.net", _SWITCH),
        "gmx.com": Setting("imap.gmx.com", _SWITCH),
        "web.de": Setting("imap.web.de", _SWITCH),
        "t-online.de": Setting("secureimap.t-online.de", _SWITCH),
        "mailbox.org": Setting("imap.mailbox.org", "The mailbox's own password works."),
        "posteo.de": Setting("posteo.de", "The mailbox's own password works."),
        "zoho.com": Setting("imap.zoho.com", _SWITCH),
        "yandex.com": Setting("imap.yandex.com", _SWITCH),
        "yandex.ru": Setting("imap.yandex.ru", _SWITCH),
        "mail.ru": Setting("imap.mail.ru", _OWN_ONE),
        "orange.fr": Setting("imap.orange.fr", _SWITCH),
        "laposte.net": Setting("imap.laposte.net", _SWITCH),
        "libero.it": Setting("imapmail.libero.it", _SWITCH),
        "ziggo.nl": Setting("imap.ziggo.nl", "The mailbox's own password works."),
        "proton.me": Setting(
            "127.0.0.1", "Run Proton Mail Bridge; it shows the port and the password to use.", 1143
        ),
    }
)


# IMAP domain -> how its servers call themselves in Authentication-Results (RFC 8601 2.5), where
# that is not their own domain: as headers in public archives show. "" stands for no name at all,
# which is how Microsoft writes the field (learn.microsoft.com, anti-spam message headers).
AUTHSERV_IDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gmail.com": ("google.com",),
        "office365.com": ("",),
        "outlook.com": ("",),
        "me.com": ("icloud.com",),
        "aol.com": ("yahoo.com",),
        "fastmail.com": ("messagingengine.com",),
        "zoho.com": ("zohomail.com",),
        "yandex.com": ("yandex.net",),
        "yandex.ru": ("yandex.net",),
    }
)
