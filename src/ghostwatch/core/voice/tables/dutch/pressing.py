"""Dutch phrases of guilt and closing pressure, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "unheard",
        "Ik stel me voor dat er andere dingen voorgingen, en dat is heel gewoon.",
        """
        (nog|helaas|tot nu toe|tot op heden|tot dusver|vooralsnog|sindsdien|steeds) [steeds|altijd|
            nog|toe|helaas] [helaas] (geen|niets|niks|geen enkele) [enkele] [antwoord|reactie|
            bericht|terugkoppeling|respons|nieuws|meer|teken|antwoord] [van|op|mogen] (antwoord|
            reactie|bericht|terugkoppeling|respons|nieuws|vernomen|gehoord|ontvangen|van u|van je|
            van jullie|mogen|teken|meer|feedback|op mijn|gekregen)
        (niets|niks|geen woord|weinig) [meer|van u|van je|van jullie|van jou] [van u|van je|
            van jullie|van jou|meer] (gehoord|vernomen|gelezen|ontvangen|mogen vernemen|te horen)
        (geen|zonder) [enkel|enkele] (antwoord|reactie|bericht|terugkoppeling|respons|nieuws|gehoor|
            levensteken|teken van leven) [van u|van je|van jullie|van jou|op|meer|gekregen|
            ontvangen|mogen|gehad|te|gevonden] (van u|van je|van jullie|van jou|gekregen|ontvangen|
            mogen|gehad|gevonden|op mijn|op de|gebleven|vernomen|meer|sinds)
        (niet|nooit|nog niet|niet meer|helaas niet|nog altijd niet) [meer|op|mijn|mails|hier] [op|
            mijn] (gereageerd|geantwoord|teruggebeld|teruggemaild|beantwoord|teruggeschreven|
            teruggekoppeld|van zich laten|van je laten|laten horen)
        (niets|niks|weinig|niet|nooit) [meer] van (u|je|zich|jullie|jou) [heeft|hebt|
            hebben] [laten] (laten horen|horen|laat horen)
        (onbeantwoord|zonder antwoord|zonder reactie) [gebleven|bleef|bleven|blijft|is|$]
        (uw|je|jouw|jullie|het|deze|radio) (stilte|stilzwijgen|zwijgen|radiostilte)
        (radiostilte|doodse stilte|muisstil|oorverdovend stil)
        (stil) (van uw|van je|aan uw|aan je|aan jouw|van jullie|geworden|rond|om u|gebleven|
            aan de andere|sinds)
        (lang|lange tijd|tijdje|poos|even|weken|maanden) (geleden dat|niets|niks|
            niet) [ik] [van] (iets van u|van u|van je|iets van je|gehoord|meer gehoord|vernomen)
        (reageert|reageer|antwoordt|reageren) (u|je|jullie) [nog|al|maar|niet|steeds|nergens|
            helemaal] (niet|nergens|nooit|meer)
        (u|je|jullie) (reageert|reageren|antwoordt|antwoorden|belt) [nog|maar|steeds|helaas|
            helemaal] (niet|nooit|nergens|maar niet)
        (van de radar|van de aardbodem|spoorloos|ghosten|geghost|ondergedoken)
        """,
        """
        (als|indien|wanneer|mocht) (u|je|ik|jullie|het|er)
        geen (antwoord|reactie) (nodig|verwacht|vereist)
        """,
    ),
    Row(
        "blame",
        "Zeg waarin u zelf misschien mis zat, en niets over de ander.",
        """
        (wacht|wachten|wachtte|gewacht|wachtend|wachtende) [ik|we|wij|nog|al|nu|steeds] [nog|al|nu|
            steeds|sinds|altijd] [steeds|altijd|weken|maanden|dagen|lang|een|al|met] [weken|maanden|
            dagen|tijd|smart|week|maand|ongeduldig] op [een|het|de] (uw|je|jullie|antwoord|jouw|
            reactie|
            bericht|nieuws|terugkoppeling|teken|besluit|beslissing)
        (nog|al|steeds|weken|maanden|dagen) [steeds|altijd|weken|maanden|een|dagen] [aan het|
            te] (wachten|wachtend) (op uw|op je|op jullie|op jouw|op antwoord|op een antwoord|
            op reactie|op een reactie|op bericht|op nieuws|$)
        in afwachting van (uw|je|jullie|een|jouw)
        (teleurgesteld|teleurstellend|jammer|spijtig|verbaasd|verrast|verwonderd|verdrietig|
            gefrustreerd|bevreemdt|verbaast|verwondert|verrast|betreur|zonde|vervelend|
            opvallend) [me|mij|vind|ik|het|dat|om|een beetje|erg|ons|te|is|ben] ... (niets|niet|
            geen|nooit|stilte|zwijgen|niks|laat wachten)
        (ik|we|wij) (merk|merken|zie|zien|constateer|constateren|stel|begrijp) [vast] [dat|
            helaas] [vast] [dat|ik] (u|je|jullie|er|geen|ik) [nog|niet|helaas|geen|steeds] (nog|
            niet|helaas|geen|steeds|nooit)
        (had|hadden) [ik|we|wij] [eigenlijk|toch|echt|gehoopt|wel|eerlijk gezegd|op|al|me] [gezegd|
            op|al] (gehoopt|verwacht|gedacht|gerekend|graag|willen|meer|antwoord|iets meer) [dat|op|
            meer|eerder|iets|van|te|u|minstens]
        (na|ondanks|gezien) (al|alle|het vele|de vele|zoveel) [mijn|het|de|dat|die] (werk|moeite|
            tijd|uren|energie|inspanning|inspanningen)
        (veel|zoveel|uren|flink wat|heel wat|tijd|dagen) (tijd|moeite|werk|energie|in|uren|aan) [en|
            in|moeite|gestoken|aan] ... (gestoken|besteed|geïnvesteerd|gestopt|gewerkt|ingestoken)
        (u|je|jullie) (zou|zouden|had|hadden|beloofde|beloofden|zei|zeiden|heeft|hebt|ging) [me|mij|
            ons|toch|immers|dat|beloofd] ... (terugbellen|terugmailen|reageren|laten weten|beloofd|
            gezegd|toegezegd|laten horen|antwoorden|terugkomen|bellen|afgesproken|contact opnemen)
        (op zijn minst|minste|ten minste|minstens|fatsoen|fatsoenlijk|beleefdheid|netjes|
            fatsoenshalve|elementaire) [een|wat|om|is|zou|te] (een|te|wat|om|is|zou|u|antwoord|
            af te zeggen|laten|kunnen)
        (heb|had) ik [soms|misschien|iets|u|je|wat] [misschien|iets|wat|soms] [iets] (verkeerd|fout|
            misdaan|verkeerds|misgezegd|gekwetst|beledigd|aangedaan|verkeerd gedaan)
        (verdien|verdienen|mag|mogen) [ik|we|wij|toch] [toch|op zijn minst|wel] (een|toch|wel|
            op) [antwoord|reactie] (antwoord|reactie|zijn minst|verwachten|meer respect)
        (laat|laten) (me|mij|ons) [maar|al|nu|hier|zo] [maar|lang] (wachten|bungelen|
            in het ongewisse|zitten|in de kou|lang)
        """,
        """
        wacht (op de|op het) (trein|bus|pakket)
        """,
    ),
    Row(
        "count",
        "Tel niet. Eén nieuwe zin waarop makkelijk te antwoorden is, is genoeg.",
        """
        (tweede|derde|vierde|vijfde|zesde|zoveelste|2e|3e|4e|tigste) (mail|mailtje|bericht|keer|
            poging|herinnering|maal|belletje|voicemail|brief|telefoontje) [dat|die|al|om|aan|van|ik|
            zonder|op|hierover|$] (dat|die|al|om|aan|van|ik|zonder|hierover|$|mail|schrijf)
        (dit is|dat is|is dit) [al|nu|inmiddels|intussen|reeds] [al] [mijn|de|het] (tweede|derde|
            vierde|vijfde|zoveelste|mijn) (mail|mailtje|bericht|keer|poging|herinnering|maal|derde|
            tweede)
        (heb|hebben|had) [ik|we|wij|u|je|jullie] [u|je|jullie|al|nu|inmiddels] [al|nu|meermaals|
            inmiddels|reeds] [al] (meermaals|meerdere|verschillende|diverse|herhaaldelijk|twee|drie|
            vier|vijf|vaak|tig|talloze|al vaker|tevergeefs|geregeld|tweemaal|driemaal|regelmatig|
            enkele) [keer|malen|keren|maal|mails|berichten|pogingen|voicemails] ... (gebeld|gemaild|
            geschreven|geprobeerd|gestuurd|gevraagd|contact|ingesproken|bericht|bereiken|
            gecontacteerd|benaderd|getracht|achtergelaten|verstuurd)
        (geprobeerd|getracht|probeer|proberen|probeerde|poging) [ik|u|je|jullie|om|al|
            tevergeefs] [u|je|jullie|al|weken|om|tevergeefs|een paar|meermaals] ... te (bereiken|
            bellen|spreken|contacteren|pakken te|benaderen|krijgen|mailen)
        (twee|drie|vier|vijf|zes|meerdere|diverse|talloze|tig|vele|verschillende|zoveel) (mails|
            mailtjes|berichten|telefoontjes|pogingen|voicemails|herinneringen|belletjes|keer|keren|
            maal) [en|van mij|gestuurd|zonder|later|verder|al|ingesproken|blijft|nog|gemaild|gebeld|
            geprobeerd] (en|gestuurd|zonder|later|verder|ingesproken|blijft|nog|gemaild|gebeld|
            geprobeerd|onbeantwoord|geschreven|hoor|verstuurd|van mijn)
        (mijn|ondanks mijn|onze|na mijn) [vele|meerdere|eerdere|vorige|herhaalde|talloze|diverse|
            drie|twee|verschillende] (mails|mailtjes|berichten|telefoontjes|pogingen|voicemails|
            herinneringen|oproepen|belletjes|verzoeken) [bleven|blijven|zijn|zonder|onbeantwoord|
            heb|hoor|ten] (bleven|blijven|zijn|zonder|onbeantwoord|heb|hoor|ten spijt|blijf|krijg)
        ondanks (mijn|onze|herhaalde|meerdere|diverse|alle) [vele|meerdere|eerdere|herhaalde|drie|
            twee|mijn] (mails|mailtjes|berichten|telefoontjes|pogingen|herinneringen|belletjes|
            oproepen|verzoeken)
        (al|nu al|inmiddels|inmiddels al|reeds) (twee|drie|vier|vijf|zes|enkele|een paar|weken|
            maanden|meer dan) [keer|weken|maanden|mails|een] (keer|weken|maanden|mails|geleden|
            maand|dat|niets|aan het|zonder|op|gemaild|gebeld)
        (het is|is het) [nu|inmiddels|alweer|al] (al|alweer|inmiddels) [meer dan|ruim|bijna] (weken|
            maanden|twee|drie|vier|een maand|enkele|zes) [weken|maanden|geleden|dat] [geleden|dat]
        (voor de|voor een) (tweede|derde|vierde|zoveelste|laatste|nde) (keer|maal)
        (na|sinds) (twee|drie|vier|meerdere|diverse|talloze|al die|zoveel|vele) (mails|mailtjes|
            berichten|telefoontjes|pogingen|belletjes|herinneringen|voicemails)
        (voicemail) (ingesproken|achtergelaten) [en|maar|al]
        """,
        """
        (twee|drie|vier) keer per (dag|week|maand|jaar)
        """,
    ),
    Row(
        "decide",
        "Wat u ook beslist, het is goed, en ik hoor het allebei graag.",
        """
        (bent|ben|zijn|is) (u|je|jullie|jij|het team) [er|nu|al|inmiddels|dan] [er|al|nu] (klaar|
            klaar voor|klaar om|bereid|zover|aan toe|gereed|akkoord) [om|voor|te|om te|$]
        (spijkers met koppen|knoop doorhakken|knoop door te hakken|knopen doorhakken|knoop door)
        (zullen|laten|kunnen|zouden) (we|wij) [het|dan|de|nu|gewoon|meteen|samen|dit] ... (afronden|
            tekenen|beklinken|starten|van start|rondmaken|vastleggen|zaken doen|sluiten|
            afspreken en|ondertekenen|aan de slag|de volgende stap|doorpakken|concreet maken|slaan|
            inplannen en starten|door naar)
        (deal|opdracht|contract|verkoop|overeenkomst|order|zaak|project|offerte) ... (sluiten|
            te sluiten|afronden|rondmaken|rond te maken|beklinken|ondertekenen|tekenen|binnenhalen|
            rondkrijgen|bezegelen|definitief maken|bevestigen)
        (wanneer|hoe snel|op welke dag) (kunnen|mogen|kan|mag|gaan|wilt|wil|starten|tekenen|
            beginnen|verwacht|denkt|besluit|beslist|horen) (we|wij|ik|u|je|jullie) ... (tekenen|
            starten|beginnen|handtekening|beslissing|besluit|akkoord|order|opdracht|van start|
            rekenen|beslissen|besluiten|verwachten|horen|ondertekenen|bestellen|slag)
        (mag|kan|zal|kunnen|mogen|zullen) (ik|we|wij) [u|je|jullie|dan|de|alvast|het|
            op] ... (noteren|inplannen|inschrijven|reserveren|op u rekenen|op je rekenen|inboeken|
            vastleggen|opdrachtbevestiging|contract sturen|contract opsturen|contract toesturen|
            rekenen|bevestigen|boeken)
        (geef|geeft|stuur|stuurt|zet) [u|je] [me|mij|ons|nu|dan|even|gewoon|hier] [nu|dan|even|het|
            de|uw|je|een] [getekende|het|de|uw|je|een] (groen licht|akkoord|go|handtekening|
            getekende|getekend|groene licht|krabbel|opdrachtbevestiging|contract terug|
            offerte getekend)
        (uw|je|jullie|jouw|een) (handtekening|akkoord|goedkeuring|opdracht|bestelling|toezegging|
            groen licht|aanbetaling) [zo|nog|vandaag|deze|snel|graag|per] (zo|vandaag|deze week|
            snel|graag|per|nog deze|nog voor|tegemoet)
        (volgende|vervolg) (stap|stappen|vervolgstappen) (zetten|bespreken|plannen|nemen|te zetten|
            inplannen|afspreken|maken|bepalen)
        (vervolgstappen)
        (wat|waar) (houdt|weerhoudt|ontbreekt|is er|ligt|moet er|hangt|zit|belemmert) [u|je|jullie|
            het|nog|er|aan] [nog] (tegen|ervan|nog nodig|het aan|nog|gebeuren om|op vast|om|het op|
            van)
        (de stap|de sprong|de knoop|de eerste stap) (wagen|te wagen|zetten|maken|nemen|te zetten|
            doorhakken)
        (doorpakken|doorzetten|vaart maken|vaart achter|haast maken|vooruit helpen|vooruithelpen|
            vlot trekken|vlottrekken|versnellen|voortgang in brengen)
        (u|je|jullie) (krijgt|krijg|zult|zal) [er] (geen spijt|geen moment spijt)
        (over de streep|in kannen en kruiken|over de finish|in de steigers)
        """,
        """
        (als|wanneer|indien|zodra|mocht) (u|je|jullie) [er] ... (klaar|zover|aan toe|bereid)
        """,
    ),
    Row(
        "deadline",
        "Er is geen datum: volgende maand, volgend jaar of nooit, het is allemaal goed.",
        """
        (als|indien) (u|je|jullie|jij) .. (deze week|vandaag|nu|deze maand|morgen|snel|
            meteen) .. (teken|tekent|tekenen|onderteken*|bestel|bestelt|bestellen|akkoord gaat|
            akkoord geeft|beslis|beslist)
        (hoor|horen|verneem|vernemen|ontvang|ontvangen|antwoord|antwoorden|reactie|reageren|reageer|
            reageert|beslissing|beslissen|besluit|besluiten|bevestigen|bevestiging|bevestig|laat|
            laten|weten|tekenen|handtekening|akkoord|bestellen|uitsluitsel|bericht|
            terugkoppeling) ... (vóór|voor|uiterlijk|tegen|op zijn laatst|niet later dan|
            ten laatste) [het|de|aanstaande|komende|eind|einde] [einde] (maandag|dinsdag|woensdag|
            donderdag|vrijdag|zaterdag|zondag|morgen|eind|einde|vandaag|week|maand|weekend|
            weekeinde|middag|aanstaande|komende|volgende week|12|17|avond|vanavond)
        (uiterlijk|ten laatste|op zijn laatst|op z'n laatst) [op|aanstaande|komende|voor|
            tegen] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|eind|einde|
            vandaag|deze|volgende)
        (aanbod|aanbieding|offerte|prijs|korting|actie|voorstel|tarief|reservering) [is|blijft|
            geldt|loopt|vervalt|nog|nog maar] [nog|maar|slechts|alleen] [maar|geldig] ... (geldig|
            geldt|verloopt|vervalt|loopt af|afloopt|tot|eindigt|vrijdag|stopt)
        (geldig|geldt|beschikbaar|gereserveerd|open) [nog|maar|slechts|alleen|enkel] [nog|
            maar] tot [en met|aanstaande|en] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|
            zondag|morgen|eind|einde|vandaag|met|het|volgende|aanstaande)
        (nog|slechts|alleen|enkel) (maar|nog) tot
        (verloopt|vervalt|eindigt|stopt|loopt af) (op|morgen|vandaag|deze|aanstaande|over|
            binnenkort|eind|vrijdag|maandag|dit|volgende)
        (heb|hebben|moet|zou|wil|willen|moeten) [ik|we|wij|graag] [graag|echt|nu|snel|van] [echt|
            dringend|snel] (een|uw|je|jullie|uw) [snel|spoedig|definitief|definitieve] (antwoord|
            beslissing|reactie|akkoord|besluit|handtekening|bevestiging|uitsluitsel) [van u|van je|
            snel|echt|nodig|hebben|nog|vandaag|deze week|voor|binnen] (nodig|hebben|vandaag|
            deze week|voor|binnen|snel|ontvangen)
        (zo snel mogelijk|zo spoedig mogelijk|asap|per ommegaande|omgaand|spoedig|spoedige|zsm|
            z.s.m|op korte termijn|met spoed|onverwijld|direct) [een|uw|je|van] [reactie|antwoord|
            te|bericht|horen|weten|laten|besluit|bevestig*|reageren|beslissing]  (reactie|antwoord|
            te|bericht|horen|weten|laten|besluit|reageren|beslissing|van u|van je|terugkoppeling)
        (snel|spoedig|vlot|per omgaande) [een|uw|je|mogelijk] (antwoord|reactie|van u te horen|
            iets te horen|van je te horen|een besluit|beslissen|reageren|besluiten|knoop)
        (dringend|urgent|spoed|haast geboden|haast bij|tijd dringt|de klok tikt|tijdsdruk|
            tijd begint te dringen|tijd raakt op)
        (deadline|uiterste datum|uiterste termijn|termijn) (voor|om) [uw|je|te|jullie|het|de] (uw|
            je|te|tekenen|bestellen|beslissing|aanmelding|besluit|akkoord|reageren|reactie|
            inschrijving|handtekening)
        (binnen|in) (24|48|72|twee|drie|vijf|enkele|een paar|de komende|veertien) [24|paar|
            twee] (uur|dagen|werkdagen) [te|een|reageren|uw|je|beslissen|antwoord|anders|laten] (te|
            een|reageren|uw|je|beslissen|antwoord|anders|laten)
        (deze week|vandaag|voor het weekend|deze maand) [nog] (nog|beslissen|tekenen|rond|afronden|
            uitsluitsel|een besluit|akkoord|bevestigen) [beslissen|tekenen|een|rond|uw|te]
        """,
        """
        (bestelling|pakket|levering) ... (zo snel mogelijk|zo spoedig mogelijk)
        (ik|we|wij) (stuur|sturen|lever|leveren|bel|bellen|mail|mailen|laat) (u|je|het|
            jullie) ... (voor|uiterlijk|zo snel)
        (niet|niets|geen) (dringend|dringends|urgent|urgents|spoed|haast)
        """,
    ),
    Row(
        "scarce",
        "Zeg waar het goed voor is, of niets. Wie het nodig heeft, vraagt ernaar.",
        """
        (laatste|allerlaatste|enige|unieke|ultieme) (kans|mogelijkheid|gelegenheid|plekken|plaatsen|
            plek|oproep|exemplaren|dagen) [om|voor|is|nog|op|$]
        (grijp|pak|benut|mis|grijpt|pakt|laat) [u|je|nu|deze|dit|het|de|snel] [nu|deze|de|uw|je|
            niet|dit] [kans|aanbieding|voordeel|buitenkans|mogelijkheid|niet|aanbod|uw|je] (kans|
            aanbieding|voordeel|buitenkans|mogelijkheid|aanbod|slag|lopen|schieten|glippen)
        mis [u|je] [het|deze|de|dit] (niet|kans|deze|aanbod|aanbieding|boot) [niet]
        (voordat|voor|eer) het te laat is
        (nog|slechts) (maar|slechts|enkele|twee|drie|vier|een paar|een handvol|enkel|1|2|3|4|
            5) [een|enkele|twee|drie|vier|een paar|een handvol|vijf|paar|weinig] [vrije|
            beschikbare] (plekken|plaatsen|plek|plaats|dagen|exemplaren|licenties|uren|beschikbaar|
            over|stuks|kamers|data)
        (er zijn|zijn er|er is) [nu] (nog maar|nog slechts|nog enkele|maar enkele|slechts enkele|
            bijna geen|nog maar een paar) [twee|drie|vier|vijf|een|paar|enkele]
        (plekken|plaatsen|voorraad|beschikbaarheid|aantal|capaciteit) [is|zijn|raakt|gaan|raken|
            loopt] [bijna|zeer|snel|erg|al] (beperkt|op|hard|vol|weg|schaars|snel|bijna|terug|
            vergeven)
        (beperkte|tijdelijke|exclusieve|unieke|eenmalige|speciale|laatste|scherpe) (tijd|aanbieding|
            actie|voorraad|plaatsen|plekken|kans|korting|aanbod|beschikbaarheid|oplage|actieprijs)
        (beslis|bestel|boek|reserveer|schrijf|handel|teken|koop|wees|besluit|meld|profiteer) [u|je|
            dan|er|er dan|snel|dus] (nu|vandaag|snel|direct|dan snel|er snel bij|nog vandaag|meteen|
            er dan|gauw|tijdig|er op tijd bij)
        (prijzen|prijs|tarieven|tarief) [gaan|gaat|zullen|zal|stijgen|stijgt|worden] [binnenkort|
            volgende|per] (omhoog|stijgen|stijgt|verhoogd|per|binnenkort|vanaf|volgende|duurder)
        (zolang|tot) [de] (voorraad strekt|er plek|er nog plek|er plaats|op is|op = op)
        op is op
        (voor|tegen) deze prijs [kan|alleen|niet|nog|$]
        (andere|meer|meerdere) (klanten|geïnteresseerden|partijen|bedrijven|gegadigden|
            kandidaten) (zijn|hebben|staan|wachten|willen|die|klaar|tonen)
        (uw|je|jullie|jouw|de) (concurrent|concurrenten|concurrentie) (is|zijn|heeft|hebben|zit|
            zitten|slaapt|doet|gaat|maakt) [al|niet|ook|ermee]
        """,
        """
        mis ik
        """,
    ),
)
