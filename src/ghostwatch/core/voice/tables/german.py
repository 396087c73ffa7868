"""What sellers write in German and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row, Words

ROWS = (
    Row(
        "check",
        "Vielleicht habe ich den Zeitpunkt falsch eingeschätzt; wenn es nicht passt, ist das völlig in Ordnung.",
        """
        (nachhaken|nachzuhaken|nachgehakt|nachhake|nachfassen|nachzufassen|nachgefasst|nachfasse)
        (hake|fasse|hak|hakte|fasste) [ich|wir] .. (nach|noch|mal)
        (nachfragen|nachzufragen|nachgefragt|nachfrage) [ob|wie|was|wann|bei|wegen|zu|$]
        (frage|fragte|frag) [ich|wir] ... (nach|an) [ob|wie|$]
        (kurze|kleine|freundliche|erneute|höfliche|schnelle) (nachfrage|rückfrage|anfrage) [zu|zum|wegen|ob|meinerseits|von|$]
        (nachfrage|rückfrage) (zu|zum|bezüglich|wegen) (meinem|meiner|unserem|unserer|dem angebot)
        (wollte|möchte|würde|wollten|möchten|muss|darf|dürfte|will) .. ... (erkundigen|nachhören|nachhaken|nachhorchen|anklopfen|reinhören|hören ob|hören wie|fragen ob|fragen wie|fragen wann|wissen ob|wissen wie|wissen wann|wissen wo)
        (erkundige|erkundigen) (mich|uns) [mal|kurz|heute|hiermit|nochmal|noch] [einmal|mal|kurz] [ob|wie|nach|bei|wegen|$]
        (höre|hör|horche|klopfe|klopf|melde) [ich|mich] .. (nach|an) $
        (nachhören|nachhorchen|anklopfen|reinhören|nachfühlen) [ob|wie|was|bei|$]
        (komme|kommen) (ich|wir) [noch|heute|jetzt] [einmal|mal] auf (mein|unser|das) (angebot|schreiben|gespräch|mail) zurück
        ^ (ich|wir) (komme|kommen) ... auf (mein|meine|unser|unsere) (angebot|mail|nachricht|anfrage|schreiben) zurück
        bezugnehmend auf (mein|meine|unser|unsere)
        (follow up|check in|touch base|updaten)
        (ob|haben|hatten|hast|habt|hattest|konnten|konntest|kamen|kamst) [sie|du|ihr] [denn|schon|bereits|inzwischen|mittlerweile] [schon|mal|zeit|gelegenheit|die gelegenheit|muße|einen moment|etwas zeit] (zeit|gelegenheit|muße|dazu gekommen|dazu kamen|anschauen|ansehen|durchsehen|durchlesen|angeschaut|angesehen|angucken) [hatten|hatte|gefunden|fanden|das|mein|unser|$]
        (schon|bereits|inzwischen|mittlerweile) [zeit|gelegenheit|die zeit|die gelegenheit|einen blick] ... (anzuschauen|anzusehen|durchzusehen|durchzulesen|anzugucken|angeschaut|angesehen|geworfen|werfen|gelesen|besprochen|beraten)
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
        (stand|lage) der (dinge|sache)
        (aktueller|aktuelle|aktuellen|derzeitige|derzeitigen|neuester|neueste|neuesten|letzter|letzten|jetzige) (stand|status|sachstand|lage|zwischenstand) [bei|ihrer|der|von|in|ist|$]
        (wie|was) [ist|wäre] [denn] [der|ihr|euer|dein] [aktuelle] (stand|status|sachstand|zwischenstand)
        wie (steht|sieht|schaut|verhält) (es|das|die sache) [denn|jetzt|nun|aktuell|momentan|inzwischen|bei ihnen|bei dir|bei euch] [denn|bei ihnen|bei dir|bei euch] (um|mit|bei|aus|damit|darum)
        wie (sieht|schaut) (es|das) .. aus
        wie weit (sind|seid|bist) (sie|ihr|du)
        wie weit (sie|ihr|du) .. (sind|seid|bist|gekommen)
        (gibt|gäbe|gab) es [denn|schon|bei|von] ... (neuigkeiten|neues|news|fortschritte|entscheidung|rückmeldung|update|bewegung)
        (ob|wann) es [schon|denn|bereits] .. (neuigkeiten|neues|news|fortschritte|eine entscheidung|ein update)
        (irgendwelche|schon|irgendetwas|was|etwas) (neuigkeiten|neues|news|updates) [bei|von|zu|in|$]
        (haben|habt|hast|hatten|konnten|konntet|konntest|sind|seid|bist) (sie|ihr|du) [sich|euch|dich] [denn|schon|bereits|inzwischen|mittlerweile|jetzt|nun] [schon|eine|zu einer|ein|zum] (entschieden|entscheidung|entschluss|ergebnis|eine entscheidung|einen entschluss|meinung|gedanken)
        (ist|wurde|gibt es|liegt|fiel) [bei|denn|schon] [ihnen|euch|dir] [denn|schon|bereits] [schon|eine] entscheidung [schon] (gefallen|getroffen|vor)
        (wie|was) (denken|denkst|denkt|meinen|meinst|sagen|sagst|halten|hältst) (sie|du|ihr) [denn|inzwischen|jetzt] [zu|von|über] (meinem|unserem|mein|unser|dem) (angebot|vorschlag|konzept)
        (bin|wäre|wären|sind) (gespannt|neugierig) [zu hören|auf ihre|auf deine|wie] (wie|auf|was|ob|ihre|deine|eure) (sie|du|entscheid*|rückmeldung|antwort|es|weit)
        halten (sie|ihr) mich [bitte] [gerne|gern] (auf dem laufenden|auf dem neuesten|up to date)
        halt[e] mich [bitte] auf dem laufenden
        (status|sachstand|zwischenstand|wasserstand) (meines|unseres|des|zu|zum|ihrer|ihres|in|bei|von) (angebots|angebotes|angebot|entscheidung|projekts|projektes|auftrags|sache|ihnen|euch)
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
        (noch|wieder|abermals|erneut) [ein] [mal|einmal] [in] (erinnerung|gedächtnis) (rufen|bringen)
        (in|ins) (erinnerung|gedächtnis) (rufen|bringen|zu rufen|zu bringen|bringe|rufe)
        (erinnere|erinnern|erinnern darf|zu erinnern) [ich|wir|sie|dich|euch] [sie|dich|euch] [noch|freundlich|gern|kurz|daran|nochmals|höflich] [einmal|mal] an (mein|meine|unser|unsere|das|die)
        (möchte|darf|wollte|will|muss) [ich] (sie|dich|euch) ... (erinnern|anstupsen|anschubsen)
        (freundliche|kleine|sanfte|kurze|höfliche|letzte|zweite|erneute|liebe) (erinnerung|zahlungserinnerung|reminder|mahnung) [an|meinerseits|von|zu|$]
        (schiebe|schieb|schubse|hole|hol|bringe|ziehe|spüle|setze) [ich] .. .. (nach oben|wieder hoch|nochmal hoch|noch mal hoch|mal hoch|hoch) 
        (nach oben|hoch) (schieben|holen|schubsen|spülen|ziehen|zu schieben|zu holen)
        (untergegangen|durchgerutscht|verlorengegangen|verloren gegangen|unter gegangen|durchs raster|unter den tisch|in der flut|in der mailflut)
        (untergeht|unterging|durchrutscht|verloren geht|verloren ging) 
        (sende|schicke|leite|maile|schreibe|send|schick|schreib) [ich] [ihnen|dir|euch] ... (noch einmal|nochmal|nochmals|noch mal|erneut|abermals|ein weiteres mal|ein zweites mal|wieder)
        (anbei|hier|unten|hiermit) [noch] (noch einmal|nochmal|nochmals|noch mal|erneut|einmal|wieder) [mein|meine|unser|unsere|das|die] (mein|meine|unser|unsere|angebot|mail|nachricht)
        (anstupser|stupser|schubser|anstoß|wink|ping|bump|reminder|erinnerungsmail|wiedervorlage)
        (stupse|stups|schubse|pinge) [ich] (sie|dich|euch) 
        (melde|schreibe|wende|melden|schreiben) [ich] (mich|ihnen|dir|euch|sie) .. (noch einmal|nochmal|nochmals|noch mal|erneut|abermals|schon wieder) [bei|an|wegen|zu|mit|in|$]
        (erneuter|weiterer|zweiter|letzter|neuer|nochmaliger) (versuch|anlauf|kontaktversuch)
        (versuche|probiere|versuch) [ich] es .. (noch einmal|nochmal|nochmals|noch mal|erneut|wieder|weiter)
        wie (bereits|schon) (geschrieben|erwähnt|mehrfach|gesagt|mitgeteilt)
        """,
        """
        nicht untergegangen
        """,
    ),
    Row(
        "unread",
        "Mag sein, dass meine Nachricht ungelegen kam; wenn es nichts für Sie ist, genügt ein Wort.",
        """
        (haben|habt|hast|hatten) (sie|ihr|du) [denn|eigentlich|überhaupt|schon] (meine|mein|die|unser|unsere) [letzte|letzten|vorige|erste|letztes|letzter|andere] (mail|mails|nachricht|nachrichten|angebot|schreiben|brief|unterlagen) [denn|schon|vom] ... (erhalten|bekommen|gelesen|gesehen|gekriegt|empfangen|geöffnet|zur kenntnis|lesen können|angeschaut)
        ob (sie|ihr|du) (meine|mein|die|unser|unsere) [letzte|letzten|erste|letztes] (mail|mails|nachricht|angebot|schreiben|brief) ... (erhalten|bekommen|gelesen|gesehen|gekriegt|empfangen|erreicht)
        [ob|ist|sind] (meine|mein|unser|unsere) [letzte|letzten|erste|letztes|vorige] (mail|mails|nachricht|angebot|schreiben) [denn|eigentlich|überhaupt|gut|bei|wohl|sie|dich|vielleicht|im] ... (angekommen|ankam|eingegangen|erreicht|durchgekommen|gelandet|hängengeblieben|hängen geblieben|verschwunden|zugegangen|untergekommen)
        (im|in ihrem|in deinem|in eurem|im ordner|in den) (spam|spamordner|junk|spamfilter|spam ordner|junk ordner|papierkorb) [ordner|filter] (gelandet|landet|gerutscht|hängen|hängengeblieben|verschwunden|ist|liegt|gegangen)
        (schauen|sehen|schau|sieh) [sie|ihr] .. ... (spam|spamordner|junk|spam ordner)
        (meine|mein|unser) (mail|nachricht|angebot|schreiben) ... (übersehen|überlesen)
        (haben sie|hast du|habt ihr|sie haben|du hast) ... (mail|nachricht|angebot|schreiben) [vielleicht|wohl|nur] (übersehen|überlesen|nicht gesehen|nicht bekommen|nicht erhalten)
        (falls|sollten|solltest|wenn) (sie|du|ihr|meine|mein) ... (übersehen|überlesen|nicht erhalten|nicht bekommen|nicht angekommen|nicht erreicht|nicht gelesen|nicht gesehen)
        (hoffe|hoffen|vermute|denke) ... (mail|nachricht|angebot|schreiben) ... (angekommen|erhalten|bekommen|erreicht|ist da)
        """,
    ),
    Row(
        "unheard",
        "Ich nehme an, dass gerade anderes vorgeht, und das ist in Ordnung.",
        """
        [leider] [noch|immer|bisher|bislang|seitdem|seither|bis heute|schon|lange|länger|wieder] (nichts|nichts mehr|kein wort|keinen ton|keinen mucks|nix) [mehr] [von ihnen|von dir|von euch|von ihrer|aus] .. (gehört|vernommen|gelesen|gekommen|erfahren)
        (nichts|nichts mehr|kein wort|nix) (von ihnen|von dir|von euch) [mehr] [zu] (gehört|hören|gelesen|vernommen)
        (bislang|bisher|noch|immer noch|leider|bis heute|bis jetzt|nach wie vor|noch immer) (keine|keinerlei|kein) [einzige] (antwort|rückmeldung|reaktion|nachricht|feedback|rückantwort|lebenszeichen|rückruf|zusage|bestätigung|mail)
        (keine|keinerlei|kein) (antwort|rückmeldung|reaktion|nachricht|feedback|lebenszeichen|rückruf) [mehr] (von ihnen|von dir|von euch|auf mein|auf meine|auf unser|erhalten|bekommen|gehört|gekommen|gekriegt|auf)
        (ohne|trotz) (antwort|rückmeldung|reaktion|fehlender|ausbleibender|nachricht von) [geblieben|blieb|von ihnen|antwort|rückmeldung|reaktion]
        (unbeantwortet|antwort schuldig|ungelesen) [geblieben|blieb|blieben|sind|ist|$]
        (nicht|nie|nicht mehr|noch nicht|noch nicht wieder|leider nicht) [mehr] (gemeldet|geantwortet|reagiert|zurückgerufen|zurückgemeldet|geäußert|zurückgeschrieben|beantwortet)
        (funkstille|sendepause|totenstille|schweigen im walde|stillschweigen)
        (ruhig|still|stumm) (um sie|um dich|um euch|geworden|zwischen uns|bei ihnen|bei dir|bei euch|geblieben)
        (ihr|dein|euer|ihrem|deinem|eurem|ihres|deines) (schweigen|stillschweigen|verstummen)
        (lange|länger|ewig|wochenlang|tagelang|monatelang) nichts [mehr] [von ihnen|von dir|von euch] (gehört|voneinander)
        (abgetaucht|untergetaucht|verstummt|wie vom erdboden)
        """,
        """
        (wenn|falls|sofern|solange|müssen|brauchen) [ich|sie|du|ihr] [sich|dich|mir] nicht
        (wenn|falls|sofern|sollte|sollten) ... (nichts|keine|nicht)
        """,
    ),
    Row(
        "blame",
        "Sagen Sie, worin Sie selbst sich geirrt haben könnten, und über den anderen nichts.",
        """
        (warte|warten|wartete|warteten|gewartet) [ich|wir] [noch|immer|schon|weiterhin|seit|nun|jetzt|bereits|vergeblich|sehnsüchtig|dringend|leider|hier] [noch|immer|seit|langem|wochen|tagen|einer|zwei|drei|vergeblich|vergebens] [wochen|tagen|woche|langem|vergeblich|noch] auf [eine|ihre|deine|eure|ein|ihr|dein|die|irgendeine|euer|einen|ihren|antwort|rückmeldung]
        (wochen|tagen|monaten|langem|ewigkeiten|märz|anfang|zeit|heute) [schon] (warte|warten) (ich|wir)
        (warte|warten) (ich|wir) [nun|schon|jetzt|noch|immer|seit] [schon|immer|seit|noch] [noch|wochen|tagen|langem]  (auf|vergeblich|vergebens|immer|wochen|tagen)
        (enttäuscht|enttäuschend|schade|traurig|bedauerlich|befremdlich|ärgerlich|verwundert|überrascht|erstaunt|irritiert|verwirrt|gekränkt|frustrierend|wundert|wundere|bedauere|bedaure) [mich|dass|darüber|etwas|sehr|schon|nur|ein|ist] ... (nicht|nichts|keine|nie|kein|schweigen|schweigst|ihr|warum|wieso)
        (mir|uns) (ist|fiel|fällt) (aufgefallen|auf) dass (sie|du|ihr)
        (ich|wir) (stelle|stellen|sehe|merke|bemerke) [leider|gerade] [fest] [dass] (sie|du|ihr) [sich|dich] [noch|immer|bisher] nicht
        (hatte|hatten|hätte|hätten|habe|haben) [ich|wir] [eigentlich|mir|gehofft|schon|doch|ja|fest] (gehofft|erwartet|gedacht|gerechnet|gewünscht) [dass|von|früher|mit|eine|sie|du|wenigstens|zumindest]
        (nach|bei|trotz|angesichts) (all|der ganzen|dem ganzen|all der|so viel|der vielen) [der] (arbeit|mühe|zeit|aufwand|energie|stunden|meiner)
        (so viel|viel|jede menge|stunden|stundenlang|tage) (zeit|mühe|arbeit|energie|herzblut|an|in) ... (gesteckt|investiert|gegeben|gemacht|gearbeitet|hineingesteckt|aufgewendet)
        (sie|du|ihr) (wollten|wolltest|wolltet|hatten|hattest|hattet|sagten|sagtest|haben|hast) [sich|dich|euch|mir|uns|doch|ja|eigentlich|mir doch] ... (melden|zurückmelden|zurückrufen|versprochen|zugesagt|antworten|zugesichert|bescheid geben|bescheid sagen|entscheiden)
        (habe|hab|haben) ich [irgend|etwas|was|irgendwas|irgendetwas|dir|ihnen] ... (falsch gemacht|falsches gesagt|verärgert|verkehrt gemacht|angetan|getan)
        (wenigstens|zumindest) [eine|ein|ein paar|einmal|kurz] (absage|antwort|rückmeldung|zeile|antworten|absagen|nein|wort|anruf)
        (gehört|gebietet|wäre|verlangt) [doch|sich|es] [der|die|zum|eine] (höflichkeit|anstand|guten ton|frage des)
        (verdient|erwarten|verlangen) [ich|kann|habe|wir] ... (antwort|rückmeldung|absage) $
        """,
        """
        warte[n] auf (den|das|die) (zug|bus|paket|lieferung)
        """,
    ),
    Row(
        "count",
        "Nicht zählen. Ein neuer Satz, auf den sich leicht antworten lässt, genügt.",
        """
        (mehrfach|mehrmals|wiederholt|etliche male|vielfach|unzählige male|zigmal|dauernd|x mal|zig mal|oft genug) [versucht|angerufen|geschrieben|kontaktiert|gemailt|angeschrieben|probiert|bei|auf|vergeblich|gebeten|nachgefragt]
        (versucht|versuche|probiert|versuchen) ... (zu erreichen|erreichen|zu kontaktieren|zu sprechen|zu bekommen|anzurufen|durchzukommen|ans telefon)
        (zwei|drei|vier|fünf|sechs|mehrere|etliche|einige|viele|unzählige|zig|diverse|zahlreiche) (mal|male|mails|nachrichten|anrufe|versuche|schreiben|erinnerungen|anläufe|angebote) [nun|jetzt|schon|später|bereits|von mir] [angerufen|geschrieben|versucht|geschickt|gesendet|hinterlassen|gemailt|kontaktiert|angeschrieben|später|ohne|und|blieben|von mir|auf]  (angerufen|geschrieben|versucht|geschickt|gesendet|hinterlassen|gemailt|kontaktiert|angeschrieben|später|ohne|und keine|und nichts|blieben|von mir|probiert|gebeten)
        (zweimal|dreimal|viermal|fünfmal|zum zweiten mal|zum dritten mal|zum vierten mal|zum wiederholten mal|zum letzten mal|zum x ten mal|zum wiederholten male|zum xten mal|das dritte mal|das vierte mal|das zweite mal) [schon|jetzt|bei|an|auf] [angerufen|geschrieben|versucht|gemailt|melde|schreibe|kontaktiert|dass|ich|ihnen|dir|an|bei|wegen|frage]
        (schon|bereits|inzwischen|mittlerweile|nun|jetzt) [das|die|der|mein|meine|zum] (zweite|dritte|vierte|fünfte|zweiter|dritter|vierter|zweites|drittes|xte) (mail|nachricht|mal|versuch|anruf|erinnerung|schreiben|anlauf)
        (meine|mein|die|das|der) [inzwischen|nun|mittlerweile|jetzt|schon|bereits] [nun|schon|bereits] (zweite|dritte|vierte|fünfte|zweiter|dritter|vierter|zweites|drittes|xte) (mail|nachricht|versuch|anruf|erinnerung|schreiben|anlauf)
        (meine|meiner|meinen|unsere|unseren|trotz) (zahlreichen|vielen|mehreren|wiederholten|letzten|bisherigen|drei|zwei|vier|mehrfachen|mehrfacher|mehrerer|vieler|wiederholter) (mails|nachrichten|anrufe|anrufen|versuche|versuchen|erinnerungen|schreiben|anfragen|bitten|kontaktversuche)
        (weder|nicht) auf [meine|mails|mail] (mails|mail|anrufe|anruf|nachrichten) (noch|und)
        (auf|mit) [die|den] (mailbox|anrufbeantworter|ab) (gesprochen|hinterlassen|sprach)
        (seit|vor) (zwei|drei|vier|fünf|sechs|mehreren|vielen|etlichen|einigen) (wochen|monaten|tagen) [schon|nun] (nichts|keine|kein|schon|habe ich ihnen|hatte ich ihnen|warte)
        (seit|vor) (wochen|monaten) (schon|nichts|keine|habe|hatte|warte|versuche)
        (nach|trotz) (zwei|drei|vier|mehreren|vielen|etlichen|unzähligen|mehrerer) (mails|nachrichten|anrufen|versuchen|anläufen|erinnerungen|schreiben)
        """,
        """
        mehrmals (täglich|wöchentlich|pro|im|am)
        """,
    ),
    Row(
        "decide",
        "Wie auch immer Sie entscheiden, es ist mir recht, und beides höre ich gern.",
        """
        (sind|seid|bist|wären|wärst) (sie|ihr|du) [jetzt|nun|denn|schon|inzwischen|dann] [so weit|soweit|bereit|startklar] (bereit|so weit|soweit|startklar) [den|für|zu|um|dass|$]
        (lassen|lass|lasst) (sie uns|uns|sie) [die|den|das|doch|jetzt|nun|endlich|bald|gleich|heute] ... (nägel mit köpfen|sache|abschließen|abschliessen|festmachen|zuschlagen|unterschreiben|starten|loslegen|vertrag|abschluss|weiterkommen|eintüten|finalisieren|fix machen|fixieren|durchstarten|anfangen)
        nägel mit köpfen
        (unter dach und fach|in trockene tücher|über die bühne|in die gänge|zum abschluss|zum abschluß|eintüten|klarmachen|festzurren|an bord holen) [bringen|zu bringen|kommen|zu kommen|bringe|$]
        (vertrag|auftrag|geschäft|deal|bestellung|sache|projekt) ... (abschließen|abzuschließen|abschliessen|unterschreiben|unterzeichnen|erteilen|finalisieren|eintüten|zumachen)
        (mit|auf) [ihrer|deiner|eurer|ihre|deine|eure|ihrem|ihren] [baldigen|schnellen|verbindlichen] (unterschrift|zusage|bestellung|auftrag|freigabe|entscheidung|beauftragung) [rechnen|warten|hoffen|zählen|bauen|freuen]
        (wann|wie bald|bis wann) (dürfen|können|darf|kann|wollen|starten|unterschreiben|beginnen|bekomme|bekommen|erhalte|erhalten|rechne|legen|fangen|entscheiden|bestellen) (wir|ich|sie|ihr|du) ... (rechnen|starten|unterschreiben|beginnen|loslegen|entscheidung|unterschrift|auftrag|antwort|zusage|bestellung|los|an|einplanen)
        (darf|kann|soll|dürfen|können|sollen) (ich|wir) [sie|dich|euch|ihnen|dir|also|dann|schon|den|die|mit] ... (einplanen|vormerken|fest einplanen|reservieren|eintragen|notieren|auf sie zählen|auf dich zählen|rechnen|vertrag schicken|vertrag zusenden|auftragsbestätigung|bestellung aufnehmen|buchen)
        (schicken|senden|geben|schick|gib) [sie|ihr] (mir|uns) [bitte|doch|einfach|noch] ... (unterschrieben*|unterschrift|auftrag|zusage|freigabe|startschuss|grünes licht|ja) [zurück|zu|$]
        (grünes licht|startschuss|go) (geben|bekommen|von ihnen|von dir|von euch|zu geben)
        (nächsten|nächste|weiteren) (schritte|schritt) (besprechen|festlegen|einleiten|gehen|planen|abstimmen|angehen|klären|definieren|vereinbaren)
        (was|woran) (hält|hindert|fehlt|liegt|braucht|hakt|müsste) [sie|dich|euch|ihnen|dir|es|noch|denn|passieren] .. (zurück|ab|daran|noch|es|damit|auf)
        (machen|mach|macht) (sie|wir|den|es) [jetzt|doch|bitte|den] (den nächsten schritt|den ersten schritt|schritt|fix|fest|dingfest|einen haken)
        (sache|projekt|thema|deal|geschäft|ganze) ... (vorantreiben|voranbringen|voranzubringen|voranzutreiben|vorankommen|weiterbringen|beschleunigen)
        """,
        """
        (wenn|falls|sofern|sobald|sollten|solltest) (sie|du|ihr) ... (bereit|soweit|so weit)
        (abgeschlossen|abschluss der|abschluss ihrer|abschluss ihres)
        """,
    ),
    Row(
        "deadline",
        "Es gibt keinen Termin: nächsten Monat, nächstes Jahr oder gar nicht, alles ist recht.",
        """
        bis (spätestens|zum|kommenden|nächsten|diesen|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende|übermorgen|heute|monatsende|wochenende|wochenschluss|quartalsende|jahresende|anfang|mitte) ... (bescheid|antwort|antworten|rückmeldung|zusage|entscheidung|entscheiden|melden|zurück|unterschreiben|unterschrift|hören|bestellen|zusagen|rückantwort|wissen|freigabe|reagieren|mitteilen|brauche|benötige|äußern)
        (bescheid|antwort|antworten|rückmeldung|zusage|entscheidung|entscheiden|melden|unterschrift|hören|bestellen|mitteilen|brauche|benötige|bestätigen|bestätigung|reagieren) ... bis (spätestens|zum|kommenden|nächsten|diesen|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|ende|übermorgen|heute|monatsende|quartalsende|jahresende|anfang|mitte)
        (geben|gib|sagen|sag|gebt|sagt) [sie|ihr] (mir|uns) [bitte|doch|daher] .. bis .. bescheid
        (gilt|gültig|gelten|steht|läuft|galt) [das|ist|noch|nur|angebot|nur noch|unser|mein|der|preis] ... bis (zum|freitag|montag|dienstag|mittwoch|donnerstag|ende|morgen|heute|samstag|sonntag|kommenden|monatsende)
        (angebot|preis|rabatt|konditionen|aktion|reservierung) [gilt|ist|läuft|verfällt|endet|erlischt|gelten|sind] [nur|noch|bald|am|in|zum|bis|nur noch] ... (aus|gültig|verfällt|endet|ab|bis|erlischt|ausläuft|abläuft|freitag|wenige)
        (angebot|preis|rabatt|konditionen|reservierung) (verfällt|erlischt|endet|läuft)
        (nur|lediglich) noch bis
        (setze|setzen|gesetzte|letzte|geben) [ich|wir] [ihnen|dir|euch|eine] [eine|letzte] frist
        (frist|deadline|stichtag) (für|zur|ihrer|ist|endet|läuft) [ihre|deine|ihrer|die|zusage|entscheidung|bestellung|unterschrift|der]
        (umgehend|schnellstmöglich|baldmöglichst|zeitnah|zügig|unverzüglich|schnellstens|möglichst bald|möglichst schnell|so bald wie möglich|so schnell wie möglich|asap|umgehende|zeitnahe|baldige|baldigen|schnelle|schnellen|zügige) [um|eine|ihre|deine|ihrer|zu] [eine|ihre] [antwort|rückmeldung|bescheid|melden|entscheidung|rückantwort|zurück|antworten|nachricht|entscheiden|zusage|reaktion]
        (dringend|dringende|eilig|brandeilig|drängt|zeit drängt|unter zeitdruck|zeitkritisch|es eilt|pressiert)
        (brauche|benötige|erwarte|brauchen|benötigen|erwarten) (ich|wir) [noch|jetzt|dringend|von ihnen|von dir|von euch|daher|nun|bitte] (eine|ihre|deine|eure|die|ein) [klare|verbindliche|schnelle|finale|endgültige] (antwort|entscheidung|zusage|rückmeldung|unterschrift|bestätigung|freigabe)
        (ich|wir) (brauche|benötige|erwarte|brauchen|benötigen|erwarten) [von ihnen|von dir|noch|jetzt|dringend|nun] (eine|ihre|deine|eure|die|ein) [klare|verbindliche|schnelle|finale|endgültige] (antwort|entscheidung|zusage|rückmeldung|unterschrift|freigabe)
        (binnen|innerhalb|innert|in den nächsten) [von|der|nächsten] [nächsten] (24|48|zwei|drei|wenigen|weniger|tage|tagen|einer woche|14)
        """,
        """
        (bestellung|auftrag) ... zeitnah (geliefert|fertig)
        (wenn|falls|sollte) es (dringend|eilig|eilt)
        (ich|wir) (melde|melden|schicke|sende|rufe) ... bis
        (nicht|nichts|keine) (dringend|dringendes|eilig|eiliges)
        """,
    ),
    Row(
        "scarce",
        "Sagen Sie, wozu es gut ist, oder nichts. Wer es braucht, fragt.",
        """
        (letzte|allerletzte|einmalige|letzter|einzige|letzten) (chance|möglichkeit|gelegenheit|aufruf|plätze|exemplare|termine) [für|zu|um|sich|das|zum|$]
        (greifen|schlagen|greif|schlag|greift|schlagt) [sie|ihr] [jetzt|schnell|lieber|doch|also|gleich|bitte] [schnell|gleich] zu
        (jetzt|heute|schnell|sofort|gleich|rechtzeitig) [noch] (zuschlagen|zugreifen|bestellen|buchen|sichern|handeln|anmelden|entscheiden|reservieren|unterschreiben|zusagen)
        (sichern|sicher|sichert|sichere) (sie sich|dir|euch|sie) [jetzt|noch|schnell|heute|gleich|rechtzeitig|den|ihren|deinen]
        (bevor|ehe) es zu spät ist
        (verpassen|verpass|verpasst|versäumen|entgehen|verspielen) [sie|lassen|ihr|diese|nicht|die|sich] [nicht|diese|die|das] [diese|die|nicht|gelegenheit|chance|angebot|das]
        (nur|bloß|lediglich) noch (wenige|ein paar|zwei|drei|vier|fünf|einen|eine|einige|ein|kurze|begrenzt) [freie] (plätze|termine|platz|termin|tage|exemplare|stück|slots|zeit|kapazitäten|stunden|lizenzen|freie)
        (plätze|termine|kapazitäten|slots|stückzahl|verfügbarkeit|bestand) [sind|ist|werden] [schon|fast|sehr|stark|leider|bald] [alle|schon|fast] (begrenzt|knapp|vergeben|weg|ausgebucht|rar|limitiert|ausverkauft|belegt)
        (begrenzte|limitierte|befristete|befristetes|limitiertes|exklusive|exklusives|einmaliges|unschlagbares|zeitlich befristete*) (stückzahl|zeit|angebot|aktion|plätze|anzahl|rabatt|kapazität|gelegenheit)
        (so lange|solange) (der vorrat|vorrat|noch plätze|es noch|noch was|noch platz) [reicht|gibt|frei|da|ist]
        (preise|preis|konditionen|kosten) (steigen|steigt|erhöhen|erhöht|ziehen|zieht|werden) [sich|bald|demnächst|ab|zum|am|im|nächsten|an|dann]
        (zu|für) (diesem|diesen|dem jetzigen|dem aktuellen) (preis|konditionen) [nur|noch|nicht|können]
        (andere|weitere|mehrere) (interessenten|kunden|firmen|unternehmen|bewerber|anfragen) [haben|sind|warten|stehen|liegen|schon|bereits] [schon|bereits|auch]
        (ihre|deine|eure|die) (konkurrenz|mitbewerber|wettbewerber|konkurrenten) [schläft|ist|hat|sind|haben|macht|wird|nutzt] [nicht|schon|bereits|ihnen|dir]
        (wer|wenn sie|wenn du|nur wer) (zu spät|zögert|jetzt nicht|zu lange|schnell) 
        """,
    ),
    Row(
        "sorry",
        "Lassen Sie die Entschuldigung weg und beginnen Sie mit dem, was Sie sagen wollen.",
        """
        (entschuldigen|entschuldige|verzeihen|verzeih|entschuldigt|verzeiht|pardon|sorry|entschuldigung|verzeihung) [sie|bitte|mir|uns|ihr|dass|die|das|für] [bitte|mir|dass|die|das|meine|dafür] [dass|die|meine|das|ich] [ich] (störe|störung|störungen|stören|ich|hartnäckigkeit|penetranz|aufdringlichkeit|belästigung|beharrlichkeit|nerve|nerven|wieder|schon wieder|erneut|nochmal|noch|ungeduld|nachhaken|nachfragen|viele*|belästige|dränge|drängen|nachfrage|mail*|überfall)
        (sorry|entschuldigung|verzeihung|entschuldigen sie|entschuldige) ... (dass ich|wenn ich) ... (störe|wieder|nerve|nochmal|noch|schreibe|melde|nachhake|belästige|dränge|frage|dazwischen)
        (für die|wegen der|für meine|für diese) (störung|belästigung|hartnäckigkeit|penetranz|aufdringlichkeit|mailflut|beharrlichkeit|nerverei|ungeduld)
        (störe|stören|belästige|belästigen|nerve|nerven|behellige|behelligen|bedränge|bedrängen) [ich|sie|dich|euch|nicht] [sie|dich|euch|nicht|hoffentlich|nur|ungern|noch|mit|schon|zu] [nicht|ungern|noch|mit|wieder|schon|zu|sehr|hoffentlich|$]
        (ich|wir) (möchte|will|wollte|möchten|wollen|würde) [ihnen|dir|euch|sie|dich|wirklich|keinesfalls|auf|auch|nur|ja] ... (stören|nerven|belästigen|bedrängen|lästig|aufdringlich|penetrant|nervig|drängen|behelligen|auf die nerven|zur last|auf den wecker|auf den geist|lästig sein|unter druck|nerven gehen)
        (hoffe|hoffentlich|hoffen) [ich|wir|dass] [ich|gehe|bin|nicht] [ihnen|dir|euch|störe|sie|dich|nerve|falle] ... (nicht auf die nerven|nicht zur last|nicht lästig|nicht zu aufdringlich|nicht auf den wecker|nicht zu sehr|nicht zu lästig|störe nicht|störe sie nicht|störe dich nicht|nerve nicht|nicht aufdringlich|nicht penetrant|auf die nerven)
        (auf|auf die|ihnen auf|dir auf) [die] (nerven|wecker|geist|keks) (gehe|gehen|falle|fallen|zu gehen)
        (schon wieder|wieder einmal|mal wieder|nochmal) (ich|störe|stören|nerve|behellige)
        ^ [hallo|hi] [ich|da] (bin ich|ich bin es|ich bins|ich) (wieder|schon wieder|nochmal|noch einmal)
        (lästig|lästiger|aufdringlich|aufdringlicher|penetrant|penetranter|nervig|nerviger|hartnäckig) [zu|sein|wirken|erscheinen|werden|verkäufer|vertreter|fallen|bin|scheinen|von mir|rüberkommen] (sein|wirken|erscheinen|werden|verkäufer|vertreter|fallen|bin|scheinen|mir|rüberkommen|wirke|bleibe)
        (zur|eine) last (falle|fallen|zu fallen|sein|bin)
        (nehmen|nimm|seien|sei|seht|sehen) (sie|es|mir|sie es|ihr) [mir|es] [bitte] [nicht|es] (übel|böse|nach) [dass|wenn|$]
        (nur|bloß) ungern [noch|störe|schreibe|melde|ich]
        """,
        """
        (störung|störungen) (der|des|an|im|am)
        keine störung
        (stören|störe) sie sich
        """,
    ),
    Row(
        "busy",
        "Ein Nein ist eine gute Antwort, und ein Wort genügt.",
        """
        (ich|wir|mir|uns) (weiß|weiss|wissen|verstehe|verstehen|glaube|denke|nehme an|kann mir|ist|ahne|kann mir denken|vermute|sehe) [ja|schon|natürlich|klar|bewusst|vorstellen|denken|wohl] [dass|wie] [sie|du|ihr|ihre|deine|wie] ... (viel zu tun|viel um die ohren|beschäftigt|stress|unter strom|im stress|ausgelastet|terminkalender|wenig zeit|keine zeit|zeit knapp|zeit kostbar|zeit ist|land unter|eingespannt|viel los|zugeschüttet|überlastet|gefragt|voll|busy|viel vor|kostbar|knapp|wertvoll)
        (sicher|sicherlich|bestimmt|gewiss|wahrscheinlich|vermutlich|wohl|garantiert|sie haben|du hast|ihr habt|haben sie|hast du|habt ihr) ... (viel zu tun|viel um die ohren|sehr beschäftigt|schwer beschäftigt|im stress|alle hände voll|unter strom|land unter|stark eingespannt|sehr eingespannt|wahnsinnig viel|jede menge zu tun|rotieren|vielbeschäftigt)
        (bei|trotz|in) [all] [ihrem|deinem|eurem|dem|ihrer|deiner|der|ganzen] (vollen|ganzen|vielen|dichten|hektik|trubel|alltagsstress|stress|dem|engen) [terminkalender|kalender|stress|trubel|arbeit|alltag|hektik|alltags]
        (ihr|dein|euer|ihren|deinen|ihrem|deinem) (voller|vollen|enger|engen|dichter|dichten|prall) [gefüllter] (terminkalender|kalender|tag|schreibtisch|alltag|terminplan)
        (ihre|deine|eure|ihrer|deiner) (kostbare|wertvolle|knappe|kostbaren|wertvollen|knappen) (zeit|minuten)
        (nur|bloß|lediglich) (zwei|fünf|eine|ein paar|zehn|10|15|5|wenige|zwei drei|30) (minuten|minute|sekunden) [ihrer|deiner|eurer|zeit|für|dauern|$]
        (eine|zwei|fünf|zehn|ein paar|fünf kurze|kurze) (minute|minuten|minütchen|sekunden) (ihrer|deiner|eurer) [kostbaren|wertvollen|knappen] zeit
        (will|möchte|werde|wollen) (ihre|deine|eure|ihnen|dir) [kostbare|wertvolle|nicht|auch] [zeit] ... (stehlen|rauben|verschwenden|in anspruch|aufhalten|beanspruchen|klauen)
        (opfern|schenken|stehlen|erübrigen|schenk|schenkst|opfere) [sie|ihr|du|mir] [mir|uns] [bitte|doch|zwei|fünf|ein|nur|eine|kurz] ... (minuten|minute|augenblick|zeit|moment|ohr|sekunden)
        (vielbeschäftigt|vielbeschäftigte|viel beschäftigt|viel beschäftigte|vielbeschäftigter|vielbeschäftigten|gefragter mann|gefragte frau)
        (wenn|falls|sobald|sollten) (sie|du|ihr) [mal|irgendwann|zwischen|in|trotz] ... (minütchen|freie minute|luft haben|luft hast|kurz luft|zeit erübrigen|minute übrig|verschnaufpause)
        (ersticken|versinken|erstickst|versinkst|ertrinken) [sie|du] [gerade|sicher|bestimmt|wohl] in (arbeit|mails|terminen)
        """,
    ),
    Row(
        "plead",
        "Wenn Sie es lieber dabei belassen, ist das in Ordnung.",
        """
        (würde|würden|wäre|wären) [mich|uns|ich|wir|ihnen|dir] ... (riesig|wahnsinnig|unheimlich|unendlich|sehr|überaus|ungemein|unglaublich|irrsinnig|furchtbar|wirklich sehr|zutiefst|mega|total) [freuen|dankbar|verbunden|helfen|froh|geholfen]
        (freue|freuen|freute) [ich|wir] (mich|uns) [sehr|riesig|schon|auf|wahnsinnig|über|jederzeit] [sehr|über|auf|jede] (über|auf) (jede|eine|jedes|ihre|deine|ein|eure|ihr|irgendeine) [kurze|noch|kleine|baldige|kleines|positive|winzige|schnelle|kurzes|so] [kurze|noch|kleine|baldige|kleines] (rückmeldung|antwort|lebenszeichen|zeichen|zeile|reaktion|nachricht|feedback|wort|zusage|bestellung)
        (über|auf) (eine|jede|ein|jedes|ihre|deine) [noch|so|winzige|klitzekleine|kurze|kleine|kleines|winziges] [kleine|kurze|kurzes] (rückmeldung|antwort|lebenszeichen|zeichen|reaktion|feedback) [von ihnen|von dir|würde|würden|freue|freuen|wäre|wären|hoffe|hoffen]  (würde|würden|freue|freuen|wäre|wären|hoffe|hoffen|ich|wir)
        (bitte bitte|ich flehe|flehe ich|inständig|von herzen bitte|händeringend|verzweifelt|ich bettle|bettele|auf knien|inbrünstig|sehnlichst|sehnsüchtig)
        (tun|tu|täten|tätest|tut|tätet) (sie|du|mir|uns|ihr) [mir|uns] [bitte|doch|einen|den|damit] [den|einen|einen riesen] (gefallen|riesengefallen|riesigen gefallen|großen gefallen)
        (um|um einen) [einen] [kleinen|großen|riesigen|winzigen] gefallen (bitten|bitte|zu bitten)
        (erbitte|erbitten) [ich|wir|höflich|höflichst] (ihre|eine|um|höflich|höflichst|gütige|freundliche|ihr)
        (bitte|bitten|bäte|darf) [ich|wir|sie] [sie|dich|euch|höflichst|herzlich|inständig|sehr|freundlichst|höflich|nochmals] [um|höflichst|höflich|inständig] [um] (ihre|eine|deine|kurze) [kurze|geschätzte|freundliche|wohlwollende|baldige] (rückmeldung|antwort|aufmerksamkeit|nachricht|geduld|stellungnahme|chance|gunst)
        (geben|gib|gebt) (sie|mir|uns) (mir|uns|doch|bitte) [doch|bitte|noch] (eine|noch eine|die|ein) (chance|zeichen|lebenszeichen|möglichkeit|gelegenheit)
        (ein|eine) (kurzes|kleines|winziges|kurze|kleine|einziges|schnelles) (lebenszeichen|zeichen|ja oder nein|wort von|rückmeldung|signal|sätzchen) [wäre|würde|reicht|von|mir|genügt mir] (wäre|würde|reicht|von|mir|hilft|toll|schön)
        (bin|sind|wäre|wir) [ich|wir] [auf|sehr|wirklich|dringend] [ihren|diesen|den|deinen|jeden|ihre|ihr] ... (angewiesen|abhängig)
        (mein chef|meine chefin|mein vorgesetzter|meine zahlen|mein umsatz|mein ziel|meine provision|meine quote|mein quartal) 
        (hoffe|hoffen|baue|zähle) [ich|wir] [so|sehr|auf|inständig|wirklich|ganz] [auf|sehr] (ihr|ihre|dein|deine|euer|eure) (wohlwollen|verständnis|güte|antwort|zusage|gnade|mitgefühl|herz|unterstützung|bestellung)
        (wäre|würde) [eine|ein|mir|das] ... (toll|super|klasse|lieb|nett|schön|hilfreich|prima|großartig) [wenn|von ihnen|von dir] (wenn|von) (sie|du|ihr|ihnen|dir) [mir|sich|dich|kurz|mal|wenigstens]
        """,
        """
        freue ich mich auf (unser|das|die)
        """,
    ),
    Row(
        "last",
        "Ich lasse das Thema ruhen. Sollte es später nützlich werden, genügt eine kurze Zeile.",
        """
        (das|dies|dieses|es|hier) [ist|war|wird|soll] [nun|jetzt|hiermit|also|definitiv|auch] (meine|mein|unsere|unser|die|der|das) (letzte|letzter|letztes|allerletzte|finale|abschließende) (mail|nachricht|versuch|mal|schreiben|anlauf|erinnerung|anruf|kontaktversuch|brief|meldung)
        ^ [ist|und] (meine|unsere) (letzte|allerletzte|finale|abschließende) (mail|nachricht|erinnerung) (an sie|an dich|an euch|in dieser|zu diesem|in der|dazu|hierzu|bevor)
        (ein|zum|das) (letzter|letztes|letzten|allerletztes|allerletzten) (versuch|mal) [melde|schreibe|frage|dass|ich|von|$]
        (letzte|letztmalige|finale|allerletzte) (erinnerung|mahnung|mitteilung|aufforderung|warnung|nachfrage|kontaktaufnahme|anfrage)
        (letztmalig|letztmals|ein letztes mal|zum letzten mal|zum allerletzten mal)
        (danach|ab dann|ab jetzt|künftig|dann|von nun an) [hören|melde|werde|höre|werden|lasse|schreibe] (hören|melde|werde|höre|werden|lasse|schreibe|sie|du|ich) [sie|du|ich|wir|mich|dich] ... (nichts mehr|nie wieder|nicht mehr|nicht wieder|in ruhe|keine)
        (hören|hörst|hört) (sie|du|ihr) [dann|danach|von mir|nie] ... (nichts mehr|nie wieder|nie mehr) [von] [mir|uns]
        (werde|werden) (ich|wir) [sie|dich|euch|mich|ihnen|dir] [dann|danach|nicht|nun|ab] [nicht|künftig] ... (nicht mehr melden|nicht mehr kontaktieren|nicht mehr schreiben|nicht weiter belästigen|mehr belästigen|mehr stören|nicht mehr belästigen|in ruhe lassen|nicht länger|mehr behelligen|mehr anschreiben|kontakt abbrechen|kontakt einstellen)
        (abschiedsmail|abschiedsbrief|schlussstrich|kontakt abbrechen|kontaktabbruch)
        (ich|wir) (gebe|geben) [es|jetzt|hiermit|nun|dann] [hiermit|jetzt|nun] auf
        (das|hiermit) (wars|war es|war es dann) [dann] [von mir|von uns|von meiner seite]
        (verabschiede|verabschieden) (mich|uns|ich) [mich|hiermit|damit|endgültig|nun|dann]
        (bevor|ehe) ich (endgültig|es aufgebe|aufgebe|sie von|dich von|die akte|den vorgang|das thema abhake|den kontakt)
        """,
        """
        (meine|mein) letzte (mail|nachricht) (hatte|war|vom|kam|zu)
        """,
    ),
    Row(
        "otherwise",
        "Wenn Sie lieber nicht möchten, ist das in Ordnung, und es bleibt alles, wie es ist.",
        """
        (akte|vorgang|fall|angelegenheit|thema|ticket|kundenakte|anfrage|projekt|dossier) [für|bei] [mich|mir|uns] [damit|dann|hiermit|somit|nun] (schließen|schliessen|zu schließen|zumachen|ablegen|zu den akten|löschen|archivieren|abhaken|abzuschließen|als erledigt|beenden|einstellen)
        (schließe|schließen|schliesse|lege|löschen|lösche|archiviere|streiche|streichen|nehme|hake) (ich|wir) [dann|den|die|das|ihre|deine|ihren|sie|dich|diesen] ... (akte|vorgang|fall|angelegenheit|thema|ab|liste|verteiler|kartei|daten|dossier|akten|anfrage|projekt|kalender)
        (zu den akten|ad acta) (legen|lege|zu legen|gelegt)
        (wenn|falls|sollte|sollten|sofern|ohne|solange) (ich|wir|sie|du|ihr|eine|keine|rückmeldung|ihre|antwort|reaktion|nachricht) ... (nichts|keine|nicht|von ihnen|ohne|kein|rückmeldung|antwort) ... (gehe ich|gehen wir|nehme ich|werde ich|schließe ich|schließen wir|müssen wir|muss ich|betrachte ich|werden wir|vergebe ich|vergeben wir|storniere|streiche|deute|werte|lösche|biete|lege|ziehe)
        (gehe|gehen) (ich|wir) [dann|davon|somit|mal|einfach|also] [davon] aus dass [sie|du|ihr|kein|das|es|von] ... (kein interesse|nicht mehr|kein bedarf|nicht interessiert|erledigt|keinen|nicht|abgesagt|gestorben|vom tisch|hinfällig|keine)
        (schweigen|stillschweigen|nichtmelden|ausbleiben|nichtantwort|stille|funkstille) [ihrerseits|deinerseits] [werte|deute|nehme|verstehe|interpretiere|fasse|sehe|betrachte|gilt|heißt|bedeutet|als|werten|sagt] (ich|wir|als|dann|eine|dass|mir)
        (werte|werten|deute|verstehe|interpretiere|fasse|betrachte|nehme|sehe) (ich|wir) [das|dies|ihr|dein|es|euer|eine|keine|ihre] [schweigen|stillschweigen|nichts|nicht] ... (absage|nein|desinteresse|ablehnung|kein interesse|rückzug|auf)
        (ansonsten|sonst|anderenfalls|andernfalls|widrigenfalls|im anderen fall) [werde|werden|muss|müssen|müsste|müssten|vergebe|vergeben|gehe|gehen|schließe|schließen|geht|verfällt|streiche|storniere|biete|bieten|sehe|lösche|nehme|lege|sehen|wird|ist|kann] (ich|wir|der|die|das|ihr|dein|ihre|deine|leider) [den|die|das|ihren|deinen|leider|uns|davon|mich|termin|platz|sie] 
        (anderweitig|weiter|jemand anderem|anderen|an andere|an jemand|einem anderen|dem nächsten|an den nächsten) [interessenten|kunden|anderen] (vergeben|vergebe|weitergeben|weitergebe|anbieten|verplanen|verkaufen|einplanen|zur verfügung)
        (angebot|reservierung|termin|auftrag|platz|rabatt|zusage) [dann|wieder|leider|nicht|länger] ... (zurückziehen|zurückzuziehen|zurücknehmen|stornieren|widerrufen|freigeben|nicht länger halten|nicht mehr halten|nicht garantieren|verfallen lassen|anderweitig)
        (ziehe|ziehen|nehme|storniere|halte|stornieren) (ich|wir) [mein|unser|das|den|die|ihren|deinen|ihre] (angebot|reservierung|termin|platz|auftrag|bestellung) [dann] (zurück|nicht|wieder)
        (sehe|sehen|fühle|sind|bin) (ich|wir|mich|uns) [mich|uns|leider] (gezwungen|genötigt|veranlasst|gehalten)
        (rechtliche|weitere|andere) (schritte|konsequenzen|maßnahmen) [einleiten|ergreifen|vorbehalten|behalten|prüfen|gegen]
        (wende|wenden) (ich|wir) (mich|uns) [dann|direkt|an] [direkt|an] [an] (ihren|deinen|ihre|deine|euren) (chef|vorgesetzten|geschäftsführung|chefin|leitung|geschäftsführer)
        """,
    ),
    Row(
        "given_up",
        "Ich nehme an, dass sich Ihre Prioritäten verschoben haben; das kommt vor.",
        """
        (haben|hast|habt|hatten) (sie|du|ihr) [das|die|den|ihr|dein|es|etwa|denn|schon|eigentlich|projekt|vorhaben|idee|interesse|sich|dich] ... (aufgegeben|abgeschrieben|verworfen|hingeschmissen|an den nagel|fallen gelassen|begraben|vergessen|abgehakt|beerdigt|kein interesse mehr|das interesse verloren|interesse verloren|anders überlegt|fallengelassen|gestorben)
        (geben|gibst|gebt) (sie|du|ihr) [das|die|den|ihr|dein|jetzt|etwa] ... auf $
        (soll|darf|muss|kann|sollte) ich [also|jetzt|nun|daraus|dann|das|das projekt|das thema|sie|dich|die|etwa] ... (abhaken|abschreiben|aufgeben|begraben|schließen dass|schließen|davon ausgehen|annehmen|streichen|beerdigen|einstellen|ad acta|vergessen|entnehmen)
        (ist|sind|wäre) [das|das thema|das projekt|ihr|dein|es|die sache|unser] [thema|projekt|vorhaben] [denn|etwa|damit|jetzt|bei] ... (gestorben|vom tisch|erledigt|beerdigt|nicht mehr wichtig|kein thema mehr|nicht mehr aktuell|noch aktuell|überhaupt noch|noch relevant|noch von interesse|noch interessant|passé) 
        (besteht|haben|hast|habt) [sie|du|ihr|denn|bei ihnen] [überhaupt|noch|eigentlich|denn] [noch|überhaupt] (interesse|bedarf)
        (kein|keinen|nicht mehr) (interesse|bedarf|interessiert) mehr $
        (ist|war) (ihnen|dir|euch) [das|es|denn|ihr|dein|der|die] ... (nicht mehr wichtig|egal|nichts wert|gleichgültig|nicht wichtig|zu teuer geworden)
        (wollen|willst|wollt|möchten) (sie|du|ihr) [wirklich|denn|etwa|tatsächlich|das|sich|es] ... (verzichten|aufgeben|riskieren|verpassen|entgehen lassen|verschenken|so weitermachen|alles beim alten|zusehen|hinnehmen|weiter geld|scheitern)
        (werden|wirst) (sie|du|ihr) [es|das|noch|später|sicher] ... (bereuen|bedauern|ärgern)
        (jammerschade|ein jammer|schade drum|wäre doch schade|wäre schade um)
        (können|kannst|könnt) (sie|du|ihr) (es|sich|dir|euch) [es] (wirklich|überhaupt|denn|leisten) [leisten] [auf|das|nichts|noch]
        """,
        """
        (wenn|falls|sollte|sollten|dass|ob) ... (aufgegeben|erledigt|vom tisch|kein thema)
        """,
    ),
    Row(
        "softener",
        "Streichen Sie das kleine Wort und lesen Sie den Satz noch einmal: Er ist freundlicher.",
        """
        nur [mal|noch|schnell|ganz] [kurz|eben|schnell|rasch] (kurz|eben|schnell|rasch|fragen|hören|wissen|nachfragen|sagen|melden|anfragen|erkundigen|nachhaken)
        (wollte|möchte|will|würde|wollten|möchten|muss|darf) [ich|wir|mich|sie|dich|gerne|gern|ihnen|dir] [nur|bloß|eigentlich|doch|lediglich] [gerne|gern] (mal|nur|bloß|eben|eben mal|kurz|schnell|lediglich|eigentlich nur|rasch|ganz kurz|nur mal|mal kurz|mal eben|noch kurz|einfach mal|einfach nur)
        (mal|ganz|nur|eben|noch|so|einfach|schnell) (kurz|eben|schnell|mal eben|nebenbei) [fragen|melden|hören|nachfragen|nachhaken|anrufen|schreiben|sagen|wissen|rückmelden|bescheid|durchrufen|antworten|eine|ein|nachhören|bei|zu]  (fragen|melden|hören|nachfragen|nachhaken|anrufen|schreiben|sagen|wissen|rückmelden|bescheid|durchrufen|antworten|eine|ein|nachhören|bei ihnen|bei dir|zu meinem)
        (eine|ein|einen|ne|mit einer) (kleine|kurze|klitzekleine|winzige|schnelle|kleines|kurzes|klitzekleines|kleinen|winzigen|kurzer|kleiner) [kleine] (frage|bitte|nachfrage|anliegen|gefallen|erinnerung|hinweis|anruf|info|feedback|telefonat|mail|rückfrage|call)
        ^ (kurze|kleine|nur eine|nur kurz|nur mal|schnelle) [kurze|kleine|frage|nachfrage|info] (frage|nachfrage|info|rückfrage|zu|zur|eine|ob|zwischen)
        (vielleicht|eventuell|möglicherweise|gegebenenfalls|ggf) [ja|auch|könnten|könntest] (könnten|könntest|würden|würdest|hätten|hättest|haben|hast|mögen|ja|mal) (sie|du|ihr|kurz|mal|ja|ja mal|eben)
        (könnten|könntest|würden|würdest|hätten|hättest|könntet) (sie|du|ihr) [mir|uns|sich|dich|bitte] (vielleicht|eventuell|evtl|mal|kurz|bitte kurz|mal kurz|ganz kurz|eben|möglicherweise|nicht vielleicht|schnell|wohl|unter umständen)
        (ein|eine) (bisschen|bißchen|klein wenig|klitzekleines bisschen) (feedback|zeit|rückmeldung|geduld|aufmerksamkeit)
        (eigentlich|im grunde|quasi|sozusagen|halt|gewissermaßen) (nur|wollte|bloß) [nur|ich|fragen|mal|wissen]
        (einfach|einfach nur|einfach mal|einfach kurz) (kurz|mal|nur) (melden|antworten|fragen|bescheid|sagen|schreiben|hören|anrufen|nachfragen)
        (bloß|lediglich) [mal|kurz] (fragen|hören|wissen|sagen|nachfragen|eine frage|kurz|mal)
        (fragen|anfragen|nachfragen|anzumerken|erwähnen|bitten|melden) (dürfte|dürfen|darf) $
        (wenn|falls) [ich|es] (ich|es) (fragen|bitten|erwähnen|keine|nicht) (darf|dürfte|zu viel|umstände) 
        (schnelle|kurze|klitzekleine) (frage|nachfrage) [an|zwischendurch|von mir|am rande]
        """,
        """
        (eine|einer) kurze[n] (zeile|antwort|wort)
        """,
    ),
)

GERMAN = Words(
    ROWS,
    fine="""
        [ein|das|ihr|dein] nein
        (in ordnung|recht|okay|ok|kein problem|kein beinbruch|verständlich|gut so|willkommen|prima|fein)
        (wie|was|wofür|egal|ganz gleich|gleich|wozu|welche) [auch] [immer|wie|was|wofür|sie|du|antwort] [sie|du|ihr] [sich|dich|immer] (entscheid*|entschied*|antwort*|denk*|auch|sie|du|lautet|ausfällt)
        (jede|beide|beides|alles|jedes|auch das|auch ein) (antwort|entscheidung|antworten|ist|wäre|andere|nein|hilft)
        (nehme|nähme|nehmen|verüble|trage) [ich|wir] [ihnen|dir|euch|es|das|sie] ... (nicht übel|nicht krumm|nichts nach|niemandem|nicht nach)
        (dagegen|anders|jemand anderen|nicht) (entschieden|entscheiden|entscheidest|zusammenarbeiten|weitergehen)
        (belassen|lassen|lasse|belasse|ruhen) [wir|ich|sie|es|das] (dabei|es dabei|das ruhen|es ruhen|ruhen|gut sein|dann so)
        (nicht|nichts) [das richtige|mehr] (passt|passen|richtige|für sie|für dich|verloren|schlimm|werden)
        (freut|freue|hilft|gilt) (mich|mir|ich) [mich] [auch|ebenso|genauso|trotzdem]
    """,
    call="""
        (telefon*|anruf*|rufe|rufen|ruf|ruft|anzurufen|angerufen|durchklingeln|klingeln|klingle|hörer)
        (sprechen|spreche|sprich|reden|rede|mündlich|gespräch|plaudern|unterhalten)
    """,
    asks="""
        ^ [und|also|dann] (bitte|geben|sagen|schreiben|rufen|schicken|senden|antworten|lassen|melden|nennen|teilen|bestätigen|unterschreiben|gib|sag|schreib|ruf|schick|sende|antworte|lass|melde|melden|nenne|teil|bestätige) (sie|mir|uns|ihr|dich|geben|sagen|lassen|melden|mich) [mir|mich|uns|sich|bitte|doch|kurz|dich]
        (könnten|könntest|können|kannst|würden|würdest|könntet) (sie|du|ihr) [mir|uns|bitte|sich|dich] ... (geben|sagen|schreiben|anrufen|schicken|senden|antworten|melden|nennen|mitteilen|bestätigen|ansehen|anschauen)
    """,
    receipt="""
        (lesebestätigung|empfangsbestätigung|eingangsbestätigung|lesebestätigungen|empfangsbestätigungen)
        (erhalt|empfang|eingang) [dieser|der|meiner|des|ihrer] [mail|nachricht] [kurz|bitte] (bestätigen|zu bestätigen|bestätigst|quittieren)
        (bestätigen|bestätige|quittieren|bestätigt) [sie|mir|ihr|bitte|uns|kurz] ... (erhalt|empfang|eingang|gelesen|erhalten|bekommen)
    """,
    attachment="""
        (anhang|anhängend|angehängt|angehängte|angehängten|beigefügt|beigefügte|beigefügten|anlage|beiliegend|beiliegende)
        (anbei|im anhang|als anlage|als anhang)
    """,
    price="""
        (rabatt|rabatte|preisnachlass|nachlass|skonto|sonderpreis|sonderkonditionen|vorzugspreis|preisliste|prozent günstiger|kostenlos|gratis|geld zurück)
        (beim|im|am) preis (entgegenkommen|machen|nachgeben|etwas)
    """,
    formal="Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres",
    informal="du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer",
    greetings="hallo guten liebe lieber sehr moin servus grüß hi hey grüezi werte werter tag morgen",
    shouts="DRINGEND WICHTIG JETZT SOFORT LETZTE EILIG ERINNERUNG NUR HEUTE GRATIS ACHTUNG BITTE",
    conditions="wenn falls sollte sollten solltest möchten möchtest sofern sobald ob wäre",
)
