"""The row of French; ``row`` says what each field means."""

from __future__ import annotations

from ghostwatch.core.replies.dates.row import DAY, NOTHING, Away, Language, Later

FRENCH = Language(
    code="fr",
    speaks="conviendrait irait suis va ne si propose plutot toute ma "
    "mais ou ce cette qui que ne se il elle ils sont ont avons avez peut bien tres plus je"
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
        "(?:dans|d'ici) (?:une )?quinze jours": (14, DAY),
        "(?:dans|d'ici) huit jours": (7, DAY),
        "(?:dans|d'ici) une quinzaine": (14, DAY),
    },
    bare="(?:le |au |a partir du ){D}(?:er|e)?",
    within="(?:accord|laiss|donn)(?:ez|e)-(?:nous|moi)(?: encore)?|dans|d'ici|d'ici a|apres|sous"
    "|dans environ|pas avant",
    lasting="absente?|en conges?|pour|pendant|durant|encore",
    between="entre",
    both="et",
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
    last="derniere",
    quarters="[qt] ?{Q}|{Q}(?:er|e|eme|nd)? trimestre",
    halves="[hs] ?{Q}|{Q}(?:er|e|eme|nd)? (?:semestre|moitie de l'annee)",
    week="(?:la )?semaine {W}",
    ordinals=("premiere?", "deuxieme|second", "troisieme", "quatrieme"),
    seasons=("printemps", "(?:vacances |conges |pause )(?:d'ete|estivale?s?)|ete", "automne",
    "hiver"),
    feasts=(
        "(?:les (?:vacances|conges) de )?paques", "noel",
        "(?:le )?(?:nouvel an|jour de l'an)", "(?:la )?pentecote",
        "(?:les )?(?:fetes(?: de fin d'annee)?|vacances de noel|conges de fin d'annee)",
        NOTHING, "(?:la )?rentree(?: scolaire| des classes| de septembre)?",
    ),
    new_year="(?:la |en )?nouvelle annee|(?:l')?annee prochaine",
    the="le|au|du|la",
    of="de|d'",
    mark="er|e|eme",
    days={"premier": 1, "1er": 1},
    week_of="(?:la )?semaine du",
    week_after="(?:la )?semaine (?:apres|d'apres|suivante)(?: le)?",
    away=Away(
        until="(?:fin|dernier jour) ?:|jus?qu'? ?(?:au|a|en|aux|a la|a l')?|jusqua?u?",
        inclusive="(?:fin|dernier jour) ?:|inclus\\w*|compris(?:e)?",
        before="avant",
        unable="(?:pas|plus|aucun|indisponible)\\b.{0,25}",
        promise="aurez|donner\\w*|attend\\w*|notre retour (?:ensuite|alors)|vers (?:vous|toi)"
        "|votre retour|rappelle|faire un retour|renvoie",
        back="(?:joindre|contacter|trouver|ecrire) (?:de|a) nouveau|(?:de|a) nouveau acces"
        "|premier jour (?:ouvre|de reprise|travaille)|(?:retour"
        "|reprise) ?(?=:)"
        "|retour(?= (?:\\w+ )?(?:lundi|mardi|mercredi|jeudi|vendredi|le|en|au|a|dans|prevu"
        "|demain))|(?:a|de) mon poste|je suis la|serai la|(?:suis|serai) (?:a nouveau|de nouveau"
        "|la)|(?:re)?joignable (?:a partir|des|le)|nous (?:serons|rouvrons)|rouvr\\w+|repris"
        "|(?<!votre )de retour|(?:mon|notre|son) retour|(?<!\\w )retour (?:au bureau|le|prevu)"
        "|nous repren(?:ons|drons)(?! contact)|je (?:ne )?(?:rentre(?:rai)?|reprends|reprendrai)"
        "|reviens(?! vers)|reviendrai(?! vers)"
        "|rentre(?:rai)?|reprise|(?:a|de) nouveau (?:\\w+ )?(?:joignable|disponible|present\\w*"
        "|au bureau|la|ouvert\\w*)|(?:joignable|disponible|present\\w*) a nouveau|re-?ouverture"
        "|rouvr\\w+|reprendr\\w+ (?:mes fonctions|le travail)",
        absent="repos|loin du (?:clavier|bureau)|demenag\\w*|jour ferie|en deplacement"
        "|suis pas (?:la|au bureau)|(?:reste|est) vide"
        "|m'absente|fermons|en stage|en seminaire|\\w+ conges|en repos"
        "|en rtt|rtt|hospitalis\\w+|operation|je ne travaille pas|pas travailler|pont|treve|cure"
        "|en pause|au vert|pas consult\\w+|pas lu\\w*|releve pas|coupe\\w* d'internet"
        "|pas a mon (?:poste|bureau)|en mission|(?:suis|sommes) partie?s?|sans acces|pas acces"
        "|pas d'acces"
        "|souffrante?|malade|"
        "absente?s?|absence|en (?:conges?|vacances?|deplacement|formation|voyage)|conges?"
        "|vacances?|hors du bureau|pas (?:au bureau|disponible|joignable|present\\w*|la)"
        "|indisponible|injoignable|maladie|arret|maternite|paternite|parental|fermes?|fermee?s?"
        "|fermeture|(?:sur|a) un salon|a l'etranger|ooo",
        me="je|j'ai|nous|suis|mon absence|mes conges|nos (?:bureaux|locaux|equipes)|notre",
        i="je|j'ai|ma boite|cette boite",
        roles="(?:mon|ma|notre|le|la) (?:technicien\\w*|ingenieure?|chauffeur|direct\\w+|comptable"
        "|secretaire|mari|femme|associee?|acheteu\\w+|soeur|frere|pere|mere|fils|fille|patronn?e?)",
        others="(?:ma|mon) (?:collegue|remplacante?|responsable|assistante?|chef)|collegues?|il"
        "|elle"
        "|monsieur|madame|m\\.|mme|vous repond|contactez|remplacante?",
        long="maternite|paternite|parental|sabbatique",
        elsewhere="adresse|numero|visitez|retrouvez|valable|valide|offre|promotion|remise|delai"
        "|contrat|court"
        "|horaires|tarif|prix"
        "|etais|etait|etions|solde\\w*|livraison|votre retour",
        joint="et|mais|ou|puis|donc",
        start="a (?:partir|compter) d[ue]|des(?: le)?",
        answer="lire|traites|traitee?s?|consulter|(?:re)?lir\\w*|repond\\w*|lir(?:ai|ons)"
        "|consult\\w*|trait\\w*|aurez|verrai"
        "|m'en occup\\w*",
        returns="revient|rentre|reviendra|rentrera",
        third="est|sera|rentre|revient|reprend|a|va|part|reste|rentrera|reviendra",
    ),
    later=Later(
        ask="regard\\w*|revoy\\w*|on (?:le |la )?(?:voit|regarde|fait le point)|attache"
        "|(?:re)?telephon\\w*"
        "|coup de (?:fil|telephone)|(?:re)?contact\\w*|(?:re)?ecri\\w*|revi(?:ens|endr\\w+)"
        "|reven(?:ez|ir|ons)|(?:re)?parl\\w*|(?:re)?discut\\w*|echang\\w*|(?:re)?voir|verra|verrons"
        "|(?:re)?pren(?:ons|ez|dre|dr\\w+|ds)(?:-\\w+)?|reprise de contact|interrog\\w*"
        "|(?:re)?demand(?:ez|er|es)(?:-\\w+)?|retent\\w*|reessay\\w*|nouvelles|signe|remettr\\w*"
        "|remet\\w*|(?:re)?cal(?:er|ons|ez)|fix(?:er|ons|ez)|planifi\\w*|programm(?:er|ons|ez)"
        "|renvoy\\w*|reconsider\\w*|represent\\w*|sur la table|a l'ordre du jour|repens\\w*"
        "|reexamin\\w*|passez|passer (?:me|nous) voir|toquer|frapper|entretien|on se (?:\\w+)"
        "|se reparle\\w*|se rappelle|se voit|retrouv\\w*|rapproch\\w*|reprog\\w*|relance|rendez"
        "|a nouveau|de nouveau|sonnez|un appel|disponible|on se|se voir|attendre|patienter"
        "|que diriez-vous|aurez"
        "|rendez-vous|rdv|faire le point|signe|rouvr\\w+ le (?:sujet|dossier)|"
        "recontact\\w*|contact\\w*|rappel\\w*|appel(?:ez|er|le|le-moi|ons)\\b|reparl\\w*"
        "|parl(?:er|ons|ons-en|e|erons)"
        "|revenez|reviens vers|reviendrai vers|revenir vers|relanc\\w*|repren\\w*|report(?:er|ons)"
        "|remettre|revenir|ecri(?:vez|re"
        "|s)(?:-\\w+)?|discut\\w*"
        "|repond\\w*|reponse|voyons|on en|en (?:re)?discuter|rencontrer|echanger|point|revoir"
        "|se revoit|tiens au courant|sollicit\\w*|retour vers vous|joindre|nouveau",
        hold="(?:accord|laiss|donn)(?:ez|e)-(?:nous|moi)|patient\\w*|attend\\w*|en attente"
        "|en pause|en suspens|laiss\\w*|repouss\\w*|decal\\w*|differ\\w*|report\\w*|au frigo"
        "|gel\\w*|mettr\\w* de cote",
        suits="(?:ca|cela) (?:vous |te )?(?:va|irait|convien\\w+)",
        at="a ce moment(?:-la)?|a cette (?:date|periode|epoque)|alors|ce jour-la|d'ici la"
        "|la semaine en question|des lors",
        gone="(?:\\w+ )?(?:passee?s?|terminee?s?|finie?s?|derriere nous)|(?:est|sera|sont"
        "|seront) (?:passee?s?|terminee?s?|finie?s?|derriere nous|acheve\\w*)",
        no="pas|rien|jamais|aucune?|ni|impossible|difficile|personne|trop tot|plus",
        before="avant(?: le| la| les)?|d'ici",
        decide="(?:ca |cela )?irait|ca va|conviendr\\w*|au plus tot|pas avant|pas disponible"
        "|serait bien|sera plus|y verr\\w+|exercice"
        "|agenda|libere\\w*|du temps|temps pour|plus de temps|conviendrait|m'arrange\\w*"
        "|nous arrange\\w*|capacite|pas le temps|plus calme|creneau|serait (?:mieux|ideal|parfait)|"
        "decid\\w*|decision|budget\\w*|plutot|mieux|peut-etre|vote|possible|priorite|ensuite"
        "|envisag\\w*|pas avant|trancher\\w*|en saur\\w+|convien\\w+|etudi\\w+",
        meets="(?:comite|conseil|direction|codir|bureau|commission|nous)\\b.{0,25}(?:se reunit|se"
        " tient|"
        "siege|nous reunissons|a lieu)|(?:reunion|seance) (?:du|de)",
        then="apres(?= ?[.,;!]|$)|plus tard|ensuite|apres cela|par la suite",
        after="apres(?: le| la| les)?|une fois|passe|des que",
        denied="m\\.|mme|monsieur|madame|modele|version|page|rue du|pas(?: en| le)?|chaque"
        "|tous les",
        impossible="(?:ce )?n'est pas|ne (?:va|convient|sera) pas|c'est (?:impossible|complet"
        "|trop)|est (?:impossible|complet)",
        over="(?<!serais )(?<!serai )(?:contente?|ravie?|heureux|heureuse|enchantee?|plaisir)"
        " d(?:e |')(?:te |vous |t'|se )?(?:parler|rencontrer|voir|echanger|connaitre)"
        "(?: avec (?:toi|vous))?(?: le| ce)?"
        "|avons|etait|etions|suite a|depuis|merci (?:pour|de) (?:notre|votre|cet|l')|derniere?"
        "|votre (?:courrier|mail|message) du|comme convenu",
        elsewhere="expir\\w*|echeance|il (?:nous|me) faut|mariage|billets?|vol|train|colis"
        "|echantillons?|concert"
        "|arriv\\w+|expedi\\w+"
        "|garantie|(?:merci de|veuillez|pouvez-vous|pourriez-vous|besoin)[^.,]{0,20}(?:repond\\w*"
        "|confirm\\w*|envoy\\w*|savoir|retourn\\w*|transm\\w*)[^.,]{0,30}\\b(?:avant|d'ici"
        "|au plus tard)|aura \\w+ ans|fete|livr\\w+|factur\\w+|pay\\w+|paiement|command\\w+"
        "|valable|contrat|tarif|prix"
        "|fetons"
        "|anniversaire|joyeuses|bonne annee|remise|votre retour|attente de|conges|vacances|coute",
    ),
)  # fmt: skip
