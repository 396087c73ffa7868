"""French phrases of guilt and closing pressure, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "unheard",
        "J’imagine que d’autres choses sont passées devant, et c’est bien normal.",
        """
        (toujours|encore|jamais|pas|plus|point) [pas|encore] (eu|reçu|obtenu) [de|d'|aucune|votre|
            la moindre|le moindre] (réponse|retour|nouvelles|nouvelle|signe|réaction|mot|
            vos nouvelles|tes nouvelles)
        (toujours|encore) (pas|aucune|aucun) [de] (réponse|retour|nouvelle|nouvelles|signe|réaction)
        (sans|malgré l'absence de) (nouvelle|nouvelles|réponse|retour|réaction|
            signe de vie) [de] (de votre part|de ta part|de vous|de toi|votre|ta|depuis|à ce jour|
            à mon|à mes|positive|à ma|malgré)
        (sans) (vos|tes) nouvelles
        (resté|restée|restés|restées|demeuré|demeurée|demeurent|restent|reste|laissé|laissés) [sans|
            lettre|à ce jour] (sans réponse|lettre morte|lettres mortes|sans suite|sans retour)
        (votre|ton|ce|le|un|de votre|long) (silence|mutisme|absence de réponse|absence de retour|
            non réponse) [radio]
        silence radio
        (absence|manque) de (réponse|retour|réaction|nouvelles) [de]
        (je|nous) (n'ai|n'avons) [toujours|encore|malheureusement] [pas|rien|jamais|plus] [encore|
            toujours|malheureusement] (reçu|eu|entendu|obtenu) [de|votre|ta|aucune|vos|tes|parler|
            d'] (réponse|retour|nouvelles|vous|toi|part|rien|aucune|$)
        (je|nous) (n'ai|n'avons) [toujours|encore] (aucune|aucun) (réponse|retour|nouvelle)
        (vous|tu) (ne|n'|n'avez|n'as|ne m'avez|ne m'as) [m'|me|m'avez|m'as|avez|as|donnez] [pas|
            plus|jamais|toujours] [pas|jamais|encore] (répondu|rappelé|recontacté|donné|réagi|
            donné suite|répondez|réponds|signe|donné signe|écrit|retourné|daigné)
        (donné|donnez|donner|donnes) [pas|aucun|plus|plus aucun|de] (suite à|signe de vie|
            de nouvelles|de vos nouvelles)
        (aucune|aucun|nulle|pas la moindre|pas le moindre|pas une seule|pas de) (réponse|retour|
            nouvelle|réaction|signe de vie|nouvelles) [de] (de votre|de ta|depuis|à ce jour|à mon|
            à mes|part|à ma|jusqu'|malheureusement)
        (disparu|évaporé|volatilisé|aux abonnés absents|fait le mort|ghosté|ghoster)
        (votre|ta) (réponse|retour) (se fait attendre|tarde)
        """,
        """
        (si|lorsque|quand) (vous|tu|je) (ne|n')
        (aucune|pas de) réponse (n'est|attendue|nécessaire|à donner)
        """,
    ),
    Row(
        "blame",
        "Dites en quoi vous avez pu vous tromper, et rien sur l’autre.",
        """
        (j'attends|attends|attendons|attendais|attendions|j'attendais|patiente|
            patientons) [toujours|
            encore|impatiemment|désespérément|avec|donc|depuis|vainement] [impatience|impatiemment|
            toujours] (votre|ta|vos|ton|tes|de vos|de tes|un mot)
        (j'attends|attends|attendons|attendais|attendions|j'attendais) [toujours|encore|
            impatiemment|désespérément|donc|vainement] [toujours] (une|un|la|le|des|de) (réponse|
            retour|nouvelles|décision|appel|signature|réaction|confirmation|signe)
        (en|toujours en|reste en|restons en|suis en|dans l') attente (de|d') (votre|ta|un|une|vos|
            ton|tes|réponse)
        (voilà|cela fait|ça fait|il y a|depuis) [maintenant|déjà|bientôt|plus de] [trois|deux|
            quatre|des|un|plusieurs] (semaines|mois|jours) [maintenant] que (j'attends|
            nous attendons|je|nous|vous|j')
        (déçu|déçue|étonné|étonnée|surpris|surprise|peiné|peinée|attristé|attristée|désolé|désolée|
            frustré|frustrée|dépité|perplexe|triste|vexé|blessé|navré|navrée) [un peu|que|de|par|d'|
            vraiment] ... (réponse|répondu|silence|retour|nouvelles|pas|n'ayez|ne m'ayez|votre|ton|
            aucune|rien)
        (je|cela|ça) (m'étonne|m'étonne un peu|me surprend|me déçoit|m'attriste|me peine|m'inquiète|
            me chagrine|m'interpelle|m'étonnes) [de|que|un|votre|ton|beaucoup] (de|que|votre|ton|
            vous|ce)
        (dommage|regrettable|malheureux|décevant|triste|regrette|regrettons|déplore) [que|de|qu'|
            votre|ton|d'] ... (pas|silence|répondu|répondre|aucune|jamais|retour|rien|n'ayez)
        (je|nous) (constate|constatons|remarque|remarquons|note|vois|notons|m'aperçois) [avec|que|
            malheureusement|regret] [regret|que] (que|vous|tu|malheureusement)
        (j'espérais|espérais|espérions|m'attendais|pensais|j'aurais espéré|j'aurais aimé|
            j'aurais apprécié|comptais|aurais cru) [avoir|recevoir|au moins|à|que|un|une|
            plus] ... (réponse|retour|nouvelles|répondiez|rappeliez|répondes|considération|signe|
            politesse|mieux)
        (après|malgré|vu|avec) (tout|toute|toutes|tous) (le|la|les|l'|ce|mes|ces) (travail|temps|
            énergie|heures|efforts|peine|mal|échanges|soin) [que|passé*|investi*|consacré*]
        (vous|tu) (m'aviez|m'avais|deviez|devais|aviez|avais|étiez censé|étais censé|m'avez|m'as|
            nous aviez) [pourtant|bien|me|m'] (promis|dit que|assuré|rappeler|répondre|revenir|
            recontacter|confirmer|tenir au courant)
        (passé|consacré|investi|mis) [beaucoup|tant|des|énormément|plusieurs|bien] [de|d'] (heures|
            temps|énergie|travail|efforts|jours) (à|sur|dans|pour|de travail)
        (la moindre des|simple|une question de|un minimum de|minimum de) (choses|politesse|
            courtoisie|correction|respect)
        (ai je|aurais je|est ce que j'ai) [dit|fait|pu] (dit|fait|commis|quelque chose|mal|
            vous) [quelque|une|de|vous] (chose|erreur|mal|faire|froisser|qui|fâcher|vexer)
        (je|nous) (méritons|mérite|méritais) (une|un|au moins|bien)
        (avons|ai) attendu (votre|ta|en vain|longtemps|vainement|patiemment)
        (nous|on|je) (attendons|attend|attends|attendais) [toujours|encore|donc|désespérément] [et|
            toujours] (votre|ta|ton|vos|une réponse|un retour|un signe|des nouvelles|la réponse|
            que vous|que tu)
        (nous|on|je) (attendons|attend|attends|attendais) (toujours|encore) $
        """,
        """
        attends (le|un) (train|bus|colis|livraison)
        """,
    ),
    Row(
        "count",
        "Ne comptez pas. Une phrase nouvelle, à laquelle il est facile de répondre, suffit.",
        """
        (deuxième|troisième|quatrième|cinquième|sixième|seconde|second|énième|nième|3e|2e|4e|3ème|
            2ème|4ème) (fois|mail|message|courriel|relance|tentative|appel|rappel|essai|lettre|
            courrier|devis|sollicitation) [que|sans|de|en|déjà|pour|à|resté] [que|je|ma|vous|j'|
            mois]
        (essayé|tenté|cherché|essaie|tente|cherche|essaye) [à|de|en vain|vainement|déjà|
            désespérément|plusieurs|maintes|à plusieurs] [plusieurs|fois|reprises|maintes|
            déjà] [fois|reprises] [de|à] (vous|te|joindre|d'appeler|contacter|appeler) [joindre|
            contacter|appeler|parler|avoir|rencontrer|atteindre]
        (plusieurs|maintes|nombreuses|deux|trois|quatre|multiples|diverses|x|cent) (fois|reprises|
            tentatives|messages|mails|relances|appels|courriels|rappels) [sans|de ma|restés|déjà|
            pour|et|infructueu*|en vain|téléphoniques|vocaux] [de|ma|succès|réponse|rien|vous]
        (mes|nos|malgré mes) [plusieurs|nombreux|nombreuses|multiples|deux|trois|différents|
            précédents|précédentes|derniers|dernières|quatre|divers] (mails|messages|appels|
            relances|tentatives|courriels|rappels|sollicitations|courriers) (restés|restent|sans|
            sont|n'ont|précédents|précédentes|à ce|successi*|répété*|impossible)
        malgré (mes|nos) [nombreux|nombreuses|plusieurs|multiples|différents|précédents|précédentes|
            diverses] (mails|messages|appels|relances|tentatives|courriels|rappels|sollicitations)
        (impossible|pas réussi|pas parvenu|pas pu|n'arrive pas|difficile|sans parvenir|en vain) [de|
            à] (vous|te) (joindre|contacter|avoir|parler|atteindre)
        (je|nous) (vous|t') (ai|avons|ai déjà|avons déjà) [déjà|maintenant] (écrit|appelé|contacté|
            relancé|envoyé|laissé|sollicité|téléphoné|adressé) [déjà|plusieurs|deux|trois|x|au|
            moins|quatre|maintes|à plusieurs|de nombreux] (fois|messages|mails|deux|trois|quatre|
            plusieurs|maintes|relances|courriels|reprises|de nombreux)
        (laissé|envoyé|adressé|écrit) [déjà|vous] (deux|trois|quatre|plusieurs|de nombreux|maints|
            une dizaine|moult) [messages|mails] (messages|mails|courriels|relances|sms|vocaux|fois|
            appels|devis|sur)
        (voilà|cela fait|ça fait|voici) [maintenant|déjà|bientôt|plus de|près de] (deux|trois|
            quatre|plusieurs|des|un|six|une) (semaines|mois|jours|semaine) [maintenant] [que|sans|
            et]
        depuis (des|plusieurs|deux|trois|quatre|maintenant|plus|bientôt|quelques) [plus|de|trois|
            deux] (semaines|mois|jours|lunes) [je|sans|nous|déjà|et|maintenant] (je|sans|nous|j'|et|
            aucune|toujours)
        (pour la|une|la) (énième|nième|dernière|deuxième|troisième|quatrième) fois
        (après|suite à) (deux|trois|quatre|plusieurs|de nombreux|tant de|de multiples|autant de|
            maintes) (mails|messages|appels|relances|tentatives|courriels|rappels)
        """,
        """
        (plusieurs|deux|trois|quatre) fois par (jour|semaine|mois|an)
        """,
    ),
    Row(
        "decide",
        "Quelle que soit votre décision, elle me convient, et j’aime autant l’une que l’autre.",
        """
        (êtes vous|es tu|seriez vous|serais tu|vous êtes|tu es|vous sentez vous) [donc|maintenant|
            désormais|enfin] (prêt|prête|prêts|prêtes|disposé|disposée|disposés|partant|
            partante) [à|pour|maintenant] [signer|avancer|commencer|démarrer|passer|vous lancer|
            franchir|te lancer|aller|valider|commander|$]
        (passer|passons|passez|passe) [à|la|votre|ta|une] [l'] (commande|à l'action|à la vitesse|
            à la signature|à l'étape|à la suite|à la prochaine|action)
        (quand|à quelle date|dans combien|quel jour) [est ce que] (pouvons|peut|pensez|comptez|puis|
            pourrions|penses|pouvez|pourrez|souhaitez|peux|pourrons|signons|signez|démarrons) [nous|
            on|vous|je|tu] [vous|nous|espérer|compter] ... (signer|démarrer|commencer|avancer|
            décider|réponse|décision|conclure|valider|commander|signature|lancer|trancher|compter|
            retour|accord)
        (conclure|finaliser|boucler|sceller|clore|clôturer|entériner|signer) (l'affaire|la vente|
            ce dossier|cette affaire|le contrat|notre accord|l'accord|le deal|ce projet|
            notre collaboration|ensemble|cela|ça|rapidement|le dossier|la commande|le devis)
        (faire avancer|avancer sur|accélérer|concrétiser|faire bouger|pousser) [sur|les|le|ce|cette|
            notre|votre] (choses|projet|dossier|vente|affaire|sujet|collaboration|décision)
        (allons|aller|va|on va|avançons|avancer|lançons|lancez|signons|démarrons|fonçons) [de|y|
            nous|vous] (l'avant|ensemble|dès|maintenant|sans attendre|cette semaine|rapidement)
        (votre|ta|la|une) (signature|bon de commande|validation|accord|feu vert|bon pour accord|
            engagement|acompte) [rapide|ment|dès|au plus|pour|avant|cette|sous] (dès|au plus|avant|
            cette|sous|aujourd|d'ici|rapidement|pour que|pour lancer|demain)
        (donnez|donne|envoyez|envoie|renvoyez|renvoie|retournez|retourne) (moi|nous) [donc|vite|
            votre|ton|le|simplement] [le|votre|ton] (feu vert|accord|contrat signé|devis signé|
            bon de commande|devis|contrat|go|bon pour accord) [signé|$]
        (puis je|peut on|pouvons nous|dois je|je peux|on peut|pourrais je) [donc|vous|te|
            compter] [compter|réserver|bloquer|inscrire|noter|considérer|vous] [sur|votre|
            ta] (sur vous|sur toi|compter|réserver|bloquer|inscrire|noter votre|enregistrer|
            vous envoyer le contrat|t'envoyer le contrat|considérer|lancer|votre commande|valider)
        (prochaine|prochaines|suite|dernières) (étape|étapes) [à|pour|ensemble|de|du] (ensemble|
            pour|à|du|de|planifi*|valid*|définir)
        (qu'est ce qui|qu'est ce qu'il|que) (vous|te|manque|vous manque) [fait|retient|empêche|
            bloque|freine|il|t] (retient|empêche|bloque|freine|hésiter|manque|faudrait) [de|pour]
        (franchir|sauter|franchissez|franchis|sautez|faire) le (pas|cap) [maintenant|avec|ensemble|
            ce|$]
        (vous|tu) ne [le] (regretterez|regretteras) pas
        (affaire|accord) (conclu|conclue|faite)
        """,
        """
        (si|lorsque|quand|dès que|le jour où) (vous|tu) [êtes|es|serez|seras|vous|te|
            sentez] [sentez] (prêt*|disposé*|êtes|es|sentez)
        """,
    ),
    Row(
        "deadline",
        "Il n’y a pas de date : le mois prochain, l’an prochain ou jamais, tout me va.",
        """
        si (vous|tu) [vous|te] (signez|signes|commandez|commandes|validez|valides|souscrivez|
            souscris|décidez|décides|concluez) .. (cette semaine|aujourd'hui|maintenant|avant|d'ici|
            ce mois|ce soir|rapidement|vite|demain|sous)
        (répondre|réponse|retour|décision|décider|confirmer|confirmation|revenir|signer|signature|
            valider|validation|commande|commander|trancher|dire|écrire|accord|répondez|confirmez|
            réponds|confirme|fixé|fixée|savoir) ... (avant|d'ici|pour|au plus tard|jusqu'à|jusqu'au|
            sous) [le|la|à|au|ce|cette] (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|
            ce soir|fin|la fin|48|24|semaine|midi|week end|tard|huitaine|huit jours|quinzaine|
            quinze jours|plus tard|janvier|février|mars|avril|mai|juin|juillet|août|septembre|
            octobre|novembre|décembre|mois)
        (au plus tard|dernier délai|dernière limite|impérativement|sans faute) [le|lundi|mardi|
            mercredi|jeudi|vendredi|demain|ce|avant|cette|fin|$]
        (offre|devis|prix|tarif|remise|proposition|promotion|conditions|réduction) [est|sont|n'est|
            ne|qui|reste|spéciale] [est|n'|ne|sont|reste] [valable|valables|plus|
            seulement] ... (valable|valables|expire|expirent|prend fin|se termine|s'arrête|court|
            tient|caduque|caduc|plus valable|tiendra|termine|échéance) [que|jusqu'à|jusqu'au|le|
            plus|seulement|vendredi]
        (valable|valide|disponible|tenable|valables) [que|seulement|uniquement|encore|
            plus] (jusqu'à|jusqu'au|que jusqu'|que jusqu'à|encore|aujourd'hui|cette semaine|
            que cette|que pour|48|24)
        (expire|expirera|prend fin|arrive à échéance|arrive à expiration|se termine) [ce|le|demain|
            bientôt|à|dans|aujourd'hui|fin|vendredi|lundi|la]  (demain|bientôt|vendredi|lundi|mardi|
            mercredi|jeudi|samedi|soir|fin|quelques|semaine|mois|dimanche|aujourd'hui|le|dans|deux|
            trois)
        (j'ai|j'aurais|nous avons|ai|avons|aurions|aurai) [absolument|vraiment|
            impérativement] besoin [d'|de|que] [avoir] (une réponse|votre réponse|ta réponse|
            votre décision|ta décision|réponse|votre accord|une décision|vous me|tu me|
            votre signature|votre retour|ton retour|votre validation)
        (il me faut|il nous faut|me faudrait|j'exige|exige|nécessite) [absolument|impérativement|
            donc] (une|votre|ta|un|ton) (réponse|décision|retour|signature|accord|validation|
            confirmation)
        (dès que possible|au plus vite|le plus vite possible|dans les plus brefs délais|
            dans les meilleurs délais|au plus tôt|rapidement|sans tarder|sans délai|asap|
            dans les prochains jours|immédiatement) [répondre|votre|une|me|svp|merci|$]
        (retour|réponse|décision) (rapide|urgente|urgent|immédiate|prompte|sous)
        (urgent|urgente|urgence|il y a urgence|pressant|le temps presse|cela presse|ça presse|
            l'horloge tourne|le temps joue)
        (date limite|date butoir|échéance|délai) (pour|de) (votre|ta|vous|signer|commander|répondre|
            confirmer|décider|signature|réponse|décision|commande|bénéficier|profiter|réserver|
            valider)
        sous (48|24|72|huit|8|quinze|15|dix|deux|trois) (h|heures|jours)
        (d'ici|avant) (la fin|fin) (de la|du|de|d'|ce) [semaine|mois|trimestre] (semaine|mois|
            trimestre|année|journée) [au plus|sinon|sans|pour|svp]
        """,
        """
        (commande|colis|livraison) ... (rapidement|dès que possible)
        (je|nous) [vous|te|m'] (rappelle|envoie|enverrai|tiens|réponds|répondrai|reviens|occupe|
            appelle|livre|livrons|fais) ... (avant|d'ici|dès|au plus|rapidement|sous)
        (rien|pas) [d'|de] (urgent|urgente|pressé|presse|urgence)
        (si|quand) (c'est|c'était|cela est) urgent
        """,
    ),
    Row(
        "scarce",
        "Dites à quoi cela sert, ou rien. Qui en a besoin le demandera.",
        """
        (dernière|ultime|unique|derniers|dernières|seule) (chance|occasion|opportunité|places|jours|
            heures|appel|créneaux|exemplaires) [pour|de|avant|disponibles|à|d'|$]
        (saisir|saisissez|saisis|profitez|profite|profiter|bénéficiez|bénéficie) [vite|de|cette|dès|
            en|sans|donc|l'|encore] [cette|l'|en|de] (cette|occasion|opportunité|offre|maintenant|
            vite|tant que|promotion|dès|remise|tarif|avant|chance)
        (avant|pendant) qu' il (ne soit|soit|ne sera|sera|est|en) [trop] (trop tard|tard|
            encore temps|reste)
        (ne|à ne) [pas] (manquez|manque|ratez|rate|loupez|laissez|laisse|passez|rater|manquer|
            laisser|passe) [pas|surtout|jamais] [pas|passer|à] [cette|l'|ce|la|votre|cela|à|
            une] (cette|occasion|opportunité|offre|chance|côté|passer|ça|cela)
        (ne|n'|qu'|plus que|il) [en|n'en|n'y a|ne] (reste|restait|restent|reste plus|y a plus|
            a plus) [plus|que|encore] [que|qu'] (que|plus que|qu'une|quelques|deux|trois|une|un|
            peu) [une|quelques|deux|trois|quatre|cinq|plus|place|places|jour|jours|peu]
        (plus que|encore|seulement) (quelques|deux|trois|quatre|cinq|une|un) (places|jours|heures|
            créneaux|créneau|place|jour|exemplaires|licences|unités)
        (places|stock|stocks|créneaux|disponibilités|quantités|nombre de places|quantité) [sont|est|
            étant|en|très] [très|désormais] (limité|limités|limitées|limitée|comptés|comptées|rares|
            presque|épuisés|épuisées|partent|s'épuisent|se remplissent)
        (offre|remise|promotion|tarif|prix|opportunité|occasion) (exceptionnelle|exceptionnel|
            limitée|unique|exclusive|spéciale|flash|à durée|imbattable|de dernière|à saisir|en or|
            préférentiel|de lancement)
        (décidez|décide|commandez|commande|réservez|réserve|agissez|agis|inscrivez|signez|signe|
            dépêchez|dépêche|hâtez|foncez|achetez) [vous|toi|dès|sans|vite|maintenant] (vite|
            maintenant|dès|sans|aujourd'hui|rapidement|avant|tout de suite|vous|toi)
        (tarifs|prix|tarif) [vont|va|devraient|seront|augmentent|augmente] (augmenter|augmentent|
            augmente|monter|revus|revu|hausse|majorés|grimper) [le|dès|en|à|prochainement|bientôt|
            au]
        (à|pour) ce (prix|tarif) [là] [seulement|jusqu'|tant|que|ne|encore|$]
        (d'autres|autres) (clients|entreprises|prospects|personnes|acheteurs|candidats|
            sociétés) (sont|ont|attendent|intéressé*|souhaitent|se|m'ont|veulent)
        (vos|tes) concurrents (ont|sont|n'attend*|le font|avancent|ne vous|profitent|eux)
        (jusqu'à|dans la limite|tant que|limite) [épuisement|des|il|les] (épuisement|stocks|reste|
            disponibles)
        """,
    ),
)
