"""What mail programs and people write round a mail, one row a language.

The rule of the module: words only. A row is data; what the words mean is in the modules that
read them. Alternatives are separated by ``|`` and written in small letters.
Source: the texts that mail programs put into the mails they write, in those languages.
"""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """The words of one language.

    begins: what an attribution begins with, before a date. days: weekdays as far as the short
    forms go. wrote: the verb of an attribution. sender, sent, to, subject, more: the labels of a
    header block. original, forwarded: what
    stands between dashes above an old mail that is answered, or handed on. closings: how a letter
    ends, with or without a name; thanks: words that end a letter only before a name. writer:
    words that make a line somebody's sentence. stops: parts of words about stopping.
    """

    begins: str
    days: str
    wrote: str
    sender: str
    sent: str
    to: str
    subject: str
    more: str
    original: str
    forwarded: str
    closings: str
    thanks: str
    writer: str
    stops: str


LANGUAGES = {
    "en": Language(
        begins="on|on the|at",
        days="mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yesterday",
        wrote="wrote|writes|has written|said",
        sender="from|sender",
        sent="sent|date|sent at|sent on",
        to="to|recipient",
        subject="subject",
        more="cc|bcc|reply-to|importance|attachments|priority|organization|x-mailer|message-id",
        original="original message|original mail|original e-mail|original email|reply message"
        "|previous message|original appointment",
        forwarded="forwarded message|forwarded by|begin forwarded message|forwarded mail"
        "|forwarded email",
        closings="kind regards|best regard|kind regard|regard|kindest regards|best regards|regards"
        "|warm regards|warmest regards"
        "|many regards|sincerely|yours sincerely|yours faithfully|yours truly|sincerely yours"
        "|best wishes|all the best|with best regards|with kind regards|with regards|rgds|brgds|br"
        "|kr|best rgds|very truly yours|respectfully|respectfully yours|with best wishes"
        "|with warm regards|good regards|yours",
        thanks="thanks|thank you|many thanks|thx|cheers|best|thanks in advance|thanks again|ta"
        "|thanks so much|thank you so much|thank you very much|warmly|cordially|take care|ciao"
        "|talk soon|have a nice day|have a great day|have a good day|looking forward",
        writer="i|i'm|i'll|i've|i'd|me|my|we|we're|we'll|us|you|your|please|don't|not|never|no",
        stops="stop|unsubscrib|remove|opt out|opt-out|take me|take us|spam|no more|leave me|delete",
    ),
    "de": Language(
        begins="am|den|der|vom",
        days="montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr"
        "|sa|so|mrz|mär|mai|okt|dez|gestern",
        wrote="schrieb|schrieben|hat geschrieben|folgendes geschrieben|geschrieben",
        sender="von|absender",
        sent="gesendet|gesendet am|datum|verschickt",
        to="an|empfänger",
        subject="betreff",
        more="kopie|blindkopie|antwort an|wichtigkeit|anlagen|anhänge|priorität",
        original="ursprüngliche nachricht|originalnachricht|original-nachricht|originalmail"
        "|original nachricht|urspr. nachricht|ursprüngliche mail|original-mail",
        forwarded="weitergeleitete nachricht|weitergeleitet von"
        "|anfang der weitergeleiteten nachricht",
        closings="mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichen gruessen"
        "|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse"
        "|viele grüße|viele grüsse|viele gruesse|beste grüße|beste grüsse|beste gruesse"
        "|liebe grüße|liebe grüsse|liebe gruesse|liebi grüess|liebi grüss|schöne grüße"
        "|schöne grüsse|herzliche grüße|herzliche grüsse|mit besten grüßen|mit besten grüssen"
        "|mit herzlichen grüßen|mit lieben grüßen|mit vielen grüßen|mit schönen grüßen"
        "|sonnige grüße|gruß|gruss|grüße|grüsse|gruesse|grüessli|lieben gruß|schönen gruß"
        "|besten gruß|viele liebe grüße|mfg|lg|vg|bg|vlg|m.f.g.|mit freundlichen grussen"
        "|hochachtungsvoll|mit kollegialen grüßen|servus|fröhliche grüße|freundlichst",
        thanks="danke|vielen dank|besten dank|herzlichen dank|danke und|tschüss|bis dann|bis bald"
        "|danke schön|merci vielmal|danke im voraus|vielen dank im voraus|schönen tag noch",
        writer="ich|mich|mir|wir|uns|bitte|sie|ihnen|ihr|du|dich|dir|nicht|kein|keine|keinen|nie",
        stops="abmeld|abbestell|austrag|lösch|entfern|aufhör|keine weiteren|keine mails|keine werb",
    ),
    "fr": Language(
        begins="le",
        days="lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim|janv|févr"
        "|mars|avr|mai|juin|juil|août|déc|hier",
        wrote="a écrit|a ecrit|écrivait|écrit",
        sender="de|expéditeur",
        sent="envoyé|envoyé le|envoyée|date",
        to="à|a|destinataire|pour",
        subject="objet|sujet",
        more="copie à|cci|répondre à|importance|pièces jointes",
        original="message d'origine|message d’origine|message original|message initial"
        "|e-mail d'origine|courriel original|mail original",
        forwarded="message transféré|début du message transféré|début du message réexpédié"
        "|message transmis",
        closings="cordialement|bien cordialement|très cordialement|salutations"
        "|meilleures salutations"
        "|salutations distinguées|sincères salutations|bien à vous|bien à toi|cdlt|cdt|bàv"
        "|sincèrement|salutations cordiales|avec mes salutations|amicalement|amitiés"
        "|respectueusement"
        "|cordiales salutations|bien amicalement|belle journée|bonne journée|bonne réception"
        "|bonne continuation|bonne soirée|bon week-end",
        thanks="merci|merci d'avance|merci beaucoup|bises|à bientôt|à plus|merci bien"
        "|en vous remerciant",
        writer="je|j'ai|me|moi|nous|vous|votre|merci|pas|ne|veuillez|svp|plus",
        stops="désabonn|desabonn|désinscri|desinscri|supprim|retir|arrêt|arret|effac|cessez",
    ),
    "es": Language(
        begins="el|el día|en",
        days="lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|jue|vie|sáb|dom|ene"
        "|abr|ago|dic|ayer",
        wrote="escribió|escribio|ha escrito",
        sender="de|remitente",
        sent="enviado|enviado el|enviada|fecha",
        to="para|destinatario",
        subject="asunto",
        more="cco|con copia|responder a|importancia|archivos adjuntos|adjuntos",
        original="mensaje original|mensaje enviado|correo original",
        forwarded="mensaje reenviado|inicio del mensaje reenviado|comienzo del mensaje reenviado",
        closings="saludos|un saludo|saludos cordiales|cordiales saludos|atentamente|muy atentamente"
        "|un cordial saludo|cordialmente|atte|saludos atentos|un afectuoso saludo|un abrazo|abrazos"
        "|le saluda atentamente|reciba un cordial saludo|mis mejores deseos|slds",
        thanks="gracias|muchas gracias|mil gracias|gracias de antemano|hasta pronto|feliz día",
        writer="yo|me|nos|usted|ustedes|favor|no|ruego|le|les|te",
        stops="baja|bórr|borr|elimin|dejen|deje de|quite|cancel|molest",
    ),
    "it": Language(
        begins="il|il giorno|in data",
        days="lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom"
        "|gen|mag|giu|lug|ago|set|ott|dic|ieri",
        wrote="ha scritto|scrisse|scrive",
        sender="da|mittente",
        sent="inviato|inviata|data|inviato il",
        to="a|destinatario",
        subject="oggetto",
        more="ccn|rispondi a|priorità|allegati",
        original="messaggio originale|messaggio originario",
        forwarded="messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato",
        closings="cordiali saluti|distinti saluti|saluti|un saluto|cari saluti|cordialmente"
        "|un cordiale saluto|porgo cordiali saluti|porgiamo cordiali saluti|tanti saluti"
        "|i migliori saluti|migliori saluti|buona giornata|buon lavoro|con i migliori saluti"
        "|molti cordiali saluti|in fede",
        thanks="grazie|grazie mille|molte grazie|ciao|a presto|grazie in anticipo|grazie e saluti",
        writer="io|mi|ci|non|prego|favore|vi|lei|voi|ti",
        stops="disiscri|cancell|rimuov|toglie|eliminat|basta|smett|smette",
    ),
    "nl": Language(
        begins="op|op de",
        days="maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|mrt"
        "|mei|okt|gisteren",
        wrote="schreef|geschreven|het volgende geschreven|schreven",
        sender="van|afzender",
        sent="verzonden|datum|verzonden op",
        to="aan|naar",
        subject="onderwerp",
        more="kopie|antwoord aan|bijlagen|urgentie",
        original="oorspronkelijk bericht|oorspronkelijke bericht|origineel bericht",
        forwarded="doorgestuurd bericht|begin doorgestuurd bericht|doorgezonden bericht",
        closings="met vriendelijke groet|met vriendelijke groeten|vriendelijke groet"
        "|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|hartelijke groeten|mvg"
        "|met groet|hoogachtend|beste groet|beste groeten|met hartelijke groet|gr|vr gr|vr. gr"
        "|met beste groeten|vriendelijk gegroet|met zonnige groet",
        thanks="bedankt|dank je|dank u|dank je wel|alvast bedankt|dank|hartelijk dank|tot snel",
        writer="ik|mij|me|wij|we|ons|u|je|niet|geen|graag|gelieve|aub",
        stops="afmeld|uitschrijv|verwijder|stoppen|opzeg|lijst af",
    ),
    "pt": Language(
        begins="em|no dia|a|às",
        days="segunda|terça|quarta|quinta|sexta|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom|fev|abr"
        "|mai|ago|set|out|dez|ontem",
        wrote="escreveu|escreveram",
        sender="de|remetente",
        sent="enviado|enviada|enviada em|enviado em|data",
        to="para|destinatário",
        subject="assunto",
        more="cco|responder a|anexos|prioridade",
        original="mensagem original",
        forwarded="mensagem encaminhada|início da mensagem encaminhada"
        "|início da mensagem reencaminhada|mensagem reencaminhada",
        closings="atenciosamente|att|cumprimentos|com os melhores cumprimentos"
        "|melhores cumprimentos|os melhores cumprimentos|cordialmente|abraços|um abraço|abraço"
        "|saudações|atentamente|com os meus cumprimentos|respeitosamente|bom trabalho|abs",
        thanks="obrigado|obrigada|muito obrigado|muito obrigada|até logo|grato|grata|agradeço",
        writer="eu|me|nos|não|favor|você|lhe|vos|gostaria",
        stops="descadastr|cancel|remov|retire|retir|pare de|apag|exclu",
    ),
    "sv": Language(
        begins="den",
        days="måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tor|fre|lör|sön|maj|okt"
        "|igår",
        wrote="skrev|har skrivit",
        sender="från|avsändare",
        sent="skickat|datum|skickades",
        to="till",
        subject="ämne",
        more="kopia|svara till|bilagor|prioritet",
        original="ursprungligt meddelande|originalmeddelande|ursprungligt brev|ursprungsmeddelande",
        forwarded="vidarebefordrat meddelande|vidarebefordrat brev",
        closings="med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning"
        "|mvh|hälsningar|hälsning|bästa hälsningar|med bästa hälsningar|vänligen|vh|allt gott"
        "|varma hälsningar|hälsn|soliga hälsningar",
        thanks="tack|tack så mycket|tack på förhand|hej då|kram|ha det gott|trevlig helg"
        "|ha en fin dag|ha en bra dag",
        writer="jag|mig|vi|oss|inte|du|ni|er|dig|tack|vänligen|ingen|inga",
        stops="avregistr|avanmäl|avprenum|ta bort|sluta|avsluta",
    ),
    "da": Language(
        begins="den|d.",
        days="mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|fre|lør|søn|maj"
        "|okt|i går",
        wrote="skrev|har skrevet|følgende",
        sender="fra|afsender",
        sent="sendt|dato",
        to="til",
        subject="emne",
        more="kopi|svar til|vedhæftede filer|prioritet|vedhæftet",
        original="oprindelig meddelelse|oprindelig besked|original meddelelse|original besked",
        forwarded="videresendt besked|start på videresendt besked|videresendt meddelelse",
        closings="med venlig hilsen|med venlige hilsner|venlig hilsen|venlige hilsner|hilsen"
        "|bedste hilsner|bedste hilsen|de bedste hilsner|mange hilsner|kærlig hilsen|med hilsen"
        "|med bedste hilsner|hilsner|dbh",
        thanks="tak|mange tak|på forhånd tak|hav en god dag|tak for hjælpen|vi ses",
        writer="jeg|mig|vi|os|ikke|du|i|venligst|ingen|dig|jer",
        stops="afmeld|framelde|slet|fjern|stoppe",
    ),
    "no": Language(
        begins="den|på",
        days="mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mai|des|i går",
        wrote="skrev|har skrevet",
        sender="fra|avsender",
        sent="sendt|dato",
        to="til",
        subject="emne",
        more="kopi|svar til|vedlegg|prioritet",
        original="opprinnelig melding|opprinnelig e-post|original melding",
        forwarded="videresendt melding",
        closings="vennlig hilsen|med vennlig hilsen|hilsen|beste hilsen|beste hilsener"
        "|med beste hilsen|mvh|med vennlige hilsener|vennlige hilsener|vennlegst helsing",
        thanks="takk|tusen takk|mange takk|på forhånd takk|ha en fin dag",
        writer="jeg|meg|vi|oss|ikke|du|dere|vennligst|ingen",
        stops="avmeld|slett|fjern|meld meg",
    ),
    "pl": Language(
        begins="w dniu|dnia|dn.|w|on",
        days="poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|niedz"
        "|sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|wczoraj",
        wrote="napisał|napisała|napisał(a)|napisał/a|pisze|napisana przez|napisano|użytkownik",
        sender="od|nadawca",
        sent="wysłano|data|wysłane|wysłany",
        to="do|adresat",
        subject="temat",
        more="dw|udw|kopia|odpowiedz do|załączniki|ważność",
        original="wiadomość oryginalna|oryginalna wiadomość",
        forwarded="treść przekazanej wiadomości|przekazana wiadomość"
        "|początek przekazywanej wiadomości|wiadomość przekazana dalej",
        closings="pozdrawiam|pozdrawiam serdecznie|z poważaniem|serdecznie pozdrawiam|pozdrowienia"
        "|z wyrazami szacunku|łączę pozdrowienia|łączę wyrazy szacunku|pzdr|z pozdrowieniami"
        "|pozdrawiamy|z szacunkiem|miłego dnia|ukłony",
        thanks="dziękuję|dzięki|dziękuję bardzo|z góry dziękuję|dziękuje",
        writer="ja|mnie|mi|my|nas|nam|nie|proszę|pan|pani|państwo|was",
        stops="wypis|usuń|usun|rezygn|przesta|zaprzesta|skreśl",
    ),
    "cs": Language(
        begins="dne|v|po",
        days="pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne|včera",
        wrote="napsal|napsala|napsal(a)|píše|odesílatel|napísal",
        sender="od|odesílatel",
        sent="odesláno|datum|odoslané",
        to="komu|pro",
        subject="předmět|predmet",
        more="kopie|odpovědět|přílohy|skrytá",
        original="původní zpráva|původní e-mail|pôvodná správa|původní email",
        forwarded="přeposlaná zpráva",
        closings="s pozdravem|s úctou|s přátelským pozdravem|hezký den|zdravím|s pozdravom"
        "|přeji hezký den|s přáním hezkého dne",
        thanks="děkuji|díky|děkuju|předem děkuji|ďakujem",
        writer="já|mě|mi|nás|nám|prosím|ne|není|vás|nechci|neposílejte",
        stops="odhlás|odhlas|smaž|vymaž|přesta",
    ),
    "fi": Language(
        begins="pvm",
        days="maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la"
        "|su|eilen",
        wrote="kirjoitti",
        sender="lähettäjä",
        sent="lähetetty|päivämäärä|pvm",
        to="vastaanottaja",
        subject="aihe",
        more="kopio|liitteet|vastaus",
        original="alkuperäinen viesti",
        forwarded="välitetty viesti|edelleenlähetetty viesti",
        closings="ystävällisin terveisin|terveisin|parhain terveisin|yt|t|terv|ystävällisesti"
        "|kunnioittaen|terkuin",
        thanks="kiitos|kiitos paljon|kiitoksia|kiitos etukäteen|hyvää päivänjatkoa",
        writer="minä|minua|minulle|me|meille|ei|en|emme|olkaa|älkää|pyydän",
        stops="poista|peru|lopet",
    ),
    "ru": Language(
        begins="в",
        days="понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс"
        "|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|вчера",
        wrote="написал|написала|написал(а)|пишет|писал",
        sender="от|от кого",
        sent="отправлено|дата|отправлен",
        to="кому",
        subject="тема",
        more="копия|вложения|ответить",
        original="исходное сообщение|конец сообщения|исходное письмо",
        forwarded="пересылаемое сообщение|пересланное сообщение"
        "|начало переадресованного сообщения|пересланное письмо",
        closings="с уважением|всего доброго|с наилучшими пожеланиями|с приветом|всех благ"
        "|хорошего дня|до свидания",
        thanks="спасибо|большое спасибо|заранее спасибо|благодарю",
        writer="я|мне|меня|мы|нам|нас|вы|вам|вас|не|пожалуйста|прошу",
        stops="отпис|удал|хватит|перестан|прекрат",
    ),
    "ja, zh, ko": Language(
        begins="",
        days="",
        wrote="写道|寫道|のメール|さんは書きました|wrote|님이 작성",
        sender="差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람",
        sent="送信日時|日付|日時|发送时间|发送日期|日期|寄件日期|보낸 날짜",
        to="宛先|收件人|收件者|받는 사람|받는사람",
        subject="件名|主题|主旨|主題|제목",
        more="抄送|副本|参照",
        original="元のメッセージ|原始邮件|原始郵件|원본 메시지|original",
        forwarded="转发的邮件|轉寄的郵件|転送されたメッセージ",
        closings="よろしくお願いします|よろしくお願いいたします|宜しくお願い致します|此致敬礼|此致",
        thanks="",
        writer="",
        stops="停止|退订|配信停止|수신거부",
    ),
}


def words(field: str) -> tuple[str, ...]:
    """All words of one field, in all languages, each once, longest first."""
    rows = (getattr(row, field).split("|") for row in LANGUAGES.values())
    found = {word for row in rows for word in row if word}
    return tuple(sorted(found, key=lambda word: (-len(word), word)))


def set_of(text: str) -> frozenset[str]:
    """A table of words, separated by blanks and line breaks."""
    return frozenset(text.split())


def lines_of(text: str) -> tuple[str, ...]:
    """A table of phrases, one a line."""
    return tuple(line.strip() for line in text.split("\n") if line.strip())
