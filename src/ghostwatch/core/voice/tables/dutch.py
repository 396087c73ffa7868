"""What sellers write in Dutch and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row, Words

ROWS = (
    Row(
        "check",
        "Misschien heb ik het moment verkeerd ingeschat; past het niet, dan is dat prima.",
        """
        (wilde|wil|wou|wilden|zou|kom|kwam|bel|mail|schrijf|neem contact op) [ik|we|wij|u|je|jullie|graag|even|eens|nog] ... (vragen of|vragen hoe|vragen wanneer|informeren|navragen|polsen|checken|weten of|weten hoe|horen of|horen hoe|horen wat|kijken of|opvolgen|aftasten|opvragen|nagaan of)
        (informeer|informeren|informeerde|pols|polsen|poolshoogte|hengelen|hengel) [ik|even|bij|u|je|eens|nog|nemen] (even|eens|naar|of|bij|hoe|u|je|nog|nemen)
        (navraag|navragen|nabellen|nabel|nagebeld|opvolgen|opvolging) [doen|van|over|te|even|bij|op|mijn|geven|$]
        (check|checken|checkte) [ik|even|nog|eens|of|bij] (even|nog|eens|of|bij|hoe|in)
        (even|kort|nog|eens|alvast) (checken|inchecken|polsen|informeren|peilen|aftasten|bijpraten over mijn)
        (kom|kwam|komen|kwamen|terugkomen|terugkom|terug te komen|terugkomend) [ik|wij|even|nog|graag|hierbij|daarom|we] [even|nog|graag|eens|hierbij] [op|terug] (terug op|op mijn|op onze|op het|op de|op ons) 
        naar aanleiding van (mijn|ons|onze) (mail|offerte|voorstel|bericht|vorige|eerdere|gesprek|laatste)
        (follow up|follow-up|touch base|opvolgmail|opvolgmailtje)
        (heb|hebt|heeft|hebben|had|hadden|bent|ben|zijn) (u|je|jij|jullie) [al|misschien|inmiddels|intussen|ondertussen|er] [al|de|even|eens|naar|er] (tijd|kans|gelegenheid|gekeken|kunnen kijken|toegekomen|kunnen lezen|naar kunnen kijken|doorgenomen|bekeken|over nagedacht|tot een|gelezen|overlegd|kunnen nadenken)
        of (u|je|jullie|jij) (al|inmiddels|intussen|ondertussen|misschien) ... (gekeken|kijken|tijd|kans|gelegenheid|gelezen|bekeken|besproken|besloten|doorgenomen|nagedacht|toegekomen|overlegd|beslist|lezen)
        (al|reeds|inmiddels|intussen) [eens|even] naar (mijn|ons|het|de|onze) (voorstel|offerte|mail|bericht|plan) ... (gekeken|kijken|bekeken)
        (vraag|vroeg|vragen|benieuwd) (me|ons|mij|ik|naar|of|hoe) [af|u|je|ik|jullie] [of|hoe|al] (of|hoe|al|uw reactie|je reactie|jullie reactie|uw beslissing|je beslissing|u al|je al|uw mening|je mening)
        """,
        """
        controleer
        (uw|je) navraag
        """,
    ),
    Row(
        "status",
        "Waar zouden we volgens u naartoe moeten? Elk antwoord is goed.",
        """
        (stand van zaken|hoe de vlag erbij)
        (hoe|wat) [is|zijn|was] (staat|staan|de stand|de status|het ervoor|de zaken|het ermee) [het|de|zaken|er|ermee|met|ervoor|nu|van|erbij|uw|je] 
        hoe het (staat|ervoor staat|ermee staat|gaat met|loopt met|ermee gaat|ervoor|ermee|zit met|vordert)
        hoe het [er] .. (staat|voorstaat|ervoor staat)
        hoe (ver|staan|loopt|vordert|vorderen|verloopt|zit|gaat) [bent|ben|zijn|is] (u|je|jullie|het|de|zaken|uw|jullie|dat) [met|er|ermee|inmiddels|nu|al|al met|zaken] (met|mee|ermee|ervoor|er|bij|inmiddels|nu|voor|al|besluit*|voorstel|offerte|project)
        hoe ver (u|je|jullie) ... (bent|zijn|bent met|gekomen|staan)
        (is|zijn|was|komt) er [al|misschien|inmiddels|nog|intussen] [al|wat|iets|enig] (nieuws|ontwikkelingen|updates|update|voortgang|vooruitgang|een besluit|een beslissing|beweging|schot|meer duidelijkheid|duidelijkheid|iets bekend|bekend) [in|van|over|bij|uit|genomen|te melden|$]
        of er [al|inmiddels|misschien] [al|wat|iets] (nieuws|ontwikkelingen|een update|een besluit|een beslissing|voortgang|schot)
        (al|enig|nog) [iets|wat|meer] (nieuws|update|updates|ontwikkeling|ontwikkelingen|iets te melden) [te] [van|over|bij|vanuit|omtrent|$] (van|over|bij|vanuit|omtrent|$)
        (heeft|heb|hebt|hebben|bent|zijn) (u|je|jullie|jij) [er] [al|inmiddels|intussen|ondertussen] [al|een|er|tot een|eruit] (besloten|beslist|besluit|beslissing|keuze|conclusie|knoop|eruit|uit|overwogen|een besluit|een keuze|een beslissing|overeenstemming)
        (wat|hoe) (vindt|vind|vinden|denkt|denk|denken|is|zijn|vond|kijkt) (u|je|jullie|uw|jij) [eigenlijk|nu|inmiddels] [van|over|naar|mening] (van|over|naar|mening|gedachten|reactie) (mijn|ons|het|de|onze|op|hierover) [voorstel|offerte]
        (houd|hou|houdt|houden) [u|je|jullie] (me|mij|ons) [graag|alsjeblieft|even|a.u.b.] (op de hoogte|geïnformeerd|up to date|in de lus)
        (status|stand) van (mijn|ons|onze|het|de|uw|je|jullie) (voorstel|offerte|aanvraag|project|beslissing|besluit|overleg|dossier|opdracht)
        (laatste|huidige|actuele) (stand|status|nieuws|update|ontwikkelingen) [van|bij|rond] (bij|van zaken|rond|over|met)
        """,
        """
        hoe (gaat|staat) het met (u|je|jou|jullie|de|uw gezin)
        (houd|hou) (u|je|jullie) op de hoogte
        niets nieuws
        """,
    ),
    Row(
        "again",
        "Laat het weg: één nieuwe zin waarop makkelijk te antwoorden is, of wachten.",
        """
        (haal|halen|gehaald|breng|brengen|zet|zetten|schuif|schuiven|til|tillen|duw|duwen|trek) [ik|dit|mijn|deze|het|u|je|weer|nog|even] ... (naar boven|omhoog|bovenaan|onder de aandacht|boven in|boven aan|bovenin|boven water|op tafel)
        (onder|opnieuw onder|weer onder) (uw|je|de|jullie) aandacht [te] [brengen|breng]
        (vriendelijke|kleine|korte|zachte|laatste|tweede|beleefde|nogmaals een|lieve|kort) (herinnering|reminder|duwtje|por|aansporing|geheugensteun|geheugensteuntje|zetje)
        (herinner|herinneren|help|helpen|attendeer|attenderen|wijs) [ik|u|je|jullie|graag|even|nog] [u|je|jullie|graag|even|eens|nog] [graag|even|nog|eens|nogmaals|vriendelijk] (aan mijn|aan ons|aan onze|aan het|eraan|herinneren|op mijn|aan de|op het)
        (herinnering|reminder) (aan|voor|dat|over|van mijn|betreffende) (mijn|ons|onze|het|de|u|uw|voorstel)
        (ondergesneeuwd|ondersneeuwt|ondersneeuwde|tussendoor geglipt|tussendoor geglipt|doorheen geglipt|doorgeschoten|onderaan beland|bedolven|aan uw aandacht ontsnapt|aan je aandacht ontsnapt|aan de aandacht|tussen wal en schip|aan het oog|erdoorheen geglipt|tussendoor geschoten|verloren gegaan|zoekgeraakt)
        (stuur|stuurde|verstuur|mail|zend|deel|schrijf|sturen|doorsturen|mailen|bericht) [ik|hem|u|je|het|hierbij|mijn|deze|dit] ... (nogmaals|opnieuw|nog een keer|nog eens|weer|wederom|een tweede keer|nog een maal|andermaal|nog maar eens|voor de zekerheid nog)
        (nogmaals|opnieuw|nog een keer|nog eens|wederom|hierbij nogmaals) [hierbij|even] (mijn|ons|onze|het|de|contact|een|stuur|mail|doe|probeer|bericht|schrijf|gestuurd|hierbij)
        (meld|melden|probeer|proberen|waag) [ik|me|mij|het|ons|een] [me|het|mij] [nu|hierbij|dan] (nog een keer|nogmaals|opnieuw|weer|nog eens|nog maar eens|wederom|opnieuw een|weer eens)
        (duwtje|zetje|por|porretje|bump|bumpje|pingetje|ping|reminder|remindertje|schopje|steuntje)
        (zie|hieronder) [hieronder|ook] (mijn|ons|onze) (eerdere|vorige|laatste|oorspronkelijke) (mail|bericht|voorstel|mails)
        (zoals) [ik] [al|reeds|eerder] (gemeld|geschreven|gemaild|aangegeven|gezegd|schreef|mailde) [in] [al|mijn|eerder|meermaals]
        (geheugen) (opfrissen|op te frissen|even)
        (weer|terug) op (uw|je|de|jullie) (radar|netvlies|bureau|agenda)
        (nieuwe|tweede|derde|laatste|hernieuwde|volgende) (poging|contactpoging) [om|van|tot|waard|$]
        """,
        """
        herinnering aan (je|uw|de|jullie) (jeugd|kindertijd|vakantie|tijd|avond|dag)
        (mooie|fijne|leuke|goede|dierbare) herinnering
        """,
    ),
    Row(
        "unread",
        "Misschien kwam mijn bericht ongelegen; is het niets voor u, dan is één woord genoeg.",
        """
        (heb|hebt|heeft|hebben|had|hadden) (u|je|jij|jullie) [al|wel|toevallig|misschien|eigenlijk|ook] (mijn|ons|onze|de) [laatste|vorige|eerdere|eerste|andere] (mail|mails|mailtje|bericht|berichten|voorstel|offerte|brief|voicemail|appje) [van|wel|al|goed|nog|inmiddels|eigenlijk|over|toevallig] ... (ontvangen|gelezen|gezien|gekregen|bekeken|geopend|binnengekregen|doorgenomen|kunnen lezen|gehad)
        of (u|je|jij|jullie) (mijn|ons|onze|de) [laatste|vorige|eerdere|eerste] (mail|mails|mailtje|bericht|voorstel|offerte|brief) [wel|al|goed|hebt|heeft|hebben|heb] ... (ontvangen|gelezen|gezien|gekregen|binnengekregen|gehad|ontving)
        (is|zijn|of|dat) (mijn|ons|onze) [laatste|vorige|eerdere] (mail|mails|mailtje|bericht|voorstel|offerte|brief) [wel|goed|misschien|u|je|bij|niet|in] ... (aangekomen|aankwam|binnengekomen|bereikt|gearriveerd|doorgekomen|beland|terechtgekomen|verdwenen|overgekomen|kwijtgeraakt)
        (mijn|ons) [laatste|vorige] (mail|mailtje|bericht|voorstel|offerte) [is|misschien|u|je|in|niet|per|heeft|bij] ... (in de spam|spam beland|spamfolder|spambox|ongewenste|over het hoofd gezien|gemist|niet bereikt|verdwenen|spam terecht*)
        (in|bij) (uw|je|de|jullie) [map] (spam|spamfolder|spambox|ongewenste|spamfilter|spammap|junk|ongewenste mail|prullenbak|reclame) [mail|folder|map|berichten|filter] [beland|terecht|terechtgekomen|verdwenen|blijven|zit|staat|gekomen]
        (kijk|check|controleer|kijkt|checkt|wilt u|wil je) [u|je] [ook|even|eens|anders|voor de zekerheid|eventueel] [even] [in] (uw|je|de|in uw|in je|in de) (spam|spamfolder|spambox|ongewenste|spammap|junk)
        (over het hoofd|langs u heen|aan u voorbij|aan je voorbij|langs je heen) (gezien|gegaan|gelopen|heeft|hebt)
        (misschien|wellicht|mogelijk|waarschijnlijk|mocht|als|indien|zal) (heeft|hebt|heb|hebben|u|je|jullie) [u|je|het|mijn|jullie] ... (gemist|niet gezien|niet ontvangen|niet gelezen|over het hoofd|niet gekregen|niet binnengekregen)
        (hoop|neem aan|ga ervan uit|vermoed|twijfel|niet zeker|vraag me af) ... (mijn|ons) [laatste|vorige] (mail|bericht|voorstel|mailtje|offerte) ... (aangekomen|ontvangen|gelezen|gezien|bereikt|binnengekomen|aankwam)
        (goed|wel|in goede orde) ontvangen (heeft|hebt|hebben|$)
        (ontvangst) (van mijn|van het|bevestig*|van deze)
        (u|je) (mijn|ons) (mail|bericht|mailtje|offerte) (vast|zeker|wel|ongetwijfeld) (gemist|gezien|gelezen|ontvangen)
        """,
    ),
    Row(
        "unheard",
        "Ik stel me voor dat er andere dingen voorgingen, en dat is heel gewoon.",
        """
        (nog|helaas|tot nu toe|tot op heden|tot dusver|vooralsnog|sindsdien|steeds) [steeds|altijd|nog|toe|helaas] [helaas] (geen|niets|niks|geen enkele) [enkele] [antwoord|reactie|bericht|terugkoppeling|respons|nieuws|meer|teken|antwoord] [van|op|mogen] (antwoord|reactie|bericht|terugkoppeling|respons|nieuws|vernomen|gehoord|ontvangen|van u|van je|van jullie|mogen|teken|meer|feedback|op mijn|gekregen)
        (niets|niks|geen woord|weinig) [meer|van u|van je|van jullie|van jou] [van u|van je|van jullie|van jou|meer] (gehoord|vernomen|gelezen|ontvangen|mogen vernemen|te horen)
        (geen|zonder) [enkel|enkele] (antwoord|reactie|bericht|terugkoppeling|respons|nieuws|gehoor|levensteken|teken van leven) [van u|van je|van jullie|van jou|op|meer|gekregen|ontvangen|mogen|gehad|te|gevonden] (van u|van je|van jullie|van jou|gekregen|ontvangen|mogen|gehad|gevonden|op mijn|op de|gebleven|vernomen|meer|sinds)
        (niet|nooit|nog niet|niet meer|helaas niet|nog altijd niet) [meer|op|mijn|mails|hier] [op|mijn] (gereageerd|geantwoord|teruggebeld|teruggemaild|beantwoord|teruggeschreven|teruggekoppeld|van zich laten|van je laten|laten horen)
        (niets|niks|weinig|niet|nooit) [meer] van (u|je|zich|jullie|jou) [heeft|hebt|hebben] [laten] (laten horen|horen|laat horen)
        (onbeantwoord|zonder antwoord|zonder reactie) [gebleven|bleef|bleven|blijft|is|$]
        (uw|je|jouw|jullie|het|deze|radio) (stilte|stilzwijgen|zwijgen|radiostilte)
        (radiostilte|doodse stilte|muisstil|oorverdovend stil)
        (stil) (van uw|van je|aan uw|aan je|aan jouw|van jullie|geworden|rond|om u|gebleven|aan de andere|sinds)
        (lang|lange tijd|tijdje|poos|even|weken|maanden) (geleden dat|niets|niks|niet) [ik] [van] (iets van u|van u|van je|iets van je|gehoord|meer gehoord|vernomen)
        (reageert|reageer|antwoordt|reageren) (u|je|jullie) [nog|al|maar|niet|steeds|nergens|helemaal] (niet|nergens|nooit|meer)
        (u|je|jullie) (reageert|reageren|antwoordt|antwoorden|belt) [nog|maar|steeds|helaas|helemaal] (niet|nooit|nergens|maar niet)
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
        (wacht|wachten|wachtte|gewacht|wachtend|wachtende) [ik|we|wij|nog|al|nu|steeds] [nog|al|nu|steeds|sinds|altijd] [steeds|altijd|weken|maanden|dagen|lang|een|al|met] [weken|maanden|dagen|tijd|smart|week|maand|ongeduldig] [op] op (uw|je|jullie|een|antwoord|jouw|reactie|bericht|nieuws|terugkoppeling)
        (nog|al|steeds|weken|maanden|dagen) [steeds|altijd|weken|maanden|een|dagen] [aan het|te] (wachten|afwachting|wachtend) [op|$]
        in afwachting van (uw|je|jullie|een|jouw)
        (teleurgesteld|teleurstellend|jammer|spijtig|verbaasd|verrast|verwonderd|verdrietig|gefrustreerd|bevreemdt|verbaast|verwondert|verrast|betreur|zonde|vervelend|opvallend) [me|mij|vind|ik|het|dat|om|een beetje|erg|ons|te|is|ben] ... (niets|niet|geen|nooit|stilte|zwijgen|niks|laat wachten)
        (ik|we|wij) (merk|merken|zie|zien|constateer|constateren|stel|begrijp) [vast] [dat|helaas] [vast] [dat|ik] (u|je|jullie|er|geen|ik) [nog|niet|helaas|geen|steeds] (nog|niet|helaas|geen|steeds|nooit)
        (had|hadden|heb|hebben) [ik|we|wij] [eigenlijk|toch|echt|gehoopt|wel|eerlijk gezegd|op|al|me] [gezegd|op|al] (gehoopt|verwacht|gedacht|gerekend|graag|willen|meer|antwoord|iets meer) [dat|op|meer|eerder|iets|van|te|u|minstens] 
        (na|ondanks|gezien) (al|alle|het vele|de vele|zoveel) [mijn|het|de|dat|die] (werk|moeite|tijd|uren|energie|inspanning|inspanningen)
        (veel|zoveel|uren|flink wat|heel wat|tijd|dagen) (tijd|moeite|werk|energie|in|uren|aan) [en|in|moeite|gestoken|aan] ... (gestoken|besteed|geïnvesteerd|gestopt|gewerkt|ingestoken)
        (u|je|jullie) (zou|zouden|had|hadden|beloofde|beloofden|zei|zeiden|heeft|hebt|ging) [me|mij|ons|toch|immers|dat|beloofd] ... (terugbellen|terugmailen|reageren|laten weten|beloofd|gezegd|toegezegd|laten horen|antwoorden|terugkomen|bellen|afgesproken|contact opnemen)
        (op zijn minst|minste|ten minste|minstens|fatsoen|fatsoenlijk|beleefdheid|netjes|fatsoenshalve|elementaire) [een|wat|om|is|zou|te] (een|te|wat|om|is|zou|u|antwoord|af te zeggen|laten|kunnen) 
        (heb|had) ik [soms|misschien|iets|u|je|wat] [misschien|iets|wat|soms] [iets] (verkeerd|fout|misdaan|verkeerds|misgezegd|gekwetst|beledigd|aangedaan|verkeerd gedaan)
        (verdien|verdienen|mag|mogen) [ik|we|wij|toch] [toch|op zijn minst|wel] (een|toch|wel|op) [antwoord|reactie] (antwoord|reactie|zijn minst|verwachten|meer respect)
        (laat|laten) (me|mij|ons) [maar|al|nu|hier|zo] [maar|lang] (wachten|bungelen|in het ongewisse|zitten|in de kou|lang)
        """,
        """
        wacht (op de|op het) (trein|bus|pakket)
        """,
    ),
    Row(
        "count",
        "Tel niet. Eén nieuwe zin waarop makkelijk te antwoorden is, is genoeg.",
        """
        (tweede|derde|vierde|vijfde|zesde|zoveelste|2e|3e|4e|tigste) (mail|mailtje|bericht|keer|poging|herinnering|maal|belletje|voicemail|brief|telefoontje) [dat|die|al|om|aan|van|ik|zonder|op|hierover|$] (dat|die|al|om|aan|van|ik|zonder|hierover|$|mail|schrijf)
        (dit is|dat is|is dit) [al|nu|inmiddels|intussen|reeds] [al] [mijn|de|het] (tweede|derde|vierde|vijfde|zoveelste|mijn) (mail|mailtje|bericht|keer|poging|herinnering|maal|derde|tweede)
        (heb|hebben|had) [ik|we|wij|u|je|jullie] [u|je|jullie|al|nu|inmiddels] [al|nu|meermaals|inmiddels|reeds] [al] (meermaals|meerdere|verschillende|diverse|herhaaldelijk|twee|drie|vier|vijf|vaak|tig|talloze|al vaker|tevergeefs|geregeld|tweemaal|driemaal|regelmatig|enkele) [keer|malen|keren|maal|mails|berichten|pogingen|voicemails] ... (gebeld|gemaild|geschreven|geprobeerd|gestuurd|gevraagd|contact|ingesproken|bericht|bereiken|gecontacteerd|benaderd|getracht|achtergelaten|verstuurd)
        (geprobeerd|getracht|probeer|proberen|probeerde|poging) [ik|u|je|jullie|om|al|tevergeefs] [u|je|jullie|al|weken|om|tevergeefs|een paar|meermaals] ... te (bereiken|bellen|spreken|contacteren|pakken te|benaderen|krijgen|mailen)
        (twee|drie|vier|vijf|zes|meerdere|diverse|talloze|tig|vele|verschillende|zoveel) (mails|mailtjes|berichten|telefoontjes|pogingen|voicemails|herinneringen|belletjes|keer|keren|maal) [en|van mij|gestuurd|zonder|later|verder|al|ingesproken|blijft|nog|gemaild|gebeld|geprobeerd] (en|gestuurd|zonder|later|verder|ingesproken|blijft|nog|gemaild|gebeld|geprobeerd|onbeantwoord|geschreven|hoor|verstuurd|van mijn)
        (mijn|ondanks mijn|onze|na mijn) [vele|meerdere|eerdere|vorige|herhaalde|talloze|diverse|drie|twee|verschillende] (mails|mailtjes|berichten|telefoontjes|pogingen|voicemails|herinneringen|oproepen|belletjes|verzoeken) [bleven|blijven|zijn|zonder|onbeantwoord|heb|hoor|ten] (bleven|blijven|zijn|zonder|onbeantwoord|heb|hoor|ten spijt|blijf|krijg)
        ondanks (mijn|onze|herhaalde|meerdere|diverse|alle) [vele|meerdere|eerdere|herhaalde|drie|twee|mijn] (mails|mailtjes|berichten|telefoontjes|pogingen|herinneringen|belletjes|oproepen|verzoeken)
        (al|nu al|inmiddels|inmiddels al|reeds) (twee|drie|vier|vijf|zes|enkele|een paar|weken|maanden|meer dan) [keer|weken|maanden|mails|een] (keer|weken|maanden|mails|geleden|maand|dat|niets|aan het|zonder|op|gemaild|gebeld)
        (het is|is het) [nu|inmiddels|alweer|al] (al|alweer|inmiddels) [meer dan|ruim|bijna] (weken|maanden|twee|drie|vier|een maand|enkele|zes) [weken|maanden|geleden|dat] [geleden|dat]
        (voor de|voor een) (tweede|derde|vierde|zoveelste|laatste|nde) (keer|maal)
        (na|sinds) (twee|drie|vier|meerdere|diverse|talloze|al die|zoveel|vele) (mails|mailtjes|berichten|telefoontjes|pogingen|belletjes|herinneringen|voicemails)
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
        (bent|ben|zijn|is) (u|je|jullie|jij|het team) [er|nu|al|inmiddels|dan] [er|al|nu] (klaar|klaar voor|klaar om|bereid|zover|aan toe|gereed|akkoord) [om|voor|te|om te|$]
        (spijkers met koppen|knoop doorhakken|knoop door te hakken|knopen doorhakken|knoop door)
        (zullen|laten|kunnen|zouden) (we|wij) [het|dan|de|nu|gewoon|meteen|samen|dit] ... (afronden|tekenen|beklinken|starten|van start|rondmaken|vastleggen|zaken doen|sluiten|afspreken en|ondertekenen|aan de slag|de volgende stap|doorpakken|concreet maken|slaan|inplannen en starten|door naar)
        (deal|opdracht|contract|verkoop|overeenkomst|order|zaak|project|offerte) ... (sluiten|te sluiten|afronden|rondmaken|rond te maken|beklinken|ondertekenen|tekenen|binnenhalen|rondkrijgen|bezegelen|definitief maken|bevestigen)
        (wanneer|hoe snel|op welke dag) (kunnen|mogen|kan|mag|gaan|wilt|wil|starten|tekenen|beginnen|verwacht|denkt|besluit|beslist|horen) (we|wij|ik|u|je|jullie) ... (tekenen|starten|beginnen|handtekening|beslissing|besluit|akkoord|order|opdracht|van start|rekenen|beslissen|besluiten|verwachten|horen|ondertekenen|bestellen|slag)
        (mag|kan|zal|kunnen|mogen|zullen) (ik|we|wij) [u|je|jullie|dan|de|alvast|het|op] ... (noteren|inplannen|inschrijven|reserveren|op u rekenen|op je rekenen|inboeken|vastleggen|opdrachtbevestiging|contract sturen|contract opsturen|contract toesturen|rekenen|bevestigen|boeken)
        (geef|geeft|stuur|stuurt|zet) [u|je] [me|mij|ons|nu|dan|even|gewoon|hier] [nu|dan|even|het|de|uw|je|een] [getekende|het|de|uw|je|een] (groen licht|akkoord|go|handtekening|getekende|getekend|groene licht|krabbel|opdrachtbevestiging|contract terug|offerte getekend)
        (uw|je|jullie|jouw|een) (handtekening|akkoord|goedkeuring|opdracht|bestelling|toezegging|groen licht|aanbetaling) [zo|nog|vandaag|deze|snel|graag|per] (zo|vandaag|deze week|snel|graag|per|nog deze|nog voor|tegemoet)
        (volgende|vervolg) (stap|stappen|vervolgstappen) (zetten|bespreken|plannen|nemen|te zetten|inplannen|afspreken|maken|bepalen)
        (vervolgstappen) 
        (wat|waar) (houdt|weerhoudt|ontbreekt|is er|ligt|moet er|hangt|zit|belemmert) [u|je|jullie|het|nog|er|aan] [nog] (tegen|ervan|nog nodig|het aan|nog|gebeuren om|op vast|om|het op|van)
        (de stap|de sprong|de knoop|de eerste stap) (wagen|te wagen|zetten|maken|nemen|te zetten|doorhakken)
        (doorpakken|doorzetten|vaart maken|vaart achter|haast maken|vooruit helpen|vooruithelpen|vlot trekken|vlottrekken|versnellen|voortgang in brengen)
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
        (hoor|horen|verneem|vernemen|ontvang|ontvangen|antwoord|antwoorden|reactie|reageren|reageer|reageert|beslissing|beslissen|besluit|besluiten|bevestigen|bevestiging|bevestig|laat|laten|weten|tekenen|handtekening|akkoord|bestellen|uitsluitsel|bericht|terugkoppeling) ... (vóór|voor|uiterlijk|tegen|op zijn laatst|niet later dan|ten laatste) [het|de|aanstaande|komende|eind|einde] [einde] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|eind|einde|vandaag|week|maand|weekend|weekeinde|middag|aanstaande|komende|volgende week|12|17|avond|vanavond)
        (uiterlijk|ten laatste|op zijn laatst|op z'n laatst) [op|aanstaande|komende|voor|tegen] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|eind|einde|vandaag|deze|volgende)
        (aanbod|aanbieding|offerte|prijs|korting|actie|voorstel|tarief|reservering) [is|blijft|geldt|loopt|vervalt|nog|nog maar] [nog|maar|slechts|alleen] [maar|geldig] ... (geldig|geldt|verloopt|vervalt|loopt af|afloopt|tot|eindigt|vrijdag|stopt)
        (geldig|geldt|beschikbaar|gereserveerd|open) [nog|maar|slechts|alleen|enkel] [nog|maar] tot [en met|aanstaande|en] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|eind|einde|vandaag|met|het|volgende|aanstaande)
        (nog|slechts|alleen|enkel) (maar|nog) tot
        (verloopt|vervalt|eindigt|stopt|loopt af) (op|morgen|vandaag|deze|aanstaande|over|binnenkort|eind|vrijdag|maandag|dit|volgende)
        (heb|hebben|moet|zou|wil|willen|moeten) [ik|we|wij|graag] [graag|echt|nu|snel|van] [echt|dringend|snel] (een|uw|je|jullie|uw) [snel|spoedig|definitief|definitieve] (antwoord|beslissing|reactie|akkoord|besluit|handtekening|bevestiging|uitsluitsel) [van u|van je|snel|echt|nodig|hebben|nog|vandaag|deze week|voor|binnen] (nodig|hebben|vandaag|deze week|voor|binnen|snel|ontvangen)
        (zo snel mogelijk|zo spoedig mogelijk|asap|per ommegaande|omgaand|spoedig|spoedige|zsm|z.s.m|op korte termijn|met spoed|onverwijld|direct) [een|uw|je|van] [reactie|antwoord|te|bericht|horen|weten|laten|besluit|bevestig*|reageren|beslissing]  (reactie|antwoord|te|bericht|horen|weten|laten|besluit|reageren|beslissing|van u|van je|terugkoppeling)
        (snel|spoedig|vlot|per omgaande) [een|uw|je|mogelijk] (antwoord|reactie|van u te horen|iets te horen|van je te horen|een besluit|beslissen|reageren|besluiten|knoop)
        (dringend|urgent|spoed|haast geboden|haast bij|tijd dringt|de klok tikt|tijdsdruk|tijd begint te dringen|tijd raakt op)
        (deadline|uiterste datum|uiterste termijn|termijn) (voor|om) [uw|je|te|jullie|het|de] (uw|je|te|tekenen|bestellen|beslissing|aanmelding|besluit|akkoord|reageren|reactie|inschrijving|handtekening)
        (binnen|in) (24|48|72|twee|drie|vijf|enkele|een paar|de komende|veertien) [24|paar|twee] (uur|dagen|werkdagen) [te|een|reageren|uw|je|beslissen|antwoord|anders|laten] (te|een|reageren|uw|je|beslissen|antwoord|anders|laten)
        (deze week|vandaag|voor het weekend|deze maand) [nog] (nog|beslissen|tekenen|rond|afronden|uitsluitsel|een besluit|akkoord|bevestigen) [beslissen|tekenen|een|rond|uw|te]
        """,
        """
        (bestelling|pakket|levering) ... (zo snel mogelijk|zo spoedig mogelijk)
        (ik|we|wij) (stuur|sturen|lever|leveren|bel|bellen|mail|mailen|laat) (u|je|het|jullie) ... (voor|uiterlijk|zo snel)
        (niet|niets|geen) (dringend|dringends|urgent|urgents|spoed|haast)
        """,
    ),
    Row(
        "scarce",
        "Zeg waar het goed voor is, of niets. Wie het nodig heeft, vraagt ernaar.",
        """
        (laatste|allerlaatste|enige|unieke|ultieme) (kans|mogelijkheid|gelegenheid|plekken|plaatsen|plek|oproep|exemplaren|dagen) [om|voor|is|nog|op|$]
        (grijp|pak|benut|mis|grijpt|pakt|laat) [u|je|nu|deze|dit|het|de|snel] [nu|deze|de|uw|je|niet|dit] [kans|aanbieding|voordeel|buitenkans|mogelijkheid|niet|aanbod|uw|je] (kans|aanbieding|voordeel|buitenkans|mogelijkheid|aanbod|slag|lopen|schieten|glippen)
        mis [u|je] [het|deze|de|dit] (niet|kans|deze|aanbod|aanbieding|boot) [niet]
        (voordat|voor|eer) het te laat is
        (nog|slechts) (maar|slechts|enkele|twee|drie|vier|een paar|een handvol|enkel|1|2|3|4|5) [een|enkele|twee|drie|vier|een paar|een handvol|vijf|paar|weinig] [vrije|beschikbare] (plekken|plaatsen|plek|plaats|dagen|exemplaren|licenties|uren|beschikbaar|over|stuks|kamers|data)
        (er zijn|zijn er|er is) [nu] (nog maar|nog slechts|nog enkele|maar enkele|slechts enkele|bijna geen|nog maar een paar) [twee|drie|vier|vijf|een|paar|enkele]
        (plekken|plaatsen|voorraad|beschikbaarheid|aantal|capaciteit) [is|zijn|raakt|gaan|raken|loopt] [bijna|zeer|snel|erg|al] (beperkt|op|hard|vol|weg|schaars|snel|bijna|terug|vergeven)
        (beperkte|tijdelijke|exclusieve|unieke|eenmalige|speciale|laatste|scherpe) (tijd|aanbieding|actie|voorraad|plaatsen|plekken|kans|korting|aanbod|beschikbaarheid|oplage|actieprijs)
        (beslis|bestel|boek|reserveer|schrijf|handel|teken|koop|wees|besluit|meld|profiteer) [u|je|dan|er|er dan|snel|dus] (nu|vandaag|snel|direct|dan snel|er snel bij|nog vandaag|meteen|er dan|gauw|tijdig|er op tijd bij)
        (prijzen|prijs|tarieven|tarief) [gaan|gaat|zullen|zal|stijgen|stijgt|worden] [binnenkort|volgende|per] (omhoog|stijgen|stijgt|verhoogd|per|binnenkort|vanaf|volgende|duurder)
        (zolang|tot) [de] (voorraad strekt|er plek|er nog plek|er plaats|op is|op = op)
        op is op
        (voor|tegen) deze prijs [kan|alleen|niet|nog|$]
        (andere|meer|meerdere) (klanten|geïnteresseerden|partijen|bedrijven|gegadigden|kandidaten) (zijn|hebben|staan|wachten|willen|die|klaar|tonen)
        (uw|je|jullie|jouw|de) (concurrent|concurrenten|concurrentie) (is|zijn|heeft|hebben|zit|zitten|slaapt|doet|gaat|maakt) [al|niet|ook|ermee]
        """,
        """
        mis ik
        """,
    ),
    Row(
        "sorry",
        "Laat de verontschuldiging weg en begin met wat u wilt zeggen.",
        """
        (sorry|excuus|excuses|pardon|vergeef|neem me niet kwalijk|neemt u me niet kwalijk|mijn excuses|verontschuldig|mijn verontschuldigingen|het spijt me) [me|mij|voor|dat|als|bij voorbaat|alvast|nogmaals|de|het|mijn] [dat|als|de|het|mijn|ik|om|wederom] [ik|alweer] [u|je|jullie|weer|zo|al|alweer|blijf|nogmaals|wederom|opnieuw] ... (lastigval|lastig val|lastigvallen|stoor|storen|storing|aandring|aandringen|zeur|zeuren|blijf mailen|blijf bellen|weer schrijf|weer mail|alweer|opdringerig|opdringerigheid|volhard|volharding|vasthoudend|vasthoudendheid|val|overlast|ongeduld|nogmaals|opnieuw|achtervolg|stalk|weer ben|doordram|bestook|bombardeer|push|drammen|blijf vragen|weer contact|weer een mail|gezeur|gedram|nog een keer|de zoveelste)
        (lastigvallen|lastig te vallen|lastigval|lastig val|storen|stoor|stalken|stalk|opjagen|bestoken|hinderen|plagen) [ik|u|je|met|weer|niet|nog|te] [weer|met|niet|nog|te] (weer|met|niet|nog|te|u|je|zijn|$|veel|lang)
        (wil|wilde|willen|hoop|zou|wou) [ik|we|wij] [u|je|jullie|echt|absoluut|zeker|liever|beslist|ook] [niet|zeker] [niet|u|je|te] [niet|te] (opdringerig|lastig|lastigvallen|vervelend|pushen|pusherig|drammen|zeuren|storen|onder druk|aandringen|irritant|drammerig|tot last|opdringen|stalken|overkomen als|lastig zijn|dwingend|vervelend zijn|een zeurpiet|te veel|drukken|zeurderig|hinderlijk|opjagen)
        (hoop|hopelijk|hopen) [dat] [ik|u|je|het] [u|je|het|vindt|vind|ben] [niet|het|te|me] ... (niet stoor|niet lastig|niet erg|stoor niet|niet vervelend|niet te opdringerig|val u niet|val je niet|niet opdringerig|niet kwalijk|niet te lastig|niet hinderlijk|erg vindt|niet erg dat)
        (vind|vindt|vinden) (u|je|jullie|het) [het] [hopelijk|toch] niet (erg|vervelend|lastig|storend) [dat|als|toch] (dat|als|ik)
        (lastig|opdringerig|vervelend|irritant|pusherig|drammerig|zeurderig|hinderlijk|vasthoudend|volhardend) [te|over] (zijn|overkomen|overkom|lijken|worden|te zijn|verkoper|ben|klinken|van mij|te worden|klink|overkomt)
        ^ [hallo|dag|hoi] [daar] (ik weer|daar ben ik weer|hier ben ik weer|daar is ie weer|ik ben het weer|daar ben ik alweer|ben ik weer|ik ben er weer|weer een mailtje van mij)
        (blijf|blijven) [ik] (mailen|bellen|zeuren|schrijven|vragen|aandringen|volhouden|achtervolgen|drammen|proberen)
        (vergeef|vergeeft|excuseer|excuseert) [u|je] (me|mij|mijn|het) [mijn|dat|de|ik] [ongeduld|volharding|vasthoudendheid|gezeur|opdringerigheid|vrijmoedigheid|aanhouden|dat]
        (tot last|last bezorgen|ten laste) [te|zijn|ben|bezorg] [zijn]
        (misbruik|beslag) [te|van] (maken van|leggen op|uw geduld|je geduld|uw goedheid)
        (met het risico|op het gevaar af|zonder) [om|dat|ik|u|je|te] [te|u|je] (opdringerig|lastig|vervelend|willen storen|zeuren|te willen|aandringen|drammen|lastigvallen|storen|zeurderig)
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
        (weet|weten|begrijp|begrijpen|snap|snappen|besef|kan me voorstellen|neem aan|ga ervan uit|kan me indenken|stel me voor|vermoed|denk|zie|realiseer me) [dat|wel|hoe|heel|natuurlijk|best|ook|ik] [dat|goed|u|je|jullie|hoe] [u|je|jullie|het|uw] ... (druk|drukke|drukbezet|weinig tijd|volle agenda|geen tijd|agenda vol|tijd schaars|tijd kostbaar|omkomt|veel aan uw hoofd|veel aan je hoofd|handen vol|hectisch|veel op uw bord|veel op je bord|onder water|overspoeld|bezet|tijd beperkt|het razend druk|tijd waardevol|volgepland)
        (u|je|jullie) (zult|zal|zullen|moet|hebt|heeft|heb|hebben) [het] [vast|ongetwijfeld|waarschijnlijk|wel|zeker] [wel|het|heel|erg] [heel|erg|razend|ontzettend|vreselijk|super|waanzinnig|enorm|wel] (druk|drukbezet|druk hebben|handen vol|veel aan uw hoofd|veel aan je hoofd|veel te doen|omkomen|drukke agenda)
        (vast|ongetwijfeld|waarschijnlijk|zeker|wel|het) (razend|erg|heel|ontzettend|super|vreselijk|hartstikke|stikdruk|smoordruk|enorm|waanzinnig) (druk|drukbezet) [hebben|hebt|heeft|bent|heb|met|nu]
        (stikdruk|superdruk|smoordruk|razenddruk)
        (ondanks|in|met|tussen) (uw|je|jullie|alle|al die|de) (drukke|volle|overvolle|drukte|hectiek|hectische|waan) [agenda|schema|werkzaamheden|dag|bestaan|leven|dagen|van]
        (uw|je|jullie|jouw|een) (drukke|volle|overvolle|hectische|drukbezette) (agenda|schema|bestaan|leven|dagen|werkdag|week)
        (uw|je|jouw|jullie) (kostbare|waardevolle|schaarse|dure) tijd
        (uw|je|jouw|jullie) tijd is (kostbaar|schaars|waardevol|geld|beperkt)
        (heb|hebt|heeft|hebben|zou|kunt|kun|geef|gunt|gun) [u|je|jullie|me|mij|ons] [misschien|even|heel even|nog|me|mij] (twee|vijf|een|een paar|tien|vijf|2|5|10|15) [paar|enkel] (minuten|minuutjes|minuut|minuutje|tellen|seconden|momentje|ogenblikje|moment) [voor|van|vrij|kunnen|tijd|de tijd] (voor me|van uw|van je|voor mij|voor ons|vrij|vrijmaken|missen|tijd|voor een|$)
        (maar|slechts|niet meer dan|hooguit) (twee|vijf|een|een paar|tien|2|5|10|15) [paar] (minuten|minuutjes|minuut|minuutje|tellen|seconden|minuutjes van)
        (twee|vijf|een|een paar|tien|2|5|10) (minuten|minuutjes|minuut|minuutje) van (uw|je|jouw|jullie) [kostbare|waardevolle] tijd
        (zal|wil|zullen|willen) [ik|we] (uw|je|niet|u|jullie) [kostbare|te veel|niet] [tijd|van] ... (verspillen|in beslag nemen|verdoen|vragen|roven|ophouden|beslag leggen|afpakken)
        (drukbezet|drukbezette|druk bezet|druk baasje|druk mens|bezige bij)
        (als|zodra|mocht|wanneer) (u|je|jullie) [eens|even|ooit|tussendoor] [een|tussendoor] (gaatje|minuutje over|adempauze|momentje over|gaatje in|minuutje hebt|minuutje heeft|vijf minuten)
        """,
        """
        (was|waren) (u|je|jullie) 
        """,
    ),
    Row(
        "plead",
        "Laat u het liever hierbij, dan is dat goed.",
        """
        (smeek|smeken|smeekbede|smeekte|bid en smeek|op mijn knieën|op mijn blote knieën|wanhopig|ten einde raad|alsjeblieft alsjeblieft|met klem|bedel|hunker)
        (zou|zouden) [ik|het|u|je|me|mij] ... (heel|erg|enorm|ontzettend|super|zeer|bijzonder|eeuwig|ongelofelijk|oprecht|zo|ongelooflijk|geweldig) (blij|dankbaar|fijn|waarderen|helpen|gelukkig|erkentelijk|op prijs stellen|verguld|geholpen) [mee|zijn|met|als|maken|vinden|van] 
        (zou|zouden) (u|je|me|mij|ons) [er] [mij|me|ons] [enorm|erg|heel|ontzettend|zeer|er] [enorm|erg|heel|zeer] [een|mee|erkentelijk|dankbaar] (een plezier|een groot plezier|enorm mee|dienst bewijzen|helpen|dankbaar|blij maken|een dienst|erkentelijk|gelukkig)
        (doe|doet|bewijs|bewijst) [u|je] (me|mij|ons) [een|dat|het|dit|alstublieft|alsjeblieft] [een] [groot|klein|enorm] (plezier|lol|gunst|dienst|genoegen)
        (wil|mag|zou|kan) [ik] [u|je|jullie] [om|een] [een] (kleine|grote|enorme|enorme) (gunst|dienst) [vragen|willen]
        (om een|een) (gunst|dienst) (vragen|te vragen|bewijzen|verzoeken)
        (al is het|al was het|ook al is het|desnoods|zelfs|zij het) (maar|slechts|alleen|een|één) [een|één|met|twee|alleen] [kort|enkel|simpel|klein] (woord|regel|ja|nee|zin|enkel|antwoord|woordje|regeltje|een ja|duimpje|berichtje|zinnetje|simpel|reactie)
        (elke|iedere|enige|een|kort) [kleine|korte|enkele|vorm van] (reactie|terugkoppeling|teken|levensteken|antwoord|berichtje|signaal) [hoe kort|van u|van je|hoe klein|zou|is|wordt] (hoe|van u|van je|zou|zeer|enorm|erg|is welkom|wordt gewaardeerd|heel|fijn)
        (kort antwoord|korte reactie|klein berichtje|enkel woord|simpel ja|teken van leven|levensteken) [zou|is|van|op prijs|wordt|waardeer*|graag] (zou|is al|op prijs|wordt|graag|fijn|van u|van je|geven|alvast)
        (geef|geeft|gun|gunt) [u|je] (me|mij|ons) [nog|toch|alstublieft|alsjeblieft|op zijn minst] [een|één|nog] (kans|laatste kans|tweede kans|een kans|een teken|teken|een tip|nog een kans|een signaal|hint)
        (reken|rekenen|hangen|hangt|afhankelijk|leun|vestig) [ik|we|er] [echt|heel|er|mijn|enorm|alles|veel|ben|volledig] [erg|van|hoop|op] (op u|op je|op jullie|van u af|van je af|van deze|op uw|op je|van uw|van jullie)
        (heb|hebben) [ik|we|u|je|deze|uw|je] [u|deze|uw|je|echt|dit] [opdracht|order|hulp|echt|verkoop|deal|bestelling] [echt|hard|zo|heel|dringend] (hard nodig|echt nodig|broodnodig|zo nodig|heel hard nodig|dringend nodig)
        (mijn|onze) (baas|chef|target|targets|quota|cijfers|omzet|provision|provisie|manager|bonus|directie|leidinggevende|kwartaal|doelstelling) (is|hangt|wil|vraagt|zit|staat|zijn|hangen|verwacht|moet|wordt|hangt af)
        (hoop|reken|vertrouw) (vurig|innig|van harte dat u|zo|vurig op|oprecht op|op uw goedheid|op uw begrip en|op uw welwillendheid|op je goedheid|ontzettend)
        (laat|laten) (me|mij|ons) [alstublieft|alsjeblieft|toch|niet] [niet] (niet in de steek|niet vallen|in de steek|niet zitten|niet stikken|niet bungelen)
        """,
    ),
    Row(
        "last",
        "Ik laat het hierbij rusten. Komt het ooit van pas, dan is één regel genoeg.",
        """
        (dit|dat|het|hier|hierbij) [is|wordt|was|zal] [dan|nu|dus|voorlopig|ook] [ook|dan] (mijn|de|het|onze) [aller] (laatste|allerlaatste|finale|ultieme) (mail|mailtje|bericht|berichtje|poging|keer|herinnering|telefoontje|brief|reminder|waarschuwing|contact|kans)
        (mijn|een|onze|nog een) (laatste|allerlaatste|finale|ultieme) (mail|mailtje|bericht|berichtje|poging|herinnering|reminder|brief) (aan u|aan je|aan jullie|aan jou|hierhierover|voordat|in deze|in dit|van mij|voor ik)
        ^ (laatste|allerlaatste|finale|ultieme) (mail|mailtje|bericht|poging|herinnering|oproep|waarschuwing|reminder|sommatie|aanmaning|kennisgeving|keer)
        (voor de|de|een) (allerlaatste|laatste) (keer|maal) (dat ik|dat u|mail|schrijf|bel|voordat|contact|$|hierover|probeer)
        (u|je|jullie) (hoort|hoor|horen|zult|zal|krijgt|ontvangt) [dan|hierna|daarna|van mij|van ons|nu|me] ... (niets meer|niet meer|nooit meer|niks meer|geen mails meer|geen berichten meer) 
        (hoort|hoor|horen) (u|je|jullie) [dan|hierna|van mij|van ons] ... (niets meer|niet meer|nooit meer|niks meer)
        (zal|ga|zullen|gaan) [ik|we|wij] (u|je|jullie|er|hierna|dan|hiermee) [dan|hierna|verder|hier] ... (niet meer mailen|niet meer lastigvallen|niet meer benaderen|niet langer|niet meer storen|niet meer contacteren|niet verder|met rust|geen contact meer|niet meer schrijven|niet meer bellen|mee ophouden|mee stoppen|mee op)
        (stop|stoppen|hou|houd|houden) (ik|we|wij) [er|hier|dan|hiermee|nu] [nu|dan|maar|definitief|mee] (mee|mee op|ermee|met mailen|met bellen|op met|ermee op|hiermee|definitief|met schrijven)
        (geef|geven) (ik|we|wij) het [dan|hierbij|maar|nu] [maar|nu] op
        (afscheidsmail|afscheidsbrief|afscheid nemen|gooi de handdoek|gooi ik de handdoek|handdoek in de ring|zet er een punt achter|zet ik er een punt|streep eronder|een punt achter)
        (hierna|daarna|vanaf nu|na deze mail|na dit bericht) [zal|ga|hoort|laat|stop|neem|sluit] (zal|ga|hoort|laat|stop|neem|sluit|zult) [ik|u|je|we] 
        (neem|nemen) (ik|we) [hierbij|dan|hiermee] afscheid
        (voordat|voor|eer) ik (het opgeef|opgeef|de handdoek|het dossier|u van|je van|afscheid|stop met|het afsluit|de zaak)
        """,
        """
        mijn laatste (mail|mailtje|bericht) (had|was|ging|van|over|kwam)
        """,
    ),
    Row(
        "otherwise",
        "Wilt u liever niet verder, dan is dat goed, en er verandert niets tussen ons.",
        """
        (sluit|sluiten|sloot|archiveer|archiveren|verwijder|verwijderen|haal|halen|schrap|schrappen|wis|wissen|leg|streep) [ik|we|wij|dan] [dan|het|uw|je|de|hierbij|u|jullie|automatisch] [dan|het|uw|je|de|hierbij] (dossier|zaak|aanvraag|kwestie|ticket|account|gegevens|van mijn lijst|van de lijst|lijst|uit mijn|van onze|uit ons|project|uit het|het dossier|uw dossier|bestand|dossiers|opdracht|gesprek) [af|sluiten|$]
        (dossier|zaak|aanvraag|kwestie|ticket|account|offerte) [dan|als|te|ga|zal|moet|hierbij] ... (sluiten|gesloten|archiveren|afsluiten|afgesloten|verwijderen|schrappen|laten vervallen|in de la|naar het archief)
        (als|indien|mocht|wanneer|bij|zonder|zolang) [ik|u|we|je|geen|er|een] [niets|geen|niet|antwoord|reactie|tegenbericht|van u|van je|uw|hierop|dan|meer] ... (sluit ik|ga ik|gaan we|neem ik aan|neem aan|zal ik|zullen we|moet ik|moeten we|beschouw ik|concludeer ik|annuleer ik|vervalt|verwijder ik|geef ik|trek ik|sluiten we|beschouw|sluit het|moeten wij|zie ik me|bied ik|schrap ik)
        (ga|gaan|neem|nemen|concludeer|concludeeer|veronderstel|begrijp|leid|maak|beschouw) (ik|we|wij) [er|dan|hieruit|daaruit|hier] [dan|maar|van uit|vanuit] [ervan|vanuit|uit|aan|op|af|van uit|maar vanuit|maar] [uit|vanuit|aan|af|op|dan] dat (u|je|jullie|het|er|dit) [geen|niet|geen verdere] ... (interesse|meer|behoefte|niet|geen|geinteresseerd|afgelopen|van de baan|over is|hoeft)
        (vat|vatten|beschouw|beschouwen|zie|zien|interpreteer|interpreteren|neem|lees) (ik|we|wij) [uw|je|jullie|de|dit|het|deze|dat] (stilte|stilzwijgen|zwijgen|uitblijven|niet reageren|als|op) ... (op als|als een|als nee|als afwijzing|als desinteresse|een nee|geen interesse|als)
        (uw|je|jullie|de) (stilte|stilzwijgen|zwijgen) [is|zegt|beschouw|betekent|vat|zie|geldt] [voor|genoeg|ik|als]
        (anders|zo niet|in het andere geval|bij gebreke) [zal|geef|ga|moet|vervalt|bied|zie|zijn|sluit|trek|gaan|moeten|annuleer|schrap|ben] (zal|geef|ga|moet|vervalt|bied|zie|zijn|sluit|trek|gaan|moeten|annuleer|schrap|ben) [ik|we|wij|uw|je|het|de]
        anders (zal|geef|ga|moet|vervalt|bied|zie|sluit|trek|gaan|moeten|annuleer|schrap|ben|verliest|geven) (ik|we|wij|uw|je|het|de|u|jullie|deze)
        (geef|geven|bied|bieden|sta|verkoop|gun) (ik|we|wij) [dan] (uw|je|de|het|deze|jullie) (plek|plaats|plekje|datum|slot|aanbod|tijd|project|prijs|kamer|opdracht) [dan] [aan|af|weg|door] (aan|af|weg|door)
        aan (iemand anders|een ander|een andere|andere klanten|de volgende|een concurrent|anderen|de eerstvolgende)
        (trek|trekken|neem|annuleer|annuleren|laat|laten|intrekken|in te trekken|annuleert) [ik|we|wij|dan|mijn|het] [dan|mijn|het|ons|uw|de|onze|je] [dan|mijn|het|ons|uw|de|onze|je] (aanbod|offerte|voorstel|reservering|afspraak|korting|bestelling|aanbieding|optie) [in|terug|vervallen|dan|$]
        (zie|zien|voel|ben|zijn|voelen) (ik|we|wij) [me|mij|ons|dan|helaas] [helaas|dan] (genoodzaakt|gedwongen|verplicht)
        (kan|kunnen) (ik|we|wij) [u|je|het|de|deze|dit|uw|dan|niet] ... (niet langer garanderen|niet meer garanderen|niet garanderen|niet langer vasthouden|niet meer vasthouden|niet langer reserveren|niet meer reserveren|niet langer aanhouden|niet vasthouden)
        (neem|nemen) (ik|we|wij) [dan] contact op met (uw|je|jullie) (leidinggevende|baas|directie|chef|manager|directeur)
        (verdere|juridische|andere) (stappen|maatregelen|consequenties) (ondernemen|nemen|te nemen|genoodzaakt|volgen)
        """,
        """
        (sluiten|sluit) (we|wij|om|vrijdags)
        """,
    ),
    Row(
        "given_up",
        "Ik neem aan dat uw prioriteiten zijn verschoven; dat gebeurt iedereen.",
        """
        (heeft|heb|hebt|hebben) (u|je|jij|jullie) [het|de|uw|je|dit|dan|soms|nu|er|het hele|hiervoor] [project|plan|idee|plannen|hoop|moed|interesse|soms|al|dan|definitief] [soms|nu|dan|er|al|helemaal] (opgegeven|laten varen|laten vallen|afgeschreven|de handdoek|losgelaten|de moed verloren|geen interesse meer|vergeten|van afgezien|afgehaakt|de hoop opgegeven|geen zin meer|laten schieten|afgeblazen|aan de wilgen)
        (geeft|geef|geven) (u|je|jullie) [het|dit|uw|je] [project|plan|nu|dan|al|zomaar]  [dan|nu|al|zomaar] op
        (moet|mag|kan|zal|moeten) ik [hieruit|dus|dan|nu|het|er|daaruit|maar] ... (concluderen|opmaken|aannemen|van uitgaan|vanuit gaan|vanuitgaan|afschrijven|schrappen|opgeven|begrijpen dat|sluiten|vergeten|afleiden|streep)
        (is|was|zijn) (dit|het|uw|je|het project|het plan|jullie|dat) [project|plan|voor u|voor je|dan|nu|nog|probleem] ... (van de baan|niet meer belangrijk|geen prioriteit meer|nog actueel|nog relevant|niet meer actueel|nog wel belangrijk|dood|over en uit|nog een prioriteit|niet meer relevant|begraven|afgeblazen|definitief van)
        (bent|ben|zijn) (u|je|jullie|jij) [nog|dan|eigenlijk|niet|wel|soms|überhaupt] [wel|niet|steeds|eigenlijk] [wel|langer|meer] (geïnteresseerd|van gedachten|van mening|afgehaakt|overgestapt|in zee|niet meer geïnteresseerd)
        (heeft|heb|hebt|hebben|is er) (u|je|jullie|jij) [eigenlijk|nog|wel|soms|dan] [nog|wel] (interesse|belangstelling|behoefte) [in|aan|nog|$|meer]
        (heeft|heb|hebt|hebben) (u|je|jullie|jij) [misschien|soms|inmiddels|al|dan] (voor een ander|iemand anders|een ander|een andere partij|een betere) [gekozen|gevonden|partij|bedrijf|optie]
        (wilt|wil|willen) (u|je|jullie) [het|echt|dit|dan|nu|de|echt|werkelijk] ... (laten lopen|mislopen|opgeven|missen|riskeren|laten schieten|blijven verliezen|laten liggen|geld laten|laten varen|blijven aanmodderen|op zijn beloop)
        (zult|zal|gaat|zullen) (u|je|jullie) [er|hier] [later|nog|echt|zeker|het] [spijt|later|zeker] (spijt van krijgen|spijt|betreuren|berouwen|spijt van)
        (u|je|jullie) (zult|zal|krijgt|gaat|zullen) [er|hier] [later|nog|echt|vast|zeker] [spijt|van] (spijt|betreuren|van balen)
        (zonde|jammer|doodzonde|een gemiste kans) (zou|als u|als je|van al|om dit|om het|om te|zijn om|zijn als) [zijn|het] [als|om|dit]
        (zou|wordt|is) [het|toch|wel|echt|een] [toch|wel|echt] (zonde|doodzonde|gemiste kans|eeuwig zonde) [zijn|als|om|van|dat]
        (kunt|kan|kun|durft|durf) (u|je|jullie) (het|zich|je|uw) [zich] [veroorloven|permitteren] [om|het|niets|niet|te] (veroorloven|permitteren|aan om|te riskeren)
        """,
        """
        (als|mocht|wanneer|dat|of|indien) (dit|het|u|je|uw) 
        """,
    ),
    Row(
        "softener",
        "Laat het woordje weg en lees de zin nog eens: hij wordt er vriendelijker van.",
        """
        (nog|heel|gewoon|alleen|maar|snel|toch|zomaar|ook|eventjes) (even|eventjes) [snel|kort|een|iets|vragen|horen|weten|laten|bellen|mailen|informeren|checken|reageren]
        (wil|wilde|wou|zou|kom|mail|bel|schrijf|ben|vraag|wilden|kun|kunt|kan|zal|laat|meld|dacht|hoor|wacht|reageer) [ik|u|je|jullie|we|me|mij|graag|het|je mij] [graag|u|je|nog|me] (even|eventjes|eens even|even kort|even snel|gewoon even|heel even|alleen even)
        (even|eventjes) (kort|snel|vlug|vragen|informeren|horen|checken|navragen|bellen|mailen|laten|weten|bijpraten|polsen|terugkomen|contact|een|iets|reageren|tijd|kijken|sparren|antwoorden|aankaarten|herinneren|doorgeven|tussendoor|voor de zekerheid)
        (een|nog een|nog één|mijn) (klein|kort|snel|kleine|korte|snelle|mini|heel klein|heel korte) (vraagje|vraag|berichtje|mailtje|reminder|belletje|verzoek|verzoekje|update|opmerking|herinnering|gunst|momentje|duwtje|puntje|dingetje|reactie|check|bericht)
        (vraagje|berichtje|mailtje|belletje|momentje|minuutje|verzoekje|reactietje|updateje|seintje|antwoordje|dingetje|gaatje|puntje)
        ^ (kort|snel|korte|snelle|klein|kleine) (vraagje|vraag|berichtje|bericht|even|check|mailtje|update)
        (alleen|enkel|slechts|gewoon|simpelweg) [maar|even] (maar|even|vragen|weten|horen|informeren|benieuwd|om te|een)
        (zou|zouden|kunt|kun|wilt|wil) (u|je|jullie) [me|mij|ons] (misschien|wellicht|eventueel|mogelijk|heel even|even|eens) [even|kunnen|me|willen|een|kort|mij]
        (misschien|wellicht|eventueel) (kunt|kun|zou|wilt|wil|heeft|heb|kunnen) (u|je|jullie|we) [even|me|eens|nog|toch|een]
        (eigenlijk|feitelijk|in principe) (wilde|wil|alleen|maar|wou|gewoon) [ik|maar|alleen|even]
        (een beetje|beetje|een tikje|een klein beetje) (feedback|tijd|aandacht|reactie|geduld|informatie)
        (als|mocht) (het|u|je) [niet|eens|toch|misschien] (mag|schikt|kan misschien|te veel gevraagd|uitkomt misschien|niet te veel moeite|niet te veel) [even|is]
        (snel|kort|vlug|heel kort|heel snel) (vragen|laten|bellen|reageren|informeren|checken|iets|een|antwoorden|terugkoppelen|weten)
        (maar|alleen) (vragen|weten|horen|laten weten|checken|zeggen) (of|hoe|dat|wanneer)
        """,
        """
        (even) (goed|prima|later|groot|zo|blij|welkom|veel|als|waar|lang|fijn|bruikbaar|graag)
        evenveel
        één korte (regel|zin)
        """,
    ),
)

DUTCH = Words(
    ROWS,
    fine="""
        [een|uw|je|het|dat|jouw|ook] nee [is|zou|mag|hoor|helpt|kan|blijft|geldt]
        (wat|hoe|welke|welk|waar|waarvoor|of) [antwoord|kant] (u|je|jullie|het) [ook] [maar|er] (ook|beslist|besluit|kiest|antwoordt|wordt|zegt|uitkomt|beslissen)
        (elk|ieder|alle|beide|allebei|elke|iedere|welk) (antwoord|antwoorden|beslissing|besluit|keuze|is|zijn|keuzes|kan)
        (is|zou|vind|dat|blijft|alles|dan|het|ook) [ik|dat|is|het|ook|dan|echt|voor mij|mij] [dat|ook|voor mij|het|mij] [ook|echt|helemaal|net zo|evengoed|even|allemaal|heel|volkomen|gewoon|mij|best|net zo goed] (prima|goed|best|in orde|oké|ok|welkom|begrijpelijk|geen probleem|okay|fijn|geen enkel|even goed|gewoon|logisch|om het even)
        (geen|niets) (probleem|enkel probleem|bezwaar|punt|kwaad|aan de hand|mis|verloren|hard)
        (neem|neemt) (ik|niemand) [u|je|jullie|het|dat] [dat|niet] (niet kwalijk|zeker niet kwalijk|kwalijk|niemand)
        (laten|laat|houden) [we|ik|u|je|het] [het|dit|u|je] [dan|liever|gerust|gewoon] (hierbij|rusten|daarbij|erbij|bij)
        (ervan af|daarvan af|afzien|ziet u af|niet verder|iets anders|iemand anders|tegen|niet door) [te|gaan|gaat|kiest|kiezen|zien|wilt|wil|besluit|gekozen|zien]
        (begrijp|snap|respecteer|waardeer|accepteer) (ik) [dat|het] [ook|volkomen|helemaal|best|net|heel|goed]
        (net zo|even|evengoed|evenzeer) (welkom|goed|blij|fijn|graag|bruikbaar|waardevol|prettig)
    """,
    call="""
        (bel|bellen|belt|belletje|telefon*|opbellen|beltijd|gebeld|telefoon*)
        (praat|praten|spreek|spreken|gesprek|bespreken|overleggen|mondeling|doorpraten|sparren)
    """,
    asks="""
        ^ [en|dus] (laat|laten|stuur|geef|bel|mail|schrijf|antwoord|bevestig|teken|zeg|vertel|kies|kijk|lees|reageer|noem) [u|je] (me|mij|ons|het|even|de|dan|mijn)
        (kunt|kun|zou|zoudt|wilt|wil|zouden|kan) (u|je|jullie) [me|mij|ons|alstublieft|alsjeblieft|dit|het] ... (laten weten|sturen|geven|bellen|mailen|antwoorden|bevestigen|tekenen|zeggen|vertellen|reageren|kijken|lezen)
    """,
    receipt="""
        (leesbevestiging|ontvangstbevestiging|ontvangstbewijs|leesbevestigingen)
        (ontvangst|goede ontvangst|lezen) [van|deze|dit|mail|bericht] [mail|bericht|deze|even] (te bevestigen|bevestigen|bevestigt)
        (bevestig|bevestigt|bevestigen) [u|je|mij|me|even] [de] (ontvangst|goede ontvangst|dat u dit|dat u deze|dat je dit|dat je deze)
    """,
    attachment="""
        (bijlage|bijlagen|bijgevoegd|bijgevoegde|bijgesloten|bijgaand|bijgaande|aangehecht|toegevoegd als)
        (voeg|sluit) [ik|hierbij] [de|het|mijn|ons] ... (bij|toe)
    """,
    price="""
        (korting|kortingen|kortingsactie|actieprijs|speciale prijs|scherpe prijs|gratis|kosteloos|procent korting|prijslijst|niet goed geld terug|aanbiedingsprijs)
        (in|op|aan|van) de prijs (zakken|doen|aanpassen|tegemoet|iets|verlagen)
    """,
    formal="u U uw Uw uzelf",
    informal="je Je jij Jij jou jouw Jouw jullie Jullie",
    greetings="beste hallo dag hoi geachte goedendag goedemorgen goedemiddag hey lieve ha",
    shouts="DRINGEND URGENT BELANGRIJK NU VANDAAG LAATSTE HERINNERING GRATIS LET SPOED DIRECT",
    conditions="als mocht wanneer indien wilt wil praat komt schikt liever",
)
