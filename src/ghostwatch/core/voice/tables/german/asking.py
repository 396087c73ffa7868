"""German phrases of checking and bumping, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "check",
        "Vielleicht habe ich den Zeitpunkt falsch eingeschätzt; wenn es nicht passt, "
        "ist das völlig in Ordnung.",
        """
        (nachhaken|nachzuhaken|nachgehakt|nachhake|nachfassen|nachzufassen|nachgefasst|nachfasse)
        (hake|fasse|hak|hakte|fasste) [ich|wir] .. (nach|noch|mal)
        (nachfragen|nachzufragen|nachgefragt|nachfrage) [ob|wie|was|wann|bei|wegen|zu|$]
        (frage|fragte|frag) [ich|wir] ... (nach|an) [ob|wie|$]
        (kurze|kleine|freundliche|erneute|höfliche|schnelle) (nachfrage|rückfrage|anfrage) [zu|zum|
            wegen|ob|meinerseits|von|$]
        (nachfrage|rückfrage) (zu|zum|bezüglich|wegen) (meinem|meiner|unserem|unserer|dem angebot)
        (wollte|möchte|würde|wollten|möchten|muss|darf|dürfte|will) .. ... (erkundigen|nachhören|
            nachhaken|nachhorchen|anklopfen|reinhören|hören ob|hören wie|fragen ob|fragen wie|
            fragen wann|wissen ob|wissen wie|wissen wann|wissen wo)
        (erkundige|erkundigen) (mich|uns) [mal|kurz|heute|hiermit|nochmal|noch] [einmal|mal|
            kurz] [ob|wie|nach|bei|wegen|$]
        (höre|hör|horche|klopfe|klopf|melde) [ich|mich] .. (nach|an) $
        (nachhören|nachhorchen|anklopfen|reinhören|nachfühlen) [ob|wie|was|bei|$]
        (komme|kommen) (ich|wir) [noch|heute|jetzt] [einmal|mal] auf (mein|unser|das) (angebot|
            schreiben|gespräch|mail) zurück
        ^ (ich|wir) (komme|kommen) ... auf (mein|meine|unser|unsere) (angebot|mail|nachricht|
            anfrage|schreiben) zurück
        bezugnehmend auf (mein|meine|unser|unsere)
        (follow up|check in|touch base|updaten)
        (ob|haben|hatten|hast|habt|hattest|konnten|konntest|kamen|kamst) [sie|du|ihr] [denn|schon|
            bereits|inzwischen|mittlerweile] [schon|mal|zeit|gelegenheit|die gelegenheit|muße|
            einen moment|etwas zeit] (zeit|gelegenheit|muße|dazu gekommen|dazu kamen|anschauen|
            ansehen|durchsehen|durchlesen|angeschaut|angesehen|angucken) [hatten|hatte|gefunden|
            fanden|das|mein|unser|$]
        (konnten|konntest|konntet) (sie|du|ihr) ... (schon|bereits|inzwischen|
            mittlerweile) .. (anschauen|ansehen|durchsehen|durchlesen|angucken|lesen|prüfen|
            besprechen|entscheiden|reinschauen|klären) ?
        (schon|bereits|inzwischen|mittlerweile) [zeit|gelegenheit|die zeit|die gelegenheit|
            einen blick] ... (anzuschauen|anzusehen|durchzusehen|durchzulesen|anzugucken|angeschaut|
            angesehen|geworfen|werfen|gelesen|besprochen|beraten)
        """,
        """
        nachfrage nach
        (steigende|große|hohe|starke|die) nachfrage (ist|war|steigt)
        (ihre|deine|eure|ihrer|deiner) (nachfrage|rückfrage)
        """,
    ),
    Row(
        "status",
        "Wohin sollte es aus Ihrer Sicht von hier aus gehen? Jede Antwort ist mir recht.",
        """
        (seid|sind|bist) (ihr|sie|du) [denn|schon|inzwischen|da] [schon] (weitergekommen|
            weiter gekommen)
        (stand|lage) der (dinge|sache)
        (aktueller|aktuelle|aktuellen|derzeitige|derzeitigen|neuester|neueste|neuesten|letzter|
            letzten|jetzige) (stand|status|sachstand|lage|zwischenstand) [bei|ihrer|der|von|in|ist|
            $]
        (wie|was) [ist|wäre] [denn] [der|ihr|euer|dein] [aktuelle] (stand|status|sachstand|
            zwischenstand)
        wie (steht|sieht|schaut|verhält) (es|das|die sache) [denn|jetzt|nun|aktuell|momentan|
            inzwischen|bei ihnen|bei dir|bei euch] [denn|bei ihnen|bei dir|bei euch] (um|mit|bei|
            aus|damit|darum)
        wie (sieht|schaut) (es|das) .. aus
        wie weit (sind|seid|bist) (sie|ihr|du)
        wie weit (sie|ihr|du) .. (sind|seid|bist|gekommen)
        (gibt|gäbe|gab) es [denn|schon|bei|von] ... (neuigkeiten|neues|news|fortschritte|
            entscheidung|rückmeldung|update|bewegung)
        (ob|wann) es [schon|denn|bereits] .. (neuigkeiten|neues|news|fortschritte|eine entscheidung|
            ein update)
        (irgendwelche|schon|irgendetwas|was|etwas) (neuigkeiten|neues|news|updates) [bei|von|zu|in|
            $]
        (haben|habt|hast|hatten|konnten|konntet|konntest|sind|seid|bist) (sie|ihr|du) [sich|euch|
            dich] [denn|schon|bereits|inzwischen|mittlerweile|jetzt|nun] [schon|eine|zu einer|ein|
            zum] (entschieden|entscheidung|entschluss|ergebnis|eine entscheidung|einen entschluss|
            meinung|gedanken)
        (ist|wurde|gibt es|liegt|fiel) [bei|denn|schon] [ihnen|euch|dir] [denn|schon|
            bereits] [schon|eine] entscheidung [schon] (gefallen|getroffen|vor)
        (wie|was) (denken|denkst|denkt|meinen|meinst|sagen|sagst|halten|hältst) (sie|du|ihr) [denn|
            inzwischen|jetzt] [zu|von|über] (meinem|unserem|mein|unser|dem) (angebot|vorschlag|
            konzept)
        (bin|wäre|wären|sind) (gespannt|neugierig) [zu hören|auf ihre|auf deine|wie] (wie|auf|was|
            ob|ihre|deine|eure) (sie|du|entscheid*|rückmeldung|antwort|es|weit)
        halten (sie|ihr) mich [bitte] [gerne|gern] (auf dem laufenden|auf dem neuesten|up to date)
        halt[e] mich [bitte] auf dem laufenden
        (status|sachstand|zwischenstand|wasserstand) (meines|unseres|des|zu|zum|ihrer|ihres|in|bei|
            von) (angebots|angebotes|angebot|entscheidung|projekts|projektes|auftrags|sache|ihnen|
            euch)
        (tut|getan|bewegt|rührt) sich [denn|bei] [bei] [ihnen|euch|dir] [schon|da] (etwas|was|schon)
        """,
        """
        wie (steht|sieht|schaut) es in
        nichts neues
        """,
    ),
    Row(
        "again",
        "Lassen Sie es weg: ein neuer Satz, auf den sich leicht antworten lässt, oder abwarten.",
        """
        (noch|wieder|abermals|erneut) [ein] [mal|einmal] [in] (erinnerung|gedächtnis) (rufen|
            bringen)
        (in|ins) (erinnerung|gedächtnis) (rufen|bringen|zu rufen|zu bringen|bringe|rufe)
        (erinnere|erinnern|erinnern darf|zu erinnern) [ich|wir|sie|dich|euch] [sie|dich|euch] [noch|
            freundlich|gern|kurz|daran|nochmals|höflich] [einmal|mal] an (mein|meine|unser|unsere|
            das|die)
        (möchte|darf|wollte|will|muss) [ich] (sie|dich|euch) ... (erinnern|anstupsen|anschubsen)
        (freundliche|kleine|sanfte|kurze|höfliche|letzte|zweite|erneute|liebe) (erinnerung|
            zahlungserinnerung|reminder|mahnung) [an|meinerseits|von|zu|$]
        (schiebe|schieb|schubse|hole|hol|bringe|ziehe|spüle|setze) [ich] .. .. (nach oben|
            wieder hoch|nochmal hoch|noch mal hoch|mal hoch|hoch)
        (nach oben|hoch) (schieben|holen|schubsen|spülen|ziehen|zu schieben|zu holen)
        (untergegangen|durchgerutscht|verlorengegangen|verloren gegangen|unter gegangen|
            durchs raster|unter den tisch|in der flut|in der mailflut)
        (untergeht|unterging|durchrutscht|verloren geht|verloren ging)
        (sende|schicke|leite|maile|schreibe|send|schick|schreib) [ich] [ihnen|dir|
            euch] ... (noch einmal|nochmal|nochmals|noch mal|erneut|abermals|ein weiteres mal|
            ein zweites mal|wieder)
        (anbei|hier|unten|hiermit) [noch] (noch einmal|nochmal|nochmals|noch mal|erneut|einmal|
            wieder) [mein|meine|unser|unsere|das|die] (mein|meine|unser|unsere|angebot|mail|
            nachricht)
        (anstupser|stupser|schubser|anstoß|wink|ping|bump|reminder|erinnerungsmail|wiedervorlage)
        (stupse|stups|schubse|pinge) [ich] (sie|dich|euch)
        (melde|schreibe|wende|melden|schreiben) [ich] (mich|ihnen|dir|euch|sie) .. (noch einmal|
            nochmal|nochmals|noch mal|erneut|abermals|schon wieder) [bei|an|wegen|zu|mit|in|$]
        (erneuter|weiterer|zweiter|letzter|neuer|nochmaliger) (versuch|anlauf|kontaktversuch)
        (versuche|probiere|versuch) [ich] es .. (noch einmal|nochmal|nochmals|noch mal|erneut|
            wieder|weiter)
        wie (bereits|schon) (geschrieben|erwähnt|mehrfach|gesagt|mitgeteilt)
        """,
        """
        nicht untergegangen
        """,
    ),
    Row(
        "unread",
        "Mag sein, dass meine Nachricht ungelegen kam; wenn es nichts für Sie ist, "
        "genügt ein Wort.",
        """
        (haben|habt|hast|hatten) (sie|ihr|du) [denn|eigentlich|überhaupt|schon] (meine|mein|die|
            unser|unsere) [letzte|letzten|vorige|erste|letztes|letzter|andere] (mail|mails|
            nachricht|nachrichten|angebot|schreiben|brief|unterlagen) [denn|schon|
            vom] ... (erhalten|bekommen|gelesen|gesehen|gekriegt|empfangen|geöffnet|zur kenntnis|
            lesen können|angeschaut)
        ob (sie|ihr|du) (meine|mein|die|unser|unsere) [letzte|letzten|erste|letztes] (mail|mails|
            nachricht|angebot|schreiben|brief) ... (erhalten|bekommen|gelesen|gesehen|gekriegt|
            empfangen|erreicht)
        [ob|ist|sind] (meine|mein|unser|unsere) [letzte|letzten|erste|letztes|vorige] (mail|mails|
            nachricht|angebot|schreiben) [denn|eigentlich|überhaupt|gut|bei|wohl|sie|dich|
            vielleicht|im] ... (angekommen|ankam|eingegangen|erreicht|durchgekommen|gelandet|
            hängengeblieben|hängen geblieben|verschwunden|zugegangen|untergekommen)
        (im|in ihrem|in deinem|in eurem|im ordner|in den) (spam|spamordner|junk|spamfilter|
            spam ordner|junk ordner|papierkorb) [ordner|filter] (gelandet|landet|gerutscht|hängen|
            hängengeblieben|verschwunden|ist|liegt|gegangen)
        (schauen|sehen|schau|sieh) [sie|ihr] .. ... (spam|spamordner|junk|spam ordner)
        (meine|mein|unser) (mail|nachricht|angebot|schreiben) ... (übersehen|überlesen)
        (haben sie|hast du|habt ihr|sie haben|du hast) ... (mail|nachricht|angebot|
            schreiben) [vielleicht|wohl|nur] (übersehen|überlesen|nicht gesehen|nicht bekommen|
            nicht erhalten)
        (falls|sollten|solltest|wenn) (sie|du|ihr|meine|mein) ... (übersehen|überlesen|
            nicht erhalten|nicht bekommen|nicht angekommen|nicht erreicht|nicht gelesen|
            nicht gesehen)
        (hoffe|hoffen|vermute|denke) ... (mail|nachricht|angebot|schreiben) ... (angekommen|
            erhalten|bekommen|erreicht|ist da)
        """,
    ),
)
