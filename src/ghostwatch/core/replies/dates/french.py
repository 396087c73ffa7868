"""The row of French; ``row`` says what each field means."""

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
