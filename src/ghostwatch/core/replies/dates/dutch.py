"""The row of Dutch; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, MONTH, Away, Language, Later

DUTCH = Language(
    code="nl",
    speaks="verlof inclusief probeer druk schikt pas geen geldt gesprek "
    "maar ook nog wat hoe als heeft hebben wordt worden deze dit dat zijn naar ik ben is de"
    " het een en van voor niet tot met op wij we u uw je mij me weer vanaf ons "
    "terug kantoor afwezig week weken maand t/m afwezigheid bereikbaar kan kunt kunnen bij aan"
    " naar "
    "maandag dinsdag woensdag donderdag vrijdag vakantie over graag nog eens er in even na bel"
    " mail "
    "weg kwartaal volgende volgend opnieuw neem jaar",
    months=(
        "januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul",
        "augustus|aug", "september|sept|sep", "oktober|okt", "november|nov", "december|dec",
    ),
    weekdays=(
        "maandag|ma", "dinsdag|di", "woensdag|wo", "donderdag|do", "vrijdag|vr", "zaterdag|za",
        "zondag|zo",
    ),
    ahead=("vandaag", "morgen", "overmorgen"),
    numbers={
        "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
        "negen": 9, "tien": 10, "twaalf": 12, "een paar": 0,
    },
    units=("dag(?:en)?", "we(?:ek|ken)", "maand(?:en)?", "kwarta(?:al|len)", "ja(?:ar|ren)"),
    idioms={
        "over veertien dagen": (14, DAY),
        "over een half jaar": (6, MONTH),
        "over anderhalve maand": (46, DAY),
    },
    bare="(?:de |op de |tot de |den )?{D}(?:e|ste|de)",
    within="geef (?:ons|me|mij)(?: nog)?|over|binnen|in|over zo'n|over ongeveer|na|pas over",
    lasting="er|weg|afwezig|met vakantie|op vakantie|voor|gedurende|de komende|ongeveer|zo'n",
    between="tussen",
    both="en",
    to="tot|of|-|a",
    next="(?:de |het )?(?:volgende?|komende?|aankomende?) {U}",
    doubtful="volgende",
    next_but_one="{U} na volgende",
    this="deze {U}|dit {U}",
    rest="(?:de )?rest van (?:de|deze) {U}|(?:de |het )?(?:hele|heel) {U}"
    "|(?:het )?einde? van (?:de|deze|het|dit) {U}|eind (?:van de |deze )?{U}|het weekend",
    early="begin(?: van)?|het begin van|in het begin van",
    mid="half|medio|midden|halverwege|tweede helft van",
    late="eind(?:e)?(?: van)?|het einde? van",
    last="laatste",
    quarters="[qk] ?{Q}|{Q}e? kwartaal",
    halves="h ?{Q}|{Q}e? (?:helft(?: van het jaar)?|halfjaar|half jaar)",
    week="(?:week|wk)(?: nr\\.?)? {W}",
    ordinals=("eerste", "tweede", "derde", "vierde"),
    seasons=("voorjaar|lente", "zomer(?:vakantie|reces|stop|periode)?", "najaar|herfst", "winter"),
    feasts=(
        "(?:de )?(?:pasen|paasdagen|paasvakantie|paasweekend)", "(?:de )?kerst(?:mis|dagen)?",
        "nieuwjaar|de jaarwisseling|oud en nieuw", "pinksteren",
        "(?:de )?(?:feestdagen|kerstvakantie|kerstreces)",
    ),
    new_year="(?:in )?het nieuwe jaar",
    the="de|den",
    mark="e|ste|de",
    days={"eerste": 1},
    week_of="(?:de )?week van",
    week_after="(?:de )?week (?:na|erna|daarna)",
    away=Away(
        until="(?:einde?|einddatum|laatste dag) ?:|tot(?: en met| aan)?|t/m|tm|t\\.?e\\.?m\\.?",
        inclusive="(?:einde?|einddatum|laatste dag) ?:|en met|t/m|tm|t\\.?e\\.?m\\.?|inclusief"
        "|inbegrepen|incl\\.?",
        before="voor",
        unable="(?:niet|geen)\\b.{0,25}",
        promise="bel(?:len)?|mail (?:u|je)|op(?= terug)|bij (?:u|je|jullie)|er\\b.{0,20}\\bop"
        "|stuur|geef",
        back="weer bereiken|kan ik weer|weer (?:bij|toegang)|eerste werkdag|terug(?=:)"
        "|weer (?:op (?:mijn|ons"
        "|het werk)|aan (?:mijn|het (?:werk"
        "|bureau))|tot uw|te bereiken|in functie)|ga ik weer aan|hervat\\w*|terugkeer|terugkomst"
        "|keer (?:ik )?terug|zit ik weer|sta ik weer|ben ik (?:er )?weer|pak ik .{0,15}weer op"
        "|weer (?:\\w+ ){0,2}?(?:terug|aanwezig|bereikbaar|beschikbaar|op kantoor|aan het werk"
        "|open|in het land|geopend|present|aan de slag|tot uw dienst|voor u klaar|online)|er"
        " weer(?! (?:naar|op|over))"
        "|weer(?=[.!,]|$| en)|terug(?! (?:bel|mail|te bel|naar u|komen op|op uw|op je))(?= |[.!,]"
        "|$)",
        absent="ziekte|ertussenuit|van de radar|er (?:\\w+ ){1,3}niet|verhuiz\\w*|feestdag"
        "|vrije dagen|(?:is|blijft) leeg|op (?:training|cursus)|sluiten"
        "|\\w*vakantie|er (?:even )?niet"
        "|niet er|niet gelezen|ziekenhuis|operatie|werk (?:ik )?niet|weekje weg|niet werkzaam"
        "|op pad|onderweg|verlofdag|niet aan het werk|niet op mijn werk|onbereikbaar|niet bemand"
        "|zonder (?:mail|toegang)|geen toegang|thuis ziek|"
        "afwezig|niet (?:op kantoor|aanwezig|bereikbaar|beschikbaar|in huis|werkzaam)|met "
        "vakantie|op vakantie|vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziek|weg|vrij"
        "|op reis|op zakenreis|zakenreis|gesloten|buiten kantoor|cursus|op (?:de|een) beurs"
        "|afwezigheid|dicht"
        "|bouwvak|in het buitenland|ooo",
        me="ik|wij|we|ben|zijn|ons|onze|mijn afwezigheid|zelf",
        i="ik|mijn (?:mail|inbox)",
        roles="(?:mijn|onze|ons|de) (?:monteur|technicus|ingenieur|chauffeur|directeur|directrice"
        "|boekhoud\\w+|secretaresse|man|vrouw|partner|inkoper|zus|broer|vader|moeder|zoon|dochter"
        "|baas|chef)",
        others="mijn (?:collega\\w*|vervang\\w+|baas|leidinggevende|opvolg\\w+)|collega\\w*|hij|zij"
        "|dhr|mevr\\w*|vervang\\w+|bel|neem contact",
        long="zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|sabbatical",
        elsewhere="adres|telefoonnummer|geldig|bezoek\\w*|geldt|offerte|aanbieding|actie|loopt"
        "|korting|openingstijden"
        "|contract|was"
        "|waren|deadline|prijs|open van|levering",
        joint="en|maar|of|dan",
        start="vanaf",
        answer="lezen|lees|beantwoorden|antwoord\\w*|beantwoord\\w*|lees|lezen|reageer|reageren"
        "|hoort|hoor|oppakken|pak",
        returns="terug|weer (?:er|aanwezig)",
        third="is|komt|heeft|gaat|wordt|blijft|zit|keert",
    ),
    later=Later(
        ask="kom(?:t|en)?(?= (?:\\w+ ){1,5}terug)|wenden|bekijk\\w*|kijk\\w*|belt?|bellen"
        "|terugbel\\w*|opbel\\w*|app(?:t|en|je)?"
        "|(?<!de )(?<!uw )(?<!je )mail\\w*|schrijf\\w*|hervat\\w*|verder (?:praten|gaan|kijken)"
        "|praat|aankloppen|klop|aan de bel|meld\\w*|informe\\w*|navrag\\w*|vraag(?= (?:het|ons|mij"
        "|me|dan|er|gerust|maar))|inplan\\w*|plannen|plan|elkaar|hoor|contacteer\\w*"
        "|langs(?:komen)?|kom(?:en|t)? (?:we |ik |u "
        "|je )?(?:dan )?(?:er )?(?:graag )?(?:op )?terug|kom (?:dan |gerust |maar )?terug"
        "|bij ons terug|terugkomen|doorschui\\w*|verzet\\w*|verschuif|schuif\\w*|herhaal|opnieuw"
        "|nog een keer|weer (?:eens|even|contact)|afspreek|zien (?:we|elkaar)|zullen we|gesprek"
        "|koffie|klankborden|nabellen|porren|por|seintje|op de agenda|bericht\\w*|benader"
        "|zoek\\w* (?:ons|contact|me|mij)|hoort (?:u|je)|horen|pakken we|we pakken|pakken|wachten"
        "|wat dacht|parkeren"
        "|terugkoppel\\w+|reactie|inplannen|belt u|"
        "contact\\w*|bel(?:len|t)?|terug(?:bellen|komen|kom)|mail(?:en|t)?|spreken|spreek"
        "|praten|vraa"
        "g|vragen|benader\\w*|probeer|proberen|opnieuw|nog eens|nogmaals|overleg\\w*|weten|herinner"
        "\\w*|afspreken|afspraak|het erover|er ?over|er\\b.{0,25}\\bop|schrijf|schrijven|opvolgen"
        "|bespreken|laten we|uitstellen|verschuiven|kijk(?:en)? (?:we|ik)|bijpraten|oppakken"
        "|antwoord\\w*|stuur me|stuur mij|reageer|pingen",
        hold="geef (?:ons|me|mij)|wacht\\w*|la(?:at|ten) (?:\\w+ ){0,3}(?:rusten|liggen|zitten)"
        "|liggen|in de wacht|parke\\w*|doorschui\\w*|uitstel\\w*|uitgesteld|opschort\\w*|aanhouden"
        "|in de ijskast|geduld",
        suits="(?:schikt|past|lukt|komt) (?:dat|het|u|je)",
        at="(?<!anders )(?<!eerder )(?<!later )(?<!meer )(?<!minder )(?<!beter )dan|op dat moment"
        "|tegen die tijd|rond die tijd|op die dag|die dag|die week",
        gone="(?:\\w+ )?(?:voorbij|achter de rug|over is|afgelopen|geweest) ?(?:is|zijn)?",
        no="niet|geen|niks|niets|niemand|nooit|onmogelijk|te vroeg|lukt niet",
        before="voor|eerder|eerder dan|vroeger dan",
        decide="weet (?:ik )?meer|weten (?:we )?meer|schikt het|komt goed uit|goed uit"
        "|op zijn vroegst|op z'n vroegst|ten vroegste|pas"
        "|weer (?:een|geld|ruimte|tijd)"
        "|boekjaar|begroting|aan de orde|gunstiger|schikt|komt uit|uitkomen|capaciteit|geen tijd"
        "|tijd voor|rustiger|komt beter uit|"
        "beslis\\w*|besluit\\w*|budget|pas (?:in|op|na|vanaf|over|weer)|beter|liever"
        "|misschien|eerder dan|past het|daarna|niet voor|graag|wellicht|weten we meer",
        meets="(?:directie|bestuur|raad|commissie|management|mt|wij|we)\\b.{0,25}(?:vergadert"
        "|vergadere"
        "n|komt bijeen|komt samen|overlegt|vergadering)|(?:bestuurs|directie)?vergadering",
        then="na die tijd|hierna|vervolgens|daarna|nadien|erna",
        after="na|zodra",
        denied="meneer|mevrouw|model|versie|pagina|hoofdstuk|elke|iedere|niet(?: in| op)?|geen",
        impossible="is (?:vol|lastig|niet|te)|(?:kan|lukt|gaat) (?:het |ik )?niet|kan ik niet",
        over="(?<!me )(?<!zou )(?:leuk|fijn|prettig|goed) om (?:je|jou|u|jullie)(?: op)?"
        "|was|waren|hebben\\b.{0,40}\\b(?:gesproken|gebeld|besproken)|begonnen|sinds|vorige"
        "|afgelopen|bedankt voor|dank voor|zoals besproken|hadden",
        elsewhere="verloop\\w*|vervalt|nodig|graag (?:uw|je|jullie|een) (?:offerte|antwoord"
        "|reactie|prijs\\w*"
        "|bevestiging"
        "|voorstel)[^.,]{0,20}\\bvoor|bruiloft|verjaart|tickets?|vlucht|trein|pakket|monsters?"
        "|concert|jarig|wordt \\w+ \\d|geleverd|aankomst|(?:vandaar|de|een|mijn) vraag|(?:graag"
        "|kunt u|kun je|gelieve|alstublieft)[^.,]{0,30}(?:antwoord|bevestig\\w*|stuur|sturen"
        "|laten weten)[^.,]{0,30}\\b(?:voor|uiterlijk)|garantie|lever\\w*|factuur|facturen"
        "|betal\\w+|bestel\\w+|jubileum|geldig|contract|korting"
        "|prijs|kost|verjaar\\w+|vakantie|fijne|prettige",
    ),
)  # fmt: skip
