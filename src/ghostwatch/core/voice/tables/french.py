"""What sellers write in French and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row, Words

ROWS = (
    Row(
        "check",
        "J’ai peut-être mal choisi le moment ; si ce n’est pas pour vous, cela ne pose aucun problème.",
        """
        (me permets|permettez moi|permets moi|souhaitais|voulais|voudrais|viens|reviens) [de|d'] (vous|te|m') (relancer|recontacter|solliciter à nouveau|solliciter de nouveau)
        (relancer|relance|relancerai|relançais|relançons) [vous|te|toi|à nouveau|gentiment|encore] [au sujet|concernant|à propos|pour|sur|suite|par rapport|$]
        (petite|simple|gentille|rapide|nouvelle|dernière|deuxième|seconde|courte|ma|une) relance
        (je|nous) [vous|te|me permets de] [vous|te] relanc*
        (revenir|reviens|revenons|reviendrai) [vers|à] (vous|toi) (au sujet|concernant|à propos|pour savoir|pour voir|suite|afin|par rapport|pour faire|encore|à nouveau)
        (suite|pour donner suite|faisant suite) à (mon|ma|notre) (mail|message|courriel|proposition|devis|appel|précédent|dernier|dernière|offre|relance) [resté|du|de|précédent] ... (savoir|vouliez|souhaitais|voulais|voudrais|permets|reviens|relance|avez)
        (voulais|voudrais|souhaitais|aimerais|souhaiterais|souhaite|aurais aimé|aurais voulu|cherche à|voulions|tenais à) [juste|simplement] (savoir|m'assurer|vérifier|voir|vous demander|te demander|prendre) [si|où|quand|comment] (si|où|quand|comment|que|la température|des nouvelles|de vos nouvelles|de tes nouvelles)
        (je|nous) (viens|venons|vous écris|t'écris|vous contacte|te contacte|vous appelle) (aux nouvelles|prendre des nouvelles|pour prendre|pour savoir|pour voir|pour faire|prendre la température|voir où)
        prendre (la température|le pouls|des nouvelles de|de vos nouvelles) [votre|mon|notre|la]
        faire (le|un) [petit|rapide] (point|suivi) [sur|de|avec|ensemble|concernant|rapide|au sujet|$]
        (petit|simple|court|rapide) (message|mot|mail|coucou|courriel|point|suivi) [pour|de|afin|d'] [prendre|savoir|voir|faire|rappel|suivi] (prendre|savoir|voir|faire|rappel|suivi|vous relancer|relance)
        [je] (savoir|voir|demander|vérifier) si (vous|tu) (aviez|avez|as|avais|aurez|auriez) [déjà|bien|enfin] (pu|eu|trouvé|pris|consulté|regardé|lu|réfléchi|avancé|examiné|parcouru)
        (avez vous|as tu|auriez vous|aurais tu|vous avez|tu as) [déjà|enfin|bien] (pu|eu le temps|eu l'occasion|trouvé le temps|trouvé un moment|pris le temps|pris connaissance) ... (regarder|lire|jeter|consulter|examiner|étudier|prendre|réfléchir|parcourir|proposition|devis|offre|message|mail|d'y|en parler)
        (faire|fais|pour) [un] (follow up|check in|point rapide|suivi de)
        """,
        """
        (suivi|point) de (votre|ta|la) commande
        """,
    ),
    Row(
        "status",
        "Où pensez-vous que nous devrions aller à partir de là ? Toute réponse me convient.",
        """
        où en (êtes vous|es tu|sommes nous|est|en est|sont|êtes|es|en êtes|en sont|vous en êtes|tu en es|on en est)
        où (vous|tu|on|nous) en (êtes|es|est|sommes)
        (du|quelque chose de|quoi de) (nouveau|neuf) [de votre|de ton|chez|depuis|à propos|concernant|sur|pour] [côté|vous|toi] (de votre|de ton|côté|chez|depuis|concernant|sur|pour)
        (avez vous|as tu|auriez vous|aurais tu|y a t il|y aurait il|vous avez|tu as) [déjà|enfin] (du nouveau|des nouvelles|une réponse|un retour|une décision|des retours|de l'avancement|du neuf|des informations|une idée)
        (avez vous|as tu|avez|as|auriez vous) [vous|tu] [déjà|enfin] [pu] (pris|prendre|arrêté|fait) [vous] [une|votre|ta] (décision|choix|votre choix)
        (avez vous|as tu|êtes vous|es tu) [déjà|enfin|parvenu*|arrivé*] (tranché|décidé|réfléchi|statué|arbitré|fixé|fixée)
        des nouvelles (de|du|concernant|à propos|sur|au sujet|pour|côté) [votre|ton|la|mon|ma|notre]
        (état|point) d' avancement
        (comment|où) (avance|avancent|se présente|se passe|évolue|progresse|évoluent|ça avance) [nt] [la|le|les|votre|ton|ta|notre|de|t|elle|il] ... (décision|projet|réflexion|dossier|choses|côté|avancement|proposition|choix|affaire)
        (quel|quelle) est (votre|ta|l'|la|le|ton) [état|avancement|suite] (décision|avis sur|état|avancement|statut|retour|position|réponse|suite)
        (statut|état) (du|de la|de votre|de ton|de notre|de ma|de mon) (dossier|projet|proposition|devis|demande|décision|offre|réflexion)
        (qu'en|que) (pensez vous|penses tu|dites vous|dis tu|avez vous pensé|as tu pensé) [de] [ma|mon|notre|la|finalement] [ma|mon|notre|la|proposition|devis|offre|$]
        (tenez|tiens|tenir|gardez) (moi|nous|me) [moi] (au courant|informé|informée|informés|au jus)
        (votre|ta) (réflexion|décision) (avance|a t elle|est elle|progresse|a avancé|a mûri|en est) [t]
        """,
        """
        (je|nous) (vous|te) (tiens|tiendrai|tenons|tiendrons) (au courant|informé*)
        (rien|pas) de (nouveau|neuf)
        des nouvelles (de moi|à vous donner)
        """,
    ),
    Row(
        "again",
        "Laissez-le de côté : une phrase nouvelle, à laquelle il est facile de répondre, ou attendre.",
        """
        (faire|fais|fait|je fais|ferais|faisons) [juste|simplement|donc] remonter (ce|mon|le|cette|ma|la|en haut|dans|votre)
        (remonte|remonter|remontons) (ce|mon|le|cette|ma|notre) (message|mail|courriel|sujet|fil|proposition|demande|conversation)
        (en haut|au sommet|en tête|au dessus) de (votre|ta|la) (boîte|pile|liste)
        (passé|passée|passe|tombé|tombée|glissé|perdu|perdue|noyé|noyée|égaré|égarée|échappé|disparu|filé) [à|aux|entre|dans|au|sous] (la trappe|les mailles|oubliettes|travers|le flux|la masse|la pile|les limbes|votre attention|votre boîte|vos mails|fond|les indésirables|les spams|inaperçu)
        (aux oubliettes|à la trappe|inaperçu|inaperçue)
        (renvoie|renvoyer|renvoyais|renvoyons|retransmets|retransmettre|transmets à nouveau|réexpédie|repartage|réenvoie|transfère à nouveau|repose|remets|réitère|reformule) [ici|donc|ci dessous|à nouveau|en|de nouveau|au cas] [mon|ma|ce|le|ci|notre|votre|cette|un|au|à] (mon|ma|ce|le|la|dessous|notre|cette|message|mail|devis|proposition|courriel|demande|cas|question|offre)
        (je|nous) (vous|te|me|nous) [le|la|les|permets de vous] (renvoie|renvoyons|renvoyer|réenvoie|retransmets|réécris|réécrivons|récris|recontacte|recontactons|resollicite|réadresse)
        (encore|à nouveau|de nouveau|une nouvelle fois|une fois de plus|une fois encore) [vers|pour|au sujet|de ma|mon] (mon|ma|vers vous|vers toi|au sujet|de ma part|pour savoir)
        (écris|contacte|sollicite|permets|adresse|tente|reviens|essaie) [vous|te|me|ma chance] (à nouveau|de nouveau|encore|une nouvelle fois|une fois de plus|encore une fois)
        (petit|simple|gentil|dernier|amical|léger|rapide|nouveau|deuxième|second|bref|cordial|aimable) (rappel|pense bête|coup de pouce|up|ping|bump|coup de coude|nudge)
        (me|nous) (rappelle|rappeler|rappelons|rappelais) à (votre|ton|vos|tes) [bon|bons] (souvenir|souvenirs|mémoire|attention|bon souvenir)
        (rappeler|rappelle|rafraîchir|rafraîchis) [vous|te|à votre|la|votre] (votre|la|ta|mon|ma|bon) (mémoire|proposition|offre|devis|souvenir|message|existence)
        (un|le|ce) petit up
        comme (indiqué|dit|écrit|mentionné|précisé|évoqué) (dans|lors de) (mon|ma|mes) (dernier|précédent|précédents|dernière|mail|message)
        """,
    ),
    Row(
        "unread",
        "Mon message tombait peut-être mal ; si ce n’est pas pour vous, un mot suffit.",
        """
        (avez vous|as tu|auriez vous|aurais tu|vous avez|tu as) [bien|déjà|seulement|au moins|pu] (reçu|lu|vu|eu|ouvert|consulté|recevoir|lire|voir|parcouru) [passer|connaissance de] (mon|ma|mes|le|notre|nos|la) [dernier|dernière|derniers|précédent|précédente|premier] (mail|message|courriel|mails|messages|courriels|proposition|devis|offre|lettre|relance|courrier|texto)
        (pas|plus) [sûr|sûre|certain|certaine] (sûr|sûre|certain|certaine) que (vous|tu|mon|ma|mes) ... (reçu|lu|vu|arrivé|arrivée|parvenu|parvenue|soit|ayez|aies)
        (savoir|vérifier|m'assurer|espère|voir|sais pas|demande|confirmer) [pas] [de|si|que] (si|que|bonne réception|la bonne réception) [vous|tu|mon|ma|mes|de] ... (reçu|lu|vu|arrivé|arrivée|parvenu|parvenue|réception|passé|vous est|atteint)
        (bonne|bien la|de la) réception de (mon|ma|mes|notre)
        (mon|ma|mes|notre) [dernier|dernière|précédent|premier] (mail|message|courriel|mails|messages|proposition|devis|offre|lettre) [vous|t'|est|a|n'|ne|est il|a t il|sont] [est|a|vous|il|t|bien|peut être|a t|êtes] ... (parvenu|parvenue|arrivé|arrivée|atterri|perdu|perdue|égaré|échappé|bien reçu|resté|spams|indésirables|trappe|filtré|bloqué|atteint)
        (atterri|arrivé|passé|tombé|fini|bloqué|classé|allé) (dans|parmi|en) (vos|tes|les|le|votre|tes) (spams|spam|indésirables|courriers indésirables|courrier indésirable|pourriels|dossier spam|dossier indésirables)
        (vérifiez|vérifie|regardez|regarde|consultez|jetez un œil|jetez un oeil) [dans|vos|tes|à|aussi] (vos|tes|dans vos|dans tes|vos courriers|votre dossier|votre) (spams|indésirables|courriers indésirables|spam|dossier spam)
        (si|au cas où|peut être que|peut être) (vous|tu|mon|ma) [n'|ne|l'|ne l'|n'avez|auriez|aviez|avez|aurait|as] ... (pas reçu|pas vu|pas lu|manqué|raté|loupé|échappé|égaré|passé inaperçu|pas eu)
        (vous|tu) (a|avez|as|aurez|auras|auriez) [peut être|sans doute|sûrement|probablement|dû] (manqué|raté|loupé|laissé passer|zappé|oublié|manquer|rater|louper) (mon|ma|mes|ce|de me|de répondre)
        (échappé|échapper) à (votre|ta) (attention|vigilance)
        """,
    ),
    Row(
        "unheard",
        "J’imagine que d’autres choses sont passées devant, et c’est bien normal.",
        """
        (toujours|encore|jamais|pas|plus|point) [pas|encore|eu|reçu|obtenu] [eu|reçu|obtenu|de] (de|d'|aucune|aucun|votre|eu de|reçu de|la moindre|le moindre|une) [réponse|retour|nouvelles|nouvelle|vos|tes] (réponse|retour|nouvelles|nouvelle|signe|réaction|mot|vos nouvelles|de votre part|de ta part)
        (sans|malgré l'absence de) (nouvelle|nouvelles|réponse|retour|réaction|signe de vie) [de] (de votre part|de ta part|de vous|de toi|votre|ta|depuis|à ce jour|à mon|à mes|positive|à ma|malgré)
        (sans) (vos|tes) nouvelles
        (resté|restée|restés|restées|demeuré|demeurée|demeurent|restent|reste|laissé|laissés) [sans|lettre|à ce jour] (sans réponse|lettre morte|lettres mortes|sans suite|sans retour)
        (votre|ton|ce|le|un|de votre|long) (silence|mutisme|absence de réponse|absence de retour|non réponse) [radio]
        silence radio
        (absence|manque) de (réponse|retour|réaction|nouvelles) [de]
        (je|nous) (n'ai|n'avons|n'ai toujours|ne) [pas|rien|toujours|reçu|plus|jamais|encore|eu|vois] [pas|rien|aucune|aucun|eu|reçu|encore] (reçu|eu|entendu|aucune|aucun|de|rien|vos|tes|vu) [votre|ta|de|réponse|retour|vos|rien|parler|venir] [nouvelles|retour|réponse|part]
        (vous|tu) (ne|n'|n'avez|n'as|ne m'avez|ne m'as) [m'|me|m'avez|m'as|avez|as|donnez] [pas|plus|jamais|toujours] [pas|jamais|encore] (répondu|rappelé|recontacté|donné|réagi|donné suite|répondez|réponds|signe|donné signe|écrit|retourné|daigné)
        (donné|donnez|donner|donnes) [pas|aucun|plus|plus aucun|de] (suite à|signe de vie|de nouvelles|de vos nouvelles)
        (aucune|aucun|nulle|pas la moindre|pas le moindre|pas une seule|pas de) (réponse|retour|nouvelle|réaction|signe de vie|nouvelles) [de] (de votre|de ta|depuis|à ce jour|à mon|à mes|part|à ma|jusqu'|malheureusement)
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
        (j'attends|attends|attendons|attendais|attendions|j'attendais|patiente|patientons) [toujours|encore|impatiemment|désespérément|avec|donc|depuis|vainement] [impatience|impatiemment|toujours] (votre|ta|une|vos|un|de vos|ton|tes|le|la|de tes|un mot) [réponse|retour|nouvelles|décision|appel|signature|réaction|confirmation] 
        (en|toujours en|reste en|restons en|suis en|dans l') attente (de|d') (votre|ta|un|une|vos|ton|tes|réponse)
        (voilà|cela fait|ça fait|il y a|depuis) [maintenant|déjà|bientôt|plus de] [trois|deux|quatre|des|un|plusieurs] (semaines|mois|jours) [maintenant] que (j'attends|nous attendons|je|nous|vous|j')
        (déçu|déçue|étonné|étonnée|surpris|surprise|peiné|peinée|attristé|attristée|désolé|désolée|frustré|frustrée|dépité|perplexe|triste|vexé|blessé|navré|navrée) [un peu|que|de|par|d'|vraiment] ... (réponse|répondu|silence|retour|nouvelles|pas|n'ayez|ne m'ayez|votre|ton|aucune|rien)
        (je|cela|ça) (m'étonne|m'étonne un peu|me surprend|me déçoit|m'attriste|me peine|m'inquiète|me chagrine|m'interpelle|m'étonnes) [de|que|un|votre|ton|beaucoup] (de|que|votre|ton|vous|ce)
        (dommage|regrettable|malheureux|décevant|triste|regrette|regrettons|déplore) [que|de|qu'|votre|ton|d'] ... (pas|silence|répondu|répondre|aucune|jamais|retour|rien|n'ayez)
        (je|nous) (constate|constatons|remarque|remarquons|note|vois|notons|m'aperçois) [avec|que|malheureusement|regret] [regret|que] (que|vous|tu|malheureusement)
        (j'espérais|espérais|espérions|m'attendais|pensais|j'aurais espéré|j'aurais aimé|j'aurais apprécié|comptais|aurais cru) [avoir|recevoir|au moins|à|que|un|une|plus] ... (réponse|retour|nouvelles|répondiez|rappeliez|répondes|considération|signe|politesse|mieux)
        (après|malgré|vu|avec) (tout|toute|toutes|tous) (le|la|les|l'|ce|mes|ces) (travail|temps|énergie|heures|efforts|peine|mal|échanges|soin) [que|passé*|investi*|consacré*]
        (vous|tu) (m'aviez|m'avais|deviez|devais|aviez|avais|étiez censé|étais censé|m'avez|m'as|nous aviez) [pourtant|bien|promis|dit|assuré|me|m'] [me|que|promis|dit|assuré] (promis|dit|assuré|rappeler|répondre|revenir|recontacter|que vous|que tu|confirmer|donner|tenir|envoyer)
        (passé|consacré|investi|mis) [beaucoup|tant|des|énormément|plusieurs|bien] [de|d'] (heures|temps|énergie|travail|efforts|jours) (à|sur|dans|pour|de travail)
        (la moindre des|simple|par|une question de|un minimum de|minimum de) (choses|politesse|courtoisie|correction|respect)
        (ai je|aurais je|est ce que j'ai) [dit|fait|pu] (dit|fait|commis|quelque chose|mal|vous) [quelque|une|de|vous] (chose|erreur|mal|faire|froisser|qui|fâcher|vexer)
        (je|nous) (méritons|mérite|méritais) (une|un|au moins|bien)
        (avons|ai) attendu (votre|ta|en vain|longtemps|vainement|patiemment)
        (nous|on|je) (attendons|attend|attends|attendais) (votre|ta|ton|vos|toujours|encore)
        """,
        """
        attends (le|un) (train|bus|colis|livraison)
        """,
    ),
    Row(
        "count",
        "Ne comptez pas. Une phrase nouvelle, à laquelle il est facile de répondre, suffit.",
        """
        (deuxième|troisième|quatrième|cinquième|sixième|seconde|second|énième|nième|3e|2e|4e|3ème|2ème|4ème) (fois|mail|message|courriel|relance|tentative|appel|rappel|essai|lettre|courrier|devis|sollicitation) [que|sans|de|en|déjà|pour|à|resté] [que|je|ma|vous|j'|mois]
        (essayé|tenté|cherché|essaie|tente|cherche|essaye) [à|de|en vain|vainement|déjà|désespérément|plusieurs|maintes|à plusieurs] [plusieurs|fois|reprises|maintes|déjà] [fois|reprises] [de|à] (vous|te|joindre|d'appeler|contacter|appeler) [joindre|contacter|appeler|parler|avoir|rencontrer|atteindre]
        (plusieurs|maintes|nombreuses|deux|trois|quatre|multiples|diverses|x|cent) (fois|reprises|tentatives|messages|mails|relances|appels|courriels|rappels) [sans|de ma|restés|déjà|pour|et|infructueu*|en vain|téléphoniques|vocaux] [de|ma|succès|réponse|rien|vous] 
        (mes|nos|malgré mes) [plusieurs|nombreux|nombreuses|multiples|deux|trois|différents|précédents|précédentes|derniers|dernières|quatre|divers] (mails|messages|appels|relances|tentatives|courriels|rappels|sollicitations|courriers) (restés|restent|sans|sont|n'ont|précédents|précédentes|à ce|successi*|répété*|impossible)
        malgré (mes|nos) [nombreux|nombreuses|plusieurs|multiples|différents|précédents|précédentes|diverses] (mails|messages|appels|relances|tentatives|courriels|rappels|sollicitations)
        (impossible|pas réussi|pas parvenu|pas pu|n'arrive pas|difficile|sans parvenir|en vain) [de|à] (vous|te) (joindre|contacter|avoir|parler|atteindre)
        (je|nous) (vous|t') (ai|avons|ai déjà|avons déjà) [déjà|maintenant] (écrit|appelé|contacté|relancé|envoyé|laissé|sollicité|téléphoné|adressé) [déjà|plusieurs|deux|trois|x|au|moins|quatre|maintes|à plusieurs|de nombreux] (fois|messages|mails|deux|trois|quatre|plusieurs|maintes|relances|courriels|reprises|de nombreux)
        (laissé|envoyé|adressé|écrit) [déjà|vous] (deux|trois|quatre|plusieurs|de nombreux|maints|une dizaine|moult) [messages|mails] (messages|mails|courriels|relances|sms|vocaux|fois|appels|devis|sur)
        (voilà|cela fait|ça fait|voici) [maintenant|déjà|bientôt|plus de|près de] (deux|trois|quatre|plusieurs|des|un|six|une) (semaines|mois|jours|semaine) [maintenant] [que|sans|et]
        depuis (des|plusieurs|deux|trois|quatre|maintenant|plus|bientôt|quelques) [plus|de|trois|deux] (semaines|mois|jours|lunes) [je|sans|nous|déjà|et|maintenant] (je|sans|nous|j'|et|aucune|toujours)
        (pour la|une|la) (énième|nième|dernière|deuxième|troisième|quatrième) fois
        (après|suite à) (deux|trois|quatre|plusieurs|de nombreux|tant de|de multiples|autant de|maintes) (mails|messages|appels|relances|tentatives|courriels|rappels)
        """,
        """
        (plusieurs|deux|trois|quatre) fois par (jour|semaine|mois|an)
        """,
    ),
    Row(
        "decide",
        "Quelle que soit votre décision, elle me convient, et j’aime autant l’une que l’autre.",
        """
        (êtes vous|es tu|seriez vous|serais tu|vous êtes|tu es|vous sentez vous) [donc|maintenant|désormais|enfin] (prêt|prête|prêts|prêtes|disposé|disposée|disposés|partant|partante) [à|pour|maintenant] [signer|avancer|commencer|démarrer|passer|vous lancer|franchir|te lancer|aller|valider|commander|$]
        (passer|passons|passez|passe) [à|la|votre|ta|une] [l'] (commande|à l'action|à la vitesse|à la signature|à l'étape|à la suite|à la prochaine|action)
        (quand|à quelle date|dans combien|quel jour) [est ce que] (pouvons|peut|pensez|comptez|puis|pourrions|penses|pouvez|pourrez|souhaitez|peux|pourrons|signons|signez|démarrons) [nous|on|vous|je|tu] [vous|nous|espérer|compter] ... (signer|démarrer|commencer|avancer|décider|réponse|décision|conclure|valider|commander|signature|lancer|trancher|compter|retour|accord)
        (conclure|finaliser|boucler|sceller|clore|clôturer|entériner|signer) (l'affaire|la vente|ce dossier|cette affaire|le contrat|notre accord|l'accord|le deal|ce projet|notre collaboration|ensemble|cela|ça|rapidement|le dossier|la commande|le devis)
        (faire avancer|avancer sur|accélérer|concrétiser|faire bouger|pousser) [sur|les|le|ce|cette|notre|votre] (choses|projet|dossier|vente|affaire|sujet|collaboration|décision)
        (allons|aller|va|on va|avançons|avancer|lançons|lancez|signons|démarrons|fonçons) [de|y|nous|vous] (l'avant|ensemble|dès|maintenant|sans attendre|cette semaine|rapidement)
        (votre|ta|la|une) (signature|bon de commande|validation|accord|feu vert|bon pour accord|engagement|acompte) [rapide|ment|dès|au plus|pour|avant|cette|sous] (dès|au plus|avant|cette|sous|aujourd|d'ici|rapidement|pour que|pour lancer|demain)
        (donnez|donne|envoyez|envoie|renvoyez|renvoie|retournez|retourne) (moi|nous) [donc|vite|votre|ton|le|simplement] [le|votre|ton] (feu vert|accord|contrat signé|devis signé|bon de commande|devis|contrat|go|bon pour accord) [signé|$]
        (puis je|peut on|pouvons nous|dois je|je peux|on peut|pourrais je) [donc|vous|te|compter] [compter|réserver|bloquer|inscrire|noter|considérer|vous] [sur|votre|ta] (sur vous|sur toi|compter|réserver|bloquer|inscrire|noter votre|enregistrer|vous envoyer le contrat|t'envoyer le contrat|considérer|lancer|votre commande|valider)
        (prochaine|prochaines|suite|dernières) (étape|étapes) [à|pour|ensemble|de|du] (ensemble|pour|à|du|de|planifi*|valid*|définir)
        (qu'est ce qui|qu'est ce qu'il|que) (vous|te|manque|vous manque) [fait|retient|empêche|bloque|freine|il|t] (retient|empêche|bloque|freine|hésiter|manque|faudrait) [de|pour]
        (franchir|sauter|franchissez|franchis|sautez|faire) le (pas|cap) [maintenant|avec|ensemble|ce|$]
        (vous|tu) ne [le] (regretterez|regretteras) pas
        (affaire|accord) (conclu|conclue|faite) 
        """,
        """
        (si|lorsque|quand|dès que|le jour où) (vous|tu) [êtes|es|serez|seras|vous|te|sentez] [sentez] (prêt*|disposé*|êtes|es|sentez)
        """,
    ),
    Row(
        "deadline",
        "Il n’y a pas de date : le mois prochain, l’an prochain ou jamais, tout me va.",
        """
        (répondre|réponse|retour|décision|décider|confirmer|confirmation|revenir|signer|signature|valider|validation|commande|commander|trancher|dire|écrire|accord|répondez|confirmez|réponds|confirme|fixé|fixée|savoir) ... (avant|d'ici|pour|au plus tard|jusqu'à|jusqu'au|sous) [le|la|à|au|ce|cette] (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|fin|la fin|48|24|semaine|midi|week end|tard|huitaine|huit jours|quinzaine|quinze jours|plus tard|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois)
        (au plus tard|dernier délai|dernière limite|impérativement|sans faute) [le|lundi|mardi|mercredi|jeudi|vendredi|demain|ce|avant|cette|fin|$]
        (offre|devis|prix|tarif|remise|proposition|promotion|conditions|réduction) [est|sont|n'est|ne|qui|reste|spéciale] [est|n'|ne|sont|reste] [valable|valables|plus|seulement] ... (valable|valables|expire|expirent|prend fin|se termine|s'arrête|court|tient|caduque|caduc|plus valable|tiendra|termine|échéance) [que|jusqu'à|jusqu'au|le|plus|seulement|vendredi]
        (valable|valide|disponible|tenable|valables) [que|seulement|uniquement|encore|plus] (jusqu'à|jusqu'au|que jusqu'|que jusqu'à|encore|aujourd'hui|cette semaine|que cette|que pour|48|24)
        (expire|expirera|prend fin|arrive à échéance|arrive à expiration|se termine) [ce|le|demain|bientôt|à|dans|aujourd'hui|fin|vendredi|lundi|la]  (demain|bientôt|vendredi|lundi|mardi|mercredi|jeudi|samedi|soir|fin|quelques|semaine|mois|dimanche|aujourd'hui|le|dans|deux|trois)
        (j'ai|j'aurais|nous avons|ai|avons|aurions|aurai) [absolument|vraiment|impérativement] besoin [d'|de|que] [avoir] (une réponse|votre réponse|ta réponse|votre décision|ta décision|réponse|votre accord|une décision|vous me|tu me|votre signature|votre retour|ton retour|votre validation)
        (il me faut|il nous faut|me faudrait|j'exige|exige|nécessite) [absolument|impérativement|donc] (une|votre|ta|un|ton) (réponse|décision|retour|signature|accord|validation|confirmation)
        (dès que possible|au plus vite|le plus vite possible|dans les plus brefs délais|dans les meilleurs délais|au plus tôt|rapidement|sans tarder|sans délai|asap|dans les prochains jours|immédiatement) [répondre|votre|une|me|svp|merci|$]
        (retour|réponse|décision) (rapide|urgente|urgent|immédiate|prompte|sous)
        (urgent|urgente|urgence|il y a urgence|pressant|le temps presse|cela presse|ça presse|l'horloge tourne|le temps joue)
        (date limite|date butoir|échéance|délai) (pour|de) (votre|ta|vous|signer|commander|répondre|confirmer|décider|signature|réponse|décision|commande|bénéficier|profiter|réserver|valider)
        sous (48|24|72|huit|8|quinze|15|dix|deux|trois) (h|heures|jours)
        (d'ici|avant) (la fin|fin) (de la|du|de|d'|ce) [semaine|mois|trimestre] (semaine|mois|trimestre|année|journée) [au plus|sinon|sans|pour|svp]
        """,
        """
        (commande|colis|livraison) ... (rapidement|dès que possible)
        (je|nous) [vous|te|m'] (rappelle|envoie|enverrai|tiens|réponds|répondrai|reviens|occupe|appelle|livre|livrons|fais) ... (avant|d'ici|dès|au plus|rapidement|sous)
        (rien|pas) [d'|de] (urgent|urgente|pressé|presse|urgence)
        (si|quand) (c'est|c'était|cela est) urgent
        """,
    ),
    Row(
        "scarce",
        "Dites à quoi cela sert, ou rien. Qui en a besoin le demandera.",
        """
        (dernière|ultime|unique|derniers|dernières|seule) (chance|occasion|opportunité|places|jours|heures|appel|créneaux|exemplaires) [pour|de|avant|disponibles|à|d'|$]
        (saisir|saisissez|saisis|profitez|profite|profiter|bénéficiez|bénéficie) [vite|de|cette|dès|en|sans|donc|l'|encore] [cette|l'|en|de] (cette|occasion|opportunité|offre|maintenant|vite|tant que|promotion|dès|remise|tarif|avant|chance)
        (avant|pendant) qu' il (ne soit|soit|ne sera|sera|est|en) [trop] (trop tard|tard|encore temps|reste)
        (ne|à ne) [pas] (manquez|manque|ratez|rate|loupez|laissez|laisse|passez|rater|manquer|laisser|passe) [pas|surtout|jamais] [pas|passer|à] [cette|l'|ce|la|votre|cela|à|une] (cette|occasion|opportunité|offre|chance|côté|passer|ça|cela)
        (ne|n'|qu'|plus que|il) [en|n'en|n'y a|ne] (reste|restait|restent|reste plus|y a plus|a plus) [plus|que|encore] [que|qu'] (que|plus que|qu'une|quelques|deux|trois|une|un|peu) [une|quelques|deux|trois|quatre|cinq|plus|place|places|jour|jours|peu]
        (plus que|encore|seulement) (quelques|deux|trois|quatre|cinq|une|un) (places|jours|heures|créneaux|créneau|place|jour|exemplaires|licences|unités)
        (places|stock|stocks|créneaux|disponibilités|quantités|nombre de places|quantité) [sont|est|étant|en|très] [très|désormais] (limité|limités|limitées|limitée|comptés|comptées|rares|presque|épuisés|épuisées|partent|s'épuisent|se remplissent)
        (offre|remise|promotion|tarif|prix|opportunité|occasion) (exceptionnelle|exceptionnel|limitée|unique|exclusive|spéciale|flash|à durée|imbattable|de dernière|à saisir|en or|préférentiel|de lancement) 
        (décidez|décide|commandez|commande|réservez|réserve|agissez|agis|inscrivez|signez|signe|dépêchez|dépêche|hâtez|foncez|achetez) [vous|toi|dès|sans|vite|maintenant] (vite|maintenant|dès|sans|aujourd'hui|rapidement|avant|tout de suite|vous|toi)
        (tarifs|prix|tarif) [vont|va|devraient|seront|augmentent|augmente] (augmenter|augmentent|augmente|monter|revus|revu|hausse|majorés|grimper) [le|dès|en|à|prochainement|bientôt|au]
        (à|pour) ce (prix|tarif) [là] [seulement|jusqu'|tant|que|ne|encore|$]
        (d'autres|autres) (clients|entreprises|prospects|personnes|acheteurs|candidats|sociétés) (sont|ont|attendent|intéressé*|souhaitent|se|m'ont|veulent)
        (vos|tes) concurrents (ont|sont|n'attend*|le font|avancent|ne vous|profitent|eux)
        (jusqu'à|dans la limite|tant que|limite) [épuisement|des|il|les] (épuisement|stocks|reste|disponibles)
        """,
    ),
    Row(
        "sorry",
        "Laissez l’excuse de côté et commencez par ce que vous voulez dire.",
        """
        (désolé|désolée|pardon|pardonnez|pardonne|excusez|excuse|navré|navrée|veuillez m'excuser|mille excuses|toutes mes excuses|mes excuses|mille pardons|confus|confuse|veuillez excuser) [moi|me|de|si|pour|d'|je|encore|par avance|à l'avance|vraiment] [vous|te|je|de|si|ce|cette|mon|ma|mes|pour] [vous|te|je|mon|ma|ce|re] ... (déranger|dérange|dérangement|embêter|embête|insister|insiste|insistance|importuner|importune|relancer|relance|solliciter|sollicite|harceler|revenir|reviens|ennuyer|ennuie|persévérance|persistance|envahir|nouveau|nouvelle|encore|intrusion|spammer|poursuivre|impatience|écrire|écris|pression|presser|bombarder|gêne|audace|lourdeur)
        (vous|te) (déranger|embêter|importuner|ennuyer|harceler|envahir|solliciter|spammer|bombarder|casser les pieds|déranges) [encore|à nouveau|de nouveau|une|avec|davantage|pour|trop|plus|sans] (encore|à nouveau|de nouveau|une|avec|davantage|pour|trop|plus|sans|fois)
        (ne|n') (veux|voudrais|souhaite|cherche|veut|aimerais|voudrait|entends) [surtout|vraiment|en aucun cas|absolument] [pas|point|nullement] [surtout|à] [vous|te|paraître|être|sembler|passer|avoir] ... (déranger|embêter|importuner|insister|insistant|insistante|lourd|lourde|pressant|pressante|harceler|ennuyer|envahissant|envahissante|pénible|forcer|pousser|pression|indiscret|intrusif|intrusive|enquiquiner|collant|gêner)
        (j'espère|espère|espérant|espérons) [que] [ne|je] [ne|cela] [pas] [ne|vous|te|être|paraître] ... (pas trop|vous dérange pas|dérange pas|dérange|importune|insistant|insistante|embête|lourd|lourde|ennuie|déranger|importuner)
        (revenir|reviens|revient) à la charge
        (c'est|voici|voilà|revoilà) encore (moi|moi qui)
        ^ [bonjour] (encore moi|c'est encore moi|re moi|me revoilà|me revoici|rebonjour c'est moi)
        (excuser|excusez|excuse|pardonner|pardonnez|pardonne) (mon|ma|cette|ce|mes) (insistance|persévérance|persistance|impatience|audace|obstination|relances|relance|intrusion|nouveau message|lourdeur|ténacité|acharnement|nouvelle relance|énième)
        (d'être|je suis|paraître|être|trop|sembler) [un|si|trop|aussi|un peu|peut être|assez] (insistant|insistante|lourd|lourde|collant|collante|pénible|casse pieds|pressant|pressante|envahissant|envahissante|importun|importune|un pot de colle|relou)
        (sans vouloir|loin de moi l'idée de|au risque de|quitte à) [vous|te] (déranger|insister|presser|importuner|embêter|forcer|harceler|paraître|être|passer|mettre la pression|abuser|ennuyer)
        (ne m'en|ne m'en voulez|m'en veuillez|ne m'en veux|ne m'en tenez) [voulez|veuillez|veux|tenez] [pas] (pas|rigueur) (d'insister|de|si je|pour)
        (j'abuse|abuser|abuse) de (votre|ta|vos) (patience|temps|gentillesse|bienveillance)
        (s'excuser|m'excuse|m'excuser|nous excusons) [de|pour|par avance|d'] [vous|te|cette|ce|mon|l'] (déranger|importuner|insister|relancer|relance|nouveau|embêter|insistance|dérangement|avance)
        """,
    ),
    Row(
        "busy",
        "Un non est une bonne réponse, et un mot suffit.",
        """
        (je|nous) (sais|savons|comprends|imagine|me doute|devine|suis sûr|suis sûre|suis conscient|suis bien conscient|comprenons|conçois|suis consciente|me doute bien|imagine bien|sais bien|vois bien) [que|combien|à quel point|bien|très bien|de] [vous|tu|votre|ton|bien|vos] ... (occupé|occupée|occupés|débordé|débordée|débordés|surchargé|surchargée|chargé|chargée|pris|prise|charge de travail|sollicité|sollicitée|sous l'eau|emploi du temps|temps est précieux|temps précieux|peu de temps|pas le temps|mille choses|beaucoup à faire|agenda|overbooké|overbookée|mille et une|pas une minute|tête sous)
        (vous devez|tu dois|vous êtes|tu es|vous avez|tu as) [être|sûrement|sans doute|certainement|probablement|très|bien|forcément] [être|très|sûrement|sans doute|bien] (débordé|débordée|très occupé|très occupée|très pris|très prise|surchargé|surchargée|sous l'eau|très sollicité|très sollicitée|mille choses à|la tête sous|un agenda chargé|un emploi du temps chargé|beaucoup à faire|tant à faire|bien d'autres chats)
        (malgré|entre|dans|avec|vu|compte tenu de) (votre|ton|vos|tes) (emploi du temps|agenda|planning|mille|nombreuses occupations|nombreux|rythme|charge|journées) [chargé|surchargé|chargée|occupations|rendez vous|bien|de ministre|très|rempli|obligations|chargées]
        (votre|ton|vos|tes) (agenda|emploi du temps|planning|journées) [est|sont|bien|très|doit] [être|bien|très] (chargé|surchargé|bien rempli|bien remplies|plein|chargées|de ministre|rempli)
        (votre|ton) (temps|précieux temps) [est|si] [bien|si|très] (précieux|compté|limité|rare)
        (accordez|accorde|consacrez|consacre|accorder|consacrer|donnez|offrez|réserver|prendre|prenez) [moi|nous|me|vous|juste|donc|à] [juste|ne serait ce que|simplement] (deux|cinq|dix|une|quelques|2|5|10|15|quinze|30) (petites minutes|minutes|petites|secondes|instants|minute|min)
        (deux|cinq|dix|quelques|une|2|5|10|15) [petites|courtes|précieuses] (minutes|secondes|minute|instants) de (votre|ton) [précieux] temps
        (juste|seulement|simplement|ne prendra que|ne prend que|que) (deux|cinq|dix|quelques|une|2|5|10) (petites|minutes|secondes|minute|instants|min)
        (sans|ne veux pas|pas|ne voudrais pas) (abuser|prendre|faire perdre|voler|vous prendre|te prendre|vous faire perdre) [trop] [de|votre] (votre|ton|trop de votre|trop de|temps) [temps|précieux]
        (pris|prise|happé|noyé|noyée|emporté) (par le|dans le|sous|par vos|par les|dans vos) (quotidien|rush|tourbillon|travail|urgences|occupations|mails|flot|course)
        (entre deux|dans le feu|dans la course|dans le rush) (réunions|rendez vous|de l'action|dossiers|du quotidien|avions)
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
        (je|nous) (vous|t') [en|y] (supplie|supplions|implore|conjure|prie à genoux|prie instamment|prie humblement)
        (par pitié|de grâce|s'il vous plaît s'il vous plaît|à genoux|en désespoir de cause|désespérément|pitié)
        (me|nous|m') [ferait|feriez|ferais|rendrait|rendriez|rendrais|aiderait|aideriez|ferez] [vraiment|tellement|très|un|énormément|tant|bien] (plaisir|bien plaisir|immense plaisir|immense|heureux|heureuse|service|grand|énorme|fier|fière|énormément|beaucoup|très)
        (serais|serions|suis|serai|sommes) [très|vraiment|infiniment|extrêmement|tellement|éternellement|plus que|fort] (reconnaissant|reconnaissante|reconnaissants|obligé|obligée|ravi d'avoir|redevable|gré|heureux d'avoir|soulagé) [de|si|pour|d'|que] 
        (vous|te) (serais|serions|saurais|saurions|serai) [très|infiniment|vraiment|extrêmement] (reconnaissant|reconnaissante|gré|reconnaissants|obligé|obligée)
        (faites|fais|rendez|rends|feriez|ferais) (moi|nous|vous me|tu me) [le|ce|un|cette] [petit|grand|immense] (plaisir|service|faveur|grâce|honneur|cadeau)
        (puis je|pourrais je|j'ose|oserais je|je me permets de|me permettrais) [vous|te] (demander|solliciter|implorer|quémander) [une|un|humblement|la] [petite|petit|immense] (faveur|service|humblement|coup de main|indulgence)
        (ne serait ce qu'|même|juste|rien qu'|fût ce|ne fût ce) [un|une] (un|une) (petit|petite|simple|tout petit|seul|mot|ligne|oui|non|bref) [mot|oui|ligne|signe|réponse|retour|message] [ou|me|suffirait|serait|de votre|de ta] 
        (petit|moindre|simple|tout petit) (mot|signe|retour|geste|oui ou|message) [de votre part|de ta part|de vie] (me|serait|ferait|comblerait|rassurerait|de votre|suffirait|aiderait|m')
        (donnez|donne|laissez|laisse|accordez|accorde) (moi|nous) [donc|juste|encore|au moins] (une|ma|notre|sa|la|au moins une) [petite|seule|dernière|autre|nouvelle] (chance|occasion|opportunité|faveur)
        (compte|comptons|misé|mise|dépends|dépend|repose) [vraiment|énormément|beaucoup|tellement|entièrement] (sur vous|sur toi|de vous|de toi|sur votre|sur ta|sur cette|de votre|de cette) [réponse|commande|bonté|générosité|signature|indulgence]
        (j'ai|nous avons) [vraiment|tellement|grand|absolument|énormément] besoin de (vous|toi|cette commande|votre commande|cette vente|votre aide|votre soutien|ce contrat)
        (mon|ma|mes) (patron|patronne|chef|objectifs|objectif|quota|responsable|chiffre|commission|direction|directeur) (me|est|sont|dépend|dépendent|attend|veut|ne|compte|demande|sera|souhaite)
        (ne) (m'oubliez|m'oublie|nous oubliez|m'ignorez|m'ignore|m'abandonnez|me laissez) pas
        (j'espère|espère|espérons) (de tout cœur|de tout coeur|ardemment|vivement|sincèrement que vous|tant|infiniment)
        """,
    ),
    Row(
        "last",
        "Je laisse le sujet de côté. S’il vous redevient utile un jour, une simple ligne suffira.",
        """
        (ceci|c'|ce|voici|voilà|cela) (est|sera|était|ma|mon|sont) [donc|bien|certainement|mon|ma|là] [mon|ma|le|la] (dernier|dernière|ultime|toute dernière|tout dernier) (message|mail|courriel|relance|tentative|fois|appel|rappel|essai|courrier|prise)
        (mon|ma|un|une|cet|cette|notre) (ultime|dernier|dernière|tout dernier|toute dernière) (message|mail|courriel|relance|tentative|appel|rappel|essai|avertissement|sollicitation) (à ce sujet|avant|de ma part|sur ce|concernant|au sujet)
        ^ (dernier|dernière|ultime) (message|mail|courriel|relance|tentative|appel|rappel|essai|avertissement|avis|sollicitation)
        (une|pour la|la) (dernière|ultime|toute dernière) fois [que|avant|je|pour|$] (que je|avant|je|pour|$|que)
        (je|nous) ne (vous|te|reviendrai|relancerai|chercherai|prendrai|insisterai) [écrirai|contacterai|relancerai|dérangerai|solliciterai|importunerai|recontacterai|embêterai|contacterons] [plus|pas|davantage] (plus|pas|davantage|jamais)
        (vous|tu) (n'entendrez|n'entendras|n'aurez|n'auras|ne recevrez|ne recevras) plus (parler|de mes|de nouvelles|de mail|de message|rien)
        (après|passé) (cela|ça|quoi|ce message|ce mail|cette date) [je|plus] (je|plus|c'est|il|vous)
        (cesse|cesserai|arrête|arrêterai|arrêtons|cessons|stoppe) (de|d'|donc|là|mes|définitivement) (vous|te|insister|écrire|relances|tentatives|de|relancer|sollicitations) [contacter|écrire|solliciter|relancer|importuner|embêter]
        (jette|jetons|baisse|rends) (l'éponge|les bras|les armes)
        (message|mail|courriel|lettre) (d'adieu|de rupture|d'au revoir)
        (dernier|ultime) (avis|avertissement|rappel|délai) (avant|$)
        (tire|tirer|tirons|mets|mettre|mettons) (un trait|une croix|un point final|le point final|un terme|fin à)
        (considérez|considère|prenez) (ce|ceci|cela) [message|mail] comme (mon|ma|le|la|un) (dernier|dernière|ultime)
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
        (classe|classerai|classer|classons|classerons|ferme|fermer|fermerai|clos|clore|clôture|clôturer|clôturerai|clorai|archive|archiver|archiverai|fermerons|clôturons|referme) [donc|votre|ton|le|définitivement|ce|cette|la] [votre|ton|le|ce|notre] (dossier|fiche|demande|affaire|compte|sujet|ticket|projet|conversation|opportunité|sans suite)
        (retire|retirerai|retirer|supprime|supprimerai|raye|rayerai|enlève|efface|sors|radie) [donc|vous|te|votre|ton] (vous|te|votre|ton|de ma|de mes|de nos|de notre) [nom|de|fiche] (de|nom|fiche|liste|listes|fichiers|fichier|base|contacts)
        (sans|faute de|à défaut de|en l'absence de|si je n'ai pas|si je ne reçois pas|si vous ne|si tu ne|si je n'ai|en l'absence d') (réponse|nouvelles|retour|vos|tes|votre|une|un|de|ne|me|répondez|réponds|réaction|signe) ... (classerai|classe|fermerai|ferme|considérerai|considère|conclurai|conclus|supposerai|partirai|pars du principe|annulerai|annule|proposerai|attribuerai|devrai|serai|serons|devrons|cesserai|archiverai|déduirai|clôturerai|clos|retirerai|verrai|obligé|prendrai|comprendrai|en conclurai|en déduirai|passerai|libérerai|libère|devrons|considérerons)
        (je|nous|j'|en) (considérerai|considérerons|conclurai|conclus|déduirai|déduis|supposerai|suppose|présumerai|comprendrai|considère|prendrai|interpréterai|interprète|partirai|tiendrai|considérons|présume|en conclus|en déduis|en conclurai|en déduirai) [donc|alors|que|votre|ton|l'|du|cela|ce] [que|votre|ton|principe|l'] [absence] (silence|que vous|que tu|vous n'|vous ne|tu n'|tu ne|absence|que|comme|principe|n'êtes|refus)
        (votre|ton|ce|le|un) silence [sera|vaut|vaudra|équivaut|comme|signifie|est|pour] [interprété|considéré|pris|comme] (comme un|comme une|vaut|vaudra|équivaut|signifie|pour un|considéré|interprété|sera|est une|est un)
        (sinon|autrement|à défaut|faute de quoi|dans le cas contraire|sans quoi|le cas échéant) [je|nous|j'|votre|ta|la|il|c'] [vous|me|serai|devrai|verrai|proposerai|classe|vais|dois|sera|ferme|devrons|attribuerai|annule] (me|verrai|devrai|serai|proposerai|classerai|classe|vais|dois|sera|ferme|fermerai|devrons|attribuerai|annulerai|annule|considérerai|passerai|libérerai|prendrai|offrirai|contraint|tant pis|fera|donnerai|serons|devra|partira|ira|supposerai)
        (proposerai|propose|attribuerai|attribue|donnerai|donne|céderai|cède|réattribue|offrirai|proposer|attribuer|donner|céder|offrir|réserverai|revendre) [donc|alors] (votre|ta|la|le|cette|ce|ton|votre) [place|créneau|date|offre|stock] [place|à] [à] (à|place|quelqu'un|autre|client|un autre|d'autres|autrui)
        à (quelqu'un d'autre|un autre client|d'autres clients|une autre entreprise|une autre personne|un concurrent|vos concurrents|d'autres intéressés|la personne suivante)
        (annule|annuler|annulerai|retire|retirer|retirerai|révoque|suspends|annulons|annulerons|libère|libérerai) [donc|alors] (la|l'|notre|mon|ma|votre|ta|cette|le) (offre|proposition|réservation|devis|commande|remise|option|créneau|place|rendez vous)
        (contraint|contrainte|obligé|obligée|forcé|forcée|obligés|contraints|vois dans l'obligation) (de|d') (fermer|clore|annuler|classer|retirer|arrêter|attribuer|cesser|passer|proposer|augmenter|mettre|considérer|donner|facturer)
        (plus|pas) (en mesure|pouvoir|garantir|possible) [de|d'] [vous|te] (garantir|maintenir|réserver|conserver|tenir|garder) [vous] [ce|cette|votre|le|la|l'|ces]
        (ne pourrai|ne pourrons|ne peux|ne pouvons) (plus|pas) [vous|te] (garantir|maintenir|réserver|conserver|tenir|garder)
        (passe|passerai|passer|passons) (à autre chose|au client suivant|au suivant|mon chemin|à d'autres)
        (m'adresser|m'adresserai|contacter|contacterai|informer|écrire|remonter) [directement|à|donc] [à] (votre|ton) (supérieur|direction|responsable|patron|hiérarchie|directeur|chef|directrice)
        """,
    ),
    Row(
        "given_up",
        "J’imagine que vos priorités ont changé ; cela arrive à tout le monde.",
        """
        (avez vous|as tu|auriez vous|aurais tu|vous avez|tu as) [donc|déjà|finalement|définitivement|tout simplement] (abandonné|renoncé|laissé tomber|perdu|jeté l'éponge|baissé les bras|oublié|enterré|changé d'avis|fait une croix|tiré un trait|délaissé|mis de côté) [le|à|ce|cette|votre|ton|l'|tout|définitivement|notre|vos|tout intérêt]
        (abandonnez vous|renoncez vous|abandonnes tu|renonces tu|laissez vous tomber) 
        (dois je|devrais je|faut il|puis je|doit on) [donc|en|vous|alors|considérer|conclure|comprendre] [donc] (comprendre|conclure|considérer|en conclure|en déduire|supposer|abandonner|renoncer|classer|tirer|fermer|arrêter|faire une croix|vous oublier|penser|déduire)
        (ce projet|votre projet|ton projet|cela|le projet|le sujet|ça|l'idée|ce sujet) [n'|ne|est il|a t il] [est|vous|t'|est il] ... (plus d'actualité|abandonné|plus une priorité|mort|enterré|toujours d'actualité|encore d'actualité|tombé à l'eau|plus du tout|intéresse plus|toujours une priorité|importe plus)
        (est ce|est il|est elle|serait ce|c'est) [toujours|encore|donc|que] [toujours|encore] (d'actualité|une priorité|important pour vous|important pour toi|mort|fini|à l'ordre du jour|foutu|cuit)
        (n'êtes vous|n'es tu|n'êtes|vous n'êtes|êtes vous|es tu) [vous] [plus|vraiment|donc|toujours|encore] [plus|toujours|encore] (plus intéressé|plus intéressée|intéressé|intéressée|intéressés|plus intéressés) [par|du tout]
        (avez vous|as tu) (trouvé|choisi|pris|préféré|signé) [quelqu'un|un|une|ailleurs|avec] (d'autre|autre|ailleurs|avec|concurrent|mieux)
        (voulez vous|veux tu|souhaitez vous|préférez vous|acceptez vous) [vraiment|donc|réellement|tout] [tout|vraiment] (abandonner|renoncer|prendre le risque|passer à côté|continuer à perdre|laisser|perdre|laisser tomber|rester|gaspiller|échouer|rater)
        (vous|tu) (le|risquez|allez|risques|vas|finirez) [de|le|par] [le] (regretterez|regretteras|regretter|mordre les doigts|regret)
        (quel|c'est) [serait] (dommage|gâchis) (de|si|que|ce serait|de laisser)
        (ce serait|il serait|ça serait|quel) [vraiment|si|bien|tellement] (dommage|bête|regrettable|gâchis|triste) [de|que|d'|si] (passer|laisser|rater|vous|manquer|abandonner|renoncer|perdre|tout|gâcher|tu|d'abandonner)
        (cela|ça|le projet|ma proposition|notre proposition) ne vous (intéresse|dit|parle|concerne|importe) (donc|plus|pas)
        """,
        """
        (si|que|quand) (ce projet|le projet|cela|ce sujet|vous|tu|ça) (n'|ne|est|êtes|es)
        """,
    ),
    Row(
        "softener",
        "Enlevez le petit mot et relisez la phrase : elle est plus aimable ainsi.",
        """
        juste (pour|un|une|savoir|vous|te|prendre|envie|faire|me|deux|quelques|rappeler|demander|un petit|à|vérifier|si|besoin|quelque|histoire|ce)
        (voulais|voudrais|souhaitais|aimerais|viens|permets|voulions|souhaite|souhaiterais) [juste|simplement|donc] (juste|simplement|rapidement|brièvement|seulement)
        (petit|petite) (mot|message|mail|coucou|question|rappel|retour|point|relance|suivi|demande|service|réponse|appel|signe|minute|précision|échange|coup|nouvelle|remarque)
        (rapide|rapides|brève|courte|toute petite|tout petit|minuscule) (question|point|retour|message|appel|échange|mot|relance|demande|rappel|coup)
        (une|un|quelques) (petite|petit|toute petite|tout petit|petites|mini) (question|minute|mot|retour|service|coup|faveur|minutes|demande|chose|instant|signe|call)
        (si|s') [jamais|par hasard|éventuellement] (jamais|par hasard|éventuellement|par chance|d'aventure) (vous|tu|cela|ça|aviez|avez)
        (peut être|éventuellement|par hasard|possiblement) (pourriez|pourrais|auriez|aurais|voudriez|que vous pourriez|pourrait on|pourrions)
        (pourriez|pourrais|auriez|aurais|voudriez) [vous|tu] (éventuellement|peut être|juste|par hasard|rapidement|simplement|s'il vous plaît juste|ne serait ce)
        (un peu|quelque peu|un tout petit peu) (de votre|de ton|de temps|de retour|de feedback)
        (vite fait|en coup de vent|en deux mots|rapido|en passant|rapidement) (vous|te|savoir|demander|répondre|voir|un|me|une|pour)
        (vous|te) (demander|dire|poser|faire) (juste|vite fait|rapidement|simplement|brièvement) [un|une|si]
        (en fait|à vrai dire|à la base) (je voulais|je voudrais|c'est juste|c'était juste|je souhaitais)
        (c'est|c'était|ce n'est|rien de plus) (juste|rien que|qu'un petit|qu'une petite|simplement) (pour|un|une)
        """,
        """
        (justement|au juste|juste (avant|après|en|au|le|à côté|milieu))
        une petite (entreprise|équipe|ville)
        """,
    ),
)

FRENCH = Words(
    ROWS,
    fine="""
        [un|votre|ton|ce|le] non (est|serait|me|sera|suffit|convient|me|l'est|aussi|ne|reste|vaut|fait|a|franc)
        (un|dire|dites|par|répondre|entendre|recevoir|avec|d'un|accueille|qu'un) [simple] non
        (quelle|quel|quoi|quels|quelles) (que|qu'il|qu'elle|qu') [soit|vous|tu|en|il] 
        (toute|toutes|chaque|n'importe quelle|l'une) (réponse|réponses|décision|comme) 
        (c'est|ce sera|cela|ce serait|ça|me|tout) [me|est|n'est|ne|très|tout|parfaitement|vraiment|sera|serait|pose|vous] [tout|à fait|aucun|très|parfaitement|vraiment|pas|bien] (va|bien|convient|problème|normal|grave|compréhensible|souci|légitime|aucun|fait|égal|naturel|ira|conviendra)
        (aucun|pas de|sans) (problème|souci|mal|offense|rancune)
        (comprends|comprendrai|comprendrais|accepte|accepterai|respecte|respecterai|l'entends|l'entendrai) (très|tout|parfaitement|bien|fort|aussi|votre|volontiers)
        (ne|n') [vous|t'|en|lui] (en voudrai|en veux|en serai|prendrai|tiendrai) (pas|nullement|aucunement|rigueur|mal)
        (rester|restons|arrêter|arrêtons|resterons) là
        (y a|y aura) [aucun|pas de|rien] (mal|problème|à perdre)
    """,
    call="""
        (appel*|rappel*|téléphon*|combiné)
        (vive voix|parler|parlons|parlez|discuter|discutons|échanger|coup de fil|entendre|entretien|causer|bavarder)
    """,
    asks="""
        ^ [et|alors] [n'hésitez] (dites|dis|répondez|réponds|envoyez|envoie|donnez|donne|appelez|appelle|écrivez|écris|confirmez|confirme|indiquez|indique|signez|renvoyez|faites|fais|rappelez|rappelle|tenez) (moi|nous|le|la|votre|ton|ta)
        (merci de|veuillez|pourriez vous|pourrais tu|pouvez vous|peux tu) [me|nous|bien vouloir] (me|nous|répondre|envoyer|confirmer|dire|donner|appeler|écrire|indiquer|signer|retourner|renvoyer)
    """,
    receipt="""
        (accusé|accusés|confirmation) de (lecture|réception)
        (accuser|accusez|accuse) réception
        (confirmer|confirmez|confirme) [moi|nous|bien] [la] (bonne réception|réception|lecture|que vous avez bien reçu|avoir bien reçu|avoir reçu)
    """,
    attachment="""
        (ci joint|ci jointe|ci joints|ci jointes|pièce jointe|pièces jointes|en annexe|en pièce)
        (joins|joindre|joint|jointe) [à] (ce|cette|mon|ma|à ce|le|au présent)
    """,
    price="""
        (remise|remises|rabais|ristourne|réduction|promotion|promo|tarif préférentiel|prix spécial|meilleur prix|gratuit|gratuitement|gratuite|satisfait ou remboursé|pour cent de)
        (geste|effort) (commercial|sur le prix|sur le tarif)
    """,
    formal="vous Vous votre Votre vos Vos vôtre",
    informal="tu Tu toi Toi te Te tes Tes t' T' ta Ta",
    greetings="bonjour bonsoir cher chère chers salut madame monsieur coucou hello chères",
    shouts="URGENT IMPORTANT MAINTENANT DERNIER DERNIÈRE DERNIERE RAPPEL GRATUIT ATTENTION VITE IMMÉDIAT",
    conditions="si quand lorsque dès au",
)
