"""How letters begin and end, as far as such a line may stand in another letter too.

The rule of the module: words only. What is true of one day or one hour ("Good morning", "Bonne
journée") greets, but is not for keeping; what asks or thanks ("Thanks in advance") closes no letter
that somebody else wrote.
"""

from __future__ import annotations

from functools import cache

from ghostwatch.core.patterns import names
from ghostwatch.core.replies.quotes.languages import LANGUAGES

# Language -> how a letter in it begins, before a name or alone. In small letters.
_GREETINGS = {
    "en": "hi|hello|hey|dear|hi there|hello there|hey there|greetings",
    "de": "hallo|hi|hey|hello|liebe|lieber|liebes|guten tag|sehr geehrte|sehr geehrter|grüezi"
    "|grüß gott|grüss gott|servus|moin|hoi|geschätzte|geschätzter|werte|werter",
    "fr": "bonjour|salut|cher|chère|coucou|hello|madame|monsieur|madame, monsieur|chers|hey",
    "es": "hola|estimado|estimada|querido|querida|apreciado|apreciada|buenas|muy señor mío",
    "nl": "hallo|hoi|hi|hey|beste|dag|geachte|goedendag|lieve|hai|waarde",
    "it": "ciao|gentile|caro|cara|egregio|spettabile|salve",
    "pt": "olá|caro|cara|prezado|prezada|oi|estimado|estimada",
}
# They say who is meant, but not at every hour or on every day.
_OF_AN_HOUR = (
    "good morning|good afternoon|good evening|good day|morning|happy monday|happy tuesday"
    "|happy wednesday|happy thursday|happy friday|happy new year|guten morgen|guten abend|morgen"
    "|schönen guten morgen|frohes neues jahr|bonsoir|buenos días|buenos dias|buenas tardes"
    "|buenas noches|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeiemiddag|buongiorno"
    "|buonasera|bom dia|boa tarde|boa noite"
)
_TITLES = names(
    "mr mrs ms miss mx sir madam dr prof professor doctor herr herrn herren frau frauen damen"
    " monsieur madame"
    " m mme mlle mademoiselle maître docteur messieurs mesdames sr sra srta señor señora señores"
    " don doña dhr mevr mw heer mevrouw heren dames signor signora dott dottore"
)
_MANY = names(
    "all both everyone everybody team folks guys friends zusammen allerseits alle ihr beiden tous"
    " toutes équipe todos todas equipo allemaal allen iedereen collega's collega’s tutti colleagues"
    " kollegen kolleginnen collègues compañeros"
)
_NOBODY = frozenset({"there"})
_JOINS = names("and und et y e en or oder ou of")
_FAMILIAR = frozenset({"hey", "hoi", "salut", "coucou", "hai", "oi", "hey there"})
# Of what closes letters, what is true only of a day, or thanks for what was not done yet.
_OF_A_DAY = (
    "belle journée|bonne journée|bonne réception|bonne continuation|bonne soirée|bon week-end"
    "|sonnige grüße|met zonnige groet|soliga hälsningar|buona giornata|buon lavoro|bom trabalho"
    "|miłego dnia|servus|in fede|best regard|kind regard|regard|good regards"
)
_CLOSE_TOO = {
    "en": "best|cheers|warmly|cordially|take care|all my best|warm wishes|very best",
    "de": "gruß und bis bald|ganz liebe grüße|viele grüße und bis bald|herzlich|herzlichst",
    "fr": "bises|bien à vous tous|très amicalement|à bientôt|à très bientôt",
    "es": "un saludo cordial|saludos afectuosos|un fuerte abrazo|cordial saludo",
    "nl": "groetjes|hartelijks|veel groeten|lieve groet|lieve groeten|liefs",
    "it": "ciao",
}


def _by_words(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in table.items():
        for word in words.split("|"):
            found[word] = (*found.get(word, ()), language)
    return found


@cache
def greetings() -> dict[str, tuple[str, ...]]:
    """How a letter begins -> the languages in which it does."""
    return _by_words(_GREETINGS)


@cache
def of_an_hour() -> frozenset[str]:
    """Greetings that are not for every hour."""
    return frozenset(_OF_AN_HOUR.split("|"))


@cache
def closings() -> dict[str, tuple[str, ...]]:
    """How a letter ends, without a full stop -> the languages in which it does."""
    both = {
        code: f"{row.closings}|{_CLOSE_TOO[code]}" if code in _CLOSE_TOO else row.closings
        for code, row in LANGUAGES.items()
    }
    no_day = _OF_A_DAY.split("|")
    return {w.rstrip("."): of for w, of in _by_words(both).items() if w not in no_day}


@cache
def endings() -> frozenset[str]:
    """Whatever stands before a name at a letter's end: closings, thanks, wishes."""
    thanks = {word for row in LANGUAGES.values() for word in row.thanks.split("|")}
    closing = {word for row in LANGUAGES.values() for word in row.closings.split("|")}
    return frozenset({*closings(), *thanks, *closing})


def is_title(word: str) -> bool:
    """Whether a word before a name is a title: who is greeted so is not on first-name terms."""
    return word.lower().rstrip(".") in _TITLES


def is_many(word: str) -> bool:
    """Whether a word in a greeting says that several people are meant."""
    return word.lower().strip(",.!") in _MANY


def is_nobody(word: str) -> bool:
    """Whether a word in a greeting stands for whoever reads it ("Hi there")."""
    return word.lower() in _NOBODY


def joins(word: str) -> bool:
    """Whether a word only stands between two others."""
    return word.lower() in _JOINS


def is_familiar(greeting: str) -> bool:
    """Whether only people on first-name terms are greeted so."""
    return greeting in _FAMILIAR
