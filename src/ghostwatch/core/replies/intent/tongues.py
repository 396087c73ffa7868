"""Which languages a sentence may be in, by the small words that every sentence has.

The rule of the module: in doubt all of them. A language is left out only where another has three of
its small words there, and it has at most half as many: short words of one language are other words
in another ("die", "won", "eis"). A language that this table does not know is always tried.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import cache

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


def likeliest(words: AbstractSet[str]) -> str | None:
    """The one language (ISO 639-1) that most of these folded words speak for; None in doubt.

    It needs three small words, and half as many again as any other.
    """
    score = dict.fromkeys(_TABLE, 0)
    for word in words & SMALL_WORDS:
        for language in _languages_of(word):
            score[language] += 1
    (best, most), (_, next_most) = sorted(score.items(), key=lambda one: -one[1])[:2]
    return best if most >= _ENOUGH and 2 * most >= 3 * next_most else None
