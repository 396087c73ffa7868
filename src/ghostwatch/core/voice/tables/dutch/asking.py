"""Dutch phrases of checking and bumping, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "check",
        "Misschien heb ik het moment verkeerd ingeschat; past het niet, dan is dat prima.",
        """
        (heeft|heb|hebt|hebben) (u|je|jullie) ... (kunnen|kans gezien) .. (bekijken|kijken|
            doornemen|lezen|
            bespreken|overleggen) ?
        (ik|we|wij) (wilde|wil|wou|wilden|zou|kom|kwam|bel|mail|schrijf|
            neem contact op) ... (vragen of|vragen hoe|vragen wanneer|informeren|navragen|polsen|
            checken|weten of|weten hoe|horen of|horen hoe|horen wat|kijken of|opvolgen|aftasten|
            opvragen|nagaan of)
        (wilde|wil|wou|wilden|zou|kom|kwam|bel|mail|schrijf|neem contact op) (ik|we|
            wij) ... (vragen of|vragen hoe|vragen wanneer|informeren|navragen|polsen|checken|
            weten of|weten hoe|horen of|horen hoe|horen wat|kijken of|opvolgen|aftasten|opvragen|
            nagaan of)
        (neem|nemen) contact op om te (horen|vragen|informeren|polsen|weten)
        (informeer|informeren|informeerde|pols|polsen|poolshoogte|hengelen|hengel) [ik|even|bij|u|
            je|eens|nog|nemen] (even|eens|naar|of|bij|hoe|u|je|nog|nemen)
        (navraag|navragen|nabellen|nabel|nagebeld|opvolgen|opvolging) [doen|van|over|te|even|bij|op|
            mijn|geven|$]
        (check|checken|checkte) [ik|even|nog|eens|of|bij] (even|nog|eens|of|bij|hoe|in)
        (even|kort|nog|eens|alvast) (checken|inchecken|polsen|informeren|peilen|aftasten|
            bijpraten over mijn)
        (kom|kwam|komen|kwamen|terugkomen|terugkom|terug te komen|terugkomend) [ik|wij|even|nog|
            graag|hierbij|daarom|we] [even|nog|graag|eens|hierbij] [op|terug] (terug op|op mijn|
            op onze|op het|op de|op ons)
        naar aanleiding van (mijn|ons|onze) (mail|offerte|voorstel|bericht|vorige|eerdere|gesprek|
            laatste)
        (follow up|follow-up|touch base|opvolgmail|opvolgmailtje)
        (heb|hebt|heeft|hebben|had|hadden|bent|ben|zijn) (u|je|jij|jullie) [al|misschien|inmiddels|
            intussen|ondertussen|er] [al|de|even|eens|naar|er] (tijd|kans|gelegenheid|gekeken|
            kunnen kijken|toegekomen|kunnen lezen|naar kunnen kijken|doorgenomen|bekeken|
            over nagedacht|tot een|gelezen|overlegd|kunnen nadenken)
        of (u|je|jullie|jij) (al|inmiddels|intussen|ondertussen|misschien) ... (gekeken|kijken|tijd|
            kans|gelegenheid|gelezen|bekeken|besproken|besloten|doorgenomen|nagedacht|toegekomen|
            overlegd|beslist|lezen)
        (al|reeds|inmiddels|intussen) [eens|even] naar (mijn|ons|het|de|onze) (voorstel|offerte|
            mail|bericht|plan) ... (gekeken|kijken|bekeken)
        (vraag|vroeg|vragen|benieuwd) (me|ons|mij|ik|naar|of|hoe) [af|u|je|ik|jullie] [of|hoe|
            al] (of|hoe|al|uw reactie|je reactie|jullie reactie|uw beslissing|je beslissing|u al|
            je al|uw mening|je mening)
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
        (hoe|wat) [is|zijn|was] (staat|staan|de stand|de status|het ervoor|de zaken|het ermee) [het|
            de|zaken|er|ermee|met|ervoor|nu|van|erbij|uw|je]
        hoe het (staat|ervoor staat|ermee staat|gaat met|loopt met|ermee gaat|ervoor|ermee|zit met|
            vordert)
        hoe het [er] .. (staat|voorstaat|ervoor staat)
        hoe (ver|staan|loopt|vordert|vorderen|verloopt|zit|gaat) [bent|ben|zijn|is] (u|je|jullie|
            het|de|zaken|uw|jullie|dat) [met|er|ermee|inmiddels|nu|al|al met|zaken] (met|mee|ermee|
            ervoor|er|bij|inmiddels|nu|voor|al|besluit*|voorstel|offerte|project)
        hoe ver (u|je|jullie) ... (bent|zijn|bent met|gekomen|staan)
        (is|zijn|was|komt) er [al|misschien|inmiddels|nog|intussen] [al|wat|iets|enig] (nieuws|
            ontwikkelingen|updates|update|voortgang|vooruitgang|een besluit|een beslissing|beweging|
            schot|meer duidelijkheid|duidelijkheid|iets bekend|bekend) [in|van|over|bij|uit|genomen|
            te melden|$]
        of er [al|inmiddels|misschien] [al|wat|iets] (nieuws|ontwikkelingen|een update|een besluit|
            een beslissing|voortgang|schot)
        (al|enig|nog) [iets|wat|meer] (nieuws|update|updates|ontwikkeling|ontwikkelingen|
            iets te melden) [te] [van|over|bij|vanuit|omtrent|$] (van|over|bij|vanuit|omtrent|$)
        (heeft|heb|hebt|hebben|bent|zijn) (u|je|jullie|jij) [er] [al|inmiddels|intussen|
            ondertussen] [al|een|er|tot een|eruit] (besloten|beslist|besluit|beslissing|keuze|
            conclusie|knoop|eruit|uit|overwogen|een besluit|een keuze|een beslissing|
            overeenstemming)
        (wat|hoe) (vindt|vind|vinden|denkt|denk|denken|is|zijn|vond|kijkt) (u|je|jullie|uw|
            jij) [eigenlijk|nu|inmiddels] [van|over|naar|mening] (van|over|naar|mening|gedachten|
            reactie) (mijn|ons|het|de|onze|op|hierover) [voorstel|offerte]
        (houd|hou|houdt|houden) [u|je|jullie] (me|mij|ons) [graag|alsjeblieft|even|
            a.u.b.] (op de hoogte|geïnformeerd|up to date|in de lus)
        (status|stand) van (mijn|ons|onze|het|de|uw|je|jullie) (voorstel|offerte|aanvraag|project|
            beslissing|besluit|overleg|dossier|opdracht)
        (laatste|huidige|actuele) (stand|status|nieuws|update|ontwikkelingen) [van|bij|rond] (bij|
            van zaken|rond|over|met)
        """,
        """
        hoe (gaat|staat) het met (u|je|jou|jullie|de|uw gezin)
        (houd|hou) (u|je|jullie) op de hoogte
        niets nieuws
        iemand ... (weten|vragen|vraagt) hoe het
        """,
    ),
    Row(
        "again",
        "Laat het weg: één nieuwe zin waarop makkelijk te antwoorden is, of wachten.",
        """
        (haal|halen|gehaald|breng|brengen|zet|zetten|schuif|schuiven|til|tillen|duw|duwen|trek) [ik|
            dit|mijn|deze|het|u|je|weer|nog|even] ... (naar boven|omhoog|bovenaan|onder de aandacht|
            boven in|boven aan|bovenin|boven water|op tafel)
        (onder|opnieuw onder|weer onder) (uw|je|de|jullie) aandacht [te] [brengen|breng]
        (vriendelijke|kleine|korte|zachte|laatste|tweede|beleefde|nogmaals een|lieve|
            kort) (herinnering|reminder|duwtje|por|aansporing|geheugensteun|geheugensteuntje|zetje)
        (herinner|herinneren|help|helpen|attendeer|attenderen|wijs) [ik|u|je|jullie|graag|even|
            nog] [u|je|jullie|graag|even|eens|nog] [graag|even|nog|eens|nogmaals|
            vriendelijk] (aan mijn|aan ons|aan onze|aan het|eraan|herinneren|op mijn|aan de|op het)
        (herinnering|reminder) (aan|voor|dat|over|van mijn|betreffende) (mijn|ons|onze|het|de|u|uw|
            voorstel)
        (ondergesneeuwd|ondersneeuwt|ondersneeuwde|tussendoor geglipt|tussendoor geglipt|
            doorheen geglipt|doorgeschoten|onderaan beland|bedolven|aan uw aandacht ontsnapt|
            aan je aandacht ontsnapt|aan de aandacht|tussen wal en schip|aan het oog|
            erdoorheen geglipt|tussendoor geschoten|verloren gegaan|zoekgeraakt)
        (stuur|stuurde|verstuur|mail|zend|deel|schrijf|sturen|doorsturen|mailen|bericht) [ik|hem|u|
            je|het|hierbij|mijn|deze|dit] ... (nogmaals|opnieuw|nog een keer|nog eens|wederom|
            een tweede keer|nog een maal|andermaal|nog maar eens|voor de zekerheid nog)
        (nogmaals|opnieuw|nog een keer|nog eens|wederom|hierbij nogmaals) [hierbij|even] (mijn|ons|
            onze|het|de|contact|een|stuur|mail|doe|probeer|bericht|schrijf|gestuurd|hierbij)
        (meld|melden|probeer|proberen|waag) [ik|me|mij|het|ons|een] [me|het|mij] [nu|hierbij|
            dan] (nog een keer|nogmaals|opnieuw|weer|nog eens|nog maar eens|wederom|opnieuw een|
            weer eens)
        (duwtje|zetje|por|porretje|bump|bumpje|pingetje|ping|reminder|remindertje|schopje|steuntje)
        (zie|hieronder) [hieronder|ook] (mijn|ons|onze) (eerdere|vorige|laatste|
            oorspronkelijke) (mail|bericht|voorstel|mails)
        (zoals) [ik] [al|reeds|eerder] (gemeld|geschreven|gemaild|aangegeven|gezegd|schreef|
            mailde) [in] [al|mijn|eerder|meermaals]
        (geheugen) (opfrissen|op te frissen|even)
        (weer|terug) op (uw|je|de|jullie) (radar|netvlies|bureau|agenda)
        (nieuwe|tweede|derde|laatste|hernieuwde|volgende) (poging|contactpoging) [om|van|tot|waard|
            $]
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
        (heb|hebt|heeft|hebben|had|hadden) (u|je|jij|jullie) [al|wel|toevallig|misschien|eigenlijk|
            ook] (mijn|ons|onze|de) [laatste|vorige|eerdere|eerste|andere] (mail|mails|mailtje|
            bericht|berichten|voorstel|offerte|brief|voicemail|appje) [van|wel|al|goed|nog|
            inmiddels|eigenlijk|over|toevallig] ... (ontvangen|gelezen|gezien|gekregen|bekeken|
            geopend|binnengekregen|doorgenomen|kunnen lezen|gehad)
        of (u|je|jij|jullie) (mijn|ons|onze|de) [laatste|vorige|eerdere|eerste] (mail|mails|mailtje|
            bericht|voorstel|offerte|brief) [wel|al|goed|hebt|heeft|hebben|heb] ... (ontvangen|
            gelezen|gezien|gekregen|binnengekregen|gehad|ontving)
        (is|zijn|of|dat) (mijn|ons|onze) [laatste|vorige|eerdere] (mail|mails|mailtje|bericht|
            voorstel|offerte|brief) [wel|goed|misschien|u|je|bij|niet|in] ... (aangekomen|aankwam|
            binnengekomen|bereikt|gearriveerd|doorgekomen|beland|terechtgekomen|verdwenen|
            overgekomen|kwijtgeraakt)
        (mijn|ons) [laatste|vorige] (mail|mailtje|bericht|voorstel|offerte) [is|misschien|u|je|in|
            niet|per|heeft|bij] ... (in de spam|spam beland|spamfolder|spambox|ongewenste|
            over het hoofd gezien|gemist|niet bereikt|verdwenen|spam terecht*)
        (in|bij) (uw|je|de|jullie) [map] (spam|spamfolder|spambox|ongewenste|spamfilter|spammap|
            junk|ongewenste mail|prullenbak|reclame) [mail|folder|map|berichten|filter] [beland|
            terecht|terechtgekomen|verdwenen|blijven|zit|staat|gekomen]
        (kijk|check|controleer|kijkt|checkt|wilt u|wil je) [u|je] [ook|even|eens|anders|
            voor de zekerheid|eventueel] [even] [in] (uw|je|de|in uw|in je|in de) (spam|spamfolder|
            spambox|ongewenste|spammap|junk)
        (over het hoofd|langs u heen|aan u voorbij|aan je voorbij|langs je heen) (gezien|gegaan|
            gelopen|heeft|hebt)
        (misschien|wellicht|mogelijk|waarschijnlijk|mocht|als|indien|zal) (heeft|hebt|heb|hebben|u|
            je|jullie) [u|je|het|mijn|jullie] ... (gemist|niet gezien|niet ontvangen|niet gelezen|
            over het hoofd|niet gekregen|niet binnengekregen)
        (hoop|neem aan|ga ervan uit|vermoed|twijfel|niet zeker|vraag me af) ... (mijn|ons) [laatste|
            vorige] (mail|bericht|voorstel|mailtje|offerte) ... (aangekomen|ontvangen|gelezen|
            gezien|bereikt|binnengekomen|aankwam)
        (goed|wel|in goede orde) ontvangen (heeft|hebt|hebben|$)
        (ontvangst) (van mijn|van het|bevestig*|van deze)
        (u|je) (mijn|ons) (mail|bericht|mailtje|offerte) (vast|zeker|wel|ongetwijfeld) (gemist|
            gezien|gelezen|ontvangen)
        """,
    ),
)
