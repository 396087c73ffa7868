"""What sellers write in German and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Words
from ghostwatch.core.voice.tables.german import asking, pleading, pressing

GERMAN = Words(
    (*asking.ROWS, *pressing.ROWS, *pleading.ROWS),
    fine="""
        [ein|das|ihr|dein] nein
        (in ordnung|recht|okay|ok|kein problem|kein beinbruch|verständlich|gut so|willkommen|prima|
            fein)
        (wie|was|wofür|egal|ganz gleich|gleich|wozu|welche) [auch] [immer|wie|was|wofür|sie|du|
            antwort] [sie|du|ihr] [sich|dich|immer] (entscheid*|entschied*|antwort*|denk*|auch|sie|
            du|lautet|ausfällt)
        (jede|beide|beides|alles|jedes|auch das|auch ein) (antwort|entscheidung|antworten|ist|wäre|
            andere|nein|hilft)
        (nehme|nähme|nehmen|verüble|trage) [ich|wir] [ihnen|dir|euch|es|das|sie] ... (nicht übel|
            nicht krumm|nichts nach|niemandem|nicht nach)
        (dagegen|anders|jemand anderen|nicht) (entschieden|entscheiden|entscheidest|
            zusammenarbeiten|weitergehen)
        (belassen|lassen|lasse|belasse|ruhen) [wir|ich|sie|es|das] (dabei|es dabei|das ruhen|
            es ruhen|ruhen|gut sein|dann so)
        (nicht|nichts) [das richtige|mehr] (passt|passen|richtige|für sie|für dich|verloren|schlimm|
            werden)
        (freut|freue|hilft|gilt) (mich|mir|ich) [mich] [auch|ebenso|genauso|trotzdem]
    """,
    call="""
        (telefon*|anruf*|rufe|rufen|ruf|ruft|anzurufen|angerufen|durchklingeln|klingeln|klingle|
            hörer)
        (sprechen|spreche|sprich|reden|rede|mündlich|gespräch|plaudern|unterhalten)
    """,
    asks="""
        ^ [und|also|dann] (bitte|geben|sagen|schreiben|rufen|schicken|senden|antworten|lassen|
            melden|nennen|teilen|bestätigen|unterschreiben|gib|sag|schreib|ruf|schick|sende|
            antworte|lass|melde|melden|nenne|teil|bestätige) (sie|mir|uns|ihr|dich|geben|sagen|
            lassen|melden|mich) [mir|mich|uns|sich|bitte|doch|kurz|dich]
        (könnten|könntest|können|kannst|würden|würdest|könntet) (sie|du|ihr) [mir|uns|bitte|sich|
            dich] ... (geben|sagen|schreiben|anrufen|schicken|senden|antworten|melden|nennen|
            mitteilen|bestätigen|ansehen|anschauen)
    """,
    receipt="""
        (lesebestätigung|empfangsbestätigung|eingangsbestätigung|lesebestätigungen|
            empfangsbestätigungen)
        (erhalt|empfang|eingang) [dieser|der|meiner|des|ihrer] [mail|nachricht] [kurz|
            bitte] (bestätigen|zu bestätigen|bestätigst|quittieren)
        (bestätigen|bestätige|quittieren|bestätigt) [sie|mir|ihr|bitte|uns|kurz] ... (erhalt|
            empfang|eingang|gelesen|erhalten|bekommen)
    """,
    attachment="""
        (anhang|anhängend|angehängt|angehängte|angehängten|beigefügt|beigefügte|beigefügten|anlage|
            beiliegend|beiliegende)
        (anbei|im anhang|als anlage|als anhang)
    """,
    price="""
        (rabatt|rabatte|preisnachlass|nachlass|skonto|sonderpreis|sonderkonditionen|vorzugspreis|
            preisliste|prozent günstiger|kostenlos|gratis|geld zurück)
        (beim|im|am) preis (entgegenkommen|machen|nachgeben|etwas)
    """,
    formal="Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres",
    informal="du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer",
    greetings="hallo guten liebe lieber sehr moin servus grüß hi hey grüezi werte "
    "werter tag morgen",
    shouts="DRINGEND WICHTIG JETZT SOFORT LETZTE EILIG ERINNERUNG NUR HEUTE GRATIS ACHTUNG BITTE",
)
