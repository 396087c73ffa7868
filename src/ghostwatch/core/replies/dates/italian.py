"""The row of Italian; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, Away, Language, Later

ITALIAN = Language(
    code="it",
    speaks="sarebbe cosi andrebbe bene gli ho riprendo solo posta oggi potro "
    "ma o questo questa si ha abbiamo piu come quando nel nella nei secondo possiamo anche"
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
    idioms={
        "(?:fra|tra) quindici giorni": (14, DAY),
    },
    bare="(?:il |al |dal |l'|all'|il giorno |giorno ){D}",
    within="(?:ci|mi) dia|datemi|dateci|dammi|dacci|fra|tra|entro|in|dopo|tra circa|fra circa",
    lasting="via|via per|fuori|assente|per|per circa|per i prossimi|per le prossime",
    between="tra|fra",
    both="e|ed",
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
    last="ultima",
    quarters="[qt] ?{Q}|{Q}[°º]? trimestre",
    halves="[hs] ?{Q}|{Q}[°º]? (?:semestre|meta dell'anno)",
    week="settimana {W}",
    ordinals=("prim[oa]", "second[oa]", "terz[oa]", "quart[oa]"),
    seasons=("primavera", "estate|(?:le )?(?:vacanze|ferie|pausa) estiv[ea]", "autunno", "inverno"),
    feasts=(
        "(?:la )?pasqua|vacanze di pasqua", "natale", "capodanno|anno nuovo", "pentecoste",
        "(?:le |l')?(?:feste|festivita|vacanze di natale|vacanze natalizie|epifania)",
    ),
    new_year="(?:l'|il |nel )?(?:nuovo anno|anno nuovo|anno prossimo|prossimo anno)",
    the="il|al|dal|l'|giorno|il giorno|all'",
    of="di",
    mark="º|°|o",
    days={"primo": 1},
    week_of="(?:la )?settimana del",
    week_after="(?:la )?settimana (?:dopo il|successiva(?: al)?|seguente(?: al)?)",
    away=Away(
        until="(?:fine|ultimo giorno) ?:|(?:fino|sino|fin)(?: al?l?a?)?|all'",
        inclusive="(?:fine|ultimo giorno) ?:|compreso|compresa|incluso|inclusa|inclusive|compresi",
        before="prima del|prima di",
        unable="non\\b.{0,25}",
        promise="a (?:contattar|scriver|chiamar|sentir)\\w*|suo rientro|richiam\\w+",
        back="(?:trovar|contattar|raggiunger)(?:mi|ci) (?:di nuovo|nuovamente)|(?:di nuovo"
        "|nuovamente) accesso|accesso (?:alla posta )?di nuovo"
        "|primo giorno (?:lavorativo|di lavoro)|dovrei (?:rientrare|tornare)|(?:rientro"
        "|ritorno|riapertura)(?= ?:)|rientrare|rientreremo|di nuovo (?:qui|alla|operativ\\w+|da|a"
        "|in)|saro (?:di nuovo|nuovamente|qui)|torner\\w+|nuovamente (?:a|in|oper\\w+"
        "|disponibil\\w)|tornare (?:in|al)|ci sono di nuovo|rieccomi|sono di nuovo|(?:torn(?:o|ero"
        "|iamo|eremo))(?! a \\w+[aei]r)|rientr(?:o|ero|iamo|eremo)|di ritorno"
        "|(?:il )?mio rientro"
        "|(?:di nuovo|nuovamente) (?:disponibile|in (?:ufficio|sede|servizio)|operativ\\w+"
        "|raggiungibile|present\\w)"
        "|riapr\\w+|riapertura|riprend(?:o|ero|eremo) (?:servizio|il lavoro|l'attivita)",
        absent="riposo|lontan[oa] da|trasloc\\w*|festa nazionale|festivo|fuori sede|chiudiamo"
        "|a un (?:corso|seminario)"
        "|saro via|sono via|vado via|manc(?:o|hero|heremo"
        "|a|hera)|in (?:ferie|permesso|malattia|mutua|ospedale|montagna)|non (?:lavoro|lavorero"
        "|ci sono|ci saro|ci siamo|saro|leggo|leggero)|ponte|riposo|convegno|operazione|intervento"
        "|non (?:siamo|saremo) (?:aperti|operativi|in ufficio)|impegnat[oa] (?:fuori|all'estero)"
        "|senza accesso|non ho accesso|malat[oa]|ammalat[oa]|"
        "assente|assenti|assenza|ferie|fuori (?:ufficio|sede|citta)|fuori|in (?:viaggio"
        "|trasferta|vacanza|malattia)"
        "|vacanza|malattia|congedo|maternita|paternita|chius[aoie]|chiusura|non (?:sono|saro)"
        " (?:in "
        "ufficio|disponibile|raggiungibile)|in fiera|a un corso|ooo|all'estero|permesso",
        me="io|sono|saro|siamo|saremo|i nostri uffici|il nostro ufficio|l'azienda|gli uffici|noi"
        "|mia "
        "assenza|restera|rester\\w+|nostra",
        i="io|sono|saro|mi",
        roles="(?:il mio|la mia|mio|mia|il nostro|la nostra|il|la) (?:tecnic[oa]|ingegnere|autista"
        "|dirett\\w+|contabile|segretari[oa]|marito|moglie|soci[oa]|buyer|sorella|fratello|padre"
        "|madre|figli[oa])",
        others="(?:la mia|il mio) (?:colleg[ao]|sostitut[oa]|responsabile|capo)|colleg[ao]|lui|lei"
        " e"
        "|sig\\.?(?:ra)?|dott\\.?|sostitut[oa]|contattare|scrivere|rivolgersi",
        long="maternita|paternita|congedo parentale|sabbatic\\w+|aspettativa",
        elsewhere="indirizzo|numero|stat[oaie]|valid[ao]|offerta|promozione|scade|scadenza"
        "|contratto|sconto"
        "|orari\\w*|ero|era"
        "|prezz"
        "o|saldi|consegna",
        joint="e|ed|ma|o|poi",
        start="(?:a partire )?dal(?:l')?",
        answer="legg\\w*|risponder\\w*|riprend\\w+|rispond\\w*|legger\\w*|leggo|mi occup\\w*|avra"
        "|prendero",
        returns="torna|rientra|tornera|rientrera",
        third="e|sara|torna|rientra|rientrera|tornera|ha|va|parte|resta",
    ),
    later=Later(
        ask="guard\\w*|veder\\w*|cerc(?:hi|ami|ateci|are)|guard(?:iamo|eremo)|(?:ri)?scriv\\w*"
        "|(?:ri)?contatt\\w*"
        "|(?:ri)?chiam\\w*|(?:ri)?sent(?:iamo\\w*|ir\\w*|irci)|(?:ri)?parl\\w*"
        "|(?:ri)?ved(?:iamo\\w*|er\\w*|remo)|ripren\\w*|(?:ri)?prov(?:i|a|ate|are|iamo)|rimand\\w*"
        "|telefon\\w*|il punto|si faccia|fatevi|fatti|(?:ri)?aggiorn\\w*|ritent\\w*|sollecit\\w*"
        "|incontr\\w*|colloquio|chiacchier\\w*|ripass\\w*|torn(?:i|ate|a|iamo|are|eremo) (?:a|su"
        "|sull\\w*|alla|pure)|confront\\w*|fiss\\w*|programm(?:are|iamo)|organizz\\w*|ricord\\w*"
        "|ripropo\\w*|chied\\w*|domand\\w*|buss\\w*|ci si (?:\\w+)|ci (?:ri)?sent\\w*"
        "|ci (?:ri)?ved\\w*|ci (?:ri)?aggiorn\\w*|ne (?:ri)?parl\\w*|di nuovo|nuovamente"
        "|un colpo di telefono|squillo|una telefonata|una chiamata|riesamin\\w*|rivalut\\w*"
        "|riapr\\w*|contatto|caffe|sul tavolo|all'ordine del giorno|passi|venga|se ne (?:ri)?\\w+"
        "|che ne dice|aspett\\w+|appuntamento|avra|riparliamone|vediamo|fissiamo|si faccia vivo"
        "|notizie|"
        "ricontatt\\w*|contatt\\w*|chiam\\w*|richiam\\w*|risent\\w*|sent(?:iamoci|ire|iamo)"
        "|parli\\w*|riparli\\w*|"
        "scriv\\w*|parlare|riparlare|ne parl\\w*|vediamoci|rivediamo\\w*|incontr\\w*|ricord\\w*"
        "|rispond\\w*|risposta|"
        "faccio sapere|faremo sapere|aggiorn\\w*|riprend\\w*|riprov\\w*|mandi\\w*|torni\\w*|call",
        hold="(?:ci|mi) dia|datemi|dateci|dammi|dacci|aspett\\w*|attend\\w*|rinvi\\w*|slitt\\w*"
        "|spost\\w*|posticip\\w*|rimand\\w*|lasci\\w*|sospes\\w*|sospend\\w*|congel\\w*|in pausa"
        "|parcheggi\\w*|pazien\\w*",
        suits="(?:le|ti|vi) (?:va|andrebbe|conviene|sta)|va bene",
        at="allora|in quel (?:momento|periodo)|a quel punto|quel giorno|in quella (?:data"
        "|settimana)|per allora|quella settimana",
        gone="(?:\\w+ )?(?:passat[oaei]|finit[oaei]|terminat[oaei]|conclus[oaei])|(?:e|sara|sono"
        "|saranno) (?:passat|finit|terminat|conclus)[oaei]",
        no="non|niente|nulla|mai|nessun\\w*|impossibile|difficile|troppo presto",
        before="prima(?= ?[.,!;]|$)|prima (?:di|del|della|delle|dell'|dei)|fino (?:a|al|alla)",
        decide="sapr\\w+|al piu presto|non prima|solo (?:a|da|dal|dopo|in)|piu tempo|esercizio"
        "|agenda"
        "|andrebbe bene|va bene|andrebbe|conviene|converrebbe|capacita|non abbiamo tempo"
        "|piu tranquill\\w+|"
        "decid\\w*|decisione|rimand\\w+|posticip\\w+|prefer\\w+|budget|meglio|forse|poi"
        "|magari|non prima|priorita|valut\\w*"
        "|approv\\w*"
        "|sapremo|solo (?:a|da|dopo)",
        meets="(?:consiglio|comitato|cda|direzione|ci|commissione)\\b.{0,25}(?:si riunisce"
        "|riuniamo|si tiene)|(?:riunione|"
        "consiglio) del",
        then="in seguito|dopo di che|dopo(?= ?[.,;!]|$)|a seguire|poi|dopodiche|successivamente",
        after="dopo(?: il| la| le| l')?|passat[oaei](?: il| la| le)?|una volta",
        denied="signora?|modello|versione|pagina|via|piazza|non(?: a| in| il)?|ogni",
        impossible="non (?:va|posso|possiamo|e possibile)|(?:e )?impossibile",
        over="abbiamo|era|ero|grazie (?:per|del|della)|da quando|scors[oa]|ultim[oa]|stat[oa]"
        "|parlato|come "
        "concordato",
        elsewhere="scad\\w*|(?:ci|mi) serv(?:e|ono)|matrimonio|bigliett\\w+|volo|treno|pacco"
        "|campion[ei]"
        "|concerto|arriv\\w+"
        "|garanzia|inaugur\\w*|(?:per favore|puo|potete|potrebbe|la prego|serve"
        "|servono)[^.,]{0,40}\\bentro|(?:rispond(?:a|ete)|confermi|mandi|invii)[^.,]{0,30}\\bentro"
        "|compie|vale|validita|consegn\\w*|fattur\\w*|pag\\w+|ordin\\w+|valid[ao]|contratto|prezzo"
        "|costa"
        "|sconto|scade|"
        "anniversario|buone|auguri|complean\\w+|ferie|spedi\\w+",
    ),
)  # fmt: skip
