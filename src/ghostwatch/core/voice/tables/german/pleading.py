"""German phrases of begging, threat, and softeners, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "sorry",
        "Lassen Sie die Entschuldigung weg und beginnen Sie mit dem, was Sie sagen wollen.",
        """
        (entschuldigen|entschuldige|verzeihen|verzeih|entschuldigt|verzeiht|pardon|sorry|
            entschuldigung|verzeihung) [sie|bitte|mir|uns|ihr|dass|die|das|für] [bitte|mir|dass|die|
            das|meine|dafür] [dass|die|meine|das|ich] [ich] (störe|störung|störungen|stören|ich|
            hartnäckigkeit|penetranz|aufdringlichkeit|belästigung|beharrlichkeit|nerve|nerven|
            wieder|schon wieder|erneut|nochmal|noch|ungeduld|nachhaken|nachfragen|viele*|belästige|
            dränge|drängen|nachfrage|mail*|überfall)
        (sorry|entschuldigung|verzeihung|entschuldigen sie|entschuldige) ... (dass ich|
            wenn ich) ... (störe|wieder|nerve|nochmal|noch|schreibe|melde|nachhake|belästige|dränge|
            frage|dazwischen)
        (für die|wegen der|für meine|für diese) (störung|belästigung|hartnäckigkeit|penetranz|
            aufdringlichkeit|mailflut|beharrlichkeit|nerverei|ungeduld)
        (störe|stören|belästige|belästigen|nerve|nerven|behellige|behelligen|bedränge|
            bedrängen) [ich|sie|dich|euch|nicht] [sie|dich|euch|nicht|hoffentlich|nur|ungern|noch|
            mit|schon|zu] [nicht|ungern|noch|mit|wieder|schon|zu|sehr|hoffentlich|$]
        (ich|wir) (möchte|will|wollte|möchten|wollen|würde) [ihnen|dir|euch|sie|dich|wirklich|
            keinesfalls|auf|auch|nur|ja] ... (stören|nerven|belästigen|bedrängen|lästig|
            aufdringlich|penetrant|nervig|drängen|behelligen|auf die nerven|zur last|auf den wecker|
            auf den geist|lästig sein|unter druck|nerven gehen)
        (hoffe|hoffentlich|hoffen) [ich|wir|dass] [ich|gehe|bin|nicht] [ihnen|dir|euch|störe|sie|
            dich|nerve|falle] ... (nicht auf die nerven|nicht zur last|nicht lästig|
            nicht zu aufdringlich|nicht auf den wecker|nicht zu sehr|nicht zu lästig|störe nicht|
            störe sie nicht|störe dich nicht|nerve nicht|nicht aufdringlich|nicht penetrant|
            auf die nerven)
        (auf|auf die|ihnen auf|dir auf) [die] (nerven|wecker|geist|keks) (gehe|gehen|falle|fallen|
            zu gehen)
        (schon wieder|wieder einmal|mal wieder|nochmal) (ich|störe|stören|nerve|behellige)
        ^ [hallo|hi] [ich|da] (bin ich|ich bin es|ich bins|ich) (wieder|schon wieder|nochmal|
            noch einmal)
        (lästig|lästiger|aufdringlich|aufdringlicher|penetrant|penetranter|nervig|nerviger|
            hartnäckig) [zu|sein|wirken|erscheinen|werden|verkäufer|vertreter|fallen|bin|scheinen|
            von mir|rüberkommen] (sein|wirken|erscheinen|werden|verkäufer|vertreter|fallen|bin|
            scheinen|mir|rüberkommen|wirke|bleibe)
        (zur|eine) last (falle|fallen|zu fallen|sein|bin)
        (nehmen|nimm|seien|sei|seht|sehen) (sie|es|mir|sie es|ihr) [mir|es] [bitte] [nicht|
            es] (übel|böse|nach) [dass|wenn|$]
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
        (ich|wir|mir|uns) (weiß|weiss|wissen|verstehe|verstehen|glaube|denke|nehme an|kann mir|ist|
            ahne|kann mir denken|vermute|sehe) [ja|schon|natürlich|klar|bewusst|vorstellen|denken|
            wohl] [dass|wie] [sie|du|ihr|ihre|deine|wie] ... (viel zu tun|viel um die ohren|
            beschäftigt|stress|unter strom|im stress|ausgelastet|terminkalender|wenig zeit|
            keine zeit|zeit knapp|zeit kostbar|zeit ist|land unter|eingespannt|viel los|
            zugeschüttet|überlastet|gefragt|voll|busy|viel vor|kostbar|knapp|wertvoll)
        (sicher|sicherlich|bestimmt|gewiss|wahrscheinlich|vermutlich|wohl|garantiert|sie haben|
            du hast|ihr habt|haben sie|hast du|habt ihr) ... (viel zu tun|viel um die ohren|
            sehr beschäftigt|schwer beschäftigt|im stress|alle hände voll|unter strom|land unter|
            stark eingespannt|sehr eingespannt|wahnsinnig viel|jede menge zu tun|rotieren|
            vielbeschäftigt)
        (bei|trotz|in) [all] [ihrem|deinem|eurem|dem|ihrer|deiner|der|ganzen] (vollen|ganzen|vielen|
            dichten|hektik|trubel|alltagsstress|stress|dem|engen) [terminkalender|kalender|stress|
            trubel|arbeit|alltag|hektik|alltags]
        (ihr|dein|euer|ihren|deinen|ihrem|deinem) (voller|vollen|enger|engen|dichter|dichten|
            prall) [gefüllter] (terminkalender|kalender|tag|schreibtisch|alltag|terminplan)
        (ihre|deine|eure|ihrer|deiner) (kostbare|wertvolle|knappe|kostbaren|wertvollen|
            knappen) (zeit|minuten)
        (nur|bloß|lediglich) (zwei|fünf|eine|ein paar|zehn|10|15|5|wenige|zwei drei|30) (minuten|
            minute|sekunden) [ihrer|deiner|eurer|zeit|für|dauern|$]
        (eine|zwei|fünf|zehn|ein paar|fünf kurze|kurze) (minute|minuten|minütchen|sekunden) (ihrer|
            deiner|eurer) [kostbaren|wertvollen|knappen] zeit
        (will|möchte|werde|wollen) (ihre|deine|eure|ihnen|dir) [kostbare|wertvolle|nicht|
            auch] [zeit] ... (stehlen|rauben|verschwenden|in anspruch|aufhalten|beanspruchen|klauen)
        (opfern|schenken|stehlen|erübrigen|schenk|schenkst|opfere) [sie|ihr|du|mir] [mir|
            uns] [bitte|doch|zwei|fünf|ein|nur|eine|kurz] ... (minuten|minute|augenblick|zeit|
            moment|ohr|sekunden)
        (vielbeschäftigt|vielbeschäftigte|viel beschäftigt|viel beschäftigte|vielbeschäftigter|
            vielbeschäftigten|gefragter mann|gefragte frau)
        (wenn|falls|sobald|sollten) (sie|du|ihr) [mal|irgendwann|zwischen|in|trotz] ... (minütchen|
            freie minute|luft haben|luft hast|kurz luft|zeit erübrigen|minute übrig|verschnaufpause)
        (ersticken|versinken|erstickst|versinkst|ertrinken) [sie|du] [gerade|sicher|bestimmt|
            wohl] in (arbeit|mails|terminen)
        """,
    ),
    Row(
        "plead",
        "Wenn Sie es lieber dabei belassen, ist das in Ordnung.",
        """
        (würde|würden|wäre|wären) [mich|uns|ich|wir|ihnen|dir] ... (riesig|wahnsinnig|unheimlich|
            unendlich|sehr|überaus|ungemein|unglaublich|irrsinnig|furchtbar|wirklich sehr|zutiefst|
            mega|total) [freuen|dankbar|verbunden|helfen|froh|geholfen]
        (freue|freuen|freute) [ich|wir] (mich|uns) [sehr|riesig|schon|auf|wahnsinnig|über|
            jederzeit] [sehr|über|auf|jede] (über|auf) (jede|eine|jedes|ihre|deine|ein|eure|ihr|
            irgendeine) [kurze|noch|kleine|baldige|kleines|positive|winzige|schnelle|kurzes|
            so] [kurze|noch|kleine|baldige|kleines] (rückmeldung|antwort|lebenszeichen|zeichen|
            zeile|reaktion|nachricht|feedback|wort|zusage|bestellung)
        (über|auf) (eine|jede|ein|jedes|ihre|deine) [noch|so|winzige|klitzekleine|kurze|kleine|
            kleines|winziges] [kleine|kurze|kurzes] (rückmeldung|antwort|lebenszeichen|zeichen|
            reaktion|feedback) [von ihnen|von dir|würde|würden|freue|freuen|wäre|wären|hoffe|
            hoffen]  (würde|würden|freue|freuen|wäre|wären|hoffe|hoffen|ich|wir)
        (bitte bitte|ich flehe|flehe ich|inständig|von herzen bitte|händeringend|verzweifelt|
            ich bettle|bettele|auf knien|inbrünstig|sehnlichst|sehnsüchtig)
        (tun|tu|täten|tätest|tut|tätet) (sie|du|mir|uns|ihr) [mir|uns] [bitte|doch|einen|den|
            damit] [den|einen|einen riesen] (gefallen|riesengefallen|riesigen gefallen|
            großen gefallen)
        (um|um einen) [einen] [kleinen|großen|riesigen|winzigen] gefallen (bitten|bitte|zu bitten)
        (erbitte|erbitten) [ich|wir|höflich|höflichst] (ihre|eine|um|höflich|höflichst|gütige|
            freundliche|ihr)
        (bitte|bitten|bäte|darf) [ich|wir|sie] [sie|dich|euch|höflichst|herzlich|inständig|sehr|
            freundlichst|höflich|nochmals] [um|höflichst|höflich|inständig] [um] (ihre|eine|deine|
            kurze) [kurze|geschätzte|freundliche|wohlwollende|baldige] (rückmeldung|antwort|
            aufmerksamkeit|nachricht|geduld|stellungnahme|chance|gunst)
        (geben|gib|gebt) (sie|mir|uns) [mir|uns|doch|bitte] [doch|bitte|noch] (eine|noch eine|die|
            ein) (chance|zeichen|lebenszeichen|möglichkeit|gelegenheit)
        (geben|gib|gebt) (sie mir|sie uns|mir|uns) ... (zeichen|lebenszeichen)
        (ein|eine) (kurzes|kleines|winziges|kurze|kleine|einziges|schnelles) (lebenszeichen|zeichen|
            ja oder nein|wort von|rückmeldung|signal|sätzchen) [wäre|würde|reicht|von|mir|
            genügt mir] (wäre|würde|reicht|von|mir|hilft|toll|schön)
        (bin|sind|wäre|wir) [ich|wir] [auf|sehr|wirklich|dringend] [ihren|diesen|den|deinen|jeden|
            ihre|ihr] ... (angewiesen|abhängig)
        (mein chef|meine chefin|mein vorgesetzter|meine zahlen|mein umsatz|mein ziel|
            meine provision|meine quote|mein quartal) [mir|uns|schon] (will|möchte|fragt|drängt|
            drückt|sitzt|macht|erwartet|verlangt|braucht|hängt|hängen|stimmen|stimmt|wartet)
        (hoffe|hoffen|baue|zähle) [ich|wir] [so|sehr|auf|inständig|wirklich|ganz] [auf|sehr] (ihr|
            ihre|dein|deine|euer|eure) (wohlwollen|verständnis|güte|antwort|zusage|gnade|mitgefühl|
            herz|unterstützung|bestellung)
        (wäre|würde) [eine|ein|mir|das] ... (toll|super|klasse|lieb|nett|schön|hilfreich|prima|
            großartig) [wenn|von ihnen|von dir] (wenn|von) (sie|du|ihr|ihnen|dir) [mir|sich|dich|
            kurz|mal|wenigstens]
        """,
        """
        freue ich mich auf (unser|das|die)
        """,
    ),
    Row(
        "last",
        "Ich lasse das Thema ruhen. Sollte es später nützlich werden, genügt eine kurze Zeile.",
        """
        (das|dies|dieses|es|hier) [ist|war|wird|soll] [nun|jetzt|hiermit|also|definitiv|
            auch] (meine|mein|unsere|unser|die|der|das) (letzte|letzter|letztes|allerletzte|finale|
            abschließende) (mail|nachricht|versuch|mal|schreiben|anlauf|erinnerung|anruf|
            kontaktversuch|brief|meldung)
        ^ [ist|und] (meine|unsere) (letzte|allerletzte|finale|abschließende) (mail|nachricht|
            erinnerung) (an sie|an dich|an euch|in dieser|zu diesem|in der|dazu|hierzu|bevor)
        (ein|zum|das) (letzter|letztes|letzten|allerletztes|allerletzten) (versuch|mal) [melde|
            schreibe|frage|dass|ich|von|$]
        (letzte|letztmalige|finale|allerletzte) (erinnerung|mahnung|mitteilung|aufforderung|warnung|
            nachfrage|kontaktaufnahme|anfrage)
        (letztmalig|letztmals|ein letztes mal|zum letzten mal|zum allerletzten mal)
        (danach|ab dann|ab jetzt|künftig|dann|von nun an) [hören|melde|werde|höre|werden|lasse|
            schreibe] (hören|melde|werde|höre|werden|lasse|schreibe|sie|du|ich) [sie|du|ich|wir|
            mich|dich] ... (nichts mehr|nie wieder|nicht mehr|nicht wieder|in ruhe|keine)
        (hören|hörst|hört) (sie|du|ihr) [dann|danach|von mir|nie] ... (nichts mehr|nie wieder|
            nie mehr) [von] [mir|uns]
        (sie|du|ihr) (hören|hörst|hört) [dann|danach|künftig] [von mir|von uns] (nichts mehr|
            nie wieder|nie mehr) [von] [mir|uns]
        (werde|werden) (ich|wir) [sie|dich|euch|mich|ihnen|dir] [dann|danach|nicht|nun|ab] [nicht|
            künftig] ... (nicht mehr melden|nicht mehr kontaktieren|nicht mehr schreiben|
            nicht weiter belästigen|mehr belästigen|mehr stören|nicht mehr belästigen|
            in ruhe lassen|nicht länger|mehr behelligen|mehr anschreiben|kontakt abbrechen|
            kontakt einstellen)
        (abschiedsmail|abschiedsbrief|schlussstrich|kontakt abbrechen|kontaktabbruch)
        (ich|wir) (gebe|geben) [es|jetzt|hiermit|nun|dann] [hiermit|jetzt|nun] auf
        (das|hiermit) (wars|war es|war es dann) [dann] [von mir|von uns|von meiner seite]
        (verabschiede|verabschieden) (mich|uns|ich) [mich|hiermit|damit|endgültig|nun|dann]
        (bevor|ehe) ich (endgültig|es aufgebe|aufgebe|sie von|dich von|die akte|den vorgang|
            das thema abhake|den kontakt)
        """,
        """
        (meine|mein) letzte (mail|nachricht) (hatte|war|vom|kam|zu)
        """,
    ),
    Row(
        "otherwise",
        "Wenn Sie lieber nicht möchten, ist das in Ordnung, und es bleibt alles, wie es ist.",
        """
        (akte|vorgang|fall|angelegenheit|thema|ticket|kundenakte|anfrage|projekt|dossier) [für|
            bei] [mich|mir|uns] [damit|dann|hiermit|somit|nun] (schließen|schliessen|zu schließen|
            zumachen|ablegen|zu den akten|löschen|archivieren|abhaken|abzuschließen|als erledigt|
            beenden|einstellen)
        (schließe|schließen|schliesse|lege|löschen|lösche|archiviere|streiche|streichen|nehme|
            hake) (ich|wir) [dann|den|die|das|ihre|deine|ihren|sie|dich|diesen] ... (akte|vorgang|
            fall|angelegenheit|thema|ab|liste|verteiler|kartei|daten|dossier|akten|anfrage|projekt|
            kalender)
        (zu den akten|ad acta) (legen|lege|zu legen|gelegt)
        (wenn|falls|sollte|sollten|sofern|ohne|solange) (ich|wir|sie|du|ihr|eine|keine|rückmeldung|
            ihre|antwort|reaktion|nachricht) ... (nichts|keine|nicht|von ihnen|ohne|kein|
            rückmeldung|antwort) ... (gehe ich|gehen wir|nehme ich|werde ich|schließe ich|
            schließen wir|müssen wir|muss ich|betrachte ich|werden wir|vergebe ich|vergeben wir|
            storniere|streiche|deute|werte|lösche|biete|lege|ziehe)
        (gehe|gehen) (ich|wir) [dann|davon|somit|mal|einfach|also] [davon] aus dass [sie|du|ihr|
            kein|das|es|von] ... (kein interesse|nicht mehr|kein bedarf|nicht interessiert|erledigt|
            keinen|nicht|abgesagt|gestorben|vom tisch|hinfällig|keine)
        (schweigen|stillschweigen|nichtmelden|ausbleiben|nichtantwort|stille|
            funkstille) [ihrerseits|deinerseits] [werte|deute|nehme|verstehe|interpretiere|fasse|
            sehe|betrachte|gilt|heißt|bedeutet|als|werten|sagt] (ich|wir|als|dann|eine|dass|mir)
        (werte|werten|deute|verstehe|interpretiere|fasse|betrachte|nehme|sehe) (ich|wir) [das|dies|
            ihr|dein|es|euer|eine|keine|ihre] [schweigen|stillschweigen|nichts|nicht] ... (absage|
            nein|desinteresse|ablehnung|kein interesse|rückzug|auf)
        (ansonsten|sonst|anderenfalls|andernfalls|widrigenfalls|im anderen fall) [werde|werden|muss|
            müssen|müsste|müssten|vergebe|vergeben|gehe|gehen|schließe|schließen|geht|verfällt|
            streiche|storniere|biete|bieten|sehe|lösche|nehme|lege|sehen|wird|ist|kann] (ich|wir|
            der|die|das|ihr|dein|ihre|deine|leider) [den|die|das|ihren|deinen|leider|uns|davon|mich|
            termin|platz|sie]
        (anderweitig|weiter|jemand anderem|anderen|an andere|an jemand|einem anderen|dem nächsten|
            an den nächsten) [interessenten|kunden|anderen] (vergeben|vergebe|weitergeben|
            weitergebe|anbieten|verplanen|verkaufen|einplanen|zur verfügung)
        (angebot|reservierung|termin|auftrag|platz|rabatt|zusage) [dann|wieder|leider|nicht|
            länger] ... (zurückziehen|zurückzuziehen|zurücknehmen|stornieren|widerrufen|freigeben|
            nicht länger halten|nicht mehr halten|nicht garantieren|verfallen lassen|anderweitig)
        (ziehe|ziehen|nehme|storniere|halte|stornieren) (ich|wir) [mein|unser|das|den|die|ihren|
            deinen|ihre] (angebot|reservierung|termin|platz|auftrag|bestellung) [dann] (zurück|
            nicht|wieder)
        (sehe|sehen|fühle|sind|bin) (ich|wir|mich|uns) [mich|uns|leider] (gezwungen|genötigt|
            veranlasst|gehalten)
        (rechtliche|weitere|andere) (schritte|konsequenzen|maßnahmen) [einleiten|ergreifen|
            vorbehalten|behalten|prüfen|gegen]
        (muss|müssen|müsste|werde|werden) (ich|wir) ... (ihrem|deinem|eurem|ihrer|deiner|ihren|
            deinen|ihre|deine) (chef|chefin|vorgesetzten|geschäftsführung|
            geschäftsleitung) .. (wenden|
            sprechen|reden|besprechen|informieren|schreiben)
        (ich|wir) (muss|müssen|müsste|werde|werden) ... (ihrem|deinem|eurem|ihrer|deiner|ihren|
            deinen|ihre|deine) (chef|chefin|vorgesetzten|geschäftsführung|
            geschäftsleitung) .. (wenden|
            sprechen|reden|besprechen|informieren|schreiben)
        (wende|wenden) (ich|wir) (mich|uns) [dann|direkt|an] [direkt|an] [an] (ihren|deinen|ihre|
            deine|euren) (chef|vorgesetzten|geschäftsführung|chefin|leitung|geschäftsführer)
        """,
    ),
    Row(
        "given_up",
        "Ich nehme an, dass sich Ihre Prioritäten verschoben haben; das kommt vor.",
        """
        (haben|hast|habt|hatten) (sie|du|ihr) [das|die|den|ihr|dein|es|etwa|denn|schon|eigentlich|
            projekt|vorhaben|idee|interesse|sich|dich] ... (aufgegeben|abgeschrieben|verworfen|
            hingeschmissen|an den nagel|fallen gelassen|begraben|vergessen|abgehakt|beerdigt|
            kein interesse mehr|das interesse verloren|interesse verloren|anders überlegt|
            fallengelassen|gestorben)
        (geben|gibst|gebt) (sie|du|ihr) [das|die|den|ihr|dein|jetzt|etwa] ... auf $
        (soll|darf|muss|kann|sollte) ich [also|jetzt|nun|daraus|dann|das|das projekt|das thema|sie|
            dich|die|etwa] ... (abhaken|abschreiben|aufgeben|begraben|schließen dass|schließen|
            davon ausgehen|annehmen|streichen|beerdigen|einstellen|ad acta|vergessen|entnehmen)
        (ist|sind|wäre) [das|das thema|das projekt|ihr|dein|es|die sache|unser] [thema|projekt|
            vorhaben] [denn|etwa|damit|jetzt|bei] ... (gestorben|vom tisch|erledigt|beerdigt|
            nicht mehr wichtig|kein thema mehr|nicht mehr aktuell|noch aktuell|überhaupt noch|
            noch relevant|noch von interesse|noch interessant|passé) ?
        (besteht|haben|hast|habt) [sie|du|ihr|denn|bei ihnen] [überhaupt|noch|eigentlich|
            denn] [noch|überhaupt] (interesse|bedarf)
        (kein|keinen|nicht mehr) (interesse|bedarf|interessiert) mehr $
        (ist|war) (ihnen|dir|euch) [das|es|denn|ihr|dein|der|die] ... (nicht mehr wichtig|egal|
            nichts wert|gleichgültig|nicht wichtig|zu teuer geworden)
        (wollen|willst|wollt|möchten) (sie|du|ihr) [wirklich|denn|etwa|tatsächlich|das|sich|
            es] ... (verzichten|aufgeben|riskieren|verpassen|entgehen lassen|verschenken|
            so weitermachen|alles beim alten|zusehen|hinnehmen|weiter geld|scheitern)
        (werden|wirst) (sie|du|ihr) [es|das|noch|später|sicher] ... (bereuen|bedauern|ärgern)
        (jammerschade|ein jammer|schade drum|wäre doch schade|wäre schade um)
        (können|kannst|könnt) (sie|du|ihr) (es|sich|dir|euch) [es] (wirklich|überhaupt|denn|
            leisten) [leisten] [auf|das|nichts|noch]
        """,
        """
        (wenn|falls|sollte|sollten|dass|ob) ... (aufgegeben|erledigt|vom tisch|kein thema)
        """,
    ),
    Row(
        "softener",
        "Streichen Sie das kleine Wort und lesen Sie den Satz noch einmal: Er ist freundlicher.",
        """
        nur [mal|noch|schnell|ganz] [kurz|eben|schnell|rasch] (kurz|eben|schnell|rasch|fragen|hören|
            wissen|nachfragen|sagen|melden|anfragen|erkundigen|nachhaken)
        (wollte|möchte|will|würde|wollten|möchten|muss|darf) [ich|wir|mich|sie|dich|gerne|gern|
            ihnen|dir] [nur|bloß|eigentlich|doch|lediglich] [gerne|gern] (mal|nur|bloß|eben|
            eben mal|kurz|schnell|lediglich|eigentlich nur|rasch|ganz kurz|nur mal|mal kurz|
            mal eben|noch kurz|einfach mal|einfach nur)
        (mal|ganz|nur|eben|noch|so|einfach|schnell) (kurz|eben|schnell|mal eben|nebenbei) [fragen|
            melden|hören|nachfragen|nachhaken|anrufen|schreiben|sagen|wissen|rückmelden|bescheid|
            durchrufen|antworten|eine|ein|nachhören|bei|zu]  (fragen|melden|hören|nachfragen|
            nachhaken|anrufen|schreiben|sagen|wissen|rückmelden|bescheid|durchrufen|antworten|eine|
            ein|nachhören|bei ihnen|bei dir|zu meinem)
        (eine|ein|einen|ne|mit einer) (kleine|kurze|klitzekleine|winzige|schnelle|kleines|kurzes|
            klitzekleines|kleinen|winzigen|kurzer|kleiner) [kleine] (frage|bitte|nachfrage|anliegen|
            gefallen|erinnerung|hinweis|anruf|info|feedback|telefonat|mail|rückfrage|call)
        ^ (kurze|kleine|nur eine|nur kurz|nur mal|schnelle) [kurze|kleine|frage|nachfrage|
            info] (frage|nachfrage|info|rückfrage|zu|zur|eine|ob|zwischen)
        (vielleicht|eventuell|möglicherweise|gegebenenfalls|ggf) [ja|auch|könnten|
            könntest] (könnten|könntest|würden|würdest|hätten|hättest|haben|hast|mögen|ja|mal) (sie|
            du|ihr|kurz|mal|ja|ja mal|eben)
        (könnten|könntest|würden|würdest|hätten|hättest|könntet) (sie|du|ihr) [mir|uns|sich|dich|
            bitte] (vielleicht|eventuell|evtl|mal|kurz|bitte kurz|mal kurz|ganz kurz|eben|
            möglicherweise|nicht vielleicht|schnell|wohl|unter umständen)
        (ein|eine) (bisschen|bißchen|klein wenig|klitzekleines bisschen) (feedback|zeit|rückmeldung|
            geduld|aufmerksamkeit)
        (eigentlich|im grunde|quasi|sozusagen|halt|gewissermaßen) (nur|wollte|bloß) [nur|ich|fragen|
            mal|wissen]
        (einfach|einfach nur|einfach mal|einfach kurz) (kurz|mal|nur) (melden|antworten|fragen|
            bescheid|sagen|schreiben|hören|anrufen|nachfragen)
        (bloß|lediglich) [mal|kurz] (fragen|hören|wissen|sagen|nachfragen|eine frage|kurz|mal)
        (fragen|anfragen|nachfragen|anzumerken|erwähnen|bitten|melden) (dürfte|dürfen|darf) $
        (wenn|falls) [ich|es] (ich|es) (fragen|bitten|erwähnen|keine|nicht) (darf|dürfte|zu viel|
            umstände)
        (schnelle|kurze|klitzekleine) (frage|nachfrage) [an|zwischendurch|von mir|am rande]
        """,
        """
        (eine|einer) kurze[n] (zeile|antwort|wort)
        """,
    ),
)
