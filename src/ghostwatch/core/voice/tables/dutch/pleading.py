"""Dutch phrases of begging, threat, and softeners, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "sorry",
        "Laat de verontschuldiging weg en begin met wat u wilt zeggen.",
        """
        (sorry|excuus|excuses|pardon|vergeef|neem me niet kwalijk|neemt u me niet kwalijk|
            mijn excuses|verontschuldig|mijn verontschuldigingen|het spijt me) [me|mij|voor|dat|als|
            bij voorbaat|alvast|nogmaals|de|het|mijn] [dat|als|de|het|mijn|ik|om|wederom] [ik|
            alweer] [u|je|jullie|weer|zo|al|alweer|blijf|nogmaals|wederom|opnieuw] ... (lastigval|
            lastig val|lastigvallen|stoor|storen|storing|aandring|aandringen|zeur|zeuren|
            blijf mailen|blijf bellen|weer schrijf|weer mail|alweer|opdringerig|opdringerigheid|
            volhard|volharding|vasthoudend|vasthoudendheid|val|overlast|ongeduld|nogmaals|opnieuw|
            achtervolg|stalk|weer ben|doordram|bestook|bombardeer|push|drammen|blijf vragen|
            weer contact|weer een mail|gezeur|gedram|nog een keer|de zoveelste)
        (lastigvallen|lastig te vallen|lastigval|lastig val|storen|stoor|stalken|stalk|opjagen|
            bestoken|hinderen|plagen) [ik|u|je|met|weer|niet|nog|te] [weer|met|niet|nog|te] (weer|
            met|niet|nog|te|u|je|zijn|$|veel|lang)
        (wil|wilde|willen|hoop|zou|wou) [ik|we|wij] [u|je|jullie|echt|absoluut|zeker|liever|beslist|
            ook] [niet|zeker] [niet|u|je|te] [niet|te] (opdringerig|lastig|lastigvallen|vervelend|
            pushen|pusherig|drammen|zeuren|storen|onder druk|aandringen|irritant|drammerig|tot last|
            opdringen|stalken|overkomen als|lastig zijn|dwingend|vervelend zijn|een zeurpiet|
            te veel|drukken|zeurderig|hinderlijk|opjagen)
        (hoop|hopelijk|hopen) [dat] [ik|u|je|het] [u|je|het|vindt|vind|ben] [niet|het|te|
            me] ... (niet stoor|niet lastig|niet erg|stoor niet|niet vervelend|niet te opdringerig|
            val u niet|val je niet|niet opdringerig|niet kwalijk|niet te lastig|niet hinderlijk|
            erg vindt|niet erg dat)
        (vind|vindt|vinden) (u|je|jullie|het) [het] [hopelijk|toch] niet (erg|vervelend|lastig|
            storend) [dat|als|toch] (dat|als|ik)
        (lastig|opdringerig|vervelend|irritant|pusherig|drammerig|zeurderig|hinderlijk|vasthoudend|
            volhardend) [te|over] (zijn|overkomen|overkom|lijken|worden|te zijn|verkoper|ben|
            klinken|van mij|te worden|klink|overkomt)
        ^ [hallo|dag|hoi] [daar] (ik weer|daar ben ik weer|hier ben ik weer|daar is ie weer|
            ik ben het weer|daar ben ik alweer|ben ik weer|ik ben er weer|weer een mailtje van mij)
        (blijf|blijven) [ik] (mailen|bellen|zeuren|schrijven|vragen|aandringen|volhouden|
            achtervolgen|drammen|proberen)
        (vergeef|vergeeft|excuseer|excuseert) [u|je] (me|mij|mijn|het) [mijn|dat|de|ik] [ongeduld|
            volharding|vasthoudendheid|gezeur|opdringerigheid|vrijmoedigheid|aanhouden|dat]
        (tot last|last bezorgen|ten laste) [te|zijn|ben|bezorg] [zijn]
        (misbruik|beslag) [te|van] (maken van|leggen op|uw geduld|je geduld|uw goedheid)
        (met het risico|op het gevaar af|zonder) [om|dat|ik|u|je|te] [te|u|je] (opdringerig|lastig|
            vervelend|willen storen|zeuren|te willen|aandringen|drammen|lastigvallen|storen|
            zeurderig)
        (kwalijk) [dat|als|neem|nemen|dat ik] (dat|als|ik)
        (val|vallen) [ik] (u|je|jullie) [niet|weer|nogmaals|opnieuw|hiermee] [niet|weer] lastig
        """,
        """
        (storing|stoor) (in|aan|van|je niet|u niet)
        """,
    ),
    Row(
        "busy",
        "Een nee is een goed antwoord, en één woord is genoeg.",
        """
        (weet|weten|begrijp|begrijpen|snap|snappen|besef|kan me voorstellen|neem aan|ga ervan uit|
            kan me indenken|stel me voor|vermoed|denk|zie|realiseer me) [dat|wel|hoe|heel|
            natuurlijk|best|ook|ik] [dat|goed|u|je|jullie|hoe] [u|je|jullie|het|uw] ... (druk|
            drukke|drukbezet|weinig tijd|volle agenda|geen tijd|agenda vol|tijd schaars|
            tijd kostbaar|omkomt|veel aan uw hoofd|veel aan je hoofd|handen vol|hectisch|
            veel op uw bord|veel op je bord|onder water|overspoeld|bezet|tijd beperkt|
            het razend druk|tijd waardevol|volgepland)
        (u|je|jullie) (zult|zal|zullen|moet|hebt|heeft|heb|hebben) [het] [vast|ongetwijfeld|
            waarschijnlijk|wel|zeker] [wel|het|heel|erg] [heel|erg|razend|ontzettend|vreselijk|
            super|waanzinnig|enorm|wel] (druk|drukbezet|druk hebben|handen vol|veel aan uw hoofd|
            veel aan je hoofd|veel te doen|omkomen|drukke agenda)
        (vast|ongetwijfeld|waarschijnlijk|zeker|wel|het) (razend|erg|heel|ontzettend|super|
            vreselijk|hartstikke|stikdruk|smoordruk|enorm|waanzinnig) (druk|drukbezet) [hebben|hebt|
            heeft|bent|heb|met|nu]
        (stikdruk|superdruk|smoordruk|razenddruk)
        (ondanks|in|met|tussen) (uw|je|jullie|alle|al die|de) (drukke|volle|overvolle|drukte|
            hectiek|hectische|waan) [agenda|schema|werkzaamheden|dag|bestaan|leven|dagen|van]
        (uw|je|jullie|jouw|een) (drukke|volle|overvolle|hectische|drukbezette) (agenda|schema|
            bestaan|leven|dagen|werkdag|week)
        (uw|je|jouw|jullie) (kostbare|waardevolle|schaarse|dure) tijd
        (uw|je|jouw|jullie) tijd is (kostbaar|schaars|waardevol|geld|beperkt)
        (heb|hebt|heeft|hebben|zou|kunt|kun|geef|gunt|gun) [u|je|jullie|me|mij|ons] [misschien|even|
            heel even|nog|me|mij|alsjeblieft|alstublieft] (twee|vijf|een|een paar|tien|vijf|2|5|10|
            15) [paar|
            enkel] (minuten|minuutjes|minuut|minuutje|tellen|seconden|momentje|ogenblikje|
            moment) [voor|van|vrij|kunnen|tijd|de tijd] (voor me|van uw|van je|voor mij|voor ons|
            vrij|vrijmaken|missen|tijd|voor een|$)
        (maar|slechts|niet meer dan|hooguit) (twee|vijf|een|een paar|tien|2|5|10|
            15) [paar] (minuten|minuutjes|minuut|minuutje|tellen|seconden|minuutjes van)
        (twee|vijf|een|een paar|tien|2|5|10) (minuten|minuutjes|minuut|minuutje) van (uw|je|jouw|
            jullie) [kostbare|waardevolle] tijd
        (zal|wil|zullen|willen) [ik|we] (uw|je|niet|u|jullie) [kostbare|te veel|niet] [tijd|
            van] ... (verspillen|in beslag nemen|verdoen|vragen|roven|ophouden|beslag leggen|
            afpakken)
        (drukbezet|drukbezette|druk bezet|druk baasje|druk mens|bezige bij)
        (als|zodra|mocht|wanneer) (u|je|jullie) [eens|even|ooit|tussendoor] [een|
            tussendoor] (gaatje|minuutje over|adempauze|momentje over|gaatje in|minuutje hebt|
            minuutje heeft|vijf minuten)
        """,
        """
        (was|waren) (u|je|jullie)
        """,
    ),
    Row(
        "plead",
        "Laat u het liever hierbij, dan is dat goed.",
        """
        (smeek|smeken|smeekbede|smeekte|bid en smeek|op mijn knieën|op mijn blote knieën|wanhopig|
            ten einde raad|alsjeblieft alsjeblieft|met klem|bedel|hunker)
        (zou|zouden) [ik|het|u|je|me|mij] ... (heel|erg|enorm|ontzettend|super|zeer|bijzonder|
            eeuwig|ongelofelijk|oprecht|zo|ongelooflijk|geweldig) (blij|dankbaar|fijn|waarderen|
            helpen|gelukkig|erkentelijk|op prijs stellen|verguld|geholpen) [mee|zijn|met|als|maken|
            vinden|van]
        (zou|zouden) (u|je|me|mij|ons) [er] [mij|me|ons] [enorm|erg|heel|ontzettend|zeer|er] [enorm|
            erg|heel|zeer] [een|mee|erkentelijk|dankbaar] (een plezier|een groot plezier|enorm mee|
            dienst bewijzen|helpen|dankbaar|blij maken|een dienst|erkentelijk|gelukkig)
        (doe|doet|bewijs|bewijst) [u|je] (me|mij|ons) [een|dat|het|dit|alstublieft|
            alsjeblieft] [een] [groot|klein|enorm] (plezier|lol|gunst|dienst|genoegen)
        (wil|mag|zou|kan) [ik] [u|je|jullie] [om|een] [een] (kleine|grote|enorme|enorme) (gunst|
            dienst) [vragen|willen]
        (om een|een) (gunst|dienst) (vragen|te vragen|bewijzen|verzoeken)
        (al is het|al was het|ook al is het|desnoods|zelfs|zij het) (maar|slechts|alleen|een|
            één) [een|één|met|twee|alleen] [kort|enkel|simpel|klein] (woord|regel|ja|nee|zin|enkel|
            antwoord|woordje|regeltje|een ja|duimpje|berichtje|zinnetje|simpel|reactie)
        (elke|iedere|enige|een|kort) [kleine|korte|enkele|vorm van] (reactie|terugkoppeling|teken|
            levensteken|antwoord|berichtje|signaal) [hoe kort|van u|van je|hoe klein|zou|is|
            wordt] (hoe|van u|van je|zou|zeer|enorm|erg|is welkom|wordt gewaardeerd|heel|fijn)
        (kort antwoord|korte reactie|klein berichtje|enkel woord|simpel ja|teken van leven|
            levensteken) [zou|is|van|op prijs|wordt|waardeer*|graag] (zou|is al|op prijs|wordt|
            graag|fijn|van u|van je|geven|alvast)
        (geef|geeft|gun|gunt) [u|je] (me|mij|ons) [nog|toch|alstublieft|alsjeblieft|
            op zijn minst] [een|één|nog] (kans|laatste kans|tweede kans|een kans|een teken|teken|
            een tip|nog een kans|een signaal|hint)
        (reken|rekenen|hangen|hangt|afhankelijk|leun|vestig) [ik|we|er] [echt|heel|er|mijn|enorm|
            alles|veel|ben|volledig] [erg|van|hoop|op] (op u|op je|op jullie|van u af|van je af|
            van deze|op uw|op je|van uw|van jullie)
        (heb|hebben) [ik|we|u|je|deze|uw|je] [u|deze|uw|je|echt|dit] [opdracht|order|hulp|echt|
            verkoop|deal|bestelling] [echt|hard|zo|heel|dringend] (hard nodig|echt nodig|broodnodig|
            zo nodig|heel hard nodig|dringend nodig)
        (mijn|onze) (baas|chef|target|targets|quota|cijfers|omzet|provision|provisie|manager|bonus|
            directie|leidinggevende|kwartaal|doelstelling) (is|hangt|wil|vraagt|zit|staat|zijn|
            hangen|verwacht|moet|wordt|hangt af)
        (hoop|reken|vertrouw) (vurig|innig|van harte dat u|zo|vurig op|oprecht op|op uw goedheid|
            op uw begrip en|op uw welwillendheid|op je goedheid|ontzettend)
        (laat|laten) (me|mij|ons) [alstublieft|alsjeblieft|toch|niet] [niet] (niet in de steek|
            niet vallen|in de steek|niet zitten|niet stikken|niet bungelen)
        """,
    ),
    Row(
        "last",
        "Ik laat het hierbij rusten. Komt het ooit van pas, dan is één regel genoeg.",
        """
        (dit|dat|het|hier|hierbij) [is|wordt|was|zal] [dan|nu|dus|voorlopig|ook] [ook|dan] (mijn|de|
            het|onze) [aller] (laatste|allerlaatste|finale|ultieme) (mail|mailtje|bericht|berichtje|
            poging|keer|herinnering|telefoontje|brief|reminder|waarschuwing|contact|kans)
        (mijn|een|onze|nog een) (laatste|allerlaatste|finale|ultieme) (mail|mailtje|bericht|
            berichtje|poging|herinnering|reminder|brief) (aan u|aan je|aan jullie|aan jou|
            hierhierover|voordat|in deze|in dit|van mij|voor ik)
        ^ (laatste|allerlaatste|finale|ultieme) (mail|mailtje|bericht|poging|herinnering|oproep|
            waarschuwing|reminder|sommatie|aanmaning|kennisgeving|keer)
        (voor de|de|een) (allerlaatste|laatste) (keer|maal) (dat ik|dat u|mail|schrijf|bel|voordat|
            contact|$|hierover|probeer)
        (u|je|jullie) (hoort|hoor|horen|zult|zal|krijgt|ontvangt) [dan|hierna|daarna|van mij|
            van ons|nu|me] ... (niets meer|niet meer|nooit meer|niks meer|geen mails meer|
            geen berichten meer)
        (hoort|hoor|horen) (u|je|jullie) [dan|hierna|van mij|van ons] ... (niets meer|niet meer|
            nooit meer|niks meer)
        (zal|ga|zullen|gaan) [ik|we|wij] (u|je|jullie|er|hierna|dan|hiermee) [dan|hierna|verder|
            hier] ... (niet meer mailen|niet meer lastigvallen|niet meer benaderen|niet langer|
            niet meer storen|niet meer contacteren|niet verder|met rust|geen contact meer|
            niet meer schrijven|niet meer bellen|mee ophouden|mee stoppen|mee op)
        (stop|stoppen|hou|houd|houden) (ik|we|wij) [er|hier|dan|hiermee|nu] [nu|dan|maar|definitief|
            mee] (mee|mee op|ermee|met mailen|met bellen|op met|ermee op|hiermee|definitief|
            met schrijven)
        (geef|geven) (ik|we|wij) het [dan|hierbij|maar|nu] [maar|nu] op
        (afscheidsmail|afscheidsbrief|afscheid nemen|gooi de handdoek|gooi ik de handdoek|
            handdoek in de ring|zet er een punt achter|zet ik er een punt|streep eronder|
            een punt achter)
        (hierna|daarna|vanaf nu|na deze mail|na dit bericht) [zal|ga|hoort|laat|stop|neem|
            sluit] (zal|ga|hoort|laat|stop|neem|sluit|zult) [ik|u|je|we]
        (neem|nemen) (ik|we) [hierbij|dan|hiermee] afscheid
        (voordat|voor|eer) ik (het opgeef|opgeef|de handdoek|het dossier|u van|je van|afscheid|
            stop met|het afsluit|de zaak)
        """,
        """
        mijn laatste (mail|mailtje|bericht) (had|was|ging|van|over|kwam)
        """,
    ),
    Row(
        "otherwise",
        "Wilt u liever niet verder, dan is dat goed, en er verandert niets tussen ons.",
        """
        (sluit|sluiten|sloot|archiveer|archiveren|verwijder|verwijderen|haal|halen|schrap|schrappen|
            wis|wissen|leg|streep) [ik|we|wij|dan] [dan|het|uw|je|de|hierbij|u|jullie|
            automatisch] [dan|het|uw|je|de|hierbij] (dossier|zaak|aanvraag|kwestie|ticket|account|
            gegevens|van mijn lijst|van de lijst|lijst|uit mijn|van onze|uit ons|project|uit het|
            het dossier|uw dossier|bestand|dossiers|opdracht|gesprek) [af|sluiten|$]
        (dossier|zaak|aanvraag|kwestie|ticket|account|offerte) [dan|als|te|ga|zal|moet|
            hierbij] ... (sluiten|gesloten|archiveren|afsluiten|afgesloten|verwijderen|schrappen|
            laten vervallen|in de la|naar het archief)
        (als|indien|mocht|bij|zonder|zolang) ... (niets|niet|geen|antwoord|reactie|uitblijven|
            tegenbericht) ... (sluit ik|ga ik|gaan we|neem ik aan|neem aan|zal ik|zullen we|moet ik|
            moeten we|beschouw ik|concludeer ik|annuleer ik|vervalt|verwijder ik|geef ik|trek ik|
            sluiten we|beschouw|sluit het|moeten wij|zie ik me|bied ik|schrap ik)
        (ga|gaan|neem|nemen|concludeer|concludeeer|veronderstel|begrijp|leid|maak|beschouw) (ik|we|
            wij) [er|dan|hieruit|daaruit|hier] [dan|maar|van uit|vanuit] [ervan|vanuit|uit|aan|op|
            af|van uit|maar vanuit|maar] [uit|vanuit|aan|af|op|dan] dat (u|je|jullie|het|er|
            dit) [geen|niet|geen verdere] ... (interesse|meer|behoefte|niet|geen|geinteresseerd|
            afgelopen|van de baan|over is|hoeft)
        (vat|vatten|beschouw|beschouwen|zie|zien|interpreteer|interpreteren|neem|lees) (ik|we|
            wij) [uw|je|jullie|de|dit|het|deze|dat] (stilte|stilzwijgen|zwijgen|uitblijven|
            niet reageren|als|op) ... (op als|als een|als nee|als afwijzing|als desinteresse|
            een nee|geen interesse|als)
        (uw|je|jullie|de) (stilte|stilzwijgen|zwijgen) [is|zegt|beschouw|betekent|vat|zie|
            geldt] [voor|genoeg|ik|als]
        (anders|zo niet|in het andere geval|bij gebreke) [zal|geef|ga|moet|vervalt|bied|zie|zijn|
            sluit|trek|gaan|moeten|annuleer|schrap|ben] (zal|geef|ga|moet|vervalt|bied|zie|zijn|
            sluit|trek|gaan|moeten|annuleer|schrap|ben) [ik|we|wij|uw|je|het|de]
        anders (zal|geef|ga|moet|vervalt|bied|zie|sluit|trek|gaan|moeten|annuleer|schrap|ben|
            verliest|geven) (ik|we|wij|uw|je|het|de|u|jullie|deze)
        (geef|geven|bied|bieden|sta|verkoop|gun) (ik|we|wij) [dan] (uw|je|de|het|deze|jullie) (plek|
            plaats|plekje|datum|slot|aanbod|tijd|project|prijs|kamer|opdracht) [dan] [aan|af|weg|
            door] (aan|af|weg|door)
        aan (iemand anders|een ander|een andere|andere klanten|de volgende|een concurrent|anderen|
            de eerstvolgende)
        (trek|trekken|neem|annuleer|annuleren|laat|laten|intrekken|in te trekken|annuleert) [ik|we|
            wij|dan|mijn|het] [dan|mijn|het|ons|uw|de|onze|je] [dan|mijn|het|ons|uw|de|onze|
            je] (aanbod|offerte|voorstel|reservering|afspraak|korting|bestelling|aanbieding|
            optie) [in|terug|vervallen|dan|$]
        (zie|zien|voel|ben|zijn|voelen) (ik|we|wij) [me|mij|ons|dan|helaas] [helaas|
            dan] (genoodzaakt|gedwongen|verplicht)
        (kan|kunnen) (ik|we|wij) [u|je|het|de|deze|dit|uw|dan|niet] ... (niet langer garanderen|
            niet meer garanderen|niet garanderen|niet langer vasthouden|niet meer vasthouden|
            niet langer reserveren|niet meer reserveren|niet langer aanhouden|niet vasthouden)
        (ik zal|ik moet|ik ga|zal ik|moet ik|ga ik|we zullen|we moeten|zullen we|
            moeten we) ... (met|
            bij|aan) (uw|je|jullie|jouw) (leidinggevende|baas|directie|chef) [te|moeten|
            gaan] (bespreken|opnemen|praten|spreken|aankaarten|melden|voorleggen)
        (neem|nemen) (ik|we|wij) [dan] contact op met (uw|je|jullie) (leidinggevende|baas|directie|
            chef|manager|directeur)
        (verdere|juridische|andere) (stappen|maatregelen|consequenties) (ondernemen|nemen|te nemen|
            genoodzaakt|volgen)
        """,
        """
        (sluiten|sluit) (we|wij|om|vrijdags)
        """,
    ),
    Row(
        "given_up",
        "Ik neem aan dat uw prioriteiten zijn verschoven; dat gebeurt iedereen.",
        """
        (heeft|heb|hebt|hebben) (u|je|jij|jullie) [het|de|uw|je|dit|dan|soms|nu|er|het hele|
            hiervoor] [project|plan|idee|plannen|hoop|moed|interesse|soms|al|dan|definitief] [soms|
            nu|dan|er|al|helemaal] (opgegeven|laten varen|laten vallen|afgeschreven|de handdoek|
            losgelaten|de moed verloren|geen interesse meer|vergeten|van afgezien|afgehaakt|
            de hoop opgegeven|geen zin meer|laten schieten|afgeblazen|aan de wilgen)
        (geeft|geef|geven) (u|je|jullie) [het|dit|uw|je] [project|plan|nu|dan|al|zomaar]  [dan|nu|
            al|zomaar] op
        (moet|mag|kan|zal|moeten) ik [hieruit|dus|dan|nu|het|er|daaruit|maar] ... (concluderen|
            opmaken|aannemen|van uitgaan|vanuit gaan|vanuitgaan|afschrijven|schrappen|opgeven|
            begrijpen dat|sluiten|vergeten|afleiden|streep)
        (is|was|zijn) (dit|het|uw|je|het project|het plan|jullie|dat) [project|plan|voor u|voor je|
            dan|nu|nog|probleem] ... (van de baan|niet meer belangrijk|geen prioriteit meer|
            nog actueel|nog relevant|niet meer actueel|nog wel belangrijk|dood|over en uit|
            nog een prioriteit|niet meer relevant|begraven|afgeblazen|definitief van)
        (bent|ben|zijn) (u|je|jullie|jij) [nog|dan|eigenlijk|niet|wel|soms|überhaupt] [wel|niet|
            steeds|eigenlijk] [wel|langer|meer] (geïnteresseerd|van gedachten|van mening|afgehaakt|
            overgestapt|in zee|niet meer geïnteresseerd)
        (heeft|heb|hebt|hebben|is er) (u|je|jullie|jij) [eigenlijk|nog|wel|soms|dan] [nog|
            wel] (interesse|belangstelling|behoefte) [in|aan|nog|$|meer]
        (heeft|heb|hebt|hebben) (u|je|jullie|jij) [misschien|soms|inmiddels|al|dan] (voor een ander|
            iemand anders|een ander|een andere partij|een betere) [gekozen|gevonden|partij|bedrijf|
            optie]
        (wilt|wil|willen) (u|je|jullie) [het|echt|dit|dan|nu|de|echt|werkelijk] ... (laten lopen|
            mislopen|opgeven|missen|riskeren|laten schieten|blijven verliezen|laten liggen|
            geld laten|laten varen|blijven aanmodderen|op zijn beloop)
        (zult|zal|gaat|zullen) (u|je|jullie) [er|hier] [later|nog|echt|zeker|het] [spijt|later|
            zeker] (spijt van krijgen|spijt|betreuren|berouwen|spijt van)
        (u|je|jullie) (zult|zal|krijgt|gaat|zullen) [er|hier] [later|nog|echt|vast|zeker] [spijt|
            van] (spijt|betreuren|van balen)
        (zonde|jammer|doodzonde|een gemiste kans) (zou|als u|als je|van al|om dit|om het|om te|
            zijn om|zijn als) [zijn|het] [als|om|dit]
        (zou|wordt|is) [het|toch|wel|echt|een] [toch|wel|echt] (zonde|doodzonde|gemiste kans|
            eeuwig zonde) [zijn|als|om|van|dat]
        (kunt|kan|kun|durft|durf) (u|je|jullie) (het|zich|je|uw) [zich] [veroorloven|
            permitteren] [om|het|niets|niet|te] (veroorloven|permitteren|aan om|te riskeren)
        """,
        """
        (als|mocht|wanneer|dat|of|indien) (dit|het|u|je|uw)
        """,
    ),
    Row(
        "softener",
        "Laat het woordje weg en lees de zin nog eens: hij wordt er vriendelijker van.",
        """
        (nog|heel|gewoon|alleen|maar|snel|toch|zomaar|ook|eventjes) (even|eventjes) [snel|kort|een|
            iets|vragen|horen|weten|laten|bellen|mailen|informeren|checken|reageren]
        (wil|wilde|wou|zou|kom|mail|bel|schrijf|ben|vraag|wilden|kun|kunt|kan|zal|laat|meld|dacht|
            hoor|wacht|reageer) [ik|u|je|jullie|we|me|mij|graag|het|je mij] [graag|u|je|nog|
            me] (even|eventjes|eens even|even kort|even snel|gewoon even|heel even|alleen even)
        (even|eventjes) (kort|snel|vlug|vragen|informeren|horen|checken|navragen|bellen|mailen|
            laten|weten|bijpraten|polsen|terugkomen|contact|een|iets|reageren|tijd|kijken|sparren|
            antwoorden|aankaarten|herinneren|doorgeven|tussendoor|voor de zekerheid)
        (een|nog een|nog één|mijn) (klein|kort|snel|kleine|korte|snelle|mini|heel klein|
            heel korte) (vraagje|vraag|berichtje|mailtje|reminder|belletje|verzoek|verzoekje|update|
            opmerking|herinnering|gunst|momentje|duwtje|puntje|dingetje|reactie|check|bericht)
        (vraagje|belletje|momentje|minuutje|verzoekje|reactietje|updateje|seintje|antwoordje|
            dingetje|gaatje|puntje)
        ^ (kort|snel|korte|snelle|klein|kleine) (vraagje|vraag|berichtje|bericht|even|check|mailtje|
            update)
        (alleen|enkel|slechts|simpelweg) [maar|even] (maar|even|vragen|weten|horen|informeren|
            benieuwd|om te|een)
        (zou|zouden|kunt|kun|wilt|wil) (u|je|jullie) [me|mij|ons] (misschien|wellicht|eventueel|
            mogelijk|heel even|even|eens) [even|kunnen|me|willen|een|kort|mij]
        (misschien|wellicht|eventueel) (kunt|kun|zou|wilt|wil|heeft|heb|kunnen) (u|je|jullie|
            we) [even|me|eens|nog|toch|een]
        (eigenlijk|feitelijk|in principe) (wilde|wil|alleen|maar|wou|gewoon) [ik|maar|alleen|even]
        (een beetje|beetje|een tikje|een klein beetje) (feedback|tijd|aandacht|reactie|geduld|
            informatie)
        (als|mocht) (het|u|je) [niet|eens|toch|misschien] (mag|schikt|kan misschien|
            te veel gevraagd|uitkomt misschien|niet te veel moeite|niet te veel) [even|is]
        (snel|kort|vlug|heel kort|heel snel) (vragen|laten|bellen|reageren|informeren|checken|iets|
            een|antwoorden|terugkoppelen|weten)
        (maar|alleen) (vragen|weten|horen|laten weten|checken|zeggen) (of|hoe|dat|wanneer)
        """,
        """
        (even) (goed|prima|later|groot|zo|blij|welkom|veel|als|waar|lang|fijn|bruikbaar|graag)
        evenveel
        één korte (regel|zin)
        """,
    ),
)
