"""What sellers write in French and wish they had not; what to write in its place."""

from __future__ import annotations

from ghostwatch.core.voice.table import Words
from ghostwatch.core.voice.tables.french import asking, pleading, pressing

FRENCH = Words(
    (*asking.ROWS, *pressing.ROWS, *pleading.ROWS),
    fine="""
        (les deux|les trois|toutes les réponses|tout|toutes|tous) (me vont|me va|m'iront|
            me conviennent|est bon|sont bonnes|se dit)
        (pas de|aucune) mauvaise réponse
        (bonne|bonnes) réponse
        [chacune de] (ces|cette) (réponses|réponse) est bonne
        (prendrai|prendrais|prends) (très|fort|bien)
        (arrête|arrêter|restons|resterai|reste|reste en|laisse tomber|laissons|restons en|resterai|
            en resterai) [en] là
        n'en parle plus
        [un|votre|ton|ce|le] non (est|serait|me|sera|suffit|convient|me|l'est|aussi|ne|reste|vaut|
            fait|a|franc)
        (un|dire|dites|par|répondre|entendre|recevoir|avec|d'un|accueille|qu'un) [simple] non
        (quelle|quel|quoi|quels|quelles) (que|qu'il|qu'elle|qu') [soit|vous|tu|en|il]
        (toute|toutes|chaque|n'importe quelle|l'une) (réponse|réponses|décision|comme)
        (c'est|ce sera|cela|ce serait|ça|me|tout) [me|est|n'est|ne|très|tout|parfaitement|vraiment|
            sera|serait|pose|vous] [tout|à fait|aucun|très|parfaitement|vraiment|pas|bien] (va|bien|
            convient|problème|normal|grave|compréhensible|souci|légitime|aucun|fait|égal|naturel|
            ira|conviendra)
        (aucun|pas de|sans) (problème|souci|mal|offense|rancune)
        (comprends|comprendrai|comprendrais|accepte|accepterai|respecte|respecterai|l'entends|
            l'entendrai) (très|tout|parfaitement|bien|fort|aussi|votre|volontiers)
        (ne|n') [vous|t'|en|lui] (en voudrai|en veux|en serai|prendrai|tiendrai) (pas|nullement|
            aucunement|rigueur|mal)
        (rester|restons|arrêter|arrêtons|resterons) là
        (y a|y aura) [aucun|pas de|rien] (mal|problème|à perdre)
    """,
    call="""
        (appel*|rappel*|téléphon*|combiné)
        (vive voix|parler|parlons|parlez|discuter|discutons|échanger|coup de fil|entendre|entretien|
            causer|bavarder)
    """,
    asks="""
        ^ [et|alors] [n'hésitez] (dites|dis|répondez|réponds|envoyez|envoie|donnez|donne|appelez|
            appelle|écrivez|écris|confirmez|confirme|indiquez|indique|signez|renvoyez|faites|fais|
            rappelez|rappelle|tenez) (moi|nous|votre|ton|ta)
        (merci de|veuillez|pourriez vous|pourrais tu|pouvez vous|peux tu) [me|nous|
            bien vouloir] (me|nous|répondre|envoyer|confirmer|dire|donner|appeler|écrire|indiquer|
            signer|retourner|renvoyer)
    """,
    receipt="""
        (accusé|accusés|confirmation) de (lecture|réception)
        (accuser|accusez|accuse) réception
        (confirmer|confirmez|confirme) [moi|nous|bien] [la] (bonne réception|réception|lecture|
            que vous avez bien reçu|avoir bien reçu|avoir reçu)
    """,
    attachment="""
        (ci joint|ci jointe|ci joints|ci jointes|pièce jointe|pièces jointes|en annexe|en pièce)
        (joins|joindre|joint|jointe) [à] (ce|cette|mon|ma|à ce|le|au présent)
    """,
    price="""
        (remise|remises|rabais|ristourne|réduction|promotion|promo|tarif préférentiel|prix spécial|
            meilleur prix|gratuit|gratuitement|gratuite|satisfait ou remboursé|pour cent de)
        (geste|effort) (commercial|sur le prix|sur le tarif)
    """,
    formal="vous Vous votre Votre vos Vos vôtre",
    informal="tu Tu toi Toi te Te tes Tes t' T' ta Ta",
    greetings="bonjour bonsoir cher chère chers salut madame monsieur coucou hello chères",
    shouts="URGENT IMPORTANT MAINTENANT DERNIER DERNIÈRE DERNIERE RAPPEL GRATUIT "
    "ATTENTION VITE IMMÉDIAT",
)
