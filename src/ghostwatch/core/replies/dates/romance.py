"""The rows of French and Italian; ``row`` says what each field means."""

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
        absent="sans acces|pas acces|pas d'acces|souffrante?|malade|"
        "absente?s?|absence|en (?:conges?|vacances?|deplacement|formation|voyage)|conges?"
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
        ask="un appel|disponible|on se|se voir|attendre|patienter|que diriez-vous|aurez"
        "|rendez-vous|rdv|faire le point|signe|rouvr\\w+ le (?:sujet|dossier)|"
        "recontact\\w*|contact\\w*|rappel\\w*|appel(?:ez|er|le|le-moi|ons)\\b|reparl\\w*"
        "|parl(?:er|ons|ons-en|e|erons)"
        "|revenez|reviens vers|reviendrai vers|revenir vers|relanc\\w*|repren\\w*|report(?:er|ons)"
        "|remettre|revenir|ecri(?:vez|re"
        "|s)(?:-\\w+)?|discut\\w*"
        "|repond\\w*|reponse|voyons|on en|en (?:re)?discuter|rencontrer|echanger|point|revoir"
        "|se revoit|tiens au courant|sollicit\\w*|retour vers vous|joindre|nouveau",
        decide="capacite|pas le temps|plus calme|creneau|serait (?:mieux|ideal|parfait)|"
        "decid\\w*|decision|budget\\w*|plutot|mieux|peut-etre|vote|possible|priorite|ensuite"
        "|envisag\\w*|pas avant|trancher\\w*|en saur\\w+|convien\\w+|etudi\\w+",
        meets="(?:comite|conseil|direction|codir|bureau|commission|nous)\\b.{0,25}(?:se reunit|se"
        " tient|"
        "siege|nous reunissons|a lieu)|(?:reunion|seance) (?:du|de)",
        then="ensuite|apres cela|par la suite",
        after="apres(?: le| la| les)?|une fois|passe|des que",
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
        absent="senza accesso|non ho accesso|malat[oa]|ammalat[oa]|"
        "assente|assenti|assenza|ferie|fuori (?:ufficio|sede|citta)|fuori|in (?:viaggio"
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
        ask="che ne dice|aspett\\w+|appuntamento|avra|riparliamone|vediamo|fissiamo|si faccia vivo"
        "|notizie|"
        "ricontatt\\w*|contatt\\w*|chiam\\w*|richiam\\w*|risent\\w*|sent(?:iamoci|ire|iamo)"
        "|parli\\w*|riparli\\w*|"
        "scriv\\w*|parlare|riparlare|ne parl\\w*|vediamoci|rivediamo\\w*|incontr\\w*|ricord\\w*"
        "|rispond\\w*|risposta|"
        "faccio sapere|faremo sapere|aggiorn\\w*|riprend\\w*|riprov\\w*|mandi\\w*|torni\\w*|call",
        decide="capacita|non abbiamo tempo|piu tranquill\\w+|"
        "decid\\w*|decisione|rimand\\w+|posticip\\w+|prefer\\w+|budget|meglio|forse|poi"
        "|magari|non prima|priorita|valut\\w*"
        "|approv\\w*"
        "|sapremo|solo (?:a|da|dopo)",
        meets="(?:consiglio|comitato|cda|direzione|ci|commissione)\\b.{0,25}(?:si riunisce"
        "|riuniamo|si tiene)|(?:riunione|"
        "consiglio) del",
        then="poi|dopodiche|successivamente",
        after="dopo(?: il| la| le| l')?|passat[oaei](?: il| la| le)?|una volta",
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
