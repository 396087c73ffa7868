"""French phrases of checking and bumping, and what to write in their place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Row

ROWS = (
    Row(
        "check",
        "J’ai peut-être mal choisi le moment ; si ce n’est pas pour vous, cela ne pose "
        "aucun problème.",
        """
        (me permets|permettez moi|permets moi|souhaitais|voulais|voudrais|viens|reviens) [de|
            d'] (vous|te|m') (relancer|recontacter|solliciter à nouveau|solliciter de nouveau)
        (relancer|relance|relancerai|relançais|relançons) [vous|te|toi|à nouveau|gentiment|
            encore] [au sujet|concernant|à propos|pour|sur|suite|par rapport|$]
        (petite|simple|gentille|rapide|nouvelle|dernière|deuxième|seconde|courte|ma|une) relance
        (je|nous) [vous|te|me permets de] [vous|te] relanc*
        (revenir|reviens|revenons|reviendrai) [vers|à] (vous|toi) (au sujet|concernant|à propos|
            pour savoir|pour voir|suite|afin|par rapport|pour faire|encore|à nouveau)
        (suite|pour donner suite|faisant suite) à (mon|ma|notre) (mail|message|courriel|proposition|
            devis|appel|précédent|dernier|dernière|offre|relance) [resté|du|de|
            précédent] ... (savoir|vouliez|souhaitais|voulais|voudrais|permets|reviens|relance|avez)
        (voulais|voudrais|souhaitais|aimerais|souhaiterais|souhaite|aurais aimé|aurais voulu|
            cherche à|voulions|tenais à) [juste|simplement] (savoir|m'assurer|vérifier|voir|
            vous demander|te demander|prendre) [si|où|quand|comment] (si|où|quand|comment|que|
            la température|des nouvelles|de vos nouvelles|de tes nouvelles)
        (je|nous) (viens|venons|vous écris|t'écris|vous contacte|te contacte|
            vous appelle) (aux nouvelles|prendre des nouvelles|pour prendre|pour savoir|pour voir|
            pour faire|prendre la température|voir où)
        prendre (la température|le pouls|des nouvelles de|de vos nouvelles) [votre|mon|notre|la]
        faire (le|un) [petit|rapide] (point|suivi) [sur|de|avec|ensemble|concernant|rapide|au sujet|
            $]
        (petit|simple|court|rapide) (message|mot|mail|coucou|courriel|point|suivi) [pour|de|afin|
            d'] [prendre|savoir|voir|faire|rappel|suivi] (prendre|savoir|voir|faire|rappel|suivi|
            vous relancer|relance)
        [je] (savoir|voir|demander|vérifier) si (vous|tu) (aviez|avez|as|avais|aurez|auriez) [déjà|
            bien|enfin] (pu|eu|trouvé|pris|consulté|regardé|lu|réfléchi|avancé|examiné|parcouru)
        (avez vous|as tu|auriez vous|aurais tu|vous avez|tu as) [déjà|enfin|bien] (pu|eu le temps|
            eu l'occasion|trouvé le temps|trouvé un moment|pris le temps|
            pris connaissance) ... (regarder|lire|jeter|consulter|examiner|étudier|prendre|
            réfléchir|parcourir|proposition|devis|offre|message|mail|d'y|en parler)
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
        où en (êtes vous|es tu|sommes nous|est|en est|sont|êtes|es|en êtes|en sont|vous en êtes|
            tu en es|on en est)
        où (vous|tu|on|nous) en (êtes|es|est|sommes)
        (du|quelque chose de|quoi de) (nouveau|neuf) [de votre|de ton|chez|depuis|à propos|
            concernant|sur|pour] [côté|vous|toi] (de votre|de ton|côté|chez|depuis|concernant|sur|
            pour)
        (avez vous|as tu|auriez vous|aurais tu|y a t il|y aurait il|vous avez|tu as) [déjà|
            enfin] (du nouveau|des nouvelles|une réponse|un retour|une décision|des retours|
            de l'avancement|du neuf|des informations|une idée)
        (avez vous|as tu|avez|as|auriez vous) [vous|tu] [déjà|enfin] [pu] (pris|prendre|arrêté|
            fait) [vous] [une|votre|ta] (décision|choix|votre choix)
        (avez vous|as tu|êtes vous|es tu) [déjà|enfin|parvenu*|arrivé*] (tranché|décidé|réfléchi|
            statué|arbitré|fixé|fixée)
        des nouvelles (de|du|concernant|à propos|sur|au sujet|pour|côté) [votre|ton|la|mon|ma|notre]
        (état|point) d' avancement
        (comment|où) (avance|avancent|se présente|se passe|évolue|progresse|évoluent|
            ça avance) [nt] [la|le|les|votre|ton|ta|notre|de|t|elle|il] ... (décision|projet|
            réflexion|dossier|choses|côté|avancement|proposition|choix|affaire)
        (quel|quelle) est (votre|ta|l'|la|le|ton) [état|avancement|suite] (décision|avis sur|état|
            avancement|statut|retour|position|réponse|suite)
        (statut|état) (du|de la|de votre|de ton|de notre|de ma|de mon) (dossier|projet|proposition|
            devis|demande|décision|offre|réflexion)
        (qu'en|que) (pensez vous|penses tu|dites vous|dis tu|avez vous pensé|as tu pensé) [de] [ma|
            mon|notre|la|finalement] [ma|mon|notre|la|proposition|devis|offre|$]
        (tenez|tiens|tenir|gardez) (moi|nous|me) [moi] (au courant|informé|informée|informés|au jus)
        (votre|ta) (réflexion|décision) (avance|a t elle|est elle|progresse|a avancé|a mûri|
            en est) [t]
        """,
        """
        (je|nous) (vous|te) (tiens|tiendrai|tenons|tiendrons) (au courant|informé*)
        (rien|pas) de (nouveau|neuf)
        des nouvelles (de moi|à vous donner)
        """,
    ),
    Row(
        "again",
        "Laissez-le de côté : une phrase nouvelle, à laquelle il est facile de "
        "répondre, ou attendre.",
        """
        (faire|fais|fait|je fais|ferais|faisons) [juste|simplement|donc] remonter (ce|mon|le|cette|
            ma|la|en haut|dans|votre)
        (remonte|remonter|remontons) (ce|mon|le|cette|ma|notre) (message|mail|courriel|sujet|fil|
            proposition|demande|conversation)
        (en haut|au sommet|en tête|au dessus) de (votre|ta|la) (boîte|pile|liste)
        (passé|passée|passe|tombé|tombée|glissé|perdu|perdue|noyé|noyée|égaré|égarée|échappé|
            disparu|filé) [à|aux|entre|dans|au|sous] (la trappe|les mailles|oubliettes|travers|
            le flux|la masse|la pile|les limbes|votre attention|votre boîte|vos mails|fond|
            les indésirables|les spams|inaperçu)
        (aux oubliettes|à la trappe|inaperçu|inaperçue)
        (renvoie|renvoyer|renvoyais|renvoyons|retransmets|retransmettre|transmets à nouveau|
            réexpédie|repartage|réenvoie|transfère à nouveau|repose|remets|réitère|reformule) [ici|
            donc|ci dessous|à nouveau|en|de nouveau|au cas] [mon|ma|ce|le|ci|notre|votre|cette|un|
            au|à] (mon|ma|ce|le|la|dessous|notre|cette|message|mail|devis|proposition|courriel|
            demande|cas|question|offre)
        (je|nous) (vous|te|me|nous) [le|la|les|permets de vous] (renvoie|renvoyons|renvoyer|
            réenvoie|retransmets|réécris|réécrivons|récris|recontacte|recontactons|resollicite|
            réadresse)
        (encore|à nouveau|de nouveau|une nouvelle fois|une fois de plus|une fois encore) [vers|pour|
            au sujet|de ma|mon] (mon|ma|vers vous|vers toi|au sujet|de ma part|pour savoir)
        (écris|contacte|sollicite|permets|adresse|tente|reviens|essaie) [vous|te|me|
            ma chance] (à nouveau|de nouveau|encore|une nouvelle fois|une fois de plus|
            encore une fois)
        (petit|simple|gentil|dernier|amical|léger|rapide|nouveau|deuxième|second|bref|cordial|
            aimable) (rappel|pense bête|coup de pouce|up|ping|bump|coup de coude|nudge)
        (me|nous) (rappelle|rappeler|rappelons|rappelais) à (votre|ton|vos|tes) [bon|
            bons] (souvenir|souvenirs|mémoire|attention|bon souvenir)
        (rappeler|rappelle|rafraîchir|rafraîchis) [vous|te|à votre|la|votre] (votre|la|ta|mon|ma|
            bon) (mémoire|proposition|offre|devis|souvenir|message|existence)
        (un|le|ce) petit up
        comme (indiqué|dit|écrit|mentionné|précisé|évoqué) (dans|lors de) (mon|ma|mes) (dernier|
            précédent|précédents|dernière|mail|message)
        """,
        """
        plus en haut de
        """,
    ),
    Row(
        "unread",
        "Mon message tombait peut-être mal ; si ce n’est pas pour vous, un mot suffit.",
        """
        (avez vous|as tu|auriez vous|aurais tu|vous avez|tu as) [bien|déjà|seulement|au moins|
            pu] (reçu|lu|vu|eu|ouvert|consulté|recevoir|lire|voir|parcouru) [passer|
            connaissance de] (mon|ma|mes|le|notre|nos|la) [dernier|dernière|derniers|précédent|
            précédente|premier] (mail|message|courriel|mails|messages|courriels|proposition|devis|
            offre|lettre|relance|courrier|texto)
        (pas|plus) [sûr|sûre|certain|certaine] (sûr|sûre|certain|certaine) que (vous|tu|mon|ma|
            mes) ... (reçu|lu|vu|arrivé|arrivée|parvenu|parvenue|soit|ayez|aies)
        (savoir|vérifier|m'assurer|espère|voir|sais pas|demande|confirmer) [pas] [de|si|que] (si|
            que) (mon|ma|mes|notre|nos|ce mail|ce message|le mail) ... (reçu|lu|vu|arrivé|arrivée|
            parvenu|parvenue|
            passé|vous est|atteint)
        (savoir|vérifier|m'assurer|espère|voir|sais pas|demande|confirmer) [pas] [de|
            si|que] (si|que) (vous|tu) ... (reçu|lu|vu)
        (savoir|vérifier|m'assurer|espère|confirmer) [de|la] [bonne] (bonne réception|réception)
        (bonne|bien la|de la) réception de (mon|ma|mes|notre)
        (mon|ma|mes|notre) [dernier|dernière|précédent|premier] (mail|message|courriel|mails|
            messages|proposition|devis|offre|lettre) [vous|t'|est|a|n'|ne|est il|a t il|sont] [est|
            a|vous|il|t|bien|peut être|a t|êtes] ... (parvenu|parvenue|arrivé|arrivée|atterri|perdu|
            perdue|égaré|échappé|bien reçu|resté|spams|indésirables|trappe|filtré|bloqué|atteint)
        (atterri|arrivé|passé|tombé|fini|bloqué|classé|allé) (dans|parmi|en) (vos|tes|les|le|votre|
            tes) (spams|spam|indésirables|courriers indésirables|courrier indésirable|pourriels|
            dossier spam|dossier indésirables)
        (vérifiez|vérifie|regardez|regarde|consultez|jetez un œil|jetez un oeil) [dans|vos|tes|à|
            aussi] (vos|tes|dans vos|dans tes|vos courriers|votre dossier|votre) (spams|
            indésirables|courriers indésirables|spam|dossier spam)
        (si|au cas où|peut être que|peut être) (vous|tu|mon|ma) [n'|ne|l'|ne l'|n'avez|auriez|aviez|
            avez|aurait|as] ... (pas reçu|pas vu|pas lu|manqué|raté|loupé|échappé|égaré|
            passé inaperçu|pas eu)
        (vous|tu) (a|avez|as|aurez|auras|auriez) [peut être|sans doute|sûrement|probablement|
            dû] (manqué|raté|loupé|laissé passer|zappé|oublié|manquer|rater|louper) (mon|ma|mes|ce|
            de me|de répondre)
        (échappé|échapper) à (votre|ta) (attention|vigilance)
        """,
        """
        (arrivé|parvenu|tombé) (au|à un|dans un|à la) (bon|mauvais|meilleur|moment)
        """,
    ),
)
