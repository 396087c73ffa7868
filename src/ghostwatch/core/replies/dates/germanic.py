"""The rows of English, German and Dutch; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import Away, Language, Later

# Words before "back" that make it something else than coming back.
_NOT_BACK = (
    "get got getting call come coming pay go going write circle look check report hear step the "
    "touch money ring phone reach send you me us bring fall cut way push it kick them ping swing"
)

ENGLISH = Language(
    code="en",
    speaks="about have has can could would from or but so they do does been if as an any all some"
    " what "
    "how when there their was no contact first never see now then the i i'm i'll im am is are we"
    " our you my me will be to of and on in at for with until "
    "till untill thru through back out away office next week month please not your this returning "
    "return returns retuning ooo oof leave closed again call let's after by "
    "budget vacation holiday off travelling reopen us",
    months=(
        "january|janury|jan", "february|febuary|feb", "march|mar", "april|apr", "may", "june|jun",
        "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|novmber|nov",
        "december|decmber|dec",
    ),
    weekdays=(
        "monday|mon", "tuesday|tues|tue", "wednesday|wednsday|wed", "thursday|thurs|thur|thu",
        "friday|fri", "saturday|sat", "sunday|sun",
    ),
    ahead=("today", "tomorrow|tommorrow|tomorow|tmrw", "(?:the )?day after tomorrow"),
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "three": 3,
        "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "twelve": 12, "another": 1, "about a": 1,
    },
    units=("days?", "w(?:ee)?ks?", "months?", "quarters?", "years?"),
    idioms={"in a fortnight(?:'?s time)?": 14, "fortnight from now": 14, "in half a year": 182},
    bare="(?:the )?{D}(?:st|nd|rd|th)(?: of (?:this|the|next) month)?",
    within="in|within|give (?:us|me)|wait|after|in about|in around|in roughly|for another",
    onwards="from now|from today|later|'?s? time",
    to="to|or|-",
    next="(?:the )?(?:coming|following) {U}|next {U}",
    doubtful="next",
    next_but_one="(?:the )?{U} after next",
    this="this {U}|this current {U}",
    rest="(?:the )?(?:rest|remainder|whole|end) of (?:the|this) {U}|all {U}|(?:the )?whole {U}",
    early="(?:the )?(?:very )?(?:early(?: in| on in)?|beginning of|start of|first (?:days|week)"
    " of)",
    mid="(?:the )?(?:mid|middle of|second half of)",
    late="(?:the )?(?:very )?(?:end of|last (?:days|week) of|late(?: in)?|close of)",
    quarters="q ?{Q}|(?:the )?{Q}(?:st|nd|rd|th)? quarter",
    halves="h ?{Q}|(?:the )?{Q}(?:st|nd)? half(?: of the year| year)?",
    week="(?:calendar week|week|wk|cw)(?: no\\.?| number)? {W}",
    ordinals=("first", "second", "third", "fourth"),
    seasons=("spring", "summer", "autumn", "winter"),
    feasts=(
        "(?:the )?easter(?: break| holidays| weekend)?",
        "(?:christmas|xmas)(?: break| holidays)?", "(?:the )?new year'?s?(?: day| break)?",
        "pentecost|whitsun|whit monday",
        "(?:the )?(?:holidays|holiday season|festive (?:season|period|break)|winter break)",
        "thanksgiving(?: break| weekend)?",
    ),
    new_year="(?:in )?the new year",
    the="the",
    of="of",
    mark="st|nd|rd|th",
    alone="in|until|untill|till|til|by|early|mid|late|of|from|for|next|before|after|around|during"
    "|come|since|through|thru|end|maybe|perhaps|to|is|for early|better|probably|start",
    week_of="(?:the )?week (?:of|commencing|beginning|starting)(?: on)?(?: the)?",
    week_after="(?:the )?week (?:after|following)(?: that| the)?",
    away=Away(
        until="(?:up )?un?till?|unitl|'?till?|through|thru|up to|to the end of",
        inclusive="through|thru|including|inclusive(?:ly)?|included|incl\\.?",
        before="before|prior to|until|till",
        unable="(?:not|\\w+n't|cannot|unable)\\b.{0,25}\\b(?:available|reachable|back|return|in the"
        " office|at work|at my desk|respond|answer|reply|read(?:ing)?|check(?:ing)?|see(?:ing)?)",
        promise="call|pay|write|report|get|come back to|give|send|money",
        back="".join(f"(?<!{word} )" for word in _NOT_BACK.split(" "))
        + "back(?! to (?:you|me|us|this|the))"
        "(?! (?:office|end|up|since|then|and forth))|back to (?:work|the office)"
        "|(?:i'?ll|will|to) come back(?! to)|"
        "(?:i|we|will|i'll|and|to|be|then|not|when i|upon my|on my|my|office,?|\\(|^) ?"
        "(?:return|retuning|returning|retrun|returns)(?: (?:date|day|is|to the office|to work))*"
        "|(?:returning|retuning|returing)(?: to (?:the office|work|my desk))?|(?:available"
        "|reachable|contactable|in the"
        " office|at my desk) again|again (?:available|reachable)|resum(?:e|es|ing)(?: work| on)?"
        "|re-?open(?:s|ing|ed)?|back again|in again|open again|(?:am|are|be) again (?:in|at)",
        absent="(?:without|not have|no|limited) (?:\\w+ )?access|on the road|out of the country"
        "|gone on|away from my desk|"
        "out of (?:the )?office|out of town|out|away|off|ooo|oof|leave|holidays?|vacation"
        "|absent|absence|abroad|travell?ing|closed|closing|shut|shutdown|unavailable"
        "|(?:not|\\w+n't) (?:be )?(?:currently )?(?:in|available|reachable|at work|at my desk"
        "|working|b"
        "ack)|sick|ill|pto|retreat|secondment|unreachable|attending|sabbatical|maternity|paternity"
        "|parental|trip|no access|not have access|unattended|limited access"
        "|offline|honeymoon|at (?:a|the|our) (?:trade fair|trade show|fair|conference)|without"
        " (?:\\w+ )?(?:access|connection)",
        me="i|i'm|im|i'll|i've|we|we're|we'll|our (?:\\w+ )?(?:offices?|company|team|shop|business"
        "|warehouse)|the (?:office|shop|company)|myself",
        i="i|i'm|im|i'll|i've|myself|(?:this|my) (?:inbox|mailbox|mail|account)",
        others="my (?:colleague|deputy|boss|manager|assistant|replacement|successor)\\w*"
        "|(?:his|her|their)|he|she|they|mr|mrs|ms|colleagues?|deput(?:y|ies)|replacement"
        "|is (?:\\w+ )?(?:away|out|on|off|back|absent|returning|travelling|sick|returns)"
        "|write to|contact|call|ask",
        long="maternity|paternity|parental|sabbatical|baby|secondment|career break",
        elsewhere="valid|visit us|meet us|stand|booth|offer|deadline|expires?|sale|discount"
        "|promotion|open until|opening|hours"
        "|contract|runs|price|available until|delivery|colleague|was|were",
        joint="and|but|or|so|then|while",
    ),
    later=Later(
        ask="hear from|how about|what about|available (?:for|to)|park (?:this|it)|hold off|defer"
        "|wait until|bring (?:this|it) up|take this further|pencil|poke|prod|shout|get to this"
        "|feedback|go over (?:this|it)|go through (?:this|it)|keep me posted|put it in (?:my|your"
        "|the) (?:diary|calendar)|"
        "get back|got back|reach out|ask|touch base|talk|revisit|circle back|speak"
        "|follow(?:ing)"
        "? up|follow-up|call me|call us|call back|give (?:me|us) a (?:call|ring|shout)"
        "|call you|phone|ring (?:me|us|you)|ping|write|mail (?:me|us)|e-?mail me|email us"
        "|contact(?:ing)?|try"
        "|remind|check (?:in|back)|come back|catch up|meet|reconnect|pick (?:this|it|that) up"
        "|discuss|let you know|have an answer|have (?:a|our) decision|look at (?:this|it|that)"
        "|look into|return to this|drop me|chat|sync|let's|(?:have|do|set up|schedule|book|for) a"
        " (?:call|chat|meeting)|"
        "hop on a call|schedule|resume|again|another word|nudge|chase|bump|approach (?:us|me)"
        "|postpone|put (?:this|it) off|bug me|ring me|news for you|(?:a|for a) demo|answer you"
        "|reply"
        "|hear from you|be in touch|get in touch|give (?:us|me)",
        decide="bandwidth|capacity|resources|too busy|swamped|snowed under|no time|quieter|calmer"
        "|frozen|freeze|up for renewal|roadmap|"
        "decid(?:e|es|ing|ed)|decision|budgets?|funds|money|frozen|better|rather|maybe"
        "|perhaps"
        "|earliest|makes more sense|works?|suits?|would (?:work|suit|be (?:good|fine|great|better"
        "|best))|we plan to|priority|not before|not until"
        "|ready|free again|look again|approval|approved|perfect|ideal|kick off|start looking"
        "|evaluat\\w+"
        "|review(?:ing)?|consider|sign off|know more|tell you more",
        meets="(?:board|committee|council|management|steering|team|we|partners|directors)\\b.{0,25}"
        "\\b(?:meets?|meeting|sits|convenes|has met|have met)",
        then="after that|afterwards|thereafter",
        after="after|once|following|past|as soon as",
        denied="every|each|not(?: in| on| this| until the end of)?|\\w+n't(?: in| on)?",
        impossible="(?:is|are|would be) (?:bad|full|not|out|no|impossible|too|difficult)|(?:does"
        "|do|will|would)(?:n't| not)|won't",
        over="(?<!ha[sd] )(?<!ave )(?<!'ve )(?:met|spoke|talked|discussed|called|started|agreed"
        "|launched)|since|last(?! (?:week|days) of)|was|were|went|thanks? (?:you )?for (?:the|your"
        "|our)|hired|as"
        " discussed",
        elsewhere="deliver\\w*|ship\\w*|invoices?|pay|paid|payment|order|anniversary|valid|expires?"
        "|contract|discount|price|costs?|trade fair|birthday|born|opening|due|update on|feature"
        "|holiday|vacation|supplier|phone number|version|turns",
    ),
)  # fmt: skip

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

DUTCH = Language(
    code="nl",
    speaks="maar ook nog wat hoe als heeft hebben wordt worden deze dit dat zijn naar ik ben is de"
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
    idioms={"over veertien dagen": 14, "over een half jaar": 182, "over anderhalve maand": 46},
    bare="(?:de |op de |tot de |den )?{D}(?:e|ste|de)",
    within="over|binnen|in|over zo'n|over ongeveer|na|pas over",
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
    quarters="[qk] ?{Q}|{Q}e? kwartaal",
    halves="h ?{Q}|{Q}e? (?:helft(?: van het jaar)?|halfjaar|half jaar)",
    week="(?:week|wk)(?: nr\\.?)? {W}",
    ordinals=("eerste", "tweede", "derde", "vierde"),
    seasons=("voorjaar|lente", "zomer", "najaar|herfst", "winter"),
    feasts=(
        "(?:de )?(?:pasen|paasdagen|paasvakantie|paasweekend)", "(?:de )?kerst(?:mis|dagen)?",
        "nieuwjaar|de jaarwisseling|oud en nieuw", "pinksteren",
        "(?:de )?(?:feestdagen|kerstvakantie|kerstreces)",
    ),
    new_year="(?:in )?het nieuwe jaar",
    the="de|den",
    mark="e|ste|de",
    week_of="(?:de )?week van",
    week_after="(?:de )?week (?:na|erna|daarna)",
    away=Away(
        until="tot(?: en met| aan)?|t/m|tm|t\\.?e\\.?m\\.?",
        inclusive="en met|t/m|tm|t\\.?e\\.?m\\.?|inclusief|inbegrepen|incl\\.?",
        before="voor",
        unable="(?:niet|geen)\\b.{0,25}",
        promise="bel(?:len)?|mail (?:u|je)|op(?= terug)|bij (?:u|je|jullie)|er\\b.{0,20}\\bop"
        "|stuur|geef",
        back="weer (?:\\w+ ){0,2}?(?:terug|aanwezig|bereikbaar|beschikbaar|op kantoor|aan het werk"
        "|open|in het land|geopend|present|aan de slag|tot uw dienst|voor u klaar|online)|er"
        " weer(?! (?:naar|op|over))"
        "|weer(?=[.!,]|$| en)|terug(?! (?:bel|mail|te bel|naar u|komen op|op uw|op je))(?= |[.!,]"
        "|$)",
        absent="zonder (?:mail|toegang)|geen toegang|thuis ziek|"
        "afwezig|niet (?:op kantoor|aanwezig|bereikbaar|beschikbaar|in huis|werkzaam)|met "
        "vakantie|op vakantie|vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|ziek|weg|vrij"
        "|op reis|op zakenreis|zakenreis|gesloten|buiten kantoor|cursus|op (?:de|een) beurs"
        "|afwezigheid|dicht"
        "|bouwvak|in het buitenland|ooo",
        me="ik|wij|we|ben|zijn|ons|onze|mijn afwezigheid|zelf",
        i="ik|mijn (?:mail|inbox)",
        others="mijn (?:collega\\w*|vervang\\w+|baas|leidinggevende|opvolg\\w+)|collega\\w*|hij|zij"
        "|dhr|mevr\\w*|vervang\\w+|bel|neem contact",
        long="zwangerschapsverlof|ouderschapsverlof|bevallingsverlof|sabbatical",
        elsewhere="geldig|bezoek\\w*|geldt|offerte|aanbieding|actie|loopt|korting|openingstijden"
        "|contract|was"
        "|waren|deadline|prijs|open van|levering",
        joint="en|maar|of|dan",
    ),
    later=Later(
        ask="hoort (?:u|je)|horen|pakken we|we pakken|pakken|wachten|wat dacht|parkeren"
        "|terugkoppel\\w+|reactie|inplannen|belt u|"
        "contact\\w*|bel(?:len|t)?|terug(?:bellen|komen|kom)|mail(?:en|t)?|spreken|spreek"
        "|praten|vraa"
        "g|vragen|benader\\w*|probeer|proberen|opnieuw|nog eens|nogmaals|overleg\\w*|weten|herinner"
        "\\w*|afspreken|afspraak|het erover|er ?over|er\\b.{0,25}\\bop|schrijf|schrijven|opvolgen"
        "|bespreken|laten we|uitstellen|verschuiven|kijk(?:en)? (?:we|ik)|bijpraten|oppakken"
        "|antwoord\\w*|stuur me|stuur mij|reageer|pingen",
        decide="capaciteit|geen tijd|tijd voor|rustiger|komt beter uit|"
        "beslis\\w*|besluit\\w*|budget|pas (?:in|op|na|vanaf|over|weer)|beter|liever"
        "|misschien|eerder dan|past het|daarna|niet voor|graag|wellicht|weten we meer",
        meets="(?:directie|bestuur|raad|commissie|management|mt|wij|we)\\b.{0,25}(?:vergadert"
        "|vergadere"
        "n|komt bijeen|komt samen|overlegt|vergadering)|(?:bestuurs|directie)?vergadering",
        then="daarna|nadien|erna",
        after="na|zodra",
        denied="elke|iedere|niet(?: in| op)?|geen",
        impossible="is (?:vol|lastig|niet|te)|(?:kan|lukt|gaat) (?:het |ik )?niet|kan ik niet",
        over="was|waren|hebben\\b.{0,40}\\b(?:gesproken|gebeld|besproken)|begonnen|sinds|vorige"
        "|afgelopen|bedankt voor|dank voor|zoals besproken|hadden",
        elsewhere="lever\\w*|factuur|facturen|betal\\w+|bestel\\w+|jubileum|geldig|contract|korting"
        "|prijs|kost|verjaar\\w+|vakantie|fijne|prettige",
    ),
)  # fmt: skip
