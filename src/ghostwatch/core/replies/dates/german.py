"""The row of German; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import Away, Language, Later

GERMAN = Language(
    code="de",
    speaks="wie was wenn aber oder auch nur schon kann konnen haben hat wird werden als es sie da"
    " ich bin ist und der die das den dem wir sie nicht im am ab bis zum wieder fur auf mit "
    "uns ihre ihnen mir sich bitte woche wochen monat kw einschlieslich einschliesslich weg da "
    "urlaub ein eine von vom zu zur nach erreichbar zuruck zurueck buro buero abwesend haus sind "
    "noch nochmal quartal dann uber heute morgen melden zm jahr wiedervorlage",
    months=(
        "januar|janner|jaenner|jan", "februar|feber|feb", "marz|maerz|mrz", "april|apr", "mai",
        "juni|jun", "juli|jul", "august|aug", "september|sept|sep", "oktober|okt",
        "november|nov", "dezember|dez",
    ),
    weekdays=(
        "montag|mo", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr",
        "samstag|sonnabend|sa", "sonntag|so",
    ),
    ahead=("heute", "morgen", "u(?:e)?bermorgen"),
    numbers={
        "ein": 1, "einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "fuenf": 5,
        "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwolf": 12, "zwoelf": 12,
    },
    units=("tag(?:en?)?", "wochen?", "monat(?:en?|s)?", "quartale?[sn]?", "jahr(?:en?|es|s)?"),
    idioms={"in vierzehn tagen": 14, "in einem halben jahr": 182, "in anderthalb monaten": 46},
    bare="(?:am|den|dem|zum) {D}\\.",
    within="in|binnen|in ca\\.?|in circa|in etwa|in rund|nach|noch|erst in",
    to="bis(?: zu)?|oder|-",
    next="(?:der |die |das |den )?(?:nachste|naechste|kommende|folgende)[nmrs]? {U}"
    "|{U} darauf|die {U} drauf",
    doubtful="nachste[nmrs]?|naechste[nmrs]?",
    next_but_one="u(?:e)?bernachste[nmrs]? {U}|u(?:e)?bernaechste[nmrs]? {U}",
    this="diese[nmrs]? {U}|laufende[nmrs]? {U}",
    rest="(?:den )?rest der {U}|(?:die )?(?:ganze|gesamte|restliche) {U}|ende (?:der|dieser|diese) "
    "{U}|wochenende",
    early="anfang|beginn|zu beginn(?: des)?|anfang des",
    mid="mitte(?: des)?|zweite[nr]? halfte(?: des)?",
    late="ende(?: des)?",
    quarters="q ?{Q}|{Q}\\.? quartal",
    halves="h ?{Q}|{Q}\\.? (?:halbjahr|jahreshalfte|jahreshaelfte)",
    week="(?:kw|kalenderwoche|woche) ?{W}",
    ordinals=("erste[nms]?", "zweite[nms]?", "dritte[nms]?", "vierte[nms]?"),
    seasons=("fruhjahr|fruhling|fruehjahr|fruehling", "sommer", "herbst", "winter"),
    feasts=(
        "(?:den |dem )?oster(?:n|ferien|feiertagen|wochenende)", "weihnachten|heiligabend",
        "neujahr|silvester|(?:dem )?jahreswechsel", "pfingsten",
        "(?:den |die )?(?:(?:weihnachts)?feiertagen?|weihnachtsferien|weihnachtspause)",
    ),
    new_year="(?:im |ins )?neuen? jahr",
    the="den|dem|der|zum|zu",
    mark="\\.|ten|ter",
    week_of="(?:der |die )?woche (?:vom|ab)(?: dem)?",
    week_after="(?:die |der )?woche (?:nach(?: dem)?|danach|darauf)",
    away=Away(
        until="bis|bs zum",
        inclusive="einschlies+lich|einschl\\.?|inkl\\w*\\.?|inclusive|und mit|eingeschlossen",
        before="vor(?: dem)?",
        unable="(?:nicht|kaum)\\b.{0,25}",
        promise="ruf\\w*|auf (?:sie|dich|euch|ihr\\w*)|meld\\w+|schick\\w*|gebe[n]?|sende\\w*",
        back="wie?der (?:\\w+ ){0,3}?(?:da|zuruck|zurueck|erreichbar|im (?:buro|buero|haus|dienst"
        "|einsatz|lande)|verfugbar|verfuegbar|anwesend|am (?:platz|arbeitsplatz|schreibtisch)|an"
        " bord|vor ort|personlich|ins buro|ins buero|zur verfugung|zur verfuegung|online|offen"
        "|geoffnet|geoeffnet|fur (?:sie|euch|dich))"
        "|(?:bin|sind|sein|kehre|kehren|komme|kommen|bin ich|erst|wieder|ab|am) (?:ich |wir )?"
        "(?:zuruck|zurueck)|(?:zuruck|zurueck)(?= (?:bin|sind|am|ab|ist|sein|im|in))"
        "|arbeitsplatz (?:zuruck|zurueck)|zuruck(?=[.!,]|$| und| sein)|zurueck(?=[.!,]|$| und)"
        "|ru(?:e)?ckkehr|(?:wieder)?ero(?:e)?ffn\\w+|wieder (?:ab|am|zum)",
        absent="ohne (?:mail\\w*|zugriff|zugang)|kein\\w* (?:zugriff|zugang)|bin (?:ich )?dann mal"
        " weg|"
        "nicht (?:im (?:buro|buero|haus|dienst)|da|erreichbar|anwesend|am platz|verfugbar"
        "|vor ort|in der firma)|abwesend\\w*|abwesenheit|urlaub|ferien|dienstreise|auser haus"
        "|aus+er haus|unterwegs|krank\\w*|elternzeit|mutterschutz|mutterschaftsurlaub|sabbatical"
        "|weg|kur|reha|schulung|auf (?:der|einer) messe|geschlossen|betriebsferien|betriebsurlaub"
        "|verreist|frei"
        "|auf reisen|fortbildung|geschaftsreise|im ausland|zeitraum|ooo",
        me="ich|wir|bin|sind|unser\\w*|mein(?:e)? (?:abwesenheit|urlaub|ru(?:e)?ckkehr)|uns",
        i="ich|(?:dieses|mein) postfach",
        others="mein\\w* (?:kolleg\\w+|vertretung|chef\\w*|vorgesetzt\\w+|nachfolger\\w*)"
        "|kolleg\\w+"
        "|er|herrn?|frau|vertretung|vertritt|hilft|helfen|wenden sie sich",
        long="elternzeit|mutterschutz|mutterschaftsurlaub|sabbatical|babypause|auszeit",
        elsewhere="gilt|besuch\\w*|gultig|angebot|frist|aktion|rabatt|o(?:e)?ffnungszeit\\w*"
        "|vertrag|lauft"
        "|war|waren|preis|lieferung",
        joint="und|aber|oder|sowie|dann",
    ),
    later=Later(
        ask="von (?:mir|uns) horen|von mir hoeren|horen sie|wie ware es|schauen wir|anschauen"
        "|ansehen|abwarten|vertagen|zuruckstellen|zurueckstellen|feedback|auf dem tisch|nachfassen"
        "|vormerken|"
        "meld(?:en|e|et|est)?|ru(?:e)?ckmeldung|geduld|verschieben|kontaktieren|aufheben|auf"
        " (?:mich|uns|sie|dich) (?:zu|zuruck|zurueck)|zukommen|kommen"
        " sie"
        "|frag(?:en|e|t)|nach(?:zu)?fragen|nach(?:zu)?haken|anfragen|sprech(?:en|t)|reden|tele"
        "fonier\\w+|anruf\\w*|ruf(?:en|e|t)?|schreib\\w+|kontakt\\w*|an(?:zu)?sprechen|nochmals?"
        "|noch ?einmal|noch mal|bescheid|wiedervorlage|erinner\\w+|treffen|aufgreifen|thema"
        "|antwort\\w*|zuruckkommen|zurueckkommen|u(?:e)?ber (?:das|es)|termin|wieder (?:auf|zeit"
        "|an|vor|meld\\w+)"
        "|austauschen|besprechen|info(?:rmiere)?",
        decide="kapazitat\\w*|keine zeit|wieder luft|ruhiger|vertagt|zuruckgestellt|frei|"
        "entscheid\\w+|beschlies+\\w*|wieder (?:budget|geld|mittel)|budget|haushalt|mittel"
        "|erst (?:ab|im|in|nach|am|wieder)"
        "|besser|lieber|vielleicht|fruhestens|fruehestens|passt|passen|planen wir|danach|gern\\w*"
        "|eventuell|weis+ ich mehr|wissen wir mehr|wird das nichts|evaluier\\w+|prufen|pruefen",
        meets="(?:geschaftsleitung|geschaftsfuhrung|vorstand|gremium|ausschuss|leitung|aufsichtsrat"
        "|verwaltungsrat|beirat|wir|gemeinderat)\\b.{0,25}(?:tagt|tagen|sitzung|trifft sich|tritt"
        "|tref"
        "fen uns)|(?:vorstands|gremiums|beirats|leitungs)?sitzung|tagt",
        then="danach|im anschluss|anschlies+end",
        after="nach(?: dem| der| den)?|sobald",
        denied="jeden?|nicht(?: im| am| in)?|kein\\w*",
        impossible="ist (?:schlecht|voll|nicht|zu)|(?:geht|passt|klappt) (?:es |mir |leider"
        " )?nicht|(?:kann|konnen) (?:ich|wir) nicht",
        over="war|waren|hatten|wurde|haben\\b.{0,40}\\b(?:telefoniert|gesprochen|angefangen"
        "|begonnen|besprochen|erhalten)|seit|letzte[nrs]?|danke? fur|vielen dank fur|vom|wie"
        " besprochen|geboren",
        elsewhere="liefer\\w+|rechnung\\w*|zahl\\w+|bestell\\w+|jubila\\w+|gu(?:e)?ltig|vertrag"
        "|rabatt|preis\\w*|kostet|die messe|geburtstag|angebot ist|urlaub|frohe|schones|ferien",
    ),
)  # fmt: skip
