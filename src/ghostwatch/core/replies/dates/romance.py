"""The rows of French, Spanish, Italian and Portuguese; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import Away, Language, Later

FRENCH = Language(
    code="fr",
    speaks="mais ou ce cette qui que ne se il elle ils sont ont avons avez peut bien tres plus je"
    " suis le la les des du et en est nous vous notre votre pas pour sur au aux une un"
    " dans "
    "jusqu jusqu'au jusqu'a jusquau jusqua retour absent absente conges conge bonjour merci de"
    " serai "
    "semaine mois prochaine prochain absence bureau reviens avec a d'ici en apres moi recontactez "
    "rappelez relancez fermeture parlons-en joignable",
    months=(
        "janvier|janv|jan", "fevrier|fevr|fev", "mars", "avril|avr", "mai", "juin",
        "juillet|juil", "aout", "septembre|sept", "octobre|oct", "novembre|nov",
        "decembre|dec",
    ),
    weekdays=(
        "lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam",
        "dimanche|dim",
    ),
    ahead=("aujourd'hui|ce jour", "demain", "apres[- ]demain"),
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "dix": 10, "douze": 12,
    },
    units=("jours?", "semaines?", "mois", "trimestres?", "an(?:nee)?s?"),
    idioms={
        "(?:dans|d'ici) (?:une )?quinze jours": 14, "(?:dans|d'ici) huit jours": 7,
        "(?:dans|d'ici) une quinzaine": 14, "(?:dans|d'ici) six mois": 182,
    },
    bare="(?:le |au |a partir du ){D}(?:er|e)?",
    within="dans|d'ici|d'ici a|apres|sous|dans environ|pas avant",
    to="a|ou|-|au",
    next="(?:la |le |l')?{U} prochaine?|(?:la |le |l')?{U} qui vient|(?:la |le |au |l')?prochaine?"
    " {U}"
    "|(?:la |le |l')?{U} suivante?",
    doubtful="prochain",
    next_but_one="{U} d'apres",
    this="cette {U}|ce {U}",
    rest="(?:toute la|tout le) {U}|(?:le )?reste de la {U}|(?:la )?fin de (?:la |cette )?{U}"
    "|(?:le )?week-?end",
    early="(?:tout )?(?:debut|au debut (?:du mois )?de|debut du mois de|le debut de|courant)",
    mid="(?:la )?(?:seconde|deuxieme) (?:quinzaine|moitie) de|(?:la )?mi|milieu(?: de)?|au milieu"
    " de",
    late="(?:la )?fin(?: du mois de| de)?|la fin d'",
    quarters="[qt] ?{Q}|{Q}(?:er|e|eme|nd)? trimestre",
    halves="[hs] ?{Q}|{Q}(?:er|e|eme|nd)? (?:semestre|moitie de l'annee)",
    week="(?:la )?semaine {W}",
    ordinals=("premier", "deuxieme|second", "troisieme", "quatrieme"),
    seasons=("printemps", "ete", "automne", "hiver"),
    feasts=(
        "(?:les (?:vacances|conges) de )?paques", "noel",
        "(?:le )?(?:nouvel an|jour de l'an)", "(?:la )?pentecote",
        "(?:les )?(?:fetes(?: de fin d'annee)?|vacances de noel|conges de fin d'annee)",
    ),
    new_year="(?:la |en )?nouvelle annee|(?:l')?annee prochaine",
    the="le|au|du|la",
    of="de|d'",
    mark="er|e|eme",
    week_of="(?:la )?semaine du",
    week_after="(?:la )?semaine (?:apres|d'apres|suivante)(?: le)?",
    away=Away(
        until="jus?qu'? ?(?:au|a|en|aux|a la|a l')?|jusqua?u?",
        inclusive="inclus\\w*|compris(?:e)?",
        before="avant",
        unable="(?:pas|plus|aucun|indisponible)\\b.{0,25}",
        promise="vers (?:vous|toi)|votre retour|rappelle|faire un retour|renvoie",
        back="(?<!votre )de retour|(?:mon|notre|son) retour|(?<!\\w )retour (?:au bureau|le|prevu)"
        "|nous repren(?:ons|drons)(?! contact)|je (?:ne )?(?:rentre(?:rai)?|reprends|reprendrai)"
        "|reviens(?! vers)|reviendrai(?! vers)"
        "|rentre(?:rai)?|reprise|(?:a|de) nouveau (?:\\w+ )?(?:joignable|disponible|present\\w*"
        "|au bureau|la|ouvert\\w*)|(?:joignable|disponible|present\\w*) a nouveau|re-?ouverture"
        "|rouvr\\w+|reprendr\\w+ (?:mes fonctions|le travail)",
        absent="absente?s?|absence|en (?:conges?|vacances?|deplacement|formation|voyage)|conges?"
        "|vacances?|hors du bureau|pas (?:au bureau|disponible|joignable|present\\w*|la)"
        "|indisponible|injoignable|maladie|arret|maternite|paternite|parental|fermes?|fermee?s?"
        "|fermeture|(?:sur|a) un salon|a l'etranger|ooo",
        me="je|j'ai|nous|suis|mon absence|mes conges|nos (?:bureaux|locaux|equipes)|notre",
        i="je|j'ai|ma boite|cette boite",
        others="(?:ma|mon) (?:collegue|remplacante?|responsable|assistante?|chef)|collegues?|il"
        "|elle"
        "|monsieur|madame|m\\.|mme|vous repond|contactez|remplacante?",
        long="maternite|paternite|parental|sabbatique",
        elsewhere="visitez|retrouvez|valable|valide|offre|promotion|remise|delai|contrat|court"
        "|horaires|tarif|prix"
        "|etais|etait|etions|solde\\w*|livraison|votre retour",
        joint="et|mais|ou|puis|donc",
    ),
    later=Later(
        ask="recontact\\w*|contact\\w*|rappel\\w*|appel(?:ez|er|le|le-moi|ons)\\b|reparl\\w*"
        "|parl(?:er|ons|ons-en|e|erons)"
        "|revenez|reviens vers|reviendrai vers|revenir vers|relanc\\w*|repren\\w*|report(?:er|ons)"
        "|remettre|revenir|ecri(?:vez|re"
        "|s)(?:-\\w+)?|discut\\w*"
        "|repond\\w*|reponse|voyons|on en|en (?:re)?discuter|rencontrer|echanger|point|revoir"
        "|se revoit|tiens au courant|sollicit\\w*|retour vers vous|joindre|nouveau",
        decide="decid\\w*|decision|budget\\w*|plutot|mieux|peut-etre|vote|possible|priorite|ensuite"
        "|envisag\\w*|pas avant|trancher\\w*|en saur\\w+|convien\\w+|etudi\\w+",
        meets="(?:comite|conseil|direction|codir|bureau|commission|nous)\\b.{0,25}(?:se reunit|se"
        " tient|"
        "siege|nous reunissons|a lieu)|(?:reunion|seance) (?:du|de)",
        then="ensuite|apres cela|par la suite",
        after="apres(?: le| la| les)?|une fois|passe|des que",
        not_before="pas avant(?: le)?|avant(?: le)?",
        denied="pas(?: en| le)?|chaque|tous les",
        impossible="(?:ce )?n'est pas|ne (?:va|convient|sera) pas|c'est (?:impossible|complet"
        "|trop)|est (?:impossible|complet)",
        over="avons|etait|etions|suite a|depuis|merci (?:pour|de) (?:notre|votre|cet|l')|derniere?"
        "|votre (?:courrier|mail|message) du|comme convenu",
        elsewhere="livr\\w+|factur\\w+|pay\\w+|paiement|command\\w+|valable|contrat|tarif|prix"
        "|fetons"
        "|anniversaire|joyeuses|bonne annee|remise|votre retour|attente de|conges|vacances|coute",
    ),
)  # fmt: skip

SPANISH = Language(
    code="es",
    speaks="pero o este esta se lo le tiene tenemos muy mas como cuando hay podemos hablar tres"
    " sobre el la los las de del que en un una estoy estare por para con no su sus le mi me hasta "
    "vuelvo oficina vacaciones fuera gracias hola lunes martes semana mes proxima proximo regreso "
    "y a ausente dias nosotros nos al despues llameme es regresare volvere estara hablamos vuelva "
    "trimestre segundo ano cerrado cerradas estare hablemos",
    months=(
        "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun",
        "julio|jul", "agosto|ago", "septiembre|setiembre|sept|sep", "octubre|oct",
        "noviembre|nov", "diciembre|dic",
    ),
    weekdays=(
        "lunes|lun", "martes|mar", "miercoles|mie", "jueves|jue", "viernes|vie", "sabado|sab",
        "domingo|dom",
    ),
    ahead=("hoy", "manana", "pasado manana"),
    numbers={
        "un": 1, "una": 1, "uno": 1, "dos": 2, "un par de": 2, "tres": 3, "cuatro": 4, "cinco": 5,
        "seis": 6, "siete": 7, "ocho": 8, "diez": 10, "doce": 12,
    },
    units=("dias?", "semanas?", "mes(?:es)?", "trimestres?", "anos?"),
    idioms={
        "(?:en|dentro de) quince dias": 14, "(?:en|dentro de) una quincena": 14,
        "(?:en|dentro de) medio ano": 182,
    },
    bare="(?:el |al |el dia |dia |del ){D}",
    within="en|dentro de|tras|de aqui a|pasad[oa]s|dentro de unas|en unas",
    to="al?|o|-|u",
    next="(?:la |el )?(?:proxim[oa]|siguiente) {U}|(?:la |el )?{U} (?:que viene|proxim[oa]|entrante"
    "|siguiente)",
    this="est[ae] {U}",
    rest="tod[ao] (?:la|el|esta|este) {U}|(?:el )?resto de la {U}|(?:el |al )?(?:fin|final)(?:al)? "
    "de (?:la |esta )?{U}|(?:el )?fin de semana",
    early="(?:a |el )?(?:principios?|comienzos?|inicios?)(?: del? mes)?(?: de)?",
    mid="(?:la )?segunda (?:quincena|mitad)(?: de)?|(?:a )?(?:mediados?|mitad)(?: de)?",
    late="(?:a |el )?(?:finales|fines|final|fin)(?: de)?",
    quarters="[qt] ?{Q}|{Q}(?:er|o|do|º)? trimestre",
    halves="[hs] ?{Q}|{Q}(?:er|o|do|º)? (?:semestre|mitad del ano)",
    week="semana {W}",
    ordinals=("primer[oa]?", "segund[oa]", "tercer[oa]?", "cuart[oa]"),
    seasons=("primavera", "verano", "otono", "invierno"),
    feasts=(
        "(?:la )?(?:pascua|semana santa)", "(?:la )?navidad(?:es)?", "(?:el )?ano nuevo",
        "pentecostes", "(?:las )?(?:fiestas|vacaciones de navidad|fiestas navidenas)",
    ),
    new_year="(?:el )?(?:nuevo ano|proximo ano|ano que viene)",
    the="el|al|dia|el dia|del",
    of="de|del",
    mark="o|º|er|ro",
    week_of="(?:la )?semana del",
    week_after="(?:la )?semana (?:despues del|siguiente(?: al)?|posterior(?: al)?)",
    away=Away(
        until="hasta",
        inclusive="inclusive|inclusives|incluid[oa]s?|ambos",
        before="antes del?|hasta",
        unable="no\\b.{0,25}",
        promise="a (?:contactar|escribir|llamar|hablar)\\w*|devolver\\w*",
        back="(?<!\\ba )(?:vuelvo|volvere|volvemos|volveremos)(?! a \\w+[aei]r)|(?:volvere|vuelvo)"
        " a "
        "estar|regres(?:o|are|amos|aremos)|(?:estare|estoy|estaremos) de (?:vuelta|regreso|nuevo)"
        "|de (?:vuelta|regreso)|me reincorpor\\w+|mi (?:regreso|vuelta|reincorporacion)"
        "|(?:de nuevo|nuevamente) (?:disponible|operativ\\w+|en la oficina)"
        "|disponible (?:de nuevo|nuevamente)|reabri\\w+|reapertura|retomo|incorporacion",
        absent="fuera(?: de la oficina)?|ausente|ausencia|vacaciones|de viaje|de baja|permiso"
        "|no (?:estoy|estare|estaremos)(?: disponible| en la oficina| localizable)?|maternidad"
        "|paternidad|cerrad[oa]s?|cierre|formacion|en una feria|viajando|excedencia|enferm[oa]|ooo",
        me="yo|estoy|estare|estaremos|estamos|nuestr[oa]s? (?:oficinas?|empresa)|mi ausencia|me"
        "|nosotros|permanecer\\w+|vuelvo|regreso|nos|las oficinas",
        i="yo|estoy|estare|me|mi (?:correo|buzon)",
        others="(?:mi|mis) (?:companer[oa]s?|coleg[ao]s?|jef[ea]|sustitut[oa]|asistente)"
        "|companer[oa]"
        "|ella|sr\\.?|sra\\.?|sustitut[oa]|contacte|escriba|llame|dirijase",
        long="maternidad|paternidad|excedencia|sabatic\\w+|parental",
        elsewhere="visitenos|valid[oa]|oferta|promocion|plazo|contrato|descuento|horario|vigente"
        "|estuve|estuvo"
        "|rebajas|precio|abierto|entrega",
        joint="y|e|pero|o|luego",
    ),
    later=Later(
        ask="escrib\\w*|contact\\w*|llam\\w*|habl(?:amos|emos|ar|amos de|aremos)|retom\\w*"
        "|volv(?:emos|er|amos|ere) a"
        "|vuelv(?:a|an|e|o|amos) a|ponga\\w*|pong[ao]\\w* en contacto|reunirnos|nos (?:vemos"
        "|reunimos)|confirm\\w*"
        "|contest\\w*|respond\\w*|respuesta|recuerd\\w*|recordar\\w*|lo vemos|vemos|veamos|avis\\w*"
        "|digo algo|insist\\w*|pregunt\\w*|retorn\\w*|busqu\\w*|comunic\\w*|seguimiento",
        decide="decid\\w*|decision|presupuesto\\w*|mejor|quiza\\w*|tal vez|despues|no antes"
        "|prioridad"
        "|aprob\\w+|valorar\\w*|evaluar\\w*|sabremos|conviene|preferi\\w+|dejarlo|aplaz\\w+"
        "|pospon\\w+",
        meets="(?:consejo|comite|junta|direccion|nos|nosotros)\\b.{0,25}(?:se reune|reunimos"
        "|sesiona|tiene lugar)"
        "|(?:reunion|junta|consejo) del",
        then="despues(?! de)|luego|a continuacion",
        after="despues del?(?: la| las)?|tras(?: el| la| las)?|pasad[oa]s?(?: el| la| las)?|una"
        " vez",
        not_before="no antes del?|antes del?|hasta",
        denied="no(?: en| el)?|cada|todos los",
        impossible="no (?:puedo|podemos|es posible|me va|va)|(?:es )?imposible",
        over="empezamos|empece|hablamos en|gracias por (?:la|su)|desde|pasad[oa] (?:lunes|martes"
        "|mes"
        "|semana)|ultim[oa]|fue|estuv\\w+|tuvimos|dijimos|recibimos|celebramos|como acordamos",
        elsewhere="entreg\\w+|factur\\w+|pag\\w+|pedido\\w*|valid[oa]|contrato|precio|cuesta"
        "|descuento"
        "|aniversario|felices|prospero|cumple\\w*|vacaciones|envio",
    ),
)  # fmt: skip

ITALIAN = Language(
    code="it",
    speaks="ma o questo questa si ha abbiamo piu come quando nel nella nei secondo possiamo anche"
    " sono il lo la gli di del della che in un una per con non fino al a e ufficio ferie"
    " rientro "
    "torno grazie assente dal sara mi ci vi saro nostro vostro settimana mese prossima prossimo "
    "buongiorno lunedi martedi ne dopo tra fra oggi domani entro le consiglio sentiamoci "
    "risentiamoci parliamone chiusura",
    months=(
        "gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu",
        "luglio|lug", "agosto|ago", "settembre|sett|set", "ottobre|ott", "novembre|nov",
        "dicembre|dic",
    ),
    weekdays=(
        "lunedi|lun", "martedi|mar", "mercoledi|mer", "giovedi|gio", "venerdi|ven", "sabato|sab",
        "domenica|dom",
    ),
    ahead=("oggi", "domani", "dopodomani"),
    numbers={
        "un": 1, "uno": 1, "una": 1, "due": 2, "un paio di": 2, "tre": 3, "quattro": 4,
        "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "dieci": 10, "dodici": 12,
    },
    units=("giorn[oi]", "settiman[ae]", "mes[ei]", "trimestr[ei]", "ann[oi]"),
    idioms={"(?:fra|tra) quindici giorni": 14, "(?:fra|tra) sei mesi": 182},
    bare="(?:il |al |dal |l'|all'|il giorno |giorno ){D}",
    within="fra|tra|entro|in|dopo|tra circa|fra circa",
    to="al?|all'|o|-",
    next="(?:la |il |l'|al |alla )?{U} prossim[oa]|(?:la |il |nel |nella |al |alla )?prossim[oa]"
    " {U}|(?:la |il |l')?{U} "
    "che viene|(?:la )?{U} entrante",
    this="quest[ao] {U}|quest'{U}",
    rest="tutt[ao] (?:la|il|questa) {U}|(?:il )?resto della {U}|(?:la )?fine (?:della |di questa"
    " )?{U}"
    "|(?:il )?fine ?settimana",
    early="(?:all'|l')?(?:inizio|inizi|primi)(?: di| del mese di)?|ai primi di|agli inizi di",
    mid="(?:la |nella )?seconda meta(?: di)?|(?:a )?meta(?: di)?",
    late="(?:a |alla )?fine(?: di)?",
    quarters="[qt] ?{Q}|{Q}[°º]? trimestre",
    halves="[hs] ?{Q}|{Q}[°º]? (?:semestre|meta dell'anno)",
    week="settimana {W}",
    ordinals=("primo", "secondo", "terzo", "quarto"),
    seasons=("primavera", "estate", "autunno", "inverno"),
    feasts=(
        "(?:la )?pasqua|vacanze di pasqua", "natale", "capodanno|anno nuovo", "pentecoste",
        "(?:le |l')?(?:feste|festivita|vacanze di natale|vacanze natalizie|epifania)",
    ),
    new_year="(?:l'|il |nel )?(?:nuovo anno|anno nuovo|anno prossimo|prossimo anno)",
    the="il|al|dal|l'|giorno|il giorno|all'",
    of="di",
    mark="º|°|o",
    week_of="(?:la )?settimana del",
    week_after="(?:la )?settimana (?:dopo il|successiva(?: al)?|seguente(?: al)?)",
    away=Away(
        until="(?:fino|sino|fin)(?: al?l?a?)?|all'",
        inclusive="compreso|compresa|incluso|inclusa|inclusive|compresi",
        before="prima del|prima di",
        unable="non\\b.{0,25}",
        promise="a (?:contattar|scriver|chiamar|sentir)\\w*|suo rientro|richiam\\w+",
        back="(?:torn(?:o|ero|iamo|eremo))(?! a \\w+[aei]r)|rientr(?:o|ero|iamo|eremo)|di ritorno"
        "|(?:il )?mio rientro"
        "|(?:di nuovo|nuovamente) (?:disponibile|in (?:ufficio|sede|servizio)|operativ\\w+"
        "|raggiungibile|present\\w)"
        "|riapr\\w+|riapertura|riprend(?:o|ero|eremo) (?:servizio|il lavoro|l'attivita)",
        absent="assente|assenti|assenza|ferie|fuori (?:ufficio|sede|citta)|fuori|in (?:viaggio"
        "|trasferta|vacanza|malattia)"
        "|vacanza|malattia|congedo|maternita|paternita|chius[aoie]|chiusura|non (?:sono|saro)"
        " (?:in "
        "ufficio|disponibile|raggiungibile)|in fiera|a un corso|ooo|all'estero|permesso",
        me="io|sono|saro|siamo|saremo|i nostri uffici|il nostro ufficio|l'azienda|gli uffici|noi"
        "|mia "
        "assenza|restera|rester\\w+|nostra",
        i="io|sono|saro|mi",
        others="(?:la mia|il mio) (?:colleg[ao]|sostitut[oa]|responsabile|capo)|colleg[ao]|lui|lei"
        " e"
        "|sig\\.?(?:ra)?|dott\\.?|sostitut[oa]|contattare|scrivere|rivolgersi",
        long="maternita|paternita|congedo parentale|sabbatic\\w+|aspettativa",
        elsewhere="valid[ao]|offerta|promozione|scade|scadenza|contratto|sconto|orari\\w*|ero|era"
        "|prezz"
        "o|saldi|consegna",
        joint="e|ed|ma|o|poi",
    ),
    later=Later(
        ask="ricontatt\\w*|contatt\\w*|chiam\\w*|richiam\\w*|risent\\w*|sent(?:iamoci|ire|iamo)"
        "|parli\\w*|riparli\\w*|"
        "scriv\\w*|parlare|riparlare|ne parl\\w*|vediamoci|rivediamo\\w*|incontr\\w*|ricord\\w*"
        "|rispond\\w*|risposta|"
        "faccio sapere|faremo sapere|aggiorn\\w*|riprend\\w*|riprov\\w*|mandi\\w*|torni\\w*|call",
        decide="decid\\w*|decisione|rimand\\w+|posticip\\w+|prefer\\w+|budget|meglio|forse|poi"
        "|magari|non prima|priorita|valut\\w*"
        "|approv\\w*"
        "|sapremo|solo (?:a|da|dopo)",
        meets="(?:consiglio|comitato|cda|direzione|ci|commissione)\\b.{0,25}(?:si riunisce"
        "|riuniamo|si tiene)|(?:riunione|"
        "consiglio) del",
        then="poi|dopodiche|successivamente",
        after="dopo(?: il| la| le| l')?|passat[oaei](?: il| la| le)?|una volta",
        not_before="non prima del|non prima di|prima del|prima di|fino al?",
        denied="non(?: a| in| il)?|ogni",
        impossible="non (?:va|posso|possiamo|e possibile)|(?:e )?impossibile",
        over="abbiamo|era|ero|grazie (?:per|del|della)|da quando|scors[oa]|ultim[oa]|stat[oa]"
        "|parlato|come "
        "concordato",
        elsewhere="consegn\\w*|fattur\\w*|pag\\w+|ordin\\w+|valid[ao]|contratto|prezzo|costa"
        "|sconto|scade|"
        "anniversario|buone|auguri|complean\\w+|ferie|spedi\\w+",
    ),
)  # fmt: skip

PORTUGUESE = Language(
    code="pt",
    speaks="mas ou este isto se tem temos muito mais como quando ha podemos sobre segundo pelo"
    " pela o os as um uma de do da que em no na nos nas e estou estarei por para com nao seu ate "
    "volto escritorio ferias fora obrigado obrigada ola semana mes proxima proximo regresso"
    " ausente "
    "bom dia segunda-feira terca-feira nosso a ao retorno falamos depois me podemos fechado "
    "contacte-nos ligue ligue-me contactar-me",
    months=(
        "janeiro|jan", "fevereiro|fev", "marco|mar", "abril|abr", "maio|mai", "junho|jun",
        "julho|jul", "agosto|ago", "setembro|set", "outubro|out", "novembro|nov",
        "dezembro|dez",
    ),
    weekdays=(
        "segunda(?:-feira| feira)?", "terca(?:-feira| feira)?", "quarta(?:-feira| feira)?",
        "quinta(?:-feira| feira)?", "sexta(?:-feira| feira)?", "sabado", "domingo",
    ),
    ahead=("hoje", "amanha", "depois de amanha"),
    numbers={
        "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6,
        "sete": 7, "oito": 8, "dez": 10, "doze": 12,
    },
    units=("dias?", "semanas?", "mes(?:es)?", "trimestres?", "anos?"),
    idioms={
        "(?:em|dentro de|daqui a) quinze dias": 14, "(?:em|dentro de|daqui a) meio ano": 182,
        "(?:em|dentro de|daqui a) uma quinzena": 14,
    },
    bare="(?:o dia |no dia |ao dia |dia |o |ao |a ){D}",
    within="em|dentro de|daqui a|daqui por|apos|em cerca de",
    to="a|ou|-",
    next="(?:a |o |na |no |da |do )?(?:proxim[oa]|seguinte) {U}|(?:a |o |na |no |da |do )?{U}"
    " (?:que vem|proxim[oa]|seguinte)",
    this="est[ae] {U}",
    rest="tod[ao] (?:a|o|esta) {U}|(?:o )?resto da {U}|(?:o |ao )?(?:fim|final) (?:da |desta ){U}"
    "|(?:o )?fim de semana",
    early="(?:no |o |ao )?(?:inicio|comeco|principio)s?(?: de| do mes de)?|(?:nos )?primeiros dias"
    " de",
    mid="(?:a |na )?segunda (?:quinzena|metade)(?: de)?|(?:em )?meados(?: de)?",
    late="(?:no |o |ao |em )?(?:fim|final|finais|fins)(?: de| do mes de)?",
    quarters="[qt] ?{Q}|{Q}[ºo]? trimestre",
    halves="[hs] ?{Q}|{Q}[ºo]? (?:semestre|metade do ano)",
    week="semana {W}",
    ordinals=("primeiro", "segundo", "terceiro", "quarto"),
    seasons=("primavera", "verao", "outono", "inverno"),
    feasts=(
        "(?:a |da )?pascoa", "(?:o |do )?natal", "(?:o |do )?ano novo|reveillon",
        "pentecostes", "(?:as |das )?(?:festas|ferias de natal|festas de fim de ano)",
    ),
    new_year="(?:o |no |do )?(?:novo ano|ano novo|proximo ano|ano que vem)",
    the="o|dia|no dia|ao|a|ao dia",
    of="de|do",
    mark="º|o",
    week_of="(?:a |na )?semana de",
    week_after="(?:a |na )?semana (?:depois de|seguinte(?: a)?|apos)",
    away=Away(
        until="ate(?: ao?| o)?",
        inclusive="inclusive|inclusivamente|incluindo|incluid[oa]",
        before="antes de|ate",
        unable="nao\\b.{0,25}",
        promise="a (?:contactar|contatar|falar|escrever|ligar)\\S*|(?:seu|vosso) retorno|ligo",
        back="(?:volto|voltarei|voltamos|voltaremos)(?! a \\w+[aei]r)|(?<!seu )(?<!vosso"
        " )regress(?:o|arei|amos|aremos)"
        "|(?<!seu )(?<!vosso )retorn(?:o|arei|amos|aremos)|de volta|(?:meu|o meu) (?:regresso"
        "|retorno)"
        "|(?:novamente|de novo) (?:disponivel|no escritorio|contactavel|operacional)"
        "|disponivel (?:novamente|de novo)|reabr\\w+|reabertura|retomo",
        absent="ausente|ausencia|ferias|fora do escritorio|fora|em viagem|de viagem|licenca|baixa"
        "|doente"
        "|maternidade|paternidade|fechad[oa]s?|encerrad[oa]s?|encerramento|nao (?:estou"
        "|estarei)(?: no "
        "escritorio| disponivel)?|formacao|numa feira|viajando|ooo|recesso",
        me="eu|estou|estarei|estamos|estaremos|nosso|a (?:nossa )?empresa|os nossos escritorios"
        "|minha"
        " ausencia|nos|estara encerrada",
        i="eu|estou|estarei",
        others="(?:a minha|o meu|minha|meu) (?:coleg[ao]|substitut[oa]|chefe|assistente)|coleg[ao]"
        "|ele|ela"
        "|sr\\.?|sra\\.?|substitut[oa]|contacte|contate|escreva|ligue|procure",
        long="maternidade|paternidade|sabatic\\w+|parental",
        elsewhere="valid[oa]|proposta|promocao|prazo|contrato|desconto|horario|vence|estive|preco"
        "|seu retorno"
        "|saldos|entrega",
        joint="e|mas|ou|depois",
    ),
    later=Later(
        ask="contact\\w*|contat\\w*|lig(?:ue|ar|uem|o)\\S*|fal(?:amos|ar|emos|em|e)"
        "|escrev\\w*(?:-\\w+)?|volt(?:e|em|ar|amos|emos) a"
        "|retom\\w*|reunir|reuniao|recorde\\w*|lembr\\w*|respond\\w*|resposta|conversa\\w*|digo"
        "|aviso|vemo\\w*|marcar|procur\\w*"
        "|retorno para|insist\\w*|agend\\w*",
        decide="decid\\w*|decisao|adi(?:ar|amos)|prefer\\w+|orcament\\w*|verba|melhor|talvez"
        "|depois|nao antes|prioridade"
        "|aprov\\w*|avali\\w*|so (?:em|depois"
        ")|saberemos",
        meets="(?:administracao|conselho|comite|direcao|comissao|nos)\\b.{0,25}(?:reune-se|se"
        " reune|reunimos|tem lugar)|(?:reuniao"
        "|conselho) de",
        then="depois(?! d)|em seguida",
        after="depois(?: d[aeo]s?)?|apos(?: o| a| as)?|passad[oa]s?(?: o| a| as)?|uma vez",
        not_before="nao antes de|antes de|ate",
        denied="nao(?: em| no)?|cada|tod[oa]s [oa]s",
        impossible="nao (?:da|posso|podemos|e possivel)|(?:e )?impossivel",
        over="comecamos|falamos em (?:janeiro|marco)|desde|obrigad[oa] pel[ao]|passad[oa]"
        "|ultim[oa]|foi|tivemos|estive\\w*|recebe"
        "mos|como combinado",
        elsewhere="entreg\\w*|fatur\\w*|factur\\w*|pag\\w+|encomend\\w*|valid[oa]|contrato|preco"
        "|custa|desconto|vence|aniversario|"
        "feliz|boas|ferias|envio",
    ),
)  # fmt: skip
