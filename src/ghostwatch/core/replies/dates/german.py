"""The row of German; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, MONTH, Away, Language, Later

GERMAN = Language(
    code="de",
    speaks="gern gerne fruhestens ginge nochmals ihr heut net weil bei mein meine "
    "wie was wenn aber oder auch nur schon kann konnen haben hat wird werden als es sie da"
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
    ahead=("heute?", "morgen", "u(?:e)?bermorgen"),
    numbers={
        "ein": 1, "einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "fuenf": 5,
        "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "zwolf": 12, "zwoelf": 12,
    },
    units=("tag(?:en?)?", "wochen?", "monat(?:en?|s)?",
        "quartale?[sn]?|vierteljahr(?:e[sn]?|s)?", "jahr(?:en?|es|s)?"),
    idioms={
        "in vierzehn tagen": (14, DAY),
        "in einem halben jahr": (6, MONTH),
        "in anderthalb monaten": (46, DAY),
    },
    bare="(?:am|den|dem|zum) {D}\\.",
    within="(?:geben sie|gebt|gib) (?:uns|mir)(?: bitte)?(?: noch)?|in|binnen|in ca\\.?|in circa"
    "|in etwa|in rund|nach|noch|erst in",
    lasting="weg|abwesend|fur|fuer|fur etwa|die nachsten|fur die nachsten|noch",
    between="zwischen",
    both="und",
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
    last="letzte[rn]?",
    quarters="q ?{Q}|{Q}\\.? quartal",
    halves="h ?{Q}|{Q}\\.? (?:halbjahr|jahreshalfte|jahreshaelfte)",
    week="(?:kw|kalenderwoche|woche) ?{W}|{W}\\. ?(?:kw|kalenderwoche|woche)",
    ordinals=("erste[nms]?", "zweite[nms]?", "dritte[nms]?", "vierte[nms]?"),
    seasons=("fruhjahr|fruhling|fruehjahr|fruehling", "sommer(?:ferien|pause|urlaub|loch)?",
    "herbst", "winter"),
    feasts=(
        "(?:den |dem )?oster(?:n|ferien|feiertagen|wochenende)", "weihnachten|heiligabend",
        "neujahr|silvester|(?:dem )?jahreswechsel", "pfingsten",
        "(?:den |die )?(?:(?:weihnachts)?feiertagen?|weihnachtsferien|weihnachtspause)",
    ),
    new_year="(?:im |ins )?neuen? jahr",
    the="den|dem|der|zum|zu",
    mark="\\.|ten|ter",
    days={
        "ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "funften": 5,
        "sechsten": 6, "siebten": 7, "achten": 8, "neunten": 9, "zehnten": 10,
        "elften": 11, "zwolften": 12, "dreizehnten": 13, "vierzehnten": 14, "funfzehnten": 15,
        "sechzehnten": 16, "siebzehnten": 17, "achtzehnten": 18, "neunzehnten": 19,
        "zwanzigsten": 20,
        "fuenften": 5, "siebenten": 7, "zwoelften": 12, "fuenfzehnten": 15, "dreisigsten": 30,
        "dreissigsten": 30, "einunddreisigsten": 31,
    },
    week_of="(?:der |die )?woche (?:vom|ab)(?: dem)?",
    week_after="(?:die |der )?woche (?:nach(?: dem)?|danach|darauf)",
    away=Away(
        until="(?:ende|letzter tag) ?:|bis|bs zum",
        inclusive="(?:ende|letzter tag) ?:|einschlies+lich|einschl\\.?|inkl\\w*\\.?|inclusive"
        "|und mit|eingeschlossen",
        before="vor(?: dem)?",
        unable="(?:nicht|kaum)\\b.{0,25}",
        promise="ruf\\w*|auf (?:sie|dich|euch|ihr\\w*)|meld\\w+|schick\\w*|gebe[n]?|sende\\w*",
        back="mich wieder|lese (?:ich )?wieder|wieder (?:lesen|beantworten|bearbeiten|antworten"
        "|zugriff"
        "|zugang)|(?:trete|treten) (?:ich |wir )?(?:meinen|den|unseren) dienst|meinen dienst"
        "|erster arbeitstag|(?:sitze|bin|stehe|stehen|sind|arbeite) (?:ich |wir )?(?:ihnen "
        "|euch )?(?:gern\\w* )?wieder|wieder (?:an meinem|hier|fit|gesund|an bord|bei der arbeit)"
        "|geht(?:'s| es) (?:bei uns |hier )?(?:wieder )?weiter|(?:nehme|nehmen) (?:ich "
        "|wir )?(?:den|die|meine|unsere) (?:\\w+ )?wieder auf|wieder ansprechbar|wieder voll"
        "|wie?der (?:\\w+ ){0,3}?(?:da|zuruck|zurueck|erreichbar|im (?:buro|buero|haus|dienst"
        "|einsatz|lande)|verfugbar|verfuegbar|anwesend|am (?:platz|arbeitsplatz|schreibtisch)|an"
        " bord|vor ort|personlich|ins buro|ins buero|zur verfugung|zur verfuegung|online|offen"
        "|geoffnet|geoeffnet|fur (?:sie|euch|dich))"
        "|(?:bin|sind|sein|kehre|kehren|komme|kommen|bin ich|erst|wieder|ab|am) (?:ich |wir )?"
        "(?:zuruck|zurueck)|(?:zuruck|zurueck)(?= (?:bin|sind|am|ab|ist|sein|im|in))"
        "|arbeitsplatz (?:zuruck|zurueck)|zuruck(?=[.!,]|$| und| sein)|zurueck(?=[.!,]|$| und)"
        "|ru(?:e)?ckkehr|(?:wieder)?ero(?:e)?ffn\\w+|wieder (?:ab|am|zum)",
        absent="krankheit\\w*|weg vom rechner|ziehen (?:\\w+ )?um|umzug\\w*|net (?:da|im haus"
        "|erreichbar)|feiertag|unbesetzt"
        "|haben (?:wir )?zu|(?:bleibt|ist) leer|lehrgang|auf (?:einem )?seminar"
        "|genies\\w*|krankgeschrieben|fortbildung|auf (?:einer )?tagung|\\w*urlaub|\\w*ferien|ruht"
        "|nicht besetzt|unbesetzt|nicht erreichen|nicht im einsatz|wanderung"
        "|liest (?:\\w+ ){0,4}niemand|krankenhaus|operation|reha|kur|arbeite nicht"
        "|nicht arbeit\\w+|nicht am (?:arbeitsplatz|schreibtisch)|bummle|freizeitausgleich"
        "|resturlaub|ausser betrieb|pausier\\w+|pause|ohne (?:mail\\w*|zugriff|zugang)"
        "|kein\\w* (?:zugriff|zugang)|bin (?:ich )?dann mal"
        " weg|"
        "nicht (?:im (?:buro|buero|haus|dienst)|da|erreichbar|anwesend|am platz|verfugbar"
        "|vor ort|in der firma)|abwesend\\w*|abwesenheit|urlaub|ferien|dienstreise|auser haus"
        "|aus+er haus|unterwegs|krank\\w*|elternzeit|mutterschutz|mutterschaftsurlaub|sabbatical"
        "|weg|kur|reha|schulung|auf (?:der|einer) messe|geschlossen|betriebsferien|betriebsurlaub"
        "|verreist|frei"
        "|auf reisen|fortbildung|geschaftsreise|im ausland|zeitraum|ooo",
        me="ich|wir|bin|sind|unser\\w*|mein(?:e)? (?:abwesenheit|urlaub|ru(?:e)?ckkehr)|uns",
        i="ich|(?:dieses|mein) postfach",
        roles="(?:mein|meine|unser|unsere|der|die) (?:techniker\\w*|ingenieur\\w*|fahrer\\w*"
        "|direktor\\w*|geschaftsfuhrer\\w*|leiter\\w*|buchhalter\\w*|sekretar\\w*|mann|frau"
        "|partner\\w*|monteur\\w*|einkaufer\\w*|schwester|bruder|vater|mutter|sohn|tochter)",
        others="mein\\w* (?:kolleg\\w+|vertretung|chef\\w*|vorgesetzt\\w+|nachfolger\\w*)"
        "|kolleg\\w+"
        "|er|herrn?|frau|vertretung|vertritt|hilft|helfen|wenden sie sich",
        long="elternzeit|mutterschutz|mutterschaftsurlaub|sabbatical|babypause|auszeit",
        elsewhere="adresse|anschrift|telefonnummer|gilt|besuch\\w*|gultig|angebot|frist|aktion"
        "|rabatt|o(?:e)?ffnungszeit\\w*"
        "|vertrag|lauft"
        "|war|preis|lieferung",
        joint="und|aber|oder|sowie|dann",
        start="ab(?: dem| de[nr])?",
        answer="ruckmeldung|antwort|les(?:e|en)|beantworten|antwort\\w*|beantwort\\w*|les(?:e|en)"
        "|meld\\w+ (?:ich )?mich|bearbeit\\w*"
        "|kummer\\w*|sitz\\w*|erwart\\w*|stehe|stehen|hor(?:en|t) (?:sie|ihr) von mir",
        returns="zuruck|zurueck|wieder da",
        third="ist|wird|hat|kommt|kehrt|geht|macht|fahrt|arbeitet|bleibt",
    ),
    later=Later(
        ask="sagen wir|wie war's|wie war es|komm(?:en|e|st)(?= (?:\\w+\\.? ){1,6}(?:wieder|zuruck"
        "|zu|auf))"
        "|greif\\w*|schau\\w* (?:ma|mer|wir|mal|\\w+)|ansprech\\w*|ru(?:e)?hr\\w*|austausch\\w*"
        "|telefonat"
        "|(?:zuruck)?meld\\w+|zuruckzumelden|(?:an|zuruck|durch)?ruf\\w*|(?:an|zuruck"
        "|durch)zurufen|anklopf\\w*|klopf\\w*|(?<!die )(?<!eine )(?:nach|an|be)?frag\\w*|hak\\w*"
        "|anschreib\\w*|schreib\\w*|mail\\w*|sprech\\w*|quatsch\\w*|schnack\\w*|hor\\w* (?:wir|sie"
        "|voneinander)|sehen (?:wir|uns|sie)|setz\\w* (?:wir )?uns|zusammensetz\\w*|klingel\\w*"
        "|durchklingeln|anklingeln|probier\\w*|versuch\\w*|weitermach\\w*|weiterred\\w*"
        "|weitersprech\\w*|vorleg\\w*|vorstell\\w*|stups\\w*|anstups\\w*|ins gesprach|im gesprach"
        "|luft|(?:nochmal|noch einmal|erneut|wieder) (?:schick|send|vorbei)\\w*|erneut|ein thema"
        "|kontaktaufnahme|aufnehmen|wiederhol\\w*|terminier\\w*|verabred\\w*|vereinbar\\w*"
        "|telefontermin|gesprach|kaffee|treff\\w*|vorbeikomm\\w*|vorbeischau\\w*|wiederkomm\\w*"
        "|wieder auf|drauf zuruck|darauf zuruck|draufkommen|ranwagen|rangehen|wieder ran"
        "|anstos\\w*|anstoss\\w*|angeh\\w*|nehm\\w* wir|unterhalt\\w*|meld\\w*|kontaktier\\w*"
        "|bescheid\\w*|wiedervorlag\\w*|nachgefragt|verschob\\w*|vertag\\w*|aufgeschob\\w*"
        "|geschoben|komm\\w* (?:sie |ich |wir |du |gern\\w* )?(?:\\w+ )?(?:auf|zu)|von (?:mir"
        "|uns) horen|von mir hoeren|horen sie|wie ware es|schauen wir|anschauen"
        "|ansehen|abwarten|vertagen|zuruckstellen|zurueckstellen|feedback|auf dem tisch|nachfassen"
        "|vormerken|"
        "meld(?:en|e|et|est)?|ru(?:e)?ckmeldung|geduld|verschieben|kontaktieren|aufheben|auf"
        " (?:mich|uns|sie|dich) (?:zu|zuruck|zurueck)|zukommen|kommen"
        " sie"
        "|nach(?:zu)?fragen|nach(?:zu)?haken|anfragen|sprech(?:en|t)|reden|tele"
        "fonier\\w+|anruf\\w*|ruf(?:en|e|t)?|schreib\\w+|kontakt\\w*|an(?:zu)?sprechen|nochmals?"
        "|noch ?einmal|noch mal|bescheid|wiedervorlage|erinner\\w+|treffen|aufgreifen|thema"
        "|antwort\\w*|zuruckkommen|zurueckkommen|u(?:e)?ber (?:das|es)|termin|wieder (?:auf|zeit"
        "|an|vor|meld\\w+)"
        "|austauschen|besprechen|info(?:rmiere)?",
        hold="(?:geben sie|gebt|gib) (?:uns|mir)(?: bitte)?(?: noch)?|liegen|warten|warte|wartet"
        "|abwart\\w*|liegen ?lassen|ruhen|parken|geparkt|auf eis|pausier\\w*|verschieb\\w*"
        "|verschoben|zuruckstell\\w*|aufschieb\\w*|schieb\\w*|vertag\\w*|gedul\\w*|hinten ?an",
        suits="(?:passt|ginge|geht|klappt|ware|wurde) (?:das|dir|es|ihnen|euch)",
        at="dann|zu de[mr] zeit(?:punkt)?|zu diesem zeitpunkt|an dem tag|in der woche"
        "|in diesem monat|bis dahin|ab da|ab dann",
        gone="(?:\\w+ )?(?:vorbei|rum|durch|um|vorueber|voruber|geschafft|uberstanden|hinter uns)",
        no="nicht|kein\\w*|nichts|nix|niemand|nie|nimmer|kaum|unmoglich|schwierig|wenig|zu fruh",
        before="vor(?: dem| der| den)?|vorher|fruher|eher|fruher als|eher als",
        decide="ware (?:was|etwas) fur|ginge|gehts|ginge es|ganz ohr|fruhestens|erst \\w+"
        "|wieder ein thema|agenda"
        "|relevant|akut|etat|budgetier\\w*"
        "|wirtschaftsjahr|geschaftsjahr|aussieht|sinnvoll\\w*|gut(?:er)? zeitpunkt|ware es gut"
        "|ware gut|ware super|recht|wissen wir|weis ich|entspannter|weniger los|zeit(?: fur)?"
        "|kapazitat\\w*|keine zeit|wieder luft|ruhiger|vertagt|zuruckgestellt|frei|"
        "entscheid\\w+|beschlies+\\w*|wieder (?:budget|geld|mittel)|budget|haushalt|mittel"
        "|erst (?:ab|im|in|nach|am|wieder)"
        "|besser|lieber|vielleicht|fruhestens|fruehestens|passt|passen|planen wir|danach|gern\\w*"
        "|eventuell|weis+ ich mehr|wissen wir mehr|wird das nichts|evaluier\\w+|prufen|pruefen",
        meets="(?:geschaftsleitung|geschaftsfuhrung|vorstand|gremium|ausschuss|leitung|aufsichtsrat"
        "|verwaltungsrat|beirat|wir|gemeinderat)\\b.{0,25}(?<!\\w)(?:tagt|tagen|sitzung"
        "|trifft sich|tritt"
        "|tref"
        "fen uns)|(?:vorstands|gremiums|beirats|leitungs)?sitzung|tagt",
        then="hinterher|nachher|im nachgang|sobald (?:das|es|die)|danach|im anschluss"
        "|anschlies+end",
        after="nach(?: dem| der| den)?|sobald",
        denied="herrn?|frau|modell|typ|firma|version|kapitel|seite|jeden?|nicht(?: im| am| in)?"
        "|kein\\w*",
        impossible="ist (?:schlecht|voll|nicht|zu)|(?:geht|passt|klappt) (?:es |mir |leider"
        " )?nicht|(?:kann|konnen) (?:ich|wir) nicht",
        over="(?<!wie )war|haben\\b.{0,40}\\b(?:telefoniert|gesprochen|angefangen"
        "|begonnen|besprochen|erhalten)|seit|letzte[nrs]?|danke? fur|vielen dank fur|vom|wie"
        " besprochen|geboren",
        elsewhere="ablauf\\w*|abgelaufen|auf der baustelle|bitte um[^.,]{0,30}bis|hochzeit"
        "|tickets?|flug|zug|paket"
        "|muster|tagung|konzert"
        "|eroffn\\w*|garantie|ankunft|trifft ein|eintreff\\w*|montage|(?:bitte|konnen sie"
        "|konnten sie|kannst du|konnt ihr)[^.,]{0,30}(?:antwort\\w*|bestatig\\w*|schick\\w*"
        "|send\\w*|bescheid|mitteil\\w*)[^.,]{0,30}\\bbis|bis[^.,]{0,30}(?:brauch\\w*|benotig\\w*"
        "|schicken sie|senden sie)|wird \\d+|liefer\\w+|rechnung\\w*|zahl\\w+|bestell\\w+"
        "|jubila\\w+|gu(?:e)?ltig|vertrag"
        "|rabatt|preis\\w*|kostet|die messe|geburtstag|angebot ist|urlaub|frohe|schones|ferien",
    ),
)  # fmt: skip
