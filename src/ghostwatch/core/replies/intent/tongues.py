"""Which languages a sentence may be in, by the small words that every sentence has.

The rule of the module: in doubt all of them. A language is left out only where another has three of
its small words there, and it has at most half as many: short words of one language are other words
in another ("die", "won", "eis"). A language that this table does not know is always tried.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import cache

from ghostwatch.core.patterns import compiled
from ghostwatch.core.replies.intent.folding import without_accents

_WORDS = {
    "en": """the and you your to of is are was were not for with this that have has had we i me my
        our us be been it its if in on at but by from as so will would can could do does did please
        no any all they them their he she an about now there just out up what when who or am""",
    "de": """der die das und ist sind war nicht mit ich wir sie ihr ihre ihren ihnen uns unser
        unsere mir mich ein eine einen einem einer zu zum zur von vom fuer fur auf im in den dem
        des es haben habe hab hat bei aber auch noch nur schon wie was wenn dass kein keine keinen
        bitte aus nach ueber uber werden wird oder da so als bin am an man doch euch mehr dann
        leider hier nichts um sich isch mir ned net nod""",
    "nl": """de het een en is zijn niet met ik wij we u uw jullie je mij me ons onze van voor op
        aan te dat dit deze die er maar ook nog wel geen bij naar om als heb hebben heeft kan
        kunnen wil willen zou graag dan over al meer door uit worden wordt was ben wat hier daar
        mijn hem in""",
    "fr": """le la les un une des de du et est sont pas ne nous vous je il elle on votre vos notre
        nos mon ma mes ce cette ces que qui pour avec sur dans en au aux plus mais ou se si par
        bien tout qu avons ai avez etes suis a d l n m s c j y rien sans ton ta tes son sa ses moi
        merci""",
    "es": """el la los las un una de del y es son no nos se que en con por para su sus mi mis
        nuestro nuestra le les lo me ya mas pero o si al como esta este esto hemos ha han muy
        a usted ustedes les todo""",
    "it": """il lo la i gli le un una di del della dei e sono non ci vi si che in con per su da al
        alla mi ma o se come questo questa piu anche abbiamo ho ha hanno nostro nostra vostro
        vostra suo sua gia a nel nella loro l un all tutto""",
    "pt": """o a os as um uma de do da dos das e nao nos se que em com por para seu sua meu minha
        nosso nossa mais mas ou como este esta isso ja ao temos tem voce voces lhe
        me muito foi sao no na vou vai outro outra""",
}
_TABLE = {language: frozenset(words.split()) for language, words in _WORDS.items()}
SMALL_WORDS = frozenset().union(*_TABLE.values())
_ENOUGH = 3


@cache
def _languages_of(word: str) -> tuple[str, ...]:
    return tuple(language for language, words in _TABLE.items() if word in words)


def left_out(words: AbstractSet[str]) -> frozenset[str]:
    """The languages that a sentence of these folded words is not in."""
    score = dict.fromkeys(_TABLE, 0)
    for word in words & SMALL_WORDS:
        for language in _languages_of(word):
            score[language] += 1
    best = max(score.values())
    if best < _ENOUGH:
        return frozenset()
    return frozenset(language for language, count in score.items() if 2 * count <= best)


# More words of these languages, and of their neighbours, only for telling one from the other.
_MORE = {
    "en": """am been being before after again because between both does each few here how into
        more most much my needs next now only other ours over really same see sent should since
        some such than then these thing those through too under until us very want where which
        while why yes yet your yours another anything something nobody somebody still rather
        also back get got let make made take look like need know think find come go going
        thanks thank best""",
    "de": """also alle alles allem andere anderen anderer beim bis bisher bin dabei dafuer
        damit danach darueber dazu dein deine deinem deinen deiner diese diesem diesen dieser
        dieses dich dir du durch ehrlich eben eher eigentlich erst etwas euch euer eure gar
        gegen genau gern gerne gibt gut ganz ganze hatte hatten heute im immer ins jemand jetzt
        kann koennen koennte konnte lieber mal mehr mein meine meinem meinen meiner moechte
        moechten muss muessen nach niemand nie ob ohne schon sehr sein seine seit sind soll
        sollen sollte statt trotzdem um unter viel viele vielen vielleicht vor waere war waren
        weil weiter weniger wenn wieder will wollen wuerde wuerden zwei zwischen zusammen danke
        ja nein gesagt ueber ihrem ihrer deren diejenige bitte spaeter kein leid""",
    "nl": """alles alleen andere beter bij bent daarom degene deze dit doen door dus echt eens
        eerlijk eerst er erg even ga gaan gaat geweest gezegd goed graag had hadden haar hen
        het hij hoe hoeft hoeveel iemand iets ik in ja jammer jou jouw jullie kom komen komt
        kon krijgen laat laten later liever maar meer mee meest mensen met mijn misschien moet
        moeten mogen na naar nee niemand niets nodig nooit nu ons onze ook ooit pas per plaats
        precies samen sinds sommige steeds straks te tegen tijd toch toe tot twee tussen vaak
        veel verder vind vinden volgens volgende vraag waar waarom wanneer want waren wat weer
        weet weten welk welke werd wij wilde wordt ze zeker zelf zich zij zo zoals zonder
        zeggen dank bedankt uiterlijk uw""",
    "fr": """afin ainsi alors apres aucun aucune aussi autre autres avant avait avaient avez
        avions avoir beaucoup car cela celle celui ces cet cette chaque chez combien comme
        comment convient dans deja depuis dernier derniere deux dire doit dois donc dont elle
        elles encore ensemble entre envoi etait ete etre eu eux faire fait faut fois font ici
        ils jamais jour jours jusqu laquelle lequel leur leurs lui ma maintenant
        malheureusement meme mes moins nouvelle nouveau ou oui parce parler part pas pendant
        peu peut peux personne plutot plus plusieurs pouvez pouvons premier prendre quand quel
        quelle quelqu quelque quelques quoi sera serait seulement si soit sommes sont souvent
        suis sur tard temps toi ton toujours tous tout toute toutes tres trois trop tu un veux
        vers voici voir vont vu souci""",
    "es": """acabo ademas ahi ahora algo alguien algun alguna algunos alli antes aqui asi aun
        aunque bastante bien cada casi como con conmigo contigo cosa cosas cual cuando cuanto
        cuantas cuantos de del desde despues dia dias dice digo donde dos durante ella ellas
        ellos en encima encargo entonces entre era es esa ese eso esos esta estaba estado
        estamos estan estar estas este esto estos estoy estuve fue fuera gracias haber habia
        hace hacemos hacer hacerlo hasta hay haya hemos hoy igual las lo luego manana mas mejor
        menos mi mientras mucho muchas muchos nada nadie ni ninguna nosotros nuestros nunca o
        otra otras otro otros para parece parte pero persona poco podemos poder podria
        podriamos por porque posible primero pronto puede pueden puedo pues quiere quiero quien
        quizas quiza sea segun segunda seguimos ser si sido siempre sin sobre solo somos son
        soy su tal tambien tampoco tan tanto te tener tenemos tengo tenia tiempo tiene tienen
        toda todas todavia todos tras tu tus una unas unos usted va vale vamos ver vez voy y ya
        yo""",
    "it": """abbia alcuni allora altra altre altri altro anche ancora andare avanti avevamo
        avere bene bozza che ci cio comunque con cosa cosi cui dal dalla dalle dallo dati
        davvero deve devo dobbiamo dopo dove due e ed era essere esser fa faccio fare fino fra
        frattempo gli grazie guardato ha hai hanno ho io lei li lo loro lui ma mai meglio meno
        mentre mio molto ne nel nell nelle nessuno niente noi non nostri ogni oggi ora ore
        parlato parliamo parlare per perche percio pero piu po poi possiamo posso potete prima
        prossima proprio qua quale quando quanto quella quelle quello questa queste questi qui
        sapere sara se sei sembra sempre senza si siamo sia sono sopra sta stata stato stesso
        su sul sulla tempo tra tu tutti va verso vi voi vorrei vorremmo""",
    "pt": """agora ainda alem algo alguma alguns ali antes ao aos aquela aquele aqui as assim
        ate bem bom cada com como contudo da das de depois dele dela desde digo do dos e ela
        ele eles em entao entre era esse essa estamos estar estao estava este eu falar falo
        fazer foi hoje isso ja la lhe maior mais mas me melhor mesmo meu minha muito na nada
        nao nas nem no nos nossa numa o obrigado obrigada onde ontem os ou para parece pela
        pelas pelo pelos pode podemos porque pouco pra primeiro proxima quando que quem sao se
        sem sempre ser seu sim so sobre sua tambem tem temos tenho ter teu todos tudo uma um
        vamos vez vi voce""",
    "ca": """aixo aixi al als amb aquest aquesta be cal com dels des doncs el els em en encara
        equip esta estem fins ha hem hi i jo la les li meu meva molt moltes mes mira mirat no
        nos nosaltres nostre o parlarem pel pels per pero perque podem que quan ens esperar
        seva setmana si tambe te tenim tot una vaig ve vull gracies""",
    "sv": """alla allt att av bara blir bra dag de dem den det detta dig din du efter eftersom
        ej eller en er ett fast fick fin fore fran fraga for ga gor ha hade han har hela hos
        hur hor i igen in inte ja jag kan kom kommer lite med men mig min mot mycket maste ner
        nu nagon nagot nar och ocksa om oss pa som sig sa ska skulle snart sist till tack
        tittar ut under upp vad vara varit vecka vi vid vill var vart vanta aven over tycker
        last""",
    "da": """af alle at bare blev bliver da de dem den der deres det dette dig din du efter
        eller en er et fik for fordi fra far gerne godt gor ham han har havde hej her hos hvad
        hvis hvor hvordan i igen ikke ind ja jeg kan kom kommer kun lige lidt laest man med
        meget men mig min mod maske nar noget nogle nu og ogsa om op os over pa sa selv ser sig
        skal skulle som tak til tilbage ud uge under ved venter vender vente vi vil ville vaere
        vaeret vores dere ha hatt hva hvem hvorfor ikkje ma meg mye noe noen nei oss sett seg
        synes enn ut vaert var opp""",
    "pl": """aby ale bardzo bez byc bylo byl byla co czy dla do dobra dobry dziekuje dzien gdy
        go i ich ja jak jako jego jej jest jesli jestem juz ktora ktory ktore ma mam mi mnie
        moge moze mozemy moj musimy my na nam nas nasz nie niz o od oraz pan pani po pod
        poniewaz przed przez przy sa sie sobie ta tak takze tam te tego tej ten teraz to tu
        tylko tym u w wiec wszystko wydaje z za ze zeby tygodniu tematu przyszlym wrocimy""",
    "cs": """a aby ale ani az bude by byl byla bylo byt co dekuji do dobre dobry ho i ja jak
        jako je jeho jeji jen jeste ji jsem jsme jsou k kde kdyz ktera ktere ktery ma mam me mi
        mne moc moje mozna muj musime my myslim na nam nas nebo neco nez nic o od po pokud pro
        prosim pred pri s se si tak take tam ten to tu uz v ve vam vas za ze zde""",
    "fi": """ei ehdotuksen etta hyvin hyva ja jos joka kanssa kiitos kun kuin me meille minun
        mina mutta myos mukaan nyt olen olemme oli olisi on ovat se sen sita sopii tai tama te
        tulee viela voi voimme voin vain ole""",
}
# Letters that few languages have, each with those that have it.
_LETTERS = {
    "ß": "de", "ñ": "es", "¿": "es", "¡": "es", "ã": "pt", "õ": "pt", "å": "sv da", "ø": "da",
    "æ": "da", "ł": "pl", "ż": "pl", "ę": "pl", "ą": "pl", "ś": "pl", "ř": "cs", "ě": "cs",
    "ů": "cs", "œ": "fr", "ê": "fr pt", "è": "fr it ca", "ù": "fr it", "ò": "it ca", "ì": "it",
}  # fmt: skip
_SURE, _CLEAR = 2.0, 1.6
_MOST_READ = 1_000


@cache
def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """What each small word says for which languages: less, the more of them have it."""
    having: dict[str, list[str]] = {}
    for table in (_WORDS, _MORE):
        for language, words in table.items():
            for word in words.split():
                known = having.setdefault(word, [])
                if language not in known:
                    known.append(language)
    return {w: tuple((one, 1 / len(all_)) for one in all_) for w, all_ in having.items()}


def likeliest(text: str) -> str | None:
    """The one language (ISO 639-1) in which a text is written; None in doubt.

    Told by its small words, each different one once, and by letters that few languages have. Only
    the beginning is read.
    """
    text = text[:_MOST_READ]
    low = text.lower()
    weights, score = _weights(), dict.fromkeys((*_TABLE, *_MORE), 0.0)
    for word in {*compiled(r"[^\W\d_]+").findall(without_accents(low))}:
        for language, weight in weights.get(word, ()):
            score[language] += weight
    for letter in {*low} & _LETTERS.keys() if not low.isascii() else ():
        for language in _LETTERS[letter].split():
            score[language] += 1
    (best, most), (_, next_most) = sorted(score.items(), key=lambda one: -one[1])[:2]
    return best if most >= _SURE and most >= _CLEAR * next_most else None
