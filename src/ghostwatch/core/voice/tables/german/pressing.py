"""German phrases of guilt and closing pressure, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "unheard",
        "Ich nehme an, dass gerade anderes vorgeht, und das ist in Ordnung.",
        """
        [leider] [noch|immer|bisher|bislang|seitdem|seither|bis heute|schon|lange|länger|
            wieder] (nichts|nichts mehr|kein wort|keinen ton|keinen mucks|nix) [mehr] [von ihnen|
            von dir|von euch|von ihrer|aus] .. (gehört|vernommen|gelesen|gekommen|erfahren)
        (nichts|nichts mehr|kein wort|nix) (von ihnen|von dir|von euch) [mehr] [zu] (gehört|hören|
            gelesen|vernommen)
        (bislang|bisher|noch|immer noch|leider|bis heute|bis jetzt|nach wie vor|noch immer) (keine|
            keinerlei|kein) [einzige] (antwort|rückmeldung|reaktion|nachricht|feedback|rückantwort|
            lebenszeichen|rückruf|zusage|bestätigung|mail)
        (keine|keinerlei|kein) (antwort|rückmeldung|reaktion|nachricht|feedback|lebenszeichen|
            rückruf) [mehr] (von ihnen|von dir|von euch|auf mein|auf meine|auf unser|erhalten|
            bekommen|gehört|gekommen|gekriegt|auf)
        (ohne|trotz) (antwort|rückmeldung|reaktion|fehlender|ausbleibender|
            nachricht von) [geblieben|blieb|von ihnen|antwort|rückmeldung|reaktion]
        (unbeantwortet|antwort schuldig|ungelesen) [geblieben|blieb|blieben|sind|ist|$]
        (nicht|nie|nicht mehr|noch nicht|noch nicht wieder|leider nicht) [mehr] (gemeldet|
            geantwortet|reagiert|zurückgerufen|zurückgemeldet|geäußert|zurückgeschrieben|
            beantwortet)
        (funkstille|sendepause|totenstille|schweigen im walde|stillschweigen)
        (ruhig|still|stumm) (um sie|um dich|um euch|geworden|zwischen uns|bei ihnen|bei dir|
            bei euch|geblieben)
        (ihr|dein|euer|ihrem|deinem|eurem|ihres|deines) (schweigen|stillschweigen|verstummen)
        (lange|länger|ewig|wochenlang|tagelang|monatelang) nichts [mehr] [von ihnen|von dir|
            von euch] (gehört|voneinander)
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
        (warte|warten|wartete|warteten|gewartet) [ich|wir] [noch|immer|schon|weiterhin|seit|nun|
            jetzt|bereits|vergeblich|sehnsüchtig|dringend|leider|hier] [noch|immer|seit|langem|
            wochen|tagen|einer|zwei|drei|vergeblich|vergebens] [wochen|tagen|woche|langem|
            vergeblich|noch] auf (ihre|deine|eure|ihr|dein|euer|ihren|deinen|euren|sie|dich|euch)
        (warte|warten|wartete|warteten|gewartet) ... auf [eine|ein|einen|irgendeine|
            irgendein] [kurze|kleines|erste] (antwort|rückmeldung|reaktion|nachricht|feedback|
            zeichen|lebenszeichen|bescheid|rückruf|zusage|entscheidung|antworten)
        (wochen|tagen|monaten|langem|ewigkeiten|märz|anfang|zeit|heute) [schon] (warte|warten) (ich|
            wir)
        (warte|warten) (ich|wir) [nun|schon|jetzt|noch|immer|seit] [schon|immer|seit|noch] [noch|
            wochen|tagen|langem] (vergeblich|vergebens|wochen|tagen|auf ihre|auf deine|auf eure)
        (enttäuscht|enttäuschend|schade|traurig|bedauerlich|befremdlich|ärgerlich|verwundert|
            überrascht|erstaunt|irritiert|verwirrt|gekränkt|frustrierend|wundert|wundere|bedauere|
            bedaure) [mich|dass|darüber|etwas|sehr|schon|nur|ein|ist] ... (nicht|nichts|keine|nie|
            kein|schweigen|schweigst|ihr|warum|wieso)
        (mir|uns) (ist|fiel|fällt) (aufgefallen|auf) dass (sie|du|ihr)
        (ich|wir) (stelle|stellen|sehe|merke|bemerke) [leider|gerade] [fest] [dass] (sie|du|
            ihr) [sich|dich] [noch|immer|bisher] nicht
        (hatte|hatten|hätte|hätten|habe|haben) [ich|wir] [eigentlich|mir|gehofft|schon|doch|ja|
            fest] (gehofft|erwartet|gedacht|gerechnet|gewünscht) [dass|von|früher|mit|eine|sie|du|
            wenigstens|zumindest]
        (nach|bei|trotz|angesichts) (all|der ganzen|dem ganzen|all der|so viel|
            der vielen) [der] (arbeit|mühe|zeit|aufwand|energie|stunden|meiner)
        (so viel|viel|jede menge|stunden|stundenlang|tage) (zeit|mühe|arbeit|energie|herzblut|an|
            in) ... (gesteckt|investiert|gegeben|gemacht|gearbeitet|hineingesteckt|aufgewendet)
        (sie|du|ihr) (wollten|wolltest|wolltet|hatten|hattest|hattet|sagten|sagtest|haben|
            hast) [sich|dich|euch|mir|uns|doch|ja|eigentlich|mir doch] ... (melden|zurückmelden|
            zurückrufen|versprochen|zugesagt|antworten|zugesichert|bescheid geben|bescheid sagen|
            entscheiden)
        (habe|hab|haben) ich [irgend|etwas|was|irgendwas|irgendetwas|dir|ihnen] ... (falsch gemacht|
            falsches gesagt|verärgert|verkehrt gemacht|angetan|getan)
        (wenigstens|zumindest) [eine|ein|ein paar|einmal|kurz] (absage|antwort|rückmeldung|zeile|
            antworten|absagen|nein|wort|anruf)
        (gehört|gebietet|wäre|verlangt) [doch|sich|es] [der|die|zum|eine] (höflichkeit|anstand|
            guten ton|frage des)
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
        (mehrfach|mehrmals|wiederholt|etliche male|vielfach|unzählige male|zigmal|dauernd|x mal|
            zig mal|oft genug) [versucht|angerufen|geschrieben|kontaktiert|gemailt|angeschrieben|
            probiert|bei|auf|vergeblich|gebeten|nachgefragt]
        (versucht|versuche|probiert|versuchen) ... (zu erreichen|erreichen|zu kontaktieren|
            zu sprechen|zu bekommen|anzurufen|durchzukommen|ans telefon)
        (zwei|drei|vier|fünf|sechs|mehrere|etliche|einige|viele|unzählige|zig|diverse|
            zahlreiche) (mal|male|mails|nachrichten|anrufe|versuche|schreiben|erinnerungen|anläufe|
            angebote) [nun|jetzt|schon|später|bereits|von mir] [angerufen|geschrieben|versucht|
            geschickt|gesendet|hinterlassen|gemailt|kontaktiert|angeschrieben|später|ohne|und|
            blieben|von mir|auf]  (angerufen|geschrieben|versucht|geschickt|gesendet|hinterlassen|
            gemailt|kontaktiert|angeschrieben|später|ohne|und keine|und nichts|blieben|von mir|
            probiert|gebeten)
        (zweimal|dreimal|viermal|fünfmal|zum zweiten mal|zum dritten mal|zum vierten mal|
            zum wiederholten mal|zum letzten mal|zum x ten mal|zum wiederholten male|zum xten mal|
            das dritte mal|das vierte mal|das zweite mal) [schon|jetzt|bei|an|auf] [angerufen|
            geschrieben|versucht|gemailt|melde|schreibe|kontaktiert|dass|ich|ihnen|dir|an|bei|wegen|
            frage]
        (schon|bereits|inzwischen|mittlerweile|nun|jetzt) [das|die|der|mein|meine|zum] (zweite|
            dritte|vierte|fünfte|zweiter|dritter|vierter|zweites|drittes|xte) (mail|nachricht|mal|
            versuch|anruf|erinnerung|schreiben|anlauf)
        (meine|mein|die|das|der) [inzwischen|nun|mittlerweile|jetzt|schon|bereits] [nun|schon|
            bereits] (zweite|dritte|vierte|fünfte|zweiter|dritter|vierter|zweites|drittes|
            xte) (mail|nachricht|versuch|anruf|erinnerung|schreiben|anlauf)
        (meine|meiner|meinen|unsere|unseren|trotz) (zahlreichen|vielen|mehreren|wiederholten|
            letzten|bisherigen|drei|zwei|vier|mehrfachen|mehrfacher|mehrerer|vieler|
            wiederholter) (mails|nachrichten|anrufe|anrufen|versuche|versuchen|erinnerungen|
            schreiben|anfragen|bitten|kontaktversuche)
        (weder|nicht) auf [meine|mails|mail] (mails|mail|anrufe|anruf|nachrichten) (noch|und)
        (auf|mit) [die|den] (mailbox|anrufbeantworter|ab) (gesprochen|hinterlassen|sprach)
        (seit|vor) (zwei|drei|vier|fünf|sechs|mehreren|vielen|etlichen|einigen) (wochen|monaten|
            tagen) [schon|nun] (nichts|keine|kein|schon|habe ich ihnen|hatte ich ihnen|warte)
        (seit|vor) (wochen|monaten) (schon|nichts|keine|habe|hatte|warte|versuche)
        (nach|trotz) (zwei|drei|vier|mehreren|vielen|etlichen|unzähligen|mehrerer) (mails|
            nachrichten|anrufen|versuchen|anläufen|erinnerungen|schreiben)
        """,
        """
        mehrmals (täglich|wöchentlich|pro|im|am)
        """,
    ),
    Row(
        "decide",
        "Wie auch immer Sie entscheiden, es ist mir recht, und beides höre ich gern.",
        """
        (sind|seid|bist|wären|wärst) (sie|ihr|du) [jetzt|nun|denn|schon|inzwischen|dann] [so weit|
            soweit|bereit|startklar] (bereit|so weit|soweit|startklar) [den|für|zu|um|dass|$]
        (lassen|lass|lasst) (sie uns|uns|sie) [die|den|das|doch|jetzt|nun|endlich|bald|gleich|
            heute] ... (nägel mit köpfen|sache|abschließen|abschliessen|festmachen|zuschlagen|
            unterschreiben|starten|loslegen|vertrag|abschluss|weiterkommen|eintüten|finalisieren|
            fix machen|fixieren|durchstarten|anfangen)
        nägel mit köpfen
        (unter dach und fach|in trockene tücher|über die bühne|in die gänge|zum abschluss|
            zum abschluß|eintüten|klarmachen|festzurren|an bord holen) [bringen|zu bringen|kommen|
            zu kommen|bringe|$]
        (vertrag|auftrag|geschäft|deal|bestellung|sache|projekt) ... (abschließen|abzuschließen|
            abschliessen|unterschreiben|unterzeichnen|erteilen|finalisieren|eintüten|zumachen)
        (mit|auf) [ihrer|deiner|eurer|ihre|deine|eure|ihrem|ihren] [baldigen|schnellen|
            verbindlichen] (unterschrift|zusage|bestellung|auftrag|freigabe|entscheidung|
            beauftragung) [rechnen|warten|hoffen|zählen|bauen|freuen]
        (wann|wie bald|bis wann) (dürfen|können|darf|kann|wollen|starten|unterschreiben|beginnen|
            bekomme|bekommen|erhalte|erhalten|rechne|legen|fangen|entscheiden|bestellen) (wir|ich|
            sie|ihr|du) ... (rechnen|starten|unterschreiben|beginnen|loslegen|entscheidung|
            unterschrift|auftrag|antwort|zusage|bestellung|los|an|einplanen)
        (darf|kann|soll|dürfen|können|sollen) (ich|wir) [sie|dich|euch|ihnen|dir|also|dann|schon|
            den|die|mit] ... (einplanen|vormerken|fest einplanen|reservieren|eintragen|notieren|
            auf sie zählen|auf dich zählen|rechnen|vertrag schicken|vertrag zusenden|
            auftragsbestätigung|bestellung aufnehmen|buchen)
        (schicken|senden|geben|schick|gib) [sie|ihr] (mir|uns) [bitte|doch|einfach|
            noch] ... (unterschrieben*|unterschrift|auftrag|zusage|freigabe|startschuss|
            grünes licht|ja) [zurück|zu|$]
        (grünes licht|startschuss|go) (geben|bekommen|von ihnen|von dir|von euch|zu geben)
        (nächsten|nächste|weiteren) (schritte|schritt) (besprechen|festlegen|einleiten|gehen|planen|
            abstimmen|angehen|klären|definieren|vereinbaren)
        (was|woran) (hält|hindert|fehlt|liegt|braucht|hakt|müsste) [sie|dich|euch|ihnen|dir|es|noch|
            denn|passieren] .. (zurück|ab|daran|noch|es|damit|auf)
        (machen|mach|macht) (sie|wir|den|es) [jetzt|doch|bitte|den] (den nächsten schritt|
            den ersten schritt|schritt|fix|fest|dingfest|einen haken)
        (sache|projekt|thema|deal|geschäft|ganze) ... (vorantreiben|voranbringen|voranzubringen|
            voranzutreiben|vorankommen|weiterbringen|beschleunigen)
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
        (wenn|falls|sofern) (sie|du|ihr) .. (diese woche|in dieser woche|heute|jetzt|sofort|morgen|
            diesen monat|rasch|schnell) .. (unterschreib*|unterzeichne*|bestell*|zusag*|beauftrag*|
            abschließ*|zuschlag*)
        (unterschreiben|unterzeichnen|bestellen|beauftragen) (sie|ihr) .. (diese woche|heute|jetzt|
            sofort|diesen monat)
        bis (spätestens|zum|kommenden|nächsten|diesen|morgen|montag|dienstag|mittwoch|donnerstag|
            freitag|samstag|sonntag|ende|übermorgen|heute|monatsende|wochenende|wochenschluss|
            quartalsende|jahresende|anfang|mitte) ... (bescheid|antwort|antworten|rückmeldung|
            zusage|entscheidung|entscheiden|melden|zurück|unterschreiben|unterschrift|hören|
            bestellen|zusagen|rückantwort|wissen|freigabe|reagieren|mitteilen|brauche|benötige|
            äußern)
        (bescheid|antwort|antworten|rückmeldung|zusage|entscheidung|entscheiden|melden|unterschrift|
            hören|bestellen|mitteilen|brauche|benötige|bestätigen|bestätigung|
            reagieren) ... bis (spätestens|zum|kommenden|nächsten|diesen|morgen|montag|dienstag|
            mittwoch|donnerstag|freitag|samstag|sonntag|ende|übermorgen|heute|monatsende|
            quartalsende|jahresende|anfang|mitte)
        (geben|gib|sagen|sag|gebt|sagt) [sie|ihr] (mir|uns) [bitte|doch|daher] .. bis .. bescheid
        (gilt|gültig|gelten|steht|läuft|galt) [das|ist|noch|nur|angebot|nur noch|unser|mein|der|
            preis] ... bis (zum|freitag|montag|dienstag|mittwoch|donnerstag|ende|morgen|heute|
            samstag|sonntag|kommenden|monatsende)
        (angebot|preis|rabatt|konditionen|aktion|reservierung) [gilt|ist|läuft|verfällt|endet|
            erlischt|gelten|sind] [nur|noch|bald|am|in|zum|bis|nur noch] ... (aus|gültig|verfällt|
            endet|ab|bis|erlischt|ausläuft|abläuft|freitag|wenige)
        (angebot|preis|rabatt|konditionen|reservierung) (verfällt|erlischt|endet|läuft)
        (nur|lediglich) noch bis
        (setze|setzen|gesetzte|letzte|geben) [ich|wir] [ihnen|dir|euch|eine] [eine|letzte] frist
        (frist|deadline|stichtag) (für|zur|für ihre) [ihre|deine|ihrer|die|zusage|entscheidung|
            bestellung|unterschrift|der]
        (umgehend|schnellstmöglich|baldmöglichst|zeitnah|zügig|unverzüglich|schnellstens|
            möglichst bald|möglichst schnell|so bald wie möglich|so schnell wie möglich|asap|
            umgehende|zeitnahe|baldige|baldigen|schnelle|schnellen|zügige) [um|eine|ihre|deine|
            ihrer|zu] [eine|ihre] [antwort|rückmeldung|bescheid|melden|entscheidung|rückantwort|
            zurück|antworten|nachricht|entscheiden|zusage|reaktion]
        (dringend|dringende|eilig|brandeilig|drängt|zeit drängt|unter zeitdruck|zeitkritisch|
            es eilt|pressiert)
        (brauche|benötige|erwarte|brauchen|benötigen|erwarten) (ich|wir) [noch|jetzt|dringend|
            von ihnen|von dir|von euch|daher|nun|bitte] (eine|ihre|deine|eure|die|ein) [klare|
            verbindliche|schnelle|finale|endgültige] (antwort|entscheidung|zusage|rückmeldung|
            unterschrift|bestätigung|freigabe)
        (ich|wir) (brauche|benötige|erwarte|brauchen|benötigen|erwarten) [von ihnen|von dir|noch|
            jetzt|dringend|nun] (eine|ihre|deine|eure|die|ein) [klare|verbindliche|schnelle|finale|
            endgültige] (antwort|entscheidung|zusage|rückmeldung|unterschrift|freigabe)
        (binnen|innerhalb|innert|in den nächsten) [von|der|nächsten] [nächsten] (24|48|zwei|drei|
            wenigen|weniger|tage|tagen|einer woche|14)
        """,
        """
        (vertrag|mietvertrag|messe|ausstellung|garantie|frist|
            wartung|verfahren|schulung) ... (läuft|laufen|endet) bis [zum|ende|zur] [montag|
            dienstag|mittwoch|donnerstag|freitag]
        frist für (den|die|das|ihren|deinen) (einspruch|widerspruch|antrag|abgabe|förderantrag)
        (bestellung|auftrag) ... zeitnah (geliefert|fertig)
        (wenn|falls|sollte) es (dringend|eilig|eilt)
        (ich|wir) (melde|melden|schicke|sende|rufe) ... bis
        (nicht|nichts|keine|kein) [ist|davon ist|so] (dringend|dringendes|eilig|eiliges|eile)
        """,
    ),
    Row(
        "scarce",
        "Sagen Sie, wozu es gut ist, oder nichts. Wer es braucht, fragt.",
        """
        (letzte|allerletzte|einmalige|letzter|einzige|letzten) (chance|möglichkeit|gelegenheit|
            aufruf|plätze|exemplare|termine) [für|zu|um|sich|das|zum|$]
        (greifen|schlagen|greif|schlag|greift|schlagt) [sie|ihr] [jetzt|schnell|lieber|doch|also|
            gleich|bitte] [schnell|gleich] zu
        (jetzt|heute|schnell|sofort|gleich|rechtzeitig) [noch] (zuschlagen|zugreifen|bestellen|
            buchen|sichern|handeln|anmelden|entscheiden|reservieren|unterschreiben|zusagen)
        (sichern|sicher|sichert|sichere) (sie sich|dir|euch|sie) [jetzt|noch|schnell|heute|gleich|
            rechtzeitig|den|ihren|deinen]
        (bevor|ehe) es zu spät ist
        (verpassen|verpass|verpasst|versäumen|entgehen|verspielen) [sie|lassen|ihr|diese|nicht|die|
            sich] [nicht|diese|die|das] [diese|die|nicht|gelegenheit|chance|angebot|das]
        (nur|bloß|lediglich) noch (wenige|ein paar|zwei|drei|vier|fünf|einen|eine|einige|ein|kurze|
            begrenzt) [freie] (plätze|termine|platz|termin|tage|exemplare|stück|slots|zeit|
            kapazitäten|stunden|lizenzen|freie)
        (plätze|termine|kapazitäten|slots|stückzahl|verfügbarkeit|bestand) [sind|ist|werden] [schon|
            fast|sehr|stark|leider|bald] [alle|schon|fast] (begrenzt|knapp|vergeben|weg|ausgebucht|
            rar|limitiert|ausverkauft|belegt)
        (begrenzte|limitierte|befristete|befristetes|limitiertes|exklusive|exklusives|einmaliges|
            unschlagbares|zeitlich befristete*) (stückzahl|zeit|angebot|aktion|plätze|anzahl|rabatt|
            kapazität|gelegenheit)
        (so lange|solange) (der vorrat|vorrat|noch plätze|es noch|noch was|noch platz) [reicht|gibt|
            frei|da|ist]
        (preise|preis|konditionen|kosten) (steigen|steigt|erhöhen|erhöht|ziehen|zieht|werden) [sich|
            bald|demnächst|ab|zum|am|im|nächsten|an|dann]
        (zu|für) (diesem|diesen|dem jetzigen|dem aktuellen) (preis|konditionen) [nur|noch|nicht|
            können]
        (andere|weitere|mehrere) (interessenten|kunden|firmen|unternehmen|bewerber|anfragen) [haben|
            sind|warten|stehen|liegen|schon|bereits] [schon|bereits|auch]
        (ihre|deine|eure|die) (konkurrenz|mitbewerber|wettbewerber|konkurrenten) [schläft|ist|hat|
            sind|haben|macht|wird|nutzt] [nicht|schon|bereits|ihnen|dir]
        (wer|wenn sie|wenn du|nur wer) (zu spät|zögert|jetzt nicht|zu lange|schnell)
        """,
    ),
)
