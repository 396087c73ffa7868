"""French phrases of begging, threat, and softeners, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "sorry",
        "Laissez l’excuse de côté et commencez par ce que vous voulez dire.",
        """
        (désolé|désolée|pardon|pardonnez|pardonne|excusez|excuse|navré|navrée|veuillez m'excuser|
            mille excuses|toutes mes excuses|mes excuses|mille pardons|confus|confuse|
            veuillez excuser) [moi|me|de|si|pour|d'|je|encore|par avance|à l'avance|vraiment] [vous|
            te|je|de|si|ce|cette|mon|ma|mes|pour] [vous|te|je|mon|ma|ce|re] ... (déranger|dérange|
            dérangement|embêter|embête|insister|insiste|insistance|importuner|importune|relancer|
            relance|solliciter|sollicite|harceler|revenir|reviens|ennuyer|ennuie|persévérance|
            persistance|envahir|nouveau|nouvelle|encore|intrusion|spammer|poursuivre|impatience|
            écrire|écris|pression|presser|bombarder|gêne|audace|lourdeur)
        (vous|te) (déranger|embêter|importuner|ennuyer|harceler|envahir|solliciter|spammer|
            bombarder|casser les pieds|déranges) [encore|à nouveau|de nouveau|une|avec|davantage|
            pour|trop|plus|sans] (encore|à nouveau|de nouveau|une|avec|davantage|pour|trop|plus|
            sans|fois)
        (ne|n') (veux|voudrais|souhaite|cherche|veut|aimerais|voudrait|entends) [surtout|vraiment|
            en aucun cas|absolument] [pas|point|nullement] [surtout|à] [vous|te|paraître|être|
            sembler|passer|avoir] ... (déranger|embêter|importuner|insister|insistant|insistante|
            lourd|lourde|pressant|pressante|harceler|ennuyer|envahissant|envahissante|pénible|
            forcer|pousser|pression|indiscret|intrusif|intrusive|enquiquiner|collant|gêner)
        (j'espère|espère|espérant|espérons) [que] [ne|je] [ne|cela] [pas] [ne|vous|te|être|
            paraître] ... (pas trop|vous dérange pas|dérange pas|dérange|importune|insistant|
            insistante|embête|lourd|lourde|ennuie|déranger|importuner)
        (revenir|reviens|revient) à la charge
        (c'est|voici|voilà|revoilà) encore (moi|moi qui)
        ^ [bonjour] (encore moi|c'est encore moi|re moi|me revoilà|me revoici|rebonjour c'est moi)
        (excuser|excusez|excuse|pardonner|pardonnez|pardonne) (mon|ma|cette|ce|mes) (insistance|
            persévérance|persistance|impatience|audace|obstination|relances|relance|intrusion|
            nouveau message|lourdeur|ténacité|acharnement|nouvelle relance|énième)
        (d'être|je suis|paraître|être|trop|sembler) [un|si|trop|aussi|un peu|peut être|
            assez] (insistant|insistante|lourd|lourde|collant|collante|pénible|casse pieds|pressant|
            pressante|envahissant|envahissante|importun|importune|un pot de colle|relou)
        (sans vouloir|loin de moi l'idée de|au risque de|quitte à) [vous|te] (déranger|insister|
            presser|importuner|embêter|forcer|harceler|paraître|être|passer|mettre la pression|
            abuser|ennuyer)
        (ne m'en|ne m'en voulez|m'en veuillez|ne m'en veux|ne m'en tenez) [voulez|veuillez|veux|
            tenez] [pas] (pas|rigueur) (d'insister|de|si je|pour)
        (j'abuse|abuser|abuse) de (votre|ta|vos) (patience|temps|gentillesse|bienveillance)
        (s'excuser|m'excuse|m'excuser|nous excusons) [de|pour|par avance|d'] [vous|te|cette|ce|mon|
            l'] (déranger|importuner|insister|relancer|relance|nouveau|embêter|insistance|
            dérangement|avance)
        """,
    ),
    Row(
        "busy",
        "Un non est une bonne réponse, et un mot suffit.",
        """
        (je|nous) (sais|savons|comprends|imagine|me doute|devine|suis sûr|suis sûre|suis conscient|
            suis bien conscient|comprenons|conçois|suis consciente|me doute bien|imagine bien|
            sais bien|vois bien) [que|combien|à quel point|bien|très bien|de] [vous|tu|votre|ton|
            bien|vos] ... (occupé|occupée|occupés|débordé|débordée|débordés|surchargé|surchargée|
            chargé|chargée|pris|prise|charge de travail|sollicité|sollicitée|sous l'eau|
            emploi du temps|temps est précieux|temps précieux|peu de temps|pas le temps|
            mille choses|beaucoup à faire|agenda|overbooké|overbookée|mille et une|pas une minute|
            tête sous)
        (vous devez|tu dois|vous êtes|tu es|vous avez|tu as) [être|sûrement|sans doute|certainement|
            probablement|très|bien|forcément] [être|très|sûrement|sans doute|bien] (débordé|
            débordée|très occupé|très occupée|très pris|très prise|surchargé|surchargée|sous l'eau|
            très sollicité|très sollicitée|mille choses à|la tête sous|un agenda chargé|
            un emploi du temps chargé|beaucoup à faire|tant à faire|bien d'autres chats)
        (malgré|entre|dans|avec|vu|compte tenu de) (votre|ton|vos|tes) (emploi du temps|agenda|
            planning|mille|nombreuses occupations|nombreux|rythme|charge|journées) [chargé|
            surchargé|chargée|occupations|rendez vous|bien|de ministre|très|rempli|obligations|
            chargées]
        (votre|ton|vos|tes) (agenda|emploi du temps|planning|journées) [est|sont|bien|très|
            doit] [être|bien|très] (chargé|surchargé|bien rempli|bien remplies|plein|chargées|
            de ministre|rempli)
        (votre|ton) (temps|précieux temps) [est|si] [bien|si|très] (précieux|compté|limité|rare)
        (accordez|accorde|consacrez|consacre|accorder|consacrer|donnez|offrez|réserver|prendre|
            prenez) [moi|nous|me|vous|juste|donc|à] [juste|ne serait ce que|simplement] (deux|cinq|
            dix|une|quelques|2|5|10|15|quinze|30) (petites minutes|minutes|petites|secondes|
            instants|minute|min)
        (deux|cinq|dix|quelques|une|2|5|10|15) [petites|courtes|précieuses] (minutes|secondes|
            minute|instants) de (votre|ton) [précieux] temps
        (juste|seulement|simplement|ne prendra que|ne prend que|que) (deux|cinq|dix|quelques|une|2|
            5|10) (petites|minutes|secondes|minute|instants|min)
        (sans|ne veux pas|pas|ne voudrais pas) (abuser|prendre|faire perdre|voler|vous prendre|
            te prendre|vous faire perdre) [trop] [de|votre] (votre|ton|trop de votre|trop de|
            temps) [temps|précieux]
        (pris|prise|happé|noyé|noyée|emporté) (par le|dans le|sous|par vos|par les|
            dans vos) (quotidien|rush|tourbillon|travail|urgences|occupations|mails|flot|course)
        (entre deux|dans le feu|dans la course|dans le rush) (réunions|rendez vous|de l'action|
            dossiers|du quotidien|avions)
        (vous|tu) (courez|cours) (partout|après le temps|sans doute)
        (homme|femme|personne|quelqu'un) [très|de] (occupé|occupée|pressé|pressée)
        """,
        """
        (vous étiez|tu étais)
        """,
    ),
    Row(
        "plead",
        "Si vous préférez en rester là, c’est très bien ainsi.",
        """
        (je|nous) (vous|t') [en|y] (supplie|supplions|implore|conjure|prie à genoux|prie instamment|
            prie humblement)
        (par pitié|de grâce|s'il vous plaît s'il vous plaît|à genoux|en désespoir de cause|
            désespérément|pitié)
        (me|nous|m') [ferait|feriez|ferais|rendrait|rendriez|rendrais|aiderait|aideriez|
            ferez] [vraiment|tellement|très|un|énormément|tant|bien] (plaisir|bien plaisir|
            immense plaisir|immense|heureux|heureuse|service|grand|énorme|fier|fière|énormément|
            beaucoup|très)
        (serais|serions|suis|serai|sommes) [très|vraiment|infiniment|extrêmement|tellement|
            éternellement|plus que|fort] (reconnaissant|reconnaissante|reconnaissants|obligé|
            obligée|ravi d'avoir|redevable|gré|heureux d'avoir|soulagé) [de|si|pour|d'|que]
        (vous|te) (serais|serions|saurais|saurions|serai) [très|infiniment|vraiment|
            extrêmement] (reconnaissant|reconnaissante|gré|reconnaissants|obligé|obligée)
        (faites|fais|rendez|rends|feriez|ferais) (moi|nous|vous me|tu me) [le|ce|un|cette] [petit|
            grand|immense] (plaisir|service|faveur|grâce|honneur|cadeau)
        (puis je|pourrais je|j'ose|oserais je|je me permets de|me permettrais) [vous|te] (demander|
            solliciter|implorer|quémander) [une|un|humblement|la] [petite|petit|immense] (faveur|
            service|humblement|coup de main|indulgence)
        (ne serait ce qu'|même|juste|rien qu'|fût ce|ne fût ce) [un|une] (un|une) (petit|petite|
            simple|tout petit|seul|mot|ligne|oui|non|bref) [mot|oui|ligne|signe|réponse|retour|
            message] [ou|me|suffirait|serait|de votre|de ta]
        (petit|moindre|simple|tout petit) (mot|signe|retour|geste|oui ou|message) [de votre part|
            de ta part|de vie] (me|serait|ferait|comblerait|rassurerait|de votre|suffirait|aiderait|
            m')
        (donnez|donne|laissez|laisse|accordez|accorde) (moi|nous) [donc|juste|encore|au moins] (une|
            ma|notre|sa|la|au moins une) [petite|seule|dernière|autre|nouvelle] (chance|occasion|
            opportunité|faveur)
        (compte|comptons|misé|mise|dépends|dépend|repose) [vraiment|énormément|beaucoup|tellement|
            entièrement] (sur vous|sur toi|de vous|de toi|sur votre|sur ta|sur cette|de votre|
            de cette) [réponse|commande|bonté|générosité|signature|indulgence]
        (j'ai|nous avons) [vraiment|tellement|grand|absolument|énormément] besoin de (vous|toi|
            cette commande|votre commande|cette vente|votre aide|votre soutien|ce contrat)
        (mon|ma|mes) (patron|patronne|chef|objectifs|objectif|quota|responsable|chiffre|commission|
            direction|directeur) (me|est|sont|dépend|dépendent|attend|veut|ne|compte|demande|sera|
            souhaite)
        (ne) (m'oubliez|m'oublie|nous oubliez|m'ignorez|m'ignore|m'abandonnez|me laissez) pas
        (j'espère|espère|espérons) (de tout cœur|de tout coeur|ardemment|vivement|
            sincèrement que vous|tant|infiniment)
        """,
    ),
    Row(
        "last",
        "Je laisse le sujet de côté. S’il vous redevient utile un jour, une simple ligne suffira.",
        """
        (ceci|c'|ce|voici|voilà|cela) (est|sera|était|ma|mon|sont) [donc|bien|certainement|mon|ma|
            là] [mon|ma|le|la] (dernier|dernière|ultime|toute dernière|tout dernier) (message|mail|
            courriel|relance|tentative|fois|appel|rappel|essai|courrier|prise)
        (mon|ma|un|une|cet|cette|notre) (ultime|dernier|dernière|tout dernier|
            toute dernière) (message|mail|courriel|relance|tentative|appel|rappel|essai|
            avertissement|sollicitation) (à ce sujet|avant|de ma part|sur ce|concernant|au sujet)
        ^ (dernier|dernière|ultime) (message|mail|courriel|relance|tentative|appel|rappel|essai|
            avertissement|avis|sollicitation)
        (une|pour la|la) (dernière|ultime|toute dernière) fois [que|avant|je|pour|$] (que je|avant|
            je|pour|$|que)
        (je|nous) ne (vous|te|reviendrai|relancerai|chercherai|prendrai|insisterai) [écrirai|
            contacterai|relancerai|dérangerai|solliciterai|importunerai|recontacterai|embêterai|
            contacterons] [plus|pas|davantage] (plus|pas|davantage|jamais)
        (vous|tu) (n'entendrez|n'entendras|n'aurez|n'auras|ne recevrez|ne recevras) plus (parler|
            de mes|de nouvelles|de mail|de message|rien)
        (après|passé) (cela|ça|quoi|ce message|ce mail|cette date) [je|plus] (je|plus|c'est|il|vous)
        (cesse|cesserai|arrête|arrêterai|arrêtons|cessons|stoppe) (de|d'|donc|là|mes|
            définitivement) (vous|te|insister|écrire|relances|tentatives|de|relancer|
            sollicitations) [contacter|écrire|solliciter|relancer|importuner|embêter]
        (jette|jetons|baisse|rends) (l'éponge|les bras|les armes)
        (message|mail|courriel|lettre) (d'adieu|de rupture|d'au revoir)
        (dernier|ultime) (avis|avertissement|rappel|délai) (avant|$)
        (tire|tirer|tirons|mets|mettre|mettons) (un trait|une croix|un point final|le point final|
            un terme|fin à)
        (considérez|considère|prenez) (ce|ceci|cela) [message|mail] comme (mon|ma|le|la|
            un) (dernier|dernière|ultime)
        (c'est|ce sera) (la fin|fini|terminé|tout) (de mes|pour moi|de ma part|de nos|de notre)
        """,
        """
        mon dernier (message|mail|courriel) (portait|avait|date|du|de|était|comportait|tombait)
        """,
    ),
    Row(
        "otherwise",
        "Si vous préférez ne pas donner suite, c’est très bien, et rien ne change entre nous.",
        """
        (classe|classerai|classer|classons|classerons|ferme|fermer|fermerai|clos|clore|clôture|
            clôturer|clôturerai|clorai|archive|archiver|archiverai|fermerons|clôturons|
            referme) [donc|votre|ton|le|définitivement|ce|cette|la] [votre|ton|le|ce|
            notre] (dossier|fiche|demande|affaire|compte|sujet|ticket|projet|conversation|
            opportunité|sans suite)
        (retire|retirerai|retirer|supprime|supprimerai|raye|rayerai|enlève|efface|sors|radie) [donc|
            vous|te|votre|ton] (vous|te|votre|ton|de ma|de mes|de nos|de notre) [nom|de|fiche] (de|
            nom|fiche|liste|listes|fichiers|fichier|base|contacts)
        (sans|faute de|à défaut de|en l'absence de|si je n'ai pas|si je ne reçois pas|si vous ne|
            si tu ne|si je n'ai|en l'absence d') (réponse|nouvelles|retour|vos|tes|votre|une|un|de|
            ne|me|répondez|réponds|réaction|signe) ... (classerai|classe|fermerai|ferme|
            considérerai|considère|conclurai|conclus|supposerai|partirai|pars du principe|annulerai|
            annule|proposerai|attribuerai|devrai|serai|serons|devrons|cesserai|archiverai|déduirai|
            clôturerai|clos|retirerai|verrai|obligé|prendrai|comprendrai|en conclurai|en déduirai|
            passerai|libérerai|libère|devrons|considérerons)
        (je|nous|j'|en) (considérerai|considérerons|conclurai|conclus|déduirai|déduis|supposerai|
            suppose|présumerai|comprendrai|considère|prendrai|interpréterai|interprète|partirai|
            tiendrai|considérons|présume|en conclus|en déduis|en conclurai|en déduirai) [donc|alors|
            que|votre|ton|l'|du|cela|ce] [que|votre|ton|principe|l'] [absence] (silence|que vous|
            que tu|vous n'|vous ne|tu n'|tu ne|absence|que|comme|principe|n'êtes|refus)
        (votre|ton|ce|le|un) silence [sera|vaut|vaudra|équivaut|comme|signifie|est|
            pour] [interprété|considéré|pris|comme] (comme un|comme une|vaut|vaudra|équivaut|
            signifie|pour un|considéré|interprété|sera|est une|est un)
        (sinon|autrement|à défaut|faute de quoi|dans le cas contraire|sans quoi|le cas échéant) [je|
            nous|j'|votre|ta|la|il|c'] [vous|me|serai|devrai|verrai|proposerai|classe|vais|dois|
            sera|ferme|devrons|attribuerai|annule] (me|verrai|devrai|serai|proposerai|classerai|
            classe|vais|dois|sera|ferme|fermerai|devrons|attribuerai|annulerai|annule|considérerai|
            passerai|libérerai|prendrai|offrirai|contraint|tant pis|fera|donnerai|serons|devra|
            partira|ira|supposerai)
        (proposerai|propose|attribuerai|attribue|donnerai|donne|céderai|cède|réattribue|offrirai|
            proposer|attribuer|donner|céder|offrir|réserverai|revendre) [donc|alors] (votre|ta|la|
            le|cette|ce|ton|votre) [place|créneau|date|offre|stock] [place|à] [à] (à|place|
            quelqu'un|autre|client|un autre|d'autres|autrui)
        à (quelqu'un d'autre|un autre client|d'autres clients|une autre entreprise|
            une autre personne|un concurrent|vos concurrents|d'autres intéressés|
            la personne suivante)
        (annule|annuler|annulerai|retire|retirer|retirerai|révoque|suspends|annulons|annulerons|
            libère|libérerai) [donc|alors] (la|l'|notre|mon|ma|votre|ta|cette|le) (offre|
            proposition|réservation|devis|commande|remise|option|créneau|place|rendez vous)
        (contraint|contrainte|obligé|obligée|forcé|forcée|obligés|contraints|
            vois dans l'obligation) (de|d') (fermer|clore|annuler|classer|retirer|arrêter|attribuer|
            cesser|passer|proposer|augmenter|mettre|considérer|donner|facturer)
        (plus|pas) (en mesure|pouvoir|garantir|possible) [de|d'] [vous|te] (garantir|maintenir|
            réserver|conserver|tenir|garder) [vous] [ce|cette|votre|le|la|l'|ces]
        (ne pourrai|ne pourrons|ne peux|ne pouvons) (plus|pas) [vous|te] (garantir|maintenir|
            réserver|conserver|tenir|garder)
        (je passe|je passerai|nous passons|vais passer|devrai passer) (à autre chose|
            au client suivant|au suivant|mon chemin|à d'autres)
        (devoir|devrai|devrons|vais|allons|contraint|contrainte|obligé|obligée) .. (parler|écrire|
            discuter|remonter|référer) .. (à|avec) (votre|ta|ton) (supérieur|direction|hiérarchie|
            patron|patronne|chef)
        (m'adresser|m'adresserai|contacter|contacterai|informer|écrire|remonter) [directement|à|
            donc] [à] (votre|ton) (supérieur|direction|responsable|patron|hiérarchie|directeur|chef|
            directrice)
        """,
    ),
    Row(
        "given_up",
        "J’imagine que vos priorités ont changé ; cela arrive à tout le monde.",
        """
        (avez vous|as tu|auriez vous|aurais tu|vous avez|tu as) [donc|déjà|finalement|
            définitivement|tout simplement] (abandonné|renoncé|laissé tomber|perdu|jeté l'éponge|
            baissé les bras|oublié|enterré|changé d'avis|fait une croix|tiré un trait|délaissé|
            mis de côté) [le|à|ce|cette|votre|ton|l'|tout|définitivement|notre|vos|tout intérêt]
        (abandonnez vous|renoncez vous|abandonnes tu|renonces tu|laissez vous tomber)
        (dois je|devrais je|faut il|puis je|doit on) [donc|en|vous|alors|considérer|conclure|
            comprendre] [donc] (comprendre|conclure|considérer|en conclure|en déduire|supposer|
            abandonner|renoncer|classer|tirer|fermer|arrêter|faire une croix|vous oublier|penser|
            déduire)
        (ce projet|votre projet|ton projet|cela|le projet|le sujet|ça|l'idée|ce sujet) [n'|ne|
            est il|a t il] [est|vous|t'|est il] ... (plus d'actualité|abandonné|plus une priorité|
            mort|enterré|toujours d'actualité|encore d'actualité|tombé à l'eau|plus du tout|
            intéresse plus|toujours une priorité|importe plus)
        (est ce|est il|est elle|serait ce|c'est) [toujours|encore|donc|que] [toujours|
            encore] (d'actualité|une priorité|important pour vous|important pour toi|mort|fini|
            à l'ordre du jour|foutu|cuit)
        (n'êtes vous|n'es tu|n'êtes|vous n'êtes|êtes vous|es tu) [vous] [plus|vraiment|donc|
            toujours|encore] [plus|toujours|encore] (plus intéressé|plus intéressée|intéressé|
            intéressée|intéressés|plus intéressés) [par|du tout]
        (avez vous|as tu) (trouvé|choisi|pris|préféré|signé) [quelqu'un|un|une|ailleurs|
            avec] (d'autre|autre|ailleurs|avec|concurrent|mieux)
        (voulez vous|veux tu|souhaitez vous|préférez vous|acceptez vous) [vraiment|donc|réellement|
            tout] [tout|vraiment] (abandonner|renoncer|prendre le risque|passer à côté|
            continuer à perdre|laisser|perdre|laisser tomber|rester|gaspiller|échouer|rater)
        (vous|tu) (le|risquez|allez|risques|vas|finirez) [de|le|par] [le] (regretterez|regretteras|
            regretter|mordre les doigts|regret)
        (quel|c'est) [serait] (dommage|gâchis) (de|si|que|ce serait|de laisser)
        (ce serait|il serait|ça serait|quel) [vraiment|si|bien|tellement] (dommage|bête|regrettable|
            gâchis|triste) [de|que|d'|si] (passer|laisser|rater|vous|manquer|abandonner|renoncer|
            perdre|tout|gâcher|tu|d'abandonner)
        (cela|ça|le projet|ma proposition|notre proposition) ne vous (intéresse|dit|parle|concerne|
            importe) (donc|plus|pas)
        """,
        """
        (si|que|quand) (ce projet|le projet|cela|ce sujet|vous|tu|ça) (n'|ne|est|êtes|es)
        (si|quand) ... plus
        """,
    ),
    Row(
        "softener",
        "Enlevez le petit mot et relisez la phrase : elle est plus aimable ainsi.",
        """
        juste (pour|un|une|savoir|vous|te|prendre|envie|faire|me|deux|quelques|rappeler|demander|
            un petit|à|vérifier|si|besoin|quelque|histoire|ce)
        (voulais|voudrais|souhaitais|aimerais|viens|permets|voulions|souhaite|souhaiterais) [juste|
            simplement|donc] (juste|simplement|rapidement|brièvement|seulement)
        (petit|petite) (mot|message|mail|coucou|question|rappel|retour|point|relance|suivi|demande|
            service|réponse|appel|minute|précision|échange|coup|nouvelle|remarque)
        (rapide|rapides|brève|courte|toute petite|tout petit|minuscule) (question|point|retour|
            message|appel|échange|mot|relance|demande|rappel|coup)
        (une|un|quelques) (petite|petit|toute petite|tout petit|petites|mini) (question|minute|mot|
            retour|service|coup|faveur|minutes|demande|chose|instant|call)
        (si|s') [jamais|par hasard|éventuellement] (jamais|par hasard|éventuellement|par chance|
            d'aventure) (vous|tu|cela|ça|aviez|avez)
        (peut être|éventuellement|par hasard|possiblement) (pourriez|pourrais|auriez|aurais|
            voudriez|que vous pourriez|pourrait on|pourrions)
        (pourriez|pourrais|auriez|aurais|voudriez) [vous|tu] (éventuellement|peut être|juste|
            par hasard|rapidement|simplement|s'il vous plaît juste|ne serait ce)
        (un peu|quelque peu|un tout petit peu) (de votre|de ton|de temps|de retour|de feedback)
        (vite fait|en coup de vent|en deux mots|rapido|en passant|rapidement) (vous|te|savoir|
            demander|répondre|voir|un|me|une|pour)
        (vous|te) (demander|dire|poser|faire) (juste|vite fait|rapidement|simplement|
            brièvement) [un|une|si]
        (en fait|à vrai dire|à la base) (je voulais|je voudrais|c'est juste|c'était juste|
            je souhaitais)
        (c'est|c'était|ce n'est|rien de plus) (juste|rien que|qu'un petit|qu'une petite|
            simplement) (pour|un|une)
        """,
        """
        (justement|au juste|juste (avant|après|en|au|le|à côté|milieu))
        une petite (entreprise|équipe|ville)
        """,
    ),
)
